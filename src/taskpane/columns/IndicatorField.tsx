import { useMemo } from 'react';
import type { IndicatorKind, MappedIndicator } from '../../core/intake/Mapping';
import type { PeriodGroup } from '../../core/intake/guess/PeriodGroup';
import { useSpeech } from '../display/useSpeech';
import { sameIndicator } from '../pane/MappingDraft';
import { columnOf, columnValue } from './columnOptions';
import type { Origin } from './partOrigin';
import { periodOptions } from './periodOptions';
import { PickField } from './PickField';
import type { PickOption } from './PickOption';

interface IndicatorFieldProps {
  readonly kind: IndicatorKind;
  readonly columns: readonly PickOption[];
  readonly groups: readonly PeriodGroup[];
  readonly chosen: MappedIndicator | undefined;
  readonly problem: string | undefined;
  readonly origin: Origin | undefined;
  readonly onPick: (indicator: MappedIndicator | undefined) => void;
}

/** Chooses where an indicator stands: in the columns of its periods, or in one column. */
export function IndicatorField({ kind, columns, groups, chosen, problem, origin, onPick }: IndicatorFieldProps) {
  const { words, numbers } = useSpeech();
  const periods = useMemo(
    () => periodOptions(groups, kind, chosen, words, numbers),
    [groups, kind, chosen, words, numbers],
  );
  const options = useMemo(() => [...periods, ...columns], [periods, columns]);
  const value =
    chosen && 'column' in chosen
      ? columnValue(chosen.column)
      : periods.find(({ indicator }) => sameIndicator(indicator, chosen))?.value;
  return (
    <PickField
      label={words(`pane.columns.${kind}`)}
      options={options}
      value={value}
      problem={problem}
      origin={origin}
      onPick={(next) => {
        const period = periods.find((each) => each.value === next);
        const column = columnOf(next);
        onPick(period?.indicator ?? (column === undefined ? undefined : { kind, column }));
      }}
    />
  );
}
