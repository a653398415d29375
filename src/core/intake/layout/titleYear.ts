import type { Layout } from './Layout';
import type { Top } from './Top';

/** A year on its own: not within a longer number, and no part of a full date, which says when a report was made. */
const year = /(?<![\d./-]|\d,\s?)((?:19|20)\d\d)(?!\d|\s*[-./]\s*\d{1,2}\s*[-./]\s*\d|\s*年\s*\d{1,2}\s*月\s*\d)/g;
const longest = 200;

/**
 * The year that the lines above the headers, or else the name of the sheet, speak of; undefined when they name none or several.
 * @example titleYear({ sheetName: '', row: 0, sheetColumns: [0], values: [['2024年回款统计表'], ['客户']], formats: [] }, { titleRows: 1, headerRows: 1 }) // 2024
 */
export function titleYear({ values, sheetName }: Top, { titleRows }: Layout): number | undefined {
  const titles = values.slice(0, titleRows).flat();
  return onlyYear(titles.filter((cell) => typeof cell === 'string')) ?? onlyYear([sheetName]);
}

function onlyYear(texts: readonly string[]): number | undefined {
  const years = new Set(texts.flatMap((text) => [...text.slice(0, longest).matchAll(year)].map(([, found]) => found)));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
