import { agentNoun } from './occupation-words.ts';
import { organizationNouns } from './organization-words.ts';
import { roleHeads } from './role-words.ts';

/** Verbs of those who lead a body or a part of it. */
const LEAD =
  'captains|captained|chairs|chaired|co-chairs|co-chaired|coaches|coached|commands|commanded|coordinates|coordinated|directs|directed|edits|edited|heads|headed|leads|led|manages|managed|co-manages|co-managed|oversees|oversaw|owns|owned|presides over|presided over|runs|ran|run|overseen';

/** Other verbs that have the body right behind them. */
const JOIN =
  'acts for|acted for|belongs to|belonged to|co-founded|conducts|conducted|founded|joined|operates|operated|leads for|led for|plays for|played for|reports for|represents|serves (?:in|on|with)|served (?:in|on|with)|signed (?:for|with)|signs for|sits (?:for|on)|sat (?:for|on)|speaks (?:on [^,.;:()]{3,40} )?for|work(?:s|ed) (?:[a-z-]+ ){0,2}?(?:at|for|in|with)|writes for';

/** Verbs of those who compete for a team. */
const COMPETE =
  'boxes for|competed for|competes for|(?:drives|drove) (?:an? [a-z]+ )?for|races for|raced for|rides for|rode for|skates for|skis for|stars for|swims for|turns out for';

/** “was elected to the board of”, “is now with”, “served two terms in” */
const SIT =
  '(?:is|was|were|been) (?:also )?(?:appointed|elected|named|re-elected|reelected) to(?: the (?:board|faculty) of)?|(?:is|was) (?:employed by|now (?:at|with)|on the (?:board|faculty|staff) of|working (?:at|for))|joined the (?:board|faculty|staff) of|(?:sits|sat) on the board of|served (?:[\\p{L}\\d-]+ ){1,2}(?:months|terms|years) (?:at|in|on|with)';

/** Verbs that what is taught or told stands behind, also where no “who” is before them: “covers the courts for”, “taught law at”. */
const TELL = 'covers|covered|lectures|lectured|teaches|taught|will teach';

