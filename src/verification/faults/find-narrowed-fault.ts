// Whether what a sentence takes over is as narrow as in its evidence: which lorries, what kind of redundancies, since when.
import type { Claim, FindFault } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

export function findNarrowedFault(claim: Claim): Finding | undefined {
  for (const sentence of claim.evidence)
    for (const find of [findBoundLeftOut, findKindLeftOut, findElseLeftOut, findSinceLeftOut]) {
      const narrower = find(claim, sentence)
      if (narrower) return { fault: 'quantifier', reason: `“${narrower}” is narrower` }
    }
  return undefined
}

type FindNarrower = (claim: Parameters<FindFault>[0], sentence: EvidenceSentence) => string | undefined

/** "Lorries of more than 12 tonnes", "children under five". */
const BOUND =
  /\b(?<head>\p{L}+s|people|children|men|women) (?:(?:of|with|aged|weighing|worth|earning) )?(?:more than|less than|fewer than|at least|up to|under|over|above|below) (?<bound>\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/giu

const findBoundLeftOut: FindNarrower = ({ text, aligned }, sentence) => {
  for (const { 0: found, index, groups } of sentence.text.matchAll(BOUND)) {
    const head = wordAt(sentence, index)
    if (!/^(?:noun|name)$/.test(head?.pos ?? '') || !aligned.some(({ best }) => best?.word === head)) continue
    const isKept = new RegExp(`\\b${groups?.['bound']}\\b`, 'iu').test(text) || /\d/.test(text)
    if (!isKept) return found
  }
  return undefined
}

/** "No compulsory redundancies" leaves others open. */
const findKindLeftOut: FindNarrower = ({ words, aligned }, sentence) => {
  for (const no of sentence.words.filter(({ word }) => /^(?:no|without)$/.test(word))) {
    const [kind, thing] = sentence.words.slice(no.index + 1, no.index + 3)
    if (kind?.pos !== 'adjective' || thing?.pos !== 'noun') continue
    const told = aligned.find(({ best }) => best?.word === thing)?.word
    if (!told || aligned.some(({ best }) => best?.word === kind)) continue
    if (/^(?:no|without)$/.test(words[told.index - 1]?.word ?? ''))
      return `${no.text} ${kind.text} ${thing.text}`
  }
  return undefined
}

const findElseLeftOut: FindNarrower = ({ text }, sentence) => {
  const found = /\b(everybody|everyone|anybody|anyone|nobody|no one|everything|nothing) else\b/i.exec(
    sentence.text,
  )
  const bare = found && new RegExp(`\\b${found[1]}\\b(?! else)`, 'i')
  return found && bare?.test(text) && !bare.test(sentence.text) ? found[0] : undefined
}

/** "For the first time since 1887", "her worst result in six starts", "the first cut in two years". */
const SINCE =
  /\b(?<rank>first|best|worst|least|\p{L}{2,}est|most \p{L}+)\b[^.,;]{0,40}? (?<since>since\b|in (?:\w+ ){0,2}(?:years|decades|months|weeks|starts|games|matches|seasons|races))\b/giu

const HOLDS_SINCE =
  /\b(?:since|years?|decades?|months|weeks|starts|games|matches|seasons|races)\b|\b(?:19|20)\d\d\b/i

const findSinceLeftOut: FindNarrower = ({ text }, sentence) => {
  for (const { 0: found, groups } of sentence.text.matchAll(SINCE)) {
    const isTold = new RegExp(`\\b${groups?.['rank']}\\b`, 'i').test(text)
    if (isTold && !HOLDS_SINCE.test(text)) return found
  }
  return undefined
}

function wordAt({ words }: EvidenceSentence, start: number): Word | undefined {
  return words.find((word) => word.start === start)
}
