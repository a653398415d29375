import { exampleWorkbook } from '../../src/functions/exampleWorkbook';
import { worksheetFunctions } from '../../src/functions/worksheetFunctions';
import type { WorkbookSnapshot } from '../../src/workbench/files/WorkbookSnapshot';

const ids = worksheetFunctions.map(({ metadata }) => metadata.id);

describe('the example workbook', () => {
  it.each([
    ['en-US', 'Functions'],
    ['zh-CN', '函数'],
  ])('lists the functions in %s and has a sheet for each, as the writer of files takes them', (language, name) => {
    const { sheets, customFunctions }: WorkbookSnapshot = exampleWorkbook(language);
    expect(sheets.map((sheet) => sheet.name)).toEqual([name, ...ids]);
    expect(customFunctions).toEqual(ids.map((id) => `ABC.${id}`));
    const listed = sheets[0]!.contents.map(([first]) => first);
    expect(listed.filter((text) => String(text).startsWith('ABC.'))).toEqual(customFunctions);
  });

  it('speaks one language', () => {
    const texts = exampleWorkbook('en-US').sheets.flatMap(({ contents }) => contents.flat());
    expect(texts.filter((text) => /[\u4e00-\u9fff]|^functions\./.test(String(text)))).toEqual([]);
    const described = exampleWorkbook('zh-CN').sheets.flatMap(({ contents }) => contents[1]!.slice(1));
    expect(
      described.filter((text) => typeof text === 'string' && text.length > 20 && !/[\u4e00-\u9fff]/.test(text)),
    ).toEqual([]);
  });
});
