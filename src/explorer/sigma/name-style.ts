import type { GraphNode } from '../../core/model/graph.ts';
import { shorten } from '../state/words.ts';

export interface NameStyle {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly quiet: boolean;
}

const sans = '"Libre Franklin Variable", system-ui, sans-serif';
const serif = '"Newsreader Variable", Georgia, serif';

/** How a node's name is written on the canvas: names in sans, the words of a statement as a quotation in serif. `scale` makes them smaller where there is little room. */
export function nameStyle(node: GraphNode, forced: boolean, scale: number): NameStyle {
  switch (node.kind) {
    case 'statement': {
      const size = 14 * scale;
      const words = shorten(node.label, forced ? 64 : 40);
      return {
        // Quotation marks are for words that stand in quotation marks.
        text: node.directness === 'direct' ? `“${words}”` : words,
        font: `italic 420 ${size}px ${serif}`,
        size,
        quiet: true,
      };
    }
    case 'document': {
      const size = 13.5 * scale;
      return { text: shorten(node.label, forced ? 64 : 36), font: `500 ${size}px ${serif}`, size, quiet: true };
    }
    case 'person': {
      const size = stepped(scale * Math.min(15.5, 12 + node.size / 6));
      return { text: shorten(node.label, 40), font: `600 ${size}px ${sans}`, size, quiet: false };
    }
    case 'country':
    case 'organization': {
      const size = stepped(scale * Math.min(14.5, 11.5 + node.size / 7));
      return { text: shorten(node.label, forced ? 60 : 34), font: `500 ${size}px ${sans}`, size, quiet: false };
    }
    case 'role':
    case 'group': {
      const size = scale * 12;
      return { text: shorten(node.label, forced ? 64 : 42), font: `450 ${size}px ${sans}`, size, quiet: true };
    }
  }
}

/** Each size is a font of its own to the browser, and making one takes it a millisecond or more. */
const stepped = (size: number): number => Math.round(size * 2) / 2;
