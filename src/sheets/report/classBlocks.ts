import type { Judgement } from '../../core/abc/Judgement';
import { tiers } from '../../core/abc/Tier';
import { measureKinds } from '../../core/plan/measureLevels';
import type { MeasureTexts } from '../../core/plan/MeasureTexts';
import type { StabilityVerdict } from '../../core/stability/CustomerStability';
import type { Words } from '../../locales/Words';
import { classMeasures } from './classMeasures';
import { fitText } from '../texts/fitText';
import type { BlockSpec, CellSpec } from '../SheetSpec';

const verdicts: readonly StabilityVerdict[] = ['steady', 'wavering', 'unsteady', 'lapsing', 'lost', 'tooShort'];

/**
 * What each class of customers gets: a row a class that occurs, "A · Steady", and a column a kind of measure. Empty where no class
 * has any.
 * @param row of the heading
 */
export function classBlocks(
  { customers }: Judgement,
  measures: MeasureTexts | undefined,
  row: number,
  words: Words,
): BlockSpec[] {
  const occurring = new Set(customers.map(({ tier, stability }) => `${tier} ${stability?.verdict ?? 'steady'}`));
  const lines = tiers.flatMap((tier) =>
    verdicts.flatMap((verdict): CellSpec[][] => {
      const texts = occurring.has(`${tier} ${verdict}`) ? classMeasures(tier, verdict, words, measures) : undefined;
      if (texts === undefined) return [];
      const name = words('sheet.class', { tier, stability: words(`measure.stability.${verdict}`) });
      return [[name, ...measureKinds.map((kind) => fitText(texts[kind]) || null)]];
    }),
  );
  if (lines.length === 0) return [];
  const names = measureKinds.map((kind) => words(`measure.${kind}.name`));
  return [
    { row, column: 0, style: 'heading', cells: [[words('sheet.classes')]] },
    { row: row + 1, column: 0, style: 'header', cells: [[words('sheet.classOf'), ...names]] },
    { row: row + 2, column: 0, cells: lines, wraps: true },
  ];
}
