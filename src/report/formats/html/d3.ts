/** The part of d3 that charts need; loaded with the first chart only. */
export { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
export { line } from 'd3-shape';
