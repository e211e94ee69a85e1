// A question about articles that it names: what is asked of them, and nothing that bounds the search but they.
import type { AskedQuestion } from '../asked-question.ts'
import { isRewritten } from '../follow-ups/is-rewritten.ts'
import type { UnderstoodQuestion } from '../understand-question.ts'
import { questionTerms } from '../understanding/question-terms.ts'
import type { NamedArticles } from './find-named.ts'

/** Dates and outlets in a headline say nothing of when or by whom the article was printed. */
export function understandNamed(
  { text, asOf }: Pick<AskedQuestion, 'text' | 'asOf'>,
  { articles, question, text: standaloneQuestion }: Extract<NamedArticles, { readonly kind: 'held' }>,
): UnderstoodQuestion {
  const headlines = articles.map(({ headline }) => headline).join(' ')
  return {
    standaloneQuestion,
    isRewritten: isRewritten(text, standaloneQuestion),
    terms: questionTerms(question || headlines),
    context: [],
    spokenOf: [],
    recency: 'none',
    outlets: [],
    needs: [],
    named: { kind: 'held', articles, question },
    asOf: asOf.getTime(),
  }
}
