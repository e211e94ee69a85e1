// Names of some sort of thing: "which camp", "what film".

import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { AskedWords } from '../composing/asked-words.ts'
import type { AnswerSpan } from './answer-span.ts'
import { aside } from './aside.ts'
import { isModifier } from './is-modifier.ts'
import { type NamedSentence, namesIn } from './names-in.ts'

/** Of these the title is often quoted. */
const WORK =
  /^(?:films?|movies?|books?|novels?|songs?|singles?|albums?|plays?|series|shows?|games?|podcasts?|documentar(?:y|ies)|poems?|operas?|musicals?|titles?|exhibitions?)$/i

/** Names beside the very noun, where there are such: "the Marrow camp", "the asteroid Fenn". `noun` as the question writes it. */
export function thingsIn(sentence: NamedSentence, noun: string, asked: AskedWords): readonly AnswerSpan[] {
  const { text } = sentence
  const names = namesIn(sentence, asked)
  const titles = WORK.test(noun) ? titlesIn(text, asked) : []
  if (titles.length > 0) return titles
  const stem = tokenize(noun)[0]?.stem
  const beside = names.filter((span) => stem !== undefined && isBeside(span, text, stem))
  if (beside.length > 0) return beside.map((span) => ({ ...span, isTold: true }))
  return names.map((span) => (isModifier(text.slice(span.end)) ? aside(span) : span))
}

/** “White Noise”, with capitals. */
function titlesIn(text: string, asked: AskedWords): readonly AnswerSpan[] {
  return Array.from(text.matchAll(/[“"‘'](\p{Lu}[^“”"‘’']{1,60}?),?[”"’']/gu)).flatMap(
    ({ 1: title = '', index }) => {
      const tokens = tokenize(title)
      const isTitle = tokens.every(({ text: word }) => /^(?:\p{Lu}|\d)/u.test(word) || word.length <= 4)
      if (!isTitle || tokens.length === 0 || tokens.every(({ stem }) => asked.all.has(stem))) return []
      return [
        { start: index + 1, end: index + 1 + title.length, value: tokens.map(({ word }) => word).join(' ') },
      ]
    },
  )
}

function isBeside({ start, end }: AnswerSpan, text: string, stem: string): boolean {
  const behind = /^ ((?:\p{Ll}+ ){0,2}\p{L}+)/u.exec(text.slice(end))?.[1] ?? ''
  const before = /(\p{L}+),? (?:named |called |known as )?["“‘']?$/u.exec(text.slice(0, start))?.[1] ?? ''
  return tokenize(behind).some((token) => token.stem === stem) || tokenize(before)[0]?.stem === stem
}
