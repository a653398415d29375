import type { Language } from '../locales/Language';
import type { Words } from '../locales/Words';
import enUS from '../locales/en-US.json';
import zhCN from '../locales/zh-CN.json';

// Named one by one, so that the bundle of the functions carries these words alone and no translation library.
const words: Record<Language, { messages: typeof enUS.functions.messages; names: typeof enUS.functions.names }> = {
  'en-US': { messages: enUS.functions.messages, names: enUS.functions.names },
  'zh-CN': { messages: zhCN.functions.messages, names: zhCN.functions.names },
};

/** The management measures, which are answers and not messages. */
const measures: Record<Language, typeof enUS.measure> = { 'en-US': enUS.measure, 'zh-CN': zhCN.measure };

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
  return filled(words[language].messages[code], values);
}

/**
 * A parameter's name as Excel shows it in this language.
 * @example nameOf('zh-CN', 'ratio') // "比例"
 */
export function nameOf(language: Language, parameter: ParameterName): string {
  return words[language].names[parameter];
}

/**
 * The words of the management measures, as `createWords` would give them.
 * @example measureWords('en-US')('measure.visit.5') // "Weekly visit"
 */
export function measureWords(language: Language): Words {
  return (key, values = {}) => {
    const texts = measures[language] as Readonly<Record<string, string | Readonly<Record<string, string>>>>;
    const [, name = '', part = ''] = key.split('.');
    const found = texts[name];
    return filled((typeof found === 'string' ? found : found?.[part]) ?? key, values);
  };
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, place: string) => String(values[place] ?? ''));
}
