import { boxesIn } from '../boxes.ts'
import { diagramsOf } from '../draft.ts'
import { disappointment } from '../expectation.ts'
import type { Rule } from './rule.ts'

/** What a box of a drawing rests on is what the claims say today. */
export const diagramExpectations: Rule = (draft, report) => {
  for (const { at, value } of diagramsOf(draft)) {
    for (const { box, path } of boxesIn(value.boxes)) {
      const is = box.expects && disappointment(box.expects, draft)
      if (is !== undefined) report.add(at.spot(...path, 'expects', 'value'), { is })
    }
  }
}
