// Work whose failure is for the log alone.
import type { Logger } from '../../logger.ts'
import { describeError } from '../describe-error.ts'

/** What the work comes to; undefined after a failure, which the log tells with `fault`. Never rejects. */
export async function attempt<Result>(
  logger: Logger,
  fault: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    logger.error(describeError(error), fault)
    return undefined
  }
}
