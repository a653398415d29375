import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { RecordDamage } from '../../core/history/WorkbookRecords';
import { damageText } from '../display/damageText';
import { useSpeech } from '../display/useSpeech';

/** What is wrong with the records of the workbook; nothing where all is well. */
export function DamageBars({ damage }: { readonly damage: readonly RecordDamage[] }) {
  const { words, numbers } = useSpeech();
  return damage.map((each) => (
    <MessageBar key={JSON.stringify(each)} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words('pane.workbook.damage.title')}</MessageBarTitle>
        {damageText(each, words, numbers)}
      </MessageBarBody>
    </MessageBar>
  ));
}
