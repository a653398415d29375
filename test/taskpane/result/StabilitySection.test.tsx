/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { noFilter } from '../../../src/taskpane/pane/PaneState';
import { StabilitySection } from '../../../src/taskpane/result/StabilitySection';
import { addBrowserParts } from '../browserParts';
import { customerFrom, judgementWith, stabilityFrom } from './customerFrom';
import { showInPane, violationsIn } from './showInPane';

jest.setTimeout(90_000);
beforeAll(addBrowserParts);
afterEach(cleanup);

const judgement = judgementWith([
  customerFrom('a', 'A', { stability: stabilityFrom() }),
  customerFrom('b', 'A', { stability: stabilityFrom({ verdict: 'lost' }) }),
  customerFrom('c', 'C', { stability: stabilityFrom({ verdict: 'lost' }) }),
]);

describe('StabilitySection', () => {
  it('leads from a count to the customers it stands for', () => {
    const onPick = jest.fn();
    showInPane(<StabilitySection judgement={judgement} onPick={onPick} onColumns={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: '1: tier C, Lost' }));
    fireEvent.click(screen.getByRole('button', { name: '2: all tiers, Lost' }));
    expect(onPick.mock.calls).toEqual([
      [{ ...noFilter, tier: 'C', stability: 'lost' }],
      [{ ...noFilter, tier: undefined, stability: 'lost' }],
    ]);
  });

  it('offers no button where nobody is', () => {
    showInPane(<StabilitySection judgement={judgement} onPick={() => undefined} onColumns={() => undefined} />);
    const row = screen.getByRole('rowheader', { name: /^Lapsing/ }).closest('tr')!;
    expect(within(row).queryAllByRole('button')).toEqual([]);
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['0', '0', '0', '0']);
  });

  it('says who of the best tier is leaving', () => {
    showInPane(<StabilitySection judgement={judgement} onPick={() => undefined} onColumns={() => undefined} />);
    expect(screen.getByText('1 customer of tier A is lapsing or lost.')).toBeTruthy();
  });

  it('says what is missing without dates, and leads to where they are chosen', () => {
    const onColumns = jest.fn();
    const undated = judgementWith([customerFrom('a', 'A')], { periods: undefined });
    showInPane(<StabilitySection judgement={undated} onPick={() => undefined} onColumns={onColumns} />);
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Choose columns' }));
    expect(onColumns).toHaveBeenCalledTimes(1);
  });

  it.each(['en-US', 'zh-CN'] as const)('is accessible and fully worded in %s', async (language) => {
    for (const shown of [judgement, judgementWith([], { periods: undefined })]) {
      const { container } = showInPane(
        <StabilitySection judgement={shown} onPick={() => undefined} onColumns={() => undefined} />,
        language,
      );
      expect(await violationsIn(container)).toEqual([]);
      expect(container.textContent).not.toMatch(/pane\.|\{\{/);
      cleanup();
    }
  });
});
