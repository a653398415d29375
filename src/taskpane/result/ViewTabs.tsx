import { useSpeech } from '../display/useSpeech';
import { TabRow } from '../frame/TabRow';
import { resultViews, type ResultView } from '../pane/PaneState';

interface ViewTabsProps {
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
}

/** The views of the result. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const { words } = useSpeech();
  return (
    <TabRow
      label={words('pane.result.views.label')}
      tabs={resultViews.map((each) => ({ view: each, text: words(`pane.result.views.${each}`) }))}
      view={view}
      idPrefix="result"
      onView={onView}
    />
  );
}
