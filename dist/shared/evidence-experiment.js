import { _ as addError, b as joinErrors, v as boundedValidator } from "./small-parts.js";

const evidenceExperiment = boundedValidator(validate52);
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "evidence/experiment.schema.json",
	"title": "ExperimentUnit",
	"description": "One experiment. Its criteria (what was promised, and when) and its results (what came out) are units of their own: criteria are always looked at in the repository, results may be looked at where they are.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"id",
		"subjects",
		"path"
	],
	"properties": {
		"id": {
			"description": "The experiment file; of its criteria, with `#criteria` behind it.",
			"type": "string",
			"maxLength": 1e3
		},
		"subjects": {
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "../common.schema.json#/$defs/subject" }
		},
		"unavailable": {
			"type": "string",
			"maxLength": 2e3
		},
		"path": {
			"description": "The experiment file, from the root.",
			"type": "string",
			"maxLength": 1e3
		},
		"form": {
			"title": "ExperimentForm",
			"description": "How well the file is written. Only in the unit of the criteria.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"found",
				"problems",
				"notes"
			],
			"properties": {
				"found": { "type": "boolean" },
				"problems": {
					"type": "array",
					"maxItems": 200,
					"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
				},
				"notes": {
					"description": "What a reader of the file should know.",
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "string",
						"maxLength": 4e3
					}
				},
				"sections": {
					"title": "WrittenSections",
					"description": "Which parts of the whole experiment are written down.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"plan",
						"guardrails",
						"ablations"
					],
					"properties": {
						"plan": { "type": "boolean" },
						"guardrails": { "type": "boolean" },
						"ablations": { "type": "boolean" },
						"learnings": {
							"title": "LearningsPage",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"stated",
								"there",
								"location"
							],
							"properties": {
								"stated": {
									"type": "string",
									"maxLength": 1e3
								},
								"there": { "type": "boolean" },
								"location": { "$ref": "../common.schema.json#/$defs/location" }
							}
						}
					}
				}
			}
		},
		"design": { "$ref": "#/$defs/design" },
		"registration": {
			"title": "Registration",
			"description": "What was there at the merge base: `before` is the design there, of a file that changed. Only in the unit of the criteria.",
			"type": "object",
			"additionalProperties": false,
			"required": ["standing"],
			"properties": {
				"standing": {
					"description": "Whether there is a merge base: not asked for, asked for and not to be had, or there.",
					"enum": [
						"no-base",
						"unreachable",
						"compared"
					]
				},
				"reason": {
					"description": "Why it is not to be had.",
					"type": "string",
					"maxLength": 4e3
				},
				"commit": { "$ref": "../common.schema.json#/$defs/commitId" },
				"file": {
					"description": "The experiment file beside the one at the merge base.",
					"enum": [
						"new",
						"unchanged",
						"moved",
						"changed"
					]
				},
				"movedFrom": {
					"type": "string",
					"maxLength": 1e3
				},
				"before": { "$ref": "#/$defs/design" },
				"beforeProblem": {
					"description": "Why that could not be read.",
					"type": "string",
					"maxLength": 4e3
				},
				"candidateNow": {
					"description": "Whether the candidate's results are there.",
					"type": "boolean"
				},
				"candidateBefore": {
					"description": "And at the merge base.",
					"enum": [
						"absent",
						"same",
						"different"
					]
				},
				"changedWith": {
					"description": "Other files of the feature that differ from the merge base: the first few.",
					"type": "array",
					"maxItems": 10,
					"items": {
						"type": "string",
						"maxLength": 1e3
					}
				},
				"arrival": {
					"title": "ResultsArrival",
					"description": "Of results that were there at the merge base already: how they came onto the base branch, beside the criteria. Absent where the results are new here, or name their criteria.",
					"type": "object",
					"additionalProperties": false,
					"required": ["held"],
					"properties": {
						"commit": {
							"description": "What brought them: a commit of the base branch's own line.",
							"$ref": "../common.schema.json#/$defs/commitId"
						},
						"held": {
							"description": "The criteria just before that commit: the same as at the merge base; `different`, with `changes` since; `absent`; or not to be seen from this checkout.",
							"enum": [
								"same",
								"different",
								"absent",
								"unreachable"
							]
						},
						"changes": {
							"description": "Commits since that changed what the criteria mean together with other files of the feature: the first few.",
							"type": "array",
							"maxItems": 10,
							"items": {
								"title": "CriteriaChange",
								"type": "object",
								"additionalProperties": false,
								"required": ["commit"],
								"properties": {
									"commit": { "$ref": "../common.schema.json#/$defs/commitId" },
									"with": {
										"description": "Another file that it changed; absent where the criteria there cannot be read.",
										"type": "string",
										"maxLength": 1e3
									}
								}
							}
						}
					}
				},
				"named": {
					"description": "Results that say under which criteria they were measured, and whether these are the ones.",
					"type": "array",
					"maxItems": 60,
					"items": {
						"title": "NamedCriteria",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"by",
							"held"
						],
						"properties": {
							"path": {
								"description": "The results, or the record of the run that made them.",
								"type": "string",
								"maxLength": 1e3
							},
							"by": { "enum": ["digest", "commit"] },
							"value": { "$ref": "#/$defs/text" },
							"held": {
								"description": "`same`: the criteria mean what they mean at the merge base; `agreed`: other ones, and each change since was merged by itself; `different`; `unreachable`: that commit is not in this checkout; `absent`: it has no such file.",
								"enum": [
									"same",
									"agreed",
									"different",
									"unreachable",
									"absent"
								]
							}
						}
					}
				}
			}
		},
		"results": {
			"title": "ExperimentResults",
			"description": "What came out, in the numbers that suffice to decide. Only in the unit of the results.",
			"type": "object",
			"additionalProperties": false,
			"required": ["candidate", "metrics"],
			"properties": {
				"baseline": { "$ref": "#/$defs/side" },
				"candidate": { "$ref": "#/$defs/side" },
				"sameBytes": {
					"description": "Whether the two sides are two files of exactly the same bytes. Absent: no.",
					"const": true
				},
				"matching": { "$ref": "#/$defs/matching" },
				"metrics": {
					"type": "array",
					"maxItems": 500,
					"items": { "$ref": "#/$defs/metricResults" }
				},
				"segments": {
					"description": "The same of each segment by itself.",
					"type": "array",
					"maxItems": 200,
					"items": {
						"title": "SegmentResults",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"name",
							"n",
							"metrics"
						],
						"properties": {
							"name": { "$ref": "#/$defs/text" },
							"n": {
								"title": "SegmentUnits",
								"description": "Units (rows, where none are named) on each side.",
								"type": "object",
								"additionalProperties": false,
								"required": ["baseline", "candidate"],
								"properties": {
									"baseline": { "$ref": "#/$defs/count" },
									"candidate": { "$ref": "#/$defs/count" }
								}
							},
							"matching": { "$ref": "#/$defs/matching" },
							"metrics": {
								"type": "array",
								"maxItems": 500,
								"items": { "$ref": "#/$defs/metricResults" }
							}
						}
					}
				},
				"moreSegments": {
					"description": "Segments beyond the first 200.",
					"$ref": "#/$defs/count"
				},
				"movedUnits": {
					"description": "Units that are in one segment on one side and in another on the other.",
					"$ref": "#/$defs/units"
				},
				"ablations": {
					"description": "The candidate beside results without a component.",
					"type": "array",
					"maxItems": 50,
					"items": {
						"title": "AblationResults",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"without",
							"side",
							"metrics"
						],
						"properties": {
							"without": { "$ref": "#/$defs/text" },
							"side": { "$ref": "#/$defs/side" },
							"matching": { "$ref": "#/$defs/matching" },
							"metrics": {
								"type": "array",
								"maxItems": 1,
								"items": { "$ref": "#/$defs/metricResults" }
							}
						}
					}
				},
				"history": {
					"description": "Earlier runs' values, the oldest first.",
					"type": "array",
					"maxItems": 500,
					"items": {
						"title": "MetricHistory",
						"type": "object",
						"additionalProperties": false,
						"required": ["metric", "values"],
						"properties": {
							"metric": {
								"type": "string",
								"maxLength": 500
							},
							"values": {
								"type": "array",
								"maxItems": 1e3,
								"items": { "type": "number" }
							}
						}
					}
				},
				"repeats": {
					"title": "RepeatCounts",
					"description": "How many rows make one unit: the least and the most of each side.",
					"type": "object",
					"additionalProperties": false,
					"required": ["candidate"],
					"properties": {
						"baseline": { "$ref": "#/$defs/repeatRange" },
						"candidate": { "$ref": "#/$defs/repeatRange" }
					}
				},
				"parts": {
					"description": "Summaries beside what their parts come to.",
					"type": "array",
					"maxItems": 2,
					"items": {
						"title": "PartsComparison",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"side",
							"path",
							"metrics"
						],
						"properties": {
							"side": { "enum": ["baseline", "candidate"] },
							"path": {
								"type": "string",
								"maxLength": 1e3
							},
							"unreadable": { "$ref": "../common.schema.json#/$defs/evidenceProblem" },
							"metrics": {
								"type": "array",
								"maxItems": 500,
								"items": { "$ref": "#/$defs/aggregate" }
							}
						}
					}
				}
			}
		}
	},
	"$defs": {
		"count": {
			"type": "integer",
			"minimum": 0,
			"maximum": 0xe8d4a51000
		},
		"line": {
			"description": "Counted from 1.",
			"type": "integer",
			"minimum": 1
		},
		"text": {
			"type": "string",
			"maxLength": 200
		},
		"design": {
			"title": "ExperimentDesign",
			"description": "What an experiment file says, as far as anything is decided from it.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"hypothesis",
				"paired",
				"confidence",
				"candidate",
				"criteria"
			],
			"properties": {
				"hypothesis": {
					"type": "string",
					"maxLength": 4e3
				},
				"unit": {
					"type": "string",
					"maxLength": 200
				},
				"paired": {
					"description": "Whether units with the same id on both sides are to be paired.",
					"type": "boolean"
				},
				"repeats": { "enum": [
					"mean",
					"all",
					"any"
				] },
				"brokenShare": {
					"description": "Left out: 0.",
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"confidence": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"correction": {
					"description": "Left out: holm.",
					"enum": [
						"holm",
						"benjamini-hochberg",
						"bonferroni",
						"none"
					]
				},
				"seed": {
					"description": "Left out: 1.",
					"type": "integer",
					"minimum": 0
				},
				"baseline": { "$ref": "#/$defs/source" },
				"candidate": { "$ref": "#/$defs/source" },
				"criteria": {
					"type": "array",
					"maxItems": 500,
					"items": { "$ref": "#/$defs/criterion" }
				},
				"counts": {
					"title": "CountColumns",
					"type": "object",
					"additionalProperties": false,
					"required": ["truePositives"],
					"properties": {
						"truePositives": { "$ref": "#/$defs/text" },
						"falsePositives": { "$ref": "#/$defs/text" },
						"falseNegatives": { "$ref": "#/$defs/text" }
					}
				},
				"segments": {
					"title": "DesignSegments",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"by",
						"minimumN",
						"location"
					],
					"properties": {
						"by": { "$ref": "#/$defs/text" },
						"minimumN": { "$ref": "#/$defs/count" },
						"margin": { "$ref": "#/$defs/amount" },
						"location": { "$ref": "../common.schema.json#/$defs/location" },
						"metrics": {
							"type": "array",
							"maxItems": 500,
							"items": {
								"type": "string",
								"maxLength": 500
							}
						}
					}
				},
				"ablations": {
					"type": "array",
					"maxItems": 50,
					"items": {
						"title": "DesignAblation",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"without",
							"source",
							"metric",
							"direction",
							"worseBy"
						],
						"properties": {
							"without": { "$ref": "#/$defs/text" },
							"source": { "$ref": "#/$defs/source" },
							"metric": {
								"type": "string",
								"maxLength": 500
							},
							"direction": { "enum": ["increase", "decrease"] },
							"worseBy": { "$ref": "#/$defs/amount" }
						}
					}
				}
			}
		},
		"source": {
			"title": "ResultsSource",
			"type": "object",
			"additionalProperties": false,
			"required": ["stated", "path"],
			"properties": {
				"stated": {
					"description": "As written.",
					"type": "string",
					"maxLength": 1e3
				},
				"path": {
					"description": "From the root.",
					"type": "string",
					"maxLength": 1e3
				},
				"name": {
					"type": "string",
					"maxLength": 200
				},
				"format": { "$ref": "#/$defs/text" },
				"parts": {
					"description": "Rows that a summary follows from, from the root.",
					"type": "string",
					"maxLength": 1e3
				},
				"from": {
					"description": "Where it is read: the file on the base branch, or a history of earlier runs. Left out: the file here.",
					"enum": ["base-branch", "history"]
				},
				"window": {
					"description": "Runs of a history.",
					"type": "integer",
					"minimum": 2,
					"maximum": 1e3
				},
				"bounds": { "enum": [
					"t",
					"z",
					"log-normal",
					"iqr"
				] }
			}
		},
		"criterion": {
			"title": "DesignCriterion",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"metric",
				"deterministic",
				"location"
			],
			"properties": {
				"metric": {
					"type": "string",
					"maxLength": 500
				},
				"role": {
					"description": "Left out: it follows from the criterion.",
					"enum": [
						"goal",
						"guardrail",
						"information"
					]
				},
				"ratio": {
					"title": "DesignRatio",
					"type": "object",
					"additionalProperties": false,
					"required": ["numerator", "denominator"],
					"properties": {
						"numerator": { "$ref": "#/$defs/text" },
						"denominator": { "$ref": "#/$defs/text" }
					}
				},
				"direction": { "enum": ["increase", "decrease"] },
				"deterministic": { "type": "boolean" },
				"test": { "$ref": "#/$defs/test" },
				"alternative": { "enum": ["greater", "less"] },
				"confidence": {
					"description": "Left out: that of the experiment.",
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"threshold": {
					"title": "DesignThreshold",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"comparison",
						"limit",
						"tolerance",
						"location"
					],
					"properties": {
						"comparison": { "enum": [
							">=",
							">",
							"<=",
							"<",
							"==",
							"between"
						] },
						"limit": {
							"description": "The lower one of `between`.",
							"type": "number"
						},
						"upper": {
							"description": "The upper one of `between`.",
							"type": "number"
						},
						"tolerance": {
							"description": "Left out: a thousand-millionth of the larger limit.",
							"type": "number",
							"minimum": 0
						},
						"location": { "$ref": "../common.schema.json#/$defs/location" }
					}
				},
				"minimumImprovement": { "$ref": "#/$defs/amount" },
				"nonInferiorityMargin": { "$ref": "#/$defs/amount" },
				"equivalenceBand": { "$ref": "#/$defs/amount" }
			}
		},
		"amount": {
			"title": "DesignAmount",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"value",
				"scale",
				"location"
			],
			"properties": {
				"value": {
					"description": "Of `2%` and `2pp`: 0.02.",
					"type": "number",
					"minimum": 0
				},
				"scale": {
					"description": "In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.",
					"enum": [
						"absolute",
						"share",
						"points"
					]
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"side": {
			"title": "ResultsSide",
			"description": "One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `unsegmented`: rows without a segment; `duplicates`: rows whose unit has a row before, where repeats are not asked for; `broken`: rows whose status says that the infrastructure failed.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"kind",
				"rows",
				"problems",
				"problemCount"
			],
			"properties": {
				"path": {
					"type": "string",
					"maxLength": 1e3
				},
				"kind": {
					"description": "Observations, one or more a unit; or summaries of metrics.",
					"enum": ["rows", "summary"]
				},
				"format": {
					"description": "The format it was read as: `csv`, `parquet`, `mlflow`, …",
					"$ref": "#/$defs/text"
				},
				"unreadable": { "$ref": "../common.schema.json#/$defs/evidenceProblem" },
				"rows": {
					"description": "That could be read.",
					"$ref": "#/$defs/count"
				},
				"problems": {
					"description": "Of form: the first few.",
					"type": "array",
					"maxItems": 5,
					"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
				},
				"problemCount": { "$ref": "#/$defs/count" },
				"noUnitColumn": {
					"description": "The column that names the unit is not there: the nearest one, or an empty text.",
					"$ref": "#/$defs/text"
				},
				"noSegmentColumn": {
					"description": "The column of the segments is not there: the nearest one, or an empty text.",
					"$ref": "#/$defs/text"
				},
				"unnamed": { "$ref": "#/$defs/seen" },
				"duplicates": { "$ref": "#/$defs/seen" },
				"unsegmented": { "$ref": "#/$defs/seen" },
				"broken": { "$ref": "#/$defs/seen" },
				"data": {
					"description": "The data it was measured on, by content, as far as the results say so: name and digest as written.",
					"type": "array",
					"maxItems": 1e3,
					"items": {
						"title": "MeasuredData",
						"type": "object",
						"additionalProperties": false,
						"required": ["name", "digest"],
						"properties": {
							"name": { "$ref": "#/$defs/text" },
							"digest": { "$ref": "#/$defs/text" },
							"line": { "$ref": "#/$defs/line" }
						}
					}
				},
				"aggregates": {
					"description": "Numbers that the file states and that follow from others in it.",
					"type": "array",
					"maxItems": 500,
					"items": { "$ref": "#/$defs/aggregate" }
				},
				"commit": {
					"description": "The commit the results say they were measured at; its id may be cut short.",
					"type": "string",
					"pattern": "^[0-9a-f]{7,64}$"
				},
				"criteria": {
					"description": "The criteria the results say they were measured under: the digest of the experiment file as written, SHA-256 or git blob id.",
					"$ref": "#/$defs/text"
				}
			}
		},
		"seen": {
			"title": "SeenRows",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "line"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"line": {
					"description": "Of the first.",
					"$ref": "#/$defs/line"
				},
				"text": {
					"description": "Of the first.",
					"$ref": "#/$defs/text"
				}
			}
		},
		"units": {
			"title": "UnitList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "first"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"first": {
					"type": "array",
					"maxItems": 5,
					"items": { "$ref": "#/$defs/text" }
				}
			}
		},
		"moments": {
			"title": "SampleMoments",
			"description": "Null: there are too few numbers, or they are so large or small that it cannot be computed.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"n",
				"mean",
				"variance"
			],
			"properties": {
				"n": { "$ref": "#/$defs/count" },
				"mean": { "type": ["number", "null"] },
				"variance": {
					"type": ["number", "null"],
					"minimum": 0
				}
			}
		},
		"measured": {
			"title": "MeasuredSample",
			"description": "One metric on one side; `moments` are those of its finite numbers.",
			"type": "object",
			"additionalProperties": false,
			"required": ["moments", "faults"],
			"properties": {
				"moments": { "$ref": "#/$defs/moments" },
				"successes": {
					"description": "How many are 1, of a metric whose every value is 0 or 1.",
					"$ref": "#/$defs/count"
				},
				"sums": {
					"title": "RatioSums",
					"description": "Of a metric that is a ratio of sums over units. Its moments are those of the linearised values (delta method): their mean is the ratio.",
					"type": "object",
					"additionalProperties": false,
					"required": ["numerator", "denominator"],
					"properties": {
						"numerator": { "type": "number" },
						"denominator": { "type": "number" }
					}
				},
				"flips": {
					"description": "Units whose repeats do not all say the same, of a metric whose every value is 0 or 1.",
					"$ref": "#/$defs/count"
				},
				"line": {
					"description": "Where it stands, of a summary.",
					"$ref": "#/$defs/line"
				},
				"absent": {
					"description": "There is no such column or key: the nearest one, or an empty text.",
					"$ref": "#/$defs/text"
				},
				"column": {
					"description": "Which column that is, where it is not the metric's own.",
					"$ref": "#/$defs/text"
				},
				"faults": {
					"description": "Values that are no finite numbers.",
					"type": "array",
					"maxItems": 4,
					"items": {
						"title": "ValueFault",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"kind",
							"count",
							"line"
						],
						"properties": {
							"kind": { "enum": [
								"empty",
								"nan",
								"infinite",
								"text"
							] },
							"count": { "$ref": "#/$defs/count" },
							"line": {
								"description": "Of the first.",
								"$ref": "#/$defs/line"
							},
							"text": {
								"description": "Of the first.",
								"$ref": "#/$defs/text"
							}
						}
					}
				},
				"direction": {
					"description": "Which way is better, as the results say it themselves.",
					"enum": ["increase", "decrease"]
				}
			}
		},
		"metricResults": {
			"title": "MetricResults",
			"type": "object",
			"additionalProperties": false,
			"required": ["metric", "candidate"],
			"properties": {
				"metric": {
					"type": "string",
					"maxLength": 500
				},
				"baseline": { "$ref": "#/$defs/measured" },
				"candidate": { "$ref": "#/$defs/measured" },
				"pairs": {
					"title": "MeasuredPairs",
					"description": "Of the units that have a finite number on both sides; `difference` is candidate minus baseline.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"n",
						"baseline",
						"candidate",
						"difference",
						"covariance"
					],
					"properties": {
						"n": { "$ref": "#/$defs/count" },
						"baseline": { "$ref": "#/$defs/moments" },
						"candidate": { "$ref": "#/$defs/moments" },
						"difference": { "$ref": "#/$defs/moments" },
						"covariance": { "type": ["number", "null"] },
						"yesNo": {
							"title": "YesNoPairs",
							"description": "Of a metric whose every value is 0 or 1: how many pairs are 1 on both sides, on one, on none.",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"both",
								"onlyBaseline",
								"onlyCandidate",
								"neither"
							],
							"properties": {
								"both": { "$ref": "#/$defs/count" },
								"onlyBaseline": { "$ref": "#/$defs/count" },
								"onlyCandidate": { "$ref": "#/$defs/count" },
								"neither": { "$ref": "#/$defs/count" }
							}
						}
					}
				},
				"differences": {
					"description": "Differences that do not follow from moments or counts, because they need every value: of rank tests, permutation and bootstrap.",
					"type": "array",
					"maxItems": 16,
					"items": {
						"title": "ComputedDifference",
						"type": "object",
						"additionalProperties": false,
						"required": [
							"test",
							"limit",
							"relative",
							"confidence",
							"method",
							"estimate",
							"interval",
							"pValue",
							"exact"
						],
						"properties": {
							"test": { "$ref": "#/$defs/test" },
							"limit": { "type": "number" },
							"relative": { "type": "boolean" },
							"confidence": {
								"type": "number",
								"exclusiveMinimum": 0,
								"exclusiveMaximum": 1
							},
							"alternative": { "enum": ["greater", "less"] },
							"method": { "$ref": "#/$defs/text" },
							"estimate": { "type": "number" },
							"interval": { "$ref": "../common.schema.json#/$defs/interval" },
							"pValue": {
								"type": "number",
								"minimum": 0,
								"maximum": 1
							},
							"exact": { "type": "boolean" },
							"requiredN": { "$ref": "#/$defs/count" },
							"detectable": {
								"type": "number",
								"minimum": 0
							},
							"effect": { "$ref": "../common.schema.json#/$defs/effectSize" },
							"none": {
								"description": "Why there is none; the numbers are then all zero.",
								"enum": [
									"too-few",
									"beyond-computing",
									"zero-baseline",
									"baseline-around-zero",
									"mixed-signs",
									"zero-denominator",
									"too-many"
								]
							}
						}
					}
				}
			}
		},
		"matching": {
			"title": "UnitMatching",
			"description": "How the units of the two sides go together. Absent where they are not to be paired.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"pairs",
				"onlyBaseline",
				"onlyCandidate"
			],
			"properties": {
				"pairs": { "$ref": "#/$defs/count" },
				"onlyBaseline": { "$ref": "#/$defs/units" },
				"onlyCandidate": { "$ref": "#/$defs/units" }
			}
		},
		"aggregate": {
			"title": "StatedAggregate",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"stated",
				"recomputed"
			],
			"properties": {
				"name": {
					"type": "string",
					"maxLength": 500
				},
				"stated": { "type": "number" },
				"recomputed": { "type": "number" },
				"rounding": {
					"description": "Half a unit of the last digit that was written.",
					"type": "number",
					"minimum": 0
				},
				"line": { "$ref": "#/$defs/line" }
			}
		},
		"test": { "enum": [
			"welch",
			"paired-t",
			"mann-whitney",
			"wilcoxon",
			"permutation",
			"bootstrap",
			"proportions",
			"mcnemar",
			"fisher"
		] },
		"repeatRange": {
			"title": "RepeatRange",
			"type": "object",
			"additionalProperties": false,
			"required": ["least", "most"],
			"properties": {
				"least": { "$ref": "#/$defs/count" },
				"most": { "$ref": "#/$defs/count" }
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.message === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "message" },
				parentSchema: schema24,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "message" || key0 === "remedy" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema24,
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
						parentSchema: schema24.properties.message,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/message",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.message,
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
						parentSchema: schema24.properties.remedy,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/remedy",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema24.properties.remedy,
					data: data1
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
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
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
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"title": "ExperimentDesign",
	"description": "What an experiment file says, as far as anything is decided from it.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"hypothesis",
		"paired",
		"confidence",
		"candidate",
		"criteria"
	],
	"properties": {
		"hypothesis": {
			"type": "string",
			"maxLength": 4e3
		},
		"unit": {
			"type": "string",
			"maxLength": 200
		},
		"paired": {
			"description": "Whether units with the same id on both sides are to be paired.",
			"type": "boolean"
		},
		"repeats": { "enum": [
			"mean",
			"all",
			"any"
		] },
		"brokenShare": {
			"description": "Left out: 0.",
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"confidence": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"correction": {
			"description": "Left out: holm.",
			"enum": [
				"holm",
				"benjamini-hochberg",
				"bonferroni",
				"none"
			]
		},
		"seed": {
			"description": "Left out: 1.",
			"type": "integer",
			"minimum": 0
		},
		"baseline": { "$ref": "#/$defs/source" },
		"candidate": { "$ref": "#/$defs/source" },
		"criteria": {
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "#/$defs/criterion" }
		},
		"counts": {
			"title": "CountColumns",
			"type": "object",
			"additionalProperties": false,
			"required": ["truePositives"],
			"properties": {
				"truePositives": { "$ref": "#/$defs/text" },
				"falsePositives": { "$ref": "#/$defs/text" },
				"falseNegatives": { "$ref": "#/$defs/text" }
			}
		},
		"segments": {
			"title": "DesignSegments",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"by",
				"minimumN",
				"location"
			],
			"properties": {
				"by": { "$ref": "#/$defs/text" },
				"minimumN": { "$ref": "#/$defs/count" },
				"margin": { "$ref": "#/$defs/amount" },
				"location": { "$ref": "../common.schema.json#/$defs/location" },
				"metrics": {
					"type": "array",
					"maxItems": 500,
					"items": {
						"type": "string",
						"maxLength": 500
					}
				}
			}
		},
		"ablations": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"title": "DesignAblation",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"without",
					"source",
					"metric",
					"direction",
					"worseBy"
				],
				"properties": {
					"without": { "$ref": "#/$defs/text" },
					"source": { "$ref": "#/$defs/source" },
					"metric": {
						"type": "string",
						"maxLength": 500
					},
					"direction": { "enum": ["increase", "decrease"] },
					"worseBy": { "$ref": "#/$defs/amount" }
				}
			}
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const schema28 = {
	"title": "ResultsSource",
	"type": "object",
	"additionalProperties": false,
	"required": ["stated", "path"],
	"properties": {
		"stated": {
			"description": "As written.",
			"type": "string",
			"maxLength": 1e3
		},
		"path": {
			"description": "From the root.",
			"type": "string",
			"maxLength": 1e3
		},
		"name": {
			"type": "string",
			"maxLength": 200
		},
		"format": { "$ref": "#/$defs/text" },
		"parts": {
			"description": "Rows that a summary follows from, from the root.",
			"type": "string",
			"maxLength": 1e3
		},
		"from": {
			"description": "Where it is read: the file on the base branch, or a history of earlier runs. Left out: the file here.",
			"enum": ["base-branch", "history"]
		},
		"window": {
			"description": "Runs of a history.",
			"type": "integer",
			"minimum": 2,
			"maximum": 1e3
		},
		"bounds": { "enum": [
			"t",
			"z",
			"log-normal",
			"iqr"
		] }
	}
};
const schema29 = {
	"type": "string",
	"maxLength": 200
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxLength",
				params: { limit: 200 },
				parentSchema: schema29,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema29,
			data
		});
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.stated === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "stated" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "stated" || key0 === "path" || key0 === "name" || key0 === "format" || key0 === "parts" || key0 === "from" || key0 === "window" || key0 === "bounds")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema28,
				data
			});
			errors++;
		}
		if (data.stated !== void 0) {
			let data0 = data.stated;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/stated",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema28.properties.stated,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stated",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.stated,
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
						parentSchema: schema28.properties.path,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.path,
					data: data1
				});
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data2 = data.name;
			if (typeof data2 === "string") {
				if (data2.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/name",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema28.properties.name,
						data: data2
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/name",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.name,
					data: data2
				});
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate68(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.parts !== void 0) {
			let data4 = data.parts;
			if (typeof data4 === "string") {
				if (data4.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/parts",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema28.properties.parts,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/parts",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema28.properties.parts,
					data: data4
				});
				errors++;
			}
		}
		if (data.from !== void 0) {
			let data5 = data.from;
			if (!(data5 === "base-branch" || data5 === "history")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/from",
					keyword: "enum",
					params: { allowedValues: schema28.properties.from.enum },
					parentSchema: schema28.properties.from,
					data: data5
				});
				errors++;
			}
		}
		if (data.window !== void 0) {
			let data6 = data.window;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/window",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema28.properties.window,
					data: data6
				});
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 1e3 || isNaN(data6)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/window",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						parentSchema: schema28.properties.window,
						data: data6
					});
					errors++;
				}
				if (data6 < 2 || isNaN(data6)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/window",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						parentSchema: schema28.properties.window,
						data: data6
					});
					errors++;
				}
			}
		}
		if (data.bounds !== void 0) {
			let data7 = data.bounds;
			if (!(data7 === "t" || data7 === "z" || data7 === "log-normal" || data7 === "iqr")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/bounds",
					keyword: "enum",
					params: { allowedValues: schema28.properties.bounds.enum },
					parentSchema: schema28.properties.bounds,
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
			parentSchema: schema28,
			data
		});
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"title": "DesignCriterion",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"metric",
		"deterministic",
		"location"
	],
	"properties": {
		"metric": {
			"type": "string",
			"maxLength": 500
		},
		"role": {
			"description": "Left out: it follows from the criterion.",
			"enum": [
				"goal",
				"guardrail",
				"information"
			]
		},
		"ratio": {
			"title": "DesignRatio",
			"type": "object",
			"additionalProperties": false,
			"required": ["numerator", "denominator"],
			"properties": {
				"numerator": { "$ref": "#/$defs/text" },
				"denominator": { "$ref": "#/$defs/text" }
			}
		},
		"direction": { "enum": ["increase", "decrease"] },
		"deterministic": { "type": "boolean" },
		"test": { "$ref": "#/$defs/test" },
		"alternative": { "enum": ["greater", "less"] },
		"confidence": {
			"description": "Left out: that of the experiment.",
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" },
		"threshold": {
			"title": "DesignThreshold",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"comparison",
				"limit",
				"tolerance",
				"location"
			],
			"properties": {
				"comparison": { "enum": [
					">=",
					">",
					"<=",
					"<",
					"==",
					"between"
				] },
				"limit": {
					"description": "The lower one of `between`.",
					"type": "number"
				},
				"upper": {
					"description": "The upper one of `between`.",
					"type": "number"
				},
				"tolerance": {
					"description": "Left out: a thousand-millionth of the larger limit.",
					"type": "number",
					"minimum": 0
				},
				"location": { "$ref": "../common.schema.json#/$defs/location" }
			}
		},
		"minimumImprovement": { "$ref": "#/$defs/amount" },
		"nonInferiorityMargin": { "$ref": "#/$defs/amount" },
		"equivalenceBand": { "$ref": "#/$defs/amount" }
	}
};
const schema31 = { "enum": [
	"welch",
	"paired-t",
	"mann-whitney",
	"wilcoxon",
	"permutation",
	"bootstrap",
	"proportions",
	"mcnemar",
	"fisher"
] };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data === "welch" || data === "paired-t" || data === "mann-whitney" || data === "wilcoxon" || data === "permutation" || data === "bootstrap" || data === "proportions" || data === "mcnemar" || data === "fisher")) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "enum",
			params: { allowedValues: schema31.enum },
			parentSchema: schema31,
			data
		});
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"title": "DesignAmount",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"value",
		"scale",
		"location"
	],
	"properties": {
		"value": {
			"description": "Of `2%` and `2pp`: 0.02.",
			"type": "number",
			"minimum": 0
		},
		"scale": {
			"description": "In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.",
			"enum": [
				"absolute",
				"share",
				"points"
			]
		},
		"location": { "$ref": "../common.schema.json#/$defs/location" }
	}
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "value" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.scale === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "scale" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "value" || key0 === "scale" || key0 === "location")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema32,
				data
			});
			errors++;
		}
		if (data.value !== void 0) {
			let data0 = data.value;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/value",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema32.properties.value,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/value",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema32.properties.value,
					data: data0
				});
				errors++;
			}
		}
		if (data.scale !== void 0) {
			let data1 = data.scale;
			if (!(data1 === "absolute" || data1 === "share" || data1 === "points")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/scale",
					keyword: "enum",
					params: { allowedValues: schema32.properties.scale.enum },
					parentSchema: schema32.properties.scale,
					data: data1
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate64(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
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
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "metric" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		if (data.deterministic === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "deterministic" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		if (data.location === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "location" },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema30.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema30,
				data
			});
			errors++;
		}
		if (data.metric !== void 0) {
			let data0 = data.metric;
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/metric",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema30.properties.metric,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/metric",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema30.properties.metric,
					data: data0
				});
				errors++;
			}
		}
		if (data.role !== void 0) {
			let data1 = data.role;
			if (!(data1 === "goal" || data1 === "guardrail" || data1 === "information")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/role",
					keyword: "enum",
					params: { allowedValues: schema30.properties.role.enum },
					parentSchema: schema30.properties.role,
					data: data1
				});
				errors++;
			}
		}
		if (data.ratio !== void 0) {
			let data2 = data.ratio;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.numerator === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ratio",
						keyword: "required",
						params: { missingProperty: "numerator" },
						parentSchema: schema30.properties.ratio,
						data: data2
					});
					errors++;
				}
				if (data2.denominator === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ratio",
						keyword: "required",
						params: { missingProperty: "denominator" },
						parentSchema: schema30.properties.ratio,
						data: data2
					});
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "numerator" || key1 === "denominator")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ratio",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema30.properties.ratio,
						data: data2
					});
					errors++;
				}
				if (data2.numerator !== void 0) {
					if (!validate68(data2.numerator, {
						instancePath: instancePath + "/ratio/numerator",
						parentData: data2,
						parentDataProperty: "numerator",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data2.denominator !== void 0) {
					if (!validate68(data2.denominator, {
						instancePath: instancePath + "/ratio/denominator",
						parentData: data2,
						parentDataProperty: "denominator",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate68.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/ratio",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema30.properties.ratio,
					data: data2
				});
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data5 = data.direction;
			if (!(data5 === "increase" || data5 === "decrease")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/direction",
					keyword: "enum",
					params: { allowedValues: schema30.properties.direction.enum },
					parentSchema: schema30.properties.direction,
					data: data5
				});
				errors++;
			}
		}
		if (data.deterministic !== void 0) {
			let data6 = data.deterministic;
			if (typeof data6 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/deterministic",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema30.properties.deterministic,
					data: data6
				});
				errors++;
			}
		}
		if (data.test !== void 0) {
			if (!validate75(data.test, {
				instancePath: instancePath + "/test",
				parentData: data,
				parentDataProperty: "test",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.alternative !== void 0) {
			let data8 = data.alternative;
			if (!(data8 === "greater" || data8 === "less")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/alternative",
					keyword: "enum",
					params: { allowedValues: schema30.properties.alternative.enum },
					parentSchema: schema30.properties.alternative,
					data: data8
				});
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data9 = data.confidence;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 >= 1 || isNaN(data9)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						parentSchema: schema30.properties.confidence,
						data: data9
					});
					errors++;
				}
				if (data9 <= 0 || isNaN(data9)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema30.properties.confidence,
						data: data9
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/confidence",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema30.properties.confidence,
					data: data9
				});
				errors++;
			}
		}
		if (data.location !== void 0) {
			if (!validate64(data.location, {
				instancePath: instancePath + "/location",
				parentData: data,
				parentDataProperty: "location",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.threshold !== void 0) {
			let data11 = data.threshold;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.comparison === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/threshold",
						keyword: "required",
						params: { missingProperty: "comparison" },
						parentSchema: schema30.properties.threshold,
						data: data11
					});
					errors++;
				}
				if (data11.limit === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/threshold",
						keyword: "required",
						params: { missingProperty: "limit" },
						parentSchema: schema30.properties.threshold,
						data: data11
					});
					errors++;
				}
				if (data11.tolerance === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/threshold",
						keyword: "required",
						params: { missingProperty: "tolerance" },
						parentSchema: schema30.properties.threshold,
						data: data11
					});
					errors++;
				}
				if (data11.location === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/threshold",
						keyword: "required",
						params: { missingProperty: "location" },
						parentSchema: schema30.properties.threshold,
						data: data11
					});
					errors++;
				}
				for (const key2 in data11) if (!(key2 === "comparison" || key2 === "limit" || key2 === "upper" || key2 === "tolerance" || key2 === "location")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/threshold",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema30.properties.threshold,
						data: data11
					});
					errors++;
				}
				if (data11.comparison !== void 0) {
					let data12 = data11.comparison;
					if (!(data12 === ">=" || data12 === ">" || data12 === "<=" || data12 === "<" || data12 === "==" || data12 === "between")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/threshold/comparison",
							keyword: "enum",
							params: { allowedValues: schema30.properties.threshold.properties.comparison.enum },
							parentSchema: schema30.properties.threshold.properties.comparison,
							data: data12
						});
						errors++;
					}
				}
				if (data11.limit !== void 0) {
					let data13 = data11.limit;
					if (!(typeof data13 == "number" && isFinite(data13))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/threshold/limit",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema30.properties.threshold.properties.limit,
							data: data13
						});
						errors++;
					}
				}
				if (data11.upper !== void 0) {
					let data14 = data11.upper;
					if (!(typeof data14 == "number" && isFinite(data14))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/threshold/upper",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema30.properties.threshold.properties.upper,
							data: data14
						});
						errors++;
					}
				}
				if (data11.tolerance !== void 0) {
					let data15 = data11.tolerance;
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 0 || isNaN(data15)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/threshold/tolerance",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								parentSchema: schema30.properties.threshold.properties.tolerance,
								data: data15
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/threshold/tolerance",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema30.properties.threshold.properties.tolerance,
							data: data15
						});
						errors++;
					}
				}
				if (data11.location !== void 0) {
					if (!validate64(data11.location, {
						instancePath: instancePath + "/threshold/location",
						parentData: data11,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate64.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/threshold",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema30.properties.threshold,
					data: data11
				});
				errors++;
			}
		}
		if (data.minimumImprovement !== void 0) {
			if (!validate79(data.minimumImprovement, {
				instancePath: instancePath + "/minimumImprovement",
				parentData: data,
				parentDataProperty: "minimumImprovement",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.nonInferiorityMargin !== void 0) {
			if (!validate79(data.nonInferiorityMargin, {
				instancePath: instancePath + "/nonInferiorityMargin",
				parentData: data,
				parentDataProperty: "nonInferiorityMargin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.equivalenceBand !== void 0) {
			if (!validate79(data.equivalenceBand, {
				instancePath: instancePath + "/equivalenceBand",
				parentData: data,
				parentDataProperty: "equivalenceBand",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate79.errors);
				errors = vErrors.length;
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
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": "integer",
	"minimum": 0,
	"maximum": 0xe8d4a51000
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "integer" },
			parentSchema: schema33,
			data
		});
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 0xe8d4a51000 || isNaN(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 0xe8d4a51000
				},
				parentSchema: schema33,
				data
			});
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				parentSchema: schema33,
				data
			});
			errors++;
		}
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hypothesis === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "hypothesis" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.paired === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "paired" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.confidence === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "confidence" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.candidate === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "candidate" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.criteria === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "criteria" },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema27.properties, key0)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema27,
				data
			});
			errors++;
		}
		if (data.hypothesis !== void 0) {
			let data0 = data.hypothesis;
			if (typeof data0 === "string") {
				if (data0.length > 4e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/hypothesis",
						keyword: "maxLength",
						params: { limit: 4e3 },
						parentSchema: schema27.properties.hypothesis,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/hypothesis",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema27.properties.hypothesis,
					data: data0
				});
				errors++;
			}
		}
		if (data.unit !== void 0) {
			let data1 = data.unit;
			if (typeof data1 === "string") {
				if (data1.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/unit",
						keyword: "maxLength",
						params: { limit: 200 },
						parentSchema: schema27.properties.unit,
						data: data1
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/unit",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema27.properties.unit,
					data: data1
				});
				errors++;
			}
		}
		if (data.paired !== void 0) {
			let data2 = data.paired;
			if (typeof data2 !== "boolean") {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/paired",
					keyword: "type",
					params: { type: "boolean" },
					parentSchema: schema27.properties.paired,
					data: data2
				});
				errors++;
			}
		}
		if (data.repeats !== void 0) {
			let data3 = data.repeats;
			if (!(data3 === "mean" || data3 === "all" || data3 === "any")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/repeats",
					keyword: "enum",
					params: { allowedValues: schema27.properties.repeats.enum },
					parentSchema: schema27.properties.repeats,
					data: data3
				});
				errors++;
			}
		}
		if (data.brokenShare !== void 0) {
			let data4 = data.brokenShare;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/brokenShare",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						parentSchema: schema27.properties.brokenShare,
						data: data4
					});
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/brokenShare",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema27.properties.brokenShare,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/brokenShare",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema27.properties.brokenShare,
					data: data4
				});
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data5 = data.confidence;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 >= 1 || isNaN(data5)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						parentSchema: schema27.properties.confidence,
						data: data5
					});
					errors++;
				}
				if (data5 <= 0 || isNaN(data5)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/confidence",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						parentSchema: schema27.properties.confidence,
						data: data5
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/confidence",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema27.properties.confidence,
					data: data5
				});
				errors++;
			}
		}
		if (data.correction !== void 0) {
			let data6 = data.correction;
			if (!(data6 === "holm" || data6 === "benjamini-hochberg" || data6 === "bonferroni" || data6 === "none")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/correction",
					keyword: "enum",
					params: { allowedValues: schema27.properties.correction.enum },
					parentSchema: schema27.properties.correction,
					data: data6
				});
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data7 = data.seed;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/seed",
					keyword: "type",
					params: { type: "integer" },
					parentSchema: schema27.properties.seed,
					data: data7
				});
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/seed",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema27.properties.seed,
						data: data7
					});
					errors++;
				}
			}
		}
		if (data.baseline !== void 0) {
			if (!validate67(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.candidate !== void 0) {
			if (!validate67(data.candidate, {
				instancePath: instancePath + "/candidate",
				parentData: data,
				parentDataProperty: "candidate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.criteria !== void 0) {
			let data10 = data.criteria;
			if (Array.isArray(data10)) {
				if (data10.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/criteria",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema27.properties.criteria,
						data: data10
					});
					errors++;
				}
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate72(data10[i0], {
					instancePath: instancePath + "/criteria/" + i0,
					parentData: data10,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate72.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/criteria",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema27.properties.criteria,
					data: data10
				});
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data12 = data.counts;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.truePositives === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "required",
						params: { missingProperty: "truePositives" },
						parentSchema: schema27.properties.counts,
						data: data12
					});
					errors++;
				}
				for (const key1 in data12) if (!(key1 === "truePositives" || key1 === "falsePositives" || key1 === "falseNegatives")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/counts",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema27.properties.counts,
						data: data12
					});
					errors++;
				}
				if (data12.truePositives !== void 0) {
					if (!validate68(data12.truePositives, {
						instancePath: instancePath + "/counts/truePositives",
						parentData: data12,
						parentDataProperty: "truePositives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data12.falsePositives !== void 0) {
					if (!validate68(data12.falsePositives, {
						instancePath: instancePath + "/counts/falsePositives",
						parentData: data12,
						parentDataProperty: "falsePositives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data12.falseNegatives !== void 0) {
					if (!validate68(data12.falseNegatives, {
						instancePath: instancePath + "/counts/falseNegatives",
						parentData: data12,
						parentDataProperty: "falseNegatives",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate68.errors);
						errors = vErrors.length;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/counts",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema27.properties.counts,
					data: data12
				});
				errors++;
			}
		}
		if (data.segments !== void 0) {
			let data16 = data.segments;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.by === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/segments",
						keyword: "required",
						params: { missingProperty: "by" },
						parentSchema: schema27.properties.segments,
						data: data16
					});
					errors++;
				}
				if (data16.minimumN === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/segments",
						keyword: "required",
						params: { missingProperty: "minimumN" },
						parentSchema: schema27.properties.segments,
						data: data16
					});
					errors++;
				}
				if (data16.location === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/segments",
						keyword: "required",
						params: { missingProperty: "location" },
						parentSchema: schema27.properties.segments,
						data: data16
					});
					errors++;
				}
				for (const key2 in data16) if (!(key2 === "by" || key2 === "minimumN" || key2 === "margin" || key2 === "location" || key2 === "metrics")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/segments",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						parentSchema: schema27.properties.segments,
						data: data16
					});
					errors++;
				}
				if (data16.by !== void 0) {
					if (!validate68(data16.by, {
						instancePath: instancePath + "/segments/by",
						parentData: data16,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate68.errors);
						errors = vErrors.length;
					}
				}
				if (data16.minimumN !== void 0) {
					if (!validate89(data16.minimumN, {
						instancePath: instancePath + "/segments/minimumN",
						parentData: data16,
						parentDataProperty: "minimumN",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate89.errors);
						errors = vErrors.length;
					}
				}
				if (data16.margin !== void 0) {
					if (!validate79(data16.margin, {
						instancePath: instancePath + "/segments/margin",
						parentData: data16,
						parentDataProperty: "margin",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate79.errors);
						errors = vErrors.length;
					}
				}
				if (data16.location !== void 0) {
					if (!validate64(data16.location, {
						instancePath: instancePath + "/segments/location",
						parentData: data16,
						parentDataProperty: "location",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate64.errors);
						errors = vErrors.length;
					}
				}
				if (data16.metrics !== void 0) {
					let data21 = data16.metrics;
					if (Array.isArray(data21)) {
						if (data21.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/segments/metrics",
								keyword: "maxItems",
								params: { limit: 500 },
								parentSchema: schema27.properties.segments.properties.metrics,
								data: data21
							});
							errors++;
						}
						const len1 = data21.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data22 = data21[i1];
							if (typeof data22 === "string") {
								if (data22.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/segments/metrics/" + i1,
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema27.properties.segments.properties.metrics.items,
										data: data22
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/segments/metrics/" + i1,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema27.properties.segments.properties.metrics.items,
									data: data22
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/segments/metrics",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema27.properties.segments.properties.metrics,
							data: data21
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/segments",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema27.properties.segments,
					data: data16
				});
				errors++;
			}
		}
		if (data.ablations !== void 0) {
			let data23 = data.ablations;
			if (Array.isArray(data23)) {
				if (data23.length > 50) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/ablations",
						keyword: "maxItems",
						params: { limit: 50 },
						parentSchema: schema27.properties.ablations,
						data: data23
					});
					errors++;
				}
				const len2 = data23.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data24 = data23[i2];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.without === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i2,
								keyword: "required",
								params: { missingProperty: "without" },
								parentSchema: schema27.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24.source === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i2,
								keyword: "required",
								params: { missingProperty: "source" },
								parentSchema: schema27.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24.metric === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i2,
								keyword: "required",
								params: { missingProperty: "metric" },
								parentSchema: schema27.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24.direction === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i2,
								keyword: "required",
								params: { missingProperty: "direction" },
								parentSchema: schema27.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24.worseBy === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i2,
								keyword: "required",
								params: { missingProperty: "worseBy" },
								parentSchema: schema27.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						for (const key3 in data24) if (!(key3 === "without" || key3 === "source" || key3 === "metric" || key3 === "direction" || key3 === "worseBy")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/ablations/" + i2,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema27.properties.ablations.items,
								data: data24
							});
							errors++;
						}
						if (data24.without !== void 0) {
							if (!validate68(data24.without, {
								instancePath: instancePath + "/ablations/" + i2 + "/without",
								parentData: data24,
								parentDataProperty: "without",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate68.errors);
								errors = vErrors.length;
							}
						}
						if (data24.source !== void 0) {
							if (!validate67(data24.source, {
								instancePath: instancePath + "/ablations/" + i2 + "/source",
								parentData: data24,
								parentDataProperty: "source",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate67.errors);
								errors = vErrors.length;
							}
						}
						if (data24.metric !== void 0) {
							let data27 = data24.metric;
							if (typeof data27 === "string") {
								if (data27.length > 500) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/ablations/" + i2 + "/metric",
										keyword: "maxLength",
										params: { limit: 500 },
										parentSchema: schema27.properties.ablations.items.properties.metric,
										data: data27
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/ablations/" + i2 + "/metric",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema27.properties.ablations.items.properties.metric,
									data: data27
								});
								errors++;
							}
						}
						if (data24.direction !== void 0) {
							let data28 = data24.direction;
							if (!(data28 === "increase" || data28 === "decrease")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/ablations/" + i2 + "/direction",
									keyword: "enum",
									params: { allowedValues: schema27.properties.ablations.items.properties.direction.enum },
									parentSchema: schema27.properties.ablations.items.properties.direction,
									data: data28
								});
								errors++;
							}
						}
						if (data24.worseBy !== void 0) {
							if (!validate79(data24.worseBy, {
								instancePath: instancePath + "/ablations/" + i2 + "/worseBy",
								parentData: data24,
								parentDataProperty: "worseBy",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate79.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/ablations/" + i2,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema27.properties.ablations.items,
							data: data24
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/ablations",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema27.properties.ablations,
					data: data23
				});
				errors++;
			}
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema27,
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
const schema34 = {
	"description": "The whole id of a commit: 40 (or 64) digits and letters from a to f.",
	"type": "string",
	"pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$"
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "pattern",
				params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
				parentSchema: schema34,
				data
			});
			errors++;
		}
	} else {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "string" },
			parentSchema: schema34,
			data
		});
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"title": "ResultsSide",
	"description": "One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `unsegmented`: rows without a segment; `duplicates`: rows whose unit has a row before, where repeats are not asked for; `broken`: rows whose status says that the infrastructure failed.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"kind",
		"rows",
		"problems",
		"problemCount"
	],
	"properties": {
		"path": {
			"type": "string",
			"maxLength": 1e3
		},
		"kind": {
			"description": "Observations, one or more a unit; or summaries of metrics.",
			"enum": ["rows", "summary"]
		},
		"format": {
			"description": "The format it was read as: `csv`, `parquet`, `mlflow`, …",
			"$ref": "#/$defs/text"
		},
		"unreadable": { "$ref": "../common.schema.json#/$defs/evidenceProblem" },
		"rows": {
			"description": "That could be read.",
			"$ref": "#/$defs/count"
		},
		"problems": {
			"description": "Of form: the first few.",
			"type": "array",
			"maxItems": 5,
			"items": { "$ref": "../common.schema.json#/$defs/evidenceProblem" }
		},
		"problemCount": { "$ref": "#/$defs/count" },
		"noUnitColumn": {
			"description": "The column that names the unit is not there: the nearest one, or an empty text.",
			"$ref": "#/$defs/text"
		},
		"noSegmentColumn": {
			"description": "The column of the segments is not there: the nearest one, or an empty text.",
			"$ref": "#/$defs/text"
		},
		"unnamed": { "$ref": "#/$defs/seen" },
		"duplicates": { "$ref": "#/$defs/seen" },
		"unsegmented": { "$ref": "#/$defs/seen" },
		"broken": { "$ref": "#/$defs/seen" },
		"data": {
			"description": "The data it was measured on, by content, as far as the results say so: name and digest as written.",
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"title": "MeasuredData",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "digest"],
				"properties": {
					"name": { "$ref": "#/$defs/text" },
					"digest": { "$ref": "#/$defs/text" },
					"line": { "$ref": "#/$defs/line" }
				}
			}
		},
		"aggregates": {
			"description": "Numbers that the file states and that follow from others in it.",
			"type": "array",
			"maxItems": 500,
			"items": { "$ref": "#/$defs/aggregate" }
		},
		"commit": {
			"description": "The commit the results say they were measured at; its id may be cut short.",
			"type": "string",
			"pattern": "^[0-9a-f]{7,64}$"
		},
		"criteria": {
			"description": "The criteria the results say they were measured under: the digest of the experiment file as written, SHA-256 or git blob id.",
			"$ref": "#/$defs/text"
		}
	}
};
const schema36 = {
	"title": "SeenRows",
	"type": "object",
	"additionalProperties": false,
	"required": ["count", "line"],
	"properties": {
		"count": { "$ref": "#/$defs/count" },
		"line": {
			"description": "Of the first.",
			"$ref": "#/$defs/line"
		},
		"text": {
			"description": "Of the first.",
			"$ref": "#/$defs/text"
		}
	}
};
const schema37 = {
	"description": "Counted from 1.",
	"type": "integer",
	"minimum": 1
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		vErrors = addError(vErrors, {
			instancePath,
			keyword: "type",
			params: { type: "integer" },
			parentSchema: schema37,
			data
		});
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 1 || isNaN(data)) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				parentSchema: schema37,
				data
			});
			errors++;
		}
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "count" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.line === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "line" },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "line" || key0 === "text")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema36,
				data
			});
			errors++;
		}
		if (data.count !== void 0) {
			if (!validate89(data.count, {
				instancePath: instancePath + "/count",
				parentData: data,
				parentDataProperty: "count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.line !== void 0) {
			if (!validate113(data.line, {
				instancePath: instancePath + "/line",
				parentData: data,
				parentDataProperty: "line",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0) {
			if (!validate68(data.text, {
				instancePath: instancePath + "/text",
				parentData: data,
				parentDataProperty: "text",
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
			parentSchema: schema36,
			data
		});
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"title": "StatedAggregate",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"stated",
		"recomputed"
	],
	"properties": {
		"name": {
			"type": "string",
			"maxLength": 500
		},
		"stated": { "type": "number" },
		"recomputed": { "type": "number" },
		"rounding": {
			"description": "Half a unit of the last digit that was written.",
			"type": "number",
			"minimum": 0
		},
		"line": { "$ref": "#/$defs/line" }
	}
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
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
		if (data.stated === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "stated" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		if (data.recomputed === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "recomputed" },
				parentSchema: schema38,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "stated" || key0 === "recomputed" || key0 === "rounding" || key0 === "line")) {
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
		if (data.stated !== void 0) {
			let data1 = data.stated;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/stated",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema38.properties.stated,
					data: data1
				});
				errors++;
			}
		}
		if (data.recomputed !== void 0) {
			let data2 = data.recomputed;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/recomputed",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema38.properties.recomputed,
					data: data2
				});
				errors++;
			}
		}
		if (data.rounding !== void 0) {
			let data3 = data.rounding;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/rounding",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema38.properties.rounding,
						data: data3
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/rounding",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema38.properties.rounding,
					data: data3
				});
				errors++;
			}
		}
		if (data.line !== void 0) {
			if (!validate113(data.line, {
				instancePath: instancePath + "/line",
				parentData: data,
				parentDataProperty: "line",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
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
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9a-f]{7,64}$", "");
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.kind === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "kind" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.rows === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "rows" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.problems === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "problems" },
				parentSchema: schema35,
				data
			});
			errors++;
		}
		if (data.problemCount === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "problemCount" },
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
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema35.properties.path,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema35.properties.path,
					data: data0
				});
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data1 = data.kind;
			if (!(data1 === "rows" || data1 === "summary")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/kind",
					keyword: "enum",
					params: { allowedValues: schema35.properties.kind.enum },
					parentSchema: schema35.properties.kind,
					data: data1
				});
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate68(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.unreadable !== void 0) {
			if (!validate60(data.unreadable, {
				instancePath: instancePath + "/unreadable",
				parentData: data,
				parentDataProperty: "unreadable",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			if (!validate89(data.rows, {
				instancePath: instancePath + "/rows",
				parentData: data,
				parentDataProperty: "rows",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.problems !== void 0) {
			let data5 = data.problems;
			if (Array.isArray(data5)) {
				if (data5.length > 5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/problems",
						keyword: "maxItems",
						params: { limit: 5 },
						parentSchema: schema35.properties.problems,
						data: data5
					});
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate60(data5[i0], {
					instancePath: instancePath + "/problems/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate60.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/problems",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.problems,
					data: data5
				});
				errors++;
			}
		}
		if (data.problemCount !== void 0) {
			if (!validate89(data.problemCount, {
				instancePath: instancePath + "/problemCount",
				parentData: data,
				parentDataProperty: "problemCount",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.noUnitColumn !== void 0) {
			if (!validate68(data.noUnitColumn, {
				instancePath: instancePath + "/noUnitColumn",
				parentData: data,
				parentDataProperty: "noUnitColumn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.noSegmentColumn !== void 0) {
			if (!validate68(data.noSegmentColumn, {
				instancePath: instancePath + "/noSegmentColumn",
				parentData: data,
				parentDataProperty: "noSegmentColumn",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.unnamed !== void 0) {
			if (!validate111(data.unnamed, {
				instancePath: instancePath + "/unnamed",
				parentData: data,
				parentDataProperty: "unnamed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.duplicates !== void 0) {
			if (!validate111(data.duplicates, {
				instancePath: instancePath + "/duplicates",
				parentData: data,
				parentDataProperty: "duplicates",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.unsegmented !== void 0) {
			if (!validate111(data.unsegmented, {
				instancePath: instancePath + "/unsegmented",
				parentData: data,
				parentDataProperty: "unsegmented",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.broken !== void 0) {
			if (!validate111(data.broken, {
				instancePath: instancePath + "/broken",
				parentData: data,
				parentDataProperty: "broken",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			let data14 = data.data;
			if (Array.isArray(data14)) {
				if (data14.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/data",
						keyword: "maxItems",
						params: { limit: 1e3 },
						parentSchema: schema35.properties.data,
						data: data14
					});
					errors++;
				}
				const len1 = data14.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data15 = data14[i1];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.name === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/data/" + i1,
								keyword: "required",
								params: { missingProperty: "name" },
								parentSchema: schema35.properties.data.items,
								data: data15
							});
							errors++;
						}
						if (data15.digest === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/data/" + i1,
								keyword: "required",
								params: { missingProperty: "digest" },
								parentSchema: schema35.properties.data.items,
								data: data15
							});
							errors++;
						}
						for (const key1 in data15) if (!(key1 === "name" || key1 === "digest" || key1 === "line")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/data/" + i1,
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema35.properties.data.items,
								data: data15
							});
							errors++;
						}
						if (data15.name !== void 0) {
							if (!validate68(data15.name, {
								instancePath: instancePath + "/data/" + i1 + "/name",
								parentData: data15,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate68.errors);
								errors = vErrors.length;
							}
						}
						if (data15.digest !== void 0) {
							if (!validate68(data15.digest, {
								instancePath: instancePath + "/data/" + i1 + "/digest",
								parentData: data15,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate68.errors);
								errors = vErrors.length;
							}
						}
						if (data15.line !== void 0) {
							if (!validate113(data15.line, {
								instancePath: instancePath + "/data/" + i1 + "/line",
								parentData: data15,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate113.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/data/" + i1,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema35.properties.data.items,
							data: data15
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/data",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.data,
					data: data14
				});
				errors++;
			}
		}
		if (data.aggregates !== void 0) {
			let data19 = data.aggregates;
			if (Array.isArray(data19)) {
				if (data19.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/aggregates",
						keyword: "maxItems",
						params: { limit: 500 },
						parentSchema: schema35.properties.aggregates,
						data: data19
					});
					errors++;
				}
				const len2 = data19.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate123(data19[i2], {
					instancePath: instancePath + "/aggregates/" + i2,
					parentData: data19,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate123.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/aggregates",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema35.properties.aggregates,
					data: data19
				});
				errors++;
			}
		}
		if (data.commit !== void 0) {
			let data21 = data.commit;
			if (typeof data21 === "string") {
				if (!pattern6.test(data21)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/commit",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{7,64}$" },
						parentSchema: schema35.properties.commit,
						data: data21
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/commit",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema35.properties.commit,
					data: data21
				});
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			if (!validate68(data.criteria, {
				instancePath: instancePath + "/criteria",
				parentData: data,
				parentDataProperty: "criteria",
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
			parentSchema: schema35,
			data
		});
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"title": "UnitMatching",
	"description": "How the units of the two sides go together. Absent where they are not to be paired.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"pairs",
		"onlyBaseline",
		"onlyCandidate"
	],
	"properties": {
		"pairs": { "$ref": "#/$defs/count" },
		"onlyBaseline": { "$ref": "#/$defs/units" },
		"onlyCandidate": { "$ref": "#/$defs/units" }
	}
};
const schema40 = {
	"title": "UnitList",
	"type": "object",
	"additionalProperties": false,
	"required": ["count", "first"],
	"properties": {
		"count": { "$ref": "#/$defs/count" },
		"first": {
			"type": "array",
			"maxItems": 5,
			"items": { "$ref": "#/$defs/text" }
		}
	}
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "count" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.first === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "first" },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "first")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema40,
				data
			});
			errors++;
		}
		if (data.count !== void 0) {
			if (!validate89(data.count, {
				instancePath: instancePath + "/count",
				parentData: data,
				parentDataProperty: "count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.first !== void 0) {
			let data1 = data.first;
			if (Array.isArray(data1)) {
				if (data1.length > 5) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/first",
						keyword: "maxItems",
						params: { limit: 5 },
						parentSchema: schema40.properties.first,
						data: data1
					});
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate68(data1[i0], {
					instancePath: instancePath + "/first/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = joinErrors(vErrors, validate68.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/first",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema40.properties.first,
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
			parentSchema: schema40,
			data
		});
		errors++;
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.pairs === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "pairs" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.onlyBaseline === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "onlyBaseline" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.onlyCandidate === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "onlyCandidate" },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "pairs" || key0 === "onlyBaseline" || key0 === "onlyCandidate")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema39,
				data
			});
			errors++;
		}
		if (data.pairs !== void 0) {
			if (!validate89(data.pairs, {
				instancePath: instancePath + "/pairs",
				parentData: data,
				parentDataProperty: "pairs",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.onlyBaseline !== void 0) {
			if (!validate131(data.onlyBaseline, {
				instancePath: instancePath + "/onlyBaseline",
				parentData: data,
				parentDataProperty: "onlyBaseline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.onlyCandidate !== void 0) {
			if (!validate131(data.onlyCandidate, {
				instancePath: instancePath + "/onlyCandidate",
				parentData: data,
				parentDataProperty: "onlyCandidate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate131.errors);
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
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema41 = {
	"title": "MetricResults",
	"type": "object",
	"additionalProperties": false,
	"required": ["metric", "candidate"],
	"properties": {
		"metric": {
			"type": "string",
			"maxLength": 500
		},
		"baseline": { "$ref": "#/$defs/measured" },
		"candidate": { "$ref": "#/$defs/measured" },
		"pairs": {
			"title": "MeasuredPairs",
			"description": "Of the units that have a finite number on both sides; `difference` is candidate minus baseline.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"n",
				"baseline",
				"candidate",
				"difference",
				"covariance"
			],
			"properties": {
				"n": { "$ref": "#/$defs/count" },
				"baseline": { "$ref": "#/$defs/moments" },
				"candidate": { "$ref": "#/$defs/moments" },
				"difference": { "$ref": "#/$defs/moments" },
				"covariance": { "type": ["number", "null"] },
				"yesNo": {
					"title": "YesNoPairs",
					"description": "Of a metric whose every value is 0 or 1: how many pairs are 1 on both sides, on one, on none.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"both",
						"onlyBaseline",
						"onlyCandidate",
						"neither"
					],
					"properties": {
						"both": { "$ref": "#/$defs/count" },
						"onlyBaseline": { "$ref": "#/$defs/count" },
						"onlyCandidate": { "$ref": "#/$defs/count" },
						"neither": { "$ref": "#/$defs/count" }
					}
				}
			}
		},
		"differences": {
			"description": "Differences that do not follow from moments or counts, because they need every value: of rank tests, permutation and bootstrap.",
			"type": "array",
			"maxItems": 16,
			"items": {
				"title": "ComputedDifference",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"test",
					"limit",
					"relative",
					"confidence",
					"method",
					"estimate",
					"interval",
					"pValue",
					"exact"
				],
				"properties": {
					"test": { "$ref": "#/$defs/test" },
					"limit": { "type": "number" },
					"relative": { "type": "boolean" },
					"confidence": {
						"type": "number",
						"exclusiveMinimum": 0,
						"exclusiveMaximum": 1
					},
					"alternative": { "enum": ["greater", "less"] },
					"method": { "$ref": "#/$defs/text" },
					"estimate": { "type": "number" },
					"interval": { "$ref": "../common.schema.json#/$defs/interval" },
					"pValue": {
						"type": "number",
						"minimum": 0,
						"maximum": 1
					},
					"exact": { "type": "boolean" },
					"requiredN": { "$ref": "#/$defs/count" },
					"detectable": {
						"type": "number",
						"minimum": 0
					},
					"effect": { "$ref": "../common.schema.json#/$defs/effectSize" },
					"none": {
						"description": "Why there is none; the numbers are then all zero.",
						"enum": [
							"too-few",
							"beyond-computing",
							"zero-baseline",
							"baseline-around-zero",
							"mixed-signs",
							"zero-denominator",
							"too-many"
						]
					}
				}
			}
		}
	}
};
const schema42 = {
	"title": "MeasuredSample",
	"description": "One metric on one side; `moments` are those of its finite numbers.",
	"type": "object",
	"additionalProperties": false,
	"required": ["moments", "faults"],
	"properties": {
		"moments": { "$ref": "#/$defs/moments" },
		"successes": {
			"description": "How many are 1, of a metric whose every value is 0 or 1.",
			"$ref": "#/$defs/count"
		},
		"sums": {
			"title": "RatioSums",
			"description": "Of a metric that is a ratio of sums over units. Its moments are those of the linearised values (delta method): their mean is the ratio.",
			"type": "object",
			"additionalProperties": false,
			"required": ["numerator", "denominator"],
			"properties": {
				"numerator": { "type": "number" },
				"denominator": { "type": "number" }
			}
		},
		"flips": {
			"description": "Units whose repeats do not all say the same, of a metric whose every value is 0 or 1.",
			"$ref": "#/$defs/count"
		},
		"line": {
			"description": "Where it stands, of a summary.",
			"$ref": "#/$defs/line"
		},
		"absent": {
			"description": "There is no such column or key: the nearest one, or an empty text.",
			"$ref": "#/$defs/text"
		},
		"column": {
			"description": "Which column that is, where it is not the metric's own.",
			"$ref": "#/$defs/text"
		},
		"faults": {
			"description": "Values that are no finite numbers.",
			"type": "array",
			"maxItems": 4,
			"items": {
				"title": "ValueFault",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"kind",
					"count",
					"line"
				],
				"properties": {
					"kind": { "enum": [
						"empty",
						"nan",
						"infinite",
						"text"
					] },
					"count": { "$ref": "#/$defs/count" },
					"line": {
						"description": "Of the first.",
						"$ref": "#/$defs/line"
					},
					"text": {
						"description": "Of the first.",
						"$ref": "#/$defs/text"
					}
				}
			}
		},
		"direction": {
			"description": "Which way is better, as the results say it themselves.",
			"enum": ["increase", "decrease"]
		}
	}
};
const schema43 = {
	"title": "SampleMoments",
	"description": "Null: there are too few numbers, or they are so large or small that it cannot be computed.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"n",
		"mean",
		"variance"
	],
	"properties": {
		"n": { "$ref": "#/$defs/count" },
		"mean": { "type": ["number", "null"] },
		"variance": {
			"type": ["number", "null"],
			"minimum": 0
		}
	}
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.n === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "n" },
				parentSchema: schema43,
				data
			});
			errors++;
		}
		if (data.mean === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "mean" },
				parentSchema: schema43,
				data
			});
			errors++;
		}
		if (data.variance === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "variance" },
				parentSchema: schema43,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "n" || key0 === "mean" || key0 === "variance")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema43,
				data
			});
			errors++;
		}
		if (data.n !== void 0) {
			if (!validate89(data.n, {
				instancePath: instancePath + "/n",
				parentData: data,
				parentDataProperty: "n",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.mean !== void 0) {
			let data1 = data.mean;
			if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/mean",
					keyword: "type",
					params: { type: schema43.properties.mean.type },
					parentSchema: schema43.properties.mean,
					data: data1
				});
				errors++;
			}
		}
		if (data.variance !== void 0) {
			let data2 = data.variance;
			if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/variance",
					keyword: "type",
					params: { type: schema43.properties.variance.type },
					parentSchema: schema43.properties.variance,
					data: data2
				});
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/variance",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						parentSchema: schema43.properties.variance,
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
			parentSchema: schema43,
			data
		});
		errors++;
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.moments === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "moments" },
				parentSchema: schema42,
				data
			});
			errors++;
		}
		if (data.faults === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "faults" },
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
		if (data.moments !== void 0) {
			if (!validate139(data.moments, {
				instancePath: instancePath + "/moments",
				parentData: data,
				parentDataProperty: "moments",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate139.errors);
				errors = vErrors.length;
			}
		}
		if (data.successes !== void 0) {
			if (!validate89(data.successes, {
				instancePath: instancePath + "/successes",
				parentData: data,
				parentDataProperty: "successes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.sums !== void 0) {
			let data2 = data.sums;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.numerator === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/sums",
						keyword: "required",
						params: { missingProperty: "numerator" },
						parentSchema: schema42.properties.sums,
						data: data2
					});
					errors++;
				}
				if (data2.denominator === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/sums",
						keyword: "required",
						params: { missingProperty: "denominator" },
						parentSchema: schema42.properties.sums,
						data: data2
					});
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "numerator" || key1 === "denominator")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/sums",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema42.properties.sums,
						data: data2
					});
					errors++;
				}
				if (data2.numerator !== void 0) {
					let data3 = data2.numerator;
					if (!(typeof data3 == "number" && isFinite(data3))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/sums/numerator",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema42.properties.sums.properties.numerator,
							data: data3
						});
						errors++;
					}
				}
				if (data2.denominator !== void 0) {
					let data4 = data2.denominator;
					if (!(typeof data4 == "number" && isFinite(data4))) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/sums/denominator",
							keyword: "type",
							params: { type: "number" },
							parentSchema: schema42.properties.sums.properties.denominator,
							data: data4
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/sums",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema42.properties.sums,
					data: data2
				});
				errors++;
			}
		}
		if (data.flips !== void 0) {
			if (!validate89(data.flips, {
				instancePath: instancePath + "/flips",
				parentData: data,
				parentDataProperty: "flips",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.line !== void 0) {
			if (!validate113(data.line, {
				instancePath: instancePath + "/line",
				parentData: data,
				parentDataProperty: "line",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.absent !== void 0) {
			if (!validate68(data.absent, {
				instancePath: instancePath + "/absent",
				parentData: data,
				parentDataProperty: "absent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.column !== void 0) {
			if (!validate68(data.column, {
				instancePath: instancePath + "/column",
				parentData: data,
				parentDataProperty: "column",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.faults !== void 0) {
			let data9 = data.faults;
			if (Array.isArray(data9)) {
				if (data9.length > 4) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/faults",
						keyword: "maxItems",
						params: { limit: 4 },
						parentSchema: schema42.properties.faults,
						data: data9
					});
					errors++;
				}
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.kind === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/faults/" + i0,
								keyword: "required",
								params: { missingProperty: "kind" },
								parentSchema: schema42.properties.faults.items,
								data: data10
							});
							errors++;
						}
						if (data10.count === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/faults/" + i0,
								keyword: "required",
								params: { missingProperty: "count" },
								parentSchema: schema42.properties.faults.items,
								data: data10
							});
							errors++;
						}
						if (data10.line === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/faults/" + i0,
								keyword: "required",
								params: { missingProperty: "line" },
								parentSchema: schema42.properties.faults.items,
								data: data10
							});
							errors++;
						}
						for (const key2 in data10) if (!(key2 === "kind" || key2 === "count" || key2 === "line" || key2 === "text")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/faults/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema42.properties.faults.items,
								data: data10
							});
							errors++;
						}
						if (data10.kind !== void 0) {
							let data11 = data10.kind;
							if (!(data11 === "empty" || data11 === "nan" || data11 === "infinite" || data11 === "text")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/faults/" + i0 + "/kind",
									keyword: "enum",
									params: { allowedValues: schema42.properties.faults.items.properties.kind.enum },
									parentSchema: schema42.properties.faults.items.properties.kind,
									data: data11
								});
								errors++;
							}
						}
						if (data10.count !== void 0) {
							if (!validate89(data10.count, {
								instancePath: instancePath + "/faults/" + i0 + "/count",
								parentData: data10,
								parentDataProperty: "count",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data10.line !== void 0) {
							if (!validate113(data10.line, {
								instancePath: instancePath + "/faults/" + i0 + "/line",
								parentData: data10,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate113.errors);
								errors = vErrors.length;
							}
						}
						if (data10.text !== void 0) {
							if (!validate68(data10.text, {
								instancePath: instancePath + "/faults/" + i0 + "/text",
								parentData: data10,
								parentDataProperty: "text",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate68.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/faults/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema42.properties.faults.items,
							data: data10
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/faults",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema42.properties.faults,
					data: data9
				});
				errors++;
			}
		}
		if (data.direction !== void 0) {
			let data15 = data.direction;
			if (!(data15 === "increase" || data15 === "decrease")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/direction",
					keyword: "enum",
					params: { allowedValues: schema42.properties.direction.enum },
					parentSchema: schema42.properties.direction,
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
			parentSchema: schema42,
			data
		});
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"description": "Low and high end. An open end is null.",
	"type": "array",
	"minItems": 2,
	"maxItems": 2,
	"items": { "type": ["number", "null"] }
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "maxItems",
				params: { limit: 2 },
				parentSchema: schema44,
				data
			});
			errors++;
		}
		if (data.length < 2) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "minItems",
				params: { limit: 2 },
				parentSchema: schema44,
				data
			});
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/" + i0,
					keyword: "type",
					params: { type: schema44.items.type },
					parentSchema: schema44.items,
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
			parentSchema: schema44,
			data
		});
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"title": "MeasuredEffect",
	"description": "How large a difference is beside the spread of the units; nothing is decided from it.",
	"type": "object",
	"additionalProperties": false,
	"required": ["measure", "value"],
	"properties": {
		"measure": { "enum": [
			"hedges-g",
			"cohen-d-paired",
			"rank-biserial",
			"cohen-h",
			"cohen-g",
			"odds-ratio"
		] },
		"value": { "type": "number" }
	}
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.measure === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "measure" },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		if (data.value === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "value" },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "measure" || key0 === "value")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema45,
				data
			});
			errors++;
		}
		if (data.measure !== void 0) {
			let data0 = data.measure;
			if (!(data0 === "hedges-g" || data0 === "cohen-d-paired" || data0 === "rank-biserial" || data0 === "cohen-h" || data0 === "cohen-g" || data0 === "odds-ratio")) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/measure",
					keyword: "enum",
					params: { allowedValues: schema45.properties.measure.enum },
					parentSchema: schema45.properties.measure,
					data: data0
				});
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data1 = data.value;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/value",
					keyword: "type",
					params: { type: "number" },
					parentSchema: schema45.properties.value,
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
			parentSchema: schema45,
			data
		});
		errors++;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
