import { makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodSettings } from '../../core/stability/PeriodSettings';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { StabilityCounts } from './stabilityCounts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8px', margin: 0 },
  figure: {
    display: 'flex',
    // The name is read before the figure and stands below it.
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface StabilityFiguresProps {
  readonly counts: StabilityCounts;
  readonly settings: PeriodSettings;
}

/** How many customers grow and shrink, and how many are X, Y and Z by which limits. */
export function StabilityFigures({ counts, settings }: StabilityFiguresProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const [first, second] = settings.limits;
  const figure = (name: string, count: number) => (
    <div key={name} className={styles.figure}>
      <dt className={text.caption}>{name}</dt>
      <dd className={styles.count}>{numbers.count(count)}</dd>
    </div>
  );
  return (
    <>
      <div className={styles.group}>
        <h3 className={text.section}>{words('pane.matrix.trends')}</h3>
        <dl className={styles.figures}>
          {(['growing', 'level', 'shrinking'] as const).map((direction) =>
            figure(words(`pane.matrix.${direction}`), counts.trends[direction]),
          )}
        </dl>
      </div>
      <div className={styles.group}>
        <h3 className={text.section}>{words('pane.matrix.classes')}</h3>
        <dl className={styles.figures}>
          {(['X', 'Y', 'Z'] as const).map((each) =>
            figure(words('pane.matrix.class', { class: each }), counts.classes[each]),
          )}
        </dl>
        <p className={text.caption}>
          {settings.isRelative
            ? words('pane.matrix.classRelative')
            : words('pane.matrix.classLimits', {
                first: numbers.wholeShare(first ?? 0),
                second: numbers.wholeShare(second ?? 0),
              })}
        </p>
      </div>
    </>
  );
}
