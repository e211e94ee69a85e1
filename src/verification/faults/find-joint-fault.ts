// Whether words that a sentence joins into one phrase ("fuel prices", "the probe Kestrel", "a foul by Vane") are joined in its evidence.
import type { Match } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/** Words apart up to which two words of the evidence are one phrase: "the price of the fuel". */
const PHRASE_REACH = 4

/** What a preposition before a name turns into when the roles are swapped. */
const CONTRARY: Readonly<Record<string, RegExp>> = {
  by: /^(?:on|against|over|to|from|for)$/,
  on: /^by$/,
  against: /^(?:by|for)$/,
  over: /^(?:by|to)$/,
  to: /^(?:by|from|over)$/,
  from: /^(?:by|to|for)$/,
  for: /^(?:by|against|from)$/,
}

/** "From “buy” to “hold”": of words that are no names these alone are looked at, and right before the word. */
const ENDS: Readonly<Record<string, RegExp>> = { from: /^to$/, to: /^from$/ }

export function findJointFault(claim: Claim): Finding | undefined {
  return findPhraseFault(claim) ?? findPrepositionFault(claim)
}

/** A fault where a word is set before a noun that has another one there in the evidence. */
function findPhraseFault({ aligned }: Claim): Finding | undefined {
  for (const [i, left] of aligned.entries()) {
    const right = aligned[i + 1]
    if (!right || right.word.index !== left.word.index + 1 || right.word.clause !== left.word.clause) continue
    if (!isModifier(left.word) || !isNominal(right.word)) continue
    const pairs = pairsOf(left.matches, right.matches)
    if (pairs.length === 0 || pairs.some(({ a, b }) => isPhrase(a, b))) continue
    if (right.matches.every(hasOtherModifier))
      return {
        fault: 'roles',
        reason: `“${left.word.text} ${right.word.text}” is not joined so in the evidence`,
      }
  }
  return undefined
}

function pairsOf(left: readonly Match[], right: readonly Match[]) {
  return left.flatMap((a) => right.filter((b) => b.sentence === a.sentence).map((b) => ({ a, b })))
}

function isPhrase({ word: a, sentence }: Match, { word: b }: Match): boolean {
  const between = sentence.words.slice(Math.min(a.index, b.index) + 1, Math.max(a.index, b.index))
  return (
    between.length < PHRASE_REACH &&
    !between.some(({ pos, word }) => pos === 'verb' || /^(?:and|or|but)$/.test(word))
  )
}

function hasOtherModifier({ word, sentence }: Match): boolean {
  const before = sentence.words[word.index - 1]
  return before !== undefined && before.clause === word.clause && isModifier(before) && before.isContent
}

function isModifier({ pos }: Word): boolean {
  return pos === 'noun' || pos === 'name' || pos === 'adjective'
}

function isNominal({ pos }: Word): boolean {
  return pos === 'noun' || pos === 'name'
}

function findPrepositionFault({ words, aligned }: Claim): Finding | undefined {
  for (const { word, matches } of aligned) {
    if (matches.length === 0) continue
    const read = word.pos === 'name' ? prepositionOf : wordBefore
    const own = read(word, words)
    const contrary = (word.pos === 'name' ? CONTRARY : ENDS)[own ?? '']
    if (!contrary) continue
    const held = matches.map((match) => read(match.word, match.sentence.words) ?? '')
    if (held.every((preposition) => contrary.test(preposition)))
      return { fault: 'roles', reason: `“${own} ${word.text}” is “${held[0]}” in the evidence` }
  }
  return undefined
}

function wordBefore({ index }: Word, words: readonly Word[]): string | undefined {
  return words[index - 1]?.word
}

/** Before the name's phrase: "by the former mayor Rosa Lind". */
function prepositionOf(name: Word, words: readonly Word[]): string | undefined {
  for (let i = name.index - 1; i >= Math.max(0, name.index - PHRASE_REACH); i--) {
    const before = words[i]
    if (!before || before.clause !== name.clause) return undefined
    if (/^(?:by|on|against|over|to|from|for)$/.test(before.word)) return before.word
    if (
      !isModifier(before) &&
      before.pos !== 'number' &&
      !/^(?:the|a|an|its|his|her|their)$/.test(before.word)
    )
      return undefined
  }
  return undefined
}
