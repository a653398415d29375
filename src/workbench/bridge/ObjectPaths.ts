import type { Gate } from './WireObject';
import { WireObject } from './WireObject';
import { WireError } from './WireError';
import { memberName, pathType } from './wireFormat';
import type { ArgumentInfo, WirePath } from './wireFormat';

/** Objects that the client keeps across batches ("tracked"), by the reference it was given. */
export type References = Map<string, WireObject>;

/** Walks the object paths of one batch. Each path is walked once: a path that calls `add` adds once. */
export class ObjectPaths {
  private readonly found = new Map<number, WireObject | null>();
  private readonly referenceOfPath = new Map<number, string>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly root: WireObject,
    private readonly services: Readonly<Record<string, WireObject>>,
    private readonly references: References,
    private readonly gate: Gate,
  ) {}

  async find(id: number): Promise<WireObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = await this.walk(id);
    this.found.set(id, object);
    return object;
  }

  /** The object of a path where null will not do. */
  async need(id: number, member: string): Promise<WireObject> {
    const object = await this.find(id);
    if (object === null) throw new WireError('InvalidObjectPath', `The object is null; ${member} needs one.`, member);
    return object;
  }

  /** References belong to paths, not to objects: two proxies of one range must be freed one at a time. */
  reference(id: number): string | undefined {
    return this.referenceOfPath.get(id);
  }

  keep(id: number, object: WireObject, name: string): void {
    if (this.referenceOfPath.has(id)) return;
    this.referenceOfPath.set(id, name);
    this.references.set(name, object);
  }

  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    const answers: unknown[] = [];
    for (let index = 0; index < values.length; index++) answers.push(await this.fill(values[index], paths?.[index]));
    return answers;
  }

  /** Puts objects where an argument names a path. Plain cell arrays pass through untouched, however large. */
  private async fill(value: unknown, path: unknown): Promise<unknown> {
    if (typeof path === 'number' && path !== 0) return this.find(path);
    if (Array.isArray(value) && Array.isArray(path)) {
      return Promise.all(value.map((each, index) => this.fill(each, path[index])));
    }
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
      return this.find(Number(value._ObjectPathId));
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const parts = Object.entries(value).map(
        async ([name, each]) => [name, await this.fill(each, undefined)] as const,
      );
      return Object.fromEntries(await Promise.all(parts));
    }
    return value;
  }

  private async walk(id: number): Promise<WireObject | null> {
    const path = this.paths[id];
    if (!path) throw new WireError('InvalidObjectPath', `There is no object path ${id}.`);
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return this.root;
      case pathType.newObject:
        return this.service(path.Name);
      case pathType.referenceId:
        return this.tracked(id, path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.member(path);
    }
  }

  private async member(path: WirePath): Promise<WireObject | null> {
    const parent = await this.find(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = memberName(path.Name);
    if (path.ObjectPathType === pathType.property) return parent.navigate(name, this.gate);
    const isIndexer = path.ObjectPathType === pathType.indexer;
    if (!isIndexer && path.ObjectPathType !== pathType.method) {
      throw new WireError('InvalidObjectPath', `There is no object path of type ${path.ObjectPathType}.`);
    }
    const values = await this.arguments(path.ArgumentInfo);
    const answer = await parent.call(isIndexer ? 'getItem' : name, values, this.gate);
    if (answer !== null && !(answer instanceof WireObject)) throw WireError.apiNotFound(parent.location(name));
    return answer;
  }

  private service(name: string): WireObject {
    const service = this.services[name];
    if (!service) throw WireError.apiNotFound(name);
    return service;
  }

  private tracked(id: number, name: string): WireObject {
    const object = this.references.get(name);
    if (!object) {
      throw new WireError('InvalidReference', 'This reference is not valid for the current operation.', 'reference');
    }
    this.referenceOfPath.set(id, name);
    return object;
  }
}
