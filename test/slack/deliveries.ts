// Bodies of Events API deliveries, in the shape in which Slack sends them to an app of one workspace.

export const BOT = 'U0BOT00001'

/** A delivery as Slack sends it to an app of one workspace. */
export function delivery(event: object): object {
  return {
    token: 'verification',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: 'Ev1',
    event_time: 1_700_000_000,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: BOT, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event: {
      ts: '1700000000.000100',
      channel: 'C1',
      user: 'U1',
      team: 'T1',
      event_ts: '1700000000.000100',
      ...event,
    },
  }
}

export const message = (event: object) => delivery({ type: 'message', channel_type: 'channel', ...event })

/** Makes a message a reply. */
export const inThread = { thread_ts: '1699999999.000100' }
