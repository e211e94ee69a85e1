// Whom somebody else won against: "France beat Croatia", "a 2-1 win over Croatia".

const BEATEN =
  /\b(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|overc[oa]m(?:e|ing)|edg(?:ed|ing)(?: out)?|past|over|against|ahead of|lost to)\b (?:the |a )?(?:[\p{Lu}][\p{L}’'.-]* ){0,3}$/u

/** By the words before the name, which stands at `start`. */
export function isBeaten(text: string, start: number): boolean {
  return BEATEN.test(text.slice(0, start))
}
