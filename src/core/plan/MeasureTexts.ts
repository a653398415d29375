import type { MeasureKind } from './measureLevels';

/** The user's own measures: for "A-steady" and so on (tier and stability verdict), a text for each kind of measure. A row that is missing has the usual texts. */
export type MeasureTexts = Readonly<Record<string, Readonly<Record<MeasureKind, string>>>>;
