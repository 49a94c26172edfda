import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READER = `
import json, sys, networkx
graph = networkx.read_gexf(sys.argv[1], version=sys.argv[2])
json.dump({
  "directed": graph.is_directed(),
  "nodes": {key: values for key, values in graph.nodes(data=True)},
  "edges": [[source, target, values] for source, target, values in graph.edges(data=True)],
}, sys.stdout)
`;

export interface ReadByNetworkx {
  readonly directed: boolean;
  readonly nodes: Readonly<Record<string, Record<string, unknown>>>;
  readonly edges: readonly (readonly [string, string, Record<string, unknown>])[];
}

/** The name of a Python that has networkx new enough for GEXF 1.3, or undefined, which is said aloud. */
export const python: string | undefined = findPython();

/** Reads a GEXF text with networkx. */
export function readWithNetworkx(gexf: string, version: '1.3' | '1.2'): ReadByNetworkx {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  try {
    const file = join(folder, 'graph.gexf');
    writeFileSync(file, gexf);
    const named = version === '1.2' ? '1.2draft' : version;
    const options = {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, PYTHONIOENCODING: 'utf8' },
    } as const;
    return JSON.parse(execFileSync(python!, ['-c', READER, file, named], options));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findPython(): string | undefined {
  const check = 'from networkx.readwrite.gexf import GEXF; assert "1.3" in GEXF.versions';
  for (const name of ['python3', '/usr/bin/python3', 'python'])
    try {
      execFileSync(name, ['-c', check], { stdio: 'ignore' });
      return name;
    } catch {}
  console.warn(
    'SKIPPED: no Python with networkx 3.6 or newer here; GEXF is not read back by networkx (pip install networkx)',
  );
  return undefined;
}
