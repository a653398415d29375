import type { Area } from './Area';

/** Colours of the cells that a rule is true for. */
export interface RuleLook {
  readonly fill?: string;
  readonly font?: string;
}

/**
 * A conditional format: of cells with exactly this text; of cells for which a formula is true, written for the first of them ("=A1>1");
 * or a bar in each cell as long as its number, between two numbers or from 0 to the largest there is.
 */
export type FormatRule = { readonly areas: readonly Area[] } & (
  | ({ readonly kind: 'text'; readonly text: string } & RuleLook)
  | ({ readonly kind: 'formula'; readonly formula: string } & RuleLook)
  | {
      readonly kind: 'bar';
      readonly colour: string;
      readonly isGradient?: boolean;
      readonly hidesValue?: boolean;
      readonly from?: number;
      readonly to?: number;
    }
);

export type HeldFormatRule = FormatRule & { readonly id: string };
