import { useMemo } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { CellCustomers } from './CellCustomers';
import { MigrationTable } from './MigrationTable';
import { migrationKinds, migrationRows } from './migrationRows';
import { runDifferences } from './runDifferences';
import { RunPicker } from './RunPicker';
import { useSectionStyles } from './useSectionStyles';
import type { Workbook } from './useWorkbook';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', margin: 0, padding: 0, listStyleType: 'none' },
});

/** Who went from which tier to which between two judgements. */
export function MigrationSection({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { history, pair, comparison, cell } = workbook.state;
  const migration = useMemo(() => comparison && migrationRows(comparison), [comparison]);
  const runs = history?.runs ?? [];
  const before = runs.find(({ run }) => run === pair?.before);
  const after = runs.find(({ run }) => run === pair?.after);
  if (!pair || !before || !after) {
    return runs.length === 1 && <p className={text.caption}>{words('pane.workbook.history.onlyOne')}</p>;
  }
  return (
    <section className={section.section}>
      <h2 className={text.section}>{words('pane.workbook.history.compare')}</h2>
      <RunPicker runs={runs} pair={pair} onChoose={(chosen) => workbook.step({ type: 'pairChosen', pair: chosen })} />
      {runDifferences(before, after).map((difference) => (
        <p key={difference} className={text.caption}>
          {words(`pane.workbook.history.differs.${difference}`)}
        </p>
      ))}
      {migration && comparison && (
        <>
          <ul className={styles.kinds}>
            {migrationKinds.map((kind) => (
              <li key={kind}>
                {words(`pane.workbook.history.summary.${kind}`, {
                  count: migration.kinds[kind],
                  shown: numbers.count(migration.kinds[kind]),
                })}
              </li>
            ))}
          </ul>
          <MigrationTable
            migration={migration}
            cell={cell}
            onPick={(picked) => workbook.choose({ type: 'cellChosen', cell: picked })}
          />
          <p className={text.caption}>
            {words('pane.workbook.history.legend', { none: words('pane.workbook.history.tierNone') })}
          </p>
          {cell && (
            <CellCustomers
              key={`${cell.before}-${cell.after}`}
              comparison={comparison}
              cell={cell}
              onClose={() => workbook.choose({ type: 'cellChosen', cell: undefined })}
            />
          )}
        </>
      )}
    </section>
  );
}
