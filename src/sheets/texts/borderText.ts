import type { BorderGap, JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import { nearMoves } from '../../core/abc/border/nearMoves';
import type { Tier } from '../../core/abc/Tier';
import type { Words } from '../../locales/Words';
import { amountText } from './amountText';

/** How near a borderline customer stands to another tier: "Near a border: 1,200 below A."; undefined for all others. */
export function borderText(
  { isBorderline, gap, verdicts }: JudgedCustomer,
  { indicators, settings }: Judgement,
  formats: readonly string[],
  words: Words,
): string | undefined {
  if (!isBorderline) return undefined;
  const { combination, decisions } = settings;
  const ofIndicator = (indicator: string, text: string) => words('reason.ofIndicator', { indicator, gap: text });
  const texts = () => {
    if (indicators.length > 1 && !isScoreMethod(combination)) {
      return nearMoves(verdicts, combination, decisions).map(({ indicator, to, gap: distance, isUp }) =>
        ofIndicator(indicators[indicator]!.header, gapText(distance, to, isUp, formats[indicator]!, words)),
      );
    }
    if (indicators.length === 1) return gap ? nearSides(gap, formats[0]!, words) : [];
    return gap ? nearSides(gap, '0.000', words).map((text) => ofIndicator(words('reason.score'), text)) : [];
  };
  return words('reason.near', { gaps: texts().join(words('reason.listSeparator')) });
}

function nearSides(
  { up, upTo, isUpNear, down, downTo, isDownNear }: BorderGap,
  format: string,
  words: Words,
): string[] {
  return [
    ...(isUpNear && upTo && up !== undefined ? [gapText(up, upTo, true, format, words)] : []),
    ...(isDownNear && downTo && down !== undefined ? [gapText(down, downTo, false, format, words)] : []),
  ];
}

function gapText(gap: number, tier: Tier, isUp: boolean, format: string, words: Words): string {
  if (gap === 0) return words('reason.onBorder', { tier });
  const isShare = format.endsWith('%');
  const text = isShare ? words('reason.points', { gap: amountText(100 * gap, '0.0') }) : amountText(gap, format);
  return words(isUp ? 'reason.below' : 'reason.above', { gap: text, tier });
}
