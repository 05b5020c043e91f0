/** How sections and aspects are numbered. */
export interface HeadingStyle {
  readonly name: string
  section(ordinal: number, title: string): string
  aspect(ordinal: number, title: string): string
}

const numerals = '零一二三四五六'

const style = (
  name: string,
  section: (n: number, cn: string) => string,
  aspect: typeof section,
): HeadingStyle => ({
  name,
  section: (ordinal, title) => section(ordinal, numerals[ordinal]!) + title,
  aspect: (ordinal, title) => aspect(ordinal, numerals[ordinal]!) + title,
})

export const headingStyles = {
  chinese: style(
    'chinese',
    (_, cn) => `${cn}、`,
    (_, cn) => `(${cn})`,
  ),
  spaced: style(
    'spaced',
    (_, cn) => `${cn}、 `,
    (_, cn) => `(${cn}) `,
  ),
  spacedBefore: style(
    'spacedBefore',
    (_, cn) => `${cn} 、`,
    (_, cn) => `(${cn})`,
  ),
  arabicDot: style(
    'arabicDot',
    (n) => `${n}.`,
    (n) => `(${n})`,
  ),
  arabicComma: style(
    'arabicComma',
    (n) => `${n}、`,
    (n) => `(${n})`,
  ),
  chineseDot: style(
    'chineseDot',
    (_, cn) => `${cn}.`,
    (n) => `${n}.`,
  ),
  unnumbered: style(
    'unnumbered',
    () => '',
    (_, cn) => `(${cn})`,
  ),
}
