import type { Span } from '../../../core/model/span.ts';
import { articleOf } from '../../state/refer.ts';
import { sentenceAround } from '../../state/sentences.ts';
import { useStore } from '../../store.ts';
import { Marked } from '../marked.tsx';

/** The sentence around some words of an article, which are marked, under the article’s title. */
export function PlaceView({ place, bare = false }: { place: Span & { readonly doc: string }; bare?: boolean }) {
  const { graph } = useStore();
  const article = articleOf(graph, place.doc);
  if (!article || place.end > article.text.length) return null;
  const { span, cut } = sentenceAround(article, place);
  return (
    <span class="place">
      <span class="place-words" lang={article.language}>
        {cut.start && '… '}
        <Marked
          text={article.text}
          span={span}
          marks={[{ start: place.start, end: place.end, part: 'evidence', of: '' }]}
        />
        {cut.end && ' …'}
      </span>
      {!bare && <small>{article.label}</small>}
    </span>
  );
}
