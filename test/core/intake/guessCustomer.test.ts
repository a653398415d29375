import { guessCustomer } from '../../../src/core/intake/guessCustomer';
import { headColumn } from '../../../src/core/intake/headColumn';
import { cellsOf } from './cellsOf';

const guess = (...headers: string[]) => {
  const cells = cellsOf(
    headers,
    headers.map((_, at) => `text ${at}`),
    headers.map((_, at) => `word ${at}`),
  );
  const { customer, name } = guessCustomer(cells.columns.map(headColumn));
  return [customer?.header, name?.header];
};

describe('who is judged', () => {
  it('is the id, with the name beside it', () => {
    expect(guess('Order ID', 'Customer ID', 'Customer Name', 'Product Name')).toEqual(['Customer ID', 'Customer Name']);
    expect(guess('客户名称', '客户编号')).toEqual(['客户编号', '客户名称']);
    expect(guess('客户', '客户代码')).toEqual(['客户代码', '客户']);
    expect(guess('CUSTOMER_NO', 'CUSTOMER_NAME')).toEqual(['CUSTOMER_NO', 'CUSTOMER_NAME']);
  });

  it.each([
    '客户',
    '客户名称',
    '经销商',
    '门店',
    '购货单位',
    'Customer',
    'Account',
    'Dealer',
    'Client',
    'Client name',
    'Store',
  ])('is the column %s when it is alone', (header) => {
    expect(guess('日期', '产品名称', header, 'Region')).toEqual([header, undefined]);
  });

  it('is the bare word, taken for the code, when a name stands beside it', () => {
    expect(guess('客户', '客户名称')).toEqual(['客户', '客户名称']);
  });

  it('is never an id of one party with the name of another', () => {
    expect(guess('门店名称', '客户编号')).toEqual(['客户编号', undefined]);
  });

  it('is not what is only about a customer', () => {
    expect(guess('客户类型', 'Customer Segment', 'Account manager', '客户经理', '名单')).toEqual(['名单', undefined]);
  });

  it('is a bare code and name, else the first column of texts', () => {
    expect(guess('编号', '名称')).toEqual(['编号', '名称']);
    expect(guess('备注', '名称', '电话')).toEqual(['名称', undefined]);
    expect(guess('', 'x')).toEqual(['', undefined]);
  });
});
