import type { Correction } from '../model/correction.ts';

/** A decision that has no id yet. */
export type NewCorrection = Correction extends infer One ? (One extends Correction ? Omit<One, 'id'> : never) : never;

/**
 * Makes an id of what a decision says, `rename-1k3f9xq`, so that the same decision of two readers has the same id; a number
 * behind it tells it from those that are taken.
 */
export function correctionId(decision: NewCorrection, taken: { has(id: string): boolean }): string {
  const base = `${decision.kind}-${hash(JSON.stringify(decision))}`;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** 52 bits of FNV-1a (Fowler, Noll, Vo 1991) as letters and digits: two runs of 26 bits from different starts. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193) >>> 0;
    high = Math.imul(high ^ text.charCodeAt(index) ^ (low & 0xff), 0x01000193) >>> 0;
  }
  return ((high >>> 6) * 0x4000000 + (low >>> 6)).toString(36);
}
