// Questions for one thing of one name: when it was built, who wrote it, which sport somebody plays.
import { type Subject, subjectOf } from './subject-of.ts'
import { WANTED, type Wanted } from './wanted.ts'

/** What is asked of whom or what. */
export interface Attribute {
  readonly subject: Subject
  readonly wanted: Wanted
}

const FILLER = '(?:(?:primary|main|first|full|original|total|estimated|current|modern|broadcast|political) )*'

/** What there is only one of, so that two of them are of two things or one is wrong. */
const ONCE =
  '(?<verb>born|died?|built|constructed|completed|erected|founded|established|formed|created|raised|incorporated|opened?|launched|released|published|debut(?:ed)?|premiered?|broadcast|aired|take place|happen(?:ed)?)'

const TIME_FORMS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:when|(?:in )?(?:what|which) year|(?:on )?what date) (?:is|was|were|did|does) (?<subject>.+?) (?:first |officially )?${ONCE}\\W*$`,
    'iu',
  ),
  /\b(?:when|(?:in )?(?:what|which) year) did (?<subject>.+?) (?<verb>become) .+$/iu,
  /\b(?:when|(?:in )?(?:what|which) year) did (?<subject>.+?) (?:start|begin) (?<verb>playing) .+$/iu,
  /\b(?:when|on (?:what|which) (?:day|date)) is the (?<verb>feast)(?: day)? of (?<subject>.+?)\W*$/iu,
  new RegExp(
    `^\\W*(?<subject>.+?) (?:is|was|were) ${ONCE} (?:in|on) (?:which|what) (?:year|date)\\W*$`,
    'iu',
  ),
]

const PLACE_FORMS: readonly RegExp[] = [
  /\bwhere(?: is| was| are|['’]s) (?<subject>.+?)(?: (?:located|situated|based))?\W*$/iu,
  /\b(?:in )?(?:what|which) (?:city|town|state|country|county|place) (?:is|was|are) (?<subject>.+?) (?:located|situated|based)(?: in)?\W*$/iu,
  /\b(?:what|which) country (?:does|do|did) (?<subject>.+?) (?:belong to|come from)\W*$/iu,
]

const MADE_FORM =
  /\bwho (?<verb>\p{L}+(?:ed|ote|ang))(?: the (?:film adaptation|score|music|lyrics|words|musical setting) (?:of|for|to))? (?<subject>.+?)\W*$/iu

const NOUN_FORMS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:what|which|who)(?: is| was| are|['’]s) the ${FILLER}(?<noun>\\p{L}+(?: of birth| date)?) (?:of|for|in|behind|associated with) (?<subject>.+?)\\W*$`,
    'iu',
  ),
  new RegExp(`\\bwhat(?: is| was|['’]s) (?<subject>.{2,60}?)['’]s? ${FILLER}(?<noun>\\p{L}+)\\W*$`, 'iu'),
  new RegExp(
    `\\b(?:what|which) ${FILLER}(?<noun>\\p{L}+) (?:is|was|are|did|does|do) (?<subject>.+?)(?: (?:associated|affiliated|speciali[sz]e|compete|belong|play|played|practi[sc]ed?|known|a member)(?: (?:in|with|for|to|of))?)(?: (?:during|in) (?:his|her|their) (?:\\p{L}+ )*career)?\\W*$`,
    'iu',
  ),
]

/** Undefined for other questions, and for those that name nobody and nothing. */
export function readAttribute(clause: string): Attribute | undefined {
  for (const [forms, wantedBy] of FORMS)
    for (const form of forms) {
      const groups = form.exec(clause)?.groups
      const wanted = groups && wantedBy(groups)
      const subject = wanted && subjectOf(groups['subject'] ?? '')
      if (wanted && subject) return { subject, wanted }
    }
  return undefined
}

type WantedBy = (groups: Readonly<Record<string, string | undefined>>) => Wanted | undefined

const FORMS: readonly (readonly [readonly RegExp[], WantedBy])[] = [
  [TIME_FORMS, ({ verb = '' }) => ({ kind: 'time', verb: verb.toLowerCase() })],
  [PLACE_FORMS, () => ({ kind: 'place' })],
  [[MADE_FORM], ({ verb = '' }) => WANTED.get(verb.toLowerCase())],
  [NOUN_FORMS, ({ noun = '' }) => WANTED.get(noun.toLowerCase())],
]
