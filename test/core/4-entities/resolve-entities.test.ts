import { describe, expect, it } from 'vitest';
import { analyzeText, relationsOf } from './analyze-text.ts';

/** A text and who says each of its statements, in order. All speakers are invented. */
const speakers: readonly (readonly [string, ...string[]])[] = [
  ['Lord Falk of Malham left. The old bridge was safe, the peer said.', 'Falk'],
  ['Falk Spokesman Says Old Bridge Is Safe\n\nAda Falk, the mayor, came.', 'Falk Spokesman'],
  ['Some 61 per cent of teachers said it was late.', '61 per cent of teachers'],
  ['EU member Poland said it was late. According to the Reuters news agency, the port was shut.', 'Poland', 'Reuters'],
  ['Ramiro Cáceres spoke first. Cáceres said the port was shut.', 'Ramiro Cáceres'],
  // nobody but a person is called by the last word, and acts
  ['A corner came from Ombari Zgambo. Zgambo scored. He said the port was shut.', 'Ombari Zgambo'],
  ['Billionaire Anna Lind said the port was shut.', 'Anna Lind'],
  ['The port was shut, the Larch Post reported.', 'Larch Post'],
  ['A letter seen by the Larch Courier says the port was shut.', 'letter seen by the Larch Courier'],
  ['A report released by the Larch Institute says the port was shut.', 'Larch Institute'],
  // whom somebody tells something, or names in a quotation, is somebody else
  ['Anna Lind spoke first. Siobhan Falk ran a shop. “It is late,” she told Ms Lind.', 'Siobhan Falk'],
  ['Lou Berg left. Ivo Marr came. “It is great for Ivo,” the 27-year-old said.', 'Lou Berg'],
  ['Lou Berg left. The second official said it was late.', 'second official'],
  ['Det. Sgt. Lou Berg said it was late.', 'Lou Berg'],
  // who gives no more than one name is called so
  ['A resident, who gave her name as Rosa, said it was late.', 'Rosa'],
  ['“It was late,” said one protester, who gave only his first name, Marek.', 'Marek'],
  ['A teacher who wished to be identified only as Mrs Berg said it was late.', 'Berg'],
  ['A driver, who would give his name only as Marek, said it was late.', 'Marek'],
  ['The clerk, identified by police as Lou Berg, said it was late.', 'Lou Berg'],
  ['One woman, who asked not to be named, said it was late.', 'one woman'],
  // a firm that the text names later, but not one that watches others
  ['The company said it was late. Nordvik Foods declined to comment.', 'Nordvik Foods'],
  ['The company said it was late. Analysts at Nordvik Securities were less sure.', 'company'],
  ['Ada Moody came. Moody’s lawyer said it was late.', 'lawyer'],
  ['The Larch Institute wrote a report. The report is long. It says the port was shut.', 'report'],
  ['By noon a letter from Ada Falk had come. It said the port was shut. It warned of floods.', 'letter', 'letter'],
  ['The Larch Institute published a report. It said the port was shut.', 'Larch Institute'],
  ['A barrister for the Larch Executive (LE), Lou Berg, said the port was shut.', 'Lou Berg'],
  ['The consultant in emergency medicine, Dr Anna Lind, said the port was shut.', 'Anna Lind'],
  ['“The port is shut,” alleged their leader, the former minister Lou Berg.', 'Lou Berg'],
  ['The band’s drummer and oldest member, Lou Berg, 60, said the port was shut.', 'Lou Berg'],
  ['Al Harlan came. Harlan said the port was shut.', 'Al Harlan'],
  ['Or, as Lou Ridge, a former mayor, said, the port was shut. Mr. Ridge said it was late.', 'Lou Ridge', 'Lou Ridge'],
  [
    'The Larch Journal came out late. The Journal, citing its own report, said the port was shut.',
    'Larch Journal',
    'Larch Journal',
  ],
  ['Anna Lind scored. The midfielder said the port was shut.', 'Anna Lind'],
  ['Justice Anna Lind came. The judge said the port was shut.', 'Anna Lind'],
  ['Bui Van Lam spoke first. Mr. Lam said that the port was shut.', 'Bui Van Lam'],
  ['Omar al-Nadir spoke first. Nadir said that the port was shut.', 'Omar al-Nadir'],
  ['Prime Minister Otto Varga came. The Prime Minister said that the port was shut.', 'Otto Varga'],
  [
    'Anna Lind said that the port was shut.\n\nIn her closing words, Dr Weera left the hall. “We stay,” she said.',
    'Anna Lind',
    'Weera',
  ],
  [
    'Lou Berg asked the minister, Anna Lind, whether taxes would rise. She replied that they would not.',
    'Lou Berg',
    'Anna Lind',
  ],
  ['Carl Moss came. Judge Henry Pell dismissed his claim that the port was shut.', 'Henry Pell', 'Carl Moss'],
  ['Farmer and landowner Anna Lind said the port was shut.', 'Anna Lind'],
  ['Anna Lind arrived with Ivo Marr. She said that the port was shut.', 'Anna Lind'],
  ['Reg Dunmore and his wife, Joan Dunmore, came. Mrs Dunmore said the port was shut.', 'Joan Dunmore'],
  [
    'The Cuban representative said the port was shut. The representative of Cuba warned that it would stay so.',
    'representative of Cuba',
    'representative of Cuba',
  ],
  ['He met the ambassador, Anna Lind, the presidential press service said.', 'presidential press service'],
  ['Anna Lind came. As the host, she said the port was shut.', 'Anna Lind'],
  ['The U.S. State Department met. The State Department said the port was shut.', 'State Department'],
  ['Ambassador Anna Lind came. The port will open, the diplomat said.', 'Anna Lind'],
  ['British Ambassador to Việt Nam Ivo Marr said the port was shut.', 'Ivo Marr'],
  ['The Tories met the Liberal Democrats. The party said the port was shut.', 'Liberal Democrats'],
  ['The Ostby Times came, then USA Today. The paper said the port was shut.', 'USA Today'],
  ['USA Today came, then the Ostby Times. The paper said the port was shut.', 'Ostby Times'],
  ['The Office of Reef Safety met. The agency said the port was shut.', 'Office of Reef Safety'],
  [
    'The Larch Times said the port was shut. Ada Falk told the Ostby Times so. The newspaper said it was old.',
    'Larch Times',
    'Larch Times',
  ],
  ['Norway’s Larch Tribune printed the letter. It said the port was shut.', 'Larch Tribune'],
  ['The Larch Tribune came out late. The newspaper said the port was shut.', 'Larch Tribune'],
  ['Tide Reform Movement (TRM) Women’s League chair Anna Lind said the port was shut.', 'Anna Lind'],
  ['Guild leader Ida Long came. Ms Long said the port was shut.', 'Ida Long'],
  ['The network Clean Reefs Sahel said the port was shut.', 'Clean Reefs Sahel'],
  ['Lou Berg met ʻAna Falk. ʻAna Falk said the port was shut.', 'ʻAna Falk'],
  ['President Otto Varga met Minister Anna Lind. The head of state said the port was shut.', 'Otto Varga'],
  ['Anna London came. London said the port was shut.', 'Anna London'],
  ['Anna London came. The London council said the port was shut.', 'London council'],
  ['“It is late,” Ada Falk said. The bridge is old. “We must mend it.”', 'Ada Falk', 'Ada Falk'],
  // a quotation by itself is of whom the sentence before lets speak, or of the one person whom it tells of
  ['Anna Lind said the port was shut. “It is a shame.”', 'Anna Lind', 'Anna Lind'],
  ['Anna Lind was unmoved. “It is a plain lie.”', 'Anna Lind'],
  ['It rained.\n\n“It is a plain shame.”\n\n— Anna Lind, Ostby', 'Anna Lind'],
  // a noun for somebody of a country, who is nobody that the quotation names
  ['Coach Ivo Marr rejected the claim. “It is grass,” the Dane said.', 'Ivo Marr', 'Ivo Marr'],
  ['Ivo Marr won ahead of Anna Lind. “Lind was quick,” said the Spaniard.', 'Ivo Marr'],
  ['The Norway international Anna Lind said the port was shut.', 'Anna Lind'],
  ['The retailer Farrow’s said the port was shut. At Farrow’s, it rained.', 'Farrow’s'],
  // a title of another country is another person's
  [
    'Prime Minister Otto Varga came. The Polish Prime Minister said that the port was shut.',
    'Prime Minister of Poland',
  ],
  [
    'Prime Minister Otto Varga came. The Polish Deputy Prime Minister said that the port was shut.',
    'Deputy Prime Minister of Poland',
  ],
  ['Larch trust chair Imran Sheikh said it was late.', 'Imran Sheikh'],
  // a form of address tells of no one who is named only later
  ['Minister Harbano Berg left. Mr. Berg said it was late. Later Lou Berg left.', 'Harbano Berg'],
  // who is described by party or by what they were, right after one name
  ['Sen. Ada Falk left early.\n\n“It is shut,” the Ohio Republican said on Tuesday.', 'Ada Falk'],
  ['Widow Ada Falk, 81, left early.\n\n“It is shut,” the retired dinner lady fumed.', 'Ada Falk'],
  ['Delegates said the port was shut.', 'delegates'],
  ['A survey of 1,000 adults found the port was shut.', 'survey of 1,000 adults'],
  ['Ada Roe left. Roe advisers said the port was shut.', 'Roe advisers'],
  ['It rained on Lumology. Lumology officials said the port was shut.', 'Lumology officials'],
  ['Platte River employees said the port was shut.', 'Platte River employees'],
  ['Senior Polish officials said the port was shut.', 'senior Polish officials'],
  ['Two Polish officials said the port was shut.', 'two Polish officials'],
  ['Anna Lind’s lawyer, Ivo Marr, said the port was shut.', 'Ivo Marr'],
  ['Retired Army Col. Ivo Marr said the port was shut.', 'Ivo Marr'],
  ['A spokesman for Ivo Marr said the port was shut.', 'spokesman'],
  [
    'The operator, Puerto Claro, said the port was shut. The company added that it would stay so.',
    'Puerto Claro',
    'Puerto Claro',
  ],
  ['The bank’s expert, the former shot-putter Ivo Marr, said the port was shut.', 'Ivo Marr'],
  ['The bank’s expert, a friend of Ivo Marr, said the port was shut.', 'expert'],
  // what well-known bodies are called by, though their names do not tell it
  ['Nintendo was late. The company said the port was shut.', 'Nintendo'],
  ['Arsenal lost. The club said the ground was shut.', 'Arsenal'],
  ['Labour met. The party said the port was shut.', 'Labour'],
  ['Nasa met. The space agency said the port was shut.', 'Nasa'],
  ['The IMF met. The fund said the port was shut.', 'IMF'],
  ['The UN met. The company said the port was shut.', 'company'],
  ['Arsenal lost. The union said the ground was shut.', 'union'],
  ['The Sahel Health Agency (SHA) met. The SHA said the port was shut.', 'Sahel Health Agency'],
  ['Norway pledged to open the port.', 'Norway'],
  ['Oslo warned that the port was shut.', 'Norway'],
  [
    'Iker Lasa beat Unai Bosch. The former said he was tired, while the latter said he was cold.',
    'Iker Lasa',
    'Unai Bosch',
  ],
  // whom the paragraph is about comes before who spoke in the one above
  [
    'Mr. Ivo Marr came. Marr said the port was shut. It would open, he said.\n\nThe Russian President spoke through a message. He said that the port was open.',
    'Ivo Marr',
    'Ivo Marr',
    'President of Russia',
  ],
  [
    'The Cuban delegate said the port was shut. The same speaker warned that it would stay so.',
    'delegate of Cuba',
    'delegate of Cuba',
  ],
  ['The Speaker of Norway’s House of Elders said the port was shut.', 'Speaker of House of Elders'],
  ['Anna Lind, 41, ran alone. “I was tired,” the 41-year-old said.', 'Anna Lind'],
  // nobody names themselves in what they say
  ['Ada Falk met Jane Berg. She said that Falk was tired.', 'Jane Berg'],
  ['Lou Berg left. Ivo Marr came. The former finance officer said Marr was tired.', 'Lou Berg'],
  ['Ada Falk came. It had rained, and Falk was wet, she said.', 'Ada Falk'],
  // a body that no text names
  ['The council cut bus lines. It said money was short.', 'council'],
  ['The regulator fined Larch. It said the firm had been warned.', 'regulator'],
  ['A power company closed the gates. In a statement, it said they were old.', 'power company'],
  ['The hospital said money was short. It added that wards would close.', 'hospital', 'hospital'],
  ['Larchcorp said it grew. The company built a mill. It added that it would hire.', 'Larchcorp', 'Larchcorp'],
  // many who are only told by their trade, from nearby
  ['Researchers followed 400 bees for a year. They found that the bees slept less.', 'researchers'],
  ['Two doctors left. They said they were tired.', 'doctors'],
  // the text knows better than the name
  ['The envoy, Ada Falk, said it was late. He denied that he was tired.', 'Ada Falk', 'Ada Falk'],
  // nobody before has named the head
  ['Ivo Marr visited the site. A notice will be sent to the head of the firm, Lou Berg, he said.', 'Ivo Marr'],
  ['Former mayor Lou Berg was asleep by then, he said.', 'Lou Berg'],
  // a firm behind what it is and where
  ['The builder, Ostby-based Larch Homes, said the work was safe.', 'Larch Homes'],
  ['Shares in Larch Homes rose. The San Jose, Calif.-based company said it was late.', 'Larch Homes'],
  // one of many who hold a role is called as the text does
  ['A senior Tunisian official said it was late.', 'senior Tunisian official'],
  ['An EU diplomat said it was late.', 'EU diplomat'],
  ['A former Larch Party adviser said it was late.', 'former Larch Party adviser'],
  ['The Kuwaiti oil minister said it was late.', 'oil minister of Kuwait'],
  // who answers in an interview, and whose mother is meant
  [
    'Ada Falk talked by phone from Ostby, where her mother, the conductor Jane Falk, lives.\n\nQ: Why puppets?\n\nA: I like them.\n\nQ: And your mother?\n\nA: She says it is late.',
    'Q',
    'Ada Falk',
    'Q',
    'Ada Falk',
    'Jane Falk',
  ],
  // of the age that the text tells
  ['Lou Berg, 34, fell. Judge Ada Falk left. The 34-year-old said it was late.', 'Lou Berg'],
  ['Lou Berg, 34, met Ada Falk (29). The 29-year-old said it was late.', 'Ada Falk'],
  ['Ada Falk left.\n\n“It is late,” the 52-year-old teacher said.', 'Ada Falk'],
  ['A 52-year-old teacher met Ada Falk. The 52-year-old teacher said it was late.', 'teacher'],
  // what somebody is, where they speak
  ['Ada Falk left.\n\n“It is late,” says the mother of two.', 'Ada Falk'],
  ['Ada Falk left.\n\n“It is late,” the mum-of-three said.', 'Ada Falk'],
  ['Lou Berg left. The singer said it was late.', 'Lou Berg'],
  ['Jane Roe, 70, left. The pensioner said it was late.', 'Jane Roe'],
  ['A singer met Lou Berg. The singer said it was late.', 'singer'],
  ['Ada Falk left. The mother said it was late.', 'mother'],
  // whom the text has called so before
  ['A neighbour, Ada Falk, left. Lou Berg came. The neighbour said it was late.', 'Ada Falk'],
  ['His wife, Ada Falk, left. It rained. His wife said it was late.', 'wife'],
  ['Lou Berg fell. His wife, Ada Falk, left. Sven Tarn met him. Berg’s wife said it was late.', 'Ada Falk'],
  ['Lou Berg’s widow, Ada Falk, left. A mother came. The widow said it was late.', 'Ada Falk'],
  ['A neighbour, Ada Falk, left. Another neighbour came. The neighbour said it was late.', 'neighbour'],
  ['Her nephew, the Kenyan composer Lou Berg, said it was late.', 'Lou Berg'],
  ['Lead plaintiff, the Larch Institute, said it was late.', 'Larch Institute'],
  ['Ada Falk, 9, met Jane Falk. Mrs Falk said it was late.', 'Jane Falk'],
  ['Lou Berg left. The dead man had said it was late.', 'dead man'],
  ['Gen. Ada Falk came. Lou Berg met her. The general said the port was shut.', 'Ada Falk'],
  ['Detective Inspector Ada Falk came. Lou Berg met her. The detective said it was late.', 'Ada Falk'],
  ['PC Ada Falk came. Lou Berg met her. The officer said it was late.', 'Ada Falk'],
  ['An officer fell. Inspector Ada Falk came. The officer said it was late.', 'officer'],
  [
    'Actors’ union Limelight said it was late. A police spokeswoman said it was dark.',
    'Limelight',
    'police spokeswoman',
  ],
  // whose lawyer it is
  ['Lou Berg’s lawyer, Ivo Marr, left. Ada Falk’s lawyer said it was late.', 'lawyer'],
  ['Lou Berg’s lawyer, Ivo Marr, left. Mr Berg’s lawyer said it was late.', 'Ivo Marr'],
  ['Counsel for Lou Berg, Ivo Marr, left. The Larch Bank’s counsel said it was late.', 'counsel of Larch Bank'],
  [
    'The Polish Deputy Prime Minister spoke. The Cambodian counterpart said the port was shut.',
    'Deputy Prime Minister of Cambodia',
  ],
  [
    'Norwegian Foreign Minister Ada Falk met her Finnish counterpart, Lou Berg. Falk left. Her counterpart said the port was shut.',
    'Lou Berg',
  ],
  ['Ivo Marr voted for Otto Varga. “If it had rained, Varga would have lost,” he said.', 'Ivo Marr'],
  // who receives whom
  [
    'Speaker Ada Falk hosted a dinner for Speaker Karel Dusek. It rained. Falk said the port was shut. The guest said it was open.',
    'Ada Falk',
    'Karel Dusek',
  ],
  [
    'Visiting Speaker Karel Dusek held talks with Speaker Ada Falk. Dusek said the port was shut. The host said it was open.',
    'Karel Dusek',
    'Ada Falk',
  ],
  [
    'At a reception for Speaker Karel Dusek, Speaker Ada Falk smiled. Dusek said the port was shut. The guest added that it was late.',
    'Karel Dusek',
    'Karel Dusek',
  ],
  ['Ada Falk left. The guest said the port was shut.', 'guest'],
  // whoever is quoted says “I”, not “she”
  ['Mayor Anna Lind left. A clerk said: “Lind was angry. She told us the port was shut.”', 'clerk', 'Anna Lind'],
  // a description is not who does something in its own sentence, nor who says it
  [
    'Ivo Marr ran for mayor. Anna Lind came. Marr’s friends told Lind that the candidate was late. The candidate said he was tired.',
    'Marr’s friends',
    'Ivo Marr',
  ],
  ['A senior official met Ivo Marr. The official said the port was shut.', 'senior official'],
  ['Anna Lind left. “The roads are bad,” the former water minister said.', 'Anna Lind'],
  // they are the plural named last, even one that nobody else speaks of
  ['Delegates said the port was shut. Two crews met on Monday. They said it was open.', 'delegates', 'two crews'],
  ['Many said it rained on their people. They added that it was late.', 'many', 'many'],
  ['Eighteen delegations met in Oslo. They said the port was shut.', 'eighteen delegations'],
  ['The Tories say it is late.\n\nThey say it is hard.', 'Tories', 'Tories'],
  // behind a noun for what they are, or called so
  ['Labour election supremo Lou Berg said it was late.', 'Lou Berg'],
  ['Theatre impresario Sir Lou Berg said it was late.', 'Lou Berg'],
  ['Tory peer Lord Falk said it was late.', 'Falk'],
  ['Her best friend and fellow distance jumper Ada Falk said it was late.', 'Ada Falk'],
  ['British and Irish Lions coach Lou Berg said it was late.', 'Lou Berg'],
  ['Music and marketing chief Ada Falk said it was late.', 'Ada Falk'],
  ['Police and lawyer Lou Berg said it was late.', 'police and lawyer Lou Berg'],
  ['Larch supporters Ada Falk and Lou Berg said it was late.', 'Ada Falk'],
  ['“It is late,” said Junyo Tanasi of Larch Bank in Ostby.', 'Junyo Tanasi'],
  ['Bijan Rahmano of Larch University said it was late.', 'Bijan Rahmano'],
  ['Casino hotel operator and property developer Lou Berg said it was late.', 'Lou Berg'],
  ['The smartphone-maker Larchcorp said it was late. Larchcorp said so.', 'Larchcorp'],
  ['One of the largest companies, Larch Bank, said it was late.', 'Larch Bank'],
  ['Edgy Berg left. Lou Berg was hurt. Berg said it was late.', 'Lou Berg'],
  ['The Bundesbank warned that it was late.', 'Bundesbank'],
  ['Nordvik Shipping left. It has said that it was late.', 'Nordvik Shipping'],
  ['According to a poll by Larch Research, it is late.', 'Larch Research'],
];

