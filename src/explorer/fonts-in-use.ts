/** The fonts that the page has loaded, as CSS with their bytes inside, for a picture that can fetch nothing itself. */
export async function fontsInUse(): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(nameOf));
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href }] : [])),
  );
  const written = faces.map(async ({ rule, base }) => {
    const value = (name: string) => rule.style.getPropertyValue(name);
    const family = value('font-family');
    const [style, weight, range] = [value('font-style'), value('font-weight'), value('unicode-range')];
    if (!loaded.has(nameOf({ family, style, unicodeRange: range }))) return '';
    const [, address] = /url\("?([^")]+)"?\)/.exec(value('src')) ?? [];
    if (address === undefined) return '';
    const data = address.startsWith('data:') ? address : await fetchData(new URL(address, base ?? location.href));
    return `@font-face{font-family:${family};font-style:${style};font-weight:${weight};src:url(${data});unicode-range:${range}}`;
  });
  return (await Promise.all(written)).join('');
}

function nameOf({ family, style, unicodeRange }: Pick<FontFace, 'family' | 'style' | 'unicodeRange'>): string {
  return [family.replaceAll('"', ''), style, unicodeRange.replaceAll(' ', '').toUpperCase()].join(' ');
}

async function fetchData(url: URL): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
