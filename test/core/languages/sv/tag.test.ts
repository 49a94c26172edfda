import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagSwedish } from '../../../../src/core/languages/sv/tag.ts';
import { Vocabulary } from '../../../../src/core/model/vocabulary.ts';

const tag = (text: string) => tagSwedish(text, new Vocabulary());

/** “Hon/PRON sade/VERB”: the tokens of a text with their tags; a sentence ends at |. */
function tagged(text: string): string {
  return tag(text)
    .map(({ start, end, pos, endsSentence }) => `${text.slice(start, end)}/${pos}${endsSentence ? ' |' : ''}`)
    .join(' ');
}

const tokensOf = (text: string): string[] => tag(text).map(({ start, end }) => text.slice(start, end));

const sentencesOf = (text: string): string[] => {
  const out: string[] = [];
  let from = 0;
  for (const { start, end, endsSentence } of tag(text)) {
    if (from < 0) from = start;
    if (!endsSentence) continue;
    out.push(text.slice(from, end));
    from = -1;
  }
  return out;
};

describe('tagSwedish()', () => {
  it.each([
    ['Det kostar t.ex. 83,5 kronor.', ['Det', 'kostar', 't.ex.', '83,5', 'kronor', '.']],
    ['Nils-Erik kom vid 14-tiden.', ['Nils-Erik', 'kom', 'vid', '14-tiden', '.']],
    ['FN:s råd och Ecuadors kust', ['FN', ':s', 'råd', 'och', 'Ecuador', 's', 'kust']],
    ['Granås planer, Umeås planer', ['Granås', 'planer', ',', 'Umeå', 's', 'planer']],
    ['regeringens plan, ländernas krav', ['regeringen', 's', 'plan', ',', 'länderna', 's', 'krav']],
    ['Se https://news.example/a?b=1.', ['Se', 'https://news.example/a?b=1', '.']],
    ['en konferens om öppnas och finns', ['en', 'konferens', 'om', 'öppnas', 'och', 'finns']],
    [
      'Kronprins Haakon och kronprins Fredrik vilar.',
      ['Kronprins', 'Haakon', 'och', 'kronprins', 'Fredrik', 'vilar', '.'],
    ],
    ['Hon mötte Andreas Ek och Lars Lind där.', ['Hon', 'mötte', 'Andreas', 'Ek', 'och', 'Lars', 'Lind', 'där', '.']],
    ['Det sade Guterres och gick.', ['Det', 'sade', 'Guterres', 'och', 'gick', '.']],
    ['barn-, äldre- och skolfrågor', ['barn-', ',', 'äldre-', 'och', 'skolfrågor']],
    ['Norrvikens IF vann.', ['Norrvikens', 'IF', 'vann', '.']],
    ['', []],
  ])('cuts %j into words', (text, words) => {
    expect(tokensOf(text)).toEqual(words);
  });

  it.each([
    ['Vi ses kl. 10.30. Ta med t.ex. mat. Hej!', ['Vi ses kl. 10.30.', 'Ta med t.ex. mat.', 'Hej!']],
    ['A. Ek kom. Regnet föll.', ['A. Ek kom.', 'Regnet föll.']],
    ['Bron stängs den 4 maj. 12 bilar väntar.', ['Bron stängs den 4 maj.', '12 bilar väntar.']],
    ['– Vi är klara, säger Ek. – Nu går vi.', ['– Vi är klara, säger Ek.', '– Nu går vi.']],
    ['”Vi är klara.” Hon gick.', ['”Vi är klara.”', 'Hon gick.']],
    ['Vad hände … Ingen vet.', ['Vad hände …', 'Ingen vet.']],
  ])('ends sentences in %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each([
    ['att before a clause', 'Hon sade att bron är klar.', /att\/SCONJ/],
    ['att before an infinitive', 'Hon lovade att snart laga bron.', /att\/SCONJ|att\/PART/],
    ['att before a listed infinitive', 'Hon lovade att inte räkna korna.', /att\/PART inte\/ADV räkna\/VERB/],
    ['an article', 'Den ryske presidenten kom.', /Den\/DET ryske\/ADJ presidenten\/NOUN kom\/VERB/],
    ['a pronoun', 'Det gick bra.', /Det\/PRON gick\/VERB/],
    ['a noun that looks like a verb', 'Det är ett viktigt steg.', /viktigt\/ADJ steg\/NOUN/],
    ['a name in mid sentence', 'I dag talade Ek om bron.', /talade\/VERB Ek\/PROPN/],
    ['a participle before a noun', 'De planerade mötet.', /planerade\/(?:VERB|ADJ)/],
    ['a noun in -ande', 'Föreningens ordförande kom.', /ordförande\/NOUN/],
    ['a verb behind a year', 'I maj 2020 skrev hon ett brev.', /skrev\/VERB/],
    ['a verb behind a time of day', 'Vid 23.15 meddelade polisen det.', /meddelade\/VERB/],
    ['utan between a verb and a noun', 'Hon säger utan omsvep nej.', /utan\/ADP/],
    ['om before a clause', 'Hon frågade om det gick.', /om\/SCONJ/],
    ['a past behind a pronoun, before a name', 'Mot detta invände Ada Ek mycket.', /invände\/VERB/],
    ['om before a stretch of time', 'De får en krona om året och ler.', /om\/ADP/],
    ['who stands without a noun', 'De råder anhöriga att vänta.', /anhöriga\/NOUN/],
    ['an infinitive behind “inte”', 'De lovar att inte stressa fram bygget.', /att\/PART inte\/ADV stressa\/VERB/],
    [
      'adverbs that no ending tells',
      'Drygt tre mil bort är det knappast ens kallt.',
      /Drygt\/ADV.*knappast\/ADV ens\/ADV/,
    ],
    ['an adjective that no ending tells', 'En moderat ledamot gav ett värt råd.', /moderat\/ADJ/],
    ['a passive of a stem in r', 'Tolv anställda berörs i maj.', /berörs\/VERB/],
    [
      'a verb with “åter”, “ny” or “om” before it',
      'Planen ska omprövas och avgiften återinförs.',
      /omprövas\/VERB.*återinförs\/VERB/,
    ],
    ['a participle in -ad', 'Oppositionen är splittrad.', /splittrad\/ADJ/],
    ['whose somebody is, at the start', 'Vinbergs Mia Ek log.', /^Vinberg\/\w+ s\/PART Mia\/PROPN/],
    ['a given name in -s, at the start', 'Mathias Adam Ek log.', /^Mathias\/PROPN/],
    ['vår, the season', 'Avgiften höjs i vår.', /vår\/NOUN/],
    ['vår, ours', 'I vår kommun höjs avgiften.', /vår\/PRON/],
    ['a passive of a stem in s', 'Hyrorna fryses i maj.', /fryses\/VERB/],
    ['om before a noun', 'Hon talade om bron.', /om\/ADP/],
    [
      'one whom a case tells of',
      'Den tilltalade nekar, de skadade sju män.',
      /tilltalade\/NOUN nekar.* skadade\/VERB sju/,
    ],
    ['låg, of “ligga”', 'Beslutet låg redan i pärmen.', /låg\/VERB/],
    ['var before a number', 'Var fjärde lärare slutar.', /^Var\/DET/],
    ['låg, no verb', 'Avgiften är låg i en låg kommun.', /är\/AUX låg\/ADJ.*låg\/ADJ kommun/],
    ['an adverb of two words', 'Hon bad på nytt om hjälp.', /på\/ADV nytt\/ADV/],
  ])('tags %s', (_name, text, expected) => {
    expect(tagged(text)).toMatch(expected);
  });

  it('keeps its tokens inside the text, in order and apart, whatever the text', () => {
    const piece = fc.constantFrom(
      'Ek',
      's',
      ':s',
      ' ',
      '.',
      '–',
      '”',
      'att',
      'finns',
      'regeringens',
      '\u0301',
      'å',
      '1',
      '😀',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of tag(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
