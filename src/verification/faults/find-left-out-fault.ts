// Whether all is kept that stands in the reach of a word by which leaving out says more: "not … at night", "only the smaller boats".
import type { Claim } from '../claim.ts'
import type { EvidenceSentence } from '../evidence-sentence.ts'
import type { Finding } from '../finding.ts'
import type { Word } from '../words/word.ts'

/**
 * "A dog barked at night" says that a dog barked; "no dog barked at night" does not say that no dog barked. Behind
 * these words, and only behind these, each part that is left out makes the sentence say more.
 */
const WIDENS =
  /^(?:not|no|never|neither|nor|none|nobody|nothing|nowhere|without|hardly|barely|scarcely|\p{L}+n['’]t|cannot|only|solely|all|every|each|any|anyone|anybody|everyone|everybody|always|few|fewer|fewest|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|newest|\p{L}{2,}est|half|average|tends?|tended)$/u

/** "Last year", "the first half", "the rest": no rank. */
const NO_RANK =
  /^(?:last|first|second|third|fourth) (?:year|month|week|night|day|summer|winter|spring|autumn|half|quarter|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/

const NO_SUPERLATIVE =
  /^(?:rest|west|test|protest|request|interest|forest|guest|harvest|arrest|contest|honest|invest|suggest|nest|best-known|northwest|southwest|midwest|priest|modest|manifest|chest|quest|latest)$/

/** Where a reach ends: a comma, a semicolon, a word that opens another statement. */
const ENDS = /[,;:–—()“”"]|\s(?:but|and|while|whereas|although|though|because|so)\s/iu

const RANKS = /^\p{L}{2,}est$/u

/** "Sell its oldest ships to the Dutch firm": none is ranked among those. */
const BEYOND = /\s(?:to (?:the|an?|its|his|her|\p{Lu}\p{L}+)|by)\s/u

/** Said by somebody, and when: neither is narrowed by what is said. */
const APART =
  /^(?:say|said|tell|told|hold|also|mr|mrs|dr|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

export function findLeftOutFault(claim: Claim): Finding | undefined {
  for (const sentence of claim.evidence)
    for (const word of sentence.words.filter((one) => widens(one, sentence)))
      for (const told of claim.words.filter((one) => one.word === word.word)) {
        const left = leftOut(word, sentence, claim)
        if (left && isOfSame(word, told, sentence, claim))
          return { fault: 'quantifier', reason: `“${told.text}” without “${left.text}” says more` }
      }
  return undefined
}

function widens({ word, index }: Word, { words }: EvidenceSentence): boolean {
  const [before, next] = [words[index - 1]?.word ?? '', words[index + 1]?.word ?? '']
  if (NO_RANK.test(`${before} ${word}`)) return false
  return WIDENS.test(word) && !NO_SUPERLATIVE.test(word) && !NO_RANK.test(`${word} ${next}`)
}

/** The reach on both sides, within the part of the sentence that the word stands in. */
function leftOut(from: Word, { words, text }: EvidenceSentence, { aligned }: Claim): Word | undefined {
  const kept = new Set(aligned.flatMap(({ matches }) => matches.map(({ word }) => word)))
  return words
    .filter(({ index }) => index > from.index)
    .filter(({ start }) => !ENDS.test(text.slice(from.end, start)))
    .filter(({ start }) => !RANKS.test(from.word) || !BEYOND.test(text.slice(from.end, start)))
    .find((one) => one.isContent && !kept.has(one) && !APART.test(one.lemma))
}

/** The word turns the same in both: the next meaning word that is kept is one that stands in its reach. */
function isOfSame(held: Word, told: Word, sentence: EvidenceSentence, { aligned }: Claim): boolean {
  return aligned.some(
    ({ word, matches }) =>
      word.sentence === told.sentence &&
      matches.some(
        (match) =>
          match.sentence === sentence &&
          match.word.index >= held.index &&
          !ENDS.test(sentence.text.slice(held.end, match.word.start)),
      ),
  )
}
