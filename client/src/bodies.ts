import { l10n } from 'vscode'

/** Kinds of bodies whose reports differ, as `gouji/newReport` takes them. */
export const bodies = ['township', 'department', 'office', 'government'] as const
export type Body = (typeof bodies)[number]

export function labelOf(body: Body): string {
  switch (body) {
    case 'township':
      return l10n.t('Township or sub-district')
    case 'department':
      return l10n.t('Department of a government')
    case 'office':
      return l10n.t('General office of a government, for itself')
    case 'government':
      return l10n.t('Government, with its departments and lower governments')
  }
}

/** Names of places that do not exist, in the language of the reports. */
export function exampleOf(body: Body): string {
  switch (body) {
    case 'township':
      return '青禾县云溪镇人民政府'
    case 'department':
      return '青禾县水利局'
    case 'office':
      return '青禾县人民政府办公室'
    case 'government':
      return '青禾县人民政府'
  }
}

/** From the server's finer kinds, `street`, `office.county`. */
export function bodyOf(unitKind: string | null): Body {
  const kind = unitKind?.split('.')[0]
  if (kind === 'ministry') return 'department'
  return bodies.find((body) => body === kind) ?? 'township'
}
