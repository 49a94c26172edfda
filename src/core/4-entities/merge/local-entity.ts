import type { Entity } from '../../model/entity.ts';

/** An entity as one document knows it. */
export interface LocalEntity {
  readonly doc: string;
  readonly entity: Entity;
}
