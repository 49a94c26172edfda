import { forceCollide } from 'd3-force';
import { random } from './random.ts';

const SEED = 1;

export interface Body {
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly room: number;
  /** Whether it stays where it is. */
  readonly isFixed?: boolean;
}

/** Pushes overlapping bodies apart, but not those that are fixed, and all of them from the middle when that alone does not end. */
export function moveApart(bodies: Body[]): void {
  const ROUNDS = 400;
  const TOUCH = 0.5;
  const collide = forceCollide<Body>((body) => body.room + TOUCH).iterations(2);
  collide.initialize?.(bodies, random(SEED));
  for (let round = 1; round <= ROUNDS; round += 1) {
    collide(1);
    let largest = 0;
    for (const body of bodies) {
      if (body.isFixed) {
        body.vx = 0;
        body.vy = 0;
        continue;
      }
      largest = Math.max(largest, Math.abs(body.vx), Math.abs(body.vy));
      const growth = round % 20 === 0 ? 1.03 : 1;
      body.x = (body.x + body.vx) * growth;
      body.y = (body.y + body.vy) * growth;
      body.vx = 0;
      body.vy = 0;
    }
    if (largest < TOUCH / 2) return;
  }
}
