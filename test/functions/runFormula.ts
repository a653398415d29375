import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import { parseAddress } from '../../src/workbench/objects/parseAddress';

type Cells = readonly (readonly unknown[])[];

/**
 * The answer of one ABC formula over cells that begin at A1: its arguments may be addresses, array constants, texts, numbers
 * or nothing at all.
 */
export function runFormula(formula: string, cells: Cells): unknown {
  const [, id, inside = ''] = /^=ABC\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const found = worksheetFunctions.find(({ metadata }) => metadata.id === id);
  if (!found) throw new Error(`${formula} calls no function of ours`);
  const { parameters } = found.metadata;
  const given = inside.match(/"[^"]*"|\{[^}]*\}|[^,]+|(?<=,|^)(?=,|$)/g) ?? [];
  return found.run(...parameters.map(({ kind }, place) => argumentOf(given[place] ?? '', kind === 'range', cells)));
}

function argumentOf(text: string, isRange: boolean, cells: Cells): unknown {
  if (text === '') return null;
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text.startsWith('{')) return [text.slice(1, -1).split(',').map(Number)];
  if (!Number.isNaN(Number(text))) return Number(text);
  const { row, column, rows, columns } = parseAddress(text)!.area;
  const range = cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return isRange ? range : range[0]![0];
}
