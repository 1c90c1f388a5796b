/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const openDataContract = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"open-data-contract.schema.json","title":"OpenDataContract","description":"`*.odcs.yaml`: a contract in the Open Data Contract Standard, 3.0 to 3.2.","type":"object","additionalProperties":false,"required":["version","apiVersion","kind","id"],"properties":{"apiVersion":{"description":"Version of the standard this is written in.","enum":["v3.0.0","v3.0.1","v3.0.2","v3.1.0","v3.2.0"]},"kind":{"description":"What kind of document this is.","enum":["DataContract"]},"id":{"description":"Tells this contract from all others.","type":"string","minLength":1},"name":{"description":"Name of the contract.","type":"string"},"version":{"description":"Version of the contract.","type":"string","minLength":1},"status":{"description":"proposed, draft, active, deprecated or retired. May be left out since 3.2.","type":"string"},"tenant":{"description":"Whom the data belongs to.","type":"string"},"domain":{"description":"The area the data is from.","type":"string"},"dataProduct":{"description":"Name of the data product. Deprecated since 3.1.","type":"string"},"description":{"description":"What the data is, for people.","type":"object","properties":{"purpose":{"description":"What the data is for.","type":"string"},"usage":{"description":"How it is meant to be used.","type":"string"},"limitations":{"description":"What it cannot be used for.","type":"string"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"customProperties":{"$ref":"#/$defs/customProperties"}}},"tags":{"$ref":"#/$defs/tags"},"contractCreatedTs":{"description":"When the contract was made.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$"},"servers":{"description":"Where the data is. The first `local` one is what a pull request checks.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/server"}},"schema":{"description":"The objects (tables, files) of the data.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/object"}},"support":{"description":"Where to ask.","type":"array","items":{"$ref":"#/$defs/supportItem"}},"price":{"type":"object","additionalProperties":false,"description":"What the data costs.","properties":{"id":{"$ref":"#/$defs/stableId"},"priceAmount":{"description":"Price of one unit.","type":"number"},"priceCurrency":{"description":"Currency of the price.","type":"string"},"priceUnit":{"description":"What one unit is.","type":"string"}}},"team":{"description":"Who looks after the data: a team with members. Up to 3.0 a list of members.","if":{"type":"array"},"then":{"items":{"$ref":"#/$defs/teamMember"}},"else":{"$ref":"#/$defs/team"}},"roles":{"description":"Who may have access.","type":"array","items":{"$ref":"#/$defs/role"}},"slaDefaultElement":{"description":"Element the service levels are about. Deprecated since 3.1.","type":"string"},"slaProperties":{"description":"Service levels.","type":"array","items":{"$ref":"#/$defs/serviceLevel"}},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"customProperties":{"$ref":"#/$defs/customProperties"}},"if":{"properties":{"apiVersion":{"enum":["v3.0.0","v3.0.1","v3.0.2","v3.1.0"]}},"required":["apiVersion"]},"then":{"required":["status"]},"$defs":{"stableId":{"description":"An identifier that stays when names change: letters, digits, dashes and underscores","type":"string","pattern":"^[A-Za-z0-9_-]+$"},"tags":{"description":"Words to find it by.","type":"array","items":{"type":"string"}},"authoritativeDefinitions":{"description":"Where more is written about it.","type":"array","items":{"type":"object","additionalProperties":false,"required":["url","type"],"properties":{"id":{"$ref":"#/$defs/stableId"},"url":{"description":"Where.","type":"string"},"type":{"description":"What is found there: businessDefinition, tutorial, implementation, …","type":"string"},"description":{"description":"What is found there, for people.","type":"string"}}}},"customProperties":{"description":"What the standard has no key for.","type":"array","items":{"type":"object","additionalProperties":false,"required":["property","value"],"properties":{"id":{"$ref":"#/$defs/stableId"},"property":{"description":"The key.","type":"string"},"value":{"description":"Its value."},"description":{"description":"What it means.","type":"string"}}}},"server":{"title":"ContractServer","type":"object","required":["server","type"],"properties":{"id":{"$ref":"#/$defs/stableId"},"server":{"description":"Name of the server.","type":"string","minLength":1},"type":{"description":"What kind of server it is.","enum":["api","athena","azure","bigquery","btrieve","clickhouse","cloudsql","custom","databricks","db2","denodo","dremio","duckdb","exasol","fastobjects","glue","hana","hive","iceberg","impala","informix","ingres","kafka","kinesis","local","mysql","oracle","poet","postgres","postgresql","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","teradata","trino","vectorwise","versant","vertica","zen"]},"description":{"description":"What it is for.","type":"string"},"environment":{"description":"prod, preprod, dev, uat, …","type":"string"},"roles":{"description":"Who may have access.","type":"array","items":{"$ref":"#/$defs/role"}},"customProperties":{"$ref":"#/$defs/customProperties"},"account":{"description":"Account the data belongs to.","type":"string"},"catalog":{"description":"Catalog of the tables.","type":"string"},"database":{"description":"Name of the database, or the path of its file.","type":"string"},"dataset":{"description":"Dataset that holds the tables.","type":"string"},"delimiter":{"description":"How records follow one another in JSON files: `new_line` or `array`.","type":"string"},"endpointUrl":{"description":"Address of a store that speaks the S3 protocol.","type":"string"},"format":{"description":"Format of the files: csv, json, parquet, delta, …","type":"string"},"host":{"description":"Host name or address.","type":"string"},"location":{"description":"Where the files are; patterns with `*` are allowed.","type":"string"},"path":{"description":"Path of the file or files, relative to this contract; patterns with `*` are allowed.","type":"string"},"port":{"description":"Port of the host; a variable (`${PORT}`) is text.","type":["integer","string"]},"project":{"description":"Project the data belongs to.","type":"string"},"region":{"description":"Region of the service.","type":"string"},"regionName":{"description":"Region of the service.","type":"string"},"schema":{"description":"Schema the tables are in.","type":"string"},"serviceName":{"description":"Name of the service.","type":"string"},"stagingDir":{"description":"Where query results are kept.","type":"string"},"stream":{"description":"Name of the stream.","type":"string"},"warehouse":{"description":"Warehouse that runs queries.","type":"string"}},"allOf":[{"if":{"properties":{"type":{"const":"api"}},"required":["type"]},"then":{"required":["location"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"location":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"athena"}},"required":["type"]},"then":{"required":["stagingDir","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"stagingDir":true,"schema":true,"catalog":true,"regionName":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"azure"}},"required":["type"]},"then":{"required":["location","format"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"location":true,"format":true,"delimiter":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"bigquery"}},"required":["type"]},"then":{"required":["project","dataset"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"project":true,"dataset":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"clickhouse"}},"required":["type"]},"then":{"required":["host","port","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"cloudsql"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"databricks"}},"required":["type"]},"then":{"required":["catalog","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"catalog":true,"schema":true,"host":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"db2"}},"required":["type"]},"then":{"required":["host","port","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"denodo"}},"required":["type"]},"then":{"required":["host","port"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"dremio"}},"required":["type"]},"then":{"required":["host","port"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"duckdb"}},"required":["type"]},"then":{"required":["database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"glue"}},"required":["type"]},"then":{"required":["account","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"account":true,"database":true,"location":true,"format":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"hive"}},"required":["type"]},"then":{"required":["host","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"impala"}},"required":["type"]},"then":{"required":["host","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"informix"}},"required":["type"]},"then":{"required":["host","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"kafka"}},"required":["type"]},"then":{"required":["host"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"format":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"kinesis"}},"required":["type"]},"then":{"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"region":true,"format":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"local"}},"required":["type"]},"then":{"required":["path","format"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"path":true,"format":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"mysql"}},"required":["type"]},"then":{"required":["host","port","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"oracle"}},"required":["type"]},"then":{"required":["host","port","serviceName"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"serviceName":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"postgres"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"postgresql"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"presto"}},"required":["type"]},"then":{"required":["host"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"catalog":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"pubsub"}},"required":["type"]},"then":{"required":["project"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"project":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"redshift"}},"required":["type"]},"then":{"required":["database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"database":true,"schema":true,"host":true,"region":true,"account":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"s3"}},"required":["type"]},"then":{"required":["location"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"location":true,"endpointUrl":true,"format":true,"delimiter":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"sftp"}},"required":["type"]},"then":{"required":["location"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"location":true,"format":true,"delimiter":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"snowflake"}},"required":["type"]},"then":{"required":["account","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"account":true,"database":true,"schema":true,"host":true,"port":true,"warehouse":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"sqlserver"}},"required":["type"]},"then":{"required":["host","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"schema":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"synapse"}},"required":["type"]},"then":{"required":["host","port","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"trino"}},"required":["type"]},"then":{"required":["host","port","catalog","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"catalog":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"vertica"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"zen"}},"required":["type"]},"then":{"required":["host","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"custom"}},"required":["type"]},"then":{"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"account":true,"catalog":true,"database":true,"dataset":true,"delimiter":true,"endpointUrl":true,"format":true,"host":true,"location":true,"path":true,"port":true,"project":true,"region":true,"regionName":true,"schema":true,"serviceName":true,"stagingDir":true,"stream":true,"warehouse":true},"additionalProperties":false}}]},"object":{"type":"object","additionalProperties":false,"title":"ContractObject","required":["name"],"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"name":{"description":"Its name in this contract.","type":"string","minLength":1},"physicalName":{"description":"Its name where the data is, where that differs.","type":"string"},"physicalType":{"description":"Its type where the data is.","type":"string"},"businessName":{"description":"Its name among people.","type":"string"},"description":{"description":"What it means.","type":"string"},"deprecated":{"description":"Whether it is going away. Since 3.2.","type":"boolean"},"synonyms":{"description":"Other names for it. Since 3.2.","type":"array"},"logicalType":{"description":"Always object.","enum":["object"]},"context":{"description":"What a reader must know to use it. Since 3.2."},"dataGranularityDescription":{"description":"What one row stands for.","type":"string"},"properties":{"description":"Its columns.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/property"}},"relationships":{"description":"What it refers to.","type":"array","items":{"$ref":"#/$defs/objectRelationship"}},"quality":{"$ref":"#/$defs/quality"}}},"property":{"title":"ContractProperty","$ref":"#/$defs/item","required":["name"]},"item":{"type":"object","additionalProperties":false,"title":"ContractItem","allOf":[{"if":{"properties":{"logicalTypeOptions":{"minProperties":1}},"required":["logicalTypeOptions"]},"then":{"required":["logicalType"]}},{"if":{"properties":{"logicalType":{"const":"string"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/stringOptions"}}}},{"if":{"properties":{"logicalType":{"const":"date"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/dateOptions"}}}},{"if":{"properties":{"logicalType":{"const":"timestamp"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/timestampOptions"}}}},{"if":{"properties":{"logicalType":{"const":"time"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/timeOptions"}}}},{"if":{"properties":{"logicalType":{"const":"integer"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/integerOptions"}}}},{"if":{"properties":{"logicalType":{"const":"number"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/numberOptions"}}}},{"if":{"properties":{"logicalType":{"const":"boolean"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/booleanOptions"}}}},{"if":{"properties":{"logicalType":{"const":"object"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/objectOptions"}}}},{"if":{"properties":{"logicalType":{"const":"array"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/arrayOptions"}}}},{"if":{"properties":{"logicalType":{"const":"vector"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/vectorOptions"}}}},{"if":{"properties":{"logicalType":{"const":"map"}},"required":["logicalType"]},"then":{"required":["map"]}}],"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"name":{"description":"Its name in this contract.","type":"string","minLength":1},"physicalName":{"description":"Its name where the data is, where that differs.","type":"string"},"physicalType":{"description":"Its type where the data is.","type":"string"},"businessName":{"description":"Its name among people.","type":"string"},"description":{"description":"What it means.","type":"string"},"deprecated":{"description":"Whether it is going away. Since 3.2.","type":"boolean"},"synonyms":{"description":"Other names for it. Since 3.2.","type":"array"},"logicalType":{"description":"What its values are. timestamp and time since 3.1, map and vector since 3.2.","enum":["string","date","timestamp","time","number","integer","object","array","boolean","map","vector"]},"logicalTypeOptions":{"description":"What more is required of its values, by logical type.","type":"object"},"required":{"description":"Whether it has a value in every row.","type":"boolean"},"unique":{"description":"Whether no value appears twice.","type":"boolean"},"primaryKey":{"description":"Whether it is (part of) the key.","type":"boolean"},"primaryKeyPosition":{"description":"Its place in a key of several, from 1.","type":"integer"},"partitioned":{"description":"Whether the data is partitioned by it.","type":"boolean"},"partitionKeyPosition":{"description":"Its place in a partition key of several, from 1.","type":"integer"},"classification":{"description":"How confidential it is. Values of anything but `public` are never shown.","type":"string"},"encryptedName":{"description":"Name of the column that holds it encrypted.","type":"string"},"criticalDataElement":{"description":"Whether much depends on it.","type":"boolean"},"examples":{"description":"Sample values.","type":"array"},"transformSourceObjects":{"description":"What it is made from.","type":"array","items":{"type":"string"}},"transformLogic":{"description":"How it is made.","type":"string"},"transformDescription":{"description":"How it is made, for people.","type":"string"},"relationships":{"description":"What it refers to.","type":"array","items":{"$ref":"#/$defs/propertyRelationship"}},"quality":{"$ref":"#/$defs/quality"},"enum":{"description":"The values that are allowed. Since 3.2.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"value":{"description":"The value."},"label":{"description":"Its name among people.","type":"string"},"description":{"description":"What it means.","type":"string"},"deprecated":{"description":"Whether it is going away.","type":"boolean"},"synonyms":{"description":"Other names for it.","type":"array"}}}},"semanticType":{"description":"What it means beyond its type. Since 3.2."},"map":{"type":"object","additionalProperties":false,"description":"What keys and values of a map are. Since 3.2.","required":["key","value"],"properties":{"key":{"$ref":"#/$defs/item"},"value":{"$ref":"#/$defs/item"}}},"items":{"$ref":"#/$defs/item","description":"What the items of an array are."},"properties":{"description":"The fields of an object.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/property"}}}},"stringOptions":{"type":"object","additionalProperties":false,"properties":{"minLength":{"description":"Characters at least.","type":"integer","minimum":0},"maxLength":{"description":"Characters at most.","type":"integer","minimum":0},"pattern":{"description":"A regular expression (ECMA-262) that is found somewhere in the text.","type":"string"},"format":{"description":"What kind of text: email, uuid, uri, hostname, ipv4, ipv6, …","type":"string"}}},"dateOptions":{"type":"object","additionalProperties":false,"properties":{"format":{"description":"How it is written, as in java.time.format.DateTimeFormatter.","type":"string"},"minimum":{"description":"The earliest that is allowed.","type":"string"},"maximum":{"description":"The latest that is allowed.","type":"string"},"exclusiveMinimum":{"description":"All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["string","boolean"]},"exclusiveMaximum":{"description":"All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["string","boolean"]}}},"timestampOptions":{"type":"object","additionalProperties":false,"properties":{"format":{"description":"How it is written, as in java.time.format.DateTimeFormatter.","type":"string"},"minimum":{"description":"The earliest that is allowed.","type":"string"},"maximum":{"description":"The latest that is allowed.","type":"string"},"exclusiveMinimum":{"description":"All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["string","boolean"]},"exclusiveMaximum":{"description":"All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["string","boolean"]},"timezone":{"description":"Whether a zone is written with it.","type":"boolean"},"defaultTimezone":{"description":"The zone where none is written.","type":"string"}}},"timeOptions":{"type":"object","additionalProperties":false,"properties":{"format":{"description":"How it is written, as in java.time.format.DateTimeFormatter.","type":"string"},"minimum":{"description":"The earliest that is allowed.","type":"string"},"maximum":{"description":"The latest that is allowed.","type":"string"},"exclusiveMinimum":{"description":"All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["string","boolean"]},"exclusiveMaximum":{"description":"All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["string","boolean"]},"timezone":{"description":"Whether a zone is written with it.","type":"boolean"},"defaultTimezone":{"description":"The zone where none is written.","type":"string"}}},"integerOptions":{"type":"object","additionalProperties":false,"properties":{"minimum":{"description":"The least that is allowed.","type":"number"},"maximum":{"description":"The most that is allowed.","type":"number"},"exclusiveMinimum":{"description":"All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["number","boolean"]},"exclusiveMaximum":{"description":"All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["number","boolean"]},"multipleOf":{"description":"Every value is a multiple of this.","type":"number","exclusiveMinimum":0},"format":{"description":"Its width.","enum":["i8","i16","i32","i64","i128","u8","u16","u32","u64","u128"]}}},"numberOptions":{"type":"object","additionalProperties":false,"properties":{"minimum":{"description":"The least that is allowed.","type":"number"},"maximum":{"description":"The most that is allowed.","type":"number"},"exclusiveMinimum":{"description":"All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["number","boolean"]},"exclusiveMaximum":{"description":"All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["number","boolean"]},"multipleOf":{"description":"Every value is a multiple of this.","type":"number","exclusiveMinimum":0},"format":{"description":"Its width.","enum":["f32","f64"]}}},"booleanOptions":{"type":"object","additionalProperties":false,"properties":{}},"objectOptions":{"type":"object","additionalProperties":false,"properties":{"minProperties":{"description":"Keys at least.","type":"integer","minimum":0},"maxProperties":{"description":"Keys at most.","type":"integer","minimum":0},"required":{"description":"Keys that must be there.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}}}},"arrayOptions":{"type":"object","additionalProperties":false,"properties":{"minItems":{"description":"Items at least.","type":"integer","minimum":0},"maxItems":{"description":"Items at most.","type":"integer","minimum":0},"uniqueItems":{"description":"Whether no two items may be equal.","type":"boolean"}}},"vectorOptions":{"type":"object","additionalProperties":false,"required":["dimensions"],"properties":{"dimensions":{"description":"How many numbers it has.","type":"integer","minimum":1},"elementType":{"description":"What each of them is.","enum":["bfloat16","binary","float16","float32","float64","int8","uint8"]},"distanceMetric":{"description":"How two are compared.","enum":["cosine","dotProduct","euclidean","hamming","manhattan"]},"normalized":{"description":"Whether its length is 1.","type":"boolean"},"embeddingModel":{"description":"The model that made it.","type":"string"},"embeddingModelVersion":{"description":"The version of that model.","type":["string","number"]}}},"quality":{"description":"Rules about the values.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/qualityRule"}},"qualityRule":{"title":"QualityRule","type":"object","properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"name":{"description":"Its name.","type":"string"},"description":{"description":"What it asks, for people.","type":"string"},"type":{"description":"Who decides: text (people), library (a metric, the default), sql, custom (another tool).","enum":["text","library","sql","custom"]},"dimension":{"description":"What it looks after.","enum":["accuracy","completeness","conformity","consistency","coverage","timeliness","uniqueness"]},"method":{"description":"How it is looked after.","type":"string"},"severity":{"description":"How bad it is when it does not hold.","type":"string"},"businessImpact":{"description":"What that costs.","type":"string"},"unit":{"description":"What is counted: rows (the default) or percent.","type":"string"},"schedule":{"description":"When it runs.","type":"string"},"scheduler":{"description":"What runs it.","type":"string"},"metric":{"description":"What is counted.","enum":["nullValues","missingValues","invalidValues","duplicateValues","rowCount"]},"rule":{"description":"The name of `metric` up to 3.0.","type":"string"},"arguments":{"description":"What the metric needs to know.","type":["object","null"],"properties":{"validValues":{"description":"invalidValues: the values that are allowed.","type":"array"},"pattern":{"description":"invalidValues: a regular expression (ECMA-262).","type":"string"},"missingValues":{"description":"missingValues: the values that stand for a missing one.","type":"array"},"properties":{"description":"duplicateValues of an object: the properties that together are unique.","type":"array","items":{"type":"string"}}}},"validValues":{"description":"The place of `arguments: { validValues: … }` up to 3.0.","type":"array"},"mustBe":{"description":"Equal to this."},"mustNotBe":{"description":"Not equal to this."},"mustBeGreaterThan":{"description":"More than this.","type":"number"},"mustBeGreaterOrEqualTo":{"description":"This or more.","type":"number"},"mustBeLessThan":{"description":"Less than this.","type":"number"},"mustBeLessOrEqualTo":{"description":"This or less.","type":"number"},"mustBeBetween":{"description":"More than the first and less than the second.","type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"type":"number"}},"mustNotBeBetween":{"description":"At most the first, or at least the second.","type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"type":"number"}},"query":{"description":"sql: a query that gives one number or boolean.","type":"string"},"engine":{"description":"custom: the tool that decides.","type":"string"},"implementation":{"description":"custom: what that tool is given.","type":["string","object"]}},"allOf":[{"if":{"properties":{"type":{"const":"text"}},"required":["type"]},"then":{"properties":{"id":true,"authoritativeDefinitions":true,"tags":true,"customProperties":true,"name":true,"description":true,"type":true,"dimension":true,"method":true,"severity":true,"businessImpact":true,"unit":true,"schedule":true,"scheduler":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"sql"}},"required":["type"]},"then":{"required":["query"],"properties":{"id":true,"authoritativeDefinitions":true,"tags":true,"customProperties":true,"name":true,"description":true,"type":true,"dimension":true,"method":true,"severity":true,"businessImpact":true,"unit":true,"schedule":true,"scheduler":true,"mustBe":true,"mustNotBe":true,"mustBeGreaterThan":true,"mustBeGreaterOrEqualTo":true,"mustBeLessThan":true,"mustBeLessOrEqualTo":true,"mustBeBetween":true,"mustNotBeBetween":true,"query":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"custom"}},"required":["type"]},"then":{"required":["engine","implementation"],"properties":{"id":true,"authoritativeDefinitions":true,"tags":true,"customProperties":true,"name":true,"description":true,"type":true,"dimension":true,"method":true,"severity":true,"businessImpact":true,"unit":true,"schedule":true,"scheduler":true,"engine":true,"implementation":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"library"}}},"then":{"properties":{"id":true,"authoritativeDefinitions":true,"tags":true,"customProperties":true,"name":true,"description":true,"type":true,"dimension":true,"method":true,"severity":true,"businessImpact":true,"unit":true,"schedule":true,"scheduler":true,"mustBe":true,"mustNotBe":true,"mustBeGreaterThan":true,"mustBeGreaterOrEqualTo":true,"mustBeLessThan":true,"mustBeLessOrEqualTo":true,"mustBeBetween":true,"mustNotBeBetween":true,"metric":true,"rule":true,"arguments":true,"validValues":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"library"}},"required":["type"],"not":{"required":["rule"]}},"then":{"required":["metric"]}}]},"reference":{"description":"table.column by name, or schema/ID/properties/ID by id; both may follow FILE.yaml#.","type":"string","maxLength":2000,"pattern":"^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$"},"propertyRelationship":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"id":{"$ref":"#/$defs/stableId"},"type":{"description":"Always foreignKey.","enum":["foreignKey"]},"to":{"$ref":"#/$defs/references"},"description":{"description":"What it means.","type":"string"},"customProperties":{"$ref":"#/$defs/customProperties"}}},"objectRelationship":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"id":{"$ref":"#/$defs/stableId"},"type":{"description":"Always foreignKey.","enum":["foreignKey"]},"from":{"$ref":"#/$defs/references"},"to":{"$ref":"#/$defs/references"},"description":{"description":"What it means.","type":"string"},"customProperties":{"$ref":"#/$defs/customProperties"}}},"references":{"description":"One column, or several that belong together.","if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/reference"}},"else":{"$ref":"#/$defs/reference"}},"supportItem":{"type":"object","additionalProperties":false,"required":["channel"],"properties":{"id":{"$ref":"#/$defs/stableId"},"channel":{"description":"Name of the channel.","type":"string"},"url":{"description":"Where it is.","type":"string"},"description":{"description":"What it is for.","type":"string"},"tool":{"description":"email, slack, teams, discord, ticket, googlechat, other, …","type":"string"},"scope":{"description":"interactive, announcements, issues or notifications.","type":"string"},"invitationUrl":{"description":"Where to ask to be let in.","type":"string"},"customProperties":{"$ref":"#/$defs/customProperties"}}},"teamMember":{"type":"object","additionalProperties":false,"required":["username"],"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"username":{"description":"Name or address of the person.","type":"string"},"name":{"description":"Name of the person.","type":"string"},"description":{"description":"Who that is.","type":"string"},"role":{"description":"What they do.","type":"string"},"dateIn":{"description":"The day they came.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"dateOut":{"description":"The day they left.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"replacedByUsername":{"description":"Who took over.","type":"string"}}},"team":{"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"name":{"description":"Name of the team.","type":"string"},"description":{"description":"What it does.","type":"string"},"members":{"description":"Who is in it.","type":"array","items":{"$ref":"#/$defs/teamMember"}}}},"role":{"type":"object","additionalProperties":false,"required":["role"],"properties":{"id":{"$ref":"#/$defs/stableId"},"role":{"description":"Name of the role.","type":"string"},"description":{"description":"What it may do.","type":"string"},"access":{"description":"What kind of access it gives.","type":"string"},"firstLevelApprovers":{"description":"Who approves first.","type":"string"},"secondLevelApprovers":{"description":"Who approves then.","type":"string"},"customProperties":{"$ref":"#/$defs/customProperties"}}},"serviceLevel":{"type":"object","additionalProperties":false,"required":["property","value"],"properties":{"id":{"$ref":"#/$defs/stableId"},"property":{"description":"latency, retention, frequency, availability, endOfSupport, …","type":"string"},"value":{"description":"What is promised.","type":["string","number","boolean","null"]},"valueExt":{"description":"More of what is promised.","type":["string","number","boolean","null"]},"unit":{"description":"d, day, days; y, yr, years; …","type":"string"},"element":{"description":"object.property it is about; several are separated by commas.","type":"string"},"driver":{"description":"regulatory, analytics or operational.","type":"string"},"description":{"description":"What it means.","type":"string"},"schedule":{"description":"When it is looked at.","type":"string"},"scheduler":{"description":"What looks at it.","type":"string"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"description":"Where more is written about it.","type":"array","items":{"type":"object","additionalProperties":false,"required":["url","type"],"properties":{"id":{"$ref":"#/$defs/stableId"},"url":{"description":"Where.","type":"string"},"type":{"description":"What is found there: businessDefinition, tutorial, implementation, …","type":"string"},"description":{"description":"What is found there, for people.","type":"string"}}}};
const schema21 = {"description":"An identifier that stays when names change: letters, digits, dashes and underscores","type":"string","pattern":"^[A-Za-z0-9_-]+$"};
const pattern3 = new RegExp("^[A-Za-z0-9_-]+$", "");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.url === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "url"},parentSchema:schema20.items,data:data0});
errors++;
}
if(data0.type === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "type"},parentSchema:schema20.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((((key0 === "id") || (key0 === "url")) || (key0 === "type")) || (key0 === "description"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20.items,data:data0});
errors++;
}
}
if(data0.id !== undefined){
if(!(validate54(data0.id, {instancePath:instancePath+"/" + i0+"/id",parentData:data0,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data0.url !== undefined){
let data2 = data0.url;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/url",keyword:"type",params:{type: "string"},parentSchema:schema20.items.properties.url,data:data2});
errors++;
}
}
if(data0.type !== undefined){
let data3 = data0.type;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/type",keyword:"type",params:{type: "string"},parentSchema:schema20.items.properties.type,data:data3});
errors++;
}
}
if(data0.description !== undefined){
let data4 = data0.description;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema20.items.properties.description,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema20.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema20,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"What the standard has no key for.","type":"array","items":{"type":"object","additionalProperties":false,"required":["property","value"],"properties":{"id":{"$ref":"#/$defs/stableId"},"property":{"description":"The key.","type":"string"},"value":{"description":"Its value."},"description":{"description":"What it means.","type":"string"}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.property === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "property"},parentSchema:schema22.items,data:data0});
errors++;
}
if(data0.value === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "value"},parentSchema:schema22.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((((key0 === "id") || (key0 === "property")) || (key0 === "value")) || (key0 === "description"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22.items,data:data0});
errors++;
}
}
if(data0.id !== undefined){
if(!(validate54(data0.id, {instancePath:instancePath+"/" + i0+"/id",parentData:data0,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data0.property !== undefined){
let data2 = data0.property;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/property",keyword:"type",params:{type: "string"},parentSchema:schema22.items.properties.property,data:data2});
errors++;
}
}
if(data0.description !== undefined){
let data3 = data0.description;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema22.items.properties.description,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema22.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema22,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"Words to find it by.","type":"array","items":{"type":"string"}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema23.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema23,data});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"ContractServer","type":"object","required":["server","type"],"properties":{"id":{"$ref":"#/$defs/stableId"},"server":{"description":"Name of the server.","type":"string","minLength":1},"type":{"description":"What kind of server it is.","enum":["api","athena","azure","bigquery","btrieve","clickhouse","cloudsql","custom","databricks","db2","denodo","dremio","duckdb","exasol","fastobjects","glue","hana","hive","iceberg","impala","informix","ingres","kafka","kinesis","local","mysql","oracle","poet","postgres","postgresql","presto","pubsub","redshift","s3","sftp","snowflake","sqlserver","synapse","teradata","trino","vectorwise","versant","vertica","zen"]},"description":{"description":"What it is for.","type":"string"},"environment":{"description":"prod, preprod, dev, uat, …","type":"string"},"roles":{"description":"Who may have access.","type":"array","items":{"$ref":"#/$defs/role"}},"customProperties":{"$ref":"#/$defs/customProperties"},"account":{"description":"Account the data belongs to.","type":"string"},"catalog":{"description":"Catalog of the tables.","type":"string"},"database":{"description":"Name of the database, or the path of its file.","type":"string"},"dataset":{"description":"Dataset that holds the tables.","type":"string"},"delimiter":{"description":"How records follow one another in JSON files: `new_line` or `array`.","type":"string"},"endpointUrl":{"description":"Address of a store that speaks the S3 protocol.","type":"string"},"format":{"description":"Format of the files: csv, json, parquet, delta, …","type":"string"},"host":{"description":"Host name or address.","type":"string"},"location":{"description":"Where the files are; patterns with `*` are allowed.","type":"string"},"path":{"description":"Path of the file or files, relative to this contract; patterns with `*` are allowed.","type":"string"},"port":{"description":"Port of the host; a variable (`${PORT}`) is text.","type":["integer","string"]},"project":{"description":"Project the data belongs to.","type":"string"},"region":{"description":"Region of the service.","type":"string"},"regionName":{"description":"Region of the service.","type":"string"},"schema":{"description":"Schema the tables are in.","type":"string"},"serviceName":{"description":"Name of the service.","type":"string"},"stagingDir":{"description":"Where query results are kept.","type":"string"},"stream":{"description":"Name of the stream.","type":"string"},"warehouse":{"description":"Warehouse that runs queries.","type":"string"}},"allOf":[{"if":{"properties":{"type":{"const":"api"}},"required":["type"]},"then":{"required":["location"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"location":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"athena"}},"required":["type"]},"then":{"required":["stagingDir","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"stagingDir":true,"schema":true,"catalog":true,"regionName":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"azure"}},"required":["type"]},"then":{"required":["location","format"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"location":true,"format":true,"delimiter":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"bigquery"}},"required":["type"]},"then":{"required":["project","dataset"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"project":true,"dataset":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"clickhouse"}},"required":["type"]},"then":{"required":["host","port","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"cloudsql"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"databricks"}},"required":["type"]},"then":{"required":["catalog","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"catalog":true,"schema":true,"host":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"db2"}},"required":["type"]},"then":{"required":["host","port","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"denodo"}},"required":["type"]},"then":{"required":["host","port"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"dremio"}},"required":["type"]},"then":{"required":["host","port"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"duckdb"}},"required":["type"]},"then":{"required":["database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"glue"}},"required":["type"]},"then":{"required":["account","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"account":true,"database":true,"location":true,"format":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"hive"}},"required":["type"]},"then":{"required":["host","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"impala"}},"required":["type"]},"then":{"required":["host","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"informix"}},"required":["type"]},"then":{"required":["host","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"kafka"}},"required":["type"]},"then":{"required":["host"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"format":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"kinesis"}},"required":["type"]},"then":{"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"region":true,"format":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"local"}},"required":["type"]},"then":{"required":["path","format"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"path":true,"format":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"mysql"}},"required":["type"]},"then":{"required":["host","port","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"oracle"}},"required":["type"]},"then":{"required":["host","port","serviceName"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"serviceName":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"postgres"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"postgresql"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"presto"}},"required":["type"]},"then":{"required":["host"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"catalog":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"pubsub"}},"required":["type"]},"then":{"required":["project"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"project":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"redshift"}},"required":["type"]},"then":{"required":["database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"database":true,"schema":true,"host":true,"region":true,"account":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"s3"}},"required":["type"]},"then":{"required":["location"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"location":true,"endpointUrl":true,"format":true,"delimiter":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"sftp"}},"required":["type"]},"then":{"required":["location"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"location":true,"format":true,"delimiter":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"snowflake"}},"required":["type"]},"then":{"required":["account","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"account":true,"database":true,"schema":true,"host":true,"port":true,"warehouse":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"sqlserver"}},"required":["type"]},"then":{"required":["host","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"schema":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"synapse"}},"required":["type"]},"then":{"required":["host","port","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"trino"}},"required":["type"]},"then":{"required":["host","port","catalog","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"catalog":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"vertica"}},"required":["type"]},"then":{"required":["host","port","database","schema"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"port":true,"database":true,"schema":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"zen"}},"required":["type"]},"then":{"required":["host","database"],"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"host":true,"database":true,"port":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"custom"}},"required":["type"]},"then":{"properties":{"id":true,"server":true,"type":true,"description":true,"environment":true,"roles":true,"customProperties":true,"account":true,"catalog":true,"database":true,"dataset":true,"delimiter":true,"endpointUrl":true,"format":true,"host":true,"location":true,"path":true,"port":true,"project":true,"region":true,"regionName":true,"schema":true,"serviceName":true,"stagingDir":true,"stream":true,"warehouse":true},"additionalProperties":false}}]};
const schema25 = {"type":"object","additionalProperties":false,"required":["role"],"properties":{"id":{"$ref":"#/$defs/stableId"},"role":{"description":"Name of the role.","type":"string"},"description":{"description":"What it may do.","type":"string"},"access":{"description":"What kind of access it gives.","type":"string"},"firstLevelApprovers":{"description":"Who approves first.","type":"string"},"secondLevelApprovers":{"description":"Who approves then.","type":"string"},"customProperties":{"$ref":"#/$defs/customProperties"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "role")) || (key0 === "description")) || (key0 === "access")) || (key0 === "firstLevelApprovers")) || (key0 === "secondLevelApprovers")) || (key0 === "customProperties"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.role,data:data1});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.description,data:data2});
errors++;
}
}
if(data.access !== undefined){
let data3 = data.access;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/access",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.access,data:data3});
errors++;
}
}
if(data.firstLevelApprovers !== undefined){
let data4 = data.firstLevelApprovers;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/firstLevelApprovers",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.firstLevelApprovers,data:data4});
errors++;
}
}
if(data.secondLevelApprovers !== undefined){
let data5 = data.secondLevelApprovers;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/secondLevelApprovers",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.secondLevelApprovers,data:data5});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("api" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema24.allOf[0].then,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "server")) || (key0 === "type")) || (key0 === "description")) || (key0 === "environment")) || (key0 === "roles")) || (key0 === "customProperties")) || (key0 === "location"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24.allOf[0].then,data});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[0],data});
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("athena" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stagingDir === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stagingDir"},parentSchema:schema24.allOf[1].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[1].then,data});
errors++;
}
for(const key1 in data){
if(!(func1.call(schema24.allOf[1].then.properties, key1))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema24.allOf[1].then,data});
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
if(valid3){
var props1 = true;
}
}
if(!valid3){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[1],data});
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("azure" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema24.allOf[2].then,data});
errors++;
}
if(data.format === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "format"},parentSchema:schema24.allOf[2].then,data});
errors++;
}
for(const key2 in data){
if(!(func1.call(schema24.allOf[2].then.properties, key2))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema24.allOf[2].then,data});
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid5 = _valid2;
if(valid5){
var props2 = true;
}
}
if(!valid5){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[2],data});
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("bigquery" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "project"},parentSchema:schema24.allOf[3].then,data});
errors++;
}
if(data.dataset === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dataset"},parentSchema:schema24.allOf[3].then,data});
errors++;
}
for(const key3 in data){
if(!(func1.call(schema24.allOf[3].then.properties, key3))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema24.allOf[3].then,data});
errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid7 = _valid3;
if(valid7){
var props3 = true;
}
}
if(!valid7){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[3],data});
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("clickhouse" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[4].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[4].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[4].then,data});
errors++;
}
for(const key4 in data){
if(!(func1.call(schema24.allOf[4].then.properties, key4))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema24.allOf[4].then,data});
errors++;
}
}
}
var _valid4 = _errs29 === errors;
valid9 = _valid4;
if(valid9){
var props4 = true;
}
}
if(!valid9){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[4],data});
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("cloudsql" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[5].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[5].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[5].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[5].then,data});
errors++;
}
for(const key5 in data){
if(!(func1.call(schema24.allOf[5].then.properties, key5))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema24.allOf[5].then,data});
errors++;
}
}
}
var _valid5 = _errs35 === errors;
valid11 = _valid5;
if(valid11){
var props5 = true;
}
}
if(!valid11){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[5],data});
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs38 = errors;
let valid13 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("databricks" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.catalog === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "catalog"},parentSchema:schema24.allOf[6].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[6].then,data});
errors++;
}
for(const key6 in data){
if(!(func1.call(schema24.allOf[6].then.properties, key6))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema24.allOf[6].then,data});
errors++;
}
}
}
var _valid6 = _errs41 === errors;
valid13 = _valid6;
if(valid13){
var props6 = true;
}
}
if(!valid13){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[6],data});
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs44 = errors;
let valid15 = true;
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.type === undefined) && (missing7 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("db2" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid7 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs47 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[7].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[7].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[7].then,data});
errors++;
}
for(const key7 in data){
if(!(func1.call(schema24.allOf[7].then.properties, key7))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema24.allOf[7].then,data});
errors++;
}
}
}
var _valid7 = _errs47 === errors;
valid15 = _valid7;
if(valid15){
var props7 = true;
}
}
if(!valid15){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[7],data});
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs50 = errors;
let valid17 = true;
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.type === undefined) && (missing8 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("denodo" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid8 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[8].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[8].then,data});
errors++;
}
for(const key8 in data){
if(!(func1.call(schema24.allOf[8].then.properties, key8))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema24.allOf[8].then,data});
errors++;
}
}
}
var _valid8 = _errs53 === errors;
valid17 = _valid8;
if(valid17){
var props8 = true;
}
}
if(!valid17){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[8],data});
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.type === undefined) && (missing9 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("dremio" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid9 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[9].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[9].then,data});
errors++;
}
for(const key9 in data){
if(!(func1.call(schema24.allOf[9].then.properties, key9))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema24.allOf[9].then,data});
errors++;
}
}
}
var _valid9 = _errs59 === errors;
valid19 = _valid9;
if(valid19){
var props9 = true;
}
}
if(!valid19){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[9],data});
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs62 = errors;
let valid21 = true;
const _errs63 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.type === undefined) && (missing10 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("duckdb" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid10 = _errs63 === errors;
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[10].then,data});
errors++;
}
for(const key10 in data){
if(!(func1.call(schema24.allOf[10].then.properties, key10))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema24.allOf[10].then,data});
errors++;
}
}
}
var _valid10 = _errs65 === errors;
valid21 = _valid10;
if(valid21){
var props10 = true;
}
}
if(!valid21){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[10],data});
errors++;
}
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
const _errs68 = errors;
let valid23 = true;
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.type === undefined) && (missing11 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("glue" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid11 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"},parentSchema:schema24.allOf[11].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[11].then,data});
errors++;
}
for(const key11 in data){
if(!(func1.call(schema24.allOf[11].then.properties, key11))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema24.allOf[11].then,data});
errors++;
}
}
}
var _valid11 = _errs71 === errors;
valid23 = _valid11;
if(valid23){
var props11 = true;
}
}
if(!valid23){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[11],data});
errors++;
}
if(props0 !== true && props11 !== undefined){
if(props11 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props11);
}
}
const _errs74 = errors;
let valid25 = true;
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.type === undefined) && (missing12 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("hive" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid12 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[12].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[12].then,data});
errors++;
}
for(const key12 in data){
if(!(func1.call(schema24.allOf[12].then.properties, key12))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key12},parentSchema:schema24.allOf[12].then,data});
errors++;
}
}
}
var _valid12 = _errs77 === errors;
valid25 = _valid12;
if(valid25){
var props12 = true;
}
}
if(!valid25){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[12],data});
errors++;
}
if(props0 !== true && props12 !== undefined){
if(props12 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props12);
}
}
const _errs80 = errors;
let valid27 = true;
const _errs81 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.type === undefined) && (missing13 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("impala" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid13 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs83 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[13].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[13].then,data});
errors++;
}
for(const key13 in data){
if(!(func1.call(schema24.allOf[13].then.properties, key13))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key13},parentSchema:schema24.allOf[13].then,data});
errors++;
}
}
}
var _valid13 = _errs83 === errors;
valid27 = _valid13;
if(valid27){
var props13 = true;
}
}
if(!valid27){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[13],data});
errors++;
}
if(props0 !== true && props13 !== undefined){
if(props13 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props13);
}
}
const _errs86 = errors;
let valid29 = true;
const _errs87 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.type === undefined) && (missing14 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("informix" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid14 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs89 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[14].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[14].then,data});
errors++;
}
for(const key14 in data){
if(!(func1.call(schema24.allOf[14].then.properties, key14))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key14},parentSchema:schema24.allOf[14].then,data});
errors++;
}
}
}
var _valid14 = _errs89 === errors;
valid29 = _valid14;
if(valid29){
var props14 = true;
}
}
if(!valid29){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[14],data});
errors++;
}
if(props0 !== true && props14 !== undefined){
if(props14 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props14);
}
}
const _errs92 = errors;
let valid31 = true;
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.type === undefined) && (missing15 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("kafka" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid15 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs95 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[15].then,data});
errors++;
}
for(const key15 in data){
if(!(func1.call(schema24.allOf[15].then.properties, key15))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key15},parentSchema:schema24.allOf[15].then,data});
errors++;
}
}
}
var _valid15 = _errs95 === errors;
valid31 = _valid15;
if(valid31){
var props15 = true;
}
}
if(!valid31){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[15],data});
errors++;
}
if(props0 !== true && props15 !== undefined){
if(props15 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props15);
}
}
const _errs98 = errors;
let valid33 = true;
const _errs99 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.type === undefined) && (missing16 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("kinesis" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid16 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs101 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key16 in data){
if(!(func1.call(schema24.allOf[16].then.properties, key16))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key16},parentSchema:schema24.allOf[16].then,data});
errors++;
}
}
}
var _valid16 = _errs101 === errors;
valid33 = _valid16;
if(valid33){
var props16 = true;
}
}
if(!valid33){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[16],data});
errors++;
}
if(props0 !== true && props16 !== undefined){
if(props16 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props16);
}
}
const _errs104 = errors;
let valid35 = true;
const _errs105 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.type === undefined) && (missing17 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("local" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid17 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs107 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema24.allOf[17].then,data});
errors++;
}
if(data.format === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "format"},parentSchema:schema24.allOf[17].then,data});
errors++;
}
for(const key17 in data){
if(!(func1.call(schema24.allOf[17].then.properties, key17))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key17},parentSchema:schema24.allOf[17].then,data});
errors++;
}
}
}
var _valid17 = _errs107 === errors;
valid35 = _valid17;
if(valid35){
var props17 = true;
}
}
if(!valid35){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[17],data});
errors++;
}
if(props0 !== true && props17 !== undefined){
if(props17 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props17);
}
}
const _errs110 = errors;
let valid37 = true;
const _errs111 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.type === undefined) && (missing18 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("mysql" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid18 = _errs111 === errors;
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs113 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[18].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[18].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[18].then,data});
errors++;
}
for(const key18 in data){
if(!(func1.call(schema24.allOf[18].then.properties, key18))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key18},parentSchema:schema24.allOf[18].then,data});
errors++;
}
}
}
var _valid18 = _errs113 === errors;
valid37 = _valid18;
if(valid37){
var props18 = true;
}
}
if(!valid37){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[18],data});
errors++;
}
if(props0 !== true && props18 !== undefined){
if(props18 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props18);
}
}
const _errs116 = errors;
let valid39 = true;
const _errs117 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.type === undefined) && (missing19 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("oracle" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid19 = _errs117 === errors;
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs119 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[19].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[19].then,data});
errors++;
}
if(data.serviceName === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "serviceName"},parentSchema:schema24.allOf[19].then,data});
errors++;
}
for(const key19 in data){
if(!(func1.call(schema24.allOf[19].then.properties, key19))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key19},parentSchema:schema24.allOf[19].then,data});
errors++;
}
}
}
var _valid19 = _errs119 === errors;
valid39 = _valid19;
if(valid39){
var props19 = true;
}
}
if(!valid39){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[19],data});
errors++;
}
if(props0 !== true && props19 !== undefined){
if(props19 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props19);
}
}
const _errs122 = errors;
let valid41 = true;
const _errs123 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((data.type === undefined) && (missing20 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("postgres" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid20 = _errs123 === errors;
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs125 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[20].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[20].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[20].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[20].then,data});
errors++;
}
for(const key20 in data){
if(!(func1.call(schema24.allOf[20].then.properties, key20))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key20},parentSchema:schema24.allOf[20].then,data});
errors++;
}
}
}
var _valid20 = _errs125 === errors;
valid41 = _valid20;
if(valid41){
var props20 = true;
}
}
if(!valid41){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[20],data});
errors++;
}
if(props0 !== true && props20 !== undefined){
if(props20 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props20);
}
}
const _errs128 = errors;
let valid43 = true;
const _errs129 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.type === undefined) && (missing21 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("postgresql" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid21 = _errs129 === errors;
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs131 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[21].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[21].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[21].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[21].then,data});
errors++;
}
for(const key21 in data){
if(!(func1.call(schema24.allOf[21].then.properties, key21))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key21},parentSchema:schema24.allOf[21].then,data});
errors++;
}
}
}
var _valid21 = _errs131 === errors;
valid43 = _valid21;
if(valid43){
var props21 = true;
}
}
if(!valid43){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[21],data});
errors++;
}
if(props0 !== true && props21 !== undefined){
if(props21 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props21);
}
}
const _errs134 = errors;
let valid45 = true;
const _errs135 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.type === undefined) && (missing22 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("presto" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid22 = _errs135 === errors;
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs137 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[22].then,data});
errors++;
}
for(const key22 in data){
if(!(func1.call(schema24.allOf[22].then.properties, key22))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key22},parentSchema:schema24.allOf[22].then,data});
errors++;
}
}
}
var _valid22 = _errs137 === errors;
valid45 = _valid22;
if(valid45){
var props22 = true;
}
}
if(!valid45){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[22],data});
errors++;
}
if(props0 !== true && props22 !== undefined){
if(props22 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props22);
}
}
const _errs140 = errors;
let valid47 = true;
const _errs141 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.type === undefined) && (missing23 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("pubsub" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid23 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs143 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "project"},parentSchema:schema24.allOf[23].then,data});
errors++;
}
for(const key23 in data){
if(!((((((((key23 === "id") || (key23 === "server")) || (key23 === "type")) || (key23 === "description")) || (key23 === "environment")) || (key23 === "roles")) || (key23 === "customProperties")) || (key23 === "project"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key23},parentSchema:schema24.allOf[23].then,data});
errors++;
}
}
}
var _valid23 = _errs143 === errors;
valid47 = _valid23;
if(valid47){
var props23 = true;
}
}
if(!valid47){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[23],data});
errors++;
}
if(props0 !== true && props23 !== undefined){
if(props23 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props23);
}
}
const _errs146 = errors;
let valid49 = true;
const _errs147 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.type === undefined) && (missing24 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("redshift" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid24 = _errs147 === errors;
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs149 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[24].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[24].then,data});
errors++;
}
for(const key24 in data){
if(!(func1.call(schema24.allOf[24].then.properties, key24))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key24},parentSchema:schema24.allOf[24].then,data});
errors++;
}
}
}
var _valid24 = _errs149 === errors;
valid49 = _valid24;
if(valid49){
var props24 = true;
}
}
if(!valid49){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[24],data});
errors++;
}
if(props0 !== true && props24 !== undefined){
if(props24 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props24);
}
}
const _errs152 = errors;
let valid51 = true;
const _errs153 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((data.type === undefined) && (missing25 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("s3" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid25 = _errs153 === errors;
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema24.allOf[25].then,data});
errors++;
}
for(const key25 in data){
if(!(func1.call(schema24.allOf[25].then.properties, key25))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key25},parentSchema:schema24.allOf[25].then,data});
errors++;
}
}
}
var _valid25 = _errs155 === errors;
valid51 = _valid25;
if(valid51){
var props25 = true;
}
}
if(!valid51){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[25],data});
errors++;
}
if(props0 !== true && props25 !== undefined){
if(props25 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props25);
}
}
const _errs158 = errors;
let valid53 = true;
const _errs159 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((data.type === undefined) && (missing26 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("sftp" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid26 = _errs159 === errors;
errors = _errs158;
if(vErrors !== null){
if(_errs158){
vErrors.length = _errs158;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs161 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.location === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema24.allOf[26].then,data});
errors++;
}
for(const key26 in data){
if(!(func1.call(schema24.allOf[26].then.properties, key26))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key26},parentSchema:schema24.allOf[26].then,data});
errors++;
}
}
}
var _valid26 = _errs161 === errors;
valid53 = _valid26;
if(valid53){
var props26 = true;
}
}
if(!valid53){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[26],data});
errors++;
}
if(props0 !== true && props26 !== undefined){
if(props26 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props26);
}
}
const _errs164 = errors;
let valid55 = true;
const _errs165 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if((data.type === undefined) && (missing27 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("snowflake" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid27 = _errs165 === errors;
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs167 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.account === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "account"},parentSchema:schema24.allOf[27].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[27].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[27].then,data});
errors++;
}
for(const key27 in data){
if(!(func1.call(schema24.allOf[27].then.properties, key27))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key27},parentSchema:schema24.allOf[27].then,data});
errors++;
}
}
}
var _valid27 = _errs167 === errors;
valid55 = _valid27;
if(valid55){
var props27 = true;
}
}
if(!valid55){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[27],data});
errors++;
}
if(props0 !== true && props27 !== undefined){
if(props27 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props27);
}
}
const _errs170 = errors;
let valid57 = true;
const _errs171 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((data.type === undefined) && (missing28 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("sqlserver" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid28 = _errs171 === errors;
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs173 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[28].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[28].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[28].then,data});
errors++;
}
for(const key28 in data){
if(!(func1.call(schema24.allOf[28].then.properties, key28))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key28},parentSchema:schema24.allOf[28].then,data});
errors++;
}
}
}
var _valid28 = _errs173 === errors;
valid57 = _valid28;
if(valid57){
var props28 = true;
}
}
if(!valid57){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[28],data});
errors++;
}
if(props0 !== true && props28 !== undefined){
if(props28 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props28);
}
}
const _errs176 = errors;
let valid59 = true;
const _errs177 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((data.type === undefined) && (missing29 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("synapse" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid29 = _errs177 === errors;
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs179 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[29].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[29].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[29].then,data});
errors++;
}
for(const key29 in data){
if(!(func1.call(schema24.allOf[29].then.properties, key29))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key29},parentSchema:schema24.allOf[29].then,data});
errors++;
}
}
}
var _valid29 = _errs179 === errors;
valid59 = _valid29;
if(valid59){
var props29 = true;
}
}
if(!valid59){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[29],data});
errors++;
}
if(props0 !== true && props29 !== undefined){
if(props29 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props29);
}
}
const _errs182 = errors;
let valid61 = true;
const _errs183 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((data.type === undefined) && (missing30 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("trino" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid30 = _errs183 === errors;
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs185 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[30].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[30].then,data});
errors++;
}
if(data.catalog === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "catalog"},parentSchema:schema24.allOf[30].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[30].then,data});
errors++;
}
for(const key30 in data){
if(!(func1.call(schema24.allOf[30].then.properties, key30))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key30},parentSchema:schema24.allOf[30].then,data});
errors++;
}
}
}
var _valid30 = _errs185 === errors;
valid61 = _valid30;
if(valid61){
var props30 = true;
}
}
if(!valid61){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[30],data});
errors++;
}
if(props0 !== true && props30 !== undefined){
if(props30 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props30);
}
}
const _errs188 = errors;
let valid63 = true;
const _errs189 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.type === undefined) && (missing31 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("vertica" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid31 = _errs189 === errors;
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs191 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[31].then,data});
errors++;
}
if(data.port === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "port"},parentSchema:schema24.allOf[31].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[31].then,data});
errors++;
}
if(data.schema === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema24.allOf[31].then,data});
errors++;
}
for(const key31 in data){
if(!(func1.call(schema24.allOf[31].then.properties, key31))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key31},parentSchema:schema24.allOf[31].then,data});
errors++;
}
}
}
var _valid31 = _errs191 === errors;
valid63 = _valid31;
if(valid63){
var props31 = true;
}
}
if(!valid63){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[31],data});
errors++;
}
if(props0 !== true && props31 !== undefined){
if(props31 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props31);
}
}
const _errs194 = errors;
let valid65 = true;
const _errs195 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((data.type === undefined) && (missing32 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("zen" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid32 = _errs195 === errors;
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs197 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "host"},parentSchema:schema24.allOf[32].then,data});
errors++;
}
if(data.database === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "database"},parentSchema:schema24.allOf[32].then,data});
errors++;
}
for(const key32 in data){
if(!(func1.call(schema24.allOf[32].then.properties, key32))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key32},parentSchema:schema24.allOf[32].then,data});
errors++;
}
}
}
var _valid32 = _errs197 === errors;
valid65 = _valid32;
if(valid65){
var props32 = true;
}
}
if(!valid65){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[32],data});
errors++;
}
if(props0 !== true && props32 !== undefined){
if(props32 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props32);
}
}
const _errs200 = errors;
let valid67 = true;
const _errs201 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((data.type === undefined) && (missing33 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("custom" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid33 = _errs201 === errors;
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs203 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key33 in data){
if(!(func1.call(schema24.allOf[33].then.properties, key33))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key33},parentSchema:schema24.allOf[33].then,data});
errors++;
}
}
}
var _valid33 = _errs203 === errors;
valid67 = _valid33;
if(valid67){
var props33 = true;
}
}
if(!valid67){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema24.allOf[33],data});
errors++;
}
if(props0 !== true && props33 !== undefined){
if(props33 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props33);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "server"},parentSchema:schema24,data});
errors++;
}
if(data.type === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"},parentSchema:schema24,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.server = true;
props0.type = true;
props0.description = true;
props0.environment = true;
props0.roles = true;
props0.customProperties = true;
props0.account = true;
props0.catalog = true;
props0.database = true;
props0.dataset = true;
props0.delimiter = true;
props0.endpointUrl = true;
props0.format = true;
props0.host = true;
props0.location = true;
props0.path = true;
props0.port = true;
props0.project = true;
props0.region = true;
props0.regionName = true;
props0.schema = true;
props0.serviceName = true;
props0.stagingDir = true;
props0.stream = true;
props0.warehouse = true;
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.server !== undefined){
let data35 = data.server;
if(typeof data35 === "string"){
if(data35.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/server",keyword:"minLength",params:{limit: 1},parentSchema:schema24.properties.server,data:data35});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/server",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.server,data:data35});
errors++;
}
}
if(data.type !== undefined){
let data36 = data.type;
if(!((((((((((((((((((((((((((((((((((((((((((((data36 === "api") || (data36 === "athena")) || (data36 === "azure")) || (data36 === "bigquery")) || (data36 === "btrieve")) || (data36 === "clickhouse")) || (data36 === "cloudsql")) || (data36 === "custom")) || (data36 === "databricks")) || (data36 === "db2")) || (data36 === "denodo")) || (data36 === "dremio")) || (data36 === "duckdb")) || (data36 === "exasol")) || (data36 === "fastobjects")) || (data36 === "glue")) || (data36 === "hana")) || (data36 === "hive")) || (data36 === "iceberg")) || (data36 === "impala")) || (data36 === "informix")) || (data36 === "ingres")) || (data36 === "kafka")) || (data36 === "kinesis")) || (data36 === "local")) || (data36 === "mysql")) || (data36 === "oracle")) || (data36 === "poet")) || (data36 === "postgres")) || (data36 === "postgresql")) || (data36 === "presto")) || (data36 === "pubsub")) || (data36 === "redshift")) || (data36 === "s3")) || (data36 === "sftp")) || (data36 === "snowflake")) || (data36 === "sqlserver")) || (data36 === "synapse")) || (data36 === "teradata")) || (data36 === "trino")) || (data36 === "vectorwise")) || (data36 === "versant")) || (data36 === "vertica")) || (data36 === "zen"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema24.properties.type.enum},parentSchema:schema24.properties.type,data:data36});
errors++;
}
}
if(data.description !== undefined){
let data37 = data.description;
if(typeof data37 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.description,data:data37});
errors++;
}
}
if(data.environment !== undefined){
let data38 = data.environment;
if(typeof data38 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.environment,data:data38});
errors++;
}
}
if(data.roles !== undefined){
let data39 = data.roles;
if(Array.isArray(data39)){
const len0 = data39.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data39[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data39,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.roles,data:data39});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.account !== undefined){
let data42 = data.account;
if(typeof data42 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/account",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.account,data:data42});
errors++;
}
}
if(data.catalog !== undefined){
let data43 = data.catalog;
if(typeof data43 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/catalog",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.catalog,data:data43});
errors++;
}
}
if(data.database !== undefined){
let data44 = data.database;
if(typeof data44 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/database",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.database,data:data44});
errors++;
}
}
if(data.dataset !== undefined){
let data45 = data.dataset;
if(typeof data45 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/dataset",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.dataset,data:data45});
errors++;
}
}
if(data.delimiter !== undefined){
let data46 = data.delimiter;
if(typeof data46 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/delimiter",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.delimiter,data:data46});
errors++;
}
}
if(data.endpointUrl !== undefined){
let data47 = data.endpointUrl;
if(typeof data47 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/endpointUrl",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.endpointUrl,data:data47});
errors++;
}
}
if(data.format !== undefined){
let data48 = data.format;
if(typeof data48 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.format,data:data48});
errors++;
}
}
if(data.host !== undefined){
let data49 = data.host;
if(typeof data49 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/host",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.host,data:data49});
errors++;
}
}
if(data.location !== undefined){
let data50 = data.location;
if(typeof data50 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.location,data:data50});
errors++;
}
}
if(data.path !== undefined){
let data51 = data.path;
if(typeof data51 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.path,data:data51});
errors++;
}
}
if(data.port !== undefined){
let data52 = data.port;
if((!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) && (typeof data52 !== "string")){
vErrors = addError(vErrors, {instancePath:instancePath+"/port",keyword:"type",params:{type: schema24.properties.port.type},parentSchema:schema24.properties.port,data:data52});
errors++;
}
}
if(data.project !== undefined){
let data53 = data.project;
if(typeof data53 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/project",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.project,data:data53});
errors++;
}
}
if(data.region !== undefined){
let data54 = data.region;
if(typeof data54 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/region",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.region,data:data54});
errors++;
}
}
if(data.regionName !== undefined){
let data55 = data.regionName;
if(typeof data55 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/regionName",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.regionName,data:data55});
errors++;
}
}
if(data.schema !== undefined){
let data56 = data.schema;
if(typeof data56 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.schema,data:data56});
errors++;
}
}
if(data.serviceName !== undefined){
let data57 = data.serviceName;
if(typeof data57 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/serviceName",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.serviceName,data:data57});
errors++;
}
}
if(data.stagingDir !== undefined){
let data58 = data.stagingDir;
if(typeof data58 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/stagingDir",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.stagingDir,data:data58});
errors++;
}
}
if(data.stream !== undefined){
let data59 = data.stream;
if(typeof data59 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/stream",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.stream,data:data59});
errors++;
}
}
if(data.warehouse !== undefined){
let data60 = data.warehouse;
if(typeof data60 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/warehouse",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.warehouse,data:data60});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
errors++;
}
validate62.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"title":"ContractObject","required":["name"],"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"name":{"description":"Its name in this contract.","type":"string","minLength":1},"physicalName":{"description":"Its name where the data is, where that differs.","type":"string"},"physicalType":{"description":"Its type where the data is.","type":"string"},"businessName":{"description":"Its name among people.","type":"string"},"description":{"description":"What it means.","type":"string"},"deprecated":{"description":"Whether it is going away. Since 3.2.","type":"boolean"},"synonyms":{"description":"Other names for it. Since 3.2.","type":"array"},"logicalType":{"description":"Always object.","enum":["object"]},"context":{"description":"What a reader must know to use it. Since 3.2."},"dataGranularityDescription":{"description":"What one row stands for.","type":"string"},"properties":{"description":"Its columns.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/property"}},"relationships":{"description":"What it refers to.","type":"array","items":{"$ref":"#/$defs/objectRelationship"}},"quality":{"$ref":"#/$defs/quality"}}};
const schema27 = {"title":"ContractProperty","$ref":"#/$defs/item","required":["name"]};
const schema28 = {"type":"object","additionalProperties":false,"title":"ContractItem","allOf":[{"if":{"properties":{"logicalTypeOptions":{"minProperties":1}},"required":["logicalTypeOptions"]},"then":{"required":["logicalType"]}},{"if":{"properties":{"logicalType":{"const":"string"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/stringOptions"}}}},{"if":{"properties":{"logicalType":{"const":"date"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/dateOptions"}}}},{"if":{"properties":{"logicalType":{"const":"timestamp"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/timestampOptions"}}}},{"if":{"properties":{"logicalType":{"const":"time"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/timeOptions"}}}},{"if":{"properties":{"logicalType":{"const":"integer"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/integerOptions"}}}},{"if":{"properties":{"logicalType":{"const":"number"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/numberOptions"}}}},{"if":{"properties":{"logicalType":{"const":"boolean"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/booleanOptions"}}}},{"if":{"properties":{"logicalType":{"const":"object"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/objectOptions"}}}},{"if":{"properties":{"logicalType":{"const":"array"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/arrayOptions"}}}},{"if":{"properties":{"logicalType":{"const":"vector"}},"required":["logicalType"]},"then":{"properties":{"logicalTypeOptions":{"$ref":"#/$defs/vectorOptions"}}}},{"if":{"properties":{"logicalType":{"const":"map"}},"required":["logicalType"]},"then":{"required":["map"]}}],"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"name":{"description":"Its name in this contract.","type":"string","minLength":1},"physicalName":{"description":"Its name where the data is, where that differs.","type":"string"},"physicalType":{"description":"Its type where the data is.","type":"string"},"businessName":{"description":"Its name among people.","type":"string"},"description":{"description":"What it means.","type":"string"},"deprecated":{"description":"Whether it is going away. Since 3.2.","type":"boolean"},"synonyms":{"description":"Other names for it. Since 3.2.","type":"array"},"logicalType":{"description":"What its values are. timestamp and time since 3.1, map and vector since 3.2.","enum":["string","date","timestamp","time","number","integer","object","array","boolean","map","vector"]},"logicalTypeOptions":{"description":"What more is required of its values, by logical type.","type":"object"},"required":{"description":"Whether it has a value in every row.","type":"boolean"},"unique":{"description":"Whether no value appears twice.","type":"boolean"},"primaryKey":{"description":"Whether it is (part of) the key.","type":"boolean"},"primaryKeyPosition":{"description":"Its place in a key of several, from 1.","type":"integer"},"partitioned":{"description":"Whether the data is partitioned by it.","type":"boolean"},"partitionKeyPosition":{"description":"Its place in a partition key of several, from 1.","type":"integer"},"classification":{"description":"How confidential it is. Values of anything but `public` are never shown.","type":"string"},"encryptedName":{"description":"Name of the column that holds it encrypted.","type":"string"},"criticalDataElement":{"description":"Whether much depends on it.","type":"boolean"},"examples":{"description":"Sample values.","type":"array"},"transformSourceObjects":{"description":"What it is made from.","type":"array","items":{"type":"string"}},"transformLogic":{"description":"How it is made.","type":"string"},"transformDescription":{"description":"How it is made, for people.","type":"string"},"relationships":{"description":"What it refers to.","type":"array","items":{"$ref":"#/$defs/propertyRelationship"}},"quality":{"$ref":"#/$defs/quality"},"enum":{"description":"The values that are allowed. Since 3.2.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"value":{"description":"The value."},"label":{"description":"Its name among people.","type":"string"},"description":{"description":"What it means.","type":"string"},"deprecated":{"description":"Whether it is going away.","type":"boolean"},"synonyms":{"description":"Other names for it.","type":"array"}}}},"semanticType":{"description":"What it means beyond its type. Since 3.2."},"map":{"type":"object","additionalProperties":false,"description":"What keys and values of a map are. Since 3.2.","required":["key","value"],"properties":{"key":{"$ref":"#/$defs/item"},"value":{"$ref":"#/$defs/item"}}},"items":{"$ref":"#/$defs/item","description":"What the items of an array are."},"properties":{"description":"The fields of an object.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/property"}}}};
const schema29 = {"type":"object","additionalProperties":false,"properties":{"minLength":{"description":"Characters at least.","type":"integer","minimum":0},"maxLength":{"description":"Characters at most.","type":"integer","minimum":0},"pattern":{"description":"A regular expression (ECMA-262) that is found somewhere in the text.","type":"string"},"format":{"description":"What kind of text: email, uuid, uri, hostname, ipv4, ipv6, …","type":"string"}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "minLength") || (key0 === "maxLength")) || (key0 === "pattern")) || (key0 === "format"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.minLength !== undefined){
let data0 = data.minLength;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minLength",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.minLength,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/minLength",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.minLength,data:data0});
errors++;
}
}
}
if(data.maxLength !== undefined){
let data1 = data.maxLength;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/maxLength",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.maxLength,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/maxLength",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.maxLength,data:data1});
errors++;
}
}
}
if(data.pattern !== undefined){
let data2 = data.pattern;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/pattern",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.pattern,data:data2});
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.format,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"properties":{"format":{"description":"How it is written, as in java.time.format.DateTimeFormatter.","type":"string"},"minimum":{"description":"The earliest that is allowed.","type":"string"},"maximum":{"description":"The latest that is allowed.","type":"string"},"exclusiveMinimum":{"description":"All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["string","boolean"]},"exclusiveMaximum":{"description":"All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["string","boolean"]}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.format,data:data0});
errors++;
}
}
if(data.minimum !== undefined){
let data1 = data.minimum;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.minimum,data:data1});
errors++;
}
}
if(data.maximum !== undefined){
let data2 = data.maximum;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.maximum,data:data2});
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data3 = data.exclusiveMinimum;
if((typeof data3 !== "string") && (typeof data3 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMinimum",keyword:"type",params:{type: schema30.properties.exclusiveMinimum.type},parentSchema:schema30.properties.exclusiveMinimum,data:data3});
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data4 = data.exclusiveMaximum;
if((typeof data4 !== "string") && (typeof data4 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMaximum",keyword:"type",params:{type: schema30.properties.exclusiveMaximum.type},parentSchema:schema30.properties.exclusiveMaximum,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"properties":{"format":{"description":"How it is written, as in java.time.format.DateTimeFormatter.","type":"string"},"minimum":{"description":"The earliest that is allowed.","type":"string"},"maximum":{"description":"The latest that is allowed.","type":"string"},"exclusiveMinimum":{"description":"All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["string","boolean"]},"exclusiveMaximum":{"description":"All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["string","boolean"]},"timezone":{"description":"Whether a zone is written with it.","type":"boolean"},"defaultTimezone":{"description":"The zone where none is written.","type":"string"}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "format") || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum")) || (key0 === "timezone")) || (key0 === "defaultTimezone"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data});
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.format,data:data0});
errors++;
}
}
if(data.minimum !== undefined){
let data1 = data.minimum;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.minimum,data:data1});
errors++;
}
}
if(data.maximum !== undefined){
let data2 = data.maximum;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.maximum,data:data2});
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data3 = data.exclusiveMinimum;
if((typeof data3 !== "string") && (typeof data3 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMinimum",keyword:"type",params:{type: schema31.properties.exclusiveMinimum.type},parentSchema:schema31.properties.exclusiveMinimum,data:data3});
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data4 = data.exclusiveMaximum;
if((typeof data4 !== "string") && (typeof data4 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMaximum",keyword:"type",params:{type: schema31.properties.exclusiveMaximum.type},parentSchema:schema31.properties.exclusiveMaximum,data:data4});
errors++;
}
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if(typeof data5 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/timezone",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.timezone,data:data5});
errors++;
}
}
if(data.defaultTimezone !== undefined){
let data6 = data.defaultTimezone;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/defaultTimezone",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.defaultTimezone,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"properties":{"format":{"description":"How it is written, as in java.time.format.DateTimeFormatter.","type":"string"},"minimum":{"description":"The earliest that is allowed.","type":"string"},"maximum":{"description":"The latest that is allowed.","type":"string"},"exclusiveMinimum":{"description":"All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["string","boolean"]},"exclusiveMaximum":{"description":"All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["string","boolean"]},"timezone":{"description":"Whether a zone is written with it.","type":"boolean"},"defaultTimezone":{"description":"The zone where none is written.","type":"string"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "format") || (key0 === "minimum")) || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum")) || (key0 === "timezone")) || (key0 === "defaultTimezone"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data});
errors++;
}
}
if(data.format !== undefined){
let data0 = data.format;
if(typeof data0 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.format,data:data0});
errors++;
}
}
if(data.minimum !== undefined){
let data1 = data.minimum;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.minimum,data:data1});
errors++;
}
}
if(data.maximum !== undefined){
let data2 = data.maximum;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.maximum,data:data2});
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data3 = data.exclusiveMinimum;
if((typeof data3 !== "string") && (typeof data3 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMinimum",keyword:"type",params:{type: schema32.properties.exclusiveMinimum.type},parentSchema:schema32.properties.exclusiveMinimum,data:data3});
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data4 = data.exclusiveMaximum;
if((typeof data4 !== "string") && (typeof data4 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMaximum",keyword:"type",params:{type: schema32.properties.exclusiveMaximum.type},parentSchema:schema32.properties.exclusiveMaximum,data:data4});
errors++;
}
}
if(data.timezone !== undefined){
let data5 = data.timezone;
if(typeof data5 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/timezone",keyword:"type",params:{type: "boolean"},parentSchema:schema32.properties.timezone,data:data5});
errors++;
}
}
if(data.defaultTimezone !== undefined){
let data6 = data.defaultTimezone;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/defaultTimezone",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.defaultTimezone,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"properties":{"minimum":{"description":"The least that is allowed.","type":"number"},"maximum":{"description":"The most that is allowed.","type":"number"},"exclusiveMinimum":{"description":"All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["number","boolean"]},"exclusiveMaximum":{"description":"All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["number","boolean"]},"multipleOf":{"description":"Every value is a multiple of this.","type":"number","exclusiveMinimum":0},"format":{"description":"Its width.","enum":["i8","i16","i32","i64","i128","u8","u16","u32","u64","u128"]}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum")) || (key0 === "multipleOf")) || (key0 === "format"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data});
errors++;
}
}
if(data.minimum !== undefined){
let data0 = data.minimum;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.minimum,data:data0});
errors++;
}
}
if(data.maximum !== undefined){
let data1 = data.maximum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.maximum,data:data1});
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data2 = data.exclusiveMinimum;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMinimum",keyword:"type",params:{type: schema33.properties.exclusiveMinimum.type},parentSchema:schema33.properties.exclusiveMinimum,data:data2});
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data3 = data.exclusiveMaximum;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMaximum",keyword:"type",params:{type: schema33.properties.exclusiveMaximum.type},parentSchema:schema33.properties.exclusiveMaximum,data:data3});
errors++;
}
}
if(data.multipleOf !== undefined){
let data4 = data.multipleOf;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema33.properties.multipleOf,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/multipleOf",keyword:"type",params:{type: "number"},parentSchema:schema33.properties.multipleOf,data:data4});
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(!((((((((((data5 === "i8") || (data5 === "i16")) || (data5 === "i32")) || (data5 === "i64")) || (data5 === "i128")) || (data5 === "u8")) || (data5 === "u16")) || (data5 === "u32")) || (data5 === "u64")) || (data5 === "u128"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: schema33.properties.format.enum},parentSchema:schema33.properties.format,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"properties":{"minimum":{"description":"The least that is allowed.","type":"number"},"maximum":{"description":"The most that is allowed.","type":"number"},"exclusiveMinimum":{"description":"All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.","type":["number","boolean"]},"exclusiveMaximum":{"description":"All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.","type":["number","boolean"]},"multipleOf":{"description":"Every value is a multiple of this.","type":"number","exclusiveMinimum":0},"format":{"description":"Its width.","enum":["f32","f64"]}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "minimum") || (key0 === "maximum")) || (key0 === "exclusiveMinimum")) || (key0 === "exclusiveMaximum")) || (key0 === "multipleOf")) || (key0 === "format"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data});
errors++;
}
}
if(data.minimum !== undefined){
let data0 = data.minimum;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.minimum,data:data0});
errors++;
}
}
if(data.maximum !== undefined){
let data1 = data.maximum;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.maximum,data:data1});
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data2 = data.exclusiveMinimum;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMinimum",keyword:"type",params:{type: schema34.properties.exclusiveMinimum.type},parentSchema:schema34.properties.exclusiveMinimum,data:data2});
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data3 = data.exclusiveMaximum;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/exclusiveMaximum",keyword:"type",params:{type: schema34.properties.exclusiveMaximum.type},parentSchema:schema34.properties.exclusiveMaximum,data:data3});
errors++;
}
}
if(data.multipleOf !== undefined){
let data4 = data.multipleOf;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/multipleOf",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema34.properties.multipleOf,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/multipleOf",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.multipleOf,data:data4});
errors++;
}
}
if(data.format !== undefined){
let data5 = data.format;
if(!((data5 === "f32") || (data5 === "f64"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/format",keyword:"enum",params:{allowedValues: schema34.properties.format.enum},parentSchema:schema34.properties.format,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","additionalProperties":false,"properties":{}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"properties":{"minProperties":{"description":"Keys at least.","type":"integer","minimum":0},"maxProperties":{"description":"Keys at most.","type":"integer","minimum":0},"required":{"description":"Keys that must be there.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "minProperties") || (key0 === "maxProperties")) || (key0 === "required"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema36,data});
errors++;
}
}
if(data.minProperties !== undefined){
let data0 = data.minProperties;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minProperties",keyword:"type",params:{type: "integer"},parentSchema:schema36.properties.minProperties,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/minProperties",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema36.properties.minProperties,data:data0});
errors++;
}
}
}
if(data.maxProperties !== undefined){
let data1 = data.maxProperties;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/maxProperties",keyword:"type",params:{type: "integer"},parentSchema:schema36.properties.maxProperties,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/maxProperties",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema36.properties.maxProperties,data:data1});
errors++;
}
}
}
if(data.required !== undefined){
let data2 = data.required;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/required",keyword:"minItems",params:{limit: 1},parentSchema:schema36.properties.required,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/required/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema36.properties.required.items,data:data3});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = addError(vErrors, {instancePath:instancePath+"/required",keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema36.properties.required,data:data2});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "array"},parentSchema:schema36.properties.required,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"properties":{"minItems":{"description":"Items at least.","type":"integer","minimum":0},"maxItems":{"description":"Items at most.","type":"integer","minimum":0},"uniqueItems":{"description":"Whether no two items may be equal.","type":"boolean"}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "minItems") || (key0 === "maxItems")) || (key0 === "uniqueItems"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data});
errors++;
}
}
if(data.minItems !== undefined){
let data0 = data.minItems;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minItems",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.minItems,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/minItems",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.minItems,data:data0});
errors++;
}
}
}
if(data.maxItems !== undefined){
let data1 = data.maxItems;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/maxItems",keyword:"type",params:{type: "integer"},parentSchema:schema37.properties.maxItems,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/maxItems",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema37.properties.maxItems,data:data1});
errors++;
}
}
}
if(data.uniqueItems !== undefined){
let data2 = data.uniqueItems;
if(typeof data2 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/uniqueItems",keyword:"type",params:{type: "boolean"},parentSchema:schema37.properties.uniqueItems,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["dimensions"],"properties":{"dimensions":{"description":"How many numbers it has.","type":"integer","minimum":1},"elementType":{"description":"What each of them is.","enum":["bfloat16","binary","float16","float32","float64","int8","uint8"]},"distanceMetric":{"description":"How two are compared.","enum":["cosine","dotProduct","euclidean","hamming","manhattan"]},"normalized":{"description":"Whether its length is 1.","type":"boolean"},"embeddingModel":{"description":"The model that made it.","type":"string"},"embeddingModelVersion":{"description":"The version of that model.","type":["string","number"]}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dimensions === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dimensions"},parentSchema:schema38,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "dimensions") || (key0 === "elementType")) || (key0 === "distanceMetric")) || (key0 === "normalized")) || (key0 === "embeddingModel")) || (key0 === "embeddingModelVersion"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data});
errors++;
}
}
if(data.dimensions !== undefined){
let data0 = data.dimensions;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/dimensions",keyword:"type",params:{type: "integer"},parentSchema:schema38.properties.dimensions,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/dimensions",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema38.properties.dimensions,data:data0});
errors++;
}
}
}
if(data.elementType !== undefined){
let data1 = data.elementType;
if(!(((((((data1 === "bfloat16") || (data1 === "binary")) || (data1 === "float16")) || (data1 === "float32")) || (data1 === "float64")) || (data1 === "int8")) || (data1 === "uint8"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/elementType",keyword:"enum",params:{allowedValues: schema38.properties.elementType.enum},parentSchema:schema38.properties.elementType,data:data1});
errors++;
}
}
if(data.distanceMetric !== undefined){
let data2 = data.distanceMetric;
if(!(((((data2 === "cosine") || (data2 === "dotProduct")) || (data2 === "euclidean")) || (data2 === "hamming")) || (data2 === "manhattan"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/distanceMetric",keyword:"enum",params:{allowedValues: schema38.properties.distanceMetric.enum},parentSchema:schema38.properties.distanceMetric,data:data2});
errors++;
}
}
if(data.normalized !== undefined){
let data3 = data.normalized;
if(typeof data3 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/normalized",keyword:"type",params:{type: "boolean"},parentSchema:schema38.properties.normalized,data:data3});
errors++;
}
}
if(data.embeddingModel !== undefined){
let data4 = data.embeddingModel;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/embeddingModel",keyword:"type",params:{type: "string"},parentSchema:schema38.properties.embeddingModel,data:data4});
errors++;
}
}
if(data.embeddingModelVersion !== undefined){
let data5 = data.embeddingModelVersion;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
vErrors = addError(vErrors, {instancePath:instancePath+"/embeddingModelVersion",keyword:"type",params:{type: schema38.properties.embeddingModelVersion.type},parentSchema:schema38.properties.embeddingModelVersion,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["to"],"properties":{"id":{"$ref":"#/$defs/stableId"},"type":{"description":"Always foreignKey.","enum":["foreignKey"]},"to":{"$ref":"#/$defs/references"},"description":{"description":"What it means.","type":"string"},"customProperties":{"$ref":"#/$defs/customProperties"}}};
const schema40 = {"description":"One column, or several that belong together.","if":{"type":"array"},"then":{"minItems":1,"items":{"$ref":"#/$defs/reference"}},"else":{"$ref":"#/$defs/reference"}};
const schema41 = {"description":"table.column by name, or schema/ID/properties/ID by id; both may follow FILE.yaml#.","type":"string","maxLength":2000,"pattern":"^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$"};
const pattern5 = new RegExp("^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$", "");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 2000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 2000},parentSchema:schema41,data});
errors++;
}
if(!pattern5.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$"},parentSchema:schema41,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema41,data});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
vErrors = addError(vErrors, {});
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema40.then,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate104(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate104(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0},parentSchema:schema40,data});
errors++;
}
validate103.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"},parentSchema:schema39,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "type")) || (key0 === "to")) || (key0 === "description")) || (key0 === "customProperties"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema39,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(data1 === "foreignKey")){
vErrors = addError(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema39.properties.type.enum},parentSchema:schema39.properties.type,data:data1});
errors++;
}
}
if(data.to !== undefined){
if(!(validate103(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.description,data:data3});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"Rules about the values.","type":"array","maxItems":20000,"items":{"$ref":"#/$defs/qualityRule"}};
const schema43 = {"title":"QualityRule","type":"object","properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"name":{"description":"Its name.","type":"string"},"description":{"description":"What it asks, for people.","type":"string"},"type":{"description":"Who decides: text (people), library (a metric, the default), sql, custom (another tool).","enum":["text","library","sql","custom"]},"dimension":{"description":"What it looks after.","enum":["accuracy","completeness","conformity","consistency","coverage","timeliness","uniqueness"]},"method":{"description":"How it is looked after.","type":"string"},"severity":{"description":"How bad it is when it does not hold.","type":"string"},"businessImpact":{"description":"What that costs.","type":"string"},"unit":{"description":"What is counted: rows (the default) or percent.","type":"string"},"schedule":{"description":"When it runs.","type":"string"},"scheduler":{"description":"What runs it.","type":"string"},"metric":{"description":"What is counted.","enum":["nullValues","missingValues","invalidValues","duplicateValues","rowCount"]},"rule":{"description":"The name of `metric` up to 3.0.","type":"string"},"arguments":{"description":"What the metric needs to know.","type":["object","null"],"properties":{"validValues":{"description":"invalidValues: the values that are allowed.","type":"array"},"pattern":{"description":"invalidValues: a regular expression (ECMA-262).","type":"string"},"missingValues":{"description":"missingValues: the values that stand for a missing one.","type":"array"},"properties":{"description":"duplicateValues of an object: the properties that together are unique.","type":"array","items":{"type":"string"}}}},"validValues":{"description":"The place of `arguments: { validValues: … }` up to 3.0.","type":"array"},"mustBe":{"description":"Equal to this."},"mustNotBe":{"description":"Not equal to this."},"mustBeGreaterThan":{"description":"More than this.","type":"number"},"mustBeGreaterOrEqualTo":{"description":"This or more.","type":"number"},"mustBeLessThan":{"description":"Less than this.","type":"number"},"mustBeLessOrEqualTo":{"description":"This or less.","type":"number"},"mustBeBetween":{"description":"More than the first and less than the second.","type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"type":"number"}},"mustNotBeBetween":{"description":"At most the first, or at least the second.","type":"array","minItems":2,"maxItems":2,"uniqueItems":true,"items":{"type":"number"}},"query":{"description":"sql: a query that gives one number or boolean.","type":"string"},"engine":{"description":"custom: the tool that decides.","type":"string"},"implementation":{"description":"custom: what that tool is given.","type":["string","object"]}},"allOf":[{"if":{"properties":{"type":{"const":"text"}},"required":["type"]},"then":{"properties":{"id":true,"authoritativeDefinitions":true,"tags":true,"customProperties":true,"name":true,"description":true,"type":true,"dimension":true,"method":true,"severity":true,"businessImpact":true,"unit":true,"schedule":true,"scheduler":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"sql"}},"required":["type"]},"then":{"required":["query"],"properties":{"id":true,"authoritativeDefinitions":true,"tags":true,"customProperties":true,"name":true,"description":true,"type":true,"dimension":true,"method":true,"severity":true,"businessImpact":true,"unit":true,"schedule":true,"scheduler":true,"mustBe":true,"mustNotBe":true,"mustBeGreaterThan":true,"mustBeGreaterOrEqualTo":true,"mustBeLessThan":true,"mustBeLessOrEqualTo":true,"mustBeBetween":true,"mustNotBeBetween":true,"query":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"custom"}},"required":["type"]},"then":{"required":["engine","implementation"],"properties":{"id":true,"authoritativeDefinitions":true,"tags":true,"customProperties":true,"name":true,"description":true,"type":true,"dimension":true,"method":true,"severity":true,"businessImpact":true,"unit":true,"schedule":true,"scheduler":true,"engine":true,"implementation":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"library"}}},"then":{"properties":{"id":true,"authoritativeDefinitions":true,"tags":true,"customProperties":true,"name":true,"description":true,"type":true,"dimension":true,"method":true,"severity":true,"businessImpact":true,"unit":true,"schedule":true,"scheduler":true,"mustBe":true,"mustNotBe":true,"mustBeGreaterThan":true,"mustBeGreaterOrEqualTo":true,"mustBeLessThan":true,"mustBeLessOrEqualTo":true,"mustBeBetween":true,"mustNotBeBetween":true,"metric":true,"rule":true,"arguments":true,"validValues":true},"additionalProperties":false}},{"if":{"properties":{"type":{"const":"library"}},"required":["type"],"not":{"required":["rule"]}},"then":{"required":["metric"]}}]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("text" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema43.allOf[0].then.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema43.allOf[0].then,data});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
}
if(!valid1){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema43.allOf[0],data});
errors++;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("sql" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "query"},parentSchema:schema43.allOf[1].then,data});
errors++;
}
for(const key1 in data){
if(!(func1.call(schema43.allOf[1].then.properties, key1))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema43.allOf[1].then,data});
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid3 = _valid1;
if(valid3){
var props1 = true;
}
}
if(!valid3){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema43.allOf[1],data});
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("custom" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.engine === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "engine"},parentSchema:schema43.allOf[2].then,data});
errors++;
}
if(data.implementation === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "implementation"},parentSchema:schema43.allOf[2].then,data});
errors++;
}
for(const key2 in data){
if(!(func1.call(schema43.allOf[2].then.properties, key2))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema43.allOf[2].then,data});
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid5 = _valid2;
if(valid5){
var props2 = true;
}
}
if(!valid5){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema43.allOf[2],data});
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("library" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(func1.call(schema43.allOf[3].then.properties, key3))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema43.allOf[3].then,data});
errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid7 = _valid3;
if(valid7){
var props3 = true;
}
}
if(!valid7){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema43.allOf[3],data});
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
const _errs28 = errors;
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.rule === undefined) && (missing3 = "rule")){
vErrors = addError(vErrors, {});
errors++;
}
}
var valid10 = _errs29 === errors;
if(valid10){
vErrors = addError(vErrors, {});
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("library" !== data.type){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metric"},parentSchema:schema43.allOf[4].then,data});
errors++;
}
}
var _valid4 = _errs31 === errors;
valid9 = _valid4;
}
if(!valid9){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema43.allOf[4],data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.authoritativeDefinitions = true;
props0.tags = true;
props0.customProperties = true;
props0.name = true;
props0.description = true;
props0.type = true;
props0.dimension = true;
props0.method = true;
props0.severity = true;
props0.businessImpact = true;
props0.unit = true;
props0.schedule = true;
props0.scheduler = true;
props0.metric = true;
props0.rule = true;
props0.arguments = true;
props0.validValues = true;
props0.mustBe = true;
props0.mustNotBe = true;
props0.mustBeGreaterThan = true;
props0.mustBeGreaterOrEqualTo = true;
props0.mustBeLessThan = true;
props0.mustBeLessOrEqualTo = true;
props0.mustBeBetween = true;
props0.mustNotBeBetween = true;
props0.query = true;
props0.engine = true;
props0.implementation = true;
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate53(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data9 = data.name;
if(typeof data9 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.name,data:data9});
errors++;
}
}
if(data.description !== undefined){
let data10 = data.description;
if(typeof data10 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.description,data:data10});
errors++;
}
}
if(data.type !== undefined){
let data11 = data.type;
if(!((((data11 === "text") || (data11 === "library")) || (data11 === "sql")) || (data11 === "custom"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema43.properties.type.enum},parentSchema:schema43.properties.type,data:data11});
errors++;
}
}
if(data.dimension !== undefined){
let data12 = data.dimension;
if(!(((((((data12 === "accuracy") || (data12 === "completeness")) || (data12 === "conformity")) || (data12 === "consistency")) || (data12 === "coverage")) || (data12 === "timeliness")) || (data12 === "uniqueness"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/dimension",keyword:"enum",params:{allowedValues: schema43.properties.dimension.enum},parentSchema:schema43.properties.dimension,data:data12});
errors++;
}
}
if(data.method !== undefined){
let data13 = data.method;
if(typeof data13 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.method,data:data13});
errors++;
}
}
if(data.severity !== undefined){
let data14 = data.severity;
if(typeof data14 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.severity,data:data14});
errors++;
}
}
if(data.businessImpact !== undefined){
let data15 = data.businessImpact;
if(typeof data15 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/businessImpact",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.businessImpact,data:data15});
errors++;
}
}
if(data.unit !== undefined){
let data16 = data.unit;
if(typeof data16 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.unit,data:data16});
errors++;
}
}
if(data.schedule !== undefined){
let data17 = data.schedule;
if(typeof data17 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.schedule,data:data17});
errors++;
}
}
if(data.scheduler !== undefined){
let data18 = data.scheduler;
if(typeof data18 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/scheduler",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.scheduler,data:data18});
errors++;
}
}
if(data.metric !== undefined){
let data19 = data.metric;
if(!(((((data19 === "nullValues") || (data19 === "missingValues")) || (data19 === "invalidValues")) || (data19 === "duplicateValues")) || (data19 === "rowCount"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/metric",keyword:"enum",params:{allowedValues: schema43.properties.metric.enum},parentSchema:schema43.properties.metric,data:data19});
errors++;
}
}
if(data.rule !== undefined){
let data20 = data.rule;
if(typeof data20 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.rule,data:data20});
errors++;
}
}
if(data.arguments !== undefined){
let data21 = data.arguments;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/arguments",keyword:"type",params:{type: schema43.properties.arguments.type},parentSchema:schema43.properties.arguments,data:data21});
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.validValues !== undefined){
let data22 = data21.validValues;
if(!(Array.isArray(data22))){
vErrors = addError(vErrors, {instancePath:instancePath+"/arguments/validValues",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.arguments.properties.validValues,data:data22});
errors++;
}
}
if(data21.pattern !== undefined){
let data23 = data21.pattern;
if(typeof data23 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/arguments/pattern",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.arguments.properties.pattern,data:data23});
errors++;
}
}
if(data21.missingValues !== undefined){
let data24 = data21.missingValues;
if(!(Array.isArray(data24))){
vErrors = addError(vErrors, {instancePath:instancePath+"/arguments/missingValues",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.arguments.properties.missingValues,data:data24});
errors++;
}
}
if(data21.properties !== undefined){
let data25 = data21.properties;
if(Array.isArray(data25)){
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(typeof data26 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/arguments/properties/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema43.properties.arguments.properties.properties.items,data:data26});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/arguments/properties",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.arguments.properties.properties,data:data25});
errors++;
}
}
}
}
if(data.validValues !== undefined){
let data27 = data.validValues;
if(!(Array.isArray(data27))){
vErrors = addError(vErrors, {instancePath:instancePath+"/validValues",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.validValues,data:data27});
errors++;
}
}
if(data.mustBeGreaterThan !== undefined){
let data28 = data.mustBeGreaterThan;
if(!((typeof data28 == "number") && (isFinite(data28)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeGreaterThan",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.mustBeGreaterThan,data:data28});
errors++;
}
}
if(data.mustBeGreaterOrEqualTo !== undefined){
let data29 = data.mustBeGreaterOrEqualTo;
if(!((typeof data29 == "number") && (isFinite(data29)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeGreaterOrEqualTo",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.mustBeGreaterOrEqualTo,data:data29});
errors++;
}
}
if(data.mustBeLessThan !== undefined){
let data30 = data.mustBeLessThan;
if(!((typeof data30 == "number") && (isFinite(data30)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeLessThan",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.mustBeLessThan,data:data30});
errors++;
}
}
if(data.mustBeLessOrEqualTo !== undefined){
let data31 = data.mustBeLessOrEqualTo;
if(!((typeof data31 == "number") && (isFinite(data31)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeLessOrEqualTo",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.mustBeLessOrEqualTo,data:data31});
errors++;
}
}
if(data.mustBeBetween !== undefined){
let data32 = data.mustBeBetween;
if(Array.isArray(data32)){
if(data32.length > 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"maxItems",params:{limit: 2},parentSchema:schema43.properties.mustBeBetween,data:data32});
errors++;
}
if(data32.length < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"minItems",params:{limit: 2},parentSchema:schema43.properties.mustBeBetween,data:data32});
errors++;
}
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
let data33 = data32[i1];
if(!((typeof data33 == "number") && (isFinite(data33)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeBetween/" + i1,keyword:"type",params:{type: "number"},parentSchema:schema43.properties.mustBeBetween.items,data:data33});
errors++;
}
}
let i2 = data32.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data32[i2];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema43.properties.mustBeBetween,data:data32});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/mustBeBetween",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.mustBeBetween,data:data32});
errors++;
}
}
if(data.mustNotBeBetween !== undefined){
let data34 = data.mustNotBeBetween;
if(Array.isArray(data34)){
if(data34.length > 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"maxItems",params:{limit: 2},parentSchema:schema43.properties.mustNotBeBetween,data:data34});
errors++;
}
if(data34.length < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"minItems",params:{limit: 2},parentSchema:schema43.properties.mustNotBeBetween,data:data34});
errors++;
}
const len2 = data34.length;
for(let i3=0; i3<len2; i3++){
let data35 = data34[i3];
if(!((typeof data35 == "number") && (isFinite(data35)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/mustNotBeBetween/" + i3,keyword:"type",params:{type: "number"},parentSchema:schema43.properties.mustNotBeBetween.items,data:data35});
errors++;
}
}
let i4 = data34.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data34[i4];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = addError(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"uniqueItems",params:{i: i4, j: j1},parentSchema:schema43.properties.mustNotBeBetween,data:data34});
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/mustNotBeBetween",keyword:"type",params:{type: "array"},parentSchema:schema43.properties.mustNotBeBetween,data:data34});
errors++;
}
}
if(data.query !== undefined){
let data36 = data.query;
if(typeof data36 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.query,data:data36});
errors++;
}
}
if(data.engine !== undefined){
let data37 = data.engine;
if(typeof data37 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/engine",keyword:"type",params:{type: "string"},parentSchema:schema43.properties.engine,data:data37});
errors++;
}
}
if(data.implementation !== undefined){
let data38 = data.implementation;
if((typeof data38 !== "string") && (!(data38 && typeof data38 == "object" && !Array.isArray(data38)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/implementation",keyword:"type",params:{type: schema43.properties.implementation.type},parentSchema:schema43.properties.implementation,data:data38});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema43,data});
errors++;
}
validate111.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 20000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 20000},parentSchema:schema42,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate111.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema42,data});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

