import { createPlanWords } from '../../../../src/locales/createPlanWords';
import { signingCells } from '../../../../src/sheets/plans/signing/signingCells';
import { signingColumns } from '../../../../src/sheets/plans/signing/signingColumns';

const cells = signingCells(createPlanWords('en-US'))(
  { customerId: '*28', customer: 'Fir', tier: 'A', accountManager: '' },
  (key) => `<${key}>`,
);

describe('a row of the signing tracker', () => {
  it('holds who it is, and leaves to be filled in what is', () => {
    expect(cells).toMatchObject({ customerId: '*28', customer: 'Fir', tier: 'A', accountManager: null });
    const left = Object.keys(signingColumns).filter((key) => !(key in cells));
    expect(left).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 'meet', 'nextStep', 'note']);
  });

  it('starts with all others, and stands at the first step that is not done', () => {
    expect(cells.start).toEqual({ formula: '=IF(COUNT(sign_start)=0,"",sign_start)' });
    expect(cells.step).toEqual({
      formula:
        '=IF(COUNT(<start>)=0,"",IF(COUNT(<s1>)=0,1,IF(COUNT(<s2>)=0,2,IF(COUNT(<s3>)=0,3,IF(COUNT(<s4>)=0,4,' +
        'IF(COUNT(<s5>)=0,5,IF(COUNT(<s6>)=0,6,7)))))))',
    });
  });
});
