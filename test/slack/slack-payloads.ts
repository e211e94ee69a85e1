// Requests in the shapes that Slack documents: https://docs.slack.dev/reference/events and /interactivity. All names and
// ids are invented.
import { workspaceIds } from '../../src/playground/workspace-ids.ts'

const { teamId, appId, botUserId, botId, me, channelId } = workspaceIds
const TOKEN = 'zzVerificationTokenzz'

type Fields = Readonly<Record<string, unknown>>

/** Of an installation by one workspace, outside an organisation. */
export function envelope(event: Fields, more: Fields = {}): Fields & { readonly event: Fields } {
  return {
    token: TOKEN,
    team_id: teamId,
    context_team_id: teamId,
    context_enterprise_id: null,
    api_app_id: appId,
    event,
    type: 'event_callback',
    event_id: `Ev${String(event.type).toUpperCase()}${String(event.event_ts)}${String(event.subtype ?? '')}`,
    event_time: Math.floor(Number(event.event_ts)),
    authorizations: [
      {
        enterprise_id: null,
        team_id: teamId,
        user_id: botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${Buffer.from(`{"et":"${String(event.type)}","aid":"${appId}"}`).toString('base64')}`,
    ...more,
  }
}

/** Fields that differ where an organisation has installed the app for all of its workspaces. */
export const ofOrganisation: Fields = {
  context_enterprise_id: 'E0ORG00001',
  enterprise_id: 'E0ORG00001',
  authorizations: [
    {
      enterprise_id: 'E0ORG00001',
      team_id: null,
      user_id: botUserId,
      is_bot: true,
      is_enterprise_install: true,
    },
  ],
}

/** Fields that differ in a channel that companies share: the message comes from another's workspace. */
export const fromAnotherCompany: Fields = { team_id: 'T0OTHER001', is_ext_shared_channel: true }

const section = (...elements: readonly Fields[]) => [
  { type: 'rich_text', block_id: 'bVqXy', elements: [{ type: 'rich_text_section', elements }] },
]

/** A rich text that mentions the bot and asks something with a link, an emoji and a channel in it. */
export const mentioningBlocks = (words: string) =>
  section(
    { type: 'user', user_id: botUserId },
    { type: 'text', text: ` ${words}` },
    { type: 'emoji', name: 'wave', unicode: '1f44b' },
  )

const CLIENT_MESSAGE = '0b6c7e0e-5a1a-4c4f-9d7c-1f0a5f1a2b3c'

/** What a person wrote, as a `message` event. */
export function message(ts: string, text: string, more: Fields = {}): Fields {
  return {
    user: me,
    type: 'message',
    ts,
    client_msg_id: CLIENT_MESSAGE,
    text,
    team: teamId,
    blocks: section({ type: 'text', text }),
    channel: channelId,
    event_ts: ts,
    channel_type: 'channel',
    ...more,
  }
}

/** The same as `app_mention`, which knows no kind of channel. */
export function mention(ts: string, words: string, more: Fields = {}): Fields {
  const { channel_type: _, ...rest } = message(ts, `<@${botUserId}> ${words}`)
  return { ...rest, type: 'app_mention', blocks: mentioningBlocks(words), ...more }
}

export const file: Fields = {
  id: 'F0PHOTO001',
  created: 1_763_938_790,
  timestamp: 1_763_938_790,
  name: 'dam.jpg',
  title: 'dam.jpg',
  mimetype: 'image/jpeg',
  filetype: 'jpg',
  pretty_type: 'JPEG',
  user: me,
  user_team: teamId,
  editable: false,
  size: 144_538,
  mode: 'hosted',
  is_external: false,
  is_public: true,
  url_private: `https://files.slack.com/files-pri/${teamId}-F0PHOTO001/dam.jpg`,
  has_rich_preview: false,
  file_access: 'visible',
}

export const botProfile: Fields = {
  id: 'B0OTHER001',
  deleted: false,
  name: 'Weather',
  updated: 1_763_900_000,
  app_id: 'A0OTHER001',
  user_id: 'U0OTHERBOT',
  icons: { image_36: 'https://a.slack-edge.com/80588/img/plugins/app/bot_36.png' },
  team_id: teamId,
}

/** A change of a message; its own time is that of the change. */
export function changed(now: Fields, before: Fields, at: string): Fields {
  return {
    type: 'message',
    subtype: 'message_changed',
    message: now,
    previous_message: before,
    channel: channelId,
    hidden: true,
    ts: at,
    event_ts: at,
    channel_type: 'channel',
  }
}

export const edited = (at: string): Fields => ({ edited: { user: me, ts: at } })

/** What Slack adds by itself, seconds after a link was posted. */
export const preview: Fields = {
  attachments: [
    {
      id: 1,
      from_url: 'https://harbour-post.example/dam',
      original_url: 'https://harbour-post.example/dam',
      fallback: 'Crack found',
      title: 'Crack found',
      title_link: 'https://harbour-post.example/dam',
      service_name: 'The Harbour Post',
    },
  ],
}

export function deleted(before: Fields, at: string): Fields {
  return {
    type: 'message',
    subtype: 'message_deleted',
    previous_message: before,
    channel: channelId,
    hidden: true,
    deleted_ts: before.ts,
    event_ts: at,
    ts: at,
    channel_type: 'channel',
  }
}

/** Events that ask nothing of the bot, by what they are. */
export function idleEvents(ts: string, parent: string): Readonly<Record<string, Fields>> {
  const joined = `<@${me}> has joined the channel`
  return {
    'a person joins': message(ts, joined, { subtype: 'channel_join', client_msg_id: undefined }),
    'the topic is set': message(ts, `set the topic: who found it?`, {
      subtype: 'channel_topic',
      topic: 'who found it?',
    }),
    'another bot writes': message(ts, `<@${botUserId}> what was found?`, {
      subtype: 'bot_message',
      bot_id: 'B0OTHER001',
      user: undefined,
      username: 'Weather',
    }),
    'an app with a profile writes': message(ts, `<@${botUserId}> what was found?`, {
      user: 'U0OTHERBOT',
      bot_id: 'B0OTHER001',
      app_id: 'A0OTHER001',
      bot_profile: botProfile,
    }),
    'the bot itself writes': message(ts, 'What was found?', {
      user: botUserId,
      bot_id: botId,
      app_id: appId,
      thread_ts: parent,
      parent_user_id: me,
    }),
    'Slackbot reminds': message(ts, 'Reminder: what was found?', { user: 'USLACKBOT', thread_ts: parent }),
    'a thread is counted': message(ts, '', {
      subtype: 'message_replied',
      message: message(parent, 'x'),
      hidden: true,
    }),
    'a reaction is added': {
      type: 'reaction_added',
      user: me,
      reaction: 'eyes',
      item_user: me,
      item: { type: 'message', channel: channelId, ts: parent },
      event_ts: ts,
    },
    'a file is shared': {
      type: 'file_shared',
      file_id: 'F0PHOTO001',
      user_id: me,
      file: { id: 'F0PHOTO001' },
      channel_id: channelId,
      event_ts: ts,
    },
    'a channel is renamed': {
      type: 'channel_rename',
      channel: {
        id: channelId,
        name: 'newsroom',
        name_normalized: 'newsroom',
        created: 1_763_900_000,
        is_channel: true,
      },
      event_ts: ts,
    },
    'somebody joins the team': {
      type: 'team_join',
      user: { id: me, team_id: teamId, name: 'you' },
      event_ts: ts,
    },
    'an assistant thread begins': {
      type: 'assistant_thread_started',
      assistant_thread: {
        user_id: me,
        context: { channel_id: channelId, team_id: teamId, enterprise_id: null },
        channel_id: workspaceIds.directId,
        thread_ts: parent,
      },
      event_ts: ts,
    },
    'an assistant thread changes its place': {
      type: 'assistant_thread_context_changed',
      assistant_thread: { user_id: me, context: {}, channel_id: workspaceIds.directId, thread_ts: parent },
      event_ts: ts,
    },
    'a link is shared': {
      type: 'link_shared',
      channel: channelId,
      is_bot_user_member: true,
      user: me,
      message_ts: ts,
      links: [{ domain: 'harbour-post.example', url: 'https://harbour-post.example/dam' }],
      event_ts: ts,
    },
    'an item is pinned, in a shape that nobody knows': {
      type: 'pin_added',
      user: me,
      item: 'F0PHOTO001',
      event_ts: ts,
    },
    'something that there was not when this was written': {
      type: 'moon_phase_changed',
      phase: 'full',
      event_ts: ts,
    },
  }
}

/** A slash command, as the form that it comes in. */
export function command(text: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    token: TOKEN,
    team_id: teamId,
    team_domain: 'local-slack',
    channel_id: channelId,
    channel_name: 'news',
    user_id: me,
    user_name: 'you',
    command: '/news',
    text,
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/T0LOCAL001/1/x',
    trigger_id: '10071234567890.1234567890.0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    ...more,
  }
}

/** What is common to all that people do with buttons, modals and shortcuts. */
export function interaction(type: string, fields: Fields): Fields {
  return {
    type,
    user: { id: me, username: 'you', name: 'you', team_id: teamId },
    api_app_id: appId,
    token: TOKEN,
    trigger_id: '10079876543210.1234567890.9f8e7d6c5b4a39281706f5e4d3c2b1a0',
    team: { id: teamId, domain: 'local-slack' },
    enterprise: null,
    is_enterprise_install: false,
    ...fields,
  }
}

/** A click on a message that only one person sees: Slack sends no message along. */
export function clickOnEphemeral(ts: string, action: Fields, responseUrl: string): Fields {
  return interaction('block_actions', {
    container: { type: 'message', message_ts: ts, channel_id: channelId, is_ephemeral: true },
    channel: { id: channelId, name: 'news' },
    state: { values: {} },
    response_url: responseUrl,
    actions: [{ block_id: 'Xk2p', type: 'button', action_ts: '1763938900.123456', ...action }],
  })
}

/** A modal or a Home tab, as payloads show it. */
export function view(fields: Fields): Fields {
  return {
    id: 'V0FORM0001',
    team_id: teamId,
    type: 'modal',
    private_metadata: '',
    callback_id: '',
    state: { values: {} },
    hash: '1763938900.abcdef',
    title: { type: 'plain_text', text: 'Newsdesk here', emoji: true },
    clear_on_close: false,
    notify_on_close: false,
    close: null,
    submit: null,
    previous_view_id: null,
    root_view_id: 'V0FORM0001',
    app_id: appId,
    external_id: '',
    app_installed_team_id: teamId,
    bot_id: botId,
    blocks: [],
    ...fields,
  }
}
