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

级别：错误是算术不符、明确的矛盾和缺少规定的内容；警告要看一看；信息和提示供参考。命令行的退出码只看错误（用 \`--max-warnings\` 可以连警告一起看）。

Levels: errors are arithmetic, exact contradictions and missing mandated parts; warnings deserve a look; information and hints are remarks. The exit code of \`gouji check\` depends on errors alone, unless \`--max-warnings\` is given.
`
}
