/** A browser, a spreadsheet and a workbook of ten thousand rows start in every file: five seconds are not enough. */
jest.setTimeout(180_000);
