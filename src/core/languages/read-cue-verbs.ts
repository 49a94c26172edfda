import type { CueForm, CueUse, CueVerb, Frame, VerbForm } from '../model/statement-rules.ts';

const FRAMES: Readonly<Record<string, Frame>> = {
  t: 'clause',
  T: 'that',
  q: 'quote',
  w: 'question',
  i: 'infinitive',
  o: 'object-infinitive',
  b: 'bare-infinitive',
  n: 'object',
  g: 'gerund',
  a: 'addressee',
  s: 'evidence',
  x: 'weak',
  v: 'inverts',
  f: 'follows',
  e: 'finding',
  h: 'inquiry',
  k: 'calls',
  p: 'predicate',
  m: 'measure',
  c: 'plea',
};

/** A row of a list of cue verbs: the lemma, its forms, and the letters for what it takes. */
export interface CueRow {
  readonly lemma: string;
  readonly forms: Partial<Record<VerbForm, string>>;
  readonly codes: readonly string[];
}

/** Indexes cue verbs by all their forms. Throws an Error for a letter that stands for no frame. */
export function indexCueVerbs(rows: readonly CueRow[]): Map<string, CueForm> {
  const uses = new Map<string, CueUse[]>();
  const seen = new Set<string>();
  for (const { lemma, codes } of rows) {
    const key = `${lemma} ${codes.join(' ')}`;
    // “säga, sade” and “säga, sa” are one verb in two rows
    if (seen.has(key)) continue;
    seen.add(key);
    const list = uses.get(lemma) ?? [];
    const use = readUse(codes, lemma);
    // “warn of” is tried before “warn”
    if (use.particles.length > 0) list.unshift(use);
    else list.push(use);
    uses.set(lemma, list);
  }
  const verbs = new Map([...uses].map(([lemma, list]) => [lemma, { lemma, uses: list }]));
  const index = new Map<string, { verb: CueVerb; forms: Set<VerbForm> }>();
  for (const { lemma, forms } of rows)
    for (const [form, surface] of Object.entries(forms) as [VerbForm, string][]) {
      const entry = index.get(surface) ?? { verb: verbs.get(lemma) as CueVerb, forms: new Set<VerbForm>() };
      entry.forms.add(form);
      index.set(surface, entry);
    }
  return index;
}

function readUse(codes: readonly string[], lemma: string): CueUse {
  const marked = codes.filter((code) => /^[+=]/.test(code));
  return {
    frames: new Set(codes.filter((code) => !/^[+=]/.test(code)).map((code) => frameOf(code, lemma))),
    particles: marked.map((code) => code.slice(1)),
    ...(marked.some((code) => code.startsWith('=')) && { opensContent: true }),
  };
}

function frameOf(code: string, lemma: string): Frame {
  const frame = FRAMES[code];
  if (frame === undefined) throw new Error(`Unknown frame “${code}” of the cue verb “${lemma}”`);
  return frame;
}
