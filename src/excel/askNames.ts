import type { Rectangle } from '../sheets/rangeAddress';
import { parseAreas } from './parseAreas';
import { sheetOfAddress } from './sheetOfAddress';

/** Old workbooks carry thousands of names that nobody uses: so many are not looked through. */
const mostNames = 500;

type NameFinder = (sheetName: string, places: readonly Rectangle[]) => string | undefined;

/**
 * Finds the name of the workbook for exactly one of some places, in two questions that go with other round trips: how many names
 * there are; then, by the function it gives, the names themselves, among which the last function looks once they are there too.
 */
export function askNames(context: Excel.RequestContext): () => NameFinder {
  const { names } = context.workbook;
  const count = names.getCount();
  return () => askEach(names, count);
}

function askEach(names: Excel.NamedItemCollection, { value }: OfficeExtension.ClientResult<number>): NameFinder {
  if (value === 0 || value > mostNames) return () => undefined;
  names.load('items/name,items/type,items/formula,items/visible');
  return (sheetName, places) => {
    const { items } = names;
    const found = items.find(
      ({ type, visible, formula }) => type === 'Range' && visible && means(String(formula), sheetName, places),
    );
    return found?.name;
  };
}

function means(formula: string, sheetName: string, places: readonly Rectangle[]): boolean {
  const address = formula.slice(1);
  if (sheetOfAddress(address).toLowerCase() !== sheetName.toLowerCase()) return false;
  const [area] = parseAreas(address.slice(address.lastIndexOf('!') + 1)) ?? [];
  return area !== undefined && places.some((place) => isSame(place, area));
}

function isSame(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}
