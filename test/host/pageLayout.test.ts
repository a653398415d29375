import { openWorkbook } from './openWorkbook';
import type { OpenWorkbook } from './openWorkbook';

describe('how a sheet is printed', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openWorkbook();
  });
  afterEach(() => book.close());

  const withLayout = (
    run: (layout: Excel.PageLayout, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
  ) =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await run(sheet.pageLayout, sheet, context);
    });

  it('is as in Excel on a new sheet', () =>
    withLayout(async (layout, _, context) => {
      layout.load();
      const area = layout.getPrintAreaOrNullObject().load('address');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Portrait',
        zoom: { scale: 100 },
        leftMargin: 50.4,
        topMargin: 54,
        footerMargin: 21.6,
        centerHorizontally: false,
        firstPageNumber: '',
      });
      expect([area.isNullObject, rows.isNullObject]).toEqual([true, true]);
    }));

  it('is what was set, all in one request', () =>
    withLayout(async (layout, sheet, context) => {
      layout.set({
        orientation: book.Excel.PageOrientation.landscape,
        paperSize: book.Excel.PaperType.a4,
        centerHorizontally: true,
        leftMargin: 34,
      });
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintMargins('Centimeters', { top: 2.54, bottom: 1.27 });
      layout.setPrintArea('A1:P200');
      layout.setPrintTitleRows(sheet.getRange('3:4'));
      layout.headersFooters.defaultForAllPages.leftFooter = '&A';
      layout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
      await context.sync();
      layout.load();
      layout.headersFooters.defaultForAllPages.load();
      const area = layout.getPrintArea().load('address');
      const rows = layout.getPrintTitleRows().load('address');
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
        leftMargin: 34,
        topMargin: 72,
        bottomMargin: 36,
        centerHorizontally: true,
      });
      expect([area.address, rows.address]).toEqual(['Sheet1!A1:P200', 'Sheet1!3:4']);
      const { leftFooter, centerFooter, rightFooter } = layout.headersFooters.defaultForAllPages;
      expect([leftFooter, centerFooter, rightFooter]).toEqual(['&A', '', '&P / &N']);
    }));

  it.each<[string, (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void]>([
    ['a scale beyond 400 %', (layout) => (layout.zoom = { scale: 401 })],
    ['a scale beside a number of pages', (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ['a margin below nothing', (layout) => (layout.leftMargin = -1)],
    ['title rows that are not whole', (layout, sheet) => layout.setPrintTitleRows(sheet.getRange('A1:D1'))],
    ['an area that is none', (layout) => layout.setPrintArea('nowhere')],
    ['a paper nobody makes', (layout) => (layout.paperSize = 'Papyrus' as 'A4')],
  ])('refuses %s', (_, set) =>
    withLayout(async (layout, sheet, context) => {
      set(layout, sheet);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }),
  );

  it('cannot be changed on a protected sheet', () =>
    withLayout(async (layout, _, context) => {
      book.engine.activeSheet.isProtected = true;
      layout.orientation = 'Landscape';
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    }));
});
