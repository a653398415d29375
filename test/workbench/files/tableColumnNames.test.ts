import { tableColumnNames } from '../../../src/workbench/files/tableColumnNames';

describe('tableColumnNames', () => {
  it('gives text for every column and no name twice', () => {
    expect(tableColumnNames(['a', null, 'A', 2020, ''])).toEqual(['a', 'Column2', 'A2', '2020', 'Column5']);
  });
});
