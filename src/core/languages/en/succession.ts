import type { Succession } from '../../model/holder-rules.ts';

const WHEN = String.raw`(?:(?:in|on|at|last|this|early|late|earlier) (?:the )?[\p{L}\d-]+(?: (?:this|last) \p{Ll}+| of \d{4}| \d{4})? )?`;
const PAST = new RegExp(
  `^,? (?:who )?(?:had |has |only |recently )*(?:succeeded|replaced|took over ${WHEN}from|takes over ${WHEN}from|has taken over ${WHEN}from) (?:the late )?$`,
  'u',
);
const FUTURE = /^,? (?:who )?(?:will|is to|is due to|is set to|is expected to) (?:succeed|replace|take over from) $/;
const NAMED =
  /^,? (?:who )?(?:was|has been|had been) (?:appointed|brought in|chosen|hired|named) to (?:succeed|replace|take over from) $/;
const HANDED = /^,? (?:who )?(?:hands|handed|is handing|will hand|is to hand) over (?:\p{Ll}+ )?to $/u;
const WHEN_LEFT = new RegExp(`^,? (?:who )?took over ${WHEN}(?:when|after) $`, 'u');
const LEFT =
  /^(?:,? [^,.;:]{1,30})? (?:stepped down|stepped aside|resigned|retired|died|left|quit|was (?:dismissed|fired|ousted|removed|sacked))\b/;
const SUCCESSOR = /^(?:['’]s?)? (?:(?:chosen|designated|eventual|likely) )?successor(?: as \p{Ll}+)?,? $/u;
const CHOSEN = /chosen|designated|likely/;
const PREDECESSOR = /^(?:['’]s?)? (?:immediate )?predecessor(?: as \p{Ll}+)?,? $/u;

/** “Ada Falk, who succeeded [Lou Berg]”, “his successor, [Ada Falk]”, “Lou Berg, who hands over to [Ada Falk]”. */
export function succession(between: string, after: string): Succession | undefined {
  if (PAST.test(between) || NAMED.test(between) || (WHEN_LEFT.test(between) && LEFT.test(after)))
    return { first: 'current', second: 'former' };
  if (FUTURE.test(between)) return { first: 'designate', second: 'current' };
  if (HANDED.test(between)) return { first: 'current', second: 'designate' };
  if (SUCCESSOR.test(between))
    return CHOSEN.test(between) ? { first: 'current', second: 'designate' } : { first: 'former', second: 'current' };
  return PREDECESSOR.test(between) ? { first: 'current', second: 'former' } : undefined;
}
