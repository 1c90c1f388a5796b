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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema24,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "sha256")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
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
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
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
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema21.items.required,parentSchema:schema21.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data0.digest === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "digest"},schema:schema21.items.required,parentSchema:schema21.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "name") || (key0 === "digest"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 400){
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema21.items.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.items.properties.name,data:data1};
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
const err7 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema21.items.properties.name.type,parentSchema:schema21.items.properties.name,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
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
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema21.items.type,parentSchema:schema21.items,data:data0};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema21.type,parentSchema:schema21,data};
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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema26,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema27,data};
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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema28,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "uri"},schema:schema25.anyOf[0].required,parentSchema:schema25.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "digest"},schema:schema25.anyOf[1].required,parentSchema:schema25.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema25.anyOf,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "uri")) || (key0 === "digest")) || (key0 === "annotations"))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 2000){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema25.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema25.properties.name,data:data0};
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
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema25.properties.name.type,parentSchema:schema25.properties.name,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.uri !== undefined){
let data1 = data.uri;
if(typeof data1 === "string"){
if(data1.length > 20000){
const err8 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/maxLength",keyword:"maxLength",params:{limit: 20000},schema:20000,parentSchema:schema25.properties.uri,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:"},schema:"^[A-Za-z][A-Za-z0-9+.-]*:",parentSchema:schema25.properties.uri,data:data1};
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
const err10 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"},schema:schema25.properties.uri.type,parentSchema:schema25.properties.uri,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err11 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema25.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "sha256") || (key1 === "gitBlob")) || (key1 === "gitCommit"))){
const err12 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema25.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
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
const err13 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "object"},schema:schema25.properties.digest.type,parentSchema:schema25.properties.digest,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.annotations !== undefined){
let data6 = data.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.role === undefined){
const err14 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/required",keyword:"required",params:{missingProperty: "role"},schema:schema25.properties.annotations.required,parentSchema:schema25.properties.annotations,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
for(const key2 in data6){
if(!(((((key2 === "role") || (key2 === "source")) || (key2 === "rows")) || (key2 === "omitted")) || (key2 === "waivers"))){
const err15 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema25.properties.annotations,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data6.role !== undefined){
let data7 = data6.role;
if(typeof data7 === "string"){
if(data7.length > 50){
const err16 = {instancePath:instancePath+"/annotations/role",schemaPath:"#/properties/annotations/properties/role/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema25.properties.annotations.properties.role,data:data7};
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
const err17 = {instancePath:instancePath+"/annotations/role",schemaPath:"#/properties/annotations/properties/role/type",keyword:"type",params:{type: "string"},schema:schema25.properties.annotations.properties.role.type,parentSchema:schema25.properties.annotations.properties.role,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data6.source !== undefined){
let data8 = data6.source;
if(typeof data8 === "string"){
if(data8.length > 50){
const err18 = {instancePath:instancePath+"/annotations/source",schemaPath:"#/properties/annotations/properties/source/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema25.properties.annotations.properties.source,data:data8};
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
const err19 = {instancePath:instancePath+"/annotations/source",schemaPath:"#/properties/annotations/properties/source/type",keyword:"type",params:{type: "string"},schema:schema25.properties.annotations.properties.source.type,parentSchema:schema25.properties.annotations.properties.source,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data6.rows !== undefined){
let data9 = data6.rows;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err20 = {instancePath:instancePath+"/annotations/rows",schemaPath:"#/properties/annotations/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.annotations.properties.rows.type,parentSchema:schema25.properties.annotations.properties.rows,data:data9};
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
const err21 = {instancePath:instancePath+"/annotations/rows",schemaPath:"#/properties/annotations/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.annotations.properties.rows,data:data9};
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
if(data6.omitted !== undefined){
let data10 = data6.omitted;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/annotations/omitted",schemaPath:"#/properties/annotations/properties/omitted/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.annotations.properties.omitted.type,parentSchema:schema25.properties.annotations.properties.omitted,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/annotations/omitted",schemaPath:"#/properties/annotations/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.annotations.properties.omitted,data:data10};
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
if(data6.waivers !== undefined){
let data11 = data6.waivers;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.check === undefined){
const err24 = {instancePath:instancePath+"/annotations/waivers/" + i0,schemaPath:"#/properties/annotations/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema25.properties.annotations.properties.waivers.items.required,parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data12.reason === undefined){
const err25 = {instancePath:instancePath+"/annotations/waivers/" + i0,schemaPath:"#/properties/annotations/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema25.properties.annotations.properties.waivers.items.required,parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if(data12.until === undefined){
const err26 = {instancePath:instancePath+"/annotations/waivers/" + i0,schemaPath:"#/properties/annotations/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema25.properties.annotations.properties.waivers.items.required,parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if(data12.findings === undefined){
const err27 = {instancePath:instancePath+"/annotations/waivers/" + i0,schemaPath:"#/properties/annotations/properties/waivers/items/required",keyword:"required",params:{missingProperty: "findings"},schema:schema25.properties.annotations.properties.waivers.items.required,parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
for(const key3 in data12){
if(!((((((key3 === "check") || (key3 === "about")) || (key3 === "reason")) || (key3 === "until")) || (key3 === "findings")) || (key3 === "approvedBy"))){
const err28 = {instancePath:instancePath+"/annotations/waivers/" + i0,schemaPath:"#/properties/annotations/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data12.check !== undefined){
let data13 = data12.check;
if(typeof data13 !== "string"){
const err29 = {instancePath:instancePath+"/annotations/waivers/" + i0+"/check",schemaPath:"#/properties/annotations/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"},schema:schema25.properties.annotations.properties.waivers.items.properties.check.type,parentSchema:schema25.properties.annotations.properties.waivers.items.properties.check,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data12.about !== undefined){
let data14 = data12.about;
if(typeof data14 !== "string"){
const err30 = {instancePath:instancePath+"/annotations/waivers/" + i0+"/about",schemaPath:"#/properties/annotations/properties/waivers/items/properties/about/type",keyword:"type",params:{type: "string"},schema:schema25.properties.annotations.properties.waivers.items.properties.about.type,parentSchema:schema25.properties.annotations.properties.waivers.items.properties.about,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data12.reason !== undefined){
let data15 = data12.reason;
if(typeof data15 !== "string"){
const err31 = {instancePath:instancePath+"/annotations/waivers/" + i0+"/reason",schemaPath:"#/properties/annotations/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema25.properties.annotations.properties.waivers.items.properties.reason.type,parentSchema:schema25.properties.annotations.properties.waivers.items.properties.reason,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
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
const err32 = {instancePath:instancePath+"/annotations/waivers/" + i0+"/findings",schemaPath:"#/properties/annotations/properties/waivers/items/properties/findings/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.annotations.properties.waivers.items.properties.findings.type,parentSchema:schema25.properties.annotations.properties.waivers.items.properties.findings,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/annotations/waivers/" + i0+"/findings",schemaPath:"#/properties/annotations/properties/waivers/items/properties/findings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.properties.annotations.properties.waivers.items.properties.findings,data:data17};
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
if(data12.approvedBy !== undefined){
let data18 = data12.approvedBy;
if(typeof data18 !== "string"){
const err34 = {instancePath:instancePath+"/annotations/waivers/" + i0+"/approvedBy",schemaPath:"#/properties/annotations/properties/waivers/items/properties/approvedBy/type",keyword:"type",params:{type: "string"},schema:schema25.properties.annotations.properties.waivers.items.properties.approvedBy.type,parentSchema:schema25.properties.annotations.properties.waivers.items.properties.approvedBy,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/annotations/waivers/" + i0,schemaPath:"#/properties/annotations/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.annotations.properties.waivers.items.type,parentSchema:schema25.properties.annotations.properties.waivers.items,data:data12};
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
const err36 = {instancePath:instancePath+"/annotations/waivers",schemaPath:"#/properties/annotations/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema25.properties.annotations.properties.waivers.type,parentSchema:schema25.properties.annotations.properties.waivers,data:data11};
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
const err37 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema25.properties.annotations.type,parentSchema:schema25.properties.annotations,data:data6};
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
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
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
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema29.items,data:data0};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema29.items.type,parentSchema:schema29.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
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
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_type"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.predicateType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicateType"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.predicate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicate"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "_type") || (key0 === "subject")) || (key0 === "predicateType")) || (key0 === "predicate"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data._type !== undefined){
let data0 = data._type;
if("https://in-toto.io/Statement/v1" !== data0){
const err5 = {instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/const",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},schema:"https://in-toto.io/Statement/v1",parentSchema:schema20.properties._type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
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
const err6 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/const",keyword:"const",params:{allowedValue: "https://in-toto.io/attestation/test-result/v0.1"},schema:"https://in-toto.io/attestation/test-result/v0.1",parentSchema:schema20.properties.predicateType,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.predicate !== undefined){
let data3 = data.predicate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.result === undefined){
const err7 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "result"},schema:schema20.properties.predicate.required,parentSchema:schema20.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data3.configuration === undefined){
const err8 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "configuration"},schema:schema20.properties.predicate.required,parentSchema:schema20.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
if(data3.passedTests === undefined){
const err9 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "passedTests"},schema:schema20.properties.predicate.required,parentSchema:schema20.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
if(data3.warnedTests === undefined){
const err10 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "warnedTests"},schema:schema20.properties.predicate.required,parentSchema:schema20.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if(data3.failedTests === undefined){
const err11 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "failedTests"},schema:schema20.properties.predicate.required,parentSchema:schema20.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "result") || (key1 === "configuration")) || (key1 === "url")) || (key1 === "passedTests")) || (key1 === "warnedTests")) || (key1 === "failedTests"))){
const err12 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema20.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data3.result !== undefined){
let data4 = data3.result;
if(!(((data4 === "PASSED") || (data4 === "WARNED")) || (data4 === "FAILED"))){
const err13 = {instancePath:instancePath+"/predicate/result",schemaPath:"#/properties/predicate/properties/result/enum",keyword:"enum",params:{allowedValues: schema20.properties.predicate.properties.result.enum},schema:schema20.properties.predicate.properties.result.enum,parentSchema:schema20.properties.predicate.properties.result,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data3.configuration !== undefined){
let data5 = data3.configuration;
if(Array.isArray(data5)){
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/predicate/configuration",schemaPath:"#/properties/predicate/properties/configuration/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.predicate.properties.configuration,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
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
const err15 = {instancePath:instancePath+"/predicate/configuration",schemaPath:"#/properties/predicate/properties/configuration/type",keyword:"type",params:{type: "array"},schema:schema20.properties.predicate.properties.configuration.type,parentSchema:schema20.properties.predicate.properties.configuration,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data3.url !== undefined){
let data7 = data3.url;
if(typeof data7 === "string"){
if(data7.length > 2000){
const err16 = {instancePath:instancePath+"/predicate/url",schemaPath:"#/properties/predicate/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema20.properties.predicate.properties.url,data:data7};
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
const err17 = {instancePath:instancePath+"/predicate/url",schemaPath:"#/properties/predicate/properties/url/type",keyword:"type",params:{type: "string"},schema:schema20.properties.predicate.properties.url.type,parentSchema:schema20.properties.predicate.properties.url,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
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
const err18 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/type",keyword:"type",params:{type: "object"},schema:schema20.properties.predicate.type,parentSchema:schema20.properties.predicate,data:data3};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$",parentSchema:schema31,data};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_type"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.predicateType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicateType"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.predicate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predicate"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "_type") || (key0 === "subject")) || (key0 === "predicateType")) || (key0 === "predicate"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data._type !== undefined){
let data0 = data._type;
if("https://in-toto.io/Statement/v1" !== data0){
const err5 = {instancePath:instancePath+"/_type",schemaPath:"#/properties/_type/const",keyword:"const",params:{allowedValue: "https://in-toto.io/Statement/v1"},schema:"https://in-toto.io/Statement/v1",parentSchema:schema30.properties._type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
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
const err6 = {instancePath:instancePath+"/predicateType",schemaPath:"#/properties/predicateType/const",keyword:"const",params:{allowedValue: "https://in-toto.io/attestation/svr/v0.2"},schema:"https://in-toto.io/attestation/svr/v0.2",parentSchema:schema30.properties.predicateType,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.predicate !== undefined){
let data3 = data.predicate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.verifier === undefined){
const err7 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "verifier"},schema:schema30.properties.predicate.required,parentSchema:schema30.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data3.timeCreated === undefined){
const err8 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "timeCreated"},schema:schema30.properties.predicate.required,parentSchema:schema30.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
if(data3.properties === undefined){
const err9 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty: "properties"},schema:schema30.properties.predicate.required,parentSchema:schema30.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "verifier") || (key1 === "timeCreated")) || (key1 === "properties"))){
const err10 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema30.properties.predicate,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data3.verifier !== undefined){
let data4 = data3.verifier;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err11 = {instancePath:instancePath+"/predicate/verifier",schemaPath:"#/properties/predicate/properties/verifier/required",keyword:"required",params:{missingProperty: "id"},schema:schema30.properties.predicate.properties.verifier.required,parentSchema:schema30.properties.predicate.properties.verifier,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data4.policies === undefined){
const err12 = {instancePath:instancePath+"/predicate/verifier",schemaPath:"#/properties/predicate/properties/verifier/required",keyword:"required",params:{missingProperty: "policies"},schema:schema30.properties.predicate.properties.verifier.required,parentSchema:schema30.properties.predicate.properties.verifier,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "id") || (key2 === "policies"))){
const err13 = {instancePath:instancePath+"/predicate/verifier",schemaPath:"#/properties/predicate/properties/verifier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema30.properties.predicate.properties.verifier,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(data5.length > 500){
const err14 = {instancePath:instancePath+"/predicate/verifier/id",schemaPath:"#/properties/predicate/properties/verifier/properties/id/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema30.properties.predicate.properties.verifier.properties.id,data:data5};
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
const err15 = {instancePath:instancePath+"/predicate/verifier/id",schemaPath:"#/properties/predicate/properties/verifier/properties/id/type",keyword:"type",params:{type: "string"},schema:schema30.properties.predicate.properties.verifier.properties.id.type,parentSchema:schema30.properties.predicate.properties.verifier.properties.id,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
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
const err16 = {instancePath:instancePath+"/predicate/verifier/policies",schemaPath:"#/properties/predicate/properties/verifier/properties/policies/type",keyword:"type",params:{type: "array"},schema:schema30.properties.predicate.properties.verifier.properties.policies.type,parentSchema:schema30.properties.predicate.properties.verifier.properties.policies,data:data6};
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
const err17 = {instancePath:instancePath+"/predicate/verifier",schemaPath:"#/properties/predicate/properties/verifier/type",keyword:"type",params:{type: "object"},schema:schema30.properties.predicate.properties.verifier.type,parentSchema:schema30.properties.predicate.properties.verifier,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
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
const err18 = {instancePath:instancePath+"/predicate/properties",schemaPath:"#/properties/predicate/properties/properties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.properties.predicate.properties.properties,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(data10.length > 200){
const err19 = {instancePath:instancePath+"/predicate/properties/" + i1,schemaPath:"#/properties/predicate/properties/properties/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema30.properties.predicate.properties.properties.items,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
if(!pattern9.test(data10)){
const err20 = {instancePath:instancePath+"/predicate/properties/" + i1,schemaPath:"#/properties/predicate/properties/properties/items/pattern",keyword:"pattern",params:{pattern: "^PROMOTION_GATES_[A-Z0-9_]+$"},schema:"^PROMOTION_GATES_[A-Z0-9_]+$",parentSchema:schema30.properties.predicate.properties.properties.items,data:data10};
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
const err21 = {instancePath:instancePath+"/predicate/properties/" + i1,schemaPath:"#/properties/predicate/properties/properties/items/type",keyword:"type",params:{type: "string"},schema:schema30.properties.predicate.properties.properties.items.type,parentSchema:schema30.properties.predicate.properties.properties.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
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
const err22 = {instancePath:instancePath+"/predicate/properties",schemaPath:"#/properties/predicate/properties/properties/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema30.properties.predicate.properties.properties,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err23 = {instancePath:instancePath+"/predicate/properties",schemaPath:"#/properties/predicate/properties/properties/type",keyword:"type",params:{type: "array"},schema:schema30.properties.predicate.properties.properties.type,parentSchema:schema30.properties.predicate.properties.properties,data:data9};
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
const err24 = {instancePath:instancePath+"/predicate",schemaPath:"#/properties/predicate/type",keyword:"type",params:{type: "object"},schema:schema30.properties.predicate.type,parentSchema:schema30.properties.predicate,data:data3};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
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
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema19.oneOf,parentSchema:schema19,data};
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
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
