/** Frequent adjectives that no ending tells, in all forms that are nothing else. Compiled for this project, MIT. */
const ADJECTIVES = `
anonym anonymt anonyma arg arga besviken besvikna bred brett breda brutal brutalt brutala djup djupa dyr dyrt dyra
enorm enormt enorma erfaren erfarna exakt exakta extrem extremt extrema fattig färsk färskt färska glad glada grov grovt grova
inre känd kända kall kallt kalla ledsen ledsna mild milt milda nedre okänd okända perfekt perfekta radikal radikalt radikala rik rika
sjuk sjuka skarp skarpt skarpa skör sköra smal smala stolt stolta tom tomma trött trötta tuff tufft tuffa tung tungt tunga tyst tysta
unik unikt unika vild vilda yttre övre
`;

export const adjectives: ReadonlySet<string> = new Set(ADJECTIVES.trim().split(/\s+/));
