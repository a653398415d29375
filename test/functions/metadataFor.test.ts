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
    ];
    const { functions } = metadataFor('en-US', site);
    expect(functions.map(({ id, parameters }) => [id, ...parameters.map(({ name }) => name)])).toEqual(expected);
    expect(functions.map(({ id, name }) => id === name)).toEqual([true, true, true, true]);
    expect(metadataFor('zh-CN', site).functions.map(({ name }) => name)).toEqual(functions.map(({ name }) => name));
  });

  it('lets error cells in and rich cells not', () => {
    expect(metadataFor('en-US', site)).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: false,
    });
  });

  it('takes ranges as anything, words as text, and only the first parameter as needed', () => {
    for (const { parameters, result } of metadataFor('en-US', site).functions) {
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
      expect(parameters.map(({ optional }) => optional ?? false)).toEqual(parameters.map((_, index) => index > 0));
      for (const { type, dimensionality } of parameters) {
        expect(dimensionality).toBe(type === 'any' ? 'matrix' : 'scalar');
      }
    }
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
