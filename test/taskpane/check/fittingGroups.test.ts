import { fittingGroups } from '../../../src/taskpane/check/fittingGroups';

const column = (width: number) => ({ texts: ['1', '9'.repeat(width)] });
const widths = (groups: ReturnType<typeof fittingGroups<ReturnType<typeof column>>>) =>
  groups.map((group) => group.map(({ texts }) => texts[1]!.length));

describe('fittingGroups', () => {
  it('keeps narrow columns side by side', () => {
    expect(widths(fittingGroups([column(5), column(12), column(10)]))).toEqual([[5, 12, 10]]);
  });

  it('puts what does not fit into a table of its own', () => {
    expect(widths(fittingGroups([column(9), column(17), column(17)]))).toEqual([[9, 17], [17]]);
    expect(widths(fittingGroups([column(30), column(30)]))).toEqual([[30], [30]]);
  });
});
