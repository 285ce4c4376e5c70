import type { Diagram } from '../../schemas/diagram.ts'
import { boxesIn } from '../boxes.ts'
import { diagramsOf } from '../draft.ts'
import type { Step } from '../located.ts'
import { nearest } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { Entry } from '../shape.ts'
import type { Rule } from './rule.ts'

/** Within a drawing each box has an id of its own, and arrows, rows and steps name boxes and steps that are there. */
export const diagramParts: Rule = (draft, report) => {
  for (const diagram of diagramsOf(draft)) {
    checkBoxIds(diagram, report)
    checkNames(diagram, report)
    checkArrowSteps(diagram, report)
  }
}

function checkBoxIds({ at, value }: Entry<Diagram>, report: Report): void {
  const seen = new Set<string>()
  for (const { box, path } of boxesIn(value.boxes)) {
    if (seen.has(box.id)) {
      report.add(at.spot(...path, 'id'), { is: 'is the id of another box of this drawing' })
    }
    seen.add(box.id)
  }
}

function checkNames({ at, value }: Entry<Diagram>, report: Report): void {
  const all = [...boxesIn(value.boxes)].map(({ box }) => box.id)
  const outermost = value.boxes.map(({ id }) => id)
  const check = (id: string, known: readonly string[], what: string, ...path: Step[]): void => {
    if (known.includes(id)) return
    const spot = at.spot(...path)
    report.add(spot, { is: `is not ${what} of this drawing`, nearest: nearest(id, known) })
  }
  for (const [index, row] of (value.rows ?? []).entries()) {
    for (const [place, id] of row.entries()) {
      check(id, outermost, 'an outermost box', 'rows', index, place)
    }
  }
  for (const [index, arrow] of value.arrows.entries()) {
    for (const end of ['from', 'to'] as const) check(arrow[end], all, 'a box', 'arrows', index, end)
  }
  for (const [index, step] of value.steps.entries()) {
    for (const change of ['new', 'active', 'gone', 'broken'] as const) {
      for (const [place, id] of step[change].entries()) {
        check(id, all, 'a box', 'steps', index, change, place)
      }
    }
  }
}

function checkArrowSteps({ at, value }: Entry<Diagram>, report: Report): void {
  const last = value.steps.length
  for (const [index, { step }] of value.arrows.entries()) {
    if (step === undefined || step <= last) continue
    const spot = at.spot('arrows', index, 'step')
    report.add(spot, { is: 'is not a step of this drawing', allowed: `1 to ${String(last)}` })
  }
}
