import { WireError } from '../bridge/WireError';
import type { EngineSheet } from '../engine/Engine';
import type { Book } from './Book';
import type { ChartState } from './ChartState';
import { chartStateOf } from './chartStateOf';
import { engineChartOf } from './engineChartOf';

/** A chart: what its objects are about. */
export class Chart {
  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly chartId: string,
  ) {}

  get sheet(): EngineSheet {
    return this.book.sheet(this.sheetId);
  }

  get state(): ChartState {
    const held = this.sheet.charts.find(({ id }) => id === this.chartId);
    if (!held) throw WireError.itemNotFound('Chart');
    const state = this.book.charts.get(this.chartId) ?? chartStateOf(held, this.sheetId);
    // The user may have moved it meanwhile.
    state.place = held.place;
    return state;
  }

  /** Changes the chart, here and in the engine, which draws it anew. */
  change(location: string, edit: (state: ChartState) => void): void {
    const sheet = this.book.writableSheet(this.sheetId, location);
    const { state } = this;
    edit(state);
    this.book.charts.set(this.chartId, state);
    sheet.putChart(engineChartOf(state));
  }

  delete(location: string): void {
    const sheet = this.book.writableSheet(this.sheetId, location);
    sheet.deleteChart(this.state.id);
    this.book.charts.delete(this.chartId);
  }
}
