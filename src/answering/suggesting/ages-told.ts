// "Maëlle Ó Dálaigh, 38, is …": of whom an article tells how old they are.
import type { CandidateSentence } from '../composing/candidate-sentence.ts'
import { nameSpans } from '../spans/name-spans.ts'

export interface AgeTold {
  /** In full, as the article writes it. */
  readonly name: string
  readonly sentence: string
}

type Sentence = Pick<CandidateSentence, 'text' | 'tokens'>

/**
 * Of `sentences`, with names in full from `all`: only where one full name fits, as a word alone may be any. Of who is
 * only quoted nobody asks.
 */
export function agesTold(sentences: readonly Sentence[], all: readonly Sentence[]): readonly AgeTold[] {
  const inFull = [...new Set(all.flatMap((one) => namesIn(one).map(({ name }) => name)))]
    .filter((name) => / /.test(name))
    .toSorted((a, b) => b.length - a.length)
  return sentences.flatMap((sentence) =>
    namesIn(sentence)
      .filter(({ isAged }) => isAged)
      .flatMap(({ name }) => {
        const full = inFull.find((one) => one === name || one.endsWith(` ${name}`))
        return full === undefined ? [] : [{ name: full, sentence: sentence.text }]
      }),
  )
}

function namesIn({ text, tokens }: Sentence) {
  return nameSpans(text, tokens).map(({ start, end }) => ({
    name: text.slice(start, end),
    isAged: /^, \d{2},/.test(text.slice(end)) && !/\bsaid $/.test(text.slice(0, start)),
  }))
}
