"""Makes the results of other tools in this folder anew: `python3 regenerate.py` (needs pip; some minutes).

Each tool gets a virtual environment of its own in a temporary folder and tests host_metrics.csv, which breaks its contract
(host.odcs.yaml) in four ways: a host that appears twice, a share above 1, a share that is missing, a service that is not listed.

The files that begin with metrics tell how the tools ask other questions than a contract: of some of the rows, of a view with nearly
the same name, of no row at all; and how they tell that a question broke. metrics.csv has a value of x twice, a share that is missing
and a service that is not listed.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
TOOLS = {
    "contract": ["datacontract-cli[duckdb]==1.2.8"],
    "expectations": ["great_expectations==1.24.1", "pandas"],
    "dbt": ["dbt-core==1.10.23", "dbt-duckdb<1.11"],
}
EXPECTATIONS = """
import json, pandas, great_expectations as gx
context = gx.get_context(mode="ephemeral")
asset = context.data_sources.add_pandas("sample").add_dataframe_asset("host_metrics")
batch = asset.add_batch_definition_whole_dataframe("all")
expect = gx.expectations
suite = context.suites.add(gx.ExpectationSuite(name="host_metrics", expectations=[
    expect.ExpectColumnValuesToNotBeNull(column="host_id"),
    expect.ExpectColumnValuesToNotBeNull(column="busy_share"),
    expect.ExpectColumnValuesToBeUnique(column="host_id"),
    expect.ExpectColumnValuesToBeBetween(column="busy_share", min_value=0, max_value=1),
    expect.ExpectColumnValuesToBeInSet(column="service", value_set=["checkout", "search"]),
    expect.ExpectTableRowCountToBeBetween(min_value=3),
    expect.ExpectColumnToExist(column="service"),
]))
definition = context.validation_definitions.add(gx.ValidationDefinition(name="all", data=batch, suite=suite))
result = definition.run(batch_parameters={"dataframe": pandas.read_csv("host_metrics.csv")})
print(json.dumps(result.to_json_dict(), indent=2))
"""
ASIDE = """
import json, pandas, great_expectations as gx
context = gx.get_context(mode="ephemeral")
asset = context.data_sources.add_pandas("sample").add_dataframe_asset("metrics")
batch = asset.add_batch_definition_whole_dataframe("all")
expect = gx.expectations
suite = context.suites.add(gx.ExpectationSuite(name="metrics", expectations=[
    expect.ExpectColumnValuesToNotBeNull(column="share", row_condition="x<2", condition_parser="pandas"),
    expect.ExpectColumnValuesToNotBeNull(column="nope"),
    expect.ExpectCompoundColumnsToBeUnique(column_list=["host_id", "ts"]),
    expect.ExpectColumnValueLengthsToBeBetween(column="service", min_value=2, max_value=10),
    expect.ExpectColumnValuesToBeBetween(column="x", min_value=0, max_value=100, strict_min=True),
    expect.ExpectColumnValuesToMatchRegex(column="service", regex="^[a-z]+$"),
    expect.ExpectColumnValuesToBeInSet(column="service", value_set=["checkout", "search"]),
    expect.ExpectTableRowCountToBeBetween(min_value=3),
]))
definition = context.validation_definitions.add(gx.ValidationDefinition(name="all", data=batch, suite=suite))
rows = pandas.read_csv("metrics.csv")
results = [definition.run(batch_parameters={"dataframe": data}).to_json_dict() for data in (rows, rows[rows.x > 9])]
print(json.dumps(results, indent=2))
"""
DBT_ASIDE = {
    "dbt_project.yml": {"name": "telemetry", "version": "1.0", "profile": "telemetry"},
    "profiles.yml": {"telemetry": {"target": "dev", "outputs": {"dev": {"type": "duckdb", "path": "dev.duckdb"}}}},
    "models/schema.yml": {
        "version": 2,
        "sources": [
            {
                "name": "raw",
                "schema": "main",
                "tables": [{"name": "metrics", "columns": [{"name": "ts", "data_tests": ["not_null"]}]}],
            }
        ],
        "models": [
            {
                "name": "stg_metrics",
                "columns": [{"name": "x", "data_tests": ["unique"]}, {"name": "service", "data_tests": ["not_null"]}],
            }
        ],
        "seeds": [
            {
                "name": "metrics",
                "columns": [
                    {
                        "name": "host_id",
                        "data_tests": [
                            "not_null",
                            {"relationships": {"arguments": {"to": "ref('hosts')", "field": "id"}}},
                        ],
                    },
                    {"name": "share", "data_tests": [{"not_null": {"config": {"where": "x < 2"}}}]},
                    {
                        "name": "service",
                        "data_tests": [
                            {
                                "accepted_values": {
                                    "arguments": {"values": ["checkout", "search"]},
                                    "config": {"where": "x < 2"},
                                }
                            }
                        ],
                    },
                ],
            }
        ],
    },
}
DBT = {
    "dbt_project.yml": {"name": "telemetry", "version": "1.0", "profile": "telemetry", "seed-paths": ["seeds"]},
    "profiles.yml": {"telemetry": {"target": "dev", "outputs": {"dev": {"type": "duckdb", "path": "dev.duckdb"}}}},
    "seeds/schema.yml": {
        "version": 2,
        "seeds": [
            {
                "name": "host_metrics",
                "columns": [
                    {"name": "host_id", "data_tests": ["not_null", "unique"]},
                    {"name": "busy_share", "data_tests": ["not_null"]},
                    {
                        "name": "service",
                        "data_tests": [{"accepted_values": {"arguments": {"values": ["checkout", "search"]}}}],
                    },
                ],
            }
        ],
    },
}


def without_traces(value):
    """Where a question broke, the places in the program that it broke at tell of the machine."""
    if isinstance(value, list):
        return [without_traces(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    return {
        key: "…" if key == "exception_traceback" and entry is not None else without_traces(entry)
        for key, entry in value.items()
    }


def run_dbt(dbt, project, files, seeds, result) -> None:
    for path, content in files.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(json.dumps(content))
    (project / "seeds").mkdir(exist_ok=True)
    for seed in seeds:
        shutil.copy(HERE / seed, project / "seeds")
    subprocess.run([dbt, "build", "--profiles-dir", "."], cwd=project)
    results = json.loads((project / "target/run_results.json").read_text())
    # How dbt was called tells of the machine it ran on.
    results["args"] = {}
    (HERE / result).write_text(json.dumps(results, indent=2) + "\n")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        # Environments that are there may be named: contract, expectations, dbt.
        given = dict(zip(TOOLS, map(pathlib.Path, sys.argv[1:])))
        homes = {name: given.get(name, work / name) for name in TOOLS}
        for name, packages in TOOLS.items():
            if name in given:
                continue
            subprocess.run([sys.executable, "-m", "venv", work / name], check=True)
            subprocess.run([work / name / "bin/pip", "install", "--quiet", *packages], check=True)
        for file in ("host.odcs.yaml", "host_metrics.csv", "metrics.odcs.yaml", "metrics.csv", "hosts.csv"):
            shutil.copy(HERE / file, work)

        for contract, result in (("host", "datacontract-cli.xml"), ("metrics", "metrics-datacontract-cli.xml")):
            asked = ["test", f"{contract}.odcs.yaml", "--output", "results.xml", "--output-format", "junit"]
            subprocess.run([homes["contract"] / "bin/datacontract", *asked], cwd=work)
            shutil.copy(work / "results.xml", HERE / result)

        for program, result in ((EXPECTATIONS, "great-expectations.json"), (ASIDE, "metrics-great-expectations.json")):
            run = [homes["expectations"] / "bin/python", "-c", program]
            output = subprocess.run(run, cwd=work, check=True, capture_output=True, text=True).stdout
            output = json.dumps(without_traces(json.loads(output)), indent=2) + "\n"
            (HERE / result).write_text(output)

        dbt = homes["dbt"] / "bin/dbt"
        run_dbt(dbt, work / "project", DBT, ["host_metrics.csv"], "dbt-run-results.json")
        aside = work / "aside"
        (aside / "models").mkdir(parents=True)
        (aside / "models/stg_metrics.sql").write_text("select * from {{ ref('metrics') }} where x < 2")
        run_dbt(dbt, aside, DBT_ASIDE, ["metrics.csv", "hosts.csv"], "metrics-dbt-run-results.json")


main()
