import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { DamageBar } from './DamageBar';
import { EmptyState } from './EmptyState';
import { MigrationSection } from './MigrationSection';
import { OverrideSection } from './OverrideSection';
import { RecordSheets } from './RecordSheets';
import { RunTable } from './RunTable';
import { SectionTitle } from './SectionTitle';
import { useSectionStyles } from './useSectionStyles';
import type { Workbook } from './useWorkbook';

interface HistorySectionProps {
  readonly workbook: Workbook;
  readonly isBusy: boolean;
  /** Excel serial. */
  readonly today: number;
}

/** The judgements that the workbook keeps, what changed between them, and the tiers set by hand. */
export function HistorySection({ workbook, isBusy, today }: HistorySectionProps) {
  const styles = useSectionStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { history } = workbook.state;
  const again = () => workbook.ask({ kind: 'listRuns' });
  const title = <SectionTitle title={words('pane.workbook.history.heading')} onAgain={again} isBusy={isBusy} />;
  if (!history) return title;
  const { runs, overrides, damage, isShown } = history;
  return (
    <div className={styles.sections}>
      <section className={styles.section}>
        {title}
        <DamageBar damage={damage} />
        {runs.length > 0 && <RunTable runs={runs} />}
        {runs.length === 0 && damage.length === 0 && (
          <EmptyState
            icon={<HistoryRegular />}
            title={words('pane.workbook.history.none')}
            body={words('pane.workbook.history.noneBody')}
          />
        )}
      </section>
      <MigrationSection workbook={workbook} />
      <section className={styles.section}>
        <h2 className={text.section}>{words('pane.workbook.overrides.heading')}</h2>
        <OverrideSection
          overrides={overrides}
          today={today}
          isBusy={isBusy}
          onEnd={(customerId) => workbook.ask({ kind: 'endOverride', customerId })}
        />
      </section>
      {isShown !== undefined && (
        <RecordSheets
          isShown={isShown}
          isBusy={isBusy}
          onShow={(wanted) => workbook.ask({ kind: 'showRecords', isShown: wanted })}
        />
      )}
    </div>
  );
}
