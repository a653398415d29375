import type { CutMethod, Settings } from './Judgement';

const ratios: Readonly<Record<CutMethod, readonly number[]>> = { count: [1, 2, 2], value: [80, 15, 5] };

/**
 * The settings of a method when the user names none.
 * @example defaultSettings('value') // {"method":"value","ratio":[80,15,5]}
 */
export function defaultSettings(method: CutMethod): Settings {
  return { method, ratio: ratios[method] };
}
