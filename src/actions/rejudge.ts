import { judge } from '../core/abc/judge';
import type { Settings } from '../core/abc/Settings';
import type { Analysis } from './Analysis';

/** The same data under other settings, without reading it again. */
export function rejudge(analysis: Analysis, settings: Settings): Analysis {
  const { table } = analysis.intake;
  return { ...analysis, judgement: table && judge(table, settings) };
}
