import type { LayerId } from '../../atlas/hull.ts'

/** What each layer of the hull tells, in plain words. */
export const layerWords: Record<LayerId, string> = {
  hold: 'runtime',
  deck: 'own services in containers',
  bottom: 'PID 1',
  keel: 'an update replaces',
  plating: 'read-only root',
}

/** The same in one or two words, where a value stands on either side. */
export const layerShort: Record<LayerId, string> = {
  hold: 'runtime',
  deck: 'services in containers',
  bottom: 'PID 1',
  keel: 'update unit',
  plating: 'read-only root',
}

/** The heads of the key: the ship's word, then the plain one. */
export const layerHeads: Record<LayerId, string> = {
  hold: 'Hold: the runtime',
  deck: 'Deck: services in containers',
  bottom: 'Inner bottom: PID 1',
  keel: 'Keel: what an update replaces',
  plating: 'Plating: read-only root',
}
