import type { OtherTitles } from '../../model/role-rules.ts';

/** Who may be called the leader of a country. Compiled for this project, MIT. */
const OF_COUNTRY = `
acting president
acting prime minister
chancellor
emir
emperor
general secretary
head of government
head of state
interim president
interim prime minister
king
president
premier
prime minister
queen
sultan
supreme leader
taoiseach
`;

/** Who may be called the head, the chief or the boss of an organization. Compiled for this project, MIT. */
const OF_ORGANIZATION = `
administrator
chair
chairman
chairperson
chairwoman
chief constable
chief executive
chief executive officer
commissioner
director
director general
director-general
executive director
general secretary
governor
high commissioner
leader
managing director
party leader
president
secretary general
secretary-general
`;

/** Inspector Ada Falk, PC Ada Falk, Sergeant Ada Falk, whom a report goes on to call “the officer”. */
const OFFICER =
  /(?:^|[ -])(?:captain|colonel|constable|corporal|dc|dci|di|ds|detective|garda|inspector|lieutenant|major|pc|sergeant|superintendent|trooper|wpc)$/;
const DETECTIVE = /^(?:dc|dci|di|ds|detective(?: .*)?)$/;

const lines = (block: string): ReadonlySet<string> => new Set(block.trim().split('\n'));

const heads = lines(OF_ORGANIZATION);

export const otherTitles: OtherTitles = {
  ofCountry: new Map([
    ['leader', lines(OF_COUNTRY)],
    ['premier', new Set(['prime minister'])],
  ]),
  alike: new Map([['judge', new Set(['chief justice', 'justice', 'lord justice', 'magistrate', 'sheriff'])]]),
  ranked: new Map([
    ['detective', DETECTIVE],
    ['officer', OFFICER],
    ['police officer', OFFICER],
    ['senior detective', DETECTIVE],
    ['senior officer', OFFICER],
  ]),
  ofState: new Map([
    ['head of state', new Set(['acting president', 'emir', 'emperor', 'king', 'president', 'queen', 'sultan'])],
    ['head of government', new Set(['acting prime minister', 'chancellor', 'premier', 'prime minister', 'taoiseach'])],
  ]),
  ofOrganization: new Map([
    ['boss', heads],
    ['chief', heads],
    ['head', heads],
    ['leader', heads],
  ]),
};
