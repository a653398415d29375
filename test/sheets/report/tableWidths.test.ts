import { createWords } from '../../../src/locales/createWords';
import type { Judgement } from '../../../src/core/abc/Judgement';
import { tableColumns } from '../../../src/sheets/report/tableColumns';
import { tableWidths } from '../../../src/sheets/report/tableWidths';
import { textWidth } from '../../../src/sheets/texts/textWidth';
import { judgementFrom, tenCustomers } from '../judgementFrom';
import { ledgerJudgement } from '../ledgerJudgement';

function widthsOf(judgement: Judgement, language: 'en-US' | 'zh-CN' = 'en-US') {
  const headers = judgement.indicators.map(({ header }) => header);
  const columns = tableColumns(
    { judgement },
    headers,
    headers.map(() => '#,##0.00'),
    createWords(language),
  );
  const widths = tableWidths(columns, judgement.customers);
  return { columns, widths, of: (key: string) => widths[columns.findIndex((column) => column.key === key)]! };
}
const named = (name: string) => widthsOf(judgementFrom(['Sales'], [['K00', name, 500], ...tenCustomers]));

describe('the widths of the ranked customers', () => {
  it('fit the longest name within limits, a Chinese character counted twice', () => {
    expect(named('A name of 22 letters..').of('name')).toBe(24);
    expect(named('上海某某贸易有限公司').of('name')).toBe(22);
    expect(named('x'.repeat(200)).of('name')).toBe(24);
  });

  it('fit every number as it is shown, its sign too', () => {
    const { of } = widthsOf(judgementFrom(['Sales'], [['K00', 'Big', 123456789012.5], ...tenCustomers]));
    expect(of('indicator')).toBeGreaterThan('123,456,789,012.50'.length);
    expect(
      widthsOf(judgementFrom(['Sales'], [...tenCustomers, ['K99', 'Low', -123456789]])).of('indicator'),
    ).toBeGreaterThan('-123,456,789.00'.length);
  });

  it.each(['en-US', 'zh-CN'] as const)(
    'fit the headers in at most two lines beside a filter button: %s',
    (language) => {
      for (const judgement of [ledgerJudgement(), ledgerJudgement(['Sales', 'Margin', 'Share'])]) {
        const { columns, widths } = widthsOf(judgement, language);
        columns.forEach(({ header }, index) => {
          const room = widths[index]! - 3;
          const longest = Math.max(...header.split(/\s+|(?<=[\u2e80-\uffff])/u).map(textWidth));
          expect([header, longest <= room, textWidth(header) <= 2 * room]).toEqual([header, true, true]);
        });
      }
    },
  );

  it('keep a bold word whole beside its filter button', () => {
    const { of } = widthsOf(judgementFrom(['Sales'], tenCustomers));
    expect(of('id')).toBeGreaterThanOrEqual(13); // "Customer" of "Customer ID"
  });

  it('leave reason and measure what is left of a page, and enough for few lines', () => {
    const { of, widths } = widthsOf(judgementFrom(['Sales'], tenCustomers));
    expect([of('reason'), of('measure')]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(of('reason')).toBeGreaterThanOrEqual(48);
    expect(of('measure')).toBeGreaterThanOrEqual(28);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(200);
    const three = widthsOf(ledgerJudgement(['Sales', 'Margin', 'Share'])).widths;
    expect(three.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(260);
  });
});
