// How Slack's requests reach the app, whichever way they come.
import type { Receiver } from '@slack/bolt'

/** A Bolt receiver that is opened and closed cleanly. */
export interface SlackLink {
  readonly receiver: Receiver
  /**
   * Resolves once requests are taken, with the address they are to be sent to where there is one.
   * @throws ConfigurationError in one line where the credentials or the port do not allow it.
   */
  open(): Promise<{ readonly eventsUrl?: string }>
  /** No request is taken any more when it resolves. */
  close(): Promise<void>
}
