import { makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { MappingDraft } from '../pane/MappingDraft';
import type { ChosenRange } from '../pane/PaneActions';
import { sourceAddress } from '../pane/sourceAddress';
import { periodSpan } from './periodSpan';
import { recognisedShape } from './recognisedShape';

const useStyles = makeStyles({ lines: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 } });

/** Which cells were taken, and what a row of them is. */
export function Recognised({ chosen, draft }: { readonly chosen: ChosenRange; readonly draft: MappingDraft }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const found = recognisedShape(draft, chosen.head);
  const { beyond } = chosen.selection;
  const where = { where: sourceAddress(chosen), rows: numbers.count(chosen.dataRows) };
  return (
    <div className={styles.lines}>
      <p className={text.section}>
        {words(
          `pane.columns.shape.${found.shape}`,
          found.shape === 'periods' ? { span: periodSpan(found.periods, words, numbers) } : {},
        )}
      </p>
      <p className={text.quiet}>
        {chosen.tableName === undefined
          ? words('pane.columns.source', where)
          : words('pane.columns.sourceTable', { ...where, table: chosen.tableName })}
      </p>
      {beyond && (
        <p className={text.quiet}>
          {words('pane.columns.beyond', { where: sourceAddress({ ...chosen, range: { ...chosen.range, ...beyond } }) })}
        </p>
      )}
      <p className={text.caption}>{words(chosen.remembered ? 'pane.columns.recalled' : 'pane.columns.intro')}</p>
    </div>
  );
}
