import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: '3px 0 3px 10px', textAlign: 'right', verticalAlign: 'top', whiteSpace: 'nowrap' },
  header: { verticalAlign: 'bottom', fontWeight: tokens.fontWeightSemibold },
  wrapping: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  name: { paddingLeft: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface ReconciledTableProps {
  readonly label: string;
  /** One a row; the last row is the total. */
  readonly names: readonly string[];
  readonly columns: readonly { readonly header: string; readonly texts: readonly string[] }[];
}

/** Figures in columns that add up to their last row. */
export function ReconciledTable({ label, names, columns }: ReconciledTableProps) {
  const styles = useStyles();
  const isTotal = (row: number) => row === names.length - 1;
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <td />
          {columns.map(({ header }, column) => (
            <th
              key={column}
              scope="col"
              className={mergeClasses(styles.cell, styles.header, header.length > 6 && styles.wrapping)}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, row) => (
          <tr key={name}>
            <th
              scope="row"
              className={mergeClasses(styles.cell, styles.wrapping, styles.name, isTotal(row) && styles.total)}
            >
              {name}
            </th>
            {columns.map(({ texts }, column) => (
              <td key={column} className={mergeClasses(styles.cell, isTotal(row) && styles.total)}>
                {texts[row]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
