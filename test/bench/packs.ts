import { english } from '../../src/core/languages/en/index.ts';
import { swedish } from '../../src/core/languages/sv/index.ts';
import type { Language } from '../../src/core/model/language.ts';

/** The languages whose articles are scored. */
export const packs: readonly Language[] = [english, swedish];
