/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { compareRuns } from '../../../src/core/history/compareRuns';
import { noRecords } from '../../../src/core/history/WorkbookRecords';
import { readCustomers } from '../../../src/core/intake/readCustomers';
import { draftFrom, mappingOf } from '../../../src/taskpane/pane/MappingDraft';
import type { Refreshed } from '../../../src/taskpane/pane/PaneActions';
import { firstState } from '../../../src/taskpane/pane/PaneState';
import { ChangesSection } from '../../../src/taskpane/result/ChangesSection';
import { addBrowserParts } from '../browserParts';
import { chosenFrom, ledgerCells } from '../ledger';
import { customerFrom, judgementWith } from './customerFrom';
import { showInPane, violationsIn } from './showInPane';

jest.setTimeout(60_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

const cells = ledgerCells();
const chosen = chosenFrom(cells);
const mapping = mappingOf(draftFrom(chosen.guess))!;
const judgement = judgementWith([customerFrom('Elm', 'A'), customerFrom('Fir', 'C'), customerFrom('Oak', 'B')]);

function refreshed(before: Readonly<Record<string, 'A' | 'B' | 'C'>>): Refreshed {
  const { settings, treatments } = firstState;
  const intake = readCustomers(cells, mapping);
  const earlier = Object.entries(before).map(([id, tier]) => ({ customerId: id, customer: id, tier }));
  const later = judgement.customers.map(({ id, name, tier }) => ({ customerId: id, customer: name, tier }));
  return {
    analysis: { chosen, mapping, treatments, cells, records: noRecords, today: 45_473, intake, judgement },
    settings,
    changes: compareRuns(earlier, later),
    report: { sheetName: 'ABC customers', readOn: '2024-05-31' },
    rows: { before: 1200, after: 1250 },
  };
}

const show = (before: Parameters<typeof refreshed>[0], language?: 'zh-CN') =>
  showInPane(<ChangesSection refreshed={refreshed(before)} judgement={judgement} rows={1250} />, language);
const radios = () => screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);

describe('ChangesSection', () => {
  it('says since when, how many went where and how many rows there were, and that nothing is written', () => {
    const { container } = show({ Elm: 'B', Fir: 'B', Ash: 'A' });
    expect(screen.getByRole('heading', { name: 'Changes since May 31, 2024 (sheet “ABC customers”)' })).toBeTruthy();
    expect(radios()).toEqual(['Up 1', 'Down 1', 'New 1', 'Gone 1']);
    expect(container.textContent).toMatch(/0 customers stay in the same tier\./);
    expect(container.textContent).toMatch(/Data rows: 1,200 then, 1,250 now\. ?Nothing has been written yet/);
  });

  it('lists who rose first, and each other group when it is chosen', () => {
    show({ Elm: 'B', Fir: 'B', Ash: 'A' });
    expect(screen.getByRole('list', { name: 'Customers who rose' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Gone 1' }));
    expect(screen.getByRole('list', { name: 'Customers who are gone' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Customers who rose' })).toBeNull();
  });

  it('begins with the first group that has anybody', () => {
    show({ Elm: 'A', Fir: 'A', Oak: 'B' });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Down 1' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Up 0' }));
    expect(screen.getByText('Nobody.')).toBeTruthy();
  });

  it('says so where everybody is where he was', () => {
    show({ Elm: 'A', Fir: 'C', Oak: 'B' });
    expect(screen.getByText('Every customer is in the same tier as then.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it.each(['en-US', 'zh-CN'] as const)('is accessible and fully worded in %s', async (language) => {
    const { container } = show({ Elm: 'B' }, language === 'zh-CN' ? language : undefined);
    expect(await violationsIn(container)).toEqual([]);
    expect(container.textContent).not.toMatch(/pane\.|reason\.|\{\{/);
  });
});
