/**
 * Parties whose names those of other countries bear too: ISO 3166-1 alpha-2 | the name under which it is known; what an article on the country
 * calls it. Compiled for this project, MIT.
 */
const PARTIES = `
AT | FPÖ; Freedom Party; Freedom Party of Austria
AT | SPÖ; Social Democrats; Social Democratic Party; Social Democratic Party of Austria
AT | ÖVP; People's Party; Austrian People's Party; Conservatives; Conservative Party
AU | Australian Greens; Greens; Green Party
AU | Australian Labor Party; ALP; Labor; Labor Party; Labour; Labour Party
AU | Liberal Party of Australia; Liberal Party; Liberals
AU | National Party of Australia; Nationals; National Party
BD | Bangladesh Nationalist Party; British National Party; BNP
CA | Conservative Party of Canada; Conservative Party; Conservatives; Tories
CA | Liberal Party of Canada; Liberal Party; Liberals
CN | Chinese Communist Party; Communist Party; Communist Party of China; CCP; CPC
DE | Alliance 90/The Greens; Greens; Green; Green Party; Green party
DE | CDU; Christian Democrats; Christian Democratic Union
DE | FDP; Free Democrats; Free Democratic Party; Liberals; Liberal Democrats
DE | Left Party; Left; The Left; Die Linke
DE | SPD; Social Democrats; Social Democratic Party; Social Democratic Party of Germany
DK | Danish Social Democrats; Social Democrats; Social Democratic Party
DK | Venstre; Liberal Party; Liberals
ES | PSOE; Socialists; Socialist Party; Spanish Socialist Workers' Party
ES | Partido Popular; Popular Party; People's Party; PP; Conservatives
FI | Social Democratic Party of Finland; Social Democrats; Social Democratic Party; SDP
FR | French Socialist Party; Socialists; Socialist Party; PS
FR | The Republicans; Republicans; Les Républicains
IN | Indian National Congress; Congress; Congress Party; Congress party
IE | Health Service Executive; Health and Safety Executive; HSE
IE | Irish Labour Party; Labour Party; Labour
IN | Central Bureau of Investigation; Confederation of British Industry; CBI
IT | Democratic Party of Italy; Democratic Party; PD; Democrats
JP | Liberal Democratic Party of Japan; Liberal Democratic Party; Liberal Democrats; LDP
MT | Labour Party of Malta; Labour Party; Labour
NL | PvdA; Labour Party; Labour; Dutch Labour Party
NO | Norwegian Labour Party; Labour Party; Labour; Arbeiderpartiet
NO | Høyre; Conservative Party; Conservatives
NG | Labour Party of Nigeria; Labour Party
NZ | New Zealand Labour Party; Labour Party; Labour
NZ | New Zealand National Party; National Party; National
NZ | Green Party of Aotearoa New Zealand; Green Party; Greens
PT | Portuguese Socialist Party; Socialists; Socialist Party
PT | Portuguese Social Democratic Party; Social Democrats; Social Democratic Party; PSD
RO | Romanian Social Democratic Party; Social Democrats; Social Democratic Party; PSD
SE | Left Party; Vänsterpartiet
SE | Swedish Social Democratic Party; Social Democrats; Social Democratic Party; Socialdemokraterna
`;

/** By country what each is called there, with the name under which it is known. */
export const nationalParties: ReadonlyMap<string, ReadonlyMap<string, string>> = readParties();

function readParties(): Map<string, Map<string, string>> {
  const byCountry = new Map<string, Map<string, string>>();
  for (const line of PARTIES.trim().split('\n')) {
    const [country = '', names = ''] = line.split(' | ');
    const called = byCountry.get(country) ?? new Map<string, string>();
    byCountry.set(country, called);
    const [known = '', ...others] = names.split('; ');
    for (const name of [known, ...others]) called.set(name, known);
  }
  return byCountry;
}
