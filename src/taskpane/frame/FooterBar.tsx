import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    marginTop: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '12px var(--side)' },
});

/** The bar at the pane's end, always in view: buttons, and above them what is going on. */
export function FooterBar({ doing, children }: { readonly doing: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {doing}
      <div className={styles.buttons}>{children}</div>
    </footer>
  );
}
