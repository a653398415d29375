import { chartText } from '../../../src/workbench/engine/chartText';

describe('the text of a cell in a chart', () => {
  it('is the text, cut where no chart shows more', () => {
    expect(chartText('=1+1')).toBe('=1+1');
    expect(chartText('x'.repeat(100))).toHaveLength(80);
  });

  it('is never a word that every object inherits', () => {
    for (const word of Object.getOwnPropertyNames(Object.prototype)) {
      expect(chartText(word)).not.toBe(word);
      expect(chartText(word).slice(1)).toBe(word);
    }
  });
});
