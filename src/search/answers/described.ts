import { type Lexicon, stem } from '../lexicon.ts'
import type { Understood } from '../understand.ts'
import { type Names, places } from './names.ts'

/** At most so many guesses. */
const mostGuesses = 3
/** In how many descriptions a word counts as standing that stands in none. */
const commonSpread = 3

/** What is described by words of the query, best first: rare words say more than common ones. */
export function described(query: Understood, names: Names, { concepts, spread }: Lexicon) {
  const taken = new Set(places(...names.of('system'), ...names.of('without')))
  const telling = query.telling.filter((at) => !taken.has(at))
  const stems = telling.map((at) => ({ at, all: formsOf(query, names, at) }))
  const total = concepts.length
  // A word that describes nothing counts like a common one: it may as well be a slip.
  const rarity = (one: string) => Math.log(1 + total / (1 + (spread.get(one) ?? commonSpread)))
  const ofDrawings = new Set(
    places(...names.of('relation').filter(({ thing }) => thing.relation === 'diagrams')),
  )
  const all = stems.reduce((sum, { all: forms }) => sum + rarity(forms[0] ?? ''), 0)
  return concepts
    .map(({ thing, stems: own }) => {
      const found = stems.flatMap(({ at, all: forms }) => {
        const form = forms.find((one) => own.has(one))
        const isAsked = thing.kind === 'diagram' && ofDrawings.has(at)
        const weight = form === undefined ? (isAsked ? 1 : undefined) : own.get(form)
        return weight === undefined
          ? []
          : [{ at, worth: rarity(forms[0] ?? '') * (0.85 + weight / 20) }]
      })
      const share = all === 0 ? 0 : found.reduce((sum, { worth }) => sum + worth, 0) / all
      return { thing, places: found.map(({ at }) => at), share: share - own.size / 1000 }
    })
    .filter(({ places: at }) => at.length > 0)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mostGuesses)
}

/** A word as it stands, and as the name that it is an alias of: `dockerd` is `docker` too. */
function formsOf(query: Understood, names: Names, at: number): string[] {
  const own = stem(query.words[at] ?? '')
  const canonical = names
    .of('value')
    .filter(({ places: taken }) => taken.length === 1 && taken[0] === at)
    .map(({ thing }) => stem(thing.term.name.toLowerCase()))
  return [...new Set([own, ...canonical])]
}
