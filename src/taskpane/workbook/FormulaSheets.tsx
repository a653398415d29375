import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SheetFormulas } from '../../actions/findFormulas';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  sheet: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  // In line with what stands above and below it.
  box: { marginLeft: '-8px' },
  facts: { display: 'block' },
});

interface FormulaSheetsProps {
  readonly sheets: readonly SheetFormulas[];
  readonly chosen: readonly string[];
  readonly onChoose: (sheetNames: readonly string[]) => void;
}

/** The sheets with ABC formulas, to choose those whose formulas become values. */
export function FormulaSheets({ sheets, chosen, onChoose }: FormulaSheetsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const factsOf = ({ count, stuck, isProtected }: SheetFormulas) =>
    [
      words('pane.workbook.formulas.count', { count, shown: numbers.count(count) }),
      ...(stuck > 0 ? [words('pane.workbook.formulas.stuck', { count: stuck, shown: numbers.count(stuck) })] : []),
      ...(isProtected ? [words('pane.workbook.formulas.protected')] : []),
    ].join(words('pane.workbook.separator'));
  const toggled = (name: string, isChosen: boolean) =>
    sheets.map(({ sheetName }) => sheetName).filter((each) => (each === name ? isChosen : chosen.includes(each)));
  return (
    <ul className={styles.list} aria-label={words('pane.workbook.formulas.sheets')}>
      {sheets.map((sheet) => (
        <li key={sheet.sheetName} className={styles.sheet}>
          <Checkbox
            className={styles.box}
            checked={chosen.includes(sheet.sheetName)}
            onChange={(_, { checked }) => onChoose(toggled(sheet.sheetName, checked === true))}
            label={
              <>
                {sheet.sheetName}
                <span className={mergeClasses(text.caption, styles.facts)}>{factsOf(sheet)}</span>
              </>
            }
          />
        </li>
      ))}
    </ul>
  );
}
