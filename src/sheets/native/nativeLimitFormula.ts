import type { Cut } from '../../core/abc/cut/Cut';
import type { NativeGrid } from './nativeGrid';
import type { NativeRow } from './nativeRows';

/** Stands where no value reaches a tier: above every value, below the largest number a cell takes. */
export const unreached = '9E+307';

/**
 * The formula in a computed row of the limits block, in the column of one list (an indicator, or the score); undefined where
 * the list's cut has no use for the row. Each is the rule of `core/abc` in worksheet functions that every Excel since 2007,
 * LibreOffice and the workbench know. `values` is the list with its sheet, `above` the cell above this one.
 */
export function nativeLimitFormula(
  { kind, tier, step }: NativeRow,
  list: number,
  cut: Cut,
  grid: NativeGrid,
  values: string,
  above: string | undefined,
): string | undefined {
  const cell = (row: NativeRow['kind'], of = 0) => grid.cell(row, list, of);
  const hasBorder =
    tier < (cut.method === 'limits' ? cut.limits.length : cut.method === 'computed' ? 0 : cut.ratio.length - 1);
  const share = () => `SUM(${grid.down('part', list, tier + 1)})/SUM(${grid.down('part', list, partsOf(cut))})`;
  // Values that are at least, or more than, noise above a value: what stands before and up to its group of equal ones.
  const countFrom = (value: string) => `COUNTIF(${values},">="&${value}+${cell('tolerance')})`;
  const countTo = (value: string) => `COUNTIF(${values},">"&${value}-${cell('tolerance')})`;
  const next = () => `LARGE(${values},${cell('cutPlace', tier)}+1)`;
  switch (kind) {
    case 'judged':
      return `=COUNT(${values})`;
    case 'tolerance':
      return `=IF(${cell('judged')}=0,0,0.000000001*(SUMIF(${values},">0")-SUMIF(${values},"<0"))/${cell('judged')})`;
    case 'positive':
      return `=COUNTIF(${values},">"&${cell('tolerance')})`;
    case 'least':
      return `=IF(${cell('positive')}<${cell('judged')},0,MIN(${values}))`;
    case 'span': {
      const span = `MAX(${values})-${cell('least')}`;
      return `=IF(OR(${cell('positive')}=0,${span}<${cell('tolerance')}),0,${span})`;
    }
    case 'importance': {
      const weight = cell('weight');
      const earlier =
        list === 0 ? '' : `+COUNTIF(${grid.cell('weight', 0)}:${grid.cell('weight', list - 1)},${weight})`;
      return `=1+COUNTIF(${grid.across('weight')},">"&${weight})${earlier}`;
    }
    case 'cutPlace':
      if (cut.method !== 'count' || !hasBorder) return undefined;
      // Half up, with room for the noise of a share times a count.
      return `=MAX(${tier === 0 ? 1 : cell('cutPlace', tier - 1)},INT(${cell('judged')}*${share()}+0.5+0.000000001))`;
    case 'groupStart':
    case 'groupEnd':
      if (cut.method !== 'count' || !hasBorder) return undefined;
      return `=IF(${cell('cutPlace', tier)}>=${cell('positive')},${cell('positive')},${(kind === 'groupStart' ? countFrom : countTo)(next())})`;
    case 'sum':
      return cut.method === 'value' ? `=SUMIF(${values},">"&${cell('tolerance')})` : undefined;
    case 'cutSum':
      return cut.method === 'value' && hasBorder ? `=(${share()}-0.000000001)*${cell('sum')}` : undefined;
    case 'search': {
      if (cut.method !== 'value' || !hasBorder) return undefined;
      // Places from which the sum down to them is still below the cut: one, two or three steps further.
      const before = above === undefined ? '' : `${above}+`;
      const isBelow = (steps: number) => {
        const place = `${before}${steps * step}`;
        const sum = `SUMIF(${values},">"&LARGE(${values},${place})-${cell('tolerance')})`;
        return `IF(${place}>${cell('positive')},0,IF(${sum}<${cell('cutSum', tier)},${step},0))`;
      };
      return `=${before}${[1, 2, 3].map(isBelow).join('+')}`;
    }
    case 'end': {
      if (!hasBorder || cut.method === 'limits') return undefined;
      if (cut.method === 'value') return `=MIN(${cell('search', tier)}+1,${cell('positive')})`;
      const [place, start, end] = [cell('cutPlace', tier), cell('groupStart', tier), cell('groupEnd', tier)];
      return `=IF(${place}-${start}<${end}-${place},${start},${end})`;
    }
    case 'from': {
      if (!hasBorder) return undefined;
      if (cut.method === 'limits') return `=${cell('limit', tier)}`;
      return `=IF(${cell('end', tier)}=0,${unreached},LARGE(${values},${cell('end', tier)}))`;
    }
    case 'above':
      return hasBorder ? `=MAX(${cell('tolerance')},${cell('from', tier)}-${cell('tolerance')})` : undefined;
    default:
      return undefined;
  }
}

function partsOf(cut: Cut): number {
  return cut.method === 'count' || cut.method === 'value' ? cut.ratio.length : 0;
}
