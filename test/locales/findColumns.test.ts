import { findColumns } from '../../src/locales/findColumns';

const words = {
  'en-US': { tier: 'Tier', name: 'Name', day: 'Set on' },
  'zh-CN': { tier: '级别', name: '客户', day: '设定日期' },
};

describe('findColumns', () => {
  it('finds columns in either language, in any order, among others', () => {
    expect(findColumns(['own', '设定日期', '级别', ' 客户 '], words)).toEqual({
      language: 'zh-CN',
      places: new Map([
        ['day', 1],
        ['tier', 2],
        ['name', 3],
      ]),
      missing: [],
    });
    expect(findColumns([' SET ON', 'tier', 'NAME'], words).places.get('day')).toBe(0);
  });

  it('takes the header in the language of the others where somebody added one in the other language', () => {
    expect(findColumns(['级别', 'Tier', 'Name', 'Set on'], words).places.get('tier')).toBe(1);
    expect(findColumns(['Tier', '级别', '客户', '设定日期'], words).places.get('tier')).toBe(1);
  });

  it('still finds a column that alone is in the other language', () => {
    const { places, missing } = findColumns(['级别', 'Name', 'Set on'], words);
    expect([places.get('tier'), missing]).toEqual([0, []]);
  });

  it('takes a header of an earlier version where the present one is not there', () => {
    const earlier = { name: 'Firm' };
    expect(findColumns(['Firm', 'Tier', 'Set on'], words, earlier)).toMatchObject({ language: 'en-US', missing: [] });
    expect(findColumns(['Firm', 'Tier', 'Name'], words, earlier).places.get('name')).toBe(2);
  });

  it('names those that are missing in the language of the others', () => {
    expect(findColumns(['级别', '客户'], words).missing).toEqual(['设定日期']);
    expect(findColumns(['Tier'], words).missing).toEqual(['Name', 'Set on']);
    expect(findColumns([], words).missing).toEqual(['Tier', 'Name', 'Set on']);
  });
});
