import { useEffect, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { ConfirmBar } from './ConfirmBar';
import { formulaCounts } from './formulaCounts';
import { useSectionStyles } from './useSectionStyles';
import type { Workbook } from './useWorkbook';
import type { FormulaWork } from './WorkbookRequest';

interface FormulaButtonsProps {
  readonly workbook: Workbook;
  readonly isBusy: boolean;
}

/** What can be done with the formulas that were found; each is asked about first. */
export function FormulaButtons({ workbook, isBusy }: FormulaButtonsProps) {
  const styles = useSectionStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const [asked, setAsked] = useState<FormulaWork>();
  const lastAsked = useRef<FormulaWork | undefined>(undefined);
  const buttons = useRef<Partial<Record<FormulaWork, HTMLButtonElement | null>>>({});
  useEffect(() => {
    // The keyboard goes on from the button that asked.
    if (!asked && lastAsked.current) buttons.current[lastAsked.current]?.focus();
    lastAsked.current = asked;
  }, [asked]);
  const { formulas = [], chosenSheets } = workbook.state;
  const counts = formulaCounts(formulas, chosenSheets);
  if (asked) {
    const affected = asked === 'freeze' ? counts.chosen : counts.stuck;
    const names = chosenSheets.map((sheet) => words('pane.workbook.formulas.sheet', { sheet }));
    return (
      <ConfirmBar
        title={words(`pane.workbook.formulas.ask.${asked}.title`)}
        body={words(`pane.workbook.formulas.ask.${asked}.body`, {
          count: affected,
          shown: numbers.count(affected),
          sheets: names.join(words('pane.workbook.formulas.listSeparator')),
        })}
        label={words(`pane.workbook.formulas.${asked}`)}
        onConfirm={() => {
          setAsked(undefined);
          workbook.ask(asked === 'freeze' ? { kind: 'freeze', sheetNames: chosenSheets } : { kind: 'relink' });
        }}
        onCancel={() => setAsked(undefined)}
      />
    );
  }
  const button = (work: FormulaWork, isPossible: boolean) => (
    <Button
      ref={(each: HTMLButtonElement | null) => {
        buttons.current[work] = each;
      }}
      disabledFocusable={isBusy || !isPossible}
      onClick={() => setAsked(work)}
    >
      {words(`pane.workbook.formulas.${work}`)}
    </Button>
  );
  return (
    <>
      <div className={styles.buttons}>
        {button('freeze', chosenSheets.length > 0)}
        {button('relink', counts.stuck > 0)}
      </div>
      {chosenSheets.length === 0 && <p className={text.caption}>{words('pane.workbook.formulas.chooseOne')}</p>}
      {counts.stuck === 0 && <p className={text.caption}>{words('pane.workbook.formulas.noStuck')}</p>}
    </>
  );
}
