import type { Arrow, Box, Diagram, Step } from '../schemas/diagram.ts'

/** How a part of a drawing stands in one step, and the letter for it in the SVG. */
export const states = {
  /** Not there yet, or no longer. */
  absent: '-',
  /** There, with nothing to do. */
  there: 'o',
  active: 'a',
  new: 'n',
  gone: 'g',
  broken: 'x',
} as const

export type State = keyof typeof states

/** The states of which a tag at the box tells. */
export const tagged = ['new', 'gone', 'broken'] as const satisfies readonly State[]
export type Tagged = (typeof tagged)[number]

/** How every box stands in every step: by its id, from the first step on. A box in one that is absent is absent too. */
export function boxStates({ boxes, steps }: Diagram): Map<string, State[]> {
  const found = new Map<string, State[]>()
  const visit = (box: Box, around: readonly State[] | undefined): void => {
    const own = steps.map((_, i) =>
      around?.[i] === 'absent' ? 'absent' : stateIn(box.id, steps, i),
    )
    found.set(box.id, own)
    for (const inner of box.boxes ?? []) visit(inner, own)
  }
  for (const box of boxes) visit(box, undefined)
  return found
}

/** How every arrow stands in every step: at work in its own, there from then on, and gone as soon as one of its ends is. */
export function arrowStates(diagram: Diagram): Map<Arrow, State[]> {
  const ends = boxStates(diagram)
  const stateOf = (id: string, i: number) => ends.get(id)?.[i]
  return new Map(
    diagram.arrows.map((arrow) => [
      arrow,
      diagram.steps.map((_, i): State => {
        const both = [stateOf(arrow.from, i), stateOf(arrow.to, i)]
        if (both.includes('absent')) return 'absent'
        if (arrow.step === i + 1) return 'active'
        if (both.includes('gone')) return 'absent'
        return arrow.step === undefined || arrow.step < i + 1 ? 'there' : 'absent'
      }),
    ]),
  )
}

/** The tags that a box carries in one step or another. */
export function tagsOf(all: readonly State[]): Tagged[] {
  return tagged.filter((state) => all.includes(state))
}

/** The letters of a part's states, one for each step. */
export function lettersOf(all: readonly State[]): string {
  return all.map((state) => states[state]).join('')
}

function stateIn(id: string, steps: readonly Step[], i: number): State {
  const step = steps[i]
  if (step?.broken.includes(id)) return 'broken'
  if (step?.gone.includes(id)) return 'gone'
  if (step?.new.includes(id)) return 'new'
  if (isAway(id, steps, i)) return 'absent'
  return step?.active.includes(id) === true ? 'active' : 'there'
}

/** The last that was heard of it is that it went; or nothing was heard, and it is still to come. */
function isAway(id: string, steps: readonly Step[], i: number): boolean {
  const before = steps
    .slice(0, i)
    .findLast((step) => step.new.includes(id) || step.gone.includes(id))
  if (before !== undefined) return before.gone.includes(id)
  const next = steps.slice(i).find((step) => step.new.includes(id) || step.gone.includes(id))
  return next?.new.includes(id) === true
}
