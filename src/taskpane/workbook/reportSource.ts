import type { WrittenReport } from '../../actions/listReports';
import { serialOf } from '../../core/intake/calendar/serialOf';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { placeText } from '../display/placeText';

/** When the data of a report was read, and from where. */
export function reportSource(report: WrittenReport, words: Words, numbers: NumberFormats): string {
  const { readOn, tableName, source } = report;
  const [year = 0, month = 0, day = 0] = readOn.split('-').map(Number);
  const serial = serialOf(year, month, day);
  return words(tableName === undefined ? 'pane.workbook.reports.made' : 'pane.workbook.reports.madeTable', {
    // Anybody may have written something else there.
    day: serial === undefined ? readOn : numbers.day(serial),
    where: placeText(source.sheetName, source.address),
    table: tableName ?? '',
  });
}
