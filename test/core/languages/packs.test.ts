import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/languages/en/index.ts';
import { packs } from '../../../src/core/languages/packs.ts';
import { swedish } from '../../../src/core/languages/sv/index.ts';
import { Word } from '../../../src/core/model/statement-words.ts';

const LANGUAGES = join(import.meta.dirname, '../../../src/core/languages');
const filesOf = (code: string): string[] => readdirSync(join(LANGUAGES, code));

/** Fields of a pack by their path, without the entries of its lists. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (value === null || typeof value !== 'object') return [path];
  if (Object.getPrototypeOf(value) !== Object.prototype) return [path];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`));
}

/** What only a language of its kind has. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  en: [
    '.text.datelineEnd',
    '.text.degree',
    '.text.hour.behind',
    '.text.hour.ending',
    '.text.lastShort',
    '.text.pairTags',
    '.text.stoppedWords',
    '.statements.audiences',
    '.statements.bareTelling',
    '.statements.callingBack',
    '.statements.heardNouns',
    '.statements.hearers',
    '.statements.hearing',
    '.statements.letters',
    '.statements.manner',
    '.statements.onRecord',
    '.statements.ownWords',
    '.statements.rumours',
    '.statements.telling',
    '.mentions.activityHeads',
    '.mentions.adviceVerbs',
    '.mentions.agentOpening',
    '.mentions.airRoles',
    '.mentions.answerLetters',
    '.mentions.apartWords',
    '.mentions.areaHeads',
    '.mentions.areaNouns',
    '.mentions.attributeBodies',
    '.mentions.believedVerbs',
    '.mentions.benchHeads',
    '.mentions.benchRoles',
    '.mentions.boardNouns',
    '.mentions.boardOpeners',
    '.mentions.boardRoles',
    '.mentions.bodyKinds',
    '.mentions.bodyThings',
    '.mentions.branchHeads',
    '.mentions.campaignHeads',
    '.mentions.campusHeads',
    '.mentions.carrierOpeners',
    '.mentions.chargeWords',
    '.mentions.chief',
    '.mentions.cityWords',
    '.mentions.clauseLinks',
    '.mentions.clubHeads',
    '.mentions.clubNames',
    '.mentions.countyNames',
    '.mentions.court.bare',
    '.mentions.court.before',
    '.mentions.court.behind',
    '.mentions.court.judges',
    '.mentions.court.parts',
    '.mentions.court.pleaders',
    '.mentions.dateLinks',
    '.mentions.degreeLetters',
    '.mentions.delegationHeads',
    '.mentions.delegationNouns',
    '.mentions.dueVerbs',
    '.mentions.dueWords',
    '.mentions.emptySubject',
    '.mentions.envoyHeads',
    '.mentions.eventHeads',
    '.mentions.eventNouns',
    '.mentions.eventTails',
    '.mentions.exampleLinks',
    '.mentions.fameHeads',
    '.mentions.fieldWords',
    '.mentions.firmActs',
    '.mentions.firmMatters',
    '.mentions.firmRanks',
    '.mentions.firmTrades',
    '.mentions.folkNouns',
    '.mentions.forces',
    '.mentions.founderHeads',
    '.mentions.fullRanks',
    '.mentions.futureVerbs',
    '.mentions.gameWords',
    '.mentions.gerund',
    '.mentions.guessWords',
    '.mentions.homeLink',
    '.mentions.hostedThings',
    '.mentions.houseHeads',
    '.mentions.houseTitles',
    '.mentions.interviewOwners',
    '.mentions.joinVerbs',
    '.mentions.kindNouns',
    '.mentions.labelNouns',
    '.mentions.landBodies',
    '.mentions.landOpeners',
    '.mentions.leadVerbs',
    '.mentions.leadingHeads',
    '.mentions.leagueHeads',
    '.mentions.leaves',
    '.mentions.lifeMarks',
    '.mentions.lordTitles',
    '.mentions.lostHeads',
    '.mentions.loudWords',
    '.mentions.marketTails',
    '.mentions.matterBodies',
    '.mentions.matterPairs',
    '.mentions.matterRoles',
    '.mentions.measures',
    '.mentions.memberNouns',
    '.mentions.mergedWords',
    '.mentions.messageNouns',
    '.mentions.months',
    '.mentions.nameTitles',
    '.mentions.nameNouns',
    '.mentions.namedAs',
    '.mentions.namedHouses',
    '.mentions.namesakeStates',
    '.mentions.nationalParties',
    '.mentions.nearWords',
    '.mentions.newsLetters',
    '.mentions.nicknames',
    '.mentions.nobleStyles',
    '.mentions.nobodyNamed',
    '.mentions.numberedBodies',
    '.mentions.officeHeads',
    '.mentions.officeOpeners',
    '.mentions.officerBodies',
    '.mentions.officialBodies',
    '.mentions.openNouns',
    '.mentions.openingNouns',
    '.mentions.ordinal',
    '.mentions.ordinalBodies',
    '.mentions.originEnding',
    '.mentions.otherTitles.alike',
    '.mentions.otherTitles.ranked',
    '.mentions.ownHeads',
    '.mentions.ownedEnd',
    '.mentions.pairLinks',
    '.mentions.paperDays',
    '.mentions.paperEnds',
    '.mentions.paperRoles',
    '.mentions.paperTails',
    '.mentions.papers',
    '.mentions.parliamentary',
    '.mentions.partNouns',
    '.mentions.participle',
    '.mentions.partisans',
    '.mentions.partyOffices',
    '.mentions.partySides',
    '.mentions.pastVerbs',
    '.mentions.patronymicLinks',
    '.mentions.peerTitles',
    '.mentions.perfectVerbs',
    '.mentions.personalVerbs',
    '.mentions.placedHouses',
    '.mentions.plainOrigin',
    '.mentions.plainPlurals',
    '.mentions.plainSpeech',
    '.mentions.plainStorms',
    '.mentions.plainTitles',
    '.mentions.pluralVerbs',
    '.mentions.postLinks',
    '.mentions.postNouns',
    '.mentions.praise',
    '.mentions.presentVerbs',
    '.mentions.presentWords',
    '.mentions.pressNouns',
    '.mentions.purposeLink',
    '.mentions.purposeVerbs',
    '.mentions.qualities',
    '.mentions.questionLetters',
    '.mentions.rankGrades',
    '.mentions.rankLetters',
    '.mentions.readingVerbs',
    '.mentions.regionTails',
    '.mentions.replacingVerbs',
    '.mentions.representedVerbs',
    '.mentions.risingVerbs',
    '.mentions.runThings',
    '.mentions.sameTitles',
    '.mentions.schoolWords',
    '.mentions.seatHeads',
    '.mentions.seatSides',
    '.mentions.seatedHeads',
    '.mentions.seatedLink',
    '.mentions.seekerHeads',
    '.mentions.selves',
    '.mentions.sentTitles',
    '.mentions.sentWords',
    '.mentions.serveMark',
    '.mentions.shipEnd',
    '.mentions.shipNouns',
    '.mentions.shortGivens',
    '.mentions.sideLeaders',
    '.mentions.sideLinks',
    '.mentions.sideNouns',
    '.mentions.siteOpeners',
    '.mentions.sites',
    '.mentions.sizeWords',
    '.mentions.soleKinds',
    '.mentions.speaksFor',
    '.mentions.speechParticles',
    '.mentions.spelling',
    '.mentions.spokenForBy',
    '.mentions.sports',
    '.mentions.staffForces',
    '.mentions.staffLinks',
    '.mentions.staffWords',
    '.mentions.state.ministryOf',
    '.mentions.state.ownLand',
    '.mentions.stateless',
    '.mentions.stationHeads',
    '.mentions.stationKinds',
    '.mentions.stayVerbs',
    '.mentions.stormNouns',
    '.mentions.strangers',
    '.mentions.studyHeads',
    '.mentions.succession.followed',
    '.mentions.takesIn',
    '.mentions.takingVerbs',
    '.mentions.teachingHeads',
    '.mentions.teamNouns',
    '.mentions.teamThings',
    '.mentions.tellingVerbs',
    '.mentions.termNouns',
    '.mentions.thingLetters',
    '.mentions.thingRelatives',
    '.mentions.thingsBefore',
    '.mentions.titleBoards',
    '.mentions.titleBodies',
    '.mentions.titlePairs',
    '.mentions.titleParts',
    '.mentions.titleRanks',
    '.mentions.titledBodies',
    '.mentions.tradeTails',
    '.mentions.turnLinks',
    '.mentions.twinHeads',
    '.mentions.weekdays',
    '.mentions.whoEnding',
    '.mentions.workNouns',
    '.mentions.workplaceLink',
    '.mentions.writingHeads',
  ],
  sv: [
    '.text.dialogue',
    '.text.narrative',
    '.statements.compoundsAreWords',
    '.statements.emerging',
    '.statements.hearsay',
    '.statements.hearsayModals',
    '.statements.itSays',
    '.statements.leavingOpen',
    '.statements.lightCommas',
    '.statements.needing',
    '.statements.passives',
    '.statements.pledging',
    '.statements.questionNouns',
    '.statements.recognizing',
    '.statements.shapes.district',
    '.statements.shapes.finite',
    '.statements.shapes.genitive',
    '.statements.shapes.infinitive',
    '.statements.shapes.needer',
    '.statements.shapes.present',
    '.statements.shapes.supine',
    '.statements.sides',
    '.statements.verbSecond',
    '.mentions.wordForms',
    '.entities.homeland',
    '.entities.roleKey',
    '.entities.roleKeyOf',
  ],
};

const isOwn = (code: string, field: string): boolean =>
  OWN[code]!.some((own) => field === own || field.startsWith(`${own}.`));

describe('the packs', () => {
  it('load under their codes', async () => {
    for (const [code, load] of Object.entries(packs)) expect((await load()).code).toBe(code);
    expect(Object.keys(packs)).toEqual(['en', 'sv']);
  });

  it('have the same fields, but for what only one of the languages has', () => {
    const [en, sv] = [english, swedish].map((pack) => fieldsOf(pack).filter((field) => !isOwn(pack.code, field))) as [
      string[],
      string[],
    ];
    expect(sv.toSorted()).toEqual(en.toSorted());
  });

  it('number each kind of word once', () => {
    expect(Object.values(Word).toSorted((a, b) => a - b)).toEqual(Object.values(Word).map((_, at) => at));
  });

  it('have the same file names, but for what only one of them reads', () => {
    const own = new Set(filesOf('sv'));
    expect(filesOf('en').filter((file) => !own.has(file))).toEqual([
      'court-rules.ts',
      'dateline.ts',
      'national-parties.ts',
      'nicknames.ts',
      'speaks-for.ts',
      'wink.ts',
    ]);
  });

  it.each(['en', 'sv'])('say no word twice in one list (%s)', (code) => {
    const twice = filesOf(code).flatMap((file) =>
      [...readFileSync(join(LANGUAGES, code, file), 'utf8').matchAll(/\bwords\(\s*(["'`])([^"`]*?)\1,?\s*\)/g)].flatMap(
        (match) => {
          const listed = (match[2] as string).trim().split(/\s+/);
          return listed.filter((word, at) => listed.indexOf(word) !== at).map((word) => `${file}: ${word}`);
        },
      ),
    );
    expect(twice).toEqual([]);
  });

  it('keeps the blocks of Swedish sorted', () => {
    for (const file of filesOf('sv'))
      for (const [, block = ''] of readFileSync(join(LANGUAGES, 'sv', file), 'utf8').matchAll(
        /^(?:export )?const \w+ = `\n([^`]*)\n`/gm,
      )) {
        const lines = block.split('\n');
        expect(lines, file).toEqual([...new Set(lines)].sort());
      }
  });
});
