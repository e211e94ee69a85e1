// Whether names that a sentence joins without a verb ("Lind, the mayor of Leeds") are joined in its evidence.
import type { AlignedWord } from '../align-words.ts'
import type { Claim } from '../claim.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/** A fault where a verb, or somebody else's name, stands between the two there. */
export function findNameChainFault({ words, evidence, aligned }: Claim): Finding | undefined {
  const names = aligned.filter(({ word, matches }) => isName(word) && matches.length > 0)
  for (const [i, left] of names.entries()) {
    const right = names[i + 1]
    if (!right || !isJoined(left.word, right.word, words)) continue
    const pairs = left.matches.flatMap((a) =>
      right.matches
        .filter((b) => b.sentence === a.sentence)
        .map((b) => ({ a: a.word, b: b.word, held: a.sentence.words })),
    )
    const taken = new Set(names.map(({ word }) => word.stem))
    if (pairs.length > 0 && pairs.every(({ a, b, held }) => isParted(a, b, held, taken)))
      return {
        fault: 'roles',
        reason: `“${left.word.text}” and “${right.word.text}” are not joined so in the evidence`,
      }
  }
  return evidence.length === 0 ? undefined : findTitleFault(aligned, words)
}

function isName({ pos, text, index }: Word): boolean {
  return pos === 'name' && /^\p{Lu}/u.test(text) && index >= 0 && !/day$/.test(text)
}

/** With nothing but nouns and "of", "the" and the like between, and no list of equals. */
function isJoined(left: Word, right: Word, words: readonly Word[]): boolean {
  const between = words.slice(left.index + 1, right.index)
  if (
    between.some(({ word }) =>
      /^(?:and|or|but|with|against|over|than|versus|v|vs|when|while|as|because|if|that|which|where|since|until)$/.test(
        word,
      ),
    )
  )
    return false
  if (isFronted(left, words)) return false
  return (
    between.length > 0 &&
    between.length <= 6 &&
    between.every(
      ({ pos, word }) =>
        pos !== 'verb' &&
        pos !== 'auxiliary' &&
        !/^(?:said|says|on|in|at|to|from|by|after|before|who)$/.test(word),
    )
  )
}

/** "In Leeds, Lind …" joins nothing. */
function isFronted(name: Word, words: readonly Word[]): boolean {
  const first = words.find((word) => word.sentence === name.sentence)
  return (
    first !== undefined &&
    /^(?:in|at|on|from|near|after|before|since|during|by)$/.test(first.word) &&
    name.clause === first.clause
  )
}

function isParted(a: Word, b: Word, held: readonly Word[], taken: ReadonlySet<string>): boolean {
  const [from, to] = [Math.min(a.index, b.index), Math.max(a.index, b.index)]
  const inside = held.slice(from + 1, to)
  const isOwn = (word: Word) =>
    taken.has(word.stem) || isDateWord(word) || isSameRun(word, from, held) || isSameRun(word, to, held)
  return inside.some(
    (word) => word.pos === 'verb' || word.pos === 'auxiliary' || (word.pos === 'name' && !isOwn(word)),
  )
}

/** Part of the same name: "Tomas" of "Tomas Arden". */
function isSameRun({ index }: Word, end: number, held: readonly Word[]): boolean {
  return held.slice(Math.min(index, end), Math.max(index, end) + 1).every(({ pos }) => pos === 'name')
}

function isDateWord({ word }: Word): boolean {
  return /day$/.test(word)
}

const TITLE_REACH = 5

/** "Lind, the mayor": somebody else must not be the one who stands beside that word. */
function findTitleFault(aligned: readonly AlignedWord[], words: readonly Word[]): Finding | undefined {
  for (const { word: name, matches } of aligned) {
    if (!isName(name) || matches.length === 0) continue
    for (const { word: title, matches: titles } of aligned) {
      if (title.pos !== 'noun' || titles.length === 0 || !isApposed(name, title, words)) continue
      const pairs = matches.flatMap((a) =>
        titles
          .filter((b) => b.sentence === a.sentence)
          .map((b) => ({ a: a.word, b: b.word, held: a.sentence.words })),
      )
      if (
        pairs.length > 0 &&
        pairs.every(
          ({ a, b, held }) =>
            Math.abs(a.index - b.index) > TITLE_REACH || isParted(a, b, held, new Set([name.stem])),
        )
      )
        return { fault: 'roles', reason: `“${name.text}” is no “${title.text}” in the evidence` }
    }
  }
  return undefined
}

function isApposed(name: Word, title: Word, words: readonly Word[]): boolean {
  const after = title.index - name.index
  if (after < 1 || after > 3 || title.clause === name.clause) return false
  if (words.some(({ clause, pos }) => clause === title.clause && (pos === 'verb' || pos === 'auxiliary')))
    return false
  return words
    .slice(name.index + 1, title.index)
    .every(({ word, pos }) => /^(?:the|a|an|its|his|her)$/.test(word) || pos === 'adjective')
}
