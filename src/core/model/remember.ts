const MOST = 50_000;

/**
 * `work`, with what it has answered kept: texts repeat most of their words. It saves time and changes no answer, so `work` must
 * depend on its word alone. Begun anew when it grows large.
 */
export function remember<T>(work: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known = new Map();
    const found = work(word);
    known.set(word, found);
    return found;
  };
}

/** The same for work that also depends on some rules: what it has answered is kept with them. */
export function rememberBy<Rules extends object, T>(
  work: (rules: Rules, word: string) => T,
): (rules: Rules) => (word: string) => T {
  const known = new WeakMap<Rules, (word: string) => T>();
  return (rules) => {
    let answer = known.get(rules);
    if (answer === undefined) {
      answer = remember((word) => work(rules, word));
      known.set(rules, answer);
    }
    return answer;
  };
}
