import type { Feature } from '../schemas/feature.ts'
import type { Cell, CellState } from './cell.ts'
import { termOf } from './value.ts'

/** The five layers of the hull section, outermost place in the drawing first, and the claim each shows. */
export const layers = [
  { id: 'hold', feature: 'default-runtime' },
  { id: 'deck', feature: 'containerized-system' },
  { id: 'bottom', feature: 'init-system' },
  { id: 'keel', feature: 'update-unit' },
  { id: 'plating', feature: 'read-only-root' },
] as const

export type LayerId = (typeof layers)[number]['id']

/** The forms that each layer can be drawn in, one for each term that its feature may have. */
export const forms = {
  hold: ['ribbed', 'solid', 'outline', 'drums', 'halved', 'void'],
  deck: ['ribbed', 'half', 'line'],
  bottom: ['bar', 'hollow', 'dots', 'ribbed', 'slants'],
  keel: ['solid', 'plates', 'ribbed', 'blocks', 'cells'],
  plating: ['double', 'port', 'single'],
} as const satisfies Record<LayerId, readonly string[]>

/** The forms of a layer without a value: not found or not researched; does not apply; sources disagree. */
export const openForms = ['unknown', 'not-applicable', 'disputed'] as const

export type Form = (typeof forms)[LayerId][number] | (typeof openForms)[number]

export interface Layer {
  id: LayerId
  feature: string
  /** How the layer is drawn. Two layers are drawn alike exactly when their answers are equal. */
  form: Form
  /** The answer in words. */
  text: string
}

/** A section through the system, computed from its claims alone. */
export interface Hull {
  layers: Layer[]
  /** Living systems float, ended ones stand on blocks. */
  afloat: boolean
}

/** Whether a word is a form that this layer can be drawn in. */
export function isForm(layer: LayerId, form: string | undefined): form is Form {
  return (forms[layer] as readonly string[]).includes(form ?? '')
}

/**
 * The hull of a system.
 * @throws when a value has no form: then the feature's term lacks a `form`, or the form is not drawn.
 */
export function hullOf(
  cell: (feature: string) => Cell,
  feature: (id: string) => Feature,
  afloat: boolean,
): Hull {
  return {
    afloat,
    layers: layers.map((layer) => {
      const answer = cell(layer.feature)
      return {
        ...layer,
        text: answer.text,
        form: openForm(answer.state) ?? valueForm(layer.id, feature(layer.feature), answer),
      }
    }),
  }
}

/** How many of the five layers two hulls have in common. */
export function equalLayers(a: Hull, b: Hull): number {
  return a.layers.filter((layer, i) => layer.form === b.layers[i]?.form).length
}

function openForm(state: CellState): Form | null {
  switch (state) {
    case 'value':
      return null
    case 'unknown':
    case 'unresearched':
    case 'not-yet':
      return 'unknown'
    case 'not-applicable':
      return 'not-applicable'
    case 'disputed':
      return 'disputed'
    default:
      return state satisfies never
  }
}

function valueForm(layer: LayerId, feature: Feature, cell: Cell): Form {
  const claim = cell.shown?.current[0]?.claim
  const value = claim?.state === 'value' ? String(claim.value) : ''
  const form = termOf(feature, value)?.form
  if (!isForm(layer, form)) {
    throw new Error(
      `The hull cannot show "${value}" of ${feature.id}: give the term a form, one of ${forms[layer].join(', ')}.`,
    )
  }
  return form
}
