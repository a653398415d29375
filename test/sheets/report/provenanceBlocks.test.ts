import { createWords } from '../../../src/locales/createWords';
import { provenanceBlocks } from '../../../src/sheets/report/provenanceBlocks';
import { textWidth } from '../../../src/sheets/texts/textWidth';
import { cellsOf } from '../cellsOf';

describe('the lines on how a report came about', () => {
  it('have a label once and go on below it where they are long', () => {
    const facts = [
      { label: 'Method', texts: ['by this and by that and by a third thing'] },
      { label: 'Findings', texts: ['one', 'two'] },
    ];
    const grid = cellsOf({ blocks: provenanceBlocks(facts, 0, 20, createWords('en-US')) });
    expect(grid).toEqual([
      ['How this came about'],
      ['Method', 'by this and by that'],
      [null, 'and by a third thing'],
      ['Findings', 'one'],
      [null, 'two'],
    ]);
  });

  it('tell a header of thousands of characters by its beginning', () => {
    const facts = [{ label: 'Data', texts: ['x'.repeat(9000)] }];
    const grid = cellsOf({ blocks: provenanceBlocks(facts, 0, 100, createWords('en-US')) });
    expect(grid.length).toBeLessThanOrEqual(8);
    for (const [, text] of grid.slice(1)) expect(textWidth(String(text))).toBeLessThanOrEqual(100);
  });
});
