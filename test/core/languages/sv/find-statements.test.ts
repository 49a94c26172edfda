import { describe, expect, it } from 'vitest';
import { swedish } from '../../../../src/core/languages/sv/index.ts';
import { mark, unmark } from '../../mark.ts';
import { statementsOf } from '../../read.ts';

/** Each row is one text, marked once for each of its statements. All speakers are invented. */
const cases: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'a cue in two parts, behind a number and before what it is about': [
    ['Strax före tio {lovade} [Lind] <att ingen bro ska stängas>.'],
    ['[Lind] {gör} i ett öppet brev {gällande} <att en tiondel har försvunnit>.'],
    ['[Labbet] {har} i ett utlåtande {kommit fram till} <att duken är ny>.'],
    ['[Regeringen] {aviserade} i våras <en utredning om varor som kasseras trots att de är hela>.'],
    ['<Det är bra>, {säger} [Anna Lind, språkrör för Gröna samlingen].'],
    ['<Bron är stängd>. Det {uppger} [polisen].'],
  ],
  'where a source ends, and an address that speaks': [
    ['{Enligt} [brug.se] <var sex personer inblandade>.'],
    ['<Två män har gripits>, {uppger} [brug.se].'],
    ['<Två män har gripits>, {skriver} [polisen] på sin sajt.'],
    ['”<Det blir en fest>”, {skriver} [Wales fotbollsförbund] i ett pressmeddelande.'],
    ['[Norge] {flaggade} <för testet> och det är osannolikt att det blir av.'],
  ],
  'what stands between a cue and its “att”': [
    ['[Han] {berättade} då <att bron är stängd>.'],
    ['[Lind] {hävdar} bestämt <att bron är stängd>.'],
    ['[Lind] {sade} i en intervju som sändes på fredagen <att bron är stängd>.'],
    ['Tre veckor senare {sade} [Anna Lind] <att bron är stängd>.'],
    ['<Bron är stängd>, {förklarar} [Anna] glatt och visar den.'],
    ['1999 {rekommenderade} [Världsbanken] <en ny bro>.'],
    ['<Det kan gå fort>, {säger} [sjukhusets läkare Anna Lind] till Kuriren.'],
    ['[En del kritiker] {menar} <att bron är stängd>.'],
  ],
  'a second cue with its auxiliary': [
    [
      '[Föreningen] {kritiserar} <beslutet> och har begärt att hon begravs.',
      '[Föreningen] kritiserar beslutet och {har begärt} <att hon begravs>.',
    ],
  ],
  'a clause after its cue': [
    ['[Lind] {varnade} redan 2023 <för att bron kan rasa>.'],
    ['[Lind] {har erbjudit} <parterna att mötas i Brug på fredag>.'],
    ['[Anna Ek] {gratulerade} i ett budskap <bolaget till att ha enats om ett avtal som gäller alla>.'],
    ['[Anna Lind] {sade} <att bron är stängd>.'],
    ['[Lind] {säger sig} <inte vara klar>.'],
    ['[Lind] {uppger sig} <inte ha en aning>.'],
    ['Som [Kuriren] tidigare {har berättat} <ska skolan stängas>.'],
    ['Som [Kuriren] tidigare {berättat} <ska skolan stängas>.'],
    ['Som [Anna Lind] {sade} i går <är bron säker>.'],
    ['När [Lind] {yrkade} <på att bron skulle stängas>, tittade hon ned.'],
    ['{Enligt} [Anna Lind, chef på Matverket] <ska bron stängas>.'],
    ['– <Flera saker pågår>, {har} [Anna Lind] tidigare {sagt}.'],
    ['Den som leder arbetet, [Anna Lind], {säger} <att bron är stängd>.'],
    ['[Lind] {anser sig} <ha luskat ut det>.'],
    ['Vid 23.15 {meddelade} [polisen] <att bron är stängd>.'],
    ['I maj 2020 {skrev} [hon] <att bron är stängd>.'],
    ['Efter att Anna Ek tog över som ledare {ansåg} [Lind] <att bron är stängd>.'],
    ['När jag bad henne om råd {sa} [hon] <att bron är stängd>.'],
    ['[Anna Lind] {säger} utan omsvep <att bron är stängd>.'],
    ['[Anna Lind] {säger} i en kommentar till sitt beslut att sluta: ”<Det är dags.>”'],
    [
      'När [journalisten] {säger} <att bron är stängd> svarar Lind att det är fel.',
      'När journalisten säger att bron är stängd {svarar} [Lind] <att det är fel>.',
    ],
    ['– <Man ska tänka så, tycker jag. Det påverkar hushållen>, {säger} [Lind].'],
    ['– <Två, man undrar vad de ska göra>, {säger} [Lind].'],
    ['Inför nästa möte i april, {säger} [hon]:\n\n”<Då får vi mer information.>”'],
    ['[Anna Lind] {sa} till en man <att bron är stängd>.'],
    ['[Anna Lind] {har} upprepade gånger {betonat} <att bron är stängd>.'],
    ['[Anna Lind] {har} flera gånger {betonat} <att bron är stängd>.'],
    ['[Anna Lind] {skämtade} <om att bron är stängd>.'],
    ['När det gäller bron {svarar} [Lind] <att den är stängd>.'],
    ['Sommaren 2017, då Ek tog över, {ansåg} [Lind] <att bron var stängd>.'],
    ['Hon hänvisade till {uttalandet} från [Lind] <att bron är stängd>.'],
    ['<Bron stängs på måndag>, {har} [kommunen] {meddelat}.'],
    ['<Bron stängs på måndag>, {har} [Anna Lind] tidigare {sagt}.'],
    ['[Premiärministern] {betonade} <att alla länder har ett ansvar>.'],
    ['[Lind] {skriver} i ett sms <att bron är stängd>.'],
    ['[Lind] {frågade} under mötet <om det gick att laga bron>.'],
    ['[Anna Ek], som är rektor på skolan, {säger} <att eleverna mår bra>.'],
    ['[Domstolen] {slog fast} <att avtalet var ogiltigt>.'],
    ['[Lind] {har} tidigare {sagt} <att bron är säker>.'],
    ['[Den norska presidenten] i sitt budskap till mötet {betonade} <att bron är säker>.'],
    ['[Presidenten i Norge] {betonade} <att bron är säker>.'],
    ['[Ledningen] {lovade} så sent som i maj <att ingen får gå>.'],
    ['[Talmannen] {har antytt} <att mötet ställs in>.'],
    ['[En av kvinnorna] {uppger} <att bron är säker>.'],
    ['[Farfar] {brukade säga} <att en ren är ledig>.'],
    ['[Bolagets chef] {ville veta} <om bron är säker>.'],
    ['[Lind] {varnade} redan i förra veckan <för att bron kan rasa>.'],
    [
      '[Hon] {berättar} <att hon tänker gå, och att grannen har lovat att följa med>.',
      'Hon berättar att hon tänker gå, och att [grannen] {har lovat} <att följa med>.',
    ],
    ['<Partiet lämnar rådet>, {meddelade} [partiledaren Anna Ek] sent på söndagen.'],
    ['<Beslutet är> {enligt} [Per Ek] <förhastat>.'],
    ['<Beslutet är>, {enligt} [Per Ek], <förhastat>.'],
    ['[Domstolen] {anser} <det styrkt att bron var stängd>.'],
    ['[Tingsrätten] {finner} <att bron var stängd>.'],
    ['[En källa med god insyn] {beskriver} <mötet som ”en begravning”>.'],
  ],
  'a clause that something else opens': [
    ['I detta sammanhang {bekräftade} [premiärministern] <att bron är säker>.'],
    ['Samtidigt {uppmanade} [den polska vice premiärministern] <länderna att samarbeta>.'],
    ['Förra veckan {meddelade} [bolaget] <att bron stängs>.'],
    ['Nu {berättar} [hon] själv <att hon slutar>.'],
    ['Därför {har} [ministern] {bett} <myndigheten att se över reglerna>.'],
    ['Vid en presskonferens på torsdagen {sade} [hälsoministern] <att läget är lugnt>.'],
    ['När ministern fick frågan {svarade} [hon] <att det är för tidigt>.'],
    ['Efter olyckan på vägen, där två skadades, {menar} [räddningstjänsten] <att farten var för hög>.'],
    ['Om kvällen den femte maj, {säger} [hon] <att hon inget minns>.'],
    ['I går reste [Anna Lind] hem och {sade} <att bron är säker>.'],
    [
      'I sitt tal {tackade} [ministern Anna Lind] <gästerna för att de kommit> och noterade att bron är säker.',
      'I sitt tal tackade [ministern Anna Lind] gästerna för att de kommit och {noterade} <att bron är säker>.',
    ],
    ['Efter mötet gick [ordföranden] ut och {berättade} <att bron är säker>.'],
    ['[En äldre man] {uppger} <att bron är säker>.'],
    ['[Sex av tio] {uppger} <att bron är säker>.'],
    ['[De två] {uppger} <att bron är säker>.'],
    ['[Fyra] {uppger} <att bron är säker>.'],
    ['[Båda] {uppger} <att bron är säker>.'],
    ['[De tre åtalade] {nekar} <till brott>.'],
    ['Själv {säger} [flickan] <att bron är säker>.'],
    ['Själv {säger} [hon] <att bron är säker>.'],
    ['<Bron kostar> {enligt} [Länsverket] <280 miljoner kronor>.'],
    [
      '[Ministern] {lovar} <att bron öppnar>, rapporterar Ekot.',
      '<Ministern lovar att bron öppnar>, {rapporterar} [Ekot].',
    ],
    [
      '<Mannen är gripen>, {enligt} [polisen], skriver Kuriren.',
      '<Mannen är gripen, enligt polisen>, {skriver} [Kuriren].',
    ],
    ['<Bron är klar>, {sade} [ministern Anna Lind] vid 14-tiden på torsdagsmorgonen.'],
    ['[Hon] {förklarar} sedan snabbt <att bron är säker>.'],
    ['[Domaren] {förklarade} efteråt <att bron är säker>.'],
    ['[Tingsrätten] {skriver} i sin dom <att bron är säker>.'],
    ['{Enligt vad} [Kuriren] erfar <ska bron öppna>.'],
    ['<Bron är stängd>. Det {bekräftar} [Anna Lind] för Kuriren.'],
    ['{Enligt} [planerna] som bolaget lade fram <ska bron öppna>.'],
    ['Klockan 10.20 {meddelade} [polisen] <att vägen är öppen>.'],
    ['{Enligt} [den utredning] som kommunen gjort <skulle skolan läggas ned>.'],
    ['{Enligt} [en rapport] som kom i går <ökar utsläppen>.'],
    ['Läget är bättre och [Lind] {uppmanar} därför <alla att följa råden>.'],
    ['[Lind] {sade} återigen vid det pågående årsmötet <att bron är säker>.'],
    ['I sitt tal {framhöll} [mötets ordförande, Anna Lind, som är läkare], <att bron är säker>.'],
  ],
  'speech behind a dash and in quotation marks': [
    ['– <Vi är klara>, {säger} [Anna Lind].'],
    ['– <Vi är klara>, {säger} [Lind]. – <Nu går vi.>'],
    ['-<Vi är klara>, {säger} [Anna Lind].'],
    [
      '– <Så är det>, {säger} [Lind] och tillägger: – Vi ger oss inte.',
      '– Så är det, säger [Lind] och {tillägger}: – <Vi ger oss inte>.',
    ],
    ['– <Vi är klara>, {säger} [50-åringen].'],
    ['– <Läget är allvarligt>, {heter det i} [ett uttalande från föreningen].'],
    ['– <Det blir en lång väntan> {säger} [hon].'],
    ['– <Det blir en lång väntan> {säger} [Anna Lind].'],
    ['– <Vi väntar>, {säger} [Lind]. Varför det är så vill ministern inte gå in på.'],
    ['”<Vi är klara>”, {skriver} [Anna Lind] på X. Hon reste hem.'],
    ['<Bron är stängd>, {skriver} [Länsverket] i en liten broschyr.'],
    ['<Bron är stängd>, {säger} [en kvinna i en av bilarna].'],
    ['– <Är det rimligt?> {frågar} sig [Anna Lind].'],
    ['– <Det går>, {sade} [Ada von der Linden].'],
    ['– <Det går>, {skriver} [Lind] i ett e-postmeddelande.'],
    ['– <Är det rimligt?> {undrar} [Karin Ek, ordförande i föreningen].'],
    ['”<Vi är klara>”, {sade} [Anna Lind] på torsdagen.'],
    ['”<Vi är klara>”, {har} [hon] {sagt} i ett tal.'],
    ['”<Vi är klara>”, {sade} [ministern] på onsdagen.'],
    ['»<Vi är klara>«, {sade} [Anna Lind].'],
    ['– <Vi är klara>, {sade} [Anna Lind] från talarstolen. <Nu går vi hem.>'],
    ['– <Vi är klara>, {sade} [Anna Lind]. Hon reste sig och gick.'],
    ['– <Vi är klara>, {säger} [en av dem].'],
    ['– <Bron är klar>, {fräste} [Lind].'],
    ['"<Vi är klara>", {konstaterade} [premiärminister Anna Lind].'],
  ],
  'a quotation behind a colon that another object has': [
    [
      'Bron stängs.\n\n[Anna Lind (S)] {hyllar} <publiken>: ”De bar oss länge.”',
      'Bron stängs.\n\n[Anna Lind (S)] hyllar publiken: ”<De bar oss länge.>”',
    ],
    ['Bron stängs.\n\n[Anna Lind] {kommenterar} beslutet: ”<De bar oss länge.>”'],
  ],
  'content before its cue': [
    ['<Bron är stängd>, {uppger} [kommunen] på sin webbplats.'],
    ['<Bron är stängd>, {menar} [hon].'],
    ['<Allt färre avtal sluts>, {visar} [en ny studie].'],
    ['<Det är inte alls farligt>, {säger} [hon] bestämt.'],
    ['<Bron är säker>, {skriver} [lokala medier].'],
    ['<Bron är säker>, {sade} [Anna Lind] i samband med att den öppnades.'],
    ['<Bron är säker>, {enligt} [det interna meddelandet].'],
    ['<Bron är stängd>, {står det i} [rapporten].'],
    ['<Bron är stängd>, {enligt} [kommunens operative chef Anna Lind].'],
    ['<Konventionen>, {sade} [generalsekreteraren], <är ett löfte>.'],
    ['<En första rapport väntas>, {säger} [hon], <före jul>.'],
    ['<Bolaget har visat intresse>, {uppgav} [affärssajten Granlid] med hänvisning till anonyma källor.'],
    ['<Kön är två mil lång>, {rapporterar} [den lokala tv-kanalen Granlid 24].'],
    ['<Då kostade stoppet 400 miljoner>, {visar} [en beräkning från tankesmedjan].'],
  ],
  enligt: [
    ['{Enligt} [statsministern] <har regeringen redan fattat beslut>.'],
    ['<Bron är säker>, {enligt} [Lind].'],
    ['{Enligt} [uppgifter till Västekot] <stängs bron i höst>.'],
    ['{Enligt} [tidningen Norrut] <för kommunen samtal med Ek>.'],
    ['{Enligt} [Röda korset], som har personal på plats, <behövs mer hjälp>.'],
    ['{Enligt} [Jens Ek, generalsekreterare för Nordiska spårunionen], <skulle fonden behöva mer>.'],
  ],
  'an auxiliary apart from its verb': [
    ['[Lind] {har} i flera intervjuer {kallat} <bron ”en skam”>.'],
    ['[Lind] {låter meddela} <att bron är stängd>.'],
  ],
  'a subject behind its verb': [
    ['På frågan om bron kan komma att stängas {svarar} [Lind]: ”<Aldrig så länge jag lever.>”'],
    ['Det tog tid. <Tolv bussar ställs in om vägen stängs>, {varnar} [hon] i samma andetag.'],
    ['<Alla talar om pengar>, {hävdade} [hon].'],
  ],
  'a message from somebody': [['{Beskedet från} [näringsdepartementet] {är} <att staten inte betalar>.']],
  'infinitives, prepositions and noun phrases': [
    ['[Lind] {lovade} <att laga bron>.'],
    ['[Lind] {varnade} <för att bron är svag>.'],
    ['[Lind] {varnade} på måndagen <för en ny kris>.'],
    ['[Hon] {påminde} mötet <om att bron är svag>.'],
    ['[Åklagaren] {yrkade} <på fängelse i ett år>.'],
    ['[Landet] {utlovade} <83,5 miljoner dollar till programmet>.'],
    ['[Ministern] {sade sig} <vilja skydda medborgarna>.'],
    ['[Nämnden] {uppmanar} <alla som filmade från däck att höra av sig>.'],
    ['[Lind] {uppmanar} <landet att upphöra med attackerna>.'],
    ['[De] {åtar sig} <att dela mer information>.'],
    ['[Lind] {föreslog} på torsdagen <en gemensam fond>.'],
    ['[Lind] {bad} flera gånger <ledamöterna att sätta sig>.'],
    ['[Lind] {uppmanade} <länder att snarast ratificera avtalet>.'],
    ['[Lind] {lovade} <att effektivt genomföra avtalet>.'],
    ['[Myndigheten] {uppmanade} under eftermiddagen <landets åkerier att välja andra vägar>.'],
    ['[Myndigheten] {avråder} <allmänheten från att bada>.'],
    ['[Två diplomater] {beskriver} för samma byrå <stämningen som ”isande”>.'],
    ['[Förbundet] {tillstyrker} <förslaget> i sitt remissvar.'],
    ['[Hon] {anklagar} <grannen för att ha brutit mot det avtal som länderna ingick för tolv år sedan>.'],
    ['[Lind] {säger nej till} <högre skatter>.'],
    ['[Bolaget] {erbjuder sig} <att medla>.'],
  ],
  'verbs that share a speaker': [
    [
      '[Lind] {medger} <att misstag har begåtts> men hävdar att ingen har farit illa.',
      '[Lind] medger att misstag har begåtts men {hävdar} <att ingen har farit illa>.',
    ],
    [
      '[Ecuadors vicepresident] {tackade} <värdlandet> och {lovade} stöd.'.replace('{lovade}', 'lovade'),
      '[Ecuadors vicepresident] tackade värdlandet och {lovade} <stöd>.',
    ],
    [
      '[Ek] {kallar} <beslutet ”ett svek”> och klubbens ordförande, Ida Berg, kräver att bron öppnas.',
      'Ek kallar beslutet ”ett svek” och [klubbens ordförande, Ida Berg], {kräver} <att bron öppnas>.',
    ],
  ],
  'what nobody in particular says': [
    ['<Mannen> {uppges} <ha kört för fort>.'],
    ['<Hamnen> {sägs} <redan ha erbjudit plats>.'],
    ['– <Det är en bra fråga.>'],
    ['[Hon] {ska ha sagt} <att bron är stängd>.'],
    ['<I huvudstaden> {uppges} <tusentals människor ha samlats>.'],
  ],
  'a sentence that points back': [
    ['<Branden var anlagd>. Det {hävdar} [åklagare Simon Bex].'],
    ['<Älgar undviker vägar>. Det {visar} [en ny studie].'],
  ],
  'a question that opens the sentence': [['På frågan om det beror på vädret {svarar} [Ida Berg]: ”<Delvis.>”']],
  'one statement inside another': [
    [
      '[Ministern] {sade} <att Kinas president hade lovat att stödja planen>.',
      'Ministern sade att [Kinas president] {hade lovat} <att stödja planen>.',
    ],
    ['– <Jag sade att bron är säker>, {säger} [Lind].', '– [Jag] {sade} <att bron är säker>, säger Lind.'],
  ],
};

