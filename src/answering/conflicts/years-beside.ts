// The years that a sentence names beside its answer.
import type { Told } from './find-conflict.ts'
import { yearsIn } from './years-in.ts'

export function yearsBeside({ sentence, value }: Told): ReadonlySet<string> {
  const { text } = sentence.candidate
  return yearsIn(`${text.slice(0, value.start)} ${text.slice(value.end)}`)
}
