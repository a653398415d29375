import type { Language } from '../locales/Language';
import enUS from '../locales/en-US.json';
import zhCN from '../locales/zh-CN.json';

// Named one by one, so that the bundle of the functions carries these words alone and no translation library.
const words: Record<Language, { messages: typeof enUS.functions.messages; names: typeof enUS.functions.names }> = {
  'en-US': { messages: enUS.functions.messages, names: enUS.functions.names },
  'zh-CN': { messages: zhCN.functions.messages, names: zhCN.functions.names },
};

export type MessageCode = keyof typeof enUS.functions.messages;
export type ParameterName = keyof typeof enUS.functions.names;

/**
 * A message of the worksheet functions with its {{places}} filled in.
 * @example say('en-US', 'noValues') // "There is no number to judge."
 */
export function say(
  language: Language,
  code: MessageCode,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[language].messages[code].replace(/\{\{(\w+)\}\}/g, (_, place: string) => String(values[place] ?? ''));
}

/**
 * A parameter's name as Excel shows it in this language.
 * @example nameOf('zh-CN', 'ratio') // "比例"
 */
export function nameOf(language: Language, parameter: ParameterName): string {
  return words[language].names[parameter];
}
