/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const feature = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"feature.schema.json","title":"FeatureRecord","description":"`*.feature.yml`: what is being promoted, how far it has come, and where its evidence lies. Every path is relative to this file.","type":"object","additionalProperties":false,"required":["id","title","stage"],"properties":{"id":{"description":"Unique in the repository.","$ref":"common.schema.json#/$defs/identifier"},"title":{"description":"What it is, for a reader.","type":"string","minLength":1,"maxLength":200},"stage":{"description":"How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.","type":"string","maxLength":50},"kind":{"description":"detector, model input, remediation, agent, …","type":"string","maxLength":100},"owner":{"description":"Who answers for it. Left out: the code owners of this file.","type":"string","maxLength":200},"purpose":{"description":"What it is for, in a sentence or two.","type":"string","maxLength":4000},"objective":{"description":"The business objective it serves, and how anybody would tell that it does: fewer pages at night, minutes to mitigation.","type":"string","maxLength":4000},"contracts":{"description":"Its sources: data contracts (ODCS) of the data it reads, each by path or by the contract's `id`.","$ref":"common.schema.json#/$defs/paths"},"transformations":{"description":"What is done between the sources and the outputs, step by step. An empty list says that nothing is.","type":"array","maxItems":1000,"items":{"title":"Transformation","description":"One step.","type":"object","additionalProperties":false,"required":["path","description"],"properties":{"path":{"description":"Its code: a file, a folder, or a part of a file behind `#` (`dvc.yaml#train`, `burst.py#L10-L40`).","$ref":"#/$defs/link"},"description":{"description":"What it does, in a sentence.","type":"string","maxLength":4000}}}},"outputs":{"description":"What it gives to others, each with its type and range.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/output"}},"code":{"description":"Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.","$ref":"common.schema.json#/$defs/paths"},"experiments":{"description":"Experiment files.","$ref":"common.schema.json#/$defs/paths"},"evaluation":{"description":"Data its experiments were run on, in the columns of its contracts: the edge cases that they know must be in it. Left out: the rows of the results, else `data`.","$ref":"common.schema.json#/$defs/paths"},"data":{"description":"The data snapshot: a SHA256SUMS file, or a file and its digest.","type":"array","maxItems":1000,"items":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"DataFile","type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"$ref":"common.schema.json#/$defs/path"},"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}}]}},"pipelines":{"description":"Pipelines of DVC that make its numbers: a `dvc.yaml`, or one stage of it with all it builds on (`dvc.yaml#train`). Left out: those beside the record, and those that make its results.","$ref":"common.schema.json#/$defs/paths"},"packages":{"description":"Lock files of its packages: requirements.txt, poetry.lock, pdm.lock, Pipfile.lock, uv.lock, pylock.toml, conda-lock.yml, environment.yml, package-lock.json.","$ref":"common.schema.json#/$defs/paths"},"deterministic":{"title":"Determinism","description":"Two folders (or files) of results of the same commit, made by the workflow with the same command one after the other: their numbers are compared. This program runs nothing itself.","type":"object","additionalProperties":false,"required":["results"],"properties":{"command":{"description":"What the workflow runs to make either.","type":"string","maxLength":4000},"results":{"description":"The first and the second.","type":"array","minItems":2,"maxItems":2,"items":{"$ref":"common.schema.json#/$defs/path"}},"tolerance":{"description":"How far a number may move. Left out: not at all.","$ref":"#/$defs/tolerance"},"tolerances":{"description":"Another tolerance for numbers by their name: the column of a table, or the last key.","type":"object","maxProperties":200,"propertyNames":{"maxLength":200},"additionalProperties":{"$ref":"#/$defs/tolerance"}},"ignore":{"description":"What may be other each time (times, run ids): names of columns and keys, and of files, with at most one `*` (`*.log`).","type":"array","maxItems":100,"items":{"description":"The name of a number, with at most one `*` for any part of it.","type":"string","minLength":1,"maxLength":200,"pattern":"^[^*]*[*]?[^*]*$"}}}},"environment":{"description":"What says which environment it runs in: a Dockerfile, a devcontainer.json, a .python-version file.","$ref":"common.schema.json#/$defs/paths"},"hardware":{"title":"Hardware","description":"What the numbers were made on and need to be made again; `none` for a part that does not matter.","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","maxLength":200},"memory":{"type":"string","maxLength":200},"accelerator":{"type":"string","maxLength":200},"driver":{"type":"string","maxLength":200}}},"preprocessing":{"description":"The steps from the raw data to the data it reads, as code: a script, a notebook, or a stage of DVC (`dvc.yaml#clean`). An empty list says that there are none.","type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"model-card":{"description":"The card of its model, as Hugging Face has them: Markdown that starts with YAML. Left out: one beside the record that has a `model-index`.","$ref":"common.schema.json#/$defs/path"},"models":{"description":"Models as MLflow logs them: their `MLmodel` files.","$ref":"common.schema.json#/$defs/paths"},"metrics":{"description":"Files of metrics (JSON or YAML) that the numbers of the model card must agree with. Left out: metrics.json or metrics.yaml beside the record.","$ref":"common.schema.json#/$defs/paths"},"parameters":{"description":"Files of parameters (YAML, JSON or TOML) that runs must have been given, and the JSON Schema that each is held against. Left out: params.* and parameters.* among the code. An empty list says that there are none.","type":"array","maxItems":1000,"items":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"ParameterFile","description":"A file of parameters with its schema.","type":"object","additionalProperties":false,"required":["path","schema"],"properties":{"path":{"$ref":"common.schema.json#/$defs/path"},"schema":{"description":"A JSON Schema: the path of one (JSON or YAML), or the schema itself.","anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"ParameterSchema","description":"A JSON Schema, written here.","type":"object"}]}}}]}},"runs":{"description":"Run records: what the runs that made its results recorded; or runs of MLflow (`mlruns/EXPERIMENT/RUN`, JSON, `mlflow.db#RUN`) and results of lm-evaluation-harness.","$ref":"common.schema.json#/$defs/paths"},"tests":{"description":"Test reports (JUnit XML), by kind of test.","type":"object","additionalProperties":false,"properties":{"unit":{"$ref":"#/$defs/reports"},"integration":{"$ref":"#/$defs/reports"},"end-to-end":{"$ref":"#/$defs/reports"}}},"lineage":{"description":"What tells of its lineage: files or folders of OpenLineage events, manifests of dbt. Those that the policy finds by pattern need not be named.","$ref":"common.schema.json#/$defs/paths"},"evidence":{"description":"Gate reports made elsewhere and committed here.","$ref":"common.schema.json#/$defs/paths"},"depends-on":{"description":"Ids of features it leans on.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/identifier"}},"locked":{"description":"Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.","type":"array","maxItems":200,"uniqueItems":true,"items":{"type":"string","maxLength":200}},"artifact":{"title":"Artifact","description":"What is shipped.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":200},"version":{"type":["string","number"],"maxLength":100},"digest":{"description":"`sha256:` and 64 digits and letters from a to f.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"failure-modes":{"description":"How it can fail, and what happens then.","type":"array","maxItems":200,"items":{"title":"FailureMode","description":"One way to fail.","type":"object","additionalProperties":false,"required":["when","then"],"properties":{"when":{"description":"What goes wrong: no data for five minutes, the model cannot be loaded.","type":"string","maxLength":4000},"then":{"description":"What it does then, and what users see.","type":"string","maxLength":4000}}}},"telemetry":{"description":"The signals it emits: names, or better what each of them is, as OpenTelemetry has it.","type":"array","maxItems":200,"items":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"title":"Signal","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"As the code emits it: `cpu_burst.score`.","type":"string","minLength":1,"maxLength":200},"kind":{"description":"Left out: what the semantic conventions, or the registry that has the name, say.","enum":["metric","attribute","span","event"]},"unit":{"description":"Of a metric, in UCUM: `s`, `By`, `1`, `{request}`, `By/s`.","type":"string","minLength":1,"maxLength":63},"instrument":{"description":"Of a metric.","enum":["counter","updowncounter","gauge","histogram"]},"description":{"type":"string","maxLength":2000}}}]}},"remediation":{"title":"Remediation","description":"What it does to a running system, and how that is bounded.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","maxLength":200,"description":"What it does: `recycle-worker`."},"mode":{"description":"How far it may act by itself.","enum":["shadow","approve","automatic"]},"blast-radius":{"description":"The most it may touch at once.","type":"object","maxProperties":20,"additionalProperties":{"type":["number","string"],"maxLength":100}},"rate-limit":{"type":"string","maxLength":100,"description":"How often it may act: `3 per hour`."},"kill-switch":{"description":"The flag that stops it: that of the rollout, or one under `flags`.","type":"string","maxLength":200},"undo":{"description":"How one action is undone: a page, as a rule with a heading (`runbook.md#undo`).","$ref":"#/$defs/link"}}},"rollout":{"title":"Rollout","type":"object","additionalProperties":false,"properties":{"flag":{"type":"string","maxLength":200,"description":"The flag that turns it on."},"steps":{"type":"array","maxItems":50,"items":{"type":["string","number"],"maxLength":50},"description":"Shares that have it, one after the other: 5%, 25%, 100%."},"hold":{"description":"How long each step lasts.","type":"string","maxLength":50}},"description":"How it reaches those who are to have it, step by step."},"flags":{"description":"Names of further flags it obeys.","type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":200}},"rollback":{"description":"How it is taken back: a page, or an address.","$ref":"#/$defs/link"},"runbook":{"description":"What to do when it misbehaves: a page, or an address.","$ref":"#/$defs/link"},"learnings":{"description":"What was learnt on the way, for whoever comes next: a page, or an address.","$ref":"#/$defs/link"},"privacy":{"title":"Privacy","description":"What it has to do with people’s data.","type":"object","additionalProperties":false,"required":["personal-data"],"properties":{"personal-data":{"description":"Personal data that it reads or gives: `none`, or the kinds.","anyOf":[{"const":"none"},{"type":"array","minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":200}}]},"notes":{"description":"Purpose, legal basis, retention, masking: whatever a reviewer must know.","type":"string","maxLength":4000}}},"ethics":{"description":"Who could be harmed or treated unfairly by it, and what is done about that.","type":"string","maxLength":4000},"review-by":{"description":"The day by which someone looks again.","$ref":"common.schema.json#/$defs/date"}},"$defs":{"tolerance":{"title":"Tolerance","type":"object","additionalProperties":false,"minProperties":1,"properties":{"absolute":{"description":"In the number's own unit.","type":"number","minimum":0},"relative":{"description":"As a share of the larger of the two.","type":"number","minimum":0,"maximum":1}}},"reports":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]},"link":{"description":"A file of this repository, relative to this file, with a heading or a line behind `#` where that helps (`runbook.md#undo`, `burst.py#L10`); or an address.","type":"string","minLength":1,"maxLength":1000},"output":{"title":"Output","description":"One thing it gives to others.","type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"description":"Unique among the outputs: a column, a metric, a field of an answer.","type":"string","minLength":1,"maxLength":200},"dataset":{"description":"The data set it is written to, as lineage names it: `namespace/name`, as in `s3://acme-telemetry/scores`.","type":"string","minLength":1,"maxLength":2000},"contract":{"description":"The data contract (ODCS) it is given under.","$ref":"common.schema.json#/$defs/path"},"type":{"enum":["string","number","integer","boolean","date","timestamp","time","array","object"],"description":"Its type, in the words of ODCS."},"minimum":{"description":"The least it can be.","type":"number"},"maximum":{"description":"The most it can be.","type":"number"},"values":{"description":"All it can be, where that is a list.","type":"array","minItems":1,"maxItems":1000,"items":{"type":["string","number","boolean"],"maxLength":1000}},"unit":{"description":"What it is measured in: `s`, `1` for a share, `USD`.","type":"string","minLength":1,"maxLength":100},"description":{"description":"What it means.","type":"string","maxLength":4000}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"description":"A short name: letters, digits, dots, dashes and underscores.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"array","items":{"$ref":"#/$defs/path"},"maxItems":1000};
const schema23 = {"description":"A path, relative to the file that states it, with forward slashes.","type":"string","minLength":1,"maxLength":1000};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema23,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema22,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"A file of this repository, relative to this file, with a heading or a line behind `#` where that helps (`runbook.md#undo`, `burst.py#L10`); or an address.","type":"string","minLength":1,"maxLength":1000};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"Output","description":"One thing it gives to others.","type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"description":"Unique among the outputs: a column, a metric, a field of an answer.","type":"string","minLength":1,"maxLength":200},"dataset":{"description":"The data set it is written to, as lineage names it: `namespace/name`, as in `s3://acme-telemetry/scores`.","type":"string","minLength":1,"maxLength":2000},"contract":{"description":"The data contract (ODCS) it is given under.","$ref":"common.schema.json#/$defs/path"},"type":{"enum":["string","number","integer","boolean","date","timestamp","time","array","object"],"description":"Its type, in the words of ODCS."},"minimum":{"description":"The least it can be.","type":"number"},"maximum":{"description":"The most it can be.","type":"number"},"values":{"description":"All it can be, where that is a list.","type":"array","minItems":1,"maxItems":1000,"items":{"type":["string","number","boolean"],"maxLength":1000}},"unit":{"description":"What it is measured in: `s`, `1` for a share, `USD`.","type":"string","minLength":1,"maxLength":100},"description":{"description":"What it means.","type":"string","maxLength":4000}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema23,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema25,data});
errors++;
}
if(data.type === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema25.properties.name,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.name,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.name,data:data0});
errors++;
}
}
if(data.dataset !== undefined){
let data1 = data.dataset;
if(typeof data1 === "string"){
if(data1.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/dataset",keyword:"maxLength",params:{limit: 2000},parentSchema:schema25.properties.dataset,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/dataset",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.dataset,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dataset",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.dataset,data:data1});
errors++;
}
}
if(data.contract !== undefined){
if(!(validate63(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((((((((data3 === "string") || (data3 === "number")) || (data3 === "integer")) || (data3 === "boolean")) || (data3 === "date")) || (data3 === "timestamp")) || (data3 === "time")) || (data3 === "array")) || (data3 === "object"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema25.properties.type.enum},parentSchema:schema25.properties.type,data:data3});
errors++;
}
}
if(data.minimum !== undefined){
let data4 = data.minimum;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.minimum,data:data4});
errors++;
}
}
if(data.maximum !== undefined){
let data5 = data.maximum;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"},parentSchema:schema25.properties.maximum,data:data5});
errors++;
}
}
if(data.values !== undefined){
let data6 = data.values;
if(Array.isArray(data6)){
if(data6.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/values",keyword:"maxItems",params:{limit: 1000},parentSchema:schema25.properties.values,data:data6});
errors++;
}
if(data6.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/values",keyword:"minItems",params:{limit: 1},parentSchema:schema25.properties.values,data:data6});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/values/" + i0,keyword:"type",params:{type: schema25.properties.values.items.type},parentSchema:schema25.properties.values.items,data:data7});
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/values/" + i0,keyword:"maxLength",params:{limit: 1000},parentSchema:schema25.properties.values.items,data:data7});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/values",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.values,data:data6});
errors++;
}
}
if(data.unit !== undefined){
let data8 = data.unit;
if(typeof data8 === "string"){
if(data8.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"maxLength",params:{limit: 100},parentSchema:schema25.properties.unit,data:data8});
errors++;
}
if(data8.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.unit,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.unit,data:data8});
errors++;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(typeof data9 === "string"){
if(data9.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 4000},parentSchema:schema25.properties.description,data:data9});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.description,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"description":"A SHA-256: 64 digits and letters from a to f.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema27,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"Tolerance","type":"object","additionalProperties":false,"minProperties":1,"properties":{"absolute":{"description":"In the number's own unit.","type":"number","minimum":0},"relative":{"description":"As a share of the larger of the two.","type":"number","minimum":0,"maximum":1}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1},parentSchema:schema28,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "absolute") || (key0 === "relative"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema28,data});
errors++;
}
}
if(data.absolute !== undefined){
let data0 = data.absolute;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/absolute",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema28.properties.absolute,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/absolute",keyword:"type",params:{type: "number"},parentSchema:schema28.properties.absolute,data:data0});
errors++;
}
}
if(data.relative !== undefined){
let data1 = data.relative;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/relative",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema28.properties.relative,data:data1});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/relative",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema28.properties.relative,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/relative",keyword:"type",params:{type: "number"},parentSchema:schema28.properties.relative,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema28,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},parentSchema:schema29,data});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate87.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema30 = {"description":"A day, as year-month-day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},parentSchema:schema30,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema30,data});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[^*]*[*]?[^*]*$", "");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="feature.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19,data});
errors++;
}
if(data.title === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema19,data});
errors++;
}
if(data.stage === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stage"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.title,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.title,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.title,data:data1});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 === "string"){
if(data2.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",keyword:"maxLength",params:{limit: 50},parentSchema:schema19.properties.stage,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.stage,data:data2});
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 === "string"){
if(data3.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 100},parentSchema:schema19.properties.kind,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.kind,data:data3});
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(data4.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.owner,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/owner",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.owner,data:data4});
errors++;
}
}
if(data.purpose !== undefined){
let data5 = data.purpose;
if(typeof data5 === "string"){
if(data5.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/purpose",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.purpose,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/purpose",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.purpose,data:data5});
errors++;
}
}
if(data.objective !== undefined){
let data6 = data.objective;
if(typeof data6 === "string"){
if(data6.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/objective",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.objective,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/objective",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.objective,data:data6});
errors++;
}
}
if(data.contracts !== undefined){
if(!(validate56(data.contracts, {instancePath:instancePath+"/contracts",parentData:data,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.transformations !== undefined){
let data8 = data.transformations;
if(Array.isArray(data8)){
if(data8.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/transformations",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties.transformations,data:data8});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.path === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/transformations/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.transformations.items,data:data9});
errors++;
}
if(data9.description === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/transformations/" + i0,keyword:"required",params:{missingProperty: "description"},parentSchema:schema19.properties.transformations.items,data:data9});
errors++;
}
for(const key1 in data9){
if(!((key1 === "path") || (key1 === "description"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/transformations/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.transformations.items,data:data9});
errors++;
}
}
if(data9.path !== undefined){
if(!(validate60(data9.path, {instancePath:instancePath+"/transformations/" + i0+"/path",parentData:data9,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data9.description !== undefined){
let data11 = data9.description;
if(typeof data11 === "string"){
if(data11.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/transformations/" + i0+"/description",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.transformations.items.properties.description,data:data11});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/transformations/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.transformations.items.properties.description,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/transformations/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.transformations.items,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/transformations",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.transformations,data:data8});
errors++;
}
}
if(data.outputs !== undefined){
let data12 = data.outputs;
if(Array.isArray(data12)){
if(data12.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/outputs",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties.outputs,data:data12});
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data12[i1], {instancePath:instancePath+"/outputs/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/outputs",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.outputs,data:data12});
errors++;
}
}
if(data.code !== undefined){
if(!(validate56(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.experiments !== undefined){
if(!(validate56(data.experiments, {instancePath:instancePath+"/experiments",parentData:data,parentDataProperty:"experiments",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.evaluation !== undefined){
if(!(validate56(data.evaluation, {instancePath:instancePath+"/evaluation",parentData:data,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data17 = data.data;
if(Array.isArray(data17)){
if(data17.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/data",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties.data,data:data17});
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs33 = errors;
let valid8 = false;
const _errs34 = errors;
if(!(validate63(data18, {instancePath:instancePath+"/data/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs34 === errors;
valid8 = valid8 || _valid0;
const _errs35 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.path === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.data.items.anyOf[1],data:data18});
errors++;
}
if(data18.sha256 === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.data.items.anyOf[1],data:data18});
errors++;
}
for(const key2 in data18){
if(!((key2 === "path") || (key2 === "sha256"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.data.items.anyOf[1],data:data18});
errors++;
}
}
if(data18.path !== undefined){
if(!(validate63(data18.path, {instancePath:instancePath+"/data/" + i2+"/path",parentData:data18,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data18.sha256 !== undefined){
if(!(validate71(data18.sha256, {instancePath:instancePath+"/data/" + i2+"/sha256",parentData:data18,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.data.items.anyOf[1],data:data18});
errors++;
}
var _valid0 = _errs35 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"anyOf",params:{},parentSchema:schema19.properties.data.items,data:data18});
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.data,data:data17});
errors++;
}
}
if(data.pipelines !== undefined){
if(!(validate56(data.pipelines, {instancePath:instancePath+"/pipelines",parentData:data,parentDataProperty:"pipelines",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.packages !== undefined){
if(!(validate56(data.packages, {instancePath:instancePath+"/packages",parentData:data,parentDataProperty:"packages",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.deterministic !== undefined){
let data23 = data.deterministic;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.results === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic",keyword:"required",params:{missingProperty: "results"},parentSchema:schema19.properties.deterministic,data:data23});
errors++;
}
for(const key3 in data23){
if(!(((((key3 === "command") || (key3 === "results")) || (key3 === "tolerance")) || (key3 === "tolerances")) || (key3 === "ignore"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic",keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.deterministic,data:data23});
errors++;
}
}
if(data23.command !== undefined){
let data24 = data23.command;
if(typeof data24 === "string"){
if(data24.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/command",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.deterministic.properties.command,data:data24});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/command",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.deterministic.properties.command,data:data24});
errors++;
}
}
if(data23.results !== undefined){
let data25 = data23.results;
if(Array.isArray(data25)){
if(data25.length > 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/results",keyword:"maxItems",params:{limit: 2},parentSchema:schema19.properties.deterministic.properties.results,data:data25});
errors++;
}
if(data25.length < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/results",keyword:"minItems",params:{limit: 2},parentSchema:schema19.properties.deterministic.properties.results,data:data25});
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(!(validate63(data25[i3], {instancePath:instancePath+"/deterministic/results/" + i3,parentData:data25,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/results",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.deterministic.properties.results,data:data25});
errors++;
}
}
if(data23.tolerance !== undefined){
if(!(validate76(data23.tolerance, {instancePath:instancePath+"/deterministic/tolerance",parentData:data23,parentDataProperty:"tolerance",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data23.tolerances !== undefined){
let data28 = data23.tolerances;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/tolerances",keyword:"maxProperties",params:{limit: 200},parentSchema:schema19.properties.deterministic.properties.tolerances,data:data28});
errors++;
}
for(const key4 in data28){
const _errs53 = errors;
if(typeof key4 === "string"){
if(key4.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/tolerances",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.deterministic.properties.tolerances.propertyNames,data:key4});
errors++;
}
}
var valid13 = _errs53 === errors;
if(!valid13){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/tolerances",keyword:"propertyNames",params:{propertyName: key4},parentSchema:schema19.properties.deterministic.properties.tolerances,data:data28});
errors++;
}
}
for(const key5 in data28){
if(!(validate76(data28[key5], {instancePath:instancePath+"/deterministic/tolerances/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/tolerances",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.deterministic.properties.tolerances,data:data28});
errors++;
}
}
if(data23.ignore !== undefined){
let data30 = data23.ignore;
if(Array.isArray(data30)){
if(data30.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/ignore",keyword:"maxItems",params:{limit: 100},parentSchema:schema19.properties.deterministic.properties.ignore,data:data30});
errors++;
}
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(typeof data31 === "string"){
if(data31.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/ignore/" + i4,keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.deterministic.properties.ignore.items,data:data31});
errors++;
}
if(data31.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/ignore/" + i4,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.deterministic.properties.ignore.items,data:data31});
errors++;
}
if(!pattern5.test(data31)){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/ignore/" + i4,keyword:"pattern",params:{pattern: "^[^*]*[*]?[^*]*$"},parentSchema:schema19.properties.deterministic.properties.ignore.items,data:data31});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/ignore/" + i4,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.deterministic.properties.ignore.items,data:data31});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic/ignore",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.deterministic.properties.ignore,data:data30});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.deterministic,data:data23});
errors++;
}
}
if(data.environment !== undefined){
if(!(validate56(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.hardware !== undefined){
let data33 = data.hardware;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key6 in data33){
if(!((((key6 === "cpu") || (key6 === "memory")) || (key6 === "accelerator")) || (key6 === "driver"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware",keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema19.properties.hardware,data:data33});
errors++;
}
}
if(data33.cpu !== undefined){
let data34 = data33.cpu;
if(typeof data34 === "string"){
if(data34.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware/cpu",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.hardware.properties.cpu,data:data34});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware/cpu",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.hardware.properties.cpu,data:data34});
errors++;
}
}
if(data33.memory !== undefined){
let data35 = data33.memory;
if(typeof data35 === "string"){
if(data35.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware/memory",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.hardware.properties.memory,data:data35});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware/memory",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.hardware.properties.memory,data:data35});
errors++;
}
}
if(data33.accelerator !== undefined){
let data36 = data33.accelerator;
if(typeof data36 === "string"){
if(data36.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware/accelerator",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.hardware.properties.accelerator,data:data36});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware/accelerator",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.hardware.properties.accelerator,data:data36});
errors++;
}
}
if(data33.driver !== undefined){
let data37 = data33.driver;
if(typeof data37 === "string"){
if(data37.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware/driver",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.hardware.properties.driver,data:data37});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware/driver",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.hardware.properties.driver,data:data37});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.hardware,data:data33});
errors++;
}
}
if(data.preprocessing !== undefined){
let data38 = data.preprocessing;
if(Array.isArray(data38)){
if(data38.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/preprocessing",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties.preprocessing,data:data38});
errors++;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(typeof data39 === "string"){
if(data39.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/preprocessing/" + i5,keyword:"maxLength",params:{limit: 1000},parentSchema:schema19.properties.preprocessing.items,data:data39});
errors++;
}
if(data39.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/preprocessing/" + i5,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.preprocessing.items,data:data39});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/preprocessing/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.preprocessing.items,data:data39});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/preprocessing",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.preprocessing,data:data38});
errors++;
}
}
if(data["model-card"] !== undefined){
if(!(validate63(data["model-card"], {instancePath:instancePath+"/model-card",parentData:data,parentDataProperty:"model-card",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.models !== undefined){
if(!(validate56(data.models, {instancePath:instancePath+"/models",parentData:data,parentDataProperty:"models",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate56(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
let data43 = data.parameters;
if(Array.isArray(data43)){
if(data43.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties.parameters,data:data43});
errors++;
}
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
const _errs82 = errors;
let valid22 = false;
const _errs83 = errors;
if(!(validate63(data44, {instancePath:instancePath+"/parameters/" + i6,parentData:data43,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
var _valid1 = _errs83 === errors;
valid22 = valid22 || _valid1;
const _errs84 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.path === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters/" + i6,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.parameters.items.anyOf[1],data:data44});
errors++;
}
if(data44.schema === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters/" + i6,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema19.properties.parameters.items.anyOf[1],data:data44});
errors++;
}
for(const key7 in data44){
if(!((key7 === "path") || (key7 === "schema"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters/" + i6,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema19.properties.parameters.items.anyOf[1],data:data44});
errors++;
}
}
if(data44.path !== undefined){
if(!(validate63(data44.path, {instancePath:instancePath+"/parameters/" + i6+"/path",parentData:data44,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data44.schema !== undefined){
let data46 = data44.schema;
const _errs89 = errors;
let valid24 = false;
const _errs90 = errors;
if(!(validate63(data46, {instancePath:instancePath+"/parameters/" + i6+"/schema",parentData:data44,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
var _valid2 = _errs90 === errors;
valid24 = valid24 || _valid2;
const _errs91 = errors;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters/" + i6+"/schema",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.parameters.items.anyOf[1].properties.schema.anyOf[1],data:data46});
errors++;
}
var _valid2 = _errs91 === errors;
valid24 = valid24 || _valid2;
if(!valid24){
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters/" + i6+"/schema",keyword:"anyOf",params:{},parentSchema:schema19.properties.parameters.items.anyOf[1].properties.schema,data:data46});
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters/" + i6,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.parameters.items.anyOf[1],data:data44});
errors++;
}
var _valid1 = _errs84 === errors;
valid22 = valid22 || _valid1;
if(!valid22){
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters/" + i6,keyword:"anyOf",params:{},parentSchema:schema19.properties.parameters.items,data:data44});
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.parameters,data:data43});
errors++;
}
}
if(data.runs !== undefined){
if(!(validate56(data.runs, {instancePath:instancePath+"/runs",parentData:data,parentDataProperty:"runs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data48 = data.tests;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key8 in data48){
if(!(((key8 === "unit") || (key8 === "integration")) || (key8 === "end-to-end"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/tests",keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema19.properties.tests,data:data48});
errors++;
}
}
if(data48.unit !== undefined){
if(!(validate87(data48.unit, {instancePath:instancePath+"/tests/unit",parentData:data48,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data48.integration !== undefined){
if(!(validate87(data48.integration, {instancePath:instancePath+"/tests/integration",parentData:data48,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data48["end-to-end"] !== undefined){
if(!(validate87(data48["end-to-end"], {instancePath:instancePath+"/tests/end-to-end",parentData:data48,parentDataProperty:"end-to-end",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.tests,data:data48});
errors++;
}
}
if(data.lineage !== undefined){
if(!(validate56(data.lineage, {instancePath:instancePath+"/lineage",parentData:data,parentDataProperty:"lineage",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate56(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data["depends-on"] !== undefined){
let data54 = data["depends-on"];
if(Array.isArray(data54)){
if(data54.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/depends-on",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties["depends-on"],data:data54});
errors++;
}
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
if(!(validate54(data54[i7], {instancePath:instancePath+"/depends-on/" + i7,parentData:data54,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/depends-on",keyword:"type",params:{type: "array"},parentSchema:schema19.properties["depends-on"],data:data54});
errors++;
}
}
if(data.locked !== undefined){
let data56 = data.locked;
if(Array.isArray(data56)){
if(data56.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/locked",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.locked,data:data56});
errors++;
}
const len8 = data56.length;
for(let i8=0; i8<len8; i8++){
let data57 = data56[i8];
if(typeof data57 === "string"){
if(data57.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/locked/" + i8,keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.locked.items,data:data57});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/locked/" + i8,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.locked.items,data:data57});
errors++;
}
}
let i9 = data56.length;
let j0;
if(i9 > 1){
const indices0 = {};
for(;i9--;){
let item0 = data56[i9];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = addError(vErrors, {instancePath:instancePath+"/locked",keyword:"uniqueItems",params:{i: i9, j: j0},parentSchema:schema19.properties.locked,data:data56});
errors++;
break;
}
indices0[item0] = i9;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/locked",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.locked,data:data56});
errors++;
}
}
if(data.artifact !== undefined){
let data58 = data.artifact;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.name === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact",keyword:"required",params:{missingProperty: "name"},parentSchema:schema19.properties.artifact,data:data58});
errors++;
}
if(data58.version === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19.properties.artifact,data:data58});
errors++;
}
for(const key9 in data58){
if(!(((key9 === "name") || (key9 === "version")) || (key9 === "digest"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact",keyword:"additionalProperties",params:{additionalProperty: key9},parentSchema:schema19.properties.artifact,data:data58});
errors++;
}
}
if(data58.name !== undefined){
let data59 = data58.name;
if(typeof data59 === "string"){
if(data59.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.artifact.properties.name,data:data59});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact/name",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.artifact.properties.name,data:data59});
errors++;
}
}
if(data58.version !== undefined){
let data60 = data58.version;
if((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))){
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact/version",keyword:"type",params:{type: schema19.properties.artifact.properties.version.type},parentSchema:schema19.properties.artifact.properties.version,data:data60});
errors++;
}
if(typeof data60 === "string"){
if(data60.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact/version",keyword:"maxLength",params:{limit: 100},parentSchema:schema19.properties.artifact.properties.version,data:data60});
errors++;
}
}
}
if(data58.digest !== undefined){
let data61 = data58.digest;
if(typeof data61 === "string"){
if(!pattern6.test(data61)){
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},parentSchema:schema19.properties.artifact.properties.digest,data:data61});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact/digest",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.artifact.properties.digest,data:data61});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/artifact",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.artifact,data:data58});
errors++;
}
}
if(data["failure-modes"] !== undefined){
let data62 = data["failure-modes"];
if(Array.isArray(data62)){
if(data62.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties["failure-modes"],data:data62});
errors++;
}
const len9 = data62.length;
for(let i10=0; i10<len9; i10++){
let data63 = data62[i10];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.when === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes/" + i10,keyword:"required",params:{missingProperty: "when"},parentSchema:schema19.properties["failure-modes"].items,data:data63});
errors++;
}
if(data63.then === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes/" + i10,keyword:"required",params:{missingProperty: "then"},parentSchema:schema19.properties["failure-modes"].items,data:data63});
errors++;
}
for(const key10 in data63){
if(!((key10 === "when") || (key10 === "then"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes/" + i10,keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema19.properties["failure-modes"].items,data:data63});
errors++;
}
}
if(data63.when !== undefined){
let data64 = data63.when;
if(typeof data64 === "string"){
if(data64.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes/" + i10+"/when",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties["failure-modes"].items.properties.when,data:data64});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes/" + i10+"/when",keyword:"type",params:{type: "string"},parentSchema:schema19.properties["failure-modes"].items.properties.when,data:data64});
errors++;
}
}
if(data63.then !== undefined){
let data65 = data63.then;
if(typeof data65 === "string"){
if(data65.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes/" + i10+"/then",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties["failure-modes"].items.properties.then,data:data65});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes/" + i10+"/then",keyword:"type",params:{type: "string"},parentSchema:schema19.properties["failure-modes"].items.properties.then,data:data65});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes/" + i10,keyword:"type",params:{type: "object"},parentSchema:schema19.properties["failure-modes"].items,data:data63});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/failure-modes",keyword:"type",params:{type: "array"},parentSchema:schema19.properties["failure-modes"],data:data62});
errors++;
}
}
if(data.telemetry !== undefined){
let data66 = data.telemetry;
if(Array.isArray(data66)){
if(data66.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.telemetry,data:data66});
errors++;
}
const len10 = data66.length;
for(let i11=0; i11<len10; i11++){
let data67 = data66[i11];
const _errs130 = errors;
let valid37 = false;
const _errs131 = errors;
if(typeof data67 === "string"){
if(data67.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11,keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.telemetry.items.anyOf[0],data:data67});
errors++;
}
if(data67.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.telemetry.items.anyOf[0],data:data67});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.telemetry.items.anyOf[0],data:data67});
errors++;
}
var _valid3 = _errs131 === errors;
valid37 = valid37 || _valid3;
const _errs133 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.name === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11,keyword:"required",params:{missingProperty: "name"},parentSchema:schema19.properties.telemetry.items.anyOf[1],data:data67});
errors++;
}
for(const key11 in data67){
if(!(((((key11 === "name") || (key11 === "kind")) || (key11 === "unit")) || (key11 === "instrument")) || (key11 === "description"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11,keyword:"additionalProperties",params:{additionalProperty: key11},parentSchema:schema19.properties.telemetry.items.anyOf[1],data:data67});
errors++;
}
}
if(data67.name !== undefined){
let data68 = data67.name;
if(typeof data68 === "string"){
if(data68.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.name,data:data68});
errors++;
}
if(data68.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.name,data:data68});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/name",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.name,data:data68});
errors++;
}
}
if(data67.kind !== undefined){
let data69 = data67.kind;
if(!((((data69 === "metric") || (data69 === "attribute")) || (data69 === "span")) || (data69 === "event"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/kind",keyword:"enum",params:{allowedValues: schema19.properties.telemetry.items.anyOf[1].properties.kind.enum},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.kind,data:data69});
errors++;
}
}
if(data67.unit !== undefined){
let data70 = data67.unit;
if(typeof data70 === "string"){
if(data70.length > 63){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/unit",keyword:"maxLength",params:{limit: 63},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.unit,data:data70});
errors++;
}
if(data70.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/unit",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.unit,data:data70});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.unit,data:data70});
errors++;
}
}
if(data67.instrument !== undefined){
let data71 = data67.instrument;
if(!((((data71 === "counter") || (data71 === "updowncounter")) || (data71 === "gauge")) || (data71 === "histogram"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/instrument",keyword:"enum",params:{allowedValues: schema19.properties.telemetry.items.anyOf[1].properties.instrument.enum},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.instrument,data:data71});
errors++;
}
}
if(data67.description !== undefined){
let data72 = data67.description;
if(typeof data72 === "string"){
if(data72.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.description,data:data72});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11+"/description",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.description,data:data72});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.telemetry.items.anyOf[1],data:data67});
errors++;
}
var _valid3 = _errs133 === errors;
valid37 = valid37 || _valid3;
if(!valid37){
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry/" + i11,keyword:"anyOf",params:{},parentSchema:schema19.properties.telemetry.items,data:data67});
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/telemetry",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.telemetry,data:data66});
errors++;
}
}
if(data.remediation !== undefined){
let data73 = data.remediation;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.action === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation",keyword:"required",params:{missingProperty: "action"},parentSchema:schema19.properties.remediation,data:data73});
errors++;
}
for(const key12 in data73){
if(!((((((key12 === "action") || (key12 === "mode")) || (key12 === "blast-radius")) || (key12 === "rate-limit")) || (key12 === "kill-switch")) || (key12 === "undo"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation",keyword:"additionalProperties",params:{additionalProperty: key12},parentSchema:schema19.properties.remediation,data:data73});
errors++;
}
}
if(data73.action !== undefined){
let data74 = data73.action;
if(typeof data74 === "string"){
if(data74.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/action",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.remediation.properties.action,data:data74});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/action",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.remediation.properties.action,data:data74});
errors++;
}
}
if(data73.mode !== undefined){
let data75 = data73.mode;
if(!(((data75 === "shadow") || (data75 === "approve")) || (data75 === "automatic"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/mode",keyword:"enum",params:{allowedValues: schema19.properties.remediation.properties.mode.enum},parentSchema:schema19.properties.remediation.properties.mode,data:data75});
errors++;
}
}
if(data73["blast-radius"] !== undefined){
let data76 = data73["blast-radius"];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length > 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/blast-radius",keyword:"maxProperties",params:{limit: 20},parentSchema:schema19.properties.remediation.properties["blast-radius"],data:data76});
errors++;
}
for(const key13 in data76){
let data77 = data76[key13];
if((!((typeof data77 == "number") && (isFinite(data77)))) && (typeof data77 !== "string")){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/blast-radius/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema19.properties.remediation.properties["blast-radius"].additionalProperties.type},parentSchema:schema19.properties.remediation.properties["blast-radius"].additionalProperties,data:data77});
errors++;
}
if(typeof data77 === "string"){
if(data77.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/blast-radius/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 100},parentSchema:schema19.properties.remediation.properties["blast-radius"].additionalProperties,data:data77});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/blast-radius",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.remediation.properties["blast-radius"],data:data76});
errors++;
}
}
if(data73["rate-limit"] !== undefined){
let data78 = data73["rate-limit"];
if(typeof data78 === "string"){
if(data78.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/rate-limit",keyword:"maxLength",params:{limit: 100},parentSchema:schema19.properties.remediation.properties["rate-limit"],data:data78});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/rate-limit",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.remediation.properties["rate-limit"],data:data78});
errors++;
}
}
if(data73["kill-switch"] !== undefined){
let data79 = data73["kill-switch"];
if(typeof data79 === "string"){
if(data79.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/kill-switch",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.remediation.properties["kill-switch"],data:data79});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation/kill-switch",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.remediation.properties["kill-switch"],data:data79});
errors++;
}
}
if(data73.undo !== undefined){
if(!(validate60(data73.undo, {instancePath:instancePath+"/remediation/undo",parentData:data73,parentDataProperty:"undo",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/remediation",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.remediation,data:data73});
errors++;
}
}
if(data.rollout !== undefined){
let data81 = data.rollout;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key14 in data81){
if(!(((key14 === "flag") || (key14 === "steps")) || (key14 === "hold"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout",keyword:"additionalProperties",params:{additionalProperty: key14},parentSchema:schema19.properties.rollout,data:data81});
errors++;
}
}
if(data81.flag !== undefined){
let data82 = data81.flag;
if(typeof data82 === "string"){
if(data82.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout/flag",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.rollout.properties.flag,data:data82});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout/flag",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.rollout.properties.flag,data:data82});
errors++;
}
}
if(data81.steps !== undefined){
let data83 = data81.steps;
if(Array.isArray(data83)){
if(data83.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout/steps",keyword:"maxItems",params:{limit: 50},parentSchema:schema19.properties.rollout.properties.steps,data:data83});
errors++;
}
const len11 = data83.length;
for(let i12=0; i12<len11; i12++){
let data84 = data83[i12];
if((typeof data84 !== "string") && (!((typeof data84 == "number") && (isFinite(data84))))){
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout/steps/" + i12,keyword:"type",params:{type: schema19.properties.rollout.properties.steps.items.type},parentSchema:schema19.properties.rollout.properties.steps.items,data:data84});
errors++;
}
if(typeof data84 === "string"){
if(data84.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout/steps/" + i12,keyword:"maxLength",params:{limit: 50},parentSchema:schema19.properties.rollout.properties.steps.items,data:data84});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout/steps",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.rollout.properties.steps,data:data83});
errors++;
}
}
if(data81.hold !== undefined){
let data85 = data81.hold;
if(typeof data85 === "string"){
if(data85.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout/hold",keyword:"maxLength",params:{limit: 50},parentSchema:schema19.properties.rollout.properties.hold,data:data85});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout/hold",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.rollout.properties.hold,data:data85});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/rollout",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.rollout,data:data81});
errors++;
}
}
if(data.flags !== undefined){
let data86 = data.flags;
if(Array.isArray(data86)){
if(data86.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/flags",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.flags,data:data86});
errors++;
}
const len12 = data86.length;
for(let i13=0; i13<len12; i13++){
let data87 = data86[i13];
if(typeof data87 === "string"){
if(data87.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/flags/" + i13,keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.flags.items,data:data87});
errors++;
}
if(data87.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/flags/" + i13,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.flags.items,data:data87});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/flags/" + i13,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.flags.items,data:data87});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/flags",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.flags,data:data86});
errors++;
}
}
if(data.rollback !== undefined){
if(!(validate60(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.runbook !== undefined){
if(!(validate60(data.runbook, {instancePath:instancePath+"/runbook",parentData:data,parentDataProperty:"runbook",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.learnings !== undefined){
if(!(validate60(data.learnings, {instancePath:instancePath+"/learnings",parentData:data,parentDataProperty:"learnings",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.privacy !== undefined){
let data91 = data.privacy;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91["personal-data"] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy",keyword:"required",params:{missingProperty: "personal-data"},parentSchema:schema19.properties.privacy,data:data91});
errors++;
}
for(const key15 in data91){
if(!((key15 === "personal-data") || (key15 === "notes"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy",keyword:"additionalProperties",params:{additionalProperty: key15},parentSchema:schema19.properties.privacy,data:data91});
errors++;
}
}
if(data91["personal-data"] !== undefined){
let data92 = data91["personal-data"];
const _errs182 = errors;
let valid47 = false;
const _errs183 = errors;
if("none" !== data92){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/personal-data",keyword:"const",params:{allowedValue: "none"},parentSchema:schema19.properties.privacy.properties["personal-data"].anyOf[0],data:data92});
errors++;
}
var _valid4 = _errs183 === errors;
valid47 = valid47 || _valid4;
const _errs184 = errors;
if(Array.isArray(data92)){
if(data92.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/personal-data",keyword:"maxItems",params:{limit: 200},parentSchema:schema19.properties.privacy.properties["personal-data"].anyOf[1],data:data92});
errors++;
}
if(data92.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/personal-data",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.privacy.properties["personal-data"].anyOf[1],data:data92});
errors++;
}
const len13 = data92.length;
for(let i14=0; i14<len13; i14++){
let data93 = data92[i14];
if(typeof data93 === "string"){
if(data93.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/personal-data/" + i14,keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.privacy.properties["personal-data"].anyOf[1].items,data:data93});
errors++;
}
if(data93.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/personal-data/" + i14,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.privacy.properties["personal-data"].anyOf[1].items,data:data93});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/personal-data/" + i14,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.privacy.properties["personal-data"].anyOf[1].items,data:data93});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/personal-data",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.privacy.properties["personal-data"].anyOf[1],data:data92});
errors++;
}
var _valid4 = _errs184 === errors;
valid47 = valid47 || _valid4;
if(!valid47){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/personal-data",keyword:"anyOf",params:{},parentSchema:schema19.properties.privacy.properties["personal-data"],data:data92});
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
if(data91.notes !== undefined){
let data94 = data91.notes;
if(typeof data94 === "string"){
if(data94.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/notes",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.privacy.properties.notes,data:data94});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy/notes",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.privacy.properties.notes,data:data94});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/privacy",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.privacy,data:data91});
errors++;
}
}
if(data.ethics !== undefined){
let data95 = data.ethics;
if(typeof data95 === "string"){
if(data95.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/ethics",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.ethics,data:data95});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/ethics",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.ethics,data:data95});
errors++;
}
}
if(data["review-by"] !== undefined){
if(!(validate100(data["review-by"], {instancePath:instancePath+"/review-by",parentData:data,parentDataProperty:"review-by",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
