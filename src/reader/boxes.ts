import type { Box } from '../schemas/diagram.ts'
import type { Step } from './located.ts'

/** A box of a drawing and the way to it. */
export interface PlacedBox {
  box: Box
  path: readonly Step[]
}

/** All boxes of a drawing, those inside after the one around them. */
export function* boxesIn(
  boxes: readonly Box[] | undefined,
  path: readonly Step[] = [],
): Generator<PlacedBox> {
  for (const [index, box] of (boxes ?? []).entries()) {
    const here = [...path, 'boxes', index]
    yield { box, path: here }
    yield* boxesIn(box.boxes, here)
  }
}
