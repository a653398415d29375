import { measure } from '../../src/functions/measure';
import { errorOf, useRealCustomFunctions, type CustomFunctionError } from './useRealCustomFunctions';

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const lostC =
  'Visits: A call each quarter; Reviews: List check at year end; Plan: Check facts, no plan yet; ' +
  'Credit: Cash before delivery; Supply: From what is left; Promotion: None of its own; Training: Material sent; ' +
  'Escalation: Inform supervisor';

describe('ABC.MEASURE', () => {
  beforeEach(() => {
    useRealCustomFunctions();
  });

  it('gives one text with every kind of measure', () => {
    expect(measure('C', 'lost')).toEqual([[lostC]]);
  });

  it('speaks the language of the workbook, whatever language the stability is written in', () => {
    useRealCustomFunctions('zh-CN');
    const [[text]] = measure('A', 'Lost') as [[string]];
    expect(text).toContain('拜访：每两周一访；回顾：每月直至恢复；');
    expect(measure(column('A', 'A', 'A'), column('lost', '已流失', ' LOST ')).flat()).toEqual([text, text, text]);
  });

  it('takes the classes of ABC.STABILITY, and counts a left out or blank stability as steady', () => {
    expect(measure(column('B', 'B', 'B'), column('X', 'y', 'Z'))).toEqual(
      measure(column('B', 'B', 'B'), column('steady', 'wavering', 'unsteady')),
    );
    for (const omitted of [null, undefined, '', 0, [['']]])
      expect(measure('B', omitted)).toEqual(measure('B', 'steady'));
  });

  it('takes one tier for many stabilities and one stability for many tiers', () => {
    expect(measure('A', column('steady', 'lost'))).toEqual([...measure('A', 'steady'), ...measure('A', 'lost')]);
    expect(measure([['A', 'C']], 'lost')).toEqual([[...measure('A', 'lost').flat(), lostC]]);
  });

  it('gives nothing beside a blank, and an error beside what is no tier or no stability', () => {
    const cells = measure(column('', 'D', 'x', 'A', '#N/A'), column('lost', 'lost', 'lost', 'often', 'lost')).flat();
    expect(cells[0]).toBe('');
    expect((cells.slice(1) as CustomFunctionError[]).map(({ code, message }) => [code, message])).toEqual([
      ['#N/A', 'This tier has no measures: they are kept for A, B and C.'],
      ['#N/A', 'This tier has no measures: they are kept for A, B and C.'],
      ['#N/A', 'A stability is X, Y, Z, or one of: steady, wavering, unsteady, lapsing, lost, too short.'],
      ['#N/A', 'tier: row 5, column 1 of the range holds #N/A. Correct that cell first.'],
    ]);
  });

  it('refuses ranges of another shape', () => {
    expect(errorOf(() => measure(column('A', 'B'), [['lost', 'lost']]))).toEqual({
      code: '#VALUE!',
      message: 'The ranges do not have the same size.',
    });
  });

  it('gives the texts of a table of own measures, and the usual ones where the table has no row', () => {
    const own = [
      ['A', 'Lost', 'Call the owner', '', ' ', 'Cash', '', '', '', '=cmd'],
      ['D', 'Steady', 'Nobody goes', '', '', '', '', '', '', ''],
    ];
    expect(measure(column('A', 'C', 'D'), column('lost', 'lost', ''), own)).toEqual(
      column('Visits: Call the owner; Credit: Cash; Escalation: =cmd', lostC, 'Visits: Nobody goes'),
    );
    const edited = own.map((row) => row.map((cell) => (cell === 'Cash' ? 'Bank transfer' : cell)));
    expect(measure('A', 'lost', edited)).toEqual([['Visits: Call the owner; Credit: Bank transfer; Escalation: =cmd']]);
    for (const omitted of [null, undefined, '']) expect(measure('C', 'lost', omitted)).toEqual([[lostC]]);
  });
});
