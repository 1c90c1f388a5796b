/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const evidenceLineage = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/lineage.schema.json","title":"LineageUnit","description":"What a feature's record declares about it, and where the lineage that is at hand leads back to. One part for each question; a part that is left out was not looked at.","type":"object","additionalProperties":false,"required":["id","subjects","record"],"properties":{"id":{"description":"The feature's record.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"record":{"description":"The top of the record.","$ref":"../common.schema.json#/$defs/location"},"registration":{"$ref":"#/$defs/registration"},"telemetry":{"$ref":"#/$defs/telemetry"},"registries":{"$ref":"#/$defs/registries"},"trace":{"$ref":"#/$defs/trace"}},"$defs":{"registration":{"title":"LineageRegistration","description":"What the record says about the feature.","type":"object","additionalProperties":false,"required":["keys"],"properties":{"keys":{"description":"Keys of the record.","type":"array","maxItems":200,"items":{"type":"string","maxLength":200}}}},"telemetry":{"title":"LineageTelemetry","description":"The signals that the record declares, beside what is known of their names.","type":"object","additionalProperties":false,"required":["signals","conventions","lists"],"properties":{"signals":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/signal"}},"conventions":{"description":"Version of the semantic conventions.","type":"string","maxLength":50},"lists":{"description":"Lists of names that the policy gives.","type":"array","maxItems":1000,"items":{"title":"TelemetryList","type":"object","additionalProperties":false,"required":["path","names"],"properties":{"path":{"type":"string","maxLength":1000},"names":{"description":"How many it has.","type":"integer","minimum":0},"problem":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}},"rules":{"title":"AlertRules","description":"Rules of Prometheus in the repository. Left out: none were found, or no signal is a metric.","type":"object","additionalProperties":false,"required":["files","alerts","problems","unread"],"properties":{"files":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":1000}},"alerts":{"description":"How many alerts they hold.","type":"integer","minimum":0},"problems":{"description":"The first of what could not be read.","type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"unread":{"description":"How many rules or files could not be read.","type":"integer","minimum":0}}}}},"signalKind":{"enum":["metric","attribute","span","event"]},"signal":{"title":"TelemetrySignal","type":"object","additionalProperties":false,"required":["name","location"],"properties":{"name":{"type":"string","maxLength":200},"location":{"$ref":"../common.schema.json#/$defs/location"},"kind":{"description":"As the record says.","$ref":"#/$defs/signalKind"},"unit":{"description":"As the record says.","type":"string","maxLength":63},"instrument":{"description":"As the record says.","type":"string","maxLength":50},"known":{"title":"KnownSignal","description":"What a list says of the name. Left out: none has it.","type":"object","additionalProperties":false,"properties":{"location":{"description":"Where a list of the policy has it. Left out: the semantic conventions have it.","$ref":"../common.schema.json#/$defs/location"},"kind":{"$ref":"#/$defs/signalKind"},"unit":{"type":"string","maxLength":1000},"instrument":{"type":"string","maxLength":1000},"deprecated":{"description":"In the words of the list, where it is no longer to be used.","type":"string","maxLength":1000},"replacement":{"description":"What to use instead.","type":"string","maxLength":1000},"moved":{"description":"The conventions leave the name, unchanged, to others.","const":true}}},"nearest":{"description":"A known name that may be meant.","type":"string","maxLength":1000},"series":{"description":"Of a metric: what Prometheus most likely calls it.","type":"string","maxLength":400},"alerts":{"description":"Of a metric: the first alerts that depend on it.","type":"array","maxItems":5,"items":{"title":"AlertOnSignal","type":"object","additionalProperties":false,"required":["name","location"],"properties":{"name":{"type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"registries":{"title":"LineageRegistries","description":"What registries of other tools say about the feature.","type":"object","additionalProperties":false,"required":["files","things"],"properties":{"files":{"type":"array","maxItems":1000,"items":{"title":"RegistryFile","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"kind":{"enum":["feast","dbt"]},"noBase":{"description":"Why it was not compared with the base.","type":"string","maxLength":2000},"problem":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}},"things":{"description":"Views, services, models and exposures that are the feature's, by the policy or by their own tags.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/registeredThing"}}}},"shortTexts":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":500}},"registeredThing":{"title":"RegisteredThing","type":"object","additionalProperties":false,"required":["registry","name","mapped","state"],"properties":{"registry":{"description":"Path of the registry.","type":"string","maxLength":1000},"name":{"type":"string","maxLength":500},"what":{"description":"`feature view`, `model`, …","type":"string","maxLength":50},"location":{"$ref":"../common.schema.json#/$defs/location"},"mapped":{"description":"What says that it is the feature's: the policy, its own tag, or a service that is the feature's and serves it.","enum":["policy","tag","service"]},"state":{"description":"`absent`: it is neither here nor on the base. `deleted`: only on the base. `here`: it is, and may be compared.","enum":["here","deleted","absent"]},"nearest":{"description":"Of an absent one: what may be meant.","type":"string","maxLength":500},"description":{"type":"string","maxLength":2000},"owner":{"type":"string","maxLength":2000},"lacks":{"description":"What it does not say: `owner`, `ttl`, …","$ref":"#/$defs/shortTexts"},"columns":{"description":"Its features or columns: the first of them.","type":"array","maxItems":500,"items":{"title":"RegisteredColumn","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","maxLength":500},"type":{"type":"string","maxLength":500},"description":{"type":"string","maxLength":2000}}}},"undescribed":{"description":"Its features or columns without a description.","$ref":"../common.schema.json#/$defs/nameList"},"new":{"description":"It was not on the base.","type":"boolean"},"services":{"description":"What serves it, here or on the base.","type":"array","maxItems":200,"items":{"title":"ServingService","type":"object","additionalProperties":false,"required":["name","what","location","still","removed","retyped"],"properties":{"name":{"type":"string","maxLength":500},"what":{"type":"string","maxLength":50},"location":{"$ref":"../common.schema.json#/$defs/location"},"still":{"description":"Whether it still serves it.","type":"boolean"},"removed":{"description":"What it served on the base, and is not there any more.","$ref":"../common.schema.json#/$defs/nameList"},"retyped":{"description":"What it served on the base under another type.","type":"array","maxItems":100,"items":{"title":"RetypedColumn","type":"object","additionalProperties":false,"required":["name","from","to"],"properties":{"name":{"type":"string","maxLength":500},"from":{"type":"string","maxLength":500},"to":{"type":"string","maxLength":500}}}}}}},"sources":{"description":"Where its values come from.","type":"array","maxItems":200,"items":{"title":"RegisteredSource","type":"object","additionalProperties":false,"required":["name","state","location","changes","lacks"],"properties":{"name":{"type":"string","maxLength":500},"state":{"enum":["same","new","changed","gone","not-compared"]},"location":{"$ref":"../common.schema.json#/$defs/location"},"lacks":{"$ref":"#/$defs/shortTexts"},"changes":{"type":"array","maxItems":50,"items":{"title":"ChangedSetting","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","maxLength":500},"from":{"type":"string","maxLength":2000},"to":{"type":"string","maxLength":2000}}}}}}}}},"trace":{"title":"LineageTrace","description":"Where the lineage that is at hand leads back to.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"description":"Files that tell of lineage.","type":"array","maxItems":10000,"items":{"title":"LineageFile","type":"object","additionalProperties":false,"required":["path","read","problems","unread"],"properties":{"path":{"type":"string","maxLength":1000},"read":{"description":"How many events, or nodes of a manifest, were read.","type":"integer","minimum":0},"problems":{"description":"The first of what could not be read.","type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"unread":{"description":"How many things could not be read.","type":"integer","minimum":0}}}}}}}};
const schema21 = {"title":"Subject","description":"What a finding was decided from: a file of the repository (path and git blob id), or data by name.","type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"enum":["record","contract","criteria","results","code","data","packages","environment","run","test-report","lineage","policy","report"]},"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"blob":{"$ref":"#/$defs/blobId"},"name":{"description":"Data that is not in the repository: where it lives.","type":"string","maxLength":2000},"sha256":{"$ref":"#/$defs/sha256"},"rows":{"type":"integer","minimum":0}}};
const schema22 = {"description":"The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern3 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema22,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"A SHA-256: 64 digits and letters from a to f.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "");

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
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema23,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "role") || (key0 === "path")) || (key0 === "blob")) || (key0 === "name")) || (key0 === "sha256")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "environment")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "lineage")) || (data0 === "policy")) || (data0 === "report"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema21.properties.role.enum},schema:schema21.properties.role.enum,parentSchema:schema21.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema21.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema21.properties.path.type,parentSchema:schema21.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.blob !== undefined){
if(!(validate55(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema21.properties.name,data:data3};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema21.properties.name.type,parentSchema:schema21.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate57(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.rows.type,parentSchema:schema21.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"Location","description":"Where in the reader's own files.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"column":{"description":"Counted from 1.","type":"integer","minimum":1}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema24.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema24.properties.path.type,parentSchema:schema24.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.line.type,parentSchema:schema24.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema24.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.column.type,parentSchema:schema24.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema24.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"LineageRegistration","description":"What the record says about the feature.","type":"object","additionalProperties":false,"required":["keys"],"properties":{"keys":{"description":"Keys of the record.","type":"array","maxItems":200,"items":{"type":"string","maxLength":200}}}};

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
if(data.keys === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "keys")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema25.properties.keys,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 200){
const err3 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema25.properties.keys.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/properties/keys/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.keys.items.type,parentSchema:schema25.properties.keys.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},schema:schema25.properties.keys.type,parentSchema:schema25.properties.keys,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"LineageTelemetry","description":"The signals that the record declares, beside what is known of their names.","type":"object","additionalProperties":false,"required":["signals","conventions","lists"],"properties":{"signals":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/signal"}},"conventions":{"description":"Version of the semantic conventions.","type":"string","maxLength":50},"lists":{"description":"Lists of names that the policy gives.","type":"array","maxItems":1000,"items":{"title":"TelemetryList","type":"object","additionalProperties":false,"required":["path","names"],"properties":{"path":{"type":"string","maxLength":1000},"names":{"description":"How many it has.","type":"integer","minimum":0},"problem":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}},"rules":{"title":"AlertRules","description":"Rules of Prometheus in the repository. Left out: none were found, or no signal is a metric.","type":"object","additionalProperties":false,"required":["files","alerts","problems","unread"],"properties":{"files":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":1000}},"alerts":{"description":"How many alerts they hold.","type":"integer","minimum":0},"problems":{"description":"The first of what could not be read.","type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"unread":{"description":"How many rules or files could not be read.","type":"integer","minimum":0}}}}};
const schema27 = {"title":"TelemetrySignal","type":"object","additionalProperties":false,"required":["name","location"],"properties":{"name":{"type":"string","maxLength":200},"location":{"$ref":"../common.schema.json#/$defs/location"},"kind":{"description":"As the record says.","$ref":"#/$defs/signalKind"},"unit":{"description":"As the record says.","type":"string","maxLength":63},"instrument":{"description":"As the record says.","type":"string","maxLength":50},"known":{"title":"KnownSignal","description":"What a list says of the name. Left out: none has it.","type":"object","additionalProperties":false,"properties":{"location":{"description":"Where a list of the policy has it. Left out: the semantic conventions have it.","$ref":"../common.schema.json#/$defs/location"},"kind":{"$ref":"#/$defs/signalKind"},"unit":{"type":"string","maxLength":1000},"instrument":{"type":"string","maxLength":1000},"deprecated":{"description":"In the words of the list, where it is no longer to be used.","type":"string","maxLength":1000},"replacement":{"description":"What to use instead.","type":"string","maxLength":1000},"moved":{"description":"The conventions leave the name, unchanged, to others.","const":true}}},"nearest":{"description":"A known name that may be meant.","type":"string","maxLength":1000},"series":{"description":"Of a metric: what Prometheus most likely calls it.","type":"string","maxLength":400},"alerts":{"description":"Of a metric: the first alerts that depend on it.","type":"array","maxItems":5,"items":{"title":"AlertOnSignal","type":"object","additionalProperties":false,"required":["name","location"],"properties":{"name":{"type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema28 = {"enum":["metric","attribute","span","event"]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "metric") || (data === "attribute")) || (data === "span")) || (data === "event"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},schema:schema28.enum,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema27.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema27.properties.name.type,parentSchema:schema27.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate60(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate67(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data3 = data.unit;
if(typeof data3 === "string"){
if(data3.length > 63){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema27.properties.unit,data:data3};
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
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema27.properties.unit.type,parentSchema:schema27.properties.unit,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.instrument !== undefined){
let data4 = data.instrument;
if(typeof data4 === "string"){
if(data4.length > 50){
const err7 = {instancePath:instancePath+"/instrument",schemaPath:"#/properties/instrument/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema27.properties.instrument,data:data4};
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
const err8 = {instancePath:instancePath+"/instrument",schemaPath:"#/properties/instrument/type",keyword:"type",params:{type: "string"},schema:schema27.properties.instrument.type,parentSchema:schema27.properties.instrument,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.known !== undefined){
let data5 = data.known;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((((((key1 === "location") || (key1 === "kind")) || (key1 === "unit")) || (key1 === "instrument")) || (key1 === "deprecated")) || (key1 === "replacement")) || (key1 === "moved"))){
const err9 = {instancePath:instancePath+"/known",schemaPath:"#/properties/known/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema27.properties.known,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data5.location !== undefined){
if(!(validate60(data5.location, {instancePath:instancePath+"/known/location",parentData:data5,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data5.kind !== undefined){
if(!(validate67(data5.kind, {instancePath:instancePath+"/known/kind",parentData:data5,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data5.unit !== undefined){
let data8 = data5.unit;
if(typeof data8 === "string"){
if(data8.length > 1000){
const err10 = {instancePath:instancePath+"/known/unit",schemaPath:"#/properties/known/properties/unit/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.known.properties.unit,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/known/unit",schemaPath:"#/properties/known/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema27.properties.known.properties.unit.type,parentSchema:schema27.properties.known.properties.unit,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data5.instrument !== undefined){
let data9 = data5.instrument;
if(typeof data9 === "string"){
if(data9.length > 1000){
const err12 = {instancePath:instancePath+"/known/instrument",schemaPath:"#/properties/known/properties/instrument/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.known.properties.instrument,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/known/instrument",schemaPath:"#/properties/known/properties/instrument/type",keyword:"type",params:{type: "string"},schema:schema27.properties.known.properties.instrument.type,parentSchema:schema27.properties.known.properties.instrument,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data5.deprecated !== undefined){
let data10 = data5.deprecated;
if(typeof data10 === "string"){
if(data10.length > 1000){
const err14 = {instancePath:instancePath+"/known/deprecated",schemaPath:"#/properties/known/properties/deprecated/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.known.properties.deprecated,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/known/deprecated",schemaPath:"#/properties/known/properties/deprecated/type",keyword:"type",params:{type: "string"},schema:schema27.properties.known.properties.deprecated.type,parentSchema:schema27.properties.known.properties.deprecated,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data5.replacement !== undefined){
let data11 = data5.replacement;
if(typeof data11 === "string"){
if(data11.length > 1000){
const err16 = {instancePath:instancePath+"/known/replacement",schemaPath:"#/properties/known/properties/replacement/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.known.properties.replacement,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/known/replacement",schemaPath:"#/properties/known/properties/replacement/type",keyword:"type",params:{type: "string"},schema:schema27.properties.known.properties.replacement.type,parentSchema:schema27.properties.known.properties.replacement,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data5.moved !== undefined){
let data12 = data5.moved;
if(true !== data12){
const err18 = {instancePath:instancePath+"/known/moved",schemaPath:"#/properties/known/properties/moved/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema27.properties.known.properties.moved,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type: "object"},schema:schema27.properties.known.type,parentSchema:schema27.properties.known,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data.nearest !== undefined){
let data13 = data.nearest;
if(typeof data13 === "string"){
if(data13.length > 1000){
const err20 = {instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.nearest,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/type",keyword:"type",params:{type: "string"},schema:schema27.properties.nearest.type,parentSchema:schema27.properties.nearest,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
if(data.series !== undefined){
let data14 = data.series;
if(typeof data14 === "string"){
if(data14.length > 400){
const err22 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema27.properties.series,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/series",schemaPath:"#/properties/series/type",keyword:"type",params:{type: "string"},schema:schema27.properties.series.type,parentSchema:schema27.properties.series,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data.alerts !== undefined){
let data15 = data.alerts;
if(Array.isArray(data15)){
if(data15.length > 5){
const err24 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema27.properties.alerts,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err25 = {instancePath:instancePath+"/alerts/" + i0,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema27.properties.alerts.items.required,parentSchema:schema27.properties.alerts.items,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if(data16.location === undefined){
const err26 = {instancePath:instancePath+"/alerts/" + i0,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema27.properties.alerts.items.required,parentSchema:schema27.properties.alerts.items,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "name") || (key2 === "location"))){
const err27 = {instancePath:instancePath+"/alerts/" + i0,schemaPath:"#/properties/alerts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema27.properties.alerts.items,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(data17.length > 500){
const err28 = {instancePath:instancePath+"/alerts/" + i0+"/name",schemaPath:"#/properties/alerts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema27.properties.alerts.items.properties.name,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/alerts/" + i0+"/name",schemaPath:"#/properties/alerts/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema27.properties.alerts.items.properties.name.type,parentSchema:schema27.properties.alerts.items.properties.name,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data16.location !== undefined){
if(!(validate60(data16.location, {instancePath:instancePath+"/alerts/" + i0+"/location",parentData:data16,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/alerts/" + i0,schemaPath:"#/properties/alerts/items/type",keyword:"type",params:{type: "object"},schema:schema27.properties.alerts.items.type,parentSchema:schema27.properties.alerts.items,data:data16};
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
const err31 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "array"},schema:schema27.properties.alerts.type,parentSchema:schema27.properties.alerts,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"EvidenceProblem","description":"Something wrong with a file of evidence, for its writer to mend.","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema24.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema24.properties.path.type,parentSchema:schema24.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.line.type,parentSchema:schema24.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema24.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.column.type,parentSchema:schema24.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema24.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "message") || (key0 === "remedy")) || (key0 === "location"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.message,data:data0};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema29.properties.message.type,parentSchema:schema29.properties.message,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.remedy !== undefined){
let data1 = data.remedy;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema29.properties.remedy.type,parentSchema:schema29.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate74(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signals === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signals"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.conventions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conventions"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.lists === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lists"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "signals") || (key0 === "conventions")) || (key0 === "lists")) || (key0 === "rules"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.signals !== undefined){
let data0 = data.signals;
if(Array.isArray(data0)){
if(data0.length > 200){
const err4 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema26.properties.signals,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data0[i0], {instancePath:instancePath+"/signals/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "array"},schema:schema26.properties.signals.type,parentSchema:schema26.properties.signals,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.conventions !== undefined){
let data2 = data.conventions;
if(typeof data2 === "string"){
if(data2.length > 50){
const err6 = {instancePath:instancePath+"/conventions",schemaPath:"#/properties/conventions/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema26.properties.conventions,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/conventions",schemaPath:"#/properties/conventions/type",keyword:"type",params:{type: "string"},schema:schema26.properties.conventions.type,parentSchema:schema26.properties.conventions,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.lists !== undefined){
let data3 = data.lists;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err8 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.lists,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
const err9 = {instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema26.properties.lists.items.required,parentSchema:schema26.properties.lists.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(data4.names === undefined){
const err10 = {instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "names"},schema:schema26.properties.lists.items.required,parentSchema:schema26.properties.lists.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "path") || (key1 === "names")) || (key1 === "problem"))){
const err11 = {instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema26.properties.lists.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data4.path !== undefined){
let data5 = data4.path;
if(typeof data5 === "string"){
if(data5.length > 1000){
const err12 = {instancePath:instancePath+"/lists/" + i1+"/path",schemaPath:"#/properties/lists/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.lists.items.properties.path,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/lists/" + i1+"/path",schemaPath:"#/properties/lists/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema26.properties.lists.items.properties.path.type,parentSchema:schema26.properties.lists.items.properties.path,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data4.names !== undefined){
let data6 = data4.names;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/lists/" + i1+"/names",schemaPath:"#/properties/lists/items/properties/names/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.lists.items.properties.names.type,parentSchema:schema26.properties.lists.items.properties.names,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/lists/" + i1+"/names",schemaPath:"#/properties/lists/items/properties/names/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.lists.items.properties.names,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
}
if(data4.problem !== undefined){
if(!(validate73(data4.problem, {instancePath:instancePath+"/lists/" + i1+"/problem",parentData:data4,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/lists/" + i1,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"},schema:schema26.properties.lists.items.type,parentSchema:schema26.properties.lists.items,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},schema:schema26.properties.lists.type,parentSchema:schema26.properties.lists,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data.rules !== undefined){
let data8 = data.rules;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.files === undefined){
const err18 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "files"},schema:schema26.properties.rules.required,parentSchema:schema26.properties.rules,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if(data8.alerts === undefined){
const err19 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "alerts"},schema:schema26.properties.rules.required,parentSchema:schema26.properties.rules,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
if(data8.problems === undefined){
const err20 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "problems"},schema:schema26.properties.rules.required,parentSchema:schema26.properties.rules,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if(data8.unread === undefined){
const err21 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/required",keyword:"required",params:{missingProperty: "unread"},schema:schema26.properties.rules.required,parentSchema:schema26.properties.rules,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "files") || (key2 === "alerts")) || (key2 === "problems")) || (key2 === "unread"))){
const err22 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema26.properties.rules,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data8.files !== undefined){
let data9 = data8.files;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err23 = {instancePath:instancePath+"/rules/files",schemaPath:"#/properties/rules/properties/files/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.rules.properties.files,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(data10.length > 1000){
const err24 = {instancePath:instancePath+"/rules/files/" + i2,schemaPath:"#/properties/rules/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.rules.properties.files.items,data:data10};
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
const err25 = {instancePath:instancePath+"/rules/files/" + i2,schemaPath:"#/properties/rules/properties/files/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.rules.properties.files.items.type,parentSchema:schema26.properties.rules.properties.files.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rules/files",schemaPath:"#/properties/rules/properties/files/type",keyword:"type",params:{type: "array"},schema:schema26.properties.rules.properties.files.type,parentSchema:schema26.properties.rules.properties.files,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data8.alerts !== undefined){
let data11 = data8.alerts;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err27 = {instancePath:instancePath+"/rules/alerts",schemaPath:"#/properties/rules/properties/alerts/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.rules.properties.alerts.type,parentSchema:schema26.properties.rules.properties.alerts,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/rules/alerts",schemaPath:"#/properties/rules/properties/alerts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.rules.properties.alerts,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
}
if(data8.problems !== undefined){
let data12 = data8.problems;
if(Array.isArray(data12)){
if(data12.length > 20){
const err29 = {instancePath:instancePath+"/rules/problems",schemaPath:"#/properties/rules/properties/problems/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema26.properties.rules.properties.problems,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate73(data12[i3], {instancePath:instancePath+"/rules/problems/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/rules/problems",schemaPath:"#/properties/rules/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema26.properties.rules.properties.problems.type,parentSchema:schema26.properties.rules.properties.problems,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data8.unread !== undefined){
let data14 = data8.unread;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err31 = {instancePath:instancePath+"/rules/unread",schemaPath:"#/properties/rules/properties/unread/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.rules.properties.unread.type,parentSchema:schema26.properties.rules.properties.unread,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/rules/unread",schemaPath:"#/properties/rules/properties/unread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.rules.properties.unread,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},schema:schema26.properties.rules.type,parentSchema:schema26.properties.rules,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"LineageRegistries","description":"What registries of other tools say about the feature.","type":"object","additionalProperties":false,"required":["files","things"],"properties":{"files":{"type":"array","maxItems":1000,"items":{"title":"RegistryFile","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"kind":{"enum":["feast","dbt"]},"noBase":{"description":"Why it was not compared with the base.","type":"string","maxLength":2000},"problem":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}},"things":{"description":"Views, services, models and exposures that are the feature's, by the policy or by their own tags.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/registeredThing"}}}};
const schema32 = {"title":"RegisteredThing","type":"object","additionalProperties":false,"required":["registry","name","mapped","state"],"properties":{"registry":{"description":"Path of the registry.","type":"string","maxLength":1000},"name":{"type":"string","maxLength":500},"what":{"description":"`feature view`, `model`, …","type":"string","maxLength":50},"location":{"$ref":"../common.schema.json#/$defs/location"},"mapped":{"description":"What says that it is the feature's: the policy, its own tag, or a service that is the feature's and serves it.","enum":["policy","tag","service"]},"state":{"description":"`absent`: it is neither here nor on the base. `deleted`: only on the base. `here`: it is, and may be compared.","enum":["here","deleted","absent"]},"nearest":{"description":"Of an absent one: what may be meant.","type":"string","maxLength":500},"description":{"type":"string","maxLength":2000},"owner":{"type":"string","maxLength":2000},"lacks":{"description":"What it does not say: `owner`, `ttl`, …","$ref":"#/$defs/shortTexts"},"columns":{"description":"Its features or columns: the first of them.","type":"array","maxItems":500,"items":{"title":"RegisteredColumn","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","maxLength":500},"type":{"type":"string","maxLength":500},"description":{"type":"string","maxLength":2000}}}},"undescribed":{"description":"Its features or columns without a description.","$ref":"../common.schema.json#/$defs/nameList"},"new":{"description":"It was not on the base.","type":"boolean"},"services":{"description":"What serves it, here or on the base.","type":"array","maxItems":200,"items":{"title":"ServingService","type":"object","additionalProperties":false,"required":["name","what","location","still","removed","retyped"],"properties":{"name":{"type":"string","maxLength":500},"what":{"type":"string","maxLength":50},"location":{"$ref":"../common.schema.json#/$defs/location"},"still":{"description":"Whether it still serves it.","type":"boolean"},"removed":{"description":"What it served on the base, and is not there any more.","$ref":"../common.schema.json#/$defs/nameList"},"retyped":{"description":"What it served on the base under another type.","type":"array","maxItems":100,"items":{"title":"RetypedColumn","type":"object","additionalProperties":false,"required":["name","from","to"],"properties":{"name":{"type":"string","maxLength":500},"from":{"type":"string","maxLength":500},"to":{"type":"string","maxLength":500}}}}}}},"sources":{"description":"Where its values come from.","type":"array","maxItems":200,"items":{"title":"RegisteredSource","type":"object","additionalProperties":false,"required":["name","state","location","changes","lacks"],"properties":{"name":{"type":"string","maxLength":500},"state":{"enum":["same","new","changed","gone","not-compared"]},"location":{"$ref":"../common.schema.json#/$defs/location"},"lacks":{"$ref":"#/$defs/shortTexts"},"changes":{"type":"array","maxItems":50,"items":{"title":"ChangedSetting","type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","maxLength":500},"from":{"type":"string","maxLength":2000},"to":{"type":"string","maxLength":2000}}}}}}}}};
const schema33 = {"type":"array","maxItems":100,"items":{"type":"string","maxLength":500}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema33,data};
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
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 500){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema33.items,data:data0};
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
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema33.items.type,parentSchema:schema33.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"NameList","description":"A list that may be long: how many there are, and the first of them.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":1000}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.total.type,parentSchema:schema34.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.total,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema34.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema34.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "string"},schema:schema34.properties.first.items.type,parentSchema:schema34.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema34.properties.first.type,parentSchema:schema34.properties.first,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.mapped === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapped"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.registry !== undefined){
let data0 = data.registry;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err5 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema32.properties.registry,data:data0};
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
const err6 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "string"},schema:schema32.properties.registry.type,parentSchema:schema32.properties.registry,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 500){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.name,data:data1};
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.what !== undefined){
let data2 = data.what;
if(typeof data2 === "string"){
if(data2.length > 50){
const err9 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema32.properties.what,data:data2};
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
const err10 = {instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type: "string"},schema:schema32.properties.what.type,parentSchema:schema32.properties.what,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate60(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.mapped !== undefined){
let data4 = data.mapped;
if(!(((data4 === "policy") || (data4 === "tag")) || (data4 === "service"))){
const err11 = {instancePath:instancePath+"/mapped",schemaPath:"#/properties/mapped/enum",keyword:"enum",params:{allowedValues: schema32.properties.mapped.enum},schema:schema32.properties.mapped.enum,parentSchema:schema32.properties.mapped,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if(!(((data5 === "here") || (data5 === "deleted")) || (data5 === "absent"))){
const err12 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema32.properties.state.enum},schema:schema32.properties.state.enum,parentSchema:schema32.properties.state,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.nearest !== undefined){
let data6 = data.nearest;
if(typeof data6 === "string"){
if(data6.length > 500){
const err13 = {instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.nearest,data:data6};
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
const err14 = {instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/type",keyword:"type",params:{type: "string"},schema:schema32.properties.nearest.type,parentSchema:schema32.properties.nearest,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 === "string"){
if(data7.length > 2000){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema32.properties.description,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema32.properties.description.type,parentSchema:schema32.properties.description,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.owner !== undefined){
let data8 = data.owner;
if(typeof data8 === "string"){
if(data8.length > 2000){
const err17 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema32.properties.owner,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema32.properties.owner.type,parentSchema:schema32.properties.owner,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.lacks !== undefined){
if(!(validate83(data.lacks, {instancePath:instancePath+"/lacks",parentData:data,parentDataProperty:"lacks",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data10 = data.columns;
if(Array.isArray(data10)){
if(data10.length > 500){
const err19 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema32.properties.columns,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err20 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema32.properties.columns.items.required,parentSchema:schema32.properties.columns.items,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
for(const key1 in data11){
if(!(((key1 === "name") || (key1 === "type")) || (key1 === "description"))){
const err21 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.properties.columns.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(data12.length > 500){
const err22 = {instancePath:instancePath+"/columns/" + i0+"/name",schemaPath:"#/properties/columns/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.columns.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/columns/" + i0+"/name",schemaPath:"#/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema32.properties.columns.items.properties.name.type,parentSchema:schema32.properties.columns.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data11.type !== undefined){
let data13 = data11.type;
if(typeof data13 === "string"){
if(data13.length > 500){
const err24 = {instancePath:instancePath+"/columns/" + i0+"/type",schemaPath:"#/properties/columns/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.columns.items.properties.type,data:data13};
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
const err25 = {instancePath:instancePath+"/columns/" + i0+"/type",schemaPath:"#/properties/columns/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema32.properties.columns.items.properties.type.type,parentSchema:schema32.properties.columns.items.properties.type,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
if(data11.description !== undefined){
let data14 = data11.description;
if(typeof data14 === "string"){
if(data14.length > 2000){
const err26 = {instancePath:instancePath+"/columns/" + i0+"/description",schemaPath:"#/properties/columns/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema32.properties.columns.items.properties.description,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/columns/" + i0+"/description",schemaPath:"#/properties/columns/items/properties/description/type",keyword:"type",params:{type: "string"},schema:schema32.properties.columns.items.properties.description.type,parentSchema:schema32.properties.columns.items.properties.description,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "object"},schema:schema32.properties.columns.items.type,parentSchema:schema32.properties.columns.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema32.properties.columns.type,parentSchema:schema32.properties.columns,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data.undescribed !== undefined){
if(!(validate85(data.undescribed, {instancePath:instancePath+"/undescribed",parentData:data,parentDataProperty:"undescribed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.new !== undefined){
let data16 = data.new;
if(typeof data16 !== "boolean"){
const err30 = {instancePath:instancePath+"/new",schemaPath:"#/properties/new/type",keyword:"type",params:{type: "boolean"},schema:schema32.properties.new.type,parentSchema:schema32.properties.new,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data.services !== undefined){
let data17 = data.services;
if(Array.isArray(data17)){
if(data17.length > 200){
const err31 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema32.properties.services,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err32 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema32.properties.services.items.required,parentSchema:schema32.properties.services.items,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
if(data18.what === undefined){
const err33 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema32.properties.services.items.required,parentSchema:schema32.properties.services.items,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
if(data18.location === undefined){
const err34 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema32.properties.services.items.required,parentSchema:schema32.properties.services.items,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
if(data18.still === undefined){
const err35 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "still"},schema:schema32.properties.services.items.required,parentSchema:schema32.properties.services.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
if(data18.removed === undefined){
const err36 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "removed"},schema:schema32.properties.services.items.required,parentSchema:schema32.properties.services.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
if(data18.retyped === undefined){
const err37 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "retyped"},schema:schema32.properties.services.items.required,parentSchema:schema32.properties.services.items,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
for(const key2 in data18){
if(!((((((key2 === "name") || (key2 === "what")) || (key2 === "location")) || (key2 === "still")) || (key2 === "removed")) || (key2 === "retyped"))){
const err38 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema32.properties.services.items,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(data19.length > 500){
const err39 = {instancePath:instancePath+"/services/" + i1+"/name",schemaPath:"#/properties/services/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.services.items.properties.name,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/services/" + i1+"/name",schemaPath:"#/properties/services/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema32.properties.services.items.properties.name.type,parentSchema:schema32.properties.services.items.properties.name,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data18.what !== undefined){
let data20 = data18.what;
if(typeof data20 === "string"){
if(data20.length > 50){
const err41 = {instancePath:instancePath+"/services/" + i1+"/what",schemaPath:"#/properties/services/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema32.properties.services.items.properties.what,data:data20};
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
const err42 = {instancePath:instancePath+"/services/" + i1+"/what",schemaPath:"#/properties/services/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema32.properties.services.items.properties.what.type,parentSchema:schema32.properties.services.items.properties.what,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
if(data18.location !== undefined){
if(!(validate60(data18.location, {instancePath:instancePath+"/services/" + i1+"/location",parentData:data18,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data18.still !== undefined){
let data22 = data18.still;
if(typeof data22 !== "boolean"){
const err43 = {instancePath:instancePath+"/services/" + i1+"/still",schemaPath:"#/properties/services/items/properties/still/type",keyword:"type",params:{type: "boolean"},schema:schema32.properties.services.items.properties.still.type,parentSchema:schema32.properties.services.items.properties.still,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
if(data18.removed !== undefined){
if(!(validate85(data18.removed, {instancePath:instancePath+"/services/" + i1+"/removed",parentData:data18,parentDataProperty:"removed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data18.retyped !== undefined){
let data24 = data18.retyped;
if(Array.isArray(data24)){
if(data24.length > 100){
const err44 = {instancePath:instancePath+"/services/" + i1+"/retyped",schemaPath:"#/properties/services/items/properties/retyped/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema32.properties.services.items.properties.retyped,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name === undefined){
const err45 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2,schemaPath:"#/properties/services/items/properties/retyped/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema32.properties.services.items.properties.retyped.items.required,parentSchema:schema32.properties.services.items.properties.retyped.items,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
if(data25.from === undefined){
const err46 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2,schemaPath:"#/properties/services/items/properties/retyped/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema32.properties.services.items.properties.retyped.items.required,parentSchema:schema32.properties.services.items.properties.retyped.items,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
if(data25.to === undefined){
const err47 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2,schemaPath:"#/properties/services/items/properties/retyped/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema32.properties.services.items.properties.retyped.items.required,parentSchema:schema32.properties.services.items.properties.retyped.items,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
for(const key3 in data25){
if(!(((key3 === "name") || (key3 === "from")) || (key3 === "to"))){
const err48 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2,schemaPath:"#/properties/services/items/properties/retyped/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema32.properties.services.items.properties.retyped.items,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
if(data25.name !== undefined){
let data26 = data25.name;
if(typeof data26 === "string"){
if(data26.length > 500){
const err49 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2+"/name",schemaPath:"#/properties/services/items/properties/retyped/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.services.items.properties.retyped.items.properties.name,data:data26};
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
const err50 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2+"/name",schemaPath:"#/properties/services/items/properties/retyped/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema32.properties.services.items.properties.retyped.items.properties.name.type,parentSchema:schema32.properties.services.items.properties.retyped.items.properties.name,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data25.from !== undefined){
let data27 = data25.from;
if(typeof data27 === "string"){
if(data27.length > 500){
const err51 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2+"/from",schemaPath:"#/properties/services/items/properties/retyped/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.services.items.properties.retyped.items.properties.from,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2+"/from",schemaPath:"#/properties/services/items/properties/retyped/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema32.properties.services.items.properties.retyped.items.properties.from.type,parentSchema:schema32.properties.services.items.properties.retyped.items.properties.from,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
}
if(data25.to !== undefined){
let data28 = data25.to;
if(typeof data28 === "string"){
if(data28.length > 500){
const err53 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2+"/to",schemaPath:"#/properties/services/items/properties/retyped/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.services.items.properties.retyped.items.properties.to,data:data28};
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
const err54 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2+"/to",schemaPath:"#/properties/services/items/properties/retyped/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema32.properties.services.items.properties.retyped.items.properties.to.type,parentSchema:schema32.properties.services.items.properties.retyped.items.properties.to,data:data28};
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
const err55 = {instancePath:instancePath+"/services/" + i1+"/retyped/" + i2,schemaPath:"#/properties/services/items/properties/retyped/items/type",keyword:"type",params:{type: "object"},schema:schema32.properties.services.items.properties.retyped.items.type,parentSchema:schema32.properties.services.items.properties.retyped.items,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/services/" + i1+"/retyped",schemaPath:"#/properties/services/items/properties/retyped/type",keyword:"type",params:{type: "array"},schema:schema32.properties.services.items.properties.retyped.type,parentSchema:schema32.properties.services.items.properties.retyped,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/services/" + i1,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "object"},schema:schema32.properties.services.items.type,parentSchema:schema32.properties.services.items,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},schema:schema32.properties.services.type,parentSchema:schema32.properties.services,data:data17};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
}
if(data.sources !== undefined){
let data29 = data.sources;
if(Array.isArray(data29)){
if(data29.length > 200){
const err59 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema32.properties.sources,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.name === undefined){
const err60 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
if(data30.state === undefined){
const err61 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "state"},schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
if(data30.location === undefined){
const err62 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
if(data30.changes === undefined){
const err63 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "changes"},schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
if(data30.lacks === undefined){
const err64 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "lacks"},schema:schema32.properties.sources.items.required,parentSchema:schema32.properties.sources.items,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
for(const key4 in data30){
if(!(((((key4 === "name") || (key4 === "state")) || (key4 === "location")) || (key4 === "lacks")) || (key4 === "changes"))){
const err65 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema32.properties.sources.items,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
}
if(data30.name !== undefined){
let data31 = data30.name;
if(typeof data31 === "string"){
if(data31.length > 500){
const err66 = {instancePath:instancePath+"/sources/" + i3+"/name",schemaPath:"#/properties/sources/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.sources.items.properties.name,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/sources/" + i3+"/name",schemaPath:"#/properties/sources/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema32.properties.sources.items.properties.name.type,parentSchema:schema32.properties.sources.items.properties.name,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
addError(vErrors, err67);
}
errors++;
}
}
if(data30.state !== undefined){
let data32 = data30.state;
if(!(((((data32 === "same") || (data32 === "new")) || (data32 === "changed")) || (data32 === "gone")) || (data32 === "not-compared"))){
const err68 = {instancePath:instancePath+"/sources/" + i3+"/state",schemaPath:"#/properties/sources/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema32.properties.sources.items.properties.state.enum},schema:schema32.properties.sources.items.properties.state.enum,parentSchema:schema32.properties.sources.items.properties.state,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
}
if(data30.location !== undefined){
if(!(validate60(data30.location, {instancePath:instancePath+"/sources/" + i3+"/location",parentData:data30,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data30.lacks !== undefined){
if(!(validate83(data30.lacks, {instancePath:instancePath+"/sources/" + i3+"/lacks",parentData:data30,parentDataProperty:"lacks",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data30.changes !== undefined){
let data35 = data30.changes;
if(Array.isArray(data35)){
if(data35.length > 50){
const err69 = {instancePath:instancePath+"/sources/" + i3+"/changes",schemaPath:"#/properties/sources/items/properties/changes/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema32.properties.sources.items.properties.changes,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
addError(vErrors, err69);
}
errors++;
}
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.key === undefined){
const err70 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4,schemaPath:"#/properties/sources/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema32.properties.sources.items.properties.changes.items.required,parentSchema:schema32.properties.sources.items.properties.changes.items,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
for(const key5 in data36){
if(!(((key5 === "key") || (key5 === "from")) || (key5 === "to"))){
const err71 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4,schemaPath:"#/properties/sources/items/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema32.properties.sources.items.properties.changes.items,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
addError(vErrors, err71);
}
errors++;
}
}
if(data36.key !== undefined){
let data37 = data36.key;
if(typeof data37 === "string"){
if(data37.length > 500){
const err72 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4+"/key",schemaPath:"#/properties/sources/items/properties/changes/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema32.properties.sources.items.properties.changes.items.properties.key,data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
addError(vErrors, err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4+"/key",schemaPath:"#/properties/sources/items/properties/changes/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema32.properties.sources.items.properties.changes.items.properties.key.type,parentSchema:schema32.properties.sources.items.properties.changes.items.properties.key,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
}
if(data36.from !== undefined){
let data38 = data36.from;
if(typeof data38 === "string"){
if(data38.length > 2000){
const err74 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4+"/from",schemaPath:"#/properties/sources/items/properties/changes/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema32.properties.sources.items.properties.changes.items.properties.from,data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4+"/from",schemaPath:"#/properties/sources/items/properties/changes/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema32.properties.sources.items.properties.changes.items.properties.from.type,parentSchema:schema32.properties.sources.items.properties.changes.items.properties.from,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
addError(vErrors, err75);
}
errors++;
}
}
if(data36.to !== undefined){
let data39 = data36.to;
if(typeof data39 === "string"){
if(data39.length > 2000){
const err76 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4+"/to",schemaPath:"#/properties/sources/items/properties/changes/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema32.properties.sources.items.properties.changes.items.properties.to,data:data39};
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
const err77 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4+"/to",schemaPath:"#/properties/sources/items/properties/changes/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema32.properties.sources.items.properties.changes.items.properties.to.type,parentSchema:schema32.properties.sources.items.properties.changes.items.properties.to,data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
addError(vErrors, err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/sources/" + i3+"/changes/" + i4,schemaPath:"#/properties/sources/items/properties/changes/items/type",keyword:"type",params:{type: "object"},schema:schema32.properties.sources.items.properties.changes.items.type,parentSchema:schema32.properties.sources.items.properties.changes.items,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/sources/" + i3+"/changes",schemaPath:"#/properties/sources/items/properties/changes/type",keyword:"type",params:{type: "array"},schema:schema32.properties.sources.items.properties.changes.type,parentSchema:schema32.properties.sources.items.properties.changes,data:data35};
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
else {
const err80 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},schema:schema32.properties.sources.items.type,parentSchema:schema32.properties.sources.items,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema32.properties.sources.type,parentSchema:schema32.properties.sources,data:data29};
if(vErrors === null){
vErrors = [err81];
}
else {
addError(vErrors, err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err82];
}
else {
addError(vErrors, err82);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.things === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "things"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "files") || (key0 === "things"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.files,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err4 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema31.properties.files.items.required,parentSchema:schema31.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "path") || (key1 === "kind")) || (key1 === "noBase")) || (key1 === "problem"))){
const err5 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema31.properties.files.items.properties.path.type,parentSchema:schema31.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(!((data3 === "feast") || (data3 === "dbt"))){
const err8 = {instancePath:instancePath+"/files/" + i0+"/kind",schemaPath:"#/properties/files/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.files.items.properties.kind.enum},schema:schema31.properties.files.items.properties.kind.enum,parentSchema:schema31.properties.files.items.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data1.noBase !== undefined){
let data4 = data1.noBase;
if(typeof data4 === "string"){
if(data4.length > 2000){
const err9 = {instancePath:instancePath+"/files/" + i0+"/noBase",schemaPath:"#/properties/files/items/properties/noBase/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.files.items.properties.noBase,data:data4};
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
const err10 = {instancePath:instancePath+"/files/" + i0+"/noBase",schemaPath:"#/properties/files/items/properties/noBase/type",keyword:"type",params:{type: "string"},schema:schema31.properties.files.items.properties.noBase.type,parentSchema:schema31.properties.files.items.properties.noBase,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data1.problem !== undefined){
if(!(validate73(data1.problem, {instancePath:instancePath+"/files/" + i0+"/problem",parentData:data1,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.files.items.type,parentSchema:schema31.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema31.properties.files.type,parentSchema:schema31.properties.files,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.things !== undefined){
let data6 = data.things;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err13 = {instancePath:instancePath+"/things",schemaPath:"#/properties/things/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema31.properties.things,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate81(data6[i1], {instancePath:instancePath+"/things/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/things",schemaPath:"#/properties/things/type",keyword:"type",params:{type: "array"},schema:schema31.properties.things.type,parentSchema:schema31.properties.things,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"LineageTrace","description":"Where the lineage that is at hand leads back to.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"description":"Files that tell of lineage.","type":"array","maxItems":10000,"items":{"title":"LineageFile","type":"object","additionalProperties":false,"required":["path","read","problems","unread"],"properties":{"path":{"type":"string","maxLength":1000},"read":{"description":"How many events, or nodes of a manifest, were read.","type":"integer","minimum":0},"problems":{"description":"The first of what could not be read.","type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"unread":{"description":"How many things could not be read.","type":"integer","minimum":0}}}}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "files")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length > 10000){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema35.properties.files,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema35.properties.files.items.required,parentSchema:schema35.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data1.read === undefined){
const err4 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "read"},schema:schema35.properties.files.items.required,parentSchema:schema35.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1.problems === undefined){
const err5 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "problems"},schema:schema35.properties.files.items.required,parentSchema:schema35.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data1.unread === undefined){
const err6 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "unread"},schema:schema35.properties.files.items.required,parentSchema:schema35.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "path") || (key1 === "read")) || (key1 === "problems")) || (key1 === "unread"))){
const err7 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema35.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err8 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema35.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema35.properties.files.items.properties.path.type,parentSchema:schema35.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data1.read !== undefined){
let data3 = data1.read;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/files/" + i0+"/read",schemaPath:"#/properties/files/items/properties/read/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.files.items.properties.read.type,parentSchema:schema35.properties.files.items.properties.read,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/files/" + i0+"/read",schemaPath:"#/properties/files/items/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.files.items.properties.read,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
}
if(data1.problems !== undefined){
let data4 = data1.problems;
if(Array.isArray(data4)){
if(data4.length > 20){
const err12 = {instancePath:instancePath+"/files/" + i0+"/problems",schemaPath:"#/properties/files/items/properties/problems/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema35.properties.files.items.properties.problems,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate73(data4[i1], {instancePath:instancePath+"/files/" + i0+"/problems/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/files/" + i0+"/problems",schemaPath:"#/properties/files/items/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema35.properties.files.items.properties.problems.type,parentSchema:schema35.properties.files.items.properties.problems,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data1.unread !== undefined){
let data6 = data1.unread;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/files/" + i0+"/unread",schemaPath:"#/properties/files/items/properties/unread/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.files.items.properties.unread.type,parentSchema:schema35.properties.files.items.properties.unread,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/files/" + i0+"/unread",schemaPath:"#/properties/files/items/properties/unread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.files.items.properties.unread,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema35.properties.files.items.type,parentSchema:schema35.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema35.properties.files.type,parentSchema:schema35.properties.files,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/lineage.schema.json" */;
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
if(data.subjects === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.record === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "subjects")) || (key0 === "unavailable")) || (key0 === "record")) || (key0 === "registration")) || (key0 === "telemetry")) || (key0 === "registries")) || (key0 === "trace"))){
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
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err6 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema19.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema19.properties.subjects.type,parentSchema:schema19.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err8 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema19.properties.unavailable.type,parentSchema:schema19.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate60(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.registration !== undefined){
if(!(validate62(data.registration, {instancePath:instancePath+"/registration",parentData:data,parentDataProperty:"registration",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.telemetry !== undefined){
if(!(validate64(data.telemetry, {instancePath:instancePath+"/telemetry",parentData:data,parentDataProperty:"telemetry",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.registries !== undefined){
if(!(validate79(data.registries, {instancePath:instancePath+"/registries",parentData:data,parentDataProperty:"registries",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.trace !== undefined){
if(!(validate93(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
