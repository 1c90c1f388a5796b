/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const evidenceDataContract = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/data-contract.schema.json","title":"DataContractUnit","description":"One data contract with what was counted in its data.","type":"object","additionalProperties":false,"required":["id","subjects","problems","notes","objects","notChecked"],"properties":{"id":{"description":"Path of the contract from the repository's root; behind a `#` the server that was looked at, where it is not the one by default, or `document`.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"location":{"description":"Where the record names it, or the contract itself.","$ref":"../common.schema.json#/$defs/location"},"version":{"description":"Version of the contract.","type":"string","maxLength":200},"server":{"description":"Name of the server whose data was read.","type":"string","maxLength":500},"environment":{"description":"Environment of that server.","type":"string","maxLength":500},"aside":{"description":"Whether another unit of the same contract says what is to be said of the document.","type":"boolean"},"edgeCases":{"description":"What the contract says that data must contain, held against what the feature was evaluated on.","type":"array","maxItems":10000,"items":{"title":"EdgeCase","type":"object","additionalProperties":false,"required":["statement"],"properties":{"statement":{"$ref":"#/$defs/statement"},"from":{"description":"Where that data was found: named as `evaluation`, the rows of results, or the data snapshot.","enum":["evaluation","results","data"]},"data":{"$ref":"#/$defs/data"},"units":{"title":"EvaluatedUnits","description":"Only rows of units that the results have were looked at: the column that names the unit, and how many rows there were in all.","type":"object","additionalProperties":false,"required":["column","of"],"properties":{"column":{"type":"string","maxLength":500},"of":{"type":"integer","minimum":0}}},"unread":{"description":"Why it cannot be told.","$ref":"#/$defs/unread"}}}},"problems":{"description":"What is wrong with the document.","type":"array","maxItems":1000,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"notes":{"description":"What a reader should know about how the data was found.","type":"array","maxItems":1000,"items":{"type":"string","maxLength":2000}},"unread":{"description":"Why no data was read for any object.","$ref":"#/$defs/unread"},"objects":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/object"}},"evolution":{"title":"ContractEvolution","description":"How the contract differs from the one at the merge base.","type":"object","additionalProperties":false,"required":["location","before","after","changes","more","dataChanged"],"properties":{"location":{"description":"Where the contract says its version.","$ref":"../common.schema.json#/$defs/location"},"before":{"$ref":"../contract-changes.schema.json#/$defs/side"},"after":{"$ref":"../contract-changes.schema.json#/$defs/side"},"changes":{"type":"array","maxItems":2000,"items":{"$ref":"../contract-changes.schema.json#/$defs/change"}},"more":{"description":"Changes beyond those that are listed; the listed ones have the largest steps.","type":"integer","minimum":0},"dataChanged":{"description":"Files of its data that differ from the merge base.","$ref":"../common.schema.json#/$defs/nameList"}}},"days":{"description":"Days from which or until which the data may be relied on, as the contract says.","type":"array","maxItems":1000,"items":{"title":"ContractDay","type":"object","additionalProperties":false,"required":["about","is","day","from","until","location"],"properties":{"about":{"description":"Tells it from all others of the contract.","type":"string","maxLength":200},"is":{"enum":["general-availability","end-of-support","end-of-life"]},"day":{"description":"As it is written.","type":"string","maxLength":100},"from":{"description":"When it begins, in UTC.","type":"string","maxLength":100},"until":{"description":"When it is over, in UTC.","type":"string","maxLength":100},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"comparisons":{"description":"Data that changed since the merge base, beside what it was.","type":"array","maxItems":1000,"items":{"$ref":"../common.schema.json#/$defs/dataComparison"}},"notChecked":{"description":"What the contract declares and nothing here looks at.","type":"array","maxItems":100000,"items":{"title":"NotChecked","type":"object","additionalProperties":false,"required":["statement","why"],"properties":{"statement":{"type":"string","maxLength":2000},"location":{"$ref":"../common.schema.json#/$defs/location"},"why":{"type":"string","maxLength":2000}}}}},"$defs":{"unread":{"title":"Unread","description":"Why data was not read: it is not what it is said to be (fail), or it could not be looked at (unknown).","type":"object","additionalProperties":false,"required":["outcome","message","remedy"],"properties":{"outcome":{"enum":["fail","unknown"]},"message":{"type":"string","maxLength":2000},"remedy":{"type":"string","maxLength":2000},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"object":{"title":"ContractObjectEvidence","description":"One object (table) of the contract.","type":"object","additionalProperties":false,"required":["name","location","statements"],"properties":{"name":{"type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"data":{"$ref":"#/$defs/data"},"statements":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/statement"}}}},"data":{"title":"ObjectData","description":"What was read of an object.","type":"object","additionalProperties":false,"required":["files","rows","unreadable","others","columnsKnown"],"properties":{"files":{"$ref":"../common.schema.json#/$defs/nameList"},"rows":{"description":"Rows that could be read, of all files.","type":"integer","minimum":0},"fileRows":{"description":"Of several files, how many rows each has, the first of them.","type":"array","maxItems":100,"items":{"title":"FileRows","type":"object","additionalProperties":false,"required":["path","rows"],"properties":{"path":{"type":"string","maxLength":1000},"rows":{"type":"integer","minimum":0}}}},"outOfOrder":{"title":"ColumnOrder","description":"The first declared column that does not stand where the contract has it, and the one before which it stands.","type":"object","additionalProperties":false,"required":["column","before"],"properties":{"column":{"type":"string","maxLength":500},"before":{"type":"string","maxLength":500}}},"ordered":{"description":"Whether the format has an order of columns.","type":"boolean"},"columnsKnown":{"description":"Whether the files say which columns they have; JSON without rows does not.","type":"boolean"},"others":{"description":"Columns of the data that the contract does not declare.","$ref":"../common.schema.json#/$defs/nameList"},"unreadable":{"title":"UnreadableRowsEvidence","description":"Rows that could not be read as rows. They count nowhere else.","type":"object","additionalProperties":false,"required":["count","more","examples"],"properties":{"count":{"type":"integer","minimum":0},"more":{"description":"Whether there may be more than were counted.","type":"boolean"},"examples":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","maxLength":1000},"row":{"type":"integer","minimum":1},"line":{"type":"integer","minimum":1},"why":{"type":"string","maxLength":500}}}}}}}},"statement":{"title":"Statement","description":"One thing the contract states that can be held against data. One of column, counted and limit alone says what was seen.","type":"object","additionalProperties":false,"required":["about","says","asks","location"],"properties":{"about":{"description":"Tells it from all others of the contract, however lines move.","type":"string","maxLength":2000},"says":{"description":"In words: `busy_share` is at most 1.","type":"string","maxLength":2000},"asks":{"description":"The check that decides it.","enum":["columns-present","required-values-present","types-hold","values-unique","values-in-range","values-in-enumeration","values-match","structure-holds","references-hold","rules-hold","service-levels-kept","has-rows"]},"location":{"$ref":"../common.schema.json#/$defs/location"},"reported":{"title":"ReportedByTool","description":"What a tool that ran where the data is said of it.","type":"object","additionalProperties":false,"required":["tool","file","test","outcome"],"properties":{"tool":{"type":"string","maxLength":300},"time":{"description":"When it ran.","type":"string","maxLength":100},"file":{"description":"Where its results were read.","type":"string","maxLength":1000},"test":{"description":"The tool's own name of its test.","type":"string","maxLength":500},"outcome":{"enum":["passed","failed","errored","skipped"]},"failing":{"description":"Rows in which it does not hold.","type":"integer","minimum":0},"rows":{"description":"Rows that were looked at.","type":"integer","minimum":0}}},"column":{"title":"ColumnSeen","description":"For a declared column: whether the data has it.","type":"object","additionalProperties":false,"required":["needed","found","missingIn"],"properties":{"needed":{"description":"Whether it must be there.","type":"boolean"},"found":{"description":"Whether any file has it.","type":"boolean"},"missingIn":{"description":"Files without it.","$ref":"../common.schema.json#/$defs/nameList"},"near":{"description":"A column of the data with nearly this name.","type":"string","maxLength":500}}},"counted":{"title":"Counted","description":"How many rows were asked, and in how many it does not hold.","type":"object","additionalProperties":false,"required":["of","failing","examples"],"properties":{"of":{"description":"Rows it is about: those with a value that can be asked, or all.","type":"integer","minimum":0},"failing":{"type":"integer","minimum":0},"otherType":{"description":"Values that could not be asked because they are not of the declared type.","type":"integer","minimum":0},"stored":{"description":"Types under which the files store the column.","type":"string","maxLength":500},"masked":{"description":"Whether values are withheld because the column is classified.","type":"boolean"},"inFiles":{"description":"Of several files, those in which it does not hold, the first of them.","type":"array","maxItems":20,"items":{"title":"FileCount","type":"object","additionalProperties":false,"required":["path","rows","failing"],"properties":{"path":{"type":"string","maxLength":1000},"rows":{"type":"integer","minimum":0},"failing":{"type":"integer","minimum":0}}}},"filesFailing":{"description":"Of several files, in how many it does not hold.","type":"integer","minimum":0},"examples":{"type":"array","maxItems":20,"items":{"title":"RowExample","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"row":{"description":"Row 1 is the first row of data.","type":"integer","minimum":1},"line":{"type":"integer","minimum":1},"value":{"type":"string","maxLength":500},"key":{"description":"Values of the primary key, to find the row by; left out where there is none.","type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","maxLength":500},"value":{"description":"Null where it has none, or it must not be shown.","type":["string","null"],"maxLength":500}}}}}}}}},"advisory":{"description":"Whether the contract itself says, by the severity of the rule, that it must not stop anybody.","type":"boolean"},"mostly":{"description":"The share of rows in which it must hold. Left out: all.","type":"number","exclusiveMinimum":0,"maximum":1},"range":{"title":"ValueRange","description":"What a measured value must be within, both included.","type":"object","additionalProperties":false,"properties":{"minimum":{"type":"number"},"maximum":{"type":"number"}}},"measured":{"title":"MeasuredValue","description":"What a rule gave. Where the value may be one of a classified column only whether it holds is kept.","type":"object","additionalProperties":false,"properties":{"value":{"type":["number","boolean","null"]},"holds":{"type":"boolean"}}},"level":{"title":"MeasuredLevel","description":"What data says of a service level.","type":"object","additionalProperties":false,"required":["seconds","allowed"],"properties":{"seconds":{"description":"Age or gap in seconds; null where there is nothing to measure.","type":["number","null"]},"allowed":{"description":"At most so many seconds.","type":"number"},"ages":{"description":"Whether it grows by the passing of time alone.","type":"boolean"},"masked":{"description":"Whether the number is withheld because the column is classified; `seconds` is then 0 where it holds and one above `allowed` where not.","type":"boolean"}}},"stored":{"title":"StoredAs","description":"For a physical type: what the files store, and what they may.","type":"object","additionalProperties":false,"required":["types","allowed"],"properties":{"types":{"$ref":"../common.schema.json#/$defs/nameList"},"allowed":{"$ref":"../common.schema.json#/$defs/nameList"}}},"undecided":{"title":"Undecided","description":"Why it could not be decided, and what to do.","type":"object","additionalProperties":false,"required":["why","remedy"],"properties":{"why":{"type":"string","maxLength":2000},"remedy":{"type":"string","maxLength":2000},"elsewhere":{"description":"Whether only data that is not here could decide it; then it weighs a warning at most.","type":"boolean"}}},"absent":{"description":"A column it is about that the data does not have.","type":"string","maxLength":500},"limit":{"title":"RuleLimit","description":"How many rows may fail, or how many rows there must be. Left out: none may fail.","type":"object","additionalProperties":false,"required":["operator","values","unit"],"properties":{"operator":{"enum":["mustBe","mustNotBe","mustBeGreaterThan","mustBeGreaterOrEqualTo","mustBeLessThan","mustBeLessOrEqualTo","mustBeBetween","mustNotBeBetween"]},"values":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"number"}},"unit":{"enum":["rows","percent"]}}}}}}};
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

