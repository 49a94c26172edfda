import type { StatementRules, VerbForm } from '../../model/statement-rules.ts';
import { indexCueNouns } from '../read-cue-nouns.ts';
import { type CueRow, indexCueVerbs } from '../read-cue-verbs.ts';
import { cueNouns } from './cue-nouns.ts';
import { cueVerbs, irregularForms } from './cue-verbs.ts';
import { inflect } from './inflect.ts';
import { statementShapes } from './statement-shapes.ts';
import { statementWords } from './statement-words.ts';

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing'];
const words = (block: string): Set<string> => new Set(block.trim().split(/\s+/));
const rows = (block: string): string[] => block.trim().split('\n');

/** Compiled for this project from reading news (MIT). */
export const statementRules: StatementRules = {
  words: statementWords,
  shapes: statementShapes,
  phrases: {
    accordingTo: [
      ['according', 'to'],
      ['as', 'per'],
      ['per'],
      ...['announced', 'described', 'explained', 'noted', 'reported', 'revealed', 'stated'].flatMap((word) => [
        ['as', word, 'by'],
        ['as', 'first', word, 'by'],
      ]),
      ...['words', 'view', 'opinion', 'judgment', 'judgement', 'estimate', 'estimation'].map((word) => [
        'in',
        'the',
        word,
        'of',
      ]),
    ],
    saidUnder: [
      'condition of',
      'not to be identified',
      'not to be named',
      'not to be quoted',
      'to be identified',
      'to remain anonymous',
      'to stay anonymous',
    ].map((phrase) => phrase.split(' ')),
  },
  accordLemma: 'accord',
  denials: words('deny denial'),
  asking: words('ask wonder inquire enquire'),
  bareTelling: words('believe say think'),
  rumours: words('allege claim report rumor rumour say'),
  letters: new Set(['CAN', 'IS', 'IT', 'US', 'WHO']),
  hearers: words('court courts hearing inquest inquiry judge jurors jury magistrates panel tribunal trial'),
  audiences:
    words(`agency assembly audience breakfast broadcaster cabinet channel committee conference congress council court crowd hearing inquest inquiry
    judge jurors jury magazine magistrates meeting network newspaper news panel paper parliament press programme program radio rally senate session
    show station summit television tribunal website`),
  hearing: words('heard hears told'),
  heardNouns: words('allegations claims evidence testimony'),
  callingBack: words('recall'),
  ownWords: words('opinion phrase telling view words'),
  manner: words('all how what'),
  telling: words('told'),
  quoting: words('quote report cite'),
  verbs: indexCueVerbs(readRows()),
  nouns: indexCueNouns(cueNouns, numbersOf),
  resultAdverbs: words('so'),
  stances: new Map([...words('adamant clear emphatic insistent')].map((word) => [word, {}] as const)),
  unreal: words("would could might should may must can cannot ca will 'll wo 'd shall ought"),
  negations: words("not n't never nt"),
  silence: words('decline declines declined declining refuse refuses refused refusing'),
  mute: words(`ability absence act action addition age agreement aim amount anger approach area aspect attempt attendance attention
    battle behavior behaviour benefit bid bit budget building bus campaign-trail car case cause century ceremony chance change choice city-centre climate comeback
    conflict contest context convention-floor cost country-house crime crisis culture damage danger date day days deal death debate decade decision deficit desire difference dispute
    economy effect effort efforts election elections emergence enthusiasm environment era error event events exchange exit experience explosion fact factor factors failure fate fear fight fire
    focus force form future game gap goal growth gun hand health heart history home hope hour hours house idea impact income incident increase interest issue issues job
    kind lack land lead level life light line list loss lot matter meaning measure method minute minutes moment money month months mood move movement name nature need
    night nights number numbers occasion office-space opening opportunity order outcome pain part past path pattern peace performance place plan plans point position possibility
    power practice presence pressure price problem problems process product program progress project purpose quality quarter question questions race rain rate reality reason result results
    return rise risk road role room rule scene season sense series session share shooting shot show sign signs situation size sort sound space speed spirit stage state-of-affairs step storm
    story-line strategy strength style subject success support surge system task tax taxes technology test thing things threat time times tone trade trend trouble trip truth turn
    value version victory view violence visit vote votes war water way ways weather week weeks weight win wind word words work world year years`),
  muteEnding: /(?:tion|tions|ment|ments|ness|ance|ence|ity|ities|ship|ism|sion|sions|ing|ings|age|ure)$/,
  speaking:
    words(`administration administrations association associations authority authorities city cities commission commissions community communities
    convention corporation corporations delegation delegations department departments deputation edition establishment faction federation federations foundation foundations
    government governments enforcement institution institutions judge majority minority ministry nation nations opposition organisation organisations organization organizations
    parliament parliaments section station stations television union university universities regiment king being beings conference audience audiences facility
    leadership management judiciary press charity charities entity entities family sergeant parent parents client student agent agents president
    resident residents militant militants participant participants immigrant migrants combatant consultant accountant assistant attendant defendant defendants
    sheriff legislature membership investment-bank utility security constituency celebrity celebrities personality personalities immigrants nature-group village alliance alliances
    claimant claimants informant applicant applicants tenant tenants merchant merchants lieutenant commandant prosecution defence defense refugee voice voices scientist coalition coalitions
    citizen dean sibling siblings offspring viking darling underling deity fraternity sorority sage mage figure figures treasure wing`),
  labels: words(
    'analysis ballot battle breaking campaign ceasefire clash clashes conflict crash crashes crisis day deal disaster earthquake election elections exclusive explained explainer explosion fire fires flood flooding floods gallery guide highlights hurricane interview latest live match obituary opinion photos pictures podcast preview profile protest protests quiz recap referendum results review row shooting storm strike strikes summit talks timeline unrest update updates video vote war watch wildfire wildfires',
  ),
  cited: words('source sources'),
  onRecord: ['on', 'record'],
  sources:
    words(`account accounts average averages clip clips slide slides analyses ad ads advertisement affidavit analysis announcement article articles bill blog book briefing brief briefs broadcast bulletin campaign-ad caption
    chapter column columns commercial communique communiques communiqué communiqués complaint constitution contract data declaration decree document documents documentary draft editorial email emails e-mail e-mails essay estimate estimates evidence exit-poll
    figures filing filings film findings footage form guideline guidelines headline headlines indictment intelligence interview investigation investigations image images inscription invitation invoice journal
    judgment judgement law lawsuit leaflet leak leaks legislation letter letters literature log magazine manifesto manual mail mailer measure media memo memos memorandum message messages minutes motion news newsletter newspaper newspapers note notes
    notice opinion order ordinance paper papers paragraph passage petition photo photograph photographs photos picture pictures placard plan platform podcast policy poll polls polling portrait post posts poster preface press print profile projections proposal proposals protocol publication ranking rankings readout record recording recordings records release releases
    reply report reports reporting request research resolution response resume review reviews rule rules ruling rulings rumor rumors rumour rumours schedule screenshot screenshots script section sign signs song source sources speech statement statements submission submissions statistics statute story stories
    studies study suit summary survey surveys tape tapes testimony text texts theory trial trials timeline transcript transcripts treaty tweet tweets verdict version video videos warrant website websites wire witness-statement convention outlet outlets index numbers number results test tests experiment experiments model models projection`),
  times:
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. today yesterday tomorrow tonight morning afternoon evening night week month year
    weekend noon midnight later earlier ago recently mondays tuesdays wednesdays thursdays fridays saturdays sundays spring summer fall autumn winter`),
};

function readRows(): CueRow[] {
  const irregular = rows(irregularForms).map((row) => row.split(' '));
  return rows(cueVerbs).flatMap((row) => {
    const [lemma = '', ...codes] = row.split(' ');
    // “signaled” and “signalled” are two rows
    const listed = irregular.filter(([base]) => base === lemma);
    if (listed.length === 0) return [{ lemma, forms: inflect(lemma), codes }];
    return listed.map((row) => ({ lemma, forms: Object.fromEntries(FORMS.map((form, at) => [form, row[at]])), codes }));
  });
}

/** “plea”, “pleas”; “testimony”, “testimonies” */
function numbersOf(noun: string): string[] {
  return [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`];
}
