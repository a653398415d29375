import type { Confidence } from '../layout/Layout';
import type { MappedIndicator, MappingPart } from '../Mapping';
import type { PeriodGroup } from './PeriodGroup';

/** A proposal for the user to correct; a part that could not be guessed is absent. Numbers are sheet columns. */
export interface MappingGuess {
  readonly customer?: number;
  readonly name?: number;
  readonly date?: number;
  readonly currency?: number;
  readonly possibleId?: number;
  /** See `Mapping.labels`. */
  readonly labels?: readonly number[];
  readonly indicators: readonly MappedIndicator[];
  /** How far each guessed part may be trusted. */
  readonly confidence: Readonly<Partial<Record<MappingPart, Confidence>>>;
  /** Every group of period columns that was found, whether guessed for a part or not. */
  readonly periodGroups: readonly PeriodGroup[];
}
