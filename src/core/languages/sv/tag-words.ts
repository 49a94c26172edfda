import type { PartOfSpeech } from '../../model/reading.ts';
import { closedWords } from './closed-words.ts';
import { tagAlone, type Word } from './tag-alone.ts';
import { verbForms } from './verb-forms.ts';

const PARTICIPLE = /(?:ad|at|ade|ats|erad|erat|erade|dd|dda|nen|net|na|[^aeiouyåäö][dt]a?)$/u;

/** Tags the words of a paragraph: first each by itself, then where two readings are left by its neighbours. */
export function tagWords(
  surfaces: readonly string[],
  ends: readonly boolean[],
  marks: ReadonlySet<number>,
): PartOfSpeech[] {
  const words = surfaces.map((surface, at): Word => {
    const before = surfaces[at - 1] ?? '';
    const first = at === 0 || ends[at - 1] === true || /^[–—―:”"»«“„-]$/.test(before);
    return { surface, lower: surface.toLowerCase(), capital: /^\p{Lu}/u.test(surface), first };
  });
  const tags = words.map((word, at) => (marks.has(at) ? 'PART' : tagAlone(word)));
  for (const rule of [
    tagParticles,
    tagPhrases,
    tagSeconds,
    tagCopies,
    tagParticiples,
    tagConcerned,
    tagPer,
    tagManner,
    tagInCharge,
    tagAtt,
    tagInfinitives,
    tagDeterminers,
    tagLinks,
  ])
    for (let at = 0; at < words.length; at++) tags[at] = rule(words, tags, at);
  return tags;
}

type Rule = (words: readonly Word[], tags: readonly PartOfSpeech[], at: number) => PartOfSpeech;

const tagOf = (tags: readonly PartOfSpeech[], at: number): PartOfSpeech => tags[at] ?? 'PUNCT';

/** “Filippa von Rehn”, “Willem de Groot”: a small word inside a name. */
const tagParticles: Rule = (words, tags, at) =>
  /^(?:af|al|bin|da|de|del|della|der|di|dos|du|el|ibn|la|le|ten|van|von|zu)$/.test(words[at]?.lower ?? '') &&
  words[at]?.capital === false &&
  (words[at - 1]?.capital === true || (tagOf(tags, at - 1) === 'PROPN' && words[at - 2]?.capital === true)) &&
  (words[at + 1]?.capital === true || /^(?:der|den|la|las)$/.test(words[at + 1]?.lower ?? ''))
    ? 'PROPN'
    : tagOf(tags, at);

/** “på nytt”, “i går”: a preposition and a word that together are an adverb. */
const tagPhrases: Rule = (words, tags, at) => {
  const word = words[at] as Word;
  // “höjs i vår.”, but not “i vår kommun”
  const isSpring = word.lower === 'vår' && words[at - 1]?.lower === 'i';
  if (isSpring && !/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tagOf(tags, at + 1))) return 'NOUN';
  const pair = (first: number): boolean =>
    ADVERBIALS.has(`${words[first]?.lower ?? ''} ${words[first + 1]?.lower ?? ''}`);
  return pair(at) || pair(at - 1)
    ? /^(?:går|dag|morgon|kväll|natt|morse|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|fjol)$/.test(
        word.lower,
      )
      ? 'NOUN'
      : 'ADV'
    : tagOf(tags, at);
};

const ADVERBIALS = new Set([
  'på nytt',
  'till slut',
  'till sist',
  'bland annat',
  'i stället',
  'i början',
  'till exempel',
  'för närvarande',
  'för tillfället',
  'i första',
  'på plats',
  'i efterhand',
  'i förväg',
  'i huvudsak',
  'i grunden',
  'om igen',
  'i dag',
  'i går',
  'i morse',
  'i kväll',
  'i natt',
  'i fjol',
  'i år',
  'i morgon',
]);

