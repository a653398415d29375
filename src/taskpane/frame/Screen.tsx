import type { ReactNode } from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px var(--side) 24px', minWidth: 0 },
});

/** The content of a screen between header and footer, with the pane's margins. */
export function Screen({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.screen}>{children}</div>;
}
