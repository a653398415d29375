/** Why a request cannot be carried out; each is said beside its field. */
export type PlanProblem =
  | { readonly field: 'year'; readonly code: 'badYear' }
  | { readonly field: 'growthA' | 'growthB' | 'growthC'; readonly code: 'badGrowth' }
  | { readonly field: 'customers'; readonly code: 'noCustomers' }
  | { readonly field: 'customers'; readonly code: 'tooManySheets'; readonly sheets: number; readonly most: number };
