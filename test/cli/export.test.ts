import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/core/5-graph/build-graph.ts';
import { toGraphJson } from '../../src/core/export/to-graph-json.ts';
import { harbourCorpus } from '../fixtures/corpus/harbour.ts';
import { folderOf, run } from './run-whosaid.ts';

describe('whosaid export', () => {
  const graphJson = toGraphJson(buildGraph(harbourCorpus, 'Harbour'));
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
    writeFileSync(join(folder, 'graph.json'), graphJson);
    return () => rmSync(folder, { recursive: true });
  });

  test.each([
    [['--format', 'gexf'], /^<\?xml [^>]*>\n<gexf xmlns="http:\/\/gexf\.net\/1\.3"/],
    [['--format', 'gexf', '--gexf-version', '1.2'], /xmlns="http:\/\/www\.gexf\.net\/1\.2draft"/],
    [['--format', 'gexf', '--preset', 'statements'], /<node id="statement:harbour@/],
    [['--format', 'graphml'], /<graphml xmlns="http:\/\/graphml\.graphdrawing\.org\/xmlns"/],
    [['--format', 'graphml', '--preset', 'statements'], /<node id="statement:harbour@/],
    [['--format', 'jsonld'], /^\{"@context":\{/],
    [['--format', 'html'], /<title>Harbour – Whosaid<\/title>[\s\S]*id="graph">\{"attributes"/],
    [['--format', 'csv'], /^id,speaker,cue_text,/],
    [['--format', 'csv', '--table', 'edges'], /^source,target,kind,weight,/],
  ])('%j prints the format', (options, start) => {
    const { code, out, err } = run(['export', ...options, folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(start);
  });

  test('gives the graph back as it is', () => {
    expect(run(['export', '--format', 'json', folder]).out).toBe(graphJson);
  });

  test('writes the two files of Neo4j into a folder, and asks for one', () => {
    const out = join(folderOf(), 'neo4j');
    expect(run(['export', '--format', 'neo4j', '--out', out, folder])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(out, 'nodes.csv'), 'utf8')).toMatch(/^key:ID,:LABEL,/);
    expect(readFileSync(join(out, 'relationships.csv'), 'utf8')).toMatch(/^:START_ID,:END_ID,:TYPE,/);
    expect(run(['export', '--format', 'neo4j', folder])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--out DIR/),
    });
  });

  test.each(['gexf', 'graphml'])('reads back the %s that it wrote with statements', (format) => {
    const out = join(folderOf(), `saved.${format}`);
    run(['export', '--format', format, '--preset', 'statements', '--out', out, folder]);
    expect(run(['export', '--format', 'json', out])).toEqual({ code: 0, err: '', out: graphJson });
    run(['export', '--format', format, '--out', out, folder]);
    const names = run(['export', '--format', 'json', out]);
    expect(names).toMatchObject({ code: 1, out: '' });
    expect(names.err).toMatch(/^whosaid: cannot use [^\n]*holds no sentences[^\n]*\n$/);
  });

  test('writes a file', () => {
    const out = join(folderOf(), 'g.gexf');
    expect(run(['export', '--format', 'gexf', '--out', out, folder])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(out, 'utf8')).toContain('<gexf ');
  });

  test.each([
    [['export'], 2, /required option '--format <format>' not specified/],
    [['export', '--format', 'pdf'], 2, /Allowed choices are gexf, graphml, json, jsonld, csv, neo4j, html/],
    [['export', '--format', 'gexf', '--gexf-version', '2'], 2, /Allowed choices are 1\.3, 1\.2/],
    [['export', '--format', 'json', 'nowhere'], 1, /no graph to read, run “whosaid build” first: nowhere/],
    [['export', '--format', 'json', 'broken'], 1, /cannot use broken/],
    [['export', '--format', 'json', 'other'], 1, /cannot use other.*not a graph/],
  ])('ends %j with %i and says why in one line', (args, code, reason) => {
    const cwd = folderOf({ 'broken/graph.json': '{"attr', 'other/graph.json': '{"nodes":[]}' });
    const outcome = run(args, { cwd });
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.err).toMatch(reason);
    expect(outcome.err).toMatch(/^whosaid: [^\n]*\n$/);
  });
});
