import { createNumberFormats } from '../../../src/taskpane/display/createNumberFormats';
import { percentNumber, plainNumber, shareOrNumber } from '../../../src/taskpane/settings/numberForms';

const numbers = createNumberFormats('en-US');

describe('the forms of a number in a field', () => {
  it.each([
    [plainNumber, '12,000', 12_000],
    [plainNumber, '1.2万', 12_000],
    [percentNumber, '5', 0.05],
    [percentNumber, '7.5 %', 0.075],
    [percentNumber, '7％', 0.07],
    [shareOrNumber, '35%', 0.35],
    [shareOrNumber, '12000', 12_000],
  ])('read what a person writes: %# %s', (form, text, value) => {
    expect(form.read(text)).toBe(value);
  });

  it.each([plainNumber, percentNumber, shareOrNumber])('refuse what is no number: %#', (form) => {
    expect(['', 'x', '1,5'].map(form.read)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    [plainNumber, 4_200.5, '4200.5'],
    [percentNumber, 0.07, '7'],
    [shareOrNumber, 0.29, '29%'],
    [shareOrNumber, 1_700, '1700'],
  ])('write a text that is read as the same number: %# %s', (form, value, text) => {
    expect(form.write(value, numbers)).toBe(text);
    expect(form.read(text)).toBe(value);
  });

  it('leave the field blank where there is no number yet', () => {
    expect([plainNumber, percentNumber, shareOrNumber].map((form) => form.write(undefined, numbers))).toEqual([
      '',
      '',
      '',
    ]);
  });
});
