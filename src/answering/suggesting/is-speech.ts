// Whether a verb, by its dictionary form, only says or reckons: of that nobody asks when or why.

const SPEECH =
  /^(?:say|tell|add|warn|announce|argue|insist|write|ask|reply|answer|note|claim|estimate|expect|report|describe|believe|think|hope|want)$/

export function isSpeech(lemma: string): boolean {
  return SPEECH.test(lemma)
}
