import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CustomerTable } from '../../core/intake/CustomerTable';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { addingDigits } from './addingDigits';
import { ControlTotal } from './ControlTotal';
import { reconciledRows } from './reconciledRows';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: '3px 0 3px 10px', textAlign: 'right', verticalAlign: 'top', whiteSpace: 'nowrap' },
  header: {
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    paddingLeft: 0,
    textAlign: 'left',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** Rows and amounts read, left out and used, as a sum that adds up before the user's eyes. */
export function Reconciled({ table }: { readonly table: CustomerTable }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  // A sum of shares means nothing.
  const money = table.indicators.flatMap(({ kind, header }, index) => {
    const amounts = table.reconciliation.amounts[index];
    return kind === 'brandShare' || !amounts ? [] : [{ kind, header, amounts }];
  });
  const rows = reconciledRows({ rows: table.reconciliation.rows, amounts: money.map(({ amounts }) => amounts) }, table);
  const headers = [words('pane.check.rows'), ...money.map(({ header }) => header)];
  const digits = headers.map((_, column) => addingDigits(rows.map(({ figures }) => figures[column] ?? 0)));
  return (
    <section className={styles.section}>
      <h2 className={text.section} id="check-reconciled">
        {words('pane.check.reconciled')}
      </h2>
      <table className={styles.table} aria-labelledby="check-reconciled">
        <thead>
          <tr>
            <td />
            {headers.map((header, column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, figures }) => (
            <tr key={part}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name, part === 'used' && styles.total)}>
                {words(`pane.check.part.${part}`)}
              </th>
              {figures.map((figure, column) => (
                <td key={column} className={mergeClasses(styles.cell, part === 'used' && styles.total)}>
                  {numbers.decimal(figure, digits[column] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {money.map(({ kind, header, amounts }, index) => (
        <ControlTotal key={kind} header={header} amounts={amounts} digits={digits[index + 1] ?? 2} />
      ))}
    </section>
  );
}
