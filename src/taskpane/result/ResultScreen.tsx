import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import { isUnknown } from '../../core/Unknown';
import type { Preferences } from '../display/Preferences';
import { useSpeech } from '../display/useSpeech';
import { Footer } from '../frame/Footer';
import { Screen } from '../frame/Screen';
import { UnknownBar } from '../frame/UnknownBar';
import { canStep } from '../pane/canStep';
import type { PaneActions } from '../pane/PaneActions';
import type { Pane } from '../pane/usePane';
import { SettingsLine } from '../settings/SettingsLine';
import { JudgedResult } from './JudgedResult';

const SettingsPanel = lazy(() =>
  import('../settings/SettingsPanel').then(({ SettingsPanel }) => ({ default: SettingsPanel })),
);

interface ResultScreenProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
  readonly preferences: Preferences;
  readonly onPreference: (change: Partial<Preferences>) => void;
}

/** Step 4: what each tier brings, how the customers were divided, and the views of the result. */
export function ResultScreen({ pane, actions, preferences, onPreference }: ResultScreenProps) {
  const { words } = useSpeech();
  const { analysis, opened, lastJudged } = pane.state;
  const button = useRef<HTMLButtonElement | null>(null);
  const opener = useCallback((opens: HTMLButtonElement | null) => {
    button.current = opens;
  }, []);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Who leaves the settings goes on from where he opened them.
    if (wasOpen.current && !opened) button.current?.focus();
    wasOpen.current = opened !== undefined;
  }, [opened]);
  if (analysis?.judgement === undefined) return null;
  const { judgement } = analysis;
  if (opened)
    return (
      <Suspense fallback={<Spinner label={words('pane.working.screen')} />}>
        <SettingsPanel pane={pane} />
      </Suspense>
    );
  return (
    <>
      <Screen>
        {isUnknown(judgement) ? (
          <>
            <UnknownBar reason={judgement} />
            <SettingsLine pane={pane} opener={opener} />
            {lastJudged && (
              <Button onClick={() => pane.changeSettings(lastJudged)}>{words('pane.settings.lastJudged')}</Button>
            )}
          </>
        ) : (
          <JudgedResult
            pane={pane}
            actions={actions}
            analysis={analysis}
            judgement={judgement}
            opener={opener}
            author={preferences.author}
            onAuthor={(author) => onPreference({ author })}
          />
        )}
      </Screen>
      <Footer
        pane={pane}
        label={words('pane.result.next')}
        also={{ label: words('pane.plan.next'), onTake: () => pane.tell({ type: 'planOpened' }) }}
        closed={!canStep(pane.state, 'write')}
        onNext={() => pane.tell({ type: 'stepped', step: 'write' })}
      />
    </>
  );
}
