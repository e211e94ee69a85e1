// Conversations of our own about the demonstration articles: what the last question is taken to mean, and what it finds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type AskedCorpus, askCorpus, DEMONSTRATION } from '../fixtures/ask-corpus.ts'

/** `holds`, `lacks`: of the question as it was understood, whatever the case. `first`: ends of URLs, any of which may come first. */
const conversationSchema = z.strictObject({
  id: z.string(),
  turns: z.array(z.string()).min(2),
  holds: z.array(z.string()).min(1),
  lacks: z.array(z.string()),
  first: z.array(z.string()).min(1),
})

type Conversation = z.infer<typeof conversationSchema>

interface Outcome {
  /** How it is understood first of all; a question without an answer may be tried in other readings. */
  readonly understood: string
  /** URL of the article that ranks first. */
  readonly first: string
}

let corpus: AskedCorpus

beforeAll(async () => {
  corpus = await askCorpus(DEMONSTRATION)
})

afterAll(() => corpus?.close())

function conversations(file: string): readonly Conversation[] {
  const text = readFileSync(join(import.meta.dirname, '../questions', file), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => conversationSchema.parse(JSON.parse(line)))
}

async function hold({ turns }: Conversation): Promise<Outcome> {
  const outcomes: Outcome[] = []
  let understood = ''
  await corpus.thread(turns, undefined, {
    onProgress: (progress) => {
      if (progress.kind === 'searching') understood ||= progress.standaloneQuestion
      if (progress.kind !== 'reading') return
      outcomes.push({ understood, first: progress.articles[0]?.url ?? '' })
      understood = ''
    },
  })
  return outcomes.at(-1) ?? { understood: '', first: '' }
}

function isUnderstood({ holds, lacks }: Conversation, outcome: Outcome): boolean {
  const plain = (text: string) => text.replaceAll('’', "'").toLowerCase()
  const understood = ` ${plain(outcome.understood)} `
  return (
    holds.every((words) => understood.includes(plain(words))) &&
    !lacks.some((words) => understood.includes(plain(words)))
  )
}

function isFound({ first: wanted }: Conversation, { first }: Outcome): boolean {
  return wanted.some((end) => first.endsWith(end))
}

/** Share of the conversations whose last question finds its article first; one may change without an alarm. */
const FOUND_FIRST = 0.9

describe('in a conversation', () => {
  const all = conversations('conversations.jsonl')
  const outcomes = new Map<Conversation, Outcome>()

  it.each(all)('$id: $turns', async (conversation) => {
    const outcome = await hold(conversation)
    outcomes.set(conversation, outcome)
    expect(outcome.understood).toSatisfy(() => isUnderstood(conversation, outcome))
  })

  it('the right article comes first', () => {
    const found = [...outcomes].filter(([conversation, outcome]) => isFound(conversation, outcome))
    expect(found.length / all.length).toBeGreaterThanOrEqual(FOUND_FIRST)
  })
})
