import type { MentionRules } from '../../model/mention-rules.ts';
import { retype, type Unit } from '../units/unit.ts';

/**
 * “Georgia” is the state of the United States where the text names these, none of the neighbours of the country of that name, and neither
 * its people nor its capital. Changes `units`.
 */
export function takeStates(units: readonly Unit[], { namesakeStates, capitals }: MentionRules): void {
  if (namesakeStates === undefined) return;
  for (const [code, { of, neighbours }] of namesakeStates) {
    const isMeant = ({ kind, known }: Unit): boolean => kind === 'country' && known?.name === code;
    if (!units.some(isMeant) || !units.some(({ known }) => known?.name === of) || units.some(isOther)) continue;
    for (const unit of units) if (isMeant(unit)) retype(unit, 'place', 'namesake-state');

    function isOther(unit: Unit): boolean {
      const name = unit.known?.name ?? '';
      return neighbours.has(name) || capitals.get(name) === code || (name === code && !isMeant(unit));
    }
  }
}
