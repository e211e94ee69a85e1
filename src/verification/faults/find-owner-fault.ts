// Whether what is told of a part ("Halder’s subsidiary lost …") is told of its owner ("Halder lost …").
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

const OWNS = /['’]s?$/

/** A fault where an owner stands as such in the evidence, alone in the sentence, and what it owns is left out. */
export function findOwnerFault({ words, aligned }: Claim): Finding | undefined {
  const kept = new Set(aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  for (const { word, matches } of aligned) {
    if (OWNS.test(word.text) || matches.length === 0) continue
    if (words[word.index - 1]?.word === 'of' || !matches.every((match) => OWNS.test(match.word.text)))
      continue
    const isAllLost = matches.every(({ word: owner, sentence }) => {
      const owned = headBehind(owner, sentence.words)
      return owned !== undefined && !kept.has(owned)
    })
    if (isAllLost) return { fault: 'roles', reason: `it is said of what is “${matches[0]?.word.text}”` }
  }
  return undefined
}

/** The last of the nouns behind it: "coastguard’s smaller boats". */
function headBehind(owner: Word, words: readonly Word[]): Word | undefined {
  const behind = words.slice(owner.index + 1)
  const end = behind.findIndex(({ pos }) => !/^(?:noun|adjective|number)$/.test(pos))
  return (end < 0 ? behind : behind.slice(0, end)).findLast(({ pos }) => pos === 'noun')
}
