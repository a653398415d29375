import type { Settings } from '../core/abc/Settings';
import { judgeStability } from '../core/stability/judgeStability';
import type { Analysis } from './Analysis';
import { judgeWithHistory } from './judgeWithHistory';

/** The same data under other settings, without reading it again; the steadiness is judged anew only for other periods. */
export function rejudge(analysis: Analysis, settings: Settings): Analysis {
  const { table } = analysis.intake;
  if (!table) return analysis;
  const { periods } = settings;
  const known = analysis.steadiness;
  const steadiness = known?.periods === periods ? known : { periods, answer: judgeStability(table, periods) };
  const judgement = judgeWithHistory(table, settings, steadiness.answer, analysis.records, analysis.today);
  return { ...analysis, steadiness, judgement };
}
