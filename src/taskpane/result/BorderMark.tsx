import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowBidirectionalUpDownRegular } from '@fluentui/react-icons/svg/arrow-bidirectional-up-down';
import { useSpeech } from '../display/useSpeech';

const useStyles = makeStyles({
  mark: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: '14px', verticalAlign: '-2px', flexShrink: 0 },
});

/** A small sign that a customer stands near a border; it names itself where no text beside it does. */
export function BorderMark({ isNamed = true }: { readonly isNamed?: boolean }) {
  const styles = useStyles();
  const { words } = useSpeech();
  const name = words('pane.detail.nearMark');
  return (
    <ArrowBidirectionalUpDownRegular
      className={styles.mark}
      {...(isNamed ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true })}
    />
  );
}
