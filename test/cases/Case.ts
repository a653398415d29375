import type { RawCell } from '../../src/core/intake/cells/Cells';
import type { Culture } from '../../src/core/intake/cells/Cells';
import type { IssueCode, Severity } from '../../src/core/intake/Issue';
import type { Confidence } from '../../src/core/intake/layout/Layout';
import type { LeftOutReason } from '../../src/core/intake/CustomerTable';
import type { MappingPart } from '../../src/core/intake/Mapping';
import type { Treatments } from '../../src/core/intake/Treatments';

/** A cell as it is written in a case: a day by its date, a number with its format, a long text by its repeat. */
export type CaseCell =
  RawCell | { readonly date: string } | { readonly number: number; readonly format: string } | Repeated;

export interface Repeated {
  readonly repeat: string;
  readonly times: number;
}

/** Columns by letters; an indicator of many periods by lines of "column first-day last-day". */
export type CaseMapping = Readonly<
  Partial<
    Record<
      MappingPart,
      | string
      | { readonly periods: readonly string[]; readonly assumedYear?: number; readonly unused?: readonly string[] }
    >
  >
>;

/** One finding. What is not written is not compared, but every finding of the program must be written. */
export interface CaseIssue {
  readonly code: IssueCode;
  readonly count: number;
  readonly severity?: Severity;
  readonly column?: string;
  /** Addresses with a space between. */
  readonly cells?: string;
  readonly customers?: readonly string[];
  readonly values?: Readonly<Record<string, string | number>>;
  readonly chosen?: string;
  readonly options?: readonly string[];
}

/** A small sheet as a person may have it, and what that person expects of it: written by hand, never by the program. */
export interface Case {
  readonly title: string;
  /** What the case is there for; `required.ts` lists what must be covered. */
  readonly covers: readonly string[];
  /** Address of the first cell of the grid; "A1" when absent. */
  readonly at?: string;
  readonly grid: readonly (readonly CaseCell[])[];
  /** Blank rows follow until this row of the sheet. */
  readonly paddedTo?: number;
  readonly merges?: readonly string[];
  /** Row numbers of the sheet. */
  readonly hiddenRows?: readonly number[];
  readonly unselectedRows?: readonly number[];
  readonly is1904?: boolean;
  readonly culture?: Culture;
  readonly today: string;
  /** The layout the user, or Excel's own table, states: title rows + header rows. The guess holds when absent. */
  readonly layout?: string;
  /** The columns the user chose. The guess holds when absent. */
  readonly mapping?: CaseMapping;
  readonly treatments?: Partial<Treatments>;
  readonly expect: {
    /** Title rows + header rows, guessed or stated. */
    readonly layout: string;
    readonly guess: CaseMapping;
    readonly confidence?: Readonly<Partial<Record<MappingPart, Confidence>>>;
    /** True where there is no table before something is mended or decided. */
    readonly blocked?: boolean;
    /** Id, name, rows, and a total an indicator, null where it is unknown. */
    readonly customers?: readonly (readonly (string | number | null | Repeated)[])[];
    readonly rows?: { readonly read: number; readonly used: number };
    /** Rows by reason, then the amount an indicator; a reason that is not written has none. */
    readonly leftOut?: Readonly<Partial<Record<LeftOutReason, readonly number[]>>>;
    readonly days?: readonly [string, string];
    readonly ledgerRows?: number;
    readonly oneRowEach?: boolean;
    /** "fewCustomers" is not written: it follows from the number of customers. */
    readonly issues: readonly CaseIssue[];
  };
}
