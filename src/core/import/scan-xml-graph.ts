import { SaxesParser } from 'saxes';

/** A node or an edge: the JSON that Whosaid wrote of it, and where the program that last saved the file put it. */
export interface Item {
  record?: string;
  readonly place: Record<string, number>;
}

export interface Scanned {
  /** The name of the outermost element, without its prefix. */
  root: string;
  /** What Whosaid wrote of the graph itself. */
  header: string;
  readonly nodes: Item[];
  readonly edges: Item[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Finds nodes and edges in the text of a GEXF or GraphML file, whatever names its columns go by inside. Throws an Error
 * `<line>:<column>: <reason>` where it is not well-formed.
 */
export function scanXmlGraph(text: string): Scanned {
  const scanned: Scanned = { root: '', header: '', nodes: [], edges: [] };
  /** Titles of columns, by whose they are and their id: “node 7” → “record”. */
  const columns = new Map<string, string | undefined>();
  let owner = 'node';
  let item: Item | undefined;
  let column: string | undefined;
  let value = '';

  const set = (name: string | undefined, content = ''): void => {
    if (!item) return;
    const isPlace = name === 'x' || name === 'y' || name === 'size';
    if (name === 'record') item.record = content;
    else if (isPlace && content.trim() !== '' && Number.isFinite(Number(content))) item.place[name] = Number(content);
  };
  const open = (name: string, of: Attributes): void => {
    scanned.root ||= name;
    switch (name) {
      case 'attributes':
        owner = of.class ?? 'node';
        break;
      case 'attribute':
        columns.set(`${owner} ${of.id}`, of.title);
        break;
      case 'key':
        columns.set(`${of.for} ${of.id}`, of['attr.name']);
        break;
      case 'node':
      case 'edge':
        owner = name;
        item = { place: {} };
        (name === 'node' ? scanned.nodes : scanned.edges).push(item);
        break;
      case 'attvalue':
        set(columns.get(`${owner} ${of.for}`), of.value);
        break;
      case 'position':
        set('x', of.x);
        set('y', of.y);
        break;
      case 'size':
        set('size', of.value);
        break;
      case 'data':
        column = item && columns.get(`${owner} ${of.key}`);
        value = '';
        break;
    }
  };
  const close = (name: string): void => {
    if (name === 'data') {
      set(column, value);
      column = undefined;
    }
    if (name === 'node' || name === 'edge') item = undefined;
  };

  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === 'whosaid') scanned.header = body;
  });
  parser.on('text', (content) => {
    if (column !== undefined) value += content;
  });
  parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  parser.on('closetag', ({ name }) => close(localName(name)));
  parser.write(text).close();
  return scanned;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
