import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  count: { flexGrow: 1, textAlign: 'right' },
  title: { minWidth: 0 },
});

interface SectionTitleProps {
  readonly title: string;
  /** How much there is. */
  readonly count?: string;
  /** Absent while there is nothing to read again. */
  readonly onAgain?: (() => void) | undefined;
  readonly isBusy: boolean;
}

/** The heading of a view, with the way to look at the workbook again. */
export function SectionTitle({ title, count, onAgain, isBusy }: SectionTitleProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  return (
    <div className={styles.line}>
      <h2 className={mergeClasses(text.section, styles.title)}>{title}</h2>
      <span className={mergeClasses(text.caption, styles.count)}>{count}</span>
      {onAgain && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          aria-label={words('pane.workbook.again')}
          title={words('pane.workbook.again')}
          disabledFocusable={isBusy}
          onClick={onAgain}
        />
      )}
    </div>
  );
}
