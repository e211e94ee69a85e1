// Splits the name in a domain into the words that newspapers are called by: "thenorthcoastherald".

const words = (list: string): readonly string[] => list.split(/\s+/)

/** Stand in front of a name that is not known here: "theorrinvalleyecho". */
const FRONT = words('the daily morning evening sunday weekly national international')

/** Stand behind such a name: "harbourcourier". */
const BACK = words(
  `advertiser advocate age argus banner beacon bulletin business chronicle citizen courant courier democrat digest
  dispatch echo economist enquirer examiner express financial gazette globe guardian herald independent inquirer
  insider journal leader ledger magazine mail mercury messenger mirror monitor news nation observer online outlook
  paper post press record recorder register reporter republic review sentinel signal spectator standard star
  statesman sun telegram telegraph times today tribune tv union update views voice watch week world`,
)

/** Only among words that are all known: "yorkshirepost" is not about York. */
const AMONG = words(
  `of and for in on at area bay city coast county free land lake river sea state valley island north south
  east west northern southern eastern western central new american british irish scottish welsh european
  african asian russian ukrainian armenian georgian turkish israeli indian pakistani chinese japanese
  korean australian canadian moscow kyiv kiev yerevan tbilisi baku london dublin belfast glasgow edinburgh
  manchester liverpool birmingham newyork york boston chicago washington losangeles sanfrancisco sandiego
  seattle denver dallas houston austin miami atlanta philadelphia detroit toronto montreal vancouver sydney
  melbourne brisbane perth auckland wellington paris berlin brussels rome madrid lisbon vienna prague
  warsaw budapest athens istanbul jerusalem cairo nairobi lagos johannesburg delhi mumbai karachi dhaka
  bangkok manila jakarta singapore hongkong taipei tokyo seoul beijing shanghai india pakistan bangladesh
  china japan korea israel turkey russia ukraine armenia georgia ireland scotland wales england britain
  europe africa asia america canada australia zealand arab gulf baltic nordic pacific atlantic world global`,
)

const VOCABULARY = [...FRONT, ...BACK, ...AMONG]

/** Written small inside a name. */
const SMALL = new Set(['of', 'and', 'for', 'in', 'on', 'at'])

/** Labels run names of several words together. */
const SPELLED: Readonly<Record<string, string>> = {
  newyork: 'New York',
  losangeles: 'Los Angeles',
  sanfrancisco: 'San Francisco',
  sandiego: 'San Diego',
  hongkong: 'Hong Kong',
  tv: 'TV',
}

/** Letters. A shorter rest is rather the end of another word: "expressen", "postimees". */
const SHORTEST_UNKNOWN = 3

/**
 * The words of a domain's label (lower case, without dots), spelled as a name. A run of letters that is not known stays
 * one word.
 */
export function publisherWords(label: string): string {
  const parts = label.split('-').filter((part) => part !== '')
  const name = parts.flatMap((part) => knownWords(part) ?? aroundUnknown(part) ?? [part])
  return name.map((word, position) => spelled(word, position === 0)).join(' ')
}

/** The label as known words and nothing else, the fewest. */
function knownWords(label: string): readonly string[] | undefined {
  return beginnings(label, VOCABULARY)[label.length]
}

/** The label as known words, one unknown word, known words: with the shortest unknown one. */
function aroundUnknown(label: string): readonly string[] | undefined {
  const fronts = beginnings(label, FRONT)
  const backs = endings(label, BACK)
  let best: readonly string[] | undefined
  let shortest = label.length
  for (const [start, front] of fronts.entries()) {
    for (
      let end = start + SHORTEST_UNKNOWN;
      front && end - start < shortest && end <= label.length;
      end += 1
    ) {
      const back = backs[end]
      if (!back) continue
      best = [...front, label.slice(start, end), ...back]
      shortest = end - start
    }
  }
  return best
}

type Split = readonly string[] | undefined

/** At each position, the fewest words that the label up to there consists of. */
function beginnings(label: string, vocabulary: readonly string[]): readonly Split[] {
  const splits: Split[] = [[]]
  for (let end = 1; end <= label.length; end += 1) {
    const words = vocabulary.filter((word) => label.endsWith(word, end))
    splits[end] = fewest(words.map((word) => append(splits[end - word.length], word)))
  }
  return splits
}

/** At each position, the fewest words that the label from there on consists of. */
function endings(label: string, vocabulary: readonly string[]): readonly Split[] {
  const splits: Split[] = []
  splits[label.length] = []
  for (let start = label.length - 1; start >= 0; start -= 1) {
    const words = vocabulary.filter((word) => label.startsWith(word, start))
    splits[start] = fewest(words.map((word) => prepend(word, splits[start + word.length])))
  }
  return splits
}

function append(words: Split, word: string): Split {
  return words && [...words, word]
}

function prepend(word: string, words: Split): Split {
  return words && [word, ...words]
}

function fewest(splits: readonly Split[]): Split {
  return splits.reduce(
    (best, split) => (split && (!best || split.length < best.length) ? split : best),
    undefined,
  )
}

function spelled(word: string, isFirst: boolean): string {
  if (SMALL.has(word) && !isFirst) return word
  return SPELLED[word] ?? word.charAt(0).toUpperCase() + word.slice(1)
}
