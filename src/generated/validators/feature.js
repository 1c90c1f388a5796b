/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const feature = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"feature.schema.json","title":"FeatureRecord","description":"`*.feature.yml`: what is being promoted, how far it has come, and where its evidence lies. Every path is relative to this file.","type":"object","additionalProperties":false,"required":["id","title","stage"],"properties":{"id":{"description":"Unique in the repository.","$ref":"common.schema.json#/$defs/identifier"},"title":{"description":"What it is, for a reader.","type":"string","minLength":1,"maxLength":200},"stage":{"description":"How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.","type":"string","maxLength":50},"kind":{"description":"detector, model input, remediation, agent, …","type":"string","maxLength":100},"owner":{"description":"Who answers for it. Left out: the code owners of this file.","type":"string","maxLength":200},"purpose":{"description":"What it is for, in a sentence or two.","type":"string","maxLength":4000},"contracts":{"description":"Data contracts (ODCS) of the data it reads.","$ref":"common.schema.json#/$defs/paths"},"code":{"description":"Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.","$ref":"common.schema.json#/$defs/paths"},"experiments":{"description":"Experiment files.","$ref":"common.schema.json#/$defs/paths"},"data":{"description":"The data snapshot: a SHA256SUMS file, or a file and its digest.","type":"array","maxItems":1000,"items":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"DataFile","type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"$ref":"common.schema.json#/$defs/path"},"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}}]}},"pipelines":{"description":"Pipelines of DVC that make its numbers: a `dvc.yaml`, or one stage of it with all it builds on (`dvc.yaml#train`). Left out: those beside the record, and those that make its results.","$ref":"common.schema.json#/$defs/paths"},"packages":{"description":"Lock files of its packages: requirements.txt, poetry.lock, pdm.lock, Pipfile.lock, uv.lock, pylock.toml, conda-lock.yml, environment.yml, package-lock.json.","$ref":"common.schema.json#/$defs/paths"},"deterministic":{"title":"Determinism","description":"Two folders (or files) of results of the same commit, made by the workflow with the same command one after the other: their numbers are compared. This program runs nothing itself.","type":"object","additionalProperties":false,"required":["results"],"properties":{"command":{"description":"What the workflow runs to make either.","type":"string","maxLength":4000},"results":{"description":"The first and the second.","type":"array","minItems":2,"maxItems":2,"items":{"$ref":"common.schema.json#/$defs/path"}},"tolerance":{"description":"How far a number may move. Left out: not at all.","$ref":"#/$defs/tolerance"},"tolerances":{"description":"Another tolerance for numbers by their name: the column of a table, or the last key.","type":"object","maxProperties":200,"propertyNames":{"maxLength":200},"additionalProperties":{"$ref":"#/$defs/tolerance"}},"ignore":{"description":"What may be other each time (times, run ids): names of columns and keys, and of files, with at most one `*` (`*.log`).","type":"array","maxItems":100,"items":{"description":"The name of a number, with at most one `*` for any part of it.","type":"string","minLength":1,"maxLength":200,"pattern":"^[^*]*[*]?[^*]*$"}}}},"environment":{"description":"What says which environment it runs in: a Dockerfile, a devcontainer.json, a .python-version file.","$ref":"common.schema.json#/$defs/paths"},"hardware":{"title":"Hardware","description":"What the numbers were made on and need to be made again; `none` for a part that does not matter.","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","maxLength":200},"memory":{"type":"string","maxLength":200},"accelerator":{"type":"string","maxLength":200},"driver":{"type":"string","maxLength":200}}},"preprocessing":{"description":"The steps from the raw data to the data it reads, as code: a script, a notebook, or a stage of DVC (`dvc.yaml#clean`). An empty list says that there are none.","type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"model-card":{"description":"The card of its model, as Hugging Face has them: Markdown that starts with YAML. Left out: one beside the record that has a `model-index`.","$ref":"common.schema.json#/$defs/path"},"models":{"description":"Models as MLflow logs them: their `MLmodel` files.","$ref":"common.schema.json#/$defs/paths"},"metrics":{"description":"Files of metrics (JSON or YAML) that the numbers of the model card must agree with. Left out: metrics.json or metrics.yaml beside the record.","$ref":"common.schema.json#/$defs/paths"},"parameters":{"description":"Files of parameters (YAML, JSON or TOML) that runs must have been given. Left out: params.* and parameters.* among the code.","$ref":"common.schema.json#/$defs/paths"},"runs":{"description":"Run records: what the runs that made its results recorded; or runs of MLflow (`mlruns/EXPERIMENT/RUN`, JSON, `mlflow.db#RUN`) and results of lm-evaluation-harness.","$ref":"common.schema.json#/$defs/paths"},"tests":{"description":"Test reports (JUnit XML), by kind of test.","type":"object","additionalProperties":false,"properties":{"unit":{"$ref":"#/$defs/reports"},"integration":{"$ref":"#/$defs/reports"},"end-to-end":{"$ref":"#/$defs/reports"}}},"lineage":{"description":"What tells of its lineage: files or folders of OpenLineage events, manifests of dbt. Those that the policy finds by pattern need not be named.","$ref":"common.schema.json#/$defs/paths"},"evidence":{"description":"Gate reports made elsewhere and committed here.","$ref":"common.schema.json#/$defs/paths"},"depends-on":{"description":"Ids of features it leans on.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/identifier"}},"locked":{"description":"Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.","type":"array","maxItems":200,"uniqueItems":true,"items":{"type":"string","maxLength":200}},"artifact":{"title":"Artifact","description":"What is shipped.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":200},"version":{"type":["string","number"],"maxLength":100},"digest":{"description":"`sha256:` and 64 digits and letters from a to f.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"telemetry":{"description":"The signals it emits: names, or better what each of them is, as OpenTelemetry has it.","type":"array","maxItems":200,"items":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"title":"Signal","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"As the code emits it: `cpu_burst.score`.","type":"string","minLength":1,"maxLength":200},"kind":{"description":"Left out: what the semantic conventions, or the registry that has the name, say.","enum":["metric","attribute","span","event"]},"unit":{"description":"Of a metric, in UCUM: `s`, `By`, `1`, `{request}`, `By/s`.","type":"string","minLength":1,"maxLength":63},"instrument":{"description":"Of a metric.","enum":["counter","updowncounter","gauge","histogram"]},"description":{"type":"string","maxLength":2000}}}]}},"remediation":{"title":"Remediation","description":"What it does to a running system, and how that is bounded.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","maxLength":200},"mode":{"description":"How far it may act by itself.","enum":["shadow","approve","automatic"]},"blast-radius":{"description":"The most it may touch at once.","type":"object","maxProperties":20,"additionalProperties":{"type":["number","string"],"maxLength":100}},"rate-limit":{"type":"string","maxLength":100},"kill-switch":{"description":"The flag that stops it.","type":"string","maxLength":200},"undo":{"description":"How one action is undone.","$ref":"common.schema.json#/$defs/path"}}},"rollout":{"title":"Rollout","type":"object","additionalProperties":false,"properties":{"flag":{"type":"string","maxLength":200},"steps":{"type":"array","maxItems":50,"items":{"type":["string","number"],"maxLength":50}},"hold":{"description":"How long each step lasts.","type":"string","maxLength":50}}},"rollback":{"description":"How it is taken back: a page.","$ref":"common.schema.json#/$defs/path"},"review-by":{"description":"The day by which someone looks again.","$ref":"common.schema.json#/$defs/date"}},"$defs":{"tolerance":{"title":"Tolerance","type":"object","additionalProperties":false,"minProperties":1,"properties":{"absolute":{"description":"In the number's own unit.","type":"number","minimum":0},"relative":{"description":"As a share of the larger of the two.","type":"number","minimum":0,"maximum":1}}},"reports":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]}}};
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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
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
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
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
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(typeof data === "string"){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"A SHA-256: 64 digits and letters from a to f.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "");

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"Tolerance","type":"object","additionalProperties":false,"minProperties":1,"properties":{"absolute":{"description":"In the number's own unit.","type":"number","minimum":0},"relative":{"description":"As a share of the larger of the two.","type":"number","minimum":0,"maximum":1}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "absolute") || (key0 === "relative"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.absolute !== undefined){
let data0 = data.absolute;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/absolute",schemaPath:"#/properties/absolute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.absolute,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/absolute",schemaPath:"#/properties/absolute/type",keyword:"type",params:{type: "number"},schema:schema26.properties.absolute.type,parentSchema:schema26.properties.absolute,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.relative !== undefined){
let data1 = data.relative;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/relative",schemaPath:"#/properties/relative/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema26.properties.relative,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/relative",schemaPath:"#/properties/relative/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.relative,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/relative",schemaPath:"#/properties/relative/type",keyword:"type",params:{type: "number"},schema:schema26.properties.relative.type,parentSchema:schema26.properties.relative,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
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
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema27.anyOf,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
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
validate79.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema28 = {"description":"A day, as year-month-day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":false};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.stage === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
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
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema19.properties.title.type,parentSchema:schema19.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 === "string"){
if(data2.length > 50){
const err7 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema19.properties.stage,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema19.properties.stage.type,parentSchema:schema19.properties.stage,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 === "string"){
if(data3.length > 100){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema19.properties.kind.type,parentSchema:schema19.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(data4.length > 200){
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema19.properties.owner.type,parentSchema:schema19.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.purpose !== undefined){
let data5 = data.purpose;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err13 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.purpose,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},schema:schema19.properties.purpose.type,parentSchema:schema19.properties.purpose,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data.contracts !== undefined){
if(!(validate56(data.contracts, {instancePath:instancePath+"/contracts",parentData:data,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
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
if(data.data !== undefined){
let data9 = data.data;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err15 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.data,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs19 = errors;
let valid3 = false;
const _errs20 = errors;
if(!(validate62(data10, {instancePath:instancePath+"/data/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
const _errs21 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},schema:schema19.properties.data.items.anyOf[1].required,parentSchema:schema19.properties.data.items.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if(data10.sha256 === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema19.properties.data.items.anyOf[1].required,parentSchema:schema19.properties.data.items.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "path") || (key1 === "sha256"))){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.data.items.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data10.path !== undefined){
if(!(validate62(data10.path, {instancePath:instancePath+"/data/" + i0+"/path",parentData:data10,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data10.sha256 !== undefined){
if(!(validate65(data10.sha256, {instancePath:instancePath+"/data/" + i0+"/sha256",parentData:data10,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.data.items.anyOf[1].type,parentSchema:schema19.properties.data.items.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.data.items.anyOf,parentSchema:schema19.properties.data.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema19.properties.data.type,parentSchema:schema19.properties.data,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
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
let data15 = data.deterministic;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.results === undefined){
const err22 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/required",keyword:"required",params:{missingProperty: "results"},schema:schema19.properties.deterministic.required,parentSchema:schema19.properties.deterministic,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
for(const key2 in data15){
if(!(((((key2 === "command") || (key2 === "results")) || (key2 === "tolerance")) || (key2 === "tolerances")) || (key2 === "ignore"))){
const err23 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.deterministic,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data15.command !== undefined){
let data16 = data15.command;
if(typeof data16 === "string"){
if(data16.length > 4000){
const err24 = {instancePath:instancePath+"/deterministic/command",schemaPath:"#/properties/deterministic/properties/command/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.deterministic.properties.command,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/deterministic/command",schemaPath:"#/properties/deterministic/properties/command/type",keyword:"type",params:{type: "string"},schema:schema19.properties.deterministic.properties.command.type,parentSchema:schema19.properties.deterministic.properties.command,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
if(data15.results !== undefined){
let data17 = data15.results;
if(Array.isArray(data17)){
if(data17.length > 2){
const err26 = {instancePath:instancePath+"/deterministic/results",schemaPath:"#/properties/deterministic/properties/results/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema19.properties.deterministic.properties.results,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if(data17.length < 2){
const err27 = {instancePath:instancePath+"/deterministic/results",schemaPath:"#/properties/deterministic/properties/results/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema19.properties.deterministic.properties.results,data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data17[i1], {instancePath:instancePath+"/deterministic/results/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/deterministic/results",schemaPath:"#/properties/deterministic/properties/results/type",keyword:"type",params:{type: "array"},schema:schema19.properties.deterministic.properties.results.type,parentSchema:schema19.properties.deterministic.properties.results,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data15.tolerance !== undefined){
if(!(validate70(data15.tolerance, {instancePath:instancePath+"/deterministic/tolerance",parentData:data15,parentDataProperty:"tolerance",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data15.tolerances !== undefined){
let data20 = data15.tolerances;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 200){
const err29 = {instancePath:instancePath+"/deterministic/tolerances",schemaPath:"#/properties/deterministic/properties/tolerances/maxProperties",keyword:"maxProperties",params:{limit: 200},schema:200,parentSchema:schema19.properties.deterministic.properties.tolerances,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
for(const key3 in data20){
const _errs39 = errors;
if(typeof key3 === "string"){
if(key3.length > 200){
const err30 = {instancePath:instancePath+"/deterministic/tolerances",schemaPath:"#/properties/deterministic/properties/tolerances/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.deterministic.properties.tolerances.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
var valid8 = _errs39 === errors;
if(!valid8){
const err31 = {instancePath:instancePath+"/deterministic/tolerances",schemaPath:"#/properties/deterministic/properties/tolerances/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema19.properties.deterministic.properties.tolerances.propertyNames,parentSchema:schema19.properties.deterministic.properties.tolerances,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
for(const key4 in data20){
if(!(validate70(data20[key4], {instancePath:instancePath+"/deterministic/tolerances/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/deterministic/tolerances",schemaPath:"#/properties/deterministic/properties/tolerances/type",keyword:"type",params:{type: "object"},schema:schema19.properties.deterministic.properties.tolerances.type,parentSchema:schema19.properties.deterministic.properties.tolerances,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data15.ignore !== undefined){
let data22 = data15.ignore;
if(Array.isArray(data22)){
if(data22.length > 100){
const err33 = {instancePath:instancePath+"/deterministic/ignore",schemaPath:"#/properties/deterministic/properties/ignore/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.deterministic.properties.ignore,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 === "string"){
if(data23.length > 200){
const err34 = {instancePath:instancePath+"/deterministic/ignore/" + i2,schemaPath:"#/properties/deterministic/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.deterministic.properties.ignore.items,data:data23};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
if(data23.length < 1){
const err35 = {instancePath:instancePath+"/deterministic/ignore/" + i2,schemaPath:"#/properties/deterministic/properties/ignore/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.deterministic.properties.ignore.items,data:data23};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
if(!pattern5.test(data23)){
const err36 = {instancePath:instancePath+"/deterministic/ignore/" + i2,schemaPath:"#/properties/deterministic/properties/ignore/items/pattern",keyword:"pattern",params:{pattern: "^[^*]*[*]?[^*]*$"},schema:"^[^*]*[*]?[^*]*$",parentSchema:schema19.properties.deterministic.properties.ignore.items,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/deterministic/ignore/" + i2,schemaPath:"#/properties/deterministic/properties/ignore/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.deterministic.properties.ignore.items.type,parentSchema:schema19.properties.deterministic.properties.ignore.items,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/deterministic/ignore",schemaPath:"#/properties/deterministic/properties/ignore/type",keyword:"type",params:{type: "array"},schema:schema19.properties.deterministic.properties.ignore.type,parentSchema:schema19.properties.deterministic.properties.ignore,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",params:{type: "object"},schema:schema19.properties.deterministic.type,parentSchema:schema19.properties.deterministic,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
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
let data25 = data.hardware;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!((((key5 === "cpu") || (key5 === "memory")) || (key5 === "accelerator")) || (key5 === "driver"))){
const err40 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.hardware,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data25.cpu !== undefined){
let data26 = data25.cpu;
if(typeof data26 === "string"){
if(data26.length > 200){
const err41 = {instancePath:instancePath+"/hardware/cpu",schemaPath:"#/properties/hardware/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.hardware.properties.cpu,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/hardware/cpu",schemaPath:"#/properties/hardware/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hardware.properties.cpu.type,parentSchema:schema19.properties.hardware.properties.cpu,data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
if(data25.memory !== undefined){
let data27 = data25.memory;
if(typeof data27 === "string"){
if(data27.length > 200){
const err43 = {instancePath:instancePath+"/hardware/memory",schemaPath:"#/properties/hardware/properties/memory/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.hardware.properties.memory,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/hardware/memory",schemaPath:"#/properties/hardware/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hardware.properties.memory.type,parentSchema:schema19.properties.hardware.properties.memory,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
}
if(data25.accelerator !== undefined){
let data28 = data25.accelerator;
if(typeof data28 === "string"){
if(data28.length > 200){
const err45 = {instancePath:instancePath+"/hardware/accelerator",schemaPath:"#/properties/hardware/properties/accelerator/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.hardware.properties.accelerator,data:data28};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/hardware/accelerator",schemaPath:"#/properties/hardware/properties/accelerator/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hardware.properties.accelerator.type,parentSchema:schema19.properties.hardware.properties.accelerator,data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
}
if(data25.driver !== undefined){
let data29 = data25.driver;
if(typeof data29 === "string"){
if(data29.length > 200){
const err47 = {instancePath:instancePath+"/hardware/driver",schemaPath:"#/properties/hardware/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.hardware.properties.driver,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/hardware/driver",schemaPath:"#/properties/hardware/properties/driver/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hardware.properties.driver.type,parentSchema:schema19.properties.hardware.properties.driver,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: "object"},schema:schema19.properties.hardware.type,parentSchema:schema19.properties.hardware,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
if(data.preprocessing !== undefined){
let data30 = data.preprocessing;
if(Array.isArray(data30)){
if(data30.length > 1000){
const err50 = {instancePath:instancePath+"/preprocessing",schemaPath:"#/properties/preprocessing/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.preprocessing,data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(data31.length > 1000){
const err51 = {instancePath:instancePath+"/preprocessing/" + i3,schemaPath:"#/properties/preprocessing/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.preprocessing.items,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
if(data31.length < 1){
const err52 = {instancePath:instancePath+"/preprocessing/" + i3,schemaPath:"#/properties/preprocessing/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.preprocessing.items,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/preprocessing/" + i3,schemaPath:"#/properties/preprocessing/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.preprocessing.items.type,parentSchema:schema19.properties.preprocessing.items,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/preprocessing",schemaPath:"#/properties/preprocessing/type",keyword:"type",params:{type: "array"},schema:schema19.properties.preprocessing.type,parentSchema:schema19.properties.preprocessing,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
}
if(data["model-card"] !== undefined){
if(!(validate62(data["model-card"], {instancePath:instancePath+"/model-card",parentData:data,parentDataProperty:"model-card",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
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
if(!(validate56(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.runs !== undefined){
if(!(validate56(data.runs, {instancePath:instancePath+"/runs",parentData:data,parentDataProperty:"runs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data37 = data.tests;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(!(((key6 === "unit") || (key6 === "integration")) || (key6 === "end-to-end"))){
const err55 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.tests,data:data37};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
if(data37.unit !== undefined){
if(!(validate79(data37.unit, {instancePath:instancePath+"/tests/unit",parentData:data37,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data37.integration !== undefined){
if(!(validate79(data37.integration, {instancePath:instancePath+"/tests/integration",parentData:data37,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data37["end-to-end"] !== undefined){
if(!(validate79(data37["end-to-end"], {instancePath:instancePath+"/tests/end-to-end",parentData:data37,parentDataProperty:"end-to-end",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "object"},schema:schema19.properties.tests.type,parentSchema:schema19.properties.tests,data:data37};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
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
let data43 = data["depends-on"];
if(Array.isArray(data43)){
if(data43.length > 1000){
const err57 = {instancePath:instancePath+"/depends-on",schemaPath:"#/properties/depends-on/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties["depends-on"],data:data43};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
if(!(validate54(data43[i4], {instancePath:instancePath+"/depends-on/" + i4,parentData:data43,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/depends-on",schemaPath:"#/properties/depends-on/type",keyword:"type",params:{type: "array"},schema:schema19.properties["depends-on"].type,parentSchema:schema19.properties["depends-on"],data:data43};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
}
if(data.locked !== undefined){
let data45 = data.locked;
if(Array.isArray(data45)){
if(data45.length > 200){
const err59 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.locked,data:data45};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
if(typeof data46 === "string"){
if(data46.length > 200){
const err60 = {instancePath:instancePath+"/locked/" + i5,schemaPath:"#/properties/locked/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.locked.items,data:data46};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/locked/" + i5,schemaPath:"#/properties/locked/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.locked.items.type,parentSchema:schema19.properties.locked.items,data:data46};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
}
let i6 = data45.length;
let j0;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data45[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err62 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j0},schema:true,parentSchema:schema19.properties.locked,data:data45};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
break;
}
indices0[item0] = i6;
}
}
}
else {
const err63 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "array"},schema:schema19.properties.locked.type,parentSchema:schema19.properties.locked,data:data45};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
}
if(data.artifact !== undefined){
let data47 = data.artifact;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.name === undefined){
const err64 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.artifact.required,parentSchema:schema19.properties.artifact,data:data47};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
if(data47.version === undefined){
const err65 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.properties.artifact.required,parentSchema:schema19.properties.artifact,data:data47};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
for(const key7 in data47){
if(!(((key7 === "name") || (key7 === "version")) || (key7 === "digest"))){
const err66 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.artifact,data:data47};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
}
if(data47.name !== undefined){
let data48 = data47.name;
if(typeof data48 === "string"){
if(data48.length > 200){
const err67 = {instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.artifact.properties.name,data:data48};
if(vErrors === null){
vErrors = [err67];
}
else {
addError(vErrors, err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.artifact.properties.name.type,parentSchema:schema19.properties.artifact.properties.name,data:data48};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
}
if(data47.version !== undefined){
let data49 = data47.version;
if((typeof data49 !== "string") && (!((typeof data49 == "number") && (isFinite(data49))))){
const err69 = {instancePath:instancePath+"/artifact/version",schemaPath:"#/properties/artifact/properties/version/type",keyword:"type",params:{type: schema19.properties.artifact.properties.version.type},schema:schema19.properties.artifact.properties.version.type,parentSchema:schema19.properties.artifact.properties.version,data:data49};
if(vErrors === null){
vErrors = [err69];
}
else {
addError(vErrors, err69);
}
errors++;
}
if(typeof data49 === "string"){
if(data49.length > 100){
const err70 = {instancePath:instancePath+"/artifact/version",schemaPath:"#/properties/artifact/properties/version/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.artifact.properties.version,data:data49};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
}
}
if(data47.digest !== undefined){
let data50 = data47.digest;
if(typeof data50 === "string"){
if(!pattern6.test(data50)){
const err71 = {instancePath:instancePath+"/artifact/digest",schemaPath:"#/properties/artifact/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema19.properties.artifact.properties.digest,data:data50};
if(vErrors === null){
vErrors = [err71];
}
else {
addError(vErrors, err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/artifact/digest",schemaPath:"#/properties/artifact/properties/digest/type",keyword:"type",params:{type: "string"},schema:schema19.properties.artifact.properties.digest.type,parentSchema:schema19.properties.artifact.properties.digest,data:data50};
if(vErrors === null){
vErrors = [err72];
}
else {
addError(vErrors, err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type: "object"},schema:schema19.properties.artifact.type,parentSchema:schema19.properties.artifact,data:data47};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
}
if(data.telemetry !== undefined){
let data51 = data.telemetry;
if(Array.isArray(data51)){
if(data51.length > 200){
const err74 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.telemetry,data:data51};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
const len6 = data51.length;
for(let i7=0; i7<len6; i7++){
let data52 = data51[i7];
const _errs94 = errors;
let valid24 = false;
const _errs95 = errors;
if(typeof data52 === "string"){
if(data52.length > 200){
const err75 = {instancePath:instancePath+"/telemetry/" + i7,schemaPath:"#/properties/telemetry/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.telemetry.items.anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err75];
}
else {
addError(vErrors, err75);
}
errors++;
}
if(data52.length < 1){
const err76 = {instancePath:instancePath+"/telemetry/" + i7,schemaPath:"#/properties/telemetry/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.telemetry.items.anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err76];
}
else {
addError(vErrors, err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/telemetry/" + i7,schemaPath:"#/properties/telemetry/items/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema19.properties.telemetry.items.anyOf[0].type,parentSchema:schema19.properties.telemetry.items.anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err77];
}
else {
addError(vErrors, err77);
}
errors++;
}
var _valid1 = _errs95 === errors;
valid24 = valid24 || _valid1;
const _errs97 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.name === undefined){
const err78 = {instancePath:instancePath+"/telemetry/" + i7,schemaPath:"#/properties/telemetry/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.telemetry.items.anyOf[1].required,parentSchema:schema19.properties.telemetry.items.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
for(const key8 in data52){
if(!(((((key8 === "name") || (key8 === "kind")) || (key8 === "unit")) || (key8 === "instrument")) || (key8 === "description"))){
const err79 = {instancePath:instancePath+"/telemetry/" + i7,schemaPath:"#/properties/telemetry/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.telemetry.items.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err79];
}
else {
addError(vErrors, err79);
}
errors++;
}
}
if(data52.name !== undefined){
let data53 = data52.name;
if(typeof data53 === "string"){
if(data53.length > 200){
const err80 = {instancePath:instancePath+"/telemetry/" + i7+"/name",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.name,data:data53};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
if(data53.length < 1){
const err81 = {instancePath:instancePath+"/telemetry/" + i7+"/name",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.name,data:data53};
if(vErrors === null){
vErrors = [err81];
}
else {
addError(vErrors, err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/telemetry/" + i7+"/name",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.telemetry.items.anyOf[1].properties.name.type,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.name,data:data53};
if(vErrors === null){
vErrors = [err82];
}
else {
addError(vErrors, err82);
}
errors++;
}
}
if(data52.kind !== undefined){
let data54 = data52.kind;
if(!((((data54 === "metric") || (data54 === "attribute")) || (data54 === "span")) || (data54 === "event"))){
const err83 = {instancePath:instancePath+"/telemetry/" + i7+"/kind",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.telemetry.items.anyOf[1].properties.kind.enum},schema:schema19.properties.telemetry.items.anyOf[1].properties.kind.enum,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.kind,data:data54};
if(vErrors === null){
vErrors = [err83];
}
else {
addError(vErrors, err83);
}
errors++;
}
}
if(data52.unit !== undefined){
let data55 = data52.unit;
if(typeof data55 === "string"){
if(data55.length > 63){
const err84 = {instancePath:instancePath+"/telemetry/" + i7+"/unit",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.unit,data:data55};
if(vErrors === null){
vErrors = [err84];
}
else {
addError(vErrors, err84);
}
errors++;
}
if(data55.length < 1){
const err85 = {instancePath:instancePath+"/telemetry/" + i7+"/unit",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.unit,data:data55};
if(vErrors === null){
vErrors = [err85];
}
else {
addError(vErrors, err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/telemetry/" + i7+"/unit",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema19.properties.telemetry.items.anyOf[1].properties.unit.type,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.unit,data:data55};
if(vErrors === null){
vErrors = [err86];
}
else {
addError(vErrors, err86);
}
errors++;
}
}
if(data52.instrument !== undefined){
let data56 = data52.instrument;
if(!((((data56 === "counter") || (data56 === "updowncounter")) || (data56 === "gauge")) || (data56 === "histogram"))){
const err87 = {instancePath:instancePath+"/telemetry/" + i7+"/instrument",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/instrument/enum",keyword:"enum",params:{allowedValues: schema19.properties.telemetry.items.anyOf[1].properties.instrument.enum},schema:schema19.properties.telemetry.items.anyOf[1].properties.instrument.enum,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.instrument,data:data56};
if(vErrors === null){
vErrors = [err87];
}
else {
addError(vErrors, err87);
}
errors++;
}
}
if(data52.description !== undefined){
let data57 = data52.description;
if(typeof data57 === "string"){
if(data57.length > 2000){
const err88 = {instancePath:instancePath+"/telemetry/" + i7+"/description",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.description,data:data57};
if(vErrors === null){
vErrors = [err88];
}
else {
addError(vErrors, err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/telemetry/" + i7+"/description",schemaPath:"#/properties/telemetry/items/anyOf/1/properties/description/type",keyword:"type",params:{type: "string"},schema:schema19.properties.telemetry.items.anyOf[1].properties.description.type,parentSchema:schema19.properties.telemetry.items.anyOf[1].properties.description,data:data57};
if(vErrors === null){
vErrors = [err89];
}
else {
addError(vErrors, err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/telemetry/" + i7,schemaPath:"#/properties/telemetry/items/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.telemetry.items.anyOf[1].type,parentSchema:schema19.properties.telemetry.items.anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err90];
}
else {
addError(vErrors, err90);
}
errors++;
}
var _valid1 = _errs97 === errors;
valid24 = valid24 || _valid1;
if(!valid24){
const err91 = {instancePath:instancePath+"/telemetry/" + i7,schemaPath:"#/properties/telemetry/items/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.telemetry.items.anyOf,parentSchema:schema19.properties.telemetry.items,data:data52};
if(vErrors === null){
vErrors = [err91];
}
else {
addError(vErrors, err91);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "array"},schema:schema19.properties.telemetry.type,parentSchema:schema19.properties.telemetry,data:data51};
if(vErrors === null){
vErrors = [err92];
}
else {
addError(vErrors, err92);
}
errors++;
}
}
if(data.remediation !== undefined){
let data58 = data.remediation;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.action === undefined){
const err93 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/required",keyword:"required",params:{missingProperty: "action"},schema:schema19.properties.remediation.required,parentSchema:schema19.properties.remediation,data:data58};
if(vErrors === null){
vErrors = [err93];
}
else {
addError(vErrors, err93);
}
errors++;
}
for(const key9 in data58){
if(!((((((key9 === "action") || (key9 === "mode")) || (key9 === "blast-radius")) || (key9 === "rate-limit")) || (key9 === "kill-switch")) || (key9 === "undo"))){
const err94 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.remediation,data:data58};
if(vErrors === null){
vErrors = [err94];
}
else {
addError(vErrors, err94);
}
errors++;
}
}
if(data58.action !== undefined){
let data59 = data58.action;
if(typeof data59 === "string"){
if(data59.length > 200){
const err95 = {instancePath:instancePath+"/remediation/action",schemaPath:"#/properties/remediation/properties/action/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.remediation.properties.action,data:data59};
if(vErrors === null){
vErrors = [err95];
}
else {
addError(vErrors, err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/remediation/action",schemaPath:"#/properties/remediation/properties/action/type",keyword:"type",params:{type: "string"},schema:schema19.properties.remediation.properties.action.type,parentSchema:schema19.properties.remediation.properties.action,data:data59};
if(vErrors === null){
vErrors = [err96];
}
else {
addError(vErrors, err96);
}
errors++;
}
}
if(data58.mode !== undefined){
let data60 = data58.mode;
if(!(((data60 === "shadow") || (data60 === "approve")) || (data60 === "automatic"))){
const err97 = {instancePath:instancePath+"/remediation/mode",schemaPath:"#/properties/remediation/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.remediation.properties.mode.enum},schema:schema19.properties.remediation.properties.mode.enum,parentSchema:schema19.properties.remediation.properties.mode,data:data60};
if(vErrors === null){
vErrors = [err97];
}
else {
addError(vErrors, err97);
}
errors++;
}
}
if(data58["blast-radius"] !== undefined){
let data61 = data58["blast-radius"];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length > 20){
const err98 = {instancePath:instancePath+"/remediation/blast-radius",schemaPath:"#/properties/remediation/properties/blast-radius/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema19.properties.remediation.properties["blast-radius"],data:data61};
if(vErrors === null){
vErrors = [err98];
}
else {
addError(vErrors, err98);
}
errors++;
}
for(const key10 in data61){
let data62 = data61[key10];
if((!((typeof data62 == "number") && (isFinite(data62)))) && (typeof data62 !== "string")){
const err99 = {instancePath:instancePath+"/remediation/blast-radius/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remediation/properties/blast-radius/additionalProperties/type",keyword:"type",params:{type: schema19.properties.remediation.properties["blast-radius"].additionalProperties.type},schema:schema19.properties.remediation.properties["blast-radius"].additionalProperties.type,parentSchema:schema19.properties.remediation.properties["blast-radius"].additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err99];
}
else {
addError(vErrors, err99);
}
errors++;
}
if(typeof data62 === "string"){
if(data62.length > 100){
const err100 = {instancePath:instancePath+"/remediation/blast-radius/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remediation/properties/blast-radius/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.remediation.properties["blast-radius"].additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err100];
}
else {
addError(vErrors, err100);
}
errors++;
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/remediation/blast-radius",schemaPath:"#/properties/remediation/properties/blast-radius/type",keyword:"type",params:{type: "object"},schema:schema19.properties.remediation.properties["blast-radius"].type,parentSchema:schema19.properties.remediation.properties["blast-radius"],data:data61};
if(vErrors === null){
vErrors = [err101];
}
else {
addError(vErrors, err101);
}
errors++;
}
}
if(data58["rate-limit"] !== undefined){
let data63 = data58["rate-limit"];
if(typeof data63 === "string"){
if(data63.length > 100){
const err102 = {instancePath:instancePath+"/remediation/rate-limit",schemaPath:"#/properties/remediation/properties/rate-limit/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.remediation.properties["rate-limit"],data:data63};
if(vErrors === null){
vErrors = [err102];
}
else {
addError(vErrors, err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/remediation/rate-limit",schemaPath:"#/properties/remediation/properties/rate-limit/type",keyword:"type",params:{type: "string"},schema:schema19.properties.remediation.properties["rate-limit"].type,parentSchema:schema19.properties.remediation.properties["rate-limit"],data:data63};
if(vErrors === null){
vErrors = [err103];
}
else {
addError(vErrors, err103);
}
errors++;
}
}
if(data58["kill-switch"] !== undefined){
let data64 = data58["kill-switch"];
if(typeof data64 === "string"){
if(data64.length > 200){
const err104 = {instancePath:instancePath+"/remediation/kill-switch",schemaPath:"#/properties/remediation/properties/kill-switch/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.remediation.properties["kill-switch"],data:data64};
if(vErrors === null){
vErrors = [err104];
}
else {
addError(vErrors, err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/remediation/kill-switch",schemaPath:"#/properties/remediation/properties/kill-switch/type",keyword:"type",params:{type: "string"},schema:schema19.properties.remediation.properties["kill-switch"].type,parentSchema:schema19.properties.remediation.properties["kill-switch"],data:data64};
if(vErrors === null){
vErrors = [err105];
}
else {
addError(vErrors, err105);
}
errors++;
}
}
if(data58.undo !== undefined){
if(!(validate62(data58.undo, {instancePath:instancePath+"/remediation/undo",parentData:data58,parentDataProperty:"undo",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err106 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/type",keyword:"type",params:{type: "object"},schema:schema19.properties.remediation.type,parentSchema:schema19.properties.remediation,data:data58};
if(vErrors === null){
vErrors = [err106];
}
else {
addError(vErrors, err106);
}
errors++;
}
}
if(data.rollout !== undefined){
let data66 = data.rollout;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key11 in data66){
if(!(((key11 === "flag") || (key11 === "steps")) || (key11 === "hold"))){
const err107 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema19.properties.rollout,data:data66};
if(vErrors === null){
vErrors = [err107];
}
else {
addError(vErrors, err107);
}
errors++;
}
}
if(data66.flag !== undefined){
let data67 = data66.flag;
if(typeof data67 === "string"){
if(data67.length > 200){
const err108 = {instancePath:instancePath+"/rollout/flag",schemaPath:"#/properties/rollout/properties/flag/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.rollout.properties.flag,data:data67};
if(vErrors === null){
vErrors = [err108];
}
else {
addError(vErrors, err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/rollout/flag",schemaPath:"#/properties/rollout/properties/flag/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rollout.properties.flag.type,parentSchema:schema19.properties.rollout.properties.flag,data:data67};
if(vErrors === null){
vErrors = [err109];
}
else {
addError(vErrors, err109);
}
errors++;
}
}
if(data66.steps !== undefined){
let data68 = data66.steps;
if(Array.isArray(data68)){
if(data68.length > 50){
const err110 = {instancePath:instancePath+"/rollout/steps",schemaPath:"#/properties/rollout/properties/steps/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.rollout.properties.steps,data:data68};
if(vErrors === null){
vErrors = [err110];
}
else {
addError(vErrors, err110);
}
errors++;
}
const len7 = data68.length;
for(let i8=0; i8<len7; i8++){
let data69 = data68[i8];
if((typeof data69 !== "string") && (!((typeof data69 == "number") && (isFinite(data69))))){
const err111 = {instancePath:instancePath+"/rollout/steps/" + i8,schemaPath:"#/properties/rollout/properties/steps/items/type",keyword:"type",params:{type: schema19.properties.rollout.properties.steps.items.type},schema:schema19.properties.rollout.properties.steps.items.type,parentSchema:schema19.properties.rollout.properties.steps.items,data:data69};
if(vErrors === null){
vErrors = [err111];
}
else {
addError(vErrors, err111);
}
errors++;
}
if(typeof data69 === "string"){
if(data69.length > 50){
const err112 = {instancePath:instancePath+"/rollout/steps/" + i8,schemaPath:"#/properties/rollout/properties/steps/items/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema19.properties.rollout.properties.steps.items,data:data69};
if(vErrors === null){
vErrors = [err112];
}
else {
addError(vErrors, err112);
}
errors++;
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/rollout/steps",schemaPath:"#/properties/rollout/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rollout.properties.steps.type,parentSchema:schema19.properties.rollout.properties.steps,data:data68};
if(vErrors === null){
vErrors = [err113];
}
else {
addError(vErrors, err113);
}
errors++;
}
}
if(data66.hold !== undefined){
let data70 = data66.hold;
if(typeof data70 === "string"){
if(data70.length > 50){
const err114 = {instancePath:instancePath+"/rollout/hold",schemaPath:"#/properties/rollout/properties/hold/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema19.properties.rollout.properties.hold,data:data70};
if(vErrors === null){
vErrors = [err114];
}
else {
addError(vErrors, err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/rollout/hold",schemaPath:"#/properties/rollout/properties/hold/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rollout.properties.hold.type,parentSchema:schema19.properties.rollout.properties.hold,data:data70};
if(vErrors === null){
vErrors = [err115];
}
else {
addError(vErrors, err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rollout.type,parentSchema:schema19.properties.rollout,data:data66};
if(vErrors === null){
vErrors = [err116];
}
else {
addError(vErrors, err116);
}
errors++;
}
}
if(data.rollback !== undefined){
if(!(validate62(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data["review-by"] !== undefined){
if(!(validate90(data["review-by"], {instancePath:instancePath+"/review-by",parentData:data,parentDataProperty:"review-by",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err117 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err117];
}
else {
addError(vErrors, err117);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
