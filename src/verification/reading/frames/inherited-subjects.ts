// Who does what a verb tells that has no subject of its own.
import type { Word } from '../../words/word.ts'
import type { Frame } from './frame.ts'
import { isInfinitive } from './is-infinitive.ts'
import { isNominal } from './is-nominal.ts'
import { subjectsOf } from './subjects-of.ts'

/** "… and rejected": whoever did the verb before; "to open", "of forging": those or whom it was done to; "who leads": the noun before it. */
export function inheritedSubjects(
  verb: Word,
  words: readonly Word[],
  earlier: readonly Frame[],
): readonly Word[] {
  const first = words.find((word) => word.clause === verb.clause)
  if (hasPronoun(first, verb, words)) return []
  const isRelative = first && (/^(?:who|which|that)$/.test(first.word) || isPartOfWhom(first, words))
  if (first && isRelative && !isInfinitive(verb, words)) return antecedentsOf(first, words)
  const own = earlier.filter((one) => one.verb.sentence === verb.sentence)
  if (first && /^(?:and|but|or)$/.test(first.word)) return joinedSubjects(first, words, own)
  const last = own.at(-1)
  return last ? [...last.doers, ...last.targets] : []
}

/** Behind a comma it goes on with the main clause: "left on Thursday, years after it was lit, and handed …". */
function joinedSubjects(first: Word, words: readonly Word[], own: readonly Frame[]): readonly Word[] {
  const before = words[first.index - 1]
  const isFarther = first.start - (before?.end ?? 0) > 1
  const last = own.findLast((one) => !isFarther || !isSubordinate(one.verb, words)) ?? own.at(-1)
  const beside = last?.verb.clause === before?.clause ? [] : subjectsBeside(first, words)
  if (!last || (beside.length > 0 && last.verb.clause !== first.clause && !isFarther)) return beside
  return last.isPassive ? last.targets : last.doers
}

function isSubordinate({ clause }: Word, words: readonly Word[]): boolean {
  const first = words.find((word) => word.clause === clause)
  return /^(?:that|who|which|whose|after|before|when|while|because|as|since|until|if|where|although|though|whether)$/.test(
    first?.word ?? '',
  )
}

/** "The hospital in Port Sabel, which …": the nouns right before, and those before their preposition. */
function antecedentsOf(relative: Word, words: readonly Word[]): readonly Word[] {
  const run = (end: number) => {
    const start = words.slice(0, end).findLastIndex((word) => !isPhraseWord(word)) + 1
    return { start, nominals: words.slice(start, end).filter(isNominal) }
  }
  const near = run(relative.index)
  const lead = words[near.start - 1]
  if (!lead || !/^(?:of|in|at|on|from|for|near|by)$/.test(lead.word)) return near.nominals
  return [...near.nominals, ...run(lead.index).nominals]
}

function isPhraseWord(word: Word): boolean {
  return (
    isNominal(word) ||
    word.pos === 'adjective' ||
    word.pos === 'number' ||
    /^(?:the|an?|its|his|her|their)$/.test(word.word)
  )
}

/** "Half of whom were given a placebo". */
function isPartOfWhom({ index, clause }: Word, words: readonly Word[]): boolean {
  const some = words.slice(index, index + 4)
  return some.some((word) => word.clause === clause && /^(?:whom|which)$/.test(word.word))
}

/** "Where the Union has a majority and has threatened …": those of the clause before, whose verb tells no event. */
function subjectsBeside({ index }: Word, words: readonly Word[]): readonly Word[] {
  const before = words[index - 1]
  const clause = words.filter((word) => word.clause === before?.clause && word.index < index)
  const verbs = clause.flatMap(({ pos }, i) => (pos === 'verb' || pos === 'auxiliary' ? [i] : []))
  for (const [i, verb] of [...verbs.entries()].toReversed()) {
    const { heads } = subjectsOf(clause.slice((verbs[i - 1] ?? -1) + 1, verb))
    if (heads.length > 0) return heads
  }
  return []
}

/** "That she wanted": somebody, and this file cannot tell who. */
function hasPronoun(first: Word | undefined, verb: Word, words: readonly Word[]): boolean {
  return words
    .slice(first?.index ?? verb.index, verb.index)
    .some(({ word, clause }) => clause === verb.clause && /^(?:i|he|she|it|we|they|there)$/.test(word))
}
