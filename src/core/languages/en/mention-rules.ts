import type { KnownName } from '../../model/known-name.ts';
import type { MentionRules } from '../../model/mention-rules.ts';
import { countries, formsOfState, isPartOfCountry } from '../countries.ts';
import { familyNames } from '../family-names.ts';
import { givenNames } from '../given-names.ts';
import { indexNames } from '../index-names.ts';
import { regions } from '../regions.ts';
import { homeOfBody } from '../state-forms.ts';
import { networks, worldOrganizations } from '../world-organizations.ts';
import { belongsTo, leaves, takesIn } from './belongs-to.ts';
import { courtRules } from './court-rules.ts';
import { demonyms } from './demonyms.ts';
import { functionWords } from './function-words.ts';
import { genderedNouns, groupNouns, kinNouns, singleNouns } from './group-words.ts';
import { nationalParties } from './national-parties.ts';
import { nicknames } from './nicknames.ts';
import { agentNoun } from './occupation-words.ts';
import { knownNouns } from './organization-nouns.ts';
import {
  knownOrganizations,
  organizationHeads,
  organizationNouns,
  organizationSuffixes,
} from './organization-words.ts';
import { otherTitles } from './other-titles.ts';
import { capitals, placeHeads, places } from './place-words.ts';
import { pronouns } from './pronouns.ts';
import { newsLetters, roleHeads, roleModifiers, rolePortfolios, roleStatuses, shortRoles } from './role-words.ts';
import { speaksFor, spokenForBy } from './speaks-for.ts';
import { stateOffices } from './state-offices.ts';
import { succession } from './succession.ts';
import { calendarWords, thingHeads, thingWords } from './thing-words.ts';
import { personTitles, rankTitles, titleOffices } from './titles.ts';

/** British words and the American ones that name the same. */
const SPELLINGS = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['programme', 'program'],
]);

const words = (line: string): Set<string> => new Set(line.split(' '));

const clubHeads = words('afc albion athletic city county fc hotspur rangers rovers town united wanderers');
const paperWords = words(
  'chronicle courier daily gazette globe herald mail mirror news observer post press standard star telegraph times tribune',
);

const BUSINESS = words(
  'airline automaker bank brewer broadcaster brokerage builder business carmaker carrier chain chipmaker company contractor developer drugmaker employer factory firm giant group insurer lender maker manufacturer operator owner parent publisher retailer shipyard startup start-up studio subsidiary supermarket supplier utility yard',
);

