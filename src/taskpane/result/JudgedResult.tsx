import type { Judgement } from '../../core/abc/Judgement';
import { cellAddress } from '../../core/intake/cells/cellAddress';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { Analysis, PaneActions } from '../pane/PaneActions';
import type { CustomerFilter } from '../pane/PaneState';
import type { Pane } from '../pane/usePane';
import { SettingsLine } from '../settings/SettingsLine';
import { CustomerSection } from './CustomerSection';
import { MethodsSection } from './MethodsSection';
import { ParetoSection } from './ParetoSection';
import { StabilitySection } from './StabilitySection';
import { TierCards } from './TierCards';
import { ViewTabs } from './ViewTabs';

interface JudgedResultProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
  readonly analysis: Analysis;
  readonly judgement: Judgement;
  readonly opener: (button: HTMLButtonElement | null) => void;
}

/** What every view shares, and the view chosen. */
export function JudgedResult({ pane, actions, analysis, judgement, opener }: JudgedResultProps) {
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { filter, resultView } = pane.state;
  const left = judgement.customers.length - judgement.judgedCount;
  const filtered = (changed: CustomerFilter) => pane.tell({ type: 'filtered', filter: changed });
  return (
    <>
      <div>
        <p className={text.section}>
          {words('pane.result.judged', { count: judgement.judgedCount, shown: numbers.count(judgement.judgedCount) })}
        </p>
        {left > 0 && (
          <p className={text.caption}>{words('pane.result.notJudged', { count: left, shown: numbers.count(left) })}</p>
        )}
      </div>
      <TierCards
        label={words('pane.result.summary')}
        cards={judgement.structure.map(({ tier, count, shareOfCustomers }) => ({
          tier,
          figure: numbers.count(count),
          share: words('pane.result.ofCustomers', { share: numbers.share(shareOfCustomers) }),
        }))}
      />
      <SettingsLine pane={pane} opener={opener} />
      <ViewTabs view={resultView} onView={(view) => pane.tell({ type: 'viewed', view })} />
      <div role="tabpanel" aria-labelledby={`result-${resultView}`}>
        {resultView === 'tiers' && <ParetoSection judgement={judgement} />}
        {resultView === 'customers' && (
          <CustomerSection
            judgement={judgement}
            filter={filter}
            onFilter={filtered}
            explain={actions.explainCustomer}
            measure={actions.measureOf}
            onGoTo={(customer) => pane.goTo(cellAddress(customer.firstRow, analysis.mapping.customer))}
          />
        )}
        {resultView === 'stability' && (
          <StabilitySection
            judgement={judgement}
            onPick={(picked) => {
              filtered(picked);
              pane.tell({ type: 'viewed', view: 'customers' });
              // The cell pressed goes with its view: the focus moves to the tab of the one that comes.
              document.getElementById('result-customers')?.focus();
            }}
            onColumns={() => pane.tell({ type: 'stepped', step: 'columns' })}
          />
        )}
        {resultView === 'methods' && (
          <MethodsSection analysis={analysis} compare={actions.compareMethods} onUse={pane.changeSettings} />
        )}
      </div>
    </>
  );
}
