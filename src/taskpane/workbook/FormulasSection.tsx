import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { ChangeResult } from './ChangeResult';
import { ConfirmDialog } from './ConfirmDialog';
import { EmptyState } from './EmptyState';
import { formulaCounts } from './formulaCounts';
import { FormulaSheets } from './FormulaSheets';
import { SectionTitle } from './SectionTitle';
import { useSectionStyles } from './useSectionStyles';
import type { Workbook } from './useWorkbook';
import type { FormulaWork } from './WorkbookRequest';

interface FormulasSectionProps {
  readonly workbook: Workbook;
  readonly isBusy: boolean;
}

/** The ABC formulas of the workbook: where they are, to values, and anew where Excel has lost them. */
export function FormulasSection({ workbook, isBusy }: FormulasSectionProps) {
  const styles = useSectionStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const [asked, setAsked] = useState<FormulaWork>();
  const { formulas, chosenSheets, change } = workbook.state;
  const find = () => workbook.ask({ kind: 'findFormulas' });
  const counts = formulaCounts(formulas ?? [], chosenSheets);
  const confirm = () => {
    setAsked(undefined);
    workbook.ask(asked === 'freeze' ? { kind: 'freeze', sheetNames: chosenSheets } : { kind: 'relink' });
  };
  const affected = asked === 'freeze' ? counts.chosen : counts.stuck;
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
          <div className={styles.buttons}>
            <Button disabledFocusable={isBusy || chosenSheets.length === 0} onClick={() => setAsked('freeze')}>
              {words('pane.workbook.formulas.freeze')}
            </Button>
            <Button disabledFocusable={isBusy || counts.stuck === 0} onClick={() => setAsked('relink')}>
              {words('pane.workbook.formulas.relink')}
            </Button>
          </div>
          {chosenSheets.length === 0 && <p className={text.caption}>{words('pane.workbook.formulas.chooseOne')}</p>}
          {counts.stuck === 0 && <p className={text.caption}>{words('pane.workbook.formulas.noStuck')}</p>}
        </>
      )}
      {asked && (
        <ConfirmDialog
          title={words(`pane.workbook.formulas.ask.${asked}.title`)}
          body={words(`pane.workbook.formulas.ask.${asked}.body`, {
            count: affected,
            shown: numbers.count(affected),
            sheets: sheetList(chosenSheets),
          })}
          label={words(`pane.workbook.formulas.${asked}`)}
          onConfirm={confirm}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );

  function sheetList(sheetNames: readonly string[]): string {
    return sheetNames
      .map((sheet) => words('pane.workbook.formulas.sheet', { sheet }))
      .join(words('pane.workbook.formulas.listSeparator'));
  }
}