export const mentionRules: MentionRules = {
  known: indexNames(listKnownNames()),
  capitals,
  nationalParties,
  namesakeStates: new Map([['GE', { of: 'US', neighbours: words('AM AZ RU TR UA') }]]),
  givenNames,
  familyNames,
  firstFamilyNames: words(
    'ahn ang bach bae baek bui cai cao chan chang chen cheung chew chiu cho choi chong chow chu chua chung cui dai dam dang dao deng ding dinh do doan dong duong fan fang feng gao goh gong gu guo ha han heng hoang hong hsieh hu huang hui huynh hwang ip jang jeon jeong jia jiang jin jung kang khoo khuat kieu kim kong koo kuo kwak kwok lai lam lau le lee leung li liang liew lim lin liu loh lu luo luong luu ly ma mai mao meng mok moon nam ng nghiem ngo nguyen noh nong ong pak pan park peng pham phan phung poon qi qian qin qiu qu quach quek ren rhee roh ryu seah seo shao shen shi shim shin soh sohn song su suh sun tan tang tao tay teo thai tian to toh tran trieu trinh truong tsai tsang tse vo vu vuong wang wei wen wong wu xi xia xiao xie xing xiong xu xue yan yang yao yap ye yeo yeoh yeung yin yip yoon yu yuan yue yun zeng zhang zhao zheng zhong zhou zhu zhuang zou zuo',
  ),
  patronymicLinks: words('bin bint ibn'),
  nobleStyles: words('baroness lady lord prince princess sheikh sheikha'),
  lordTitles: new Map([
    ['lady', words('justice mayoress provost')],
    ['lord', words('advocate chancellor chief justice lieutenant mayor provost')],
  ]),
  nameParticles: words(
    "'t abu af al ap arap aw bar bat bin bint binte binti d' da dal dalla das de degli dei del dela della delle dello den der di do dos du e el ibn la las le lo los mac san santa ten ter und van vande vander ver von vom wa y zu zum zur",
  ),
  titleEndings: words('designate elect emerita emeritus general'),
  nameEndings: words(
    'bl jnr jnr. jr jr. snr sr sr. ii iii iv phd ph.d. ph.d md m.d. mph m.p.h. msc bsc mba m.b.a. rn r.n. bsn msn dds dvm d.v.m. dphil ed.d. psyd psy.d. pharmd pharm.d. mbbs frcp facs facp frs cpa esq esq. kc qc sc cbe obe mbe',
  ),
  partyMarks: new Map([
    ['Con', 'Conservative Party'],
    ['D', 'Democratic Party'],
    ['LD', 'Liberal Democrats'],
    ['Lab', 'Labour Party'],
    ['R', 'Republican Party'],
  ]),
  honours: words('phd ph.d. md m.d. esq esq. kc qc sc cbe obe mbe'),
  personTitles,
  titleOffices,
  fullRanks: words('brigadier colonel lieutenant major'),
  topRank: 'general',
  unrankedHeads: words('chairman chief leader minister premier president spokesman'),
  titlePairs: new Map([
    ['staff', words('sergeant sgt sgt.')],
    ['tan', words('sri')],
  ]),
  titleParts: words('most rear right seri very vice'),
  rankGrades: words('chief first junior second senior'),
  titleRanks: new Map([
    ['det', 'detective'],
    ['lt', 'lieutenant'],
    ['staff', 'staff'],
  ]),
  rankTitles,
  sentenceBefore: {
    opening: /^[“"‘']?(?:(?:But|And|However,|Meanwhile,) )?(?:[Tt]he )?$/u,
    // “The Larch Post reported it”
    news: /^ (?:has )?(?:report|quote)/u,
  },
  nicknames,
  roleHeads,
  shortRoles,
  newsLetters,
  roleModifiers,
  rolePortfolios,
  roleStatuses,
  rarelyRoles: words(
    'academic associate fellow forward general holder holders hopeful junior justice lead major member minor peer protector recorder shadow superior tester',
  ),
  plainOpeners: words('local'),
  plainPlurals: words('peers'),
  neverAlone: words('holder holders lead major minor shadow'),
  partyTitles: words(
    'communist conservative democrat democratic green independent labor labour liberal republican socialist tory',
  ),
  roleRanks: words('assistant associate co deputy former junior lieutenant majority minority shadow under vice'),
  bodyHeads: words(
    'boss chair chairlady chairman chairperson chairwoman chief coach director director-general executive founder general-secretary head lead manager officer president principal spokesman spokesperson spokeswoman treasurer',
  ),
  firmHeads: words(
    'bassist boss captain centre-back centre-half coach chair chairman chairwoman defender drummer executive flanker fly-half founder frontman full-back goalkeeper guitarist hooker keeper left-back manager midfielder president prop right-back scrum-half skipper striker winger',
  ),
  sports: words(
    'athletics badminton baseball basketball batting bowling boxing cheerleading conditioning cricket cross-country cycling fencing football golf gymnastics handball hockey judo lacrosse netball pitching rowing rugby sailing skating soccer softball sprint swim swimming tennis track volleyball weightlifting wrestling',
  ),
  teamHeads: words(
    'captain centre-back centre-half coach cornerback defender flanker fly-half forward full-back fullback goalkeeper hooker keeper left-back linebacker midfielder pitcher player prop quarterback right-back scrum-half skipper striker wing winger',
  ),
  teamThings: words(
    'attack bench boss defeat defence defense dressing-room fans line-up lineup loss manager midfield offence offense pack side squad supporters team victory win',
  ),
  gameWords: words(
    'bundesliga champions coach defender defenders fixture fixtures fly-half goal goalkeeper goalless goals half-time halftime innings kick-off kickoff league midfield midfielder midfielders penalty playoff playoffs premiership quarterback relegation scrum-half season squad striker strikers touchdown touchdowns winger wingers',
  ),
  sideLinks: words('against facing host hosting versus visitors vs'),
  runThings: words('campaign conference expo fair festival initiative program programme project survey'),
  staffHeads: words(
    'analyst anchor archivist columnist correspondent curator economist editor journalist lecturer professor reporter researcher scholar',
  ),
  bodyRoles: new Map([['guard', words('border civil coast home national')]]),
  partyMembers: words(
    'alderman alderwoman assemblyman assemblymember assemblywoman attorney backbencher candidate challenger congressman congresswoman contender councillor councilman councilwoman delegate donor front-runner frontrunner fundraiser governor hopeful lawmaker legislator mayor mep minister mla mlc mp mpp msp nominee operative parliamentarian pollster president representative selectman senator sheriff strategist td',
  ),
  seatSides: words('central east north north-east north-west south south-east south-west west'),
  seatHeads: words('councillor lawmaker legislator mep mhk mla mlc mp mpp msp parliamentarian senator td'),
  seekerHeads: words('candidate challenger contender front-runner frontrunner hopeful nominee'),
  partyLinks: words('from'),
  partyHeads: words('party'),
  sideNouns: words('club outfit side'),
  leagueHeads: words('conference league'),
  sideLeaders: words('captain coach manager'),
  sameTitles: new Map([['chief executive officer', 'chief executive']]),
  leadingHeads: words('leader'),
  companyHeads: words('chairman chairwoman co-founder executive founder'),
  stateless: words('co-founder co-owner founder owner'),
  speakingHeads: words('spokesman spokesperson spokeswoman'),
  servedHeads: words('adviser advisor aide assistant consultant counsel secretary'),
  faintHeads: words('member host guest'),
  matterRoles: new Map([['justice', words('climate criminal environmental juvenile restorative social transitional')]]),
  visitHeads: new Map([
    ['guest', 'guest'],
    ['visitor', 'guest'],
    ['host', 'host'],
  ]),
  receivingWords: words(
    'greeted host hosted hosting hosts meets met receive received receives receiving reception talks welcomed welcomes',
  ),
  receivedLinks: words('by'),
  visitingWords: words('visiting'),
  counterpartHeads: words('counterpart'),
  variedHeads: words(
    'candidate challenger diplomat guest host incumbent lawmaker leader goalkeeper legislator midfielder nominee official player politician striker winger',
  ),
  fameHeads: words(
    'actor actress all-rounder artist author backbencher batsman batter billionaire bowler boxer broadcaster comedian composer cyclist dancer defender designer drummer entertainer entrepreneur fighter footballer forward golfer guitarist gymnast jockey magnate millionaire model mogul musician novelist painter pensioner performer philanthropist photographer pianist pitcher playwright poet presenter quarterback rapper rower runner screenwriter sculptor singer singer-songwriter skater skier songwriter sprinter star superstar surfer swimmer teenager tycoon violinist youngster',
  ),
  otherTitles,
  state: {
    offices: stateOffices,
    homeOfBody,
    ministryOf: (title) => (/^\S+ minister$/.test(title) ? title.replace(/er$/, 'ry') : undefined),
    ownLand: /^(?:the|this|that) (?:country|kingdom|nation|republic)(?:['’]s)?$/iu,
    abroadLinks: words('about against on over to toward towards with'),
  },
  delegationHeads: words('chief head leader'),
  delegationNouns: words('delegation mission'),
  seatedHeads: words('co-chair co-chairman co-chairwoman co-facilitator facilitator'),
  envoyHeads: words('adviser advisor assistant coordinator envoy mediator rapporteur representative'),
  sentWords: words('permanent'),
  sentTitles: new Set(['consul general', 'high commissioner']),
  sentHeads: words('ambassador consul d’affaires delegate envoy nuncio observer'),
  matterHeads: words('commissioner leader member minister rapporteur secretary undersecretary'),
  matterLinks: words('of for'),
  divisionHeads: words('branch bureau department directorate division office section service unit'),
  employLinks: words('at from with'),
  staffLinks: words('at with'),
  kindNouns: words(
    'alliance charity club coalition company firm group movement network organisation organization party sect side squad team union',
  ),
  parliamentary: 'parliamentary',
  partNouns: words('affiliate arm chapter division faction subsidiary unit wing'),
  teamNouns: words('group lab squad team unit'),
  firmActs: words(
    'acquired bought build built designed designs develop developed develops distributes employed employs funded funds held launched maintained maintains make makes manage managed manages manufactures operate operated operates organised organises organized organizes own owned owns published publishes ran represented represents run runs sell sells sold supplied supplies trains',
  ),
  presentWords: words('once present recently times'),
  leadVerbs: words('chairs co-chairs co-founded co-owns founded heads owns runs'),
  workLinks: new Map(
    ['works', 'worked', 'working', 'work']
      .map((verb) => [verb, words('at for')] as const)
      .concat(
        ['plays', 'played', 'playing', 'play', 'signed', 'rides', 'scored', 'writes'].map(
          (verb) => [verb, words('for')] as const,
        ),
      ),
  ),
  contestWords: words(
    'against beat beats defeated defeat drew lost outplayed thrashed trounced edged routed hosted host eliminated swept overcame trailed led signed won scored',
  ),
  answerVerbs: words('answered answers replied replies responded responds'),
  rejections: words('dismiss doubt question rebut refute reject rubbish'),
  sightVerbs: words(
    'aired broadcast compiled obtained poll polled published reported reviewed seen survey surveyed verified viewed',
  ),
  mergedWords: words('combined enlarged merged'),
  readingVerbs: words('obtained reviewed seen verified viewed'),
  printVerbs: words('appeared appears printed published'),
  stakeNouns: words('holding investment investors share shares stake stakes stock'),
  firmTitles: new Set(['asset manager', 'fund manager', 'investment manager', 'money manager', 'wealth manager']),
  firmTrades: words(
    'analyst automaker bookmaker brewer broker builder carmaker chipmaker contractor developer distiller distributor drugmaker exporter importer insurer lender maker manufacturer miner operator planemaker producer promoter publisher refiner regulator retailer steelmaker supplier toymaker watchdog winemaker',
  ),
  pluralVerbs: words("are aren't do don't have haven't were weren't"),
  sizeWords: words('biggest largest'),
  tradeNouns: words('competitor customer rival supplier'),
  exampleLinks: new Map([
    ['as', 'such'],
    ['including', ''],
    ['like', ''],
  ]),
  marketTails: words('markets'),
  memberNouns: words('ally candidate member neighbor neighbour'),
  stationHeads: words('radio television tv'),
  clubNames: words(
    'angels astros bears bengals braves brewers broncos bruins buccaneers bucks bulls canadiens canucks cavaliers celtics chargers clippers colts cowboys coyotes cubs diamondbacks dodgers dolphins eagles falcons flyers giants grizzlies hawks hornets jays jets knicks lakers leafs mariners marlins mavericks mets nets nuggets oilers orioles packers padres panthers pelicans penguins phillies pirates pistons predators raiders rams raptors ravens redskins rockets sabres seahawks sharks sixers sox spurs steelers suns tigers timberwolves warriors wizards yankees',
  ),
  clubOpeners: words(
    'atlético atletico borussia deportivo dinamo dynamo lokomotiv olympique racing real sparta spartak sporting',
  ),
  matchLinks: new Map([
    ...['defeat', 'loss', 'lost'].map((word) => [word, words('against at to')] as const),
    ...['play', 'played', 'plays', 'playing'].map((word) => [word, words('against')] as const),
    ...['victory', 'win', 'won'].map((word) => [word, words('against at over')] as const),
    ...['derby', 'draw', 'drew', 'friendly', 'semi-final', 'semifinal'].map(
      (word) => [word, words('against at with')] as const,
    ),
  ]),
  branchHeads: words(
    'action aid alliance council federation forum front mission movement network service trust union watch',
  ),
  firmMatters: words('commercial communications finance financial marketing operations product sales technology'),
  seatedLink: 'on',
  boardOpeners: words('executive'),
  boardRoles: words('delegate director representative'),
  studyHeads: words('analyst correspondent expert hand historian researcher scholar specialist strategist watcher'),
  teachingHeads: words('lecturer professor'),
  fieldWords:
    /(?:graphy|ics|istry|logy|metry|nomy|sophy|sciences?|studies)$|^(?:accounting|architecture|art|arts|business|communication|education|engineering|english|finance|history|journalism|law|literature|management|marketing|medicine|nursing|pediatrics|psychiatry|policy|practice|relations|religion|surgery|theory|writing)$/,
  founderHeads: words('co-founder founder'),
  titleBoards: words('board'),
  boardNouns: words('board chairmanship headquarters shareholders'),
  writingHeads: words('blogger chief commentator contributor critic photographer publisher writer'),
  tradeTails: words(
    'aid airways audio beef biosciences biotech books brands budget care cement cinema coal collection cosmetics cotton dairy dam defence defense digital education excise exports farms fashion finance fisheries forests forum fruits fund funds games gas grain grains health healthcare homes hospital hotel hotels imports index infrastructure innovation insurance interactive iron irrigation kitchen leisure livestock logistics meat meats media megastores motor motors museum music nightclub oil online pharma pharmaceutical pharmaceuticals pictures plan poultry produce program programs project property publishing radio rail ranch records report retail robotics scheme seafood semiconductor semiconductors software station stations sugar summit survey telecom therapeutics trains transport trucks university video vignerons water wealth wheat wine wines wool',
  ),
  firmRanks: words('commercial executive finance general managing marketing sales'),
  airRoles: words('anchor co-host commentator host presenter pundit'),
  benchRoles: words('chief judge justice magistrate presiding'),
  benchHeads: words('court tribunal'),
  partisans: new Map([
    ['christian democrat', 'Christian Democrats'],
    ['conservative', 'Conservative Party'],
    ['democrat', 'Democratic Party'],
    ['democratic', 'Democratic Party'],
    ['free democrat', 'Free Democrats'],
    ['green', 'Green Party'],
    ['labor', 'Australian Labor Party'],
    ['labour', 'Labour Party'],
    ['lib dem', 'Liberal Democrats'],
    ['liberal', 'Liberal Party'],
    ['liberal democrat', 'Liberal Democrats'],
    ['republican', 'Republican Party'],
    ['social democrat', 'Social Democrats'],
    ['tory', 'Conservative Party'],
  ]),
  partyOffices: words(
    'chair chairman chairperson chairwoman co-leader leader shadow spokesman spokesperson spokeswoman whip',
  ),
  officeOpeners: words('chief deputy first foreign home prime shadow vice'),
  officeHeads: words('chambers department office'),
  memberMeetings: words('conference convention'),
  causeLinks: words('for against'),
  causeNouns: words(
    'action change climate democracy dignity education environment equality freedom future justice liberty life peace progress reform rights safety truth unity',
  ),
  foreignHeads: words(
    'agence agencia agência alianza aliança amicale asociacion asociación associazione associação banque colectivo collectif comisión comissão comitato comité comitê confederación confederazione confederação confédération conseil consejo conselho cooperativa coordinadora corporación federación federazione federação fondation fondazione frente fundación fundação fédération groupement grupo institut instituto istituto ligue mouvement movimento movimiento médecins parti partido partito rassemblement réseau sindicato sociedad sociedade société syndicat unione universidad universidade università université união unión verband verein',
  ),
  foreignLinks: words(
    "d' da das de degli dei del della delle des di do dos du e el et für la las le les los para por pour sans sin und y",
  ),
  kindLetters: new Set(['CSO', 'NGO', 'NPO']),
  matterPairs: new Map([
    ['convention', 'visitors'],
    ['research', 'development'],
  ]),
  purposeLink: 'to',
  purposeVerbs: words(
    'abolish advance ban build combat defeat defend draft elect eliminate end eradicate fight free halt impeach improve keep legalize prevent preserve prohibit promote protect re-elect reclaim reduce reelect reform remove repeal rescue restore save stop strengthen support unite',
  ),
  partySides: words('governing opposition ruling'),
  seatLinks: new Map([['university', words('at')]]),
  emptySubject: {
    pronoun: 'it',
    verbs: words('appears emerged emerges follows happens seemed seems transpired transpires'),
    makers: words(
      'believe believes consider considered considers deemed find finding finds found make makes making made think thinks thought',
    ),
    links: words('how if that to what when where whether who why'),
    states: words(
      'able afraid ambitious anxious aware bound careful certain committed concerned confident content convinced designed determined disappointed due eager free glad happy keen likely meant optimistic pleased prepared proud ready reluctant satisfied set sorry sure surprised unable unaware unlikely unwilling willing worried',
    ),
    reports: words(
      'agreed alleged announced assumed believed claimed confirmed decided estimated expected feared found hoped known reported revealed rumoured said suggested thought understood',
    ),
    passives: words("'s be been being is was"),
    clauseLink: 'that',
    infinitiveMark: 'to',
    times: words('centuries days decades hours minutes months time weeks years'),
  },
  partitives: words('one'),
  cityWords: words('city'),
  campusHeads: words('college university'),
  peerTitles: words('archbishop baron baroness bishop duchess duke earl lady lord viscount viscountess'),
  rankLetters: new Set([
    'ACP',
    'ASI',
    'ASP',
    'CP',
    'CSP',
    'DC',
    'DCI',
    'DCP',
    'DI',
    'DS',
    'DSP',
    'OCPD',
    'OCS',
    'PC',
    'SP',
    'SSP',
    'WPC',
  ]),
  workplaceLink: 'at',
  countyNames: /\p{L}{3}shire$/u,
  chief: 'chief',
  hostedThings: words('breakfast game podcast programme quiz radio show talk television tv'),
  ownHeads: words('head'),
  lostHeads: new Map([
    [
      'whip',
      words(
        'lose loses losing lost regain regained remove removed restore restored restoring suspend withdraw withdrew withdrawn',
      ),
    ],
  ]),
  numberedBodies: words('local lodge'),
  ordinalBodies: words('airborne armored battalion brigade cavalry circuit fleet infantry regiment squadron'),
  forces: words('army assembly legislature navy presidency secretariat treasury'),
  houseHeads: words('academy archive archives gallery library museum nursery theatre'),
  folkNouns: words('citizens homeowners inhabitants people residents townspeople villagers'),
  messageNouns: words('e-mail email interview message statement'),
  townNouns: words(
    'city district hamlet island municipality neighborhood neighbourhood province suburb town township village',
  ),
  nobodyNamed: words('anybody anyone everybody everyone nobody ones somebody someone those'),
  shortGivens: words('al'),
  thingLetters: new Set([
    'CD',
    'CPI',
    'CV',
    'DIY',
    'DVD',
    'GPS',
    'GSM',
    'HDTV',
    'HR',
    'MP3',
    'P2P',
    'PC',
    'PR',
    'SMS',
    'SUV',
    'USB',
  ]),
  plainTitles: words('dr dr. miss mr mr. mrs mrs. ms ms.'),
  nameTitles: words('abbot baron bishop dean duke earl imam king knight marshal page pope prince sheikh sultan'),
  clauseTimes: words('instant moment time'),
  timeNouns: words('day decade hour minute month season semester term week year years'),
  months: words('january february march april may june july august september october november december'),
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  dateLinks: words('in since until till last this next during early late mid every each'),
  labelNouns: words(
    'airline airlines app band brand broadcaster chain channel charity daily journal magazine network newspaper non-profit nonprofit party platform shares start-up startup supermarket tabloid think-tank union website weekly',
  ),
  speechParticles: new Map([['points', 'out']]),
  namedHouses: new Set([
    ...words(
      'brewery cafe café cinema clinic distillery hospice hospital hotel nursery pub refinery restaurant theater theatre winery',
    ),
    'care home',
    'food bank',
    'leisure centre',
    'nursing home',
  ]),
  trustTails: new Set([
    'academy trust',
    'ambulance service',
    'fire and rescue service',
    'fire service',
    'foundation trust',
    'health trust',
    'hospital trust',
    'hospitals trust',
    'housing association',
    'mental health trust',
    'schools trust',
    'trust',
    'wildlife trust',
  ]),
  loudWords: /^\p{L}{3,}(?:ant|ed|ful|ing|ive|less|ous)$/u,
  praise: /\p{L}{3}(?:able|al|ful|ible|ive|less|ous)$/u,
  qualities: /\p{L}{2}(?:[^aeiou]y|less|ful|ous|ing|ant|ent|[mst]ic)$/u,
  regionTails: words(
    'africa alberta asia britain california europe florida manitoba ontario quebec queensland saskatchewan tasmania texas victoria wales',
  ),
  activityHeads: words(
    'accounting administration advertiser aerospace analytics apparel archives assurance automotive aviation broadcasting capital catering communications construction delegation developments drilling dynamics electronics energy engineering entertainment equity exchange express films fitness foods freight furniture gaming gas haulage healthcare heating hospitality imaging innovations insights instruments insurance investments laundry leasing letters lines logistics machinery management media metals minerals mining movement news operation packaging paints payments pictures plumbing police producers productions products properties prosecution publications publishing ratings recordings records recycling removals rentals research resources review service services shipping software solutions staff steel stores supermarkets systems technologies telecoms television textiles timber tobacco tours toys trading transit trucking utilities workers works',
  ),
  openNouns: words(
    'addressing allegations answering asking briefing calls caution claims concern concerns details documents doubts fears figures govt govts greeting hopes meeting papers polls questions reports rest rumors rumours sources studies surveys talks telling tensions tests thanking visiting welcoming',
  ),
  openingNouns: words('contestant contestants longtime model newcomer replacement substitute superstar supermodel'),
  landOpeners: words(
    'ancient central coastal colonial communist downtown east eastern fascist greater imperial inner lower mainland medieval mid modern nazi new north northern occupied old outback outer postwar regional rural south southern soviet unified united upper urban west western young',
  ),
  twinHeads: words('constabulary council police trust'),
  pairLinks: words('between both'),
  thingsBefore: new Map([['office', words('box')]]),
  bodyThings: new Map([
    ['council', words('estate estates flat flats home homes house houses housing tax taxes')],
    ['government', words('bond bonds debt')],
    ['school', words('bus buses meal meals run uniform uniforms year')],
  ]),
  siteOpeners: words('castel chateau château co estadio gare isla jebel palazzo piazza playa schloss stadio wadi'),
  nearWords: words('nearby neighboring neighbouring'),
  plainSpeech: words('said says'),
  personalVerbs: words(
    'admitted asked chuckled continued exclaimed explained joked laughed mused quipped recalled recounted replied shouted sighed wondered',
  ),
  currencies: words(
    'baht cents crowns dinar dinars dirham dirhams dollar dollars dong euros franc francs hryvnia krone kroner krona kronor lira liras peso pesos pound pounds rand rial riyal riyals ringgit rouble roubles ruble rubles rupee rupees rupiah shilling shillings yen yuan zloty zlotys',
  ),
  firmNouns: words(
    'assembly-line boardroom competitors customers dividend earnings factories factory headquarters investors parent plant plants products profit profits rivals revenue revenues sales share shareholders shares stock stores subsidiaries subsidiary suppliers takeover turnover warehouses website workforce',
  ),
  compoundEnd:
    /-(?:affiliated|aligned|appointed|backed|based|born|branded|controlled|dominated|enabled|era|friendly|funded|headquartered|held|language|leaning|led|listed|made|nominated|owned|registered|related|ruled|run|style|sponsored|supervised|supported|themed|trained|type|winning)$/,
  agentNoun,
  whoEnding: /(?:er|or|ist|ian|ory|ron)$/,
  copulas: words('is was became becomes remained remains as'),
  predicateVerbs: words('be become becoming been being'),
  conditionWords: words('if unless whether should were'),
  unrealWords: words('aspiring hypothetical likely possible potential prospective would-be'),
  plainAdjectives: words(
    'beleaguered charismatic controversial disgraced embattled famed famous first-ever flamboyant founding influential jailed longtime long-time long-serving maverick new outspoken popular powerful presumptive prominent respected veteran',
  ),
  overBehind: /^(?:until|from (?:\p{L}+ )?\d{4} (?:to|until|through) )/u,
  titleBodies: words('cabinet'),
  landBodies: new Set(['Red Crescent', 'Red Cross']),
  areaHeads: words('archbishop bishop governor mayor sheriff'),
  areaNouns: words('area country county district province region state'),
  chargeWords: new Map([
    ['assisting', ''],
    ['in', 'charge'],
    ['representing', ''],
    ['responsible', 'for'],
  ]),
  houseTitles: new Map([['station', ['house', 'officer']]]),
  staffForces: words('air army defence defense general joint naval navy'),
  staffWords: words('staff'),
  stateBodies: words(
    'army assembly chamber congress court courts department government house military ministry navy parliament police senate treasury',
  ),
  capitalTails: new Map([['in', words('charge')]]),
  titleTails: new Map([
    ['at', words('large')],
    ['in', words('chief residence waiting')],
    ['pro', words('tem tempore')],
  ]),
  endingVerbs: words('dismissed fired ousted quit removed resigned retired sacked stepped'),
  electingVerbs: words(
    'appoint appointed appointing appoints elect elected electing elects hired installed made named names naming nominated promoted re-elected reappointed recruited reelected',
  ),
  officeLinks: words('to'),
  serveMark: 'as',
  degreeLetters: new Set(['MD']),
  postNouns: words('job office position post role'),
  termNouns: new Map([
    ...['appointment', 'capacity', 'election', 'job', 'position', 'post', 're-election', 'role', 'term'].map(
      (word) => [word, 'current'] as const,
    ),
    ...[
      'days',
      'departure',
      'dismissal',
      'ouster',
      'removal',
      'resignation',
      'retirement',
      'sacking',
      'stint',
      'tenure',
      'time',
      'years',
    ].map((word) => [word, 'former'] as const),
  ]),
  perfectVerbs: words("'d 's 've had has have"),
  risingVerbs: words('goes rise rises rose used went'),
  replacingVerbs: words('replace replaced replaces replacing succeed succeeded succeeding succeeds'),
  deniers: words("hardly n't never not"),
  plannedVerbs: words('be being'),
  futureVerbs: words("'ll will"),
  dueVerbs: words("'s is"),
  dueWords: words('due expected set'),
  guessWords: words(
    'assume assumption believe believes bet bets chance convinced doubt doubts expect expects fear fears guess hope hopes if imagine likely predict prediction predicts suppose supposes think thinks unlikely whether wonder wonders',
  ),
  believedVerbs: words('believed considered known reputed said thought'),
  joinVerbs: words('join joined joins rejoined returned returns'),
  pastVerbs: words('used'),
  spanLinks: words('since till until'),
  endLinks: words('till until'),
  stayVerbs: words('continue remain stay'),
  presentVerbs: words('becomes is remained remains'),
  turnLinks: words('but'),
  selves: words('herself himself'),
  servingVerbs: words(
    'acted acts appointed began continue continued continues elected hired installed joined joins named nominated promoted recruited rejoined remain remained remains reelected re-elected resigning retiring returned returns serve served serves serving spent started stay stayed stays stepping sworn take takes took work worked works',
  ),
  namedAs: namedAs(),
  nameNouns: words('name nickname'),
  namingWords: words('named called'),
  eventHeads: words('award awards championship championships classic cup day marathon masters medal open prize trophy'),
  shipEnd: /-(?:flagged|registered)$/,
  stormNouns: words('cyclone hurricane storm typhoon'),
  plainStorms: words('cyclone hurricane typhoon'),
  workNouns: words(
    'album blockbuster comedy documentary drama film movie musical novel single sitcom soap song soundtrack thriller track western',
  ),
  shipNouns: new Set([
    'aircraft carrier',
    'cruise ship',
    'destroyer',
    'ferry',
    'frigate',
    'liner',
    'oil tanker',
    'submarine',
    'tanker',
    'trawler',
    'warship',
    'yacht',
  ]),
  eventTails: words('international'),
  campaignHeads: words('operation'),
  eventNouns: words('championship meeting regatta tournament'),
  possessiveMarks: words("'s '"),
  singular,
  organizationHeads,
  organizationSuffixes,
  organizationNouns,
  legalForms: words(
    'ab ag asa bv cos gmbh inc incorporated kg kk llc llp ltd nv n.v oyj plc pte pty s.a sarl s.p.a spa srl',
  ),
  businessNouns: BUSINESS,
  knownNouns: knownNouns(BUSINESS),
  networks,
  networkLinks: words('on via'),
  originWords: words(
    'african arab asian atlantic baptist black buddhist catholic christian conservative democratic european hebrew hindu hispanic islamic jewish kurdish liberal lutheran methodist muslim nordic orthodox pacific protestant roman sikh socialist zionist',
  ),
  clubHeads,
  sites: words(
    'branch campus depot factory headquarters mill mine office offices plant shop site store warehouse yard',
  ),
  placedHouses: words('church council court farm hospital inn parish prison pub school station'),
  schoolWords: words('elementary high'),
  partyWords: words('conservative democratic liberal socialist'),
  bodyDistricts: new Map([
    [
      'district',
      words('control fire health hospital park protection regional sanitation school transit unified utility water'),
    ],
  ]),
  patronWords: words('alzheimer king parkinson queen saint st st.'),
  wholeNames: new Set(['Wall Street Journal', 'White House']),
  paperDays: words('daily evening morning saturday sunday weekly'),
  paperTails: words(
    'express globe herald leader mail mercury mirror nation news people post press standard star sun telegraph times tribune world',
  ),
  paperEnds: words('advocate globe mail mirror observer post reporter star sun'),
  paperRoles: words('advocate observer reporter'),
  paperHeads: words(
    'bulletin chronicle courier daily dispatch echo enquirer examiner express gazette herald inquirer journal ledger monitor quarterly record register sentinel telegraph times tribune weekly',
  ),
  institutionHeads: words(
    'academy agency army assembly association authority board brigade bureau cabinet chamber church clinic college commission committee confederation congress constabulary coroner corps council court courts delegation department diocese directorate embassy faculty federation fleet force forces government guard hospital house inquiry inspectorate institute league library military militia ministry mission mosque museum nations navy observatory office parish parliament party patrol police presidency school secretariat senate state states synod temple tribunal trust union university utility zoo',
  ),
  placeHeads,
  thingHeads,
  groupNouns,
  singleNouns,
  pressNouns: words('broadcaster daily magazine newspaper paper tabloid'),
  eitherNouns: words('customer newspaper rival source successor predecessor'),
  kinNouns,
  genderedNouns,
  functionWords,
  pronouns,
  sameWords: words('same'),
  definiteArticles: words('the this that these those'),
  indefiniteArticles: words('a an another one some any no every each'),
  placeRelatives: words('where'),
  memberLinks: new Set(['among them', 'including', 'led by', 'such as']),
  otherWords: words('other'),
  pairVerbs: words('are became become remain were'),
  papers: words(
    'ad advert affidavit analysis article assessment audit book complaint document e-mail editorial email essay filing indictment judgment lawsuit leaflet letter manifesto memo memorandum message note notice paper petition poll post report review study suit survey text tweet video',
  ),
  severals: words('all both few half many most others several some those'),
  foreignArticles: words('das der die el il la las le les lo los os'),
  roleLinks: words('of for at to with in on from'),
  nameLinks: words('of for on against'),
  againstLinks: words('against'),
  thingRelatives: words('that which'),
  conjunctions: words('and &'),
  placeLinks: words(
    'in at near from to across around outside inside through throughout into toward towards off via above between over',
  ),
  bodyAdjectives: words('armed municipal prefectural provincial'),
  bodyKinds: new Map([
    [
      'agency',
      words(
        'administration authority bureau center centre commission department directorate inspectorate office service services',
      ),
    ],
    ['charity', words('foundation network society trust')],
    ['department', words('bureau ministry')],
    ['hospital', words('clinic infirmary')],
    ['journal', words('annals archives bulletin letters proceedings review reviews transactions')],
    ['ministry', words('department')],
    ['club', clubHeads],
    ['newspaper', paperWords],
    ['paper', paperWords],
    ['party', words('alliance dal front rally')],
    ['airline', words('airlines airways')],
    ['court', words('tribunal')],
    ['force', words('constabulary police')],
    [
      'organisation',
      words(
        'alliance association center centre council federation foundation institute movement network society trust watch',
      ),
    ],
    [
      'organization',
      words(
        'alliance association center centre council federation foundation institute movement network society trust watch',
      ),
    ],
    ['regulator', words('agency authority commission inspectorate')],
    [
      'union',
      words(
        'association brotherhood dockers drivers engineers federation firefighters guild machinists miners nurses pilots seafarers steelworkers teachers teamsters workers',
      ),
    ],
    ['university', words('college institute')],
    ['watchdog', words('agency authority board commission inspectorate office ombudsman')],
  ]),
  stationKinds: new Map([['station', words('broadcasting news radio television tv')]]),
  soleKinds: new Map([['bank', words('central')]]),
  matterBodies: words('agency bureau commission committee department ministry office panel secretariat subcommittee'),
  adviceVerbs: words('advised underwritten'),
  carrierOpeners: words('air'),
  ownedEnd: /\p{L}-(?:controlled|listed|owned|run|traded)$/u,
  officialBodies: words('committee embassy ministry subcommittee'),
  soleBodies: words('archdiocese army diocese embassy government navy parliament treasury'),
  clauseLinks: words('after as before since until'),
  actorLinks: words('asked by from told'),
  attributeBodies: words(
    'agency authority bank board club commission committee company council court department government hospital ministry union university',
  ),
  officerBodies: new Map([
    ['commissioner', 'commission'],
    ['constable', 'police'],
    ['inspector', 'police'],
    ['sergeant', 'police'],
  ]),
  titledBodies: words(
    'academy airport association board club college commission committee council district federation festival fire foundation hospital institute league mission museum observatory orchestra party police school society squad trust union university zoo',
  ),
  representedVerbs: words('represented'),
  succession,
  belongsTo,
  leaves,
  takesIn,
  takingVerbs: words('buy bought hired lured poached recruited sign signed signing signs'),
  speaksFor,
  spokenForBy,
  apartWords: words('beloved local native old original previous rival'),
  possesses: (between) =>
    /^(?:(?:'s|’s|'|’) (?:(?:Dr|Mr|Mrs|Ms|Prof|Professor)\.? )?|,? (?:(?:which )?(?:has been|is|was) )?(?:led|headed|chaired|founded|co-founded|run|owned) by (?:(?!(?:against|at|from|near|to|who|whose|with) )[\p{L}-]+ ){0,4}|, the (?:\p{Ll}+ )?(?:club|company|firm|group|movement|party) of (?:[\p{L}-]+ ){0,4})$/u.test(
      between,
    ),
  homeLink: 'from',
  insideLinks: words('in inside'),
  postLinks: words('in to'),
  seatLink: 'for',
  serveLink: 'to',
  gerund: /ing$/,
  measures: words(
    'feet ft k kg kilometer kilometers kilometre kilometres km lb m meter meters metre metres mile miles yard yards',
  ),
  ordinal: /^\d{1,3}(?:st|nd|rd|th)$/,
  ages: /^(?:\d+-year-old|(?:dad|father|grandfather|grandmother|mom|mother|mum)-of-\p{L}+)$/u,
  agentOpening:
    /^(?:Under [\p{L}-]+ (?:by|from)|(?:\p{Lu}\p{Ll}+(?:ed|old|ut)|[Cc]ross-examined) (?:\p{Ll}+ ){0,3}by) (?:[^\s,]+ ){0,4}$/u,
  questionLetters: words('Q Q.'),
  answerLetters: words('A A.'),
  interviewOwners: words('my your'),
  court: courtRules,
  strangers: /^(?:accused|dead|drowned|dying|late|mystery|murdered|other|second|third|unidentified|unknown|unnamed) /i,
  lifeMarks: /^(?:b\.|born|c\.|r-|d-)/,
  originEnding: /(?:an|ern|ese|ish)$/,
  plainOrigin: /(?:ian|yorker)$/,
  participle: /(?:ing|ed)$/,
  spelling: (word) => SPELLINGS.get(word) ?? word.replace(/isation(s?)$/, 'ization$1'),
  tellingVerbs: words('addressed answered assured briefed informed promised tell tells told'),
  speechVerbs: words(
    'accused acknowledged added addressed admitted advised affirmed agreed alleged announced answered appealed argued asked asserted assured boasted called claimed commented complained conceded concluded condemned confirmed contended continued countered declined criticised criticized declared decried demanded denied denounced described emphasised emphasized estimated explained expressed highlighted insisted joked lamented noted observed ordered pledged pointed predicted promised proposed quipped recalled recommended reiterated rejected remarked repeated replied reported responded revealed said says stated stressed suggested testified thanked told tweeted underlined underscored urged voiced vowed warned welcomed wrote writes tells argues notes adds insists claims explains recalls denies warns',
  ),
};

function listKnownNames(): KnownName[] {
  const list: KnownName[] = [];
  // “Côte d’Ivoire” and “People's” may be typed with either apostrophe: the steps compare with straight ones
  const cut = (name: string): string[] =>
    name
      .replace(/’/g, "'")
      .replace(/,/g, ' ,')
      .replace(/[()]/g, ' $& ')
      .trim()
      .replace(/(?<=\w)'s\b/g, " 's")
      .split(/\s+/);
  const called = new Set(countries.flatMap(({ names }) => names.en));
  for (const { code, names } of countries) {
    const inFull = formsOfState.map((form) => `${form} ${names.en[0]}`).filter((name) => !called.has(name));
    for (const name of [...names.en, ...inFull])
      list.push({ words: cut(name), kind: 'country', name: code, ...(isPartOfCountry(code) && { part: true }) });
  }
  for (const { code, adjectives, people } of demonyms) {
    for (const word of adjectives) list.push({ words: cut(word), kind: 'adjective', name: code });
    for (const word of people)
      if (!adjectives.includes(word)) list.push({ words: cut(word), kind: 'people', name: code });
  }
  for (const [name = '', ...others] of [...knownOrganizations, ...worldOrganizations.map(({ forms }) => forms)])
    for (const form of [name, ...others]) list.push({ words: cut(form), kind: 'organization', name });
  for (const name of [...places, ...regions]) list.push({ words: cut(name), kind: 'place', name });
  for (const name of calendarWords) list.push({ words: cut(name), kind: 'thing', name });
  for (const name of thingWords) list.push({ words: cut(name), kind: 'thing', name });
  return list;
}

/** “ministers” → minister, “spokesmen” → spokesman, “deputies” → deputy, “attorneys” → attorney. */
function singular(word: string): string | undefined {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('people') && word.length > 6) return `${word.slice(0, -6)}person`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return undefined;
}

/** “, identified as |”, “, who gave her name only as |”, “ who asked to be named only by his first name, |” */
function namedAs(): RegExp {
  const passive = '(?:later |since )?(?:identified|known|named)(?: by (?:\\p{L}+ ){1,3}?)? ?(?:only |simply )?as ';
  const name = '(?:his|her|their) (?:(?:first|full|given|last|middle|real) )?name';
  const gives = `(?:gave|provided|would give|would only give) (?:only )?${name} (?:only |simply )?as |(?:gave|provided) only ${name}, `;
  const asks = `(?:asked|preferred|requested|wanted|wished) (?:only )?to be (?:called|identified|known|named|quoted|referred to) (?:only |simply )?(?:as |by ${name},? )`;
  const goes = `(?:goes|went) (?:only )?by (?:the name (?:of )?|${name},? )`;
  return new RegExp(`^,? (?:${passive}|named |who (?:${gives}|${asks}|${goes}))$`, 'u');
}
