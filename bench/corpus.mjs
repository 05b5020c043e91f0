// The documents that are measured: invented reports, the same ones every time.
import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'

/** Prose that says nothing with a number, so that the typical report has the length of a published one. */
const filler = [
  '坚持以公开为常态、不公开为例外，围绕群众关心的事项，及时、准确、全面地公开政府信息，不断提高公开质量。',
  '把政务公开与中心工作同部署、同推进、同落实，明确专人负责，严格执行信息发布审核制度，做到先审后发。',
  '加强政策解读，综合运用图文、问答等形式，用群众听得懂的语言把政策讲清楚，主动回应社会关切。',
  '规范依申请公开办理流程，完善登记、审核、办理、答复、归档各个环节，切实保障公众依法获取政府信息的权利。',
]

/** About 8 KB of UTF-8: the size of a township's report. */
export function typicalReports({ encodings, plainChoices, randomReport }) {
  const models = fc.sample(randomReport('2021'), { numRuns: encodings.length, seed: 20_211_026 })
  return encodings.map((encoding, i) => {
    const model = models[i]
    const prose = { ...model.prose, problems: [...model.prose.problems] }
    const text = () => encoding.write({ ...model, prose }, { ...plainChoices, seed: i + 1 }).text
    for (let k = 0; Buffer.byteLength(text()) < 8000 && k < 40; k++)
      prose.problems.push(filler[k % filler.length])
    return { name: encoding.name, text: text() }
  })
}

/** How reports are found on the web and in mailboxes: what long documents and folders are made of. */
const common = new Set(['pipe-lines', 'pipe-lines-apart', 'lines', 'tabs-noisy', 'markdown-groups'])
export const commonReports = (reports) => reports.filter(({ name }) => common.has(name))
export const htmlReports = (reports) => reports.filter(({ name }) => name.startsWith('html'))

/**
 * One report that goes on and on until there are as many bytes: further ones follow without their titles, as the prose
 * of another body's report is not read.
 */
export function long(reports, bytes) {
  let text = reports[0].text
  for (let i = 1; Buffer.byteLength(text) < bytes; i++) {
    const further = reports[i % reports.length].text
    text += `\n\n${further.slice(further.indexOf('一、总体情况'))}`
  }
  return text
}

/** A folder of reports, each with a last line of its own. */
export function writeFolder(folder, reports, count) {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++) {
    const { text } = reports[i % reports.length]
    writeFileSync(`${folder}/${String(i).padStart(4, '0')}.nianbao.md`, `${text.trimEnd()}\n\n编号${i}\n`)
  }
}
