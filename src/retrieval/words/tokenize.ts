// Words of a text as retrieval and the composer compare them: folded, stemmed, with their offsets.
import { stemmer } from 'stemmer'
import type { Span } from '../../news/passage.ts'

export interface Token extends Span {
  /** As written. */
  readonly text: string
  /** Lower case, without accents, apostrophes and a possessive `'s`; digits without their separators. */
  readonly word: string
  /** Porter stem of `word`. */
  readonly stem: string
}

/** A number with its separators, or letters with the apostrophes and full stops inside them (O’Brien, U.S.). */
const WORD = /\d+(?:[.,]\d+)*\p{L}*|\p{L}[\p{L}\p{M}\d]*(?:['’.]\p{L}[\p{L}\p{M}]*)*/gu

export function tokenize(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: written, index }) => {
    const { word, stem } = formsOf(written)
    return { text: written, word, stem, start: index, end: index + written.length }
  })
}

type Forms = Pick<Token, 'word' | 'stem'>

/** More words than all sentences of a question's evidence have, at about 200 bytes each. */
const FORMS_KEPT = 50_000

const known = new Map<string, Forms>()

/** Folding and stemming cost more than all else that a sentence is read for, and most words come again. */
function formsOf(written: string): Forms {
  const seen = known.get(written)
  if (seen) return seen
  const word = foldWord(written)
  const forms = { word, stem: stemmer(word) }
  if (known.size >= FORMS_KEPT) known.clear()
  known.set(written, forms)
  return forms
}

/** `Siobhán O’Brien’s` → `siobhan`, `obrien`; `1,200` → `1200`; `U.S` → `us`. */
function foldWord(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’.,](?=\p{L})|,(?=\d{3})/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
}
