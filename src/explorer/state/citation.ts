import type { KnowledgeGraph, StatementNode } from '../../core/model/graph.ts';
import { introduction } from './facts.ts';
import { formatDate } from './format-date.ts';
import { speakersOfStatement } from './speaker-names.ts';
import { webAddress } from './web-address.ts';
import { cueOf, wordsOf } from './words.ts';

/**
 * A statement as a citation in plain text, with a line each for the words and for the place:
 * ```
 * “If the crews stop, so do we” — Tomas Okonda, Harbour Minister of Portugal (“warned”)
 * “Crews threaten to strike”, Harbour Gazette, 3 March 2025, https://…
 * ```
 * Words that the article does not quote are told as a paraphrase, without quotation marks around them. What the article
 * does not tell is left out. Throws a RangeError for a node that is no statement.
 */
export function citation(graph: KnowledgeGraph, key: string): string {
  const statement = graph.getNodeAttributes(key);
  if (statement.kind !== 'statement') throw new RangeError(`Cannot cite "${key}": it is no statement`);
  const words = wordsOf(graph, statement) || statement.label;
  const quoted = statement.directness === 'direct' ? `“${words}”` : words;
  // That somebody “said” it tells nothing; that somebody “denied” it does.
  const cue = statement.cueLemma === 'say' ? '' : cueOf(graph, statement);
  const how = [wording[statement.directness], cue && `“${cue}”`].filter(Boolean).join(', ');
  const note = how === '' ? '' : ` (${how})`;
  return [`${quoted} — ${speakerOf(graph, key, statement)}${note}`, sourceOf(graph, statement)]
    .filter(Boolean)
    .join('\n');
}

const wording = { direct: '', indirect: 'paraphrased', mixed: 'partly quoted' } as const;

function speakerOf(graph: KnowledgeGraph, key: string, statement: StatementNode): string {
  const speakers = speakersOfStatement(graph, key);
  if (speakers.length === 0) return statement.speaker ?? 'speaker not named';
  return speakers
    .map((speaker) =>
      [graph.getNodeAttribute(speaker, 'label'), introduction(graph, speaker)].filter(Boolean).join(', '),
    )
    .join('; ');
}

function sourceOf(graph: KnowledgeGraph, statement: StatementNode): string {
  const doc = `document:${statement.doc}`;
  const node = graph.hasNode(doc) ? graph.getNodeAttributes(doc) : undefined;
  if (node?.kind !== 'document') return '';
  const place = [`“${node.label}”`, node.author, node.publisher, formatDate(node.published), webAddress(node.url)];
  return place.filter(Boolean).join(', ');
}
