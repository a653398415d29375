import { readPageOptions } from '../../../src/workbench/page/readPageOptions';

describe('readPageOptions', () => {
  it('reads every option', () => {
    expect(
      readPageOptions('?lang=zh-CN&theme=dark&pane=450&sample=dealers&fault=3&culture=de-DE&functions=none', 'en-US'),
    ).toEqual({
      language: 'zh-CN',
      culture: 'de-DE',
      theme: 'dark',
      paneWidth: 450,
      sample: 'dealers',
      hasFunctions: false,
      fault: 3,
    });
  });

  it.each(['superstore', 'dealers', 'messy', 'functions'])('opens the sample %s', (sample) => {
    expect(readPageOptions(`?sample=${sample}`, 'en-US').sample).toBe(sample);
  });

  it("takes the browser's language and the usual values where nothing is asked for", () => {
    expect(readPageOptions('', 'zh-TW')).toEqual({
      language: 'zh-CN',
      theme: 'light',
      paneWidth: 350,
      sample: 'superstore',
      hasFunctions: true,
      fault: undefined,
    });
  });

  it.each(['', '?culture=xx_yy', '?culture=zz-ZZ'])('leaves the region to the language for "%s"', (query) => {
    expect(readPageOptions(query, 'en').culture).toBeUndefined();
  });

  it('passes over what makes no sense', () => {
    const options = readPageOptions('?lang=xx&theme=blue&pane=9&sample=none&fault=-1', 'de');
    expect(options).toEqual({
      language: 'en-US',
      theme: 'light',
      paneWidth: 350,
      sample: 'superstore',
      hasFunctions: true,
      fault: undefined,
    });
  });
});
