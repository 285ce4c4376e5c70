import type { Field, FieldPage, FieldTerm } from '../field.ts'
import type { Answer } from './answer.ts'

/** What a word means. */
export function answerTerm(field: Field, { id, term, text, see }: FieldTerm): Answer {
  return {
    kind: 'term',
    label: 'Term',
    href: `glossary/#${id}`,
    title: term,
    systems: [],
    text,
    rows:
      see.length === 0
        ? []
        : [
            {
              label: 'Features',
              links: see.map((feature) => ({
                href: `features/${feature}/`,
                text: field.feature(feature).name,
              })),
            },
          ],
    needsTexts: true,
  }
}

/** A lesson or a diagram by its title. */
export function answerPage(kind: 'lesson' | 'diagram', { id, title, text }: FieldPage): Answer {
  return {
    kind: 'page',
    label: kind === 'lesson' ? 'Lesson' : 'Diagram',
    href: kind === 'lesson' ? `learn/${id}/` : `diagrams/${id}/`,
    title,
    systems: [],
    text,
    rows: [],
    needsTexts: kind === 'lesson',
  }
}
