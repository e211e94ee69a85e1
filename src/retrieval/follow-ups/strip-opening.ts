// Takes off what a follow-up opens with: thanks, "and", "what about", "no, I meant".

export interface OpenedQuestion {
  readonly text: string
  /** True where the opening says that the rest stands in the place of something said before. */
  readonly asksInstead: boolean
}

const THANKS =
  /^(?:(?:ok(?:ay)?|great|perfect|nice|cool|thanks|thank you|thx|cheers|got it|i see|alright|right|interesting|wow|hm+|sure|yes|yeah)(?: (?:a lot|so much|very much|for that))?[\s,.!;:–-]+)+/i
const CONNECTIVE = /^(?:and|but|so|also|then|now|plus|or)\b[\s,]*/i
const INSTEAD =
  /^(?:what about|how about|(?:no|nope|sorry|i said)[\s,.!–-]+(?:i (?:meant?|said|wanted)\s+)?(?=\S)|i (?:meant|mean|said)\s+)/i
const RATHER_THAN = /^(?:no[\s,.!–-]+)?not\s+[^,;]+[,;]\s*(?:but\s+)?/i

/** What is left may be a question or only a phrase; it is never empty where the question has words beyond its opening. */
export function stripOpening(question: string): OpenedQuestion {
  let text = question.trim()
  let asksInstead = false
  for (const [opening, instead] of openings) {
    const rest = text.replace(opening, '').trim()
    if (rest === text || !/[\p{L}\d]/u.test(rest)) continue
    asksInstead ||= instead
    text = rest
  }
  return { text, asksInstead }
}

const openings: readonly (readonly [RegExp, boolean])[] = [
  [THANKS, false],
  [CONNECTIVE, true],
  [RATHER_THAN, true],
  [INSTEAD, true],
  [CONNECTIVE, true],
]
