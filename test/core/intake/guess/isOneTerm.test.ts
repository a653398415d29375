import { headerText } from '../../../../src/core/intake/words/headerText';
import { isOneTerm } from '../../../../src/core/intake/guess/isOneTerm';

describe('a bare term', () => {
  it('says code or name, and not whose', () => {
    for (const header of ['编号', 'Name', 'ID', 'No.']) expect(isOneTerm(headerText(header))).toBe(true);
    for (const header of ['客户编号', 'Product name', '', 'Region']) expect(isOneTerm(headerText(header))).toBe(false);
  });
});
