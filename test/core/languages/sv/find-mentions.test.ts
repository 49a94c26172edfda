import { describe, expect, it } from 'vitest';
import { markMentions, unmarkMentions } from '../../2-mentions/mark-mentions.ts';

/** All people, firms and clubs are invented. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'bodies by what heads their names': [
    'O[Kulturnämnden] framhåller att beslutet ligger fast.',
    'O[Älvsjö HK] mötte O[BK Forsen] och O[Kivik AIF].',
    'O[Svenska bordshockeyligan] vilar.',
    'O[Internationella kälkförbundet] vilar.',
    'Det var O[Norrhamns stadsteater] som spelade.',
    'Hon äger O[Aurelia Invest] och O[Dagens Kartong].',
    'Till O[Dagens Kartong] säger hon nej.',
    'Mötet JO-anmäls av grannarna.',
    '”Bra”, säger P[Xarina Yacoubi] från skolans råd.',
  ],
  'bodies that go on in lower case': [
    'Det säger R[O[Röda samlingen]s språkrör] P[Nadja Ek].',
    'R[Ordföranden för O[Vassbro naturvänner]], P[Göte Ahlin], vilar. Vassbroborna vilar.',
    'Intresseorganisationen O[Skog och Mark] vilar.',
  ],
  'a name with an s of its own before a definite noun': ['I dag läste P[Dimitri Kalogeras] förslaget.'],
  'bodies by the noun beside them': [
    'Förpackningsbolaget O[Granlid] växer.',
    'Rederiet, O[Svarta Märlan], växer.',
    'Hon sade det till radiokanalen O[Yttersta].',
  ],
  'bodies that every state has': [
    'O[C[Ungern]s regering] vilar, O[C[Polen]s ambassad] vilar.',
    'Det O[C[armeniska] utrikesdepartementet] vilar.',
    'O[C[Sverige]s Lärare] vilar.',
    'O[C[Sverige]s Ingenjörer] vilar.',
    'Det säger O[C[Sverige]s skogsuniversitet].',
  ],
  'what a body is for': [
    'O[Myndigheten för samhällsvård och beredskap] vilar.',
    'Det säger O[Kaukasiska institutet för handel].',
    'O[Kärrskyddsföreningen] vilar.',
    'Det säger O[Verkstadsfackets klubb].',
    'Hon är på O[Freds- och konfliktinstitutet].',
    'O[Jakt- och fiskeverket] vilar.',
    'O[Nya Bondeförbundet], som är litet, vilar.',
    'Det säger O[Seniorernas samarbetsorgan].',
    'Hon mötte styrkan O[Omilac] i går.',
  ],
  'bodies by their country, their number and their letters': [
    'Hon mötte C[brittiska] O[Hartmann] i går.',
    'Det säger tv-kanalen O[Fjällkanalen 24].',
    'Nej röstade O[Samhällsfolket] (O[SF]).',
  ],
  'people with names like bodies': [
    'P[Johanna Pilblad] nickar.',
    'P[Ing-Marie Sjö] nickar.',
    'R[Kökschefen] P[Kajsa Berg] nickar.',
    'Hon bor i Norra Hamn.',
    'R[Rektor] P[Maj Ivarsson] nickar.',
    'Koncernen köpte Dalapump 2019.',
  ],
  'papers that somebody talks to': [
    'Det är klart, säger P[Anna Lind] till O[Västekot].',
    'Hon berättar för O[Scenkanalen] att det är klart.',
    'Hon sade till O[Scenbladet] att det är klart.',
    'Det är klart, säger hon till O[Norrut].',
  ],
  'known bodies and their parts': [
    'O[TT] och O[SVT] var där.',
    'O[SVT Fjäll] var där.',
    'O[Lunds tingsrätt] dömde R[anfallaren] P[Isac Holm] i O[IFK Grankulla].',
    'P[Anna Lind] (O[S]) röstade nej, P[Bo Ek] (O[SD]) röstade ja.',
  ],
  'a body by its members and by the town of a club': [
    'Kritiken kom från O[Norrlänningarna].',
    'O[IFK Grankulla] förlorade. R[O[Grankulla]s tränare] P[Bo Ek] nickar.',
  ],
  'given names that are words, at the head of a sentence': [
    'P[Bo Ek], R[docent], nickar.',
    'Bo hemma är bäst. Från Ådalen kom hon.',
  ],
  'names that begin a sentence': [
    'O[Gazoprom] säger att det är sent. Folk säger att det är sent.',
    'P[Sigrun Aradóttir] nickar.',
    'R[Försvarsminister] P[Sanna Ljung] nickar.',
  ],
  'offices in all their forms': [
    'Den R[vårdpolitiske talespersonen] P[Anna Ek] nickar.',
    'R[Inre befäl] P[Anna Ek] nickar.',
    'R[C[Norge]s FN-ambassadör] P[Anna Ek] nickar.',
  ],
  'small words inside names': ['R[Analytikern] P[Filippa von Rehn] på O[Mälarbanken] nickar.'],
  'names that go on in lower case': [
    'P[Karin Dal] (O[Borgerlig enighet]) och P[Per Ek] (O[Samling för Holm]) nickar.',
    'Det säger R[ordföranden för O[Levande ängar]].',
    'Nätverket O[Rör inte vår skog] växer.',
    'Det säger partiet O[Ny dag]. O[Ny dag] växer.',
    'Oppositionspartiet O[Nationella enigheten] växer. O[Nationella enigheten] vilar.',
    'P[Anna Lind] på O[Ängens vänner] nickar.',
    'Hon studerar vid O[Brugs tekniska högskola] och O[Kungliga tekniska högskolan].',
    'Hon bor i Gamla stan vid Södra torget.',
  ],
  'compounds that only a capital tells': [
    'Det säger O[Spelkontrollen], O[Kustlistan] och O[Vindkraftsforum].',
    'O[Landsbygdsliberalerna] och O[Gröncentern] växer.',
    'Väntelistan växer, besökskontrollen vilar.',
    'O[Spelkontrollen], myndigheten som granskar spel, vilar.',
    'O[Högerenigheten], ett parti som växer, vilar.',
    'O[Kustsamlingen] kräver svar.',
  ],
  'bodies that somebody belongs to': [
    'O[Kustlistan]s P[Per Ek] och O[Jaktförbundet]s P[Ola Ek] nickar.',
    'P[Per Ek] (O[Kustlistan]) nickar. R[Kommunalrådet] P[Ada Ek] (O[Framåt]) nickar.',
    'R[O[Holmhem]s vd] P[Per Ek] nickar.',
    'O[Holmö kommun] växer.',
    'P[Maja Kull], R[chefekonom på O[Kvant]], nickar.',
    'P[Maja Kull], R[distriktsläkare på Lindö], nickar.',
  ],
  'names behind what they are': [
    'Fackförbundet O[Spinnarna] och tankesmedjan O[Tidvatten] växer.',
    'Tankesmedjan O[Tidvatten] växer. O[Stiftelsen Lyktan] vilar.',
    'R[Elnätsägaren] O[Tvärkraft] växer. R[Hundägaren] P[Lisa] nickar.',
    'Hon mötte konkurrenten O[Medvik] i går.',
    'Det säger tv-kanalen O[Kanal Ena].',
    'R[Generaldirektör] P[Ulf Lager] nickar.',
  ],
  'bodies by what they do and by their last word': [
    'O[Voltaris] varslar hundra personer.',
    'O[Holm Vatten] varnar för torka. O[Asp Lane Ventures] köper O[Søbolaget].',
    'Enligt O[Länsbuss] är det kallt. Enligt P[Hedberg] är det varmt, säger P[Ida Hedberg].',
    'R[Arrangören] O[Livepuls] skyller på regnet.',
    'Terrorgruppen O[Svarta Månen] vilar. Regeringspartiet O[Folkets kraft] vilar.',
    'Det säger O[Svenska Bagare] och O[Högsta förvaltningsdomstolen].',
    'Statliga O[Petromar] nekar. Hon mötte O[Advokatbyrån Hav].',
    'R[Partiets grundare], den R[pensionerade rektorn] P[Ada Ek], nickar.',
    'R[Tränaren] P[Nils Ask] i O[Alkarby FF] är missnöjd.',
  ],
  'bodies by where they stand': [
    'Det visar siffror från O[Svensk Handelsmätning]. Butikerna drivs av O[Dom Meble].',
    'R[Analytikern] P[Ada Ek] på O[Nordhav Securities] nickar.',
    'Bilen kom från biluthyraren O[Rullmax] och R[juveleraren] O[Guldhuset].',
    'Konkurrenterna O[Trend & Trä] växer.',
    'Nu vilar konkurrenten O[Larch Nation]. Det gäller tidningen O[Ostby Morning Herald] och O[Brugs Nyheter].',
    'Hon skrev det på Facebook. Då växer O[Facebook]. O[Brugs lasarett] vilar.',
    'Hon mötte honom på O[Beverly Larch Hotel]. Han mötte O[Microsoft] och O[Ostby Housing Network].',
    'O[Fjärding Capital] växer. O[Fjärding], som ägs av P[Ada Ek], växer.',
    'O[Brugs tekniska universitet] växer. Hon mötte O[Nationella insatsstyrkan] i går.',
    'Hon mötte O[Statens blomsterråd] i går. Bolaget grundades i Holm 1961.',
    'Hans parti växer.',
  ],
  'bodies and what is beside them': [
    'Beslutet togs av O[Myndigheten för marina frågor], O[MMF], i går.',
    'Bemanningsföretaget O[Vårdkraft] växer. Kulturföreningen O[Kranen], som hyr källaren, växer.',
    'Tankesmedjan O[Arktiskt forum] växer. Spelstudion O[Nattfågel] vilar.',
    'Hon mötte O[Hela Brug], ett parti som växer, i går. Hon bor vid Stora Myren.',
    'R[Verksamhetsledaren] P[Uno Brandt] på Facebook nickar.',
    'R[Kostchefen] där, P[Fatuma Jama], nickar.',
  ],
  'whose an office is': [
    'R[O[Backaskolan]s rektor] P[Anna Lind] nickar. R[O[Norrbanken]s analyschef] P[Bo Ek] nickar.',
    'R[Friskolans rektor] P[Anna Lind] nickar.',
    'P[Anna Lind], R[chef för barn- och utbildningsförvaltningen], nickar.',
    'P[Anna Lind], R[talesperson för nätverket O[Fri Gång]], nickar.',
  ],
  'bodies with an owner in their name, and their seats': [
    'Det säger O[Sveriges Radio]. O[Sveriges Television] växer.',
    'Hon studerar vid O[Universitetet i Brug] och O[Högskolan i Holm].',
  ],
  'regions, and bodies of one town': [
    'Det säger O[Region Dalarna] och O[Region Jönköpings län].',
    'O[Region Jämtland Härjedalen] växer. O[Örebro universitet] och O[Örebro kommun] växer.',
    'O[Luleå tekniska universitet] växer. O[Kalmar Kraft] vilar.',
    'Branden startade i Lysekil och på Österlen i Skåne.',
    'R[O[Linköping]s målvakt] P[Bo Ek] nickar. R[Borgmästaren i Linköping] vilar.',
  ],
  'parties and bodies by their letters': [
    'P[Anna Lind] (O[V]) nickar. O[V] röstade nej, liksom O[SD].',
    'Det säger R[O[SD]-ledaren]. R[O[FN]-chefen] nickar. R[EU-parlamentarikern] P[Bo Ek] nickar.',
    'Det säger R[O[HKG]-målvakten] P[Bo Ek].',
    'Vitamin C är nyttigt.',
  ],
  'where somebody spoke, and of whom they are': [
    'Det säger den R[C[norska] premiärministern] vid en pressträff.',
    'P[Anna Lind], R[ordförande för O[LKF:s delegation]], nickar.',
    'Det säger O[Fjord News].',
  ],
  'agencies in lower case, and what they are against': [
    'Det säger R[åklagare] P[Anna Lind] vid O[Riksenheten mot korruption].',
    'Hon arbetar på O[Särskilda åklagarkammaren].',
  ],
  'districts of an authority': [
    'P[Anna Lind], R[presstalesperson vid polisen i region Mitt], nickar.',
    'P[Anna Lind], R[presstalesperson för O[Polisen] region Syd], nickar.',
    'R[O[Polisen]s presstalesperson region Väst], P[Anna Lind], nickar.',
    'Det säger O[Region Brug].',
  ],
  'titles that share their last part': [
    'Det säger R[barn-, äldre- och kulturminister] P[Anna Lind].',
    'Det säger R[skol- och idrottsborgarrådet] P[Anna Lind].',
    'R[O[Storpartiet]s ekonomisk-politiska talesperson] P[Anna Lind] nickar.',
  ],
  'what is no body': [
    'Hon mötte FN-medlemmarna i går.',
    'C[Danska] rederiet växer.',
    'Bolaget växer.',
    'Ostbybörsens DAX-index föll. De fyra Larch Slam-turneringarna är slut. Larch Cup-golfen vilar.',
    'Regeringspartierna växer. Frågan om vattenförvaltningen vilar.',
    'Hon bor på Gotland, säger P[Anna Lind] till Karin.',
  ],
};

describe('findMentions() of Swedish', () => {
  for (const [name, texts] of Object.entries(cases))
    it.each(texts)(`takes ${name}: %s`, (marked) => {
      expect(markMentions(unmarkMentions(marked), 'sv')).toBe(marked);
    });
});
