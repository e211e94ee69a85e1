// Foreign text as data for a model: no text can end the data, pose as another speaker, or hide what it says.

/** Not seen by a reader, but by a model: marks of direction and characters without width. */
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu

/** Characters of tags and of the marks by which chat templates part speakers (`<|im_start|>`, `[INST]`). */
const DELIMITERS = /[<>[\]|]/g

/**
 * JSON whose strings hold neither a line break nor a character that a tag or a template's mark is written with; a
 * model reads the escapes as the characters that they stand for.
 */
export function asData(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (text) =>
    text
      .replace(INVISIBLE, '')
      .replace(DELIMITERS, (mark) => `\\u00${mark.charCodeAt(0).toString(16).padStart(2, '0')}`),
  )
}
