import { parseCorrections } from '../../core/corrections/parse-corrections.ts';
import type { ArticleFile } from '../../worker/read-article.ts';
import type { Store } from '../store.ts';
import { takeIn } from './correct.ts';

/** Takes in the decisions of a file. One that cannot be understood as a whole changes nothing, and is told in a line. */
export async function openCorrections(store: Store, { name, text }: ArticleFile): Promise<void> {
  const { file, problems } = parseCorrections(text);
  const [first] = problems;
  const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const refusal =
    first === undefined
      ? await takeIn(store, file.decisions, name)
      : `${name} was not opened, nothing was changed: ${first}${others}.`;
  if (refusal !== '') store.notice.value = refusal;
}
