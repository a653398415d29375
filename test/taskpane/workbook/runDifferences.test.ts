import { runDifferences } from '../../../src/taskpane/workbook/runDifferences';
import { runFrom } from './runFrom';

describe('runDifferences', () => {
  it('finds none where only the data has grown', () => {
    expect(runDifferences(runFrom(1), runFrom(2, { address: 'A1:D40', judged: 38 }))).toEqual([]);
  });

  it('names another sheet and other rules', () => {
    expect(runDifferences(runFrom(1), runFrom(2, { sheetName: 'Dealers' }))).toEqual(['source']);
    expect(runDifferences(runFrom(1), runFrom(2, { method: 'share of value 80:15:5' }))).toEqual(['rules']);
    expect(runDifferences(runFrom(1), runFrom(2, { sheetName: 'Dealers', indicators: 'Profit' }))).toEqual([
      'source',
      'rules',
    ]);
  });
});
