import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

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

interface Networkx {
  readonly python: string;
  /** The versions of GEXF it reads. */
  readonly versions: readonly string[];
}

/** A Python that has networkx, or undefined, which is said aloud. `npm test` has tried to install it. */
export const networkx: Networkx | undefined = findNetworkx();

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
    return JSON.parse(execFileSync(networkx!.python, ['-c', READER, file, named], options));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findNetworkx(): Networkx | undefined {
  const ask = 'from networkx.readwrite.gexf import GEXF; print(*(v.removesuffix("draft") for v in GEXF.versions))';
  for (const python of ['python3', '/usr/bin/python3', 'python'])
    try {
      const versions = execFileSync(python, ['-c', ask], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      const known = versions.trim().split(' ');
      if (!known.includes('1.3'))
        console.warn(`SKIPPED: this networkx is too old for GEXF 1.3 (${python}); 1.2 is tested`);
      return { python, versions: known };
    } catch {}
  console.warn(
    'SKIPPED: no Python with networkx here, so nothing reads GEXF back but graphology (pip install networkx)',
  );
  return undefined;
}
