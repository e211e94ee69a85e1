// What outlets printed on a subject, and which of them did: the words of their own articles, an outlet at a time.
import { instantOf } from '../../news/news-date.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../../retrieval/understand-question.ts'
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { isOfOutlet } from '../../retrieval/understanding/read-outlets.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { chooseDistinct } from './choose-distinct.ts'
import { type Composition, NO_COMPOSITION } from './composition.ts'
import { quotableSentences } from './quotable-sentences.ts'
import { quoteWhole } from './quote-whole.ts'
import { weightedPresence } from './weighted-presence.ts'

export interface ComposeReportsOptions {
  readonly reports: NonNullable<UnderstoodQuestion['reports']>
  readonly outlets: UnderstoodQuestion['outlets']
  /** Best first. */
  readonly evidence: readonly Evidence[]
}

/** Sentences of one outlet where it alone is asked for, and where others are beside it. */
const SENTENCES = { alone: 3, beside: 2, listed: 1 } as const

/** A list is read at a glance. */
const OUTLETS_MAX = 6

/** Least share of the subject in a sentence with its headline, and in the sentence itself with its paragraph. */
const ABOUT_MIN = 0.65
const OWN_MIN = 0.3

/** What a sentence only points back to counts a little less. */
const POINTED_SHARE = 0.9

/**
 * One to three sentences on the subject from each outlet that is named, in their order, its article closest to the
 * question first; where any outlet is asked for, one sentence of each that printed on it, as a dated list, the newest
 * first. No sentences where none of them did.
 */
export function composeReports({ reports, outlets, evidence }: ComposeReportsOptions): Composition {
  const { from, subject } = reports
  const onSubject = quotableSentences({ evidence, terms: subject }).filter((one) => isAbout(one, subject))
  const chosen =
    from === 'any'
      ? Array.from(Map.groupBy(onSubject, publisherOf).values())
          .slice(0, OUTLETS_MAX)
          .flatMap((some) => best(some, subject, SENTENCES.listed))
          .toSorted((a, b) => publishedAt(b) - publishedAt(a))
      : ofEach(onSubject, outlets, subject)
  if (chosen.length === 0) return NO_COMPOSITION
  const layout = from === 'any' && chosen.length > 1 ? 'dated-list' : 'prose'
  return { ...NO_COMPOSITION, draft: chosen.map(quoteWhole), layout }
}

function ofEach(
  onSubject: readonly CandidateSentence[],
  outlets: UnderstoodQuestion['outlets'],
  subject: readonly QuestionTerm[],
): readonly CandidateSentence[] {
  const named = outlets.filter(({ role }) => role === 'source')
  const count = named.length > 1 ? SENTENCES.beside : SENTENCES.alone
  return named.flatMap((outlet) => {
    const own = onSubject.filter(({ evidence }) => isOfOutlet(evidence.card, outlet))
    return best(own, subject, count)
  })
}

/** Of the article whose headline names most of the subject, those that hold most of it, in their order there. */
function best(
  some: readonly CandidateSentence[],
  subject: readonly QuestionTerm[],
  count: number,
): readonly CandidateSentence[] {
  const [first] = some.toSorted(
    (a, b) => weightedPresence(subject, b.held.headline) - weightedPresence(subject, a.held.headline),
  )
  const inArticle = some.filter(({ evidence }) => evidence.card.id === first?.evidence.card.id)
  const byShare = inArticle.toSorted(
    (a, b) => ownShare(b, subject) - ownShare(a, subject) || a.start - b.start,
  )
  return chooseDistinct(byShare, count).toSorted((a, b) => a.start - b.start)
}

/** The lede is about what the headline is about; any other sentence has to name some of it near by. */
function isAbout(sentence: CandidateSentence, subject: readonly QuestionTerm[]): boolean {
  const { held, evidence } = sentence
  const whole = Math.max(
    ...[held.headline, held.paragraph, held.passage].map((around) => weightedPresence(subject, around)),
  )
  const isLede = evidence.passage.position === 0 && sentence.before.length === 0
  return whole >= ABOUT_MIN && (isLede || ownShare(sentence, subject) >= OWN_MIN)
}

function ownShare({ held }: CandidateSentence, subject: readonly QuestionTerm[]): number {
  return Math.max(
    weightedPresence(subject, held.sentence),
    weightedPresence(subject, held.pointedTo) * POINTED_SHARE,
  )
}

function publishedAt({ evidence }: CandidateSentence): number {
  return instantOf(evidence.card.publishedAt)
}

function publisherOf({ evidence }: CandidateSentence): string {
  return evidence.card.publisher
}
