/**
 * For `JSON.stringify`: where in the program something failed (`stack`) begins with where that is installed, which mostly
 * has a person's name in it.
 * @param places the same folder in every way it may be written
 */
export function withoutHome(places: readonly string[]): (key: string, value: unknown) => unknown {
  return (key, value) =>
    key === 'stack' && typeof value === 'string'
      ? places
          .reduce((text, place) => text.replaceAll(place, 'gouji'), value)
          .replace(/([\\/](?:Users|home)[\\/])[^\\/:\n]+/gi, '$1…')
      : value
}
