// npm run newsroom: how plain questions of a newsroom fare over the demonstration articles; `-- open` or `-- open 2`
// shows those of an open half that went wrong, `-- kept` the figures of a half that was put aside alone.
import { type Met, measureNewsroom } from './measure-newsroom.ts'
import { readThreads } from './read-threads.ts'

const wanted = process.argv.slice(2).join(' ')
const threads = (await readThreads()).filter(({ half }) => wanted === '' || half === wanted)
const met = await measureNewsroom(threads)

for (const [half, some] of Map.groupBy(met, (one) => one.half)) {
  const [answerable, others] = [some.filter(isAnswerable), some.filter((one) => !isAnswerable(one))]
  const count = (among: readonly Met[], outcome: Met['outcome']) =>
    among.filter((one) => one.outcome === outcome).length
  const right = count(answerable, 'first') + count(answerable, 'later')
  process.stdout.write(
    `${half}: of ${answerable.length} answerable ${right} answered rightly (${count(answerable, 'first')} by the first sentence), ` +
      `${count(answerable, 'wrong')} wrongly, ${count(answerable, 'abstained')} abstained from; ` +
      `of ${others.length} unanswerable ${count(others, 'abstained')} abstained from\n`,
  )
}

if (wanted.startsWith('open')) for (const one of met.filter(hasFailed)) process.stdout.write(failure(one))

function isAnswerable(one: Met): boolean {
  return one.isAnswerable
}

function hasFailed({ isAnswerable, outcome }: Met): boolean {
  return isAnswerable ? outcome !== 'first' : outcome !== 'abstained'
}

function failure({ isAnswerable, question, standalone, outcome, posted }: Met): string {
  const expected = isAnswerable ? outcome : 'should have abstained'
  return `\n${expected}: ${question}${standalone === question ? '' : ` (${standalone})`}\n${posted.map((text) => `  ${text}\n`).join('')}`
}
