import type { CorrectionFile } from '../model/correction.ts';
import { correctionId, type NewCorrection } from './correction-id.ts';

/** The file with one more decision at its end. */
export function decide(file: CorrectionFile, decision: NewCorrection): CorrectionFile {
  const taken = new Set(file.decisions.map(({ id }) => id));
  return { ...file, decisions: [...file.decisions, { id: correctionId(decision, taken), ...decision }] };
}
