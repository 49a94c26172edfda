import type { SuccessionWords } from '../../model/holder-rules.ts';

const PAST =
  /^,? (?:som )?(?:efterträdde|ersatte|tog över efter|har efterträtt|har tagit över efter) $|^ (?:närmaste |närmast föregående )?företrädare,? $/;
const FUTURE =
  /^,? (?:som )?(?:efterträder|ersätter|tar över efter|ska efterträda|ska ta över efter|blir efterträdare till) $/;
const HANDED =
  /^,? (?:som )?(?:(?:lämnar|lämnade|ska lämna) över (?:\p{Ll}+ )?till|(?:efterträds|ersätts|ska efterträdas|ska ersättas) (?:i \p{Ll}+ )?(?:som \p{Ll}+ )?av) $/u;
const WHEN_LEFT = /^,? (?:som )?tog över (?:\p{Ll}+ ){0,3}(?:när|sedan|efter att) $/u;
const LEFT = /^(?: [^,.;:]{1,20})? (?:slutade|avgick|sagt upp sig|sade upp sig|lämnade|gick i pension|dog|avled)\b/;
const SUCCESSOR =
  /^s? (?:(?:tilltänkta?|utsedda?) )?efterträdare,? $|^,? (?:som |och )?(?:efterträddes|ersattes|har efterträtts|har ersatts) (?:i \p{Ll}+ )?(?:som \p{Ll}+ )?av $/u;

/** How Swedish says that one follows the other in an office. */
export const succession: SuccessionWords = {
  succeeded: PAST,
  whenLeft: WHEN_LEFT,
  left: LEFT,
  succeeds: FUTURE,
  handsOver: HANDED,
  successor: SUCCESSOR,
  chosen: / (?:tilltänkt|utsed)/,
};
