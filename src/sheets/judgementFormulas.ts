import type { Cut } from '../core/abc/cut/Cut';
import { cutOf } from '../core/abc/cut/cutOf';
import { defaultRatios } from '../core/abc/defaultSettings';
import { isScoreMethod } from '../core/abc/combine/isScoreMethod';
import type { Judgement } from '../core/abc/Judgement';
import { scoreCut } from '../core/abc/combine/scoreCut';
import { weightsOf } from '../core/abc/combine/weightsOf';

export interface JudgementFormulas {
  /** Absent where letters decide: no function does that (`hasFormulas`). */
  readonly tier?: string;
  readonly profile: string;
  /** Absent with one indicator, whose values decide by themselves, and where letters decide. */
  readonly score?: string;
}

/**
 * The worksheet formulas that judge as `core/abc/judge` does: one call spills a whole column. Ratio, limits, weights and
 * methods stand in the formula wherever they differ from what the functions take by themselves.
 * @example judgementFormulas('B2:B9', { indicators: [{ kind: 'scale', header: 'Sales' }], settings: defaultSettings('count') }).tier // "=ABC.TIER(B2:B9)"
 */
export function judgementFormulas(
  numbers: string,
  { indicators, settings }: Pick<Judgement, 'indicators' | 'settings'>,
): JudgementFormulas {
  const letters = cutArguments(indicators.map(({ kind }) => cutOf(settings, kind)));
  const profile = `=ABC.PROFILE(${numbers}${letters})`;
  if (indicators.length === 1) return { tier: `=ABC.TIER(${numbers}${letters})`, profile };
  const { combination } = settings;
  if (!isScoreMethod(combination)) return { profile };
  const weights = weightsOf(indicators, settings);
  const weighed = weights.every((weight) => weight === weights[0]) ? '' : arrayConstant([weights]);
  const score = `ABC.SCORE(${numbers}${listArguments(weighed, combination === 'rank' ? '' : `"${combination}"`)})`;
  return { tier: `=ABC.TIER(${score}${cutArguments([scoreCut(settings)])})`, profile, score: `=${score}` };
}

/** The ratio and the method of cuts that share a method; limits differ from indicator to indicator, one row each. */
function cutArguments(cuts: readonly Cut[]): string {
  const cut = cuts[0]!;
  switch (cut.method) {
    case 'count': {
      const isStandard = cut.ratio.join() === defaultRatios.count.join();
      return listArguments(isStandard ? '' : arrayConstant([cut.ratio]), '');
    }
    case 'value':
      return listArguments(arrayConstant([cut.ratio]), '"value"');
    case 'computed':
      return listArguments('', '"computed"');
    case 'limits':
      return listArguments(
        arrayConstant(cuts.map((each) => (each.method === 'limits' ? each.limits : []))),
        '"limits"',
      );
    default:
      return cut satisfies never;
  }
}

/** A list and a word as the second and third argument, what stands last left out when it is empty. */
function listArguments(list: string, word: string): string {
  if (word !== '') return `,${list},${word}`;
  return list === '' ? '' : `,${list}`;
}

/** Rows of numbers in braces. Several rows are filled up with "" to one width of at least two: one column would be one list. */
function arrayConstant(rows: readonly (readonly number[])[]): string {
  const width = rows.length === 1 ? 0 : Math.max(2, ...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = row.map((each) => String(each).toUpperCase());
    return [...cells, ...Array<string>(Math.max(0, width - row.length)).fill('""')].join(',');
  });
  return `{${lines.join(';')}}`;
}
