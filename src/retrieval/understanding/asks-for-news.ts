// Whether a question asks for the news as such: of today, of an outlet, but of no subject.
import { stopWords } from '../words/stop-words.ts'
import { tokenize } from '../words/tokenize.ts'
import type { QuestionTerm } from './question-terms.ts'

/** Words for news and for its being told; whatever else a question says is a subject. */
const NEWS_WORDS =
  'news headline headlines story stories articles reports new newest latest recent top main biggest happened happening happen going missed miss today tonight world update updates summary summarise summarize round-up roundup big current breaking tell published printed appeared papers'

const NEWS_STEMS: ReadonlySet<string> = new Set(tokenize(NEWS_WORDS).map(({ stem }) => stem))

/** One of these has to be said: "what is it" asks for nothing of the kind. */
const ASKS =
  /\b(?:news|headlines?|(?:top|main|latest|newest|big(?:gest)?|recent) (?:\w+ )?(?:stories|story|articles?|reports?)|(?:what|anything)(?:['’]s| is| has| was)? (?:new|happened|happening|going on)|what (?:was|has been) (?:published|printed)|what (?:was|is) in the (?:papers|news)|what did i miss|round-?up)\b/i

export interface AsksForNewsOptions {
  readonly question: string
  /** Without the words of dates and outlets. */
  readonly terms: readonly QuestionTerm[]
}

/** "What are the latest headlines?", "Any news from the Herald?"; not "any news about the dam?". */
export function asksForNews({ question, terms }: AsksForNewsOptions): boolean {
  if (!ASKS.test(question)) return false
  return terms.every(({ stem, text }) => NEWS_STEMS.has(stem) || stopWords.has(text.toLowerCase()))
}
