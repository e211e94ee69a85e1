// What each button under an answer does, with the words that the person sees of it.
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'
import type { ReadAsker } from '../reading/read-asker.ts'
import type { ClickOnMessage } from '../reading/read-interaction.ts'
import type { Strings } from '../rendering/strings.ts'
import type { Respond } from '../replying/response-destination.ts'
import type { SlackClient } from '../slack-methods.ts'
import type { AskFollowUp } from './ask-follow-up.ts'
import type { AskPerson } from './ask-person.ts'
import type { KeepPrivate } from './keep-private.ts'
import type { ShareAnswer } from './share-answer.ts'
import type { ShowEvidence } from './show-evidence.ts'
import type { VoteTaker } from './take-vote.ts'

interface Place {
  readonly client: SlackClient
  readonly respond: Respond
}

/** Never rejects: a failure is told to the person, without saying what it was. */
type Press = (click: ClickOnMessage, place: Place) => Promise<void>

export interface AnswerDesk {
  readonly share: Press
  readonly keepPrivate: Press
  readonly showEvidence: Press
  readonly askPerson: Press
  readonly vote: Press
  readonly followUp: Press
}

export interface AnswerDeskOptions {
  readonly shareAnswer: ShareAnswer
  readonly keepPrivate: KeepPrivate
  readonly showEvidence: ShowEvidence
  readonly askPerson: AskPerson
  readonly askFollowUp: AskFollowUp
  readonly votes: VoteTaker
  readonly readAsker: ReadAsker
  readonly newFailureId: () => string
  readonly logger: Logger
}

export function createAnswerDesk(options: AnswerDeskOptions): AnswerDesk {
  const {
    shareAnswer,
    keepPrivate,
    showEvidence,
    askPerson,
    askFollowUp,
    votes,
    readAsker,
    newFailureId,
    logger,
  } = options

  /** Tells the person what `work` has to say, if anything. */
  function pressing(
    work: (click: ClickOnMessage, place: Place & { strings: Strings }) => Promise<string | undefined>,
  ): Press {
    return async function press(click, place) {
      const { strings } = readAsker.known(click)
      try {
        const words = await work(click, { ...place, strings })
        if (words !== undefined) await tell(click, place.respond, words)
      } catch (error) {
        const id = newFailureId()
        const { workspace, user, actionId } = click
        logger.error({ id, workspace, user, actionId, ...describeError(error) }, 'A button failed')
        await tell(click, place.respond, strings.buttonFailed(id)).catch((failure: unknown) =>
          logger.error({ id, ...describeError(failure) }, 'Nor could the person be told so'),
        )
      }
    }
  }

  return {
    share: pressing(async (click, { client, respond, strings }) => {
      const shared = await shareAnswer(click, client)
      if (shared === 'forgotten') return strings.forgotten
      if (shared === 'not-in-channel') return strings.cannotShare
      await respond({ ...PRIVATE, replace_original: false, delete_original: true, text: '' })
      return undefined
    }),
    keepPrivate: pressing(async (click, { client, respond, strings }) =>
      (await keepPrivate(click, { client, respond })) ? undefined : strings.forgotten,
    ),
    showEvidence: pressing(async (click, { client }) => {
      await showEvidence(click, client)
      return undefined
    }),
    askPerson: pressing(async (click, { client, strings }) => {
      const asked = await askPerson(click, { client, strings })
      if (asked === 'asked') return undefined
      return asked === 'forgotten' ? strings.forgotten : strings.helpAlreadyAsked
    }),
    vote: pressing(async (click, { client, strings }) =>
      (await votes.vote(click, client)) ? undefined : strings.forgotten,
    ),
    followUp: pressing(async (click, { client, respond, strings }) =>
      (await askFollowUp(click, { client, respond })) ? undefined : strings.forgotten,
    ),
  }
}

const PRIVATE = { response_type: 'ephemeral', unfurl_links: false, unfurl_media: false } as const

async function tell(
  { thread, ts, isEphemeral }: ClickOnMessage,
  respond: Respond,
  text: string,
): Promise<void> {
  const place = isEphemeral && thread === undefined ? {} : { thread_ts: thread ?? ts }
  await respond({ ...PRIVATE, replace_original: false, text, ...place })
}
