import { agingMetadata } from '../../src/functions/aging';
import { exampleSheet } from '../../src/functions/exampleSheet';
import { scurveMetadata } from '../../src/functions/scurve';
import { tierMetadata } from '../../src/functions/tier';
import { createFunctionWords } from '../../src/locales/createFunctionWords';

const words = createFunctionWords('en-US');

describe('the sheet of an example', () => {
  it('has the cells from A1 on, so that the formula of the help page fits them', () => {
    const { contents } = exampleSheet(tierMetadata, words);
    expect(contents.map((row) => row.slice(0, 2))).toEqual([
      ['Customer', 'Sales'],
      ['K1', 90],
      ['K2', 400],
      ['K3', 120],
      ['K4', 35],
      ['K5', 60],
      ...Array.from({ length: 4 }, () => [null, null]),
    ]);
  });

  it('has the live formula, with its answer, beside the answer it should give', () => {
    const { contents, values, spills } = exampleSheet(tierMetadata, words);
    expect(contents[5]!.slice(3)).toEqual(['=ABC.TIER(B2:B6)', null, 'B']);
    expect(contents[6]!.slice(3)).toEqual([null, null, 'A']);
    expect(values.slice(5).map((row) => row[3])).toEqual(['B', 'A', 'B', 'C', 'C']);
    expect(spills).toEqual([{ row: 5, column: 3, rows: 5, columns: 1 }]);
  });

  it('puts a wide answer below and not beside, and shows dates as dates', () => {
    const { contents, formats } = exampleSheet(agingMetadata, words);
    expect(contents[5]![4]).toBe(agingMetadata.worked.formula);
    expect(contents[7]![4]).toBe('Expected');
    expect(contents[8]!.slice(4)).toEqual([140, 45, 0, 120, 30]);
    expect(formats[1]!.slice(0, 3).map(({ numberFormat }) => numberFormat)).toEqual([
      'yyyy-mm-dd',
      undefined,
      'yyyy-mm-dd',
    ]);
  });

  it('shows as many places of a calculated number as of the expected one', () => {
    const { contents, formats } = exampleSheet(scurveMetadata, words);
    expect(contents[8]!.slice(4)).toEqual([106.2767, 122.1108, 150, 177.8892, 193.7233, 200]);
    const places = ['0.0000', '0.0000', undefined, '0.0000', '0.0000', undefined];
    for (const row of [5, 8]) expect(formats[row]!.slice(4).map(({ numberFormat }) => numberFormat)).toEqual(places);
  });

  it('shows the formula as text too', () => {
    expect(exampleSheet(tierMetadata, words).contents[2]![3]).toBe("'=ABC.TIER(B2:B6)");
  });
});
