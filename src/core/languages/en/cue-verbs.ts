/**
 * Verbs that report speech, with what each takes, compiled for this project from dictionaries of reporting verbs and from reading news (MIT).
 *
 * t  a clause, with or without “that”      T  a clause, with “that” only
 * q  a quotation                            w  a question clause: whether, if, how, why, what …
 * i  an infinitive                          o  an object and an infinitive
 * n  a noun phrase                          g  a gerund
 * a  an addressee before the rest           s  a thing can be its subject: a poll, a report, a study
 * e  only a document or researcher can be its subject
 * h  only a news organization can be its subject: “the BBC understands”
 * x  is a cue only with “that” or a quotation       v  may stand before its subject
 * f  never stands before its subject: what stands behind it is whom it tells
 * m  an object if it says how much that is: “put the cost at 40 million”
 * k  gives something a name: “what they call a loophole”
 * p  with an object only if it says what that is: “called the plan foolish”, not “called the mayor”
 * c  guilty or not: “pleaded not guilty to fraud”
 * =word  the same, where the word is a part of what was said: “notified the police of a theft”
 * +word  a particle or preposition that the complement hangs on; a verb with several uses has several lines
 */
const VERBS = `
accept T
accuse n
accuse n
acknowledge t q w n g v
add t q v
admit t q w g n v
admit n q g w +to
advise T q w i a
advise n g +against
advocate n g T
advocate n g +for
affirm t q w n v
agree t q i w v
agree n q g w +with +to +on
agree T a +with
allege t q n v
allow T
allude n q g w +to
announce t q w n i s v
answer t q x
anticipate T
apologise n q g w +for
apologize n q g w +for
appeal o +to
appeal n +for
applaud n
argue t q w v
argue n q g w +for +against
articulate n w
ask T q w o i a n v
ask n q g w +for +about
assail n
assert t q n s
assess T
assure t q a
attack n
attest t
attest n q g w +to
attribute n
aver T q
bare T
beg o q
beg n q g w +for
beg i
belittle n
bellow q t
bemoan n T q
berate n
blame n
blast n
blurt q t +out
boast t q
boast n q g w +of +about
brag t q
brag n q g w +about
brand n k p
brush n +off +aside
calculate T w v
call n q k p
call o +on +upon
call n q g w +for
castigate n
caution t q n o a
caution n q g w +against +about
censure n
challenge o
chant q n
characterise n k
characterize n k
charge t q n
chastise n
chide n
chime q +in
cite n g
claim t q i n s v
clarify t q w n
commend n
comment q t
comment n q g w +on
communicate T w n
compare n
complain t q
complain n q g w +about +of
compliment n
concede t q w n v
concede n
conclude t q w s v
concur t q
concur n q g w +with
condemn n
confess t q
confess n q g w +to
confide t q
confirm t q w n s v
congratulate n
contend t q s
contest n
continue q x
contradict n
convey n T
convince t a
coo q
counsel o q n
counsel n q g w +against
counter t q v
credit n
criticise n
criticize n
croak q
crow q t
cry q x
cry n q g w +out
dare o
deadpan q
debunk n
declare t q w n s v
decree T
decry n
defend n
demand t q i n
demonstrate x s
denounce n
deny t q n g
deplore n q g
deride n
describe n g w s k
detail n w
dictate T
direct T o
disagree n q g w +with
disavow n
disclose t w n s
discuss n w
dismiss n
dispel n
disparage n
dispute n T
divulge T n
doubt T w
downplay n
draw n +attention_to
drawl q
dub n k p
echo n q
elaborate q
elaborate n q g w +on
emphasise t q n w v
emphasize t q n w v
encourage o
enquire q w
enquire n q g w +about
enthuse q T
estimate t w s n
exclaim q t
excoriate n
exhort o
explain t q w n v
express n T
express T i +hope +hopes +confidence +concern +concerns +regret +doubt +doubts +fear +fears
extol n
fault n
find T w s
find t n s e
flag n T
forecast t n s v
foresee T n
fume q t
give T x +evidence +assurances +warning +notice
gloat q t
gloat n q g w +about
grant T v
gripe T q
groan q x
grouse T q
growl q x
grumble q t
guess T
gush q
hail n
highlight n T w s
hint t q
hint n q g w +at
hiss q x
hit T +back
hit q +back +out +at
hit n +back_at +out_at
hold T
holler q
hypothesise T
hypothesize T
implore o q
imply t
indicate t q w n s
inform t a n v
inform n a =of
inquire q w
inquire n q g w +about
insist t q v
insist n q g w +on
instruct o a t
interject q
intone q t
invite o
invoke n
jest q
joke t q
joke n q g w +about
jot x
label n k p
lambast n
lambaste n
lament t q n v
lash q +out
lash n +out_at
laud n
laugh q
laugh n +off
lay n w +out
learn t h
lecture n
let T +slip +it_be_known
liken n
lobby o
lobby n +for
maintain T q
maintain c =his_innocence =her_innocence =their_innocence
make t w +clear +it_clear +plain
make T +the_case
marvel t q
marvel n q g w +at
mention T n w
moan q t
mock n
moot n
move T
mumble q
murmur q
muse t q w
mutter q
narrate n
note t q w n s v
notify t a
notify n a =of
object t q
object n q g w +to
observe t q s v
offer i n q x
offer i
opine t q v
order o t n
outline n w
persuade o
petition o n
play n +down
plead o q
plead n c =guilty =innocent =no_contest =not_guilty
plead n q g w +for +with
plead i
plead T
pledge t i n q
point t q w n v +out
point n +to
ponder w q
portray n k
posit t
post q x
praise n
preach n T
predict t q n w s v
press o
press n q g w +for
proclaim t q n
project T n s
promise t i q n a
pronounce n T
propose t i n g q
protest t q n
push n g +for
push q +back
put q +it
put T a +it_to
put m
question n w
quip q t v
quote n
rail n q g w +against
rant q x
rasp q
rave q
read q s x
reaffirm t n q w
reason t q
reassert t n
reassure t a q
rebuff n
rebuke n
rebut n q
recall t q w n g v
recite n g
reckon t
recommend t n g o q s
recount t q w n v
refer n q g w +to
reference n
refute n T
regret n T q g
reiterate t q n w v
reject n
relate T w
relay n T
remark t q v
remark n q g w +on
remember T q v
remind t q a n
remind n a =of
repeat q T n
reply t q v
report t q w n g s v
reprimand n
repudiate n
request o n T q
resolve i T
respond q T v
respond n q g w +to +by
restate n T
retell n
retort t q
retweet n
reveal t q w n s v
ridicule n
rip n
rubbish n
rue T n
rule T s +out
rule t s
salute n
say t q w v
scoff q t
scoff n q g w +at
scold n q
scotch n
scream q T
seek w +to_know
seethe q
send T +word
share T +the_view
share T
shoot q T +back
shout q T
show t w n s e
shrug q
sigh q
signal t i n s
slam n
smear n
snap q
snap T q +back
snarl q
sneer q
sniff q
snort q x
sob q
speak n q w g +about +of +against
speak n g +in_favour_of +in_favor_of +out_against
speak q +out
specify T n w
speculate t q w
speculate n q g w +about
spell w n +out
stammer q
state t q w n s v
stipulate t s
storm q
stress t q n w v
submit t v
suggest t q g n w s v
sum n +up
summarize n q
surmise T q
swear t i q
talk n q g w +about +of
task o
taunt n q
tease n q
tell t q w i a f
tell n g +of
term n k p
testify t q
testify n q g w +about
thank n
theorise T q
theorize t
threaten t i q
thunder q
tout n
trash n
trumpet n
tweet t q n w v
underline T q n w s
underscore T n w s
understand t h
undertake i
unveil n
urge t o q n
vent q
vent n q g w +about
venture q t
voice n
voice T i +hope +hopes +confidence +concern +concerns +regret +doubt +doubts +fear +fears +optimism
volunteer t q
vouch n q g w +for
vow t i q n v
wail q
want w +to_know
warn t q i a n v
warn n q g w +of +about +against +on
weep q
whine q t
whisper q t
wish w +to_know
wonder q w t
write T q w v
yell q
`;