/** A text and whose name no description in it varies. */
const kept: readonly (readonly [string, string, string])[] = [
  ['Anna Lind asked why he blamed the former president. Lind left.', 'Anna Lind', 'Anna Lind;Lind'],
  ['Anna Lind came. Guards went to the Larch sheriff’s house.', 'Anna Lind', 'Anna Lind'],
  ['Anna Lind wrote of it. An email came from the Larch Club director.', 'Anna Lind', 'Anna Lind'],
  ['Anna Lind could become the nominee.', 'Anna Lind', 'Anna Lind'],
  ['Ivo Marr came. Anna Lind praised the candidate.', 'Anna Lind', 'Anna Lind'],
];

describe('resolveEntities() tells who speaks', () => {
  it.each(speakers)('%s', (text, ...expected) => {
    expect(analyzeText(text).statements.map((statement) => statement.speaker)).toEqual(expected);
  });

  it.each(kept)('keeps a description apart: %s', (text, person, names) => {
    const entity = analyzeText(text).entities.find(({ name }) => name === person);
    expect(entity?.mentions.map(({ start, end }) => text.slice(start, end)).join(';')).toBe(names);
  });

  it.each([
    'Ivo Marr met two doctors. They said they were tired.',
    'Two doctors left. It rained. It snowed.\n\nThey said they were tired.',
    'Mrs Ada Falk left. He said it was late.',
  ])('leaves open who speaks: %s', (text) => {
    expect(analyzeText(text).statements.map((statement) => statement.speaker)).toEqual([undefined]);
  });

  it('leaves a quotation by itself open behind two', () => {
    const [statement] = analyzeText('Anna Lind and Ivo Marr met. “It is a plain lie.”').statements;
    expect([statement?.kind, statement?.speaker]).toEqual(['direct', undefined]);
  });

  it('keeps a speaking “it” inside its paragraph', () => {
    const text = 'The Lake Agency met.\n\nThe roads flooded. It says that the port was shut.';
    expect(analyzeText(text).statements.map((statement) => statement.speaker)).toEqual([undefined]);
  });

  it('never takes a surname of two for one of them without a sign', () => {
    const text = 'Anna Lind and Ivo Lind came. Mr. Lind said the port was shut.';
    expect(analyzeText(text).statements[0]?.speaker).toBe('Ivo Lind');
  });

  it('lets the one who is quoted be “I”', () => {
    const { entities } = analyzeText('“I am tired,” Anna Lind said.');
    const anna = entities.find((entity) => entity.id === 'person:anna-lind');
    expect(anna?.mentions.map((mention) => mention.kind)).toContain('pronoun');
  });

  it.each([
    ['Ann Roe and Lou Berg said it was late.', 'person:lou-berg'],
    ['Ann Roe, the mayor, and her deputy, Lou Berg, said it was late.', 'person:lou-berg'],
    ['Ann Roe of Larch and Dr Lou Berg of Nordvik said it was late.', 'person:lou-berg'],
    ['Ann Roe and her husband, Lou Berg, said it was late.', 'person:lou-berg'],
    ['Peru, Fiji and Chad called for calm.', 'country:FJ country:TD'],
    ['The European Commission and the World Bank warned of delays.', 'organization:world-bank'],
    ['Ann Roe, a friend of Lou Berg and Ted Falk, said it was late.', undefined],
    ['The lawyer of Ann Roe and Lou Berg said it was late.', undefined],
    ['Ann Roe told Lou Berg and Ted Falk that it was late.', undefined],
  ])('tells who says it with the speaker: %s', (text, others) => {
    expect(analyzeText(text).statements[0]?.sharedBy?.join(' ')).toBe(others);
  });

  it('lists whom and what a statement mentions', () => {
    const [statement] = analyzeText('Anna Lind said that Norway and Ivo Marr would sign.').statements;
    expect(statement?.mentions).toEqual(['country:NO', 'person:ivo-marr']);
  });
});

