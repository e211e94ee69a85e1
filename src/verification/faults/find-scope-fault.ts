// Whether what is told of some of those spoken of ("half of whom …", "nobody on a contract …") is told of them only.
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/** "…, the first of which is to …", "…, half of whom were …". */
const PART_OF_WHICH =
  /\b(half|most|many|some|few|several|all|none|both|one|two|three|four|five|six|seven|eight|nine|ten|(?:a|one) (?:third|quarter|fifth)|(?:two|three) (?:thirds|quarters)|\d+|the (?:first|second|third|last|largest|rest|majority)) of (?:which|whom)\b/giu

/** Words that speak of a whole kind, before what narrows it. */
const UNIVERSAL = /^(?:nobody|none|everybody|everyone|anybody|anyone|all|those|nothing|everything|anything)$/

/** They open what narrows it: "nobody on a permanent contract", "all of those who applied". */
const NARROWS = /^(?:on|in|at|with|without|of|from|under|over|who|aged|born|living|except|outside|inside)$/

export function findScopeFault(claim: Claim): Finding | undefined {
  for (const sentence of claim.evidence) {
    const finding =
      findPartLeftOut(claim, sentence) ??
      findNarrowingLeftOut(claim, sentence) ??
      findAffectedLeftOut(claim, sentence)
    if (finding) return finding
  }
  return undefined
}

function findPartLeftOut({ text, aligned }: Claim, sentence: EvidenceSentence): Finding | undefined {
  for (const { 0: found, 1: part = '', index } of sentence.text.matchAll(PART_OF_WHICH)) {
    const after = sentence.words.filter(({ start }) => start >= index + found.length)
    const clause = after[0]?.clause
    const relative = after.filter((word) => word.isContent && word.clause === clause)
    const telling = part.replace(/^(?:the|a|one) /i, '')
    const isKept = new RegExp(`\\b${telling}\\b`, 'iu').test(text)
    if (!isKept && relative.some((word) => isTold(word, sentence, aligned)))
      return { fault: 'quantifier', reason: `“${found}” is left out` }
  }
  return undefined
}

function findNarrowingLeftOut({ aligned }: Claim, sentence: EvidenceSentence): Finding | undefined {
  const { words } = sentence
  for (const whole of words.filter(({ word }) => UNIVERSAL.test(word))) {
    if (!NARROWS.test(words[whole.index + 1]?.word ?? '')) continue
    const after = words.slice(whole.index + 1)
    const verb = after.find(
      ({ pos, index }) => pos === 'auxiliary' || (pos === 'verb' && index > whole.index + 1),
    )
    if (!verb) continue
    const narrowing = after.filter(({ isContent, index }) => isContent && index < verb.index)
    const done = after.find(({ pos, index, isContent }) => pos === 'verb' && isContent && index >= verb.index)
    if (!done || narrowing.length === 0 || !isTold(done, sentence, aligned)) continue
    if (!narrowing.some((word) => isTold(word, sentence, aligned)))
      return {
        fault: 'quantifier',
        reason: `“${whole.text} ${narrowing.map(({ text }) => text).join(' ')}” is narrower`,
      }
  }
  return undefined
}

/** "Closed the bridge to lorries" is not closed. */
const SHUTS = /^(?:close|shut|open|reopen|bar|ban|limit|restrict)$/

function findAffectedLeftOut({ aligned }: Claim, sentence: EvidenceSentence): Finding | undefined {
  const { words } = sentence
  for (const verb of words.filter(({ lemma, pos }) => pos === 'verb' && SHUTS.test(lemma))) {
    const to = words.find(
      ({ word, clause, index }) => word === 'to' && clause === verb.clause && index > verb.index,
    )
    const affected = to && words.slice(to.index + 1, to.index + 4).find(({ isContent }) => isContent)
    if (!affected || affected.clause !== verb.clause || !/^(?:noun|name|adjective)$/.test(affected.pos))
      continue
    if (isTold(verb, sentence, aligned) && !isTold(affected, sentence, aligned))
      return { fault: 'quantifier', reason: `“${verb.text} … to ${affected.text}” is narrower` }
  }
  return undefined
}

function isTold(word: Word, sentence: EvidenceSentence, aligned: readonly AlignedWord[]): boolean {
  return aligned.some(({ best }) => best?.sentence === sentence && best.word === word)
}
