import { i as joinErrors, n as boundedValidator, t as addError } from "./bounded-validator.js";

const evidenceLineage = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "evidence/lineage.schema.json",
	"title": "LineageUnit",
	"description": "What a feature's record declares about it, and where the lineage that is at hand leads back to. One part for each question; a part that is left out was not looked at.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"subjects",
		"record"
	],
	"properties": {
		"id": {
			"description": "The feature's record.",
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
		"record": {
			"description": "The top of the record.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"registration": { "$ref": "#/$defs/registration" },
		"telemetry": { "$ref": "#/$defs/telemetry" },
		"registries": { "$ref": "#/$defs/registries" },
		"trace": { "$ref": "#/$defs/trace" }
	},
	"$defs": {
		"registration": {
			"title": "LineageRegistration",
			"description": "What the record says about the feature.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"written",
				"links",
				"parameters",
				"outputs"
			],
			"properties": {
				"written": {
					"description": "Sections of the record that say something.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"maxLength": 100
					}
				},
				"owners": {
					"title": "RegisteredOwners",
					"description": "Who answers for the feature.",
					"type": "object",
					"additionalProperties": false,
					"required": ["from", "names"],
					"properties": {
						"from": { "enum": ["record", "code-owners"] },
						"names": {
							"type": "array",
							"maxItems": 100,
							"items": {
								"type": "string",
								"maxLength": 200
							}
						}
					}
				},
				"ownersFile": {
					"description": "The CODEOWNERS file on the base, where there is one.",
					"type": "string",
					"maxLength": 1e3
				},
				"links": {
					"type": "array",
					"maxItems": 2500,
					"items": {
						"title": "RecordLink",
						"description": "Something the record points to.",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"key",
							"stated",
							"location",
							"state"
						],
						"properties": {
							"key": {
								"description": "As in `remediation.undo`, or `transformations[0].path`.",
								"type": "string",
								"maxLength": 200
							},
							"stated": {
								"type": "string",
								"maxLength": 1e3
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" },
							"path": {
								"description": "The file it leads to.",
								"type": "string",
								"maxLength": 1e3
							},
							"state": {
								"description": "`found`; an `address` (not opened); `unchecked`, where there is the file and nothing tells what is in it; no such file, heading, line or part; or a path that is `refused`.",
								"enum": [
									"found",
									"address",
									"unchecked",
									"no-file",
									"no-anchor",
									"refused"
								]
							},
							"why": {
								"type": "string",
								"maxLength": 2e3
							},
							"meant": {
								"description": "What was probably meant.",
								"type": "string",
								"maxLength": 1e3
							}
						}
					}
				},
				"parameters": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "RegisteredParameters",
						"description": "A file of parameters that the record names.",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"location",
							"total",
							"faults"
						],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"location": {
								"$ref": "../common.schema.json#/$defs/location",
								"description": "Where the record names it."
							},
							"schema": {
								"description": "The file of its schema; the record, where the schema stands there. Absent: it has none.",
								"type": "string",
								"maxLength": 1e3
							},
							"unusable": {
								"$ref": "../common.schema.json#/$defs/evidenceProblem",
								"description": "Why the file cannot be held against the schema."
							},
							"total": {
								"description": "How many faults there are.",
								"type": "integer",
								"minimum": 0
							},
							"faults": {
								"description": "The first of them.",
								"type": "array",
								"maxItems": 20,
								"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
							}
						}
					}
				},
				"outputs": {
					"title": "RegisteredOutputs",
					"description": "What the feature gives to others.",
					"type": "object",
					"additionalProperties": false,
					"required": ["total", "faults"],
					"properties": {
						"total": {
							"type": "integer",
							"minimum": 0
						},
						"location": { "$ref": "../common.schema.json#/$defs/location" },
						"faults": {
							"type": "array",
							"maxItems": 100,
							"items": {
								"title": "OutputFault",
								"type": "object",
								"additionalProperties": false,
								"required": [
									"output",
									"what",
									"problem"
								],
								"properties": {
									"output": {
										"type": "string",
										"maxLength": 200
									},
									"what": {
										"description": "Stable while values change.",
										"type": "string",
										"maxLength": 100
									},
									"problem": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
								}
							}
						}
					}
				},
				"remediation": {
					"title": "RegisteredRemediation",
					"description": "What the feature does to a running system.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"location",
						"stated",
						"flags",
						"before"
					],
					"properties": {
						"location": { "$ref": "../common.schema.json#/$defs/location" },
						"stated": {
							"type": "array",
							"maxItems": 30,
							"items": {
								"title": "RemediationPart",
								"description": "One thing the record says of it.",
								"type": "object",
								"additionalProperties": false,
								"required": [
									"part",
									"value",
									"location"
								],
								"properties": {
									"part": {
										"description": "As in `mode`, or `blast-radius.hosts-total`.",
										"type": "string",
										"maxLength": 250
									},
									"value": {
										"type": "string",
										"maxLength": 1e3
									},
									"location": { "$ref": "../common.schema.json#/$defs/location" }
								}
							}
						},
						"flags": {
							"description": "Flags that the record declares.",
							"type": "array",
							"maxItems": 201,
							"items": {
								"type": "string",
								"maxLength": 200
							}
						},
						"before": {
							"title": "RemediationBefore",
							"description": "The record at the merge base.",
							"type": "object",
							"additionalProperties": false,
							"required": ["standing"],
							"properties": {
								"standing": {
									"description": "`no-base`: there is nothing to compare with. `unreachable`: there should be.",
									"enum": [
										"no-base",
										"unreachable",
										"compared"
									]
								},
								"reason": {
									"type": "string",
									"maxLength": 4e3
								},
								"registered": {
									"description": "Whether the feature was there.",
									"type": "boolean"
								},
								"action": {
									"type": "string",
									"maxLength": 200
								},
								"mode": {
									"type": "string",
									"maxLength": 100
								}
							}
						}
					}
				},
				"reviewBy": {
					"title": "ReviewBy",
					"description": "The day by which someone looks again.",
					"type": "object",
					"additionalProperties": false,
					"required": ["day", "location"],
					"properties": {
						"day": {
							"type": "string",
							"maxLength": 100
						},
						"location": { "$ref": "../common.schema.json#/$defs/location" }
					}
				}
			}
		},
		"telemetry": {
			"title": "LineageTelemetry",
			"description": "The signals that the record declares, beside what is known of their names.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"signals",
				"conventions",
				"lists"
			],
			"properties": {
				"signals": {
					"type": "array",
					"maxItems": 200,
					"items": { "$ref": "#/$defs/signal" }
				},
				"conventions": {
					"description": "Version of the semantic conventions.",
					"type": "string",
					"maxLength": 50
				},
				"lists": {
					"description": "Lists of names that the policy gives.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "TelemetryList",
						"type": "object",
						"additionalProperties": false,
						"required": ["path", "names"],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"names": {
								"description": "How many it has.",
								"type": "integer",
								"minimum": 0
							},
							"problem": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
						}
					}
				},
				"rules": {
					"title": "AlertRules",
					"description": "Rules of Prometheus in the repository. Left out: none were found, or no signal is a metric.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"files",
						"alerts",
						"problems",
						"unread"
					],
					"properties": {
						"files": {
							"type": "array",
							"maxItems": 1e3,
							"items": {
								"type": "string",
								"maxLength": 1e3
							}
						},
						"alerts": {
							"description": "How many alerts they hold.",
							"type": "integer",
							"minimum": 0
						},
						"problems": {
							"description": "The first of what could not be read.",
							"type": "array",
							"maxItems": 20,
							"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
						},
						"unread": {
							"description": "How many rules or files could not be read.",
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"signalKind": { "enum": [
			"metric",
			"attribute",
			"span",
			"event"
		] },
		"signal": {
			"title": "TelemetrySignal",
			"type": "object",
			"additionalProperties": false,
			"required": ["name", "location"],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 200
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"kind": {
					"description": "As the record says.",
					"$ref": "#/$defs/signalKind"
				},
				"unit": {
					"description": "As the record says.",
					"type": "string",
					"maxLength": 63
				},
				"instrument": {
					"description": "As the record says.",
					"type": "string",
					"maxLength": 50
				},
				"known": {
					"title": "KnownSignal",
					"description": "What a list says of the name. Left out: none has it.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"location": {
							"description": "Where a list of the policy has it. Left out: the semantic conventions have it.",
							"$ref": "../common.schema.json#/$defs/location"
						},
						"kind": { "$ref": "#/$defs/signalKind" },
						"unit": {
							"type": "string",
							"maxLength": 1e3
						},
						"instrument": {
							"type": "string",
							"maxLength": 1e3
						},
						"deprecated": {
							"description": "In the words of the list, where it is no longer to be used.",
							"type": "string",
							"maxLength": 1e3
						},
						"replacement": {
							"description": "What to use instead.",
							"type": "string",
							"maxLength": 1e3
						},
						"moved": {
							"description": "The conventions leave the name, unchanged, to others.",
							"const": true
						}
					}
				},
				"nearest": {
					"description": "A known name that may be meant.",
					"type": "string",
					"maxLength": 1e3
				},
				"series": {
					"description": "Of a metric: what Prometheus most likely calls it.",
					"type": "string",
					"maxLength": 400
				},
				"alerts": {
					"description": "Of a metric: the first alerts that depend on it.",
					"type": "array",
					"maxItems": 5,
					"items": {
						"title": "AlertOnSignal",
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "location"],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 500
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				}
			}
		},
		"registries": {
			"title": "LineageRegistries",
			"description": "What registries of other tools say about the feature.",
			"type": "object",
			"additionalProperties": false,
			"required": ["files", "things"],
			"properties": {
				"files": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "RegistryFile",
						"type": "object",
						"additionalProperties": false,
						"required": ["path"],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"kind": { "enum": ["feast", "dbt"] },
							"noBase": {
								"description": "Why it was not compared with the base.",
								"type": "string",
								"maxLength": 2e3
							},
							"problem": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
						}
					}
				},
				"things": {
					"description": "Views, services, models and exposures that are the feature's, by the policy or by their own tags.",
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "#/$defs/registeredThing" }
				}
			}
		},
		"shortTexts": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"maxLength": 500
			}
		},
		"registeredThing": {
			"title": "RegisteredThing",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"registry",
				"name",
				"mapped",
				"state"
			],
			"properties": {
				"registry": {
					"description": "Path of the registry.",
					"type": "string",
					"maxLength": 1e3
				},
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"what": {
					"description": "`feature view`, `model`, …",
					"type": "string",
					"maxLength": 50
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"mapped": {
					"description": "What says that it is the feature's: the policy, its own tag, or a service that is the feature's and serves it.",
					"enum": [
						"policy",
						"tag",
						"service"
					]
				},
				"state": {
					"description": "`absent`: it is neither here nor on the base. `deleted`: only on the base. `here`: it is, and may be compared.",
					"enum": [
						"here",
						"deleted",
						"absent"
					]
				},
				"nearest": {
					"description": "Of an absent one: what may be meant.",
					"type": "string",
					"maxLength": 500
				},
				"description": {
					"type": "string",
					"maxLength": 2e3
				},
				"owner": {
					"type": "string",
					"maxLength": 2e3
				},
				"lacks": {
					"description": "What it does not say: `owner`, `ttl`, …",
					"$ref": "#/$defs/shortTexts"
				},
				"faults": {
					"description": "What it says that cannot be, as keys of another type than their entity has.",
					"$ref": "#/$defs/shortTexts"
				},
				"entities": {
					"description": "What it is about, as far as that is registered.",
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "RegisteredEntity",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"location",
							"lacks"
						],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 500
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" },
							"lacks": { "$ref": "#/$defs/shortTexts" }
						}
					}
				},
				"columns": {
					"description": "Its features or columns: the first of them.",
					"type": "array",
					"maxItems": 500,
					"items": {
						"title": "RegisteredColumn",
						"type": "object",
						"additionalProperties": false,
						"required": ["name"],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 500
							},
							"type": {
								"type": "string",
								"maxLength": 500
							},
							"description": {
								"type": "string",
								"maxLength": 2e3
							}
						}
					}
				},
				"undescribed": {
					"description": "Its features or columns without a description.",
					"$ref": "../common.schema.json#/$defs/nameList"
				},
				"new": {
					"description": "It was not on the base.",
					"type": "boolean"
				},
				"services": {
					"description": "What serves it, here or on the base.",
					"type": "array",
					"maxItems": 200,
					"items": {
						"title": "ServingService",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"what",
							"location",
							"still",
							"removed",
							"retyped"
						],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 500
							},
							"what": {
								"type": "string",
								"maxLength": 50
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" },
							"still": {
								"description": "Whether it still serves it.",
								"type": "boolean"
							},
							"removed": {
								"description": "What it served on the base, and is not there any more.",
								"$ref": "../common.schema.json#/$defs/nameList"
							},
							"retyped": {
								"description": "What it served on the base under another type.",
								"type": "array",
								"maxItems": 100,
								"items": {
									"title": "RetypedColumn",
									"type": "object",
									"additionalProperties": false,
									"required": [
										"name",
										"from",
										"to"
									],
									"properties": {
										"name": {
											"type": "string",
											"maxLength": 500
										},
										"from": {
											"type": "string",
											"maxLength": 500
										},
										"to": {
											"type": "string",
											"maxLength": 500
										}
									}
								}
							}
						}
					}
				},
				"sources": {
					"description": "Where its values come from.",
					"type": "array",
					"maxItems": 200,
					"items": {
						"title": "RegisteredSource",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"state",
							"location",
							"changes",
							"lacks"
						],
						"properties": {
							"name": {
								"type": "string",
								"maxLength": 500
							},
							"state": { "enum": [
								"same",
								"new",
								"changed",
								"gone",
								"not-compared"
							] },
							"location": { "$ref": "../common.schema.json#/$defs/location" },
							"lacks": { "$ref": "#/$defs/shortTexts" },
							"changes": {
								"type": "array",
								"maxItems": 50,
								"items": {
									"title": "ChangedSetting",
									"type": "object",
									"additionalProperties": false,
									"required": ["key"],
									"properties": {
										"key": {
											"type": "string",
											"maxLength": 500
										},
										"from": {
											"type": "string",
											"maxLength": 2e3
										},
										"to": {
											"type": "string",
											"maxLength": 2e3
										}
									}
								}
							}
						}
					}
				}
			}
		},
		"trace": {
			"title": "LineageTrace",
			"description": "Where the lineage that is at hand leads back to.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"stages",
				"files",
				"datasets",
				"jobs",
				"outputs",
				"sources",
				"cycles",
				"behind",
				"personal"
			],
			"properties": {
				"stages": {
					"description": "Of the policy, from loosest to strictest.",
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "string",
						"maxLength": 50
					}
				},
				"files": {
					"description": "Files that tell of lineage.",
					"type": "array",
					"maxItems": 1e4,
					"items": {
						"title": "LineageFile",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"read",
							"problems",
							"unread"
						],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"read": {
								"description": "How many events, or nodes of a manifest, were read.",
								"type": "integer",
								"minimum": 0
							},
							"problems": {
								"description": "The first of what could not be read.",
								"type": "array",
								"maxItems": 20,
								"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
							},
							"unread": {
								"description": "How many things could not be read.",
								"type": "integer",
								"minimum": 0
							}
						}
					}
				},
				"datasets": {
					"description": "How many the whole lineage has.",
					"type": "integer",
					"minimum": 0
				},
				"jobs": {
					"description": "How many the whole lineage has.",
					"type": "integer",
					"minimum": 0
				},
				"outputs": {
					"description": "What the feature makes, as far as the lineage knows it.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "TracedOutput",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"because",
							"state"
						],
						"properties": {
							"name": {
								"description": "The dataset's id; or as the record or the policy writes it, where the lineage does not know it.",
								"type": "string",
								"maxLength": 1e3
							},
							"because": {
								"description": "What says that it is the feature's: the record's `outputs`, the policy, or the feature's code that writes it.",
								"enum": [
									"record",
									"policy",
									"code"
								]
							},
							"state": {
								"description": "`made` by a job; `not-made`: there, and no job writes it; `not-known`: no lineage speaks of it.",
								"enum": [
									"made",
									"not-made",
									"not-known"
								]
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				},
				"granularity": {
					"description": "How exactly it was traced: each column back to columns, or only datasets back to datasets. Left out: nothing was traced.",
					"enum": ["column", "dataset"]
				},
				"lost": {
					"description": "Where it was traced by dataset: those of which nothing tells from which columns they are made.",
					"$ref": "../common.schema.json#/$defs/nameList"
				},
				"sources": {
					"description": "Where the trace ends: data under a contract that the record names, or that nothing is known to make.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "TracedSource",
						"type": "object",
						"additionalProperties": false,
						"required": ["dataset", "way"],
						"properties": {
							"dataset": {
								"description": "Its id.",
								"type": "string",
								"maxLength": 1e3
							},
							"columns": {
								"description": "Whose values flow into the feature.",
								"$ref": "../common.schema.json#/$defs/nameList"
							},
							"deciding": {
								"description": "Columns that only decide which rows there are, or how they meet.",
								"$ref": "../common.schema.json#/$defs/nameList"
							},
							"version": {
								"description": "Of the data that was read; for a file of the repository, git has it.",
								"type": "string",
								"maxLength": 2e3
							},
							"contract": {
								"title": "SourceContractLink",
								"description": "The contract it is under.",
								"type": "object",
								"additionalProperties": false,
								"required": [
									"path",
									"by",
									"declared"
								],
								"properties": {
									"path": {
										"type": "string",
										"maxLength": 1e3
									},
									"version": {
										"type": "string",
										"maxLength": 200
									},
									"by": {
										"description": "How it was found to be the contract's data.",
										"enum": [
											"server",
											"name",
											"policy"
										]
									},
									"declared": {
										"description": "Whether the record names it; `behind`: a feature that this one is made from names it.",
										"enum": [
											"record",
											"behind",
											"no"
										]
									},
									"feature": {
										"description": "Of one that the record does not name: a feature that does.",
										"type": "string",
										"maxLength": 200
									},
									"location": { "$ref": "../common.schema.json#/$defs/location" }
								}
							},
							"way": {
								"description": "What leads there, from the feature's own output back: datasets and jobs by turns. A long one is cut in its middle.",
								"type": "array",
								"maxItems": 41,
								"items": {
									"type": "string",
									"maxLength": 1e3
								}
							}
						}
					}
				},
				"moreSources": {
					"description": "How many sources there are besides.",
					"type": "integer",
					"minimum": 0
				},
				"cycles": {
					"description": "Datasets that are made from each other and from nothing else.",
					"type": "array",
					"maxItems": 20,
					"items": {
						"description": "What leads there, from the feature's own output back: datasets and jobs by turns. A long one is cut in its middle.",
						"type": "array",
						"maxItems": 41,
						"items": {
							"type": "string",
							"maxLength": 1e3
						}
					}
				},
				"behind": {
					"description": "What it leans on, by lineage or by its record, that may be less ready than itself.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "LeansOn",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"kind",
							"name",
							"way"
						],
						"properties": {
							"kind": {
								"description": "`feature`; `notebook`; `environment`: a contract whose servers are all in the environments named; `synthetic`: a contract or dataset that says so.",
								"enum": [
									"feature",
									"notebook",
									"environment",
									"synthetic"
								]
							},
							"name": {
								"type": "string",
								"maxLength": 1e3
							},
							"stage": {
								"description": "Of a feature.",
								"type": "string",
								"maxLength": 50
							},
							"environments": {
								"type": "array",
								"maxItems": 100,
								"items": {
									"type": "string",
									"maxLength": 200
								}
							},
							"way": {
								"description": "What leads there, from the feature's own output back: datasets and jobs by turns. A long one is cut in its middle.",
								"type": "array",
								"maxItems": 41,
								"items": {
									"type": "string",
									"maxLength": 1e3
								}
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				},
				"personal": {
					"description": "Personal data that comes to the feature.",
					"type": "array",
					"maxItems": 200,
					"items": {
						"title": "PersonalData",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"dataset",
							"word",
							"certain"
						],
						"properties": {
							"dataset": {
								"type": "string",
								"maxLength": 1e3
							},
							"column": {
								"type": "string",
								"maxLength": 500
							},
							"word": {
								"description": "The tag or classification that says so.",
								"type": "string",
								"maxLength": 200
							},
							"certain": {
								"description": "Whether columns lead to the feature; else only the dataset does, and it may carry them.",
								"type": "boolean"
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				},
				"contractsAt": {
					"description": "Where the record names its contracts. Left out: it names none.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"privacy": {
					"title": "DeclaredPrivacy",
					"description": "What the record says of personal data. Left out: nothing.",
					"type": "object",
					"additionalProperties": false,
					"required": ["personal", "location"],
					"properties": {
						"personal": {
							"description": "`none`, or how many kinds it names.",
							"enum": ["none", "some"]
						},
						"location": { "$ref": "../common.schema.json#/$defs/location" }
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
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				schema: "^([0-9a-f]{40}|[0-9a-f]{64})$",
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
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
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				schema: "^[0-9a-f]{64}$",
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else addError(vErrors, err1);
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" },
				schema: schema21.required,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "role" || key0 === "path" || key0 === "blob" || key0 === "name" || key0 === "sha256" || key0 === "rows")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.role !== void 0) {
			let data0 = data.role;
			if (!(data0 === "record" || data0 === "contract" || data0 === "criteria" || data0 === "results" || data0 === "code" || data0 === "data" || data0 === "packages" || data0 === "environment" || data0 === "run" || data0 === "test-report" || data0 === "lineage" || data0 === "page" || data0 === "parameters" || data0 === "policy" || data0 === "report")) {
				const err2 = {
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.role.enum },
					schema: schema21.properties.role.enum,
					parentSchema: schema21.properties.role,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data1 = data.path;
			if (typeof data1 === "string") {
				if (data1.length > 1e3) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema21.properties.path,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema21.properties.path.type,
					parentSchema: schema21.properties.path,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
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
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema21.properties.name,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema21.properties.name.type,
					parentSchema: schema21.properties.name,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
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
				const err7 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema21.properties.rows.type,
					parentSchema: schema21.properties.rows,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema21.properties.rows,
						data: data5
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else addError(vErrors, err9);
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema24.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.path.type,
					parentSchema: schema24.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema24.properties.line.type,
					parentSchema: schema24.properties.line,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema24.properties.line,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema24.properties.column.type,
					parentSchema: schema24.properties.column,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema24.properties.column,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
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
const schema25 = {
	"title": "LineageRegistration",
	"description": "What the record says about the feature.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"written",
		"links",
		"parameters",
		"outputs"
	],
	"properties": {
		"written": {
			"description": "Sections of the record that say something.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"maxLength": 100
			}
		},
		"owners": {
			"title": "RegisteredOwners",
			"description": "Who answers for the feature.",
			"type": "object",
			"additionalProperties": false,
			"required": ["from", "names"],
			"properties": {
				"from": { "enum": ["record", "code-owners"] },
				"names": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"maxLength": 200
					}
				}
			}
		},
		"ownersFile": {
			"description": "The CODEOWNERS file on the base, where there is one.",
			"type": "string",
			"maxLength": 1e3
		},
		"links": {
			"type": "array",
			"maxItems": 2500,
			"items": {
				"title": "RecordLink",
				"description": "Something the record points to.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"key",
					"stated",
					"location",
					"state"
				],
				"properties": {
					"key": {
						"description": "As in `remediation.undo`, or `transformations[0].path`.",
						"type": "string",
						"maxLength": 200
					},
					"stated": {
						"type": "string",
						"maxLength": 1e3
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" },
					"path": {
						"description": "The file it leads to.",
						"type": "string",
						"maxLength": 1e3
					},
					"state": {
						"description": "`found`; an `address` (not opened); `unchecked`, where there is the file and nothing tells what is in it; no such file, heading, line or part; or a path that is `refused`.",
						"enum": [
							"found",
							"address",
							"unchecked",
							"no-file",
							"no-anchor",
							"refused"
						]
					},
					"why": {
						"type": "string",
						"maxLength": 2e3
					},
					"meant": {
						"description": "What was probably meant.",
						"type": "string",
						"maxLength": 1e3
					}
				}
			}
		},
		"parameters": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "RegisteredParameters",
				"description": "A file of parameters that the record names.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"location",
					"total",
					"faults"
				],
				"properties": {
					"path": {
						"type": "string",
						"maxLength": 1e3
					},
					"location": {
						"$ref": "../common.schema.json#/$defs/location",
						"description": "Where the record names it."
					},
					"schema": {
						"description": "The file of its schema; the record, where the schema stands there. Absent: it has none.",
						"type": "string",
						"maxLength": 1e3
					},
					"unusable": {
						"$ref": "../common.schema.json#/$defs/evidenceProblem",
						"description": "Why the file cannot be held against the schema."
					},
					"total": {
						"description": "How many faults there are.",
						"type": "integer",
						"minimum": 0
					},
					"faults": {
						"description": "The first of them.",
						"type": "array",
						"maxItems": 20,
						"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
					}
				}
			}
		},
		"outputs": {
			"title": "RegisteredOutputs",
			"description": "What the feature gives to others.",
			"type": "object",
			"additionalProperties": false,
			"required": ["total", "faults"],
			"properties": {
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"faults": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"title": "OutputFault",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"output",
							"what",
							"problem"
						],
						"properties": {
							"output": {
								"type": "string",
								"maxLength": 200
							},
							"what": {
								"description": "Stable while values change.",
								"type": "string",
								"maxLength": 100
							},
							"problem": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
						}
					}
				}
			}
		},
		"remediation": {
			"title": "RegisteredRemediation",
			"description": "What the feature does to a running system.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"location",
				"stated",
				"flags",
				"before"
			],
			"properties": {
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"stated": {
					"type": "array",
					"maxItems": 30,
					"items": {
						"title": "RemediationPart",
						"description": "One thing the record says of it.",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"part",
							"value",
							"location"
						],
						"properties": {
							"part": {
								"description": "As in `mode`, or `blast-radius.hosts-total`.",
								"type": "string",
								"maxLength": 250
							},
							"value": {
								"type": "string",
								"maxLength": 1e3
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					}
				},
				"flags": {
					"description": "Flags that the record declares.",
					"type": "array",
					"maxItems": 201,
					"items": {
						"type": "string",
						"maxLength": 200
					}
				},
				"before": {
					"title": "RemediationBefore",
					"description": "The record at the merge base.",
					"type": "object",
					"additionalProperties": false,
					"required": ["standing"],
					"properties": {
						"standing": {
							"description": "`no-base`: there is nothing to compare with. `unreachable`: there should be.",
							"enum": [
								"no-base",
								"unreachable",
								"compared"
							]
						},
						"reason": {
							"type": "string",
							"maxLength": 4e3
						},
						"registered": {
							"description": "Whether the feature was there.",
							"type": "boolean"
						},
						"action": {
							"type": "string",
							"maxLength": 200
						},
						"mode": {
							"type": "string",
							"maxLength": 100
						}
					}
				}
			}
		},
		"reviewBy": {
			"title": "ReviewBy",
			"description": "The day by which someone looks again.",
			"type": "object",
			"additionalProperties": false,
			"required": ["day", "location"],
			"properties": {
				"day": {
					"type": "string",
					"maxLength": 100
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		}
	}
};
const schema26 = {
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
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema24.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.path.type,
					parentSchema: schema24.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/properties/line/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema24.properties.line.type,
					parentSchema: schema24.properties.line,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema24.properties.line,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			}
		}
		if (data.column !== void 0) {
			let data2 = data.column;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/column",
					schemaPath: "#/properties/column/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema24.properties.column.type,
					parentSchema: schema24.properties.column,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/column",
						schemaPath: "#/properties/column/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema24.properties.column,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else addError(vErrors, err8);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.message === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "message" || key0 === "remedy" || key0 === "location")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.message !== void 0) {
			let data0 = data.message;
			if (typeof data0 === "string") {
				if (data0.length > 4e3) {
					const err2 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema26.properties.message,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else addError(vErrors, err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26.properties.message.type,
					parentSchema: schema26.properties.message,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
		}
		if (data.remedy !== void 0) {
			let data1 = data.remedy;
			if (typeof data1 === "string") {
				if (data1.length > 4e3) {
					const err4 = {
						instancePath: instancePath + "/remedy",
						schemaPath: "#/properties/remedy/maxLength",
						keyword: "maxLength",
						params: { limit: 4e3 },
						schema: 4e3,
						parentSchema: schema26.properties.remedy,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/remedy",
					schemaPath: "#/properties/remedy/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26.properties.remedy.type,
					parentSchema: schema26.properties.remedy,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate66(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else addError(vErrors, err6);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
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
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.written === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "written" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.links === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "links" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.parameters === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "parameters" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.outputs === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "written" || key0 === "owners" || key0 === "ownersFile" || key0 === "links" || key0 === "parameters" || key0 === "outputs" || key0 === "remediation" || key0 === "reviewBy")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.written !== void 0) {
			let data0 = data.written;
			if (Array.isArray(data0)) {
				if (data0.length > 100) {
					const err5 = {
						instancePath: instancePath + "/written",
						schemaPath: "#/properties/written/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema25.properties.written,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length > 100) {
							const err6 = {
								instancePath: instancePath + "/written/" + i0,
								schemaPath: "#/properties/written/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema25.properties.written.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else addError(vErrors, err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/written/" + i0,
							schemaPath: "#/properties/written/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema25.properties.written.items.type,
							parentSchema: schema25.properties.written.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else addError(vErrors, err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/written",
					schemaPath: "#/properties/written/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema25.properties.written.type,
					parentSchema: schema25.properties.written,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data2 = data.owners;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.from === void 0) {
					const err9 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/required",
						keyword: "required",
						params: { missingProperty: "from" },
						schema: schema25.properties.owners.required,
						parentSchema: schema25.properties.owners,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else addError(vErrors, err9);
					errors++;
				}
				if (data2.names === void 0) {
					const err10 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/required",
						keyword: "required",
						params: { missingProperty: "names" },
						schema: schema25.properties.owners.required,
						parentSchema: schema25.properties.owners,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else addError(vErrors, err10);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "from" || key1 === "names")) {
					const err11 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema25.properties.owners,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else addError(vErrors, err11);
					errors++;
				}
				if (data2.from !== void 0) {
					let data3 = data2.from;
					if (!(data3 === "record" || data3 === "code-owners")) {
						const err12 = {
							instancePath: instancePath + "/owners/from",
							schemaPath: "#/properties/owners/properties/from/enum",
							keyword: "enum",
							params: { allowedValues: schema25.properties.owners.properties.from.enum },
							schema: schema25.properties.owners.properties.from.enum,
							parentSchema: schema25.properties.owners.properties.from,
							data: data3
						};
						if (vErrors === null) vErrors = [err12];
						else addError(vErrors, err12);
						errors++;
					}
				}
				if (data2.names !== void 0) {
					let data4 = data2.names;
					if (Array.isArray(data4)) {
						if (data4.length > 100) {
							const err13 = {
								instancePath: instancePath + "/owners/names",
								schemaPath: "#/properties/owners/properties/names/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema25.properties.owners.properties.names,
								data: data4
							};
							if (vErrors === null) vErrors = [err13];
							else addError(vErrors, err13);
							errors++;
						}
						const len1 = data4.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data5 = data4[i1];
							if (typeof data5 === "string") {
								if (data5.length > 200) {
									const err14 = {
										instancePath: instancePath + "/owners/names/" + i1,
										schemaPath: "#/properties/owners/properties/names/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema25.properties.owners.properties.names.items,
										data: data5
									};
									if (vErrors === null) vErrors = [err14];
									else addError(vErrors, err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/owners/names/" + i1,
									schemaPath: "#/properties/owners/properties/names/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.owners.properties.names.items.type,
									parentSchema: schema25.properties.owners.properties.names.items,
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else addError(vErrors, err15);
								errors++;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/owners/names",
							schemaPath: "#/properties/owners/properties/names/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema25.properties.owners.properties.names.type,
							parentSchema: schema25.properties.owners.properties.names,
							data: data4
						};
						if (vErrors === null) vErrors = [err16];
						else addError(vErrors, err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema25.properties.owners.type,
					parentSchema: schema25.properties.owners,
					data: data2
				};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
				errors++;
			}
		}
		if (data.ownersFile !== void 0) {
			let data6 = data.ownersFile;
			if (typeof data6 === "string") {
				if (data6.length > 1e3) {
					const err18 = {
						instancePath: instancePath + "/ownersFile",
						schemaPath: "#/properties/ownersFile/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema25.properties.ownersFile,
						data: data6
					};
					if (vErrors === null) vErrors = [err18];
					else addError(vErrors, err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/ownersFile",
					schemaPath: "#/properties/ownersFile/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.properties.ownersFile.type,
					parentSchema: schema25.properties.ownersFile,
					data: data6
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data7 = data.links;
			if (Array.isArray(data7)) {
				if (data7.length > 2500) {
					const err20 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/maxItems",
						keyword: "maxItems",
						params: { limit: 2500 },
						schema: 2500,
						parentSchema: schema25.properties.links,
						data: data7
					};
					if (vErrors === null) vErrors = [err20];
					else addError(vErrors, err20);
					errors++;
				}
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data8 = data7[i2];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.key === void 0) {
							const err21 = {
								instancePath: instancePath + "/links/" + i2,
								schemaPath: "#/properties/links/items/required",
								keyword: "required",
								params: { missingProperty: "key" },
								schema: schema25.properties.links.items.required,
								parentSchema: schema25.properties.links.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err21];
							else addError(vErrors, err21);
							errors++;
						}
						if (data8.stated === void 0) {
							const err22 = {
								instancePath: instancePath + "/links/" + i2,
								schemaPath: "#/properties/links/items/required",
								keyword: "required",
								params: { missingProperty: "stated" },
								schema: schema25.properties.links.items.required,
								parentSchema: schema25.properties.links.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err22];
							else addError(vErrors, err22);
							errors++;
						}
						if (data8.location === void 0) {
							const err23 = {
								instancePath: instancePath + "/links/" + i2,
								schemaPath: "#/properties/links/items/required",
								keyword: "required",
								params: { missingProperty: "location" },
								schema: schema25.properties.links.items.required,
								parentSchema: schema25.properties.links.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err23];
							else addError(vErrors, err23);
							errors++;
						}
						if (data8.state === void 0) {
							const err24 = {
								instancePath: instancePath + "/links/" + i2,
								schemaPath: "#/properties/links/items/required",
								keyword: "required",
								params: { missingProperty: "state" },
								schema: schema25.properties.links.items.required,
								parentSchema: schema25.properties.links.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err24];
							else addError(vErrors, err24);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "key" || key2 === "stated" || key2 === "location" || key2 === "path" || key2 === "state" || key2 === "why" || key2 === "meant")) {
							const err25 = {
								instancePath: instancePath + "/links/" + i2,
								schemaPath: "#/properties/links/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema25.properties.links.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err25];
							else addError(vErrors, err25);
							errors++;
						}
						if (data8.key !== void 0) {
							let data9 = data8.key;
							if (typeof data9 === "string") {
								if (data9.length > 200) {
									const err26 = {
										instancePath: instancePath + "/links/" + i2 + "/key",
										schemaPath: "#/properties/links/items/properties/key/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema25.properties.links.items.properties.key,
										data: data9
									};
									if (vErrors === null) vErrors = [err26];
									else addError(vErrors, err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/links/" + i2 + "/key",
									schemaPath: "#/properties/links/items/properties/key/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.links.items.properties.key.type,
									parentSchema: schema25.properties.links.items.properties.key,
									data: data9
								};
								if (vErrors === null) vErrors = [err27];
								else addError(vErrors, err27);
								errors++;
							}
						}
						if (data8.stated !== void 0) {
							let data10 = data8.stated;
							if (typeof data10 === "string") {
								if (data10.length > 1e3) {
									const err28 = {
										instancePath: instancePath + "/links/" + i2 + "/stated",
										schemaPath: "#/properties/links/items/properties/stated/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema25.properties.links.items.properties.stated,
										data: data10
									};
									if (vErrors === null) vErrors = [err28];
									else addError(vErrors, err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/links/" + i2 + "/stated",
									schemaPath: "#/properties/links/items/properties/stated/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.links.items.properties.stated.type,
									parentSchema: schema25.properties.links.items.properties.stated,
									data: data10
								};
								if (vErrors === null) vErrors = [err29];
								else addError(vErrors, err29);
								errors++;
							}
						}
						if (data8.location !== void 0) {
							if (!validate60(data8.location, {
								instancePath: instancePath + "/links/" + i2 + "/location",
								parentData: data8,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data8.path !== void 0) {
							let data12 = data8.path;
							if (typeof data12 === "string") {
								if (data12.length > 1e3) {
									const err30 = {
										instancePath: instancePath + "/links/" + i2 + "/path",
										schemaPath: "#/properties/links/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema25.properties.links.items.properties.path,
										data: data12
									};
									if (vErrors === null) vErrors = [err30];
									else addError(vErrors, err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/links/" + i2 + "/path",
									schemaPath: "#/properties/links/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.links.items.properties.path.type,
									parentSchema: schema25.properties.links.items.properties.path,
									data: data12
								};
								if (vErrors === null) vErrors = [err31];
								else addError(vErrors, err31);
								errors++;
							}
						}
						if (data8.state !== void 0) {
							let data13 = data8.state;
							if (!(data13 === "found" || data13 === "address" || data13 === "unchecked" || data13 === "no-file" || data13 === "no-anchor" || data13 === "refused")) {
								const err32 = {
									instancePath: instancePath + "/links/" + i2 + "/state",
									schemaPath: "#/properties/links/items/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema25.properties.links.items.properties.state.enum },
									schema: schema25.properties.links.items.properties.state.enum,
									parentSchema: schema25.properties.links.items.properties.state,
									data: data13
								};
								if (vErrors === null) vErrors = [err32];
								else addError(vErrors, err32);
								errors++;
							}
						}
						if (data8.why !== void 0) {
							let data14 = data8.why;
							if (typeof data14 === "string") {
								if (data14.length > 2e3) {
									const err33 = {
										instancePath: instancePath + "/links/" + i2 + "/why",
										schemaPath: "#/properties/links/items/properties/why/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema25.properties.links.items.properties.why,
										data: data14
									};
									if (vErrors === null) vErrors = [err33];
									else addError(vErrors, err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/links/" + i2 + "/why",
									schemaPath: "#/properties/links/items/properties/why/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.links.items.properties.why.type,
									parentSchema: schema25.properties.links.items.properties.why,
									data: data14
								};
								if (vErrors === null) vErrors = [err34];
								else addError(vErrors, err34);
								errors++;
							}
						}
						if (data8.meant !== void 0) {
							let data15 = data8.meant;
							if (typeof data15 === "string") {
								if (data15.length > 1e3) {
									const err35 = {
										instancePath: instancePath + "/links/" + i2 + "/meant",
										schemaPath: "#/properties/links/items/properties/meant/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema25.properties.links.items.properties.meant,
										data: data15
									};
									if (vErrors === null) vErrors = [err35];
									else addError(vErrors, err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/links/" + i2 + "/meant",
									schemaPath: "#/properties/links/items/properties/meant/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.links.items.properties.meant.type,
									parentSchema: schema25.properties.links.items.properties.meant,
									data: data15
								};
								if (vErrors === null) vErrors = [err36];
								else addError(vErrors, err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/links/" + i2,
							schemaPath: "#/properties/links/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.properties.links.items.type,
							parentSchema: schema25.properties.links.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err37];
						else addError(vErrors, err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema25.properties.links.type,
					parentSchema: schema25.properties.links,
					data: data7
				};
				if (vErrors === null) vErrors = [err38];
				else addError(vErrors, err38);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data16 = data.parameters;
			if (Array.isArray(data16)) {
				if (data16.length > 1e3) {
					const err39 = {
						instancePath: instancePath + "/parameters",
						schemaPath: "#/properties/parameters/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema25.properties.parameters,
						data: data16
					};
					if (vErrors === null) vErrors = [err39];
					else addError(vErrors, err39);
					errors++;
				}
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data17 = data16[i3];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.path === void 0) {
							const err40 = {
								instancePath: instancePath + "/parameters/" + i3,
								schemaPath: "#/properties/parameters/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema25.properties.parameters.items.required,
								parentSchema: schema25.properties.parameters.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err40];
							else addError(vErrors, err40);
							errors++;
						}
						if (data17.location === void 0) {
							const err41 = {
								instancePath: instancePath + "/parameters/" + i3,
								schemaPath: "#/properties/parameters/items/required",
								keyword: "required",
								params: { missingProperty: "location" },
								schema: schema25.properties.parameters.items.required,
								parentSchema: schema25.properties.parameters.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err41];
							else addError(vErrors, err41);
							errors++;
						}
						if (data17.total === void 0) {
							const err42 = {
								instancePath: instancePath + "/parameters/" + i3,
								schemaPath: "#/properties/parameters/items/required",
								keyword: "required",
								params: { missingProperty: "total" },
								schema: schema25.properties.parameters.items.required,
								parentSchema: schema25.properties.parameters.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err42];
							else addError(vErrors, err42);
							errors++;
						}
						if (data17.faults === void 0) {
							const err43 = {
								instancePath: instancePath + "/parameters/" + i3,
								schemaPath: "#/properties/parameters/items/required",
								keyword: "required",
								params: { missingProperty: "faults" },
								schema: schema25.properties.parameters.items.required,
								parentSchema: schema25.properties.parameters.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err43];
							else addError(vErrors, err43);
							errors++;
						}
						for (const key3 in data17) if (!(key3 === "path" || key3 === "location" || key3 === "schema" || key3 === "unusable" || key3 === "total" || key3 === "faults")) {
							const err44 = {
								instancePath: instancePath + "/parameters/" + i3,
								schemaPath: "#/properties/parameters/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema25.properties.parameters.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err44];
							else addError(vErrors, err44);
							errors++;
						}
						if (data17.path !== void 0) {
							let data18 = data17.path;
							if (typeof data18 === "string") {
								if (data18.length > 1e3) {
									const err45 = {
										instancePath: instancePath + "/parameters/" + i3 + "/path",
										schemaPath: "#/properties/parameters/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema25.properties.parameters.items.properties.path,
										data: data18
									};
									if (vErrors === null) vErrors = [err45];
									else addError(vErrors, err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/parameters/" + i3 + "/path",
									schemaPath: "#/properties/parameters/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.parameters.items.properties.path.type,
									parentSchema: schema25.properties.parameters.items.properties.path,
									data: data18
								};
								if (vErrors === null) vErrors = [err46];
								else addError(vErrors, err46);
								errors++;
							}
						}
						if (data17.location !== void 0) {
							if (!validate60(data17.location, {
								instancePath: instancePath + "/parameters/" + i3 + "/location",
								parentData: data17,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data17.schema !== void 0) {
							let data20 = data17.schema;
							if (typeof data20 === "string") {
								if (data20.length > 1e3) {
									const err47 = {
										instancePath: instancePath + "/parameters/" + i3 + "/schema",
										schemaPath: "#/properties/parameters/items/properties/schema/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema25.properties.parameters.items.properties.schema,
										data: data20
									};
									if (vErrors === null) vErrors = [err47];
									else addError(vErrors, err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/parameters/" + i3 + "/schema",
									schemaPath: "#/properties/parameters/items/properties/schema/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.parameters.items.properties.schema.type,
									parentSchema: schema25.properties.parameters.items.properties.schema,
									data: data20
								};
								if (vErrors === null) vErrors = [err48];
								else addError(vErrors, err48);
								errors++;
							}
						}
						if (data17.unusable !== void 0) {
							if (!validate65(data17.unusable, {
								instancePath: instancePath + "/parameters/" + i3 + "/unusable",
								parentData: data17,
								parentDataProperty: "unusable",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate65.errors);
								errors = vErrors.length;
							}
						}
						if (data17.total !== void 0) {
							let data22 = data17.total;
							if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
								const err49 = {
									instancePath: instancePath + "/parameters/" + i3 + "/total",
									schemaPath: "#/properties/parameters/items/properties/total/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema25.properties.parameters.items.properties.total.type,
									parentSchema: schema25.properties.parameters.items.properties.total,
									data: data22
								};
								if (vErrors === null) vErrors = [err49];
								else addError(vErrors, err49);
								errors++;
							}
							if (typeof data22 == "number" && isFinite(data22)) {
								if (data22 < 0 || isNaN(data22)) {
									const err50 = {
										instancePath: instancePath + "/parameters/" + i3 + "/total",
										schemaPath: "#/properties/parameters/items/properties/total/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema25.properties.parameters.items.properties.total,
										data: data22
									};
									if (vErrors === null) vErrors = [err50];
									else addError(vErrors, err50);
									errors++;
								}
							}
						}
						if (data17.faults !== void 0) {
							let data23 = data17.faults;
							if (Array.isArray(data23)) {
								if (data23.length > 20) {
									const err51 = {
										instancePath: instancePath + "/parameters/" + i3 + "/faults",
										schemaPath: "#/properties/parameters/items/properties/faults/maxItems",
										keyword: "maxItems",
										params: { limit: 20 },
										schema: 20,
										parentSchema: schema25.properties.parameters.items.properties.faults,
										data: data23
									};
									if (vErrors === null) vErrors = [err51];
									else addError(vErrors, err51);
									errors++;
								}
								const len4 = data23.length;
								for (let i4 = 0; i4 < len4; i4++) if (!validate65(data23[i4], {
									instancePath: instancePath + "/parameters/" + i3 + "/faults/" + i4,
									parentData: data23,
									parentDataProperty: i4,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate65.errors);
									errors = vErrors.length;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/parameters/" + i3 + "/faults",
									schemaPath: "#/properties/parameters/items/properties/faults/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema25.properties.parameters.items.properties.faults.type,
									parentSchema: schema25.properties.parameters.items.properties.faults,
									data: data23
								};
								if (vErrors === null) vErrors = [err52];
								else addError(vErrors, err52);
								errors++;
							}
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/parameters/" + i3,
							schemaPath: "#/properties/parameters/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.properties.parameters.items.type,
							parentSchema: schema25.properties.parameters.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err53];
						else addError(vErrors, err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/properties/parameters/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema25.properties.parameters.type,
					parentSchema: schema25.properties.parameters,
					data: data16
				};
				if (vErrors === null) vErrors = [err54];
				else addError(vErrors, err54);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data25 = data.outputs;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.total === void 0) {
					const err55 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/required",
						keyword: "required",
						params: { missingProperty: "total" },
						schema: schema25.properties.outputs.required,
						parentSchema: schema25.properties.outputs,
						data: data25
					};
					if (vErrors === null) vErrors = [err55];
					else addError(vErrors, err55);
					errors++;
				}
				if (data25.faults === void 0) {
					const err56 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/required",
						keyword: "required",
						params: { missingProperty: "faults" },
						schema: schema25.properties.outputs.required,
						parentSchema: schema25.properties.outputs,
						data: data25
					};
					if (vErrors === null) vErrors = [err56];
					else addError(vErrors, err56);
					errors++;
				}
				for (const key4 in data25) if (!(key4 === "total" || key4 === "location" || key4 === "faults")) {
					const err57 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						schema: false,
						parentSchema: schema25.properties.outputs,
						data: data25
					};
					if (vErrors === null) vErrors = [err57];
					else addError(vErrors, err57);
					errors++;
				}
				if (data25.total !== void 0) {
					let data26 = data25.total;
					if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
						const err58 = {
							instancePath: instancePath + "/outputs/total",
							schemaPath: "#/properties/outputs/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema25.properties.outputs.properties.total.type,
							parentSchema: schema25.properties.outputs.properties.total,
							data: data26
						};
						if (vErrors === null) vErrors = [err58];
						else addError(vErrors, err58);
						errors++;
					}
					if (typeof data26 == "number" && isFinite(data26)) {
						if (data26 < 0 || isNaN(data26)) {
							const err59 = {
								instancePath: instancePath + "/outputs/total",
								schemaPath: "#/properties/outputs/properties/total/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema25.properties.outputs.properties.total,
								data: data26
							};
							if (vErrors === null) vErrors = [err59];
							else addError(vErrors, err59);
							errors++;
						}
					}
				}
				if (data25.location !== void 0) {
					if (!validate60(data25.location, {
						instancePath: instancePath + "/outputs/location",
						parentData: data25,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data25.faults !== void 0) {
					let data28 = data25.faults;
					if (Array.isArray(data28)) {
						if (data28.length > 100) {
							const err60 = {
								instancePath: instancePath + "/outputs/faults",
								schemaPath: "#/properties/outputs/properties/faults/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema25.properties.outputs.properties.faults,
								data: data28
							};
							if (vErrors === null) vErrors = [err60];
							else addError(vErrors, err60);
							errors++;
						}
						const len5 = data28.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data29 = data28[i5];
							if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
								if (data29.output === void 0) {
									const err61 = {
										instancePath: instancePath + "/outputs/faults/" + i5,
										schemaPath: "#/properties/outputs/properties/faults/items/required",
										keyword: "required",
										params: { missingProperty: "output" },
										schema: schema25.properties.outputs.properties.faults.items.required,
										parentSchema: schema25.properties.outputs.properties.faults.items,
										data: data29
									};
									if (vErrors === null) vErrors = [err61];
									else addError(vErrors, err61);
									errors++;
								}
								if (data29.what === void 0) {
									const err62 = {
										instancePath: instancePath + "/outputs/faults/" + i5,
										schemaPath: "#/properties/outputs/properties/faults/items/required",
										keyword: "required",
										params: { missingProperty: "what" },
										schema: schema25.properties.outputs.properties.faults.items.required,
										parentSchema: schema25.properties.outputs.properties.faults.items,
										data: data29
									};
									if (vErrors === null) vErrors = [err62];
									else addError(vErrors, err62);
									errors++;
								}
								if (data29.problem === void 0) {
									const err63 = {
										instancePath: instancePath + "/outputs/faults/" + i5,
										schemaPath: "#/properties/outputs/properties/faults/items/required",
										keyword: "required",
										params: { missingProperty: "problem" },
										schema: schema25.properties.outputs.properties.faults.items.required,
										parentSchema: schema25.properties.outputs.properties.faults.items,
										data: data29
									};
									if (vErrors === null) vErrors = [err63];
									else addError(vErrors, err63);
									errors++;
								}
								for (const key5 in data29) if (!(key5 === "output" || key5 === "what" || key5 === "problem")) {
									const err64 = {
										instancePath: instancePath + "/outputs/faults/" + i5,
										schemaPath: "#/properties/outputs/properties/faults/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										schema: false,
										parentSchema: schema25.properties.outputs.properties.faults.items,
										data: data29
									};
									if (vErrors === null) vErrors = [err64];
									else addError(vErrors, err64);
									errors++;
								}
								if (data29.output !== void 0) {
									let data30 = data29.output;
									if (typeof data30 === "string") {
										if (data30.length > 200) {
											const err65 = {
												instancePath: instancePath + "/outputs/faults/" + i5 + "/output",
												schemaPath: "#/properties/outputs/properties/faults/items/properties/output/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												schema: 200,
												parentSchema: schema25.properties.outputs.properties.faults.items.properties.output,
												data: data30
											};
											if (vErrors === null) vErrors = [err65];
											else addError(vErrors, err65);
											errors++;
										}
									} else {
										const err66 = {
											instancePath: instancePath + "/outputs/faults/" + i5 + "/output",
											schemaPath: "#/properties/outputs/properties/faults/items/properties/output/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema25.properties.outputs.properties.faults.items.properties.output.type,
											parentSchema: schema25.properties.outputs.properties.faults.items.properties.output,
											data: data30
										};
										if (vErrors === null) vErrors = [err66];
										else addError(vErrors, err66);
										errors++;
									}
								}
								if (data29.what !== void 0) {
									let data31 = data29.what;
									if (typeof data31 === "string") {
										if (data31.length > 100) {
											const err67 = {
												instancePath: instancePath + "/outputs/faults/" + i5 + "/what",
												schemaPath: "#/properties/outputs/properties/faults/items/properties/what/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												schema: 100,
												parentSchema: schema25.properties.outputs.properties.faults.items.properties.what,
												data: data31
											};
											if (vErrors === null) vErrors = [err67];
											else addError(vErrors, err67);
											errors++;
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/outputs/faults/" + i5 + "/what",
											schemaPath: "#/properties/outputs/properties/faults/items/properties/what/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema25.properties.outputs.properties.faults.items.properties.what.type,
											parentSchema: schema25.properties.outputs.properties.faults.items.properties.what,
											data: data31
										};
										if (vErrors === null) vErrors = [err68];
										else addError(vErrors, err68);
										errors++;
									}
								}
								if (data29.problem !== void 0) {
									if (!validate65(data29.problem, {
										instancePath: instancePath + "/outputs/faults/" + i5 + "/problem",
										parentData: data29,
										parentDataProperty: "problem",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate65.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/outputs/faults/" + i5,
									schemaPath: "#/properties/outputs/properties/faults/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema25.properties.outputs.properties.faults.items.type,
									parentSchema: schema25.properties.outputs.properties.faults.items,
									data: data29
								};
								if (vErrors === null) vErrors = [err69];
								else addError(vErrors, err69);
								errors++;
							}
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/outputs/faults",
							schemaPath: "#/properties/outputs/properties/faults/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema25.properties.outputs.properties.faults.type,
							parentSchema: schema25.properties.outputs.properties.faults,
							data: data28
						};
						if (vErrors === null) vErrors = [err70];
						else addError(vErrors, err70);
						errors++;
					}
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema25.properties.outputs.type,
					parentSchema: schema25.properties.outputs,
					data: data25
				};
				if (vErrors === null) vErrors = [err71];
				else addError(vErrors, err71);
				errors++;
			}
		}
		if (data.remediation !== void 0) {
			let data33 = data.remediation;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.location === void 0) {
					const err72 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/required",
						keyword: "required",
						params: { missingProperty: "location" },
						schema: schema25.properties.remediation.required,
						parentSchema: schema25.properties.remediation,
						data: data33
					};
					if (vErrors === null) vErrors = [err72];
					else addError(vErrors, err72);
					errors++;
				}
				if (data33.stated === void 0) {
					const err73 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/required",
						keyword: "required",
						params: { missingProperty: "stated" },
						schema: schema25.properties.remediation.required,
						parentSchema: schema25.properties.remediation,
						data: data33
					};
					if (vErrors === null) vErrors = [err73];
					else addError(vErrors, err73);
					errors++;
				}
				if (data33.flags === void 0) {
					const err74 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/required",
						keyword: "required",
						params: { missingProperty: "flags" },
						schema: schema25.properties.remediation.required,
						parentSchema: schema25.properties.remediation,
						data: data33
					};
					if (vErrors === null) vErrors = [err74];
					else addError(vErrors, err74);
					errors++;
				}
				if (data33.before === void 0) {
					const err75 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/required",
						keyword: "required",
						params: { missingProperty: "before" },
						schema: schema25.properties.remediation.required,
						parentSchema: schema25.properties.remediation,
						data: data33
					};
					if (vErrors === null) vErrors = [err75];
					else addError(vErrors, err75);
					errors++;
				}
				for (const key6 in data33) if (!(key6 === "location" || key6 === "stated" || key6 === "flags" || key6 === "before")) {
					const err76 = {
						instancePath: instancePath + "/remediation",
						schemaPath: "#/properties/remediation/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						schema: false,
						parentSchema: schema25.properties.remediation,
						data: data33
					};
					if (vErrors === null) vErrors = [err76];
					else addError(vErrors, err76);
					errors++;
				}
				if (data33.location !== void 0) {
					if (!validate60(data33.location, {
						instancePath: instancePath + "/remediation/location",
						parentData: data33,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data33.stated !== void 0) {
					let data35 = data33.stated;
					if (Array.isArray(data35)) {
						if (data35.length > 30) {
							const err77 = {
								instancePath: instancePath + "/remediation/stated",
								schemaPath: "#/properties/remediation/properties/stated/maxItems",
								keyword: "maxItems",
								params: { limit: 30 },
								schema: 30,
								parentSchema: schema25.properties.remediation.properties.stated,
								data: data35
							};
							if (vErrors === null) vErrors = [err77];
							else addError(vErrors, err77);
							errors++;
						}
						const len6 = data35.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data36 = data35[i6];
							if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
								if (data36.part === void 0) {
									const err78 = {
										instancePath: instancePath + "/remediation/stated/" + i6,
										schemaPath: "#/properties/remediation/properties/stated/items/required",
										keyword: "required",
										params: { missingProperty: "part" },
										schema: schema25.properties.remediation.properties.stated.items.required,
										parentSchema: schema25.properties.remediation.properties.stated.items,
										data: data36
									};
									if (vErrors === null) vErrors = [err78];
									else addError(vErrors, err78);
									errors++;
								}
								if (data36.value === void 0) {
									const err79 = {
										instancePath: instancePath + "/remediation/stated/" + i6,
										schemaPath: "#/properties/remediation/properties/stated/items/required",
										keyword: "required",
										params: { missingProperty: "value" },
										schema: schema25.properties.remediation.properties.stated.items.required,
										parentSchema: schema25.properties.remediation.properties.stated.items,
										data: data36
									};
									if (vErrors === null) vErrors = [err79];
									else addError(vErrors, err79);
									errors++;
								}
								if (data36.location === void 0) {
									const err80 = {
										instancePath: instancePath + "/remediation/stated/" + i6,
										schemaPath: "#/properties/remediation/properties/stated/items/required",
										keyword: "required",
										params: { missingProperty: "location" },
										schema: schema25.properties.remediation.properties.stated.items.required,
										parentSchema: schema25.properties.remediation.properties.stated.items,
										data: data36
									};
									if (vErrors === null) vErrors = [err80];
									else addError(vErrors, err80);
									errors++;
								}
								for (const key7 in data36) if (!(key7 === "part" || key7 === "value" || key7 === "location")) {
									const err81 = {
										instancePath: instancePath + "/remediation/stated/" + i6,
										schemaPath: "#/properties/remediation/properties/stated/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										schema: false,
										parentSchema: schema25.properties.remediation.properties.stated.items,
										data: data36
									};
									if (vErrors === null) vErrors = [err81];
									else addError(vErrors, err81);
									errors++;
								}
								if (data36.part !== void 0) {
									let data37 = data36.part;
									if (typeof data37 === "string") {
										if (data37.length > 250) {
											const err82 = {
												instancePath: instancePath + "/remediation/stated/" + i6 + "/part",
												schemaPath: "#/properties/remediation/properties/stated/items/properties/part/maxLength",
												keyword: "maxLength",
												params: { limit: 250 },
												schema: 250,
												parentSchema: schema25.properties.remediation.properties.stated.items.properties.part,
												data: data37
											};
											if (vErrors === null) vErrors = [err82];
											else addError(vErrors, err82);
											errors++;
										}
									} else {
										const err83 = {
											instancePath: instancePath + "/remediation/stated/" + i6 + "/part",
											schemaPath: "#/properties/remediation/properties/stated/items/properties/part/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema25.properties.remediation.properties.stated.items.properties.part.type,
											parentSchema: schema25.properties.remediation.properties.stated.items.properties.part,
											data: data37
										};
										if (vErrors === null) vErrors = [err83];
										else addError(vErrors, err83);
										errors++;
									}
								}
								if (data36.value !== void 0) {
									let data38 = data36.value;
									if (typeof data38 === "string") {
										if (data38.length > 1e3) {
											const err84 = {
												instancePath: instancePath + "/remediation/stated/" + i6 + "/value",
												schemaPath: "#/properties/remediation/properties/stated/items/properties/value/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												schema: 1e3,
												parentSchema: schema25.properties.remediation.properties.stated.items.properties.value,
												data: data38
											};
											if (vErrors === null) vErrors = [err84];
											else addError(vErrors, err84);
											errors++;
										}
									} else {
										const err85 = {
											instancePath: instancePath + "/remediation/stated/" + i6 + "/value",
											schemaPath: "#/properties/remediation/properties/stated/items/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema25.properties.remediation.properties.stated.items.properties.value.type,
											parentSchema: schema25.properties.remediation.properties.stated.items.properties.value,
											data: data38
										};
										if (vErrors === null) vErrors = [err85];
										else addError(vErrors, err85);
										errors++;
									}
								}
								if (data36.location !== void 0) {
									if (!validate60(data36.location, {
										instancePath: instancePath + "/remediation/stated/" + i6 + "/location",
										parentData: data36,
										parentDataProperty: "location",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate60.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err86 = {
									instancePath: instancePath + "/remediation/stated/" + i6,
									schemaPath: "#/properties/remediation/properties/stated/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema25.properties.remediation.properties.stated.items.type,
									parentSchema: schema25.properties.remediation.properties.stated.items,
									data: data36
								};
								if (vErrors === null) vErrors = [err86];
								else addError(vErrors, err86);
								errors++;
							}
						}
					} else {
						const err87 = {
							instancePath: instancePath + "/remediation/stated",
							schemaPath: "#/properties/remediation/properties/stated/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema25.properties.remediation.properties.stated.type,
							parentSchema: schema25.properties.remediation.properties.stated,
							data: data35
						};
						if (vErrors === null) vErrors = [err87];
						else addError(vErrors, err87);
						errors++;
					}
				}
				if (data33.flags !== void 0) {
					let data40 = data33.flags;
					if (Array.isArray(data40)) {
						if (data40.length > 201) {
							const err88 = {
								instancePath: instancePath + "/remediation/flags",
								schemaPath: "#/properties/remediation/properties/flags/maxItems",
								keyword: "maxItems",
								params: { limit: 201 },
								schema: 201,
								parentSchema: schema25.properties.remediation.properties.flags,
								data: data40
							};
							if (vErrors === null) vErrors = [err88];
							else addError(vErrors, err88);
							errors++;
						}
						const len7 = data40.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data41 = data40[i7];
							if (typeof data41 === "string") {
								if (data41.length > 200) {
									const err89 = {
										instancePath: instancePath + "/remediation/flags/" + i7,
										schemaPath: "#/properties/remediation/properties/flags/items/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema25.properties.remediation.properties.flags.items,
										data: data41
									};
									if (vErrors === null) vErrors = [err89];
									else addError(vErrors, err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/remediation/flags/" + i7,
									schemaPath: "#/properties/remediation/properties/flags/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.remediation.properties.flags.items.type,
									parentSchema: schema25.properties.remediation.properties.flags.items,
									data: data41
								};
								if (vErrors === null) vErrors = [err90];
								else addError(vErrors, err90);
								errors++;
							}
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/remediation/flags",
							schemaPath: "#/properties/remediation/properties/flags/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema25.properties.remediation.properties.flags.type,
							parentSchema: schema25.properties.remediation.properties.flags,
							data: data40
						};
						if (vErrors === null) vErrors = [err91];
						else addError(vErrors, err91);
						errors++;
					}
				}
				if (data33.before !== void 0) {
					let data42 = data33.before;
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.standing === void 0) {
							const err92 = {
								instancePath: instancePath + "/remediation/before",
								schemaPath: "#/properties/remediation/properties/before/required",
								keyword: "required",
								params: { missingProperty: "standing" },
								schema: schema25.properties.remediation.properties.before.required,
								parentSchema: schema25.properties.remediation.properties.before,
								data: data42
							};
							if (vErrors === null) vErrors = [err92];
							else addError(vErrors, err92);
							errors++;
						}
						for (const key8 in data42) if (!(key8 === "standing" || key8 === "reason" || key8 === "registered" || key8 === "action" || key8 === "mode")) {
							const err93 = {
								instancePath: instancePath + "/remediation/before",
								schemaPath: "#/properties/remediation/properties/before/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								schema: false,
								parentSchema: schema25.properties.remediation.properties.before,
								data: data42
							};
							if (vErrors === null) vErrors = [err93];
							else addError(vErrors, err93);
							errors++;
						}
						if (data42.standing !== void 0) {
							let data43 = data42.standing;
							if (!(data43 === "no-base" || data43 === "unreachable" || data43 === "compared")) {
								const err94 = {
									instancePath: instancePath + "/remediation/before/standing",
									schemaPath: "#/properties/remediation/properties/before/properties/standing/enum",
									keyword: "enum",
									params: { allowedValues: schema25.properties.remediation.properties.before.properties.standing.enum },
									schema: schema25.properties.remediation.properties.before.properties.standing.enum,
									parentSchema: schema25.properties.remediation.properties.before.properties.standing,
									data: data43
								};
								if (vErrors === null) vErrors = [err94];
								else addError(vErrors, err94);
								errors++;
							}
						}
						if (data42.reason !== void 0) {
							let data44 = data42.reason;
							if (typeof data44 === "string") {
								if (data44.length > 4e3) {
									const err95 = {
										instancePath: instancePath + "/remediation/before/reason",
										schemaPath: "#/properties/remediation/properties/before/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 4e3 },
										schema: 4e3,
										parentSchema: schema25.properties.remediation.properties.before.properties.reason,
										data: data44
									};
									if (vErrors === null) vErrors = [err95];
									else addError(vErrors, err95);
									errors++;
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/remediation/before/reason",
									schemaPath: "#/properties/remediation/properties/before/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.remediation.properties.before.properties.reason.type,
									parentSchema: schema25.properties.remediation.properties.before.properties.reason,
									data: data44
								};
								if (vErrors === null) vErrors = [err96];
								else addError(vErrors, err96);
								errors++;
							}
						}
						if (data42.registered !== void 0) {
							let data45 = data42.registered;
							if (typeof data45 !== "boolean") {
								const err97 = {
									instancePath: instancePath + "/remediation/before/registered",
									schemaPath: "#/properties/remediation/properties/before/properties/registered/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema25.properties.remediation.properties.before.properties.registered.type,
									parentSchema: schema25.properties.remediation.properties.before.properties.registered,
									data: data45
								};
								if (vErrors === null) vErrors = [err97];
								else addError(vErrors, err97);
								errors++;
							}
						}
						if (data42.action !== void 0) {
							let data46 = data42.action;
							if (typeof data46 === "string") {
								if (data46.length > 200) {
									const err98 = {
										instancePath: instancePath + "/remediation/before/action",
										schemaPath: "#/properties/remediation/properties/before/properties/action/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema25.properties.remediation.properties.before.properties.action,
										data: data46
									};
									if (vErrors === null) vErrors = [err98];
									else addError(vErrors, err98);
									errors++;
								}
							} else {
								const err99 = {
									instancePath: instancePath + "/remediation/before/action",
									schemaPath: "#/properties/remediation/properties/before/properties/action/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.remediation.properties.before.properties.action.type,
									parentSchema: schema25.properties.remediation.properties.before.properties.action,
									data: data46
								};
								if (vErrors === null) vErrors = [err99];
								else addError(vErrors, err99);
								errors++;
							}
						}
						if (data42.mode !== void 0) {
							let data47 = data42.mode;
							if (typeof data47 === "string") {
								if (data47.length > 100) {
									const err100 = {
										instancePath: instancePath + "/remediation/before/mode",
										schemaPath: "#/properties/remediation/properties/before/properties/mode/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema25.properties.remediation.properties.before.properties.mode,
										data: data47
									};
									if (vErrors === null) vErrors = [err100];
									else addError(vErrors, err100);
									errors++;
								}
							} else {
								const err101 = {
									instancePath: instancePath + "/remediation/before/mode",
									schemaPath: "#/properties/remediation/properties/before/properties/mode/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema25.properties.remediation.properties.before.properties.mode.type,
									parentSchema: schema25.properties.remediation.properties.before.properties.mode,
									data: data47
								};
								if (vErrors === null) vErrors = [err101];
								else addError(vErrors, err101);
								errors++;
							}
						}
					} else {
						const err102 = {
							instancePath: instancePath + "/remediation/before",
							schemaPath: "#/properties/remediation/properties/before/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema25.properties.remediation.properties.before.type,
							parentSchema: schema25.properties.remediation.properties.before,
							data: data42
						};
						if (vErrors === null) vErrors = [err102];
						else addError(vErrors, err102);
						errors++;
					}
				}
			} else {
				const err103 = {
					instancePath: instancePath + "/remediation",
					schemaPath: "#/properties/remediation/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema25.properties.remediation.type,
					parentSchema: schema25.properties.remediation,
					data: data33
				};
				if (vErrors === null) vErrors = [err103];
				else addError(vErrors, err103);
				errors++;
			}
		}
		if (data.reviewBy !== void 0) {
			let data48 = data.reviewBy;
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				if (data48.day === void 0) {
					const err104 = {
						instancePath: instancePath + "/reviewBy",
						schemaPath: "#/properties/reviewBy/required",
						keyword: "required",
						params: { missingProperty: "day" },
						schema: schema25.properties.reviewBy.required,
						parentSchema: schema25.properties.reviewBy,
						data: data48
					};
					if (vErrors === null) vErrors = [err104];
					else addError(vErrors, err104);
					errors++;
				}
				if (data48.location === void 0) {
					const err105 = {
						instancePath: instancePath + "/reviewBy",
						schemaPath: "#/properties/reviewBy/required",
						keyword: "required",
						params: { missingProperty: "location" },
						schema: schema25.properties.reviewBy.required,
						parentSchema: schema25.properties.reviewBy,
						data: data48
					};
					if (vErrors === null) vErrors = [err105];
					else addError(vErrors, err105);
					errors++;
				}
				for (const key9 in data48) if (!(key9 === "day" || key9 === "location")) {
					const err106 = {
						instancePath: instancePath + "/reviewBy",
						schemaPath: "#/properties/reviewBy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						schema: false,
						parentSchema: schema25.properties.reviewBy,
						data: data48
					};
					if (vErrors === null) vErrors = [err106];
					else addError(vErrors, err106);
					errors++;
				}
				if (data48.day !== void 0) {
					let data49 = data48.day;
					if (typeof data49 === "string") {
						if (data49.length > 100) {
							const err107 = {
								instancePath: instancePath + "/reviewBy/day",
								schemaPath: "#/properties/reviewBy/properties/day/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema25.properties.reviewBy.properties.day,
								data: data49
							};
							if (vErrors === null) vErrors = [err107];
							else addError(vErrors, err107);
							errors++;
						}
					} else {
						const err108 = {
							instancePath: instancePath + "/reviewBy/day",
							schemaPath: "#/properties/reviewBy/properties/day/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema25.properties.reviewBy.properties.day.type,
							parentSchema: schema25.properties.reviewBy.properties.day,
							data: data49
						};
						if (vErrors === null) vErrors = [err108];
						else addError(vErrors, err108);
						errors++;
					}
				}
				if (data48.location !== void 0) {
					if (!validate60(data48.location, {
						instancePath: instancePath + "/reviewBy/location",
						parentData: data48,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate60.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err109 = {
					instancePath: instancePath + "/reviewBy",
					schemaPath: "#/properties/reviewBy/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema25.properties.reviewBy.type,
					parentSchema: schema25.properties.reviewBy,
					data: data48
				};
				if (vErrors === null) vErrors = [err109];
				else addError(vErrors, err109);
				errors++;
			}
		}
	} else {
		const err110 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err110];
		else addError(vErrors, err110);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"title": "LineageTelemetry",
	"description": "The signals that the record declares, beside what is known of their names.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"signals",
		"conventions",
		"lists"
	],
	"properties": {
		"signals": {
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "#/$defs/signal" }
		},
		"conventions": {
			"description": "Version of the semantic conventions.",
			"type": "string",
			"maxLength": 50
		},
		"lists": {
			"description": "Lists of names that the policy gives.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "TelemetryList",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "names"],
				"properties": {
					"path": {
						"type": "string",
						"maxLength": 1e3
					},
					"names": {
						"description": "How many it has.",
						"type": "integer",
						"minimum": 0
					},
					"problem": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
				}
			}
		},
		"rules": {
			"title": "AlertRules",
			"description": "Rules of Prometheus in the repository. Left out: none were found, or no signal is a metric.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"files",
				"alerts",
				"problems",
				"unread"
			],
			"properties": {
				"files": {
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"type": "string",
						"maxLength": 1e3
					}
				},
				"alerts": {
					"description": "How many alerts they hold.",
					"type": "integer",
					"minimum": 0
				},
				"problems": {
					"description": "The first of what could not be read.",
					"type": "array",
					"maxItems": 20,
					"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
				},
				"unread": {
					"description": "How many rules or files could not be read.",
					"type": "integer",
					"minimum": 0
				}
			}
		}
	}
};
const schema29 = {
	"title": "TelemetrySignal",
	"type": "object",
	"additionalProperties": false,
	"required": ["name", "location"],
	"properties": {
		"name": {
			"type": "string",
			"maxLength": 200
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" },
		"kind": {
			"description": "As the record says.",
			"$ref": "#/$defs/signalKind"
		},
		"unit": {
			"description": "As the record says.",
			"type": "string",
			"maxLength": 63
		},
		"instrument": {
			"description": "As the record says.",
			"type": "string",
			"maxLength": 50
		},
		"known": {
			"title": "KnownSignal",
			"description": "What a list says of the name. Left out: none has it.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"location": {
					"description": "Where a list of the policy has it. Left out: the semantic conventions have it.",
					"$ref": "../common.schema.json#/$defs/location"
				},
				"kind": { "$ref": "#/$defs/signalKind" },
				"unit": {
					"type": "string",
					"maxLength": 1e3
				},
				"instrument": {
					"type": "string",
					"maxLength": 1e3
				},
				"deprecated": {
					"description": "In the words of the list, where it is no longer to be used.",
					"type": "string",
					"maxLength": 1e3
				},
				"replacement": {
					"description": "What to use instead.",
					"type": "string",
					"maxLength": 1e3
				},
				"moved": {
					"description": "The conventions leave the name, unchanged, to others.",
					"const": true
				}
			}
		},
		"nearest": {
			"description": "A known name that may be meant.",
			"type": "string",
			"maxLength": 1e3
		},
		"series": {
			"description": "Of a metric: what Prometheus most likely calls it.",
			"type": "string",
			"maxLength": 400
		},
		"alerts": {
			"description": "Of a metric: the first alerts that depend on it.",
			"type": "array",
			"maxItems": 5,
			"items": {
				"title": "AlertOnSignal",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "location"],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema30 = { "enum": [
	"metric",
	"attribute",
	"span",
	"event"
] };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "metric" || data === "attribute" || data === "span" || data === "event")) {
		const err0 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema30.enum },
			schema: schema30.enum,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else addError(vErrors, err0);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.location === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "location" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema29.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema29.properties.name,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.name.type,
					parentSchema: schema29.properties.name,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else addError(vErrors, err4);
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate60(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if (!validate79(data.kind, {
				instancePath: instancePath + "/kind",
				parentData: data,
				parentDataProperty: "kind",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.unit !== void 0) {
			let data3 = data.unit;
			if (typeof data3 === "string") {
				if (data3.length > 63) {
					const err5 = {
						instancePath: instancePath + "/unit",
						schemaPath: "#/properties/unit/maxLength",
						keyword: "maxLength",
						params: { limit: 63 },
						schema: 63,
						parentSchema: schema29.properties.unit,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.unit.type,
					parentSchema: schema29.properties.unit,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.instrument !== void 0) {
			let data4 = data.instrument;
			if (typeof data4 === "string") {
				if (data4.length > 50) {
					const err7 = {
						instancePath: instancePath + "/instrument",
						schemaPath: "#/properties/instrument/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema29.properties.instrument,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/instrument",
					schemaPath: "#/properties/instrument/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.instrument.type,
					parentSchema: schema29.properties.instrument,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.known !== void 0) {
			let data5 = data.known;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "location" || key1 === "kind" || key1 === "unit" || key1 === "instrument" || key1 === "deprecated" || key1 === "replacement" || key1 === "moved")) {
					const err9 = {
						instancePath: instancePath + "/known",
						schemaPath: "#/properties/known/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema29.properties.known,
						data: data5
					};
					if (vErrors === null) vErrors = [err9];
					else addError(vErrors, err9);
					errors++;
				}
				if (data5.location !== void 0) {
					if (!validate60(data5.location, {
						instancePath: instancePath + "/known/location",
						parentData: data5,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data5.kind !== void 0) {
					if (!validate79(data5.kind, {
						instancePath: instancePath + "/known/kind",
						parentData: data5,
						parentDataProperty: "kind",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate79.errors);
						errors = vErrors.length;
					}
				}
				if (data5.unit !== void 0) {
					let data8 = data5.unit;
					if (typeof data8 === "string") {
						if (data8.length > 1e3) {
							const err10 = {
								instancePath: instancePath + "/known/unit",
								schemaPath: "#/properties/known/properties/unit/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema29.properties.known.properties.unit,
								data: data8
							};
							if (vErrors === null) vErrors = [err10];
							else addError(vErrors, err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/known/unit",
							schemaPath: "#/properties/known/properties/unit/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema29.properties.known.properties.unit.type,
							parentSchema: schema29.properties.known.properties.unit,
							data: data8
						};
						if (vErrors === null) vErrors = [err11];
						else addError(vErrors, err11);
						errors++;
					}
				}
				if (data5.instrument !== void 0) {
					let data9 = data5.instrument;
					if (typeof data9 === "string") {
						if (data9.length > 1e3) {
							const err12 = {
								instancePath: instancePath + "/known/instrument",
								schemaPath: "#/properties/known/properties/instrument/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema29.properties.known.properties.instrument,
								data: data9
							};
							if (vErrors === null) vErrors = [err12];
							else addError(vErrors, err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/known/instrument",
							schemaPath: "#/properties/known/properties/instrument/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema29.properties.known.properties.instrument.type,
							parentSchema: schema29.properties.known.properties.instrument,
							data: data9
						};
						if (vErrors === null) vErrors = [err13];
						else addError(vErrors, err13);
						errors++;
					}
				}
				if (data5.deprecated !== void 0) {
					let data10 = data5.deprecated;
					if (typeof data10 === "string") {
						if (data10.length > 1e3) {
							const err14 = {
								instancePath: instancePath + "/known/deprecated",
								schemaPath: "#/properties/known/properties/deprecated/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema29.properties.known.properties.deprecated,
								data: data10
							};
							if (vErrors === null) vErrors = [err14];
							else addError(vErrors, err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/known/deprecated",
							schemaPath: "#/properties/known/properties/deprecated/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema29.properties.known.properties.deprecated.type,
							parentSchema: schema29.properties.known.properties.deprecated,
							data: data10
						};
						if (vErrors === null) vErrors = [err15];
						else addError(vErrors, err15);
						errors++;
					}
				}
				if (data5.replacement !== void 0) {
					let data11 = data5.replacement;
					if (typeof data11 === "string") {
						if (data11.length > 1e3) {
							const err16 = {
								instancePath: instancePath + "/known/replacement",
								schemaPath: "#/properties/known/properties/replacement/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema29.properties.known.properties.replacement,
								data: data11
							};
							if (vErrors === null) vErrors = [err16];
							else addError(vErrors, err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/known/replacement",
							schemaPath: "#/properties/known/properties/replacement/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema29.properties.known.properties.replacement.type,
							parentSchema: schema29.properties.known.properties.replacement,
							data: data11
						};
						if (vErrors === null) vErrors = [err17];
						else addError(vErrors, err17);
						errors++;
					}
				}
				if (data5.moved !== void 0) {
					let data12 = data5.moved;
					if (true !== data12) {
						const err18 = {
							instancePath: instancePath + "/known/moved",
							schemaPath: "#/properties/known/properties/moved/const",
							keyword: "const",
							params: { allowedValue: true },
							schema: true,
							parentSchema: schema29.properties.known.properties.moved,
							data: data12
						};
						if (vErrors === null) vErrors = [err18];
						else addError(vErrors, err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/known",
					schemaPath: "#/properties/known/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema29.properties.known.type,
					parentSchema: schema29.properties.known,
					data: data5
				};
				if (vErrors === null) vErrors = [err19];
				else addError(vErrors, err19);
				errors++;
			}
		}
		if (data.nearest !== void 0) {
			let data13 = data.nearest;
			if (typeof data13 === "string") {
				if (data13.length > 1e3) {
					const err20 = {
						instancePath: instancePath + "/nearest",
						schemaPath: "#/properties/nearest/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema29.properties.nearest,
						data: data13
					};
					if (vErrors === null) vErrors = [err20];
					else addError(vErrors, err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/nearest",
					schemaPath: "#/properties/nearest/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.nearest.type,
					parentSchema: schema29.properties.nearest,
					data: data13
				};
				if (vErrors === null) vErrors = [err21];
				else addError(vErrors, err21);
				errors++;
			}
		}
		if (data.series !== void 0) {
			let data14 = data.series;
			if (typeof data14 === "string") {
				if (data14.length > 400) {
					const err22 = {
						instancePath: instancePath + "/series",
						schemaPath: "#/properties/series/maxLength",
						keyword: "maxLength",
						params: { limit: 400 },
						schema: 400,
						parentSchema: schema29.properties.series,
						data: data14
					};
					if (vErrors === null) vErrors = [err22];
					else addError(vErrors, err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/series",
					schemaPath: "#/properties/series/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.series.type,
					parentSchema: schema29.properties.series,
					data: data14
				};
				if (vErrors === null) vErrors = [err23];
				else addError(vErrors, err23);
				errors++;
			}
		}
		if (data.alerts !== void 0) {
			let data15 = data.alerts;
			if (Array.isArray(data15)) {
				if (data15.length > 5) {
					const err24 = {
						instancePath: instancePath + "/alerts",
						schemaPath: "#/properties/alerts/maxItems",
						keyword: "maxItems",
						params: { limit: 5 },
						schema: 5,
						parentSchema: schema29.properties.alerts,
						data: data15
					};
					if (vErrors === null) vErrors = [err24];
					else addError(vErrors, err24);
					errors++;
				}
				const len0 = data15.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data16 = data15[i0];
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.name === void 0) {
							const err25 = {
								instancePath: instancePath + "/alerts/" + i0,
								schemaPath: "#/properties/alerts/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema29.properties.alerts.items.required,
								parentSchema: schema29.properties.alerts.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err25];
							else addError(vErrors, err25);
							errors++;
						}
						if (data16.location === void 0) {
							const err26 = {
								instancePath: instancePath + "/alerts/" + i0,
								schemaPath: "#/properties/alerts/items/required",
								keyword: "required",
								params: { missingProperty: "location" },
								schema: schema29.properties.alerts.items.required,
								parentSchema: schema29.properties.alerts.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err26];
							else addError(vErrors, err26);
							errors++;
						}
						for (const key2 in data16) if (!(key2 === "name" || key2 === "location")) {
							const err27 = {
								instancePath: instancePath + "/alerts/" + i0,
								schemaPath: "#/properties/alerts/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema29.properties.alerts.items,
								data: data16
							};
							if (vErrors === null) vErrors = [err27];
							else addError(vErrors, err27);
							errors++;
						}
						if (data16.name !== void 0) {
							let data17 = data16.name;
							if (typeof data17 === "string") {
								if (data17.length > 500) {
									const err28 = {
										instancePath: instancePath + "/alerts/" + i0 + "/name",
										schemaPath: "#/properties/alerts/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema29.properties.alerts.items.properties.name,
										data: data17
									};
									if (vErrors === null) vErrors = [err28];
									else addError(vErrors, err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/alerts/" + i0 + "/name",
									schemaPath: "#/properties/alerts/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema29.properties.alerts.items.properties.name.type,
									parentSchema: schema29.properties.alerts.items.properties.name,
									data: data17
								};
								if (vErrors === null) vErrors = [err29];
								else addError(vErrors, err29);
								errors++;
							}
						}
						if (data16.location !== void 0) {
							if (!validate60(data16.location, {
								instancePath: instancePath + "/alerts/" + i0 + "/location",
								parentData: data16,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/alerts/" + i0,
							schemaPath: "#/properties/alerts/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema29.properties.alerts.items.type,
							parentSchema: schema29.properties.alerts.items,
							data: data16
						};
						if (vErrors === null) vErrors = [err30];
						else addError(vErrors, err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/alerts",
					schemaPath: "#/properties/alerts/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema29.properties.alerts.type,
					parentSchema: schema29.properties.alerts,
					data: data15
				};
				if (vErrors === null) vErrors = [err31];
				else addError(vErrors, err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err32];
		else addError(vErrors, err32);
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
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.signals === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signals" },
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.conventions === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conventions" },
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.lists === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lists" },
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "signals" || key0 === "conventions" || key0 === "lists" || key0 === "rules")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.signals !== void 0) {
			let data0 = data.signals;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					const err4 = {
						instancePath: instancePath + "/signals",
						schemaPath: "#/properties/signals/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema28.properties.signals,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate77(data0[i0], {
					instancePath: instancePath + "/signals/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate77.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/signals",
					schemaPath: "#/properties/signals/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema28.properties.signals.type,
					parentSchema: schema28.properties.signals,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.conventions !== void 0) {
			let data2 = data.conventions;
			if (typeof data2 === "string") {
				if (data2.length > 50) {
					const err6 = {
						instancePath: instancePath + "/conventions",
						schemaPath: "#/properties/conventions/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema28.properties.conventions,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/conventions",
					schemaPath: "#/properties/conventions/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.conventions.type,
					parentSchema: schema28.properties.conventions,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.lists !== void 0) {
			let data3 = data.lists;
			if (Array.isArray(data3)) {
				if (data3.length > 1e3) {
					const err8 = {
						instancePath: instancePath + "/lists",
						schemaPath: "#/properties/lists/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema28.properties.lists,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.path === void 0) {
							const err9 = {
								instancePath: instancePath + "/lists/" + i1,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema28.properties.lists.items.required,
								parentSchema: schema28.properties.lists.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err9];
							else addError(vErrors, err9);
							errors++;
						}
						if (data4.names === void 0) {
							const err10 = {
								instancePath: instancePath + "/lists/" + i1,
								schemaPath: "#/properties/lists/items/required",
								keyword: "required",
								params: { missingProperty: "names" },
								schema: schema28.properties.lists.items.required,
								parentSchema: schema28.properties.lists.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err10];
							else addError(vErrors, err10);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "path" || key1 === "names" || key1 === "problem")) {
							const err11 = {
								instancePath: instancePath + "/lists/" + i1,
								schemaPath: "#/properties/lists/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema28.properties.lists.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err11];
							else addError(vErrors, err11);
							errors++;
						}
						if (data4.path !== void 0) {
							let data5 = data4.path;
							if (typeof data5 === "string") {
								if (data5.length > 1e3) {
									const err12 = {
										instancePath: instancePath + "/lists/" + i1 + "/path",
										schemaPath: "#/properties/lists/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema28.properties.lists.items.properties.path,
										data: data5
									};
									if (vErrors === null) vErrors = [err12];
									else addError(vErrors, err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/lists/" + i1 + "/path",
									schemaPath: "#/properties/lists/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema28.properties.lists.items.properties.path.type,
									parentSchema: schema28.properties.lists.items.properties.path,
									data: data5
								};
								if (vErrors === null) vErrors = [err13];
								else addError(vErrors, err13);
								errors++;
							}
						}
						if (data4.names !== void 0) {
							let data6 = data4.names;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err14 = {
									instancePath: instancePath + "/lists/" + i1 + "/names",
									schemaPath: "#/properties/lists/items/properties/names/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema28.properties.lists.items.properties.names.type,
									parentSchema: schema28.properties.lists.items.properties.names,
									data: data6
								};
								if (vErrors === null) vErrors = [err14];
								else addError(vErrors, err14);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 0 || isNaN(data6)) {
									const err15 = {
										instancePath: instancePath + "/lists/" + i1 + "/names",
										schemaPath: "#/properties/lists/items/properties/names/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema28.properties.lists.items.properties.names,
										data: data6
									};
									if (vErrors === null) vErrors = [err15];
									else addError(vErrors, err15);
									errors++;
								}
							}
						}
						if (data4.problem !== void 0) {
							if (!validate65(data4.problem, {
								instancePath: instancePath + "/lists/" + i1 + "/problem",
								parentData: data4,
								parentDataProperty: "problem",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate65.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/lists/" + i1,
							schemaPath: "#/properties/lists/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema28.properties.lists.items.type,
							parentSchema: schema28.properties.lists.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err16];
						else addError(vErrors, err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/lists",
					schemaPath: "#/properties/lists/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema28.properties.lists.type,
					parentSchema: schema28.properties.lists,
					data: data3
				};
				if (vErrors === null) vErrors = [err17];
				else addError(vErrors, err17);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data8 = data.rules;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.files === void 0) {
					const err18 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/required",
						keyword: "required",
						params: { missingProperty: "files" },
						schema: schema28.properties.rules.required,
						parentSchema: schema28.properties.rules,
						data: data8
					};
					if (vErrors === null) vErrors = [err18];
					else addError(vErrors, err18);
					errors++;
				}
				if (data8.alerts === void 0) {
					const err19 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/required",
						keyword: "required",
						params: { missingProperty: "alerts" },
						schema: schema28.properties.rules.required,
						parentSchema: schema28.properties.rules,
						data: data8
					};
					if (vErrors === null) vErrors = [err19];
					else addError(vErrors, err19);
					errors++;
				}
				if (data8.problems === void 0) {
					const err20 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/required",
						keyword: "required",
						params: { missingProperty: "problems" },
						schema: schema28.properties.rules.required,
						parentSchema: schema28.properties.rules,
						data: data8
					};
					if (vErrors === null) vErrors = [err20];
					else addError(vErrors, err20);
					errors++;
				}
				if (data8.unread === void 0) {
					const err21 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/required",
						keyword: "required",
						params: { missingProperty: "unread" },
						schema: schema28.properties.rules.required,
						parentSchema: schema28.properties.rules,
						data: data8
					};
					if (vErrors === null) vErrors = [err21];
					else addError(vErrors, err21);
					errors++;
				}
				for (const key2 in data8) if (!(key2 === "files" || key2 === "alerts" || key2 === "problems" || key2 === "unread")) {
					const err22 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema28.properties.rules,
						data: data8
					};
					if (vErrors === null) vErrors = [err22];
					else addError(vErrors, err22);
					errors++;
				}
				if (data8.files !== void 0) {
					let data9 = data8.files;
					if (Array.isArray(data9)) {
						if (data9.length > 1e3) {
							const err23 = {
								instancePath: instancePath + "/rules/files",
								schemaPath: "#/properties/rules/properties/files/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema28.properties.rules.properties.files,
								data: data9
							};
							if (vErrors === null) vErrors = [err23];
							else addError(vErrors, err23);
							errors++;
						}
						const len2 = data9.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data10 = data9[i2];
							if (typeof data10 === "string") {
								if (data10.length > 1e3) {
									const err24 = {
										instancePath: instancePath + "/rules/files/" + i2,
										schemaPath: "#/properties/rules/properties/files/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema28.properties.rules.properties.files.items,
										data: data10
									};
									if (vErrors === null) vErrors = [err24];
									else addError(vErrors, err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/rules/files/" + i2,
									schemaPath: "#/properties/rules/properties/files/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema28.properties.rules.properties.files.items.type,
									parentSchema: schema28.properties.rules.properties.files.items,
									data: data10
								};
								if (vErrors === null) vErrors = [err25];
								else addError(vErrors, err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/rules/files",
							schemaPath: "#/properties/rules/properties/files/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema28.properties.rules.properties.files.type,
							parentSchema: schema28.properties.rules.properties.files,
							data: data9
						};
						if (vErrors === null) vErrors = [err26];
						else addError(vErrors, err26);
						errors++;
					}
				}
				if (data8.alerts !== void 0) {
					let data11 = data8.alerts;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err27 = {
							instancePath: instancePath + "/rules/alerts",
							schemaPath: "#/properties/rules/properties/alerts/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema28.properties.rules.properties.alerts.type,
							parentSchema: schema28.properties.rules.properties.alerts,
							data: data11
						};
						if (vErrors === null) vErrors = [err27];
						else addError(vErrors, err27);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 0 || isNaN(data11)) {
							const err28 = {
								instancePath: instancePath + "/rules/alerts",
								schemaPath: "#/properties/rules/properties/alerts/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema28.properties.rules.properties.alerts,
								data: data11
							};
							if (vErrors === null) vErrors = [err28];
							else addError(vErrors, err28);
							errors++;
						}
					}
				}
				if (data8.problems !== void 0) {
					let data12 = data8.problems;
					if (Array.isArray(data12)) {
						if (data12.length > 20) {
							const err29 = {
								instancePath: instancePath + "/rules/problems",
								schemaPath: "#/properties/rules/properties/problems/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								schema: 20,
								parentSchema: schema28.properties.rules.properties.problems,
								data: data12
							};
							if (vErrors === null) vErrors = [err29];
							else addError(vErrors, err29);
							errors++;
						}
						const len3 = data12.length;
						for (let i3 = 0; i3 < len3; i3++) if (!validate65(data12[i3], {
							instancePath: instancePath + "/rules/problems/" + i3,
							parentData: data12,
							parentDataProperty: i3,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate65.errors);
							errors = vErrors.length;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/rules/problems",
							schemaPath: "#/properties/rules/properties/problems/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema28.properties.rules.properties.problems.type,
							parentSchema: schema28.properties.rules.properties.problems,
							data: data12
						};
						if (vErrors === null) vErrors = [err30];
						else addError(vErrors, err30);
						errors++;
					}
				}
				if (data8.unread !== void 0) {
					let data14 = data8.unread;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err31 = {
							instancePath: instancePath + "/rules/unread",
							schemaPath: "#/properties/rules/properties/unread/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema28.properties.rules.properties.unread.type,
							parentSchema: schema28.properties.rules.properties.unread,
							data: data14
						};
						if (vErrors === null) vErrors = [err31];
						else addError(vErrors, err31);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 0 || isNaN(data14)) {
							const err32 = {
								instancePath: instancePath + "/rules/unread",
								schemaPath: "#/properties/rules/properties/unread/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema28.properties.rules.properties.unread,
								data: data14
							};
							if (vErrors === null) vErrors = [err32];
							else addError(vErrors, err32);
							errors++;
						}
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema28.properties.rules.type,
					parentSchema: schema28.properties.rules,
					data: data8
				};
				if (vErrors === null) vErrors = [err33];
				else addError(vErrors, err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err34];
		else addError(vErrors, err34);
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
const schema31 = {
	"title": "LineageRegistries",
	"description": "What registries of other tools say about the feature.",
	"type": "object",
	"additionalProperties": false,
	"required": ["files", "things"],
	"properties": {
		"files": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "RegistryFile",
				"type": "object",
				"additionalProperties": false,
				"required": ["path"],
				"properties": {
					"path": {
						"type": "string",
						"maxLength": 1e3
					},
					"kind": { "enum": ["feast", "dbt"] },
					"noBase": {
						"description": "Why it was not compared with the base.",
						"type": "string",
						"maxLength": 2e3
					},
					"problem": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
				}
			}
		},
		"things": {
			"description": "Views, services, models and exposures that are the feature's, by the policy or by their own tags.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/$defs/registeredThing" }
		}
	}
};
const schema32 = {
	"title": "RegisteredThing",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"registry",
		"name",
		"mapped",
		"state"
	],
	"properties": {
		"registry": {
			"description": "Path of the registry.",
			"type": "string",
			"maxLength": 1e3
		},
		"name": {
			"type": "string",
			"maxLength": 500
		},
		"what": {
			"description": "`feature view`, `model`, …",
			"type": "string",
			"maxLength": 50
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" },
		"mapped": {
			"description": "What says that it is the feature's: the policy, its own tag, or a service that is the feature's and serves it.",
			"enum": [
				"policy",
				"tag",
				"service"
			]
		},
		"state": {
			"description": "`absent`: it is neither here nor on the base. `deleted`: only on the base. `here`: it is, and may be compared.",
			"enum": [
				"here",
				"deleted",
				"absent"
			]
		},
		"nearest": {
			"description": "Of an absent one: what may be meant.",
			"type": "string",
			"maxLength": 500
		},
		"description": {
			"type": "string",
			"maxLength": 2e3
		},
		"owner": {
			"type": "string",
			"maxLength": 2e3
		},
		"lacks": {
			"description": "What it does not say: `owner`, `ttl`, …",
			"$ref": "#/$defs/shortTexts"
		},
		"faults": {
			"description": "What it says that cannot be, as keys of another type than their entity has.",
			"$ref": "#/$defs/shortTexts"
		},
		"entities": {
			"description": "What it is about, as far as that is registered.",
			"type": "array",
			"maxItems": 100,
			"items": {
				"title": "RegisteredEntity",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"location",
					"lacks"
				],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" },
					"lacks": { "$ref": "#/$defs/shortTexts" }
				}
			}
		},
		"columns": {
			"description": "Its features or columns: the first of them.",
			"type": "array",
			"maxItems": 500,
			"items": {
				"title": "RegisteredColumn",
				"type": "object",
				"additionalProperties": false,
				"required": ["name"],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"type": {
						"type": "string",
						"maxLength": 500
					},
					"description": {
						"type": "string",
						"maxLength": 2e3
					}
				}
			}
		},
		"undescribed": {
			"description": "Its features or columns without a description.",
			"$ref": "../common.schema.json#/$defs/nameList"
		},
		"new": {
			"description": "It was not on the base.",
			"type": "boolean"
		},
		"services": {
			"description": "What serves it, here or on the base.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "ServingService",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"what",
					"location",
					"still",
					"removed",
					"retyped"
				],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"what": {
						"type": "string",
						"maxLength": 50
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" },
					"still": {
						"description": "Whether it still serves it.",
						"type": "boolean"
					},
					"removed": {
						"description": "What it served on the base, and is not there any more.",
						"$ref": "../common.schema.json#/$defs/nameList"
					},
					"retyped": {
						"description": "What it served on the base under another type.",
						"type": "array",
						"maxItems": 100,
						"items": {
							"title": "RetypedColumn",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"name",
								"from",
								"to"
							],
							"properties": {
								"name": {
									"type": "string",
									"maxLength": 500
								},
								"from": {
									"type": "string",
									"maxLength": 500
								},
								"to": {
									"type": "string",
									"maxLength": 500
								}
							}
						}
					}
				}
			}
		},
		"sources": {
			"description": "Where its values come from.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "RegisteredSource",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"state",
					"location",
					"changes",
					"lacks"
				],
				"properties": {
					"name": {
						"type": "string",
						"maxLength": 500
					},
					"state": { "enum": [
						"same",
						"new",
						"changed",
						"gone",
						"not-compared"
					] },
					"location": { "$ref": "../common.schema.json#/$defs/location" },
					"lacks": { "$ref": "#/$defs/shortTexts" },
					"changes": {
						"type": "array",
						"maxItems": 50,
						"items": {
							"title": "ChangedSetting",
							"type": "object",
							"additionalProperties": false,
							"required": ["key"],
							"properties": {
								"key": {
									"type": "string",
									"maxLength": 500
								},
								"from": {
									"type": "string",
									"maxLength": 2e3
								},
								"to": {
									"type": "string",
									"maxLength": 2e3
								}
							}
						}
					}
				}
			}
		}
	}
};
const schema33 = {
	"type": "array",
	"maxItems": 100,
	"items": {
		"type": "string",
		"maxLength": 500
	}
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 100 },
				schema: 100,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema33.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else addError(vErrors, err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.items.type,
					parentSchema: schema33.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else addError(vErrors, err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else addError(vErrors, err3);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
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
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.total === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.first === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "first" },
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.total !== void 0) {
			let data0 = data.total;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/properties/total/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema34.properties.total.type,
					parentSchema: schema34.properties.total,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else addError(vErrors, err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/properties/total/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema34.properties.total,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 100) {
					const err5 = {
						instancePath: instancePath + "/first",
						schemaPath: "#/properties/first/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema34.properties.first,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (data2.length > 1e3) {
							const err6 = {
								instancePath: instancePath + "/first/" + i0,
								schemaPath: "#/properties/first/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema34.properties.first.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else addError(vErrors, err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/first/" + i0,
							schemaPath: "#/properties/first/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema34.properties.first.items.type,
							parentSchema: schema34.properties.first.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else addError(vErrors, err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/first",
					schemaPath: "#/properties/first/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema34.properties.first.type,
					parentSchema: schema34.properties.first,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else addError(vErrors, err9);
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
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.registry === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "registry" },
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.mapped === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mapped" },
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.state === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.registry !== void 0) {
			let data0 = data.registry;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					const err5 = {
						instancePath: instancePath + "/registry",
						schemaPath: "#/properties/registry/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema32.properties.registry,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else addError(vErrors, err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/registry",
					schemaPath: "#/properties/registry/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.registry.type,
					parentSchema: schema32.properties.registry,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else addError(vErrors, err6);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (data1.length > 500) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema32.properties.name,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else addError(vErrors, err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.name.type,
					parentSchema: schema32.properties.name,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else addError(vErrors, err8);
				errors++;
			}
		}
		if (data.what !== void 0) {
			let data2 = data.what;
			if (typeof data2 === "string") {
				if (data2.length > 50) {
					const err9 = {
						instancePath: instancePath + "/what",
						schemaPath: "#/properties/what/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema32.properties.what,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else addError(vErrors, err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/what",
					schemaPath: "#/properties/what/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.what.type,
					parentSchema: schema32.properties.what,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else addError(vErrors, err10);
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate60(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.mapped !== void 0) {
			let data4 = data.mapped;
			if (!(data4 === "policy" || data4 === "tag" || data4 === "service")) {
				const err11 = {
					instancePath: instancePath + "/mapped",
					schemaPath: "#/properties/mapped/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.mapped.enum },
					schema: schema32.properties.mapped.enum,
					parentSchema: schema32.properties.mapped,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else addError(vErrors, err11);
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (!(data5 === "here" || data5 === "deleted" || data5 === "absent")) {
				const err12 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema32.properties.state.enum },
					schema: schema32.properties.state.enum,
					parentSchema: schema32.properties.state,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			}
		}
		if (data.nearest !== void 0) {
			let data6 = data.nearest;
			if (typeof data6 === "string") {
				if (data6.length > 500) {
					const err13 = {
						instancePath: instancePath + "/nearest",
						schemaPath: "#/properties/nearest/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema32.properties.nearest,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else addError(vErrors, err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/nearest",
					schemaPath: "#/properties/nearest/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.nearest.type,
					parentSchema: schema32.properties.nearest,
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data7 = data.description;
			if (typeof data7 === "string") {
				if (data7.length > 2e3) {
					const err15 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema32.properties.description,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else addError(vErrors, err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.description.type,
					parentSchema: schema32.properties.description,
					data: data7
				};
				if (vErrors === null) vErrors = [err16];
				else addError(vErrors, err16);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data8 = data.owner;
			if (typeof data8 === "string") {
				if (data8.length > 2e3) {
					const err17 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema32.properties.owner,
						data: data8
					};
					if (vErrors === null) vErrors = [err17];
					else addError(vErrors, err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema32.properties.owner.type,
					parentSchema: schema32.properties.owner,
					data: data8
				};
				if (vErrors === null) vErrors = [err18];
				else addError(vErrors, err18);
				errors++;
			}
		}
		if (data.lacks !== void 0) {
			if (!validate92(data.lacks, {
				instancePath: instancePath + "/lacks",
				parentData: data,
				parentDataProperty: "lacks",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.faults !== void 0) {
			if (!validate92(data.faults, {
				instancePath: instancePath + "/faults",
				parentData: data,
				parentDataProperty: "faults",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.entities !== void 0) {
			let data11 = data.entities;
			if (Array.isArray(data11)) {
				if (data11.length > 100) {
					const err19 = {
						instancePath: instancePath + "/entities",
						schemaPath: "#/properties/entities/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema32.properties.entities,
						data: data11
					};
					if (vErrors === null) vErrors = [err19];
					else addError(vErrors, err19);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.name === void 0) {
							const err20 = {
								instancePath: instancePath + "/entities/" + i0,
								schemaPath: "#/properties/entities/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema32.properties.entities.items.required,
								parentSchema: schema32.properties.entities.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err20];
							else addError(vErrors, err20);
							errors++;
						}
						if (data12.location === void 0) {
							const err21 = {
								instancePath: instancePath + "/entities/" + i0,
								schemaPath: "#/properties/entities/items/required",
								keyword: "required",
								params: { missingProperty: "location" },
								schema: schema32.properties.entities.items.required,
								parentSchema: schema32.properties.entities.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err21];
							else addError(vErrors, err21);
							errors++;
						}
						if (data12.lacks === void 0) {
							const err22 = {
								instancePath: instancePath + "/entities/" + i0,
								schemaPath: "#/properties/entities/items/required",
								keyword: "required",
								params: { missingProperty: "lacks" },
								schema: schema32.properties.entities.items.required,
								parentSchema: schema32.properties.entities.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err22];
							else addError(vErrors, err22);
							errors++;
						}
						for (const key1 in data12) if (!(key1 === "name" || key1 === "location" || key1 === "lacks")) {
							const err23 = {
								instancePath: instancePath + "/entities/" + i0,
								schemaPath: "#/properties/entities/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema32.properties.entities.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err23];
							else addError(vErrors, err23);
							errors++;
						}
						if (data12.name !== void 0) {
							let data13 = data12.name;
							if (typeof data13 === "string") {
								if (data13.length > 500) {
									const err24 = {
										instancePath: instancePath + "/entities/" + i0 + "/name",
										schemaPath: "#/properties/entities/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema32.properties.entities.items.properties.name,
										data: data13
									};
									if (vErrors === null) vErrors = [err24];
									else addError(vErrors, err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/entities/" + i0 + "/name",
									schemaPath: "#/properties/entities/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema32.properties.entities.items.properties.name.type,
									parentSchema: schema32.properties.entities.items.properties.name,
									data: data13
								};
								if (vErrors === null) vErrors = [err25];
								else addError(vErrors, err25);
								errors++;
							}
						}
						if (data12.location !== void 0) {
							if (!validate60(data12.location, {
								instancePath: instancePath + "/entities/" + i0 + "/location",
								parentData: data12,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data12.lacks !== void 0) {
							if (!validate92(data12.lacks, {
								instancePath: instancePath + "/entities/" + i0 + "/lacks",
								parentData: data12,
								parentDataProperty: "lacks",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate92.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/entities/" + i0,
							schemaPath: "#/properties/entities/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema32.properties.entities.items.type,
							parentSchema: schema32.properties.entities.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err26];
						else addError(vErrors, err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/entities",
					schemaPath: "#/properties/entities/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema32.properties.entities.type,
					parentSchema: schema32.properties.entities,
					data: data11
				};
				if (vErrors === null) vErrors = [err27];
				else addError(vErrors, err27);
				errors++;
			}
		}
		if (data.columns !== void 0) {
			let data16 = data.columns;
			if (Array.isArray(data16)) {
				if (data16.length > 500) {
					const err28 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema32.properties.columns,
						data: data16
					};
					if (vErrors === null) vErrors = [err28];
					else addError(vErrors, err28);
					errors++;
				}
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data17 = data16[i1];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.name === void 0) {
							const err29 = {
								instancePath: instancePath + "/columns/" + i1,
								schemaPath: "#/properties/columns/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema32.properties.columns.items.required,
								parentSchema: schema32.properties.columns.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err29];
							else addError(vErrors, err29);
							errors++;
						}
						for (const key2 in data17) if (!(key2 === "name" || key2 === "type" || key2 === "description")) {
							const err30 = {
								instancePath: instancePath + "/columns/" + i1,
								schemaPath: "#/properties/columns/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema32.properties.columns.items,
								data: data17
							};
							if (vErrors === null) vErrors = [err30];
							else addError(vErrors, err30);
							errors++;
						}
						if (data17.name !== void 0) {
							let data18 = data17.name;
							if (typeof data18 === "string") {
								if (data18.length > 500) {
									const err31 = {
										instancePath: instancePath + "/columns/" + i1 + "/name",
										schemaPath: "#/properties/columns/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema32.properties.columns.items.properties.name,
										data: data18
									};
									if (vErrors === null) vErrors = [err31];
									else addError(vErrors, err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/columns/" + i1 + "/name",
									schemaPath: "#/properties/columns/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema32.properties.columns.items.properties.name.type,
									parentSchema: schema32.properties.columns.items.properties.name,
									data: data18
								};
								if (vErrors === null) vErrors = [err32];
								else addError(vErrors, err32);
								errors++;
							}
						}
						if (data17.type !== void 0) {
							let data19 = data17.type;
							if (typeof data19 === "string") {
								if (data19.length > 500) {
									const err33 = {
										instancePath: instancePath + "/columns/" + i1 + "/type",
										schemaPath: "#/properties/columns/items/properties/type/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema32.properties.columns.items.properties.type,
										data: data19
									};
									if (vErrors === null) vErrors = [err33];
									else addError(vErrors, err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/columns/" + i1 + "/type",
									schemaPath: "#/properties/columns/items/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema32.properties.columns.items.properties.type.type,
									parentSchema: schema32.properties.columns.items.properties.type,
									data: data19
								};
								if (vErrors === null) vErrors = [err34];
								else addError(vErrors, err34);
								errors++;
							}
						}
						if (data17.description !== void 0) {
							let data20 = data17.description;
							if (typeof data20 === "string") {
								if (data20.length > 2e3) {
									const err35 = {
										instancePath: instancePath + "/columns/" + i1 + "/description",
										schemaPath: "#/properties/columns/items/properties/description/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema32.properties.columns.items.properties.description,
										data: data20
									};
									if (vErrors === null) vErrors = [err35];
									else addError(vErrors, err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/columns/" + i1 + "/description",
									schemaPath: "#/properties/columns/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema32.properties.columns.items.properties.description.type,
									parentSchema: schema32.properties.columns.items.properties.description,
									data: data20
								};
								if (vErrors === null) vErrors = [err36];
								else addError(vErrors, err36);
								errors++;
							}
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/columns/" + i1,
							schemaPath: "#/properties/columns/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema32.properties.columns.items.type,
							parentSchema: schema32.properties.columns.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err37];
						else addError(vErrors, err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema32.properties.columns.type,
					parentSchema: schema32.properties.columns,
					data: data16
				};
				if (vErrors === null) vErrors = [err38];
				else addError(vErrors, err38);
				errors++;
			}
		}
		if (data.undescribed !== void 0) {
			if (!validate97(data.undescribed, {
				instancePath: instancePath + "/undescribed",
				parentData: data,
				parentDataProperty: "undescribed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.new !== void 0) {
			let data22 = data.new;
			if (typeof data22 !== "boolean") {
				const err39 = {
					instancePath: instancePath + "/new",
					schemaPath: "#/properties/new/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema32.properties.new.type,
					parentSchema: schema32.properties.new,
					data: data22
				};
				if (vErrors === null) vErrors = [err39];
				else addError(vErrors, err39);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data23 = data.services;
			if (Array.isArray(data23)) {
				if (data23.length > 200) {
					const err40 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema32.properties.services,
						data: data23
					};
					if (vErrors === null) vErrors = [err40];
					else addError(vErrors, err40);
					errors++;
				}
				const len2 = data23.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data24 = data23[i2];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.name === void 0) {
							const err41 = {
								instancePath: instancePath + "/services/" + i2,
								schemaPath: "#/properties/services/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema32.properties.services.items.required,
								parentSchema: schema32.properties.services.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err41];
							else addError(vErrors, err41);
							errors++;
						}
						if (data24.what === void 0) {
							const err42 = {
								instancePath: instancePath + "/services/" + i2,
								schemaPath: "#/properties/services/items/required",
								keyword: "required",
								params: { missingProperty: "what" },
								schema: schema32.properties.services.items.required,
								parentSchema: schema32.properties.services.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err42];
							else addError(vErrors, err42);
							errors++;
						}
						if (data24.location === void 0) {
							const err43 = {
								instancePath: instancePath + "/services/" + i2,
								schemaPath: "#/properties/services/items/required",
								keyword: "required",
								params: { missingProperty: "location" },
								schema: schema32.properties.services.items.required,
								parentSchema: schema32.properties.services.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err43];
							else addError(vErrors, err43);
							errors++;
						}
						if (data24.still === void 0) {
							const err44 = {
								instancePath: instancePath + "/services/" + i2,
								schemaPath: "#/properties/services/items/required",
								keyword: "required",
								params: { missingProperty: "still" },
								schema: schema32.properties.services.items.required,
								parentSchema: schema32.properties.services.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err44];
							else addError(vErrors, err44);
							errors++;
						}
						if (data24.removed === void 0) {
							const err45 = {
								instancePath: instancePath + "/services/" + i2,
								schemaPath: "#/properties/services/items/required",
								keyword: "required",
								params: { missingProperty: "removed" },
								schema: schema32.properties.services.items.required,
								parentSchema: schema32.properties.services.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err45];
							else addError(vErrors, err45);
							errors++;
						}
						if (data24.retyped === void 0) {
							const err46 = {
								instancePath: instancePath + "/services/" + i2,
								schemaPath: "#/properties/services/items/required",
								keyword: "required",
								params: { missingProperty: "retyped" },
								schema: schema32.properties.services.items.required,
								parentSchema: schema32.properties.services.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err46];
							else addError(vErrors, err46);
							errors++;
						}
						for (const key3 in data24) if (!(key3 === "name" || key3 === "what" || key3 === "location" || key3 === "still" || key3 === "removed" || key3 === "retyped")) {
							const err47 = {
								instancePath: instancePath + "/services/" + i2,
								schemaPath: "#/properties/services/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema32.properties.services.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err47];
							else addError(vErrors, err47);
							errors++;
						}
						if (data24.name !== void 0) {
							let data25 = data24.name;
							if (typeof data25 === "string") {
								if (data25.length > 500) {
									const err48 = {
										instancePath: instancePath + "/services/" + i2 + "/name",
										schemaPath: "#/properties/services/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema32.properties.services.items.properties.name,
										data: data25
									};
									if (vErrors === null) vErrors = [err48];
									else addError(vErrors, err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/services/" + i2 + "/name",
									schemaPath: "#/properties/services/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema32.properties.services.items.properties.name.type,
									parentSchema: schema32.properties.services.items.properties.name,
									data: data25
								};
								if (vErrors === null) vErrors = [err49];
								else addError(vErrors, err49);
								errors++;
							}
						}
						if (data24.what !== void 0) {
							let data26 = data24.what;
							if (typeof data26 === "string") {
								if (data26.length > 50) {
									const err50 = {
										instancePath: instancePath + "/services/" + i2 + "/what",
										schemaPath: "#/properties/services/items/properties/what/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema32.properties.services.items.properties.what,
										data: data26
									};
									if (vErrors === null) vErrors = [err50];
									else addError(vErrors, err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/services/" + i2 + "/what",
									schemaPath: "#/properties/services/items/properties/what/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema32.properties.services.items.properties.what.type,
									parentSchema: schema32.properties.services.items.properties.what,
									data: data26
								};
								if (vErrors === null) vErrors = [err51];
								else addError(vErrors, err51);
								errors++;
							}
						}
						if (data24.location !== void 0) {
							if (!validate60(data24.location, {
								instancePath: instancePath + "/services/" + i2 + "/location",
								parentData: data24,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data24.still !== void 0) {
							let data28 = data24.still;
							if (typeof data28 !== "boolean") {
								const err52 = {
									instancePath: instancePath + "/services/" + i2 + "/still",
									schemaPath: "#/properties/services/items/properties/still/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema32.properties.services.items.properties.still.type,
									parentSchema: schema32.properties.services.items.properties.still,
									data: data28
								};
								if (vErrors === null) vErrors = [err52];
								else addError(vErrors, err52);
								errors++;
							}
						}
						if (data24.removed !== void 0) {
							if (!validate97(data24.removed, {
								instancePath: instancePath + "/services/" + i2 + "/removed",
								parentData: data24,
								parentDataProperty: "removed",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate97.errors);
								errors = vErrors.length;
							}
						}
						if (data24.retyped !== void 0) {
							let data30 = data24.retyped;
							if (Array.isArray(data30)) {
								if (data30.length > 100) {
									const err53 = {
										instancePath: instancePath + "/services/" + i2 + "/retyped",
										schemaPath: "#/properties/services/items/properties/retyped/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema32.properties.services.items.properties.retyped,
										data: data30
									};
									if (vErrors === null) vErrors = [err53];
									else addError(vErrors, err53);
									errors++;
								}
								const len3 = data30.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data31 = data30[i3];
									if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
										if (data31.name === void 0) {
											const err54 = {
												instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
												schemaPath: "#/properties/services/items/properties/retyped/items/required",
												keyword: "required",
												params: { missingProperty: "name" },
												schema: schema32.properties.services.items.properties.retyped.items.required,
												parentSchema: schema32.properties.services.items.properties.retyped.items,
												data: data31
											};
											if (vErrors === null) vErrors = [err54];
											else addError(vErrors, err54);
											errors++;
										}
										if (data31.from === void 0) {
											const err55 = {
												instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
												schemaPath: "#/properties/services/items/properties/retyped/items/required",
												keyword: "required",
												params: { missingProperty: "from" },
												schema: schema32.properties.services.items.properties.retyped.items.required,
												parentSchema: schema32.properties.services.items.properties.retyped.items,
												data: data31
											};
											if (vErrors === null) vErrors = [err55];
											else addError(vErrors, err55);
											errors++;
										}
										if (data31.to === void 0) {
											const err56 = {
												instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
												schemaPath: "#/properties/services/items/properties/retyped/items/required",
												keyword: "required",
												params: { missingProperty: "to" },
												schema: schema32.properties.services.items.properties.retyped.items.required,
												parentSchema: schema32.properties.services.items.properties.retyped.items,
												data: data31
											};
											if (vErrors === null) vErrors = [err56];
											else addError(vErrors, err56);
											errors++;
										}
										for (const key4 in data31) if (!(key4 === "name" || key4 === "from" || key4 === "to")) {
											const err57 = {
												instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
												schemaPath: "#/properties/services/items/properties/retyped/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												schema: false,
												parentSchema: schema32.properties.services.items.properties.retyped.items,
												data: data31
											};
											if (vErrors === null) vErrors = [err57];
											else addError(vErrors, err57);
											errors++;
										}
										if (data31.name !== void 0) {
											let data32 = data31.name;
											if (typeof data32 === "string") {
												if (data32.length > 500) {
													const err58 = {
														instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/name",
														schemaPath: "#/properties/services/items/properties/retyped/items/properties/name/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														schema: 500,
														parentSchema: schema32.properties.services.items.properties.retyped.items.properties.name,
														data: data32
													};
													if (vErrors === null) vErrors = [err58];
													else addError(vErrors, err58);
													errors++;
												}
											} else {
												const err59 = {
													instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/name",
													schemaPath: "#/properties/services/items/properties/retyped/items/properties/name/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema32.properties.services.items.properties.retyped.items.properties.name.type,
													parentSchema: schema32.properties.services.items.properties.retyped.items.properties.name,
													data: data32
												};
												if (vErrors === null) vErrors = [err59];
												else addError(vErrors, err59);
												errors++;
											}
										}
										if (data31.from !== void 0) {
											let data33 = data31.from;
											if (typeof data33 === "string") {
												if (data33.length > 500) {
													const err60 = {
														instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/from",
														schemaPath: "#/properties/services/items/properties/retyped/items/properties/from/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														schema: 500,
														parentSchema: schema32.properties.services.items.properties.retyped.items.properties.from,
														data: data33
													};
													if (vErrors === null) vErrors = [err60];
													else addError(vErrors, err60);
													errors++;
												}
											} else {
												const err61 = {
													instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/from",
													schemaPath: "#/properties/services/items/properties/retyped/items/properties/from/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema32.properties.services.items.properties.retyped.items.properties.from.type,
													parentSchema: schema32.properties.services.items.properties.retyped.items.properties.from,
													data: data33
												};
												if (vErrors === null) vErrors = [err61];
												else addError(vErrors, err61);
												errors++;
											}
										}
										if (data31.to !== void 0) {
											let data34 = data31.to;
											if (typeof data34 === "string") {
												if (data34.length > 500) {
													const err62 = {
														instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/to",
														schemaPath: "#/properties/services/items/properties/retyped/items/properties/to/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														schema: 500,
														parentSchema: schema32.properties.services.items.properties.retyped.items.properties.to,
														data: data34
													};
													if (vErrors === null) vErrors = [err62];
													else addError(vErrors, err62);
													errors++;
												}
											} else {
												const err63 = {
													instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/to",
													schemaPath: "#/properties/services/items/properties/retyped/items/properties/to/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema32.properties.services.items.properties.retyped.items.properties.to.type,
													parentSchema: schema32.properties.services.items.properties.retyped.items.properties.to,
													data: data34
												};
												if (vErrors === null) vErrors = [err63];
												else addError(vErrors, err63);
												errors++;
											}
										}
									} else {
										const err64 = {
											instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
											schemaPath: "#/properties/services/items/properties/retyped/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema32.properties.services.items.properties.retyped.items.type,
											parentSchema: schema32.properties.services.items.properties.retyped.items,
											data: data31
										};
										if (vErrors === null) vErrors = [err64];
										else addError(vErrors, err64);
										errors++;
									}
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/services/" + i2 + "/retyped",
									schemaPath: "#/properties/services/items/properties/retyped/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema32.properties.services.items.properties.retyped.type,
									parentSchema: schema32.properties.services.items.properties.retyped,
									data: data30
								};
								if (vErrors === null) vErrors = [err65];
								else addError(vErrors, err65);
								errors++;
							}
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/services/" + i2,
							schemaPath: "#/properties/services/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema32.properties.services.items.type,
							parentSchema: schema32.properties.services.items,
							data: data24
						};
						if (vErrors === null) vErrors = [err66];
						else addError(vErrors, err66);
						errors++;
					}
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema32.properties.services.type,
					parentSchema: schema32.properties.services,
					data: data23
				};
				if (vErrors === null) vErrors = [err67];
				else addError(vErrors, err67);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data35 = data.sources;
			if (Array.isArray(data35)) {
				if (data35.length > 200) {
					const err68 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema32.properties.sources,
						data: data35
					};
					if (vErrors === null) vErrors = [err68];
					else addError(vErrors, err68);
					errors++;
				}
				const len4 = data35.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data36 = data35[i4];
					if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
						if (data36.name === void 0) {
							const err69 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema32.properties.sources.items.required,
								parentSchema: schema32.properties.sources.items,
								data: data36
							};
							if (vErrors === null) vErrors = [err69];
							else addError(vErrors, err69);
							errors++;
						}
						if (data36.state === void 0) {
							const err70 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "state" },
								schema: schema32.properties.sources.items.required,
								parentSchema: schema32.properties.sources.items,
								data: data36
							};
							if (vErrors === null) vErrors = [err70];
							else addError(vErrors, err70);
							errors++;
						}
						if (data36.location === void 0) {
							const err71 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "location" },
								schema: schema32.properties.sources.items.required,
								parentSchema: schema32.properties.sources.items,
								data: data36
							};
							if (vErrors === null) vErrors = [err71];
							else addError(vErrors, err71);
							errors++;
						}
						if (data36.changes === void 0) {
							const err72 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "changes" },
								schema: schema32.properties.sources.items.required,
								parentSchema: schema32.properties.sources.items,
								data: data36
							};
							if (vErrors === null) vErrors = [err72];
							else addError(vErrors, err72);
							errors++;
						}
						if (data36.lacks === void 0) {
							const err73 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "lacks" },
								schema: schema32.properties.sources.items.required,
								parentSchema: schema32.properties.sources.items,
								data: data36
							};
							if (vErrors === null) vErrors = [err73];
							else addError(vErrors, err73);
							errors++;
						}
						for (const key5 in data36) if (!(key5 === "name" || key5 === "state" || key5 === "location" || key5 === "lacks" || key5 === "changes")) {
							const err74 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema32.properties.sources.items,
								data: data36
							};
							if (vErrors === null) vErrors = [err74];
							else addError(vErrors, err74);
							errors++;
						}
						if (data36.name !== void 0) {
							let data37 = data36.name;
							if (typeof data37 === "string") {
								if (data37.length > 500) {
									const err75 = {
										instancePath: instancePath + "/sources/" + i4 + "/name",
										schemaPath: "#/properties/sources/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema32.properties.sources.items.properties.name,
										data: data37
									};
									if (vErrors === null) vErrors = [err75];
									else addError(vErrors, err75);
									errors++;
								}
							} else {
								const err76 = {
									instancePath: instancePath + "/sources/" + i4 + "/name",
									schemaPath: "#/properties/sources/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema32.properties.sources.items.properties.name.type,
									parentSchema: schema32.properties.sources.items.properties.name,
									data: data37
								};
								if (vErrors === null) vErrors = [err76];
								else addError(vErrors, err76);
								errors++;
							}
						}
						if (data36.state !== void 0) {
							let data38 = data36.state;
							if (!(data38 === "same" || data38 === "new" || data38 === "changed" || data38 === "gone" || data38 === "not-compared")) {
								const err77 = {
									instancePath: instancePath + "/sources/" + i4 + "/state",
									schemaPath: "#/properties/sources/items/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema32.properties.sources.items.properties.state.enum },
									schema: schema32.properties.sources.items.properties.state.enum,
									parentSchema: schema32.properties.sources.items.properties.state,
									data: data38
								};
								if (vErrors === null) vErrors = [err77];
								else addError(vErrors, err77);
								errors++;
							}
						}
						if (data36.location !== void 0) {
							if (!validate60(data36.location, {
								instancePath: instancePath + "/sources/" + i4 + "/location",
								parentData: data36,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data36.lacks !== void 0) {
							if (!validate92(data36.lacks, {
								instancePath: instancePath + "/sources/" + i4 + "/lacks",
								parentData: data36,
								parentDataProperty: "lacks",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate92.errors);
								errors = vErrors.length;
							}
						}
						if (data36.changes !== void 0) {
							let data41 = data36.changes;
							if (Array.isArray(data41)) {
								if (data41.length > 50) {
									const err78 = {
										instancePath: instancePath + "/sources/" + i4 + "/changes",
										schemaPath: "#/properties/sources/items/properties/changes/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema32.properties.sources.items.properties.changes,
										data: data41
									};
									if (vErrors === null) vErrors = [err78];
									else addError(vErrors, err78);
									errors++;
								}
								const len5 = data41.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data42 = data41[i5];
									if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
										if (data42.key === void 0) {
											const err79 = {
												instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5,
												schemaPath: "#/properties/sources/items/properties/changes/items/required",
												keyword: "required",
												params: { missingProperty: "key" },
												schema: schema32.properties.sources.items.properties.changes.items.required,
												parentSchema: schema32.properties.sources.items.properties.changes.items,
												data: data42
											};
											if (vErrors === null) vErrors = [err79];
											else addError(vErrors, err79);
											errors++;
										}
										for (const key6 in data42) if (!(key6 === "key" || key6 === "from" || key6 === "to")) {
											const err80 = {
												instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5,
												schemaPath: "#/properties/sources/items/properties/changes/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key6 },
												schema: false,
												parentSchema: schema32.properties.sources.items.properties.changes.items,
												data: data42
											};
											if (vErrors === null) vErrors = [err80];
											else addError(vErrors, err80);
											errors++;
										}
										if (data42.key !== void 0) {
											let data43 = data42.key;
											if (typeof data43 === "string") {
												if (data43.length > 500) {
													const err81 = {
														instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/key",
														schemaPath: "#/properties/sources/items/properties/changes/items/properties/key/maxLength",
														keyword: "maxLength",
														params: { limit: 500 },
														schema: 500,
														parentSchema: schema32.properties.sources.items.properties.changes.items.properties.key,
														data: data43
													};
													if (vErrors === null) vErrors = [err81];
													else addError(vErrors, err81);
													errors++;
												}
											} else {
												const err82 = {
													instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/key",
													schemaPath: "#/properties/sources/items/properties/changes/items/properties/key/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema32.properties.sources.items.properties.changes.items.properties.key.type,
													parentSchema: schema32.properties.sources.items.properties.changes.items.properties.key,
													data: data43
												};
												if (vErrors === null) vErrors = [err82];
												else addError(vErrors, err82);
												errors++;
											}
										}
										if (data42.from !== void 0) {
											let data44 = data42.from;
											if (typeof data44 === "string") {
												if (data44.length > 2e3) {
													const err83 = {
														instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/from",
														schemaPath: "#/properties/sources/items/properties/changes/items/properties/from/maxLength",
														keyword: "maxLength",
														params: { limit: 2e3 },
														schema: 2e3,
														parentSchema: schema32.properties.sources.items.properties.changes.items.properties.from,
														data: data44
													};
													if (vErrors === null) vErrors = [err83];
													else addError(vErrors, err83);
													errors++;
												}
											} else {
												const err84 = {
													instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/from",
													schemaPath: "#/properties/sources/items/properties/changes/items/properties/from/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema32.properties.sources.items.properties.changes.items.properties.from.type,
													parentSchema: schema32.properties.sources.items.properties.changes.items.properties.from,
													data: data44
												};
												if (vErrors === null) vErrors = [err84];
												else addError(vErrors, err84);
												errors++;
											}
										}
										if (data42.to !== void 0) {
											let data45 = data42.to;
											if (typeof data45 === "string") {
												if (data45.length > 2e3) {
													const err85 = {
														instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/to",
														schemaPath: "#/properties/sources/items/properties/changes/items/properties/to/maxLength",
														keyword: "maxLength",
														params: { limit: 2e3 },
														schema: 2e3,
														parentSchema: schema32.properties.sources.items.properties.changes.items.properties.to,
														data: data45
													};
													if (vErrors === null) vErrors = [err85];
													else addError(vErrors, err85);
													errors++;
												}
											} else {
												const err86 = {
													instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/to",
													schemaPath: "#/properties/sources/items/properties/changes/items/properties/to/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema32.properties.sources.items.properties.changes.items.properties.to.type,
													parentSchema: schema32.properties.sources.items.properties.changes.items.properties.to,
													data: data45
												};
												if (vErrors === null) vErrors = [err86];
												else addError(vErrors, err86);
												errors++;
											}
										}
									} else {
										const err87 = {
											instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5,
											schemaPath: "#/properties/sources/items/properties/changes/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema32.properties.sources.items.properties.changes.items.type,
											parentSchema: schema32.properties.sources.items.properties.changes.items,
											data: data42
										};
										if (vErrors === null) vErrors = [err87];
										else addError(vErrors, err87);
										errors++;
									}
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/sources/" + i4 + "/changes",
									schemaPath: "#/properties/sources/items/properties/changes/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema32.properties.sources.items.properties.changes.type,
									parentSchema: schema32.properties.sources.items.properties.changes,
									data: data41
								};
								if (vErrors === null) vErrors = [err88];
								else addError(vErrors, err88);
								errors++;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/sources/" + i4,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema32.properties.sources.items.type,
							parentSchema: schema32.properties.sources.items,
							data: data36
						};
						if (vErrors === null) vErrors = [err89];
						else addError(vErrors, err89);
						errors++;
					}
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema32.properties.sources.type,
					parentSchema: schema32.properties.sources,
					data: data35
				};
				if (vErrors === null) vErrors = [err90];
				else addError(vErrors, err90);
				errors++;
			}
		}
	} else {
		const err91 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err91];
		else addError(vErrors, err91);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.files === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.things === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "things" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "files" || key0 === "things")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.files !== void 0) {
			let data0 = data.files;
			if (Array.isArray(data0)) {
				if (data0.length > 1e3) {
					const err3 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema31.properties.files,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else addError(vErrors, err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.path === void 0) {
							const err4 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema31.properties.files.items.required,
								parentSchema: schema31.properties.files.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else addError(vErrors, err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "path" || key1 === "kind" || key1 === "noBase" || key1 === "problem")) {
							const err5 = {
								instancePath: instancePath + "/files/" + i0,
								schemaPath: "#/properties/files/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema31.properties.files.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else addError(vErrors, err5);
							errors++;
						}
						if (data1.path !== void 0) {
							let data2 = data1.path;
							if (typeof data2 === "string") {
								if (data2.length > 1e3) {
									const err6 = {
										instancePath: instancePath + "/files/" + i0 + "/path",
										schemaPath: "#/properties/files/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema31.properties.files.items.properties.path,
										data: data2
									};
									if (vErrors === null) vErrors = [err6];
									else addError(vErrors, err6);
									errors++;
								}
							} else {
								const err7 = {
									instancePath: instancePath + "/files/" + i0 + "/path",
									schemaPath: "#/properties/files/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema31.properties.files.items.properties.path.type,
									parentSchema: schema31.properties.files.items.properties.path,
									data: data2
								};
								if (vErrors === null) vErrors = [err7];
								else addError(vErrors, err7);
								errors++;
							}
						}
						if (data1.kind !== void 0) {
							let data3 = data1.kind;
							if (!(data3 === "feast" || data3 === "dbt")) {
								const err8 = {
									instancePath: instancePath + "/files/" + i0 + "/kind",
									schemaPath: "#/properties/files/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema31.properties.files.items.properties.kind.enum },
									schema: schema31.properties.files.items.properties.kind.enum,
									parentSchema: schema31.properties.files.items.properties.kind,
									data: data3
								};
								if (vErrors === null) vErrors = [err8];
								else addError(vErrors, err8);
								errors++;
							}
						}
						if (data1.noBase !== void 0) {
							let data4 = data1.noBase;
							if (typeof data4 === "string") {
								if (data4.length > 2e3) {
									const err9 = {
										instancePath: instancePath + "/files/" + i0 + "/noBase",
										schemaPath: "#/properties/files/items/properties/noBase/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema31.properties.files.items.properties.noBase,
										data: data4
									};
									if (vErrors === null) vErrors = [err9];
									else addError(vErrors, err9);
									errors++;
								}
							} else {
								const err10 = {
									instancePath: instancePath + "/files/" + i0 + "/noBase",
									schemaPath: "#/properties/files/items/properties/noBase/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema31.properties.files.items.properties.noBase.type,
									parentSchema: schema31.properties.files.items.properties.noBase,
									data: data4
								};
								if (vErrors === null) vErrors = [err10];
								else addError(vErrors, err10);
								errors++;
							}
						}
						if (data1.problem !== void 0) {
							if (!validate65(data1.problem, {
								instancePath: instancePath + "/files/" + i0 + "/problem",
								parentData: data1,
								parentDataProperty: "problem",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate65.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/files/" + i0,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema31.properties.files.items.type,
							parentSchema: schema31.properties.files.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err11];
						else addError(vErrors, err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema31.properties.files.type,
					parentSchema: schema31.properties.files,
					data: data0
				};
				if (vErrors === null) vErrors = [err12];
				else addError(vErrors, err12);
				errors++;
			}
		}
		if (data.things !== void 0) {
			let data6 = data.things;
			if (Array.isArray(data6)) {
				if (data6.length > 1e3) {
					const err13 = {
						instancePath: instancePath + "/things",
						schemaPath: "#/properties/things/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema31.properties.things,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else addError(vErrors, err13);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate90(data6[i1], {
					instancePath: instancePath + "/things/" + i1,
					parentData: data6,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate90.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/things",
					schemaPath: "#/properties/things/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema31.properties.things.type,
					parentSchema: schema31.properties.things,
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else addError(vErrors, err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else addError(vErrors, err15);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"title": "LineageTrace",
	"description": "Where the lineage that is at hand leads back to.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"stages",
		"files",
		"datasets",
		"jobs",
		"outputs",
		"sources",
		"cycles",
		"behind",
		"personal"
	],
	"properties": {
		"stages": {
			"description": "Of the policy, from loosest to strictest.",
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "string",
				"maxLength": 50
			}
		},
		"files": {
			"description": "Files that tell of lineage.",
			"type": "array",
			"maxItems": 1e4,
			"items": {
				"title": "LineageFile",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"read",
					"problems",
					"unread"
				],
				"properties": {
					"path": {
						"type": "string",
						"maxLength": 1e3
					},
					"read": {
						"description": "How many events, or nodes of a manifest, were read.",
						"type": "integer",
						"minimum": 0
					},
					"problems": {
						"description": "The first of what could not be read.",
						"type": "array",
						"maxItems": 20,
						"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
					},
					"unread": {
						"description": "How many things could not be read.",
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"datasets": {
			"description": "How many the whole lineage has.",
			"type": "integer",
			"minimum": 0
		},
		"jobs": {
			"description": "How many the whole lineage has.",
			"type": "integer",
			"minimum": 0
		},
		"outputs": {
			"description": "What the feature makes, as far as the lineage knows it.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "TracedOutput",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"name",
					"because",
					"state"
				],
				"properties": {
					"name": {
						"description": "The dataset's id; or as the record or the policy writes it, where the lineage does not know it.",
						"type": "string",
						"maxLength": 1e3
					},
					"because": {
						"description": "What says that it is the feature's: the record's `outputs`, the policy, or the feature's code that writes it.",
						"enum": [
							"record",
							"policy",
							"code"
						]
					},
					"state": {
						"description": "`made` by a job; `not-made`: there, and no job writes it; `not-known`: no lineage speaks of it.",
						"enum": [
							"made",
							"not-made",
							"not-known"
						]
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		},
		"granularity": {
			"description": "How exactly it was traced: each column back to columns, or only datasets back to datasets. Left out: nothing was traced.",
			"enum": ["column", "dataset"]
		},
		"lost": {
			"description": "Where it was traced by dataset: those of which nothing tells from which columns they are made.",
			"$ref": "../common.schema.json#/$defs/nameList"
		},
		"sources": {
			"description": "Where the trace ends: data under a contract that the record names, or that nothing is known to make.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "TracedSource",
				"type": "object",
				"additionalProperties": false,
				"required": ["dataset", "way"],
				"properties": {
					"dataset": {
						"description": "Its id.",
						"type": "string",
						"maxLength": 1e3
					},
					"columns": {
						"description": "Whose values flow into the feature.",
						"$ref": "../common.schema.json#/$defs/nameList"
					},
					"deciding": {
						"description": "Columns that only decide which rows there are, or how they meet.",
						"$ref": "../common.schema.json#/$defs/nameList"
					},
					"version": {
						"description": "Of the data that was read; for a file of the repository, git has it.",
						"type": "string",
						"maxLength": 2e3
					},
					"contract": {
						"title": "SourceContractLink",
						"description": "The contract it is under.",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"by",
							"declared"
						],
						"properties": {
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"version": {
								"type": "string",
								"maxLength": 200
							},
							"by": {
								"description": "How it was found to be the contract's data.",
								"enum": [
									"server",
									"name",
									"policy"
								]
							},
							"declared": {
								"description": "Whether the record names it; `behind`: a feature that this one is made from names it.",
								"enum": [
									"record",
									"behind",
									"no"
								]
							},
							"feature": {
								"description": "Of one that the record does not name: a feature that does.",
								"type": "string",
								"maxLength": 200
							},
							"location": { "$ref": "../common.schema.json#/$defs/location" }
						}
					},
					"way": {
						"description": "What leads there, from the feature's own output back: datasets and jobs by turns. A long one is cut in its middle.",
						"type": "array",
						"maxItems": 41,
						"items": {
							"type": "string",
							"maxLength": 1e3
						}
					}
				}
			}
		},
		"moreSources": {
			"description": "How many sources there are besides.",
			"type": "integer",
			"minimum": 0
		},
		"cycles": {
			"description": "Datasets that are made from each other and from nothing else.",
			"type": "array",
			"maxItems": 20,
			"items": {
				"description": "What leads there, from the feature's own output back: datasets and jobs by turns. A long one is cut in its middle.",
				"type": "array",
				"maxItems": 41,
				"items": {
					"type": "string",
					"maxLength": 1e3
				}
			}
		},
		"behind": {
			"description": "What it leans on, by lineage or by its record, that may be less ready than itself.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "LeansOn",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"name",
					"way"
				],
				"properties": {
					"kind": {
						"description": "`feature`; `notebook`; `environment`: a contract whose servers are all in the environments named; `synthetic`: a contract or dataset that says so.",
						"enum": [
							"feature",
							"notebook",
							"environment",
							"synthetic"
						]
					},
					"name": {
						"type": "string",
						"maxLength": 1e3
					},
					"stage": {
						"description": "Of a feature.",
						"type": "string",
						"maxLength": 50
					},
					"environments": {
						"type": "array",
						"maxItems": 100,
						"items": {
							"type": "string",
							"maxLength": 200
						}
					},
					"way": {
						"description": "What leads there, from the feature's own output back: datasets and jobs by turns. A long one is cut in its middle.",
						"type": "array",
						"maxItems": 41,
						"items": {
							"type": "string",
							"maxLength": 1e3
						}
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		},
		"personal": {
			"description": "Personal data that comes to the feature.",
			"type": "array",
			"maxItems": 200,
			"items": {
				"title": "PersonalData",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"dataset",
					"word",
					"certain"
				],
				"properties": {
					"dataset": {
						"type": "string",
						"maxLength": 1e3
					},
					"column": {
						"type": "string",
						"maxLength": 500
					},
					"word": {
						"description": "The tag or classification that says so.",
						"type": "string",
						"maxLength": 200
					},
					"certain": {
						"description": "Whether columns lead to the feature; else only the dataset does, and it may carry them.",
						"type": "boolean"
					},
					"location": { "$ref": "../common.schema.json#/$defs/location" }
				}
			}
		},
		"contractsAt": {
			"description": "Where the record names its contracts. Left out: it names none.",
			"$ref": "../common.schema.json#/$defs/location"
		},
		"privacy": {
			"title": "DeclaredPrivacy",
			"description": "What the record says of personal data. Left out: nothing.",
			"type": "object",
			"additionalProperties": false,
			"required": ["personal", "location"],
			"properties": {
				"personal": {
					"description": "`none`, or how many kinds it names.",
					"enum": ["none", "some"]
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		}
	}
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stages === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.files === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.datasets === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "datasets" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		if (data.jobs === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jobs" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.outputs === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else addError(vErrors, err4);
			errors++;
		}
		if (data.sources === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else addError(vErrors, err5);
			errors++;
		}
		if (data.cycles === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cycles" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else addError(vErrors, err6);
			errors++;
		}
		if (data.behind === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "behind" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else addError(vErrors, err7);
			errors++;
		}
		if (data.personal === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "personal" },
				schema: schema35.required,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else addError(vErrors, err8);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema35.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else addError(vErrors, err9);
			errors++;
		}
		if (data.stages !== void 0) {
			let data0 = data.stages;
			if (Array.isArray(data0)) {
				if (data0.length > 20) {
					const err10 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema35.properties.stages,
						data: data0
					};
					if (vErrors === null) vErrors = [err10];
					else addError(vErrors, err10);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length > 50) {
							const err11 = {
								instancePath: instancePath + "/stages/" + i0,
								schemaPath: "#/properties/stages/items/maxLength",
								keyword: "maxLength",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema35.properties.stages.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err11];
							else addError(vErrors, err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/stages/" + i0,
							schemaPath: "#/properties/stages/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema35.properties.stages.items.type,
							parentSchema: schema35.properties.stages.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err12];
						else addError(vErrors, err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema35.properties.stages.type,
					parentSchema: schema35.properties.stages,
					data: data0
				};
				if (vErrors === null) vErrors = [err13];
				else addError(vErrors, err13);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data2 = data.files;
			if (Array.isArray(data2)) {
				if (data2.length > 1e4) {
					const err14 = {
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/maxItems",
						keyword: "maxItems",
						params: { limit: 1e4 },
						schema: 1e4,
						parentSchema: schema35.properties.files,
						data: data2
					};
					if (vErrors === null) vErrors = [err14];
					else addError(vErrors, err14);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.path === void 0) {
							const err15 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema35.properties.files.items.required,
								parentSchema: schema35.properties.files.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err15];
							else addError(vErrors, err15);
							errors++;
						}
						if (data3.read === void 0) {
							const err16 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "read" },
								schema: schema35.properties.files.items.required,
								parentSchema: schema35.properties.files.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err16];
							else addError(vErrors, err16);
							errors++;
						}
						if (data3.problems === void 0) {
							const err17 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "problems" },
								schema: schema35.properties.files.items.required,
								parentSchema: schema35.properties.files.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err17];
							else addError(vErrors, err17);
							errors++;
						}
						if (data3.unread === void 0) {
							const err18 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/required",
								keyword: "required",
								params: { missingProperty: "unread" },
								schema: schema35.properties.files.items.required,
								parentSchema: schema35.properties.files.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err18];
							else addError(vErrors, err18);
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "path" || key1 === "read" || key1 === "problems" || key1 === "unread")) {
							const err19 = {
								instancePath: instancePath + "/files/" + i1,
								schemaPath: "#/properties/files/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema35.properties.files.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err19];
							else addError(vErrors, err19);
							errors++;
						}
						if (data3.path !== void 0) {
							let data4 = data3.path;
							if (typeof data4 === "string") {
								if (data4.length > 1e3) {
									const err20 = {
										instancePath: instancePath + "/files/" + i1 + "/path",
										schemaPath: "#/properties/files/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema35.properties.files.items.properties.path,
										data: data4
									};
									if (vErrors === null) vErrors = [err20];
									else addError(vErrors, err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/files/" + i1 + "/path",
									schemaPath: "#/properties/files/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.files.items.properties.path.type,
									parentSchema: schema35.properties.files.items.properties.path,
									data: data4
								};
								if (vErrors === null) vErrors = [err21];
								else addError(vErrors, err21);
								errors++;
							}
						}
						if (data3.read !== void 0) {
							let data5 = data3.read;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err22 = {
									instancePath: instancePath + "/files/" + i1 + "/read",
									schemaPath: "#/properties/files/items/properties/read/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema35.properties.files.items.properties.read.type,
									parentSchema: schema35.properties.files.items.properties.read,
									data: data5
								};
								if (vErrors === null) vErrors = [err22];
								else addError(vErrors, err22);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 0 || isNaN(data5)) {
									const err23 = {
										instancePath: instancePath + "/files/" + i1 + "/read",
										schemaPath: "#/properties/files/items/properties/read/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema35.properties.files.items.properties.read,
										data: data5
									};
									if (vErrors === null) vErrors = [err23];
									else addError(vErrors, err23);
									errors++;
								}
							}
						}
						if (data3.problems !== void 0) {
							let data6 = data3.problems;
							if (Array.isArray(data6)) {
								if (data6.length > 20) {
									const err24 = {
										instancePath: instancePath + "/files/" + i1 + "/problems",
										schemaPath: "#/properties/files/items/properties/problems/maxItems",
										keyword: "maxItems",
										params: { limit: 20 },
										schema: 20,
										parentSchema: schema35.properties.files.items.properties.problems,
										data: data6
									};
									if (vErrors === null) vErrors = [err24];
									else addError(vErrors, err24);
									errors++;
								}
								const len2 = data6.length;
								for (let i2 = 0; i2 < len2; i2++) if (!validate65(data6[i2], {
									instancePath: instancePath + "/files/" + i1 + "/problems/" + i2,
									parentData: data6,
									parentDataProperty: i2,
									rootData,
									dynamicAnchors
								})) {
									vErrors = joinErrors(vErrors, validate65.errors);
									errors = vErrors.length;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/files/" + i1 + "/problems",
									schemaPath: "#/properties/files/items/properties/problems/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema35.properties.files.items.properties.problems.type,
									parentSchema: schema35.properties.files.items.properties.problems,
									data: data6
								};
								if (vErrors === null) vErrors = [err25];
								else addError(vErrors, err25);
								errors++;
							}
						}
						if (data3.unread !== void 0) {
							let data8 = data3.unread;
							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
								const err26 = {
									instancePath: instancePath + "/files/" + i1 + "/unread",
									schemaPath: "#/properties/files/items/properties/unread/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema35.properties.files.items.properties.unread.type,
									parentSchema: schema35.properties.files.items.properties.unread,
									data: data8
								};
								if (vErrors === null) vErrors = [err26];
								else addError(vErrors, err26);
								errors++;
							}
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 < 0 || isNaN(data8)) {
									const err27 = {
										instancePath: instancePath + "/files/" + i1 + "/unread",
										schemaPath: "#/properties/files/items/properties/unread/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema35.properties.files.items.properties.unread,
										data: data8
									};
									if (vErrors === null) vErrors = [err27];
									else addError(vErrors, err27);
									errors++;
								}
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/files/" + i1,
							schemaPath: "#/properties/files/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema35.properties.files.items.type,
							parentSchema: schema35.properties.files.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err28];
						else addError(vErrors, err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema35.properties.files.type,
					parentSchema: schema35.properties.files,
					data: data2
				};
				if (vErrors === null) vErrors = [err29];
				else addError(vErrors, err29);
				errors++;
			}
		}
		if (data.datasets !== void 0) {
			let data9 = data.datasets;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err30 = {
					instancePath: instancePath + "/datasets",
					schemaPath: "#/properties/datasets/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema35.properties.datasets.type,
					parentSchema: schema35.properties.datasets,
					data: data9
				};
				if (vErrors === null) vErrors = [err30];
				else addError(vErrors, err30);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err31 = {
						instancePath: instancePath + "/datasets",
						schemaPath: "#/properties/datasets/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema35.properties.datasets,
						data: data9
					};
					if (vErrors === null) vErrors = [err31];
					else addError(vErrors, err31);
					errors++;
				}
			}
		}
		if (data.jobs !== void 0) {
			let data10 = data.jobs;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err32 = {
					instancePath: instancePath + "/jobs",
					schemaPath: "#/properties/jobs/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema35.properties.jobs.type,
					parentSchema: schema35.properties.jobs,
					data: data10
				};
				if (vErrors === null) vErrors = [err32];
				else addError(vErrors, err32);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					const err33 = {
						instancePath: instancePath + "/jobs",
						schemaPath: "#/properties/jobs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema35.properties.jobs,
						data: data10
					};
					if (vErrors === null) vErrors = [err33];
					else addError(vErrors, err33);
					errors++;
				}
			}
		}
		if (data.outputs !== void 0) {
			let data11 = data.outputs;
			if (Array.isArray(data11)) {
				if (data11.length > 1e3) {
					const err34 = {
						instancePath: instancePath + "/outputs",
						schemaPath: "#/properties/outputs/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema35.properties.outputs,
						data: data11
					};
					if (vErrors === null) vErrors = [err34];
					else addError(vErrors, err34);
					errors++;
				}
				const len3 = data11.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data12 = data11[i3];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.name === void 0) {
							const err35 = {
								instancePath: instancePath + "/outputs/" + i3,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema35.properties.outputs.items.required,
								parentSchema: schema35.properties.outputs.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err35];
							else addError(vErrors, err35);
							errors++;
						}
						if (data12.because === void 0) {
							const err36 = {
								instancePath: instancePath + "/outputs/" + i3,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "because" },
								schema: schema35.properties.outputs.items.required,
								parentSchema: schema35.properties.outputs.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err36];
							else addError(vErrors, err36);
							errors++;
						}
						if (data12.state === void 0) {
							const err37 = {
								instancePath: instancePath + "/outputs/" + i3,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "state" },
								schema: schema35.properties.outputs.items.required,
								parentSchema: schema35.properties.outputs.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err37];
							else addError(vErrors, err37);
							errors++;
						}
						for (const key2 in data12) if (!(key2 === "name" || key2 === "because" || key2 === "state" || key2 === "location")) {
							const err38 = {
								instancePath: instancePath + "/outputs/" + i3,
								schemaPath: "#/properties/outputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema35.properties.outputs.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err38];
							else addError(vErrors, err38);
							errors++;
						}
						if (data12.name !== void 0) {
							let data13 = data12.name;
							if (typeof data13 === "string") {
								if (data13.length > 1e3) {
									const err39 = {
										instancePath: instancePath + "/outputs/" + i3 + "/name",
										schemaPath: "#/properties/outputs/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema35.properties.outputs.items.properties.name,
										data: data13
									};
									if (vErrors === null) vErrors = [err39];
									else addError(vErrors, err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/outputs/" + i3 + "/name",
									schemaPath: "#/properties/outputs/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.outputs.items.properties.name.type,
									parentSchema: schema35.properties.outputs.items.properties.name,
									data: data13
								};
								if (vErrors === null) vErrors = [err40];
								else addError(vErrors, err40);
								errors++;
							}
						}
						if (data12.because !== void 0) {
							let data14 = data12.because;
							if (!(data14 === "record" || data14 === "policy" || data14 === "code")) {
								const err41 = {
									instancePath: instancePath + "/outputs/" + i3 + "/because",
									schemaPath: "#/properties/outputs/items/properties/because/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.outputs.items.properties.because.enum },
									schema: schema35.properties.outputs.items.properties.because.enum,
									parentSchema: schema35.properties.outputs.items.properties.because,
									data: data14
								};
								if (vErrors === null) vErrors = [err41];
								else addError(vErrors, err41);
								errors++;
							}
						}
						if (data12.state !== void 0) {
							let data15 = data12.state;
							if (!(data15 === "made" || data15 === "not-made" || data15 === "not-known")) {
								const err42 = {
									instancePath: instancePath + "/outputs/" + i3 + "/state",
									schemaPath: "#/properties/outputs/items/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.outputs.items.properties.state.enum },
									schema: schema35.properties.outputs.items.properties.state.enum,
									parentSchema: schema35.properties.outputs.items.properties.state,
									data: data15
								};
								if (vErrors === null) vErrors = [err42];
								else addError(vErrors, err42);
								errors++;
							}
						}
						if (data12.location !== void 0) {
							if (!validate60(data12.location, {
								instancePath: instancePath + "/outputs/" + i3 + "/location",
								parentData: data12,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/outputs/" + i3,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema35.properties.outputs.items.type,
							parentSchema: schema35.properties.outputs.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err43];
						else addError(vErrors, err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema35.properties.outputs.type,
					parentSchema: schema35.properties.outputs,
					data: data11
				};
				if (vErrors === null) vErrors = [err44];
				else addError(vErrors, err44);
				errors++;
			}
		}
		if (data.granularity !== void 0) {
			let data17 = data.granularity;
			if (!(data17 === "column" || data17 === "dataset")) {
				const err45 = {
					instancePath: instancePath + "/granularity",
					schemaPath: "#/properties/granularity/enum",
					keyword: "enum",
					params: { allowedValues: schema35.properties.granularity.enum },
					schema: schema35.properties.granularity.enum,
					parentSchema: schema35.properties.granularity,
					data: data17
				};
				if (vErrors === null) vErrors = [err45];
				else addError(vErrors, err45);
				errors++;
			}
		}
		if (data.lost !== void 0) {
			if (!validate97(data.lost, {
				instancePath: instancePath + "/lost",
				parentData: data,
				parentDataProperty: "lost",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.sources !== void 0) {
			let data19 = data.sources;
			if (Array.isArray(data19)) {
				if (data19.length > 1e3) {
					const err46 = {
						instancePath: instancePath + "/sources",
						schemaPath: "#/properties/sources/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema35.properties.sources,
						data: data19
					};
					if (vErrors === null) vErrors = [err46];
					else addError(vErrors, err46);
					errors++;
				}
				const len4 = data19.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data20 = data19[i4];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.dataset === void 0) {
							const err47 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "dataset" },
								schema: schema35.properties.sources.items.required,
								parentSchema: schema35.properties.sources.items,
								data: data20
							};
							if (vErrors === null) vErrors = [err47];
							else addError(vErrors, err47);
							errors++;
						}
						if (data20.way === void 0) {
							const err48 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "way" },
								schema: schema35.properties.sources.items.required,
								parentSchema: schema35.properties.sources.items,
								data: data20
							};
							if (vErrors === null) vErrors = [err48];
							else addError(vErrors, err48);
							errors++;
						}
						for (const key3 in data20) if (!(key3 === "dataset" || key3 === "columns" || key3 === "deciding" || key3 === "version" || key3 === "contract" || key3 === "way")) {
							const err49 = {
								instancePath: instancePath + "/sources/" + i4,
								schemaPath: "#/properties/sources/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema35.properties.sources.items,
								data: data20
							};
							if (vErrors === null) vErrors = [err49];
							else addError(vErrors, err49);
							errors++;
						}
						if (data20.dataset !== void 0) {
							let data21 = data20.dataset;
							if (typeof data21 === "string") {
								if (data21.length > 1e3) {
									const err50 = {
										instancePath: instancePath + "/sources/" + i4 + "/dataset",
										schemaPath: "#/properties/sources/items/properties/dataset/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema35.properties.sources.items.properties.dataset,
										data: data21
									};
									if (vErrors === null) vErrors = [err50];
									else addError(vErrors, err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/sources/" + i4 + "/dataset",
									schemaPath: "#/properties/sources/items/properties/dataset/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.sources.items.properties.dataset.type,
									parentSchema: schema35.properties.sources.items.properties.dataset,
									data: data21
								};
								if (vErrors === null) vErrors = [err51];
								else addError(vErrors, err51);
								errors++;
							}
						}
						if (data20.columns !== void 0) {
							if (!validate97(data20.columns, {
								instancePath: instancePath + "/sources/" + i4 + "/columns",
								parentData: data20,
								parentDataProperty: "columns",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate97.errors);
								errors = vErrors.length;
							}
						}
						if (data20.deciding !== void 0) {
							if (!validate97(data20.deciding, {
								instancePath: instancePath + "/sources/" + i4 + "/deciding",
								parentData: data20,
								parentDataProperty: "deciding",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate97.errors);
								errors = vErrors.length;
							}
						}
						if (data20.version !== void 0) {
							let data24 = data20.version;
							if (typeof data24 === "string") {
								if (data24.length > 2e3) {
									const err52 = {
										instancePath: instancePath + "/sources/" + i4 + "/version",
										schemaPath: "#/properties/sources/items/properties/version/maxLength",
										keyword: "maxLength",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema35.properties.sources.items.properties.version,
										data: data24
									};
									if (vErrors === null) vErrors = [err52];
									else addError(vErrors, err52);
									errors++;
								}
							} else {
								const err53 = {
									instancePath: instancePath + "/sources/" + i4 + "/version",
									schemaPath: "#/properties/sources/items/properties/version/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.sources.items.properties.version.type,
									parentSchema: schema35.properties.sources.items.properties.version,
									data: data24
								};
								if (vErrors === null) vErrors = [err53];
								else addError(vErrors, err53);
								errors++;
							}
						}
						if (data20.contract !== void 0) {
							let data25 = data20.contract;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								if (data25.path === void 0) {
									const err54 = {
										instancePath: instancePath + "/sources/" + i4 + "/contract",
										schemaPath: "#/properties/sources/items/properties/contract/required",
										keyword: "required",
										params: { missingProperty: "path" },
										schema: schema35.properties.sources.items.properties.contract.required,
										parentSchema: schema35.properties.sources.items.properties.contract,
										data: data25
									};
									if (vErrors === null) vErrors = [err54];
									else addError(vErrors, err54);
									errors++;
								}
								if (data25.by === void 0) {
									const err55 = {
										instancePath: instancePath + "/sources/" + i4 + "/contract",
										schemaPath: "#/properties/sources/items/properties/contract/required",
										keyword: "required",
										params: { missingProperty: "by" },
										schema: schema35.properties.sources.items.properties.contract.required,
										parentSchema: schema35.properties.sources.items.properties.contract,
										data: data25
									};
									if (vErrors === null) vErrors = [err55];
									else addError(vErrors, err55);
									errors++;
								}
								if (data25.declared === void 0) {
									const err56 = {
										instancePath: instancePath + "/sources/" + i4 + "/contract",
										schemaPath: "#/properties/sources/items/properties/contract/required",
										keyword: "required",
										params: { missingProperty: "declared" },
										schema: schema35.properties.sources.items.properties.contract.required,
										parentSchema: schema35.properties.sources.items.properties.contract,
										data: data25
									};
									if (vErrors === null) vErrors = [err56];
									else addError(vErrors, err56);
									errors++;
								}
								for (const key4 in data25) if (!(key4 === "path" || key4 === "version" || key4 === "by" || key4 === "declared" || key4 === "feature" || key4 === "location")) {
									const err57 = {
										instancePath: instancePath + "/sources/" + i4 + "/contract",
										schemaPath: "#/properties/sources/items/properties/contract/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										schema: false,
										parentSchema: schema35.properties.sources.items.properties.contract,
										data: data25
									};
									if (vErrors === null) vErrors = [err57];
									else addError(vErrors, err57);
									errors++;
								}
								if (data25.path !== void 0) {
									let data26 = data25.path;
									if (typeof data26 === "string") {
										if (data26.length > 1e3) {
											const err58 = {
												instancePath: instancePath + "/sources/" + i4 + "/contract/path",
												schemaPath: "#/properties/sources/items/properties/contract/properties/path/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												schema: 1e3,
												parentSchema: schema35.properties.sources.items.properties.contract.properties.path,
												data: data26
											};
											if (vErrors === null) vErrors = [err58];
											else addError(vErrors, err58);
											errors++;
										}
									} else {
										const err59 = {
											instancePath: instancePath + "/sources/" + i4 + "/contract/path",
											schemaPath: "#/properties/sources/items/properties/contract/properties/path/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema35.properties.sources.items.properties.contract.properties.path.type,
											parentSchema: schema35.properties.sources.items.properties.contract.properties.path,
											data: data26
										};
										if (vErrors === null) vErrors = [err59];
										else addError(vErrors, err59);
										errors++;
									}
								}
								if (data25.version !== void 0) {
									let data27 = data25.version;
									if (typeof data27 === "string") {
										if (data27.length > 200) {
											const err60 = {
												instancePath: instancePath + "/sources/" + i4 + "/contract/version",
												schemaPath: "#/properties/sources/items/properties/contract/properties/version/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												schema: 200,
												parentSchema: schema35.properties.sources.items.properties.contract.properties.version,
												data: data27
											};
											if (vErrors === null) vErrors = [err60];
											else addError(vErrors, err60);
											errors++;
										}
									} else {
										const err61 = {
											instancePath: instancePath + "/sources/" + i4 + "/contract/version",
											schemaPath: "#/properties/sources/items/properties/contract/properties/version/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema35.properties.sources.items.properties.contract.properties.version.type,
											parentSchema: schema35.properties.sources.items.properties.contract.properties.version,
											data: data27
										};
										if (vErrors === null) vErrors = [err61];
										else addError(vErrors, err61);
										errors++;
									}
								}
								if (data25.by !== void 0) {
									let data28 = data25.by;
									if (!(data28 === "server" || data28 === "name" || data28 === "policy")) {
										const err62 = {
											instancePath: instancePath + "/sources/" + i4 + "/contract/by",
											schemaPath: "#/properties/sources/items/properties/contract/properties/by/enum",
											keyword: "enum",
											params: { allowedValues: schema35.properties.sources.items.properties.contract.properties.by.enum },
											schema: schema35.properties.sources.items.properties.contract.properties.by.enum,
											parentSchema: schema35.properties.sources.items.properties.contract.properties.by,
											data: data28
										};
										if (vErrors === null) vErrors = [err62];
										else addError(vErrors, err62);
										errors++;
									}
								}
								if (data25.declared !== void 0) {
									let data29 = data25.declared;
									if (!(data29 === "record" || data29 === "behind" || data29 === "no")) {
										const err63 = {
											instancePath: instancePath + "/sources/" + i4 + "/contract/declared",
											schemaPath: "#/properties/sources/items/properties/contract/properties/declared/enum",
											keyword: "enum",
											params: { allowedValues: schema35.properties.sources.items.properties.contract.properties.declared.enum },
											schema: schema35.properties.sources.items.properties.contract.properties.declared.enum,
											parentSchema: schema35.properties.sources.items.properties.contract.properties.declared,
											data: data29
										};
										if (vErrors === null) vErrors = [err63];
										else addError(vErrors, err63);
										errors++;
									}
								}
								if (data25.feature !== void 0) {
									let data30 = data25.feature;
									if (typeof data30 === "string") {
										if (data30.length > 200) {
											const err64 = {
												instancePath: instancePath + "/sources/" + i4 + "/contract/feature",
												schemaPath: "#/properties/sources/items/properties/contract/properties/feature/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												schema: 200,
												parentSchema: schema35.properties.sources.items.properties.contract.properties.feature,
												data: data30
											};
											if (vErrors === null) vErrors = [err64];
											else addError(vErrors, err64);
											errors++;
										}
									} else {
										const err65 = {
											instancePath: instancePath + "/sources/" + i4 + "/contract/feature",
											schemaPath: "#/properties/sources/items/properties/contract/properties/feature/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema35.properties.sources.items.properties.contract.properties.feature.type,
											parentSchema: schema35.properties.sources.items.properties.contract.properties.feature,
											data: data30
										};
										if (vErrors === null) vErrors = [err65];
										else addError(vErrors, err65);
										errors++;
									}
								}
								if (data25.location !== void 0) {
									if (!validate60(data25.location, {
										instancePath: instancePath + "/sources/" + i4 + "/contract/location",
										parentData: data25,
										parentDataProperty: "location",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate60.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/sources/" + i4 + "/contract",
									schemaPath: "#/properties/sources/items/properties/contract/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema35.properties.sources.items.properties.contract.type,
									parentSchema: schema35.properties.sources.items.properties.contract,
									data: data25
								};
								if (vErrors === null) vErrors = [err66];
								else addError(vErrors, err66);
								errors++;
							}
						}
						if (data20.way !== void 0) {
							let data32 = data20.way;
							if (Array.isArray(data32)) {
								if (data32.length > 41) {
									const err67 = {
										instancePath: instancePath + "/sources/" + i4 + "/way",
										schemaPath: "#/properties/sources/items/properties/way/maxItems",
										keyword: "maxItems",
										params: { limit: 41 },
										schema: 41,
										parentSchema: schema35.properties.sources.items.properties.way,
										data: data32
									};
									if (vErrors === null) vErrors = [err67];
									else addError(vErrors, err67);
									errors++;
								}
								const len5 = data32.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data33 = data32[i5];
									if (typeof data33 === "string") {
										if (data33.length > 1e3) {
											const err68 = {
												instancePath: instancePath + "/sources/" + i4 + "/way/" + i5,
												schemaPath: "#/properties/sources/items/properties/way/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												schema: 1e3,
												parentSchema: schema35.properties.sources.items.properties.way.items,
												data: data33
											};
											if (vErrors === null) vErrors = [err68];
											else addError(vErrors, err68);
											errors++;
										}
									} else {
										const err69 = {
											instancePath: instancePath + "/sources/" + i4 + "/way/" + i5,
											schemaPath: "#/properties/sources/items/properties/way/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema35.properties.sources.items.properties.way.items.type,
											parentSchema: schema35.properties.sources.items.properties.way.items,
											data: data33
										};
										if (vErrors === null) vErrors = [err69];
										else addError(vErrors, err69);
										errors++;
									}
								}
							} else {
								const err70 = {
									instancePath: instancePath + "/sources/" + i4 + "/way",
									schemaPath: "#/properties/sources/items/properties/way/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema35.properties.sources.items.properties.way.type,
									parentSchema: schema35.properties.sources.items.properties.way,
									data: data32
								};
								if (vErrors === null) vErrors = [err70];
								else addError(vErrors, err70);
								errors++;
							}
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/sources/" + i4,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema35.properties.sources.items.type,
							parentSchema: schema35.properties.sources.items,
							data: data20
						};
						if (vErrors === null) vErrors = [err71];
						else addError(vErrors, err71);
						errors++;
					}
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema35.properties.sources.type,
					parentSchema: schema35.properties.sources,
					data: data19
				};
				if (vErrors === null) vErrors = [err72];
				else addError(vErrors, err72);
				errors++;
			}
		}
		if (data.moreSources !== void 0) {
			let data34 = data.moreSources;
			if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
				const err73 = {
					instancePath: instancePath + "/moreSources",
					schemaPath: "#/properties/moreSources/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema35.properties.moreSources.type,
					parentSchema: schema35.properties.moreSources,
					data: data34
				};
				if (vErrors === null) vErrors = [err73];
				else addError(vErrors, err73);
				errors++;
			}
			if (typeof data34 == "number" && isFinite(data34)) {
				if (data34 < 0 || isNaN(data34)) {
					const err74 = {
						instancePath: instancePath + "/moreSources",
						schemaPath: "#/properties/moreSources/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema35.properties.moreSources,
						data: data34
					};
					if (vErrors === null) vErrors = [err74];
					else addError(vErrors, err74);
					errors++;
				}
			}
		}
		if (data.cycles !== void 0) {
			let data35 = data.cycles;
			if (Array.isArray(data35)) {
				if (data35.length > 20) {
					const err75 = {
						instancePath: instancePath + "/cycles",
						schemaPath: "#/properties/cycles/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema35.properties.cycles,
						data: data35
					};
					if (vErrors === null) vErrors = [err75];
					else addError(vErrors, err75);
					errors++;
				}
				const len6 = data35.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data36 = data35[i6];
					if (Array.isArray(data36)) {
						if (data36.length > 41) {
							const err76 = {
								instancePath: instancePath + "/cycles/" + i6,
								schemaPath: "#/properties/cycles/items/maxItems",
								keyword: "maxItems",
								params: { limit: 41 },
								schema: 41,
								parentSchema: schema35.properties.cycles.items,
								data: data36
							};
							if (vErrors === null) vErrors = [err76];
							else addError(vErrors, err76);
							errors++;
						}
						const len7 = data36.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data37 = data36[i7];
							if (typeof data37 === "string") {
								if (data37.length > 1e3) {
									const err77 = {
										instancePath: instancePath + "/cycles/" + i6 + "/" + i7,
										schemaPath: "#/properties/cycles/items/items/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema35.properties.cycles.items.items,
										data: data37
									};
									if (vErrors === null) vErrors = [err77];
									else addError(vErrors, err77);
									errors++;
								}
							} else {
								const err78 = {
									instancePath: instancePath + "/cycles/" + i6 + "/" + i7,
									schemaPath: "#/properties/cycles/items/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.cycles.items.items.type,
									parentSchema: schema35.properties.cycles.items.items,
									data: data37
								};
								if (vErrors === null) vErrors = [err78];
								else addError(vErrors, err78);
								errors++;
							}
						}
					} else {
						const err79 = {
							instancePath: instancePath + "/cycles/" + i6,
							schemaPath: "#/properties/cycles/items/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema35.properties.cycles.items.type,
							parentSchema: schema35.properties.cycles.items,
							data: data36
						};
						if (vErrors === null) vErrors = [err79];
						else addError(vErrors, err79);
						errors++;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/cycles",
					schemaPath: "#/properties/cycles/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema35.properties.cycles.type,
					parentSchema: schema35.properties.cycles,
					data: data35
				};
				if (vErrors === null) vErrors = [err80];
				else addError(vErrors, err80);
				errors++;
			}
		}
		if (data.behind !== void 0) {
			let data38 = data.behind;
			if (Array.isArray(data38)) {
				if (data38.length > 1e3) {
					const err81 = {
						instancePath: instancePath + "/behind",
						schemaPath: "#/properties/behind/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema35.properties.behind,
						data: data38
					};
					if (vErrors === null) vErrors = [err81];
					else addError(vErrors, err81);
					errors++;
				}
				const len8 = data38.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data39 = data38[i8];
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						if (data39.kind === void 0) {
							const err82 = {
								instancePath: instancePath + "/behind/" + i8,
								schemaPath: "#/properties/behind/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								schema: schema35.properties.behind.items.required,
								parentSchema: schema35.properties.behind.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err82];
							else addError(vErrors, err82);
							errors++;
						}
						if (data39.name === void 0) {
							const err83 = {
								instancePath: instancePath + "/behind/" + i8,
								schemaPath: "#/properties/behind/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema35.properties.behind.items.required,
								parentSchema: schema35.properties.behind.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err83];
							else addError(vErrors, err83);
							errors++;
						}
						if (data39.way === void 0) {
							const err84 = {
								instancePath: instancePath + "/behind/" + i8,
								schemaPath: "#/properties/behind/items/required",
								keyword: "required",
								params: { missingProperty: "way" },
								schema: schema35.properties.behind.items.required,
								parentSchema: schema35.properties.behind.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err84];
							else addError(vErrors, err84);
							errors++;
						}
						for (const key5 in data39) if (!(key5 === "kind" || key5 === "name" || key5 === "stage" || key5 === "environments" || key5 === "way" || key5 === "location")) {
							const err85 = {
								instancePath: instancePath + "/behind/" + i8,
								schemaPath: "#/properties/behind/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema35.properties.behind.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err85];
							else addError(vErrors, err85);
							errors++;
						}
						if (data39.kind !== void 0) {
							let data40 = data39.kind;
							if (!(data40 === "feature" || data40 === "notebook" || data40 === "environment" || data40 === "synthetic")) {
								const err86 = {
									instancePath: instancePath + "/behind/" + i8 + "/kind",
									schemaPath: "#/properties/behind/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema35.properties.behind.items.properties.kind.enum },
									schema: schema35.properties.behind.items.properties.kind.enum,
									parentSchema: schema35.properties.behind.items.properties.kind,
									data: data40
								};
								if (vErrors === null) vErrors = [err86];
								else addError(vErrors, err86);
								errors++;
							}
						}
						if (data39.name !== void 0) {
							let data41 = data39.name;
							if (typeof data41 === "string") {
								if (data41.length > 1e3) {
									const err87 = {
										instancePath: instancePath + "/behind/" + i8 + "/name",
										schemaPath: "#/properties/behind/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema35.properties.behind.items.properties.name,
										data: data41
									};
									if (vErrors === null) vErrors = [err87];
									else addError(vErrors, err87);
									errors++;
								}
							} else {
								const err88 = {
									instancePath: instancePath + "/behind/" + i8 + "/name",
									schemaPath: "#/properties/behind/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.behind.items.properties.name.type,
									parentSchema: schema35.properties.behind.items.properties.name,
									data: data41
								};
								if (vErrors === null) vErrors = [err88];
								else addError(vErrors, err88);
								errors++;
							}
						}
						if (data39.stage !== void 0) {
							let data42 = data39.stage;
							if (typeof data42 === "string") {
								if (data42.length > 50) {
									const err89 = {
										instancePath: instancePath + "/behind/" + i8 + "/stage",
										schemaPath: "#/properties/behind/items/properties/stage/maxLength",
										keyword: "maxLength",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema35.properties.behind.items.properties.stage,
										data: data42
									};
									if (vErrors === null) vErrors = [err89];
									else addError(vErrors, err89);
									errors++;
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/behind/" + i8 + "/stage",
									schemaPath: "#/properties/behind/items/properties/stage/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.behind.items.properties.stage.type,
									parentSchema: schema35.properties.behind.items.properties.stage,
									data: data42
								};
								if (vErrors === null) vErrors = [err90];
								else addError(vErrors, err90);
								errors++;
							}
						}
						if (data39.environments !== void 0) {
							let data43 = data39.environments;
							if (Array.isArray(data43)) {
								if (data43.length > 100) {
									const err91 = {
										instancePath: instancePath + "/behind/" + i8 + "/environments",
										schemaPath: "#/properties/behind/items/properties/environments/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema35.properties.behind.items.properties.environments,
										data: data43
									};
									if (vErrors === null) vErrors = [err91];
									else addError(vErrors, err91);
									errors++;
								}
								const len9 = data43.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data44 = data43[i9];
									if (typeof data44 === "string") {
										if (data44.length > 200) {
											const err92 = {
												instancePath: instancePath + "/behind/" + i8 + "/environments/" + i9,
												schemaPath: "#/properties/behind/items/properties/environments/items/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												schema: 200,
												parentSchema: schema35.properties.behind.items.properties.environments.items,
												data: data44
											};
											if (vErrors === null) vErrors = [err92];
											else addError(vErrors, err92);
											errors++;
										}
									} else {
										const err93 = {
											instancePath: instancePath + "/behind/" + i8 + "/environments/" + i9,
											schemaPath: "#/properties/behind/items/properties/environments/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema35.properties.behind.items.properties.environments.items.type,
											parentSchema: schema35.properties.behind.items.properties.environments.items,
											data: data44
										};
										if (vErrors === null) vErrors = [err93];
										else addError(vErrors, err93);
										errors++;
									}
								}
							} else {
								const err94 = {
									instancePath: instancePath + "/behind/" + i8 + "/environments",
									schemaPath: "#/properties/behind/items/properties/environments/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema35.properties.behind.items.properties.environments.type,
									parentSchema: schema35.properties.behind.items.properties.environments,
									data: data43
								};
								if (vErrors === null) vErrors = [err94];
								else addError(vErrors, err94);
								errors++;
							}
						}
						if (data39.way !== void 0) {
							let data45 = data39.way;
							if (Array.isArray(data45)) {
								if (data45.length > 41) {
									const err95 = {
										instancePath: instancePath + "/behind/" + i8 + "/way",
										schemaPath: "#/properties/behind/items/properties/way/maxItems",
										keyword: "maxItems",
										params: { limit: 41 },
										schema: 41,
										parentSchema: schema35.properties.behind.items.properties.way,
										data: data45
									};
									if (vErrors === null) vErrors = [err95];
									else addError(vErrors, err95);
									errors++;
								}
								const len10 = data45.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data46 = data45[i10];
									if (typeof data46 === "string") {
										if (data46.length > 1e3) {
											const err96 = {
												instancePath: instancePath + "/behind/" + i8 + "/way/" + i10,
												schemaPath: "#/properties/behind/items/properties/way/items/maxLength",
												keyword: "maxLength",
												params: { limit: 1e3 },
												schema: 1e3,
												parentSchema: schema35.properties.behind.items.properties.way.items,
												data: data46
											};
											if (vErrors === null) vErrors = [err96];
											else addError(vErrors, err96);
											errors++;
										}
									} else {
										const err97 = {
											instancePath: instancePath + "/behind/" + i8 + "/way/" + i10,
											schemaPath: "#/properties/behind/items/properties/way/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema35.properties.behind.items.properties.way.items.type,
											parentSchema: schema35.properties.behind.items.properties.way.items,
											data: data46
										};
										if (vErrors === null) vErrors = [err97];
										else addError(vErrors, err97);
										errors++;
									}
								}
							} else {
								const err98 = {
									instancePath: instancePath + "/behind/" + i8 + "/way",
									schemaPath: "#/properties/behind/items/properties/way/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema35.properties.behind.items.properties.way.type,
									parentSchema: schema35.properties.behind.items.properties.way,
									data: data45
								};
								if (vErrors === null) vErrors = [err98];
								else addError(vErrors, err98);
								errors++;
							}
						}
						if (data39.location !== void 0) {
							if (!validate60(data39.location, {
								instancePath: instancePath + "/behind/" + i8 + "/location",
								parentData: data39,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err99 = {
							instancePath: instancePath + "/behind/" + i8,
							schemaPath: "#/properties/behind/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema35.properties.behind.items.type,
							parentSchema: schema35.properties.behind.items,
							data: data39
						};
						if (vErrors === null) vErrors = [err99];
						else addError(vErrors, err99);
						errors++;
					}
				}
			} else {
				const err100 = {
					instancePath: instancePath + "/behind",
					schemaPath: "#/properties/behind/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema35.properties.behind.type,
					parentSchema: schema35.properties.behind,
					data: data38
				};
				if (vErrors === null) vErrors = [err100];
				else addError(vErrors, err100);
				errors++;
			}
		}
		if (data.personal !== void 0) {
			let data48 = data.personal;
			if (Array.isArray(data48)) {
				if (data48.length > 200) {
					const err101 = {
						instancePath: instancePath + "/personal",
						schemaPath: "#/properties/personal/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema35.properties.personal,
						data: data48
					};
					if (vErrors === null) vErrors = [err101];
					else addError(vErrors, err101);
					errors++;
				}
				const len11 = data48.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data49 = data48[i11];
					if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
						if (data49.dataset === void 0) {
							const err102 = {
								instancePath: instancePath + "/personal/" + i11,
								schemaPath: "#/properties/personal/items/required",
								keyword: "required",
								params: { missingProperty: "dataset" },
								schema: schema35.properties.personal.items.required,
								parentSchema: schema35.properties.personal.items,
								data: data49
							};
							if (vErrors === null) vErrors = [err102];
							else addError(vErrors, err102);
							errors++;
						}
						if (data49.word === void 0) {
							const err103 = {
								instancePath: instancePath + "/personal/" + i11,
								schemaPath: "#/properties/personal/items/required",
								keyword: "required",
								params: { missingProperty: "word" },
								schema: schema35.properties.personal.items.required,
								parentSchema: schema35.properties.personal.items,
								data: data49
							};
							if (vErrors === null) vErrors = [err103];
							else addError(vErrors, err103);
							errors++;
						}
						if (data49.certain === void 0) {
							const err104 = {
								instancePath: instancePath + "/personal/" + i11,
								schemaPath: "#/properties/personal/items/required",
								keyword: "required",
								params: { missingProperty: "certain" },
								schema: schema35.properties.personal.items.required,
								parentSchema: schema35.properties.personal.items,
								data: data49
							};
							if (vErrors === null) vErrors = [err104];
							else addError(vErrors, err104);
							errors++;
						}
						for (const key6 in data49) if (!(key6 === "dataset" || key6 === "column" || key6 === "word" || key6 === "certain" || key6 === "location")) {
							const err105 = {
								instancePath: instancePath + "/personal/" + i11,
								schemaPath: "#/properties/personal/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								schema: false,
								parentSchema: schema35.properties.personal.items,
								data: data49
							};
							if (vErrors === null) vErrors = [err105];
							else addError(vErrors, err105);
							errors++;
						}
						if (data49.dataset !== void 0) {
							let data50 = data49.dataset;
							if (typeof data50 === "string") {
								if (data50.length > 1e3) {
									const err106 = {
										instancePath: instancePath + "/personal/" + i11 + "/dataset",
										schemaPath: "#/properties/personal/items/properties/dataset/maxLength",
										keyword: "maxLength",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema35.properties.personal.items.properties.dataset,
										data: data50
									};
									if (vErrors === null) vErrors = [err106];
									else addError(vErrors, err106);
									errors++;
								}
							} else {
								const err107 = {
									instancePath: instancePath + "/personal/" + i11 + "/dataset",
									schemaPath: "#/properties/personal/items/properties/dataset/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.personal.items.properties.dataset.type,
									parentSchema: schema35.properties.personal.items.properties.dataset,
									data: data50
								};
								if (vErrors === null) vErrors = [err107];
								else addError(vErrors, err107);
								errors++;
							}
						}
						if (data49.column !== void 0) {
							let data51 = data49.column;
							if (typeof data51 === "string") {
								if (data51.length > 500) {
									const err108 = {
										instancePath: instancePath + "/personal/" + i11 + "/column",
										schemaPath: "#/properties/personal/items/properties/column/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema35.properties.personal.items.properties.column,
										data: data51
									};
									if (vErrors === null) vErrors = [err108];
									else addError(vErrors, err108);
									errors++;
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/personal/" + i11 + "/column",
									schemaPath: "#/properties/personal/items/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.personal.items.properties.column.type,
									parentSchema: schema35.properties.personal.items.properties.column,
									data: data51
								};
								if (vErrors === null) vErrors = [err109];
								else addError(vErrors, err109);
								errors++;
							}
						}
						if (data49.word !== void 0) {
							let data52 = data49.word;
							if (typeof data52 === "string") {
								if (data52.length > 200) {
									const err110 = {
										instancePath: instancePath + "/personal/" + i11 + "/word",
										schemaPath: "#/properties/personal/items/properties/word/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema35.properties.personal.items.properties.word,
										data: data52
									};
									if (vErrors === null) vErrors = [err110];
									else addError(vErrors, err110);
									errors++;
								}
							} else {
								const err111 = {
									instancePath: instancePath + "/personal/" + i11 + "/word",
									schemaPath: "#/properties/personal/items/properties/word/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema35.properties.personal.items.properties.word.type,
									parentSchema: schema35.properties.personal.items.properties.word,
									data: data52
								};
								if (vErrors === null) vErrors = [err111];
								else addError(vErrors, err111);
								errors++;
							}
						}
						if (data49.certain !== void 0) {
							let data53 = data49.certain;
							if (typeof data53 !== "boolean") {
								const err112 = {
									instancePath: instancePath + "/personal/" + i11 + "/certain",
									schemaPath: "#/properties/personal/items/properties/certain/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema35.properties.personal.items.properties.certain.type,
									parentSchema: schema35.properties.personal.items.properties.certain,
									data: data53
								};
								if (vErrors === null) vErrors = [err112];
								else addError(vErrors, err112);
								errors++;
							}
						}
						if (data49.location !== void 0) {
							if (!validate60(data49.location, {
								instancePath: instancePath + "/personal/" + i11 + "/location",
								parentData: data49,
								parentDataProperty: "location",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate60.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err113 = {
							instancePath: instancePath + "/personal/" + i11,
							schemaPath: "#/properties/personal/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema35.properties.personal.items.type,
							parentSchema: schema35.properties.personal.items,
							data: data49
						};
						if (vErrors === null) vErrors = [err113];
						else addError(vErrors, err113);
						errors++;
					}
				}
			} else {
				const err114 = {
					instancePath: instancePath + "/personal",
					schemaPath: "#/properties/personal/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema35.properties.personal.type,
					parentSchema: schema35.properties.personal,
					data: data48
				};
				if (vErrors === null) vErrors = [err114];
				else addError(vErrors, err114);
				errors++;
			}
		}
		if (data.contractsAt !== void 0) {
			if (!validate60(data.contractsAt, {
				instancePath: instancePath + "/contractsAt",
				parentData: data,
				parentDataProperty: "contractsAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.privacy !== void 0) {
			let data56 = data.privacy;
			if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
				if (data56.personal === void 0) {
					const err115 = {
						instancePath: instancePath + "/privacy",
						schemaPath: "#/properties/privacy/required",
						keyword: "required",
						params: { missingProperty: "personal" },
						schema: schema35.properties.privacy.required,
						parentSchema: schema35.properties.privacy,
						data: data56
					};
					if (vErrors === null) vErrors = [err115];
					else addError(vErrors, err115);
					errors++;
				}
				if (data56.location === void 0) {
					const err116 = {
						instancePath: instancePath + "/privacy",
						schemaPath: "#/properties/privacy/required",
						keyword: "required",
						params: { missingProperty: "location" },
						schema: schema35.properties.privacy.required,
						parentSchema: schema35.properties.privacy,
						data: data56
					};
					if (vErrors === null) vErrors = [err116];
					else addError(vErrors, err116);
					errors++;
				}
				for (const key7 in data56) if (!(key7 === "personal" || key7 === "location")) {
					const err117 = {
						instancePath: instancePath + "/privacy",
						schemaPath: "#/properties/privacy/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						schema: false,
						parentSchema: schema35.properties.privacy,
						data: data56
					};
					if (vErrors === null) vErrors = [err117];
					else addError(vErrors, err117);
					errors++;
				}
				if (data56.personal !== void 0) {
					let data57 = data56.personal;
					if (!(data57 === "none" || data57 === "some")) {
						const err118 = {
							instancePath: instancePath + "/privacy/personal",
							schemaPath: "#/properties/privacy/properties/personal/enum",
							keyword: "enum",
							params: { allowedValues: schema35.properties.privacy.properties.personal.enum },
							schema: schema35.properties.privacy.properties.personal.enum,
							parentSchema: schema35.properties.privacy.properties.personal,
							data: data57
						};
						if (vErrors === null) vErrors = [err118];
						else addError(vErrors, err118);
						errors++;
					}
				}
				if (data56.location !== void 0) {
					if (!validate60(data56.location, {
						instancePath: instancePath + "/privacy/location",
						parentData: data56,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate60.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err119 = {
					instancePath: instancePath + "/privacy",
					schemaPath: "#/properties/privacy/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema35.properties.privacy.type,
					parentSchema: schema35.properties.privacy,
					data: data56
				};
				if (vErrors === null) vErrors = [err119];
				else addError(vErrors, err119);
				errors++;
			}
		}
	} else {
		const err120 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err120];
		else addError(vErrors, err120);
		errors++;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else addError(vErrors, err0);
			errors++;
		}
		if (data.subjects === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "subjects" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else addError(vErrors, err1);
			errors++;
		}
		if (data.record === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "record" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else addError(vErrors, err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "subjects" || key0 === "unavailable" || key0 === "record" || key0 === "registration" || key0 === "telemetry" || key0 === "registries" || key0 === "trace")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else addError(vErrors, err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else addError(vErrors, err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.id.type,
					parentSchema: schema19.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else addError(vErrors, err5);
				errors++;
			}
		}
		if (data.subjects !== void 0) {
			let data1 = data.subjects;
			if (Array.isArray(data1)) {
				if (data1.length > 1e5) {
					const err6 = {
						instancePath: instancePath + "/subjects",
						schemaPath: "#/properties/subjects/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						schema: 1e5,
						parentSchema: schema19.properties.subjects,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else addError(vErrors, err6);
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
				const err7 = {
					instancePath: instancePath + "/subjects",
					schemaPath: "#/properties/subjects/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.subjects.type,
					parentSchema: schema19.properties.subjects,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else addError(vErrors, err7);
				errors++;
			}
		}
		if (data.unavailable !== void 0) {
			let data3 = data.unavailable;
			if (typeof data3 === "string") {
				if (data3.length > 2e3) {
					const err8 = {
						instancePath: instancePath + "/unavailable",
						schemaPath: "#/properties/unavailable/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema19.properties.unavailable,
						data: data3
					};
					if (vErrors === null) vErrors = [err8];
					else addError(vErrors, err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/unavailable",
					schemaPath: "#/properties/unavailable/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.unavailable.type,
					parentSchema: schema19.properties.unavailable,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else addError(vErrors, err9);
				errors++;
			}
		}
		if (data.record !== void 0) {
			if (!validate60(data.record, {
				instancePath: instancePath + "/record",
				parentData: data,
				parentDataProperty: "record",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.registration !== void 0) {
			if (!validate62(data.registration, {
				instancePath: instancePath + "/registration",
				parentData: data,
				parentDataProperty: "registration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.telemetry !== void 0) {
			if (!validate76(data.telemetry, {
				instancePath: instancePath + "/telemetry",
				parentData: data,
				parentDataProperty: "telemetry",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.registries !== void 0) {
			if (!validate88(data.registries, {
				instancePath: instancePath + "/registries",
				parentData: data,
				parentDataProperty: "registries",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.trace !== void 0) {
			if (!validate105(data.trace, {
				instancePath: instancePath + "/trace",
				parentData: data,
				parentDataProperty: "trace",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate105.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else addError(vErrors, err10);
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

export { evidenceLineage };