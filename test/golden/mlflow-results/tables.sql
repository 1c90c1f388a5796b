CREATE TABLE "experiments" (
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(256) NOT NULL, 
	artifact_location VARCHAR(256), 
	lifecycle_stage VARCHAR(32), 
	creation_time BIGINT, 
	last_update_time BIGINT, 
	workspace VARCHAR(63) DEFAULT 'default' NOT NULL, 
	CONSTRAINT experiment_pk PRIMARY KEY (experiment_id), 
	CONSTRAINT experiments_lifecycle_stage CHECK (lifecycle_stage IN ('active', 'deleted')), 
	CONSTRAINT uq_experiments_workspace_name UNIQUE (workspace, name)
);
INSERT INTO "experiments" VALUES (0, 'Default', '/home/ada/detector/mlruns/0', 'active', 1795407969506, 1795407969506, 'default');
INSERT INTO "experiments" VALUES (1, 'burst', '/home/ada/detector/mlruns/1', 'active', 1795407969510, 1795407969510, 'default');
CREATE TABLE "runs" (
	run_uuid VARCHAR(32) NOT NULL, 
	name VARCHAR(250), 
	source_type VARCHAR(20), 
	source_name VARCHAR(500), 
	entry_point_name VARCHAR(50), 
	user_id VARCHAR(256), 
	status VARCHAR(9), 
	start_time BIGINT, 
	end_time BIGINT, 
	source_version VARCHAR(50), 
	lifecycle_stage VARCHAR(20), 
	artifact_uri VARCHAR(200), 
	experiment_id INTEGER, deleted_time BIGINT, 
	CONSTRAINT run_pk PRIMARY KEY (run_uuid), 
	CONSTRAINT runs_lifecycle_stage CHECK (lifecycle_stage IN ('active', 'deleted')), 
	CONSTRAINT source_type CHECK (source_type IN ('NOTEBOOK', 'JOB', 'LOCAL', 'UNKNOWN', 'PROJECT')), 
	FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), 
	CHECK (status IN ('SCHEDULED', 'FAILED', 'FINISHED', 'RUNNING', 'KILLED'))
);
INSERT INTO "runs" VALUES ('a03537c4e74d4ff6ad190983f1a78e64', 'candidate', 'UNKNOWN', '', '', 'ada', 'FINISHED', 1795407969518, 1795407969620, '', 'active', '/home/ada/detector/mlruns/1/a03537c4e74d4ff6ad190983f1a78e64/artifacts', 1, NULL);
INSERT INTO "runs" VALUES ('f4652848e731405489e3915de6fe8b12', 'broken', 'UNKNOWN', '', '', 'ada', 'FAILED', 1795407969626, 1795407969635, '', 'active', '/home/ada/detector/mlruns/1/f4652848e731405489e3915de6fe8b12/artifacts', 1, NULL);
INSERT INTO "runs" VALUES ('9b2d186825ad47779ec7f1864553c3d9', 'binned', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1795407969638, 1795407969648, '', 'deleted', '/home/ada/detector/mlruns/1/9b2d186825ad47779ec7f1864553c3d9/artifacts', 1, 1795407969654);
INSERT INTO "runs" VALUES ('eb8ea5db00f8453b8dc768b417cb3f48', 'plain', 'UNKNOWN', '', '', 'unknown', 'FINISHED', 1795407969660, 1795407969671, '', 'active', '/home/ada/detector/mlruns/1/eb8ea5db00f8453b8dc768b417cb3f48/artifacts', 1, NULL);
CREATE TABLE "latest_metrics" (
	"key" VARCHAR(250) NOT NULL, 
	value FLOAT NOT NULL, 
	timestamp BIGINT, 
	step BIGINT NOT NULL, 
	is_nan BOOLEAN NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT latest_metric_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid), 
	CHECK (is_nan IN (0, 1))
);
INSERT INTO "latest_metrics" VALUES ('loss', 0.5, 1770000000005, 2, 0, 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "latest_metrics" VALUES ('val/acc', 0.8, 1795407969557, 0, 0, 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "latest_metrics" VALUES ('not_a_number', 0.0, 1795407969560, 0, 1, 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "latest_metrics" VALUES ('large', 1.79769313486231562234e+308, 1795407969563, 0, 0, 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "latest_metrics" VALUES ('small', -1.79769313486231562234e+308, 1795407969566, 0, 0, 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "latest_metrics" VALUES ('auc', 0.91, 1795407969594, 0, 0, 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "latest_metrics" VALUES ('loss', 1.0, 1795407969632, 0, 0, 'f4652848e731405489e3915de6fe8b12');
INSERT INTO "latest_metrics" VALUES ('loss', 2.0, 1795407969644, 0, 0, '9b2d186825ad47779ec7f1864553c3d9');
INSERT INTO "latest_metrics" VALUES ('loss', 0.25, 1795407969666, 3, 0, 'eb8ea5db00f8453b8dc768b417cb3f48');
CREATE TABLE "params" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000) NOT NULL, 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT param_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "params" VALUES ('seed', '7', 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "params" VALUES ('learning_rate', '0.01', 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "params" VALUES ('note', 'two
lines', 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "params" VALUES ('seed', '8', 'eb8ea5db00f8453b8dc768b417cb3f48');
CREATE TABLE "tags" (
	"key" VARCHAR(250) NOT NULL, 
	value VARCHAR(8000), 
	run_uuid VARCHAR(32) NOT NULL, 
	CONSTRAINT tag_pk PRIMARY KEY ("key", run_uuid), 
	FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
INSERT INTO "tags" VALUES ('mlflow.user', 'ada', 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "tags" VALUES ('mlflow.source.name', 'train.py', 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "tags" VALUES ('mlflow.source.type', 'LOCAL', 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "tags" VALUES ('mlflow.runName', 'candidate', 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "tags" VALUES ('mlflow.source.git.commit', '0123456789abcdef0123456789abcdef01234567', 'a03537c4e74d4ff6ad190983f1a78e64');
INSERT INTO "tags" VALUES ('mlflow.user', 'ada', 'f4652848e731405489e3915de6fe8b12');
INSERT INTO "tags" VALUES ('mlflow.source.name', 'train.py', 'f4652848e731405489e3915de6fe8b12');
INSERT INTO "tags" VALUES ('mlflow.source.type', 'LOCAL', 'f4652848e731405489e3915de6fe8b12');
INSERT INTO "tags" VALUES ('mlflow.runName', 'broken', 'f4652848e731405489e3915de6fe8b12');
INSERT INTO "tags" VALUES ('mlflow.runName', 'binned', '9b2d186825ad47779ec7f1864553c3d9');
INSERT INTO "tags" VALUES ('mlflow.runName', 'plain', 'eb8ea5db00f8453b8dc768b417cb3f48');
CREATE TABLE inputs (
	input_uuid VARCHAR(36) NOT NULL, 
	source_type VARCHAR(36) NOT NULL, 
	source_id VARCHAR(36) NOT NULL, 
	destination_type VARCHAR(36) NOT NULL, 
	destination_id VARCHAR(36) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT inputs_pk PRIMARY KEY (source_type, source_id, destination_type, destination_id)
);
INSERT INTO "inputs" VALUES ('be335b105e474539a559776d1687784d', 'DATASET', 'f3a27a305f2247808c4c544073da2c71', 'RUN', 'a03537c4e74d4ff6ad190983f1a78e64', 0);
INSERT INTO "inputs" VALUES ('fd3b0ea2d11e45988222382d66e109af', 'RUN_INPUT', 'a03537c4e74d4ff6ad190983f1a78e64', 'MODEL_INPUT', 'm-6887ca48ecdb4ab7b8dff1b6d8992bb1', 0);
INSERT INTO "inputs" VALUES ('278adb1a896546a2a25395afc5a11379', 'RUN_OUTPUT', 'a03537c4e74d4ff6ad190983f1a78e64', 'MODEL_OUTPUT', 'm-6887ca48ecdb4ab7b8dff1b6d8992bb1', 2);
CREATE TABLE input_tags (
	input_uuid VARCHAR(36) NOT NULL, 
	name VARCHAR(255) NOT NULL, 
	value VARCHAR(500) NOT NULL, 
	CONSTRAINT input_tags_pk PRIMARY KEY (input_uuid, name)
);
INSERT INTO "input_tags" VALUES ('be335b105e474539a559776d1687784d', 'part', 'all');
INSERT INTO "input_tags" VALUES ('be335b105e474539a559776d1687784d', 'mlflow.data.context', 'training');
CREATE TABLE "datasets" (
	dataset_uuid VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	digest VARCHAR(36) NOT NULL, 
	dataset_source_type VARCHAR(36) NOT NULL, 
	dataset_source TEXT NOT NULL, 
	dataset_schema TEXT, 
	dataset_profile TEXT, 
	CONSTRAINT dataset_pk PRIMARY KEY (experiment_id, name, digest), 
	CONSTRAINT fk_datasets_experiment_id_experiments FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id) ON DELETE CASCADE
);
INSERT INTO "datasets" VALUES ('f3a27a305f2247808c4c544073da2c71', 1, 'train', 'cb921984', 'local', '{"uri": "data/train.csv"}', '{"mlflow_tensorspec": {"features": "[{\"type\": \"tensor\", \"tensor-spec\": {\"dtype\": \"float64\", \"shape\": [-1]}}]", "targets": null}}', '{"features_shape": [10], "features_size": 10, "features_nbytes": 80}');
CREATE TABLE logged_models (
	model_id VARCHAR(36) NOT NULL, 
	experiment_id INTEGER NOT NULL, 
	name VARCHAR(500) NOT NULL, 
	artifact_location VARCHAR(1000) NOT NULL, 
	creation_timestamp_ms BIGINT NOT NULL, 
	last_updated_timestamp_ms BIGINT NOT NULL, 
	status INTEGER NOT NULL, 
	lifecycle_stage VARCHAR(32), 
	model_type VARCHAR(500), 
	source_run_id VARCHAR(32), 
	status_message VARCHAR(1000), 
	CONSTRAINT logged_models_pk PRIMARY KEY (model_id), 
	CONSTRAINT logged_models_lifecycle_stage_check CHECK (lifecycle_stage IN ('active', 'deleted')), 
	CONSTRAINT fk_logged_models_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id) ON DELETE CASCADE
);
INSERT INTO "logged_models" VALUES ('m-6887ca48ecdb4ab7b8dff1b6d8992bb1', 1, 'detector', '/home/ada/detector/mlruns/1/models/m-6887ca48ecdb4ab7b8dff1b6d8992bb1/artifacts', 1795407969580, 1795407969604, 2, 'active', NULL, 'a03537c4e74d4ff6ad190983f1a78e64', NULL);
