import type { StateOffice } from '../../model/state-rules.ts';
import { presidencies } from '../state-forms.ts';

const RANK = '(?:(?:biträdande|tillförordnad|tf|vice) )*';
const title = (form: string): RegExp => new RegExp(`^${RANK}(?:${form})$`, 'u');

/** Offices of a country that the news names without it. */
export const stateOffices: readonly StateOffice[] = [
  { title: title('(?:vice)?(?:premiär|stats)minister'), never: presidencies },
  { title: title('(?:förbunds|riks)kansler'), only: new Set(['AT', 'DE']) },
  {
    title: title(
      '(?:arbetsmarknads|bistånds|energi|finans|försvars|handels|inrikes|jordbruks|justitie|kultur|miljö|närings|social|transport|utbildnings|utrikes)minister',
    ),
  },
];
