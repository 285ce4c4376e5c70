import { holderIn, isLeaf, type Part, type Plan, type Relation } from './plan.ts'
import { wrap, wrapEvenly, widestPiece } from './text.ts'

/** The room between neighbours, in CSS pixels: what arrows and their verbs need, or a plain distance. */
export interface Gaps {
  /** Between two neighbours of a line. */
  beside: (line: readonly Part[], index: number) => number
  /** Above a line of a part: under its words, or under the line before. */
  above: (part: Part, lines: readonly Part[][], index: number) => number
  /** The arrows that pass a line of a part, from one above it to one below. */
  passing: (part: Part, lines: readonly Part[][], index: number) => Relation[]
}

/** A verb above its arrow is folded to this width where it can be. */
export const verbFold = 76
const plain = 14
const close = 9
/** A line that turns into a box. */
const passage = 28
/** A line, its disc and its head. */
const crossing = 52
/** Each further line in the same gap. */
const track = 10

/** Added to the gaps in which arrows run, when a first layout left no room for one of them or its verb. */
export interface Slack {
  beside: number
  above: number
}

/** The gaps of a plan, by the arrows that run in them. */
export function gapsOf({ relations }: Plan, slack: Slack): Gaps {
  /** The arrows drawn between parts that stand directly in `part`. */
  const across = (part: Part) =>
    relations.filter(({ within, from, to }) => within === part && from !== part && to !== part)
  /** The arrows between a part and what is in it. */
  const around = (part: Part) =>
    relations.filter(({ within, from, to }) => within === part && (from === part || to === part))
  const ends = (part: Part, { from, to }: Relation) => [holderIn(part, from), holderIn(part, to)]
  const places = (part: Part, lines: readonly Part[][], relation: Relation) =>
    ends(part, relation)
      .map((end) => lines.findIndex((line) => line.some((one) => one === end)))
      .sort((a, b) => a - b)
  /** An arrow comes in from further away than the box around. */
  const reached = (part: Part) =>
    relations.some(
      ({ from, to, within }) => (from === part || to === part) && within !== part.parent,
    )
  return {
    beside: (line, index) => {
      const parent = line[index]?.parent
      if (!parent) return plain
      const between = across(parent).filter((relation) => {
        const [a = -1, b = -1] = ends(parent, relation)
          .map((end) => line.findIndex((part) => part === end))
          .sort((one, other) => one - other)
        return a >= 0 && a <= index && b > index
      })
      if (between.length > 0) {
        const verbs = between.map(({ arrow }) => wrapEvenly(arrow.verb, 'verb', verbFold).width)
        return Math.ceil(Math.max(60, ...verbs.map((width) => width + 16))) + slack.beside
      }
      if (!line.every(isLeaf)) return 24
      return line.some(reached) ? 20 : close
    },
    above: (part, lines, index) => {
      const crossed = across(part).filter((relation) => {
        const [first = -1, last = -1] = places(part, lines, relation)
        return first < index && index <= last
      })
      const own = around(part).filter(({ from, to }) => {
        const inner = from === part ? to : from
        return lines[index]?.some((one) => one === holderIn(part, inner)) === true
      })
      const most = Math.max(0, crossed.length - 1)
      if (own.length > 0) return crossing + 4 + track * most + slack.above
      if (crossed.length > 0) return crossing + track * most + slack.above
      if (index === 0) return part.box === null ? 0 : part.box.set === true ? 4 : 6
      const both = [...(lines[index - 1] ?? []), ...(lines[index] ?? [])]
      if (both.some((one) => isLeaf(one) && reached(one))) return passage
      return both.every(isLeaf) ? close : plain
    },
    passing: (part, lines, index) =>
      across(part).filter((relation) => {
        const [first = -1, last = -1] = places(part, lines, relation)
        return first < index && index < last
      }),
  }
}

/** How wide a verb is that stands beside its arrow. */
export function verbWidth({ arrow }: Relation): number {
  const whole = wrap(arrow.verb, 'verb', Infinity).width
  return Math.max(widestPiece(arrow.verb, 'verb'), Math.min(whole, 120))
}