const relations: readonly (readonly [string, ...string[]])[] = [
  [
    'Norwegian Foreign Minister Tiril Haugland left.',
    'Foreign Minister of Norway',
    'Tiril Haugland holds Foreign Minister',
    'Tiril Haugland represents Norway',
  ],
  [
    'UN Secretary-General Otto Varga left.',
    'Otto Varga affiliatedWith UN',
    'Otto Varga holds Secretary-General',
    'Secretary-General of UN',
  ],
  ['Former mayor Anna Lind left.', 'Anna Lind holds mayor (former)'],
  ['Claire Dufour of Banque Mirelle left.', 'Claire Dufour affiliatedWith Banque Mirelle'],
  ['Anna Kovács (Hungary) left.', 'Anna Kovács represents Hungary'],
  [
    'The Sahel Health Agency met. Its spokesman, Idriss Brahim, left.',
    'Idriss Brahim affiliatedWith Sahel Health Agency',
    'Idriss Brahim holds spokesman',
    'spokesman of Sahel Health Agency',
  ],
  // an athlete runs for herself
  ['Kenya’s Naomi Chebet won.'],
];

describe('resolveEntities() tells who holds what', () => {
  it.each(relations)('%s', (text, ...expected) => {
    expect(relationsOf(analyzeText(text))).toEqual([...expected].sort());
  });

  it('points every relation at words of the text', () => {
    const text = 'Norwegian Foreign Minister Tiril Haugland left.';
    const [held] = analyzeText(text).relations.filter((relation) => relation.kind === 'holds');
    expect(held?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Norwegian Foreign Minister Tiril Haugland',
    ]);
  });
});

