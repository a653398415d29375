/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import type { JudgedCustomer, Judgement } from '../../../src/core/abc/Judgement';
import { measureKinds, type MeasureKind } from '../../../src/core/plan/measureLevels';
import type { MeasureTexts } from '../../../src/core/plan/MeasureTexts';
import { CustomerDetails } from '../../../src/taskpane/result/CustomerDetails';
import { addBrowserParts } from '../browserParts';
import { customerFrom, judgementWith, stabilityFrom } from './customerFrom';
import { requestsFrom } from './requestsFrom';
import { showInPane, violationsIn } from './showInPane';

jest.setTimeout(90_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

const gap = {
  up: 40,
  down: 500,
  upTo: 'A',
  downTo: 'C',
  isUpNear: true,
  isDownNear: false,
  isNear: true,
} as const;
const customer = customerFrom('K-1', 'B', {
  name: 'Acme',
  firstRow: 8,
  gap,
  verdicts: [{ value: 1000, letter: 'B', rank: 2, gap }],
  isBorderline: true,
  agreement: { same: 3, of: 4 },
  stability: stabilityFrom({ history: [100, 200, 300], verdict: 'lapsing', overdue: 1.7 }),
});

function show(
  shown: JudgedCustomer,
  judgement: Judgement = judgementWith([shown]),
  language?: 'zh-CN',
  texts?: MeasureTexts,
) {
  const onGoTo = jest.fn();
  const { container } = showInPane(
    <CustomerDetails
      customer={shown}
      judgement={judgement}
      requests={requestsFrom({ goTo: onGoTo }, language, texts)}
    />,
    language,
  );
  return { container, onGoTo };
}

describe('CustomerDetails', () => {
  it('tells reason, borders, steadiness and measures of a customer', () => {
    const { container } = show(customer);
    for (const said of [
      /Rank 1 of 1/,
      /ID K-1/,
      /To tier A\D*40\.0.* more/,
      /same tier under 3 of 4 usual rules/,
      /Lapsing: silent for longer than usual/,
      /What to do: B · Lapsing/,
      /Visits: Visit every two weeks/,
    ]) {
      expect(container.textContent).toMatch(said);
    }
  });

  it('marks the borders of a customer who stands near one', () => {
    show(customer);
    expect(screen.getByRole('img', { name: 'near a border' })).toBeTruthy();
    cleanup();
    show({ ...customer, isBorderline: false });
    expect(screen.queryByRole('img', { name: 'near a border' })).toBeNull();
  });

  it('draws the periods from the first one on, every figure also in words', () => {
    show(customer);
    const chart = screen.getByRole('img', { name: 'Q2 2023: 100.0; Q3 2023: 200.0; Q4 2023: 300.0' });
    expect(chart.querySelectorAll('rect')).toHaveLength(3);
  });

  it('leads to the row in the sheet', () => {
    const { onGoTo } = show(customer);
    fireEvent.click(screen.getByText('Go to row 9'));
    expect(onGoTo).toHaveBeenCalledWith(customer);
  });

  it('says nothing of steadiness without dates, and gives the measures of a steady customer', () => {
    const undated = { ...customer, stability: undefined };
    const { container } = show(undated, judgementWith([undated], { periods: undefined }));
    expect(screen.queryByRole('heading', { name: 'Steadiness' })).toBeNull();
    expect(container.textContent).toMatch(/What to do: B · SteadySteadiness is not known/);
  });

  it('says that nothing can be said where a customer has no dated amounts', () => {
    show({ ...customer, stability: undefined });
    expect(screen.getByText('Nothing can be said: no dated amounts.')).toBeTruthy();
  });

  it("shows the workbook's own measures before the usual ones", () => {
    const usual = Object.fromEntries(measureKinds.map((kind) => [kind, ''])) as Record<MeasureKind, string>;
    const { container } = show(customer, undefined, undefined, {
      'B-lapsing': { ...usual, visit: 'Visit on Monday with the boss' },
    });
    expect(container.textContent).toMatch(/Visits: Visit on Monday with the boss/);
    expect(container.textContent).not.toMatch(/Visit every two weeks/);
  });

  it.each(['en-US', 'zh-CN'] as const)('is accessible and fully worded in %s', async (language) => {
    const { container } = show(customer, undefined, language === 'zh-CN' ? language : undefined);
    expect(await violationsIn(container)).toEqual([]);
    expect(container.textContent).not.toMatch(/pane\.|measure\.|reason\.|\{\{/);
  });
});
