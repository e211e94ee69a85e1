// Who speaks in an article's sentences, and what its headline names.

import { nameSpans } from '../spans/name-spans.ts'
import type { CandidateSentence } from './candidate-sentence.ts'

export interface Named {
  /** Beside a verb of speech: "Ann Reed said", "said Ann Reed". In order, each once. */
  readonly speakers: readonly string[]
  /** Names of the text that stand in its headline too. */
  readonly topics: readonly string[]
}

const SAID_AFTER = /^,? (?:said|told|warned|added|announced|argued|insisted|wrote)\b/
const SAID_BEFORE = /\b(?:said|warned|added|argued|insisted|wrote) (?:the )?$/

const NOTHING_ASKED = { all: new Set<string>(), names: new Set<string>() }

/**
 * Names as written, with "the" where the text has it; only of two words or more: one alone may be any word with a
 * capital. A headline alone tells no name, as many write every word with a capital.
 */
export function namedWith(
  sentences: readonly Pick<CandidateSentence, 'text' | 'tokens' | 'evidence'>[],
): Named {
  const named = sentences.flatMap(namesIn)
  const once = (some: readonly NameRead[]) => [...new Set(some.map(({ written }) => written))]
  return {
    speakers: once(named.filter(({ speaks }) => speaks)),
    topics: once(named.filter(({ isInHeadline }) => isInHeadline)),
  }
}

interface NameRead {
  readonly written: string
  readonly speaks: boolean
  readonly isInHeadline: boolean
}

function namesIn({
  text,
  tokens,
  evidence,
}: Pick<CandidateSentence, 'text' | 'tokens' | 'evidence'>): readonly NameRead[] {
  return nameSpans(text, tokens, NOTHING_ASKED).flatMap(({ start, end }) => {
    const name = text.slice(start, end)
    if (!/[ -]/.test(name)) return []
    const before = text.slice(0, start)
    return {
      written: /\bthe $/i.test(before) ? `the ${name}` : name,
      speaks: SAID_AFTER.test(text.slice(end)) || SAID_BEFORE.test(before),
      isInHeadline: evidence.card.headline.includes(name),
    }
  })
}
