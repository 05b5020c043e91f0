import { type Language, type Said, words } from '../messages/message.ts'

/** Where words go: what was asked for to standard output, troubles to standard error. */
export interface Output {
  readonly env: NodeJS.ProcessEnv
  readonly stdout: Stream
  readonly stderr: Stream
}

export interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** One line to standard error. */
export function complain({ stderr }: Output, said: Said, language: Language): void {
  stderr.write(`gouji: ${words(said, language)}\n`)
}
