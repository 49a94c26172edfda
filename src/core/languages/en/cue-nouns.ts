/** Nouns that report speech and what they take (t a that-clause, i an infinitive, o “of” or “for”), compiled for this project (MIT). */
export const cueNouns = `
accusation t o
admission t o
alarm t
allegation t o
announcement t
argument t
assertion t
assurance t
call o
charge t
claim t o
comment t
complaint t
conclusion t
condemnation o
contention t
criticism o
declaration t
demand t o
denial t o
denunciation o
finding t
hint t
insistence t
message t
observation t
pledge t o
plea o
prediction t o
promise t o
proposal t
recommendation t i
remark t
report t
request t o
revelation t
rumor t
rumour t
ruling t
statement t
suggestion t
testimony t
threat i
warning t o
`;
