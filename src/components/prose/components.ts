import Cite from './Cite.astro'
import Diagram from './Diagram.astro'
import Excerpt from './Excerpt.astro'
import Fact from './Fact.astro'
import Feature from './FeatureLink.astro'
import Run from './Run.astro'
import Sys from './Sys.astro'
import Term from './Term.astro'

/** What MDX pages may use without importing it. */
export const components = { Cite, Diagram, Excerpt, Fact, Feature, Run, Sys, Term }
