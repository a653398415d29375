import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { placeText } from '../display/placeText';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { VirtualList } from './VirtualList';
import type { WorkbookState } from './WorkbookState';

const useStyles = makeStyles({
  body: { minWidth: 0 },
  formula: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

interface ChangeResultProps {
  readonly change: NonNullable<WorkbookState['change']>;
}

/** What a change of formulas did, and which ones were left as they are and why. */
export function ChangeResult({ change: { work, changed, skipped } }: ChangeResultProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  return (
    <MessageBar intent={skipped.length > 0 ? 'warning' : changed > 0 ? 'success' : 'info'} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>
          {changed > 0
            ? words(`pane.workbook.formulas.done.${work}`, { count: changed, shown: numbers.count(changed) })
            : words('pane.workbook.formulas.nothing')}
        </MessageBarTitle>
        {skipped.length > 0 && (
          <>
            {words('pane.workbook.formulas.skipped', { count: skipped.length, shown: numbers.count(skipped.length) })}
            <VirtualList
              label={words('pane.workbook.formulas.skippedList')}
              items={skipped}
              keyOf={({ sheetName, address }) => placeText(sheetName, address)}
              usualHeight={53}
              atFirst={10}
            >
              {({ sheetName, address, reason }) => (
                <span className={styles.formula}>
                  {placeText(sheetName, address)}
                  <span className={text.caption}>{words(`pane.workbook.formulas.reason.${reason}`)}</span>
                </span>
              )}
            </VirtualList>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
