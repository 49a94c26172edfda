import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/2-mentions/find-mentions.ts';
import { readIn } from '../read-in.ts';
import { markMentions, unmarkMentions } from './mark-mentions.ts';

/** Invented people, and offices whose holders say nothing here. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'a body that a place, a call or letters open': [
    'They sued in O[Larch County Orphans Appeal Court]. O[Larch County Superior Court] heard it.',
    'The O[Larch Valley Fire Protection District] left. C[Norway] met O[C[Malta] Gas Holding].',
    'O[Protect Our Dunes], a residents’ group formed in May, left. Later O[Protect Our Dunes] said it was late.',
    'O[WE Foundation] said it was late. Villagers of Larchan left. Residents of Tovary stayed.',
    'R[O[Larcha] spokesman] P[Ada Falk] told O[Larchwatch] in an email that it was late.',
    'R[Ruling party spokesman] P[Ada Falk] left. R[Block Education Officer] P[Lou Berg] stayed.',
  ],
  'a dateline with a given name in it': ['ADA FALLS, Ohio -- The board stayed. P[Lou Berg] left.'],
  'a form of address behind an office': ['R[Minister of Roads] Sheikh P[Khalid Falk] left.'],
  'a firm by its owner, its rival and what it flies for': [
    'The state-owned O[Codelarch] left. State-run O[Sinlarka] said so. O[Larcha] rival Tovona stayed.',
    'O[Air New Zealand] and O[Air Sahara] left. They met at Stanley Leisure.',
    'P[Ada Falk], R[O[Larcha] senior vice president], left. The R[Civil Aviation minister] stayed.',
    'R[O[Lib Dem] O[Treasury] spokesman] P[Ada Falk] met R[O[Republican] O[House] Speaker] P[Lou Berg].',
  ],
  'a firm that others tell of': [
    'It was built with O[Atlas Larcelles], a supplier of modules. O[Sanna Larkra], a local daily, said so.',
    'A start-up in Ostby, O[Larkora], sells it. O[Larkan] was advised by O[Crane Osterby].',
    'It is from the O[Larcha Fish Sellers’ Association]. Their R[solicitors], O[Larchan Osterby], left.',
    'P[Ada Falk], R[the company’s head], left. P[Lou Berg] was advised by P[Ada Falk].',
    'The O[Upper Larch Regional District] stayed.',
  ],
  'a body by the office that it serves and by its kind in lower case': [
    'A R[spokesperson for the O[Ministry of the Attorney General]] met the O[Office of the Prime Minister].',
    'The office of the R[president] left. The O[Office of the Auditor General] of C[Kenya] stayed.',
    'O[St Oswin’s University Hospitals trust] said it was late. O[Ostby Health NHS foundation trust] left.',
    'P[Ada Falk], R[chief executive of the O[Ostby wildlife trust]], left. O[Ostby fire and rescue service] stayed.',
    'Few in Ostby trust her. The Larch trust fund is late.',
  ],
  'a body with two matters, and what is none': [
    'The O[Department of Rural and Community Development] left. R[Briefing reporters], she said so.',
    'It will run by the time school starts. Local Democracy reports are late. R[Local TD] P[Ada Falk] left.',
    'They met in Hải Phòng and in Đà Lạt. The C[RoK] said so. The R[mayor] told R[reporters at Larchan Soudha] so.',
  ],
  'a team by its score and its coach': [
    'O[Larch Vale] were in the final. O[Vale] were late. R[O[Vale]’s head coach], P[Ada Falk], left.',
  ],
  'what a country or a body is, which is no office': [
    'C[Norway] was a leading partner of C[Malta]. O[Larch Bank] is a member of the council.',
    'Her friend in C[Malta] is the R[mayor]. P[Ada Falk] is a R[member of the council].',
  ],
  'a name with a word of every day behind a title': [
    'R[Councillor] P[Mike Long] left. The R[general secretary] P[Do Lan] stayed.',
  ],
  'a firm by its trade, whatever else its first word names': [
    'It is run by O[Mercy Health]. R[O[Mercy Health]’s regional manager], P[Ada Falk], left. O[Royal British Legion] stayed.',
  ],
  'a body of those of a country': [
    'R[O[Confederation of C[Malta] Industries] president] P[Ada Falk] left. The O[Institute of C[Malta] Studies] stayed.',
    'R[Neighborhood association president] P[Ada Falk] met O[Reporters Without Borders].',
  ],
  'a body that foreign words name, people with a cause, and letters for a kind': [
    'R[O[Association des Pêcheurs du Nord] president] P[Luc Falk] left. O[Médecins de la Larche], a charity, stayed.',
    'R[O[Sindicato de Maestros] leader] P[Jorge Falk] left. The O[Coordinadora Larchina] said roads would be blocked.',
    'R[O[Farmers for Climate Action] chief executive] P[Ada Falk] left. O[Doctors for the Environment] stayed.',
    'C[Maltese] NGO O[Larch Foundation] left. Ostby-based trader O[Gravex] stayed. R[O[NSW Farmers] president] P[Lou Berg] left.',
    'R[O[FBI] Special Agent in Charge] P[Ada Falk] met the O[Conseil Larchain de l’Air].',
  ],
  'a body before a longer title, and one of its members': [
    'R[O[Northern Rail] managing director] P[Ada Falk] left. R[O[Larch Action Campaign] provincial chair] P[Lou Berg] stayed.',
    'The O[Larch Bishops’ Conference] agreed. Asset manager O[Ostwell], which owns it, left. R[Asset manager] P[Ada Falk] stayed.',
    'R[Interior Minister] R[General] P[Ada Falk] met R[Attorney General] P[Lou Berg].',
  ],
  'a court or a board with an office in its name': [
    'He told O[Ostby Coroner’s Court] so. O[Larch Sheriff Court] heard it.',
    'A R[barrister for the O[Road Safety Executive] (O[RSE])], P[Ada Falk], left.',
    'At the hospital, P[Hadia Falk], the grandmother, sat. Then a widow at Dinas Larch asked whether she was late.',
  ],
  'a body by the noun before it or the kind behind it': [
    'It stood in the journal O[Urban Reefs]. P[Ada Falk] told the daily O[Larkia] so.',
    'P[Ada Falk] runs the network O[Shore to Shore]. P[Lou Berg] founded the charity O[Hand in Hand].',
    'O[ReefWatch Europe], a conservation group, left. O[Larchline Scotland], the charity that runs it, stayed.',
    'The talks that P[Ada Falk] and P[Lou Berg] held were late. P[Ada Falk], who as recently as May wrote so, left.',
    'The R[O[Larkham] archivist] P[Ada Falk] left. R[Farm minister] P[Lou Berg] met R[Rail minister] P[Ann Roe].',
  ],
  'a firm by what it does and what is told of it': [
    'Market analyst O[Datavella] agreed. Miner O[Larch Gold] said it would sell.',
    'A R[spokesman for distributor O[Tovo]] met a R[spokeswoman for net provider O[Pipra]].',
    'R[Analysts] polled by O[Larch Street Data] were late, as figures compiled by O[Tovo] show.',
    'O[Mittel Stahl], one of the world’s largest producers, left. Later O[Mittel Stahl] said so.',
    'C[South Korea]’s O[Hansun Motor] has announced that it will build a plant.',
    'For years O[Savo] has said it would close. Later O[Mello] has repeatedly said it would close.',
    'O[IBM] and O[Tovara], who have built the chip, left. Later O[Tovara] said it would sell.',
    'O[Reynolds Metals Co] left. O[Reynolds] said prices rose.',
    'P[Ada Reynolds] of O[Reynolds Metals Co] left. P[Reynolds] said prices rose.',
    'Santa Brisa-based O[Activara] said it would sell.',
  ],
  'a body by what it is called': [
    'The consortium, called O[Larchcast], left. Debts went to a new company called O[Equivas].',
    'O[O Berro] daily said it was late. The O[Ostby Bell] newspaper agreed.',
  ],
  'an office with the name of a house or a force in it': [
    'R[Station House Officer] P[Ada Falk] left. R[Public Relations Officer] P[Lou Berg] stayed.',
    'R[Chief of Army Staff] General P[Ada Falk] left. R[Parliamentary Budget Officer] P[Lou Berg] stayed.',
    'R[Lord Mayor] P[Ada Falk] met R[Lord Justice] P[Berg]. Lord P[Falk] left.',
    'R[Director General] R[Major General] P[Ada Falk] left. The R[police chief] R[Commissioner] P[Lou Berg] stayed.',
    'O[RCMP] R[Staff Sgt.] P[Ada Falk] met Tan Sri P[Lou Berg]. Mr P[Tan] left.',
    'R[O[High Court] judge] P[Ada Falk] left.',
    'The R[Deputy Senate President], P[Ada Falk], met R[O[Senate] President Pro Tempore] P[Lou Berg].',
    'R[Sen.] P[Ada “Bato” dela Falk] met Brig.-Gen. P[Lou Berg].',
  ],
  'the name behind what an office is of': [
    'R[Chairman of O[C[Australian] Wool Innovation]] P[Ada Falk] left.',
    'R[Governor of Lagos State] P[Ada Falk] left. R[Member for New England] P[Lou Berg] stayed.',
    'R[Member of O[Parliament] for Patna South], P[Ada Falk], left.',
    'R[Minister for Immigration and Citizenship] P[Ada Falk] left.',
    'R[Head of food and agribusiness research] P[Ada Falk] left.',
    'R[Minister of Agriculture, Land Reform and Rural Development] P[Ada Falk] left.',
    'The R[O[Larch Party] MP for West Belfast] P[Ada Falk] met R[O[Congress] MP from Wayapur] P[Lou Berg].',
    'R[O[CPI(M)] general secretary] P[Ada Falk] left.',
  ],
  'a body behind what it is, and the one of a land': [
    'P[Ada Falk] founded the charity O[Open Roads]. P[Lou Berg] of the band The O[Larches] left.',
    'The O[C[Kenya] Red Cross] and the O[C[British] Red Cross] left.',
    'By P[Ada Falk], R[Education editor].',
    'R[Deputy Chief of Mission] P[Ada Falk] left.',
  ],
  'people by their trade who give a body its name': [
    'P[Ada Falk], from the O[Federated Farmers of C[New Zealand]], left.',
    'P[Ada Falk] from O[C[Australian] Wheat Forecasters] met P[Ada Parsons].',
    'The O[C[Irish] Farmers’ Association] met the O[C[Norwegian] Bakers and Graziers Association].',
  ],
  'a well-known body': [
    'The O[SPD] and the O[Greens] met in the O[Bundestag]. O[Le Monde] told O[Fatah] so.',
    'P[Ard Holtby] told O[ARD] that the O[WHO] was late.',
    'MAN WHO IS LATE WAS TOLD BY IT',
  ],
  'what bodies give their names to': [
    'A Boeing 707 met a Boeing 737. O[Boeing] left.',
    'The UEFA Cup began. He won the Volvo Open on Labour Day. O[Uefa] left.',
    'Boats are late along the Amazon. O[Amazon] left. The O[Amazon] warehouse is full.',
    'She wrote it on Facebook. O[Facebook] left.',
    'Typhoon Rita killed two. Later Rita left for Florida.',
    'The Maltese-flagged Ada Falk left port.',
  ],
  'a state that is called like a country': [
    'Ships left C[Georgia] and C[Peru].',
    'Boats of the C[US] left Ostby, Georgia. Boats in Georgia burnt.',
    'Boats of the C[US] left C[Georgia] and C[Armenia]. A C[Georgian] left.',
    'C[US] boats left C[Georgia]. They came to Tbilisi.',
  ],
  'a well-known word that is somebody’s name': [
    'P[Ada Fox] came. P[Fox] left. O[Fox News] agreed.',
    'P[Ada Jordan] came. P[Jordan] left.',
    'P[Ada Jordan] came to C[Jordan]. The R[C[Jordanian] king] left.',
    'Later R[C[German] Finance Minister] P[Ada Falk] met R[C[Jordan] Deputy Foreign Minister] P[Lou Berg]. P[Georgia Banks] left.',
  ],
  'a firm on the web, and several firms of one name': [
    'O[Larch.com], a spinoff, left. Later P[Lou Berg], R[editor of O[Ostby.org]], left.',
    'The page is nordhop.com. O[Nordhop.com] grew.',
    'They left O[Philip Larch Cos.] for O[Nordvik Corp.] in May. O[Larch Cos.] said so.',
  ],
  'a body that its land closes': [
    'O[Sport England] said it was late. O[Dairy Australia]’s P[Ada Falk] left.',
    'A deal with O[Meat and Livestock Australia] fell. O[Meat and Livestock Australia] said so.',
    'They fled from Nazi C[Germany]. R[Holders] C[Germany] met C[Peru].',
  ],
  'a body that is called for what it is there to do': [
    'P[Lou Berg] of the O[Coalition to Stop Harbour Noise] left. The O[Committee to Protect Pilots] agreed.',
    'They gave it to the O[Campaign to Save the Larch House]. The O[Committee] came to Stop 9.',
    'She is with the O[Centre for Harbour Policy Studies] and the O[C[Polish] Institute for Contemporary C[Welsh] Studies].',
    'The O[C[Polish] Congress of Pilots and Divers] left. The O[Senate Roads and Bridges Committee] met.',
    'P[Tim Falk] from the O[Pilots and Nurses Association] left. The O[New South Wales Divers Association] agreed.',
    'The O[Larch Research and Development Corporation] left.',
  ],
  'what is called so and is nobody': [
    'The tool, called Picatto, finds it. A program called BleachNot is designed for it. A man called P[Lou] did it.',
    'He saw the film Larch Valley Express and the thriller Hotel Brelle.',
    'The ferry Nordvik sank. The Nordvik said nothing, as did the aircraft carrier Lou Berg.',
    'She lost the Larch International tennis tournament. Later the Larch International began.',
    'Rain from cyclone Monica fell. Monica’s wind blew. Beef 2006 began. Record-setting rain fell on 3G phones.',
    'Operation Larch Shield began. She wrote Overload (1979), too.',
    'They met at Schloss Larch and at the Estadio Santiago Brelle.',
    'The Champions League began. A local Californian court met a R[PR strategist].',
    'It is late. ab/cd (AFP, dpa)',
  ],
  'what is done, with a capital of its sentence': [
    'Construction of the Larch Dam began. Research on the Gothic towers fell. They left the O[Construction Union of Ostby].',
    'They are in Group F. Larch is late. They came to Miss Universe.',
  ],
  'what a firm makes, and where others play': [
    'He drives a Subaru Larcha. He flew in the Airbus A321. He wrote it in Microsoft Word.',
    'O[Sony Records] left. She left O[American Express] 20 years ago.',
    'It was a win at Larch Park. Sales in North C[American] towns fell. Reports said it was late.',
  ],
  'who plays, talks and is called by where he is from': [
    'P[Mialeena Larcheeva] beat P[Potio Starack] 6-1 7-6. O[Kelham] beat O[Ostby] 3-1.',
    '“It is late,” said P[O’Larch]. R[Fellow] Kentuckian P[Lou Berg] left. Replacement P[Gary Falk] scored.',
    '“It is late,” P[Larcheev] recalled. “It is.”',
  ],
  'a paper in quotation marks': [
    'The weekly “O[Epikaria]” reported it. It appeared in “O[Der Larchspiegel]” on Monday.',
  ],
  'somebody who is called like a firm, a king or a co-chief': [
    'P[Mary Kay Falk] left. O[Mary Kay] left.',
    'R[Co-CEO] P[Ada Falk] met R[co-CEOs] P[Lou Berg] and P[Jana Kolar].',
    'R[Pope] P[Ada XVI] left.',
    'Police held P[Wang Luoshan], the pressure group O[Larchwatch] said.',
  ],
  'a body of two matters': [
    'The O[Larch Pesticides and Veterinary Medicines Authority] came.',
    'O[C[Australian] Wool Innovation] says it is late.',
  ],
  'somebody by where they are from': [
    'P[Warwo Ponda] from O[Telstra] says it is late. P[Valdi Juskevo] from the O[Larch Bureau of Statistics], says so.',
    'P[Crosby Lynn], from the O[Larch Roads Association], says it is late.',
    'P[Carisa Gryllo] of Chapman Valley says it was a great day.',
  ],
  'a club by whom it has': [
    'O[Larch Villa]’s P[Lou Berg] left. R[O[Ostby] left-back] P[Wayne Falk] came.',
    'R[O[Larch Vale] manager] P[Ada Falk] met R[O[Ostby] fly-half] P[Lou Berg].',
  ],
  'a person who says “I”': [
    '“I have been running for years,” said P[Idowo]. Later P[Idowo] left.',
    'P[Ronalde] said: “I think it will be hard.” Later P[Ronalde] left.',
  ],
  'a word before a name that only the sentence made a capital': [
    'Feedlotter P[Lou Berg] says so. Californian P[Ada Roberts] agreed.',
    'US$ fell. In Q1 the R137 fell.',
    'Defiant P[Lou Berg] says so. R[Winger] P[Lou Berg] agreed.',
  ],
  'a paper that is called after a day': [
    'The O[Sunday Times] met the O[Sunday Telegraph]. They wrote for the O[Mail on Sunday].',
  ],
  'a place that speaks': [
    'Overall, O[Halifax] said it fell. C[Kuala Lumpur] said no. C[N’Djamena] has repeatedly rejected it.',
    'A man in Halifax said no. Later P[Ada Falk], of Halifax, said no.',
  ],
  'somebody called like an office': [
    'Mr. P[Baker], Dr. P[King] and Ms. P[Cardinal] left. Mr. R[Speaker], it is late.',
    'P[Otto Cardinal] met R[Lou’s supporter]. Later P[Cardinal] left. The R[cardinal] left.',
    'P[Ada Falk King Jr.] left. A friend of P[King] said so. The R[king] left.',
  ],
  'a sentence of names that says what is': [
    'Later it is not P[Tom Crale] or P[Mel Gips] or P[Harrison Falk].',
    'P[Ada Falk] is R[President of the O[Larch Bank]] and R[Director of the O[Ostby Institute]].',
  ],
  'a country that is no more': [
    'C[Yugoslavia] and the C[Soviet Union] fell. A C[Soviet] ship met R[C[Czechoslovakia]’s president].',
  ],
  'a full name that no list has, beside another': [
    'P[Ada Falk] and P[Richey Renegar] left. They met P[Rizka Bolt], P[Ada Roe], P[Nerlo Gand] and P[Lou Berg].',
    'P[Husna Bergadz] (O[BN-Tambun]) hoped so.',
    'They saw P[Ada Falk] and Guitar Greats.',
  ],
  'a title of a work': [
    'Later they saw “What’s Eating Lou Berg” and “Good Will Ostler.” Inspired by “Angela’s Ashes,” they left.',
    'P[Ada Falk] came to “The Late Show With P[Lou Berg].” “No, P[Ada],” said P[Lou Berg].',
  ],
  'a body in apposition': [
    'Later O[Merrill Falk & Co.] fell. A R[key architect of O[Merrill Falk]] left.',
    'Later O[Ada Falk & Co.] lost. P[Ada Falk] left. P[Falk] left.',
    'P[Lou Berg] became a R[founder of the city’s bank], O[Larchia], in 1994. The local newspaper, O[Larvia Krai], closed.',
  ],
  'names of many cultures': [
    'R[President] P[Daniel arap Moru] met P[Lim Keng Yaw]. P[Moru] left.',
    'Later P[Anna Kovács] and P[Ramiro Cáceres Oyarzún] agreed.',
    'P[Kyle] and P[Brandon Pike] came with Count P[Ladislaus Zeyk].',
    'P[Siti Aminah binti Yusof] agreed. Resident P[Suparman] said so.',
    'P[Nguyen Thi Hoai Thu] agreed with P[Xu Wenqing].',
    'P[María del Pilar Echeverría Rojas] smiled.',
    'P[Abdulrahman al-Khalidi] told P[Lieve van der Meulen] so.',
    'P[J. R. Pell Jr.] told P[Mary-Ann O’Brien] so.',
    'P[Kwok Ka-ming] said so.',
    'Later P[Wouter ’t Hart] agreed.',
    'Later P[Yevgeny Falkov] met P[Husni Bergadz], P[Erling Falkvik] and P[Jihan El-Tahr].',
    'P[Đặng Văn Lâm] met P[Ewa Wałęga].',
    'Later P[Nguyen Van An] agreed.',
  ],
  'a body whose name begins with a town': [
    'O[Leeds General Infirmary] closed. Gen. P[Ada Church] left. The O[General Assembly] met.',
    'O[Nairobi High Court] met. Later the O[Mumbai High Court] met. O[Oxford Health NHS Foundation Trust] met.',
    'Later O[Avon and Somerset Police] met a R[spokesman for O[Kensington and Chelsea Council]].',
    'R[Officials] from Leeds and O[Hull City Council] met.',
  ],
  'a body that is no other of that name': [
    'The O[Janahit Congress] met the O[Workers’ and Herders’ Congress] and the O[C[US] Congress].',
  ],
  'a body that two give their names, and one with its country': [
    'P[Ada Falk], R[analyst at O[RB King & Associates]], left. The R[auditor], O[Deloitte & Larchmore], met O[Daily Mail & General Trust].',
    'The O[C[US] Securities and Exchange Commission] met the O[C[US] Department of Justice].',
    'P[Ada Falk], R[analyst at O[Citigroup Global Markets]], left. She was on C[German] TV.',
    'The box office was shut. Ships left C[S Korea].',
    'The R[spokesperson for the O[Nordic Moss and Lichen Trust]] left Co Wexford. They met P[Ada Iqbal] of O[BBC Radio Leeds].',
    'O[Vertica Lifts], which held the contract, left. The parish council at Askham Beck met.',
  ],
  'a firm with a mark in its name': ['O[Farrow’s] said no. They met at O[Farrow’s].'],
  'what only looks like a body or a firm': [
    'Later the maximum amount council tax can rise by grew in Karnataka.',
    'Later O[Amazon Prime] hired P[Ada Falk].',
  ],
  'a village nearby': ['P[Ada Falk], of nearby Harlan Mills, left.'],
  'a body by what its name is made of': [
    'Later O[Waymark Insights] left. Then O[La Tribuna del Lago] reported on it.',
    'Later the R[director general of O[PowerLink Europe]] met the youth movement O[Tides Before Talks].',
    'The O[Dock and Allied Workers’ Union] met the O[Group of 77 and China].',
    'CROOKED R[planner] P[Ada Falk] left.',
  ],
  'names behind a form of address': [
    'Mr. P[Tung] and Ms P[Bravo] agreed.',
    'Gen. P[Otto Varga] told Dr P[Oumar] to wait.',
    'Atty. P[Otto Varga] told Mama P[Rose Oumar] to wait.',
    'Dame P[Ottilie Marsh] agreed.',
  ],
  'a plan that opens with a title': ['Later they read the Master Plan. Master P[Jon Falk] left.'],
  'a body behind the noun for it': ['Later the airline O[Gulf Star] agreed.'],
  'what a minister reads and who prints': ['P[Ada Falk]’s Autumn Statement cut taxes. O[Larch Comics] agreed.'],
  'a family name that stands first and is a function word as well': [
    'R[Ambassador] P[Do Thi Hoa] met R[President] P[To Van Lam]. Mr. P[Do] left.',
  ],
  'ranks and titles of two words': [
    'Rear Adm. P[Otto Varga] told Vice Adm. P[Rubén Olasca] so.',
    'R[The panel’s chair], former Gen. P[Ada Falk], left. The R[director], R[former Senator] P[Ada Roe], left.',
    'Eng. P[Baraka Otieno] met Datuk Seri P[Hanafi Ariffin] and Madame P[Odette Ilunga wa Kalenga].',
  ],
  'an office in the ministry of a country': [
    'The R[Permanent Secretary in C[Kenya]’s O[Ministry of Roads]], P[Ada Otieno], left.',
    'The R[leader] in C[Kenya]’s Rift Valley left.',
  ],
  'what a minister is for': [
    'The R[Minister for Reef Affairs], P[Tangata Falk], left. The O[Reef Science Panel] met.',
    'Later R[C[Kenya]’s Natural Resources and Climate Minister] P[Ada Falk] met the R[Deputy Minister for Forest Protection] P[Wahyu Prasetyo Simat].',
  ],
  'a body with its country, its district or its number': [
    'Later O[Cancer Research UK] met P[Ada Falk] of O[Alzheimer’s Research UK] and O[NHS Coast Services Scotland].',
    'The R[president of the O[Royal College of Divers of C[England]]], P[Ada Falk], left.',
    'Later the O[C[US] District Court for the Northern District of California] and the O[C[US] Patent and Trademark Office] ruled.',
    'Later O[BBC Radio 4]’s Today programme met O[Local 88 of the Quarry Workers Union].',
    'Later the O[State Department for Road Affairs] met the O[State Department].',
  ],
  'a body with a trade or an office in its name': [
    'Later P[Kerry Falk] of O[Thorpe Solicitors] and P[Lou Berg] of O[Cefni Barber Shop] left.',
    'The O[National Executive Committee] met.',
    'Later the O[Larchmind] charity left.',
  ],
  'letters that are those of a title': [
    'R[County Commissioner] P[Ada Falk] left. Then the R[CC] ate.',
    'R[County Commissioner] P[Ada Falk] left. The O[Coast Commission] met. The O[CC] said no.',
  ],
  'what only looks like an office or a name': [
    'They kept a roof over their head. Later R[the agency’s head] left.',
    'He lost the O[Labour] whip in May.',
    'Later P[Ada Falk], a R[nurse from Larchshire], left. Larchshire said no.',
    'Last week R[education secretary] P[Ada Falk] left.',
    'R[Chief Reef Officer] P[Ada Falk] met the R[chief dental officer]. Mum P[Ada] left.',
  ],
  'the money of a country': [
    'Later it cost 61 million U.S. dollars, 40 Australian dollars or 3 Swiss francs in the C[U.S.] alone.',
  ],
  'countries with like names': [
    'Later C[Congo] and the C[Republic of Congo] met the C[Cook Islands] and C[New Caledonia].',
  ],
  'a nickname inside a name': [
    'P[Bonifacio “Boni” Varga] left. P[Varga] was late. P[Boni Varga] was ill.',
    'P[Robert (Bob) Falk] met R[Sen.] P[Ada "Addie" Roe].',
  ],
  'names of bodies that hold a well-known name': [
    'The R[president of O[CNN Worldwide]] left O[CNN] on Friday.',
    'Later O[Cutler & Hale] agreed.',
  ],
  'somebody right behind the body of an office': [
    'R[Chairman of the O[Ostby People’s Committee]] P[Vo Thanh Hoai] agreed.',
    'The R[director of the O[Department of Industry and Trade]] P[Tran Bao Tuan] agreed.',
    'R[Head of the O[Commission for External Relations]] P[Le Bao Trung] agreed.',
  ],
  'letters of an office': [
    'The R[PM] left. R[C[Singapore] PM] P[Ada Roe] met R[C[Chinese] FM] P[Li Falk] at 5 PM.',
    'O[Larch FM] aired it on 101.5 FM. R[C[S. Korean] envoys] left C[N. Korea].',
  ],
  'a party before the name of its member': [
    'O[Conservative] P[Ada Falk] met O[Liberal Democrat] P[Lou Berg] and the O[Republican Guard].',
  ],
  'occupations that are seldom named': [
    'R[The town’s scaffolder] P[Dodong Mallari] met R[lineman] P[Owuor Odhiambo].',
    'R[The authority’s acting director-general], Dr P[Yusuf Falk], left.',
  ],
  'names that are words as well': [
    'P[Laurence H. Church] left. Mr. P[Church] was ill. P[Church] said so. The O[Church] said so.',
    'R[Mayor] P[Karen Weaver] left. P[Weaver] said so. A R[weaver] said so.',
    'P[Dean Kolar] left. R[Dean] P[Mona Kolar] left. P[Duke Ostry] left.',
    'Navy SEAL P[Ty Falk] left. R[AG] P[Falk] left. O[Lumo AG] sued. R[Former AG] P[Ada Roe] left.',
    'R[Then-Sen.] P[Falk] left. They met then-Sen. P[Ada Roe].',
    'P[Ada Roe] and P[Ivo Falk] came. In August P[Falk] left, and since April P[Roe] has led. P[August Ostry] left.',
  ],
  'a family name that no full name explains': [
    'Later P[Harris] voted for it, and P[Harris]’s plan failed.',
    'Later Harris voted for it.',
  ],
  'names of bodies that hold other names': [
    'She is a R[student at the O[University of Larch]], Ostby, and works.',
    'The O[Ostby Police Patrolmen’s Association] and the O[Chicago Teachers Union] agreed.',
    'She studied at the O[University of Texas at Ostby] and the O[University of Larch at Falk Hill].',
    'The O[Dallas Kestrels] lost. They met in Times Square, in Gracie Mansion and in Myrtle Beach.',
  ],
  'a body whose name begins with a place or ends with a country': [
    'P[Ada Roe], R[chair of O[Bristol Beacon]’s O[Board of Trustees]], left.',
    'P[Ivo Falk], R[O[NHS England]’s chief nurse], left.',
  ],
  'hospitals, colleges and bodies of a city': [
    'The O[Queen Elizabeth University Hospital] met O[King’s College London] and the O[City of Ostby Symphony Orchestra].',
    'R[Queen] P[Elizabeth Falk] left.',
  ],
  'the place in the title of a peer': ['Lord P[Falk] of Ostby, R[former leader of the O[Harvest Party]], left.'],
  'where somebody works, named for people': ['P[Ada Roe], R[chief economist at O[Peter Gordon]], left.'],
  'a manager of what is named for somebody': ['R[General manager of P[Murray Reefs]] P[George Varga] left.'],
  'a town where something happens, and a group of teams': [
    'In the port city of Brelle, the R[head of the hospital], P[Lou Sorel], left.',
    'They won their Group E match. The O[Larch Group] left.',
    'The O[Association for UK Interactive Games] left.',
  ],
  'houses of two kinds, and great ones': [
    'She works at the O[Larch Art Gallery and Museum], not at O[Great Larch Street Hospital].',
  ],
  'what broadcasts': [
    'O[Radio Lagos] reported that it fell. They listened to O[Radio Glasgow] and to O[WLRB].',
    'They met on the Web in WWII.',
  ],
  'bodies that are examples of a kind': [
    'Later networks like O[Larch Vista], the O[Brell] or O[Zykos] closed. Few companies such as O[Tvara] stayed.',
    'Later R[owners] like Bergby disagreed. They saw towns like Ostvik and Tvarby.',
  ],
  'a club of a league': [
    'He left the O[Lakers] for the O[Ostby Celtics]. O[Lakers] fans came.',
    'P[Lou Berg] left Cubs and bears in the woods.',
  ],
  'a club with the name of somebody': ['R[O[Aston Varga] striker] P[Ivo Roe] scored.'],
  'ranks in letters': ['DI P[Ivo Roe] met PC P[Una Marsh]. She bought a PC at PC World.'],
  'letters for an office before or behind a name': [
    'R[O[Alliance Party] MLA] P[Ada Roe] met P[Ivo Falk] R[MHK] and the government’s KC P[Una Marsh].',
    'Dr P[Ada Roe], a R[GP], left.',
  ],
  'a place behind an office': [
    'P[Ada Roe], R[O[Labour] MP for Leeds East], left.',
    'P[Ada Roe], R[manager of the O[Varga Hotel] in Ostby], Norfolk, left.',
    'R[Chief Secretary to the Treasury] P[Ivo Radu] left.',
  ],
  'a trade or where somebody is from before a name, at the head of a sentence': [
    'Brewer O[Larchia] cut jobs. Carmaker O[Nordvik] grew.',
    'Brewer P[Ada Roe] left. Then came German P[Claudia Roe].',
  ],
  'a family name that is an occupation': [
    'The R[O[Harbour Club] manager], P[Dusto Baker], met R[nurse] P[Rosi Shepherd].',
  ],
  'names of bodies with a short form in brackets': [
    'The group O[Ilaw Para sa Lahat] left.',
    'The O[Common Market for the Northern Isles] (O[Comanis]) met. O[Comanis] left.',
    'The O[Alliance for Bread and Sea] (O[ABS]) left. The Freedom of Reefs Act (FORA) passed.',
    'The O[International Federation of Reef and Harbour Engineers] (O[IFRHE]) met.',
  ],
  'names of bodies with two matters': [
    'The O[Employment and Labour Relations Court] and the O[Conciliation and Arbitration Board] agreed.',
    'The O[Securities and Futures Bureau] met the O[Tarnmoor Fire and Rescue Service].',
    'The O[National Union of Dock and Quay Workers] and the O[Universities and Lecturers Union] agreed.',
    'O[Harbour Holdings] and O[Tarnholt Group] agreed.',
  ],
  'names of bodies that hold a function word or an office': [
    'The O[Vindhara High Court] and the O[International Federation of Well Drillers] agreed.',
    'Later O[Lawyers Without Chains] and O[Americans for Honest Budgets] agreed.',
    'Later P[Ada Falk] of the opposition O[Rally for Accountability] agreed.',
    'P[Ada Falk] works at the O[Atlantic Centre for Worker Health] in Oslo.',
    'The O[Farmers’ and Fishers’ League] lost.',
    'The O[All Odisha Karmi Sangha] and the O[Kalinga Jana Dal] left.',
    'R[Women and Child Development Minister] P[Ada Falk] left.',
    'R[Track coach] P[Ada Falk] left.',
    'R[Senior O[Harvest Party] leader] P[Ada Falk] left.',
    'The O[Althing] met.',
    'Later O[Real Madrid] left.',
    'The O[Ostby Evening Post] and the O[London Sunday Mail] agreed.',
    'The O[Together Party] and the O[New Harbour Alliance] agreed with the O[Royal College of Ward Nurses].',
    'Later the tabloid O[Ostby Mirror] and the think tank O[Shorter Hours] agreed.',
    'The O[Pike County Sheriff’s Office] and the O[Public Prosecutor’s Office] agreed.',
    'P[Ada Roe], R[Minister for Water Resources of C[Cameroon]], left.',
    'OSTBY, March 12 (O[Huaren]) -- She smiled.',
  ],
  'names of bodies with a place behind them, or a noun for a body': [
    'P[Joan Harte], R[chair of O[Arts Council Wessex]], praised O[Forest Watch Sabah].',
    'Later O[Médecins du Lac], an aid group, sent help.',
  ],
  'offices of India, Kenya and Britain': [
    'R[County Health Executive] Dr P[Salim Wekesa] met R[District Collector] P[Arvind Rao].',
    'R[Additional Advocate General] P[Meera Chand] met R[amicus curiae] P[Jaideep Lal].',
    'Later Mzee P[Josphat Ruto] met P[Ada Roe], R[Northern Reporter].',
  ],
  'names beside words of other kinds': [
    'It rained.\n\n“No,” Said P[Ada Roe]. P[Ivo Falk] left, and Crooked P[Ivo Falk] came back.',
    'It rained.\n\nMr P[Fergal Mac Giolla] left. P[Mac Giolla] came back.',
    'She argued that P[Ada Roe] might win. They told P[Ivo Falk] Friday.',
    'They met a man from Ostby, Mo., and O[Ostby Pictures] on Feb. 3.',
  ],
  headlines: [
    'Among them is R[Judge] P[Ada Falk] of the O[Larch Circuit Court] in Ostby.',
    'P[Ada Falk] is R[president of O[Ostby University]].',
    'P[Marco Oster] Says P[Ada Roe] Will Win the Vote in the End\n\nMs. P[Roe] met Mr. P[Oster].',
    'P[Ada Roe] Pins Hopes on P[Falk]\nThe R[mayor], P[Ada Roe], met P[Ivo Falk].',
    'P[Ada Roe] Says P[Falk]’s Plan Doesn’t ‘Fit With What I Thought’. So it was.\nThe R[mayor], P[Ada Roe], met P[Ivo Falk].',
  ],
  'a title before a name': [
    'R[Prime Minister] P[Otto Varga] left.',
    'R[O[UN] Secretary-General] P[Otto Varga] left.',
    'R[Minister of Public Security] Gen. P[Bui Van Lam] spoke.',
    'R[Deputy Minister of Public Security] P[Bui The Lam] spoke.',
    'R[C[Norwegian] Foreign Minister] P[Tiril Haugland] spoke.',
    'R[Chief Financial Officer] P[Samuel Adeyemi] spoke.',
    'R[Water Resources Minister] P[Iqbal Ansari] spoke.',
    'R[Leader of the Opposition] P[Sarojini Rao] spoke.',
    'R[Sen.] P[Dana Whitfield] spoke.',
    'The R[transport secretary], P[Harriet Loxley], spoke.',
  ],
  'a title that several share': [
    'R[Presidents] P[Ilir Dako] and P[Pavel Strnad] met.',
    'R[Sens.] P[Ada Falk], P[Lou Berg] and P[Kim Oster] agreed.',
  ],
  'a title with its time or rank': [
    'R[Then-Mayor] P[Gil Dassin] left.',
    'R[Lt. Gov.] P[Dale Oster] left.',
    'R[Executive Director ad interim] P[Ada Falk] left.',
    'R[Bishop] Emeritus P[Raymond Otter] left. P[Mona Frost] stepped in. R[Mayor] P[Dale Oster] left.',
    'P[Anders Hult], R[President] R[P[Ivo Falk]’s first budget director], left.',
  ],
  'a title behind a name': [
    'P[Ramiro Cáceres], R[president of the O[Harbour Workers’ Federation]], spoke.',
    'P[Jane Roe], 58, R[director of research at O[Meridian Mutual]], spoke.',
    'P[Jane Roe], R[Director for the O[Division for Treaty Affairs] at the O[United Nations Office on Drugs and Crime] (O[UNODC])], spoke.',
  ],
  'a role that nobody holds': [
    'The R[C[Cuban] representative] spoke.',
    'The R[representative of C[South Africa]] spoke.',
    'The R[Vice President of C[Ecuador]] spoke.',
    'The R[Speaker of the O[House of Representatives] of C[Uzbekistan]] spoke.',
    'Also there were R[representatives of C[Japan], C[Kenya] and C[Norway]].',
  ],
  countries: [
    'C[Viet Nam], C[Côte d’Ivoire] and the C[U.S.] signed.',
    'C[Bosnia and Herzegovina] and C[Timor-Leste] signed.',
    'Her R[student] P[Junyo Oman] left.',
    'C[Georgia] and C[Jordan] signed, P[Georgia Marsh] and P[Michael Jordan] did not.',
    'Most C[Poles] and C[Danes] stayed away.',
  ],
  organizations: [
    'The O[Ministry of Public Security] and the O[University of C[Ghana]] agreed.',
    'The O[Centre for Strategic and International Studies] agreed.',
    'O[Ferrier & Sons] sued O[Halcyon Motors].',
    'The operator, O[Puerto Claro], agreed.',
    'P[Ada Falk] works at O[Harbour & Pike].',
    'Documents seen by O[El Faro del Sur] show it.',
    'Shares in O[Brightwater] rose. His move to O[Sporting Ostby] failed.',
    'O[Lumo], which makes lamps, said in a statement its plans stood.',
    'Rival O[Tolva Miko] did not answer.',
    'O[Kelmere] beat O[Ostmere] 3-1.',
    'R[O[Brightwater]’s chief executive] left. P[Ivo Marr], R[founder of O[Corvane]], left.',
    'P[Ivo Marr] of chipmaker O[Zorane] left.',
    'Saturday’s draw with O[Penmor Town] was dull. The win over O[Lowmere] was not.',
    'The strike was first reported by O[La Tribuna]. A survey by O[Pollara] found it.',
    'It was published in O[Tide Letters]. A report in the O[Sunday Ledger] said so.',
    'In an interview with O[TV Horizon] she said so.',
    'The group O[Save Our Sands] agreed. The movement O[Free the Coast] agreed.',
    'P[Ivo Marr] told the newspaper O[Folha do Cabo] that Ms P[Falk] left.',
    'She leads O[Women of the Valley]. He founded O[Friends of the River].',
    'The O[Sahel Health Agency] (O[SHA]) agreed; the O[SHA] left.',
    'O[NATO] and the O[White House] agreed.',
    'O[Nordvik], which makes turbines, said on Monday it had hired 40 people.',
    'O[Nordvik] said so. The R[O[Nordvik] chairman] left.',
    'The O[Kestrels] beat the O[Lundy Harriers] on Saturday.',
    'They told the O[Kirkbrae Enquirer] so. The O[Varde] network sued.',
    'P[Asta Roe] works for O[Solvane].',
    'P[Suparman] said he heard a roar.',
    'The O[Union of European Tyre Makers] and the O[Guild of C[Polish] Bakers] agreed.',
    'The O[Ministry of Transport] and the O[Larch Valley School District] sued.',
    'She works at O[Larch Creek Reptile Park] and O[St Brannock’s Hospital].',
    'O[Daewin]’s operating profit fell. A rival, O[Solvane Foods], grew; O[Solvane] hired.',
    'O[Larch Vale County] beat O[Brack Rovers].',
    'The R[O[FLK] spokesman] met the R[NT wildlife minister].',
    'The O[Boston Red Harts] beat them. The O[Democratic Left] said so.',
    'O[C[American] Crossings], a super PAC, said so. The O[African Lakes Bank] (O[ALB]) sued.',
    'She told O[Le Courrier du Lac] so.',
    'Newspaper O[La Voce delle Alpi] reported the story.',
    'The O[Ministry of Culture, Sports and Tourism] agreed.',
    'The O[General Staff] of the O[Vietnam People’s Army] and the O[Department of International Military Cooperation] agreed.',
    'The O[Reef Office for the Coordination of Humanitarian Affairs] agreed.',
    'The O[UN Office on Drugs and Crime] agreed. The O[International Committee of the Red Cross] left.',
    'The O[Communist Party of C[Cuba]] and the O[Communist Party] agreed.',
    'The O[RKLT]’s P[Hannah Wray] agreed.',
    'She wrote in The O[Courier]. The R[promoters] O[Big Wheel Live] said so.',
    'The O[Larch Endowment for International Peace] and the O[Congressional Black Caucus] agreed.',
    'The Falk-led coalition and Member States agreed.',
    'The R[president of C[Japanese] carmaker O[Tanuma Motor Corp]] left.',
  ],
  'a body with the number that tells which it is': [
    'The O[6th Larch Fleet] left. The O[8th Circuit] agreed, and the O[7th C[U.S.] Circuit Court of Appeals] too.',
    'It was the 8th Plan and the 3rd Larch Bank Street.',
  ],
  'what has a spokesman, an office or a rank': [
    'The R[O[Pacific Fleet] Commander] P[Ada Falk] is at a post.',
    'R[O[Larch Paper] spokeswoman] P[Ada Falk] left. R[O[Edison] spokesman] P[Lou Berg] stayed.',
    'P[Ada Falk], R[spokeswoman for the O[Larch-Ostby National Forest]], met P[Lou Berg], R[vice president at O[Open Reef Report]].',
    'R[O[HLS] Secretary] P[Ada Falk] met R[ICT ministers] and the R[IT Secretary].',
    'P[Ada Falk], R[commissioner of the O[Bureau of Reef Statistics]], left.',
    'It was a plane of the O[Navy]. O[Navy] Capt. P[Ada Falk] left.',
  ],
  'what stands where a body is': [
    'They met at Larch Police Station, in the Ostby Court Building and on Larch Bank Street.',
    'They met at the O[Larch Hotel] and the O[Ostby Air Force].',
  ],
  'places, days, events, treaties and works, which are nobody': [
    'It rained in London and on the Mississippi River on Monday.',
    'The Hanoi Convention was signed in May.',
    'The World Cup and the Clean Wells Act were debated at Christmas.',
    'The “Year of Promotion” begins in New York on October 25.',
  ],
};

for (const [name, rows] of Object.entries(cases))
  describe(`findMentions() marks ${name}`, () => {
    it.each(rows)('%s', (marked) => {
      expect(markMentions(unmarkMentions(marked))).toBe(marked);
    });
  });

describe('findMentions()', () => {
  it('takes no headline’s capitals for names', () => {
    expect(markMentions('Stealth Over Health: Mayor Was Headed to Hospital But Diverted\n\nNobody came.')).toBe(
      'Stealth Over Health: Mayor Was Headed to Hospital But Diverted\n\nNobody came.',
    );
  });

  it('finds in a headline the names that the text tells', () => {
    const marked = 'P[Whitfield] Vows to Hold Out Over Water Bill\n\nR[Sen.] P[Dana Whitfield] said so on Sunday.';
    expect(markMentions(unmarkMentions(marked))).toBe(marked);
  });

  it('calms a name that shouts', () => {
    const { reading, language } = readIn('en', 'ANNA KŐVÁRI (Hungary), Assembly President, spoke.');
    const person = findMentions(reading, language).find((mention) => mention.kind === 'person');
    expect(person?.name).toBe('Anna Kővári');
  });

  it('tells status, title and body of a role', () => {
    const { reading, language } = readIn('en', 'Jane Roe, a former deputy director of Meridian Mutual, spoke.');
    const role = findMentions(reading, language).find((mention) => mention.kind === 'role')?.role;
    expect(role).toMatchObject({ title: 'deputy director', head: 'director', status: 'former', definite: false });
    expect(role?.targets.map(({ start, end }) => reading.doc.text.slice(start, end))).toEqual(['Meridian Mutual']);
  });

  it('reads a text that ends with a role’s body', () => {
    expect(markMentions(unmarkMentions('She is R[director of O[Meridian Mutual]]'))).toBe(
      'She is R[director of O[Meridian Mutual]]',
    );
  });

  it('reads on where a name has given up the participle before it', () => {
    expect(markMentions('Otto Varga sues Ridge-linked PMB firm.')).toBe('P[Otto Varga] sues Ridge-linked PMB firm.');
  });

  it('reads any text, in order, within its bounds', () => {
    const word = fc.constantFrom(
      'Mr.',
      'President',
      'of',
      'the',
      'Vietnam',
      '(',
      'UN',
      ')',
      ',',
      '“',
      '”',
      'said',
      'Anna',
      'Ridge-linked',
      'PMB',
      'firm',
      'Kim',
      "'s",
      '&',
      '.',
      '\n',
      'É',
      '👩‍🚀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { reading, language } = readIn('en', words.join(' '));
        const mentions = findMentions(reading, language);
        for (const [at, { start, end }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(reading.doc.text.length);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
