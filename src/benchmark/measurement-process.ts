// The process that `measureApart` starts: does one measurement and sends its figures.
import { childSeconds } from './child-seconds.ts'
import type { Measurement } from './measure-apart.ts'
import { measureIngest } from './measure-ingest.ts'
import { measureRawInserts } from './measure-raw-inserts.ts'
import { measureRetrieval } from './measure-retrieval.ts'

const measurement: Measurement = JSON.parse(process.argv[2] ?? '')
const figures = await measure(measurement)
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
process.send?.({
  ...figures,
  peakMemory: maxRSS * 1_024,
  processorSeconds: (userCPUTime + systemCPUTime) / 1e6 + childSeconds(),
})

function measure(measurement: Measurement) {
  if (measurement.kind === 'ingest') return measureIngest(measurement)
  if (measurement.kind === 'raw-inserts') return measureRawInserts(measurement)
  return measureRetrieval(measurement)
}
