// The reports of the stories that a timeline is asked of, where the index has put them together.
import { instantOf } from '../news/news-date.ts'
import type { Evidence } from '../retrieval/retrieve.ts'
import type { UnderstoodQuestion } from '../retrieval/understand-question.ts'
import type { QuestionTerm } from '../retrieval/understanding/question-terms.ts'
import { tokenize } from '../retrieval/words/tokenize.ts'
import type { Corpus } from './corpus.ts'

/** Best articles that are looked at: their stories are the ones that can be meant. */
const ARTICLES_MAX = 12

/** An event that pauses for a week goes on as another story. */
const STORIES_MAX = 4

/** The newest reports of a story that are read. */
const REPORTS_MAX = 60

/** Share of the words asked for that an article must begin with for its story to be meant. */
const ABOUT = 0.6

const TIMELINE = /\b(?:timeline|chronology)\b/i

/** They name the form of the answer. */
const FORM: ReadonlySet<string> = new Set(
  tokenize('give timeline chronology events history').map(({ stem }) => stem),
)

export interface Story {
  /** The first passages of its reports, none later than the question's as-of moment. */
  readonly ledes: readonly Evidence[]
  /** What the timeline is to be about. */
  readonly terms: readonly QuestionTerm[]
}

/** Undefined where no timeline is asked for, or no article is about what it is asked of. */
export function createStoryOf(corpus: Pick<Corpus, 'story' | 'search'>) {
  return async function storyOf(
    { standaloneQuestion, terms: all, asOf, named }: UnderstoodQuestion,
    evidence: readonly Evidence[],
  ): Promise<Story | undefined> {
    if (!TIMELINE.test(standaloneQuestion) || named) return undefined
    const terms = all.filter(({ stem }) => !FORM.has(stem))
    const articles = Map.groupBy(evidence, ({ card }) => card.id)
    const meant = [...articles.values()].slice(0, ARTICLES_MAX).filter((found) => isAbout(found, terms))
    const byStory = new Map(
      meant.flatMap(([found]) => (found?.card.story ? [[found.card.story, found]] : [])),
    )
    const stories = await Promise.all(
      [...byStory.values()].slice(0, STORIES_MAX).map(({ card }) => corpus.story(card.id)),
    )
    const ids = stories
      .flat()
      .filter(({ publishedAt }) => instantOf(publishedAt) <= asOf)
      .toSorted((a, b) => instantOf(b.publishedAt) - instantOf(a.publishedAt))
      .slice(0, REPORTS_MAX)
      .map(({ id }) => id)
    if (ids.length < 2) return undefined
    return {
      terms,
      ledes: await corpus.search({ words: '', articles: ids, limit: ids.length, to: asOf + 1 }),
    }
  }
}

/** By its headline and first paragraph: what stands further down is beside the event. */
function isAbout(found: readonly Evidence[], terms: readonly QuestionTerm[]): boolean {
  const text = found
    .map(({ card, passage }) =>
      passage.position === 0 ? `${card.headline} ${passage.text.split('\n\n')[0]}` : card.headline,
    )
    .join(' ')
  const held = new Set(tokenize(text).map(({ stem }) => stem))
  const share = terms.filter(({ stem }) => held.has(stem)).length / terms.length
  return terms.length > 0 && share >= ABOUT
}
