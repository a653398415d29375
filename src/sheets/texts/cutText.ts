import type { Judgement } from '../../core/abc/Judgement';
import type { Words } from '../../locales/Words';
import { limitText } from './limitText';

/** How the letters of the indicators are drawn, as a part of a sentence: "customers in the ratio 1:2:2". */
export function cutText({ indicators, settings }: Judgement, formats: readonly string[], words: Words): string {
  const { method, ratio } = settings;
  if (method !== 'limits') return words(`sheet.cut.${method}`, { ratio: ratio.join(':') });
  const limits = indicators.map(({ kind, header }, index) => {
    const own = settings.limits[kind] ?? [];
    return words('sheet.cut.limitsOf', {
      indicator: header,
      limits: own.map((limit) => limitText(limit, formats[index]!)).join(' / '),
    });
  });
  return words('sheet.cut.limits', { limits: limits.join(words('reason.listSeparator')) });
}
