import { type FakeStore, json, PACE, sourceFrom, type Which } from './health-world.ts';

/** The query interfaces of InfluxDB, by version. */
export const influxdb = (api: 'v1' | 'v2' | 'v3'): FakeStore => {
  const flux = (which: Which): string =>
    `import "math"\n\nfrom(bucket: "app") |> range(start: v.timeRangeStart, stop: v.timeRangeStop) |> filter(fn: (r) => r._field == "${which}")`;
  const influxQl = (which: Which): string => `SELECT sum("n") FROM "${which}" WHERE $timeFilter GROUP BY time($interval)`;
  const text = api === 'v2' ? flux : influxQl;
  const timed = (query: string): [Which, number, number, number] | undefined => {
    const [, which, from, to, seconds] =
      /^SELECT sum\("n"\) FROM "(\w+)" WHERE time >= (\d+)ms AND time < (\d+)ms GROUP BY time\((\d+)s\)$/.exec(query) ?? [];
    return which === undefined ? undefined : [which as Which, Number(from), Number(to), Number(seconds) * 1000];
  };
  return {
    config: (url, question) =>
      sourceFrom({ provider: 'influxdb', url, api, org: 'o', database: 'd', token: `\${INFLUX}`, ...PACE, ...question }),
    queries: { bad: text('bad'), total: text('total'), value: text('value') },
    answer({ request, url, body }, world) {
      const scheme = api === 'v3' ? 'Bearer' : 'Token';
      if (request.headers.authorization !== `${scheme} influx-secret`)
        return json({ code: 'unauthorized', message: 'unauthorized access' }, 401);
      if (api === 'v2') {
        const { query, type } = JSON.parse(body) as { query: string; type: string };
        const [, start, stop, every, which, window, fn] =
          /^import "math"\n\noption v = \{timeRangeStart: (\S+), timeRangeStop: (\S+), windowPeriod: (\d+s)\}\nfrom.*r\._field == "(\w+)"\)\n {2}\|> aggregateWindow\(every: (\d+s), fn: (sum|mean), createEmpty: false, timeSrc: "_start"\)$/.exec(
            query,
          ) ?? [];
        if (url.pathname !== '/api/v2/query' || url.searchParams.get('org') !== 'o' || type !== 'flux')
          return json({ message: 'bad request' }, 400);
        if (which === undefined || window !== every || (fn === 'mean') !== (which === 'value'))
          return { body: 'error,reference\r\n"a ""name"" is not known",897\r\n' };
        const rows = world.intervals(
          which as Which,
          Date.parse(start ?? ''),
          Date.parse(stop ?? ''),
          Number.parseInt(every ?? '', 10) * 1000,
        );
        const lines = rows.map(([at, value]) => `,_result,0,${new Date(at).toISOString()},${value}\r\n`);
        return { body: rows.length === 0 ? '' : `,result,table,_time,_value\r\n${lines.join('')}\r\n` };
      }
      if (api === 'v3') {
        const { db, q, format } = JSON.parse(body) as { db: string; q: string; format: string };
        const asked = timed(q);
        if (url.pathname !== '/api/v3/query_influxql' || db !== 'd' || format !== 'json' || !asked)
          return json({ error: 'bad request' }, 400);
        const rows = world.intervals(...asked);
        return json(rows.map(([at, sum]) => ({ 'iox::measurement': asked[0], time: new Date(at).toISOString().replace('Z', ''), sum })));
      }
      const asked = timed(url.searchParams.get('q') ?? '');
      if (url.pathname !== '/query' || url.searchParams.get('db') !== 'd' || url.searchParams.get('epoch') !== 'ms')
        return json({ error: 'bad request' }, 400);
      if (!asked) return json({ results: [{ statement_id: 0, error: 'error parsing query' }] });
      const values = world.intervals(...asked).map(([at, value]) => [at, value]);
      const series =
        values.length === 0 ? {} : { series: [{ name: asked[0], columns: ['time', 'sum'], values: [...values, [asked[1], null]] }] };
      return json({ results: [{ statement_id: 0, ...series }] });
    },
  };
};
