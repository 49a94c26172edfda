/** Words that make up the names which bodies of many countries bear: “Supreme Court”, “Ministry of Health”, “Green Party”. Compiled for this project, MIT. */

const HEADS = `
administration
agency
army
assembly
association
authority
bank
board
cabinet
chamber
coalition
commission
committee
congress
council
court
department
federation
force
forces
front
government
guard
judiciary
ministry
movement
navy
office
parliament
party
police
prosecution
secretariat
senate
service
services
tribunal
union
`;

/** Parties that are called by their members. */
const PARTIES = `
christian democrats
conservatives
democrats
greens
labour
liberal democrats
liberals
nationalists
republicans
social democrats
socialists
`;

const OTHERS = `
administrative
affairs
agriculture
air
and
anti-corruption
appeal
appeals
armed
aviation
border
broadcasting
cassation
central
chief
christian
civil
coast
communist
conservative
constitutional
corruption
criminal
culture
customs
defence
defense
democracy
democratic
development
economic
economy
education
election
elections
electoral
electricity
energy
environment
environmental
federal
finance
fisheries
for
foreign
forestry
general
green
health
high
home
housing
human
immigration
industry
information
intelligence
interior
internal
investigation
justice
labor
labour
land
law
left
liberal
meteorological
mines
national
nationalist
natural
nuclear
of
people's
peoples
petroleum
planning
pirate
progressive
prosecutor
prosecutor's
prosecutors
public
radical
reconciliation
republican
reserve
resources
revenue
revolutionary
rights
science
secret
security
social
socialist
sports
statistics
supreme
tax
technology
telecommunications
the
tourism
trade
transport
transportation
treasury
unity
veterans
water
welfare
women's
work
workers
workers'
youth
`;

const lines = (list: string): Set<string> => new Set(list.trim().split('\n'));
const heads = lines(HEADS);
const parties = lines(PARTIES);
const others = lines(OTHERS);

/** Whether bodies of many countries may be called so. */
export function isSharedName(name: string): boolean {
  const lower = name.toLowerCase().replace(/’/g, "'");
  if (parties.has(lower)) return true;
  const words = lower.split(' ');
  return words.some((word) => heads.has(word)) && words.every((word) => heads.has(word) || others.has(word));
}

/** Whether it is a party: “Green Party”, “Social Democrats”. */
export function isParty(name: string): boolean {
  const lower = name.toLowerCase();
  return parties.has(lower) || lower.endsWith(' party') || lower.endsWith(' front');
}
