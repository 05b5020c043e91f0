import { commas, commasShort } from './commas.ts'
import type { Encoding } from './document.ts'
import { drawnBox, drawnGrid } from './drawn.ts'
import { htmlInMarkdown, htmlOneLine, htmlPage } from './html.ts'
import { lines, linesBroken, linesIndented, linesTight } from './lines.ts'
import { markdownCut, markdownGroups, markdownRepeated, markdownRich, markdownSimple } from './markdown.ts'
import { noisyTabs } from './noisy.ts'
import { pipeLines, pipeLinesApart, pipeLinesBare } from './pipeLines.ts'
import { pipeRows, pipeRowsLeading } from './pipeRows.ts'
import { spacesScattered } from './scattered.ts'
import { spaces, spacesWrapped } from './spaces.ts'
import { tabs, tabsMerged, tabsPadded, tabsQuoted } from './tabs.ts'
import { htmlFilled, htmlWord } from './word.ts'

export { type Choices, type Encoding, plainChoices } from './document.ts'
export { headingStyles } from './headings.ts'
export { disputesStyles } from './t4styles.ts'

/** Every way a report is known to reach us. */
export const encodings: readonly Encoding[] = [
  markdownSimple,
  markdownGroups,
  markdownRich,
  htmlPage,
  htmlOneLine,
  htmlInMarkdown,
  tabs,
  tabsPadded,
  tabsMerged,
  pipeRows,
  pipeRowsLeading,
  pipeLines,
  pipeLinesApart,
  pipeLinesBare,
  lines,
  linesTight,
  spaces,
  spacesWrapped,
  noisyTabs,
  markdownCut,
  htmlWord,
  htmlFilled,
  tabsQuoted,
  linesBroken,
  spacesScattered,
  linesIndented,
  drawnGrid,
  drawnBox,
  commas,
  commasShort,
  markdownRepeated,
]
