/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import type { Issue, IssueCode } from '../../../src/core/intake/Issue';
import type { Language } from '../../../src/locales/Language';
import { IssueItem } from '../../../src/taskpane/check/IssueItem';
import { SpeechProvider } from '../../../src/taskpane/display/SpeechProvider';
import { addBrowserParts } from '../browserParts';

/** Every code; the compiler complains when one is missing. */
const codes: Record<IssueCode, true> = {
  errorCell: true,
  noHeader: true,
  noRows: true,
  noCustomers: true,
  noNumbers: true,
  textNumber: true,
  textIgnored: true,
  booleanIgnored: true,
  blankCustomer: true,
  totalRow: true,
  shareAveraged: true,
  badDate: true,
  nameVaries: true,
  blankValue: true,
  nonPositive: true,
  fewCustomers: true,
};

beforeAll(addBrowserParts);
afterEach(cleanup);

function show(issue: Issue, language: Language): string {
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <SpeechProvider language={language}>
        <ul>
          <IssueItem issue={issue} onGoTo={() => undefined} />
        </ul>
      </SpeechProvider>
    </FluentProvider>,
  );
  return container.textContent ?? '';
}

describe('IssueItem', () => {
  const cases = Object.keys(codes).flatMap((code) =>
    (['en-US', 'zh-CN'] as const).map((language) => [code, language] as const),
  );

  it.each(cases)('says what %s means and what was done, in %s', (code, language) => {
    for (const count of [1, 1234]) {
      const issue: Issue = { code: code as IssueCode, severity: 'note', count, column: 'Sales', examples: [] };
      expect(show(issue, language)).not.toMatch(/issue\.|found|done|\{\{/);
      cleanup();
    }
  });

  it('links the example cells and counts the rest', () => {
    const text = show(
      {
        code: 'textNumber',
        severity: 'changes',
        count: 1234,
        column: 'Sales',
        examples: ['R7', 'R8'],
        customers: ['Acme', 'Beta'],
      },
      'en-US',
    );
    expect(screen.getByRole('button', { name: 'Go to cell R7' })).toBeTruthy();
    expect(text).toContain('1,234 numbers stored as text in Sales');
    expect(text).toContain('and 1,232 more');
    expect(text).toContain('Such as Acme, Beta');
  });
});
