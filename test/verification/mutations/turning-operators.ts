// Every operator that makes a true sentence false.
import { movingOperators } from './moving-operators.ts'
import type { Operator } from './operator.ts'
import { replacingOperators } from './replacing-operators.ts'
import { swappingOperators } from './swapping-operators.ts'

export const turningOperators: readonly Operator[] = [
  ...replacingOperators,
  ...swappingOperators,
  ...movingOperators,
]
