import type { PrintSpec } from '../sheets/SheetSpec';

/** 12 mm around the page; the foot of the page stands within the lower margin. */
const margins = { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2, header: 0.5, footer: 0.5 };

/** How a sheet prints: A4, one page wide, as long as it takes, its name and the page's number at the foot. Only queues. */
export function layOutPages(
  sheet: Excel.Worksheet,
  { orientation, titleRows, area, breaksBefore = [], foot: text }: PrintSpec,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Centimeters', margins);
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`);
  if (area) pageLayout.setPrintArea(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  for (const row of breaksBefore) if (row > 0) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  const { defaultForAllPages: foot } = pageLayout.headersFooters;
  foot.leftFooter = '&A';
  // "&" begins a code there.
  if (text !== undefined) foot.centerFooter = text.replaceAll('&', '&&');
  foot.rightFooter = '&P / &N';
}