/** “Beslutet [låg] fast”, “till sin fackliga [central]:”: what is an adjective elsewhere. */
const tagSeconds: Rule = (words, tags, at) => {
  const { lower } = words[at] as Word;
  const [before, next] = [tagOf(tags, at - 1), tagOf(tags, at + 1)];
  if (lower === 'låg' && /^(?:NOUN|PRON|PROPN)$/.test(before) && /^(?:ADP|ADV|ADJ)$/.test(next)) return 'VERB';
  // “Var fjärde rektor”
  if (
    lower === 'var' &&
    /^(?:annan|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)$/.test(words[at + 1]?.lower ?? '')
  )
    return 'DET';
  const isOrdinal = /^(?:sjätte|sjunde|åttonde|nionde|tionde)$/.test(lower) && /^(?:ADJ|NOUN)$/.test(next);
  if (isOrdinal) return 'ADJ';
  const isPlace = lower === 'central' && before === 'ADJ' && words[at - 1]?.lower.endsWith('a');
  return isPlace && !/^(?:ADJ|NOUN)$/.test(next) ? 'NOUN' : tagOf(tags, at);
};

/** A form of a verb that is a noun or adjective behind an article: “ett tal”, “den planerade resan”, “en mening”. */
const tagCopies: Rule = (words, tags, at) => {
  const tag = tagOf(tags, at);
  const { lower } = words[at] as Word;
  if (tag !== 'VERB') return tag;
  const before = tagOf(tags, at - 1);
  const next = tagOf(tags, at + 1);
  const past = (words[at - 1] as Word | undefined)?.lower ?? '';
  // “…, säger hon bestämt.”
  if (before === 'PRON' && next === 'PUNCT' && tagOf(tags, at - 2) === 'VERB' && /[^a]t$/.test(lower)) return 'ADV';
  if (
    (before === 'NUM' && !isNumberOfPeople(words, tags, at)) ||
    (before === 'DET' && !/^(?:alla|båda|ingen|någon|inga|några)$/.test(past) && !isBehindThese(words, at)) ||
    /^(?:min|din|sin|vår|sitt|sina|deras|hans|hennes|dess)$/.test(past)
  )
    return /^(?:NOUN|ADJ|PROPN)$/.test(next) ? 'ADJ' : 'NOUN';
  // “vid upprepade tillfällen”
  if (before === 'ADP' && next === 'NOUN' && /[^aeiouyåäö]ade$/.test(lower)) return 'ADJ';
  // “har i förhör sagt”
  if (past === 'i' && lower === 'förhör') return 'NOUN';
  // “av tal”, “i drift”: a base form behind a preposition is no verb
  if (before === 'ADP' && !/(?:des?|t|r)$/.test(lower)) return 'NOUN';
  if (before === 'PART' && past === 's') return 'NOUN';
  // “ett viktigt steg”
  if (before === 'ADJ' && /^(?:DET|PRON|PART)$/.test(tagOf(tags, at - 2)) && !/(?:ade|r)$/.test(lower)) return 'NOUN';
  return tag;
};

/** “Av dessa [uppger] hälften att”, “Detta [skriver] Kuriren”, “Mot detta [invände] Anna Ek”: a present, or a past before a name, tells of no noun. */
function isBehindThese(words: readonly Word[], at: number): boolean {
  const forms = verbForms.get(words[at]?.lower ?? '');
  const isPast = forms?.has('past') === true && words[at + 1]?.capital === true;
  return /^(?:dessa|detta)$/.test(words[at - 1]?.lower ?? '') && (forms?.has('third') === true || isPast);
}

/** “De två säger”, “Sex av tio uppger”, “Fyra säger att”, “Klockan tio meddelade polisen”: a verb behind a number that counts nothing in it. */
function isNumberOfPeople(words: readonly Word[], tags: readonly PartOfSpeech[], at: number): boolean {
  // “I maj 2020 skrev hon”, “Vid 23.15 meddelade polisen”: a year and a time of day count nothing
  const forms = verbForms.get(words[at]?.lower ?? '');
  const isTime = /^(?:(?:1[89]|20)\d\d|[012]?\d[.:][0-5]\d)$/.test(words[at - 1]?.lower ?? '');
  if (isTime && (forms?.has('past') || forms?.has('third'))) return true;
  if (!/(?:r|de|te)$/.test(words[at]?.lower ?? '')) return false;
  const before = words[at - 2]?.lower ?? '';
  if (/^(?:klockan|kl\.?|av)$/.test(before)) return true;
  const isSubject = /^(?:alla|båda|de|dessa|samtliga)$/.test(before) || at === 1 || words[at - 1]?.first === true;
  return isSubject && !/^(?:NOUN|ADJ|PROPN|VERB|AUX)$/.test(tagOf(tags, at + 1));
}

