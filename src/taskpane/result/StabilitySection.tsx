import type { Judgement } from '../../core/abc/Judgement';
import type { CustomerFilter } from '../pane/PaneState';

interface StabilitySectionProps {
  readonly judgement: Judgement;
  readonly onPick: (filter: CustomerFilter) => void;
  /** To where a date column is chosen. */
  readonly onColumns: () => void;
}

/** How steadily the customers of each tier order. */
export function StabilitySection(_: StabilitySectionProps) {
  return null;
}
