/** @jest-environment jsdom */
import { useState } from 'react';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Judgement } from '../../../src/core/abc/Judgement';
import { noFilter, type CustomerFilter } from '../../../src/taskpane/pane/PaneState';
import { CustomerSection } from '../../../src/taskpane/result/CustomerSection';
import { addBrowserParts } from '../browserParts';
import { customerFrom, judgementWith, stabilityFrom } from './customerFrom';
import { requestsFrom } from './requestsFrom';
import { showInPane, violationsIn } from './showInPane';

jest.setTimeout(90_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

const judgement = judgementWith([
  customerFrom('a', 'A', { stability: stabilityFrom(), isBorderline: true }),
  customerFrom('b', 'B', { stability: stabilityFrom({ verdict: 'lost' }) }),
  customerFrom('c', 'B', { stability: stabilityFrom({ verdict: 'lost' }), isBorderline: true }),
]);

/** The section with the filter it would have in the pane's state. */
function Section({ start, shown }: { readonly start: CustomerFilter; readonly shown: Judgement }) {
  const [filter, setFilter] = useState(start);
  return <CustomerSection judgement={shown} filter={filter} onFilter={setFilter} requests={requestsFrom()} />;
}

const show = (start: Partial<CustomerFilter> = {}, shown = judgement) =>
  showInPane(<Section start={{ ...noFilter, ...start }} shown={shown} />);
const shownCount = () => screen.getByRole('status').textContent;

describe('CustomerSection', () => {
  it('names the filter it came with, and clears it in one press', async () => {
    show({ tier: 'B', stability: 'lost' });
    expect(shownCount()).toBe('2 of 3');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'B' }).checked).toBe(true);
    expect(screen.getByRole('combobox', { name: 'Steadiness' }).textContent).toBe('Lost');
    fireEvent.click(screen.getByRole('button', { name: 'Clear filter' }));
    await waitFor(() => expect(shownCount()).toBe('3 of 3'));
    expect(screen.queryByRole('button', { name: 'Clear filter' })).toBeNull();
  });

  it('keeps the text that is sought when the filter is cleared', async () => {
    show({ text: 'c', tier: 'B' });
    fireEvent.click(screen.getByRole('button', { name: 'Clear filter' }));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'All' }).checked).toBe(true));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('c');
  });

  it('shows only those near a border when asked', async () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Near a border (2)' }));
    await waitFor(() => expect(shownCount()).toBe('2 of 3'));
  });

  it('asks for no steadiness where there are no dates', () => {
    show({ stability: 'lost' }, judgementWith(judgement.customers, { periods: undefined }));
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(shownCount()).toBe('3 of 3');
  });

  it('is accessible with every filter in place', async () => {
    const { container } = show({ tier: 'B', stability: 'lost' });
    expect(await violationsIn(container)).toEqual([]);
  });
});
