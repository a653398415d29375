/** A formula's text for whether the plan's year is one that the days of it and of the next can be counted in, in any workbook. */
export const hasYear = 'AND(N(plan_year)>=1904,N(plan_year)<=9998)';
