import { isScoreMethod } from '../../core/abc/combine/isScoreMethod';
import { nearMoves } from '../../core/abc/border/nearMoves';
import type { JudgedCustomer, Judgement } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import type { ColumnKey, TableColumn } from './TableColumn';

/**
 * How far each customer stands from the tiers beside its own, in the unit that decides; which of them is near; and in how many of
 * the usual rules it has the same tier. A column that has nothing to say is left out; where letters decide there is no distance.
 */
export function borderColumns(judgement: Judgement, formats: readonly string[], words: Words): TableColumn[] {
  const { customers, indicators } = judgement;
  const gapFormat = indicators.length === 1 ? formats[0]! : '0.000';
  const gap = (key: 'up' | 'down'): TableColumn => ({
    key,
    header: words(`sheet.gap.${key}`),
    cell: (customer) => customer.gap?.[key] ?? null,
    format: gapFormat,
    align: 'right',
    width: { least: 8, most: 16 },
  });
  const mark = (key: ColumnKey, cell: TableColumn['cell']): TableColumn => {
    return { key, header: words(`sheet.${key}`), cell, format: null, align: 'center', width: { least: 8, most: 14 } };
  };
  const columns: readonly TableColumn[] = [
    gap('up'),
    gap('down'),
    mark('near', (customer) => nearText(customer, judgement)),
    mark('agreement', ({ agreement }) => (agreement ? words('sheet.agreementOf', { ...agreement }) : null)),
  ];
  return columns.filter(({ cell }) => customers.some((customer, index) => cell(customer, index) !== null));
}

/** The tiers that are near, with the side they lie on: "↑A". */
function nearText({ isBorderline, gap, verdicts }: JudgedCustomer, judgement: Judgement): string | null {
  if (!isBorderline) return null;
  const { indicators, settings } = judgement;
  const { combination, decisions } = settings;
  const isByLetters = indicators.length > 1 && !isScoreMethod(combination);
  const near = isByLetters
    ? nearMoves(verdicts, combination, decisions)
    : [
        ...(gap?.isUpNear && gap.upTo ? [{ to: gap.upTo, isUp: true }] : []),
        ...(gap?.isDownNear && gap.downTo ? [{ to: gap.downTo, isUp: false }] : []),
      ];
  const marks = near.map(({ to, isUp }) => (isUp ? '↑' : '↓') + to);
  return marks.length === 0 ? null : [...new Set(marks)].join(' ');
}
