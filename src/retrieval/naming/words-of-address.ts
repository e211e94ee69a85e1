// What an address says of its article: publishers write the headline's words into it.

/** Parts of paths that say where on the site it stands. */
const PLACES = /^(?:news|article|articles|story|stories|world|html?|amp|index|www|php|aspx?)$/i

/** Letters of an article's number at the publisher, as `a81235`. */
const NUMBER = /\d/

/** The words of the longest part of its path, joined by spaces; empty where there are none. */
export function wordsOfAddress(address: string): string {
  const parts = new URL(address).pathname.split('/').map((part) => {
    const words = decoded(part).split(/[^\p{L}\d]+/u)
    return words.filter((word) => word.length > 1 && !NUMBER.test(word) && !PLACES.test(word))
  })
  const longest = parts.reduce((best, words) => (words.length > best.length ? words : best), [])
  return longest.join(' ')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
