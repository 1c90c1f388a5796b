/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */

/**
 * What kind of difference it is.
 */
export type ContractChangeKind =
  | 'identity-changed'
  | 'object-removed'
  | 'deprecated-object-removed'
  | 'object-added'
  | 'object-moved'
  | 'property-removed'
  | 'deprecated-property-removed'
  | 'property-renamed'
  | 'property-added'
  | 'required-property-added'
  | 'type-changed'
  | 'type-widened'
  | 'type-removed'
  | 'type-added'
  | 'physical-type-changed'
  | 'form-changed'
  | 'guarantee-dropped'
  | 'guarantee-added'
  | 'key-changed'
  | 'pattern-changed'
  | 'value-added'
  | 'value-removed'
  | 'rule-loosened'
  | 'rule-tightened'
  | 'rule-changed'
  | 'service-level-loosened'
  | 'service-level-tightened'
  | 'classification-raised'
  | 'classification-lowered'
  | 'server-added'
  | 'server-changed'
  | 'sandbox-changed'
  | 'ended'
  | 'deprecated'
  | 'documentation-changed';
/**
 * The decision on one feature, for those who sign it: an in-toto Statement v1 about the artefact and the readiness report.
 */
export type DecisionRecord = TestResultStatement | VerificationStatement;
/**
 * The artefact, where the record states its digest, and the readiness report.
 *
 * @minItems 1
 * @maxItems 2
 */
export type Subjects = DecisionSubject[];
/**
 * An in-toto ResourceDescriptor: a file by its git blob or SHA-256, or data by where it lives.
 */
export type DecisionResource = {
  [k: string]: unknown;
} & {
  name: string;
  /**
   * An address with a scheme, as `https://…` or `pkg:…`.
   */
  uri?: string;
  digest?: {
    /**
     * A SHA-256: 64 digits and letters from a to f.
     */
    sha256?: string;
    /**
     * The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.
     */
    gitBlob?: string;
    /**
     * The whole id of a commit: 40 (or 64) digits and letters from a to f.
     */
    gitCommit?: string;
  };
  annotations?: {
    /**
     * What it was to the decision.
     */
    role: string;
    /**
     * Of a policy: where it was taken from.
     */
    source?: string;
    /**
     * Of data.
     */
    rows?: number;
    /**
     * How many more resources there were no room for.
     */
    omitted?: number;
    /**
     * Waivers of the feature that were in force.
     */
    waivers?: DecisionWaiver[];
  };
};
/**
 * Checks, each once, sorted.
 */
export type Checks = string[];
/**
 * Low and high end. An open end is null.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Interval = (number | null)[];
/**
 * What it does not say: `owner`, `ttl`, …
 *
 * @maxItems 100
 */
export type ShortTexts = string[];
/**
 * What it says that cannot be, as keys of another type than their entity has.
 *
 * @maxItems 100
 */
export type ShortTexts1 = string[];
/**
 * @maxItems 100
 */
export type ShortTexts2 = string[];
/**
 * Its sources: data contracts (ODCS) of the data it reads, each by path or by the contract's `id`.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths = string[];
/**
 * Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths1 = string[];
/**
 * Experiment files.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths2 = string[];
/**
 * Data its experiments were run on, in the columns of its contracts: the edge cases that they know must be in it. Left out: the rows of the results, else `data`.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths3 = string[];
/**
 * Pipelines of DVC that make its numbers: a `dvc.yaml`, or one stage of it with all it builds on (`dvc.yaml#train`). Left out: those beside the record, and those that make its results.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths4 = string[];
/**
 * Lock files of its packages: requirements.txt, poetry.lock, pdm.lock, Pipfile.lock, uv.lock, pylock.toml, conda-lock.yml, environment.yml, package-lock.json.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths5 = string[];
/**
 * What says which environment it runs in: a Dockerfile, a devcontainer.json, a .python-version file.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths6 = string[];
/**
 * Models as MLflow logs them: their `MLmodel` files.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths7 = string[];
/**
 * Files of metrics (JSON or YAML) that the numbers of the model card must agree with. Left out: metrics.json or metrics.yaml beside the record.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths8 = string[];
/**
 * Run records: what the runs that made its results recorded; or runs of MLflow (`mlruns/EXPERIMENT/RUN`, JSON, `mlflow.db#RUN`) and results of lm-evaluation-harness.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths9 = string[];
/**
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths10 = string[];
/**
 * What tells of its lineage: files or folders of OpenLineage events, manifests of dbt. Those that the policy finds by pattern need not be named.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths11 = string[];
/**
 * Gate reports made elsewhere and committed here.
 *
 * @maxItems 1000
 *
 * Items: A path, relative to the file that states it, with forward slashes.
 */
export type Paths12 = string[];
/**
 * Where more is written about it.
 */
export type AuthoritativeDefinitions = {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  /**
   * Where.
   */
  url: string;
  /**
   * What is found there: businessDefinition, tutorial, implementation, …
   */
  type: string;
  /**
   * What is found there, for people.
   */
  description?: string;
}[];
/**
 * What the standard has no key for.
 */
export type CustomProperties = {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  /**
   * The key.
   */
  property: string;
  /**
   * Its value.
   */
  value: {
    [k: string]: unknown;
  };
  /**
   * What it means.
   */
  description?: string;
}[];
/**
 * Words to find it by.
 */
export type Tags = string[];
export type ContractServer = {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  /**
   * Name of the server.
   */
  server: string;
  /**
   * What kind of server it is.
   */
  type:
    | 'api'
    | 'athena'
    | 'azure'
    | 'bigquery'
    | 'btrieve'
    | 'clickhouse'
    | 'cloudsql'
    | 'custom'
    | 'databricks'
    | 'db2'
    | 'denodo'
    | 'dremio'
    | 'duckdb'
    | 'exasol'
    | 'fastobjects'
    | 'glue'
    | 'hana'
    | 'hive'
    | 'iceberg'
    | 'impala'
    | 'informix'
    | 'ingres'
    | 'kafka'
    | 'kinesis'
    | 'local'
    | 'mysql'
    | 'oracle'
    | 'poet'
    | 'postgres'
    | 'postgresql'
    | 'presto'
    | 'pubsub'
    | 'redshift'
    | 's3'
    | 'sftp'
    | 'snowflake'
    | 'sqlserver'
    | 'synapse'
    | 'teradata'
    | 'trino'
    | 'vectorwise'
    | 'versant'
    | 'vertica'
    | 'zen';
  /**
   * What it is for.
   */
  description?: string;
  /**
   * prod, preprod, dev, uat, …
   */
  environment?: string;
  /**
   * Who may have access.
   */
  roles?: Role[];
  customProperties?: CustomProperties;
  /**
   * Account the data belongs to.
   */
  account?: string;
  /**
   * Catalog of the tables.
   */
  catalog?: string;
  /**
   * Name of the database, or the path of its file.
   */
  database?: string;
  /**
   * Dataset that holds the tables.
   */
  dataset?: string;
  /**
   * How records follow one another in JSON files: `new_line` or `array`.
   */
  delimiter?: string;
  /**
   * Address of a store that speaks the S3 protocol.
   */
  endpointUrl?: string;
  /**
   * Format of the files: csv, json, parquet, delta, …
   */
  format?: string;
  /**
   * Host name or address.
   */
  host?: string;
  /**
   * Where the files are; patterns with `*` are allowed.
   */
  location?: string;
  /**
   * Path of the file or files, relative to this contract; patterns with `*` are allowed.
   */
  path?: string;
  /**
   * Port of the host; a variable (`${PORT}`) is text.
   */
  port?: number | string;
  /**
   * Project the data belongs to.
   */
  project?: string;
  /**
   * Region of the service.
   */
  region?: string;
  /**
   * Region of the service.
   */
  regionName?: string;
  /**
   * Schema the tables are in.
   */
  schema?: string;
  /**
   * Name of the service.
   */
  serviceName?: string;
  /**
   * Where query results are kept.
   */
  stagingDir?: string;
  /**
   * Name of the stream.
   */
  stream?: string;
  /**
   * Warehouse that runs queries.
   */
  warehouse?: string;
};
export type ContractProperty = {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
  /**
   * Its name in this contract.
   */
  name: string;
  /**
   * Its name where the data is, where that differs.
   */
  physicalName?: string;
  /**
   * Its type where the data is.
   */
  physicalType?: string;
  /**
   * Its name among people.
   */
  businessName?: string;
  /**
   * What it means.
   */
  description?: string;
  /**
   * Whether it is going away. Since 3.2.
   */
  deprecated?: boolean;
  /**
   * Other names for it. Since 3.2.
   */
  synonyms?: unknown[];
  /**
   * What its values are. timestamp and time since 3.1, map and vector since 3.2.
   */
  logicalType?:
    'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean' | 'map' | 'vector';
  /**
   * What more is required of its values, by logical type.
   */
  logicalTypeOptions?: {};
  /**
   * Whether it has a value in every row.
   */
  required?: boolean;
  /**
   * Whether no value appears twice.
   */
  unique?: boolean;
  /**
   * Whether it is (part of) the key.
   */
  primaryKey?: boolean;
  /**
   * Its place in a key of several, from 1.
   */
  primaryKeyPosition?: number;
  /**
   * Whether the data is partitioned by it.
   */
  partitioned?: boolean;
  /**
   * Its place in a partition key of several, from 1.
   */
  partitionKeyPosition?: number;
  /**
   * How confidential it is. Values of anything but `public` are never shown.
   */
  classification?: string;
  /**
   * Name of the column that holds it encrypted.
   */
  encryptedName?: string;
  /**
   * Whether much depends on it.
   */
  criticalDataElement?: boolean;
  /**
   * Sample values.
   */
  examples?: unknown[];
  /**
   * What it is made from.
   */
  transformSourceObjects?: string[];
  /**
   * How it is made.
   */
  transformLogic?: string;
  /**
   * How it is made, for people.
   */
  transformDescription?: string;
  /**
   * What it refers to.
   */
  relationships?: PropertyRelationship[];
  quality?: Quality;
  /**
   * The values that are allowed. Since 3.2.
   *
   * @minItems 1
   */
  enum?: {
    /**
     * An identifier that stays when names change: letters, digits, dashes and underscores
     */
    id?: string;
    authoritativeDefinitions?: AuthoritativeDefinitions;
    tags?: Tags;
    customProperties?: CustomProperties;
    /**
     * The value.
     */
    value: {
      [k: string]: unknown;
    };
    /**
     * Its name among people.
     */
    label?: string;
    /**
     * What it means.
     */
    description?: string;
    /**
     * Whether it is going away.
     */
    deprecated?: boolean;
    /**
     * Other names for it.
     */
    synonyms?: unknown[];
  }[];
  /**
   * What it means beyond its type. Since 3.2.
   */
  semanticType?: {
    [k: string]: unknown;
  };
  /**
   * What keys and values of a map are. Since 3.2.
   */
  map?: {
    key: ContractItem;
    value: ContractItem;
  };
  items?: ContractItem1;
  /**
   * The fields of an object.
   *
   * @maxItems 20000
   */
  properties?: ContractProperty1[];
};
export type QualityRule = {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
  /**
   * Its name.
   */
  name?: string;
  /**
   * What it asks, for people.
   */
  description?: string;
  /**
   * Who decides: text (people), library (a metric, the default), sql, custom (another tool).
   */
  type?: 'text' | 'library' | 'sql' | 'custom';
  /**
   * What it looks after.
   */
  dimension?: 'accuracy' | 'completeness' | 'conformity' | 'consistency' | 'coverage' | 'timeliness' | 'uniqueness';
  /**
   * How it is looked after.
   */
  method?: string;
  /**
   * How bad it is when it does not hold.
   */
  severity?: string;
  /**
   * What that costs.
   */
  businessImpact?: string;
  /**
   * What is counted: rows (the default) or percent.
   */
  unit?: string;
  /**
   * When it runs.
   */
  schedule?: string;
  /**
   * What runs it.
   */
  scheduler?: string;
  /**
   * What is counted.
   */
  metric?: 'nullValues' | 'missingValues' | 'invalidValues' | 'duplicateValues' | 'rowCount';
  /**
   * The name of `metric` up to 3.0.
   */
  rule?: string;
  /**
   * What the metric needs to know.
   */
  arguments?: {
    /**
     * invalidValues: the values that are allowed.
     */
    validValues?: unknown[];
    /**
     * invalidValues: a regular expression (ECMA-262).
     */
    pattern?: string;
    /**
     * missingValues: the values that stand for a missing one.
     */
    missingValues?: unknown[];
    /**
     * duplicateValues of an object: the properties that together are unique.
     */
    properties?: string[];
  } | null;
  /**
   * The place of `arguments: { validValues: … }` up to 3.0.
   */
  validValues?: unknown[];
  /**
   * Equal to this.
   */
  mustBe?: {
    [k: string]: unknown;
  };
  /**
   * Not equal to this.
   */
  mustNotBe?: {
    [k: string]: unknown;
  };
  /**
   * More than this.
   */
  mustBeGreaterThan?: number;
  /**
   * This or more.
   */
  mustBeGreaterOrEqualTo?: number;
  /**
   * Less than this.
   */
  mustBeLessThan?: number;
  /**
   * This or less.
   */
  mustBeLessOrEqualTo?: number;
  /**
   * More than the first and less than the second.
   *
   * @minItems 2
   * @maxItems 2
   */
  mustBeBetween?: number[];
  /**
   * At most the first, or at least the second.
   *
   * @minItems 2
   * @maxItems 2
   */
  mustNotBeBetween?: number[];
  /**
   * sql: a query that gives one number or boolean.
   */
  query?: string;
  /**
   * custom: the tool that decides.
   */
  engine?: string;
  /**
   * custom: what that tool is given.
   */
  implementation?: string | {};
};
/**
 * Rules about the values.
 *
 * @maxItems 20000
 */
export type Quality = QualityRule[];
export type ContractItem = {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
  /**
   * Its name in this contract.
   */
  name?: string;
  /**
   * Its name where the data is, where that differs.
   */
  physicalName?: string;
  /**
   * Its type where the data is.
   */
  physicalType?: string;
  /**
   * Its name among people.
   */
  businessName?: string;
  /**
   * What it means.
   */
  description?: string;
  /**
   * Whether it is going away. Since 3.2.
   */
  deprecated?: boolean;
  /**
   * Other names for it. Since 3.2.
   */
  synonyms?: unknown[];
  /**
   * What its values are. timestamp and time since 3.1, map and vector since 3.2.
   */
  logicalType?:
    'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean' | 'map' | 'vector';
  /**
   * What more is required of its values, by logical type.
   */
  logicalTypeOptions?: {};
  /**
   * Whether it has a value in every row.
   */
  required?: boolean;
  /**
   * Whether no value appears twice.
   */
  unique?: boolean;
  /**
   * Whether it is (part of) the key.
   */
  primaryKey?: boolean;
  /**
   * Its place in a key of several, from 1.
   */
  primaryKeyPosition?: number;
  /**
   * Whether the data is partitioned by it.
   */
  partitioned?: boolean;
  /**
   * Its place in a partition key of several, from 1.
   */
  partitionKeyPosition?: number;
  /**
   * How confidential it is. Values of anything but `public` are never shown.
   */
  classification?: string;
  /**
   * Name of the column that holds it encrypted.
   */
  encryptedName?: string;
  /**
   * Whether much depends on it.
   */
  criticalDataElement?: boolean;
  /**
   * Sample values.
   */
  examples?: unknown[];
  /**
   * What it is made from.
   */
  transformSourceObjects?: string[];
  /**
   * How it is made.
   */
  transformLogic?: string;
  /**
   * How it is made, for people.
   */
  transformDescription?: string;
  /**
   * What it refers to.
   */
  relationships?: PropertyRelationship[];
  quality?: Quality;
  /**
   * The values that are allowed. Since 3.2.
   *
   * @minItems 1
   */
  enum?: {
    /**
     * An identifier that stays when names change: letters, digits, dashes and underscores
     */
    id?: string;
    authoritativeDefinitions?: AuthoritativeDefinitions;
    tags?: Tags;
    customProperties?: CustomProperties;
    /**
     * The value.
     */
    value: {
      [k: string]: unknown;
    };
    /**
     * Its name among people.
     */
    label?: string;
    /**
     * What it means.
     */
    description?: string;
    /**
     * Whether it is going away.
     */
    deprecated?: boolean;
    /**
     * Other names for it.
     */
    synonyms?: unknown[];
  }[];
  /**
   * What it means beyond its type. Since 3.2.
   */
  semanticType?: {
    [k: string]: unknown;
  };
  /**
   * What keys and values of a map are. Since 3.2.
   */
  map?: {
    key: ContractItem;
    value: ContractItem;
  };
  items?: ContractItem1;
  /**
   * The fields of an object.
   *
   * @maxItems 20000
   */
  properties?: ContractProperty1[];
};
/**
 * What the items of an array are.
 */
