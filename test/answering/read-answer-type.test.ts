import { describe, expect, it } from 'vitest'
import { readAnswerType } from '../../src/answering/read-answer-type.ts'

describe('the kind of thing a question asks for', () => {
  it.each([
    ['Who runs the port?', { kind: 'person' }],
    ['A port burned down this week. Which company owned it?', { kind: 'organisation' }],
    ['The minister flew to which country?', { kind: 'place' }],
    ['Which player was linked with which club?', { kind: 'person' }],
    ['Which book won the prize?', { kind: 'thing', noun: 'book' }],
    ['Which film opens the festival?', { kind: 'thing', noun: 'film' }],
    ['Which bus line this week was shut?', { kind: 'thing', noun: 'line' }],
    ['How old is the bridge?', { kind: 'amount', adjective: 'old' }],
    ['What percentage of flats is empty?', { kind: 'amount' }],
    ['How long is the waiting list for hips?', { kind: 'amount' }],
    ['How much did the repair cost?', { kind: 'money' }],
    ['How many ferries are late?', { kind: 'count', counted: 'ferries' }],
    ['How many weeks did it last?', { kind: 'duration', unit: 'week' }],
    ['Ann Reed spoke of the port. What did she say?', { kind: 'speech', speaker: 'Ann Reed' }],
    ['When was the dam built?', { kind: 'time' }],
    ['When will the ferry sail again?', { kind: 'time', isFuture: true }],
    ['Why did the firm close?', { kind: 'reason' }],
    ['Is the bridge open?', { kind: 'yes-no' }],
    ['What has happened with the ferry?', { kind: 'events' }],
    ['What is the latest on the ferry?', { kind: 'latest' }],
    ['What did Ann Reed say about the port?', { kind: 'speech', speaker: 'Ann Reed' }],
    ['What was found in the cellar?', { kind: 'open' }],
  ])('%s', (question, type) => {
    expect(readAnswerType(question)).toEqual(type)
  })
})
