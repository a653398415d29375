import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { resultViews, type ResultView } from '../pane/PaneState';

const useStyles = makeStyles({
  // The tabs' own padding lines their words up with the text above when the list moves out by as much.
  tabs: { margin: '0 -6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingLeft: '6px', paddingRight: '6px' },
});

/** How far a key moves in the row of tabs; the ends are reached by going past all of them. */
const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, End: Infinity, Home: -Infinity };

interface ViewTabsProps {
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
}

/** The views of the result; the id of the tab names the panel below it. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const tabs = useRef<Partial<Record<ResultView, HTMLButtonElement | null>>>({});
  const step = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const place = Math.min(resultViews.length - 1, Math.max(0, resultViews.indexOf(view) + move));
    const next = resultViews[place]!;
    tabs.current[next]?.focus();
    onView(next);
  };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words('pane.result.views.label')}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as ResultView)}
      onKeyDown={step}
      // Fluent's own arrow keys put hidden stops for the Tab key beside the tabs, which screen readers stumble over.
      {...{ 'data-tabster': undefined }}
    >
      {resultViews.map((each) => (
        <Tab
          key={each}
          ref={(tab: HTMLButtonElement | null) => {
            tabs.current[each] = tab;
          }}
          value={each}
          id={`result-${each}`}
          className={styles.tab}
          tabIndex={each === view ? 0 : -1}
        >
          {words(`pane.result.views.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
