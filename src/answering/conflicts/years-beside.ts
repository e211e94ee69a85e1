// The years that a sentence names beside its answer.
import type { Told } from './find-conflict.ts'

export function yearsBeside({ sentence, value }: Told): ReadonlySet<string> {
  const { text } = sentence.candidate
  const around = `${text.slice(0, value.start)} ${text.slice(value.end)}`
  return new Set(around.match(/\b(?:1[89]|20)\d\d\b/g) ?? [])
}
