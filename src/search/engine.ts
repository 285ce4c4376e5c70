/** What this search needs of Pagefind, in its terms. */
export interface Engine {
  search: (term: string) => Promise<Answer>
}

export interface Answer {
  results: Hit[]
}

/** A page that was found, not loaded yet. */
export interface Hit {
  id: string
  /** Loads it. The same object is given again, and changed, when a later search finds the page: take what is needed at once. */
  data: () => Promise<PageData>
}

export interface PageData {
  url: string
  /** The page's text; `locations` counts its words. */
  content: string
  locations: number[]
  /** Text around the words found, which stand in `<mark>`; `<` and `>` of the text itself are escaped. */
  excerpt: string
  /** What is known of the page: `title`, `kind`, `status`. */
  meta: Record<string, string>
  sub_results: SubResult[]
}

/** A stretch of the page from one heading to the next. */
export interface SubResult {
  title: string
  url: string
  excerpt: string
  /** Left out: what stands before the first heading. */
  anchor?: { id: string }
  weighted_locations: { balanced_score: number; location: number }[]
}

/** For documentation rather than for essays: long pages count as much as short ones, near words less than the word. */
export const ranking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
}
