/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const run = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run.schema.json","title":"RunRecord","description":"What a run recorded about itself: the code and data it used and the files it made, by content. Written by the job, never by hand. Paths are relative to this file.","type":"object","additionalProperties":false,"required":["version","code","outputs"],"properties":{"version":{"description":"Of this format.","const":1},"command":{"description":"How to run it again.","type":"string","maxLength":4000},"status":{"description":"How it ended. A run of tests that fail has `failed`, and its report still counts; results count only from a run that `finished`.","enum":["finished","failed","running"]},"commit":{"description":"Where HEAD stood. Shown, never required: commits are rewritten, bytes are not.","$ref":"common.schema.json#/$defs/commitId"},"started":{"$ref":"common.schema.json#/$defs/time"},"finished":{"$ref":"common.schema.json#/$defs/time"},"seed":{"description":"The seed of the random numbers, or one for each generator by name. null: the run says it used none.","anyOf":[{"$ref":"#/$defs/seed"},{"type":"object","maxProperties":100,"propertyNames":{"maxLength":200},"additionalProperties":{"$ref":"#/$defs/seed"}}]},"code":{"description":"Every file of code that was used, with the id git gives its bytes (`git hash-object FILE`).","type":"object","maxProperties":100000,"propertyNames":{"$ref":"common.schema.json#/$defs/path"},"additionalProperties":{"$ref":"common.schema.json#/$defs/blobId"}},"data":{"description":"The data that was read, with its SHA-256 (`sha256sum FILE`).","type":"object","maxProperties":50000,"propertyNames":{"$ref":"common.schema.json#/$defs/path"},"additionalProperties":{"title":"RecordedData","type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"},"rows":{"type":"integer","minimum":0}}}},"outputs":{"description":"The files it made, with their SHA-256.","type":"object","maxProperties":50000,"propertyNames":{"$ref":"common.schema.json#/$defs/path"},"additionalProperties":{"title":"RecordedOutput","type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}}},"parameters":{"description":"What the run was told, by name.","type":"object"},"environment":{"description":"Interpreter, packages and platform, by name.","type":"object"},"hardware":{"description":"Processor, memory and accelerator, by name.","type":"object"}},"$defs":{"seed":{"type":["integer","string","null"],"maxLength":200}}};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"description":"The whole id of a commit: 40 (or 64) digits and letters from a to f.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern3 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");

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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema21,data});
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

