import type { CueUse, Frame } from '../../model/statement-rules.ts';
import type { Subject } from '../phrases/subject.ts';
import type { Complement } from './complement.ts';

const NAMES: Readonly<Partial<Record<Frame, string>>> = {
  that: 'that-clause',
  quote: 'quotation',
  addressee: 'clause',
  evidence: 'clause',
  weak: 'clause',
  inverts: 'clause',
};

export function ruleName(complement: Complement, subject: Subject): string {
  const tail = subject.how === 'shared' ? '-shared-subject' : subject.how === 'relative' ? '-relative' : '';
  return `cue-${NAMES[complement.frame] ?? complement.frame}${tail}`;
}

const BY_FRAME: Readonly<Record<string, number>> = {
  that: 0.93,
  quote: 0.93,
  clause: 0.88,
  question: 0.8,
  infinitive: 0.8,
  'object-infinitive': 0.8,
  gerund: 0.65,
  object: 0.65,
};

export function confidenceOf(complement: Complement, subject: Subject, use: CueUse): number {
  const own = BY_FRAME[complement.frame] ?? 0.6;
  return (
    Math.round(
      (own - (subject.how === 'near' || subject.how === 'behind' ? 0 : 0.1) - (use.frames.has('weak') ? 0.1 : 0)) * 100,
    ) / 100
  );
}
