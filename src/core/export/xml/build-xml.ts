import XMLBuilder from 'fast-xml-builder';
import { recordText } from '../record-text.ts';

/** Keys are names of XML; `@` marks an attribute, `#text` what stands inside. */
export type XmlElement = { readonly [name: string]: string | XmlElement | readonly XmlElement[] };

/** How fast-xml-builder shall write; its types leave `entities` out. */
const FORMAT = {
  attributeNamePrefix: '@',
  textNodeName: '#text',
  ignoreAttributes: false,
  // Otherwise the value “true” is dropped, which is HTML and not XML.
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: ' ',
  entities: [
    { regex: /&/g, val: '&amp;' },
    { regex: /</g, val: '&lt;' },
    { regex: />/g, val: '&gt;' },
    { regex: /"/g, val: '&quot;' },
    { regex: /'/g, val: '&apos;' },
    // Readers turn a bare tab or line break of an attribute into a space.
    { regex: /\t/g, val: '&#9;' },
    { regex: /\n/g, val: '&#10;' },
  ],
};

/**
 * Writes a document of XML. `record` goes into an instruction before its root, `<?whosaid {…}?>`, which Whosaid reads
 * back and other programs pass over.
 */
export function buildXml(root: XmlElement, record?: unknown): string {
  const instruction = record === undefined ? '' : `<?whosaid ${recordText(record).replaceAll('>', '\\u003e')}?>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${instruction}${new XMLBuilder(FORMAT).build(root)}`;
}
