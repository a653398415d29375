import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { RecordDamage } from '../../core/history/WorkbookRecords';
import { damageText } from '../display/damageText';
import { useSpeech } from '../display/useSpeech';

const useStyles = makeStyles({ damage: { display: 'block', marginTop: '4px' } });

/** What is wrong with the records of the workbook; nothing where all is well. */
export function DamageBar({ damage }: { readonly damage: readonly RecordDamage[] }) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  if (damage.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words('pane.workbook.damage.title')}</MessageBarTitle>
        {damage.map((each) => (
          <span key={JSON.stringify(each)} className={styles.damage}>
            {damageText(each, words, numbers)}
          </span>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
