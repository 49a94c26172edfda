import type { MentionRules } from '../model/mention-rules.ts';
import { extendUnits } from './bodies/extend-units.ts';
import { splitHolders } from './bodies/holder-in.ts';
import { endOfPurpose } from './bodies/take-matter.ts';
import { joinSpelt } from './units/acronyms.ts';
import { joinOrigins } from './units/join-origins.ts';
import { joinTwins } from './units/join-twins.ts';
import { dropMarks, keepMarks } from './units/keep-marks.ts';
import { namesThing } from './units/names-thing.ts';
import { parseRun } from './units/parse-run.ts';
import { isPartyOfTitle } from './units/read-party.ts';
import { Slogans } from './units/read-slogan.ts';
import { seatInTown } from './units/seat-in-town.ts';
import { findSmallTails } from './units/small-tail.ts';
import { knownUnit, type Unit } from './units/unit.ts';
import { isDeterminer } from './words/is-determiner.ts';
import { matchKnown } from './words/match-known.ts';
import type { Word } from './words/read-words.ts';

/** What the whole text tells of the words whose capital tells nothing in one place at least. */
interface Seen {
  /** Words that occur in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words that occur with a capital where nothing forces one. */
  readonly capital: ReadonlySet<string>;
  /** Function words that somebody bears as a family name: “Edvin [Anger]”. */
  readonly families: ReadonlySet<string>;
}

/** Finds the names of a text: known ones, and runs of capitalised words cut at titles, roles and heads. In the order of the text. */
export function findUnits(words: readonly Word[], rules: MentionRules): Unit[] {
  const seen = lookAround(words, rules);
  const tails = findSmallTails(words, rules);
  const slogans = new Slogans(words, rules);
  const units: Unit[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    const tailed = (word.capital ? (tails.get(at) ?? slogans.at(at)) : undefined) ?? seatInTown(words, at, rules);
    if (tailed) {
      units.push(tailed);
      at = tailed.last;
      continue;
    }
    // “Oppositionspartiet [Nationella samlingen]”
    if (word.first && tails.has(at + 1) && rules.wordForms?.describes(word.lower)) {
      at++;
      continue;
    }
    if (!word.capital && word.known === undefined) {
      at++;
      continue;
    }
    if (word.titled || !(opensName(word, words, seen, rules) || opensSmallName(word, words, rules))) {
      // “mainland China”, “al-Qaeda” begin in lower case
      const mayOpen =
        word.capital ||
        rules.wordForms !== undefined ||
        (!word.common && (words[at + 1]?.capital || word.lower.includes('-')));
      const known = mayOpen ? matchKnown(words, at) : undefined;
      if (known && (word.capital || known.small || known.kind === 'organization')) {
        units.push(knownUnit(at, at + known.words.length, known));
        at += known.words.length;
      } else at++;
      continue;
    }
    const end = readRun(words, at, tails, rules);
    parseRun(words, at, end, rules, units);
    // “Office of the High Commissioner”, “Sveriges Radio”: a known name may reach behind its run
    at = Math.max(end, units.at(-1)?.last ?? end);
  }
  const extended = extendUnits(words, joinOrigins(words, splitHolders(words, units, rules), rules), rules);
  const joined = joinTwins(words, joinSpelt(words, extended, rules), rules);
  dropMarks(words, joined, rules);
  keepMarks(words, joined, rules);
  for (const unit of joined) if (namesThing(words, unit, rules)) unit.kind = 'thing';
  return joined;
}

function lookAround(words: readonly Word[], rules: MentionRules): Seen {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const families = new Set<string>();
  const asked = new Set<string>();
  for (const word of words) if (word.first && word.capital && !word.common && !word.titled) asked.add(word.lower);
  for (const word of words) {
    const next = rules.wordForms && word.capital ? words[word.index + 1] : undefined;
    // “Fjärding” of Fjärding Capital, “Tvåstad” of Tvåstads FF
    if (next?.capital && next.head === 'organization' && !word.given && !word.listed)
      capital.add(rules.organizationSuffixes.has(next.lower) ? word.lower.replace(/s$/, '') : word.lower);
    if (rules.wordForms && next?.capital && next.common && word.given && next.sentence === word.sentence)
      families.add(next.lower);
    // nobody asks for a function word
    if (word.common || word.titled || !word.isWord || !asked.has(word.lower)) continue;
    if (!word.capital) lower.add(word.lower);
    else if (!word.first && !word.shout) capital.add(word.lower);
  }
  return { lower, capital, families };
}

