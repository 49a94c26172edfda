import type { Entity, EntityId } from '../model/entity.ts';
import { slug } from './slug.ts';

/** Stands in no slug. */
const MARK = '--';

/** The id of a body that other countries have too, without its country: “supreme-court--india”. */
export const withoutHome = (id: string): string => id.split(MARK, 1)[0] as string;

/** “Supreme Court (India)”: a body beside one of another country that has its name. */
export function atHome<E extends Entity>(entity: E, country: string): E {
  return {
    ...entity,
    id: `${withoutHome(entity.id)}${MARK}${slug(country)}` as EntityId,
    label: `${entity.name} (${country})`,
  };
}
