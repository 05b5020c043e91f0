import { type Language, type Said, words } from '../messages/message.ts'

/** Several short messages in one line. */
export function listed(said: readonly Said[], language: Language): string {
  return said.map((each) => words(each, language)).join(language === 'zh-CN' ? '，' : ', ')
}
