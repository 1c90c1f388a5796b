import { _ as addError, b as joinErrors, v as boundedValidator } from "./small-parts.js";

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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema24,
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
						parentSchema: schema24.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.path,
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
					parentSchema: schema24.properties.line,
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
						parentSchema: schema24.properties.line,
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
					parentSchema: schema24.properties.column,
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
						parentSchema: schema24.properties.column,
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "column")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema24,
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
						parentSchema: schema24.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.path,
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
					parentSchema: schema24.properties.line,
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
						parentSchema: schema24.properties.line,
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
					parentSchema: schema24.properties.column,
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
						parentSchema: schema24.properties.column,
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
			parentSchema: schema24,
			data
		});
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "message" },
				parentSchema: schema26,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "message" || key0 === "remedy" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema26,
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
						parentSchema: schema26.properties.message,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/message",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.message,
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
						parentSchema: schema26.properties.remedy,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remedy",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema26.properties.remedy,
					data: data1
				});
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema26,
			data
		});
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "written" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.links === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "links" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.parameters === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "parameters" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.outputs === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "outputs" },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "written" || key0 === "owners" || key0 === "ownersFile" || key0 === "links" || key0 === "parameters" || key0 === "outputs" || key0 === "remediation" || key0 === "reviewBy")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema25,
				data
			});
			errors++;
		}
		if (data.written !== void 0) {
			let data0 = data.written;
			if (Array.isArray(data0)) {
				if (data0.length > 100) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/written",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema25.properties.written,
						data: data0
					});
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length > 100) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/written/" + i0,
								keyword: "maxLength",
								params: { limit: 100 },
								parentSchema: schema25.properties.written.items,
								data: data1
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/written/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.written.items,
							data: data1
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/written",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema25.properties.written,
					data: data0
				});
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data2 = data.owners;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.from === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/owners",
						keyword: "required",
						params: { missingProperty: "from" },
						parentSchema: schema25.properties.owners,
						data: data2
					});
					errors++;
				}
				if (data2.names === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/owners",
						keyword: "required",
						params: { missingProperty: "names" },
						parentSchema: schema25.properties.owners,
						data: data2
					});
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "from" || key1 === "names")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/owners",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema25.properties.owners,
						data: data2
					});
					errors++;
				}
				if (data2.from !== void 0) {
					let data3 = data2.from;
					if (!(data3 === "record" || data3 === "code-owners")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/owners/from",
							keyword: "enum",
							params: { allowedValues: schema25.properties.owners.properties.from.enum },
							parentSchema: schema25.properties.owners.properties.from,
							data: data3
						});
						errors++;
					}
				}
				if (data2.names !== void 0) {
					let data4 = data2.names;
					if (Array.isArray(data4)) {
						if (data4.length > 100) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/owners/names",
								keyword: "maxItems",
								params: { limit: 100 },
								parentSchema: schema25.properties.owners.properties.names,
								data: data4
							});
							errors++;
						}
						const len1 = data4.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data5 = data4[i1];
							if (typeof data5 === "string") {
								if (data5.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/owners/names/" + i1,
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema25.properties.owners.properties.names.items,
										data: data5
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/owners/names/" + i1,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.owners.properties.names.items,
									data: data5
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/owners/names",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema25.properties.owners.properties.names,
							data: data4
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/owners",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.owners,
					data: data2
				});
				errors++;
			}
		}
		if (data.ownersFile !== void 0) {
			let data6 = data.ownersFile;
			if (typeof data6 === "string") {
				if (data6.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ownersFile",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema25.properties.ownersFile,
						data: data6
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/ownersFile",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema25.properties.ownersFile,
					data: data6
				});
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data7 = data.links;
			if (Array.isArray(data7)) {
				if (data7.length > 2500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/links",
						keyword: "maxItems",
						params: { limit: 2500 },
						parentSchema: schema25.properties.links,
						data: data7
					});
					errors++;
				}
				const len2 = data7.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data8 = data7[i2];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.key === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/links/" + i2,
								keyword: "required",
								params: { missingProperty: "key" },
								parentSchema: schema25.properties.links.items,
								data: data8
							});
							errors++;
						}
						if (data8.stated === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/links/" + i2,
								keyword: "required",
								params: { missingProperty: "stated" },
								parentSchema: schema25.properties.links.items,
								data: data8
							});
							errors++;
						}
						if (data8.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/links/" + i2,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema25.properties.links.items,
								data: data8
							});
							errors++;
						}
						if (data8.state === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/links/" + i2,
								keyword: "required",
								params: { missingProperty: "state" },
								parentSchema: schema25.properties.links.items,
								data: data8
							});
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "key" || key2 === "stated" || key2 === "location" || key2 === "path" || key2 === "state" || key2 === "why" || key2 === "meant")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/links/" + i2,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema25.properties.links.items,
								data: data8
							});
							errors++;
						}
						if (data8.key !== void 0) {
							let data9 = data8.key;
							if (typeof data9 === "string") {
								if (data9.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/links/" + i2 + "/key",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema25.properties.links.items.properties.key,
										data: data9
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/links/" + i2 + "/key",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.links.items.properties.key,
									data: data9
								});
								errors++;
							}
						}
						if (data8.stated !== void 0) {
							let data10 = data8.stated;
							if (typeof data10 === "string") {
								if (data10.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/links/" + i2 + "/stated",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema25.properties.links.items.properties.stated,
										data: data10
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/links/" + i2 + "/stated",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.links.items.properties.stated,
									data: data10
								});
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
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/links/" + i2 + "/path",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema25.properties.links.items.properties.path,
										data: data12
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/links/" + i2 + "/path",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.links.items.properties.path,
									data: data12
								});
								errors++;
							}
						}
						if (data8.state !== void 0) {
							let data13 = data8.state;
							if (!(data13 === "found" || data13 === "address" || data13 === "unchecked" || data13 === "no-file" || data13 === "no-anchor" || data13 === "refused")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/links/" + i2 + "/state",
									keyword: "enum",
									params: { allowedValues: schema25.properties.links.items.properties.state.enum },
									parentSchema: schema25.properties.links.items.properties.state,
									data: data13
								});
								errors++;
							}
						}
						if (data8.why !== void 0) {
							let data14 = data8.why;
							if (typeof data14 === "string") {
								if (data14.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/links/" + i2 + "/why",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema25.properties.links.items.properties.why,
										data: data14
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/links/" + i2 + "/why",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.links.items.properties.why,
									data: data14
								});
								errors++;
							}
						}
						if (data8.meant !== void 0) {
							let data15 = data8.meant;
							if (typeof data15 === "string") {
								if (data15.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/links/" + i2 + "/meant",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema25.properties.links.items.properties.meant,
										data: data15
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/links/" + i2 + "/meant",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.links.items.properties.meant,
									data: data15
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/links/" + i2,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema25.properties.links.items,
							data: data8
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/links",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema25.properties.links,
					data: data7
				});
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data16 = data.parameters;
			if (Array.isArray(data16)) {
				if (data16.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/parameters",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema25.properties.parameters,
						data: data16
					});
					errors++;
				}
				const len3 = data16.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data17 = data16[i3];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/parameters/" + i3,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema25.properties.parameters.items,
								data: data17
							});
							errors++;
						}
						if (data17.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/parameters/" + i3,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema25.properties.parameters.items,
								data: data17
							});
							errors++;
						}
						if (data17.total === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/parameters/" + i3,
								keyword: "required",
								params: { missingProperty: "total" },
								parentSchema: schema25.properties.parameters.items,
								data: data17
							});
							errors++;
						}
						if (data17.faults === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/parameters/" + i3,
								keyword: "required",
								params: { missingProperty: "faults" },
								parentSchema: schema25.properties.parameters.items,
								data: data17
							});
							errors++;
						}
						for (const key3 in data17) if (!(key3 === "path" || key3 === "location" || key3 === "schema" || key3 === "unusable" || key3 === "total" || key3 === "faults")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/parameters/" + i3,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema25.properties.parameters.items,
								data: data17
							});
							errors++;
						}
						if (data17.path !== void 0) {
							let data18 = data17.path;
							if (typeof data18 === "string") {
								if (data18.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/parameters/" + i3 + "/path",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema25.properties.parameters.items.properties.path,
										data: data18
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/parameters/" + i3 + "/path",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.parameters.items.properties.path,
									data: data18
								});
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
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/parameters/" + i3 + "/schema",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema25.properties.parameters.items.properties.schema,
										data: data20
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/parameters/" + i3 + "/schema",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.parameters.items.properties.schema,
									data: data20
								});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/parameters/" + i3 + "/total",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema25.properties.parameters.items.properties.total,
									data: data22
								});
								errors++;
							}
							if (typeof data22 == "number" && isFinite(data22)) {
								if (data22 < 0 || isNaN(data22)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/parameters/" + i3 + "/total",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema25.properties.parameters.items.properties.total,
										data: data22
									});
									errors++;
								}
							}
						}
						if (data17.faults !== void 0) {
							let data23 = data17.faults;
							if (Array.isArray(data23)) {
								if (data23.length > 20) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/parameters/" + i3 + "/faults",
										keyword: "maxItems",
										params: { limit: 20 },
										parentSchema: schema25.properties.parameters.items.properties.faults,
										data: data23
									});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/parameters/" + i3 + "/faults",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema25.properties.parameters.items.properties.faults,
									data: data23
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/parameters/" + i3,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema25.properties.parameters.items,
							data: data17
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/parameters",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema25.properties.parameters,
					data: data16
				});
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data25 = data.outputs;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.total === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outputs",
						keyword: "required",
						params: { missingProperty: "total" },
						parentSchema: schema25.properties.outputs,
						data: data25
					});
					errors++;
				}
				if (data25.faults === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outputs",
						keyword: "required",
						params: { missingProperty: "faults" },
						parentSchema: schema25.properties.outputs,
						data: data25
					});
					errors++;
				}
				for (const key4 in data25) if (!(key4 === "total" || key4 === "location" || key4 === "faults")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outputs",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						parentSchema: schema25.properties.outputs,
						data: data25
					});
					errors++;
				}
				if (data25.total !== void 0) {
					let data26 = data25.total;
					if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/outputs/total",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema25.properties.outputs.properties.total,
							data: data26
						});
						errors++;
					}
					if (typeof data26 == "number" && isFinite(data26)) {
						if (data26 < 0 || isNaN(data26)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outputs/total",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema25.properties.outputs.properties.total,
								data: data26
							});
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
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outputs/faults",
								keyword: "maxItems",
								params: { limit: 100 },
								parentSchema: schema25.properties.outputs.properties.faults,
								data: data28
							});
							errors++;
						}
						const len5 = data28.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data29 = data28[i5];
							if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
								if (data29.output === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/outputs/faults/" + i5,
										keyword: "required",
										params: { missingProperty: "output" },
										parentSchema: schema25.properties.outputs.properties.faults.items,
										data: data29
									});
									errors++;
								}
								if (data29.what === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/outputs/faults/" + i5,
										keyword: "required",
										params: { missingProperty: "what" },
										parentSchema: schema25.properties.outputs.properties.faults.items,
										data: data29
									});
									errors++;
								}
								if (data29.problem === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/outputs/faults/" + i5,
										keyword: "required",
										params: { missingProperty: "problem" },
										parentSchema: schema25.properties.outputs.properties.faults.items,
										data: data29
									});
									errors++;
								}
								for (const key5 in data29) if (!(key5 === "output" || key5 === "what" || key5 === "problem")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/outputs/faults/" + i5,
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										parentSchema: schema25.properties.outputs.properties.faults.items,
										data: data29
									});
									errors++;
								}
								if (data29.output !== void 0) {
									let data30 = data29.output;
									if (typeof data30 === "string") {
										if (data30.length > 200) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/outputs/faults/" + i5 + "/output",
												keyword: "maxLength",
												params: { limit: 200 },
												parentSchema: schema25.properties.outputs.properties.faults.items.properties.output,
												data: data30
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/outputs/faults/" + i5 + "/output",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema25.properties.outputs.properties.faults.items.properties.output,
											data: data30
										});
										errors++;
									}
								}
								if (data29.what !== void 0) {
									let data31 = data29.what;
									if (typeof data31 === "string") {
										if (data31.length > 100) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/outputs/faults/" + i5 + "/what",
												keyword: "maxLength",
												params: { limit: 100 },
												parentSchema: schema25.properties.outputs.properties.faults.items.properties.what,
												data: data31
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/outputs/faults/" + i5 + "/what",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema25.properties.outputs.properties.faults.items.properties.what,
											data: data31
										});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/outputs/faults/" + i5,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema25.properties.outputs.properties.faults.items,
									data: data29
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/outputs/faults",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema25.properties.outputs.properties.faults,
							data: data28
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/outputs",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.outputs,
					data: data25
				});
				errors++;
			}
		}
		if (data.remediation !== void 0) {
			let data33 = data.remediation;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.location === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remediation",
						keyword: "required",
						params: { missingProperty: "location" },
						parentSchema: schema25.properties.remediation,
						data: data33
					});
					errors++;
				}
				if (data33.stated === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remediation",
						keyword: "required",
						params: { missingProperty: "stated" },
						parentSchema: schema25.properties.remediation,
						data: data33
					});
					errors++;
				}
				if (data33.flags === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remediation",
						keyword: "required",
						params: { missingProperty: "flags" },
						parentSchema: schema25.properties.remediation,
						data: data33
					});
					errors++;
				}
				if (data33.before === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remediation",
						keyword: "required",
						params: { missingProperty: "before" },
						parentSchema: schema25.properties.remediation,
						data: data33
					});
					errors++;
				}
				for (const key6 in data33) if (!(key6 === "location" || key6 === "stated" || key6 === "flags" || key6 === "before")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/remediation",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						parentSchema: schema25.properties.remediation,
						data: data33
					});
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
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/remediation/stated",
								keyword: "maxItems",
								params: { limit: 30 },
								parentSchema: schema25.properties.remediation.properties.stated,
								data: data35
							});
							errors++;
						}
						const len6 = data35.length;
						for (let i6 = 0; i6 < len6; i6++) {
							let data36 = data35[i6];
							if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
								if (data36.part === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/stated/" + i6,
										keyword: "required",
										params: { missingProperty: "part" },
										parentSchema: schema25.properties.remediation.properties.stated.items,
										data: data36
									});
									errors++;
								}
								if (data36.value === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/stated/" + i6,
										keyword: "required",
										params: { missingProperty: "value" },
										parentSchema: schema25.properties.remediation.properties.stated.items,
										data: data36
									});
									errors++;
								}
								if (data36.location === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/stated/" + i6,
										keyword: "required",
										params: { missingProperty: "location" },
										parentSchema: schema25.properties.remediation.properties.stated.items,
										data: data36
									});
									errors++;
								}
								for (const key7 in data36) if (!(key7 === "part" || key7 === "value" || key7 === "location")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/stated/" + i6,
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										parentSchema: schema25.properties.remediation.properties.stated.items,
										data: data36
									});
									errors++;
								}
								if (data36.part !== void 0) {
									let data37 = data36.part;
									if (typeof data37 === "string") {
										if (data37.length > 250) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/remediation/stated/" + i6 + "/part",
												keyword: "maxLength",
												params: { limit: 250 },
												parentSchema: schema25.properties.remediation.properties.stated.items.properties.part,
												data: data37
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/remediation/stated/" + i6 + "/part",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema25.properties.remediation.properties.stated.items.properties.part,
											data: data37
										});
										errors++;
									}
								}
								if (data36.value !== void 0) {
									let data38 = data36.value;
									if (typeof data38 === "string") {
										if (data38.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/remediation/stated/" + i6 + "/value",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema25.properties.remediation.properties.stated.items.properties.value,
												data: data38
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/remediation/stated/" + i6 + "/value",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema25.properties.remediation.properties.stated.items.properties.value,
											data: data38
										});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/remediation/stated/" + i6,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema25.properties.remediation.properties.stated.items,
									data: data36
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/remediation/stated",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema25.properties.remediation.properties.stated,
							data: data35
						});
						errors++;
					}
				}
				if (data33.flags !== void 0) {
					let data40 = data33.flags;
					if (Array.isArray(data40)) {
						if (data40.length > 201) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/remediation/flags",
								keyword: "maxItems",
								params: { limit: 201 },
								parentSchema: schema25.properties.remediation.properties.flags,
								data: data40
							});
							errors++;
						}
						const len7 = data40.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data41 = data40[i7];
							if (typeof data41 === "string") {
								if (data41.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/flags/" + i7,
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema25.properties.remediation.properties.flags.items,
										data: data41
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/remediation/flags/" + i7,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.remediation.properties.flags.items,
									data: data41
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/remediation/flags",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema25.properties.remediation.properties.flags,
							data: data40
						});
						errors++;
					}
				}
				if (data33.before !== void 0) {
					let data42 = data33.before;
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.standing === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/remediation/before",
								keyword: "required",
								params: { missingProperty: "standing" },
								parentSchema: schema25.properties.remediation.properties.before,
								data: data42
							});
							errors++;
						}
						for (const key8 in data42) if (!(key8 === "standing" || key8 === "reason" || key8 === "registered" || key8 === "action" || key8 === "mode")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/remediation/before",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								parentSchema: schema25.properties.remediation.properties.before,
								data: data42
							});
							errors++;
						}
						if (data42.standing !== void 0) {
							let data43 = data42.standing;
							if (!(data43 === "no-base" || data43 === "unreachable" || data43 === "compared")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/remediation/before/standing",
									keyword: "enum",
									params: { allowedValues: schema25.properties.remediation.properties.before.properties.standing.enum },
									parentSchema: schema25.properties.remediation.properties.before.properties.standing,
									data: data43
								});
								errors++;
							}
						}
						if (data42.reason !== void 0) {
							let data44 = data42.reason;
							if (typeof data44 === "string") {
								if (data44.length > 4e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/before/reason",
										keyword: "maxLength",
										params: { limit: 4e3 },
										parentSchema: schema25.properties.remediation.properties.before.properties.reason,
										data: data44
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/remediation/before/reason",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.remediation.properties.before.properties.reason,
									data: data44
								});
								errors++;
							}
						}
						if (data42.registered !== void 0) {
							let data45 = data42.registered;
							if (typeof data45 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/remediation/before/registered",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema25.properties.remediation.properties.before.properties.registered,
									data: data45
								});
								errors++;
							}
						}
						if (data42.action !== void 0) {
							let data46 = data42.action;
							if (typeof data46 === "string") {
								if (data46.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/before/action",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema25.properties.remediation.properties.before.properties.action,
										data: data46
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/remediation/before/action",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.remediation.properties.before.properties.action,
									data: data46
								});
								errors++;
							}
						}
						if (data42.mode !== void 0) {
							let data47 = data42.mode;
							if (typeof data47 === "string") {
								if (data47.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/remediation/before/mode",
										keyword: "maxLength",
										params: { limit: 100 },
										parentSchema: schema25.properties.remediation.properties.before.properties.mode,
										data: data47
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/remediation/before/mode",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema25.properties.remediation.properties.before.properties.mode,
									data: data47
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/remediation/before",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema25.properties.remediation.properties.before,
							data: data42
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remediation",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.remediation,
					data: data33
				});
				errors++;
			}
		}
		if (data.reviewBy !== void 0) {
			let data48 = data.reviewBy;
			if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
				if (data48.day === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/reviewBy",
						keyword: "required",
						params: { missingProperty: "day" },
						parentSchema: schema25.properties.reviewBy,
						data: data48
					});
					errors++;
				}
				if (data48.location === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/reviewBy",
						keyword: "required",
						params: { missingProperty: "location" },
						parentSchema: schema25.properties.reviewBy,
						data: data48
					});
					errors++;
				}
				for (const key9 in data48) if (!(key9 === "day" || key9 === "location")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/reviewBy",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						parentSchema: schema25.properties.reviewBy,
						data: data48
					});
					errors++;
				}
				if (data48.day !== void 0) {
					let data49 = data48.day;
					if (typeof data49 === "string") {
						if (data49.length > 100) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/reviewBy/day",
								keyword: "maxLength",
								params: { limit: 100 },
								parentSchema: schema25.properties.reviewBy.properties.day,
								data: data49
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/reviewBy/day",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema25.properties.reviewBy.properties.day,
							data: data49
						});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/reviewBy",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema25.properties.reviewBy,
					data: data48
				});
				errors++;
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
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema30.enum },
			parentSchema: schema30,
			data
		});
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema29.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema29,
				data
			});
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema29.properties.name,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.name,
					data: data0
				});
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
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unit",
						keyword: "maxLength",
						params: { limit: 63 },
						parentSchema: schema29.properties.unit,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unit",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.unit,
					data: data3
				});
				errors++;
			}
		}
		if (data.instrument !== void 0) {
			let data4 = data.instrument;
			if (typeof data4 === "string") {
				if (data4.length > 50) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/instrument",
						keyword: "maxLength",
						params: { limit: 50 },
						parentSchema: schema29.properties.instrument,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/instrument",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.instrument,
					data: data4
				});
				errors++;
			}
		}
		if (data.known !== void 0) {
			let data5 = data.known;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key1 in data5) if (!(key1 === "location" || key1 === "kind" || key1 === "unit" || key1 === "instrument" || key1 === "deprecated" || key1 === "replacement" || key1 === "moved")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/known",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema29.properties.known,
						data: data5
					});
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
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/known/unit",
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema29.properties.known.properties.unit,
								data: data8
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/known/unit",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema29.properties.known.properties.unit,
							data: data8
						});
						errors++;
					}
				}
				if (data5.instrument !== void 0) {
					let data9 = data5.instrument;
					if (typeof data9 === "string") {
						if (data9.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/known/instrument",
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema29.properties.known.properties.instrument,
								data: data9
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/known/instrument",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema29.properties.known.properties.instrument,
							data: data9
						});
						errors++;
					}
				}
				if (data5.deprecated !== void 0) {
					let data10 = data5.deprecated;
					if (typeof data10 === "string") {
						if (data10.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/known/deprecated",
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema29.properties.known.properties.deprecated,
								data: data10
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/known/deprecated",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema29.properties.known.properties.deprecated,
							data: data10
						});
						errors++;
					}
				}
				if (data5.replacement !== void 0) {
					let data11 = data5.replacement;
					if (typeof data11 === "string") {
						if (data11.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/known/replacement",
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema29.properties.known.properties.replacement,
								data: data11
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/known/replacement",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema29.properties.known.properties.replacement,
							data: data11
						});
						errors++;
					}
				}
				if (data5.moved !== void 0) {
					let data12 = data5.moved;
					if (true !== data12) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/known/moved",
							keyword: "const",
							params: { allowedValue: true },
							parentSchema: schema29.properties.known.properties.moved,
							data: data12
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/known",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema29.properties.known,
					data: data5
				});
				errors++;
			}
		}
		if (data.nearest !== void 0) {
			let data13 = data.nearest;
			if (typeof data13 === "string") {
				if (data13.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/nearest",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema29.properties.nearest,
						data: data13
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/nearest",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.nearest,
					data: data13
				});
				errors++;
			}
		}
		if (data.series !== void 0) {
			let data14 = data.series;
			if (typeof data14 === "string") {
				if (data14.length > 400) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/series",
						keyword: "maxLength",
						params: { limit: 400 },
						parentSchema: schema29.properties.series,
						data: data14
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/series",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema29.properties.series,
					data: data14
				});
				errors++;
			}
		}
		if (data.alerts !== void 0) {
			let data15 = data.alerts;
			if (Array.isArray(data15)) {
				if (data15.length > 5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/alerts",
						keyword: "maxItems",
						params: { limit: 5 },
						parentSchema: schema29.properties.alerts,
						data: data15
					});
					errors++;
				}
				const len0 = data15.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data16 = data15[i0];
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/alerts/" + i0,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema29.properties.alerts.items,
								data: data16
							});
							errors++;
						}
						if (data16.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/alerts/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema29.properties.alerts.items,
								data: data16
							});
							errors++;
						}
						for (const key2 in data16) if (!(key2 === "name" || key2 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/alerts/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema29.properties.alerts.items,
								data: data16
							});
							errors++;
						}
						if (data16.name !== void 0) {
							let data17 = data16.name;
							if (typeof data17 === "string") {
								if (data17.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/alerts/" + i0 + "/name",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema29.properties.alerts.items.properties.name,
										data: data17
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/alerts/" + i0 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema29.properties.alerts.items.properties.name,
									data: data17
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/alerts/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema29.properties.alerts.items,
							data: data16
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/alerts",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema29.properties.alerts,
					data: data15
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
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.signals === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "signals" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.conventions === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "conventions" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.lists === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "lists" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "signals" || key0 === "conventions" || key0 === "lists" || key0 === "rules")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.signals !== void 0) {
			let data0 = data.signals;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/signals",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema28.properties.signals,
						data: data0
					});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/signals",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.signals,
					data: data0
				});
				errors++;
			}
		}
		if (data.conventions !== void 0) {
			let data2 = data.conventions;
			if (typeof data2 === "string") {
				if (data2.length > 50) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/conventions",
						keyword: "maxLength",
						params: { limit: 50 },
						parentSchema: schema28.properties.conventions,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/conventions",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.conventions,
					data: data2
				});
				errors++;
			}
		}
		if (data.lists !== void 0) {
			let data3 = data.lists;
			if (Array.isArray(data3)) {
				if (data3.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/lists",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema28.properties.lists,
						data: data3
					});
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lists/" + i1,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema28.properties.lists.items,
								data: data4
							});
							errors++;
						}
						if (data4.names === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lists/" + i1,
								keyword: "required",
								params: { missingProperty: "names" },
								parentSchema: schema28.properties.lists.items,
								data: data4
							});
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "path" || key1 === "names" || key1 === "problem")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/lists/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema28.properties.lists.items,
								data: data4
							});
							errors++;
						}
						if (data4.path !== void 0) {
							let data5 = data4.path;
							if (typeof data5 === "string") {
								if (data5.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lists/" + i1 + "/path",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema28.properties.lists.items.properties.path,
										data: data5
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/lists/" + i1 + "/path",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema28.properties.lists.items.properties.path,
									data: data5
								});
								errors++;
							}
						}
						if (data4.names !== void 0) {
							let data6 = data4.names;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/lists/" + i1 + "/names",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema28.properties.lists.items.properties.names,
									data: data6
								});
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 0 || isNaN(data6)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/lists/" + i1 + "/names",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema28.properties.lists.items.properties.names,
										data: data6
									});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/lists/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema28.properties.lists.items,
							data: data4
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/lists",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema28.properties.lists,
					data: data3
				});
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data8 = data.rules;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.files === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rules",
						keyword: "required",
						params: { missingProperty: "files" },
						parentSchema: schema28.properties.rules,
						data: data8
					});
					errors++;
				}
				if (data8.alerts === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rules",
						keyword: "required",
						params: { missingProperty: "alerts" },
						parentSchema: schema28.properties.rules,
						data: data8
					});
					errors++;
				}
				if (data8.problems === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rules",
						keyword: "required",
						params: { missingProperty: "problems" },
						parentSchema: schema28.properties.rules,
						data: data8
					});
					errors++;
				}
				if (data8.unread === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rules",
						keyword: "required",
						params: { missingProperty: "unread" },
						parentSchema: schema28.properties.rules,
						data: data8
					});
					errors++;
				}
				for (const key2 in data8) if (!(key2 === "files" || key2 === "alerts" || key2 === "problems" || key2 === "unread")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rules",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema28.properties.rules,
						data: data8
					});
					errors++;
				}
				if (data8.files !== void 0) {
					let data9 = data8.files;
					if (Array.isArray(data9)) {
						if (data9.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/rules/files",
								keyword: "maxItems",
								params: { limit: 1e3 },
								parentSchema: schema28.properties.rules.properties.files,
								data: data9
							});
							errors++;
						}
						const len2 = data9.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data10 = data9[i2];
							if (typeof data10 === "string") {
								if (data10.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/rules/files/" + i2,
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema28.properties.rules.properties.files.items,
										data: data10
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/rules/files/" + i2,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema28.properties.rules.properties.files.items,
									data: data10
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/rules/files",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema28.properties.rules.properties.files,
							data: data9
						});
						errors++;
					}
				}
				if (data8.alerts !== void 0) {
					let data11 = data8.alerts;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/rules/alerts",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema28.properties.rules.properties.alerts,
							data: data11
						});
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 0 || isNaN(data11)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/rules/alerts",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema28.properties.rules.properties.alerts,
								data: data11
							});
							errors++;
						}
					}
				}
				if (data8.problems !== void 0) {
					let data12 = data8.problems;
					if (Array.isArray(data12)) {
						if (data12.length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/rules/problems",
								keyword: "maxItems",
								params: { limit: 20 },
								parentSchema: schema28.properties.rules.properties.problems,
								data: data12
							});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/rules/problems",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema28.properties.rules.properties.problems,
							data: data12
						});
						errors++;
					}
				}
				if (data8.unread !== void 0) {
					let data14 = data8.unread;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/rules/unread",
							keyword: "type",
							params: { type: "integer" },
							parentSchema: schema28.properties.rules.properties.unread,
							data: data14
						});
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 0 || isNaN(data14)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/rules/unread",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema28.properties.rules.properties.unread,
								data: data14
							});
							errors++;
						}
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/rules",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema28.properties.rules,
					data: data8
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 100 },
				parentSchema: schema33,
				data
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/" + i0,
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema33.items,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema33.items,
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
			parentSchema: schema33,
			data
		});
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "total" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "total" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema34,
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
					parentSchema: schema34.properties.total,
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
						parentSchema: schema34.properties.total,
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
						parentSchema: schema34.properties.first,
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
								parentSchema: schema34.properties.first.items,
								data: data2
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/first/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema34.properties.first.items,
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
					parentSchema: schema34.properties.first,
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
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.registry === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "registry" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.name === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "name" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.mapped === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "mapped" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.state === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "state" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.registry !== void 0) {
			let data0 = data.registry;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/registry",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema32.properties.registry,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/registry",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.registry,
					data: data0
				});
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (data1.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema32.properties.name,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.name,
					data: data1
				});
				errors++;
			}
		}
		if (data.what !== void 0) {
			let data2 = data.what;
			if (typeof data2 === "string") {
				if (data2.length > 50) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/what",
						keyword: "maxLength",
						params: { limit: 50 },
						parentSchema: schema32.properties.what,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/what",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.what,
					data: data2
				});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mapped",
					keyword: "enum",
					params: { allowedValues: schema32.properties.mapped.enum },
					parentSchema: schema32.properties.mapped,
					data: data4
				});
				errors++;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (!(data5 === "here" || data5 === "deleted" || data5 === "absent")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/state",
					keyword: "enum",
					params: { allowedValues: schema32.properties.state.enum },
					parentSchema: schema32.properties.state,
					data: data5
				});
				errors++;
			}
		}
		if (data.nearest !== void 0) {
			let data6 = data.nearest;
			if (typeof data6 === "string") {
				if (data6.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/nearest",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema32.properties.nearest,
						data: data6
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/nearest",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.nearest,
					data: data6
				});
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data7 = data.description;
			if (typeof data7 === "string") {
				if (data7.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/description",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema32.properties.description,
						data: data7
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/description",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.description,
					data: data7
				});
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data8 = data.owner;
			if (typeof data8 === "string") {
				if (data8.length > 2e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/owner",
						keyword: "maxLength",
						params: { limit: 2e3 },
						parentSchema: schema32.properties.owner,
						data: data8
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/owner",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema32.properties.owner,
					data: data8
				});
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
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/entities",
						keyword: "maxItems",
						params: { limit: 100 },
						parentSchema: schema32.properties.entities,
						data: data11
					});
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/entities/" + i0,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema32.properties.entities.items,
								data: data12
							});
							errors++;
						}
						if (data12.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/entities/" + i0,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema32.properties.entities.items,
								data: data12
							});
							errors++;
						}
						if (data12.lacks === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/entities/" + i0,
								keyword: "required",
								params: { missingProperty: "lacks" },
								parentSchema: schema32.properties.entities.items,
								data: data12
							});
							errors++;
						}
						for (const key1 in data12) if (!(key1 === "name" || key1 === "location" || key1 === "lacks")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/entities/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema32.properties.entities.items,
								data: data12
							});
							errors++;
						}
						if (data12.name !== void 0) {
							let data13 = data12.name;
							if (typeof data13 === "string") {
								if (data13.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/entities/" + i0 + "/name",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema32.properties.entities.items.properties.name,
										data: data13
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/entities/" + i0 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.entities.items.properties.name,
									data: data13
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/entities/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema32.properties.entities.items,
							data: data12
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/entities",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema32.properties.entities,
					data: data11
				});
				errors++;
			}
		}
		if (data.columns !== void 0) {
			let data16 = data.columns;
			if (Array.isArray(data16)) {
				if (data16.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/columns",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema32.properties.columns,
						data: data16
					});
					errors++;
				}
				const len1 = data16.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data17 = data16[i1];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i1,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema32.properties.columns.items,
								data: data17
							});
							errors++;
						}
						for (const key2 in data17) if (!(key2 === "name" || key2 === "type" || key2 === "description")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/columns/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema32.properties.columns.items,
								data: data17
							});
							errors++;
						}
						if (data17.name !== void 0) {
							let data18 = data17.name;
							if (typeof data18 === "string") {
								if (data18.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/columns/" + i1 + "/name",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema32.properties.columns.items.properties.name,
										data: data18
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/columns/" + i1 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.columns.items.properties.name,
									data: data18
								});
								errors++;
							}
						}
						if (data17.type !== void 0) {
							let data19 = data17.type;
							if (typeof data19 === "string") {
								if (data19.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/columns/" + i1 + "/type",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema32.properties.columns.items.properties.type,
										data: data19
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/columns/" + i1 + "/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.columns.items.properties.type,
									data: data19
								});
								errors++;
							}
						}
						if (data17.description !== void 0) {
							let data20 = data17.description;
							if (typeof data20 === "string") {
								if (data20.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/columns/" + i1 + "/description",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema32.properties.columns.items.properties.description,
										data: data20
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/columns/" + i1 + "/description",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.columns.items.properties.description,
									data: data20
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/columns/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema32.properties.columns.items,
							data: data17
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/columns",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema32.properties.columns,
					data: data16
				});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/new",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema32.properties.new,
					data: data22
				});
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data23 = data.services;
			if (Array.isArray(data23)) {
				if (data23.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/services",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema32.properties.services,
						data: data23
					});
					errors++;
				}
				const len2 = data23.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data24 = data23[i2];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/services/" + i2,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema32.properties.services.items,
								data: data24
							});
							errors++;
						}
						if (data24.what === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/services/" + i2,
								keyword: "required",
								params: { missingProperty: "what" },
								parentSchema: schema32.properties.services.items,
								data: data24
							});
							errors++;
						}
						if (data24.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/services/" + i2,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema32.properties.services.items,
								data: data24
							});
							errors++;
						}
						if (data24.still === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/services/" + i2,
								keyword: "required",
								params: { missingProperty: "still" },
								parentSchema: schema32.properties.services.items,
								data: data24
							});
							errors++;
						}
						if (data24.removed === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/services/" + i2,
								keyword: "required",
								params: { missingProperty: "removed" },
								parentSchema: schema32.properties.services.items,
								data: data24
							});
							errors++;
						}
						if (data24.retyped === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/services/" + i2,
								keyword: "required",
								params: { missingProperty: "retyped" },
								parentSchema: schema32.properties.services.items,
								data: data24
							});
							errors++;
						}
						for (const key3 in data24) if (!(key3 === "name" || key3 === "what" || key3 === "location" || key3 === "still" || key3 === "removed" || key3 === "retyped")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/services/" + i2,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema32.properties.services.items,
								data: data24
							});
							errors++;
						}
						if (data24.name !== void 0) {
							let data25 = data24.name;
							if (typeof data25 === "string") {
								if (data25.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/services/" + i2 + "/name",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema32.properties.services.items.properties.name,
										data: data25
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/services/" + i2 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.services.items.properties.name,
									data: data25
								});
								errors++;
							}
						}
						if (data24.what !== void 0) {
							let data26 = data24.what;
							if (typeof data26 === "string") {
								if (data26.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/services/" + i2 + "/what",
										keyword: "maxLength",
										params: { limit: 50 },
										parentSchema: schema32.properties.services.items.properties.what,
										data: data26
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/services/" + i2 + "/what",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.services.items.properties.what,
									data: data26
								});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/services/" + i2 + "/still",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema32.properties.services.items.properties.still,
									data: data28
								});
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
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/services/" + i2 + "/retyped",
										keyword: "maxItems",
										params: { limit: 100 },
										parentSchema: schema32.properties.services.items.properties.retyped,
										data: data30
									});
									errors++;
								}
								const len3 = data30.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data31 = data30[i3];
									if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
										if (data31.name === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
												keyword: "required",
												params: { missingProperty: "name" },
												parentSchema: schema32.properties.services.items.properties.retyped.items,
												data: data31
											});
											errors++;
										}
										if (data31.from === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
												keyword: "required",
												params: { missingProperty: "from" },
												parentSchema: schema32.properties.services.items.properties.retyped.items,
												data: data31
											});
											errors++;
										}
										if (data31.to === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
												keyword: "required",
												params: { missingProperty: "to" },
												parentSchema: schema32.properties.services.items.properties.retyped.items,
												data: data31
											});
											errors++;
										}
										for (const key4 in data31) if (!(key4 === "name" || key4 === "from" || key4 === "to")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												parentSchema: schema32.properties.services.items.properties.retyped.items,
												data: data31
											});
											errors++;
										}
										if (data31.name !== void 0) {
											let data32 = data31.name;
											if (typeof data32 === "string") {
												if (data32.length > 500) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/name",
														keyword: "maxLength",
														params: { limit: 500 },
														parentSchema: schema32.properties.services.items.properties.retyped.items.properties.name,
														data: data32
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/name",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema32.properties.services.items.properties.retyped.items.properties.name,
													data: data32
												});
												errors++;
											}
										}
										if (data31.from !== void 0) {
											let data33 = data31.from;
											if (typeof data33 === "string") {
												if (data33.length > 500) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/from",
														keyword: "maxLength",
														params: { limit: 500 },
														parentSchema: schema32.properties.services.items.properties.retyped.items.properties.from,
														data: data33
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/from",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema32.properties.services.items.properties.retyped.items.properties.from,
													data: data33
												});
												errors++;
											}
										}
										if (data31.to !== void 0) {
											let data34 = data31.to;
											if (typeof data34 === "string") {
												if (data34.length > 500) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/to",
														keyword: "maxLength",
														params: { limit: 500 },
														parentSchema: schema32.properties.services.items.properties.retyped.items.properties.to,
														data: data34
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3 + "/to",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema32.properties.services.items.properties.retyped.items.properties.to,
													data: data34
												});
												errors++;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/services/" + i2 + "/retyped/" + i3,
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema32.properties.services.items.properties.retyped.items,
											data: data31
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/services/" + i2 + "/retyped",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema32.properties.services.items.properties.retyped,
									data: data30
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/services/" + i2,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema32.properties.services.items,
							data: data24
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/services",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema32.properties.services,
					data: data23
				});
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data35 = data.sources;
			if (Array.isArray(data35)) {
				if (data35.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/sources",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema32.properties.sources,
						data: data35
					});
					errors++;
				}
				const len4 = data35.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data36 = data35[i4];
					if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
						if (data36.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema32.properties.sources.items,
								data: data36
							});
							errors++;
						}
						if (data36.state === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "required",
								params: { missingProperty: "state" },
								parentSchema: schema32.properties.sources.items,
								data: data36
							});
							errors++;
						}
						if (data36.location === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "required",
								params: { missingProperty: "location" },
								parentSchema: schema32.properties.sources.items,
								data: data36
							});
							errors++;
						}
						if (data36.changes === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "required",
								params: { missingProperty: "changes" },
								parentSchema: schema32.properties.sources.items,
								data: data36
							});
							errors++;
						}
						if (data36.lacks === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "required",
								params: { missingProperty: "lacks" },
								parentSchema: schema32.properties.sources.items,
								data: data36
							});
							errors++;
						}
						for (const key5 in data36) if (!(key5 === "name" || key5 === "state" || key5 === "location" || key5 === "lacks" || key5 === "changes")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								parentSchema: schema32.properties.sources.items,
								data: data36
							});
							errors++;
						}
						if (data36.name !== void 0) {
							let data37 = data36.name;
							if (typeof data37 === "string") {
								if (data37.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/name",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema32.properties.sources.items.properties.name,
										data: data37
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/sources/" + i4 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.sources.items.properties.name,
									data: data37
								});
								errors++;
							}
						}
						if (data36.state !== void 0) {
							let data38 = data36.state;
							if (!(data38 === "same" || data38 === "new" || data38 === "changed" || data38 === "gone" || data38 === "not-compared")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/sources/" + i4 + "/state",
									keyword: "enum",
									params: { allowedValues: schema32.properties.sources.items.properties.state.enum },
									parentSchema: schema32.properties.sources.items.properties.state,
									data: data38
								});
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
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/changes",
										keyword: "maxItems",
										params: { limit: 50 },
										parentSchema: schema32.properties.sources.items.properties.changes,
										data: data41
									});
									errors++;
								}
								const len5 = data41.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data42 = data41[i5];
									if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
										if (data42.key === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5,
												keyword: "required",
												params: { missingProperty: "key" },
												parentSchema: schema32.properties.sources.items.properties.changes.items,
												data: data42
											});
											errors++;
										}
										for (const key6 in data42) if (!(key6 === "key" || key6 === "from" || key6 === "to")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5,
												keyword: "additionalProperties",
												params: { additionalProperty: key6 },
												parentSchema: schema32.properties.sources.items.properties.changes.items,
												data: data42
											});
											errors++;
										}
										if (data42.key !== void 0) {
											let data43 = data42.key;
											if (typeof data43 === "string") {
												if (data43.length > 500) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/key",
														keyword: "maxLength",
														params: { limit: 500 },
														parentSchema: schema32.properties.sources.items.properties.changes.items.properties.key,
														data: data43
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/key",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema32.properties.sources.items.properties.changes.items.properties.key,
													data: data43
												});
												errors++;
											}
										}
										if (data42.from !== void 0) {
											let data44 = data42.from;
											if (typeof data44 === "string") {
												if (data44.length > 2e3) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/from",
														keyword: "maxLength",
														params: { limit: 2e3 },
														parentSchema: schema32.properties.sources.items.properties.changes.items.properties.from,
														data: data44
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/from",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema32.properties.sources.items.properties.changes.items.properties.from,
													data: data44
												});
												errors++;
											}
										}
										if (data42.to !== void 0) {
											let data45 = data42.to;
											if (typeof data45 === "string") {
												if (data45.length > 2e3) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/to",
														keyword: "maxLength",
														params: { limit: 2e3 },
														parentSchema: schema32.properties.sources.items.properties.changes.items.properties.to,
														data: data45
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5 + "/to",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema32.properties.sources.items.properties.changes.items.properties.to,
													data: data45
												});
												errors++;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/sources/" + i4 + "/changes/" + i5,
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema32.properties.sources.items.properties.changes.items,
											data: data42
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/sources/" + i4 + "/changes",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema32.properties.sources.items.properties.changes,
									data: data41
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/sources/" + i4,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema32.properties.sources.items,
							data: data36
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/sources",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema32.properties.sources,
					data: data35
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "files" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.things === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "things" },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "files" || key0 === "things")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema31,
				data
			});
			errors++;
		}
		if (data.files !== void 0) {
			let data0 = data.files;
			if (Array.isArray(data0)) {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/files",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema31.properties.files,
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
								instancePath: instancePath + "/files/" + i0,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema31.properties.files.items,
								data: data1
							});
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "path" || key1 === "kind" || key1 === "noBase" || key1 === "problem")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema31.properties.files.items,
								data: data1
							});
							errors++;
						}
						if (data1.path !== void 0) {
							let data2 = data1.path;
							if (typeof data2 === "string") {
								if (data2.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/files/" + i0 + "/path",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema31.properties.files.items.properties.path,
										data: data2
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/files/" + i0 + "/path",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema31.properties.files.items.properties.path,
									data: data2
								});
								errors++;
							}
						}
						if (data1.kind !== void 0) {
							let data3 = data1.kind;
							if (!(data3 === "feast" || data3 === "dbt")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/files/" + i0 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema31.properties.files.items.properties.kind.enum },
									parentSchema: schema31.properties.files.items.properties.kind,
									data: data3
								});
								errors++;
							}
						}
						if (data1.noBase !== void 0) {
							let data4 = data1.noBase;
							if (typeof data4 === "string") {
								if (data4.length > 2e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/files/" + i0 + "/noBase",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema31.properties.files.items.properties.noBase,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/files/" + i0 + "/noBase",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema31.properties.files.items.properties.noBase,
									data: data4
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/files/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema31.properties.files.items,
							data: data1
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/files",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema31.properties.files,
					data: data0
				});
				errors++;
			}
		}
		if (data.things !== void 0) {
			let data6 = data.things;
			if (Array.isArray(data6)) {
				if (data6.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/things",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema31.properties.things,
						data: data6
					});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/things",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema31.properties.things,
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
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "stages" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.files === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "files" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.datasets === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "datasets" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.jobs === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "jobs" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.outputs === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "outputs" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.sources === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "sources" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.cycles === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "cycles" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.behind === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "behind" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.personal === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "personal" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema35.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.stages !== void 0) {
			let data0 = data.stages;
			if (Array.isArray(data0)) {
				if (data0.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stages",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema35.properties.stages,
						data: data0
					});
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length > 50) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/stages/" + i0,
								keyword: "maxLength",
								params: { limit: 50 },
								parentSchema: schema35.properties.stages.items,
								data: data1
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/stages/" + i0,
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema35.properties.stages.items,
							data: data1
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stages",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.stages,
					data: data0
				});
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data2 = data.files;
			if (Array.isArray(data2)) {
				if (data2.length > 1e4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/files",
						keyword: "maxItems",
						params: { limit: 1e4 },
						parentSchema: schema35.properties.files,
						data: data2
					});
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.path === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i1,
								keyword: "required",
								params: { missingProperty: "path" },
								parentSchema: schema35.properties.files.items,
								data: data3
							});
							errors++;
						}
						if (data3.read === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i1,
								keyword: "required",
								params: { missingProperty: "read" },
								parentSchema: schema35.properties.files.items,
								data: data3
							});
							errors++;
						}
						if (data3.problems === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i1,
								keyword: "required",
								params: { missingProperty: "problems" },
								parentSchema: schema35.properties.files.items,
								data: data3
							});
							errors++;
						}
						if (data3.unread === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i1,
								keyword: "required",
								params: { missingProperty: "unread" },
								parentSchema: schema35.properties.files.items,
								data: data3
							});
							errors++;
						}
						for (const key1 in data3) if (!(key1 === "path" || key1 === "read" || key1 === "problems" || key1 === "unread")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/files/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema35.properties.files.items,
								data: data3
							});
							errors++;
						}
						if (data3.path !== void 0) {
							let data4 = data3.path;
							if (typeof data4 === "string") {
								if (data4.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/files/" + i1 + "/path",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema35.properties.files.items.properties.path,
										data: data4
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/files/" + i1 + "/path",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.files.items.properties.path,
									data: data4
								});
								errors++;
							}
						}
						if (data3.read !== void 0) {
							let data5 = data3.read;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/files/" + i1 + "/read",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema35.properties.files.items.properties.read,
									data: data5
								});
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 < 0 || isNaN(data5)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/files/" + i1 + "/read",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema35.properties.files.items.properties.read,
										data: data5
									});
									errors++;
								}
							}
						}
						if (data3.problems !== void 0) {
							let data6 = data3.problems;
							if (Array.isArray(data6)) {
								if (data6.length > 20) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/files/" + i1 + "/problems",
										keyword: "maxItems",
										params: { limit: 20 },
										parentSchema: schema35.properties.files.items.properties.problems,
										data: data6
									});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/files/" + i1 + "/problems",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema35.properties.files.items.properties.problems,
									data: data6
								});
								errors++;
							}
						}
						if (data3.unread !== void 0) {
							let data8 = data3.unread;
							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/files/" + i1 + "/unread",
									keyword: "type",
									params: { type: "integer" },
									parentSchema: schema35.properties.files.items.properties.unread,
									data: data8
								});
								errors++;
							}
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 < 0 || isNaN(data8)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/files/" + i1 + "/unread",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema35.properties.files.items.properties.unread,
										data: data8
									});
									errors++;
								}
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/files/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema35.properties.files.items,
							data: data3
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/files",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.files,
					data: data2
				});
				errors++;
			}
		}
		if (data.datasets !== void 0) {
			let data9 = data.datasets;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/datasets",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema35.properties.datasets,
					data: data9
				});
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/datasets",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema35.properties.datasets,
						data: data9
					});
					errors++;
				}
			}
		}
		if (data.jobs !== void 0) {
			let data10 = data.jobs;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/jobs",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema35.properties.jobs,
					data: data10
				});
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 0 || isNaN(data10)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/jobs",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema35.properties.jobs,
						data: data10
					});
					errors++;
				}
			}
		}
		if (data.outputs !== void 0) {
			let data11 = data.outputs;
			if (Array.isArray(data11)) {
				if (data11.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/outputs",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema35.properties.outputs,
						data: data11
					});
					errors++;
				}
				const len3 = data11.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data12 = data11[i3];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outputs/" + i3,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema35.properties.outputs.items,
								data: data12
							});
							errors++;
						}
						if (data12.because === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outputs/" + i3,
								keyword: "required",
								params: { missingProperty: "because" },
								parentSchema: schema35.properties.outputs.items,
								data: data12
							});
							errors++;
						}
						if (data12.state === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outputs/" + i3,
								keyword: "required",
								params: { missingProperty: "state" },
								parentSchema: schema35.properties.outputs.items,
								data: data12
							});
							errors++;
						}
						for (const key2 in data12) if (!(key2 === "name" || key2 === "because" || key2 === "state" || key2 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/outputs/" + i3,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema35.properties.outputs.items,
								data: data12
							});
							errors++;
						}
						if (data12.name !== void 0) {
							let data13 = data12.name;
							if (typeof data13 === "string") {
								if (data13.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/outputs/" + i3 + "/name",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema35.properties.outputs.items.properties.name,
										data: data13
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/outputs/" + i3 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.outputs.items.properties.name,
									data: data13
								});
								errors++;
							}
						}
						if (data12.because !== void 0) {
							let data14 = data12.because;
							if (!(data14 === "record" || data14 === "policy" || data14 === "code")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/outputs/" + i3 + "/because",
									keyword: "enum",
									params: { allowedValues: schema35.properties.outputs.items.properties.because.enum },
									parentSchema: schema35.properties.outputs.items.properties.because,
									data: data14
								});
								errors++;
							}
						}
						if (data12.state !== void 0) {
							let data15 = data12.state;
							if (!(data15 === "made" || data15 === "not-made" || data15 === "not-known")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/outputs/" + i3 + "/state",
									keyword: "enum",
									params: { allowedValues: schema35.properties.outputs.items.properties.state.enum },
									parentSchema: schema35.properties.outputs.items.properties.state,
									data: data15
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/outputs/" + i3,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema35.properties.outputs.items,
							data: data12
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/outputs",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.outputs,
					data: data11
				});
				errors++;
			}
		}
		if (data.granularity !== void 0) {
			let data17 = data.granularity;
			if (!(data17 === "column" || data17 === "dataset")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/granularity",
					keyword: "enum",
					params: { allowedValues: schema35.properties.granularity.enum },
					parentSchema: schema35.properties.granularity,
					data: data17
				});
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
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/sources",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema35.properties.sources,
						data: data19
					});
					errors++;
				}
				const len4 = data19.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data20 = data19[i4];
					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
						if (data20.dataset === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "required",
								params: { missingProperty: "dataset" },
								parentSchema: schema35.properties.sources.items,
								data: data20
							});
							errors++;
						}
						if (data20.way === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "required",
								params: { missingProperty: "way" },
								parentSchema: schema35.properties.sources.items,
								data: data20
							});
							errors++;
						}
						for (const key3 in data20) if (!(key3 === "dataset" || key3 === "columns" || key3 === "deciding" || key3 === "version" || key3 === "contract" || key3 === "way")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/sources/" + i4,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema35.properties.sources.items,
								data: data20
							});
							errors++;
						}
						if (data20.dataset !== void 0) {
							let data21 = data20.dataset;
							if (typeof data21 === "string") {
								if (data21.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/dataset",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema35.properties.sources.items.properties.dataset,
										data: data21
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/sources/" + i4 + "/dataset",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.sources.items.properties.dataset,
									data: data21
								});
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
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/version",
										keyword: "maxLength",
										params: { limit: 2e3 },
										parentSchema: schema35.properties.sources.items.properties.version,
										data: data24
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/sources/" + i4 + "/version",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.sources.items.properties.version,
									data: data24
								});
								errors++;
							}
						}
						if (data20.contract !== void 0) {
							let data25 = data20.contract;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								if (data25.path === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/contract",
										keyword: "required",
										params: { missingProperty: "path" },
										parentSchema: schema35.properties.sources.items.properties.contract,
										data: data25
									});
									errors++;
								}
								if (data25.by === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/contract",
										keyword: "required",
										params: { missingProperty: "by" },
										parentSchema: schema35.properties.sources.items.properties.contract,
										data: data25
									});
									errors++;
								}
								if (data25.declared === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/contract",
										keyword: "required",
										params: { missingProperty: "declared" },
										parentSchema: schema35.properties.sources.items.properties.contract,
										data: data25
									});
									errors++;
								}
								for (const key4 in data25) if (!(key4 === "path" || key4 === "version" || key4 === "by" || key4 === "declared" || key4 === "feature" || key4 === "location")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/contract",
										keyword: "additionalProperties",
										params: { additionalProperty: key4 },
										parentSchema: schema35.properties.sources.items.properties.contract,
										data: data25
									});
									errors++;
								}
								if (data25.path !== void 0) {
									let data26 = data25.path;
									if (typeof data26 === "string") {
										if (data26.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/sources/" + i4 + "/contract/path",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema35.properties.sources.items.properties.contract.properties.path,
												data: data26
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/sources/" + i4 + "/contract/path",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema35.properties.sources.items.properties.contract.properties.path,
											data: data26
										});
										errors++;
									}
								}
								if (data25.version !== void 0) {
									let data27 = data25.version;
									if (typeof data27 === "string") {
										if (data27.length > 200) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/sources/" + i4 + "/contract/version",
												keyword: "maxLength",
												params: { limit: 200 },
												parentSchema: schema35.properties.sources.items.properties.contract.properties.version,
												data: data27
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/sources/" + i4 + "/contract/version",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema35.properties.sources.items.properties.contract.properties.version,
											data: data27
										});
										errors++;
									}
								}
								if (data25.by !== void 0) {
									let data28 = data25.by;
									if (!(data28 === "server" || data28 === "name" || data28 === "policy")) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/sources/" + i4 + "/contract/by",
											keyword: "enum",
											params: { allowedValues: schema35.properties.sources.items.properties.contract.properties.by.enum },
											parentSchema: schema35.properties.sources.items.properties.contract.properties.by,
											data: data28
										});
										errors++;
									}
								}
								if (data25.declared !== void 0) {
									let data29 = data25.declared;
									if (!(data29 === "record" || data29 === "behind" || data29 === "no")) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/sources/" + i4 + "/contract/declared",
											keyword: "enum",
											params: { allowedValues: schema35.properties.sources.items.properties.contract.properties.declared.enum },
											parentSchema: schema35.properties.sources.items.properties.contract.properties.declared,
											data: data29
										});
										errors++;
									}
								}
								if (data25.feature !== void 0) {
									let data30 = data25.feature;
									if (typeof data30 === "string") {
										if (data30.length > 200) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/sources/" + i4 + "/contract/feature",
												keyword: "maxLength",
												params: { limit: 200 },
												parentSchema: schema35.properties.sources.items.properties.contract.properties.feature,
												data: data30
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/sources/" + i4 + "/contract/feature",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema35.properties.sources.items.properties.contract.properties.feature,
											data: data30
										});
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
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/sources/" + i4 + "/contract",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema35.properties.sources.items.properties.contract,
									data: data25
								});
								errors++;
							}
						}
						if (data20.way !== void 0) {
							let data32 = data20.way;
							if (Array.isArray(data32)) {
								if (data32.length > 41) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/sources/" + i4 + "/way",
										keyword: "maxItems",
										params: { limit: 41 },
										parentSchema: schema35.properties.sources.items.properties.way,
										data: data32
									});
									errors++;
								}
								const len5 = data32.length;
								for (let i5 = 0; i5 < len5; i5++) {
									let data33 = data32[i5];
									if (typeof data33 === "string") {
										if (data33.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/sources/" + i4 + "/way/" + i5,
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema35.properties.sources.items.properties.way.items,
												data: data33
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/sources/" + i4 + "/way/" + i5,
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema35.properties.sources.items.properties.way.items,
											data: data33
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/sources/" + i4 + "/way",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema35.properties.sources.items.properties.way,
									data: data32
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/sources/" + i4,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema35.properties.sources.items,
							data: data20
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/sources",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.sources,
					data: data19
				});
				errors++;
			}
		}
		if (data.moreSources !== void 0) {
			let data34 = data.moreSources;
			if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/moreSources",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema35.properties.moreSources,
					data: data34
				});
				errors++;
			}
			if (typeof data34 == "number" && isFinite(data34)) {
				if (data34 < 0 || isNaN(data34)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/moreSources",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema35.properties.moreSources,
						data: data34
					});
					errors++;
				}
			}
		}
		if (data.cycles !== void 0) {
			let data35 = data.cycles;
			if (Array.isArray(data35)) {
				if (data35.length > 20) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/cycles",
						keyword: "maxItems",
						params: { limit: 20 },
						parentSchema: schema35.properties.cycles,
						data: data35
					});
					errors++;
				}
				const len6 = data35.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data36 = data35[i6];
					if (Array.isArray(data36)) {
						if (data36.length > 41) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/cycles/" + i6,
								keyword: "maxItems",
								params: { limit: 41 },
								parentSchema: schema35.properties.cycles.items,
								data: data36
							});
							errors++;
						}
						const len7 = data36.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data37 = data36[i7];
							if (typeof data37 === "string") {
								if (data37.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/cycles/" + i6 + "/" + i7,
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema35.properties.cycles.items.items,
										data: data37
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/cycles/" + i6 + "/" + i7,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.cycles.items.items,
									data: data37
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/cycles/" + i6,
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema35.properties.cycles.items,
							data: data36
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/cycles",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.cycles,
					data: data35
				});
				errors++;
			}
		}
		if (data.behind !== void 0) {
			let data38 = data.behind;
			if (Array.isArray(data38)) {
				if (data38.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/behind",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema35.properties.behind,
						data: data38
					});
					errors++;
				}
				const len8 = data38.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data39 = data38[i8];
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						if (data39.kind === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/behind/" + i8,
								keyword: "required",
								params: { missingProperty: "kind" },
								parentSchema: schema35.properties.behind.items,
								data: data39
							});
							errors++;
						}
						if (data39.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/behind/" + i8,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema35.properties.behind.items,
								data: data39
							});
							errors++;
						}
						if (data39.way === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/behind/" + i8,
								keyword: "required",
								params: { missingProperty: "way" },
								parentSchema: schema35.properties.behind.items,
								data: data39
							});
							errors++;
						}
						for (const key5 in data39) if (!(key5 === "kind" || key5 === "name" || key5 === "stage" || key5 === "environments" || key5 === "way" || key5 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/behind/" + i8,
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								parentSchema: schema35.properties.behind.items,
								data: data39
							});
							errors++;
						}
						if (data39.kind !== void 0) {
							let data40 = data39.kind;
							if (!(data40 === "feature" || data40 === "notebook" || data40 === "environment" || data40 === "synthetic")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/behind/" + i8 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema35.properties.behind.items.properties.kind.enum },
									parentSchema: schema35.properties.behind.items.properties.kind,
									data: data40
								});
								errors++;
							}
						}
						if (data39.name !== void 0) {
							let data41 = data39.name;
							if (typeof data41 === "string") {
								if (data41.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/behind/" + i8 + "/name",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema35.properties.behind.items.properties.name,
										data: data41
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/behind/" + i8 + "/name",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.behind.items.properties.name,
									data: data41
								});
								errors++;
							}
						}
						if (data39.stage !== void 0) {
							let data42 = data39.stage;
							if (typeof data42 === "string") {
								if (data42.length > 50) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/behind/" + i8 + "/stage",
										keyword: "maxLength",
										params: { limit: 50 },
										parentSchema: schema35.properties.behind.items.properties.stage,
										data: data42
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/behind/" + i8 + "/stage",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.behind.items.properties.stage,
									data: data42
								});
								errors++;
							}
						}
						if (data39.environments !== void 0) {
							let data43 = data39.environments;
							if (Array.isArray(data43)) {
								if (data43.length > 100) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/behind/" + i8 + "/environments",
										keyword: "maxItems",
										params: { limit: 100 },
										parentSchema: schema35.properties.behind.items.properties.environments,
										data: data43
									});
									errors++;
								}
								const len9 = data43.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data44 = data43[i9];
									if (typeof data44 === "string") {
										if (data44.length > 200) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/behind/" + i8 + "/environments/" + i9,
												keyword: "maxLength",
												params: { limit: 200 },
												parentSchema: schema35.properties.behind.items.properties.environments.items,
												data: data44
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/behind/" + i8 + "/environments/" + i9,
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema35.properties.behind.items.properties.environments.items,
											data: data44
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/behind/" + i8 + "/environments",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema35.properties.behind.items.properties.environments,
									data: data43
								});
								errors++;
							}
						}
						if (data39.way !== void 0) {
							let data45 = data39.way;
							if (Array.isArray(data45)) {
								if (data45.length > 41) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/behind/" + i8 + "/way",
										keyword: "maxItems",
										params: { limit: 41 },
										parentSchema: schema35.properties.behind.items.properties.way,
										data: data45
									});
									errors++;
								}
								const len10 = data45.length;
								for (let i10 = 0; i10 < len10; i10++) {
									let data46 = data45[i10];
									if (typeof data46 === "string") {
										if (data46.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/behind/" + i8 + "/way/" + i10,
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema35.properties.behind.items.properties.way.items,
												data: data46
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/behind/" + i8 + "/way/" + i10,
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema35.properties.behind.items.properties.way.items,
											data: data46
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/behind/" + i8 + "/way",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema35.properties.behind.items.properties.way,
									data: data45
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/behind/" + i8,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema35.properties.behind.items,
							data: data39
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/behind",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.behind,
					data: data38
				});
				errors++;
			}
		}
		if (data.personal !== void 0) {
			let data48 = data.personal;
			if (Array.isArray(data48)) {
				if (data48.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/personal",
						keyword: "maxItems",
						params: { limit: 200 },
						parentSchema: schema35.properties.personal,
						data: data48
					});
					errors++;
				}
				const len11 = data48.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data49 = data48[i11];
					if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
						if (data49.dataset === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/personal/" + i11,
								keyword: "required",
								params: { missingProperty: "dataset" },
								parentSchema: schema35.properties.personal.items,
								data: data49
							});
							errors++;
						}
						if (data49.word === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/personal/" + i11,
								keyword: "required",
								params: { missingProperty: "word" },
								parentSchema: schema35.properties.personal.items,
								data: data49
							});
							errors++;
						}
						if (data49.certain === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/personal/" + i11,
								keyword: "required",
								params: { missingProperty: "certain" },
								parentSchema: schema35.properties.personal.items,
								data: data49
							});
							errors++;
						}
						for (const key6 in data49) if (!(key6 === "dataset" || key6 === "column" || key6 === "word" || key6 === "certain" || key6 === "location")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/personal/" + i11,
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								parentSchema: schema35.properties.personal.items,
								data: data49
							});
							errors++;
						}
						if (data49.dataset !== void 0) {
							let data50 = data49.dataset;
							if (typeof data50 === "string") {
								if (data50.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/personal/" + i11 + "/dataset",
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema35.properties.personal.items.properties.dataset,
										data: data50
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/personal/" + i11 + "/dataset",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.personal.items.properties.dataset,
									data: data50
								});
								errors++;
							}
						}
						if (data49.column !== void 0) {
							let data51 = data49.column;
							if (typeof data51 === "string") {
								if (data51.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/personal/" + i11 + "/column",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema35.properties.personal.items.properties.column,
										data: data51
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/personal/" + i11 + "/column",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.personal.items.properties.column,
									data: data51
								});
								errors++;
							}
						}
						if (data49.word !== void 0) {
							let data52 = data49.word;
							if (typeof data52 === "string") {
								if (data52.length > 200) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/personal/" + i11 + "/word",
										keyword: "maxLength",
										params: { limit: 200 },
										parentSchema: schema35.properties.personal.items.properties.word,
										data: data52
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/personal/" + i11 + "/word",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema35.properties.personal.items.properties.word,
									data: data52
								});
								errors++;
							}
						}
						if (data49.certain !== void 0) {
							let data53 = data49.certain;
							if (typeof data53 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/personal/" + i11 + "/certain",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema35.properties.personal.items.properties.certain,
									data: data53
								});
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
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/personal/" + i11,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema35.properties.personal.items,
							data: data49
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/personal",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.personal,
					data: data48
				});
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
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/privacy",
						keyword: "required",
						params: { missingProperty: "personal" },
						parentSchema: schema35.properties.privacy,
						data: data56
					});
					errors++;
				}
				if (data56.location === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/privacy",
						keyword: "required",
						params: { missingProperty: "location" },
						parentSchema: schema35.properties.privacy,
						data: data56
					});
					errors++;
				}
				for (const key7 in data56) if (!(key7 === "personal" || key7 === "location")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/privacy",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						parentSchema: schema35.properties.privacy,
						data: data56
					});
					errors++;
				}
				if (data56.personal !== void 0) {
					let data57 = data56.personal;
					if (!(data57 === "none" || data57 === "some")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/privacy/personal",
							keyword: "enum",
							params: { allowedValues: schema35.properties.privacy.properties.personal.enum },
							parentSchema: schema35.properties.privacy.properties.personal,
							data: data57
						});
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
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/privacy",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema35.properties.privacy,
					data: data56
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema35,
			data
		});
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
		if (data.record === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "record" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "subjects" || key0 === "unavailable" || key0 === "record" || key0 === "registration" || key0 === "telemetry" || key0 === "registries" || key0 === "trace")) {
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

export { evidenceLineage };