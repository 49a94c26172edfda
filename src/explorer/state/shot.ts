import type { NodeKind } from '../../core/model/graph.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands on the canvas, in CSS pixels from its corner, with its colours: all that a picture of it needs. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly lines: readonly ShotLine[];
  readonly marks: readonly ShotMark[];
  /** The most important last. */
  readonly names: readonly ShotName[];
}

export interface ShotLine {
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly colour: string;
  /** Dashes and gaps. */
  readonly dash?: readonly [number, number] | undefined;
  /** Where its arrow points to. */
  readonly tip?: Point | undefined;
  /** 0 to 1. */
  readonly opacity: number;
}

export interface ShotMark extends Point {
  readonly kind: NodeKind;
  readonly radius: number;
  readonly colour: string;
  readonly isSelected: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  /** Two letters on a country, a quotation mark on a statement. */
  readonly sign?: ShotName;
}

/** A text whose left end, or middle if it is centred, stands at x and whose middle at y. */
export interface ShotName extends Point {
  readonly text: string;
  /** As CSS writes it: `italic 420 14px "Newsreader Variable", serif`. */
  readonly font: string;
  readonly colour: string;
  readonly isCentred: boolean;
}
