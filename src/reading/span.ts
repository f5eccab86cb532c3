import type {Span} from '../types.js'

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