export type ContractItem1 = {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
  /**
   * Its name in this contract.
   */
  name?: string;
  /**
   * Its name where the data is, where that differs.
   */
  physicalName?: string;
  /**
   * Its type where the data is.
   */
  physicalType?: string;
  /**
   * Its name among people.
   */
  businessName?: string;
  /**
   * What it means.
   */
  description?: string;
  /**
   * Whether it is going away. Since 3.2.
   */
  deprecated?: boolean;
  /**
   * Other names for it. Since 3.2.
   */
  synonyms?: unknown[];
  /**
   * What its values are. timestamp and time since 3.1, map and vector since 3.2.
   */
  logicalType?:
    'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean' | 'map' | 'vector';
  /**
   * What more is required of its values, by logical type.
   */
  logicalTypeOptions?: {};
  /**
   * Whether it has a value in every row.
   */
  required?: boolean;
  /**
   * Whether no value appears twice.
   */
  unique?: boolean;
  /**
   * Whether it is (part of) the key.
   */
  primaryKey?: boolean;
  /**
   * Its place in a key of several, from 1.
   */
  primaryKeyPosition?: number;
  /**
   * Whether the data is partitioned by it.
   */
  partitioned?: boolean;
  /**
   * Its place in a partition key of several, from 1.
   */
  partitionKeyPosition?: number;
  /**
   * How confidential it is. Values of anything but `public` are never shown.
   */
  classification?: string;
  /**
   * Name of the column that holds it encrypted.
   */
  encryptedName?: string;
  /**
   * Whether much depends on it.
   */
  criticalDataElement?: boolean;
  /**
   * Sample values.
   */
  examples?: unknown[];
  /**
   * What it is made from.
   */
  transformSourceObjects?: string[];
  /**
   * How it is made.
   */
  transformLogic?: string;
  /**
   * How it is made, for people.
   */
  transformDescription?: string;
  /**
   * What it refers to.
   */
  relationships?: PropertyRelationship[];
  quality?: Quality;
  /**
   * The values that are allowed. Since 3.2.
   *
   * @minItems 1
   */
  enum?: {
    /**
     * An identifier that stays when names change: letters, digits, dashes and underscores
     */
    id?: string;
    authoritativeDefinitions?: AuthoritativeDefinitions;
    tags?: Tags;
    customProperties?: CustomProperties;
    /**
     * The value.
     */
    value: {
      [k: string]: unknown;
    };
    /**
     * Its name among people.
     */
    label?: string;
    /**
     * What it means.
     */
    description?: string;
    /**
     * Whether it is going away.
     */
    deprecated?: boolean;
    /**
     * Other names for it.
     */
    synonyms?: unknown[];
  }[];
  /**
   * What it means beyond its type. Since 3.2.
   */
  semanticType?: {
    [k: string]: unknown;
  };
  /**
   * What keys and values of a map are. Since 3.2.
   */
  map?: {
    key: ContractItem;
    value: ContractItem;
  };
  items?: ContractItem1;
  /**
   * The fields of an object.
   *
   * @maxItems 20000
   */
  properties?: ContractProperty1[];
};
export type ContractProperty1 = {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
  /**
   * Its name in this contract.
   */
  name: string;
  /**
   * Its name where the data is, where that differs.
   */
  physicalName?: string;
  /**
   * Its type where the data is.
   */
  physicalType?: string;
  /**
   * Its name among people.
   */
  businessName?: string;
  /**
   * What it means.
   */
  description?: string;
  /**
   * Whether it is going away. Since 3.2.
   */
  deprecated?: boolean;
  /**
   * Other names for it. Since 3.2.
   */
  synonyms?: unknown[];
  /**
   * What its values are. timestamp and time since 3.1, map and vector since 3.2.
   */
  logicalType?:
    'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean' | 'map' | 'vector';
  /**
   * What more is required of its values, by logical type.
   */
  logicalTypeOptions?: {};
  /**
   * Whether it has a value in every row.
   */
  required?: boolean;
  /**
   * Whether no value appears twice.
   */
  unique?: boolean;
  /**
   * Whether it is (part of) the key.
   */
  primaryKey?: boolean;
  /**
   * Its place in a key of several, from 1.
   */
  primaryKeyPosition?: number;
  /**
   * Whether the data is partitioned by it.
   */
  partitioned?: boolean;
  /**
   * Its place in a partition key of several, from 1.
   */
  partitionKeyPosition?: number;
  /**
   * How confidential it is. Values of anything but `public` are never shown.
   */
  classification?: string;
  /**
   * Name of the column that holds it encrypted.
   */
  encryptedName?: string;
  /**
   * Whether much depends on it.
   */
  criticalDataElement?: boolean;
  /**
   * Sample values.
   */
  examples?: unknown[];
  /**
   * What it is made from.
   */
  transformSourceObjects?: string[];
  /**
   * How it is made.
   */
  transformLogic?: string;
  /**
   * How it is made, for people.
   */
  transformDescription?: string;
  /**
   * What it refers to.
   */
  relationships?: PropertyRelationship[];
  quality?: Quality;
  /**
   * The values that are allowed. Since 3.2.
   *
   * @minItems 1
   */
  enum?: {
    /**
     * An identifier that stays when names change: letters, digits, dashes and underscores
     */
    id?: string;
    authoritativeDefinitions?: AuthoritativeDefinitions;
    tags?: Tags;
    customProperties?: CustomProperties;
    /**
     * The value.
     */
    value: {
      [k: string]: unknown;
    };
    /**
     * Its name among people.
     */
    label?: string;
    /**
     * What it means.
     */
    description?: string;
    /**
     * Whether it is going away.
     */
    deprecated?: boolean;
    /**
     * Other names for it.
     */
    synonyms?: unknown[];
  }[];
  /**
   * What it means beyond its type. Since 3.2.
   */
  semanticType?: {
    [k: string]: unknown;
  };
  /**
   * What keys and values of a map are. Since 3.2.
   */
  map?: {
    key: ContractItem;
    value: ContractItem;
  };
  items?: ContractItem1;
  /**
   * The fields of an object.
   *
   * @maxItems 20000
   */
  properties?: ContractProperty1[];
};
export type Sections = ('plan' | 'learnings' | 'guardrails' | 'ablations')[];
/**
 * Environments (of a contract's servers) that are not for more than trying: data that lives in no other is less ready than a feature in production. Left out: sandbox.
 *
 * @maxItems 100
 */
export type Words = string[];
/**
 * Tags and classifications that mark personal data. Left out: pii, phi, personal, personal-data, sensitive.
 *
 * @maxItems 100
 */
export type Words1 = string[];
export type RecordSections = (
  | 'purpose'
  | 'objective'
  | 'owner'
  | 'contracts'
  | 'transformations'
  | 'outputs'
  | 'parameters'
  | 'experiments'
  | 'tests'
  | 'failure-modes'
  | 'telemetry'
  | 'rollout'
  | 'rollback'
  | 'remediation'
  | 'privacy'
  | 'ethics'
  | 'runbook'
  | 'learnings'
  | 'artifact'
  | 'review-by'
)[];

export interface Formats {
  baseline: Baseline;
  contractChanges: ContractChanges;
  decisionRecord: DecisionRecord;
  effectivePolicy: EffectivePolicyDocument;
  evidenceDataContract: DataContractUnit;
  evidenceExperiment: ExperimentUnit;
  evidenceGovernance: GovernanceUnit;
  evidenceLineage: LineageUnit;
  evidenceReproducibility: ReproducibilityUnit;
  evidenceTests: TestsUnit;
  experiment: Experiment;
  explanation: Explanation;
  feature: FeatureRecord;
  gateReport: GateReport;
  lineageGraph: LineageGraphDocument;
  lineageImpact: LineageImpactDocument;
  openDataContract: OpenDataContract;
  policy: Policy;
  readinessReport: ReadinessReport;
  reproducibilityManifest: ReproducibilityManifest;
  run: RunRecord;
  waivers: Waivers;
}
/**
 * `promotion.baseline.json`: the blocking findings that were there when the suite was adopted. Written by `promotion-gates baseline`; it only shrinks.
 */
export interface Baseline {
  version: 1;
  /**
   * @maxItems 100000
   */
  findings: KnownFinding[];
}
export interface KnownFinding {
  /**
   * A check, as `gate/question`.
   */
  check: string;
  feature: string;
  fingerprint: string;
  /**
   * As measured then. A larger one is a new finding.
   */
  size?: number;
}
/**
 * What `promotion-gates data-contract diff OLD NEW --format json` prints.
 */
export interface ContractChanges {
  kind: 'promotion-gates/contract-changes';
  version: '1.0';
  before: ContractSide;
  after: ContractSide;
  changes: ClassifiedChange[];
  /**
   * By how much the version has to move, for each way to look at compatibility.
   */
  needed: {
    consumer: 'major' | 'minor' | 'patch' | 'none';
    producer: 'major' | 'minor' | 'patch' | 'none';
    full: 'major' | 'minor' | 'patch' | 'none';
  };
  /**
   * By how much it moved; `down` where it is lower than before, `unknown` where it is no semantic version.
   */
  moved: 'major' | 'minor' | 'patch' | 'none' | 'down' | 'unknown';
  /**
   * The way that decides.
   */
  compatibility: 'consumer' | 'producer' | 'full';
  /**
   * Whether it moved enough; null where that cannot be told.
   */
  enough: boolean | null;
  /**
   * The lowest version that is enough for what changed, once the contract is no draft; left out where the one before is no semantic version.
   */
  smallest?: string;
}
export interface ContractSide {
  path: string;
  version?: string;
  status?: string;
}
/**
 * One difference between the two, and what it asks of the version.
 */
export interface ClassifiedChange {
  kind: ContractChangeKind;
  /**
   * What of the contract: `host_cpu.busy_share`.
   */
  element: string;
  /**
   * In words.
   */
  says: string;
  location: Location;
  /**
   * What it means for those who read the data.
   */
  consumer: 'major' | 'minor' | 'patch' | 'none';
  /**
   * What it means for those who write the data, and for data that is there already.
   */
  producer: 'major' | 'minor' | 'patch' | 'none';
}
/**
 * Where in the reader's own files.
 */
