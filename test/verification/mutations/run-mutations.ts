// npm run mutations: how many get through, by operator, of the sentences that operators make false, and of those that they only shorten or turn round; `-- open` shows what goes wrong.
import { isLetThrough } from './is-let-through.ts'
import { keepingOperators } from './keeping-operators.ts'
import { mutantsOf } from './mutants-of.ts'
import type { Operator } from './operator.ts'
import { trueSentences } from './true-sentences.ts'
import { turningOperators } from './turning-operators.ts'

const isOpen = process.argv.includes('open')

const print = (line: string) => process.stdout.write(`${line}\n`)

const sentences = await trueSentences()
measure('false', turningOperators, true)
measure('true', keepingOperators, false)

function measure(kind: string, operators: readonly Operator[], isFalse: boolean): void {
  let [all, through] = [0, 0]
  for (const [operator, some] of Map.groupBy(mutantsOf(operators, sentences), (one) => one.operator)) {
    const passed = some.filter(isLetThrough)
    all += some.length
    through += passed.length
    print(`${kind}, ${operator}: ${passed.length} of ${some.length}`)
    const wrong = isFalse ? passed : some.filter((one) => !passed.includes(one))
    if (isOpen) for (const { sentence, quotes } of wrong) print(`  ${sentence}\n    ${quotes.join('\n    ')}`)
  }
  print(`${kind}, all: ${through} of ${all} let through`)
}
