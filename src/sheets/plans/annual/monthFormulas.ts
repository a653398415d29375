import type { FormSheet } from '../../form/FormSheet';
import { growthOf } from '../../form/growthOf';
import { isWord } from '../../form/isWord';
import { ratioOf } from '../../form/ratioOf';
import { sCurveOf } from '../../form/sCurveOf';
import { decimals } from './decimals';

/**
 * The formulas of the months' rows, by row and month (0 for January). Each reads the rows above it in its own column and is the same in
 * all columns, as Excel expects of a row.
 */
export function monthFormulas(form: FormSheet) {
  const at = (name: string, month: number) => form.cell(name, month);
  /** Of the month before; in January it is the row's label, which counts as 0. */
  const before = (name: string, month: number) => form.cell(name, month - 1);
  const sum = (name: string, month: number) => `SUM(${form.upTo(name, month)})`;
  const split = (name: string) => isWord('plan_split', `list.split.${name}`);
  /** What quarters that were typed in come to by a month: those before, and of its own what the base gives it, evenly where that is nothing. */
  const typed = (month: number) => {
    const quarter = `ROUNDUP(${at('m', month)}/3,0)`;
    const end = `INDEX(plan_cb,1,3*${quarter})`;
    const start = `IF(${quarter}=1,0,INDEX(plan_cb,1,MAX(1,3*${quarter}-3)))`;
    const own = `IF(${end}=${start},(MOD(${at('m', month)}-1,3)+1)/3,(${at('cb', month)}-${start})/(${end}-${start}))`;
    return `SUMPRODUCT(--(plan_q<${quarter}),plan_qi)+INDEX(plan_qi,1,${quarter})*${own}`;
  };

  const texts = {
    idx: (m: number) => `IF(OR(COUNT(${at('ly', m)})=0,SUM(plan_ly)<=0),"",${at('ly', m)}/SUM(plan_ly)*12)`,
    cs: (m: number) =>
      `IF(OR(COUNT(plan_ly)<12,SUM(plan_ly)<=0,MIN(plan_ly)<0),${at('m', m)}/12,${sum('ly', m)}/SUM(plan_ly))`,
    cl: (m: number) => sCurveOf(`${at('m', m)}/12`, 'plan_k', 'plan_mid'),
    cb: (m: number) =>
      `IF(${split('season')},${at('cs', m)},IF(${split('s')},${at('cl', m)},` +
      `IF(AND(${split('manual')},SUM(plan_share)>0,MIN(plan_share)>=0),${sum('share', m)}/SUM(plan_share),${at('m', m)}/12)))`,
    cum: (m: number) => `IF(OR(COUNT(plan_qi)<4,SUM(plan_qi)<=0),${at('cb', m)},(${typed(m)})/SUM(plan_qi))`,
    ca: (m: number) =>
      `IF(COUNT(plan_qi)=4,IF(MOD(${at('m', m)},3)=0,SUMPRODUCT(--(plan_q<=${at('m', m)}/3),plan_qi),ROUND(${typed(m)},${decimals})),` +
      `IF(N(plan_target)=0,"",IF(${at('m', m)}=12,plan_target,ROUND(plan_target*${at('cum', m)},${decimals}))))`,
    tgt: (m: number) => `IF(COUNT(${at('ca', m)})=0,"",ROUND(${at('ca', m)}-N(${before('ca', m)}),6))`,
    fin: (m: number) => `IF(COUNT(${at('tgt', m)})=0,"",ROUND(${at('tgt', m)}+N(${at('adj', m)}),6))`,
    rate: (m: number) => ratioOf(at('act', m), at('fin', m)),
    gap: (m: number) =>
      `IF(OR(${at('m', m)}>plan_closed,COUNT(plan_fin)=0,COUNT(${form.upTo('act', m)})=0),"",` +
      `ROUND(${sum('act', m)}-SUMPRODUCT(--ISNUMBER(${form.upTo('act', m)}),${form.upTo('fin', m)}),6))`,
    yoy: (m: number) => growthOf(at('act', m), at('ly', m)),
    tgtGp: (m: number) =>
      `IF(N(plan_targetGp)=0,"",ROUND(IF(${at('m', m)}=12,plan_targetGp,ROUND(plan_targetGp*${at('cum', m)},${decimals}))` +
      `-ROUND(plan_targetGp*N(${before('cum', m)}),${decimals}),6))`,
  };
  type Name = keyof typeof texts;
  const formulas = (Object.keys(texts) as Name[]).map((name) => [
    name,
    (month: number) => ({ formula: `=${texts[name](month)}` }),
  ]);
  return Object.fromEntries(formulas) as Record<Name, (month: number) => { readonly formula: string }>;
}
