import type { DocumentNode } from '../../core/model/graph.ts';
import { speakersOf } from '../state/facts.ts';
import { formatDate } from '../state/format-date.ts';
import { kindNames } from '../state/kinds.ts';
import { reportedIn } from '../state/passages.ts';
import { openArticle } from '../state/view.ts';
import { webAddress } from '../state/web-address.ts';
import { useStore } from '../store.ts';
import { CountList } from './count-list.tsx';
import { ExpandButton } from './expand-button.tsx';
import { KindMark } from './kind-mark.tsx';
import { StepLink } from './node-link.tsx';
import { NoteBox } from './note-box.tsx';
import { PassageList } from './passage-list.tsx';

/** An article: where it comes from, who speaks in it, and all that it reports. */
export function DocumentPanel({ node, doc }: { node: string; doc: DocumentNode }) {
  const { graph, passing } = useStore();
  const url = webAddress(doc.url);
  return (
    <>
      <header class="subject">
        <p class="kicker">
          <KindMark kind="document" />
          {kindNames.document.one}
        </p>
        <h2>{doc.label}</h2>
        <p class="byline">{[doc.publisher, doc.author, formatDate(doc.published)].filter(Boolean).join(' · ')}</p>
        {url && (
          <p class="byline">
            <a href={url} rel="noopener noreferrer" target="_blank">
              {new URL(url).hostname}
            </a>
          </p>
        )}
        <StepLink class="quiet-button" step={(view) => openArticle(view, node, null)}>
          Read the article
        </StepLink>{' '}
        <ExpandButton node={node} />
      </header>
      <NoteBox node={node} key={node} />
      <CountList title="Who speaks" counts={speakersOf(graph, node, passing.value)} from={node} />
      <PassageList bare title="What it reports" passages={reportedIn(graph, node)} />
    </>
  );
}
