// Text as it is meant to be read, whatever letters it is disguised with.

/** Cyrillic and Greek letters that look like Latin ones, and brackets like a tag's (the common part of Unicode's confusables, UTS 39). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХX'.matchAll(/(.)(.)/gu)]
    .concat([...'αaοoνvρpιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/(.)(.)/gu)])
    .concat([...'⟨<⟩>〈<〉>'.matchAll(/(.)(.)/gu)])
    .map(([, foreign = '', latin = '']) => [foreign, latin]),
)

/** Unseen by a reader: characters without width and marks of direction. */
const INVISIBLE = /\p{Cf}|\p{Default_Ignorable_Code_Point}/gu

/** ASCII as JSON and JavaScript escape it. */
const ESCAPED = /\\(?:u00|x)([2-7][\da-f])/gi

/** Five letters or more, each standing alone. */
const SPACED_OUT = /\b\p{L}(?:[ .\-_*]\p{L}\b){4,}/gu

/** Whether there is anything to fold: most prose is Latin letters and common marks. */
const DISGUISED =
  /\p{Cf}|\p{Default_Ignorable_Code_Point}|[\p{Script=Cyrillic}\p{Script=Greek}]|[\u2100-\u214F\u2460-\u24FF\u27E8\u27E9\u3008\u3009\uFE50-\uFE6F\uFF00-\uFFEF]|\\[ux]|[\u{1D400}-\u{1D7FF}]|(?:^|\s)\p{L}[ .\-_*]\p{L}[ .\-_*]\p{L}[ .\-_*]/u

/** NFKC without invisible characters and escapes, lookalikes as Latin letters, l e t t e r s  a p a r t put together. */
export function foldLookalikes(text: string): string {
  if (!DISGUISED.test(text)) return text
  const visible = text.replace(INVISIBLE, '').normalize('NFKC')
  const written = visible.replace(ESCAPED, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const latin = Array.from(written, (character) => LOOKALIKES.get(character) ?? character).join('')
  return latin.replace(SPACED_OUT, (letters) => letters.replace(/[ .\-_*]/g, ''))
}
