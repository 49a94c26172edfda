import { parse } from 'yaml';
import type { Document, Source } from './model/document.ts';

export interface Article {
  /** With the language its front matter names, or an empty one. */
  readonly doc: Document;
  /** What of the front matter could not be used, in one line each. */
  readonly problems: readonly string[];
}

// The block has to open the file: a rule of dashes further down is text.
const FRONT_MATTER = /^---[ \t]*\r?\n((?:[\s\S]*?\n)??)---[ \t]*(?:\r?\n|$)/;
const HEADING = /^#{1,6}[ \t]+(.*?)[ \t#]*$/m;
const LONGEST_TITLE = 160;

/**
 * Makes a document of what a file holds: sets a byte order mark and YAML front matter aside, keeps the rest as it is.
 * The front matter may name title, url, publisher, author, published (or date) and language.
 */
export function parseArticle(id: string, raw: string): Article {
  const whole = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const { fields, text, problems } = setFrontMatterAside(whole);
  const published = dateOf(fields.published ?? fields.date);
  const url = urlOf(fields.url);
  const source: Source = {
    ...(url !== undefined && { url }),
    ...optional('publisher', lineOf(fields.publisher)),
    ...optional('author', lineOf(fields.author)),
    ...(published !== undefined && { published }),
  };
  if ((fields.published ?? fields.date) != null && published === undefined)
    problems.push('front matter: the date is not like 2025-10-26');
  if (fields.url != null && url === undefined) problems.push('front matter: the url is not an http address');
  const language = lineOf(fields.language)?.toLowerCase().split(/[-_]/)[0] ?? '';
  return { doc: { id, language, title: lineOf(fields.title) ?? titleOf(text) ?? id, text, source }, problems };
}

type Fields = Readonly<Record<string, unknown>>;

function setFrontMatterAside(whole: string): { fields: Fields; text: string; problems: string[] } {
  const found = FRONT_MATTER.exec(whole);
  if (!found) return { fields: {}, text: whole, problems: [] };
  try {
    const fields: unknown = parse(found[1]!, { logLevel: 'error' });
    if (fields === null || fields === undefined)
      return { fields: {}, text: whole.slice(found[0].length), problems: [] };
    if (typeof fields === 'object' && !Array.isArray(fields))
      return { fields: fields as Fields, text: whole.slice(found[0].length), problems: [] };
    return { fields: {}, text: whole, problems: [] };
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0];
    return { fields: {}, text: whole, problems: [`front matter is not YAML and is read as text: ${reason}`] };
  }
}

/** The first heading, else the first line if it is short. */
function titleOf(text: string): string | undefined {
  const first = text.split(/\r\n|[\n\r]/, 50).find((line) => line.trim() !== '');
  const heading = HEADING.exec(text.slice(0, 5000))?.[1];
  if (heading) return lineOf(heading);
  return first !== undefined && first.trim().length <= LONGEST_TITLE ? lineOf(first) : undefined;
}

/** A scalar, or a list of them, as one trimmed line. */
function lineOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return lineOf(value.map(lineOf).filter(Boolean).join(', '));
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const line = String(value).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value.trim())?.[0] : undefined;
}

/** Only addresses of the web: the page makes links of them. */
function urlOf(value: unknown): string | undefined {
  const line = lineOf(value);
  return line !== undefined && /^https?:\/\/\S+$/i.test(line) ? line : undefined;
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
}
