import type { NewCorrection } from '../../../core/corrections/correction-id.ts';

/** What a form of the dialog is about, and how it hands in what was decided. */
export interface FormProps {
  readonly node: string;
  readonly take: (decisions: readonly NewCorrection[]) => void;
}
