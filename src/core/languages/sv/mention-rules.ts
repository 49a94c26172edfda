import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import type { RoleStatus } from '../../model/relation.ts';
import { countries, isPartOfCountry } from '../countries.ts';
import { familyNames } from '../family-names.ts';
import { givenNames } from '../given-names.ts';
import { indexNames } from '../index-names.ts';
import { regions } from '../regions.ts';
import { homeOfBody } from '../state-forms.ts';
import { networks, worldOrganizations } from '../world-organizations.ts';
import { baseForms } from './base-forms.ts';
import { belongsTo } from './belongs-to.ts';
import {
  bodyForm,
  clubMarks,
  describes,
  hypernyms,
  isInstitution,
  isName,
  isOpening,
  isProperName,
  NO_BODIES,
  partyLetters,
  standsAlone,
} from './body-names.ts';
import { NounMap, NounSet } from './compound-words.ts';
import { demonyms } from './demonyms.ts';
import { functionWords } from './function-words.ts';
import { genderedNouns, groupWords, kinWords, singleWords, variedWords } from './group-words.ts';
import { namesSeveral } from './names-several.ts';
import { knownNouns } from './organization-nouns.ts';
import {
  businessNouns,
  closingWords,
  institutionNouns,
  knownOrganizations,
  nameHeads,
  organizationNouns,
  organizationSuffixes,
} from './organization-words.ts';
import { otherTitles } from './other-titles.ts';
import { partyOfMember, partyStem } from './party-stem.ts';
import { capitals, places, placeWords } from './place-words.ts';
import { pronouns } from './pronouns.ts';
import { quotingForms, reportingForms } from './quoting-forms.ts';
import { NO_ROLES, roleForm } from './role-form.ts';
import { roleHeads, roleModifiers, roleStatuses } from './role-words.ts';
import { stateOffices } from './state-offices.ts';
import { succession } from './succession.ts';
import { calendarWords, thingHeads } from './thing-words.ts';
import { titleParts } from './title-parts.ts';
import { personTitles, titleOffices } from './titles.ts';

const words = (line: string): Set<string> => new Set(line.split(' '));

/** Men’s names that no list of all countries has, of which some are pet names. */
const SHORT_NAMES =
  'affe alve berra cg danne ebbe gurra gw jerker jocke krille lg loke micke måns pg putte pål pär robban seved steffe tobbe totte vilgot';

