import type { ReactElement } from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { Language } from '../../../src/locales/Language';
import { createWords } from '../../../src/locales/createWords';
import { SpeechProvider } from '../../../src/taskpane/display/SpeechProvider';

/** A part of a screen as the pane shows it. */
export function showInPane(part: ReactElement, language: Language = 'en-US') {
  const around = (inner: ReactElement) => (
    <FluentProvider theme={webLightTheme}>
      <SpeechProvider language={language} words={createWords(language)}>
        {inner}
      </SpeechProvider>
    </FluentProvider>
  );
  const { rerender, container } = render(around(part));
  return { container, showAgain: (changed: ReactElement) => rerender(around(changed)) };
}

/** What axe finds wrong in a part of a screen; page-wide rules and what needs a layout are for the whole pane. */
export async function violationsIn(container: HTMLElement): Promise<string[]> {
  const rules = Object.fromEntries(
    ['color-contrast', 'region', 'page-has-heading-one'].map((id) => [id, { enabled: false }]),
  );
  const found = await axe.run(container, { rules });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
