import { defaultSettings } from '../core/abc/defaultSettings';
import type { Settings } from '../core/abc/Settings';

export interface JudgementFormulas {
  readonly tier: string;
  readonly profile: string;
  /** Absent with one indicator: its values decide by themselves. */
  readonly score?: string;
}

/**
 * The worksheet formulas that judge as `core/abc/judge` does: one call spills a whole column. Ratio and method stand in the
 * formula wherever they differ from what the function takes by itself. With several indicators the count cut on the score
 * decides, with the user's ratio only when the method is "count".
 * @example judgementFormulas('B2:B9', 1, { method: 'count', ratio: [1, 2, 2] }).tier // "=ABC.TIER(B2:B9)"
 */
export function judgementFormulas(indicators: string, count: number, settings: Settings): JudgementFormulas {
  const profile = `=ABC.PROFILE(${indicators}${settingsArguments(settings)})`;
  if (count === 1) return { tier: `=ABC.TIER(${indicators}${settingsArguments(settings)})`, profile };
  const deciding = settings.method === 'count' ? settings : defaultSettings('count');
  const score = `ABC.SCORE(${indicators})`;
  return { tier: `=ABC.TIER(${score}${settingsArguments(deciding)})`, profile, score: `=${score}` };
}

function settingsArguments({ method, ratio }: Settings): string {
  const standard = defaultSettings('count').ratio;
  const isStandard = ratio.length === standard.length && ratio.every((part, index) => part === standard[index]);
  if (method === 'count') return isStandard ? '' : `,{${ratio.join(',')}}`;
  return `,{${ratio.join(',')}},"${method}"`;
}
