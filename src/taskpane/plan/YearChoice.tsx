import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { shownYear } from './shownYear';
import type { Plan } from './usePlan';
import { usePlanWords } from './usePlanWords';

// Fluent's own minimum of 250 pixels leaves no room beside it.
const useStyles = makeStyles({ years: { minWidth: 0, width: '120px', flexShrink: 0 } });

/** Which year's plans are shown; nothing to choose where there is one. */
export function YearChoice({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const words = usePlanWords();
  const { plans, year: chosen } = plan.state;
  const year = shownYear(plans, chosen);
  if (!plans || year === undefined || plans.years.length < 2) return null;
  return (
    <Dropdown
      className={styles.years}
      aria-label={words('pane.new.year')}
      value={String(year)}
      selectedOptions={[String(year)]}
      onOptionSelect={(_, { optionValue }) => plan.tell({ type: 'yearChosen', year: Number(optionValue) })}
    >
      {plans.years.map((each) => (
        <Option key={each} value={String(each)}>
          {String(each)}
        </Option>
      ))}
    </Dropdown>
  );
}
