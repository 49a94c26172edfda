/**
 * Verbs that report speech, with what each takes, compiled for this project from dictionaries of reporting verbs and from reading news (MIT).
 *
 * t  a clause, with or without “that”      T  a clause, with “that” only
 * q  a quotation                            w  a question clause: whether, if, how, why, what …
 * i  an infinitive                          o  an object and an infinitive
 * n  a noun phrase                          g  a gerund
 * a  an addressee before the rest           s  a thing can be its subject: a poll, a report, a study
 * x  is a cue only with “that” or a quotation
 * +word  a particle or preposition that the complement hangs on; a verb with several uses has several lines
 */
const VERBS = `
accuse n
accuse n
acknowledge t q w n g
add t q
address n
admit t q w g n
admit n q g w +to
advise t q w o a
advocate n g T
advocate n g +for
affirm t q w n
agree t q i w
agree n q g w +with +to +on
allege t q n
allude n q g w +to
announce t q w n i s
answer t q x
apologize n q g w +for
apologise n q g w +for
appeal o +to
appeal n +for
applaud n
argue t q w
argue n q g w +for +against
articulate n w
ask q w o i a n
ask n q g w +for +about
assail n
assert t q n s
assure t q a
attack n
attest t
attest n q g w +to
attribute n
back n
bash n
beg o q
beg n q g w +for
belittle n
bemoan n T q
berate n
blame n
blast n
blurt q t +out
boast t q
boast n q g w +of +about
brag t q
brag n q g w +about
call n q
call o +on +upon
call n q g w +for
castigate n
caution t q n o a
caution n q g w +against +about
celebrate n
challenge o n
champion n
chant q n
characterize n
characterise n
charge t q n
chastise n
chide n
cite n g
claim t q i n s
clarify t q w n
comment q t
comment n q g w +on
commend n
communicate T w n
compare n
complain t q
complain n q g w +about +of
compliment n
concede t q w n
conclude t q w s
concur t q
concur n q g w +with
condemn n
confess t q
confess n q g w +to
confide t q
confirm t q w n s
congratulate n
contend t q s
contest n
continue q x
contradict n
convey n T
convince t a
counsel o q n
counsel n q g w +against
counter t q
counteract x
credit n
criticise n
criticize n
cry q x
cry n q g w +out
deadpan q
decide x
declare t q w n s
decry n
defend n
demand t q i n
demonstrate x s
denounce n
deny t q n g
deride n
describe n w s
detail n w
dictate T
disagree n q g w +with
disclose t w n s
discuss n w
dismiss n
dispute n T
disparage n
downplay n
dub n
echo n q
elaborate q
elaborate n q g w +on
emphasise t q n w
emphasize t q n w
encourage o n
endorse n
enquire q w
enquire n q g w +about
estimate t w s n
exclaim q t
exhort o
explain t q w n
express n T
extol n
fault n
figure x
find t q w s
flag n T
float n
forecast n T s
foresee T n
fume q t
gloat q t
gloat n q g w +about
grumble q t
guarantee t
gush q
hail n
highlight n T w s
hint t q
hint n q g w +at
hit q +back +out +at
implore o q
imply t
indicate t q w n s
inform t a n
inquire q w
inquire n q g w +about
insist t q
insist n q g w +on
instruct o a t
interject q
invite o
invoke n
joke t q
joke n q g w +about
jot x
lambast n
lambaste n
lament t q n
laud n
lash q +out
lecture n
liken n
lobby o
lobby n +for
maintain t q
marvel t q
marvel n q g w +at
mention t n w
moan q t
mock n
mumble q
murmur q
muse t q w
mutter q
narrate n
note t q w n s
notify t a
object t q
object n q g w +to
observe t q s
offer i n q x
opine t q
oppose n
order o t n
outline n w
persuade o
pitch n
plead o q
plead n q g w +for +with +not
pledge t i n q
point t q w n +out
point n +to
ponder w q
portray n
posit t
post q x
praise n
preach n T
predict t q n w s
press o
press n q g w +for
proclaim t q n
project T n s
promise t i q n a
promote n
pronounce n T
propose t i n g q
protest t q n
push n g +for
push q +back
question n w q
quip q t
quote n
rail n q g w +against
raise x
react q
read q s x
reaffirm t n q w
reason t q
reassert t n
reassure t a q
rebuff n
rebuke n
rebut n q
recall t q w n g
recite n g
recommend t n g o q s
recount t q w n
reference n
refer n q g w +to
refute n T
reiterate t q n w
reject n
relate T w n
relay n T
remark t q
remark n q g w +on
remind t q a n
repeat q T n
reply t q
report t q w n g s
reprimand n
repudiate n
request o n T q
respond q T
respond n q g w +to +by
restate n T
retell n
retort t q
retweet n
reveal t q w n s
ridicule n
rip n
rule t i n s
salute n
say t q w
scoff q t
scoff n q g w +at
scold n q
scream q T
shoot q +back
shout q T
show t w n s
shrug q
sigh q
signal t i n s
slam n
smear n
snap q
sneer q
sob q
speak n q w g +about +of +on +against
speak q +out
speculate t q w
speculate n q g w +about
spell w n +out
stammer q
state t q w n s
stipulate t s
stress t q n w
submit T
suggest t q g n w s
summarize n q
swear t i q
talk n q g w +about +of
taunt n q
tease n q
tell t q w o a
testify t q
testify n q g w +about
thank n
theorize t
threaten t i q
thunder q
tout n
trumpet n
trash n
tweet t q n w
underline t q n w s
underscore t n w s
unveil n
urge t o q n
venture q t
vent q
vent n q g w +about
voice n
volunteer t q
vouch n q g w +for
vow t i q n
wail q
warn t q o a n
warn n q g w +of +about +against
welcome n
whine q t
whisper q t
wish x
wonder q w
write t q w n
yell q
`;

/** Forms that the rules of spelling do not give: lemma, third person, past, past participle, -ing form. */
const IRREGULAR = `
beg begs begged begged begging
commit commits committed committed committing
compel compels compelled compelled compelling
concur concurs concurred concurred concurring
cry cries cried cried crying
deny denies denied denied denying
dub dubs dubbed dubbed dubbing
find finds found found finding
forecast forecasts forecast forecast forecasting
foresee foresees foresaw foreseen foreseeing
hit hits hit hit hitting
pitch pitches pitched pitched pitching
plead pleads pleaded pleaded pleading
quip quips quipped quipped quipping
read reads read read reading
rebut rebuts rebutted rebutted rebutting
refer refers referred referred referring
rip rips ripped ripped ripping
say says said said saying
shoot shoots shot shot shooting
show shows showed shown showing
shrug shrugs shrugged shrugged shrugging
slam slams slammed slammed slamming
snap snaps snapped snapped snapping
sob sobs sobbed sobbed sobbing
speak speaks spoke spoken speaking
spell spells spelled spelled spelling
submit submits submitted submitted submitting
swear swears swore sworn swearing
tell tells told told telling
write writes wrote written writing
retell retells retold retold retelling
`;

export { IRREGULAR as irregularForms, VERBS as cueVerbs };
