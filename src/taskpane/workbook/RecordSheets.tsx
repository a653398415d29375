import { Button } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { useSectionStyles } from './useSectionStyles';

interface RecordSheetsProps {
  readonly isShown: boolean;
  readonly isBusy: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Where the records stand, and whether their sheets are in sight. */
export function RecordSheets({ isShown, isBusy, onShow }: RecordSheetsProps) {
  const styles = useSectionStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  return (
    <section className={styles.section}>
      <h2 className={text.section}>{words('pane.workbook.sheets.heading')}</h2>
      <p className={text.caption}>{words(`pane.workbook.sheets.${isShown ? 'shown' : 'hidden'}`)}</p>
      <div className={styles.buttons}>
        <Button
          icon={isShown ? <EyeOffRegular /> : <EyeRegular />}
          disabledFocusable={isBusy}
          onClick={() => onShow(!isShown)}
        >
          {words(`pane.workbook.sheets.${isShown ? 'hide' : 'show'}`)}
        </Button>
      </div>
    </section>
  );
}
