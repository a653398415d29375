import type { BesideAnswer } from '../../../src/actions/besideAnswer';
import { allowedChoice } from '../../../src/taskpane/pane/allowedChoice';
import type { WriteChoice } from '../../../src/taskpane/pane/PaneState';

const besideFormulas: WriteChoice = Object.freeze({ place: 'beside', form: 'formulas' });
const asked =
  (beside: (form: WriteChoice['form']) => BesideAnswer, sheetFormulas: BesideAnswer = 'possible') =>
  ({ place, form }: WriteChoice): BesideAnswer =>
    place === 'beside' ? beside(form) : form === 'formulas' ? sheetFormulas : 'possible';

describe('allowedChoice', () => {
  it('leaves a choice alone that can be carried out', () => {
    expect(allowedChoice(besideFormulas, () => 'possible')).toEqual(besideFormulas);
    const sheet = { ...besideFormulas, place: 'sheet' } as const;
    expect(
      allowedChoice(
        sheet,
        asked(() => 'severalRows'),
      ),
    ).toEqual(sheet);
  });

  it('takes values beside the selection where formulas would differ', () => {
    const answer = asked((form) => (form === 'values' ? 'possible' : 'cellsDiffer'));
    expect(allowedChoice(besideFormulas, answer)).toEqual({ place: 'beside', form: 'values' });
  });

  it('takes a new sheet, in the same form, where beside is impossible', () => {
    const answer = asked(() => 'severalRows');
    expect(allowedChoice(besideFormulas, answer)).toEqual({ place: 'sheet', form: 'formulas' });
  });

  it('takes values on a new sheet where no formula says the rule', () => {
    const answer = asked(() => 'severalRows', 'noFormula');
    expect(allowedChoice(besideFormulas, answer)).toEqual({ place: 'sheet', form: 'values' });
    expect(allowedChoice({ place: 'sheet', form: 'formulas' }, answer)).toEqual({ place: 'sheet', form: 'values' });
  });
});
