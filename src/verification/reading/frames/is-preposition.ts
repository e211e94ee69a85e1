// Words that open a phrase of a place, a time, a means.

const PREPOSITION =
  /^(?:of|to|in|at|on|from|with|for|over|against|into|near|under|during|after|before|as|through|about|than|across|between|among|off|out|since|until|without|within|around|behind|beyond|despite|via|onto|upon|towards?)$/

export function isPreposition(word: string | undefined): boolean {
  return word !== undefined && PREPOSITION.test(word)
}
