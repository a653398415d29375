import { makeStyles } from '@fluentui/react-components';
import { useTextStyles } from '../frame/useTextStyles';

export interface Fact {
  readonly name: string;
  readonly text: string;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: '12px',
    rowGap: '2px',
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { margin: 0 },
});

/** Names and what is known of each, in two columns. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <dl className={styles.list}>
      {facts.flatMap((fact) => [
        <dt key={`${fact.name}?`} className={text.quiet}>
          {fact.name}
        </dt>,
        <dd key={fact.name} className={styles.text}>
          {fact.text}
        </dd>,
      ])}
    </dl>
  );
}
