import { metadataFor } from '../../src/functions/metadataFor';
import { worksheetFunctions } from '../../src/functions/worksheetFunctions';

const site = 'https://example.test/abc';

describe('metadataFor', () => {
  it('describes the functions under names that never change', () => {
    const expected = [
      ['TIER', 'values', 'ratio', 'method', 'population'],
      ['PROFILE', 'indicators', 'ratio', 'method'],
      ['SCORE', 'indicators', 'weights', 'method'],
      ['STABILITY', 'history', 'measure', 'limits'],
      ['TREND', 'history'],
      ['SEASONALITY', 'history', 'season_length'],
      ['CUMSHARE', 'values'],
      ['GINI', 'values'],
      ['HHI', 'values'],
      ['MIGRATION', 'before', 'after'],
      ['CYCLE', 'dates'],
      ['OVERDUE', 'dates', 'as_of'],
      ['AGING', 'dates', 'amounts', 'as_of', 'limits'],
      ['SCURVE', 'start', 'target', 'periods', 'steepness'],
      ['MEASURE', 'tier', 'stability', 'table'],
    ];
    const { functions } = metadataFor('en-US', site);
    expect(functions.map(({ id, parameters }) => [id, ...parameters.map(({ name }) => name)])).toEqual(expected);
    expect(functions.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
    expect(metadataFor('zh-CN', site).functions.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
  });

  it('lets error cells in and rich cells not', () => {
    expect(metadataFor('en-US', site)).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: false,
    });
  });

  it('takes ranges and single numbers as anything, words as text, and the parameters it needs first', () => {
    const { functions } = metadataFor('en-US', site);
    functions.forEach(({ parameters, result }, place) => {
      const { metadata } = worksheetFunctions[place]!;
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
      expect(parameters.map(({ type, dimensionality }) => `${type} ${dimensionality}`)).toEqual(
        metadata.parameters.map(
          ({ kind }) => ({ range: 'any matrix', text: 'string scalar', number: 'any scalar' })[kind],
        ),
      );
      const isOptional = parameters.map(({ optional }) => optional ?? false);
      expect(isOptional).toEqual([...isOptional].sort((left, right) => Number(left) - Number(right)));
      expect(isOptional[0]).toBe(false);
    });
  });

  it.each(['en-US', 'zh-CN'])('has words in %s for everything a person reads, within what Excel shows', (language) => {
    for (const { description, parameters } of metadataFor(language, site).functions) {
      for (const text of [description, ...parameters.flatMap((each) => [each.name, each.description])]) {
        expect(text).not.toMatch(/^functions\.|\{\{|^$/);
        expect(/[\u4e00-\u9fff]/.test(text)).toBe(language === 'zh-CN');
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('points to the page of its language', () => {
    expect(metadataFor('en-US', site).functions[0]!.helpUrl).toBe(`${site}/functions.html#tier`);
    expect(metadataFor('zh-CN', site).functions[3]!.helpUrl).toBe(`${site}/functions.zh-CN.html#stability`);
  });

  it('has as many parameters as the function takes', () => {
    for (const { metadata, run } of worksheetFunctions) expect(run).toHaveLength(metadata.parameters.length);
  });
});
