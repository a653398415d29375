import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons/svg/open';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { useSectionStyles } from './useSectionStyles';
import type { Workbook } from './useWorkbook';

const useStyles = makeStyles({
  formula: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
});

interface MeasuresSectionProps {
  readonly workbook: Workbook;
  readonly isBusy: boolean;
}

/** The management measures: where their texts stand, and what edited texts are used for. */
export function MeasuresSection({ workbook, isBusy }: MeasuresSectionProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { measures } = workbook.state;
  return (
    <section className={section.section}>
      <h2 className={text.section}>{words('pane.workbook.measures.heading')}</h2>
      <p className={text.body}>{words('pane.workbook.measures.about')}</p>
      <div className={section.buttons}>
        <Button
          appearance="primary"
          icon={<OpenRegular />}
          disabledFocusable={isBusy}
          onClick={() => workbook.ask({ kind: 'openMeasures' })}
        >
          {words('pane.workbook.measures.open')}
        </Button>
      </div>
      {measures && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {words(`pane.workbook.measures.${measures.isNew ? 'made' : 'opened'}`, { sheet: measures.sheetName })}
            </MessageBarTitle>
          </MessageBarBody>
        </MessageBar>
      )}
      <p className={text.caption}>{words('pane.workbook.measures.used')}</p>
      <code className={styles.formula}>{words('pane.workbook.measures.example')}</code>
      <p className={text.caption}>{words('pane.workbook.measures.formula')}</p>
    </section>
  );
}
