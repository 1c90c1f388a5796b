/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const experiment = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"experiment.schema.json","title":"Experiment","description":"`*.experiment.yml`: a hypothesis and the success criteria it is held to, written before the results. Every path is relative to this file.","type":"object","additionalProperties":false,"required":["id","hypothesis","criteria"],"properties":{"id":{"$ref":"common.schema.json#/$defs/identifier"},"hypothesis":{"description":"What is believed, in a sentence.","type":"string","minLength":1,"maxLength":4000},"unit":{"description":"The column that names one observation: episode, case, seed, fold, user. The same id on both sides makes a pair. Left out: rows are independent.","type":"string","minLength":1,"maxLength":200},"pair-by":{"description":"`none` refuses to pair rows that have the same unit.","enum":["unit","none"]},"baseline":{"description":"Results of what is there today.","$ref":"#/$defs/results"},"candidate":{"description":"Results of what is proposed.","$ref":"#/$defs/results"},"results":{"description":"Results alone, instead of `baseline` and `candidate`, where all criteria are thresholds.","$ref":"#/$defs/results"},"criteria":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/criterion"}},"confidence":{"description":"Of the intervals, two-sided: a share between 0 and 1. Left out: 0.95.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"plan":{"description":"How the result becomes a production artefact.","type":"string","maxLength":4000},"learnings":{"description":"What was learnt: a page.","$ref":"common.schema.json#/$defs/path"}},"$defs":{"results":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"NamedResults","type":"object","additionalProperties":false,"required":["name","results"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"results":{"$ref":"common.schema.json#/$defs/path"}}}]},"amount":{"description":"`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.","anyOf":[{"type":"number","minimum":0,"description":"A number that is not negative, `2%` or `2pp`."},{"type":"string","maxLength":40,"pattern":"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$","description":"A number that is not negative, `2%` or `2pp`."}]},"criterion":{"title":"Criterion","description":"One metric and what it must do.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"description":"The column of the results (CSV), or the key (JSON, YAML).","type":"string","minLength":1,"maxLength":500},"direction":{"description":"Which way is better.","enum":["increase","decrease"]},"threshold":{"description":"What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.","type":"string","maxLength":200,"pattern":"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},"tolerance":{"description":"How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.","type":"number","minimum":0},"minimum-improvement":{"description":"How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"non-inferiority-margin":{"description":"How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"deterministic":{"description":"The metric comes out the same every time: one measurement is enough and no interval is needed.","type":"boolean"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"description":"A short name: letters, digits, dots, dashes and underscores.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");

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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema21,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"NamedResults","type":"object","additionalProperties":false,"required":["name","results"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"results":{"$ref":"common.schema.json#/$defs/path"}}}]};
const schema23 = {"description":"A path, relative to the file that states it, with forward slashes.","type":"string","minLength":1,"maxLength":1000};

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
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema22.anyOf[1].required,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.results === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "results"},schema:schema22.anyOf[1].required,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "results"))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22.anyOf[1],data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema22.anyOf[1].properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.anyOf[1].properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},schema:schema22.anyOf[1].properties.name.type,parentSchema:schema22.anyOf[1].properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.results !== undefined){
if(!(validate57(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.anyOf[1].type,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema22.anyOf,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
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
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema24 = {"title":"Criterion","description":"One metric and what it must do.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"description":"The column of the results (CSV), or the key (JSON, YAML).","type":"string","minLength":1,"maxLength":500},"direction":{"description":"Which way is better.","enum":["increase","decrease"]},"threshold":{"description":"What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.","type":"string","maxLength":200,"pattern":"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},"tolerance":{"description":"How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.","type":"number","minimum":0},"minimum-improvement":{"description":"How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"non-inferiority-margin":{"description":"How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"deterministic":{"description":"The metric comes out the same every time: one measurement is enough and no interval is needed.","type":"boolean"}}};
const pattern4 = new RegExp("^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$", "");
const schema25 = {"description":"`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.","anyOf":[{"type":"number","minimum":0,"description":"A number that is not negative, `2%` or `2pp`."},{"type":"string","maxLength":40,"pattern":"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$","description":"A number that is not negative, `2%` or `2pp`."}]};
const pattern5 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$", "");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema25.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema25.anyOf[0].type,parentSchema:schema25.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 40){
const err2 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema25.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(!pattern5.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$"},schema:"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",parentSchema:schema25.anyOf[1],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},schema:schema25.anyOf[1].type,parentSchema:schema25.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema25.anyOf,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
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
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "metric") || (key0 === "direction")) || (key0 === "threshold")) || (key0 === "tolerance")) || (key0 === "minimum-improvement")) || (key0 === "non-inferiority-margin")) || (key0 === "deterministic"))){
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
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema24.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24.properties.metric,data:data0};
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
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema24.properties.metric.type,parentSchema:schema24.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(!((data1 === "increase") || (data1 === "decrease"))){
const err5 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema24.properties.direction.enum},schema:schema24.properties.direction.enum,parentSchema:schema24.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.threshold !== undefined){
let data2 = data.threshold;
if(typeof data2 === "string"){
if(data2.length > 200){
const err6 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema24.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/pattern",keyword:"pattern",params:{pattern: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},schema:"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$",parentSchema:schema24.properties.threshold,data:data2};
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
const err8 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "string"},schema:schema24.properties.threshold.type,parentSchema:schema24.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data3 = data.tolerance;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema24.properties.tolerance,data:data3};
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
const err10 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema24.properties.tolerance.type,parentSchema:schema24.properties.tolerance,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data["minimum-improvement"] !== undefined){
if(!(validate64(data["minimum-improvement"], {instancePath:instancePath+"/minimum-improvement",parentData:data,parentDataProperty:"minimum-improvement",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data["non-inferiority-margin"] !== undefined){
if(!(validate64(data["non-inferiority-margin"], {instancePath:instancePath+"/non-inferiority-margin",parentData:data,parentDataProperty:"non-inferiority-margin",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.deterministic !== undefined){
let data6 = data.deterministic;
if(typeof data6 !== "boolean"){
const err11 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",params:{type: "boolean"},schema:schema24.properties.deterministic.type,parentSchema:schema24.properties.deterministic,data:data6};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="experiment.schema.json" */;
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
if(data.hypothesis === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hypothesis"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.criteria === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
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
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.hypothesis !== undefined){
let data1 = data.hypothesis;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.hypothesis,data:data1};
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
const err6 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hypothesis.type,parentSchema:schema19.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 === "string"){
if(data2.length > 200){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.unit,data:data2};
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
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema19.properties.unit.type,parentSchema:schema19.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data["pair-by"] !== undefined){
let data3 = data["pair-by"];
if(!((data3 === "unit") || (data3 === "none"))){
const err10 = {instancePath:instancePath+"/pair-by",schemaPath:"#/properties/pair-by/enum",keyword:"enum",params:{allowedValues: schema19.properties["pair-by"].enum},schema:schema19.properties["pair-by"].enum,parentSchema:schema19.properties["pair-by"],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate56(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate56(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
if(!(validate56(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data7 = data.criteria;
if(Array.isArray(data7)){
if(data7.length > 500){
const err11 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.criteria,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.criteria,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data7[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},schema:schema19.properties.criteria.type,parentSchema:schema19.properties.criteria,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.confidence !== undefined){
let data9 = data.confidence;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 >= 1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema19.properties.confidence,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema19.properties.confidence,data:data9};
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
const err16 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema19.properties.confidence.type,parentSchema:schema19.properties.confidence,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.plan !== undefined){
let data10 = data.plan;
if(typeof data10 === "string"){
if(data10.length > 4000){
const err17 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.plan,data:data10};
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
const err18 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema19.properties.plan.type,parentSchema:schema19.properties.plan,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.learnings !== undefined){
if(!(validate57(data.learnings, {instancePath:instancePath+"/learnings",parentData:data,parentDataProperty:"learnings",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
