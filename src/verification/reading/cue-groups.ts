// Words that turn what a sentence says: that it is not so, may be so, will be so, is said to be so, is so in part.
import type { Fault } from '../finding.ts'

export interface CueGroup {
  readonly name: string
  /** What is wrong where the sentence has such a word and its evidence has not, or the other way round. */
  readonly fault: Fault
  readonly words: RegExp
  /** False where leaving it out says less, not more: "all". */
  readonly mustBeKept: boolean
  /** True where it is a word of grammar, so that nothing else notices when it is added. */
  readonly mustBeHeld: boolean
  /** Names of groups that may stand for it in the evidence. */
  readonly orHeldAs?: readonly string[]
}

/** The order is that in which faults are looked for. */
export const cueGroups: readonly CueGroup[] = [
  {
    name: 'negation',
    fault: 'negation',
    words:
      /\bnot(?! only)\b|n['’]t\b|\b(?:cannot|never|no(?! longer than)|none|nobody|nothing|neither|nor|without|hardly|barely|scarcely|unable to|unlikely|den(?:y|ies|ied|ying|ial)|rul(?:e|es|ed|ing) out|instead of|rather than|acquitt(?:ed|al|ing)(?: \w+){0,7}? of|cleared(?: \w+){0,7}? of|not guilty|except|apart from|other than|excluding|stop(?:s|ped) short of|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|far from|lack(?:s|ed)?|yet to|dismiss(?:es|ed|ing)? (?:reports|claims|suggestions|rumou?rs))\b|\b(?:fail|refus|declin)(?:s|es|ed|ing)? to\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'allegation',
    fault: 'modality',
    words:
      /\b(?:alleged(?:ly)?|alleg(?:e|es|ing|ations?)|accus(?:e|es|ed|ing|ations?)|suspected|suspect(?:s|ed|ing)?(?= (?:that|an?|the|him|her|them|some|[A-Z]))|believes?|thinks?|thought|reportedly|(?:is|are|was|were) reported to|claim(?:s|ed|ing)?(?= (?:that|to|\w+ (?:had|has|was|were|is|are)))|purported(?:ly)?|supposed(?:ly)?|said to|believed|thought to|understood to|rumou?r(?:s|ed)?|unconfirmed|unverified|charged with|on suspicion of|apparent(?:ly)?|unproven|disputed)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'possibility',
    fault: 'modality',
    words:
      /\b(?:could|may|might|possibl[ey]|possibility|perhaps|maybe|potential(?:ly)?|chance of|risk of|risks)\b(?! \d)/g,
    mustBeKept: true,
    mustBeHeld: true,
    orHeldAs: ['ability'],
  },
  {
    name: 'ability',
    fault: 'modality',
    words: /\bcan\b|\bable to\b/g,
    mustBeKept: true,
    mustBeHeld: true,
    orHeldAs: ['possibility'],
  },
  {
    name: 'likelihood',
    fault: 'modality',
    words:
      /\b(?:likely|unlikely|probabl[ey]|expect(?:s|ed|ing)?(?: to)?|forecasts?|forecasted|predict(?:s|ed|ing|ions?)?|project(?:s|ed) to|projected|estimate(?:s|d)?|appear(?:s|ed)? to|seem(?:s|ed)? to|presumed|fear(?:s|ed)?|hope(?:s|d)?|doubt(?:s|ed|ful)?)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'future',
    fault: 'tense',
    words:
      /\b(?:will|won['’]t|would|wouldn['’]t|shall|should|must|ought to|going to|set to|due to(?= (?:be|open|close|begin|start|meet|go|take|leave|return|vote|appear|stand|speak|hold|retire|end|arrive|expire|run|play|face|publish))|scheduled|slated|about to|(?:is|are|was|were|has|have|had) to(?= \w))\b|['’]ll\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'intention',
    fault: 'tense',
    words:
      /\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intention|aim(?:s|ed|ing)?|want(?:s|ed|ing)?|wish(?:es|ed)?|seek(?:s|ing)?|sought|propos(?:e|es|ed|ing|als?)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)?|threat(?:s|en|ens|ened|ening)?|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|prepar(?:e|es|ed|ing) (?:to|for)|willing to|ready to|draft|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|recommend(?:s|ed|ing|ations?)?|suggest(?:s|ed|ing|ions?)?|bid(?:s|ding)? (?:to|for)|try|tries|tried|trying|attempt(?:s|ed|ing)?|campaign(?:s|ed|ing)? (?:to|for)|appeal(?:s|ed|ing)? (?:to|for)|bar(?:red)? from|offer(?:s|ed|ing)?)\b/gi,
    mustBeKept: true,
    mustBeHeld: false,
  },
  {
    name: 'condition',
    fault: 'modality',
    words:
      /\b(?:if|unless|provided that|on condition|subject to|pending|as long as|in case|in the event|depend(?:s|ed|ing) on|conditional)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'want',
    fault: 'modality',
    words:
      /\b(?:needs?|needed|requir(?:es?|ed|ing)|await(?:s|ed|ing)?|(?:wait|waits|waiting|waited) for|lack(?:s|ed|ing)?|missing)\b/gi,
    mustBeKept: true,
    mustBeHeld: false,
  },
  {
    name: 'alternative',
    fault: 'modality',
    words: /\b(?:or|either)\b(?! (?:more|so|over|less|fewer|not))/g,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'nearness',
    fault: 'modality',
    words: /\b(?:almost|nearly|narrowly|virtually|all but|on the (?:verge|brink) of|close to)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'all',
    fault: 'quantifier',
    words:
      /\b(?:all|every(?:one|body|thing)?(?! (?:day|week|month|year|hour|night|morning))|entire(?:ly)?|whole|wholly|always|complete(?:ly)?|fully|total(?:ly)?)\b/gi,
    mustBeKept: false,
    mustBeHeld: true,
    orHeldAs: ['share'],
  },
  {
    // "150 prisoners each" are 300.
    name: 'share',
    fault: 'quantifier',
    words: /\b(?:each(?! (?:day|week|month|year|hour|night|morning|other))|apiece|per person|a head)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
    orHeldAs: ['all'],
  },
  {
    // "Not every worker" is not "no worker".
    name: 'not all',
    fault: 'negation',
    words: /\bnot (?:all|every(?:one|body)?|both|always|necessarily)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    // "30 jobs a month", "an average of 30 jobs", "tends to rise".
    name: 'rate',
    fault: 'quantifier',
    words: /\b(?:an average of|on average|tend(?:s|ed|ing)? to)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'bound of one',
    fault: 'quantifier',
    words: /\bat (?:least|most) (?:one|once)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'sum',
    fault: 'quantifier',
    words: /\b(?:in (?:all|total)|altogether|combined|between them)\b/gi,
    mustBeKept: false,
    mustBeHeld: true,
  },
  {
    // A former employee is none, a deputy mayor not the mayor.
    name: 'standing',
    fault: 'quantifier',
    words:
      /\b(?:former|ex|acting|interim|deputy|vice|assistant|would-be|aspiring|fake|honorary|so-called|self-styled|outgoing|incoming|retired)\b(?=[ -]\p{L})/giu,
    mustBeKept: true,
    mustBeHeld: false,
  },
  {
    name: 'most',
    fault: 'quantifier',
    words:
      /\b(?:most(?:ly)?|majority(?= (?:of|who|are|were|said|say|wants?|voted|favou?rs?|supports?)\b)|largely|mainly|predominantly|usually|generally)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'some',
    fault: 'quantifier',
    words:
      /\b(?:some(?! \d)|several|a number of|certain|part(?:s)? of|partly|partial(?:ly)?|sometimes|occasionally)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'few',
    fault: 'quantifier',
    words: /\b(?:few|a handful|rarely|seldom|minority)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'many',
    fault: 'quantifier',
    words:
      /\b(?:(?<!as )(?:many|much)|numerous|often|frequently|dozens|scores|hundreds|thousands|millions|countless)\b/gi,
    mustBeKept: false,
    mustBeHeld: true,
  },
  {
    name: 'only',
    fault: 'quantifier',
    words: /\b(?:only|merely|sole(?:ly)?|exclusive(?:ly)?)\b/gi,
    mustBeKept: true,
    mustBeHeld: true,
  },
  {
    name: 'both',
    fault: 'quantifier',
    words: /\bboth\b/gi,
    mustBeKept: false,
    mustBeHeld: true,
  },
]
