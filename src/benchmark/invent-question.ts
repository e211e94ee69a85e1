// A question as people ask it in a newsroom, about the subject of an invented article.
import type { Subject } from './invent-article.ts'
import type { RandomSource } from './random-source.ts'

const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

type Form = (subject: Subject, words: readonly string[]) => string

/** From three to about fifteen words; one in five names a date, one in eight an outlet. */
const forms: readonly Form[] = [
  ({ person }, [a]) => `What did ${person} say about the ${a}?`,
  ({ place }, [a, b]) => `How many people were affected by the ${a} ${b} in ${place}?`,
  ({ body }, [a]) => `Why did the ${body} decide on ${a}?`,
  ({ place }, [a]) => `${place} ${a} latest`,
  ({ person, place }, [a, b]) => `When did ${person} go to ${place} for the ${a} and the ${b}?`,
  ({ person }) => `Who is ${person}?`,
  ({ place, publishedAt }, [a]) => `What happened to the ${a} in ${place} in ${month.format(publishedAt)}?`,
  ({ outlet, person }, [a]) => `What did ${outlet} report about ${person} and the ${a}?`,
  ({ body, publishedAt }, [a, b]) =>
    `What did the ${body} announce about ${a} and ${b} in ${month.format(publishedAt)}?`,
  (_, [a, b, c]) => `${a} ${b} ${c}`,
]

export function inventQuestion(random: RandomSource, subject: Subject): string {
  const first = random.below(subject.words.length)
  const words = subject.words.map((_, i, all) => all[(first + i) % all.length] ?? '')
  return random.pick(forms)(subject, words)
}
