import type { CutMethod } from './cut/Cut';
import type { Settings } from './Settings';

/** Parts of a method when the user names none: of the customers, or of the value. */
export const defaultRatios = { count: [1, 2, 2], value: [80, 15, 5] } as const;

/**
 * The settings of a method when the user chooses nothing else.
 * @example defaultSettings('value').ratio // [80,15,5]
 */
export function defaultSettings(method: CutMethod = 'count'): Settings {
  return {
    method,
    ratio: method === 'value' ? defaultRatios.value : defaultRatios.count,
    limits: {},
    combination: 'rank',
    weights: {},
    decisions: {},
    nearBorder: 0.05,
    periods: { length: 'auto', keepsPartial: false, limits: [0.5, 1], isRelative: false },
  };
}
