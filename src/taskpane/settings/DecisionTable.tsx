import { useMemo } from 'react';
import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import type { Settings } from '../../core/abc/Settings';
import { tiers, type Tier } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { decisionRows, type DecisionRow } from './decisionRows';

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gridAutoFlow: 'column',
    columnGap: '16px',
    rowGap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  row: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  profile: { minWidth: '32px', fontVariantNumeric: 'tabular-nums' },
  decided: { fontWeight: tokens.fontWeightSemibold },
  count: { flexGrow: 1, textAlign: 'right' },
  select: { width: '56px', minWidth: 0, flexShrink: 0 },
});

interface DecisionTableProps {
  readonly indicators: Judgement['indicators'];
  /** How many letters the cut draws. */
  readonly letters: number;
  readonly decisions: Settings['decisions'];
  /** Those of them for tiers that the cut has. */
  readonly inForce: Settings['decisions'];
  /** Tells how many customers have each profile. */
  readonly judgement: Judgement | undefined;
  readonly onChange: (decisions: Settings['decisions']) => void;
}

/** The tier of every combination of letters, to be changed one by one; what is not changed is the middle letter. */
export function DecisionTable({ indicators, letters, decisions, inForce, judgement, onChange }: DecisionTableProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const rows = useMemo(() => decisionRows(indicators.length, letters, inForce), [indicators, letters, inForce]);
  const counts = useMemo(() => profileCounts(judgement), [judgement]);
  if (rows.length === 0)
    return (
      <p className={text.body}>
        {words('pane.settings.table.tooMany', { letters, rows: numbers.count(letters ** indicators.length) })}
      </p>
    );
  const decide = ({ profile, usual }: DecisionRow, tier: Tier) => {
    const decided = { ...decisions, [profile]: tier };
    if (tier === usual) delete decided[profile];
    onChange(decided);
  };
  return (
    <>
      <p className={text.caption}>
        {words('pane.settings.table.hint', {
          headers: indicators.map(({ header }) => header).join(words('pane.check.separator')),
        })}
      </p>
      <ul
        className={styles.rows}
        style={{ gridTemplateRows: `repeat(${Math.ceil(rows.length / 2)}, auto)` }}
        aria-label={words('pane.settings.combination.table.title')}
      >
        {rows.map((row) => (
          <li key={row.profile} className={styles.row}>
            <span className={mergeClasses(styles.profile, row.tier !== row.usual && styles.decided)}>
              {row.profile}
            </span>
            <span className={mergeClasses(text.caption, styles.count)} title={words('pane.settings.table.customers')}>
              {numbers.count(counts.get(row.profile) ?? 0)}
            </span>
            <Select
              className={styles.select}
              size="small"
              aria-label={words('pane.settings.table.tierOf', { profile: row.profile })}
              value={row.tier}
              onChange={(_, { value }) => decide(row, value as Tier)}
            >
              {tiers.slice(0, letters).map((tier) => (
                <option key={tier}>{tier}</option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </>
  );
}

function profileCounts(judgement: Judgement | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { profile } of judgement?.customers ?? []) counts.set(profile, (counts.get(profile) ?? 0) + 1);
  return counts;
}
