/** How bodies of many countries are called: “Högsta domstolen”, “finansdepartementet”, “Socialdemokraterna”. Compiled for this project, MIT. */

const NAMES = `
armén
centralbanken
flottan
flygvapnet
försvarsmakten
högsta domstolen
nationalförsamlingen
nationella säkerhetsrådet
parlamentet
polisen
regeringen
senaten
säkerhetstjänsten
underrättelsetjänsten
åklagarmyndigheten
`;

/** What a matter stands before in one word: “finansdepartementet”. */
const HEADS = `
departementet
domstolen
ministeriet
`;

const PARTIES = `
konservativa
kristdemokraterna
liberalerna
republikanerna
socialdemokraterna
`;

const lines = (list: string): string[] => list.trim().split('\n');
const names = new Set(lines(NAMES));
const heads = lines(HEADS);
const parties = new Set(lines(PARTIES));

/** Whether bodies of many countries may be called so. */
export function isSharedName(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || isParty(lower) || (!lower.includes(' ') && heads.some((head) => lower.endsWith(head)));
}

/** Whether it is a party: “Socialdemokraterna”. */
export function isParty(name: string): boolean {
  const lower = name.toLowerCase();
  return parties.has(lower) || lower.endsWith('partiet');
}
