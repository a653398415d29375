import { makeStyles } from '@fluentui/react-components';
import type { CustomerTable } from '../../core/intake/CustomerTable';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { addingDigits } from './addingDigits';
import { ControlTotal } from './ControlTotal';
import { fittingGroups } from './fittingGroups';
import { reconciledRows } from './reconciledRows';
import { ReconciledTable } from './ReconciledTable';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
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
  const columns = headers.map((header, column) => {
    const figures = rows.map((row) => row.figures[column] ?? 0);
    const digits = addingDigits(figures);
    return { header, digits, texts: figures.map((figure) => numbers.decimal(figure, digits)) };
  });
  const names = rows.map(({ part }) => words(`pane.check.part.${part}`));
  return (
    <section className={styles.section}>
      <h2 className={text.section}>{words('pane.check.reconciled')}</h2>
      {fittingGroups(columns).map((group) => (
        <ReconciledTable key={group[0]?.header} label={words('pane.check.reconciled')} names={names} columns={group} />
      ))}
      {money.length > 0 && <p className={text.caption}>{words('pane.check.control.hint')}</p>}
      {money.map(({ kind, header, amounts }, index) => (
        <ControlTotal key={kind} header={header} amounts={amounts} digits={columns[index + 1]?.digits ?? 2} />
      ))}
    </section>
  );
}
