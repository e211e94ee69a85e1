// From a text to its words with their grammar.
import { stopWords } from '../../retrieval/words/stop-words.ts'
import { tokenize } from '../../retrieval/words/tokenize.ts'
import type { PartOfSpeech, Word } from '../words/word.ts'
import { splitClauses } from './split-clauses.ts'
import { tagWords } from './tag-words.ts'

/** Words of grammar that are no stop words of a question, and stop words that tell something in a statement. */
const GRAMMAR =
  /^(?:during|between|among|amid|against|across|around|whether|although|though|despite|via|toward|towards|onto|upon|without|within|yes|mr|mrs|ms|dr|s|t|re|ll|ve|d|m)$/
const TELLING =
  /^(?:new|newest|latest|cost|costs|worth|gave|give|given|take|takes|taken|made|make|more|most|less|few|such|same|before|after|above|below|between|current|recent|win|won|again|still|now|once|exactly|too|really|own|other|yet)$/

/**
 * The words of a text in order. Apostrophe endings belong to their word; a word that the tagger splits differently
 * has the tag of the part that it begins with.
 */
export function readWords(text: string): readonly Word[] {
  const tags = tagWords(text)
  const tokens = tokenize(text)
  const quoted = quotedSpans(text)
  const tagged = tokens.map((token, index) => {
    const tag = tags.get(token.start) ?? { pos: 'other' as const, lemma: token.word }
    const pos = partOf(tag.pos, token.text, text.slice(token.end))
    const lemma = /^[a-z]+$/.test(tag.lemma) && pos !== 'name' ? tag.lemma : token.word
    const isQuoted = quoted.some(([start, end]) => start < token.start && token.end <= end)
    return {
      ...token,
      index,
      pos,
      lemma,
      isQuoted,
      isContent: isContent(token.word, token.text, pos) || isMonth(token.text, index, pos),
    }
  })
  const places = splitClauses(text, tagged)
  return tagged.map((word, i) => ({ ...word, ...(places[i] as (typeof places)[number]) }))
}

/** "Cost 780 million euros" is a verb, which the tagger does not see. */
function partOf(pos: PartOfSpeech, written: string, after: string): PartOfSpeech {
  if (/^\d/.test(written)) return 'number'
  if (written === 'cost' && /^\s+(?:[$€£¥\d]|about|around|more|at least|up to|nearly|over)/.test(after))
    return 'verb'
  return pos
}

function isContent(word: string, written: string, pos: PartOfSpeech): boolean {
  if (/^\p{Lu}{2,}$/u.test(written)) return true
  if (GRAMMAR.test(word) || pos === 'auxiliary') return false
  return TELLING.test(word) || !stopWords.has(word)
}

/** The other months are no words of grammar. */
function isMonth(written: string, index: number, pos: PartOfSpeech): boolean {
  return written === 'May' && index > 0 && pos !== 'auxiliary'
}

/** Between an opening and a closing mark; an opening one that nothing closes reaches to the end. */
function quotedSpans(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  for (const { 0: found, index } of text.matchAll(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/g))
    spans.push([index - 1, index + found.length])
  return spans
}
