/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Choice, Issue, IssueCode } from '../../../src/core/intake/Issue';
import { defaultTreatments, type Treatments } from '../../../src/core/intake/Treatments';
import type { Language } from '../../../src/locales/Language';
import type { Decision } from '../../../src/taskpane/check/ChoiceField';
import { IssueItem } from '../../../src/taskpane/check/IssueItem';
import { createWords } from '../../../src/locales/createWords';
import { SpeechProvider } from '../../../src/taskpane/display/SpeechProvider';
import { addBrowserParts } from '../browserParts';

/** Every code with all that its words may name; the compiler complains when one is missing. */
const codes: Record<IssueCode, NonNullable<Issue['values']>> = {
  noHeader: {},
  noRows: {},
  noCustomers: {},
  noNumbers: {},
  otherHeader: {},
  hiddenRows: {},
  mixedCurrencies: { currencies: 'CNY 120, USD 3' },
  errorCell: {},
  dayOrder: { order: 'dayFirst' },
  unselectedRows: {},
  repeatedHeader: {},
  totalRow: {},
  blankCustomer: {},
  mergedCustomer: {},
  similarCustomers: {},
  homonyms: {},
  idMissing: {},
  joinedSpellings: {},
  dateAmount: {},
  blankDate: {},
  roundedId: {},
  textNumber: {},
  commaNumber: {},
  textIgnored: {},
  booleanIgnored: {},
  shareAveraged: {},
  mixedShares: {},
  swappedDays: {},
  badDate: {},
  futureDate: {},
  assumedYear: { year: 2026 },
  fiscalPeriods: {},
  unusedPeriods: {},
  unfinishedPeriod: { day: '2025-03-09' },
  textDate: {},
  date1904: {},
  nameVaries: {},
  sameName: {},
  blankValue: {},
  nonPositive: {},
  fewCustomers: {},
};

/** Every question with every answer. */
const choices: readonly Choice[] = [
  { question: 'hiddenRows', options: ['leaveOut', 'keep'], chosen: 'ask' },
  { question: 'currencies', options: ['only:CNY', 'only:USD', 'asOne'], chosen: 'ask' },
  { question: 'errors', options: ['leaveOut'], chosen: 'ask' },
  { question: 'dayOrder', options: ['dayFirst', 'monthFirst', 'yearFirst'], chosen: 'auto' },
  { question: 'decimals', options: ['point', 'comma'], chosen: 'point' },
  { question: 'totals', options: ['leaveOut', 'keep'], chosen: 'leaveOut' },
  { question: 'mergedCustomers', options: ['fillDown', 'leaveOut'], chosen: 'fillDown' },
  { question: 'blankCustomers', options: ['leaveOut', 'fillDown'], chosen: 'leaveOut' },
  { question: 'similar', options: ['separate', 'merge'], chosen: 'separate' },
  { question: 'homonyms', options: ['join', 'useId'], chosen: 'join' },
  { question: 'badDates', options: ['keep', 'leaveOut'], chosen: 'keep' },
  { question: 'futureDates', options: ['keep', 'leaveOut'], chosen: 'keep' },
  { question: 'shareScale', options: ['asIs', 'percent'], chosen: 'asIs' },
];

beforeAll(addBrowserParts);
afterEach(cleanup);

interface Showing {
  readonly language?: Language;
  readonly treatments?: Treatments;
  readonly onTreat?: (decision: Decision) => void;
}

function show(issue: Issue, { language = 'en-US', treatments = defaultTreatments, onTreat }: Showing = {}): string {
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <SpeechProvider language={language} words={createWords(language)}>
        <ul>
          <IssueItem
            issue={issue}
            treatments={treatments}
            onGoTo={() => undefined}
            onTreat={onTreat ?? (() => undefined)}
          />
        </ul>
      </SpeechProvider>
    </FluentProvider>,
  );
  return container.textContent ?? '';
}

const marked = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked);
const hidden = Object.freeze<Issue>({ code: 'hiddenRows', severity: 'blocks', count: 3, examples: ['A4'] });

describe('IssueItem', () => {
  const languages = ['en-US', 'zh-CN'] as const;
  const cases = Object.entries(codes).flatMap(([code, values]) =>
    languages.map((language) => [code as IssueCode, language, values] as const),
  );

  it.each(cases)('says what %s means and what was done, in %s', (code, language, values) => {
    for (const count of [1, 1234]) {
      const issue: Issue = { code, severity: 'note', count, column: 'Sales', examples: [], values };
      const text = show(issue, { language });
      expect(text).not.toMatch(/issue\.|found|\bdone\b|\{\{|undefined/);
      expect(text.length).toBeGreaterThan(10);
      cleanup();
    }
  });

  it.each(choices.flatMap((choice) => languages.map((language) => [choice.question, language, choice] as const)))(
    'offers every answer to the question of %s, in %s',
    (_, language, choice) => {
      for (const severity of ['blocks', 'changes'] as const) {
        const text = show({ ...hidden, severity, choice }, { language });
        expect(text).not.toMatch(/issue\.|\{\{|undefined/);
        const role = choice.options.length === 1 ? 'checkbox' : 'radio';
        expect(screen.getAllByRole(role)).toHaveLength(choice.options.length);
        cleanup();
      }
    },
  );

  it('marks nothing while the user has not decided, and tells what he decides', () => {
    const heard: Decision[] = [];
    const choice: Choice = { question: 'hiddenRows', options: ['leaveOut', 'keep'], chosen: 'ask' };
    expect(show({ ...hidden, choice }, { onTreat: (decision) => heard.push(decision) })).toContain(
      'Decide whether hidden rows count.',
    );
    expect(marked()).toEqual([false, false]);
    fireEvent.click(screen.getAllByRole('radio')[1]!);
    expect(heard).toEqual([{ question: 'hiddenRows', treatment: { hiddenRows: 'keep' } }]);
  });

  it('marks what holds, and what is being tried out before it holds', () => {
    const choice: Choice = { question: 'totals', options: ['leaveOut', 'keep'], chosen: 'leaveOut' };
    const totals: Issue = { code: 'totalRow', severity: 'changes', count: 1, examples: [], choice };
    show(totals);
    expect(marked()).toEqual([true, false]);
    cleanup();
    show(totals, { treatments: { ...defaultTreatments, totals: 'keep' } });
    expect(marked()).toEqual([false, true]);
  });

  it('links five example cells and counts the rest', () => {
    const text = show({
      code: 'textNumber',
      severity: 'changes',
      count: 1234,
      column: 'Sales',
      examples: ['R7', 'R8', 'R9', 'R10', 'R11', 'R12'],
      customers: ['Acme', 'Beta', 'Coop', 'Dorn', 'Elba', 'Finn'],
    });
    expect(screen.getByRole('button', { name: 'Go to cell R7' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go to cell R12' })).toBeNull();
    expect(text).toContain('1,234 numbers stored as text in Sales');
    expect(text).toContain('and 1,229 more');
    expect(text).toContain('Such as Acme, Beta, Coop, Dorn, Elba');
    expect(text).not.toContain('Finn');
  });
});
