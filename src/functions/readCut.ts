import type { Cut, CutMethod } from '../core/abc/cut/Cut';
import { defaultSettings } from '../core/abc/defaultSettings';
import { readWord } from './readWord';
import type { OwnWords } from './refuse';

const methods = ['count', 'value', 'computed', 'limits'] as const satisfies readonly CutMethod[];

/** What a cut's limits are, in words of their own: they fall, those of a variation rise. */
export const cutWords: OwnWords = { badLimits: 'badTierLimits' };

/**
 * The cut that a method names with the numbers of the ratio argument: parts for "count" and "value" (those of the defaults
 * when left out), limits for "limits", which has no defaults, and nothing for "computed".
 * @example readCut('value', undefined) // {"method":"value","ratio":[80,15,5]}
 */
export function readCut(argument: unknown, numbers: readonly number[] | undefined): Cut {
  const method = readWord(argument, methods, 'method');
  switch (method) {
    case 'count':
    case 'value':
      return { method, ratio: numbers ?? defaultSettings(method).ratio };
    case 'computed':
      return { method };
    case 'limits':
      return { method, limits: numbers ?? [] };
    default:
      return method satisfies never;
  }
}
