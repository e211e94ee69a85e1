// Whether a name only describes the noun behind it: "an LGBTQ nightclub", "the Senate runoff".
import { irregularForms } from '../../retrieval/words/irregular-forms.ts'
import { stopWords } from '../../retrieval/words/stop-words.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import { sharesMeaning } from '../../verification/words/word-net.ts'
import { isPeople } from './is-people.ts'

/** `after`: the text behind the name. A verb, or a form that may be one ("leads", "shot"), tells of the name itself. */
export function isModifier(after: string): boolean {
  const next = /^[ -](?:winning |leading )?(\p{Ll}{3,})(?![\p{L}])/u.exec(after)?.[1]
  if (next === undefined || stopWords.has(next) || isPeople(next)) return false
  if (/(?:ed|ing|ly)$/.test(next) || isIrregular(next)) return false
  const singular = next.replace(/s$/, '')
  if (singular !== next && isA('verb', singular)) return false
  return isA('noun', next) || isA('adjective', next) || (singular !== next && isA('noun', singular))
}

function isIrregular(word: string): boolean {
  return irregularForms(tokenize(word)[0]?.stem ?? '').size > 0
}

function isA(pos: 'noun' | 'verb' | 'adjective', lemma: string): boolean {
  return sharesMeaning({ lemma, pos }, { lemma, pos })
}
