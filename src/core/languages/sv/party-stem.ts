/** How the names of parties begin the titles of their people, with the party. Compiled for this project (MIT). */
const STEMS: readonly (readonly [string, string])[] = [
  ['center', 'Centerpartiet'],
  ['folk', 'Folkpartiet'],
  ['kristdemokrat', 'Kristdemokraterna'],
  ['liberal', 'Liberalerna'],
  ['miljö', 'Miljöpartiet'],
  ['moderat', 'Moderaterna'],
  ['socialdemokrat', 'Socialdemokraterna'],
  ['sverigedemokrat', 'Sverigedemokraterna'],
  ['vänster', 'Vänsterpartiet'],
];

/** “centerpartisten”, “moderaten”: the party of whom it calls a member of it. */
export function partyOfMember(noun: string): string | undefined {
  const [, stem] = /^(moderat|socialdemokrat|kristdemokrat|liberal|sverigedemokrat)en$/.exec(noun) ?? [];
  const [, short] = /^(center|folk|miljö|vänster)partisten$/.exec(noun) ?? [];
  return STEMS.find(([one]) => one === (stem ?? short))?.[1];
}

/** “[center]ledaren”, “[vänster]partiledaren”: the part of a title that tells of a party, and its name; “miljöledaren” is of none. */
export function partyStem(title: string): { readonly stem: string; readonly party: string } | undefined {
  const found = STEMS.find(([stem]) => title.startsWith(stem));
  if (found === undefined) return undefined;
  const [stem, party] = found;
  const rest = title.slice(stem.length);
  const isOfMany = stem === 'folk' || stem === 'miljö' || stem === 'vänster';
  const isTitle =
    /^(?:parti)?(?:ledar|politiker|sekreterar|toppe)/.test(rest) && (!isOfMany || rest.startsWith('parti'));
  return isTitle || (stem === 'vänster' && rest.startsWith('ledar')) ? { stem, party } : undefined;
}
