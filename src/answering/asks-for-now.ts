// Whether a question asks how things are now, so that newer reports answer it better than older ones.

const NOW =
  /\b(?:latest|newest|most recent(?:ly)?|recent(?:ly)?|updates?|news|now|current(?:ly)?|still|so far|at the moment|these days|today|yesterday|(?:this|last) (?:week|month|year))\b/i

/** By its words of time. */
export function asksForNow(question: string): boolean {
  return NOW.test(question)
}
