import { headFinder } from './compound-words.ts';
import { roleHeads } from './role-words.ts';

/** Words that end like a noun of people and are none: “förstärkare” is a thing, “område” no council. */
export const NO_ROLES: ReadonlySet<string> = new Set(
  'område områden förråd tillråd överskådare läsare mottagare förstärkare dator skolan ordningen program generalen minst bostadsutvecklare fastighetsutvecklare ligaledare projektutvecklare serieledare'.split(
    ' ',
  ),
);

export const roleForm = headFinder(roleHeads.keys(), { closed: NO_ROLES });
