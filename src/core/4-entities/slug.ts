import { fold } from '../model/fold.ts';

/** A name as a part of an id: “António Vieira” → `antonio-vieira`, “Đặng” → `dang`. */
export function slug(name: string): string {
  if (/^[a-z0-9]+$/.test(name)) return name;
  const plain = fold(name)
    .replace(/['’‘]s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replace(/^-+|-+$/g, '') || 'unnamed';
}
