// Why a sentence is not supported: a stable code for counting, and a line for the log.

export type Fault =
  | 'no-quote'
  | 'unknown-passage'
  | 'article-gone'
  | 'too-short'
  | 'too-long'
  | 'not-in-passage'
  | 'wrong-offsets'
  | 'spliced'
  | 'addresses-models'
  | 'holds-link'
  | 'withheld'
  | 'quoted-words'
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'modality'
  | 'tense'
  | 'quantifier'
  | 'comparison'
  | 'roles'
  | 'attribution'
  | 'uncovered'
  | 'second-opinion'

export interface Finding {
  readonly fault: Fault
  /** One line in plain English that names the words at fault. */
  readonly reason: string
}
