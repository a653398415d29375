import { makeStyles, tokens } from '@fluentui/react-components';
import type { CustomerTable } from '../../core/intake/CustomerTable';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '24px',
    margin: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fact: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', minWidth: 0 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  // A day in Chinese is one word: it goes to the next line as a whole.
  span: { margin: 0, lineHeight: tokens.lineHeightBase400, wordBreak: 'keep-all' },
});

/** How many customers there are, and for which days. */
export function DataFacts({ table }: { table: CustomerTable }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}>
        <dt className={text.caption}>{words('pane.check.customers')}</dt>
        <dd className={styles.figure}>{numbers.count(table.customers.length)}</dd>
      </div>
      {table.days && (
        <div className={styles.fact}>
          <dt className={text.caption}>{words('pane.check.period')}</dt>
          <dd className={styles.span}>
            {words('pane.check.span', { first: numbers.day(table.days.first), last: numbers.day(table.days.last) })}
          </dd>
        </div>
      )}
    </dl>
  );
}
