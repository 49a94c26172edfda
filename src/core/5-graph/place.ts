/** Where a node stands, in the units of its size. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
