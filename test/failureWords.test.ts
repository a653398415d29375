import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWords } from '../src/locales/createWords';

/** The closed list of codes, read from its one source: a code without words cannot slip in. */
const source = readFileSync(path.resolve(__dirname, '../src/excel/HostError.ts'), 'utf8');
const [, union] = /type HostErrorCode =([^;]+);/.exec(source)!;
const codes = [...union!.matchAll(/\| '(\w+)'/g)].map(([, code]) => code!);
const details = { address: 'V7', sheet: 'Orders', leftover: 'ABC (2)' };
/** What `details.context` may say, with the details that come along. */
const variants = [
  ['notEmpty', { ...details, context: 'below' }],
  ['notEmpty', { context: 'actions', sheet: 'Orders', rows: '2' }],
  ['notEmpty', { ...details, context: 'text' }],
  ['sourceChanged', { context: 'table', sheet: 'Orders' }],
  ['sourceChanged', { ...details, context: 'record' }],
  ['tooLarge', { context: 'sheet', sheet: 'Orders' }],
  ['tooLarge', { ...details, context: 'cell' }],
  ['hiddenSheet', { context: 'sheet', sheet: 'Orders' }],
  ['sheetGone', { context: 'unnamed' }],
  ['protectedSheet', { context: 'unnamed' }],
  ['protectedWorkbook', { context: 'show', sheet: 'Orders' }],
  ['protectedWorkbook', { context: 'record', sheet: 'Orders' }],
  ['hiddenSheet', { context: 'forGood', sheet: 'Orders' }],
  ['damagedRecord', { context: 'form', sheet: 'Orders', name: 'plan_adj' }],
  ['damagedRecord', { context: 'severalTables', sheet: 'Orders' }],
  ['damagedRecord', { context: 'doubled', sheet: 'Orders', run: '2' }],
  ['damagedRecord', { context: 'rowsMissing', sheet: 'Orders', run: '2' }],
] as const;

describe.each(['en-US', 'zh-CN'] as const)('the words of failures in %s', (language) => {
  const words = createWords(language);

  it.each(codes)('%s says what happened, what is untouched and what to do', (code) => {
    for (const part of ['what', 'safe', 'do']) {
      const sentence = words(`failure.${code}.${part}`, details);
      expect(sentence).not.toContain('failure.');
      expect(sentence).not.toContain('{{');
      expect(sentence).toMatch(/[.。]$/);
    }
  });

  it.each(variants)('%s has words for %j', (code, { context, ...rest }) => {
    for (const part of ['what', 'safe', 'do']) {
      const sentence = words(`failure.${code}.${part}`, { ...rest, context });
      expect(sentence).not.toMatch(/failure\.|\{\{|“”/);
    }
    const usual = words(`failure.${code}.what`, details);
    expect(words(`failure.${code}.what`, { ...rest, context })).not.toBe(usual);
  });

  it('name the cell, the sheet and what is left over', () => {
    expect(words('failure.notEmpty.what', details)).toMatch(/V7.*Orders|Orders.*V7/);
    expect(words('failure.severalAreas.what', details)).toContain('V7');
    expect(words('failure.sheetGone.what', details)).toContain('Orders');
    expect(words('failure.leftover', details)).toContain('ABC (2)');
  });
});

it('has a list of codes to check', () => {
  expect(codes.length).toBeGreaterThan(10);
});
