/** The values by their keys, each group and the groups in the order of `values`. */
export function groupBy<Value>(values: readonly Value[], keyFor: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyFor(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
