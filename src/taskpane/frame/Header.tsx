import { lazy, Suspense, useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { Preferences } from '../display/Preferences';
import { useSpeech } from '../display/useSpeech';
import type { Pane } from '../pane/usePane';
import { Steps } from './Steps';

const MoreMenu = lazy(() => import('./MoreMenu').then(({ MoreMenu }) => ({ default: MoreMenu })));

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: '4px var(--side) 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel draws its own menu over the top right corner: 34 pixels wide where it is widest.
  line: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '40px', marginRight: '24px' },
  heading: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus-visible': { outlineStyle: 'none' },
  },
});

/** The places beside the steps, each behind a button that also leads back. */
const places = [
  { name: 'plan', icon: <CalendarLtrRegular />, opened: 'planOpened' },
  { name: 'workbook', icon: <HistoryRegular />, opened: 'workbookOpened' },
] as const;

interface HeaderProps {
  readonly pane: Pane;
  readonly preferences: Preferences;
  readonly onPreference: (change: Partial<Preferences>) => void;
}

/** The screen's heading, the steps and the pane's own options. */
export function Header({ pane, preferences, onPreference }: HeaderProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const { place, status } = pane.state;
  const screen = place === 'steps' ? pane.state.step : place;
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    window.scrollTo?.({ top: 0 });
    // A new screen begins at its heading, for the eye and for the keyboard.
    heading.current?.focus({ preventScroll: true });
  }, [screen]);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {words(`pane.${screen}.heading`)}
        </h1>
        {places.map(({ name, icon, opened }) => (
          <Button
            key={name}
            appearance="subtle"
            icon={icon}
            aria-label={words(`pane.${name}.open`)}
            title={words(`pane.${name}.open`)}
            aria-pressed={place === name}
            // What is being written is heard of where it was asked for.
            disabledFocusable={status.phase === 'writing'}
            onClick={() => (place === name ? pane.backToSteps() : pane.tell({ type: opened }))}
          />
        ))}
        <Suspense
          fallback={
            <Button
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={words('pane.menu.label')}
              disabled
            />
          }
        >
          <MoreMenu preferences={preferences} onPreference={onPreference} />
        </Suspense>
      </div>
      {place === 'steps' && <Steps pane={pane} />}
    </header>
  );
}
