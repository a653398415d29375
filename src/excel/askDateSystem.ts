/** Serial of 1 January 2000 where days are counted from 1900. */
const firstOf2000 = 36526;

/**
 * Queues the question whether the workbook counts its days from 1904; the answer is there after the next sync. Office.js has no
 * property for the date system, but its DATE counts as the workbook does.
 */
export function askDateSystem(context: Excel.RequestContext): () => boolean {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => day.value < firstOf2000;
}
