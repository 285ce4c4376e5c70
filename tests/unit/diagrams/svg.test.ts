import { expect, test } from 'vitest'
import { drawingOf } from '../../../src/diagrams/drawing.ts'
import { linksOf, svgOf } from '../../../src/diagrams/svg.ts'
import { diagramSchema } from '../../../src/schemas/diagram.ts'
import { cases, hard, sketch } from './support/diagrams.ts'

test.each(cases)(
  '$id, $setting: no styles, no ids, no broken numbers',
  async ({ diagram, setting }) => {
    const svg = svgOf(await drawingOf(diagram, setting))
    expect(svg).not.toMatch(/ (style|id|on\w+)=/)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  },
)

test('the parts of a drawing with steps say how they stand in each', async () => {
  const svg = svgOf(await drawingOf(hard, 'wide'))
  const { length } = hard.steps
  const letters = [...svg.matchAll(/ data-s="([^"]*)"/g)].map(([, all]) => all ?? '')
  expect(letters.length).toBeGreaterThan(hard.arrows.length * 2)
  expect(letters.filter((all) => !new RegExp(`^[-oangx]{${length}}$`).test(all))).toEqual([])
})

test('words are escaped', async () => {
  const boxes = [{ id: 'a', label: 'A <b> & "c"', kind: 'store' as const }]
  expect(svgOf(await drawingOf(sketch({ boxes }), 'wide'))).toContain(
    '>A &lt;b> &amp; &quot;c&quot;<',
  )
})

test('a box that rests on a claim is a link to it', async () => {
  const expects = { system: 'alpha', feature: 'init', value: 'systemd' }
  const diagram = sketch({
    boxes: [
      { id: 'a', label: 'A', kind: 'init', expects },
      { id: 'b', label: 'B', kind: 'store' },
    ],
  })
  const links = linksOf(
    await drawingOf(diagram, 'wide'),
    (one) => `/os/${one.system}/#${one.feature}`,
  )
  expect(links.match(/<a /g)).toHaveLength(1)
  expect(links).toContain('<a href="/os/alpha/#init" aria-label="A: the claim">')
})

test('rows inside a box name the boxes in it', () => {
  const diagram = {
    ...hard,
    boxes: [{ id: 'a', label: 'A', kind: 'store', rows: [['x']], boxes: [] }],
  }
  const issues = diagramSchema.safeParse(diagram).error?.issues
  expect(issues?.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'boxes.0.rows.0.0 is not a box in "a"',
  ])
})
