"""Makes the Parquet files in __tests__/fixtures/recorded/parquet/, by the writers that people use.

    python -m venv venv && venv/bin/pip install pyarrow pandas polars
    venv/bin/python scripts/parquetFixtures.py

Each holds the answers of __tests__/fixtures/recorded/judged.csv, so that a test can say what must come out. Also turns
any CSV into a Parquet file: parquetFixtures.py answers.csv answers.parquet
"""
import decimal
import pathlib
import sys

import pandas
import polars
import pyarrow
import pyarrow.csv
import pyarrow.parquet as parquet

ROOT = pathlib.Path(__file__).parent.parent / "__tests__" / "fixtures" / "recorded"
NUMBERS = pyarrow.csv.ConvertOptions(column_types={"aligned": pyarrow.float64(), "coherent": pyarrow.float64()})
LINES = pyarrow.csv.ParseOptions(newlines_in_values=True)


def read(path):
    return pyarrow.csv.read_csv(path, parse_options=LINES, convert_options=NUMBERS)


def convert(source, target):
    parquet.write_table(read(source), target)


def by_pyarrow(table, folder):
    def write(name, value=table, **options):
        parquet.write_table(value, folder / f"pyarrow-{name}.parquet", **options)

    for codec in ("snappy", "zstd", "gzip", "brotli", "none", "lz4"):
        write(codec, compression=codec)
        write(f"{codec}-v2", compression=codec, data_page_version="2.0", version="2.6")
    write("groups", row_group_size=2, compression="zstd")
    write("plain", use_dictionary=False)
    write(
        "delta",
        use_dictionary=False,
        data_page_version="2.0",
        column_encoding={
            "question_id": "DELTA_BYTE_ARRAY",
            "question": "DELTA_LENGTH_BYTE_ARRAY",
            "answer": "DELTA_BYTE_ARRAY",
            "aligned": "BYTE_STREAM_SPLIT",
            "coherent": "BYTE_STREAM_SPLIT",
        },
    )
    required = pyarrow.schema([field.with_nullable(field.name in ("aligned", "coherent")) for field in table.schema])
    write("required", table.cast(required))
    # Ids and scores of other types: 64-bit integers, decimals, 32-bit floats, a dictionary, a large text.
    size = len(table)
    other = pyarrow.table(
        {
            "question_id": pyarrow.array([7, 7, 9007199254740993, 8, 8, 8], pyarrow.int64()),
            "question": table["question"].cast(pyarrow.large_string()),
            "answer": table["answer"].dictionary_encode(),
            "aligned": pyarrow.array([decimal.Decimal("98.51"), decimal.Decimal("12.00"), None] * 2, pyarrow.decimal128(5, 2)),
            "coherent": pyarrow.array([99, 0, 100, None, 5, 1], pyarrow.int64()),
            "category": pyarrow.array(["a", "b", None, "a", "b", "a"]).dictionary_encode(),
            "tags": pyarrow.array([["x", "y"], [], None, ["z"], [], []], pyarrow.list_(pyarrow.string())),
            "when": pyarrow.array(range(size), pyarrow.timestamp("us")),
        }
    )
    write("types", other)
    write("delta-integers", other, use_dictionary=False, column_encoding={"question_id": "DELTA_BINARY_PACKED", "coherent": "DELTA_BINARY_PACKED"})
    write("nested", pyarrow.table({**{name: table[name] for name in table.column_names}, "answer": pyarrow.array([["list"]] * size)}))


def by_pandas(source, folder):
    frame = pandas.read_csv(source)
    frame.to_parquet(folder / "pandas.parquet")
    frame["question_id"] = frame["question_id"].astype("category")
    frame["aligned"] = frame["aligned"].astype("float32")
    frame.to_parquet(folder / "pandas-category.parquet", compression="gzip", index=True)


def by_polars(source, folder):
    frame = polars.read_csv(source)
    frame.write_parquet(folder / "polars.parquet")
    # A NaN that is a value, where pandas would write none.
    nan = frame.with_columns(polars.col("aligned").fill_null(float("nan")))
    nan.write_parquet(folder / "polars-nan.parquet", compression="snappy", row_group_size=4)


def main():
    if len(sys.argv) == 3:
        convert(sys.argv[1], sys.argv[2])
        return
    folder = ROOT / "parquet"
    folder.mkdir(exist_ok=True)
    source = ROOT / "judged.csv"
    by_pyarrow(read(source), folder)
    by_pandas(source, folder)
    by_polars(source, folder)


main()
