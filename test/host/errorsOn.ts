import type { EngineSheet } from '../../src/workbench/engine/Engine';

/** Where cells of a sheet show an error, with its text. */
export function errorsOn(sheet: EngineSheet): string[] {
  const used = sheet.usedArea(true);
  if (!used) return [];
  return sheet.values(used).flatMap((line, down) =>
    line.flatMap((value, right) => {
      const [row, column] = [used.row + down, used.column + right];
      return sheet.isError(row, column) ? [`${sheet.name} R${row + 1}C${column + 1} ${String(value)}`] : [];
    }),
  );
}