/** “Minister [Do] Duc Duy”, “Mr. [Do]”: behind a title a family name that stands first, though it is a function word as well. */
function isTitledFamily(word: Word, words: readonly Word[], rules: MentionRules): boolean {
  if (!word.common || !word.capital || word.first || !rules.firstFamilyNames.has(word.folded)) return false;
  const before = words[word.index - 1];
  if (before?.sentence !== word.sentence || !(before.capital || before.role)) return false;
  const next = words[word.index + 1];
  const isFull = next?.capital === true && !next.common && next.start - word.end <= 1;
  return before.title || (before.role && isFull);
}

function opensName(word: Word, words: readonly Word[], seen: Seen, rules: MentionRules): boolean {
  if (!word.capital || word.surface === 'I') return false;
  // “3G”
  const glued = word.initial ? words[word.index - 1] : undefined;
  if (glued?.end === word.start && /\d$/.test(glued.surface)) return false;
  // “Kommunen JO-anmäls”: a verb behind the letters
  const tail = rules.wordForms ? /^\p{Lu}+-(\p{Ll}+)$/u.exec(word.surface)?.[1] : undefined;
  if (tail !== undefined && rules.functionWords.has(tail)) return false;
  const next = words[word.index + 1];
  const goesOn =
    next?.capital === true &&
    next.sentence === word.sentence &&
    next.start - word.end <= 1 &&
    (!next.common || isTitledFamily(next, words, rules) || isBetweenHeads(words, word.index, rules));
  if (isTitledFamily(word, words, rules)) return true;
  // “Will Smith”, “May Tran”: a given name that is also a function word; “Sanna Ek” where only names have capitals
  // “Bo Ek” at a sentence's start, but “Från” is no Fran
  if (word.common && word.first && word.given && word.lower === word.folded && goesOn && rules.wordForms) return true;
  // “Will Smith said”, “Per Ek, who”, but not “Will Smith run?”
  const third = words[word.index + 2];
  const isSubject = third?.surface === ',' || rules.speechVerbs.has(third?.lower ?? '');
  if (word.common && word.first && word.given && goesOn && isSubject && !rules.wordForms)
    return matchKnown(words, word.index + 1) === undefined;
  if (word.common && !word.first && seen.families.has(word.lower)) return true;
  // “High Court judge Ada Falk” at the head of a sentence
  const isBench = word.common && word.first && goesOn && rules.benchHeads?.has(next.lower);
  if (isBench && /^(?:PROPN|ADJ)$/.test(word.pos)) return true;
  // “GO Transit”
  const isLetters = word.shout && goesOn && !next.shout && next.head === 'organization' && !rules.wordForms;
  if (word.common && isLetters) return true;
  if (word.common)
    return (
      !word.first &&
      goesOn &&
      (word.given || rules.wordForms !== undefined || isLinked(word, words, rules) || isNamed(word, words, rules))
    );
  if (!word.first) return true;
  // “Ruling party officials”
  if (isSide(word, next, rules)) return false;
  // “V röstar nej”
  if (rules.wordForms && rules.partyMarks.has(word.surface) && (next?.pos === 'VERB' || next?.pos === 'AUX'))
    return true;
  // “CROOKED planner Ada Falk”
  // “Record-setting rain fell”
  if (!rules.wordForms && COMPOUND.test(word.surface) && !next?.capital) return false;
  const isLoud = !rules.wordForms && word.shout && !next?.capital && rules.loudWords?.test(word.lower);
  if (isLoud && !seen.capital.has(word.lower)) return false;
  if (seen.capital.has(word.lower) || word.shout || word.surface.includes('.')) return true;
  if (isFirstOfBody(word, words, rules)) return true;
  // “Conservative councillor Ada Falk”
  if (rules.partyTitles.has(word.lower) && rules.partyMembers.has(next?.lower ?? '')) return true;
  if (rules.partisans?.has(word.lower) && opensTitle(word, words, rules)) return true;
  // “Inspirational flanker Ada Falk”
  const isPraise = !rules.wordForms && next?.role && !next.capital && rules.praise?.test(word.lower);
  if (isPraise && next.sentence === words[word.index + 2]?.sentence && words[word.index + 2]?.capital) return false;
  // “Outgoing chair Ada Falk”
  if (!goesOn && rules.roleStatuses.has(word.lower) && next?.roleHead) return false;
  if (goesOn) return (word.pos !== 'VERB' && word.pos !== 'ADV') || word.given || word.role;
  if (seen.lower.has(word.lower)) return false;
  if (word.listed && !word.head) return false;
  if (rules.wordForms && next && isBareSpeaker(word, next, rules)) return true;
  // “Ford said”, tagged a verb
  const isVerbal = word.pos === 'VERB' && !rules.participle?.test(word.lower);
  const speaks = isVerbal && !rules.wordForms && rules.speechVerbs.has(next?.lower ?? '');
  return word.pos === 'PROPN' || word.pos === 'X' || word.given || speaks;
}

