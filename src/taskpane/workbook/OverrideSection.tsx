import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Override } from '../../core/history/Override';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { TierBadge } from '../result/TierBadge';
import { isExpired, overrideFacts } from './overrideFacts';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  override: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  facts: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block' },
  expired: { display: 'flex', gap: '4px' },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorPaletteDarkOrangeForeground1 },
  end: { flexShrink: 0 },
});

interface OverrideSectionProps {
  readonly overrides: readonly Override[];
  /** Excel serial. */
  readonly today: number;
  readonly isBusy: boolean;
  readonly onEnd: (customerId: string) => void;
}

/** The tiers set by hand, with who did so, why and for how long. */
export function OverrideSection({ overrides, today, isBusy, onEnd }: OverrideSectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  if (overrides.length === 0) return <p className={text.caption}>{words('pane.workbook.overrides.none')}</p>;
  return (
    <>
      <p className={text.caption}>{words('pane.workbook.overrides.about')}</p>
      <VirtualList
        label={words('pane.workbook.overrides.heading')}
        items={overrides}
        keyOf={({ customerId }) => customerId}
        usualHeight={77}
        atFirst={20}
      >
        {(override) => (
          <div className={styles.override}>
            <TierBadge tier={override.tier} />
            <div className={styles.facts}>
              <span className={styles.name}>{override.customer}</span>
              <span className={styles.line}>{override.reason}</span>
              <span className={mergeClasses(text.caption, styles.line)}>{overrideFacts(override, words, numbers)}</span>
              {isExpired(override, today) && (
                <span className={mergeClasses(text.caption, styles.expired)}>
                  <WarningRegular className={styles.icon} aria-hidden />
                  {words('pane.workbook.overrides.expired')}
                </span>
              )}
            </div>
            <Button
              size="small"
              className={styles.end}
              aria-label={words('pane.workbook.overrides.endOf', { customer: override.customer })}
              disabledFocusable={isBusy}
              onClick={() => onEnd(override.customerId)}
            >
              {words('pane.workbook.overrides.end')}
            </Button>
          </div>
        )}
      </VirtualList>
    </>
  );
}
