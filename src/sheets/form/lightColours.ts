/** Fill and font of the traffic lights; every pair has a contrast of at least 4.5:1. */
export const lightColours = {
  green: { fill: '#D4EDDA', font: '#155724' },
  amber: { fill: '#FFF3CD', font: '#664D03' },
  red: { fill: '#F8D7DA', font: '#842029' },
} as const;
