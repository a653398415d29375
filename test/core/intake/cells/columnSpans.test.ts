import { columnSpans } from '../../../../src/core/intake/cells/columnSpans';

describe('columns by their letters', () => {
  it('join where they adjoin, in any order, and not across a gap', () => {
    expect(columnSpans([4, 2, 3])).toBe('C–E');
    expect(columnSpans([1, 3, 25, 26])).toBe('B, D, Z–AA');
    expect(columnSpans([])).toBe('');
  });
});
