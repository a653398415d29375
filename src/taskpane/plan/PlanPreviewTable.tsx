import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanPreview, PlanPreviewRow } from '../../core/plan/PlanPreview';
import type { NumberFormats } from '../display/createNumberFormats';
import { useSpeech } from '../display/useSpeech';
import { TierBadge } from '../result/TierBadge';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '6px 0 6px 8px', textAlign: 'right', verticalAlign: 'baseline' },
    '& th:first-child': { paddingLeft: 0, textAlign: 'left' },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Customers, last year, target and growth by tier, and the targets of the quarters. */
export function PlanPreviewTable({ preview }: { readonly preview: PlanPreview }) {
  const styles = useStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const { rows, total } = preview;
  const growth = ({ base, target }: Pick<PlanPreviewRow, 'base' | 'target'>) =>
    base > 0 ? numbers.share(target / base - 1) : words('pane.notKnown');
  const isKnown = ({ customers, withoutBase }: Pick<PlanPreviewRow, 'customers' | 'withoutBase'>) =>
    customers > withoutBase;
  const format = amountFormat(Math.max(total.base, total.target), numbers);
  const amount = (row: Omit<PlanPreviewRow, 'tier'>, value: number) =>
    isKnown(row) ? format(value) : words('pane.notKnown');
  const all: readonly Omit<PlanPreviewRow, 'tier'>[] = rows.length > 1 ? [...rows, total] : rows;
  const name = (row: Omit<PlanPreviewRow, 'tier'>) =>
    'tier' in row ? <TierBadge tier={(row as PlanPreviewRow).tier} /> : words('pane.new.total');
  const heads = (keys: readonly string[]) => (
    <thead>
      <tr className={styles.head}>
        {keys.map((key) => (
          <th key={key} scope="col" className={styles.head}>
            {words(key)}
          </th>
        ))}
      </tr>
    </thead>
  );
  return (
    <>
      <table className={styles.table} aria-label={words('pane.new.preview')}>
        {heads(['column.tier', 'pane.new.count', 'column.ly', 'column.target', 'pane.new.growthShort'])}
        <tbody>
          {all.map((row, index) => (
            <tr key={index} className={mergeClasses(!('tier' in row) && styles.total)}>
              <th scope="row">{name(row)}</th>
              <td>{numbers.count(row.customers)}</td>
              <td>{amount(row, row.base)}</td>
              <td>{amount(row, row.target)}</td>
              <td>{growth(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={mergeClasses(styles.table, styles.small)} aria-label={words('pane.new.quarters')}>
        {heads(['pane.new.quarters', ...[1, 2, 3, 4].map((quarter) => `pane.quarter.${quarter}`)])}
        <tbody>
          {all.map((row, index) => (
            <tr key={index} className={mergeClasses(!('tier' in row) && styles.total)}>
              <th scope="row">{name(row)}</th>
              {row.quarters.map((value, place) => (
                <td key={place}>{amount(row, value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** One form for all amounts of the tables: in full as long as the columns hold them. */
function amountFormat(largest: number, numbers: NumberFormats): (value: number) => string {
  return largest < 1e8 ? numbers.column('scale', [largest]) : numbers.short;
}
