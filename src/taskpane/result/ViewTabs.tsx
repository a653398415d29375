import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { resultViews, type ResultView } from '../pane/PaneState';

const useStyles = makeStyles({
  // The tabs' own padding lines their words up with the text above when the list moves out by as much.
  tabs: { margin: '0 -8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
});

interface ViewTabsProps {
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
}

/** The views of the result; the id of the tab names the panel below it. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words('pane.result.views.label')}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as ResultView)}
    >
      {resultViews.map((each) => (
        <Tab key={each} value={each} id={`result-${each}`} className={styles.tab}>
          {words(`pane.result.views.${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