/** A text and the organizations that are kept of it. */
const bodies: readonly (readonly [string, ...string[]])[] = [
  ['The ports ministry did not answer.', 'ports ministry'],
  ['They left after the ports ministry ordered it.', 'ports ministry'],
  ['A letter from the county’s roads department came.', 'roads department'],
  ['Nobody called the fire department.'],
  ['Every town has a port authority. Call the press office.'],
  ['The Indian government has fallen.'],
  ['The diocese said the chapel was shut.', 'diocese'],
  ['The office said the chapel was shut.'],
  ['The coast guard had saved nine.', 'coast guard'],
  ['The armed forces said the chapel was shut.', 'armed forces'],
];

describe('resolveEntities() keeps bodies that a text only describes', () => {
  it.each(bodies)('%s', (text, ...expected) => {
    const kept = analyzeText(text).entities.filter((entity) => entity.kind === 'organization');
    expect(kept.map((entity) => entity.name)).toEqual(expected);
  });

  it('keeps an office in capitals that nobody holds, unless it may be anybody’s', () => {
    const { entities } = analyzeText('They thanked the Secretary-General and met the President.');
    expect(entities.map((entity) => entity.name)).toEqual(['Secretary-General']);
  });

  it('takes “the company” for the firm that the text is about', () => {
    const text =
      'Solvane warned of a loss. Shares in Solvane fell. Solvane said so. Ada Falk of Lumo Motors came. The company said it would hire.';
    expect(analyzeText(text).statements.at(-1)?.speaker).toBe('Solvane');
  });

  it('takes “the airline” for the firm that the text introduces as one', () => {
    const rest = 'is buying a stake in Nordvik Motors. Nordvik Motors makes cars. The airline said that sales rose.';
    for (const opening of ['The airline Larch Air', 'Larch Air, an airline,'])
      expect(analyzeText(`${opening} ${rest}`).statements.at(-1)?.speaker).toBe('Larch Air');
  });
});

