import type { Succession } from '../../model/holder-rules.ts';

const PAST = /^,? (?:som )?(?:efterträdde|ersatte|tog över efter|har efterträtt|har tagit över efter) $/;
const FUTURE =
  /^,? (?:som )?(?:efterträder|ersätter|tar över efter|ska efterträda|ska ta över efter|blir efterträdare till) $/;
const HANDED = /^,? (?:som )?(?:lämnar|lämnade|ska lämna) över (?:\p{Ll}+ )?till $/u;
const WHEN_LEFT = /^,? (?:som )?tog över (?:\p{Ll}+ ){0,3}(?:när|sedan|efter att) $/u;
const LEFT = /^(?: [^,.;:]{1,20})? (?:slutade|avgick|sagt upp sig|sade upp sig|lämnade|gick i pension|dog|avled)\b/;
const SUCCESSOR = /^s? (?:(?:tilltänkta?|utsedda?) )?efterträdare,? $/;

/** “Ada Ek, som efterträdde [Per Berg]”, “hans efterträdare, [Ada Ek]”, “Per Berg, som lämnar över till [Ada Ek]”. */
export function succession(between: string, after: string): Succession | undefined {
  if (PAST.test(between) || (WHEN_LEFT.test(between) && LEFT.test(after)))
    return { first: 'current', second: 'former' };
  if (FUTURE.test(between)) return { first: 'designate', second: 'current' };
  if (HANDED.test(between)) return { first: 'current', second: 'designate' };
  if (!SUCCESSOR.test(between)) return undefined;
  return / (?:tilltänkt|utsed)/.test(between)
    ? { first: 'current', second: 'designate' }
    : { first: 'former', second: 'current' };
}
