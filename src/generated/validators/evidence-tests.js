/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const evidenceTests = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/tests.schema.json","title":"TestsUnit","description":"The test reports of one feature: counts, what failed, what is gone since the base, and whether each report is about the code here.","type":"object","additionalProperties":false,"required":["id","subjects","record","code","reports","dropped"],"properties":{"id":{"description":"The feature's record.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"record":{"description":"Where the record names its tests, or its top.","$ref":"../common.schema.json#/$defs/location"},"code":{"description":"How many files the record names as code.","type":"integer","minimum":0},"noBase":{"description":"Why there is no base to compare with. Left out: there is one.","type":"string","maxLength":2000},"reports":{"type":"array","maxItems":3000,"items":{"$ref":"#/$defs/report"}},"dropped":{"description":"Reports that the record named on the base and no longer names, with tests that are in no other report now.","type":"array","maxItems":3000,"items":{"title":"DroppedReport","type":"object","additionalProperties":false,"required":["kind","path","tests","removed"],"properties":{"kind":{"$ref":"#/$defs/kind"},"path":{"type":"string","maxLength":1000},"tests":{"description":"How many it held.","type":"integer","minimum":0},"removed":{"$ref":"../common.schema.json#/$defs/nameList"}}}}},"$defs":{"kind":{"enum":["unit","integration","end-to-end"]},"report":{"title":"TestReport","type":"object","additionalProperties":false,"required":["kind","path","location","state"],"properties":{"kind":{"$ref":"#/$defs/kind"},"path":{"type":"string","maxLength":1000},"location":{"description":"Where the record names it.","$ref":"../common.schema.json#/$defs/location"},"state":{"enum":["read","absent","unreadable"]},"problem":{"description":"Of an absent or unreadable one: why.","$ref":"../common.schema.json#/$defs/evidenceProblem"},"counts":{"title":"TestCounts","description":"Tests counted, never what the report states about itself.","type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped"],"properties":{"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"errored":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0}}},"failures":{"description":"The first tests that failed or ended in an error.","type":"array","maxItems":100,"items":{"title":"TestFailure","type":"object","additionalProperties":false,"required":["name","line"],"properties":{"name":{"type":"string","maxLength":500},"message":{"type":"string","maxLength":500},"line":{"type":"integer","minimum":1}}}},"sinceBase":{"$ref":"#/$defs/sinceBase"},"currency":{"$ref":"#/$defs/currency"}}},"sinceBase":{"title":"TestsSinceBase","description":"Held against the same report at the merge base.","type":"object","additionalProperties":false,"required":["state","tests","removed","moved","nowSkipped"],"properties":{"state":{"description":"`new`: not there at the base. `unreadable`: there, and no report that can be read.","enum":["compared","new","unreadable"]},"problem":{"description":"Of an unreadable one: why.","type":"string","maxLength":2000},"tests":{"description":"How many different tests it held at the base.","type":"integer","minimum":0},"removed":{"description":"Were in it and are in no report now.","$ref":"../common.schema.json#/$defs/nameList"},"moved":{"description":"How many are now under another suite, class, file or report.","type":"integer","minimum":0},"nowSkipped":{"description":"Ran at the base and are skipped now.","$ref":"../common.schema.json#/$defs/nameList"}}},"currency":{"title":"ReportCurrency","description":"What says which code the report is about.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"`run`: a run record lists exactly this report. `base`: whether code and report changed since the merge base. `nothing`: neither tells.","enum":["run","base","nothing"]},"run":{"type":"string","maxLength":1000},"code":{"description":"By a run record: its code and the code here.","$ref":"../common.schema.json#/$defs/codeComparison"},"changed":{"description":"By the base: files of code that changed since, while the report did not.","$ref":"../common.schema.json#/$defs/nameList"},"why":{"description":"By nothing: what there would have to be.","type":"string","maxLength":1000}}}}};
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

