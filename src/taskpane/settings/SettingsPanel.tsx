import { useEffect, useRef, useState } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import { defaultSettings } from '../../core/abc/defaultSettings';
import { isUnknown, type Unknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';
import { Screen } from '../frame/Screen';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { BorderSettings } from './BorderSettings';
import { CombinationSettings } from './CombinationSettings';
import { CutSettings } from './CutSettings';
import { DampingSettings } from './DampingSettings';
import { SettingsFooter } from './SettingsFooter';
import { SteadinessSettings } from './SteadinessSettings';

const useStyles = makeStyles({
  title: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  heading: { ':focus-visible': { outlineStyle: 'none' } },
  groups: { display: 'flex', flexDirection: 'column', gap: '24px' },
});

/** Everything the user may choose before judging, in one place; each change that can be read judges at once. */
export function SettingsPanel({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { settings, analysis, opened, lastJudged, unreadable } = pane.state;
  const heading = useRef<HTMLHeadingElement>(null);
  // Fields begin anew after every change that was not typed into them.
  const [resets, setResets] = useState(0);
  useEffect(() => {
    window.scrollTo?.({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  if (!analysis?.intake.table || !opened) return null;
  const { indicators, ledger } = analysis.intake.table;
  const judgement = judged(analysis.judgement) ?? judged(opened.analysis.judgement);
  const isTyping = unreadable.length > 0;
  const differs = (other: object) => isTyping || JSON.stringify(settings) !== JSON.stringify(other);
  const anew = (change: () => void) => () => {
    change();
    setResets((count) => count + 1);
  };
  return (
    <>
      <Screen>
        <div className={styles.title}>
          <h2 ref={heading} tabIndex={-1} className={`${text.lead} ${styles.heading}`}>
            {words('pane.settings.heading')}
          </h2>
          <Link as="button" disabledFocusable={!differs(defaultSettings())} onClick={anew(pane.resetSettings)}>
            {words('pane.settings.resetAll')}
          </Link>
        </div>
        <div key={resets} className={styles.groups}>
          <CutSettings pane={pane} indicators={indicators} judgement={judgement} />
          {indicators.length > 1 && <CombinationSettings pane={pane} indicators={indicators} judgement={judgement} />}
          <BorderSettings pane={pane} judgement={judgement} />
          <DampingSettings pane={pane} judgement={judgement} />
          {ledger ? (
            <SteadinessSettings pane={pane} judgement={judgement} />
          ) : (
            <section>
              <h3 className={text.section}>{words('pane.settings.periods.label')}</h3>
              <p className={text.caption}>{words('pane.settings.periods.none')}</p>
            </section>
          )}
        </div>
      </Screen>
      <SettingsFooter
        before={opened.analysis.judgement}
        now={analysis.judgement}
        isChanged={differs(opened.settings)}
        isUnreadable={isTyping && !isUnknown(analysis.judgement)}
        onLastJudged={lastJudged && anew(() => pane.changeSettings(lastJudged))}
        onUndo={anew(() => pane.tell({ type: 'settingsUndone' }))}
        onDone={() => pane.tell({ type: 'settingsClosed' })}
      />
    </>
  );
}

function judged(answer: Judgement | Unknown | undefined): Judgement | undefined {
  return answer === undefined || isUnknown(answer) ? undefined : answer;
}
