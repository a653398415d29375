import { languageOf } from '../../src/locales/Language';

describe('the display language', () => {
  it('gives Chinese to every Chinese display language', () => {
    expect(['zh-CN', 'zh-TW', 'zh-Hant-HK', 'ZH'].map(languageOf)).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'zh-CN']);
  });

  it('gives English to all others, an unknown one included', () => {
    expect(['en-US', 'de-DE', 'ja-JP', ''].map(languageOf)).toEqual(['en-US', 'en-US', 'en-US', 'en-US']);
  });
});
