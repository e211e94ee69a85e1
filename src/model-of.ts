// The language model that the configuration names, if any.
import type { Config } from './config.ts'
import type { ChatModel } from './models/chat-model.ts'
import { createOpenAiChatModel } from './models/open-ai-chat-model.ts'

/** As an option to spread: empty where no key is given. */
export function modelOf({ model }: Pick<Config, 'model'>): { readonly model?: ChatModel } {
  return model ? { model: createOpenAiChatModel(model) } : {}
}
