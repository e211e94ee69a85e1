// The manifest for HTTP, and what the Slack CLI is told.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { writeManifest } from '../../src/slack/write-manifest.ts'

const yaml = readFileSync('manifest.yml', 'utf8')
const baseUrl = new URL('https://news.example/bot/')

test('over HTTP it asks for the same, at the given address', () => {
  const [before, after] = [
    parse(yaml),
    parse(writeManifest(yaml, { baseUrl, isForOrganisations: true, format: 'yaml' })),
  ]
  const events = 'https://news.example/bot/slack/events'
  expect(after.settings).toEqual({
    ...before.settings,
    socket_mode_enabled: false,
    token_rotation_enabled: true,
    org_deploy_enabled: true,
    event_subscriptions: { ...before.settings.event_subscriptions, request_url: events },
    interactivity: { ...before.settings.interactivity, request_url: events },
  })
  expect(after.oauth_config).toEqual({
    ...before.oauth_config,
    redirect_urls: ['https://news.example/bot/slack/oauth_redirect'],
  })
  expect(after.features.slash_commands.map(({ url }: { url: string }) => url)).toEqual([events])
})

test('as JSON, and without an address, it says what manifest.yml says', () => {
  const json = writeManifest(yaml, { isForOrganisations: false, format: 'json' })
  expect(JSON.parse(json)).toEqual(parse(yaml))
})

test('the hooks of the Slack CLI run scripts that are there, and watch files that are there', () => {
  const { hooks, config } = JSON.parse(readFileSync('.slack/hooks.json', 'utf8'))
  const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const hook of ['get-manifest', 'start'])
    expect(scripts).toHaveProperty([/^npm run --silent (\S+)/.exec(hooks[hook])?.[1] ?? hooks[hook]])
  expect(hooks['get-hooks']).toContain('@slack/cli-hooks')
  expect(devDependencies).toHaveProperty(['@slack/cli-hooks'])
  expect('src/app.ts').toMatch(new RegExp(config.watch.app['filter-regex']))
})
