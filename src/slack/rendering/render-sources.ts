// What the bot answers from, as a message: outlets with their counts and dates.
import type { Census } from '../../news/census.ts'
import { formatSpan } from '../../news/format-span.ts'
import { layOut, type SlackMessage } from './lay-out.ts'
import { limits } from './limits.ts'
import { messageFits } from './message-fits.ts'
import { shorten } from './shorten.ts'
import type { Strings } from './strings.ts'

/** Those with the fewest articles are counted, not named, where there is no room for all. */
export function renderSources({ publishers, days }: Census, strings: Strings): SlackMessage {
  const articles = publishers.reduce((sum, publisher) => sum + publisher.articles, 0)
  if (articles === 0) return { text: strings.emptyCorpus, blocks: [] }
  const span = formatSpan(days.at(-1)?.day, days[0]?.day) ?? ''
  const render = (named: number) =>
    layOut({
      paragraph: [{ text: strings.held({ articles, outlets: publishers.length, span }) }],
      lists: [
        {
          items: publishers.slice(0, named).map(({ publisher, articles: count, earliest, latest }) => ({
            line: [
              { text: shorten(publisher, limits.usual.name), bold: true as const },
              { text: ` · ${strings.articles(count)} · ${formatSpan(earliest, latest) ?? ''}` },
            ],
          })),
        },
      ],
      footnotes: named < publishers.length ? [strings.moreOutlets(publishers.length - named)] : [],
    })
  let named = Math.min(publishers.length, limits.outlets)
  while (named > 1 && !messageFits(render(named))) named -= 1
  return render(named)
}
