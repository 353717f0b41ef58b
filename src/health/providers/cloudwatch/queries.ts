import type { CloudWatchSource } from '../../../config/index.ts';
import type { JsonObject } from '../../../core/index.ts';
import type { Range } from '../shared/store.ts';

/** The id of what is wanted, among the queries of a request. */
const WANTED = 'wantedresult';

/** The body of GetMetricData: all metrics by name, and of them only what is wanted is returned. */
export function metricDataQuery(
  metrics: CloudWatchSource['metrics'],
  text: string,
  range: Range,
  nextToken: string | undefined,
): JsonObject {
  const period = range.period / 1000;
  const own = metrics.has(text.trim());
  const stats = [...metrics].map(([id, { namespace, metric, dimensions, statistic }]) => ({
    Id: id,
    MetricStat: {
      Metric: {
        Namespace: namespace,
        MetricName: metric,
        Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
      },
      Period: period,
      Stat: statistic,
    },
    ReturnData: own && id === text.trim(),
  }));
  const expression = { Id: WANTED, Expression: text, Period: period, ReturnData: true };
  return {
    MetricDataQueries: own ? stats.filter(({ ReturnData }) => ReturnData) : [...stats, expression],
    StartTime: range.from / 1000,
    EndTime: range.to / 1000,
    ScanBy: 'TimestampAscending',
    ...(nextToken === undefined ? {} : { NextToken: nextToken }),
  };
}
