import { differenceOf } from '../../form/differenceOf';
import type { CellKind } from '../../form/cellStyles';
import type { FormSheet } from '../../form/FormSheet';
import { formTable, type FormColumn } from '../../form/formTable';
import { growthOf } from '../../form/growthOf';
import { numberFormats } from '../../form/numberFormats';
import { ratioOf } from '../../form/ratioOf';
import type { PlanSheetInput } from '../PlanSheetInput';
import { yearCells, yearMeasures, type YearMeasure } from './yearCells';

const { money, percent, share, whole } = numberFormats;
const formats: Readonly<Record<YearMeasure, string>> = {
  payments: money,
  grossProfit: money,
  brandShare: share,
  volume: whole,
  tradeCost: money,
};
const format = (index: number) => formats[yearMeasures[index]!];

/** The indicators of last year beside this year's: what was reached, what is planned, and how far it has come. */
export function yearTable(form: FormSheet, input: PlanSheetInput): void {
  const { words } = form;
  const label = (key: string) => words(`annual.year.${key}`);
  const cells = yearCells(input);
  /** A column of what is known of some indicators; whatever is not may be filled in. */
  const known = (key: keyof typeof cells, blank: CellKind, name: string): FormColumn => {
    const of = (index: number) => cells[key][yearMeasures[index]!] ?? null;
    const kind = (index: number): CellKind => {
      const cell = of(index);
      if (cell === null) return blank;
      return typeof cell === 'object' ? 'formula' : 'given';
    };
    return { key, header: label(key), kind, format, name, cell: ({ index }) => of(index) };
  };
  const place = formTable(form, {
    rows: yearMeasures.length,
    columns: [
      { key: 'measure', header: label('measure'), kind: 'text', cell: ({ index }) => label(yearMeasures[index]!) },
      { key: 'lyTarget', header: label('lyTarget'), kind: 'input', format, name: 'lyTargets' },
      known('lyActual', 'given', 'lyActuals'),
      {
        key: 'rate',
        header: words('column.rate'),
        kind: 'formula',
        format: percent,
        mark: 'rate',
        cell: ({ at }) => ({ formula: `=${ratioOf(at('lyActual'), at('lyTarget'))}` }),
      },
      { ...known('target', 'input', 'targets'), header: words('column.target') },
      {
        key: 'growth',
        header: label('growth'),
        kind: 'formula',
        format,
        mark: 'negative',
        cell: ({ at }) => ({ formula: `=${differenceOf(at('target'), at('lyActual'))}` }),
      },
      {
        key: 'growthRate',
        header: label('growthRate'),
        kind: 'formula',
        format: share,
        mark: 'negative',
        cell: ({ at }) => ({ formula: `=${growthOf(at('target'), at('lyActual'))}` }),
      },
      known('ytd', 'input', 'ytd'),
      {
        key: 'progress',
        header: label('progress'),
        kind: 'formula',
        format: percent,
        mark: 'bar',
        cell: ({ at }) => ({ formula: `=${ratioOf(at('ytd'), at('target'))}` }),
      },
      { key: 'note', header: words('column.note'), span: 6, kind: 'input' },
    ],
  });
  const cellOf = (key: string, measure: YearMeasure) => {
    const column = place.columnOf(key);
    return { ...column, row: column.row + yearMeasures.indexOf(measure), rows: 1 };
  };
  form.name('base', cellOf('lyActual', 'payments'));
  form.name('baseGp', cellOf('lyActual', 'grossProfit'));
  form.name('target', cellOf('target', 'payments'));
  form.name('targetGp', cellOf('target', 'grossProfit'));
  form.name('targetBrand', cellOf('target', 'brandShare'));
  form.name('nowBrand', cellOf('ytd', 'brandShare'));
  form.name('targetVolume', cellOf('target', 'volume'));
}
