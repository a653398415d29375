import type { ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { JudgedCustomer } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { BorderMark } from './BorderMark';
import { TierBadge } from './TierBadge';
import { TierNote } from './TierNote';
import { useRowStyles } from './useRowStyles';

interface CustomerRowProps {
  readonly customer: JudgedCustomer;
  /** One formatter an indicator. */
  readonly formats: readonly ((value: number) => string)[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** What stands below the cells of an open row. */
  readonly children: ReactNode;
}

/** The cells of one customer; opened, also its details. */
export function CustomerRow({ customer, formats, isOpen, onToggle, children }: CustomerRowProps) {
  const styles = useRowStyles();
  const { words, numbers } = useSpeech();
  const { rank, name, tier, profile, verdicts, isBorderline } = customer;
  const several = formats.length > 1;
  const Chevron = isOpen ? ChevronUpRegular : ChevronDownRegular;
  return (
    <>
      <span role="cell" className={styles.rank}>
        {rank === undefined ? words('pane.result.notKnown') : numbers.count(rank)}
      </span>
      <span role="cell" className={styles.name} style={several ? { gridColumnEnd: -2 } : {}}>
        <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
          {name}
          <Chevron className={styles.chevron} aria-hidden />
        </button>
        <TierNote customer={customer} />
      </span>
      <span role="cell" className={styles.tier}>
        {isBorderline && <BorderMark />}
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
      {isOpen && (
        <div role="cell" className={styles.details}>
          {children}
        </div>
      )}
    </>
  );
}
