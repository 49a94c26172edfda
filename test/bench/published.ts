/** What others reach on the statements of speech of PolNeAR’s test articles, as percent; the bar to compare with. */
export const PUBLISHED: readonly { readonly who: string; readonly f1: number; readonly attribution: number }[] = [
  { who: 'quotation marks, “said”, nearest name', f1: 20.8, attribution: 53 },
  { who: 'GenderGapTracker’s method on a dependency parser', f1: 55.0, attribution: 85 },
  { who: 'a trained tagger on words and quotation marks', f1: 73.2, attribution: 90 },
  { who: 'the same on a full dependency parser (Citron’s class)', f1: 81.0, attribution: 95 },
  { who: 'one human annotator against another', f1: 88.0, attribution: 97 },
];

export const PUBLISHED_SOURCE =
  'on the test articles of PolNeAR (Newell, Margolin & Ruths 2018), speech only; other articles differ';
