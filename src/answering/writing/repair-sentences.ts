// One further call for the sentences that failed the check, each with the fault that was found.

import { asData } from '../../models/as-data.ts'
import type { ChatModel } from '../../models/chat-model.ts'
import { loadPrompt } from '../../models/load-prompt.ts'
import { formatDay } from '../../news/news-date.ts'
import type { Fault, Finding } from '../../verification/finding.ts'
import { type Proposal, repairSchema } from './answer-form.ts'
import type { PresentedPassage } from './present-evidence.ts'

export interface Failing {
  readonly proposal: Proposal
  readonly finding: Finding
}

export interface RepairSentencesOptions {
  readonly question: string
  /** ISO 8601. */
  readonly asOf: string
  readonly passages: readonly PresentedPassage[]
  readonly failing: readonly Failing[]
  readonly signal?: AbortSignal
}

/** Orders that a model repeats are not made better, and what an article no longer says is gone. */
const BEYOND_REPAIR: ReadonlySet<Fault> = new Set<Fault>(['addresses-models', 'withheld', 'article-gone'])

/** By the place in `failing`; a place is absent where the model left the sentence out. Rejects as the model does. */
export function createRepairSentences(model: Pick<ChatModel, 'complete'>) {
  const fill = loadPrompt('repair-sentences', ['asOf'])
  return async function repairSentences(
    options: RepairSentencesOptions,
  ): Promise<ReadonlyMap<number, Proposal>> {
    const { question, asOf, passages, failing, signal } = options
    const sentences = failing.flatMap(({ proposal, finding }, number) =>
      BEYOND_REPAIR.has(finding.fault) ? [] : [{ number, ...proposal, fault: finding.reason }],
    )
    if (sentences.length === 0) return new Map()
    const repaired = await model.complete({
      system: fill({ asOf: formatDay(asOf) }),
      user: asData({ question, passages, sentences }),
      schema: repairSchema,
      schemaName: 'repair',
      ...(signal ? { signal } : {}),
    })
    const asked = new Set(sentences.map(({ number }) => number))
    return new Map(
      repaired.sentences.flatMap(({ number, ...proposal }) =>
        asked.has(number) ? [[number, proposal] as const] : [],
      ),
    )
  }
}
