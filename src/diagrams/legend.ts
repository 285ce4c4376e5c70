import type { BoxKind, Diagram } from '../schemas/diagram.ts'
import { type Verb, verbs, verbWords } from '../schemas/verb.ts'
import { planOf } from './plan.ts'
import { classesOf, frameOf, type Look } from './shapes.ts'
import { boxStates, type State, states, tagged } from './state.ts'
import { tagAt } from './tag.ts'

/** A mark of the drawing and what it means. */
export interface Mark {
  word: string
  /** The inside of an `<svg>` of 34 by 20 units. */
  svg: string
}

/** What each kind of box is, in a word or two; those that are programs look alike. */
export const kindWords: Record<BoxKind, string> = {
  daemon: 'container daemon',
  'system-container': 'system container',
  'user-container': 'user container',
  kernel: 'kernel',
  firmware: 'program',
  init: 'program',
  service: 'program',
  process: 'program',
  store: 'stored on disk',
  memory: 'in memory only',
  machine: 'machine',
  remote: 'outside the machine',
}

/** A mark is as wide as a box is high. */
const sample = { x: 1, y: 2, w: 32, h: 16 }

/** What the verbs of a drawing mean, each once, in the order of the set. */
export function verbsOf({ arrows }: Diagram): { verb: Verb; meaning: string }[] {
  return verbWords
    .filter((verb) => arrows.some((arrow) => arrow.verb === verb))
    .map((verb) => ({ verb, meaning: verbs[verb] }))
}

/** How a box stands in a step, in a word or two; what is merely there is drawn as ever. */
const stateWords: readonly [State, string][] = [
  ['active', 'at work in the step'],
  ['new', 'new in the step'],
  ['gone', 'gone with the step'],
  ['broken', 'fails in the step'],
  ['absent', 'not there in the step'],
]

/** The marks of the steps that a drawing uses. */
export function stepMarksOf(diagram: Diagram): Mark[] {
  const used = new Set([...boxStates(diagram).values()].flat())
  return stateWords
    .filter(([state]) => used.has(state))
    .map(([state, word]) => ({ word, svg: stateMark(state) }))
}

function stateMark(state: State): string {
  const tag = tagged.find((one) => one === state)
  const inner = tag === undefined ? frameOf({ kind: 'process' }, sample, null) : tagAt(17, 10, tag)
  return `<g class="b" data-now="${states[state]}">${inner}</g>`
}

/** The marks that a drawing uses, and no others: kinds of boxes, what is said of boxes, then arrows. */
export function legendOf(diagram: Diagram): Mark[] {
  const { parts, relations } = planOf(diagram)
  const boxes = parts.flatMap(({ box }) => box ?? [])
  const words = Object.keys(kindWords) as BoxKind[]
  const kinds = words
    .filter((kind) => boxes.some((box) => box.kind === kind && box.set !== true))
    .filter((kind, i, all) => all.findIndex((one) => kindWords[one] === kindWords[kind]) === i)
    .map((kind) => mark(kindWords[kind], { kind }))
  const plain: Look = { kind: 'process' }
  const marks = [
    boxes.some(({ readOnly }) => readOnly) && mark('read-only', { ...plain, readOnly: true }),
    boxes.some(({ untrusted }) => untrusted) && mark('not trusted', { ...plain, untrusted: true }),
    boxes.some(({ optional }) => optional) && mark('may be missing', { ...plain, optional: true }),
    boxes.some(({ set }) => set) && mark('the boxes below it', { ...plain, set: true }),
    relations.length > 0 && { word: 'does the verb', svg: arrow(1, '') },
    relations.some(({ within, from }) => within === from) && {
      word: 'from the box around',
      svg: arrow(8, '<circle class="o" cx="5" cy="10" r="3"/>'),
    },
    relations.some(({ arrow: { step } }) => step !== undefined) && {
      word: 'step of the list',
      svg: '<g class="c"><circle class="d" cx="17" cy="10" r="8.5"/><text class="n" x="17" y="14" text-anchor="middle">1</text></g>',
    },
  ]
  return [...kinds, ...marks.filter((one) => one !== false)]
}

function mark(word: string, look: Look): Mark {
  const rect = look.set === true ? { ...sample, y: 7, h: 6 } : sample
  return {
    word,
    svg: `<g class="b ${classesOf(look).join(' ')}">${frameOf(look, rect, null)}</g>`,
  }
}

function arrow(from: number, start: string): string {
  return `<g class="a"><path class="l" d="M${from} 10h${26 - from}"/><path class="t" d="M33 10l-9 4v-8z"/>${start}</g>`
}