/** “fastställda skyldigheter”, “det planerade mötet”: a past form right before a noun, with nothing in it to be its subject. */
const tagParticiples: Rule = (words, tags, at) => {
  const tag = tagOf(tags, at);
  const { lower } = words[at] as Word;
  if (tag !== 'VERB' && tag !== 'NOUN') return tag;
  const before = tagOf(tags, at - 1);
  const next = tagOf(tags, at + 1);
  const article = /^(?:den|det|de|denna|dessa|detta|alla|sina|deras|våra|s)$/.test(
    (words[at - 1] as Word | undefined)?.lower ?? '',
  );
  // “Det sade | styrelsens ordförande”, “Det saknade | konflikt”: behind “det” and an adjective stands a definite noun in the neuter
  const isOther =
    words[at - 1]?.lower === 'det' &&
    next === 'NOUN' &&
    !/[aeiouyåäö]t$/.test((words[at + 1] as Word | undefined)?.lower ?? '');
  const noun = (next === 'NOUN' || next === 'ADJ') && !isOther;
  if (
    tag === 'VERB' &&
    noun &&
    (before === 'DET' || article || before === 'ADJ') &&
    /(?:ade|da|ta|na|at|ad|t)$/.test(lower)
  )
    return 'ADJ';
  if (
    tag === 'NOUN' &&
    noun &&
    PARTICIPLE.test(lower) &&
    /(?:ad|ade|da|dda|ta|na)$/.test(lower) &&
    !/(?:rna|erna|orna)$/.test(lower)
  )
    return 'ADJ';
  // “en högt [uppsatt] källa”, “en väl [insatt] person”
  const isGraded = /^(?:ADV|ADJ)$/.test(before) && /(?:t|väl|illa|nyligen)$/.test(words[at - 1]?.lower ?? '');
  const isIndefinite = /^(?:en|ett|den|det|de|flera|två)$/.test(words[at - 2]?.lower ?? '');
  if (noun && isGraded && isIndefinite && /\p{L}{2}(?:ad|d|tt)$/u.test(lower)) return 'ADJ';
  // “det Oslobaserade Norra rådet”
  if (article && next === 'PROPN' && /[\p{L}-](?:baserade|ägda|ledda|stödda)$/u.test(lower)) return 'ADJ';
  // “till anonyma källor”, “de lokala kraftverken”: two nouns in lower case never stand in a row
  if (
    tag === 'NOUN' &&
    next === 'NOUN' &&
    !words[at]?.capital &&
    (article || /^(?:ADP|DET|ADJ|NUM)$/.test(before)) &&
    /\p{L}{2}[^aeiouyåäö]a$/u.test(lower) &&
    !/rna$/.test(lower) &&
    !endsSaying(words, tags, at + 1)
  )
    return 'ADJ';
  return tag;
};

/** “den [tilltalade]”, “de [skadade]”, “en [misstänkt]”: of whom a case tells, where no noun follows. */
const tagConcerned: Rule = (words, tags, at) => {
  const { lower, capital } = words[at] as Word;
  const isAlone = !/^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(tagOf(tags, at + 1));
  if (isAlone && PEOPLE.test(lower) && tagOf(tags, at) === 'ADJ') return 'NOUN';
  const isBehind = /^(?:de|den|en|flera|samtliga|två|tre)$/.test(words[at - 1]?.lower ?? '');
  return isBehind && !capital && CONCERNED.test(lower) && isAlone ? 'NOUN' : tagOf(tags, at);
};

/** “[Per] telefon”, “per år”, but not “Per Ek”. */
const tagPer: Rule = (words, tags, at) =>
  words[at]?.lower === 'per' && words[at + 1] && !words[at + 1]?.capital && tagOf(tags, at + 1) === 'NOUN'
    ? 'ADP'
    : tagOf(tags, at);

