export { type Annotation, MOST_ANNOTATIONS, renderAnnotations } from './annotations.ts';
export { isClean, renderComment, renderResolved } from './comment.ts';
export { annotateErrors, errorLine, errorsToJson, reportOfErrors } from './errors.ts';
export { composedText, logLine, logText, plainLine, plainText, safeJson, truncateUtf8 } from './escape.ts';
export {
  FILE_ENDINGS,
  type FileContext,
  parseReportFiles,
  REPORT_FORMATS,
  type ReportFile,
  type ReportFormat,
  renderFile,
} from './files.ts';
export { reportToJson } from './json.ts';
export { type LiveCheck, renderLive, renderTick } from './live.ts';
export { renderSummary } from './markdown.ts';
export { renderIncident } from './post-mortem.ts';
export { readReport } from './read.ts';
export { flow, painter, renderTerminal } from './terminal.ts';
