// Reads JSON while it is written: each entry of one list as soon as it is complete, and the whole at its end.
import { JSONParser } from '@streamparser/json'
import { createFindObject } from './find-object.ts'

export interface ListReader {
  /** The entries that this piece completes. Throws what the parser does where the text is no JSON. */
  read(piece: string): readonly unknown[]
  /** The whole, once it has come to its end; undefined before. */
  readonly whole: unknown
}

/** `list`: a property at the top. What stands before the object or behind it (thoughts, a code fence) is passed over. */
export function createListReader(list?: string): ListReader {
  const paths = list === undefined ? ['$'] : ['$', `$.${list}.*`]
  const parser = new JSONParser({ paths })
  let entries: unknown[] = []
  let whole: unknown
  const findObject = createFindObject()
  parser.onValue = ({ value, stack }) => {
    if (stack.length === 0) whole = value
    else entries.push(value)
  }
  return {
    read(piece) {
      entries = []
      writeUpToEnd(findObject(piece))
      return entries
    },
    get whole() {
      return whole
    },
  }

  function writeUpToEnd(text: string): void {
    // The parser refuses what follows the end, so it is given the text up to each brace that may be the last.
    for (const part of text.split(/(?<=\})/)) if (!parser.isEnded && whole === undefined) parser.write(part)
  }
}
