/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const evidenceExperiment = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/experiment.schema.json","title":"ExperimentUnit","description":"One experiment. Its criteria (what was promised, and when) and its results (what came out) are units of their own: criteria are always looked at in the repository, results may be looked at where they are.","type":"object","additionalProperties":false,"required":["id","subjects","path"],"properties":{"id":{"description":"The experiment file; of its criteria, with `#criteria` behind it.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":10,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"path":{"description":"The experiment file, from the root.","type":"string","maxLength":1000},"form":{"title":"ExperimentForm","description":"How well the file is written. Only in the unit of the criteria.","type":"object","additionalProperties":false,"required":["found","problems","notes"],"properties":{"found":{"type":"boolean"},"problems":{"type":"array","maxItems":200,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"notes":{"description":"What a reader of the file should know.","type":"array","maxItems":20,"items":{"type":"string","maxLength":4000}}}},"design":{"$ref":"#/$defs/design"},"registration":{"title":"Registration","description":"What was there at the merge base: `before` is the design there, of a file that changed. Only in the unit of the criteria.","type":"object","additionalProperties":false,"required":["standing"],"properties":{"standing":{"description":"Whether there is a merge base: not asked for, asked for and not to be had, or there.","enum":["no-base","unreachable","compared"]},"reason":{"description":"Why it is not to be had.","type":"string","maxLength":4000},"commit":{"$ref":"../common.schema.json#/$defs/commitId"},"file":{"description":"The experiment file beside the one at the merge base.","enum":["new","unchanged","moved","changed"]},"movedFrom":{"type":"string","maxLength":1000},"before":{"$ref":"#/$defs/design"},"beforeProblem":{"description":"Why that could not be read.","type":"string","maxLength":4000},"candidateNow":{"description":"Whether the candidate's results are there.","type":"boolean"},"candidateBefore":{"description":"And at the merge base.","enum":["absent","same","different"]},"changedWith":{"description":"Other files of the feature that differ from the merge base: the first few.","type":"array","maxItems":10,"items":{"type":"string","maxLength":1000}}}},"results":{"title":"ExperimentResults","description":"What came out, in the numbers that suffice to decide. Only in the unit of the results.","type":"object","additionalProperties":false,"required":["candidate","metrics"],"properties":{"baseline":{"$ref":"#/$defs/side"},"candidate":{"$ref":"#/$defs/side"},"matching":{"title":"UnitMatching","description":"How the units of the two sides go together. Absent where they are not to be paired.","type":"object","additionalProperties":false,"required":["pairs","onlyBaseline","onlyCandidate"],"properties":{"pairs":{"$ref":"#/$defs/count"},"onlyBaseline":{"$ref":"#/$defs/units"},"onlyCandidate":{"$ref":"#/$defs/units"}}},"metrics":{"type":"array","maxItems":500,"items":{"title":"MetricResults","type":"object","additionalProperties":false,"required":["metric","candidate"],"properties":{"metric":{"type":"string","maxLength":500},"baseline":{"$ref":"#/$defs/measured"},"candidate":{"$ref":"#/$defs/measured"},"pairs":{"title":"MeasuredPairs","description":"Of the units that have a finite number on both sides; `difference` is candidate minus baseline.","type":"object","additionalProperties":false,"required":["n","baseline","candidate","difference","covariance"],"properties":{"n":{"$ref":"#/$defs/count"},"baseline":{"$ref":"#/$defs/moments"},"candidate":{"$ref":"#/$defs/moments"},"difference":{"$ref":"#/$defs/moments"},"covariance":{"type":["number","null"]}}}}}}}}},"$defs":{"count":{"type":"integer","minimum":0,"maximum":1000000000000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"text":{"type":"string","maxLength":200},"design":{"title":"ExperimentDesign","description":"What an experiment file says, as far as anything is decided from it.","type":"object","additionalProperties":false,"required":["hypothesis","paired","confidence","candidate","criteria"],"properties":{"hypothesis":{"type":"string","maxLength":4000},"unit":{"type":"string","maxLength":200},"paired":{"description":"Whether units with the same id on both sides are to be paired.","type":"boolean"},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"baseline":{"$ref":"#/$defs/source"},"candidate":{"$ref":"#/$defs/source"},"criteria":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/criterion"}}}},"source":{"title":"ResultsSource","type":"object","additionalProperties":false,"required":["stated","path"],"properties":{"stated":{"description":"As written.","type":"string","maxLength":1000},"path":{"description":"From the root.","type":"string","maxLength":1000},"name":{"type":"string","maxLength":200}}},"criterion":{"title":"DesignCriterion","type":"object","additionalProperties":false,"required":["metric","deterministic","location"],"properties":{"metric":{"type":"string","maxLength":500},"direction":{"enum":["increase","decrease"]},"deterministic":{"type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"},"threshold":{"title":"DesignThreshold","type":"object","additionalProperties":false,"required":["comparison","limit","tolerance","location"],"properties":{"comparison":{"enum":[">=",">","<=","<","==","between"]},"limit":{"description":"The lower one of `between`.","type":"number"},"upper":{"description":"The upper one of `between`.","type":"number"},"tolerance":{"description":"Left out: a thousand-millionth of the larger limit.","type":"number","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"minimumImprovement":{"$ref":"#/$defs/amount"},"nonInferiorityMargin":{"$ref":"#/$defs/amount"}}},"amount":{"title":"DesignAmount","type":"object","additionalProperties":false,"required":["value","scale","location"],"properties":{"value":{"description":"Of `2%` and `2pp`: 0.02.","type":"number","minimum":0},"scale":{"description":"In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.","enum":["absolute","share","points"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"side":{"title":"ResultsSide","description":"One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `duplicates`: rows whose unit has a row before.","type":"object","additionalProperties":false,"required":["path","kind","rows","problems","problemCount"],"properties":{"path":{"type":"string","maxLength":1000},"kind":{"description":"One observation a row, or one number a metric.","enum":["rows","summary"]},"unreadable":{"$ref":"../common.schema.json#/$defs/evidenceProblem"},"rows":{"description":"That could be read.","$ref":"#/$defs/count"},"problems":{"description":"Of form: the first few.","type":"array","maxItems":5,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"problemCount":{"$ref":"#/$defs/count"},"noUnitColumn":{"description":"The column that names the unit is not there: the nearest one, or an empty text.","$ref":"#/$defs/text"},"unnamed":{"$ref":"#/$defs/seen"},"duplicates":{"$ref":"#/$defs/seen"}}},"seen":{"title":"SeenRows","type":"object","additionalProperties":false,"required":["count","line"],"properties":{"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}},"units":{"title":"UnitList","type":"object","additionalProperties":false,"required":["count","first"],"properties":{"count":{"$ref":"#/$defs/count"},"first":{"type":"array","maxItems":5,"items":{"$ref":"#/$defs/text"}}}},"moments":{"title":"SampleMoments","description":"Null: there are too few numbers, or they are so large or small that it cannot be computed.","type":"object","additionalProperties":false,"required":["n","mean","variance"],"properties":{"n":{"$ref":"#/$defs/count"},"mean":{"type":["number","null"]},"variance":{"type":["number","null"],"minimum":0}}},"measured":{"title":"MeasuredSample","description":"One metric on one side; `moments` are those of its finite numbers.","type":"object","additionalProperties":false,"required":["moments","faults"],"properties":{"moments":{"$ref":"#/$defs/moments"},"line":{"description":"Where it stands, of a summary.","$ref":"#/$defs/line"},"absent":{"description":"There is no such column or key: the nearest one, or an empty text.","$ref":"#/$defs/text"},"faults":{"description":"Values that are no finite numbers.","type":"array","maxItems":4,"items":{"title":"ValueFault","type":"object","additionalProperties":false,"required":["kind","count","line"],"properties":{"kind":{"enum":["empty","nan","infinite","text"]},"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}}}}}}};
const schema21 = {"title":"Subject","description":"What a finding was decided from: a file of the repository (path and git blob id), or data by name.","type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"enum":["record","contract","criteria","results","code","data","packages","environment","run","test-report","policy","report"]},"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"blob":{"$ref":"#/$defs/blobId"},"name":{"description":"Data that is not in the repository: where it lives.","type":"string","maxLength":2000},"sha256":{"$ref":"#/$defs/sha256"},"rows":{"type":"integer","minimum":0}}};
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
if(!((((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "environment")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "policy")) || (data0 === "report"))){
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

const schema24 = {"title":"EvidenceProblem","description":"Something wrong with a file of evidence, for its writer to mend.","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"}}};
const schema25 = {"title":"Location","description":"Where in the reader's own files.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"column":{"description":"Counted from 1.","type":"integer","minimum":1}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema25.required,parentSchema:schema25,data};
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
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.path.type,parentSchema:schema25.properties.path,data:data0};
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
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.line.type,parentSchema:schema25.properties.line,data:data1};
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
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.line,data:data1};
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
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.column.type,parentSchema:schema25.properties.column,data:data2};
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
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.column,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema24.required,parentSchema:schema24,data};
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
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema24.properties.message,data:data0};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema24.properties.message.type,parentSchema:schema24.properties.message,data:data0};
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
const err4 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema24.properties.remedy,data:data1};
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
const err5 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema24.properties.remedy.type,parentSchema:schema24.properties.remedy,data:data1};
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
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"ExperimentDesign","description":"What an experiment file says, as far as anything is decided from it.","type":"object","additionalProperties":false,"required":["hypothesis","paired","confidence","candidate","criteria"],"properties":{"hypothesis":{"type":"string","maxLength":4000},"unit":{"type":"string","maxLength":200},"paired":{"description":"Whether units with the same id on both sides are to be paired.","type":"boolean"},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"baseline":{"$ref":"#/$defs/source"},"candidate":{"$ref":"#/$defs/source"},"criteria":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/criterion"}}}};
const schema27 = {"title":"ResultsSource","type":"object","additionalProperties":false,"required":["stated","path"],"properties":{"stated":{"description":"As written.","type":"string","maxLength":1000},"path":{"description":"From the root.","type":"string","maxLength":1000},"name":{"type":"string","maxLength":200}}};

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
if(data.stated === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stated"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "stated") || (key0 === "path")) || (key0 === "name"))){
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
if(data.stated !== undefined){
let data0 = data.stated;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.stated,data:data0};
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
const err4 = {instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type: "string"},schema:schema27.properties.stated.type,parentSchema:schema27.properties.stated,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema27.properties.path,data:data1};
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
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema27.properties.path.type,parentSchema:schema27.properties.path,data:data1};
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
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length > 200){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema27.properties.name,data:data2};
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema27.properties.name.type,parentSchema:schema27.properties.name,data:data2};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"DesignCriterion","type":"object","additionalProperties":false,"required":["metric","deterministic","location"],"properties":{"metric":{"type":"string","maxLength":500},"direction":{"enum":["increase","decrease"]},"deterministic":{"type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"},"threshold":{"title":"DesignThreshold","type":"object","additionalProperties":false,"required":["comparison","limit","tolerance","location"],"properties":{"comparison":{"enum":[">=",">","<=","<","==","between"]},"limit":{"description":"The lower one of `between`.","type":"number"},"upper":{"description":"The upper one of `between`.","type":"number"},"tolerance":{"description":"Left out: a thousand-millionth of the larger limit.","type":"number","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"minimumImprovement":{"$ref":"#/$defs/amount"},"nonInferiorityMargin":{"$ref":"#/$defs/amount"}}};

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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema25.required,parentSchema:schema25,data};
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
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.path.type,parentSchema:schema25.properties.path,data:data0};
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
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.line.type,parentSchema:schema25.properties.line,data:data1};
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
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.line,data:data1};
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
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.column.type,parentSchema:schema25.properties.column,data:data2};
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
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.column,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"DesignAmount","type":"object","additionalProperties":false,"required":["value","scale","location"],"properties":{"value":{"description":"Of `2%` and `2pp`: 0.02.","type":"number","minimum":0},"scale":{"description":"In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.","enum":["absolute","share","points"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "scale")) || (key0 === "location"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.value,data:data0};
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
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema30.properties.value.type,parentSchema:schema30.properties.value,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if(!(((data1 === "absolute") || (data1 === "share")) || (data1 === "points"))){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/enum",keyword:"enum",params:{allowedValues: schema30.properties.scale.enum},schema:schema30.properties.scale.enum,parentSchema:schema30.properties.scale,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate69(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.deterministic === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deterministic"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "metric") || (key0 === "direction")) || (key0 === "deterministic")) || (key0 === "location")) || (key0 === "threshold")) || (key0 === "minimumImprovement")) || (key0 === "nonInferiorityMargin"))){
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
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(data0.length > 500){
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema28.properties.metric,data:data0};
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
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema28.properties.metric.type,parentSchema:schema28.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(!((data1 === "increase") || (data1 === "decrease"))){
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema28.properties.direction.enum},schema:schema28.properties.direction.enum,parentSchema:schema28.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.deterministic !== undefined){
let data2 = data.deterministic;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",params:{type: "boolean"},schema:schema28.properties.deterministic.type,parentSchema:schema28.properties.deterministic,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate69(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
let data4 = data.threshold;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.comparison === undefined){
const err8 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "comparison"},schema:schema28.properties.threshold.required,parentSchema:schema28.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
if(data4.limit === undefined){
const err9 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "limit"},schema:schema28.properties.threshold.required,parentSchema:schema28.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(data4.tolerance === undefined){
const err10 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "tolerance"},schema:schema28.properties.threshold.required,parentSchema:schema28.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if(data4.location === undefined){
const err11 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "location"},schema:schema28.properties.threshold.required,parentSchema:schema28.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "comparison") || (key1 === "limit")) || (key1 === "upper")) || (key1 === "tolerance")) || (key1 === "location"))){
const err12 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema28.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data4.comparison !== undefined){
let data5 = data4.comparison;
if(!((((((data5 === ">=") || (data5 === ">")) || (data5 === "<=")) || (data5 === "<")) || (data5 === "==")) || (data5 === "between"))){
const err13 = {instancePath:instancePath+"/threshold/comparison",schemaPath:"#/properties/threshold/properties/comparison/enum",keyword:"enum",params:{allowedValues: schema28.properties.threshold.properties.comparison.enum},schema:schema28.properties.threshold.properties.comparison.enum,parentSchema:schema28.properties.threshold.properties.comparison,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data4.limit !== undefined){
let data6 = data4.limit;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/threshold/limit",schemaPath:"#/properties/threshold/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema28.properties.threshold.properties.limit.type,parentSchema:schema28.properties.threshold.properties.limit,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data4.upper !== undefined){
let data7 = data4.upper;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/threshold/upper",schemaPath:"#/properties/threshold/properties/upper/type",keyword:"type",params:{type: "number"},schema:schema28.properties.threshold.properties.upper.type,parentSchema:schema28.properties.threshold.properties.upper,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data4.tolerance !== undefined){
let data8 = data4.tolerance;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/threshold/tolerance",schemaPath:"#/properties/threshold/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema28.properties.threshold.properties.tolerance,data:data8};
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
const err17 = {instancePath:instancePath+"/threshold/tolerance",schemaPath:"#/properties/threshold/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema28.properties.threshold.properties.tolerance.type,parentSchema:schema28.properties.threshold.properties.tolerance,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data4.location !== undefined){
if(!(validate69(data4.location, {instancePath:instancePath+"/threshold/location",parentData:data4,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "object"},schema:schema28.properties.threshold.type,parentSchema:schema28.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.minimumImprovement !== undefined){
if(!(validate72(data.minimumImprovement, {instancePath:instancePath+"/minimumImprovement",parentData:data,parentDataProperty:"minimumImprovement",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.nonInferiorityMargin !== undefined){
if(!(validate72(data.nonInferiorityMargin, {instancePath:instancePath+"/nonInferiorityMargin",parentData:data,parentDataProperty:"nonInferiorityMargin",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.hypothesis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hypothesis"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.paired === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paired"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.confidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.candidate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.criteria === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "hypothesis") || (key0 === "unit")) || (key0 === "paired")) || (key0 === "confidence")) || (key0 === "baseline")) || (key0 === "candidate")) || (key0 === "criteria"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.hypothesis !== undefined){
let data0 = data.hypothesis;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err6 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema26.properties.hypothesis,data:data0};
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
const err7 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/type",keyword:"type",params:{type: "string"},schema:schema26.properties.hypothesis.type,parentSchema:schema26.properties.hypothesis,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(data1.length > 200){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema26.properties.unit,data:data1};
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
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema26.properties.unit.type,parentSchema:schema26.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.paired !== undefined){
let data2 = data.paired;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.paired.type,parentSchema:schema26.properties.paired,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.confidence !== undefined){
let data3 = data.confidence;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 >= 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema26.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema26.properties.confidence,data:data3};
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
const err13 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema26.properties.confidence.type,parentSchema:schema26.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate65(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate65(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data6 = data.criteria;
if(Array.isArray(data6)){
if(data6.length > 500){
const err14 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema26.properties.criteria,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data6[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},schema:schema26.properties.criteria.type,parentSchema:schema26.properties.criteria,data:data6};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"description":"The whole id of a commit: 40 (or 64) digits and letters from a to f.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema31,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"title":"ResultsSide","description":"One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `duplicates`: rows whose unit has a row before.","type":"object","additionalProperties":false,"required":["path","kind","rows","problems","problemCount"],"properties":{"path":{"type":"string","maxLength":1000},"kind":{"description":"One observation a row, or one number a metric.","enum":["rows","summary"]},"unreadable":{"$ref":"../common.schema.json#/$defs/evidenceProblem"},"rows":{"description":"That could be read.","$ref":"#/$defs/count"},"problems":{"description":"Of form: the first few.","type":"array","maxItems":5,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"problemCount":{"$ref":"#/$defs/count"},"noUnitColumn":{"description":"The column that names the unit is not there: the nearest one, or an empty text.","$ref":"#/$defs/text"},"unnamed":{"$ref":"#/$defs/seen"},"duplicates":{"$ref":"#/$defs/seen"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"integer","minimum":0,"maximum":1000000000000};

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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},schema:1000000000000,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"string","maxLength":200};

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
if(typeof data === "string"){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema34,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"SeenRows","type":"object","additionalProperties":false,"required":["count","line"],"properties":{"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}};
const schema36 = {"description":"Counted from 1.","type":"integer","minimum":1};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.line === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "line")) || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.count !== undefined){
if(!(validate83(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate91(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate87(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.problems === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.problemCount === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problemCount"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema32.properties.path,data:data0};
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
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema32.properties.path.type,parentSchema:schema32.properties.path,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "rows") || (data1 === "summary"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},schema:schema32.properties.kind.enum,parentSchema:schema32.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.unreadable !== undefined){
if(!(validate60(data.unreadable, {instancePath:instancePath+"/unreadable",parentData:data,parentDataProperty:"unreadable",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate83(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.problems !== undefined){
let data4 = data.problems;
if(Array.isArray(data4)){
if(data4.length > 5){
const err9 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema32.properties.problems,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data4[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema32.properties.problems.type,parentSchema:schema32.properties.problems,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.problemCount !== undefined){
if(!(validate83(data.problemCount, {instancePath:instancePath+"/problemCount",parentData:data,parentDataProperty:"problemCount",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.noUnitColumn !== undefined){
if(!(validate87(data.noUnitColumn, {instancePath:instancePath+"/noUnitColumn",parentData:data,parentDataProperty:"noUnitColumn",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.unnamed !== undefined){
if(!(validate89(data.unnamed, {instancePath:instancePath+"/unnamed",parentData:data,parentDataProperty:"unnamed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.duplicates !== undefined){
if(!(validate89(data.duplicates, {instancePath:instancePath+"/duplicates",parentData:data,parentDataProperty:"duplicates",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"title":"UnitList","type":"object","additionalProperties":false,"required":["count","first"],"properties":{"count":{"$ref":"#/$defs/count"},"first":{"type":"array","maxItems":5,"items":{"$ref":"#/$defs/text"}}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.count !== undefined){
if(!(validate83(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 5){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema37.properties.first,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data1[i0], {instancePath:instancePath+"/first/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema37.properties.first.type,parentSchema:schema37.properties.first,data:data1};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"MeasuredSample","description":"One metric on one side; `moments` are those of its finite numbers.","type":"object","additionalProperties":false,"required":["moments","faults"],"properties":{"moments":{"$ref":"#/$defs/moments"},"line":{"description":"Where it stands, of a summary.","$ref":"#/$defs/line"},"absent":{"description":"There is no such column or key: the nearest one, or an empty text.","$ref":"#/$defs/text"},"faults":{"description":"Values that are no finite numbers.","type":"array","maxItems":4,"items":{"title":"ValueFault","type":"object","additionalProperties":false,"required":["kind","count","line"],"properties":{"kind":{"enum":["empty","nan","infinite","text"]},"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}}}}};
const schema39 = {"title":"SampleMoments","description":"Null: there are too few numbers, or they are so large or small that it cannot be computed.","type":"object","additionalProperties":false,"required":["n","mean","variance"],"properties":{"n":{"$ref":"#/$defs/count"},"mean":{"type":["number","null"]},"variance":{"type":["number","null"],"minimum":0}}};

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
if(data.n === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.mean === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mean"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.variance === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variance"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "n") || (key0 === "mean")) || (key0 === "variance"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.n !== undefined){
if(!(validate83(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data.mean !== undefined){
let data1 = data.mean;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: schema39.properties.mean.type},schema:schema39.properties.mean.type,parentSchema:schema39.properties.mean,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.variance !== undefined){
let data2 = data.variance;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/variance",schemaPath:"#/properties/variance/type",keyword:"type",params:{type: schema39.properties.variance.type},schema:schema39.properties.variance.type,parentSchema:schema39.properties.variance,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/variance",schemaPath:"#/properties/variance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema39.properties.variance,data:data2};
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
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.moments === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moments"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.faults === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "moments") || (key0 === "line")) || (key0 === "absent")) || (key0 === "faults"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.moments !== undefined){
if(!(validate105(data.moments, {instancePath:instancePath+"/moments",parentData:data,parentDataProperty:"moments",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate91(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data.absent !== undefined){
if(!(validate87(data.absent, {instancePath:instancePath+"/absent",parentData:data,parentDataProperty:"absent",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.faults !== undefined){
let data3 = data.faults;
if(Array.isArray(data3)){
if(data3.length > 4){
const err3 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema38.properties.faults,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
const err4 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema38.properties.faults.items.required,parentSchema:schema38.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data4.count === undefined){
const err5 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "count"},schema:schema38.properties.faults.items.required,parentSchema:schema38.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data4.line === undefined){
const err6 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "line"},schema:schema38.properties.faults.items.required,parentSchema:schema38.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "kind") || (key1 === "count")) || (key1 === "line")) || (key1 === "text"))){
const err7 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema38.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data4.kind !== undefined){
let data5 = data4.kind;
if(!((((data5 === "empty") || (data5 === "nan")) || (data5 === "infinite")) || (data5 === "text"))){
const err8 = {instancePath:instancePath+"/faults/" + i0+"/kind",schemaPath:"#/properties/faults/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.faults.items.properties.kind.enum},schema:schema38.properties.faults.items.properties.kind.enum,parentSchema:schema38.properties.faults.items.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data4.count !== undefined){
if(!(validate83(data4.count, {instancePath:instancePath+"/faults/" + i0+"/count",parentData:data4,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data4.line !== undefined){
if(!(validate91(data4.line, {instancePath:instancePath+"/faults/" + i0+"/line",parentData:data4,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate91.errors);
errors = vErrors.length;
}
}
if(data4.text !== undefined){
if(!(validate87(data4.text, {instancePath:instancePath+"/faults/" + i0+"/text",parentData:data4,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema38.properties.faults.items.type,parentSchema:schema38.properties.faults.items,data:data4};
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
const err10 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema38.properties.faults.type,parentSchema:schema38.properties.faults,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/experiment.schema.json" */;
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
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "subjects")) || (key0 === "unavailable")) || (key0 === "path")) || (key0 === "form")) || (key0 === "design")) || (key0 === "registration")) || (key0 === "results"))){
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
if(data1.length > 10){
const err6 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.subjects,data:data1};
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
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.path,data:data4};
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
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema19.properties.path.type,parentSchema:schema19.properties.path,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.form !== undefined){
let data5 = data.form;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.found === undefined){
const err12 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "found"},schema:schema19.properties.form.required,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data5.problems === undefined){
const err13 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "problems"},schema:schema19.properties.form.required,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data5.notes === undefined){
const err14 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "notes"},schema:schema19.properties.form.required,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "found") || (key1 === "problems")) || (key1 === "notes"))){
const err15 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data5.found !== undefined){
let data6 = data5.found;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/form/found",schemaPath:"#/properties/form/properties/found/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.form.properties.found.type,parentSchema:schema19.properties.form.properties.found,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data5.problems !== undefined){
let data7 = data5.problems;
if(Array.isArray(data7)){
if(data7.length > 200){
const err17 = {instancePath:instancePath+"/form/problems",schemaPath:"#/properties/form/properties/problems/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.form.properties.problems,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate60(data7[i1], {instancePath:instancePath+"/form/problems/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/form/problems",schemaPath:"#/properties/form/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema19.properties.form.properties.problems.type,parentSchema:schema19.properties.form.properties.problems,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data5.notes !== undefined){
let data9 = data5.notes;
if(Array.isArray(data9)){
if(data9.length > 20){
const err19 = {instancePath:instancePath+"/form/notes",schemaPath:"#/properties/form/properties/notes/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.form.properties.notes,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(data10.length > 4000){
const err20 = {instancePath:instancePath+"/form/notes/" + i2,schemaPath:"#/properties/form/properties/notes/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.form.properties.notes.items,data:data10};
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
const err21 = {instancePath:instancePath+"/form/notes/" + i2,schemaPath:"#/properties/form/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.form.properties.notes.items.type,parentSchema:schema19.properties.form.properties.notes.items,data:data10};
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
else {
const err22 = {instancePath:instancePath+"/form/notes",schemaPath:"#/properties/form/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.form.properties.notes.type,parentSchema:schema19.properties.form.properties.notes,data:data9};
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
const err23 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "object"},schema:schema19.properties.form.type,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data.design !== undefined){
if(!(validate64(data.design, {instancePath:instancePath+"/design",parentData:data,parentDataProperty:"design",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.registration !== undefined){
let data12 = data.registration;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.standing === undefined){
const err24 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/required",keyword:"required",params:{missingProperty: "standing"},schema:schema19.properties.registration.required,parentSchema:schema19.properties.registration,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
for(const key2 in data12){
if(!(func1.call(schema19.properties.registration.properties, key2))){
const err25 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.registration,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
if(data12.standing !== undefined){
let data13 = data12.standing;
if(!(((data13 === "no-base") || (data13 === "unreachable")) || (data13 === "compared"))){
const err26 = {instancePath:instancePath+"/registration/standing",schemaPath:"#/properties/registration/properties/standing/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.standing.enum},schema:schema19.properties.registration.properties.standing.enum,parentSchema:schema19.properties.registration.properties.standing,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data12.reason !== undefined){
let data14 = data12.reason;
if(typeof data14 === "string"){
if(data14.length > 4000){
const err27 = {instancePath:instancePath+"/registration/reason",schemaPath:"#/properties/registration/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.registration.properties.reason,data:data14};
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
const err28 = {instancePath:instancePath+"/registration/reason",schemaPath:"#/properties/registration/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.reason.type,parentSchema:schema19.properties.registration.properties.reason,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data12.commit !== undefined){
if(!(validate78(data12.commit, {instancePath:instancePath+"/registration/commit",parentData:data12,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data12.file !== undefined){
let data16 = data12.file;
if(!((((data16 === "new") || (data16 === "unchanged")) || (data16 === "moved")) || (data16 === "changed"))){
const err29 = {instancePath:instancePath+"/registration/file",schemaPath:"#/properties/registration/properties/file/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.file.enum},schema:schema19.properties.registration.properties.file.enum,parentSchema:schema19.properties.registration.properties.file,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data12.movedFrom !== undefined){
let data17 = data12.movedFrom;
if(typeof data17 === "string"){
if(data17.length > 1000){
const err30 = {instancePath:instancePath+"/registration/movedFrom",schemaPath:"#/properties/registration/properties/movedFrom/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.registration.properties.movedFrom,data:data17};
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
const err31 = {instancePath:instancePath+"/registration/movedFrom",schemaPath:"#/properties/registration/properties/movedFrom/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.movedFrom.type,parentSchema:schema19.properties.registration.properties.movedFrom,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data12.before !== undefined){
if(!(validate64(data12.before, {instancePath:instancePath+"/registration/before",parentData:data12,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data12.beforeProblem !== undefined){
let data19 = data12.beforeProblem;
if(typeof data19 === "string"){
if(data19.length > 4000){
const err32 = {instancePath:instancePath+"/registration/beforeProblem",schemaPath:"#/properties/registration/properties/beforeProblem/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.registration.properties.beforeProblem,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/registration/beforeProblem",schemaPath:"#/properties/registration/properties/beforeProblem/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.beforeProblem.type,parentSchema:schema19.properties.registration.properties.beforeProblem,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data12.candidateNow !== undefined){
let data20 = data12.candidateNow;
if(typeof data20 !== "boolean"){
const err34 = {instancePath:instancePath+"/registration/candidateNow",schemaPath:"#/properties/registration/properties/candidateNow/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.registration.properties.candidateNow.type,parentSchema:schema19.properties.registration.properties.candidateNow,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data12.candidateBefore !== undefined){
let data21 = data12.candidateBefore;
if(!(((data21 === "absent") || (data21 === "same")) || (data21 === "different"))){
const err35 = {instancePath:instancePath+"/registration/candidateBefore",schemaPath:"#/properties/registration/properties/candidateBefore/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.candidateBefore.enum},schema:schema19.properties.registration.properties.candidateBefore.enum,parentSchema:schema19.properties.registration.properties.candidateBefore,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
if(data12.changedWith !== undefined){
let data22 = data12.changedWith;
if(Array.isArray(data22)){
if(data22.length > 10){
const err36 = {instancePath:instancePath+"/registration/changedWith",schemaPath:"#/properties/registration/properties/changedWith/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.registration.properties.changedWith,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(data23.length > 1000){
const err37 = {instancePath:instancePath+"/registration/changedWith/" + i3,schemaPath:"#/properties/registration/properties/changedWith/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.registration.properties.changedWith.items,data:data23};
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
const err38 = {instancePath:instancePath+"/registration/changedWith/" + i3,schemaPath:"#/properties/registration/properties/changedWith/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.changedWith.items.type,parentSchema:schema19.properties.registration.properties.changedWith.items,data:data23};
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
const err39 = {instancePath:instancePath+"/registration/changedWith",schemaPath:"#/properties/registration/properties/changedWith/type",keyword:"type",params:{type: "array"},schema:schema19.properties.registration.properties.changedWith.type,parentSchema:schema19.properties.registration.properties.changedWith,data:data22};
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
else {
const err40 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "object"},schema:schema19.properties.registration.type,parentSchema:schema19.properties.registration,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data.results !== undefined){
let data24 = data.results;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.candidate === undefined){
const err41 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema19.properties.results.required,parentSchema:schema19.properties.results,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
if(data24.metrics === undefined){
const err42 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema19.properties.results.required,parentSchema:schema19.properties.results,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
for(const key3 in data24){
if(!((((key3 === "baseline") || (key3 === "candidate")) || (key3 === "matching")) || (key3 === "metrics"))){
const err43 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.results,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
if(data24.baseline !== undefined){
if(!(validate81(data24.baseline, {instancePath:instancePath+"/results/baseline",parentData:data24,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data24.candidate !== undefined){
if(!(validate81(data24.candidate, {instancePath:instancePath+"/results/candidate",parentData:data24,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data24.matching !== undefined){
let data27 = data24.matching;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.pairs === undefined){
const err44 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/required",keyword:"required",params:{missingProperty: "pairs"},schema:schema19.properties.results.properties.matching.required,parentSchema:schema19.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
if(data27.onlyBaseline === undefined){
const err45 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/required",keyword:"required",params:{missingProperty: "onlyBaseline"},schema:schema19.properties.results.properties.matching.required,parentSchema:schema19.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
if(data27.onlyCandidate === undefined){
const err46 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/required",keyword:"required",params:{missingProperty: "onlyCandidate"},schema:schema19.properties.results.properties.matching.required,parentSchema:schema19.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
for(const key4 in data27){
if(!(((key4 === "pairs") || (key4 === "onlyBaseline")) || (key4 === "onlyCandidate"))){
const err47 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
}
if(data27.pairs !== undefined){
if(!(validate83(data27.pairs, {instancePath:instancePath+"/results/matching/pairs",parentData:data27,parentDataProperty:"pairs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data27.onlyBaseline !== undefined){
if(!(validate99(data27.onlyBaseline, {instancePath:instancePath+"/results/matching/onlyBaseline",parentData:data27,parentDataProperty:"onlyBaseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data27.onlyCandidate !== undefined){
if(!(validate99(data27.onlyCandidate, {instancePath:instancePath+"/results/matching/onlyCandidate",parentData:data27,parentDataProperty:"onlyCandidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.matching.type,parentSchema:schema19.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
if(data24.metrics !== undefined){
let data31 = data24.metrics;
if(Array.isArray(data31)){
if(data31.length > 500){
const err49 = {instancePath:instancePath+"/results/metrics",schemaPath:"#/properties/results/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.results.properties.metrics,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.metric === undefined){
const err50 = {instancePath:instancePath+"/results/metrics/" + i4,schemaPath:"#/properties/results/properties/metrics/items/required",keyword:"required",params:{missingProperty: "metric"},schema:schema19.properties.results.properties.metrics.items.required,parentSchema:schema19.properties.results.properties.metrics.items,data:data32};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
if(data32.candidate === undefined){
const err51 = {instancePath:instancePath+"/results/metrics/" + i4,schemaPath:"#/properties/results/properties/metrics/items/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema19.properties.results.properties.metrics.items.required,parentSchema:schema19.properties.results.properties.metrics.items,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
for(const key5 in data32){
if(!((((key5 === "metric") || (key5 === "baseline")) || (key5 === "candidate")) || (key5 === "pairs"))){
const err52 = {instancePath:instancePath+"/results/metrics/" + i4,schemaPath:"#/properties/results/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.results.properties.metrics.items,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
}
if(data32.metric !== undefined){
let data33 = data32.metric;
if(typeof data33 === "string"){
if(data33.length > 500){
const err53 = {instancePath:instancePath+"/results/metrics/" + i4+"/metric",schemaPath:"#/properties/results/properties/metrics/items/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.results.properties.metrics.items.properties.metric,data:data33};
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
const err54 = {instancePath:instancePath+"/results/metrics/" + i4+"/metric",schemaPath:"#/properties/results/properties/metrics/items/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema19.properties.results.properties.metrics.items.properties.metric.type,parentSchema:schema19.properties.results.properties.metrics.items.properties.metric,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
}
if(data32.baseline !== undefined){
if(!(validate104(data32.baseline, {instancePath:instancePath+"/results/metrics/" + i4+"/baseline",parentData:data32,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data32.candidate !== undefined){
if(!(validate104(data32.candidate, {instancePath:instancePath+"/results/metrics/" + i4+"/candidate",parentData:data32,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data32.pairs !== undefined){
let data36 = data32.pairs;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.n === undefined){
const err55 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "n"},schema:schema19.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema19.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
if(data36.baseline === undefined){
const err56 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "baseline"},schema:schema19.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema19.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
if(data36.candidate === undefined){
const err57 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema19.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema19.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
if(data36.difference === undefined){
const err58 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "difference"},schema:schema19.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema19.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
if(data36.covariance === undefined){
const err59 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "covariance"},schema:schema19.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema19.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
for(const key6 in data36){
if(!(((((key6 === "n") || (key6 === "baseline")) || (key6 === "candidate")) || (key6 === "difference")) || (key6 === "covariance"))){
const err60 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
}
if(data36.n !== undefined){
if(!(validate83(data36.n, {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/n",parentData:data36,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate83.errors);
errors = vErrors.length;
}
}
if(data36.baseline !== undefined){
if(!(validate105(data36.baseline, {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/baseline",parentData:data36,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data36.candidate !== undefined){
if(!(validate105(data36.candidate, {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/candidate",parentData:data36,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data36.difference !== undefined){
if(!(validate105(data36.difference, {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/difference",parentData:data36,parentDataProperty:"difference",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data36.covariance !== undefined){
let data41 = data36.covariance;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
const err61 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/covariance",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/properties/covariance/type",keyword:"type",params:{type: schema19.properties.results.properties.metrics.items.properties.pairs.properties.covariance.type},schema:schema19.properties.results.properties.metrics.items.properties.pairs.properties.covariance.type,parentSchema:schema19.properties.results.properties.metrics.items.properties.pairs.properties.covariance,data:data41};
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
const err62 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.metrics.items.properties.pairs.type,parentSchema:schema19.properties.results.properties.metrics.items.properties.pairs,data:data36};
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
const err63 = {instancePath:instancePath+"/results/metrics/" + i4,schemaPath:"#/properties/results/properties/metrics/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.metrics.items.type,parentSchema:schema19.properties.results.properties.metrics.items,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/results/metrics",schemaPath:"#/properties/results/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.metrics.type,parentSchema:schema19.properties.results.properties.metrics,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.type,parentSchema:schema19.properties.results,data:data24};
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
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
