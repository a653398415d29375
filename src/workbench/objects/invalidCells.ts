import { WireError } from '../bridge/WireError';
import type { CellValidation } from '../engine/CellValidation';
import type { Area, EngineValue } from '../engine/Engine';
import { parseAddress } from './parseAddress';
import { intersect } from './Place';
import type { Places } from './Places';

type Test = (value: EngineValue) => boolean;

/** Cells that hold what they should not, and how many they are. */
export function invalidCells(
  places: Places,
  location: string,
): { readonly areas: readonly Area[]; readonly cells: number } {
  const { areas: wanted, sheet } = places;
  const used = sheet.usedArea(true);
  const areas: Area[] = [];
  let cells = 0;
  for (const validation of sheet.validations) {
    const touched = validation.areas.flatMap((each) => wanted.flatMap((place) => intersect(each, place) ?? []));
    if (touched.length === 0) continue;
    const isRight = testOf(validation, places, location);
    for (const area of touched) {
      // Blank cells beyond those in use are not looked at one by one.
      const looked = validation.ignoresBlanks ? used && intersect(used, area) : area;
      if (!looked) continue;
      sheet.values(looked).forEach((line, down) =>
        line.forEach((value, right) => {
          if (value === null ? validation.ignoresBlanks : isRight(value)) return;
          cells++;
          areas.push({ row: looked.row + down, column: looked.column + right, rows: 1, columns: 1 });
        }),
      );
    }
  }
  return { areas, cells };
}

function testOf(validation: CellValidation, places: Places, location: string): Test {
  const { formula1 = '', formula2 = '', kind, operator } = validation;
  if (kind === 'any') return () => true;
  if (kind === 'list') {
    const items = itemsOf(formula1, places, location);
    return (value) => items.has(String(value));
  }
  if (kind === 'custom') throw WireError.apiNotFound(`${location} of a formula`);
  const [first, second] = [number(formula1, places, location), formula2 ? number(formula2, places, location) : NaN];
  const compare = comparison(operator ?? 'between', first, second);
  if (kind === 'textLength') return (value) => compare(String(value).length);
  return (value) => typeof value === 'number' && (kind !== 'whole' || Number.isInteger(value)) && compare(value);
}

function itemsOf(source: string, places: Places, location: string): ReadonlySet<string> {
  if (!source.startsWith('=')) return new Set(source.split(',').map((item) => item.trim()));
  return new Set(valuesOf(source, places, location).map(String));
}

function number(formula: string, places: Places, location: string): number {
  const literal = Number(formula.slice(1));
  if (Number.isFinite(literal)) return literal;
  const [value] = valuesOf(formula, places, location);
  return typeof value === 'number' ? value : NaN;
}

/** The cells that a formula is about; other formulas are not worked out. */
function valuesOf(formula: string, { book, sheet }: Places, location: string): EngineValue[] {
  const parsed = parseAddress(formula.slice(1));
  const source = parsed && (parsed.sheetName === undefined ? sheet : book.findSheet(parsed.sheetName));
  if (!source) throw WireError.apiNotFound(`${location} (${formula})`);
  return source
    .values(parsed.area)
    .flat()
    .filter((value) => value !== null);
}

function comparison(operator: NonNullable<CellValidation['operator']>, first: number, second: number) {
  const tests: Record<typeof operator, (value: number) => boolean> = {
    between: (value) => value >= first && value <= second,
    notBetween: (value) => value < first || value > second,
    equal: (value) => value === first,
    notEqual: (value) => value !== first,
    greaterThan: (value) => value > first,
    lessThan: (value) => value < first,
    greaterThanOrEqual: (value) => value >= first,
    lessThanOrEqual: (value) => value <= first,
  };
  return tests[operator];
}
