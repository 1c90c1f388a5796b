import { _ as addError, b as joinErrors, v as boundedValidator } from "./small-parts.js";

const evidenceReproducibility = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "evidence/reproducibility.schema.json",
	"title": "ReproducibilityUnit",
	"description": "What can be recomputed of a feature's claims. One unit is about the feature (packages, runs, results, code), and one about each list of data digests, so that data which lies elsewhere can be looked at there.",
	"type": "object",
	"additionalProperties": false,
	"required": ["id", "subjects"],
	"properties": {
		"id": {
			"description": "Of the feature: its record's path. Of data: the list, or the record or run record and `#data`. Of a pipeline: its `dvc.yaml` and `#pipeline`.",
			"type": "string",
			"maxLength": 1e3
		},
		"subjects": {
			"type": "array",
			"maxItems": 1e5,
			"items": { "$ref": "../common.schema.json#/$defs/subject" }
		},
		"unavailable": {
			"type": "string",
			"maxLength": 2e3
		},
		"feature": { "$ref": "#/$defs/feature" },
		"data": { "$ref": "#/$defs/data" },
		"pipeline": { "$ref": "#/$defs/pipeline" },
		"recreation": { "$ref": "../common.schema.json#/$defs/recreation" },
		"determinism": { "$ref": "#/$defs/determinism" }
	},
	"$defs": {
		"path": {
			"type": "string",
			"maxLength": 1e3
		},
		"feature": {
			"title": "RecordedFeature",
			"description": "What the feature's record, its lock files, its experiments and its run records say, and what the checkout holds.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"dataLists",
				"packages",
				"code",
				"runs",
				"results",
				"unreadableExperiments"
			],
			"properties": {
				"record": {
					"description": "The top of the feature's record; absent where there is no record.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"dataLists": {
					"description": "How many lists of data digests there are; each is a unit of its own.",
					"type": "integer",
					"minimum": 0
				},
				"packages": {
					"title": "LockedPackages",
					"type": "object",
					"additionalProperties": false,
					"required": ["named", "locks"],
					"properties": {
						"named": {
							"description": "Whether the record names them. Else they are the nearest there are.",
							"type": "boolean"
						},
						"locks": {
							"type": "array",
							"maxItems": 1e3,
							"items": { "$ref": "#/$defs/lock" }
						}
					}
				},
				"code": {
					"title": "NamedCode",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"named",
						"files",
						"missing"
					],
					"properties": {
						"named": {
							"description": "How many files and folders the record names.",
							"type": "integer",
							"minimum": 0
						},
						"files": {
							"description": "How many files that are.",
							"type": "integer",
							"minimum": 0
						},
						"missing": {
							"description": "Named, and nothing is there.",
							"$ref": "../common.schema.json#/$defs/nameList"
						},
						"location": { "$ref": "../common.schema.json#/$defs/location" }
					}
				},
				"runs": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/run" }
				},
				"results": {
					"description": "The files of results that the feature's experiments name.",
					"type": "array",
					"maxItems": 3e3,
					"items": { "$ref": "#/$defs/result" }
				},
				"environment": { "$ref": "#/$defs/environment" },
				"hardware": { "$ref": "#/$defs/hardware" },
				"preprocessing": { "$ref": "#/$defs/preprocessing" },
				"notebooks": {
					"description": "The notebooks among the code and the steps; of a repository without records all there are.",
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/notebook" }
				},
				"seeds": { "$ref": "#/$defs/seeds" },
				"agreement": { "$ref": "#/$defs/agreement" },
				"unreadableExperiments": {
					"description": "Experiments of which it cannot be told what results they name.",
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/unreadableExperiment" }
				},
				"datasets": {
					"description": "Data sets with digests that tracking tools gave them, by run. They cannot be computed here, but two runs that used the same data have the same. Left out: none.",
					"type": "array",
					"maxItems": 500,
					"items": {
						"title": "TrackedDataset",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"run",
							"name",
							"digest",
							"location"
						],
						"properties": {
							"run": { "$ref": "#/$defs/path" },
							"id": { "$ref": "#/$defs/runId" },
							"name": {
								"type": "string",
								"maxLength": 500
							},
							"digest": {
								"type": "string",
								"maxLength": 200
							},
							"context": {
								"description": "What the run used it for, as `training`. Left out: it does not say.",
								"type": "string",
								"maxLength": 200
							},
							"location": {
								"description": "Where the run is named.",
								"$ref": "../common.schema.json#/$defs/location"
							}
						}
					}
				}
			}
		},
		"unreadableExperiment": {
			"title": "UnreadableExperiment",
			"type": "object",
			"additionalProperties": false,
			"required": ["path", "unread"],
			"properties": {
				"path": { "$ref": "#/$defs/path" },
				"unread": { "$ref": "#/$defs/unread" }
			}
		},
		"lock": {
			"title": "PackageLockFile",
			"description": "One lock file, with the files it includes.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"format",
				"read",
				"packages",
				"unfixed",
				"unhashed",
				"uncheckable"
			],
			"properties": {
				"path": { "$ref": "#/$defs/path" },
				"format": { "enum": [
					"requirements",
					"package-lock",
					"poetry",
					"pdm",
					"pipenv",
					"uv",
					"pylock",
					"conda-lock",
					"conda-environment",
					"other"
				] },
				"manifest": {
					"description": "The file it was held against.",
					"$ref": "#/$defs/path"
				},
				"python": {
					"title": "LockedPython",
					"description": "The interpreters it was made for.",
					"type": "object",
					"additionalProperties": false,
					"required": ["says", "location"],
					"properties": {
						"says": {
							"type": "string",
							"maxLength": 200
						},
						"location": { "$ref": "../common.schema.json#/$defs/location" }
					}
				},
				"renew": {
					"description": "The command that writes it anew.",
					"type": "string",
					"maxLength": 200
				},
				"stale": {
					"description": "Where it is not what its manifest asks for now.",
					"$ref": "#/$defs/faults"
				},
				"location": {
					"description": "Where it is named, or the file itself.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"unread": { "$ref": "#/$defs/unread" },
				"read": {
					"description": "All files that were read for it.",
					"type": "array",
					"maxItems": 1100,
					"items": { "$ref": "#/$defs/path" }
				},
				"packages": {
					"description": "How many packages it asks for.",
					"type": "integer",
					"minimum": 0
				},
				"remark": {
					"description": "Where it asks for none: what its comments say.",
					"type": "string",
					"maxLength": 300
				},
				"unfixed": {
					"description": "Not fixed to one version, or not what was asked for.",
					"$ref": "#/$defs/faults"
				},
				"unhashed": {
					"description": "Fixed to one version, but not to bytes.",
					"$ref": "#/$defs/faults"
				},
				"uncheckable": {
					"description": "Cannot be told in this checkout.",
					"$ref": "#/$defs/faults"
				}
			}
		},
		"faults": {
			"title": "LockFaults",
			"type": "object",
			"additionalProperties": false,
			"required": ["total", "first"],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"first": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "LockFault",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"what",
							"why",
							"location"
						],
						"properties": {
							"what": {
								"description": "The requirement as written, or the package.",
								"type": "string",
								"maxLength": 200
							},
							"why": {
								"type": "string",
								"maxLength": 500
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"run": {
			"title": "RecordedRun",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"location",
				"results"
			],
			"properties": {
				"path": { "$ref": "#/$defs/path" },
				"id": {
					"description": "Which run of the file it is, of a store that holds many in one file (`mlflow.db#RUN`).",
					"$ref": "#/$defs/runId"
				},
				"location": {
					"description": "Where the run record is named.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"unread": { "$ref": "#/$defs/unread" },
				"results": {
					"description": "Results of the feature that are among its outputs, with whatever digest.",
					"type": "array",
					"maxItems": 3e3,
					"items": { "$ref": "#/$defs/path" }
				},
				"status": { "enum": [
					"finished",
					"failed",
					"running",
					"unsaid"
				] },
				"statusLocation": { "$ref": "../common.schema.json#/$defs/location" },
				"commit": {
					"description": "Shown, never compared.",
					"$ref": "../common.schema.json#/$defs/commitId"
				},
				"seeds": {
					"description": "By generator, or one without a name. Left out: the run recorded none.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "RecordedSeed",
						"type": "object",
						"additionalProperties": false,
						"required": ["value"],
						"properties": {
							"generator": {
								"type": "string",
								"maxLength": 200
							},
							"value": {
								"description": "null: the run says it used none.",
								"type": ["string", "null"],
								"maxLength": 200
							}
						}
					}
				},
				"seedLocation": { "$ref": "../common.schema.json#/$defs/location" },
				"tracked": {
					"title": "TrackedRunState",
					"description": "Of a run that a tracking tool recorded.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"tool",
						"deleted",
						"datasets",
						"parameters"
					],
					"properties": {
						"tool": { "enum": ["MLflow", "lm-evaluation-harness"] },
						"deleted": {
							"description": "Deleted in the tool, and still in its store.",
							"type": "boolean"
						},
						"commitText": {
							"description": "The commit as recorded, where it is no full one.",
							"type": "string",
							"maxLength": 200
						},
						"commitLocation": { "$ref": "../common.schema.json#/$defs/location" },
						"datasets": {
							"description": "Data sets that it recorded with a digest of the tool's own, which cannot be computed here.",
							"type": "integer",
							"minimum": 0
						},
						"parameters": {
							"description": "How many it logged.",
							"type": "integer",
							"minimum": 0
						},
						"dirty": {
							"description": "Whether something was changed and not committed when it ran. Left out: it does not say.",
							"type": "boolean"
						},
						"unread": {
							"description": "What of it could not be read, the first. Left out: all was.",
							"$ref": "#/$defs/unread"
						},
						"homePath": {
							"description": "The home folder that its artifacts are said to lie in.",
							"type": "string",
							"maxLength": 200
						},
						"homePathLocation": { "$ref": "../common.schema.json#/$defs/location" }
					}
				},
				"code": { "$ref": "../common.schema.json#/$defs/codeComparison" },
				"unheld": {
					"description": "Of a run that a tracking tool recorded: data that the feature's record names by its digest, and git does not hold. Neither its commit nor the tool tells what it was then.",
					"$ref": "../common.schema.json#/$defs/nameList"
				}
			}
		},
		"result": {
			"title": "ResultsFile",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"experiment",
				"location",
				"state",
				"runs"
			],
			"properties": {
				"path": { "$ref": "#/$defs/path" },
				"experiment": { "$ref": "#/$defs/path" },
				"location": {
					"description": "Where the experiment names it.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"state": { "enum": [
					"present",
					"absent",
					"refused"
				] },
				"detail": {
					"description": "Of an absent or refused one: why.",
					"type": "string",
					"maxLength": 2e3
				},
				"sha256": {
					"description": "Of its bytes here.",
					"$ref": "../common.schema.json#/$defs/sha256"
				},
				"stage": {
					"description": "The stage of DVC that makes it, where a `dvc.lock` of the repository records one.",
					"$ref": "#/$defs/resultStage"
				},
				"runs": {
					"description": "Run records that list it among their outputs.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "ResultsListing",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"run",
							"sha256",
							"holds",
							"location"
						],
						"properties": {
							"run": { "$ref": "#/$defs/path" },
							"id": { "$ref": "#/$defs/runId" },
							"sha256": {
								"description": "As the run recorded it.",
								"$ref": "../common.schema.json#/$defs/sha256"
							},
							"holds": { "enum": [
								"same",
								"line-endings",
								"different"
							] },
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"resultStage": {
			"title": "ResultStage",
			"description": "The last run of a stage of DVC, as `dvc.lock` recorded it, and how what it and the stages before it used stands to what is here.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"pipeline",
				"lock",
				"location",
				"output",
				"holds",
				"before",
				"byRecord",
				"inputs",
				"unlisted"
			],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"pipeline": {
					"description": "Its `dvc.yaml`.",
					"$ref": "#/$defs/path"
				},
				"lock": {
					"description": "Its `dvc.lock`.",
					"$ref": "#/$defs/path"
				},
				"location": {
					"description": "Of the output in the lock.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"output": {
					"description": "The output that is, or that holds, the file of results.",
					"$ref": "#/$defs/path"
				},
				"holds": {
					"description": "How that output stands to what is recorded of it; `untold`: it is not here, or no digest is recorded.",
					"enum": [
						"same",
						"line-endings",
						"different",
						"untold"
					]
				},
				"expected": {
					"description": "Its digest as recorded.",
					"type": "string",
					"maxLength": 100
				},
				"observed": {
					"description": "Its digest here, by the same algorithm.",
					"type": "string",
					"maxLength": 100
				},
				"before": {
					"description": "How many stages made what it used.",
					"type": "integer",
					"minimum": 0
				},
				"byRecord": {
					"description": "Of the inputs that are the same: those whose bytes are not here, and whose digest is recorded the same by what makes them.",
					"type": "integer",
					"minimum": 0
				},
				"inputs": {
					"description": "What it and the stages before it used: code and data.",
					"$ref": "../common.schema.json#/$defs/codeComparison"
				},
				"unlisted": {
					"description": "Code that the feature's record names and none of these stages depends on.",
					"$ref": "../common.schema.json#/$defs/nameList"
				},
				"seeds": {
					"description": "Parameters that are seeds, as the lock recorded them of it and the stages before it. Left out: none.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "StageSeed",
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "value"],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 200
							},
							"value": {
								"type": ["string", "null"],
								"maxLength": 200
							}
						}
					}
				},
				"subjects": {
					"description": "Files of git that it was decided from. Left out: none beside the pipeline and the lock.",
					"type": "array",
					"maxItems": 2e3,
					"items": { "$ref": "#/$defs/path" }
				}
			}
		},
		"data": {
			"title": "DataDigests",
			"description": "One list of data files with their digests, held against the bytes.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"listedBy",
				"path",
				"location",
				"files",
				"verified",
				"malformed",
				"others",
				"otherCounts"
			],
			"properties": {
				"listedBy": {
					"description": "A list of digests, the feature's record, a run record, a `*.dvc` file, a `dvc.lock`, a Croissant description, or a pointer of Git LFS.",
					"enum": [
						"list",
						"record",
						"run",
						"dvc",
						"dvc-lock",
						"croissant",
						"lfs"
					]
				},
				"path": {
					"description": "The file that lists them.",
					"$ref": "#/$defs/path"
				},
				"location": {
					"description": "Where the list is named, or the file itself.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"unread": { "$ref": "#/$defs/unread" },
				"files": {
					"description": "How many files it lists.",
					"type": "integer",
					"minimum": 0
				},
				"verified": {
					"description": "How many have the listed digest.",
					"type": "integer",
					"minimum": 0
				},
				"malformed": {
					"title": "MalformedLines",
					"description": "Lines of the list that could not be read.",
					"type": "object",
					"additionalProperties": false,
					"required": ["total", "first"],
					"properties": {
						"total": {
							"type": "integer",
							"minimum": 0
						},
						"first": {
							"type": "array",
							"maxItems": 20,
							"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
						}
					}
				},
				"others": {
					"description": "The first of the files that are not verified.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "UnverifiedData",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"state",
							"location"
						],
						"properties": {
							"path": {
								"description": "From the repository's root, or as listed where it is refused.",
								"$ref": "#/$defs/path"
							},
							"state": {
								"description": "`pointer`: a Git LFS pointer to the listed bytes; `other-pointer`: to other bytes; `unhashed`: it is listed without a digest that bytes can be held against; `size`: the bytes are the listed ones, and another size is stated.",
								"enum": [
									"different",
									"line-endings",
									"absent",
									"pointer",
									"other-pointer",
									"refused",
									"unhashed",
									"size"
								]
							},
							"expected": { "$ref": "#/$defs/digest" },
							"observed": { "$ref": "#/$defs/digest" },
							"here": {
								"description": "Of one that differs by its line endings: those of the bytes here.",
								"enum": [
									"CRLF",
									"LF",
									"mixed"
								]
							},
							"detail": {
								"description": "Of an absent or refused one: why.",
								"type": "string",
								"maxLength": 2e3
							},
							"location": {
								"description": "Where its digest stands.",
								"$ref": "../common.schema.json#/$defs/location"
							},
							"algorithm": {
								"description": "Of the digests. Left out: SHA-256.",
								"enum": ["md5", "md5-dos2unix"]
							}
						}
					}
				},
				"otherCounts": {
					"title": "UnverifiedCounts",
					"description": "How many files that are not verified contradict what is listed, and how many cannot be looked at here.",
					"type": "object",
					"additionalProperties": false,
					"required": ["contradicted", "notHere"],
					"properties": {
						"contradicted": {
							"type": "integer",
							"minimum": 0
						},
						"notHere": {
							"type": "integer",
							"minimum": 0
						},
						"lineEndings": {
							"description": "How many differ by their line endings alone; they contradict nothing. Left out: none.",
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"imports": {
					"description": "Where DVC brought it in from.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "DataImport",
						"type": "object",
						"additionalProperties": false,
						"required": ["from"],
						"properties": {
							"from": {
								"description": "Address of the repository, or of the data itself.",
								"type": "string",
								"maxLength": 1e3
							},
							"commit": { "$ref": "../common.schema.json#/$defs/commitId" }
						}
					}
				},
				"confirmed": {
					"description": "Files and folders that have the listed MD5; those with a SHA-256 carry it among the subjects.",
					"type": "array",
					"maxItems": 5e4,
					"items": {
						"title": "ConfirmedData",
						"type": "object",
						"additionalProperties": false,
						"required": ["path", "digest"],
						"properties": {
							"path": { "$ref": "#/$defs/path" },
							"digest": { "$ref": "#/$defs/digest" }
						}
					}
				}
			}
		},
		"seeds": {
			"title": "StatedSeeds",
			"description": "Seeds in files of parameters and locks of pipelines, and hints that random numbers are used.",
			"type": "object",
			"additionalProperties": false,
			"required": ["statements", "hints"],
			"properties": {
				"statements": {
					"type": "array",
					"maxItems": 500,
					"items": {
						"title": "StatedSeed",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"value",
							"path",
							"location"
						],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 200
							},
							"value": {
								"description": "null: none was set.",
								"type": ["string", "null"],
								"maxLength": 200
							},
							"path": { "$ref": "#/$defs/path" },
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				},
				"hints": {
					"description": "Code that seems to draw random numbers; `seeded` where it seems to set a seed too.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "RandomnessHint",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"what",
							"seeded",
							"location"
						],
						"properties": {
							"path": { "$ref": "#/$defs/path" },
							"what": {
								"type": "string",
								"maxLength": 200
							},
							"seeded": { "type": "boolean" },
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"agreement": {
			"title": "FileAgreement",
			"description": "What several files state of the same thing: metrics, parameters, the model's run, its packages.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"sources",
				"agreed",
				"disagreements",
				"marks"
			],
			"properties": {
				"sources": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "AgreementSource",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"kind",
							"location"
						],
						"properties": {
							"path": { "$ref": "#/$defs/path" },
							"kind": { "enum": [
								"model card",
								"metrics",
								"parameters",
								"model",
								"run"
							] },
							"location": { "$ref": "../common.schema.json#/$defs/location" },
							"unread": { "$ref": "#/$defs/unread" }
						}
					}
				},
				"agreed": {
					"description": "How many things two files state alike, by kind.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"metric": {
							"type": "integer",
							"minimum": 0
						},
						"parameter": {
							"type": "integer",
							"minimum": 0
						},
						"run": {
							"type": "integer",
							"minimum": 0
						},
						"package": {
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"disagreements": {
					"type": "array",
					"maxItems": 200,
					"items": {
						"title": "Disagreement",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"kind",
							"name",
							"left",
							"right"
						],
						"properties": {
							"kind": { "enum": [
								"metric",
								"parameter",
								"run",
								"package"
							] },
							"name": {
								"type": "string",
								"maxLength": 300
							},
							"left": { "$ref": "#/$defs/stated" },
							"right": { "$ref": "#/$defs/stated" }
						}
					}
				},
				"marks": {
					"description": "Placeholders of a template, revisions of data sets that are not pinned, packages of a model that are not.",
					"type": "array",
					"maxItems": 200,
					"items": {
						"title": "AgreementMark",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"kind",
							"what",
							"path",
							"location"
						],
						"properties": {
							"kind": { "enum": [
								"placeholder",
								"revision",
								"package"
							] },
							"what": {
								"type": "string",
								"maxLength": 300
							},
							"path": { "$ref": "#/$defs/path" },
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"stated": {
			"title": "StatedValue",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"says",
				"path",
				"location"
			],
			"properties": {
				"says": {
					"type": "string",
					"maxLength": 300
				},
				"path": { "$ref": "#/$defs/path" },
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"environment": {
			"title": "RecordedEnvironment",
			"description": "The images and interpreters that the files name.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"named",
				"files",
				"images",
				"pythons"
			],
			"properties": {
				"named": {
					"description": "Whether the record names the files. Else they are the nearest there are.",
					"type": "boolean"
				},
				"files": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "EnvironmentFile",
						"type": "object",
						"additionalProperties": false,
						"required": ["path", "location"],
						"properties": {
							"path": { "$ref": "#/$defs/path" },
							"location": {
								"description": "Where it is named, or the file itself.",
								"$ref": "../common.schema.json#/$defs/location"
							},
							"unread": { "$ref": "#/$defs/unread" }
						}
					}
				},
				"images": {
					"description": "Base images, in the order in which they are named; stages of the same file are none.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "BaseImage",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"image",
							"state",
							"location"
						],
						"properties": {
							"image": {
								"description": "With its arguments filled in.",
								"type": "string",
								"maxLength": 500
							},
							"state": {
								"description": "`unresolved`: it depends on an argument without a default.",
								"enum": [
									"digest",
									"tag",
									"latest",
									"unresolved"
								]
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				},
				"pythons": {
					"description": "What each file says about the interpreter.",
					"type": "array",
					"maxItems": 2e3,
					"items": {
						"title": "StatedPython",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"says",
							"kind",
							"by",
							"location"
						],
						"properties": {
							"says": {
								"type": "string",
								"maxLength": 200
							},
							"kind": { "enum": ["version", "range"] },
							"by": {
								"description": "What kind of file says so, for a reader.",
								"type": "string",
								"maxLength": 100
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				},
				"disagreements": {
					"description": "Statements about the interpreter that cannot both hold.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "PythonDisagreement",
						"type": "object",
						"additionalProperties": false,
						"required": ["left", "right"],
						"properties": {
							"left": {
								"description": "Its place in `pythons`.",
								"type": "integer",
								"minimum": 0
							},
							"right": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
				}
			}
		},
		"hardware": {
			"title": "RecordedHardware",
			"description": "What the numbers were made on, by the record and by run records.",
			"type": "object",
			"additionalProperties": false,
			"required": ["statements"],
			"properties": { "statements": {
				"type": "array",
				"maxItems": 1e3,
				"items": {
					"title": "HardwareStatement",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"path",
						"location",
						"parts"
					],
					"properties": {
						"path": { "$ref": "#/$defs/path" },
						"location": { "$ref": "../common.schema.json#/$defs/location" },
						"parts": {
							"description": "By part; empty where nothing is written behind its name.",
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"cpu": {
									"type": "string",
									"maxLength": 200
								},
								"memory": {
									"type": "string",
									"maxLength": 200
								},
								"accelerator": {
									"type": "string",
									"maxLength": 200
								},
								"driver": {
									"type": "string",
									"maxLength": 200
								}
							}
						}
					}
				}
			} }
		},
		"preprocessing": {
			"title": "RecordedPreprocessing",
			"description": "The steps from the raw data to the data that the numbers were made from.",
			"type": "object",
			"additionalProperties": false,
			"required": ["steps"],
			"properties": {
				"location": {
					"description": "Where the record names them.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"steps": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "PreprocessingStep",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"says",
							"kind",
							"location"
						],
						"properties": {
							"says": {
								"description": "As written, or as found.",
								"type": "string",
								"maxLength": 500
							},
							"kind": { "enum": [
								"script",
								"notebook",
								"stage",
								"none",
								"prose",
								"absent",
								"unreadable"
							] },
							"path": { "$ref": "#/$defs/path" },
							"detail": {
								"type": "string",
								"maxLength": 2e3
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"notebook": {
			"title": "NotebookState",
			"description": "How a Jupyter notebook (nbformat 3 or 4) was left.",
			"type": "object",
			"additionalProperties": false,
			"required": ["path", "location"],
			"properties": {
				"path": { "$ref": "#/$defs/path" },
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"unread": { "$ref": "#/$defs/unread" },
				"format": {
					"description": "As in 4.5.",
					"type": "string",
					"maxLength": 50
				},
				"cells": {
					"title": "NotebookCells",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"code",
						"executed",
						"withOutputs"
					],
					"properties": {
						"code": {
							"description": "Code cells that are not empty.",
							"type": "integer",
							"minimum": 0
						},
						"executed": {
							"description": "Of them, with an execution count.",
							"type": "integer",
							"minimum": 0
						},
						"withOutputs": {
							"type": "integer",
							"minimum": 0
						},
						"leftOut": {
							"description": "Further code cells that were not run, as their tag `skip-execution` asks; counted nowhere else.",
							"type": "integer",
							"minimum": 1
						}
					}
				},
				"order": {
					"description": "`fresh`: the counts are exactly 1 to n, as of one run from top to bottom in a new kernel; `continued`: in order, but the kernel had run other cells.",
					"enum": [
						"fresh",
						"continued",
						"out-of-order",
						"partly",
						"not-run"
					]
				},
				"orderLocation": { "$ref": "../common.schema.json#/$defs/location" },
				"orderDetail": {
					"type": "string",
					"maxLength": 300
				},
				"kernel": {
					"type": "string",
					"maxLength": 200
				},
				"language": {
					"type": "string",
					"maxLength": 200
				},
				"languageVersion": {
					"type": "string",
					"maxLength": 100
				},
				"errors": { "$ref": "#/$defs/notebookMarks" },
				"homePaths": { "$ref": "#/$defs/notebookMarks" },
				"secrets": { "$ref": "#/$defs/notebookMarks" }
			}
		},
		"notebookMarks": {
			"title": "NotebookMarks",
			"description": "Things seen in the cells of a notebook and in its metadata.",
			"type": "object",
			"additionalProperties": false,
			"required": ["total", "first"],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"first": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"title": "NotebookMark",
						"type": "object",
						"additionalProperties": false,
						"required": ["what", "location"],
						"properties": {
							"what": {
								"description": "Of a secret its kind alone.",
								"type": "string",
								"maxLength": 200
							},
							"cell": {
								"description": "Counted from 1, among all cells. Left out: it stands in the metadata of the notebook.",
								"type": "integer",
								"minimum": 1
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"runId": {
			"type": "string",
			"minLength": 1,
			"maxLength": 300
		},
		"unread": {
			"title": "UnreadFile",
			"description": "Why a file of evidence tells nothing: it is not here, of a kind that is not read yet, or wrong.",
			"type": "object",
			"additionalProperties": false,
			"required": ["because", "message"],
			"properties": {
				"because": { "enum": [
					"absent",
					"unsupported",
					"malformed"
				] },
				"message": {
					"type": "string",
					"maxLength": 4e3
				},
				"remedy": {
					"type": "string",
					"maxLength": 4e3
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"digest": {
			"description": "SHA-256 or MD5 in hexadecimal digits; that of a folder, by DVC, ends in `.dir`.",
			"type": "string",
			"pattern": "^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$"
		},
		"pipeline": {
			"title": "PipelineState",
			"description": "A pipeline of DVC: what its last run recorded, held against what is declared and what is here.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"lock",
				"location",
				"stages"
			],
			"properties": {
				"path": {
					"description": "Its `dvc.yaml`.",
					"$ref": "#/$defs/path"
				},
				"lock": {
					"description": "Its `dvc.lock`.",
					"$ref": "#/$defs/path"
				},
				"location": {
					"description": "Where the pipeline is named, or the lock itself.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"unread": { "$ref": "#/$defs/unread" },
				"stages": {
					"type": "array",
					"maxItems": 2e3,
					"items": { "$ref": "#/$defs/pipelineStage" }
				}
			}
		},
		"pipelineStage": {
			"title": "PipelineStageState",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"location",
				"verified",
				"byRecord",
				"parameters",
				"changes",
				"uncheckable",
				"subjects"
			],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"location": {
					"description": "Of its entry in the lock, or where it is declared.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"command": {
					"description": "As recorded.",
					"type": "string",
					"maxLength": 4e3
				},
				"frozen": {
					"description": "DVC leaves it as it is, whatever changes.",
					"const": true
				},
				"verified": {
					"description": "Dependencies and outputs whose bytes are here and the recorded ones.",
					"type": "integer",
					"minimum": 0
				},
				"byRecord": {
					"description": "Dependencies whose bytes are not here, and whose digest is recorded the same by what makes them.",
					"type": "integer",
					"minimum": 0
				},
				"parameters": {
					"description": "Parameters that have the recorded value.",
					"type": "integer",
					"minimum": 0
				},
				"changes": {
					"title": "PipelineChanges",
					"type": "object",
					"additionalProperties": false,
					"required": ["total", "first"],
					"properties": {
						"total": {
							"type": "integer",
							"minimum": 0
						},
						"first": {
							"type": "array",
							"maxItems": 20,
							"items": { "$ref": "#/$defs/pipelineChange" }
						}
					}
				},
				"uncheckable": {
					"title": "PipelineDoubts",
					"description": "What cannot be told here.",
					"type": "object",
					"additionalProperties": false,
					"required": ["total", "first"],
					"properties": {
						"total": {
							"type": "integer",
							"minimum": 0
						},
						"first": {
							"type": "array",
							"maxItems": 20,
							"items": {
								"title": "PipelineDoubt",
								"type": "object",
								"additionalProperties": false,
								"required": ["why", "location"],
								"properties": {
									"why": {
										"type": "string",
										"maxLength": 2e3
									},
									"remedy": {
										"description": "What to do about it; left out: pull the data.",
										"type": "string",
										"maxLength": 500
									},
									"location": { "$ref": "../common.schema.json#/$defs/location" }
								}
							}
						}
					}
				},
				"deps": {
					"description": "What it used, as its last run recorded it and as it was found. Left out: nothing.",
					"$ref": "#/$defs/pipelineFiles"
				},
				"outs": {
					"description": "What it made, likewise.",
					"$ref": "#/$defs/pipelineFiles"
				},
				"subjects": {
					"description": "Files of it that a pull request could change.",
					"type": "array",
					"maxItems": 500,
					"items": { "$ref": "#/$defs/path" }
				},
				"lineEndings": {
					"description": "Dependencies and outputs that differ by their line endings alone. Left out: none.",
					"type": "array",
					"maxItems": 20,
					"items": {
						"title": "PipelineLineEndings",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"here",
							"location"
						],
						"properties": {
							"path": { "$ref": "#/$defs/path" },
							"here": { "enum": ["CRLF", "LF"] },
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"pipelineFiles": {
			"title": "PipelineFiles",
			"type": "object",
			"additionalProperties": false,
			"required": ["total", "first"],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"first": {
					"description": "By path.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "PipelineFile",
						"type": "object",
						"additionalProperties": false,
						"required": ["path", "answer"],
						"properties": {
							"path": { "$ref": "#/$defs/path" },
							"md5": {
								"description": "As recorded; of a folder with `.dir` at the end.",
								"type": "string",
								"pattern": "^[0-9a-f]{32}([.]dir)?$",
								"maxLength": 36
							},
							"answer": {
								"description": "How what is here stands to it. `by-record`: it is not here, and what makes it records the same. `not-recorded`: the last run did not use it.",
								"enum": [
									"verified",
									"line-endings",
									"by-record",
									"contradicted",
									"not-checkable",
									"not-recorded"
								]
							}
						}
					}
				}
			}
		},
		"pipelineChange": {
			"title": "PipelineChange",
			"description": "Something that is other than when the stage last ran.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"what",
				"location"
			],
			"properties": {
				"kind": {
					"description": "`stale`: what the stage used has since been made anew by the stage in `by`, or is named otherwise by the file in `by`.",
					"enum": [
						"not-run",
						"command",
						"dependency",
						"new-dependency",
						"stale",
						"parameter",
						"new-parameter",
						"gone-parameter",
						"output",
						"new-output",
						"unresolved"
					]
				},
				"what": {
					"description": "Path, or file and key of a parameter; of an unresolved stage: why.",
					"type": "string",
					"maxLength": 2e3
				},
				"by": {
					"type": "string",
					"maxLength": 1e3
				},
				"expected": {
					"description": "As recorded.",
					"type": "string",
					"maxLength": 1e3
				},
				"observed": {
					"description": "As it is.",
					"type": "string",
					"maxLength": 1e3
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"determinism": {
			"title": "DeterminismState",
			"description": "Two results of the same commit, held against each other.",
			"type": "object",
			"additionalProperties": false,
			"required": ["declared", "location"],
			"properties": {
				"declared": {
					"description": "Whether the record names two results.",
					"type": "boolean"
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"command": {
					"type": "string",
					"maxLength": 4e3
				},
				"unread": { "$ref": "#/$defs/unread" },
				"comparison": {
					"title": "ResultsComparison",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"first",
						"second",
						"files",
						"same",
						"numbers",
						"moved",
						"differing",
						"onlyFirst",
						"onlySecond"
					],
					"properties": {
						"first": { "$ref": "#/$defs/path" },
						"second": { "$ref": "#/$defs/path" },
						"files": {
							"description": "Files that are in both.",
							"type": "integer",
							"minimum": 0
						},
						"same": {
							"description": "How many of them are the same, byte for byte.",
							"type": "integer",
							"minimum": 0
						},
						"numbers": {
							"description": "Numbers that were compared, in the files that are not.",
							"type": "integer",
							"minimum": 0
						},
						"leftOut": {
							"title": "LeftOutOfComparison",
							"description": "What `ignore:` names, and was not compared. Left out: nothing.",
							"type": "object",
							"additionalProperties": false,
							"required": ["files", "values"],
							"properties": {
								"files": {
									"description": "Of either result.",
									"type": "integer",
									"minimum": 0
								},
								"values": {
									"description": "In the files that are not the same, byte for byte.",
									"type": "integer",
									"minimum": 0
								}
							}
						},
						"moved": {
							"title": "MovedNumbers",
							"description": "Numbers that are farther apart than is allowed, those that moved most first.",
							"type": "object",
							"additionalProperties": false,
							"required": ["total", "first"],
							"properties": {
								"total": {
									"type": "integer",
									"minimum": 0
								},
								"first": {
									"type": "array",
									"maxItems": 50,
									"items": {
										"title": "MovedNumber",
										"type": "object",
										"additionalProperties": false,
										"required": [
											"file",
											"name",
											"first",
											"second"
										],
										"properties": {
											"file": { "$ref": "#/$defs/path" },
											"name": {
												"type": "string",
												"maxLength": 500
											},
											"first": {
												"description": "As written.",
												"type": "string",
												"maxLength": 200
											},
											"second": {
												"type": "string",
												"maxLength": 200
											}
										}
									}
								}
							}
						},
						"differing": {
							"description": "Files that differ otherwise than by numbers, or that hold none.",
							"$ref": "../common.schema.json#/$defs/nameList"
						},
						"onlyFirst": {
							"description": "Files of the first alone.",
							"$ref": "../common.schema.json#/$defs/nameList"
						},
						"onlySecond": {
							"description": "Files of the second alone.",
							"$ref": "../common.schema.json#/$defs/nameList"
						}
					}
				}
			}
		}
	}
};
const schema21 = {
	"title": "Subject",
	"description": "What a finding was decided from: a file of the repository (path and git blob id), or data by name.",
	"type": "object",
	"additionalProperties": false,
	"required": ["role"],
	"properties": {
		"role": { "enum": [
			"record",
			"contract",
			"criteria",
			"results",
			"code",
			"data",
			"packages",
			"environment",
			"run",
			"test-report",
			"lineage",
			"page",
			"parameters",
			"policy",
			"report"
		] },
		"path": {
			"description": "From the repository's root.",
			"type": "string",
			"maxLength": 1e3
		},
		"blob": { "$ref": "#/$defs/blobId" },
		"name": {
			"description": "Data that is not in the repository: where it lives.",
			"type": "string",
			"maxLength": 2e3
		},
		"sha256": { "$ref": "#/$defs/sha256" },
		"rows": {
			"type": "integer",
			"minimum": 0
		}
	}
};
const schema22 = {
	"description": "The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema22,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema22,
			data
		});
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"description": "A SHA-256: 64 digits and letters from a to f.",
	"type": "string",
	"pattern": "^[0-9a-f]{64}$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				parentSchema: schema23,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema23,
			data
		});
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.role === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "role" },
				parentSchema: schema21,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role" || key0 === "path" || key0 === "blob" || key0 === "name" || key0 === "sha256" || key0 === "rows")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema21,
				data
			});
			errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (!(data0 === "record" || data0 === "contract" || data0 === "criteria" || data0 === "results" || data0 === "code" || data0 === "data" || data0 === "packages" || data0 === "environment" || data0 === "run" || data0 === "test-report" || data0 === "lineage" || data0 === "page" || data0 === "parameters" || data0 === "policy" || data0 === "report")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/role",
					keyword: "enum",
					params: { allowedValues: schema21.properties.role.enum },
					parentSchema: schema21.properties.role,
					data: data0
				});
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (data1.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema21.properties.path,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema21.properties.path,
					data: data1
				});
				errors++;
			}
		}
		if (data.blob !== void 0) {
			if (!validate55(data.blob, {
				instancePath: instancePath + "/blob",
				parentData: data,
				parentDataProperty: "blob",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			let data3 = data.name;
			if (typeof data3 === "string") {
				if (data3.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema21.properties.name,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema21.properties.name,
					data: data3
				});
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate57(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data5 = data.rows;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/rows",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema21.properties.rows,
					data: data5
				});
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rows",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema21.properties.rows,
						data: data5
					});
					errors++;
				}
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema21,
			data
		});
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"title": "RecordedFeature",
	"description": "What the feature's record, its lock files, its experiments and its run records say, and what the checkout holds.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"dataLists",
		"packages",
		"code",
		"runs",
		"results",
		"unreadableExperiments"
	],
	"properties": {
		"record": {
			"description": "The top of the feature's record; absent where there is no record.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"dataLists": {
			"description": "How many lists of data digests there are; each is a unit of its own.",
			"type": "integer",
			"minimum": 0
		},
		"packages": {
			"title": "LockedPackages",
			"type": "object",
			"additionalProperties": false,
			"required": ["named", "locks"],
			"properties": {
				"named": {
					"description": "Whether the record names them. Else they are the nearest there are.",
					"type": "boolean"
				},
				"locks": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/lock" }
				}
			}
		},
		"code": {
			"title": "NamedCode",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"named",
				"files",
				"missing"
			],
			"properties": {
				"named": {
					"description": "How many files and folders the record names.",
					"type": "integer",
					"minimum": 0
				},
				"files": {
					"description": "How many files that are.",
					"type": "integer",
					"minimum": 0
				},
				"missing": {
					"description": "Named, and nothing is there.",
					"$ref": "../common.schema.json#/$defs/nameList"
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"runs": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/run" }
		},
		"results": {
			"description": "The files of results that the feature's experiments name.",
			"type": "array",
			"maxItems": 3e3,
			"items": { "$ref": "#/$defs/result" }
		},
		"environment": { "$ref": "#/$defs/environment" },
		"hardware": { "$ref": "#/$defs/hardware" },
		"preprocessing": { "$ref": "#/$defs/preprocessing" },
		"notebooks": {
			"description": "The notebooks among the code and the steps; of a repository without records all there are.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/notebook" }
		},
		"seeds": { "$ref": "#/$defs/seeds" },
		"agreement": { "$ref": "#/$defs/agreement" },
		"unreadableExperiments": {
			"description": "Experiments of which it cannot be told what results they name.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/unreadableExperiment" }
		},
		"datasets": {
			"description": "Data sets with digests that tracking tools gave them, by run. They cannot be computed here, but two runs that used the same data have the same. Left out: none.",
			"type": "array",
			"maxItems": 500,
			"items": {
				"title": "TrackedDataset",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"run",
					"name",
					"digest",
					"location"
				],
				"properties": {
					"run": { "$ref": "#/$defs/path" },
					"id": { "$ref": "#/$defs/runId" },
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"digest": {
						"type": "string",
						"maxLength": 200
					},
					"context": {
						"description": "What the run used it for, as `training`. Left out: it does not say.",
						"type": "string",
						"maxLength": 200
					},
					"location": {
						"description": "Where the run is named.",
						"$ref": "../common.schema.json#/$defs/location"
					}
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema25 = {
	"title": "Location",
	"description": "Where in the reader's own files.",
	"type": "object",
	"additionalProperties": false,
	"required": ["path"],
	"properties": {
		"path": {
			"description": "From the repository's root.",
			"type": "string",
			"maxLength": 1e3
		},
		"line": {
			"description": "Counted from 1.",
			"type": "integer",
			"minimum": 1
		},
		"column": {
			"description": "Counted from 1.",
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema25.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.path,
					data: data0
				});
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/line",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema25.properties.line,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/line",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema25.properties.line,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/column",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema25.properties.column,
					data: data2
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema25.properties.column,
						data: data2
					});
					errors++;
				}
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
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"title": "PackageLockFile",
	"description": "One lock file, with the files it includes.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"format",
		"read",
		"packages",
		"unfixed",
		"unhashed",
		"uncheckable"
	],
	"properties": {
		"path": { "$ref": "#/$defs/path" },
		"format": { "enum": [
			"requirements",
			"package-lock",
			"poetry",
			"pdm",
			"pipenv",
			"uv",
			"pylock",
			"conda-lock",
			"conda-environment",
			"other"
		] },
		"manifest": {
			"description": "The file it was held against.",
			"$ref": "#/$defs/path"
		},
		"python": {
			"title": "LockedPython",
			"description": "The interpreters it was made for.",
			"type": "object",
			"additionalProperties": false,
			"required": ["says", "location"],
			"properties": {
				"says": {
					"type": "string",
					"maxLength": 200
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"renew": {
			"description": "The command that writes it anew.",
			"type": "string",
			"maxLength": 200
		},
		"stale": {
			"description": "Where it is not what its manifest asks for now.",
			"$ref": "#/$defs/faults"
		},
		"location": {
			"description": "Where it is named, or the file itself.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"unread": { "$ref": "#/$defs/unread" },
		"read": {
			"description": "All files that were read for it.",
			"type": "array",
			"maxItems": 1100,
			"items": { "$ref": "#/$defs/path" }
		},
		"packages": {
			"description": "How many packages it asks for.",
			"type": "integer",
			"minimum": 0
		},
		"remark": {
			"description": "Where it asks for none: what its comments say.",
			"type": "string",
			"maxLength": 300
		},
		"unfixed": {
			"description": "Not fixed to one version, or not what was asked for.",
			"$ref": "#/$defs/faults"
		},
		"unhashed": {
			"description": "Fixed to one version, but not to bytes.",
			"$ref": "#/$defs/faults"
		},
		"uncheckable": {
			"description": "Cannot be told in this checkout.",
			"$ref": "#/$defs/faults"
		}
	}
};
const schema27 = {
	"type": "string",
	"maxLength": 1e3
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 1e3) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 1e3 },
				parentSchema: schema27,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema27,
			data
		});
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"title": "LockFaults",
	"type": "object",
	"additionalProperties": false,
	"required": ["total", "first"],
	"properties": {
		"total": {
			"type": "integer",
			"minimum": 0
		},
		"first": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "LockFault",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"what",
					"why",
					"location"
				],
				"properties": {
					"what": {
						"description": "The requirement as written, or the package.",
						"type": "string",
						"maxLength": 200
					},
					"why": {
						"type": "string",
						"maxLength": 500
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		}
	}
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/total",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema28.properties.total,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/total",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema28.properties.total,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/first",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema28.properties.first,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.what === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "required",
								params: { missingProperty: "what" },
								parentSchema: schema28.properties.first.items,
								data: data2
							});
							errors++;
						}
						if (data2.why === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "required",
								params: { missingProperty: "why" },
								parentSchema: schema28.properties.first.items,
								data: data2
							});
							errors++;
						}
						if (data2.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema28.properties.first.items,
								data: data2
							});
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "what" || key1 === "why" || key1 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema28.properties.first.items,
								data: data2
							});
							errors++;
						}
						if (data2.what !== void 0) {
							let data3 = data2.what;
							if (typeof data3 === "string") {
								if (data3.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/first/" + i0 + "/what",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema28.properties.first.items.properties.what,
										data: data3
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/first/" + i0 + "/what",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema28.properties.first.items.properties.what,
									data: data3
								});
								errors++;
							}
						}
						if (data2.why !== void 0) {
							let data4 = data2.why;
							if (typeof data4 === "string") {
								if (data4.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/first/" + i0 + "/why",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema28.properties.first.items.properties.why,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/first/" + i0 + "/why",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema28.properties.first.items.properties.why,
									data: data4
								});
								errors++;
							}
						}
						if (data2.location !== void 0) {
							if (!validate61(data2.location, {
								instancePath: instancePath + "/first/" + i0 + "/location",
								parentData: data2,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema28.properties.first.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/first",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.first,
					data: data1
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
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"title": "UnreadFile",
	"description": "Why a file of evidence tells nothing: it is not here, of a kind that is not read yet, or wrong.",
	"type": "object",
	"additionalProperties": false,
	"required": ["because", "message"],
	"properties": {
		"because": { "enum": [
			"absent",
			"unsupported",
			"malformed"
		] },
		"message": {
			"type": "string",
			"maxLength": 4e3
		},
		"remedy": {
			"type": "string",
			"maxLength": 4e3
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" }
	}
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.because === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "because" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.message === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "message" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "because" || key0 === "message" || key0 === "remedy" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.because !== void 0) {
			let data0 = data.because;
			if (!(data0 === "absent" || data0 === "unsupported" || data0 === "malformed")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/because",
					keyword: "enum",
					params: { allowedValues: schema29.properties.because.enum },
					parentSchema: schema29.properties.because,
					data: data0
				});
				errors++;
			}
		}
		if (data.message !== void 0) {
			let data1 = data.message;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/message",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema29.properties.message,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/message",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.message,
					data: data1
				});
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data2 = data.remedy;
			if (typeof data2 === "string") {
				if (data2.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remedy",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema29.properties.remedy,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remedy",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.remedy,
					data: data2
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
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
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.format === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "format" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.read === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "read" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.packages === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "packages" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.unfixed === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "unfixed" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.unhashed === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "unhashed" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		if (data.uncheckable === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "uncheckable" },
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
		if (data.path !== void 0) {
			if (!validate64(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (!(data1 === "requirements" || data1 === "package-lock" || data1 === "poetry" || data1 === "pdm" || data1 === "pipenv" || data1 === "uv" || data1 === "pylock" || data1 === "conda-lock" || data1 === "conda-environment" || data1 === "other")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "enum",
					params: { allowedValues: schema26.properties.format.enum },
					parentSchema: schema26.properties.format,
					data: data1
				});
				errors++;
			}
		}
		if (data.manifest !== void 0) {
			if (!validate64(data.manifest, {
				instancePath: instancePath + "/manifest",
				parentData: data,
				parentDataProperty: "manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.python !== void 0) {
			let data3 = data.python;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.says === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/python",
						keyword: "required",
						params: { missingProperty: "says" },
						parentSchema: schema26.properties.python,
						data: data3
					});
					errors++;
				}
				if (data3.location === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/python",
						keyword: "required",
						params: { missingProperty: "location" },
						parentSchema: schema26.properties.python,
						data: data3
					});
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "says" || key1 === "location")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/python",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema26.properties.python,
						data: data3
					});
					errors++;
				}
				if (data3.says !== void 0) {
					let data4 = data3.says;
					if (typeof data4 === "string") {
						if (data4.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/python/says",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema26.properties.python.properties.says,
								data: data4
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/python/says",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema26.properties.python.properties.says,
							data: data4
						});
						errors++;
					}
				}
				if (data3.location !== void 0) {
					if (!validate61(data3.location, {
						instancePath: instancePath + "/python/location",
						parentData: data3,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate61.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/python",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema26.properties.python,
					data: data3
				});
				errors++;
			}
		}
		if (data.renew !== void 0) {
			let data6 = data.renew;
			if (typeof data6 === "string") {
				if (data6.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/renew",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema26.properties.renew,
						data: data6
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/renew",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.renew,
					data: data6
				});
				errors++;
			}
		}
		if (data.stale !== void 0) {
			if (!validate68(data.stale, {
				instancePath: instancePath + "/stale",
				parentData: data,
				parentDataProperty: "stale",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.unread !== void 0) {
			if (!validate72(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.read !== void 0) {
			let data10 = data.read;
			if (Array.isArray(data10)) {
				if (data10.length > 1100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/read",
						keyword: "maxItems",
						params: { limit: 1100 },
						parentSchema: schema26.properties.read,
						data: data10
					});
					errors++;
				}
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data10[i0], {
					instancePath: instancePath + "/read/" + i0,
					parentData: data10,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/read",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema26.properties.read,
					data: data10
				});
				errors++;
			}
		}
		if (data.packages !== void 0) {
			let data12 = data.packages;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/packages",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema26.properties.packages,
					data: data12
				});
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 0 || isNaN(data12)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/packages",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema26.properties.packages,
						data: data12
					});
					errors++;
				}
			}
		}
		if (data.remark !== void 0) {
			let data13 = data.remark;
			if (typeof data13 === "string") {
				if (data13.length > 300) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remark",
						keyword: "maxLength",
						params: { limit: 300 },
						parentSchema: schema26.properties.remark,
						data: data13
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remark",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.remark,
					data: data13
				});
				errors++;
			}
		}
		if (data.unfixed !== void 0) {
			if (!validate68(data.unfixed, {
				instancePath: instancePath + "/unfixed",
				parentData: data,
				parentDataProperty: "unfixed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.unhashed !== void 0) {
			if (!validate68(data.unhashed, {
				instancePath: instancePath + "/unhashed",
				parentData: data,
				parentDataProperty: "unhashed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.uncheckable !== void 0) {
			if (!validate68(data.uncheckable, {
				instancePath: instancePath + "/uncheckable",
				parentData: data,
				parentDataProperty: "uncheckable",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
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
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"title": "NameList",
	"description": "A list that may be long: how many there are, and the first of them.",
	"type": "object",
	"additionalProperties": false,
	"required": ["total", "first"],
	"properties": {
		"total": {
			"type": "integer",
			"minimum": 0
		},
		"first": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"maxLength": 1e3
			}
		}
	}
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/total",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema30.properties.total,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/total",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema30.properties.total,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/first",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema30.properties.first,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (data2.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema30.properties.first.items,
								data: data2
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema30.properties.first.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/first",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema30.properties.first,
					data: data1
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
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"title": "RecordedRun",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"location",
		"results"
	],
	"properties": {
		"path": { "$ref": "#/$defs/path" },
		"id": {
			"description": "Which run of the file it is, of a store that holds many in one file (`mlflow.db#RUN`).",
			"$ref": "#/$defs/runId"
		},
		"location": {
			"description": "Where the run record is named.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"unread": { "$ref": "#/$defs/unread" },
		"results": {
			"description": "Results of the feature that are among its outputs, with whatever digest.",
			"type": "array",
			"maxItems": 3e3,
			"items": { "$ref": "#/$defs/path" }
		},
		"status": { "enum": [
			"finished",
			"failed",
			"running",
			"unsaid"
		] },
		"statusLocation": { "$ref": "../common.schema.json#/$defs/location" },
		"commit": {
			"description": "Shown, never compared.",
			"$ref": "../common.schema.json#/$defs/commitId"
		},
		"seeds": {
			"description": "By generator, or one without a name. Left out: the run recorded none.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "RecordedSeed",
				"type": "object",
				"additionalProperties": false,
				"required": ["value"],
				"properties": {
					"generator": {
						"type": "string",
						"maxLength": 200
					},
					"value": {
						"description": "null: the run says it used none.",
						"type": ["string", "null"],
						"maxLength": 200
					}
				}
			}
		},
		"seedLocation": { "$ref": "../common.schema.json#/$defs/location" },
		"tracked": {
			"title": "TrackedRunState",
			"description": "Of a run that a tracking tool recorded.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"tool",
				"deleted",
				"datasets",
				"parameters"
			],
			"properties": {
				"tool": { "enum": ["MLflow", "lm-evaluation-harness"] },
				"deleted": {
					"description": "Deleted in the tool, and still in its store.",
					"type": "boolean"
				},
				"commitText": {
					"description": "The commit as recorded, where it is no full one.",
					"type": "string",
					"maxLength": 200
				},
				"commitLocation": { "$ref": "../common.schema.json#/$defs/location" },
				"datasets": {
					"description": "Data sets that it recorded with a digest of the tool's own, which cannot be computed here.",
					"type": "integer",
					"minimum": 0
				},
				"parameters": {
					"description": "How many it logged.",
					"type": "integer",
					"minimum": 0
				},
				"dirty": {
					"description": "Whether something was changed and not committed when it ran. Left out: it does not say.",
					"type": "boolean"
				},
				"unread": {
					"description": "What of it could not be read, the first. Left out: all was.",
					"$ref": "#/$defs/unread"
				},
				"homePath": {
					"description": "The home folder that its artifacts are said to lie in.",
					"type": "string",
					"maxLength": 200
				},
				"homePathLocation": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"code": { "$ref": "../common.schema.json#/$defs/codeComparison" },
		"unheld": {
			"description": "Of a run that a tracking tool recorded: data that the feature's record names by its digest, and git does not hold. Neither its commit nor the tool tells what it was then.",
			"$ref": "../common.schema.json#/$defs/nameList"
		}
	}
};
const schema32 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 300
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 300) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 300 },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.length < 1) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minLength",
				params: { limit: 1 },
				parentSchema: schema32,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema32,
			data
		});
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"description": "The whole id of a commit: 40 (or 64) digits and letters from a to f.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema33,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema33,
			data
		});
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"title": "CodeComparison",
	"description": "The files of code that a run recorded and those that the feature's record names, held against the checkout by content.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"recorded",
		"same",
		"different",
		"added",
		"gone",
		"uncheckable"
	],
	"properties": {
		"recorded": {
			"description": "How many files the run recorded.",
			"type": "integer",
			"minimum": 0
		},
		"atCommit": {
			"description": "How many of them it did not list itself: looked up at the commit it recorded.",
			"type": "integer",
			"minimum": 0
		},
		"same": {
			"description": "How many of them are byte for byte the same here.",
			"type": "integer",
			"minimum": 0
		},
		"submodules": {
			"description": "How many of those are submodules, the same by their commits. Left out: none.",
			"type": "integer",
			"minimum": 1
		},
		"different": {
			"description": "Have other content here.",
			"$ref": "#/$defs/nameList"
		},
		"added": {
			"description": "Named by the record, here, and not recorded by the run.",
			"$ref": "#/$defs/nameList"
		},
		"gone": {
			"description": "Recorded by the run and no longer here.",
			"$ref": "#/$defs/nameList"
		},
		"uncheckable": {
			"description": "Cannot be compared in this checkout.",
			"$ref": "#/$defs/nameList"
		}
	}
};
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/total",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema30.properties.total,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/total",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema30.properties.total,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/first",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema30.properties.first,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (data2.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema30.properties.first.items,
								data: data2
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema30.properties.first.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/first",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema30.properties.first,
					data: data1
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
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.recorded === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "recorded" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.same === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "same" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.different === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "different" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.added === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "added" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.gone === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "gone" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.uncheckable === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "uncheckable" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "recorded" || key0 === "atCommit" || key0 === "same" || key0 === "submodules" || key0 === "different" || key0 === "added" || key0 === "gone" || key0 === "uncheckable")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.recorded !== void 0) {
			let data0 = data.recorded;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/recorded",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema34.properties.recorded,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/recorded",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema34.properties.recorded,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.atCommit !== void 0) {
			let data1 = data.atCommit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/atCommit",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema34.properties.atCommit,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/atCommit",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema34.properties.atCommit,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.same !== void 0) {
			let data2 = data.same;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/same",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema34.properties.same,
					data: data2
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/same",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema34.properties.same,
						data: data2
					});
					errors++;
				}
			}
		}
		if (data.submodules !== void 0) {
			let data3 = data.submodules;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/submodules",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema34.properties.submodules,
					data: data3
				});
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 1 || isNaN(data3)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/submodules",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema34.properties.submodules,
						data: data3
					});
					errors++;
				}
			}
		}
		if (data.different !== void 0) {
			if (!validate98(data.different, {
				instancePath: instancePath + "/different",
				parentData: data,
				parentDataProperty: "different",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.added !== void 0) {
			if (!validate98(data.added, {
				instancePath: instancePath + "/added",
				parentData: data,
				parentDataProperty: "added",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.gone !== void 0) {
			if (!validate98(data.gone, {
				instancePath: instancePath + "/gone",
				parentData: data,
				parentDataProperty: "gone",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.uncheckable !== void 0) {
			if (!validate98(data.uncheckable, {
				instancePath: instancePath + "/uncheckable",
				parentData: data,
				parentDataProperty: "uncheckable",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate98.errors);
				errors = vErrors.length;
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
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.results === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "results" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate64(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate85(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.unread !== void 0) {
			if (!validate72(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.results !== void 0) {
			let data4 = data.results;
			if (Array.isArray(data4)) {
				if (data4.length > 3e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/results",
						keyword: "maxItems",
						params: { limit: 3e3 },
						parentSchema: schema31.properties.results,
						data: data4
					});
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate64(data4[i0], {
					instancePath: instancePath + "/results/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/results",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema31.properties.results,
					data: data4
				});
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data6 = data.status;
			if (!(data6 === "finished" || data6 === "failed" || data6 === "running" || data6 === "unsaid")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/status",
					keyword: "enum",
					params: { allowedValues: schema31.properties.status.enum },
					parentSchema: schema31.properties.status,
					data: data6
				});
				errors++;
			}
		}
		if (data.statusLocation !== void 0) {
			if (!validate61(data.statusLocation, {
				instancePath: instancePath + "/statusLocation",
				parentData: data,
				parentDataProperty: "statusLocation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.commit !== void 0) {
			if (!validate91(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.seeds !== void 0) {
			let data9 = data.seeds;
			if (Array.isArray(data9)) {
				if (data9.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/seeds",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema31.properties.seeds,
						data: data9
					});
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.value === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/seeds/" + i1,
								keyword: "required",
								params: { missingProperty: "value" },
								parentSchema: schema31.properties.seeds.items,
								data: data10
							});
							errors++;
						}
						for (const key1 in data10) if (!(key1 === "generator" || key1 === "value")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/seeds/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema31.properties.seeds.items,
								data: data10
							});
							errors++;
						}
						if (data10.generator !== void 0) {
							let data11 = data10.generator;
							if (typeof data11 === "string") {
								if (data11.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/seeds/" + i1 + "/generator",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema31.properties.seeds.items.properties.generator,
										data: data11
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/seeds/" + i1 + "/generator",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema31.properties.seeds.items.properties.generator,
									data: data11
								});
								errors++;
							}
						}
						if (data10.value !== void 0) {
							let data12 = data10.value;
							if (typeof data12 !== "string" && data12 !== null) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/seeds/" + i1 + "/value",
									keyword: "type",
									params: { type: schema31.properties.seeds.items.properties.value.type },
									parentSchema: schema31.properties.seeds.items.properties.value,
									data: data12
								});
								errors++;
							}
							if (typeof data12 === "string") {
								if (data12.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/seeds/" + i1 + "/value",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema31.properties.seeds.items.properties.value,
										data: data12
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/seeds/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema31.properties.seeds.items,
							data: data10
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/seeds",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema31.properties.seeds,
					data: data9
				});
				errors++;
			}
		}
		if (data.seedLocation !== void 0) {
			if (!validate61(data.seedLocation, {
				instancePath: instancePath + "/seedLocation",
				parentData: data,
				parentDataProperty: "seedLocation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.tracked !== void 0) {
			let data14 = data.tracked;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14.tool === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tracked",
						keyword: "required",
						params: { missingProperty: "tool" },
						parentSchema: schema31.properties.tracked,
						data: data14
					});
					errors++;
				}
				if (data14.deleted === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tracked",
						keyword: "required",
						params: { missingProperty: "deleted" },
						parentSchema: schema31.properties.tracked,
						data: data14
					});
					errors++;
				}
				if (data14.datasets === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tracked",
						keyword: "required",
						params: { missingProperty: "datasets" },
						parentSchema: schema31.properties.tracked,
						data: data14
					});
					errors++;
				}
				if (data14.parameters === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tracked",
						keyword: "required",
						params: { missingProperty: "parameters" },
						parentSchema: schema31.properties.tracked,
						data: data14
					});
					errors++;
				}
				for (const key2 in data14) if (!func1.call(schema31.properties.tracked.properties, key2)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/tracked",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema31.properties.tracked,
						data: data14
					});
					errors++;
				}
				if (data14.tool !== void 0) {
					let data15 = data14.tool;
					if (!(data15 === "MLflow" || data15 === "lm-evaluation-harness")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tracked/tool",
							keyword: "enum",
							params: { allowedValues: schema31.properties.tracked.properties.tool.enum },
							parentSchema: schema31.properties.tracked.properties.tool,
							data: data15
						});
						errors++;
					}
				}
				if (data14.deleted !== void 0) {
					let data16 = data14.deleted;
					if (typeof data16 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tracked/deleted",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema31.properties.tracked.properties.deleted,
							data: data16
						});
						errors++;
					}
				}
				if (data14.commitText !== void 0) {
					let data17 = data14.commitText;
					if (typeof data17 === "string") {
						if (data17.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/tracked/commitText",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema31.properties.tracked.properties.commitText,
								data: data17
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tracked/commitText",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema31.properties.tracked.properties.commitText,
							data: data17
						});
						errors++;
					}
				}
				if (data14.commitLocation !== void 0) {
					if (!validate61(data14.commitLocation, {
						instancePath: instancePath + "/tracked/commitLocation",
						parentData: data14,
						parentDataProperty: "commitLocation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate61.errors);
						errors = vErrors.length;
					}
				}
				if (data14.datasets !== void 0) {
					let data19 = data14.datasets;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tracked/datasets",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema31.properties.tracked.properties.datasets,
							data: data19
						});
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 < 0 || isNaN(data19)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/tracked/datasets",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema31.properties.tracked.properties.datasets,
								data: data19
							});
							errors++;
						}
					}
				}
				if (data14.parameters !== void 0) {
					let data20 = data14.parameters;
					if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tracked/parameters",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema31.properties.tracked.properties.parameters,
							data: data20
						});
						errors++;
					}
					if (typeof data20 == "number" && isFinite(data20)) {
						if (data20 < 0 || isNaN(data20)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/tracked/parameters",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema31.properties.tracked.properties.parameters,
								data: data20
							});
							errors++;
						}
					}
				}
				if (data14.dirty !== void 0) {
					let data21 = data14.dirty;
					if (typeof data21 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tracked/dirty",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema31.properties.tracked.properties.dirty,
							data: data21
						});
						errors++;
					}
				}
				if (data14.unread !== void 0) {
					if (!validate72(data14.unread, {
						instancePath: instancePath + "/tracked/unread",
						parentData: data14,
						parentDataProperty: "unread",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate72.errors);
						errors = vErrors.length;
					}
				}
				if (data14.homePath !== void 0) {
					let data23 = data14.homePath;
					if (typeof data23 === "string") {
						if (data23.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/tracked/homePath",
								keyword: "maxLength",
								params: { limit: 200 },
								parentSchema: schema31.properties.tracked.properties.homePath,
								data: data23
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/tracked/homePath",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema31.properties.tracked.properties.homePath,
							data: data23
						});
						errors++;
					}
				}
				if (data14.homePathLocation !== void 0) {
					if (!validate61(data14.homePathLocation, {
						instancePath: instancePath + "/tracked/homePathLocation",
						parentData: data14,
						parentDataProperty: "homePathLocation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate61.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/tracked",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema31.properties.tracked,
					data: data14
				});
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (!validate97(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.unheld !== void 0) {
			if (!validate80(data.unheld, {
				instancePath: instancePath + "/unheld",
				parentData: data,
				parentDataProperty: "unheld",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate80.errors);
				errors = vErrors.length;
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
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"title": "ResultsFile",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"experiment",
		"location",
		"state",
		"runs"
	],
	"properties": {
		"path": { "$ref": "#/$defs/path" },
		"experiment": { "$ref": "#/$defs/path" },
		"location": {
			"description": "Where the experiment names it.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"state": { "enum": [
			"present",
			"absent",
			"refused"
		] },
		"detail": {
			"description": "Of an absent or refused one: why.",
			"type": "string",
			"maxLength": 2e3
		},
		"sha256": {
			"description": "Of its bytes here.",
			"$ref": "../common.schema.json#/$defs/sha256"
		},
		"stage": {
			"description": "The stage of DVC that makes it, where a `dvc.lock` of the repository records one.",
			"$ref": "#/$defs/resultStage"
		},
		"runs": {
			"description": "Run records that list it among their outputs.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "ResultsListing",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"run",
					"sha256",
					"holds",
					"location"
				],
				"properties": {
					"run": { "$ref": "#/$defs/path" },
					"id": { "$ref": "#/$defs/runId" },
					"sha256": {
						"description": "As the run recorded it.",
						"$ref": "../common.schema.json#/$defs/sha256"
					},
					"holds": { "enum": [
						"same",
						"line-endings",
						"different"
					] },
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		}
	}
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				parentSchema: schema23,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema23,
			data
		});
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"title": "ResultStage",
	"description": "The last run of a stage of DVC, as `dvc.lock` recorded it, and how what it and the stages before it used stands to what is here.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"pipeline",
		"lock",
		"location",
		"output",
		"holds",
		"before",
		"byRecord",
		"inputs",
		"unlisted"
	],
	"properties": {
		"name": {
			"type": "string",
			"maxLength": 500
		},
		"pipeline": {
			"description": "Its `dvc.yaml`.",
			"$ref": "#/$defs/path"
		},
		"lock": {
			"description": "Its `dvc.lock`.",
			"$ref": "#/$defs/path"
		},
		"location": {
			"description": "Of the output in the lock.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"output": {
			"description": "The output that is, or that holds, the file of results.",
			"$ref": "#/$defs/path"
		},
		"holds": {
			"description": "How that output stands to what is recorded of it; `untold`: it is not here, or no digest is recorded.",
			"enum": [
				"same",
				"line-endings",
				"different",
				"untold"
			]
		},
		"expected": {
			"description": "Its digest as recorded.",
			"type": "string",
			"maxLength": 100
		},
		"observed": {
			"description": "Its digest here, by the same algorithm.",
			"type": "string",
			"maxLength": 100
		},
		"before": {
			"description": "How many stages made what it used.",
			"type": "integer",
			"minimum": 0
		},
		"byRecord": {
			"description": "Of the inputs that are the same: those whose bytes are not here, and whose digest is recorded the same by what makes them.",
			"type": "integer",
			"minimum": 0
		},
		"inputs": {
			"description": "What it and the stages before it used: code and data.",
			"$ref": "../common.schema.json#/$defs/codeComparison"
		},
		"unlisted": {
			"description": "Code that the feature's record names and none of these stages depends on.",
			"$ref": "../common.schema.json#/$defs/nameList"
		},
		"seeds": {
			"description": "Parameters that are seeds, as the lock recorded them of it and the stages before it. Left out: none.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "StageSeed",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "value"],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 200
					},
					"value": {
						"type": ["string", "null"],
						"maxLength": 200
					}
				}
			}
		},
		"subjects": {
			"description": "Files of git that it was decided from. Left out: none beside the pipeline and the lock.",
			"type": "array",
			"maxItems": 2e3,
			"items": { "$ref": "#/$defs/path" }
		}
	}
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.pipeline === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "pipeline" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.lock === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "lock" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.output === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "output" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.holds === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "holds" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.before === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "before" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.byRecord === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "byRecord" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.inputs === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "inputs" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.unlisted === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "unlisted" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema38.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema38.properties.name,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema38.properties.name,
					data: data0
				});
				errors++;
			}
		}
		if (data.pipeline !== void 0) {
			if (!validate64(data.pipeline, {
				instancePath: instancePath + "/pipeline",
				parentData: data,
				parentDataProperty: "pipeline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.lock !== void 0) {
			if (!validate64(data.lock, {
				instancePath: instancePath + "/lock",
				parentData: data,
				parentDataProperty: "lock",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.output !== void 0) {
			if (!validate64(data.output, {
				instancePath: instancePath + "/output",
				parentData: data,
				parentDataProperty: "output",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.holds !== void 0) {
			let data5 = data.holds;
			if (!(data5 === "same" || data5 === "line-endings" || data5 === "different" || data5 === "untold")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/holds",
					keyword: "enum",
					params: { allowedValues: schema38.properties.holds.enum },
					parentSchema: schema38.properties.holds,
					data: data5
				});
				errors++;
			}
		}
		if (data.expected !== void 0) {
			let data6 = data.expected;
			if (typeof data6 === "string") {
				if (data6.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/expected",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema38.properties.expected,
						data: data6
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/expected",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema38.properties.expected,
					data: data6
				});
				errors++;
			}
		}
		if (data.observed !== void 0) {
			let data7 = data.observed;
			if (typeof data7 === "string") {
				if (data7.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/observed",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema38.properties.observed,
						data: data7
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/observed",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema38.properties.observed,
					data: data7
				});
				errors++;
			}
		}
		if (data.before !== void 0) {
			let data8 = data.before;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/before",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema38.properties.before,
					data: data8
				});
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 0 || isNaN(data8)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/before",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema38.properties.before,
						data: data8
					});
					errors++;
				}
			}
		}
		if (data.byRecord !== void 0) {
			let data9 = data.byRecord;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/byRecord",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema38.properties.byRecord,
					data: data9
				});
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/byRecord",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema38.properties.byRecord,
						data: data9
					});
					errors++;
				}
			}
		}
		if (data.inputs !== void 0) {
			if (!validate97(data.inputs, {
				instancePath: instancePath + "/inputs",
				parentData: data,
				parentDataProperty: "inputs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.unlisted !== void 0) {
			if (!validate80(data.unlisted, {
				instancePath: instancePath + "/unlisted",
				parentData: data,
				parentDataProperty: "unlisted",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.seeds !== void 0) {
			let data12 = data.seeds;
			if (Array.isArray(data12)) {
				if (data12.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/seeds",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema38.properties.seeds,
						data: data12
					});
					errors++;
				}
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data13 = data12[i0];
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/seeds/" + i0,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema38.properties.seeds.items,
								data: data13
							});
							errors++;
						}
						if (data13.value === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/seeds/" + i0,
								keyword: "required",
								params: { missingProperty: "value" },
								parentSchema: schema38.properties.seeds.items,
								data: data13
							});
							errors++;
						}
						for (const key1 in data13) if (!(key1 === "name" || key1 === "value")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/seeds/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema38.properties.seeds.items,
								data: data13
							});
							errors++;
						}
						if (data13.name !== void 0) {
							let data14 = data13.name;
							if (typeof data14 === "string") {
								if (data14.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/seeds/" + i0 + "/name",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema38.properties.seeds.items.properties.name,
										data: data14
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/seeds/" + i0 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema38.properties.seeds.items.properties.name,
									data: data14
								});
								errors++;
							}
						}
						if (data13.value !== void 0) {
							let data15 = data13.value;
							if (typeof data15 !== "string" && data15 !== null) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/seeds/" + i0 + "/value",
									keyword: "type",
									params: { type: schema38.properties.seeds.items.properties.value.type },
									parentSchema: schema38.properties.seeds.items.properties.value,
									data: data15
								});
								errors++;
							}
							if (typeof data15 === "string") {
								if (data15.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/seeds/" + i0 + "/value",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema38.properties.seeds.items.properties.value,
										data: data15
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/seeds/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema38.properties.seeds.items,
							data: data13
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/seeds",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema38.properties.seeds,
					data: data12
				});
				errors++;
			}
		}
		if (data.subjects !== void 0) {
			let data16 = data.subjects;
			if (Array.isArray(data16)) {
				if (data16.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/subjects",
						keyword: "maxItems",
						params: { limit: 2e3 },
						parentSchema: schema38.properties.subjects,
						data: data16
					});
					errors++;
				}
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate64(data16[i1], {
					instancePath: instancePath + "/subjects/" + i1,
					parentData: data16,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/subjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema38.properties.subjects,
					data: data16
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
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.experiment === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "experiment" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.state === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "state" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.runs === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "runs" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "experiment" || key0 === "location" || key0 === "state" || key0 === "detail" || key0 === "sha256" || key0 === "stage" || key0 === "runs")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate64(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.experiment !== void 0) {
			if (!validate64(data.experiment, {
				instancePath: instancePath + "/experiment",
				parentData: data,
				parentDataProperty: "experiment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			let data3 = data.state;
			if (!(data3 === "present" || data3 === "absent" || data3 === "refused")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/state",
					keyword: "enum",
					params: { allowedValues: schema36.properties.state.enum },
					parentSchema: schema36.properties.state,
					data: data3
				});
				errors++;
			}
		}
		if (data.detail !== void 0) {
			let data4 = data.detail;
			if (typeof data4 === "string") {
				if (data4.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/detail",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema36.properties.detail,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/detail",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema36.properties.detail,
					data: data4
				});
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate110(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate112(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.runs !== void 0) {
			let data7 = data.runs;
			if (Array.isArray(data7)) {
				if (data7.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/runs",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema36.properties.runs,
						data: data7
					});
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.run === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/runs/" + i0,
								keyword: "required",
								params: { missingProperty: "run" },
								parentSchema: schema36.properties.runs.items,
								data: data8
							});
							errors++;
						}
						if (data8.sha256 === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/runs/" + i0,
								keyword: "required",
								params: { missingProperty: "sha256" },
								parentSchema: schema36.properties.runs.items,
								data: data8
							});
							errors++;
						}
						if (data8.holds === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/runs/" + i0,
								keyword: "required",
								params: { missingProperty: "holds" },
								parentSchema: schema36.properties.runs.items,
								data: data8
							});
							errors++;
						}
						if (data8.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/runs/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema36.properties.runs.items,
								data: data8
							});
							errors++;
						}
						for (const key1 in data8) if (!(key1 === "run" || key1 === "id" || key1 === "sha256" || key1 === "holds" || key1 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/runs/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema36.properties.runs.items,
								data: data8
							});
							errors++;
						}
						if (data8.run !== void 0) {
							if (!validate64(data8.run, {
								instancePath: instancePath + "/runs/" + i0 + "/run",
								parentData: data8,
								parentDataProperty: "run",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data8.id !== void 0) {
							if (!validate85(data8.id, {
								instancePath: instancePath + "/runs/" + i0 + "/id",
								parentData: data8,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate85.errors);
								errors = vErrors.length;
							}
						}
						if (data8.sha256 !== void 0) {
							if (!validate110(data8.sha256, {
								instancePath: instancePath + "/runs/" + i0 + "/sha256",
								parentData: data8,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate110.errors);
								errors = vErrors.length;
							}
						}
						if (data8.holds !== void 0) {
							let data12 = data8.holds;
							if (!(data12 === "same" || data12 === "line-endings" || data12 === "different")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/runs/" + i0 + "/holds",
									keyword: "enum",
									params: { allowedValues: schema36.properties.runs.items.properties.holds.enum },
									parentSchema: schema36.properties.runs.items.properties.holds,
									data: data12
								});
								errors++;
							}
						}
						if (data8.location !== void 0) {
							if (!validate61(data8.location, {
								instancePath: instancePath + "/runs/" + i0 + "/location",
								parentData: data8,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/runs/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema36.properties.runs.items,
							data: data8
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/runs",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema36.properties.runs,
					data: data7
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
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"title": "RecordedEnvironment",
	"description": "The images and interpreters that the files name.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"named",
		"files",
		"images",
		"pythons"
	],
	"properties": {
		"named": {
			"description": "Whether the record names the files. Else they are the nearest there are.",
			"type": "boolean"
		},
		"files": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "EnvironmentFile",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "location"],
				"properties": {
					"path": { "$ref": "#/$defs/path" },
					"location": {
						"description": "Where it is named, or the file itself.",
						"$ref": "../common.schema.json#/$defs/location"
					},
					"unread": { "$ref": "#/$defs/unread" }
				}
			}
		},
		"images": {
			"description": "Base images, in the order in which they are named; stages of the same file are none.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "BaseImage",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"image",
					"state",
					"location"
				],
				"properties": {
					"image": {
						"description": "With its arguments filled in.",
						"type": "string",
						"maxLength": 500
					},
					"state": {
						"description": "`unresolved`: it depends on an argument without a default.",
						"enum": [
							"digest",
							"tag",
							"latest",
							"unresolved"
						]
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		},
		"pythons": {
			"description": "What each file says about the interpreter.",
			"type": "array",
			"maxItems": 2e3,
			"items": {
				"title": "StatedPython",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"says",
					"kind",
					"by",
					"location"
				],
				"properties": {
					"says": {
						"type": "string",
						"maxLength": 200
					},
					"kind": { "enum": ["version", "range"] },
					"by": {
						"description": "What kind of file says so, for a reader.",
						"type": "string",
						"maxLength": 100
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		},
		"disagreements": {
			"description": "Statements about the interpreter that cannot both hold.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "PythonDisagreement",
				"type": "object",
				"additionalProperties": false,
				"required": ["left", "right"],
				"properties": {
					"left": {
						"description": "Its place in `pythons`.",
						"type": "integer",
						"minimum": 0
					},
					"right": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		}
	}
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.named === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "named" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.files === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "files" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.images === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "images" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.pythons === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "pythons" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "named" || key0 === "files" || key0 === "images" || key0 === "pythons" || key0 === "disagreements")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.named !== void 0) {
			let data0 = data.named;
			if (typeof data0 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/named",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema39.properties.named,
					data: data0
				});
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data1 = data.files;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/files",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema39.properties.files,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i0,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema39.properties.files.items,
								data: data2
							});
							errors++;
						}
						if (data2.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema39.properties.files.items,
								data: data2
							});
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "path" || key1 === "location" || key1 === "unread")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema39.properties.files.items,
								data: data2
							});
							errors++;
						}
						if (data2.path !== void 0) {
							if (!validate64(data2.path, {
								instancePath: instancePath + "/files/" + i0 + "/path",
								parentData: data2,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data2.location !== void 0) {
							if (!validate61(data2.location, {
								instancePath: instancePath + "/files/" + i0 + "/location",
								parentData: data2,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data2.unread !== void 0) {
							if (!validate72(data2.unread, {
								instancePath: instancePath + "/files/" + i0 + "/unread",
								parentData: data2,
								parentDataProperty: "unread",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate72.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/files/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema39.properties.files.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/files",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema39.properties.files,
					data: data1
				});
				errors++;
			}
		}
		if (data.images !== void 0) {
			let data6 = data.images;
			if (Array.isArray(data6)) {
				if (data6.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/images",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema39.properties.images,
						data: data6
					});
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.image === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/images/" + i1,
								keyword: "required",
								params: { missingProperty: "image" },
								parentSchema: schema39.properties.images.items,
								data: data7
							});
							errors++;
						}
						if (data7.state === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/images/" + i1,
								keyword: "required",
								params: { missingProperty: "state" },
								parentSchema: schema39.properties.images.items,
								data: data7
							});
							errors++;
						}
						if (data7.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/images/" + i1,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema39.properties.images.items,
								data: data7
							});
							errors++;
						}
						for (const key2 in data7) if (!(key2 === "image" || key2 === "state" || key2 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/images/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema39.properties.images.items,
								data: data7
							});
							errors++;
						}
						if (data7.image !== void 0) {
							let data8 = data7.image;
							if (typeof data8 === "string") {
								if (data8.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/images/" + i1 + "/image",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema39.properties.images.items.properties.image,
										data: data8
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/images/" + i1 + "/image",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema39.properties.images.items.properties.image,
									data: data8
								});
								errors++;
							}
						}
						if (data7.state !== void 0) {
							let data9 = data7.state;
							if (!(data9 === "digest" || data9 === "tag" || data9 === "latest" || data9 === "unresolved")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/images/" + i1 + "/state",
									keyword: "enum",
									params: { allowedValues: schema39.properties.images.items.properties.state.enum },
									parentSchema: schema39.properties.images.items.properties.state,
									data: data9
								});
								errors++;
							}
						}
						if (data7.location !== void 0) {
							if (!validate61(data7.location, {
								instancePath: instancePath + "/images/" + i1 + "/location",
								parentData: data7,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/images/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema39.properties.images.items,
							data: data7
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/images",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema39.properties.images,
					data: data6
				});
				errors++;
			}
		}
		if (data.pythons !== void 0) {
			let data11 = data.pythons;
			if (Array.isArray(data11)) {
				if (data11.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pythons",
						keyword: "maxItems",
						params: { limit: 2e3 },
						parentSchema: schema39.properties.pythons,
						data: data11
					});
					errors++;
				}
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data12 = data11[i2];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.says === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pythons/" + i2,
								keyword: "required",
								params: { missingProperty: "says" },
								parentSchema: schema39.properties.pythons.items,
								data: data12
							});
							errors++;
						}
						if (data12.kind === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pythons/" + i2,
								keyword: "required",
								params: { missingProperty: "kind" },
								parentSchema: schema39.properties.pythons.items,
								data: data12
							});
							errors++;
						}
						if (data12.by === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pythons/" + i2,
								keyword: "required",
								params: { missingProperty: "by" },
								parentSchema: schema39.properties.pythons.items,
								data: data12
							});
							errors++;
						}
						if (data12.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pythons/" + i2,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema39.properties.pythons.items,
								data: data12
							});
							errors++;
						}
						for (const key3 in data12) if (!(key3 === "says" || key3 === "kind" || key3 === "by" || key3 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pythons/" + i2,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema39.properties.pythons.items,
								data: data12
							});
							errors++;
						}
						if (data12.says !== void 0) {
							let data13 = data12.says;
							if (typeof data13 === "string") {
								if (data13.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/pythons/" + i2 + "/says",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema39.properties.pythons.items.properties.says,
										data: data13
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/pythons/" + i2 + "/says",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema39.properties.pythons.items.properties.says,
									data: data13
								});
								errors++;
							}
						}
						if (data12.kind !== void 0) {
							let data14 = data12.kind;
							if (!(data14 === "version" || data14 === "range")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/pythons/" + i2 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema39.properties.pythons.items.properties.kind.enum },
									parentSchema: schema39.properties.pythons.items.properties.kind,
									data: data14
								});
								errors++;
							}
						}
						if (data12.by !== void 0) {
							let data15 = data12.by;
							if (typeof data15 === "string") {
								if (data15.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/pythons/" + i2 + "/by",
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema39.properties.pythons.items.properties.by,
										data: data15
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/pythons/" + i2 + "/by",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema39.properties.pythons.items.properties.by,
									data: data15
								});
								errors++;
							}
						}
						if (data12.location !== void 0) {
							if (!validate61(data12.location, {
								instancePath: instancePath + "/pythons/" + i2 + "/location",
								parentData: data12,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/pythons/" + i2,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema39.properties.pythons.items,
							data: data12
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/pythons",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema39.properties.pythons,
					data: data11
				});
				errors++;
			}
		}
		if (data.disagreements !== void 0) {
			let data17 = data.disagreements;
			if (Array.isArray(data17)) {
				if (data17.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/disagreements",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema39.properties.disagreements,
						data: data17
					});
					errors++;
				}
				const len3 = data17.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data18 = data17[i3];
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.left === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/disagreements/" + i3,
								keyword: "required",
								params: { missingProperty: "left" },
								parentSchema: schema39.properties.disagreements.items,
								data: data18
							});
							errors++;
						}
						if (data18.right === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/disagreements/" + i3,
								keyword: "required",
								params: { missingProperty: "right" },
								parentSchema: schema39.properties.disagreements.items,
								data: data18
							});
							errors++;
						}
						for (const key4 in data18) if (!(key4 === "left" || key4 === "right")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/disagreements/" + i3,
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								parentSchema: schema39.properties.disagreements.items,
								data: data18
							});
							errors++;
						}
						if (data18.left !== void 0) {
							let data19 = data18.left;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/disagreements/" + i3 + "/left",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema39.properties.disagreements.items.properties.left,
									data: data19
								});
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/disagreements/" + i3 + "/left",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema39.properties.disagreements.items.properties.left,
										data: data19
									});
									errors++;
								}
							}
						}
						if (data18.right !== void 0) {
							let data20 = data18.right;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/disagreements/" + i3 + "/right",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema39.properties.disagreements.items.properties.right,
									data: data20
								});
								errors++;
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 < 0 || isNaN(data20)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/disagreements/" + i3 + "/right",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema39.properties.disagreements.items.properties.right,
										data: data20
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/disagreements/" + i3,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema39.properties.disagreements.items,
							data: data18
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/disagreements",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema39.properties.disagreements,
					data: data17
				});
				errors++;
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
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema40 = {
	"title": "RecordedHardware",
	"description": "What the numbers were made on, by the record and by run records.",
	"type": "object",
	"additionalProperties": false,
	"required": ["statements"],
	"properties": { "statements": {
		"type": "array",
		"maxItems": 1e3,
		"items": {
			"title": "HardwareStatement",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"location",
				"parts"
			],
			"properties": {
				"path": { "$ref": "#/$defs/path" },
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"parts": {
					"description": "By part; empty where nothing is written behind its name.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"cpu": {
							"type": "string",
							"maxLength": 200
						},
						"memory": {
							"type": "string",
							"maxLength": 200
						},
						"accelerator": {
							"type": "string",
							"maxLength": 200
						},
						"driver": {
							"type": "string",
							"maxLength": 200
						}
					}
				}
			}
		}
	} }
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.statements === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "statements" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "statements")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.statements !== void 0) {
			let data0 = data.statements;
			if (Array.isArray(data0)) {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/statements",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema40.properties.statements,
						data: data0
					});
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema40.properties.statements.items,
								data: data1
							});
							errors++;
						}
						if (data1.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema40.properties.statements.items,
								data: data1
							});
							errors++;
						}
						if (data1.parts === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "required",
								params: { missingProperty: "parts" },
								parentSchema: schema40.properties.statements.items,
								data: data1
							});
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "path" || key1 === "location" || key1 === "parts")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema40.properties.statements.items,
								data: data1
							});
							errors++;
						}
						if (data1.path !== void 0) {
							if (!validate64(data1.path, {
								instancePath: instancePath + "/statements/" + i0 + "/path",
								parentData: data1,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data1.location !== void 0) {
							if (!validate61(data1.location, {
								instancePath: instancePath + "/statements/" + i0 + "/location",
								parentData: data1,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data1.parts !== void 0) {
							let data4 = data1.parts;
							if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
								for (const key2 in data4) if (!(key2 === "cpu" || key2 === "memory" || key2 === "accelerator" || key2 === "driver")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/statements/" + i0 + "/parts",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										parentSchema: schema40.properties.statements.items.properties.parts,
										data: data4
									});
									errors++;
								}
								if (data4.cpu !== void 0) {
									let data5 = data4.cpu;
									if (typeof data5 === "string") {
										if (data5.length > 200) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/statements/" + i0 + "/parts/cpu",
												keyword: "maxLength",
												params: { limit: 200 },
												parentSchema: schema40.properties.statements.items.properties.parts.properties.cpu,
												data: data5
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/statements/" + i0 + "/parts/cpu",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema40.properties.statements.items.properties.parts.properties.cpu,
											data: data5
										});
										errors++;
									}
								}
								if (data4.memory !== void 0) {
									let data6 = data4.memory;
									if (typeof data6 === "string") {
										if (data6.length > 200) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/statements/" + i0 + "/parts/memory",
												keyword: "maxLength",
												params: { limit: 200 },
												parentSchema: schema40.properties.statements.items.properties.parts.properties.memory,
												data: data6
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/statements/" + i0 + "/parts/memory",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema40.properties.statements.items.properties.parts.properties.memory,
											data: data6
										});
										errors++;
									}
								}
								if (data4.accelerator !== void 0) {
									let data7 = data4.accelerator;
									if (typeof data7 === "string") {
										if (data7.length > 200) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/statements/" + i0 + "/parts/accelerator",
												keyword: "maxLength",
												params: { limit: 200 },
												parentSchema: schema40.properties.statements.items.properties.parts.properties.accelerator,
												data: data7
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/statements/" + i0 + "/parts/accelerator",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema40.properties.statements.items.properties.parts.properties.accelerator,
											data: data7
										});
										errors++;
									}
								}
								if (data4.driver !== void 0) {
									let data8 = data4.driver;
									if (typeof data8 === "string") {
										if (data8.length > 200) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/statements/" + i0 + "/parts/driver",
												keyword: "maxLength",
												params: { limit: 200 },
												parentSchema: schema40.properties.statements.items.properties.parts.properties.driver,
												data: data8
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/statements/" + i0 + "/parts/driver",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema40.properties.statements.items.properties.parts.properties.driver,
											data: data8
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/statements/" + i0 + "/parts",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema40.properties.statements.items.properties.parts,
									data: data4
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/statements/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema40.properties.statements.items,
							data: data1
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/statements",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema40.properties.statements,
					data: data0
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema40,
			data
		});
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema41 = {
	"title": "RecordedPreprocessing",
	"description": "The steps from the raw data to the data that the numbers were made from.",
	"type": "object",
	"additionalProperties": false,
	"required": ["steps"],
	"properties": {
		"location": {
			"description": "Where the record names them.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"steps": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "PreprocessingStep",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"says",
					"kind",
					"location"
				],
				"properties": {
					"says": {
						"description": "As written, or as found.",
						"type": "string",
						"maxLength": 500
					},
					"kind": { "enum": [
						"script",
						"notebook",
						"stage",
						"none",
						"prose",
						"absent",
						"unreadable"
					] },
					"path": { "$ref": "#/$defs/path" },
					"detail": {
						"type": "string",
						"maxLength": 2e3
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		}
	}
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.steps === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "steps" },
				parentSchema: schema41,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "location" || key0 === "steps")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema41,
				data
			});
			errors++;
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.steps !== void 0) {
			let data1 = data.steps;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/steps",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema41.properties.steps,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.says === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "required",
								params: { missingProperty: "says" },
								parentSchema: schema41.properties.steps.items,
								data: data2
							});
							errors++;
						}
						if (data2.kind === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "required",
								params: { missingProperty: "kind" },
								parentSchema: schema41.properties.steps.items,
								data: data2
							});
							errors++;
						}
						if (data2.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema41.properties.steps.items,
								data: data2
							});
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "says" || key1 === "kind" || key1 === "path" || key1 === "detail" || key1 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema41.properties.steps.items,
								data: data2
							});
							errors++;
						}
						if (data2.says !== void 0) {
							let data3 = data2.says;
							if (typeof data3 === "string") {
								if (data3.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/steps/" + i0 + "/says",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema41.properties.steps.items.properties.says,
										data: data3
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/says",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema41.properties.steps.items.properties.says,
									data: data3
								});
								errors++;
							}
						}
						if (data2.kind !== void 0) {
							let data4 = data2.kind;
							if (!(data4 === "script" || data4 === "notebook" || data4 === "stage" || data4 === "none" || data4 === "prose" || data4 === "absent" || data4 === "unreadable")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema41.properties.steps.items.properties.kind.enum },
									parentSchema: schema41.properties.steps.items.properties.kind,
									data: data4
								});
								errors++;
							}
						}
						if (data2.path !== void 0) {
							if (!validate64(data2.path, {
								instancePath: instancePath + "/steps/" + i0 + "/path",
								parentData: data2,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data2.detail !== void 0) {
							let data6 = data2.detail;
							if (typeof data6 === "string") {
								if (data6.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/steps/" + i0 + "/detail",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema41.properties.steps.items.properties.detail,
										data: data6
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/detail",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema41.properties.steps.items.properties.detail,
									data: data6
								});
								errors++;
							}
						}
						if (data2.location !== void 0) {
							if (!validate61(data2.location, {
								instancePath: instancePath + "/steps/" + i0 + "/location",
								parentData: data2,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema41.properties.steps.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/steps",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema41.properties.steps,
					data: data1
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema41,
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
const schema42 = {
	"title": "NotebookState",
	"description": "How a Jupyter notebook (nbformat 3 or 4) was left.",
	"type": "object",
	"additionalProperties": false,
	"required": ["path", "location"],
	"properties": {
		"path": { "$ref": "#/$defs/path" },
		"location": { "$ref": "../common.schema.json#/$defs/location" },
		"unread": { "$ref": "#/$defs/unread" },
		"format": {
			"description": "As in 4.5.",
			"type": "string",
			"maxLength": 50
		},
		"cells": {
			"title": "NotebookCells",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"code",
				"executed",
				"withOutputs"
			],
			"properties": {
				"code": {
					"description": "Code cells that are not empty.",
					"type": "integer",
					"minimum": 0
				},
				"executed": {
					"description": "Of them, with an execution count.",
					"type": "integer",
					"minimum": 0
				},
				"withOutputs": {
					"type": "integer",
					"minimum": 0
				},
				"leftOut": {
					"description": "Further code cells that were not run, as their tag `skip-execution` asks; counted nowhere else.",
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"order": {
			"description": "`fresh`: the counts are exactly 1 to n, as of one run from top to bottom in a new kernel; `continued`: in order, but the kernel had run other cells.",
			"enum": [
				"fresh",
				"continued",
				"out-of-order",
				"partly",
				"not-run"
			]
		},
		"orderLocation": { "$ref": "../common.schema.json#/$defs/location" },
		"orderDetail": {
			"type": "string",
			"maxLength": 300
		},
		"kernel": {
			"type": "string",
			"maxLength": 200
		},
		"language": {
			"type": "string",
			"maxLength": 200
		},
		"languageVersion": {
			"type": "string",
			"maxLength": 100
		},
		"errors": { "$ref": "#/$defs/notebookMarks" },
		"homePaths": { "$ref": "#/$defs/notebookMarks" },
		"secrets": { "$ref": "#/$defs/notebookMarks" }
	}
};
const schema43 = {
	"title": "NotebookMarks",
	"description": "Things seen in the cells of a notebook and in its metadata.",
	"type": "object",
	"additionalProperties": false,
	"required": ["total", "first"],
	"properties": {
		"total": {
			"type": "integer",
			"minimum": 0
		},
		"first": {
			"type": "array",
			"maxItems": 20,
			"items": {
				"title": "NotebookMark",
				"type": "object",
				"additionalProperties": false,
				"required": ["what", "location"],
				"properties": {
					"what": {
						"description": "Of a secret its kind alone.",
						"type": "string",
						"maxLength": 200
					},
					"cell": {
						"description": "Counted from 1, among all cells. Left out: it stands in the metadata of the notebook.",
						"type": "integer",
						"minimum": 1
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		}
	}
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema43,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema43,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema43,
				data
			});
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/total",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema43.properties.total,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/total",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema43.properties.total,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/first",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema43.properties.first,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.what === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "required",
								params: { missingProperty: "what" },
								parentSchema: schema43.properties.first.items,
								data: data2
							});
							errors++;
						}
						if (data2.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema43.properties.first.items,
								data: data2
							});
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "what" || key1 === "cell" || key1 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema43.properties.first.items,
								data: data2
							});
							errors++;
						}
						if (data2.what !== void 0) {
							let data3 = data2.what;
							if (typeof data3 === "string") {
								if (data3.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/first/" + i0 + "/what",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema43.properties.first.items.properties.what,
										data: data3
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/first/" + i0 + "/what",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema43.properties.first.items.properties.what,
									data: data3
								});
								errors++;
							}
						}
						if (data2.cell !== void 0) {
							let data4 = data2.cell;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/first/" + i0 + "/cell",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema43.properties.first.items.properties.cell,
									data: data4
								});
								errors++;
							}
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 1 || isNaN(data4)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/first/" + i0 + "/cell",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										parentSchema: schema43.properties.first.items.properties.cell,
										data: data4
									});
									errors++;
								}
							}
						}
						if (data2.location !== void 0) {
							if (!validate61(data2.location, {
								instancePath: instancePath + "/first/" + i0 + "/location",
								parentData: data2,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema43.properties.first.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/first",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema43.properties.first,
					data: data1
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
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema42,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema42,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema42.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema42,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate64(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.unread !== void 0) {
			if (!validate72(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			let data3 = data.format;
			if (typeof data3 === "string") {
				if (data3.length > 50) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/format",
						keyword: "maxLength",
						params: { limit: 50 },
						parentSchema: schema42.properties.format,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/format",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema42.properties.format,
					data: data3
				});
				errors++;
			}
		}
		if (data.cells !== void 0) {
			let data4 = data.cells;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.code === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/cells",
						keyword: "required",
						params: { missingProperty: "code" },
						parentSchema: schema42.properties.cells,
						data: data4
					});
					errors++;
				}
				if (data4.executed === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/cells",
						keyword: "required",
						params: { missingProperty: "executed" },
						parentSchema: schema42.properties.cells,
						data: data4
					});
					errors++;
				}
				if (data4.withOutputs === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/cells",
						keyword: "required",
						params: { missingProperty: "withOutputs" },
						parentSchema: schema42.properties.cells,
						data: data4
					});
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "code" || key1 === "executed" || key1 === "withOutputs" || key1 === "leftOut")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/cells",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema42.properties.cells,
						data: data4
					});
					errors++;
				}
				if (data4.code !== void 0) {
					let data5 = data4.code;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/cells/code",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema42.properties.cells.properties.code,
							data: data5
						});
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/cells/code",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema42.properties.cells.properties.code,
								data: data5
							});
							errors++;
						}
					}
				}
				if (data4.executed !== void 0) {
					let data6 = data4.executed;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/cells/executed",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema42.properties.cells.properties.executed,
							data: data6
						});
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 0 || isNaN(data6)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/cells/executed",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema42.properties.cells.properties.executed,
								data: data6
							});
							errors++;
						}
					}
				}
				if (data4.withOutputs !== void 0) {
					let data7 = data4.withOutputs;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/cells/withOutputs",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema42.properties.cells.properties.withOutputs,
							data: data7
						});
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/cells/withOutputs",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema42.properties.cells.properties.withOutputs,
								data: data7
							});
							errors++;
						}
					}
				}
				if (data4.leftOut !== void 0) {
					let data8 = data4.leftOut;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/cells/leftOut",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema42.properties.cells.properties.leftOut,
							data: data8
						});
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/cells/leftOut",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								parentSchema: schema42.properties.cells.properties.leftOut,
								data: data8
							});
							errors++;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/cells",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema42.properties.cells,
					data: data4
				});
				errors++;
			}
		}
		if (data.order !== void 0) {
			let data9 = data.order;
			if (!(data9 === "fresh" || data9 === "continued" || data9 === "out-of-order" || data9 === "partly" || data9 === "not-run")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/order",
					keyword: "enum",
					params: { allowedValues: schema42.properties.order.enum },
					parentSchema: schema42.properties.order,
					data: data9
				});
				errors++;
			}
		}
		if (data.orderLocation !== void 0) {
			if (!validate61(data.orderLocation, {
				instancePath: instancePath + "/orderLocation",
				parentData: data,
				parentDataProperty: "orderLocation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.orderDetail !== void 0) {
			let data11 = data.orderDetail;
			if (typeof data11 === "string") {
				if (data11.length > 300) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/orderDetail",
						keyword: "maxLength",
						params: { limit: 300 },
						parentSchema: schema42.properties.orderDetail,
						data: data11
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/orderDetail",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema42.properties.orderDetail,
					data: data11
				});
				errors++;
			}
		}
		if (data.kernel !== void 0) {
			let data12 = data.kernel;
			if (typeof data12 === "string") {
				if (data12.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/kernel",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema42.properties.kernel,
						data: data12
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/kernel",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema42.properties.kernel,
					data: data12
				});
				errors++;
			}
		}
		if (data.language !== void 0) {
			let data13 = data.language;
			if (typeof data13 === "string") {
				if (data13.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/language",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema42.properties.language,
						data: data13
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/language",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema42.properties.language,
					data: data13
				});
				errors++;
			}
		}
		if (data.languageVersion !== void 0) {
			let data14 = data.languageVersion;
			if (typeof data14 === "string") {
				if (data14.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/languageVersion",
						keyword: "maxLength",
						params: { limit: 100 },
						parentSchema: schema42.properties.languageVersion,
						data: data14
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/languageVersion",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema42.properties.languageVersion,
					data: data14
				});
				errors++;
			}
		}
		if (data.errors !== void 0) {
			if (!validate147(data.errors, {
				instancePath: instancePath + "/errors",
				parentData: data,
				parentDataProperty: "errors",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate147.errors);
				errors = vErrors.length;
			}
		}
		if (data.homePaths !== void 0) {
			if (!validate147(data.homePaths, {
				instancePath: instancePath + "/homePaths",
				parentData: data,
				parentDataProperty: "homePaths",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate147.errors);
				errors = vErrors.length;
			}
		}
		if (data.secrets !== void 0) {
			if (!validate147(data.secrets, {
				instancePath: instancePath + "/secrets",
				parentData: data,
				parentDataProperty: "secrets",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate147.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema42,
			data
		});
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"title": "StatedSeeds",
	"description": "Seeds in files of parameters and locks of pipelines, and hints that random numbers are used.",
	"type": "object",
	"additionalProperties": false,
	"required": ["statements", "hints"],
	"properties": {
		"statements": {
			"type": "array",
			"maxItems": 500,
			"items": {
				"title": "StatedSeed",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"value",
					"path",
					"location"
				],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 200
					},
					"value": {
						"description": "null: none was set.",
						"type": ["string", "null"],
						"maxLength": 200
					},
					"path": { "$ref": "#/$defs/path" },
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		},
		"hints": {
			"description": "Code that seems to draw random numbers; `seeded` where it seems to set a seed too.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "RandomnessHint",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"what",
					"seeded",
					"location"
				],
				"properties": {
					"path": { "$ref": "#/$defs/path" },
					"what": {
						"type": "string",
						"maxLength": 200
					},
					"seeded": { "type": "boolean" },
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		}
	}
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.statements === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "statements" },
				parentSchema: schema44,
				data
			});
			errors++;
		}
		if (data.hints === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "hints" },
				parentSchema: schema44,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "statements" || key0 === "hints")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema44,
				data
			});
			errors++;
		}
		if (data.statements !== void 0) {
			let data0 = data.statements;
			if (Array.isArray(data0)) {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/statements",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema44.properties.statements,
						data: data0
					});
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema44.properties.statements.items,
								data: data1
							});
							errors++;
						}
						if (data1.value === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "required",
								params: { missingProperty: "value" },
								parentSchema: schema44.properties.statements.items,
								data: data1
							});
							errors++;
						}
						if (data1.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema44.properties.statements.items,
								data: data1
							});
							errors++;
						}
						if (data1.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema44.properties.statements.items,
								data: data1
							});
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "name" || key1 === "value" || key1 === "path" || key1 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/statements/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema44.properties.statements.items,
								data: data1
							});
							errors++;
						}
						if (data1.name !== void 0) {
							let data2 = data1.name;
							if (typeof data2 === "string") {
								if (data2.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/statements/" + i0 + "/name",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema44.properties.statements.items.properties.name,
										data: data2
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/statements/" + i0 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema44.properties.statements.items.properties.name,
									data: data2
								});
								errors++;
							}
						}
						if (data1.value !== void 0) {
							let data3 = data1.value;
							if (typeof data3 !== "string" && data3 !== null) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/statements/" + i0 + "/value",
									keyword: "type",
									params: { type: schema44.properties.statements.items.properties.value.type },
									parentSchema: schema44.properties.statements.items.properties.value,
									data: data3
								});
								errors++;
							}
							if (typeof data3 === "string") {
								if (data3.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/statements/" + i0 + "/value",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema44.properties.statements.items.properties.value,
										data: data3
									});
									errors++;
								}
							}
						}
						if (data1.path !== void 0) {
							if (!validate64(data1.path, {
								instancePath: instancePath + "/statements/" + i0 + "/path",
								parentData: data1,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data1.location !== void 0) {
							if (!validate61(data1.location, {
								instancePath: instancePath + "/statements/" + i0 + "/location",
								parentData: data1,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/statements/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema44.properties.statements.items,
							data: data1
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/statements",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema44.properties.statements,
					data: data0
				});
				errors++;
			}
		}
		if (data.hints !== void 0) {
			let data6 = data.hints;
			if (Array.isArray(data6)) {
				if (data6.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/hints",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema44.properties.hints,
						data: data6
					});
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						if (data7.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hints/" + i1,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema44.properties.hints.items,
								data: data7
							});
							errors++;
						}
						if (data7.what === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hints/" + i1,
								keyword: "required",
								params: { missingProperty: "what" },
								parentSchema: schema44.properties.hints.items,
								data: data7
							});
							errors++;
						}
						if (data7.seeded === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hints/" + i1,
								keyword: "required",
								params: { missingProperty: "seeded" },
								parentSchema: schema44.properties.hints.items,
								data: data7
							});
							errors++;
						}
						if (data7.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hints/" + i1,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema44.properties.hints.items,
								data: data7
							});
							errors++;
						}
						for (const key2 in data7) if (!(key2 === "path" || key2 === "what" || key2 === "seeded" || key2 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/hints/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema44.properties.hints.items,
								data: data7
							});
							errors++;
						}
						if (data7.path !== void 0) {
							if (!validate64(data7.path, {
								instancePath: instancePath + "/hints/" + i1 + "/path",
								parentData: data7,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data7.what !== void 0) {
							let data9 = data7.what;
							if (typeof data9 === "string") {
								if (data9.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/hints/" + i1 + "/what",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema44.properties.hints.items.properties.what,
										data: data9
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/hints/" + i1 + "/what",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema44.properties.hints.items.properties.what,
									data: data9
								});
								errors++;
							}
						}
						if (data7.seeded !== void 0) {
							let data10 = data7.seeded;
							if (typeof data10 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/hints/" + i1 + "/seeded",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema44.properties.hints.items.properties.seeded,
									data: data10
								});
								errors++;
							}
						}
						if (data7.location !== void 0) {
							if (!validate61(data7.location, {
								instancePath: instancePath + "/hints/" + i1 + "/location",
								parentData: data7,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/hints/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema44.properties.hints.items,
							data: data7
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/hints",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema44.properties.hints,
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
			parentSchema: schema44,
			data
		});
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"title": "FileAgreement",
	"description": "What several files state of the same thing: metrics, parameters, the model's run, its packages.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"sources",
		"agreed",
		"disagreements",
		"marks"
	],
	"properties": {
		"sources": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "AgreementSource",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"kind",
					"location"
				],
				"properties": {
					"path": { "$ref": "#/$defs/path" },
					"kind": { "enum": [
						"model card",
						"metrics",
						"parameters",
						"model",
						"run"
					] },
					"location": { "$ref": "../common.schema.json#/$defs/location" },
					"unread": { "$ref": "#/$defs/unread" }
				}
			}
		},
		"agreed": {
			"description": "How many things two files state alike, by kind.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"metric": {
					"type": "integer",
					"minimum": 0
				},
				"parameter": {
					"type": "integer",
					"minimum": 0
				},
				"run": {
					"type": "integer",
					"minimum": 0
				},
				"package": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"disagreements": {
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "Disagreement",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"name",
					"left",
					"right"
				],
				"properties": {
					"kind": { "enum": [
						"metric",
						"parameter",
						"run",
						"package"
					] },
					"name": {
						"type": "string",
						"maxLength": 300
					},
					"left": { "$ref": "#/$defs/stated" },
					"right": { "$ref": "#/$defs/stated" }
				}
			}
		},
		"marks": {
			"description": "Placeholders of a template, revisions of data sets that are not pinned, packages of a model that are not.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "AgreementMark",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"what",
					"path",
					"location"
				],
				"properties": {
					"kind": { "enum": [
						"placeholder",
						"revision",
						"package"
					] },
					"what": {
						"type": "string",
						"maxLength": 300
					},
					"path": { "$ref": "#/$defs/path" },
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		}
	}
};
const schema46 = {
	"title": "StatedValue",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"says",
		"path",
		"location"
	],
	"properties": {
		"says": {
			"type": "string",
			"maxLength": 300
		},
		"path": { "$ref": "#/$defs/path" },
		"location": { "$ref": "../common.schema.json#/$defs/location" }
	}
};
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate163.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.says === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "says" },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "says" || key0 === "path" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		if (data.says !== void 0) {
			let data0 = data.says;
			if (typeof data0 === "string") {
				if (data0.length > 300) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/says",
						keyword: "maxLength",
						params: { limit: 300 },
						parentSchema: schema46.properties.says,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/says",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema46.properties.says,
					data: data0
				});
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (!validate64(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
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
	validate163.errors = vErrors;
	return errors === 0;
}
validate163.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sources === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "sources" },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		if (data.agreed === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "agreed" },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		if (data.disagreements === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "disagreements" },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		if (data.marks === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "marks" },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "sources" || key0 === "agreed" || key0 === "disagreements" || key0 === "marks")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		if (data.sources !== void 0) {
			let data0 = data.sources;
			if (Array.isArray(data0)) {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/sources",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema45.properties.sources,
						data: data0
					});
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i0,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema45.properties.sources.items,
								data: data1
							});
							errors++;
						}
						if (data1.kind === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i0,
								keyword: "required",
								params: { missingProperty: "kind" },
								parentSchema: schema45.properties.sources.items,
								data: data1
							});
							errors++;
						}
						if (data1.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema45.properties.sources.items,
								data: data1
							});
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "path" || key1 === "kind" || key1 === "location" || key1 === "unread")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema45.properties.sources.items,
								data: data1
							});
							errors++;
						}
						if (data1.path !== void 0) {
							if (!validate64(data1.path, {
								instancePath: instancePath + "/sources/" + i0 + "/path",
								parentData: data1,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data1.kind !== void 0) {
							let data3 = data1.kind;
							if (!(data3 === "model card" || data3 === "metrics" || data3 === "parameters" || data3 === "model" || data3 === "run")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/sources/" + i0 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema45.properties.sources.items.properties.kind.enum },
									parentSchema: schema45.properties.sources.items.properties.kind,
									data: data3
								});
								errors++;
							}
						}
						if (data1.location !== void 0) {
							if (!validate61(data1.location, {
								instancePath: instancePath + "/sources/" + i0 + "/location",
								parentData: data1,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data1.unread !== void 0) {
							if (!validate72(data1.unread, {
								instancePath: instancePath + "/sources/" + i0 + "/unread",
								parentData: data1,
								parentDataProperty: "unread",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate72.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/sources/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema45.properties.sources.items,
							data: data1
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/sources",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema45.properties.sources,
					data: data0
				});
				errors++;
			}
		}
		if (data.agreed !== void 0) {
			let data6 = data.agreed;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key2 in data6) if (!(key2 === "metric" || key2 === "parameter" || key2 === "run" || key2 === "package")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/agreed",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema45.properties.agreed,
						data: data6
					});
					errors++;
				}
				if (data6.metric !== void 0) {
					let data7 = data6.metric;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/agreed/metric",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema45.properties.agreed.properties.metric,
							data: data7
						});
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/agreed/metric",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema45.properties.agreed.properties.metric,
								data: data7
							});
							errors++;
						}
					}
				}
				if (data6.parameter !== void 0) {
					let data8 = data6.parameter;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/agreed/parameter",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema45.properties.agreed.properties.parameter,
							data: data8
						});
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/agreed/parameter",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema45.properties.agreed.properties.parameter,
								data: data8
							});
							errors++;
						}
					}
				}
				if (data6.run !== void 0) {
					let data9 = data6.run;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/agreed/run",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema45.properties.agreed.properties.run,
							data: data9
						});
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/agreed/run",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema45.properties.agreed.properties.run,
								data: data9
							});
							errors++;
						}
					}
				}
				if (data6.package !== void 0) {
					let data10 = data6.package;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/agreed/package",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema45.properties.agreed.properties.package,
							data: data10
						});
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 0 || isNaN(data10)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/agreed/package",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema45.properties.agreed.properties.package,
								data: data10
							});
							errors++;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/agreed",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema45.properties.agreed,
					data: data6
				});
				errors++;
			}
		}
		if (data.disagreements !== void 0) {
			let data11 = data.disagreements;
			if (Array.isArray(data11)) {
				if (data11.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/disagreements",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema45.properties.disagreements,
						data: data11
					});
					errors++;
				}
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data12 = data11[i1];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.kind === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/disagreements/" + i1,
								keyword: "required",
								params: { missingProperty: "kind" },
								parentSchema: schema45.properties.disagreements.items,
								data: data12
							});
							errors++;
						}
						if (data12.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/disagreements/" + i1,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema45.properties.disagreements.items,
								data: data12
							});
							errors++;
						}
						if (data12.left === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/disagreements/" + i1,
								keyword: "required",
								params: { missingProperty: "left" },
								parentSchema: schema45.properties.disagreements.items,
								data: data12
							});
							errors++;
						}
						if (data12.right === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/disagreements/" + i1,
								keyword: "required",
								params: { missingProperty: "right" },
								parentSchema: schema45.properties.disagreements.items,
								data: data12
							});
							errors++;
						}
						for (const key3 in data12) if (!(key3 === "kind" || key3 === "name" || key3 === "left" || key3 === "right")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/disagreements/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema45.properties.disagreements.items,
								data: data12
							});
							errors++;
						}
						if (data12.kind !== void 0) {
							let data13 = data12.kind;
							if (!(data13 === "metric" || data13 === "parameter" || data13 === "run" || data13 === "package")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/disagreements/" + i1 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema45.properties.disagreements.items.properties.kind.enum },
									parentSchema: schema45.properties.disagreements.items.properties.kind,
									data: data13
								});
								errors++;
							}
						}
						if (data12.name !== void 0) {
							let data14 = data12.name;
							if (typeof data14 === "string") {
								if (data14.length > 300) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/disagreements/" + i1 + "/name",
										keyword: "maxLength",
										params: { limit: 300 },
										parentSchema: schema45.properties.disagreements.items.properties.name,
										data: data14
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/disagreements/" + i1 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema45.properties.disagreements.items.properties.name,
									data: data14
								});
								errors++;
							}
						}
						if (data12.left !== void 0) {
							if (!validate163(data12.left, {
								instancePath: instancePath + "/disagreements/" + i1 + "/left",
								parentData: data12,
								parentDataProperty: "left",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate163.errors);
								errors = vErrors.length;
							}
						}
						if (data12.right !== void 0) {
							if (!validate163(data12.right, {
								instancePath: instancePath + "/disagreements/" + i1 + "/right",
								parentData: data12,
								parentDataProperty: "right",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate163.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/disagreements/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema45.properties.disagreements.items,
							data: data12
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/disagreements",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema45.properties.disagreements,
					data: data11
				});
				errors++;
			}
		}
		if (data.marks !== void 0) {
			let data17 = data.marks;
			if (Array.isArray(data17)) {
				if (data17.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/marks",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema45.properties.marks,
						data: data17
					});
					errors++;
				}
				const len2 = data17.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data18 = data17[i2];
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.kind === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/marks/" + i2,
								keyword: "required",
								params: { missingProperty: "kind" },
								parentSchema: schema45.properties.marks.items,
								data: data18
							});
							errors++;
						}
						if (data18.what === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/marks/" + i2,
								keyword: "required",
								params: { missingProperty: "what" },
								parentSchema: schema45.properties.marks.items,
								data: data18
							});
							errors++;
						}
						if (data18.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/marks/" + i2,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema45.properties.marks.items,
								data: data18
							});
							errors++;
						}
						if (data18.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/marks/" + i2,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema45.properties.marks.items,
								data: data18
							});
							errors++;
						}
						for (const key4 in data18) if (!(key4 === "kind" || key4 === "what" || key4 === "path" || key4 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/marks/" + i2,
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								parentSchema: schema45.properties.marks.items,
								data: data18
							});
							errors++;
						}
						if (data18.kind !== void 0) {
							let data19 = data18.kind;
							if (!(data19 === "placeholder" || data19 === "revision" || data19 === "package")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/marks/" + i2 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema45.properties.marks.items.properties.kind.enum },
									parentSchema: schema45.properties.marks.items.properties.kind,
									data: data19
								});
								errors++;
							}
						}
						if (data18.what !== void 0) {
							let data20 = data18.what;
							if (typeof data20 === "string") {
								if (data20.length > 300) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/marks/" + i2 + "/what",
										keyword: "maxLength",
										params: { limit: 300 },
										parentSchema: schema45.properties.marks.items.properties.what,
										data: data20
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/marks/" + i2 + "/what",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema45.properties.marks.items.properties.what,
									data: data20
								});
								errors++;
							}
						}
						if (data18.path !== void 0) {
							if (!validate64(data18.path, {
								instancePath: instancePath + "/marks/" + i2 + "/path",
								parentData: data18,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data18.location !== void 0) {
							if (!validate61(data18.location, {
								instancePath: instancePath + "/marks/" + i2 + "/location",
								parentData: data18,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/marks/" + i2,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema45.properties.marks.items,
							data: data18
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/marks",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema45.properties.marks,
					data: data17
				});
				errors++;
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
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"title": "UnreadableExperiment",
	"type": "object",
	"additionalProperties": false,
	"required": ["path", "unread"],
	"properties": {
		"path": { "$ref": "#/$defs/path" },
		"unread": { "$ref": "#/$defs/unread" }
	}
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema47,
				data
			});
			errors++;
		}
		if (data.unread === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "unread" },
				parentSchema: schema47,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "unread")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema47,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate64(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.unread !== void 0) {
			if (!validate72(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
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
	validate171.errors = vErrors;
	return errors === 0;
}
validate171.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dataLists === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "dataLists" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.packages === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "packages" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.code === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "code" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.runs === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "runs" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.results === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "results" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.unreadableExperiments === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "unreadableExperiments" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema24.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		if (data.record !== void 0) {
			if (!validate61(data.record, {
				instancePath: instancePath + "/record",
				parentData: data,
				parentDataProperty: "record",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.dataLists !== void 0) {
			let data1 = data.dataLists;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/dataLists",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema24.properties.dataLists,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/dataLists",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema24.properties.dataLists,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.packages !== void 0) {
			let data2 = data.packages;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.named === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/packages",
						keyword: "required",
						params: { missingProperty: "named" },
						parentSchema: schema24.properties.packages,
						data: data2
					});
					errors++;
				}
				if (data2.locks === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/packages",
						keyword: "required",
						params: { missingProperty: "locks" },
						parentSchema: schema24.properties.packages,
						data: data2
					});
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "named" || key1 === "locks")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/packages",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema24.properties.packages,
						data: data2
					});
					errors++;
				}
				if (data2.named !== void 0) {
					let data3 = data2.named;
					if (typeof data3 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/packages/named",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema24.properties.packages.properties.named,
							data: data3
						});
						errors++;
					}
				}
				if (data2.locks !== void 0) {
					let data4 = data2.locks;
					if (Array.isArray(data4)) {
						if (data4.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/packages/locks",
								keyword: "maxItems",
								params: { limit: 1e3 },
								parentSchema: schema24.properties.packages.properties.locks,
								data: data4
							});
							errors++;
						}
						const len0 = data4.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate63(data4[i0], {
							instancePath: instancePath + "/packages/locks/" + i0,
							parentData: data4,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate63.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/packages/locks",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema24.properties.packages.properties.locks,
							data: data4
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/packages",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema24.properties.packages,
					data: data2
				});
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data6 = data.code;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.named === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/code",
						keyword: "required",
						params: { missingProperty: "named" },
						parentSchema: schema24.properties.code,
						data: data6
					});
					errors++;
				}
				if (data6.files === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/code",
						keyword: "required",
						params: { missingProperty: "files" },
						parentSchema: schema24.properties.code,
						data: data6
					});
					errors++;
				}
				if (data6.missing === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/code",
						keyword: "required",
						params: { missingProperty: "missing" },
						parentSchema: schema24.properties.code,
						data: data6
					});
					errors++;
				}
				for (const key2 in data6) if (!(key2 === "named" || key2 === "files" || key2 === "missing" || key2 === "location")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/code",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema24.properties.code,
						data: data6
					});
					errors++;
				}
				if (data6.named !== void 0) {
					let data7 = data6.named;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/code/named",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema24.properties.code.properties.named,
							data: data7
						});
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/code/named",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema24.properties.code.properties.named,
								data: data7
							});
							errors++;
						}
					}
				}
				if (data6.files !== void 0) {
					let data8 = data6.files;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/code/files",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema24.properties.code.properties.files,
							data: data8
						});
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/code/files",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema24.properties.code.properties.files,
								data: data8
							});
							errors++;
						}
					}
				}
				if (data6.missing !== void 0) {
					if (!validate80(data6.missing, {
						instancePath: instancePath + "/code/missing",
						parentData: data6,
						parentDataProperty: "missing",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate80.errors);
						errors = vErrors.length;
					}
				}
				if (data6.location !== void 0) {
					if (!validate61(data6.location, {
						instancePath: instancePath + "/code/location",
						parentData: data6,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate61.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/code",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema24.properties.code,
					data: data6
				});
				errors++;
			}
		}
		if (data.runs !== void 0) {
			let data11 = data.runs;
			if (Array.isArray(data11)) {
				if (data11.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/runs",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema24.properties.runs,
						data: data11
					});
					errors++;
				}
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate83(data11[i1], {
					instancePath: instancePath + "/runs/" + i1,
					parentData: data11,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate83.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/runs",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.runs,
					data: data11
				});
				errors++;
			}
		}
		if (data.results !== void 0) {
			let data13 = data.results;
			if (Array.isArray(data13)) {
				if (data13.length > 3e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/results",
						keyword: "maxItems",
						params: { limit: 3e3 },
						parentSchema: schema24.properties.results,
						data: data13
					});
					errors++;
				}
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate106(data13[i2], {
					instancePath: instancePath + "/results/" + i2,
					parentData: data13,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate106.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/results",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.results,
					data: data13
				});
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (!validate126(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate126.errors);
				errors = vErrors.length;
			}
		}
		if (data.hardware !== void 0) {
			if (!validate133(data.hardware, {
				instancePath: instancePath + "/hardware",
				parentData: data,
				parentDataProperty: "hardware",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate133.errors);
				errors = vErrors.length;
			}
		}
		if (data.preprocessing !== void 0) {
			if (!validate137(data.preprocessing, {
				instancePath: instancePath + "/preprocessing",
				parentData: data,
				parentDataProperty: "preprocessing",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate137.errors);
				errors = vErrors.length;
			}
		}
		if (data.notebooks !== void 0) {
			let data18 = data.notebooks;
			if (Array.isArray(data18)) {
				if (data18.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/notebooks",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema24.properties.notebooks,
						data: data18
					});
					errors++;
				}
				const len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate142(data18[i3], {
					instancePath: instancePath + "/notebooks/" + i3,
					parentData: data18,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate142.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/notebooks",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.notebooks,
					data: data18
				});
				errors++;
			}
		}
		if (data.seeds !== void 0) {
			if (!validate153(data.seeds, {
				instancePath: instancePath + "/seeds",
				parentData: data,
				parentDataProperty: "seeds",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate153.errors);
				errors = vErrors.length;
			}
		}
		if (data.agreement !== void 0) {
			if (!validate159(data.agreement, {
				instancePath: instancePath + "/agreement",
				parentData: data,
				parentDataProperty: "agreement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data.unreadableExperiments !== void 0) {
			let data22 = data.unreadableExperiments;
			if (Array.isArray(data22)) {
				if (data22.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unreadableExperiments",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema24.properties.unreadableExperiments,
						data: data22
					});
					errors++;
				}
				const len4 = data22.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate171(data22[i4], {
					instancePath: instancePath + "/unreadableExperiments/" + i4,
					parentData: data22,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate171.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unreadableExperiments",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.unreadableExperiments,
					data: data22
				});
				errors++;
			}
		}
		if (data.datasets !== void 0) {
			let data24 = data.datasets;
			if (Array.isArray(data24)) {
				if (data24.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/datasets",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema24.properties.datasets,
						data: data24
					});
					errors++;
				}
				const len5 = data24.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data25 = data24[i5];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.run === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/datasets/" + i5,
								keyword: "required",
								params: { missingProperty: "run" },
								parentSchema: schema24.properties.datasets.items,
								data: data25
							});
							errors++;
						}
						if (data25.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/datasets/" + i5,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema24.properties.datasets.items,
								data: data25
							});
							errors++;
						}
						if (data25.digest === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/datasets/" + i5,
								keyword: "required",
								params: { missingProperty: "digest" },
								parentSchema: schema24.properties.datasets.items,
								data: data25
							});
							errors++;
						}
						if (data25.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/datasets/" + i5,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema24.properties.datasets.items,
								data: data25
							});
							errors++;
						}
						for (const key3 in data25) if (!(key3 === "run" || key3 === "id" || key3 === "name" || key3 === "digest" || key3 === "context" || key3 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/datasets/" + i5,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema24.properties.datasets.items,
								data: data25
							});
							errors++;
						}
						if (data25.run !== void 0) {
							if (!validate64(data25.run, {
								instancePath: instancePath + "/datasets/" + i5 + "/run",
								parentData: data25,
								parentDataProperty: "run",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data25.id !== void 0) {
							if (!validate85(data25.id, {
								instancePath: instancePath + "/datasets/" + i5 + "/id",
								parentData: data25,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate85.errors);
								errors = vErrors.length;
							}
						}
						if (data25.name !== void 0) {
							let data28 = data25.name;
							if (typeof data28 === "string") {
								if (data28.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/datasets/" + i5 + "/name",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema24.properties.datasets.items.properties.name,
										data: data28
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/datasets/" + i5 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.datasets.items.properties.name,
									data: data28
								});
								errors++;
							}
						}
						if (data25.digest !== void 0) {
							let data29 = data25.digest;
							if (typeof data29 === "string") {
								if (data29.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/datasets/" + i5 + "/digest",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema24.properties.datasets.items.properties.digest,
										data: data29
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/datasets/" + i5 + "/digest",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.datasets.items.properties.digest,
									data: data29
								});
								errors++;
							}
						}
						if (data25.context !== void 0) {
							let data30 = data25.context;
							if (typeof data30 === "string") {
								if (data30.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/datasets/" + i5 + "/context",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema24.properties.datasets.items.properties.context,
										data: data30
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/datasets/" + i5 + "/context",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema24.properties.datasets.items.properties.context,
									data: data30
								});
								errors++;
							}
						}
						if (data25.location !== void 0) {
							if (!validate61(data25.location, {
								instancePath: instancePath + "/datasets/" + i5 + "/location",
								parentData: data25,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/datasets/" + i5,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema24.properties.datasets.items,
							data: data25
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/datasets",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema24.properties.datasets,
					data: data24
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
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"title": "DataDigests",
	"description": "One list of data files with their digests, held against the bytes.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"listedBy",
		"path",
		"location",
		"files",
		"verified",
		"malformed",
		"others",
		"otherCounts"
	],
	"properties": {
		"listedBy": {
			"description": "A list of digests, the feature's record, a run record, a `*.dvc` file, a `dvc.lock`, a Croissant description, or a pointer of Git LFS.",
			"enum": [
				"list",
				"record",
				"run",
				"dvc",
				"dvc-lock",
				"croissant",
				"lfs"
			]
		},
		"path": {
			"description": "The file that lists them.",
			"$ref": "#/$defs/path"
		},
		"location": {
			"description": "Where the list is named, or the file itself.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"unread": { "$ref": "#/$defs/unread" },
		"files": {
			"description": "How many files it lists.",
			"type": "integer",
			"minimum": 0
		},
		"verified": {
			"description": "How many have the listed digest.",
			"type": "integer",
			"minimum": 0
		},
		"malformed": {
			"title": "MalformedLines",
			"description": "Lines of the list that could not be read.",
			"type": "object",
			"additionalProperties": false,
			"required": ["total", "first"],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"first": {
					"type": "array",
					"maxItems": 20,
					"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
				}
			}
		},
		"others": {
			"description": "The first of the files that are not verified.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "UnverifiedData",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"state",
					"location"
				],
				"properties": {
					"path": {
						"description": "From the repository's root, or as listed where it is refused.",
						"$ref": "#/$defs/path"
					},
					"state": {
						"description": "`pointer`: a Git LFS pointer to the listed bytes; `other-pointer`: to other bytes; `unhashed`: it is listed without a digest that bytes can be held against; `size`: the bytes are the listed ones, and another size is stated.",
						"enum": [
							"different",
							"line-endings",
							"absent",
							"pointer",
							"other-pointer",
							"refused",
							"unhashed",
							"size"
						]
					},
					"expected": { "$ref": "#/$defs/digest" },
					"observed": { "$ref": "#/$defs/digest" },
					"here": {
						"description": "Of one that differs by its line endings: those of the bytes here.",
						"enum": [
							"CRLF",
							"LF",
							"mixed"
						]
					},
					"detail": {
						"description": "Of an absent or refused one: why.",
						"type": "string",
						"maxLength": 2e3
					},
					"location": {
						"description": "Where its digest stands.",
						"$ref": "../common.schema.json#/$defs/location"
					},
					"algorithm": {
						"description": "Of the digests. Left out: SHA-256.",
						"enum": ["md5", "md5-dos2unix"]
					}
				}
			}
		},
		"otherCounts": {
			"title": "UnverifiedCounts",
			"description": "How many files that are not verified contradict what is listed, and how many cannot be looked at here.",
			"type": "object",
			"additionalProperties": false,
			"required": ["contradicted", "notHere"],
			"properties": {
				"contradicted": {
					"type": "integer",
					"minimum": 0
				},
				"notHere": {
					"type": "integer",
					"minimum": 0
				},
				"lineEndings": {
					"description": "How many differ by their line endings alone; they contradict nothing. Left out: none.",
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"imports": {
			"description": "Where DVC brought it in from.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "DataImport",
				"type": "object",
				"additionalProperties": false,
				"required": ["from"],
				"properties": {
					"from": {
						"description": "Address of the repository, or of the data itself.",
						"type": "string",
						"maxLength": 1e3
					},
					"commit": { "$ref": "../common.schema.json#/$defs/commitId" }
				}
			}
		},
		"confirmed": {
			"description": "Files and folders that have the listed MD5; those with a SHA-256 carry it among the subjects.",
			"type": "array",
			"maxItems": 5e4,
			"items": {
				"title": "ConfirmedData",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "digest"],
				"properties": {
					"path": { "$ref": "#/$defs/path" },
					"digest": { "$ref": "#/$defs/digest" }
				}
			}
		}
	}
};
const schema49 = {
	"title": "EvidenceProblem",
	"description": "Something wrong with a file of evidence, for its writer to mend.",
	"type": "object",
	"additionalProperties": false,
	"required": ["message"],
	"properties": {
		"message": {
			"type": "string",
			"maxLength": 4e3
		},
		"remedy": {
			"type": "string",
			"maxLength": 4e3
		},
		"location": { "$ref": "#/$defs/location" }
	}
};
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema25.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.path,
					data: data0
				});
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/line",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema25.properties.line,
					data: data1
				});
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/line",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema25.properties.line,
						data: data1
					});
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/column",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema25.properties.column,
					data: data2
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/column",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						parentSchema: schema25.properties.column,
						data: data2
					});
					errors++;
				}
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
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.message === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "message" },
				parentSchema: schema49,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "message" || key0 === "remedy" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema49,
				data
			});
			errors++;
		}
		if (data.message !== void 0) {
			let data0 = data.message;
			if (typeof data0 === "string") {
				if (data0.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/message",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema49.properties.message,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/message",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema49.properties.message,
					data: data0
				});
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data1 = data.remedy;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remedy",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema49.properties.remedy,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remedy",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema49.properties.remedy,
					data: data1
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate184(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate184.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema49,
			data
		});
		errors++;
	}
	validate183.errors = vErrors;
	return errors === 0;
}
validate183.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"description": "SHA-256 or MD5 in hexadecimal digits; that of a folder, by DVC, ends in `.dir`.",
	"type": "string",
	"pattern": "^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$"
};
const pattern7 = /* @__PURE__ */ new RegExp("^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$", "");
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{64}|[0-9a-f]{32}([.]dir)?)$" },
				parentSchema: schema51,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema51,
			data
		});
		errors++;
	}
	validate188.errors = vErrors;
	return errors === 0;
}
validate188.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.listedBy === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "listedBy" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.files === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "files" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.verified === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "verified" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.malformed === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "malformed" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.others === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "others" },
				parentSchema: schema48,
				data
			});
			errors++;
		}
		if (data.otherCounts === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "otherCounts" },
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
		if (data.listedBy !== void 0) {
			let data0 = data.listedBy;
			if (!(data0 === "list" || data0 === "record" || data0 === "run" || data0 === "dvc" || data0 === "dvc-lock" || data0 === "croissant" || data0 === "lfs")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/listedBy",
					keyword: "enum",
					params: { allowedValues: schema48.properties.listedBy.enum },
					parentSchema: schema48.properties.listedBy,
					data: data0
				});
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (!validate64(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.unread !== void 0) {
			if (!validate72(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			let data4 = data.files;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/files",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema48.properties.files,
					data: data4
				});
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/files",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema48.properties.files,
						data: data4
					});
					errors++;
				}
			}
		}
		if (data.verified !== void 0) {
			let data5 = data.verified;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/verified",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema48.properties.verified,
					data: data5
				});
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/verified",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema48.properties.verified,
						data: data5
					});
					errors++;
				}
			}
		}
		if (data.malformed !== void 0) {
			let data6 = data.malformed;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.total === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/malformed",
						keyword: "required",
						params: { missingProperty: "total" },
						parentSchema: schema48.properties.malformed,
						data: data6
					});
					errors++;
				}
				if (data6.first === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/malformed",
						keyword: "required",
						params: { missingProperty: "first" },
						parentSchema: schema48.properties.malformed,
						data: data6
					});
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "total" || key1 === "first")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/malformed",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema48.properties.malformed,
						data: data6
					});
					errors++;
				}
				if (data6.total !== void 0) {
					let data7 = data6.total;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/malformed/total",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema48.properties.malformed.properties.total,
							data: data7
						});
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/malformed/total",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema48.properties.malformed.properties.total,
								data: data7
							});
							errors++;
						}
					}
				}
				if (data6.first !== void 0) {
					let data8 = data6.first;
					if (Array.isArray(data8)) {
						if (data8.length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/malformed/first",
								keyword: "maxItems",
								params: { limit: 20 },
								parentSchema: schema48.properties.malformed.properties.first,
								data: data8
							});
							errors++;
						}
						const len0 = data8.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate183(data8[i0], {
							instancePath: instancePath + "/malformed/first/" + i0,
							parentData: data8,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate183.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/malformed/first",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema48.properties.malformed.properties.first,
							data: data8
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/malformed",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema48.properties.malformed,
					data: data6
				});
				errors++;
			}
		}
		if (data.others !== void 0) {
			let data10 = data.others;
			if (Array.isArray(data10)) {
				if (data10.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/others",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema48.properties.others,
						data: data10
					});
					errors++;
				}
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/others/" + i1,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema48.properties.others.items,
								data: data11
							});
							errors++;
						}
						if (data11.state === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/others/" + i1,
								keyword: "required",
								params: { missingProperty: "state" },
								parentSchema: schema48.properties.others.items,
								data: data11
							});
							errors++;
						}
						if (data11.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/others/" + i1,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema48.properties.others.items,
								data: data11
							});
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "path" || key2 === "state" || key2 === "expected" || key2 === "observed" || key2 === "here" || key2 === "detail" || key2 === "location" || key2 === "algorithm")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/others/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema48.properties.others.items,
								data: data11
							});
							errors++;
						}
						if (data11.path !== void 0) {
							if (!validate64(data11.path, {
								instancePath: instancePath + "/others/" + i1 + "/path",
								parentData: data11,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data11.state !== void 0) {
							let data13 = data11.state;
							if (!(data13 === "different" || data13 === "line-endings" || data13 === "absent" || data13 === "pointer" || data13 === "other-pointer" || data13 === "refused" || data13 === "unhashed" || data13 === "size")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/others/" + i1 + "/state",
									keyword: "enum",
									params: { allowedValues: schema48.properties.others.items.properties.state.enum },
									parentSchema: schema48.properties.others.items.properties.state,
									data: data13
								});
								errors++;
							}
						}
						if (data11.expected !== void 0) {
							if (!validate188(data11.expected, {
								instancePath: instancePath + "/others/" + i1 + "/expected",
								parentData: data11,
								parentDataProperty: "expected",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate188.errors);
								errors = vErrors.length;
							}
						}
						if (data11.observed !== void 0) {
							if (!validate188(data11.observed, {
								instancePath: instancePath + "/others/" + i1 + "/observed",
								parentData: data11,
								parentDataProperty: "observed",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate188.errors);
								errors = vErrors.length;
							}
						}
						if (data11.here !== void 0) {
							let data16 = data11.here;
							if (!(data16 === "CRLF" || data16 === "LF" || data16 === "mixed")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/others/" + i1 + "/here",
									keyword: "enum",
									params: { allowedValues: schema48.properties.others.items.properties.here.enum },
									parentSchema: schema48.properties.others.items.properties.here,
									data: data16
								});
								errors++;
							}
						}
						if (data11.detail !== void 0) {
							let data17 = data11.detail;
							if (typeof data17 === "string") {
								if (data17.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/others/" + i1 + "/detail",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema48.properties.others.items.properties.detail,
										data: data17
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/others/" + i1 + "/detail",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema48.properties.others.items.properties.detail,
									data: data17
								});
								errors++;
							}
						}
						if (data11.location !== void 0) {
							if (!validate61(data11.location, {
								instancePath: instancePath + "/others/" + i1 + "/location",
								parentData: data11,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
						if (data11.algorithm !== void 0) {
							let data19 = data11.algorithm;
							if (!(data19 === "md5" || data19 === "md5-dos2unix")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/others/" + i1 + "/algorithm",
									keyword: "enum",
									params: { allowedValues: schema48.properties.others.items.properties.algorithm.enum },
									parentSchema: schema48.properties.others.items.properties.algorithm,
									data: data19
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/others/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema48.properties.others.items,
							data: data11
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/others",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema48.properties.others,
					data: data10
				});
				errors++;
			}
		}
		if (data.otherCounts !== void 0) {
			let data20 = data.otherCounts;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.contradicted === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/otherCounts",
						keyword: "required",
						params: { missingProperty: "contradicted" },
						parentSchema: schema48.properties.otherCounts,
						data: data20
					});
					errors++;
				}
				if (data20.notHere === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/otherCounts",
						keyword: "required",
						params: { missingProperty: "notHere" },
						parentSchema: schema48.properties.otherCounts,
						data: data20
					});
					errors++;
				}
				for (const key3 in data20) if (!(key3 === "contradicted" || key3 === "notHere" || key3 === "lineEndings")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/otherCounts",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						parentSchema: schema48.properties.otherCounts,
						data: data20
					});
					errors++;
				}
				if (data20.contradicted !== void 0) {
					let data21 = data20.contradicted;
					if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/otherCounts/contradicted",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema48.properties.otherCounts.properties.contradicted,
							data: data21
						});
						errors++;
					}
					if (typeof data21 == "number" && isFinite(data21)) {
						if (data21 < 0 || isNaN(data21)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/otherCounts/contradicted",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema48.properties.otherCounts.properties.contradicted,
								data: data21
							});
							errors++;
						}
					}
				}
				if (data20.notHere !== void 0) {
					let data22 = data20.notHere;
					if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/otherCounts/notHere",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema48.properties.otherCounts.properties.notHere,
							data: data22
						});
						errors++;
					}
					if (typeof data22 == "number" && isFinite(data22)) {
						if (data22 < 0 || isNaN(data22)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/otherCounts/notHere",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema48.properties.otherCounts.properties.notHere,
								data: data22
							});
							errors++;
						}
					}
				}
				if (data20.lineEndings !== void 0) {
					let data23 = data20.lineEndings;
					if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/otherCounts/lineEndings",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema48.properties.otherCounts.properties.lineEndings,
							data: data23
						});
						errors++;
					}
					if (typeof data23 == "number" && isFinite(data23)) {
						if (data23 < 0 || isNaN(data23)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/otherCounts/lineEndings",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema48.properties.otherCounts.properties.lineEndings,
								data: data23
							});
							errors++;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/otherCounts",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema48.properties.otherCounts,
					data: data20
				});
				errors++;
			}
		}
		if (data.imports !== void 0) {
			let data24 = data.imports;
			if (Array.isArray(data24)) {
				if (data24.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/imports",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema48.properties.imports,
						data: data24
					});
					errors++;
				}
				const len2 = data24.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data25 = data24[i2];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.from === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/imports/" + i2,
								keyword: "required",
								params: { missingProperty: "from" },
								parentSchema: schema48.properties.imports.items,
								data: data25
							});
							errors++;
						}
						for (const key4 in data25) if (!(key4 === "from" || key4 === "commit")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/imports/" + i2,
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								parentSchema: schema48.properties.imports.items,
								data: data25
							});
							errors++;
						}
						if (data25.from !== void 0) {
							let data26 = data25.from;
							if (typeof data26 === "string") {
								if (data26.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/imports/" + i2 + "/from",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema48.properties.imports.items.properties.from,
										data: data26
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/imports/" + i2 + "/from",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema48.properties.imports.items.properties.from,
									data: data26
								});
								errors++;
							}
						}
						if (data25.commit !== void 0) {
							if (!validate91(data25.commit, {
								instancePath: instancePath + "/imports/" + i2 + "/commit",
								parentData: data25,
								parentDataProperty: "commit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate91.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/imports/" + i2,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema48.properties.imports.items,
							data: data25
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/imports",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema48.properties.imports,
					data: data24
				});
				errors++;
			}
		}
		if (data.confirmed !== void 0) {
			let data28 = data.confirmed;
			if (Array.isArray(data28)) {
				if (data28.length > 5e4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confirmed",
						keyword: "maxItems",
						params: { limit: 5e4 },
						parentSchema: schema48.properties.confirmed,
						data: data28
					});
					errors++;
				}
				const len3 = data28.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data29 = data28[i3];
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						if (data29.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/confirmed/" + i3,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema48.properties.confirmed.items,
								data: data29
							});
							errors++;
						}
						if (data29.digest === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/confirmed/" + i3,
								keyword: "required",
								params: { missingProperty: "digest" },
								parentSchema: schema48.properties.confirmed.items,
								data: data29
							});
							errors++;
						}
						for (const key5 in data29) if (!(key5 === "path" || key5 === "digest")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/confirmed/" + i3,
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								parentSchema: schema48.properties.confirmed.items,
								data: data29
							});
							errors++;
						}
						if (data29.path !== void 0) {
							if (!validate64(data29.path, {
								instancePath: instancePath + "/confirmed/" + i3 + "/path",
								parentData: data29,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data29.digest !== void 0) {
							if (!validate188(data29.digest, {
								instancePath: instancePath + "/confirmed/" + i3 + "/digest",
								parentData: data29,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate188.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/confirmed/" + i3,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema48.properties.confirmed.items,
							data: data29
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/confirmed",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema48.properties.confirmed,
					data: data28
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
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema52 = {
	"title": "PipelineState",
	"description": "A pipeline of DVC: what its last run recorded, held against what is declared and what is here.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"lock",
		"location",
		"stages"
	],
	"properties": {
		"path": {
			"description": "Its `dvc.yaml`.",
			"$ref": "#/$defs/path"
		},
		"lock": {
			"description": "Its `dvc.lock`.",
			"$ref": "#/$defs/path"
		},
		"location": {
			"description": "Where the pipeline is named, or the lock itself.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"unread": { "$ref": "#/$defs/unread" },
		"stages": {
			"type": "array",
			"maxItems": 2e3,
			"items": { "$ref": "#/$defs/pipelineStage" }
		}
	}
};
const schema53 = {
	"title": "PipelineStageState",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"location",
		"verified",
		"byRecord",
		"parameters",
		"changes",
		"uncheckable",
		"subjects"
	],
	"properties": {
		"name": {
			"type": "string",
			"maxLength": 500
		},
		"location": {
			"description": "Of its entry in the lock, or where it is declared.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"command": {
			"description": "As recorded.",
			"type": "string",
			"maxLength": 4e3
		},
		"frozen": {
			"description": "DVC leaves it as it is, whatever changes.",
			"const": true
		},
		"verified": {
			"description": "Dependencies and outputs whose bytes are here and the recorded ones.",
			"type": "integer",
			"minimum": 0
		},
		"byRecord": {
			"description": "Dependencies whose bytes are not here, and whose digest is recorded the same by what makes them.",
			"type": "integer",
			"minimum": 0
		},
		"parameters": {
			"description": "Parameters that have the recorded value.",
			"type": "integer",
			"minimum": 0
		},
		"changes": {
			"title": "PipelineChanges",
			"type": "object",
			"additionalProperties": false,
			"required": ["total", "first"],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"first": {
					"type": "array",
					"maxItems": 20,
					"items": { "$ref": "#/$defs/pipelineChange" }
				}
			}
		},
		"uncheckable": {
			"title": "PipelineDoubts",
			"description": "What cannot be told here.",
			"type": "object",
			"additionalProperties": false,
			"required": ["total", "first"],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"first": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"title": "PipelineDoubt",
						"type": "object",
						"additionalProperties": false,
						"required": ["why", "location"],
						"properties": {
							"why": {
								"type": "string",
								"maxLength": 2e3
							},
							"remedy": {
								"description": "What to do about it; left out: pull the data.",
								"type": "string",
								"maxLength": 500
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"deps": {
			"description": "What it used, as its last run recorded it and as it was found. Left out: nothing.",
			"$ref": "#/$defs/pipelineFiles"
		},
		"outs": {
			"description": "What it made, likewise.",
			"$ref": "#/$defs/pipelineFiles"
		},
		"subjects": {
			"description": "Files of it that a pull request could change.",
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "#/$defs/path" }
		},
		"lineEndings": {
			"description": "Dependencies and outputs that differ by their line endings alone. Left out: none.",
			"type": "array",
			"maxItems": 20,
			"items": {
				"title": "PipelineLineEndings",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"here",
					"location"
				],
				"properties": {
					"path": { "$ref": "#/$defs/path" },
					"here": { "enum": ["CRLF", "LF"] },
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		}
	}
};
const schema54 = {
	"title": "PipelineChange",
	"description": "Something that is other than when the stage last ran.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"kind",
		"what",
		"location"
	],
	"properties": {
		"kind": {
			"description": "`stale`: what the stage used has since been made anew by the stage in `by`, or is named otherwise by the file in `by`.",
			"enum": [
				"not-run",
				"command",
				"dependency",
				"new-dependency",
				"stale",
				"parameter",
				"new-parameter",
				"gone-parameter",
				"output",
				"new-output",
				"unresolved"
			]
		},
		"what": {
			"description": "Path, or file and key of a parameter; of an unresolved stage: why.",
			"type": "string",
			"maxLength": 2e3
		},
		"by": {
			"type": "string",
			"maxLength": 1e3
		},
		"expected": {
			"description": "As recorded.",
			"type": "string",
			"maxLength": 1e3
		},
		"observed": {
			"description": "As it is.",
			"type": "string",
			"maxLength": 1e3
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" }
	}
};
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate203.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "kind" },
				parentSchema: schema54,
				data
			});
			errors++;
		}
		if (data.what === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "what" },
				parentSchema: schema54,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema54,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "what" || key0 === "by" || key0 === "expected" || key0 === "observed" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema54,
				data
			});
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "not-run" || data0 === "command" || data0 === "dependency" || data0 === "new-dependency" || data0 === "stale" || data0 === "parameter" || data0 === "new-parameter" || data0 === "gone-parameter" || data0 === "output" || data0 === "new-output" || data0 === "unresolved")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/kind",
					keyword: "enum",
					params: { allowedValues: schema54.properties.kind.enum },
					parentSchema: schema54.properties.kind,
					data: data0
				});
				errors++;
			}
		}
		if (data.what !== void 0) {
			let data1 = data.what;
			if (typeof data1 === "string") {
				if (data1.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/what",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema54.properties.what,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/what",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema54.properties.what,
					data: data1
				});
				errors++;
			}
		}
		if (data.by !== void 0) {
			let data2 = data.by;
			if (typeof data2 === "string") {
				if (data2.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/by",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema54.properties.by,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/by",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema54.properties.by,
					data: data2
				});
				errors++;
			}
		}
		if (data.expected !== void 0) {
			let data3 = data.expected;
			if (typeof data3 === "string") {
				if (data3.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/expected",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema54.properties.expected,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/expected",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema54.properties.expected,
					data: data3
				});
				errors++;
			}
		}
		if (data.observed !== void 0) {
			let data4 = data.observed;
			if (typeof data4 === "string") {
				if (data4.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/observed",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema54.properties.observed,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/observed",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema54.properties.observed,
					data: data4
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema54,
			data
		});
		errors++;
	}
	validate203.errors = vErrors;
	return errors === 0;
}
validate203.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema55 = {
	"title": "PipelineFiles",
	"type": "object",
	"additionalProperties": false,
	"required": ["total", "first"],
	"properties": {
		"total": {
			"type": "integer",
			"minimum": 0
		},
		"first": {
			"description": "By path.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "PipelineFile",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "answer"],
				"properties": {
					"path": { "$ref": "#/$defs/path" },
					"md5": {
						"description": "As recorded; of a folder with `.dir` at the end.",
						"type": "string",
						"pattern": "^[0-9a-f]{32}([.]dir)?$",
						"maxLength": 36
					},
					"answer": {
						"description": "How what is here stands to it. `by-record`: it is not here, and what makes it records the same. `not-recorded`: the last run did not use it.",
						"enum": [
							"verified",
							"line-endings",
							"by-record",
							"contradicted",
							"not-checkable",
							"not-recorded"
						]
					}
				}
			}
		}
	}
};
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9a-f]{32}([.]dir)?$", "");
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate207.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema55,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema55,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema55,
				data
			});
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/total",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema55.properties.total,
					data: data0
				});
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/total",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema55.properties.total,
						data: data0
					});
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/first",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema55.properties.first,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema55.properties.first.items,
								data: data2
							});
							errors++;
						}
						if (data2.answer === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "required",
								params: { missingProperty: "answer" },
								parentSchema: schema55.properties.first.items,
								data: data2
							});
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "path" || key1 === "md5" || key1 === "answer")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/first/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema55.properties.first.items,
								data: data2
							});
							errors++;
						}
						if (data2.path !== void 0) {
							if (!validate64(data2.path, {
								instancePath: instancePath + "/first/" + i0 + "/path",
								parentData: data2,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data2.md5 !== void 0) {
							let data4 = data2.md5;
							if (typeof data4 === "string") {
								if (data4.length > 36) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/first/" + i0 + "/md5",
										keyword: "maxLength",
										params: { limit: 36 },
										parentSchema: schema55.properties.first.items.properties.md5,
										data: data4
									});
									errors++;
								}
								if (!pattern8.test(data4)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/first/" + i0 + "/md5",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{32}([.]dir)?$" },
										parentSchema: schema55.properties.first.items.properties.md5,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/first/" + i0 + "/md5",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema55.properties.first.items.properties.md5,
									data: data4
								});
								errors++;
							}
						}
						if (data2.answer !== void 0) {
							let data5 = data2.answer;
							if (!(data5 === "verified" || data5 === "line-endings" || data5 === "by-record" || data5 === "contradicted" || data5 === "not-checkable" || data5 === "not-recorded")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/first/" + i0 + "/answer",
									keyword: "enum",
									params: { allowedValues: schema55.properties.first.items.properties.answer.enum },
									parentSchema: schema55.properties.first.items.properties.answer,
									data: data5
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema55.properties.first.items,
							data: data2
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/first",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema55.properties.first,
					data: data1
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema55,
			data
		});
		errors++;
	}
	validate207.errors = vErrors;
	return errors === 0;
}
validate207.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate201.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		if (data.verified === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "verified" },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		if (data.byRecord === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "byRecord" },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		if (data.parameters === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "parameters" },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		if (data.changes === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "changes" },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		if (data.uncheckable === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "uncheckable" },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		if (data.subjects === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "subjects" },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema53.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema53,
				data
			});
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema53.properties.name,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema53.properties.name,
					data: data0
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			let data2 = data.command;
			if (typeof data2 === "string") {
				if (data2.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/command",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema53.properties.command,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/command",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema53.properties.command,
					data: data2
				});
				errors++;
			}
		}
		if (data.frozen !== void 0) {
			let data3 = data.frozen;
			if (true !== data3) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/frozen",
					keyword: "const",
					params: { allowedValue: true },
					parentSchema: schema53.properties.frozen,
					data: data3
				});
				errors++;
			}
		}
		if (data.verified !== void 0) {
			let data4 = data.verified;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/verified",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema53.properties.verified,
					data: data4
				});
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/verified",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema53.properties.verified,
						data: data4
					});
					errors++;
				}
			}
		}
		if (data.byRecord !== void 0) {
			let data5 = data.byRecord;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/byRecord",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema53.properties.byRecord,
					data: data5
				});
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/byRecord",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema53.properties.byRecord,
						data: data5
					});
					errors++;
				}
			}
		}
		if (data.parameters !== void 0) {
			let data6 = data.parameters;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/parameters",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema53.properties.parameters,
					data: data6
				});
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/parameters",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema53.properties.parameters,
						data: data6
					});
					errors++;
				}
			}
		}
		if (data.changes !== void 0) {
			let data7 = data.changes;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.total === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/changes",
						keyword: "required",
						params: { missingProperty: "total" },
						parentSchema: schema53.properties.changes,
						data: data7
					});
					errors++;
				}
				if (data7.first === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/changes",
						keyword: "required",
						params: { missingProperty: "first" },
						parentSchema: schema53.properties.changes,
						data: data7
					});
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "total" || key1 === "first")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/changes",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema53.properties.changes,
						data: data7
					});
					errors++;
				}
				if (data7.total !== void 0) {
					let data8 = data7.total;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/changes/total",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema53.properties.changes.properties.total,
							data: data8
						});
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/changes/total",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema53.properties.changes.properties.total,
								data: data8
							});
							errors++;
						}
					}
				}
				if (data7.first !== void 0) {
					let data9 = data7.first;
					if (Array.isArray(data9)) {
						if (data9.length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/changes/first",
								keyword: "maxItems",
								params: { limit: 20 },
								parentSchema: schema53.properties.changes.properties.first,
								data: data9
							});
							errors++;
						}
						const len0 = data9.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate203(data9[i0], {
							instancePath: instancePath + "/changes/first/" + i0,
							parentData: data9,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate203.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/changes/first",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema53.properties.changes.properties.first,
							data: data9
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/changes",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema53.properties.changes,
					data: data7
				});
				errors++;
			}
		}
		if (data.uncheckable !== void 0) {
			let data11 = data.uncheckable;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.total === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/uncheckable",
						keyword: "required",
						params: { missingProperty: "total" },
						parentSchema: schema53.properties.uncheckable,
						data: data11
					});
					errors++;
				}
				if (data11.first === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/uncheckable",
						keyword: "required",
						params: { missingProperty: "first" },
						parentSchema: schema53.properties.uncheckable,
						data: data11
					});
					errors++;
				}
				for (const key2 in data11) if (!(key2 === "total" || key2 === "first")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/uncheckable",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema53.properties.uncheckable,
						data: data11
					});
					errors++;
				}
				if (data11.total !== void 0) {
					let data12 = data11.total;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/uncheckable/total",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema53.properties.uncheckable.properties.total,
							data: data12
						});
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 0 || isNaN(data12)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/uncheckable/total",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema53.properties.uncheckable.properties.total,
								data: data12
							});
							errors++;
						}
					}
				}
				if (data11.first !== void 0) {
					let data13 = data11.first;
					if (Array.isArray(data13)) {
						if (data13.length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/uncheckable/first",
								keyword: "maxItems",
								params: { limit: 20 },
								parentSchema: schema53.properties.uncheckable.properties.first,
								data: data13
							});
							errors++;
						}
						const len1 = data13.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data14 = data13[i1];
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (data14.why === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/uncheckable/first/" + i1,
										keyword: "required",
										params: { missingProperty: "why" },
										parentSchema: schema53.properties.uncheckable.properties.first.items,
										data: data14
									});
									errors++;
								}
								if (data14.location === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/uncheckable/first/" + i1,
										keyword: "required",
										params: { missingProperty: "location" },
										parentSchema: schema53.properties.uncheckable.properties.first.items,
										data: data14
									});
									errors++;
								}
								for (const key3 in data14) if (!(key3 === "why" || key3 === "remedy" || key3 === "location")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/uncheckable/first/" + i1,
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										parentSchema: schema53.properties.uncheckable.properties.first.items,
										data: data14
									});
									errors++;
								}
								if (data14.why !== void 0) {
									let data15 = data14.why;
									if (typeof data15 === "string") {
										if (data15.length > 2e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/uncheckable/first/" + i1 + "/why",
												keyword: "maxLength",
												params: { limit: 2e3 },
												parentSchema: schema53.properties.uncheckable.properties.first.items.properties.why,
												data: data15
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/uncheckable/first/" + i1 + "/why",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema53.properties.uncheckable.properties.first.items.properties.why,
											data: data15
										});
										errors++;
									}
								}
								if (data14.remedy !== void 0) {
									let data16 = data14.remedy;
									if (typeof data16 === "string") {
										if (data16.length > 500) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/uncheckable/first/" + i1 + "/remedy",
												keyword: "maxLength",
												params: { limit: 500 },
												parentSchema: schema53.properties.uncheckable.properties.first.items.properties.remedy,
												data: data16
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/uncheckable/first/" + i1 + "/remedy",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema53.properties.uncheckable.properties.first.items.properties.remedy,
											data: data16
										});
										errors++;
									}
								}
								if (data14.location !== void 0) {
									if (!validate61(data14.location, {
										instancePath: instancePath + "/uncheckable/first/" + i1 + "/location",
										parentData: data14,
										parentDataProperty: "location",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate61.errors);
										errors = vErrors.length;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/uncheckable/first/" + i1,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema53.properties.uncheckable.properties.first.items,
									data: data14
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/uncheckable/first",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema53.properties.uncheckable.properties.first,
							data: data13
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/uncheckable",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema53.properties.uncheckable,
					data: data11
				});
				errors++;
			}
		}
		if (data.deps !== void 0) {
			if (!validate207(data.deps, {
				instancePath: instancePath + "/deps",
				parentData: data,
				parentDataProperty: "deps",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate207.errors);
				errors = vErrors.length;
			}
		}
		if (data.outs !== void 0) {
			if (!validate207(data.outs, {
				instancePath: instancePath + "/outs",
				parentData: data,
				parentDataProperty: "outs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate207.errors);
				errors = vErrors.length;
			}
		}
		if (data.subjects !== void 0) {
			let data20 = data.subjects;
			if (Array.isArray(data20)) {
				if (data20.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/subjects",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema53.properties.subjects,
						data: data20
					});
					errors++;
				}
				const len2 = data20.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate64(data20[i2], {
					instancePath: instancePath + "/subjects/" + i2,
					parentData: data20,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate64.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/subjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema53.properties.subjects,
					data: data20
				});
				errors++;
			}
		}
		if (data.lineEndings !== void 0) {
			let data22 = data.lineEndings;
			if (Array.isArray(data22)) {
				if (data22.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/lineEndings",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema53.properties.lineEndings,
						data: data22
					});
					errors++;
				}
				const len3 = data22.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data23 = data22[i3];
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lineEndings/" + i3,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema53.properties.lineEndings.items,
								data: data23
							});
							errors++;
						}
						if (data23.here === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lineEndings/" + i3,
								keyword: "required",
								params: { missingProperty: "here" },
								parentSchema: schema53.properties.lineEndings.items,
								data: data23
							});
							errors++;
						}
						if (data23.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lineEndings/" + i3,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema53.properties.lineEndings.items,
								data: data23
							});
							errors++;
						}
						for (const key4 in data23) if (!(key4 === "path" || key4 === "here" || key4 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lineEndings/" + i3,
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								parentSchema: schema53.properties.lineEndings.items,
								data: data23
							});
							errors++;
						}
						if (data23.path !== void 0) {
							if (!validate64(data23.path, {
								instancePath: instancePath + "/lineEndings/" + i3 + "/path",
								parentData: data23,
								parentDataProperty: "path",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data23.here !== void 0) {
							let data25 = data23.here;
							if (!(data25 === "CRLF" || data25 === "LF")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/lineEndings/" + i3 + "/here",
									keyword: "enum",
									params: { allowedValues: schema53.properties.lineEndings.items.properties.here.enum },
									parentSchema: schema53.properties.lineEndings.items.properties.here,
									data: data25
								});
								errors++;
							}
						}
						if (data23.location !== void 0) {
							if (!validate61(data23.location, {
								instancePath: instancePath + "/lineEndings/" + i3 + "/location",
								parentData: data23,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate61.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/lineEndings/" + i3,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema53.properties.lineEndings.items,
							data: data23
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/lineEndings",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema53.properties.lineEndings,
					data: data22
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema53,
			data
		});
		errors++;
	}
	validate201.errors = vErrors;
	return errors === 0;
}
validate201.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema52,
				data
			});
			errors++;
		}
		if (data.lock === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "lock" },
				parentSchema: schema52,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema52,
				data
			});
			errors++;
		}
		if (data.stages === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "stages" },
				parentSchema: schema52,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "lock" || key0 === "location" || key0 === "unread" || key0 === "stages")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema52,
				data
			});
			errors++;
		}
		if (data.path !== void 0) {
			if (!validate64(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.lock !== void 0) {
			if (!validate64(data.lock, {
				instancePath: instancePath + "/lock",
				parentData: data,
				parentDataProperty: "lock",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.unread !== void 0) {
			if (!validate72(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.stages !== void 0) {
			let data4 = data.stages;
			if (Array.isArray(data4)) {
				if (data4.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stages",
						keyword: "maxItems",
						params: { limit: 2e3 },
						parentSchema: schema52.properties.stages,
						data: data4
					});
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate201(data4[i0], {
					instancePath: instancePath + "/stages/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate201.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stages",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema52.properties.stages,
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
			parentSchema: schema52,
			data
		});
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema56 = {
	"title": "Recreation",
	"description": "How to make the numbers again from the nearest snapshot, as far as it is recorded.",
	"type": "object",
	"additionalProperties": false,
	"required": ["steps", "missing"],
	"properties": {
		"steps": {
			"description": "In the order they are done.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "RecreationStep",
				"type": "object",
				"additionalProperties": false,
				"required": ["what", "command"],
				"properties": {
					"what": { "enum": [
						"code",
						"packages",
						"data",
						"run",
						"compare"
					] },
					"command": {
						"description": "For a POSIX shell in the repository's root.",
						"type": "string",
						"maxLength": 4e3
					},
					"from": {
						"description": "The file that says so.",
						"type": "string",
						"maxLength": 1e3
					}
				}
			}
		},
		"missing": {
			"description": "What is not recorded and would be needed.",
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "string",
				"maxLength": 1e3
			}
		},
		"seconds": {
			"description": "How long the recorded runs took.",
			"type": "number",
			"minimum": 0
		}
	}
};
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate216.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.steps === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "steps" },
				parentSchema: schema56,
				data
			});
			errors++;
		}
		if (data.missing === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "missing" },
				parentSchema: schema56,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "steps" || key0 === "missing" || key0 === "seconds")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema56,
				data
			});
			errors++;
		}
		if (data.steps !== void 0) {
			let data0 = data.steps;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/steps",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema56.properties.steps,
						data: data0
					});
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.what === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "required",
								params: { missingProperty: "what" },
								parentSchema: schema56.properties.steps.items,
								data: data1
							});
							errors++;
						}
						if (data1.command === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "required",
								params: { missingProperty: "command" },
								parentSchema: schema56.properties.steps.items,
								data: data1
							});
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "what" || key1 === "command" || key1 === "from")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/steps/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema56.properties.steps.items,
								data: data1
							});
							errors++;
						}
						if (data1.what !== void 0) {
							let data2 = data1.what;
							if (!(data2 === "code" || data2 === "packages" || data2 === "data" || data2 === "run" || data2 === "compare")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/what",
									keyword: "enum",
									params: { allowedValues: schema56.properties.steps.items.properties.what.enum },
									parentSchema: schema56.properties.steps.items.properties.what,
									data: data2
								});
								errors++;
							}
						}
						if (data1.command !== void 0) {
							let data3 = data1.command;
							if (typeof data3 === "string") {
								if (data3.length > 4e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/steps/" + i0 + "/command",
										keyword: "maxLength",
										params: { limit: 4e3 },
										parentSchema: schema56.properties.steps.items.properties.command,
										data: data3
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/command",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema56.properties.steps.items.properties.command,
									data: data3
								});
								errors++;
							}
						}
						if (data1.from !== void 0) {
							let data4 = data1.from;
							if (typeof data4 === "string") {
								if (data4.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/steps/" + i0 + "/from",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema56.properties.steps.items.properties.from,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/steps/" + i0 + "/from",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema56.properties.steps.items.properties.from,
									data: data4
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/steps/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema56.properties.steps.items,
							data: data1
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/steps",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema56.properties.steps,
					data: data0
				});
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data5 = data.missing;
			if (Array.isArray(data5)) {
				if (data5.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/missing",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema56.properties.missing,
						data: data5
					});
					errors++;
				}
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data6 = data5[i1];
					if (typeof data6 === "string") {
						if (data6.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/missing/" + i1,
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema56.properties.missing.items,
								data: data6
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/missing/" + i1,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema56.properties.missing.items,
							data: data6
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/missing",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema56.properties.missing,
					data: data5
				});
				errors++;
			}
		}
		if (data.seconds !== void 0) {
			let data7 = data.seconds;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/seconds",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema56.properties.seconds,
						data: data7
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/seconds",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema56.properties.seconds,
					data: data7
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema56,
			data
		});
		errors++;
	}
	validate216.errors = vErrors;
	return errors === 0;
}
validate216.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema57 = {
	"title": "DeterminismState",
	"description": "Two results of the same commit, held against each other.",
	"type": "object",
	"additionalProperties": false,
	"required": ["declared", "location"],
	"properties": {
		"declared": {
			"description": "Whether the record names two results.",
			"type": "boolean"
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" },
		"command": {
			"type": "string",
			"maxLength": 4e3
		},
		"unread": { "$ref": "#/$defs/unread" },
		"comparison": {
			"title": "ResultsComparison",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"first",
				"second",
				"files",
				"same",
				"numbers",
				"moved",
				"differing",
				"onlyFirst",
				"onlySecond"
			],
			"properties": {
				"first": { "$ref": "#/$defs/path" },
				"second": { "$ref": "#/$defs/path" },
				"files": {
					"description": "Files that are in both.",
					"type": "integer",
					"minimum": 0
				},
				"same": {
					"description": "How many of them are the same, byte for byte.",
					"type": "integer",
					"minimum": 0
				},
				"numbers": {
					"description": "Numbers that were compared, in the files that are not.",
					"type": "integer",
					"minimum": 0
				},
				"leftOut": {
					"title": "LeftOutOfComparison",
					"description": "What `ignore:` names, and was not compared. Left out: nothing.",
					"type": "object",
					"additionalProperties": false,
					"required": ["files", "values"],
					"properties": {
						"files": {
							"description": "Of either result.",
							"type": "integer",
							"minimum": 0
						},
						"values": {
							"description": "In the files that are not the same, byte for byte.",
							"type": "integer",
							"minimum": 0
						}
					}
				},
				"moved": {
					"title": "MovedNumbers",
					"description": "Numbers that are farther apart than is allowed, those that moved most first.",
					"type": "object",
					"additionalProperties": false,
					"required": ["total", "first"],
					"properties": {
						"total": {
							"type": "integer",
							"minimum": 0
						},
						"first": {
							"type": "array",
							"maxItems": 50,
							"items": {
								"title": "MovedNumber",
								"type": "object",
								"additionalProperties": false,
								"required": [
									"file",
									"name",
									"first",
									"second"
								],
								"properties": {
									"file": { "$ref": "#/$defs/path" },
									"name": {
										"type": "string",
										"maxLength": 500
									},
									"first": {
										"description": "As written.",
										"type": "string",
										"maxLength": 200
									},
									"second": {
										"type": "string",
										"maxLength": 200
									}
								}
							}
						}
					}
				},
				"differing": {
					"description": "Files that differ otherwise than by numbers, or that hold none.",
					"$ref": "../common.schema.json#/$defs/nameList"
				},
				"onlyFirst": {
					"description": "Files of the first alone.",
					"$ref": "../common.schema.json#/$defs/nameList"
				},
				"onlySecond": {
					"description": "Files of the second alone.",
					"$ref": "../common.schema.json#/$defs/nameList"
				}
			}
		}
	}
};
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate218.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.declared === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "declared" },
				parentSchema: schema57,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema57,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "declared" || key0 === "location" || key0 === "command" || key0 === "unread" || key0 === "comparison")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema57,
				data
			});
			errors++;
		}
		if (data.declared !== void 0) {
			let data0 = data.declared;
			if (typeof data0 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/declared",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema57.properties.declared,
					data: data0
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate61(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			let data2 = data.command;
			if (typeof data2 === "string") {
				if (data2.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/command",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema57.properties.command,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/command",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema57.properties.command,
					data: data2
				});
				errors++;
			}
		}
		if (data.unread !== void 0) {
			if (!validate72(data.unread, {
				instancePath: instancePath + "/unread",
				parentData: data,
				parentDataProperty: "unread",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.comparison !== void 0) {
			let data4 = data.comparison;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.first === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "first" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.second === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "second" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.files === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "files" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.same === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "same" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.numbers === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "numbers" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.moved === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "moved" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.differing === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "differing" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.onlyFirst === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "onlyFirst" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.onlySecond === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "required",
						params: { missingProperty: "onlySecond" },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				for (const key1 in data4) if (!func1.call(schema57.properties.comparison.properties, key1)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/comparison",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema57.properties.comparison,
						data: data4
					});
					errors++;
				}
				if (data4.first !== void 0) {
					if (!validate64(data4.first, {
						instancePath: instancePath + "/comparison/first",
						parentData: data4,
						parentDataProperty: "first",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate64.errors);
						errors = vErrors.length;
					}
				}
				if (data4.second !== void 0) {
					if (!validate64(data4.second, {
						instancePath: instancePath + "/comparison/second",
						parentData: data4,
						parentDataProperty: "second",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate64.errors);
						errors = vErrors.length;
					}
				}
				if (data4.files !== void 0) {
					let data7 = data4.files;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/comparison/files",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema57.properties.comparison.properties.files,
							data: data7
						});
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/files",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema57.properties.comparison.properties.files,
								data: data7
							});
							errors++;
						}
					}
				}
				if (data4.same !== void 0) {
					let data8 = data4.same;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/comparison/same",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema57.properties.comparison.properties.same,
							data: data8
						});
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/same",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema57.properties.comparison.properties.same,
								data: data8
							});
							errors++;
						}
					}
				}
				if (data4.numbers !== void 0) {
					let data9 = data4.numbers;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/comparison/numbers",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema57.properties.comparison.properties.numbers,
							data: data9
						});
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/numbers",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema57.properties.comparison.properties.numbers,
								data: data9
							});
							errors++;
						}
					}
				}
				if (data4.leftOut !== void 0) {
					let data10 = data4.leftOut;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.files === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/leftOut",
								keyword: "required",
								params: { missingProperty: "files" },
								parentSchema: schema57.properties.comparison.properties.leftOut,
								data: data10
							});
							errors++;
						}
						if (data10.values === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/leftOut",
								keyword: "required",
								params: { missingProperty: "values" },
								parentSchema: schema57.properties.comparison.properties.leftOut,
								data: data10
							});
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "files" || key2 === "values")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/leftOut",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema57.properties.comparison.properties.leftOut,
								data: data10
							});
							errors++;
						}
						if (data10.files !== void 0) {
							let data11 = data10.files;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/comparison/leftOut/files",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema57.properties.comparison.properties.leftOut.properties.files,
									data: data11
								});
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/comparison/leftOut/files",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema57.properties.comparison.properties.leftOut.properties.files,
										data: data11
									});
									errors++;
								}
							}
						}
						if (data10.values !== void 0) {
							let data12 = data10.values;
							if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/comparison/leftOut/values",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema57.properties.comparison.properties.leftOut.properties.values,
									data: data12
								});
								errors++;
							}
							if (typeof data12 == "number" && isFinite(data12)) {
								if (data12 < 0 || isNaN(data12)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/comparison/leftOut/values",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema57.properties.comparison.properties.leftOut.properties.values,
										data: data12
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/comparison/leftOut",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema57.properties.comparison.properties.leftOut,
							data: data10
						});
						errors++;
					}
				}
				if (data4.moved !== void 0) {
					let data13 = data4.moved;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.total === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/moved",
								keyword: "required",
								params: { missingProperty: "total" },
								parentSchema: schema57.properties.comparison.properties.moved,
								data: data13
							});
							errors++;
						}
						if (data13.first === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/moved",
								keyword: "required",
								params: { missingProperty: "first" },
								parentSchema: schema57.properties.comparison.properties.moved,
								data: data13
							});
							errors++;
						}
						for (const key3 in data13) if (!(key3 === "total" || key3 === "first")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/comparison/moved",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema57.properties.comparison.properties.moved,
								data: data13
							});
							errors++;
						}
						if (data13.total !== void 0) {
							let data14 = data13.total;
							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/comparison/moved/total",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema57.properties.comparison.properties.moved.properties.total,
									data: data14
								});
								errors++;
							}
							if (typeof data14 == "number" && isFinite(data14)) {
								if (data14 < 0 || isNaN(data14)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/comparison/moved/total",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema57.properties.comparison.properties.moved.properties.total,
										data: data14
									});
									errors++;
								}
							}
						}
						if (data13.first !== void 0) {
							let data15 = data13.first;
							if (Array.isArray(data15)) {
								if (data15.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/comparison/moved/first",
										keyword: "maxItems",
										params: { limit: 50 },
										parentSchema: schema57.properties.comparison.properties.moved.properties.first,
										data: data15
									});
									errors++;
								}
								const len0 = data15.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data16 = data15[i0];
									if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
										if (data16.file === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/comparison/moved/first/" + i0,
												keyword: "required",
												params: { missingProperty: "file" },
												parentSchema: schema57.properties.comparison.properties.moved.properties.first.items,
												data: data16
											});
											errors++;
										}
										if (data16.name === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/comparison/moved/first/" + i0,
												keyword: "required",
												params: { missingProperty: "name" },
												parentSchema: schema57.properties.comparison.properties.moved.properties.first.items,
												data: data16
											});
											errors++;
										}
										if (data16.first === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/comparison/moved/first/" + i0,
												keyword: "required",
												params: { missingProperty: "first" },
												parentSchema: schema57.properties.comparison.properties.moved.properties.first.items,
												data: data16
											});
											errors++;
										}
										if (data16.second === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/comparison/moved/first/" + i0,
												keyword: "required",
												params: { missingProperty: "second" },
												parentSchema: schema57.properties.comparison.properties.moved.properties.first.items,
												data: data16
											});
											errors++;
										}
										for (const key4 in data16) if (!(key4 === "file" || key4 === "name" || key4 === "first" || key4 === "second")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/comparison/moved/first/" + i0,
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												parentSchema: schema57.properties.comparison.properties.moved.properties.first.items,
												data: data16
											});
											errors++;
										}
										if (data16.file !== void 0) {
											if (!validate64(data16.file, {
												instancePath: instancePath + "/comparison/moved/first/" + i0 + "/file",
												parentData: data16,
												parentDataProperty: "file",
												rootData,
												dynamicAnchors
											})) {
												vErrors = joinErrors(vErrors, validate64.errors);
												errors = vErrors.length;
											}
										}
										if (data16.name !== void 0) {
											let data18 = data16.name;
											if (typeof data18 === "string") {
												if (data18.length > 500) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/comparison/moved/first/" + i0 + "/name",
														keyword: "maxLength",
														params: { limit: 500 },
														parentSchema: schema57.properties.comparison.properties.moved.properties.first.items.properties.name,
														data: data18
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/comparison/moved/first/" + i0 + "/name",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema57.properties.comparison.properties.moved.properties.first.items.properties.name,
													data: data18
												});
												errors++;
											}
										}
										if (data16.first !== void 0) {
											let data19 = data16.first;
											if (typeof data19 === "string") {
												if (data19.length > 200) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/comparison/moved/first/" + i0 + "/first",
														keyword: "maxLength",
														params: { limit: 200 },
														parentSchema: schema57.properties.comparison.properties.moved.properties.first.items.properties.first,
														data: data19
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/comparison/moved/first/" + i0 + "/first",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema57.properties.comparison.properties.moved.properties.first.items.properties.first,
													data: data19
												});
												errors++;
											}
										}
										if (data16.second !== void 0) {
											let data20 = data16.second;
											if (typeof data20 === "string") {
												if (data20.length > 200) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/comparison/moved/first/" + i0 + "/second",
														keyword: "maxLength",
														params: { limit: 200 },
														parentSchema: schema57.properties.comparison.properties.moved.properties.first.items.properties.second,
														data: data20
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/comparison/moved/first/" + i0 + "/second",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema57.properties.comparison.properties.moved.properties.first.items.properties.second,
													data: data20
												});
												errors++;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/comparison/moved/first/" + i0,
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema57.properties.comparison.properties.moved.properties.first.items,
											data: data16
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/comparison/moved/first",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema57.properties.comparison.properties.moved.properties.first,
									data: data15
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/comparison/moved",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema57.properties.comparison.properties.moved,
							data: data13
						});
						errors++;
					}
				}
				if (data4.differing !== void 0) {
					if (!validate80(data4.differing, {
						instancePath: instancePath + "/comparison/differing",
						parentData: data4,
						parentDataProperty: "differing",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate80.errors);
						errors = vErrors.length;
					}
				}
				if (data4.onlyFirst !== void 0) {
					if (!validate80(data4.onlyFirst, {
						instancePath: instancePath + "/comparison/onlyFirst",
						parentData: data4,
						parentDataProperty: "onlyFirst",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate80.errors);
						errors = vErrors.length;
					}
				}
				if (data4.onlySecond !== void 0) {
					if (!validate80(data4.onlySecond, {
						instancePath: instancePath + "/comparison/onlySecond",
						parentData: data4,
						parentDataProperty: "onlySecond",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate80.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/comparison",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema57.properties.comparison,
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
			parentSchema: schema57,
			data
		});
		errors++;
	}
	validate218.errors = vErrors;
	return errors === 0;
}
validate218.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
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
		if (data.subjects === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "subjects" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "subjects" || key0 === "unavailable" || key0 === "feature" || key0 === "data" || key0 === "pipeline" || key0 === "recreation" || key0 === "determinism")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/id",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.id,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/id",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.id,
					data: data0
				});
				errors++;
			}
		}
		if (data.subjects !== void 0) {
			let data1 = data.subjects;
			if (Array.isArray(data1)) {
				if (data1.length > 1e5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/subjects",
						keyword: "maxItems",
						params: { limit: 1e5 },
						parentSchema: schema19.properties.subjects,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate54(data1[i0], {
					instancePath: instancePath + "/subjects/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate54.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/subjects",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema19.properties.subjects,
					data: data1
				});
				errors++;
			}
		}
		if (data.unavailable !== void 0) {
			let data3 = data.unavailable;
			if (typeof data3 === "string") {
				if (data3.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unavailable",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema19.properties.unavailable,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unavailable",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.unavailable,
					data: data3
				});
				errors++;
			}
		}
		if (data.feature !== void 0) {
			if (!validate60(data.feature, {
				instancePath: instancePath + "/feature",
				parentData: data,
				parentDataProperty: "feature",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate179(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate179.errors);
				errors = vErrors.length;
			}
		}
		if (data.pipeline !== void 0) {
			if (!validate196(data.pipeline, {
				instancePath: instancePath + "/pipeline",
				parentData: data,
				parentDataProperty: "pipeline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate196.errors);
				errors = vErrors.length;
			}
		}
		if (data.recreation !== void 0) {
			if (!validate216(data.recreation, {
				instancePath: instancePath + "/recreation",
				parentData: data,
				parentDataProperty: "recreation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate216.errors);
				errors = vErrors.length;
			}
		}
		if (data.determinism !== void 0) {
			if (!validate218(data.determinism, {
				instancePath: instancePath + "/determinism",
				parentData: data,
				parentDataProperty: "determinism",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate218.errors);
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

export { evidenceReproducibility };