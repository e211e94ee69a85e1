// First names and what they are shortened to: who is asked for as Richard may be told of as Dick.
import { stemGroups } from '../../retrieval/words/stem-groups.ts'

const NAMES = `
abraham abe; albert al bert; alexander alex; alfred alf fred; andrew andy; anthony tony; arthur art; benjamin ben; charles charlie chuck;
christopher chris; daniel dan danny; david dave; donald don; edward ed eddie ted ned; elizabeth liz beth betty; francis frank; frederick fred;
geoffrey geoff; george georgie; gregory greg; harold harry hal; henry harry hank; jacob jake; james jim jimmy; jeffrey jeff; john johnny jack;
joseph joe joey; kenneth ken; lawrence larry; leonard len; margaret maggie peggy; matthew matt; michael mike mick; nicholas nick; patrick pat paddy;
peter pete; philip phil; reginald reg; richard dick rick; robert bob bobby rob; ronald ron; samuel sam; stephen steve; steven steve; susan sue;
terence terry; theodore ted; thomas tom tommy; timothy tim; victor vic; vincent vince; walter walt; william bill billy will
`

const names = stemGroups(NAMES.split(';'), () => new Set())

const NONE: ReadonlySet<string> = new Set()

/** Stems of the names that may stand for this one; empty for other words. */
export function shortNames(stem: string): ReadonlySet<string> {
  return names.get(stem) ?? NONE
}
