import { readTemplate } from '../../../src/sheets/plans/readTemplate';
import { templateProperties, templateVersion, type TemplateFacts } from '../../../src/sheets/plans/templateProperties';

const facts: TemplateFacts = {
  template: 'annualPlan',
  language: 'zh-CN',
  customerId: "='1",
  year: 2027,
  revision: 2,
};

describe('what a sheet says about itself', () => {
  it('is read back as it was kept, with the version of the template', () => {
    expect(readTemplate(templateProperties(facts))).toEqual({ ...facts, version: templateVersion });
    expect(readTemplate(templateProperties({ template: 'businessReview', language: 'en-US', quarter: 3 }))).toEqual({
      template: 'businessReview',
      language: 'en-US',
      version: templateVersion,
      quarter: 3,
    });
  });

  it('keeps an older version as it is', () => {
    expect(readTemplate(templateProperties({ ...facts, version: '0.9.0' }))?.version).toBe('0.9.0');
    expect(readTemplate({ abcTemplate: 'signing', abcLang: 'en-US' })).toEqual({
      template: 'signing',
      language: 'en-US',
    });
  });

  it.each([
    ['nothing', {}],
    ['another kind', { abcTemplate: 'diary', abcLang: 'en-US' }],
    ['no language', { abcTemplate: 'signing' }],
    ['a language that is none of ours', { abcTemplate: 'signing', abcLang: 'fr-FR' }],
    ['a year that is no number', { abcTemplate: 'signing', abcLang: 'en-US', abcYear: 'soon' }],
    ['half a quarter', { abcTemplate: 'businessReview', abcLang: 'en-US', abcPeriod: '2.5' }],
  ])('is not read where it says %s', (_, properties) => {
    expect(readTemplate(properties)).toBeUndefined();
  });
});
