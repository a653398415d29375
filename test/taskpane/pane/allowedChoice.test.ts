import { allowedChoice } from '../../../src/taskpane/pane/allowedChoice';

describe('allowedChoice', () => {
  it('leaves a choice alone that can be carried out', () => {
    const choice = { place: 'beside', form: 'formulas' } as const;
    expect(allowedChoice(choice, () => 'possible')).toEqual(choice);
    expect(allowedChoice({ ...choice, place: 'sheet' }, () => 'severalRows')).toEqual({ ...choice, place: 'sheet' });
  });

  it('takes values beside the selection where formulas would differ', () => {
    const answer = allowedChoice({ place: 'beside', form: 'formulas' }, (form) =>
      form === 'values' ? 'possible' : 'cellsDiffer',
    );
    expect(answer).toEqual({ place: 'beside', form: 'values' });
  });

  it('takes a new sheet, in the same form, where beside is impossible', () => {
    const answer = allowedChoice({ place: 'beside', form: 'formulas' }, () => 'severalRows');
    expect(answer).toEqual({ place: 'sheet', form: 'formulas' });
  });
});
