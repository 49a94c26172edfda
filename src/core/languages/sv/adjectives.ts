/** Frequent adjectives that no ending tells, in all forms that are nothing else. Compiled for this project, MIT. */
const ADJECTIVES = `
absurd absurda absurt akut akuta allmän allmänna allmänt anonym anonyma anonymt arg arga avlägsen avlägset avlägsna bekväm
bekväma bekvämt besviken besvikna bitter blek bleka blind bred breda brett brutal brutala brutalt djup djupa dolda dolt dum
dumma dumt dyr dyra dyrt enkel enkelt enkla enorm enorma enormt ense enskild enskilda enskilt envis envisa envist erfaren
erfarna exakt exakta extrem extrema extremt fattig fin fina fint flexibel flexibelt flexibla frisk friska friskt fräck fräcka
ful fula fult färsk färska färskt generös glad glada gles glesa glest grov grova grovt grym grymma grymt gul gula gult hemsk
hemska hemskt hett inre kall kalla kallt klok kloka klokt knappa komplex komplexa korrekt korrekta krass krassa krasst känd
kända ledsen ledsna liberal liberala liberalt likadana likadant ljusa lugn massiv massiva massivt mild milda milt missnöjd
missnöjda mjuk mjuka mjukt moderat moderata modern moderna modernt mogen mörk mörka mörkt naiv naiva naivt naket nedre
obekväm obekväma oense oklar oklara oklart okänd okända olik olika ond onda optimal optimala optimalt ordinarie parallell
parallella parallellt perfekt perfekta populär populära populärt radikal radikala radikalt rak raka redo rik rika seriös
seriösa seriöst sjuk sjuka skarp skarpa skarpt skev skevt skör sköra smal smala snäll snälla snällt snäv snäva solid stabil
stabila stabilt steril stolt stolta strikt strikta stumma stumt sur sura söt söta sött tapper tappert tappra tom tomma trygg
trygga tryggt trög tröga trögt trött trötta tuff tuffa tufft tung tunga tungt tunn tunna tunt tyst tysta tät täta tätt unik
unika unikt upprörd upprörda vag vaga varm varma varmt vass vassa vasst vild vilda värda värt yttre övre
`;

export const adjectives: ReadonlySet<string> = new Set(ADJECTIVES.trim().split(/\s+/));
