import type { Words } from '../../../locales/Words';
import { quoted } from '../../form/quoted';
import type { CellSpec } from '../../SheetSpec';
import type { ListRowCells } from '../lists/listRows';
import type { SigningColumn } from './signingColumns';

/** A customer whose contract is to be signed. */
export interface SigningCustomer {
  readonly customerId: string;
  readonly customer: string;
  readonly tier: string;
  readonly accountManager: string;
}

const steps = ['s1', 's2', 's3', 's4', 's5', 's6'] as const satisfies readonly SigningColumn[];

/** The cells of a row: the six days are filled in, all else follows from them, from the start and from the standard days of the steps. */
export function signingCells(words: Words): ListRowCells<SigningColumn, SigningCustomer> {
  const [late, order, skip, signed] = ['late', 'order', 'skip', 'signed'].map((word) =>
    quoted(words(`list.word.${word}`)),
  ) as [string, string, string, string];
  return ({ customerId, customer, tier, accountManager }, at) => {
    const of = (formula: string): CellSpec => ({ formula: `=${formula}` });
    const [start, step, due, first, second, fifth, last] = [
      at('start'),
      at('step'),
      at('due'),
      at('s1'),
      at('s2'),
      at('s5'),
      at('s6'),
    ];
    const all = steps.map(at);
    const open = all.reduceRight((rest, day, index) => `IF(COUNT(${day})=0,${index + 1},${rest})`, '7');
    const [later, earlier] = [`${second}:${last}`, `${first}:${fifth}`];
    const isMixed = `SUMPRODUCT(ISNUMBER(${later})*ISNUMBER(${earlier})*(${later}<${earlier}))>0`;
    const days = all.join(',');
    // Something else than a day, a day before the start, or one that is still to come.
    const isOdd = `OR(COUNTA(${days})>COUNT(${days}),${isMixed},IF(COUNT(${days})=0,FALSE,MIN(${days})<${start}),MAX(${days})>sign_asof)`;
    return {
      customerId,
      customer: textOrBlank(customer),
      tier: textOrBlank(tier),
      accountManager: textOrBlank(accountManager),
      start: of('IF(COUNT(sign_start)=0,"",sign_start)'),
      step: of(`IF(COUNT(${start})=0,"",${open})`),
      stepName: of(`IF(COUNT(${step})=0,"",IF(${step}=7,${signed},LOOKUP(${step},sign_no,sign_name)))`),
      inStep: of(
        `IF(COUNT(${step})=0,"",IF(OR(${step}=7,COUNT(sign_asof)=0),"",MAX(0,sign_asof-MAX(${start},${days}))))`,
      ),
      due: of(`IF(COUNT(${step})=0,"",IF(${step}=7,"",${start}+SUMPRODUCT(--(sign_no<=${step}),sign_std)))`),
      open: of(
        `IF(COUNT(${start})=0,"",IF(COUNT(${last})>0,MAX(0,${last}-${start}),IF(COUNT(sign_asof)=0,"",MAX(0,sign_asof-${start}))))`,
      ),
      flag: of(
        `IF(COUNT(${step})=0,"",IF(COUNT(${days})>${step}-1,${skip},IF(${isOdd},${order},` +
          `IF(COUNT(${due},sign_asof)<2,"",IF(${due}<sign_asof,${late},"")))))`,
      ),
    };
  };
}

function textOrBlank(text: string): string | null {
  return text === '' ? null : text;
}
