import { templateKeys, templates, type TemplateFacts, type TemplateName } from './templateProperties';

/** What a sheet says about itself, by property; undefined for a sheet of another kind or with facts that cannot be read. */
export function readTemplate(properties: Readonly<Record<string, string | undefined>>): TemplateFacts | undefined {
  const of = (key: keyof typeof templateKeys) => properties[templateKeys[key]];
  const template = of('template') as TemplateName | undefined;
  const language = of('language');
  if (!template || !templates.includes(template)) return undefined;
  if (language !== 'en-US' && language !== 'zh-CN') return undefined;
  const [year, quarter, revision] = (['year', 'quarter', 'revision'] as const).map((key) => {
    const text = of(key);
    return text === undefined ? undefined : Number(text);
  });
  if ([year, quarter, revision].some((number) => number !== undefined && !Number.isInteger(number))) return undefined;
  const [version, customerId] = [of('version'), of('customerId')];
  return {
    template,
    language,
    ...(version === undefined ? {} : { version }),
    ...(customerId === undefined ? {} : { customerId }),
    ...(year === undefined ? {} : { year }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(revision === undefined ? {} : { revision }),
  };
}
