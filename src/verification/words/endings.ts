// Endings that derive a word without changing what it speaks of.

/** A country and its people, a thing and its adjective: Armenia, Armenian; govern, government. */
export const ENDING = /^(?:n|an|ian|ese|i|s|es|ns|ans|ish|ic|al|ment|ly|ur|er|or|y)$/
