import { fold } from '../../model/fold.ts';
import { remember } from '../../model/remember.ts';

/** A name as a part of an id: “António Vieira” → `antonio-vieira`, “Đặng” → `dang`. */
export const slug = remember((name) => {
  const plain = fold(name)
    .replace(/['’‘]s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-+|-+$/g, '') || 'unnamed';
});

/** The words of a slug. */
export const slugWords = remember((name): readonly string[] => slug(name).split('-'));
