// Forms of sentences that can be turned round into a question.

/** What a sentence begins with: "The evacuation order", "Halvrail"; none that points back or is quoted. */
const SUBJECT = String.raw`(?<subject>(?:The|An?) (?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})`

/** Between the verb and the day: what is done, in a few words. */
const OBJECT = String.raw`(?<object>(?: [\p{L}'’-]+){0,5}?)`

/** Up to the day itself. */
export const DATED = new RegExp(
  `^${SUBJECT} (?<auxiliary>was|were|will)(?<been> be)? (?<verb>\\p{Ll}+)${OBJECT} (?:in|on|at) (?:the )?(?=\\S)`,
  'u',
)

export const CAUSED = new RegExp(
  `^${SUBJECT} (?<auxiliary>was|were|is|are) (?<verb>\\p{Ll}+)${OBJECT},? (?:because|due to|after)\\b`,
  'u',
)

export const COSTS = new RegExp(
  `^${SUBJECT} (?<form>will cost|would cost|(?:has|have)(?: so far)? cost|costs?)\\b`,
  'u',
)

/** "Nine ambulances were sent to the scene"; what "had" happened is told of something before. */
export const COUNTED =
  /^(?:About |Some |More than |At least |Nearly )?(?<figure>[\d,]+|\p{Lu}\p{Ll}+) (?<counted>(?:\p{Ll}[\p{L}-]+ ){0,1}\p{Ll}[\p{L}-]+s|people) (?<auxiliary>were|have) (?<verb>\p{Ll}+)(?<object>(?: [\p{L}'’-]+){0,5}?)(?=[,.;]|$| (?:in|on|at|after|before|since|when|while|because|by|from|with|as|and|but)\b)/u

/** "Each train will carry up to 260 passengers", "Halvrail has bought 18 used sleeping cars". */
export const HOLDS = new RegExp(
  `^${SUBJECT.replace('The|An?', 'The|An?|Each')} (?:(?<auxiliary>will|would|could|has|have) )?(?<verb>\\p{Ll}+) (?:up to |about |some |at least |more than |nearly )?(?<figure>[\\d,]+) (?<counted>(?:\\p{Ll}[\\p{L}-]+ ){0,2}?\\p{Ll}[\\p{L}-]+s|people)(?=[,.]| (?:and|in|on|at|with|from|to|for|of|along|who|that)\\b)`,
  'u',
)

export type Groups = Readonly<Record<string, string | undefined>>

export function groupsOf(form: RegExp, text: string): Groups | undefined {
  return form.exec(text)?.groups
}