const schema25 = {"title":"Statement","description":"One thing the contract states that can be held against data. One of column, counted and limit alone says what was seen.","type":"object","additionalProperties":false,"required":["about","says","asks","location"],"properties":{"about":{"description":"Tells it from all others of the contract, however lines move.","type":"string","maxLength":2000},"says":{"description":"In words: `busy_share` is at most 1.","type":"string","maxLength":2000},"asks":{"description":"The check that decides it.","enum":["columns-present","required-values-present","types-hold","values-unique","values-in-range","values-in-enumeration","values-match","structure-holds","references-hold","rules-hold","service-levels-kept","has-rows"]},"location":{"$ref":"../common.schema.json#/$defs/location"},"reported":{"title":"ReportedByTool","description":"What a tool that ran where the data is said of it.","type":"object","additionalProperties":false,"required":["tool","file","test","outcome"],"properties":{"tool":{"type":"string","maxLength":300},"time":{"description":"When it ran.","type":"string","maxLength":100},"file":{"description":"Where its results were read.","type":"string","maxLength":1000},"test":{"description":"The tool's own name of its test.","type":"string","maxLength":500},"outcome":{"enum":["passed","failed","errored","skipped"]},"failing":{"description":"Rows in which it does not hold.","type":"integer","minimum":0},"rows":{"description":"Rows that were looked at.","type":"integer","minimum":0}}},"column":{"title":"ColumnSeen","description":"For a declared column: whether the data has it.","type":"object","additionalProperties":false,"required":["needed","found","missingIn"],"properties":{"needed":{"description":"Whether it must be there.","type":"boolean"},"found":{"description":"Whether any file has it.","type":"boolean"},"missingIn":{"description":"Files without it.","$ref":"../common.schema.json#/$defs/nameList"},"near":{"description":"A column of the data with nearly this name.","type":"string","maxLength":500}}},"counted":{"title":"Counted","description":"How many rows were asked, and in how many it does not hold.","type":"object","additionalProperties":false,"required":["of","failing","examples"],"properties":{"of":{"description":"Rows it is about: those with a value that can be asked, or all.","type":"integer","minimum":0},"failing":{"type":"integer","minimum":0},"otherType":{"description":"Values that could not be asked because they are not of the declared type.","type":"integer","minimum":0},"stored":{"description":"Types under which the files store the column.","type":"string","maxLength":500},"masked":{"description":"Whether values are withheld because the column is classified.","type":"boolean"},"inFiles":{"description":"Of several files, those in which it does not hold, the first of them.","type":"array","maxItems":20,"items":{"title":"FileCount","type":"object","additionalProperties":false,"required":["path","rows","failing"],"properties":{"path":{"type":"string","maxLength":1000},"rows":{"type":"integer","minimum":0},"failing":{"type":"integer","minimum":0}}}},"filesFailing":{"description":"Of several files, in how many it does not hold.","type":"integer","minimum":0},"examples":{"type":"array","maxItems":20,"items":{"title":"RowExample","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"row":{"description":"Row 1 is the first row of data.","type":"integer","minimum":1},"line":{"type":"integer","minimum":1},"value":{"type":"string","maxLength":500},"key":{"description":"Values of the primary key, to find the row by; left out where there is none.","type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["name","value"],"properties":{"name":{"type":"string","maxLength":500},"value":{"description":"Null where it has none, or it must not be shown.","type":["string","null"],"maxLength":500}}}}}}}}},"advisory":{"description":"Whether the contract itself says, by the severity of the rule, that it must not stop anybody.","type":"boolean"},"mostly":{"description":"The share of rows in which it must hold. Left out: all.","type":"number","exclusiveMinimum":0,"maximum":1},"range":{"title":"ValueRange","description":"What a measured value must be within, both included.","type":"object","additionalProperties":false,"properties":{"minimum":{"type":"number"},"maximum":{"type":"number"}}},"measured":{"title":"MeasuredValue","description":"What a rule gave. Where the value may be one of a classified column only whether it holds is kept.","type":"object","additionalProperties":false,"properties":{"value":{"type":["number","boolean","null"]},"holds":{"type":"boolean"}}},"level":{"title":"MeasuredLevel","description":"What data says of a service level.","type":"object","additionalProperties":false,"required":["seconds","allowed"],"properties":{"seconds":{"description":"Age or gap in seconds; null where there is nothing to measure.","type":["number","null"]},"allowed":{"description":"At most so many seconds.","type":"number"},"ages":{"description":"Whether it grows by the passing of time alone.","type":"boolean"},"masked":{"description":"Whether the number is withheld because the column is classified; `seconds` is then 0 where it holds and one above `allowed` where not.","type":"boolean"}}},"stored":{"title":"StoredAs","description":"For a physical type: what the files store, and what they may.","type":"object","additionalProperties":false,"required":["types","allowed"],"properties":{"types":{"$ref":"../common.schema.json#/$defs/nameList"},"allowed":{"$ref":"../common.schema.json#/$defs/nameList"}}},"undecided":{"title":"Undecided","description":"Why it could not be decided, and what to do.","type":"object","additionalProperties":false,"required":["why","remedy"],"properties":{"why":{"type":"string","maxLength":2000},"remedy":{"type":"string","maxLength":2000},"elsewhere":{"description":"Whether only data that is not here could decide it; then it weighs a warning at most.","type":"boolean"}}},"absent":{"description":"A column it is about that the data does not have.","type":"string","maxLength":500},"limit":{"title":"RuleLimit","description":"How many rows may fail, or how many rows there must be. Left out: none may fail.","type":"object","additionalProperties":false,"required":["operator","values","unit"],"properties":{"operator":{"enum":["mustBe","mustNotBe","mustBeGreaterThan","mustBeGreaterOrEqualTo","mustBeLessThan","mustBeLessOrEqualTo","mustBeBetween","mustNotBeBetween"]},"values":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"number"}},"unit":{"enum":["rows","percent"]}}}}};
const schema26 = {"title":"NameList","description":"A list that may be long: how many there are, and the first of them.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":1000}}}};

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
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema26.required,parentSchema:schema26,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
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
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.total.type,parentSchema:schema26.properties.total,data:data0};
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
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.total,data:data0};
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
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema26.properties.first,data:data1};
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
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.first.items,data:data2};
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
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.first.items.type,parentSchema:schema26.properties.first.items,data:data2};
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
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema26.properties.first.type,parentSchema:schema26.properties.first,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.says === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.asks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asks"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.location === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema25.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.about !== undefined){
let data0 = data.about;
if(typeof data0 === "string"){
if(data0.length > 2000){
const err5 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema25.properties.about,data:data0};
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
const err6 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},schema:schema25.properties.about.type,parentSchema:schema25.properties.about,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.says !== undefined){
let data1 = data.says;
if(typeof data1 === "string"){
if(data1.length > 2000){
const err7 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema25.properties.says,data:data1};
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
const err8 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"},schema:schema25.properties.says.type,parentSchema:schema25.properties.says,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.asks !== undefined){
let data2 = data.asks;
if(!((((((((((((data2 === "columns-present") || (data2 === "required-values-present")) || (data2 === "types-hold")) || (data2 === "values-unique")) || (data2 === "values-in-range")) || (data2 === "values-in-enumeration")) || (data2 === "values-match")) || (data2 === "structure-holds")) || (data2 === "references-hold")) || (data2 === "rules-hold")) || (data2 === "service-levels-kept")) || (data2 === "has-rows"))){
const err9 = {instancePath:instancePath+"/asks",schemaPath:"#/properties/asks/enum",keyword:"enum",params:{allowedValues: schema25.properties.asks.enum},schema:schema25.properties.asks.enum,parentSchema:schema25.properties.asks,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
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
if(data.reported !== undefined){
let data4 = data.reported;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.tool === undefined){
const err10 = {instancePath:instancePath+"/reported",schemaPath:"#/properties/reported/required",keyword:"required",params:{missingProperty: "tool"},schema:schema25.properties.reported.required,parentSchema:schema25.properties.reported,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if(data4.file === undefined){
const err11 = {instancePath:instancePath+"/reported",schemaPath:"#/properties/reported/required",keyword:"required",params:{missingProperty: "file"},schema:schema25.properties.reported.required,parentSchema:schema25.properties.reported,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data4.test === undefined){
const err12 = {instancePath:instancePath+"/reported",schemaPath:"#/properties/reported/required",keyword:"required",params:{missingProperty: "test"},schema:schema25.properties.reported.required,parentSchema:schema25.properties.reported,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data4.outcome === undefined){
const err13 = {instancePath:instancePath+"/reported",schemaPath:"#/properties/reported/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema25.properties.reported.required,parentSchema:schema25.properties.reported,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
for(const key1 in data4){
if(!(((((((key1 === "tool") || (key1 === "time")) || (key1 === "file")) || (key1 === "test")) || (key1 === "outcome")) || (key1 === "failing")) || (key1 === "rows"))){
const err14 = {instancePath:instancePath+"/reported",schemaPath:"#/properties/reported/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema25.properties.reported,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data4.tool !== undefined){
let data5 = data4.tool;
if(typeof data5 === "string"){
if(data5.length > 300){
const err15 = {instancePath:instancePath+"/reported/tool",schemaPath:"#/properties/reported/properties/tool/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema25.properties.reported.properties.tool,data:data5};
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
const err16 = {instancePath:instancePath+"/reported/tool",schemaPath:"#/properties/reported/properties/tool/type",keyword:"type",params:{type: "string"},schema:schema25.properties.reported.properties.tool.type,parentSchema:schema25.properties.reported.properties.tool,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data4.time !== undefined){
let data6 = data4.time;
if(typeof data6 === "string"){
if(data6.length > 100){
const err17 = {instancePath:instancePath+"/reported/time",schemaPath:"#/properties/reported/properties/time/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema25.properties.reported.properties.time,data:data6};
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
const err18 = {instancePath:instancePath+"/reported/time",schemaPath:"#/properties/reported/properties/time/type",keyword:"type",params:{type: "string"},schema:schema25.properties.reported.properties.time.type,parentSchema:schema25.properties.reported.properties.time,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data4.file !== undefined){
let data7 = data4.file;
if(typeof data7 === "string"){
if(data7.length > 1000){
const err19 = {instancePath:instancePath+"/reported/file",schemaPath:"#/properties/reported/properties/file/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.reported.properties.file,data:data7};
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
const err20 = {instancePath:instancePath+"/reported/file",schemaPath:"#/properties/reported/properties/file/type",keyword:"type",params:{type: "string"},schema:schema25.properties.reported.properties.file.type,parentSchema:schema25.properties.reported.properties.file,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data4.test !== undefined){
let data8 = data4.test;
if(typeof data8 === "string"){
if(data8.length > 500){
const err21 = {instancePath:instancePath+"/reported/test",schemaPath:"#/properties/reported/properties/test/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema25.properties.reported.properties.test,data:data8};
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
const err22 = {instancePath:instancePath+"/reported/test",schemaPath:"#/properties/reported/properties/test/type",keyword:"type",params:{type: "string"},schema:schema25.properties.reported.properties.test.type,parentSchema:schema25.properties.reported.properties.test,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data4.outcome !== undefined){
let data9 = data4.outcome;
if(!((((data9 === "passed") || (data9 === "failed")) || (data9 === "errored")) || (data9 === "skipped"))){
const err23 = {instancePath:instancePath+"/reported/outcome",schemaPath:"#/properties/reported/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema25.properties.reported.properties.outcome.enum},schema:schema25.properties.reported.properties.outcome.enum,parentSchema:schema25.properties.reported.properties.outcome,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data4.failing !== undefined){
let data10 = data4.failing;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/reported/failing",schemaPath:"#/properties/reported/properties/failing/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.reported.properties.failing.type,parentSchema:schema25.properties.reported.properties.failing,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/reported/failing",schemaPath:"#/properties/reported/properties/failing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.reported.properties.failing,data:data10};
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
if(data4.rows !== undefined){
let data11 = data4.rows;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err26 = {instancePath:instancePath+"/reported/rows",schemaPath:"#/properties/reported/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.reported.properties.rows.type,parentSchema:schema25.properties.reported.properties.rows,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/reported/rows",schemaPath:"#/properties/reported/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.reported.properties.rows,data:data11};
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
}
else {
const err28 = {instancePath:instancePath+"/reported",schemaPath:"#/properties/reported/type",keyword:"type",params:{type: "object"},schema:schema25.properties.reported.type,parentSchema:schema25.properties.reported,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data.column !== undefined){
let data12 = data.column;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.needed === undefined){
const err29 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/required",keyword:"required",params:{missingProperty: "needed"},schema:schema25.properties.column.required,parentSchema:schema25.properties.column,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
if(data12.found === undefined){
const err30 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/required",keyword:"required",params:{missingProperty: "found"},schema:schema25.properties.column.required,parentSchema:schema25.properties.column,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
if(data12.missingIn === undefined){
const err31 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/required",keyword:"required",params:{missingProperty: "missingIn"},schema:schema25.properties.column.required,parentSchema:schema25.properties.column,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "needed") || (key2 === "found")) || (key2 === "missingIn")) || (key2 === "near"))){
const err32 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema25.properties.column,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data12.needed !== undefined){
let data13 = data12.needed;
if(typeof data13 !== "boolean"){
const err33 = {instancePath:instancePath+"/column/needed",schemaPath:"#/properties/column/properties/needed/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.column.properties.needed.type,parentSchema:schema25.properties.column.properties.needed,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data12.found !== undefined){
let data14 = data12.found;
if(typeof data14 !== "boolean"){
const err34 = {instancePath:instancePath+"/column/found",schemaPath:"#/properties/column/properties/found/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.column.properties.found.type,parentSchema:schema25.properties.column.properties.found,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data12.missingIn !== undefined){
if(!(validate64(data12.missingIn, {instancePath:instancePath+"/column/missingIn",parentData:data12,parentDataProperty:"missingIn",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data12.near !== undefined){
let data16 = data12.near;
if(typeof data16 === "string"){
if(data16.length > 500){
const err35 = {instancePath:instancePath+"/column/near",schemaPath:"#/properties/column/properties/near/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema25.properties.column.properties.near,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/column/near",schemaPath:"#/properties/column/properties/near/type",keyword:"type",params:{type: "string"},schema:schema25.properties.column.properties.near.type,parentSchema:schema25.properties.column.properties.near,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "object"},schema:schema25.properties.column.type,parentSchema:schema25.properties.column,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
if(data.counted !== undefined){
let data17 = data.counted;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.of === undefined){
const err38 = {instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/required",keyword:"required",params:{missingProperty: "of"},schema:schema25.properties.counted.required,parentSchema:schema25.properties.counted,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
if(data17.failing === undefined){
const err39 = {instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/required",keyword:"required",params:{missingProperty: "failing"},schema:schema25.properties.counted.required,parentSchema:schema25.properties.counted,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
if(data17.examples === undefined){
const err40 = {instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/required",keyword:"required",params:{missingProperty: "examples"},schema:schema25.properties.counted.required,parentSchema:schema25.properties.counted,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
for(const key3 in data17){
if(!((((((((key3 === "of") || (key3 === "failing")) || (key3 === "otherType")) || (key3 === "stored")) || (key3 === "masked")) || (key3 === "inFiles")) || (key3 === "filesFailing")) || (key3 === "examples"))){
const err41 = {instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema25.properties.counted,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data17.of !== undefined){
let data18 = data17.of;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err42 = {instancePath:instancePath+"/counted/of",schemaPath:"#/properties/counted/properties/of/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.counted.properties.of.type,parentSchema:schema25.properties.counted.properties.of,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err43 = {instancePath:instancePath+"/counted/of",schemaPath:"#/properties/counted/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.counted.properties.of,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
}
if(data17.failing !== undefined){
let data19 = data17.failing;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err44 = {instancePath:instancePath+"/counted/failing",schemaPath:"#/properties/counted/properties/failing/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.counted.properties.failing.type,parentSchema:schema25.properties.counted.properties.failing,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/counted/failing",schemaPath:"#/properties/counted/properties/failing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.counted.properties.failing,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
}
if(data17.otherType !== undefined){
let data20 = data17.otherType;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err46 = {instancePath:instancePath+"/counted/otherType",schemaPath:"#/properties/counted/properties/otherType/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.counted.properties.otherType.type,parentSchema:schema25.properties.counted.properties.otherType,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err47 = {instancePath:instancePath+"/counted/otherType",schemaPath:"#/properties/counted/properties/otherType/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.counted.properties.otherType,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
}
}
if(data17.stored !== undefined){
let data21 = data17.stored;
if(typeof data21 === "string"){
if(data21.length > 500){
const err48 = {instancePath:instancePath+"/counted/stored",schemaPath:"#/properties/counted/properties/stored/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema25.properties.counted.properties.stored,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/counted/stored",schemaPath:"#/properties/counted/properties/stored/type",keyword:"type",params:{type: "string"},schema:schema25.properties.counted.properties.stored.type,parentSchema:schema25.properties.counted.properties.stored,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
if(data17.masked !== undefined){
let data22 = data17.masked;
if(typeof data22 !== "boolean"){
const err50 = {instancePath:instancePath+"/counted/masked",schemaPath:"#/properties/counted/properties/masked/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.counted.properties.masked.type,parentSchema:schema25.properties.counted.properties.masked,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data17.inFiles !== undefined){
let data23 = data17.inFiles;
if(Array.isArray(data23)){
if(data23.length > 20){
const err51 = {instancePath:instancePath+"/counted/inFiles",schemaPath:"#/properties/counted/properties/inFiles/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema25.properties.counted.properties.inFiles,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.path === undefined){
const err52 = {instancePath:instancePath+"/counted/inFiles/" + i0,schemaPath:"#/properties/counted/properties/inFiles/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema25.properties.counted.properties.inFiles.items.required,parentSchema:schema25.properties.counted.properties.inFiles.items,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
if(data24.rows === undefined){
const err53 = {instancePath:instancePath+"/counted/inFiles/" + i0,schemaPath:"#/properties/counted/properties/inFiles/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema25.properties.counted.properties.inFiles.items.required,parentSchema:schema25.properties.counted.properties.inFiles.items,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
if(data24.failing === undefined){
const err54 = {instancePath:instancePath+"/counted/inFiles/" + i0,schemaPath:"#/properties/counted/properties/inFiles/items/required",keyword:"required",params:{missingProperty: "failing"},schema:schema25.properties.counted.properties.inFiles.items.required,parentSchema:schema25.properties.counted.properties.inFiles.items,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
for(const key4 in data24){
if(!(((key4 === "path") || (key4 === "rows")) || (key4 === "failing"))){
const err55 = {instancePath:instancePath+"/counted/inFiles/" + i0,schemaPath:"#/properties/counted/properties/inFiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema25.properties.counted.properties.inFiles.items,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
if(data24.path !== undefined){
let data25 = data24.path;
if(typeof data25 === "string"){
if(data25.length > 1000){
const err56 = {instancePath:instancePath+"/counted/inFiles/" + i0+"/path",schemaPath:"#/properties/counted/properties/inFiles/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.counted.properties.inFiles.items.properties.path,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/counted/inFiles/" + i0+"/path",schemaPath:"#/properties/counted/properties/inFiles/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.counted.properties.inFiles.items.properties.path.type,parentSchema:schema25.properties.counted.properties.inFiles.items.properties.path,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
}
if(data24.rows !== undefined){
let data26 = data24.rows;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err58 = {instancePath:instancePath+"/counted/inFiles/" + i0+"/rows",schemaPath:"#/properties/counted/properties/inFiles/items/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.counted.properties.inFiles.items.properties.rows.type,parentSchema:schema25.properties.counted.properties.inFiles.items.properties.rows,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err59 = {instancePath:instancePath+"/counted/inFiles/" + i0+"/rows",schemaPath:"#/properties/counted/properties/inFiles/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.counted.properties.inFiles.items.properties.rows,data:data26};
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
if(data24.failing !== undefined){
let data27 = data24.failing;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err60 = {instancePath:instancePath+"/counted/inFiles/" + i0+"/failing",schemaPath:"#/properties/counted/properties/inFiles/items/properties/failing/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.counted.properties.inFiles.items.properties.failing.type,parentSchema:schema25.properties.counted.properties.inFiles.items.properties.failing,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err61 = {instancePath:instancePath+"/counted/inFiles/" + i0+"/failing",schemaPath:"#/properties/counted/properties/inFiles/items/properties/failing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.counted.properties.inFiles.items.properties.failing,data:data27};
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
}
else {
const err62 = {instancePath:instancePath+"/counted/inFiles/" + i0,schemaPath:"#/properties/counted/properties/inFiles/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.counted.properties.inFiles.items.type,parentSchema:schema25.properties.counted.properties.inFiles.items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/counted/inFiles",schemaPath:"#/properties/counted/properties/inFiles/type",keyword:"type",params:{type: "array"},schema:schema25.properties.counted.properties.inFiles.type,parentSchema:schema25.properties.counted.properties.inFiles,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
}
if(data17.filesFailing !== undefined){
let data28 = data17.filesFailing;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err64 = {instancePath:instancePath+"/counted/filesFailing",schemaPath:"#/properties/counted/properties/filesFailing/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.counted.properties.filesFailing.type,parentSchema:schema25.properties.counted.properties.filesFailing,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err65 = {instancePath:instancePath+"/counted/filesFailing",schemaPath:"#/properties/counted/properties/filesFailing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.counted.properties.filesFailing,data:data28};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
}
}
if(data17.examples !== undefined){
let data29 = data17.examples;
if(Array.isArray(data29)){
if(data29.length > 20){
const err66 = {instancePath:instancePath+"/counted/examples",schemaPath:"#/properties/counted/properties/examples/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema25.properties.counted.properties.examples,data:data29};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.path === undefined){
const err67 = {instancePath:instancePath+"/counted/examples/" + i1,schemaPath:"#/properties/counted/properties/examples/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema25.properties.counted.properties.examples.items.required,parentSchema:schema25.properties.counted.properties.examples.items,data:data30};
if(vErrors === null){
vErrors = [err67];
}
else {
addError(vErrors, err67);
}
errors++;
}
for(const key5 in data30){
if(!(((((key5 === "path") || (key5 === "row")) || (key5 === "line")) || (key5 === "value")) || (key5 === "key"))){
const err68 = {instancePath:instancePath+"/counted/examples/" + i1,schemaPath:"#/properties/counted/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema25.properties.counted.properties.examples.items,data:data30};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
}
if(data30.path !== undefined){
let data31 = data30.path;
if(typeof data31 === "string"){
if(data31.length > 1000){
const err69 = {instancePath:instancePath+"/counted/examples/" + i1+"/path",schemaPath:"#/properties/counted/properties/examples/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.counted.properties.examples.items.properties.path,data:data31};
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
const err70 = {instancePath:instancePath+"/counted/examples/" + i1+"/path",schemaPath:"#/properties/counted/properties/examples/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.counted.properties.examples.items.properties.path.type,parentSchema:schema25.properties.counted.properties.examples.items.properties.path,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
}
if(data30.row !== undefined){
let data32 = data30.row;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err71 = {instancePath:instancePath+"/counted/examples/" + i1+"/row",schemaPath:"#/properties/counted/properties/examples/items/properties/row/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.counted.properties.examples.items.properties.row.type,parentSchema:schema25.properties.counted.properties.examples.items.properties.row,data:data32};
if(vErrors === null){
vErrors = [err71];
}
else {
addError(vErrors, err71);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err72 = {instancePath:instancePath+"/counted/examples/" + i1+"/row",schemaPath:"#/properties/counted/properties/examples/items/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.counted.properties.examples.items.properties.row,data:data32};
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
if(data30.line !== undefined){
let data33 = data30.line;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err73 = {instancePath:instancePath+"/counted/examples/" + i1+"/line",schemaPath:"#/properties/counted/properties/examples/items/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.counted.properties.examples.items.properties.line.type,parentSchema:schema25.properties.counted.properties.examples.items.properties.line,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err74 = {instancePath:instancePath+"/counted/examples/" + i1+"/line",schemaPath:"#/properties/counted/properties/examples/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.counted.properties.examples.items.properties.line,data:data33};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
}
}
if(data30.value !== undefined){
let data34 = data30.value;
if(typeof data34 === "string"){
if(data34.length > 500){
const err75 = {instancePath:instancePath+"/counted/examples/" + i1+"/value",schemaPath:"#/properties/counted/properties/examples/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema25.properties.counted.properties.examples.items.properties.value,data:data34};
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
const err76 = {instancePath:instancePath+"/counted/examples/" + i1+"/value",schemaPath:"#/properties/counted/properties/examples/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema25.properties.counted.properties.examples.items.properties.value.type,parentSchema:schema25.properties.counted.properties.examples.items.properties.value,data:data34};
if(vErrors === null){
vErrors = [err76];
}
else {
addError(vErrors, err76);
}
errors++;
}
}
if(data30.key !== undefined){
let data35 = data30.key;
if(Array.isArray(data35)){
if(data35.length > 20){
const err77 = {instancePath:instancePath+"/counted/examples/" + i1+"/key",schemaPath:"#/properties/counted/properties/examples/items/properties/key/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema25.properties.counted.properties.examples.items.properties.key,data:data35};
if(vErrors === null){
vErrors = [err77];
}
else {
addError(vErrors, err77);
}
errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.name === undefined){
const err78 = {instancePath:instancePath+"/counted/examples/" + i1+"/key/" + i2,schemaPath:"#/properties/counted/properties/examples/items/properties/key/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema25.properties.counted.properties.examples.items.properties.key.items.required,parentSchema:schema25.properties.counted.properties.examples.items.properties.key.items,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
if(data36.value === undefined){
const err79 = {instancePath:instancePath+"/counted/examples/" + i1+"/key/" + i2,schemaPath:"#/properties/counted/properties/examples/items/properties/key/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema25.properties.counted.properties.examples.items.properties.key.items.required,parentSchema:schema25.properties.counted.properties.examples.items.properties.key.items,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
addError(vErrors, err79);
}
errors++;
}
for(const key6 in data36){
if(!((key6 === "name") || (key6 === "value"))){
const err80 = {instancePath:instancePath+"/counted/examples/" + i1+"/key/" + i2,schemaPath:"#/properties/counted/properties/examples/items/properties/key/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema25.properties.counted.properties.examples.items.properties.key.items,data:data36};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
}
if(data36.name !== undefined){
let data37 = data36.name;
if(typeof data37 === "string"){
if(data37.length > 500){
const err81 = {instancePath:instancePath+"/counted/examples/" + i1+"/key/" + i2+"/name",schemaPath:"#/properties/counted/properties/examples/items/properties/key/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema25.properties.counted.properties.examples.items.properties.key.items.properties.name,data:data37};
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
const err82 = {instancePath:instancePath+"/counted/examples/" + i1+"/key/" + i2+"/name",schemaPath:"#/properties/counted/properties/examples/items/properties/key/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema25.properties.counted.properties.examples.items.properties.key.items.properties.name.type,parentSchema:schema25.properties.counted.properties.examples.items.properties.key.items.properties.name,data:data37};
if(vErrors === null){
vErrors = [err82];
}
else {
addError(vErrors, err82);
}
errors++;
}
}
if(data36.value !== undefined){
let data38 = data36.value;
if((typeof data38 !== "string") && (data38 !== null)){
const err83 = {instancePath:instancePath+"/counted/examples/" + i1+"/key/" + i2+"/value",schemaPath:"#/properties/counted/properties/examples/items/properties/key/items/properties/value/type",keyword:"type",params:{type: schema25.properties.counted.properties.examples.items.properties.key.items.properties.value.type},schema:schema25.properties.counted.properties.examples.items.properties.key.items.properties.value.type,parentSchema:schema25.properties.counted.properties.examples.items.properties.key.items.properties.value,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
addError(vErrors, err83);
}
errors++;
}
if(typeof data38 === "string"){
if(data38.length > 500){
const err84 = {instancePath:instancePath+"/counted/examples/" + i1+"/key/" + i2+"/value",schemaPath:"#/properties/counted/properties/examples/items/properties/key/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema25.properties.counted.properties.examples.items.properties.key.items.properties.value,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
addError(vErrors, err84);
}
errors++;
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/counted/examples/" + i1+"/key/" + i2,schemaPath:"#/properties/counted/properties/examples/items/properties/key/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.counted.properties.examples.items.properties.key.items.type,parentSchema:schema25.properties.counted.properties.examples.items.properties.key.items,data:data36};
if(vErrors === null){
vErrors = [err85];
}
else {
addError(vErrors, err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/counted/examples/" + i1+"/key",schemaPath:"#/properties/counted/properties/examples/items/properties/key/type",keyword:"type",params:{type: "array"},schema:schema25.properties.counted.properties.examples.items.properties.key.type,parentSchema:schema25.properties.counted.properties.examples.items.properties.key,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
addError(vErrors, err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/counted/examples/" + i1,schemaPath:"#/properties/counted/properties/examples/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.counted.properties.examples.items.type,parentSchema:schema25.properties.counted.properties.examples.items,data:data30};
if(vErrors === null){
vErrors = [err87];
}
else {
addError(vErrors, err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/counted/examples",schemaPath:"#/properties/counted/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema25.properties.counted.properties.examples.type,parentSchema:schema25.properties.counted.properties.examples,data:data29};
if(vErrors === null){
vErrors = [err88];
}
else {
addError(vErrors, err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/counted",schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "object"},schema:schema25.properties.counted.type,parentSchema:schema25.properties.counted,data:data17};
if(vErrors === null){
vErrors = [err89];
}
else {
addError(vErrors, err89);
}
errors++;
}
}
if(data.advisory !== undefined){
let data39 = data.advisory;
if(typeof data39 !== "boolean"){
const err90 = {instancePath:instancePath+"/advisory",schemaPath:"#/properties/advisory/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.advisory.type,parentSchema:schema25.properties.advisory,data:data39};
if(vErrors === null){
vErrors = [err90];
}
else {
addError(vErrors, err90);
}
errors++;
}
}
if(data.mostly !== undefined){
let data40 = data.mostly;
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1 || isNaN(data40)){
const err91 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema25.properties.mostly,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
addError(vErrors, err91);
}
errors++;
}
if(data40 <= 0 || isNaN(data40)){
const err92 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema25.properties.mostly,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
addError(vErrors, err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/mostly",schemaPath:"#/properties/mostly/type",keyword:"type",params:{type: "number"},schema:schema25.properties.mostly.type,parentSchema:schema25.properties.mostly,data:data40};
if(vErrors === null){
vErrors = [err93];
}
else {
addError(vErrors, err93);
}
errors++;
}
}
if(data.range !== undefined){
let data41 = data.range;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
if(!((key7 === "minimum") || (key7 === "maximum"))){
const err94 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema25.properties.range,data:data41};
if(vErrors === null){
vErrors = [err94];
}
else {
addError(vErrors, err94);
}
errors++;
}
}
if(data41.minimum !== undefined){
let data42 = data41.minimum;
if(!((typeof data42 == "number") && (isFinite(data42)))){
const err95 = {instancePath:instancePath+"/range/minimum",schemaPath:"#/properties/range/properties/minimum/type",keyword:"type",params:{type: "number"},schema:schema25.properties.range.properties.minimum.type,parentSchema:schema25.properties.range.properties.minimum,data:data42};
if(vErrors === null){
vErrors = [err95];
}
else {
addError(vErrors, err95);
}
errors++;
}
}
if(data41.maximum !== undefined){
let data43 = data41.maximum;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err96 = {instancePath:instancePath+"/range/maximum",schemaPath:"#/properties/range/properties/maximum/type",keyword:"type",params:{type: "number"},schema:schema25.properties.range.properties.maximum.type,parentSchema:schema25.properties.range.properties.maximum,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
addError(vErrors, err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "object"},schema:schema25.properties.range.type,parentSchema:schema25.properties.range,data:data41};
if(vErrors === null){
vErrors = [err97];
}
else {
addError(vErrors, err97);
}
errors++;
}
}
if(data.measured !== undefined){
let data44 = data.measured;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key8 in data44){
if(!((key8 === "value") || (key8 === "holds"))){
const err98 = {instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema25.properties.measured,data:data44};
if(vErrors === null){
vErrors = [err98];
}
else {
addError(vErrors, err98);
}
errors++;
}
}
if(data44.value !== undefined){
let data45 = data44.value;
if(((!((typeof data45 == "number") && (isFinite(data45)))) && (typeof data45 !== "boolean")) && (data45 !== null)){
const err99 = {instancePath:instancePath+"/measured/value",schemaPath:"#/properties/measured/properties/value/type",keyword:"type",params:{type: schema25.properties.measured.properties.value.type},schema:schema25.properties.measured.properties.value.type,parentSchema:schema25.properties.measured.properties.value,data:data45};
if(vErrors === null){
vErrors = [err99];
}
else {
addError(vErrors, err99);
}
errors++;
}
}
if(data44.holds !== undefined){
let data46 = data44.holds;
if(typeof data46 !== "boolean"){
const err100 = {instancePath:instancePath+"/measured/holds",schemaPath:"#/properties/measured/properties/holds/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.measured.properties.holds.type,parentSchema:schema25.properties.measured.properties.holds,data:data46};
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
else {
const err101 = {instancePath:instancePath+"/measured",schemaPath:"#/properties/measured/type",keyword:"type",params:{type: "object"},schema:schema25.properties.measured.type,parentSchema:schema25.properties.measured,data:data44};
if(vErrors === null){
vErrors = [err101];
}
else {
addError(vErrors, err101);
}
errors++;
}
}
if(data.level !== undefined){
let data47 = data.level;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.seconds === undefined){
const err102 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/required",keyword:"required",params:{missingProperty: "seconds"},schema:schema25.properties.level.required,parentSchema:schema25.properties.level,data:data47};
if(vErrors === null){
vErrors = [err102];
}
else {
addError(vErrors, err102);
}
errors++;
}
if(data47.allowed === undefined){
const err103 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/required",keyword:"required",params:{missingProperty: "allowed"},schema:schema25.properties.level.required,parentSchema:schema25.properties.level,data:data47};
if(vErrors === null){
vErrors = [err103];
}
else {
addError(vErrors, err103);
}
errors++;
}
for(const key9 in data47){
if(!((((key9 === "seconds") || (key9 === "allowed")) || (key9 === "ages")) || (key9 === "masked"))){
const err104 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema25.properties.level,data:data47};
if(vErrors === null){
vErrors = [err104];
}
else {
addError(vErrors, err104);
}
errors++;
}
}
if(data47.seconds !== undefined){
let data48 = data47.seconds;
if((!((typeof data48 == "number") && (isFinite(data48)))) && (data48 !== null)){
const err105 = {instancePath:instancePath+"/level/seconds",schemaPath:"#/properties/level/properties/seconds/type",keyword:"type",params:{type: schema25.properties.level.properties.seconds.type},schema:schema25.properties.level.properties.seconds.type,parentSchema:schema25.properties.level.properties.seconds,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
addError(vErrors, err105);
}
errors++;
}
}
if(data47.allowed !== undefined){
let data49 = data47.allowed;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err106 = {instancePath:instancePath+"/level/allowed",schemaPath:"#/properties/level/properties/allowed/type",keyword:"type",params:{type: "number"},schema:schema25.properties.level.properties.allowed.type,parentSchema:schema25.properties.level.properties.allowed,data:data49};
if(vErrors === null){
vErrors = [err106];
}
else {
addError(vErrors, err106);
}
errors++;
}
}
if(data47.ages !== undefined){
let data50 = data47.ages;
if(typeof data50 !== "boolean"){
const err107 = {instancePath:instancePath+"/level/ages",schemaPath:"#/properties/level/properties/ages/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.level.properties.ages.type,parentSchema:schema25.properties.level.properties.ages,data:data50};
if(vErrors === null){
vErrors = [err107];
}
else {
addError(vErrors, err107);
}
errors++;
}
}
if(data47.masked !== undefined){
let data51 = data47.masked;
if(typeof data51 !== "boolean"){
const err108 = {instancePath:instancePath+"/level/masked",schemaPath:"#/properties/level/properties/masked/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.level.properties.masked.type,parentSchema:schema25.properties.level.properties.masked,data:data51};
if(vErrors === null){
vErrors = [err108];
}
else {
addError(vErrors, err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "object"},schema:schema25.properties.level.type,parentSchema:schema25.properties.level,data:data47};
if(vErrors === null){
vErrors = [err109];
}
else {
addError(vErrors, err109);
}
errors++;
}
}
if(data.stored !== undefined){
let data52 = data.stored;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.types === undefined){
const err110 = {instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/required",keyword:"required",params:{missingProperty: "types"},schema:schema25.properties.stored.required,parentSchema:schema25.properties.stored,data:data52};
if(vErrors === null){
vErrors = [err110];
}
else {
addError(vErrors, err110);
}
errors++;
}
if(data52.allowed === undefined){
const err111 = {instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/required",keyword:"required",params:{missingProperty: "allowed"},schema:schema25.properties.stored.required,parentSchema:schema25.properties.stored,data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
addError(vErrors, err111);
}
errors++;
}
for(const key10 in data52){
if(!((key10 === "types") || (key10 === "allowed"))){
const err112 = {instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema25.properties.stored,data:data52};
if(vErrors === null){
vErrors = [err112];
}
else {
addError(vErrors, err112);
}
errors++;
}
}
if(data52.types !== undefined){
if(!(validate64(data52.types, {instancePath:instancePath+"/stored/types",parentData:data52,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data52.allowed !== undefined){
if(!(validate64(data52.allowed, {instancePath:instancePath+"/stored/allowed",parentData:data52,parentDataProperty:"allowed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err113 = {instancePath:instancePath+"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type: "object"},schema:schema25.properties.stored.type,parentSchema:schema25.properties.stored,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
addError(vErrors, err113);
}
errors++;
}
}
if(data.undecided !== undefined){
let data55 = data.undecided;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.why === undefined){
const err114 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/required",keyword:"required",params:{missingProperty: "why"},schema:schema25.properties.undecided.required,parentSchema:schema25.properties.undecided,data:data55};
if(vErrors === null){
vErrors = [err114];
}
else {
addError(vErrors, err114);
}
errors++;
}
if(data55.remedy === undefined){
const err115 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/required",keyword:"required",params:{missingProperty: "remedy"},schema:schema25.properties.undecided.required,parentSchema:schema25.properties.undecided,data:data55};
if(vErrors === null){
vErrors = [err115];
}
else {
addError(vErrors, err115);
}
errors++;
}
for(const key11 in data55){
if(!(((key11 === "why") || (key11 === "remedy")) || (key11 === "elsewhere"))){
const err116 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema25.properties.undecided,data:data55};
if(vErrors === null){
vErrors = [err116];
}
else {
addError(vErrors, err116);
}
errors++;
}
}
if(data55.why !== undefined){
let data56 = data55.why;
if(typeof data56 === "string"){
if(data56.length > 2000){
const err117 = {instancePath:instancePath+"/undecided/why",schemaPath:"#/properties/undecided/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema25.properties.undecided.properties.why,data:data56};
if(vErrors === null){
vErrors = [err117];
}
else {
addError(vErrors, err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/undecided/why",schemaPath:"#/properties/undecided/properties/why/type",keyword:"type",params:{type: "string"},schema:schema25.properties.undecided.properties.why.type,parentSchema:schema25.properties.undecided.properties.why,data:data56};
if(vErrors === null){
vErrors = [err118];
}
else {
addError(vErrors, err118);
}
errors++;
}
}
if(data55.remedy !== undefined){
let data57 = data55.remedy;
if(typeof data57 === "string"){
if(data57.length > 2000){
const err119 = {instancePath:instancePath+"/undecided/remedy",schemaPath:"#/properties/undecided/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema25.properties.undecided.properties.remedy,data:data57};
if(vErrors === null){
vErrors = [err119];
}
else {
addError(vErrors, err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/undecided/remedy",schemaPath:"#/properties/undecided/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema25.properties.undecided.properties.remedy.type,parentSchema:schema25.properties.undecided.properties.remedy,data:data57};
if(vErrors === null){
vErrors = [err120];
}
else {
addError(vErrors, err120);
}
errors++;
}
}
if(data55.elsewhere !== undefined){
let data58 = data55.elsewhere;
if(typeof data58 !== "boolean"){
const err121 = {instancePath:instancePath+"/undecided/elsewhere",schemaPath:"#/properties/undecided/properties/elsewhere/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.undecided.properties.elsewhere.type,parentSchema:schema25.properties.undecided.properties.elsewhere,data:data58};
if(vErrors === null){
vErrors = [err121];
}
else {
addError(vErrors, err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/undecided",schemaPath:"#/properties/undecided/type",keyword:"type",params:{type: "object"},schema:schema25.properties.undecided.type,parentSchema:schema25.properties.undecided,data:data55};
if(vErrors === null){
vErrors = [err122];
}
else {
addError(vErrors, err122);
}
errors++;
}
}
if(data.absent !== undefined){
let data59 = data.absent;
if(typeof data59 === "string"){
if(data59.length > 500){
const err123 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema25.properties.absent,data:data59};
if(vErrors === null){
vErrors = [err123];
}
else {
addError(vErrors, err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "string"},schema:schema25.properties.absent.type,parentSchema:schema25.properties.absent,data:data59};
if(vErrors === null){
vErrors = [err124];
}
else {
addError(vErrors, err124);
}
errors++;
}
}
if(data.limit !== undefined){
let data60 = data.limit;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.operator === undefined){
const err125 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/required",keyword:"required",params:{missingProperty: "operator"},schema:schema25.properties.limit.required,parentSchema:schema25.properties.limit,data:data60};
if(vErrors === null){
vErrors = [err125];
}
else {
addError(vErrors, err125);
}
errors++;
}
if(data60.values === undefined){
const err126 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/required",keyword:"required",params:{missingProperty: "values"},schema:schema25.properties.limit.required,parentSchema:schema25.properties.limit,data:data60};
if(vErrors === null){
vErrors = [err126];
}
else {
addError(vErrors, err126);
}
errors++;
}
if(data60.unit === undefined){
const err127 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/required",keyword:"required",params:{missingProperty: "unit"},schema:schema25.properties.limit.required,parentSchema:schema25.properties.limit,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
addError(vErrors, err127);
}
errors++;
}
for(const key12 in data60){
if(!(((key12 === "operator") || (key12 === "values")) || (key12 === "unit"))){
const err128 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema25.properties.limit,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
addError(vErrors, err128);
}
errors++;
}
}
if(data60.operator !== undefined){
let data61 = data60.operator;
if(!((((((((data61 === "mustBe") || (data61 === "mustNotBe")) || (data61 === "mustBeGreaterThan")) || (data61 === "mustBeGreaterOrEqualTo")) || (data61 === "mustBeLessThan")) || (data61 === "mustBeLessOrEqualTo")) || (data61 === "mustBeBetween")) || (data61 === "mustNotBeBetween"))){
const err129 = {instancePath:instancePath+"/limit/operator",schemaPath:"#/properties/limit/properties/operator/enum",keyword:"enum",params:{allowedValues: schema25.properties.limit.properties.operator.enum},schema:schema25.properties.limit.properties.operator.enum,parentSchema:schema25.properties.limit.properties.operator,data:data61};
if(vErrors === null){
vErrors = [err129];
}
else {
addError(vErrors, err129);
}
errors++;
}
}
if(data60.values !== undefined){
let data62 = data60.values;
if(Array.isArray(data62)){
if(data62.length > 2){
const err130 = {instancePath:instancePath+"/limit/values",schemaPath:"#/properties/limit/properties/values/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema25.properties.limit.properties.values,data:data62};
if(vErrors === null){
vErrors = [err130];
}
else {
addError(vErrors, err130);
}
errors++;
}
if(data62.length < 1){
const err131 = {instancePath:instancePath+"/limit/values",schemaPath:"#/properties/limit/properties/values/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25.properties.limit.properties.values,data:data62};
if(vErrors === null){
vErrors = [err131];
}
else {
addError(vErrors, err131);
}
errors++;
}
const len3 = data62.length;
for(let i3=0; i3<len3; i3++){
let data63 = data62[i3];
if(!((typeof data63 == "number") && (isFinite(data63)))){
const err132 = {instancePath:instancePath+"/limit/values/" + i3,schemaPath:"#/properties/limit/properties/values/items/type",keyword:"type",params:{type: "number"},schema:schema25.properties.limit.properties.values.items.type,parentSchema:schema25.properties.limit.properties.values.items,data:data63};
if(vErrors === null){
vErrors = [err132];
}
else {
addError(vErrors, err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/limit/values",schemaPath:"#/properties/limit/properties/values/type",keyword:"type",params:{type: "array"},schema:schema25.properties.limit.properties.values.type,parentSchema:schema25.properties.limit.properties.values,data:data62};
if(vErrors === null){
vErrors = [err133];
}
else {
addError(vErrors, err133);
}
errors++;
}
}
if(data60.unit !== undefined){
let data64 = data60.unit;
if(!((data64 === "rows") || (data64 === "percent"))){
const err134 = {instancePath:instancePath+"/limit/unit",schemaPath:"#/properties/limit/properties/unit/enum",keyword:"enum",params:{allowedValues: schema25.properties.limit.properties.unit.enum},schema:schema25.properties.limit.properties.unit.enum,parentSchema:schema25.properties.limit.properties.unit,data:data64};
if(vErrors === null){
vErrors = [err134];
}
else {
addError(vErrors, err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "object"},schema:schema25.properties.limit.type,parentSchema:schema25.properties.limit,data:data60};
if(vErrors === null){
vErrors = [err135];
}
else {
addError(vErrors, err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err136];
}
else {
addError(vErrors, err136);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"title":"ObjectData","description":"What was read of an object.","type":"object","additionalProperties":false,"required":["files","rows","unreadable","others","columnsKnown"],"properties":{"files":{"$ref":"../common.schema.json#/$defs/nameList"},"rows":{"description":"Rows that could be read, of all files.","type":"integer","minimum":0},"fileRows":{"description":"Of several files, how many rows each has, the first of them.","type":"array","maxItems":100,"items":{"title":"FileRows","type":"object","additionalProperties":false,"required":["path","rows"],"properties":{"path":{"type":"string","maxLength":1000},"rows":{"type":"integer","minimum":0}}}},"outOfOrder":{"title":"ColumnOrder","description":"The first declared column that does not stand where the contract has it, and the one before which it stands.","type":"object","additionalProperties":false,"required":["column","before"],"properties":{"column":{"type":"string","maxLength":500},"before":{"type":"string","maxLength":500}}},"ordered":{"description":"Whether the format has an order of columns.","type":"boolean"},"columnsKnown":{"description":"Whether the files say which columns they have; JSON without rows does not.","type":"boolean"},"others":{"description":"Columns of the data that the contract does not declare.","$ref":"../common.schema.json#/$defs/nameList"},"unreadable":{"title":"UnreadableRowsEvidence","description":"Rows that could not be read as rows. They count nowhere else.","type":"object","additionalProperties":false,"required":["count","more","examples"],"properties":{"count":{"type":"integer","minimum":0},"more":{"description":"Whether there may be more than were counted.","type":"boolean"},"examples":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","maxLength":1000},"row":{"type":"integer","minimum":1},"line":{"type":"integer","minimum":1},"why":{"type":"string","maxLength":500}}}}}}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.unreadable === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unreadable"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.others === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "others"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.columnsKnown === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columnsKnown"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "files") || (key0 === "rows")) || (key0 === "fileRows")) || (key0 === "outOfOrder")) || (key0 === "ordered")) || (key0 === "columnsKnown")) || (key0 === "others")) || (key0 === "unreadable"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.files !== undefined){
if(!(validate64(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data1 = data.rows;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.rows.type,parentSchema:schema27.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema27.properties.rows,data:data1};
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
if(data.fileRows !== undefined){
let data2 = data.fileRows;
if(Array.isArray(data2)){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/fileRows",schemaPath:"#/properties/fileRows/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema27.properties.fileRows,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
const err9 = {instancePath:instancePath+"/fileRows/" + i0,schemaPath:"#/properties/fileRows/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema27.properties.fileRows.items.required,parentSchema:schema27.properties.fileRows.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(data3.rows === undefined){
const err10 = {instancePath:instancePath+"/fileRows/" + i0,schemaPath:"#/properties/fileRows/items/required",keyword:"required",params:{missingProperty: "rows"},schema:schema27.properties.fileRows.items.required,parentSchema:schema27.properties.fileRows.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "path") || (key1 === "rows"))){
const err11 = {instancePath:instancePath+"/fileRows/" + i0,schemaPath:"#/properties/fileRows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema27.properties.fileRows.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data3.path !== undefined){
let data4 = data3.path;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err12 = {instancePath:instancePath+"/fileRows/" + i0+"/path",schemaPath:"#/properties/fileRows/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.fileRows.items.properties.path,data:data4};
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
const err13 = {instancePath:instancePath+"/fileRows/" + i0+"/path",schemaPath:"#/properties/fileRows/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema27.properties.fileRows.items.properties.path.type,parentSchema:schema27.properties.fileRows.items.properties.path,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data3.rows !== undefined){
let data5 = data3.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/fileRows/" + i0+"/rows",schemaPath:"#/properties/fileRows/items/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.fileRows.items.properties.rows.type,parentSchema:schema27.properties.fileRows.items.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/fileRows/" + i0+"/rows",schemaPath:"#/properties/fileRows/items/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema27.properties.fileRows.items.properties.rows,data:data5};
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
const err16 = {instancePath:instancePath+"/fileRows/" + i0,schemaPath:"#/properties/fileRows/items/type",keyword:"type",params:{type: "object"},schema:schema27.properties.fileRows.items.type,parentSchema:schema27.properties.fileRows.items,data:data3};
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
const err17 = {instancePath:instancePath+"/fileRows",schemaPath:"#/properties/fileRows/type",keyword:"type",params:{type: "array"},schema:schema27.properties.fileRows.type,parentSchema:schema27.properties.fileRows,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data.outOfOrder !== undefined){
let data6 = data.outOfOrder;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.column === undefined){
const err18 = {instancePath:instancePath+"/outOfOrder",schemaPath:"#/properties/outOfOrder/required",keyword:"required",params:{missingProperty: "column"},schema:schema27.properties.outOfOrder.required,parentSchema:schema27.properties.outOfOrder,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if(data6.before === undefined){
const err19 = {instancePath:instancePath+"/outOfOrder",schemaPath:"#/properties/outOfOrder/required",keyword:"required",params:{missingProperty: "before"},schema:schema27.properties.outOfOrder.required,parentSchema:schema27.properties.outOfOrder,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "column") || (key2 === "before"))){
const err20 = {instancePath:instancePath+"/outOfOrder",schemaPath:"#/properties/outOfOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema27.properties.outOfOrder,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data6.column !== undefined){
let data7 = data6.column;
if(typeof data7 === "string"){
if(data7.length > 500){
const err21 = {instancePath:instancePath+"/outOfOrder/column",schemaPath:"#/properties/outOfOrder/properties/column/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema27.properties.outOfOrder.properties.column,data:data7};
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
const err22 = {instancePath:instancePath+"/outOfOrder/column",schemaPath:"#/properties/outOfOrder/properties/column/type",keyword:"type",params:{type: "string"},schema:schema27.properties.outOfOrder.properties.column.type,parentSchema:schema27.properties.outOfOrder.properties.column,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data6.before !== undefined){
let data8 = data6.before;
if(typeof data8 === "string"){
if(data8.length > 500){
const err23 = {instancePath:instancePath+"/outOfOrder/before",schemaPath:"#/properties/outOfOrder/properties/before/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema27.properties.outOfOrder.properties.before,data:data8};
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
const err24 = {instancePath:instancePath+"/outOfOrder/before",schemaPath:"#/properties/outOfOrder/properties/before/type",keyword:"type",params:{type: "string"},schema:schema27.properties.outOfOrder.properties.before.type,parentSchema:schema27.properties.outOfOrder.properties.before,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/outOfOrder",schemaPath:"#/properties/outOfOrder/type",keyword:"type",params:{type: "object"},schema:schema27.properties.outOfOrder.type,parentSchema:schema27.properties.outOfOrder,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
if(data.ordered !== undefined){
let data9 = data.ordered;
if(typeof data9 !== "boolean"){
const err26 = {instancePath:instancePath+"/ordered",schemaPath:"#/properties/ordered/type",keyword:"type",params:{type: "boolean"},schema:schema27.properties.ordered.type,parentSchema:schema27.properties.ordered,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data.columnsKnown !== undefined){
let data10 = data.columnsKnown;
if(typeof data10 !== "boolean"){
const err27 = {instancePath:instancePath+"/columnsKnown",schemaPath:"#/properties/columnsKnown/type",keyword:"type",params:{type: "boolean"},schema:schema27.properties.columnsKnown.type,parentSchema:schema27.properties.columnsKnown,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data.others !== undefined){
if(!(validate64(data.others, {instancePath:instancePath+"/others",parentData:data,parentDataProperty:"others",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.unreadable !== undefined){
let data12 = data.unreadable;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.count === undefined){
const err28 = {instancePath:instancePath+"/unreadable",schemaPath:"#/properties/unreadable/required",keyword:"required",params:{missingProperty: "count"},schema:schema27.properties.unreadable.required,parentSchema:schema27.properties.unreadable,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
if(data12.more === undefined){
const err29 = {instancePath:instancePath+"/unreadable",schemaPath:"#/properties/unreadable/required",keyword:"required",params:{missingProperty: "more"},schema:schema27.properties.unreadable.required,parentSchema:schema27.properties.unreadable,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
if(data12.examples === undefined){
const err30 = {instancePath:instancePath+"/unreadable",schemaPath:"#/properties/unreadable/required",keyword:"required",params:{missingProperty: "examples"},schema:schema27.properties.unreadable.required,parentSchema:schema27.properties.unreadable,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "count") || (key3 === "more")) || (key3 === "examples"))){
const err31 = {instancePath:instancePath+"/unreadable",schemaPath:"#/properties/unreadable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema27.properties.unreadable,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data12.count !== undefined){
let data13 = data12.count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err32 = {instancePath:instancePath+"/unreadable/count",schemaPath:"#/properties/unreadable/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.unreadable.properties.count.type,parentSchema:schema27.properties.unreadable.properties.count,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/unreadable/count",schemaPath:"#/properties/unreadable/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema27.properties.unreadable.properties.count,data:data13};
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
if(data12.more !== undefined){
let data14 = data12.more;
if(typeof data14 !== "boolean"){
const err34 = {instancePath:instancePath+"/unreadable/more",schemaPath:"#/properties/unreadable/properties/more/type",keyword:"type",params:{type: "boolean"},schema:schema27.properties.unreadable.properties.more.type,parentSchema:schema27.properties.unreadable.properties.more,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data12.examples !== undefined){
let data15 = data12.examples;
if(Array.isArray(data15)){
if(data15.length > 20){
const err35 = {instancePath:instancePath+"/unreadable/examples",schemaPath:"#/properties/unreadable/properties/examples/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema27.properties.unreadable.properties.examples,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err36 = {instancePath:instancePath+"/unreadable/examples/" + i1,schemaPath:"#/properties/unreadable/properties/examples/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema27.properties.unreadable.properties.examples.items.required,parentSchema:schema27.properties.unreadable.properties.examples.items,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
if(data16.why === undefined){
const err37 = {instancePath:instancePath+"/unreadable/examples/" + i1,schemaPath:"#/properties/unreadable/properties/examples/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema27.properties.unreadable.properties.examples.items.required,parentSchema:schema27.properties.unreadable.properties.examples.items,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
for(const key4 in data16){
if(!((((key4 === "path") || (key4 === "row")) || (key4 === "line")) || (key4 === "why"))){
const err38 = {instancePath:instancePath+"/unreadable/examples/" + i1,schemaPath:"#/properties/unreadable/properties/examples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema27.properties.unreadable.properties.examples.items,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(data17.length > 1000){
const err39 = {instancePath:instancePath+"/unreadable/examples/" + i1+"/path",schemaPath:"#/properties/unreadable/properties/examples/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.unreadable.properties.examples.items.properties.path,data:data17};
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
const err40 = {instancePath:instancePath+"/unreadable/examples/" + i1+"/path",schemaPath:"#/properties/unreadable/properties/examples/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema27.properties.unreadable.properties.examples.items.properties.path.type,parentSchema:schema27.properties.unreadable.properties.examples.items.properties.path,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data16.row !== undefined){
let data18 = data16.row;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err41 = {instancePath:instancePath+"/unreadable/examples/" + i1+"/row",schemaPath:"#/properties/unreadable/properties/examples/items/properties/row/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.unreadable.properties.examples.items.properties.row.type,parentSchema:schema27.properties.unreadable.properties.examples.items.properties.row,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err42 = {instancePath:instancePath+"/unreadable/examples/" + i1+"/row",schemaPath:"#/properties/unreadable/properties/examples/items/properties/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema27.properties.unreadable.properties.examples.items.properties.row,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
}
if(data16.line !== undefined){
let data19 = data16.line;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err43 = {instancePath:instancePath+"/unreadable/examples/" + i1+"/line",schemaPath:"#/properties/unreadable/properties/examples/items/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.unreadable.properties.examples.items.properties.line.type,parentSchema:schema27.properties.unreadable.properties.examples.items.properties.line,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err44 = {instancePath:instancePath+"/unreadable/examples/" + i1+"/line",schemaPath:"#/properties/unreadable/properties/examples/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema27.properties.unreadable.properties.examples.items.properties.line,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
}
}
if(data16.why !== undefined){
let data20 = data16.why;
if(typeof data20 === "string"){
if(data20.length > 500){
const err45 = {instancePath:instancePath+"/unreadable/examples/" + i1+"/why",schemaPath:"#/properties/unreadable/properties/examples/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema27.properties.unreadable.properties.examples.items.properties.why,data:data20};
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
const err46 = {instancePath:instancePath+"/unreadable/examples/" + i1+"/why",schemaPath:"#/properties/unreadable/properties/examples/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema27.properties.unreadable.properties.examples.items.properties.why.type,parentSchema:schema27.properties.unreadable.properties.examples.items.properties.why,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/unreadable/examples/" + i1,schemaPath:"#/properties/unreadable/properties/examples/items/type",keyword:"type",params:{type: "object"},schema:schema27.properties.unreadable.properties.examples.items.type,parentSchema:schema27.properties.unreadable.properties.examples.items,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/unreadable/examples",schemaPath:"#/properties/unreadable/properties/examples/type",keyword:"type",params:{type: "array"},schema:schema27.properties.unreadable.properties.examples.type,parentSchema:schema27.properties.unreadable.properties.examples,data:data15};
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
const err49 = {instancePath:instancePath+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type: "object"},schema:schema27.properties.unreadable.type,parentSchema:schema27.properties.unreadable,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"Unread","description":"Why data was not read: it is not what it is said to be (fail), or it could not be looked at (unknown).","type":"object","additionalProperties":false,"required":["outcome","message","remedy"],"properties":{"outcome":{"enum":["fail","unknown"]},"message":{"type":"string","maxLength":2000},"remedy":{"type":"string","maxLength":2000},"location":{"$ref":"../common.schema.json#/$defs/location"}}};

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
if(data.outcome === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.remedy === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "outcome") || (key0 === "message")) || (key0 === "remedy")) || (key0 === "location"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.outcome !== undefined){
let data0 = data.outcome;
if(!((data0 === "fail") || (data0 === "unknown"))){
const err4 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema28.properties.outcome.enum},schema:schema28.properties.outcome.enum,parentSchema:schema28.properties.outcome,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 2000){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema28.properties.message,data:data1};
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
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema28.properties.message.type,parentSchema:schema28.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.remedy !== undefined){
let data2 = data.remedy;
if(typeof data2 === "string"){
if(data2.length > 2000){
const err7 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema28.properties.remedy,data:data2};
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
const err8 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema28.properties.remedy.type,parentSchema:schema28.properties.remedy,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
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
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"EvidenceProblem","description":"Something wrong with a file of evidence, for its writer to mend.","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"}}};

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
if(!(validate77(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
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
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"ContractObjectEvidence","description":"One object (table) of the contract.","type":"object","additionalProperties":false,"required":["name","location","statements"],"properties":{"name":{"type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"data":{"$ref":"#/$defs/data"},"statements":{"type":"array","maxItems":100000,"items":{"$ref":"#/$defs/statement"}}}};

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
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.statements === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statements"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "location")) || (key0 === "unread")) || (key0 === "data")) || (key0 === "statements"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 500){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0};
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
if(!(validate60(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate73(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate69(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.statements !== undefined){
let data4 = data.statements;
if(Array.isArray(data4)){
if(data4.length > 100000){
const err6 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema31.properties.statements,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data4[i0], {instancePath:instancePath+"/statements/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},schema:schema31.properties.statements.type,parentSchema:schema31.properties.statements,data:data4};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"title":"ContractSide","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"version":{"type":"string","maxLength":200},"status":{"type":"string","maxLength":200}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "version")) || (key0 === "status"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
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
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema33.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema33.properties.path.type,parentSchema:schema33.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 200){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema33.properties.version,data:data1};
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
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema33.properties.version.type,parentSchema:schema33.properties.version,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 === "string"){
if(data2.length > 200){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema33.properties.status,data:data2};
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
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema33.properties.status.type,parentSchema:schema33.properties.status,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"ContractChange","description":"One difference between two versions of a contract.","type":"object","required":["kind","element","says","location"],"properties":{"kind":{"$ref":"#/$defs/kind"},"element":{"description":"What of the contract: `host_cpu.busy_share`.","type":"string","maxLength":2000},"says":{"description":"In words.","type":"string","maxLength":2000},"location":{"$ref":"common.schema.json#/$defs/location"}},"additionalProperties":false};
const schema34 = {"title":"ContractChangeKind","description":"What kind of difference it is.","enum":["identity-changed","object-removed","deprecated-object-removed","object-added","object-moved","property-removed","deprecated-property-removed","property-renamed","property-added","required-property-added","type-changed","type-widened","type-removed","type-added","physical-type-changed","form-changed","guarantee-dropped","guarantee-added","key-changed","pattern-changed","value-added","value-removed","rule-loosened","rule-tightened","rule-changed","service-level-loosened","service-level-tightened","classification-raised","classification-lowered","server-added","server-changed","sandbox-changed","ended","deprecated","documentation-changed"]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((data === "identity-changed") || (data === "object-removed")) || (data === "deprecated-object-removed")) || (data === "object-added")) || (data === "object-moved")) || (data === "property-removed")) || (data === "deprecated-property-removed")) || (data === "property-renamed")) || (data === "property-added")) || (data === "required-property-added")) || (data === "type-changed")) || (data === "type-widened")) || (data === "type-removed")) || (data === "type-added")) || (data === "physical-type-changed")) || (data === "form-changed")) || (data === "guarantee-dropped")) || (data === "guarantee-added")) || (data === "key-changed")) || (data === "pattern-changed")) || (data === "value-added")) || (data === "value-removed")) || (data === "rule-loosened")) || (data === "rule-tightened")) || (data === "rule-changed")) || (data === "service-level-loosened")) || (data === "service-level-tightened")) || (data === "classification-raised")) || (data === "classification-lowered")) || (data === "server-added")) || (data === "server-changed")) || (data === "sandbox-changed")) || (data === "ended")) || (data === "deprecated")) || (data === "documentation-changed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
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
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.element === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "element"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.says === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.location === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "element")) || (key0 === "says")) || (key0 === "location"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(validate92(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.element !== undefined){
let data1 = data.element;
if(typeof data1 === "string"){
if(data1.length > 2000){
const err5 = {instancePath:instancePath+"/element",schemaPath:"#/properties/element/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema38.properties.element,data:data1};
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
const err6 = {instancePath:instancePath+"/element",schemaPath:"#/properties/element/type",keyword:"type",params:{type: "string"},schema:schema38.properties.element.type,parentSchema:schema38.properties.element,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.says !== undefined){
let data2 = data.says;
if(typeof data2 === "string"){
if(data2.length > 2000){
const err7 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema38.properties.says,data:data2};
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
const err8 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"},schema:schema38.properties.says.type,parentSchema:schema38.properties.says,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate94(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"DataComparison","description":"The data of one object of a contract, at the merge base and now.","type":"object","additionalProperties":false,"required":["contract","object","columns","more"],"properties":{"contract":{"description":"Its path.","type":"string","maxLength":1000},"server":{"type":"string","maxLength":500},"object":{"type":"string","maxLength":500},"before":{"$ref":"#/$defs/dataSide"},"after":{"$ref":"#/$defs/dataSide"},"columns":{"description":"Declared columns in the order of the contract: rows without a value on each side; null where the data has no such column.","type":"array","maxItems":500,"items":{"title":"ColumnComparison","type":"object","additionalProperties":false,"required":["name","before","after"],"properties":{"name":{"type":"string","maxLength":500},"before":{"type":["integer","null"],"minimum":0},"after":{"type":["integer","null"],"minimum":0}}}},"more":{"description":"Columns beyond those that are listed.","type":"integer","minimum":0},"notCompared":{"description":"Why there is nothing to compare; the sides and columns are left out then.","type":"string","maxLength":2000}}};
const schema40 = {"title":"DataSide","type":"object","additionalProperties":false,"required":["rows","files"],"properties":{"rows":{"description":"That could be read.","type":"integer","minimum":0},"files":{"$ref":"#/$defs/nameList"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema26.required,parentSchema:schema26,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
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
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.total.type,parentSchema:schema26.properties.total,data:data0};
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
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.total,data:data0};
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
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema26.properties.first,data:data1};
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
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.first.items,data:data2};
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
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.first.items.type,parentSchema:schema26.properties.first.items,data:data2};
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
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema26.properties.first.type,parentSchema:schema26.properties.first,data:data1};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.files === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "rows") || (key0 === "files"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.rows !== undefined){
let data0 = data.rows;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema40.properties.rows.type,parentSchema:schema40.properties.rows,data:data0};
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
const err4 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema40.properties.rows,data:data0};
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
if(data.files !== undefined){
if(!(validate113(data.files, {instancePath:instancePath+"/files",parentData:data,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contract === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.object === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "object"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.columns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.more === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "more"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "contract") || (key0 === "server")) || (key0 === "object")) || (key0 === "before")) || (key0 === "after")) || (key0 === "columns")) || (key0 === "more")) || (key0 === "notCompared"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.contract !== undefined){
let data0 = data.contract;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err5 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema39.properties.contract,data:data0};
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
const err6 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "string"},schema:schema39.properties.contract.type,parentSchema:schema39.properties.contract,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.server !== undefined){
let data1 = data.server;
if(typeof data1 === "string"){
if(data1.length > 500){
const err7 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema39.properties.server,data:data1};
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
const err8 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},schema:schema39.properties.server.type,parentSchema:schema39.properties.server,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.object !== undefined){
let data2 = data.object;
if(typeof data2 === "string"){
if(data2.length > 500){
const err9 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema39.properties.object,data:data2};
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
const err10 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: "string"},schema:schema39.properties.object.type,parentSchema:schema39.properties.object,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.before !== undefined){
if(!(validate112(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate112.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate112(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate112.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data5 = data.columns;
if(Array.isArray(data5)){
if(data5.length > 500){
const err11 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema39.properties.columns,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err12 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema39.properties.columns.items.required,parentSchema:schema39.properties.columns.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data6.before === undefined){
const err13 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty: "before"},schema:schema39.properties.columns.items.required,parentSchema:schema39.properties.columns.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data6.after === undefined){
const err14 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema39.properties.columns.items.required,parentSchema:schema39.properties.columns.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "name") || (key1 === "before")) || (key1 === "after"))){
const err15 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema39.properties.columns.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(data7.length > 500){
const err16 = {instancePath:instancePath+"/columns/" + i0+"/name",schemaPath:"#/properties/columns/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema39.properties.columns.items.properties.name,data:data7};
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
const err17 = {instancePath:instancePath+"/columns/" + i0+"/name",schemaPath:"#/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema39.properties.columns.items.properties.name.type,parentSchema:schema39.properties.columns.items.properties.name,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data6.before !== undefined){
let data8 = data6.before;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err18 = {instancePath:instancePath+"/columns/" + i0+"/before",schemaPath:"#/properties/columns/items/properties/before/type",keyword:"type",params:{type: schema39.properties.columns.items.properties.before.type},schema:schema39.properties.columns.items.properties.before.type,parentSchema:schema39.properties.columns.items.properties.before,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/columns/" + i0+"/before",schemaPath:"#/properties/columns/items/properties/before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema39.properties.columns.items.properties.before,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
}
if(data6.after !== undefined){
let data9 = data6.after;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err20 = {instancePath:instancePath+"/columns/" + i0+"/after",schemaPath:"#/properties/columns/items/properties/after/type",keyword:"type",params:{type: schema39.properties.columns.items.properties.after.type},schema:schema39.properties.columns.items.properties.after.type,parentSchema:schema39.properties.columns.items.properties.after,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/columns/" + i0+"/after",schemaPath:"#/properties/columns/items/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema39.properties.columns.items.properties.after,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "object"},schema:schema39.properties.columns.items.type,parentSchema:schema39.properties.columns.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema39.properties.columns.type,parentSchema:schema39.properties.columns,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data.more !== undefined){
let data10 = data.more;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.more.type,parentSchema:schema39.properties.more,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/more",schemaPath:"#/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema39.properties.more,data:data10};
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
if(data.notCompared !== undefined){
let data11 = data.notCompared;
if(typeof data11 === "string"){
if(data11.length > 2000){
const err26 = {instancePath:instancePath+"/notCompared",schemaPath:"#/properties/notCompared/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema39.properties.notCompared,data:data11};
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
const err27 = {instancePath:instancePath+"/notCompared",schemaPath:"#/properties/notCompared/type",keyword:"type",params:{type: "string"},schema:schema39.properties.notCompared.type,parentSchema:schema39.properties.notCompared,data:data11};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/data-contract.schema.json" */;
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
if(data.objects === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "objects"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.notChecked === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notChecked"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.id,data:data0};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err9 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema19.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
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
if(data.location !== undefined){
if(!(validate60(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(data5.length > 200){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.version,data:data5};
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
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema19.properties.version.type,parentSchema:schema19.properties.version,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data.server !== undefined){
let data6 = data.server;
if(typeof data6 === "string"){
if(data6.length > 500){
const err15 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.server,data:data6};
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
const err16 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},schema:schema19.properties.server.type,parentSchema:schema19.properties.server,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.environment !== undefined){
let data7 = data.environment;
if(typeof data7 === "string"){
if(data7.length > 500){
const err17 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.environment,data:data7};
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
const err18 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},schema:schema19.properties.environment.type,parentSchema:schema19.properties.environment,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.aside !== undefined){
let data8 = data.aside;
if(typeof data8 !== "boolean"){
const err19 = {instancePath:instancePath+"/aside",schemaPath:"#/properties/aside/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.aside.type,parentSchema:schema19.properties.aside,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data.edgeCases !== undefined){
let data9 = data.edgeCases;
if(Array.isArray(data9)){
if(data9.length > 10000){
const err20 = {instancePath:instancePath+"/edgeCases",schemaPath:"#/properties/edgeCases/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema19.properties.edgeCases,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.statement === undefined){
const err21 = {instancePath:instancePath+"/edgeCases/" + i1,schemaPath:"#/properties/edgeCases/items/required",keyword:"required",params:{missingProperty: "statement"},schema:schema19.properties.edgeCases.items.required,parentSchema:schema19.properties.edgeCases.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
for(const key1 in data10){
if(!(((((key1 === "statement") || (key1 === "from")) || (key1 === "data")) || (key1 === "units")) || (key1 === "unread"))){
const err22 = {instancePath:instancePath+"/edgeCases/" + i1,schemaPath:"#/properties/edgeCases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.edgeCases.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data10.statement !== undefined){
if(!(validate62(data10.statement, {instancePath:instancePath+"/edgeCases/" + i1+"/statement",parentData:data10,parentDataProperty:"statement",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data10.from !== undefined){
let data12 = data10.from;
if(!(((data12 === "evaluation") || (data12 === "results")) || (data12 === "data"))){
const err23 = {instancePath:instancePath+"/edgeCases/" + i1+"/from",schemaPath:"#/properties/edgeCases/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.edgeCases.items.properties.from.enum},schema:schema19.properties.edgeCases.items.properties.from.enum,parentSchema:schema19.properties.edgeCases.items.properties.from,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data10.data !== undefined){
if(!(validate69(data10.data, {instancePath:instancePath+"/edgeCases/" + i1+"/data",parentData:data10,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data10.units !== undefined){
let data14 = data10.units;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.column === undefined){
const err24 = {instancePath:instancePath+"/edgeCases/" + i1+"/units",schemaPath:"#/properties/edgeCases/items/properties/units/required",keyword:"required",params:{missingProperty: "column"},schema:schema19.properties.edgeCases.items.properties.units.required,parentSchema:schema19.properties.edgeCases.items.properties.units,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data14.of === undefined){
const err25 = {instancePath:instancePath+"/edgeCases/" + i1+"/units",schemaPath:"#/properties/edgeCases/items/properties/units/required",keyword:"required",params:{missingProperty: "of"},schema:schema19.properties.edgeCases.items.properties.units.required,parentSchema:schema19.properties.edgeCases.items.properties.units,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "column") || (key2 === "of"))){
const err26 = {instancePath:instancePath+"/edgeCases/" + i1+"/units",schemaPath:"#/properties/edgeCases/items/properties/units/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.edgeCases.items.properties.units,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data14.column !== undefined){
let data15 = data14.column;
if(typeof data15 === "string"){
if(data15.length > 500){
const err27 = {instancePath:instancePath+"/edgeCases/" + i1+"/units/column",schemaPath:"#/properties/edgeCases/items/properties/units/properties/column/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.edgeCases.items.properties.units.properties.column,data:data15};
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
const err28 = {instancePath:instancePath+"/edgeCases/" + i1+"/units/column",schemaPath:"#/properties/edgeCases/items/properties/units/properties/column/type",keyword:"type",params:{type: "string"},schema:schema19.properties.edgeCases.items.properties.units.properties.column.type,parentSchema:schema19.properties.edgeCases.items.properties.units.properties.column,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data14.of !== undefined){
let data16 = data14.of;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err29 = {instancePath:instancePath+"/edgeCases/" + i1+"/units/of",schemaPath:"#/properties/edgeCases/items/properties/units/properties/of/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.edgeCases.items.properties.units.properties.of.type,parentSchema:schema19.properties.edgeCases.items.properties.units.properties.of,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err30 = {instancePath:instancePath+"/edgeCases/" + i1+"/units/of",schemaPath:"#/properties/edgeCases/items/properties/units/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.edgeCases.items.properties.units.properties.of,data:data16};
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
}
else {
const err31 = {instancePath:instancePath+"/edgeCases/" + i1+"/units",schemaPath:"#/properties/edgeCases/items/properties/units/type",keyword:"type",params:{type: "object"},schema:schema19.properties.edgeCases.items.properties.units.type,parentSchema:schema19.properties.edgeCases.items.properties.units,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data10.unread !== undefined){
if(!(validate73(data10.unread, {instancePath:instancePath+"/edgeCases/" + i1+"/unread",parentData:data10,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/edgeCases/" + i1,schemaPath:"#/properties/edgeCases/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.edgeCases.items.type,parentSchema:schema19.properties.edgeCases.items,data:data10};
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
else {
const err33 = {instancePath:instancePath+"/edgeCases",schemaPath:"#/properties/edgeCases/type",keyword:"type",params:{type: "array"},schema:schema19.properties.edgeCases.type,parentSchema:schema19.properties.edgeCases,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data.problems !== undefined){
let data18 = data.problems;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err34 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.problems,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate76(data18[i2], {instancePath:instancePath+"/problems/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema19.properties.problems.type,parentSchema:schema19.properties.problems,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
if(data.notes !== undefined){
let data20 = data.notes;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err36 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.notes,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(data21.length > 2000){
const err37 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.notes.items,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/notes/" + i3,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.notes.items.type,parentSchema:schema19.properties.notes.items,data:data21};
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
const err39 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.notes.type,parentSchema:schema19.properties.notes,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
if(data.unread !== undefined){
if(!(validate73(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
if(data.objects !== undefined){
let data23 = data.objects;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err40 = {instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.objects,data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(!(validate81(data23[i4], {instancePath:instancePath+"/objects/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type: "array"},schema:schema19.properties.objects.type,parentSchema:schema19.properties.objects,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data.evolution !== undefined){
let data25 = data.evolution;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.location === undefined){
const err42 = {instancePath:instancePath+"/evolution",schemaPath:"#/properties/evolution/required",keyword:"required",params:{missingProperty: "location"},schema:schema19.properties.evolution.required,parentSchema:schema19.properties.evolution,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
if(data25.before === undefined){
const err43 = {instancePath:instancePath+"/evolution",schemaPath:"#/properties/evolution/required",keyword:"required",params:{missingProperty: "before"},schema:schema19.properties.evolution.required,parentSchema:schema19.properties.evolution,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
if(data25.after === undefined){
const err44 = {instancePath:instancePath+"/evolution",schemaPath:"#/properties/evolution/required",keyword:"required",params:{missingProperty: "after"},schema:schema19.properties.evolution.required,parentSchema:schema19.properties.evolution,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
if(data25.changes === undefined){
const err45 = {instancePath:instancePath+"/evolution",schemaPath:"#/properties/evolution/required",keyword:"required",params:{missingProperty: "changes"},schema:schema19.properties.evolution.required,parentSchema:schema19.properties.evolution,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
if(data25.more === undefined){
const err46 = {instancePath:instancePath+"/evolution",schemaPath:"#/properties/evolution/required",keyword:"required",params:{missingProperty: "more"},schema:schema19.properties.evolution.required,parentSchema:schema19.properties.evolution,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
if(data25.dataChanged === undefined){
const err47 = {instancePath:instancePath+"/evolution",schemaPath:"#/properties/evolution/required",keyword:"required",params:{missingProperty: "dataChanged"},schema:schema19.properties.evolution.required,parentSchema:schema19.properties.evolution,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
for(const key3 in data25){
if(!((((((key3 === "location") || (key3 === "before")) || (key3 === "after")) || (key3 === "changes")) || (key3 === "more")) || (key3 === "dataChanged"))){
const err48 = {instancePath:instancePath+"/evolution",schemaPath:"#/properties/evolution/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.evolution,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
if(data25.location !== undefined){
if(!(validate60(data25.location, {instancePath:instancePath+"/evolution/location",parentData:data25,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data25.before !== undefined){
if(!(validate102(data25.before, {instancePath:instancePath+"/evolution/before",parentData:data25,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data25.after !== undefined){
if(!(validate102(data25.after, {instancePath:instancePath+"/evolution/after",parentData:data25,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
if(data25.changes !== undefined){
let data29 = data25.changes;
if(Array.isArray(data29)){
if(data29.length > 2000){
const err49 = {instancePath:instancePath+"/evolution/changes",schemaPath:"#/properties/evolution/properties/changes/maxItems",keyword:"maxItems",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.evolution.properties.changes,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(!(validate105(data29[i5], {instancePath:instancePath+"/evolution/changes/" + i5,parentData:data29,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/evolution/changes",schemaPath:"#/properties/evolution/properties/changes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.evolution.properties.changes.type,parentSchema:schema19.properties.evolution.properties.changes,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data25.more !== undefined){
let data31 = data25.more;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err51 = {instancePath:instancePath+"/evolution/more",schemaPath:"#/properties/evolution/properties/more/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.evolution.properties.more.type,parentSchema:schema19.properties.evolution.properties.more,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err52 = {instancePath:instancePath+"/evolution/more",schemaPath:"#/properties/evolution/properties/more/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.evolution.properties.more,data:data31};
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
if(data25.dataChanged !== undefined){
if(!(validate64(data25.dataChanged, {instancePath:instancePath+"/evolution/dataChanged",parentData:data25,parentDataProperty:"dataChanged",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/evolution",schemaPath:"#/properties/evolution/type",keyword:"type",params:{type: "object"},schema:schema19.properties.evolution.type,parentSchema:schema19.properties.evolution,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
}
if(data.days !== undefined){
let data33 = data.days;
if(Array.isArray(data33)){
if(data33.length > 1000){
const err54 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.days,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.about === undefined){
const err55 = {instancePath:instancePath+"/days/" + i6,schemaPath:"#/properties/days/items/required",keyword:"required",params:{missingProperty: "about"},schema:schema19.properties.days.items.required,parentSchema:schema19.properties.days.items,data:data34};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
if(data34.is === undefined){
const err56 = {instancePath:instancePath+"/days/" + i6,schemaPath:"#/properties/days/items/required",keyword:"required",params:{missingProperty: "is"},schema:schema19.properties.days.items.required,parentSchema:schema19.properties.days.items,data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
if(data34.day === undefined){
const err57 = {instancePath:instancePath+"/days/" + i6,schemaPath:"#/properties/days/items/required",keyword:"required",params:{missingProperty: "day"},schema:schema19.properties.days.items.required,parentSchema:schema19.properties.days.items,data:data34};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
if(data34.from === undefined){
const err58 = {instancePath:instancePath+"/days/" + i6,schemaPath:"#/properties/days/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.days.items.required,parentSchema:schema19.properties.days.items,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
if(data34.until === undefined){
const err59 = {instancePath:instancePath+"/days/" + i6,schemaPath:"#/properties/days/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema19.properties.days.items.required,parentSchema:schema19.properties.days.items,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
if(data34.location === undefined){
const err60 = {instancePath:instancePath+"/days/" + i6,schemaPath:"#/properties/days/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema19.properties.days.items.required,parentSchema:schema19.properties.days.items,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
for(const key4 in data34){
if(!((((((key4 === "about") || (key4 === "is")) || (key4 === "day")) || (key4 === "from")) || (key4 === "until")) || (key4 === "location"))){
const err61 = {instancePath:instancePath+"/days/" + i6,schemaPath:"#/properties/days/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.days.items,data:data34};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
}
if(data34.about !== undefined){
let data35 = data34.about;
if(typeof data35 === "string"){
if(data35.length > 200){
const err62 = {instancePath:instancePath+"/days/" + i6+"/about",schemaPath:"#/properties/days/items/properties/about/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.days.items.properties.about,data:data35};
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
const err63 = {instancePath:instancePath+"/days/" + i6+"/about",schemaPath:"#/properties/days/items/properties/about/type",keyword:"type",params:{type: "string"},schema:schema19.properties.days.items.properties.about.type,parentSchema:schema19.properties.days.items.properties.about,data:data35};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
}
if(data34.is !== undefined){
let data36 = data34.is;
if(!(((data36 === "general-availability") || (data36 === "end-of-support")) || (data36 === "end-of-life"))){
const err64 = {instancePath:instancePath+"/days/" + i6+"/is",schemaPath:"#/properties/days/items/properties/is/enum",keyword:"enum",params:{allowedValues: schema19.properties.days.items.properties.is.enum},schema:schema19.properties.days.items.properties.is.enum,parentSchema:schema19.properties.days.items.properties.is,data:data36};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
}
if(data34.day !== undefined){
let data37 = data34.day;
if(typeof data37 === "string"){
if(data37.length > 100){
const err65 = {instancePath:instancePath+"/days/" + i6+"/day",schemaPath:"#/properties/days/items/properties/day/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.days.items.properties.day,data:data37};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/days/" + i6+"/day",schemaPath:"#/properties/days/items/properties/day/type",keyword:"type",params:{type: "string"},schema:schema19.properties.days.items.properties.day.type,parentSchema:schema19.properties.days.items.properties.day,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
}
if(data34.from !== undefined){
let data38 = data34.from;
if(typeof data38 === "string"){
if(data38.length > 100){
const err67 = {instancePath:instancePath+"/days/" + i6+"/from",schemaPath:"#/properties/days/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.days.items.properties.from,data:data38};
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
const err68 = {instancePath:instancePath+"/days/" + i6+"/from",schemaPath:"#/properties/days/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema19.properties.days.items.properties.from.type,parentSchema:schema19.properties.days.items.properties.from,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
}
if(data34.until !== undefined){
let data39 = data34.until;
if(typeof data39 === "string"){
if(data39.length > 100){
const err69 = {instancePath:instancePath+"/days/" + i6+"/until",schemaPath:"#/properties/days/items/properties/until/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.days.items.properties.until,data:data39};
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
const err70 = {instancePath:instancePath+"/days/" + i6+"/until",schemaPath:"#/properties/days/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema19.properties.days.items.properties.until.type,parentSchema:schema19.properties.days.items.properties.until,data:data39};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
}
if(data34.location !== undefined){
if(!(validate60(data34.location, {instancePath:instancePath+"/days/" + i6+"/location",parentData:data34,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err71 = {instancePath:instancePath+"/days/" + i6,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.days.items.type,parentSchema:schema19.properties.days.items,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
addError(vErrors, err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},schema:schema19.properties.days.type,parentSchema:schema19.properties.days,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
addError(vErrors, err72);
}
errors++;
}
}
if(data.comparisons !== undefined){
let data41 = data.comparisons;
if(Array.isArray(data41)){
if(data41.length > 1000){
const err73 = {instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.comparisons,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
if(!(validate111(data41[i7], {instancePath:instancePath+"/comparisons/" + i7,parentData:data41,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate111.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/comparisons",schemaPath:"#/properties/comparisons/type",keyword:"type",params:{type: "array"},schema:schema19.properties.comparisons.type,parentSchema:schema19.properties.comparisons,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
}
if(data.notChecked !== undefined){
let data43 = data.notChecked;
if(Array.isArray(data43)){
if(data43.length > 100000){
const err75 = {instancePath:instancePath+"/notChecked",schemaPath:"#/properties/notChecked/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema19.properties.notChecked,data:data43};
if(vErrors === null){
vErrors = [err75];
}
else {
addError(vErrors, err75);
}
errors++;
}
const len8 = data43.length;
for(let i8=0; i8<len8; i8++){
let data44 = data43[i8];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.statement === undefined){
const err76 = {instancePath:instancePath+"/notChecked/" + i8,schemaPath:"#/properties/notChecked/items/required",keyword:"required",params:{missingProperty: "statement"},schema:schema19.properties.notChecked.items.required,parentSchema:schema19.properties.notChecked.items,data:data44};
if(vErrors === null){
vErrors = [err76];
}
else {
addError(vErrors, err76);
}
errors++;
}
if(data44.why === undefined){
const err77 = {instancePath:instancePath+"/notChecked/" + i8,schemaPath:"#/properties/notChecked/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema19.properties.notChecked.items.required,parentSchema:schema19.properties.notChecked.items,data:data44};
if(vErrors === null){
vErrors = [err77];
}
else {
addError(vErrors, err77);
}
errors++;
}
for(const key5 in data44){
if(!(((key5 === "statement") || (key5 === "location")) || (key5 === "why"))){
const err78 = {instancePath:instancePath+"/notChecked/" + i8,schemaPath:"#/properties/notChecked/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.notChecked.items,data:data44};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
}
if(data44.statement !== undefined){
let data45 = data44.statement;
if(typeof data45 === "string"){
if(data45.length > 2000){
const err79 = {instancePath:instancePath+"/notChecked/" + i8+"/statement",schemaPath:"#/properties/notChecked/items/properties/statement/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.notChecked.items.properties.statement,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
addError(vErrors, err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/notChecked/" + i8+"/statement",schemaPath:"#/properties/notChecked/items/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema19.properties.notChecked.items.properties.statement.type,parentSchema:schema19.properties.notChecked.items.properties.statement,data:data45};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
}
if(data44.location !== undefined){
if(!(validate60(data44.location, {instancePath:instancePath+"/notChecked/" + i8+"/location",parentData:data44,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data44.why !== undefined){
let data47 = data44.why;
if(typeof data47 === "string"){
if(data47.length > 2000){
const err81 = {instancePath:instancePath+"/notChecked/" + i8+"/why",schemaPath:"#/properties/notChecked/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.notChecked.items.properties.why,data:data47};
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
const err82 = {instancePath:instancePath+"/notChecked/" + i8+"/why",schemaPath:"#/properties/notChecked/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema19.properties.notChecked.items.properties.why.type,parentSchema:schema19.properties.notChecked.items.properties.why,data:data47};
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
const err83 = {instancePath:instancePath+"/notChecked/" + i8,schemaPath:"#/properties/notChecked/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.notChecked.items.type,parentSchema:schema19.properties.notChecked.items,data:data44};
if(vErrors === null){
vErrors = [err83];
}
else {
addError(vErrors, err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/notChecked",schemaPath:"#/properties/notChecked/type",keyword:"type",params:{type: "array"},schema:schema19.properties.notChecked.type,parentSchema:schema19.properties.notChecked,data:data43};
if(vErrors === null){
vErrors = [err84];
}
else {
addError(vErrors, err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err85];
}
else {
addError(vErrors, err85);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
