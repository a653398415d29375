import { cultureFacts } from '../../../src/workbench/objects/cultureFacts';

describe('cultureFacts', () => {
  it.each([
    ['en-US', '.', ',', '/', 'M/d/yyyy', 'dddd, MMMM d, yyyy', 'h:mm:ss tt'],
    ['zh-CN', '.', ',', '/', 'yyyy/M/d', "yyyy'年'M'月'd'日'dddd", 'HH:mm:ss'],
    ['de-DE', ',', '.', '.', 'dd.MM.yyyy', 'dddd, d. MMMM yyyy', 'HH:mm:ss'],
    ['en-GB', '.', ',', '/', 'dd/MM/yyyy', 'dddd, d MMMM yyyy', 'HH:mm:ss'],
    ['sv-SE', ',', '\u00a0', '-', 'yyyy-MM-dd', 'dddd d MMMM yyyy', 'HH:mm:ss'],
  ])('tells how %s writes', (name, decimal, group, separator, shortDate, longDate, time) => {
    const facts = cultureFacts(name);
    expect([facts.decimalSeparator, facts.groupSeparator]).toEqual([decimal, group]);
    expect([facts.dateSeparator, facts.shortDatePattern, facts.longDatePattern]).toEqual([
      separator,
      shortDate,
      longDate,
    ]);
    expect([facts.timeSeparator, facts.longTimePattern]).toEqual([':', time]);
  });
});
