import { createConnection } from '../../src/workbench/bridge/createConnection';
import type { Connection } from '../../src/workbench/bridge/createConnection';
import { Faults } from '../../src/workbench/bridge/Faults';
import { Subscriptions } from '../../src/workbench/bridge/Subscriptions';
import { Traffic } from '../../src/workbench/bridge/Traffic';
import { WireObject } from '../../src/workbench/bridge/WireObject';
import type { ObjectClass } from '../../src/workbench/bridge/WireObject';
import type { WireRequest, WireResponse } from '../../src/workbench/bridge/wireFormat';

/** A model that has nothing to do with sheets: shelves of books. */
interface Shelf {
  readonly titles: string[];
}

const bookClass: ObjectClass<{ readonly title: string }> = {
  name: 'Book',
  id: ({ title }) => title,
  scalars: { title: { read: async ({ title }) => title } },
};

const shelfClass: ObjectClass<Shelf> = {
  name: 'Shelf',
  scalars: {
    count: { read: ({ titles }) => titles.length },
    label: { wireName: 'Sign', read: () => 'Novels', write: ({ titles }, value) => void titles.push(String(value)) },
  },
  items: ({ titles }) => titles.map((title) => WireObject.of(bookClass, { title })),
  events: { Moved: '1.1' },
  methods: {
    add: { call: ({ titles }, args) => (titles.push(args.text(0)), WireObject.of(bookClass, { title: args.text(0) })) },
    getItem: {
      call: ({ titles }, args) =>
        titles.includes(args.key(0)) ? WireObject.of(bookClass, { title: args.key(0) }) : null,
    },
    weigh: {
      since: '2.0',
      call: () => {
        throw new Error('the scales broke');
      },
    },
  },
};

