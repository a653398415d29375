import { LogLevel, Univer } from '@univerjs/core';
import type { IUniverConfig, Plugin, PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { forgetClearedFormulas } from './forgetClearedFormulas';
import { keepFormatsOutOfCells } from './keepFormatsOutOfCells';
import { mergeStylesOnce } from './mergeStylesOnce';
import { quickenCalculation } from './quickenCalculation';
import { quickenStyles } from './quickenStyles';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

/**
 * Univer with the plugins given; a plugin named twice is registered once, with the later options.
 * Univer's own package of this purpose also installs its unlicensed professional parts, so it is not used.
 */
export function createUniver(
  config: Partial<IUniverConfig>,
  plugins: readonly PluginEntry[],
): { univer: Univer; api: FUniver } {
  quickenCalculation();
  quickenStyles();
  mergeStylesOnce();
  forgetClearedFormulas();
  keepFormatsOutOfCells();
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...config });
  const byName = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of byName.values())
    univer.registerPlugin(plugin, options as ConstructorParameters<typeof plugin>[0]);
  return { univer, api: FUniver.newAPI(univer) };
}
