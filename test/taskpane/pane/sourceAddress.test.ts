import { sourceAddress } from '../../../src/taskpane/pane/sourceAddress';
import { chosenFrom, ledgerCells } from '../ledger';

const chosen = chosenFrom(ledgerCells());
const on = (sheetName: string) => sourceAddress({ ...chosen, range: { ...chosen.range, sheetName } });

describe('sourceAddress', () => {
  it('names sheet and corners as Excel does', () => {
    expect(on('Orders')).toBe('Orders!A1:D11');
    expect(on('订单')).toBe('订单!A1:D11');
  });

  it('quotes a sheet name that needs it', () => {
    expect(on('Orders 2026')).toBe("'Orders 2026'!A1:D11");
    expect(on("Li's")).toBe("'Li''s'!A1:D11");
    expect(on('2026')).toBe("'2026'!A1:D11");
  });
});
