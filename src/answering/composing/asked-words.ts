// The words of a question, which are never its answer.
import { tokenize } from '../../retrieval/words/tokenize.ts'

/** Stems. */
export interface AskedWords {
  readonly all: ReadonlySet<string>
  /** Those written with a capital. */
  readonly names: ReadonlySet<string>
}

export function askedWords(question: string): AskedWords {
  const tokens = tokenize(question)
  return {
    all: new Set(tokens.map(({ stem }) => stem)),
    names: new Set(tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ stem }) => stem)),
  }
}
