import { guessCustomer } from '../../../../src/core/intake/guess/guessCustomer';
import { headColumn } from '../../../../src/core/intake/guess/headColumn';
import { cellsOf } from '../cellsOf';

/** Headers of the customer and his name in columns of distinct texts. */
const guess = (...headers: string[]) => {
  const cells = cellsOf(
    headers,
    headers.map((_, at) => `text ${at}`),
    headers.map((_, at) => `word ${at}`),
  );
  const { customer, name } = guessCustomer(cells.columns.map(headColumn));
  return [customer?.header, name?.header];
};
/** The same for given rows, with the possible id and how sure the guess is. */
const judge = (headers: string[], ...rows: (string | number)[][]) => {
  const found = guessCustomer(cellsOf(headers, ...rows).columns.map(headColumn));
  return [found.customer?.header, found.name?.header, found.possibleId?.header, found.confidence];
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

  it('is no blank column where another holds customers', () => {
    expect(judge(['客户', '客户名称'], ['', '甲'], ['', '乙'])).toEqual(['客户名称', undefined, undefined, 'sure']);
    expect(judge(['客户', '门店'], ['', '甲'], ['', '乙'])).toEqual(['门店', undefined, undefined, 'sure']);
    expect(judge(['客户', '备注'], ['', '甲'], ['', '乙'])).toEqual(['客户', undefined, undefined, 'unsure']);
  });

  it('is who is billed in the export of a shop, not the number of the order', () => {
    expect(judge(['Name', 'Email', 'Billing Name'], ['#1001', 'a@x.com', 'Ann'], ['#1002', 'b@x.com', 'Bo'])).toEqual([
      'Billing Name',
      undefined,
      undefined,
      'sure',
    ]);
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

  it('is sure with a word, cells that agree and no other party; likely with another party or no cells; else unsure', () => {
    expect(judge(['客户', '金额'], ['甲', 1], ['乙', 2])).toEqual(['客户', undefined, undefined, 'sure']);
    expect(judge(['门店', '客户'], ['a', '甲'], ['b', '乙'])).toEqual(['客户', undefined, undefined, 'likely']);
    expect(judge(['客户', '金额'])).toEqual(['客户', undefined, undefined, 'likely']);
    expect(judge(['x', 'y'], ['甲', 1], ['乙', 2.5])).toEqual(['x', undefined, undefined, 'unsure']);
    expect(judge(['往来单位', '金额'], ['甲', 1], ['乙', 2.5])[3]).toBe('sure');
  });

  it('prefers who pays to where the goods go', () => {
    expect(guess('Ship to', 'Bill to')).toEqual(['Bill to', undefined]);
    expect(guess('Ship to', 'End customer')).toEqual(['End customer', undefined]);
    expect(guess('行标签', '区域')).toEqual(['行标签', undefined]);
  });

  it('is the bare ID when the cells show that it is the customer’s', () => {
    const rows = [
      [101, 'Ann'],
      [207, 'Bo'],
      [101, 'Ann'],
    ];
    expect(judge(['ID', 'Customer'], ...rows)).toEqual(['ID', 'Customer', undefined, 'likely']);
  });

  it('keeps an ID in mind when nothing in the cells speaks against it', () => {
    const rows = [
      [101, 'Ann'],
      [207, 'Bo'],
      [150, 'Ann'],
    ];
    expect(judge(['编号', '客户名称'], ...rows)).toEqual(['客户名称', undefined, '编号', 'sure']);
  });

  it('is no order’s number and no row’s', () => {
    const orders = ['Ann', 'Bo', 'Ann', 'Bo', 'Ann'].map((name, at) => [11 + 7 * at, name]);
    expect(judge(['ID', 'Customer'], ...orders)).toEqual(['Customer', undefined, undefined, 'sure']);
    expect(judge(['Code', 'Name'], ...orders)).toEqual(['Name', undefined, undefined, 'likely']);
    const rows = ['Ann', 'Bo', 'Cy'].map((name, at) => [at + 1, name]);
    expect(judge(['No', 'Customer'], ...rows)).toEqual(['Customer', undefined, undefined, 'sure']);
  });

  it('is not a column of a few words, where no header helps', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [at % 2 ? '东' : '西', `客 ${at % 15}`]);
    expect(guessCustomer(cellsOf(['', ''], ...rows).columns.map(headColumn)).customer?.sheetColumn).toBe(1);
  });
});
