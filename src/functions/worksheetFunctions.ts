import type { FunctionMetadata } from './FunctionMetadata';
import type { WorksheetFunction } from './hostGlobals';
import { aging, agingMetadata } from './aging';
import { cumshare, cumshareMetadata } from './cumshare';
import { cycle, cycleMetadata } from './cycle';
import { gini, giniMetadata } from './gini';
import { hhi, hhiMetadata } from './hhi';
import { measure, measureMetadata } from './measure';
import { migration, migrationMetadata } from './migration';
import { overdue, overdueMetadata } from './overdue';
import { profile, profileMetadata } from './profile';
import { score, scoreMetadata } from './score';
import { scurve, scurveMetadata } from './scurve';
import { seasonality, seasonalityMetadata } from './seasonality';
import { stability, stabilityMetadata } from './stability';
import { tier, tierMetadata } from './tier';
import { trend, trendMetadata } from './trend';

/** Every worksheet function with what Excel is told about it: add one here and it is described and associated. */
export const worksheetFunctions: readonly { readonly metadata: FunctionMetadata; readonly run: WorksheetFunction }[] = [
  { metadata: tierMetadata, run: tier },
  { metadata: profileMetadata, run: profile },
  { metadata: scoreMetadata, run: score },
  { metadata: stabilityMetadata, run: stability },
  { metadata: trendMetadata, run: trend },
  { metadata: seasonalityMetadata, run: seasonality },
  { metadata: cumshareMetadata, run: cumshare },
  { metadata: giniMetadata, run: gini },
  { metadata: hhiMetadata, run: hhi },
  { metadata: migrationMetadata, run: migration },
  { metadata: cycleMetadata, run: cycle },
  { metadata: overdueMetadata, run: overdue },
  { metadata: agingMetadata, run: aging },
  { metadata: scurveMetadata, run: scurve },
  { metadata: measureMetadata, run: measure },
];
