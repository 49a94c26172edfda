import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/languages/en/index.ts';
import { hull } from '../../../src/core/model/span.ts';
import { mark, unmark } from '../mark.ts';
import { statementsOf } from '../read.ts';

/** Each row is one text, marked once for each of its statements. All speakers are invented. */
const cases: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'a colon that is announced': [
    ['In a note to the Courier, [Ada Falk] {wrote} the following: “<The bridge is safe.>”'],
  ],
  'a clause that opens the sentence, whose content ends before the main one': [
    ['While [all of the fans] {are vowing} <to fill the hall>, the takings tell of hard times.'],
    ['Two years after [Lou Berg] {claimed} <that the feud was over>, Falk won by feeding it.'],
    ['If we follow Berg when [he] {says} <he means to “pick up votes” everywhere>, it would seem he must wait.'],
    ['After all, while [he] {insisted} <that he never wanted to go>, that was his plan.'],
    ['Despite [notes] {urging} <calm>, her own tone often seems to stir anger.'],
    ['While only [7 percent] {said} <they are unsure>, 27 percent of voters under 30 were sure of it.'],
    ['For [someone] [who] {conceded} in May <that she is “no speaker,”> Ada Falk had a good night.'],
    ['Ever since [Ada Falk] {announced} <her bid last year>, she has been on the road.'],
    ['The port showed it: years after [Falk] {promised} <a boom>, the cranes had stopped.'],
    ['At a time when it {was said} <that the party might never win again>, Lou Berg did.'],
  ],
  'a noun for what was said, and a colon without quotation marks': [
    ['Falk left. [His] {warning}: <the dam is full>.'],
    ['[Berg]’s {advice}: <buy early and stay calm>.'],
  ],
  '“that” before a noun that has no verb behind it': [
    ['[Ada Falk] {denied} <that charge> on Monday.'],
    ['[Ada Falk] {denied} <that staff had left>.'],
  ],
  'what a speaker would not say': [
    ['[Falk] {said} <the plan was sound>, but would not say when it would start.'],
    ['[Falk] {said} <the plan was sound> but could not confirm that it would start.'],
  ],
  'whom a quoted bank told something': [
    ['“<The bank told us to wait,>” [Falk] {said}.', '“[The bank] {told} us <to wait>,” Falk said.'],
  ],
  'what is done, with its own time and place': [
    ['[The board] {accused} <the union of holding guests hostage two weeks before the fair>.'],
    ['[Falk] {accused} <Berg of lying after the vote>.'],
  ],
  'an object, and a clause of the text’s own behind it': [
    ['[Falk] {affirmed} <her readiness to help in trade and in food>, as the two towns signed a deal.'],
    ['[The firm] {announced} <the deal> on Monday, hours after talks had failed.'],
    ['[The company] {reported} <results>, and shares rose by a third.'],
    ['[The firm] {announced} <the deal>, but the board will vote on it.'],
    ['[Falk] {urged} <all members to join>; eight of them did so on Friday.'],
  ],
  'somebody with more told of them, before what they shall do': [
    ['[Falk] {directed} <a panel led by Lou Berg to report within a month>.'],
  ],
  'a firm of a town in a state': [['[The San Jose, Calif.-based company] {said} <its orders had grown>.']],
  'one of two, and most of many': [
    ['[The other] {said} <the text ran to 40 pages>.'],
    ['[Most] {said} <they would stay>.'],
  ],
  'a verb that is the same in the past': [
    ['<The economy will shrink this year>, [the finance ministry] {forecast} on Monday.'],
  ],
  'an hour with a stop': [
    ['<The bridge fell at 7.20am>, [the mayor] {confirmed}.'],
    ['It closed at 9.30pm. [The mayor] {said} <it was late>.'],
  ],
  'a claim that is dismissed in other words': [
    ['[The minister] {rubbished} <claims that the bridge was unsafe>.'],
    ['[The minister] {scotched} <rumours that she would resign>.'],
  ],
  'what begins behind a dash, and ends before the next': [
    ['With the firm nearly broke — [new filings] {show} <it has little cash> — its friends are stepping in.'],
  ],
  'a noun of saying whose verb stands behind its content': [
    ['[The union]’s {demand} for <higher wages> remains on the table.'],
    ['[Falk]’s {warning} of <a shortage> surprised the board.'],
  ],
  'somebody “who”, where the sentence goes on': [
    ['Even [clerks] [who] {have praised} <his plan> left the hall on Tuesday.'],
  ],
  'an act of the speaker’s own behind “but”': [
    [
      '[Falk] {joked} <that Ostby was his answer>, but went on to say, “There are worse places.”',
      '[Falk] joked that Ostby was his answer, but {went on to say}, “<There are worse places.>”',
    ],
    ['[She] {said} <that she would pray for him> but did not suggest it would help.'],
    ['[Falk] {had pledged} <to back the bill>, but sounded unsure this week.'],
    ['[Falk] {said} <he had looked for them but did not find the boys>.'],
  ],
  'two acts of one source, the second of the same form': [
    [
      '[The firm] {denies} <any wrongdoing> and points out that Berg signed too.',
      '[The firm] denies any wrongdoing and {points out} <that Berg signed too>.',
    ],
    [
      '[Ada Falk] {says} <Berg is acting alone and calling it a duty>.',
      'Ada Falk says [Berg] is acting alone and {calling} <it a duty>.',
    ],
  ],
  'a quotation that goes on behind an abbreviation': [
    ['“<They would be wrong,>” [Lou Berg] {said} Sunday in Ostby, Calif. “<This goes to the court.>”'],
    ['“<He talks all the time,>” [Lou Berg] {said} in Ostby, Ill. “<. . . I just want somebody plain.>”'],
  ],
  'what is heard of somebody, or wrung from them': [
    ['[Ada Falk] {is understood to have told} the board <that she would leave>.'],
    ['[The clerk] {is learnt to have conveyed} <that two seats were free>.'],
    ['By morning [the firm] {had been forced to concede} <that the rule has no penalty>.'],
    ['[Lou Berg] {began petitioning} <the city to give her a berth>.'],
  ],
  'an aside between a cue and what it takes': [
    ['[She] {promised} — as she has at every stop since May — <to veto the lease>.'],
    ['[She] {promised}, as she has before, <to veto the lease>.'],
  ],
  'an aside on the subject, before its verb': [
    [
      '[The delegate of Peru], noting that her firm had paid, {said} <that it remained>.',
      '[The delegate of Peru], {noting} <that her firm had paid>, said that it remained.',
    ],
    ['[Critics of Berg], and there are many, {say} <the bridge was shut>.'],
    [
      '[Berg], who as late as Monday denied the plan, {said} <it was fine>.',
      '[Berg], [who] as late as Monday {denied} <the plan>, said it was fine.',
    ],
    [
      '[Berg], who in June wrote to staff that it was safe, {said} <it was shut>.',
      '[Berg], [who] in June {wrote} to staff <that it was safe>, said it was shut.',
    ],
  ],
  'an adverb that is also a conjunction': [['[He] once {complained} in a letter <that she had spent it>.']],
  'a voice, a regret, a guess': [
    ['[His aide] {voiced hope} <that the sanctions would be eased>.'],
    [
      '[She] praised the team while {regretting} <that it came late>.',
      '[She] {praised} <the team> while regretting that it came late.',
    ],
    ['[Ms. Falk] {allowed} <that her husband had been better>.'],
    ['[The mayor] raised the {alarm} <that boys had been hired>.'],
  ],
  'pictures and papers': [
    ['[Screenshots posted by Falk] {show} <that the door was open>.'],
    ['[A Larch House communiqué issued late in the evening] {said} <the door was open>.'],
    ['“<The door was closed,>” {reads} [the current version].'],
    ['Earlier [studies] {had suggested} <that birds change their tune>.'],
  ],
  'what stands behind “per”': [
    ['{As per} [council records], <the party has 49 seats>.'],
    ['<The leak will cost $90 million>, {per} [a note to clients].'],
  ],
  'content before its cue, without quotation marks': [
    ['<Villagers are called only to clap>, {alleged} [their leader, the former minister Lou Berg], who left.'],
    ['<Had he raised it with the board?> {asked} [counsel for the family, Ada Falk].'],
  ],
  '“not only” and “but also”': [
    ['[It] {found} <that the birds not only sang more but also repeated each phrase>.'],
    ['[Berg] {said} <he did not know, but that he would ask>.'],
  ],
  'what somebody does besides': [
    ['[Berg] {called} <it a mess> while praising the team.'],
    ['[Ada Falk] {has proposed} <banning cars from the bridge> and has gone to court over it.'],
  ],
  'a report of somebody else behind a semicolon': [
    [
      '[Berg] {denies} <owing them money>; a confidential report seen by the Courier says he does.',
      'Berg denies owing them money; [a confidential report seen by the Courier] {says} <he does>.',
    ],
  ],
  'what the speaker left unsaid': [
    ['[Falk] {said} <it was over>, but gave no details.'],
    ['[Falk] {said} <it was over> but did not elaborate.'],
    ['[Falk] {said} <it was over>, without naming the buyer.'],
    ['[Falk] {said} <it was over> when asked on Monday.'],
  ],
  'words that lead up to a cue': [
    ['[The chairman] {went so far as to call} <the rules absurd>.'],
    ['[The envoy of Peru] {took the floor to say} <that it was late>.'],
    ['[She] {was at pains to stress} <that it was safe>.'],
  ],
  'how somebody put it': [
    ['“<It is a mess,>” is how [Lou Berg], who runs the shop, {describes} the street.'],
    ['“<It is a mess,>” was all [he] would {say}.'],
  ],
  'verbs taken for nouns behind what is reported': [
    ['<Deaths fell by half>, [researchers] {report} in the journal Larch Medicine.'],
  ],
  'an act that stands in the content': [['[Police] {say} <that a man entered the shop and demanded cash>.']],
  'what is told of, and brushed off': [
    ['[Residents] {told of} <hearing two bangs>.'],
    ['[The Kremlin] {brushed off} <the report as “nonsense”>.'],
  ],
  'a clause that a “that” behind two commas hangs on': [
    ['<It was a pity>, [he] {added}, <that no text had been agreed>.'],
  ],
  'what somebody used to say': [['“<Everything is a draft,>” [she] {would tell} her students.']],
  'those who were asked': [['[Nearly half of those asked] {said} <they would not vote>.']],
  'a participle taken for a noun behind “long”': [
    ['[Human rights groups] {have} long {accused} <the regime of jailing critics>.'],
  ],
  'what somebody says in words of their own': [
    ['{In} [his] {words}, <it was a mess>.'],
    ['The storm was, {in} [her] {words}, “<a monster>”.'],
    ['The storm – “<a monster,>” {in} [Falk]’s {words} – left two dead.'],
  ],
  'a place behind the cue that a participle tells more of': [
    ['<Rain is near>, [the weather service] {said} in a bulletin posted online.'],
    ['<Rain is near>, [Falk] {told} reporters who had come to see him.'],
  ],
  'what somebody is called behind an aside': [
    ['[Berg] {called} <Falk, his challenger, a “loser>.”'],
    ['[He] {called} <that plan “a mess>.”'],
  ],
  'a participle with an aside': [
    ['[Mr. Falk], after {saying} <he would not run>, took to the stage.'],
    ['[Berg] laughed, {saying} at one point, “<The answer is no.>”'],
  ],
  'forms with a doubled letter, or with “t”': [
    ['[He] {averred} <that the charge was baseless>.'],
    ['It {is learnt} <that the file is lost>.'],
  ],
  'a question of the sentence before, put to somebody': [
    ['“<Why do you back him?>” [Berg] {asked} Peruvian farmers. “<What does it say?>”'],
  ],
  'a quotation that goes on behind what the speaker does': [
    ['“<Every time you say so,>” [Falk] {said}, waving at the crowd, “<you help them.>”'],
  ],
  'a clause with “which” inside another': [
    ['[The bill by the union], [which] {contended} <that Larch owed it>, is a good example.'],
  ],
  'what somebody is dismissed as': [['[Berg] {dismissed} <the plan as being “late”>.']],
  'speakers behind a preposition, and clauses that a “that” tells more of': [
    ['“<We have no power,>” [a nurse at the town’s only clinic] {told} the Courier by telephone.'],
    ['[She] {said} <a moth that hardly flew was of little use>.'],
    ['<Snails go on as before>, [researchers from Chile and Fiji] {report} in the journal Larch.'],
    ['<The clerk pocketed $4,000>, [the prosecution] {said} on Monday.'],
    ['<The ruling still holds>, {submitted} [Lou Berg, a former judge].'],
    ['[Her campaign] {called} <that “wishful thinking>.”'],
    ['[The clerk] {remembers} <that the men laughed>.'],
    ['[She] {tasked} <the board to publish a list>.'],
  ],
  'a cue that goes on, and one that says no more': [
    ['[Ada Falk] {kept saying} <the bridge was shut>.'],
    ['[Ada Falk] {would say} only <that the bridge was shut>.'],
    ['[Ada Falk] {doubts} <that the bridge is safe>.'],
    ['<The toll would be high>, [Ada Falk] {grants}.'],
  ],
  'an infinitive that another clause follows': [
    ['[The bank] {agreed} <to create a fund for the workers>, but the charges were dropped.'],
  ],
  'what somebody is like, where it tells what they say': [
    ['[Ada Falk] {has been clear} <that the bridge is safe>.'],
    ['[She] {was} quite {adamant} <that the bridge was shut>.'],
  ],
  'what somebody goes by': [
    ['<The man>, {according to} [police] who searched the house, <had fled>.'],
    ['{According to} [figures gathered by the Larch researchers] <the price fell>.'],
    ['{According to} [research by message analysts the Larch Group] <up to 45% of the mail is lost>.'],
    ['{According to} [the commission’s report] <12 million people save too little>.'],
    ['Now, {according to} [the bank], <the price will fall>.'],
    ['<In Oslo>, {according to} [the police], <two men were held>.'],
    ['<The bridge is safe>, {according to} [its rules].'],
    ['<Fundraising>, {according to} [the campaign], <has surged in May>.'],
    ['But, {according to} [the poll], <46 percent of voters — and 31 percent of farmers — remain undecided>.'],
    ['<Absent from the talks>, {according to} [members] who spoke afterward, <was any word of it>.'],
    ['<The bridge is safe>, {according to} [Lou Berg, a clerk at the port], and it will open.'],
  ],
  'a subject that goes on behind brackets': [
    ['[Lou Berg of the Larch Institute (LI) in Lima] {argues} <that the price fell>.'],
    ['[Minister Lou Berg (photo) of the Larch Party] {told} a newspaper <that the price fell>.'],
  ],
  'a subject that its tags hide': [
    ['[The self-styled moral socialist] {said} <she would stay if the vote was close>.'],
    ['[Another ranking] {says} <she is not even a rich woman>.'],
    ['[One] {says} <the bridge is the most used of all>.'],
    ['[One in five] {say} <that will not be true>.'],
    ['Nearly [a third] {say} <they do not know>.'],
    ['<The bridge>, [an inside source] {said}, <is to stay shut until May>.'],
    ['[The last man to lead a minor party] {says} <he will stay at home>.'],
    ['[Voters in Ostby who watched the Saturday debate] {said} <they were bored by it>.'],
    [
      '<The bridge was built in 1910>, [records] {show}, and aviation experts say it is worth a lot.',
      'The bridge was built in 1910, records show, and [aviation experts] {say} <it is worth a lot>.',
    ],
    ['“<The claim has no value,>” [the order released Friday] {said}.'],
  ],
  'a verb that the tagger takes for a noun beside a pronoun': [
    ['[The candidate] {claims} <his farm is larger than the town>.'],
    ['[64 percent] {call} <him competent>.'],
    ['He was met by [women] [who] {claim} <he robbed them>.'],
    ['[Some] {accused} <Norway of inciting violence>.'],
  ],
  'words in marks inside a phrase': [
    ['[Ada Falk] {condemned} <the “senseless deaths” of the men>.'],
    ['[Ada Falk] {blasted} <a “culture of silence” at the bank>.'],
    ['[Ada Falk] {pledged} <to “bring our revolution” to the town>.'],
    ['[Ada Falk] left, and {promised} <to “rip up” the deal>.'],
    ['[Ada Falk] {has called} <the deals “unfair,”> and her party has fought them.'],
  ],
  'a source that reported it': [
    ['{As reported by} [the Tribune], <the bridge had been shut for a year>.'],
    ['<The bridge is shut>, {as first reported by} [the Tribune], and will stay so.'],
    ['(As [the Tribune] first {reported}, <the bridge had been shut for a year>.)'],
    ['[Ada Falk], who helped found Larch, an aid group, {said} <it was late>.'],
  ],
  'a day between a verb and what belongs to it': [
    ['[Ada Falk] {called} Wednesday {for} <the mayor to resign>.'],
    ['[Ada Falk, the mayor], this past week {announced} <the creation of a fund>.'],
    ['[Ada Falk] {accused} <Lou Berg, a senator from Lima, of being “weak” on crime>.'],
  ],
  'what stands around a cue and is no part of what was said': [
    ['<Nobody was kept in the dark>, [Lou Berg] {maintained}, before leaving the hall.'],
    [
      '<Nobody was kept in the dark>, [Lou Berg] {maintained}, before accusing the board of “playing games”.',
      'Nobody was kept in the dark, [Lou Berg] maintained, before {accusing} <the board of “playing games”>.',
    ],
    ['[Ada Falk] {conceded} <defeat> shortly before midnight.'],
    [
      '<The bridge is shut>, {says} [Larch], whose deputy, Ada Falk, urged planners to stay.',
      'The bridge is shut, says Larch, [whose deputy, Ada Falk], {urged} <planners to stay>.',
    ],
  ],
  'a subject that seems to tell when': [
    ['[A manager who left eleven times in a single month] {testified} Tuesday <that it was bad>.'],
    ['[A report by inspectors], read into the record Monday, {found} <that dust lay in the tunnel>.'],
    ['[Several women] {point out} <that he made the same promise>.'],
    ['They walked out after [the leader of the board] {told} them <to “read the papers”>.'],
  ],
  'a work that a subject is known by': [
    ['[Ada Falk, host of Norway’s “Good Morning,”] {suggested} <the bridge could fall>.'],
    ['[Lou Berg, the author of “Going Home,” about his youth], {said} <the town had changed>.'],
    ['Wednesday on the Tribune’s “Hallway,” [Ada Falk] {said} <if it was shut it would be a “disaster for all”>.'],
  ],
  'a “that” far from its cue': [
    ['[Ada Falk] {told} a town hall in Salem, New Hampshire, on Monday <that the bridge was safe>.'],
    ['[Ada Falk] {is telling} guests at a busy Lima, New Jersey, lunch bar <that “I need you>.”'],
    ['[Her lawyer, Lou Berg], {wrote} in a court file <that such a request was “futile>.”'],
    ['[Ada Falk] {said} on the Tribune’s “This Week” on Sunday <that the bridge was safe>.'],
    [
      '[Ada Falk] {said} Tuesday <that according to the count, the party had won>.',
      'Ada Falk said Tuesday that {according to} [the count], <the party had won>.',
    ],
  ],
  'a subject with a clause of its own': [
    ['[People who came to the meeting] {say} <they were told nothing>.'],
    ['[The groups who wrote to him] on Thursday {say} <they were told nothing>.'],
    ['One voter not on the roll, [Ada Falk], {told} the Tribune <she was leaning toward him>.'],
    ['About [two-thirds, 67 percent], {say} <they will stay at home>.'],
    ['[A third of voters, 33%], {say} <they feel that way>.'],
  ],
  'where something was said, told by a participle': [
    ['[Ada Falk] {said} in a statement released by the harbour board <the bridge was safe>.'],
    ['[Ada Falk] {had said} in a Tribune interview taped before the attacks <that the bridge was safe>.'],
  ],
  'an attribution between commas': [
    ['<The letters were on many topics>, [the Tribune] {said}, <including speeches and meetings>.'],
    ['<It is her job>, [she] {said}, <to talk to voters about the threat>.'],
    ['<The vote has shifted>, [Falk] {said} during a speech to win them over.'],
  ],
  'a clause whose verb the tagger takes for something else': [
    ['[Falk] {said} <the mayor’s words and actions “amount to a threat to the town”>.'],
    ['[Spokeswoman Ada Falk] {said} <all staffers sign NDAs>, though she gave no number.'],
    ['[Spokesman Lou Berg] {says} <the company benefits as well>.'],
    ['[Critics] {point out} <that the bridge is unsafe>.'],
    ['[The Greens] {claim} <the sums do not add up>.'],
    ['[The inspector general] {found} <that the costs were high>.'],
    ['[He] further {said} <that the bridge was closed>.'],
    ['<The bridge>, [the report] {states}, <is closed>.'],
    ['[Law enforcement] {said} <the device was dangerous>.'],
    [
      '[Lou Berg] {says} <the Larch results show that it works>.',
      'Lou Berg says [the Larch results] {show} <that it works>.',
    ],
    ['[Lou Berg] {says} <submissions to the inquiry show alarming trends>.'],
    ['[Lou Berg] {says} <some growers face rises of up to 4,000 euros>.'],
    ['[Lou Berg] {says} <it only involved four buyers>.'],
    ['[She] {says} <broken promises have prompted some of them to leave>.'],
    ['[Lou Berg] {says} <newly hatched eggs are safe>.'],
    ['[Lou Berg] {says} <part of the money should be spent there>.'],
    ['[Lou Berg] {says} <much of Larch still has to be built>.'],
    ['[Lou Berg] {says} <being able to receive help seems to be making a difference>.'],
    ['[Lou Berg] lives on an island and {says} <the waters are roaring past his house>.'],
  ],
  'a cue with its particle before who speaks': [
    ['“<It was close to the blast,>” {pointed out} [Lou Berg, a journalist].'],
    ['“<It is close,>” {points out} [the former diver Lou Berg].'],
    ['<That it loses depth is natural>, {pointed out} [professor Lou Berg].'],
  ],
  'what is told behind a quotation, and not of it': [
    ['“It rained.” [She] {said} <many of them went home>.'],
    ['“<It rained.>” {Said} [Lou Berg].'],
  ],
  'what somebody says in a clause before the main one': [
    ['While [Ada Falk and Lou Berg] {praised} <the plan>, the town paid for it.'],
  ],
  'what somebody is asked and accused of by another': [
    ['Falk {was asked} by [host Lou Berg] <whether the bridge was safe>.'],
    ['<Falk> {was asked} by [the judge] <to leave>.'],
    ['<The port> {was criticised} <for its haste> by [the union].'],
    ['<The port> {was accused} by [the union] <of misleading its workers>.'],
  ],
  'a speaker with an apposition before what is partly quoted': [
    ['[Lou Berg, an adviser], {said} <Falk “knew it all along”>.'],
    ['[Lou Berg], from the port, {says} <the plan “lacks courage”>.'],
    ['[Berg] {said} <they would “not get beat up”>, a swipe at the mayor.'],
  ],
  'a clause that goes on in marks behind its cue': [
    ['<That>, [the commission] {said}, “<would be helpful.>”'],
    ['<If the voters moved>, [Berg] {wrote}, “<the plan would be shaky.>”'],
    ['On Monday, [Berg] {said}, “<we are late.>”'],
  ],
  'a source with what stands behind it': [
    ['“<It is late,>” {said} [a source close to the mayor].'],
    ['<The port will shut>, {according to} [a person familiar with the matter].'],
    ['{According to} [two people familiar with the matter], <the port will shut>.'],
  ],
  'a word that narrows the subject': [
    ['[Berg] {said} <only six of them came>.'],
    ['[Berg] {says} <even a little rain can do damage>.'],
    ['[Berg] {said} <more such talks were needed>.'],
    ['[The survey] {shows} <only a small gap>.'],
    ['[Berg] {says} <yesterday’s review was late>.'],
    ['[Berg] {says} <too many of them left>.'],
    ['[Berg] {says} <apart from the roof, it was safe>.'],
    ['[Berg] {says} <even if it fails, the port should act>.'],
    ['[Berg] {announced} <new rules for the port>.'],
    ['[Berg] recently {said} <the bridge was shut>.'],
  ],
  'who is quoted by another': [
    ['“<It is late,>” the paper quoted [one official] as {saying}.'],
    ['<The bridge is shut>, the paper quoted [Lou Berg] as {saying} in a note.'],
    ['[Berg] {accused} <the firm in a letter of hiding the facts>.'],
  ],
  'what the speaker thinks or does besides': [
    ['[Larchcorp] {says} <it has made a good offer> and believes the strike is wrong.'],
    ['[Berg] {said} <they were late> but refused to apologise.'],
    ['[Berg] {says} <the group wants an answer and hopes to get it>.'],
  ],
  'two acts in -ing forms': [
    ['[Berg] {said} <he fell while talking about the port>.'],
    [
      '[Berg] {insisted} <it was late> while adding that he had no doubt.',
      '[Berg] insisted it was late while {adding} <that he had no doubt>.',
    ],
    [
      '[Berg] hit back, {calling} <it “odd”> and asserting that they must have known.',
      '[Berg] hit back, calling it “odd” and {asserting} <that they must have known>.',
    ],
    ['[Berg] hit back, {accusing} <her of lying and misleading them>.'],
  ],
  'a clause right behind whom it was told': [
    ['[Berg] {told} the jury <Falk had planned the attack>.'],
    ['[Berg] {told} reporters <Falk had planned it>.'],
    ['[Berg] {told} a Commons select committee <human rights concerns remained>.'],
    ['[Berg] {told} the Larch News Agency website <schools were closing>.'],
    ['[Berg] {told} the inquiry <ministers were warned>.'],
  ],
  'a question behind whom it was put to': [
    ['[Lou Berg] {asked} Falk <why the bridge was closed>.'],
    ['[Lou Berg] {asked} her <how she would sum it up>.'],
    ['[Lou Berg] {explained} in a letter <why the bridge fell>.'],
    ['[Lou Berg] {confirmed} in midweek <that he would join>.'],
  ],
  'a person who is familiar with something': [
    ['[Another source familiar with Falk’s thinking] {said}, “<She may try.>”'],
  ],
  'what polls and papers show': [
    ['[The study] {showed} <in a long test, the bridge held>.'],
    ['[Exit polling] {showed} <that Falk won the town>.'],
    ['[Polls] {show} <workers could be a boon to Berg>.'],
    ['[Early polls] {show} <voters in the area rejecting Lou Berg>.'],
    ['[One poll] {shows} <Lou Berg 16 points ahead of Falk>.'],
  ],
  'a clause that a phrase or another clause opens': [
    ['[Lou Berg] {said} <that, if its claims are true, Larch is in breach of the treaty>.'],
    [
      '[She] {disclosed} <that after the fire, Lou Berg asked her to leave>.',
      'She disclosed that after the fire, [Lou Berg] {asked} <her to leave>.',
    ],
    ['<In the early 1990s>, [Ms. Berg] {said}, <when she was a clerk, her boss was kind>.'],
    ['At noon, however, [Berg] {said} as he left the hall, “<Finally, the dam broke.>”'],
    ['In a memo to them, [Lou Berg, the head of “News,”] {praised} <his staff>.'],
    ['The plan is late, and while [he] {said} <it was safe>, few will wait for it.'],
    ['And as [Berg] {pointed out}, <the plan was late>.'],
  ],
  'what goes on behind an attribution': [
    ['<These were not slips>, [Berg] {noted}; <the town had slanted it>.'],
    [
      '<These were slips>, [Berg] {noted}; it was, Falk said, a mess.',
      'These were slips, Berg noted; <it was>, [Falk] {said}, <a mess>.',
    ],
    ['“<Only you,>” [she] {said}, <would use the day to praise it>.'],
    ['“<It is our bad luck,>” [he] {said}, <that both men had been there>.'],
    ['“<The risk is big,>” {said} [Lou Berg, a chemist] who leads the firm, “<and it will grow.>”'],
  ],
  'what ends before where it was told': [
    ['[Ada Falk] {defended} <Ek> in a recent interview with The Post.'],
    ['[Lou Berg] {railed against} <the judge> at a noisy rally.'],
    ['[Ada Falk] {slammed} <the plan> on Twitter.'],
    ['[Ada Falk] {criticized} <his role in a debate>.'],
    ['[Ada Falk] {accused} <him of grabbing her at a rally>.'],
    ['[Ada Falk] {blamed} <the attack on a video>.'],
  ],
  'what another says behind “and”': [
    [
      '[Ada Falk] {calls} <the plan “weak”> and Berg says it will fail.',
      'Ada Falk calls the plan “weak” and [Berg] {says} <it will fail>.',
    ],
    ['[Lou Berg] {says} <he met Falk and told her off>.'],
  ],
  'who else is the subject': [
    ['<It is not only about money>, [he and Mr. Berg] {said}.'],
    ['<The agents have left>, [current and former officials] {said}.'],
    ['[Lou Berg and others who want to ban fishing] {said} <the plan was bad>.'],
    ['[Lou Berg], struck by her story, {said} <she was right>.'],
    ['[Farmers and fishers] alike {said} <the plan was bad>.'],
    ['[Lou Berg] – [who] {said} <he would stay> – left.'],
  ],
  'who is on record, and who is told to have done something': [
    ['[Ada Falk] is on record as {saying} <that she was glad>.'],
    ['<Lou Berg> {was reported} on Monday <to have left>.'],
    ['<The bridge is safe>, [state media] {report}.'],
    ['[He] {snapped back} <that the hall was full>.'],
    ['The film failed, with [the Larch Times] {labelling} <it a “failure”>.'],
    ['[Ada Falk] {denied} <the charge>.'],
  ],
  'what somebody has said since': [
    ['[Lou Berg] {has} since {said} <he only left to rest>.'],
    ['[The board] {has} since {apologised for} <the delay>.'],
  ],
  'a list behind “that”': [
    [
      'He said that [the US, Peru and Fiji] {promised} <to guard it>.',
      '[He] {said} <that the US>, Peru and Fiji promised to guard it.',
    ],
  ],
  'an aside with few words in quotation marks': [
    ['[Lou Berg of Larch Research], who has a “hold” rating, {said} <sales were growing>.'],
  ],
  'an infinitive behind an aside': [
    ['[Lou Berg], who has been with the club since May, {claims} <to have found it in a box>.'],
  ],
  'what is called something by “this”': [['[The mayor] {dismissed} <this as untrue>.']],
  'who is quoted by name in a quotation': [
    ['[Lind] {said}: “<Ada said: Take it while he cries.>”', 'Lind said: “[Ada] {said}: <Take it while he cries>.”'],
  ],
  'what is remembered and who is called back': [['[Lou Berg] {recalled} <the first day of the strike>.']],
  'a relative clause that goes on behind an aside': [
    ['The crowd came with [nurses] [who], moved by the crash, {urged} <the town to act>.'],
  ],
  'who cites whom': [
    ['<Two men were held>, [the Larch Times] {reported}, citing an unnamed official.'],
    ['[Lou Berg] left early, {citing} <a sharp fall in sales>.'],
  ],
  'what the clause around a relative one says': [
    ['[The group] [that] {claimed} <responsibility for the attack> fled to Lima.'],
    ['[Lou Berg], [who] {announced} <he was in Lima “to rest,”> will meet the mayor later.'],
    ['Who was [the envoy] [that] {claimed} <the ships were lost at sea>?'],
  ],
  'what is told on both sides of a cue': [
    ['<The firms are part of the town>, [Ada Falk] {said}: “<It is a contract.>”'],
    ['In a letter to the paper, [Ada Falk] {said}: “<It is a contract.>”'],
  ],
  'by what somebody does something': [
    ['[Ada Falk] distanced herself from the plan by {saying} <she would not vote for it>.'],
    [
      '[Ada Falk] {responded to} <the claims> by saying the town was safe.',
      '[Ada Falk] responded to the claims by {saying} <the town was safe>.',
    ],
  ],
  'what a paper says that somebody sends': [
    ['[Ada Falk] filed a lawsuit {accusing} <two firms of fraud>.'],
    ['[She] issued a statement {calling on} <the mayor to resign>.'],
  ],
  'what somebody goes by, with “that” for a subject': [
    ['{According to} [analyst Lou Berg], <that is due to the fact that Ada Falk, the chair, has left>.'],
  ],
  'a cue that the tagger takes for a noun': [
    ['[A visiting anthropologist] {claims} <the love of a good roast dinner is healthy>.'],
    ['[The Larch sector] {claims} <government rules are costing it millions>.'],
    ['[A new report] {claims} <low pay is hurting some states>.'],
    ['<The ice could melt away>, {reports} [the Larch Press agency].'],
  ],
  'what is refused': [
    ['[Berg] {rejected} <claims that the plan was rushed>.'],
    ['[The government] {has rejected} <calls to pay for it>.'],
    ['The rules came after [grower groups] {rejected} <a voluntary proposal>.'],
    ['[The office of the minister] {has} today {confirmed} <the exemptions>.'],
  ],
  'whom somebody tells': [
    ['“<It is too late to launch,>” [launch director Lou Berg] {told} the crew.'],
    ['Farmers {have been told} by [General Lou Berg] <that the army will help>.'],
  ],
  'a clause that something else opens': [
    ['[Lou Berg] {says} <despite some concern among buyers, the market should continue to gain>.'],
    ['[Lou Berg] {says} <while the miners are hit by higher costs, their stocks are sound>.'],
    ['[Lou Berg] {says} <to cut costs, the company is closing two mills>.'],
    ['[Lou Berg] {says} <compared to Norway, land in Larch is almost free>.'],
    ['[Lou Berg] {says} <based on its age there is a concern about the bridge>.'],
  ],
  'a clause behind another that no comma ends': [
    ['[Lou Berg] {says} <until we have stronger lamps we cannot know where it is going>.'],
    ['But [he] {says}, <if the seat of it is hurt, the cure may be useful>.'],
    ['For example, [Falk] {says} <people who light fires for fun will often stay around>.'],
  ],
  'a subject that one comma sets off': [
    ['[Ada Falk of Larch Station], {says} <she is glad to have left in time>.'],
    ['But [Ada Falk from the Larch Institute], {says} <farmers need new kinds of wheat>.'],
    ['[The author of a new book about Larchcorp], {says} <there is pressure from growers>.'],
  ],
  'who else spoke': [
    ['“<We are tired,>” {said} [another].'],
    ['“<The ice is in decline,>” {says} [Dr Ada Falk, of the Larch Institute].'],
    ['<It is no rat>, {says} [Dr Ada Falk, of the Larch Museum].'],
    ['“<It can be used against cells,>” {says} [de Jong].'],
    ['“<The bill fails to help,>” [the submission] {says}.'],
    ['<Names are also collected>, {says} [the data policy].'],
    ['[Ada Falk, Ph.D.], {says} <the fever is common>.'],
    ['<They can move faster>, [biologists] {say} in today’s issue of a journal.'],
    ['[Larch Equities] in a note to investors {said} <it was late>.'],
    ['[A leading academic] {says} <humans are at risk>.'],
    ['“<Water still flows there,>” [Ada Falk, lead author of the study], {said}.'],
    ['[A report into the floods] {says} <nobody was warned>.'],
  ],
  'asides and openings': [
    ['[The firm] {said} <the move, announced in May, would save money>.'],
    ['[Berg] {said} <while the new market was small, it would grow>.'],
    ['[Nordvik], which makes turbines, {said} <sales rose 5%>.'],
    ['[Lou Berg - six years older than Ada] - {said} <it was late>.'],
    ['Meanwhile [many delegates] {insist} <it was late>.'],
    ['Shares fell after [the firm] {warned} <it could run out of cash>.'],
    ['<Deaths have reached “shocking” levels>, [a committee of envoys and judges] {has warned}.'],
    ['<It will fail>, {said} [her lawyer].'],
    ['[She] {told} Good Morning Larch: “<It is late.>”'],
  ],
  'paragraphs that have been run together': [
    [
      '[Ada Falk] {said}: "<We won at last.> "It was hard for us all," she said. "We are tired."',
      'Ada Falk said: "We won at last. "<It was hard for us all,>" [she] {said}. "<We are tired.>"',
    ],
    ['[He] {said}: "<It was good for us.> "<It was hard for them.>" They left.'],
  ],
  'a subject with what is told of it': [
    ['[A note issued after the meeting] {said} <that nobody was hurt>.'],
    ['[A note issued after the meeting by the mayor’s office] {put} <the number of boats still in the harbour at 14>.'],
    ['[The Chamber of Roads] {puts} <the cost closer to €60>.'],
    ['Two left; [a third] {admitted} <that nobody was hurt>.'],
    ['[Several women] {described} <being stopped by armed men>.'],
    ['[She] {told} the Larch Council {of} <a cousin who lives there>.'],
    ['Briefing envoys in Oslo, [Ida Marr, the mayor], {said} <nobody was hurt>.'],
  ],
  'where what somebody said ends': [
    ['[The bench] {directed} <the mayor of Brug and the head of the port to answer within 14 days>.'],
    [
      '[The union] {puts} <the cost closer to €60>, and its leader, Ivo Marr, has threatened to strike.',
      'The union puts the cost closer to €60, and [its leader, Ivo Marr], {has threatened} <to strike>.',
    ],
    ['[Ivo Marr] {proposed} <waiting until May> — an idea that nobody likes.'],
  ],
  'how somebody puts it': [
    ['“<A waste of money>” was how [the mayor] {described} it.'],
    ['“<It is late,>” is how [Anna Lind] {puts} it.'],
  ],
  'a subject with what was done to it': [
    ['[A man arrested by police] {said} <it was late>.'],
    ['[A letter seen by the Larch Courier] {says} <it was late>.'],
    ['They answered a question put by [Anna Lind], [who] {said} <it was late>.'],
    ['[The BBC] {has learned} <that the plan is late>.'],
    ['[The minister] had this to say: “<It is all too late.>”'],
  ],
  'a subject with a clause of somebody else': [
    ['[All the experts I interviewed] {said} <it was late>.'],
    ['[Everyone we spoke to] {said} <it was late>.'],
    ['[Most residents the Courier spoke to] {said} <it was late>.'],
    ['[The workers he met] {complained} <that it was late>.'],
  ],
  'a source beside other words': [
    ['[Anna Lind, 59, of Brug, Md., who watched the show], {said} <it was late>.'],
    ['The film uses footage of [Anna Lind] {asking}, “<Why are we so late?>”'],
    ['In a radio interview [Anna Lind] {declared} “<We are all too late.>”'],
    ['Larchcheck seized on [Anna Lind]’s {claim} <that the bridge was unsafe>.'],
    [
      '[Anna Lind] refused to pay an architect who said he was cheated, {saying}, “<He did a bad job.>”',
      'Anna Lind refused to pay [an architect] [who] {said} <he was cheated>, saying, “He did a bad job.”',
    ],
  ],
  'what runs over paragraphs': [
    ['Ivo Marr left.\n\n“<So we left. It was cold.>\n\n“<Now it is warm,>” [Ivo Marr] {said}.'],
    [
      'It rained.\n\n“<We went with Ivo Marr. It was cold.>\n\n“Now it is warm,” Ivo Marr said.',
      'It rained.\n\n“We went with Ivo Marr. It was cold.\n\n“<Now it is warm,>” [Ivo Marr] {said}.',
    ],
  ],
  'a clause after its cue': [
    ['[Anna Lind] {said} <that the bridge would stay closed>.'],
    ['[Anna Lind] {said} <the bridge would stay closed>.'],
    ['[The minister] {told} reporters on Monday <that taxes would rise>.'],
    ['[The council] {said} in a statement on Friday <that the library would close>.'],
    ['[Lind] {has} repeatedly {said} <the bridge is safe>.'],
    ['[Deputy Minister of Public Works Pham The Hien] {said} <that the bridge was safe>.'],
    ['[Lind] {went on to say} <that nobody was hurt>.'],
    ['[Lind] {seemed to suggest} <that nobody was hurt>.'],
    ['[Lind] {wrote} <they may have closed the bridge>.'],
    ['[Lind] {wrote} <Ivo Marr had closed the bridge>.'],
    ['[Ivo Marr], who chairs the board, {told} the paper <he would resign>.'],
    ['It fell on the night when [many officials] {said} <that nobody was hurt>.'],
    ['[A report released last week] {found} <that half the bridges were unsafe>.'],
    ['[Lind] {asked} the mayor on Monday <whether taxes would rise>.'],
    ['[Lind] {agreed with} Ivo Marr <that nobody was hurt>.'],
    ['[Lind] {said} <as many as 40 ships had left>.'],
    ['[Lind] {advised against} <any travel to the lake>.'],
    ['[Lind] {said} in a joint statement after two hours of talks <that nobody was hurt>.'],
    ['<You must tell the council first>, {notes} [Anna Lind, a lawyer in Brug].'],
    ['[She] {promised} <refunds by the end of the month>.'],
    ['[Lind] {used to say} <that bridges do not read>.'],
    ['<The bridge cost twice as much>, [court records] {show}.'],
    ['[The ministry] {said} late on Sunday on its website <that the bridge was shut>.'],
    ['[Astronomers] {report} today in the Annals of Stars <that the source is a dwarf>.'],
    ['[They] {calculate} <that the two stars meet once a year>.'],
    ['[The harbour workers’ union] {said} <that the bridge would stay closed>.'],
    ['[Lind] {said} <the repair would cost P1.2 billion in all>.'],
    [
      '[The union] {called for} <an inquiry>, and its leader, Ida Marr, said the board had lied.',
      'The union called for an inquiry, and [its leader, Ida Marr], {said} <the board had lied>.',
    ],
  ],
  'a quotation in a sentence or a paragraph of its own': [
    ['[Lind] {said} <the bridge was bad>. “It is ugly.”', 'Lind said the bridge was bad. “<It is ugly.>”'],
    ['“<It is old,>” [Lind] {said}.\n\n“<Nobody paints it any more.>”\n\n“<It rusts.>”\n\nThen it rained.'],
    ['Lind was unmoved. “<It is a plain lie.>”'],
    ['It rained. “<The bridge is a disgrace to us all.>” — [Anna Lind], Brug.'],
    // a sign, and a quotation with marks of another kind
    ['“<It is old,>” [Lind] {said}.\n\n“Keep off the bridge”\n\nThen it rained.'],
  ],
  'a subject with two asides, and a verb taken for a noun': [
    ['[Anna Lind, a doctor at the Larch Institute in Norway], who was not there, {points out} <that bridges rust>.'],
    ['[The team], from five towns in Italy, Chile and Peru, {reports} in a journal <that bridges are older>.'],
  ],
  'whom somebody asks, and what of': [
    ['[The board] {asked} <him to leave the room>.'],
    ['[Police] {are asking} <anyone with a film from the car park to call>.'],
    ['[The office] {notified} the police <of nine thefts>.'],
    ['[Lind] {asked} <the board to stop the sale> and had received no answer.'],
    ['[Lind] {dismissed} <that claim>.'],
  ],
  'what was done before what is told': [
    ['[Lind] {said} <the men had left and had asked for help>.'],
    [
      '[Lind] {had said} <the men left> and had called for an inquiry.',
      '[Lind] had said the men left and {had called for} <an inquiry>.',
    ],
  ],
  'a clause that stands beside “according to”': [
    ['Snow fell on Monday and, {according to} [the Larch Board], <two roads were shut>.'],
    ['{According to} [the Larch Network, a charity that runs clinics in the area], <37 people died>.'],
  ],
  'a clause that is no part of it': [
    [
      '[The party] {said} <it led>, as officials appealed for calm.',
      'The party said it led, as [officials] {appealed for} <calm>.',
    ],
    [
      '[The union] {mocked} <the talks as “a holiday”>, and its head, who goes by Rex, vowed to fight.',
      'The union mocked the talks as “a holiday”, and [its head], who goes by Rex, {vowed} <to fight>.',
    ],
    ['[Opposition] {says} <it is ahead> as count drags on'],
    ['[Police] {said} <they found Ivo Marr by the road>.'],
  ],
  'how much somebody says that something is': [
    ['[The chief executive, Anna Lind], {put} <energy costs at 41 million pounds>.'],
    ['[Lind] {demanded} <at least $40 billion a year>.'],
    ['[Norway] {says} <more than 90% of the bridges are safe>.'],
    ['[Lind] {demanded} <more than a deal>.'],
  ],
  'a verb behind an aside that is taken for a noun': [
    ['[Anna Lind, the founder], {claims} <the money is gone>.'],
    ['[Peru and Fiji], in a joint paper seen by the Ledger, {demand} <that the levy be capped>.'],
    ['Leaders meet for <a summit> that [diplomats] {say} <could run late>.'],
    ['In a minority report [they] {contend} <that a cap would hurt>.'],
  ],
  headlines: [
    ['[Delegates] {Call for} <Calm>'],
    ['[Farmers] {demand} <answers>'],
    ['[Police] {appeal for} <witnesses>'],
    ['[Minister] {urges} <calm> as floods hit coast'],
    ['[Larch Foods] {warns on} <profit> as harvest fails'],
  ],
  'words between a speaker and the cue': [
    ['[Lind] at the time {called} <the story a lie>.'],
    ['In Bonn, her first posting, [the ambassador, Anna Lind], {asked} <him to take notes>.'],
    ['[Lind’s office] {said} in its submission <it had received 412 letters>.'],
    ['[She] {liked to say} <that bridges do not read>.'],
  ],
  'a quotation behind a verb of no list': [
    ['“<It was the best I ever had,>” [she] {laughed}.'],
    ['“<We are awake, we are awake,>” [a voice] {answers}.'],
    ['When one friend left, [she] {texted} back: “<Good luck with that.>”'],
    [
      'Calling her greedy, [he] {told} Lind: “<You paid in tears.>”',
      '{Calling} <her greedy>, [he] told Lind: “You paid in tears.”',
    ],
  ],
  'what stands in no content': [
    [
      '[Anna Lind] {told} brides <the venue was booked>, Ostby Crown Court heard.',
      '<Anna Lind told brides the venue was booked>, Ostby Crown Court {heard}.',
    ],
    ['[The ministry] {has promised} <60 gauges by next year>.'],
    ['<Most of the loss>, [she] {explains}, <comes from the lake upstream, where reeds were cleared>.'],
    ['[The board] {pressed for} <a spin-off of the mill>.'],
  ],
  'an aside that a participle opens, and what is done to a speaker': [
    ['{According to} [a study, published in a journal], <stones are bigger>.'],
    ['[Lind] {admitted} <fraud> and was jailed.'],
    ['<It is>, [she] {maintained}, <an issue that is global>.'],
    ['[Lind] {has hit back at} <claims she misled them>.'],
  ],
  'a present tense that closes its sentence': [
    ['<The bridge will open on Monday>, [the harbour press service] {reports}.'],
    ['<The bridge will open on Monday>, {reports} [Reuters].'],
  ],
  'a subject with its apposition behind a participle': [
    ['Visiting the school, [Anna Lind, the mayor], {said} <that the town needs help>.'],
    ['[Anna Lind] addressed the thefts committed by the firm, {reporting} <that ten bridges were gone>.'],
  ],
  'a subject with its apposition behind what an opening gerund opens': [
    ['Opening the meeting, [Anna Lind, Chair of the Committee], {recalled} <that the bridge was shut>.'],
  ],
  'a clause whose subject goes on with a relative one': [
    ['[Its chair, Ivo Marr], {said} <the fund that controls 34 per cent of the votes would sell>.'],
    ['[Anna Lind, a doctor who represents the town], {said} <every clinic between Lund and Holm knew the cough>.'],
  ],
  'what was told to somebody where something was recorded': [
    ['<The bridge was safe>, [she] {told} the paper in a call recorded by police.'],
    ['However, [she] {warned} <this might change soon>.'],
    ['<The bridge should open>, [speakers] {told} the council today, as it examined the plan.'],
  ],
  'a subject with a quoted phrase in what is said of it': [
    [
      '“<The bridge is fine,>” [Lou Berg], who also called her a “cool guest”, {told} Larch News.',
      '“The bridge is fine,” [Lou Berg], [who] also {called} <her a “cool guest”>, told Larch News.',
    ],
  ],
  'an object behind a verb that also stands before its subject': [
    ['<The envoys met the board>, {revealed} [Lou Berg], who left.'],
  ],
  'the verb of a subject with an aside': [
    [
      '[The board] {reported} <that ten ships, led by tugs, had confirmed their place>.',
      'The board reported that [ten ships], led by tugs, {had confirmed} <their place>.',
    ],
    ['[Lind] {said} <that the ministry and related branches have left>.'],
    ['Concluding the meeting, [Lind] {said} <that nobody was hurt>.'],
    ['[Mr. Lind] {assessed} <that nobody was hurt>.'],
  ],
  'a second verb behind what the first one tells': [
    [
      '[A spokesman] {told} the paper <the mayor will come> but said it was late.',
      '[A spokesman] told the paper the mayor will come but {said} <it was late>.',
    ],
  ],
  'a short dash between two names': [['[Lind] {praised} <the Oslo–Lima talks on bridges>.']],
  'verbs of saying with more than one particle': [
    ['[Lind] {spoke out against} <the plan>.'],
    [
      '[Two ministers] {condemned} <the strikes> and spoke in favour of closing the bridge.',
      '[Two ministers] condemned the strikes and {spoke in favour of} <closing the bridge>.',
    ],
    ['[Anna Lind] {gave evidence} by video link <that the skipper had left>.'],
    ['[Lind] {pledged} <all-out efforts to open the bridge>.'],
    ['[The party’s youth wing] {said} <the bridge was shut>.'],
  ],
  'a clause that the writer sums up behind it': [
    ['[Larchtree] {said} <it would buy its rival>, a deal that would create the largest maker of paint.'],
    ['[Lind] {said} <she had met Ivo Marr, a doctor who works there>.'],
  ],
  'a verb of saying that is taken for a noun behind a name': [['[Anna Lind] {states} <Norway continues its work>.']],
  'an infinitive before another verb of its subject': [
    ['[The council] {requested} <the office to prepare a report> and decided to meet again in May.'],
    ['[Lind] {agreed} <to repair the bridge> and left the room.'],
    ['[Lind] {asked} <them to help people displaced and injured by the storm>.'],
    ['[Lind] {promised} <to build a school that was planned and named after her>.'],
  ],
  'what stands behind a dateline': [
    ['KUALA LUMPUR, March 12 (Newsday) -- <The bridge is safe>, [Lind] {said}.'],
    ['JAKARTA: [Mayor Anna Lind] {hailed} on Monday <the new bridge>.'],
    ['<The bridge is safe>, {informed} [Mr. Otto Lind].'],
  ],
  'a quotation': [
    ['“<We are done,>” [Anna Lind] {said}.'],
    ['“<We are done,>” {said} [Anna Lind, a teacher from Lima].'],
    ['“<We are done,>” [Lind] {said}. “<We will not go back.>”'],
    ['“<We,>” [Lind] {said}, “<will not go back.>”'],
    ['“<Who says so?>” {asked} [Mr. Marr].'],
    ['“<Will it rain, who knows?>” [Lind] {told} the city’s radio station in an interview aired on Monday.'],
    ['“<It is over!>” [Lind] {said}.'],
    ['[Lind] {said}: “<We are done.>”'],
    ['The bridge closed.\n\n[She] shook her head: “<We are not done.>”'],
    ['The bridge closed.\n\n[Lind] {commented} on the vote: “<We are not done.>”'],
    [
      'The bridge closed.\n\n[Lind] {praised} <the builders>: “We are not done.”',
      'The bridge closed.\n\n[Lind] praised the builders: “<We are not done.>”',
    ],
    ['‘<Nobody builds a ship in a day,>’ {said} [the minister].'],
    ['[Lind] {called} <the plan “a mistake”>.'],
    ['[Lind] {called} <the report on the fire “a disgrace”>.'],
    ['[Lind] {called} <the fine “bonkers”> in a message to the town.'],
    ['“<Will it rain?>” [Judge Lind] {asked} when the council sought more time.'],
  ],
  'content before its cue': [
    ['<The bridge will stay closed>, [Lind] {said}.'],
    ['<The bridge will stay closed>, {said} [Anna Lind], who runs the port.'],
    ['<The bridge>, [Lind] {said}, <would stay closed>.'],
    ['<The bridge needs repair>, [Lind] {said} when she left the hall.'],
    ['<The bridge needs repair>, [Lind] {noted} as the hall emptied.'],
    ['<The bridge needs repair>, [Lind] {told} the court when pressed.'],
    ['<The cause was rain>, [his daughter, Ida Marr], {said}.'],
    ['<No state can fight floods alone>, [the envoy] {said} on Sunday, the second day of the talks.'],
  ],
  'according to': [
    ['{According to} [Lind], <the bridge is safe>.'],
    ['<The bridge is safe>, {according to} [Anna Lind, an engineer].'],
    ['<The bridge>, {according to} [Lind], <is safe>.'],
    ['{According to} [the Lakes Forum], which groups 14 firms, <the bridge is safe>.'],
    ['As [she] {has} often {said} throughout the talks, <the bridge is safe>.'],
    ['As [Lind] {told} reporters last week, <the bridge is safe>.'],
    ['{In the words of} [Anna Lind], <the bridge is “an old friend”>.'],
    ['<The bridge is safe>, {in the view of} [the council].'],
    ['{According to} [Lind], <the bridge stands for trust and shared pride in the town>.'],
  ],
  'an infinitive or a noun phrase': [
    ['[Norway] {offered} <to send a patrol vessel>.'],
    ['[The captain] {pleaded} on Wednesday <to be let into harbour>.'],
    ['[Ada Falk, 34], {has pleaded} <not guilty to three counts of theft>.'],
    ['[Berg] {pleaded} <guilty to assault>.'],
    ['[Counsel] {put it to} him <that he had lied>.'],
    ['[The delegation] {drew attention to} <the growing salt in the delta>.'],
    ['[Lind] {let slip} <that a sale was near>.'],
    ['[Coastal leaders] {pledge} <to turn the treaty into action>'],
    ['[Lind] {promised} <to repair the bridge>.'],
    ['[Rights chief] {urges} <states to protect data>'],
    ['[The envoy] {deplored} <the lack of boats>.'],
    ['[Lind] {urged} <the council to repair the bridge>.'],
    ['[The envoys of Peru and Fiji] {called on} <all countries to sign the treaty>.'],
    ['[The envoy] {warned of} <the risk of war>.'],
    ['[Relief agencies] {called} on Monday {for} <a month of quiet>.'],
    ['[Lind] {asked} <whether the bridge was safe>.'],
  ],
  'participles and verbs that share a speaker': [
    ['[Delegates] {praised} <the plan>; called for peace.', '[Delegates] praised the plan; {called for} <peace>.'],
    [
      '[Lind] {said} <the bridge was safe>, adding that it would open in May.',
      '[Lind] said the bridge was safe, {adding} <that it would open in May>.',
    ],
    [
      '[Lind] {warned of} <the risk of floods> and called for new walls.',
      '[Lind] warned of the risk of floods and {called for} <new walls>.',
    ],
    ['{Highlighting} <the danger>, [the mayor] closed the bridge.'],
  ],
  'one statement inside another': [
    [
      '[The mayor] {said} <the governor had promised to build a bridge>.',
      'The mayor said [the governor] {had promised} <to build a bridge>.',
    ],
  ],
  'what only a news organization reports': [
    ['[The Ostby Herald] {understands} <the deal is worth three million>.'],
    ['<Brug has sold the bridge>, [the Ostby Herald] {understands}.'],
  ],
  'a verb that reports for newspapers only ends nobody else’s words': [
    ['[Lind] {said} <the mayor was late but understood the risk>.'],
  ],
  'a noun before a colon tells whose words are quoted': [
    ['[Ada Lind]’s {verdict}: “<The bridge is unsafe.>”'],
    ['[Her] {message} to drivers was simple: “<Stay at home.>”'],
    ['The {message} from [Ada Lind] was clear: “<The bridge is unsafe.>”'],
    ['[The police]’s {advice} to drivers: “<Stay at home.>”'],
  ],
  'speakers that are a part of a group': [
    ['[Some of the mayor’s allies] {said} <they would vote against him>.'],
    ['[Everyone who attended] {agreed} <that the bridge was safe>.'],
    ['[At least 40 people] {said} <that the bridge was unsafe>.'],
    ['[Some] {said} <that the bridge was safe>.'],
    ['In Brug, [26%] {say} <they are afraid>.'],
    ['[Sen. Ada Lind (D-R.I.)], {said} <that the bridge was safe>.'],
    ['[Those who knew him] {recalled} <that he was kind>.'],
    ['[Those who were there] {say} <it was loud>.'],
    ['[Ada Lind], it is claimed, {said} <the bridge would close>.'],
    [
      '<The mayor>, [Ada Lind] {said} on Monday, <told the council that the bridge would close>.',
      '[The mayor], Ada Lind said on Monday, {told} the council <that the bridge would close>.',
    ],
    [
      '<On Monday>, [Ada Lind] {said}, <the mayor told her that the bridge would close>.',
      'On Monday, Ada Lind said, [the mayor] {told} her <that the bridge would close>.',
    ],
    ['“<We won and neither did they,>” [he] {said}.'],
    ['[She] {said} <her boss, Ada Lind, told her to go>.', 'She said [her boss, Ada Lind], {told} her <to go>.'],
    ['It failed. {Says} [Ada Lind, an analyst at Larchcorp]: “<It was hard>.”'],
    ['[A man who lives nearby] {said} <he heard a bang>.'],
    ['[A woman who lives in the street] {said} <she heard a bang>.'],
    ['[All of the towns that voted] {acknowledged} <how much the bridge cost>.'],
    ['[The last nurse to see it] {said} <that it was clean>.'],
    ['[The firm that built it] {denied} <that it was weak>.'],
    ['In Brug, [85% of drivers] {said} <the bridge was unsafe>.'],
    ['[Those surveyed] {say} <stricter rules would help>.'],
    ['[Many of you] {have} also {asked} <whether the bridge is safe>.'],
  ],
  'words that look like others': [
    ['[Lind] {said} <patients deserved better>.'],
    ['[Lind] {said} <bail laws would be tightened>.'],
    ['[Lind] {said} <the fine sent a clear message>.'],
    ['[Lind] {said} <calm had returned>.'],
    ['<A new test will be held>, [council chair Anna Lind] {announced} at a hurriedly called press conference here.'],
    ['[Lind] {said} <the bridge had cost £40m>.'],
  ],
  'who speaks behind “after” and “when”': [
    ['Shares fell after [its chair, Anna Lind], {said} <she would leave>.'],
    ['[Lt Col Anna Lind, head of the fort], {said} <the bridge was safe>.'],
  ],
  'what is found and asked for': [
    ['<Fewer than ten bridges are safe>, [the panel] {found}.'],
    ['[Lind] {asked} <that the bridge be closed>.'],
  ],
  'what documents do': [
    ['[The letter] {accuses} <the firm of fraud>.'],
    ['[A draft resolution] {condemns} <the raid>.'],
  ],
  'names that hold other words, or are spelt like them': [
    ['[WHO] {said} <the outbreak was over>.'],
    ['[Will Smith] {said} <the film was fun>.'],
    ['[Lind] {told} investors <demand was weak>.'],
    ['[Lind] {told} viewers of her channel <that nobody was hurt>.'],
    ['[Lind] {told} her team <that nobody was hurt>.'],
    ['[Lind] {told} NBC’s “Meet the Press” on Sunday <that nobody was hurt>.'],
    ['The police came at 5 p.m. [Anna Lind] {said} <nobody was hurt>.'],
    ['It cost £3m. [Anna Lind] {said} <nobody was hurt>.'],
    ['[Anna Lind] {said} <the bridge would open at 5 p.m. Monday>.'],
    ['[Lind] {told} the BBC’s Today programme <that nobody was hurt>.'],
    ['[Lind] {told} BBC Radio 4’s Today programme: “<Nobody was hurt.>”'],
    ['[Ford] {said} <the plant would close>.'],
    ['[Sainsbury’s] {said} <prices would fall>.'],
    ['[The NHS] {said} <waits were down>.'],
    ['[Nguyen Van An] {said} <the bridge was safe>.'],
    ['Yesterday [Robert Winter] {said} <the bridge was safe>.'],
    ['<Do not close the bridge>, [Anna May] {says}'],
    ['[Anna Law] {said} <the bridge was safe>.'],
    ['[Edward Said and Anna Lind, both engineers], {said} <the bridge was safe>.'],
    ['<Cases will rise>, [WHO] {said}.'],
    ['<The bridge was safe>, {according to} [The Lake Morning Herald].'],
  ],
  'what is said before a court': [
    ['The court {heard} <that the bridge was shut>.'],
    ['<Ivo Marr had been warned twice>, an inquest {was told}.'],
    ['<Driver was warned twice>, court {told}'],
    ['“<He was a gentle man,>” the jury {heard}.'],
    ['Jurors {heard} <she insulted him>.'],
    ['The jury {heard} evidence <that she fled>.'],
    ['[Lou Berg] {accepted} <that he had lied>.'],
    ['[Lou Berg] {maintained} <his innocence>.'],
    ['[Lind] {told} the court <that she was sorry>.'],
  ],
  'what is told of somebody, by nobody in particular': [
    ['<Anna Lind> {is said} <to have left the town>.'],
    ['<The men> {are reported} <to be in Oslo>.'],
  ],
  'where an object ends, and where a name inside a clause does not end it': [
    ['[Anna Lind] {conceded} <defeat> early Sunday after her party lost.'],
    ['[Anna Lind] {promised} <refunds> late on Friday after the storm.'],
    ['[Lind] {said} <she would wait until the contractor, Brug Transit, answered questions>.'],
    [
      '[Lind] {asked} <the board for a delay>, and claims that the bridge is safe.',
      '[Lind] asked the board for a delay, and {claims} <that the bridge is safe>.',
    ],
    ['[The Lake Party] {has vowed} <to cut taxes if it wins>; its critic, Ida Marr, called that foolish.'],
    ['{According to} [the report], <the Lake Fund, a lender based in Brug, will pay for it>.'],
  ],
  'a subject whose place has its country behind it': [
    ['[The Brug Institute in Oslo, Norway], which tested the water, {confirmed} <the leak>.'],
  ],
  'a claim that others dispute': [
    ['Lind smiled, <a claim> [the engineers at the port] {have disputed}.'],
    ['Lind smiled, <an accusation> that [Norway] {denies}.'],
  ],
  'a clause around a relative one': [
    ['Lind signed <a letter> that [he] {said} <was drafted by the firm>.'],
    ['The rules, <which> [the mayor] {said} <had harmed the town>, are gone.'],
    ['There were photos of <what> [many engineers] {said} <was a sign of rust>.'],
    ['The council closed <what> [critics] {called} <a loophole>.'],
  ],
  'what stands between a cue and its content': [
    ['[Ivo Marr] {said} — on the radio, of all places — <that the bridge would close>.'],
    ['<In May>, [Marr] {said}, <the council had made repairs>.'],
  ],
  'a question whose asker is not named': [
    [
      '{Asked} <whether the bridge was safe>, Lind said it was.',
      'Asked whether the bridge was safe, [Lind] {said} <it was>.',
    ],
    ['{Asked} by [Marr] <if he would resign>, Lind laughed.'],
  ],
  'where a content ends': [
    ['[Lind] {called} <the plan “a gamble,”> which it was.'],
    ['[Lind] {announced} <a strike> on Monday.'],
    ['[Lind] {praised} <the plan> and walked out of the room.'],
    ['“<Is it safe?>” [he] {asked} me. “<Is it dry?>”'],
  ],
  'a subject before an aside': [
    [
      '[Lind], who called it a “gamble,” {said} <the bridge was safe>.',
      '[Lind], [who] {called} <it a “gamble,”> said the bridge was safe.',
    ],
    ['[Ida Marr, the town’s bridge warden], {said} <the stone could crack>.'],
    ['[Ida Marr, the chair, and Bo Ek, her deputy], both {insisted} <that the stone could crack>.'],
    ['Though short of time, [Lind] {told} reporters on Friday <that the bridge would open>.'],
  ],
  'an answer of a word or two': [
    ['<Not so>, {says} [Ada Falk].'],
    ['<Not yet>, [the mayor] {said}, whose term ends in May.'],
    ['Asked twice, [Ada Falk] {said} <no>.'],
    ['[Half of them] {said} <yes> and left.'],
    ['[Ada Falk] {said} <no, the bridge was shut>.'],
  ],
  'what somebody writes to somebody': [
    ['[Ada Falk] has written to staff {promising} <40 new posts by spring>.'],
    ['[The union] wrote to the minister on Monday {urging} <her to act>.'],
    ['[Ada Falk] emailed parents {warning of} <cuts>.'],
    // a few words in marks are no speech of their own
    [
      '[The trust] {accepts} <that staffing is “fragile”>. Lou Berg wrote to members calling for calm.',
      'The trust accepts that staffing is “fragile”. [Lou Berg] wrote to members {calling for} <calm>.',
    ],
  ],
  'what the text goes on with behind an infinitive': [
    ['[Ada Falk] {told} them <not to worry>, and for years they did not.'],
    ['[Ada Falk] {urged} <them to stay at home>, and most did.'],
    ['[Both sides] {agreed} on Thursday <to raise trade>.'],
    ['[Both sides] {agreed to} <a deal on trade>.'],
  ],
  'what is told late in the day': [['[The council] {announced} late in the evening <that the bridge was shut>.']],
  'a poll and when it came out': [
    ['[A poll released Sunday by Larch College] {found} <Falk ahead>.'],
    ['[The survey released on Monday by Larch College] {shows} <that Falk is ahead>.'],
  ],
  'words that somebody gets': [
    ['<The plan> quickly {drew sharp criticism from} [both unions].'],
    ['<The mayor> {has won praise from} [the unions].'],
  ],
  'a paper and when it came': [
    ['[Ada Falk] released a statement Thursday night {condemning} “<a cruel attack.>”'],
    ['[The board] sent a letter late on Monday {urging} <members to wait>.'],
  ],
  'rows that are told together': [
    ['[Falk] {voiced} <concerns over his views, his support for torture and his lack of tact>.'],
    ['<The firm got $5 million; the farm got $6 million; and the town got $7 million>, {according to} [records].'],
  ],
  'a comma in the name of a place': [
    ['[Falk] {said} Tuesday <that some people in Larch, Florida who were late complained>.'],
  ],
  'what somebody is blamed for': [
    ['[Falk] {scolded} <Berg for suggesting during the war that it was late>.'],
    ['[Falk] {thanked} <them for waiting after the vote>.'],
  ],
  'a source with a friend of somebody’s': [
    ['{According to} [papers from Ada Lind, a friend of Falk’s who died in May], <it was late>.'],
  ],
  'whom somebody says something of': [
    ['It is <a road> [Falk] {says} <will be built>.'],
    ['He is <the man> [police] {say} <shot the guard>.'],
    ['Larchcorp makes <a drug> [Larch doctors] {say} <saves lives>.'],
  ],
  'a clause inside a phrase': [
    ['[Falk] {rejected} <the idea that the firm, under new owners, would move>.'],
    ['[Falk]’s {warning} <that men convicted of fraud will not be spared> was long.'],
  ],
  'what tells how, between commas': [
    ['[Falk] {described}, in rather blunt terms, <a set of rules that failed>.'],
    ['[The union] {said} by a large majority <that it would strike>.'],
  ],
  'whom somebody asks, with what the text tells of them': [
    ['[Lind] {asked} <Falk, who is sixty, to step down>.'],
    ['[Families of those affected by the fire] {urged} <the mayor to step down>.'],
  ],
  'a question and where it was put': [['{Asked} at a briefing Monday in Oslo <about the mayor’s role>, Falk laughed.']],
  'whom somebody calls something': [
    ['[Falk] {called} <those waiting for rain “fools.”>'],
    ['[Falk] {called} <those who left “fools.”>'],
  ],
  'who is told of with “as” in the middle': [
    ['They can wait, and as [Falk] {noted}, <people in the case could be fined>.'],
  ],
  'who speaks before a colon': [['In other words, {explained} [Ada Falk]: “<What has that to do with it?>”']],
  'a part of many': [['[A quarter] {say} <they will wait>.']],
  'a form': [['[The tax form] {stated} <that it was late>.']],
  'verbs that look like nouns, and nouns like verbs': [
    ['[Some analyses] {suggest} <that waiting for rain will cost jobs>.'],
    ['[Fiji] {has been warning} <that it is running out of cash>.'],
    ['[She] {pointed to} <attacks on her plan>.'],
    ['[She] {called for} <a redoubling of efforts> in a statement.'],
  ],
  'what somebody has said before': [['{Having announced} <that it was late>, [Judge Falk] left.']],
  'what somebody says in a decline': [['[Democrats] see a decline, {arguing} <that Falk failed>.']],
  'somebody who does two things in passing': [
    ['[Berg], [who] left early and {said} <he was tired>, ultimately did not vote.'],
  ],
  'whom somebody describes': [['Falk met Lou Berg, <whom> [she] {described} <as “volatile,”> in May.']],
  'a promise in marks': [['[She] {promised} <to “be a voice for schools” if elected>.']],
  'a verb of saying that opens the sentence': [
    ['{Said} [Ada Falk]: “<We were proud of him>.”'],
    ['{Said} [Ada Falk], who was there, “<We were proud of him>.”'],
  ],
  'whom nobody quotes': [['When asked whom she liked, [Ada Falk] {said}, “<I am waiting for rain.>”']],
  'a quotation with who says it, behind a colon or a dash': [
    [
      '[Falk] {said} <he was too busy>: “I have a lot to do,” he wrote.',
      'Falk said he was too busy: “<I have a lot to do,>” [he] {wrote}.',
    ],
    [
      '[Falk] {suggested} <that the plan was bad> - “Look at it again,” she said.',
      'Falk suggested that the plan was bad - “<Look at it again,>” [she] {said}.',
    ],
  ],
  'where something was said, behind a comma in marks': [['[Falk] {said} <he was “very sad,”> in a speech on Sunday.']],
  'by whom somebody lets it be said': [['[Falk] {denied} <the charges> through his lawyer.']],
  'what the text says of it all': [
    ['[Falk] {said} <there is a debate about it>, one that will go on in May.'],
    ['[Falk] {said} <there is a plan, one that aims at “rain for all”>.'],
    ['<The bridge would be shut for weeks>, [Falk] {said}, a move that could help.'],
    ['<The plans are “bad,”> {said} [Ada Falk], head of the Larch Bank and a man who left it.'],
  ],
  'passives and who stands behind them': [
    ['It {is claimed} by [the Crown] <that both knew of it>.'],
    ['It {was announced} by [the mayor] on Tuesday <that the bridge would close>.'],
    ['<The plan> {has been branded} “<bonkers>” by [residents].'],
    ['<Ministers> {have been urged} <to act> by [doctors].'],
    ['<The minister> {was accused} <of lying> by [the mayor].'],
  ],
  'how something happens': [
    ['[Ada Falk] {said} <the police had fired without warning>.'],
    ['[Ada Falk] {said} <it was late> without elaborating.'],
  ],
  'a rank before the name': [['“<We are done,>” [Rear Admiral Ivo Marr] {told} reporters.']],
  'an infinitive with “not” before it': [
    ['[Lind] {told} drivers <not to use the bridge>.'],
    ['[Lind] {told} them <not to use the bridge>.'],
    ['[The town] {has advised} visitors <never to swim there>.'],
    ['[Lind] {promised} <not to raise taxes>.'],
  ],
  'nouns and passives': [
    ['[Lind]’s {warning} <that the bank would fail> was ignored.'],
    ['[Lind]’s {claim} Monday <that the bank would fail> was ignored.'],
    ['[Lind]’s most surprising {suggestion} was <that the bank would fail>.'],
    ['[Marr] {was quoted as saying} <that it was over>.'],
    ['[Marr] {was quoted} by the paper {as saying} <that it was over>.'],
    ['<The deal> {was hailed} <as historic> by [Mayor Ida Lind].'],
    ['<The deal> {was described} by [Mayor Ida Lind] <as “historic”>.'],
    ['<The deal> {was condemned} by [Mayor Ida Lind] <as unfair>, and work stopped.'],
    [
      '[The agency] {quoted} <Marr as saying that it was over>.',
      'The agency quoted [Marr] as {saying} <that it was over>.',
    ],
  ],
};