describe('resolveEntities() names entities', () => {
  it('gives ids that stay the same', () => {
    const text =
      'Đặng Văn Lâm said that Viet Nam and the United Nations (UN) had agreed with Prime Minister Otto Varga of Norway.';
    expect(analyzeText(text).entities.map((entity) => entity.id)).toEqual([
      'country:NO',
      'country:VN',
      'organization:united-nations',
      'person:dang-van-lam',
      'person:otto-varga',
      'role:prime-minister-of-norway',
    ]);
  });

  it('shows a well-known body by the name that it is known by, where the text has that', () => {
    const named = (text: string): (string | undefined)[] =>
      analyzeText(text).entities.flatMap(({ kind, name }) => (kind === 'organization' ? name : []));
    expect(named('The EU Commission met. The European Commission said so.')).toEqual(['European Commission']);
    expect(named('The EU Commission met.')).toEqual(['EU Commission']);
  });

  it('knows a party by all that articles on its country call it', () => {
    const parties = (text: string): string[] =>
      analyzeText(text).entities.flatMap(({ id, kind }) => (kind === 'organization' ? id : []));
    const text = 'the Social Democrats met the Greens. The SPD and the Green Party left.';
    expect(parties(`In Germany, ${text}`)).toEqual(['organization:alliance-90-the-greens', 'organization:spd']);
    expect(parties(`In Sweden, ${text}`)).toContain('organization:swedish-social-democratic-party');
    expect(parties(`In Sweden and Peru, ${text}`)).toContain('organization:social-democrats');
  });

  it('makes the id of a role of the full name of a well-known body', () => {
    const roles = analyzeText('UN Secretary-General Otto Varga left.').entities.filter(
      (entity) => entity.kind === 'role',
    );
    expect(roles.map((entity) => entity.id)).toEqual(['role:secretary-general-of-united-nations']);
  });

  it('keeps no described group that does not speak', () => {
    expect(analyzeText('Residents watched while two officials slept.').entities).toEqual([]);
  });
});
