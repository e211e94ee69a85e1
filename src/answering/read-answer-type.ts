// What kind of thing a question asks for, by its form.

interface PlainAnswerType {
  readonly kind: 'person' | 'time' | 'place' | 'amount' | 'money' | 'duration' | 'reason' | 'open'
}

export type AnswerType =
  | PlainAnswerType
  /** `counted`: the words between "how many" and the verb, as written. */
  | { readonly kind: 'count'; readonly counted: string }
  /** `speaker`: whose words are asked for, as written. */
  | { readonly kind: 'speech' | 'speech-time'; readonly speaker: string }

const SAY =
  '(?:say|said|saying|tell|told|claim|claimed|warn|warned|announce|announced|promise|promised|argue|argued)'

const speech = new RegExp(`\\bwhat (?:did|does|do|has|have|had|was|were) (.+?) ${SAY}\\b`, 'i')

const speechTime = new RegExp(`\\bwhen (?:did|has|had|was|were) (.+?) ${SAY}\\b`, 'i')

const count =
  /\bhow many (.+?)(?: (?:are|were|was|is|did|do|does|has|have|had|will|would|can|could|in|of)\b|[?.,]|$)/i

const forms: readonly (readonly [RegExp, PlainAnswerType['kind']])[] = [
  [
    /\bhow much\b.*\b(?:money|cost|pay|paid|spend|spent|worth|earn|price|fine|fund|invest|raise)|\bwhat .*\b(?:cost|pay|charge)\b|\b(?:price|cost|fare|budget|bill) (?:of|for)\b/i,
    'money',
  ],
  [/\bhow long\b|\bfor how (?:many|much)\b/i, 'duration'],
  [/\bhow (?:much|high|low|large|big|far|fast|old|tall|deep|expensive)\b/i, 'amount'],
  [/\bwhat (?:percentage|percent|proportion|share|price|number|size|amount|rate)\b/i, 'amount'],
  [
    /\b(?:what|which) (?:is|was|are|were) the (?:\w+ )?(?:population|size|number|rate|temperature|height|length|weight|distance|age|value|share|percentage|capacity)\b/i,
    'amount',
  ],
  [/\bwhen\b|\b(?:what|which) (?:day|date|year|month|time)\b|\bhow soon\b/i, 'time'],
  [/\bwhere\b|\b(?:what|which) (?:city|town|country|place|region)\b/i, 'place'],
  [/\bwho(?:m|se)?\b|\bwhat (?:is|was) the name of\b/i, 'person'],
  [/\bwhy\b|\bwhat (?:caused|led to|is the reason|was the reason)\b|\bhow come\b/i, 'reason'],
]

/** The first form that fits, the most particular first; `open` where none does (also for yes/no questions). */
export function readAnswerType(question: string): AnswerType {
  const said = speakerIn(speech, question)
  if (said) return { kind: 'speech', speaker: said }
  const saidWhen = speakerIn(speechTime, question)
  if (saidWhen) return { kind: 'speech-time', speaker: saidWhen }
  const counted = count.exec(question)?.[1]
  if (counted && !/^(?:days|weeks|months|years|hours|minutes)$/i.test(counted))
    return { kind: 'count', counted }
  const kind = forms.find(([form]) => form.test(question))?.[1]
  return { kind: counted ? 'duration' : (kind ?? 'open') }
}

function speakerIn(form: RegExp, question: string): string | undefined {
  const speaker = form.exec(question)?.[1]
  return speaker && !/^(?:you|i|we)$/i.test(speaker) ? speaker : undefined
}
