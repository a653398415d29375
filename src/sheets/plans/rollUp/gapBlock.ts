import { cellAddress } from '../../../core/intake/cells/cellAddress';
import { blockTitle } from '../../form/blockTitle';
import { formTable, type FormColumn } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { numberFormats } from '../../form/numberFormats';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import { ofRankedRow } from './ofRankedRow';
import { rankedRow } from './rankedRow';
import type { RollUpColumn } from './rollUpColumns';

interface GapPlace {
  /** How many customers. */
  readonly rows: number;
  /** First column of the sheet, and the hidden one that holds where in the list each customer stands. */
  readonly column: number;
  readonly positionColumn: number;
  /** Of the columns number, customer, account manager, gap, rate. */
  readonly spans: readonly [number, number, number, number, number];
}

/** The customers furthest behind their targets, worst first, from the list; equal gaps are told apart. */
export function gapBlock(form: FormSheet, roll: ListTable<RollUpColumn>, place: GapPlace): void {
  const { words } = form;
  const { rows, column, positionColumn, spans } = place;
  const gaps = columnOf(roll, 'gap');
  blockTitle(form, words('roll.gaps', { rows }));
  const top = form.row + 1;
  const position = (index: number) => cellAddress(top + index, positionColumn);
  const found = (key: RollUpColumn, index: number, isText: boolean) => ({
    formula: `=${ofRankedRow(roll, key, position(index), isText)}`,
  });
  const columns: FormColumn[] = [
    { key: 'number', header: words('roll.number'), kind: 'text', align: 'center', cell: ({ index }) => index + 1 },
    {
      key: 'customer',
      header: words('column.customer'),
      kind: 'formula',
      align: 'left',
      cell: ({ index }) => found('customer', index, true),
    },
    {
      key: 'accountManager',
      header: words('column.accountManager'),
      kind: 'formula',
      align: 'left',
      cell: ({ index }) => found('accountManager', index, true),
    },
    {
      key: 'gap',
      header: words('column.gap'),
      kind: 'formula',
      format: numberFormats.money,
      mark: 'negative',
      cell: ({ index }) => {
        const smallest = `SMALL(${gaps},${index + 1})`;
        return { formula: `=IF(COUNT(${gaps})<${index + 1},"",IF(${smallest}<0,${smallest},""))` };
      },
    },
    {
      key: 'rate',
      header: words('column.rate'),
      kind: 'formula',
      format: numberFormats.percent,
      mark: 'rate',
      cell: ({ index }) => found('rate', index, false),
    },
  ];
  const { columnOf: cellsOf } = formTable(form, {
    column,
    rows,
    columns: columns.map((each, index) => ({ ...each, span: spans[index]! })),
  });
  const value = (index: number) => cellAddress(top + index, cellsOf('gap').column);
  const positions = Array.from({ length: rows }, (_, index) => {
    const above = index === 0 ? undefined : { value: value(index - 1), row: position(index - 1) };
    return [{ formula: `=${rankedRow(roll, 'gap', value(index), above)}` }];
  });
  form.put(top, positionColumn, positions);
}
