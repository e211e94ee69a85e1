// Questions for what somebody or something is: "Who is Ann Reed?", "What is the profession of Ann Reed?".

export interface Definition {
  /** Who or what is to be told, as written. */
  readonly subject: string
  /** What of it, where a single thing is asked: `profession`; absent for "who is". */
  readonly attribute?: string
}

/** What a sentence that says what something is tells without naming it. */
const ATTRIBUTE =
  '(?:professions?|occupations?|jobs?|genres?|medium|type|kind|sort|nationality|sport|primary function|function|type of (?:institution|work|company|animal|building|organi[sz]ation))'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\d.'’-]*(?: (?:(?:de|del|la|van|von|der|den|al|bin|ibn|of|the|and|&) )*\p{Lu}[\p{L}\p{M}\d.'’-]*){0,5}`

const WORK = '(?:(?:film|movie|album|song|book|novel|play|series|company|band) )?'

const asked: readonly RegExp[] = [
  new RegExp(
    `\\bwh(?:at|ich)(?: is| was|['’]s) the (?<attribute>${ATTRIBUTE}) (?:of|for) (?:the )?${WORK}(?<subject>.+?)\\W*$`,
    'iu',
  ),
  new RegExp(`\\bwhat(?: is| was|['’]s) (?<subject>.{2,60}?)['’]s? (?<attribute>${ATTRIBUTE})\\W*$`, 'iu'),
  new RegExp(
    `\\b(?:what|which) (?<attribute>${ATTRIBUTE}) (?:is|was|did|does) (?:the )?(?<subject>.+?)(?: (?:associated with|known for|play(?:ed)?|practi[sc]ed?))?\\W*$`,
    'iu',
  ),
  /\bwhat (?:is|was) (?<subject>.{2,60}?) (?<attribute>(?:best |most )?known for)\W*$/iu,
  /\bwhat (?:does|do|did) (?:the )?(?:abbreviation |acronym |name |term |word )?(?<subject>.{2,60}?) (?<attribute>refer to|stand for|mean)\W*$/iu,
]

/** Of common things only the bare question asks what they are: "what is the rate" wants a figure. */
const plain: readonly RegExp[] = [
  new RegExp(`\\b[Ww]ho(?:['’]s| is| was| are| were) (?:the )?(?<subject>${NAME})\\W*$`, 'u'),
  new RegExp(`\\b[Ww]hat(?:['’]s| is| was| are| were) (?:an? |the )?(?<subject>${NAME})\\W*$`, 'u'),
  /\bwhat(?:['’]s| is| are) an? (?<subject>[\p{L}-]+(?: [\p{L}-]+)?)\W*$/iu,
]

/** Undefined for other questions. */
export function readDefinition(clause: string): Definition | undefined {
  for (const form of [...asked, ...plain]) {
    const { subject, attribute } = form.exec(clause)?.groups ?? {}
    if (!subject) continue
    const bare = subject.replace(/["“”'‘’]/gu, (mark) => (/['’]/.test(mark) ? mark : '')).trim()
    return { subject: bare, ...(attribute ? { attribute: attribute.toLowerCase() } : {}) }
  }
  return undefined
}
