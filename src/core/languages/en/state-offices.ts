import type { StateOffice } from '../../model/state-rules.ts';
import { monarchies, presidencies } from '../state-forms.ts';

const RANK = '(?:(?:acting|caretaker|deputy|federal|first deputy|interim|junior) )*';
const title = (form: string): RegExp => new RegExp(`^${RANK}(?:${form})$`, 'u');

/** Who is minister in a part of a country, of no country yet, or in a church. */
const NONE =
  'associate|baptist|cabinet|chief|episcopal|first|lay|lutheran|methodist|presbyterian|provincial|regional|senior|shadow|state|unitarian|youth';

/** Offices of a country that the news names without it. */
export const stateOffices: readonly StateOffice[] = [
  { title: title('(?:vice[ -])?president'), never: monarchies, shared: true },
  { title: title('state president'), only: new Set(['BW', 'VN', 'ZA']), shared: true },
  { title: title('prime minister'), never: presidencies },
  { title: title('chancellor'), only: new Set(['AT', 'DE', 'GB']), shared: true },
  { title: title('chancellor of the exchequer|(?:defence|foreign|home) secretary'), only: new Set(['GB']) },
  { title: title('(?:defense|treasury) secretary|secretary of (?:defense|state|the treasury)'), only: new Set(['US']) },
  { title: title('taoiseach|tanaiste|tánaiste'), only: new Set(['IE']) },
  {
    title: title(`(?!(?:${NONE})\\b)[\\p{L} ,&-]+ minister|minister (?:for|of) [\\p{L} ,&-]+`),
    never: new Set(['US']),
    unless: /^(?:acting |deputy |former )?(?:chief|first) minister$/u,
  },
];
