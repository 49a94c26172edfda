import { createPronoun } from '../../model/create-pronoun.ts';
import type { PronounFacts } from '../../model/grammar-rules.ts';

const he: PronounFacts = { person: 3, plural: false, gender: 'male' };
const she: PronounFacts = { person: 3, plural: false, gender: 'female' };
const it: PronounFacts = { person: 3, plural: false, thing: true };
const they: PronounFacts = { person: 3, plural: true };
const who: PronounFacts = { person: 3, plural: false, relative: true };
const i: PronounFacts = { person: 1, plural: false };
const we: PronounFacts = { person: 1, plural: true };

const list: readonly (readonly [string, PronounFacts])[] = [
  ['former', { person: 3, plural: false, choice: 'former' }],
  ['he', he],
  ['her', { ...she, possessive: true }],
  ['hers', she],
  ['herself', she],
  ['him', he],
  ['himself', he],
  ['his', { ...he, possessive: true }],
  ['i', i],
  ['it', it],
  ['its', { ...it, possessive: true }],
  ['itself', it],
  ['latter', { person: 3, plural: false, choice: 'latter' }],
  ['me', i],
  ['mine', i],
  ['my', { ...i, possessive: true }],
  ['myself', i],
  ['our', { ...we, possessive: true }],
  ['ours', we],
  ['ourselves', we],
  ['she', she],
  ['their', { ...they, possessive: true }],
  ['theirs', they],
  ['them', they],
  ['themselves', they],
  ['they', they],
  ['us', we],
  ['we', we],
  ['which', { person: 3, plural: false, relative: true, thing: true }],
  ['who', who],
  ['whom', who],
  ['whose', { ...who, possessive: true }],
];

/** The pronouns of English that refer to people or bodies. “You” and “that” are left out: they seldom name who speaks. */
export const pronouns: ReadonlyMap<string, PronounFacts> = new Map(
  list.map(([word, facts]) => [word, createPronoun(facts)]),
);
