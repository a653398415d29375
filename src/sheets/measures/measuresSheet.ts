import { tiers } from '../../core/abc/Tier';
import { measureKinds, measureLevels } from '../../core/plan/measureLevels';
import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import { isUnknown } from '../../core/Unknown';
import type { Words } from '../../locales/Words';
import { rangeAddress } from '../rangeAddress';
import { recordKey } from '../records/recordKey';
import type { BlockSpec, CellSpec, SheetSpec } from '../SheetSpec';
import { tierColours } from '../tierColours';

const verdicts: readonly StabilityVerdict[] = ['steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort'];
/** Columns of the table: key, tier, stability, then the measures. */
const [keyColumn, tierColumn, firstMeasure] = [0, 1, 3];
const tableColumns = firstMeasure + measureKinds.length;
/** One column stays free between the table and the look-up. */
const lookUpColumn = tableColumns + 1;

/**
 * The sheet "Measures": what a class of customers gets, one row a tier and stability, to be edited by whoever manages them, and
 * beside it a look-up of one customer's measures. Its formulas look for our own words alone and are known to every Excel.
 */
export function measuresSheet(words: Words): SheetSpec {
  const headers = [
    ...['key', 'tier', 'stability'].map((column) => words(`record.measures.${column}`)),
    ...measureKinds.map((kind) => words(`measure.${kind}.name`)),
  ];
  const rows = tableRows(words);
  const body = { row: 1, rows: rows.length };
  return {
    name: words('record.sheet.measures'),
    columnWidths: [16, 8, 12, ...measureKinds.map(() => 21), 4, 18, 44],
    blocks: [
      { row: 0, column: 0, style: 'header', cells: [headers] },
      { row: body.row, column: 0, cells: rows, align: [null, 'center'], wraps: true },
      ...lookUpBlocks(body, words),
    ],
    // A filter would hide rows of the look-up too.
    tables: [{ name: 'AbcMeas', row: 0, column: 0, rows: rows.length + 1, columns: tableColumns, hasFilter: false }],
    charts: [],
    textColours: [{ ...body, column: tierColumn, columns: 1, rules: tierColours }],
    freeze: { rows: 1, columns: firstMeasure },
    print: {
      orientation: 'landscape',
      titleRows: { row: 0, rows: 1 },
      area: { row: 0, column: 0, rows: rows.length + 1, columns: tableColumns },
    },
    properties: { [recordKey]: 'measures' },
  };
}

function tableRows(words: Words): CellSpec[][] {
  const rows: CellSpec[][] = [];
  for (const tier of tiers) {
    for (const verdict of verdicts) {
      const levels = measureLevels(tier, verdict);
      if (isUnknown(levels)) continue;
      const row = rows.length + 2;
      rows.push([
        { formula: `=B${row}&"-"&C${row}` },
        tier,
        words(`measure.stability.${verdict}`),
        ...measureKinds.map((kind) => words(`measure.${kind}.${levels[kind]}`)),
      ]);
    }
  }
  return rows;
}

/** Two cells to type into, filled with the first row's, and the eight measures they lead to. */
function lookUpBlocks(body: { readonly row: number; readonly rows: number }, words: Words): BlockSpec[] {
  const [label, answer] = [lookUpColumn, lookUpColumn + 1];
  const key = rangeAddress({ ...body, column: keyColumn, columns: 1 });
  const [tierCell, stabilityCell] = [1, 2].map((row) => rangeAddress({ row, column: answer, rows: 1, columns: 1 }));
  const asked = `${tierCell}&"-"&${stabilityCell}`;
  const measures = measureKinds.map((kind, place): CellSpec[] => {
    const texts = rangeAddress({ ...body, column: firstMeasure + place, columns: 1 });
    // A blank text would come out as 0.
    return [words(`measure.${kind}.name`), { formula: `=IFERROR(INDEX(${texts},MATCH(${asked},${key},0))&"","")` }];
  });
  return [
    { row: 0, column: label, style: 'heading', cells: [[words('record.measures.lookUp')]] },
    {
      row: 1,
      column: label,
      wraps: true,
      cells: [
        [words('record.measures.tier'), tiers[0]!],
        [words('record.measures.stability'), words(`measure.stability.${verdicts[0]!}`)],
        ...measures,
      ],
    },
  ];
}
