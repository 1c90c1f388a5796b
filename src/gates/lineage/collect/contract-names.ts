import { posix } from 'node:path';

/** Names under which a server of a contract is found in lineage. */
export interface ServerNames {
  /** As the contract writes it: `sandbox`, `prod`; undefined where it does not say. */
  readonly environment?: string;
  /** Namespace and name, in small letters: databases differ in whether letters' case counts, and events in how they write it. */
  readonly tables: readonly { readonly namespace: string; readonly name: string }[];
  /** Whole addresses of files, with or without `*`: `s3://bucket/folder/*.parquet`, `file/data/a.csv` for files of the repository. */
  readonly addresses: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

/**
 * What the servers of a contract (ODCS) are called in lineage, by the naming of OpenLineage
 * (https://openlineage.io/docs/spec/naming and the `naming` module of its Python client).
 *
 * @param tables names of the contract's tables, as stored
 * @param folder of the contract, from the root: paths of local servers start there
 */
export function serverNames(server: Mapping, tables: readonly string[], folder: string): ServerNames {
  const environment = text(server['environment']);
  return {
    ...(environment === undefined ? {} : { environment }),
    tables: tables.flatMap((table) => tableNames(server, table)),
    addresses: addressesOf(server, folder),
  };
}

/** Ports that a contract may leave out and an event does not. */
const PORTS: Readonly<Record<string, string>> = {
  postgres: '5432',
  mysql: '3306',
  mssql: '1433',
  sqlserver: '1433',
  oracle: '1521',
  redshift: '5439',
  trino: '8080',
  hive: '10000',
  db2: '50000',
  clickhouse: '8123',
  vertica: '5433',
};

/** Types of ODCS whose scheme in OpenLineage is another word. */
const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  postgresql: ['postgres'],
  cloudsql: ['postgres', 'mysql'],
  sqlserver: ['mssql', 'sqlserver'],
  synapse: ['sqlserver', 'mssql'],
  presto: ['trino', 'presto'],
};

function tableNames(server: Mapping, table: string): ServerNames['tables'] {
  const type = (text(server['type']) ?? '').toLowerCase();
  const value = (key: string): string | undefined => text(server[key]);
  const [database, schema] = [value('database'), value('schema')];
  const one = (namespace: string, name: string): ServerNames['tables'][number] => ({
    namespace: namespace.toLowerCase(),
    name: name.toLowerCase(),
  });
  const within = (...parts: readonly (string | undefined)[]): string => joined([...parts, table]);
  switch (type) {
    case 'bigquery':
      return [one('bigquery', within(value('project'), value('dataset')))];
    case 'snowflake':
      return [value('account'), hostOf(value('host'))].flatMap((account) =>
        account === undefined
          ? []
          : [one(`snowflake://${account.replace(/\.snowflakecomputing\.com$/i, '')}`, within(database, schema))],
      );
    case 'athena':
      return [
        one(
          `awsathena://athena.${value('regionName') ?? ''}.amazonaws.com`,
          within(value('catalog') ?? 'AwsDataCatalog', database ?? schema),
        ),
      ];
    case 'glue':
      return value('account') === undefined || value('regionName') === undefined
        ? []
        : [one(`arn:aws:glue:${value('regionName')}:${value('account')}`, `table/${database ?? ''}/${table}`)];
    case 'redshift': {
      const [, cluster, region] = /^([^.]+)\.[^.]+\.([^.]+)\.redshift\./i.exec(hostOf(value('host')) ?? '') ?? [];
      const place = cluster === undefined ? hostOf(value('host')) : `${cluster}.${region}`;
      return place === undefined
        ? []
        : [one(`redshift://${place}:${portOf(server, 'redshift')}`, within(database, schema))];
    }
    case 'kafka':
      return (value('host') ?? '')
        .split(',')
        .map((host) => host.trim())
        .filter((host) => host !== '')
        .map((host) =>
          one(`kafka://${/:\d+$/.test(host) ? host : `${host}:${portOf(server, 'kafka', '9092')}`}`, table),
        );
    case 'pubsub':
      return [one('pubsub', `topic:${value('project') ?? ''}:${table}`)];
    case 'databricks':
      return hostOf(value('host')) === undefined
        ? []
        : [one(`databricks://${hostOf(value('host')) ?? ''}`, within(value('catalog'), schema))];
    default: {
      const host = hostOf(value('host'));
      if (host === undefined || type === '') return [];
      return (SCHEMES[type] ?? [type]).flatMap((scheme) => {
        const namespace = `${scheme}://${host}:${portOf(server, scheme)}`;
        const outer = database ?? value('serviceName') ?? value('catalog');
        return [...new Set([within(outer, schema), within(outer), within(schema)])].map((name) => one(namespace, name));
      });
    }
  }
}

function addressesOf(server: Mapping, folder: string): readonly string[] {
  const type = (text(server['type']) ?? '').toLowerCase();
  const location = text(server['location']) ?? text(server['path']);
  if (type === 'local' || (type === 'duckdb' && text(server['database']) !== undefined)) {
    const path = text(server['path']) ?? text(server['location']) ?? text(server['database']);
    if (path === undefined) return [];
    return [posix.isAbsolute(path) ? `file${path}` : `file/${posix.normalize(posix.join(folder, path))}`];
  }
  if (location === undefined || !/^[a-z][a-z0-9+.-]*:\/\//i.test(location)) return [];
  // Hadoop writes s3a, older clients s3n; Azure has names with and without the last letter.
  return [schemeOf(location.replaceAll('{model}', '*').replaceAll('{schema}', '*'))];
}

/** An address with the scheme that OpenLineage writes for its store. */
export function schemeOf(address: string): string {
  return address.replace(/^(s3[an]|gcs|abfs|wasb):\/\//i, (_, scheme: string) => {
    const known: Readonly<Record<string, string>> = { s3a: 's3', s3n: 's3', gcs: 'gs', abfs: 'abfss', wasb: 'wasbs' };
    return `${known[scheme.toLowerCase()] ?? scheme}://`;
  });
}

function hostOf(host: string | undefined): string | undefined {
  return host?.replace(/^[a-z]+:\/\//i, '').replace(/[/:].*$/s, '') || undefined;
}

function portOf(server: Mapping, scheme: string, otherwise = ''): string {
  const port = server['port'];
  if (typeof port === 'number' || typeof port === 'string') return String(port);
  const [, inHost] = /:(\d+)(?:\/|$)/.exec(text(server['host']) ?? '') ?? [];
  return inHost ?? PORTS[scheme] ?? otherwise;
}

/** `database.schema.table`, without what the table's own name already says. */
function joined(parts: readonly (string | undefined)[]): string {
  const table = parts.at(-1) ?? '';
  const outer = parts.slice(0, -1).filter((part) => part !== undefined);
  const own = table.split('.').length - 1;
  return [...outer.slice(0, Math.max(0, outer.length - own)), table].join('.');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 2000 ? value : undefined;
}
