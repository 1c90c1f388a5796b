/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const baseline = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"baseline.schema.json","title":"Baseline","description":"`promotion.baseline.json`: the blocking findings that were there when the suite was adopted. Written by `promotion-gates baseline`; it only shrinks.","type":"object","additionalProperties":false,"required":["version","findings"],"properties":{"version":{"const":1},"findings":{"type":"array","maxItems":100000,"items":{"title":"KnownFinding","type":"object","additionalProperties":false,"required":["check","feature","fingerprint"],"properties":{"check":{"$ref":"common.schema.json#/$defs/checkId"},"feature":{"type":"string","maxLength":200},"fingerprint":{"type":"string","maxLength":2000},"size":{"description":"As measured then. A larger one is a new finding.","type":"number"}}}}}};
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="baseline.schema.json" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "findings"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.findings !== undefined){
let data1 = data.findings;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err4 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema19.properties.findings,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.check === undefined){
const err5 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema19.properties.findings.items.required,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data2.feature === undefined){
const err6 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema19.properties.findings.items.required,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data2.fingerprint === undefined){
const err7 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "fingerprint"},schema:schema19.properties.findings.items.required,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "check") || (key1 === "feature")) || (key1 === "fingerprint")) || (key1 === "size"))){
const err8 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data2.check !== undefined){
if(!(validate54(data2.check, {instancePath:instancePath+"/findings/" + i0+"/check",parentData:data2,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data2.feature !== undefined){
let data4 = data2.feature;
if(typeof data4 === "string"){
if(data4.length > 200){
const err9 = {instancePath:instancePath+"/findings/" + i0+"/feature",schemaPath:"#/properties/findings/items/properties/feature/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.findings.items.properties.feature,data:data4};
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
const err10 = {instancePath:instancePath+"/findings/" + i0+"/feature",schemaPath:"#/properties/findings/items/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema19.properties.findings.items.properties.feature.type,parentSchema:schema19.properties.findings.items.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data2.fingerprint !== undefined){
let data5 = data2.fingerprint;
if(typeof data5 === "string"){
if(data5.length > 2000){
const err11 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.findings.items.properties.fingerprint,data:data5};
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
const err12 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},schema:schema19.properties.findings.items.properties.fingerprint.type,parentSchema:schema19.properties.findings.items.properties.fingerprint,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data2.size !== undefined){
let data6 = data2.size;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/findings/" + i0+"/size",schemaPath:"#/properties/findings/items/properties/size/type",keyword:"type",params:{type: "number"},schema:schema19.properties.findings.items.properties.size.type,parentSchema:schema19.properties.findings.items.properties.size,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.findings.items.type,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},schema:schema19.properties.findings.type,parentSchema:schema19.properties.findings,data:data1};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
