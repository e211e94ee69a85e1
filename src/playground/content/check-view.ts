// A modal or a Home tab that an app sends, checked as Slack checks it.
import type { KnownBlock } from '@slack/types'
import { z } from 'zod'
import { BLOCK_LIMITS as LIMITS, MAX_VIEW_BYTES } from './block-limits.ts'
import { viewBlocksSchema } from './block-schema.ts'
import { describeIssues } from './describe-issues.ts'
import { textSchemas } from './text-schemas.ts'

const title = textSchemas(LIMITS.viewTitle).plain

const common = {
  blocks: viewBlocksSchema,
  private_metadata: z.string().max(LIMITS.privateMetadata).optional(),
  callback_id: z.string().max(LIMITS.callbackId).optional(),
  external_id: z.string().max(LIMITS.callbackId).optional(),
}

const viewSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('home'), ...common }),
  z
    .strictObject({
      type: z.literal('modal'),
      title,
      submit: title.optional(),
      close: title.optional(),
      clear_on_close: z.boolean().optional(),
      notify_on_close: z.boolean().optional(),
      submit_disabled: z.boolean().optional(),
      ...common,
    })
    .refine(
      ({ submit, blocks }) => submit || !blocks.some(({ type }) => type === 'input'),
      'must define a `submit` button where there is an input block',
    ),
])

/** What an app gives to a view. */
export type ViewContent = Readonly<Omit<z.output<typeof viewSchema>, 'blocks'>> & {
  readonly blocks: readonly KnownBlock[]
  readonly title?: { readonly text: string } | undefined
  readonly submit?: { readonly text: string } | undefined
  readonly close?: { readonly text: string } | undefined
  readonly clear_on_close?: boolean | undefined
  readonly notify_on_close?: boolean | undefined
}

export type CheckedView =
  | { readonly ok: true; readonly view: ViewContent }
  | { readonly ok: false; readonly error: string; readonly messages?: readonly string[] }

/** `view` as JSON text, as form-encoded requests carry it, or as it is; the errors are those of `views.open`. */
export function checkView(view: unknown): CheckedView {
  const given = readObject(view)
  if (given === undefined)
    return {
      ok: false,
      error: 'invalid_arguments',
      messages: ['must provide an object [json-pointer:/view]'],
    }
  if (JSON.stringify(given).length > MAX_VIEW_BYTES) return { ok: false, error: 'view_too_large' }
  const parsed = viewSchema.safeParse(given)
  if (!parsed.success)
    return { ok: false, error: 'invalid_arguments', messages: describeIssues(parsed.error, given, 'view') }
  // The schema accepts exactly what the reference describes, which these types describe too.
  return { ok: true, view: parsed.data as unknown as ViewContent }
}

function readObject(view: unknown): object | undefined {
  try {
    const value: unknown = typeof view === 'string' ? JSON.parse(view) : view
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
