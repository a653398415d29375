import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { OptionsRegular } from '@fluentui/react-icons/svg/options';
import { isUnknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { Pane } from '../pane/usePane';
import { settingsSummary } from './settingsSummary';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '12px' },
  summary: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

interface SettingsLineProps {
  readonly pane: Pane;
  /** Hears which button opens the settings, for the keyboard to come back to. */
  readonly opener: (button: HTMLButtonElement | null) => void;
}

/** The present settings in words, and the way to change them. */
export function SettingsLine({ pane, opener }: SettingsLineProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { settings, analysis } = pane.state;
  const judgement = analysis?.judgement;
  const periods = judgement === undefined || isUnknown(judgement) ? undefined : judgement.periods;
  return (
    <div className={styles.line}>
      <p className={mergeClasses(text.caption, styles.summary)}>
        {settingsSummary(settings, analysis?.intake.table?.indicators ?? [], periods, words)}
      </p>
      <Button
        ref={opener}
        className={styles.button}
        size="small"
        icon={<OptionsRegular />}
        onClick={() => pane.tell({ type: 'settingsOpened' })}
      >
        {words('pane.settings.open')}
      </Button>
    </div>
  );
}
