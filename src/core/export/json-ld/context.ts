/**
 * What the names of the JSON mean: schema.org for who, what and where, Web Annotation (W3C 2017) for the places in the
 * texts, and a few terms of our own for what neither has. It is written into each file, so that nothing is fetched.
 */
export const context = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  whosaid: 'urn:whosaid:term:',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  ...terms('schema', [
    'Dataset',
    'Person',
    'Country',
    'Organization',
    'Occupation',
    'Audience',
    'NewsArticle',
    'Quotation',
    'Claim',
    'OrganizationRole',
    'Role',
    'PropertyValue',
    'Comment',
    'Thing',
    'name',
    'alternateName',
    'gender',
    'identifier',
    'propertyID',
    'value',
    'headline',
    'inLanguage',
    'publisher',
    'creditText',
    'articleBody',
    'text',
    'roleName',
    'comment',
    'description',
  ]),
  ...terms('oa', ['SpecificResource', 'TextPositionSelector', 'TextQuoteSelector', 'exact', 'prefix', 'suffix']),
  ...terms('whosaid', ['rule', 'status', 'polarity', 'directness', 'cueLemma', 'speakerRule']),
  ...links('schema', [
    'hasPart',
    'isPartOf',
    'isBasedOn',
    'citation',
    'mentions',
    'author',
    'spokenByCharacter',
    'hasOccupation',
    'memberOf',
    'affiliation',
    'url',
  ]),
  ...links('oa', ['hasSource', 'hasSelector']),
  ...links('whosaid', ['represents', 'of', 'evidence', 'source', 'cue', 'content', 'reportedAlsoIn']),
  datePublished: { '@id': 'schema:datePublished', '@type': 'schema:Date' },
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  confidence: { '@id': 'whosaid:confidence', '@type': 'xsd:double' },
} as const;

function terms(prefix: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `${prefix}:${name}`]));
}

function links(prefix: string, names: readonly string[]): Record<string, { '@id': string; '@type': '@id' }> {
  return Object.fromEntries(names.map((name) => [name, { '@id': `${prefix}:${name}`, '@type': '@id' }]));
}
