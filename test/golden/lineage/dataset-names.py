"""Writes dataset-names.json: what the naming module of the OpenLineage Python client calls the data of some servers.

    python dataset-names.py    # openlineage-python 1.54.0
"""

import json
import pathlib

from openlineage.client.naming import dataset as naming

CASES = [
    ({"type": "postgres", "host": "db", "port": 5432, "database": "shop", "schema": "public"}, "orders",
     naming.Postgres(host="db", port="5432", database="shop", schema="public", table="orders")),
    ({"type": "postgresql", "host": "db", "database": "shop", "schema": "public"}, "orders",
     naming.Postgres(host="db", port="5432", database="shop", schema="public", table="orders")),
    ({"type": "mysql", "host": "db", "database": "shop"}, "orders",
     naming.MySQL(host="db", port="3306", database="shop", table="orders")),
    ({"type": "oracle", "host": "db", "serviceName": "xe", "schema": "sales"}, "orders",
     naming.Oracle(host="db", port="1521", service_name="xe", schema="sales", table="orders")),
    ({"type": "db2", "host": "db", "port": 50001, "database": "shop", "schema": "public"}, "orders",
     naming.DB2(host="db", port="50001", database="shop", schema="public", table="orders")),
    ({"type": "redshift", "host": "red.abc123.eu-central-1.redshift.amazonaws.com", "database": "shop",
      "schema": "public"}, "orders",
     naming.Redshift(cluster_identifier="red", region="eu-central-1", port="5439", database="shop", schema="public",
                     table="orders")),
    ({"type": "snowflake", "account": "acme-eu1", "database": "SHOP", "schema": "PUBLIC"}, "orders",
     naming.Snowflake(organization_name="acme", account_name="eu1", database="SHOP", schema="PUBLIC",
                      table="ORDERS")),
    ({"type": "bigquery", "project": "acme", "dataset": "shop"}, "orders",
     naming.BigQuery(project_id="acme", dataset_name="shop", table_name="orders")),
    ({"type": "athena", "regionName": "eu-central-1", "catalog": "lake", "schema": "shop"}, "orders",
     naming.Athena(region_name="eu-central-1", catalog="lake", database="shop", table="orders")),
    ({"type": "glue", "account": "123", "regionName": "eu-central-1", "database": "shop"}, "orders",
     naming.AWSGlue(region_name="eu-central-1", account_id="123", database_name="shop", table_name="orders")),
    ({"type": "synapse", "host": "db", "port": 1433, "database": "shop", "schema": "dbo"}, "orders",
     naming.AzureSynapse(host="db", port="1433", schema="dbo", table="orders")),
    ({"type": "trino", "host": "db", "port": 8080, "catalog": "lake", "schema": "shop"}, "orders",
     naming.Trino(host="db", port="8080", catalog="lake", schema="shop", table="orders")),
    ({"type": "hive", "host": "db", "port": 10000, "database": "shop"}, "orders",
     naming.Hive(host="db", port="10000", database="shop", table="orders")),
    ({"type": "kafka", "host": "broker:9092"}, "orders",
     naming.Kafka(bootstrap_server_host="broker", port="9092", topic="orders")),
    ({"type": "pubsub", "project": "acme"}, "orders",
     naming.PubSubNaming(resource_type=naming.PubSubResourceType.TOPIC, project_id="acme", resource_id="orders")),
    ({"type": "s3", "location": "s3a://acme/shop/orders/*.parquet"}, "orders",
     naming.S3(bucket_name="acme", object_key="shop/orders")),
    ({"type": "gcs", "location": "gs://acme/shop/orders"}, "orders",
     naming.GCS(bucket_name="acme", object_key="shop/orders")),
    ({"type": "azure", "location": "abfss://lake@acme.dfs.core.windows.net/shop/orders/*.parquet"}, "orders",
     naming.ABFSS(container="lake", service="acme", path="shop/orders")),
    ({"type": "local", "path": "/data/orders.csv"}, "orders",
     naming.LocalFileSystem(path="/data/orders.csv")),
]

cases = [
    {"server": server, "table": table, "namespace": named.get_namespace(), "name": named.get_name()}
    for server, table, named in CASES
]
path = pathlib.Path(__file__).with_name("dataset-names.json")
path.write_text(json.dumps(cases, indent=2) + "\n", encoding="utf-8")
