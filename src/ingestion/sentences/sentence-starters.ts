// Words that are written with a capital only where a sentence begins: they tell "the U.S. The" from "the U.S. Army".

/** In lower case. "I" is not among them, since it is a capital everywhere; names may follow any abbreviation. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `a about according after all also although among an and another any as asked at because before between both but by
  despite during each earlier either even every few finally first for from further had has have he her here his how
  however if in instead is it its last later many meanwhile more most my neither nevertheless next no nor not nothing
  now of often on once one only or other others our over perhaps separately several she since so some still such than
  that the their then there therefore these they this those though through to today together tomorrow two under unlike
  until was we were what when where whether which while who whoever why with within without yesterday yes yet you
  your`.split(/\s+/),
)
