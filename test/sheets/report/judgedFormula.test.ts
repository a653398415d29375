import { createWords } from '../../../src/locales/createWords';
import { customersLayout } from '../../../src/sheets/report/customersLayout';
import { judgedFormula } from '../../../src/sheets/report/judgedFormula';
import { tableColumns } from '../../../src/sheets/report/tableColumns';
import { judgementFrom, tenCustomers } from '../judgementFrom';

const one = judgementFrom(['Sales'], tenCustomers);
const two = judgementFrom(['Sales', 'Profit'], tenCustomers);
const byHand = {
  ...one,
  customers: one.customers.map((each) => ({ ...each, isDamped: true })),
};

describe('how many customers the tiers should add up to', () => {
  const formulaOf = (judgement: typeof one, form: 'values' | 'native') => {
    const headers = judgement.indicators.map(({ header }) => header);
    const formats = headers.map(() => '0');
    const columns = tableColumns({ judgement }, headers, formats, createWords('en-US'));
    const layout = customersLayout(columns, form, 10);
    return judgedFormula(judgement, layout, form, (column) => columns[column]!.key);
  };

  it('is a number among values, and follows the figures among formulas', () => {
    expect(formulaOf(one, 'values')).toBe('10');
    expect(formulaOf(one, 'native')).toBe('SUMPRODUCT(--(ISNUMBER(indicator)+0>0))');
    expect(formulaOf(two, 'native')).toBe('SUMPRODUCT(--(ISNUMBER(score)+0>0))');
  });

  it('counts those whose tier is set by hand', () => {
    expect(formulaOf(byHand, 'native')).toContain('+(byHand="A")+(byHand="B")+(byHand="C")');
  });
});