/** “’s team, ”: what somebody has that is theirs to work or play for. */
const OWN_BODY =
  /^['’]s? (?:(?!(?:former|old|onetime|previous|rival)\b)\p{Ll}+ ){0,2}(?:agency|band|club|college|company|employer|firm|label|newspaper|orchestra|outfit|party|school|squad|team|union|university),? (?:the )?$/u;

/** Verbs of study and work that what they are about may follow. */
const WORK =
  'analyses|analyzes|covers|follows|lectures|lectured|researches|researched|studies|studied|teaches|taught|tracks|trains|trained|volunteers|volunteered';

/** “Ada Falk (of the ” */
const IN_BRACKETS = /^ \((?:(?:from|of) (?:the )?)?$/;
/** “, Ph.D., of ”, “, MD, MPH, of ” */
const NAME_OF = /^(?:, \d{1,3}|(?:, (?:\p{Lu}\p{Ll}?\.?){2,4}){1,3})?,? (?:of|from|at|with) $/u;
/** “, S-Lakeland” and “ (S-Lakeland)”, “, 58,”, “, a former teacher” */
const ASIDE =
  '^(?: \\(\\p{Lu}-\\p{Lu}[^()]{1,30}\\)|, \\p{Lu}-\\p{Lu}[^,()]{1,30})?(?:, \\d+)?(?:, (?:an?|the) [^,.;:()“”"]{3,50}?(?=,? who ))?';
/** “, who has”, “, who teaches at Larch and” */
const WHO =
  '(?:,? who (?:[^,.;:()“”"]{3,60} and )?(?:also |now |once )?(?:had |has |have )?(?:also |long )?|,? (?=led |ran )|,? (?:had |has )?(?:also |long )?)';
const LEADS = new RegExp(`${ASIDE}${WHO}(?:${LEAD}|${JOIN}|${COMPETE}|${SIT}) $`, 'u');
/** “, whose ” */
const WHOSE = new RegExp(`${ASIDE}, whose $`, 'u');
const LEADS_PART = new RegExp(
  `${ASIDE},? who (?:[^,.;:()“”"]{3,60} and )?(?:has |had )?(?:${LEAD}) [^,.;:()“”"]{3,50} (?:at|for|of|within) $`,
  'u',
);
const TELLS_FOR = new RegExp(`^,? (?:had |has )?(?:also |long )?(?:${TELL}) (?:[^,.;:()“”"]{1,40} )?(?:at|for) $`);
const WORKS_AT = new RegExp(`${ASIDE},? who (?:has |had )?(?:${WORK}) (?:[^,.;:“”"]{1,60} )?(?:at|for|with) $`, 'u');
/** “, a marine biologist with”, “, a senior lecturer in law at”, with what somebody is. */
const WORKER_AT =
  /^,(?: \d+,)?(?: now)? an? (?:[\p{Ll}-]+ ){0,4}?([\p{Ll}-]+)(?: (?:in|of|on) (?:[\p{L}-]+ ){0,3}[\p{L}-]+)?(?:,? now)? (?:at|for|with) $/u;

/**
 * “Claire Dufour of Banque Mirelle”, “Marisol Reyes (Coastal Service)”, “Wibowo, who heads the Merapi Rescue Corps”, “Ada Falk, who
 * leads the reef group at Larch University”.
 */
export function belongsTo(between: string, after: string): string | undefined {
  if (IN_BRACKETS.test(between) && after === ')') return 'name-in-brackets';
  if (OWN_BODY.test(between)) return 'name-s-organization';
  for (const link of linksOf(between)) {
    if (NAME_OF.test(link)) return 'name-of-organization';
    if (WHOSE.test(link)) return 'name-s-organization';
    if (LEADS.test(link) || LEADS_PART.test(link) || IN_CHARGE.test(link)) return 'name-heads-organization';
    if (WORKS_AT.test(link) || TELLS_FOR.test(link) || isWorkerAt(link)) return 'name-works-at-organization';
  }
  return undefined;
}

function isWorkerAt(link: string): boolean {
  const noun = WORKER_AT.exec(link)?.[1];
  if (noun === undefined || IS_OVER.test(link)) return false;
  return roleHeads.has(noun) || agentNoun.test(noun);
}

/** “, the woman in charge of ” */
const IN_CHARGE = /^,? (?:the (?:\p{Ll}+ ){1,2}|(?:who )?(?:is|was) )?in charge (?:at|of) $/u;

const IS_OVER = / (?:ex|former|late|one-?time|retired)[ -](?!.* now at )/;

const ARTICLE = / (?:an?|its|the) $/;

/** “from the think tank the ”, “for The ”: an article that belongs to the name. */
const OWN_ARTICLE = / [Tt]he $/;

/** “the Oslo-based ”, “the ruling ”: one adjective between the article and the name. */
const PRAISED = / (?:an?|the) (?!\p{Ll}*\b(?:about|at|by|for|from|in|of|on|that|to|with) )[\p{L}-]*\p{Ll} $/u;

/** “of Larch University’s ”, “at Ostby’s ”: a name that has the body. */
const OWNED_BY = / (of|from|at|with) (?:the )?\p{Lu}[\p{L}.-]*(?: (?:of )?\p{Lu}[\p{L}.-]*){0,3}['’]s? $/u;

/** “of the law firm of ”: what a firm is, joined with its name. */
const FIRM_OF = / (of|from|at|with) (?:an?|the) (?:\p{Ll}+ ){0,2}(?:firm|house) of $/u;

/** The words up to what the name behind is: “ of” of “ of the”, “ of the Larch-based think tank”, “, of the university’s”. */
function linksOf(between: string): string[] {
  const words = between.replace(OWN_ARTICLE, ' ').trimEnd().split(' ');
  const links = [between.replace(OWN_ARTICLE, ' ')];
  if (PRAISED.test(between)) links.push(between.replace(PRAISED, ' '));
  if (FIRM_OF.test(between)) links.push(between.replace(FIRM_OF, ' $1 '));
  if (OWNED_BY.test(between)) links.push(between.replace(OWNED_BY, ' $1 '));
  const noun = words.pop()?.replace(/['’]s?$/, '');
  if (noun === undefined || !(organizationNouns.has(noun) || OWNERS.test(noun) || TRADES.test(noun))) return links;
  for (let adjectives = 0; adjectives <= MOST_ADJECTIVES && words.length > 1; adjectives++) {
    links.push(`${words.join(' ')} `.replace(ARTICLE, ' '));
    // “Falk owns land. The dockers’ union ”
    if (/[.!?](?:\s|$)/.test(words.pop() ?? '')) break;
  }
  return links;
}

const MOST_ADJECTIVES = 3;

/** “the state’s ”: what a body may be of. */
const OWNERS = /^(?:city|country|county|government|island|nation|province|region|state|town|village)$/;

/** “from exporter ”: what firms do. */
const TRADES = /^(?:distributor|exporter|importer|insurer|lender|maker|manufacturer|operator|processor|supplier)$/;

/** “have signed midfielder ” */
const TAKEN = /\b(?:buy|bought|hired|lured|poached|recruited|sign|signed|signing|signs) [^.,;:()“”"]*$/;

/** “[Larch United] have signed the former Ostby striker | Ada Falk”: whom a body takes in. */
const TAKES =
  /^ (?:(?:has|have) )?(?:hired|poached|re-signed|recruited|signed) (?:(?:its|their|the) )?(?:[\p{L}-]+ ){0,4}$/u;

/** Whether a body takes in who is named behind `between`, and not what they have. */
export function takesIn(between: string, after: string): boolean {
  return TAKES.test(between) && !/ (?:by|for|from|in|of|on|to|up|with) /.test(between) && !/^['’]/.test(after);
}

/** “Rovers have signed [Ada Falk] from [Larch United]”: the club that somebody leaves. */
export function leaves(before: string, between: string): boolean {
  return between === ' from ' && TAKEN.test(before);
}
