// A text as the comparison of copies sees it: its sentences, with what each states.

export interface CopySentence {
  /** Folded words; numbers as digits. */
  readonly words: ReadonlySet<string>
  /** Those that are numbers. */
  readonly numbers: readonly string[]
  /** Those that are written with a capital inside the sentence. */
  readonly names: readonly string[]
  readonly negations: number
  /** Who or what it begins with, and the word behind; absent where that is no name by its look. */
  readonly opening?: { readonly subject: readonly string[]; readonly next: string }
}

export interface CopyText {
  readonly sentences: readonly CopySentence[]
  /** Different words of each sentence, added up. */
  readonly size: number
}

/** A sentence of fewer words says too little to be told from another. */
const SENTENCE_WORDS_MIN = 4

export function copyText(paragraphs: readonly string[]): CopyText {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.replace(DATELINE, '').split(SENTENCE_END))
    .map(readSentence)
    .filter(({ words }) => words.size >= SENTENCE_WORDS_MIN)
  return { sentences, size: sentences.reduce((sum, { words }) => sum + words.size, 0) }
}

/** "LYON, France (AFP) - ": each outlet has its own way with it, and some put their own town there. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}\s.,’'-]{1,40}\([\p{Lu}]\p{L}{1,15}\)|\p{Lu}[\p{Lu}\s.,’'-]{2,40})\s*[-–—]\s+/u

/** Coarse on purpose: both texts are cut by the same rule, and a wrong cut does no harm. */
const SENTENCE_END = /(?<=[.!?]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u

const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:['’]\p{L}+)*/gu

const NEGATIONS = new Set(['not', 'no', 'never', 'without', 'neither', 'nor', 'none', 'cannot'])

/** Who tells it and how they are addressed differ from outlet to outlet. */
const HOUSE_WORDS = new Set(
  'mr mrs ms dr sir dame lord lady ap afp reuters dpa associated press agence france-presse'.split(' '),
)

const TENS = 'thirty forty fifty sixty seventy eighty ninety'

const WRITTEN_NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, string] => [word, String(value)])
    .concat(TENS.split(' ').map((word, i) => [word, String(10 * (i + 3))])),
)

/** First words that are nobody's name, and that desks change for one another: "Police", "Officers", "Officials". */
const NO_NAME =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|he|she|it|they|we|i|you|there|here|in|on|at|by|for|from|with|after|before|as|when|while|if|but|and|or|so|yet|both|some|many|most|all|no|not|one|only|police|people|staff|crews?|nobody|everyone|yesterday|today|earlier|later|now|then|meanwhile|however|also|still|mr|mrs|ms|dr|\w+(?:ers|ors|ists|ents|ants|als|ies|ees|ed|ly))$/

/** "Ann Reed is", "“Harbour” won", "Flight 370, a": words with capitals, and what goes on small. */
const OPENING = /^\W*(\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|\d+))*)["”’]?,? (\p{Ll}\p{L}*)/u

function openingOf(sentence: string): CopySentence['opening'] {
  const [, name = '', next = ''] = OPENING.exec(sentence) ?? []
  const subject = name.split(' ').map((word) => foldedWord(word.replace(/['’]s$/, '')))
  return name === '' || NO_NAME.test(subject[0] ?? '') ? undefined : { subject, next: foldedWord(next) }
}

function readSentence(sentence: string): CopySentence {
  const words = new Set<string>()
  const [numbers, names] = [new Set<string>(), new Set<string>()]
  let negations = 0
  for (const { 0: token, index } of sentence.matchAll(TOKEN)) {
    const word = foldedWord(token)
    words.add(word)
    if (/^\p{N}/u.test(word)) numbers.add(word)
    else if (index > 1 && /^\p{Lu}/u.test(token) && !HOUSE_WORDS.has(word)) names.add(word)
    if (NEGATIONS.has(word) || /n['’]t$/i.test(token)) negations += 1
  }
  const opening = openingOf(sentence)
  return {
    words,
    numbers: [...numbers],
    names: [...names],
    negations,
    ...(opening ? { opening } : {}),
  }
}

function foldedWord(token: string): string {
  const bare = token.toLowerCase().replaceAll(/['’]/g, '')
  return WRITTEN_NUMBERS.get(bare) ?? (/^\p{N}/u.test(bare) ? bare.replaceAll(',', '') : bare)
}
