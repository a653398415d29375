import { WireError } from '../bridge/WireError';
import type { Chart } from './Chart';
import type { SeriesState } from './ChartState';

/** A series of a chart. */
export class ChartSeries {
  constructor(
    readonly chart: Chart,
    readonly index: number,
  ) {}

  get state(): SeriesState {
    const state = this.chart.state.series[this.index];
    if (!state) throw WireError.itemNotFound('ChartSeries');
    return state;
  }

  change(location: string, change: Partial<SeriesState>): void {
    this.chart.change(location, ({ series }) => {
      series[this.index] = { ...this.state, ...change };
    });
  }
}