import equal from 'fast-deep-equal';
const func0 = equal;
const wrapper0 = {validate: validate76};
const wrapper3 = {validate: validate75};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.logicalTypeOptions === undefined) && (missing0 = "logicalTypeOptions")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalTypeOptions !== undefined){
let data0 = data.logicalTypeOptions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalType === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "logicalType"},parentSchema:schema28.allOf[0].then,data});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[0],data});
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.logicalType === undefined) && (missing1 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("string" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate77(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.logicalTypeOptions = true;
props0.logicalType = true;
}
}
if(!valid3){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[1],data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.logicalTypeOptions = true;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.logicalType === undefined) && (missing2 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("date" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate79(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
if(valid6){
var props1 = {};
props1.logicalTypeOptions = true;
props1.logicalType = true;
}
}
if(!valid6){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[2],data});
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs19 = errors;
let valid9 = true;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.logicalType === undefined) && (missing3 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("timestamp" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid3 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate81(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
var _valid3 = _errs22 === errors;
valid9 = _valid3;
if(valid9){
var props2 = {};
props2.logicalTypeOptions = true;
props2.logicalType = true;
}
}
if(!valid9){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[3],data});
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs25 = errors;
let valid12 = true;
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.logicalType === undefined) && (missing4 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("time" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid4 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate83(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
var _valid4 = _errs28 === errors;
valid12 = _valid4;
if(valid12){
var props3 = {};
props3.logicalTypeOptions = true;
props3.logicalType = true;
}
}
if(!valid12){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[4],data});
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs31 = errors;
let valid15 = true;
const _errs32 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.logicalType === undefined) && (missing5 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("integer" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid5 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate85(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
var _valid5 = _errs34 === errors;
valid15 = _valid5;
if(valid15){
var props4 = {};
props4.logicalTypeOptions = true;
props4.logicalType = true;
}
}
if(!valid15){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[5],data});
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs37 = errors;
let valid18 = true;
const _errs38 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.logicalType === undefined) && (missing6 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("number" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid6 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs40 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate87(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
var _valid6 = _errs40 === errors;
valid18 = _valid6;
if(valid18){
var props5 = {};
props5.logicalTypeOptions = true;
props5.logicalType = true;
}
}
if(!valid18){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[6],data});
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs43 = errors;
let valid21 = true;
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.logicalType === undefined) && (missing7 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("boolean" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid7 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate89(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
var _valid7 = _errs46 === errors;
valid21 = _valid7;
if(valid21){
var props6 = {};
props6.logicalTypeOptions = true;
props6.logicalType = true;
}
}
if(!valid21){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[7],data});
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs49 = errors;
let valid24 = true;
const _errs50 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.logicalType === undefined) && (missing8 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("object" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid8 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate91(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
var _valid8 = _errs52 === errors;
valid24 = _valid8;
if(valid24){
var props7 = {};
props7.logicalTypeOptions = true;
props7.logicalType = true;
}
}
if(!valid24){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[8],data});
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs55 = errors;
let valid27 = true;
const _errs56 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.logicalType === undefined) && (missing9 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("array" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid9 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate93(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
var _valid9 = _errs58 === errors;
valid27 = _valid9;
if(valid27){
var props8 = {};
props8.logicalTypeOptions = true;
props8.logicalType = true;
}
}
if(!valid27){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[9],data});
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs61 = errors;
let valid30 = true;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.logicalType === undefined) && (missing10 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("vector" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid10 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs64 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logicalTypeOptions !== undefined){
if(!(validate95(data.logicalTypeOptions, {instancePath:instancePath+"/logicalTypeOptions",parentData:data,parentDataProperty:"logicalTypeOptions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
var _valid10 = _errs64 === errors;
valid30 = _valid10;
if(valid30){
var props9 = {};
props9.logicalTypeOptions = true;
props9.logicalType = true;
}
}
if(!valid30){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[10],data});
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs67 = errors;
let valid33 = true;
const _errs68 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.logicalType === undefined) && (missing11 = "logicalType")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.logicalType !== undefined){
if("map" !== data.logicalType){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid11 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.map === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "map"},parentSchema:schema28.allOf[11].then,data});
errors++;
}
}
var _valid11 = _errs70 === errors;
valid33 = _valid11;
}
if(!valid33){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema28.allOf[11],data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.logicalType = true;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate53(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data26 = data.name;
if(typeof data26 === "string"){
if(data26.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema28.properties.name,data:data26});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.name,data:data26});
errors++;
}
}
if(data.physicalName !== undefined){
let data27 = data.physicalName;
if(typeof data27 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.physicalName,data:data27});
errors++;
}
}
if(data.physicalType !== undefined){
let data28 = data.physicalType;
if(typeof data28 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.physicalType,data:data28});
errors++;
}
}
if(data.businessName !== undefined){
let data29 = data.businessName;
if(typeof data29 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.businessName,data:data29});
errors++;
}
}
if(data.description !== undefined){
let data30 = data.description;
if(typeof data30 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.description,data:data30});
errors++;
}
}
if(data.deprecated !== undefined){
let data31 = data.deprecated;
if(typeof data31 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/deprecated",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.deprecated,data:data31});
errors++;
}
}
if(data.synonyms !== undefined){
let data32 = data.synonyms;
if(!(Array.isArray(data32))){
vErrors = addError(vErrors, {instancePath:instancePath+"/synonyms",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.synonyms,data:data32});
errors++;
}
}
if(data.logicalType !== undefined){
let data33 = data.logicalType;
if(!(((((((((((data33 === "string") || (data33 === "date")) || (data33 === "timestamp")) || (data33 === "time")) || (data33 === "number")) || (data33 === "integer")) || (data33 === "object")) || (data33 === "array")) || (data33 === "boolean")) || (data33 === "map")) || (data33 === "vector"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema28.properties.logicalType.enum},parentSchema:schema28.properties.logicalType,data:data33});
errors++;
}
}
if(data.logicalTypeOptions !== undefined){
let data34 = data.logicalTypeOptions;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
vErrors = addError(vErrors, {instancePath:instancePath+"/logicalTypeOptions",keyword:"type",params:{type: "object"},parentSchema:schema28.properties.logicalTypeOptions,data:data34});
errors++;
}
}
if(data.required !== undefined){
let data35 = data.required;
if(typeof data35 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/required",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.required,data:data35});
errors++;
}
}
if(data.unique !== undefined){
let data36 = data.unique;
if(typeof data36 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/unique",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.unique,data:data36});
errors++;
}
}
if(data.primaryKey !== undefined){
let data37 = data.primaryKey;
if(typeof data37 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/primaryKey",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.primaryKey,data:data37});
errors++;
}
}
if(data.primaryKeyPosition !== undefined){
let data38 = data.primaryKeyPosition;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/primaryKeyPosition",keyword:"type",params:{type: "integer"},parentSchema:schema28.properties.primaryKeyPosition,data:data38});
errors++;
}
}
if(data.partitioned !== undefined){
let data39 = data.partitioned;
if(typeof data39 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/partitioned",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.partitioned,data:data39});
errors++;
}
}
if(data.partitionKeyPosition !== undefined){
let data40 = data.partitionKeyPosition;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/partitionKeyPosition",keyword:"type",params:{type: "integer"},parentSchema:schema28.properties.partitionKeyPosition,data:data40});
errors++;
}
}
if(data.classification !== undefined){
let data41 = data.classification;
if(typeof data41 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/classification",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.classification,data:data41});
errors++;
}
}
if(data.encryptedName !== undefined){
let data42 = data.encryptedName;
if(typeof data42 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/encryptedName",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.encryptedName,data:data42});
errors++;
}
}
if(data.criticalDataElement !== undefined){
let data43 = data.criticalDataElement;
if(typeof data43 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/criticalDataElement",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.criticalDataElement,data:data43});
errors++;
}
}
if(data.examples !== undefined){
let data44 = data.examples;
if(!(Array.isArray(data44))){
vErrors = addError(vErrors, {instancePath:instancePath+"/examples",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.examples,data:data44});
errors++;
}
}
if(data.transformSourceObjects !== undefined){
let data45 = data.transformSourceObjects;
if(Array.isArray(data45)){
const len0 = data45.length;
for(let i0=0; i0<len0; i0++){
let data46 = data45[i0];
if(typeof data46 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/transformSourceObjects/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema28.properties.transformSourceObjects.items,data:data46});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/transformSourceObjects",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.transformSourceObjects,data:data45});
errors++;
}
}
if(data.transformLogic !== undefined){
let data47 = data.transformLogic;
if(typeof data47 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/transformLogic",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.transformLogic,data:data47});
errors++;
}
}
if(data.transformDescription !== undefined){
let data48 = data.transformDescription;
if(typeof data48 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/transformDescription",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.transformDescription,data:data48});
errors++;
}
}
if(data.relationships !== undefined){
let data49 = data.relationships;
if(Array.isArray(data49)){
const len1 = data49.length;
for(let i1=0; i1<len1; i1++){
if(!(validate101(data49[i1], {instancePath:instancePath+"/relationships/" + i1,parentData:data49,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/relationships",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.relationships,data:data49});
errors++;
}
}
if(data.quality !== undefined){
if(!(validate110(data.quality, {instancePath:instancePath+"/quality",parentData:data,parentDataProperty:"quality",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data.enum !== undefined){
let data52 = data.enum;
if(Array.isArray(data52)){
if(data52.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/enum",keyword:"minItems",params:{limit: 1},parentSchema:schema28.properties.enum,data:data52});
errors++;
}
const len2 = data52.length;
for(let i2=0; i2<len2; i2++){
let data53 = data52[i2];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.value === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/enum/" + i2,keyword:"required",params:{missingProperty: "value"},parentSchema:schema28.properties.enum.items,data:data53});
errors++;
}
for(const key1 in data53){
if(!(func1.call(schema28.properties.enum.items.properties, key1))){
vErrors = addError(vErrors, {instancePath:instancePath+"/enum/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema28.properties.enum.items,data:data53});
errors++;
}
}
if(data53.id !== undefined){
if(!(validate54(data53.id, {instancePath:instancePath+"/enum/" + i2+"/id",parentData:data53,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data53.authoritativeDefinitions !== undefined){
if(!(validate53(data53.authoritativeDefinitions, {instancePath:instancePath+"/enum/" + i2+"/authoritativeDefinitions",parentData:data53,parentDataProperty:"authoritativeDefinitions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data53.tags !== undefined){
if(!(validate60(data53.tags, {instancePath:instancePath+"/enum/" + i2+"/tags",parentData:data53,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data53.customProperties !== undefined){
if(!(validate57(data53.customProperties, {instancePath:instancePath+"/enum/" + i2+"/customProperties",parentData:data53,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data53.label !== undefined){
let data58 = data53.label;
if(typeof data58 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/enum/" + i2+"/label",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.enum.items.properties.label,data:data58});
errors++;
}
}
if(data53.description !== undefined){
let data59 = data53.description;
if(typeof data59 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/enum/" + i2+"/description",keyword:"type",params:{type: "string"},parentSchema:schema28.properties.enum.items.properties.description,data:data59});
errors++;
}
}
if(data53.deprecated !== undefined){
let data60 = data53.deprecated;
if(typeof data60 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/enum/" + i2+"/deprecated",keyword:"type",params:{type: "boolean"},parentSchema:schema28.properties.enum.items.properties.deprecated,data:data60});
errors++;
}
}
if(data53.synonyms !== undefined){
let data61 = data53.synonyms;
if(!(Array.isArray(data61))){
vErrors = addError(vErrors, {instancePath:instancePath+"/enum/" + i2+"/synonyms",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.enum.items.properties.synonyms,data:data61});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/enum/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema28.properties.enum.items,data:data53});
errors++;
}
}
let i3 = endOfTwins(data52);
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data52[i3], data52[j0])){
vErrors = addError(vErrors, {instancePath:instancePath+"/enum",keyword:"uniqueItems",params:{i: i3, j: j0},parentSchema:schema28.properties.enum,data:data52});
errors++;
break outer0;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/enum",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.enum,data:data52});
errors++;
}
}
if(data.map !== undefined){
let data62 = data.map;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.key === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/map",keyword:"required",params:{missingProperty: "key"},parentSchema:schema28.properties.map,data:data62});
errors++;
}
if(data62.value === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/map",keyword:"required",params:{missingProperty: "value"},parentSchema:schema28.properties.map,data:data62});
errors++;
}
for(const key2 in data62){
if(!((key2 === "key") || (key2 === "value"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/map",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema28.properties.map,data:data62});
errors++;
}
}
if(data62.key !== undefined){
if(!(wrapper0.validate(data62.key, {instancePath:instancePath+"/map/key",parentData:data62,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data62.value !== undefined){
if(!(wrapper0.validate(data62.value, {instancePath:instancePath+"/map/value",parentData:data62,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/map",keyword:"type",params:{type: "object"},parentSchema:schema28.properties.map,data:data62});
errors++;
}
}
if(data.items !== undefined){
if(!(wrapper0.validate(data.items, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data66 = data.properties;
if(Array.isArray(data66)){
if(data66.length > 20000){
vErrors = addError(vErrors, {instancePath:instancePath+"/properties",keyword:"maxItems",params:{limit: 20000},parentSchema:schema28.properties.properties,data:data66});
errors++;
}
const len3 = data66.length;
for(let i4=0; i4<len3; i4++){
if(!(wrapper3.validate(data66[i4], {instancePath:instancePath+"/properties/" + i4,parentData:data66,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, wrapper3.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"},parentSchema:schema28.properties.properties,data:data66});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema27,data});
errors++;
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"id":{"$ref":"#/$defs/stableId"},"type":{"description":"Always foreignKey.","enum":["foreignKey"]},"from":{"$ref":"#/$defs/references"},"to":{"$ref":"#/$defs/references"},"description":{"description":"What it means.","type":"string"},"customProperties":{"$ref":"#/$defs/customProperties"}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "from"},parentSchema:schema44,data});
errors++;
}
if(data.to === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "to"},parentSchema:schema44,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "type")) || (key0 === "from")) || (key0 === "to")) || (key0 === "description")) || (key0 === "customProperties"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema44,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(data1 === "foreignKey")){
vErrors = addError(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema44.properties.type.enum},parentSchema:schema44.properties.type,data:data1});
errors++;
}
}
if(data.from !== undefined){
if(!(validate103(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate103(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema44.properties.description,data:data4});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema44,data});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema26,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate53(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema26.properties.name,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.name,data:data4});
errors++;
}
}
if(data.physicalName !== undefined){
let data5 = data.physicalName;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/physicalName",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.physicalName,data:data5});
errors++;
}
}
if(data.physicalType !== undefined){
let data6 = data.physicalType;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/physicalType",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.physicalType,data:data6});
errors++;
}
}
if(data.businessName !== undefined){
let data7 = data.businessName;
if(typeof data7 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/businessName",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.businessName,data:data7});
errors++;
}
}
if(data.description !== undefined){
let data8 = data.description;
if(typeof data8 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.description,data:data8});
errors++;
}
}
if(data.deprecated !== undefined){
let data9 = data.deprecated;
if(typeof data9 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/deprecated",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.deprecated,data:data9});
errors++;
}
}
if(data.synonyms !== undefined){
let data10 = data.synonyms;
if(!(Array.isArray(data10))){
vErrors = addError(vErrors, {instancePath:instancePath+"/synonyms",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.synonyms,data:data10});
errors++;
}
}
if(data.logicalType !== undefined){
let data11 = data.logicalType;
if(!(data11 === "object")){
vErrors = addError(vErrors, {instancePath:instancePath+"/logicalType",keyword:"enum",params:{allowedValues: schema26.properties.logicalType.enum},parentSchema:schema26.properties.logicalType,data:data11});
errors++;
}
}
if(data.dataGranularityDescription !== undefined){
let data12 = data.dataGranularityDescription;
if(typeof data12 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/dataGranularityDescription",keyword:"type",params:{type: "string"},parentSchema:schema26.properties.dataGranularityDescription,data:data12});
errors++;
}
}
if(data.properties !== undefined){
let data13 = data.properties;
if(Array.isArray(data13)){
if(data13.length > 20000){
vErrors = addError(vErrors, {instancePath:instancePath+"/properties",keyword:"maxItems",params:{limit: 20000},parentSchema:schema26.properties.properties,data:data13});
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data13[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/properties",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.properties,data:data13});
errors++;
}
}
if(data.relationships !== undefined){
let data15 = data.relationships;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate124(data15[i1], {instancePath:instancePath+"/relationships/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate124.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/relationships",keyword:"type",params:{type: "array"},parentSchema:schema26.properties.relationships,data:data15});
errors++;
}
}
if(data.quality !== undefined){
if(!(validate110(data.quality, {instancePath:instancePath+"/quality",parentData:data,parentDataProperty:"quality",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["channel"],"properties":{"id":{"$ref":"#/$defs/stableId"},"channel":{"description":"Name of the channel.","type":"string"},"url":{"description":"Where it is.","type":"string"},"description":{"description":"What it is for.","type":"string"},"tool":{"description":"email, slack, teams, discord, ticket, googlechat, other, …","type":"string"},"scope":{"description":"interactive, announcements, issues or notifications.","type":"string"},"invitationUrl":{"description":"Where to ask to be let in.","type":"string"},"customProperties":{"$ref":"#/$defs/customProperties"}}};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "channel"},parentSchema:schema45,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "channel")) || (key0 === "url")) || (key0 === "description")) || (key0 === "tool")) || (key0 === "scope")) || (key0 === "invitationUrl")) || (key0 === "customProperties"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema45,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.channel,data:data1});
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.url,data:data2});
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.description,data:data3});
errors++;
}
}
if(data.tool !== undefined){
let data4 = data.tool;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/tool",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.tool,data:data4});
errors++;
}
}
if(data.scope !== undefined){
let data5 = data.scope;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.scope,data:data5});
errors++;
}
}
if(data.invitationUrl !== undefined){
let data6 = data.invitationUrl;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/invitationUrl",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.invitationUrl,data:data6});
errors++;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema45,data});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["username"],"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"username":{"description":"Name or address of the person.","type":"string"},"name":{"description":"Name of the person.","type":"string"},"description":{"description":"Who that is.","type":"string"},"role":{"description":"What they do.","type":"string"},"dateIn":{"description":"The day they came.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"dateOut":{"description":"The day they left.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"replacedByUsername":{"description":"Who took over.","type":"string"}}};
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "username"},parentSchema:schema46,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema46,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate53(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.username !== undefined){
let data4 = data.username;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.username,data:data4});
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.name,data:data5});
errors++;
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.description,data:data6});
errors++;
}
}
if(data.role !== undefined){
let data7 = data.role;
if(typeof data7 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.role,data:data7});
errors++;
}
}
if(data.dateIn !== undefined){
let data8 = data.dateIn;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
vErrors = addError(vErrors, {instancePath:instancePath+"/dateIn",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},parentSchema:schema46.properties.dateIn,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dateIn",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.dateIn,data:data8});
errors++;
}
}
if(data.dateOut !== undefined){
let data9 = data.dateOut;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
vErrors = addError(vErrors, {instancePath:instancePath+"/dateOut",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},parentSchema:schema46.properties.dateOut,data:data9});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dateOut",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.dateOut,data:data9});
errors++;
}
}
if(data.replacedByUsername !== undefined){
let data10 = data.replacedByUsername;
if(typeof data10 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/replacedByUsername",keyword:"type",params:{type: "string"},parentSchema:schema46.properties.replacedByUsername,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema46,data});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"properties":{"id":{"$ref":"#/$defs/stableId"},"authoritativeDefinitions":{"$ref":"#/$defs/authoritativeDefinitions"},"tags":{"$ref":"#/$defs/tags"},"customProperties":{"$ref":"#/$defs/customProperties"},"name":{"description":"Name of the team.","type":"string"},"description":{"description":"What it does.","type":"string"},"members":{"description":"Who is in it.","type":"array","items":{"$ref":"#/$defs/teamMember"}}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "authoritativeDefinitions")) || (key0 === "tags")) || (key0 === "customProperties")) || (key0 === "name")) || (key0 === "description")) || (key0 === "members"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema47,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate53(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema47.properties.name,data:data4});
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema47.properties.description,data:data5});
errors++;
}
}
if(data.members !== undefined){
let data6 = data.members;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate137(data6[i0], {instancePath:instancePath+"/members/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema47.properties.members,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema47,data});
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"required":["property","value"],"properties":{"id":{"$ref":"#/$defs/stableId"},"property":{"description":"latency, retention, frequency, availability, endOfSupport, …","type":"string"},"value":{"description":"What is promised.","type":["string","number","boolean","null"]},"valueExt":{"description":"More of what is promised.","type":["string","number","boolean","null"]},"unit":{"description":"d, day, days; y, yr, years; …","type":"string"},"element":{"description":"object.property it is about; several are separated by commas.","type":"string"},"driver":{"description":"regulatory, analytics or operational.","type":"string"},"description":{"description":"What it means.","type":"string"},"schedule":{"description":"When it is looked at.","type":"string"},"scheduler":{"description":"What looks at it.","type":"string"}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.property === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "property"},parentSchema:schema48,data});
errors++;
}
if(data.value === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"},parentSchema:schema48,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema48,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.property !== undefined){
let data1 = data.property;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/property",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.property,data:data1});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: schema48.properties.value.type},parentSchema:schema48.properties.value,data:data2});
errors++;
}
}
if(data.valueExt !== undefined){
let data3 = data.valueExt;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/valueExt",keyword:"type",params:{type: schema48.properties.valueExt.type},parentSchema:schema48.properties.valueExt,data:data3});
errors++;
}
}
if(data.unit !== undefined){
let data4 = data.unit;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.unit,data:data4});
errors++;
}
}
if(data.element !== undefined){
let data5 = data.element;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/element",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.element,data:data5});
errors++;
}
}
if(data.driver !== undefined){
let data6 = data.driver;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.driver,data:data6});
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.description,data:data7});
errors++;
}
}
if(data.schedule !== undefined){
let data8 = data.schedule;
if(typeof data8 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.schedule,data:data8});
errors++;
}
}
if(data.scheduler !== undefined){
let data9 = data.scheduler;
if(typeof data9 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/scheduler",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.scheduler,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema48,data});
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$", "");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="open-data-contract.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.apiVersion === undefined) && (missing0 = "apiVersion")){
vErrors = addError(vErrors, {});
errors++;
}
else {
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(!((((data0 === "v3.0.0") || (data0 === "v3.0.1")) || (data0 === "v3.0.2")) || (data0 === "v3.1.0"))){
vErrors = addError(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"},parentSchema:schema19.then,data});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"},parentSchema:schema19,data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.apiVersion === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "apiVersion"},parentSchema:schema19,data});
errors++;
}
if(data.kind === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19,data});
errors++;
}
if(data.id === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.apiVersion !== undefined){
let data1 = data.apiVersion;
if(!(((((data1 === "v3.0.0") || (data1 === "v3.0.1")) || (data1 === "v3.0.2")) || (data1 === "v3.1.0")) || (data1 === "v3.2.0"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/apiVersion",keyword:"enum",params:{allowedValues: schema19.properties.apiVersion.enum},parentSchema:schema19.properties.apiVersion,data:data1});
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(data2 === "DataContract")){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum},parentSchema:schema19.properties.kind,data:data2});
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.id,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.id,data:data3});
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.name,data:data4});
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.version,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.version,data:data5});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.status,data:data6});
errors++;
}
}
if(data.tenant !== undefined){
let data7 = data.tenant;
if(typeof data7 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/tenant",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.tenant,data:data7});
errors++;
}
}
if(data.domain !== undefined){
let data8 = data.domain;
if(typeof data8 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/domain",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.domain,data:data8});
errors++;
}
}
if(data.dataProduct !== undefined){
let data9 = data.dataProduct;
if(typeof data9 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/dataProduct",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.dataProduct,data:data9});
errors++;
}
}
if(data.description !== undefined){
let data10 = data.description;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.purpose !== undefined){
let data11 = data10.purpose;
if(typeof data11 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description/purpose",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.description.properties.purpose,data:data11});
errors++;
}
}
if(data10.usage !== undefined){
let data12 = data10.usage;
if(typeof data12 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description/usage",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.description.properties.usage,data:data12});
errors++;
}
}
if(data10.limitations !== undefined){
let data13 = data10.limitations;
if(typeof data13 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/description/limitations",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.description.properties.limitations,data:data13});
errors++;
}
}
if(data10.authoritativeDefinitions !== undefined){
if(!(validate53(data10.authoritativeDefinitions, {instancePath:instancePath+"/description/authoritativeDefinitions",parentData:data10,parentDataProperty:"authoritativeDefinitions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data10.customProperties !== undefined){
if(!(validate57(data10.customProperties, {instancePath:instancePath+"/description/customProperties",parentData:data10,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.description,data:data10});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.contractCreatedTs !== undefined){
let data17 = data.contractCreatedTs;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
vErrors = addError(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$"},parentSchema:schema19.properties.contractCreatedTs,data:data17});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/contractCreatedTs",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.contractCreatedTs,data:data17});
errors++;
}
}
if(data.servers !== undefined){
let data18 = data.servers;
if(Array.isArray(data18)){
if(data18.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/servers",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties.servers,data:data18});
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data18[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.servers,data:data18});
errors++;
}
}
if(data.schema !== undefined){
let data20 = data.schema;
if(Array.isArray(data20)){
if(data20.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/schema",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties.schema,data:data20});
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate70(data20[i1], {instancePath:instancePath+"/schema/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/schema",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.schema,data:data20});
errors++;
}
}
if(data.support !== undefined){
let data22 = data.support;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate132(data22[i2], {instancePath:instancePath+"/support/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate132.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/support",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.support,data:data22});
errors++;
}
}
if(data.price !== undefined){
let data24 = data.price;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key1 in data24){
if(!((((key1 === "id") || (key1 === "priceAmount")) || (key1 === "priceCurrency")) || (key1 === "priceUnit"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/price",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.price,data:data24});
errors++;
}
}
if(data24.id !== undefined){
if(!(validate54(data24.id, {instancePath:instancePath+"/price/id",parentData:data24,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data24.priceAmount !== undefined){
let data26 = data24.priceAmount;
if(!((typeof data26 == "number") && (isFinite(data26)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/price/priceAmount",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.price.properties.priceAmount,data:data26});
errors++;
}
}
if(data24.priceCurrency !== undefined){
let data27 = data24.priceCurrency;
if(typeof data27 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/price/priceCurrency",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.price.properties.priceCurrency,data:data27});
errors++;
}
}
if(data24.priceUnit !== undefined){
let data28 = data24.priceUnit;
if(typeof data28 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/price/priceUnit",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.price.properties.priceUnit,data:data28});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/price",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.price,data:data24});
errors++;
}
}
if(data.team !== undefined){
let data29 = data.team;
const _errs55 = errors;
let valid11 = true;
const _errs56 = errors;
if(!(Array.isArray(data29))){
vErrors = addError(vErrors, {});
errors++;
}
var _valid1 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs58 = errors;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(!(validate137(data29[i3], {instancePath:instancePath+"/team/" + i3,parentData:data29,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs58 === errors;
valid11 = _valid1;
ifClause0 = "then";
}
else {
const _errs60 = errors;
if(!(validate143(data29, {instancePath:instancePath+"/team",parentData:data,parentDataProperty:"team",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate143.errors);
errors = vErrors.length;
}
var _valid1 = _errs60 === errors;
valid11 = _valid1;
ifClause0 = "else";
}
if(!valid11){
vErrors = addError(vErrors, {instancePath:instancePath+"/team",keyword:"if",params:{failingKeyword: ifClause0},parentSchema:schema19.properties.team,data:data29});
errors++;
}
}
if(data.roles !== undefined){
let data31 = data.roles;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
if(!(validate64(data31[i4], {instancePath:instancePath+"/roles/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.roles,data:data31});
errors++;
}
}
if(data.slaDefaultElement !== undefined){
let data33 = data.slaDefaultElement;
if(typeof data33 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/slaDefaultElement",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.slaDefaultElement,data:data33});
errors++;
}
}
if(data.slaProperties !== undefined){
let data34 = data.slaProperties;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
if(!(validate151(data34[i5], {instancePath:instancePath+"/slaProperties/" + i5,parentData:data34,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate151.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/slaProperties",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.slaProperties,data:data34});
errors++;
}
}
if(data.authoritativeDefinitions !== undefined){
if(!(validate53(data.authoritativeDefinitions, {instancePath:instancePath+"/authoritativeDefinitions",parentData:data,parentDataProperty:"authoritativeDefinitions",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.customProperties !== undefined){
if(!(validate57(data.customProperties, {instancePath:instancePath+"/customProperties",parentData:data,parentDataProperty:"customProperties",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
