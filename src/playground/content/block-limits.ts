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
  optionText: 75,
  optionValue: 150,
  radioOptions: 10,
  selectOptions: 100,
  inputText: 3_000,
  placeholder: 150,
  labelText: 2_000,
  viewBlocks: 100,
  viewTitle: 24,
  privateMetadata: 3_000,
  callbackId: 255,
} as const

/** https://docs.slack.dev/reference/methods/chat.postMessage: longer texts are refused with `msg_too_long`. */
export const MAX_TEXT_CHARACTERS = 40_000

/** All blocks together. Undocumented; measured by users at about this, slackapi/bolt-js#2509. */
export const MAX_BLOCKS_CHARACTERS = 13_200

/** https://docs.slack.dev/reference/views: a larger view is refused with `view_too_large`. */
export const MAX_VIEW_BYTES = 250_000
