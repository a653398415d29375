/** A formula's text for the digits after the point of a plan's targets: 0 to 6, whatever is typed. */
export const decimals = 'MIN(6,MAX(0,N(plan_dec)))';
