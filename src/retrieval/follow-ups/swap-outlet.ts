// "What about the Courier?": the question before, asked of another outlet's reports.
import type { Outlet } from '../../news/outlet.ts'
import { readOutlets } from '../understanding/read-outlets.ts'

export interface SwapOutletOptions {
  readonly question: string
  readonly phrase: string
  /** Those that the corpus holds. */
  readonly outlets: readonly Outlet[]
  /** The words before the phrase say that it stands in the place of something: "what about". */
  readonly asksInstead: boolean
}

/** Before the name, where the phrase is more than it. */
const LEAD =
  /^(?:(?:and|but) )?(?:according to|(?:reported |published |covered )?(?:in|by|from|on)|per)? ?(?:the )?$/i

/**
 * The question with the outlet in the place of the one whose reports it asked for, or asked of that outlet where it
 * named none; undefined where the phrase is no outlet's name, or may as well be a subject of its own.
 */
export function swapOutlet({
  question,
  phrase,
  outlets,
  asksInstead,
}: SwapOutletOptions): string | undefined {
  // A word that may be an outlet's is one here: nothing else of the phrase says what it is.
  const [asked, ...more] = readOutlets(`according to ${withoutLead(phrase)}`, outlets)
  if (!asked || more.length > 0 || asked.role !== 'source') return undefined
  const name = asked.words
  const place = phrase.indexOf(name)
  const lead = phrase.slice(0, place)
  if (place < 0 || phrase.slice(place + name.length).trim() !== '' || !LEAD.test(lead)) return undefined
  const named = `${/the $/i.test(lead) ? 'the ' : ''}${name}`
  const before = readOutlets(question, outlets).filter(({ role }) => role === 'source')
  const [only] = before
  if (only && before.length === 1)
    return `${question.slice(0, only.start).replace(/\bthe $/i, '')}${named}${question.slice(only.end)}`
  const isSource = asksInstead || /\b(?:according|reported|published|covered|per)\b/i.test(lead)
  if (before.length > 0 || !isSource) return undefined
  return question.replace(/\s*([?.!]*)\s*$/, `, according to ${named}$1`)
}

function withoutLead(phrase: string): string {
  return phrase.replace(
    /^(?:(?:and|but) )?(?:according to|(?:reported |published |covered )?(?:in|by|from|on)|per) /i,
    '',
  )
}
