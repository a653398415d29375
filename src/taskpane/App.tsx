import { useEffect } from 'react';
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { languageOf } from '../locales/Language';
import type { PaneHost } from './display/PaneHost';
import { SpeechProvider } from './display/SpeechProvider';
import { useDarkness } from './display/useDarkness';
import { usePreferences } from './display/usePreferences';
import { useWords } from './display/useWords';
import { Boundary } from './frame/Boundary';
import { BrokenScreen } from './frame/BrokenScreen';
import { PaneFrame } from './frame/PaneFrame';
import type { PaneActions } from './pane/PaneActions';
import type { PaneState } from './pane/PaneState';

interface AppProps {
  readonly host: PaneHost;
  readonly actions: PaneActions;
  /** Where to begin; the first screen when absent. */
  readonly start?: PaneState;
}

/** The pane in its language and theme, and the one place where a bug is caught. */
export function App({ host, actions, start }: AppProps) {
  const [preferences, changePreferences] = usePreferences(host);
  const dark = useDarkness(host, preferences.theme);
  const theme = dark ? webDarkTheme : webLightTheme;
  const language = preferences.language === 'system' ? languageOf(host.displayLanguage) : preferences.language;
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [dark, theme]);
  const speech = useWords(language, host.loadWords);
  useEffect(() => {
    if (speech) document.documentElement.lang = speech.language;
  }, [speech]);
  if (!speech) return null;
  return (
    <FluentProvider theme={theme}>
      <SpeechProvider language={speech.language} words={speech.words}>
        <Boundary fallback={(bug) => <BrokenScreen bug={bug} version={host.version} onReload={host.reload} />}>
          <PaneFrame
            host={host}
            actions={actions}
            preferences={preferences}
            onPreference={changePreferences}
            {...(start ? { start } : {})}
          />
        </Boundary>
      </SpeechProvider>
    </FluentProvider>
  );
}
