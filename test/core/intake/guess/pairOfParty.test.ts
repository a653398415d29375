import { headColumn } from '../../../../src/core/intake/guess/headColumn';
import { pairOfParty } from '../../../../src/core/intake/guess/pairOfParty';
import { cellsOf } from '../cellsOf';

const pair = (...headers: string[]) => {
  const { columns } = cellsOf(
    headers,
    headers.map((_, at) => `text ${at}`),
  );
  const { customer, name, confidence } = pairOfParty(columns.map(headColumn), ['客户']);
  return [customer?.header, name?.header, confidence];
};

describe('the columns of one party', () => {
  it('are an id and a name, or one of them', () => {
    expect(pair('客户名称', '客户编号')).toEqual(['客户编号', '客户名称', 'sure']);
    expect(pair('客户名称')).toEqual(['客户名称', undefined, 'sure']);
    expect(pair('客户')).toEqual(['客户', undefined, 'sure']);
    expect(pair()).toEqual([undefined, undefined, 'unsure']);
  });

  it('are likely where there are more than one of a kind', () => {
    expect(pair('客户', '客户')).toEqual(['客户', undefined, 'likely']);
  });
});
