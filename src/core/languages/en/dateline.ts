import { places } from './place-words.ts';

const DAY =
  `(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?,? )?` +
  String.raw`(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:,? \d{4})?`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’/-]*(?: (?:d[aeou]s?|l[ao]s?|al|el|of|\p{Lu}[\p{L}.'’/-]*)){0,3}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?`;
const SHOUT = String.raw`\p{Lu}[\p{Lu}.'’]{2,}(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,3}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?`;
const SHOUT_TOWN = String.raw`\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}`;
const AGENCY = String.raw`(?:\([\p{L}\d .,:/&-]{2,40}\)|\/\p{Lu}{2,}\/\.?)`;
const DASH = String.raw`\s?(?:--|[—–-])\s?`;

/** Before what the article begins with: a capital, a figure or a quotation mark. */
const NEXT = String.raw`(?=["“'‘«]?[\p{Lu}\d])`;

const FORMS = [
  // “Hanoi (VNA) – ”, “SEOUL, Sept. 10 (Yonhap) -- ”, “(VNA) - ”
  `(?:${PLACE}(?:, ?${DAY})?[,:.]? ?)?${AGENCY}${DASH}`,
  // “Havana, September 4 (PL) ”, “BRUSSELS, September 21. /TASS/. ”, “JAKARTA: (Bernama) ”
  `(?:${PLACE}, ${DAY}[.:]? ?|${SHOUT}: )${AGENCY}\\s`,
  // “Honiara, 7 September 2031 – ”
  `${PLACE}, ${DAY}${DASH}`,
  // “Manila, Nov 6: ”
  `${PLACE}, ${DAY}: `,
  // “WASHINGTON -- ”, “SYDNEY, Australia — ”
  `${SHOUT} (?:--|[—–]) ?`,
].map((form) => new RegExp(`^(?:${form})${NEXT}`, 'u'));

/** “Jakarta – ”, “ISLAMABAD: ”: with less around it, only a town that is known by its name. */
const TOWN = new RegExp(`^(\\p{Lu}[\\p{L} .'’-]{2,24}?)(?: [—–-] | ?: ?)${NEXT}`, 'u');

/** “LONDON Larch United have …”, “LONDON, Sept 23 Larch United …”: a town in capitals right before the first words. */
const BARE = new RegExp(`^(${SHOUT_TOWN})(?:, ${DAY})? (?=["“'‘«]?\\p{Lu}\\p{Ll})`, 'u');

const towns = new Set(places.map((place) => place.toLowerCase()));

/** “PUTRAJAYA: ” at the head of an article that has no other such label. */
const LABEL = new RegExp(`^${SHOUT}: ${NEXT}`, 'u');

/** Where the dateline ends that a paragraph begins with, “HANOI, May 5 (VNA) – ”; 0 where there is none. */
export function datelineEnd(paragraph: string, opens: boolean): number {
  for (const form of opens ? [...FORMS, LABEL] : FORMS) {
    const [found] = form.exec(paragraph) ?? [];
    if (found !== undefined) return found.length;
  }
  for (const form of [TOWN, BARE]) {
    const [found, town = ''] = form.exec(paragraph) ?? [];
    if (found !== undefined && towns.has(town.toLowerCase())) return found.length;
  }
  return 0;
}
