import { columnWidths } from '../../src/sheets/columnWidths';
import { reportLayout } from '../../src/sheets/reportLayout';
import { judgementFrom, tenCustomers } from './judgementFrom';

const widthsFor = (name: string) => {
  const judgement = judgementFrom(['Sales'], [['K00', name, 500], ...tenCustomers]);
  const layout = reportLayout(judgement, 'values');
  return {
    name: columnWidths(judgement, layout)[layout.name]!,
    reason: columnWidths(judgement, layout)[layout.reason]!,
  };
};

describe('column widths', () => {
  it('fit the longest name, within limits', () => {
    expect(widthsFor('A').name).toBe(14);
    expect(widthsFor('A name of 22 letters..').name).toBe(24);
    expect(widthsFor('x'.repeat(200)).name).toBe(36);
  });

  it('count a Chinese character twice', () => {
    expect(widthsFor('上海某某贸易有限公司').name).toBe(22);
  });

  it('give the reason most room', () => {
    expect(widthsFor('A').reason).toBeGreaterThan(50);
  });
});
