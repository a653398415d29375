import { noFilter, type PaneState } from './PaneState';

/** Everything that belongs to data that was read, as it is before it is read. */
export const unread = {
  analysis: undefined,
  refreshed: undefined,
  opened: undefined,
  lastJudged: undefined,
  filter: noFilter,
  written: undefined,
  recorded: undefined,
  checkSheet: undefined,
} as const satisfies Partial<PaneState>;
