// The ways in which a question may be meant, in the order in which answering tries them.
import type { AskedQuestion } from '../retrieval/asked-question.ts'
import { resolveFollowUp, type StandaloneQuestion } from '../retrieval/follow-ups/resolve-follow-up.ts'
import { createFindNamed } from '../retrieval/naming/find-named.ts'
import { understandNamed } from '../retrieval/naming/understand-named.ts'
import { takeTurn } from '../retrieval/take-turn.ts'
import {
  type UnderstoodQuestion,
  understandQuestion,
  withoutWindow,
} from '../retrieval/understand-question.ts'
import type { Corpus } from './corpus.ts'

/**
 * How a question may be meant, likeliest first: as a model has completed it, where one has; else a follow-up may take
 * over one thing or another or nothing, and a date may be when an article was printed or part of what it tells. At
 * least one. A question that names articles by address or headline means those, and nothing else.
 */
export function createReadingsOf(corpus: Pick<Corpus, 'search' | 'outlets'>) {
  const findNamed = createFindNamed((query) => corpus.search(query))

  return async function readingsOf(
    asked: AskedQuestion,
    /** Asked for only where the question names no article. */
    completeByModel?: (asked: AskedQuestion) => Promise<StandaloneQuestion | undefined>,
  ): Promise<readonly [UnderstoodQuestion, ...UnderstoodQuestion[]]> {
    await takeTurn()
    const named = await findNamed(asked)
    if (named.kind === 'held') return [understandNamed(asked, named)]
    const outlets = await corpus.outlets()
    if (named.kind === 'not-held') {
      const standalone = { text: named.text, carried: [], takesContext: false }
      const question = understandQuestion({ ...asked, earlier: [] }, { outlets, standalone })
      return [{ ...question, isRewritten: false, named }]
    }
    const plain = { ...asked, text: named.text }
    const offered = asOffered(plain)
    const completed = offered ?? (await completeByModel?.(plain))
    await takeTurn()
    const byRule = offered ? [] : resolveFollowUp(plain.text, asked.earlier, outlets)
    const [first, ...others] = completed
      ? [completed, ...byRule.filter(({ text }) => text !== completed.text)]
      : byRule
    const readings = (standalone: StandaloneQuestion): [UnderstoodQuestion, ...UnderstoodQuestion[]] => {
      const question = understandQuestion(plain, { outlets, standalone })
      return question.window ? [question, withoutWindow(question)] : [question]
    }
    return [...readings(first as StandaloneQuestion), ...others.flatMap(readings)]
  }
}

/** A question that was offered under an answer, pressed or typed: it needs nothing of the conversation. */
function asOffered({ text, earlier }: AskedQuestion): StandaloneQuestion | undefined {
  const isOffered = earlier.some(({ followUps }) => followUps?.includes(text))
  return isOffered ? { text, carried: [], takesContext: true } : undefined
}
