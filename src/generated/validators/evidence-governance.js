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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema23,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"},parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "role") || (key0 === "path")) || (key0 === "blob")) || (key0 === "name")) || (key0 === "sha256")) || (key0 === "rows"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "environment")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "lineage")) || (data0 === "page")) || (data0 === "parameters")) || (data0 === "policy")) || (data0 === "report"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema21.properties.role.enum},parentSchema:schema21.properties.role,data:data0});
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema21.properties.path,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.path,data:data1});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 2000},parentSchema:schema21.properties.name,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.name,data:data3});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/rows",keyword:"type",params:{type: "integer"},parentSchema:schema21.properties.rows,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/rows",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema21.properties.rows,data:data5});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema24,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema24,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema24.properties.path,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema24.properties.path,data:data0});
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.line,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.line,data:data1});
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.column,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.column,data:data2});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19,data});
errors++;
}
if(data.subjects === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subjects"},parentSchema:schema19,data});
errors++;
}
if(data.problems === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "problems"},parentSchema:schema19,data});
errors++;
}
if(data.notes === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notes"},parentSchema:schema19,data});
errors++;
}
if(data.waivers === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "waivers"},parentSchema:schema19,data});
errors++;
}
if(data.dependencies === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dependencies"},parentSchema:schema19,data});
errors++;
}
if(data.guarded === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "guarded"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 1000},parentSchema:schema19.properties.id,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.id,data:data0});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/subjects",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.subjects,data:data1});
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/unavailable",keyword:"maxLength",params:{limit: 2000},parentSchema:schema19.properties.unavailable,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/unavailable",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.unavailable,data:data3});
errors++;
}
}
if(data.record !== undefined){
let data4 = data.record;
if(typeof data4 === "string"){
if(data4.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/record",keyword:"maxLength",params:{limit: 1000},parentSchema:schema19.properties.record,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/record",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.record,data:data4});
errors++;
}
}
if(data.removedFrom !== undefined){
let data5 = data.removedFrom;
if(typeof data5 === "string"){
if(data5.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/removedFrom",keyword:"maxLength",params:{limit: 50},parentSchema:schema19.properties.removedFrom,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/removedFrom",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.removedFrom,data:data5});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/problems/" + i1,keyword:"required",params:{missingProperty: "message"},parentSchema:schema19.properties.problems.items,data:data7});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "message") || (key1 === "remedy")) || (key1 === "location"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/problems/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.problems.items,data:data7});
errors++;
}
}
if(data7.message !== undefined){
let data8 = data7.message;
if(typeof data8 === "string"){
if(data8.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/problems/" + i1+"/message",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.problems.items.properties.message,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/problems/" + i1+"/message",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.problems.items.properties.message,data:data8});
errors++;
}
}
if(data7.remedy !== undefined){
let data9 = data7.remedy;
if(typeof data9 === "string"){
if(data9.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/problems/" + i1+"/remedy",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.problems.items.properties.remedy,data:data9});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/problems/" + i1+"/remedy",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.problems.items.properties.remedy,data:data9});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/problems/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.problems.items,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/problems",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.problems,data:data6});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/notes/" + i2,keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.notes.items,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/notes/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.notes.items,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/notes",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.notes,data:data11});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3,keyword:"required",params:{missingProperty: "check"},parentSchema:schema19.properties.waivers.items,data:data14});
errors++;
}
if(data14.until === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3,keyword:"required",params:{missingProperty: "until"},parentSchema:schema19.properties.waivers.items,data:data14});
errors++;
}
if(data14.reason === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema19.properties.waivers.items,data:data14});
errors++;
}
if(data14.stillBad === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3,keyword:"required",params:{missingProperty: "stillBad"},parentSchema:schema19.properties.waivers.items,data:data14});
errors++;
}
if(data14.location === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3,keyword:"required",params:{missingProperty: "location"},parentSchema:schema19.properties.waivers.items,data:data14});
errors++;
}
for(const key2 in data14){
if(!((((((key2 === "check") || (key2 === "about")) || (key2 === "until")) || (key2 === "reason")) || (key2 === "stillBad")) || (key2 === "location"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.waivers.items,data:data14});
errors++;
}
}
if(data14.check !== undefined){
let data15 = data14.check;
if(typeof data15 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3+"/check",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.waivers.items.properties.check,data:data15});
errors++;
}
}
if(data14.about !== undefined){
let data16 = data14.about;
if(typeof data16 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3+"/about",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.waivers.items.properties.about,data:data16});
errors++;
}
}
if(data14.until !== undefined){
let data17 = data14.until;
if(typeof data17 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3+"/until",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.waivers.items.properties.until,data:data17});
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.waivers.items.properties.reason,data:data18});
errors++;
}
}
if(data14.stillBad !== undefined){
let data19 = data14.stillBad;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3+"/stillBad",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.waivers.items.properties.stillBad,data:data19});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3+"/stillBad",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.waivers.items.properties.stillBad,data:data19});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.waivers.items,data:data14});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.waivers,data:data13});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.dependencies.items,data:data22});
errors++;
}
for(const key3 in data22){
if(!((((((key3 === "id") || (key3 === "stage")) || (key3 === "lower")) || (key3 === "circle")) || (key3 === "record")) || (key3 === "location"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.dependencies.items,data:data22});
errors++;
}
}
if(data22.id !== undefined){
let data23 = data22.id;
if(typeof data23 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4+"/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.dependencies.items.properties.id,data:data23});
errors++;
}
}
if(data22.stage !== undefined){
let data24 = data22.stage;
if(typeof data24 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4+"/stage",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.dependencies.items.properties.stage,data:data24});
errors++;
}
}
if(data22.lower !== undefined){
let data25 = data22.lower;
if(typeof data25 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4+"/lower",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dependencies.items.properties.lower,data:data25});
errors++;
}
}
if(data22.circle !== undefined){
let data26 = data22.circle;
if(Array.isArray(data26)){
if(data26.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4+"/circle",keyword:"maxItems",params:{limit: 2000},parentSchema:schema19.properties.dependencies.items.properties.circle,data:data26});
errors++;
}
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(typeof data27 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4+"/circle/" + i5,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.dependencies.items.properties.circle.items,data:data27});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4+"/circle",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.dependencies.items.properties.circle,data:data26});
errors++;
}
}
if(data22.record !== undefined){
let data28 = data22.record;
if(typeof data28 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4+"/record",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.dependencies.items.properties.record,data:data28});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.dependencies.items,data:data22});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dependencies",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.dependencies,data:data21});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/guarded/" + i6,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.guarded.items,data:data31});
errors++;
}
if(data31.owners === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/guarded/" + i6,keyword:"required",params:{missingProperty: "owners"},parentSchema:schema19.properties.guarded.items,data:data31});
errors++;
}
for(const key4 in data31){
if(!((key4 === "path") || (key4 === "owners"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/guarded/" + i6,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.guarded.items,data:data31});
errors++;
}
}
if(data31.path !== undefined){
let data32 = data31.path;
if(typeof data32 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/guarded/" + i6+"/path",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.guarded.items.properties.path,data:data32});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/guarded/" + i6+"/owners/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.guarded.items.properties.owners.items,data:data34});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/guarded/" + i6+"/owners",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.guarded.items.properties.owners,data:data33});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/guarded/" + i6,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.guarded.items,data:data31});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/guarded",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.guarded,data:data30});
errors++;
}
}
if(data.ownersFile !== undefined){
let data35 = data.ownersFile;
if(typeof data35 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/ownersFile",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.ownersFile,data:data35});
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
