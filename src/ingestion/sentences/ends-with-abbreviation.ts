// Tells the period of a shortened word ("Gen.", "U.S.", "J.") from the one that ends a sentence.
import { SENTENCE_STARTERS } from './sentence-starters.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Stand before a name, never at the end of a sentence; written with a capital. */
const TITLES = words(
  `adm amb assoc atty brig capt cmdr col cpl cpt det dr drs ens esp fr gen gov govs hon insp lt maj messrs mlle mme mr mrs
  ms mt mx pfc pres prof profs pvt rep reps rev rs sen sens sgt spc supt`,
)

/** Link what stands before and after them, in any case. */
const LINKS = words('cf e.g i.e v viz vs')

/** Shorten a word only before a figure: "No. 10", but "She said no." */
const NUMBERED = words('approx b c ca ch circa cl fig figs no nos p para pp sec vol ver')

/** End a sentence as often as not, so that what follows decides; written with a capital. */
const EITHER_WAY = words(
  `ala apr ariz ark aug ave bldg blvd bros calif co colo conn corp ct dec del dept dist dr feb fla fri ft ga hwy ill inc
  ind intl jan jr jul jun kan ky la llc ltd mar mass md mich minn mo mon mont natl neb nev nov oct okla ore pa plc rd
  sat sep sept sr st sun tenn tex thu thur thurs tue tues univ va vt wash wed wis wyo`,
)

/** In characters; enough for any abbreviation with what stands before it. */
const LONGEST_WORD = 24

/** What goes on after a time of day: "5 p.m. Monday", "5 p.m. ET", "5 a.m. (0300 GMT)". */
const AFTER_CLOCK = /^(?:[\p{Ll}(\d]|[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\w+ time\b)/u
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/

/**
 * True where the period that `before` ends with only shortens its last word, given the text that comes `after` it
 * (both without the space between). False where `before` does not end with a period.
 */
export function endsWithAbbreviation(before: string, after: string): boolean {
  const word = /(?:^|[\s\d("“‘'[/–—-])((?:[\p{L}&]|\.(?=\p{L}))+)\.$/u.exec(before.slice(-LONGEST_WORD))?.[1]
  if (!word || !after) return false
  const term = word.toLowerCase()
  const capital = term[0] !== word[0]
  if (LINKS.has(term) || (capital && TITLES.has(term))) return true
  if (NUMBERED.has(term) && /^[#(]?\d/.test(after)) return true
  if (term === 'a.m' || term === 'p.m') return AFTER_CLOCK.test(after) || MONTH.test(after)
  const initials = /^\p{Lu}$|^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)
  return (initials || (capital && EITHER_WAY.has(term))) && !startsSentence(after)
}

function startsSentence(text: string): boolean {
  const first = /^["“‘'([]*(\p{Lu}[\p{L}’']*)/u.exec(text)?.[1]
  return first === 'I' || (first !== undefined && SENTENCE_STARTERS.has(first.toLowerCase()))
}
