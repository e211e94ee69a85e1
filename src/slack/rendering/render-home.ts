// The Home tab: what the bot can do, what it answers from, what the person asked, and how it is doing.
import type { HomeView, KnownBlock, RichTextBlock } from '@slack/types'
import type { AskedBefore } from '../../conversation/asked-questions.ts'
import type { VoteTotals } from '../../conversation/votes.ts'
import type { Census } from '../../news/census.ts'
import type { Coverage } from '../../news/coverage.ts'
import { formatSpan } from '../../news/format-span.ts'
import { formatDay } from '../../news/news-date.ts'
import { chartOfDays } from './chart-of-days.ts'
import { cleanText } from './clean-text.ts'
import { limits } from './limits.ts'
import { plainText } from './plain-text.ts'
import { shorten } from './shorten.ts'
import type { Strings } from './strings.ts'

export interface Home {
  readonly coverage: Coverage
  readonly census: Census
  /** The person's, the newest first. */
  readonly asked: readonly AskedBefore[]
  readonly votes: VoteTotals
  /** For whoever administers the workspace; absent for everybody else. */
  readonly unanswered?: readonly AskedBefore[] | undefined
}

export interface RenderHomeOptions {
  readonly strings: Strings
  /** The day that the chart ends with: `2026-11-24`. */
  readonly today: string
}

export function renderHome(home: Home, { strings, today }: RenderHomeOptions): HomeView {
  return {
    type: 'home',
    blocks: [
      header(strings.homeTitle),
      paragraph(strings.homeWhat),
      ...list(strings.commands.map(([command, meaning]) => `${command}: ${meaning}`)),
      header(strings.homeHeld),
      ...heldBlocks(home, { strings, today }),
      header(strings.homeAsked),
      ...(home.asked.length > 0 ? list(home.asked.map(askedLine)) : [paragraph(strings.homeNothingAsked)]),
      header(strings.homeVotes),
      paragraph(strings.votes(home.votes)),
      ...(home.unanswered === undefined ? [] : unansweredBlocks(home.unanswered, strings)),
    ],
  }
}

function heldBlocks(
  { coverage, census }: Home,
  { strings, today }: RenderHomeOptions,
): readonly KnownBlock[] {
  const { articles, earliest, latest } = coverage
  const span = formatSpan(earliest, latest)
  if (articles === 0 || span === undefined) return [paragraph(strings.emptyCorpus)]
  const newest = census.days[0]?.day
  return [
    paragraph(strings.held({ articles, outlets: census.publishers.length, span })),
    ...(newest === undefined ? [] : [paragraph(strings.newestReport(formatDay(newest)))]),
    preformatted(chartOfDays(census.days, { today })),
    { type: 'context', elements: [plainText(strings.chartNote)] },
  ]
}

function unansweredBlocks(unanswered: readonly AskedBefore[], strings: Strings): readonly KnownBlock[] {
  const lines = unanswered.map(({ question, askedAt }) => `${formatDay(askedAt)}: ${question}`)
  return [
    header(strings.homeUnanswered),
    ...(lines.length > 0 ? list(lines) : [paragraph(strings.homeNothingUnanswered)]),
  ]
}

function askedLine({ question, askedAt, isAnswered }: AskedBefore): string {
  return `${formatDay(askedAt)}: ${question}${isAnswered ? '' : ' ∅'}`
}

function header(text: string): KnownBlock {
  return { type: 'header', text: plainText(text) }
}

/** Words of people and articles stand in rich and plain text only, which know no markup. */
function paragraph(text: string): KnownBlock {
  return { type: 'section', text: plainText(shorten(cleanText(text), limits.contextText)) }
}

function list(lines: readonly string[]): KnownBlock[] {
  const elements = lines.map((line) => ({
    type: 'rich_text_section' as const,
    elements: [{ type: 'text' as const, text: shorten(cleanText(line), limits.usual.remark) }],
  }))
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] }]
}

function preformatted(text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
  }
}