/** “råder [anhöriga] att”: qualities that stand for people where no noun follows. */
const PEOPLE =
  /^(?:(?:anhörig|arbetslös|funktionsnedsatt|hemlös|kriminell|närstående|papperslös|åskådande)a?|ansvariga|efterlevande|troende)$/;

const CONCERNED =
  /^(?:(?:drabba|församla|häkta|inblanda|mörda|sakna|skada|tilltala|åtala)de?|(?:anställ|döm)d[ae]?|(?:anhåll|frikän|försvunn|grip|omkom)n?[nt][ae]|misstänkt[ae]?|döde)$/;

/** The words before and behind what tells how: a subject and its auxiliary, or both before the verb. */
const BETWEEN = / (?:NOUN|PRON|PROPN) AUX$|^(?:NOUN|PRON|PROPN) AUX VERB$|^AUX (?:NOUN|PRON|PROPN) VERB$/;

/** “att [effektivt] genomföra”: what ends in -t between the mark of an infinitive, or a subject, and its verb tells how. */
const tagManner: Rule = (words, tags, at) => {
  const word = words[at] as Word;
  if (word.capital || !/t$/.test(word.lower)) return tagOf(tags, at);
  const isBefore = words[at - 1]?.lower === 'att' && isInfinitive(words[at + 1]);
  // “kvinnan [nervöst] hade frågat”, “kvinnan har [nervöst] frågat”, “har kvinnan [nervöst] frågat”
  const around = `${tagOf(tags, at - 2)} ${tagOf(tags, at - 1)} ${tagOf(tags, at + 1)}`;
  const isBetween = !/et$/.test(word.lower) && BETWEEN.test(around);
  const isHow = isBefore || isBetween || endsSaying(words, tags, at);
  return isHow && /^(?:NOUN|ADJ)$/.test(tagOf(tags, at)) ? 'ADV' : tagOf(tags, at);
};

/** “säger en granne [upprört].”: how something is said, behind who says it. */
function endsSaying(words: readonly Word[], tags: readonly PartOfSpeech[], at: number): boolean {
  const isLast = at + 1 >= words.length || tagOf(tags, at + 1) === 'PUNCT';
  const isBehind = tagOf(tags, at - 2) === 'DET' && tagOf(tags, at - 3) === 'VERB' && words[at - 1]?.capital === false;
  return isLast && isBehind && /[^aeiouyåäö]t$/.test(words[at]?.lower ?? '');
}

/** “[driftsansvarig] sjuksköterska”: a quality before a noun, and a title elsewhere. */
const tagInCharge: Rule = (words, tags, at) =>
  tagOf(tags, at + 1) === 'NOUN' && /.ansvarig[ae]?$/.test(words[at]?.lower ?? '') ? 'ADJ' : tagOf(tags, at);