const silent: readonly string[] = [
  'Having said that, the team was late.',
  'Set in an old school, Larch tells the story of a shy boy.',
  'The prime minister shrugged off claims from Oslo that he led a weak party.',
  'The infrastructure projects he has built are many.',
  'It threatens the work that farmers did during the war.',
  'She held talks with the mayor on Monday that lasted all night.',
  'Ada Falk was so clear that nobody asked again.',
  'Review: a puppet opera finds its heart',
  'The delay adds to the drama that has surrounded it.',
  'On Friday, the last day of the trip, Lou Berg told a joke.',
  'The keeper denied the striker.',
  'Lou Berg will start a label – convinced he has found a band.',
  'Comments by both ministers have made it harder.',
  'He lived according to its rules.',
  'Results are ranked according to how often a word appears.',
  'Walls changed color according to mood.',
  'Lou Berg spoke on the condition of anonymity.',
  'Lou Berg was speaking on national television.',
  'Norway recalled its ambassador to Fiji for talks.',
  'The firm recalled 22,000 mowers.',
  'A scar is a record, and nobody says that skin remembers.',
  'Lind told to quit',
  'Lind put the map on the table.',
  'An official asked not to be named.',
  'Lind declined to comment.',
  'The team had found out at the port.',
  'according to: , Anna',
  'Lind said so in a statement issued on Sunday.',
  'Lind disclosed this in a statement issued on Sunday.',
  'Lind did not say whether the bridge was safe.',
  'If the mayor says that the bridge is safe, we will cross it.',
  'They said no to it.',
  'The insurance claims process is slow.',
  'The campaign noted this week.',
  'They said the wrong thing and have left.',
  'Lind did say it in the debate.',
  'Lind would say that the bridge was safe.',
  'Nobody said that the bridge was safe.',
  'The fewer pledged delegates came by train.',
  'Some reported cases are old.',
  'Nearly 300 pledged delegates came by train.',
  'The town held its first contested election.',
  'Lind called the mayor on Monday.',
  'The council called a meeting for Friday.',
  'Let’s say the bridge is safe.',
  'She works for a firm called Brug Analytica.',
  'What the towns said:',
  'Brug wildfires: Two villages emptied overnight',
  'Brug 2-1 Larch: Late goal sends hosts top',
  '‘No more rain’: Falk takes the road north',
  'Lind has spoken on the telephone to Ivo Marr.',
  'The council understands that the bridge is old.',
  'The answer to that was clear: “Stay at home.”',
  'The Democratic rules of the house are old.',
  'She wrote three novels and a play.',
  'They live in a town called Brug.',
  '(Photo: Ivo Marr said/Agency)',
  'Comment (0)',
  'Photograph: Ida Marr/The Chronicle',
  'Media contact: Ida Marr, +598 0000 0000',
  'LIVE BLOG: The last day as it happens',
  'Source: Lake News Agency',
  'Ostby (Greek: Alpha) is the capital city of the lakes.',
  '“We are all hungry,” I hope.',
  'Source: https://news.example/said-lind',
  'Falk was asked by the host, who left.',
  'Larchcorp recalled nearly 20,000 mowers.',
  'While Nordvik added 300 jobs in May, Fiji lost some.',
  'The changes proposed by Ada Falk were late.',
  'New rules for the sale of bikes have been put on hold.',
  'Footage shown on the screen was clear.',
  'Nordvik and Fiji have claims in the area, which is rich.',
  'He charged into the hall, Falk on his heels.',
  'The paper linked to the Larch Press report, which is new.',
  'Anna said : “ )',
  'It rained in the other early voting states that precede it.',
  'On Tuesday, even as prices fell, Falk wrote to the board.',
  'Mayor Berg to workers: Be patient',
];

