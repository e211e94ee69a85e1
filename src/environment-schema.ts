// What the variables of the environment may hold.
import { z } from 'zod'
import { readAddress } from './read-address.ts'
import { readEncryptionKeys } from './read-encryption-keys.ts'

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const token = (prefix: string, where: string) =>
  optional(z.string().startsWith(prefix, `must begin with ${prefix} (Slack app settings, ${where})`))

const url = optional(z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }))

const amount = optional(z.coerce.number('must be a number').min(0, 'must not be negative'))

/** Slack takes the status of an answer away after two minutes; the composer must have had its turn by then. */
const ANSWER_SECONDS_MAX = 90

/** Each variable by itself; what belongs together is asked of `missingPartners`. Faults name no value. */
export const environmentSchema = z.object({
  SLACK_BOT_TOKEN: token('xoxb-', 'OAuth & Permissions'),
  SLACK_APP_TOKEN: token('xapp-', 'Basic Information, App-Level Tokens'),
  SLACK_SIGNING_SECRET: optional(z.string().min(16, 'is too short (Slack app settings, Basic Information)')),
  SLACK_CLIENT_ID: optional(z.string().min(1)),
  SLACK_CLIENT_SECRET: optional(z.string().min(16, 'is too short (Slack app settings, Basic Information)')),
  SLACK_API_URL: url,
  NEWSDESK_ENCRYPTION_KEYS: optional(
    z
      .string()
      .transform(readEncryptionKeys)
      .refine((keys) => keys !== undefined, 'must be keys of 32 bytes in base64, with commas between them'),
  ),
  OPENAI_API_KEY: optional(z.string().min(1)),
  OPENAI_BASE_URL: url,
  OPENAI_MODEL: optional(z.string().min(1)),
  OPENAI_EMBEDDING_MODEL: optional(z.string().min(1)),
  OPENAI_EMBEDDING_DIMENSIONS: optional(
    z.coerce.number('must be a number').int('must be a whole number').min(1, 'must be 1 or more'),
  ),
  OPENAI_REASONING_EFFORT: optional(
    z.enum(
      ['none', 'minimal', 'low', 'medium', 'high'],
      'must be none, minimal, low, medium or high, as the model knows it',
    ),
  ),
  OPENAI_TIMEOUT_SECONDS: optional(
    z.coerce
      .number('must be a number')
      .min(1, 'must be 1 or more')
      .max(ANSWER_SECONDS_MAX, `must be at most ${ANSWER_SECONDS_MAX}: Slack waits no longer`),
  ),
  VERIFY_WITH_MODEL: optional(z.enum(['true', 'false'], 'must be true or false')),
  OPENAI_DAILY_TOKENS: amount,
  OPENAI_DAILY_COST: amount,
  OPENAI_INPUT_PRICE: amount,
  OPENAI_OUTPUT_PRICE: amount,
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(65_535, 'must be at most 65535')
    .default(3000),
  NEWSDESK_INDEX: z.string().min(1, 'must not be empty').default('.newsdesk/index'),
  NEWSDESK_STATE: z.string().min(1, 'must not be empty').default('.newsdesk/state.sqlite'),
  NEWSDESK_PEOPLE: optional(
    z
      .string()
      .transform((ids) => ids.split(/[\s,]+/).filter((id) => id !== ''))
      .pipe(
        z.array(
          z
            .string()
            .regex(/^[UWS][A-Z0-9]{2,}$/, 'must be ids of people (U…) or groups (S…), with commas between'),
        ),
      ),
  ),
  NEWSDESK_METRICS: optional(
    z
      .string()
      .transform(readAddress)
      .refine((address) => address !== undefined, 'must be a port, or an address and a port: 127.0.0.1:9464'),
  ),
  NEWSDESK_SOURCES: optional(z.string()),
  NEWSDESK_SHARED_CHANNELS: z
    .enum(['answer', 'private', 'refuse'], 'must be answer, private or refuse')
    .default('private'),
  NEWSDESK_CITATIONS: z.enum(['links', 'native'], 'must be links or native').default('links'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
})

export type EnvironmentData = z.infer<typeof environmentSchema>
