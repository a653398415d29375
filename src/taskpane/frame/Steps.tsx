import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { canStep } from '../pane/canStep';
import { steps } from '../pane/PaneState';
import type { Pane } from '../pane/usePane';

const useStyles = makeStyles({
  list: { display: 'flex', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { flex: '1 1 0', minWidth: 0 },
  button: {
    position: 'relative',
    display: 'block',
    width: '100%',
    padding: '4px 0 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    '::before': {
      content: '""',
      display: 'block',
      height: '4px',
      marginBottom: '4px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralBackground6,
      forcedColorAdjust: 'none',
    },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ...createFocusOutlineStyle(),
  },
  passed: { '::before': { backgroundColor: tokens.colorBrandBackground } },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  closed: {
    cursor: 'default',
    color: tokens.colorNeutralForeground3,
    ':hover': { color: tokens.colorNeutralForeground3 },
  },
});

/** The five steps: where the user is, and a way back to any screen that has something to show. */
export function Steps({ pane }: { pane: Pane }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const current = steps.indexOf(pane.state.step);
  return (
    <nav aria-label={words('pane.steps.label')}>
      <ol className={styles.list}>
        {steps.map((step, index) => {
          const open = canStep(pane.state, step);
          return (
            <li key={step} className={styles.item}>
              <button
                type="button"
                aria-current={index === current ? 'step' : undefined}
                aria-disabled={!open}
                aria-label={words('pane.steps.position', {
                  number: index + 1,
                  total: steps.length,
                  name: words(`pane.steps.${step}`),
                })}
                className={mergeClasses(
                  styles.button,
                  index <= current && styles.passed,
                  index === current && styles.current,
                  !open && styles.closed,
                )}
                onClick={() => pane.tell({ type: 'stepped', step })}
              >
                {words(`pane.steps.${step}`)}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
