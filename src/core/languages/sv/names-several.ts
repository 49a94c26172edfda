import { closedWords } from './closed-words.ts';

/** “20 lokala klubbar”, “medarbetare på Larch”, “eleverna”, but not “en minister”: whether a description is of several. */
export function namesSeveral(phrase: string): boolean {
  const words = phrase.toLowerCase().split(' ');
  const [first = ''] = words;
  if (/^(?:denna?|det|e[nt]|ett|hans|hennes|1)$/.test(first)) return false;
  if (/^\d/.test(first) || closedWords.get(first) === 'NUM') return true;
  const link = words.findIndex((word) => closedWords.get(word) === 'ADP');
  const head = words[(link < 0 ? words.length : link) - 1] ?? '';
  return /(?:[aeo]rna|[^m]are|[ao]r|källor)$/.test(head);
}
