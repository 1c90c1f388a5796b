/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const feature = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"feature.schema.json","title":"FeatureRecord","description":"`*.feature.yml`: what is being promoted, how far it has come, and where its evidence lies. Every path is relative to this file.","type":"object","additionalProperties":false,"required":["id","title","stage"],"properties":{"id":{"description":"Unique in the repository.","$ref":"common.schema.json#/$defs/identifier"},"title":{"description":"What it is, for a reader.","type":"string","minLength":1,"maxLength":200},"stage":{"description":"How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.","type":"string","maxLength":50},"kind":{"description":"detector, model input, remediation, agent, …","type":"string","maxLength":100},"owner":{"description":"Who answers for it. Left out: the code owners of this file.","type":"string","maxLength":200},"purpose":{"description":"What it is for, in a sentence or two.","type":"string","maxLength":4000},"contracts":{"description":"Data contracts (ODCS) of the data it reads.","$ref":"common.schema.json#/$defs/paths"},"code":{"description":"Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.","$ref":"common.schema.json#/$defs/paths"},"experiments":{"description":"Experiment files.","$ref":"common.schema.json#/$defs/paths"},"data":{"description":"The data snapshot: a SHA256SUMS file, or a file and its digest.","type":"array","maxItems":1000,"items":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"DataFile","type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"$ref":"common.schema.json#/$defs/path"},"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}}]}},"pipelines":{"description":"Pipelines of DVC that make its numbers: a `dvc.yaml`, or one stage of it with all it builds on (`dvc.yaml#train`). Left out: those beside the record, and those that make its results.","$ref":"common.schema.json#/$defs/paths"},"packages":{"description":"Lock files of its packages (requirements.txt, package-lock.json).","$ref":"common.schema.json#/$defs/paths"},"environment":{"description":"What says which environment it runs in: a Dockerfile, a devcontainer.json, a .python-version file.","$ref":"common.schema.json#/$defs/paths"},"hardware":{"title":"Hardware","description":"What the numbers were made on and need to be made again; `none` for a part that does not matter.","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","maxLength":200},"memory":{"type":"string","maxLength":200},"accelerator":{"type":"string","maxLength":200},"driver":{"type":"string","maxLength":200}}},"preprocessing":{"description":"The steps from the raw data to the data it reads, as code: a script, a notebook, or a stage of DVC (`dvc.yaml#clean`). An empty list says that there are none.","type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}},"model-card":{"description":"The card of its model, as Hugging Face has them: Markdown that starts with YAML. Left out: one beside the record that has a `model-index`.","$ref":"common.schema.json#/$defs/path"},"models":{"description":"Models as MLflow logs them: their `MLmodel` files.","$ref":"common.schema.json#/$defs/paths"},"metrics":{"description":"Files of metrics (JSON or YAML) that the numbers of the model card must agree with. Left out: metrics.json or metrics.yaml beside the record.","$ref":"common.schema.json#/$defs/paths"},"parameters":{"description":"Files of parameters (YAML, JSON or TOML) that runs must have been given. Left out: params.* and parameters.* among the code.","$ref":"common.schema.json#/$defs/paths"},"runs":{"description":"Run records: what the runs that made its results recorded; or runs of MLflow (`mlruns/EXPERIMENT/RUN`, JSON, `mlflow.db#RUN`) and results of lm-evaluation-harness.","$ref":"common.schema.json#/$defs/paths"},"tests":{"description":"Test reports (JUnit XML), by kind of test.","type":"object","additionalProperties":false,"properties":{"unit":{"$ref":"#/$defs/reports"},"integration":{"$ref":"#/$defs/reports"},"end-to-end":{"$ref":"#/$defs/reports"}}},"evidence":{"description":"Gate reports made elsewhere and committed here.","$ref":"common.schema.json#/$defs/paths"},"depends-on":{"description":"Ids of features it leans on.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/identifier"}},"locked":{"description":"Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.","type":"array","maxItems":200,"uniqueItems":true,"items":{"type":"string","maxLength":200}},"artifact":{"title":"Artifact","description":"What is shipped.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":200},"version":{"type":["string","number"],"maxLength":100},"digest":{"description":"`sha256:` and 64 digits and letters from a to f.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"telemetry":{"description":"Names of the signals it emits.","type":"array","maxItems":200,"items":{"type":"string","maxLength":200}},"remediation":{"title":"Remediation","description":"What it does to a running system, and how that is bounded.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","maxLength":200},"mode":{"description":"How far it may act by itself.","enum":["shadow","approve","automatic"]},"blast-radius":{"description":"The most it may touch at once.","type":"object","maxProperties":20,"additionalProperties":{"type":["number","string"],"maxLength":100}},"rate-limit":{"type":"string","maxLength":100},"kill-switch":{"description":"The flag that stops it.","type":"string","maxLength":200},"undo":{"description":"How one action is undone.","$ref":"common.schema.json#/$defs/path"}}},"rollout":{"title":"Rollout","type":"object","additionalProperties":false,"properties":{"flag":{"type":"string","maxLength":200},"steps":{"type":"array","maxItems":50,"items":{"type":["string","number"],"maxLength":50}},"hold":{"description":"How long each step lasts.","type":"string","maxLength":50}}},"rollback":{"description":"How it is taken back: a page.","$ref":"common.schema.json#/$defs/path"},"review-by":{"description":"The day by which someone looks again.","$ref":"common.schema.json#/$defs/date"}},"$defs":{"reports":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]}}};
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

const schema26 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema26.anyOf,parentSchema:schema26,data};
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
validate75.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema27 = {"description":"A day, as year-month-day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema27,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "");

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
if(data.environment !== undefined){
if(!(validate56(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.hardware !== undefined){
let data16 = data.hardware;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(!((((key2 === "cpu") || (key2 === "memory")) || (key2 === "accelerator")) || (key2 === "driver"))){
const err22 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.hardware,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data16.cpu !== undefined){
let data17 = data16.cpu;
if(typeof data17 === "string"){
if(data17.length > 200){
const err23 = {instancePath:instancePath+"/hardware/cpu",schemaPath:"#/properties/hardware/properties/cpu/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.hardware.properties.cpu,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/hardware/cpu",schemaPath:"#/properties/hardware/properties/cpu/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hardware.properties.cpu.type,parentSchema:schema19.properties.hardware.properties.cpu,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data16.memory !== undefined){
let data18 = data16.memory;
if(typeof data18 === "string"){
if(data18.length > 200){
const err25 = {instancePath:instancePath+"/hardware/memory",schemaPath:"#/properties/hardware/properties/memory/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.hardware.properties.memory,data:data18};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/hardware/memory",schemaPath:"#/properties/hardware/properties/memory/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hardware.properties.memory.type,parentSchema:schema19.properties.hardware.properties.memory,data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data16.accelerator !== undefined){
let data19 = data16.accelerator;
if(typeof data19 === "string"){
if(data19.length > 200){
const err27 = {instancePath:instancePath+"/hardware/accelerator",schemaPath:"#/properties/hardware/properties/accelerator/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.hardware.properties.accelerator,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/hardware/accelerator",schemaPath:"#/properties/hardware/properties/accelerator/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hardware.properties.accelerator.type,parentSchema:schema19.properties.hardware.properties.accelerator,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data16.driver !== undefined){
let data20 = data16.driver;
if(typeof data20 === "string"){
if(data20.length > 200){
const err29 = {instancePath:instancePath+"/hardware/driver",schemaPath:"#/properties/hardware/properties/driver/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.hardware.properties.driver,data:data20};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/hardware/driver",schemaPath:"#/properties/hardware/properties/driver/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hardware.properties.driver.type,parentSchema:schema19.properties.hardware.properties.driver,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: "object"},schema:schema19.properties.hardware.type,parentSchema:schema19.properties.hardware,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data.preprocessing !== undefined){
let data21 = data.preprocessing;
if(Array.isArray(data21)){
if(data21.length > 1000){
const err32 = {instancePath:instancePath+"/preprocessing",schemaPath:"#/properties/preprocessing/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.preprocessing,data:data21};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(typeof data22 === "string"){
if(data22.length > 1000){
const err33 = {instancePath:instancePath+"/preprocessing/" + i1,schemaPath:"#/properties/preprocessing/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.preprocessing.items,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
if(data22.length < 1){
const err34 = {instancePath:instancePath+"/preprocessing/" + i1,schemaPath:"#/properties/preprocessing/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.preprocessing.items,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/preprocessing/" + i1,schemaPath:"#/properties/preprocessing/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.preprocessing.items.type,parentSchema:schema19.properties.preprocessing.items,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/preprocessing",schemaPath:"#/properties/preprocessing/type",keyword:"type",params:{type: "array"},schema:schema19.properties.preprocessing.type,parentSchema:schema19.properties.preprocessing,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
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
let data28 = data.tests;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key3 in data28){
if(!(((key3 === "unit") || (key3 === "integration")) || (key3 === "end-to-end"))){
const err37 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.tests,data:data28};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
if(data28.unit !== undefined){
if(!(validate75(data28.unit, {instancePath:instancePath+"/tests/unit",parentData:data28,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data28.integration !== undefined){
if(!(validate75(data28.integration, {instancePath:instancePath+"/tests/integration",parentData:data28,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data28["end-to-end"] !== undefined){
if(!(validate75(data28["end-to-end"], {instancePath:instancePath+"/tests/end-to-end",parentData:data28,parentDataProperty:"end-to-end",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "object"},schema:schema19.properties.tests.type,parentSchema:schema19.properties.tests,data:data28};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate56(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data["depends-on"] !== undefined){
let data33 = data["depends-on"];
if(Array.isArray(data33)){
if(data33.length > 1000){
const err39 = {instancePath:instancePath+"/depends-on",schemaPath:"#/properties/depends-on/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties["depends-on"],data:data33};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
if(!(validate54(data33[i2], {instancePath:instancePath+"/depends-on/" + i2,parentData:data33,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/depends-on",schemaPath:"#/properties/depends-on/type",keyword:"type",params:{type: "array"},schema:schema19.properties["depends-on"].type,parentSchema:schema19.properties["depends-on"],data:data33};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data.locked !== undefined){
let data35 = data.locked;
if(Array.isArray(data35)){
if(data35.length > 200){
const err41 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.locked,data:data35};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(typeof data36 === "string"){
if(data36.length > 200){
const err42 = {instancePath:instancePath+"/locked/" + i3,schemaPath:"#/properties/locked/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.locked.items,data:data36};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/locked/" + i3,schemaPath:"#/properties/locked/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.locked.items.type,parentSchema:schema19.properties.locked.items,data:data36};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
let i4 = data35.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data35[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err44 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema19.properties.locked,data:data35};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err45 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "array"},schema:schema19.properties.locked.type,parentSchema:schema19.properties.locked,data:data35};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
if(data.artifact !== undefined){
let data37 = data.artifact;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.name === undefined){
const err46 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.artifact.required,parentSchema:schema19.properties.artifact,data:data37};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
if(data37.version === undefined){
const err47 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.properties.artifact.required,parentSchema:schema19.properties.artifact,data:data37};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
for(const key4 in data37){
if(!(((key4 === "name") || (key4 === "version")) || (key4 === "digest"))){
const err48 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.artifact,data:data37};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
if(data37.name !== undefined){
let data38 = data37.name;
if(typeof data38 === "string"){
if(data38.length > 200){
const err49 = {instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.artifact.properties.name,data:data38};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.artifact.properties.name.type,parentSchema:schema19.properties.artifact.properties.name,data:data38};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data37.version !== undefined){
let data39 = data37.version;
if((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))){
const err51 = {instancePath:instancePath+"/artifact/version",schemaPath:"#/properties/artifact/properties/version/type",keyword:"type",params:{type: schema19.properties.artifact.properties.version.type},schema:schema19.properties.artifact.properties.version.type,parentSchema:schema19.properties.artifact.properties.version,data:data39};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
if(typeof data39 === "string"){
if(data39.length > 100){
const err52 = {instancePath:instancePath+"/artifact/version",schemaPath:"#/properties/artifact/properties/version/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.artifact.properties.version,data:data39};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
}
}
if(data37.digest !== undefined){
let data40 = data37.digest;
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err53 = {instancePath:instancePath+"/artifact/digest",schemaPath:"#/properties/artifact/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema19.properties.artifact.properties.digest,data:data40};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/artifact/digest",schemaPath:"#/properties/artifact/properties/digest/type",keyword:"type",params:{type: "string"},schema:schema19.properties.artifact.properties.digest.type,parentSchema:schema19.properties.artifact.properties.digest,data:data40};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type: "object"},schema:schema19.properties.artifact.type,parentSchema:schema19.properties.artifact,data:data37};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
if(data.telemetry !== undefined){
let data41 = data.telemetry;
if(Array.isArray(data41)){
if(data41.length > 200){
const err56 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.telemetry,data:data41};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
const len4 = data41.length;
for(let i5=0; i5<len4; i5++){
let data42 = data41[i5];
if(typeof data42 === "string"){
if(data42.length > 200){
const err57 = {instancePath:instancePath+"/telemetry/" + i5,schemaPath:"#/properties/telemetry/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.telemetry.items,data:data42};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/telemetry/" + i5,schemaPath:"#/properties/telemetry/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.telemetry.items.type,parentSchema:schema19.properties.telemetry.items,data:data42};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "array"},schema:schema19.properties.telemetry.type,parentSchema:schema19.properties.telemetry,data:data41};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
}
if(data.remediation !== undefined){
let data43 = data.remediation;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.action === undefined){
const err60 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/required",keyword:"required",params:{missingProperty: "action"},schema:schema19.properties.remediation.required,parentSchema:schema19.properties.remediation,data:data43};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
for(const key5 in data43){
if(!((((((key5 === "action") || (key5 === "mode")) || (key5 === "blast-radius")) || (key5 === "rate-limit")) || (key5 === "kill-switch")) || (key5 === "undo"))){
const err61 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.remediation,data:data43};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
}
if(data43.action !== undefined){
let data44 = data43.action;
if(typeof data44 === "string"){
if(data44.length > 200){
const err62 = {instancePath:instancePath+"/remediation/action",schemaPath:"#/properties/remediation/properties/action/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.remediation.properties.action,data:data44};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/remediation/action",schemaPath:"#/properties/remediation/properties/action/type",keyword:"type",params:{type: "string"},schema:schema19.properties.remediation.properties.action.type,parentSchema:schema19.properties.remediation.properties.action,data:data44};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
}
if(data43.mode !== undefined){
let data45 = data43.mode;
if(!(((data45 === "shadow") || (data45 === "approve")) || (data45 === "automatic"))){
const err64 = {instancePath:instancePath+"/remediation/mode",schemaPath:"#/properties/remediation/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.remediation.properties.mode.enum},schema:schema19.properties.remediation.properties.mode.enum,parentSchema:schema19.properties.remediation.properties.mode,data:data45};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
}
if(data43["blast-radius"] !== undefined){
let data46 = data43["blast-radius"];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length > 20){
const err65 = {instancePath:instancePath+"/remediation/blast-radius",schemaPath:"#/properties/remediation/properties/blast-radius/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema19.properties.remediation.properties["blast-radius"],data:data46};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
for(const key6 in data46){
let data47 = data46[key6];
if((!((typeof data47 == "number") && (isFinite(data47)))) && (typeof data47 !== "string")){
const err66 = {instancePath:instancePath+"/remediation/blast-radius/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remediation/properties/blast-radius/additionalProperties/type",keyword:"type",params:{type: schema19.properties.remediation.properties["blast-radius"].additionalProperties.type},schema:schema19.properties.remediation.properties["blast-radius"].additionalProperties.type,parentSchema:schema19.properties.remediation.properties["blast-radius"].additionalProperties,data:data47};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
if(typeof data47 === "string"){
if(data47.length > 100){
const err67 = {instancePath:instancePath+"/remediation/blast-radius/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remediation/properties/blast-radius/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.remediation.properties["blast-radius"].additionalProperties,data:data47};
if(vErrors === null){
vErrors = [err67];
}
else {
addError(vErrors, err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/remediation/blast-radius",schemaPath:"#/properties/remediation/properties/blast-radius/type",keyword:"type",params:{type: "object"},schema:schema19.properties.remediation.properties["blast-radius"].type,parentSchema:schema19.properties.remediation.properties["blast-radius"],data:data46};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
}
if(data43["rate-limit"] !== undefined){
let data48 = data43["rate-limit"];
if(typeof data48 === "string"){
if(data48.length > 100){
const err69 = {instancePath:instancePath+"/remediation/rate-limit",schemaPath:"#/properties/remediation/properties/rate-limit/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.remediation.properties["rate-limit"],data:data48};
if(vErrors === null){
vErrors = [err69];
}
else {
addError(vErrors, err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/remediation/rate-limit",schemaPath:"#/properties/remediation/properties/rate-limit/type",keyword:"type",params:{type: "string"},schema:schema19.properties.remediation.properties["rate-limit"].type,parentSchema:schema19.properties.remediation.properties["rate-limit"],data:data48};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
}
if(data43["kill-switch"] !== undefined){
let data49 = data43["kill-switch"];
if(typeof data49 === "string"){
if(data49.length > 200){
const err71 = {instancePath:instancePath+"/remediation/kill-switch",schemaPath:"#/properties/remediation/properties/kill-switch/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.remediation.properties["kill-switch"],data:data49};
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
const err72 = {instancePath:instancePath+"/remediation/kill-switch",schemaPath:"#/properties/remediation/properties/kill-switch/type",keyword:"type",params:{type: "string"},schema:schema19.properties.remediation.properties["kill-switch"].type,parentSchema:schema19.properties.remediation.properties["kill-switch"],data:data49};
if(vErrors === null){
vErrors = [err72];
}
else {
addError(vErrors, err72);
}
errors++;
}
}
if(data43.undo !== undefined){
if(!(validate62(data43.undo, {instancePath:instancePath+"/remediation/undo",parentData:data43,parentDataProperty:"undo",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/type",keyword:"type",params:{type: "object"},schema:schema19.properties.remediation.type,parentSchema:schema19.properties.remediation,data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
}
if(data.rollout !== undefined){
let data51 = data.rollout;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key7 in data51){
if(!(((key7 === "flag") || (key7 === "steps")) || (key7 === "hold"))){
const err74 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.rollout,data:data51};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
}
if(data51.flag !== undefined){
let data52 = data51.flag;
if(typeof data52 === "string"){
if(data52.length > 200){
const err75 = {instancePath:instancePath+"/rollout/flag",schemaPath:"#/properties/rollout/properties/flag/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.rollout.properties.flag,data:data52};
if(vErrors === null){
vErrors = [err75];
}
else {
addError(vErrors, err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/rollout/flag",schemaPath:"#/properties/rollout/properties/flag/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rollout.properties.flag.type,parentSchema:schema19.properties.rollout.properties.flag,data:data52};
if(vErrors === null){
vErrors = [err76];
}
else {
addError(vErrors, err76);
}
errors++;
}
}
if(data51.steps !== undefined){
let data53 = data51.steps;
if(Array.isArray(data53)){
if(data53.length > 50){
const err77 = {instancePath:instancePath+"/rollout/steps",schemaPath:"#/properties/rollout/properties/steps/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.rollout.properties.steps,data:data53};
if(vErrors === null){
vErrors = [err77];
}
else {
addError(vErrors, err77);
}
errors++;
}
const len5 = data53.length;
for(let i6=0; i6<len5; i6++){
let data54 = data53[i6];
if((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))){
const err78 = {instancePath:instancePath+"/rollout/steps/" + i6,schemaPath:"#/properties/rollout/properties/steps/items/type",keyword:"type",params:{type: schema19.properties.rollout.properties.steps.items.type},schema:schema19.properties.rollout.properties.steps.items.type,parentSchema:schema19.properties.rollout.properties.steps.items,data:data54};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
if(typeof data54 === "string"){
if(data54.length > 50){
const err79 = {instancePath:instancePath+"/rollout/steps/" + i6,schemaPath:"#/properties/rollout/properties/steps/items/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema19.properties.rollout.properties.steps.items,data:data54};
if(vErrors === null){
vErrors = [err79];
}
else {
addError(vErrors, err79);
}
errors++;
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/rollout/steps",schemaPath:"#/properties/rollout/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rollout.properties.steps.type,parentSchema:schema19.properties.rollout.properties.steps,data:data53};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
}
if(data51.hold !== undefined){
let data55 = data51.hold;
if(typeof data55 === "string"){
if(data55.length > 50){
const err81 = {instancePath:instancePath+"/rollout/hold",schemaPath:"#/properties/rollout/properties/hold/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema19.properties.rollout.properties.hold,data:data55};
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
const err82 = {instancePath:instancePath+"/rollout/hold",schemaPath:"#/properties/rollout/properties/hold/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rollout.properties.hold.type,parentSchema:schema19.properties.rollout.properties.hold,data:data55};
if(vErrors === null){
vErrors = [err82];
}
else {
addError(vErrors, err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rollout.type,parentSchema:schema19.properties.rollout,data:data51};
if(vErrors === null){
vErrors = [err83];
}
else {
addError(vErrors, err83);
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
if(!(validate85(data["review-by"], {instancePath:instancePath+"/review-by",parentData:data,parentDataProperty:"review-by",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err84];
}
else {
addError(vErrors, err84);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
