// The least that a sentence must hold of a question to answer it.

/**
 * Shares of the question, 0 to 1, that a sentence and its surroundings must hold. Chosen on the project's own questions
 * and those about the seed article: the names alone are in every sentence of an article about them, so what is asked
 * of them is counted apart; words attributed to the very speaker that was asked for need less of the topic.
 */
export const LEAST = {
  names: 0.6,
  /** Nearly any sentence can pass for a reason; it has to be about those that were asked about. */
  namesOfReason: 0.74,
  others: 0.55,
  /** More than the headline and the lede give by themselves. */
  othersOfReason: 0.6,
  othersOfSpeech: 0.4,
  /** What is asked has to be told by the sentence itself, not only around it; a reason often stands after it. */
  told: 0.3,
  /** All that is asked of those named, but for a word. */
  toldWhole: 0.9,
  /** Of both together, times the fit of the answer's kind. */
  score: 0.6,
  scoreOfSpeech: 0.5,
  /** Any sentence with a day fits "when", so it has to be the day of that event: told in its paragraph or headline. */
  event: 0.4,
  /** What is done has to be told as near as the paragraph. */
  done: 0.6,
  /** Of the sentence itself: all of it around is about something near by. */
  own: 0.25,
  /** Of what somebody is asked to have spoken about. */
  topic: 0.4,
} as const

/** A telling word (`wordRarity`) that the article nowhere holds, nor one like it, is what the article does not say. */
export const TELLING = 0.3
