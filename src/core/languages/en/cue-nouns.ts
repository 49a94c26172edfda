/** Nouns that report speech and what they take (t a that-clause, i an infinitive, o “of” or “for”), compiled for this project (MIT). */
export const cueNouns = `
accusation t o
admission t o
allegation t o
announcement t
argument t
assertion t
assurance t
call o i
charge t
claim t o i
comment t
complaint t
conclusion t
condemnation o
contention t
criticism o
declaration t
demand t o i
denial t o
denunciation o
finding t
hint t
insistence t
message t
observation t
offer i
pledge t i o
plea i o
prediction t o
promise t i o
proposal t i
recommendation t i
remark t
report t
request t i o
revelation t
rumor t
rumour t
ruling t
statement t
suggestion t
testimony t
threat i
vow i
warning t o
`;
