// The kinds of words by which a part that is left out is known.
import type { Word } from '../../words/word.ts'

/** Left out from between kept words, these change what those say. */
export const TURNS =
  /^(?:not|no|never|nor|neither|none|without|unless|if|except|until|than|or|other|apart|only|hardly|barely|nearly|almost|allegedly|reportedly|apparently|possibly|probably|perhaps|likely|supposedly|mainly|mostly|partly|largely|often|sometimes|usually|rarely|provided|whether|could|may|might|would|will|should|must|can|to|around|least|most|up|more|less|each|both|all|some|half|far|yet|once|too|alleged|suspected|former|deputy|vice|acting|interim|so-called|would-be|planned|proposed|possible|potential|attempted|failed|draft|fake|ex)$/

/** At the head of what is left out behind a comma, these still turn what stands before it. */
export const CONDITIONS =
  /^(?:unless|if|except|until|than|or|other|apart|only|provided|allegedly|reportedly|apparently|possibly|probably|perhaps|supposedly|mainly|mostly|partly|without)$/

/** Also adverbs and times of day, which open an adjunct as well. */
export const PREPOSITION =
  /^(?:in|at|on|from|of|for|with|during|by|under|near|off|over|after|before|since|within|through|across|against|among|between|into|towards?|behind|outside|inside|along|around|about|as|despite|per|via|ahead|because|due|instead|rather|compared|early|late|earlier|later|shortly|night|morning|afternoon|evening)$/

export const DETERMINER = /^(?:the|an?|this|that|its|his|her|their)$/

export const PRONOUN = /^(?:it|he|she|they)$/

/** "This year", "next week". */
export const TIME =
  /^(?:this|that|last|next) (?:year|month|week|day|night|morning|evening|summer|winter|spring|autumn|season)$/

export function isNominal({ pos }: Word): boolean {
  return pos === 'noun' || pos === 'name'
}

/** "The chemical works" is no verb, whatever the tagger says. */
export function isVerbal({ pos, word }: Word): boolean {
  return (pos === 'verb' && word !== 'works') || pos === 'auxiliary'
}
