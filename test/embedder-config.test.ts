import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const KEY = 'sk-test-abcdef123456'

describe('the embedding model of the configuration', () => {
  it('is absent unless it is named', () => {
    expect(readConfig({ OPENAI_API_KEY: KEY, OPENAI_MODEL: 'm' }).embedder).toBeUndefined()
    expect(
      readConfig({ OPENAI_EMBEDDING_MODEL: '', OPENAI_EMBEDDING_DIMENSIONS: '' }).embedder,
    ).toBeUndefined()
  })

  it('needs no model that writes', () => {
    const config = readConfig({
      OPENAI_API_KEY: KEY,
      OPENAI_EMBEDDING_MODEL: 'e',
      OPENAI_EMBEDDING_DIMENSIONS: '256',
      OPENAI_BASE_URL: 'http://localhost:8080/v1',
    })
    expect(config.model).toBeUndefined()
    expect(config.embedder).toEqual({
      apiKey: KEY,
      model: 'e',
      dimensions: 256,
      baseUrl: 'http://localhost:8080/v1',
    })
  })

  it.each([
    [{ OPENAI_EMBEDDING_MODEL: 'e' }, /OPENAI_API_KEY is missing/],
    [{ OPENAI_API_KEY: KEY }, /OPENAI_MODEL is missing/],
    [
      { OPENAI_API_KEY: KEY, OPENAI_MODEL: 'm', OPENAI_EMBEDDING_DIMENSIONS: '256' },
      /OPENAI_EMBEDDING_MODEL is missing/,
    ],
    [
      { OPENAI_API_KEY: KEY, OPENAI_EMBEDDING_MODEL: 'e', OPENAI_EMBEDDING_DIMENSIONS: '0' },
      /OPENAI_EMBEDDING_DIMENSIONS must be 1 or more/,
    ],
    [
      { OPENAI_API_KEY: KEY, OPENAI_EMBEDDING_MODEL: 'e', OPENAI_EMBEDDING_DIMENSIONS: 'many' },
      /OPENAI_EMBEDDING_DIMENSIONS must be a number/,
    ],
  ])('is refused where half of it is missing or wrong: %o', (environment, fault) => {
    expect(() => readConfig(environment)).toThrow(fault)
    expect(() => readConfig(environment)).not.toThrow(KEY)
  })
})
