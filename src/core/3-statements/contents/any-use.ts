import type { CueUse, CueVerb } from '../../model/statement-rules.ts';

const known = new WeakMap<CueVerb, CueUse>();

/** All uses of a verb as one, where the words behind it have not told yet in which of them it stands. */
export function anyUse(verb: CueVerb): CueUse {
  let any = known.get(verb);
  if (any === undefined) {
    const frames = new Set(verb.uses.flatMap((use) => [...use.frames]));
    // a verb that only documents can be the subject of in one use may have another subject in the next
    for (const limit of ['finding', 'inquiry'] as const)
      if (verb.uses.some((use) => !use.frames.has(limit))) frames.delete(limit);
    any = { frames, particles: [] };
    known.set(verb, any);
  }
  return any;
}
