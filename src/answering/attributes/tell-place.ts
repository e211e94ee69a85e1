// Where it is: the chain of names behind "in", "Verona, New York".
import type { AnswerSpan } from '../spans/answer-spans.ts'
import { nameSpans } from '../spans/name-spans.ts'
import { type AskedSentence, behindName } from './asked-sentence.ts'

/** Behind the name: what says where, as far as the next full stop. */
const PLACED =
  /^(?:[^.;,]|\.(?=\S))*?\b(?:located|situated|based|stands|lies|lying|is|was|are|were)\b(?:[^.;,]|\.(?=\S))*?\b(?:in|at|near|on) (?:the (?:city|town|village|state|county) of |the )?(?=\p{Lu})/u

const BETWEEN = /^, (?:in )?(?:the )?$|^ (?:in|of) $/

/** "The Ganton Mill in Oxholt, Norland": it says so in passing. */
const BESIDE = /^,? (?:in|at|near) (?:the (?:city|town|village) of )?(?=\p{Lu})/u

/** Of what is not named there: it has to be said outright. */
const SITED =
  /^(?:[^.;]|\.(?=\S))*?\b(?:located|situated|based|stands|lies|lying) (?:in|at|near|on) (?:the (?:city|town|village|state|county) of )?(?=\p{Lu})/u

export function tellPlace(sentence: AskedSentence): AnswerSpan | undefined {
  const { text, tokens } = sentence
  const from = behindName(sentence)
  const behind = text.slice(from)
  const lead = sentence.place ? (BESIDE.exec(behind) ?? PLACED.exec(behind)) : SITED.exec(behind)
  if (!lead) return undefined
  const at = from + lead[0].length
  const [first, ...others] = nameSpans(text, tokens).filter(({ start }) => start >= at)
  if (first?.start !== at) return undefined
  let end = first.end
  for (const name of others) {
    if (!BETWEEN.test(text.slice(end, name.start))) break
    end = name.end
  }
  const inside = tokens.filter((token) => first.start <= token.start && token.end <= end)
  return { start: first.start, end, value: inside.map(({ word }) => word).join(' ') }
}
