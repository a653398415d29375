import { makeStyles } from '@fluentui/react-components';
import { useTextStyles } from './useTextStyles';

const useStyles = makeStyles({ title: { display: 'block' }, hint: { display: 'block' } });

/** The label of a choice: what it is called, and what it means or why it is closed. */
export function ChoiceLabel({ title, hint }: { title: string; hint: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <span className={styles.title}>{title}</span>
      <span className={`${styles.hint} ${text.caption}`}>{hint}</span>
    </>
  );
}
