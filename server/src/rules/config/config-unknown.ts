import type { Rule } from '../rule.ts'

/** What is wrong in gouji.json is found while it is read (`config/file.ts`), not in a report. */
export const configUnknown: Rule = {
  meta: {
    id: 'config-unknown',
    severity: 'warning',
    title: { 'zh-CN': '设置文件有误', en: 'Unknown setting' },
    why: {
      'zh-CN':
        'gouji.json 里写错的设置项、规则名或级别不起作用，想关掉的提示就还会出现。Gouji 指出写错的地方，并给出最接近的写法。',
      en: 'A misspelt key, rule or level in gouji.json has no effect, and what was to be switched off goes on. Gouji points at it and offers the nearest word there is.',
    },
    basis: [],
    wrong: '{ "rules": { ⟦"row-totals"⟧{config-unknown}: "warning" } }',
    right: '{ "rules": { "row-total": "warning" } }',
  },
  check() {},
}
