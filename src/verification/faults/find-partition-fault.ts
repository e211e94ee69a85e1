// Whether what is told of so many of a group is told of as many: "seven of the nine miners were treated and two went home".
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

const NUMBER =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|none|others?)$/

/** "Until every gallery has been inspected", "not all of the ships". */
const EVERY_UNDER = /\b(?:not|no|never|without|until|unless)\b.*?\b(every|each|all) (\p{L}+)/iu

export function findPartitionFault(claim: Claim): Finding | undefined {
  const kept = new Set(claim.aligned.flatMap(({ best }) => (best ? [best.word] : [])))
  for (const sentence of claim.evidence) {
    const left = partLeftOut(claim, sentence, kept) ?? ownNumberLeftOut(claim, sentence, kept)
    if (left) return { fault: 'number', reason: `it is told of “${left}”` }
    const [, every = '', head = ''] = EVERY_UNDER.exec(sentence.text) ?? []
    const isHeadKept = sentence.words.some((word) => word.text === head && kept.has(word))
    if (isHeadKept && !/\b(?:every|each|all|both|any)\b/i.test(claim.text))
      return { fault: 'quantifier', reason: `“${every} ${head}” is more than “${head}”` }
  }
  return undefined
}

/** "Seven of the nine miners": the part is kept with the group. */
function partLeftOut(
  { words }: Claim,
  sentence: EvidenceSentence,
  kept: ReadonlySet<Word>,
): string | undefined {
  for (const of of sentence.words.filter(({ word }) => word === 'of')) {
    const part = sentence.words[of.index - 1]
    if (!part || !NUMBER.test(part.word)) continue
    const rest = sentence.words.slice(of.index + 1, of.index + 6)
    const head = rest.findIndex(({ pos }) => pos === 'noun')
    const group = rest[head]
    const verb = sentence.words.find(
      ({ pos, isContent, index, clause }) =>
        pos === 'verb' && isContent && clause === part.clause && group !== undefined && index > group.index,
    )
    if (!group || !verb || !kept.has(group) || !kept.has(verb)) continue
    if (!words.some(({ word }) => word === part.word)) return `${part.text} of … ${group.text}`
  }
  return undefined
}

/** "… and two went home": the verb has a number for its subject. */
function ownNumberLeftOut(
  { words }: Claim,
  sentence: EvidenceSentence,
  kept: ReadonlySet<Word>,
): string | undefined {
  for (const verb of sentence.words.filter((word) => word.pos === 'verb' && kept.has(word))) {
    const before = sentence.words.slice(Math.max(0, verb.index - 3), verb.index)
    const number = before.findLast(({ word }) => NUMBER.test(word))
    if (!number || before.some((word) => word.index > number.index && word.pos !== 'auxiliary')) continue
    const joins = sentence.words[number.index - 1]?.word ?? ''
    if (/^(?:and|but|while|whereas)$/.test(joins) && !words.some(({ word }) => word === number.word))
      return `${number.text} ${verb.text}`
  }
  return undefined
}
