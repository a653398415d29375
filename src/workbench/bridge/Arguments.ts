import { WireError } from './WireError';

/** Arguments of a method call, checked as they are taken. A missing argument arrives as null. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    readonly location: string,
  ) {}

  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw WireError.invalidArgument(this.location);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw WireError.invalidArgument(this.location);
    return value;
  }

  optionalInteger(index: number): number | undefined {
    return this.at(index) === undefined ? undefined : this.integer(index);
  }

  flag(index: number): boolean {
    const value = this.at(index) ?? false;
    if (typeof value !== 'boolean') throw WireError.invalidArgument(this.location);
    return value;
  }

  /** Name or id of an item. */
  key(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string' && typeof value !== 'number') throw WireError.invalidArgument(this.location);
    return String(value);
  }

  /** The host-side target of an object handed over, when it is one of that kind. */
  target<Target>(index: number, kind: abstract new (...args: never[]) => Target): Target | undefined {
    const value = this.at(index);
    const target = typeof value === 'object' && value !== null && 'target' in value ? value.target : undefined;
    return target instanceof kind ? target : undefined;
  }
}
