import { type keys, languages, levels } from '../../server/src/config/values.ts'
import type { RuleMeta } from '../../server/src/rules/rule.ts'

/** gouji.schema.json: the schema of `gouji.json`, for completion and checks in any editor. */
export function schema(metas: readonly RuleMeta[]): object {
  const properties: Record<(typeof keys)[number], object> = {
    $schema: { type: 'string' },
    rules: {
      type: 'object',
      description: '各条规则的级别 · The level of each rule',
      properties: ruleLevels(metas),
      additionalProperties: false,
    },
    language: {
      enum: languages,
      default: 'zh-CN',
      description: '提示用的语言 · The language of messages',
    },
    reportYear: {
      type: ['integer', 'null'],
      minimum: 2008,
      maximum: 2200,
      default: null,
      description:
        '报告年度；不写则从报告里读 · The year reported on; when absent it is read from the document',
    },
    lastYear: {
      type: ['string', 'null'],
      default: null,
      examples: ['../2023/**', 'D:/年报/2023/**'],
      description:
        '上年报告所在的路径，从本文件算起 · Where last year’s reports are, as a glob relative to this file',
    },
    ignore: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      examples: [['drafts/**']],
      description: '不检查的路径，从本文件算起 · Paths that are not checked, as globs relative to this file',
    },
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'gouji.json',
    description: 'Gouji 勾稽的设置 · Settings of Gouji',
    type: 'object',
    properties,
    additionalProperties: false,
  }
}

/** One property for each rule; the same in `gouji.json` and in the editor's settings. */
export function ruleLevels(metas: readonly RuleMeta[]): Record<string, object> {
  return Object.fromEntries(
    metas.map(({ id, severity, title }) => [
      id,
      { type: 'string', enum: levels, default: severity, description: `${title['zh-CN']} · ${title.en}` },
    ]),
  )
}