/** “att” before an infinitive is its mark, with an adverb at most between: “att inte räkna”. */
const tagAtt: Rule = (words, tags, at) => {
  if ((words[at] as Word).lower !== 'att') return tagOf(tags, at);
  // “att ”gå ut””
  let next = /^[”"»]$/.test(words[at + 1]?.surface ?? '') ? at + 2 : at + 1;
  while (
    next < at + 4 &&
    (tagOf(tags, next) === 'ADV' || (tagOf(tags, next) === 'ADJ' && /t$/.test(words[next]?.lower ?? '')))
  )
    next++;
  const joint = words[next + 1]?.lower;
  // “att fullt och på allvar uppfylla”
  if (joint !== undefined && tagOf(tags, at + 1) === 'ADV' && !isInfinitive(words[next])) {
    for (let k = next; k < Math.min(next + 5, words.length); k++) {
      if (/^(?:CCONJ|ADP|ADV)$/.test(tagOf(tags, k)) || /^(?:allvar|hand)$/.test(words[k]?.lower ?? '')) continue;
      return isInfinitive(words[k]) ? 'PART' : 'SCONJ';
    }
  }
  // “att i möjligaste mån använda”
  if (tagOf(tags, at + 1) === 'ADP')
    for (let k = at + 2; k < at + 6 && !/^(?:AUX|PUNCT|PRON|SCONJ)$/.test(tagOf(tags, k)); k++) {
      if (tagOf(tags, k) === 'VERB') return isInfinitive(words[k]) ? 'PART' : 'SCONJ';
    }
  return isInfinitive(words[next]) || looksInfinitive(words, tags, next) ? 'PART' : 'SCONJ';
};

/** “att skölja av”: an unknown word in -a that no verb follows. */
function looksInfinitive(words: readonly Word[], tags: readonly PartOfSpeech[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.capital || tagOf(tags, at) !== 'NOUN' || !/\p{L}{2}a$/u.test(word.lower)) return false;
  return !/(?:rna|ena)$/.test(word.lower) && !/^(?:AUX|VERB)$/.test(tagOf(tags, at + 1));
}

function isInfinitive(word: Word | undefined): boolean {
  if (word === undefined || word.capital) return false;
  if (/^(?:ha|vara|kunna|vilja|bli|få|se|ge|gå|stå|ta|be|bo|ske|nå|dra|tro)$/.test(word.lower)) return true;
  if (verbForms.get(word.lower)?.has('base')) return true;
  // “flera”
  if (closedWords.has(word.lower)) return false;
  return /\p{L}{2}(?:era|eras|isera|göra|ställa|hålla|komma|föra|bygga|sätta)$/u.test(word.lower);
}

/** “att finslipa”, “kan rösta”: a word in -a behind a mark or a modal. */
const tagInfinitives: Rule = (words, tags, at) => {
  const tag = tagOf(tags, at);
  if (tag !== 'NOUN' && tag !== 'ADJ') return tag;
  const word = words[at] as Word;
  const before = words[at - 1]?.lower ?? '';
  if (before === 'att' && tagOf(tags, at - 1) === 'PART') return 'VERB';
  if (
    words[at - 2]?.lower === 'att' &&
    tagOf(tags, at - 2) === 'PART' &&
    /^(?:ADV|ADJ)$/.test(tagOf(tags, at - 1)) &&
    /a$/.test(word.lower)
  )
    return 'VERB';
  if (isInfinitive(word)) return 'VERB';
  return /^(?:kan|kunde|ska|skulle|vill|ville|måste|bör|får|fick)$/.test(before) &&
    /\p{L}{2}a$/u.test(word.lower) &&
    tag !== 'ADJ'
    ? 'VERB'
    : tag;
};

/** “den”, “det”, “de” before a noun phrase are articles, elsewhere pronouns; “en” is never a name. */
const tagDeterminers: Rule = (words, tags, at) => {
  const { lower } = words[at] as Word;
  const next = words[at + 1]?.lower === 'tidigare' ? 'ADJ' : tagOf(tags, at + 1);
  if (lower === 'tidigare' && /^(?:den|det|de)$/.test(words[at - 1]?.lower ?? '')) return 'ADJ';
  // “i sin dom”, “en hård dom”
  if (lower === 'dom' && isOwned(words, tags, at)) return 'NOUN';
  if (/^(?:den|det|de|dom)$/.test(lower)) {
    if (words[at + 1]?.capital && next === 'PROPN') return 'PRON';
    // “i dag presenterar [de] förslaget”
    if (
      /^(?:de|dom)$/.test(lower) &&
      /(?:[^aeiouyåäö]et|aren|enten|heten|ingen|ionen|isten|polisen)$/.test(words[at + 1]?.lower ?? '')
    )
      return 'PRON';
    return next === 'ADJ' ||
      next === 'NUM' ||
      (next === 'NOUN' && lower !== 'det') ||
      (next === 'NOUN' && /t$/.test(words[at + 1]?.lower ?? ''))
      ? 'DET'
      : 'PRON';
  }
  // “den så kallade planen”
  if (/^kalla(?:d|t|de)$/.test(lower) && words[at - 1]?.lower === 'så') return 'ADJ';
  // “en man”, “en äldre man”, “min man”
  const isTheirs = /^(?:min|din|sin|vår|er|hennes|hans|deras)$/.test(words[at - 1]?.lower ?? '');
  if (lower === 'man' && (isTheirs || /^(?:DET|ADJ|NUM)$/.test(tagOf(tags, at - 1)))) return 'NOUN';
  // “både Anna och Per”
  if (lower === 'både') return /^(?:ADJ|NOUN|NUM|PROPN)$/.test(next) ? 'DET' : 'CCONJ';
  // “mer pengar”
  if (/^(?:mer|mindre|mycket|lite|mest)$/.test(lower) && next === 'NOUN') return 'ADJ';
  // “alla pratade”, “ingen skadades”
  if (/^(?:alla|ingen|någon|några|inget|något|båda|detta|dessa|denna)$/.test(lower))
    return next === 'NOUN' || next === 'ADJ' || next === 'NUM' || next === 'PROPN' ? 'DET' : 'PRON';
  return tagOf(tags, at);
};

function isOwned(words: readonly Word[], tags: readonly PartOfSpeech[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return (
    /^(?:en|denna|varje|sin|min|din|vår|er|hans|hennes|dess|deras|s)$/.test(before) || tagOf(tags, at - 1) === 'ADJ'
  );
}

/** “år”, “veckor”, “länge”: how long ago something was. */
function isStretch(word: Word | undefined): boolean {
  return /^(?:år|månad(?:er)?|veck(?:a|or)|dag(?:ar)?|dygn|timm(?:e|ar)|minut(?:er)?|sekunder|decenni(?:um|er)|sekel|länge|kort|säsonger|generationer)$/.test(
    word?.lower ?? '',
  );
}

/** “om” before a clause joins it, before a noun phrase alone it is a preposition; so do “för”, “sedan” and “innan”. */
const tagLinks: Rule = (words, tags, at) => {
  const { lower } = words[at] as Word;
  // “säger utan omsvep att”, but “inte röd utan grön”
  if (lower === 'utan' && tagOf(tags, at - 1) === 'VERB' && tagOf(tags, at + 1) === 'NOUN') return 'ADP';
  // “frågade då varför”, “sade då att”
  if (lower === 'då' && tagOf(tags, at - 1) === 'VERB' && CLAUSE_OPENERS.test(words[at + 1]?.lower ?? '')) return 'ADV';
  if (lower !== 'om' && lower !== 'för' && lower !== 'sedan' && lower !== 'innan' && lower !== 'var' && lower !== 'när')
    return tagOf(tags, at);
  if (lower === 'när') return 'SCONJ';
  // “för tolv år sedan”, “för länge sedan”
  // “sade sedan snabbt att”
  if (lower === 'sedan' && /^(?:ADV|PUNCT|SCONJ)$/.test(tagOf(tags, at + 1))) return 'ADV';
  if (lower === 'sedan' && [2, 3, 4, 5].some((back) => words[at - back]?.lower === 'för') && isStretch(words[at - 1]))
    return 'ADV';
  if (lower === 'var' && tagOf(tags, at) === 'DET') return 'DET';
  if (lower === 'var') return tagOf(tags, at + 1) === 'PRON' && tagOf(tags, at - 1) === 'PUNCT' ? 'ADV' : 'AUX';
  if (lower === 'för') return 'ADP';
  // “Tillfrågad om framtiden säger hon”
  const isAsked = [1, 2, 3, 4].some((back) => /^tillfråga(?:d|de|t)$/.test(words[at - back]?.lower ?? ''));
  if (lower === 'om' && isAsked && tagOf(tags, at + 1) !== 'PRON') return 'ADP';
  // “en krona om året”
  if (
    lower === 'om' &&
    /^(?:året|dagen|dygnet|veckan|månaden)$/.test(words[at + 1]?.lower ?? '') &&
    tagOf(tags, at - 1) === 'NOUN'
  )
    return 'ADP';
  for (let k = at + 1; k < at + 7; k++) {
    const tag = tagOf(tags, k);
    if (tag === 'AUX' || (tag === 'VERB' && tagOf(tags, k - 1) !== 'PART')) return 'SCONJ';
    if (tag === 'PUNCT' || tag === 'ADP' || tag === 'SCONJ' || tag === 'CCONJ') break;
  }
  return 'ADP';
};

const CLAUSE_OPENERS = /^(?:att|hur|om|vad|varför|vart|vem|vilka|vilken|vilket|:)$/;
