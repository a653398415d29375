import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import type { WrittenReport } from '../../actions/listReports';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { EmptyState } from './EmptyState';
import { reportSource } from './reportSource';
import { SectionTitle } from './SectionTitle';
import { useSectionStyles } from './useSectionStyles';
import type { Workbook } from './useWorkbook';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  report: { display: 'flex', alignItems: 'center', gap: '8px' },
  facts: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  source: { display: 'block' },
  refresh: { flexShrink: 0 },
});

interface ReportsSectionProps {
  readonly workbook: Workbook;
  readonly isBusy: boolean;
  /** Leads back to where a report can be made. */
  readonly onBegin: () => void;
}

/** The reports in the workbook, each to be judged anew. */
export function ReportsSection({ workbook, isBusy, onBegin }: ReportsSectionProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { reports } = workbook.state;
  const again = () => workbook.ask({ kind: 'listReports' });
  const refresh = ({ sheetId, sheetName }: WrittenReport) => (
    <Button
      className={styles.refresh}
      icon={<ArrowClockwiseRegular />}
      aria-label={words('pane.workbook.reports.refreshOf', { sheet: sheetName })}
      disabledFocusable={isBusy}
      onClick={() => workbook.ask({ kind: 'refresh', sheetId })}
    >
      {words('pane.workbook.reports.refresh')}
    </Button>
  );
  return (
    <section className={section.section}>
      <SectionTitle title={words('pane.workbook.reports.heading')} onAgain={again} isBusy={isBusy} />
      {reports?.length === 0 && (
        <EmptyState
          icon={<DocumentTableRegular />}
          title={words('pane.workbook.reports.none')}
          body={words('pane.workbook.reports.noneBody')}
        >
          <Button onClick={onBegin}>{words('pane.workbook.reports.begin')}</Button>
        </EmptyState>
      )}
      {reports && reports.length > 0 && (
        <>
          <p className={text.caption}>{words('pane.workbook.reports.about')}</p>
          <VirtualList
            label={words('pane.workbook.reports.heading')}
            items={reports}
            keyOf={({ sheetId }) => sheetId}
            usualHeight={73}
          >
            {(report) => (
              <div className={styles.report}>
                <div className={styles.facts}>
                  <span className={styles.name}>{report.sheetName}</span>
                  <span className={mergeClasses(text.caption, styles.source)}>
                    {reportSource(report, words, numbers)}
                  </span>
                </div>
                {refresh(report)}
              </div>
            )}
          </VirtualList>
        </>
      )}
    </section>
  );
}
