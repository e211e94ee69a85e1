// How many replies a thread has, in words.

/** `1 reply`, `2 replies`. */
export function countReplies(count: number): string {
  return count === 1 ? '1 reply' : `${count} replies`
}
