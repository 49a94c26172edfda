import { describe, expect, it } from 'vitest';
import { analyzeText, relationsOf } from './analyze-text.ts';

/** A text and all relations that it tells. People and bodies are invented. */
const cases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a title with more about it': [
    ['Ada Falk, the inspector general of police, left.', 'Ada Falk holds inspector general of police'],
    ['Ada Falk, Berg’s 2008 campaign manager, left.', 'Ada Falk holds campaign manager'],
    ['Lou Berg, the city’s ousted transit chief, left.', 'Lou Berg holds transit chief (former)'],
    ['His wife, Ada Falk, is a lawyer. Lou Berg, 34, is a painter.', 'Ada Falk holds lawyer', 'Lou Berg holds painter'],
    [
      'Ada Falk, a Democrat and former state senator, left.',
      'Ada Falk affiliatedWith Democratic Party',
      'Ada Falk holds state senator (former)',
    ],
    [
      'Senators Harry Roe of Nevada, Ada Falk of Lakeland and Lou Berg of Ostby left.',
      'Ada Falk holds Senator',
      'Harry Roe holds Senator',
      'Lou Berg holds Senator',
    ],
  ],
  'a title with where its holder is based': [
    ['Ada Falk, a Leeds-based lawyer, left.', 'Ada Falk holds lawyer'],
    ['Ada Falk, a Larch Point-based media analyst, left.', 'Ada Falk holds media analyst'],
  ],
  'the party of who holds an office': [
    ['Labour First Minister Ada Falk left.', 'Ada Falk affiliatedWith Labour Party', 'Ada Falk holds First Minister'],
    [
      'Former Conservative Welsh Secretary Ada Falk left.',
      'Ada Falk affiliatedWith Conservative Party',
      'Ada Falk holds Secretary (former)',
      'Secretary of United Kingdom',
    ],
    ['Liberal Democrat MSP Ada Falk left.', 'Ada Falk affiliatedWith Liberal Democrats', 'Ada Falk holds MSP'],
    [
      'Conservative transport spokesman Ada Falk left.',
      'Ada Falk affiliatedWith Conservative Party',
      'Ada Falk holds transport spokesman',
      'transport spokesman of Conservative Party',
    ],
    [
      'Welsh Liberal Democrat leader Ada Falk left.',
      'Ada Falk affiliatedWith Liberal Democrats',
      'Ada Falk holds leader',
      'leader of Liberal Democrats',
    ],
    [
      'Later ex-Labour leader Ada Falk met then-US president Lou Berg.',
      'Ada Falk affiliatedWith Labour Party',
      'Ada Falk holds leader (former)',
      'Lou Berg holds president (former)',
      'leader of Labour Party',
      'president of United States',
    ],
    ['Labour Relations Minister Ada Falk left.', 'Ada Falk holds Labour Relations Minister'],
  ],
  'the rank and the matter of an office': [
    [
      'The shadow Welsh secretary, Ada Falk, left.',
      'Ada Falk holds shadow secretary',
      'shadow secretary of United Kingdom',
    ],
    ['Deputy Minister for Climate Change Lou Berg left.', 'Lou Berg holds Deputy Minister for Climate Change'],
    ['Public Health minister Ada Falk left.', 'Ada Falk holds Public Health minister'],
    [
      'Ada Falk was sacked as justice secretary and deputy prime minister.',
      'Ada Falk holds deputy prime minister (former)',
      'Ada Falk holds justice secretary (former)',
    ],
    [
      'Former wrestler and presidential candidate Ada Falk left.',
      'Ada Falk holds presidential candidate',
      'Ada Falk holds wrestler (former)',
    ],
  ],
  'a title with what it is for and where': [
    [
      'Neil Falk, director of retail at Larch Group, left.',
      'Neil Falk affiliatedWith Larch Group',
      'Neil Falk holds director of retail',
      'director of retail of Larch Group',
    ],
    [
      'Larch Group’s president and chief executive, Ada Falk, left.',
      'Ada Falk affiliatedWith Larch Group',
      'Ada Falk holds chief executive',
      'Ada Falk holds president',
      'chief executive of Larch Group',
      'president of Larch Group',
    ],
    [
      'Paul Falk, chief UK economist at Larch Group, left.',
      'Paul Falk affiliatedWith Larch Group',
      'Paul Falk holds chief UK economist',
      'chief UK economist of Larch Group',
    ],
    [
      'Ida Falk, UK retail leader at Larch Group, left.',
      'Ida Falk affiliatedWith Larch Group',
      'Ida Falk holds leader',
      'leader of Larch Group',
      'leader of United Kingdom',
    ],
    [
      'The FLK party leader Ada Falk left. FLK members agreed.',
      'Ada Falk affiliatedWith FLK',
      'Ada Falk holds party leader',
      'party leader of FLK',
    ],
    [
      'Later the Bank of England Governor Ivo Falk left.',
      'Governor of Bank of England',
      'Ivo Falk affiliatedWith Bank of England',
      'Ivo Falk holds Governor',
    ],
    ['The firm and its ex-chief executive Ivo Falk left.', 'Ivo Falk holds chief executive (former)'],
    ['Ex-Prime Minister Ivo Falk left. King’s Counsel (KC) agreed.', 'Ivo Falk holds Prime Minister (former)'],
  ],
  'what somebody advises on, and offices of two foreign words': [
    [
      'The Special Adviser to the President on Media and Publicity, Ada Falk, left in a hurry as the rain came.',
      'Ada Falk holds Special Adviser to the President on Media and Publicity',
    ],
    [
      'Then the Senior Adviser to the council on New Reefs, Ada Falk, left in a hurry as the rain came.',
      'Ada Falk holds Senior Adviser on New Reefs',
    ],
    [
      'Then the Ceann Comhairle, Ada Falk, left. Radio host Lou Berg stayed.',
      'Ada Falk holds Ceann Comhairle',
      'Lou Berg holds Radio host',
    ],
  ],
  'whose “its” is': [
    [
      'Nordvik Motors was blamed. The law fits the licensee Quarry Larch Products (QLP) and its owner Lou Berg.',
      'Lou Berg affiliatedWith Quarry Larch Products',
      'Lou Berg holds owner',
      'owner of Quarry Larch Products',
    ],
    [
      'Kate Berg, chief executive of the Larch Society charity, left.',
      'Kate Berg affiliatedWith Larch Society',
      'Kate Berg holds chief executive',
      'chief executive of Larch Society',
    ],
  ],
  'a body with a list of matters': [
    [
      'Ada Falk, head of the Department for Culture, Arts and Leisure, left.',
      'Ada Falk affiliatedWith Department for Culture, Arts and Leisure',
      'Ada Falk holds head',
      'head of Department for Culture, Arts and Leisure',
    ],
  ],
  'nobody whom a description does not mean': [
    ['Lou Berg left. Then the Larch Council spokeswoman said so.', 'spokeswoman of Larch Council'],
    [
      'One of the key Conservative MPs who left was Lou Berg. Green Party MP Ada Falk agreed.',
      'Ada Falk affiliatedWith Green Party',
      'Ada Falk holds MP',
      'MP of Green Party',
    ],
    ['A government spokesperson left. The Larch Government Association stayed.'],
  ],
  'somebody of a body that only its noun tells': [
    ['The Reef Council met. The council’s Ada Falk left.', 'Ada Falk affiliatedWith Reef Council'],
    ['Ada Falk, staff representative on the board, left.', 'Ada Falk holds staff representative'],
  ],
  'an office that somebody is elected to, without “as”': [
    ['The council elected Ada Falk mayor.', 'Ada Falk holds mayor'],
    [
      'The Reef Council elected Ada Falk chair.',
      'Ada Falk affiliatedWith Reef Council',
      'Ada Falk holds chair',
      'chair of Reef Council',
    ],
    ['Members named Lou Berg (Poland) Vice-Chair.', 'Lou Berg holds Vice-Chair', 'Lou Berg represents Poland'],
  ],
  'a title with a matter that lies somewhere': [
    ['The bank’s head of European equity strategy, Ada Falk, left.', 'Ada Falk holds head of European equity strategy'],
    ['The adviser on European affairs, Ada Falk, left.', 'Ada Falk holds adviser on European affairs'],
    ['Ada Falk became governor on August 2.', 'Ada Falk holds governor'],
  ],
  'a spokesperson for somebody with a title': [
    ['A spokesperson for Transport Minister Ada Falk left.', 'Ada Falk holds Transport Minister'],
    ['Secretary of Justice Ada Falk left.', 'Ada Falk holds Secretary of Justice'],
  ],
  'a country in full': [
    [
      'The Minister of Foreign Affairs of the Republic of Latvia, Ada Falk, left.',
      'Ada Falk holds Minister of Foreign Affairs',
      'Ada Falk represents Latvia',
      'Minister of Foreign Affairs of Latvia',
    ],
  ],
  'who represents a body, behind what they are': [
    [
      'Ada Falk, a doctor who represents the network Clean Reefs Sahel, left.',
      'Ada Falk affiliatedWith Clean Reefs Sahel',
      'Ada Falk holds doctor',
    ],
  ],
  'an envoy of another officer': [
    [
      'The Special Envoy of the Secretary-General for Burundi, Ada Falk, left.',
      'Ada Falk holds Special Envoy of the Secretary-General for Burundi',
    ],
  ],
  'a title by birth, and a father’s name that is a title as well': [
    [
      'Foreign Minister Sheikh Abdul bin Falk left.',
      'Abdul bin Falk holds Foreign Minister',
      'Abdul bin Falk holds Sheikh',
    ],
    ['H.H. Sheikh Zayid bin Sultan Al Falk left.', 'Zayid bin Sultan Al Falk holds Sheikh'],
  ],
  'the director of a body in letters': [
    [
      'Ada Falk, Executive Director of UNRL, left.',
      'Ada Falk affiliatedWith UNRL',
      'Ada Falk holds Executive Director',
      'Executive Director of UNRL',
    ],
  ],
  'a rank behind the matter of an office': [
    [
      'Deputy Minister of Public Security Senior Lieutenant General Pham The Lam left.',
      'Pham The Lam holds Deputy Minister of Public Security',
      'Pham The Lam holds Senior Lieutenant General',
    ],
    [
      'Deputy Minister of National Defence Senior Lt. Gen. Hoang Van Lam left.',
      'Hoang Van Lam holds Deputy Minister of National Defence',
    ],
  ],
  'a title without an article and its holder behind a comma': [
    [
      'Speaking there, Permanent Deputy Minister of Roads, Ada Falk, left.',
      'Ada Falk holds Permanent Deputy Minister of Roads',
    ],
  ],
  'two titles behind one name, and another name behind them': [
    [
      'Hosting Ada Falk, Secretary of the Reef Council and Director of the Larch Fund, Lou Berg left.',
      'Ada Falk affiliatedWith Larch Fund',
      'Ada Falk affiliatedWith Reef Council',
      'Ada Falk holds Director',
      'Ada Falk holds Secretary',
      'Director of Larch Fund',
      'Secretary of Reef Council',
    ],
  ],
  'a noun that another clause ends with before a title': [
    ['It is a move Secretary-General Ada Falk praised.', 'Ada Falk holds Secretary-General'],
    ['Last week Governor Ada Falk left.', 'Ada Falk holds Governor'],
  ],
  'how long it took before a title': [
    ['Over three weeks Crown prosecutor Ada Falk argued.', 'Ada Falk holds Crown prosecutor'],
  ],
  'an officer of a body that one word names': [
    ['President of the Chamber Khamvet Vongdar left.', 'Khamvet Vongdar holds President'],
  ],
  'a firm behind whom it is told for': [
    [
      'Ada Falk of Pont-Larch Gestion, the asset manager that owns the port, left.',
      'Ada Falk affiliatedWith Pont-Larch Gestion',
    ],
  ],
  'a party before the seat of its member': [
    [
      'Sinn Féin Cavan-Monaghan TD Ada Falk left.',
      'Ada Falk affiliatedWith Sinn Féin',
      'Ada Falk holds TD',
      'TD of Sinn Féin',
    ],
  ],
  'somebody whom a report names with their age behind what they are': [
    ['A boat skipper has been found guilty.\n\nLou Berg, 52, stood still.', 'Lou Berg holds boat skipper'],
    ['A coroner has warned of more deaths.\n\nLou Berg, 52, died in May.'],
    ['A boat skipper met Ada Falk.\n\nLou Berg, 52, stood still.'],
  ],
  'a club and a country of one player': [
    [
      'Ada Falk, the former Bristol City and Wales midfielder, left.',
      'Ada Falk holds midfielder (former)',
      'midfielder of Bristol City',
      'midfielder of United Kingdom',
    ],
  ],
  'a title between dashes, or right before a name': [
    ['Ada Falk - a former mayor - left.', 'Ada Falk holds mayor (former)'],
    ['Ada Falk, the manager of Larch’s, left.', 'Ada Falk holds manager'],
    ['The leader of the council Ada Falk left.', 'Ada Falk holds leader'],
    [
      'Larcho Mods director Ada Falk left.',
      'Ada Falk affiliatedWith Larcho Mods',
      'Ada Falk holds director',
      'director of Larcho Mods',
    ],
    ['Ada Falk, from the think tank the Institute for Larch, left.', 'Ada Falk affiliatedWith Institute for Larch'],
  ],
  'one of several': [
    [
      'One of Nordvik’s directors, Ada Falk, left.',
      'Ada Falk affiliatedWith Nordvik',
      'Ada Falk holds director',
      'director of Nordvik',
    ],
    ['Ada Falk, one of the founders, left.', 'Ada Falk holds founder'],
  ],
  'a body that a body has': [
    [
      'Ada Falk, chairwoman of the Dockers’ Union’s health committee, left.',
      'Ada Falk affiliatedWith Dockers’ Union',
      'Ada Falk holds chairwoman',
      'chairwoman of Dockers’ Union',
    ],
    ['The director of art and design, Ada Falk, left.', 'Ada Falk holds director of art and design'],
    [
      'Ada Falk, who as mayor signed it, left. Lord Berg of Ostby, who as envoy signed it, left.',
      'Ada Falk holds mayor',
      'Berg holds envoy',
    ],
  ],
  'somebody sent to a body': [
    [
      'Norway’s permanent representative to the United Nations, Ada Falk, left.',
      'Ada Falk holds permanent representative',
      'Ada Falk represents Norway',
      'permanent representative of Norway',
    ],
    [
      'Permanent Representative of Norway to the United Nations Ambassador Ada Falk left.',
      'Ada Falk holds Permanent Representative',
      'Ada Falk represents Norway',
      'Permanent Representative of Norway',
    ],
  ],
  'somebody sent by whoever leads a body': [
    [
      'Ada Falk, the African Union Chairperson’s Special Envoy to Norway, left.',
      'Ada Falk affiliatedWith African Union',
      'Ada Falk holds Special Envoy to Norway',
      'Special Envoy to Norway of African Union',
    ],
  ],
  'how long an office is held': [
    [
      'The chair of the Larch Council for February, Ada Falk, left.',
      'Ada Falk affiliatedWith Larch Council',
      'Ada Falk holds chair',
      'chair of Larch Council',
    ],
  ],
  'a member without an article': [
    [
      'Ada Falk, member of the Larch Council, Deputy Minister of Water, left.',
      'Ada Falk affiliatedWith Larch Council',
      'Ada Falk holds Deputy Minister of Water',
      'Ada Falk holds member',
      'member of Larch Council',
    ],
    [
      'Member of the Larch Council and Deputy Minister of Water Ada Falk left.',
      'Ada Falk affiliatedWith Larch Council',
      'Ada Falk holds Deputy Minister of Water',
      'Ada Falk holds Member',
      'Member of Larch Council',
    ],
    [
      'Secretary of the Larch Party and Minister of Water Ada Falk left.',
      'Ada Falk affiliatedWith Larch Party',
      'Ada Falk holds Minister of Water',
      'Ada Falk holds Secretary',
      'Secretary of Larch Party',
    ],
  ],
  'two offices in a row, and an office with its body between commas': [
    [
      'The Deputy Prime Minister and Minister of Water and Religious Affairs, Ada Falk, left.',
      'Ada Falk holds Deputy Prime Minister',
      'Ada Falk holds Minister of Water and Religious Affairs',
    ],
    [
      'The First Secretary of the Communist Party of Cuba and President of the Republic, Lou Berg, left.',
      'First Secretary of Communist Party of Cuba',
      'Lou Berg affiliatedWith Communist Party of Cuba',
      'Lou Berg holds First Secretary',
      'Lou Berg holds President',
    ],
    [
      'The Spokesperson, Ministry of Water, Lou Berg, left.',
      'Lou Berg affiliatedWith Ministry of Water',
      'Lou Berg holds Spokesperson',
      'Spokesperson of Ministry of Water',
    ],
    [
      'General Secretary of the Larch Party To Thanh left.',
      'General Secretary of Larch Party',
      'To Thanh affiliatedWith Larch Party',
      'To Thanh holds General Secretary',
    ],
    ['Asked about the Reef Charter, the Spokesperson said no.'],
    ['PMs Ada Falk and Lou Berg left.', 'Ada Falk holds Prime Minister', 'Lou Berg holds Prime Minister'],
  ],
  'a seat behind an office': [
    ['Ada Falk, Labour MP for Leeds East, left.', 'Ada Falk affiliatedWith Labour Party', 'Ada Falk holds MP'],
    [
      'Conservative backbencher Ada Falk left.',
      'Ada Falk affiliatedWith Conservative Party',
      'Ada Falk holds backbencher',
    ],
  ],
  'a body behind what it is': [
    [
      'Ada Falk, director of communications for security firm Larchtree, left.',
      'Ada Falk affiliatedWith Larchtree',
      'Ada Falk holds director of communications',
      'director of communications of Larchtree',
    ],
    [
      'Ada Falk, spokeswoman for America Rising, left.',
      'Ada Falk affiliatedWith America Rising',
      'Ada Falk holds spokeswoman',
      'spokeswoman of America Rising',
    ],
    [
      'Ada Falk, senior counsel in the Bremen Center’s Open Doors Plan, left.',
      'Ada Falk affiliatedWith Bremen Center',
      'Ada Falk holds senior counsel',
      'senior counsel of Bremen Center',
    ],
    [
      'Ada Falk, a columnist for the Italian newspaper Corriere della Costa, left.',
      'Ada Falk affiliatedWith Corriere della Costa',
      'Ada Falk holds columnist',
      'columnist of Corriere della Costa',
    ],
  ],
  'who heads what': [
    [
      'Larch Workers Congress (LWC) president Lou Berg left.',
      'Lou Berg affiliatedWith Larch Workers Congress',
      'Lou Berg holds president',
      'president of Larch Workers Congress',
    ],
    ['BKP leader Ada Falk left.', 'Ada Falk affiliatedWith BKP', 'Ada Falk holds leader', 'leader of BKP'],
    [
      'Ada Falk, co-founder of the start-up Loopwell, left.',
      'Ada Falk affiliatedWith Loopwell',
      'Ada Falk holds co-founder',
      'co-founder of Loopwell',
    ],
    ['The bishop, the Right Reverend Ada Falk, left.', 'Ada Falk holds bishop'],
    ['The spokesman in Geneva, Lou Berg, left.', 'Lou Berg holds spokesman'],
    [
      'The director of the Institute for North Sea Studies, Lou Berg, left.',
      'Lou Berg affiliatedWith Institute for North Sea Studies',
      'Lou Berg holds director',
      'director of Institute for North Sea Studies',
    ],
    [
      'The head of the Larch Mission to Chad Ambassador Ada Falk left.',
      'Ada Falk affiliatedWith Larch Mission',
      'Ada Falk holds Ambassador',
      'Ada Falk holds head',
      'head of Larch Mission',
    ],
    ['School board member Ada Prince left.', 'Ada Prince holds board member'],
    [
      'Norsk Kraft chief executive Ada Falk left.',
      'Ada Falk affiliatedWith Norsk Kraft',
      'Ada Falk holds chief executive',
      'chief executive of Norsk Kraft',
    ],
    [
      'Health MEC Ada Falk met Interior CS Lou Berg.',
      'Ada Falk holds Health MEC',
      'Lou Berg holds Interior Cabinet Secretary',
    ],
    ['Green MP Ada Falk left.', 'Ada Falk affiliatedWith Green Party', 'Ada Falk holds MP'],
    ['Ada Falk, who runs the Oslo-based Larch Network, left.', 'Ada Falk affiliatedWith Larch Network'],
    ['Ada Falk, who leads the ruling Larch Party, left.', 'Ada Falk affiliatedWith Larch Party'],
    ['The council elected Ada Falk (Norway) as rapporteur.', 'Ada Falk holds rapporteur', 'Ada Falk represents Norway'],
    [
      'The director, Ada Falk of the Larch Institute, left.',
      'Ada Falk affiliatedWith Larch Institute',
      'Ada Falk holds director',
      'director of Larch Institute',
    ],
  ],
  'who is of what behind an age, or acts for it': [
    ['Lou Berg, 15, of the Larch Club, left.', 'Lou Berg affiliatedWith Larch Club'],
    ['Ada Falk, who leads for the Larch Bar Association, left.', 'Ada Falk affiliatedWith Larch Bar Association'],
    ['Board member Ada Falk left.', 'Ada Falk holds Board member'],
    ['The spokesman for the Ministry of Justice left.', 'spokesman of Ministry of Justice'],
  ],
  'for whom somebody competes': [
    ['Ada Falk, who rides for Larch Union, left.', 'Ada Falk affiliatedWith Larch Union'],
    ['Ada Falk’s team, Larch Union, left.', 'Ada Falk affiliatedWith Larch Union'],
    ['Ada Falk of Spain won.', 'Ada Falk represents Spain'],
    [
      'Its delegate, former world champion Ada Falk, left.',
      'Ada Falk holds delegate',
      'Ada Falk holds world champion (former)',
    ],
  ],
  'the party before a name': [
    ['Conservative Ada Falk left.', 'Ada Falk affiliatedWith Conservative Party'],
    ['Lib Dem Coun Ada Falk left.', 'Ada Falk affiliatedWith Lib Dem', 'Ada Falk holds councillor'],
    ['Superintendent of Police (Cyber) Lou Berg left.', 'Lou Berg holds Superintendent of Police'],
    ['Lou Berg (D-Ga.) left.', 'Lou Berg affiliatedWith Democratic Party'],
    ['Lou Berg, a Republican from Ohio, left.', 'Lou Berg affiliatedWith Republican Party'],
    ['Lou Berg, R-Ohio, left.', 'Lou Berg affiliatedWith Republican Party'],
    ['Ada Falk, Labour MP for North Tarn, left.', 'Ada Falk affiliatedWith Labour Party', 'Ada Falk holds MP'],
    ['Republican Lou Berg left.', 'Lou Berg affiliatedWith Republican Party'],
  ],
  'an office that passes on': [
    [
      'The Larch Bureau is run by its acting director-general, Ada Falk.\n\nThe former director-general, Lou Berg, left.',
      'Ada Falk affiliatedWith Larch Bureau',
      'Ada Falk holds director-general (acting)',
      'Lou Berg holds director-general (former)',
      'director-general of Larch Bureau',
    ],
  ],
  'a union by what it is and its name': [
    [
      'The dockers’ union Mar Unido warned of delays. Its secretary, Ada Falk, left.',
      'Ada Falk affiliatedWith Mar Unido',
      'Ada Falk holds secretary',
      'secretary of Mar Unido',
    ],
  ],
  'a title that several share': [
    ['Presidents Ilir Dako and Pavel Strnad met.', 'Ilir Dako holds President', 'Pavel Strnad holds President'],
    ['Sens. Ada Falk and Lou Berg agreed.', 'Ada Falk holds senator', 'Lou Berg holds senator'],
    [
      'Reps. Ada Falk (S-Arzo), Lou Berg (T-Ost.) and Kim Oster agreed.',
      'Ada Falk holds representative',
      'Kim Oster holds representative',
      'Lou Berg holds representative',
    ],
  ],
  'several titles of one person': [
    [
      'Carlo Berra, the former mayor of Arzo and a member of the Alpine League, left.',
      'Carlo Berra affiliatedWith Alpine League',
      'Carlo Berra holds mayor (former)',
      'Carlo Berra holds member',
      'member of Alpine League',
    ],
    [
      'Anna Pember MP, the shadow environment secretary, left.',
      'Anna Pember holds MP',
      'Anna Pember holds shadow environment secretary',
    ],
  ],
  'what a title leaves out': [
    ['Republican Senator Ada Falk left.', 'Ada Falk affiliatedWith Republican Party', 'Ada Falk holds Senator'],
    ['Veteran comedian Lou Berg left.', 'Lou Berg holds comedian'],
    ['Longtime personal physician Lou Berg left.', 'Lou Berg holds personal physician'],
    ['Ada Falk, a presumptive Republican presidential nominee, left.', 'Ada Falk holds presidential nominee'],
  ],
  'a court, a firm or a council that only the text around tells': [
    [
      'The Tarnmoor High Court sat on Monday. Justice Ada Falk said it was late.',
      'Ada Falk holds Justice',
      'Justice of Tarnmoor High Court',
    ],
    ['The Larch Court and the Tarnmoor High Court sat. Justice Ada Falk said it was late.', 'Ada Falk holds Justice'],
    [
      'Tarnholt Group cut jobs on Monday. Tarnholt Group is in Ostby.\n\nFinance chief Ada Falk said it was late.',
      'Ada Falk holds Finance chief',
      'Finance chief of Tarnholt Group',
    ],
    [
      'Lumo Watch and Tarnmoor Council met. Lumo Watch left.\n\nTarnmoor Council was asked.\n\nA spokesman later said it was late.',
      'spokesman of Tarnmoor Council',
    ],
  ],
  'whom people beside a body belong to': [
    ['Lena Ostrow, who sits on the Harbour Committee and sails, left.', 'Lena Ostrow affiliatedWith Harbour Committee'],
    [
      'Ida Roe, who leads the reef group at Larch University, left.',
      'Ida Roe affiliatedWith Larch University',
      'Ida Roe affiliatedWith reef group',
    ],
    ['Dr. Ida Roe of the reef crimes unit left.', 'Ida Roe affiliatedWith reef crimes unit'],
    ['Ivo Radu, who leads a faction of Tidal Renewal, left.', 'Ivo Radu affiliatedWith Tidal Renewal'],
    ['Ivo Radu, of the ruling Tidal Renewal party, left.', 'Ivo Radu affiliatedWith Tidal Renewal'],
    [
      'Ida Roe, who teaches biology at Ostby and heads the Larch Teachers Union, left.',
      'Ida Roe affiliatedWith Larch Teachers Union',
    ],
    ['Ida Roe, who studies eels at the Reef Institute, left.', 'Ida Roe affiliatedWith Reef Institute'],
    ['Dr. Ida Roe, of the company’s Reef Institute, left.', 'Ida Roe affiliatedWith Reef Institute'],
    ['Ida Roe, an eelologist with the think tank Nordvik, left.', 'Ida Roe affiliatedWith Nordvik'],
    [
      'Ida Roe, a senior lecturer in law at the University of Larch, left.',
      'Ida Roe affiliatedWith University of Larch',
      'Ida Roe holds senior lecturer',
    ],
    ['Ida Roe, a former lecturer in law at the University of Larch, left.', 'Ida Roe holds lecturer (former)'],
    ['Ida Roe, a vet at Nordvik, left.', 'Ida Roe affiliatedWith Nordvik', 'Ida Roe holds vet', 'vet of Nordvik'],
    ['A cleaner at Nordvik left.'],
  ],
  'the body behind a description': [
    [
      'Ida Roe, the head of the grid operator, Rede Norte, left.',
      'Ida Roe affiliatedWith Rede Norte',
      'Ida Roe holds head',
      'head of Rede Norte',
    ],
    ['A spokeswoman for the operator, Ida Roe, left.', 'Ida Roe holds spokeswoman'],
    [
      'In Chile, the glass union Vidro Azul met. It left, said its president, Ida Roe.',
      'Ida Roe affiliatedWith Vidro Azul',
      'Ida Roe holds president',
      'president of Vidro Azul',
    ],
    [
      'The central bank met. Ida Roe, chief economist at brokerage Altura and a former deputy governor of the bank, left.',
      'Ida Roe affiliatedWith Altura',
      'Ida Roe holds chief economist',
      'Ida Roe holds deputy governor (former)',
      'chief economist of Altura',
      'deputy governor of central bank',
    ],
    [
      'The Reef Observatory grew. Ida Roe, the observatory’s project scientist, left.',
      'Ida Roe affiliatedWith Reef Observatory',
      'Ida Roe holds project scientist',
      'project scientist of Reef Observatory',
    ],
    [
      'The Larch Coast Electric Cooperative (Larceco) met. Larceco general manager Ida Roe left.',
      'Ida Roe affiliatedWith Larch Coast Electric Cooperative',
      'Ida Roe holds general manager',
      'general manager of Larch Coast Electric Cooperative',
    ],
    [
      'The Department of Reefs (DOR) was represented by Undersecretary Ida Roe.',
      'Ida Roe affiliatedWith Department of Reefs',
      'Ida Roe holds Undersecretary',
      'Undersecretary of Department of Reefs',
    ],
    ['Water Cabinet Secretary Ida Roe left.', 'Ida Roe holds Water Cabinet Secretary'],
    [
      'The Senate committee on energy met. Its chair, Ida Roe, left.',
      'Ida Roe affiliatedWith Senate committee on energy',
      'Ida Roe holds chair',
      'chair of Senate committee on energy',
    ],
    ['Ida Roe of the department of science left.', 'Ida Roe affiliatedWith department of science'],
  ],
  'whom people speak for': [
    ['The Kenyan co-chair, Ms Ida Roe, left.', 'Ida Roe holds co-chair', 'Ida Roe represents Kenya'],
    ['The Kenyan delegation, led by Secretary Ida Roe, left.', 'Ida Roe holds Secretary', 'Ida Roe represents Kenya'],
    ['Ida Roe, who leads the Kenyan delegation, left.', 'Ida Roe represents Kenya'],
    [
      'Ida Roe, speaking for Kenya, left. Representing Norway, Ivo Radu agreed.',
      'Ida Roe represents Kenya',
      'Ivo Radu represents Norway',
    ],
    ['Ida Roe left for Kenya. For Norway, Ivo Radu agreed.'],
    ['The head of Kenya’s delegation, Ida Roe, left.', 'Ida Roe holds head', 'Ida Roe represents Kenya'],
    [
      'Kenya was represented by Environment Minister Ida Roe.',
      'Environment Minister of Kenya',
      'Ida Roe holds Environment Minister',
      'Ida Roe represents Kenya',
    ],
  ],
  'a body behind where it is': [
    [
      'Ida Roe, a manager at Oslo-based Nordvik, left.',
      'Ida Roe affiliatedWith Nordvik',
      'Ida Roe holds manager',
      'manager of Nordvik',
    ],
    [
      'Ida Roe, president of the D.C.-based Reef Institute, left.',
      'Ida Roe affiliatedWith Reef Institute',
      'Ida Roe holds president',
      'president of Reef Institute',
    ],
    [
      'Ida Roe, governor of Norway’s central bank, left.',
      'Ida Roe affiliatedWith central bank',
      'Ida Roe holds governor',
      'governor of central bank',
    ],
  ],
  'a body right before a title': [
    [
      'Foreign ministry spokesperson Ida Roe left.',
      'Ida Roe affiliatedWith Foreign ministry',
      'Ida Roe holds spokesperson',
      'spokesperson of Foreign ministry',
    ],
    [
      'Kenyan finance ministry official Ida Roe left.',
      'Ida Roe affiliatedWith Kenyan finance ministry',
      'Ida Roe holds official',
      'official of Kenya',
      'official of Kenyan finance ministry',
    ],
    [
      'The former Ostby city council chair, Ida Roe, left.',
      'Ida Roe holds chair (former)',
      'chair of Ostby city council',
    ],
    [
      'Ida Roe, leader of Ostby district council, left.',
      'Ida Roe affiliatedWith Ostby district council',
      'Ida Roe holds leader',
      'leader of Ostby district council',
    ],
    [
      'The European Commission met. Commission spokesman Ivo Radu left.',
      'Ivo Radu affiliatedWith European Commission',
      'Ivo Radu holds spokesman',
      'spokesman of European Commission',
    ],
    ['A company spokesman, Ivo Radu, left.', 'Ivo Radu holds company spokesman'],
    ['The spokesman Colonel Ivo Radu left.', 'Ivo Radu holds Colonel', 'Ivo Radu holds spokesman'],
    ['The manager Dean Kolar left.', 'Dean Kolar holds manager'],
  ],
  'whom “of” ties to a team, a firm or a cause': [
    ['Ivo Falk of Bath Harriers left.', 'Ivo Falk affiliatedWith Bath Harriers'],
    ['Ada Falk of Roe & Cie, a broker, left.', 'Ada Falk affiliatedWith Roe & Cie'],
    ['Ada Falk, from the charity Reefs Now, left.', 'Ada Falk affiliatedWith Reefs Now'],
    [
      'Ada Falk, an expert on Syria at the Reef Institute, left.',
      'Ada Falk affiliatedWith Reef Institute',
      'Ada Falk holds expert',
    ],
    ['Ada Falk for Reef Standards Fiji Samoa left.'],
  ],
  'a body that only its place in the text tells': [
    [
      'A spokesperson for St Brannock’s hospital, Ida Roe, left.',
      'Ida Roe affiliatedWith St Brannock’s hospital',
      'Ida Roe holds spokesperson',
      'spokesperson of St Brannock’s hospital',
    ],
    [
      'Later Nordvik boss Ida Roe left. Ivo Radu, Telmar’s director, agreed.',
      'Ida Roe affiliatedWith Nordvik',
      'Ida Roe holds boss',
      'Ivo Radu affiliatedWith Telmar',
      'Ivo Radu holds director',
      'boss of Nordvik',
      'director of Telmar',
    ],
    ['Ida Roe, who chairs Nordvik, left.', 'Ida Roe affiliatedWith Nordvik'],
    [
      'Ida Roe, general secretary of the TSLA, left.',
      'Ida Roe affiliatedWith TSLA',
      'Ida Roe holds general secretary',
      'general secretary of TSLA',
    ],
    [
      'Ivo Radu is head of research at consultancy Marlow.',
      'Ivo Radu affiliatedWith Marlow',
      'Ivo Radu holds head of research',
      'head of research of Marlow',
    ],
    ['Crane Holt LLP grew. Ivo Radu, of Crane Holt, left.', 'Ivo Radu affiliatedWith Crane Holt'],
    [
      'Ida Roe, a judge on the Larch Court of Appeals, left.',
      'Ida Roe affiliatedWith Larch Court of Appeals',
      'Ida Roe holds judge',
      'judge of Larch Court of Appeals',
    ],
    ['Consumers’ group Ilaw Para sa Lahat met Ida Roe of the Larch Club.', 'Ida Roe affiliatedWith Larch Club'],
    [
      'Elmwood High principal Gita Rao left.',
      'Gita Rao affiliatedWith Elmwood High',
      'Gita Rao holds principal',
      'principal of Elmwood High',
    ],
  ],
  'teams and projects': [
    [
      'Ida Roe, a striker at Larch City, left. Larch City midfielder Lou Berg agreed.',
      'Ida Roe affiliatedWith Larch City',
      'Ida Roe holds striker',
      'Lou Berg affiliatedWith Larch City',
      'Lou Berg holds midfielder',
      'midfielder of Larch City',
      'striker of Larch City',
    ],
    [
      'The Tern Project’s coordinator, Ida Roe, left.',
      'Ida Roe affiliatedWith Tern Project',
      'Ida Roe holds coordinator',
      'coordinator of Tern Project',
    ],
    ['The Reef Act’s sponsor, Ida Roe, left. The Reef Act’s author, Lou Berg, agreed.', 'Lou Berg holds author'],
  ],
  'one office that people have at different times': [
    [
      'The Sugar Agency met. Its acting director-general, Ida Roe, left. The former director-general, Ivo Radu, agreed.',
      'Ida Roe affiliatedWith Sugar Agency',
      'Ida Roe holds director-general (acting)',
      'Ivo Radu holds director-general (former)',
      'director-general of Sugar Agency',
    ],
  ],
  'titles in a row': [
    [
      'Alpine League member, Minister of Water Ada Falk left.',
      'Ada Falk affiliatedWith Alpine League',
      'Ada Falk holds Minister of Water',
      'Ada Falk holds member',
      'member of Alpine League',
    ],
    [
      'Alpine League member and Minister of Water Ada Falk left.',
      'Ada Falk affiliatedWith Alpine League',
      'Ada Falk holds Minister of Water',
      'Ada Falk holds member',
      'member of Alpine League',
    ],
    ['They met the trade minister, Prime Minister Ada Falk and others.', 'Ada Falk holds Prime Minister'],
  ],
  'what is no fact': [
    ['If Ada Falk is the mayor, the port will shut.'],
    ['A would-be president, Ada Falk, left.'],
    ['Ada Falk, the potential leader of the party, left.'],
    ['Romeo Adler doubled the lead for Belgium.'],
  ],
  'when a title is held': [
    ['Former Larch Valley Gov. Ada Falk left.', 'Ada Falk holds governor (former)'],
    ['Ada Falk was mayor of Arzo from 2001 to 2005.', 'Ada Falk holds mayor (former)'],
    ['Ada Falk, mayor of Arzo until last year, left.', 'Ada Falk holds mayor (former)'],
    ['Retired judge Ada Falk left.', 'Ada Falk holds judge (former)'],
    ['Then-Mayor Gil Dassin left.', 'Gil Dassin holds Mayor (former)'],
    ['President-elect Ada Falk left.', 'Ada Falk holds President (designate)'],
    ['Interior minister-designate Vlad Ostrow left.', 'Vlad Ostrow holds Interior minister (designate)'],
  ],
  'a person and a body': [
    ['Ada Falk, who covers chips at Harbour & Pike, left.', 'Ada Falk affiliatedWith Harbour & Pike'],
    ['Ada Falk, who heads the search and rescue office, left.', 'Ada Falk affiliatedWith search and rescue office'],
    ['An official at the port authority left.', 'official of port authority'],
    ['Ada Falk of the highways department left.', 'Ada Falk affiliatedWith highways department'],
    [
      'Corvane spokeswoman Ada Falk left.',
      'Ada Falk affiliatedWith Corvane',
      'Ada Falk holds spokeswoman',
      'spokeswoman of Corvane',
    ],
    [
      'Opposition lawmaker Ada Falk of the Larch Party left.',
      'Ada Falk affiliatedWith Larch Party',
      'Ada Falk holds Opposition lawmaker',
    ],
    [
      'The Minister of Hungary, H.E. Mr. Ivo Marr, the Minister of Water of Laos, H.E. Dr. Ada Falk, and others left.',
      'Ada Falk holds Minister of Water',
      'Ada Falk represents Laos',
      'Ivo Marr holds Minister',
      'Ivo Marr represents Hungary',
      'Minister of Hungary',
      'Minister of Water of Laos',
    ],
    ['Saturday brought a draw with Penmor Town. Manager Ivo Marr left.', 'Ivo Marr holds Manager'],
    ['Cllr Ada Falk left.', 'Ada Falk holds councillor'],
    ['Its director ad interim, Ada Falk, left.', 'Ada Falk holds director (acting)'],
  ],
  'a title behind a verb': [
    ['Lena Ostrow, who has also served as treasurer, left.', 'Lena Ostrow holds treasurer'],
    ['Lena Ostrow, who is now a geologist, left.', 'Lena Ostrow holds geologist'],
    ['Lena Ostrow has stepped down as chairwoman.', 'Lena Ostrow holds chairwoman (former)'],
    ['Lena Ostrow stayed on as chairwoman.', 'Lena Ostrow holds chairwoman'],
    ['Lena Ostrow, currently head of sales, left.', 'Lena Ostrow holds head of sales'],
  ],
  'a title that stands beside another’s name': [
    ['In a letter to the minister, Ana Ruiz said the law was wrong.'],
    [
      'Anders Hult, President Ivo Falk’s first budget director, left.',
      'Anders Hult holds first budget director',
      'Ivo Falk holds President',
    ],
  ],
  'whose an office is': [
    ['Senate Majority Leader Ada Falk left.', 'Ada Falk holds Senate Majority Leader'],
    [
      'Larch Ministry Press Secretary Ada Falk left.',
      'Ada Falk affiliatedWith Larch Ministry',
      'Ada Falk holds Press Secretary',
      'Press Secretary of Larch Ministry',
    ],
    [
      'Ada Falk, leader of Norway’s far-right Harvest Party, left.',
      'Ada Falk affiliatedWith Harvest Party',
      'Ada Falk holds leader',
      'leader of Harvest Party',
    ],
    ['Ada Falk, director of political ad sales, left.', 'Ada Falk holds director of political ad sales'],
    [
      'Ada Falk, chair of the House Homeland Security Committee, left.',
      'Ada Falk affiliatedWith Homeland Security Committee',
      'Ada Falk holds chair',
      'chair of Homeland Security Committee',
    ],
    ['Ada Falk, press secretary for Lou Berg, left.', 'Ada Falk holds press secretary'],
    ['The White House was quiet. A member of the House left.'],
    ['They mocked the nominee on the Larch Network, Ada Falk said.'],
    ['The Larch Club paid before the party chose its nominee.'],
    [
      'Ada Falk, leader of the anti-tax Larch Party, left.',
      'Ada Falk affiliatedWith Larch Party',
      'Ada Falk holds leader',
      'leader of Larch Party',
    ],
    [
      'Ada Falk, spokesman for the Norwegian military, left.',
      'Ada Falk affiliatedWith Norwegian military',
      'Ada Falk holds spokesman',
      'spokesman of Norwegian military',
    ],
    [
      'Norway’s Harvest Party leader Ada Falk left.',
      'Ada Falk affiliatedWith Harvest Party',
      'Ada Falk holds leader',
      'leader of Harvest Party',
    ],
    [
      'Ada Falk, editor at large of the Larch Gazette, left.',
      'Ada Falk affiliatedWith Larch Gazette',
      'Ada Falk holds editor at large',
      'editor at large of Larch Gazette',
    ],
    [
      'Ada Falk, chair of the Council of Water Advisers, left.',
      'Ada Falk affiliatedWith Council of Water Advisers',
      'Ada Falk holds chair',
      'chair of Council of Water Advisers',
    ],
    [
      'Ada Falk, adviser to the Committee for a Sound Budget, left.',
      'Ada Falk affiliatedWith Committee for a Sound Budget',
      'Ada Falk holds adviser',
      'adviser of Committee for a Sound Budget',
    ],
    [
      'Corvane senior editor Ada Falk left.',
      'Ada Falk affiliatedWith Corvane',
      'Ada Falk holds senior editor',
      'senior editor of Corvane',
    ],
    [
      'Ada Falk, a lawyer and mother of three, who chairs the Budget Committee, left.',
      'Ada Falk affiliatedWith Budget Committee',
      'Ada Falk holds lawyer',
    ],
    [
      'Lena Ostrow, president of Japanese carmaker Tanuma Motor Corp, left.',
      'Lena Ostrow affiliatedWith Tanuma Motor Corp',
      'Lena Ostrow holds president',
      'president of Tanuma Motor Corp',
    ],
    [
      'Mayor of Ostby Jana Kolar and spokesman for the Ministry of Transport Ivo Radu left.',
      'Ivo Radu affiliatedWith Ministry of Transport',
      'Ivo Radu holds spokesman',
      'Jana Kolar holds Mayor',
      'spokesman of Ministry of Transport',
    ],
    [
      'The Green Alliance, led by former mayor Tobias Renn, agreed.',
      'Tobias Renn affiliatedWith Green Alliance',
      'Tobias Renn holds mayor (former)',
    ],
    // whose an office is that a text names once in passing, nobody can guess
    [
      'The Larch Club grew. The Larch Club paid. Its rivals lost, said Ada Falk, the treasurer.',
      'Ada Falk holds treasurer',
      'treasurer of Larch Club',
    ],
    ['The Larch Club grew. Others lost, said Ada Falk, the treasurer.', 'Ada Falk holds treasurer'],
    ['The Larch Club grew. The Larch Club paid. Vice President Ada Falk left.', 'Ada Falk holds Vice President'],
    // the same office of another country
    [
      'Norwegian Foreign Minister Ada Falk met her Finnish counterpart, Lou Berg.',
      'Ada Falk holds Foreign Minister',
      'Ada Falk represents Norway',
      'Foreign Minister of Finland',
      'Foreign Minister of Norway',
      'Lou Berg holds Foreign Minister',
      'Lou Berg represents Finland',
    ],
    ['Ada Falk met her counterpart, Lou Berg.'],
    // an office of nobody named is not that of whoever was told, nor of a body far above
    ['Nordvik Motors grew.\n\nThey told the Kirkbrae Courier so. President Ada Falk left.', 'Ada Falk holds President'],
    ['Lena Ostrow told the Kirkbrae Courier so. Spokeswoman Ida Roe agreed.', 'Ida Roe holds Spokeswoman'],
    ['The Larch Club grew. Ida Roe, the city manager, agreed.', 'Ida Roe holds city manager'],
    ['Workers came to Larch National, the manager’s resort. Ida Roe of Larch Group events left.'],
    [
      'Ida Roe, the former Florida governor and Larch Agency administrator, left.',
      'Ida Roe affiliatedWith Larch Agency',
      'Ida Roe holds administrator',
      'Ida Roe holds governor (former)',
      'administrator of Larch Agency',
    ],
    ['They went to Portugal.\n\nThe sale was over. Its head, Ida Roe, agreed.', 'Ida Roe holds head'],
    ['This hurt the Larch Party nominee with young voters, Ida Roe.', 'nominee of Larch Party'],
    ['The Larch Union sued. Their lawyer, Ivo Radu, agreed.', 'Ivo Radu holds lawyer'],
  ],
};

for (const [name, rows] of Object.entries(cases))
  describe(`resolveEntities() tells ${name}`, () => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(relationsOf(analyzeText(text))).toEqual(expected);
    });
  });
