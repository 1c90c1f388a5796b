import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { d as didYouMean, f as codeSpan, s as isRecord, x as ConfigurationError } from "./basics.js";
import { S as checkDocument, _ as addError, b as joinErrors, d as mapping, f as shellQuoted, g as nameList, h as boundedText, m as fileSubject, p as resolvePath, v as boundedValidator, y as endOfTwins } from "./small-parts.js";
import { a as formatOf, c as externalReferences, i as findData, l as isLocal, n as objectFiles, o as foreignContract, r as objectNames, t as foreignObjects } from "./foreign-objects.js";
import { a as contractDays, i as planContract, n as olderSpecification, r as lintReferences, s as readEvolution, t as lintContract } from "./lint-contract.js";
import { S as contractNode, m as LOGICAL_TYPES, n as resolveReference, y as allowsNone } from "./resolve-reference.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";
import { c as repositoryOver, x as LIMITS$1 } from "./run-over-checkout.js";
import { n as parseLfsPointer, t as LONGEST_LFS_POINTER } from "./lfs-pointer.js";
import { n as limitHolds, t as decide } from "./decide.js";
import { i as openData } from "./open-data.js";
import { tmpdir } from "node:os";
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const DATA_FILE = /\.((csv|tsv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet|duckdb|ddb)$/i;
const MOST_LOOKED_AT = 2e5;
const MOST_FILES$2 = 1e4;
function findDataFiles(stated, folder) {
	const path = resolve(folder, stated);
	const kind = statSync(path, { throwIfNoEntry: false });
	if (kind?.isFile()) return [dataFile(path, folder)];
	let paths;
	if (kind?.isDirectory()) paths = walk(path).filter((file) => DATA_FILE.test(file));
	else {
		const { base, glob, isGlob } = import_picomatch.default.scan(stated.split(sep).join("/"));
		if (!isGlob) throw new ConfigurationError({
			message: `there is no file \`${stated}\``,
			remedy: "name the data that is to be read"
		});
		const start = resolve(folder, base);
		const matches = (0, import_picomatch.default)(glob);
		paths = walk(start).filter((file) => matches(relative(start, file).split(sep).join("/")));
	}
	if (paths.length === 0) throw new ConfigurationError({
		message: `there is no data file in \`${stated}\``,
		remedy: "name the data that is to be read"
	});
	if (paths.length > MOST_FILES$2) throw new ConfigurationError({
		message: `\`${stated}\` stands for ${paths.length} files; at most ${MOST_FILES$2} are read`,
		remedy: "name fewer"
	});
	return paths.map((file) => dataFile(file, folder));
}
function dataFile(path, folder) {
	const name = relative(folder, path).split(sep).join("/");
	return {
		path: realpathSync(path),
		name: isAbsolute(name) ? `${basename(dirname(path))}/${basename(path)}` : name
	};
}
function walk(folder) {
	const found = [];
	const enter = (below) => {
		let entries;
		try {
			entries = readdirSync(below, { withFileTypes: true });
		} catch {
			return;
		}
		for (const entry of entries) {
			const path = join(below, entry.name);
			if (entry.isDirectory()) enter(path);
			else if (entry.isFile() && found.push(path) > MOST_LOOKED_AT) throw new ConfigurationError({
				message: `there are more than ${MOST_LOOKED_AT} files to look at`,
				remedy: "name a folder nearer to the data"
			});
		}
	};
	enter(folder);
	return found.sort();
}

const MOST_SERVERS = 50;
function chooseServers(contract, choice) {
	const { path, server: name, environment } = choice;
	const servers = contract.list("servers");
	const usual = Math.max(0, servers.findIndex(isLocal));
	const all = servers.map((server, index) => ({
		server,
		byDefault: index === usual
	}));
	if (name !== void 0) {
		const found = all.find(({ server }) => server?.text("server") === name);
		if (found) return [found];
		const names = servers.flatMap((server) => server.text("server") ?? []);
		throw new ConfigurationError({
			message: `the contract has no server \`${name}\`${meant(name, names)}`,
			remedy: names.length === 0 ? "it has no servers at all" : `its servers: ${names.join(", ")}`,
			location: { path }
		});
	}
	if (environment !== void 0) {
		const found = all.filter(({ server }) => server?.text("environment") === environment);
		if (found.length > MOST_SERVERS) return {
			outcome: "unknown",
			message: `the contract has ${found.length} servers in the environment \`${boundedText(environment, 200)}\`; at most ${MOST_SERVERS} are looked at`,
			remedy: "split the contract, or choose one by its name",
			location: contract.get("servers").location
		};
		if (found.length > 0) return found;
		const names = [...new Set(servers.flatMap((server) => server.text("environment") ?? []))];
		return {
			outcome: "unknown",
			message: `the contract has no server in the environment \`${boundedText(environment, 200)}\`${meant(environment, names)}`,
			remedy: names.length === 0 ? "write `environment:` at its servers, or ask for no environment" : `its environments: ${boundedText(names.join(", "), 1500)}; write \`environment:\` at the server that is meant`,
			location: servers.length === 0 ? {
				path,
				line: 1
			} : contract.get("servers").location
		};
	}
	return [all[usual] ?? {
		server: void 0,
		byDefault: true
	}];
}
function meant(name, names) {
	const near = didYouMean(name, names);
	return near === void 0 ? "" : `; did you mean \`${boundedText(near, 200)}\`?`;
}

function documentUnitId(path) {
	return `${path}#document`;
}

const MOST_MOVED = 200;
async function findBefore(tree, repository, path, contract) {
	if (!tree) return void 0;
	const blob = tree.blob(path);
	if (blob !== void 0) {
		const before = await openBefore(tree, path);
		return before === void 0 ? void 0 : {
			tree,
			path,
			contract: before,
			same: blob === await repository.blob(path)
		};
	}
	const id = contract.text("id");
	const gone = tree.paths.filter((other) => /\.odcs\.ya?ml$/i.test(other) && !repository.has(other));
	for (const other of id === void 0 ? [] : gone.slice(0, MOST_MOVED)) {
		const before = await openBefore(tree, other);
		if (before && before.text("id") === id) return {
			tree,
			path: other,
			contract: before,
			same: false
		};
	}
}
async function openBefore(tree, path) {
	const document = await tree.document(path);
	return document === void 0 || document.problems.length > 0 ? void 0 : contractNode(document);
}

var import_fast_deep_equal = /* @__PURE__ */ __toESM(require_fast_deep_equal(), 1);
const openDataContract = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "open-data-contract.schema.json",
	"title": "OpenDataContract",
	"description": "`*.odcs.yaml`: a contract in the Open Data Contract Standard, 3.0 to 3.2.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"apiVersion",
		"kind",
		"id"
	],
	"properties": {
		"apiVersion": {
			"description": "Version of the standard this is written in.",
			"enum": [
				"v3.0.0",
				"v3.0.1",
				"v3.0.2",
				"v3.1.0",
				"v3.2.0"
			]
		},
		"kind": {
			"description": "What kind of document this is.",
			"enum": ["DataContract"]
		},
		"id": {
			"description": "Tells this contract from all others.",
			"type": "string",
			"minLength": 1
		},
		"name": {
			"description": "Name of the contract.",
			"type": "string"
		},
		"version": {
			"description": "Version of the contract.",
			"type": "string",
			"minLength": 1
		},
		"status": {
			"description": "proposed, draft, active, deprecated or retired. May be left out since 3.2.",
			"type": "string"
		},
		"tenant": {
			"description": "Whom the data belongs to.",
			"type": "string"
		},
		"domain": {
			"description": "The area the data is from.",
			"type": "string"
		},
		"dataProduct": {
			"description": "Name of the data product. Deprecated since 3.1.",
			"type": "string"
		},
		"description": {
			"description": "What the data is, for people.",
			"type": "object",
			"properties": {
				"purpose": {
					"description": "What the data is for.",
					"type": "string"
				},
				"usage": {
					"description": "How it is meant to be used.",
					"type": "string"
				},
				"limitations": {
					"description": "What it cannot be used for.",
					"type": "string"
				},
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"tags": { "$ref": "#/$defs/tags" },
		"contractCreatedTs": {
			"description": "When the contract was made.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$"
		},
		"servers": {
			"description": "Where the data is. The first `local` one is what a pull request checks.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/server" }
		},
		"schema": {
			"description": "The objects (tables, files) of the data.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/object" }
		},
		"support": {
			"description": "Where to ask.",
			"type": "array",
			"items": { "$ref": "#/$defs/supportItem" }
		},
		"price": {
			"type": "object",
			"additionalProperties": false,
			"description": "What the data costs.",
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"priceAmount": {
					"description": "Price of one unit.",
					"type": "number"
				},
				"priceCurrency": {
					"description": "Currency of the price.",
					"type": "string"
				},
				"priceUnit": {
					"description": "What one unit is.",
					"type": "string"
				}
			}
		},
		"team": {
			"description": "Who looks after the data: a team with members. Up to 3.0 a list of members.",
			"if": { "type": "array" },
			"then": { "items": { "$ref": "#/$defs/teamMember" } },
			"else": { "$ref": "#/$defs/team" }
		},
		"roles": {
			"description": "Who may have access.",
			"type": "array",
			"items": { "$ref": "#/$defs/role" }
		},
		"slaDefaultElement": {
			"description": "Element the service levels are about. Deprecated since 3.1.",
			"type": "string"
		},
		"slaProperties": {
			"description": "Service levels.",
			"type": "array",
			"items": { "$ref": "#/$defs/serviceLevel" }
		},
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"customProperties": { "$ref": "#/$defs/customProperties" }
	},
	"if": {
		"properties": { "apiVersion": { "enum": [
			"v3.0.0",
			"v3.0.1",
			"v3.0.2",
			"v3.1.0"
		] } },
		"required": ["apiVersion"]
	},
	"then": { "required": ["status"] },
	"$defs": {
		"stableId": {
			"description": "An identifier that stays when names change: letters, digits, dashes and underscores",
			"type": "string",
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"tags": {
			"description": "Words to find it by.",
			"type": "array",
			"items": { "type": "string" }
		},
		"authoritativeDefinitions": {
			"description": "Where more is written about it.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["url", "type"],
				"properties": {
					"id": { "$ref": "#/$defs/stableId" },
					"url": {
						"description": "Where.",
						"type": "string"
					},
					"type": {
						"description": "What is found there: businessDefinition, tutorial, implementation, …",
						"type": "string"
					},
					"description": {
						"description": "What is found there, for people.",
						"type": "string"
					}
				}
			}
		},
		"customProperties": {
			"description": "What the standard has no key for.",
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["property", "value"],
				"properties": {
					"id": { "$ref": "#/$defs/stableId" },
					"property": {
						"description": "The key.",
						"type": "string"
					},
					"value": { "description": "Its value." },
					"description": {
						"description": "What it means.",
						"type": "string"
					}
				}
			}
		},
		"server": {
			"title": "ContractServer",
			"type": "object",
			"required": ["server", "type"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"server": {
					"description": "Name of the server.",
					"type": "string",
					"minLength": 1
				},
				"type": {
					"description": "What kind of server it is.",
					"enum": [
						"api",
						"athena",
						"azure",
						"bigquery",
						"btrieve",
						"clickhouse",
						"cloudsql",
						"custom",
						"databricks",
						"db2",
						"denodo",
						"dremio",
						"duckdb",
						"exasol",
						"fastobjects",
						"glue",
						"hana",
						"hive",
						"iceberg",
						"impala",
						"informix",
						"ingres",
						"kafka",
						"kinesis",
						"local",
						"mysql",
						"oracle",
						"poet",
						"postgres",
						"postgresql",
						"presto",
						"pubsub",
						"redshift",
						"s3",
						"sftp",
						"snowflake",
						"sqlserver",
						"synapse",
						"teradata",
						"trino",
						"vectorwise",
						"versant",
						"vertica",
						"zen"
					]
				},
				"description": {
					"description": "What it is for.",
					"type": "string"
				},
				"environment": {
					"description": "prod, preprod, dev, uat, …",
					"type": "string"
				},
				"roles": {
					"description": "Who may have access.",
					"type": "array",
					"items": { "$ref": "#/$defs/role" }
				},
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"account": {
					"description": "Account the data belongs to.",
					"type": "string"
				},
				"catalog": {
					"description": "Catalog of the tables.",
					"type": "string"
				},
				"database": {
					"description": "Name of the database, or the path of its file.",
					"type": "string"
				},
				"dataset": {
					"description": "Dataset that holds the tables.",
					"type": "string"
				},
				"delimiter": {
					"description": "How records follow one another in JSON files: `new_line` or `array`.",
					"type": "string"
				},
				"endpointUrl": {
					"description": "Address of a store that speaks the S3 protocol.",
					"type": "string"
				},
				"format": {
					"description": "Format of the files: csv, json, parquet, delta, …",
					"type": "string"
				},
				"host": {
					"description": "Host name or address.",
					"type": "string"
				},
				"location": {
					"description": "Where the files are; patterns with `*` are allowed.",
					"type": "string"
				},
				"path": {
					"description": "Path of the file or files, relative to this contract; patterns with `*` are allowed.",
					"type": "string"
				},
				"port": {
					"description": "Port of the host; a variable (`${PORT}`) is text.",
					"type": ["integer", "string"]
				},
				"project": {
					"description": "Project the data belongs to.",
					"type": "string"
				},
				"region": {
					"description": "Region of the service.",
					"type": "string"
				},
				"regionName": {
					"description": "Region of the service.",
					"type": "string"
				},
				"schema": {
					"description": "Schema the tables are in.",
					"type": "string"
				},
				"serviceName": {
					"description": "Name of the service.",
					"type": "string"
				},
				"stagingDir": {
					"description": "Where query results are kept.",
					"type": "string"
				},
				"stream": {
					"description": "Name of the stream.",
					"type": "string"
				},
				"warehouse": {
					"description": "Warehouse that runs queries.",
					"type": "string"
				}
			},
			"allOf": [
				{
					"if": {
						"properties": { "type": { "const": "api" } },
						"required": ["type"]
					},
					"then": {
						"required": ["location"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"location": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "athena" } },
						"required": ["type"]
					},
					"then": {
						"required": ["stagingDir", "schema"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"stagingDir": true,
							"schema": true,
							"catalog": true,
							"regionName": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "azure" } },
						"required": ["type"]
					},
					"then": {
						"required": ["location", "format"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"location": true,
							"format": true,
							"delimiter": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "bigquery" } },
						"required": ["type"]
					},
					"then": {
						"required": ["project", "dataset"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"project": true,
							"dataset": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "clickhouse" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "cloudsql" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "databricks" } },
						"required": ["type"]
					},
					"then": {
						"required": ["catalog", "schema"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"catalog": true,
							"schema": true,
							"host": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "db2" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "denodo" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "port"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "dremio" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "port"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "duckdb" } },
						"required": ["type"]
					},
					"then": {
						"required": ["database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "glue" } },
						"required": ["type"]
					},
					"then": {
						"required": ["account", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"account": true,
							"database": true,
							"location": true,
							"format": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "hive" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "impala" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "informix" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "kafka" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"format": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "kinesis" } },
						"required": ["type"]
					},
					"then": {
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"region": true,
							"format": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "local" } },
						"required": ["type"]
					},
					"then": {
						"required": ["path", "format"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"path": true,
							"format": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "mysql" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "oracle" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"serviceName"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"serviceName": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "postgres" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "postgresql" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "presto" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"catalog": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "pubsub" } },
						"required": ["type"]
					},
					"then": {
						"required": ["project"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"project": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "redshift" } },
						"required": ["type"]
					},
					"then": {
						"required": ["database", "schema"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"database": true,
							"schema": true,
							"host": true,
							"region": true,
							"account": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "s3" } },
						"required": ["type"]
					},
					"then": {
						"required": ["location"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"location": true,
							"endpointUrl": true,
							"format": true,
							"delimiter": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "sftp" } },
						"required": ["type"]
					},
					"then": {
						"required": ["location"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"location": true,
							"format": true,
							"delimiter": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "snowflake" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"account",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"account": true,
							"database": true,
							"schema": true,
							"host": true,
							"port": true,
							"warehouse": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "sqlserver" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"schema": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "synapse" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "trino" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"catalog",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"catalog": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "vertica" } },
						"required": ["type"]
					},
					"then": {
						"required": [
							"host",
							"port",
							"database",
							"schema"
						],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"port": true,
							"database": true,
							"schema": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "zen" } },
						"required": ["type"]
					},
					"then": {
						"required": ["host", "database"],
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"host": true,
							"database": true,
							"port": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "custom" } },
						"required": ["type"]
					},
					"then": {
						"properties": {
							"id": true,
							"server": true,
							"type": true,
							"description": true,
							"environment": true,
							"roles": true,
							"customProperties": true,
							"account": true,
							"catalog": true,
							"database": true,
							"dataset": true,
							"delimiter": true,
							"endpointUrl": true,
							"format": true,
							"host": true,
							"location": true,
							"path": true,
							"port": true,
							"project": true,
							"region": true,
							"regionName": true,
							"schema": true,
							"serviceName": true,
							"stagingDir": true,
							"stream": true,
							"warehouse": true
						},
						"additionalProperties": false
					}
				}
			]
		},
		"object": {
			"type": "object",
			"additionalProperties": false,
			"title": "ContractObject",
			"required": ["name"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"name": {
					"description": "Its name in this contract.",
					"type": "string",
					"minLength": 1
				},
				"physicalName": {
					"description": "Its name where the data is, where that differs.",
					"type": "string"
				},
				"physicalType": {
					"description": "Its type where the data is.",
					"type": "string"
				},
				"businessName": {
					"description": "Its name among people.",
					"type": "string"
				},
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"deprecated": {
					"description": "Whether it is going away. Since 3.2.",
					"type": "boolean"
				},
				"synonyms": {
					"description": "Other names for it. Since 3.2.",
					"type": "array"
				},
				"logicalType": {
					"description": "Always object.",
					"enum": ["object"]
				},
				"context": { "description": "What a reader must know to use it. Since 3.2." },
				"dataGranularityDescription": {
					"description": "What one row stands for.",
					"type": "string"
				},
				"properties": {
					"description": "Its columns.",
					"type": "array",
					"maxItems": 2e4,
					"items": { "$ref": "#/$defs/property" }
				},
				"relationships": {
					"description": "What it refers to.",
					"type": "array",
					"items": { "$ref": "#/$defs/objectRelationship" }
				},
				"quality": { "$ref": "#/$defs/quality" }
			}
		},
		"property": {
			"title": "ContractProperty",
			"$ref": "#/$defs/item",
			"required": ["name"]
		},
		"item": {
			"type": "object",
			"additionalProperties": false,
			"title": "ContractItem",
			"allOf": [
				{
					"if": {
						"properties": { "logicalTypeOptions": { "minProperties": 1 } },
						"required": ["logicalTypeOptions"]
					},
					"then": { "required": ["logicalType"] }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "string" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/stringOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "date" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/dateOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "timestamp" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/timestampOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "time" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/timeOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "integer" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/integerOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "number" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/numberOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "boolean" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/booleanOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "object" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/objectOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "array" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/arrayOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "vector" } },
						"required": ["logicalType"]
					},
					"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/vectorOptions" } } }
				},
				{
					"if": {
						"properties": { "logicalType": { "const": "map" } },
						"required": ["logicalType"]
					},
					"then": { "required": ["map"] }
				}
			],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"name": {
					"description": "Its name in this contract.",
					"type": "string",
					"minLength": 1
				},
				"physicalName": {
					"description": "Its name where the data is, where that differs.",
					"type": "string"
				},
				"physicalType": {
					"description": "Its type where the data is.",
					"type": "string"
				},
				"businessName": {
					"description": "Its name among people.",
					"type": "string"
				},
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"deprecated": {
					"description": "Whether it is going away. Since 3.2.",
					"type": "boolean"
				},
				"synonyms": {
					"description": "Other names for it. Since 3.2.",
					"type": "array"
				},
				"logicalType": {
					"description": "What its values are. timestamp and time since 3.1, map and vector since 3.2.",
					"enum": [
						"string",
						"date",
						"timestamp",
						"time",
						"number",
						"integer",
						"object",
						"array",
						"boolean",
						"map",
						"vector"
					]
				},
				"logicalTypeOptions": {
					"description": "What more is required of its values, by logical type.",
					"type": "object"
				},
				"required": {
					"description": "Whether it has a value in every row.",
					"type": "boolean"
				},
				"unique": {
					"description": "Whether no value appears twice.",
					"type": "boolean"
				},
				"primaryKey": {
					"description": "Whether it is (part of) the key.",
					"type": "boolean"
				},
				"primaryKeyPosition": {
					"description": "Its place in a key of several, from 1.",
					"type": "integer"
				},
				"partitioned": {
					"description": "Whether the data is partitioned by it.",
					"type": "boolean"
				},
				"partitionKeyPosition": {
					"description": "Its place in a partition key of several, from 1.",
					"type": "integer"
				},
				"classification": {
					"description": "How confidential it is. Values of anything but `public` are never shown.",
					"type": "string"
				},
				"encryptedName": {
					"description": "Name of the column that holds it encrypted.",
					"type": "string"
				},
				"criticalDataElement": {
					"description": "Whether much depends on it.",
					"type": "boolean"
				},
				"examples": {
					"description": "Sample values.",
					"type": "array"
				},
				"transformSourceObjects": {
					"description": "What it is made from.",
					"type": "array",
					"items": { "type": "string" }
				},
				"transformLogic": {
					"description": "How it is made.",
					"type": "string"
				},
				"transformDescription": {
					"description": "How it is made, for people.",
					"type": "string"
				},
				"relationships": {
					"description": "What it refers to.",
					"type": "array",
					"items": { "$ref": "#/$defs/propertyRelationship" }
				},
				"quality": { "$ref": "#/$defs/quality" },
				"enum": {
					"description": "The values that are allowed. Since 3.2.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["value"],
						"properties": {
							"id": { "$ref": "#/$defs/stableId" },
							"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
							"tags": { "$ref": "#/$defs/tags" },
							"customProperties": { "$ref": "#/$defs/customProperties" },
							"value": { "description": "The value." },
							"label": {
								"description": "Its name among people.",
								"type": "string"
							},
							"description": {
								"description": "What it means.",
								"type": "string"
							},
							"deprecated": {
								"description": "Whether it is going away.",
								"type": "boolean"
							},
							"synonyms": {
								"description": "Other names for it.",
								"type": "array"
							}
						}
					}
				},
				"semanticType": { "description": "What it means beyond its type. Since 3.2." },
				"map": {
					"type": "object",
					"additionalProperties": false,
					"description": "What keys and values of a map are. Since 3.2.",
					"required": ["key", "value"],
					"properties": {
						"key": { "$ref": "#/$defs/item" },
						"value": { "$ref": "#/$defs/item" }
					}
				},
				"items": {
					"$ref": "#/$defs/item",
					"description": "What the items of an array are."
				},
				"properties": {
					"description": "The fields of an object.",
					"type": "array",
					"maxItems": 2e4,
					"items": { "$ref": "#/$defs/property" }
				}
			}
		},
		"stringOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minLength": {
					"description": "Characters at least.",
					"type": "integer",
					"minimum": 0
				},
				"maxLength": {
					"description": "Characters at most.",
					"type": "integer",
					"minimum": 0
				},
				"pattern": {
					"description": "A regular expression (ECMA-262) that is found somewhere in the text.",
					"type": "string"
				},
				"format": {
					"description": "What kind of text: email, uuid, uri, hostname, ipv4, ipv6, …",
					"type": "string"
				}
			}
		},
		"dateOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"format": {
					"description": "How it is written, as in java.time.format.DateTimeFormatter.",
					"type": "string"
				},
				"minimum": {
					"description": "The earliest that is allowed.",
					"type": "string"
				},
				"maximum": {
					"description": "The latest that is allowed.",
					"type": "string"
				},
				"exclusiveMinimum": {
					"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["string", "boolean"]
				}
			}
		},
		"timestampOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"format": {
					"description": "How it is written, as in java.time.format.DateTimeFormatter.",
					"type": "string"
				},
				"minimum": {
					"description": "The earliest that is allowed.",
					"type": "string"
				},
				"maximum": {
					"description": "The latest that is allowed.",
					"type": "string"
				},
				"exclusiveMinimum": {
					"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"timezone": {
					"description": "Whether a zone is written with it.",
					"type": "boolean"
				},
				"defaultTimezone": {
					"description": "The zone where none is written.",
					"type": "string"
				}
			}
		},
		"timeOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"format": {
					"description": "How it is written, as in java.time.format.DateTimeFormatter.",
					"type": "string"
				},
				"minimum": {
					"description": "The earliest that is allowed.",
					"type": "string"
				},
				"maximum": {
					"description": "The latest that is allowed.",
					"type": "string"
				},
				"exclusiveMinimum": {
					"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["string", "boolean"]
				},
				"timezone": {
					"description": "Whether a zone is written with it.",
					"type": "boolean"
				},
				"defaultTimezone": {
					"description": "The zone where none is written.",
					"type": "string"
				}
			}
		},
		"integerOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minimum": {
					"description": "The least that is allowed.",
					"type": "number"
				},
				"maximum": {
					"description": "The most that is allowed.",
					"type": "number"
				},
				"exclusiveMinimum": {
					"description": "All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["number", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["number", "boolean"]
				},
				"multipleOf": {
					"description": "Every value is a multiple of this.",
					"type": "number",
					"exclusiveMinimum": 0
				},
				"format": {
					"description": "Its width.",
					"enum": [
						"i8",
						"i16",
						"i32",
						"i64",
						"i128",
						"u8",
						"u16",
						"u32",
						"u64",
						"u128"
					]
				}
			}
		},
		"numberOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minimum": {
					"description": "The least that is allowed.",
					"type": "number"
				},
				"maximum": {
					"description": "The most that is allowed.",
					"type": "number"
				},
				"exclusiveMinimum": {
					"description": "All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
					"type": ["number", "boolean"]
				},
				"exclusiveMaximum": {
					"description": "All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
					"type": ["number", "boolean"]
				},
				"multipleOf": {
					"description": "Every value is a multiple of this.",
					"type": "number",
					"exclusiveMinimum": 0
				},
				"format": {
					"description": "Its width.",
					"enum": ["f32", "f64"]
				}
			}
		},
		"booleanOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {}
		},
		"objectOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minProperties": {
					"description": "Keys at least.",
					"type": "integer",
					"minimum": 0
				},
				"maxProperties": {
					"description": "Keys at most.",
					"type": "integer",
					"minimum": 0
				},
				"required": {
					"description": "Keys that must be there.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": { "type": "string" }
				}
			}
		},
		"arrayOptions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"minItems": {
					"description": "Items at least.",
					"type": "integer",
					"minimum": 0
				},
				"maxItems": {
					"description": "Items at most.",
					"type": "integer",
					"minimum": 0
				},
				"uniqueItems": {
					"description": "Whether no two items may be equal.",
					"type": "boolean"
				}
			}
		},
		"vectorOptions": {
			"type": "object",
			"additionalProperties": false,
			"required": ["dimensions"],
			"properties": {
				"dimensions": {
					"description": "How many numbers it has.",
					"type": "integer",
					"minimum": 1
				},
				"elementType": {
					"description": "What each of them is.",
					"enum": [
						"bfloat16",
						"binary",
						"float16",
						"float32",
						"float64",
						"int8",
						"uint8"
					]
				},
				"distanceMetric": {
					"description": "How two are compared.",
					"enum": [
						"cosine",
						"dotProduct",
						"euclidean",
						"hamming",
						"manhattan"
					]
				},
				"normalized": {
					"description": "Whether its length is 1.",
					"type": "boolean"
				},
				"embeddingModel": {
					"description": "The model that made it.",
					"type": "string"
				},
				"embeddingModelVersion": {
					"description": "The version of that model.",
					"type": ["string", "number"]
				}
			}
		},
		"quality": {
			"description": "Rules about the values.",
			"type": "array",
			"maxItems": 2e4,
			"items": { "$ref": "#/$defs/qualityRule" }
		},
		"qualityRule": {
			"title": "QualityRule",
			"type": "object",
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"name": {
					"description": "Its name.",
					"type": "string"
				},
				"description": {
					"description": "What it asks, for people.",
					"type": "string"
				},
				"type": {
					"description": "Who decides: text (people), library (a metric, the default), sql, custom (another tool).",
					"enum": [
						"text",
						"library",
						"sql",
						"custom"
					]
				},
				"dimension": {
					"description": "What it looks after.",
					"enum": [
						"accuracy",
						"completeness",
						"conformity",
						"consistency",
						"coverage",
						"timeliness",
						"uniqueness"
					]
				},
				"method": {
					"description": "How it is looked after.",
					"type": "string"
				},
				"severity": {
					"description": "How bad it is when it does not hold.",
					"type": "string"
				},
				"businessImpact": {
					"description": "What that costs.",
					"type": "string"
				},
				"unit": {
					"description": "What is counted: rows (the default) or percent.",
					"type": "string"
				},
				"schedule": {
					"description": "When it runs.",
					"type": "string"
				},
				"scheduler": {
					"description": "What runs it.",
					"type": "string"
				},
				"metric": {
					"description": "What is counted.",
					"enum": [
						"nullValues",
						"missingValues",
						"invalidValues",
						"duplicateValues",
						"rowCount"
					]
				},
				"rule": {
					"description": "The name of `metric` up to 3.0.",
					"type": "string"
				},
				"arguments": {
					"description": "What the metric needs to know.",
					"type": ["object", "null"],
					"properties": {
						"validValues": {
							"description": "invalidValues: the values that are allowed.",
							"type": "array"
						},
						"pattern": {
							"description": "invalidValues: a regular expression (ECMA-262).",
							"type": "string"
						},
						"missingValues": {
							"description": "missingValues: the values that stand for a missing one.",
							"type": "array"
						},
						"properties": {
							"description": "duplicateValues of an object: the properties that together are unique.",
							"type": "array",
							"items": { "type": "string" }
						}
					}
				},
				"validValues": {
					"description": "The place of `arguments: { validValues: … }` up to 3.0.",
					"type": "array"
				},
				"mustBe": { "description": "Equal to this." },
				"mustNotBe": { "description": "Not equal to this." },
				"mustBeGreaterThan": {
					"description": "More than this.",
					"type": "number"
				},
				"mustBeGreaterOrEqualTo": {
					"description": "This or more.",
					"type": "number"
				},
				"mustBeLessThan": {
					"description": "Less than this.",
					"type": "number"
				},
				"mustBeLessOrEqualTo": {
					"description": "This or less.",
					"type": "number"
				},
				"mustBeBetween": {
					"description": "More than the first and less than the second.",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"uniqueItems": true,
					"items": { "type": "number" }
				},
				"mustNotBeBetween": {
					"description": "At most the first, or at least the second.",
					"type": "array",
					"minItems": 2,
					"maxItems": 2,
					"uniqueItems": true,
					"items": { "type": "number" }
				},
				"query": {
					"description": "sql: a query that gives one number or boolean.",
					"type": "string"
				},
				"engine": {
					"description": "custom: the tool that decides.",
					"type": "string"
				},
				"implementation": {
					"description": "custom: what that tool is given.",
					"type": ["string", "object"]
				}
			},
			"allOf": [
				{
					"if": {
						"properties": { "type": { "const": "text" } },
						"required": ["type"]
					},
					"then": {
						"properties": {
							"id": true,
							"authoritativeDefinitions": true,
							"tags": true,
							"customProperties": true,
							"name": true,
							"description": true,
							"type": true,
							"dimension": true,
							"method": true,
							"severity": true,
							"businessImpact": true,
							"unit": true,
							"schedule": true,
							"scheduler": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "sql" } },
						"required": ["type"]
					},
					"then": {
						"required": ["query"],
						"properties": {
							"id": true,
							"authoritativeDefinitions": true,
							"tags": true,
							"customProperties": true,
							"name": true,
							"description": true,
							"type": true,
							"dimension": true,
							"method": true,
							"severity": true,
							"businessImpact": true,
							"unit": true,
							"schedule": true,
							"scheduler": true,
							"mustBe": true,
							"mustNotBe": true,
							"mustBeGreaterThan": true,
							"mustBeGreaterOrEqualTo": true,
							"mustBeLessThan": true,
							"mustBeLessOrEqualTo": true,
							"mustBeBetween": true,
							"mustNotBeBetween": true,
							"query": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "custom" } },
						"required": ["type"]
					},
					"then": {
						"required": ["engine", "implementation"],
						"properties": {
							"id": true,
							"authoritativeDefinitions": true,
							"tags": true,
							"customProperties": true,
							"name": true,
							"description": true,
							"type": true,
							"dimension": true,
							"method": true,
							"severity": true,
							"businessImpact": true,
							"unit": true,
							"schedule": true,
							"scheduler": true,
							"engine": true,
							"implementation": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": { "properties": { "type": { "const": "library" } } },
					"then": {
						"properties": {
							"id": true,
							"authoritativeDefinitions": true,
							"tags": true,
							"customProperties": true,
							"name": true,
							"description": true,
							"type": true,
							"dimension": true,
							"method": true,
							"severity": true,
							"businessImpact": true,
							"unit": true,
							"schedule": true,
							"scheduler": true,
							"mustBe": true,
							"mustNotBe": true,
							"mustBeGreaterThan": true,
							"mustBeGreaterOrEqualTo": true,
							"mustBeLessThan": true,
							"mustBeLessOrEqualTo": true,
							"mustBeBetween": true,
							"mustNotBeBetween": true,
							"metric": true,
							"rule": true,
							"arguments": true,
							"validValues": true
						},
						"additionalProperties": false
					}
				},
				{
					"if": {
						"properties": { "type": { "const": "library" } },
						"required": ["type"],
						"not": { "required": ["rule"] }
					},
					"then": { "required": ["metric"] }
				}
			]
		},
		"reference": {
			"description": "table.column by name, or schema/ID/properties/ID by id; both may follow FILE.yaml#.",
			"type": "string",
			"maxLength": 2e3,
			"pattern": "^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$"
		},
		"propertyRelationship": {
			"type": "object",
			"additionalProperties": false,
			"required": ["to"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"type": {
					"description": "Always foreignKey.",
					"enum": ["foreignKey"]
				},
				"to": { "$ref": "#/$defs/references" },
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"objectRelationship": {
			"type": "object",
			"additionalProperties": false,
			"required": ["from", "to"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"type": {
					"description": "Always foreignKey.",
					"enum": ["foreignKey"]
				},
				"from": { "$ref": "#/$defs/references" },
				"to": { "$ref": "#/$defs/references" },
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"references": {
			"description": "One column, or several that belong together.",
			"if": { "type": "array" },
			"then": {
				"minItems": 1,
				"items": { "$ref": "#/$defs/reference" }
			},
			"else": { "$ref": "#/$defs/reference" }
		},
		"supportItem": {
			"type": "object",
			"additionalProperties": false,
			"required": ["channel"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"channel": {
					"description": "Name of the channel.",
					"type": "string"
				},
				"url": {
					"description": "Where it is.",
					"type": "string"
				},
				"description": {
					"description": "What it is for.",
					"type": "string"
				},
				"tool": {
					"description": "email, slack, teams, discord, ticket, googlechat, other, …",
					"type": "string"
				},
				"scope": {
					"description": "interactive, announcements, issues or notifications.",
					"type": "string"
				},
				"invitationUrl": {
					"description": "Where to ask to be let in.",
					"type": "string"
				},
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"teamMember": {
			"type": "object",
			"additionalProperties": false,
			"required": ["username"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"username": {
					"description": "Name or address of the person.",
					"type": "string"
				},
				"name": {
					"description": "Name of the person.",
					"type": "string"
				},
				"description": {
					"description": "Who that is.",
					"type": "string"
				},
				"role": {
					"description": "What they do.",
					"type": "string"
				},
				"dateIn": {
					"description": "The day they came.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"dateOut": {
					"description": "The day they left.",
					"type": "string",
					"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
				},
				"replacedByUsername": {
					"description": "Who took over.",
					"type": "string"
				}
			}
		},
		"team": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
				"tags": { "$ref": "#/$defs/tags" },
				"customProperties": { "$ref": "#/$defs/customProperties" },
				"name": {
					"description": "Name of the team.",
					"type": "string"
				},
				"description": {
					"description": "What it does.",
					"type": "string"
				},
				"members": {
					"description": "Who is in it.",
					"type": "array",
					"items": { "$ref": "#/$defs/teamMember" }
				}
			}
		},
		"role": {
			"type": "object",
			"additionalProperties": false,
			"required": ["role"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"role": {
					"description": "Name of the role.",
					"type": "string"
				},
				"description": {
					"description": "What it may do.",
					"type": "string"
				},
				"access": {
					"description": "What kind of access it gives.",
					"type": "string"
				},
				"firstLevelApprovers": {
					"description": "Who approves first.",
					"type": "string"
				},
				"secondLevelApprovers": {
					"description": "Who approves then.",
					"type": "string"
				},
				"customProperties": { "$ref": "#/$defs/customProperties" }
			}
		},
		"serviceLevel": {
			"type": "object",
			"additionalProperties": false,
			"required": ["property", "value"],
			"properties": {
				"id": { "$ref": "#/$defs/stableId" },
				"property": {
					"description": "latency, retention, frequency, availability, endOfSupport, …",
					"type": "string"
				},
				"value": {
					"description": "What is promised.",
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					]
				},
				"valueExt": {
					"description": "More of what is promised.",
					"type": [
						"string",
						"number",
						"boolean",
						"null"
					]
				},
				"unit": {
					"description": "d, day, days; y, yr, years; …",
					"type": "string"
				},
				"element": {
					"description": "object.property it is about; several are separated by commas.",
					"type": "string"
				},
				"driver": {
					"description": "regulatory, analytics or operational.",
					"type": "string"
				},
				"description": {
					"description": "What it means.",
					"type": "string"
				},
				"schedule": {
					"description": "When it is looked at.",
					"type": "string"
				},
				"scheduler": {
					"description": "What looks at it.",
					"type": "string"
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {
	"description": "Where more is written about it.",
	"type": "array",
	"items": {
		"type": "object",
		"additionalProperties": false,
		"required": ["url", "type"],
		"properties": {
			"id": { "$ref": "#/$defs/stableId" },
			"url": {
				"description": "Where.",
				"type": "string"
			},
			"type": {
				"description": "What is found there: businessDefinition, tutorial, implementation, …",
				"type": "string"
			},
			"description": {
				"description": "What is found there, for people.",
				"type": "string"
			}
		}
	}
};
const schema21 = {
	"description": "An identifier that stays when names change: letters, digits, dashes and underscores",
	"type": "string",
	"pattern": "^[A-Za-z0-9_-]+$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9_-]+$" },
				parentSchema: schema21,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema21,
			data
		});
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.url === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "required",
						params: { missingProperty: "url" },
						parentSchema: schema20.items,
						data: data0
					});
					errors++;
				}
				if (data0.type === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "required",
						params: { missingProperty: "type" },
						parentSchema: schema20.items,
						data: data0
					});
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "id" || key0 === "url" || key0 === "type" || key0 === "description")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						parentSchema: schema20.items,
						data: data0
					});
					errors++;
				}
				if (data0.id !== void 0) {
					if (!validate54(data0.id, {
						instancePath: instancePath + "/" + i0 + "/id",
						parentData: data0,
						parentDataProperty: "id",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data0.url !== void 0) {
					let data2 = data0.url;
					if (typeof data2 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/" + i0 + "/url",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema20.items.properties.url,
							data: data2
						});
						errors++;
					}
				}
				if (data0.type !== void 0) {
					let data3 = data0.type;
					if (typeof data3 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/" + i0 + "/type",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema20.items.properties.type,
							data: data3
						});
						errors++;
					}
				}
				if (data0.description !== void 0) {
					let data4 = data0.description;
					if (typeof data4 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/" + i0 + "/description",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema20.items.properties.description,
							data: data4
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema20.items,
					data: data0
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema20,
			data
		});
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"description": "What the standard has no key for.",
	"type": "array",
	"items": {
		"type": "object",
		"additionalProperties": false,
		"required": ["property", "value"],
		"properties": {
			"id": { "$ref": "#/$defs/stableId" },
			"property": {
				"description": "The key.",
				"type": "string"
			},
			"value": { "description": "Its value." },
			"description": {
				"description": "What it means.",
				"type": "string"
			}
		}
	}
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.property === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "required",
						params: { missingProperty: "property" },
						parentSchema: schema22.items,
						data: data0
					});
					errors++;
				}
				if (data0.value === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "required",
						params: { missingProperty: "value" },
						parentSchema: schema22.items,
						data: data0
					});
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "id" || key0 === "property" || key0 === "value" || key0 === "description")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						parentSchema: schema22.items,
						data: data0
					});
					errors++;
				}
				if (data0.id !== void 0) {
					if (!validate54(data0.id, {
						instancePath: instancePath + "/" + i0 + "/id",
						parentData: data0,
						parentDataProperty: "id",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data0.property !== void 0) {
					let data2 = data0.property;
					if (typeof data2 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/" + i0 + "/property",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema22.items.properties.property,
							data: data2
						});
						errors++;
					}
				}
				if (data0.description !== void 0) {
					let data3 = data0.description;
					if (typeof data3 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/" + i0 + "/description",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema22.items.properties.description,
							data: data3
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema22.items,
					data: data0
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema22,
			data
		});
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"description": "Words to find it by.",
	"type": "array",
	"items": { "type": "string" }
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema23.items,
					data: data0
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema23,
			data
		});
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"title": "ContractServer",
	"type": "object",
	"required": ["server", "type"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"server": {
			"description": "Name of the server.",
			"type": "string",
			"minLength": 1
		},
		"type": {
			"description": "What kind of server it is.",
			"enum": [
				"api",
				"athena",
				"azure",
				"bigquery",
				"btrieve",
				"clickhouse",
				"cloudsql",
				"custom",
				"databricks",
				"db2",
				"denodo",
				"dremio",
				"duckdb",
				"exasol",
				"fastobjects",
				"glue",
				"hana",
				"hive",
				"iceberg",
				"impala",
				"informix",
				"ingres",
				"kafka",
				"kinesis",
				"local",
				"mysql",
				"oracle",
				"poet",
				"postgres",
				"postgresql",
				"presto",
				"pubsub",
				"redshift",
				"s3",
				"sftp",
				"snowflake",
				"sqlserver",
				"synapse",
				"teradata",
				"trino",
				"vectorwise",
				"versant",
				"vertica",
				"zen"
			]
		},
		"description": {
			"description": "What it is for.",
			"type": "string"
		},
		"environment": {
			"description": "prod, preprod, dev, uat, …",
			"type": "string"
		},
		"roles": {
			"description": "Who may have access.",
			"type": "array",
			"items": { "$ref": "#/$defs/role" }
		},
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"account": {
			"description": "Account the data belongs to.",
			"type": "string"
		},
		"catalog": {
			"description": "Catalog of the tables.",
			"type": "string"
		},
		"database": {
			"description": "Name of the database, or the path of its file.",
			"type": "string"
		},
		"dataset": {
			"description": "Dataset that holds the tables.",
			"type": "string"
		},
		"delimiter": {
			"description": "How records follow one another in JSON files: `new_line` or `array`.",
			"type": "string"
		},
		"endpointUrl": {
			"description": "Address of a store that speaks the S3 protocol.",
			"type": "string"
		},
		"format": {
			"description": "Format of the files: csv, json, parquet, delta, …",
			"type": "string"
		},
		"host": {
			"description": "Host name or address.",
			"type": "string"
		},
		"location": {
			"description": "Where the files are; patterns with `*` are allowed.",
			"type": "string"
		},
		"path": {
			"description": "Path of the file or files, relative to this contract; patterns with `*` are allowed.",
			"type": "string"
		},
		"port": {
			"description": "Port of the host; a variable (`${PORT}`) is text.",
			"type": ["integer", "string"]
		},
		"project": {
			"description": "Project the data belongs to.",
			"type": "string"
		},
		"region": {
			"description": "Region of the service.",
			"type": "string"
		},
		"regionName": {
			"description": "Region of the service.",
			"type": "string"
		},
		"schema": {
			"description": "Schema the tables are in.",
			"type": "string"
		},
		"serviceName": {
			"description": "Name of the service.",
			"type": "string"
		},
		"stagingDir": {
			"description": "Where query results are kept.",
			"type": "string"
		},
		"stream": {
			"description": "Name of the stream.",
			"type": "string"
		},
		"warehouse": {
			"description": "Warehouse that runs queries.",
			"type": "string"
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "type": { "const": "api" } },
				"required": ["type"]
			},
			"then": {
				"required": ["location"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"location": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "athena" } },
				"required": ["type"]
			},
			"then": {
				"required": ["stagingDir", "schema"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"stagingDir": true,
					"schema": true,
					"catalog": true,
					"regionName": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "azure" } },
				"required": ["type"]
			},
			"then": {
				"required": ["location", "format"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"location": true,
					"format": true,
					"delimiter": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "bigquery" } },
				"required": ["type"]
			},
			"then": {
				"required": ["project", "dataset"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"project": true,
					"dataset": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "clickhouse" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "cloudsql" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "databricks" } },
				"required": ["type"]
			},
			"then": {
				"required": ["catalog", "schema"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"catalog": true,
					"schema": true,
					"host": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "db2" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "denodo" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "port"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "dremio" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "port"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "duckdb" } },
				"required": ["type"]
			},
			"then": {
				"required": ["database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "glue" } },
				"required": ["type"]
			},
			"then": {
				"required": ["account", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"account": true,
					"database": true,
					"location": true,
					"format": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "hive" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "impala" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "informix" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "kafka" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"format": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "kinesis" } },
				"required": ["type"]
			},
			"then": {
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"region": true,
					"format": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "local" } },
				"required": ["type"]
			},
			"then": {
				"required": ["path", "format"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"path": true,
					"format": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "mysql" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "oracle" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"serviceName"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"serviceName": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "postgres" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "postgresql" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "presto" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"catalog": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "pubsub" } },
				"required": ["type"]
			},
			"then": {
				"required": ["project"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"project": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "redshift" } },
				"required": ["type"]
			},
			"then": {
				"required": ["database", "schema"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"database": true,
					"schema": true,
					"host": true,
					"region": true,
					"account": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "s3" } },
				"required": ["type"]
			},
			"then": {
				"required": ["location"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"location": true,
					"endpointUrl": true,
					"format": true,
					"delimiter": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "sftp" } },
				"required": ["type"]
			},
			"then": {
				"required": ["location"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"location": true,
					"format": true,
					"delimiter": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "snowflake" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"account",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"account": true,
					"database": true,
					"schema": true,
					"host": true,
					"port": true,
					"warehouse": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "sqlserver" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"schema": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "synapse" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "trino" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"catalog",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"catalog": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "vertica" } },
				"required": ["type"]
			},
			"then": {
				"required": [
					"host",
					"port",
					"database",
					"schema"
				],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"port": true,
					"database": true,
					"schema": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "zen" } },
				"required": ["type"]
			},
			"then": {
				"required": ["host", "database"],
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"host": true,
					"database": true,
					"port": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "custom" } },
				"required": ["type"]
			},
			"then": {
				"properties": {
					"id": true,
					"server": true,
					"type": true,
					"description": true,
					"environment": true,
					"roles": true,
					"customProperties": true,
					"account": true,
					"catalog": true,
					"database": true,
					"dataset": true,
					"delimiter": true,
					"endpointUrl": true,
					"format": true,
					"host": true,
					"location": true,
					"path": true,
					"port": true,
					"project": true,
					"region": true,
					"regionName": true,
					"schema": true,
					"serviceName": true,
					"stagingDir": true,
					"stream": true,
					"warehouse": true
				},
				"additionalProperties": false
			}
		}
	]
};
const schema25 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["role"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"role": {
			"description": "Name of the role.",
			"type": "string"
		},
		"description": {
			"description": "What it may do.",
			"type": "string"
		},
		"access": {
			"description": "What kind of access it gives.",
			"type": "string"
		},
		"firstLevelApprovers": {
			"description": "Who approves first.",
			"type": "string"
		},
		"secondLevelApprovers": {
			"description": "Who approves then.",
			"type": "string"
		},
		"customProperties": { "$ref": "#/$defs/customProperties" }
	}
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "role" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "role" || key0 === "description" || key0 === "access" || key0 === "firstLevelApprovers" || key0 === "secondLevelApprovers" || key0 === "customProperties")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (typeof data1 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/role",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.role,
					data: data1
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.description,
					data: data2
				});
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data3 = data.access;
			if (typeof data3 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/access",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.access,
					data: data3
				});
				errors++;
			}
		}
		if (data.firstLevelApprovers !== void 0) {
			let data4 = data.firstLevelApprovers;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/firstLevelApprovers",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.firstLevelApprovers,
					data: data4
				});
				errors++;
			}
		}
		if (data.secondLevelApprovers !== void 0) {
			let data5 = data.secondLevelApprovers;
			if (typeof data5 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/secondLevelApprovers",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.secondLevelApprovers,
					data: data5
				});
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema25,
			data
		});
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("api" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.location === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "location" },
					parentSchema: schema24.allOf[0].then,
					data
				});
				errors++;
			}
			for (const key0 in data) if (!(key0 === "id" || key0 === "server" || key0 === "type" || key0 === "description" || key0 === "environment" || key0 === "roles" || key0 === "customProperties" || key0 === "location")) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					parentSchema: schema24.allOf[0].then,
					data
				});
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[0],
			data
		});
		errors++;
	}
	const _errs8 = errors;
	let valid3 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("athena" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.stagingDir === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "stagingDir" },
					parentSchema: schema24.allOf[1].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[1].then,
					data
				});
				errors++;
			}
			for (const key1 in data) if (!func1.call(schema24.allOf[1].then.properties, key1)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key1 },
					parentSchema: schema24.allOf[1].then,
					data
				});
				errors++;
			}
		}
		var _valid1 = _errs11 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[1],
			data
		});
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs14 = errors;
	let valid5 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("azure" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.location === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "location" },
					parentSchema: schema24.allOf[2].then,
					data
				});
				errors++;
			}
			if (data.format === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "format" },
					parentSchema: schema24.allOf[2].then,
					data
				});
				errors++;
			}
			for (const key2 in data) if (!func1.call(schema24.allOf[2].then.properties, key2)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					parentSchema: schema24.allOf[2].then,
					data
				});
				errors++;
			}
		}
		var _valid2 = _errs17 === errors;
		valid5 = _valid2;
		if (valid5) var props2 = true;
	}
	if (!valid5) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[2],
			data
		});
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs20 = errors;
	let valid7 = true;
	const _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("bigquery" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid3 = _errs21 === errors;
	errors = _errs20;
	if (vErrors !== null) {
		if (_errs20) vErrors.length = _errs20;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.project === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "project" },
					parentSchema: schema24.allOf[3].then,
					data
				});
				errors++;
			}
			if (data.dataset === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "dataset" },
					parentSchema: schema24.allOf[3].then,
					data
				});
				errors++;
			}
			for (const key3 in data) if (!func1.call(schema24.allOf[3].then.properties, key3)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key3 },
					parentSchema: schema24.allOf[3].then,
					data
				});
				errors++;
			}
		}
		var _valid3 = _errs23 === errors;
		valid7 = _valid3;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[3],
			data
		});
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs26 = errors;
	let valid9 = true;
	const _errs27 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("clickhouse" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid4 = _errs27 === errors;
	errors = _errs26;
	if (vErrors !== null) {
		if (_errs26) vErrors.length = _errs26;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs29 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[4].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[4].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[4].then,
					data
				});
				errors++;
			}
			for (const key4 in data) if (!func1.call(schema24.allOf[4].then.properties, key4)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key4 },
					parentSchema: schema24.allOf[4].then,
					data
				});
				errors++;
			}
		}
		var _valid4 = _errs29 === errors;
		valid9 = _valid4;
		if (valid9) var props4 = true;
	}
	if (!valid9) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[4],
			data
		});
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs32 = errors;
	let valid11 = true;
	const _errs33 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("cloudsql" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid5 = _errs33 === errors;
	errors = _errs32;
	if (vErrors !== null) {
		if (_errs32) vErrors.length = _errs32;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs35 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[5].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[5].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[5].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[5].then,
					data
				});
				errors++;
			}
			for (const key5 in data) if (!func1.call(schema24.allOf[5].then.properties, key5)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key5 },
					parentSchema: schema24.allOf[5].then,
					data
				});
				errors++;
			}
		}
		var _valid5 = _errs35 === errors;
		valid11 = _valid5;
		if (valid11) var props5 = true;
	}
	if (!valid11) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[5],
			data
		});
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	const _errs38 = errors;
	let valid13 = true;
	const _errs39 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("databricks" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid6 = _errs39 === errors;
	errors = _errs38;
	if (vErrors !== null) {
		if (_errs38) vErrors.length = _errs38;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs41 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.catalog === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "catalog" },
					parentSchema: schema24.allOf[6].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[6].then,
					data
				});
				errors++;
			}
			for (const key6 in data) if (!func1.call(schema24.allOf[6].then.properties, key6)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key6 },
					parentSchema: schema24.allOf[6].then,
					data
				});
				errors++;
			}
		}
		var _valid6 = _errs41 === errors;
		valid13 = _valid6;
		if (valid13) var props6 = true;
	}
	if (!valid13) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[6],
			data
		});
		errors++;
	}
	if (props0 !== true && props6 !== void 0) {
		if (props6 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props6);
		}
	}
	const _errs44 = errors;
	let valid15 = true;
	const _errs45 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("db2" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid7 = _errs45 === errors;
	errors = _errs44;
	if (vErrors !== null) {
		if (_errs44) vErrors.length = _errs44;
		else vErrors = null;
	}
	if (_valid7) {
		const _errs47 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[7].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[7].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[7].then,
					data
				});
				errors++;
			}
			for (const key7 in data) if (!func1.call(schema24.allOf[7].then.properties, key7)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key7 },
					parentSchema: schema24.allOf[7].then,
					data
				});
				errors++;
			}
		}
		var _valid7 = _errs47 === errors;
		valid15 = _valid7;
		if (valid15) var props7 = true;
	}
	if (!valid15) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[7],
			data
		});
		errors++;
	}
	if (props0 !== true && props7 !== void 0) {
		if (props7 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props7);
		}
	}
	const _errs50 = errors;
	let valid17 = true;
	const _errs51 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("denodo" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid8 = _errs51 === errors;
	errors = _errs50;
	if (vErrors !== null) {
		if (_errs50) vErrors.length = _errs50;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs53 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[8].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[8].then,
					data
				});
				errors++;
			}
			for (const key8 in data) if (!func1.call(schema24.allOf[8].then.properties, key8)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key8 },
					parentSchema: schema24.allOf[8].then,
					data
				});
				errors++;
			}
		}
		var _valid8 = _errs53 === errors;
		valid17 = _valid8;
		if (valid17) var props8 = true;
	}
	if (!valid17) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[8],
			data
		});
		errors++;
	}
	if (props0 !== true && props8 !== void 0) {
		if (props8 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props8);
		}
	}
	const _errs56 = errors;
	let valid19 = true;
	const _errs57 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("dremio" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid9 = _errs57 === errors;
	errors = _errs56;
	if (vErrors !== null) {
		if (_errs56) vErrors.length = _errs56;
		else vErrors = null;
	}
	if (_valid9) {
		const _errs59 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[9].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[9].then,
					data
				});
				errors++;
			}
			for (const key9 in data) if (!func1.call(schema24.allOf[9].then.properties, key9)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key9 },
					parentSchema: schema24.allOf[9].then,
					data
				});
				errors++;
			}
		}
		var _valid9 = _errs59 === errors;
		valid19 = _valid9;
		if (valid19) var props9 = true;
	}
	if (!valid19) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[9],
			data
		});
		errors++;
	}
	if (props0 !== true && props9 !== void 0) {
		if (props9 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props9);
		}
	}
	const _errs62 = errors;
	let valid21 = true;
	const _errs63 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("duckdb" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid10 = _errs63 === errors;
	errors = _errs62;
	if (vErrors !== null) {
		if (_errs62) vErrors.length = _errs62;
		else vErrors = null;
	}
	if (_valid10) {
		const _errs65 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[10].then,
					data
				});
				errors++;
			}
			for (const key10 in data) if (!func1.call(schema24.allOf[10].then.properties, key10)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key10 },
					parentSchema: schema24.allOf[10].then,
					data
				});
				errors++;
			}
		}
		var _valid10 = _errs65 === errors;
		valid21 = _valid10;
		if (valid21) var props10 = true;
	}
	if (!valid21) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[10],
			data
		});
		errors++;
	}
	if (props0 !== true && props10 !== void 0) {
		if (props10 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props10);
		}
	}
	const _errs68 = errors;
	let valid23 = true;
	const _errs69 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("glue" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid11 = _errs69 === errors;
	errors = _errs68;
	if (vErrors !== null) {
		if (_errs68) vErrors.length = _errs68;
		else vErrors = null;
	}
	if (_valid11) {
		const _errs71 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.account === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "account" },
					parentSchema: schema24.allOf[11].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[11].then,
					data
				});
				errors++;
			}
			for (const key11 in data) if (!func1.call(schema24.allOf[11].then.properties, key11)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key11 },
					parentSchema: schema24.allOf[11].then,
					data
				});
				errors++;
			}
		}
		var _valid11 = _errs71 === errors;
		valid23 = _valid11;
		if (valid23) var props11 = true;
	}
	if (!valid23) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[11],
			data
		});
		errors++;
	}
	if (props0 !== true && props11 !== void 0) {
		if (props11 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props11);
		}
	}
	const _errs74 = errors;
	let valid25 = true;
	const _errs75 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("hive" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid12 = _errs75 === errors;
	errors = _errs74;
	if (vErrors !== null) {
		if (_errs74) vErrors.length = _errs74;
		else vErrors = null;
	}
	if (_valid12) {
		const _errs77 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[12].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[12].then,
					data
				});
				errors++;
			}
			for (const key12 in data) if (!func1.call(schema24.allOf[12].then.properties, key12)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key12 },
					parentSchema: schema24.allOf[12].then,
					data
				});
				errors++;
			}
		}
		var _valid12 = _errs77 === errors;
		valid25 = _valid12;
		if (valid25) var props12 = true;
	}
	if (!valid25) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[12],
			data
		});
		errors++;
	}
	if (props0 !== true && props12 !== void 0) {
		if (props12 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props12);
		}
	}
	const _errs80 = errors;
	let valid27 = true;
	const _errs81 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("impala" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid13 = _errs81 === errors;
	errors = _errs80;
	if (vErrors !== null) {
		if (_errs80) vErrors.length = _errs80;
		else vErrors = null;
	}
	if (_valid13) {
		const _errs83 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[13].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[13].then,
					data
				});
				errors++;
			}
			for (const key13 in data) if (!func1.call(schema24.allOf[13].then.properties, key13)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key13 },
					parentSchema: schema24.allOf[13].then,
					data
				});
				errors++;
			}
		}
		var _valid13 = _errs83 === errors;
		valid27 = _valid13;
		if (valid27) var props13 = true;
	}
	if (!valid27) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[13],
			data
		});
		errors++;
	}
	if (props0 !== true && props13 !== void 0) {
		if (props13 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props13);
		}
	}
	const _errs86 = errors;
	let valid29 = true;
	const _errs87 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("informix" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid14 = _errs87 === errors;
	errors = _errs86;
	if (vErrors !== null) {
		if (_errs86) vErrors.length = _errs86;
		else vErrors = null;
	}
	if (_valid14) {
		const _errs89 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[14].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[14].then,
					data
				});
				errors++;
			}
			for (const key14 in data) if (!func1.call(schema24.allOf[14].then.properties, key14)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key14 },
					parentSchema: schema24.allOf[14].then,
					data
				});
				errors++;
			}
		}
		var _valid14 = _errs89 === errors;
		valid29 = _valid14;
		if (valid29) var props14 = true;
	}
	if (!valid29) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[14],
			data
		});
		errors++;
	}
	if (props0 !== true && props14 !== void 0) {
		if (props14 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props14);
		}
	}
	const _errs92 = errors;
	let valid31 = true;
	const _errs93 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("kafka" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid15 = _errs93 === errors;
	errors = _errs92;
	if (vErrors !== null) {
		if (_errs92) vErrors.length = _errs92;
		else vErrors = null;
	}
	if (_valid15) {
		const _errs95 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[15].then,
					data
				});
				errors++;
			}
			for (const key15 in data) if (!func1.call(schema24.allOf[15].then.properties, key15)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key15 },
					parentSchema: schema24.allOf[15].then,
					data
				});
				errors++;
			}
		}
		var _valid15 = _errs95 === errors;
		valid31 = _valid15;
		if (valid31) var props15 = true;
	}
	if (!valid31) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[15],
			data
		});
		errors++;
	}
	if (props0 !== true && props15 !== void 0) {
		if (props15 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props15);
		}
	}
	const _errs98 = errors;
	let valid33 = true;
	const _errs99 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("kinesis" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid16 = _errs99 === errors;
	errors = _errs98;
	if (vErrors !== null) {
		if (_errs98) vErrors.length = _errs98;
		else vErrors = null;
	}
	if (_valid16) {
		const _errs101 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key16 in data) if (!func1.call(schema24.allOf[16].then.properties, key16)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key16 },
					parentSchema: schema24.allOf[16].then,
					data
				});
				errors++;
			}
		}
		var _valid16 = _errs101 === errors;
		valid33 = _valid16;
		if (valid33) var props16 = true;
	}
	if (!valid33) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[16],
			data
		});
		errors++;
	}
	if (props0 !== true && props16 !== void 0) {
		if (props16 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props16);
		}
	}
	const _errs104 = errors;
	let valid35 = true;
	const _errs105 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("local" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid17 = _errs105 === errors;
	errors = _errs104;
	if (vErrors !== null) {
		if (_errs104) vErrors.length = _errs104;
		else vErrors = null;
	}
	if (_valid17) {
		const _errs107 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.path === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "path" },
					parentSchema: schema24.allOf[17].then,
					data
				});
				errors++;
			}
			if (data.format === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "format" },
					parentSchema: schema24.allOf[17].then,
					data
				});
				errors++;
			}
			for (const key17 in data) if (!func1.call(schema24.allOf[17].then.properties, key17)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key17 },
					parentSchema: schema24.allOf[17].then,
					data
				});
				errors++;
			}
		}
		var _valid17 = _errs107 === errors;
		valid35 = _valid17;
		if (valid35) var props17 = true;
	}
	if (!valid35) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[17],
			data
		});
		errors++;
	}
	if (props0 !== true && props17 !== void 0) {
		if (props17 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props17);
		}
	}
	const _errs110 = errors;
	let valid37 = true;
	const _errs111 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("mysql" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid18 = _errs111 === errors;
	errors = _errs110;
	if (vErrors !== null) {
		if (_errs110) vErrors.length = _errs110;
		else vErrors = null;
	}
	if (_valid18) {
		const _errs113 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[18].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[18].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[18].then,
					data
				});
				errors++;
			}
			for (const key18 in data) if (!func1.call(schema24.allOf[18].then.properties, key18)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key18 },
					parentSchema: schema24.allOf[18].then,
					data
				});
				errors++;
			}
		}
		var _valid18 = _errs113 === errors;
		valid37 = _valid18;
		if (valid37) var props18 = true;
	}
	if (!valid37) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[18],
			data
		});
		errors++;
	}
	if (props0 !== true && props18 !== void 0) {
		if (props18 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props18);
		}
	}
	const _errs116 = errors;
	let valid39 = true;
	const _errs117 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("oracle" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid19 = _errs117 === errors;
	errors = _errs116;
	if (vErrors !== null) {
		if (_errs116) vErrors.length = _errs116;
		else vErrors = null;
	}
	if (_valid19) {
		const _errs119 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[19].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[19].then,
					data
				});
				errors++;
			}
			if (data.serviceName === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "serviceName" },
					parentSchema: schema24.allOf[19].then,
					data
				});
				errors++;
			}
			for (const key19 in data) if (!func1.call(schema24.allOf[19].then.properties, key19)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key19 },
					parentSchema: schema24.allOf[19].then,
					data
				});
				errors++;
			}
		}
		var _valid19 = _errs119 === errors;
		valid39 = _valid19;
		if (valid39) var props19 = true;
	}
	if (!valid39) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[19],
			data
		});
		errors++;
	}
	if (props0 !== true && props19 !== void 0) {
		if (props19 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props19);
		}
	}
	const _errs122 = errors;
	let valid41 = true;
	const _errs123 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("postgres" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid20 = _errs123 === errors;
	errors = _errs122;
	if (vErrors !== null) {
		if (_errs122) vErrors.length = _errs122;
		else vErrors = null;
	}
	if (_valid20) {
		const _errs125 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[20].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[20].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[20].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[20].then,
					data
				});
				errors++;
			}
			for (const key20 in data) if (!func1.call(schema24.allOf[20].then.properties, key20)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key20 },
					parentSchema: schema24.allOf[20].then,
					data
				});
				errors++;
			}
		}
		var _valid20 = _errs125 === errors;
		valid41 = _valid20;
		if (valid41) var props20 = true;
	}
	if (!valid41) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[20],
			data
		});
		errors++;
	}
	if (props0 !== true && props20 !== void 0) {
		if (props20 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props20);
		}
	}
	const _errs128 = errors;
	let valid43 = true;
	const _errs129 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("postgresql" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid21 = _errs129 === errors;
	errors = _errs128;
	if (vErrors !== null) {
		if (_errs128) vErrors.length = _errs128;
		else vErrors = null;
	}
	if (_valid21) {
		const _errs131 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[21].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[21].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[21].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[21].then,
					data
				});
				errors++;
			}
			for (const key21 in data) if (!func1.call(schema24.allOf[21].then.properties, key21)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key21 },
					parentSchema: schema24.allOf[21].then,
					data
				});
				errors++;
			}
		}
		var _valid21 = _errs131 === errors;
		valid43 = _valid21;
		if (valid43) var props21 = true;
	}
	if (!valid43) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[21],
			data
		});
		errors++;
	}
	if (props0 !== true && props21 !== void 0) {
		if (props21 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props21);
		}
	}
	const _errs134 = errors;
	let valid45 = true;
	const _errs135 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("presto" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid22 = _errs135 === errors;
	errors = _errs134;
	if (vErrors !== null) {
		if (_errs134) vErrors.length = _errs134;
		else vErrors = null;
	}
	if (_valid22) {
		const _errs137 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[22].then,
					data
				});
				errors++;
			}
			for (const key22 in data) if (!func1.call(schema24.allOf[22].then.properties, key22)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key22 },
					parentSchema: schema24.allOf[22].then,
					data
				});
				errors++;
			}
		}
		var _valid22 = _errs137 === errors;
		valid45 = _valid22;
		if (valid45) var props22 = true;
	}
	if (!valid45) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[22],
			data
		});
		errors++;
	}
	if (props0 !== true && props22 !== void 0) {
		if (props22 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props22);
		}
	}
	const _errs140 = errors;
	let valid47 = true;
	const _errs141 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("pubsub" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid23 = _errs141 === errors;
	errors = _errs140;
	if (vErrors !== null) {
		if (_errs140) vErrors.length = _errs140;
		else vErrors = null;
	}
	if (_valid23) {
		const _errs143 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.project === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "project" },
					parentSchema: schema24.allOf[23].then,
					data
				});
				errors++;
			}
			for (const key23 in data) if (!(key23 === "id" || key23 === "server" || key23 === "type" || key23 === "description" || key23 === "environment" || key23 === "roles" || key23 === "customProperties" || key23 === "project")) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key23 },
					parentSchema: schema24.allOf[23].then,
					data
				});
				errors++;
			}
		}
		var _valid23 = _errs143 === errors;
		valid47 = _valid23;
		if (valid47) var props23 = true;
	}
	if (!valid47) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[23],
			data
		});
		errors++;
	}
	if (props0 !== true && props23 !== void 0) {
		if (props23 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props23);
		}
	}
	const _errs146 = errors;
	let valid49 = true;
	const _errs147 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("redshift" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid24 = _errs147 === errors;
	errors = _errs146;
	if (vErrors !== null) {
		if (_errs146) vErrors.length = _errs146;
		else vErrors = null;
	}
	if (_valid24) {
		const _errs149 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[24].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[24].then,
					data
				});
				errors++;
			}
			for (const key24 in data) if (!func1.call(schema24.allOf[24].then.properties, key24)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key24 },
					parentSchema: schema24.allOf[24].then,
					data
				});
				errors++;
			}
		}
		var _valid24 = _errs149 === errors;
		valid49 = _valid24;
		if (valid49) var props24 = true;
	}
	if (!valid49) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[24],
			data
		});
		errors++;
	}
	if (props0 !== true && props24 !== void 0) {
		if (props24 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props24);
		}
	}
	const _errs152 = errors;
	let valid51 = true;
	const _errs153 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("s3" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid25 = _errs153 === errors;
	errors = _errs152;
	if (vErrors !== null) {
		if (_errs152) vErrors.length = _errs152;
		else vErrors = null;
	}
	if (_valid25) {
		const _errs155 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.location === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "location" },
					parentSchema: schema24.allOf[25].then,
					data
				});
				errors++;
			}
			for (const key25 in data) if (!func1.call(schema24.allOf[25].then.properties, key25)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key25 },
					parentSchema: schema24.allOf[25].then,
					data
				});
				errors++;
			}
		}
		var _valid25 = _errs155 === errors;
		valid51 = _valid25;
		if (valid51) var props25 = true;
	}
	if (!valid51) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[25],
			data
		});
		errors++;
	}
	if (props0 !== true && props25 !== void 0) {
		if (props25 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props25);
		}
	}
	const _errs158 = errors;
	let valid53 = true;
	const _errs159 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("sftp" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid26 = _errs159 === errors;
	errors = _errs158;
	if (vErrors !== null) {
		if (_errs158) vErrors.length = _errs158;
		else vErrors = null;
	}
	if (_valid26) {
		const _errs161 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.location === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "location" },
					parentSchema: schema24.allOf[26].then,
					data
				});
				errors++;
			}
			for (const key26 in data) if (!func1.call(schema24.allOf[26].then.properties, key26)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key26 },
					parentSchema: schema24.allOf[26].then,
					data
				});
				errors++;
			}
		}
		var _valid26 = _errs161 === errors;
		valid53 = _valid26;
		if (valid53) var props26 = true;
	}
	if (!valid53) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[26],
			data
		});
		errors++;
	}
	if (props0 !== true && props26 !== void 0) {
		if (props26 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props26);
		}
	}
	const _errs164 = errors;
	let valid55 = true;
	const _errs165 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("snowflake" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid27 = _errs165 === errors;
	errors = _errs164;
	if (vErrors !== null) {
		if (_errs164) vErrors.length = _errs164;
		else vErrors = null;
	}
	if (_valid27) {
		const _errs167 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.account === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "account" },
					parentSchema: schema24.allOf[27].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[27].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[27].then,
					data
				});
				errors++;
			}
			for (const key27 in data) if (!func1.call(schema24.allOf[27].then.properties, key27)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key27 },
					parentSchema: schema24.allOf[27].then,
					data
				});
				errors++;
			}
		}
		var _valid27 = _errs167 === errors;
		valid55 = _valid27;
		if (valid55) var props27 = true;
	}
	if (!valid55) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[27],
			data
		});
		errors++;
	}
	if (props0 !== true && props27 !== void 0) {
		if (props27 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props27);
		}
	}
	const _errs170 = errors;
	let valid57 = true;
	const _errs171 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("sqlserver" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid28 = _errs171 === errors;
	errors = _errs170;
	if (vErrors !== null) {
		if (_errs170) vErrors.length = _errs170;
		else vErrors = null;
	}
	if (_valid28) {
		const _errs173 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[28].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[28].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[28].then,
					data
				});
				errors++;
			}
			for (const key28 in data) if (!func1.call(schema24.allOf[28].then.properties, key28)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key28 },
					parentSchema: schema24.allOf[28].then,
					data
				});
				errors++;
			}
		}
		var _valid28 = _errs173 === errors;
		valid57 = _valid28;
		if (valid57) var props28 = true;
	}
	if (!valid57) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[28],
			data
		});
		errors++;
	}
	if (props0 !== true && props28 !== void 0) {
		if (props28 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props28);
		}
	}
	const _errs176 = errors;
	let valid59 = true;
	const _errs177 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("synapse" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid29 = _errs177 === errors;
	errors = _errs176;
	if (vErrors !== null) {
		if (_errs176) vErrors.length = _errs176;
		else vErrors = null;
	}
	if (_valid29) {
		const _errs179 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[29].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[29].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[29].then,
					data
				});
				errors++;
			}
			for (const key29 in data) if (!func1.call(schema24.allOf[29].then.properties, key29)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key29 },
					parentSchema: schema24.allOf[29].then,
					data
				});
				errors++;
			}
		}
		var _valid29 = _errs179 === errors;
		valid59 = _valid29;
		if (valid59) var props29 = true;
	}
	if (!valid59) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[29],
			data
		});
		errors++;
	}
	if (props0 !== true && props29 !== void 0) {
		if (props29 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props29);
		}
	}
	const _errs182 = errors;
	let valid61 = true;
	const _errs183 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("trino" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid30 = _errs183 === errors;
	errors = _errs182;
	if (vErrors !== null) {
		if (_errs182) vErrors.length = _errs182;
		else vErrors = null;
	}
	if (_valid30) {
		const _errs185 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[30].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[30].then,
					data
				});
				errors++;
			}
			if (data.catalog === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "catalog" },
					parentSchema: schema24.allOf[30].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[30].then,
					data
				});
				errors++;
			}
			for (const key30 in data) if (!func1.call(schema24.allOf[30].then.properties, key30)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key30 },
					parentSchema: schema24.allOf[30].then,
					data
				});
				errors++;
			}
		}
		var _valid30 = _errs185 === errors;
		valid61 = _valid30;
		if (valid61) var props30 = true;
	}
	if (!valid61) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[30],
			data
		});
		errors++;
	}
	if (props0 !== true && props30 !== void 0) {
		if (props30 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props30);
		}
	}
	const _errs188 = errors;
	let valid63 = true;
	const _errs189 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("vertica" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid31 = _errs189 === errors;
	errors = _errs188;
	if (vErrors !== null) {
		if (_errs188) vErrors.length = _errs188;
		else vErrors = null;
	}
	if (_valid31) {
		const _errs191 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[31].then,
					data
				});
				errors++;
			}
			if (data.port === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "port" },
					parentSchema: schema24.allOf[31].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[31].then,
					data
				});
				errors++;
			}
			if (data.schema === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "schema" },
					parentSchema: schema24.allOf[31].then,
					data
				});
				errors++;
			}
			for (const key31 in data) if (!func1.call(schema24.allOf[31].then.properties, key31)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key31 },
					parentSchema: schema24.allOf[31].then,
					data
				});
				errors++;
			}
		}
		var _valid31 = _errs191 === errors;
		valid63 = _valid31;
		if (valid63) var props31 = true;
	}
	if (!valid63) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[31],
			data
		});
		errors++;
	}
	if (props0 !== true && props31 !== void 0) {
		if (props31 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props31);
		}
	}
	const _errs194 = errors;
	let valid65 = true;
	const _errs195 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("zen" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid32 = _errs195 === errors;
	errors = _errs194;
	if (vErrors !== null) {
		if (_errs194) vErrors.length = _errs194;
		else vErrors = null;
	}
	if (_valid32) {
		const _errs197 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "host" },
					parentSchema: schema24.allOf[32].then,
					data
				});
				errors++;
			}
			if (data.database === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "database" },
					parentSchema: schema24.allOf[32].then,
					data
				});
				errors++;
			}
			for (const key32 in data) if (!func1.call(schema24.allOf[32].then.properties, key32)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key32 },
					parentSchema: schema24.allOf[32].then,
					data
				});
				errors++;
			}
		}
		var _valid32 = _errs197 === errors;
		valid65 = _valid32;
		if (valid65) var props32 = true;
	}
	if (!valid65) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[32],
			data
		});
		errors++;
	}
	if (props0 !== true && props32 !== void 0) {
		if (props32 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props32);
		}
	}
	const _errs200 = errors;
	let valid67 = true;
	const _errs201 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("custom" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid33 = _errs201 === errors;
	errors = _errs200;
	if (vErrors !== null) {
		if (_errs200) vErrors.length = _errs200;
		else vErrors = null;
	}
	if (_valid33) {
		const _errs203 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key33 in data) if (!func1.call(schema24.allOf[33].then.properties, key33)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key33 },
					parentSchema: schema24.allOf[33].then,
					data
				});
				errors++;
			}
		}
		var _valid33 = _errs203 === errors;
		valid67 = _valid33;
		if (valid67) var props33 = true;
	}
	if (!valid67) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema24.allOf[33],
			data
		});
		errors++;
	}
	if (props0 !== true && props33 !== void 0) {
		if (props33 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props33);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.server === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "server" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.type === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "type" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (props0 !== true) {
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
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.server !== void 0) {
			let data35 = data.server;
			if (typeof data35 === "string") {
				if (data35.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/server",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema24.properties.server,
						data: data35
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/server",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.server,
					data: data35
				});
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data36 = data.type;
			if (!(data36 === "api" || data36 === "athena" || data36 === "azure" || data36 === "bigquery" || data36 === "btrieve" || data36 === "clickhouse" || data36 === "cloudsql" || data36 === "custom" || data36 === "databricks" || data36 === "db2" || data36 === "denodo" || data36 === "dremio" || data36 === "duckdb" || data36 === "exasol" || data36 === "fastobjects" || data36 === "glue" || data36 === "hana" || data36 === "hive" || data36 === "iceberg" || data36 === "impala" || data36 === "informix" || data36 === "ingres" || data36 === "kafka" || data36 === "kinesis" || data36 === "local" || data36 === "mysql" || data36 === "oracle" || data36 === "poet" || data36 === "postgres" || data36 === "postgresql" || data36 === "presto" || data36 === "pubsub" || data36 === "redshift" || data36 === "s3" || data36 === "sftp" || data36 === "snowflake" || data36 === "sqlserver" || data36 === "synapse" || data36 === "teradata" || data36 === "trino" || data36 === "vectorwise" || data36 === "versant" || data36 === "vertica" || data36 === "zen")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "enum",
					params: { allowedValues: schema24.properties.type.enum },
					parentSchema: schema24.properties.type,
					data: data36
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data37 = data.description;
			if (typeof data37 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.description,
					data: data37
				});
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data38 = data.environment;
			if (typeof data38 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/environment",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.environment,
					data: data38
				});
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data39 = data.roles;
			if (Array.isArray(data39)) {
				const len0 = data39.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data39[i0], {
					instancePath: instancePath + "/roles/" + i0,
					parentData: data39,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/roles",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.roles,
					data: data39
				});
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0) {
			let data42 = data.account;
			if (typeof data42 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/account",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.account,
					data: data42
				});
				errors++;
			}
		}
		if (data.catalog !== void 0) {
			let data43 = data.catalog;
			if (typeof data43 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/catalog",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.catalog,
					data: data43
				});
				errors++;
			}
		}
		if (data.database !== void 0) {
			let data44 = data.database;
			if (typeof data44 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/database",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.database,
					data: data44
				});
				errors++;
			}
		}
		if (data.dataset !== void 0) {
			let data45 = data.dataset;
			if (typeof data45 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dataset",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.dataset,
					data: data45
				});
				errors++;
			}
		}
		if (data.delimiter !== void 0) {
			let data46 = data.delimiter;
			if (typeof data46 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/delimiter",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.delimiter,
					data: data46
				});
				errors++;
			}
		}
		if (data.endpointUrl !== void 0) {
			let data47 = data.endpointUrl;
			if (typeof data47 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/endpointUrl",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.endpointUrl,
					data: data47
				});
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data48 = data.format;
			if (typeof data48 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.format,
					data: data48
				});
				errors++;
			}
		}
		if (data.host !== void 0) {
			let data49 = data.host;
			if (typeof data49 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/host",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.host,
					data: data49
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			let data50 = data.location;
			if (typeof data50 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/location",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.location,
					data: data50
				});
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data51 = data.path;
			if (typeof data51 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.path,
					data: data51
				});
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data52 = data.port;
			if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52)) && typeof data52 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/port",
					keyword: "type",
					params: { type: schema24.properties.port.type },
					parentSchema: schema24.properties.port,
					data: data52
				});
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data53 = data.project;
			if (typeof data53 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/project",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.project,
					data: data53
				});
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data54 = data.region;
			if (typeof data54 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/region",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.region,
					data: data54
				});
				errors++;
			}
		}
		if (data.regionName !== void 0) {
			let data55 = data.regionName;
			if (typeof data55 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/regionName",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.regionName,
					data: data55
				});
				errors++;
			}
		}
		if (data.schema !== void 0) {
			let data56 = data.schema;
			if (typeof data56 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/schema",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.schema,
					data: data56
				});
				errors++;
			}
		}
		if (data.serviceName !== void 0) {
			let data57 = data.serviceName;
			if (typeof data57 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/serviceName",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.serviceName,
					data: data57
				});
				errors++;
			}
		}
		if (data.stagingDir !== void 0) {
			let data58 = data.stagingDir;
			if (typeof data58 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stagingDir",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.stagingDir,
					data: data58
				});
				errors++;
			}
		}
		if (data.stream !== void 0) {
			let data59 = data.stream;
			if (typeof data59 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stream",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.stream,
					data: data59
				});
				errors++;
			}
		}
		if (data.warehouse !== void 0) {
			let data60 = data.warehouse;
			if (typeof data60 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/warehouse",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.warehouse,
					data: data60
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema24,
			data
		});
		errors++;
	}
	validate62.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema26 = {
	"type": "object",
	"additionalProperties": false,
	"title": "ContractObject",
	"required": ["name"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"name": {
			"description": "Its name in this contract.",
			"type": "string",
			"minLength": 1
		},
		"physicalName": {
			"description": "Its name where the data is, where that differs.",
			"type": "string"
		},
		"physicalType": {
			"description": "Its type where the data is.",
			"type": "string"
		},
		"businessName": {
			"description": "Its name among people.",
			"type": "string"
		},
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"deprecated": {
			"description": "Whether it is going away. Since 3.2.",
			"type": "boolean"
		},
		"synonyms": {
			"description": "Other names for it. Since 3.2.",
			"type": "array"
		},
		"logicalType": {
			"description": "Always object.",
			"enum": ["object"]
		},
		"context": { "description": "What a reader must know to use it. Since 3.2." },
		"dataGranularityDescription": {
			"description": "What one row stands for.",
			"type": "string"
		},
		"properties": {
			"description": "Its columns.",
			"type": "array",
			"maxItems": 2e4,
			"items": { "$ref": "#/$defs/property" }
		},
		"relationships": {
			"description": "What it refers to.",
			"type": "array",
			"items": { "$ref": "#/$defs/objectRelationship" }
		},
		"quality": { "$ref": "#/$defs/quality" }
	}
};
const schema27 = {
	"title": "ContractProperty",
	"$ref": "#/$defs/item",
	"required": ["name"]
};
const schema28 = {
	"type": "object",
	"additionalProperties": false,
	"title": "ContractItem",
	"allOf": [
		{
			"if": {
				"properties": { "logicalTypeOptions": { "minProperties": 1 } },
				"required": ["logicalTypeOptions"]
			},
			"then": { "required": ["logicalType"] }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "string" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/stringOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "date" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/dateOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "timestamp" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/timestampOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "time" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/timeOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "integer" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/integerOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "number" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/numberOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "boolean" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/booleanOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "object" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/objectOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "array" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/arrayOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "vector" } },
				"required": ["logicalType"]
			},
			"then": { "properties": { "logicalTypeOptions": { "$ref": "#/$defs/vectorOptions" } } }
		},
		{
			"if": {
				"properties": { "logicalType": { "const": "map" } },
				"required": ["logicalType"]
			},
			"then": { "required": ["map"] }
		}
	],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"name": {
			"description": "Its name in this contract.",
			"type": "string",
			"minLength": 1
		},
		"physicalName": {
			"description": "Its name where the data is, where that differs.",
			"type": "string"
		},
		"physicalType": {
			"description": "Its type where the data is.",
			"type": "string"
		},
		"businessName": {
			"description": "Its name among people.",
			"type": "string"
		},
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"deprecated": {
			"description": "Whether it is going away. Since 3.2.",
			"type": "boolean"
		},
		"synonyms": {
			"description": "Other names for it. Since 3.2.",
			"type": "array"
		},
		"logicalType": {
			"description": "What its values are. timestamp and time since 3.1, map and vector since 3.2.",
			"enum": [
				"string",
				"date",
				"timestamp",
				"time",
				"number",
				"integer",
				"object",
				"array",
				"boolean",
				"map",
				"vector"
			]
		},
		"logicalTypeOptions": {
			"description": "What more is required of its values, by logical type.",
			"type": "object"
		},
		"required": {
			"description": "Whether it has a value in every row.",
			"type": "boolean"
		},
		"unique": {
			"description": "Whether no value appears twice.",
			"type": "boolean"
		},
		"primaryKey": {
			"description": "Whether it is (part of) the key.",
			"type": "boolean"
		},
		"primaryKeyPosition": {
			"description": "Its place in a key of several, from 1.",
			"type": "integer"
		},
		"partitioned": {
			"description": "Whether the data is partitioned by it.",
			"type": "boolean"
		},
		"partitionKeyPosition": {
			"description": "Its place in a partition key of several, from 1.",
			"type": "integer"
		},
		"classification": {
			"description": "How confidential it is. Values of anything but `public` are never shown.",
			"type": "string"
		},
		"encryptedName": {
			"description": "Name of the column that holds it encrypted.",
			"type": "string"
		},
		"criticalDataElement": {
			"description": "Whether much depends on it.",
			"type": "boolean"
		},
		"examples": {
			"description": "Sample values.",
			"type": "array"
		},
		"transformSourceObjects": {
			"description": "What it is made from.",
			"type": "array",
			"items": { "type": "string" }
		},
		"transformLogic": {
			"description": "How it is made.",
			"type": "string"
		},
		"transformDescription": {
			"description": "How it is made, for people.",
			"type": "string"
		},
		"relationships": {
			"description": "What it refers to.",
			"type": "array",
			"items": { "$ref": "#/$defs/propertyRelationship" }
		},
		"quality": { "$ref": "#/$defs/quality" },
		"enum": {
			"description": "The values that are allowed. Since 3.2.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["value"],
				"properties": {
					"id": { "$ref": "#/$defs/stableId" },
					"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
					"tags": { "$ref": "#/$defs/tags" },
					"customProperties": { "$ref": "#/$defs/customProperties" },
					"value": { "description": "The value." },
					"label": {
						"description": "Its name among people.",
						"type": "string"
					},
					"description": {
						"description": "What it means.",
						"type": "string"
					},
					"deprecated": {
						"description": "Whether it is going away.",
						"type": "boolean"
					},
					"synonyms": {
						"description": "Other names for it.",
						"type": "array"
					}
				}
			}
		},
		"semanticType": { "description": "What it means beyond its type. Since 3.2." },
		"map": {
			"type": "object",
			"additionalProperties": false,
			"description": "What keys and values of a map are. Since 3.2.",
			"required": ["key", "value"],
			"properties": {
				"key": { "$ref": "#/$defs/item" },
				"value": { "$ref": "#/$defs/item" }
			}
		},
		"items": {
			"$ref": "#/$defs/item",
			"description": "What the items of an array are."
		},
		"properties": {
			"description": "The fields of an object.",
			"type": "array",
			"maxItems": 2e4,
			"items": { "$ref": "#/$defs/property" }
		}
	}
};
const schema29 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minLength": {
			"description": "Characters at least.",
			"type": "integer",
			"minimum": 0
		},
		"maxLength": {
			"description": "Characters at most.",
			"type": "integer",
			"minimum": 0
		},
		"pattern": {
			"description": "A regular expression (ECMA-262) that is found somewhere in the text.",
			"type": "string"
		},
		"format": {
			"description": "What kind of text: email, uuid, uri, hostname, ipv4, ipv6, …",
			"type": "string"
		}
	}
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minLength" || key0 === "maxLength" || key0 === "pattern" || key0 === "format")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.minLength !== void 0) {
			let data0 = data.minLength;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minLength",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema29.properties.minLength,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/minLength",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema29.properties.minLength,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.maxLength !== void 0) {
			let data1 = data.maxLength;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maxLength",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema29.properties.maxLength,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/maxLength",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema29.properties.maxLength,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.pattern !== void 0) {
			let data2 = data.pattern;
			if (typeof data2 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/pattern",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.pattern,
					data: data2
				});
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data3 = data.format;
			if (typeof data3 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.format,
					data: data3
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema29,
			data
		});
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"format": {
			"description": "How it is written, as in java.time.format.DateTimeFormatter.",
			"type": "string"
		},
		"minimum": {
			"description": "The earliest that is allowed.",
			"type": "string"
		},
		"maximum": {
			"description": "The latest that is allowed.",
			"type": "string"
		},
		"exclusiveMinimum": {
			"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["string", "boolean"]
		}
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "format" || key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (typeof data0 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema30.properties.format,
					data: data0
				});
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data1 = data.minimum;
			if (typeof data1 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minimum",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema30.properties.minimum,
					data: data1
				});
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data2 = data.maximum;
			if (typeof data2 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maximum",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema30.properties.maximum,
					data: data2
				});
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data3 = data.exclusiveMinimum;
			if (typeof data3 !== "string" && typeof data3 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMinimum",
					keyword: "type",
					params: { type: schema30.properties.exclusiveMinimum.type },
					parentSchema: schema30.properties.exclusiveMinimum,
					data: data3
				});
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data4 = data.exclusiveMaximum;
			if (typeof data4 !== "string" && typeof data4 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMaximum",
					keyword: "type",
					params: { type: schema30.properties.exclusiveMaximum.type },
					parentSchema: schema30.properties.exclusiveMaximum,
					data: data4
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema30,
			data
		});
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"format": {
			"description": "How it is written, as in java.time.format.DateTimeFormatter.",
			"type": "string"
		},
		"minimum": {
			"description": "The earliest that is allowed.",
			"type": "string"
		},
		"maximum": {
			"description": "The latest that is allowed.",
			"type": "string"
		},
		"exclusiveMinimum": {
			"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"timezone": {
			"description": "Whether a zone is written with it.",
			"type": "boolean"
		},
		"defaultTimezone": {
			"description": "The zone where none is written.",
			"type": "string"
		}
	}
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "format" || key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum" || key0 === "timezone" || key0 === "defaultTimezone")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (typeof data0 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema31.properties.format,
					data: data0
				});
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data1 = data.minimum;
			if (typeof data1 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minimum",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema31.properties.minimum,
					data: data1
				});
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data2 = data.maximum;
			if (typeof data2 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maximum",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema31.properties.maximum,
					data: data2
				});
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data3 = data.exclusiveMinimum;
			if (typeof data3 !== "string" && typeof data3 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMinimum",
					keyword: "type",
					params: { type: schema31.properties.exclusiveMinimum.type },
					parentSchema: schema31.properties.exclusiveMinimum,
					data: data3
				});
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data4 = data.exclusiveMaximum;
			if (typeof data4 !== "string" && typeof data4 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMaximum",
					keyword: "type",
					params: { type: schema31.properties.exclusiveMaximum.type },
					parentSchema: schema31.properties.exclusiveMaximum,
					data: data4
				});
				errors++;
			}
		}
		if (data.timezone !== void 0) {
			let data5 = data.timezone;
			if (typeof data5 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/timezone",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema31.properties.timezone,
					data: data5
				});
				errors++;
			}
		}
		if (data.defaultTimezone !== void 0) {
			let data6 = data.defaultTimezone;
			if (typeof data6 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/defaultTimezone",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema31.properties.defaultTimezone,
					data: data6
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema31,
			data
		});
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"format": {
			"description": "How it is written, as in java.time.format.DateTimeFormatter.",
			"type": "string"
		},
		"minimum": {
			"description": "The earliest that is allowed.",
			"type": "string"
		},
		"maximum": {
			"description": "The latest that is allowed.",
			"type": "string"
		},
		"exclusiveMinimum": {
			"description": "All must be later than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be earlier than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["string", "boolean"]
		},
		"timezone": {
			"description": "Whether a zone is written with it.",
			"type": "boolean"
		},
		"defaultTimezone": {
			"description": "The zone where none is written.",
			"type": "string"
		}
	}
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "format" || key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum" || key0 === "timezone" || key0 === "defaultTimezone")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (typeof data0 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.format,
					data: data0
				});
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data1 = data.minimum;
			if (typeof data1 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minimum",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.minimum,
					data: data1
				});
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data2 = data.maximum;
			if (typeof data2 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maximum",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.maximum,
					data: data2
				});
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data3 = data.exclusiveMinimum;
			if (typeof data3 !== "string" && typeof data3 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMinimum",
					keyword: "type",
					params: { type: schema32.properties.exclusiveMinimum.type },
					parentSchema: schema32.properties.exclusiveMinimum,
					data: data3
				});
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data4 = data.exclusiveMaximum;
			if (typeof data4 !== "string" && typeof data4 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMaximum",
					keyword: "type",
					params: { type: schema32.properties.exclusiveMaximum.type },
					parentSchema: schema32.properties.exclusiveMaximum,
					data: data4
				});
				errors++;
			}
		}
		if (data.timezone !== void 0) {
			let data5 = data.timezone;
			if (typeof data5 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/timezone",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema32.properties.timezone,
					data: data5
				});
				errors++;
			}
		}
		if (data.defaultTimezone !== void 0) {
			let data6 = data.defaultTimezone;
			if (typeof data6 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/defaultTimezone",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.defaultTimezone,
					data: data6
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema32,
			data
		});
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minimum": {
			"description": "The least that is allowed.",
			"type": "number"
		},
		"maximum": {
			"description": "The most that is allowed.",
			"type": "number"
		},
		"exclusiveMinimum": {
			"description": "All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["number", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["number", "boolean"]
		},
		"multipleOf": {
			"description": "Every value is a multiple of this.",
			"type": "number",
			"exclusiveMinimum": 0
		},
		"format": {
			"description": "Its width.",
			"enum": [
				"i8",
				"i16",
				"i32",
				"i64",
				"i128",
				"u8",
				"u16",
				"u32",
				"u64",
				"u128"
			]
		}
	}
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum" || key0 === "multipleOf" || key0 === "format")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		if (data.minimum !== void 0) {
			let data0 = data.minimum;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minimum",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.minimum,
					data: data0
				});
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data1 = data.maximum;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maximum",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.maximum,
					data: data1
				});
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data2 = data.exclusiveMinimum;
			if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMinimum",
					keyword: "type",
					params: { type: schema33.properties.exclusiveMinimum.type },
					parentSchema: schema33.properties.exclusiveMinimum,
					data: data2
				});
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data3 = data.exclusiveMaximum;
			if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMaximum",
					keyword: "type",
					params: { type: schema33.properties.exclusiveMaximum.type },
					parentSchema: schema33.properties.exclusiveMaximum,
					data: data3
				});
				errors++;
			}
		}
		if (data.multipleOf !== void 0) {
			let data4 = data.multipleOf;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 <= 0 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/multipleOf",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema33.properties.multipleOf,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/multipleOf",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema33.properties.multipleOf,
					data: data4
				});
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data5 = data.format;
			if (!(data5 === "i8" || data5 === "i16" || data5 === "i32" || data5 === "i64" || data5 === "i128" || data5 === "u8" || data5 === "u16" || data5 === "u32" || data5 === "u64" || data5 === "u128")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "enum",
					params: { allowedValues: schema33.properties.format.enum },
					parentSchema: schema33.properties.format,
					data: data5
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema33,
			data
		});
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minimum": {
			"description": "The least that is allowed.",
			"type": "number"
		},
		"maximum": {
			"description": "The most that is allowed.",
			"type": "number"
		},
		"exclusiveMinimum": {
			"description": "All must be more than this. Up to 3.0 a boolean: whether `minimum` itself is left out.",
			"type": ["number", "boolean"]
		},
		"exclusiveMaximum": {
			"description": "All must be less than this. Up to 3.0 a boolean: whether `maximum` itself is left out.",
			"type": ["number", "boolean"]
		},
		"multipleOf": {
			"description": "Every value is a multiple of this.",
			"type": "number",
			"exclusiveMinimum": 0
		},
		"format": {
			"description": "Its width.",
			"enum": ["f32", "f64"]
		}
	}
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minimum" || key0 === "maximum" || key0 === "exclusiveMinimum" || key0 === "exclusiveMaximum" || key0 === "multipleOf" || key0 === "format")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.minimum !== void 0) {
			let data0 = data.minimum;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minimum",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema34.properties.minimum,
					data: data0
				});
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data1 = data.maximum;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maximum",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema34.properties.maximum,
					data: data1
				});
				errors++;
			}
		}
		if (data.exclusiveMinimum !== void 0) {
			let data2 = data.exclusiveMinimum;
			if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMinimum",
					keyword: "type",
					params: { type: schema34.properties.exclusiveMinimum.type },
					parentSchema: schema34.properties.exclusiveMinimum,
					data: data2
				});
				errors++;
			}
		}
		if (data.exclusiveMaximum !== void 0) {
			let data3 = data.exclusiveMaximum;
			if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/exclusiveMaximum",
					keyword: "type",
					params: { type: schema34.properties.exclusiveMaximum.type },
					parentSchema: schema34.properties.exclusiveMaximum,
					data: data3
				});
				errors++;
			}
		}
		if (data.multipleOf !== void 0) {
			let data4 = data.multipleOf;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 <= 0 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/multipleOf",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema34.properties.multipleOf,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/multipleOf",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema34.properties.multipleOf,
					data: data4
				});
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data5 = data.format;
			if (!(data5 === "f32" || data5 === "f64")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "enum",
					params: { allowedValues: schema34.properties.format.enum },
					parentSchema: schema34.properties.format,
					data: data5
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema34,
			data
		});
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {}
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 },
			parentSchema: schema35,
			data
		});
		errors++;
	}
	else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema35,
			data
		});
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minProperties": {
			"description": "Keys at least.",
			"type": "integer",
			"minimum": 0
		},
		"maxProperties": {
			"description": "Keys at most.",
			"type": "integer",
			"minimum": 0
		},
		"required": {
			"description": "Keys that must be there.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": { "type": "string" }
		}
	}
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minProperties" || key0 === "maxProperties" || key0 === "required")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.minProperties !== void 0) {
			let data0 = data.minProperties;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minProperties",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema36.properties.minProperties,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/minProperties",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema36.properties.minProperties,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.maxProperties !== void 0) {
			let data1 = data.maxProperties;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maxProperties",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema36.properties.maxProperties,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/maxProperties",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema36.properties.maxProperties,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.required !== void 0) {
			let data2 = data.required;
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/required",
						keyword: "minItems",
						params: { limit: 1 },
						parentSchema: schema36.properties.required,
						data: data2
					});
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/required/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema36.properties.required.items,
							data: data3
						});
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/required",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								parentSchema: schema36.properties.required,
								data: data2
							});
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/required",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema36.properties.required,
					data: data2
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema36,
			data
		});
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"minItems": {
			"description": "Items at least.",
			"type": "integer",
			"minimum": 0
		},
		"maxItems": {
			"description": "Items at most.",
			"type": "integer",
			"minimum": 0
		},
		"uniqueItems": {
			"description": "Whether no two items may be equal.",
			"type": "boolean"
		}
	}
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "minItems" || key0 === "maxItems" || key0 === "uniqueItems")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema37,
				data
			});
			errors++;
		}
		if (data.minItems !== void 0) {
			let data0 = data.minItems;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/minItems",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema37.properties.minItems,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/minItems",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema37.properties.minItems,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.maxItems !== void 0) {
			let data1 = data.maxItems;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/maxItems",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema37.properties.maxItems,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/maxItems",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema37.properties.maxItems,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.uniqueItems !== void 0) {
			let data2 = data.uniqueItems;
			if (typeof data2 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/uniqueItems",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema37.properties.uniqueItems,
					data: data2
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema37,
			data
		});
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["dimensions"],
	"properties": {
		"dimensions": {
			"description": "How many numbers it has.",
			"type": "integer",
			"minimum": 1
		},
		"elementType": {
			"description": "What each of them is.",
			"enum": [
				"bfloat16",
				"binary",
				"float16",
				"float32",
				"float64",
				"int8",
				"uint8"
			]
		},
		"distanceMetric": {
			"description": "How two are compared.",
			"enum": [
				"cosine",
				"dotProduct",
				"euclidean",
				"hamming",
				"manhattan"
			]
		},
		"normalized": {
			"description": "Whether its length is 1.",
			"type": "boolean"
		},
		"embeddingModel": {
			"description": "The model that made it.",
			"type": "string"
		},
		"embeddingModelVersion": {
			"description": "The version of that model.",
			"type": ["string", "number"]
		}
	}
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dimensions === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "dimensions" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "dimensions" || key0 === "elementType" || key0 === "distanceMetric" || key0 === "normalized" || key0 === "embeddingModel" || key0 === "embeddingModelVersion")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.dimensions !== void 0) {
			let data0 = data.dimensions;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dimensions",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema38.properties.dimensions,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/dimensions",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema38.properties.dimensions,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.elementType !== void 0) {
			let data1 = data.elementType;
			if (!(data1 === "bfloat16" || data1 === "binary" || data1 === "float16" || data1 === "float32" || data1 === "float64" || data1 === "int8" || data1 === "uint8")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/elementType",
					keyword: "enum",
					params: { allowedValues: schema38.properties.elementType.enum },
					parentSchema: schema38.properties.elementType,
					data: data1
				});
				errors++;
			}
		}
		if (data.distanceMetric !== void 0) {
			let data2 = data.distanceMetric;
			if (!(data2 === "cosine" || data2 === "dotProduct" || data2 === "euclidean" || data2 === "hamming" || data2 === "manhattan")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/distanceMetric",
					keyword: "enum",
					params: { allowedValues: schema38.properties.distanceMetric.enum },
					parentSchema: schema38.properties.distanceMetric,
					data: data2
				});
				errors++;
			}
		}
		if (data.normalized !== void 0) {
			let data3 = data.normalized;
			if (typeof data3 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/normalized",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema38.properties.normalized,
					data: data3
				});
				errors++;
			}
		}
		if (data.embeddingModel !== void 0) {
			let data4 = data.embeddingModel;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/embeddingModel",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema38.properties.embeddingModel,
					data: data4
				});
				errors++;
			}
		}
		if (data.embeddingModelVersion !== void 0) {
			let data5 = data.embeddingModelVersion;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/embeddingModelVersion",
					keyword: "type",
					params: { type: schema38.properties.embeddingModelVersion.type },
					parentSchema: schema38.properties.embeddingModelVersion,
					data: data5
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema38,
			data
		});
		errors++;
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["to"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"type": {
			"description": "Always foreignKey.",
			"enum": ["foreignKey"]
		},
		"to": { "$ref": "#/$defs/references" },
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"customProperties": { "$ref": "#/$defs/customProperties" }
	}
};
const schema40 = {
	"description": "One column, or several that belong together.",
	"if": { "type": "array" },
	"then": {
		"minItems": 1,
		"items": { "$ref": "#/$defs/reference" }
	},
	"else": { "$ref": "#/$defs/reference" }
};
const schema41 = {
	"description": "table.column by name, or schema/ID/properties/ID by id; both may follow FILE.yaml#.",
	"type": "string",
	"maxLength": 2e3,
	"pattern": "^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$"
};
const pattern5 = /* @__PURE__ */ new RegExp("^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$", "");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 2e3) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 2e3 },
				parentSchema: schema41,
				data
			});
			errors++;
		}
		if (!pattern5.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^((https?://)?[A-Za-z0-9._/~%:-]+\\.ya?ml#)?/?[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)+$" },
				parentSchema: schema41,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema41,
			data
		});
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		vErrors = addError(vErrors, {});
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "minItems",
					params: { limit: 1 },
					parentSchema: schema40.then,
					data
				});
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) if (!validate104(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate104.errors);
				errors = vErrors.length;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs5 = errors;
		if (!validate104(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = joinErrors(vErrors, validate104.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs5 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			parentSchema: schema40,
			data
		});
		errors++;
	}
	validate103.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.to === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "to" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "type" || key0 === "to" || key0 === "description" || key0 === "customProperties")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (!(data1 === "foreignKey")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "enum",
					params: { allowedValues: schema39.properties.type.enum },
					parentSchema: schema39.properties.type,
					data: data1
				});
				errors++;
			}
		}
		if (data.to !== void 0) {
			if (!validate103(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema39.properties.description,
					data: data3
				});
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema39,
			data
		});
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"description": "Rules about the values.",
	"type": "array",
	"maxItems": 2e4,
	"items": { "$ref": "#/$defs/qualityRule" }
};
const schema43 = {
	"title": "QualityRule",
	"type": "object",
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"name": {
			"description": "Its name.",
			"type": "string"
		},
		"description": {
			"description": "What it asks, for people.",
			"type": "string"
		},
		"type": {
			"description": "Who decides: text (people), library (a metric, the default), sql, custom (another tool).",
			"enum": [
				"text",
				"library",
				"sql",
				"custom"
			]
		},
		"dimension": {
			"description": "What it looks after.",
			"enum": [
				"accuracy",
				"completeness",
				"conformity",
				"consistency",
				"coverage",
				"timeliness",
				"uniqueness"
			]
		},
		"method": {
			"description": "How it is looked after.",
			"type": "string"
		},
		"severity": {
			"description": "How bad it is when it does not hold.",
			"type": "string"
		},
		"businessImpact": {
			"description": "What that costs.",
			"type": "string"
		},
		"unit": {
			"description": "What is counted: rows (the default) or percent.",
			"type": "string"
		},
		"schedule": {
			"description": "When it runs.",
			"type": "string"
		},
		"scheduler": {
			"description": "What runs it.",
			"type": "string"
		},
		"metric": {
			"description": "What is counted.",
			"enum": [
				"nullValues",
				"missingValues",
				"invalidValues",
				"duplicateValues",
				"rowCount"
			]
		},
		"rule": {
			"description": "The name of `metric` up to 3.0.",
			"type": "string"
		},
		"arguments": {
			"description": "What the metric needs to know.",
			"type": ["object", "null"],
			"properties": {
				"validValues": {
					"description": "invalidValues: the values that are allowed.",
					"type": "array"
				},
				"pattern": {
					"description": "invalidValues: a regular expression (ECMA-262).",
					"type": "string"
				},
				"missingValues": {
					"description": "missingValues: the values that stand for a missing one.",
					"type": "array"
				},
				"properties": {
					"description": "duplicateValues of an object: the properties that together are unique.",
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"validValues": {
			"description": "The place of `arguments: { validValues: … }` up to 3.0.",
			"type": "array"
		},
		"mustBe": { "description": "Equal to this." },
		"mustNotBe": { "description": "Not equal to this." },
		"mustBeGreaterThan": {
			"description": "More than this.",
			"type": "number"
		},
		"mustBeGreaterOrEqualTo": {
			"description": "This or more.",
			"type": "number"
		},
		"mustBeLessThan": {
			"description": "Less than this.",
			"type": "number"
		},
		"mustBeLessOrEqualTo": {
			"description": "This or less.",
			"type": "number"
		},
		"mustBeBetween": {
			"description": "More than the first and less than the second.",
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"uniqueItems": true,
			"items": { "type": "number" }
		},
		"mustNotBeBetween": {
			"description": "At most the first, or at least the second.",
			"type": "array",
			"minItems": 2,
			"maxItems": 2,
			"uniqueItems": true,
			"items": { "type": "number" }
		},
		"query": {
			"description": "sql: a query that gives one number or boolean.",
			"type": "string"
		},
		"engine": {
			"description": "custom: the tool that decides.",
			"type": "string"
		},
		"implementation": {
			"description": "custom: what that tool is given.",
			"type": ["string", "object"]
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "type": { "const": "text" } },
				"required": ["type"]
			},
			"then": {
				"properties": {
					"id": true,
					"authoritativeDefinitions": true,
					"tags": true,
					"customProperties": true,
					"name": true,
					"description": true,
					"type": true,
					"dimension": true,
					"method": true,
					"severity": true,
					"businessImpact": true,
					"unit": true,
					"schedule": true,
					"scheduler": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "sql" } },
				"required": ["type"]
			},
			"then": {
				"required": ["query"],
				"properties": {
					"id": true,
					"authoritativeDefinitions": true,
					"tags": true,
					"customProperties": true,
					"name": true,
					"description": true,
					"type": true,
					"dimension": true,
					"method": true,
					"severity": true,
					"businessImpact": true,
					"unit": true,
					"schedule": true,
					"scheduler": true,
					"mustBe": true,
					"mustNotBe": true,
					"mustBeGreaterThan": true,
					"mustBeGreaterOrEqualTo": true,
					"mustBeLessThan": true,
					"mustBeLessOrEqualTo": true,
					"mustBeBetween": true,
					"mustNotBeBetween": true,
					"query": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "custom" } },
				"required": ["type"]
			},
			"then": {
				"required": ["engine", "implementation"],
				"properties": {
					"id": true,
					"authoritativeDefinitions": true,
					"tags": true,
					"customProperties": true,
					"name": true,
					"description": true,
					"type": true,
					"dimension": true,
					"method": true,
					"severity": true,
					"businessImpact": true,
					"unit": true,
					"schedule": true,
					"scheduler": true,
					"engine": true,
					"implementation": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": { "properties": { "type": { "const": "library" } } },
			"then": {
				"properties": {
					"id": true,
					"authoritativeDefinitions": true,
					"tags": true,
					"customProperties": true,
					"name": true,
					"description": true,
					"type": true,
					"dimension": true,
					"method": true,
					"severity": true,
					"businessImpact": true,
					"unit": true,
					"schedule": true,
					"scheduler": true,
					"mustBe": true,
					"mustNotBe": true,
					"mustBeGreaterThan": true,
					"mustBeGreaterOrEqualTo": true,
					"mustBeLessThan": true,
					"mustBeLessOrEqualTo": true,
					"mustBeBetween": true,
					"mustNotBeBetween": true,
					"metric": true,
					"rule": true,
					"arguments": true,
					"validValues": true
				},
				"additionalProperties": false
			}
		},
		{
			"if": {
				"properties": { "type": { "const": "library" } },
				"required": ["type"],
				"not": { "required": ["rule"] }
			},
			"then": { "required": ["metric"] }
		}
	]
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("text" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!func1.call(schema43.allOf[0].then.properties, key0)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					parentSchema: schema43.allOf[0].then,
					data
				});
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) var props0 = true;
	}
	if (!valid1) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema43.allOf[0],
			data
		});
		errors++;
	}
	const _errs8 = errors;
	let valid3 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("sql" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.query === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "query" },
					parentSchema: schema43.allOf[1].then,
					data
				});
				errors++;
			}
			for (const key1 in data) if (!func1.call(schema43.allOf[1].then.properties, key1)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key1 },
					parentSchema: schema43.allOf[1].then,
					data
				});
				errors++;
			}
		}
		var _valid1 = _errs11 === errors;
		valid3 = _valid1;
		if (valid3) var props1 = true;
	}
	if (!valid3) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema43.allOf[1],
			data
		});
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs14 = errors;
	let valid5 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0 && "type") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.type !== void 0) {
			if ("custom" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.engine === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "engine" },
					parentSchema: schema43.allOf[2].then,
					data
				});
				errors++;
			}
			if (data.implementation === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "implementation" },
					parentSchema: schema43.allOf[2].then,
					data
				});
				errors++;
			}
			for (const key2 in data) if (!func1.call(schema43.allOf[2].then.properties, key2)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					parentSchema: schema43.allOf[2].then,
					data
				});
				errors++;
			}
		}
		var _valid2 = _errs17 === errors;
		valid5 = _valid2;
		if (valid5) var props2 = true;
	}
	if (!valid5) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema43.allOf[2],
			data
		});
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs20 = errors;
	let valid7 = true;
	const _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("library" !== data.type) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid3 = _errs21 === errors;
	errors = _errs20;
	if (vErrors !== null) {
		if (_errs20) vErrors.length = _errs20;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key3 in data) if (!func1.call(schema43.allOf[3].then.properties, key3)) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "additionalProperties",
					params: { additionalProperty: key3 },
					parentSchema: schema43.allOf[3].then,
					data
				});
				errors++;
			}
		}
		var _valid3 = _errs23 === errors;
		valid7 = _valid3;
		if (valid7) var props3 = true;
	}
	if (!valid7) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema43.allOf[3],
			data
		});
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0 && "rule") {
			vErrors = addError(vErrors, {});
			errors++;
		}
	}
	if (_errs29 === errors) {
		vErrors = addError(vErrors, {});
		errors++;
	} else {
		errors = _errs28;
		if (vErrors !== null) {
			if (_errs28) vErrors.length = _errs28;
			else vErrors = null;
		}
	}
	if (errors === _errs27) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type === void 0 && "type") {
				vErrors = addError(vErrors, {});
				errors++;
			} else if (data.type !== void 0) {
				if ("library" !== data.type) {
					vErrors = addError(vErrors, {});
					errors++;
				}
			}
		}
	}
	var _valid4 = _errs27 === errors;
	errors = _errs26;
	if (vErrors !== null) {
		if (_errs26) vErrors.length = _errs26;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs31 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.metric === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "metric" },
					parentSchema: schema43.allOf[4].then,
					data
				});
				errors++;
			}
		}
		var _valid4 = _errs31 === errors;
		valid9 = _valid4;
	}
	if (!valid9) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema43.allOf[4],
			data
		});
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.type = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (props0 !== true) {
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
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data9 = data.name;
			if (typeof data9 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.name,
					data: data9
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data10 = data.description;
			if (typeof data10 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.description,
					data: data10
				});
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data11 = data.type;
			if (!(data11 === "text" || data11 === "library" || data11 === "sql" || data11 === "custom")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "enum",
					params: { allowedValues: schema43.properties.type.enum },
					parentSchema: schema43.properties.type,
					data: data11
				});
				errors++;
			}
		}
		if (data.dimension !== void 0) {
			let data12 = data.dimension;
			if (!(data12 === "accuracy" || data12 === "completeness" || data12 === "conformity" || data12 === "consistency" || data12 === "coverage" || data12 === "timeliness" || data12 === "uniqueness")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dimension",
					keyword: "enum",
					params: { allowedValues: schema43.properties.dimension.enum },
					parentSchema: schema43.properties.dimension,
					data: data12
				});
				errors++;
			}
		}
		if (data.method !== void 0) {
			let data13 = data.method;
			if (typeof data13 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/method",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.method,
					data: data13
				});
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data14 = data.severity;
			if (typeof data14 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/severity",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.severity,
					data: data14
				});
				errors++;
			}
		}
		if (data.businessImpact !== void 0) {
			let data15 = data.businessImpact;
			if (typeof data15 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/businessImpact",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.businessImpact,
					data: data15
				});
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data16 = data.unit;
			if (typeof data16 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unit",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.unit,
					data: data16
				});
				errors++;
			}
		}
		if (data.schedule !== void 0) {
			let data17 = data.schedule;
			if (typeof data17 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/schedule",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.schedule,
					data: data17
				});
				errors++;
			}
		}
		if (data.scheduler !== void 0) {
			let data18 = data.scheduler;
			if (typeof data18 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/scheduler",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.scheduler,
					data: data18
				});
				errors++;
			}
		}
		if (data.metric !== void 0) {
			let data19 = data.metric;
			if (!(data19 === "nullValues" || data19 === "missingValues" || data19 === "invalidValues" || data19 === "duplicateValues" || data19 === "rowCount")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/metric",
					keyword: "enum",
					params: { allowedValues: schema43.properties.metric.enum },
					parentSchema: schema43.properties.metric,
					data: data19
				});
				errors++;
			}
		}
		if (data.rule !== void 0) {
			let data20 = data.rule;
			if (typeof data20 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/rule",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.rule,
					data: data20
				});
				errors++;
			}
		}
		if (data.arguments !== void 0) {
			let data21 = data.arguments;
			if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/arguments",
					keyword: "type",
					params: { type: schema43.properties.arguments.type },
					parentSchema: schema43.properties.arguments,
					data: data21
				});
				errors++;
			}
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.validValues !== void 0) {
					let data22 = data21.validValues;
					if (!Array.isArray(data22)) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/arguments/validValues",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema43.properties.arguments.properties.validValues,
							data: data22
						});
						errors++;
					}
				}
				if (data21.pattern !== void 0) {
					let data23 = data21.pattern;
					if (typeof data23 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/arguments/pattern",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema43.properties.arguments.properties.pattern,
							data: data23
						});
						errors++;
					}
				}
				if (data21.missingValues !== void 0) {
					let data24 = data21.missingValues;
					if (!Array.isArray(data24)) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/arguments/missingValues",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema43.properties.arguments.properties.missingValues,
							data: data24
						});
						errors++;
					}
				}
				if (data21.properties !== void 0) {
					let data25 = data21.properties;
					if (Array.isArray(data25)) {
						const len0 = data25.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data26 = data25[i0];
							if (typeof data26 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/arguments/properties/" + i0,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema43.properties.arguments.properties.properties.items,
									data: data26
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/arguments/properties",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema43.properties.arguments.properties.properties,
							data: data25
						});
						errors++;
					}
				}
			}
		}
		if (data.validValues !== void 0) {
			let data27 = data.validValues;
			if (!Array.isArray(data27)) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/validValues",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema43.properties.validValues,
					data: data27
				});
				errors++;
			}
		}
		if (data.mustBeGreaterThan !== void 0) {
			let data28 = data.mustBeGreaterThan;
			if (!(typeof data28 == "number" && isFinite(data28))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mustBeGreaterThan",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema43.properties.mustBeGreaterThan,
					data: data28
				});
				errors++;
			}
		}
		if (data.mustBeGreaterOrEqualTo !== void 0) {
			let data29 = data.mustBeGreaterOrEqualTo;
			if (!(typeof data29 == "number" && isFinite(data29))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mustBeGreaterOrEqualTo",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema43.properties.mustBeGreaterOrEqualTo,
					data: data29
				});
				errors++;
			}
		}
		if (data.mustBeLessThan !== void 0) {
			let data30 = data.mustBeLessThan;
			if (!(typeof data30 == "number" && isFinite(data30))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mustBeLessThan",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema43.properties.mustBeLessThan,
					data: data30
				});
				errors++;
			}
		}
		if (data.mustBeLessOrEqualTo !== void 0) {
			let data31 = data.mustBeLessOrEqualTo;
			if (!(typeof data31 == "number" && isFinite(data31))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mustBeLessOrEqualTo",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema43.properties.mustBeLessOrEqualTo,
					data: data31
				});
				errors++;
			}
		}
		if (data.mustBeBetween !== void 0) {
			let data32 = data.mustBeBetween;
			if (Array.isArray(data32)) {
				if (data32.length > 2) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/mustBeBetween",
						keyword: "maxItems",
						params: { limit: 2 },
						parentSchema: schema43.properties.mustBeBetween,
						data: data32
					});
					errors++;
				}
				if (data32.length < 2) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/mustBeBetween",
						keyword: "minItems",
						params: { limit: 2 },
						parentSchema: schema43.properties.mustBeBetween,
						data: data32
					});
					errors++;
				}
				const len1 = data32.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data33 = data32[i1];
					if (!(typeof data33 == "number" && isFinite(data33))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/mustBeBetween/" + i1,
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema43.properties.mustBeBetween.items,
							data: data33
						});
						errors++;
					}
				}
				let i2 = data32.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data32[i2];
						if (!(typeof item0 == "number" && isFinite(item0))) continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/mustBeBetween",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								parentSchema: schema43.properties.mustBeBetween,
								data: data32
							});
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mustBeBetween",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema43.properties.mustBeBetween,
					data: data32
				});
				errors++;
			}
		}
		if (data.mustNotBeBetween !== void 0) {
			let data34 = data.mustNotBeBetween;
			if (Array.isArray(data34)) {
				if (data34.length > 2) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/mustNotBeBetween",
						keyword: "maxItems",
						params: { limit: 2 },
						parentSchema: schema43.properties.mustNotBeBetween,
						data: data34
					});
					errors++;
				}
				if (data34.length < 2) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/mustNotBeBetween",
						keyword: "minItems",
						params: { limit: 2 },
						parentSchema: schema43.properties.mustNotBeBetween,
						data: data34
					});
					errors++;
				}
				const len2 = data34.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data35 = data34[i3];
					if (!(typeof data35 == "number" && isFinite(data35))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/mustNotBeBetween/" + i3,
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema43.properties.mustNotBeBetween.items,
							data: data35
						});
						errors++;
					}
				}
				let i4 = data34.length;
				let j1;
				if (i4 > 1) {
					const indices1 = {};
					for (; i4--;) {
						let item1 = data34[i4];
						if (!(typeof item1 == "number" && isFinite(item1))) continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/mustNotBeBetween",
								keyword: "uniqueItems",
								params: {
									i: i4,
									j: j1
								},
								parentSchema: schema43.properties.mustNotBeBetween,
								data: data34
							});
							errors++;
							break;
						}
						indices1[item1] = i4;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mustNotBeBetween",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema43.properties.mustNotBeBetween,
					data: data34
				});
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data36 = data.query;
			if (typeof data36 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/query",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.query,
					data: data36
				});
				errors++;
			}
		}
		if (data.engine !== void 0) {
			let data37 = data.engine;
			if (typeof data37 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/engine",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema43.properties.engine,
					data: data37
				});
				errors++;
			}
		}
		if (data.implementation !== void 0) {
			let data38 = data.implementation;
			if (typeof data38 !== "string" && !(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/implementation",
					keyword: "type",
					params: { type: schema43.properties.implementation.type },
					parentSchema: schema43.properties.implementation,
					data: data38
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema43,
			data
		});
		errors++;
	}
	validate111.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate111.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2e4) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 2e4 },
				parentSchema: schema42,
				data
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate111(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = joinErrors(vErrors, validate111.errors);
			errors = vErrors.length;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "array" },
			parentSchema: schema42,
			data
		});
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const func0 = import_fast_deep_equal.default;
const wrapper0 = { validate: validate76 };
const wrapper3 = { validate: validate75 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalTypeOptions === void 0 && "logicalTypeOptions") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalTypeOptions !== void 0) {
			let data0 = data.logicalTypeOptions;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (Object.keys(data0).length < 1) {
					vErrors = addError(vErrors, {});
					errors++;
				}
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalType === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "logicalType" },
					parentSchema: schema28.allOf[0].then,
					data
				});
				errors++;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[0],
			data
		});
		errors++;
	}
	const _errs7 = errors;
	let valid3 = true;
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("string" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid1 = _errs8 === errors;
	errors = _errs7;
	if (vErrors !== null) {
		if (_errs7) vErrors.length = _errs7;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate77(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate77.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid1 = _errs10 === errors;
		valid3 = _valid1;
		if (valid3) {
			var props0 = {};
			props0.logicalTypeOptions = true;
			props0.logicalType = true;
		}
	}
	if (!valid3) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[1],
			data
		});
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.logicalTypeOptions = true;
	}
	const _errs13 = errors;
	let valid6 = true;
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("date" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid2 = _errs14 === errors;
	errors = _errs13;
	if (vErrors !== null) {
		if (_errs13) vErrors.length = _errs13;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate79(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate79.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid2 = _errs16 === errors;
		valid6 = _valid2;
		if (valid6) {
			var props1 = {};
			props1.logicalTypeOptions = true;
			props1.logicalType = true;
		}
	}
	if (!valid6) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[2],
			data
		});
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs19 = errors;
	let valid9 = true;
	const _errs20 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("timestamp" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid3 = _errs20 === errors;
	errors = _errs19;
	if (vErrors !== null) {
		if (_errs19) vErrors.length = _errs19;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs22 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate81(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate81.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid3 = _errs22 === errors;
		valid9 = _valid3;
		if (valid9) {
			var props2 = {};
			props2.logicalTypeOptions = true;
			props2.logicalType = true;
		}
	}
	if (!valid9) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[3],
			data
		});
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs25 = errors;
	let valid12 = true;
	const _errs26 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("time" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid4 = _errs26 === errors;
	errors = _errs25;
	if (vErrors !== null) {
		if (_errs25) vErrors.length = _errs25;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs28 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate83(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate83.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid4 = _errs28 === errors;
		valid12 = _valid4;
		if (valid12) {
			var props3 = {};
			props3.logicalTypeOptions = true;
			props3.logicalType = true;
		}
	}
	if (!valid12) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[4],
			data
		});
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs31 = errors;
	let valid15 = true;
	const _errs32 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("integer" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid5 = _errs32 === errors;
	errors = _errs31;
	if (vErrors !== null) {
		if (_errs31) vErrors.length = _errs31;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs34 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate85(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate85.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid5 = _errs34 === errors;
		valid15 = _valid5;
		if (valid15) {
			var props4 = {};
			props4.logicalTypeOptions = true;
			props4.logicalType = true;
		}
	}
	if (!valid15) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[5],
			data
		});
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs37 = errors;
	let valid18 = true;
	const _errs38 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("number" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid6 = _errs38 === errors;
	errors = _errs37;
	if (vErrors !== null) {
		if (_errs37) vErrors.length = _errs37;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs40 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate87(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate87.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid6 = _errs40 === errors;
		valid18 = _valid6;
		if (valid18) {
			var props5 = {};
			props5.logicalTypeOptions = true;
			props5.logicalType = true;
		}
	}
	if (!valid18) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[6],
			data
		});
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	const _errs43 = errors;
	let valid21 = true;
	const _errs44 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("boolean" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid7 = _errs44 === errors;
	errors = _errs43;
	if (vErrors !== null) {
		if (_errs43) vErrors.length = _errs43;
		else vErrors = null;
	}
	if (_valid7) {
		const _errs46 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate89(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate89.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid7 = _errs46 === errors;
		valid21 = _valid7;
		if (valid21) {
			var props6 = {};
			props6.logicalTypeOptions = true;
			props6.logicalType = true;
		}
	}
	if (!valid21) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[7],
			data
		});
		errors++;
	}
	if (props0 !== true && props6 !== void 0) {
		if (props6 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props6);
		}
	}
	const _errs49 = errors;
	let valid24 = true;
	const _errs50 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("object" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid8 = _errs50 === errors;
	errors = _errs49;
	if (vErrors !== null) {
		if (_errs49) vErrors.length = _errs49;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs52 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate91(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate91.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid8 = _errs52 === errors;
		valid24 = _valid8;
		if (valid24) {
			var props7 = {};
			props7.logicalTypeOptions = true;
			props7.logicalType = true;
		}
	}
	if (!valid24) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[8],
			data
		});
		errors++;
	}
	if (props0 !== true && props7 !== void 0) {
		if (props7 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props7);
		}
	}
	const _errs55 = errors;
	let valid27 = true;
	const _errs56 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("array" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid9 = _errs56 === errors;
	errors = _errs55;
	if (vErrors !== null) {
		if (_errs55) vErrors.length = _errs55;
		else vErrors = null;
	}
	if (_valid9) {
		const _errs58 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate93(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate93.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid9 = _errs58 === errors;
		valid27 = _valid9;
		if (valid27) {
			var props8 = {};
			props8.logicalTypeOptions = true;
			props8.logicalType = true;
		}
	}
	if (!valid27) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[9],
			data
		});
		errors++;
	}
	if (props0 !== true && props8 !== void 0) {
		if (props8 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props8);
		}
	}
	const _errs61 = errors;
	let valid30 = true;
	const _errs62 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("vector" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid10 = _errs62 === errors;
	errors = _errs61;
	if (vErrors !== null) {
		if (_errs61) vErrors.length = _errs61;
		else vErrors = null;
	}
	if (_valid10) {
		const _errs64 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.logicalTypeOptions !== void 0) {
				if (!validate95(data.logicalTypeOptions, {
					instancePath: instancePath + "/logicalTypeOptions",
					parentData: data,
					parentDataProperty: "logicalTypeOptions",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate95.errors);
					errors = vErrors.length;
				}
			}
		}
		var _valid10 = _errs64 === errors;
		valid30 = _valid10;
		if (valid30) {
			var props9 = {};
			props9.logicalTypeOptions = true;
			props9.logicalType = true;
		}
	}
	if (!valid30) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[10],
			data
		});
		errors++;
	}
	if (props0 !== true && props9 !== void 0) {
		if (props9 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props9);
		}
	}
	const _errs67 = errors;
	let valid33 = true;
	const _errs68 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.logicalType === void 0 && "logicalType") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.logicalType !== void 0) {
			if ("map" !== data.logicalType) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid11 = _errs68 === errors;
	errors = _errs67;
	if (vErrors !== null) {
		if (_errs67) vErrors.length = _errs67;
		else vErrors = null;
	}
	if (_valid11) {
		const _errs70 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.map === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "map" },
					parentSchema: schema28.allOf[11].then,
					data
				});
				errors++;
			}
		}
		var _valid11 = _errs70 === errors;
		valid33 = _valid11;
	}
	if (!valid33) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema28.allOf[11],
			data
		});
		errors++;
	}
	if (props0 !== true) {
		props0 = props0 || {};
		props0.logicalType = true;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema28.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data26 = data.name;
			if (typeof data26 === "string") {
				if (data26.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema28.properties.name,
						data: data26
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.name,
					data: data26
				});
				errors++;
			}
		}
		if (data.physicalName !== void 0) {
			let data27 = data.physicalName;
			if (typeof data27 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/physicalName",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.physicalName,
					data: data27
				});
				errors++;
			}
		}
		if (data.physicalType !== void 0) {
			let data28 = data.physicalType;
			if (typeof data28 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/physicalType",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.physicalType,
					data: data28
				});
				errors++;
			}
		}
		if (data.businessName !== void 0) {
			let data29 = data.businessName;
			if (typeof data29 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/businessName",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.businessName,
					data: data29
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data30 = data.description;
			if (typeof data30 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.description,
					data: data30
				});
				errors++;
			}
		}
		if (data.deprecated !== void 0) {
			let data31 = data.deprecated;
			if (typeof data31 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/deprecated",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema28.properties.deprecated,
					data: data31
				});
				errors++;
			}
		}
		if (data.synonyms !== void 0) {
			let data32 = data.synonyms;
			if (!Array.isArray(data32)) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/synonyms",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.synonyms,
					data: data32
				});
				errors++;
			}
		}
		if (data.logicalType !== void 0) {
			let data33 = data.logicalType;
			if (!(data33 === "string" || data33 === "date" || data33 === "timestamp" || data33 === "time" || data33 === "number" || data33 === "integer" || data33 === "object" || data33 === "array" || data33 === "boolean" || data33 === "map" || data33 === "vector")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/logicalType",
					keyword: "enum",
					params: { allowedValues: schema28.properties.logicalType.enum },
					parentSchema: schema28.properties.logicalType,
					data: data33
				});
				errors++;
			}
		}
		if (data.logicalTypeOptions !== void 0) {
			let data34 = data.logicalTypeOptions;
			if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/logicalTypeOptions",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema28.properties.logicalTypeOptions,
					data: data34
				});
				errors++;
			}
		}
		if (data.required !== void 0) {
			let data35 = data.required;
			if (typeof data35 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/required",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema28.properties.required,
					data: data35
				});
				errors++;
			}
		}
		if (data.unique !== void 0) {
			let data36 = data.unique;
			if (typeof data36 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unique",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema28.properties.unique,
					data: data36
				});
				errors++;
			}
		}
		if (data.primaryKey !== void 0) {
			let data37 = data.primaryKey;
			if (typeof data37 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/primaryKey",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema28.properties.primaryKey,
					data: data37
				});
				errors++;
			}
		}
		if (data.primaryKeyPosition !== void 0) {
			let data38 = data.primaryKeyPosition;
			if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/primaryKeyPosition",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema28.properties.primaryKeyPosition,
					data: data38
				});
				errors++;
			}
		}
		if (data.partitioned !== void 0) {
			let data39 = data.partitioned;
			if (typeof data39 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/partitioned",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema28.properties.partitioned,
					data: data39
				});
				errors++;
			}
		}
		if (data.partitionKeyPosition !== void 0) {
			let data40 = data.partitionKeyPosition;
			if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/partitionKeyPosition",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema28.properties.partitionKeyPosition,
					data: data40
				});
				errors++;
			}
		}
		if (data.classification !== void 0) {
			let data41 = data.classification;
			if (typeof data41 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/classification",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.classification,
					data: data41
				});
				errors++;
			}
		}
		if (data.encryptedName !== void 0) {
			let data42 = data.encryptedName;
			if (typeof data42 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/encryptedName",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.encryptedName,
					data: data42
				});
				errors++;
			}
		}
		if (data.criticalDataElement !== void 0) {
			let data43 = data.criticalDataElement;
			if (typeof data43 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/criticalDataElement",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema28.properties.criticalDataElement,
					data: data43
				});
				errors++;
			}
		}
		if (data.examples !== void 0) {
			let data44 = data.examples;
			if (!Array.isArray(data44)) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/examples",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.examples,
					data: data44
				});
				errors++;
			}
		}
		if (data.transformSourceObjects !== void 0) {
			let data45 = data.transformSourceObjects;
			if (Array.isArray(data45)) {
				const len0 = data45.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data46 = data45[i0];
					if (typeof data46 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/transformSourceObjects/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema28.properties.transformSourceObjects.items,
							data: data46
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/transformSourceObjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.transformSourceObjects,
					data: data45
				});
				errors++;
			}
		}
		if (data.transformLogic !== void 0) {
			let data47 = data.transformLogic;
			if (typeof data47 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/transformLogic",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.transformLogic,
					data: data47
				});
				errors++;
			}
		}
		if (data.transformDescription !== void 0) {
			let data48 = data.transformDescription;
			if (typeof data48 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/transformDescription",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.transformDescription,
					data: data48
				});
				errors++;
			}
		}
		if (data.relationships !== void 0) {
			let data49 = data.relationships;
			if (Array.isArray(data49)) {
				const len1 = data49.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate101(data49[i1], {
					instancePath: instancePath + "/relationships/" + i1,
					parentData: data49,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate101.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/relationships",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.relationships,
					data: data49
				});
				errors++;
			}
		}
		if (data.quality !== void 0) {
			if (!validate110(data.quality, {
				instancePath: instancePath + "/quality",
				parentData: data,
				parentDataProperty: "quality",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.enum !== void 0) {
			let data52 = data.enum;
			if (Array.isArray(data52)) {
				if (data52.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/enum",
						keyword: "minItems",
						params: { limit: 1 },
						parentSchema: schema28.properties.enum,
						data: data52
					});
					errors++;
				}
				const len2 = data52.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data53 = data52[i2];
					if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
						if (data53.value === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/enum/" + i2,
								keyword: "required",
								params: { missingProperty: "value" },
								parentSchema: schema28.properties.enum.items,
								data: data53
							});
							errors++;
						}
						for (const key1 in data53) if (!func1.call(schema28.properties.enum.items.properties, key1)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/enum/" + i2,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema28.properties.enum.items,
								data: data53
							});
							errors++;
						}
						if (data53.id !== void 0) {
							if (!validate54(data53.id, {
								instancePath: instancePath + "/enum/" + i2 + "/id",
								parentData: data53,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data53.authoritativeDefinitions !== void 0) {
							if (!validate53(data53.authoritativeDefinitions, {
								instancePath: instancePath + "/enum/" + i2 + "/authoritativeDefinitions",
								parentData: data53,
								parentDataProperty: "authoritativeDefinitions",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate53.errors);
								errors = vErrors.length;
							}
						}
						if (data53.tags !== void 0) {
							if (!validate60(data53.tags, {
								instancePath: instancePath + "/enum/" + i2 + "/tags",
								parentData: data53,
								parentDataProperty: "tags",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data53.customProperties !== void 0) {
							if (!validate57(data53.customProperties, {
								instancePath: instancePath + "/enum/" + i2 + "/customProperties",
								parentData: data53,
								parentDataProperty: "customProperties",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate57.errors);
								errors = vErrors.length;
							}
						}
						if (data53.label !== void 0) {
							let data58 = data53.label;
							if (typeof data58 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/enum/" + i2 + "/label",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema28.properties.enum.items.properties.label,
									data: data58
								});
								errors++;
							}
						}
						if (data53.description !== void 0) {
							let data59 = data53.description;
							if (typeof data59 !== "string") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/enum/" + i2 + "/description",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema28.properties.enum.items.properties.description,
									data: data59
								});
								errors++;
							}
						}
						if (data53.deprecated !== void 0) {
							let data60 = data53.deprecated;
							if (typeof data60 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/enum/" + i2 + "/deprecated",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema28.properties.enum.items.properties.deprecated,
									data: data60
								});
								errors++;
							}
						}
						if (data53.synonyms !== void 0) {
							let data61 = data53.synonyms;
							if (!Array.isArray(data61)) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/enum/" + i2 + "/synonyms",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema28.properties.enum.items.properties.synonyms,
									data: data61
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/enum/" + i2,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema28.properties.enum.items,
							data: data53
						});
						errors++;
					}
				}
				let i3 = endOfTwins(data52);
				let j0;
				if (i3 > 1) {
					outer0: for (; i3--;) for (j0 = i3; j0--;) if (func0(data52[i3], data52[j0])) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/enum",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j0
							},
							parentSchema: schema28.properties.enum,
							data: data52
						});
						errors++;
						break outer0;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/enum",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.enum,
					data: data52
				});
				errors++;
			}
		}
		if (data.map !== void 0) {
			let data62 = data.map;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				if (data62.key === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/map",
						keyword: "required",
						params: { missingProperty: "key" },
						parentSchema: schema28.properties.map,
						data: data62
					});
					errors++;
				}
				if (data62.value === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/map",
						keyword: "required",
						params: { missingProperty: "value" },
						parentSchema: schema28.properties.map,
						data: data62
					});
					errors++;
				}
				for (const key2 in data62) if (!(key2 === "key" || key2 === "value")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/map",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema28.properties.map,
						data: data62
					});
					errors++;
				}
				if (data62.key !== void 0) {
					if (!wrapper0.validate(data62.key, {
						instancePath: instancePath + "/map/key",
						parentData: data62,
						parentDataProperty: "key",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, wrapper0.validate.errors);
						errors = vErrors.length;
					}
				}
				if (data62.value !== void 0) {
					if (!wrapper0.validate(data62.value, {
						instancePath: instancePath + "/map/value",
						parentData: data62,
						parentDataProperty: "value",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, wrapper0.validate.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/map",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema28.properties.map,
					data: data62
				});
				errors++;
			}
		}
		if (data.items !== void 0) {
			if (!wrapper0.validate(data.items, {
				instancePath: instancePath + "/items",
				parentData: data,
				parentDataProperty: "items",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, wrapper0.validate.errors);
				errors = vErrors.length;
			}
		}
		if (data.properties !== void 0) {
			let data66 = data.properties;
			if (Array.isArray(data66)) {
				if (data66.length > 2e4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/properties",
						keyword: "maxItems",
						params: { limit: 2e4 },
						parentSchema: schema28.properties.properties,
						data: data66
					});
					errors++;
				}
				const len3 = data66.length;
				for (let i4 = 0; i4 < len3; i4++) if (!wrapper3.validate(data66[i4], {
					instancePath: instancePath + "/properties/" + i4,
					parentData: data66,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, wrapper3.validate.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/properties",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.properties,
					data: data66
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema28,
			data
		});
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate76(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = joinErrors(vErrors, validate76.errors);
		errors = vErrors.length;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["from", "to"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"type": {
			"description": "Always foreignKey.",
			"enum": ["foreignKey"]
		},
		"from": { "$ref": "#/$defs/references" },
		"to": { "$ref": "#/$defs/references" },
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"customProperties": { "$ref": "#/$defs/customProperties" }
	}
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "from" },
				parentSchema: schema44,
				data
			});
			errors++;
		}
		if (data.to === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "to" },
				parentSchema: schema44,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "type" || key0 === "from" || key0 === "to" || key0 === "description" || key0 === "customProperties")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema44,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (!(data1 === "foreignKey")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/type",
					keyword: "enum",
					params: { allowedValues: schema44.properties.type.enum },
					parentSchema: schema44.properties.type,
					data: data1
				});
				errors++;
			}
		}
		if (data.from !== void 0) {
			if (!validate103(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			if (!validate103(data.to, {
				instancePath: instancePath + "/to",
				parentData: data,
				parentDataProperty: "to",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data4 = data.description;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema44.properties.description,
					data: data4
				});
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema44,
			data
		});
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema26.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 === "string") {
				if (data4.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema26.properties.name,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.name,
					data: data4
				});
				errors++;
			}
		}
		if (data.physicalName !== void 0) {
			let data5 = data.physicalName;
			if (typeof data5 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/physicalName",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.physicalName,
					data: data5
				});
				errors++;
			}
		}
		if (data.physicalType !== void 0) {
			let data6 = data.physicalType;
			if (typeof data6 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/physicalType",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.physicalType,
					data: data6
				});
				errors++;
			}
		}
		if (data.businessName !== void 0) {
			let data7 = data.businessName;
			if (typeof data7 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/businessName",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.businessName,
					data: data7
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data8 = data.description;
			if (typeof data8 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.description,
					data: data8
				});
				errors++;
			}
		}
		if (data.deprecated !== void 0) {
			let data9 = data.deprecated;
			if (typeof data9 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/deprecated",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema26.properties.deprecated,
					data: data9
				});
				errors++;
			}
		}
		if (data.synonyms !== void 0) {
			let data10 = data.synonyms;
			if (!Array.isArray(data10)) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/synonyms",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema26.properties.synonyms,
					data: data10
				});
				errors++;
			}
		}
		if (data.logicalType !== void 0) {
			let data11 = data.logicalType;
			if (!(data11 === "object")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/logicalType",
					keyword: "enum",
					params: { allowedValues: schema26.properties.logicalType.enum },
					parentSchema: schema26.properties.logicalType,
					data: data11
				});
				errors++;
			}
		}
		if (data.dataGranularityDescription !== void 0) {
			let data12 = data.dataGranularityDescription;
			if (typeof data12 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dataGranularityDescription",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.dataGranularityDescription,
					data: data12
				});
				errors++;
			}
		}
		if (data.properties !== void 0) {
			let data13 = data.properties;
			if (Array.isArray(data13)) {
				if (data13.length > 2e4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/properties",
						keyword: "maxItems",
						params: { limit: 2e4 },
						parentSchema: schema26.properties.properties,
						data: data13
					});
					errors++;
				}
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate75(data13[i0], {
					instancePath: instancePath + "/properties/" + i0,
					parentData: data13,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate75.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/properties",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema26.properties.properties,
					data: data13
				});
				errors++;
			}
		}
		if (data.relationships !== void 0) {
			let data15 = data.relationships;
			if (Array.isArray(data15)) {
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate124(data15[i1], {
					instancePath: instancePath + "/relationships/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate124.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/relationships",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema26.properties.relationships,
					data: data15
				});
				errors++;
			}
		}
		if (data.quality !== void 0) {
			if (!validate110(data.quality, {
				instancePath: instancePath + "/quality",
				parentData: data,
				parentDataProperty: "quality",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate110.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema26,
			data
		});
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["channel"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"channel": {
			"description": "Name of the channel.",
			"type": "string"
		},
		"url": {
			"description": "Where it is.",
			"type": "string"
		},
		"description": {
			"description": "What it is for.",
			"type": "string"
		},
		"tool": {
			"description": "email, slack, teams, discord, ticket, googlechat, other, …",
			"type": "string"
		},
		"scope": {
			"description": "interactive, announcements, issues or notifications.",
			"type": "string"
		},
		"invitationUrl": {
			"description": "Where to ask to be let in.",
			"type": "string"
		},
		"customProperties": { "$ref": "#/$defs/customProperties" }
	}
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.channel === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "channel" },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "channel" || key0 === "url" || key0 === "description" || key0 === "tool" || key0 === "scope" || key0 === "invitationUrl" || key0 === "customProperties")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			let data1 = data.channel;
			if (typeof data1 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/channel",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema45.properties.channel,
					data: data1
				});
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/url",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema45.properties.url,
					data: data2
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data3 = data.description;
			if (typeof data3 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema45.properties.description,
					data: data3
				});
				errors++;
			}
		}
		if (data.tool !== void 0) {
			let data4 = data.tool;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/tool",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema45.properties.tool,
					data: data4
				});
				errors++;
			}
		}
		if (data.scope !== void 0) {
			let data5 = data.scope;
			if (typeof data5 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/scope",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema45.properties.scope,
					data: data5
				});
				errors++;
			}
		}
		if (data.invitationUrl !== void 0) {
			let data6 = data.invitationUrl;
			if (typeof data6 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/invitationUrl",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema45.properties.invitationUrl,
					data: data6
				});
				errors++;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema45,
			data
		});
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["username"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"username": {
			"description": "Name or address of the person.",
			"type": "string"
		},
		"name": {
			"description": "Name of the person.",
			"type": "string"
		},
		"description": {
			"description": "Who that is.",
			"type": "string"
		},
		"role": {
			"description": "What they do.",
			"type": "string"
		},
		"dateIn": {
			"description": "The day they came.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"dateOut": {
			"description": "The day they left.",
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
		},
		"replacedByUsername": {
			"description": "Who took over.",
			"type": "string"
		}
	}
};
const pattern6 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.username === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "username" },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema46.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.username !== void 0) {
			let data4 = data.username;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/username",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema46.properties.username,
					data: data4
				});
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data5 = data.name;
			if (typeof data5 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema46.properties.name,
					data: data5
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data6 = data.description;
			if (typeof data6 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema46.properties.description,
					data: data6
				});
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data7 = data.role;
			if (typeof data7 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/role",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema46.properties.role,
					data: data7
				});
				errors++;
			}
		}
		if (data.dateIn !== void 0) {
			let data8 = data.dateIn;
			if (typeof data8 === "string") {
				if (!pattern6.test(data8)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/dateIn",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						parentSchema: schema46.properties.dateIn,
						data: data8
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dateIn",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema46.properties.dateIn,
					data: data8
				});
				errors++;
			}
		}
		if (data.dateOut !== void 0) {
			let data9 = data.dateOut;
			if (typeof data9 === "string") {
				if (!pattern6.test(data9)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/dateOut",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
						parentSchema: schema46.properties.dateOut,
						data: data9
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dateOut",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema46.properties.dateOut,
					data: data9
				});
				errors++;
			}
		}
		if (data.replacedByUsername !== void 0) {
			let data10 = data.replacedByUsername;
			if (typeof data10 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/replacedByUsername",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema46.properties.replacedByUsername,
					data: data10
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema46,
			data
		});
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"authoritativeDefinitions": { "$ref": "#/$defs/authoritativeDefinitions" },
		"tags": { "$ref": "#/$defs/tags" },
		"customProperties": { "$ref": "#/$defs/customProperties" },
		"name": {
			"description": "Name of the team.",
			"type": "string"
		},
		"description": {
			"description": "What it does.",
			"type": "string"
		},
		"members": {
			"description": "Who is in it.",
			"type": "array",
			"items": { "$ref": "#/$defs/teamMember" }
		}
	}
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "id" || key0 === "authoritativeDefinitions" || key0 === "tags" || key0 === "customProperties" || key0 === "name" || key0 === "description" || key0 === "members")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema47,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema47.properties.name,
					data: data4
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data5 = data.description;
			if (typeof data5 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema47.properties.description,
					data: data5
				});
				errors++;
			}
		}
		if (data.members !== void 0) {
			let data6 = data.members;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate137(data6[i0], {
					instancePath: instancePath + "/members/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate137.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/members",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema47.properties.members,
					data: data6
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema47,
			data
		});
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["property", "value"],
	"properties": {
		"id": { "$ref": "#/$defs/stableId" },
		"property": {
			"description": "latency, retention, frequency, availability, endOfSupport, …",
			"type": "string"
		},
		"value": {
			"description": "What is promised.",
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			]
		},
		"valueExt": {
			"description": "More of what is promised.",
			"type": [
				"string",
				"number",
				"boolean",
				"null"
			]
		},
		"unit": {
			"description": "d, day, days; y, yr, years; …",
			"type": "string"
		},
		"element": {
			"description": "object.property it is about; several are separated by commas.",
			"type": "string"
		},
		"driver": {
			"description": "regulatory, analytics or operational.",
			"type": "string"
		},
		"description": {
			"description": "What it means.",
			"type": "string"
		},
		"schedule": {
			"description": "When it is looked at.",
			"type": "string"
		},
		"scheduler": {
			"description": "What looks at it.",
			"type": "string"
		}
	}
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.property === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "property" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.value === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "value" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema48.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.property !== void 0) {
			let data1 = data.property;
			if (typeof data1 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/property",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema48.properties.property,
					data: data1
				});
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (typeof data2 !== "string" && !(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "boolean" && data2 !== null) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/value",
					keyword: "type",
					params: { type: schema48.properties.value.type },
					parentSchema: schema48.properties.value,
					data: data2
				});
				errors++;
			}
		}
		if (data.valueExt !== void 0) {
			let data3 = data.valueExt;
			if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean" && data3 !== null) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/valueExt",
					keyword: "type",
					params: { type: schema48.properties.valueExt.type },
					parentSchema: schema48.properties.valueExt,
					data: data3
				});
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data4 = data.unit;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unit",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema48.properties.unit,
					data: data4
				});
				errors++;
			}
		}
		if (data.element !== void 0) {
			let data5 = data.element;
			if (typeof data5 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/element",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema48.properties.element,
					data: data5
				});
				errors++;
			}
		}
		if (data.driver !== void 0) {
			let data6 = data.driver;
			if (typeof data6 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/driver",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema48.properties.driver,
					data: data6
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data7 = data.description;
			if (typeof data7 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema48.properties.description,
					data: data7
				});
				errors++;
			}
		}
		if (data.schedule !== void 0) {
			let data8 = data.schedule;
			if (typeof data8 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/schedule",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema48.properties.schedule,
					data: data8
				});
				errors++;
			}
		}
		if (data.scheduler !== void 0) {
			let data9 = data.scheduler;
			if (typeof data9 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/scheduler",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema48.properties.scheduler,
					data: data9
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema48,
			data
		});
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern4 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$", "");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.apiVersion === void 0 && "apiVersion") {
			vErrors = addError(vErrors, {});
			errors++;
		} else if (data.apiVersion !== void 0) {
			let data0 = data.apiVersion;
			if (!(data0 === "v3.0.0" || data0 === "v3.0.1" || data0 === "v3.0.2" || data0 === "v3.1.0")) {
				vErrors = addError(vErrors, {});
				errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.status === void 0) {
				vErrors = addError(vErrors, {
					instancePath,
					keyword: "required",
					params: { missingProperty: "status" },
					parentSchema: schema19.then,
					data
				});
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "if",
			params: { failingKeyword: "then" },
			parentSchema: schema19,
			data
		});
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "version" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.apiVersion === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "apiVersion" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.kind === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "kind" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.id === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "id" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.apiVersion !== void 0) {
			let data1 = data.apiVersion;
			if (!(data1 === "v3.0.0" || data1 === "v3.0.1" || data1 === "v3.0.2" || data1 === "v3.1.0" || data1 === "v3.2.0")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/apiVersion",
					keyword: "enum",
					params: { allowedValues: schema19.properties.apiVersion.enum },
					parentSchema: schema19.properties.apiVersion,
					data: data1
				});
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (!(data2 === "DataContract")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/kind",
					keyword: "enum",
					params: { allowedValues: schema19.properties.kind.enum },
					parentSchema: schema19.properties.kind,
					data: data2
				});
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data3 = data.id;
			if (typeof data3 === "string") {
				if (data3.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/id",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema19.properties.id,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/id",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.id,
					data: data3
				});
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if (typeof data4 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.name,
					data: data4
				});
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data5 = data.version;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/version",
						keyword: "minLength",
						params: { limit: 1 },
						parentSchema: schema19.properties.version,
						data: data5
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/version",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.version,
					data: data5
				});
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data6 = data.status;
			if (typeof data6 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/status",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.status,
					data: data6
				});
				errors++;
			}
		}
		if (data.tenant !== void 0) {
			let data7 = data.tenant;
			if (typeof data7 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/tenant",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.tenant,
					data: data7
				});
				errors++;
			}
		}
		if (data.domain !== void 0) {
			let data8 = data.domain;
			if (typeof data8 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/domain",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.domain,
					data: data8
				});
				errors++;
			}
		}
		if (data.dataProduct !== void 0) {
			let data9 = data.dataProduct;
			if (typeof data9 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dataProduct",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.dataProduct,
					data: data9
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data10 = data.description;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.purpose !== void 0) {
					let data11 = data10.purpose;
					if (typeof data11 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/description/purpose",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.description.properties.purpose,
							data: data11
						});
						errors++;
					}
				}
				if (data10.usage !== void 0) {
					let data12 = data10.usage;
					if (typeof data12 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/description/usage",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.description.properties.usage,
							data: data12
						});
						errors++;
					}
				}
				if (data10.limitations !== void 0) {
					let data13 = data10.limitations;
					if (typeof data13 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/description/limitations",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.description.properties.limitations,
							data: data13
						});
						errors++;
					}
				}
				if (data10.authoritativeDefinitions !== void 0) {
					if (!validate53(data10.authoritativeDefinitions, {
						instancePath: instancePath + "/description/authoritativeDefinitions",
						parentData: data10,
						parentDataProperty: "authoritativeDefinitions",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate53.errors);
						errors = vErrors.length;
					}
				}
				if (data10.customProperties !== void 0) {
					if (!validate57(data10.customProperties, {
						instancePath: instancePath + "/description/customProperties",
						parentData: data10,
						parentDataProperty: "customProperties",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate57.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.description,
					data: data10
				});
				errors++;
			}
		}
		if (data.tags !== void 0) {
			if (!validate60(data.tags, {
				instancePath: instancePath + "/tags",
				parentData: data,
				parentDataProperty: "tags",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.contractCreatedTs !== void 0) {
			let data17 = data.contractCreatedTs;
			if (typeof data17 === "string") {
				if (!pattern4.test(data17)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/contractCreatedTs",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})$" },
						parentSchema: schema19.properties.contractCreatedTs,
						data: data17
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/contractCreatedTs",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.contractCreatedTs,
					data: data17
				});
				errors++;
			}
		}
		if (data.servers !== void 0) {
			let data18 = data.servers;
			if (Array.isArray(data18)) {
				if (data18.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/servers",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.servers,
						data: data18
					});
					errors++;
				}
				const len0 = data18.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate62(data18[i0], {
					instancePath: instancePath + "/servers/" + i0,
					parentData: data18,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate62.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/servers",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.servers,
					data: data18
				});
				errors++;
			}
		}
		if (data.schema !== void 0) {
			let data20 = data.schema;
			if (Array.isArray(data20)) {
				if (data20.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/schema",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.schema,
						data: data20
					});
					errors++;
				}
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate70(data20[i1], {
					instancePath: instancePath + "/schema/" + i1,
					parentData: data20,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate70.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/schema",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.schema,
					data: data20
				});
				errors++;
			}
		}
		if (data.support !== void 0) {
			let data22 = data.support;
			if (Array.isArray(data22)) {
				const len2 = data22.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate132(data22[i2], {
					instancePath: instancePath + "/support/" + i2,
					parentData: data22,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate132.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/support",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.support,
					data: data22
				});
				errors++;
			}
		}
		if (data.price !== void 0) {
			let data24 = data.price;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				for (const key1 in data24) if (!(key1 === "id" || key1 === "priceAmount" || key1 === "priceCurrency" || key1 === "priceUnit")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/price",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema19.properties.price,
						data: data24
					});
					errors++;
				}
				if (data24.id !== void 0) {
					if (!validate54(data24.id, {
						instancePath: instancePath + "/price/id",
						parentData: data24,
						parentDataProperty: "id",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data24.priceAmount !== void 0) {
					let data26 = data24.priceAmount;
					if (!(typeof data26 == "number" && isFinite(data26))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/price/priceAmount",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema19.properties.price.properties.priceAmount,
							data: data26
						});
						errors++;
					}
				}
				if (data24.priceCurrency !== void 0) {
					let data27 = data24.priceCurrency;
					if (typeof data27 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/price/priceCurrency",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.price.properties.priceCurrency,
							data: data27
						});
						errors++;
					}
				}
				if (data24.priceUnit !== void 0) {
					let data28 = data24.priceUnit;
					if (typeof data28 !== "string") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/price/priceUnit",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.price.properties.priceUnit,
							data: data28
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/price",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.price,
					data: data24
				});
				errors++;
			}
		}
		if (data.team !== void 0) {
			let data29 = data.team;
			const _errs55 = errors;
			let valid11 = true;
			const _errs56 = errors;
			if (!Array.isArray(data29)) {
				vErrors = addError(vErrors, {});
				errors++;
			}
			var _valid1 = _errs56 === errors;
			errors = _errs55;
			if (vErrors !== null) {
				if (_errs55) vErrors.length = _errs55;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid1) {
				const _errs58 = errors;
				if (Array.isArray(data29)) {
					const len3 = data29.length;
					for (let i3 = 0; i3 < len3; i3++) if (!validate137(data29[i3], {
						instancePath: instancePath + "/team/" + i3,
						parentData: data29,
						parentDataProperty: i3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate137.errors);
						errors = vErrors.length;
					}
				}
				var _valid1 = _errs58 === errors;
				valid11 = _valid1;
				ifClause0 = "then";
			} else {
				const _errs60 = errors;
				if (!validate143(data29, {
					instancePath: instancePath + "/team",
					parentData: data,
					parentDataProperty: "team",
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate143.errors);
					errors = vErrors.length;
				}
				var _valid1 = _errs60 === errors;
				valid11 = _valid1;
				ifClause0 = "else";
			}
			if (!valid11) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/team",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					parentSchema: schema19.properties.team,
					data: data29
				});
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data31 = data.roles;
			if (Array.isArray(data31)) {
				const len4 = data31.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate64(data31[i4], {
					instancePath: instancePath + "/roles/" + i4,
					parentData: data31,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/roles",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.roles,
					data: data31
				});
				errors++;
			}
		}
		if (data.slaDefaultElement !== void 0) {
			let data33 = data.slaDefaultElement;
			if (typeof data33 !== "string") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/slaDefaultElement",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.slaDefaultElement,
					data: data33
				});
				errors++;
			}
		}
		if (data.slaProperties !== void 0) {
			let data34 = data.slaProperties;
			if (Array.isArray(data34)) {
				const len5 = data34.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate151(data34[i5], {
					instancePath: instancePath + "/slaProperties/" + i5,
					parentData: data34,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate151.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/slaProperties",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.slaProperties,
					data: data34
				});
				errors++;
			}
		}
		if (data.authoritativeDefinitions !== void 0) {
			if (!validate53(data.authoritativeDefinitions, {
				instancePath: instancePath + "/authoritativeDefinitions",
				parentData: data,
				parentDataProperty: "authoritativeDefinitions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.customProperties !== void 0) {
			if (!validate57(data.customProperties, {
				instancePath: instancePath + "/customProperties",
				parentData: data,
				parentDataProperty: "customProperties",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema19,
			data
		});
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

const NAMES = {
	schema: {
		key: "name",
		alone: true
	},
	properties: {
		key: "name",
		alone: true
	},
	servers: {
		key: "server",
		alone: false
	}
};
function contractPlace(contract, keys) {
	const words = [];
	let value = contract;
	for (const key of keys) {
		if (typeof key === "string") {
			value = isRecord(value) ? value[key] : void 0;
			words.push(key);
			continue;
		}
		value = Array.isArray(value) ? value[key] : void 0;
		const list = words.pop() ?? "";
		const known = Object.hasOwn(NAMES, list) ? NAMES[list] : void 0;
		const name = known && isRecord(value) ? value[known.key] : void 0;
		if (!known || typeof name !== "string" || name === "") words.push(`${list}[${key}]`);
		else words.push(...known.alone ? [name] : [list, name]);
	}
	return words.join(".");
}

const NEWEST = [3, 2];
const OPTIONS = {
	string: [
		"minLength",
		"maxLength",
		"pattern",
		"format"
	],
	date: [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum",
		"format"
	],
	timestamp: [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum",
		"format",
		"timezone",
		"defaultTimezone"
	],
	time: [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum",
		"format",
		"timezone",
		"defaultTimezone"
	],
	integer: [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum",
		"multipleOf",
		"format"
	],
	number: [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum",
		"multipleOf",
		"format"
	],
	boolean: [],
	object: [
		"minProperties",
		"maxProperties",
		"required"
	],
	array: [
		"minItems",
		"maxItems",
		"uniqueItems"
	],
	map: [],
	vector: [
		"dimensions",
		"elementType",
		"distanceMetric",
		"normalized",
		"embeddingModel",
		"embeddingModelVersion"
	]
};
const ALL_OPTIONS = new Set(Object.values(OPTIONS).flat());
const OTHER_TYPES = {
	text: "string",
	str: "string",
	varchar: "string",
	char: "string",
	uuid: "string",
	enum: "string",
	int: "integer",
	int32: "integer",
	int64: "integer",
	bigint: "integer",
	smallint: "integer",
	long: "integer",
	float: "number",
	float32: "number",
	float64: "number",
	double: "number",
	decimal: "number",
	numeric: "number",
	real: "number",
	bool: "boolean",
	datetime: "timestamp",
	timestamptz: "timestamp",
	timestamp_tz: "timestamp",
	timestamp_ntz: "timestamp",
	struct: "object",
	record: "object",
	json: "object",
	list: "array",
	embedding: "vector"
};
const OTHER_WIDTHS = {
	int8: "i8",
	int16: "i16",
	int32: "i32",
	int64: "i64",
	int128: "i128",
	uint8: "u8",
	uint16: "u16",
	uint32: "u32",
	uint64: "u64",
	float: "f32",
	float32: "f32",
	double: "f64",
	float64: "f64"
};
const OTHER_KEYS = {
	type: "write `logicalType:` for what values are, and `physicalType:` for what the database calls it",
	dataType: "write `logicalType:` for what values are, and `physicalType:` for what the database calls it",
	column: "write `name:`",
	fields: "write `properties:`, a list",
	columns: "write `properties:`, a list",
	references: "write `relationships: [{ to: OBJECT.COLUMN }]`",
	ref: "write `relationships: [{ to: OBJECT.COLUMN }]`",
	primary: "write `primaryKey:`",
	isPrimary: "write `primaryKey:`",
	isPrimaryKey: "write `primaryKey:`",
	isUnique: "write `unique:`",
	isRequired: "write `required:`",
	pii: "write `classification:`",
	title: "write `businessName:`",
	sampleValues: "write `examples:`",
	example: "write `examples:`, a list",
	values: "write `enum: [{ value: … }]`",
	allowedValues: "write `enum: [{ value: … }]`",
	validValues: "write `enum: [{ value: … }]`, or a rule with the metric invalidValues under `quality:`",
	precision: "write `physicalType: DECIMAL(PRECISION, SCALE)`",
	scale: "write `physicalType: DECIMAL(PRECISION, SCALE)`"
};
const OTHER_OBJECT_KEYS = {
	type: "write `physicalType:` (table, view, topic, file)",
	table: "write `name:`, or `physicalName:` for what the database calls it",
	columns: "write `properties:`, a list in which each entry has a `name`",
	fields: "write `properties:`, a list in which each entry has a `name`",
	primaryKey: "write `primaryKey: true` at each property of the key"
};
function* contractSlips(contract) {
	const version = contract.text("apiVersion") ?? "";
	const [, major = "0", minor = "0"] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
	if (Number(major) > NEWEST[0] || Number(major) === NEWEST[0] && Number(minor) > NEWEST[1]) yield at(contract.get("apiVersion").location, `this is written in ${word$1(version)} of the Open Data Contract Standard; versions up to v${NEWEST.join(".")}.0 are read`, "update promotion-gates, or write it in a version that is read");
	const description = contract.get("description");
	if (typeof description.value === "string") yield at(description.location, "`description` of a contract is a mapping", "write the text under `purpose:` (or `usage:`, `limitations:`) of it");
	for (const object of contract.list("schema")) {
		for (const key of object.keys) {
			const remedy = Object.hasOwn(OTHER_OBJECT_KEYS, key) ? OTHER_OBJECT_KEYS[key] : void 0;
			if (remedy !== void 0) yield atKey(object, key, `${word$1(key)} is not a key of an object`, remedy);
		}
		for (const property of object.list("properties")) yield* ofProperty(property);
	}
}
function* ofProperty(property) {
	for (const key of property.keys) yield* ofKey(property, key);
	yield* ofType(property);
	yield* ofOptions(property);
	for (const entry of property.list("enum")) {
		if (entry.keys.length > 0 || typeof entry.value === "object") continue;
		yield at(entry.location, `an entry of \`enum\` is a mapping, and ${word$1(entry.value)} is none`, `write \`{ value: ${boundedText(JSON.stringify(entry.value) ?? "", 100)} }\``);
	}
	for (const field of property.list("properties")) yield* ofProperty(field);
	const map = property.get("map");
	for (const inner of [
		property.get("items"),
		map.get("key"),
		map.get("value")
	]) if (inner.keys.length > 0) yield* ofProperty(inner);
}
function* ofKey(property, key) {
	const refused = `${word$1(key)} is not a key of a property`;
	if (ALL_OPTIONS.has(key) && key !== "required") yield atKey(property, key, `${refused}: it is an option of its type`, `write it under \`logicalTypeOptions:\``);
	else if (/^(is)?nullable$/i.test(key)) yield atKey(property, key, refused, property.get(key).value === false ? "write `required: true`" : "take it out: what is not `required: true` may be missing");
	else if (Object.hasOwn(OTHER_KEYS, key)) yield atKey(property, key, refused, OTHER_KEYS[key] ?? "");
}
function* ofType(property) {
	const stated = property.text("logicalType");
	if (stated === void 0 || isType(stated)) return;
	const plain = stated.toLowerCase().replace(/\s*\(.*\)$/, "");
	const meant = Object.hasOwn(OTHER_TYPES, plain) ? OTHER_TYPES[plain] : void 0;
	if (meant === void 0) return;
	yield at(property.get("logicalType").location, `${word$1(stated)} is no logical type; the one for it is \`${meant}\``, `write \`logicalType: ${meant}\`, and under \`physicalType:\` what the database calls it`);
}
function* ofOptions(property) {
	const options = property.get("logicalTypeOptions");
	if (options.keys.length === 0) return;
	const type = property.text("logicalType");
	const name = word$1(property.text("name") ?? "");
	if (type === void 0) {
		yield {
			problem: {
				message: `${property.has("name") ? name : "this"} has \`logicalTypeOptions\` and no \`logicalType\` that they could be options of`,
				remedy: `add \`logicalType:\`${typeOf(options.keys)}`,
				location: property.locationOf("logicalTypeOptions")
			},
			replaces: property.location
		};
		return;
	}
	if (!isType(type)) return;
	const own = OPTIONS[type];
	for (const key of options.keys) {
		const owners = LOGICAL_TYPES.filter((of) => OPTIONS[of].includes(key));
		if (own.includes(key) || owners.length === 0 && didYouMean(key, own) !== void 0) continue;
		const has = own.length === 0 ? "it has none" : `it has ${own.join(", ")}`;
		yield atKey(options, key, `${word$1(key)} is no option of the type ${type}${owners.length === 0 ? "" : ` (it is one of ${owners.join(", ")})`}`, owners.length === 0 ? `take it out; ${has}` : `take it out (${has}), or correct the \`logicalType\``);
	}
	const format = options.text("format")?.toLowerCase() ?? "";
	if ((type === "integer" || type === "number") && Object.hasOwn(OTHER_WIDTHS, format)) {
		const width = OTHER_WIDTHS[format] ?? "";
		if (width.startsWith("f") === (type === "number")) yield at(options.get("format").location, `${word$1(options.text("format"))} is no format of the type ${type}`, `write \`${width}\``);
	}
}
function typeOf(options) {
	const types = LOGICAL_TYPES.filter((type) => options.every((key) => OPTIONS[type].includes(key)));
	return types.length === 0 ? "" : ` (${types.join(", ")})`;
}
function isType(name) {
	return LOGICAL_TYPES.some((type) => type === name);
}
function at(location, message, remedy) {
	return {
		problem: {
			message,
			remedy,
			location
		},
		replaces: location
	};
}
function atKey(node, key, message, remedy) {
	return at(node.locationOf(key), message, remedy);
}
function word$1(value) {
	return `\`${boundedText(String(value), 100)}\``;
}

function* lintForeignReferences(repository, path, contract) {
	for (const { node, stated, contract: named, within } of externalReferences(contract)) {
		const { location } = node;
		const found = foreignContract(repository, named, path);
		if ("why" in found) {
			if (found.dangling) yield {
				message: found.why,
				remedy: found.remedy,
				location
			};
			continue;
		}
		const reference = resolveReference(found.contract, within);
		const file = word(found.path);
		if (reference.kind === "object") yield {
			message: `${word(stated)} is an object; a relationship is between columns`,
			remedy: "write FILE#OBJECT.COLUMN",
			location
		};
		if (reference.kind !== "dangling") continue;
		const meant = didYouMean(reference.part, reference.names);
		const place = reference.within === void 0 ? "it has no object" : `${word(reference.within)} has no property`;
		yield {
			message: `${word(within)} is not in ${file}: ${place} ${word(reference.part)}${meant === void 0 ? "" : `; did you mean ${word(meant)}?`}`,
			remedy: meant === void 0 ? `name what ${file} describes` : `write ${word(meant)}`,
			location
		};
	}
}
function word(value) {
	return `\`${boundedText(value, 200)}\``;
}

function readContract(repository, path, namedAt) {
	const document = repository.document(path, LIMITS$1.configuration);
	if ("unreadable" in document) {
		const { unreadable: message, remedy = "name a contract that is there" } = document;
		return { problems: [{
			message,
			remedy,
			location: namedAt ?? { path }
		}] };
	}
	let read = known.get(document);
	if (!read) known.set(document, read = readDocument(document, repository, path));
	return read;
}
const known = /* @__PURE__ */ new WeakMap();
function readDocument(document, repository, path) {
	if (document.problems.length > 0) return { problems: document.problems };
	const contract = contractNode(document);
	const older = olderSpecification(contract);
	if (older) return { problems: [older] };
	const foreign = [...lintForeignReferences(repository, path, contract)];
	return {
		contract,
		problems: [
			...schemaProblems(document, contract, foreign),
			...lintContract(contract),
			...foreign
		].sort(byPlace)
	};
}
function schemaProblems(document, contract, foreign) {
	const said = checkDocument(document, openDataContract, (keys) => contractPlace(document.value, keys));
	if (said.length === 0) return said;
	const complained = new Set(said.map(({ location }) => placeKey(location)));
	const slips = [...contractSlips(contract)].filter(({ replaces }) => complained.has(placeKey(replaces)));
	const told = [...lintReferences(contract), ...foreign].map(({ location }) => location);
	const replaced = new Set([...slips.map(({ replaces }) => replaces), ...told].map(placeKey));
	return [...said.filter(({ location }) => !replaced.has(placeKey(location))), ...slips.map(({ problem }) => problem)];
}
function placeKey(location) {
	return `${location?.line ?? 0}:${location?.column ?? 0}`;
}
function byPlace({ location: left }, { location: right }) {
	return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}

async function layOutFiles(tree, paths, limits, use) {
	const { bytes } = tree;
	if (!bytes) return { unreadable: "contents of the base are not in this checkout" };
	const folder = realpathSync(mkdtempSync(join(tmpdir(), "promotion-gates-base-")));
	try {
		let left = limits.all;
		const files = [];
		for (const [index, path] of paths.entries()) {
			const content = await bytes(path, Math.min(limits.file, left));
			if ("unreadable" in content) return content;
			if (content.length <= 1024 && parseLfsPointer(Buffer.from(content).toString("latin1"))) return { unreadable: `\`${path}\` was a Git LFS pointer, whose bytes git does not have` };
			left -= content.length;
			const file = join(folder, `${index}${/(?:\.[a-z0-9]{1,10}){1,2}$/i.exec(path)?.[0] ?? ""}`);
			writeFileSync(file, content, { mode: 384 });
			files.push(file);
		}
		return await use(files);
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true,
			maxRetries: 5,
			retryDelay: 50
		});
	}
}

const LIMITS = {
	file: 64e6,
	all: 256e6
};
const MOST_FILES$1 = 200;
const MOST_COLUMNS = 500;
async function compareData(request, contract, server, now) {
	const { before, comparison, path, data } = request;
	const changed = comparison?.changed;
	if (!before || !changed || data !== void 0) return [];
	if (!now.some(({ files }) => files.some((file) => changed.has(file.name))) && ![...changed].some((file) => before.tree.has(file) && !request.repository.has(file))) return [];
	const name = server?.text("server");
	const local = before.contract.list("servers").filter(isLocal);
	const renamed = local.length === 1 && contract.list("servers").filter(isLocal).length === 1;
	const serverBefore = local.find((one) => one.text("server") === name) ?? (renamed ? local[0] : void 0);
	if (!serverBefore) return [];
	const files = filesOf(before.tree);
	const names = objectNames(before.contract);
	const found = findData(files, before.path, serverBefore, names);
	const comparisons = [];
	for (const one of now) {
		const old = found[names.findIndex(({ aliases }) => one.object.sqlNames.some((alias) => aliases.includes(alias)))];
		const paths = old && "paths" in old ? old.paths.filter((file) => files.has(file)) : [];
		const differs = [...paths, ...one.files.map((file) => file.name)].some((file) => changed.has(file));
		if (paths.length === 0 || !differs) continue;
		const known = {
			contract: boundedText(path, 1e3),
			...name === void 0 ? {} : { server: boundedText(name, 500) },
			object: boundedText(one.object.name, 500)
		};
		const seen = await readBefore({
			...request,
			tree: before.tree,
			changed,
			serverBefore
		}, paths, one.object);
		comparisons.push("notCompared" in seen ? {
			...known,
			columns: [],
			more: 0,
			notCompared: boundedText(seen.notCompared, 2e3)
		} : {
			...known,
			...sideBySide(one, seen, paths)
		});
	}
	return comparisons;
}
function filesOf(tree) {
	return repositoryOver({
		root: "/",
		versioned: true,
		paths: tree.paths,
		blob: (path) => Promise.resolve(tree.blob(path))
	});
}
async function readBefore({ repository, tree, changed, serverBefore, engine, limits, signal }, paths, object) {
	const here = (path) => {
		const file = changed.has(path) ? void 0 : repository.absolute(path);
		return typeof file === "string" ? file : void 0;
	};
	const gone = paths.filter((path) => here(path) === void 0);
	if (gone.length > MOST_FILES$1) return { notCompared: `${gone.length} files of it changed; at most ${MOST_FILES$1} are compared` };
	const format = formatOf(serverBefore, paths, object.sqlNames);
	if ("why" in format) return { notCompared: format.why };
	const answer = await layOutFiles(tree, gone, LIMITS, async (laid) => {
		const table = {
			files: paths.map((name) => ({
				name,
				path: here(name) ?? laid[gone.indexOf(name)] ?? ""
			})),
			format,
			columns: columnsOf$1(object).map(({ column }) => column)
		};
		return engine.scan({
			tables: [{
				...table,
				conditions: [],
				keys: [],
				identity: [],
				examples: 0
			}],
			limits
		}, signal);
	});
	signal.throwIfAborted();
	if ("unreadable" in answer) return { notCompared: answer.unreadable };
	if ("failure" in answer) return { notCompared: answer.message };
	const [result] = answer.tables;
	if (!result || "failure" in result) return { notCompared: result?.message ?? "it could not be read" };
	return result;
}
function columnsOf$1({ columns }) {
	return columns.flatMap(({ names, within }, index) => within ? [] : [{
		column: {
			names,
			shown: false
		},
		index
	}]);
}
function sideBySide({ object, files, result }, before, paths) {
	const columns = columnsOf$1(object);
	const side = ({ rows }, names) => ({
		rows,
		files: nameList(names)
	});
	const nulls = ({ rows, columns: of }, index) => {
		const column = of[index];
		return column?.name === void 0 ? null : Math.max(0, rows - column.values);
	};
	return {
		before: side(before, paths),
		after: side(result, files.map(({ name }) => name)),
		columns: columns.slice(0, MOST_COLUMNS).map(({ column, index }, at) => ({
			name: boundedText(object.columns[index]?.names.at(-1) ?? column.names[0] ?? "", 500),
			before: nulls(before, at),
			after: nulls(result, index)
		})),
		more: Math.max(0, columns.length - MOST_COLUMNS)
	};
}

async function foreignSubjects(repository, { foreign }, scan) {
	const objects = scan.foreign.flatMap((index) => foreign[index]?.object ?? []);
	const contracts = new Set(objects.map(({ path }) => path));
	const files = new Set(objects.flatMap((object) => object.files.map(({ name }) => name)));
	return Promise.all([...[...contracts].map((path) => fileSubject(repository, "contract", path)), ...[...files].map((path) => fileSubject(repository, "data", path))]);
}
function lackingForeign({ references, foreign }, scan, scanned, own, reference) {
	const to = references[reference]?.to;
	if (!to || !("foreign" in to)) return void 0;
	const table = foreign[to.foreign];
	const result = scanned.tables[own + scan.foreign.indexOf(to.foreign)];
	if (!table || !result || "failure" in result) return void 0;
	const at = result.columns.findIndex(({ name }) => name === void 0);
	if (at === -1) return void 0;
	const name = table.object.plan.columns[table.columns[at] ?? -1]?.names[0] ?? "";
	return {
		failure: "refused",
		message: `the data of \`${table.object.path}\`, which it refers to, has no column \`${name}\``,
		remedy: "hold that data against its own contract first"
	};
}

const FILES$1 = 100;
function objectData(plan, files, result, format) {
	const { count, more, examples } = result.unreadable;
	const outOfOrder = orderBroken(plan, result.order);
	return {
		files: nameList(files.map(({ name }) => name)),
		rows: result.rows,
		columnsKnown: format !== "json" || result.rows > 0,
		others: nameList(result.others),
		ordered: result.order !== void 0,
		...outOfOrder ? { outOfOrder } : {},
		...result.fileRows ? { fileRows: result.fileRows.slice(0, FILES$1).map((rows, index) => ({
			path: boundedText(files[index]?.name ?? "", 1e3),
			rows
		})) } : {},
		unreadable: {
			count,
			more,
			examples: examples.map(({ file, row, line, why }) => ({
				path: boundedText(files[file]?.name ?? "", 1e3),
				...row === void 0 ? {} : { row },
				...line === void 0 ? {} : { line },
				why: boundedText(why, 500)
			}))
		}
	};
}
function orderBroken({ columns }, order) {
	if (!order) return void 0;
	let last;
	for (const { names, within } of columns) {
		const name = within ? void 0 : names.find((candidate) => order.includes(candidate));
		if (name === void 0) continue;
		const place = order.indexOf(name);
		if (last && place < last.place) return {
			column: boundedText(name, 400),
			before: boundedText(last.name, 400)
		};
		last = {
			name,
			place
		};
	}
}

function scanOf(plan, read, { limits, failingRows = 5 }) {
	const tableOf = new Map(read.map(({ index }, table) => [index, table]));
	const used = [...new Set(plan.references.flatMap(({ from, to }) => "foreign" in to && tableOf.has(from.object) ? [to.foreign] : []))];
	const foreignTable = (index) => used.includes(index) ? read.length + used.indexOf(index) : void 0;
	const references = plan.references.flatMap(({ from, to }, index) => {
		const child = tableOf.get(from.object);
		const parent = "foreign" in to ? foreignTable(to.foreign) : tableOf.get(to.object);
		if (child === void 0 || parent === void 0) return [];
		return [{
			index,
			request: {
				from: {
					table: child,
					columns: from.columns
				},
				to: {
					table: parent,
					columns: to.columns
				}
			}
		}];
	});
	const questions = plan.questions.flatMap((question, index) => {
		if (question.is === "sql") return [{
			index,
			question
		}];
		const table = tableOf.get(question.table);
		return table === void 0 ? [] : [{
			index,
			question: {
				...question,
				table
			}
		}];
	});
	return {
		request: {
			tables: [...read.map(({ object, files, format }) => ({
				files,
				format,
				columns: object.columns,
				conditions: object.conditions,
				keys: object.keys,
				measures: object.measures,
				identity: object.identity,
				sqlNames: object.sqlNames,
				examples: failingRows
			})), ...used.flatMap((index) => plan.foreign[index] ?? []).map(({ object, columns }) => ({
				files: object.files,
				format: object.format,
				columns: columns.flatMap((column) => object.plan.columns[column] ?? []),
				conditions: [],
				keys: [],
				examples: 0
			}))],
			...references.length === 0 ? {} : { references: references.map(({ request }) => request) },
			...questions.length === 0 ? {} : { questions: questions.map(({ question }) => question) },
			limits
		},
		references: references.map(({ index }) => index),
		questions: questions.map(({ index }) => index),
		foreign: used
	};
}

const FILES = 20;
function statementEvidence({ statement, question }, scanned) {
	const { result, plan } = scanned;
	switch (question.kind) {
		case "rows": return statement;
		case "column": return {
			...statement,
			column: columnSeen(question.column, question.needed, scanned)
		};
		case "elsewhere": return {
			...statement,
			undecided: {
				why: bounded$1(question.why),
				remedy: bounded$1(question.remedy),
				elsewhere: true
			}
		};
		case "reference": return {
			...statement,
			...referenceSeen(scanned.reference(question.reference), scanned)
		};
		case "question": return {
			...statement,
			...answered(statement, scanned.answer(question.question))
		};
		default: {
			const absent = columnsOf(question, plan).find((column) => result.columns[column]?.name === void 0);
			if (absent !== void 0 && !isToldByAbsence(question, statement, plan)) return {
				...statement,
				absent: boundedText(nameOf(plan, absent), 500)
			};
			return {
				...statement,
				...seen(question, scanned)
			};
		}
	}
}
function isToldByAbsence(question, { limit }, plan) {
	if (question.kind === "level") return true;
	const condition = question.kind === "condition" ? plan.conditions[question.condition] : void 0;
	if (!condition || limit === void 0) return false;
	return condition.is === "present" || condition.is === "none-of" && condition.values.includes(null);
}
function columnsOf(question, plan) {
	switch (question.kind) {
		case "key": return plan.keys[question.key] ?? [];
		case "level": return [plan.measures[question.measure]?.column ?? 0];
		case "stored": return [question.column];
		default: {
			const condition = plan.conditions[question.condition];
			if (!condition) return [0];
			if (condition.is === "compared") return [condition.column, condition.other];
			return condition.is === "present-in" ? [condition.other] : [condition.column];
		}
	}
}
function nameOf({ columns }, column) {
	const { names = [], within = [] } = columns[column] ?? {};
	return [names[0], ...within.map((step) => step[0])].join(".");
}
function seen(question, scanned) {
	const { plan, result, now } = scanned;
	if (question.kind === "key") return { counted: countedKey(question.key, scanned) };
	if (question.kind === "stored") {
		const types = result.columns[question.column]?.stored ?? [];
		return { stored: {
			types: nameList(types),
			allowed: nameList(question.types)
		} };
	}
	if (question.kind === "level") {
		const measure = plan.measures[question.measure];
		const measured = result.measures?.[question.measure] ?? null;
		const { allowed } = question;
		const ages = measure?.is === "largest-gap" ? {} : { ages: true };
		if (measured === null || !measure) return { level: {
			seconds: null,
			allowed,
			...ages
		} };
		const seconds = measure.is === "largest-gap" ? measured : Math.round(now.getTime() / 1e3 - measured);
		if (plan.columns[measure.column]?.shown) return { level: {
			seconds,
			allowed,
			...ages
		} };
		return { level: {
			seconds: seconds < -A_DAY ? -A_DAY - 1 : seconds <= allowed ? 0 : allowed + 1,
			allowed,
			...ages,
			masked: true
		} };
	}
	const stopped = result.conditions[question.condition]?.stopped;
	if (stopped !== void 0) return { undecided: {
		why: stopped,
		remedy: stopped.includes("longer than") ? "Write a pattern that does not look ahead, behind or back at itself." : "Mend the pattern."
	} };
	return { counted: countedCondition(question.condition, scanned) };
}
const A_DAY = 86400;
function referenceSeen(found, scanned) {
	if (!found) return { undecided: {
		why: "the data that it refers to was not read",
		remedy: "Put the data of both objects behind the same server."
	} };
	if ("failure" in found) return { undecided: {
		why: bounded$1(found.message),
		remedy: bounded$1(found.remedy)
	} };
	const { of = 0, failing, examples } = found;
	return { counted: {
		of,
		failing,
		...rowExamples(examples, scanned, examples.length === 0 || examples.some(({ value }) => value !== void 0))
	} };
}
function answered(statement, found) {
	if (!found) return { undecided: {
		why: "the data that it asks for was not read",
		remedy: "See what is said about the data."
	} };
	if ("failure" in found) return { undecided: {
		why: bounded$1(found.message),
		remedy: bounded$1(found.remedy)
	} };
	if ("of" in found) return { counted: {
		of: found.of,
		failing: found.failing,
		examples: []
	} };
	if (!found.withheld || found.value === null) return { measured: { value: found.value } };
	return { measured: { holds: limitHolds(statement, found.value) } };
}
function bounded$1(text) {
	return boundedText(text, 1900);
}
function columnSeen(column, needed, { plan, files, result }) {
	const { name, missingIn } = result.columns[column] ?? { missingIn: [] };
	const near = name === void 0 ? didYouMean(plan.columns[column]?.names[0] ?? "", result.others) : void 0;
	return {
		needed,
		found: name !== void 0,
		missingIn: nameList(missingIn.map((index) => files[index]?.name ?? "")),
		...near === void 0 ? {} : { near: boundedText(near, 500) }
	};
}
function countedCondition(index, scanned) {
	const { plan, result, files } = scanned;
	const condition = plan.conditions[index];
	const { failing, inFiles } = result.conditions[index] ?? { failing: 0 };
	const column = condition?.column ?? 0;
	const { values, typed, stored } = result.columns[column] ?? {
		values: 0,
		typed: 0,
		stored: []
	};
	const ofAll = condition?.is === "present" || condition?.is === "none-of";
	const aboutType = condition?.is === "typed";
	const parent = condition?.is === "present-in" ? result.columns[condition.other]?.values : void 0;
	const of = parent ?? (ofAll ? result.rows : aboutType ? values : typed);
	const otherType = ofAll || aboutType || parent !== void 0 ? 0 : values - typed;
	const failingFiles = (inFiles ?? []).flatMap((count, file) => count > 0 ? [{
		count,
		file
	}] : []);
	return {
		of,
		failing,
		...otherType > 0 ? { otherType } : {},
		...aboutType && stored.length > 0 ? { stored: boundedText(stored.join(", "), 500) } : {},
		...inFiles && failing > 0 ? {
			filesFailing: failingFiles.length,
			inFiles: failingFiles.slice(0, FILES).map(({ count, file }) => ({
				path: boundedText(files[file]?.name ?? "", 1e3),
				rows: result.fileRows?.[file] ?? 0,
				failing: count
			}))
		} : {},
		...rowExamples(result.conditions[index]?.examples ?? [], scanned, condition?.is === "present" || condition?.is === "present-in" || (plan.columns[column]?.shown ?? false))
	};
}
function countedKey(index, scanned) {
	const { plan, result } = scanned;
	const key = plan.keys[index] ?? [];
	const { rows, distinct, examples } = result.keys[index] ?? {
		rows: 0,
		distinct: 0,
		examples: []
	};
	const otherType = Math.max(0, ...key.map((column) => (result.columns[column]?.values ?? 0) - (result.columns[column]?.typed ?? 0)));
	const shown = key.every((column) => plan.columns[column]?.shown);
	return {
		of: rows,
		failing: rows - distinct,
		...otherType > 0 ? { otherType } : {},
		...rowExamples(examples, scanned, shown)
	};
}
function rowExamples(examples, { files, plan }, shown) {
	return {
		...shown ? {} : { masked: true },
		examples: examples.map(({ file, row, line, value, identity }) => ({
			path: boundedText(files[file]?.name ?? "", 1e3),
			...row === void 0 ? {} : { row },
			...line === void 0 ? {} : { line },
			...shown && value !== void 0 ? { value: boundedText(value, 400) } : {},
			...identity && identity.length > 0 ? { key: plan.identity.slice(0, 20).flatMap((column, at) => {
				const own = identity[at];
				const masked = !plan.columns[column]?.shown;
				if (!masked && (own === null || own === void 0)) return [];
				return [{
					name: boundedText(nameOf(plan, column), 400),
					value: masked ? null : boundedText(own ?? "", 400)
				}];
			}) } : {}
		}))
	};
}

const plans = /* @__PURE__ */ new WeakMap();
function undecidedUnit(unit, contract, unread) {
	let plan = plans.get(contract);
	if (!plan) plans.set(contract, plan = planContract(contract, void 0));
	return {
		...unit,
		...plan.version === void 0 ? {} : { version: plan.version },
		unread,
		objects: plan.objects.map(({ name, location, statements }) => ({
			name,
			location,
			statements: statements.map(({ statement }) => statement)
		})),
		notChecked: [...plan.notChecked]
	};
}

async function readData(unit, contract, server, request) {
	const { repository, signal } = request;
	const { path } = request;
	const place = {
		repository,
		path,
		server,
		data: request.data,
		location: unit.location ?? { path }
	};
	const found = objectFiles(place, objectNames(contract));
	const format = found.flatMap((files) => "files" in files ? files.format.kind : []).at(0);
	const snapshot = found.some((files) => "files" in files && files.files.some(({ name }) => repository.has(name)));
	const plan = planContract(contract, format, snapshot, foreignObjects(repository, path, server?.text("environment")));
	const read = plan.objects.flatMap((object, index) => {
		const files = found[index];
		return files && "files" in files ? [{
			object,
			index,
			...files
		}] : [];
	});
	const scan = scanOf(plan, read, request);
	const scanned = read.length === 0 ? { tables: [] } : await request.engine.scan(scan.request, signal);
	signal.throwIfAborted();
	const results = /* @__PURE__ */ new Map();
	if ("tables" in scanned) scanned.tables.forEach((result, at) => {
		const own = read[at];
		if (own) results.set(own.index, result);
	});
	const notes = new Set(found.flatMap((files) => "notes" in files ? files.notes : []));
	const whole = {
		...unit,
		subjects: [
			...unit.subjects,
			...await dataSubjects(repository, found, results),
			...await foreignSubjects(repository, plan, scan)
		],
		notes: [...notes].map((note) => boundedText(note, 2e3))
	};
	if ("failure" in scanned) return undecidedUnit(whole, contract, unreadOf(scanned, server?.location));
	const at = server?.get("path").location;
	const now = read.flatMap(({ object, index, files }) => {
		const result = results.get(index);
		return result && "rows" in result ? [{
			object,
			files,
			result
		}] : [];
	});
	const comparisons = (await compareData(request, contract, server, now)).slice(0, 1e3);
	return {
		...whole,
		...comparisons.length === 0 ? {} : { comparisons },
		...plan.version === void 0 ? {} : { version: plan.version },
		...plan.objects.length === 0 ? { unread: NO_OBJECT } : {},
		objects: plan.objects.map((object, index) => objectEvidence(object, found[index], results.get(index), {
			at,
			now: request.now ?? /* @__PURE__ */ new Date(),
			reference: (reference) => lackingForeign(plan, scan, scanned, read.length, reference) ?? scanned.references?.[scan.references.indexOf(reference)],
			answer: (question) => scanned.answers?.[scan.questions.indexOf(question)]
		})),
		notChecked: [...plan.notChecked]
	};
}
const NO_OBJECT = {
	outcome: "unknown",
	message: "the contract describes no object, so there is nothing to hold data against",
	remedy: "describe the data under `schema:`; `promotion-gates data-contract draft DATA` writes a first version"
};
function objectEvidence(object, found, result, { at, ...answers }) {
	const files = found && "files" in found ? found.files : [];
	const seen = result && "rows" in result ? result : void 0;
	const statements = object.statements.map((planned) => seen ? statementEvidence(planned, {
		plan: object,
		files,
		result: seen,
		...answers
	}) : planned.statement);
	const common = {
		name: object.name,
		location: object.location,
		statements
	};
	if (seen && found && "files" in found) return {
		...common,
		data: objectData(object, files, seen, found.format.kind)
	};
	if (result && "failure" in result) return {
		...common,
		unread: unreadOf(result, at)
	};
	return {
		...common,
		...found && "unread" in found ? { unread: bounded(found.unread) } : {}
	};
}
function unreadOf({ failure, message, remedy }, location) {
	return bounded({
		outcome: failure === "unreadable" ? "fail" : "unknown",
		message,
		remedy,
		...location ? { location } : {}
	});
}
function bounded(unread) {
	return {
		...unread,
		message: boundedText(unread.message, 2e3),
		remedy: boundedText(unread.remedy, 2e3)
	};
}
async function dataSubjects(repository, found, results) {
	const subjects = /* @__PURE__ */ new Map();
	for (const [index, object] of found.entries()) {
		if (!("files" in object)) continue;
		const result = results.get(index);
		const rows = object.files.length === 1 && result && "rows" in result ? { rows: result.rows } : {};
		for (const { name } of object.files) {
			if (subjects.has(name)) continue;
			const subject = repository.has(name) ? await fileSubject(repository, "data", name) : {
				role: "data",
				name: boundedText(name, 2e3)
			};
			subjects.set(name, {
				...subject,
				...rows
			});
		}
	}
	return [...subjects.values()];
}

function* askedOfTools(contract, plan) {
	const places = rulePlaces(contract);
	for (const object of plan.objects) for (const planned of object.statements) {
		const asks = asksOf(planned, object, plan, places);
		const names = asks?.columns.map((column) => object.columns[column]);
		if (!asks || !names || names.some((column) => !column || column.within !== void 0)) continue;
		const columns = names.map((column) => column?.names ?? []);
		yield {
			...asks,
			about: planned.statement.about,
			objects: object.sqlNames,
			columns
		};
	}
}
function asksOf({ statement, question }, object, plan, places) {
	const { limit, location, about } = statement;
	const none = limit === void 0 || allowsNone(limit);
	const rule = (metric) => {
		if (limit === void 0 || limit.operator === "mustBeBetween" || limit.operator === "mustNotBeBetween") return {};
		return metric === "duplicateValues" && limit.unit === "percent" ? {} : { rule: { metric } };
	};
	switch (question.kind) {
		case "column": return {
			columns: [question.column],
			question: "present"
		};
		case "key": {
			const columns = object.keys[question.key] ?? [];
			const asked = columns.length === 1 ? "unique" : "unique-together";
			return {
				columns,
				...rule("duplicateValues"),
				...none ? { question: asked } : {}
			};
		}
		case "rows": return {
			columns: [],
			...rule("rowCount"),
			question: "row-count",
			covers: ({ least, most }) => limit !== void 0 && countCovers(limit, least, most)
		};
		case "reference": {
			const { from, to } = plan.references[question.reference] ?? {};
			if (!from || from.columns.length !== 1) return void 0;
			const target = to && "object" in to ? plan.objects[to.object] : void 0;
			const field = target?.columns[to?.columns[0] ?? -1]?.names.at(-1);
			const suffix = target && field !== void 0 ? { suffix: `__${field}__ref_${target.name}_` } : {};
			return {
				columns: from.columns,
				question: "refers",
				...suffix
			};
		}
		case "question": {
			const place = places.get(placeOf(location));
			return place === void 0 ? void 0 : {
				columns: columnOf(statement.about, object),
				rule: { place }
			};
		}
		case "condition": {
			const condition = object.conditions[question.condition];
			if (!condition) return void 0;
			const columns = [condition.column];
			switch (condition.is) {
				case "present": return {
					columns,
					...rule("nullValues"),
					...none ? { question: "not-null" } : {}
				};
				case "none-of": return {
					columns,
					...rule("missingValues")
				};
				case "typed": return {
					columns,
					question: "type",
					covers: () => false
				};
				case "at-least": return {
					columns,
					question: "at-least",
					covers: ({ least }) => least !== void 0 && least >= Number(condition.value)
				};
				case "more-than": return {
					columns,
					question: "at-least",
					covers: ({ least, strictLeast = false }) => least !== void 0 && (least > Number(condition.value) || strictLeast && least === Number(condition.value))
				};
				case "at-most": return {
					columns,
					question: "at-most",
					covers: ({ most }) => most !== void 0 && most <= Number(condition.value)
				};
				case "less-than": return {
					columns,
					question: "at-most",
					covers: ({ most, strictMost = false }) => most !== void 0 && (most < Number(condition.value) || strictMost && most === Number(condition.value))
				};
				case "length-at-least": return {
					columns,
					question: "length-at-least",
					covers: ({ least }) => least !== void 0 && least >= condition.value
				};
				case "length-at-most": return {
					columns,
					question: "length-at-most",
					covers: ({ most }) => most !== void 0 && most <= condition.value
				};
				case "matches":
					if (limit === void 0 && !about.includes(" pattern")) return void 0;
					return {
						columns,
						...rule("invalidValues"),
						...none ? {
							question: "matches",
							covers: ({ pattern }) => pattern === condition.pattern
						} : {}
					};
				case "one-of": return {
					columns,
					...rule("invalidValues"),
					...none ? inSet(condition.values) : {}
				};
				default: return;
			}
		}
		default: return;
	}
}
function inSet(values) {
	return {
		question: "in-set",
		covers: ({ values: stated }) => stated !== void 0 && stated.length > 0 && stated.every((value) => values.some((known) => known === value)),
		suffix: `__${values.map((value) => String(value).replaceAll(/[^0-9a-zA-Z_]+/g, "_")).join("__")}`
	};
}
function countCovers({ operator, values: [value = NaN], unit }, least, most) {
	if (unit !== "rows") return false;
	if (operator === "mustBeGreaterThan") return least !== void 0 && least > value;
	if (operator === "mustBeGreaterOrEqualTo") return least !== void 0 && least >= value;
	if (operator === "mustBe") return least === value && most === value;
	if (operator === "mustBeLessThan") return most !== void 0 && most < value;
	return operator === "mustBeLessOrEqualTo" && most !== void 0 && most <= value;
}
function columnOf(about, { name, columns }) {
	const rest = about.slice(name.length + 1);
	const at = columns.findIndex(({ names, within }) => within === void 0 && rest.startsWith(`${names.at(-1) ?? ""} sql`));
	return at === -1 ? [] : [at];
}
function rulePlaces(contract) {
	const places = /* @__PURE__ */ new Map();
	for (const object of contract.list("schema")) for (const of of [object, ...object.list("properties")]) of.list("quality").forEach(({ location }, place) => places.set(placeOf(location), place));
	return places;
}
function placeOf({ line, column }) {
	return `${line ?? 0}:${column ?? 0}`;
}

function matchToolResults(contract, plan, results) {
	const own = results.contract === void 0 ? void 0 : results.contract.id === contract.text("id") && results.contract.version === contract.text("version");
	const matched = [];
	const used = /* @__PURE__ */ new Set();
	const tests = own === false ? [] : results.tests;
	for (const asked of askedOfTools(contract, plan)) {
		const found = tests.filter((test) => answers(test, asked, own === true));
		const test = found.toSorted((one, other) => rank(one) - rank(other))[0];
		found.forEach((each) => used.add(each));
		if (test) matched.push({
			about: asked.about,
			test
		});
	}
	return {
		matched,
		unmatched: results.tests.filter((test) => !used.has(test)).map(({ name }) => name)
	};
}
function rank({ outcome }) {
	return [
		"failed",
		"errored",
		"skipped",
		"passed"
	].indexOf(outcome);
}
function answers(test, asked, own) {
	if (own && test.rule) return isRule(test.rule, asked.rule) && isSame(test, asked);
	if (asked.question === void 0 || !test.asks?.includes(asked.question)) return false;
	if (own) return asked.rule === void 0 && isSame(test, asked) && !isOpenBound(asked);
	if (test.about !== void 0) return isAbout(test.about, test, asked);
	return isSame(test, asked) && (asked.covers === void 0 || test.stated !== void 0 && asked.covers(test.stated));
}
function isRule(made, rule) {
	if (!rule) return false;
	return "metric" in made ? "metric" in rule && made.metric === rule.metric : "place" in rule && made.place === rule.place;
}
function isOpenBound({ about }) {
	return about.includes(" exclusive");
}
function isSame({ object, column, columns }, asked) {
	if (object !== void 0 && !asked.objects.includes(object)) return false;
	if (asked.columns.length === 1) return column !== void 0 && (asked.columns[0]?.includes(column) ?? false);
	if (column !== void 0) return false;
	return columns?.every((name) => asked.columns.some((names) => names.includes(name))) ?? true;
}
function isAbout(about, { object, ofSource = false }, asked) {
	const [column] = asked.columns;
	if (!column || asked.columns.length > 1) return false;
	return asked.objects.some((name) => column.some((of) => {
		const whole = `${name}_${of}${asked.suffix ?? ""}`;
		return (object === void 0 || asked.objects.some((known) => known.toLowerCase() === object.toLowerCase())) && (about === whole || ofSource && about.endsWith(`_${whole}`));
	}));
}

function reportedStatements(contract, plan, tools) {
	const statements = /* @__PURE__ */ new Map();
	const files = [];
	const notes = [];
	for (const { path, results } of tools.toSorted((one, other) => compare(one.results.time, other.results.time))) {
		const { matched, unmatched } = matchToolResults(contract, plan, results);
		if (matched.length === 0) continue;
		const tool = [results.tool, results.toolVersion].filter(Boolean).join(" ");
		files.push(path);
		notes.push(`${matched.length} ${matched.length === 1 ? "statement was" : "statements were"} checked by ${tool}${results.time === void 0 ? "" : ` on ${results.time.slice(0, 10)}`} (\`${path}\`)${unmatched.length > 0 ? `; ${unmatched.length} of its tests ${unmatched.length === 1 ? "is" : "are"} about no statement of this contract` : ""}`);
		for (const { about, test } of matched) statements.set(about, {
			tool: boundedText(tool, 300),
			...results.time === void 0 ? {} : { time: boundedText(results.time, 100) },
			file: boundedText(path, 1e3),
			test: boundedText(test.name, 500),
			outcome: test.outcome,
			...test.failing === void 0 ? {} : { failing: test.failing },
			...test.rows === void 0 ? {} : { rows: test.rows }
		});
	}
	return {
		statements,
		files,
		notes
	};
}
function compare(one = "", other = "") {
	return one < other ? -1 : one > other ? 1 : 0;
}

async function reportedUnit(unit, contract, repository, tools) {
	const plan = planContract(contract, void 0);
	const reported = reportedStatements(contract, plan, tools);
	if (reported.statements.size === 0) return void 0;
	const objects = plan.objects.map(({ name, location, statements }) => ({
		name,
		location,
		statements: statements.flatMap(({ statement }) => {
			const said = reported.statements.get(statement.about);
			return said ? [{
				...statement,
				reported: said
			}] : [];
		})
	}));
	const left = plan.objects.flatMap(({ statements }) => statements.flatMap(({ statement: { about, says, location } }) => reported.statements.has(about) ? [] : [{
		statement: says,
		location,
		why: NOBODY
	}]));
	const subjects = await Promise.all(reported.files.map(async (path) => repository.has(path) ? fileSubject(repository, "results", path) : {
		role: "results",
		name: path
	}));
	return {
		...unit,
		...plan.version === void 0 ? {} : { version: plan.version },
		subjects: [...unit.subjects, ...subjects],
		notes: reported.notes.map((note) => boundedText(note, 2e3)),
		objects,
		notChecked: [...plan.notChecked, ...left]
	};
}
const NOBODY = "no result of a tool that was handed in is about it";

async function readServer(document, contract, { server, byDefault, away }, request) {
	const { repository, path, data, tools = [] } = request;
	const [name, environment] = [server?.text("server"), server?.text("environment")];
	const unit = {
		...document,
		...byDefault ? {} : { id: boundedText(`${path}#${name ?? server?.location.line ?? ""}`, 1e3) },
		...name === void 0 ? {} : { server: boundedText(name, 500) },
		...environment === void 0 ? {} : { environment: boundedText(environment, 500) }
	};
	if (data === void 0 && server === void 0) return undecidedUnit(unit, contract, {
		outcome: "unknown",
		message: "the contract names no server, so there is no data to hold it against",
		remedy: `add a server of the type local with path and format, or ${ELSEWHERE}`,
		location: unit.location ?? { path }
	});
	if (data === void 0 && server !== void 0 && !isLocal(server)) {
		const own = toolsAbout(name, contract.list("servers").map((one) => one.text("server")), away === 1, tools);
		const message = `its data is on the ${boundedText(server.text("type") ?? "", 60)} server \`${boundedText(name ?? "", 200)}\`, which is not read here`;
		if (unit.problems.length > 0) return undecidedUnit(unit, contract, {
			outcome: "unknown",
			message,
			remedy: ELSEWHERE,
			location: server.location
		});
		const reported = await reportedUnit(unit, contract, repository, own);
		if (reported) return reported;
		const untold = tools.length > own.length && own.length === 0 ? UNTOLD : "";
		const there = `promotion-gates data-contract test ${shellQuoted(path)}${name === void 0 ? "" : ` --server ${shellQuoted(name)}`} --data PATH`;
		return {
			...unit,
			unavailable: boundedText(`${message}${untold} (there: \`${there}\`)`, 2e3)
		};
	}
	return readData(unit, contract, server, request);
}
const ELSEWHERE = "run this gate where the data is and hand in its report";
const UNTOLD = "; the results of other tools that were handed in are about another server, or do not say about which";
function toolsAbout(name, names, alone, tools) {
	return tools.filter(({ results: { server } }) => server !== void 0 && names.includes(server) ? server === name : alone);
}

async function contractUnits(request) {
	const { repository, comparison = {}, path } = request;
	const { contract, problems } = readContract(repository, path, request.namedAt);
	const location = contract ? {
		path,
		line: 1
	} : request.namedAt ?? { path };
	const plain = {
		id: path,
		subjects: [await fileSubject(repository, "contract", path)],
		location,
		problems: [],
		notes: [],
		objects: [],
		notChecked: []
	};
	let document = {
		...plain,
		problems: problems.slice(0, 1e3).map(({ message, remedy, location: at }) => ({
			message: boundedText(message, 4e3),
			...remedy === void 0 ? {} : { remedy: boundedText(remedy, 4e3) },
			...at ? { location: at } : {}
		}))
	};
	if (!contract) return [document];
	const days = contractDays(contract);
	if (days.length > 0) document = {
		...document,
		days: days.slice(0, 1e3)
	};
	const before = await findBefore(comparison.mergeBase, repository, path, contract);
	const evolve = (units) => {
		const data = units.flatMap(({ subjects }) => subjects.flatMap((subject) => subject.role === "data" ? subject.path ?? [] : []));
		const evolution = before && readEvolution({
			comparison,
			before,
			path,
			contract,
			data: [...new Set(data)]
		});
		const holder = units.findIndex(({ unavailable }) => unavailable === void 0);
		return units.map((unit, index) => evolution && index === holder ? {
			...unit,
			evolution
		} : unit);
	};
	if (request.documentOnly) return evolve([document]);
	const chosen = chooseServers(contract, request);
	if ("outcome" in chosen) return evolve([undecidedUnit(document, contract, chosen)]);
	if (request.data !== void 0 && chosen.length > 1) throw new ConfigurationError({
		message: `data is named for one server, and \`${path}\` has ${chosen.length} in the environment \`${request.environment ?? ""}\``,
		remedy: "name one of them (`--server`)"
	});
	const away = chosen.filter(({ server }) => server !== void 0 && !isLocal(server)).length;
	const units = [];
	for (const one of chosen) {
		const holds = units.every(({ unavailable }) => unavailable !== void 0);
		units.push(await readServer(holds ? document : {
			...plain,
			aside: true
		}, contract, {
			...one,
			away
		}, before ? {
			...request,
			before
		} : request));
	}
	return evolve(units.some(({ unavailable }) => unavailable === void 0) ? units : [...units, {
		...document,
		id: documentUnitId(path)
	}]);
}

function edgeCasePlan(plan) {
	return plan.objects.flatMap((object, index) => {
		const conditions = [];
		const keys = [];
		const statements = object.statements.flatMap((planned) => {
			if (!planned.edgeCase) return [];
			const { question } = planned;
			if (question.kind === "condition") {
				const condition = object.conditions[question.condition];
				return condition ? [{
					...planned,
					question: {
						...question,
						condition: conditions.push(condition) - 1
					}
				}] : [];
			}
			if (question.kind === "key") {
				const key = object.keys[question.key];
				return key ? [{
					...planned,
					question: {
						...question,
						key: keys.push(key) - 1
					}
				}] : [];
			}
			return [planned];
		});
		return statements.length === 0 ? [] : [{
			object: {
				...object,
				conditions,
				keys,
				measures: [],
				statements
			},
			index
		}];
	});
}

function isWordOf(text, name) {
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		const around = (text[at - 1] ?? " ") + (text[at + name.length] ?? " ");
		if (!/[\p{L}\p{N}_$]/u.test(around)) return true;
	}
	return false;
}

function joinedObjects({ question: asked }, { objects, questions }, own) {
	const question = asked.kind === "question" ? questions[asked.question] : void 0;
	if (!question || !("sql" in question)) return [];
	const text = question.sql.toLowerCase();
	return objects.flatMap((object, index) => index !== own && object.sqlNames.some((name) => isWordOf(text, name.toLowerCase())) ? [{
		object,
		index
	}] : []);
}

function neededColumns({ columns }, question) {
	switch (question.is) {
		case "aggregate": return [question.column];
		case "distinct": return question.columns;
		case "ordered": return [question.column, ...question.by];
		default: {
			const text = question.sql.toLowerCase();
			return columns.flatMap(({ names: [name], within }) => within || name === void 0 ? [] : [name]).filter((name) => isWordOf(text, name.toLowerCase()));
		}
	}
}

async function casesIn(source, units, contract, { engine, limits, signal, now = /* @__PURE__ */ new Date() }) {
	const names = source.files.map(({ name }) => name);
	const format = formatOf(void 0, names);
	const plan = planContract(contract, "kind" in format ? format.kind : void 0);
	const objects = edgeCasePlan(plan);
	const unknown = (statement, message, remedy) => ({
		statement,
		from: source.from,
		unread: {
			outcome: "unknown",
			message: boundedText(message, 1900),
			remedy: boundedText(remedy, 1900)
		}
	});
	const unread = (object, { message, remedy }) => object.statements.map(({ statement }) => unknown(statement, message, remedy));
	const refusal = "why" in format ? {
		message: format.why,
		remedy: "write it as CSV, NDJSON or Parquet"
	} : names.every((name) => kindOf(name) === format.kind) ? void 0 : {
		message: "its files are of several formats",
		remedy: "name files of one format"
	};
	if (refusal || "why" in format) return objects.flatMap(({ object }) => unread(object, refusal ?? NOTHING));
	const filesOf = ({ sqlNames }) => source.files.filter(({ name }) => isCalled(name, sqlNames));
	const stating = objects.map(({ object, index }) => {
		const own = filesOf(object);
		return {
			object,
			index,
			files: own.length > 0 ? own : source.files
		};
	});
	const joined = objects.flatMap(({ object, index }) => object.statements.flatMap((stated) => joinedObjects(stated, plan, index))).filter(({ index }, at, all) => all.findIndex((other) => other.index === index) === at).filter(({ index }) => stating.every((table) => table.index !== index)).map(({ object, index }) => {
		const nothing = {
			conditions: [],
			keys: [],
			measures: [],
			statements: []
		};
		return {
			object: {
				...object,
				...nothing
			},
			index,
			files: filesOf(object)
		};
	});
	const tables = [...stating, ...joined.filter(({ files }) => files.length > 0)];
	const results = source.from === "results" ? [] : resultTables(units);
	const only = units && results.length > 0 ? restriction(units, tables.length, results.length) : void 0;
	const asked = tables.flatMap(({ object }) => questionsOf(plan, object, tables));
	const counts = only ? tables.map(({ object }) => rowsOf(object)) : [];
	const result = await engine.scan({
		tables: [...tables.map(({ object, files }) => ({
			files,
			format,
			columns: object.columns,
			conditions: object.conditions,
			keys: object.keys,
			sqlNames: object.sqlNames,
			...only ? { only } : {},
			examples: 0
		})), ...results],
		questions: [...asked.map(({ question }) => question), ...counts],
		limits
	}, signal);
	signal.throwIfAborted();
	if ("failure" in result) return objects.flatMap(({ object }) => unread(object, result));
	const answers = new Map(asked.map(({ index }, at) => [index, result.answers?.[at]]));
	return tables.flatMap(({ object, index: own, files }, table) => {
		const found = result.tables[table];
		if (!found || "failure" in found) return unread(object, found ?? NOTHING);
		const whole = objectData(object, files, found, format.kind);
		const kept = only ? keptRows(only.column, object, found, result, tables.length, asked.length + table) : found.rows;
		if (typeof kept !== "number") return unread(object, kept);
		if (kept === 0 && found.rows > 0) return unread(object, noneOf(only?.column ?? ""));
		const data = {
			...whole,
			rows: kept
		};
		const restricted = kept < found.rows && only ? { units: {
			column: boundedText(only.column, 500),
			of: found.rows
		} } : {};
		return object.statements.map((planned) => {
			const { statement, question } = planned;
			if (kept < found.rows && (question.kind === "condition" || question.kind === "key")) return unknown(statement, `a metric counts all rows, of which the results have only ${kept} of ${found.rows}`, IN_SQL);
			const without = joinedObjects(planned, plan, own).find(({ index }) => tables.every((has) => has.index !== index));
			const answer = question.kind === "question" ? answers.get(question.question) : void 0;
			if (without && answer && "failure" in answer) {
				const name = boundedText(without.object.sqlNames[0] ?? "", 200);
				return unknown(statement, `the rule joins ${codeSpan(name)}, and none of the files is called like it`, `name a file \`${name}.${format.kind}\` for it as well`);
			}
			const lacking = lackingColumn(planned, plan, object, found);
			return {
				statement: lacking === void 0 ? statementEvidence(planned, {
					plan: object,
					files,
					result: found,
					now,
					reference: () => void 0,
					answer: (index) => answers.get(index)
				}) : {
					...statement,
					absent: boundedText(lacking, 500)
				},
				from: source.from,
				data,
				...restricted
			};
		});
	});
}
const NOTHING = {
	message: "it could not be read",
	remedy: "see whether the file is whole"
};
const IN_SQL = "write the case as a rule in SQL, which is asked of those rows alone";
function noneOf(column) {
	return {
		message: `none of its rows has a ${codeSpan(column)} that the results have`,
		remedy: "see whether both write it in the same way"
	};
}
function kindOf(name) {
	const format = formatOf(void 0, [name]);
	return "kind" in format ? format.kind : void 0;
}
function resultTables(units) {
	if (!units) return [];
	const tables = units.results.flatMap((file) => {
		const format = formatOf(void 0, [file.name]);
		const columns = [{
			names: [units.column],
			shown: false
		}];
		return "kind" in format ? [{
			files: [file],
			format,
			columns,
			conditions: [],
			keys: [],
			examples: 0
		}] : [];
	});
	return tables.length === units.results.length ? tables : [];
}
function restriction({ column }, first, results) {
	return {
		column,
		among: Array.from({ length: results }, (_, at) => ({
			table: first + at,
			column
		}))
	};
}
function rowsOf({ sqlNames }) {
	return {
		is: "sql",
		sql: `SELECT count(*) FROM "${(sqlNames[0] ?? "").replaceAll("\"", "\"\"")}"`
	};
}
function keptRows(column, object, found, { tables, answers }, own, question) {
	const lower = column.toLowerCase();
	const has = [...object.columns.flatMap(({ names, within }, at) => within || found.columns[at]?.name === void 0 ? [] : names), ...found.others].some((name) => name.toLowerCase() === lower);
	const sides = tables.slice(own).every((side) => "rows" in side && side.columns[0]?.name !== void 0);
	if (!has || !sides) return found.rows;
	const answer = answers?.[question];
	if (answer && "failure" in answer) return answer;
	return answer && "value" in answer && typeof answer.value === "number" ? answer.value : found.rows;
}
function questionsOf(plan, { statements }, tables) {
	return statements.flatMap(({ question: asked }) => {
		const question = asked.kind === "question" ? plan.questions[asked.question] : void 0;
		if (!question || asked.kind !== "question") return [];
		if (question.is === "sql") return [{
			index: asked.question,
			question
		}];
		const table = tables.findIndex(({ index }) => index === question.table);
		return [{
			index: asked.question,
			question: {
				...question,
				table
			}
		}];
	});
}
function lackingColumn({ question: asked }, { questions }, object, { columns }) {
	const question = asked.kind === "question" ? questions[asked.question] : void 0;
	if (!question) return void 0;
	const lacking = new Set(object.columns.flatMap(({ names: [name], within }, at) => within || name === void 0 || columns[at]?.name !== void 0 ? [] : [name]));
	return neededColumns(object, question).find((name) => lacking.has(name));
}
function isCalled(path, names) {
	const file = path.slice(path.lastIndexOf("/") + 1);
	return names.some((name) => file.startsWith(`${name}.`));
}

const MOST_SOURCES = 20;
const MOST_FILES = 1e4;
const TABLE = /\.((csv|tsv|json|jsonl|ndjson)(\.(gz|zst|zstd))?|parquet)$/i;
function evaluationSources(repository, feature) {
	const absent = [];
	const open = (path) => {
		const file = openData(repository, path);
		if (typeof file === "string") return [{
			path: file,
			name: path
		}];
		absent.push(file.unreadable);
		return [];
	};
	const single = (from, paths) => [...new Set(paths)].filter((path) => TABLE.test(path)).slice(0, MOST_SOURCES).flatMap((path) => {
		const files = open(path);
		return files.length === 0 ? [] : [{
			from,
			files
		}];
	});
	const experiments = feature.experiments.map((path) => readExperiment(repository, path));
	const units = unitsOf(repository, experiments);
	if (feature.evaluation.length > 0) {
		const paths = feature.evaluation.flatMap((path) => {
			const below = repository.expand([path]).filter((file) => TABLE.test(file));
			return below.length > 0 ? below : [path];
		});
		if (paths.length > MOST_FILES) return {
			sources: [],
			absent: [`\`evaluation\` stands for ${paths.length} files; at most ${MOST_FILES} are read`]
		};
		const files = paths.flatMap(open);
		return {
			sources: files.length === 0 ? [] : [{
				from: "evaluation",
				files
			}],
			absent,
			...units
		};
	}
	const results = experiments.flatMap(({ path }) => path ?? []);
	const data = feature.data.map(({ path }) => path);
	return {
		sources: [...single("results", results), ...single("data", data)],
		absent,
		...units
	};
}
function unitsOf(repository, experiments) {
	const [first] = experiments;
	const column = first?.unit;
	const results = experiments.flatMap(({ path, unit }) => {
		const file = path !== void 0 && unit === column && TABLE.test(path) ? openData(repository, path) : void 0;
		return typeof file === "string" ? [{
			path: file,
			name: path ?? ""
		}] : [];
	});
	const whole = results.length === experiments.length && results.length <= MOST_SOURCES;
	return column !== void 0 && whole ? { units: {
		column,
		results
	} } : {};
}
function readExperiment(repository, path) {
	const document = repository.document(path, LIMITS$1.configuration);
	if ("unreadable" in document || document.problems.length > 0) return {};
	const experiment = mapping(document.value) ?? {};
	const stated = experiment["candidate"] ?? experiment["results"];
	const results = typeof stated === "string" ? stated : mapping(stated)?.["results"];
	if (typeof results !== "string") return {};
	const resolved = resolvePath(repository, results, path);
	if ("problem" in resolved) return {};
	const { unit } = experiment;
	return {
		path: resolved.path,
		...typeof unit === "string" && unit !== "" ? { unit } : {}
	};
}

const MOST_CASES = 1e4;
async function edgeCaseUnit(request, feature) {
	const { repository, path } = request;
	const { contract } = readContract(repository, path);
	if (!contract || feature.evaluation.length === 0 && feature.experiments.length === 0) return void 0;
	const declared = edgeCasePlan(planContract(contract, void 0));
	if (declared.length === 0) return void 0;
	const { sources, absent, units } = evaluationSources(repository, feature);
	const seen = /* @__PURE__ */ new Map();
	const looked = [];
	for (const source of sources) {
		if (!declared.some(({ object }) => object.statements.some(({ statement }) => isOpen(seen.get(statement.about), source.from)))) continue;
		looked.push(source);
		for (const one of await casesIn(source, units, contract, request)) seen.set(one.statement.about, [...seen.get(one.statement.about) ?? [], one]);
	}
	const why = absent.length > 0 ? absent.slice(0, 3).join("; ") : "nothing with rows is named for it";
	const unknown = {
		outcome: "unknown",
		message: boundedText(`what the feature was evaluated on is not known: ${why}`, 1900),
		remedy: "name the data of its evaluation, in the columns of the contract, under `evaluation:` in the record"
	};
	const edgeCases = declared.flatMap(({ object }) => object.statements.map(({ statement }) => best(seen.get(statement.about)) ?? {
		statement,
		unread: unknown
	}));
	return {
		id: boundedText(`${path}#edge-cases`, 1e3),
		subjects: [await fileSubject(repository, "contract", path), ...await subjectsOf(looked, request)],
		location: {
			path,
			line: 1
		},
		aside: true,
		problems: [],
		notes: [],
		objects: [],
		edgeCases: edgeCases.slice(0, MOST_CASES),
		notChecked: []
	};
}
function isOpen(seen = [], from) {
	return seen.every((one) => {
		const outcome = outcomeOf(one);
		return outcome === "unknown" || outcome === "fail" && one.from === from;
	});
}
function outcomeOf({ statement, data }) {
	const outcome = decide(statement, data)?.outcome;
	return outcome === "pass" || outcome === "fail" ? outcome : "unknown";
}
function best(seen = []) {
	return seen.find((one) => outcomeOf(one) === "pass") ?? seen.find((one) => outcomeOf(one) === "fail") ?? seen.at(0);
}
async function subjectsOf(sources, { repository }) {
	return Promise.all(sources.flatMap(({ from, files }) => files.map(({ name }) => fileSubject(repository, from === "results" ? "results" : "data", name))));
}

const DEFAULT_LIMITS = {
	megabytes: 1e3,
	seconds: 300
};
const MOST_FAILING_ROWS = 20;
async function collect(context) {
	const { repository, comparison, feature, engine, option, signal, now, tools = [] } = context;
	const number = (name, otherwise) => {
		const value = option(name);
		return typeof value === "number" && value > 0 ? value : otherwise;
	};
	const wanted = option("failing-rows");
	const failingRows = typeof wanted === "number" && wanted >= 0 ? Math.min(MOST_FAILING_ROWS, Math.floor(wanted)) : 5;
	const [server, environment, data] = [
		"server",
		"environment",
		"data"
	].map(option);
	const asked = {
		...typeof server === "string" ? { server } : {},
		...typeof environment === "string" ? { environment } : {},
		...typeof data === "string" ? { data: findDataFiles(data, repository.root) } : {},
		documentOnly: option("document-only") === true
	};
	const limits = {
		megabytes: number("memory-limit", DEFAULT_LIMITS.megabytes),
		seconds: number("time-limit", DEFAULT_LIMITS.seconds)
	};
	const units = [];
	for (const [index, path] of feature.contracts.entries()) {
		const namedAt = feature.locate("contracts", index);
		const request = {
			repository,
			comparison,
			path,
			...namedAt ? { namedAt } : {},
			engine,
			limits,
			tools,
			signal,
			now,
			failingRows,
			...asked
		};
		units.push(...await contractUnits(request));
		const edgeCases = asked.documentOnly ? void 0 : await edgeCaseUnit(request, feature);
		if (edgeCases) units.push(edgeCases);
	}
	return units;
}

export { collect as n, findDataFiles as r, DEFAULT_LIMITS as t };