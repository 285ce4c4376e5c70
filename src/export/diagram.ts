import { z } from 'zod'
import { type Catalog, compareText } from '../atlas/catalog.ts'
import { drawings } from '../atlas/drawing.ts'
import { type Box, boxKinds, type Diagram, diagramKinds } from '../schemas/diagram.ts'
import { id, optionalText, sitePath, sourcesField, sourcesOf, text, texts } from './field.ts'
import type { Links } from './links.ts'

/** A box as the export tells it, with the boxes inside it. */
export const boxItem = z
  .object({
    id: id('Unique in its diagram.'),
    label: text('What is written in it.'),
    detail: optionalText('A second, smaller line.'),
    kind: z.enum(boxKinds).describe('What it stands for.'),
    readOnly: z.boolean().describe('Whether it cannot be written to.'),
    optional: z.boolean().describe('Whether it may be missing.'),
    untrusted: z.boolean().describe('Whether what it says is not believed without a check.'),
    set: z
      .boolean()
      .describe('Whether it is no part of its own but a set: the boxes inside are of one kind.'),
    expects: z
      .object({
        system: id('The id of the system.'),
        feature: id('The id of the feature.'),
        value: z
          .union([z.string(), z.number(), z.array(z.string())])
          .describe('The answer that it shows.'),
      })
      .nullable()
      .describe('The answer that the box rests on.'),
    get boxes(): z.ZodArray<typeof boxItem> {
      return z.array(boxItem).describe('The boxes inside it.')
    },
  })
  .meta({ id: 'box', description: 'A part of a drawing, with the parts inside it.' })

/** A drawing as the export tells it: the data that it is drawn from. */
export const diagramItem = z
  .object({
    id: id('Given once and never renamed.'),
    system: z
      .string()
      .nullable()
      .describe('The id of the system that it shows; null: no one system in particular.'),
    title: text('Its title.'),
    subtitle: optionalText('What kind of drawing it is, in words.'),
    kind: z.enum(diagramKinds).describe('What it is about.'),
    past: z.boolean().describe('Whether it shows how things were before.'),
    beside: texts('The ids of drawings to be looked at beside it.'),
    versions: text('The versions of the system that it holds for, in words.'),
    summary: text('What one sees, in one or two sentences.'),
    boxes: z.array(boxItem).describe('The outermost boxes.'),
    arrows: z
      .array(
        z.object({
          from: id('The id of the box that acts.'),
          verb: text('What it does.'),
          to: id('The id of the box that it acts on.'),
          step: z
            .int()
            .min(1)
            .nullable()
            .describe('The step from which it is drawn; null: always.'),
        }),
      )
      .describe('Relations, each read as a sentence: from, verb, to.'),
    steps: z
      .array(
        z.object({
          title: text('Its title.'),
          text: text('What happens.'),
          new: texts('The ids of the boxes that come with this step.'),
          active: texts('The ids of the boxes that are at work in it.'),
          gone: texts('The ids of the boxes that are gone from it on.'),
          broken: texts('The ids of the boxes that fail in it.'),
        }),
      )
      .describe('What happens, in order.'),
    notes: texts('Sentences under the drawing.'),
    url: sitePath('Its page on the site.'),
    sources: sourcesField,
  })
  .meta({ id: 'diagram', description: 'A drawing as data: boxes in boxes, relations, and steps.' })

export type BoxItem = z.infer<typeof boxItem>
export type DiagramItem = z.infer<typeof diagramItem>

/** All drawings, by id. */
export function diagramItems(catalog: Catalog, links: Links): DiagramItem[] {
  return drawings(catalog)
    .map(({ diagram, system }) => toItem(diagram, system?.id ?? null, links))
    .sort((a, b) => compareText(a.id, b.id))
}

function toItem(diagram: Diagram, system: string | null, links: Links): DiagramItem {
  return {
    id: diagram.id,
    system: diagram.system ?? system,
    title: diagram.title,
    subtitle: diagram.subtitle ?? null,
    kind: diagram.kind,
    past: diagram.past ?? false,
    beside: diagram.beside ?? [],
    versions: diagram.versions,
    summary: diagram.summary,
    boxes: diagram.boxes.map(toBox),
    arrows: diagram.arrows.map(({ from, verb, to, step = null }) => ({ from, verb, to, step })),
    steps: diagram.steps.map(({ title, text, new: fresh, active, gone, broken }) => ({
      title,
      text,
      new: fresh,
      active,
      gone,
      broken,
    })),
    notes: diagram.notes,
    url: links.diagram(diagram.id),
    sources: sourcesOf(diagram.sources),
  }
}

function toBox(box: Box): BoxItem {
  return {
    id: box.id,
    label: box.label,
    detail: box.detail ?? null,
    kind: box.kind,
    readOnly: box.readOnly ?? false,
    optional: box.optional ?? false,
    untrusted: box.untrusted ?? false,
    set: box.set ?? false,
    expects: box.expects ?? null,
    boxes: (box.boxes ?? []).map(toBox),
  }
}
