import { cellAddress } from '../../../core/intake/cells/cellAddress';
import { differenceOf } from '../../form/differenceOf';
import { dressCells, type CellTraits } from '../../form/dressCells';
import type { FormSheet } from '../../form/FormSheet';
import { lightOf } from '../../form/lightOf';
import { numberFormats } from '../../form/numberFormats';
import { putSpan } from '../../form/putSpan';
import { ratioOf } from '../../form/ratioOf';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import type { RollUpColumn } from '../rollUp/rollUpColumns';
import { sumOfTier } from '../rollUp/sumOfTier';

interface Figure {
  readonly label: string;
  readonly formula: string;
  readonly format?: string;
  readonly mark?: CellTraits['mark'];
}

const span = 2;

/** The figures of the whole year, large, side by side at the form's row, which moves on below them. */
export function figureBlock(form: FormSheet, roll: ListTable<RollUpColumn>): void {
  const { words, row } = form;
  figures(form, roll).forEach(({ label, formula, format, mark }, index) => {
    const area = { row, column: index * span, rows: 1, columns: span };
    putSpan(form, area, [label], { style: 'label', align: ['center'], wraps: true, hasLines: true });
    const value = { ...area, row: row + 1 };
    const look = { style: 'title', formats: [format ?? null], align: ['center'], hasLines: true } as const;
    putSpan(form, value, [{ formula: `=${formula}` }], look);
    dressCells(form, { ...value, columns: 1 }, mark ? { mark } : {});
  });
  form.rowHeights.push({ row: row + 1, rows: 1, height: 30 });
  form.row += 2;

  function figures({ row: top }: { row: number }, table: ListTable<RollUpColumn>): Figure[] {
    const { money, percent, whole } = numberFormats;
    const at = (index: number) => cellAddress(top + 1, index * span);
    const [budget, cost, spent] = (['budget', 'cost', 'spent'] as const).map((key) => columnOf(table, key));
    const isOver = (column: string) => `ISNUMBER(${column})*(${column}>${budget})`;
    const counted = (key: RollUpColumn, formula: (column: string) => string) => {
      const column = columnOf(table, key);
      return `IF(COUNT(${column})=0,"",${formula(column)})`;
    };
    const sum = (key: RollUpColumn) => sumOfTier(table, key, undefined);
    return [
      { label: words('column.target'), formula: sum('target'), format: money },
      { label: words('roll.column.dueT'), formula: sum('dueT'), format: money },
      { label: words('roll.column.dueA'), formula: sum('dueA'), format: money },
      { label: words('column.gap'), formula: differenceOf(at(2), at(1)), format: money, mark: 'negative' },
      { label: words('column.rate'), formula: ratioOf(at(2), at(1)), format: percent, mark: 'rate' },
      { label: words('column.light'), formula: lightOf(at(4), words), mark: 'light' },
      {
        label: words('roll.customers'),
        formula: `SUMPRODUCT(--(LEN(${columnOf(table, 'customerId')})>0))`,
        format: whole,
      },
      {
        label: words('dash.withoutReview'),
        formula: counted('reviews', (column) => `COUNTIF(${column},">0")`),
        format: whole,
      },
      { label: words('roll.column.overdue'), formula: counted('overdue', (column) => `SUM(${column})`), format: whole },
      {
        label: words('list.word.over'),
        formula: counted(
          'budget',
          (column) => `SUMPRODUCT(ISNUMBER(${column})*((${isOver(cost!)}+${isOver(spent!)})>0))`,
        ),
        format: whole,
      },
    ];
  }
}
