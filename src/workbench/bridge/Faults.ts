import { WireError } from './WireError';
import { actionType, pathType } from './wireFormat';
import type { WireAction, WireRequest } from './wireFormat';

/**
 * How an injected failure leaves the workbook: `half` of the batch's writes done, `nothing` done, or everything done and only
 * the answer lost.
 */
export type FaultMode = 'half' | 'nothing' | 'lostAnswer';

export interface Fault {
  readonly mode: FaultMode;
  readonly error: WireError;
}

/** Makes one chosen batch fail, so that every step of a write can be tried. */
export class Faults {
  private left = 0;
  private fault: Fault | undefined;

  /** Arms a failure at the k-th counted batch from now, k from 1; undefined disarms. It fires once. */
  arm(k: number | undefined, code = 'GeneralException', mode: FaultMode = 'half'): void {
    this.left = k ?? 0;
    this.fault =
      k === undefined
        ? undefined
        : { mode, error: new WireError(code, 'There was an internal error.', undefined, 500) };
  }

  /** To be called once a batch that works on the workbook. */
  next(): Fault | undefined {
    if (this.left === 0) return undefined;
    this.left -= 1;
    return this.left === 0 ? this.fault : undefined;
  }
}

/** Whether an action may change something: it sets, calls, or instantiates what a call gives. */
function mayWrite(action: WireAction, request: WireRequest): boolean {
  if (action.ActionType === actionType.setProperty || action.ActionType === actionType.update) return true;
  if (action.ActionType === actionType.method) return !action.Name.startsWith('_');
  return (
    action.ActionType === actionType.instantiate &&
    request.ObjectPaths?.[action.ObjectPathId]?.ObjectPathType === pathType.method
  );
}

/** Index of the action at which a batch with a `half` fault stops: half of its writes, one at least, are done by then. */
export function stopAt(request: WireRequest): number {
  const writes = (request.Actions ?? []).flatMap((action, index) => (mayWrite(action, request) ? [index] : []));
  const last = writes[Math.ceil(writes.length / 2) - 1];
  return last === undefined ? 0 : last + 1;
}
