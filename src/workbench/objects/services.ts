import { WireError } from '../bridge/WireError';
import { WireObject } from '../bridge/WireObject';
import type { ObjectClass } from '../bridge/WireObject';

/** What the library tells and asks the host by itself while it starts. */
const addinInternalServiceClass: ObjectClass<undefined> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: { call: () => undefined } },
};

/** The worksheet functions' runtime announces itself. The grid calls the functions directly, so no results come this way. */
const customFunctionsClass: ObjectClass<undefined> = {
  name: 'CustomFunctions',
  methods: {
    _getEnabledFeatures: { call: () => [1, 2, 3, 4] },
    _setOsfControlContainerReadyForCustomFunctions: { call: () => undefined },
  },
};

/** Shows and hides the pane, which stands beside the grid of the workbench for good. */
const appRuntimeServiceClass: ObjectClass<undefined> = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: { call: () => 'Visible' },
    setAppRuntimeState: {
      call: (_, args) => {
        if (args.text(0) !== 'Visible') throw WireError.apiNotFound(`${args.location}(${args.text(0)})`);
      },
    },
  },
};

export const services: Readonly<Record<string, WireObject>> = {
  'Microsoft.AppRuntime.AppRuntimeService': WireObject.of(appRuntimeServiceClass, undefined),
  'Microsoft.ExcelServices.CustomFunctions': WireObject.of(customFunctionsClass, undefined),
  'Microsoft.InternalService.AddinInternalService': WireObject.of(addinInternalServiceClass, undefined),
};
