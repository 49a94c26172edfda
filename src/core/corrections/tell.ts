/** “1 relation dropped”, “2 relations dropped”, or nothing. */
export function tell(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
