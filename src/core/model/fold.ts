/** Lower case without diacritics: “Kőrösi” → `korosi`, “Đặng” → `dang`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // most words are plain ASCII, and normalizing is slow
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe');
}
