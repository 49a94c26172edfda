/** Short forms of given names, each with the names that they stand for. Compiled for this project from common knowledge (MIT). */
const TABLE = `
abe abraham
alec alexander
alex alexander alexandra
andy andrew
angie angela
barb barbara
ben benjamin
bernie bernard
beth elizabeth
betsy elizabeth
betty elizabeth
bill william
billy william
bob robert
bobby robert
brad bradley
cathy catherine
charlie charles charlotte
chris christina christine christopher
chuck charles
cindy cynthia
dan daniel
danny daniel
dave david
deb deborah
debbie deborah
dick richard
don donald
doug douglas
ed edward edwin
eddie edward
fran frances francis
fred frederick
gabe gabriel
gerry gerald gerard
greg gregory
hank henry
harry harold henry
jack john
jake jacob
jeff jeffrey
jenny jennifer
jerry gerald jerome
jim james
jimmy james
joe joseph
joey joseph
johnny john
jon jonathan
josh joshua
judy judith
kate katherine
kathy katherine kathleen
katie katherine
ken kenneth
larry laurence lawrence
len leonard
liz elizabeth
maggie margaret
mandy amanda
marty martin
matt matthew
meg margaret
mick michael
mike michael
mitch mitchell
nate nathan nathaniel
ned edward
nick nicholas
nicky nicholas nicola
norm norman
pam pamela
pat patricia patrick
patty patricia
peggy margaret
pete peter
phil philip phillip
ray raymond
rich richard
rick richard
rob robert
robbie robert
ron ronald
russ russell
sam samantha samuel
sandy alexander sandra
sid sidney
stan stanley
steph stephanie
steve stephen steven
stu stewart stuart
sue susan
susie susan
ted edward theodore
terry terence theresa
theo theodore
tim timothy
toby tobias
tom thomas
tommy thomas
tony anthony
trish patricia
vic victor victoria
vicky victoria
vince vincent
walt walter
wes wesley
will william
zach zachary
`;

/** “Vince” may be Vincent: the given names of each short form, in lower case. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [short = '', ...names] = line.split(' ');
      return [short, names];
    }),
);
