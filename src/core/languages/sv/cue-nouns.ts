/** Nouns that report speech and what they take (t a clause with “att”, i an infinitive, o “om” or “på”), compiled for this project (MIT). */
export const cueNouns = `
anklagelse t o
bedömning t
begäran t i o
bekräftelse t
besked t
beskyllning t o
budskap t
dementi t
erbjudande t i
erkännande t
förklaring t
förslag t i
försäkran t
hot t i
invändning t
krav t i o
kritik o
larm t
löfte t i o
prognos t
protest t
påstående t
råd t i
slutsats t
svar t
teori t
uppfattning t
uppgift t
uppmaning t i o
utfästelse t i
uttalande t
varning t o
vädjan t i o
åsikt t
`;
