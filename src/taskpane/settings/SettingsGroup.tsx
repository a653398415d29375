import { Fragment, useId, useState, type ReactNode } from 'react';
import { Link, makeStyles } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  title: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
});

interface SettingsGroupProps {
  readonly title: string;
  readonly resetLabel: string;
  /** False while everything here is as it would be after a reset. */
  readonly isChanged: boolean;
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/** One part of the settings under its title, with its own way back. */
export function SettingsGroup({ title, resetLabel, isChanged, onReset, children }: SettingsGroupProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const heading = useId();
  // Fields begin anew after a reset, so that a text no one could read goes too.
  const [resets, setResets] = useState(0);
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.title}>
        <h3 id={heading} className={text.section}>
          {title}
        </h3>
        <Link
          as="button"
          disabledFocusable={!isChanged}
          onClick={() => {
            onReset();
            setResets((count) => count + 1);
          }}
        >
          {resetLabel}
        </Link>
      </div>
      <Fragment key={resets}>{children}</Fragment>
    </section>
  );
}
