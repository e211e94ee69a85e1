// The acknowledgement of a delivery, which may fail without harm.
import type { ReceiverEvent } from '@slack/bolt'

type Ack = ReceiverEvent['ack']

export interface TolerantAck {
  /**
   * Never rejects: where the connection is gone meanwhile, Slack delivers once more, and what was written down is
   * known by then.
   */
  readonly ack: Ack
  /** Acknowledges what no listener has. Never rejects. */
  finish(): Promise<void>
}

export function tolerantAck(
  ack: Ack,
  { onFailure }: { readonly onFailure: (error: unknown) => void },
): TolerantAck {
  let isCalled = false
  async function acknowledge(...response: Parameters<Ack>): Promise<void> {
    isCalled = true
    try {
      await ack(...response)
    } catch (error) {
      onFailure(error)
    }
  }
  return {
    ack: acknowledge,
    async finish() {
      if (!isCalled) await acknowledge()
    },
  }
}
