/** “, speaking on behalf of” */
const ON_BEHALF = /^,? (?:who (?:spoke|was speaking) |speaking )?(?:for|on behalf of) (?:the )?$/;
const REPRESENTING = /^,? (?:representing|who represent(?:s|ed)|represent(?:s|ed)) (?:the )?$/;
const LEADING = /^,? (?:who )?(?:has |had )?(?:leads|led|heads|headed|leading|heading) (?:the )?$/;
const DELEGATION = /^(?:['’]s?)? (?:\p{Ll}+ ){0,2}(?:delegation|negotiators|negotiating team)\b/u;
const LED_BY =
  /^(?:['’]s?)? (?:\p{Ll}+ ){0,2}(?:delegation|negotiators|negotiating team),? (?:(?:which )?(?:is|was) )?(?:headed|led) by (?:[\p{L}.’'-]+ ){0,6}$/u;
const BEFORE = /\b(?:on behalf of|representing|speaking for) (?:the )?$/i;
const NAME_NEXT = /^, (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? |\p{Lu}\p{L}+ (?:of \p{Lu}\p{L}+ )?){0,4}$/u;

/** “Ada Ek, speaking for [Kenya]”, “Ada Ek, who leads the [Kenyan] delegation”. */
export function speaksFor(between: string, after: string): boolean {
  // “Ada Falk of Spain won”
  if (between === ' of ') return true;
  // “for” alone stands between much else
  const isOnBehalf = ON_BEHALF.test(between) && !/^,? for /.test(between);
  return isOnBehalf || REPRESENTING.test(between) || (LEADING.test(between) && DELEGATION.test(after));
}

/** “Speaking for [Kenya], Minister Ada Ek”, “the [Kenyan] delegation, led by Ada Ek”. */
export function spokenForBy(before: string, between: string): boolean {
  return LED_BY.test(between) || (BEFORE.test(before) && NAME_NEXT.test(between));
}
