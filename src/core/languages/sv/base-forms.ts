/** A noun's form: whether it is definite (“ministern”) or plural (“ministrar”), and its base (“minister”). */
export interface NounForm {
  readonly base: string;
  readonly definite: boolean;
  readonly plural: boolean;
}

const form = (base: string, definite: boolean, plural: boolean): NounForm => ({ base, definite, plural });

/** What a Swedish noun may be a form of, the likeliest first; which one it is, only a list of nouns can tell. */
export function baseForms(word: string): NounForm[] {
  const forms = [form(word, false, false)];
  const cut = (ending: RegExp, to: string, definite: boolean, plural: boolean): void => {
    if (ending.test(word)) forms.push(form(word.replace(ending, to), definite, plural));
  };
  cut(/:n$/, '', true, false); // vd:n
  cut(/(?<=man)nen$/, '', true, false); // talmannen
  cut(/män$/, 'man', false, true);
  cut(/männen$/, 'man', true, true);
  cut(/(?<=e|er|ör|or|el)n$/, '', true, false); // läraren, ministern
  cut(/(?<=bolag|departement|företag|förbund|förlag|institut|samfund|sällskap|verk)en$/, '', true, true); // bolagen
  cut(/en$/, '', true, false);
  cut(/et$/, '', true, false);
  cut(/(?<=[ie])et$/, 'um', true, false); // ministeriet, museet
  cut(/t$/, '', true, false); // vittnet
  cut(/(?<=ansvarig)[ae]$/, '', true, false); // pressansvariga
  cut(/an$/, 'a', true, false); // drottningan, kvinnan
  cut(/(?<=[aeiouyåäö])n$/, '', true, false);
  cut(/rna$/, 'r', true, true);
  cut(/arna$/, 'e', true, true); // ledarna → ledare
  cut(/arna$/, 'are', true, true);
  cut(/na$/, '', true, true); // ordförandena, ombuden
  cut(/en$/, '', true, true);
  cut(/erna$/, '', true, true);
  cut(/orna$/, 'a', true, true);
  cut(/arna$/, '', true, true);
  cut(/rar$/, 'er', false, true); // ministrar
  cut(/rarna$/, 'er', true, true);
  cut(/er$/, '', false, true); // presidenter
  cut(/ar$/, '', false, true);
  cut(/ar$/, 'e', false, true);
  cut(/or$/, 'a', false, true);
  cut(/or$/, 'e', false, true);
  cut(/amöter$/, 'amot', false, true); // ledamöter
  cut(/amöterna$/, 'amot', true, true);
  cut(/ledarna$/, 'ledare', true, true);
  return forms;
}
