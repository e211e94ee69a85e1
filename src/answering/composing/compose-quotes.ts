// The quoting composer: answers with the articles' own sentences, word for word, and without a model.
import { instantOf } from '../../news/news-date.ts'
import type { AnswerabilityOptions } from '../answerability.ts'
import { areOfNamesakes } from '../conflicts/are-of-namesakes.ts'
import { type FoundReport, findConflict } from '../conflicts/find-conflict.ts'
import { onlyOutlet } from '../conflicts/only-outlet.ts'
import { toldOfName } from '../conflicts/told-of-name.ts'
import { isLikelyAnswered } from '../is-likely-answered.ts'
import type { AnswerType } from '../read-answer-type.ts'
import type { CandidateSentence } from './candidate-sentence.ts'
import { chooseEvents } from './choose-events.ts'
import { type ChosenSentences, chooseSentences } from './choose-sentences.ts'
import { type ComposedReport, type Composition, NO_COMPOSITION, quoteKey } from './composition.ts'
import { emphasise, exactAnswer } from './emphasise.ts'
import { isEnough, isLeave, mayAnswer } from './enough-evidence.ts'
import { explainPronoun } from './explain-pronoun.ts'
import { quoteWhole } from './quote-whole.ts'
import { type RankedSentence, type RankSentencesOptions, rankSentences } from './rank-sentences.ts'
import { type Asking, readAsking } from './read-asking.ts'

export interface ComposeQuotesOptions extends RankSentencesOptions {
  /** With it, evidence that is likely to hold an answer is enough; without, a sentence has to answer beyond doubt. */
  readonly when?: AnswerabilityOptions['when']
}

/**
 * One to three sentences of the evidence, each quoting itself, articles in the order of their best sentence, or the
 * newest first for "the latest"; for "what has happened" one sentence a day instead, the oldest first. Beside them the
 * reports that differ. No sentences where none is about what is asked.
 */
export function composeQuotes({ when, ...options }: ComposeQuotesOptions): Composition {
  const asking = readAsking(options.question, options.terms)
  const { type } = asking
  const all = rankSentences(options)
  const enough = answeringFirst(all, asking, when)
  const ranked = enough.length > 0 ? enough : differingFirst(all, asking)
  if (ranked.length === 0) return { ...NO_COMPOSITION, ...reportsIn(all, asking) }
  const events = type.kind === 'events' ? chooseEvents(ranked) : []
  const outlet = onlyOutlet(ranked, type)
  return {
    draft: (events.length > 0 ? events : inReadingOrder(chooseSentences(ranked, asking), type)).map(
      quoteWhole,
    ),
    layout: events.length > 0 ? 'dated-list' : 'prose',
    ...reportsIn(ranked, asking),
    emphasis: emphasisOf(ranked),
    explanations: explanationsOf(ranked),
    ...(outlet ? { onlyOutlet: outlet } : {}),
  }
}

/**
 * What is asked of a name, told by two articles word for word alike but for the answer, is told, however little either
 * repeats of the question; empty for other questions, and where nothing differs.
 */
function differingFirst(all: readonly RankedSentence[], asking: Asking): readonly RankedSentence[] {
  if (!asking.attribute) return []
  const differing = new Set(findConflict(all, asking).map(({ sentence }) => sentence))
  return differing.size > 0 ? [...differing, ...all.filter((sentence) => !differing.has(sentence))] : []
}

/** In logits behind the best: a sentence that answers alone goes before what only ranks better, if it is this near. */
const NEAR_BEST = 3

/** All that is asked stands in it, beside a figure of the kind that is asked for: however little else speaks for it. */
function isExact({ nearest, nearness, coverage, unmet }: RankedSentence): boolean {
  return nearest?.measure !== undefined && nearness >= EXACT_NEARNESS && coverage.all >= EXACT && unmet === 0
}
const EXACT_NEARNESS = 0.5
const EXACT = 0.8

/** Kinds whose form a sentence may lack and still be about what is asked, see `fitsAnswerType`. */
const NAMED: ReadonlySet<AnswerType['kind']> = new Set(['person', 'organisation', 'thing'])

/**
 * Where the best that would answer alone lacks the form of an answer: the next that has it. For a reason also the lede
 * of its article, which tells the cause of what all of it is about; for a name what ranks best there.
 */
function better(
  best: RankedSentence | undefined,
  ranked: readonly RankedSentence[],
  asking: Asking,
): RankedSentence | undefined {
  if (!best || best.fit === 1) return undefined
  const isOfArticle = (one: RankedSentence) => articleOf(one.candidate) === articleOf(best.candidate)
  const near = ranked.filter(({ answer }) => answer >= (ranked[0]?.answer ?? 0) - NEAR_BEST)
  if (asking.type.kind === 'reason')
    return (
      near.find((one) => one.fit === 1 && isEnough(one, asking)) ??
      near.find((one) => one.fit === 1 && isOfArticle(one) && isLede(one.candidate))
    )
  const [top] = ranked
  return NAMED.has(asking.type.kind) && top?.fit === 1 && isOfArticle(top) ? top : undefined
}

