import { Link, makeStyles } from '@fluentui/react-components';
import type { JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { borderFacts } from './borderFacts';
import { BorderMark } from './BorderMark';
import { CustomerHistory } from './CustomerHistory';
import type { CustomerRequests } from './CustomerRequests';
import { FactList } from './FactList';
import { stabilityAnswer } from './stabilityAnswer';
import { stabilityFacts } from './stabilityFacts';
import { stabilityName } from './stabilityName';
import { TierSetting } from './TierSetting';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  measures: { margin: 0, paddingLeft: '16px' },
  goTo: { alignSelf: 'flex-start' },
});

interface CustomerDetailsProps {
  readonly customer: JudgedCustomer;
  readonly judgement: Judgement;
  readonly requests: CustomerRequests;
}

/** All that is known of one customer: why its tier, how firm the tier is, how it has been ordering and what to do. */
export function CustomerDetails({ customer, judgement, requests }: CustomerDetailsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { id, name, tier, firstRow, isBorderline, stability } = customer;
  const { periods, indicators } = judgement;
  const borders = borderFacts(customer, judgement, words, numbers);
  const verdict = stability?.verdict;
  const measures = requests.measure(tier, verdict);
  return (
    <div className={styles.details}>
      <div className={styles.part}>
        <p className={text.body}>{requests.explain(customer, judgement, words)}</p>
        {id !== name && <p className={text.caption}>{words('pane.result.id', { id })}</p>}
      </div>
      <TierSetting customer={customer} tiers={judgement.structure.map((row) => row.tier)} requests={requests} />
      {borders.length > 0 && (
        <div className={styles.part}>
          <h3 className={text.section}>
            {words('pane.detail.borders')} {isBorderline && <BorderMark />}
          </h3>
          <FactList facts={borders} />
        </div>
      )}
      {periods && (
        <div className={styles.part}>
          <h3 className={text.section}>{words('pane.detail.stability')}</h3>
          <p className={text.body}>
            {words(stability ? `pane.detail.verdict.${stabilityAnswer(customer)}` : 'pane.detail.noStability')}
          </p>
          {stability && <FactList facts={stabilityFacts(stability, periods.length, words, numbers)} />}
        </div>
      )}
      {periods && stability && <CustomerHistory stability={stability} periods={periods} indicators={indicators} />}
      {measures.length > 0 && (
        <div className={styles.part}>
          <h3 className={text.section}>
            {words('pane.detail.measures', { tier: tier ?? '', stability: stabilityName(verdict ?? 'steady', words) })}
          </h3>
          {!verdict && <p className={text.caption}>{words('pane.detail.measuresSteady')}</p>}
          <ul className={styles.measures}>
            {measures.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <Link className={styles.goTo} onClick={() => requests.goTo(customer)}>
        {words('pane.result.goToRow', { row: numbers.count(firstRow + 1) })}
      </Link>
    </div>
  );
}
