import { worldNouns } from '../world-organizations.ts';

/** What well-known organizations are called by where their names do not tell it: nouns | names. Compiled for this project, MIT. */
const NOUNS = `
agency; bureau | Federal Bureau of Investigation
agency; regulator | Federal Aviation Administration; Federal Communications Commission; Food and Drug Administration; Securities and Exchange Commission
agency; service | Internal Revenue Service
agency; space agency | National Aeronautics and Space Administration
agency; spy agency; intelligence agency | Central Intelligence Agency; MI5; MI6; National Security Agency
agency; police agency | Europol; Interpol
agency; watchdog; nuclear agency; nuclear watchdog | International Atomic Energy Agency
agency; UN agency; health agency; health body | World Health Organization
agency; UN agency; refugee agency | United Nations High Commissioner for Refugees
agency; UN agency; children's agency | United Nations Children's Fund
agency; UN agency; food agency | World Food Programme; Food and Agriculture Organization
alliance; military alliance; western alliance | North Atlantic Treaty Organization
association; body; federation; governing body | FIFA; UEFA
bank; central bank | Bank of England; Bundesbank; European Central Bank; Federal Reserve
bank; lender | World Bank
bloc; regional bloc; trading bloc; union | African Union; Association of Southeast Asian Nations; Economic Community of West African States; European Union; Mercosur
cartel; group; oil cartel | Organization of the Petroleum Exporting Countries
charity; group; organisation; organization | Age Concern; Citizens Advice; Planned Parenthood; Red Cross; Save the Children
fund; lender | International Monetary Fund
gun lobby; group; gun group | National Rifle Association
group; organisation; organization; environmental group | Friends of the Earth; Greenpeace; World Wildlife Fund
group; organisation; organization; civil rights group | NAACP
group; movement; militant group; organisation; organization; terrorist group; militants | Hamas; Hezbollah; ISIS; Taliban
league | Football League; Major League Baseball; National Basketball Association; National Football League; National Hockey League; Premier League
organisation; organization; world body; body | United Nations
party | AfD; African National Congress; BJP; CDU; CSU; Christian Democrats; Conservative Party; Democratic Unionist Party; FDP; Fatah; Fianna Fáil; Fidesz; Fine Gael; Forza Italia; Free Democrats; Jobbik; Liberal Democrats; Likud; MSZP; Plaid Cymru; Podemos; Reform UK; SPD; Sinn Féin; Social Democrats; Sweden Democrats; Syriza; UK Independence Party
union | Aslef; GMB; NASUWT; Royal College of Nursing; Unison; Unite the Union
`;

const words = (line: string): Set<string> => new Set(line.split(' '));
const phrases = (line: string): Set<string> => new Set(line.split('; '));

/** The nouns that each may be called by. */
export function knownNouns(businessNouns: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const own = NOUNS.trim()
    .split('\n')
    .flatMap((line) => {
      const [nouns = '', names = ''] = line.split(' | ');
      return names.split('; ').map((name) => [name, phrases(nouns)] as const);
    });
  return new Map([
    ...worldNouns({
      firm: businessNouns,
      paper: words('daily newspaper paper tabloid title'),
      broadcaster: words('broadcaster channel corporation network station'),
      'news agency': phrases('news agency; newswire; wire agency; wire service'),
      club: words('club side team'),
      group: phrases('charity; group; human rights group; movement; organisation; organization; rights group'),
    }),
    ...own,
  ]);
}
