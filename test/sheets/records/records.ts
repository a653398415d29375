import type { JudgementRun, RunEntry } from '../../../src/core/history/JudgementRun';
import type { Override } from '../../../src/core/history/Override';

export const aRun: JudgementRun = Object.freeze({
  run: 3,
  madeAt: 46000.5625,
  sheetName: "Li's sales",
  address: 'A1:D794',
  indicators: 'Sales, Margin',
  method: 'Method: customers in the ratio 1:2:2.',
  period: '2025-01-01 to 2025-12-31, months',
  judged: 793,
  counts: { A: 159, B: 317, C: 317 },
  recipe: '{"version":1}',
});

export const anEntry: RunEntry = Object.freeze({
  run: 3,
  customerId: '00123',
  customer: '=cmd|calc',
  tier: 'A',
  computedTier: 'B',
  isByHand: true,
  profile: 'AB',
  score: 0.625,
  rank: 12,
  values: { scale: 1200.5, brandShare: 0.25 },
  stability: 'tooShort',
  trend: -0.031,
});

export const anOverride: Override = Object.freeze({
  customerId: '00123',
  customer: '=cmd|calc',
  tier: 'A',
  reason: 'Opens three shops in spring',
  author: '李娜',
  setOn: 46000,
  expiresOn: 46365,
});
