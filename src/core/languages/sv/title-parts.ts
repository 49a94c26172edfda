import { roleHeads } from './role-words.ts';

const heads = [...roleHeads.keys()].sort((a, b) => b.length - a.length);

/** “landsbygdsminister” → landsbygds, minister; “vice premiärminister” → vice, premiär, minister */
export function titleParts(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[\s-]+/)
    .flatMap((word) => {
      const head = heads.find((one) => word.length > one.length && word.endsWith(one) && one.length > 3);
      if (head === undefined) return [word];
      const inner = titleParts(head);
      return [word.slice(0, -head.length), ...inner];
    });
}
