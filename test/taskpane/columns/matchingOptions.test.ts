import { matchingOptions } from '../../../src/taskpane/columns/matchingOptions';

const options = Object.freeze(
  Array.from({ length: 2000 }, (_, index) => ({
    value: `column ${index}`,
    name: `Day ${index}`,
    detail: `e.g. ${index}`,
  })),
);

describe('matchingOptions', () => {
  it('draws the first fifty of many and counts the rest', () => {
    const { shown, rest } = matchingOptions(options, '');
    expect([shown.length, shown[0]!.name, rest]).toEqual([50, 'Day 0', 1950]);
  });

  it('finds by part of the name in any case and width', () => {
    expect(matchingOptions(options, ' ｄＡＹ １９９９').shown.map(({ name }) => name)).toEqual(['Day 1999']);
  });

  it('finds nothing where nothing is called so', () => {
    expect(matchingOptions(options, 'sales')).toEqual({ shown: [], rest: 0 });
  });
});
