import { z } from 'zod'
import { expectationSchema } from './diagram.ts'
import { idSchema } from './id.ts'
import { textSchema } from './text.ts'

/** How many questions a lesson ends with. */
export const questionsPerLesson = 5

/** A question to check oneself; its answer is a claim, and the build fails when the claim says otherwise. */
export const questionSchema = z.strictObject({
  question: textSchema,
  /** The claim that answers it. Its feature is none whose answers change with each version. */
  expects: expectationSchema,
  /** One or two sentences that the claim alone does not say: why it is so. No figures. */
  because: textSchema.optional(),
})

/** The front matter of `content/lessons/<id>.mdx`. */
export const lessonMetaSchema = z.strictObject({
  /** Its place in the course, from 1. */
  order: z.int().min(1),
  title: textSchema,
  /** One or two sentences: what one learns, without figures. */
  summary: textSchema,
  /** What one can do afterwards; each begins with a verb. */
  objectives: z.array(textSchema).min(2).max(6),
  questions: z.array(questionSchema).length(questionsPerLesson, {
    error: `is not ${String(questionsPerLesson)} questions long`,
  }),
  /** Where to read on: sources of the Atlas, each with what it gives. */
  reading: z
    .array(z.strictObject({ sources: z.array(idSchema).length(1), why: textSchema }))
    .min(2),
})

export type Question = z.infer<typeof questionSchema>
export type LessonMeta = z.infer<typeof lessonMetaSchema>
/** A lesson; its id is the file's name. */
export type Lesson = LessonMeta & { id: string }
