import { enumerate } from '../atlas/value.ts'
import type { Box, BoxKind, Diagram, Expectation } from '../schemas/diagram.ts'
import { planOf } from './plan.ts'

/** A box in words, with the boxes in it. */
export interface BoxWords {
  label: string
  /** What follows the label: ` (a container daemon): PID 1; Docker 17.06, patched.` */
  rest: string
  expects: Expectation | undefined
  inside: BoxWords[]
}

/** The same that the drawing shows, to be read or heard. */
export interface Words {
  boxes: BoxWords[]
  /** Every arrow as a sentence, in the order of the steps. */
  arrows: string[]
  /** What comes and goes with the steps. */
  changes: string[]
}

const nouns: Record<BoxKind, [one: string, several: string]> = {
  firmware: ['a program that starts the machine', 'programs that start the machine'],
  kernel: ['the kernel', 'kernels'],
  init: ['the first process', 'first processes'],
  daemon: ['a container daemon', 'container daemons'],
  'system-container': ['a system container', 'system containers'],
  'user-container': ['a user container', 'user containers'],
  service: ['a service', 'services'],
  store: ['stored on disk', 'stored on disk'],
  memory: ['kept in memory only', 'kept in memory only'],
  machine: ['a machine', 'machines'],
  remote: ['outside the machine', 'outside the machine'],
  process: ['a process', 'processes'],
}

/** Puts a diagram into words. */
export function wordsOf(diagram: Diagram): Words {
  const { relations } = planOf(diagram)
  const name = (id: string) => labelsOf(diagram.boxes).get(id) ?? id
  const inOrder = relations.map(({ arrow }) => arrow).sort((a, b) => (a.step ?? 0) - (b.step ?? 0))
  return {
    boxes: diagram.boxes.map(boxWords),
    arrows: inOrder.map(
      ({ from, verb, to, step }) =>
        `${name(from)} ${verb} ${name(to)}${step === undefined ? '' : ` (step ${step})`}.`,
    ),
    changes: diagram.steps.flatMap((step, i) => {
      const parts = [
        part(step.new.map(name), 'appears', 'appear'),
        part(step.gone.map(name), 'is gone', 'are gone'),
        part(step.broken.map(name), 'fails', 'fail'),
      ].filter((text) => text !== '')
      return parts.length === 0 ? [] : [`Step ${i + 1}: ${parts.join('; ')}.`]
    }),
  }
}

function boxWords(box: Box): BoxWords {
  const [one, several] = nouns[box.kind]
  const facts = [
    box.set === true ? several : one,
    ...(box.readOnly === true ? ['read-only'] : []),
    ...(box.untrusted === true ? ['not trusted'] : []),
    ...(box.optional === true ? ['may be missing'] : []),
  ]
  const detail = box.detail === undefined ? '' : ` ${box.detail}.`
  return {
    label: box.label,
    rest: ` (${facts.join(', ')})${detail === '' ? '' : `:${detail}`}`,
    expects: box.expects,
    inside: (box.boxes ?? []).map(boxWords),
  }
}

function labelsOf(boxes: readonly Box[]): Map<string, string> {
  return new Map(
    boxes.flatMap((box) => [[box.id, box.label] as const, ...labelsOf(box.boxes ?? [])]),
  )
}

function part(names: readonly string[], one: string, several: string): string {
  return names.length === 0 ? '' : `${enumerate(names)} ${names.length === 1 ? one : several}`
}
