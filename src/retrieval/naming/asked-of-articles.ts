// What a question wants of the articles that it names.
import { questionTerms } from '../understanding/question-terms.ts'

/** Stands in a question in the place of an article's name: Unicode's "object replacement character". */
export const ARTICLE_MARK = '\uFFFC'

const REPORT = '(?:says?|said|reports?|reported|writes?|wrote|mentions?|claims?|states?|tells?(?: us| me)?)'
const ARTICLE = `(?:the |this |that )?(?:${ARTICLE_MARK}|it|article|story|report|piece|post|link|page)`

/** "What does it say about Tarrow?" asks about Tarrow: the speaker is the article itself. */
const WHAT_IT_SAYS = new RegExp(
  `\\bwhat (?:else )?(?:does|did|do) ${ARTICLE} ${REPORT}(?: (?:about|on|of|regarding))?`,
  'gi',
)

const WHETHER_IT_SAYS = new RegExp(
  `\\b(?:does|did) ${ARTICLE} ${REPORT}(?: (?:that|whether|if|anything about|about))?`,
  'gi',
)

/** With the preposition that ties it to the rest. */
const NAMED = new RegExp(
  `(?:\\b(?:according to|as (?:reported|told) (?:by|in)|in|from|by|of|about|on|per|with|for|at) )?(?:(?:the|this|that) (?:article|story|report|piece|post|link|page)?\\s*)?${ARTICLE_MARK}`,
  'gi',
)

/** Words that ask for the article itself. */
const WHOLE =
  /\b(?:summari[sz](?:e|es|ing)|summary|tl;?dr|gist|explain(?:ed)?|brief(?:ly)?|main|key|points?|takeaways?|sentences?|bullets?|article|story|piece|post|link|page|report(?:s|ed)?|headline|read|reading|look|looked|see|seen|check|find|show|open|true|real|thoughts?|think|details?|context|source|info(?:rmation)?|know|mean(?:s|ing)?|content|text)\b/gi

/** Without their names; empty where nothing is asked but the articles themselves. */
export function askedOfArticles(question: string): string {
  const rest = question
    .replace(WHAT_IT_SAYS, 'what about')
    .replace(WHETHER_IT_SAYS, 'is it so that')
    .replace(NAMED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.!–—-]+/, '')
    .trim()
  return questionTerms(rest.replace(WHOLE, ' ')).length === 0 ? '' : rest
}
