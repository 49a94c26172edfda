import type { Passage } from '../state/passages.ts';
import { useStore } from '../store.ts';

/** “Why is this here?”: the rule that found a passage, and how far to trust it. */
export function Why({ passage }: { passage: Passage }) {
  const { graph } = useStore();
  const { rule, confidence } = passage.evidence;
  const statement = 'statement' in passage.of ? graph.getNodeAttributes(passage.of.statement) : undefined;
  const percent = Math.round(Math.max(0, Math.min(1, confidence)) * 100);
  return (
    <details class="why">
      <summary>Why is this here?</summary>
      <dl>
        <dt>Confidence</dt>
        <dd>
          <meter min={0} max={100} value={percent}>
            {percent} %
          </meter>{' '}
          {percent} % – {trust(percent)}
        </dd>
        <dt>Found by</dt>
        <dd>
          <code>{rule}</code>
        </dd>
        {statement?.kind === 'statement' && (
          <>
            <dt>Speaker</dt>
            <dd>{statement.speakerRule ? <code>{statement.speakerRule}</code> : 'not told by the text'}</dd>
            <dt>Wording</dt>
            <dd>
              {statement.directness}, {statement.polarity}
              {statement.cueLemma !== '' && (
                <>
                  , cue <i>{statement.cueLemma}</i>
                </>
              )}
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}

function trust(percent: number): string {
  if (percent >= 90) return 'firm';
  if (percent >= 75) return 'likely';
  if (percent >= 50) return 'check the sentence';
  return 'doubtful, check the sentence';
}
