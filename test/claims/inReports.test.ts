import assert from 'node:assert/strict'
import test from 'node:test'
import type { CellId, TableId } from '../../server/src/forms/form.ts'
import { type Finding, parse, read, run } from '../../server/src/gouji.ts'
import { type Cells, settle } from '../support/cells.ts'
import { tabs } from '../support/encode/tabs.ts'
import type { Prose } from '../support/prose.ts'
import type { Unit } from '../support/report.ts'
import { inReports } from './corpus/inReports.ts'

const cells = (given: Readonly<Record<CellId, number>>): Cells =>
  settle('2021', new Map(Object.entries(given).map(([id, value]) => [id, String(value)])))

/** A bureau with some requests, a town with none, a city with many. */
const reports: Readonly<Record<string, { readonly unit: Unit; readonly cells: Cells }>> = {
  bureau: {
    unit: { name: '青禾县农业农村局', self: '我局' },
    cells: cells({
      't2.normative.issued': 4,
      't2.normative.repealed': 1,
      't2.normative.inForce': 17,
      't2.licences.decisions': 126,
      't2.penalties.decisions': 38,
      't2.coercion.decisions': 2,
      't2.fees.amount': 12.36,
      't3.received.natural': 23,
      't3.received.business': 5,
      't3.received.legal': 1,
      't3.carriedIn.natural': 2,
      't3.granted.natural': 9,
      't3.granted.business': 2,
      't3.partial.natural': 3,
      't3.refused.thirdParty.natural': 1,
      't3.refused.process.natural': 2,
      't3.refused.enforcement.natural': 1,
      't3.refused.enforcement.business': 1,
      't3.refused.query.natural': 1,
      't3.unavailable.notHeld.natural': 3,
      't3.unavailable.notHeld.business': 1,
      't3.unavailable.notReady.natural': 1,
      't3.declined.petition.natural': 1,
      't3.declined.repeat.natural': 1,
      't3.other.rest.natural': 1,
      't4.review.upheld': 2,
      't4.review.corrected': 1,
      't4.review.other': 1,
      't4.review.pending': 1,
      't4.direct.upheld': 1,
      't4.afterReview.upheld': 1,
      't4.afterReview.pending': 1,
    }),
  },
  town: {
    unit: { name: '青禾县云溪镇人民政府', self: '我镇' },
    cells: cells({ 't2.normative.inForce': 3, 't2.licences.decisions': 12 }),
  },
  city: {
    unit: { name: '澜禾市人民政府', self: '我市', makesRules: true },
    cells: cells({
      't2.rules.issued': 2,
      't2.rules.repealed': 1,
      't2.rules.inForce': 48,
      't2.normative.issued': 64,
      't2.normative.repealed': 22,
      't2.normative.inForce': 531,
      't2.licences.decisions': 2345678,
      't2.penalties.decisions': 98765,
      't2.coercion.decisions': 1204,
      't2.fees.amount': 12629.28,
      't3.received.natural': 2104,
      't3.received.business': 310,
      't3.received.legal': 60,
      't3.received.otherOrg': 40,
      't3.carriedIn.natural': 106,
      't3.carriedIn.business': 20,
      't3.granted.natural': 900,
      't3.granted.business': 150,
      't3.granted.legal': 55,
      't3.granted.otherOrg': 35,
      't3.partial.natural': 180,
      't3.refused.process.natural': 120,
      't3.refused.query.natural': 200,
      't3.unavailable.notHeld.natural': 500,
      't3.unavailable.notHeld.business': 120,
      't3.declined.petition.natural': 70,
      't3.other.uncorrected.natural': 60,
      't3.other.rest.natural': 58,
      't3.other.rest.business': 40,
      't4.review.upheld': 140,
      't4.review.corrected': 22,
      't4.review.other': 20,
      't4.review.pending': 6,
      't4.direct.upheld': 30,
      't4.direct.corrected': 2,
      't4.afterReview.upheld': 58,
      't4.afterReview.corrected': 3,
      't4.afterReview.pending': 3,
    }),
  },
}

const aspects = {
  proactive: '围绕重点领域及时公开政府信息。',
  onRequest: '进一步畅通依申请公开渠道，规范办理流程。',
  management: '加强政府信息管理，落实审核制度。',
  platform: '加强政府网站和新媒体建设。',
  supervision: '加强监督考核和培训，未发生责任追究情形。',
}
const tablesOf: Readonly<Record<string, TableId>> = { requests: 't3', disputes: 't4' }

/** The report with nothing said in it but one sentence. */
function withSentence(report: string, place: string, sentence: string): string {
  const { unit, cells } = reports[report]!
  const table = tablesOf[place]
  const prose: Prose = {
    title: `${unit.name}2024年政府信息公开工作年度报告`,
    preamble: place === 'preamble' ? sentence : '',
    intro: '',
    aspects: place in aspects ? { ...aspects, [place]: sentence } : aspects,
    problems: [place === 'problems' ? sentence : '问题：公开时效性有待增强。改进措施：加强学习培训。'],
    other: place === 'other' ? sentence : '本年度未收取信息处理费。',
    signature: [],
    ...(table && { leads: { [table]: sentence } }),
  }
  return tabs.write({ edition: '2021', year: 2024, unit, cells, prose }).text
}

const alarms = ({ severity }: Finding) => severity === 'error' || severity === 'warning'

for (const line of inReports.split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const [context, sentence, due] = line.split('|').map((part) => part.trim())
  const notYet = context!.startsWith('?')
  const [report, place] = context!.replace('?', '').split('@')
  const title = due ? `「${sentence}」 is wrong: ${due}` : `「${sentence}」 is right`
  test(notYet ? `not told yet: ${title}` : title, () => {
    const findings = run(read(parse(withSentence(report!, place!, sentence!))))
    if (notYet) assert.throws(() => judge(findings, due!), 'it is told now: take away the `?`')
    else judge(findings, due!)
  })
}

/** `due`: rule, expected, actual; empty for a sentence that is right. */
function judge(findings: readonly Finding[], due: string): void {
  const [rule, expected, actual] = due.split(' ')
  const asDue = (finding: Finding) =>
    finding.rule === rule &&
    (!expected || finding.expected === expected) &&
    (!actual || finding.actual === actual)
  const found = findings.filter(asDue)
  assert.equal(found.length > 0, rule !== '', findings.map(shown).join('\n'))
  const others = findings.filter((finding) => alarms(finding) && !found.includes(finding))
  assert.deepEqual(others.map(shown), [])
}

function shown({ rule, expected, actual }: Finding): string {
  return `${rule} ${expected} ${actual}`
}
