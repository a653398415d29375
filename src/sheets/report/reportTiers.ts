import type { RunTier } from '../../core/history/JudgementRun';
import { tiers } from '../../core/abc/Tier';
import type { RawCell } from '../../core/intake/cells/Cells';
import { cellText } from '../../core/intake/cells/cellText';
import { findColumns } from '../../locales/findColumns';
import { reportColumnWords } from '../../locales/reportColumnWords';
import { reportPlaces } from './reportPlaces';

/**
 * The tiers that stand on a report now, sorted and edited as it may be; undefined where it has no column for the tier or for the
 * customer any more, or for the ids where it was written with them. A report without ids tells its customers by their names. A cell that is no tier is none.
 * @param headers of the whole row, from left to right
 * @param columns the cells of the columns that `reportPlaces` asks for, in its order
 * @param hasIds whether it was written with ids: names are not to be compared with them
 */
export function reportTiers(
  headers: readonly string[],
  columns: readonly (readonly RawCell[])[],
  hasIds = false,
): readonly RunTier[] | undefined {
  const { places } = findColumns(headers, reportColumnWords);
  const asked = reportPlaces(headers);
  const cellsOf = (column: 'tier' | 'customerId' | 'customer') => {
    const place = places.get(column);
    return place === undefined ? undefined : columns[asked.indexOf(place)];
  };
  const [letters, names] = [cellsOf('tier'), cellsOf('customer')];
  if (!letters || !names) return undefined;
  const ids = cellsOf('customerId') ?? (hasIds ? undefined : names);
  if (!ids) return undefined;
  return letters.flatMap((letter, row): RunTier[] => {
    const customerId = cellText(ids[row]);
    const text = cellText(letter).toUpperCase();
    const tier = tiers.find((each) => each === text);
    return customerId === '' ? [] : [{ customerId, customer: cellText(names[row]), tier }];
  });
}
