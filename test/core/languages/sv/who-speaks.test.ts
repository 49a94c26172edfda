import { describe, expect, it } from 'vitest';
import { analyzeText, relationsOf } from '../../4-entities/analyze-text.ts';

/** A text and who says each of its statements, in order. All people and bodies are invented. */
const speakers: readonly (readonly [string, ...string[]])[] = [
  ['Talespersonen för utrikesministeriet Pham Thu Lam sade att det regnar.', 'Pham Thu Lam'],
  ['Ordföranden och ministern för digitala frågor Anna Ek sade att det regnar.', 'Anna Ek'],
  ['De boende säger att bron är gammal.', 'boende'],
  ['Den som köpte bron säger att den läcker.', 'den som köpte bron'],
  ['Den karta som ritades i maj visar att vägen är ny.', 'karta som ritades i maj'],
  ['De tre kvinnorna säger att bron är gammal.', 'tre kvinnorna'],
  ['De misstänkta förnekar att de var där.', 'misstänkta'],
  ['Målsäganden vittnade om att det regnade. – Det var kallt, sade hon.', 'målsäganden', 'målsäganden'],
  ['De boende hade möte. De två sade att det regnar.', 'boende'],
  [
    '20 lokala klubbar kräver att bron stängs. I ett brev skriver de att bron är gammal.',
    '20 lokala klubbar',
    '20 lokala klubbar',
  ],
  ['Mannen dömdes i Östra Brugs tingsrätt. Tingsrätten skriver att han ljuger.', 'Östra Brugs tingsrätt'],
  ['Justitieminister Anna Lind vilar. Statsrådet sade att det regnar.', 'Anna Lind'],
  ['Hon mötte kronprins Fredrik i går. Kronprinsen sade att det regnar.', 'Fredrik'],
  ['I rätten talade hans försvarare, advokat Anna Lind. – Det är fel, sade försvararen.', 'Anna Lind'],
  [
    'Anna Lind äter.\n\nDu har en ny bok?\n\n– Ja.\n\nI Kuriren skrev Bo Ek att boken är lång.\n\nLäser du tidningen?\n\n– Nej.',
    'Anna Lind',
    'Bo Ek',
    'Anna Lind',
  ],
  ['Föreningen anser att det regnar. Ordföranden Anna Lind:\n\n– Det är kallt.', 'föreningen', 'Anna Lind'],
  ['– Be grannen titta till, tipsar bolagets skadechef Anna Lind.', 'Anna Lind'],
  ['Ada Ek och Bo Lind möttes i Brug. Efteråt sade de att bron stängs.', 'Ada Ek'],
  ['Hon fick ett brev från personalen. I brevet skriver de att bron är gammal.', 'personalen'],
  [
    'Per Lind vilar. – Det är fel, sade Lind.\n\nEn 26-åring är åtalad. I förhör har han berättat att det regnade.',
    'Per Lind',
    '26-åring',
  ],
  ['Bron stängs. Det bekräftar hennes syster för TT.', 'hennes syster'],
  ['Regeringen vilar. Enligt regeringens egna beräkningar blir det dyrt.', 'regeringen'],
  ['Enligt Brovaktens årsrapport blir det dyrt.', 'Brovakten'],
  ['Anna Lind vilar. Förbundet Teknikerna kräver att bron stängs.', 'Teknikerna'],
  // whom the sentence that announces a line begins with
  ['Ada Ek följde Anna Lind. Hon tog på sig skulden:\n\n– Jag gjorde fel.', 'Ada Ek'],
  // an answer to a question is that of whom the text last let speak
  ['– Vi är klara, säger Anna Lind.\n\nHur känns det?\n\n– Som hos tandläkaren.', 'Anna Lind', 'Anna Lind'],
  ['Anna Lind är trött.\n\n– Elva raka förluster.', 'Anna Lind'],
  // the one person whom a text quotes, behind a heading and what tells of nobody
  [
    'Bron stängs\n\n– Det är dyrt, säger Anna Lind.\n\nPriserna stiger i hela landet varje år.\n\n– Det är svårt.',
    'Anna Lind',
    'Anna Lind',
  ],
  [
    'Bron stängs\n\n– Det är dyrt, säger Anna Lind.\n\nPolisen uppger att vägen är öppen.\n\n– Nu väntar vi.',
    'Anna Lind',
    'Polisen',
    'Anna Lind',
  ],
  // whom somebody tells of is not the one who tells it
  ['Anna Lind ritar. – Chefen är sur, sade hon.', 'Anna Lind'],
  // a description that varies the name
  ['Anna Lind fick beskedet på bussen.\n\n– Jag ska fiska, sade finländaren.', 'Anna Lind'],
  ['Anna Lind vann loppet.\n\n– Det var tufft, säger isländskan.', 'Anna Lind'],
  ['– Det var tufft, säger skåningen Bo Ek.', 'Bo Ek'],
  ['Anna Lind vann finalen.\n\n– Jag blundade, skrattade matchhjälten.', 'Anna Lind'],
  ['Gruvministeriet rekommenderar folk att vänta.', 'Gruvministeriet'],
  ['Riksbroämbetet rekommenderar folk att vänta.', 'Riksbroämbetet'],
  ['Anna Lind hoppas på guld. ”Vi ska ta det”, lovar 61-åringen.', 'Anna Lind'],
  // bodies by the general word for them
  [
    'Nationella Matverket varnar för ost. Ost är farligt, enligt myndigheten.',
    'Nationella Matverket',
    'Nationella Matverket',
  ],
  ['Storbanken Nordhav växer. Räntan sjunker, uppger banken.', 'Nordhav'],
  ['Den finländska gränsbevakningen bekräftar att kabeln är av.', 'finländska gränsbevakningen'],
  ['Säkerhetspolisen är inkopplad. Polisen i Brug uppger att läget är lugnt.', 'Polisen'],
  // a line of dialogue behind the paragraph that announces it
  ['Anna Lind är trött.\n\nHon fortsätter att berätta:\n\n– Det var kallt.', 'Anna Lind'],
  ['Nils Ek sade nej.\n\nSen fortsätter han:\n\n– Det var kallt.', 'Nils Ek'],
  // “man” is the body that speaks, unless it is one
  [
    'Nationella Matverket varnar för ost. Man uppmanar folk att dricka mjölk.',
    'Nationella Matverket',
    'Nationella Matverket',
  ],
  ['Nationella Matverket vilar. En man säger att ost är farligt.', 'man'],
  ['Flickan berättade att det var kallt.\n\n– Vi gick hem, säger hon.', 'flickan', 'flickan'],
  ['LO:s två största förbund meddelade att bron är säker.', 'LO:s två största förbund'],
  ['Nordhavsbanken växer. Det är klart, uppger norska Nordhavsbanken.', 'Nordhavsbanken'],
  ['Chefen för Internationella skogsorganet ISO, Anna Lind, bekräftar att bron är säker.', 'Anna Lind'],
  ['SSU:s ordförande Anna Lind vilar. SSU-ledaren säger att bron är säker.', 'Anna Lind'],
  ['Hedberg om Anna Lind: ”Det är inte bra”\n\nAnna Lind vilar.', 'Hedberg'],
  ['Ministerns hot: Bron ska stängas\n\nBron vilar.', 'minister'],
  ['Mikael sade att bron är säker.', 'Mikael'],
  // two bodies of one town
  ['Örebro universitet växer. Örebro kommun uppger att bron är säker.', 'Örebro kommun'],
  ['Bankens expert, den förre kulstötaren Bo Ek, uppger att bron är säker.', 'Bo Ek'],
  // what well-known bodies are called by, though their names do not tell it
  ['Vattenfall växer. Bolaget uppger att bron är säker.', 'Vattenfall'],
  ['Arsenal vilar. Klubben uppger att bron är säker.', 'Arsenal'],
  ['Nato vilar. Försvarsalliansen uppger att bron är säker.', 'Nato'],
  ['Arsenal vilar. Facket uppger att bron är säker.', 'facket'],
  ['Bron är säker, säger Borg. Sjöstedt uppger att den är ny.', 'Borg', 'Sjöstedt'],
  // no company is a board
  ['Miljönämnden i Brug är nöjd. Bolaget uppger att bron är säker.', 'bolaget'],
  // a body is none of its parts
  ['Lantkraftens klubb vilar. Bo Ek leder LKF:s delegation. LKF uppger att bron är säker.', 'LKF'],
  // whom the letters of a body tell
  ['Vänsterpartiets ledare Anna Lind vilar. Enligt V-ledaren är bron säker.', 'Anna Lind'],
  ['Vänsterpartiledaren Anna Lind vilar. Enligt V-ledaren är bron säker.', 'Anna Lind'],
  ['Lagkaptenen Anna Lind vilar. Kaptenen säger att bron är säker.', 'Anna Lind'],
  ['Riksdagsledamoten Anna Lind vilar. Ledamoten skriver i samband med mötet att bron är säker.', 'Anna Lind'],
  ['FN:s generalsekreterare Anna Lind vilar. FN-chefen uppger att bron är säker.', 'Anna Lind'],
  ['Gränspolisen vilar. Polisen uppger att bron är säker.', 'Polisen'],
  // whom papers leave unnamed is nobody whom they name
  ['Åklagare Magnus Ek vilar. Den tilltalade mannen säger att han är oskyldig.', 'tilltalade mannen'],
  ['Enligt åklagare Magnus Argus ansökan är det så. Magnus Argus säger nej.', 'Magnus Argus'],
  // a description and the name behind its comma
  ['Bo Ek nickade. Hans finländska kollega, Anna Lind, kräver svar.', 'Anna Lind'],
  ['Storägaren Aurelia Invest kräver svar.', 'Aurelia Invest'],
  // nobody is known by these words
  ['Polisens talesperson Anna Lind nickade. Statsministerns talesperson uppger att mötet blev av.', 'talesperson'],
];

