import { makeStyles, tokens } from '@fluentui/react-components';
import type { CustomerTable } from '../../core/intake/CustomerTable';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '8px',
    margin: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fact: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', minWidth: 0 },
  whole: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  span: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How much was read, how much of it counts, and for which days. */
export function DataFacts({ table }: { table: CustomerTable }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const figures = { rowsRead: table.rowsRead, rowsUsed: table.rowsUsed, customers: table.customers.length };
  return (
    <dl className={styles.facts}>
      {Object.entries(figures).map(([key, figure]) => (
        <div key={key} className={styles.fact}>
          <dt className={text.caption}>{words(`pane.check.${key}`)}</dt>
          <dd className={styles.figure}>{numbers.count(figure)}</dd>
        </div>
      ))}
      {table.days && (
        <div className={styles.whole}>
          <dt className={text.caption}>{words('pane.check.period')}</dt>
          <dd className={styles.span}>
            {words('pane.check.span', { first: numbers.day(table.days.first), last: numbers.day(table.days.last) })}
          </dd>
        </div>
      )}
    </dl>
  );
}
