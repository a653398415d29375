import { IUndoRedoService, LocaleType, mergeLocales } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalChinese from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { IEditorBridgeService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationChinese from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingChinese from '@univerjs/preset-sheets-drawing/locales/zh-CN';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import tableChinese from '@univerjs/preset-sheets-table/locales/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { addIteratorHelpers } from './addIteratorHelpers';
import { ChartLayer } from './ChartLayer';
import { createUniver } from './createUniver';
import { draw1904Dates } from './draw1904Dates';
import type { Engine } from './Engine';
import { colourSpilledCells } from './colourSpilledCells';
import { progressWords } from './progressWords';
import { UniverEngine } from './UniverEngine';

export interface BrowserEngineOptions {
  readonly language: 'en-US' | 'zh-CN';
  readonly theme: 'light' | 'dark';
}

export interface BrowserEngine extends Engine {
  setLanguage(language: BrowserEngineOptions['language']): void;
  setTheme(theme: BrowserEngineOptions['theme']): void;
  /** After another workbook was opened there is nothing of it to undo. */
  forgetUndo(): void;
}

const localeOf = { 'en-US': LocaleType.EN_US, 'zh-CN': LocaleType.ZH_CN };

/** A blank workbook with one sheet, shown in `container`, that a person can work in. */
export function createBrowserEngine(container: HTMLElement, options: BrowserEngineOptions): BrowserEngine {
  addIteratorHelpers();
  const config = {
    locale: localeOf[options.language],
    theme: defaultTheme,
    darkMode: options.theme === 'dark',
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnglish,
        conditionalEnglish,
        validationEnglish,
        drawingEnglish,
        tableEnglish,
        progressWords['en-US'],
      ),
      [LocaleType.ZH_CN]: mergeLocales(
        coreChinese,
        conditionalChinese,
        validationChinese,
        drawingChinese,
        tableChinese,
        progressWords['zh-CN'],
      ),
    },
  };
  const { univer, api } = createUniver(config, [
    ...UniverSheetsCorePreset({ container, disableAutoFocus: true }).plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsDataValidationPreset().plugins,
    ...UniverSheetsDrawingPreset().plugins,
    ...UniverSheetsTablePreset().plugins,
  ]);
  const isEditing = () => univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  const engine = new UniverEngine(univer, api, isEditing);
  const charts = new ChartLayer(engine, api);
  charts.theme = options.theme;
  const stopColouring = colourSpilledCells(engine);
  const stopDates = draw1904Dates(engine);
  const dispose = () => {
    stopColouring();
    stopDates();
    charts.dispose();
    UniverEngine.prototype.dispose.call(engine);
  };
  return Object.assign(engine, {
    dispose,
    forgetUndo: () => univer.__getInjector().get(IUndoRedoService).clearUndoRedo(engine.store.unitId),
    setLanguage: (language: BrowserEngineOptions['language']) => api.setLocale(localeOf[language]),
    setTheme(theme: BrowserEngineOptions['theme']) {
      api.toggleDarkMode(theme === 'dark');
      charts.theme = theme;
      charts.redraw();
    },
  });
}
