import { useDeferredValue, useMemo, useState } from 'react';
import { Button, makeStyles, SearchBox } from '@fluentui/react-components';
import { planTiers, type PlanCustomer, type PlanTier } from '../../core/plan/PlanCustomer';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import { useTextStyles } from '../frame/useTextStyles';
import { CustomerTicks } from './CustomerTicks';
import { findPlanCustomers } from './findPlanCustomers';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

const useStyles = makeStyles({ search: { minWidth: 0, maxWidth: 'none', width: '100%' } });

interface CustomerPickerProps {
  readonly customers: readonly PlanCustomer[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Find customers, tick them one by one or all that are shown. */
export function CustomerPicker({ customers, chosen, onChoose }: CustomerPickerProps) {
  const styles = useStyles();
  const plan = usePlanStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { words: say, numbers } = useSpeech();
  const [sought, setSought] = useState('');
  const [tier, setTier] = useState<PlanTier>();
  const wanted = useDeferredValue(sought);
  const shown = useMemo(() => findPlanCustomers(customers, wanted, tier), [customers, wanted, tier]);
  const used = useMemo(() => planTiers.filter((each) => customers.some((one) => one.tier === each)), [customers]);
  const ticked = useMemo(() => shown.filter(({ id }) => chosen.has(id)).length, [shown, chosen]);
  const tickShown = (isTicked: boolean) => {
    const next = new Set(chosen);
    for (const { id } of shown) {
      if (isTicked) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={words('pane.new.search')}
        placeholder={words('pane.new.search')}
        dismiss={{ 'aria-label': words('pane.new.searchClear') }}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
      />
      <Segments<PlanTier | 'all'>
        quietLabel
        label={words('pane.new.tierFilter')}
        options={[
          { value: 'all', text: say('pane.result.all') },
          ...used.map((each) => ({ value: each, text: words(`list.tier.${each}`) })),
        ]}
        value={tier ?? 'all'}
        onChoose={(value) => setTier(value === 'all' ? undefined : value)}
      />
      <div className={plan.buttons}>
        <Button size="small" disabledFocusable={ticked === shown.length} onClick={() => tickShown(true)}>
          {words('pane.new.tickShown', { shown: numbers.count(shown.length) })}
        </Button>
        <Button size="small" disabledFocusable={ticked === 0} onClick={() => tickShown(false)}>
          {words('pane.new.untickShown')}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p className={text.quiet} role="status">
          {words('pane.new.nobody')}
        </p>
      ) : (
        <CustomerTicks key={`${wanted} ${tier}`} customers={shown} chosen={chosen} onChoose={onChoose} />
      )}
    </>
  );
}
