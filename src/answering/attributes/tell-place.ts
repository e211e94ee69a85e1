// Where it is: the chain of names behind "in", "Verona, New York".
import type { AnswerSpan } from '../spans/answer-span.ts'
import { nameSpans } from '../spans/name-spans.ts'
import { type AskedSentence, behindName } from './asked-sentence.ts'

/** Behind the name: an aside with another name of it, then what says where, as far as the next full stop. */
const PLACED =
  /^(?: \([^()]*\))?(?:, (?:also|commonly|often|formerly|officially|locally|known|or)\b[^,.;]{0,60}(?=,))?,?(?:[^.;,]|\.(?=\S))*?\b(?:located|situated|based|stands|lies|lying|is|was|are|were)\b(?:[^.;,]|\.(?=\S))*?\b(?:in|at|near|on) (?:the (?:city|town|village|state|county) of |the )?(?=\p{Lu})/u

const BETWEEN = /^, (?:in )?(?:the )?$|^ (?:in|of) $/

/** "The Ganton Mill in Oxholt, Norland", "the Supreme Court (Norland)": it says so in passing. */
const BESIDE = /^(?:,? (?:in|at|near) (?:the (?:city|town|village) of )?| \((?!\p{Lu}{2}))(?=\p{Lu})/u

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
  const names = nameSpans(text, tokens).filter(({ start }) => start >= at)
  if (names[0]?.start !== at) return undefined
  const [first, ...others] = isStreet(names[0], text) ? behindStreet(names, text) : names
  if (!first) return undefined
  let end = first.end
  for (const name of others) {
    if (!BETWEEN.test(text.slice(end, name.start))) break
    end = name.end
  }
  const inside = tokens.filter((token) => first.start <= token.start && token.end <= end)
  return { start: first.start, end, value: inside.map(({ word }) => word).join(' ') }
}

/** "27 Main Street in Oxholt": the town answers, where one stands beside it. */
const STREET = /\b(?:street|st|road|rd|avenue|ave|lane|drive|highway|route \d+)$/iu

function isStreet({ start, end }: Span, text: string): boolean {
  return STREET.test(text.slice(start, end))
}

function behindStreet(names: readonly Span[], text: string): readonly Span[] {
  const [street, town] = names
  return street && town && BETWEEN.test(text.slice(street.end, town.start)) ? names.slice(1) : names
}

type Span = Pick<AnswerSpan, 'start' | 'end'>
