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
  const speakers = new Set<string>()
  const topics = new Set<string>()
  for (const { text, tokens, evidence } of sentences) {
    for (const { start, end } of nameSpans(text, tokens, NOTHING_ASKED)) {
      const name = text.slice(start, end)
      if (!/[ -]/.test(name)) continue
      const before = text.slice(0, start)
      const withArticle = /\bthe $/i.test(before) ? `the ${name}` : name
      if (SAID_AFTER.test(text.slice(end)) || SAID_BEFORE.test(before)) speakers.add(withArticle)
      if (evidence.card.headline.includes(name)) topics.add(withArticle)
    }
  }
  return { speakers: [...speakers], topics: [...topics] }
}
