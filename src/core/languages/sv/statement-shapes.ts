import type { StatementShapes } from '../../model/statement-shapes.ts';

const never = /(?!)/;

/** The endings of Swedish, compiled for this project (MIT). */
export const statementShapes: StatementShapes = {
  gerund: never,
  past: /(?:de|te|ade|og|ov|ev|ad|a[mndvgs]k?)$/,
  superlative: /(?:ast|ämst)$/,
  finite: /(?:[aeiouyåäö]r|[dt]es?|ogs?|evs?|ick|ås)$/,
  infinitive: /a$|^(?:be|bo|bry|dra|dö|fly|klä|sy|tro|ty)$|(?:få|ge|gå|se|slå|stå)$/,
  supine: /ts?$/,
  participle: /(?:ad|at|ade|en|et|da|dd|ts|ds)$/,
  asideParticiple: /(?:ad|at|ade|en|et|dd|ande|ende)$/,
  pastModifier: /(?:ade|ad|da|ta|na)$/,
  quotedVerb: /(?:ade|ar|er)$/,
  verbal: /(?:ande|ende|ad|ade|at|en|et|na|da|ta)$/,
  modifier: /(?:ande|ende|ade)$/,
  reduced: never,
  adverb: /(?:ligen|vis)$/,
  present: /[ae]nde$/,
  manner: /(?:[^aeiouyåäö]|iv|uppgive)t$/,
  thought: /^(?:tro|tänk|hopp|känn|vet|visste|frukt)/,
  belief: /^(?:tro|tänk|hopp|känn|vet|visste|frukt)/,
  treaty: /(?:avtal|fördrag|konvention|pakt)(?:e[nt])?$/,
  thirdPerson: never,
  plural: /(?:r|rna|n|na)$/,
  pluralNoun: never,
  somebody:
    /(?:are|aren|arna|ist|isten|ister|isterna|or|orn|orer|man|mannen|män|männen|kvinna|kvinnan|person|personen|polis|polisen|ande|anden|ör|ören|ant|anten|anter|minister|ministern|president|presidenten|chef|chefen)$|(?:borna|elev(?:en|er|erna)?|fröken|fröknar|gäst(?:en|er|erna)?|klient(?:en|er|erna)?|kolleg(?:a|an|or|orna)|kompis(?:en|ar)?|kund(?:en|er|erna)?|patient(?:en|er|erna)?|student(?:en|er|erna)?|vännen|vänner|vännerna|ungdomar|ungdomarna|familj|familjen|majoriteten|minoriteten)$/,
  nameAdjective:
    /(?:ska|ella|ala|nta|da|ade)$|^(?:blå|fria|gamla|gröna|norra|nya|röda|stora|svarta|södra|unga|vita|västra|öppna|östra|övre)$/,
  district: /^(?:distrikt|region)$/,
  needer:
    /^(?!.*(?:band|barn|folk|följe|förbund|garnityr|geni|gäng|hushåll|kollektiv|lag|nätverk|par|proffs|råd|sällskap|team|uppror)et$).*et$/,
  genitive: /(?:ens|ets|nas|[bdfgkmprv]ans|jukhus|kolans)$/,
  speaker:
    /(?:are|aren|arna|ist|isten|ister|isterna|or|orn|orer|man|mannen|kvinna|kvinnan|polis|polisen|rapport|rapporten|forskare|studie|expert|experter|källa|källor|undersökning|vittne|fn|eu|verket|minister|ministern|president|presidenten|chef|chefen|ordförande|ordföranden)$/,
};
