import { useCallback } from 'react';
import { cellAddress } from '../../core/intake/cellAddress';
import { isUnknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';
import { Footer } from '../frame/Footer';
import { Screen } from '../frame/Screen';
import { UnknownBar } from '../frame/UnknownBar';
import { useTextStyles } from '../frame/useTextStyles';
import { canStep } from '../pane/canStep';
import type { PaneActions } from '../pane/PaneActions';
import { settingsOf } from '../pane/PaneState';
import type { Pane } from '../pane/usePane';
import { CustomerSection } from './CustomerSection';
import { MethodChoice } from './MethodChoice';
import { ParetoSection } from './ParetoSection';
import { TierCards } from './TierCards';

interface ResultScreenProps {
  readonly pane: Pane;
  readonly explain: PaneActions['explainCustomer'];
}

/** Step 4: how the customers are divided, what each tier brings, and every customer with the reason. */
export function ResultScreen({ pane, explain }: ResultScreenProps) {
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const { tell } = pane;
  const onReadable = useCallback((isReadable: boolean) => tell({ type: 'ratioTyped', isReadable }), [tell]);
  const { analysis, ratios, filter } = pane.state;
  const judgement = analysis?.judgement;
  if (!analysis?.intake.table || judgement === undefined) return null;
  const method = (
    <MethodChoice
      settings={settingsOf(pane.state)}
      ratios={ratios}
      indicators={analysis.intake.table.indicators}
      onChange={pane.changeSettings}
      onReadable={onReadable}
    />
  );
  const footer = (
    <Footer
      pane={pane}
      label={words('pane.result.next')}
      closed={!canStep(pane.state, 'write')}
      onNext={() => pane.tell({ type: 'stepped', step: 'write' })}
    />
  );
  if (isUnknown(judgement)) {
    return (
      <>
        <Screen>
          <UnknownBar reason={judgement} />
          {method}
        </Screen>
        {footer}
      </>
    );
  }
  const left = judgement.customers.length - judgement.judgedCount;
  return (
    <>
      <Screen>
        <div>
          <p className={text.section}>
            {words('pane.result.judged', { count: judgement.judgedCount, shown: numbers.count(judgement.judgedCount) })}
          </p>
          {left > 0 && (
            <p className={text.caption}>
              {words('pane.result.notJudged', { count: left, shown: numbers.count(left) })}
            </p>
          )}
        </div>
        <TierCards judgement={judgement} />
        {method}
        <ParetoSection judgement={judgement} />
        <CustomerSection
          judgement={judgement}
          filter={filter}
          onFilter={(changed) => pane.tell({ type: 'filtered', filter: changed })}
          explain={explain}
          onGoTo={(customer) => pane.goTo(cellAddress(customer.firstRow, analysis.mapping.customer))}
        />
      </Screen>
      {footer}
    </>
  );
}
