/** What to save and how, as the export form holds it. */
export interface ExportChoice {
  readonly part: 'everything' | 'visible';
  readonly format: ExportFormat;
  /** Of GEXF and GraphML. */
  readonly preset: 'actors' | 'statements';
  /** Of GEXF. */
  readonly version: '1.3' | '1.2';
  /** Of CSV. */
  readonly table: 'statements' | 'nodes' | 'edges';
}

export type ExportFormat = 'gexf' | 'graphml' | 'csv' | 'neo4j' | 'jsonld' | 'json' | 'html' | 'svg' | 'png';

export const firstChoice: ExportChoice = {
  part: 'everything',
  format: 'gexf',
  preset: 'actors',
  version: '1.3',
  table: 'statements',
};

interface FormatWords {
  readonly name: string;
  /** What opens it, in one line. */
  readonly opens: string;
  /** What the button says. */
  readonly save: string;
}

/** The formats in the order of the form, under the heading of each group. */
export const formatGroups: readonly (readonly [string, Partial<Readonly<Record<ExportFormat, FormatWords>>>])[] = [
  [
    'For other programs',
    {
      gexf: { name: 'GEXF', opens: 'Gephi, Gephi Lite, networkx', save: 'Save GEXF' },
      graphml: { name: 'GraphML', opens: 'igraph, networkx, Cytoscape, yEd', save: 'Save GraphML' },
      csv: { name: 'CSV', opens: 'Excel, LibreOffice, R', save: 'Save CSV' },
      neo4j: { name: 'Neo4j', opens: 'its importer; two CSV files', save: 'Save two CSV files' },
      jsonld: { name: 'JSON-LD', opens: 'stores of linked data (schema.org)', save: 'Save JSON-LD' },
    },
  ],
  [
    'To keep and to show',
    {
      json: { name: 'graph.json', opens: 'this page again; nothing is left out', save: 'Save graph.json' },
      html: { name: 'Web page', opens: 'any browser, offline, with the articles', save: 'Save one HTML file' },
      svg: { name: 'SVG', opens: 'print; the picture as you see it', save: 'Save SVG' },
      png: { name: 'PNG', opens: 'slides and mail; the picture as pixels', save: 'Save PNG' },
    },
  ],
];

interface Option<Field extends keyof ExportChoice> {
  readonly field: Field;
  readonly title: string;
  readonly values: readonly (readonly [ExportChoice[Field], string])[];
}

const presets: Option<'preset'> = {
  field: 'preset',
  title: 'With',
  values: [
    ['actors', 'Names, linked by their statements'],
    ['statements', 'Names, statements and articles; opens here again'],
  ],
};

const versions: Option<'version'> = {
  field: 'version',
  title: 'Version',
  values: [
    ['1.3', '1.3'],
    ['1.2', '1.2 draft, for networkx before 3.6'],
  ],
};

const tables: Option<'table'> = {
  field: 'table',
  title: 'Table',
  values: [
    ['statements', 'Statements, one a row'],
    ['nodes', 'Names'],
    ['edges', 'Links between names'],
  ],
};

/** What else there is to choose of a format. */
export const formatOptions: Partial<
  Readonly<Record<ExportFormat, readonly (typeof presets | typeof versions | typeof tables)[]>>
> = {
  gexf: [presets, versions],
  graphml: [presets],
  csv: [tables],
};

/** A title as the name of a file, without its ending. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'whosaid';
