import { actionType, pathType } from './wireFormat';
import type { WireRequest } from './wireFormat';

/** Whether a batch works on the workbook: it is neither a clean-up after a run nor talk between library and host. */
export function isWorkBatch(request: WireRequest): boolean {
  const actions = request.Actions ?? [];
  const isCleanUp = actions.every(
    (action) => action.Name === '_RemoveReference' || action.ActionType === actionType.trace || isRoot(request, action),
  );
  return (
    !isCleanUp && !Object.values(request.ObjectPaths ?? {}).some((path) => path.ObjectPathType === pathType.newObject)
  );
}

function isRoot(request: WireRequest, action: { readonly ActionType: number; readonly ObjectPathId: number }): boolean {
  return (
    action.ActionType === actionType.instantiate &&
    request.ObjectPaths?.[action.ObjectPathId]?.ObjectPathType === pathType.globalObject
  );
}
