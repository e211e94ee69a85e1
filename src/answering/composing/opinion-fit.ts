// Whether a sentence tells what people say of something.

const AGAINST =
  /\b(?:oppos\w+|critic\w*|against|challeng\w+|object\w+|reject\w+|warn\w*|complain\w*|protest\w*|opponents?|sceptic\w*|not delighted|can['’]t|would put off)\b/i
const FOR =
  /\b(?:support\w*|welcom\w+|back(?:s|ed|ers?)|praise\w*|favour\w*|in favor|defend\w*|advocates?)\b/i
const SPOKEN = /["“]|\b(?:said|says|told|argued|called|warned|pointed|replied|think|believe)\b/i

/** Said, but not on the side that is asked for; told by nobody. */
const OTHER_SIDE = 0.5
const UNSPOKEN = 0.3

/** 0 to 1; `side`: what is said against it, or for it. */
export function opinionFit(text: string, side: 'against' | 'for' | undefined): number {
  if (side && (side === 'against' ? AGAINST : FOR).test(text)) return 1
  return SPOKEN.test(text) ? (side ? OTHER_SIDE : 1) : UNSPOKEN
}
