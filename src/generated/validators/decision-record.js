/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const decisionRecord = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"decision-record.schema.json","title":"DecisionRecord","description":"The decision on one feature, for those who sign it: an in-toto Statement v1 about the artefact and the readiness report.","oneOf":[{"$ref":"#/$defs/testResultStatement"},{"$ref":"#/$defs/verificationStatement"}],"$defs":{"sha256Digest":{"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}},"subjects":{"description":"The artefact, where the record states its digest, and the readiness report.","type":"array","minItems":1,"maxItems":2,"items":{"title":"DecisionSubject","type":"object","additionalProperties":false,"required":["name","digest"],"properties":{"name":{"type":"string","minLength":1,"maxLength":400},"digest":{"$ref":"#/$defs/sha256Digest"}}}},"resource":{"title":"DecisionResource","description":"An in-toto ResourceDescriptor: a file by its git blob or SHA-256, or data by where it lives.","type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["uri"]},{"required":["digest"]}],"properties":{"name":{"type":"string","minLength":1,"maxLength":2000},"uri":{"description":"An address with a scheme, as `https://…` or `pkg:…`.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","maxLength":20000},"digest":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"},"gitBlob":{"$ref":"common.schema.json#/$defs/blobId"},"gitCommit":{"$ref":"common.schema.json#/$defs/commitId"}}},"annotations":{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"description":"What it was to the decision.","type":"string","maxLength":50},"source":{"description":"Of a policy: where it was taken from.","type":"string","maxLength":50},"rows":{"description":"Of data.","type":"integer","minimum":0},"omitted":{"description":"How many more resources there were no room for.","type":"integer","minimum":1},"waivers":{"description":"Waivers of the feature that were in force.","type":"array","items":{"title":"DecisionWaiver","type":"object","additionalProperties":false,"required":["check","reason","until","findings"],"properties":{"check":{"type":"string"},"about":{"type":"string"},"reason":{"type":"string"},"until":{"$ref":"common.schema.json#/$defs/date"},"findings":{"description":"How many findings it covers.","type":"integer","minimum":0},"approvedBy":{"type":"string"}}}}}}}},"checks":{"description":"Checks, each once, sorted.","type":"array","uniqueItems":true,"items":{"type":"string","maxLength":300}},"testResultStatement":{"title":"TestResultStatement","description":"Predicate `test-result/v0.1`, on every run.","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"const":"https://in-toto.io/Statement/v1"},"subject":{"$ref":"#/$defs/subjects"},"predicateType":{"const":"https://in-toto.io/attestation/test-result/v0.1"},"predicate":{"title":"TestResultPredicate","type":"object","additionalProperties":false,"required":["result","configuration","passedTests","warnedTests","failedTests"],"properties":{"result":{"description":"`FAILED` unless the feature is ready and the run is; `WARNED` where something was accepted or warns.","enum":["PASSED","WARNED","FAILED"]},"configuration":{"description":"Commit, policy, waivers, known debt, record, contracts, criteria, results, data and gate reports, by digest.","type":"array","minItems":1,"items":{"$ref":"#/$defs/resource"}},"url":{"description":"Link to the run.","type":"string","maxLength":2000},"passedTests":{"$ref":"#/$defs/checks"},"warnedTests":{"$ref":"#/$defs/checks"},"failedTests":{"$ref":"#/$defs/checks"}}}}},"verificationStatement":{"title":"VerificationStatement","description":"Predicate `svr/v0.2`, only when the feature and the run are ready.","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"const":"https://in-toto.io/Statement/v1"},"subject":{"$ref":"#/$defs/subjects"},"predicateType":{"const":"https://in-toto.io/attestation/svr/v0.2"},"predicate":{"title":"VerificationPredicate","type":"object","additionalProperties":false,"required":["verifier","timeCreated","properties"],"properties":{"verifier":{"type":"object","additionalProperties":false,"required":["id","policies"],"properties":{"id":{"description":"Which program verified.","type":"string","maxLength":500},"policies":{"type":"array","items":{"$ref":"#/$defs/resource"}}}},"timeCreated":{"$ref":"common.schema.json#/$defs/time"},"properties":{"description":"What holds: `PROMOTION_GATES_READY_FOR_<STAGE>`, and `PROMOTION_GATES_<GATE>_MET` for each gate that was asked.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"A property that was verified: `PROMOTION_GATES_` and capital letters, digits and underscores.","type":"string","pattern":"^PROMOTION_GATES_[A-Z0-9_]+$","maxLength":200}}}}}}}};
const schema20 = {"title":"TestResultStatement","description":"Predicate `test-result/v0.1`, on every run.","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"const":"https://in-toto.io/Statement/v1"},"subject":{"$ref":"#/$defs/subjects"},"predicateType":{"const":"https://in-toto.io/attestation/test-result/v0.1"},"predicate":{"title":"TestResultPredicate","type":"object","additionalProperties":false,"required":["result","configuration","passedTests","warnedTests","failedTests"],"properties":{"result":{"description":"`FAILED` unless the feature is ready and the run is; `WARNED` where something was accepted or warns.","enum":["PASSED","WARNED","FAILED"]},"configuration":{"description":"Commit, policy, waivers, known debt, record, contracts, criteria, results, data and gate reports, by digest.","type":"array","minItems":1,"items":{"$ref":"#/$defs/resource"}},"url":{"description":"Link to the run.","type":"string","maxLength":2000},"passedTests":{"$ref":"#/$defs/checks"},"warnedTests":{"$ref":"#/$defs/checks"},"failedTests":{"$ref":"#/$defs/checks"}}}}};
const schema21 = {"description":"The artefact, where the record states its digest, and the readiness report.","type":"array","minItems":1,"maxItems":2,"items":{"title":"DecisionSubject","type":"object","additionalProperties":false,"required":["name","digest"],"properties":{"name":{"type":"string","minLength":1,"maxLength":400},"digest":{"$ref":"#/$defs/sha256Digest"}}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}};
const schema24 = {"description":"A SHA-256: 64 digits and letters from a to f.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "");

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
if(!pattern3.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sha256 === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "sha256")){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate57(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 2){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 2},parentSchema:schema21,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minItems",params:{limit: 1},parentSchema:schema21,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema21.items,data:data0});
errors++;
}
if(data0.digest === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "digest"},parentSchema:schema21.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "digest"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21.items,data:data0});
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 400){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/name",keyword:"maxLength",params:{limit: 400},parentSchema:schema21.items.properties.name,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema21.items.properties.name,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema21.items.properties.name,data:data1});
errors++;
}
}
if(data0.digest !== undefined){
if(!(validate55(data0.digest, {instancePath:instancePath+"/" + i0+"/digest",parentData:data0,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema21.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema21,data});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"DecisionResource","description":"An in-toto ResourceDescriptor: a file by its git blob or SHA-256, or data by where it lives.","type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["uri"]},{"required":["digest"]}],"properties":{"name":{"type":"string","minLength":1,"maxLength":2000},"uri":{"description":"An address with a scheme, as `https://…` or `pkg:…`.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:","maxLength":20000},"digest":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"},"gitBlob":{"$ref":"common.schema.json#/$defs/blobId"},"gitCommit":{"$ref":"common.schema.json#/$defs/commitId"}}},"annotations":{"type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"description":"What it was to the decision.","type":"string","maxLength":50},"source":{"description":"Of a policy: where it was taken from.","type":"string","maxLength":50},"rows":{"description":"Of data.","type":"integer","minimum":0},"omitted":{"description":"How many more resources there were no room for.","type":"integer","minimum":1},"waivers":{"description":"Waivers of the feature that were in force.","type":"array","items":{"title":"DecisionWaiver","type":"object","additionalProperties":false,"required":["check","reason","until","findings"],"properties":{"check":{"type":"string"},"about":{"type":"string"},"reason":{"type":"string"},"until":{"$ref":"common.schema.json#/$defs/date"},"findings":{"description":"How many findings it covers.","type":"integer","minimum":0},"approvedBy":{"type":"string"}}}}}}}};
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:", "");
const schema26 = {"description":"The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");

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
if(typeof data === "string"){
if(!pattern5.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"description":"The whole id of a commit: 40 (or 64) digits and letters from a to f.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};

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
if(!pattern5.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema27,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema27,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"description":"A day, as year-month-day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");

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
if(!pattern7.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},parentSchema:schema28,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema28,data});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "uri"},parentSchema:schema25.anyOf[0],data});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "digest"},parentSchema:schema25.anyOf[1],data});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},parentSchema:schema25,data});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "uri")) || (key0 === "digest")) || (key0 === "annotations"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 2000},parentSchema:schema25.properties.name,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.name,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.name,data:data0});
errors++;
}
}
if(data.uri !== undefined){
let data1 = data.uri;
if(typeof data1 === "string"){
if(data1.length > 20000){
vErrors = addError(vErrors, {instancePath:instancePath+"/uri",keyword:"maxLength",params:{limit: 20000},parentSchema:schema25.properties.uri,data:data1});
errors++;
}
if(!pattern4.test(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/uri",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"},parentSchema:schema25.properties.uri,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/uri",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.uri,data:data1});
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/digest",keyword:"minProperties",params:{limit: 1},parentSchema:schema25.properties.digest,data:data2});
errors++;
}
for(const key1 in data2){
if(!(((key1 === "sha256") || (key1 === "gitBlob")) || (key1 === "gitCommit"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/digest",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema25.properties.digest,data:data2});
errors++;
}
}
if(data2.sha256 !== undefined){
if(!(validate57(data2.sha256, {instancePath:instancePath+"/digest/sha256",parentData:data2,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data2.gitBlob !== undefined){
if(!(validate63(data2.gitBlob, {instancePath:instancePath+"/digest/gitBlob",parentData:data2,parentDataProperty:"gitBlob",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data2.gitCommit !== undefined){
if(!(validate65(data2.gitCommit, {instancePath:instancePath+"/digest/gitCommit",parentData:data2,parentDataProperty:"gitCommit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "object"},parentSchema:schema25.properties.digest,data:data2});
errors++;
}
}
if(data.annotations !== undefined){
let data6 = data.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.role === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations",keyword:"required",params:{missingProperty: "role"},parentSchema:schema25.properties.annotations,data:data6});
errors++;
}
for(const key2 in data6){
if(!(((((key2 === "role") || (key2 === "source")) || (key2 === "rows")) || (key2 === "omitted")) || (key2 === "waivers"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema25.properties.annotations,data:data6});
errors++;
}
}
if(data6.role !== undefined){
let data7 = data6.role;
if(typeof data7 === "string"){
if(data7.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/role",keyword:"maxLength",params:{limit: 50},parentSchema:schema25.properties.annotations.properties.role,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/role",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.annotations.properties.role,data:data7});
errors++;
}
}
if(data6.source !== undefined){
let data8 = data6.source;
if(typeof data8 === "string"){
if(data8.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/source",keyword:"maxLength",params:{limit: 50},parentSchema:schema25.properties.annotations.properties.source,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/source",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.annotations.properties.source,data:data8});
errors++;
}
}
if(data6.rows !== undefined){
let data9 = data6.rows;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/rows",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.annotations.properties.rows,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/rows",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema25.properties.annotations.properties.rows,data:data9});
errors++;
}
}
}
if(data6.omitted !== undefined){
let data10 = data6.omitted;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/omitted",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.annotations.properties.omitted,data:data10});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/omitted",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema25.properties.annotations.properties.omitted,data:data10});
errors++;
}
}
}
if(data6.waivers !== undefined){
let data11 = data6.waivers;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.check === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0,keyword:"required",params:{missingProperty: "check"},parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12});
errors++;
}
if(data12.reason === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12});
errors++;
}
if(data12.until === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0,keyword:"required",params:{missingProperty: "until"},parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12});
errors++;
}
if(data12.findings === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0,keyword:"required",params:{missingProperty: "findings"},parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12});
errors++;
}
for(const key3 in data12){
if(!((((((key3 === "check") || (key3 === "about")) || (key3 === "reason")) || (key3 === "until")) || (key3 === "findings")) || (key3 === "approvedBy"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12});
errors++;
}
}
if(data12.check !== undefined){
let data13 = data12.check;
if(typeof data13 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0+"/check",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.annotations.properties.waivers.items.properties.check,data:data13});
errors++;
}
}
if(data12.about !== undefined){
let data14 = data12.about;
if(typeof data14 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0+"/about",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.annotations.properties.waivers.items.properties.about,data:data14});
errors++;
}
}
if(data12.reason !== undefined){
let data15 = data12.reason;
if(typeof data15 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.annotations.properties.waivers.items.properties.reason,data:data15});
errors++;
}
}
if(data12.until !== undefined){
if(!(validate67(data12.until, {instancePath:instancePath+"/annotations/waivers/" + i0+"/until",parentData:data12,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data12.findings !== undefined){
let data17 = data12.findings;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0+"/findings",keyword:"type",params:{type: "integer"},parentSchema:schema25.properties.annotations.properties.waivers.items.properties.findings,data:data17});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0+"/findings",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema25.properties.annotations.properties.waivers.items.properties.findings,data:data17});
errors++;
}
}
}
if(data12.approvedBy !== undefined){
let data18 = data12.approvedBy;
if(typeof data18 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0+"/approvedBy",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.annotations.properties.waivers.items.properties.approvedBy,data:data18});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations/waivers",keyword:"type",params:{type: "array"},parentSchema:schema25.properties.annotations.properties.waivers,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/annotations",keyword:"type",params:{type: "object"},parentSchema:schema25.properties.annotations,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"Checks, each once, sorted.","type":"array","uniqueItems":true,"items":{"type":"string","maxLength":300}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 300){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 300},parentSchema:schema29.items,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema29.items,data:data0});
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = addError(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema29,data});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema29,data});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._type === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "_type"},parentSchema:schema20,data});
errors++;
}
if(data.subject === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"},parentSchema:schema20,data});
errors++;
}
if(data.predicateType === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "predicateType"},parentSchema:schema20,data});
errors++;
}
if(data.predicate === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "predicate"},parentSchema:schema20,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "_type") || (key0 === "subject")) || (key0 === "predicateType")) || (key0 === "predicate"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data});
errors++;
}
}
if(data._type !== undefined){
let data0 = data._type;
if("https://in-toto.io/Statement/v1" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/_type",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},parentSchema:schema20.properties._type,data:data0});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate54(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.predicateType !== undefined){
let data2 = data.predicateType;
if("https://in-toto.io/attestation/test-result/v0.1" !== data2){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicateType",keyword:"const",params:{allowedValue: "https://in-toto.io/attestation/test-result/v0.1"},parentSchema:schema20.properties.predicateType,data:data2});
errors++;
}
}
if(data.predicate !== undefined){
let data3 = data.predicate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.result === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "result"},parentSchema:schema20.properties.predicate,data:data3});
errors++;
}
if(data3.configuration === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "configuration"},parentSchema:schema20.properties.predicate,data:data3});
errors++;
}
if(data3.passedTests === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "passedTests"},parentSchema:schema20.properties.predicate,data:data3});
errors++;
}
if(data3.warnedTests === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "warnedTests"},parentSchema:schema20.properties.predicate,data:data3});
errors++;
}
if(data3.failedTests === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "failedTests"},parentSchema:schema20.properties.predicate,data:data3});
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "result") || (key1 === "configuration")) || (key1 === "url")) || (key1 === "passedTests")) || (key1 === "warnedTests")) || (key1 === "failedTests"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema20.properties.predicate,data:data3});
errors++;
}
}
if(data3.result !== undefined){
let data4 = data3.result;
if(!(((data4 === "PASSED") || (data4 === "WARNED")) || (data4 === "FAILED"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/result",keyword:"enum",params:{allowedValues: schema20.properties.predicate.properties.result.enum},parentSchema:schema20.properties.predicate.properties.result,data:data4});
errors++;
}
}
if(data3.configuration !== undefined){
let data5 = data3.configuration;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/configuration",keyword:"minItems",params:{limit: 1},parentSchema:schema20.properties.predicate.properties.configuration,data:data5});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data5[i0], {instancePath:instancePath+"/predicate/configuration/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/configuration",keyword:"type",params:{type: "array"},parentSchema:schema20.properties.predicate.properties.configuration,data:data5});
errors++;
}
}
if(data3.url !== undefined){
let data7 = data3.url;
if(typeof data7 === "string"){
if(data7.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/url",keyword:"maxLength",params:{limit: 2000},parentSchema:schema20.properties.predicate.properties.url,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/url",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.predicate.properties.url,data:data7});
errors++;
}
}
if(data3.passedTests !== undefined){
if(!(validate70(data3.passedTests, {instancePath:instancePath+"/predicate/passedTests",parentData:data3,parentDataProperty:"passedTests",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data3.warnedTests !== undefined){
if(!(validate70(data3.warnedTests, {instancePath:instancePath+"/predicate/warnedTests",parentData:data3,parentDataProperty:"warnedTests",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data3.failedTests !== undefined){
if(!(validate70(data3.failedTests, {instancePath:instancePath+"/predicate/failedTests",parentData:data3,parentDataProperty:"failedTests",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"type",params:{type: "object"},parentSchema:schema20.properties.predicate,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema20,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"VerificationStatement","description":"Predicate `svr/v0.2`, only when the feature and the run are ready.","type":"object","additionalProperties":false,"required":["_type","subject","predicateType","predicate"],"properties":{"_type":{"const":"https://in-toto.io/Statement/v1"},"subject":{"$ref":"#/$defs/subjects"},"predicateType":{"const":"https://in-toto.io/attestation/svr/v0.2"},"predicate":{"title":"VerificationPredicate","type":"object","additionalProperties":false,"required":["verifier","timeCreated","properties"],"properties":{"verifier":{"type":"object","additionalProperties":false,"required":["id","policies"],"properties":{"id":{"description":"Which program verified.","type":"string","maxLength":500},"policies":{"type":"array","items":{"$ref":"#/$defs/resource"}}}},"timeCreated":{"$ref":"common.schema.json#/$defs/time"},"properties":{"description":"What holds: `PROMOTION_GATES_READY_FOR_<STAGE>`, and `PROMOTION_GATES_<GATE>_MET` for each gate that was asked.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"A property that was verified: `PROMOTION_GATES_` and capital letters, digits and underscores.","type":"string","pattern":"^PROMOTION_GATES_[A-Z0-9_]+$","maxLength":200}}}}}};
const schema31 = {"description":"A moment, in Coordinated Universal Time.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"};
const pattern8 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "");

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
if(!pattern8.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema31,data});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^PROMOTION_GATES_[A-Z0-9_]+$", "");

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
if(data._type === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "_type"},parentSchema:schema30,data});
errors++;
}
if(data.subject === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"},parentSchema:schema30,data});
errors++;
}
if(data.predicateType === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "predicateType"},parentSchema:schema30,data});
errors++;
}
if(data.predicate === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "predicate"},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "_type") || (key0 === "subject")) || (key0 === "predicateType")) || (key0 === "predicate"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data._type !== undefined){
let data0 = data._type;
if("https://in-toto.io/Statement/v1" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/_type",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},parentSchema:schema30.properties._type,data:data0});
errors++;
}
}
if(data.subject !== undefined){
if(!(validate54(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.predicateType !== undefined){
let data2 = data.predicateType;
if("https://in-toto.io/attestation/svr/v0.2" !== data2){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicateType",keyword:"const",params:{allowedValue: "https://in-toto.io/attestation/svr/v0.2"},parentSchema:schema30.properties.predicateType,data:data2});
errors++;
}
}
if(data.predicate !== undefined){
let data3 = data.predicate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.verifier === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "verifier"},parentSchema:schema30.properties.predicate,data:data3});
errors++;
}
if(data3.timeCreated === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "timeCreated"},parentSchema:schema30.properties.predicate,data:data3});
errors++;
}
if(data3.properties === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"required",params:{missingProperty: "properties"},parentSchema:schema30.properties.predicate,data:data3});
errors++;
}
for(const key1 in data3){
if(!(((key1 === "verifier") || (key1 === "timeCreated")) || (key1 === "properties"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema30.properties.predicate,data:data3});
errors++;
}
}
if(data3.verifier !== undefined){
let data4 = data3.verifier;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/verifier",keyword:"required",params:{missingProperty: "id"},parentSchema:schema30.properties.predicate.properties.verifier,data:data4});
errors++;
}
if(data4.policies === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/verifier",keyword:"required",params:{missingProperty: "policies"},parentSchema:schema30.properties.predicate.properties.verifier,data:data4});
errors++;
}
for(const key2 in data4){
if(!((key2 === "id") || (key2 === "policies"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/verifier",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema30.properties.predicate.properties.verifier,data:data4});
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(data5.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/verifier/id",keyword:"maxLength",params:{limit: 500},parentSchema:schema30.properties.predicate.properties.verifier.properties.id,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/verifier/id",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.predicate.properties.verifier.properties.id,data:data5});
errors++;
}
}
if(data4.policies !== undefined){
let data6 = data4.policies;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data6[i0], {instancePath:instancePath+"/predicate/verifier/policies/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/verifier/policies",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.predicate.properties.verifier.properties.policies,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/verifier",keyword:"type",params:{type: "object"},parentSchema:schema30.properties.predicate.properties.verifier,data:data4});
errors++;
}
}
if(data3.timeCreated !== undefined){
if(!(validate78(data3.timeCreated, {instancePath:instancePath+"/predicate/timeCreated",parentData:data3,parentDataProperty:"timeCreated",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data3.properties !== undefined){
let data9 = data3.properties;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/properties",keyword:"minItems",params:{limit: 1},parentSchema:schema30.properties.predicate.properties.properties,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(data10.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/properties/" + i1,keyword:"maxLength",params:{limit: 200},parentSchema:schema30.properties.predicate.properties.properties.items,data:data10});
errors++;
}
if(!pattern9.test(data10)){
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/properties/" + i1,keyword:"pattern",params:{pattern: "^PROMOTION_GATES_[A-Z0-9_]+$"},parentSchema:schema30.properties.predicate.properties.properties.items,data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/properties/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema30.properties.predicate.properties.properties.items,data:data10});
errors++;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data9[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/properties",keyword:"uniqueItems",params:{i: i2, j: j0},parentSchema:schema30.properties.predicate.properties.properties,data:data9});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate/properties",keyword:"type",params:{type: "array"},parentSchema:schema30.properties.predicate.properties.properties,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/predicate",keyword:"type",params:{type: "object"},parentSchema:schema30.properties.predicate,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="decision-record.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate53(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},parentSchema:schema19,data});
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
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