export const mentionRules: MentionRules = {
  known: indexNames(listKnownNames()),
  capitals,
  state: { offices: stateOffices, homeOfBody, abroadLinks: new Set(['med', 'mot', 'till']) },
  // without their marks they are words
  givenNames: {
    ...givenNames,
    female: new Set([...givenNames.female, 'gullan', 'ingegard', 'kicki', 'majvor', 'meja', 'saga']),
    male: new Set([...givenNames.male, ...words(SHORT_NAMES)]),
  },
  familyNames,
  firstFamilyNames: words(
    'bui cao chan chen cheung chiu cho choi chu dang deng dinh do duong fan gao guo ha han hoang hu huang huynh hui hwang jang jia jiang jin jung kang kim kwok lam lau le leung lee li liang lin liu luo luong ly mai meng moon ng ngo nguyen pan park peng pham phan qian qin qu rhee shen shin song sun tang tian to tran trinh truong tsai tse vo vu wang wei wen wong wu xi xiao xie xu yan yang yao ye yeung yoon yu yuan zeng zhang zhao zheng zhou zhu',
  ),
  nameParticles: words('af al bin da de del della den der des di dos du el ibn la las le los ten van von y zu'),
  titleEndings: words('emerita emeritus'),
  nameEndings: words('jr jr. sr sr. ii iii iv'),
  honours: words(''),
  partyMarks: new Map([
    ['C', 'Centerpartiet'],
    ['FP', 'Folkpartiet'],
    ['KD', 'Kristdemokraterna'],
    ['L', 'Liberalerna'],
    ['M', 'Moderaterna'],
    ['MP', 'Miljöpartiet'],
    ['S', 'Socialdemokraterna'],
    ['SFP', 'Svenska folkpartiet'],
    ['Saml', 'Samlingspartiet'],
    ['Sannf', 'Sannfinländarna'],
    ['SD', 'Sverigedemokraterna'],
    ['V', 'Vänsterpartiet'],
  ]),
  personTitles,
  titleOffices,
  roleHeads: new NounMap(roleHeads, NO_ROLES),
  shortRoles: new Map([['ÖB', 'överbefälhavare']]),
  roleModifiers,
  rolePortfolios: new Set(),
  roleStatuses,
  partitives: words('annan en ett'),
  rarelyRoles: words('make general ombud handlare'),
  roleRanks: words('vice biträdande ställföreträdande vicestats vicepremiär'),
  bodyHeads: words(
    'pressekreterare chef direktör ledare språkrör partisekreterare gruppledare partiledare ordförande talesman talesperson taleskvinna vd generalsekreterare presstalesperson',
  ),
  firmHeads: words('direktör grundare lagkapten ordförande tränare vd'),
  servedHeads: words('rådgivare'),
  faintHeads: words('ledamot'),
  variedHeads: new Set([...variedWords, 'statsråd']),
  visitHeads: new Map([
    ['gäst', 'guest'],
    ['värd', 'host'],
  ]),
  receivingWords: words('mottog mottogs tog välkomnade välkomnades'),
  receivedLinks: words('av'),
  visitingWords: words('besökande gästande'),
  otherTitles,
  sentHeads: words('ambassadör delegat konsul observatör'),
  matterHeads: words('minister kommissionär'),
  matterLinks: words('för av'),
  divisionHeads: words('avdelning avdelningen byrå enhet enheten institution institutionen'),
  employLinks: words('i på vid hos från åt'),
  workLinks: new Map([
    ...['anställd', 'arbeta', 'arbetar', 'arbetade', 'arbetat', 'jobba', 'jobbar', 'jobbade', 'jobbat'].map(
      (verb) => [verb, words('på för hos vid')] as const,
    ),
    ['spelar', words('för i')],
    ['spelade', words('för i')],
  ]),
  contestWords: words('mot slog slår besegrade besegrar'),
  timeNouns: words(
    'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen morgonen förmiddagen eftermiddagen kvällen natten helgen veckan sommaren hösten vintern våren julen påsken året dag fjol går kväll morgon morse natt måndags tisdags onsdags torsdags fredags lördags söndags höstas somras vintras våras',
  ),
  currencies: words(
    'dinarer dollar dollarn dollarns dong euro franc kronan kronor lira pesos pund rand rubel rubeln rupier yen yuan zloty',
  ),
  firmNouns: words(
    'aktie aktier aktieägare fabrik fabriker försäljning huvudkontor kunder omsättning resultat rörelseresultat vinst',
  ),
  compoundEnd: /-(?:baserade?|född[ae]?|ledda|ledde|stödd[ae]|vänlig[ae]?)$/,
  agentNoun: /(?:are|ist|kvinna|man|olog)$/,
  eitherNouns: words('konkurrent konkurrenten kund kunden rival rivalen'),
  spanLinks: words('fram sedan'),
  endLinks: words('fram'),
  copulas: words('är var blev blir blivit varit som'),
  deniers: words('aldrig inte'),
  plannedVerbs: words('ska skall kommer'),
  staffHeads: new Set(),
  wholeNames: new Set(),
  rankTitles: new Map(),
  sentenceBefore: {
    opening: /^[”"]?(?:(?:Men|Också|Även) )?(?:\p{Lu}\p{Ll}+(?:et|en) )?$/u,
    news: /^ (?:har )?(?:avslöja|berätta|rapportera|skrev|skriv|uppg)/u,
  },
  counterpartHeads: new Set(),
  neverAlone: new Set(),
  partyTitles: new Set(),
  townNouns: words(
    'byn grannstaden hamnstaden huvudstaden industristaden kuststaden miljonstaden orten samhället småstaden staden stadsdelen storstaden tätorten',
  ),
  teamHeads: words('anfallare back forward lagkapten mittback mittfältare målvakt sportchef tränare ytter'),
  conditionWords: words('om'),
  unrealWords: words('möjlig möjliga möjlige potentiell potentiella potentielle tänkbar tänkbara tänkbare'),
  plainAdjectives: new Set(),
  overBehind: /^(?:fram till|från \d{4} till|mellan (?:åren )?\d{4} och \d{4}|till (?:i fjol|\d{4}))/,
  stateBodies: words(
    'armé armén departement departementet domstol flotta försvarsmakt kammare kongress militär nationalförsamling parlament parlamentet polis regering regeringen riksdag senat underhus överhus',
  ),
  titleTails: new Map(),
  predicateVerbs: words('bli blivit vara varit'),
  endingVerbs: words(
    'avgick avgår avgått avsattes lämnade lämnar lämnat petades slutade slutar slutat sparkades sparkas sparkats sparken',
  ),
  electingVerbs: words(
    'omvaldes rekryterade rekryterar rekryterat utnämnde utnämndes utnämner utnämnt utnämnts utse utser utses utsett utsetts utsåg utsågs valde valdes valt valts välja väljer väljs',
  ),
  officeLinks: words('till'),
  servingVerbs: words(
    'arbetade arbetar började börjar börjat extraknäcker fungerade fungerar jobbade jobbar jobbat kvarstod kvarstår stannar tagit tar tjänstgjorde tjänstgör tog tillträdde tillträder tillträtt omvaldes utnämndes utnämnts utses utsetts utsågs valdes valts verkar väljs över',
  ),
  namingWords: words('heter hette kallad'),
  possessiveMarks: words("s :s 's '"),
  singular: (word) => {
    const role = roleForm(word);
    return role?.plural ? role.base : undefined;
  },
  organizationHeads: new NounSet([...organizationNouns, ...nameHeads], NO_BODIES),
  organizationSuffixes,
  // “rättens ordförande”, but “rätt” is also what is right
  organizationNouns: new NounSet([...organizationNouns, 'rätten'], NO_BODIES),
  legalForms: words('ab asa gmbh inc ltd oy oyj'),
  businessNouns: new NounSet(businessNouns),
  knownNouns,
  networks,
  networkLinks: words('på via'),
  originWords: words('afrikanska arabiska europeiska katolska nordiska'),
  partyWords: new Set(),
  bodyDistricts: new Map(),
  seatLinks: new Map(['högskolan', 'universitetet'].map((head) => [head, words('i')] as const)),
  patronWords: words('sankt sankta s:t s:ta st st.'),
  paperHeads: new Set(),
  institutionHeads: new NounSet(institutionNouns),
  placeHeads: new Set(placeWords),
  thingHeads: new NounSet(thingHeads),
  groupNouns: new Set(groupWords.flatMap((word) => [word, `${word}na`, word.replace(/a$/, 'orna')])),
  singleNouns: new Set([...singleWords, ...variedWords]),
  kinNouns: new Map(kinWords),
  genderedNouns,
  functionWords,
  pronouns,
  answerVerbs: words('genmälde genmäler replikerade svarade svarar'),
  rejections: words('avfärda avvisa ifrågasätta tillbakavisa'),
  sightVerbs: words('filmats granskats publicerats rapporterats sänts setts undersökts verifierats'),
  actorLinks: words('av från till'),
  stakeNouns: words('aktie aktier aktierna andel andelar innehav investering investeringar uppköpsbud'),
  tradeNouns: words('konkurrent konkurrenten kund kunden leverantör leverantören rivalen'),
  printVerbs: words('publicerades publicerats stod trycktes'),
  matchLinks: new Map([
    ...['förlust', 'förlorade', 'föll', 'match', 'matchen', 'mötte', 'möter', 'spelade', 'spelar'].map(
      (word) => [word, words('mot')] as const,
    ),
    ...['seger', 'segern', 'vann', 'vinst'].map((word) => [word, words('mot över')] as const),
    ...['derby', 'oavgjort', 'kryss'].map((word) => [word, words('med mot')] as const),
  ]),
  companyHeads: words('grundare medgrundare styrelseordförande vd'),
  speakingHeads: words('presstalesperson talesman talesperson taleskvinna'),
  // “kustbevakningen”, “försvarsmakten” are known by their endings
  bodyRoles: new Map(),
  bodyAdjectives: words('sociala tekniska väpnade'),
  soleBodies: words('armén flottan polisen regeringen riksdagen stiftet'),
  partyLinks: words('från'),
  partyHeads: words('parti partiet'),
  partyMembers: words(
    'borgarråd borgmästare guvernör kandidat kommunalråd landstingsråd ledamot minister oppositionsråd parlamentariker parlamentsledamot president regionråd riksdagsledamot',
  ),
  clubOpeners: words('borussia deportivo dinamo dynamo lokomotiv olympique racing spartak sporting'),
  sameWords: words('samma samme'),
  definiteArticles: words('den det de denna detta dessa'),
  indefiniteArticles: words('en ett någon något några ingen inget varje'),
  placeRelatives: words('där'),
  memberLinks: new Set(['bland andra', 'bland annat', 'bland dem', 'däribland', 'inklusive', 'såsom']),
  otherWords: words('andra övriga'),
  pairVerbs: words('är blev blir var'),
  severals: words('alla andra båda flera flertalet flesta få hälften några många somliga'),
  foreignArticles: words('das der die el il la las le les lo los os'),
  roleLinks: words('för i av på vid till från hos åt'),
  nameLinks: words('för'),
  causeLinks: words('mot utan'),
  againstLinks: words('mot'),
  conjunctions: words('och &'),
  insideLinks: words('i inom'),
  ages: /^\d+-åring(?:en)?$/,
  serveLink: 'till',
  seatLink: 'för',
  placeLinks: words('i på vid nära från till genom inom utanför runt över mot via mellan'),
  succession,
  belongsTo,
  possesses: (between) => /^:?s $/.test(between),
  speechVerbs: new Set(quotingForms),
  wordForms: {
    // “Kommunalrådet” is somebody
    isName: (word) => isName(word) && roleForm(word) === undefined,
    isInstitution,
    isProperName,
    partyLetters,
    partyOfMember,
    partyStem,
    isBareHead: (word) => nameHeads.includes(word) || closingWords.has(word) || organizationSuffixes.has(word),
    closesName: (word) => closingWords.has(word),
    describes,
    isOpening,
    isPlainAdjective: (word) =>
      /(?:baserade|extrema|istiska|kommunala|ledda|lokala|militanta|noterade|privata|statliga|ägda|allsvenska)$/.test(
        word,
      ),
    reportingVerbs: reportingForms,
    endsFamilyName: (word) =>
      /.(?:sson|son|dottir|dotter|quist|qvist|kvist|strom|berg|gren|lund|hjelm|skold|stam|crantz|blom|ander|elius|enius|vaara|..[aeiouy]nen|maki|ovic|evic|wicz|enko|chuk|shvili|oglu|zadeh|opoulos|idis|escu)$/.test(
        word,
      ),
    // “FN-medlemmarna” are members of another body
    namesMembers: (word) =>
      /^\p{L}+(?:arna|erna|orna)$/u.test(word) &&
      !/(?:öarna|bergen|alperna|borna|börserna|spelarna|supportrarna|väljarna)$/.test(word),
    looksDefinite: (word) => /(?:[^aeiouyåäö]en|[^aeiouyåäö]et|[^aeiouyåäö]an|arna|erna|orna|a[nr]e?n)$/.test(word),
    looksPlural: (word) => /(?:[aeo]r|are|n)$/.test(word),
    // offices are held by one: “ordförande i föreningen”
    hasBarePlural: (word) => /(?:are|iker)$/.test(word) && roleHeads.get(roleForm(word)?.head ?? '')?.office === false,
    standsAlone,
    hypernyms,
    followsTown: (word) => /(?:sk[at]|ig[at]|l[al]t?a?)$/.test(word),
    isNeuter: (word) => /(?:igt|llt|skt)$/.test(word),
    isParticiple: (word) => /[ae]nde$/.test(word),
    isPassive: (word) => /(?:[aeiouyåäö]|[^s])s$/.test(word),
    isAgent: (word) => /[^s]aren$/.test(word),
    townLinks: words('i nära runt utanför'),
    tellsPlay: (word) => word.startsWith('spel'),
    isAdjective: (word) =>
      /(?:ska|liga|iga|ella|ala|nta|öda|iva|nade|rade|erna|skilda)$|^(?:blå|fria|gamla|gröna|inre|lilla|nedre|norra|nya|röda|stora|svarta|södra|unga|vita|västra|yttre|öppna|östra|övre|högsta)$/.test(
        word,
      ),
    addresseeLink: 'till',
    accordingTo: 'enligt',
    theState: 'staten',
    ofMembers: words('förbund förening klubb sällskap'),
    areFriends: (word) => /.vänner$/.test(word),
    causeNouns: words('bevarande framtid röst vänner väl värn'),
    findings: new NounSet(
      words(
        'analys artikel beräkning enkät intervju kalkyl mätning prognos rapport sammanställning siffra statistik studie undersökning uppgift utredning',
      ),
    ),
    firmVerbs: words('nyanställer omsatte omsätter permitterar redovisade redovisar varslade varslar'),
    namesSeveral,
    predecessor: 'företrädare',
    isBoard: (noun) => /^(?:bolags|fond|förbunds|förenings|klubb|koncern|parti)?styrelse$/.test(noun),
    prefixHeads: words('analytiker ekonom journalist krönikör rapportör reporter sändebud'),
    worksAt: (link, name) =>
      /^(?:hos|på|vid)$/.test(link) &&
      name.length > 2 &&
      !/(?:o|on|arna|fjallet|halvon|holm|holmen|landet|nas|naset|sjon|skar|sund|udde|udden)$/.test(name),
    opensTrade: (adjective, noun) => /[^aeiouyåäö]sk$/.test(adjective) && /^\p{Lu}\p{Ll}{3,}$/u.test(noun),
    areaBodies: words('arbetsförmedling folktandvård länsstyrelse räddningstjänst'),
    looksOwning: (word) => /(?:[nt]s|nas|rs)$/.test(word),
    clubMarks,
    noFirms: words('fack fackförbund fackförening förbund förening myndighet organisation parti'),
    observers:
      /(?:aktiechef|analytiker|ekonom|förvaltare|mäklare|strateg)\p{L}*,? (?:[\p{L}-]+,? ){0,3}(?:hos|på|vid) (?:\p{L}+ )?$/u,
    ofStates: words(
      'ambassad armé centralbank flotta flygvapen försvarsmakt konsulat militärjunta parlament regering säkerhetstjänst underrättelsetjänst',
    ),
    isFirmsChief: (title) =>
      /^(?:affärs|analys|finans|forsknings|försäljnings|hr-|hållbarhets|informations|inköps|it-|kommunikations|marknads|opinions|press|produkt|utvecklings|varumärkes)(?:chef|direktör)$/.test(
        title,
      ),
    toldLinks: new Map([
      [
        'för',
        words(
          'avslöjade avslöjar bekräftade bekräftar berättade berättar dementerade dementerar förklarade förklarar uppgav uppger',
        ),
      ],
    ]),
    isPartsChief: (title) =>
      // “rebelledare” leads no body that the text names
      /(?:gäng|klan|milis|rebel|sekt|terror|världs)ledare$/.test(title) ||
      /(?:kommun|kultur|landstings|omsorgs|region|sjukvårds|skol|social|stads|utbildnings)direktör$/.test(title) ||
      (/chef$/.test(title) &&
        !/^(?:bolags|finans|förbunds|företags|general|informations|klubb|kommunikations|koncern|press|vice )*chef$/.test(
          title,
        )),
    isPartys: (title) => /politiska? tales/.test(title),
    entering: new Map<string, RoleStatus>([
      ...['är', 'blev', 'valdes', 'utsågs'].map((verb) => [verb, 'current'] as const),
      ...['blir', 'tillträder', 'utses', 'väljs'].map((verb) => [verb, 'designate'] as const),
    ]),
    phraseLinks: words('med till'),
    chosenForms: words('befordrad omvald utnämnd utsedd vald'),
    dayBefore:
      /(?:^| )(?:i (?:dag|fjol|går|morse|höstas|somras|vintras|våras|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:mån|tis|ons|tors|fre|lör|sön)dags)|på (?:mån|tis|ons|tors|fre|lör|sön)dagen|(?:år )?(?:19|20)\d\d)$/,
    followingVerbs: words('avlöser avlöste avlöst efterträdde efterträder efterträtt ersatt ersatte ersätter'),
    ledVerbs: words('företräddes företräds leddes leds representerades representeras'),
    ofMatters: words(
      'akademi byrå centrum fond förening förbund förlag inspektion institut institution kommission kommitté myndighet nämnd riksenhet råd samfund stiftelse styrelse sällskap',
    ),
    districtNouns: words('distrikt region'),
    accused:
      /\b(?:\d+-årig|anhålln|dömd|döm|döda|eftersökt|frihetsberövad|gripn|häktad|misstänkt|skadad|tilltalad|åtalad)[ae]? /,
    wholeHeads: words('polis'),
    languages: /skan$/,
    countyNouns: words('län'),
    districtBodies: words('kriminalvård kustbevakning polis polismyndighet trafikverk tullverk åklagarmyndighet'),
    townWorks: words('elnät energi fjärrvärme kraft lokaltrafik länstrafik'),
    openMatters: words('centrum inspektion institut myndighet'),
    titleParts,
    role: roleForm,
    body: bodyForm,
    // “kommunfullmäktige” has no other form
    isDefinite: (word) =>
      /.fullmäktige$/.test(word) ||
      baseForms(word).some((form) => form.definite && (roleForm(word)?.base ?? bodyForm(word)?.base) === form.base),
  },
};