const silent: readonly string[] = [
  'Hon skrev om sin pappa och om kvinnor.',
  'Lind vill inte kommentera uppgifterna.',
  'Han ville inte uttala sig.',
  'Ministern avböjde att svara på frågor.',
  'Varken Lind eller Ek har kommenterat uppgifterna.',
  'Lind nämner inte saken.',
  'Lind sade inte att bron är stängd.',
  'Lind skulle aldrig säga att det är lätt.',
  'Ingen har sagt att det är lätt.',
  'Anna Lind har tidigare skrivit ”Farstun” och ”Skoskåpet”.',
  'Det sägs att skatten är gömd i skogen.',
  'Hon vill varken bekräfta eller dementera uppgiften.',
  'Foto: Ivo Marr säger/Bildhuset',
  'Källa: https://news.example/sade-lind',
  'Institutet kallar parterna till nya samtal.',
  'Åklagaren i den så kallade broprocessen vilar.',
  'Parlamentet säger sitt.',
  'Bron ska enligt planerna öppna i maj.',
  'Byns äldsta, Anna Lind, 101, minns kriget.',
  'Bron ska enligt lag ha fyra räcken.',
  'Kommentar (0)',
  'Läs mer: Så säger ministern',
  'Vi använder kakor på den här webbplatsen.',
];

describe('findStatements() in Swedish', () => {
  for (const [name, rows] of Object.entries(cases)) {
    it.each(rows.map((row) => ({ row, text: unmark(row[0] as string) })))(`reads ${name}: $text`, ({ row, text }) => {
      for (const marked of row) expect(unmark(marked)).toBe(text);
      const found = statementsOf(text, swedish).map((statement) => mark(text, statement));
      expect(found.toSorted()).toEqual([...row].toSorted());
    });
  }

  it.each(silent)('finds nothing in “%s”', (text) => {
    expect(statementsOf(text, swedish)).toEqual([]);
  });

  it('tells what was denied and what was asked', () => {
    const polarities = ['Lind förnekar att bron är stängd.', 'Lind frågade varför bron är stängd.'].map(
      (text) => statementsOf(text, swedish)[0]?.polarity,
    );
    expect(polarities).toEqual(['denied', 'asked']);
  });

  it('tells direct from indirect and mixed', () => {
    const kinds = [
      '– Det regnar, säger Lind.',
      'Lind sade att det regnar.',
      'Lind sade att det var ”en flod” av brev.',
    ].map((text) => statementsOf(text, swedish)[0]?.kind);
    expect(kinds).toEqual(['direct', 'indirect', 'mixed']);
  });
});
