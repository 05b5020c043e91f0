import type { Bilingual } from './message.ts'

/** gouji.json and the comments that silence a rule. */
export const config = {
  'config.broken': {
    'zh-CN': '这里不符合 JSON 的写法（常见原因：少了逗号或引号、多了逗号、写了注释），后面的设置可能没有生效',
    en: 'This is not valid JSON (a missing comma or quote, a comma too many, or a comment?); settings after it may not apply',
  },
  'config.notObject': {
    'zh-CN': 'gouji.json 的内容应当写在一对花括号 { } 里',
    en: 'gouji.json must hold one object: { … }',
  },
  'config.rulesNotObject': {
    'zh-CN': 'rules 应写成 { "规则名": "级别" } 的形式',
    en: 'rules must be an object: { "rule": "level" }',
  },
  'config.unknownKey': {
    'zh-CN': '没有“{value}”这项设置，它不起作用',
    en: 'There is no setting "{value}"; it has no effect',
  },
  'config.unknownKey.meant': {
    'zh-CN': '没有“{value}”这项设置，是不是“{meant}”？',
    en: 'There is no setting "{value}"; did you mean "{meant}"?',
  },
  'config.unknownRule': {
    'zh-CN': '没有名为“{value}”的规则（用 gouji rules 可以列出全部规则）',
    en: 'There is no rule "{value}" (gouji rules lists them all)',
  },
  'config.unknownRule.meant': {
    'zh-CN': '没有名为“{value}”的规则，是不是“{meant}”？',
    en: 'There is no rule "{value}"; did you mean "{meant}"?',
  },
  'config.level': {
    'zh-CN': '规则 {rule} 的级别不能是“{value}”，可以是 {choices}',
    en: 'Rule {rule} cannot be "{value}"; it can be {choices}',
  },
  'config.level.meant': {
    'zh-CN': '规则 {rule} 的级别不能是“{value}”，是不是“{meant}”？',
    en: 'Rule {rule} cannot be "{value}"; did you mean "{meant}"?',
  },
  'config.language': {
    'zh-CN': '语言不能是“{value}”，可以是 {choices}',
    en: 'The language cannot be "{value}"; it can be {choices}',
  },
  'config.language.meant': {
    'zh-CN': '语言不能是“{value}”，是不是“{meant}”？',
    en: 'The language cannot be "{value}"; did you mean "{meant}"?',
  },
  'config.reportYear': {
    'zh-CN': 'reportYear 应是四位数的年份，例如 2024，不加引号；现在是 {value}',
    en: 'reportYear must be a year such as 2024, without quotes; here it is {value}',
  },
  'config.lastYear': {
    'zh-CN': 'lastYear 应是上年报告所在的路径，例如 "../2023/**"；现在是 {value}',
    en: 'lastYear must be a path pattern such as "../2023/**"; here it is {value}',
  },
  'config.ignore': {
    'zh-CN': 'ignore 应是一组路径，例如 ["草稿/**"]；现在是 {value}',
    en: 'ignore must be a list of path patterns such as ["drafts/**"]; here it is {value}',
  },
  'config.fix': {
    'zh-CN': '改为“{meant}”',
    en: 'Change to "{meant}"',
  },
  'suppression.unused': {
    'zh-CN': '这条忽略注释没有起作用：它管的范围里没有问题，可以删除',
    en: 'This ignore comment silences nothing; it can be removed',
  },
  'suppression.unusedRule': {
    'zh-CN': '这里没有“{rule}”的问题，可以从忽略注释中删去',
    en: 'Nothing here is found by "{rule}"; it can be removed from the comment',
  },
  'suppression.unknownRule': {
    'zh-CN': '没有名为“{rule}”的规则，这条忽略注释不起作用',
    en: 'There is no rule "{rule}"; the comment has no effect',
  },
  'suppression.unknownRule.meant': {
    'zh-CN': '没有名为“{rule}”的规则，是不是“{meant}”？',
    en: 'There is no rule "{rule}"; did you mean "{meant}"?',
  },
  'suppression.remove': {
    'zh-CN': '删除这条忽略注释',
    en: 'Remove the comment',
  },
  'suppression.removeRule': {
    'zh-CN': '从注释中删去“{rule}”',
    en: 'Remove "{rule}" from the comment',
  },
  'suppression.rename': {
    'zh-CN': '改为“{meant}”',
    en: 'Change to "{meant}"',
  },
} as const satisfies Record<string, Bilingual>
