const figures = '〇一二三四五六七八九';

/**
 * The number of a year, month or day in figures or in Chinese numerals, either figure by figure or counted with ten.
 * @param text nothing but such figures
 * @example [calendarNumber('二〇二四'), calendarNumber('十二'), calendarNumber('三十一')] // [2024, 12, 31]
 */
export function calendarNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.replace('廿', '二十').replace('卅', '三十').split('十');
  if (ones === undefined) return Number([...text].map(figureOf).join(''));
  return 10 * (tens === '' ? 1 : figureOf(tens!)) + (ones === '' ? 0 : figureOf(ones));
}

function figureOf(sign: string): number {
  return /[○零]/.test(sign) ? 0 : figures.indexOf(sign);
}
