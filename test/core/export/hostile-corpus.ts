import type { Corpus } from '../../../src/core/model/analysis.ts';
import type { Entity } from '../../../src/core/model/entity.ts';

/** Names that break careless writers: markup, quotes, separators, an emoji, NUL and other controls, right-to-left text, half a surrogate pair. */
export const hostileNames: readonly string[] = [
  `<b>"Quote" & 'tick'</b> ]]> <!-- -->`,
  'Smith, Ann; "Annie" | Bo',
  '=HYPERLINK("http://example.org")',
  '\u{1F600} Emoji \u{1F468}\u200D\u{1F469}',
  'NUL\u0000 bell\u0007 vertical\u000B end\uFFFF',
  'مريم \u202Eabc',
  'half \uD83D pair \uDE00',
  'tab\there\r\nand\na break',
  ' ',
  'true',
];

/** Everybody of `hostileNames` says something in one article that is full of them. */
export function hostileCorpus(names: readonly string[] = hostileNames): Corpus {
  let text = '';
  const spans = names.map((name) => {
    const start = text.length;
    text += `${name} said yes.\n`;
    return { start, end: start + name.length };
  });
  const entities = names.map(
    (name, index): Entity => ({
      id: `person:${index}-${name}`,
      kind: 'person',
      name,
      label: name,
      aliases: [name, 'x|y', ''],
      mentions: [{ doc: 'h', kind: 'name', ...spans[index]! }],
    }),
  );
  const statements = entities.map((entity, index): Corpus['statements'][number] => {
    const { start, end } = spans[index]!;
    return {
      id: `statement:h@${end + 6}-${end + 9}`,
      doc: 'h',
      source: [{ start, end }],
      cue: [{ start: end + 1, end: end + 5 }],
      content: [{ start: end + 6, end: end + 9 }],
      cueLemma: 'say',
      kind: 'indirect',
      polarity: 'asserted',
      speaker: entity.name,
      speakerId: entity.id,
      speakerRule: 'name',
      mentions: entities.map(({ id }) => id),
      evidence: { doc: 'h', start, end: end + 9, rule: 'by-hand', confidence: 0.5 },
    };
  });
  const doc = { id: 'h', language: 'en', title: names.join(' '), text, source: { published: '2025-01-01' } };
  return { docs: [doc], entities, relations: [], statements };
}
