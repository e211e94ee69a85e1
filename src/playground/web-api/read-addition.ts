// What a call to a stream adds: `markdown_text` or `chunks`.
import { BLOCK_LIMITS } from '../content/block-limits.ts'
import { chunksSchema, type StreamChunk } from '../content/chunk-schema.ts'
import { describeIssues } from '../content/describe-issues.ts'
import type { StreamAddition } from '../message-streams.ts'
import { type ApiResult, refuse } from './refuse.ts'

export type ReadAddition =
  | { readonly ok: true; readonly addition?: StreamAddition }
  | { readonly ok: false; readonly refusal: ApiResult }

/** Without an addition where the call brings none. */
export function readAddition(given: {
  readonly markdown_text?: string | undefined
  readonly chunks?: unknown
}): ReadAddition {
  const { markdown_text: text = '', chunks } = given
  if (chunks === undefined || (Array.isArray(chunks) && chunks.length === 0)) {
    if (isTooLong(text)) return no(refuse('msg_too_long'))
    if (text === '') return { ok: true }
    return { ok: true, addition: { mode: 'markdown_text', chunks: [{ type: 'markdown_text', text }] } }
  }
  if (text !== '')
    return no(refuse('invalid_arguments', ['only one of `markdown_text` and `chunks` allowed']))
  const parsed = chunksSchema.safeParse(chunks)
  if (!parsed.success) return no(refuse('invalid_chunks', describeIssues(parsed.error, chunks, 'chunks')))
  // The schema accepts exactly what these types describe.
  const checked = parsed.data as readonly StreamChunk[]
  if (checked.some((chunk) => chunk.type === 'markdown_text' && isTooLong(chunk.text)))
    return no(refuse('msg_too_long'))
  return { ok: true, addition: { mode: 'chunks', chunks: checked } }
}

/** Of one call or chunk, not of the whole stream. */
function isTooLong(text: string): boolean {
  return text.length > BLOCK_LIMITS.markdownText
}

function no(refusal: ApiResult): ReadAddition {
  return { ok: false, refusal }
}
