// A chat model from a stream of text: the form is asked for, read while it comes, and checked.
import { z } from 'zod'
import { ModelError } from '../errors.ts'
import type { ChatModel, CompletionRequest, Streamed, StreamRequest } from './chat-model.ts'
import { createListReader, type ListReader } from './read-list.ts'
import type { StreamText, TextRequest } from './stream-text.ts'

export function createChatModel(streamText: StreamText): ChatModel {
  async function* stream<Value, Item>(
    request: StreamRequest<Value, Item>,
  ): AsyncGenerator<Streamed<Value, Item>> {
    const reader = createListReader(request.list)
    for await (const part of streamText(textRequest(request))) {
      if (part.kind !== 'text') continue
      for (const entry of readPiece(reader, part.text)) {
        const { success, data } = request.itemSchema.safeParse(entry)
        if (success) yield { kind: 'item', item: data }
      }
    }
    yield { kind: 'whole', value: wholeOf(reader, request.schema) }
  }

  async function complete<Value>(request: CompletionRequest<Value>): Promise<Value> {
    const reader = createListReader()
    for await (const part of streamText(textRequest(request)))
      if (part.kind === 'text') readPiece(reader, part.text)
    return wholeOf(reader, request.schema)
  }

  return { complete, stream }
}

function textRequest<Value>({
  system,
  user,
  schema,
  schemaName,
  signal,
}: CompletionRequest<Value>): TextRequest {
  const form = { name: schemaName, schema: jsonSchemaOf(schema) }
  return { system, user, form, ...(signal ? { signal } : {}) }
}

/** Without the address of the dialect, which servers do not take. */
function jsonSchemaOf(schema: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema)
  return rest
}

function readPiece(reader: ListReader, piece: string): readonly unknown[] {
  try {
    return reader.read(piece)
  } catch (cause) {
    throw new ModelError('The model wrote broken JSON', { cause })
  }
}

function wholeOf<Value>(reader: ListReader, schema: z.ZodType<Value>): Value {
  if (reader.whole === undefined)
    throw new ModelError('The model gave no answer, or broke off in the middle of it')
  return inForm(schema, reader.whole)
}

function inForm<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new ModelError('The model did not keep to the asked form')
  return parsed.data
}
