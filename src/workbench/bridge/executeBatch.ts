import type { Fault } from './Faults';
import { stopAt } from './Faults';
import { ObjectPaths } from './ObjectPaths';
import type { References } from './ObjectPaths';
import { queryObject } from './queryObject';
import type { Subscriptions } from './Subscriptions';
import { WireError } from './WireError';
import { WireObject } from './WireObject';
import type { Gate } from './WireObject';
import { actionType, memberName } from './wireFormat';
import type { WireAction, WireFailure, WireRequest, WireResponse } from './wireFormat';

/** What a batch runs against. */
export interface Surroundings {
  readonly root: WireObject;
  /** Objects the library makes by type name instead of finding them in the workbook. */
  readonly services: Readonly<Record<string, WireObject>>;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  readonly gate: Gate;
  /** Told of every refused member the workbench does not know. */
  readonly onUnsupported?: (location: string) => void;
  /** Finishes what actions have left to the end of their batch. */
  readonly settle?: () => void;
}

/** Runs the actions of one batch in order. The first that fails ends it; what was written before stays written. */
export async function executeBatch(request: WireRequest, around: Surroundings, fault?: Fault): Promise<WireResponse> {
  const response = await runActions(request, around, fault);
  try {
    around.settle?.();
    return response;
  } catch (error) {
    return { Results: [], Error: failure(asWireError(error)) };
  }
}

async function runActions(request: WireRequest, around: Surroundings, fault?: Fault): Promise<WireResponse> {
  const paths = new ObjectPaths(
    request.ObjectPaths ?? {},
    around.root,
    around.services,
    around.references,
    around.gate,
  );
  const actions = request.Actions ?? [];
  const end =
    fault === undefined || fault.mode === 'lostAnswer' ? Infinity : fault.mode === 'half' ? stopAt(request) : 0;
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  const answer = (error?: WireFailure): WireResponse => ({
    Results: fault?.mode === 'lostAnswer' ? [] : results,
    ...(traces.length > 0 && { TraceIds: traces }),
    ...(error && { Error: error }),
  });
  for (const [index, action] of actions.entries()) {
    if (fault && index >= end) return answer(failure(fault.error, index));
    try {
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await perform(action, paths, around) });
    } catch (error) {
      const refusal = asWireError(error);
      if (refusal.code === 'ApiNotFound') around.onUnsupported?.(refusal.location ?? '');
      return answer(failure(refusal, index));
    }
  }
  return answer(fault && failure(fault.error, actions.length - 1));
}

/** How a refusal looks in an answer. */
export function failure(error: WireError, index?: number): WireFailure {
  return {
    Code: error.code,
    Message: error.message,
    ...(error.location !== undefined && { Location: error.location }),
    ...(index !== undefined && { ActionIndex: index }),
    HttpStatusCode: error.httpStatus,
  };
}

async function perform(action: WireAction, paths: ObjectPaths, around: Surroundings): Promise<unknown> {
  const id = action.ObjectPathId;
  switch (action.ActionType) {
    case actionType.trace:
      return null;
    case actionType.instantiate:
      return identity(await paths.find(id), paths.reference(id));
    case actionType.query: {
      const object = await paths.find(id);
      if (object === null) return null;
      const reference = paths.reference(id);
      const loaded = await queryObject(object, action.QueryInfo ?? {}, around.gate);
      return reference === undefined ? loaded : { ...loaded, _ReferenceId: reference };
    }
    case actionType.method:
      return callMethod(action, paths, around);
    case actionType.setProperty: {
      const object = await paths.need(id, action.Name);
      const [value] = await paths.arguments(action.ArgumentInfo);
      await object.write(memberName(action.Name), value, around.gate);
      return null;
    }
    case actionType.update: {
      const object = await paths.need(id, 'update');
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        await object.write(memberName(name), value, around.gate);
      }
      return null;
    }
    default:
      throw WireError.apiNotFound(`action type ${action.ActionType}`);
  }
}

function identity(object: WireObject | null, reference: string | undefined) {
  if (object === null) return null;
  return {
    ...(object.id !== undefined && { Id: object.id }),
    ...(reference !== undefined && { _ReferenceId: reference }),
  };
}

const eventCall = /^_(Register|Unregister)(?:Event)?(.+?)(?:Event)?$/;
let referenceCount = 0;

async function callMethod(action: WireAction, paths: ObjectPaths, around: Surroundings): Promise<unknown> {
  const id = action.ObjectPathId;
  if (action.Name === '_KeepReference') {
    const object = await paths.find(id);
    if (object) paths.keep(id, object, `reference-${(referenceCount += 1)}`);
    return null;
  }
  const values = await paths.arguments(action.ArgumentInfo);
  if (action.Name === '_RemoveReference') {
    around.references.delete(String(values[0]));
    return null;
  }
  const object = await paths.need(id, memberName(action.Name));
  const [, verb, event] = eventCall.exec(action.Name) ?? [];
  if (verb && event) {
    if (!object.hasEvent(event)) throw WireError.apiNotFound(object.location(`on${event}`));
    object.admitEvent(event, around.gate);
    around.subscriptions.change(String(object.id ?? 'Workbook'), event, verb === 'Register' ? 1 : -1);
    return null;
  }
  const answer = await object.call(memberName(action.Name), values, around.gate);
  return answer instanceof WireObject ? identity(answer, undefined) : (answer ?? null);
}

/** A slip of our own becomes what Excel calls it when it slips: a general exception. */
function asWireError(error: unknown): WireError {
  if (error instanceof WireError) return error;
  return new WireError('GeneralException', error instanceof Error ? error.message : String(error), undefined, 500);
}
