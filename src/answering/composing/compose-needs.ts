// A question that asks several things at once: each part answered as a question of its own.
import type { Span } from '../../news/passage.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../../retrieval/understand-question.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { DraftSentence } from '../../verification/draft-sentence.ts'
import { composeQuotes } from './compose-quotes.ts'
import { type Composition, NO_COMPOSITION, quoteKey } from './composition.ts'

/** Of each part: its answer, and one sentence beside it. */
const SENTENCES_OF_EACH = 2

/**
 * Sentences for each part in the order of the question, none twice; the parts that nothing answers are named in
 * `unanswered`. Without sentences where the question has no parts, or none is answered.
 */
export function composeNeeds(question: UnderstoodQuestion, evidence: readonly Evidence[]): Composition {
  const parts = question.needs.flatMap((need) => need.question ?? [])
  if (parts.length < 2) return NO_COMPOSITION
  const composed = parts.map((part) => composePart(part, question, evidence))
  const draft = onceEach(composed.flatMap((one) => one.draft.slice(0, SENTENCES_OF_EACH)))
  if (draft.length === 0) return NO_COMPOSITION
  const unanswered = parts.filter((_, i) => composed[i]?.draft.length === 0)
  const differing = composed.find(({ reports }) => reports.length > 0)
  return {
    draft,
    layout: 'prose',
    reports: differing?.reports ?? [],
    ...(differing?.areOfNamesakes ? { areOfNamesakes: true } : {}),
    ...(differing?.areOverTime ? { areOverTime: true } : {}),
    emphasis: emphasisOf(composed),
    explanations: new Map(composed.flatMap(({ explanations }) => [...explanations])),
    ...(unanswered.length > 0 ? { unanswered } : {}),
  }
}

/** By its own words of the question; what says when has been taken out of those already. */
function composePart(part: string, question: UnderstoodQuestion, evidence: readonly Evidence[]): Composition {
  const own = new Set(tokenize(part).map(({ stem }) => stem))
  const terms = question.terms.filter(({ stem }) => own.has(stem))
  return composeQuotes({
    question: part,
    terms,
    evidence,
    spokenOf: new Set(question.spokenOf.map(({ id }) => id)),
    when: question,
  })
}

/** Of the sentences that each part posts; one that answers several parts shows each answer. */
function emphasisOf(composed: readonly Composition[]): Composition['emphasis'] {
  const spans = new Map<string, readonly Span[]>()
  for (const { draft, emphasis } of composed) {
    for (const key of draft.slice(0, SENTENCES_OF_EACH).map(keyOf)) {
      const before = spans.get(key) ?? []
      const added = (emphasis.get(key) ?? []).filter(
        (span) => !before.some(({ start, end }) => span.start < end && start < span.end),
      )
      spans.set(
        key,
        [...before, ...added].toSorted((a, b) => a.start - b.start),
      )
    }
  }
  return spans
}

function keyOf({ quotes }: DraftSentence): string {
  return quotes.map(quoteKey).join(' ')
}

function onceEach(draft: readonly DraftSentence[]): readonly DraftSentence[] {
  return [...new Map(draft.map((sentence) => [keyOf(sentence), sentence])).values()]
}
