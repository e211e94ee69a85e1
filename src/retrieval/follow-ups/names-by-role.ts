// Nouns for people and bodies by what they do, as an article calls those that it has named before.

const ROLES =
  `minister president premier chancellor director chief boss ceo executive chairman chairwoman chair mayor governor senator
  engineer coach manager captain goalkeeper leader spokesman spokeswoman spokesperson officer official king queen prince
  judge lawyer prosecutor driver pilot author writer winner loser owner founder man woman boy girl couple family families
  doctor nurse teacher student farmer secretary candidate player suspect victim victims attacker gunman killer
  company firm airline operator manufacturer maker bank insurer employer club team party opposition government ministry
  council court jury police army union unions agency authority regulator board committee museum hospital university school
  charity residents passengers workers staff employees customers organisers investigators researchers scientists`.split(
    /\s+/,
  )

const WITHOUT_NAME = new RegExp(
  `\\b(?:the|that|this|these|those) (?:(?:new|old|former|next|first|interim|acting|deputy|chief) )?(?:${ROLES.join('|')})\\b`,
  'i',
)

/** "What did the CEO say?": in a conversation, of whom or what was spoken of, unless the question tells of which other. */
export function namesByRole(question: string): boolean {
  const found = WITHOUT_NAME.exec(question)
  return (
    found !== null &&
    !/^ (?:of|for|in|at|from|who|that)\b/i.test(question.slice(found.index + found[0].length))
  )
}
