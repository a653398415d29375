import type { Area, RowSpan } from './Area';

export type Margin = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';
export type PagePlace = 'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

/** How a sheet is printed. What is absent is as on a new sheet. */
export interface PageSetup {
  readonly isLandscape?: boolean;
  /** The number that files have for a kind of paper: 9 is A4. */
  readonly paper?: number;
  /** Percent; not with `fit`. */
  readonly scale?: number;
  /** Pages across and down; 0 is as many as it takes. */
  readonly fit?: { readonly across: number; readonly down: number };
  /** Points. */
  readonly margins?: Readonly<Partial<Record<Margin, number>>>;
  readonly isCentredAcross?: boolean;
  readonly isCentredDown?: boolean;
  readonly hasGridlines?: boolean;
  readonly hasHeadings?: boolean;
  readonly isBlackAndWhite?: boolean;
  readonly isDraft?: boolean;
  readonly firstPageNumber?: number;
  readonly isOverThenDown?: boolean;
  /** Nothing else is printed. */
  readonly areas?: readonly Area[];
  /** Printed again on every page. */
  readonly titleRows?: RowSpan;
  readonly titleColumns?: { readonly column: number; readonly columns: number };
  /** Rows that begin a new page. */
  readonly rowBreaks?: readonly number[];
  /** Texts with Excel's codes in them: "&P" is the page. */
  readonly texts?: Readonly<Partial<Record<PagePlace, string>>>;
}

/** Margins of a new sheet, in points. */
export const usualMargins: Readonly<Record<Margin, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};
