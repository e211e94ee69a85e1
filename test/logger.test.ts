import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactSecrets } from '../src/logger.ts'

describe('redactSecrets', () => {
  it.each([
    'xoxb-123456789012-abcdefABCDEF',
    'xapp-1-A0123456789-1234567890-abcdef0123456789',
    'xoxe.xoxp-1-Mi0yLTEyMzQ1Njc4OTA',
    'sk-proj-abc123DEF456ghi789',
  ])('takes out %s, wherever it stands', (secret) => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} "${secret}" ${after}`
        expect(redactSecrets(text)).not.toContain(secret)
      }),
    )
    expect(redactSecrets(`{"err":"invalid_auth for ${secret}"}`)).not.toContain(secret.slice(8))
  })

  it('takes out a bearer token and leaves the rest', () => {
    expect(redactSecrets('Authorization: Bearer abcdef123456 refused')).toBe(
      'Authorization: Bearer [secret] refused',
    )
  })

  it('leaves ordinary text alone', () => {
    const text = 'The task-force met on the ski-slope; box-office takings rose.'
    expect(redactSecrets(text)).toBe(text)
  })
})
