import { cellAddress } from '../../../core/intake/cells/cellAddress';
import { formTable } from '../../form/formTable';
import type { FormSheet } from '../../form/FormSheet';
import { columnOf } from '../lists/columnOf';
import type { ListTable } from '../lists/ListTable';
import { ofRankedRow } from '../rollUp/ofRankedRow';
import { rankedRow } from '../rollUp/rankedRow';
import type { RollUpColumn } from '../rollUp/rollUpColumns';

interface RankedBlock {
  readonly title: string;
  /** What customers are ranked by. */
  readonly key: RollUpColumn;
  readonly header: string;
  readonly format: string;
  /** The formula's text for the number of a rank (1, 2, ...) in a column; blank where there is none. */
  readonly valueOf: (column: string, rank: number) => string;
  readonly rows: number;
  /** First column of the sheet, and the hidden one that holds where in the list each customer stands. */
  readonly column: number;
  readonly positionColumn: number;
  /** Of the columns customer and number. */
  readonly spans: readonly [number, number];
}

/** The first customers by one number of the list; equal numbers are told apart. */
export function rankedBlock(form: FormSheet, roll: ListTable<RollUpColumn>, block: RankedBlock): void {
  const { column, positionColumn, rows, spans, key } = block;
  form.put(form.row, column, [[block.title]], { style: 'heading' });
  form.row += 1;
  const top = form.row + 1;
  const numbers = columnOf(roll, key);
  const position = (index: number) => cellAddress(top + index, positionColumn);
  const value = (index: number) => cellAddress(top + index, column + spans[0]);
  formTable(form, {
    column,
    rows,
    columns: [
      {
        key: 'customer',
        header: form.words('column.customer'),
        span: spans[0],
        kind: 'formula',
        align: 'left',
        cell: ({ index }) => ({ formula: `=${ofRankedRow(roll, 'customer', position(index), true)}` }),
      },
      {
        key: 'number',
        header: block.header,
        span: spans[1],
        kind: 'formula',
        format: block.format,
        cell: ({ index }) => ({ formula: `=${block.valueOf(numbers, index + 1)}` }),
      },
    ],
  });
  const positions = Array.from({ length: rows }, (_, index) => {
    const above = index === 0 ? undefined : { value: value(index - 1), row: position(index - 1) };
    return [{ formula: `=${rankedRow(roll, key, value(index), above)}` }];
  });
  form.put(top, positionColumn, positions);
}
