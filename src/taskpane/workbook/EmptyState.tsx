import type { ReactElement, ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '24px 8px',
    textAlign: 'center',
  },
  icon: { display: 'flex', fontSize: '32px', color: tokens.colorNeutralForeground3 },
  body: { maxWidth: '300px' },
  action: { marginTop: '8px' },
});

interface EmptyStateProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly body: string;
  /** What leads out of it. */
  readonly children?: ReactNode;
}

/** Why nothing is here yet, and how that changes. */
export function EmptyState({ icon, title, body, children }: EmptyStateProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h3 className={text.section}>{title}</h3>
      <p className={mergeClasses(text.caption, styles.body)}>{body}</p>
      {children && <div className={styles.action}>{children}</div>}
    </div>
  );
}
