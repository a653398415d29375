import { createWords } from '../../../src/locales/createWords';
import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { isExpired, overrideFacts } from '../../../src/taskpane/workbook/overrideFacts';
import { overrideFrom } from './runFrom';

const facts = (given: Parameters<typeof overrideFrom>[2], language: 'en-US' | 'zh-CN' = 'en-US') =>
  overrideFacts(overrideFrom('K1', 'A', given), createWords(language), createNumberFormats(language));

describe('overrideFacts', () => {
  it('says who set the tier, when, and until when it counts', () => {
    expect(facts({})).toBe('Set by Li Wei on Mar 15, 2023, without an end');
    expect(facts({ expiresOn: 45_031 })).toBe('Set by Li Wei on Mar 15, 2023, until Apr 15, 2023');
    expect(facts({ author: '' })).toBe('Set on Mar 15, 2023, without an end');
    expect(facts({ expiresOn: 45_031 }, 'zh-CN')).toBe('Li Wei于2023年3月15日设定，有效期至2023年4月15日');
  });

  it('counts the last day as one on which it applies', () => {
    const until = overrideFrom('K1', 'A', { expiresOn: 45_031 });
    expect([isExpired(until, 45_031), isExpired(until, 45_032), isExpired(overrideFrom('K1', 'A'), 99_999)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