describe('findStatements()', () => {
  for (const [name, rows] of Object.entries(cases)) {
    it.each(rows.map((row) => ({ row, text: unmark(row[0] as string) })))(`reads ${name}: $text`, ({ row, text }) => {
      for (const marked of row) expect(unmark(marked)).toBe(text);
      const found = statementsOf(text, english).map((statement) => mark(text, statement));
      expect(found.toSorted()).toEqual([...row].toSorted());
    });
  }

  it.each(silent)('finds nothing in “%s”', (text) => {
    expect(statementsOf(text, english)).toEqual([]);
  });

  it('tells what was denied and what was asked', () => {
    const [denied] = statementsOf('Lind denied that the bridge was closed.', english);
    const [asked] = statementsOf('Lind asked why the bridge was closed.', english);
    expect([denied?.polarity, asked?.polarity]).toEqual(['denied', 'asked']);
  });

  it('hangs a nested statement on the one around it', () => {
    const [outer, inner] = statementsOf('The mayor said Lind had promised to build a bridge.', english);
    expect(inner?.nestedIn).toBe(outer?.id);
    expect(outer?.nestedIn).toBeUndefined();
  });

  it('follows a quotation that runs over paragraphs', () => {
    const text = 'Lind said: “We began in May.\n\n“We ended in June.”\n\nThen it rained.';
    const [statement] = statementsOf(text, english);
    expect(statement?.content.map((span) => text.slice(span.start, span.end))).toEqual([
      'We began in May.',
      'We ended in June.',
    ]);
  });

  it('reads the speaker of a headline before and after its colon', () => {
    const text = 'Bridge will open in May: minister\n\nThe bridge has been closed since March, and rain fell.';
    const [statement] = statementsOf(text, english);
    expect(statement && mark(text, statement)).toContain('<Bridge will open in May>: [minister]');
  });

  it('tells direct from indirect and mixed', () => {
    const kinds = ['“It rained,” Lind said.', 'Lind said it rained.', 'Lind said it was “a flood” of letters.'].map(
      (text) => statementsOf(text, english)[0]?.kind,
    );
    expect(kinds).toEqual(['direct', 'indirect', 'mixed']);
  });

  it('keeps every span inside the text, in order and not empty, whatever the text', () => {
    const word = fc.constantFrom(
      'Anna',
      'Lind',
      'said',
      'that',
      '“',
      '”',
      '"',
      ',',
      '.',
      '\n',
      '\r\n',
      'adding',
      'according',
      'to',
      '(',
      ')',
      ':',
      'the',
      'minister',
      'told',
      'it',
      'rained',
      'and',
      'called',
      'for',
      'who',
      '—',
      '\u0000',
      '😀',
      'Đ',
      '\u202e',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        for (const statement of statementsOf(text, english)) {
          expect(statement.content.length).toBeGreaterThan(0);
          for (const span of [...statement.source, ...statement.cue, ...statement.content]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.start).toBeLessThan(span.end);
          }
          const extent = hull(statement.content);
          expect(statement.id).toBe(`statement:test@${extent.start}-${extent.end}`);
        }
      }),
      { numRuns: 200 },
    );
  });
});
