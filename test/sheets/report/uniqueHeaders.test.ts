import { uniqueHeaders } from '../../../src/sheets/report/uniqueHeaders';

describe('headers of a native table', () => {
  it('are never blank, never twice and never too long', () => {
    expect(uniqueHeaders(['Rank', 'rank', 'RANK', 'Sales'])).toEqual(['Rank', 'rank (2)', 'RANK (3)', 'Sales']);
    expect(uniqueHeaders(['', ' ', 'Sales\nin USD'])).toEqual(['-', '- (2)', 'Sales in USD']);
    expect(uniqueHeaders(['x'.repeat(400)])[0]!.length).toBeLessThanOrEqual(255);
  });
});
