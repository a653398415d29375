import {
  draftFrom,
  draftProblems,
  mappingOf,
  sameIndicator,
  sameMapping,
  type MappingDraft,
} from '../../../src/taskpane/pane/MappingDraft';

const full = Object.freeze<MappingDraft>({
  customer: 0,
  name: 1,
  date: 2,
  currency: 6,
  possibleId: 7,
  scale: { kind: 'scale', column: 3 },
  contribution: { kind: 'contribution', column: 4 },
  brandShare: undefined,
});

const january = { column: 3, first: 45_658, last: 45_688 };
const february = { column: 8, first: 45_689, last: 45_716 };
const months = Object.freeze({ kind: 'contribution', periods: [january, february], assumedYear: 2025 } as const);

describe('a mapping draft', () => {
  it('becomes a mapping with the indicators in profile order', () => {
    expect(mappingOf(full)).toEqual({
      customer: 0,
      name: 1,
      date: 2,
      currency: 6,
      possibleId: 7,
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
    expect(draftProblems({ ...full, contribution: { kind: 'contribution', column: 3 } })).toEqual({
      contribution: 'repeated',
    });
    expect(draftProblems({ ...full, scale: { kind: 'scale', column: 0 } })).toEqual({ scale: 'repeated' });
    expect(draftProblems({ ...full, possibleId: 0 })).toEqual({ possibleId: 'repeated' });
    expect(draftProblems({ ...full, contribution: months })).toEqual({ contribution: 'repeated' });
    expect(mappingOf({ ...full, scale: { kind: 'scale', column: 2 } })).toBeUndefined();
  });

  it('takes the customer column as its own name without saying so twice', () => {
    expect(mappingOf({ ...full, name: 0 })).not.toHaveProperty('name');
  });

  it('keeps the columns that may name totals, but for those that got a part', () => {
    const withLabels = { ...full, labels: [1, 5, 8] };
    expect(mappingOf(withLabels)).toMatchObject({ labels: [5, 8] });
    expect(mappingOf({ ...full, labels: [1, 3] })).not.toHaveProperty('labels');
    expect(sameMapping(mappingOf(full)!, mappingOf(withLabels)!)).toBe(false);
    expect(draftFrom({ customer: 0, labels: [2], indicators: [] }).labels).toEqual([2]);
  });

  it('is the same mapping only when every part is', () => {
    const mapping = mappingOf(full)!;
    expect(sameMapping(mapping, mappingOf({ ...full })!)).toBe(true);
    expect(sameMapping(mapping, mappingOf({ ...full, brandShare: { kind: 'brandShare', column: 5 } })!)).toBe(false);
    expect(sameMapping(mapping, mappingOf({ ...full, date: undefined })!)).toBe(false);
    expect(
      sameMapping(
        mapping,
        mappingOf({ ...full, contribution: undefined, brandShare: { kind: 'brandShare', column: 4 } })!,
      ),
    ).toBe(false);
  });

  it('tells periods apart by their columns and days, and by the year they were taken for', () => {
    const copy = { ...months, periods: months.periods.map((period) => ({ ...period })) };
    expect(sameIndicator(months, copy)).toBe(true);
    expect(sameIndicator(months, { ...months, periods: [january, { ...february, column: 9 }] })).toBe(false);
    expect(sameIndicator(months, { ...months, periods: [january, { ...february, last: 45_717 }] })).toBe(false);
    expect(sameIndicator(months, { ...months, assumedYear: 2026 })).toBe(false);
    expect(sameIndicator(months, { ...months, unused: [5] })).toBe(false);
    expect(sameIndicator(months, { kind: 'contribution', column: 3 })).toBe(false);
    expect(sameIndicator(undefined, months)).toBe(false);
  });
});
