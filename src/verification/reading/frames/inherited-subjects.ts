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
  const last = earlier.findLast((one) => one.verb.sentence === verb.sentence)
  const isJoined = first && /^(?:and|but|or)$/.test(first.word)
  const beside = isJoined && !isOfClauseBefore(last?.verb, first) ? subjectsBeside(first, words) : []
  if (!last || (beside.length > 0 && last.verb.clause !== first?.clause)) return beside
  if (isJoined) return last.isPassive ? last.targets : last.doers
  return [...last.doers, ...last.targets]
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

function isOfClauseBefore(verb: Word | undefined, { clause }: Word): boolean {
  return verb?.clause === clause - 1
}

/** "Where the Union has a majority and has threatened …": those of the clause before, whose verb tells no event. */
function subjectsBeside(first: Word | undefined, words: readonly Word[]): readonly Word[] {
  const clause = words.filter((word) => first && word.clause === first.clause - 1)
  const verb = clause.findIndex(({ pos }) => pos === 'verb' || pos === 'auxiliary')
  return verb < 0 ? [] : subjectsOf(clause.slice(0, verb)).heads
}

/** "That she wanted": somebody, and this file cannot tell who. */
function hasPronoun(first: Word | undefined, verb: Word, words: readonly Word[]): boolean {
  return words
    .slice(first?.index ?? verb.index, verb.index)
    .some(({ word, clause }) => clause === verb.clause && /^(?:i|he|she|it|we|they|there)$/.test(word))
}
