/** The two widths a drawing is set for; text keeps its size in both, so a phone gets a drawing of its own. */
export interface Setting {
  name: 'wide' | 'narrow'
  /** Of the whole drawing, in CSS pixels. */
  width: number
  /** Room left for an arrow that passes a row of boxes: with its verb beside it, or the line alone. */
  lane: number | 'with verb'
  /** Between a frame and the boxes in it, at the sides and below. */
  padding: number
}

export const settings = {
  wide: { name: 'wide', width: 828, lane: 'with verb', padding: 18 },
  narrow: { name: 'narrow', width: 343, lane: 30, padding: 13 },
} as const satisfies Record<string, Setting>
