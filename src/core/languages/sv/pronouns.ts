import { createPronoun } from '../../model/create-pronoun.ts';
import type { PronounFacts } from '../../model/grammar-rules.ts';

const he: PronounFacts = { person: 3, plural: false, gender: 'male' };
const she: PronounFacts = { person: 3, plural: false, gender: 'female' };
const someone: PronounFacts = { person: 3, plural: false };
const it: PronounFacts = { person: 3, plural: false, thing: true };
const they: PronounFacts = { person: 3, plural: true, people: true };
const who: PronounFacts = { person: 3, plural: false, relative: true };
const i: PronounFacts = { person: 1, plural: false };
const we: PronounFacts = { person: 1, plural: true };

const list: readonly (readonly [string, PronounFacts])[] = [
  ['han', he],
  ['hans', { ...he, possessive: true }],
  ['hen', someone],
  ['hennes', { ...she, possessive: true }],
  ['henne', she],
  ['honom', he],
  ['dennes', { ...someone, possessive: true }],
  ['hon', she],
  ['jag', i],
  ['mig', i],
  ['min', { ...i, possessive: true }],
  ['mina', { ...i, possessive: true }],
  ['mitt', { ...i, possessive: true }],
  ['vi', we],
  ['oss', we],
  ['vår', { ...we, possessive: true }],
  ['våra', { ...we, possessive: true }],
  ['vårt', { ...we, possessive: true }],
  ['de', they],
  ['dem', they],
  ['deras', { ...they, possessive: true }],
  ['man', { ...it, speaking: true }],
  ['dess', { ...it, possessive: true }],
  ['sin', { ...someone, possessive: true }],
  ['sina', { ...someone, possessive: true }],
  ['sitt', { ...someone, possessive: true }],
  ['som', who],
  ['vars', { ...who, possessive: true }],
];

/** The pronouns of Swedish that refer to people or bodies. “Den” and “det” are left out: they seldom name who speaks. */
export const pronouns: ReadonlyMap<string, PronounFacts> = new Map(
  list.map(([word, facts]) => [word, createPronoun(facts)]),
);
