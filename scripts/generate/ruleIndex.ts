import type { RuleMeta } from '../../server/src/rules/rule.ts'
import { severityWords } from './rulePage.ts'

/** docs/rules/README.md: every rule in one table, in the order of the product. */
export function ruleIndex(metas: readonly RuleMeta[]): string {
  const rows = metas.map(
    ({ id, severity, title }) =>
      `| [\`${id}\`](${id}.md) | ${severityWords['zh-CN'][severity]} ${severity} | ${title['zh-CN']} | ${title.en} |`,
  )
  return `# 规则 · Rules

每条规则一页：为什么查、依据是什么、怎么改、怎么关。One page each: why, on what basis, how to fix, how to turn it off.

| 规则 id | 默认级别 level | 查什么 | what it finds |
| --- | --- | --- | --- |
${rows.join('\n')}

级别：错误只用于算术不符和文字与表格的明确矛盾；警告要看一看；信息和提示供参考。退出码只看错误。

Levels: errors are arithmetic and exact contradictions only; warnings deserve a look; information and hints are remarks. The exit code of \`gouji check\` depends on errors alone.
`
}
