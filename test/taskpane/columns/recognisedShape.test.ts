import { recognisedShape } from '../../../src/taskpane/columns/recognisedShape';
import { draftFrom } from '../../../src/taskpane/pane/MappingDraft';
import { ledgerCells } from '../ledger';

const scale = { kind: 'scale', column: 2 } as const;
const once = ledgerCells();
const twice = ledgerCells(['Dealer 2', 45_000, 5, 3]);

describe('recognisedShape', () => {
  it('knows nothing while customers or amounts are not chosen', () => {
    expect(recognisedShape(draftFrom({ indicators: [scale] }), once).shape).toBe('open');
    expect(recognisedShape(draftFrom({ customer: 0, indicators: [] }), once).shape).toBe('open');
  });

  it('tells a ledger by its dates, and a list by whether customers repeat', () => {
    expect(recognisedShape(draftFrom({ customer: 0, date: 1, indicators: [scale] }), once).shape).toBe('ledger');
    expect(recognisedShape(draftFrom({ customer: 0, indicators: [scale] }), once).shape).toBe('single');
    expect(recognisedShape(draftFrom({ customer: 0, indicators: [scale] }), twice).shape).toBe('several');
  });

  it('tells a wide sheet by the columns of its periods', () => {
    const periods = [{ column: 2, first: 45_658, last: 45_688 }];
    const draft = draftFrom({ customer: 0, date: 1, indicators: [{ kind: 'scale', periods }] });
    expect(recognisedShape(draft, once)).toEqual({ shape: 'periods', periods });
  });
});
