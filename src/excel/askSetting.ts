/**
 * Queues the question what the workbook's settings hold under a key; the answer is there after the next sync. Settings are kept
 * as JSON text; undefined where there is none or none that can be read. Whoever asks judges what it is: anybody may have
 * written it.
 */
export function askSetting(context: Excel.RequestContext, key: string): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return () => parse(setting);
}

function parse(setting: Excel.Setting): unknown {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  if (typeof value !== 'string') return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
