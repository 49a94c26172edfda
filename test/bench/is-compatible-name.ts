/** Titles that are no part of a name; English. Compiled for this project, MIT. */
const TITLES = new Set(
  `a ambassador an capt captain chair chairman chairwoman col colonel congressman congresswoman dame democrat democratic
  dr former gen general gop gov governor judge justice king lady lord lt mayor miss mr mrs ms pope pres president prince
  princess prof professor queen rep representative republican rev sec secretary sen senator sgt sir speaker the vice`.split(
    /\s+/,
  ),
);

/**
 * Whether a reader would take `name` for one of the `accepted` ones: the words of one are among those of the other and
 * both end alike, “Lee” and “Ann Lee”. Where “Ann Lee” and “Lee” are both accepted, “Lee” stands for her and not for “Bo Lee”.
 */
export function isCompatibleName(name: string, accepted: readonly string[]): boolean {
  const words = wordsOf(name);
  const others = accepted.map(wordsOf);
  return others.some((other) => {
    const isSurname = other.length === 1 && others.some((full) => full.length > 1 && full.at(-1) === other[0]);
    return isSurname ? words.length === 1 && words[0] === other[0] : areCompatible(words, other);
  });
}

function areCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .replace(/['’]s?(?=\s|$)/g, ' ')
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}'’&-]+/u)
    .filter((word) => word !== '');
  const first = words.findIndex((word, index) => !TITLES.has(word) || index === words.length - 1);
  return words.slice(Math.max(first, 0));
}
