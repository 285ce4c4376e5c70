import { type TextStyle, textWidth } from './face.ts'

/** The lettering of a drawing; src/styles/diagram.css sets the same. */
export const lettering = {
  // Of the files: the head of the sheet, and what stands beside the drawing; in cuts that the drawing uses as well.
  head: { size: 30, weight: 600, stretch: 100, leading: 36 },
  note: { size: 14, weight: 400, stretch: 94, leading: 20 },
  item: { size: 14, weight: 600, stretch: 100, leading: 20 },
  // Of the drawing.
  title: { size: 14, weight: 600, stretch: 100, leading: 18 },
  detail: { size: 12.5, weight: 400, stretch: 94, leading: 16 },
  verb: { size: 13, weight: 500, stretch: 100, leading: 16 },
} as const satisfies Record<string, TextStyle>

export type Lettering = keyof typeof lettering

/** A text broken into lines. */
export interface Paragraph {
  kind: Lettering
  lines: string[]
  /** Of the widest line. */
  width: number
  height: number
}

/** The text on lines of at most `width`; a piece that is wider stands alone and sticks out. */
export function wrap(text: string, kind: Lettering, width: number): Paragraph {
  const lines: string[] = []
  for (const { piece, spaced } of pieces(text)) {
    const last = lines.at(-1)
    const longer = `${last ?? ''}${spaced ? ' ' : ''}${piece}`
    if (last !== undefined && measure(longer, kind) <= width) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return paragraph(lines, kind)
}

/** The same with lines of about equal length, and no more of them. */
export function wrapEvenly(text: string, kind: Lettering, width: number): Paragraph {
  let best = wrap(text, kind, width)
  for (let tried = best.width - 1; tried > 0; tried = best.width - 1) {
    const next = wrap(text, kind, tried)
    if (next.lines.length > best.lines.length || next.width >= best.width) break
    best = next
  }
  return best
}

/** The text on at most `most` lines, as narrow as it gets. */
export function fold(text: string, kind: Lettering, most: number): Paragraph {
  let best = paragraph([text], kind)
  for (;;) {
    const next = wrap(text, kind, best.width - 1)
    if (next.lines.length > most || next.width >= best.width) return best
    best = next
  }
}

/** The width of the widest piece that cannot be broken. */
export function widestPiece(text: string, kind: Lettering): number {
  return Math.max(...pieces(text).map(({ piece }) => measure(piece, kind)))
}

function paragraph(lines: string[], kind: Lettering): Paragraph {
  return {
    kind,
    lines,
    width: Math.max(0, ...lines.map((line) => measure(line, kind))),
    height: lines.length * lettering[kind].leading,
  }
}

function measure(text: string, kind: Lettering): number {
  return textWidth(text, lettering[kind])
}

/** Texts break at spaces, and paths and long names behind a slash or a low line. */
function pieces(text: string): { piece: string; spaced: boolean }[] {
  return text
    .split(' ')
    .flatMap((word) =>
      word.split(/(?<=[/_](?=[^/_]))/).map((piece, i) => ({ piece, spaced: i === 0 })),
    )
}
