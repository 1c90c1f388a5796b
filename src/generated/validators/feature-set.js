/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const featureSet = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"feature-set.schema.json","title":"FeatureSet","description":"`*.feature.yml` with many features: each has the keys of a record of its own (`feature.schema.json`). Every path is relative to this file.","type":"object","additionalProperties":false,"properties":{"defaults":{"title":"FeatureDefaults","description":"What every feature of this file says unless it says it itself, key by key. All keys but `id`.","type":"object","allOf":[{"$ref":"#/$defs/keys"}]},"features":{"description":"The features, each as in a record of its own.","type":"array","maxItems":5000,"items":{"type":"object","allOf":[{"$ref":"#/$defs/keys"}],"required":["id"]}},"groups":{"description":"Names for several features at once, of this file or others: `check NAME` judges all of them.","type":"object","maxProperties":1000,"propertyNames":{"$ref":"common.schema.json#/$defs/identifier"},"additionalProperties":{"type":"array","minItems":1,"maxItems":5000,"items":{"$ref":"common.schema.json#/$defs/identifier"}}}},"$defs":{"keys":{"title":"FeatureKeys","type":"object","additionalProperties":false,"properties":{"id":{"$ref":"feature.schema.json#/properties/id"},"title":{"$ref":"feature.schema.json#/properties/title"},"stage":{"$ref":"feature.schema.json#/properties/stage"},"kind":{"$ref":"feature.schema.json#/properties/kind"},"owner":{"$ref":"feature.schema.json#/properties/owner"},"purpose":{"$ref":"feature.schema.json#/properties/purpose"},"objective":{"$ref":"feature.schema.json#/properties/objective"},"contracts":{"$ref":"feature.schema.json#/properties/contracts"},"transformations":{"$ref":"feature.schema.json#/properties/transformations"},"outputs":{"$ref":"feature.schema.json#/properties/outputs"},"code":{"$ref":"feature.schema.json#/properties/code"},"experiments":{"$ref":"feature.schema.json#/properties/experiments"},"evaluation":{"$ref":"feature.schema.json#/properties/evaluation"},"data":{"$ref":"feature.schema.json#/properties/data"},"pipelines":{"$ref":"feature.schema.json#/properties/pipelines"},"packages":{"$ref":"feature.schema.json#/properties/packages"},"deterministic":{"$ref":"feature.schema.json#/properties/deterministic"},"environment":{"$ref":"feature.schema.json#/properties/environment"},"hardware":{"$ref":"feature.schema.json#/properties/hardware"},"preprocessing":{"$ref":"feature.schema.json#/properties/preprocessing"},"model-card":{"$ref":"feature.schema.json#/properties/model-card"},"models":{"$ref":"feature.schema.json#/properties/models"},"metrics":{"$ref":"feature.schema.json#/properties/metrics"},"parameters":{"$ref":"feature.schema.json#/properties/parameters"},"runs":{"$ref":"feature.schema.json#/properties/runs"},"tests":{"$ref":"feature.schema.json#/properties/tests"},"lineage":{"$ref":"feature.schema.json#/properties/lineage"},"evidence":{"$ref":"feature.schema.json#/properties/evidence"},"depends-on":{"$ref":"feature.schema.json#/properties/depends-on"},"locked":{"$ref":"feature.schema.json#/properties/locked"},"artifact":{"$ref":"feature.schema.json#/properties/artifact"},"failure-modes":{"$ref":"feature.schema.json#/properties/failure-modes"},"telemetry":{"$ref":"feature.schema.json#/properties/telemetry"},"remediation":{"$ref":"feature.schema.json#/properties/remediation"},"rollout":{"$ref":"feature.schema.json#/properties/rollout"},"flags":{"$ref":"feature.schema.json#/properties/flags"},"rollback":{"$ref":"feature.schema.json#/properties/rollback"},"runbook":{"$ref":"feature.schema.json#/properties/runbook"},"learnings":{"$ref":"feature.schema.json#/properties/learnings"},"privacy":{"$ref":"feature.schema.json#/properties/privacy"},"ethics":{"$ref":"feature.schema.json#/properties/ethics"},"review-by":{"$ref":"feature.schema.json#/properties/review-by"}}}}};
const schema20 = {"title":"FeatureKeys","type":"object","additionalProperties":false,"properties":{"id":{"$ref":"feature.schema.json#/properties/id"},"title":{"$ref":"feature.schema.json#/properties/title"},"stage":{"$ref":"feature.schema.json#/properties/stage"},"kind":{"$ref":"feature.schema.json#/properties/kind"},"owner":{"$ref":"feature.schema.json#/properties/owner"},"purpose":{"$ref":"feature.schema.json#/properties/purpose"},"objective":{"$ref":"feature.schema.json#/properties/objective"},"contracts":{"$ref":"feature.schema.json#/properties/contracts"},"transformations":{"$ref":"feature.schema.json#/properties/transformations"},"outputs":{"$ref":"feature.schema.json#/properties/outputs"},"code":{"$ref":"feature.schema.json#/properties/code"},"experiments":{"$ref":"feature.schema.json#/properties/experiments"},"evaluation":{"$ref":"feature.schema.json#/properties/evaluation"},"data":{"$ref":"feature.schema.json#/properties/data"},"pipelines":{"$ref":"feature.schema.json#/properties/pipelines"},"packages":{"$ref":"feature.schema.json#/properties/packages"},"deterministic":{"$ref":"feature.schema.json#/properties/deterministic"},"environment":{"$ref":"feature.schema.json#/properties/environment"},"hardware":{"$ref":"feature.schema.json#/properties/hardware"},"preprocessing":{"$ref":"feature.schema.json#/properties/preprocessing"},"model-card":{"$ref":"feature.schema.json#/properties/model-card"},"models":{"$ref":"feature.schema.json#/properties/models"},"metrics":{"$ref":"feature.schema.json#/properties/metrics"},"parameters":{"$ref":"feature.schema.json#/properties/parameters"},"runs":{"$ref":"feature.schema.json#/properties/runs"},"tests":{"$ref":"feature.schema.json#/properties/tests"},"lineage":{"$ref":"feature.schema.json#/properties/lineage"},"evidence":{"$ref":"feature.schema.json#/properties/evidence"},"depends-on":{"$ref":"feature.schema.json#/properties/depends-on"},"locked":{"$ref":"feature.schema.json#/properties/locked"},"artifact":{"$ref":"feature.schema.json#/properties/artifact"},"failure-modes":{"$ref":"feature.schema.json#/properties/failure-modes"},"telemetry":{"$ref":"feature.schema.json#/properties/telemetry"},"remediation":{"$ref":"feature.schema.json#/properties/remediation"},"rollout":{"$ref":"feature.schema.json#/properties/rollout"},"flags":{"$ref":"feature.schema.json#/properties/flags"},"rollback":{"$ref":"feature.schema.json#/properties/rollback"},"runbook":{"$ref":"feature.schema.json#/properties/runbook"},"learnings":{"$ref":"feature.schema.json#/properties/learnings"},"privacy":{"$ref":"feature.schema.json#/properties/privacy"},"ethics":{"$ref":"feature.schema.json#/properties/ethics"},"review-by":{"$ref":"feature.schema.json#/properties/review-by"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema23 = {"description":"A short name: letters, digits, dots, dashes and underscores.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");

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
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"What it is, for a reader.","type":"string","minLength":1,"maxLength":200};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 200},parentSchema:schema34,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema34,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema34,data});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"description":"How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.","type":"string","maxLength":50};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 50){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 50},parentSchema:schema35,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema35,data});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"detector, model input, remediation, agent, …","type":"string","maxLength":100};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 100){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100},parentSchema:schema36,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema36,data});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"Who answers for it. Left out: the code owners of this file.","type":"string","maxLength":200};

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
if(typeof data === "string"){
if(data.length > 200){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 200},parentSchema:schema37,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema37,data});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"description":"What it is for, in a sentence or two.","type":"string","maxLength":4000};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 4000},parentSchema:schema38,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema38,data});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"description":"The business objective it serves, and how anybody would tell that it does: fewer pages at night, minutes to mitigation.","type":"string","maxLength":4000};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 4000},parentSchema:schema39,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema39,data});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"array","items":{"$ref":"#/$defs/path"},"maxItems":1000};
const schema25 = {"description":"A path, relative to the file that states it, with forward slashes.","type":"string","minLength":1,"maxLength":1000};

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
if(typeof data === "string"){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema25,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"description":"What is done between the sources and the outputs, step by step. An empty list says that nothing is.","type":"array","maxItems":1000,"items":{"title":"Transformation","description":"One step.","type":"object","additionalProperties":false,"required":["path","description"],"properties":{"path":{"description":"Its code: a file, a folder, or a part of a file behind `#` (`dvc.yaml#train`, `burst.py#L10-L40`).","$ref":"#/$defs/link"},"description":{"description":"What it does, in a sentence.","type":"string","maxLength":4000}}}};
const schema26 = {"description":"A file of this repository, relative to this file, with a heading or a line behind `#` where that helps (`runbook.md#undo`, `burst.py#L10`); or an address.","type":"string","minLength":1,"maxLength":1000};

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
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema26,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema41,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema41.items,data:data0});
errors++;
}
if(data0.description === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "description"},parentSchema:schema41.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((key0 === "path") || (key0 === "description"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema41.items,data:data0});
errors++;
}
}
if(data0.path !== undefined){
if(!(validate62(data0.path, {instancePath:instancePath+"/" + i0+"/path",parentData:data0,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data0.description !== undefined){
let data2 = data0.description;
if(typeof data2 === "string"){
if(data2.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/description",keyword:"maxLength",params:{limit: 4000},parentSchema:schema41.items.properties.description,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema41.items.properties.description,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema41.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema41,data});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"What it gives to others, each with its type and range.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/output"}};
const schema27 = {"title":"Output","description":"One thing it gives to others.","type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"description":"Unique among the outputs: a column, a metric, a field of an answer.","type":"string","minLength":1,"maxLength":200},"dataset":{"description":"The data set it is written to, as lineage names it: `namespace/name`, as in `s3://acme-telemetry/scores`.","type":"string","minLength":1,"maxLength":2000},"contract":{"description":"The data contract (ODCS) it is given under.","$ref":"common.schema.json#/$defs/path"},"type":{"enum":["string","number","integer","boolean","date","timestamp","time","array","object"],"description":"Its type, in the words of ODCS."},"minimum":{"description":"The least it can be.","type":"number"},"maximum":{"description":"The most it can be.","type":"number"},"values":{"description":"All it can be, where that is a list.","type":"array","minItems":1,"maxItems":1000,"items":{"type":["string","number","boolean"],"maxLength":1000}},"unit":{"description":"What it is measured in: `s`, `1` for a share, `USD`.","type":"string","minLength":1,"maxLength":100},"description":{"description":"What it means.","type":"string","maxLength":4000}}};

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
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema25,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.name === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema27,data});
errors++;
}
if(data.type === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"},parentSchema:schema27,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema27,data});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema27.properties.name,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.name,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.name,data:data0});
errors++;
}
}
if(data.dataset !== undefined){
let data1 = data.dataset;
if(typeof data1 === "string"){
if(data1.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/dataset",keyword:"maxLength",params:{limit: 2000},parentSchema:schema27.properties.dataset,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/dataset",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.dataset,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/dataset",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.dataset,data:data1});
errors++;
}
}
if(data.contract !== undefined){
if(!(validate65(data.contract, {instancePath:instancePath+"/contract",parentData:data,parentDataProperty:"contract",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((((((((data3 === "string") || (data3 === "number")) || (data3 === "integer")) || (data3 === "boolean")) || (data3 === "date")) || (data3 === "timestamp")) || (data3 === "time")) || (data3 === "array")) || (data3 === "object"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema27.properties.type.enum},parentSchema:schema27.properties.type,data:data3});
errors++;
}
}
if(data.minimum !== undefined){
let data4 = data.minimum;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"},parentSchema:schema27.properties.minimum,data:data4});
errors++;
}
}
if(data.maximum !== undefined){
let data5 = data.maximum;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/maximum",keyword:"type",params:{type: "number"},parentSchema:schema27.properties.maximum,data:data5});
errors++;
}
}
if(data.values !== undefined){
let data6 = data.values;
if(Array.isArray(data6)){
if(data6.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/values",keyword:"maxItems",params:{limit: 1000},parentSchema:schema27.properties.values,data:data6});
errors++;
}
if(data6.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/values",keyword:"minItems",params:{limit: 1},parentSchema:schema27.properties.values,data:data6});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
vErrors = addError(vErrors, {instancePath:instancePath+"/values/" + i0,keyword:"type",params:{type: schema27.properties.values.items.type},parentSchema:schema27.properties.values.items,data:data7});
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/values/" + i0,keyword:"maxLength",params:{limit: 1000},parentSchema:schema27.properties.values.items,data:data7});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/values",keyword:"type",params:{type: "array"},parentSchema:schema27.properties.values,data:data6});
errors++;
}
}
if(data.unit !== undefined){
let data8 = data.unit;
if(typeof data8 === "string"){
if(data8.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"maxLength",params:{limit: 100},parentSchema:schema27.properties.unit,data:data8});
errors++;
}
if(data8.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"minLength",params:{limit: 1},parentSchema:schema27.properties.unit,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.unit,data:data8});
errors++;
}
}
if(data.description !== undefined){
let data9 = data.description;
if(typeof data9 === "string"){
if(data9.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 4000},parentSchema:schema27.properties.description,data:data9});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},parentSchema:schema27.properties.description,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema27,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema42,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema42,data});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"description":"The data snapshot: a SHA256SUMS file, or a file and its digest.","type":"array","maxItems":1000,"items":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"DataFile","type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"$ref":"common.schema.json#/$defs/path"},"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}}]}};
const schema29 = {"description":"A SHA-256: 64 digits and letters from a to f.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "");

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
if(typeof data === "string"){
if(!pattern4.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema29,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema29,data});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema46,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(!(validate65(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema46.items.anyOf[1],data:data0});
errors++;
}
if(data0.sha256 === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "sha256"},parentSchema:schema46.items.anyOf[1],data:data0});
errors++;
}
for(const key0 in data0){
if(!((key0 === "path") || (key0 === "sha256"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema46.items.anyOf[1],data:data0});
errors++;
}
}
if(data0.path !== undefined){
if(!(validate65(data0.path, {instancePath:instancePath+"/" + i0+"/path",parentData:data0,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data0.sha256 !== undefined){
if(!(validate73(data0.sha256, {instancePath:instancePath+"/" + i0+"/sha256",parentData:data0,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema46.items.anyOf[1],data:data0});
errors++;
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"anyOf",params:{},parentSchema:schema46.items,data:data0});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema46,data});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"title":"Determinism","description":"Two folders (or files) of results of the same commit, made by the workflow with the same command one after the other: their numbers are compared. This program runs nothing itself.","type":"object","additionalProperties":false,"required":["results"],"properties":{"command":{"description":"What the workflow runs to make either.","type":"string","maxLength":4000},"results":{"description":"The first and the second.","type":"array","minItems":2,"maxItems":2,"items":{"$ref":"common.schema.json#/$defs/path"}},"tolerance":{"description":"How far a number may move. Left out: not at all.","$ref":"#/$defs/tolerance"},"tolerances":{"description":"Another tolerance for numbers by their name: the column of a table, or the last key.","type":"object","maxProperties":200,"propertyNames":{"maxLength":200},"additionalProperties":{"$ref":"#/$defs/tolerance"}},"ignore":{"description":"What may be other each time (times, run ids): names of columns and keys, and of files, with at most one `*` (`*.log`).","type":"array","maxItems":100,"items":{"description":"The name of a number, with at most one `*` for any part of it.","type":"string","minLength":1,"maxLength":200,"pattern":"^[^*]*[*]?[^*]*$"}}}};
const schema30 = {"title":"Tolerance","type":"object","additionalProperties":false,"minProperties":1,"properties":{"absolute":{"description":"In the number's own unit.","type":"number","minimum":0},"relative":{"description":"As a share of the larger of the two.","type":"number","minimum":0,"maximum":1}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1},parentSchema:schema30,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "absolute") || (key0 === "relative"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data});
errors++;
}
}
if(data.absolute !== undefined){
let data0 = data.absolute;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = addError(vErrors, {instancePath:instancePath+"/absolute",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.absolute,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/absolute",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.absolute,data:data0});
errors++;
}
}
if(data.relative !== undefined){
let data1 = data.relative;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/relative",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30.properties.relative,data:data1});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/relative",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.properties.relative,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/relative",keyword:"type",params:{type: "number"},parentSchema:schema30.properties.relative,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[^*]*[*]?[^*]*$", "");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "results"},parentSchema:schema49,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "command") || (key0 === "results")) || (key0 === "tolerance")) || (key0 === "tolerances")) || (key0 === "ignore"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema49,data});
errors++;
}
}
if(data.command !== undefined){
let data0 = data.command;
if(typeof data0 === "string"){
if(data0.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/command",keyword:"maxLength",params:{limit: 4000},parentSchema:schema49.properties.command,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/command",keyword:"type",params:{type: "string"},parentSchema:schema49.properties.command,data:data0});
errors++;
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
if(data1.length > 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/results",keyword:"maxItems",params:{limit: 2},parentSchema:schema49.properties.results,data:data1});
errors++;
}
if(data1.length < 2){
vErrors = addError(vErrors, {instancePath:instancePath+"/results",keyword:"minItems",params:{limit: 2},parentSchema:schema49.properties.results,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data1[i0], {instancePath:instancePath+"/results/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/results",keyword:"type",params:{type: "array"},parentSchema:schema49.properties.results,data:data1});
errors++;
}
}
if(data.tolerance !== undefined){
if(!(validate78(data.tolerance, {instancePath:instancePath+"/tolerance",parentData:data,parentDataProperty:"tolerance",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.tolerances !== undefined){
let data4 = data.tolerances;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerances",keyword:"maxProperties",params:{limit: 200},parentSchema:schema49.properties.tolerances,data:data4});
errors++;
}
for(const key1 in data4){
const _errs10 = errors;
if(typeof key1 === "string"){
if(key1.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerances",keyword:"maxLength",params:{limit: 200},parentSchema:schema49.properties.tolerances.propertyNames,data:key1});
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerances",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema49.properties.tolerances,data:data4});
errors++;
}
}
for(const key2 in data4){
if(!(validate78(data4[key2], {instancePath:instancePath+"/tolerances/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerances",keyword:"type",params:{type: "object"},parentSchema:schema49.properties.tolerances,data:data4});
errors++;
}
}
if(data.ignore !== undefined){
let data6 = data.ignore;
if(Array.isArray(data6)){
if(data6.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/ignore",keyword:"maxItems",params:{limit: 100},parentSchema:schema49.properties.ignore,data:data6});
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(data7.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/ignore/" + i1,keyword:"maxLength",params:{limit: 200},parentSchema:schema49.properties.ignore.items,data:data7});
errors++;
}
if(data7.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/ignore/" + i1,keyword:"minLength",params:{limit: 1},parentSchema:schema49.properties.ignore.items,data:data7});
errors++;
}
if(!pattern5.test(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/ignore/" + i1,keyword:"pattern",params:{pattern: "^[^*]*[*]?[^*]*$"},parentSchema:schema49.properties.ignore.items,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/ignore/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema49.properties.ignore.items,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/ignore",keyword:"type",params:{type: "array"},parentSchema:schema49.properties.ignore,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema49,data});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"title":"Hardware","description":"What the numbers were made on and need to be made again; `none` for a part that does not matter.","type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","maxLength":200},"memory":{"type":"string","maxLength":200},"accelerator":{"type":"string","maxLength":200},"driver":{"type":"string","maxLength":200}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cpu") || (key0 === "memory")) || (key0 === "accelerator")) || (key0 === "driver"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema51,data});
errors++;
}
}
if(data.cpu !== undefined){
let data0 = data.cpu;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/cpu",keyword:"maxLength",params:{limit: 200},parentSchema:schema51.properties.cpu,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/cpu",keyword:"type",params:{type: "string"},parentSchema:schema51.properties.cpu,data:data0});
errors++;
}
}
if(data.memory !== undefined){
let data1 = data.memory;
if(typeof data1 === "string"){
if(data1.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/memory",keyword:"maxLength",params:{limit: 200},parentSchema:schema51.properties.memory,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/memory",keyword:"type",params:{type: "string"},parentSchema:schema51.properties.memory,data:data1});
errors++;
}
}
if(data.accelerator !== undefined){
let data2 = data.accelerator;
if(typeof data2 === "string"){
if(data2.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/accelerator",keyword:"maxLength",params:{limit: 200},parentSchema:schema51.properties.accelerator,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/accelerator",keyword:"type",params:{type: "string"},parentSchema:schema51.properties.accelerator,data:data2});
errors++;
}
}
if(data.driver !== undefined){
let data3 = data.driver;
if(typeof data3 === "string"){
if(data3.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/driver",keyword:"maxLength",params:{limit: 200},parentSchema:schema51.properties.driver,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"},parentSchema:schema51.properties.driver,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema51,data});
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"description":"The steps from the raw data to the data it reads, as code: a script, a notebook, or a stage of DVC (`dvc.yaml#clean`). An empty list says that there are none.","type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":1000}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema52,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 1000},parentSchema:schema52.items,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema52.items,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema52.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema52,data});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema25,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema25,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema25,data});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"description":"Files of parameters (YAML, JSON or TOML) that runs must have been given, and the JSON Schema that each is held against. Left out: params.* and parameters.* among the code. An empty list says that there are none.","type":"array","maxItems":1000,"items":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"ParameterFile","description":"A file of parameters with its schema.","type":"object","additionalProperties":false,"required":["path","schema"],"properties":{"path":{"$ref":"common.schema.json#/$defs/path"},"schema":{"description":"A JSON Schema: the path of one (JSON or YAML), or the schema itself.","anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"ParameterSchema","description":"A JSON Schema, written here.","type":"object"}]}}}]}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema56,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(!(validate65(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema56.items.anyOf[1],data:data0});
errors++;
}
if(data0.schema === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "schema"},parentSchema:schema56.items.anyOf[1],data:data0});
errors++;
}
for(const key0 in data0){
if(!((key0 === "path") || (key0 === "schema"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema56.items.anyOf[1],data:data0});
errors++;
}
}
if(data0.path !== undefined){
if(!(validate65(data0.path, {instancePath:instancePath+"/" + i0+"/path",parentData:data0,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data0.schema !== undefined){
let data2 = data0.schema;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(!(validate65(data2, {instancePath:instancePath+"/" + i0+"/schema",parentData:data0,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
const _errs11 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/schema",keyword:"type",params:{type: "object"},parentSchema:schema56.items.anyOf[1].properties.schema.anyOf[1],data:data2});
errors++;
}
var _valid1 = _errs11 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/schema",keyword:"anyOf",params:{},parentSchema:schema56.items.anyOf[1].properties.schema,data:data2});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema56.items.anyOf[1],data:data0});
errors++;
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"anyOf",params:{},parentSchema:schema56.items,data:data0});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema56,data});
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"description":"Test reports (JUnit XML), by kind of test.","type":"object","additionalProperties":false,"properties":{"unit":{"$ref":"#/$defs/reports"},"integration":{"$ref":"#/$defs/reports"},"end-to-end":{"$ref":"#/$defs/reports"}}};
const schema31 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},parentSchema:schema31,data});
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
validate89.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "unit") || (key0 === "integration")) || (key0 === "end-to-end"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema58,data});
errors++;
}
}
if(data.unit !== undefined){
if(!(validate89(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.integration !== undefined){
if(!(validate89(data.integration, {instancePath:instancePath+"/integration",parentData:data,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data["end-to-end"] !== undefined){
if(!(validate89(data["end-to-end"], {instancePath:instancePath+"/end-to-end",parentData:data,parentDataProperty:"end-to-end",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema58,data});
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema24,data});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"description":"Ids of features it leans on.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/identifier"}};

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
if(!pattern3.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 1000},parentSchema:schema61,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema61,data});
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"description":"Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.","type":"array","maxItems":200,"uniqueItems":true,"items":{"type":"string","maxLength":200}};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema62,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 200},parentSchema:schema62.items,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema62.items,data:data0});
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
vErrors = addError(vErrors, {instancePath,keyword:"uniqueItems",params:{i: i1, j: j0},parentSchema:schema62,data});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema62,data});
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"title":"Artifact","description":"What is shipped.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":200},"version":{"type":["string","number"],"maxLength":100},"digest":{"description":"`sha256:` and 64 digits and letters from a to f.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "");

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema63,data});
errors++;
}
if(data.version === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema63,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "version")) || (key0 === "digest"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema63,data});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema63.properties.name,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema63.properties.name,data:data0});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: schema63.properties.version.type},parentSchema:schema63.properties.version,data:data1});
errors++;
}
if(typeof data1 === "string"){
if(data1.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 100},parentSchema:schema63.properties.version,data:data1});
errors++;
}
}
}
if(data.digest !== undefined){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},parentSchema:schema63.properties.digest,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"},parentSchema:schema63.properties.digest,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema63,data});
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"description":"How it can fail, and what happens then.","type":"array","maxItems":200,"items":{"title":"FailureMode","description":"One way to fail.","type":"object","additionalProperties":false,"required":["when","then"],"properties":{"when":{"description":"What goes wrong: no data for five minutes, the model cannot be loaded.","type":"string","maxLength":4000},"then":{"description":"What it does then, and what users see.","type":"string","maxLength":4000}}}};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema64,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.when === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "when"},parentSchema:schema64.items,data:data0});
errors++;
}
if(data0.then === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "then"},parentSchema:schema64.items,data:data0});
errors++;
}
for(const key0 in data0){
if(!((key0 === "when") || (key0 === "then"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema64.items,data:data0});
errors++;
}
}
if(data0.when !== undefined){
let data1 = data0.when;
if(typeof data1 === "string"){
if(data1.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/when",keyword:"maxLength",params:{limit: 4000},parentSchema:schema64.items.properties.when,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/when",keyword:"type",params:{type: "string"},parentSchema:schema64.items.properties.when,data:data1});
errors++;
}
}
if(data0.then !== undefined){
let data2 = data0.then;
if(typeof data2 === "string"){
if(data2.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/then",keyword:"maxLength",params:{limit: 4000},parentSchema:schema64.items.properties.then,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/then",keyword:"type",params:{type: "string"},parentSchema:schema64.items.properties.then,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema64.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema64,data});
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"description":"The signals it emits: names, or better what each of them is, as OpenTelemetry has it.","type":"array","maxItems":200,"items":{"anyOf":[{"type":"string","minLength":1,"maxLength":200},{"title":"Signal","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"As the code emits it: `cpu_burst.score`.","type":"string","minLength":1,"maxLength":200},"kind":{"description":"Left out: what the semantic conventions, or the registry that has the name, say.","enum":["metric","attribute","span","event"]},"unit":{"description":"Of a metric, in UCUM: `s`, `By`, `1`, `{request}`, `By/s`.","type":"string","minLength":1,"maxLength":63},"instrument":{"description":"Of a metric.","enum":["counter","updowncounter","gauge","histogram"]},"description":{"type":"string","maxLength":2000}}}]}};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema65,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 200},parentSchema:schema65.items.anyOf[0],data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema65.items.anyOf[0],data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema65.items.anyOf[0],data:data0});
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema65.items.anyOf[1],data:data0});
errors++;
}
for(const key0 in data0){
if(!(((((key0 === "name") || (key0 === "kind")) || (key0 === "unit")) || (key0 === "instrument")) || (key0 === "description"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema65.items.anyOf[1],data:data0});
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema65.items.anyOf[1].properties.name,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema65.items.anyOf[1].properties.name,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema65.items.anyOf[1].properties.name,data:data1});
errors++;
}
}
if(data0.kind !== undefined){
let data2 = data0.kind;
if(!((((data2 === "metric") || (data2 === "attribute")) || (data2 === "span")) || (data2 === "event"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/kind",keyword:"enum",params:{allowedValues: schema65.items.anyOf[1].properties.kind.enum},parentSchema:schema65.items.anyOf[1].properties.kind,data:data2});
errors++;
}
}
if(data0.unit !== undefined){
let data3 = data0.unit;
if(typeof data3 === "string"){
if(data3.length > 63){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/unit",keyword:"maxLength",params:{limit: 63},parentSchema:schema65.items.anyOf[1].properties.unit,data:data3});
errors++;
}
if(data3.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/unit",keyword:"minLength",params:{limit: 1},parentSchema:schema65.items.anyOf[1].properties.unit,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema65.items.anyOf[1].properties.unit,data:data3});
errors++;
}
}
if(data0.instrument !== undefined){
let data4 = data0.instrument;
if(!((((data4 === "counter") || (data4 === "updowncounter")) || (data4 === "gauge")) || (data4 === "histogram"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/instrument",keyword:"enum",params:{allowedValues: schema65.items.anyOf[1].properties.instrument.enum},parentSchema:schema65.items.anyOf[1].properties.instrument,data:data4});
errors++;
}
}
if(data0.description !== undefined){
let data5 = data0.description;
if(typeof data5 === "string"){
if(data5.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/description",keyword:"maxLength",params:{limit: 2000},parentSchema:schema65.items.anyOf[1].properties.description,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0+"/description",keyword:"type",params:{type: "string"},parentSchema:schema65.items.anyOf[1].properties.description,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema65.items.anyOf[1],data:data0});
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"anyOf",params:{},parentSchema:schema65.items,data:data0});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema65,data});
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"title":"Remediation","description":"What it does to a running system, and how that is bounded.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","maxLength":200,"description":"What it does: `recycle-worker`."},"mode":{"description":"How far it may act by itself.","enum":["shadow","approve","automatic"]},"blast-radius":{"description":"The most it may touch at once.","type":"object","maxProperties":20,"additionalProperties":{"type":["number","string"],"maxLength":100}},"rate-limit":{"type":"string","maxLength":100,"description":"How often it may act: `3 per hour`."},"kill-switch":{"description":"The flag that stops it: that of the rollout, or one under `flags`.","type":"string","maxLength":200},"undo":{"description":"How one action is undone: a page, as a rule with a heading (`runbook.md#undo`).","$ref":"#/$defs/link"}}};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "action"},parentSchema:schema66,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "mode")) || (key0 === "blast-radius")) || (key0 === "rate-limit")) || (key0 === "kill-switch")) || (key0 === "undo"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema66,data});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/action",keyword:"maxLength",params:{limit: 200},parentSchema:schema66.properties.action,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/action",keyword:"type",params:{type: "string"},parentSchema:schema66.properties.action,data:data0});
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!(((data1 === "shadow") || (data1 === "approve")) || (data1 === "automatic"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema66.properties.mode.enum},parentSchema:schema66.properties.mode,data:data1});
errors++;
}
}
if(data["blast-radius"] !== undefined){
let data2 = data["blast-radius"];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 20){
vErrors = addError(vErrors, {instancePath:instancePath+"/blast-radius",keyword:"maxProperties",params:{limit: 20},parentSchema:schema66.properties["blast-radius"],data:data2});
errors++;
}
for(const key1 in data2){
let data3 = data2[key1];
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
vErrors = addError(vErrors, {instancePath:instancePath+"/blast-radius/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema66.properties["blast-radius"].additionalProperties.type},parentSchema:schema66.properties["blast-radius"].additionalProperties,data:data3});
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/blast-radius/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 100},parentSchema:schema66.properties["blast-radius"].additionalProperties,data:data3});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/blast-radius",keyword:"type",params:{type: "object"},parentSchema:schema66.properties["blast-radius"],data:data2});
errors++;
}
}
if(data["rate-limit"] !== undefined){
let data4 = data["rate-limit"];
if(typeof data4 === "string"){
if(data4.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/rate-limit",keyword:"maxLength",params:{limit: 100},parentSchema:schema66.properties["rate-limit"],data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/rate-limit",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["rate-limit"],data:data4});
errors++;
}
}
if(data["kill-switch"] !== undefined){
let data5 = data["kill-switch"];
if(typeof data5 === "string"){
if(data5.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/kill-switch",keyword:"maxLength",params:{limit: 200},parentSchema:schema66.properties["kill-switch"],data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/kill-switch",keyword:"type",params:{type: "string"},parentSchema:schema66.properties["kill-switch"],data:data5});
errors++;
}
}
if(data.undo !== undefined){
if(!(validate62(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema66,data});
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"title":"Rollout","type":"object","additionalProperties":false,"properties":{"flag":{"type":"string","maxLength":200,"description":"The flag that turns it on."},"steps":{"type":"array","maxItems":50,"items":{"type":["string","number"],"maxLength":50},"description":"Shares that have it, one after the other: 5%, 25%, 100%."},"hold":{"description":"How long each step lasts.","type":"string","maxLength":50}},"description":"How it reaches those who are to have it, step by step."};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "flag") || (key0 === "steps")) || (key0 === "hold"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema67,data});
errors++;
}
}
if(data.flag !== undefined){
let data0 = data.flag;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/flag",keyword:"maxLength",params:{limit: 200},parentSchema:schema67.properties.flag,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/flag",keyword:"type",params:{type: "string"},parentSchema:schema67.properties.flag,data:data0});
errors++;
}
}
if(data.steps !== undefined){
let data1 = data.steps;
if(Array.isArray(data1)){
if(data1.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/steps",keyword:"maxItems",params:{limit: 50},parentSchema:schema67.properties.steps,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
vErrors = addError(vErrors, {instancePath:instancePath+"/steps/" + i0,keyword:"type",params:{type: schema67.properties.steps.items.type},parentSchema:schema67.properties.steps.items,data:data2});
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/steps/" + i0,keyword:"maxLength",params:{limit: 50},parentSchema:schema67.properties.steps.items,data:data2});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/steps",keyword:"type",params:{type: "array"},parentSchema:schema67.properties.steps,data:data1});
errors++;
}
}
if(data.hold !== undefined){
let data3 = data.hold;
if(typeof data3 === "string"){
if(data3.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/hold",keyword:"maxLength",params:{limit: 50},parentSchema:schema67.properties.hold,data:data3});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/hold",keyword:"type",params:{type: "string"},parentSchema:schema67.properties.hold,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema67,data});
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"description":"Names of further flags it obeys.","type":"array","maxItems":200,"items":{"type":"string","minLength":1,"maxLength":200}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
vErrors = addError(vErrors, {instancePath,keyword:"maxItems",params:{limit: 200},parentSchema:schema68,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 200},parentSchema:schema68.items,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema68.items,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema68.items,data:data0});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "array"},parentSchema:schema68,data});
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema26,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema26,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema26,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"title":"Privacy","description":"What it has to do with people’s data.","type":"object","additionalProperties":false,"required":["personal-data"],"properties":{"personal-data":{"description":"Personal data that it reads or gives: `none`, or the kinds.","anyOf":[{"const":"none"},{"type":"array","minItems":1,"maxItems":200,"items":{"type":"string","minLength":1,"maxLength":200}}]},"notes":{"description":"Purpose, legal basis, retention, masking: whatever a reviewer must know.","type":"string","maxLength":4000}}};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["personal-data"] === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "personal-data"},parentSchema:schema72,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "personal-data") || (key0 === "notes"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema72,data});
errors++;
}
}
if(data["personal-data"] !== undefined){
let data0 = data["personal-data"];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if("none" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data",keyword:"const",params:{allowedValue: "none"},parentSchema:schema72.properties["personal-data"].anyOf[0],data:data0});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(Array.isArray(data0)){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data",keyword:"maxItems",params:{limit: 200},parentSchema:schema72.properties["personal-data"].anyOf[1],data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data",keyword:"minItems",params:{limit: 1},parentSchema:schema72.properties["personal-data"].anyOf[1],data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data/" + i0,keyword:"maxLength",params:{limit: 200},parentSchema:schema72.properties["personal-data"].anyOf[1].items,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data/" + i0,keyword:"minLength",params:{limit: 1},parentSchema:schema72.properties["personal-data"].anyOf[1].items,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema72.properties["personal-data"].anyOf[1].items,data:data1});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data",keyword:"type",params:{type: "array"},parentSchema:schema72.properties["personal-data"].anyOf[1],data:data0});
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = addError(vErrors, {instancePath:instancePath+"/personal-data",keyword:"anyOf",params:{},parentSchema:schema72.properties["personal-data"],data:data0});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.notes !== undefined){
let data2 = data.notes;
if(typeof data2 === "string"){
if(data2.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/notes",keyword:"maxLength",params:{limit: 4000},parentSchema:schema72.properties.notes,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/notes",keyword:"type",params:{type: "string"},parentSchema:schema72.properties.notes,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema72,data});
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"description":"Who could be harmed or treated unfairly by it, and what is done about that.","type":"string","maxLength":4000};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4000){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 4000},parentSchema:schema73,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema73,data});
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"A day, as year-month-day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},parentSchema:schema32,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema32,data});
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data});
errors++;
}
}
if(data.id !== undefined){
if(!(validate104(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
if(!(validate106(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
if(!(validate108(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if(!(validate110(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate112(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate112.errors);
errors = vErrors.length;
}
}
if(data.purpose !== undefined){
if(!(validate114(data.purpose, {instancePath:instancePath+"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.objective !== undefined){
if(!(validate116(data.objective, {instancePath:instancePath+"/objective",parentData:data,parentDataProperty:"objective",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.contracts !== undefined){
if(!(validate118(data.contracts, {instancePath:instancePath+"/contracts",parentData:data,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.transformations !== undefined){
if(!(validate121(data.transformations, {instancePath:instancePath+"/transformations",parentData:data,parentDataProperty:"transformations",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate124(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate127(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.experiments !== undefined){
if(!(validate130(data.experiments, {instancePath:instancePath+"/experiments",parentData:data,parentDataProperty:"experiments",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data.evaluation !== undefined){
if(!(validate133(data.evaluation, {instancePath:instancePath+"/evaluation",parentData:data,parentDataProperty:"evaluation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate133.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate136(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate136.errors);
errors = vErrors.length;
}
}
if(data.pipelines !== undefined){
if(!(validate141(data.pipelines, {instancePath:instancePath+"/pipelines",parentData:data,parentDataProperty:"pipelines",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate141.errors);
errors = vErrors.length;
}
}
if(data.packages !== undefined){
if(!(validate144(data.packages, {instancePath:instancePath+"/packages",parentData:data,parentDataProperty:"packages",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate144.errors);
errors = vErrors.length;
}
}
if(data.deterministic !== undefined){
if(!(validate147(data.deterministic, {instancePath:instancePath+"/deterministic",parentData:data,parentDataProperty:"deterministic",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate147.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined){
if(!(validate152(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate152.errors);
errors = vErrors.length;
}
}
if(data.hardware !== undefined){
if(!(validate155(data.hardware, {instancePath:instancePath+"/hardware",parentData:data,parentDataProperty:"hardware",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.preprocessing !== undefined){
if(!(validate157(data.preprocessing, {instancePath:instancePath+"/preprocessing",parentData:data,parentDataProperty:"preprocessing",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate157.errors);
errors = vErrors.length;
}
}
if(data["model-card"] !== undefined){
if(!(validate159(data["model-card"], {instancePath:instancePath+"/model-card",parentData:data,parentDataProperty:"model-card",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.models !== undefined){
if(!(validate161(data.models, {instancePath:instancePath+"/models",parentData:data,parentDataProperty:"models",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
if(!(validate164(data.metrics, {instancePath:instancePath+"/metrics",parentData:data,parentDataProperty:"metrics",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate164.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate167(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate167.errors);
errors = vErrors.length;
}
}
if(data.runs !== undefined){
if(!(validate172(data.runs, {instancePath:instancePath+"/runs",parentData:data,parentDataProperty:"runs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
if(!(validate175(data.tests, {instancePath:instancePath+"/tests",parentData:data,parentDataProperty:"tests",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate175.errors);
errors = vErrors.length;
}
}
if(data.lineage !== undefined){
if(!(validate180(data.lineage, {instancePath:instancePath+"/lineage",parentData:data,parentDataProperty:"lineage",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate180.errors);
errors = vErrors.length;
}
}
if(data.evidence !== undefined){
if(!(validate183(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate183.errors);
errors = vErrors.length;
}
}
if(data["depends-on"] !== undefined){
if(!(validate186(data["depends-on"], {instancePath:instancePath+"/depends-on",parentData:data,parentDataProperty:"depends-on",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate186.errors);
errors = vErrors.length;
}
}
if(data.locked !== undefined){
if(!(validate189(data.locked, {instancePath:instancePath+"/locked",parentData:data,parentDataProperty:"locked",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate189.errors);
errors = vErrors.length;
}
}
if(data.artifact !== undefined){
if(!(validate191(data.artifact, {instancePath:instancePath+"/artifact",parentData:data,parentDataProperty:"artifact",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data["failure-modes"] !== undefined){
if(!(validate193(data["failure-modes"], {instancePath:instancePath+"/failure-modes",parentData:data,parentDataProperty:"failure-modes",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate193.errors);
errors = vErrors.length;
}
}
if(data.telemetry !== undefined){
if(!(validate195(data.telemetry, {instancePath:instancePath+"/telemetry",parentData:data,parentDataProperty:"telemetry",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate195.errors);
errors = vErrors.length;
}
}
if(data.remediation !== undefined){
if(!(validate197(data.remediation, {instancePath:instancePath+"/remediation",parentData:data,parentDataProperty:"remediation",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate197.errors);
errors = vErrors.length;
}
}
if(data.rollout !== undefined){
if(!(validate200(data.rollout, {instancePath:instancePath+"/rollout",parentData:data,parentDataProperty:"rollout",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate200.errors);
errors = vErrors.length;
}
}
if(data.flags !== undefined){
if(!(validate202(data.flags, {instancePath:instancePath+"/flags",parentData:data,parentDataProperty:"flags",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate202.errors);
errors = vErrors.length;
}
}
if(data.rollback !== undefined){
if(!(validate204(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate204.errors);
errors = vErrors.length;
}
}
if(data.runbook !== undefined){
if(!(validate206(data.runbook, {instancePath:instancePath+"/runbook",parentData:data,parentDataProperty:"runbook",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate206.errors);
errors = vErrors.length;
}
}
if(data.learnings !== undefined){
if(!(validate208(data.learnings, {instancePath:instancePath+"/learnings",parentData:data,parentDataProperty:"learnings",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.privacy !== undefined){
if(!(validate210(data.privacy, {instancePath:instancePath+"/privacy",parentData:data,parentDataProperty:"privacy",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate210.errors);
errors = vErrors.length;
}
}
if(data.ethics !== undefined){
if(!(validate212(data.ethics, {instancePath:instancePath+"/ethics",parentData:data,parentDataProperty:"ethics",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate212.errors);
errors = vErrors.length;
}
}
if(data["review-by"] !== undefined){
if(!(validate214(data["review-by"], {instancePath:instancePath+"/review-by",parentData:data,parentDataProperty:"review-by",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate214.errors);
errors = vErrors.length;
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


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="feature-set.schema.json" */;
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
for(const key0 in data){
if(!(((key0 === "defaults") || (key0 === "features")) || (key0 === "groups"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.defaults !== undefined){
let data0 = data.defaults;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = addError(vErrors, {instancePath:instancePath+"/defaults",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.defaults,data:data0});
errors++;
}
if(!(validate53(data0, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
let data1 = data.features;
if(Array.isArray(data1)){
if(data1.length > 5000){
vErrors = addError(vErrors, {instancePath:instancePath+"/features",keyword:"maxItems",params:{limit: 5000},parentSchema:schema19.properties.features,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(validate53(data2, {instancePath:instancePath+"/features/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/features/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.features.items,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/features/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.features.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/features",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.features,data:data1});
errors++;
}
}
if(data.groups !== undefined){
let data3 = data.groups;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups",keyword:"maxProperties",params:{limit: 1000},parentSchema:schema19.properties.groups,data:data3});
errors++;
}
for(const key1 in data3){
const _errs12 = errors;
if(!(validate218(key1, {instancePath:instancePath+"/groups",parentData:data3,parentDataProperty:"groups",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate218.errors);
errors = vErrors.length;
}
var valid5 = _errs12 === errors;
if(!valid5){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema19.properties.groups,data:data3});
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(Array.isArray(data4)){
if(data4.length > 5000){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 5000},parentSchema:schema19.properties.groups.additionalProperties,data:data4});
errors++;
}
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.groups.additionalProperties,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate218(data4[i1], {instancePath:instancePath+"/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate218.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},parentSchema:schema19.properties.groups.additionalProperties,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/groups",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.groups,data:data3});
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
