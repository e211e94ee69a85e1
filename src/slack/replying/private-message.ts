// How a message for one person alone is sent to a `response_url`: beside what stands there, without previews.

export const PRIVATE_MESSAGE = {
  response_type: 'ephemeral',
  replace_original: false,
  unfurl_links: false,
  unfurl_media: false,
} as const
