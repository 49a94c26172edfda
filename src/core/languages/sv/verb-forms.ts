import type { VerbForm } from '../../model/statement-rules.ts';
import { cueVerbs } from './cue-verbs.ts';
import { inflect } from './inflect.ts';
import { commonVerbs } from './verbs.ts';

const rows = (block: string): string[] => block.trim().split('\n');

/** The forms of all listed verbs in the active voice; of the passive those that end in -s. */
export const verbForms: ReadonlyMap<string, ReadonlySet<VerbForm>> = readForms();

function readForms(): Map<string, Set<VerbForm>> {
  const index = new Map<string, Set<VerbForm>>();
  const add = (surface: string, form: VerbForm): void => {
    index.set(surface, (index.get(surface) ?? new Set()).add(form));
  };
  for (const row of [...rows(commonVerbs), ...rows(cueVerbs).map((row) => row.split(' | ')[0] ?? '')]) {
    const forms = formsOf(row);
    for (const [form, surface] of Object.entries(forms) as [VerbForm, string][]) {
      add(surface, form);
      const passive = passiveOf(surface, form, forms.base);
      if (passive) add(passive, form);
    }
  }
  return index;
}

/** “betona 1” and “säga säger sade sagt” */
export function formsOf(row: string): Record<Exclude<VerbForm, 'ing'>, string> {
  const [base = '', ...rest] = row.split(' ');
  if (rest.length === 1) return inflect(base, rest[0] as string);
  const [third = '', past = '', participle = ''] = rest;
  return { base, third, past, participle };
}

/** “säger” → “sägs”, “betonar” → “betonas”, “löser” → “löses”, “berör” of “beröra” → “berörs”, “sade” → “sades” */
export function passiveOf(surface: string, form: VerbForm, base?: string): string | undefined {
  if (surface.endsWith('s')) return undefined;
  if (form !== 'third' || base === `${surface}a`) return `${surface}s`;
  if (/[sx]er$/.test(surface)) return `${surface.slice(0, -1)}s`;
  if (surface.endsWith('er')) return `${surface.slice(0, -2)}s`;
  return surface.endsWith('r') ? `${surface.slice(0, -1)}s` : `${surface}s`;
}
