// Whether a sentence says yes or no to what a question asks: "has reopened" against "is still closed".
import { stemmer } from 'stemmer'
import type { Span } from '../../news/passage.ts'
import { holdsTermItself, type QuestionTerm } from '../../retrieval/understanding/question-terms.ts'
import { irregularForms } from '../../retrieval/words/irregular-forms.ts'
import type { RankedSentence } from '../composing/rank-sentences.ts'
import type { Asking } from '../composing/read-asking.ts'

export interface Stance extends Span {
  readonly isYes: boolean
}

/** Each word of one side denies each of the other. */
const OPPOSITES = `
open reopen opened | close closed shut shuttered
win won | lose lost defeated beaten
rise rose risen grow grew increase climb | fall fell fallen drop decrease decline shrink
pass approve back adopt agree accept allow permit | reject refuse decline block ban forbid fail veto
survive alive | die died dead kill
confirm admit | deny denied
arrest detain jail imprison | free release
guilty convict | acquit innocent clear
succeed success | fail failure collapse
safe | unsafe dangerous
start begin began resume restart continue | stop halt suspend end cancel abandon postpone
legal | illegal ban outlaw
insure insured | uninsured
stay remain | leave left resign quit
find found | missing
work working | broken broke fail
intact stand standing | collapse destroy
support | oppose
run running | suspend cancel ground stop
contain control | spread
sign | reject
rebuild repair | destroy
`

const opposite: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const table = new Map<string, Set<string>>()
  for (const line of OPPOSITES.trim().split('\n')) {
    const [left = [], right = []] = line.split('|').map((side) => side.trim().split(/\s+/).map(stemmer))
    for (const [own, others] of [
      [left, right],
      [right, left],
    ] as const)
      for (const stem of own) table.set(stem, new Set([...(table.get(stem) ?? []), ...others]))
  }
  return table
})()

const NEGATION =
  /\b(?:not|never|no longer|cannot|without|neither|nor|yet to|failed to|fails to|refus(?:ed|es|ing|al) to|declined to|unable to|far from|instead of)\b|n['’]t\b/i
/** "The owner denied on Wednesday that it is being sold." */
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|rul(?:es?|ed|ing) out|dismiss(?:es|ed|ing)?)\b.*$/i
const BOUNDARY = /[,;:—]| but | and | while | although /

/** Characters before a word in which a negation belongs to it. */
const REACH = 45

const WINDOW =
  /(?:\b(?:is|are|was|were|did|does|do|has|have|had|will|remains?|still|now|not|yet|to|be|being|been|fully|partly|again|never|no longer)\s+|n['’]t\s+)+$/i

/** What is only thought of: "it would be wrong to concede". */
const SUPPOSED = /\b(?:if|would|whether|were to)\b/i

/** Undefined where it says neither, or both, or only supposes it. */
export function readStance({ candidate }: RankedSentence, asking: Asking): Stance | undefined {
  const term = asking.terms[decidingPlace(asking)]
  if (!term || SUPPOSED.test(candidate.text)) return undefined
  const against = oppositesOf(term)
  const stances = candidate.tokens.flatMap(({ stem, start, end }) => {
    const affirms =
      stem === term.stem || irregularForms(term.stem).has(stem) || holdsTermItself(term, new Set([stem]))
    if (!affirms && !against.has(stem)) return []
    // "Reed’s win" is Reed’s alone.
    if (/['’]s $/.test(candidate.text.slice(0, start))) return []
    const before =
      candidate.text
        .slice(Math.max(0, start - REACH), start)
        .split(BOUNDARY)
        .at(-1) ?? ''
    const denial = DENIAL.exec(before)?.[0]
    const lead = denial ?? WINDOW.exec(before)?.[0] ?? ''
    const isTurned = NEGATION.test(before) !== (denial !== undefined)
    return [{ start: start - lead.length, end, isYes: affirms !== isTurned }]
  })
  const [first] = stances
  return first && stances.every(({ isYes }) => isYes === first.isYes) ? first : undefined
}

/**
 * Place among the terms of the word that decides: "Is the pass open?" asks of what stands last, if that has an
 * opposite, or right before it ("safe to drink"), else of what is done.
 */
export function decidingPlace({ verb, terms }: Pick<Asking, 'verb' | 'terms'>): number {
  const last = terms.findLastIndex(({ isName }) => !isName)
  const term = terms[last]
  if (term && oppositesOf(term).size > 0) return last
  const before = terms[last - 1]
  return before && !before.isName && oppositesOf(before).size > 0 ? last - 1 : (verb ?? last)
}

function oppositesOf({ stem }: QuestionTerm): ReadonlySet<string> {
  const all = [stem, ...irregularForms(stem)]
  return new Set(all.flatMap((one) => [...(opposite.get(one) ?? [])]))
}
