// Whether every date of a sentence is meant by its evidence too, read as of the day of its article.
import { DAY_MS } from '../../news/day-ms.ts'
import type { Claim } from '../claim.ts'
import { companyOf } from '../company-of.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import { type DaysRead, readDays } from '../reading/read-days.ts'

/** As for numbers. */
const BETTER = 1.15

/** The day of the article itself is known: "the paper reported on 22 May". */
const REPORTED = /\b(?:report(?:ed|s)?|published|as of|according to)\b[^,;]*$/i

interface Held {
  readonly sentence: EvidenceSentence
  readonly days: DaysRead
}

/**
 * "22 May", "Monday" and "yesterday" are one where the article's date makes them one. A sentence may be less exact
 * than its evidence ("in May"), never more.
 */
export function findDateFault(claim: Claim): Finding | undefined {
  const held = claim.evidence.flatMap((sentence) =>
    readDays(sentence.text, sentence.card.publishedAt).map((days) => ({ sentence, days })),
  )
  const said = saidDays(claim)
  const joined = findJoinedFault(said, claim)
  if (joined) return joined
  for (const days of said) {
    const finding = findFault(days, said, { claim, held })
    if (finding) return finding
  }
  return undefined
}

/** "March last year": one date of two, which the evidence has to join as well. */
function findJoinedFault(said: readonly DaysRead[], { text, evidence }: Claim): Finding | undefined {
  for (const [i, one] of said.entries()) {
    const next = said[i + 1]
    if (!next || !/^,? (?:of |in )?$/.test(text.slice(one.end, next.start))) continue
    const whole = text.slice(one.start, next.end)
    const isHeld = evidence.some(({ text: held }) => held.toLowerCase().includes(whole.toLowerCase()))
    if (!isHeld) return { fault: 'date', reason: `“${whole}” is meant by no evidence` }
  }
  return undefined
}

function saidDays({ text, evidence }: Claim): readonly DaysRead[] {
  const [{ card }] = evidence as readonly [EvidenceSentence, ...EvidenceSentence[]]
  return readDays(text, card.publishedAt)
}

function findFault(
  days: DaysRead,
  said: readonly DaysRead[],
  { claim, held }: { readonly claim: Claim; readonly held: readonly Held[] },
): Finding | undefined {
  const meant = held.filter((one) => isWithin(one.days, days) || isSameWords(one.days, days))
  if (meant.length === 0) {
    if (isArticlesDay(days, claim)) return undefined
    return { fault: 'date', reason: `“${days.text}” is meant by no evidence` }
  }
  if (meant.some((one) => isSameEnd(one, days, claim))) return undefined
  const others = said.filter((other) => other !== days)
  const company = (one: Held) => companyOf({ claim, item: days, others }, one.sentence, one.days)
  const own = Math.max(...meant.map(company))
  const rival = held.find((one) => !meant.includes(one) && company(one) > own * BETTER)
  return (
    rival && { fault: 'date', reason: `the evidence says “${rival.days.text}” where it says “${days.text}”` }
  )
}

/** "Since 1987" is "since 1987", whatever stands around it. */
function isSameEnd({ sentence, days: held }: Held, said: DaysRead, { text }: Claim): boolean {
  const [own, theirs] = [endOf(text, said), endOf(sentence.text, held)]
  return own !== undefined && own === theirs && isSameWords(held, said)
}

function endOf(text: string, { start }: DaysRead): string | undefined {
  return /\b(since|until|till)\s+$/i.exec(text.slice(0, start))?.[1]?.toLowerCase()
}

function isWithin(held: DaysRead, said: DaysRead): boolean {
  return said.first <= held.first && held.last <= said.last
}

function isSameWords(held: DaysRead, said: DaysRead): boolean {
  return plain(held) === plain(said)
}

function plain({ text }: DaysRead): string {
  return text.toLowerCase().replace(/[,.]+$/, '')
}

function isArticlesDay(days: DaysRead, { text, evidence }: Claim): boolean {
  if (!REPORTED.test(text.slice(0, days.start))) return false
  return evidence.some(({ card }) => {
    const day = Date.parse(`${card.publishedAt.slice(0, 10)}T00:00:00Z`) / DAY_MS
    return days.first <= day && day <= days.last
  })
}
