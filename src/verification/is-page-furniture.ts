// Lines of a page that are no sentences of its report: links to other stories, players, captions of galleries.

/** What a link to another story is headed by. */
const HEADED =
  /^[^\p{L}]*(?:read(?: more| also| next| this)?|related|more|see also|watch|listen|gallery|photos?|in (?:pictures|photos)|video|fact check|explainer|recap|exclusive)\s?:\s?\S/iu

/** Behind a bullet of such links: "►Harbour strike:Ferries stay in port on Monday". */
const BULLET = /^\s*[►▶]\s?\S/u

/** A report's sentence has a full stop where a headline has none. */
const ENDS = /[.!…]["”’)\]]*\s*$/

/** Written in capitals, or counted, as no report writes it. */
const PLAYER =
  /\b(?:JUST WATCHED|MUST WATCH|Replay More Videos|Video Ad Feedback)\b|\b(?:Hide|Show) Caption \d+ of \d+\b/

/** Whether a sentence is a link's headline, a player's label or a gallery's caption: never an answer by itself. */
export function isPageFurniture(sentence: string): boolean {
  if (PLAYER.test(sentence)) return true
  return (HEADED.test(sentence) || BULLET.test(sentence)) && !ENDS.test(sentence)
}
