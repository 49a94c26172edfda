/** Nouns for bodies, in the base form; a capitalised word that ends in one is the name of a body. Compiled for this project, MIT. */
const NOUNS = `
akademi
allians
bank
bibliotek
bolag
bryggeri
byrå
centralbank
departement
domstol
federation
filharmoni
fond
förbund
förening
företag
förlag
försvarsmakt
förvaltning
hovrätt
högskola
inspektion
institut
kammare
kammarkollegium
kansli
klubb
kommission
kommitté
kommun
kommunfullmäktige
koncern
konsortium
laboratorium
landsting
ligan
mejeri
ministerium
museum
myndighet
nämnd
organisation
parlament
parti
radio
rederi
regering
region
riksdag
rättscentrum
råd
rörelse
sjukhus
skola
stiftelse
styrelse
sällskap
television
tidning
tingsrätt
union
universitet
utskott
varv
verk
`;

const SUFFIXES = `
ab
asa
bk
fc
ff
gmbh
if
ifk
inc
ltd
oy
oyj
sk
`;

const BUSINESS = `
bank
bolag
butikskedja
byrå
firma
flygbolag
företag
koncern
rederi
tillverkare
`;

const INSTITUTIONS = `
departement
domstol
hovrätt
kommun
ministerium
myndighet
nämnd
parlament
parti
polis
regering
region
riksdag
tingsrätt
universitet
utskott
verk
`;

/** Well-known organizations: the English name, by which all languages know it | Swedish names. */
const KNOWN = `
African Union | Afrikanska unionen; AU
Amnesty International | Amnesty International; Amnesty
Associated Press | Associated Press; AP
Association of Southeast Asian Nations | Asean; ASEAN
BBC | BBC
Central Intelligence Agency | CIA
European Central Bank | Europeiska centralbanken; ECB
European Commission | Europeiska kommissionen; EU-kommissionen
European Council | Europeiska rådet
European Parliament | Europaparlamentet; EU-parlamentet
European Union | Europeiska unionen; EU
Europol | Europol
Federal Bureau of Investigation | FBI
Food and Agriculture Organization | FAO
Greenpeace | Greenpeace
Hamas | Hamas
Hezbollah | Hizbollah; Hizbullah
Human Rights Watch | Human Rights Watch
International Atomic Energy Agency | Internationella atomenergiorganet; IAEA
International Court of Justice | Internationella domstolen
International Criminal Court | Internationella brottmålsdomstolen; ICC
International Labour Organization | Internationella arbetsorganisationen; ILO
International Monetary Fund | Internationella valutafonden; IMF
International Olympic Committee | Internationella olympiska kommittén; IOK
Interpol | Interpol
Kremlin | Kreml
North Atlantic Treaty Organization | Nato; NATO
OECD | OECD
Organization for Security and Co-operation in Europe | OSSE
Oxfam | Oxfam
Pentagon | Pentagon
Red Cross | Röda korset
Reuters | Reuters
Save the Children | Rädda Barnen
United Nations Children's Fund | Unicef
United Nations General Assembly | FN:s generalförsamling
United Nations High Commissioner for Refugees | UNHCR
United Nations Office on Drugs and Crime | UNODC
United Nations Security Council | FN:s säkerhetsråd
United Nations | Förenta nationerna; Förenta Nationerna; FN
White House | Vita huset
World Bank | Världsbanken
World Health Organization | Världshälsoorganisationen; WHO
World Trade Organization | Världshandelsorganisationen; WTO
`;

const lines = (block: string): string[] => block.trim().split('\n');

export const organizationNouns: readonly string[] = lines(NOUNS);
export const organizationSuffixes: ReadonlySet<string> = new Set(lines(SUFFIXES));
export const businessNouns: readonly string[] = lines(BUSINESS);
export const institutionNouns: readonly string[] = lines(INSTITUTIONS);
export const knownOrganizations: readonly { readonly name: string; readonly forms: readonly string[] }[] = lines(
  KNOWN,
).map((line) => {
  const [name = '', forms = ''] = line.split(' | ');
  return { name, forms: forms.split('; ') };
});
