// What somebody wants of `/news`.
import { hasWords } from './has-words.ts'
import { plainQuestion } from './plain-question.ts'

export type NewsCommand =
  | { readonly kind: 'question'; readonly text: string; readonly isOneWord: boolean }
  | { readonly kind: 'sources' | 'settings' | 'help' }

/** How a question reads that asks for the newest, or for what happened in order. */
const QUESTIONS: Readonly<Record<string, (topic: string) => string>> = {
  latest: (topic) => `What is the latest on ${topic}?`,
  timeline: (topic) => `Give me a timeline of ${topic}`,
}

/**
 * `sources`, `settings` and `help` stand alone; `latest` and `timeline` come before a topic, and
 * `latest` alone asks for the headlines. Everything else is a
 * question; a single word may be one ("Pashinyan") or a command that there is not.
 */
export function readCommand(typed: string, { botUserId }: { readonly botUserId: string }): NewsCommand {
  const text = plainQuestion(typed, { botUserId })
  const [first = '', ...rest] = text.split(' ')
  const word = first.toLowerCase()
  const topic = rest
    .join(' ')
    .replace(/^(?:on|of|about|for)\s+/i, '')
    .replace(/[?.!\s]+$/, '')
  if (rest.length === 0 && (word === 'sources' || word === 'settings')) return { kind: word }
  if (!hasWords(text) || word === 'help') return { kind: 'help' }
  const question = Object.hasOwn(QUESTIONS, word) ? QUESTIONS[word] : undefined
  if (word === 'latest' && topic === '')
    return { kind: 'question', text: 'What are the latest headlines?', isOneWord: false }
  if (question && topic !== '') return { kind: 'question', text: question(topic), isOneWord: false }
  if (question) return { kind: 'help' }
  return { kind: 'question', text, isOneWord: rest.length === 0 }
}
