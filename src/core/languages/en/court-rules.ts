import type { CourtPart, CourtRules } from '../../model/court-rules.ts';

const PARTS: Readonly<Record<CourtPart, string>> = {
  accused: 'accused, defendant',
  claimant: 'claimant, complainant, petitioner, plaintiff',
  counsel: 'advocate, attorney, barrister, counsel, lawyer, senior counsel, solicitor',
  defender:
    'defence attorney, defence barrister, defence counsel, defence lawyer, defence solicitor, defending barrister, defending counsel, defense attorney, defense counsel, defense lawyer',
  prosecutor:
    'crown prosecutor, prosecuting barrister, prosecuting counsel, prosecution barrister, prosecution counsel, prosecutor',
  witness: 'witness',
};

const CRIME =
  '(?:abuse|affray|arson|assault|blackmail|bribery|burglary|charges?|conspiracy|corruption|counts?|driving|embezzlement|fraud|harassment|kidnap|kidnapping|laundering|manslaughter|misconduct|murder|offences?|perjury|possession|rape|robbery|smuggling|stalking|theft|trafficking|wounding' +
  '|assaulting|breaching|causing|conspiring|defrauding|dealing|harassing|killing|laundering|murdering|possessing|raping|robbing|smuggling|stabbing|stealing|supplying)';

/** “, 34, of Mill Lane, Ostby,”, “(58), a farmer,”, “, who has already been” */
const ASIDE = String.raw`(?:\s\([^()]{1,40}\))?(?:(?:,(?!\swhose)[^,;:.“”"()]{1,60}){0,4},)?`;
const LINKS = String.raw`(?:(?:who|has|had|have|is|was|were|been|being|also|already|both|later|now|since|\p{L}+ly|on \p{L}+day)\s){0,6}`;

const behind = (pattern: string): RegExp => new RegExp(`^${ASIDE}\\s${LINKS}(?:${pattern})(?!\\p{L})`, 'u');

/** “his younger brother, ”, “her brother ” */
const KIN = String.raw`(?:(?:his|her|their|the)\s(?:\p{L}+\s){0,3}\p{Ll}+,\s|(?:his|her|their)\s(?:(?!after|for|in|of|over|to|with)\p{Ll}+\s){1,3})?`;

const before = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})\\s${KIN}$`, 'iu');

const STATE = '(?:the )?(?:Crown|DPP|government|people|prosecution|State|state)';
const DEFENCE = '(?:the )?(?:accused|defence|defendant|defense)';
const CLAIM = '(?:action|case|challenge|charges?|claim|complaint|indictment|lawsuit|petition|plea|proceedings|suit)';

/** Who is who in a court, as British, Irish, American, Indian and Australian reports tell it. Compiled for this project, MIT. */
export const courtRules: CourtRules = {
  parts: new Map(
    (Object.entries(PARTS) as [CourtPart, string][]).flatMap(([part, names]) =>
      names.split(', ').map((name): [string, CourtPart] => [name, part]),
    ),
  ),
  bare: new Set(['counsel']),
  behind: [
    ['accused', behind('plead(?:ed|s)? (?:not )?(?:guilty|innocent|no contest)')],
    ['accused', behind('(?:accused|acquitted|cleared|convicted|found (?:not )?guilty|suspected) of')],
    ['accused', behind('(?:charged|indicted|arraigned|imprisoned|jailed|remanded|sentenced)')],
    ['accused', behind('(?:gone |goes |stands? |standing |stood )?on trial|(?:stands?|standing|stood) trial')],
    ['accused', behind(String.raw`(?:denie[ds]|deny|admit(?:s|ted)?) (?:[\p{L}\d]+ ){0,4}${CRIME}`)],
    ['accused', behind(String.raw`appear(?:ed|s) (?:at|before|in) (?:[\p{L}'’]+ ){0,4}[Cc]ourt`)],
    ['claimant', behind('(?:sued|sues|suing)')],
    ['claimant', behind(String.raw`(?:brought|filed|launched|took) (?:an? |the )?(?:\p{L}+ ){0,2}${CLAIM}`)],
    ['claimant', behind(String.raw`(?:claims?|claiming|claimed|seeks|seeking|sought) (?:\p{L}+ ){0,2}damages`)],
    ['prosecutor', behind(`(?:prosecuting|(?:appearing )?for ${STATE})`)],
    ['defender', behind(`(?:defending|in mitigation|mitigating|(?:appearing )?for ${DEFENCE})`)],
    [
      'counsel',
      behind(
        '(?:(?:appearing )?for the (?:applicant|claimant|family|petitioner|plaintiff)|(?:acting|appearing|counsel) for|representing)',
      ),
    ],
  ],
  before: [
    [
      'accused',
      before(
        `(?:trial|sentencing|conviction) of|${CLAIM} against|sued?|suing|sues|convicted|sentenced|jailed|acquitted`,
      ),
    ],
    ['claimant', before(`${CLAIM} (?:brought|filed|taken) by`)],
    ['prosecutor', before(`^(?:for ${STATE}|prosecuting),`)],
    ['defender', before(`^(?:for ${DEFENCE}|in mitigation|defending|mitigating),`)],
  ],
  pleaders: new Set('advocate attorney barrister counsel kc lawyer prosecutor qc sc silk solicitor'.split(' ')),
  judges: new Set('coroner judge justice magistrate recorder sheriff'.split(' ')),
};
