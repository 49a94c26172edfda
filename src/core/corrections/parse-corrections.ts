import type { Correction, CorrectionFile } from '../model/correction.ts';
import { checkDecision } from './check-decision.ts';
import { correctionId, type NewCorrection } from './correction-id.ts';

export interface ParsedCorrections {
  readonly file: CorrectionFile;
  /** What could not be understood, one line each: “decision 3: entity.id: …”. */
  readonly problems: readonly string[];
}

const LONGEST = 32 * 1024 * 1024;
/** Deeper than any decision; writing the file again would overflow the stack far below what can be read. */
const DEEPEST = 32;

/**
 * Reads a file of decisions. Any text is valid input: a decision that cannot be understood makes one line of `problems`
 * and stays in the file as it is; one without an id gets one, the same at each reading.
 */
export function parseCorrections(text: string): ParsedCorrections {
  const raw = readJson(text);
  if ('problem' in raw) return { file: EMPTY, problems: [raw.problem] };
  if (!isObject(raw.value)) return { file: EMPTY, problems: ['not an object with “version” and “decisions”'] };
  const { version, decisions, ...more } = raw.value;
  if (version !== 1) return { file: EMPTY, problems: ['version: not 1, the only one that this program knows'] };
  if (!Array.isArray(decisions)) return { file: EMPTY, problems: ['decisions: not a list'] };

  const read: Correction[] = [];
  const unread: { after: number; raw: unknown }[] = [];
  const problems: string[] = [];
  const ids = new Map<string, number>();
  for (const [index, one] of decisions.entries()) {
    const checked = checkDecision(one);
    const problem = 'problem' in checked ? checked.problem : repeated(checked.decision, ids);
    if ('problem' in checked || problem !== undefined) {
      problems.push(`decision ${index + 1}: ${problem}`);
      unread.push({ after: read.length, raw: one });
    } else {
      const { decision } = checked;
      const correction = 'id' in decision ? decision : { id: correctionId(decision, ids), ...decision };
      ids.set(correction.id, index + 1);
      read.push(correction);
    }
  }
  return { file: { version: 1, decisions: read, unread, more }, problems };
}

const EMPTY: CorrectionFile = { version: 1, decisions: [], unread: [], more: {} };

function readJson(text: string): { value: unknown } | { problem: string } {
  if (text.length > LONGEST) return { problem: 'larger than 32 MB' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `not JSON: ${placeOf(error, text)}` };
  }
  return isDeep(value) ? { problem: `nested more than ${DEEPEST} levels deep` } : { value };
}

/** Node tells the place as a position or, for a short text, not at all. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  const position = / at position (\d+)/.exec(message);
  if (!position) return message;
  const before = text.slice(0, Number(position[1])).split('\n');
  return `${message.slice(0, position.index)} at line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

function repeated(decision: Correction | NewCorrection, ids: ReadonlyMap<string, number>): string | undefined {
  const number = 'id' in decision ? ids.get(decision.id) : undefined;
  return number === undefined ? undefined : `id: decision ${number} has it already`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
