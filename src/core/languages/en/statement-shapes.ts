import type { StatementShapes } from '../../model/statement-shapes.ts';

/** The endings of English, compiled for this project (MIT). */
export const statementShapes: StatementShapes = {
  gerund: /ing$/,
  past: /(?:ed|ld|ft|de)$/,
  participle: /(?:ed|en|wn|ld|de|ht)$/,
  asideParticiple: /(?:ing|ed|en|own|eld)$|^(?:built|found|left|made|paid|put|read|sent|set|shot|struck)$/,
  pastModifier: /ed$/,
  quotedVerb: /ed$|[^s]s$|p$/,
  verbal: /(?:ing|ed|en|n|t|d)$/,
  modifier: /(?:ing|ed)$/,
  reduced: /(?:ing|ed|en|ought|eld|ade)$/,
  superlative: /^(?:first|last|next|only|[a-z]{2,}est)$/,
  adverb: /ly$/,
  manner: /(?!)/,
  thought: /^(?:believe|think|hope|feel|know|fear|mean)/,
  belief: /^(?:believ|th[io]nk|thought|hope|feel|felt|know|knew|fear|mean)/,
  treaty: /^(?:accord|agreement|charter|convention|pact|protocol|treaty)$/,
  thirdPerson: /(?:es|[^s]s)$/,
  plural: /s$|people$|(?:wo)?men$|^children$|^data$|^media$/,
  pluralNoun: /[^s]s$|people$|(?:wo)?men$|^children$|^data$|^media$|police$/,
  somebody:
    /(?:er|or|ist|ian|man|men|woman|women|ers|ors|ists|ians|people|police|officials?|critics?|experts?|aides?|delegates?|representatives?)$/,
  nameAdjective: /(?!)/,
  speaker:
    /(?:er|or|ist|ian|ant|man|men|woman|women|ers|ors|ists|police|officials?|report|study|poll|experts?|sources?|survey|witness|un|eu|minister)$/,
};
