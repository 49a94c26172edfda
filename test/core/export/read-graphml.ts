import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const READERS = {
  networkx: `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
json.dump({
  "title": graph.graph.get("title"),
  "directed": graph.is_directed(),
  "nodes": {key: values for key, values in graph.nodes(data=True)},
  "edges": [[source, target, values] for source, target, values in graph.edges(data=True)],
}, sys.stdout)`,
  igraph: `
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
names = graph.vs["id"] if graph.vcount() > 0 else []
# What a node lacks igraph calls NaN where it is a number.
known = lambda values: {name: value for name, value in values.items() if value == value}
json.dump({
  "title": graph["title"] if "title" in graph.attributes() else None,
  "directed": graph.is_directed(),
  "nodes": {node["id"]: known(node.attributes()) for node in graph.vs},
  "edges": [[names[edge.source], names[edge.target], known(edge.attributes())] for edge in graph.es],
}, sys.stdout)`,
} as const;

interface ReadByPython {
  readonly title: string | null;
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Record<string, unknown>>>;
  readonly edges: readonly (readonly [string, string, Record<string, unknown>])[];
}

export type Library = keyof typeof READERS;

/** Reads a GraphML text with a library of Python. */
export type ReadGraphml = (graphml: string) => ReadByPython;

/** A reader, or undefined where no Python here has the library, which is said aloud. */
export function findReader(library: Library): ReadGraphml | undefined {
  const python = ['python3', '/usr/bin/python3', 'python'].find((name) => {
    try {
      execFileSync(name, ['-c', `import ${library}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  if (python === undefined) {
    console.warn(`SKIPPED: no Python with ${library} here, so it reads no GraphML back (pip install ${library})`);
    return undefined;
  }
  return (graphml) => {
    const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
    try {
      const file = join(folder, 'graph.graphml');
      writeFileSync(file, graphml);
      const env = { ...process.env, PYTHONIOENCODING: 'utf8' };
      const options = { encoding: 'utf8', maxBuffer: 1 << 28, env } as const;
      return JSON.parse(execFileSync(python, ['-c', READERS[library], file], options));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}
