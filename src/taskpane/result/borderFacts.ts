import type { BorderGap, JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import type { NumberFormats } from '../display/createNumberFormats';
import type { Fact } from './FactList';

/**
 * How far a customer stands from the tiers beside its own, in the unit of what decides, and under how many usual rules it
 * has the same tier. Where letters decide, each indicator tells its own distance.
 */
export function borderFacts(
  { verdicts, gap, agreement }: JudgedCustomer,
  { indicators }: Judgement,
  words: Words,
  numbers: NumberFormats,
): readonly Fact[] {
  const inUnit = (index: number) => (amount: number) => {
    const kind = indicators[index]!.kind;
    // Whether a brand share is a fraction shows in the value, not in its distance to a border.
    const isFraction = kind === 'brandShare' && Math.abs(verdicts[index]?.value ?? 0) <= 1;
    if (isFraction) return words('reason.points', { gap: numbers.decimal(100 * amount, 1) });
    return numbers.column(kind, [kind === 'brandShare' ? 100 : amount])(amount);
  };
  const inScore = (amount: number) =>
    words('pane.detail.scoreGap', { gap: numbers.plain(Number(amount.toPrecision(2))) });
  const facts: Fact[] = [];
  if (gap) facts.push(...gapFacts(gap, indicators.length === 1 ? inUnit(0) : inScore, '', words));
  else {
    for (const [index, { header }] of indicators.entries()) {
      const verdict = verdicts[index];
      if (verdict) facts.push(...gapFacts(verdict.gap, inUnit(index), header, words));
    }
  }
  if (agreement) {
    facts.push({
      name: words('pane.detail.agreement'),
      text: words('pane.detail.agreementText', {
        same: numbers.count(agreement.same),
        of: numbers.count(agreement.of),
      }),
    });
  }
  return facts;
}

function gapFacts(gap: BorderGap, format: (amount: number) => string, header: string, words: Words): Fact[] {
  const name = (key: string, tier: string) => words(`pane.detail.${key}`, { tier, header });
  const ending = header === '' ? '' : 'Of';
  return [
    ...(gap.up === undefined || gap.upTo === undefined
      ? []
      : [{ name: name(`up${ending}`, gap.upTo), text: words('pane.detail.upText', { gap: format(gap.up) }) }]),
    ...(gap.down === undefined || gap.downTo === undefined
      ? []
      : [{ name: name(`down${ending}`, gap.downTo), text: words('pane.detail.downText', { gap: format(gap.down) }) }]),
  ];
}
