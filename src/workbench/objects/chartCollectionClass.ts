import { WireError } from '../bridge/WireError';
import type { ObjectClass, WireObject } from '../bridge/WireObject';
import { sameName } from './Book';
import { checkChartType } from './chartKinds';
import type { ChartState } from './ChartState';
import { engineChartOf } from './engineChartOf';
import { notFound } from './notFound';
import { Place } from './Place';
import { seriesFromRange } from './seriesFromRange';
import type { Worksheet } from './Worksheet';

/** The charts of a sheet. */
export const chartCollectionClass: ObjectClass<Worksheet> = {
  name: 'ChartCollection',
  scalars: { count: { read: ({ sheet }) => sheet.charts.length } },
  items: ({ book, sheet, sheetId }) => sheet.charts.map(({ id }) => book.wiring.chart(sheetId, id)),
  methods: {
    add: {
      call: (worksheet, args) => {
        const { book, sheetId } = worksheet;
        const sheet = book.writableSheet(sheetId, args.location);
        const chartType = checkChartType(args.at(0), args.location);
        const source = args.target(1, Place);
        if (!source) throw WireError.invalidArgument(args.location);
        const by = args.optionalText(2) ?? 'Auto';
        const isElsewhere = source.sheetId !== sheetId;
        const series = seriesFromRange(source, by, chartType, isElsewhere, args.location);
        const chartId = `{chart-${book.nextNumber()}}`;
        const [only] = series.length === 1 ? series : [];
        const state: ChartState = {
          id: chartId,
          sheetId,
          name: freeName(worksheet),
          titleText: only?.name ?? 'Chart Title',
          titleVisible: true,
          legendVisible: series.length > 1,
          legendPosition: 'Bottom',
          // Excel's own size of a new chart, in cells, beside its data.
          place: {
            row: isElsewhere ? 0 : source.area.row,
            column: isElsewhere ? 0 : source.lastColumn + 2,
            rows: 15,
            columns: 8,
          },
          series,
          axes: new Map(),
        };
        book.charts.set(chartId, state);
        sheet.putChart(engineChartOf(state));
        return book.wiring.chart(sheetId, chartId);
      },
    },
    getCount: { since: '1.4', call: ({ sheet }) => sheet.charts.length },
    getItem: { call: (worksheet, args) => find(worksheet, args.key(0)) ?? notFound(args.location) },
    getItemAt: {
      call: ({ book, sheet, sheetId }, args) => {
        const chart = sheet.charts[args.integer(0)];
        return chart ? book.wiring.chart(sheetId, chart.id) : notFound(args.location);
      },
    },
    getItemOrNullObject: { since: '1.4', call: (worksheet, args) => find(worksheet, args.key(0)) ?? null },
  },
};

function find({ book, sheet, sheetId }: Worksheet, key: string): WireObject | undefined {
  const chart = sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => sameName(name, key));
  return chart && book.wiring.chart(sheetId, chart.id);
}

function freeName({ sheet }: Worksheet): string {
  const names = new Set(sheet.charts.map(({ name }) => name.toLowerCase()));
  for (let number = names.size + 1; ; number++) if (!names.has(`chart ${number}`)) return `Chart ${number}`;
}
