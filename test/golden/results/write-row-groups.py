"""Writes row-groups.parquet: 9,001 texts that all differ, in row groups of 3,000, which are no whole vectors of the engine.

    pip install pyarrow==25.0.1
    python write-row-groups.py
"""

import pathlib

import pyarrow
import pyarrow.parquet

pyarrow.parquet.write_table(
    pyarrow.table({"episode": [f"e{(index * 7919) % 9001}" for index in range(9001)]}),
    pathlib.Path(__file__).resolve().parent / "row-groups.parquet",
    row_group_size=3000,
    compression="zstd",
)
