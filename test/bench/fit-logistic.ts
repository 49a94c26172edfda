/** A statement as the fit sees it. */
export interface Example {
  /** The logit of the strength that its rule was given by hand. */
  readonly offset: number;
  readonly signs: readonly string[];
  readonly right: boolean;
}

export interface Fitted {
  readonly bias: number;
  readonly slope: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 1500;
const STEP = 0.5;

/**
 * Logistic regression with an L2 penalty by plain gradient descent: a bias, a slope on the logit set by hand, held to 1, and
 * a weight for each sign, held to 0. The same examples give the same model.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Fitted {
  const names = [...new Set(examples.flatMap(({ signs }) => signs))].sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map((example) => ({ ...example, at: example.signs.map((sign) => places.get(sign) as number) }));
  const weights = new Float64Array(names.length);
  let bias = 0;
  let slope = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => penalty * weight);
    let toBias = 0;
    let toSlope = penalty * (slope - 1);
    for (const { offset, at, right } of rows) {
      const sum = at.reduce((all, place) => all + (weights[place] as number), bias + slope * offset);
      const miss = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      toBias += miss;
      toSlope += miss * offset;
      for (const place of at) gradient[place] = (gradient[place] as number) + miss;
    }
    const step = STEP / examples.length;
    bias -= step * toBias;
    slope -= step * toSlope;
    for (const [place, slant] of gradient.entries()) weights[place] = (weights[place] as number) - step * slant;
  }
  return { bias, slope, weights: new Map(names.map((name, at) => [name, weights[at] as number])) };
}

/** How sure the model is of one example, 0 to 1. */
export function rate({ bias, slope, weights }: Fitted, { offset, signs }: Example): number {
  const sum = signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), bias + slope * offset);
  return Math.min(0.99, Math.max(0.05, 1 / (1 + Math.exp(-sum))));
}
