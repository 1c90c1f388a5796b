/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const evidenceGovernance = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/governance.schema.json","title":"GovernanceUnit","description":"What the governance checks know of one feature: its record, its waivers, what it leans on, and who owns the files that decide.","type":"object","additionalProperties":false,"required":["id","subjects","problems","notes","waivers","dependencies","guarded"],"properties":{"id":{"type":"string","maxLength":1000},"subjects":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"record":{"description":"The record's path; absent for the implied feature.","type":"string","maxLength":1000},"removedFrom":{"description":"The record is gone: the stage it had on the base, where that was above the first.","type":"string","maxLength":50},"problems":{"description":"What is wrong with the record.","type":"array","items":{"title":"RecordProblem","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"notes":{"description":"What a reader of the record should know.","type":"array","items":{"type":"string","maxLength":4000}},"waivers":{"description":"Waivers of this feature that have ended.","type":"array","items":{"title":"EndedWaiver","type":"object","additionalProperties":false,"required":["check","until","reason","stillBad","location"],"properties":{"check":{"type":"string"},"about":{"type":"string"},"until":{"type":"string"},"reason":{"type":"string"},"stillBad":{"description":"How many findings it would still cover.","type":"integer","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"dependencies":{"type":"array","items":{"title":"Dependency","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"stage":{"description":"Absent where no such feature is registered.","type":"string"},"lower":{"description":"Whether it stands lower than the feature that leans on it.","type":"boolean"},"circle":{"description":"Where it leans back on this feature: the way there, from itself to this feature.","type":"array","maxItems":2000,"items":{"type":"string"}},"record":{"type":"string"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"guarded":{"description":"Files that decide or are decided from, with their code owners on the base.","type":"array","items":{"title":"GuardedFile","type":"object","additionalProperties":false,"required":["path","owners"],"properties":{"path":{"type":"string"},"owners":{"type":"array","items":{"type":"string"}}}}},"ownersFile":{"description":"The CODEOWNERS file that was read.","type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"title":"Subject","description":"What a finding was decided from: a file of the repository (path and git blob id), or data by name.","type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"enum":["record","contract","criteria","results","code","data","packages","environment","run","test-report","lineage","page","parameters","policy","report"]},"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"blob":{"$ref":"#/$defs/blobId"},"name":{"description":"Data that is not in the repository: where it lives.","type":"string","maxLength":2000},"sha256":{"$ref":"#/$defs/sha256"},"rows":{"type":"integer","minimum":0}}};
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
if(!(((((((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "environment")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "lineage")) || (data0 === "page")) || (data0 === "parameters")) || (data0 === "policy")) || (data0 === "report"))){
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/governance.schema.json" */;
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
if(data.problems === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.notes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.waivers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.dependencies === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dependencies"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data.guarded === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guarded"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.id,data:data0};
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
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema19.properties.subjects.type,parentSchema:schema19.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err11 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.unavailable,data:data3};
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
const err12 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema19.properties.unavailable.type,parentSchema:schema19.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.record !== undefined){
let data4 = data.record;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.record,data:data4};
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
const err14 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},schema:schema19.properties.record.type,parentSchema:schema19.properties.record,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data.removedFrom !== undefined){
let data5 = data.removedFrom;
if(typeof data5 === "string"){
if(data5.length > 50){
const err15 = {instancePath:instancePath+"/removedFrom",schemaPath:"#/properties/removedFrom/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema19.properties.removedFrom,data:data5};
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
const err16 = {instancePath:instancePath+"/removedFrom",schemaPath:"#/properties/removedFrom/type",keyword:"type",params:{type: "string"},schema:schema19.properties.removedFrom.type,parentSchema:schema19.properties.removedFrom,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.problems !== undefined){
let data6 = data.problems;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.message === undefined){
const err17 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema19.properties.problems.items.required,parentSchema:schema19.properties.problems.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "message") || (key1 === "remedy")) || (key1 === "location"))){
const err18 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.problems.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data7.message !== undefined){
let data8 = data7.message;
if(typeof data8 === "string"){
if(data8.length > 4000){
const err19 = {instancePath:instancePath+"/problems/" + i1+"/message",schemaPath:"#/properties/problems/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.problems.items.properties.message,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/problems/" + i1+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema19.properties.problems.items.properties.message.type,parentSchema:schema19.properties.problems.items.properties.message,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data7.remedy !== undefined){
let data9 = data7.remedy;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err21 = {instancePath:instancePath+"/problems/" + i1+"/remedy",schemaPath:"#/properties/problems/items/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.problems.items.properties.remedy,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/problems/" + i1+"/remedy",schemaPath:"#/properties/problems/items/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema19.properties.problems.items.properties.remedy.type,parentSchema:schema19.properties.problems.items.properties.remedy,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data7.location !== undefined){
if(!(validate60(data7.location, {instancePath:instancePath+"/problems/" + i1+"/location",parentData:data7,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.problems.items.type,parentSchema:schema19.properties.problems.items,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema19.properties.problems.type,parentSchema:schema19.properties.problems,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data.notes !== undefined){
let data11 = data.notes;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(data12.length > 4000){
const err25 = {instancePath:instancePath+"/notes/" + i2,schemaPath:"#/properties/notes/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.notes.items,data:data12};
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
const err26 = {instancePath:instancePath+"/notes/" + i2,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.notes.items.type,parentSchema:schema19.properties.notes.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.notes.type,parentSchema:schema19.properties.notes,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data.waivers !== undefined){
let data13 = data.waivers;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.check === undefined){
const err28 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
if(data14.until === undefined){
const err29 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
if(data14.reason === undefined){
const err30 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
if(data14.stillBad === undefined){
const err31 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "stillBad"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
if(data14.location === undefined){
const err32 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
for(const key2 in data14){
if(!((((((key2 === "check") || (key2 === "about")) || (key2 === "until")) || (key2 === "reason")) || (key2 === "stillBad")) || (key2 === "location"))){
const err33 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data14.check !== undefined){
let data15 = data14.check;
if(typeof data15 !== "string"){
const err34 = {instancePath:instancePath+"/waivers/" + i3+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.check.type,parentSchema:schema19.properties.waivers.items.properties.check,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data14.about !== undefined){
let data16 = data14.about;
if(typeof data16 !== "string"){
const err35 = {instancePath:instancePath+"/waivers/" + i3+"/about",schemaPath:"#/properties/waivers/items/properties/about/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.about.type,parentSchema:schema19.properties.waivers.items.properties.about,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
if(data14.until !== undefined){
let data17 = data14.until;
if(typeof data17 !== "string"){
const err36 = {instancePath:instancePath+"/waivers/" + i3+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.until.type,parentSchema:schema19.properties.waivers.items.properties.until,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 !== "string"){
const err37 = {instancePath:instancePath+"/waivers/" + i3+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.reason.type,parentSchema:schema19.properties.waivers.items.properties.reason,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
if(data14.stillBad !== undefined){
let data19 = data14.stillBad;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err38 = {instancePath:instancePath+"/waivers/" + i3+"/stillBad",schemaPath:"#/properties/waivers/items/properties/stillBad/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.waivers.items.properties.stillBad.type,parentSchema:schema19.properties.waivers.items.properties.stillBad,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/waivers/" + i3+"/stillBad",schemaPath:"#/properties/waivers/items/properties/stillBad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.waivers.items.properties.stillBad,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
}
if(data14.location !== undefined){
if(!(validate60(data14.location, {instancePath:instancePath+"/waivers/" + i3+"/location",parentData:data14,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.waivers.items.type,parentSchema:schema19.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.waivers.type,parentSchema:schema19.properties.waivers,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data.dependencies !== undefined){
let data21 = data.dependencies;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id === undefined){
const err42 = {instancePath:instancePath+"/dependencies/" + i4,schemaPath:"#/properties/dependencies/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.dependencies.items.required,parentSchema:schema19.properties.dependencies.items,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
for(const key3 in data22){
if(!((((((key3 === "id") || (key3 === "stage")) || (key3 === "lower")) || (key3 === "circle")) || (key3 === "record")) || (key3 === "location"))){
const err43 = {instancePath:instancePath+"/dependencies/" + i4,schemaPath:"#/properties/dependencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.dependencies.items,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
if(data22.id !== undefined){
let data23 = data22.id;
if(typeof data23 !== "string"){
const err44 = {instancePath:instancePath+"/dependencies/" + i4+"/id",schemaPath:"#/properties/dependencies/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.dependencies.items.properties.id.type,parentSchema:schema19.properties.dependencies.items.properties.id,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
}
if(data22.stage !== undefined){
let data24 = data22.stage;
if(typeof data24 !== "string"){
const err45 = {instancePath:instancePath+"/dependencies/" + i4+"/stage",schemaPath:"#/properties/dependencies/items/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema19.properties.dependencies.items.properties.stage.type,parentSchema:schema19.properties.dependencies.items.properties.stage,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
if(data22.lower !== undefined){
let data25 = data22.lower;
if(typeof data25 !== "boolean"){
const err46 = {instancePath:instancePath+"/dependencies/" + i4+"/lower",schemaPath:"#/properties/dependencies/items/properties/lower/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.dependencies.items.properties.lower.type,parentSchema:schema19.properties.dependencies.items.properties.lower,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
}
if(data22.circle !== undefined){
let data26 = data22.circle;
if(Array.isArray(data26)){
if(data26.length > 2000){
const err47 = {instancePath:instancePath+"/dependencies/" + i4+"/circle",schemaPath:"#/properties/dependencies/items/properties/circle/maxItems",keyword:"maxItems",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.dependencies.items.properties.circle,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(typeof data27 !== "string"){
const err48 = {instancePath:instancePath+"/dependencies/" + i4+"/circle/" + i5,schemaPath:"#/properties/dependencies/items/properties/circle/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.dependencies.items.properties.circle.items.type,parentSchema:schema19.properties.dependencies.items.properties.circle.items,data:data27};
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
const err49 = {instancePath:instancePath+"/dependencies/" + i4+"/circle",schemaPath:"#/properties/dependencies/items/properties/circle/type",keyword:"type",params:{type: "array"},schema:schema19.properties.dependencies.items.properties.circle.type,parentSchema:schema19.properties.dependencies.items.properties.circle,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
if(data22.record !== undefined){
let data28 = data22.record;
if(typeof data28 !== "string"){
const err50 = {instancePath:instancePath+"/dependencies/" + i4+"/record",schemaPath:"#/properties/dependencies/items/properties/record/type",keyword:"type",params:{type: "string"},schema:schema19.properties.dependencies.items.properties.record.type,parentSchema:schema19.properties.dependencies.items.properties.record,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data22.location !== undefined){
if(!(validate60(data22.location, {instancePath:instancePath+"/dependencies/" + i4+"/location",parentData:data22,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/dependencies/" + i4,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.dependencies.items.type,parentSchema:schema19.properties.dependencies.items,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"},schema:schema19.properties.dependencies.type,parentSchema:schema19.properties.dependencies,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
}
if(data.guarded !== undefined){
let data30 = data.guarded;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.path === undefined){
const err53 = {instancePath:instancePath+"/guarded/" + i6,schemaPath:"#/properties/guarded/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema19.properties.guarded.items.required,parentSchema:schema19.properties.guarded.items,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
if(data31.owners === undefined){
const err54 = {instancePath:instancePath+"/guarded/" + i6,schemaPath:"#/properties/guarded/items/required",keyword:"required",params:{missingProperty: "owners"},schema:schema19.properties.guarded.items.required,parentSchema:schema19.properties.guarded.items,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
for(const key4 in data31){
if(!((key4 === "path") || (key4 === "owners"))){
const err55 = {instancePath:instancePath+"/guarded/" + i6,schemaPath:"#/properties/guarded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.guarded.items,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
if(data31.path !== undefined){
let data32 = data31.path;
if(typeof data32 !== "string"){
const err56 = {instancePath:instancePath+"/guarded/" + i6+"/path",schemaPath:"#/properties/guarded/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema19.properties.guarded.items.properties.path.type,parentSchema:schema19.properties.guarded.items.properties.path,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
}
if(data31.owners !== undefined){
let data33 = data31.owners;
if(Array.isArray(data33)){
const len7 = data33.length;
for(let i7=0; i7<len7; i7++){
let data34 = data33[i7];
if(typeof data34 !== "string"){
const err57 = {instancePath:instancePath+"/guarded/" + i6+"/owners/" + i7,schemaPath:"#/properties/guarded/items/properties/owners/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.guarded.items.properties.owners.items.type,parentSchema:schema19.properties.guarded.items.properties.owners.items,data:data34};
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
const err58 = {instancePath:instancePath+"/guarded/" + i6+"/owners",schemaPath:"#/properties/guarded/items/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema19.properties.guarded.items.properties.owners.type,parentSchema:schema19.properties.guarded.items.properties.owners,data:data33};
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
const err59 = {instancePath:instancePath+"/guarded/" + i6,schemaPath:"#/properties/guarded/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.guarded.items.type,parentSchema:schema19.properties.guarded.items,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/guarded",schemaPath:"#/properties/guarded/type",keyword:"type",params:{type: "array"},schema:schema19.properties.guarded.type,parentSchema:schema19.properties.guarded,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
}
if(data.ownersFile !== undefined){
let data35 = data.ownersFile;
if(typeof data35 !== "string"){
const err61 = {instancePath:instancePath+"/ownersFile",schemaPath:"#/properties/ownersFile/type",keyword:"type",params:{type: "string"},schema:schema19.properties.ownersFile.type,parentSchema:schema19.properties.ownersFile,data:data35};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
