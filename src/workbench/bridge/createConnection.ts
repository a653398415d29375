import { executeBatch, failure } from './executeBatch';
import type { Surroundings } from './executeBatch';
import type { Faults } from './Faults';
import { isWorkBatch } from './isWorkBatch';
import type { Traffic } from './Traffic';
import { WireError } from './WireError';
import { requestFlag } from './wireFormat';
import type { WireEvent, WireRequest, WireResponse } from './wireFormat';

/** The object the library looks for as `_richApiNativeBridge`: text out, text in. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export interface ConnectionOptions extends Surroundings {
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** While true the workbook answers no batch. */
  isEditing(): boolean;
}

export interface Connection {
  readonly bridge: NativeBridge;
  push(events: readonly WireEvent[]): void;
}

const largestMessage = 5 * 1024 * 1024;
const editPollMilliseconds = 50;
const messageType = { request: 1, response: 2, push: 3 } as const;

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: WireRequest | string };
}

/**
 * One client's line to the host. Everything goes through one queue, a macrotask apart, batches and events alike: a host that
 * answered at once would let an old event reach a handler that was registered later.
 */
export function createConnection(options: ConnectionOptions): Connection {
  const { faults, traffic } = options;
  let queue: Promise<void> = Promise.resolve();
  const bridge: NativeBridge = { onMessageFromHost: null, sendMessageToHost: receive };
  const send = (text: string) => bridge.onMessageFromHost?.(text);
  const enqueue = (job: () => void | Promise<void>) => {
    queue = queue.then(nextMacrotask).then(job);
  };

  function receive(text: string): void {
    const { id, type, flags, message } = JSON.parse(text) as Message;
    if (type !== messageType.request) return;
    if (!/^ProcessQuery/i.test(message.url)) {
      enqueue(() => send(reply(id, 404, JSON.stringify({ error: { code: 'ItemNotFound', message: message.url } }))));
      return;
    }
    const request = typeof message.body === 'string' ? (JSON.parse(message.body) as WireRequest) : message.body;
    const bytes = byteLength(text);
    const run = async (): Promise<void> => {
      if (isWorkBatch(request) && options.isEditing() && (flags & requestFlag.delayForCellEdit) !== 0) {
        // The queue goes on meanwhile: events and other batches are not held up by this one.
        setTimeout(() => enqueue(run), editPollMilliseconds);
        return;
      }
      const body = await answer(request, bytes);
      send(reply(id, 200, body));
    };
    enqueue(run);
  }

  async function answer(request: WireRequest, bytes: number): Promise<string> {
    if (bytes > largestMessage) return refuse(tooLarge('Request'));
    const isWork = isWorkBatch(request);
    if (isWork && options.isEditing()) return refuse(editing());
    const response = await executeBatch(request, options, isWork ? await faults.next() : undefined);
    const body = JSON.stringify(response);
    const bytesOut = byteLength(body);
    if (isWork) traffic.count(bytes, bytesOut);
    return bytesOut > largestMessage ? refuse(tooLarge('Response')) : body;
  }

  return {
    bridge,
    push(events) {
      if (events.length > 0)
        enqueue(() => send(JSON.stringify({ type: messageType.push, message: { entries: events } })));
    },
  };
}

function nextMacrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The body is JSON already: a large answer is not turned into text twice. */
function reply(id: number, status: number, body: string): string {
  return `{"id":${id},"type":${messageType.response},"message":{"statusCode":${status},"headers":{},"body":${body}}}`;
}

function refuse(error: WireError): string {
  const response: WireResponse = { Results: [], Error: failure(error) };
  return JSON.stringify(response);
}

function tooLarge(which: 'Request' | 'Response'): WireError {
  const message = `The ${which.toLowerCase()} payload size has exceeded the limit of 5 MB.`;
  return new WireError(`${which}PayloadSizeLimitExceeded`, message, undefined, 413);
}

function editing(): WireError {
  const message =
    'Excel is in cell-editing mode. Leave the cell with ENTER or TAB, or select another cell, and try again.';
  return new WireError('InvalidOperationInCellEditMode', message);
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
