// The sentences of the evidence, each with what stands around it.
import type { Span } from '../../news/passage.ts'
import type { Evidence } from '../../retrieval/retrieve.ts'
import type { QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { type Token, tokenize } from '../../retrieval/words/tokenize.ts'
import { introduces } from './introduces.ts'
import { isDayOfMonth } from './is-day-of-month.ts'
import { createMatchTerms, HELD_NONE, type Held, joinHeld } from './match-terms.ts'
import { withoutOtherVerb } from './without-other-verb.ts'

/** A sentence of a passage that the composer may quote. Offsets count in the article's text. */
export interface CandidateSentence extends Span {
  readonly evidence: Evidence
  /** Position of the passage in the ranking, 0 for the best. */
  readonly rank: number
  readonly text: string
  /** Offsets count in `text`. */
  readonly tokens: readonly Token[]
  /** The sentences before it in the same passage, nearest first. */
  readonly before: readonly CandidateSentence[]
  /** What of the question each token meets. */
  readonly heldBy: readonly Held[]
  /** What of the question the sentence holds, and, ever wider, what stands around it. */
  readonly held: HeldAround
}

export interface HeldAround {
  readonly sentence: Held
  /** The sentence that this one points back to with its first word, if it does. */
  readonly pointedTo: Held
  /** Of a lede what its headline says: the two tell one thing. */
  readonly retold: Held
  readonly paragraph: Held
  /** Headline, publisher and agency. */
  readonly headline: Held
  /** What the article is about: the headline, its first sentence, and what the conversation says of it. */
  readonly subject: Held
  readonly passage: Held
  /** All passages of the article that are among the evidence. */
  readonly article: Held
}

type MatchTerms = (stem: string) => Held
type HeldBy = (tokens: readonly Token[]) => readonly Held[]
type OwnSentence = Omit<CandidateSentence, 'held' | 'before'> & { readonly own: Held }

export interface CandidateSentencesOptions {
  readonly evidence: readonly Evidence[]
  readonly terms: readonly QuestionTerm[]
  /** Place among the terms of what is done: who goes on about the company of the headline does not say it again. */
  readonly verb?: number
  /** See `Asking.related`. */
  readonly related?: readonly ReadonlySet<string>[]
  /** Ids of the articles that the conversation is about: what a question takes over from it, they are about. */
  readonly spokenOf?: ReadonlySet<string>
}

const NO_ARTICLE: ReadonlySet<string> = new Set()

/** In the order of the evidence, sentences as they stand in their passage. */
export function candidateSentences({
  evidence,
  terms,
  related = [],
  verb,
  spokenOf = NO_ARTICLE,
}: CandidateSentencesOptions): readonly CandidateSentence[] {
  const matchTerms = createMatchTerms(terms, related)
  const heldBy = createHeldBy(terms, matchTerms)
  const passages = evidence.map((found, rank) => ({ found, own: ownSentences(found, rank, heldBy) }))
  const byArticle = Map.groupBy(passages, ({ found }) => found.card.id)
  const ofArticle = new Map(
    Array.from(byArticle, ([id, some]) => [id, joinHeld(some.flatMap(({ own }) => own.map(heldOf)))]),
  )
  const carried = { itself: bitsOf(terms, ({ carried }) => carried === true), alternative: 0, related: 0 }
  const ledes = new Map(
    passages.flatMap(({ found: { card, passage }, own }) =>
      passage.position === 0 && own[0] ? [[card.id, own[0].own] as const] : [],
    ),
  )
  return passages.flatMap(({ found, own }) => {
    const { id, headline, publisher, agency = '' } = found.card
    const inHeadline = heldIn(tokenize(`${headline} ${publisher} ${agency}`), matchTerms)
    const shared = {
      headline: inHeadline,
      subject: joinHeld([inHeadline, ledes.get(id) ?? HELD_NONE, ...(spokenOf.has(id) ? [carried] : [])]),
      passage: joinHeld(own.map(heldOf)),
      article: ofArticle.get(found.card.id) ?? HELD_NONE,
    }
    return withSurroundings(own, paragraphsOf(found), { ...shared, things: without(shared.subject, verb) })
  })
}

/** The day of a date is no part that is asked of: "Season 3" of what happened on 3 October. */
function createHeldBy(terms: readonly QuestionTerm[], matchTerms: MatchTerms): HeldBy {
  const asksOfPart = terms.some(({ text, alternatives }) => /^\d/.test(text) && alternatives.size > 0)
  return (tokens) =>
    tokens.map(({ stem }, i) =>
      asksOfPart && isDayOfMonth(tokens, i)
        ? HELD_NONE
        : withoutOtherVerb(matchTerms(stem), terms, tokens[i + 1]),
    )
}

function ownSentences({ passage, ...rest }: Evidence, rank: number, heldByOf: HeldBy): OwnSentence[] {
  return passage.sentences.map(({ start, end }) => {
    const text = passage.text.slice(start - passage.start, end - passage.start)
    const tokens = tokenize(text)
    const heldBy = heldByOf(tokens)
    return { start, end, text, tokens, heldBy, own: joinHeld(heldBy), evidence: { passage, ...rest }, rank }
  })
}

function withSurroundings(
  own: readonly OwnSentence[],
  paragraphs: readonly Span[],
  {
    things,
    ...shared
  }: Pick<HeldAround, 'headline' | 'subject' | 'passage' | 'article'> & { readonly things: Held },
): readonly CandidateSentence[] {
  const earlier: CandidateSentence[] = []
  for (const { own: sentence, ...rest } of own) {
    const around = paragraphs.find(({ start, end }) => start <= rest.start && rest.start < end)
    const inParagraph = own.filter(({ start }) => around && around.start <= start && start < around.end)
    const held: HeldAround = {
      ...shared,
      sentence,
      pointedTo: pointedTo(rest.text, earlier[0], things),
      retold: isLede(rest) ? shared.headline : HELD_NONE,
      paragraph: around ? joinHeld(inParagraph.map(heldOf)) : sentence,
    }
    earlier.unshift({ ...rest, held, before: [...earlier] })
  }
  return earlier.reverse()
}

function isLede({ start, evidence: { passage } }: Omit<OwnSentence, 'own'>): boolean {
  return passage.position === 0 && start === passage.sentences[0]?.start
}

/** "The company owes …" in an article goes on about what it is about. */
const DEFINITE = /^["“]?The \p{Ll}+/u

/** Behind what is quoted: “…,” she told the court. */
const PRONOUN_SPEAKS =
  /["”,],? (?:he|she|they) (?:said|says|told|added|warned|wrote|asked)\b|["”],? .{0,30}\b(?:said|added) (?:he|she|they)\b/u

function pointedTo(text: string, previous: CandidateSentence | undefined, things: Held): Held {
  if (pointsBack(text) || PRONOUN_SPEAKS.test(text)) return previous?.held.sentence ?? HELD_NONE
  if (!DEFINITE.test(text)) return HELD_NONE
  return previous && introduces(previous.text, text) ? joinHeld([things, previous.held.sentence]) : things
}

function paragraphsOf({ passage }: Evidence): readonly Span[] {
  let start = passage.start
  return passage.text.split('\n\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return span
  })
}

function without(held: Held, place: number | undefined): Held {
  if (place === undefined) return held
  const others = ~(1 << place)
  return {
    itself: held.itself & others,
    alternative: held.alternative & others,
    related: held.related & others,
  }
}

function bitsOf(terms: readonly QuestionTerm[], isWanted: (term: QuestionTerm) => boolean): number {
  return terms.reduce((bits, term, i) => (isWanted(term) ? bits | (1 << i) : bits), 0)
}

function heldOf({ own }: OwnSentence): Held {
  return own
}

function heldIn(tokens: readonly Token[], matchTerms: MatchTerms): Held {
  return joinHeld(tokens.map(({ stem }) => matchTerms(stem)))
}

/** Whether it opens with a word that points back: "He added …", "That vote …", "“It is …”". */
export function pointsBack(text: string): boolean {
  return /^["'“‘(]*(?:he|she|they|it|his|her|their|its|this|that|these|those|such|both)\b/i.test(text)
}
