import { findColumns } from '../../locales/findColumns';
import { reportColumnWords } from '../../locales/reportColumnWords';

/** Which columns of a report's customers `reportTiers` asks for, by place from the left, in either language and any order. */
export function reportPlaces(headers: readonly string[]): readonly number[] {
  return [...findColumns(headers, reportColumnWords).places.values()].sort((one, other) => one - other);
}
