// Every size that Slack sets for a message, and what Newsdesk allows itself within them.

/** Lengths in UTF-16 units. */
interface TextLimits {
  readonly sentence: number
  readonly headline: number
  /** A publisher's or an agency's name. */
  readonly name: number
  /** A correction, or the notice under an answer. */
  readonly remark: number
}

/** Generous: a headline or a sentence of this length is no longer one that an editor would pass. */
const usual: TextLimits = { sentence: 2_000, headline: 300, name: 120, remark: 600 }

/**
 * Used where not even the first sentence fits: with these, one sentence, its link and its source, each link at
 * its longest and each character escaped, stay under `blocksTotal` and `text`.
 */
const tight: TextLimits = { sentence: 500, headline: 120, name: 60, remark: 120 }

export const limits = {
  /** chat.postMessage: blocks in one message. */
  blocks: 50,
  /**
   * All blocks of a message, as JSON. Slack documents no number and counts more than the text; it was seen to
   * refuse 11,341 characters of rich text and to accept 13,200 of markdown (slackapi/bolt-js#2867 and #2509).
   */
  blocksTotal: 11_500,
  /** Of one answer: who needs more reads the articles. */
  messages: 8,
  /** Of one answer at a `response_url`, which takes five in all: two are left for its buttons. */
  responses: 3,
  /** chat.postMessage: `text` is cut off beyond this. */
  text: 40_000,
  /** The longest address of a link that Slack documents, that of a button. */
  url: 3_000,
  /** Text of a button. */
  buttonText: 75,
  /** Follow-up questions that are offered: more than these are no help to choose. */
  followUps: 4,
  /** assistant.threads.setSuggestedPrompts. */
  prompts: 4,
  /** What a chip shows of a question. */
  promptTitle: 75,
  /** A modal holds 100 blocks; a sentence takes two. */
  evidenceSentences: 45,
  /** Of a paragraph, this much is shown before and behind a quote. */
  evidenceContext: 1_500,
  /** Options of a group of radio buttons. */
  choices: 10,
  /** A view's `private_metadata`. */
  metadata: 3_000,
  /** Outlets that are named in a list; a reader scans no more. */
  outlets: 60,
  /** Title and details of a task, text of its sources: a line each. */
  taskText: 150,
  /** Articles named under a task; the answer names those that it cites. */
  taskSources: 8,
  /** Of a citation element, what a reader sees who points at it: undocumented, so short. */
  citationText: 200,
  /** Text of one element in a context block. */
  contextText: 3_000,
  /** assistant.threads.setStatus: `loading_messages`. */
  loadingMessages: 10,
  /** A longer message is a pasted document: its beginning is taken for the question. */
  question: 2_000,
  usual,
  tight,
} as const
