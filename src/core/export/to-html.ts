import type { KnowledgeGraph } from '../model/graph.ts';
import { toGraphJson } from './to-graph-json.ts';

const PLACE = '<script type="application/json" id="graph"></script>';
const TITLE = '<title>Whosaid</title>';

/**
 * Puts a graph into `template`, the page as one file, which then shows it from a disk, articles and all. No text of an
 * article can end the element it stands in. Throws a TypeError if the template is something else.
 */
export function toHtml(graph: KnowledgeGraph, template: string): string {
  const at = template.indexOf(PLACE) + PLACE.indexOf('</');
  if (!template.includes(PLACE)) throw new TypeError('Cannot put a graph into the page: it has no place for it');
  const json = toGraphJson(graph).replaceAll('<', '\\u003c');
  const title = `<title>${escapeText(graph.getAttribute('title'))} – Whosaid</title>`;
  return `${template.slice(0, at).replace(TITLE, () => title)}${json}${template.slice(at)}`;
}

const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[^\P{C}\t\n ]/gu, '');
