// The local page in a real browser: what a person does there, and what comes of it.
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { browserIsMissing } from '../fixtures/open-browser.ts'
import { addedAddress } from './journeys/added-address.ts'
import { blocks } from './journeys/blocks.ts'
import { citations } from './journeys/citations.ts'
import { company } from './journeys/company.ts'
import { firstDay } from './journeys/first-day.ts'
import { longChannel } from './journeys/long-channel.ts'
import { Stage } from './journeys/stage.ts'
import { twoWorkspaces } from './journeys/two-workspaces.ts'
import { watchedWork } from './journeys/watched-work.ts'

describe.skipIf(browserIsMissing)('the local page', () => {
  const stage = new Stage()
  beforeAll(() => stage.open())
  afterAll(() => stage.close())
  afterEach(() => stage.expectNoFaults())

  describe('from the first visit on', () => firstDay(stage))

  describe('with everything that was not done yet', () => {
    beforeAll(() => stage.begin('second'))
    twoWorkspaces(stage)
    citations(stage)
    blocks(stage)
    company(stage)
    addedAddress(stage)
    longChannel(stage)
    watchedWork(stage)
  })
})