const schema25 = {"title":"TestReport","type":"object","additionalProperties":false,"required":["kind","path","location","state"],"properties":{"kind":{"$ref":"#/$defs/kind"},"path":{"type":"string","maxLength":1000},"location":{"description":"Where the record names it.","$ref":"../common.schema.json#/$defs/location"},"state":{"enum":["read","absent","unreadable"]},"problem":{"description":"Of an absent or unreadable one: why.","$ref":"../common.schema.json#/$defs/evidenceProblem"},"counts":{"title":"TestCounts","description":"Tests counted, never what the report states about itself.","type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped"],"properties":{"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"errored":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0}}},"failures":{"description":"The first tests that failed or ended in an error.","type":"array","maxItems":100,"items":{"title":"TestFailure","type":"object","additionalProperties":false,"required":["name","line"],"properties":{"name":{"type":"string","maxLength":500},"message":{"type":"string","maxLength":500},"line":{"type":"integer","minimum":1}}}},"sinceBase":{"$ref":"#/$defs/sinceBase"},"currency":{"$ref":"#/$defs/currency"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema26 = {"enum":["unit","integration","end-to-end"]};

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
if(!(((data === "unit") || (data === "integration")) || (data === "end-to-end"))){
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema26.enum},parentSchema:schema26,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"title":"EvidenceProblem","description":"Something wrong with a file of evidence, for its writer to mend.","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"}}};

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
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"},parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "message") || (key0 === "remedy")) || (key0 === "location"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(data0.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 4000},parentSchema:schema27.properties.message,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.message,data:data0});
errors++;
}
}
if(data.remedy !== undefined){
let data1 = data.remedy;
if(typeof data1 === "string"){
if(data1.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",keyword:"maxLength",params:{limit: 4000},parentSchema:schema27.properties.remedy,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.remedy,data:data1});
errors++;
}
}
if(data.location !== undefined){
if(!(validate67(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"TestsSinceBase","description":"Held against the same report at the merge base.","type":"object","additionalProperties":false,"required":["state","tests","removed","moved","nowSkipped"],"properties":{"state":{"description":"`new`: not there at the base. `unreadable`: there, and no report that can be read.","enum":["compared","new","unreadable"]},"problem":{"description":"Of an unreadable one: why.","type":"string","maxLength":2000},"tests":{"description":"How many different tests it held at the base.","type":"integer","minimum":0},"removed":{"description":"Were in it and are in no report now.","$ref":"../common.schema.json#/$defs/nameList"},"moved":{"description":"How many are now under another suite, class, file or report.","type":"integer","minimum":0},"nowSkipped":{"description":"Ran at the base and are skipped now.","$ref":"../common.schema.json#/$defs/nameList"}}};
const schema30 = {"title":"NameList","description":"A list that may be long: how many there are, and the first of them.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":1000}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "total"},parentSchema:schema30,data});
errors++;
}
if(data.first === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "first"},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},parentSchema:schema30.properties.total,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.total,data:data0});
errors++;
}
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/first",keyword:"maxItems",params:{limit: 100},parentSchema:schema30.properties.first,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/first/" + i0,keyword:"maxLength",params:{limit: 1000},parentSchema:schema30.properties.first.items,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/first/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema30.properties.first.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/first",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.first,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.state === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"},parentSchema:schema29,data});
errors++;
}
if(data.tests === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tests"},parentSchema:schema29,data});
errors++;
}
if(data.removed === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "removed"},parentSchema:schema29,data});
errors++;
}
if(data.moved === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "moved"},parentSchema:schema29,data});
errors++;
}
if(data.nowSkipped === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "nowSkipped"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "state") || (key0 === "problem")) || (key0 === "tests")) || (key0 === "removed")) || (key0 === "moved")) || (key0 === "nowSkipped"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(!(((data0 === "compared") || (data0 === "new")) || (data0 === "unreadable"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema29.properties.state.enum},parentSchema:schema29.properties.state,data:data0});
errors++;
}
}
if(data.problem !== undefined){
let data1 = data.problem;
if(typeof data1 === "string"){
if(data1.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/problem",keyword:"maxLength",params:{limit: 2000},parentSchema:schema29.properties.problem,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/problem",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.problem,data:data1});
errors++;
}
}
if(data.tests !== undefined){
let data2 = data.tests;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/tests",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.tests,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tests",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.tests,data:data2});
errors++;
}
}
}
if(data.removed !== undefined){
if(!(validate71(data.removed, {instancePath:instancePath+"/removed",parentData:data,parentDataProperty:"removed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.moved !== undefined){
let data4 = data.moved;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/moved",keyword:"type",params:{type: "integer"},parentSchema:schema29.properties.moved,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = addError(vErrors, {instancePath:instancePath+"/moved",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.moved,data:data4});
errors++;
}
}
}
if(data.nowSkipped !== undefined){
if(!(validate71(data.nowSkipped, {instancePath:instancePath+"/nowSkipped",parentData:data,parentDataProperty:"nowSkipped",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"ReportCurrency","description":"What says which code the report is about.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"`run`: a run record lists exactly this report. `base`: whether code and report changed since the merge base. `nothing`: neither tells.","enum":["run","base","nothing"]},"run":{"type":"string","maxLength":1000},"code":{"description":"By a run record: its code and the code here.","$ref":"../common.schema.json#/$defs/codeComparison"},"changed":{"description":"By the base: files of code that changed since, while the report did not.","$ref":"../common.schema.json#/$defs/nameList"},"why":{"description":"By nothing: what there would have to be.","type":"string","maxLength":1000}}};
const schema32 = {"title":"CodeComparison","description":"The files of code that a run recorded and those that the feature's record names, held against the checkout by content.","type":"object","additionalProperties":false,"required":["recorded","same","different","added","gone","uncheckable"],"properties":{"recorded":{"description":"How many files the run recorded.","type":"integer","minimum":0},"atCommit":{"description":"How many of them it did not list itself: looked up at the commit it recorded.","type":"integer","minimum":0},"same":{"description":"How many of them are byte for byte the same here.","type":"integer","minimum":0},"submodules":{"description":"How many of those are submodules, the same by their commits. Left out: none.","type":"integer","minimum":1},"different":{"description":"Have other content here.","$ref":"#/$defs/nameList"},"added":{"description":"Named by the record, here, and not recorded by the run.","$ref":"#/$defs/nameList"},"gone":{"description":"Recorded by the run and no longer here.","$ref":"#/$defs/nameList"},"uncheckable":{"description":"Cannot be compared in this checkout.","$ref":"#/$defs/nameList"}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "total"},parentSchema:schema30,data});
errors++;
}
if(data.first === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "first"},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/total",keyword:"type",params:{type: "integer"},parentSchema:schema30.properties.total,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/total",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.total,data:data0});
errors++;
}
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/first",keyword:"maxItems",params:{limit: 100},parentSchema:schema30.properties.first,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/first/" + i0,keyword:"maxLength",params:{limit: 1000},parentSchema:schema30.properties.first.items,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/first/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema30.properties.first.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/first",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.first,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.recorded === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recorded"},parentSchema:schema32,data});
errors++;
}
if(data.same === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "same"},parentSchema:schema32,data});
errors++;
}
if(data.different === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "different"},parentSchema:schema32,data});
errors++;
}
if(data.added === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "added"},parentSchema:schema32,data});
errors++;
}
if(data.gone === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gone"},parentSchema:schema32,data});
errors++;
}
if(data.uncheckable === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "uncheckable"},parentSchema:schema32,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "recorded") || (key0 === "atCommit")) || (key0 === "same")) || (key0 === "submodules")) || (key0 === "different")) || (key0 === "added")) || (key0 === "gone")) || (key0 === "uncheckable"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema32,data});
errors++;
}
}
if(data.recorded !== undefined){
let data0 = data.recorded;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/recorded",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.recorded,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/recorded",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.recorded,data:data0});
errors++;
}
}
}
if(data.atCommit !== undefined){
let data1 = data.atCommit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/atCommit",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.atCommit,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/atCommit",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.atCommit,data:data1});
errors++;
}
}
}
if(data.same !== undefined){
let data2 = data.same;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/same",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.same,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/same",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema32.properties.same,data:data2});
errors++;
}
}
}
if(data.submodules !== undefined){
let data3 = data.submodules;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/submodules",keyword:"type",params:{type: "integer"},parentSchema:schema32.properties.submodules,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = addError(vErrors, {instancePath:instancePath+"/submodules",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32.properties.submodules,data:data3});
errors++;
}
}
}
if(data.different !== undefined){
if(!(validate77(data.different, {instancePath:instancePath+"/different",parentData:data,parentDataProperty:"different",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.added !== undefined){
if(!(validate77(data.added, {instancePath:instancePath+"/added",parentData:data,parentDataProperty:"added",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.gone !== undefined){
if(!(validate77(data.gone, {instancePath:instancePath+"/gone",parentData:data,parentDataProperty:"gone",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.uncheckable !== undefined){
if(!(validate77(data.uncheckable, {instancePath:instancePath+"/uncheckable",parentData:data,parentDataProperty:"uncheckable",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"},parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "run")) || (key0 === "code")) || (key0 === "changed")) || (key0 === "why"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data});
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(!(((data0 === "run") || (data0 === "base")) || (data0 === "nothing"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema31.properties.by.enum},parentSchema:schema31.properties.by,data:data0});
errors++;
}
}
if(data.run !== undefined){
let data1 = data.run;
if(typeof data1 === "string"){
if(data1.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/run",keyword:"maxLength",params:{limit: 1000},parentSchema:schema31.properties.run,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/run",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.run,data:data1});
errors++;
}
}
if(data.code !== undefined){
if(!(validate76(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.changed !== undefined){
if(!(validate71(data.changed, {instancePath:instancePath+"/changed",parentData:data,parentDataProperty:"changed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data4 = data.why;
if(typeof data4 === "string"){
if(data4.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/why",keyword:"maxLength",params:{limit: 1000},parentSchema:schema31.properties.why,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.why,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.kind === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema25,data});
errors++;
}
if(data.path === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema25,data});
errors++;
}
if(data.location === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema25,data});
errors++;
}
if(data.state === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.kind !== undefined){
if(!(validate63(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema25.properties.path,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.path,data:data1});
errors++;
}
}
if(data.location !== undefined){
if(!(validate60(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(!(((data3 === "read") || (data3 === "absent")) || (data3 === "unreadable"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema25.properties.state.enum},parentSchema:schema25.properties.state,data:data3});
errors++;
}
}
if(data.problem !== undefined){
if(!(validate66(data.problem, {instancePath:instancePath+"/problem",parentData:data,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
let data5 = data.counts;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.passed === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "passed"},parentSchema:schema25.properties.counts,data:data5});
errors++;
}
if(data5.failed === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "failed"},parentSchema:schema25.properties.counts,data:data5});
errors++;
}
if(data5.errored === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "errored"},parentSchema:schema25.properties.counts,data:data5});
errors++;
}
if(data5.skipped === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "skipped"},parentSchema:schema25.properties.counts,data:data5});
errors++;
}
for(const key1 in data5){
if(!((((key1 === "passed") || (key1 === "failed")) || (key1 === "errored")) || (key1 === "skipped"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema25.properties.counts,data:data5});
errors++;
}
}
if(data5.passed !== undefined){
let data6 = data5.passed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts/passed",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.counts.properties.passed,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts/passed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema25.properties.counts.properties.passed,data:data6});
errors++;
}
}
}
if(data5.failed !== undefined){
let data7 = data5.failed;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts/failed",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.counts.properties.failed,data:data7});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema25.properties.counts.properties.failed,data:data7});
errors++;
}
}
}
if(data5.errored !== undefined){
let data8 = data5.errored;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts/errored",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.counts.properties.errored,data:data8});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts/errored",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema25.properties.counts.properties.errored,data:data8});
errors++;
}
}
}
if(data5.skipped !== undefined){
let data9 = data5.skipped;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts/skipped",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.counts.properties.skipped,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema25.properties.counts.properties.skipped,data:data9});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"type",params:{type: "object"},parentSchema:schema25.properties.counts,data:data5});
errors++;
}
}
if(data.failures !== undefined){
let data10 = data.failures;
if(Array.isArray(data10)){
if(data10.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/failures",keyword:"maxItems",params:{limit: 100},parentSchema:schema25.properties.failures,data:data10});
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema25.properties.failures.items,data:data11});
errors++;
}
if(data11.line === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0,keyword:"required",params:{missingProperty: "line"},parentSchema:schema25.properties.failures.items,data:data11});
errors++;
}
for(const key2 in data11){
if(!(((key2 === "name") || (key2 === "message")) || (key2 === "line"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema25.properties.failures.items,data:data11});
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(data12.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema25.properties.failures.items.properties.name,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.failures.items.properties.name,data:data12});
errors++;
}
}
if(data11.message !== undefined){
let data13 = data11.message;
if(typeof data13 === "string"){
if(data13.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0+"/message",keyword:"maxLength",params:{limit: 500},parentSchema:schema25.properties.failures.items.properties.message,data:data13});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0+"/message",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.failures.items.properties.message,data:data13});
errors++;
}
}
if(data11.line !== undefined){
let data14 = data11.line;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.failures.items.properties.line,data:data14});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema25.properties.failures.items.properties.line,data:data14});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/failures/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema25.properties.failures.items,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/failures",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.failures,data:data10});
errors++;
}
}
if(data.sinceBase !== undefined){
if(!(validate70(data.sinceBase, {instancePath:instancePath+"/sinceBase",parentData:data,parentDataProperty:"sinceBase",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate75(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/tests.schema.json" */;
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
if(data.record === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "record"},parentSchema:schema19,data});
errors++;
}
if(data.code === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"},parentSchema:schema19,data});
errors++;
}
if(data.reports === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "reports"},parentSchema:schema19,data});
errors++;
}
if(data.dropped === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "dropped"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "subjects")) || (key0 === "unavailable")) || (key0 === "record")) || (key0 === "code")) || (key0 === "noBase")) || (key0 === "reports")) || (key0 === "dropped"))){
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
if(data1.length > 100000){
vErrors = addError(vErrors, {instancePath:instancePath+"/subjects",keyword:"maxItems",params:{limit: 100000},parentSchema:schema19.properties.subjects,data:data1});
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
if(!(validate60(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.code,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = addError(vErrors, {instancePath:instancePath+"/code",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.code,data:data5});
errors++;
}
}
}
if(data.noBase !== undefined){
let data6 = data.noBase;
if(typeof data6 === "string"){
if(data6.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/noBase",keyword:"maxLength",params:{limit: 2000},parentSchema:schema19.properties.noBase,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/noBase",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.noBase,data:data6});
errors++;
}
}
if(data.reports !== undefined){
let data7 = data.reports;
if(Array.isArray(data7)){
if(data7.length > 3000){
vErrors = addError(vErrors, {instancePath:instancePath+"/reports",keyword:"maxItems",params:{limit: 3000},parentSchema:schema19.properties.reports,data:data7});
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data7[i1], {instancePath:instancePath+"/reports/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/reports",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.reports,data:data7});
errors++;
}
}
if(data.dropped !== undefined){
let data9 = data.dropped;
if(Array.isArray(data9)){
if(data9.length > 3000){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped",keyword:"maxItems",params:{limit: 3000},parentSchema:schema19.properties.dropped,data:data9});
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19.properties.dropped.items,data:data10});
errors++;
}
if(data10.path === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2,keyword:"required",params:{missingProperty: "path"},parentSchema:schema19.properties.dropped.items,data:data10});
errors++;
}
if(data10.tests === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2,keyword:"required",params:{missingProperty: "tests"},parentSchema:schema19.properties.dropped.items,data:data10});
errors++;
}
if(data10.removed === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2,keyword:"required",params:{missingProperty: "removed"},parentSchema:schema19.properties.dropped.items,data:data10});
errors++;
}
for(const key1 in data10){
if(!((((key1 === "kind") || (key1 === "path")) || (key1 === "tests")) || (key1 === "removed"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.dropped.items,data:data10});
errors++;
}
}
if(data10.kind !== undefined){
if(!(validate63(data10.kind, {instancePath:instancePath+"/dropped/" + i2+"/kind",parentData:data10,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
if(typeof data12 === "string"){
if(data12.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema19.properties.dropped.items.properties.path,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2+"/path",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.dropped.items.properties.path,data:data12});
errors++;
}
}
if(data10.tests !== undefined){
let data13 = data10.tests;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2+"/tests",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.dropped.items.properties.tests,data:data13});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2+"/tests",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.dropped.items.properties.tests,data:data13});
errors++;
}
}
}
if(data10.removed !== undefined){
if(!(validate71(data10.removed, {instancePath:instancePath+"/dropped/" + i2+"/removed",parentData:data10,parentDataProperty:"removed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.dropped.items,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dropped",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.dropped,data:data9});
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
