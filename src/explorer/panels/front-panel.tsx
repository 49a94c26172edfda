import { introduction } from '../state/facts.ts';
import { formatCount } from '../state/format-count.ts';
import { formatDate } from '../state/format-date.ts';
import { openArticle, selectNode } from '../state/view.ts';
import { useStore } from '../store.ts';
import { KindMark } from './kind-mark.tsx';
import { StepLink } from './node-link.tsx';

/** The front page: who is quoted most, and the articles. */
export function FrontPanel() {
  const store = useStore();
  const { graph } = store;
  const front = store.front.value;
  const { counts } = front;
  const most = front.speakers[0]?.count ?? 1;
  const names = counts.person + counts.role + counts.country + counts.organization + counts.group;
  return (
    <div class="front">
      <h2 class="title">{graph.getAttribute('title')}</h2>
      <p class="lede">
        {plural(counts.statement, 'statement')} in {plural(counts.document, 'article')}, and the {plural(names, 'name')}{' '}
        behind them. Choose one to read its sentences.
      </p>
      <h3>Most quoted</h3>
      <ol class="speakers">
        {front.speakers.slice(0, 12).map(({ key, count }) => (
          <li key={key}>
            <StepLink step={(view) => selectNode(view, key)}>
              <span class="speaker-name">
                <KindMark kind={graph.getNodeAttribute(key, 'kind')} />
                {graph.getNodeAttribute(key, 'label')}
              </span>
              <span class="speaker-role">{introduction(graph, key)}</span>
              <span class="speaker-count">{count}</span>
              <span class="bar" style={{ width: `${(100 * count) / most}%` }} />
            </StepLink>
          </li>
        ))}
      </ol>
      <h3>Articles</h3>
      <ul class="articles">
        {front.articles.slice(0, 40).map(({ key, count }) => {
          const doc = graph.getNodeAttributes(key);
          if (doc.kind !== 'document') return null;
          return (
            <li key={key}>
              <StepLink step={(view) => openArticle(selectNode(view, key), key, null)}>
                <span class="headline">{doc.label}</span>
                <small>
                  {[doc.publisher, formatDate(doc.published), plural(count, 'statement')].filter(Boolean).join(' · ')}
                </small>
              </StepLink>
            </li>
          );
        })}
      </ul>
      {front.articles.length > 40 && <p class="lede">and {front.articles.length - 40} more, in the table.</p>}
    </div>
  );
}

const plural = (count: number, word: string): string => `${formatCount(count)} ${word}${count === 1 ? '' : 's'}`;
