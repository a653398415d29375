/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { JudgedCustomer } from '../../../src/core/abc/Judgement';
import type { Override } from '../../../src/core/history/Override';
import type { CustomerRequests } from '../../../src/taskpane/result/CustomerRequests';
import { TierNote } from '../../../src/taskpane/result/TierNote';
import { TierSetting } from '../../../src/taskpane/result/TierSetting';
import { addBrowserParts } from '../browserParts';
import { today } from '../ledger';
import { customerFrom } from './customerFrom';
import { requestsFrom } from './requestsFrom';
import { showInPane, violationsIn } from './showInPane';

jest.setTimeout(60_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

const override: Override = Object.freeze({
  customerId: 'K-1',
  customer: 'Acme',
  tier: 'A',
  reason: 'New contract',
  author: 'Li',
  setOn: today - 9,
  expiresOn: today + 30,
});
const computed = customerFrom('K-1', 'B', { name: 'Acme' });
const byHand = customerFrom('K-1', 'A', { name: 'Acme', computedTier: 'B', override });

function show(customer: JudgedCustomer, given: Partial<CustomerRequests> = {}, language?: 'zh-CN') {
  const requests = requestsFrom(given, language);
  return showInPane(<TierSetting customer={customer} tiers={['A', 'B', 'C']} requests={requests} />, language);
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('TierSetting', () => {
  it('asks for a reason and a name before it sets anything', () => {
    const setTier = jest.fn(() => Promise.resolve(true));
    show(computed, { setTier });
    press('Set tier by hand');
    press('Set tier');
    expect(setTier).not.toHaveBeenCalled();
    expect(screen.getByText('Say why, for whoever reads this later.')).toBeTruthy();
    expect(screen.getByText('Say who sets it.')).toBeTruthy();
  });

  it('keeps what was typed when its row scrolls away and comes back, until it is saved or given up', () => {
    const drafts = new Map();
    show(computed, { drafts });
    press('Set tier by hand');
    fireEvent.click(screen.getByRole('radio', { name: 'C' }));
    type(/^Reason/, 'Closes two shops');
    cleanup();
    show(computed, { drafts });
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Reason/).value).toBe('Closes two shops');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'C' }).checked).toBe(true);
    press('Cancel');
    expect(drafts.size).toBe(0);
    press('Set tier by hand');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Reason/).value).toBe('');
  });

  it('closes once the tier is set after all', async () => {
    const requests = requestsFrom({ author: 'Li', setTier: () => Promise.resolve(false) });
    const setting = (customer: JudgedCustomer) => (
      <TierSetting customer={customer} tiers={['A', 'B', 'C']} requests={requests} />
    );
    const { showAgain } = showInPane(setting(computed));
    press('Set tier by hand');
    fireEvent.click(screen.getByRole('radio', { name: 'A' }));
    type(/^Reason/, 'New contract');
    press('Set tier');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Set tier' })).toBeTruthy());
    showAgain(setting(byHand));
    await screen.findByRole('button', { name: 'Change' });
    expect(screen.queryByLabelText(/^Reason/)).toBeNull();
  });

  it('sets the tier chosen, with who, why and until when, and goes back to its button', async () => {
    const setTier = jest.fn(() => Promise.resolve(true));
    show(computed, { setTier, author: 'Li' });
    press('Set tier by hand');
    fireEvent.click(screen.getByRole('radio', { name: 'A' }));
    type(/^Reason/, '  New contract ');
    type(/^Until/, '2024-12-31');
    press('Set tier');
    expect(setTier).toHaveBeenCalledWith({
      customerId: 'K-1',
      customer: 'Acme',
      tier: 'A',
      reason: 'New contract',
      author: 'Li',
      expiresOn: 45_657,
    });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Set tier by hand'));
  });

  it('refuses a last day that is over, and takes today', () => {
    const setTier = jest.fn(() => Promise.resolve(true));
    show(computed, { setTier, author: 'Li' });
    press('Set tier by hand');
    type(/^Reason/, 'why');
    type(/^Until/, '2024-06-29');
    press('Set tier');
    expect(screen.getByText(/This day is over/)).toBeTruthy();
    type(/^Until/, '2024-06-30');
    press('Set tier');
    expect(setTier).toHaveBeenCalledTimes(1);
  });

  it('keeps what was typed when the workbook could not take it', async () => {
    const setTier = jest.fn(() => Promise.resolve(false));
    show(computed, { setTier, author: 'Li' });
    press('Set tier by hand');
    type(/^Reason/, 'why');
    press('Set tier');
    await waitFor(() => expect(setTier).toHaveBeenCalled());
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Reason/).value).toBe('why');
  });

  it('begins a change with what was set, and ends it at a press', () => {
    const endTier = jest.fn(() => Promise.resolve(true));
    show(byHand, { endTier, author: 'Wang' });
    press('Change');
    expect(screen.getByLabelText<HTMLInputElement>(/^Until/).value).toBe('2024-07-30');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Reason/).value).toBe('New contract');
    // Who changes it answers for it.
    expect(screen.getByLabelText<HTMLInputElement>(/^Set by/).value).toBe('Wang');
    press('Cancel');
    press('Back to the computed tier');
    expect(endTier).toHaveBeenCalledWith('K-1');
  });

  it.each(['en-US', 'zh-CN'] as const)('is accessible and fully worded in %s', async (language) => {
    const { container } = show(byHand, {}, language === 'zh-CN' ? language : undefined);
    fireEvent.click(screen.getAllByRole('button')[0]!);
    fireEvent.submit(container.querySelector('form')!);
    expect(await violationsIn(container)).toEqual([]);
    expect(container.textContent).not.toMatch(/pane\.|\{\{/);
  });
});

describe('TierNote', () => {
  it.each([
    [byHand, 'Set by hand; computed: B'],
    [{ ...byHand, computedTier: undefined }, 'Set by hand; nothing to compute from'],
    [customerFrom('x', 'A', { computedTier: 'B', isDamped: true }), 'Kept by damping; computed: B'],
    [computed, ''],
  ])('says why a tier is not the computed one', (customer, said) => {
    expect(showInPane(<TierNote customer={customer} />).container.textContent).toBe(said);
  });
});
