import { useState } from 'react';
import type { Judgement } from '../../core/abc/Judgement';
import { cellAddress } from '../../core/intake/cells/cellAddress';
import { useSpeech } from '../display/useSpeech';
import { RecordNotes } from '../frame/RecordNotes';
import { useTextStyles } from '../frame/useTextStyles';
import type { Analysis, PaneActions } from '../pane/PaneActions';
import type { CustomerFilter } from '../pane/PaneState';
import type { Pane } from '../pane/usePane';
import { SettingsLine } from '../settings/SettingsLine';
import { ChangesSection } from './ChangesSection';
import { CustomerSection } from './CustomerSection';
import type { CustomerRequests } from './CustomerRequests';
import { MethodsSection } from './MethodsSection';
import { ParetoSection } from './ParetoSection';
import { StabilitySection } from './StabilitySection';
import { TierCards } from './TierCards';
import type { TierDrafts } from './TierDraft';
import { ViewTabs } from './ViewTabs';

interface JudgedResultProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
  readonly analysis: Analysis;
  readonly judgement: Judgement;
  readonly opener: (button: HTMLButtonElement | null) => void;
  /** Who set a tier by hand last, and how to remember who does. */
  readonly author: string;
  readonly onAuthor: (author: string) => void;
}

/** What every view shares, and the view chosen. */
export function JudgedResult({ pane, actions, analysis, judgement, opener, author, onAuthor }: JudgedResultProps) {
  const text = useTextStyles();
  const { words, numbers, language } = useSpeech();
  const { filter, resultView, refreshed, status } = pane.state;
  const left = judgement.customers.length - judgement.judgedCount;
  const filtered = (changed: CustomerFilter) => pane.tell({ type: 'filtered', filter: changed });
  const [drafts] = useState<TierDrafts>(() => new Map());
  const requests: CustomerRequests = {
    explain: actions.explainCustomer,
    measure: (tier, verdict) => actions.measureOf(tier, verdict, words, analysis.records.measures),
    goTo: (customer) => pane.goTo(cellAddress(customer.firstRow, analysis.mapping.customer)),
    setTier: (override) => {
      onAuthor(override.author);
      return pane.setTier({ kind: 'set', override, language });
    },
    endTier: (customerId) => pane.setTier({ kind: 'end', customerId }),
    drafts,
    author,
    today: analysis.today,
    isBusy: status.phase === 'reading' || status.phase === 'writing',
  };
  return (
    <>
      <RecordNotes pane={pane} records={analysis.records} idle={judgement.idleOverrides} />
      {refreshed && <ChangesSection refreshed={refreshed} judgement={judgement} rows={analysis.chosen.dataRows} />}
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
          <CustomerSection judgement={judgement} filter={filter} onFilter={filtered} requests={requests} />
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