function isLede({ evidence: { passage }, before }: CandidateSentence): boolean {
  return passage.position === 0 && before.length === 0
}

/** The best sentence that would answer alone goes first; empty where none would and no answer is likely. */
function answeringFirst(
  ranked: readonly RankedSentence[],
  asking: Asking,
  when: ComposeQuotesOptions['when'],
): readonly RankedSentence[] {
  const least = (ranked[0]?.answer ?? 0) - NEAR_BEST
  const telling = new Set(toldOfName(ranked, asking).map(({ sentence }) => sentence))
  const near = [
    ...telling,
    ...ranked.filter(
      (sentence) => sentence.answer >= least && !telling.has(sentence) && isEnough(sentence, asking),
    ),
  ]
  const first =
    (telling.size > 0 ? undefined : better(near[0], ranked, asking)) ??
    near[0] ??
    ranked.find((sentence) => (isExact(sentence) || isLeave(sentence, asking)) && isEnough(sentence, asking))
  if (first) return [first, ...ranked.filter((sentence) => sentence !== first)]
  const may = ranked.filter((sentence) => mayAnswer(sentence, asking))
  const { isUncased, saysMuch, written: terms } = asking
  return when && isLikelyAnswered({ isUncased, saysMuch, terms, ranked: may, when }) ? may : []
}

/**
 * The sentence that answers, with those that it leans on, comes first; then what goes on from it; then articles in the
 * order of their best sentence. For the latest, the newest article comes first.
 */
function inReadingOrder({ lead, further }: ChosenSentences, type: AnswerType): readonly CandidateSentence[] {
  if (type.kind === 'latest') return newestFirst([...lead, ...further])
  const answer = lead.at(-1)
  const articles = [...new Set([...lead, ...further].map(articleOf))]
  const goesOn = (one: CandidateSentence) =>
    articleOf(one) === (answer && articleOf(answer)) && one.start > (answer?.start ?? 0)
  const place = (one: CandidateSentence) => (goesOn(one) ? -1 : articles.indexOf(articleOf(one)))
  return [...lead, ...further.toSorted((a, b) => place(a) - place(b) || a.start - b.start)]
}

function newestFirst(chosen: readonly CandidateSentence[]): readonly CandidateSentence[] {
  const articles = [...new Set(chosen.map(articleOf))]
  const published = ({ evidence }: CandidateSentence) => instantOf(evidence.card.publishedAt)
  return chosen.toSorted(
    (a, b) =>
      published(b) - published(a) ||
      articles.indexOf(articleOf(a)) - articles.indexOf(articleOf(b)) ||
      a.start - b.start,
  )
}

function articleOf({ evidence }: CandidateSentence): string {
  return evidence.card.id
}

/** Also of evidence that the composer does not answer from: a model may. */
function reportsIn(
  ranked: readonly RankedSentence[],
  asking: Asking,
): Pick<Composition, 'reports' | 'areOfNamesakes'> {
  const found = findConflict(ranked, asking)
  const reports = found.map((report) => composedReport(report, found))
  return { reports, ...(areOfNamesakes(found, asking) ? { areOfNamesakes: true } : {}) }
}

function composedReport(
  { value, sentence: { candidate }, outlets }: FoundReport,
  found: readonly FoundReport[],
): ComposedReport {
  const dayOf = (one: FoundReport) => one.sentence.candidate.evidence.card.publishedAt
  const newest = found[0] ? dayOf(found[0]) : ''
  const isNewest =
    candidate.evidence.card.publishedAt === newest && found.some((one) => dayOf(one) !== newest)
  const words = candidate.text.slice(value.start, value.end)
  return { value: words, sentence: quoteWhole(candidate), isNewest, outlets }
}

function emphasisOf(ranked: readonly RankedSentence[]): Composition['emphasis'] {
  const answer = exactAnswer(ranked.filter(({ fit }) => fit > 0))
  return new Map(
    ranked.flatMap((sentence) => {
      const spans = emphasise(sentence, answer)
      const { evidence, start } = sentence.candidate
      return spans.length > 0 ? [[quoteKey({ passageId: evidence.passage.id, start }), spans] as const] : []
    }),
  )
}

function explanationsOf(ranked: readonly RankedSentence[]): Composition['explanations'] {
  return new Map(
    ranked.flatMap(({ candidate }) => {
      const { evidence, start } = candidate
      const insertion = explainPronoun(candidate)
      return insertion ? [[quoteKey({ passageId: evidence.passage.id, start }), insertion] as const] : []
    }),
  )
}
