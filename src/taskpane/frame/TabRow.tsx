import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The tabs' own padding lines their words up with the text above when the list moves out by as much.
  tabs: { margin: '0 -6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
});

/** How far a key moves in the row of tabs; the ends are reached by going past all of them. */
const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, End: Infinity, Home: -Infinity };

interface TabRowProps<View extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly view: View; readonly text: string }[];
  readonly view: View;
  /** With it each tab gets the id that names its panel: "result-tiers". */
  readonly idPrefix: string;
  readonly onView: (view: View) => void;
}

/** The views of a screen, moved through with the arrow keys; the id of the tab names the panel below it. */
export function TabRow<View extends string>({ label, tabs, view, idPrefix, onView }: TabRowProps<View>) {
  const styles = useStyles();
  const buttons = useRef<Partial<Record<View, HTMLButtonElement | null>>>({});
  const step = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const place = tabs.findIndex((tab) => tab.view === view) + move;
    const next = tabs[Math.min(tabs.length - 1, Math.max(0, place))]!.view;
    buttons.current[next]?.focus();
    onView(next);
  };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={label}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as View)}
      onKeyDown={step}
      // Fluent's own arrow keys put hidden stops for the Tab key beside the tabs, which screen readers stumble over.
      {...{ 'data-tabster': undefined }}
    >
      {tabs.map((tab) => (
        <Tab
          key={tab.view}
          ref={(button: HTMLButtonElement | null) => {
            buttons.current[tab.view] = button;
          }}
          value={tab.view}
          id={`${idPrefix}-${tab.view}`}
          className={styles.tab}
          tabIndex={tab.view === view ? 0 : -1}
        >
          {tab.text}
        </Tab>
      ))}
    </TabList>
  );
}
