/** A formula's text for the return on a cost: blank without two numbers or without a cost above 0. */
export function returnOf(gain: string, cost: string): string {
  return `IF(COUNT(${gain},${cost})<2,"",IF(${cost}<=0,"",(${gain}-${cost})/${cost}))`;
}
