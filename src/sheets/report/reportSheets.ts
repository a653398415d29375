import type { Words } from '../../locales/Words';
import { customersLayout, type CustomersLayout } from './customersLayout';
import { customersSheet } from './customersSheet';
import { indicatorFormats } from '../indicatorFormats';
import { judgedFormula } from './judgedFormula';
import { nativeColumns } from '../native/nativeColumns';
import { nativeFormulas } from '../native/nativeFormulas';
import { nativeLimits } from '../native/nativeLimits';
import type { NativePlaces } from '../native/NativePlaces';
import { overviewSheet } from './overviewSheet';
import { rangeAddress } from '../rangeAddress';
import type { ReportInput } from './ReportInput';
import { sheetReference } from '../sheetReference';
import type { SheetSpec } from '../SheetSpec';
import type { TableColumn } from './TableColumn';
import { tableColumns } from './tableColumns';

/** A report of two sheets, the overview first; formulas refer across them, so that their final names are needed. */
export interface ReportSheets {
  readonly names: readonly string[];
  readonly build: (names: readonly string[]) => readonly SheetSpec[];
}

/**
 * The report: the overview "ABC" and the ranked customers on a sheet of their own. Tiers are values, live `ABC.*` formulas or
 * native ones against a block of limits on the overview. Throws where letters decide and `ABC.*` formulas are wanted: no function
 * does that (`hasFormulas`); whether native ones are possible, `nativeAnswer` says.
 */
export function reportSheets(input: ReportInput, words: Words): ReportSheets {
  const { judgement, form } = input;
  const headers = judgement.indicators.map(({ header }) => header);
  const formats = indicatorFormats(judgement);
  const columns = [...tableColumns(input, headers, formats, words), ...helperColumns(input, words)];
  const layout = customersLayout(columns, form, judgement.customers.length);
  const build = ([overview = '', customers = '']: readonly string[]): SheetSpec[] => {
    const names = { overview, customers };
    const sheet = sheetReference(customers);
    const down = (column: number) => sheet + rangeAddress({ ...layout.data, column, columns: 1 });
    const ranges = {
      tiers: down(layout.at('tier')),
      values: down(layout.indicators[0]!),
      stability: layout.has('stability') ? down(layout.at('stability')) : undefined,
      judged: judgedFormula(judgement, layout, form, down),
    };
    // The limits stand wherever the overview has room for them, which it knows first.
    let limitsRow = 0;
    const limits = (row: number) => {
      limitsRow = row;
      return nativeLimits(judgement, placesOf(layout, names, row), words);
    };
    const first = overviewSheet(input, ranges, names, formats, form === 'native' ? limits : undefined, words);
    const native = form === 'native' ? nativeFormulas(judgement, placesOf(layout, names, limitsRow)) : undefined;
    const second = customersSheet(input, { columns, layout, ...(native ? { native } : {}) }, names, words);
    return [first, second];
  };
  return { names: [words('sheet.name'), words('sheet.customersName')], build };
}

function helperColumns({ judgement, form }: ReportInput, words: Words): TableColumn[] {
  if (form !== 'native') return [];
  return nativeColumns(judgement, words).map(({ header, format }) => {
    return { key: 'helper', header, cell: () => null, format, align: 'right' };
  });
}

function placesOf(
  layout: CustomersLayout,
  names: { readonly overview: string; readonly customers: string },
  limitsRow: number,
): NativePlaces {
  return {
    data: { sheet: sheetReference(names.customers), row: layout.data.row, rows: layout.data.rows },
    tier: layout.at(layout.has('computedTier') ? 'computedTier' : 'tier'),
    profile: layout.at('profile'),
    score: layout.has('score') ? layout.at('score') : undefined,
    values: layout.indicators,
    helpers: layout.shown,
    limits: { sheet: sheetReference(names.overview), row: limitsRow, column: 0 },
  };
}
