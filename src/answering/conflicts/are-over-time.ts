// Whether reports that differ follow each other: a toll that grows, a count that goes on, a figure put right.
import { instantOf } from '../../news/news-date.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { Asking } from '../composing/read-asking.ts'
import type { FoundReport } from './find-conflict.ts'

/** What grows with the hours after something happened. */
const TOLL: ReadonlySet<string> = new Set(
  tokenize(
    'die died dead death deaths killed kill toll casualties victims injured injuries hurt wounded missing arrested arrests detained infected evacuated displaced rescued',
  ).map(({ stem }) => stem),
)

/** Said of a figure that was another one before. */
const CHANGED =
  /\b(?:ris(?:en|es|ing)|rose|climb(?:s|ed)|grown|increased to|now|so far|revis(?:ed|ion)|correct(?:ed|ion)|recount|updated|up from|down from|(?:all|every) (?:the )?(?:ballots?|votes?)|final (?:count|result)|not \S+,? as (?:\w+ )?(?:reported|said|stated|written))\b/i

const PARTY =
  '(?:activists?|opposition|rebels?|insurgents?|militants?|unions?|organi[sz]ers|campaigners|protesters|residents|villagers|witnesses|lawyers?|army|military|insurers?)'
/** They have a side, and do not put right what others count. */
const OF_A_SIDE = new RegExp(
  `\\b${PARTY} (?:\\w+ )?(?:say|says|said|claim|claims|claimed|put)\\b|\\b(?:said|according to) (?:the |local )?${PARTY}\\b|\\bclaim(?:s|ed)\\b`,
  'i',
)

/** Figures, the newest first, each of another time, and none by one of two sides. */
export function areOverTime(reports: readonly FoundReport[], { terms }: Asking): boolean {
  const [newest] = reports
  if (!newest || !reports.every(({ value }) => Number(value.value) > 0)) return false
  if (reports.some(({ sentence }) => OF_A_SIDE.test(sentence.candidate.text))) return false
  const follow = reports.every((one, i) => i === 0 || publishedAt(one) < publishedAt(reports[i - 1]))
  if (!follow) return false
  const grows = reports.every(
    (one, i) => i === 0 || Number(one.value.value) < Number(reports[i - 1]?.value.value),
  )
  const publishers = new Set(reports.map(({ sentence }) => sentence.candidate.evidence.card.publisher))
  return (
    (grows && terms.some(({ stem }) => TOLL.has(stem))) ||
    CHANGED.test(newest.sentence.candidate.text) ||
    publishers.size === 1
  )
}

function publishedAt(report: FoundReport | undefined): number {
  return report ? instantOf(report.sentence.candidate.evidence.card.publishedAt) : 0
}
