import type { OtherTitles } from '../../model/role-rules.ts';

/** Who may be called the leader of a country. Compiled for this project, MIT. */
const OF_COUNTRY = `
drottning
förbundskansler
kansler
kejsare
kung
premiärminister
president
statschef
statsminister
`;

/** Who may be called the head or the leader of an organization. Compiled for this project, MIT. */
const OF_ORGANIZATION = `
generaldirektör
generalsekreterare
guvernör
kommissionär
ordförande
partiledare
partiordförande
president
vd
verkställande direktör
`;

const lines = (block: string): ReadonlySet<string> => new Set(block.trim().split('\n'));

const heads = lines(OF_ORGANIZATION);

export const otherTitles: OtherTitles = {
  ofCountry: new Map([['ledare', lines(OF_COUNTRY)]]),
  ofState: new Map([
    ['statschef', new Set(['drottning', 'kejsare', 'kung', 'president'])],
    ['statsöverhuvud', new Set(['drottning', 'kejsare', 'kung', 'president'])],
    ['regeringschef', new Set(['förbundskansler', 'kansler', 'premiärminister', 'statsminister'])],
  ]),
  ofOrganization: new Map([
    ['chef', heads],
    ['ledare', heads],
  ]),
};
