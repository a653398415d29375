import { makeStyles, tokens } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons/svg/table-cursor';
import { useSpeech } from '../display/useSpeech';
import { Footer } from '../frame/Footer';
import { Screen } from '../frame/Screen';
import { useTextStyles } from '../frame/useTextStyles';
import { sourceAddress } from '../pane/sourceAddress';
import type { Pane } from '../pane/usePane';
import { Introduction } from './Introduction';

const useStyles = makeStyles({
  hint: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface SelectScreenProps {
  readonly pane: Pane;
  readonly introduction: boolean;
  readonly version: string;
}

/** Step 1: what to select, and the button that takes it. */
export function SelectScreen({ pane, introduction, version }: SelectScreenProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { chosen } = pane.state;
  return (
    <>
      <Screen>
        {introduction && <Introduction />}
        <section className={styles.hint}>
          <h2 className={text.section}>{words('pane.select.hintTitle')}</h2>
          <p className={text.quiet}>{words('pane.select.hint')}</p>
          <p className={text.quiet}>{words('pane.select.needs')}</p>
        </section>
        {chosen && <p className={text.caption}>{words('pane.select.current', { where: sourceAddress(chosen) })}</p>}
        <p className={text.caption}>{words('pane.select.version', { version })}</p>
      </Screen>
      <Footer
        pane={pane}
        icon={<TableCursorRegular />}
        label={words(chosen ? 'pane.select.again' : 'pane.select.use')}
        onNext={pane.choose}
      />
    </>
  );
}
