import { WireError } from '../bridge/WireError';
import type { EngineChart } from '../engine/Engine';

/** The chart types the workbench can draw, and the engine's name for each. */
const kinds: Readonly<Record<string, EngineChart['series'][number]['kind']>> = {
  ColumnClustered: 'column',
  Line: 'line',
  LineMarkers: 'line',
};

export function engineKind(chartType: string): EngineChart['series'][number]['kind'] {
  return kinds[chartType] ?? 'column';
}

export function checkChartType(value: unknown, location: string): string {
  if (typeof value !== 'string') throw WireError.invalidArgument(location);
  if (!(value in kinds)) throw WireError.apiNotFound(`${location} "${value}"`);
  return value;
}
