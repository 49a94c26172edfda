import type { Correction, EntityRef } from '../model/correction.ts';
import { shorten } from './shorten.ts';

/** Tells a decision in a few words: “merge “Vieira” into “António Vieira””. */
export function describeCorrection(correction: Correction): string {
  switch (correction.kind) {
    case 'merge':
      return `merge ${named(correction.entity)} into ${named(correction.into)}`;
    case 'keep-apart':
      return `keep ${named(correction.entity)} and ${named(correction.other)} apart`;
    case 'split':
      return `split ${words(correction.name)} (${count(correction.mentions.length)}) from ${named(correction.entity)}`;
    case 'move':
      return `move ${count(correction.mentions.length)} of ${named(correction.entity)} to ${named(correction.into)}`;
    case 'rename':
      return `rename ${named(correction.entity)} to ${words(correction.name)}`;
    case 'retype':
      return `make ${named(correction.entity)} a ${correction.newKind}`.replace(/ a (?=organization)/, ' an ');
    case 'reject-mention':
      return `reject ${words(correction.mention.quote)} as a mention of ${named(correction.entity)}`;
    case 'reject-entity':
      return `reject ${named(correction.entity)}`;
    case 'reject-statement':
      return `reject the statement ${words(correction.statement.quote)}`;
    case 'reject-relation':
      return `reject that ${named(correction.from)} ${RELATIONS[correction.relation]} ${named(correction.to)}`;
    case 'reassign': {
      const said = words(correction.statement.quote);
      return correction.speaker ? `give ${said} to ${named(correction.speaker)}` : `take ${said} from its speaker`;
    }
  }
}

const RELATIONS = { holds: 'holds', of: 'is of', affiliatedWith: 'belongs to', represents: 'represents' } as const;

const named = ({ id, name }: EntityRef): string => (name ? words(name) : id);

const words = (text: string): string => `“${shorten(text)}”`;

const count = (mentions: number): string => `${mentions} mention${mentions === 1 ? '' : 's'}`;
