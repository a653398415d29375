/** What office.js wants to know about the program around it while it starts. */
export interface Container {
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Of the user interface: "zh-CN". */
  readonly language: string;
  /** Of numbers and dates: "de-DE". */
  readonly culture: string;
  readonly theme: 'light' | 'dark';
  readonly documentName: string;
  /** Settings that the add-in keeps with the document; the container owns them. */
  readonly settings: Record<string, string>;
  /** Told of requests that are not answered. */
  onUnsupported(what: string): void;
}

/** Numbers of the requests that the library sends outside the batch format. */
const request = { commandCompleted: 94 } as const;
const internalError = 5001;
const excelType = 1;
const documentOpened = 2;
/** One shared runtime, with worksheet functions in it. */
const runtimeFlags = 3;
const colours = {
  light: { background: 0xffffff, foreground: 0x000000 },
  dark: { background: 0x262626, foreground: 0xffffff },
};

type Callback = (answer: unknown, status?: number) => void;

/**
 * The members of `window.external` that Excel on Windows gives to an add-in's page. Batches and events do not come this way: they
 * have the native bridge.
 */
export function createWindowExternal(container: Container): Record<string, unknown> {
  const { culture, language, settings, theme } = container;
  const { background, foreground } = colours[theme];
  const later = (callback: Callback, ...answer: unknown[]) => setTimeout(() => callback(nativeArray(answer), 0), 0);
  const context: Record<string, () => unknown> = {
    GetActivationMode: () => documentOpened,
    GetAppCapabilities: () => 0,
    GetAppDataLocale: () => culture,
    GetAppType: () => excelType,
    GetAppUILocale: () => language,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetCommerceAllowed: () => false,
    GetControlIntegrationLevel: () => 1,
    GetCorrelationId: () => 'workbench',
    GetDialogRequirementMatrix: () => '',
    GetDocUrl: () => container.documentName,
    GetFeaturesForSolution: () => '{}',
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17928.20114',
    GetInitialDisplayMode: () => 2,
    // Fresh for each page, or the library would find the former page's settings in its cache.
    GetInstanceId: () => `workbench-${Date.now()}`,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: background,
        bodyForegroundColor: foreground,
        controlBackgroundColor: background,
        controlForegroundColor: foreground,
      }),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        for (const key of Object.keys(settings)) delete settings[key];
        keys.forEach((key, index) => (settings[key] = values[index] ?? ''));
      },
      RefreshAsync: (done: () => void) => setTimeout(done, 0),
    }),
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(container.requirementSets),
    GetTouchEnabled: () => false,
  };
  return {
    Execute(id: number, _parameters: unknown, callback: Callback) {
      if (id === request.commandCompleted) return later(callback, 0);
      container.onUnsupported(`request ${id}`);
      return later(callback, internalError, `The workbench does not answer request ${id}.`);
    },
    GetContext: () => context,
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$disableLogging$${runtimeFlags}`,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Callback) => later(callback, 0),
    UnregisterEvent: (_id: number, _target: string, callback: Callback) => later(callback, 0),
  };
}

/** Arrays cross from Excel to the page as objects of this shape. */
function nativeArray(values: readonly unknown[]) {
  return { toArray: () => values, dimensions: () => 1 };
}
