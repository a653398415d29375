import type { FormSheet } from '../../form/FormSheet';
import type { FormField } from '../../form/formValue';
import { numberFormats } from '../../form/numberFormats';
import { defaultSteepness } from '../../../core/plan/sCurve';
import type { PlanSheetInput } from '../PlanSheetInput';
import { grownBy } from '../grownBy';
import { decimals } from './decimals';
import { hasYear } from './hasYear';

/** The target may be overtyped; without a year to grow from there is none. */
const target = `=${grownBy('plan_base', 'plan_growth', decimals)}`;

/** Numbers that are days in any workbook, whichever day it counts from. */
const hasDay = 'AND(N(plan_asof)>=1,N(plan_asof)<2957004)';
/** Months that are over by the day of the head and not later than the last month with an actual. */
const closed =
  `=IF(AND(${hasDay},${hasYear}),` +
  'MIN(IF(YEAR(plan_asof)>plan_year,12,IF(YEAR(plan_asof)<plan_year,0,MONTH(plan_asof)-1)),' +
  'SUMPRODUCT(MAX(ISNUMBER(plan_act)*plan_m))),0)';

/** How the year's target comes about and how it is split into months. */
export function splitFields(form: FormSheet, { growth, split, decimals }: PlanSheetInput): readonly FormField[] {
  const { words } = form;
  const label = (key: string) => words(`annual.year.${key}`);
  const { share, money, percent, ratio } = numberFormats;
  const splitWord = words(`list.split.${split}`);
  return [
    { label: label('growthIn'), kind: 'given', value: growth, format: share, name: 'growth' },
    { label: label('targetIn'), kind: 'formula', value: { formula: target }, format: money, name: 'target_in' },
    { label: label('split'), kind: 'given', value: splitWord, name: 'split', accepts: 'split' },
    {
      label: label('decimals'),
      kind: 'given',
      value: decimals,
      format: '0',
      name: 'dec',
      accepts: { kind: 'whole', from: 0, to: 6 },
    },
    { label: label('steepness'), kind: 'given', value: defaultSteepness, format: ratio, name: 'k' },
    { label: label('middle'), kind: 'given', value: 0.5, format: percent, name: 'mid', accepts: { kind: 'share' } },
    { label: label('closed'), kind: 'formula', value: { formula: closed }, format: '0', name: 'closed' },
  ];
}
