// Splits texts into the requests that an embedding server takes.

/** What a text-embeddings-inference server takes unless told otherwise (`--max-client-batch-size`); OpenAI takes 2048. */
const BATCH_TEXTS = 32

/** About 15,000 tokens of English; text-embeddings-inference stops at 16,384, OpenAI at 300,000. */
const BATCH_CHARACTERS = 60_000

/** About 2,000 tokens of English: four times a long passage, and no model of the last years takes less. */
const TEXT_CHARACTERS = 8_000

/** The texts in their order, each in one batch, cut where longer than a model takes; no batch is empty. */
export function embeddingBatches(texts: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = []
  let room = 0
  for (const text of texts) {
    const cut = text.slice(0, TEXT_CHARACTERS)
    const batch = batches.at(-1)
    if (!batch || batch.length === BATCH_TEXTS || cut.length > room) {
      batches.push([cut])
      room = BATCH_CHARACTERS - cut.length
    } else {
      batch.push(cut)
      room -= cut.length
    }
  }
  return batches
}
