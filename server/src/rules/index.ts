import { configUnknown } from './config/config-unknown.ts'
import { suppressionUnused } from './config/suppression-unused.ts'
import { allConcluded } from './narrative/all-concluded.ts'
import { breakdownSum } from './narrative/breakdown-sum.ts'
import { feeAmount } from './narrative/fee-amount.ts'
import { feeStatement } from './narrative/fee-statement.ts'
import { narrativeConflict } from './narrative/narrative-conflict.ts'
import { narrativeTable } from './narrative/narrative-table.ts'
import { partsCount } from './narrative/parts-count.ts'
import { percentage } from './narrative/percentage.ts'
import type { Rule } from './rule.ts'
import { aspectMissing } from './structure/aspect-missing.ts'
import { headingsMissing } from './structure/headings-missing.ts'
import { sectionEmpty } from './structure/section-empty.ts'
import { sectionHeading } from './structure/section-heading.ts'
import { sectionMisnumbered } from './structure/section-misnumbered.ts'
import { sectionMissing } from './structure/section-missing.ts'
import { sectionOrder } from './structure/section-order.ts'
import { titleMissing } from './structure/title-missing.ts'
import { balance } from './tables/balance.ts'
import { caseTotal } from './tables/case-total.ts'
import { cellBlank } from './tables/cell-blank.ts'
import { cellInvalid } from './tables/cell-invalid.ts'
import { concludedTotal } from './tables/concluded-total.ts'
import { formEdition } from './tables/form-edition.ts'
import { inForce } from './tables/in-force.ts'
import { rowIncomplete } from './tables/row-incomplete.ts'
import { rowMissing } from './tables/row-missing.ts'
import { rowTotal } from './tables/row-total.ts'
import { rulesPower } from './tables/rules-power.ts'
import { tableMissing } from './tables/table-missing.ts'
import { tableUnreadable } from './tables/table-unreadable.ts'
import { carryOver } from './years/carry-over.ts'
import { citation } from './years/citation.ts'
import { copiedTable } from './years/copied-table.ts'
import { copiedText } from './years/copied-text.ts'
import { growth } from './years/growth.ts'
import { inForceContinuity } from './years/in-force-continuity.ts'
import { late } from './years/late.ts'
import { period } from './years/period.ts'
import { titleYear } from './years/title-year.ts'
import { yearLeftover } from './years/year-leftover.ts'

/** Every rule, in the order of docs/rules/README.md. */
export const rules: readonly Rule[] = [
  rowTotal,
  concludedTotal,
  balance,
  caseTotal,
  cellInvalid,
  cellBlank,
  rowIncomplete,
  rowMissing,
  tableMissing,
  tableUnreadable,
  formEdition,
  sectionMissing,
  headingsMissing,
  sectionOrder,
  sectionMisnumbered,
  sectionHeading,
  sectionEmpty,
  aspectMissing,
  partsCount,
  titleMissing,
  titleYear,
  period,
  narrativeTable,
  narrativeConflict,
  breakdownSum,
  percentage,
  allConcluded,
  yearLeftover,
  rulesPower,
  inForce,
  feeStatement,
  feeAmount,
  citation,
  late,
  carryOver,
  inForceContinuity,
  growth,
  copiedText,
  copiedTable,
  suppressionUnused,
  configUnknown,
]
