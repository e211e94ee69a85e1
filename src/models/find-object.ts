// Where in a model's words its JSON begins: behind thoughts, an introduction or a code fence.

/** Thoughts of models whose server does not part them from the answer; more letters than these no such name has. */
const THOUGHTS = /^<(think|thinking|thought|thoughts|reasoning)>/i
const MAYBE_THOUGHTS = /^(?:<[a-z]{0,9})?$/i

/** A brace in prose or in thoughts is followed by something else than a name in quotes. */
const OBJECT = /\{\s*["}]/

/** Takes the words piece by piece; gives them back from the object's brace on, nothing before. */
export type FindObject = (piece: string) => string

/** Keeps no more of what it passes over than the few characters that may belong to a mark cut in two. */
export function createFindObject(): FindObject {
  let held = ''
  let mayThink = true
  let closing: string | undefined
  let isFound = false

  function withoutThoughts(text: string): string | undefined {
    if (mayThink) {
      const begun = text.trimStart()
      const thoughts = THOUGHTS.exec(begun)
      if (!thoughts && MAYBE_THOUGHTS.test(begun)) return hold(begun)
      mayThink = false
      closing = thoughts ? `</${thoughts[1]}>` : undefined
    }
    if (closing === undefined) return text
    const end = text.toLowerCase().indexOf(closing.toLowerCase())
    if (end < 0) return hold(text.slice(-closing.length))
    const rest = text.slice(end + closing.length)
    closing = undefined
    return rest
  }

  function hold(text: string): undefined {
    held = text
    return undefined
  }

  return function findObject(piece) {
    if (isFound) return piece
    const text = withoutThoughts(held + piece)
    if (text === undefined) return ''
    const start = text.search(OBJECT)
    isFound = start >= 0
    held = !isFound && /\{\s*$/.test(text) ? '{' : ''
    return isFound ? text.slice(start) : ''
  }
}
