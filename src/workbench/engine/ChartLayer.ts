import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { FUniver } from '@univerjs/core/facade';
import { createChartBox } from './ChartBox';
import { chartOption } from './chartOption';
import type { ChartCells, EngineChart, EngineSheet } from './Engine';
import type { UniverEngine } from './UniverEngine';

use([BarChart, LineChart, GridComponent, TitleComponent, TooltipComponent, LegendComponent, SVGRenderer]);

const componentKey = 'WorkbenchChart';

interface Drawn {
  readonly chart: ECharts;
  readonly watching: ResizeObserver;
}

/** Draws the charts of the active sheet over the grid and keeps them true to their cells. */
export class ChartLayer {
  theme: 'light' | 'dark' = 'light';
  private readonly drawn = new Map<string, Drawn>();
  private readonly holders = new Map<string, (element: HTMLElement | null) => void>();
  /** Charts that have their place on the grid: id and cells covered. */
  private readonly placed = new Map<string, { place: string; remove: () => void }>();
  private readonly stops: (() => void)[];
  private isRedrawDue = false;

  constructor(
    private readonly engine: UniverEngine,
    private readonly api: FUniver,
  ) {
    api.registerComponent(
      componentKey,
      createChartBox((chartId) => this.holderOf(chartId)),
    );
    this.stops = [
      engine.onCharts(() => this.soon()),
      engine.onEvent((event) => {
        if (event.kind === 'changed' || event.kind === 'sheetActivated' || event.kind === 'sheetDeleted') this.soon();
      }),
    ];
  }

  /** Draws everything again, as after the theme changed. */
  redraw(): void {
    for (const sheet of this.engine.sheets) for (const chart of sheet.charts) this.draw(chart, sheet);
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    for (const chartId of this.drawn.keys()) this.erase(chartId);
  }

  /** Many changes come at once; charts follow when they are over and calculated. */
  private soon(): void {
    if (this.isRedrawDue) return;
    this.isRedrawDue = true;
    setTimeout(() => {
      void this.engine.calculated().then(() => {
        this.isRedrawDue = false;
        this.placeAll();
        this.redraw();
      });
    });
  }

  private placeAll(): void {
    const kept = new Set(this.engine.sheets.flatMap((sheet) => sheet.charts.map(({ id }) => id)));
    for (const [chartId, { remove }] of this.placed) {
      if (kept.has(chartId)) continue;
      remove();
      this.placed.delete(chartId);
    }
    const { activeSheet } = this.engine;
    for (const chart of activeSheet.charts) this.place(chart, activeSheet);
  }

  private place(chart: EngineChart, sheet: EngineSheet): void {
    const place = JSON.stringify(chart.place);
    const former = this.placed.get(chart.id);
    if (former?.place === place) return;
    former?.remove();
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    const layer = { componentKey, initPosition: this.pixelsOf(chart, sheet), data: { chartId: chart.id } };
    const added = worksheet?.addFloatDomToPosition(layer, `${chart.id}-${this.placed.size}-${Date.now()}`);
    if (added) this.placed.set(chart.id, { place, remove: () => added.dispose() });
  }

  /** Univer places things from the corner of the headers; rows and columns that are hidden take no room. */
  private pixelsOf({ place }: EngineChart, sheet: EngineSheet) {
    const worksheet = this.engine.store.workbook.getSheetBySheetId(sheet.id);
    const { rowHeader, columnHeader } = worksheet?.getConfig() ?? {};
    const widthOf = (column: number) => (worksheet?.getColVisible(column) ? sheet.columnWidth(column) : 0);
    const heightOf = (row: number) => (worksheet?.getRowVisible(row) ? worksheet.getRowHeight(row) : 0);
    const widthTo = (column: number) => sum(column, widthOf) + (rowHeader?.width ?? 0);
    const heightTo = (row: number) => sum(row, heightOf) + (columnHeader?.height ?? 0);
    return {
      startX: widthTo(place.column),
      endX: widthTo(place.column + place.columns),
      startY: heightTo(place.row),
      endY: heightTo(place.row + place.rows),
    };
  }

  private holderOf(chartId: string): (element: HTMLElement | null) => void {
    const known = this.holders.get(chartId);
    if (known) return known;
    const holder = (element: HTMLElement | null) => (element ? this.begin(chartId, element) : this.erase(chartId));
    this.holders.set(chartId, holder);
    return holder;
  }

  /** echarts measures its element, which has no size until it is laid out. */
  private begin(chartId: string, element: HTMLElement): void {
    const watching = new ResizeObserver(() => {
      if (element.clientWidth === 0 || element.clientHeight === 0) return;
      const known = this.drawn.get(chartId);
      if (known?.chart.getDom() === element) return known.chart.resize();
      this.drawn.set(chartId, { chart: init(element, undefined, { renderer: 'svg' }), watching });
      this.redraw();
    });
    watching.observe(element);
  }

  private erase(chartId: string): void {
    const drawn = this.drawn.get(chartId);
    drawn?.watching.disconnect();
    drawn?.chart.dispose();
    this.drawn.delete(chartId);
  }

  private draw(chart: EngineChart, sheet: EngineSheet): void {
    const valuesOf = ({ sheetId = sheet.id, ...area }: ChartCells) =>
      this.engine.sheets.find(({ id }) => id === sheetId)?.values(area) ?? [];
    this.drawn.get(chart.id)?.chart.setOption(chartOption(chart, valuesOf, this.theme), true);
  }
}

function sum(count: number, sizeOf: (each: number) => number): number {
  let total = 0;
  for (let each = 0; each < count; each++) total += sizeOf(each);
  return total;
}
