// The names by which Slack tells the bot's buttons, modals and shortcuts apart.

/** `action_id` of buttons; a follow-up's has its place behind it. */
export const actionIds = {
  share: 'share_answer',
  keepPrivate: 'keep_private',
  sources: 'how_do_you_know',
  askPerson: 'ask_a_person',
  feedback: 'feedback',
  followUp: 'follow_up_',
} as const

/** `callback_id` of the entries in a message's menu, as the manifest has them. */
export const shortcutIds = {
  checkClaims: 'check_claims',
  askArticle: 'ask_about_article',
} as const

/** `callback_id` of modals. */
export const viewIds = {
  sources: 'how_do_you_know',
  reason: 'feedback_reason',
  settings: 'channel_settings',
  article: 'article_question',
} as const
