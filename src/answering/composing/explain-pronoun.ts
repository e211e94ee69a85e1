// Who "he" or "she" is, told in brackets: only where one person alone can be meant.

import type { Insertion } from '../reply.ts'
import { nameSpans } from '../spans/name-spans.ts'
import { namedKind } from '../spans/named-kind.ts'
import { type CandidateSentence, pointsBack } from './candidate-sentence.ts'

type Sentence = Pick<CandidateSentence, 'text' | 'tokens' | 'before'>

const AT_START = /^(?:He|She)\b/

/** In front of or behind words that are quoted: "…," he said. */
const SPEAKER =
  /(?<=[,?!.]["”] )(?:he|she)(?= (?:said|says|told|added|warned|asked|replied|wrote|answered)\b)|(?<=["”] (?:said|added|asked) )(?:he|she)\b/

/** Sentences back in which the person may be named. */
const REACH = 3

/** One insertion at most; undefined where no pronoun needs it, or several people or none may be meant. */
export function explainPronoun({ text, tokens, before }: Sentence): Insertion | undefined {
  const pronoun = AT_START.exec(text) ?? SPEAKER.exec(text)
  if (!pronoun) return undefined
  const first = {
    text: text.slice(0, pronoun.index),
    tokens: tokens.filter(({ end }) => end <= pronoun.index),
  }
  if (peopleIn(first).length > 0) return undefined
  const name = personBefore(before.slice(0, REACH))
  return name === undefined ? undefined : { at: pronoun.index + pronoun[0].length, text: ` [${name}]` }
}

/** Of the nearest sentence that names anybody, if that is one person; in full, as far as the passage does. */
function personBefore(before: readonly Sentence[]): string | undefined {
  for (const sentence of before) {
    const people = peopleIn(sentence)
    if (people.length > 1) return undefined
    const [name] = people
    if (name !== undefined)
      return isBesideAnother(name, sentence.text) ? undefined : fullName(name, sentence.before)
    // What is said of nobody by name may be about somebody else than the sentence before it.
    if (!pointsBack(sentence.text) && !/["“]|\b(?:he|she)\b/.test(sentence.text)) return undefined
  }
  return undefined
}

/** "His rival, Ann Reed, …": he who is not named may be meant as well. */
function isBesideAnother(name: string, text: string): boolean {
  return /\b(?:he|she|his|her|him)\b/i.test(text.slice(0, text.indexOf(name)))
}

function fullName(name: string, before: readonly Sentence[]): string {
  const longer = before.flatMap(peopleIn).filter((other) => other.endsWith(` ${name}`))
  return longer[0] ?? name
}

/** Distinct names that may be people's; a body's or a place's that looks like one counts, and makes it undecided. */
function peopleIn({ text, tokens }: Pick<Sentence, 'text' | 'tokens'>): readonly string[] {
  const names = nameSpans(text, tokens).flatMap(({ start, end }) => {
    const name = text.slice(start, end)
    return mayBePerson(name, text.slice(0, start), text.slice(end)) ? [name] : []
  })
  return names.filter((name, i) => names.findIndex((other) => lastWord(other) === lastWord(name)) === i)
}

const PLACED = /\b(?:the|in|at|near|from|of|to|on|through|across|outside|between|for|called|as) (?:the )?$/i

function mayBePerson(name: string, before: string, after: string): boolean {
  const kind = namedKind(lastWord(name))
  if (kind !== 'thing' && kind !== 'person') return false
  if (/^['’]s\b/.test(after)) return false
  return !PLACED.test(before)
}

function lastWord(words: string): string {
  return words.trim().split(/\s+/).at(-1) ?? ''
}
