import {
  templateKeys,
  templateProperties,
  templates,
  templateVersion,
} from '../../../src/sheets/plans/templateProperties';

describe('the properties of a new sheet', () => {
  it('say its template, version and language, and what else is known, as texts', () => {
    expect(
      templateProperties({ template: 'annualPlan', language: 'en-US', customerId: '00123', year: 2027, revision: 2 }),
    ).toEqual({
      abcTemplate: 'annualPlan',
      abcTemplateVersion: templateVersion,
      abcLang: 'en-US',
      abcCustomerId: '00123',
      abcYear: '2027',
      abcRevision: '2',
    });
  });

  it('keep nothing of what is not known', () => {
    expect(Object.keys(templateProperties({ template: 'signing', language: 'zh-CN' }))).toHaveLength(3);
  });

  it('have keys and kinds of their own', () => {
    expect(new Set(Object.values(templateKeys)).size).toBe(7);
    expect(new Set(templates).size).toBe(templates.length);
  });
});