/** “[Ruling] party”, “[Governing] coalition”: the side of a body, which only the sentence makes a capital of. */
const isSide = (word: Word, next: Word | undefined, rules: MentionRules): boolean =>
  rules.partySides?.has(word.lower) === true &&
  next?.sentence === word.sentence &&
  !next.capital &&
  rules.organizationNouns.has(next.lower);

const COMPOUND = /^\p{Lu}\p{Ll}+-\p{Ll}+(?:ing|ed)$/u;

/** “[Conservative] leader Ada Falk”, “[Conservative] shadow home secretary Ada Falk”: the party before a title, at a sentence's start. */
function opensTitle(word: Word, words: readonly Word[], rules: MentionRules): boolean {
  for (let at = word.index + 1; at < word.index + 5; at++) {
    const next = words[at];
    if (next?.sentence !== word.sentence) return false;
    const isModifier = rules.roleModifiers.has(next.lower) || rules.rolePortfolios.has(next.lower);
    if (next.roleHead && !next.roleHead.plural && !(isModifier && words[at + 1]?.roleHead))
      return isPartyOfTitle(words, word.index, word.index + 1, at, rules);
    if (!isModifier && matchKnown(words, at)?.kind !== 'adjective') return false;
  }
  return false;
}

/** “[Granvikshem]s vd”, “[Ängslistan]s Per Ek”, “[Granvik] kommun”, “[Solvinden], ett bolag som …”: what stands behind makes a body of a sentence's first word. */
function isFirstOfBody(word: Word, words: readonly Word[], rules: MentionRules): boolean {
  const forms = rules.wordForms;
  const isHere = (one: Word | undefined): one is Word => one?.sentence === word.sentence;
  const next = words[word.index + 1];
  const behind = words[word.index + 2];
  if (!forms || !isHere(next) || !isHere(behind)) return false;
  const isProper = forms.isProperName(word.lower) || forms.isName(word.lower);
  const isNamed = word.head === 'organization' && forms.body(word.lower) === undefined && !forms.isBareHead(word.lower);
  if (word.listed && !isProper && !isNamed) return false;
  if (rules.possessiveMarks.has(next.lower)) {
    if (behind.capital) return behind.given;
    return behind.role && (isProper || !forms.looksDefinite(word.lower));
  }
  // “Voltaris varslar”
  if (forms.firmVerbs.has(next.lower) && !forms.looksDefinite(word.lower)) return true;
  // “Högersamlingen kräver”
  if (isProper && (rules.speechVerbs.has(next.lower) || next.pos === 'AUX')) return true;
  // “Brottsofferjouren i Holm”
  if (isProper && rules.insideLinks.has(next.lower) && behind.capital) return true;
  if (next.surface === ',') {
    const from = rules.indefiniteArticles.has(behind.lower) ? word.index + 3 : word.index + 2;
    const noun = words[words[from]?.pos === 'ADJ' ? from + 1 : from];
    const form = isHere(noun) ? forms.body(noun.lower) : undefined;
    return form !== undefined && !form.plural && form.definite === (from === word.index + 2);
  }
  const form = next.capital ? undefined : forms.body(next.lower);
  return form !== undefined && !form.definite && !form.plural && !forms.isAdjective(word.lower) && next.pos === 'NOUN';
}

/** “[Gazprom] sade att”: a word that is no form of a noun that could speak without an article. */
function isBareSpeaker(word: Word, next: Word, rules: MentionRules): boolean {
  const { lower, surface } = word;
  const { wordForms, speechVerbs, groupNouns, organizationNouns, singleNouns } = rules;
  if (!wordForms || surface.length < 4 || !speechVerbs.has(next.lower) || word.role || word.head || word.listed)
    return false;
  if (groupNouns.has(lower) || organizationNouns.has(lower) || singleNouns.has(lower)) return false;
  const isDefinite = wordForms.looksDefinite(lower);
  const isMany = wordForms.looksPlural(lower) || wordForms.hasBarePlural(lower);
  // “Leende sade hon”
  return !isDefinite && !isMany && !wordForms.isAdjective(lower) && !wordForms.isParticiple(lower);
}

const LONGEST_BODY = 6;

