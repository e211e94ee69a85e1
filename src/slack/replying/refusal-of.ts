// Tells a refusal by Slack from every other failure of a call.
import { WebAPIPlatformError } from '@slack/web-api'

/** Slack's error code, such as `invalid_auth`; undefined where it was not Slack that said no. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined
}
