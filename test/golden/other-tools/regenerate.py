"""Makes the results of other tools in this folder anew: `python3 regenerate.py` (needs pip; some minutes).

Each tool gets a virtual environment of its own in a temporary folder and tests host_metrics.csv, which breaks its contract
(host.odcs.yaml) in four ways: a host that appears twice, a share above 1, a share that is missing, a service that is not listed.
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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for name, packages in TOOLS.items():
            subprocess.run([sys.executable, "-m", "venv", work / name], check=True)
            subprocess.run([work / name / "bin/pip", "install", "--quiet", *packages], check=True)
        for file in ("host.odcs.yaml", "host_metrics.csv"):
            shutil.copy(HERE / file, work)

        contract = ["test", "host.odcs.yaml", "--output", "results.xml", "--output-format", "junit"]
        subprocess.run([work / "contract/bin/datacontract", *contract], cwd=work)
        shutil.copy(work / "results.xml", HERE / "datacontract-cli.xml")

        run = [work / "expectations/bin/python", "-c", EXPECTATIONS]
        output = subprocess.run(run, cwd=work, check=True, capture_output=True, text=True).stdout
        (HERE / "great-expectations.json").write_text(output)

        project = work / "project"
        for path, content in DBT.items():
            (project / path).parent.mkdir(parents=True, exist_ok=True)
            (project / path).write_text(json.dumps(content))
        shutil.copy(HERE / "host_metrics.csv", project / "seeds")
        subprocess.run([work / "dbt/bin/dbt", "build", "--profiles-dir", "."], cwd=project)
        results = json.loads((project / "target/run_results.json").read_text())
        # How dbt was called tells of the machine it ran on.
        results["args"] = {}
        (HERE / "dbt-run-results.json").write_text(json.dumps(results, indent=2) + "\n")


main()
