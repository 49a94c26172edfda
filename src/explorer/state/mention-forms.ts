import type { EntityMention } from '../../core/model/entity.ts';
import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { mentionsOf } from './find-again.ts';
import { articleOf } from './refer.ts';

/** Words of an article that are taken for a name. */
export interface Place extends EntityMention {
  /** The node that they are taken for. */
  readonly of: string;
}

/** One way of writing a name, with everywhere it is written so. */
export interface Form {
  readonly words: string;
  readonly of: string;
  readonly places: readonly Place[];
}

/** How an article names somebody: by name first, by “he” last. */
const ORDER: readonly EntityMention['kind'][] = ['name', 'role', 'description', 'pronoun'];

/** The ways in which the articles write a name: names before titles before pronouns, the commonest first. */
export function formsOf(graph: KnowledgeGraph, key: string): readonly Form[] {
  const forms = gather(graph, placesOf(graph, key), ({ kind }, words) => `${kind} ${words.toLowerCase()}`);
  const rank = ({ places }: Form) => ORDER.indexOf(places[0]!.kind);
  return forms.sort((a, b) => rank(a) - rank(b) || b.places.length - a.places.length || (a.words < b.words ? -1 : 1));
}

/** The names that stand in what an article gives of a statement, each where it stands, in the order of the text. */
export function formsIn(graph: KnowledgeGraph, statement: string): readonly Form[] {
  const node = graph.getNodeAttributes(statement);
  if (node.kind !== 'statement') return [];
  const { doc, start, end } = node.evidence;
  const near = [...graph.neighbors(statement), node.speakerId ?? ''].filter((key) => graph.hasNode(key));
  const places = [...new Set(near)].flatMap((key) => placesOf(graph, key));
  const inside = places.filter((place) => place.doc === doc && place.start >= start && place.end <= end);
  const ordered = inside.sort((a, b) => a.start - b.start || b.end - a.end);
  return gather(graph, ordered, (place) => `${place.start} ${place.end} ${place.of}`);
}

const placesOf = (graph: KnowledgeGraph, of: string): Place[] =>
  mentionsOf(graph.getNodeAttributes(of)).map((mention) => ({ ...mention, of }));

function gather(
  graph: KnowledgeGraph,
  places: readonly Place[],
  keyOf: (place: Place, words: string) => string,
): Form[] {
  const forms = new Map<string, { words: string; of: string; places: Place[] }>();
  for (const place of places) {
    const words = articleOf(graph, place.doc)?.text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
    if (!words) continue;
    const key = keyOf(place, words);
    const known = forms.get(key);
    if (known) known.places.push(place);
    else forms.set(key, { words, of: place.of, places: [place] });
  }
  return [...forms.values()];
}
