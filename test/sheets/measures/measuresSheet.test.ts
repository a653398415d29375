import { measureKinds, measureLevels, type MeasureLevels } from '../../../src/core/plan/measureLevels';
import { createWords } from '../../../src/locales/createWords';
import { measuresSheet } from '../../../src/sheets/measures/measuresSheet';
import { cellsOf, shown } from '../cellsOf';

describe.each(['en-US', 'zh-CN'] as const)('the sheet of measures in %s', (language) => {
  const words = createWords(language);
  const spec = measuresSheet(words);
  const cells = cellsOf(spec).map((row) => row.map(shown));

  it('has a row a tier and stability with the usual text of every kind of measure', () => {
    const verdicts = ['steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort'] as const;
    const expected = (['A', 'B', 'C'] as const).flatMap((tier) =>
      verdicts.map((verdict) => {
        const levels = measureLevels(tier, verdict) as MeasureLevels;
        const texts = measureKinds.map((kind) => words(`measure.${kind}.${levels[kind]}`));
        return [tier, words(`measure.stability.${verdict}`), ...texts];
      }),
    );
    expect(cells.slice(1).map((row) => row.slice(1, 11))).toEqual(expected);
    expect(cells.slice(1).map((row) => row[0])).toEqual(expected.map((_, row) => `=B${row + 2}&"-"&C${row + 2}`));
    expect(cells[0]!.slice(3, 11)).toEqual(measureKinds.map((kind) => words(`measure.${kind}.name`)));
  });

  it('is one native table at the first cell, found again by its key, shown, and printed without the look-up', () => {
    expect(spec.tables).toEqual([{ name: 'AbcMeas', row: 0, column: 0, rows: 19, columns: 11, hasFilter: false }]);
    expect([spec.properties, spec.isHidden]).toEqual([{ 'abcPlanner.record': 'measures' }, undefined]);
    expect(spec.print).toEqual({
      orientation: 'landscape',
      titleRows: { row: 0, rows: 1 },
      area: { row: 0, column: 0, rows: 19, columns: 11 },
    });
  });

  it('looks up by functions that every Excel has', () => {
    const formulas = cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='));
    expect(formulas).toHaveLength(18 + 8);
    const names = new Set(formulas.join().match(/[A-Z]+(?=\()/g));
    expect([...names].sort()).toEqual(['IFERROR', 'INDEX', 'MATCH']);
  });
});