/** “the [Together Party]”, “the [New Harbour Alliance]”: a function word in capitals behind an article, before what a body is called. */
function isNamed(word: Word, words: readonly Word[], rules: MentionRules): boolean {
  const article = words[word.index - 1];
  if (
    article?.sentence !== word.sentence ||
    (article.capital && !article.first) ||
    // “at Great Falk Street Hospital”
    !(
      rules.definiteArticles.has(article.lower) ||
      (article.pos === 'ADP' && !isDeterminer(word, rules) && !rules.wordForms)
    )
  )
    return false;
  for (let at = word.index + 1; at < word.index + LONGEST_BODY; at++) {
    const next = words[at];
    if (next?.sentence !== word.sentence || !next.capital || next.common) return false;
    // “the New South Wales Growers Association”
    if (next.role && rules.roleHeads.has(next.lower)) return false;
    if (next.head === 'organization') return !word.pronoun;
  }
  return false;
}

/** “Federation of [Well Drillers]”: only a name has a capital behind the link of a body. */
function isLinked(word: Word, words: readonly Word[], rules: MentionRules): boolean {
  const link = words[word.index - 1];
  const head = words[word.index - 2];
  return (
    link?.sentence === word.sentence &&
    head?.sentence === word.sentence &&
    !link.capital &&
    rules.nameLinks.has(link.lower) &&
    head.capital &&
    head.head === 'organization' &&
    !word.pronoun
  );
}

/** The words from `from` on that may belong to one name: capitalised, initials, particles, “&”. Returns the end. */
function readRun(words: readonly Word[], from: number, tails: ReadonlyMap<number, Unit>, rules: MentionRules): number {
  let end = from + 1;
  while (end < words.length && !tails.has(end)) {
    const word = words[end] as Word;
    const before = words[end - 1] as Word;
    if (word.sentence !== before.sentence || word.start - before.end > 1) break;
    if (word.start === before.end && !(before.surface.endsWith('.') || /^\p{L}/u.test(word.surface))) break;
    if (word.capital) {
      const isFunction = word.common && !rules.wordForms && !word.initial && !word.given && !word.head;
      const isPart =
        isInside(words, from, end, rules) ||
        isBetween(words, end) ||
        isLast(words, from, end, rules) ||
        rules.schoolWords?.has(word.lower);
      if (word.surface === 'I' || (isFunction && !isPart)) break;
      end++;
      continue;
    }
    if (isNickname(words, end, rules)) {
      end += words[end + 3]?.capital ? 4 : 5;
      continue;
    }
    // “Bill de Blasio”, “Ursula von der Leyen”, “Ferrier & Sons”
    let next = end;
    while (next < words.length && next - end < 3 && isParticle(words[next] as Word, rules)) next++;
    if (next === end && isForeign(words, end, rules)) next++;
    const after = words[next];
    if (next > end && after?.capital && after.sentence === before.sentence && !after.first && !after.common) {
      end = next + 1;
      continue;
    }
    // “Channel 4”, “Unit 731”, “Local 88”
    const isNumbered = before.head === 'organization' || rules.numberedBodies?.has(before.lower);
    // “American Express 20 years ago”
    const isSpan = rules.timeNouns.has(words[end + 1]?.lower ?? '');
    if (/^\d{1,4}$/.test(word.surface) && !isSpan && (isNumbered || isChannel(words, from, rules))) end++;
    break;
  }
  return end;
}

/** “Ada “Addie” Falk”, “Robert (Bob) Falk”: from the opening mark to the word behind the closing one. */
function isNickname(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const [given, open, short, close, next] = words.slice(at - 1, at + 4) as Word[];
  // “Ada “Larch” [dela] Falk”
  const isParticled = next !== undefined && !next.capital && isParticle(next, rules) && words[at + 4]?.capital === true;
  const family = isParticled ? words[at + 4] : next;
  if (!given || !open || !short || !close || !family || family.sentence !== given.sentence) return false;
  const isMarked = open.surface === '(' ? close.surface === ')' : isQuote(open) && isQuote(close);
  const isClose = open.end === short.start && short.end === close.start && (next?.start ?? 0) - close.end === 1;
  const isName = given.given || family.family || short.given;
  return isMarked && isClose && isName && short.capital && !short.shout && family.capital && !family.common;
}