describe('the wire, without Excel behind it', () => {
  let shelf: Shelf;
  let connection: Connection;
  let version: string;
  let requests: number;

  beforeEach(() => {
    shelf = { titles: ['Emma'] };
    version = '2.0';
    requests = 0;
    connection = createConnection({
      root: WireObject.of(shelfClass, shelf),
      services: {},
      references: new Map(),
      subscriptions: new Subscriptions(),
      gate: (location, since) => {
        if (since !== undefined && since > version) throw new Error(`${location} is too new`);
      },
      faults: new Faults(),
      traffic: new Traffic(),
      isEditing: () => false,
    });
  });

  const root = { Id: 1, ObjectPathType: 1, Name: '' };
  const send = (request: WireRequest): Promise<WireResponse> =>
    new Promise((resolve) => {
      connection.bridge.onMessageFromHost = (text) => resolve(JSON.parse(text).message.body as WireResponse);
      requests += 1;
      connection.bridge.sendMessageToHost(
        JSON.stringify({
          id: requests,
          type: 1,
          flags: 0,
          message: { url: 'ProcessQuery', method: 'POST', headers: {}, body: request },
        }),
      );
    });

  it('walks a path once, however many actions use it', async () => {
    const path = {
      Id: 2,
      ObjectPathType: 3,
      Name: 'Add',
      ParentObjectPathId: 1,
      ArgumentInfo: { Arguments: ['Ulysses'] },
    };
    const response = await send({
      ObjectPaths: { 1: root, 2: path },
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 },
        { Id: 2, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['title'] } },
      ],
    });
    expect(shelf.titles).toEqual(['Emma', 'Ulysses']);
    expect(response.Results).toEqual([
      { ActionId: 1, Value: { Id: 'Ulysses' } },
      { ActionId: 2, Value: { Title: 'Ulysses' } },
    ]);
  });

  it('answers a collection with its items, and leaves some out when asked', async () => {
    shelf.titles.push('Ulysses', 'Middlemarch');
    const query = { Select: ['items/title', 'count'], Top: 1, Skip: 1 };
    const response = await send({
      ObjectPaths: { 1: root },
      Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: query }],
    });
    expect(response.Results[0]?.Value).toEqual({ Count: 3, _Items: [{ Title: 'Ulysses', _Id: 'Ulysses' }] });
  });

  it('knows a property by the name the wire has for it', async () => {
    const response = await send({
      ObjectPaths: { 1: root },
      Actions: [{ Id: 1, ActionType: 4, Name: 'Sign', ObjectPathId: 1, ArgumentInfo: { Arguments: ['Plays'] } }],
    });
    expect(response.Error).toBeUndefined();
    expect(shelf.titles).toEqual(['Emma', 'Plays']);
  });

  it('tells what failed, at which action, and skips the rest', async () => {
    const response = await send({
      ObjectPaths: { 1: root },
      Actions: [
        { Id: 1, ActionType: 5, Name: '', ObjectPathId: 1 },
        { Id: 2, ActionType: 3, Name: 'Burn', ObjectPathId: 1 },
        { Id: 3, ActionType: 3, Name: 'Add', ObjectPathId: 1, ArgumentInfo: { Arguments: ['never'] } },
      ],
    });
    expect(response).toMatchObject({
      TraceIds: [1],
      Results: [{ ActionId: 1 }],
      Error: { Code: 'ApiNotFound', Location: 'Shelf.burn', ActionIndex: 1 },
    });
    expect(shelf.titles).toEqual(['Emma']);
  });

  it('makes a slip behind it a general exception', async () => {
    const weigh: WireRequest = {
      ObjectPaths: { 1: root },
      Actions: [{ Id: 1, ActionType: 3, Name: 'Weigh', ObjectPathId: 1 }],
    };
    expect((await send(weigh)).Error).toMatchObject({ Code: 'GeneralException', Message: 'the scales broke' });
    version = '1.0';
    expect((await send(weigh)).Error).toMatchObject({ Message: 'Shelf.weigh is too new' });
  });

  it('keeps an object for later batches until its reference is given back', async () => {
    const keep = await send({
      ObjectPaths: {
        1: root,
        2: { Id: 2, ObjectPathType: 5, Name: '', ParentObjectPathId: 1, ArgumentInfo: { Arguments: ['Emma'] } },
      },
      Actions: [
        { Id: 1, ActionType: 3, Name: '_KeepReference', ObjectPathId: 2 },
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 2 },
      ],
    });
    const reference = (keep.Results[1]?.Value as { _ReferenceId: string })._ReferenceId;
    const use: WireRequest = {
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: reference } },
      Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['title'] } }],
    };
    expect((await send(use)).Results[0]?.Value).toEqual({ Title: 'Emma', _ReferenceId: reference });
    await send({
      ObjectPaths: { 1: root },
      Actions: [
        { Id: 1, ActionType: 3, Name: '_RemoveReference', ObjectPathId: 1, ArgumentInfo: { Arguments: [reference] } },
      ],
    });
    expect((await send(use)).Error).toMatchObject({ Code: 'InvalidReference' });
  });

  it('registers the events a class has, and refuses others', async () => {
    const register = (name: string) =>
      send({ ObjectPaths: { 1: root }, Actions: [{ Id: 1, ActionType: 3, Name: name, ObjectPathId: 1 }] });
    expect((await register('_RegisterMovedEvent')).Error).toBeUndefined();
    expect((await register('_RegisterSoldEvent')).Error).toMatchObject({ Code: 'ApiNotFound' });
  });

  it('answers requests that are no batches with not found', async () => {
    const reply = await new Promise<{ message: { statusCode: number } }>((resolve) => {
      connection.bridge.onMessageFromHost = (text) => resolve(JSON.parse(text));
      connection.bridge.sendMessageToHost(
        JSON.stringify({ id: 9, type: 1, flags: 0, message: { url: 'workbook/worksheets', body: '' } }),
      );
    });
    expect(reply.message.statusCode).toBe(404);
  });
});
