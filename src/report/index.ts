export { type Annotation, type AnnotationLevel, MOST_ANNOTATIONS, renderAnnotations } from './annotations.ts';
export { annotateErrors, errorLine, errorsToJson, reportOfErrors } from './errors.ts';
export { composedText, logLine, plainLine, plainText, safeJson } from './escape.ts';
export { reportToJson } from './json.ts';
export { INCIDENT_BYTES, renderIncident, renderSummary, SUMMARY_BYTES } from './markdown.ts';
export { flow, painter, renderTerminal, type TerminalOptions } from './terminal.ts';
