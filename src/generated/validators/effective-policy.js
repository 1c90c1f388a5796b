/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const effectivePolicy = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"effective-policy.schema.json","title":"EffectivePolicyDocument","description":"What `promotion-gates policy --format json` prints: what each check does, and where that comes from.","type":"object","additionalProperties":false,"required":["kind","version","source","stages","checks"],"properties":{"kind":{"const":"promotion-gates/effective-policy"},"version":{"const":"1.0"},"source":{"description":"Path of the policy, or `built-in`.","type":"string"},"stages":{"type":"array","items":{"type":"string"}},"feature":{"type":"object","additionalProperties":false,"required":["id","stage"],"properties":{"id":{"type":"string"},"stage":{"type":"string"}}},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["check","severities"],"properties":{"check":{"$ref":"common.schema.json#/$defs/checkId"},"severities":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["stage","severity","because"],"properties":{"stage":{"type":"string"},"severity":{"$ref":"common.schema.json#/$defs/severity"},"because":{"type":"string"}}}}}}}}};
const schema21 = {"description":"A check, as `gate/question`.","type":"string","pattern":"^[a-z][a-z-]*/[a-z][a-z0-9-]*$"};
const pattern3 = new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");

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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema21,data};
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

const schema22 = {"description":"What a failing check does: nothing at all, a note, a warning, or it blocks.","enum":["off","note","warning","block"]};

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
if(!((((data === "off") || (data === "note")) || (data === "warning")) || (data === "block"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},schema:schema22.enum,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="effective-policy.schema.json" */;
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
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.stages === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.checks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "version")) || (key0 === "source")) || (key0 === "stages")) || (key0 === "feature")) || (key0 === "checks"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/effective-policy" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "promotion-gates/effective-policy"},schema:"promotion-gates/effective-policy",parentSchema:schema19.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"},schema:"1.0",parentSchema:schema19.properties.version,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema19.properties.source.type,parentSchema:schema19.properties.source,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.stages !== undefined){
let data3 = data.stages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.stages.items.type,parentSchema:schema19.properties.stages.items,data:data4};
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
const err10 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema19.properties.stages.type,parentSchema:schema19.properties.stages,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.feature !== undefined){
let data5 = data.feature;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err11 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.feature.required,parentSchema:schema19.properties.feature,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data5.stage === undefined){
const err12 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/required",keyword:"required",params:{missingProperty: "stage"},schema:schema19.properties.feature.required,parentSchema:schema19.properties.feature,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "id") || (key1 === "stage"))){
const err13 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.feature,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/feature/id",schemaPath:"#/properties/feature/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.feature.properties.id.type,parentSchema:schema19.properties.feature.properties.id,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data5.stage !== undefined){
let data7 = data5.stage;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/feature/stage",schemaPath:"#/properties/feature/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema19.properties.feature.properties.stage.type,parentSchema:schema19.properties.feature.properties.stage,data:data7};
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
const err16 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/type",keyword:"type",params:{type: "object"},schema:schema19.properties.feature.type,parentSchema:schema19.properties.feature,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.checks !== undefined){
let data8 = data.checks;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.check === undefined){
const err17 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema19.properties.checks.items.required,parentSchema:schema19.properties.checks.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
if(data9.severities === undefined){
const err18 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "severities"},schema:schema19.properties.checks.items.required,parentSchema:schema19.properties.checks.items,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "check") || (key2 === "severities"))){
const err19 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.checks.items,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data9.check !== undefined){
if(!(validate54(data9.check, {instancePath:instancePath+"/checks/" + i1+"/check",parentData:data9,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data9.severities !== undefined){
let data11 = data9.severities;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.stage === undefined){
const err20 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/required",keyword:"required",params:{missingProperty: "stage"},schema:schema19.properties.checks.items.properties.severities.items.required,parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if(data12.severity === undefined){
const err21 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/required",keyword:"required",params:{missingProperty: "severity"},schema:schema19.properties.checks.items.properties.severities.items.required,parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
if(data12.because === undefined){
const err22 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/required",keyword:"required",params:{missingProperty: "because"},schema:schema19.properties.checks.items.properties.severities.items.required,parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "stage") || (key3 === "severity")) || (key3 === "because"))){
const err23 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data12.stage !== undefined){
let data13 = data12.stage;
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2+"/stage",schemaPath:"#/properties/checks/items/properties/severities/items/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema19.properties.checks.items.properties.severities.items.properties.stage.type,parentSchema:schema19.properties.checks.items.properties.severities.items.properties.stage,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data12.severity !== undefined){
if(!(validate56(data12.severity, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2+"/severity",parentData:data12,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data12.because !== undefined){
let data15 = data12.because;
if(typeof data15 !== "string"){
const err25 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2+"/because",schemaPath:"#/properties/checks/items/properties/severities/items/properties/because/type",keyword:"type",params:{type: "string"},schema:schema19.properties.checks.items.properties.severities.items.properties.because.type,parentSchema:schema19.properties.checks.items.properties.severities.items.properties.because,data:data15};
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
else {
const err26 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.checks.items.properties.severities.items.type,parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12};
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
const err27 = {instancePath:instancePath+"/checks/" + i1+"/severities",schemaPath:"#/properties/checks/items/properties/severities/type",keyword:"type",params:{type: "array"},schema:schema19.properties.checks.items.properties.severities.type,parentSchema:schema19.properties.checks.items.properties.severities,data:data11};
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
const err28 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.checks.items.type,parentSchema:schema19.properties.checks.items,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},schema:schema19.properties.checks.type,parentSchema:schema19.properties.checks,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
