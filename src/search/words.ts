/** Longer queries are cut: nobody types them, and the search must not hang on what somebody pastes. In code points. */
export const longestQuery = 200
/** How many words of a query are searched for. */
export const mostWords = 12

/** Letters and figures; points and apostrophes within a word stay, as in `1.5.8`, for the index joins them. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.'’]*[\p{L}\p{N}\p{M}])?/gu

/**
 * The words of a text as the index knows them: lower case, cut at hyphens, underscores, slashes, colons and
 * signs. Takes any text: control characters, markup and halves of surrogate pairs part words like spaces.
 */
export function wordsOf(text: string): string[] {
  const whole = [...text].slice(0, longestQuery).join('')
  return whole.normalize('NFKC').toLowerCase().match(word) ?? []
}

/** The words that tell something, being none of these; when none does, all of them. */
export function tellingWords(words: readonly string[], silent: ReadonlySet<string>): string[] {
  const telling = words.filter((one) => !silent.has(one))
  return telling.length > 0 ? telling : [...words]
}

/** Whether a word of a page is what a word of the query found: the same, longer, or another form of it. */
export function sameWord(sought: string, found: string): boolean {
  if (found.includes(sought)) return true
  const shortest = Math.max(3, Math.ceil(sought.length / 2))
  return sought.length > 3 && found.startsWith(sought.slice(0, shortest))
}
