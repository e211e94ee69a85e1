// Questions about events of days gone by, made of a set's own articles: does the preference for new reports stay away?

import type { Article } from '../../news/article.ts'
import { DAY_MS } from '../../news/day-ms.ts'
import { instantOf } from '../../news/news-date.ts'
import type { PreparedArticle } from '../../news/prepared-article.ts'
import { questionTerms } from '../../retrieval/understanding/question-terms.ts'
import { properNames } from '../../retrieval/words/proper-names.ts'
import type { QuestionSet, SetQuestion } from './question-set.ts'
import { endOfCorpus } from './read-question-set.ts'

/** Enough that one question more or less is a hundredth, few enough to take a minute. */
const QUESTIONS_MAX = 150

/** Older than this at the end of the corpus is gone by. */
const OLD_DAYS = 45
/** Words of a headline that people remember: all of them would make it a search for the headline. */
const WORDS_MAX = 5
const WORDS_MIN = 4

const monthOf = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * For some articles, always the same ones: the most telling words of the headline and the month, asked at the end of the
 * corpus. Wanted are the article and its passages with a name or a figure of its lede that the headline does not give.
 * Articles whose headlines tell the same are left out, for nobody could know which is meant.
 */
export function datedEvents(set: QuestionSet): QuestionSet {
  const asOf = endOfCorpus(set.articles)
  const before = asOf.getTime() - OLD_DAYS * DAY_MS
  const asked = set.articles
    .filter(({ article }) => instantOf(article.publishedAt) < before)
    .map((prepared) => ({ prepared, words: tellingWords(prepared.article.headline) }))
  const sameWords = Map.groupBy(asked, ({ words }) => words.join(' '))
  const questions = asked
    .filter(({ words }) => words.length >= WORDS_MIN && sameWords.get(words.join(' '))?.length === 1)
    // Ids are hashes: in their order the articles are as good as drawn by lot.
    .toSorted((a, b) => (a.prepared.article.id < b.prepared.article.id ? -1 : 1))
    .slice(0, QUESTIONS_MAX)
    .map(({ prepared, words }) => questionOn(prepared, words, asOf, set))
  return {
    ...set,
    name: `${set.name}, dated events`,
    questions,
    notes: ['questions made of headlines and their months'],
  }
}

function questionOn(
  { article, passages }: PreparedArticle,
  words: readonly string[],
  asOf: Date,
  { recordIds }: QuestionSet,
): SetQuestion {
  return {
    id: article.id,
    text: `What happened in ${monthOf.format(instantOf(article.publishedAt))}: ${words.join(' ')}?`,
    type: 'dated event',
    isAnswerable: true,
    answers: toldBeside(article, passages[0]?.text ?? ''),
    wrongAnswers: [],
    choices: [],
    support: [],
    relevant: [recordIds.get(article.id) ?? article.url],
    history: [],
    asOf,
  }
}

/** In the order of the headline. */
function tellingWords(headline: string): readonly string[] {
  const terms = questionTerms(headline)
  const least = terms.map(({ weight }) => weight).toSorted((a, b) => b - a)[WORDS_MAX - 1] ?? 0
  return terms
    .filter(({ weight }) => weight >= least)
    .slice(0, WORDS_MAX)
    .map(({ text }) => text)
}

/** One name or figure, or none. */
function toldBeside({ headline }: Article, lede: string): readonly string[] {
  const figures = lede.match(/\b\d[\d,.]*\d\b/g) ?? []
  const told = [...properNames(lede), ...figures].find(
    (words) => words.length > 3 && !headline.toLowerCase().includes(words.toLowerCase()),
  )
  return told === undefined ? [] : [told]
}
