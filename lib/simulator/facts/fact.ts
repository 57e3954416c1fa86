type Telling = {
  title: string
  /** One sentence without its full stop. */
  sentence: string
  points: [string, string, string]
}

export type Fact = {
  names: RegExp
  zh: Telling
  en: Telling
  /** TeX. */
  formula?: string
}
