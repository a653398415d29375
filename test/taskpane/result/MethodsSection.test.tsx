/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { compareMethods } from '../../../src/actions/compareMethods';
import { rejudge } from '../../../src/actions/rejudge';
import { defaultSettings } from '../../../src/core/abc/defaultSettings';
import type { Settings } from '../../../src/core/abc/Settings';
import { judge } from '../../../src/core/abc/judge';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import type { RawCell } from '../../../src/core/intake/cells/Cells';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { defaultTreatments } from '../../../src/core/intake/Treatments';
import type { Analysis } from '../../../src/taskpane/pane/PaneActions';
import { MethodsSection } from '../../../src/taskpane/result/MethodsSection';
import { addBrowserParts } from '../browserParts';
import { chosenFrom, ledgerCells } from '../ledger';
import { showInPane, violationsIn } from './showInPane';

jest.setTimeout(90_000);
beforeAll(() => {
  addBrowserParts();
  // jsdom lays nothing out: without a height the list of a rule would hold no row.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 33 });
});
afterEach(cleanup);

function analysisOf(
  kinds: readonly ('scale' | 'contribution')[],
  ...changed: readonly (readonly RawCell[])[]
): Analysis {
  const cells = ledgerCells(...changed);
  const mapping = { customer: 0, indicators: kinds.map((kind, index) => ({ kind, column: index + 2 })) };
  const intake = readCustomers(cells, mapping);
  const judgement = judge(intake.table!, defaultSettings());
  const reading = { chosen: chosenFrom(cells), mapping, treatments: defaultTreatments, cells };
  return { ...reading, records: noRecords, today: 46000, intake, judgement };
}

const ruleOf = (name: RegExp) => screen.getByRole('button', { name }).closest('li')!;

describe('MethodsSection', () => {
  it('shows every rule with who differs, the present one marked', async () => {
    const analysis = analysisOf(['scale']);
    showInPane(<MethodsSection analysis={analysis} compare={compareMethods} onUse={() => undefined} />);
    await screen.findByText(/^All 4 rules agree on \d of 10 customers\.$/);
    expect(ruleOf(/^Number of customers 1:2:2/).textContent).toContain('In use');
    const moves = compareMethods(analysis).find(({ rule }) => rule === 'value80')!.moves;
    expect(moves.length).toBeGreaterThan(0);
    expect(ruleOf(/^Share of value 80:15:5/).textContent).toContain(`${moves.length} differ`);
  });

  it('opens a rule to name who differs, and uses its settings', async () => {
    const analysis = analysisOf(['scale']);
    const onUse = jest.fn<void, [Settings]>();
    const section = (shown: Analysis) => <MethodsSection analysis={shown} compare={compareMethods} onUse={onUse} />;
    const { showAgain } = showInPane(section(analysis));
    const toggle = await screen.findByRole('button', { name: /^Share of value 80:15:5/ });
    fireEvent.click(toggle);
    const rule = ruleOf(/^Share of value 80:15:5/);
    expect(within(rule).getByRole('list', { name: 'Tiers that differ' })).toBeTruthy();
    expect(within(rule).getAllByRole('img', { name: 'from B to A' }).length).toBeGreaterThan(0);
    fireEvent.click(within(rule).getByRole('button', { name: 'Use this rule' }));
    expect(onUse.mock.calls[0]![0]).toMatchObject({ method: 'value', ratio: [80, 15, 5] });
    expect(document.activeElement).toBe(toggle);
    showAgain(section(rejudge(analysis, onUse.mock.calls[0]![0])));
    await within(ruleOf(/^Share of value 80:15:5/)).findByText('In use');
    expect(within(ruleOf(/^Share of value 80:15:5/)).queryByRole('button', { name: 'Use this rule' })).toBeNull();
  });

  it('says why a rule cannot judge, and does not offer it', async () => {
    const equal = Array.from({ length: 10 }, (_, row) => [`Dealer ${row}`, 45_000, 7, 7]);
    showInPane(
      <MethodsSection analysis={analysisOf(['scale'], ...equal)} compare={compareMethods} onUse={() => undefined} />,
    );
    fireEvent.click(await screen.findByRole('button', { name: /^Shape of the curve/ }));
    const rule = ruleOf(/^Shape of the curve/);
    expect(rule.textContent).toMatch(/No answer.*equal/);
    expect(within(rule).queryByRole('button', { name: 'Use this rule' })).toBeNull();
  });

  it('keeps ways to divide and ways to combine apart where there are several indicators', async () => {
    const analysis = analysisOf(['scale', 'contribution']);
    showInPane(<MethodsSection analysis={analysis} compare={compareMethods} onUse={() => undefined} />);
    await screen.findByRole('heading', { name: 'Ways to combine' });
    expect(screen.getAllByText('In use')).toHaveLength(2);
  });

  it.each(['en-US', 'zh-CN'] as const)('is accessible and fully worded in %s', async (language) => {
    const { container } = showInPane(
      <MethodsSection
        analysis={analysisOf(['scale', 'contribution'])}
        compare={compareMethods}
        onUse={() => undefined}
      />,
      language,
    );
    const toggles = await screen.findAllByRole('button', { expanded: false });
    for (const toggle of toggles) {
      fireEvent.click(toggle);
      expect(container.textContent).not.toMatch(/pane\.|unknown\.|\{\{/);
    }
    expect(await violationsIn(container)).toEqual([]);
  });
});
