import { judge } from '../core/abc/judge';
import type { Settings } from '../core/abc/Settings';
import { judgeStability } from '../core/stability/judgeStability';
import type { Analysis } from './Analysis';

/** The same data under other settings, without reading it again; the steadiness is judged anew only for other periods. */
export function rejudge(analysis: Analysis, settings: Settings): Analysis {
  const { table } = analysis.intake;
  if (!table) return analysis;
  const { periods } = settings;
  const known = analysis.steadiness;
  const steadiness = known?.periods === periods ? known : { periods, answer: judgeStability(table, periods) };
  return { ...analysis, steadiness, judgement: judge(table, settings, steadiness.answer) };
}
