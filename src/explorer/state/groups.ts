import type { KnowledgeGraph } from '../../core/model/graph.ts';
import { isName, type Picture } from './picture.ts';

/** A community drawn as one. */
export interface Group {
  readonly number: number;
  /** Node keys of its most important names, the most important first. */
  readonly leaders: readonly string[];
  /** How many names it has. */
  readonly size: number;
}

interface GroupTie {
  readonly a: Group;
  readonly b: Group;
  readonly weight: number;
}

export interface Groups {
  /** The largest communities, the largest first. */
  readonly groups: readonly Group[];
  /** What ties two of them, the heaviest first. */
  readonly ties: readonly GroupTie[];
  /** Names of the many small communities that are left out. */
  readonly left: number;
}

/** More discs than this have no room for a name. */
const MOST_GROUPS = 48;
const LEADERS = 3;

/** The communities among some nodes, each as one; linear in nodes and ties. */
export function toGroups(graph: KnowledgeGraph, picture: Picture, nodes: ReadonlySet<string>): Groups {
  const drafts = new Map<number, { number: number; leaders: string[]; size: number }>();
  const communityOf = (key: string): number => graph.getNodeAttribute(key, 'community');
  for (const key of picture.ranked) {
    if (!nodes.has(key) || !isName(graph.getNodeAttribute(key, 'kind'))) continue;
    const number = communityOf(key);
    const draft = drafts.get(number) ?? { number, leaders: [], size: 0 };
    drafts.set(number, draft);
    draft.size += 1;
    if (draft.leaders.length < LEADERS) draft.leaders.push(key);
  }
  const sorted = [...drafts.values()].sort((a, b) => b.size - a.size || a.number - b.number);
  const groups = sorted.slice(0, MOST_GROUPS);
  const byNumber = new Map(groups.map((group) => [group.number, group]));
  const ties = new Map<string, { a: Group; b: Group; weight: number }>();
  for (const tie of picture.ties.values()) {
    if (!nodes.has(tie.a) || !nodes.has(tie.b)) continue;
    const [a, b] = [communityOf(tie.a), communityOf(tie.b)].sort((x, y) => x - y).map((n) => byNumber.get(n));
    if (!a || !b || a === b) continue;
    const id = `${a.number} ${b.number}`;
    const known = ties.get(id) ?? { a, b, weight: 0 };
    ties.set(id, known);
    known.weight += tie.weight;
  }
  return {
    groups,
    ties: [...ties.values()].sort((x, y) => y.weight - x.weight),
    left: sorted.slice(MOST_GROUPS).reduce((sum, { size }) => sum + size, 0),
  };
}

/** The most important name of a community; undefined if the graph has none of that number. */
export function leaderOf(graph: KnowledgeGraph, community: number): string | undefined {
  let leader: string | undefined;
  let most = 0;
  graph.forEachNode((key, node) => {
    if (node.community !== community || node.size <= most || !isName(node.kind)) return;
    most = node.size;
    leader = key;
  });
  return leader;
}
