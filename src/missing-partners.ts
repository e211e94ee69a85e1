// Variables that mean something only together: the connection to Slack, the model, its prices.

type Environment = Readonly<Record<string, string | undefined>>

/** Half of what belongs together is a mistake, not a wish for the local page or for no model. */
export function missingPartners(environment: Environment): readonly string[] {
  const { OPENAI_API_KEY: key, OPENAI_MODEL: model, OPENAI_BASE_URL: server } = environment
  const { OPENAI_EMBEDDING_MODEL: embedding, OPENAI_EMBEDDING_DIMENSIONS: dimensions } = environment
  const faults = missingSlackPartners(environment)
  if (key && !model && !embedding)
    faults.push(
      'OPENAI_MODEL is missing: name the model to ask with OPENAI_API_KEY, or OPENAI_EMBEDDING_MODEL to search by meaning',
    )
  if (dimensions && !embedding)
    faults.push('OPENAI_EMBEDDING_MODEL is missing: name the model of OPENAI_EMBEDDING_DIMENSIONS')
  if (!key && (model || server || embedding))
    faults.push('OPENAI_API_KEY is missing: give any word where the server asks for none')
  return [...faults, ...missingPrices(environment)]
}

function missingSlackPartners(environment: Environment): string[] {
  const installing = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'NEWSDESK_ENCRYPTION_KEYS']
  const missing = installing.filter((name) => !environment[name])
  // Keys alone install nothing.
  const keysAlone = missing.length === 2 && Boolean(environment.NEWSDESK_ENCRYPTION_KEYS)
  if (keysAlone || missing.length === installing.length) return missingOfOneWorkspace(environment)
  if (environment.SLACK_BOT_TOKEN)
    return [
      'SLACK_BOT_TOKEN and SLACK_CLIENT_ID exclude each other: one workspace, or every one that installs the bot',
    ]
  if (!environment.SLACK_SIGNING_SECRET) missing.push('SLACK_SIGNING_SECRET')
  return missing.map((name) => `${name} is missing: with SLACK_CLIENT_ID many workspaces install the bot`)
}

function missingOfOneWorkspace(environment: Environment): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = environment
  if (bot && !app && !secret)
    return ['SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: a bot token alone cannot receive questions']
  return !bot && (app || secret) ? ['SLACK_BOT_TOKEN is missing: without it the bot cannot answer'] : []
}

/** A cost cannot be told from one price of two. */
function missingPrices(environment: Environment): readonly string[] {
  const { OPENAI_INPUT_PRICE: input, OPENAI_OUTPUT_PRICE: output, OPENAI_DAILY_COST: cost } = environment
  if (Boolean(input) === Boolean(output) && (!cost || input)) return []
  return [
    'OPENAI_INPUT_PRICE and OPENAI_OUTPUT_PRICE belong together, and OPENAI_DAILY_COST needs them: give the price of a million tokens each',
  ]
}
