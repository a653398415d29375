import { customersOfCell, customersText, findCustomers } from '../../../src/taskpane/workbook/customersOfCell';
import { comparisonOf } from './runFrom';

const { moves } = comparisonOf({ K1: 'A', K2: 'B', K3: 'B', K4: 'C' }, { K1: 'A', K2: 'A', K3: 'A', K5: 'A' });
const idsOf = (found: readonly { customerId: string }[]) => found.map(({ customerId }) => customerId);

describe('customersOfCell', () => {
  it('gives those that a cell counts, also without a tier before or after', () => {
    expect(idsOf(customersOfCell(moves, { before: 'B', after: 'A' }))).toEqual(['K2', 'K3']);
    expect(idsOf(customersOfCell(moves, { before: undefined, after: 'A' }))).toEqual(['K5']);
    expect(idsOf(customersOfCell(moves, { before: 'C', after: undefined }))).toEqual(['K4']);
    expect(customersOfCell(moves, { before: 'A', after: 'C' })).toEqual([]);
  });

  it('finds by name or ID, whatever case or width', () => {
    expect(idsOf(findCustomers(moves, ' ｋ３ '))).toEqual(['K3']);
    expect(findCustomers(moves, 'dealer')).toHaveLength(moves.length);
    expect(findCustomers(moves, '  ')).toBe(moves);
  });

  it('writes one line a customer, which a sheet takes as one row', () => {
    const broken = [{ customerId: 'K9', customer: 'Elm\n& Sons\tLtd', before: undefined, after: undefined }];
    expect(customersText([...customersOfCell(moves, { before: 'B', after: 'A' }), ...broken])).toBe(
      'Dealer K2\tK2\nDealer K3\tK3\nElm & Sons Ltd\tK9',
    );
  });
});
