// The addresses of an installation, below that of the bot.

/** Begins an installation. */
export const INSTALL_PATH = '/slack/install'

/** Where Slack sends people back to; the manifest tells Slack so. */
export const REDIRECT_PATH = '/slack/oauth_redirect'
