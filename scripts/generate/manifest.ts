import type { RuleMeta } from '../../server/src/rules/rule.ts'
import { ruleLevels } from './schema.ts'

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, object>> } }
}

/** package.json with every rule as a property of the setting `gouji.rules`; all else stays as it is. */
export function manifest(written: string, metas: readonly RuleMeta[]): object {
  const given = JSON.parse(written) as Manifest
  const { configuration } = given.contributes
  const properties = Object.entries(configuration.properties).map(([name, property]) => {
    if (name !== 'gouji.rules') return [name, property]
    const { additionalProperties, ...rest } = property as { additionalProperties?: unknown }
    return [name, { ...rest, properties: ruleLevels(metas), additionalProperties }]
  })
  return {
    ...given,
    contributes: {
      ...given.contributes,
      configuration: { ...configuration, properties: Object.fromEntries(properties) },
    },
  }
}
