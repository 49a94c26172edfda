import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/core/corrections/apply-corrections.ts';
import { decide } from '../../../src/core/corrections/decide.ts';
import { describeCorrection } from '../../../src/core/corrections/describe-correction.ts';
import { parseCorrections } from '../../../src/core/corrections/parse-corrections.ts';
import { undo } from '../../../src/core/corrections/undo.ts';
import { writeCorrections } from '../../../src/core/corrections/write-corrections.ts';
import type { CorrectionFile } from '../../../src/core/model/correction.ts';
import { arbitraryDecisions } from './arbitrary-decisions.ts';
import { harbour } from './decisions.ts';

const nothing: CorrectionFile = { version: 1, decisions: [], unread: [], more: {} };
const falk = { id: 'person:mira-falk', name: 'Mira Falk' };
const place = { doc: 'harbour', start: 5, end: 9, quote: 'Falk' };

describe('parseCorrections()', () => {
  test('reads what writeCorrections() wrote', () => {
    fc.assert(
      fc.property(arbitraryDecisions(harbour), (decisions) => {
        const file = decisions.reduce(decide, nothing);
        const text = writeCorrections(file);
        const parsed = parseCorrections(text);
        expect(parsed).toEqual({ file, problems: [] });
        expect(writeCorrections(parsed.file)).toBe(text);
        expect(text.trimEnd().split('\n')).toHaveLength(3 + decisions.length);
      }),
    );
  });

  test('gives a decision without an id the same one each time, and twins two', () => {
    const rename = { kind: 'rename', entity: falk, name: 'M. Falk' };
    const text = JSON.stringify({ version: 1, decisions: [rename, rename] });
    const [one, two] = parseCorrections(text).file.decisions;
    expect(one!.id).toMatch(/^rename-[0-9a-z]+$/);
    expect(two!.id).toBe(`${one!.id}-2`);
    expect(parseCorrections(text).file.decisions).toEqual([one, two]);
  });

  test('keeps what it does not know, where it stood', () => {
    const text = writeCorrections(
      parseCorrections(
        JSON.stringify({
          version: 1,
          editor: { name: 'somebody' },
          decisions: [
            { kind: 'weigh', of: 'tomorrow' },
            { id: 'a', kind: 'rename', entity: { ...falk, colour: 'blue' }, name: 'M. Falk', by: 'me' },
            'odd',
            { id: 'b', kind: 'reject-entity', entity: falk },
          ],
        }),
      ).file,
    );
    expect(JSON.parse(text)).toEqual({
      version: 1,
      editor: { name: 'somebody' },
      decisions: [
        { kind: 'weigh', of: 'tomorrow' },
        { id: 'a', kind: 'rename', name: 'M. Falk', entity: { ...falk, colour: 'blue' }, by: 'me' },
        'odd',
        { id: 'b', kind: 'reject-entity', entity: falk },
      ],
    });
    const undone = undo(parseCorrections(text).file, ['a']);
    expect(JSON.parse(writeCorrections(undone)).decisions).toEqual([
      { kind: 'weigh', of: 'tomorrow' },
      'odd',
      { id: 'b', kind: 'reject-entity', entity: falk },
    ]);
  });

  test.each([
    ['', /^not JSON: /],
    ['{"version":1,\n"decisions":[\n{"kind" "merge"}]}', /^not JSON: .* line 3, column 9|^not JSON: .*line 3/],
    ['[]', /^not an object with “version” and “decisions”$/],
    ['null', /^not an object/],
    ['{"version":2,"decisions":[]}', /^version: not 1/],
    ['{"version":1,"decisions":{}}', /^decisions: not a list$/],
    [`{"version":1,"decisions":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`, /^nested more than 32 levels deep$/],
    [`{"version":1,"decisions":[],"x":"${'x'.repeat(33 << 20)}"}`, /^larger than 32 MB$/],
  ])('refuses a file that is none in one line (%#)', (text, problem) => {
    const { file, problems } = parseCorrections(text);
    expect(file.decisions).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  test.each<[unknown, string]>([
    [7, 'not an object'],
    [{}, 'kind: missing'],
    [{ kind: 'constructor' }, 'kind: “constructor” is not known'],
    [{ kind: '__proto__' }, 'kind: “__proto__” is not known'],
    [{ kind: 'merge', entity: falk }, 'into: not an entity'],
    [{ kind: 'merge', entity: falk, into: { id: 'falk' } }, 'into.id: not an id like “person:anna-lind”'],
    [{ kind: 'rename', entity: falk, name: ' ' }, 'name: not a name'],
    [{ kind: 'rename', entity: falk, name: 'a\nb' }, 'name: has a line break or a control character in it'],
    [{ kind: 'rename', entity: falk, name: 'x'.repeat(301) }, 'name: longer than 300 characters'],
    [{ kind: 'retype', entity: falk, newKind: 'group' }, 'newKind: not one of person, role, country, organization'],
    [{ kind: 'split', entity: falk, mentions: [], name: 'X' }, 'mentions: not a list of places'],
    [
      { kind: 'split', entity: falk, mentions: [place, { ...place, end: 5 }], name: 'X' },
      'mentions[1].end: not after the start',
    ],
    [
      { kind: 'reject-mention', entity: falk, mention: { ...place, start: -1 } },
      'mention.start: not a whole number from 0 on',
    ],
    [
      { kind: 'reject-mention', entity: falk, mention: { ...place, start: 1e300 } },
      'mention.start: not a whole number',
    ],
    [{ kind: 'reject-mention', entity: falk, mention: { ...place, quote: '' } }, 'mention.quote: not a text'],
    [{ kind: 'reassign', statement: place }, 'speaker: not an entity'],
    [{ kind: 'reject-relation', relation: 'toString', from: falk, to: falk }, 'relation: not one of holds, of'],
    [{ kind: 'rename', id: 7, entity: falk, name: 'X' }, 'id: not a text'],
    [JSON.parse('{"__proto__":{"kind":"rename"}}'), 'kind: missing'],
  ])('tells in one line what is wrong with decision %j', (decision, problem) => {
    const good = { id: 'good', kind: 'reject-entity', entity: falk };
    const { file, problems } = parseCorrections(JSON.stringify({ version: 1, decisions: [good, decision] }));
    expect(file.decisions).toEqual([good]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`decision 2: ${problem}`);
    expect(problems[0]).not.toContain('\n');
    expect(JSON.parse(writeCorrections(file)).decisions).toHaveLength(2);
  });

  test('tells of two decisions with one id', () => {
    const decision = { id: 'a', kind: 'reject-entity', entity: falk };
    const { problems } = parseCorrections(JSON.stringify({ version: 1, decisions: [decision, decision] }));
    expect(problems).toEqual(['decision 2: id: decision 1 has it already']);
  });

  test('never falls over, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything().map((value) => JSON.stringify({ version: 1, decisions: [value] })),
        ),
        (text) => {
          const { file } = parseCorrections(String(text));
          expect(parseCorrections(writeCorrections(file)).file).toEqual(file);
          applyCorrections(harbour, file.decisions);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('keys that every object has are fields like others', () => {
    const text =
      '{"version":1,"__proto__":{"polluted":true},"decisions":[{"kind":"rename","entity":{"id":"person:__proto__"},"name":"X","__proto__":{"polluted":true}}]}';
    const { file, problems } = parseCorrections(text);
    expect(problems).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(writeCorrections(file).match(/"__proto__":\{"polluted":true\}/g)).toHaveLength(2);
    expect(applyCorrections(harbour, file.decisions).outcomes[0]).toMatchObject({ applied: false });
  });
});

test('places outside of every text are told, not taken', () => {
  const far = { doc: 'harbour', start: 9_000_000, end: 9_000_004, quote: 'none', before: 'x'.repeat(32) };
  const text = JSON.stringify({
    version: 1,
    decisions: [
      { kind: 'reject-statement', statement: far },
      { kind: 'reject-statement', statement: { ...far, start: 0, end: 3, quote: 'Port board' } },
      { kind: 'reassign', statement: { ...far, doc: '../../etc/passwd' }, speaker: null },
    ],
  });
  const { corpus, outcomes } = applyCorrections(harbour, parseCorrections(text).file.decisions);
  expect(corpus).toEqual({ ...harbour, relations: corpus.relations });
  expect(outcomes.map((outcome) => !outcome.applied && outcome.reason)).toEqual([
    '“none” is no longer in the article “harbour”',
    '“Port board” in “harbour” is not taken for a statement any more',
    'the article “../../etc/passwd” is not there, and no other has “none”',
  ]);
});

test('describeCorrection() says a decision in a few words', () => {
  const statement = { ...place, quote: 'We will  build\nit' };
  const list = JSON.stringify({
    version: 1,
    decisions: [
      { kind: 'merge', entity: { id: 'person:falk', name: 'Falk' }, into: falk },
      { kind: 'split', entity: falk, mentions: [place], name: 'Nils Falk' },
      { kind: 'move', entity: falk, mentions: [place, place], into: { id: 'person:x' } },
      { kind: 'rename', entity: falk, name: 'M. Falk' },
      { kind: 'retype', entity: falk, newKind: 'organization' },
      { kind: 'reject-mention', entity: falk, mention: place },
      { kind: 'reject-entity', entity: falk },
      { kind: 'reject-statement', statement },
      { kind: 'reject-relation', relation: 'of', from: falk, to: falk },
      { kind: 'reassign', statement, speaker: falk },
      { kind: 'reassign', statement, speaker: null },
    ],
  });
  expect(parseCorrections(list).file.decisions.map(describeCorrection)).toEqual([
    'merge “Falk” into “Mira Falk”',
    'split “Nils Falk” (1 mention) from “Mira Falk”',
    'move 2 mentions of “Mira Falk” to person:x',
    'rename “Mira Falk” to “M. Falk”',
    'make “Mira Falk” an organization',
    'reject “Falk” as a mention of “Mira Falk”',
    'reject “Mira Falk”',
    'reject the statement “We will build it”',
    'reject that “Mira Falk” is of “Mira Falk”',
    'give “We will build it” to “Mira Falk”',
    'take “We will build it” from its speaker',
  ]);
});
