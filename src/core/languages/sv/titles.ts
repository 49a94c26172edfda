import type { Gender } from '../../model/gender.ts';

/** Forms of address before a name: word | gender; lower case, without the stop. Compiled for this project, MIT. */
const TITLES = `
dr
fru female
fröken female
herr male
hr male
miss female
mr male
mrs female
ms female
prof
sir male
st
`;

export const personTitles: ReadonlyMap<string, Gender | undefined> = new Map(
  TITLES.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, Gender | undefined]),
);

/** “Dr” is a form of address only; no abbreviated office is common in Swedish. */
export const titleOffices: ReadonlyMap<string, string> = new Map([['prof', 'professor']]);