export interface Location {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * Predicate `test-result/v0.1`, on every run.
 */
export interface TestResultStatement {
  _type: 'https://in-toto.io/Statement/v1';
  subject: Subjects;
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1';
  predicate: TestResultPredicate;
}
export interface DecisionSubject {
  name: string;
  digest: Sha256Digest;
}
export interface Sha256Digest {
  /**
   * A SHA-256: 64 digits and letters from a to f.
   */
  sha256: string;
}
export interface TestResultPredicate {
  /**
   * `FAILED` unless the feature is ready and the run is; `WARNED` where something was accepted or warns.
   */
  result: 'PASSED' | 'WARNED' | 'FAILED';
  /**
   * Commit, policy, waivers, known debt, record, contracts, criteria, results, data and gate reports, by digest.
   *
   * @minItems 1
   */
  configuration: DecisionResource[];
  /**
   * Link to the run.
   */
  url?: string;
  passedTests: Checks;
  warnedTests: Checks;
  failedTests: Checks;
}
export interface DecisionWaiver {
  check: string;
  about?: string;
  reason: string;
  /**
   * A day, as year-month-day.
   */
  until: string;
  /**
   * How many findings it covers.
   */
  findings: number;
  approvedBy?: string;
}
/**
 * Predicate `svr/v0.2`, only when the feature and the run are ready.
 */
export interface VerificationStatement {
  _type: 'https://in-toto.io/Statement/v1';
  subject: Subjects;
  predicateType: 'https://in-toto.io/attestation/svr/v0.2';
  predicate: VerificationPredicate;
}
export interface VerificationPredicate {
  verifier: {
    /**
     * Which program verified.
     */
    id: string;
    policies: DecisionResource[];
  };
  /**
   * A moment, in Coordinated Universal Time.
   */
  timeCreated: string;
  /**
   * What holds: `PROMOTION_GATES_READY_FOR_<STAGE>`, and `PROMOTION_GATES_<GATE>_MET` for each gate that was asked.
   *
   * @minItems 1
   *
   * Items: A property that was verified: `PROMOTION_GATES_` and capital letters, digits and underscores.
   */
  properties: string[];
}
/**
 * What `promotion-gates policy --format json` prints: what each check does, and where that comes from.
 */
export interface EffectivePolicyDocument {
  kind: 'promotion-gates/effective-policy';
  version: '1.0';
  /**
   * Path of the policy, or `built-in`.
   */
  source: string;
  stages: string[];
  feature?: {
    id: string;
    stage: string;
  };
  checks: {
    /**
     * A check, as `gate/question`.
     */
    check: string;
    severities: {
      stage: string;
      /**
       * What a failing check does: nothing at all, a note, a warning, or it blocks.
       */
      severity: 'off' | 'note' | 'warning' | 'block';
      because: string;
    }[];
  }[];
}
/**
 * One data contract with what was counted in its data.
 */
export interface DataContractUnit {
  /**
   * Path of the contract from the repository's root; behind a `#` the server that was looked at, where it is not the one by default, or `document`.
   */
  id: string;
  /**
   * @maxItems 100000
   */
  subjects: Subject[];
  unavailable?: string;
  location?: Location1;
  /**
   * Version of the contract.
   */
  version?: string;
  /**
   * Name of the server whose data was read.
   */
  server?: string;
  /**
   * Environment of that server.
   */
  environment?: string;
  /**
   * Whether another unit of the same contract says what is to be said of the document.
   */
  aside?: boolean;
  /**
   * What the contract says that data must contain, held against what the feature was evaluated on.
   *
   * @maxItems 10000
   */
  edgeCases?: EdgeCase[];
  /**
   * What is wrong with the document.
   *
   * @maxItems 1000
   */
  problems: EvidenceProblem[];
  /**
   * What a reader should know about how the data was found.
   *
   * @maxItems 1000
   */
  notes: string[];
  unread?: Unread1;
  /**
   * @maxItems 1000
   */
  objects: ContractObjectEvidence[];
  evolution?: ContractEvolution;
  /**
   * Days from which or until which the data may be relied on, as the contract says.
   *
   * @maxItems 1000
   */
  days?: ContractDay[];
  /**
   * Data that changed since the merge base, beside what it was.
   *
   * @maxItems 1000
   */
  comparisons?: DataComparison[];
  /**
   * What the contract declares and nothing here looks at.
   *
   * @maxItems 100000
   */
  notChecked: NotChecked[];
}
/**
 * What a finding was decided from: a file of the repository (path and git blob id), or data by name.
 */
export interface Subject {
  role:
    | 'record'
    | 'contract'
    | 'criteria'
    | 'results'
    | 'code'
    | 'data'
    | 'packages'
    | 'environment'
    | 'run'
    | 'test-report'
    | 'lineage'
    | 'page'
    | 'parameters'
    | 'policy'
    | 'report';
  /**
   * From the repository's root.
   */
  path?: string;
  /**
   * The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.
   */
  blob?: string;
  /**
   * Data that is not in the repository: where it lives.
   */
  name?: string;
  /**
   * A SHA-256: 64 digits and letters from a to f.
   */
  sha256?: string;
  rows?: number;
}
/**
 * Where in the reader's own files.
 */
export interface Location1 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface EdgeCase {
  statement: Statement;
  /**
   * Where that data was found: named as `evaluation`, the rows of results, or the data snapshot.
   */
  from?: 'evaluation' | 'results' | 'data';
  data?: ObjectData;
  units?: EvaluatedUnits;
  unread?: Unread;
}
/**
 * One thing the contract states that can be held against data. One of column, counted and limit alone says what was seen.
 */
export interface Statement {
  /**
   * Tells it from all others of the contract, however lines move.
   */
  about: string;
  /**
   * In words: `busy_share` is at most 1.
   */
  says: string;
  /**
   * The check that decides it.
   */
  asks:
    | 'columns-present'
    | 'required-values-present'
    | 'types-hold'
    | 'values-unique'
    | 'values-in-range'
    | 'values-in-enumeration'
    | 'values-match'
    | 'structure-holds'
    | 'references-hold'
    | 'rules-hold'
    | 'service-levels-kept'
    | 'has-rows';
  location: Location;
  reported?: ReportedByTool;
  column?: ColumnSeen;
  counted?: Counted;
  /**
   * Whether the contract itself says, by the severity of the rule, that it must not stop anybody.
   */
  advisory?: boolean;
  /**
   * The share of rows in which it must hold. Left out: all.
   */
  mostly?: number;
  range?: ValueRange;
  measured?: MeasuredValue;
  level?: MeasuredLevel;
  stored?: StoredAs;
  undecided?: Undecided;
  /**
   * A column it is about that the data does not have.
   */
  absent?: string;
  limit?: RuleLimit;
}
/**
 * What a tool that ran where the data is said of it.
 */
export interface ReportedByTool {
  tool: string;
  /**
   * When it ran.
   */
  time?: string;
  /**
   * Where its results were read.
   */
  file: string;
  /**
   * The tool's own name of its test.
   */
  test: string;
  outcome: 'passed' | 'failed' | 'errored' | 'skipped';
  /**
   * Rows in which it does not hold.
   */
  failing?: number;
  /**
   * Rows that were looked at.
   */
  rows?: number;
}
/**
 * For a declared column: whether the data has it.
 */
export interface ColumnSeen {
  /**
   * Whether it must be there.
   */
  needed: boolean;
  /**
   * Whether any file has it.
   */
  found: boolean;
  missingIn: NameList;
  /**
   * A column of the data with nearly this name.
   */
  near?: string;
}
/**
 * Files without it.
 */
export interface NameList {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * How many rows were asked, and in how many it does not hold.
 */
export interface Counted {
  /**
   * Rows it is about: those with a value that can be asked, or all.
   */
  of: number;
  failing: number;
  /**
   * Values that could not be asked because they are not of the declared type.
   */
  otherType?: number;
  /**
   * Types under which the files store the column.
   */
  stored?: string;
  /**
   * Whether values are withheld because the column is classified.
   */
  masked?: boolean;
  /**
   * Of several files, those in which it does not hold, the first of them.
   *
   * @maxItems 20
   */
  inFiles?: FileCount[];
  /**
   * Of several files, in how many it does not hold.
   */
  filesFailing?: number;
  /**
   * @maxItems 20
   */
  examples: RowExample[];
}
export interface FileCount {
  path: string;
  rows: number;
  failing: number;
}
export interface RowExample {
  path: string;
  /**
   * Row 1 is the first row of data.
   */
  row?: number;
  line?: number;
  value?: string;
  /**
   * Values of the primary key, to find the row by; left out where there is none.
   *
   * @maxItems 20
   */
  key?: {
    name: string;
    /**
     * Null where it has none, or it must not be shown.
     */
    value: string | null;
  }[];
}
/**
 * What a measured value must be within, both included.
 */
export interface ValueRange {
  minimum?: number;
  maximum?: number;
}
/**
 * What a rule gave. Where the value may be one of a classified column only whether it holds is kept.
 */
export interface MeasuredValue {
  value?: number | boolean | null;
  holds?: boolean;
}
/**
 * What data says of a service level.
 */
export interface MeasuredLevel {
  /**
   * Age or gap in seconds; null where there is nothing to measure.
   */
  seconds: number | null;
  /**
   * At most so many seconds.
   */
  allowed: number;
  /**
   * Whether it grows by the passing of time alone.
   */
  ages?: boolean;
  /**
   * Whether the number is withheld because the column is classified; `seconds` is then 0 where it holds, one above `allowed` where not, and -86401 where the moment lies in the future.
   */
  masked?: boolean;
}
/**
 * For a physical type: what the files store, and what they may.
 */
export interface StoredAs {
  types: NameList1;
  allowed: NameList1;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList1 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * Why it could not be decided, and what to do.
 */
export interface Undecided {
  why: string;
  remedy: string;
  /**
   * Whether only data that is not here could decide it; then it weighs a warning at most.
   */
  elsewhere?: boolean;
}
/**
 * How many rows may fail, or how many rows there must be. Left out: none may fail.
 */
export interface RuleLimit {
  operator:
    | 'mustBe'
    | 'mustNotBe'
    | 'mustBeGreaterThan'
    | 'mustBeGreaterOrEqualTo'
    | 'mustBeLessThan'
    | 'mustBeLessOrEqualTo'
    | 'mustBeBetween'
    | 'mustNotBeBetween';
  /**
   * @minItems 1
   * @maxItems 2
   */
  values: number[];
  unit: 'rows' | 'percent';
}
/**
 * What was read of an object.
 */
export interface ObjectData {
  files: NameList1;
  /**
   * Rows that could be read, of all files.
   */
  rows: number;
  /**
   * Of several files, how many rows each has, the first of them.
   *
   * @maxItems 100
   */
  fileRows?: FileRows[];
  outOfOrder?: ColumnOrder;
  /**
   * Whether the format has an order of columns.
   */
  ordered?: boolean;
  /**
   * Whether the files say which columns they have; JSON without rows does not.
   */
  columnsKnown: boolean;
  others: NameList2;
  unreadable: UnreadableRowsEvidence;
}
export interface FileRows {
  path: string;
  rows: number;
}
/**
 * The first declared column that does not stand where the contract has it, and the one before which it stands.
 */
export interface ColumnOrder {
  column: string;
  before: string;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList2 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * Rows that could not be read as rows. They count nowhere else.
 */
export interface UnreadableRowsEvidence {
  count: number;
  /**
   * Whether there may be more than were counted.
   */
  more: boolean;
  /**
   * @maxItems 20
   */
  examples: {
    path: string;
    row?: number;
    line?: number;
    why: string;
  }[];
}
/**
 * Only rows of units that the results have were looked at: the column that names the unit, and how many rows there were in all.
 */
export interface EvaluatedUnits {
  column: string;
  of: number;
}
/**
 * Why it cannot be told.
 */
export interface Unread {
  outcome: 'fail' | 'unknown';
  message: string;
  remedy: string;
  location?: Location;
}
/**
 * Something wrong with a file of evidence, for its writer to mend.
 */
export interface EvidenceProblem {
  message: string;
  remedy?: string;
  location?: Location;
}
/**
 * Why no data was read for any object.
 */
export interface Unread1 {
  outcome: 'fail' | 'unknown';
  message: string;
  remedy: string;
  location?: Location;
}
/**
 * One object (table) of the contract.
 */
export interface ContractObjectEvidence {
  name: string;
  location: Location;
  unread?: Unread2;
  data?: ObjectData;
  /**
   * @maxItems 100000
   */
  statements: Statement[];
}
/**
 * Why data was not read: it is not what it is said to be (fail), or it could not be looked at (unknown).
 */
export interface Unread2 {
  outcome: 'fail' | 'unknown';
  message: string;
  remedy: string;
  location?: Location;
}
/**
 * How the contract differs from the one at the merge base.
 */
export interface ContractEvolution {
  location: Location2;
  before: ContractSide;
  after: ContractSide;
  /**
   * @maxItems 2000
   */
  changes: ContractChange[];
  /**
   * Changes beyond those that are listed; the listed ones have the largest steps.
   */
  more: number;
  dataChanged: NameList3;
}
/**
 * Where in the reader's own files.
 */
export interface Location2 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * One difference between two versions of a contract.
 */
export interface ContractChange {
  kind: ContractChangeKind;
  /**
   * What of the contract: `host_cpu.busy_share`.
   */
  element: string;
  /**
   * In words.
   */
  says: string;
  location: Location;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList3 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
export interface ContractDay {
  /**
   * Tells it from all others of the contract.
   */
  about: string;
  is: 'general-availability' | 'end-of-support' | 'end-of-life';
  /**
   * As it is written.
   */
  day: string;
  /**
   * When it begins, in UTC.
   */
  from: string;
  /**
   * When it is over, in UTC.
   */
  until: string;
  location: Location;
}
/**
 * The data of one object of a contract, at the merge base and now.
 */
export interface DataComparison {
  /**
   * Its path.
   */
  contract: string;
  server?: string;
  object: string;
  before?: DataSide;
  after?: DataSide;
  /**
   * Declared columns in the order of the contract: rows without a value on each side; null where the data has no such column.
   *
   * @maxItems 500
   */
  columns: ColumnComparison[];
  /**
   * Columns beyond those that are listed.
   */
  more: number;
  /**
   * Why there is nothing to compare; the sides and columns are left out then.
   */
  notCompared?: string;
}
export interface DataSide {
  /**
   * That could be read.
   */
  rows: number;
  files: NameList1;
}
export interface ColumnComparison {
  name: string;
  before: number | null;
  after: number | null;
}
export interface NotChecked {
  statement: string;
  location?: Location;
  why: string;
}
/**
 * One experiment. Its criteria (what was promised, and when) and its results (what came out) are units of their own: criteria are always looked at in the repository, results may be looked at where they are.
 */
export interface ExperimentUnit {
  /**
   * The experiment file; of its criteria, with `#criteria` behind it.
   */
  id: string;
  /**
   * @maxItems 200
   */
  subjects: Subject[];
  unavailable?: string;
  /**
   * The experiment file, from the root.
   */
  path: string;
  form?: ExperimentForm;
  design?: ExperimentDesign;
  registration?: Registration;
  results?: ExperimentResults;
}
/**
 * How well the file is written. Only in the unit of the criteria.
 */
export interface ExperimentForm {
  found: boolean;
  /**
   * @maxItems 200
   */
  problems: EvidenceProblem[];
  /**
   * What a reader of the file should know.
   *
   * @maxItems 20
   */
  notes: string[];
  sections?: WrittenSections;
}
/**
 * Which parts of the whole experiment are written down.
 */
export interface WrittenSections {
  plan: boolean;
  guardrails: boolean;
  ablations: boolean;
  learnings?: LearningsPage;
}
export interface LearningsPage {
  stated: string;
  there: boolean;
  location: Location;
}
/**
 * What an experiment file says, as far as anything is decided from it.
 */
export interface ExperimentDesign {
  hypothesis: string;
  unit?: string;
  /**
   * Whether units with the same id on both sides are to be paired.
   */
  paired: boolean;
  repeats?: 'mean' | 'all' | 'any';
  /**
   * Left out: 0.
   */
  brokenShare?: number;
  confidence: number;
  /**
   * Left out: holm.
   */
  correction?: 'holm' | 'benjamini-hochberg' | 'bonferroni' | 'none';
  /**
   * Left out: 1.
   */
  seed?: number;
  baseline?: ResultsSource;
  candidate: ResultsSource;
  /**
   * @maxItems 500
   */
  criteria: DesignCriterion[];
  counts?: CountColumns;
  segments?: DesignSegments;
  /**
   * @maxItems 50
   */
  ablations?: DesignAblation[];
}
export interface ResultsSource {
  /**
   * As written.
   */
  stated: string;
  /**
   * From the root.
   */
  path: string;
  name?: string;
  format?: string;
  /**
   * Rows that a summary follows from, from the root.
   */
  parts?: string;
  /**
   * Where it is read: the file on the base branch, or a history of earlier runs. Left out: the file here.
   */
  from?: 'base-branch' | 'history';
  /**
   * Runs of a history.
   */
  window?: number;
  bounds?: 't' | 'z' | 'log-normal' | 'iqr';
}
export interface DesignCriterion {
  metric: string;
  /**
   * Left out: it follows from the criterion.
   */
  role?: 'goal' | 'guardrail' | 'information';
  ratio?: DesignRatio;
  direction?: 'increase' | 'decrease';
  deterministic: boolean;
  test?:
    | 'welch'
    | 'paired-t'
    | 'mann-whitney'
    | 'wilcoxon'
    | 'permutation'
    | 'bootstrap'
    | 'proportions'
    | 'mcnemar'
    | 'fisher';
  alternative?: 'greater' | 'less';
  /**
   * Left out: that of the experiment.
   */
  confidence?: number;
  location: Location;
  threshold?: DesignThreshold;
  minimumImprovement?: DesignAmount;
  nonInferiorityMargin?: DesignAmount;
  equivalenceBand?: DesignAmount;
}
export interface DesignRatio {
  numerator: string;
  denominator: string;
}
export interface DesignThreshold {
  comparison: '>=' | '>' | '<=' | '<' | '==' | 'between';
  /**
   * The lower one of `between`.
   */
  limit: number;
  /**
   * The upper one of `between`.
   */
  upper?: number;
  /**
   * Left out: a thousand-millionth of the larger limit.
   */
  tolerance: number;
  location: Location;
}
export interface DesignAmount {
  /**
   * Of `2%` and `2pp`: 0.02.
   */
  value: number;
  /**
   * In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.
   */
  scale: 'absolute' | 'share' | 'points';
  location: Location;
}
export interface CountColumns {
  truePositives: string;
  falsePositives?: string;
  falseNegatives?: string;
}
export interface DesignSegments {
  by: string;
  minimumN: number;
  margin?: DesignAmount;
  location: Location;
  /**
   * @maxItems 500
   */
  metrics?: string[];
}
export interface DesignAblation {
  without: string;
  source: ResultsSource;
  metric: string;
  direction: 'increase' | 'decrease';
  worseBy: DesignAmount;
}
/**
 * What was there at the merge base: `before` is the design there, of a file that changed. Only in the unit of the criteria.
 */
export interface Registration {
  /**
   * Whether there is a merge base: not asked for, asked for and not to be had, or there.
   */
  standing: 'no-base' | 'unreachable' | 'compared';
  /**
   * Why it is not to be had.
   */
  reason?: string;
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
  /**
   * The experiment file beside the one at the merge base.
   */
  file?: 'new' | 'unchanged' | 'moved' | 'changed';
  movedFrom?: string;
  before?: ExperimentDesign;
  /**
   * Why that could not be read.
   */
  beforeProblem?: string;
  /**
   * Whether the candidate's results are there.
   */
  candidateNow?: boolean;
  /**
   * And at the merge base.
   */
  candidateBefore?: 'absent' | 'same' | 'different';
  /**
   * Other files of the feature that differ from the merge base: the first few.
   *
   * @maxItems 10
   */
  changedWith?: string[];
  arrival?: ResultsArrival;
  /**
   * Results that say under which criteria they were measured, and whether these are the ones.
   *
   * @maxItems 60
   */
  named?: NamedCriteria[];
}
/**
 * Of results that were there at the merge base already: how they came onto the base branch, beside the criteria. Absent where the results are new here, or name their criteria.
 */
export interface ResultsArrival {
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
  /**
   * The criteria just before that commit: the same as at the merge base; `different`, with `changes` since; `absent`; or not to be seen from this checkout.
   */
  held: 'same' | 'different' | 'absent' | 'unreachable';
  /**
   * Commits since that changed what the criteria mean together with other files of the feature: the first few.
   *
   * @maxItems 10
   */
  changes?: CriteriaChange[];
}
export interface CriteriaChange {
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit: string;
  /**
   * Another file that it changed; absent where the criteria there cannot be read.
   */
  with?: string;
}
export interface NamedCriteria {
  /**
   * The results, or the record of the run that made them.
   */
  path: string;
  by: 'digest' | 'commit';
  value?: string;
  /**
   * `same`: the criteria mean what they mean at the merge base; `agreed`: other ones, and each change since was merged by itself; `different`; `unreachable`: that commit is not in this checkout; `absent`: it has no such file.
   */
  held: 'same' | 'agreed' | 'different' | 'unreachable' | 'absent';
}
/**
 * What came out, in the numbers that suffice to decide. Only in the unit of the results.
 */
export interface ExperimentResults {
  baseline?: ResultsSide;
  candidate: ResultsSide;
  /**
   * Whether the two sides are two files of exactly the same bytes. Absent: no.
   */
  sameBytes?: true;
  matching?: UnitMatching;
  /**
   * @maxItems 500
   */
  metrics: MetricResults[];
  /**
   * The same of each segment by itself.
   *
   * @maxItems 200
   */
  segments?: SegmentResults[];
  /**
   * Segments beyond the first 200.
   */
  moreSegments?: number;
  movedUnits?: UnitList1;
  /**
   * The candidate beside results without a component.
   *
   * @maxItems 50
   */
  ablations?: AblationResults[];
  /**
   * Earlier runs' values, the oldest first.
   *
   * @maxItems 500
   */
  history?: MetricHistory[];
  repeats?: RepeatCounts;
  /**
   * Summaries beside what their parts come to.
   *
   * @maxItems 2
   */
  parts?: PartsComparison[];
}
/**
 * One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `unsegmented`: rows without a segment; `duplicates`: rows whose unit has a row before, where repeats are not asked for; `broken`: rows whose status says that the infrastructure failed.
 */
export interface ResultsSide {
  path: string;
  /**
   * Observations, one or more a unit; or summaries of metrics.
   */
  kind: 'rows' | 'summary';
  /**
   * The format it was read as: `csv`, `parquet`, `mlflow`, …
   */
  format?: string;
  unreadable?: EvidenceProblem;
  /**
   * That could be read.
   */
  rows: number;
  /**
   * Of form: the first few.
   *
   * @maxItems 5
   */
  problems: EvidenceProblem[];
  problemCount: number;
  /**
   * The column that names the unit is not there: the nearest one, or an empty text.
   */
  noUnitColumn?: string;
  /**
   * The column of the segments is not there: the nearest one, or an empty text.
   */
  noSegmentColumn?: string;
  unnamed?: SeenRows;
  duplicates?: SeenRows;
  unsegmented?: SeenRows;
  broken?: SeenRows;
  /**
   * The data it was measured on, by content, as far as the results say so: name and digest as written.
   *
   * @maxItems 1000
   */
  data?: MeasuredData[];
  /**
   * Numbers that the file states and that follow from others in it.
   *
   * @maxItems 500
   */
  aggregates?: StatedAggregate[];
  /**
   * The commit the results say they were measured at; its id may be cut short.
   */
  commit?: string;
  /**
   * The criteria the results say they were measured under: the digest of the experiment file as written, SHA-256 or git blob id.
   */
  criteria?: string;
}
export interface SeenRows {
  count: number;
  /**
   * Of the first.
   */
  line: number;
  /**
   * Of the first.
   */
  text?: string;
}
export interface MeasuredData {
  name: string;
  digest: string;
  /**
   * Counted from 1.
   */
  line?: number;
}
export interface StatedAggregate {
  name: string;
  stated: number;
  recomputed: number;
  /**
   * Half a unit of the last digit that was written.
   */
  rounding?: number;
  /**
   * Counted from 1.
   */
  line?: number;
}
/**
 * How the units of the two sides go together. Absent where they are not to be paired.
 */
export interface UnitMatching {
  pairs: number;
  onlyBaseline: UnitList;
  onlyCandidate: UnitList;
}
export interface UnitList {
  count: number;
  /**
   * @maxItems 5
   */
  first: string[];
}
export interface MetricResults {
  metric: string;
  baseline?: MeasuredSample;
  candidate: MeasuredSample;
  pairs?: MeasuredPairs;
  /**
   * Differences that do not follow from moments or counts, because they need every value: of rank tests, permutation and bootstrap.
   *
   * @maxItems 16
   */
  differences?: ComputedDifference[];
}
/**
 * One metric on one side; `moments` are those of its finite numbers.
 */
export interface MeasuredSample {
  moments: SampleMoments;
  /**
   * How many are 1, of a metric whose every value is 0 or 1.
   */
  successes?: number;
  sums?: RatioSums;
  /**
   * Units whose repeats do not all say the same, of a metric whose every value is 0 or 1.
   */
  flips?: number;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * There is no such column or key: the nearest one, or an empty text.
   */
  absent?: string;
  /**
   * Which column that is, where it is not the metric's own.
   */
  column?: string;
  /**
   * Values that are no finite numbers.
   *
   * @maxItems 4
   */
  faults: ValueFault[];
  /**
   * Which way is better, as the results say it themselves.
   */
  direction?: 'increase' | 'decrease';
}
/**
 * Null: there are too few numbers, or they are so large or small that it cannot be computed.
 */
export interface SampleMoments {
  n: number;
  mean: number | null;
  variance: number | null;
}
/**
 * Of a metric that is a ratio of sums over units. Its moments are those of the linearised values (delta method): their mean is the ratio.
 */
export interface RatioSums {
  numerator: number;
  denominator: number;
}
export interface ValueFault {
  kind: 'empty' | 'nan' | 'infinite' | 'text';
  count: number;
  /**
   * Counted from 1.
   */
  line: number;
  /**
   * Of the first.
   */
  text?: string;
}
/**
 * Of the units that have a finite number on both sides; `difference` is candidate minus baseline.
 */
export interface MeasuredPairs {
  n: number;
  baseline: SampleMoments;
  candidate: SampleMoments;
  difference: SampleMoments;
  covariance: number | null;
  yesNo?: YesNoPairs;
}
/**
 * Of a metric whose every value is 0 or 1: how many pairs are 1 on both sides, on one, on none.
 */
export interface YesNoPairs {
  both: number;
  onlyBaseline: number;
  onlyCandidate: number;
  neither: number;
}
export interface ComputedDifference {
  test:
    | 'welch'
    | 'paired-t'
    | 'mann-whitney'
    | 'wilcoxon'
    | 'permutation'
    | 'bootstrap'
    | 'proportions'
    | 'mcnemar'
    | 'fisher';
  limit: number;
  relative: boolean;
  confidence: number;
  alternative?: 'greater' | 'less';
  method: string;
  estimate: number;
  interval: Interval;
  pValue: number;
  exact: boolean;
  requiredN?: number;
  detectable?: number;
  effect?: MeasuredEffect;
  /**
   * Why there is none; the numbers are then all zero.
   */
  none?:
    | 'too-few'
    | 'beyond-computing'
    | 'zero-baseline'
    | 'baseline-around-zero'
    | 'mixed-signs'
    | 'zero-denominator'
    | 'too-many';
}
/**
 * How large a difference is beside the spread of the units; nothing is decided from it.
 */
export interface MeasuredEffect {
  measure: 'hedges-g' | 'cohen-d-paired' | 'rank-biserial' | 'cohen-h' | 'cohen-g' | 'odds-ratio';
  value: number;
}
export interface SegmentResults {
  name: string;
  n: SegmentUnits;
  matching?: UnitMatching;
  /**
   * @maxItems 500
   */
  metrics: MetricResults[];
}
/**
 * Units (rows, where none are named) on each side.
 */
export interface SegmentUnits {
  baseline: number;
  candidate: number;
}
/**
 * Units that are in one segment on one side and in another on the other.
 */
export interface UnitList1 {
  count: number;
  /**
   * @maxItems 5
   */
  first: string[];
}
export interface AblationResults {
  without: string;
  side: ResultsSide;
  matching?: UnitMatching;
  /**
   * @maxItems 1
   */
  metrics: MetricResults[];
}
export interface MetricHistory {
  metric: string;
  /**
   * @maxItems 1000
   */
  values: number[];
}
/**
 * How many rows make one unit: the least and the most of each side.
 */
export interface RepeatCounts {
  baseline?: RepeatRange;
  candidate: RepeatRange;
}
export interface RepeatRange {
  least: number;
  most: number;
}
export interface PartsComparison {
  side: 'baseline' | 'candidate';
  path: string;
  unreadable?: EvidenceProblem;
  /**
   * @maxItems 500
   */
  metrics: StatedAggregate[];
}
/**
 * What the governance checks know of one feature: its record, its waivers, what it leans on, and who owns the files that decide.
 */
export interface GovernanceUnit {
  id: string;
  subjects: Subject[];
  unavailable?: string;
  /**
   * The record's path; absent for the implied feature.
   */
  record?: string;
  /**
   * The record is gone: the stage it had on the base, where that was above the first.
   */
  removedFrom?: string;
  /**
   * What is wrong with the record.
   */
  problems: RecordProblem[];
  /**
   * What a reader of the record should know.
   */
  notes: string[];
  /**
   * Waivers of this feature that have ended.
   */
  waivers: EndedWaiver[];
  dependencies: Dependency[];
  /**
   * Files that decide or are decided from, with their code owners on the base.
   */
  guarded: GuardedFile[];
  /**
   * The CODEOWNERS file that was read.
   */
  ownersFile?: string;
}
export interface RecordProblem {
  message: string;
  remedy?: string;
  location?: Location;
}
export interface EndedWaiver {
  check: string;
  about?: string;
  until: string;
  reason: string;
  /**
   * How many findings it would still cover.
   */
  stillBad: number;
  location: Location;
}
export interface Dependency {
  id: string;
  /**
   * Absent where no such feature is registered.
   */
  stage?: string;
  /**
   * Whether it stands lower than the feature that leans on it.
   */
  lower?: boolean;
  /**
   * Where it leans back on this feature: the way there, from itself to this feature.
   *
   * @maxItems 2000
   */
  circle?: string[];
  record?: string;
  location?: Location;
}
export interface GuardedFile {
  path: string;
  owners: string[];
}
/**
 * What a feature's record declares about it, and where the lineage that is at hand leads back to. One part for each question; a part that is left out was not looked at.
 */
export interface LineageUnit {
  /**
   * The feature's record.
   */
  id: string;
  /**
   * @maxItems 100000
   */
  subjects: Subject[];
  unavailable?: string;
  record: Location3;
  registration?: LineageRegistration;
  telemetry?: LineageTelemetry;
  registries?: LineageRegistries;
  trace?: LineageTrace;
}
/**
 * Where in the reader's own files.
 */
export interface Location3 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * What the record says about the feature.
 */
export interface LineageRegistration {
  /**
   * Sections of the record that say something.
   *
   * @maxItems 100
   */
  written: string[];
  owners?: RegisteredOwners;
  /**
   * The CODEOWNERS file on the base, where there is one.
   */
  ownersFile?: string;
  /**
   * @maxItems 2500
   */
  links: RecordLink[];
  /**
   * @maxItems 1000
   */
  parameters: RegisteredParameters[];
  outputs: RegisteredOutputs;
  remediation?: RegisteredRemediation;
  reviewBy?: ReviewBy;
}
/**
 * Who answers for the feature.
 */
export interface RegisteredOwners {
  from: 'record' | 'code-owners';
  /**
   * @maxItems 100
   */
  names: string[];
}
/**
 * Something the record points to.
 */
export interface RecordLink {
  /**
   * As in `remediation.undo`, or `transformations[0].path`.
   */
  key: string;
  stated: string;
  location: Location;
  /**
   * The file it leads to.
   */
  path?: string;
  /**
   * `found`; an `address` (not opened); `unchecked`, where there is the file and nothing tells what is in it; no such file, heading, line or part; or a path that is `refused`.
   */
  state: 'found' | 'address' | 'unchecked' | 'no-file' | 'no-anchor' | 'refused';
  why?: string;
  /**
   * What was probably meant.
   */
  meant?: string;
}
/**
 * A file of parameters that the record names.
 */
export interface RegisteredParameters {
  path: string;
  location: Location4;
  /**
   * The file of its schema; the record, where the schema stands there. Absent: it has none.
   */
  schema?: string;
  unusable?: EvidenceProblem1;
  /**
   * How many faults there are.
   */
  total: number;
  /**
   * The first of them.
   *
   * @maxItems 20
   */
  faults: EvidenceProblem[];
}
/**
 * Where in the reader's own files.
 */
export interface Location4 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * Something wrong with a file of evidence, for its writer to mend.
 */
export interface EvidenceProblem1 {
  message: string;
  remedy?: string;
  location?: Location;
}
/**
 * What the feature gives to others.
 */
export interface RegisteredOutputs {
  total: number;
  location?: Location;
  /**
   * @maxItems 100
   */
  faults: OutputFault[];
}
export interface OutputFault {
  output: string;
  /**
   * Stable while values change.
   */
  what: string;
  problem: EvidenceProblem;
}
/**
 * What the feature does to a running system.
 */
export interface RegisteredRemediation {
  location: Location;
  /**
   * @maxItems 30
   */
  stated: RemediationPart[];
  /**
   * Flags that the record declares.
   *
   * @maxItems 201
   */
  flags: string[];
  before: RemediationBefore;
}
/**
 * One thing the record says of it.
 */
export interface RemediationPart {
  /**
   * As in `mode`, or `blast-radius.hosts-total`.
   */
  part: string;
  value: string;
  location: Location;
}
/**
 * The record at the merge base.
 */
export interface RemediationBefore {
  /**
   * `no-base`: there is nothing to compare with. `unreachable`: there should be.
   */
  standing: 'no-base' | 'unreachable' | 'compared';
  reason?: string;
  /**
   * Whether the feature was there.
   */
  registered?: boolean;
  action?: string;
  mode?: string;
}
/**
 * The day by which someone looks again.
 */
export interface ReviewBy {
  day: string;
  location: Location;
}
/**
 * The signals that the record declares, beside what is known of their names.
 */
export interface LineageTelemetry {
  /**
   * @maxItems 200
   */
  signals: TelemetrySignal[];
  /**
   * Version of the semantic conventions.
   */
  conventions: string;
  /**
   * Lists of names that the policy gives.
   *
   * @maxItems 1000
   */
  lists: TelemetryList[];
  rules?: AlertRules;
}
export interface TelemetrySignal {
  name: string;
  location: Location;
  /**
   * As the record says.
   */
  kind?: 'metric' | 'attribute' | 'span' | 'event';
  /**
   * As the record says.
   */
  unit?: string;
  /**
   * As the record says.
   */
  instrument?: string;
  known?: KnownSignal;
  /**
   * A known name that may be meant.
   */
  nearest?: string;
  /**
   * Of a metric: what Prometheus most likely calls it.
   */
  series?: string;
  /**
   * Of a metric: the first alerts that depend on it.
   *
   * @maxItems 5
   */
  alerts?: AlertOnSignal[];
}
/**
 * What a list says of the name. Left out: none has it.
 */
export interface KnownSignal {
  location?: Location5;
  kind?: 'metric' | 'attribute' | 'span' | 'event';
  unit?: string;
  instrument?: string;
  /**
   * In the words of the list, where it is no longer to be used.
   */
  deprecated?: string;
  /**
   * What to use instead.
   */
  replacement?: string;
  /**
   * The conventions leave the name, unchanged, to others.
   */
  moved?: true;
}
/**
 * Where in the reader's own files.
 */
export interface Location5 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface AlertOnSignal {
  name: string;
  location: Location;
}
export interface TelemetryList {
  path: string;
  /**
   * How many it has.
   */
  names: number;
  problem?: EvidenceProblem;
}
/**
 * Rules of Prometheus in the repository. Left out: none were found, or no signal is a metric.
 */
export interface AlertRules {
  /**
   * @maxItems 1000
   */
  files: string[];
  /**
   * How many alerts they hold.
   */
  alerts: number;
  /**
   * The first of what could not be read.
   *
   * @maxItems 20
   */
  problems: EvidenceProblem[];
  /**
   * How many rules or files could not be read.
   */
  unread: number;
}
/**
 * What registries of other tools say about the feature.
 */
export interface LineageRegistries {
  /**
   * @maxItems 1000
   */
  files: RegistryFile[];
  /**
   * Views, services, models and exposures that are the feature's, by the policy or by their own tags.
   *
   * @maxItems 1000
   */
  things: RegisteredThing[];
}
export interface RegistryFile {
  path: string;
  kind?: 'feast' | 'dbt';
  /**
   * Why it was not compared with the base.
   */
  noBase?: string;
  problem?: EvidenceProblem;
}
export interface RegisteredThing {
  /**
   * Path of the registry.
   */
  registry: string;
  name: string;
  /**
   * `feature view`, `model`, …
   */
  what?: string;
  location?: Location;
  /**
   * What says that it is the feature's: the policy, its own tag, or a service that is the feature's and serves it.
   */
  mapped: 'policy' | 'tag' | 'service';
  /**
   * `absent`: it is neither here nor on the base. `deleted`: only on the base. `here`: it is, and may be compared.
   */
  state: 'here' | 'deleted' | 'absent';
  /**
   * Of an absent one: what may be meant.
   */
  nearest?: string;
  description?: string;
  owner?: string;
  lacks?: ShortTexts;
  faults?: ShortTexts1;
  /**
   * What it is about, as far as that is registered.
   *
   * @maxItems 100
   */
  entities?: RegisteredEntity[];
  /**
   * Its features or columns: the first of them.
   *
   * @maxItems 500
   */
  columns?: RegisteredColumn[];
  undescribed?: NameList4;
  /**
   * It was not on the base.
   */
  new?: boolean;
  /**
   * What serves it, here or on the base.
   *
   * @maxItems 200
   */
  services?: ServingService[];
  /**
   * Where its values come from.
   *
   * @maxItems 200
   */
  sources?: RegisteredSource[];
}
export interface RegisteredEntity {
  name: string;
  location: Location;
  lacks: ShortTexts2;
}
export interface RegisteredColumn {
  name: string;
  type?: string;
  description?: string;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList4 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
export interface ServingService {
  name: string;
  what: string;
  location: Location;
  /**
   * Whether it still serves it.
   */
  still: boolean;
  removed: NameList5;
  /**
   * What it served on the base under another type.
   *
   * @maxItems 100
   */
  retyped: RetypedColumn[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList5 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
export interface RetypedColumn {
  name: string;
  from: string;
  to: string;
}
export interface RegisteredSource {
  name: string;
  state: 'same' | 'new' | 'changed' | 'gone' | 'not-compared';
  location: Location;
  lacks: ShortTexts2;
  /**
   * @maxItems 50
   */
  changes: ChangedSetting[];
}
export interface ChangedSetting {
  key: string;
  from?: string;
  to?: string;
}
/**
 * Where the lineage that is at hand leads back to.
 */
export interface LineageTrace {
  /**
   * Of the policy, from loosest to strictest.
   *
   * @maxItems 20
   */
  stages: string[];
  /**
   * Files that tell of lineage.
   *
   * @maxItems 10000
   */
  files: LineageFile[];
  /**
   * How many the whole lineage has.
   */
  datasets: number;
  /**
   * How many the whole lineage has.
   */
  jobs: number;
  /**
   * What the feature makes, as far as the lineage knows it.
   *
   * @maxItems 1000
   */
  outputs: TracedOutput[];
  /**
   * How exactly it was traced: each column back to columns, or only datasets back to datasets. Left out: nothing was traced.
   */
  granularity?: 'column' | 'dataset';
  lost?: NameList6;
  /**
   * Where the trace ends: data under a contract that the record names, or that nothing is known to make.
   *
   * @maxItems 1000
   */
  sources: TracedSource[];
  /**
   * How many sources there are besides.
   */
  moreSources?: number;
  /**
   * Datasets that are made from each other and from nothing else.
   *
   * @maxItems 20
   */
  cycles: string[][];
  /**
   * What it leans on, by lineage or by its record, that may be less ready than itself.
   *
   * @maxItems 1000
   */
  behind: LeansOn[];
  /**
   * Personal data that comes to the feature.
   *
   * @maxItems 200
   */
  personal: PersonalData[];
  contractsAt?: Location6;
  privacy?: DeclaredPrivacy;
}
export interface LineageFile {
  path: string;
  /**
   * How many events, or nodes of a manifest, were read.
   */
  read: number;
  /**
   * The first of what could not be read.
   *
   * @maxItems 20
   */
  problems: EvidenceProblem[];
  /**
   * How many things could not be read.
   */
  unread: number;
}
export interface TracedOutput {
  /**
   * The dataset's id; or as the record or the policy writes it, where the lineage does not know it.
   */
  name: string;
  /**
   * What says that it is the feature's: the record's `outputs`, the policy, or the feature's code that writes it.
   */
  because: 'record' | 'policy' | 'code';
  /**
   * `made` by a job; `not-made`: there, and no job writes it; `not-known`: no lineage speaks of it.
   */
  state: 'made' | 'not-made' | 'not-known';
  location?: Location;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList6 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
export interface TracedSource {
  /**
   * Its id.
   */
  dataset: string;
  columns?: NameList7;
  deciding?: NameList8;
  /**
   * Of the data that was read; for a file of the repository, git has it.
   */
  version?: string;
  contract?: SourceContractLink;
  /**
   * What leads there, from the feature's own output back: datasets and jobs by turns. A long one is cut in its middle.
   *
   * @maxItems 41
   */
  way: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList7 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList8 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * The contract it is under.
 */
export interface SourceContractLink {
  path: string;
  version?: string;
  /**
   * How it was found to be the contract's data.
   */
  by: 'server' | 'name' | 'policy';
  /**
   * Whether the record names it; `behind`: a feature that this one is made from names it.
   */
  declared: 'record' | 'behind' | 'no';
  /**
   * Of one that the record does not name: a feature that does.
   */
  feature?: string;
  location?: Location;
}
export interface LeansOn {
  /**
   * `feature`; `notebook`; `environment`: a contract whose servers are all in the environments named; `synthetic`: a contract or dataset that says so.
   */
  kind: 'feature' | 'notebook' | 'environment' | 'synthetic';
  name: string;
  /**
   * Of a feature.
   */
  stage?: string;
  /**
   * @maxItems 100
   */
  environments?: string[];
  /**
   * What leads there, from the feature's own output back: datasets and jobs by turns. A long one is cut in its middle.
   *
   * @maxItems 41
   */
  way: string[];
  location?: Location;
}
export interface PersonalData {
  dataset: string;
  column?: string;
  /**
   * The tag or classification that says so.
   */
  word: string;
  /**
   * Whether columns lead to the feature; else only the dataset does, and it may carry them.
   */
  certain: boolean;
  location?: Location;
}
/**
 * Where in the reader's own files.
 */
export interface Location6 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * What the record says of personal data. Left out: nothing.
 */
export interface DeclaredPrivacy {
  /**
   * `none`, or how many kinds it names.
   */
  personal: 'none' | 'some';
  location: Location;
}
/**
 * What can be recomputed of a feature's claims. One unit is about the feature (packages, runs, results, code), and one about each list of data digests, so that data which lies elsewhere can be looked at there.
 */
export interface ReproducibilityUnit {
  /**
   * Of the feature: its record's path. Of data: the list, or the record or run record and `#data`. Of a pipeline: its `dvc.yaml` and `#pipeline`.
   */
  id: string;
  /**
   * @maxItems 100000
   */
  subjects: Subject[];
  unavailable?: string;
  feature?: RecordedFeature;
  data?: DataDigests;
  pipeline?: PipelineState;
  recreation?: Recreation;
  determinism?: DeterminismState;
}
/**
 * What the feature's record, its lock files, its experiments and its run records say, and what the checkout holds.
 */
export interface RecordedFeature {
  record?: Location7;
  /**
   * How many lists of data digests there are; each is a unit of its own.
   */
  dataLists: number;
  packages: LockedPackages;
  code: NamedCode;
  /**
   * @maxItems 1000
   */
  runs: RecordedRun[];
  /**
   * The files of results that the feature's experiments name.
   *
   * @maxItems 3000
   */
  results: ResultsFile[];
  environment?: RecordedEnvironment;
  hardware?: RecordedHardware;
  preprocessing?: RecordedPreprocessing;
  /**
   * The notebooks among the code and the steps; of a repository without records all there are.
   *
   * @maxItems 1000
   */
  notebooks?: NotebookState[];
  seeds?: StatedSeeds;
  agreement?: FileAgreement;
  /**
   * Experiments of which it cannot be told what results they name.
   *
   * @maxItems 1000
   */
  unreadableExperiments: UnreadableExperiment[];
  /**
   * Data sets with digests that tracking tools gave them, by run. They cannot be computed here, but two runs that used the same data have the same. Left out: none.
   *
   * @maxItems 500
   */
  datasets?: TrackedDataset[];
}
/**
 * Where in the reader's own files.
 */
export interface Location7 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface LockedPackages {
  /**
   * Whether the record names them. Else they are the nearest there are.
   */
  named: boolean;
  /**
   * @maxItems 1000
   */
  locks: PackageLockFile[];
}
/**
 * One lock file, with the files it includes.
 */
export interface PackageLockFile {
  path: string;
  format:
    | 'requirements'
    | 'package-lock'
    | 'poetry'
    | 'pdm'
    | 'pipenv'
    | 'uv'
    | 'pylock'
    | 'conda-lock'
    | 'conda-environment'
    | 'other';
  /**
   * The file it was held against.
   */
  manifest?: string;
  python?: LockedPython;
  /**
   * The command that writes it anew.
   */
  renew?: string;
  stale?: LockFaults;
  location?: Location8;
  unread?: UnreadFile;
  /**
   * All files that were read for it.
   *
   * @maxItems 1100
   */
  read: string[];
  /**
   * How many packages it asks for.
   */
  packages: number;
  /**
   * Where it asks for none: what its comments say.
   */
  remark?: string;
  unfixed: LockFaults1;
  unhashed: LockFaults2;
  uncheckable: LockFaults3;
}
/**
 * The interpreters it was made for.
 */
export interface LockedPython {
  says: string;
  location: Location;
}
/**
 * Where it is not what its manifest asks for now.
 */
export interface LockFaults {
  total: number;
  /**
   * @maxItems 100
   */
  first: LockFault[];
}
export interface LockFault {
  /**
   * The requirement as written, or the package.
   */
  what: string;
  why: string;
  location: Location;
}
/**
 * Where in the reader's own files.
 */
export interface Location8 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * Why a file of evidence tells nothing: it is not here, of a kind that is not read yet, or wrong.
 */
export interface UnreadFile {
  because: 'absent' | 'unsupported' | 'malformed';
  message: string;
  remedy?: string;
  location?: Location;
}
/**
 * Not fixed to one version, or not what was asked for.
 */
export interface LockFaults1 {
  total: number;
  /**
   * @maxItems 100
   */
  first: LockFault[];
}
/**
 * Fixed to one version, but not to bytes.
 */
export interface LockFaults2 {
  total: number;
  /**
   * @maxItems 100
   */
  first: LockFault[];
}
/**
 * Cannot be told in this checkout.
 */
export interface LockFaults3 {
  total: number;
  /**
   * @maxItems 100
   */
  first: LockFault[];
}
export interface NamedCode {
  /**
   * How many files and folders the record names.
   */
  named: number;
  /**
   * How many files that are.
   */
  files: number;
  missing: NameList9;
  location?: Location;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList9 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
export interface RecordedRun {
  path: string;
  /**
   * Which run of the file it is, of a store that holds many in one file (`mlflow.db#RUN`).
   */
  id?: string;
  location: Location9;
  unread?: UnreadFile;
  /**
   * Results of the feature that are among its outputs, with whatever digest.
   *
   * @maxItems 3000
   */
  results: string[];
  status?: 'finished' | 'failed' | 'running' | 'unsaid';
  statusLocation?: Location;
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
  /**
   * By generator, or one without a name. Left out: the run recorded none.
   *
   * @maxItems 100
   */
  seeds?: RecordedSeed[];
  seedLocation?: Location;
  tracked?: TrackedRunState;
  code?: CodeComparison;
  unheld?: NameList14;
}
/**
 * Where in the reader's own files.
 */
export interface Location9 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface RecordedSeed {
  generator?: string;
  /**
   * null: the run says it used none.
   */
  value: string | null;
}
/**
 * Of a run that a tracking tool recorded.
 */
export interface TrackedRunState {
  tool: 'MLflow' | 'lm-evaluation-harness';
  /**
   * Deleted in the tool, and still in its store.
   */
  deleted: boolean;
  /**
   * The commit as recorded, where it is no full one.
   */
  commitText?: string;
  commitLocation?: Location;
  /**
   * Data sets that it recorded with a digest of the tool's own, which cannot be computed here.
   */
  datasets: number;
  /**
   * How many it logged.
   */
  parameters: number;
  /**
   * Whether something was changed and not committed when it ran. Left out: it does not say.
   */
  dirty?: boolean;
  unread?: UnreadFile1;
  /**
   * The home folder that its artifacts are said to lie in.
   */
  homePath?: string;
  homePathLocation?: Location;
}
/**
 * Why a file of evidence tells nothing: it is not here, of a kind that is not read yet, or wrong.
 */
export interface UnreadFile1 {
  because: 'absent' | 'unsupported' | 'malformed';
  message: string;
  remedy?: string;
  location?: Location;
}
/**
 * The files of code that a run recorded and those that the feature's record names, held against the checkout by content.
 */
export interface CodeComparison {
  /**
   * How many files the run recorded.
   */
  recorded: number;
  /**
   * How many of them it did not list itself: looked up at the commit it recorded.
   */
  atCommit?: number;
  /**
   * How many of them are byte for byte the same here.
   */
  same: number;
  /**
   * How many of those are submodules, the same by their commits. Left out: none.
   */
  submodules?: number;
  different: NameList10;
  added: NameList11;
  gone: NameList12;
  uncheckable: NameList13;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList10 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList11 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList12 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList13 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList14 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
export interface ResultsFile {
  path: string;
  experiment: string;
  location: Location10;
  state: 'present' | 'absent' | 'refused';
  /**
   * Of an absent or refused one: why.
   */
  detail?: string;
  /**
   * A SHA-256: 64 digits and letters from a to f.
   */
  sha256?: string;
  stage?: ResultStage;
  /**
   * Run records that list it among their outputs.
   *
   * @maxItems 100
   */
  runs: ResultsListing[];
}
/**
 * Where in the reader's own files.
 */
export interface Location10 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * The stage of DVC that makes it, where a `dvc.lock` of the repository records one.
 */
export interface ResultStage {
  name: string;
  /**
   * Its `dvc.yaml`.
   */
  pipeline: string;
  /**
   * Its `dvc.lock`.
   */
  lock: string;
  location: Location11;
  /**
   * The output that is, or that holds, the file of results.
   */
  output: string;
  /**
   * How that output stands to what is recorded of it; `untold`: it is not here, or no digest is recorded.
   */
  holds: 'same' | 'line-endings' | 'different' | 'untold';
  /**
   * Its digest as recorded.
   */
  expected?: string;
  /**
   * Its digest here, by the same algorithm.
   */
  observed?: string;
  /**
   * How many stages made what it used.
   */
  before: number;
  /**
   * Of the inputs that are the same: those whose bytes are not here, and whose digest is recorded the same by what makes them.
   */
  byRecord: number;
  inputs: CodeComparison1;
  unlisted: NameList15;
  /**
   * Parameters that are seeds, as the lock recorded them of it and the stages before it. Left out: none.
   *
   * @maxItems 100
   */
  seeds?: StageSeed[];
  /**
   * Files of git that it was decided from. Left out: none beside the pipeline and the lock.
   *
   * @maxItems 2000
   */
  subjects?: string[];
}
/**
 * Where in the reader's own files.
 */
export interface Location11 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * The files of code that a run recorded and those that the feature's record names, held against the checkout by content.
 */
export interface CodeComparison1 {
  /**
   * How many files the run recorded.
   */
  recorded: number;
  /**
   * How many of them it did not list itself: looked up at the commit it recorded.
   */
  atCommit?: number;
  /**
   * How many of them are byte for byte the same here.
   */
  same: number;
  /**
   * How many of those are submodules, the same by their commits. Left out: none.
   */
  submodules?: number;
  different: NameList10;
  added: NameList11;
  gone: NameList12;
  uncheckable: NameList13;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList15 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
export interface StageSeed {
  name: string;
  value: string | null;
}
export interface ResultsListing {
  run: string;
  id?: string;
  /**
   * A SHA-256: 64 digits and letters from a to f.
   */
  sha256: string;
  holds: 'same' | 'line-endings' | 'different';
  location: Location;
}
/**
 * The images and interpreters that the files name.
 */
export interface RecordedEnvironment {
  /**
   * Whether the record names the files. Else they are the nearest there are.
   */
  named: boolean;
  /**
   * @maxItems 1000
   */
  files: EnvironmentFile[];
  /**
   * Base images, in the order in which they are named; stages of the same file are none.
   *
   * @maxItems 1000
   */
  images: BaseImage[];
  /**
   * What each file says about the interpreter.
   *
   * @maxItems 2000
   */
  pythons: StatedPython[];
  /**
   * Statements about the interpreter that cannot both hold.
   *
   * @maxItems 100
   */
  disagreements?: PythonDisagreement[];
}
export interface EnvironmentFile {
  path: string;
  location: Location12;
  unread?: UnreadFile;
}
/**
 * Where in the reader's own files.
 */
export interface Location12 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface BaseImage {
  /**
   * With its arguments filled in.
   */
  image: string;
  /**
   * `unresolved`: it depends on an argument without a default.
   */
  state: 'digest' | 'tag' | 'latest' | 'unresolved';
  location: Location;
}
export interface StatedPython {
  says: string;
  kind: 'version' | 'range';
  /**
   * What kind of file says so, for a reader.
   */
  by: string;
  location: Location;
}
export interface PythonDisagreement {
  /**
   * Its place in `pythons`.
   */
  left: number;
  right: number;
}
/**
 * What the numbers were made on, by the record and by run records.
 */
export interface RecordedHardware {
  /**
   * @maxItems 1000
   */
  statements: HardwareStatement[];
}
export interface HardwareStatement {
  path: string;
  location: Location;
  /**
   * By part; empty where nothing is written behind its name.
   */
  parts: {
    cpu?: string;
    memory?: string;
    accelerator?: string;
    driver?: string;
  };
}
/**
 * The steps from the raw data to the data that the numbers were made from.
 */
export interface RecordedPreprocessing {
  location?: Location13;
  /**
   * @maxItems 1000
   */
  steps: PreprocessingStep[];
}
/**
 * Where in the reader's own files.
 */
export interface Location13 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface PreprocessingStep {
  /**
   * As written, or as found.
   */
  says: string;
  kind: 'script' | 'notebook' | 'stage' | 'none' | 'prose' | 'absent' | 'unreadable';
  path?: string;
  detail?: string;
  location: Location;
}
/**
 * How a Jupyter notebook (nbformat 3 or 4) was left.
 */
export interface NotebookState {
  path: string;
  location: Location;
  unread?: UnreadFile;
  /**
   * As in 4.5.
   */
  format?: string;
  cells?: NotebookCells;
  /**
   * `fresh`: the counts are exactly 1 to n, as of one run from top to bottom in a new kernel; `continued`: in order, but the kernel had run other cells.
   */
  order?: 'fresh' | 'continued' | 'out-of-order' | 'partly' | 'not-run';
  orderLocation?: Location;
  orderDetail?: string;
  kernel?: string;
  language?: string;
  languageVersion?: string;
  errors?: NotebookMarks;
  homePaths?: NotebookMarks;
  secrets?: NotebookMarks;
}
export interface NotebookCells {
  /**
   * Code cells that are not empty.
   */
  code: number;
  /**
   * Of them, with an execution count.
   */
  executed: number;
  withOutputs: number;
  /**
   * Further code cells that were not run, as their tag `skip-execution` asks; counted nowhere else.
   */
  leftOut?: number;
}
/**
 * Things seen in the cells of a notebook and in its metadata.
 */
export interface NotebookMarks {
  total: number;
  /**
   * @maxItems 20
   */
  first: NotebookMark[];
}
export interface NotebookMark {
  /**
   * Of a secret its kind alone.
   */
  what: string;
  /**
   * Counted from 1, among all cells. Left out: it stands in the metadata of the notebook.
   */
  cell?: number;
  location: Location;
}
/**
 * Seeds in files of parameters and locks of pipelines, and hints that random numbers are used.
 */
export interface StatedSeeds {
  /**
   * @maxItems 500
   */
  statements: StatedSeed[];
  /**
   * Code that seems to draw random numbers; `seeded` where it seems to set a seed too.
   *
   * @maxItems 100
   */
  hints: RandomnessHint[];
}
export interface StatedSeed {
  name: string;
  /**
   * null: none was set.
   */
  value: string | null;
  path: string;
  location: Location;
}
export interface RandomnessHint {
  path: string;
  what: string;
  seeded: boolean;
  location: Location;
}
/**
 * What several files state of the same thing: metrics, parameters, the model's run, its packages.
 */
export interface FileAgreement {
  /**
   * @maxItems 1000
   */
  sources: AgreementSource[];
  /**
   * How many things two files state alike, by kind.
   */
  agreed: {
    metric?: number;
    parameter?: number;
    run?: number;
    package?: number;
  };
  /**
   * @maxItems 200
   */
  disagreements: Disagreement[];
  /**
   * Placeholders of a template, revisions of data sets that are not pinned, packages of a model that are not.
   *
   * @maxItems 200
   */
  marks: AgreementMark[];
}
export interface AgreementSource {
  path: string;
  kind: 'model card' | 'metrics' | 'parameters' | 'model' | 'run';
  location: Location;
  unread?: UnreadFile;
}
export interface Disagreement {
  kind: 'metric' | 'parameter' | 'run' | 'package';
  name: string;
  left: StatedValue;
  right: StatedValue;
}
export interface StatedValue {
  says: string;
  path: string;
  location: Location;
}
export interface AgreementMark {
  kind: 'placeholder' | 'revision' | 'package';
  what: string;
  path: string;
  location: Location;
}
export interface UnreadableExperiment {
  path: string;
  unread: UnreadFile;
}
export interface TrackedDataset {
  run: string;
  id?: string;
  name: string;
  digest: string;
  /**
   * What the run used it for, as `training`. Left out: it does not say.
   */
  context?: string;
  location: Location14;
}
/**
 * Where in the reader's own files.
 */
export interface Location14 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * One list of data files with their digests, held against the bytes.
 */
export interface DataDigests {
  /**
   * A list of digests, the feature's record, a run record, a `*.dvc` file, a `dvc.lock`, a Croissant description, or a pointer of Git LFS.
   */
  listedBy: 'list' | 'record' | 'run' | 'dvc' | 'dvc-lock' | 'croissant' | 'lfs';
  /**
   * The file that lists them.
   */
  path: string;
  location: Location15;
  unread?: UnreadFile;
  /**
   * How many files it lists.
   */
  files: number;
  /**
   * How many have the listed digest.
   */
  verified: number;
  malformed: MalformedLines;
  /**
   * The first of the files that are not verified.
   *
   * @maxItems 100
   */
  others: UnverifiedData[];
  otherCounts: UnverifiedCounts;
  /**
   * Where DVC brought it in from.
   *
   * @maxItems 100
   */
  imports?: DataImport[];
  /**
   * Files and folders that have the listed MD5; those with a SHA-256 carry it among the subjects.
   *
   * @maxItems 50000
   */
  confirmed?: ConfirmedData[];
}
/**
 * Where in the reader's own files.
 */
export interface Location15 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * Lines of the list that could not be read.
 */
export interface MalformedLines {
  total: number;
  /**
   * @maxItems 20
   */
  first: EvidenceProblem[];
}
export interface UnverifiedData {
  /**
   * From the repository's root, or as listed where it is refused.
   */
  path: string;
  /**
   * `pointer`: a Git LFS pointer to the listed bytes; `other-pointer`: to other bytes; `unhashed`: it is listed without a digest that bytes can be held against; `size`: the bytes are the listed ones, and another size is stated.
   */
  state: 'different' | 'line-endings' | 'absent' | 'pointer' | 'other-pointer' | 'refused' | 'unhashed' | 'size';
  /**
   * SHA-256 or MD5 in hexadecimal digits; that of a folder, by DVC, ends in `.dir`.
   */
  expected?: string;
  /**
   * SHA-256 or MD5 in hexadecimal digits; that of a folder, by DVC, ends in `.dir`.
   */
  observed?: string;
  /**
   * Of one that differs by its line endings: those of the bytes here.
   */
  here?: 'CRLF' | 'LF' | 'mixed';
  /**
   * Of an absent or refused one: why.
   */
  detail?: string;
  location: Location16;
  /**
   * Of the digests. Left out: SHA-256.
   */
  algorithm?: 'md5' | 'md5-dos2unix';
}
/**
 * Where in the reader's own files.
 */
export interface Location16 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * How many files that are not verified contradict what is listed, and how many cannot be looked at here.
 */
export interface UnverifiedCounts {
  contradicted: number;
  notHere: number;
  /**
   * How many differ by their line endings alone; they contradict nothing. Left out: none.
   */
  lineEndings?: number;
}
export interface DataImport {
  /**
   * Address of the repository, or of the data itself.
   */
  from: string;
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
}
export interface ConfirmedData {
  path: string;
  /**
   * SHA-256 or MD5 in hexadecimal digits; that of a folder, by DVC, ends in `.dir`.
   */
  digest: string;
}
/**
 * A pipeline of DVC: what its last run recorded, held against what is declared and what is here.
 */
export interface PipelineState {
  /**
   * Its `dvc.yaml`.
   */
  path: string;
  /**
   * Its `dvc.lock`.
   */
  lock: string;
  location: Location17;
  unread?: UnreadFile;
  /**
   * @maxItems 2000
   */
  stages: PipelineStageState[];
}
/**
 * Where in the reader's own files.
 */
export interface Location17 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface PipelineStageState {
  name: string;
  location: Location18;
  /**
   * As recorded.
   */
  command?: string;
  /**
   * DVC leaves it as it is, whatever changes.
   */
  frozen?: true;
  /**
   * Dependencies and outputs whose bytes are here and the recorded ones.
   */
  verified: number;
  /**
   * Dependencies whose bytes are not here, and whose digest is recorded the same by what makes them.
   */
  byRecord: number;
  /**
   * Parameters that have the recorded value.
   */
  parameters: number;
  changes: PipelineChanges;
  uncheckable: PipelineDoubts;
  deps?: PipelineFiles;
  outs?: PipelineFiles1;
  /**
   * Files of it that a pull request could change.
   *
   * @maxItems 500
   */
  subjects: string[];
  /**
   * Dependencies and outputs that differ by their line endings alone. Left out: none.
   *
   * @maxItems 20
   */
  lineEndings?: PipelineLineEndings[];
}
/**
 * Where in the reader's own files.
 */
export interface Location18 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface PipelineChanges {
  total: number;
  /**
   * @maxItems 20
   */
  first: PipelineChange[];
}
/**
 * Something that is other than when the stage last ran.
 */
export interface PipelineChange {
  /**
   * `stale`: what the stage used has since been made anew by the stage in `by`, or is named otherwise by the file in `by`.
   */
  kind:
    | 'not-run'
    | 'command'
    | 'dependency'
    | 'new-dependency'
    | 'stale'
    | 'parameter'
    | 'new-parameter'
    | 'gone-parameter'
    | 'output'
    | 'new-output'
    | 'unresolved';
  /**
   * Path, or file and key of a parameter; of an unresolved stage: why.
   */
  what: string;
  by?: string;
  /**
   * As recorded.
   */
  expected?: string;
  /**
   * As it is.
   */
  observed?: string;
  location: Location;
}
/**
 * What cannot be told here.
 */
export interface PipelineDoubts {
  total: number;
  /**
   * @maxItems 20
   */
  first: PipelineDoubt[];
}
export interface PipelineDoubt {
  why: string;
  /**
   * What to do about it; left out: pull the data.
   */
  remedy?: string;
  location: Location;
}
/**
 * What it used, as its last run recorded it and as it was found. Left out: nothing.
 */
export interface PipelineFiles {
  total: number;
  /**
   * By path.
   *
   * @maxItems 1000
   */
  first: PipelineFile[];
}
export interface PipelineFile {
  path: string;
  /**
   * As recorded; of a folder with `.dir` at the end.
   */
  md5?: string;
  /**
   * How what is here stands to it. `by-record`: it is not here, and what makes it records the same. `not-recorded`: the last run did not use it.
   */
  answer: 'verified' | 'line-endings' | 'by-record' | 'contradicted' | 'not-checkable' | 'not-recorded';
}
/**
 * What it made, likewise.
 */
export interface PipelineFiles1 {
  total: number;
  /**
   * By path.
   *
   * @maxItems 1000
   */
  first: PipelineFile[];
}
export interface PipelineLineEndings {
  path: string;
  here: 'CRLF' | 'LF';
  location: Location;
}
/**
 * How to make the numbers again from the nearest snapshot, as far as it is recorded.
 */
export interface Recreation {
  /**
   * In the order they are done.
   *
   * @maxItems 200
   */
  steps: RecreationStep[];
  /**
   * What is not recorded and would be needed.
   *
   * @maxItems 20
   */
  missing: string[];
  /**
   * How long the recorded runs took.
   */
  seconds?: number;
}
export interface RecreationStep {
  what: 'code' | 'packages' | 'data' | 'run' | 'compare';
  /**
   * For a POSIX shell in the repository's root.
   */
  command: string;
  /**
   * The file that says so.
   */
  from?: string;
}
/**
 * Two results of the same commit, held against each other.
 */
export interface DeterminismState {
  /**
   * Whether the record names two results.
   */
  declared: boolean;
  location: Location;
  command?: string;
  unread?: UnreadFile;
  comparison?: ResultsComparison;
}
export interface ResultsComparison {
  first: string;
  second: string;
  /**
   * Files that are in both.
   */
  files: number;
  /**
   * How many of them are the same, byte for byte.
   */
  same: number;
  /**
   * Numbers that were compared, in the files that are not.
   */
  numbers: number;
  leftOut?: LeftOutOfComparison;
  moved: MovedNumbers;
  differing: NameList16;
  onlyFirst: NameList17;
  onlySecond: NameList18;
}
/**
 * What `ignore:` names, and was not compared. Left out: nothing.
 */
export interface LeftOutOfComparison {
  /**
   * Of either result.
   */
  files: number;
  /**
   * In the files that are not the same, byte for byte.
   */
  values: number;
}
/**
 * Numbers that are farther apart than is allowed, those that moved most first.
 */
export interface MovedNumbers {
  total: number;
  /**
   * @maxItems 50
   */
  first: MovedNumber[];
}
export interface MovedNumber {
  file: string;
  name: string;
  /**
   * As written.
   */
  first: string;
  second: string;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList16 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList17 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList18 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * The test reports of one feature: counts, what failed, what is gone since the base, and whether each report is about the code here.
 */
export interface TestsUnit {
  /**
   * The feature's record.
   */
  id: string;
  /**
   * @maxItems 100000
   */
  subjects: Subject[];
  unavailable?: string;
  record: Location19;
  /**
   * How many files the record names as code.
   */
  code: number;
  /**
   * Why there is no base to compare with. Left out: there is one.
   */
  noBase?: string;
  /**
   * @maxItems 3000
   */
  reports: TestReport[];
  /**
   * Reports that the record named on the base and no longer names, with tests that are in no other report now.
   *
   * @maxItems 3000
   */
  dropped: DroppedReport[];
}
/**
 * Where in the reader's own files.
 */
export interface Location19 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
export interface TestReport {
  kind: 'unit' | 'integration' | 'end-to-end';
  path: string;
  location: Location20;
  state: 'read' | 'absent' | 'unreadable';
  problem?: EvidenceProblem2;
  counts?: TestCounts;
  /**
   * The first tests that failed or ended in an error.
   *
   * @maxItems 100
   */
  failures?: TestFailure[];
  sinceBase?: TestsSinceBase;
  currency?: ReportCurrency;
}
/**
 * Where in the reader's own files.
 */
export interface Location20 {
  /**
   * From the repository's root.
   */
  path: string;
  /**
   * Counted from 1.
   */
  line?: number;
  /**
   * Counted from 1.
   */
  column?: number;
}
/**
 * Something wrong with a file of evidence, for its writer to mend.
 */
export interface EvidenceProblem2 {
  message: string;
  remedy?: string;
  location?: Location;
}
/**
 * Tests counted, never what the report states about itself.
 */
export interface TestCounts {
  passed: number;
  failed: number;
  errored: number;
  skipped: number;
}
export interface TestFailure {
  name: string;
  message?: string;
  line: number;
}
/**
 * Held against the same report at the merge base.
 */
export interface TestsSinceBase {
  /**
   * `new`: not there at the base. `unreadable`: there, and no report that can be read.
   */
  state: 'compared' | 'new' | 'unreadable';
  /**
   * Of an unreadable one: why.
   */
  problem?: string;
  /**
   * How many different tests it held at the base.
   */
  tests: number;
  removed: NameList19;
  /**
   * How many are now under another suite, class, file or report.
   */
  moved: number;
  nowSkipped: NameList20;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList19 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList20 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
/**
 * What says which code the report is about.
 */
export interface ReportCurrency {
  /**
   * `run`: a run record lists exactly this report. `base`: whether code and report changed since the merge base. `nothing`: neither tells.
   */
  by: 'run' | 'base' | 'nothing';
  run?: string;
  code?: CodeComparison2;
  changed?: NameList21;
  /**
   * By nothing: what there would have to be.
   */
  why?: string;
}
/**
 * The files of code that a run recorded and those that the feature's record names, held against the checkout by content.
 */
export interface CodeComparison2 {
  /**
   * How many files the run recorded.
   */
  recorded: number;
  /**
   * How many of them it did not list itself: looked up at the commit it recorded.
   */
  atCommit?: number;
  /**
   * How many of them are byte for byte the same here.
   */
  same: number;
  /**
   * How many of those are submodules, the same by their commits. Left out: none.
   */
  submodules?: number;
  different: NameList10;
  added: NameList11;
  gone: NameList12;
  uncheckable: NameList13;
}
/**
 * A list that may be long: how many there are, and the first of them.
 */
export interface NameList21 {
  total: number;
  /**
   * @maxItems 100
   */
  first: string[];
}
export interface DroppedReport {
  kind: 'unit' | 'integration' | 'end-to-end';
  path: string;
  /**
   * How many it held.
   */
  tests: number;
  removed: NameList1;
}
/**
 * `*.experiment.yml`: a hypothesis and the success criteria it is held to, written before the results. Every path is relative to this file.
 */
export interface Experiment {
  /**
   * A short name: letters, digits, dots, dashes and underscores.
   */
  id: string;
  /**
   * What is believed, in a sentence.
   */
  hypothesis: string;
  /**
   * The column that names one observation: episode, case, seed, fold, user. The same id on both sides makes a pair. Left out: rows are independent.
   */
  unit?: string;
  /**
   * `none` refuses to pair rows that have the same unit.
   */
  'pair-by'?: 'unit' | 'none';
  /**
   * Several rows of one unit become one value: their `mean`; `all`, 1 where all are 1 (pass^k); `any`, 1 where one is (pass@k). Left out: one row a unit.
   */
  repeats?: 'mean' | 'all' | 'any';
  /**
   * The largest share of rows with `status: error` (the infrastructure's fault, not the candidate's) with which the rest still counts: `2%`, or a share from 0 to 1. Left out: none.
   */
  'broken-rows'?: number | string;
  /**
   * Results of what is there today: a file, a file as it is on the base branch, or the window of earlier runs that the candidate is held against.
   */
  baseline?: string | NamedResults | BaseBranchResults | HistoryResults;
  /**
   * Results of what is proposed.
   */
  candidate?: string | NamedResults;
  /**
   * Results alone, instead of `baseline` and `candidate`, where all criteria are thresholds.
   */
  results?: string | NamedResults;
  counts?: Counts;
  /**
   * @minItems 1
   * @maxItems 500
   */
  criteria: Criterion[];
  /**
   * Criteria whose role is `guardrail` unless they say otherwise.
   *
   * @maxItems 500
   */
  guardrails?: Criterion[];
  segments?: Segments;
  /**
   * Results with a component taken out: they must be worse by a stated amount, else the component has not earned its place.
   *
   * @maxItems 50
   */
  ablations?: Ablation[];
  /**
   * Of the intervals, two-sided: a share between 0 and 1. Left out: 0.95.
   */
  confidence?: number;
  /**
   * How goals that are tested side by side are corrected for being several. Guardrails are not. Left out: holm.
   */
  correction?: 'holm' | 'benjamini-hochberg' | 'bonferroni' | 'none';
  /**
   * Of the random numbers of `permutation` and `bootstrap`. Left out: 1.
   */
  seed?: number;
  /**
   * How the result becomes a production artefact.
   */
  plan?: string;
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  learnings?: string;
}
export interface NamedResults {
  name?: string;
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  results: string;
  /**
   * How the file is read, where its name and content do not say. Left out: recognised.
   */
  format?:
    | 'csv'
    | 'tsv'
    | 'parquet'
    | 'json'
    | 'ndjson'
    | 'summary'
    | 'long'
    | 'dvc'
    | 'mlflow'
    | 'scikit-learn'
    | 'hugging-face'
    | 'lm-evaluation-harness'
    | 'inspect'
    | 'promptfoo';
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  parts?: string;
}
export interface BaseBranchResults {
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  'base-branch': string;
  name?: string;
  /**
   * How the file is read, where its name and content do not say. Left out: recognised.
   */
  format?:
    | 'csv'
    | 'tsv'
    | 'parquet'
    | 'json'
    | 'ndjson'
    | 'summary'
    | 'long'
    | 'dvc'
    | 'mlflow'
    | 'scikit-learn'
    | 'hugging-face'
    | 'lm-evaluation-harness'
    | 'inspect'
    | 'promptfoo';
}
export interface HistoryResults {
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  history: string;
  name?: string;
  /**
   * How the file is read, where its name and content do not say. Left out: recognised.
   */
  format?:
    | 'csv'
    | 'tsv'
    | 'parquet'
    | 'json'
    | 'ndjson'
    | 'summary'
    | 'long'
    | 'dvc'
    | 'mlflow'
    | 'scikit-learn'
    | 'hugging-face'
    | 'lm-evaluation-harness'
    | 'inspect'
    | 'promptfoo';
  /**
   * The last so many runs. Left out: 20.
   */
  window?: number;
  /**
   * How the bounds for the next value are predicted: `t` (normal, spread estimated), `z` (normal, spread taken as known), `log-normal`, `iqr` (quartiles and 1.5 times their distance). Left out: t.
   */
  bounds?: 't' | 'z' | 'log-normal' | 'iqr';
}
/**
 * Columns that hold counts, for the metrics `precision`, `recall` and `f1`: computed from the sums over units, never as the mean of the rows' own ratios.
 */
export interface Counts {
  'true-positives': string;
  'false-positives'?: string;
  'false-negatives'?: string;
}
/**
 * One metric and what it must do.
 */
export interface Criterion {
  /**
   * The column of the results, the key, a dotted path (`val.loss`) or a JSON pointer (`/macro avg/f1-score`).
   */
  metric: string;
  /**
   * `goal`: must be reached, and is corrected where there are several. `guardrail`: must not get worse. `information`: is shown and decides nothing. Left out: a margin or a band makes a guardrail, anything else a goal.
   */
  role?: 'goal' | 'guardrail' | 'information';
  ratio?: Ratio;
  /**
   * Which way is better.
   */
  direction?: 'increase' | 'decrease';
  /**
   * What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.
   */
  threshold?: string;
  /**
   * How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.
   */
  tolerance?: number;
  /**
   * How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.
   */
  'minimum-improvement'?: number | string;
  /**
   * How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.
   */
  'non-inferiority-margin'?: number | string;
  /**
   * How far it may be from the baseline on either side: the whole interval must lie within. Needs `baseline`.
   */
  'equivalence-band'?: number | string;
  /**
   * How the sides are compared. Left out: chosen from the shape of the data, and named in the report.
   */
  test?:
    | 'welch'
    | 'paired-t'
    | 'mann-whitney'
    | 'wilcoxon'
    | 'permutation'
    | 'bootstrap'
    | 'proportions'
    | 'mcnemar'
    | 'fisher';
  /**
   * Asks on one side only: that the difference is `greater`, or `less`, than the limit. The interval is then open on the other side. Left out: two-sided.
   */
  alternative?: 'two-sided' | 'greater' | 'less';
  /**
   * Of this criterion alone: a share between 0 and 1. Left out: that of the experiment.
   */
  confidence?: number;
  /**
   * The metric comes out the same every time: one measurement is enough and no interval is needed.
   */
  deterministic?: boolean;
}
/**
 * The metric is the sum of one column over the sum of another (false alerts per day), never the mean of the rows' own ratios.
 */
export interface Ratio {
  numerator: string;
  denominator: string;
}
/**
 * Holds metrics in every segment, so that a passing average cannot hide a segment that fell.
 */
export interface Segments {
  /**
   * The column that names a row's segment.
   */
  by: string;
  /**
   * The metrics that are held in every segment. Left out: every metric of the criteria whose direction is known.
   *
   * @minItems 1
   * @maxItems 500
   */
  metrics?: string[];
  /**
   * Units a segment needs on each side to be decided. Left out: 30.
   */
  'minimum-n'?: number;
  /**
   * How much worse a metric may be in a segment at most. A criterion with a margin of its own keeps that one. Left out: only those are held.
   */
  'non-inferiority-margin'?: number | string;
}
export interface Ablation {
  /**
   * The component that was taken out.
   */
  without: string;
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  results: string;
  /**
   * How the file is read, where its name and content do not say. Left out: recognised.
   */
  format?:
    | 'csv'
    | 'tsv'
    | 'parquet'
    | 'json'
    | 'ndjson'
    | 'summary'
    | 'long'
    | 'dvc'
    | 'mlflow'
    | 'scikit-learn'
    | 'hugging-face'
    | 'lm-evaluation-harness'
    | 'inspect'
    | 'promptfoo';
  /**
   * A metric of the criteria whose direction is known.
   */
  metric: string;
  /**
   * How much worse the results without it must surely be.
   */
  'worse-by': number | string;
}
/**
 * What `promotion-gates explain CHECK --format json` prints.
 */
export interface Explanation {
  kind: 'promotion-gates/explanation';
  version: '1.0';
  /**
   * A check, as `gate/question`.
   */
  id: string;
  question: string;
  why: string;
  remedy: string;
  for: 'data-scientist' | 'engineer' | 'operator';
  severity: {
    /**
     * What a failing check does: nothing at all, a note, a warning, or it blocks.
     */
    exploratory: 'off' | 'note' | 'warning' | 'block';
    /**
     * What a failing check does: nothing at all, a note, a warning, or it blocks.
     */
    candidate: 'off' | 'note' | 'warning' | 'block';
    /**
     * What a failing check does: nothing at all, a note, a warning, or it blocks.
     */
    production: 'off' | 'note' | 'warning' | 'block';
  };
  /**
   * The most it weighs by default where nothing raises the feature's stage. Left out: as `severity` says.
   */
  unraised?: 'note' | 'warning';
}
/**
 * `*.feature.yml`: what is being promoted, how far it has come, and where its evidence lies. Every path is relative to this file.
 */
export interface FeatureRecord {
  /**
   * A short name: letters, digits, dots, dashes and underscores.
   */
  id: string;
  /**
   * What it is, for a reader.
   */
  title: string;
  /**
   * How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.
   */
  stage: string;
  /**
   * detector, model input, remediation, agent, …
   */
  kind?: string;
  /**
   * Who answers for it. Left out: the code owners of this file.
   */
  owner?: string;
  /**
   * What it is for, in a sentence or two.
   */
  purpose?: string;
  /**
   * The business objective it serves, and how anybody would tell that it does: fewer pages at night, minutes to mitigation.
   */
  objective?: string;
  contracts?: Paths;
  /**
   * What is done between the sources and the outputs, step by step. An empty list says that nothing is.
   *
   * @maxItems 1000
   */
  transformations?: Transformation[];
  /**
   * What it gives to others, each with its type and range.
   *
   * @maxItems 1000
   */
  outputs?: Output[];
  code?: Paths1;
  experiments?: Paths2;
  evaluation?: Paths3;
  /**
   * The data snapshot: a SHA256SUMS file, or a file and its digest.
   *
   * @maxItems 1000
   */
  data?: (string | DataFile)[];
  pipelines?: Paths4;
  packages?: Paths5;
  deterministic?: Determinism;
  environment?: Paths6;
  hardware?: Hardware;
  /**
   * The steps from the raw data to the data it reads, as code: a script, a notebook, or a stage of DVC (`dvc.yaml#clean`). An empty list says that there are none.
   *
   * @maxItems 1000
   */
  preprocessing?: string[];
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  'model-card'?: string;
  models?: Paths7;
  metrics?: Paths8;
  /**
   * Files of parameters (YAML, JSON or TOML) that runs must have been given, and the JSON Schema that each is held against. Left out: params.* and parameters.* among the code. An empty list says that there are none.
   *
   * @maxItems 1000
   */
  parameters?: (string | ParameterFile)[];
  runs?: Paths9;
  /**
   * Test reports (JUnit XML), by kind of test.
   */
  tests?: {
    unit?: string | Paths10;
    integration?: string | Paths10;
    'end-to-end'?: string | Paths10;
  };
  lineage?: Paths11;
  evidence?: Paths12;
  /**
   * Ids of features it leans on.
   *
   * @maxItems 1000
   *
   * Items: A short name: letters, digits, dots, dashes and underscores.
   */
  'depends-on'?: string[];
  /**
   * Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.
   *
   * @maxItems 200
   */
  locked?: string[];
  artifact?: Artifact;
  /**
   * How it can fail, and what happens then.
   *
   * @maxItems 200
   */
  'failure-modes'?: FailureMode[];
  /**
   * The signals it emits: names, or better what each of them is, as OpenTelemetry has it.
   *
   * @maxItems 200
   */
  telemetry?: (string | Signal)[];
  remediation?: Remediation;
  rollout?: Rollout;
  /**
   * Names of further flags it obeys.
   *
   * @maxItems 200
   */
  flags?: string[];
  /**
   * How it is taken back: a page, or an address.
   */
  rollback?: string;
  /**
   * What to do when it misbehaves: a page, or an address.
   */
  runbook?: string;
  /**
   * What was learnt on the way, for whoever comes next: a page, or an address.
   */
  learnings?: string;
  privacy?: Privacy;
  /**
   * Who could be harmed or treated unfairly by it, and what is done about that.
   */
  ethics?: string;
  /**
   * A day, as year-month-day.
   */
  'review-by'?: string;
}
/**
 * One step.
 */
export interface Transformation {
  /**
   * Its code: a file, a folder, or a part of a file behind `#` (`dvc.yaml#train`, `burst.py#L10-L40`).
   */
  path: string;
  /**
   * What it does, in a sentence.
   */
  description: string;
}
/**
 * One thing it gives to others.
 */
export interface Output {
  /**
   * Unique among the outputs: a column, a metric, a field of an answer.
   */
  name: string;
  /**
   * The data set it is written to, as lineage names it: `namespace/name`, as in `s3://acme-telemetry/scores`.
   */
  dataset?: string;
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  contract?: string;
  /**
   * Its type, in the words of ODCS.
   */
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'timestamp' | 'time' | 'array' | 'object';
  /**
   * The least it can be.
   */
  minimum?: number;
  /**
   * The most it can be.
   */
  maximum?: number;
  /**
   * All it can be, where that is a list.
   *
   * @minItems 1
   * @maxItems 1000
   */
  values?: (string | number | boolean)[];
  /**
   * What it is measured in: `s`, `1` for a share, `USD`.
   */
  unit?: string;
  /**
   * What it means.
   */
  description?: string;
}
export interface DataFile {
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  path: string;
  /**
   * A SHA-256: 64 digits and letters from a to f.
   */
  sha256: string;
}
/**
 * Two folders (or files) of results of the same commit, made by the workflow with the same command one after the other: their numbers are compared. This program runs nothing itself.
 */
export interface Determinism {
  /**
   * What the workflow runs to make either.
   */
  command?: string;
  /**
   * The first and the second.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: A path, relative to the file that states it, with forward slashes.
   */
  results: string[];
  tolerance?: Tolerance;
  /**
   * Another tolerance for numbers by their name: the column of a table, or the last key.
   */
  tolerances?: {
    [k: string]: Tolerance1;
  };
  /**
   * What may be other each time (times, run ids): names of columns and keys, and of files, with at most one `*` (`*.log`).
   *
   * @maxItems 100
   *
   * Items: The name of a number, with at most one `*` for any part of it.
   */
  ignore?: string[];
}
/**
 * How far a number may move. Left out: not at all.
 */
export interface Tolerance {
  /**
   * In the number's own unit.
   */
  absolute?: number;
  /**
   * As a share of the larger of the two.
   */
  relative?: number;
}
export interface Tolerance1 {
  /**
   * In the number's own unit.
   */
  absolute?: number;
  /**
   * As a share of the larger of the two.
   */
  relative?: number;
}
/**
 * What the numbers were made on and need to be made again; `none` for a part that does not matter.
 */
export interface Hardware {
  cpu?: string;
  memory?: string;
  accelerator?: string;
  driver?: string;
}
/**
 * A file of parameters with its schema.
 */
export interface ParameterFile {
  /**
   * A path, relative to the file that states it, with forward slashes.
   */
  path: string;
  /**
   * A JSON Schema: the path of one (JSON or YAML), or the schema itself.
   */
  schema: string | ParameterSchema;
}
/**
 * A JSON Schema, written here.
 */
export interface ParameterSchema {}
/**
 * What is shipped.
 */
export interface Artifact {
  name: string;
  version: string | number;
  /**
   * `sha256:` and 64 digits and letters from a to f.
   */
  digest?: string;
}
/**
 * One way to fail.
 */
export interface FailureMode {
  /**
   * What goes wrong: no data for five minutes, the model cannot be loaded.
   */
  when: string;
  /**
   * What it does then, and what users see.
   */
  then: string;
}
export interface Signal {
  /**
   * As the code emits it: `cpu_burst.score`.
   */
  name: string;
  /**
   * Left out: what the semantic conventions, or the registry that has the name, say.
   */
  kind?: 'metric' | 'attribute' | 'span' | 'event';
  /**
   * Of a metric, in UCUM: `s`, `By`, `1`, `{request}`, `By/s`.
   */
  unit?: string;
  /**
   * Of a metric.
   */
  instrument?: 'counter' | 'updowncounter' | 'gauge' | 'histogram';
  description?: string;
}
/**
 * What it does to a running system, and how that is bounded.
 */
export interface Remediation {
  /**
   * What it does: `recycle-worker`.
   */
  action: string;
  /**
   * How far it may act by itself.
   */
  mode?: 'shadow' | 'approve' | 'automatic';
  /**
   * The most it may touch at once.
   */
  'blast-radius'?: {
    [k: string]: number | string;
  };
  /**
   * How often it may act: `3 per hour`.
   */
  'rate-limit'?: string;
  /**
   * The flag that stops it: that of the rollout, or one under `flags`.
   */
  'kill-switch'?: string;
  /**
   * How one action is undone: a page, as a rule with a heading (`runbook.md#undo`).
   */
  undo?: string;
}
/**
 * How it reaches those who are to have it, step by step.
 */
export interface Rollout {
  /**
   * The flag that turns it on.
   */
  flag?: string;
  /**
   * Shares that have it, one after the other: 5%, 25%, 100%.
   *
   * @maxItems 50
   */
  steps?: (string | number)[];
  /**
   * How long each step lasts.
   */
  hold?: string;
}
/**
 * What it has to do with people’s data.
 */
export interface Privacy {
  /**
   * Personal data that it reads or gives: `none`, or the kinds.
   */
  'personal-data': 'none' | string[];
  /**
   * Purpose, legal basis, retention, masking: whatever a reviewer must know.
   */
  notes?: string;
}
/**
 * What one gate saw, as it travels between jobs: evidence with its subjects, and the findings it gave there. Whoever reads it hashes the subjects and evaluates the evidence anew.
 */
export interface GateReport {
  kind: 'promotion-gates/gate-report';
  /**
   * Major and minor. Older minors are read; a newer one is refused.
   */
  version: '1.0';
  gate: string;
  producer: Producer;
  /**
   * @maxItems 10000
   */
  features: FeatureEvidence[];
}
/**
 * Who made a report, when and where.
 */
export interface Producer {
  tool: string;
  version: string;
  /**
   * A moment, in Coordinated Universal Time.
   */
  time: string;
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
  /**
   * Link to the run.
   */
  run?: string;
}
export interface FeatureEvidence {
  feature: string;
  stage: string;
  /**
   * @maxItems 1000
   */
  units: EvidenceUnit[];
  /**
   * @maxItems 100000
   */
  findings: Finding[];
}
/**
 * Evidence about one thing (a contract, an experiment). What else it holds is in the gate's own evidence schema.
 */
export interface EvidenceUnit {
  /**
   * What it is about: as a rule, a path.
   */
  id: string;
  /**
   * @maxItems 100000
   */
  subjects: Subject[];
  /**
   * Why this could not be looked at where the report was made.
   */
  unavailable?: string;
}
/**
 * One answer to a check's question.
 */
export interface Finding {
  /**
   * A check, as `gate/question`.
   */
  check: string;
  feature: string;
  outcome: 'pass' | 'fail' | 'unknown' | 'skipped';
  /**
   * What a failing check does: nothing at all, a note, a warning, or it blocks.
   */
  severity: 'off' | 'note' | 'warning' | 'block';
  /**
   * Whether it counts for the verdict: `open` does; the others say why not.
   */
  standing: 'open' | 'waived' | 'known' | 'already-on-main';
  message: string;
  location?: Location;
  expected?: string;
  observed?: string;
  /**
   * What to do next.
   */
  remedy?: string;
  paste?: Paste;
  /**
   * What the finding is about, stable while lines move: the same check, feature and fingerprint are the same finding.
   */
  fingerprint: string;
  /**
   * How bad, where it can be counted: more is worse.
   */
  size?: number;
  /**
   * True where only the passing of time made it so.
   */
  timed?: boolean;
  /**
   * Paths and data names.
   */
  subjects: string[];
  /**
   * Where the evidence came from: this checkout, a gate report in the repository, or one handed in by the workflow.
   */
  origin: 'checkout' | 'committed' | 'supplied';
  /**
   * Whose the remedy is.
   */
  for: 'data-scientist' | 'engineer' | 'operator';
  statistics?: Statistics;
  follows?: RootFinding;
  /**
   * Other lines on which it shows, as rows of data that fail.
   *
   * @maxItems 20
   */
  places?: Location[];
}
/**
 * Lines to paste, where the remedy is mechanical.
 */
export interface Paste {
  path: string;
  text: string;
}
/**
 * How a statistical finding was decided.
 */
export interface Statistics {
  method: string;
  /**
   * In the criterion's own scale.
   */
  estimate: number;
  interval: Interval;
  confidence: number;
  /**
   * Of the difference being the limit; as it is, not corrected.
   */
  pValue?: number;
  n: {
    baseline: number;
    candidate: number;
  };
  /**
   * Units that would decide it.
   */
  requiredN?: number;
  /**
   * The distance from the limit, in the same scale, that as many units as there are would decide with a power of 80 %.
   */
  detectable?: number;
  effect?: MeasuredEffect;
  /**
   * What the estimate is held against, in the same scale.
   */
  limit?: number;
  direction?: 'increase' | 'decrease';
  /**
   * Whether estimate, interval and limit are shares of the baseline.
   */
  relative?: boolean;
  /**
   * The baseline's own value.
   */
  baseline?: number;
  /**
   * The candidate's own value.
   */
  candidate?: number;
  metric?: string;
  /**
   * Of this segment alone.
   */
  segment?: string;
  /**
   * The candidate beside results without this component.
   */
  without?: string;
  role?: 'goal' | 'guardrail' | 'information';
  /**
   * Of estimate, interval and limit: the metric's own unit, shares of the baseline, or percentage points as shares.
   */
  scale?: 'absolute' | 'share' | 'points';
  /**
   * The other end, where the estimate must lie between two limits.
   */
  upper?: number;
  /**
   * Left out: two-sided.
   */
  alternative?: 'greater' | 'less';
  /**
   * Corrected for the goals tested side by side. It decides; the interval is not corrected.
   */
  adjustedPValue?: number;
  correction?: 'holm' | 'benjamini-hochberg' | 'bonferroni';
  /**
   * What is estimated: the candidate's own `value`, or its `difference` from the baseline. Left out: the difference.
   */
  of?: 'value' | 'difference';
}
/**
 * The finding of the same feature that it follows from: nothing can be said here because of what is said there.
 */
export interface RootFinding {
  /**
   * A check, as `gate/question`.
   */
  check: string;
  fingerprint: string;
}
/**
 * What `promotion-gates lineage graph PATH… --format json` prints.
 */
export interface LineageGraphDocument {
  kind: 'promotion-gates/lineage-graph';
  version: '1.0';
  datasets: LineageGraphDataset[];
  jobs: LineageGraphJob[];
  /**
   * From a dataset to a job that reads it, or from a job to a dataset it writes.
   */
  edges: LineageGraphEdge[];
  columnEdges: LineageGraphColumnEdge[];
  /**
   * Datasets that something is made from, and that nothing makes.
   */
  roots: string[];
  /**
   * What could not be read, and what tells of no lineage.
   */
  notices: string[];
}
export interface LineageGraphDataset {
  /**
   * Tells it from all others of this document.
   */
  id: string;
  /**
   * Where it is stored.
   */
  namespace: string;
  /**
   * Its name there.
   */
  name: string;
  /**
   * Other names of the same dataset.
   */
  aliases: string[];
  /**
   * Its columns.
   */
  fields: string[];
  /**
   * The version that was read or written last.
   */
  version?: string;
  tags: {
    key: string;
    value: string;
    /**
     * The column it is about; left out, the dataset.
     */
    field?: string;
  }[];
}
export interface LineageGraphJob {
  id: string;
  namespace: string;
  name: string;
  /**
   * Path of its code in its repository.
   */
  code?: string;
}
export interface LineageGraphEdge {
  from: string;
  to: string;
}
/**
 * From a column, or a whole dataset, to what is made from it.
 */
export interface LineageGraphColumnEdge {
  from: string;
  fromField?: string;
  to: string;
  /**
   * Left out: it decides about every column, as a filter does.
   */
  toField?: string;
  /**
   * Whether values flow.
   */
  direct: boolean;
  /**
   * Whether what flows no longer shows them.
   */
  masked: boolean;
}
/**
 * What `promotion-gates lineage impact PATH|CONTRACT[#COLUMN] --format json` prints: what depends on it.
 */
export interface LineageImpactDocument {
  kind: 'promotion-gates/lineage-impact';
  version: '1.0';
  subject: ImpactSubject;
  /**
   * Nearest first.
   */
  features: AffectedFeature[];
  /**
   * Data downstream, nearest first.
   */
  datasets: string[];
}
/**
 * What was asked about, and what it is in the lineage.
 */
export interface ImpactSubject {
  asked: string;
  /**
   * The file, from the root.
   */
  path?: string;
  column?: string;
  datasets: string[];
  jobs: string[];
}
/**
 * A feature that a change reaches.
 */
export interface AffectedFeature {
  feature: string;
  title: string;
  stage: string;
  /**
   * @maxItems 100
   */
  owners: string[];
  record?: Location;
  /**
   * `lineage`; `record`: its record names the file itself; `dependency`: its record leans on an affected feature.
   */
  by: 'lineage' | 'record' | 'dependency';
  /**
   * False where only data sets lead there, and nothing tells whether the column does.
   */
  certain: boolean;
  /**
   * The changed file.
   */
  through?: string;
  /**
   * From what changes to the feature's data; of a dependency the features between. A long one is cut in its middle.
   *
   * @maxItems 41
   */
  way: string[];
}
/**
 * `*.odcs.yaml`: a contract in the Open Data Contract Standard, 3.0 to 3.2.
 */
export interface OpenDataContract {
  /**
   * Version of the standard this is written in.
   */
  apiVersion: 'v3.0.0' | 'v3.0.1' | 'v3.0.2' | 'v3.1.0' | 'v3.2.0';
  /**
   * What kind of document this is.
   */
  kind: 'DataContract';
  /**
   * Tells this contract from all others.
   */
  id: string;
  /**
   * Name of the contract.
   */
  name?: string;
  /**
   * Version of the contract.
   */
  version: string;
  /**
   * proposed, draft, active, deprecated or retired. May be left out since 3.2.
   */
  status?: string;
  /**
   * Whom the data belongs to.
   */
  tenant?: string;
  /**
   * The area the data is from.
   */
  domain?: string;
  /**
   * Name of the data product. Deprecated since 3.1.
   */
  dataProduct?: string;
  /**
   * What the data is, for people.
   */
  description?: {
    /**
     * What the data is for.
     */
    purpose?: string;
    /**
     * How it is meant to be used.
     */
    usage?: string;
    /**
     * What it cannot be used for.
     */
    limitations?: string;
    authoritativeDefinitions?: AuthoritativeDefinitions;
    customProperties?: CustomProperties;
  };
  tags?: Tags;
  /**
   * When the contract was made.
   */
  contractCreatedTs?: string;
  /**
   * Where the data is. The first `local` one is what a pull request checks.
   *
   * @maxItems 1000
   */
  servers?: ContractServer[];
  /**
   * The objects (tables, files) of the data.
   *
   * @maxItems 1000
   */
  schema?: ContractObject[];
  /**
   * Where to ask.
   */
  support?: SupportItem[];
  /**
   * What the data costs.
   */
  price?: {
    /**
     * An identifier that stays when names change: letters, digits, dashes and underscores
     */
    id?: string;
    /**
     * Price of one unit.
     */
    priceAmount?: number;
    /**
     * Currency of the price.
     */
    priceCurrency?: string;
    /**
     * What one unit is.
     */
    priceUnit?: string;
  };
  /**
   * Who looks after the data: a team with members. Up to 3.0 a list of members.
   */
  team?: {
    [k: string]: unknown;
  };
  /**
   * Who may have access.
   */
  roles?: Role[];
  /**
   * Element the service levels are about. Deprecated since 3.1.
   */
  slaDefaultElement?: string;
  /**
   * Service levels.
   */
  slaProperties?: ServiceLevel[];
  authoritativeDefinitions?: AuthoritativeDefinitions;
  customProperties?: CustomProperties;
}
export interface Role {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  /**
   * Name of the role.
   */
  role: string;
  /**
   * What it may do.
   */
  description?: string;
  /**
   * What kind of access it gives.
   */
  access?: string;
  /**
   * Who approves first.
   */
  firstLevelApprovers?: string;
  /**
   * Who approves then.
   */
  secondLevelApprovers?: string;
  customProperties?: CustomProperties;
}
export interface ContractObject {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  authoritativeDefinitions?: AuthoritativeDefinitions;
  tags?: Tags;
  customProperties?: CustomProperties;
  /**
   * Its name in this contract.
   */
  name: string;
  /**
   * Its name where the data is, where that differs.
   */
  physicalName?: string;
  /**
   * Its type where the data is.
   */
  physicalType?: string;
  /**
   * Its name among people.
   */
  businessName?: string;
  /**
   * What it means.
   */
  description?: string;
  /**
   * Whether it is going away. Since 3.2.
   */
  deprecated?: boolean;
  /**
   * Other names for it. Since 3.2.
   */
  synonyms?: unknown[];
  /**
   * Always object.
   */
  logicalType?: 'object';
  /**
   * What a reader must know to use it. Since 3.2.
   */
  context?: {
    [k: string]: unknown;
  };
  /**
   * What one row stands for.
   */
  dataGranularityDescription?: string;
  /**
   * Its columns.
   *
   * @maxItems 20000
   */
  properties?: ContractProperty[];
  /**
   * What it refers to.
   */
  relationships?: ObjectRelationship[];
  quality?: Quality;
}
export interface PropertyRelationship {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  /**
   * Always foreignKey.
   */
  type?: 'foreignKey';
  /**
   * One column, or several that belong together.
   */
  to: {
    [k: string]: unknown;
  };
  /**
   * What it means.
   */
  description?: string;
  customProperties?: CustomProperties;
}
export interface ObjectRelationship {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  /**
   * Always foreignKey.
   */
  type?: 'foreignKey';
  /**
   * One column, or several that belong together.
   */
  from: {
    [k: string]: unknown;
  };
  /**
   * One column, or several that belong together.
   */
  to: {
    [k: string]: unknown;
  };
  /**
   * What it means.
   */
  description?: string;
  customProperties?: CustomProperties;
}
export interface SupportItem {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  /**
   * Name of the channel.
   */
  channel: string;
  /**
   * Where it is.
   */
  url?: string;
  /**
   * What it is for.
   */
  description?: string;
  /**
   * email, slack, teams, discord, ticket, googlechat, other, …
   */
  tool?: string;
  /**
   * interactive, announcements, issues or notifications.
   */
  scope?: string;
  /**
   * Where to ask to be let in.
   */
  invitationUrl?: string;
  customProperties?: CustomProperties;
}
export interface ServiceLevel {
  /**
   * An identifier that stays when names change: letters, digits, dashes and underscores
   */
  id?: string;
  /**
   * latency, retention, frequency, availability, endOfSupport, …
   */
  property: string;
  /**
   * What is promised.
   */
  value: string | number | boolean | null;
  /**
   * More of what is promised.
   */
  valueExt?: string | number | boolean | null;
  /**
   * d, day, days; y, yr, years; …
   */
  unit?: string;
  /**
   * object.property it is about; several are separated by commas.
   */
  element?: string;
  /**
   * regulatory, analytics or operational.
   */
  driver?: string;
  /**
   * What it means.
   */
  description?: string;
  /**
   * When it is looked at.
   */
  schedule?: string;
  /**
   * What looks at it.
   */
  scheduler?: string;
}
/**
 * `promotion.yml`: the stages, the gates each stage requires, and what a failing check does there. Everything left out is as in the built-in policy.
 */
export interface Policy {
  /**
   * Of this format.
   */
  version: 1;
  /**
   * From loosest to strictest. `retired` stands below the first by itself and is not listed. Left out: exploratory, candidate, production.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: A short name: small letters, digits and dashes, with a letter first.
   */
  stages?: string[];
  /**
   * Which gates must have evidence at a stage. A gate that a stage does not require never blocks there unless a severity says so by name.
   */
  requires?: {
    [k: string]: string[];
  };
  /**
   * The least a stage accepts of evidence made elsewhere: `committed` beside the feature, or `supplied` by the workflow. Evidence collected from the checkout itself is always accepted.
   */
  evidence?: {
    [k: string]: 'committed' | 'supplied';
  };
  /**
   * Where feature records are found. Left out: ** /*.feature.yml
   */
  records?: string | string[];
  /**
   * Options of single gates. Any of them may be one value, or a map from stage to value: a stage that is not named takes the value of the nearest one below it.
   */
  gates?: {
    'data-contract'?: DataContractOptions;
    experiment?: ExperimentOptions;
    reproducibility?: ReproducibilityOptions;
    lineage?: LineageOptions;
    tests?: TestsOptions;
  };
  /**
   * What a failing check does, one severity for all stages or a map from stage to severity: a stage that is not named keeps the default.
   */
  severity?: {
    [k: string]:
      | 'off'
      | 'note'
      | 'warning'
      | 'block'
      | {
          /**
           * What a failing check does: nothing at all, a note, a warning, or it blocks.
           */
          [k: string]: 'off' | 'note' | 'warning' | 'block';
        };
  };
  /**
   * `false`: report and never block. Left out: true.
   */
  enforce?: boolean;
  /**
   * Seconds that looking at evidence may take in all; what was not looked at by then leaves the run undecided. Left out: 1800.
   */
  timeout?: number;
}
export interface DataContractOptions {
  /**
   * Where contracts are found when no record names them. Left out: ** /*.odcs.yaml, ** /*.odcs.yml
   */
  contracts?:
    | (string | string[])
    | {
        [k: string]: string | string[];
      };
  /**
   * The environment (as servers of contracts state it) whose data is held against its contract: all its servers. Left out: the first server that is local, of any.
   */
  environment?:
    | string
    | {
        [k: string]: string;
      };
  /**
   * Whose view decides by how much the version of a changed contract has to move: those who read the data, those who write it, or both. Left out: consumer.
   */
  compatibility?:
    | ('consumer' | 'producer' | 'full')
    | {
        [k: string]: 'consumer' | 'producer' | 'full';
      };
  /**
   * What columns mean that the contract does not declare: allow, warn or fail. Left out: allow.
   */
  'extra-columns'?:
    | ('allow' | 'warn' | 'fail')
    | {
        [k: string]: 'allow' | 'warn' | 'fail';
      };
  /**
   * What it means that the data lacks a column which the contract declares without requiring it: allow, warn or fail. Left out: allow.
   */
  'optional-columns'?:
    | ('allow' | 'warn' | 'fail')
    | {
        [k: string]: 'allow' | 'warn' | 'fail';
      };
  /**
   * What it means that declared columns stand in another order than in the contract: allow, warn or fail. Left out: allow.
   */
  'column-order'?:
    | ('allow' | 'warn' | 'fail')
    | {
        [k: string]: 'allow' | 'warn' | 'fail';
      };
  /**
   * Rows that are shown of each statement that does not hold, at most 20; 0 for none. Left out: 5.
   */
  'failing-rows'?:
    | number
    | {
        [k: string]: number;
      };
  /**
   * Resident memory, in megabytes, above which the process that reads data is ended. Left out: 1000.
   */
  'memory-limit'?:
    | number
    | {
        [k: string]: number;
      };
  /**
   * Seconds after which the process that reads one contract's data is ended. Left out: 300.
   */
  'time-limit'?:
    | number
    | {
        [k: string]: number;
      };
}
export interface ExperimentOptions {
  /**
   * Where experiments are found when no record names them. Left out: ** /*.experiment.yml, ** /*.experiment.yaml
   */
  experiments?:
    | (string | string[])
    | {
        [k: string]: string | string[];
      };
  /**
   * Which sections an experiment must have: any of `plan`, `learnings`, `guardrails`, `ablations`; of a map, from which stage on. Left out: none.
   */
  sections?:
    | Sections
    | {
        [k: string]: Sections;
      };
}
export interface ReproducibilityOptions {
  /**
   * How exactly packages are locked: `pinned` to a version, or `hashed` to bytes. Left out: pinned.
   */
  packages?:
    | ('pinned' | 'hashed')
    | {
        [k: string]: 'pinned' | 'hashed';
      };
  /**
   * How a notebook is to be left: `executed-in-order`, from top to bottom in a new kernel; `stripped`, without outputs; or `any`. Left out: executed-in-order.
   */
  notebooks?:
    | ('executed-in-order' | 'stripped' | 'any')
    | {
        [k: string]: 'executed-in-order' | 'stripped' | 'any';
      };
}
export interface LineageOptions {
  /**
   * How exactly a feature must be traced to its sources: by `dataset`, or by `column`. Left out: dataset.
   */
  trace?:
    | ('dataset' | 'column')
    | {
        [k: string]: 'dataset' | 'column';
      };
  /**
   * Whether lineage must say which version of each source was read: optional or required. A file of the repository has one. Left out: optional.
   */
  'source-versions'?:
    | ('optional' | 'required')
    | {
        [k: string]: 'optional' | 'required';
      };
  /**
   * Which contract data is under, where neither its servers nor its name say so.
   *
   * @maxItems 1000
   */
  sources?: SourceRule[];
  /**
   * Which feature data is made by, where neither its record nor the code says so.
   *
   * @maxItems 1000
   */
  outputs?: OutputRule[];
  'unready-environments'?: Words;
  'personal-data'?: Words1;
  /**
   * Where OpenLineage events, manifests of dbt, what `feast registry-dump` printed, and pipelines and data of DVC are found, besides those that records name. Left out: ** /*.openlineage.{json,jsonl,ndjson}, ** /lineage/*.{json,jsonl,ndjson}, ** /target/manifest.json, ** /dvc.{yaml,lock}, ** /*.dvc
   */
  files?:
    | (string | string[])
    | {
        [k: string]: string | string[];
      };
  /**
   * Files or folders that list names of telemetry, besides the semantic conventions of OpenTelemetry: registries of Weaver, or plain lists. Left out: none.
   */
  telemetry?:
    | (string | string[])
    | {
        [k: string]: string | string[];
      };
  /**
   * Registries of other tools, and which of what they register is which feature. Left out: none.
   *
   * @maxItems 100
   */
  registries?: ForeignRegistry[];
  /**
   * Where rules of Prometheus are looked for. Left out: ** /*{alert,rule}*.{yml,yaml}, ** /*.rules, and YAML in folders named alerts, alerting, rules, prometheus or monitoring.
   */
  alerts?:
    | (string | string[])
    | {
        [k: string]: string | string[];
      };
  /**
   * What a record must say at a stage: a list, or a map from stage to list. Left out: nothing at the first stage; purpose, owner, contracts between; all but `tests` and `remediation` at the last.
   */
  sections?:
    | RecordSections
    | {
        [k: string]: RecordSections;
      };
}
export interface SourceRule {
  /**
   * `namespace/name` as in lineage; `*` stands for any text.
   */
  dataset: string;
  /**
   * Path of the contract from the root, or its id.
   */
  contract: string;
}
export interface OutputRule {
  /**
   * `namespace/name` as in lineage; `*` stands for any text.
   */
  dataset: string;
  /**
   * A short name: letters, digits, dots, dashes and underscores.
   */
  feature: string;
}
export interface ForeignRegistry {
  /**
   * From the root of the judged repository: what `feast registry-dump` printed, or a `manifest.json` of dbt.
   */
  path: string;
  /**
   * Left out: told by the content.
   */
  kind?: 'feast' | 'dbt';
  /**
   * Id of a feature → names of its feature views, feature services, models or exposures there. What has the tag (of dbt: the meta) `promotion-gates.feature` need not be named: it is the feature with that id.
   */
  features?: {
    [k: string]: string | string[];
  };
  /**
   * Tags (of dbt: keys of meta) that each of them must have. Left out: none.
   *
   * @maxItems 50
   */
  tags?: string[];
}
export interface TestsOptions {
  /**
   * Which kinds of test a stage needs: a list, or `declared` for all that the record names and at least one. Left out: declared.
   */
  kinds?:
    | ('declared' | ('unit' | 'integration' | 'end-to-end')[])
    | {
        [k: string]: 'declared' | ('unit' | 'integration' | 'end-to-end')[];
      };
}
/**
 * The decision: each judged feature, what was found, and whether this run blocks.
 */
export interface ReadinessReport {
  kind: 'promotion-gates/readiness-report';
  version: '1.0';
  tool: {
    name: string;
    version: string;
  };
  verdict: 'ready' | 'blocked' | 'undecided' | 'nothing-to-judge';
  /**
   * The verdict is ready or nothing to judge. The exit status is 0 then, or where the run is not enforced.
   */
  ready: boolean;
  enforced: Enforced;
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  head?: string;
  base?: BaseInformation;
  /**
   * Link to the run.
   */
  run?: string;
  /**
   * What a reader must know before anything else.
   */
  notices: Notice[];
  policy: PolicyInformation;
  features: JudgedFeature[];
  /**
   * Registered features this run does not answer for.
   */
  notJudged: number;
  waivers: WaiverUse[];
  knownDebt: KnownDebt;
  /**
   * What lies in the repository, by kind, whether or not a record names it.
   */
  discovered: Discovered[];
  /**
   * Evidence that no record names.
   */
  unclaimed?: string[];
  /**
   * Verdicts that will change once changes to policy, waivers or baseline are merged.
   */
  verdictChanges?: VerdictChange[];
  impact?: ReportImpact;
  lineage?: LineagePicture;
  counts: Counts1;
}
/**
 * Whether a blocking verdict fails the run, and if not, why.
 */
export interface Enforced {
  value: boolean;
  because?: string;
}
export interface BaseInformation {
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
  name?: string;
  /**
   * Why there is nothing to compare with.
   */
  missing?: string;
}
export interface Notice {
  message: string;
  location?: Location;
}
export interface PolicyInformation {
  source: 'built-in' | 'base' | 'head' | 'given';
  path?: string;
  stages: string[];
}
export interface JudgedFeature {
  id: string;
  title: string;
  stage: string;
  /**
   * The stage on the base; an empty text for a feature that is new.
   */
  raisedFrom?: string;
  loweredFrom?: string;
  record?: Location;
  owners: string[];
  /**
   * Why this run answers for it.
   */
  because: 'raised' | 'registered' | 'changed' | 'lowered' | 'removed' | 'depends' | 'every-feature' | 'named';
  verdict: 'ready' | 'blocked' | 'undecided';
  blocksThisRun: boolean;
  gates: GateSummary[];
  findings: Finding[];
  next?: NextStage;
  /**
   * Data that changed since the merge base, beside what it was.
   *
   * @maxItems 1000
   */
  dataComparisons?: DataComparison[];
  recreation?: Recreation;
  merging?: Merging;
  /**
   * Features that lean on this one.
   */
  dependents: Dependent[];
}
export interface GateSummary {
  gate: string;
  required: boolean;
  verdict: 'ready' | 'blocked' | 'undecided' | 'not-asked';
  passed: number;
  failed: number;
  unknown: number;
  /**
   * What was seen, in a few words.
   */
  summary: string;
  /**
   * Who made the evidence, where it was made elsewhere.
   */
  producers?: EvidenceOrigin[];
}
export interface EvidenceOrigin {
  origin: 'committed' | 'supplied';
  producer: Producer;
}
/**
 * What is missing for the stage after this one.
 */
export interface NextStage {
  stage: string;
  missing: Finding[];
}
/**
 * What merging puts into the world, as the record of a feature that goes up says.
 */
export interface Merging {
  remediation?: MergingRemediation;
  exposure?: MergingExposure;
  rollback?: Location;
  artifact?: MergingArtifact;
}
export interface MergingRemediation {
  action: string;
  mode?: string;
  /**
   * On the base, where it differs.
   */
  modeBefore?: string;
  /**
   * What bounds it, in a few words each.
   *
   * @maxItems 25
   */
  bounds: string[];
  killSwitch?: string;
  undo?: Location;
}
export interface MergingExposure {
  /**
   * @maxItems 50
   */
  steps: string[];
  hold?: string;
  flag?: string;
}
export interface MergingArtifact {
  name: string;
  version: string;
  digest?: string;
}
export interface Dependent {
  id: string;
  stage: string;
}
export interface WaiverUse {
  check: string;
  feature: string;
  about?: string;
  reason: string;
  until: string;
  /**
   * Whole days, the named day included; negative when ended.
   */
  daysLeft: number;
  state: 'in-force' | 'ended' | 'unused' | 'not-merged';
  /**
   * How many findings it covers.
   */
  findings: number;
  /**
   * The commit that merged the line, and its pull request where the message names one.
   */
  approvedBy?: string;
  location?: Location;
}
export interface KnownDebt {
  total: number;
  /**
   * Entries whose finding is still there, among the judged features.
   */
  seen: number;
  /**
   * Entries whose finding is gone: take them out.
   */
  mended: {
    check: string;
    feature: string;
    fingerprint: string;
    size?: number;
  }[];
}
export interface Discovered {
  kind: string;
  count: number;
}
export interface VerdictChange {
  feature: string;
  from: 'ready' | 'blocked' | 'undecided';
  to: 'ready' | 'blocked' | 'undecided';
}
/**
 * Features that are made from what the pull request changes (contracts, code of transformations) and that it is not judged for. Left out: there are none, or no lineage tells.
 */
export interface ReportImpact {
  total: number;
  /**
   * @maxItems 1000
   */
  features: AffectedFeature[];
}
/**
 * What the features that the pull request changes are made from, back to their sources, and what it reaches downstream.
 */
export interface LineagePicture {
  /**
   * How many nodes there are in all.
   */
  total: number;
  /**
   * The first of them, the features' own data first.
   *
   * @maxItems 1000
   */
  nodes: PictureNode[];
  /**
   * @maxItems 4000
   */
  edges: PictureEdge[];
}
export interface PictureNode {
  id: string;
  kind: 'feature' | 'dataset' | 'job';
  name: string;
  /**
   * Of a feature its verdict; `under-contract` and `undeclared`: a source; `less-ready`: behind a feature that may not lean on it; `affected`: downstream of what changes.
   */
  state?: 'ready' | 'blocked' | 'undecided' | 'under-contract' | 'undeclared' | 'less-ready' | 'affected';
  /**
   * Of a feature.
   */
  stage?: string;
  /**
   * Of a source under one: its path.
   */
  contract?: string;
  /**
   * True where the pull request changes its code, its contract or its record.
   */
  changed?: boolean;
}
export interface PictureEdge {
  from: string;
  to: string;
}
export interface Counts1 {
  failed: number;
  unknown: number;
  waived: number;
  known: number;
}
/**
 * What `promotion-gates reproducibility --write FILE` writes: what was verified of each feature, in a stable order and without times, so that the same commit gives the same bytes.
 */
export interface ReproducibilityManifest {
  kind: 'promotion-gates/reproducibility-manifest';
  version: '1.0';
  tool: ManifestTool;
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
  /**
   * By id.
   */
  features: ManifestFeature[];
}
/**
 * What wrote it.
 */
export interface ManifestTool {
  name: string;
  version: string;
}
export interface ManifestFeature {
  id: string;
  /**
   * The stage it was looked at for.
   */
  stage: string;
  /**
   * Every file and folder that was hashed, by path.
   */
  files: ManifestFile[];
  /**
   * Lists of data digests, by path.
   */
  data: ManifestData[];
  /**
   * Lock files, by path.
   */
  packages: ManifestLock[];
  /**
   * Pipelines of DVC, by path.
   */
  pipelines: ManifestPipeline[];
  /**
   * Run records, by path.
   */
  runs: ManifestRun[];
  /**
   * How often each check gave which answer, by check.
   */
  checks: ManifestCheck[];
}
export interface ManifestFile {
  path: string;
  /**
   * What it is to the feature.
   */
  roles: string[];
  /**
   * The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.
   */
  blob?: string;
  /**
   * A SHA-256: 64 digits and letters from a to f.
   */
  sha256?: string;
  /**
   * As DVC takes it; of a folder with `.dir` at the end.
   */
  md5?: string;
}
export interface ManifestData {
  path: string;
  listedBy: string;
  /**
   * How many it lists.
   */
  files: number;
  /**
   * How many have the listed digest.
   */
  verified: number;
  /**
   * How many have it but for line endings.
   */
  lineEndings: number;
  /**
   * How many have another.
   */
  contradicted: number;
  /**
   * How many could not be looked at.
   */
  notHere: number;
  imports?: ManifestImport[];
}
export interface ManifestImport {
  from: string;
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
}
export interface ManifestLock {
  path: string;
  format: string;
  /**
   * How many it asks for.
   */
  packages: number;
  /**
   * How many are not fixed to one version.
   */
  unfixed: number;
  /**
   * How many are not fixed to bytes.
   */
  unhashed: number;
}
export interface ManifestPipeline {
  path: string;
  stages: ManifestStage[];
}
export interface ManifestStage {
  name: string;
  /**
   * As its last run recorded it.
   */
  command?: string;
  /**
   * How many have the recorded value.
   */
  parameters: number;
  /**
   * What it used, by path; the first 1,000.
   */
  deps: ManifestStageFile[];
  /**
   * How many more.
   */
  moreDeps?: number;
  /**
   * What it made, by path; the first 1,000.
   */
  outs: ManifestStageFile[];
  /**
   * How many more.
   */
  moreOuts?: number;
  /**
   * Whether everything is as its last run recorded; null where it cannot be told.
   */
  fresh: boolean | null;
}
export interface ManifestStageFile {
  path: string;
  /**
   * As the last run recorded it; of a folder with `.dir` at the end.
   */
  md5?: string;
  /**
   * How what is here stands to it. `by-record`: it is not here, and what makes it records the same. `not-recorded`: the last run did not use it.
   */
  answer: 'verified' | 'line-endings' | 'by-record' | 'contradicted' | 'not-checkable' | 'not-recorded';
}
export interface ManifestRun {
  path: string;
  /**
   * Which run of the file, of a store that holds many in one file.
   */
  id?: string;
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
  /**
   * Results it made.
   */
  results: string[];
}
export interface ManifestCheck {
  /**
   * A check, as `gate/question`.
   */
  check: string;
  pass: number;
  fail: number;
  unknown: number;
  skipped: number;
}
/**
 * What a run recorded about itself: the code and data it used and the files it made, by content. Written by the job, never by hand. Paths are relative to this file.
 */
export interface RunRecord {
  /**
   * Of this format.
   */
  version: 1;
  /**
   * How to run it again.
   */
  command?: string;
  /**
   * How it ended. A run of tests that fail has `failed`, and its report still counts; results count only from a run that `finished`.
   */
  status?: 'finished' | 'failed' | 'running';
  /**
   * The whole id of a commit: 40 (or 64) digits and letters from a to f.
   */
  commit?: string;
  /**
   * A moment, in Coordinated Universal Time.
   */
  started?: string;
  /**
   * A moment, in Coordinated Universal Time.
   */
  finished?: string;
  /**
   * The seed of the random numbers, or one for each generator by name. null: the run says it used none.
   */
  seed?:
    | (number | string | null)
    | {
        [k: string]: number | string | null;
      };
  /**
   * Every file of code that was used, with the id git gives its bytes (`git hash-object FILE`).
   */
  code: {
    /**
     * The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.
     */
    [k: string]: string;
  };
  /**
   * The data that was read, with its SHA-256 (`sha256sum FILE`).
   */
  data?: {
    [k: string]: RecordedData;
  };
  /**
   * The files it made, with their SHA-256.
   */
  outputs: {
    [k: string]: RecordedOutput;
  };
  /**
   * What the run was told, by name.
   */
  parameters?: {};
  /**
   * Interpreter, packages and platform, by name.
   */
  environment?: {};
  /**
   * Processor, memory and accelerator, by name.
   */
  hardware?: {};
}
export interface RecordedData {
  /**
   * A SHA-256: 64 digits and letters from a to f.
   */
  sha256: string;
  rows?: number;
}
export interface RecordedOutput {
  /**
   * A SHA-256: 64 digits and letters from a to f.
   */
  sha256: string;
}
/**
 * `promotion.waivers.yml`: findings accepted for now, each with a reason and an end. Who approved is the pull request that merged the line.
 */
export interface Waivers {
  version: 1;
  /**
   * @maxItems 1000
   */
  waivers: Waiver[];
}
export interface Waiver {
  /**
   * A check, as `gate/question`.
   */
  check: string;
  /**
   * The feature's id.
   */
  feature: string;
  /**
   * Only the finding with this fingerprint, as the report prints it. Left out: every finding of the check for this feature.
   */
  about?: string;
  /**
   * Why it is accepted for now.
   */
  reason: string;
  /**
   * A day, as year-month-day.
   */
  until: string;
}
