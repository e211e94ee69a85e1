// Words that carry the form of a question, not its subject.

/** Function words, question words, the verbs of asking and of having a price; folded like `Token.word`. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any anyone anything are aren as at be became because been before being but by
  can cannot cost costs could couldn current currently did didn do does doesn doing don done during each else ever every exactly few for from
  give gave given get gets got had happen happened happening has hasn have haven he her here hers him his how i if in into is isn it its itself
  just know latest let like ll made make many may me might more most much must my near newest news no nor not now of off on one
  only or other our out over own per please re really recent recently same said say saying says shall she should show since so some still
  such take taken takes tell than that the their them then there these they thing things this those through to today too under until up update updates
  upon us use used ve very was wasn we were weren what when where which while who whom whose why will with within worth
  without would wouldn yet you your`.split(/\s+/),
)