describe('who speaks in Swedish', () => {
  it.each(speakers)('tells who speaks in %s', (text, ...expected) => {
    const { statements } = analyzeText(text, 'a', 'sv');
    expect(statements.map(({ speaker }) => speaker)).toEqual(expected);
  });

  it.each([
    // a line of dialogue behind two
    'Anna Lind mötte Bo Ek.\n\n– Elva raka förluster.',
    // whom “they” tell of
    'Avtalet ger inte deras medlemmar trygghet, menar de.',
  ])('tells nobody in %s', (text) => {
    const { statements } = analyzeText(text, 'a', 'sv');
    expect(statements.map(({ speaker }) => speaker)).toEqual([undefined]);
  });

  it.each([
    ['Simklubbens ordförande Anna Lind kräver svar.', ['Anna Lind holds simklubbens ordförande']],
    ['Mannens advokat Anna Lind kräver svar.', ['Anna Lind holds advokat']],
    ['Chefen Anna Lind, som efterträdde Per Berg, gick.', ['Anna Lind holds chef', 'Per Berg holds chef (former)']],
    [
      'Chefen Per Berg, som lämnar över till Anna Lind, gick.',
      ['Anna Lind holds chef (designate)', 'Per Berg holds chef'],
    ],
    ['Anna Lind har utsetts till tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind blev i fjol utsedd till tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind utsågs i går till tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind avgick i fredags som tränare.', ['Anna Lind holds tränare (former)']],
    ['Anna Lind lämnade 2019 uppdraget som tränare.', ['Anna Lind holds tränare (former)']],
    ['I går avgick Anna Lind som tränare.', ['Anna Lind holds tränare (former)']],
    ['I fjol valdes Anna Lind till tränare.', ['Anna Lind holds tränare']],
    ['Klubben utsåg Anna Lind till ny tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind utses till tränare på fredag.', ['Anna Lind holds tränare (designate)']],
    // a pronoun that an office stands behind
    ['Anna Lind vilar. Hon är nu tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind vilar. Hon har varit tränare i tio år.', ['Anna Lind holds tränare']],
    ['Anna Lind vilar. Tidigare var hon tränare.', ['Anna Lind holds tränare (former)']],
    ['Sedan i fjol är Anna Lind chef.', ['Anna Lind holds chef']],
    ['Anna Lind är inte chef.', []],
    [
      'Anna Lind, tränare, vilar. Hon är tränare för Matverket.',
      ['Anna Lind affiliatedWith Matverket', 'Anna Lind holds tränare', 'tränare of Matverket'],
    ],
    ['Anna Lind vilar. Hon är inte tränare.', []],
    ['Anna Lind vilar. Om hon är tränare vet ingen.', []],
    ['De sökte Anna Lind, hennes tränare ber om tid.', []],
    // the party in the title of its leader
    [
      'Centerledaren Anna Lind vilar.',
      ['Anna Lind affiliatedWith Centerpartiet', 'Anna Lind holds centerledare', 'centerledare of Centerpartiet'],
    ],
    ['Miljöledaren Anna Lind vilar.', ['Anna Lind holds miljöledare']],
    ['Anna Lind (SFP) kräver svar.', ['Anna Lind affiliatedWith SFP']],
    // where somebody said it is not where they work
    ['”Bra”, sade Anna Lind i Kuriren.', []],
    ['”Bra”, sade Anna Lind i Skidförbundet.', ['Anna Lind affiliatedWith Skidförbundet']],
    [
      'Det säger Anna Lind, talesperson för Sveriges Ingenjörer.',
      [
        'Anna Lind affiliatedWith Sveriges Ingenjörer',
        'Anna Lind holds talesperson',
        'talesperson of Sveriges Ingenjörer',
      ],
    ],
    ['I dag utsåg regeringen Anna Lind till tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind har av styrelsen utsetts till tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind valdes på torsdagen till tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind ska bli ny tränare.', ['Anna Lind holds tränare (designate)']],
    ['Anna Lind kommer att bli tränare.', ['Anna Lind holds tränare (designate)']],
    ['Anna Lind vill bli tränare.', []],
    ['Anna Lind har varit tränare i tio år.', ['Anna Lind holds tränare']],
    ['Anna Lind tar över som tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind lämnar posten som tränare.', ['Anna Lind holds tränare (former)']],
    ['Anna Lind kvarstår som tränare fram till stämman.', ['Anna Lind holds tränare']],
    ['Hon efterträder Anna Lind som tränare.', ['Anna Lind holds tränare (former)']],
    ['Anna Lind går till Hartmann som ny tränare.', ['Anna Lind holds tränare']],
    ['Det säger Anna Lind som är tränare.', ['Anna Lind holds tränare']],
    ['Anna Lind från Lund, tränare i tio år, vilar.', ['Anna Lind holds tränare']],
    // a firm and its letters behind a title are nobody who holds it
    [
      'Det säger Anna Lind, vd Hartmann.',
      ['Anna Lind affiliatedWith Hartmann', 'Anna Lind holds vd', 'vd of Hartmann'],
    ],
    [
      'Det säger Anna Lind vd för Hartmann.',
      ['Anna Lind affiliatedWith Hartmann', 'Anna Lind holds vd', 'vd of Hartmann'],
    ],
    [
      'Det säger Anna Lind, chef på Matverket, MV, i Lund.',
      ['Anna Lind affiliatedWith Matverket', 'Anna Lind holds chef', 'chef of Matverket'],
    ],
    ['Hon är chef på Matverket, MV.', ['chef of Matverket']],
    ['Den norske tränaren Bo Ek kräver svar.', ['Bo Ek holds tränare']],
    [
      'Sveriges ambassadör i Kairo, Anna Lind, kräver svar.',
      ['Anna Lind holds ambassadör', 'Anna Lind represents Sverige', 'ambassadör of Sverige'],
    ],
    ['Lagkaptenen, kanadensaren Bo Ek, kräver svar.', ['Bo Ek holds lagkapten']],
    ['Lagledaren är Bo Ek. Lagledare är Bo Krantz granne.', ['Bo Ek holds lagledare']],
    ['Kostchefen där, Bo Ek, kräver svar.', ['Bo Ek holds kostchef']],
    [
      'Oppositionsrådet Bo Ek från Landspartiet kräver svar.',
      ['Bo Ek affiliatedWith Landspartiet', 'Bo Ek holds oppositionsråd'],
    ],
    ['Anna Lind (S) kräver svar.', ['Anna Lind affiliatedWith Socialdemokraterna']],
    ['Anna Lind (s) kräver svar.', ['Anna Lind affiliatedWith Socialdemokraterna']],
    ['Anna Lind, fp, kräver svar.', ['Anna Lind affiliatedWith Folkpartiet']],
    ['Landsbygdspartiets Anna Lind kräver svar.', ['Anna Lind affiliatedWith Landsbygdspartiet']],
    ['Anna Lind vid den brittiska banken Hartmann kräver svar.', ['Anna Lind affiliatedWith Hartmann']],
    [
      'Anna Lind, generalsekreterare för den internationella organisationen Hartmann, kräver svar.',
      ['Anna Lind affiliatedWith Hartmann', 'Anna Lind holds generalsekreterare', 'generalsekreterare of Hartmann'],
    ],
    ['Som ny kassör tillträder Anna Lind.', ['Anna Lind holds kassör (designate)']],
    ['Mötet leds av Anna Lind, i dag kassör.', ['Anna Lind holds kassör']],
    [
      'Sverige företräds av biståndsminister Anna Lind.',
      ['Anna Lind holds biståndsminister', 'Anna Lind represents Sverige', 'biståndsminister of Sverige'],
    ],
    [
      'Det danska landslaget leds av förbundskapten Anna Lind.',
      ['Anna Lind holds förbundskapten', 'förbundskapten of Danmark'],
    ],
    ['Talmannen i det uzbekiska parlamentet kräver svar.', ['talman of Uzbekistan', 'talman of uzbekiska parlamentet']],
    ['Talmannen i Uzbekistans parlament kräver svar.', ['talman of Uzbekistan', 'talman of Uzbekistans parlament']],
    [
      'Polisens presstalesperson region Väst, Anna Lind, kräver svar.',
      ['Anna Lind affiliatedWith Polisen', 'Anna Lind holds presstalesperson', 'presstalesperson of Polisen'],
    ],
    [
      'Anna Lind, biträdande chef vid polisen i Holm, kräver svar.',
      ['Anna Lind affiliatedWith polisen', 'Anna Lind holds biträdande chef', 'biträdande chef of polisen'],
    ],
    // one party, by its name and by its mark
    ['Vänsterpartiet vilar. Anna Lind (V) kräver svar.', ['Anna Lind affiliatedWith Vänsterpartiet']],
    ['Reformdemokraterna vilar. Anna Lind (RD) kräver svar.', ['Anna Lind affiliatedWith Reformdemokraterna']],
    [
      'Anna Lind, som var rådgivare åt Afrikanska unionen, kräver svar.',
      ['Anna Lind affiliatedWith Afrikanska unionen', 'Anna Lind holds rådgivare', 'rådgivare of Afrikanska unionen'],
    ],
    [
      'Läkaren i Region Västkusten, Anna Lind, kräver svar.',
      ['Anna Lind affiliatedWith Region Västkusten', 'Anna Lind holds läkare', 'läkare of Region Västkusten'],
    ],
    [
      'Medverkar: Anna Lind, enhetschef på Nordhav, Bo Ek, professor i kemi på SKU, Åsa Falk, tränare för Nordby IF.',
      [
        'Anna Lind affiliatedWith Nordhav',
        'Anna Lind holds enhetschef',
        'Bo Ek affiliatedWith SKU',
        'Bo Ek holds professor',
        'enhetschef of Nordhav',
        'professor of SKU',
        'tränare of Nordby IF',
        'Åsa Falk affiliatedWith Nordby IF',
        'Åsa Falk holds tränare',
      ],
    ],
    [
      'Björkö BK föll. Björkötränaren Anna Lind kräver svar.',
      ['Anna Lind affiliatedWith Björkö BK', 'Anna Lind holds tränare', 'tränare of Björkö BK'],
    ],
    [
      'I dag kräver Granlidsmålvakten Anna Lind svar.',
      ['Anna Lind affiliatedWith Granlid', 'Anna Lind holds målvakt', 'målvakt of Granlid'],
    ],
    ['Reservmålvakten Anna Lind kräver svar.', ['Anna Lind holds reservmålvakt']],
    [
      'FN-sändebudet Anna Lind kräver svar.',
      ['Anna Lind affiliatedWith FN', 'Anna Lind holds sändebud', 'sändebud of FN'],
    ],
    [
      'Nordea-ekonomen Anna Lind kräver svar.',
      ['Anna Lind affiliatedWith Nordea', 'Anna Lind holds ekonom', 'ekonom of Nordea'],
    ],
    [
      'CDON:s styrelse vilar. Även Larchsamfundet vilar. Generalsekreteraren Anna Lind kräver svar.',
      ['Anna Lind holds generalsekreterare', 'generalsekreterare of Larchsamfundet'],
    ],
    [
      'Ordföranden i Larchförbundet Anna Lind vilar. Hennes företrädare Bo Ek nickar.',
      [
        'Anna Lind affiliatedWith Larchförbundet',
        'Anna Lind holds ordförande',
        'Bo Ek holds ordförande (former)',
        'ordförande of Larchförbundet',
      ],
    ],
    ['Ny finanschef blir ekonomen Anna Lind.', ['Anna Lind holds ekonom', 'Anna Lind holds finanschef (designate)']],
    [
      'H&M-ordföranden Anna Lind nickar.',
      ['Anna Lind affiliatedWith H&M', 'Anna Lind holds ordförande', 'ordförande of H&M'],
    ],
    ['– Det är svårt, säger Anna Lind, LO.', ['Anna Lind affiliatedWith LO']],
    ['– Bra, tjöt kaptenen Anna Lind i TV4:s sändning.', ['Anna Lind holds kapten']],
    ['Anna Lind var vd för Nordhav mellan 2010 och 2015.', ['Anna Lind holds vd (former)', 'vd of Nordhav']],
    [
      'Hemkorg-chefen Anna Lind kräver svar.',
      ['Anna Lind affiliatedWith Hemkorg', 'Anna Lind holds chef', 'chef of Hemkorg'],
    ],
    ['Anna Lind fick sparken som vd för Nordhav.', ['Anna Lind holds vd (former)', 'vd of Nordhav']],
    [
      'Anna Lind, tidigare rektor för Backaskolan och numera utredare på Skolverket, vilar.',
      [
        'Anna Lind affiliatedWith Skolverket',
        'Anna Lind holds rektor (former)',
        'Anna Lind holds utredare',
        'rektor of Backaskolan',
        'utredare of Skolverket',
      ],
    ],
    [
      'Det säger kommunstyrelsens ordförande Anna Lind.',
      ['Anna Lind affiliatedWith kommunstyrelsen', 'Anna Lind holds ordförande', 'ordförande of kommunstyrelsen'],
    ],
    [
      'Nordhav växer. Fackklubbens ordförande Anna Lind nickar.',
      ['Anna Lind affiliatedWith Fackklubben', 'Anna Lind holds ordförande', 'ordförande of Fackklubben'],
    ],
    [
      'Anna Lind jobbar som kassör på Nordhav.',
      ['Anna Lind affiliatedWith Nordhav', 'Anna Lind holds kassör', 'kassör of Nordhav'],
    ],
    [
      'Det säger ögonklinikens chef Anna Lind.',
      ['Anna Lind affiliatedWith ögonkliniken', 'Anna Lind holds chef', 'chef of ögonkliniken'],
    ],
    ['Larchsamfundet vilar. Skaldernas ordförande Anna Lind kräver svar.', ['Anna Lind holds ordförande']],
    [
      'Anna Ek (KD) vilar. Bolagets nordenchef Anna Lind kräver svar.',
      ['Anna Ek affiliatedWith Kristdemokraterna', 'Anna Lind holds bolagets nordenchef'],
    ],
    ['Anna Lind är samordnare i kommunerna Arvika och Eda.', ['Anna Lind holds samordnare']],
    [
      'Anna Lind är för närvarande vd för Nordhav.',
      ['Anna Lind affiliatedWith Nordhav', 'Anna Lind holds vd', 'vd of Nordhav'],
    ],
    ['Anna Lind var fram till 2021 vd för Nordhav.', ['Anna Lind holds vd (former)', 'vd of Nordhav']],
    ['Anna Lind är chef för Sveriges största teater.', ['Anna Lind holds chef']],
    [
      'Anna Lind blir ny Dramatenchef.',
      ['Anna Lind affiliatedWith Dramaten', 'Anna Lind holds chef', 'chef of Dramaten'],
    ],
    ['Centern vilar. Moderaten Anna Lind kräver svar.', ['Anna Lind affiliatedWith Moderaterna']],
    ['Anna Lind, M, kräver svar.', ['Anna Lind affiliatedWith Moderaterna']],
    [
      'Nordhav växer. Nordhav meddelar att finanschefen Anna Lind slutar.',
      ['Anna Lind holds finanschef', 'finanschef of Nordhav'],
    ],
    [
      'Vattenfall växer. Anna Lind (SD), miljö- och vårdpolitisk talesperson, kräver svar.',
      ['Anna Lind affiliatedWith Sverigedemokraterna', 'Anna Lind holds miljö- och vårdpolitisk talesperson'],
    ],
    ['Gruppledaren i fullmäktige, Anna Lind, kräver svar.', ['Anna Lind holds gruppledare']],
    [
      'Ordföranden i vattennämnden Anna Lind kräver svar.',
      ['Anna Lind affiliatedWith vattennämnden', 'Anna Lind holds ordförande', 'ordförande of vattennämnden'],
    ],
    [
      'Tvärnös tränare Anna Lind kräver svar.',
      ['Anna Lind affiliatedWith Tvärnö', 'Anna Lind holds tränare', 'tränare of Tvärnö'],
    ],
    [
      'Hemkorgs inköpschef Anna Lind kräver svar.',
      ['Anna Lind affiliatedWith Hemkorg', 'Anna Lind holds inköpschef', 'inköpschef of Hemkorg'],
    ],
    [
      'Sveriges ambassadör i Kenya, Anna Lind, kräver svar.',
      ['Anna Lind holds ambassadör', 'Anna Lind represents Sverige', 'ambassadör of Sverige'],
    ],
    ['Hartmanns tidigare vd Anna Lind kräver svar.', ['Anna Lind holds vd (former)', 'vd of Hartmann']],
    // the chief of a part of a body is not guessed to be that of the body
    ['Kärrnämnden vilar. Kärrnämnden sover. Skolchefen Anna Lind kräver svar.', ['Anna Lind holds skolchef']],
    [
      'Riksdagens talman Anna Lind kräver svar.',
      ['Anna Lind affiliatedWith Riksdagen', 'Anna Lind holds talman', 'talman of Riksdagen'],
    ],
    [
      'Strömnäs ordförande Anna Lind nickar. IFK Strömnäs vann.',
      ['Anna Lind affiliatedWith IFK Strömnäs', 'Anna Lind holds ordförande', 'ordförande of IFK Strömnäs'],
    ],
    [
      'Hartmanns Sverigechef Anna Lind nickar. Hartmann varslar.',
      ['Anna Lind affiliatedWith Hartmann', 'Anna Lind holds sverigechef', 'sverigechef of Hartmann'],
    ],
    [
      'Region Östvik varslar. Lokförbundet vilar. Sjukvårdsdirektören Anna Lind nickar.',
      ['Anna Lind holds sjukvårdsdirektör'],
    ],
    [
      'Juristen Anna Lind på byrån Mannberg nickar.',
      ['Anna Lind affiliatedWith Mannberg', 'Anna Lind holds jurist', 'jurist of Mannberg'],
    ],
    [
      'Skyddsombudet Anna Lind på Nordhav nickar. Nordhav varslar.',
      ['Anna Lind affiliatedWith Nordhav', 'Anna Lind holds skyddsombud', 'skyddsombud of Nordhav'],
    ],
    ['Det säger juristen Anna Lind för nyhetsbyrån Norrut.', ['Anna Lind holds jurist']],
    [
      'Anna Lind är doktorand vid institutionen för ekologi vid Brugs universitet.',
      ['Anna Lind affiliatedWith Brugs universitet', 'Anna Lind holds doktorand', 'doktorand of Brugs universitet'],
    ],
    ['Det säger ordföranden, Anna Lind.', ['Anna Lind holds ordförande']],
    ['Försvararen, advokat Anna Lind, nickar.', ['Anna Lind holds advokat', 'Anna Lind holds försvarare']],
    [
      'Rederiet Nordhav växer. Bolagets ombud, juristen Anna Lind, nickar.',
      ['Anna Lind affiliatedWith Nordhav', 'Anna Lind holds jurist', 'Anna Lind holds ombud', 'ombud of Nordhav'],
    ],
    [
      'En av Brovaktens inspektörer, Anna Lind, nickar.',
      ['Anna Lind affiliatedWith Brovakten', 'Anna Lind holds inspektör', 'inspektör of Brovakten'],
    ],
    [
      'Lärarförbundet växer. Fackets lokala ombud heter Anna Lind.',
      ['Anna Lind affiliatedWith Lärarförbundet', 'Anna Lind holds ombud', 'ombud of Lärarförbundet'],
    ],
    [
      'Lundby BK, där tränaren Anna Lind fick gå, vann.',
      ['Anna Lind affiliatedWith Lundby BK', 'Anna Lind holds tränare', 'tränare of Lundby BK'],
    ],
    ['Ordföranden i Sveriges Lärare kräver svar.', ['ordförande of Sveriges Lärare']],
    [
      'Det säger musikskolans rektor Anna Lind.',
      ['Anna Lind affiliatedWith musikskolan', 'Anna Lind holds rektor', 'rektor of musikskolan'],
    ],
    [
      'Det säger Anna Lind, ledamot av kommunfullmäktige.',
      ['Anna Lind affiliatedWith kommunfullmäktige', 'Anna Lind holds ledamot', 'ledamot of kommunfullmäktige'],
    ],
    [
      'Brovakten är oense. Det säger Anna Lind, chef för verkets trafikavdelning.',
      ['Anna Lind holds chef för verkets trafikavdelning'],
    ],
    [
      'Sjöverket är oense. Det säger Anna Lind, chef för verkets trafikavdelning.',
      ['Anna Lind affiliatedWith Sjöverket', 'Anna Lind holds chef', 'chef of Sjöverket'],
    ],
    [
      'Det säger Anna Lind, forskare vid universitetet i Lindvik.',
      [
        'Anna Lind affiliatedWith universitetet i Lindvik',
        'Anna Lind holds forskare',
        'forskare of universitetet i Lindvik',
      ],
    ],
    [
      'Det säger bolagets vd Anna Lind. Analytikern Bo Ek på Nordhavet Bank nickar.',
      [
        'Anna Lind holds bolagets vd',
        'Bo Ek affiliatedWith Nordhavet Bank',
        'Bo Ek holds analytiker',
        'analytiker of Nordhavet Bank',
      ],
    ],
    [
      'Enligt SMHI blir det varmt, säger myndighetens klimatolog Anna Lind.',
      ['Anna Lind affiliatedWith SMHI', 'Anna Lind holds klimatolog', 'klimatolog of SMHI'],
    ],
    [
      'Bryggeriförbundet har utsett Anna Lind till ny kanslichef.',
      ['Anna Lind affiliatedWith Bryggeriförbundet', 'Anna Lind holds kanslichef', 'kanslichef of Bryggeriförbundet'],
    ],
    ['Fackförbundet Spinnarna vilar. Bolagets vd Anna Lind nickar.', ['Anna Lind holds bolagets vd']],
    [
      'Det säger Anna Lind, insatsledare vid räddningstjänsten Lindvik.',
      [
        'Anna Lind affiliatedWith räddningstjänsten Lindvik',
        'Anna Lind holds insatsledare',
        'insatsledare of räddningstjänsten Lindvik',
      ],
    ],
    [
      'Brovakten är trött. Pressekreteraren Anna Lind nickar. Brovakten vilar.',
      ['Anna Lind holds pressekreterare', 'pressekreterare of Brovakten'],
    ],
    ['Bron stängs, uppger stadsjuristen Anna Lind för Sydsvenskan.', ['Anna Lind holds stadsjurist']],
    ['Det säger rättens ordförande Anna Lind.', ['Anna Lind holds rättens ordförande']],
    ['Naturvårdsföreningen är glad. Bolagets vd Anna Lind nickar.', ['Anna Lind holds bolagets vd']],
    [
      'Medlingsrådet är nöjt. Snickeriernas förhandlingschef Anna Lind nickar. Medlingsrådet vilar.',
      ['Anna Lind holds förhandlingschef'],
    ],
    ['Det säger docenten i historia Anna Lind.', ['Anna Lind holds docent']],
    [
      'Det säger IFK Göteborgs tränare Anna Lind.',
      ['Anna Lind affiliatedWith IFK Göteborg', 'Anna Lind holds tränare', 'tränare of IFK Göteborg'],
    ],
    [
      'Det står i Lindviksposten. Försäkringsbolagen är oroliga, enligt Svensk Sjöförsäkring. Bolagets skadechef Anna Lind nickar.',
      [
        'Anna Lind affiliatedWith Svensk Sjöförsäkring',
        'Anna Lind holds skadechef',
        'skadechef of Svensk Sjöförsäkring',
      ],
    ],
    [
      'Polisen vilar. Den litauiska polisens talesperson Anna Lind nickar. Polisens utredare Bo Ek vilar.',
      [
        'Anna Lind affiliatedWith litauiska polisen',
        'Anna Lind holds talesperson',
        'Bo Ek affiliatedWith Polisen',
        'Bo Ek holds utredare',
        'talesperson of litauiska polisen',
        'utredare of Polisen',
      ],
    ],
    [
      'I Brug svarar utrikesdepartementet. Talespersonen Anna Lind nickar.',
      ['Anna Lind holds talesperson', 'talesperson of utrikesdepartementet'],
    ],
    ['Det skriver Expressen. Talespersonen Anna Lind nickar.', ['Anna Lind holds talesperson']],
    [
      'Anna Lind, som forskar om torv vid universitetet i Brug, nickar.',
      ['Anna Lind affiliatedWith universitetet i Brug'],
    ],
    [
      'Anna Lind är professor vid SKU.',
      ['Anna Lind affiliatedWith SKU', 'Anna Lind holds professor', 'professor of SKU'],
    ],
  ])('tells who holds what in %s', (text, expected) => {
    expect(relationsOf(analyzeText(text, 'a', 'sv'))).toEqual(expected);
  });
});
