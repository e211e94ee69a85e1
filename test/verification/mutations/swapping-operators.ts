// Operators that let two parts of a sentence change places, or set one where none was.
import { readWords } from '../../../src/verification/reading/read-words.ts'
import type { Operator } from './operator.ts'

const NAME = /(?<=[\p{Ll}\d,;“] )\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*(?=[ ,.;’])/gu
const DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b/g
const NUMBER =
  /(?<![\d.,–-])\d+(?:[.,]\d+)*(?![\d–-])|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g

const SPEECH =
  /\b(?:said|says|say|told|tells|added|answered|announced|promised|warned|estimated|denied|argued|claimed|replied|insisted)\b/

export const swappingOperators: readonly Operator[] = [
  { name: 'names swapped', mutate: (sentence) => swapEach(sentence, NAME) },
  { name: 'days swapped', mutate: (sentence) => swapEach(sentence, DAY) },
  { name: 'numbers swapped', mutate: (sentence) => swapEach(sentence, NUMBER) },
  { name: 'from and to swapped', mutate: (sentence) => swapEnds(sentence) },
  {
    name: 'number near',
    mutate: (sentence) => each(sentence, /(?<![\d.,–-])\d+(?:[.,]\d+)*(?![\d–-])/g, nearby),
  },
  {
    name: 'bound set',
    mutate: (sentence) =>
      each(sentence, NUMBER, (found, before) => (isBounded(before) ? undefined : `more than ${found}`)),
  },
  {
    name: 'negation set',
    mutate: (sentence) =>
      each(
        sentence,
        /\b(?:is|are|was|were|has|have|had|will|would|could|may|can)\b(?! not)/g,
        (found) => `${found} not`,
      ),
  },
  {
    // “Said it would appeal” is “said it will appeal”.
    name: '“would” told as “will”',
    mutate: (sentence) =>
      each(sentence, /\bwould\b/g, (found, before) =>
        SPEECH.test(before) ? undefined : found.replace('would', 'will'),
      ),
  },
  {
    name: '“only” set',
    mutate: (sentence) => each(sentence, /\b(?:in|on|to|for|at) (?=\p{L})/gu, (found) => `only ${found}`),
  },
  {
    name: '“all” set',
    mutate: (sentence) =>
      each(
        sentence,
        /(?<=[,.] |^|\b(?:of|to|in|that|by) )\p{L}+s(?= (?:are|were|have|had|will|said|in|who)\b)/gu,
        (found) => (/^(?:this|was|its|his)$/i.test(found) ? undefined : `all ${found}`),
      ),
  },
  {
    name: 'one told as several',
    mutate: (sentence) =>
      each(
        sentence,
        /\ban? \p{Ll}+(?=[,.]| (?:in|on|of|was|has|had|to|for|who|that|which)\b)/gu,
        (found) => `several ${found.replace(/^an? /, '')}s`,
      ),
  },
  { name: 'active told as passive', mutate: turnAround },
]

function each(
  sentence: string,
  pattern: RegExp,
  put: (found: string, before: string) => string | undefined,
): readonly string[] {
  return Array.from(sentence.matchAll(pattern), ({ 0: found, index }) => {
    const before = sentence.slice(0, index)
    const other = put(found, before)
    return other === undefined ? [] : [`${before}${other}${sentence.slice(index + found.length)}`]
  }).flat()
}

/** Not those that stand beside one another: “Lind and Holm” are “Holm and Lind”. */
function swapEach(sentence: string, pattern: RegExp): readonly string[] {
  const found = [...sentence.matchAll(pattern)]
  return found.flatMap((one, i) => {
    const other = found[i + 1]
    if (!other || other[0] === one[0]) return []
    const between = sentence.slice(one.index + one[0].length, other.index)
    if (!/\p{L}{3}/u.test(between.replace(/\b(?:and|or|as well as)\b/g, ''))) return []
    return [
      `${sentence.slice(0, one.index)}${other[0]}${between}${one[0]}${sentence.slice(other.index + other[0].length)}`,
    ]
  })
}

function swapEnds(sentence: string): readonly string[] {
  return each(sentence, /\bfrom ([\p{L}\d.,%€$ -]{1,30}?) to ([\p{L}\d.,%€$-]+)(?=[ .,;])/gu, (found) =>
    found.replace(/^from (.+) to (\S+)$/, 'from $2 to $1'),
  )
}

/** About a twentieth more, in the form in which it is written. */
function nearby(found: string): string {
  const value = Number(found.replaceAll(',', ''))
  if (/\./.test(found)) return (value + 0.1).toFixed(found.split('.')[1]?.length ?? 1)
  if (/^(?:19|20)\d\d$/.test(found)) return `${value + 1}`
  const step = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, value))) - 1))
  return found.includes(',') ? (value + step).toLocaleString('en-US') : `${value + step}`
}

function isBounded(before: string): boolean {
  return /(?:than|least|most|to|about|nearly|almost|around|over|under|of|the|some|many|,) $/.test(before)
}

/** “Police arrested the manager” → “Police were arrested by the manager”. */
function turnAround(sentence: string): readonly string[] {
  const words = readWords(sentence)
  return words.flatMap((verb) => {
    const [before, after] = [words[verb.index - 1], words[verb.index + 1]]
    const isEvent =
      verb.pos === 'verb' &&
      /ed$/.test(verb.word) &&
      !/^(?:agreed|wanted|refused|failed|planned)$/.test(verb.word)
    if (!isEvent || !/^(?:noun|name)$/.test(before?.pos ?? '')) return []
    if (!/^(?:the|an?|its|his|her|their|two|three)$/.test(after?.word ?? '') && after?.pos !== 'name')
      return []
    return [`${sentence.slice(0, verb.start)}was ${verb.text} by${sentence.slice(verb.end)}`]
  })
}
