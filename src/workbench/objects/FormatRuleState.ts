import type { Area } from '../engine/Engine';
import type { FormatRule } from '../engine/FormatRule';

type BarRule = Extract<FormatRule, { kind: 'bar' }>;

/** A conditional format as the add-in builds it up; the engine gets it once it says what to look for and how to show it. */
export interface FormatRuleState {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly type: 'CellValue' | 'Custom' | 'DataBar';
  text?: string;
  formula?: string;
  fill?: string;
  font?: string;
  bar?: Omit<BarRule, 'areas' | 'kind'>;
  /** Id of the engine's rule once there is one. */
  engineId?: string;
}

/** The state of a rule that came with the workbook. */
export function formatRuleState({ id, ...rule }: FormatRule & { id: string }, sheetId: string): FormatRuleState {
  const { areas, kind, ...rest } = rule;
  const own = { id, engineId: id, sheetId, areas };
  if (rule.kind === 'bar') return { ...own, type: 'DataBar', bar: rest as Omit<BarRule, 'areas' | 'kind'> };
  return { ...own, ...rest, type: kind === 'text' ? 'CellValue' : 'Custom' };
}

/** What the engine is told of it; undefined until it says enough. */
export function engineRule({ areas, bar, fill, font, formula, text, type }: FormatRuleState): FormatRule | undefined {
  if (type === 'DataBar') return bar && { areas, kind: 'bar', ...bar };
  if (fill === undefined && font === undefined) return undefined;
  const look = { ...(fill && { fill }), ...(font && { font }) };
  if (type === 'CellValue') return text === undefined ? undefined : { areas, kind: 'text', text, ...look };
  return formula === undefined ? undefined : { areas, kind: 'formula', formula, ...look };
}
