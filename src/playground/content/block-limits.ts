// What Slack allows in a message.

/** Characters or items; from the Block Kit reference, https://docs.slack.dev/reference/block-kit/blocks. */
export const BLOCK_LIMITS = {
  blocks: 50,
  blockId: 255,
  sectionText: 3_000,
  sectionFields: 10,
  sectionFieldText: 2_000,
  headerText: 150,
  contextElements: 10,
  contextText: 3_000,
  actionsElements: 25,
  contextActionsElements: 5,
  actionId: 255,
  buttonText: 75,
  buttonValue: 2_000,
  buttonUrl: 3_000,
  accessibilityLabel: 75,
  imageUrl: 3_000,
  imageText: 2_000,
  markdownText: 12_000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
} as const

/** https://docs.slack.dev/reference/methods/chat.postMessage: longer texts are refused with `msg_too_long`. */
export const MAX_TEXT_CHARACTERS = 40_000

/** All blocks together. Undocumented; measured by users at about this, slackapi/bolt-js#2509. */
export const MAX_BLOCKS_CHARACTERS = 13_200
