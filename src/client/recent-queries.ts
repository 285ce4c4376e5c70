/** The last queries, kept in this browser alone. Where it keeps nothing, there are none. */
const key = 'atlas-recent-queries'
const most = 6

export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function rememberQuery(query: string): void {
  const kept = [query, ...recentQueries().filter((one) => one !== query)].slice(0, most)
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing has no recent queries.
  }
}

export function forgetQueries(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
