import type {Span} from '../types.js'

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
