import { jsonLine } from './json-line.ts';

/** A value as JSON without any character that XML forbids, so that it comes back to the last half of a surrogate pair. */
export function recordText(value: unknown): string {
  return jsonLine(value).replace(
    /[\u007F-\u009F\uFFFE\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
