import type { Rule } from '../rule.ts'

/** Found by `run` when all other rules are done (`rules/suppress.ts`): only then it is known what was silenced. */
export const suppressionUnused: Rule = {
  meta: {
    id: 'suppression-unused',
    severity: 'hint',
    title: { 'zh-CN': '忽略注释不起作用', en: 'Unused ignore comment' },
    why: {
      'zh-CN':
        '问题改好以后，忽略注释就不再需要；留着它，以后同一处再出错也不会提示。规则名写错的忽略注释同样不起作用。',
      en: 'When the fault is repaired the comment that silenced it has done its work; left behind, it would hide the next one. A comment that names no existing rule does nothing either.',
    },
    basis: [],
    wrong: '⟦<!-- gouji-ignore -->⟧{suppression-unused}\n2024年，我镇未收取信息处理费。\n',
    right: '2024年，我镇未收取信息处理费。\n',
  },
  check() {},
}
