// The reports of one disagreement out of all that contradict each other somewhere in the evidence.
import type { Asking } from '../composing/read-asking.ts'
import type { AnswerSpan } from '../spans/answer-span.ts'
import { nearness } from '../spans/nearness.ts'
import type { Contradiction, Told } from './find-conflict.ts'
import { saysTheSame } from './says-the-same.ts'

export interface LinkedReportsOptions {
  readonly contradictions: readonly Contradiction[]
  /** What more is told; it counts where it agrees with one of them. */
  readonly told: readonly Told[]
  /** What the best sentence of all gives as the answer, where it gives one. */
  readonly answer: AnswerSpan | undefined
  readonly terms: Asking['terms']
}

/** In logits, of a sentence that holds the whole question itself. */
const OWN = 3

/** In logits: what is posted as the answer should not stand beside a disagreement about something else. */
const ABOUT_THE_ANSWER = 4

/** In logits, of an answer that stands right beside the words of the question. */
const BESIDE = 2

/**
 * One group for each answer of the likeliest disagreement: its two answers, and what contradicts either. What else
 * differs in the evidence is about something else.
 */
export function linkedReports({
  contradictions,
  told,
  answer,
  terms,
}: LinkedReportsOptions): readonly (readonly Told[])[] {
  const likelihood = ({ value, sentence }: Told) =>
    sentence.answer + OWN * sentence.own + BESIDE * nearness(value, sentence.candidate, terms)
  const sorted = contradictions
    .map((pair) => {
      const isAbout = answer && pair.some(({ value }) => saysTheSame(value.value, answer.value))
      return { pair, likely: likelihood(pair[0]) + likelihood(pair[1]) + (isAbout ? ABOUT_THE_ANSWER : 0) }
    })
    .toSorted((a, b) => b.likely - a.likely)
    .map(({ pair }) => pair)
  const [best] = sorted
  if (!best) return []
  const groups = groupsOf([...sorted.flat(), ...told], sorted)
  const groupOf = (told: Told) => groups.find((group) => group.includes(told)) as readonly Told[]
  const [one, other] = best.map(groupOf) as [readonly Told[], readonly Told[]]
  const linked = sorted
    .map((pair) => pair.map(groupOf))
    .filter((pair) => pair.includes(one) || pair.includes(other))
  return [...new Set([one, other, ...linked.flat()])]
}

/**
 * The most exact first, so that "19 October" joins one of two years and does not make them one; two that contradict
 * each other are never of one group.
 */
function groupsOf(
  all: readonly Told[],
  contradictions: readonly Contradiction[],
): readonly (readonly Told[])[] {
  const exact = ({ value }: Told) => value.value.split(' ').length
  const groups: Told[][] = []
  for (const told of [...new Set(all)].toSorted((a, b) => exact(b) - exact(a))) {
    const against = contradictions.flatMap((pair) => (pair.includes(told) ? pair : []))
    const group = groups.find((members) =>
      members.every((one) => !against.includes(one) && saysTheSame(one.value.value, told.value.value)),
    )
    if (group) group.push(told)
    else groups.push([told])
  }
  return groups
}