const isQuote = ({ surface }: Word): boolean => /^["“”'‘’]$/.test(surface);

/** “Pham The Hien”: behind a family name that stands first any word may be a name. */
function isInside(words: readonly Word[], from: number, at: number, rules: MentionRules): boolean {
  // “Nguyen Van An”
  const isThird = at - 2 >= from && rules.firstFamilyNames.has((words[at - 2] as Word).folded);
  if (!words[at + 1]?.capital) return isThird && words[at - 1]?.common === false;
  return words.slice(Math.max(from, at - 2), at).some((one) => rules.firstFamilyNames.has(one.folded));
}

/** “the group Ilaw Para [sa] Lahat”: a short word that English does not have, between two names behind a noun for a body. */
function isForeign(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const [opener, before, word] = [words[at - 3], words[at - 1] as Word, words[at] as Word];
  const noun = words[at - 2]?.capital ? opener : words[at - 2];
  return (
    !rules.wordForms &&
    /^\p{Ll}{1,3}$/u.test(word.surface) &&
    !word.common &&
    !word.listed &&
    !before.listed &&
    noun?.sentence === word.sentence &&
    rules.organizationNouns.has(noun.lower)
  );
}

/** “Vindhya [High] Court”, “Lawyers [Without] Chains”: nothing but a name gives a function word its capital inside a sentence. */
function isBetween(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1] as Word, words[at] as Word, words[at + 1]];
  return (
    !word.pronoun &&
    !word.shout &&
    !before.common &&
    !before.surface.endsWith('.') &&
    next?.capital === true &&
    !next.common &&
    next.sentence === word.sentence &&
    next.start - word.end === 1
  );
}

/** “Nairobi [High] Court”: the same at a sentence's start, before the head of a body. */
function isBetweenHeads(words: readonly Word[], at: number, rules: MentionRules): boolean {
  const [first, word] = [words[at] as Word, words[at + 1] as Word];
  const isOpen = rules.wordForms || first.common || isDeterminer(word, rules);
  return !isOpen && isBetween(words, at + 1) && words[at + 2]?.head === 'organization';
}

/** “the charity Reefs [Now]”: the same at the end of a name of two words, or behind a noun for a body. */
function isLast(words: readonly Word[], from: number, at: number, rules: MentionRules): boolean {
  const [first, word, next] = [words[from] as Word, words[at] as Word, words[at + 1]];
  // “Mr Long”, “Naomi Long”, “Councillor Naomi Long”
  const before = words[at - 1] as Word;
  const isTitled = at > from + 1 && (words[at - 2] as Word).role && before.given && !before.common && !rules.wordForms;
  const isPerson = first.title || (first.given && !first.common) || isTitled;
  return (
    (at === from + 1 || isTitled || (!rules.wordForms && rules.organizationNouns.has(words[from - 1]?.lower ?? ''))) &&
    (isPerson || (!first.first && !first.common)) &&
    !word.pronoun &&
    !word.shout &&
    !word.first &&
    next?.capital !== true
  );
}

/** “tv-kanalen | Norrut 24” */
function isChannel(words: readonly Word[], from: number, rules: MentionRules): boolean {
  const noun = words[from - 1];
  return noun?.sentence === words[from]?.sentence && rules.wordForms?.body(noun?.lower ?? '')?.definite === true;
}

function isParticle(word: Word, rules: MentionRules): boolean {
  return rules.nameParticles.has(word.lower) || word.surface === '&';
}

/** “Statens olycksnämnd har …”: a name at a sentence's start that goes on in lower case with a compound for a body. */
function opensSmallName(word: Word, words: readonly Word[], rules: MentionRules): boolean {
  if (!rules.wordForms || !word.capital) return false;
  if (word.first && rules.wordForms.isName(word.lower)) return true;
  // “Myndigheten för vattenvård”
  if (word.first && rules.wordForms.openMatters.has(rules.wordForms.body(word.lower)?.head ?? ''))
    return endOfPurpose(words, word.index + 1, rules) > word.index + 1;
  const near = words[word.index + 1];
  // “Internationella skidförbundet”, “Nationella Matverket”
  const isBody = near?.capital ? rules.wordForms.body(near.lower)?.definite : rules.wordForms.isName(near?.lower ?? '');
  if (isBody && rules.wordForms.isAdjective(word.lower)) return true;
  if (!rules.possessiveMarks.has(words[word.index + 1]?.lower ?? '')) return false;
  const head = words[word.index + 2];
  const form = head && !head.capital && head.sentence === word.sentence ? rules.wordForms.body(head.lower) : undefined;
  return (
    form !== undefined &&
    !form.definite &&
    !form.plural &&
    (form.base !== form.head || rules.wordForms.ofMembers.has(form.head) || !isDefiniteNoun(word, rules))
  );
}

/** “Bolagets styrelse” is no name, “Lunds tingsrätt” is one. */
function isDefiniteNoun(word: Word, rules: MentionRules): boolean {
  return word.listed || rules.wordForms?.looksDefinite(word.lower) === true;
}
