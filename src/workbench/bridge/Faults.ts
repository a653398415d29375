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

/** What Excel says with its codes where no member is to blame. */
const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ConnectionFailure: 'The connection to the workbook was lost.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UndoNotSupported: 'The operation cannot be grouped for undo.',
};
const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  UndoNotSupported: 400,
};

interface Interruption {
  left: number;
  readonly work: () => void | Promise<void>;
}

/** Makes one chosen batch fail, or somebody else change the workbook right before it, so that every step of a write can be tried. */
export class Faults {
  private left = 0;
  private fault: Fault | undefined;
  private interruptions: readonly Interruption[] = [];

  /** Arms a failure at the k-th counted batch from now, k from 1; undefined disarms. It fires once. */
  arm(k: number | undefined, code = 'GeneralException', mode: FaultMode = 'half'): void {
    this.left = k ?? 0;
    if (k === undefined) return void (this.fault = undefined);
    const message = messages[code] ?? 'There was an internal error while processing the request.';
    this.fault = { mode, error: new WireError(code, message, undefined, statuses[code] ?? 500) };
  }

  /** Does something right before the k-th counted batch from now, k from 1, as a colleague or the user may. Several can be waiting. */
  interrupt(k: number, work: () => void | Promise<void>): void {
    this.interruptions = [...this.interruptions, { left: k, work }];
  }

  /** To be called once a batch that works on the workbook, before it. */
  async next(): Promise<Fault | undefined> {
    for (const each of this.interruptions) each.left -= 1;
    const due = this.interruptions.filter(({ left }) => left === 0);
    this.interruptions = this.interruptions.filter(({ left }) => left > 0);
    for (const { work } of due) await work();
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
