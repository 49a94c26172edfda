export interface Judged {
  /** 0 to 1, as the program said. */
  readonly confidence: number;
  readonly right: boolean;
}

/** One row of a reliability table. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /** Expected calibration error: the mean gap between confidence and share of right ones, weighed by the bins’ counts. */
  readonly error: number;
}

const BINS = 10;

/** Compares confidences with what came true, in ten equal bins (Guo, Pleiss, Sun & Weinberger 2017). */
export function calibrate(judged: readonly Judged[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, index): Bin => {
    const inside = judged.filter(({ confidence }) => Math.min(Math.floor(confidence * BINS), BINS - 1) === index);
    return {
      from: index / BINS,
      to: (index + 1) / BINS,
      count: inside.length,
      confidence: mean(inside.map(({ confidence }) => confidence)),
      right: mean(inside.map(({ right }) => (right ? 1 : 0))),
    };
  });
  const gaps = bins.map(({ count, confidence, right }) => count * Math.abs(confidence - right));
  return { bins, error: judged.length === 0 ? 0 : sum(gaps) / judged.length };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : sum(values) / values.length);
