/** Longer queries are cut: nobody types them, and the search must not hang on what somebody pastes. In code points. */
export const longestQuery = 200
/** How many words of a query are searched for. */
export const mostWords = 12

/** Words that ask or join and tell nothing about what is sought. */
const stopWords = new Set(
  (
    'a about all am an and any are as at be been best between but by can could did do does doing each ' +
    'for from give had has have having how i if in into is it its kind list make many me mean means most ' +
    'much my need of on or our please show should so some tell than that the their them then there these ' +
    'they this those to use used uses using versus vs want was we were what when where which who whom ' +
    'whose why will with would you your'
  ).split(' '),
)

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

/** The words that tell something; when none does, all of them. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((one) => !stopWords.has(one))
  return telling.length > 0 ? telling : [...words]
}

/** Whether a word of a page is what a word of the query found: the same, longer, or another form of it. */
export function sameWord(sought: string, found: string): boolean {
  if (found.includes(sought)) return true
  const shortest = Math.max(3, Math.ceil(sought.length / 2))
  return sought.length > 3 && found.startsWith(sought.slice(0, shortest))
}
