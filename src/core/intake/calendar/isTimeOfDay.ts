const chinese = '(?:星期|周|礼拜)[一二三四五六日天]';
const english = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?';

/** A day of the week in Chinese or English, as a pattern for any case. */
export const weekday = `(?:${chinese}|${english})`;

const noon = '(?:上午|下午|[ap]\\.?m\\.?)?';
const clock = '(?:[01]?\\d|2[0-3])(?::[0-5]?\\d(?::[0-5]?\\d(?:\\.\\d+)?)?|[时点](?:[0-5]?\\d分(?:[0-5]?\\d秒)?)?)';
const zone = '(?:z|(?:gmt|utc)?(?:[-+]\\d{2}:?\\d{2})?(?:\\([^()]*\\))?)';
const behindDay = new RegExp(`^,?(?:\\(?${weekday}\\)?,?)?(?:t?${noon}${clock}${noon}${zone})?$`, 'i');

/**
 * Whether a text may stand behind a day without changing it: a weekday, a time of day, both or nothing.
 * @example [' 星期五 13:45', ' 25:00'].map(isTimeOfDay) // [true, false]
 */
export function isTimeOfDay(text: string): boolean {
  return text === '' || behindDay.test(text.replaceAll(' ', ''));
}
