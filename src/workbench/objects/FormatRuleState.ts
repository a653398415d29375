import type { Area } from '../engine/Engine';

/** A conditional format as the add-in builds it up; the engine gets it once it says what to look for and how to show it. */
export interface FormatRuleState {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Area;
  text?: string;
  fill?: string;
  font?: string;
  /** Id of the engine's rule once there is one. */
  engineId?: string;
}
