import { Link, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { JudgedCustomer } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { TierBadge } from './TierBadge';
import { useRowStyles } from './useRowStyles';

interface CustomerRowProps {
  readonly customer: JudgedCustomer;
  /** One formatter an indicator. */
  readonly formats: readonly ((value: number) => string)[];
  /** Shown when the row is open. */
  readonly reason: string | undefined;
  readonly onToggle: () => void;
  readonly onGoTo: () => void;
}

/** The cells of one customer; opened, also the reason and the way to the row in the sheet. */
export function CustomerRow({ customer, formats, reason, onToggle, onGoTo }: CustomerRowProps) {
  const styles = useRowStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { rank, name, id, tier, profile, verdicts, firstRow } = customer;
  const several = formats.length > 1;
  const Chevron = reason === undefined ? ChevronDownRegular : ChevronUpRegular;
  return (
    <>
      <span role="cell" className={styles.rank}>
        {rank === undefined ? words('pane.result.notKnown') : numbers.count(rank)}
      </span>
      <span role="cell" className={styles.name} style={several ? { gridColumnEnd: -2 } : {}}>
        <button type="button" className={styles.button} aria-expanded={reason !== undefined} onClick={onToggle}>
          {name}
          <Chevron className={styles.chevron} aria-hidden />
        </button>
      </span>
      <span role="cell" className={styles.tier}>
        {tier ? (
          <TierBadge tier={tier} />
        ) : (
          <span aria-label={words('pane.result.unjudged')}>{words('pane.result.notKnown')}</span>
        )}
      </span>
      {formats.map((format, index) => {
        const verdict = verdicts[index];
        return (
          <span
            key={index}
            role="cell"
            className={mergeClasses(styles.value, several && styles.lower)}
            style={{ gridColumnStart: several ? index + 2 : 3 }}
          >
            {verdict ? format(verdict.value) : words('pane.result.notKnown')}
          </span>
        );
      })}
      {several && (
        <span role="cell" className={mergeClasses(styles.profile, styles.lower)}>
          {profile}
        </span>
      )}
      {reason !== undefined && (
        <div role="cell" className={styles.details}>
          <p className={text.body}>{reason}</p>
          {id !== name && <p className={text.caption}>{words('pane.result.id', { id })}</p>}
          <Link className={styles.above} onClick={onGoTo}>
            {words('pane.result.goToRow', { row: numbers.count(firstRow + 1) })}
          </Link>
        </div>
      )}
    </>
  );
}