const schema22 = {"description":"A moment, in Coordinated Universal Time.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "");

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
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["integer","string","null"],"maxLength":200};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: schema23.type},parentSchema:schema23,data});
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 200},parentSchema:schema23,data});
errors++;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"A path, relative to the file that states it, with forward slashes.","type":"string","minLength":1,"maxLength":1000};

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
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};

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
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"description":"A SHA-256: 64 digits and letters from a to f.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "");

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
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run.schema.json" */;
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
if(data.version === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.code === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"},parentSchema:schema19,data});
errors++;
}
if(data.outputs === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "outputs"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(typeof data1 === "string"){
if(data1.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/command",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.command,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/command",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.command,data:data1});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((data2 === "finished") || (data2 === "failed")) || (data2 === "running"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema19.properties.status.enum},parentSchema:schema19.properties.status,data:data2});
errors++;
}
}
if(data.commit !== undefined){
if(!(validate54(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.started !== undefined){
if(!(validate56(data.started, {instancePath:instancePath+"/started",parentData:data,parentDataProperty:"started",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.finished !== undefined){
if(!(validate56(data.finished, {instancePath:instancePath+"/finished",parentData:data,parentDataProperty:"finished",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data6 = data.seed;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(!(validate59(data6, {instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"seed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/seed",keyword:"maxProperties",params:{limit: 100},parentSchema:schema19.properties.seed.anyOf[1],data:data6});
errors++;
}
for(const key1 in data6){
const _errs14 = errors;
if(typeof key1 === "string"){
if(key1.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/seed",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.seed.anyOf[1].propertyNames,data:key1});
errors++;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/seed",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema19.properties.seed.anyOf[1],data:data6});
errors++;
}
}
for(const key2 in data6){
if(!(validate59(data6[key2], {instancePath:instancePath+"/seed/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/seed",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.seed.anyOf[1],data:data6});
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/seed",keyword:"anyOf",params:{},parentSchema:schema19.properties.seed,data:data6});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.code !== undefined){
let data8 = data.code;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 100000){
vErrors = addError(vErrors, {instancePath:instancePath+"/code",keyword:"maxProperties",params:{limit: 100000},parentSchema:schema19.properties.code,data:data8});
errors++;
}
for(const key3 in data8){
const _errs19 = errors;
if(!(validate62(key3, {instancePath:instancePath+"/code",parentData:data8,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/code",keyword:"propertyNames",params:{propertyName: key3},parentSchema:schema19.properties.code,data:data8});
errors++;
}
}
for(const key4 in data8){
if(!(validate64(data8[key4], {instancePath:instancePath+"/code/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.code,data:data8});
errors++;
}
}
if(data.data !== undefined){
let data10 = data.data;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 50000){
vErrors = addError(vErrors, {instancePath:instancePath+"/data",keyword:"maxProperties",params:{limit: 50000},parentSchema:schema19.properties.data,data:data10});
errors++;
}
for(const key5 in data10){
const _errs24 = errors;
if(!(validate62(key5, {instancePath:instancePath+"/data",parentData:data10,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(!valid6){
vErrors = addError(vErrors, {instancePath:instancePath+"/data",keyword:"propertyNames",params:{propertyName: key5},parentSchema:schema19.properties.data,data:data10});
errors++;
}
}
for(const key6 in data10){
let data11 = data10[key6];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.sha256 === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.data.additionalProperties,data:data11});
errors++;
}
for(const key7 in data11){
if(!((key7 === "sha256") || (key7 === "rows"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema19.properties.data.additionalProperties,data:data11});
errors++;
}
}
if(data11.sha256 !== undefined){
if(!(validate67(data11.sha256, {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",parentData:data11,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data11.rows !== undefined){
let data13 = data11.rows;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.data.additionalProperties.properties.rows,data:data13});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.data.additionalProperties.properties.rows,data:data13});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema19.properties.data.additionalProperties,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.data,data:data10});
errors++;
}
}
if(data.outputs !== undefined){
let data14 = data.outputs;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 50000){
vErrors = addError(vErrors, {instancePath:instancePath+"/outputs",keyword:"maxProperties",params:{limit: 50000},parentSchema:schema19.properties.outputs,data:data14});
errors++;
}
for(const key8 in data14){
const _errs34 = errors;
if(!(validate62(key8, {instancePath:instancePath+"/outputs",parentData:data14,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
var valid9 = _errs34 === errors;
if(!valid9){
vErrors = addError(vErrors, {instancePath:instancePath+"/outputs",keyword:"propertyNames",params:{propertyName: key8},parentSchema:schema19.properties.outputs,data:data14});
errors++;
}
}
for(const key9 in data14){
let data15 = data14[key9];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.sha256 === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema19.properties.outputs.additionalProperties,data:data15});
errors++;
}
for(const key10 in data15){
if(!(key10 === "sha256")){
vErrors = addError(vErrors, {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key10},parentSchema:schema19.properties.outputs.additionalProperties,data:data15});
errors++;
}
}
if(data15.sha256 !== undefined){
if(!(validate67(data15.sha256, {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",parentData:data15,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},parentSchema:schema19.properties.outputs.additionalProperties,data:data15});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/outputs",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.outputs,data:data14});
errors++;
}
}
if(data.parameters !== undefined){
let data17 = data.parameters;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
vErrors = addError(vErrors, {instancePath:instancePath+"/parameters",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.parameters,data:data17});
errors++;
}
}
if(data.environment !== undefined){
let data18 = data.environment;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
vErrors = addError(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.environment,data:data18});
errors++;
}
}
if(data.hardware !== undefined){
let data19 = data.hardware;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
vErrors = addError(vErrors, {instancePath:instancePath+"/hardware",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.hardware,data:data19});
errors++;
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
