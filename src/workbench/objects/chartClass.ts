import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass, Scalar } from '../bridge/WireObject';
import { chartAxesClass } from './chartAxesClass';
import { chartFrame, placeOfFrame } from './chartFrame';
import type { Frame } from './chartFrame';
import type { Chart } from './Chart';
import { checkChartType } from './chartKinds';
import { chartSeriesCollectionClass } from './chartSeriesCollectionClass';
import { chartTextClasses } from './chartTextClasses';
import { Place } from './Place';
import { sheetRange } from './sheetRange';

/** A chart of columns and lines. */
export const chartClass: ObjectClass<Chart> = {
  name: 'Chart',
  id: ({ chartId }) => chartId,
  scalars: {
    chartType: {
      since: '1.7',
      read: ({ state }) => state.series[0]?.chartType ?? 'ColumnClustered',
      write: (chart, value) => {
        const chartType = checkChartType(value, 'Chart.chartType');
        chart.change('Chart.chartType', (state) => state.series.forEach((series) => (series.chartType = chartType)));
      },
    },
    height: side('height'),
    id: { since: '1.7', read: ({ chartId }) => chartId },
    left: side('left'),
    name: {
      read: ({ state }) => state.name,
      write: (chart, value) => {
        if (typeof value !== 'string' || value === '') throw WireError.invalidArgument('Chart.name');
        chart.change('Chart.name', (state) => (state.name = value));
      },
    },
    // The workbench draws the rows that a filter hides; it knows no other way.
    plotVisibleOnly: {
      since: '1.8',
      read: () => false,
      write: (_, value) => {
        if (value !== false) throw WireError.apiNotFound('Chart.plotVisibleOnly = true');
      },
    },
    top: side('top'),
    width: side('width'),
  },
  navigations: {
    axes: { read: (chart) => WireObject.of(chartAxesClass, chart) },
    legend: { read: (chart) => WireObject.of(chartTextClasses.legend, chart) },
    series: { read: (chart) => WireObject.of(chartSeriesCollectionClass, chart) },
    title: { read: (chart) => WireObject.of(chartTextClasses.title, chart) },
    worksheet: { since: '1.2', read: ({ book, sheetId }) => book.wiring.worksheet(sheetId) },
  },
  methods: {
    delete: { call: (chart, args) => chart.delete(args.location) },
    setPosition: {
      call: (chart, args) => {
        const start = cell(chart, args.target(0, Place) ?? args.text(0), args.location);
        const given = args.target(1, Place) ?? args.optionalText(1);
        const end = given === undefined ? undefined : cell(chart, given, args.location);
        chart.change(args.location, (state) => {
          const { row, column } = start.area;
          state.place = end
            ? { row, column, rows: end.lastRow - row + 1, columns: end.lastColumn - column + 1 }
            : { ...state.place, row, column };
          if (state.place.rows < 1 || state.place.columns < 1) throw WireError.invalidArgument(args.location);
        });
      },
    },
  },
};

function cell(chart: Chart, given: Place | string, location: string): Place {
  return typeof given === 'string' ? sheetRange(chart, given, location) : given;
}

/** A side of the chart's frame in points; it snaps to cells. */
function side(name: keyof Frame): Scalar<Chart> {
  return {
    read: ({ sheet, state }) => chartFrame(sheet, state.place)[name],
    write: (chart, value) => {
      if (typeof value !== 'number' || !(value >= 0)) throw WireError.invalidArgument(`Chart.${name}`);
      chart.change(`Chart.${name}`, (state) => {
        state.place = placeOfFrame(chart.sheet, { ...chartFrame(chart.sheet, state.place), [name]: value });
      });
    },
  };
}
