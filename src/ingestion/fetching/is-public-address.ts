// Tells addresses of the public internet from those of this machine, this network and the clouds' inner services.
import ipaddr from 'ipaddr.js'

/** IPv6 ranges that carry an IPv4 address inside, which is where a packet ends up. */
const CARRIES_IPV4: Readonly<Record<string, (parts: readonly number[]) => readonly number[]>> = {
  ipv4Mapped: (parts) => parts.slice(6),
  ipv4Compatible: (parts) => parts.slice(6),
  rfc6052: (parts) => parts.slice(6),
  '6to4': (parts) => parts.slice(1, 3),
}

/**
 * False for loopback, private, link-local (with the metadata services of clouds), shared (CGNAT), unique local,
 * multicast, reserved and documentation ranges, and for IPv6 forms of such IPv4 addresses; also for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.parse(bare)
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast'
  const { parts } = parsed as ipaddr.IPv6
  const inner = parts.slice(0, 6).every((part) => part === 0)
    ? CARRIES_IPV4.ipv4Compatible
    : CARRIES_IPV4[parsed.range()]
  if (!inner) return parsed.range() === 'unicast'
  const [high = 0, low = 0] = inner(parts)
  return new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]).range() === 'unicast'
}
