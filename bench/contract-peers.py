"""Holds a file to the rules of the benchmark with Great Expectations or Pandera, as their own pages say to: contract-peers.py PEER FILE"""

import sys

import pandas as pd

peer, path = sys.argv[1:]
frame = (
    pd.read_csv(path, dtype={"id": "string", "kind": "string"}, parse_dates=["ts", "d"])
    if path.endswith(".csv")
    else pd.read_parquet(path)
)
frame["d"] = pd.to_datetime(frame["d"])
COLUMNS = ["id", "ts", "n", "x", "y", "kind", "d"]
KINDS = ["0", "1", "2", "3", "4"]
RANGES = {
    "ts": (pd.Timestamp("2020-01-01"), pd.Timestamp("2040-01-01")),
    "n": (0, 99_999),
    "x": (0, 100),
    "y": (0, 1),
    "d": (pd.Timestamp("2020-01-01"), None),
}

if peer == "pandera":
    import pandera.pandas as pa

    def column(type_, *checks, unique=False):
        return pa.Column(type_, list(checks), nullable=False, unique=unique)

    def between(name):
        low, high = RANGES[name]
        return pa.Check.ge(low) if high is None else pa.Check.in_range(low, high)

    schema = pa.DataFrameSchema(
        {
            "id": column(None, pa.Check.str_length(3, 20), pa.Check.str_matches("^h-[0-9]+$"), unique=True),
            "ts": column(None, between("ts")),
            "n": column("int64", between("n")),
            "x": column("float64", between("x")),
            "y": column("float64", between("y")),
            "kind": column(None, pa.Check.isin(KINDS)),
            "d": column(None, between("d")),
        }
    )
    schema.validate(frame, lazy=True)
else:
    import great_expectations as gx

    E = gx.expectations
    expectations = [E.ExpectColumnToExist(column=name) for name in COLUMNS]
    expectations += [E.ExpectColumnValuesToNotBeNull(column=name) for name in COLUMNS]
    expectations += [
        E.ExpectColumnValuesToBeBetween(column=name, min_value=low, max_value=high)
        for name, (low, high) in RANGES.items()
    ]
    expectations += [
        E.ExpectColumnValuesToBeUnique(column="id"),
        E.ExpectColumnValueLengthsToBeBetween(column="id", min_value=3, max_value=20),
        E.ExpectColumnValuesToMatchRegex(column="id", regex="^h-[0-9]+$"),
        E.ExpectColumnValuesToBeInSet(column="kind", value_set=KINDS),
    ]
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False}
    asset = context.data_sources.add_pandas("rows").add_dataframe_asset("rows")
    batches = asset.add_batch_definition_whole_dataframe("all")
    suite = context.suites.add(gx.ExpectationSuite(name="rows", expectations=expectations))
    result = context.validation_definitions.add(
        gx.ValidationDefinition(name="rows", data=batches, suite=suite)
    ).run(batch_parameters={"dataframe": frame})
    if not result.success:
        sys.exit(f"not all hold: {[each.expectation_config.type for each in result.results if not each.success]}")
