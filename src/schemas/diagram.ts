import { z } from 'zod'
import { valueSchema } from './claim.ts'
import { slugSchema, systemIdSchema } from './id.ts'
import { sourceRefsSchema } from './source.ts'
import { textSchema } from './text.ts'
import { verbWords } from './verb.ts'

/** What a drawing is about, in the order in which drawings of one system stand. */
export const diagramKinds = [
  'architecture',
  'boot',
  'provisioning',
  'update',
  'failure',
  'management',
  'comparison',
] as const

/** How a drawing is laid out: boxes in boxes, or a graph in which the arrows decide where a box stands. */
export const diagramLayouts = ['stack', 'flow'] as const

/** What a box stands for; each kind is drawn the same way everywhere. */
export const boxKinds = [
  'firmware',
  'kernel',
  'init',
  'daemon',
  'system-container',
  'user-container',
  'service',
  'store',
  'memory',
  'machine',
  'remote',
  'process',
] as const

/** The claim that a box rests on: the build fails when the current answer is another one. */
export const expectationSchema = z.strictObject({
  system: systemIdSchema,
  feature: slugSchema,
  value: valueSchema,
})

/** A box, with the boxes inside it. */
export const boxSchema = z.strictObject({
  /** Unique in its diagram. */
  id: slugSchema,
  label: textSchema,
  /** A second, smaller line. */
  detail: textSchema.optional(),
  kind: z.enum(boxKinds),
  /** Drawn hatched. */
  readOnly: z.literal(true).optional(),
  /** Drawn with a broken line: may be missing. */
  optional: z.literal(true).optional(),
  /** Marked in a corner: what it says is not believed without a check. */
  untrusted: z.literal(true).optional(),
  /** Drawn as a bracket over the boxes inside instead of a frame around them: they are one kind of thing. */
  set: z.literal(true).optional(),
  expects: expectationSchema.optional(),
  /** How the boxes inside stand: beside each other, or (left out) on top of each other. */
  direction: z.enum(['row', 'column']).optional(),
  /** The same said in full: the boxes inside in rows, from top to bottom; it wins over `direction`. */
  rows: z.array(z.array(slugSchema).min(1)).optional(),
  get boxes() {
    return z.array(boxSchema).optional()
  },
})

/** A relation between two boxes, read as a sentence: from, verb, to. */
export const arrowSchema = z.strictObject({
  from: slugSchema,
  to: slugSchema,
  verb: z.enum(verbWords),
  /** The step from which it is drawn, from 1; left out: always. */
  step: z.int().min(1).optional(),
})

/** One step of what happens; the lists name boxes. */
export const stepSchema = z.strictObject({
  title: textSchema,
  /** What stands between two backticks is code; also in the notes. */
  text: textSchema,
  /** Come with this step. */
  new: z.array(slugSchema).default([]),
  /** At work in this step. */
  active: z.array(slugSchema).default([]),
  /** Gone from this step on. */
  gone: z.array(slugSchema).default([]),
  /** Fail in this step. */
  broken: z.array(slugSchema).default([]),
})

/** A drawing as data: `content/systems/<id>/diagrams/*.yaml`, or `content/diagrams/*.yaml` where it is of no one system. */
export const diagramSchema = z
  .strictObject({
    /** Unique in the Atlas: its address. */
    id: slugSchema,
    title: textSchema,
    subtitle: textSchema.optional(),
    kind: z.enum(diagramKinds),
    /** Left out: `stack`. */
    layout: z.enum(diagramLayouts).optional(),
    /** It shows how things were before: another drawing shows how they are, or were at the end. */
    past: z.literal(true).optional(),
    /** Drawings to be looked at beside this one. */
    beside: z.array(slugSchema).min(1).optional(),
    /** Left out: the system in whose folder it stands. */
    system: systemIdSchema.optional(),
    /** The versions it holds for, as text: "0.4 to 1.5.8". */
    versions: textSchema,
    /** One or two sentences: what one sees. */
    summary: textSchema,
    boxes: z.array(boxSchema).min(1),
    /** A hint to the layout: outermost boxes in rows, from top to bottom. */
    rows: z.array(z.array(slugSchema).min(1)).optional(),
    arrows: z.array(arrowSchema).default([]),
    steps: z.array(stepSchema).default([]),
    /** Sentences under the drawing. */
    notes: z.array(textSchema).default([]),
    sources: sourceRefsSchema,
  })
  .superRefine((diagram, context) => {
    for (const { path, message } of rowProblems(diagram.boxes)) {
      context.addIssue({ code: 'custom', path, message })
    }
  })

/** Rows inside a box that name something else than the boxes in it; the outermost rows are the reader's to check. */
function* rowProblems(
  boxes: readonly z.infer<typeof boxSchema>[],
  path: (string | number)[] = [],
): Generator<{ path: (string | number)[]; message: string }> {
  for (const [index, box] of boxes.entries()) {
    const here = [...path, 'boxes', index]
    const inside = box.boxes?.map(({ id }) => id) ?? []
    for (const [row, ids] of (box.rows ?? []).entries()) {
      for (const [place, id] of ids.entries()) {
        if (inside.includes(id)) continue
        yield { path: [...here, 'rows', row, place], message: `is not a box in "${box.id}"` }
      }
    }
    yield* rowProblems(box.boxes ?? [], here)
  }
}

export type DiagramKind = (typeof diagramKinds)[number]
export type BoxKind = (typeof boxKinds)[number]
export type Expectation = z.infer<typeof expectationSchema>
export type Box = z.infer<typeof boxSchema>
export type Arrow = z.infer<typeof arrowSchema>
export type Step = z.infer<typeof stepSchema>
export type Diagram = z.infer<typeof diagramSchema>
