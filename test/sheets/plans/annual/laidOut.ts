import { createPlanWords } from '../../../../src/locales/createPlanWords';
import type { Language } from '../../../../src/locales/Language';
import { FormSheet } from '../../../../src/sheets/form/FormSheet';
import type { PlanSheetInput } from '../../../../src/sheets/plans/PlanSheetInput';
import { rangeAddress, type Rectangle } from '../../../../src/sheets/rangeAddress';
import type { Accepted, CellSpec } from '../../../../src/sheets/SheetSpec';
import { planInput } from '../planInput';

/** A block of the annual plan, laid out alone below the cells that it refers to. */
export interface LaidOut {
  readonly form: FormSheet;
  /** Rows with headers, from the top: each header with how many columns it takes. */
  readonly headers: readonly (readonly (readonly [text: CellSpec, columns: number])[])[];
  /** Names with their addresses. */
  readonly names: Readonly<Record<string, string>>;
  /** What stands in a cell; undefined where nothing was put. */
  readonly at: (address: string) => CellSpec | undefined;
  /** What the cells of an address take. */
  readonly accepts: (address: string) => Accepted | undefined;
}

export function laidOut(
  block: (form: FormSheet, input: PlanSheetInput) => void,
  tier: 'A' | 'B' = 'A',
  language: Language = 'en-US',
): LaidOut {
  const form = new FormSheet('plan', 15, createPlanWords(language));
  form.name('asof', { row: 0, column: 1, rows: 1, columns: 1 });
  form.name('tq', { row: 1, column: 1, rows: 1, columns: 4 });
  form.name('aq', { row: 2, column: 1, rows: 1, columns: 4 });
  const known = form.names.length;
  form.row = 3;
  block(form, planInput({ language, customer: { tier } }));
  const cells = new Map<string, CellSpec>();
  for (const { row, column, cells: lines } of form.blocks) {
    lines.forEach((line, down) =>
      line.forEach((cell, right) => {
        const place = rangeAddress({ row: row + down, column: column + right, rows: 1, columns: 1 });
        if (cells.has(place)) throw new Error(`Written twice: ${place}`);
        cells.set(place, cell);
      }),
    );
  }
  return {
    form,
    headers: headersOf(form),
    names: Object.fromEntries(form.names.slice(known).map(({ name, area }) => [name, rangeAddress(area)])),
    at: (address) => cells.get(address),
    accepts: (address) => form.validations.find(({ area }) => rangeAddress(area) === address)?.accepts,
  };
}

function headersOf(form: FormSheet): LaidOut['headers'] {
  const rows = new Map<number, (Rectangle & { text: CellSpec })[]>();
  for (const { row, column, cells, style } of form.blocks) {
    if (style !== 'header') continue;
    const merged = form.merges.find((area) => area.row === row && area.column === column);
    const line = cells[0]!;
    const spans = merged ? [line[0]!] : line;
    const found = rows.get(row) ?? [];
    spans.forEach((text, right) =>
      found.push({ row, column: column + right, rows: 1, columns: merged?.columns ?? 1, text }),
    );
    rows.set(row, found);
  }
  return [...rows.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, found]) =>
      found.sort((one, other) => one.column - other.column).map(({ text, columns }) => [text, columns] as const),
    );
}

/** How many columns a row of headers takes. */
export const widthOf = (headers: LaidOut['headers'][number]) => headers.reduce((sum, [, columns]) => sum + columns, 0);