function listKnownNames(): KnownName[] {
  const list: KnownName[] = [];
  // the tagger cuts “FN:s” in two
  const cut = (name: string): string[] => name.replace(/:s\b/g, ' :s').split(' ');
  for (const { code, names } of countries)
    for (const name of names.sv)
      list.push({ words: cut(name), kind: 'country', name: code, ...(isPartOfCountry(code) && { part: true }) });
  for (const { code, adjectives } of demonyms)
    for (const word of adjectives) list.push({ words: [word], kind: 'adjective', name: code, small: true });
  for (const { name, forms } of knownOrganizations)
    for (const form of forms)
      for (const written of new Set([form, form.replace(/^(\p{L}+)s (?=\p{L})/u, '$1 s ')]))
        list.push({ words: cut(written), kind: 'organization', name, ...(/^\p{Ll}+$/u.test(form) && { small: true }) });
  for (const { forms } of worldOrganizations)
    for (const form of forms) list.push({ words: cut(form), kind: 'organization', name: forms[0] });
  for (const name of [...places, ...regions]) list.push({ words: cut(name), kind: 'place', name });
  for (const name of capitals.keys()) list.push({ words: cut(name), kind: 'place', name });
  for (const name of calendarWords) list.push({ words: cut(name), kind: 'thing', name });
  return list;
}
