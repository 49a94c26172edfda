import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/5-graph/build-graph.ts';
import { toGraphJson } from '../../../src/core/export/to-graph-json.ts';
import { toHtml } from '../../../src/core/export/to-html.ts';
import { hostileCorpus, hostileNames } from './hostile-corpus.ts';

const template =
  '<head><title>Whosaid</title></head><body><script type="application/json" id="graph"></script><script>1</script></body>';

describe('toHtml()', () => {
  test('puts the graph where the template has its place, and no text ends it', () => {
    const names = [...hostileNames, '</script><script>alert(1)</script>', '<!-- <script>', '$& $1'];
    const graph = buildGraph(hostileCorpus(names), 'A & </title><b>$&');
    const html = toHtml(graph, template);
    expect(html).toContain('<title>A &amp; &lt;/title>&lt;b>$&amp; – Whosaid</title>');
    const [, json, rest] = /id="graph">([^<]*)<\/script>(.*)$/s.exec(html)!;
    expect(JSON.parse(json!)).toEqual(JSON.parse(toGraphJson(graph)));
    expect(rest).toBe('<script>1</script></body>');
  });

  test('refuses another template', () => {
    const graph = buildGraph(hostileCorpus(['a']), '');
    expect(() => toHtml(graph, '<p>page</p>')).toThrow(TypeError);
  });
});
