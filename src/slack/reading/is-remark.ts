// Tells laughter, praise and dismay, which ask nothing, from everything else.

const REMARK =
  /\b(?:lol|lmao|rofl|ha(?:ha)+|wow|omg|yikes|ugh|great news|good news|love (?:it|this|that)|nice one|well done|congrat\w*|that(?:['’]s| is| was) (?:great|good|bad|sad|terrible|awful|amazing|wild|crazy|funny|hilarious|interesting|insane))\b/i

/** True where somebody comments; a question mark makes it a question all the same. */
export function isRemark(text: string): boolean {
  return REMARK.test(text) && !text.includes('?')
}
