import { partOrigin } from '../../../src/taskpane/columns/partOrigin';
import { draftFrom } from '../../../src/taskpane/pane/MappingDraft';
import { chosenFrom, ledgerCells } from '../ledger';
import { defaultTreatments } from '../../../src/core/intake/Treatments';

const chosen = chosenFrom(ledgerCells());
const draft = draftFrom(chosen.guess);
const state = Object.freeze({ chosen, draft, picked: [] });

describe('partOrigin', () => {
  it('is the confidence of the guess', () => {
    expect(partOrigin(state, 'customer')).toBe(chosen.guess.confidence.customer);
    expect(chosen.guess.confidence.customer).toBeDefined();
  });

  it('is gone once the user picked himself, and where nothing is chosen', () => {
    expect(partOrigin({ ...state, picked: ['customer'] }, 'customer')).toBeUndefined();
    expect(partOrigin({ ...state, draft: { ...draft, name: undefined } }, 'name')).toBeUndefined();
  });

  it('is the last time where the workbook remembers', () => {
    const remembered = { mapping: { customer: 0, indicators: [] }, treatments: defaultTreatments };
    expect(partOrigin({ ...state, chosen: { ...chosen, remembered } }, 'customer')).toBe('remembered');
  });
});
