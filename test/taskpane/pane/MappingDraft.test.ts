import { draftProblems, mappingOf, sameMapping, type MappingDraft } from '../../../src/taskpane/pane/MappingDraft';

const full: MappingDraft = Object.freeze({
  customer: 0,
  name: 1,
  date: 2,
  scale: 3,
  contribution: 4,
  brandShare: undefined,
});

describe('a mapping draft', () => {
  it('becomes a mapping with the indicators in profile order', () => {
    expect(mappingOf(full)).toEqual({
      customer: 0,
      name: 1,
      date: 2,
      indicators: [
        { kind: 'scale', column: 3 },
        { kind: 'contribution', column: 4 },
      ],
    });
  });

  it('needs a customer column and one amount', () => {
    const empty = { ...full, customer: undefined, scale: undefined, contribution: undefined };
    expect(draftProblems(empty)).toEqual({ customer: 'needed', scale: 'needed' });
    expect(mappingOf(empty)).toBeUndefined();
  });

  it('refuses one column in two parts', () => {
    expect(draftProblems({ ...full, contribution: 3 })).toEqual({ contribution: 'repeated' });
    expect(draftProblems({ ...full, scale: 0 })).toEqual({ scale: 'repeated' });
    expect(mappingOf({ ...full, scale: 2 })).toBeUndefined();
  });

  it('takes the customer column as its own name without saying so twice', () => {
    expect(mappingOf({ ...full, name: 0 })).not.toHaveProperty('name');
  });

  it('is the same mapping only when every part is', () => {
    const mapping = mappingOf(full)!;
    expect(sameMapping(mapping, mappingOf({ ...full })!)).toBe(true);
    expect(sameMapping(mapping, mappingOf({ ...full, brandShare: 5 })!)).toBe(false);
    expect(sameMapping(mapping, mappingOf({ ...full, date: undefined })!)).toBe(false);
    expect(sameMapping(mapping, mappingOf({ ...full, contribution: undefined, brandShare: 4 })!)).toBe(false);
  });
});
