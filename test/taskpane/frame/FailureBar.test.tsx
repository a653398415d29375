/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { HostErrorCode } from '../../../src/excel/HostError';
import { createWords } from '../../../src/locales/createWords';
import { SpeechProvider } from '../../../src/taskpane/display/SpeechProvider';
import { FailureBar } from '../../../src/taskpane/frame/FailureBar';
import { addBrowserParts } from '../browserParts';

/** Every code; the compiler complains when one is missing. */
const codes: Record<HostErrorCode, true> = {
  severalAreas: true,
  emptySelection: true,
  editMode: true,
  protectedSheet: true,
  protectedWorkbook: true,
  notEmpty: true,
  sourceChanged: true,
  tooLarge: true,
  sheetGone: true,
  damagedRecord: true,
  unsupported: true,
  hiddenSheet: true,
  cancelled: true,
  offline: true,
  failed: true,
};
const details = Object.freeze({ address: 'A1:B2', sheet: 'Orders', need: '1.9', message: 'GeneralException' });

beforeAll(addBrowserParts);
afterEach(cleanup);

function show(code: HostErrorCode, language: 'en-US' | 'zh-CN', more: Record<string, string> = {}, retryable = true) {
  const heard: string[] = [];
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <SpeechProvider language={language} words={createWords(language)}>
        <FailureBar
          failure={{ code, retryable, details: { ...details, ...more } }}
          onRetry={() => heard.push('retry')}
          onClose={() => heard.push('close')}
        />
      </SpeechProvider>
    </FluentProvider>,
  );
  return { text: container.textContent ?? '', heard };
}

describe('FailureBar', () => {
  const cases = Object.keys(codes).flatMap((code) =>
    (['en-US', 'zh-CN'] as const).map((language) => [code, language] as const),
  );

  it.each(cases)('has words for %s in %s', (code, language) => {
    const { text } = show(code as HostErrorCode, language);
    expect(text).not.toMatch(/failure\.|pane\.|\{\{/);
    expect(text.length).toBeGreaterThan(30);
  });

  it('retries, closes, and offers no retry where none can help', () => {
    const { heard } = show('offline', 'en-US');
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(heard).toEqual(['retry', 'close']);
    cleanup();
    show('unsupported', 'en-US', {}, false);
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
  });

  it('names what our own clean-up left behind instead of calling the workbook untouched', () => {
    const { text } = show('failed', 'en-US', { leftover: 'ABC (2)' });
    expect(text).toContain('ABC (2) was added');
    expect(text).not.toContain('Nothing in your workbook was changed');
  });
});
