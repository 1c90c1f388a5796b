/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const evidenceLineage = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/lineage.schema.json","title":"LineageUnit","description":"What a feature's record declares about it, and where the lineage that is at hand leads back to. One part for each question; a part that is left out was not looked at.","type":"object","additionalProperties":false,"required":["id","subjects","record"],"properties":{"id":{"description":"The feature's record.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"record":{"description":"The top of the record.","$ref":"../common.schema.json#/$defs/location"},"registration":{"$ref":"#/$defs/registration"},"telemetry":{"$ref":"#/$defs/telemetry"},"registries":{"$ref":"#/$defs/registries"},"trace":{"$ref":"#/$defs/trace"}},"$defs":{"registration":{"title":"LineageRegistration","description":"What the record says about the feature.","type":"object","additionalProperties":false,"required":["written","links","parameters","outputs"],"properties":{"written":{"description":"Sections of the record that say something.","type":"array","maxItems":100,"items":{"type":"string","maxLength":100}},"owners":{"title":"RegisteredOwners","description":"Who answers for the feature.","type":"object","additionalProperties":false,"required":["from","names"],"properties":{"from":{"enum":["record","code-owners"]},"names":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":200}}}},"ownersFile":{"description":"The CODEOWNERS file on the base, where there is one.","type":"string","maxLength":1000},"links":{"type":"array","maxItems":2500,"items":{"title":"RecordLink","description":"Something the record points to.","type":"object","additionalProperties":false,"required":["key","stated","location","state"],"properties":{"key":{"description":"As in `remediation.undo`, or `transformations[0].path`.","type":"string","maxLength":200},"stated":{"type":"string","maxLength":1000},"location":{"$ref":"../common.schema.json#/$defs/location"},"path":{"description":"The file it leads to.","type":"string","maxLength":1000},"state":{"description":"`found`; an `address` (not opened); `unchecked`, where there is the file and nothing tells what is in it; no such file, heading, line or part; or a path that is `refused`.","enum":["found","address","unchecked","no-file","no-anchor","refused"]},"why":{"type":"string","maxLength":2000},"meant":{"description":"What was probably meant.","type":"string","maxLength":1000}}}},"parameters":{"type":"array","maxItems":1000,"items":{"title":"RegisteredParameters","description":"A file of parameters that the record names.","type":"object","additionalProperties":false,"required":["path","location","total","faults"],"properties":{"path":{"type":"string","maxLength":1000},"location":{"$ref":"../common.schema.json#/$defs/location","description":"Where the record names it."},"schema":{"description":"The file of its schema; the record, where the schema stands there. Absent: it has none.","type":"string","maxLength":1000},"unusable":{"$ref":"../common.schema.json#/$defs/evidenceProblem","description":"Why the file cannot be held against the schema."},"total":{"description":"How many faults there are.","type":"integer","minimum":0},"faults":{"description":"The first of them.","type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}}},"outputs":{"title":"RegisteredOutputs","description":"What the feature gives to others.","type":"object","additionalProperties":false,"required":["total","faults"],"properties":{"total":{"type":"integer","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"},"faults":{"type":"array","maxItems":100,"items":{"title":"OutputFault","type":"object","additionalProperties":false,"required":["output","what","problem"],"properties":{"output":{"type":"string","maxLength":200},"what":{"description":"Stable while values change.","type":"string","maxLength":100},"problem":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}}}},"remediation":{"title":"RegisteredRemediation","description":"What the feature does to a running system.","type":"object","additionalProperties":false,"required":["location","stated","flags","before"],"properties":{"location":{"$ref":"../common.schema.json#/$defs/location"},"stated":{"type":"array","maxItems":30,"items":{"title":"RemediationPart","description":"One thing the record says of it.","type":"object","additionalProperties":false,"required":["part","value","location"],"properties":{"part":{"description":"As in `mode`, or `blast-radius.hosts-total`.","type":"string","maxLength":250},"value":{"type":"string","maxLength":1000},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"flags":{"description":"Flags that the record declares.","type":"array","maxItems":201,"items":{"type":"string","maxLength":200}},"before":{"title":"RemediationBefore","description":"The record at the merge base.","type":"object","additionalProperties":false,"required":["standing"],"properties":{"standing":{"description":"`no-base`: there is nothing to compare with. `unreachable`: there should be.","enum":["no-base","unreachable","compared"]},"reason":{"type":"string","maxLength":4000},"registered":{"description":"Whether the feature was there.","type":"boolean"},"action":{"type":"string","maxLength":200},"mode":{"type":"string","maxLength":100}}}}},"reviewBy":{"title":"ReviewBy","description":"The day by which someone looks again.","type":"object","additionalProperties":false,"required":["day","location"],"properties":{"day":{"type":"string","maxLength":100},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}},"telemetry":{"title":"LineageTelemetry","description":"The signals that the record declares.","type":"object","additionalProperties":false,"required":["signals"],"properties":{"signals":{"type":"array","maxItems":200,"items":{"title":"TelemetrySignal","type":"object","additionalProperties":false,"required":["name","location"],"properties":{"name":{"type":"string","maxLength":200},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"registries":{"title":"LineageRegistries","description":"What registries of other tools say about the feature.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"type":"array","maxItems":1000,"items":{"title":"RegistryFile","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"problem":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}}}},"trace":{"title":"LineageTrace","description":"Where the lineage that is at hand leads back to.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"description":"Files that tell of lineage.","type":"array","maxItems":10000,"items":{"title":"LineageFile","type":"object","additionalProperties":false,"required":["path","read","problems","unread"],"properties":{"path":{"type":"string","maxLength":1000},"read":{"description":"How many events, or nodes of a manifest, were read.","type":"integer","minimum":0},"problems":{"description":"The first of what could not be read.","type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"unread":{"description":"How many things could not be read.","type":"integer","minimum":0}}}}}}}};
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

const schema25 = {"title":"LineageRegistration","description":"What the record says about the feature.","type":"object","additionalProperties":false,"required":["written","links","parameters","outputs"],"properties":{"written":{"description":"Sections of the record that say something.","type":"array","maxItems":100,"items":{"type":"string","maxLength":100}},"owners":{"title":"RegisteredOwners","description":"Who answers for the feature.","type":"object","additionalProperties":false,"required":["from","names"],"properties":{"from":{"enum":["record","code-owners"]},"names":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":200}}}},"ownersFile":{"description":"The CODEOWNERS file on the base, where there is one.","type":"string","maxLength":1000},"links":{"type":"array","maxItems":2500,"items":{"title":"RecordLink","description":"Something the record points to.","type":"object","additionalProperties":false,"required":["key","stated","location","state"],"properties":{"key":{"description":"As in `remediation.undo`, or `transformations[0].path`.","type":"string","maxLength":200},"stated":{"type":"string","maxLength":1000},"location":{"$ref":"../common.schema.json#/$defs/location"},"path":{"description":"The file it leads to.","type":"string","maxLength":1000},"state":{"description":"`found`; an `address` (not opened); `unchecked`, where there is the file and nothing tells what is in it; no such file, heading, line or part; or a path that is `refused`.","enum":["found","address","unchecked","no-file","no-anchor","refused"]},"why":{"type":"string","maxLength":2000},"meant":{"description":"What was probably meant.","type":"string","maxLength":1000}}}},"parameters":{"type":"array","maxItems":1000,"items":{"title":"RegisteredParameters","description":"A file of parameters that the record names.","type":"object","additionalProperties":false,"required":["path","location","total","faults"],"properties":{"path":{"type":"string","maxLength":1000},"location":{"$ref":"../common.schema.json#/$defs/location","description":"Where the record names it."},"schema":{"description":"The file of its schema; the record, where the schema stands there. Absent: it has none.","type":"string","maxLength":1000},"unusable":{"$ref":"../common.schema.json#/$defs/evidenceProblem","description":"Why the file cannot be held against the schema."},"total":{"description":"How many faults there are.","type":"integer","minimum":0},"faults":{"description":"The first of them.","type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}}},"outputs":{"title":"RegisteredOutputs","description":"What the feature gives to others.","type":"object","additionalProperties":false,"required":["total","faults"],"properties":{"total":{"type":"integer","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"},"faults":{"type":"array","maxItems":100,"items":{"title":"OutputFault","type":"object","additionalProperties":false,"required":["output","what","problem"],"properties":{"output":{"type":"string","maxLength":200},"what":{"description":"Stable while values change.","type":"string","maxLength":100},"problem":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}}}},"remediation":{"title":"RegisteredRemediation","description":"What the feature does to a running system.","type":"object","additionalProperties":false,"required":["location","stated","flags","before"],"properties":{"location":{"$ref":"../common.schema.json#/$defs/location"},"stated":{"type":"array","maxItems":30,"items":{"title":"RemediationPart","description":"One thing the record says of it.","type":"object","additionalProperties":false,"required":["part","value","location"],"properties":{"part":{"description":"As in `mode`, or `blast-radius.hosts-total`.","type":"string","maxLength":250},"value":{"type":"string","maxLength":1000},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"flags":{"description":"Flags that the record declares.","type":"array","maxItems":201,"items":{"type":"string","maxLength":200}},"before":{"title":"RemediationBefore","description":"The record at the merge base.","type":"object","additionalProperties":false,"required":["standing"],"properties":{"standing":{"description":"`no-base`: there is nothing to compare with. `unreachable`: there should be.","enum":["no-base","unreachable","compared"]},"reason":{"type":"string","maxLength":4000},"registered":{"description":"Whether the feature was there.","type":"boolean"},"action":{"type":"string","maxLength":200},"mode":{"type":"string","maxLength":100}}}}},"reviewBy":{"title":"ReviewBy","description":"The day by which someone looks again.","type":"object","additionalProperties":false,"required":["day","location"],"properties":{"day":{"type":"string","maxLength":100},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}};
const schema26 = {"title":"EvidenceProblem","description":"Something wrong with a file of evidence, for its writer to mend.","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"}}};

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
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema26.required,parentSchema:schema26,data};
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
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema26.properties.message,data:data0};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema26.properties.message.type,parentSchema:schema26.properties.message,data:data0};
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
const err4 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema26.properties.remedy,data:data1};
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
const err5 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema26.properties.remedy.type,parentSchema:schema26.properties.remedy,data:data1};
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
if(!(validate66(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.written === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.parameters === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.outputs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "written") || (key0 === "owners")) || (key0 === "ownersFile")) || (key0 === "links")) || (key0 === "parameters")) || (key0 === "outputs")) || (key0 === "remediation")) || (key0 === "reviewBy"))){
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
if(data.written !== undefined){
let data0 = data.written;
if(Array.isArray(data0)){
if(data0.length > 100){
const err5 = {instancePath:instancePath+"/written",schemaPath:"#/properties/written/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema25.properties.written,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 100){
const err6 = {instancePath:instancePath+"/written/" + i0,schemaPath:"#/properties/written/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema25.properties.written.items,data:data1};
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
const err7 = {instancePath:instancePath+"/written/" + i0,schemaPath:"#/properties/written/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.written.items.type,parentSchema:schema25.properties.written.items,data:data1};
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
const err8 = {instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "array"},schema:schema25.properties.written.type,parentSchema:schema25.properties.written,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.owners !== undefined){
let data2 = data.owners;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
const err9 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/required",keyword:"required",params:{missingProperty: "from"},schema:schema25.properties.owners.required,parentSchema:schema25.properties.owners,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(data2.names === undefined){
const err10 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/required",keyword:"required",params:{missingProperty: "names"},schema:schema25.properties.owners.required,parentSchema:schema25.properties.owners,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "from") || (key1 === "names"))){
const err11 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema25.properties.owners,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if(!((data3 === "record") || (data3 === "code-owners"))){
const err12 = {instancePath:instancePath+"/owners/from",schemaPath:"#/properties/owners/properties/from/enum",keyword:"enum",params:{allowedValues: schema25.properties.owners.properties.from.enum},schema:schema25.properties.owners.properties.from.enum,parentSchema:schema25.properties.owners.properties.from,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data2.names !== undefined){
let data4 = data2.names;
if(Array.isArray(data4)){
if(data4.length > 100){
const err13 = {instancePath:instancePath+"/owners/names",schemaPath:"#/properties/owners/properties/names/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema25.properties.owners.properties.names,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length > 200){
const err14 = {instancePath:instancePath+"/owners/names/" + i1,schemaPath:"#/properties/owners/properties/names/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema25.properties.owners.properties.names.items,data:data5};
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
const err15 = {instancePath:instancePath+"/owners/names/" + i1,schemaPath:"#/properties/owners/properties/names/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.owners.properties.names.items.type,parentSchema:schema25.properties.owners.properties.names.items,data:data5};
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
else {
const err16 = {instancePath:instancePath+"/owners/names",schemaPath:"#/properties/owners/properties/names/type",keyword:"type",params:{type: "array"},schema:schema25.properties.owners.properties.names.type,parentSchema:schema25.properties.owners.properties.names,data:data4};
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
const err17 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "object"},schema:schema25.properties.owners.type,parentSchema:schema25.properties.owners,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data.ownersFile !== undefined){
let data6 = data.ownersFile;
if(typeof data6 === "string"){
if(data6.length > 1000){
const err18 = {instancePath:instancePath+"/ownersFile",schemaPath:"#/properties/ownersFile/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.ownersFile,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/ownersFile",schemaPath:"#/properties/ownersFile/type",keyword:"type",params:{type: "string"},schema:schema25.properties.ownersFile.type,parentSchema:schema25.properties.ownersFile,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data.links !== undefined){
let data7 = data.links;
if(Array.isArray(data7)){
if(data7.length > 2500){
const err20 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/maxItems",keyword:"maxItems",params:{limit: 2500},schema:2500,parentSchema:schema25.properties.links,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.key === undefined){
const err21 = {instancePath:instancePath+"/links/" + i2,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema25.properties.links.items.required,parentSchema:schema25.properties.links.items,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
if(data8.stated === undefined){
const err22 = {instancePath:instancePath+"/links/" + i2,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "stated"},schema:schema25.properties.links.items.required,parentSchema:schema25.properties.links.items,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
if(data8.location === undefined){
const err23 = {instancePath:instancePath+"/links/" + i2,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema25.properties.links.items.required,parentSchema:schema25.properties.links.items,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
if(data8.state === undefined){
const err24 = {instancePath:instancePath+"/links/" + i2,schemaPath:"#/properties/links/items/required",keyword:"required",params:{missingProperty: "state"},schema:schema25.properties.links.items.required,parentSchema:schema25.properties.links.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
for(const key2 in data8){
if(!(((((((key2 === "key") || (key2 === "stated")) || (key2 === "location")) || (key2 === "path")) || (key2 === "state")) || (key2 === "why")) || (key2 === "meant"))){
const err25 = {instancePath:instancePath+"/links/" + i2,schemaPath:"#/properties/links/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema25.properties.links.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
if(data8.key !== undefined){
let data9 = data8.key;
if(typeof data9 === "string"){
if(data9.length > 200){
const err26 = {instancePath:instancePath+"/links/" + i2+"/key",schemaPath:"#/properties/links/items/properties/key/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema25.properties.links.items.properties.key,data:data9};
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
const err27 = {instancePath:instancePath+"/links/" + i2+"/key",schemaPath:"#/properties/links/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema25.properties.links.items.properties.key.type,parentSchema:schema25.properties.links.items.properties.key,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data8.stated !== undefined){
let data10 = data8.stated;
if(typeof data10 === "string"){
if(data10.length > 1000){
const err28 = {instancePath:instancePath+"/links/" + i2+"/stated",schemaPath:"#/properties/links/items/properties/stated/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.links.items.properties.stated,data:data10};
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
const err29 = {instancePath:instancePath+"/links/" + i2+"/stated",schemaPath:"#/properties/links/items/properties/stated/type",keyword:"type",params:{type: "string"},schema:schema25.properties.links.items.properties.stated.type,parentSchema:schema25.properties.links.items.properties.stated,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data8.location !== undefined){
if(!(validate60(data8.location, {instancePath:instancePath+"/links/" + i2+"/location",parentData:data8,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data8.path !== undefined){
let data12 = data8.path;
if(typeof data12 === "string"){
if(data12.length > 1000){
const err30 = {instancePath:instancePath+"/links/" + i2+"/path",schemaPath:"#/properties/links/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.links.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/links/" + i2+"/path",schemaPath:"#/properties/links/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.links.items.properties.path.type,parentSchema:schema25.properties.links.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data8.state !== undefined){
let data13 = data8.state;
if(!((((((data13 === "found") || (data13 === "address")) || (data13 === "unchecked")) || (data13 === "no-file")) || (data13 === "no-anchor")) || (data13 === "refused"))){
const err32 = {instancePath:instancePath+"/links/" + i2+"/state",schemaPath:"#/properties/links/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema25.properties.links.items.properties.state.enum},schema:schema25.properties.links.items.properties.state.enum,parentSchema:schema25.properties.links.items.properties.state,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data8.why !== undefined){
let data14 = data8.why;
if(typeof data14 === "string"){
if(data14.length > 2000){
const err33 = {instancePath:instancePath+"/links/" + i2+"/why",schemaPath:"#/properties/links/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema25.properties.links.items.properties.why,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/links/" + i2+"/why",schemaPath:"#/properties/links/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema25.properties.links.items.properties.why.type,parentSchema:schema25.properties.links.items.properties.why,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data8.meant !== undefined){
let data15 = data8.meant;
if(typeof data15 === "string"){
if(data15.length > 1000){
const err35 = {instancePath:instancePath+"/links/" + i2+"/meant",schemaPath:"#/properties/links/items/properties/meant/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.links.items.properties.meant,data:data15};
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
const err36 = {instancePath:instancePath+"/links/" + i2+"/meant",schemaPath:"#/properties/links/items/properties/meant/type",keyword:"type",params:{type: "string"},schema:schema25.properties.links.items.properties.meant.type,parentSchema:schema25.properties.links.items.properties.meant,data:data15};
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
const err37 = {instancePath:instancePath+"/links/" + i2,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.links.items.type,parentSchema:schema25.properties.links.items,data:data8};
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
const err38 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},schema:schema25.properties.links.type,parentSchema:schema25.properties.links,data:data7};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data.parameters !== undefined){
let data16 = data.parameters;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err39 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.parameters,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.path === undefined){
const err40 = {instancePath:instancePath+"/parameters/" + i3,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema25.properties.parameters.items.required,parentSchema:schema25.properties.parameters.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
if(data17.location === undefined){
const err41 = {instancePath:instancePath+"/parameters/" + i3,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema25.properties.parameters.items.required,parentSchema:schema25.properties.parameters.items,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
if(data17.total === undefined){
const err42 = {instancePath:instancePath+"/parameters/" + i3,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "total"},schema:schema25.properties.parameters.items.required,parentSchema:schema25.properties.parameters.items,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
if(data17.faults === undefined){
const err43 = {instancePath:instancePath+"/parameters/" + i3,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "faults"},schema:schema25.properties.parameters.items.required,parentSchema:schema25.properties.parameters.items,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
for(const key3 in data17){
if(!((((((key3 === "path") || (key3 === "location")) || (key3 === "schema")) || (key3 === "unusable")) || (key3 === "total")) || (key3 === "faults"))){
const err44 = {instancePath:instancePath+"/parameters/" + i3,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema25.properties.parameters.items,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
}
if(data17.path !== undefined){
let data18 = data17.path;
if(typeof data18 === "string"){
if(data18.length > 1000){
const err45 = {instancePath:instancePath+"/parameters/" + i3+"/path",schemaPath:"#/properties/parameters/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.parameters.items.properties.path,data:data18};
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
const err46 = {instancePath:instancePath+"/parameters/" + i3+"/path",schemaPath:"#/properties/parameters/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.parameters.items.properties.path.type,parentSchema:schema25.properties.parameters.items.properties.path,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
}
if(data17.location !== undefined){
if(!(validate60(data17.location, {instancePath:instancePath+"/parameters/" + i3+"/location",parentData:data17,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data17.schema !== undefined){
let data20 = data17.schema;
if(typeof data20 === "string"){
if(data20.length > 1000){
const err47 = {instancePath:instancePath+"/parameters/" + i3+"/schema",schemaPath:"#/properties/parameters/items/properties/schema/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.parameters.items.properties.schema,data:data20};
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
const err48 = {instancePath:instancePath+"/parameters/" + i3+"/schema",schemaPath:"#/properties/parameters/items/properties/schema/type",keyword:"type",params:{type: "string"},schema:schema25.properties.parameters.items.properties.schema.type,parentSchema:schema25.properties.parameters.items.properties.schema,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
if(data17.unusable !== undefined){
if(!(validate65(data17.unusable, {instancePath:instancePath+"/parameters/" + i3+"/unusable",parentData:data17,parentDataProperty:"unusable",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data17.total !== undefined){
let data22 = data17.total;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err49 = {instancePath:instancePath+"/parameters/" + i3+"/total",schemaPath:"#/properties/parameters/items/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.parameters.items.properties.total.type,parentSchema:schema25.properties.parameters.items.properties.total,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err50 = {instancePath:instancePath+"/parameters/" + i3+"/total",schemaPath:"#/properties/parameters/items/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.parameters.items.properties.total,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
}
if(data17.faults !== undefined){
let data23 = data17.faults;
if(Array.isArray(data23)){
if(data23.length > 20){
const err51 = {instancePath:instancePath+"/parameters/" + i3+"/faults",schemaPath:"#/properties/parameters/items/properties/faults/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema25.properties.parameters.items.properties.faults,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(!(validate65(data23[i4], {instancePath:instancePath+"/parameters/" + i3+"/faults/" + i4,parentData:data23,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/parameters/" + i3+"/faults",schemaPath:"#/properties/parameters/items/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema25.properties.parameters.items.properties.faults.type,parentSchema:schema25.properties.parameters.items.properties.faults,data:data23};
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
else {
const err53 = {instancePath:instancePath+"/parameters/" + i3,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.parameters.items.type,parentSchema:schema25.properties.parameters.items,data:data17};
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
const err54 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},schema:schema25.properties.parameters.type,parentSchema:schema25.properties.parameters,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
}
if(data.outputs !== undefined){
let data25 = data.outputs;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.total === undefined){
const err55 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/required",keyword:"required",params:{missingProperty: "total"},schema:schema25.properties.outputs.required,parentSchema:schema25.properties.outputs,data:data25};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
if(data25.faults === undefined){
const err56 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/required",keyword:"required",params:{missingProperty: "faults"},schema:schema25.properties.outputs.required,parentSchema:schema25.properties.outputs,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
for(const key4 in data25){
if(!(((key4 === "total") || (key4 === "location")) || (key4 === "faults"))){
const err57 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema25.properties.outputs,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
}
if(data25.total !== undefined){
let data26 = data25.total;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err58 = {instancePath:instancePath+"/outputs/total",schemaPath:"#/properties/outputs/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.outputs.properties.total.type,parentSchema:schema25.properties.outputs.properties.total,data:data26};
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
const err59 = {instancePath:instancePath+"/outputs/total",schemaPath:"#/properties/outputs/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.outputs.properties.total,data:data26};
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
if(data25.location !== undefined){
if(!(validate60(data25.location, {instancePath:instancePath+"/outputs/location",parentData:data25,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data25.faults !== undefined){
let data28 = data25.faults;
if(Array.isArray(data28)){
if(data28.length > 100){
const err60 = {instancePath:instancePath+"/outputs/faults",schemaPath:"#/properties/outputs/properties/faults/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema25.properties.outputs.properties.faults,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.output === undefined){
const err61 = {instancePath:instancePath+"/outputs/faults/" + i5,schemaPath:"#/properties/outputs/properties/faults/items/required",keyword:"required",params:{missingProperty: "output"},schema:schema25.properties.outputs.properties.faults.items.required,parentSchema:schema25.properties.outputs.properties.faults.items,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
if(data29.what === undefined){
const err62 = {instancePath:instancePath+"/outputs/faults/" + i5,schemaPath:"#/properties/outputs/properties/faults/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema25.properties.outputs.properties.faults.items.required,parentSchema:schema25.properties.outputs.properties.faults.items,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
if(data29.problem === undefined){
const err63 = {instancePath:instancePath+"/outputs/faults/" + i5,schemaPath:"#/properties/outputs/properties/faults/items/required",keyword:"required",params:{missingProperty: "problem"},schema:schema25.properties.outputs.properties.faults.items.required,parentSchema:schema25.properties.outputs.properties.faults.items,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
for(const key5 in data29){
if(!(((key5 === "output") || (key5 === "what")) || (key5 === "problem"))){
const err64 = {instancePath:instancePath+"/outputs/faults/" + i5,schemaPath:"#/properties/outputs/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema25.properties.outputs.properties.faults.items,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
}
if(data29.output !== undefined){
let data30 = data29.output;
if(typeof data30 === "string"){
if(data30.length > 200){
const err65 = {instancePath:instancePath+"/outputs/faults/" + i5+"/output",schemaPath:"#/properties/outputs/properties/faults/items/properties/output/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema25.properties.outputs.properties.faults.items.properties.output,data:data30};
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
const err66 = {instancePath:instancePath+"/outputs/faults/" + i5+"/output",schemaPath:"#/properties/outputs/properties/faults/items/properties/output/type",keyword:"type",params:{type: "string"},schema:schema25.properties.outputs.properties.faults.items.properties.output.type,parentSchema:schema25.properties.outputs.properties.faults.items.properties.output,data:data30};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
}
if(data29.what !== undefined){
let data31 = data29.what;
if(typeof data31 === "string"){
if(data31.length > 100){
const err67 = {instancePath:instancePath+"/outputs/faults/" + i5+"/what",schemaPath:"#/properties/outputs/properties/faults/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema25.properties.outputs.properties.faults.items.properties.what,data:data31};
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
const err68 = {instancePath:instancePath+"/outputs/faults/" + i5+"/what",schemaPath:"#/properties/outputs/properties/faults/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema25.properties.outputs.properties.faults.items.properties.what.type,parentSchema:schema25.properties.outputs.properties.faults.items.properties.what,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
}
if(data29.problem !== undefined){
if(!(validate65(data29.problem, {instancePath:instancePath+"/outputs/faults/" + i5+"/problem",parentData:data29,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/outputs/faults/" + i5,schemaPath:"#/properties/outputs/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.outputs.properties.faults.items.type,parentSchema:schema25.properties.outputs.properties.faults.items,data:data29};
if(vErrors === null){
vErrors = [err69];
}
else {
addError(vErrors, err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/outputs/faults",schemaPath:"#/properties/outputs/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema25.properties.outputs.properties.faults.type,parentSchema:schema25.properties.outputs.properties.faults,data:data28};
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
else {
const err71 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},schema:schema25.properties.outputs.type,parentSchema:schema25.properties.outputs,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
addError(vErrors, err71);
}
errors++;
}
}
if(data.remediation !== undefined){
let data33 = data.remediation;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.location === undefined){
const err72 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/required",keyword:"required",params:{missingProperty: "location"},schema:schema25.properties.remediation.required,parentSchema:schema25.properties.remediation,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
addError(vErrors, err72);
}
errors++;
}
if(data33.stated === undefined){
const err73 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/required",keyword:"required",params:{missingProperty: "stated"},schema:schema25.properties.remediation.required,parentSchema:schema25.properties.remediation,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
if(data33.flags === undefined){
const err74 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/required",keyword:"required",params:{missingProperty: "flags"},schema:schema25.properties.remediation.required,parentSchema:schema25.properties.remediation,data:data33};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
if(data33.before === undefined){
const err75 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/required",keyword:"required",params:{missingProperty: "before"},schema:schema25.properties.remediation.required,parentSchema:schema25.properties.remediation,data:data33};
if(vErrors === null){
vErrors = [err75];
}
else {
addError(vErrors, err75);
}
errors++;
}
for(const key6 in data33){
if(!((((key6 === "location") || (key6 === "stated")) || (key6 === "flags")) || (key6 === "before"))){
const err76 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema25.properties.remediation,data:data33};
if(vErrors === null){
vErrors = [err76];
}
else {
addError(vErrors, err76);
}
errors++;
}
}
if(data33.location !== undefined){
if(!(validate60(data33.location, {instancePath:instancePath+"/remediation/location",parentData:data33,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data33.stated !== undefined){
let data35 = data33.stated;
if(Array.isArray(data35)){
if(data35.length > 30){
const err77 = {instancePath:instancePath+"/remediation/stated",schemaPath:"#/properties/remediation/properties/stated/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema25.properties.remediation.properties.stated,data:data35};
if(vErrors === null){
vErrors = [err77];
}
else {
addError(vErrors, err77);
}
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.part === undefined){
const err78 = {instancePath:instancePath+"/remediation/stated/" + i6,schemaPath:"#/properties/remediation/properties/stated/items/required",keyword:"required",params:{missingProperty: "part"},schema:schema25.properties.remediation.properties.stated.items.required,parentSchema:schema25.properties.remediation.properties.stated.items,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
if(data36.value === undefined){
const err79 = {instancePath:instancePath+"/remediation/stated/" + i6,schemaPath:"#/properties/remediation/properties/stated/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema25.properties.remediation.properties.stated.items.required,parentSchema:schema25.properties.remediation.properties.stated.items,data:data36};
if(vErrors === null){
vErrors = [err79];
}
else {
addError(vErrors, err79);
}
errors++;
}
if(data36.location === undefined){
const err80 = {instancePath:instancePath+"/remediation/stated/" + i6,schemaPath:"#/properties/remediation/properties/stated/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema25.properties.remediation.properties.stated.items.required,parentSchema:schema25.properties.remediation.properties.stated.items,data:data36};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
for(const key7 in data36){
if(!(((key7 === "part") || (key7 === "value")) || (key7 === "location"))){
const err81 = {instancePath:instancePath+"/remediation/stated/" + i6,schemaPath:"#/properties/remediation/properties/stated/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema25.properties.remediation.properties.stated.items,data:data36};
if(vErrors === null){
vErrors = [err81];
}
else {
addError(vErrors, err81);
}
errors++;
}
}
if(data36.part !== undefined){
let data37 = data36.part;
if(typeof data37 === "string"){
if(data37.length > 250){
const err82 = {instancePath:instancePath+"/remediation/stated/" + i6+"/part",schemaPath:"#/properties/remediation/properties/stated/items/properties/part/maxLength",keyword:"maxLength",params:{limit: 250},schema:250,parentSchema:schema25.properties.remediation.properties.stated.items.properties.part,data:data37};
if(vErrors === null){
vErrors = [err82];
}
else {
addError(vErrors, err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/remediation/stated/" + i6+"/part",schemaPath:"#/properties/remediation/properties/stated/items/properties/part/type",keyword:"type",params:{type: "string"},schema:schema25.properties.remediation.properties.stated.items.properties.part.type,parentSchema:schema25.properties.remediation.properties.stated.items.properties.part,data:data37};
if(vErrors === null){
vErrors = [err83];
}
else {
addError(vErrors, err83);
}
errors++;
}
}
if(data36.value !== undefined){
let data38 = data36.value;
if(typeof data38 === "string"){
if(data38.length > 1000){
const err84 = {instancePath:instancePath+"/remediation/stated/" + i6+"/value",schemaPath:"#/properties/remediation/properties/stated/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.remediation.properties.stated.items.properties.value,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
addError(vErrors, err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/remediation/stated/" + i6+"/value",schemaPath:"#/properties/remediation/properties/stated/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema25.properties.remediation.properties.stated.items.properties.value.type,parentSchema:schema25.properties.remediation.properties.stated.items.properties.value,data:data38};
if(vErrors === null){
vErrors = [err85];
}
else {
addError(vErrors, err85);
}
errors++;
}
}
if(data36.location !== undefined){
if(!(validate60(data36.location, {instancePath:instancePath+"/remediation/stated/" + i6+"/location",parentData:data36,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err86 = {instancePath:instancePath+"/remediation/stated/" + i6,schemaPath:"#/properties/remediation/properties/stated/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.remediation.properties.stated.items.type,parentSchema:schema25.properties.remediation.properties.stated.items,data:data36};
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
const err87 = {instancePath:instancePath+"/remediation/stated",schemaPath:"#/properties/remediation/properties/stated/type",keyword:"type",params:{type: "array"},schema:schema25.properties.remediation.properties.stated.type,parentSchema:schema25.properties.remediation.properties.stated,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
addError(vErrors, err87);
}
errors++;
}
}
if(data33.flags !== undefined){
let data40 = data33.flags;
if(Array.isArray(data40)){
if(data40.length > 201){
const err88 = {instancePath:instancePath+"/remediation/flags",schemaPath:"#/properties/remediation/properties/flags/maxItems",keyword:"maxItems",params:{limit: 201},schema:201,parentSchema:schema25.properties.remediation.properties.flags,data:data40};
if(vErrors === null){
vErrors = [err88];
}
else {
addError(vErrors, err88);
}
errors++;
}
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
let data41 = data40[i7];
if(typeof data41 === "string"){
if(data41.length > 200){
const err89 = {instancePath:instancePath+"/remediation/flags/" + i7,schemaPath:"#/properties/remediation/properties/flags/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema25.properties.remediation.properties.flags.items,data:data41};
if(vErrors === null){
vErrors = [err89];
}
else {
addError(vErrors, err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/remediation/flags/" + i7,schemaPath:"#/properties/remediation/properties/flags/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.remediation.properties.flags.items.type,parentSchema:schema25.properties.remediation.properties.flags.items,data:data41};
if(vErrors === null){
vErrors = [err90];
}
else {
addError(vErrors, err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/remediation/flags",schemaPath:"#/properties/remediation/properties/flags/type",keyword:"type",params:{type: "array"},schema:schema25.properties.remediation.properties.flags.type,parentSchema:schema25.properties.remediation.properties.flags,data:data40};
if(vErrors === null){
vErrors = [err91];
}
else {
addError(vErrors, err91);
}
errors++;
}
}
if(data33.before !== undefined){
let data42 = data33.before;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.standing === undefined){
const err92 = {instancePath:instancePath+"/remediation/before",schemaPath:"#/properties/remediation/properties/before/required",keyword:"required",params:{missingProperty: "standing"},schema:schema25.properties.remediation.properties.before.required,parentSchema:schema25.properties.remediation.properties.before,data:data42};
if(vErrors === null){
vErrors = [err92];
}
else {
addError(vErrors, err92);
}
errors++;
}
for(const key8 in data42){
if(!(((((key8 === "standing") || (key8 === "reason")) || (key8 === "registered")) || (key8 === "action")) || (key8 === "mode"))){
const err93 = {instancePath:instancePath+"/remediation/before",schemaPath:"#/properties/remediation/properties/before/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema25.properties.remediation.properties.before,data:data42};
if(vErrors === null){
vErrors = [err93];
}
else {
addError(vErrors, err93);
}
errors++;
}
}
if(data42.standing !== undefined){
let data43 = data42.standing;
if(!(((data43 === "no-base") || (data43 === "unreachable")) || (data43 === "compared"))){
const err94 = {instancePath:instancePath+"/remediation/before/standing",schemaPath:"#/properties/remediation/properties/before/properties/standing/enum",keyword:"enum",params:{allowedValues: schema25.properties.remediation.properties.before.properties.standing.enum},schema:schema25.properties.remediation.properties.before.properties.standing.enum,parentSchema:schema25.properties.remediation.properties.before.properties.standing,data:data43};
if(vErrors === null){
vErrors = [err94];
}
else {
addError(vErrors, err94);
}
errors++;
}
}
if(data42.reason !== undefined){
let data44 = data42.reason;
if(typeof data44 === "string"){
if(data44.length > 4000){
const err95 = {instancePath:instancePath+"/remediation/before/reason",schemaPath:"#/properties/remediation/properties/before/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema25.properties.remediation.properties.before.properties.reason,data:data44};
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
const err96 = {instancePath:instancePath+"/remediation/before/reason",schemaPath:"#/properties/remediation/properties/before/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema25.properties.remediation.properties.before.properties.reason.type,parentSchema:schema25.properties.remediation.properties.before.properties.reason,data:data44};
if(vErrors === null){
vErrors = [err96];
}
else {
addError(vErrors, err96);
}
errors++;
}
}
if(data42.registered !== undefined){
let data45 = data42.registered;
if(typeof data45 !== "boolean"){
const err97 = {instancePath:instancePath+"/remediation/before/registered",schemaPath:"#/properties/remediation/properties/before/properties/registered/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.remediation.properties.before.properties.registered.type,parentSchema:schema25.properties.remediation.properties.before.properties.registered,data:data45};
if(vErrors === null){
vErrors = [err97];
}
else {
addError(vErrors, err97);
}
errors++;
}
}
if(data42.action !== undefined){
let data46 = data42.action;
if(typeof data46 === "string"){
if(data46.length > 200){
const err98 = {instancePath:instancePath+"/remediation/before/action",schemaPath:"#/properties/remediation/properties/before/properties/action/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema25.properties.remediation.properties.before.properties.action,data:data46};
if(vErrors === null){
vErrors = [err98];
}
else {
addError(vErrors, err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/remediation/before/action",schemaPath:"#/properties/remediation/properties/before/properties/action/type",keyword:"type",params:{type: "string"},schema:schema25.properties.remediation.properties.before.properties.action.type,parentSchema:schema25.properties.remediation.properties.before.properties.action,data:data46};
if(vErrors === null){
vErrors = [err99];
}
else {
addError(vErrors, err99);
}
errors++;
}
}
if(data42.mode !== undefined){
let data47 = data42.mode;
if(typeof data47 === "string"){
if(data47.length > 100){
const err100 = {instancePath:instancePath+"/remediation/before/mode",schemaPath:"#/properties/remediation/properties/before/properties/mode/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema25.properties.remediation.properties.before.properties.mode,data:data47};
if(vErrors === null){
vErrors = [err100];
}
else {
addError(vErrors, err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/remediation/before/mode",schemaPath:"#/properties/remediation/properties/before/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema25.properties.remediation.properties.before.properties.mode.type,parentSchema:schema25.properties.remediation.properties.before.properties.mode,data:data47};
if(vErrors === null){
vErrors = [err101];
}
else {
addError(vErrors, err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/remediation/before",schemaPath:"#/properties/remediation/properties/before/type",keyword:"type",params:{type: "object"},schema:schema25.properties.remediation.properties.before.type,parentSchema:schema25.properties.remediation.properties.before,data:data42};
if(vErrors === null){
vErrors = [err102];
}
else {
addError(vErrors, err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/type",keyword:"type",params:{type: "object"},schema:schema25.properties.remediation.type,parentSchema:schema25.properties.remediation,data:data33};
if(vErrors === null){
vErrors = [err103];
}
else {
addError(vErrors, err103);
}
errors++;
}
}
if(data.reviewBy !== undefined){
let data48 = data.reviewBy;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.day === undefined){
const err104 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/properties/reviewBy/required",keyword:"required",params:{missingProperty: "day"},schema:schema25.properties.reviewBy.required,parentSchema:schema25.properties.reviewBy,data:data48};
if(vErrors === null){
vErrors = [err104];
}
else {
addError(vErrors, err104);
}
errors++;
}
if(data48.location === undefined){
const err105 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/properties/reviewBy/required",keyword:"required",params:{missingProperty: "location"},schema:schema25.properties.reviewBy.required,parentSchema:schema25.properties.reviewBy,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
addError(vErrors, err105);
}
errors++;
}
for(const key9 in data48){
if(!((key9 === "day") || (key9 === "location"))){
const err106 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/properties/reviewBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema25.properties.reviewBy,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
addError(vErrors, err106);
}
errors++;
}
}
if(data48.day !== undefined){
let data49 = data48.day;
if(typeof data49 === "string"){
if(data49.length > 100){
const err107 = {instancePath:instancePath+"/reviewBy/day",schemaPath:"#/properties/reviewBy/properties/day/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema25.properties.reviewBy.properties.day,data:data49};
if(vErrors === null){
vErrors = [err107];
}
else {
addError(vErrors, err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/reviewBy/day",schemaPath:"#/properties/reviewBy/properties/day/type",keyword:"type",params:{type: "string"},schema:schema25.properties.reviewBy.properties.day.type,parentSchema:schema25.properties.reviewBy.properties.day,data:data49};
if(vErrors === null){
vErrors = [err108];
}
else {
addError(vErrors, err108);
}
errors++;
}
}
if(data48.location !== undefined){
if(!(validate60(data48.location, {instancePath:instancePath+"/reviewBy/location",parentData:data48,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err109 = {instancePath:instancePath+"/reviewBy",schemaPath:"#/properties/reviewBy/type",keyword:"type",params:{type: "object"},schema:schema25.properties.reviewBy.type,parentSchema:schema25.properties.reviewBy,data:data48};
if(vErrors === null){
vErrors = [err109];
}
else {
addError(vErrors, err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err110];
}
else {
addError(vErrors, err110);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"LineageTelemetry","description":"The signals that the record declares.","type":"object","additionalProperties":false,"required":["signals"],"properties":{"signals":{"type":"array","maxItems":200,"items":{"title":"TelemetrySignal","type":"object","additionalProperties":false,"required":["name","location"],"properties":{"name":{"type":"string","maxLength":200},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};

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
if(data.signals === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signals"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "signals")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.signals !== undefined){
let data0 = data.signals;
if(Array.isArray(data0)){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema28.properties.signals,data:data0};
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
if(data1.name === undefined){
const err3 = {instancePath:instancePath+"/signals/" + i0,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema28.properties.signals.items.required,parentSchema:schema28.properties.signals.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data1.location === undefined){
const err4 = {instancePath:instancePath+"/signals/" + i0,schemaPath:"#/properties/signals/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema28.properties.signals.items.required,parentSchema:schema28.properties.signals.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "location"))){
const err5 = {instancePath:instancePath+"/signals/" + i0,schemaPath:"#/properties/signals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema28.properties.signals.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(data2.length > 200){
const err6 = {instancePath:instancePath+"/signals/" + i0+"/name",schemaPath:"#/properties/signals/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema28.properties.signals.items.properties.name,data:data2};
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
const err7 = {instancePath:instancePath+"/signals/" + i0+"/name",schemaPath:"#/properties/signals/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema28.properties.signals.items.properties.name.type,parentSchema:schema28.properties.signals.items.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data1.location !== undefined){
if(!(validate60(data1.location, {instancePath:instancePath+"/signals/" + i0+"/location",parentData:data1,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/signals/" + i0,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type: "object"},schema:schema28.properties.signals.items.type,parentSchema:schema28.properties.signals.items,data:data1};
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
const err9 = {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "array"},schema:schema28.properties.signals.type,parentSchema:schema28.properties.signals,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"LineageRegistries","description":"What registries of other tools say about the feature.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"type":"array","maxItems":1000,"items":{"title":"RegistryFile","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"problem":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}}}};

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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema29.required,parentSchema:schema29,data};
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
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema29.properties.files,data:data0};
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
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema29.properties.files.items.required,parentSchema:schema29.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "path") || (key1 === "problem"))){
const err4 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema29.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err5 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema29.properties.files.items.properties.path,data:data2};
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
const err6 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema29.properties.files.items.properties.path.type,parentSchema:schema29.properties.files.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data1.problem !== undefined){
if(!(validate65(data1.problem, {instancePath:instancePath+"/files/" + i0+"/problem",parentData:data1,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema29.properties.files.items.type,parentSchema:schema29.properties.files.items,data:data1};
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
const err8 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema29.properties.files.type,parentSchema:schema29.properties.files,data:data0};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"LineageTrace","description":"Where the lineage that is at hand leads back to.","type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"description":"Files that tell of lineage.","type":"array","maxItems":10000,"items":{"title":"LineageFile","type":"object","additionalProperties":false,"required":["path","read","problems","unread"],"properties":{"path":{"type":"string","maxLength":1000},"read":{"description":"How many events, or nodes of a manifest, were read.","type":"integer","minimum":0},"problems":{"description":"The first of what could not be read.","type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"unread":{"description":"How many things could not be read.","type":"integer","minimum":0}}}}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema30.required,parentSchema:schema30,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
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
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema30.properties.files,data:data0};
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
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema30.properties.files.items.required,parentSchema:schema30.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data1.read === undefined){
const err4 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "read"},schema:schema30.properties.files.items.required,parentSchema:schema30.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1.problems === undefined){
const err5 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "problems"},schema:schema30.properties.files.items.required,parentSchema:schema30.properties.files.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data1.unread === undefined){
const err6 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "unread"},schema:schema30.properties.files.items.required,parentSchema:schema30.properties.files.items,data:data1};
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
const err7 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema30.properties.files.items,data:data1};
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
const err8 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.files.items.properties.path,data:data2};
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
const err9 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema30.properties.files.items.properties.path.type,parentSchema:schema30.properties.files.items.properties.path,data:data2};
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
const err10 = {instancePath:instancePath+"/files/" + i0+"/read",schemaPath:"#/properties/files/items/properties/read/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.files.items.properties.read.type,parentSchema:schema30.properties.files.items.properties.read,data:data3};
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
const err11 = {instancePath:instancePath+"/files/" + i0+"/read",schemaPath:"#/properties/files/items/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.files.items.properties.read,data:data3};
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
const err12 = {instancePath:instancePath+"/files/" + i0+"/problems",schemaPath:"#/properties/files/items/properties/problems/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema30.properties.files.items.properties.problems,data:data4};
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
if(!(validate65(data4[i1], {instancePath:instancePath+"/files/" + i0+"/problems/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/files/" + i0+"/problems",schemaPath:"#/properties/files/items/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema30.properties.files.items.properties.problems.type,parentSchema:schema30.properties.files.items.properties.problems,data:data4};
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
const err14 = {instancePath:instancePath+"/files/" + i0+"/unread",schemaPath:"#/properties/files/items/properties/unread/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.files.items.properties.unread.type,parentSchema:schema30.properties.files.items.properties.unread,data:data6};
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
const err15 = {instancePath:instancePath+"/files/" + i0+"/unread",schemaPath:"#/properties/files/items/properties/unread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.files.items.properties.unread,data:data6};
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
const err16 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema30.properties.files.items.type,parentSchema:schema30.properties.files.items,data:data1};
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
const err17 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema30.properties.files.type,parentSchema:schema30.properties.files,data:data0};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate76(data.telemetry, {instancePath:instancePath+"/telemetry",parentData:data,parentDataProperty:"telemetry",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate76.errors);
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
if(!(validate82(data.trace, {instancePath:instancePath+"/trace",parentData:data,parentDataProperty:"trace",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate82.errors);
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
