/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { IdleOverride } from '../../../src/core/abc/Judgement';
import { noRecords, type RecordDamage } from '../../../src/core/history/WorkbookRecords';
import { RecordNotes } from '../../../src/taskpane/frame/RecordNotes';
import { firstState, type PaneState } from '../../../src/taskpane/pane/PaneState';
import { addBrowserParts } from '../browserParts';
import { showInPane, violationsIn } from '../result/showInPane';

jest.setTimeout(60_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

const damage: RecordDamage = { sheetName: 'Overrides', kind: 'columnMissing', column: 'Reason' };
const idle = (because: IdleOverride['because'], ...names: readonly string[]): IdleOverride[] =>
  names.map((customer) => ({
    because,
    override: { customerId: customer, customer, tier: 'A', reason: 'r', author: 'Li', setOn: 45_000 },
  }));

function show(idleOnes: readonly IdleOverride[], given: Partial<PaneState> = {}, language?: 'zh-CN') {
  const tell = jest.fn();
  const records = { ...noRecords, damage: [damage] };
  const pane = { state: { ...firstState, ...given }, tell };
  return { tell, ...showInPane(<RecordNotes pane={pane} records={records} idle={idleOnes} />, language) };
}

describe('RecordNotes', () => {
  it('says what is wrong with a record, and which tiers set by hand do not count and why', () => {
    const { container } = show([...idle('expired', 'Elm'), ...idle('noCustomer', '1', '2', '3', '4', '5', '6', '7')]);
    expect(container.textContent).toMatch(/“Overrides” has lost its column “Reason”/);
    expect(container.textContent).toMatch(/1 tier set by hand has expired.*Elm\./);
    expect(container.textContent).toMatch(/7 tiers set by hand find no customer.*1, 2, 3, 4, 5 and 2 more/);
  });

  it('can be closed one by one, and stays closed', () => {
    const { tell } = show(idle('expired', 'Elm'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Close' })[1]!);
    const { note } = tell.mock.calls[0]![0] as { note: string };
    cleanup();
    const { container } = show(idle('expired', 'Elm'), { closedNotes: [note] });
    expect(container.textContent).not.toMatch(/expired/);
    expect(container.textContent).toMatch(/Reason/);
    cleanup();
    // Another one that expires is news.
    expect(show(idle('expired', 'Elm', 'Fir'), { closedNotes: [note] }).container.textContent).toMatch(/Elm, Fir/);
  });

  it.each(['en-US', 'zh-CN'] as const)('is accessible and fully worded in %s', async (language) => {
    const { container } = show(idle('expired', 'Elm'), {}, language === 'zh-CN' ? language : undefined);
    expect(await violationsIn(container)).toEqual([]);
    expect(container.textContent).not.toMatch(/pane\.|\{\{/);
  });
});
