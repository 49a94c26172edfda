import { worldNouns } from '../world-organizations.ts';
import { NounSet } from './compound-words.ts';
import { businessNouns } from './organization-words.ts';

/** What well-known organizations are called by where their names do not tell it: nouns | names. Compiled for this project, MIT. */
const NOUNS = `
allians; försvarsallians; militärallians | North Atlantic Treaty Organization
bank; centralbank | European Central Bank; Federal Reserve; Riksbank
bank; storbank | Handelsbanken; Nordea; SEB; Swedbank
bolag; företag; koncern | ABB; Almi; Coop; HSB; ICA; Klarna; LKAB; Postnord; Preem; SAS; SCA; SJ; SOS Alarm; Svenska Spel; Systembolaget; Telia; Vattenfall; Volvo Cars
facket; fackförbund; förbund | IF Metall; LO; LRF; Saco; TCO; Unionen
flygbolag | SAS
fond; valutafond | International Monetary Fund
kanal; bolag | SVT; Swedish Radio; TV4; Yle
klubb; lag; förening | Brynäs; Djurgården; Elfsborg; Frölunda; Färjestad; Hammarby; Häcken
myndighet | Brottsförebyggande rådet; FOI; IVO; MSB; National Forensic Centre; Riksgälden; Riksrevisionen; SCB; SMHI; Sida; Swedish Enforcement Authority; Swedish Police Authority; Geological Survey of Sweden; Lantmäteriet
nyhetsbyrå | NTB; Ritzau; TT
organisation; hjälporganisation | Médecins Sans Frontières; Red Cross; Save the Children
organisation; miljöorganisation | Greenpeace; World Wide Fund for Nature
organisation; världsorganisation | United Nations
rörelse; milis; grupp; terrorgrupp | Hamas; Hezbollah; Taliban
tidning | Aftonbladet; Dagens Industri; Dagens Nyheter; Expressen; Göteborgs-Posten; Svenska Dagbladet
tågbolag | SJ
union | African Union; European Union
`;

const nouns = (line: string): ReadonlySet<string> => new NounSet(line.split('; '));

/** The nouns that each may be called by, in any form of them. */
export const knownNouns: ReadonlyMap<string, ReadonlySet<string>> = merge([
  ...worldNouns({
    firm: new NounSet(businessNouns),
    paper: nouns('tidning'),
    broadcaster: nouns('bolag; kanal'),
    'news agency': nouns('nyhetsbyrå'),
    club: nouns('förening; klubb; lag'),
    group: nouns('grupp; organisation; rörelse'),
  }),
  ...NOUNS.trim()
    .split('\n')
    .flatMap((line) => {
      const [called = '', names = ''] = line.split(' | ');
      return names.split('; ').map((name): [string, ReadonlySet<string>] => [name, nouns(called)]);
    }),
]);

/** “SAS” stands in two rows. */
function merge(rows: readonly [string, ReadonlySet<string>][]): Map<string, ReadonlySet<string>> {
  const out = new Map<string, ReadonlySet<string>>();
  for (const [name, own] of rows) out.set(name, new NounSet([...(out.get(name) ?? []), ...own]));
  return out;
}
