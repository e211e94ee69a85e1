// Which day "Monday" is, told in brackets behind the word, by the date of the article that says it.
import type { ArticleCard } from '../../news/article.ts'
import { dayOf, formatDay } from '../../news/news-date.ts'
import type { Insertion } from '../reply.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const DAY_WORD = /\b(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|yesterday|tomorrow)\b(?!['’]?s\b)/gi

/** The day stands beside the word already, or another week is meant, or it is any such day. */
const TOLD_AFTER =
  /^,? ?(?:\(|\[|the \d|\d{1,2}(?:st|nd|rd|th)?\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d)|^ of\b|^ (?:before|after) (?:next|last)\b|^ ?(?:to|through|-|–) ?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/i
const OTHER_BEFORE =
  /\b(?:last|next|every|each|any|most|Black|Cyber|Good|Easter|Super|Palm|Ash|Holy|Bloody|Sunny)\s+$|\b(?:to|through) $|day ?[-–] ?$/i
/** "The Friday after the vote"; but "early on Friday after rain" is the one before the article. */
const COUNTED_FROM = { before: /\b(?:the|that|one|first|same)\s+$/i, after: /^ (?:before|after)\b/i }

/** Words by which the day before them is still to come. */
const COMING =
  /\b(?:will|would|to be|due|set|scheduled|expected|expects|plans?|planned|begins?|opens?|starts?|meets?|runs?)\b/i
/** These say so of the day right behind them only: "by Monday", not "killed by …". */
const COMING_BEFORE = /\b(?:until|till|by|for|from|starting|beginning)(?: on| early| late)? $/i
/** Verbs that are no longer told by an ending. */
const PAST_FORMS =
  'said|told|was|were|had|\\p{L}{3,}ed|began|became|beat|bought|broke|brought|built|caught|chose|cut|drew|drove|fell|fled|flew|fought|found|gave|got|grew|held|hit|kept|killed|knew|led|left|lost|made|met|paid|put|quit|ran|rang|rose|sank|saw|sent|shot|shut|sold|spent|spoke|stood|struck|swept|threw|took|came|went|won|wore|wrote'
const PAST = new RegExp(`\\b(?:${PAST_FORMS})\\b`, 'iu')

/** Words of the same clause that tell whether the day is past. */
const CLAUSE = 80

/**
 * One insertion behind each word for a day that can mean one day only: the last such weekday before the article or on
 * its day, where the clause tells of the past; the next, where it tells of what is to come. None where the clause
 * tells both or neither, inside quoted words, where the day is told already, or where an update of the article on
 * another day leaves it open.
 */
export function resolveDays(text: string, article: ArticleCard): readonly Insertion[] {
  if (article.updatedAt !== undefined && dayOf(article.updatedAt) !== dayOf(article.publishedAt)) return []
  return Array.from(text.matchAll(DAY_WORD)).flatMap(({ 0: word, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + word.length)]
    if (isTold(before, after) || isQuoted(before)) return []
    const offset = offsetOf(word.toLowerCase(), article, tenseAround(before, after))
    if (offset === undefined) return []
    return [{ at: index + word.length, text: ` [${shortDay(dayOf(article.publishedAt), offset)}]` }]
  })
}

function isTold(before: string, after: string): boolean {
  const isCounted = COUNTED_FROM.before.test(before) && COUNTED_FROM.after.test(after)
  return isCounted || TOLD_AFTER.test(after) || OTHER_BEFORE.test(before)
}

type Tense = 'past' | 'coming' | undefined

/** "said on Monday", "will open on Monday": a verb that the day belongs to says more than the rest of the clause. */
const PAST_VERB = new RegExp(`\\b(?:${PAST_FORMS})(?: \\p{L}+){0,3}? (?:on )?$`, 'iu')

/** "Is expected to be charged Monday": what is to be done is to come, whatever form it stands in. */
const TO_BE_DONE =
  /\b(?:to|will|would|could|may|might|should|can) (?:\p{L}+ly )?(?:(?:be|have) )?(?:\p{L}+ly )?$/iu

function tenseAround(before: string, after: string): Tense {
  const verb = PAST_VERB.exec(before)
  if (verb && TO_BE_DONE.test(before.slice(0, verb.index))) return 'coming'
  if (COMING_BEFORE.test(before)) return 'coming'
  if (verb && !COMING.test(lastWords(before))) return 'past'
  const clause = `${
    before
      .split(/[,;:—]/)
      .at(-1)
      ?.slice(-CLAUSE) ?? ''
  } ${after.split(/[,;:.—]/)[0]?.slice(0, CLAUSE) ?? ''}`
  const [isPast, isComing] = [PAST.test(clause), COMING.test(clause)]
  if (isPast !== isComing) return isPast ? 'past' : 'coming'
  // A clause without a verb of either kind ("…, on Wednesday evening for …") goes with its sentence.
  return !isPast && PAST.test(before) && !COMING.test(`${before} ${after}`) ? 'past' : undefined
}

function lastWords(text: string): string {
  return text.split(/\s+/).slice(-5).join(' ')
}

/**
 * Days back. A past day that would lie a week back but for one is more often tomorrow's: live pages keep the date of
 * their first version, and tell of the day after it.
 */
const BACK_MAX = 5

/** In days from the article's own; undefined where it could be several. */
function offsetOf(word: string, { publishedAt }: ArticleCard, tense: Tense): number | undefined {
  if (word === 'yesterday') return -1
  if (word === 'tomorrow') return 1
  if (tense === undefined) return undefined
  const printed = new Date(`${dayOf(publishedAt)}T00:00:00Z`).getUTCDay()
  const back = (printed - WEEKDAYS.indexOf(word) + 7) % 7
  if (tense === 'past') return back > BACK_MAX ? undefined : -back
  // "Will meet on Monday", printed on a Monday: that day, or a week on.
  return back === 0 ? undefined : 7 - back
}

/** `22 May`; with its year where that is not the article's. */
function shortDay(day: string, offset: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + offset)
  const written = formatDay(date.toISOString().slice(0, 10))
  const year = day.slice(0, 4)
  return written.endsWith(` ${year}`) ? written.slice(0, -year.length - 1) : written
}

/** Inside quotation marks, where the day is that of the speech. */
function isQuoted(before: string): boolean {
  const curly = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0)
  return curly > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1
}
