import type { Culture } from '../core/intake/cells/Cells';
import { dayOrderOfPattern } from './dayOrderOfPattern';
import { supports } from './supports';

/** What the whole workbook says about its cells. */
export interface WorkbookFacts {
  readonly is1904?: true;
  readonly culture?: Culture;
}

/** Serial of 1 January 2000 where days are counted from 1900. */
const firstOf2000 = 36526;

/**
 * Queues the questions how the workbook counts days and how its owner writes numbers and dates; the answer is there after the
 * next sync. Office.js has no property for the date system, but its DATE counts as the workbook does. An Excel without culture
 * information (before ExcelApi 1.12) leaves the culture out.
 */
export function askWorkbook(context: Excel.RequestContext): () => WorkbookFacts {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  const culture = supports('1.12') ? askCulture(context) : () => undefined;
  return () => {
    const found = culture();
    return { ...(day.value < firstOf2000 ? { is1904: true } : {}), ...(found ? { culture: found } : {}) };
  };
}

function askCulture(context: Excel.RequestContext): () => Culture | undefined {
  const { numberFormat, datetimeFormat } = context.application.cultureInfo;
  numberFormat.load('numberDecimalSeparator');
  datetimeFormat.load('shortDatePattern');
  return () => {
    const { numberDecimalSeparator: decimal } = numberFormat;
    const dayOrder = dayOrderOfPattern(datetimeFormat.shortDatePattern);
    return (decimal === '.' || decimal === ',') && dayOrder ? { decimal, dayOrder } : undefined;
  };
}
