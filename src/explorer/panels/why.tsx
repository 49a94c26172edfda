import { Fragment } from 'preact';
import type { Passage } from '../state/passages.ts';
import { signWords } from '../state/sign-words.ts';
import { selectNode } from '../state/view.ts';
import { shorten, wordsOf } from '../state/words.ts';
import { useStore } from '../store.ts';
import { StepLink } from './node-link.tsx';

/** “Why is this here?”: the rules that found the passages of a sentence, and how far to trust them. */
export function Why({ passages }: { passages: readonly Passage[] }) {
  return (
    <details class="why">
      <summary>Why is this here?</summary>
      {passages.map((passage) => (
        <Reason key={passage.id} passage={passage} />
      ))}
    </details>
  );
}

function Reason({ passage }: { passage: Passage }) {
  const { graph } = useStore();
  const { rule, confidence } = passage.evidence;
  const key = 'statement' in passage.of ? passage.of.statement : undefined;
  const statement = key === undefined ? undefined : graph.getNodeAttributes(key);
  const percent = Math.round(Math.max(0, Math.min(1, confidence)) * 100);
  return (
    <dl>
      {key !== undefined && statement?.kind === 'statement' && (
        <>
          <dt>Statement</dt>
          <dd>
            <StepLink class="words" step={(view) => selectNode({ ...view, article: null }, key)}>
              {shorten(wordsOf(graph, statement) || statement.label, 60)}
            </StepLink>
          </dd>
        </>
      )}
      <dt>Confidence</dt>
      <dd>
        <meter min={0} max={100} value={percent}>
          {percent} %
        </meter>{' '}
        {percent} %, {trust(percent)}
      </dd>
      <dt>Found by</dt>
      <dd>
        <code>{rule}</code>
      </dd>
      {statement?.kind === 'statement' && (
        <>
          <dt>Speaker by</dt>
          <dd>{statement.speakerRule ? <code>{statement.speakerRule}</code> : 'not told by the text'}</dd>
          <dt>Wording</dt>
          <dd>
            {statement.directness}, {statement.polarity}
          </dd>
          <Signs signs={statement.signs ?? []} />
          {statement.rivals?.map(({ rule: other, content }) => (
            <Fragment key={`${other} ${content.start}`}>
              <dt>Rather than</dt>
              <dd>
                <code>{other}</code> “{shorten(wordsOf(graph, { ...statement, content: [content] }), 80)}”
              </dd>
            </Fragment>
          ))}
        </>
      )}
    </dl>
  );
}

/** What spoke for the statement and against it, besides its rule. */
function Signs({ signs }: { signs: readonly string[] }) {
  const { pro, contra } = signWords(signs);
  return (
    <>
      {pro.length > 0 && (
        <>
          <dt>For it</dt>
          <dd>{pro.join('; ')}</dd>
        </>
      )}
      {contra.length > 0 && (
        <>
          <dt>Against it</dt>
          <dd>{contra.join('; ')}</dd>
        </>
      )}
    </>
  );
}

function trust(percent: number): string {
  if (percent >= 90) return 'firm';
  if (percent >= 75) return 'likely';
  if (percent >= 50) return 'worth a check';
  return 'doubtful';
}
