// Whether a noun counts people, whatever it calls them.
import { namedKind } from './named-kind.ts'

const PEOPLE = new Set(
  `people persons men women children boys girls adults others residents inhabitants villagers islanders civilians
  passengers travellers travelers tourists visitors guests customers patients nurses doctors medics workers employees
  staff miners farmers fishermen sailors soldiers troops fighters rebels militants police firefighters rescuers
  students pupils teachers protesters protestors demonstrators marchers supporters voters members migrants refugees
  evacuees survivors dead wounded injured casualties fatalities hostages prisoners detainees households families
  researchers scientists archaeologists engineers inspectors volunteers drivers owners lawyers spectators fans`.split(
    /\s+/,
  ),
)

/** In the plural or singular, by a list. */
export function isPeople(noun: string): boolean {
  return PEOPLE.has(noun) || PEOPLE.has(`${noun}s`) || namedKind(noun) === 'person'
}
