import type { Culture } from '../core/intake/cells/Cells';
import { askDateSystem } from './askDateSystem';
import { dayOrderOfPattern } from './dayOrderOfPattern';
import { supports } from './supports';

/** What the whole workbook says about its cells. */
export interface WorkbookFacts {
  readonly is1904?: true;
  readonly culture?: Culture;
}

/**
 * Queues the questions how the workbook counts days and how its owner writes numbers and dates; the answer is there after the
 * next sync. An Excel without culture information (before ExcelApi 1.12) leaves the culture out.
 */
export function askWorkbook(context: Excel.RequestContext): () => WorkbookFacts {
  const is1904 = askDateSystem(context);
  const culture = supports('1.12') ? askCulture(context) : () => undefined;
  return () => {
    const found = culture();
    return { ...(is1904() ? { is1904: true } : {}), ...(found ? { culture: found } : {}) };
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
