/** Nouns that report speech and what they take (t a clause with “att”, i an infinitive, o “om” or “på”), compiled for this project (MIT). */
export const cueNouns = `
anklagelse t o
begäran t i o
besked t
krav t i o
kritik o
löfte t i o
påstående t
uppgift t
uppmaning t i o
uttalande t
varning t o
vädjan t i o
`;
