import type { Layout } from '../../core/intake/layout/Layout';
import type { Words } from '../../locales/Words';

/** Where the headers stood, in words: "1 header row, below 3 title rows". */
export function layoutText({ titleRows, headerRows }: Layout, words: Words): string {
  const header =
    headerRows === 0 ? words('sheet.check.noHeader') : words('sheet.check.headerRows', { count: headerRows });
  return titleRows === 0 ? header : words('sheet.check.belowTitles', { header, count: titleRows });
}
