import type { SuccessionWords } from '../../model/holder-rules.ts';

const WHEN = String.raw`(?:(?:in|on|at|last|this|early|late|earlier) (?:the )?[\p{L}\d-]+(?: (?:this|last) \p{Ll}+| of \d{4}| \d{4})? )?`;
const NAMED =
  '^,? (?:who )?(?:was|has been|had been) (?:appointed|brought in|chosen|hired|named) to (?:succeed|replace|take over from) $';
const ADDRESS = String.raw`(?:(?:Dame|Dr|Mr|Mrs|Ms|Prof|Professor|Sir)\.? )?`;
const PREDECESSOR = String.raw`^(?:['’]s?)? (?:immediate )?predecessor(?: as \p{Ll}+)?,? ${ADDRESS}$`;
const PAST = new RegExp(
  `^,? (?:who )?(?:had |has |only |recently )*(?:succeeded|replaced|took over ${WHEN}from|takes over ${WHEN}from|has taken over ${WHEN}from) (?:the late )?$|${NAMED}|${PREDECESSOR}`,
  'u',
);
const FUTURE = /^,? (?:who )?(?:will|is to|is due to|is set to|is expected to) (?:succeed|replace|take over from) $/;
/** “by ”, “by his deputy, ” */
const BY = String.raw`${WHEN}by (?:(?:her|his|their) \p{Ll}+(?: \p{Ll}+)?,? )?$`;
const HANDED = new RegExp(
  `^,? (?:who )?(?:hands|handed|is handing|will hand|is to hand) over (?:\\p{Ll}+ )?to $|^,? (?:who )?(?:will be|is to be|is being|is due to be|is set to be) (?:replaced|succeeded) ${BY}`,
  'u',
);
const FOLLOWED = /(?:,|\band| to) (?:replace|replacing|succeed|succeeding) (?:the late )?$/;
const WHEN_LEFT = new RegExp(`^,? (?:who )?took over ${WHEN}(?:when|after) $`, 'u');
const LEFT =
  /^(?:,? [^,.;:]{1,30})? (?:stepped down|stepped aside|resigned|retired|died|left|quit|was (?:dismissed|fired|ousted|removed|sacked))\b/;
const SUCCESSOR = new RegExp(
  `^(?:['’]s?)? (?:(?:chosen|designated|eventual|likely) )?successor(?: as \\p{Ll}+)?,? ${ADDRESS}$|^,? (?:who |and )?(?:was|has been|had been) (?:later |then )?(?:replaced|succeeded) ${BY}`,
  'u',
);
const CHOSEN = /chosen|designated|likely/;

/** How English says that one follows the other in an office. */
export const succession: SuccessionWords = {
  succeeded: PAST,
  whenLeft: WHEN_LEFT,
  left: LEFT,
  followed: FOLLOWED,
  succeeds: FUTURE,
  handsOver: HANDED,
  successor: SUCCESSOR,
  chosen: CHOSEN,
};
