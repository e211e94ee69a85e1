// What a monitoring system may know of the bot: how it answers and how long it takes, in numbers that name nobody.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ModelUsage } from '../models/model-usage.ts'
import type { Coverage } from '../news/coverage.ts'
import { instantOf } from '../news/news-date.ts'

export type AnswerOutcome = 'answer' | 'abstention' | 'stopped' | 'failed'

export interface BotMetrics {
  countAnswer(answer: { readonly outcome: AnswerOutcome; readonly seconds: number }): void
  readonly contentType: string
  /** In Prometheus' text format, as of now. A source that cannot be read leaves its own numbers out. */
  text(): Promise<string>
}

export interface BotMetricsOptions {
  readonly coverage: () => Promise<Coverage>
  /** Absent where no model is configured. */
  readonly usage?: ModelUsage | undefined
}

/** From the composer's tenths of a second to a model's deadline. */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 60, 110]

export function createBotMetrics({ coverage, usage }: BotMetricsOptions): BotMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({
    name: 'newsdesk_questions_total',
    help: 'Questions, by what became of them',
    labelNames: ['outcome'],
    registers: [registry],
  })
  for (const outcome of ['answer', 'abstention', 'stopped', 'failed']) answers.inc({ outcome }, 0)
  const duration = new Histogram({
    name: 'newsdesk_answer_seconds',
    help: 'Time from a question whose turn it is to its reply, before that is posted',
    buckets: SECONDS,
    registers: [registry],
  })
  const articles = gauge(registry, 'newsdesk_articles', 'Articles held')
  const newest = gauge(
    registry,
    'newsdesk_newest_article_timestamp_seconds',
    'When the newest article held was published',
  )
  const ledger = usage && modelGauges(registry, usage)

  async function read(): Promise<void> {
    const { articles: held, latest } = await coverage()
    articles.set(held)
    if (latest) newest.set(instantOf(latest) / 1_000)
  }

  return {
    countAnswer({ outcome, seconds }) {
      answers.inc({ outcome })
      duration.observe(seconds)
    },
    contentType: registry.contentType,
    async text() {
      await Promise.allSettled([read(), ledger?.()])
      return registry.metrics()
    },
  }
}

/** The day's ledger, which all replicas share: gauges, since it begins anew at midnight in UTC. */
function modelGauges(registry: Registry, usage: ModelUsage): () => Promise<void> {
  const counts = [
    'requests',
    'failures',
    'pauses',
    'cached',
    'inputTokens',
    'outputTokens',
    'cost',
    'milliseconds',
  ] as const
  const passing = ['written', 'repaired', 'quoted'] as const
  const gauges = counts.map((count) => ({
    count,
    shown: gauge(
      registry,
      `newsdesk_model_today_${count.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      `What the model came to today (UTC): ${count}`,
    ),
  }))
  const passed = new Gauge({
    name: 'newsdesk_model_today_sentences_passed',
    help: 'Sentences of the model that the check let pass today (UTC): as written, repaired, or as the quote alone',
    labelNames: ['as'],
    registers: [registry],
  })
  const dropped = new Gauge({
    name: 'newsdesk_model_today_sentences_dropped',
    help: 'Sentences of the model that the check did not let pass today (UTC), by fault',
    labelNames: ['fault'],
    registers: [registry],
  })
  return async () => {
    const today = await usage.today()
    for (const { count, shown } of gauges) shown.set(today[count])
    for (const as of passing) passed.set({ as }, today[as])
    dropped.reset()
    for (const [fault, times] of Object.entries(today.dropped)) dropped.set({ fault }, times)
  }
}

function gauge(registry: Registry, name: string, help: string): Gauge {
  return new Gauge({ name, help, registers: [registry] })
}