/** Forms that the rules of spelling do not give: lemma, third person, past, past participle, -ing form. */
const IRREGULAR = `
admit admits admitted admitted admitting
aver avers averred averred averring
beg begs begged begged begging
brag brags bragged bragged bragging
commit commits committed committed committing
compel compels compelled compelled compelling
concur concurs concurred concurred concurring
counsel counsels counseled counseled counseling
counsel counsels counselled counselled counselling
cry cries cried cried crying
deadpan deadpans deadpanned deadpanned deadpanning
deny denies denied denied denying
draw draws drew drawn drawing
dub dubs dubbed dubbed dubbing
extol extols extolled extolled extolling
find finds found found finding
flag flags flagged flagged flagging
forecast forecasts forecast forecast forecasting
foresee foresees foresaw foreseen foreseeing
give gives gave given giving
hit hits hit hit hitting
hold holds held held holding
label labels labelled labelled labelling
label labels labeled labeled labeling
lay lays laid laid laying
learn learns learned learned learning
learn learns learnt learnt learning
let lets let let letting
make makes made made making
marvel marvels marveled marveled marveling
marvel marvels marvelled marvelled marvelling
pitch pitches pitched pitched pitching
plead pleads pleaded pleaded pleading
put puts put put putting
quip quips quipped quipped quipping
read reads read read reading
rebut rebuts rebutted rebutted rebutting
refer refers referred referred referring
regret regrets regretted regretted regretting
retell retells retold retold retelling
rip rips ripped ripped ripping
say says said said saying
seek seeks sought sought seeking
send sends sent sent sending
shoot shoots shot shot shooting
show shows showed shown showing
shrug shrugs shrugged shrugged shrugging
signal signals signaled signaled signaling
signal signals signalled signalled signalling
slam slams slammed slammed slamming
snap snaps snapped snapped snapping
sob sobs sobbed sobbed sobbing
speak speaks spoke spoken speaking
spell spells spelled spelled spelling
submit submits submitted submitted submitting
sum sums summed summed summing
swear swears swore sworn swearing
tell tells told told telling
understand understands understood understood understanding
undertake undertakes undertook undertaken undertaking
write writes wrote written writing
`;

export { IRREGULAR as irregularForms, VERBS as cueVerbs };
