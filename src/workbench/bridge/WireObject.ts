import { Arguments } from './Arguments';
import { WireError } from './WireError';

/** An answer may have to wait, for a calculation say. */
export type Answer<Value> = Value | Promise<Value>;

interface Member {
  /** Requirement set version that brought a member ("1.12"); absent is 1.1. */
  readonly since?: string;
}

export interface Scalar<Target> extends Member {
  /** The name in answers where it is not the member's own in Pascal case. */
  readonly wireName?: string;
  read(target: Target): Answer<unknown>;
  /** Absent on read-only properties. */
  write?(target: Target, value: unknown): Answer<void>;
}

export interface Navigation<Target> extends Member {
  read(target: Target): Answer<WireObject | null>;
}

export interface Method<Target> extends Member {
  /** Gives an object (null: a null object), a plain value, or nothing. */
  call(target: Target, args: Arguments): Answer<unknown>;
}

/** One class of the Office.js object model: what it answers, as a table. Members are named as in Office.js. */
export interface ObjectClass<Target> {
  readonly name: string;
  readonly since?: string;
  /** Lets the library find the object again in a later batch, through `getItem` of its collection. */
  id?(target: Target): string | number;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  readonly navigations?: Readonly<Record<string, Navigation<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** Present on collections. */
  items?(target: Target): Answer<readonly WireObject[]>;
  /** Names that `_Register...Event` may carry, with the requirement set that brought them. */
  readonly events?: Readonly<Record<string, string>>;
}

/** Refuses a member that the declared requirement sets do not include. */
export type Gate = (location: string, since: string | undefined) => void;

/** An object of the host as the wire sees it: a class and what it is about. */
export class WireObject {
  private constructor(
    private readonly definition: ObjectClass<unknown>,
    readonly target: unknown,
  ) {}

  static of<Target>(definition: ObjectClass<Target>, target: Target): WireObject {
    // The pair is made here, where both have the same type, and never taken apart again.
    return new WireObject(definition as ObjectClass<unknown>, target);
  }

  get type(): string {
    return this.definition.name;
  }

  get id(): string | number | undefined {
    return this.definition.id?.(this.target);
  }

  get items(): (() => Answer<readonly WireObject[]>) | undefined {
    const { items } = this.definition;
    return items && (() => items(this.target));
  }

  get scalars(): Readonly<Record<string, Scalar<unknown>>> {
    return this.definition.scalars ?? {};
  }

  get navigations(): Readonly<Record<string, Navigation<unknown>>> {
    return this.definition.navigations ?? {};
  }

  location(member: string): string {
    return `${this.definition.name}.${member}`;
  }

  hasEvent(name: string): boolean {
    return name in (this.definition.events ?? {});
  }

  navigate(name: string, gate: Gate): Answer<WireObject | null> {
    const member = this.navigations[name];
    if (!member) throw WireError.apiNotFound(this.location(name));
    gate(this.location(name), member.since);
    return member.read(this.target);
  }

  write(name: string, value: unknown, gate: Gate): Answer<void> {
    const [key, member] = findScalar(this.scalars, name) ?? [];
    if (!key || !member) throw WireError.apiNotFound(this.location(name));
    gate(this.location(key), member.since);
    if (!member.write) {
      throw WireError.invalidArgument(this.location(key), `${this.location(key)} is read-only or cannot be set here.`);
    }
    return member.write(this.target, value);
  }

  call(name: string, values: readonly unknown[], gate: Gate): Answer<unknown> {
    const member = this.definition.methods?.[name];
    if (!member) throw WireError.apiNotFound(this.location(name));
    gate(this.location(name), member.since);
    return member.call(this.target, new Arguments(values, this.location(name)));
  }

  /** Gate of an event's registration. */
  admitEvent(name: string, gate: Gate): void {
    gate(this.location(`on${name}`), this.definition.events?.[name]);
  }
}

/** A scalar by either of its names; the library loads by its own and sets by the wire's. */
export function findScalar(
  scalars: Readonly<Record<string, Scalar<unknown>>>,
  name: string,
): readonly [string, Scalar<unknown>] | undefined {
  const direct = scalars[name];
  if (direct) return [name, direct];
  return Object.entries(scalars).find(([, { wireName }]) => wireName?.toLowerCase() === name.toLowerCase());
}
