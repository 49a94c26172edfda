import type { CorrectionFile } from '../model/correction.ts';

/** The file without some decisions: as if they had never been made. */
export function undo(file: CorrectionFile, ids: readonly string[]): CorrectionFile {
  const decisions = file.decisions.filter(({ id }) => !ids.includes(id));
  const unread = file.unread.map(({ after, raw }) => {
    const gone = file.decisions.slice(0, after).filter(({ id }) => ids.includes(id)).length;
    return { after: after - gone, raw };
  });
  return { ...file, decisions, unread };
}
