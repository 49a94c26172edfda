import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { aroundWords } from './around-words.ts';
import { type Facet, facetNames, facets } from './facets.ts';
import { formatCount } from './format-count.ts';
import { formatDate } from './format-date.ts';
import { leaderOf } from './groups.ts';
import { kindNames } from './kinds.ts';
import { valueName } from './value-name.ts';
import { type Look, type Selection, sizeNames, type View } from './view.ts';
import { shorten } from './words.ts';

/** What a step did, in words: “Selected Anna Lind”. Several changes at once are named by the one that shows most. */
export function describeStep(graph: KnowledgeGraph, before: View, after: View): string {
  const name = (key: string) =>
    graph.hasNode(key) ? shorten(graph.getNodeAttribute(key, 'label'), 60) : 'something that is gone';
  if (after.article && !same(after.article, before.article)) return `Read “${name(after.article.doc)}”`;
  if (!same(after.filters, before.filters)) return filterWords(graph, before, after);
  if (after.threshold !== before.threshold) {
    return after.threshold === 0 ? 'Any confidence' : `Confidence of ${after.threshold} % or more`;
  }
  if (!same(after.period, before.period)) return periodWords(after);
  const opened = after.expanded.find((key) => !before.expanded.includes(key));
  if (opened !== undefined) return `Unfolded ${name(opened)}`;
  const folded = before.expanded.find((key) => !after.expanded.includes(key));
  if (folded !== undefined && after.expanded.length > 0) return `Folded ${name(folded)}`;
  const taken = after.without.filter((key) => !before.without.includes(key));
  if (taken.length > 0) return taken.length === 1 ? `Hid ${name(taken[0]!)}` : `Hid ${taken.length} names`;
  const back = before.without.filter((key) => !after.without.includes(key));
  if (back.length > 0) return back.length === 1 ? `Showed ${name(back[0]!)}` : `Showed ${back.length} names`;
  const seenThrough = after.through.filter((key) => !before.through.includes(key));
  if (seenThrough.length > 0) {
    return `Looked through ${seenThrough.length === 1 ? name(seenThrough[0]!) : `${seenThrough.length} names`}`;
  }
  const returned = before.through.filter((key) => !after.through.includes(key));
  if (returned.length > 0) return `Brought ${returned.length === 1 ? name(returned[0]!) : 'all'} back`;
  if (!same(after.arranged, before.arranged)) return after.arranged ? 'Arranged anew' : 'Placed all as built';
  if (!same(after.pins, before.pins)) return pinWords(before, after, name);
  if (!same(after.around, before.around)) {
    return after.around ? `Showed ${aroundWords(graph, after.around)}` : 'Showed everything again';
  }
  if (after.group !== before.group) return groupWords(after.group, graph, name);
  if (after.most !== before.most)
    return after.most === 'all' ? 'Drew everything' : `Drew ${formatCount(after.most)} at most`;
  if (!same(after.hidden, before.hidden)) return kindWords(before, after);
  if (!same(after.look, before.look)) return lookWords(before.look, after.look);
  if (after.corrections && !before.corrections) return 'Showed the corrections';
  if (after.selection && !same(after.selection, before.selection)) return selectionWords(after.selection, name);
  if (after.form !== before.form) return after.form === 'table' ? 'Showed the table' : 'Showed the graph';
  if (before.article && !after.article) return 'Closed the article';
  if (before.corrections && !after.corrections) return 'Closed the corrections';
  if (before.selection && !after.selection) return 'Let go of the selection';
  if (folded !== undefined) return `Folded ${name(folded)}`;
  return 'Moved';
}

function filterWords(graph: KnowledgeGraph, before: View, after: View): string {
  if (Object.keys(after.filters).length === 0) return 'Cleared the filters';
  const facet = facets.find((each) => !same(before.filters[each], after.filters[each]))!;
  const [was, is] = [before.filters[facet] ?? [], after.filters[facet] ?? []];
  const word = (values: readonly string[], value: string): string =>
    `${facetNames[facet]}: ${values.length > 0 ? values.map((each) => valueName(graph, facet, each)).join(', ') : value}`;
  return shorten(was.length > 0 && is.length === 0 ? anyOf(facet) : word(is, 'any'), 80);
}

function groupWords(group: View['group'], graph: KnowledgeGraph, name: (key: string) => string): string {
  if (group === null) return 'Showed all communities by name';
  if (group === 'all') return 'Drew each community as one';
  const leader = leaderOf(graph, group);
  return leader === undefined ? 'Opened a community' : `Opened the community of ${name(leader)}`;
}

/** “Links” → “links”; “PageRank” is a name. */
const lowerFirst = (name: string): string =>
  /[A-Z]/.test(name.slice(1)) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const anyOf = (facet: Facet): string => `${facetNames[facet]}: any`;

function periodWords({ period }: View): string {
  if (!period) return 'Any time';
  return period.from === period.to
    ? `On ${formatDate(period.from)}`
    : `From ${formatDate(period.from)} to ${formatDate(period.to)}`;
}

function kindWords(before: View, after: View): string {
  const shown = before.hidden.filter((kind) => !after.hidden.includes(kind));
  const hid = after.hidden.filter((kind) => !before.hidden.includes(kind));
  const list = (kinds: typeof shown) => kinds.map((kind) => kindNames[kind].many.toLowerCase()).join(', ');
  if (shown.length > 0 && hid.length > 0) return 'Chose other kinds';
  return shown.length > 0 ? `Showed ${list(shown)}` : `Hid ${list(hid)}`;
}

function lookWords(before: Look, after: Look): string {
  if (after.colour !== before.colour) return `Coloured by ${after.colour}`;
  return `Sized by ${lowerFirst(sizeNames[after.size])}`;
}

function pinWords(before: View, after: View, name: (key: string) => string): string {
  const changed = (a: View, b: View) => a.pins.filter((pin) => !b.pins.some((other) => same(pin, other)));
  const names = (pins: View['pins']) => (pins.length === 1 ? name(pins[0]!.key) : `${pins.length} names`);
  const put = changed(after, before);
  return put.length > 0 ? `Pinned ${names(put)}` : `Unpinned ${names(changed(before, after))}`;
}

function selectionWords(selection: Selection, name: (key: string) => string): string {
  if ('node' in selection) return `Selected ${name(selection.node)}`;
  if ('several' in selection) return `Selected ${selection.several.length} names`;
  return `Selected ${name(selection.pair[0])} and ${name(selection.pair[1])}`;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
