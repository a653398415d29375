import enUS from './en-US.json';
import zhCN from './zh-CN.json';
import type { Language } from './Language';

/** The headers of a table of measures in every language, by column, in the order in which they are written. */
export const measureColumns: Readonly<Record<Language, ReturnType<typeof headersOf>>> = {
  'en-US': headersOf(enUS.record.measures, enUS.measure),
  'zh-CN': headersOf(zhCN.record.measures, zhCN.measure),
};

function headersOf({ tier, stability }: typeof enUS.record.measures, measure: typeof enUS.measure) {
  const { visit, review, plan, credit, supply, promotion, training, escalation } = measure;
  return {
    tier,
    stability,
    visit: visit.name,
    review: review.name,
    plan: plan.name,
    credit: credit.name,
    supply: supply.name,
    promotion: promotion.name,
    training: training.name,
    escalation: escalation.name,
  };
}
