import Cite from './Cite.astro'
import Diagram from './Diagram.astro'
import Fact from './Fact.astro'
import Feature from './FeatureLink.astro'
import Run from './Run.astro'
import Sys from './Sys.astro'

/** What MDX pages may use without importing it. */
export const components = { Cite, Diagram, Fact, Feature, Run, Sys }
