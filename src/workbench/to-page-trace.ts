// The steps of an answer as the page shows them: readings with their candidates, what was dropped, times.
import type { AnswerTrace } from '../answering/answer-trace.ts'
import type { PageCandidate, PageReading, PageTrace } from '../playground/workbench-protocol.ts'
import type { RankedCandidate } from '../retrieval/ranking/rank-candidates.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import { toPageCard } from './to-page-card.ts'

export interface TimedStep {
  readonly step: AnswerTrace
  /** Milliseconds since the question came. */
  readonly at: number
}

/** Of a passage, enough to know it again. */
const EXCERPT = 240

/** What was done when a step of this kind is told. */
const STAGES: Readonly<Record<AnswerTrace['kind'], string>> = {
  understood: 'understanding the question',
  ranked: 'finding and ranking passages',
  composed: 'choosing sentences',
  written: 'the language model',
  dropped: 'checking quotes',
  checked: 'checking quotes',
}

/** `until` is when the reply was there, in milliseconds since the question came. */
export function toPageTrace(steps: readonly TimedStep[], { until }: { readonly until: number }): PageTrace {
  const readings: PageReading[] = []
  for (const { step } of steps) {
    if (step.kind === 'understood') readings.push(toReading(step.question))
    if (step.kind !== 'ranked') continue
    const last = readings.pop()
    const ranking = { question: step.question, candidates: step.candidates.map(toCandidate) }
    if (last) readings.push({ ...last, rankings: [...last.rankings, ranking] })
  }
  const dropped = steps.flatMap(({ step }) => {
    if (step.kind !== 'dropped') return []
    const { kind: _, ...rest } = step
    return [rest]
  })
  return { readings, dropped, timings: timingsOf(steps, until) }
}

/** Each step ends the stage that began with the step before; what comes after the last is the laying out. */
function timingsOf(steps: readonly TimedStep[], until: number): PageTrace['timings'] {
  const stages = new Map<string, number>()
  let since = 0
  const add = (stage: string, at: number) => {
    stages.set(stage, (stages.get(stage) ?? 0) + at - since)
    since = at
  }
  for (const { step, at } of steps) add(STAGES[step.kind], at)
  add('sources and suggestions', until)
  return Array.from(stages, ([stage, milliseconds]) => ({ stage, milliseconds }))
}

function toReading(question: UnderstoodQuestion): PageReading {
  const { standaloneQuestion, window, recency, outlets, terms } = question
  return {
    question: standaloneQuestion,
    ...(window ? { window: window.label } : {}),
    recency,
    outlets: outlets.map(({ words, role }) => ({ words, role })),
    terms: terms.map(({ text, weight, isName, carried = false }) => ({
      text,
      weight,
      isName,
      isCarried: carried,
    })),
    rankings: [],
  }
}

function toCandidate({ found, score, parts }: RankedCandidate): PageCandidate {
  const { passage, card } = found
  const text = passage.text.length > EXCERPT ? `${passage.text.slice(0, EXCERPT)}…` : passage.text
  return { passageId: passage.id, card: toPageCard(card), text, score, parts, isQuoted: false }
}
