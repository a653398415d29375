import { dressCells } from '../../../src/sheets/form/dressCells';
import { newForm } from './newForm';

const area = { row: 4, column: 2, rows: 3, columns: 1 };

describe('what cells are beside what they hold', () => {
  it('is their name, what they take, and how their numbers look', () => {
    const form = newForm();
    dressCells(form, area, { name: 'done', accepts: 'yesno', mark: 'bar' });
    expect(form.names).toEqual([{ name: 't_done', area }]);
    expect(form.validations).toMatchObject([{ area, accepts: { kind: 'list', items: ['Yes', 'No'] } }]);
    expect(form.formatRules).toMatchObject([{ area, bar: expect.stringMatching(/^#/) as string }]);
    dressCells(form, area, { accepts: { kind: 'share' } });
    expect(form.validations[1]).toMatchObject({ accepts: { kind: 'share' } });
  });

  it('colours numbers only: a blank is larger than any number', () => {
    for (const mark of ['rate', 'negative'] as const) {
      const form = newForm();
      dressCells(form, area, { mark });
      expect(form.formatRules.length).toBeGreaterThan(0);
      for (const rule of form.formatRules) expect('formula' in rule && rule.formula).toContain('ISNUMBER(C5)');
    }
  });

  it('colours lights by their words', () => {
    const form = newForm();
    dressCells(form, area, { mark: 'light' });
    expect(form.formatRules.map((rule) => 'formula' in rule && rule.formula)).toEqual([
      '=C5="Green"',
      '=C5="Amber"',
      '=C5="Red"',
    ]);
  });
});
