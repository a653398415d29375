import { columnSpans } from '../../core/intake/cells/columnSpans';
import {
  indicatorColumns,
  type IndicatorKind,
  type MappedIndicator,
  type PeriodIndicator,
} from '../../core/intake/Mapping';
import { groupIndicator } from '../../core/intake/guess/groupIndicator';
import { inYear } from '../../core/intake/guess/inYear';
import type { PeriodGroup } from '../../core/intake/guess/PeriodGroup';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import { sameIndicator } from '../pane/MappingDraft';
import { periodSpan } from './periodSpan';
import type { PickOption } from './PickOption';

const yearsAround = [0, -1, -2, 1];

export interface PeriodOption extends PickOption {
  readonly indicator: PeriodIndicator;
}

/**
 * The groups of period columns that can be chosen for an indicator: "12 months · Jan 2025 to Dec 2025 · Sales". What is
 * chosen already is among them, even where no group is it, as after the headers have moved. Periods whose headers name no year are
 * offered in several.
 */
export function periodOptions(
  groups: readonly PeriodGroup[],
  kind: IndicatorKind,
  chosen: MappedIndicator | undefined,
  words: Words,
  numbers: NumberFormats,
): PeriodOption[] {
  const option = (indicator: PeriodIndicator, label: string, index: number): PeriodOption => {
    const span = periodSpan(indicator.periods, words, numbers);
    return {
      value: `periods ${index} ${indicator.assumedYear ?? ''}`,
      name: label === '' ? span : words('pane.columns.periodGroup', { span, label }),
      detail: words(indicator.assumedYear === undefined ? 'pane.columns.periodColumns' : 'pane.columns.assumedYear', {
        columns: columnSpans(indicatorColumns(indicator)),
        year: String(indicator.assumedYear ?? ''),
      }),
      indicator,
    };
  };
  const options = groups.flatMap((group, index) =>
    otherYears(groupIndicator(kind, group)).map((indicator) => option(indicator, group.label, index)),
  );
  if (!chosen || 'column' in chosen || options.some(({ indicator }) => sameIndicator(indicator, chosen)))
    return options;
  return [...options, option(chosen, '', groups.length)];
}

/** Where no year is named, the one that was assumed and those around it. */
function otherYears(indicator: PeriodIndicator): PeriodIndicator[] {
  const { assumedYear } = indicator;
  if (assumedYear === undefined) return [indicator];
  return yearsAround.map((years) => inYear(indicator, assumedYear + years));
}
