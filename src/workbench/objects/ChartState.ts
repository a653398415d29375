import type { Area, ChartCells } from '../engine/Engine';

export type AxisGroup = 'Primary' | 'Secondary';
export type AxisType = 'Category' | 'Value';

export interface SeriesState {
  name: string;
  chartType: string;
  axisGroup: AxisGroup;
  /** Absent until `setValues`: the engine is not told of such a series yet. */
  values?: ChartCells;
  categories?: ChartCells;
  fillColor: string;
  lineColor: string;
  lineWeight: number;
  gapWidth: number;
  markerStyle: string;
  smooth: boolean;
}

export interface AxisState {
  maximum: number | '';
  minimum: number | '';
  numberFormat: string;
  visible: boolean;
  titleText: string;
  titleVisible: boolean;
  majorGridlinesVisible: boolean;
}

/** A chart as the add-in builds it up: all of `EngineChart`, and what the engine has no place for. */
export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  titleText: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  place: Area;
  series: SeriesState[];
  readonly axes: Map<string, AxisState>;
}
