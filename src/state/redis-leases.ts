// Leases in Redis: each call is one command or one script, which Redis carries out whole or not at all.
import type { RedisClientType } from '@keyv/redis'
import type { Leases } from './state.ts'

/** Only for the owner: https://redis.io/docs/latest/develop/clients/patterns/distributed-locks, the single instance. */
const RENEW = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0`
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`

export interface RedisLeasesOptions {
  readonly client: RedisClientType
  readonly namespace: string
}

export function redisLeases({ client, namespace }: RedisLeasesOptions): Leases {
  const full = (key: string) => `${namespace}::${key}`
  return {
    async take(key, { owner, ttl }) {
      const answer = await client.set(full(key), owner, {
        condition: 'NX',
        expiration: { type: 'PX', value: ttl },
      })
      return answer === 'OK'
    },
    async renew(key, { owner, ttl }) {
      return (await client.eval(RENEW, { keys: [full(key)], arguments: [owner, String(ttl)] })) === 1
    },
    async release(key, owner) {
      await client.eval(RELEASE, { keys: [full(key)], arguments: [owner] })
    },
  }
}