validate165.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "metric" },
				parentSchema: schema41,
				data
			});
			errors++;
		}
		if (data.candidate === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "candidate" },
				parentSchema: schema41,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "metric" || key0 === "baseline" || key0 === "candidate" || key0 === "pairs" || key0 === "differences")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema41,
				data
			});
			errors++;
		}
		if (data.metric !== void 0) {
			let data0 = data.metric;
			if (typeof data0 === "string") {
				if (data0.length > 500) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/metric",
						keyword: "maxLength",
						params: { limit: 500 },
						parentSchema: schema41.properties.metric,
						data: data0
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/metric",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema41.properties.metric,
					data: data0
				});
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			if (!validate138(data.baseline, {
				instancePath: instancePath + "/baseline",
				parentData: data,
				parentDataProperty: "baseline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data.candidate !== void 0) {
			if (!validate138(data.candidate, {
				instancePath: instancePath + "/candidate",
				parentData: data,
				parentDataProperty: "candidate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate138.errors);
				errors = vErrors.length;
			}
		}
		if (data.pairs !== void 0) {
			let data3 = data.pairs;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.n === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pairs",
						keyword: "required",
						params: { missingProperty: "n" },
						parentSchema: schema41.properties.pairs,
						data: data3
					});
					errors++;
				}
				if (data3.baseline === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pairs",
						keyword: "required",
						params: { missingProperty: "baseline" },
						parentSchema: schema41.properties.pairs,
						data: data3
					});
					errors++;
				}
				if (data3.candidate === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pairs",
						keyword: "required",
						params: { missingProperty: "candidate" },
						parentSchema: schema41.properties.pairs,
						data: data3
					});
					errors++;
				}
				if (data3.difference === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pairs",
						keyword: "required",
						params: { missingProperty: "difference" },
						parentSchema: schema41.properties.pairs,
						data: data3
					});
					errors++;
				}
				if (data3.covariance === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pairs",
						keyword: "required",
						params: { missingProperty: "covariance" },
						parentSchema: schema41.properties.pairs,
						data: data3
					});
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "n" || key1 === "baseline" || key1 === "candidate" || key1 === "difference" || key1 === "covariance" || key1 === "yesNo")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/pairs",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema41.properties.pairs,
						data: data3
					});
					errors++;
				}
				if (data3.n !== void 0) {
					if (!validate89(data3.n, {
						instancePath: instancePath + "/pairs/n",
						parentData: data3,
						parentDataProperty: "n",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate89.errors);
						errors = vErrors.length;
					}
				}
				if (data3.baseline !== void 0) {
					if (!validate139(data3.baseline, {
						instancePath: instancePath + "/pairs/baseline",
						parentData: data3,
						parentDataProperty: "baseline",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate139.errors);
						errors = vErrors.length;
					}
				}
				if (data3.candidate !== void 0) {
					if (!validate139(data3.candidate, {
						instancePath: instancePath + "/pairs/candidate",
						parentData: data3,
						parentDataProperty: "candidate",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate139.errors);
						errors = vErrors.length;
					}
				}
				if (data3.difference !== void 0) {
					if (!validate139(data3.difference, {
						instancePath: instancePath + "/pairs/difference",
						parentData: data3,
						parentDataProperty: "difference",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate139.errors);
						errors = vErrors.length;
					}
				}
				if (data3.covariance !== void 0) {
					let data8 = data3.covariance;
					if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/pairs/covariance",
							keyword: "type",
							params: { type: schema41.properties.pairs.properties.covariance.type },
							parentSchema: schema41.properties.pairs.properties.covariance,
							data: data8
						});
						errors++;
					}
				}
				if (data3.yesNo !== void 0) {
					let data9 = data3.yesNo;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.both === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pairs/yesNo",
								keyword: "required",
								params: { missingProperty: "both" },
								parentSchema: schema41.properties.pairs.properties.yesNo,
								data: data9
							});
							errors++;
						}
						if (data9.onlyBaseline === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pairs/yesNo",
								keyword: "required",
								params: { missingProperty: "onlyBaseline" },
								parentSchema: schema41.properties.pairs.properties.yesNo,
								data: data9
							});
							errors++;
						}
						if (data9.onlyCandidate === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pairs/yesNo",
								keyword: "required",
								params: { missingProperty: "onlyCandidate" },
								parentSchema: schema41.properties.pairs.properties.yesNo,
								data: data9
							});
							errors++;
						}
						if (data9.neither === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pairs/yesNo",
								keyword: "required",
								params: { missingProperty: "neither" },
								parentSchema: schema41.properties.pairs.properties.yesNo,
								data: data9
							});
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "both" || key2 === "onlyBaseline" || key2 === "onlyCandidate" || key2 === "neither")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/pairs/yesNo",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema41.properties.pairs.properties.yesNo,
								data: data9
							});
							errors++;
						}
						if (data9.both !== void 0) {
							if (!validate89(data9.both, {
								instancePath: instancePath + "/pairs/yesNo/both",
								parentData: data9,
								parentDataProperty: "both",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data9.onlyBaseline !== void 0) {
							if (!validate89(data9.onlyBaseline, {
								instancePath: instancePath + "/pairs/yesNo/onlyBaseline",
								parentData: data9,
								parentDataProperty: "onlyBaseline",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data9.onlyCandidate !== void 0) {
							if (!validate89(data9.onlyCandidate, {
								instancePath: instancePath + "/pairs/yesNo/onlyCandidate",
								parentData: data9,
								parentDataProperty: "onlyCandidate",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data9.neither !== void 0) {
							if (!validate89(data9.neither, {
								instancePath: instancePath + "/pairs/yesNo/neither",
								parentData: data9,
								parentDataProperty: "neither",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate89.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/pairs/yesNo",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema41.properties.pairs.properties.yesNo,
							data: data9
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/pairs",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema41.properties.pairs,
					data: data3
				});
				errors++;
			}
		}
		if (data.differences !== void 0) {
			let data14 = data.differences;
			if (Array.isArray(data14)) {
				if (data14.length > 16) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/differences",
						keyword: "maxItems",
						params: { limit: 16 },
						parentSchema: schema41.properties.differences,
						data: data14
					});
					errors++;
				}
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.test === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "test" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.limit === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "limit" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.relative === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "relative" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.confidence === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "confidence" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.method === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "method" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.estimate === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "estimate" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.interval === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "interval" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.pValue === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "pValue" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.exact === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "required",
								params: { missingProperty: "exact" },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						for (const key3 in data15) if (!func1.call(schema41.properties.differences.items.properties, key3)) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/differences/" + i0,
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								parentSchema: schema41.properties.differences.items,
								data: data15
							});
							errors++;
						}
						if (data15.test !== void 0) {
							if (!validate75(data15.test, {
								instancePath: instancePath + "/differences/" + i0 + "/test",
								parentData: data15,
								parentDataProperty: "test",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate75.errors);
								errors = vErrors.length;
							}
						}
						if (data15.limit !== void 0) {
							let data17 = data15.limit;
							if (!(typeof data17 == "number" && isFinite(data17))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/limit",
									keyword: "type",
									params: { type: "number" },
									parentSchema: schema41.properties.differences.items.properties.limit,
									data: data17
								});
								errors++;
							}
						}
						if (data15.relative !== void 0) {
							let data18 = data15.relative;
							if (typeof data18 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/relative",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema41.properties.differences.items.properties.relative,
									data: data18
								});
								errors++;
							}
						}
						if (data15.confidence !== void 0) {
							let data19 = data15.confidence;
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 >= 1 || isNaN(data19)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/differences/" + i0 + "/confidence",
										keyword: "exclusiveMaximum",
										params: {
											comparison: "<",
											limit: 1
										},
										parentSchema: schema41.properties.differences.items.properties.confidence,
										data: data19
									});
									errors++;
								}
								if (data19 <= 0 || isNaN(data19)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/differences/" + i0 + "/confidence",
										keyword: "exclusiveMinimum",
										params: {
											comparison: ">",
											limit: 0
										},
										parentSchema: schema41.properties.differences.items.properties.confidence,
										data: data19
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/confidence",
									keyword: "type",
									params: { type: "number" },
									parentSchema: schema41.properties.differences.items.properties.confidence,
									data: data19
								});
								errors++;
							}
						}
						if (data15.alternative !== void 0) {
							let data20 = data15.alternative;
							if (!(data20 === "greater" || data20 === "less")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/alternative",
									keyword: "enum",
									params: { allowedValues: schema41.properties.differences.items.properties.alternative.enum },
									parentSchema: schema41.properties.differences.items.properties.alternative,
									data: data20
								});
								errors++;
							}
						}
						if (data15.method !== void 0) {
							if (!validate68(data15.method, {
								instancePath: instancePath + "/differences/" + i0 + "/method",
								parentData: data15,
								parentDataProperty: "method",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate68.errors);
								errors = vErrors.length;
							}
						}
						if (data15.estimate !== void 0) {
							let data22 = data15.estimate;
							if (!(typeof data22 == "number" && isFinite(data22))) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/estimate",
									keyword: "type",
									params: { type: "number" },
									parentSchema: schema41.properties.differences.items.properties.estimate,
									data: data22
								});
								errors++;
							}
						}
						if (data15.interval !== void 0) {
							if (!validate162(data15.interval, {
								instancePath: instancePath + "/differences/" + i0 + "/interval",
								parentData: data15,
								parentDataProperty: "interval",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate162.errors);
								errors = vErrors.length;
							}
						}
						if (data15.pValue !== void 0) {
							let data24 = data15.pValue;
							if (typeof data24 == "number" && isFinite(data24)) {
								if (data24 > 1 || isNaN(data24)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/differences/" + i0 + "/pValue",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										},
										parentSchema: schema41.properties.differences.items.properties.pValue,
										data: data24
									});
									errors++;
								}
								if (data24 < 0 || isNaN(data24)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/differences/" + i0 + "/pValue",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema41.properties.differences.items.properties.pValue,
										data: data24
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/pValue",
									keyword: "type",
									params: { type: "number" },
									parentSchema: schema41.properties.differences.items.properties.pValue,
									data: data24
								});
								errors++;
							}
						}
						if (data15.exact !== void 0) {
							let data25 = data15.exact;
							if (typeof data25 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/exact",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema41.properties.differences.items.properties.exact,
									data: data25
								});
								errors++;
							}
						}
						if (data15.requiredN !== void 0) {
							if (!validate89(data15.requiredN, {
								instancePath: instancePath + "/differences/" + i0 + "/requiredN",
								parentData: data15,
								parentDataProperty: "requiredN",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate89.errors);
								errors = vErrors.length;
							}
						}
						if (data15.detectable !== void 0) {
							let data27 = data15.detectable;
							if (typeof data27 == "number" && isFinite(data27)) {
								if (data27 < 0 || isNaN(data27)) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/differences/" + i0 + "/detectable",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										parentSchema: schema41.properties.differences.items.properties.detectable,
										data: data27
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/detectable",
									keyword: "type",
									params: { type: "number" },
									parentSchema: schema41.properties.differences.items.properties.detectable,
									data: data27
								});
								errors++;
							}
						}
						if (data15.effect !== void 0) {
							if (!validate165(data15.effect, {
								instancePath: instancePath + "/differences/" + i0 + "/effect",
								parentData: data15,
								parentDataProperty: "effect",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate165.errors);
								errors = vErrors.length;
							}
						}
						if (data15.none !== void 0) {
							let data29 = data15.none;
							if (!(data29 === "too-few" || data29 === "beyond-computing" || data29 === "zero-baseline" || data29 === "baseline-around-zero" || data29 === "mixed-signs" || data29 === "zero-denominator" || data29 === "too-many")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/differences/" + i0 + "/none",
									keyword: "enum",
									params: { allowedValues: schema41.properties.differences.items.properties.none.enum },
									parentSchema: schema41.properties.differences.items.properties.none,
									data: data29
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/differences/" + i0,
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema41.properties.differences.items,
							data: data15
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/differences",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema41.properties.differences,
					data: data14
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
const schema46 = {
	"title": "RepeatRange",
	"type": "object",
	"additionalProperties": false,
	"required": ["least", "most"],
	"properties": {
		"least": { "$ref": "#/$defs/count" },
		"most": { "$ref": "#/$defs/count" }
	}
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.least === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "least" },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		if (data.most === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "most" },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "least" || key0 === "most")) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema46,
				data
			});
			errors++;
		}
		if (data.least !== void 0) {
			if (!validate89(data.least, {
				instancePath: instancePath + "/least",
				parentData: data,
				parentDataProperty: "least",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.most !== void 0) {
			if (!validate89(data.most, {
				instancePath: instancePath + "/most",
				parentData: data,
				parentDataProperty: "most",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate89.errors);
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
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
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
		if (data.path === void 0) {
			vErrors = addError(vErrors, {
				instancePath,
				keyword: "required",
				params: { missingProperty: "path" },
				parentSchema: schema19,
				data
			});
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "subjects" || key0 === "unavailable" || key0 === "path" || key0 === "form" || key0 === "design" || key0 === "registration" || key0 === "results")) {
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
				if (data1.length > 200) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/subjects",
						keyword: "maxItems",
						params: { limit: 200 },
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
		if (data.path !== void 0) {
			let data4 = data.path;
			if (typeof data4 === "string") {
				if (data4.length > 1e3) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/path",
						keyword: "maxLength",
						params: { limit: 1e3 },
						parentSchema: schema19.properties.path,
						data: data4
					});
					errors++;
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/path",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema19.properties.path,
					data: data4
				});
				errors++;
			}
		}
		if (data.form !== void 0) {
			let data5 = data.form;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.found === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/form",
						keyword: "required",
						params: { missingProperty: "found" },
						parentSchema: schema19.properties.form,
						data: data5
					});
					errors++;
				}
				if (data5.problems === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/form",
						keyword: "required",
						params: { missingProperty: "problems" },
						parentSchema: schema19.properties.form,
						data: data5
					});
					errors++;
				}
				if (data5.notes === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/form",
						keyword: "required",
						params: { missingProperty: "notes" },
						parentSchema: schema19.properties.form,
						data: data5
					});
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "found" || key1 === "problems" || key1 === "notes" || key1 === "sections")) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/form",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						parentSchema: schema19.properties.form,
						data: data5
					});
					errors++;
				}
				if (data5.found !== void 0) {
					let data6 = data5.found;
					if (typeof data6 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/form/found",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema19.properties.form.properties.found,
							data: data6
						});
						errors++;
					}
				}
				if (data5.problems !== void 0) {
					let data7 = data5.problems;
					if (Array.isArray(data7)) {
						if (data7.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/form/problems",
								keyword: "maxItems",
								params: { limit: 200 },
								parentSchema: schema19.properties.form.properties.problems,
								data: data7
							});
							errors++;
						}
						const len1 = data7.length;
						for (let i1 = 0; i1 < len1; i1++) if (!validate60(data7[i1], {
							instancePath: instancePath + "/form/problems/" + i1,
							parentData: data7,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate60.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/form/problems",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.form.properties.problems,
							data: data7
						});
						errors++;
					}
				}
				if (data5.notes !== void 0) {
					let data9 = data5.notes;
					if (Array.isArray(data9)) {
						if (data9.length > 20) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/form/notes",
								keyword: "maxItems",
								params: { limit: 20 },
								parentSchema: schema19.properties.form.properties.notes,
								data: data9
							});
							errors++;
						}
						const len2 = data9.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data10 = data9[i2];
							if (typeof data10 === "string") {
								if (data10.length > 4e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/form/notes/" + i2,
										keyword: "maxLength",
										params: { limit: 4e3 },
										parentSchema: schema19.properties.form.properties.notes.items,
										data: data10
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/form/notes/" + i2,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.form.properties.notes.items,
									data: data10
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/form/notes",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.form.properties.notes,
							data: data9
						});
						errors++;
					}
				}
				if (data5.sections !== void 0) {
					let data11 = data5.sections;
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.plan === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/form/sections",
								keyword: "required",
								params: { missingProperty: "plan" },
								parentSchema: schema19.properties.form.properties.sections,
								data: data11
							});
							errors++;
						}
						if (data11.guardrails === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/form/sections",
								keyword: "required",
								params: { missingProperty: "guardrails" },
								parentSchema: schema19.properties.form.properties.sections,
								data: data11
							});
							errors++;
						}
						if (data11.ablations === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/form/sections",
								keyword: "required",
								params: { missingProperty: "ablations" },
								parentSchema: schema19.properties.form.properties.sections,
								data: data11
							});
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "plan" || key2 === "guardrails" || key2 === "ablations" || key2 === "learnings")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/form/sections",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								parentSchema: schema19.properties.form.properties.sections,
								data: data11
							});
							errors++;
						}
						if (data11.plan !== void 0) {
							let data12 = data11.plan;
							if (typeof data12 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/form/sections/plan",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema19.properties.form.properties.sections.properties.plan,
									data: data12
								});
								errors++;
							}
						}
						if (data11.guardrails !== void 0) {
							let data13 = data11.guardrails;
							if (typeof data13 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/form/sections/guardrails",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema19.properties.form.properties.sections.properties.guardrails,
									data: data13
								});
								errors++;
							}
						}
						if (data11.ablations !== void 0) {
							let data14 = data11.ablations;
							if (typeof data14 !== "boolean") {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/form/sections/ablations",
									keyword: "type",
									params: { type: "boolean" },
									parentSchema: schema19.properties.form.properties.sections.properties.ablations,
									data: data14
								});
								errors++;
							}
						}
						if (data11.learnings !== void 0) {
							let data15 = data11.learnings;
							if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
								if (data15.stated === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/form/sections/learnings",
										keyword: "required",
										params: { missingProperty: "stated" },
										parentSchema: schema19.properties.form.properties.sections.properties.learnings,
										data: data15
									});
									errors++;
								}
								if (data15.there === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/form/sections/learnings",
										keyword: "required",
										params: { missingProperty: "there" },
										parentSchema: schema19.properties.form.properties.sections.properties.learnings,
										data: data15
									});
									errors++;
								}
								if (data15.location === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/form/sections/learnings",
										keyword: "required",
										params: { missingProperty: "location" },
										parentSchema: schema19.properties.form.properties.sections.properties.learnings,
										data: data15
									});
									errors++;
								}
								for (const key3 in data15) if (!(key3 === "stated" || key3 === "there" || key3 === "location")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/form/sections/learnings",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										parentSchema: schema19.properties.form.properties.sections.properties.learnings,
										data: data15
									});
									errors++;
								}
								if (data15.stated !== void 0) {
									let data16 = data15.stated;
									if (typeof data16 === "string") {
										if (data16.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/form/sections/learnings/stated",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema19.properties.form.properties.sections.properties.learnings.properties.stated,
												data: data16
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/form/sections/learnings/stated",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.form.properties.sections.properties.learnings.properties.stated,
											data: data16
										});
										errors++;
									}
								}
								if (data15.there !== void 0) {
									let data17 = data15.there;
									if (typeof data17 !== "boolean") {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/form/sections/learnings/there",
											keyword: "type",
											params: { type: "boolean" },
											parentSchema: schema19.properties.form.properties.sections.properties.learnings.properties.there,
											data: data17
										});
										errors++;
									}
								}
								if (data15.location !== void 0) {
									if (!validate64(data15.location, {
										instancePath: instancePath + "/form/sections/learnings/location",
										parentData: data15,
										parentDataProperty: "location",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate64.errors);
										errors = vErrors.length;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/form/sections/learnings",
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.form.properties.sections.properties.learnings,
									data: data15
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/form/sections",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.form.properties.sections,
							data: data11
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/form",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.form,
					data: data5
				});
				errors++;
			}
		}
		if (data.design !== void 0) {
			if (!validate66(data.design, {
				instancePath: instancePath + "/design",
				parentData: data,
				parentDataProperty: "design",
				rootData,
				dynamicAnchors
			})) {
				vErrors = joinErrors(vErrors, validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.registration !== void 0) {
			let data20 = data.registration;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.standing === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/registration",
						keyword: "required",
						params: { missingProperty: "standing" },
						parentSchema: schema19.properties.registration,
						data: data20
					});
					errors++;
				}
				for (const key4 in data20) if (!func1.call(schema19.properties.registration.properties, key4)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/registration",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						parentSchema: schema19.properties.registration,
						data: data20
					});
					errors++;
				}
				if (data20.standing !== void 0) {
					let data21 = data20.standing;
					if (!(data21 === "no-base" || data21 === "unreachable" || data21 === "compared")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/standing",
							keyword: "enum",
							params: { allowedValues: schema19.properties.registration.properties.standing.enum },
							parentSchema: schema19.properties.registration.properties.standing,
							data: data21
						});
						errors++;
					}
				}
				if (data20.reason !== void 0) {
					let data22 = data20.reason;
					if (typeof data22 === "string") {
						if (data22.length > 4e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/registration/reason",
								keyword: "maxLength",
								params: { limit: 4e3 },
								parentSchema: schema19.properties.registration.properties.reason,
								data: data22
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/reason",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.registration.properties.reason,
							data: data22
						});
						errors++;
					}
				}
				if (data20.commit !== void 0) {
					if (!validate97(data20.commit, {
						instancePath: instancePath + "/registration/commit",
						parentData: data20,
						parentDataProperty: "commit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate97.errors);
						errors = vErrors.length;
					}
				}
				if (data20.file !== void 0) {
					let data24 = data20.file;
					if (!(data24 === "new" || data24 === "unchanged" || data24 === "moved" || data24 === "changed")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/file",
							keyword: "enum",
							params: { allowedValues: schema19.properties.registration.properties.file.enum },
							parentSchema: schema19.properties.registration.properties.file,
							data: data24
						});
						errors++;
					}
				}
				if (data20.movedFrom !== void 0) {
					let data25 = data20.movedFrom;
					if (typeof data25 === "string") {
						if (data25.length > 1e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/registration/movedFrom",
								keyword: "maxLength",
								params: { limit: 1e3 },
								parentSchema: schema19.properties.registration.properties.movedFrom,
								data: data25
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/movedFrom",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.registration.properties.movedFrom,
							data: data25
						});
						errors++;
					}
				}
				if (data20.before !== void 0) {
					if (!validate66(data20.before, {
						instancePath: instancePath + "/registration/before",
						parentData: data20,
						parentDataProperty: "before",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate66.errors);
						errors = vErrors.length;
					}
				}
				if (data20.beforeProblem !== void 0) {
					let data27 = data20.beforeProblem;
					if (typeof data27 === "string") {
						if (data27.length > 4e3) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/registration/beforeProblem",
								keyword: "maxLength",
								params: { limit: 4e3 },
								parentSchema: schema19.properties.registration.properties.beforeProblem,
								data: data27
							});
							errors++;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/beforeProblem",
							keyword: "type",
							params: { type: "string" },
							parentSchema: schema19.properties.registration.properties.beforeProblem,
							data: data27
						});
						errors++;
					}
				}
				if (data20.candidateNow !== void 0) {
					let data28 = data20.candidateNow;
					if (typeof data28 !== "boolean") {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/candidateNow",
							keyword: "type",
							params: { type: "boolean" },
							parentSchema: schema19.properties.registration.properties.candidateNow,
							data: data28
						});
						errors++;
					}
				}
				if (data20.candidateBefore !== void 0) {
					let data29 = data20.candidateBefore;
					if (!(data29 === "absent" || data29 === "same" || data29 === "different")) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/candidateBefore",
							keyword: "enum",
							params: { allowedValues: schema19.properties.registration.properties.candidateBefore.enum },
							parentSchema: schema19.properties.registration.properties.candidateBefore,
							data: data29
						});
						errors++;
					}
				}
				if (data20.changedWith !== void 0) {
					let data30 = data20.changedWith;
					if (Array.isArray(data30)) {
						if (data30.length > 10) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/registration/changedWith",
								keyword: "maxItems",
								params: { limit: 10 },
								parentSchema: schema19.properties.registration.properties.changedWith,
								data: data30
							});
							errors++;
						}
						const len3 = data30.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data31 = data30[i3];
							if (typeof data31 === "string") {
								if (data31.length > 1e3) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/registration/changedWith/" + i3,
										keyword: "maxLength",
										params: { limit: 1e3 },
										parentSchema: schema19.properties.registration.properties.changedWith.items,
										data: data31
									});
									errors++;
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/registration/changedWith/" + i3,
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema19.properties.registration.properties.changedWith.items,
									data: data31
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/changedWith",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.registration.properties.changedWith,
							data: data30
						});
						errors++;
					}
				}
				if (data20.arrival !== void 0) {
					let data32 = data20.arrival;
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.held === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/registration/arrival",
								keyword: "required",
								params: { missingProperty: "held" },
								parentSchema: schema19.properties.registration.properties.arrival,
								data: data32
							});
							errors++;
						}
						for (const key5 in data32) if (!(key5 === "commit" || key5 === "held" || key5 === "changes")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/registration/arrival",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								parentSchema: schema19.properties.registration.properties.arrival,
								data: data32
							});
							errors++;
						}
						if (data32.commit !== void 0) {
							if (!validate97(data32.commit, {
								instancePath: instancePath + "/registration/arrival/commit",
								parentData: data32,
								parentDataProperty: "commit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate97.errors);
								errors = vErrors.length;
							}
						}
						if (data32.held !== void 0) {
							let data34 = data32.held;
							if (!(data34 === "same" || data34 === "different" || data34 === "absent" || data34 === "unreachable")) {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/registration/arrival/held",
									keyword: "enum",
									params: { allowedValues: schema19.properties.registration.properties.arrival.properties.held.enum },
									parentSchema: schema19.properties.registration.properties.arrival.properties.held,
									data: data34
								});
								errors++;
							}
						}
						if (data32.changes !== void 0) {
							let data35 = data32.changes;
							if (Array.isArray(data35)) {
								if (data35.length > 10) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/registration/arrival/changes",
										keyword: "maxItems",
										params: { limit: 10 },
										parentSchema: schema19.properties.registration.properties.arrival.properties.changes,
										data: data35
									});
									errors++;
								}
								const len4 = data35.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data36 = data35[i4];
									if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
										if (data36.commit === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/registration/arrival/changes/" + i4,
												keyword: "required",
												params: { missingProperty: "commit" },
												parentSchema: schema19.properties.registration.properties.arrival.properties.changes.items,
												data: data36
											});
											errors++;
										}
										for (const key6 in data36) if (!(key6 === "commit" || key6 === "with")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/registration/arrival/changes/" + i4,
												keyword: "additionalProperties",
												params: { additionalProperty: key6 },
												parentSchema: schema19.properties.registration.properties.arrival.properties.changes.items,
												data: data36
											});
											errors++;
										}
										if (data36.commit !== void 0) {
											if (!validate97(data36.commit, {
												instancePath: instancePath + "/registration/arrival/changes/" + i4 + "/commit",
												parentData: data36,
												parentDataProperty: "commit",
												rootData,
												dynamicAnchors
											})) {
												vErrors = joinErrors(vErrors, validate97.errors);
												errors = vErrors.length;
											}
										}
										if (data36.with !== void 0) {
											let data38 = data36.with;
											if (typeof data38 === "string") {
												if (data38.length > 1e3) {
													vErrors = addError(vErrors, {
														instancePath: instancePath + "/registration/arrival/changes/" + i4 + "/with",
														keyword: "maxLength",
														params: { limit: 1e3 },
														parentSchema: schema19.properties.registration.properties.arrival.properties.changes.items.properties.with,
														data: data38
													});
													errors++;
												}
											} else {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/registration/arrival/changes/" + i4 + "/with",
													keyword: "type",
													params: { type: "string" },
													parentSchema: schema19.properties.registration.properties.arrival.properties.changes.items.properties.with,
													data: data38
												});
												errors++;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/registration/arrival/changes/" + i4,
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema19.properties.registration.properties.arrival.properties.changes.items,
											data: data36
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/registration/arrival/changes",
									keyword: "type",
									params: { type: "array" },
									parentSchema: schema19.properties.registration.properties.arrival.properties.changes,
									data: data35
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/arrival",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.registration.properties.arrival,
							data: data32
						});
						errors++;
					}
				}
				if (data20.named !== void 0) {
					let data39 = data20.named;
					if (Array.isArray(data39)) {
						if (data39.length > 60) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/registration/named",
								keyword: "maxItems",
								params: { limit: 60 },
								parentSchema: schema19.properties.registration.properties.named,
								data: data39
							});
							errors++;
						}
						const len5 = data39.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data40 = data39[i5];
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.path === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/registration/named/" + i5,
										keyword: "required",
										params: { missingProperty: "path" },
										parentSchema: schema19.properties.registration.properties.named.items,
										data: data40
									});
									errors++;
								}
								if (data40.by === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/registration/named/" + i5,
										keyword: "required",
										params: { missingProperty: "by" },
										parentSchema: schema19.properties.registration.properties.named.items,
										data: data40
									});
									errors++;
								}
								if (data40.held === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/registration/named/" + i5,
										keyword: "required",
										params: { missingProperty: "held" },
										parentSchema: schema19.properties.registration.properties.named.items,
										data: data40
									});
									errors++;
								}
								for (const key7 in data40) if (!(key7 === "path" || key7 === "by" || key7 === "value" || key7 === "held")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/registration/named/" + i5,
										keyword: "additionalProperties",
										params: { additionalProperty: key7 },
										parentSchema: schema19.properties.registration.properties.named.items,
										data: data40
									});
									errors++;
								}
								if (data40.path !== void 0) {
									let data41 = data40.path;
									if (typeof data41 === "string") {
										if (data41.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/registration/named/" + i5 + "/path",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema19.properties.registration.properties.named.items.properties.path,
												data: data41
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/registration/named/" + i5 + "/path",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.registration.properties.named.items.properties.path,
											data: data41
										});
										errors++;
									}
								}
								if (data40.by !== void 0) {
									let data42 = data40.by;
									if (!(data42 === "digest" || data42 === "commit")) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/registration/named/" + i5 + "/by",
											keyword: "enum",
											params: { allowedValues: schema19.properties.registration.properties.named.items.properties.by.enum },
											parentSchema: schema19.properties.registration.properties.named.items.properties.by,
											data: data42
										});
										errors++;
									}
								}
								if (data40.value !== void 0) {
									if (!validate68(data40.value, {
										instancePath: instancePath + "/registration/named/" + i5 + "/value",
										parentData: data40,
										parentDataProperty: "value",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate68.errors);
										errors = vErrors.length;
									}
								}
								if (data40.held !== void 0) {
									let data44 = data40.held;
									if (!(data44 === "same" || data44 === "agreed" || data44 === "different" || data44 === "unreachable" || data44 === "absent")) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/registration/named/" + i5 + "/held",
											keyword: "enum",
											params: { allowedValues: schema19.properties.registration.properties.named.items.properties.held.enum },
											parentSchema: schema19.properties.registration.properties.named.items.properties.held,
											data: data44
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/registration/named/" + i5,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.registration.properties.named.items,
									data: data40
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/registration/named",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.registration.properties.named,
							data: data39
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/registration",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.registration,
					data: data20
				});
				errors++;
			}
		}
		if (data.results !== void 0) {
			let data45 = data.results;
			if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
				if (data45.candidate === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/results",
						keyword: "required",
						params: { missingProperty: "candidate" },
						parentSchema: schema19.properties.results,
						data: data45
					});
					errors++;
				}
				if (data45.metrics === void 0) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/results",
						keyword: "required",
						params: { missingProperty: "metrics" },
						parentSchema: schema19.properties.results,
						data: data45
					});
					errors++;
				}
				for (const key8 in data45) if (!func1.call(schema19.properties.results.properties, key8)) {
					vErrors = addError(vErrors, {
						instancePath: instancePath + "/results",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						parentSchema: schema19.properties.results,
						data: data45
					});
					errors++;
				}
				if (data45.baseline !== void 0) {
					if (!validate103(data45.baseline, {
						instancePath: instancePath + "/results/baseline",
						parentData: data45,
						parentDataProperty: "baseline",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate103.errors);
						errors = vErrors.length;
					}
				}
				if (data45.candidate !== void 0) {
					if (!validate103(data45.candidate, {
						instancePath: instancePath + "/results/candidate",
						parentData: data45,
						parentDataProperty: "candidate",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate103.errors);
						errors = vErrors.length;
					}
				}
				if (data45.sameBytes !== void 0) {
					let data48 = data45.sameBytes;
					if (true !== data48) {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/results/sameBytes",
							keyword: "const",
							params: { allowedValue: true },
							parentSchema: schema19.properties.results.properties.sameBytes,
							data: data48
						});
						errors++;
					}
				}
				if (data45.matching !== void 0) {
					if (!validate129(data45.matching, {
						instancePath: instancePath + "/results/matching",
						parentData: data45,
						parentDataProperty: "matching",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate129.errors);
						errors = vErrors.length;
					}
				}
				if (data45.metrics !== void 0) {
					let data50 = data45.metrics;
					if (Array.isArray(data50)) {
						if (data50.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/results/metrics",
								keyword: "maxItems",
								params: { limit: 500 },
								parentSchema: schema19.properties.results.properties.metrics,
								data: data50
							});
							errors++;
						}
						const len6 = data50.length;
						for (let i6 = 0; i6 < len6; i6++) if (!validate137(data50[i6], {
							instancePath: instancePath + "/results/metrics/" + i6,
							parentData: data50,
							parentDataProperty: i6,
							rootData,
							dynamicAnchors
						})) {
							vErrors = joinErrors(vErrors, validate137.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/results/metrics",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.results.properties.metrics,
							data: data50
						});
						errors++;
					}
				}
				if (data45.segments !== void 0) {
					let data52 = data45.segments;
					if (Array.isArray(data52)) {
						if (data52.length > 200) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/results/segments",
								keyword: "maxItems",
								params: { limit: 200 },
								parentSchema: schema19.properties.results.properties.segments,
								data: data52
							});
							errors++;
						}
						const len7 = data52.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data53 = data52[i7];
							if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
								if (data53.name === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/segments/" + i7,
										keyword: "required",
										params: { missingProperty: "name" },
										parentSchema: schema19.properties.results.properties.segments.items,
										data: data53
									});
									errors++;
								}
								if (data53.n === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/segments/" + i7,
										keyword: "required",
										params: { missingProperty: "n" },
										parentSchema: schema19.properties.results.properties.segments.items,
										data: data53
									});
									errors++;
								}
								if (data53.metrics === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/segments/" + i7,
										keyword: "required",
										params: { missingProperty: "metrics" },
										parentSchema: schema19.properties.results.properties.segments.items,
										data: data53
									});
									errors++;
								}
								for (const key9 in data53) if (!(key9 === "name" || key9 === "n" || key9 === "matching" || key9 === "metrics")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/segments/" + i7,
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										parentSchema: schema19.properties.results.properties.segments.items,
										data: data53
									});
									errors++;
								}
								if (data53.name !== void 0) {
									if (!validate68(data53.name, {
										instancePath: instancePath + "/results/segments/" + i7 + "/name",
										parentData: data53,
										parentDataProperty: "name",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate68.errors);
										errors = vErrors.length;
									}
								}
								if (data53.n !== void 0) {
									let data55 = data53.n;
									if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
										if (data55.baseline === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/segments/" + i7 + "/n",
												keyword: "required",
												params: { missingProperty: "baseline" },
												parentSchema: schema19.properties.results.properties.segments.items.properties.n,
												data: data55
											});
											errors++;
										}
										if (data55.candidate === void 0) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/segments/" + i7 + "/n",
												keyword: "required",
												params: { missingProperty: "candidate" },
												parentSchema: schema19.properties.results.properties.segments.items.properties.n,
												data: data55
											});
											errors++;
										}
										for (const key10 in data55) if (!(key10 === "baseline" || key10 === "candidate")) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/segments/" + i7 + "/n",
												keyword: "additionalProperties",
												params: { additionalProperty: key10 },
												parentSchema: schema19.properties.results.properties.segments.items.properties.n,
												data: data55
											});
											errors++;
										}
										if (data55.baseline !== void 0) {
											if (!validate89(data55.baseline, {
												instancePath: instancePath + "/results/segments/" + i7 + "/n/baseline",
												parentData: data55,
												parentDataProperty: "baseline",
												rootData,
												dynamicAnchors
											})) {
												vErrors = joinErrors(vErrors, validate89.errors);
												errors = vErrors.length;
											}
										}
										if (data55.candidate !== void 0) {
											if (!validate89(data55.candidate, {
												instancePath: instancePath + "/results/segments/" + i7 + "/n/candidate",
												parentData: data55,
												parentDataProperty: "candidate",
												rootData,
												dynamicAnchors
											})) {
												vErrors = joinErrors(vErrors, validate89.errors);
												errors = vErrors.length;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/results/segments/" + i7 + "/n",
											keyword: "type",
											params: { type: "object" },
											parentSchema: schema19.properties.results.properties.segments.items.properties.n,
											data: data55
										});
										errors++;
									}
								}
								if (data53.matching !== void 0) {
									if (!validate129(data53.matching, {
										instancePath: instancePath + "/results/segments/" + i7 + "/matching",
										parentData: data53,
										parentDataProperty: "matching",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate129.errors);
										errors = vErrors.length;
									}
								}
								if (data53.metrics !== void 0) {
									let data59 = data53.metrics;
									if (Array.isArray(data59)) {
										if (data59.length > 500) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/segments/" + i7 + "/metrics",
												keyword: "maxItems",
												params: { limit: 500 },
												parentSchema: schema19.properties.results.properties.segments.items.properties.metrics,
												data: data59
											});
											errors++;
										}
										const len8 = data59.length;
										for (let i8 = 0; i8 < len8; i8++) if (!validate137(data59[i8], {
											instancePath: instancePath + "/results/segments/" + i7 + "/metrics/" + i8,
											parentData: data59,
											parentDataProperty: i8,
											rootData,
											dynamicAnchors
										})) {
											vErrors = joinErrors(vErrors, validate137.errors);
											errors = vErrors.length;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/results/segments/" + i7 + "/metrics",
											keyword: "type",
											params: { type: "array" },
											parentSchema: schema19.properties.results.properties.segments.items.properties.metrics,
											data: data59
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/results/segments/" + i7,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.results.properties.segments.items,
									data: data53
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/results/segments",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.results.properties.segments,
							data: data52
						});
						errors++;
					}
				}
				if (data45.moreSegments !== void 0) {
					if (!validate89(data45.moreSegments, {
						instancePath: instancePath + "/results/moreSegments",
						parentData: data45,
						parentDataProperty: "moreSegments",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate89.errors);
						errors = vErrors.length;
					}
				}
				if (data45.movedUnits !== void 0) {
					if (!validate131(data45.movedUnits, {
						instancePath: instancePath + "/results/movedUnits",
						parentData: data45,
						parentDataProperty: "movedUnits",
						rootData,
						dynamicAnchors
					})) {
						vErrors = joinErrors(vErrors, validate131.errors);
						errors = vErrors.length;
					}
				}
				if (data45.ablations !== void 0) {
					let data63 = data45.ablations;
					if (Array.isArray(data63)) {
						if (data63.length > 50) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/results/ablations",
								keyword: "maxItems",
								params: { limit: 50 },
								parentSchema: schema19.properties.results.properties.ablations,
								data: data63
							});
							errors++;
						}
						const len9 = data63.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data64 = data63[i9];
							if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
								if (data64.without === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/ablations/" + i9,
										keyword: "required",
										params: { missingProperty: "without" },
										parentSchema: schema19.properties.results.properties.ablations.items,
										data: data64
									});
									errors++;
								}
								if (data64.side === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/ablations/" + i9,
										keyword: "required",
										params: { missingProperty: "side" },
										parentSchema: schema19.properties.results.properties.ablations.items,
										data: data64
									});
									errors++;
								}
								if (data64.metrics === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/ablations/" + i9,
										keyword: "required",
										params: { missingProperty: "metrics" },
										parentSchema: schema19.properties.results.properties.ablations.items,
										data: data64
									});
									errors++;
								}
								for (const key11 in data64) if (!(key11 === "without" || key11 === "side" || key11 === "matching" || key11 === "metrics")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/ablations/" + i9,
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										parentSchema: schema19.properties.results.properties.ablations.items,
										data: data64
									});
									errors++;
								}
								if (data64.without !== void 0) {
									if (!validate68(data64.without, {
										instancePath: instancePath + "/results/ablations/" + i9 + "/without",
										parentData: data64,
										parentDataProperty: "without",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate68.errors);
										errors = vErrors.length;
									}
								}
								if (data64.side !== void 0) {
									if (!validate103(data64.side, {
										instancePath: instancePath + "/results/ablations/" + i9 + "/side",
										parentData: data64,
										parentDataProperty: "side",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate103.errors);
										errors = vErrors.length;
									}
								}
								if (data64.matching !== void 0) {
									if (!validate129(data64.matching, {
										instancePath: instancePath + "/results/ablations/" + i9 + "/matching",
										parentData: data64,
										parentDataProperty: "matching",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate129.errors);
										errors = vErrors.length;
									}
								}
								if (data64.metrics !== void 0) {
									let data68 = data64.metrics;
									if (Array.isArray(data68)) {
										if (data68.length > 1) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/ablations/" + i9 + "/metrics",
												keyword: "maxItems",
												params: { limit: 1 },
												parentSchema: schema19.properties.results.properties.ablations.items.properties.metrics,
												data: data68
											});
											errors++;
										}
										const len10 = data68.length;
										for (let i10 = 0; i10 < len10; i10++) if (!validate137(data68[i10], {
											instancePath: instancePath + "/results/ablations/" + i9 + "/metrics/" + i10,
											parentData: data68,
											parentDataProperty: i10,
											rootData,
											dynamicAnchors
										})) {
											vErrors = joinErrors(vErrors, validate137.errors);
											errors = vErrors.length;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/results/ablations/" + i9 + "/metrics",
											keyword: "type",
											params: { type: "array" },
											parentSchema: schema19.properties.results.properties.ablations.items.properties.metrics,
											data: data68
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/results/ablations/" + i9,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.results.properties.ablations.items,
									data: data64
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/results/ablations",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.results.properties.ablations,
							data: data63
						});
						errors++;
					}
				}
				if (data45.history !== void 0) {
					let data70 = data45.history;
					if (Array.isArray(data70)) {
						if (data70.length > 500) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/results/history",
								keyword: "maxItems",
								params: { limit: 500 },
								parentSchema: schema19.properties.results.properties.history,
								data: data70
							});
							errors++;
						}
						const len11 = data70.length;
						for (let i11 = 0; i11 < len11; i11++) {
							let data71 = data70[i11];
							if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
								if (data71.metric === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/history/" + i11,
										keyword: "required",
										params: { missingProperty: "metric" },
										parentSchema: schema19.properties.results.properties.history.items,
										data: data71
									});
									errors++;
								}
								if (data71.values === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/history/" + i11,
										keyword: "required",
										params: { missingProperty: "values" },
										parentSchema: schema19.properties.results.properties.history.items,
										data: data71
									});
									errors++;
								}
								for (const key12 in data71) if (!(key12 === "metric" || key12 === "values")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/history/" + i11,
										keyword: "additionalProperties",
										params: { additionalProperty: key12 },
										parentSchema: schema19.properties.results.properties.history.items,
										data: data71
									});
									errors++;
								}
								if (data71.metric !== void 0) {
									let data72 = data71.metric;
									if (typeof data72 === "string") {
										if (data72.length > 500) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/history/" + i11 + "/metric",
												keyword: "maxLength",
												params: { limit: 500 },
												parentSchema: schema19.properties.results.properties.history.items.properties.metric,
												data: data72
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/results/history/" + i11 + "/metric",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.results.properties.history.items.properties.metric,
											data: data72
										});
										errors++;
									}
								}
								if (data71.values !== void 0) {
									let data73 = data71.values;
									if (Array.isArray(data73)) {
										if (data73.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/history/" + i11 + "/values",
												keyword: "maxItems",
												params: { limit: 1e3 },
												parentSchema: schema19.properties.results.properties.history.items.properties.values,
												data: data73
											});
											errors++;
										}
										const len12 = data73.length;
										for (let i12 = 0; i12 < len12; i12++) {
											let data74 = data73[i12];
											if (!(typeof data74 == "number" && isFinite(data74))) {
												vErrors = addError(vErrors, {
													instancePath: instancePath + "/results/history/" + i11 + "/values/" + i12,
													keyword: "type",
													params: { type: "number" },
													parentSchema: schema19.properties.results.properties.history.items.properties.values.items,
													data: data74
												});
												errors++;
											}
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/results/history/" + i11 + "/values",
											keyword: "type",
											params: { type: "array" },
											parentSchema: schema19.properties.results.properties.history.items.properties.values,
											data: data73
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/results/history/" + i11,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.results.properties.history.items,
									data: data71
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/results/history",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.results.properties.history,
							data: data70
						});
						errors++;
					}
				}
				if (data45.repeats !== void 0) {
					let data75 = data45.repeats;
					if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
						if (data75.candidate === void 0) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/results/repeats",
								keyword: "required",
								params: { missingProperty: "candidate" },
								parentSchema: schema19.properties.results.properties.repeats,
								data: data75
							});
							errors++;
						}
						for (const key13 in data75) if (!(key13 === "baseline" || key13 === "candidate")) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/results/repeats",
								keyword: "additionalProperties",
								params: { additionalProperty: key13 },
								parentSchema: schema19.properties.results.properties.repeats,
								data: data75
							});
							errors++;
						}
						if (data75.baseline !== void 0) {
							if (!validate179(data75.baseline, {
								instancePath: instancePath + "/results/repeats/baseline",
								parentData: data75,
								parentDataProperty: "baseline",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate179.errors);
								errors = vErrors.length;
							}
						}
						if (data75.candidate !== void 0) {
							if (!validate179(data75.candidate, {
								instancePath: instancePath + "/results/repeats/candidate",
								parentData: data75,
								parentDataProperty: "candidate",
								rootData,
								dynamicAnchors
							})) {
								vErrors = joinErrors(vErrors, validate179.errors);
								errors = vErrors.length;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/results/repeats",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema19.properties.results.properties.repeats,
							data: data75
						});
						errors++;
					}
				}
				if (data45.parts !== void 0) {
					let data78 = data45.parts;
					if (Array.isArray(data78)) {
						if (data78.length > 2) {
							vErrors = addError(vErrors, {
								instancePath: instancePath + "/results/parts",
								keyword: "maxItems",
								params: { limit: 2 },
								parentSchema: schema19.properties.results.properties.parts,
								data: data78
							});
							errors++;
						}
						const len13 = data78.length;
						for (let i13 = 0; i13 < len13; i13++) {
							let data79 = data78[i13];
							if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
								if (data79.side === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/parts/" + i13,
										keyword: "required",
										params: { missingProperty: "side" },
										parentSchema: schema19.properties.results.properties.parts.items,
										data: data79
									});
									errors++;
								}
								if (data79.path === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/parts/" + i13,
										keyword: "required",
										params: { missingProperty: "path" },
										parentSchema: schema19.properties.results.properties.parts.items,
										data: data79
									});
									errors++;
								}
								if (data79.metrics === void 0) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/parts/" + i13,
										keyword: "required",
										params: { missingProperty: "metrics" },
										parentSchema: schema19.properties.results.properties.parts.items,
										data: data79
									});
									errors++;
								}
								for (const key14 in data79) if (!(key14 === "side" || key14 === "path" || key14 === "unreadable" || key14 === "metrics")) {
									vErrors = addError(vErrors, {
										instancePath: instancePath + "/results/parts/" + i13,
										keyword: "additionalProperties",
										params: { additionalProperty: key14 },
										parentSchema: schema19.properties.results.properties.parts.items,
										data: data79
									});
									errors++;
								}
								if (data79.side !== void 0) {
									let data80 = data79.side;
									if (!(data80 === "baseline" || data80 === "candidate")) {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/results/parts/" + i13 + "/side",
											keyword: "enum",
											params: { allowedValues: schema19.properties.results.properties.parts.items.properties.side.enum },
											parentSchema: schema19.properties.results.properties.parts.items.properties.side,
											data: data80
										});
										errors++;
									}
								}
								if (data79.path !== void 0) {
									let data81 = data79.path;
									if (typeof data81 === "string") {
										if (data81.length > 1e3) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/parts/" + i13 + "/path",
												keyword: "maxLength",
												params: { limit: 1e3 },
												parentSchema: schema19.properties.results.properties.parts.items.properties.path,
												data: data81
											});
											errors++;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/results/parts/" + i13 + "/path",
											keyword: "type",
											params: { type: "string" },
											parentSchema: schema19.properties.results.properties.parts.items.properties.path,
											data: data81
										});
										errors++;
									}
								}
								if (data79.unreadable !== void 0) {
									if (!validate60(data79.unreadable, {
										instancePath: instancePath + "/results/parts/" + i13 + "/unreadable",
										parentData: data79,
										parentDataProperty: "unreadable",
										rootData,
										dynamicAnchors
									})) {
										vErrors = joinErrors(vErrors, validate60.errors);
										errors = vErrors.length;
									}
								}
								if (data79.metrics !== void 0) {
									let data83 = data79.metrics;
									if (Array.isArray(data83)) {
										if (data83.length > 500) {
											vErrors = addError(vErrors, {
												instancePath: instancePath + "/results/parts/" + i13 + "/metrics",
												keyword: "maxItems",
												params: { limit: 500 },
												parentSchema: schema19.properties.results.properties.parts.items.properties.metrics,
												data: data83
											});
											errors++;
										}
										const len14 = data83.length;
										for (let i14 = 0; i14 < len14; i14++) if (!validate123(data83[i14], {
											instancePath: instancePath + "/results/parts/" + i13 + "/metrics/" + i14,
											parentData: data83,
											parentDataProperty: i14,
											rootData,
											dynamicAnchors
										})) {
											vErrors = joinErrors(vErrors, validate123.errors);
											errors = vErrors.length;
										}
									} else {
										vErrors = addError(vErrors, {
											instancePath: instancePath + "/results/parts/" + i13 + "/metrics",
											keyword: "type",
											params: { type: "array" },
											parentSchema: schema19.properties.results.properties.parts.items.properties.metrics,
											data: data83
										});
										errors++;
									}
								}
							} else {
								vErrors = addError(vErrors, {
									instancePath: instancePath + "/results/parts/" + i13,
									keyword: "type",
									params: { type: "object" },
									parentSchema: schema19.properties.results.properties.parts.items,
									data: data79
								});
								errors++;
							}
						}
					} else {
						vErrors = addError(vErrors, {
							instancePath: instancePath + "/results/parts",
							keyword: "type",
							params: { type: "array" },
							parentSchema: schema19.properties.results.properties.parts,
							data: data78
						});
						errors++;
					}
				}
			} else {
				vErrors = addError(vErrors, {
					instancePath: instancePath + "/results",
					keyword: "type",
					params: { type: "object" },
					parentSchema: schema19.properties.results,
					data: data45
				});
				errors++;
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

export { evidenceExperiment };