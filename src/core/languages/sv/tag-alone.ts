import type { PartOfSpeech } from '../../model/reading.ts';
import { familyNames } from '../family-names.ts';
import { givenNames } from '../given-names.ts';
import { adjectives } from './adjectives.ts';
import { closedWords } from './closed-words.ts';
import { demonyms } from './demonyms.ts';
import { verbForms } from './verb-forms.ts';

const ADJECTIVE =
  /(?:[^aeiou]ig|igt|iga|ige|isk|iskt|iska|iske|sam|samt|samma|bar|bart|bara|[aikus]tiv[ae]|(?:on|i|u)ell[at]?|okal[at]?|entral[at]?|egional[at]?|(?:baserad|född|ledd|stödd|ägd)(?:a|e)?|full|fullt|fulla|lös|löst|lösa|\p{L}{3}nära|ande|ende|ansk|anskt|anska|anske|nsk|nska|nskt|nske|lsk|lska|lske|tysk|tyska|tyske|dansk|danska|polska|polsk|polske)$/u;

/** Nouns that end like present participles: “ordföranden”, “uttalandet”. */
const ACTOR =
  /(?:fullmäktige|ordförande|målsägande|uttalande|utlåtande|anförande|påstående|meddelande|förfarande|inflytande|erbjudande|yttrande|beteende|utseende|avseende|förtroende|ärende|sökande|boende|studerande|resande|tjänstgörande|åtagande|engagemang|genomförande|samtycke|agerande|leende|landskap|.ansvarig)(?:a|e|n|na|t|s|na)?$/u;

/** Endings that only nouns have. */
const NOUN =
  /(?:ing|ingen|ingar|ingarna|ning|ningen|het|heten|heter|else|elsen|elser|skap|skapet|dom|tion|tionen|tioner|tionerna|ism|ismen|ist|isten|ister|are|aren|arna|erna|orna|en|et|ens|ern)$/u;

/** “norska”, “polsk” */
const PEOPLES = new Set(demonyms.flatMap(({ adjectives }) => adjectives));

export interface Word {
  readonly surface: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly first: boolean;
}

/** Tags a word by itself: by the lists, else by its ending; a word that nothing tells is a noun. */
export function tagAlone(word: Word): PartOfSpeech {
  const { surface, lower, capital, first } = word;
  if (!/[\p{L}\p{N}]/u.test(surface)) return /^[%&$€£+=/]$/.test(surface) ? 'SYM' : 'PUNCT';
  if (/^\d/.test(surface)) return /-\p{L}/u.test(surface) ? 'NOUN' : 'NUM';
  if (capital && !first) return 'PROPN';
  // “al-Assar”
  if (/^(?:a[dglnrstz]|ash|el|u[lr])-\p{Lu}/u.test(surface)) return 'PROPN';
  const closed = closedWords.get(lower);
  if (closed !== undefined) return closed;
  if (/^(?:t\.ex|bl\.a|m\.m|s\.k|f\.d)/.test(lower)) return 'ADV';
  if (adjectives.has(lower)) return 'ADJ';
  if (verbForms.has(lower) && !(capital && !first)) return 'VERB';
  if (capital && isName(lower)) return 'PROPN';
  if (/(?:erar|erade|eras|erades)$/u.test(lower)) return 'VERB';
  if (/\p{L}{2}(?:ligen|vis)$/u.test(lower)) return 'ADV';
  if (PEOPLES.has(lower)) return 'ADJ';
  if (ACTOR.test(lower)) return 'NOUN';
  if (ADJECTIVE.test(lower)) return 'ADJ';
  if (/\p{L}{2}(?:ade|ades|ats)$/u.test(lower)) return 'VERB';
  if (NOUN.test(lower)) return 'NOUN';
  // “återbegravs”, “nyanställa”, “omprövas”
  const [, verb = ''] = /^(?:ny|om|åter)(\p{L}{4,})$/u.exec(lower) ?? [];
  if (verbForms.has(verb)) return 'VERB';
  // “planerad”, where “planerat” is a form of a verb
  if (/\p{L}{3}ad$/u.test(lower) && verbForms.has(`${lower.slice(0, -1)}t`)) return 'ADJ';
  return capital && !/s$/.test(lower) && lower.length < 4 ? 'PROPN' : 'NOUN';
}

function isName(lower: string): boolean {
  const { female, male, either } = givenNames;
  return female.has(lower) || male.has(lower) || either.has(lower) || familyNames.has(lower);
}
