import { Button } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { ChangeResult } from './ChangeResult';
import { EmptyState } from './EmptyState';
import { FormulaButtons } from './FormulaButtons';
import { FormulaSheets } from './FormulaSheets';
import { SectionTitle } from './SectionTitle';
import { useSectionStyles } from './useSectionStyles';
import type { Workbook } from './useWorkbook';

interface FormulasSectionProps {
  readonly workbook: Workbook;
  readonly isBusy: boolean;
}

/** The ABC formulas of the workbook: where they are, to values, and anew where Excel has lost them. */
export function FormulasSection({ workbook, isBusy }: FormulasSectionProps) {
  const styles = useSectionStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { formulas, chosenSheets, change } = workbook.state;
  const find = () => workbook.ask({ kind: 'findFormulas' });
  return (
    <section className={styles.section}>
      <SectionTitle title={words('pane.workbook.formulas.heading')} onAgain={formulas && find} isBusy={isBusy} />
      <p className={text.caption}>{words('pane.workbook.formulas.about')}</p>
      {change && <ChangeResult change={change} />}
      {!formulas && (
        <div className={styles.buttons}>
          <Button icon={<SearchRegular />} disabledFocusable={isBusy} onClick={find}>
            {words('pane.workbook.formulas.find')}
          </Button>
        </div>
      )}
      {formulas?.length === 0 && (
        <EmptyState
          icon={<MathFormulaRegular />}
          title={words('pane.workbook.formulas.none')}
          body={words('pane.workbook.formulas.noneBody')}
        />
      )}
      {formulas && formulas.length > 0 && (
        <>
          <FormulaSheets
            sheets={formulas}
            chosen={chosenSheets}
            onChoose={(sheetNames) => workbook.choose({ type: 'sheetsChosen', sheetNames })}
          />
          <FormulaButtons workbook={workbook} isBusy={isBusy} />
        </>
      )}
    </section>
  );
}
