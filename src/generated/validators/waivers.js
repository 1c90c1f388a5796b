/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const waivers = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waivers.schema.json","title":"Waivers","description":"`promotion.waivers.yml`: findings accepted for now, each with a reason and an end. Who approved is the pull request that merged the line.","type":"object","additionalProperties":false,"required":["version","waivers"],"properties":{"version":{"const":1},"waivers":{"type":"array","maxItems":1000,"items":{"title":"Waiver","type":"object","additionalProperties":false,"required":["check","feature","reason","until"],"properties":{"check":{"$ref":"common.schema.json#/$defs/checkId"},"feature":{"description":"The feature's id.","type":"string","minLength":1,"maxLength":100},"about":{"description":"Only the finding with this fingerprint, as the report prints it. Left out: every finding of the check for this feature.","type":"string","minLength":1,"maxLength":2000},"reason":{"description":"Why it is accepted for now.","type":"string","minLength":10,"maxLength":2000},"until":{"description":"The last day it holds, Coordinated Universal Time.","$ref":"common.schema.json#/$defs/date"}}}}}};
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

const schema22 = {"description":"A day, as year-month-day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");

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
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema22,data};
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="waivers.schema.json" */;
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
if(data.waivers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "waivers"))){
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
if(data.waivers !== undefined){
let data1 = data.waivers;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err4 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.waivers,data:data1};
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
const err5 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data2.feature === undefined){
const err6 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data2.reason === undefined){
const err7 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data2.until === undefined){
const err8 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema19.properties.waivers.items.required,parentSchema:schema19.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "check") || (key1 === "feature")) || (key1 === "about")) || (key1 === "reason")) || (key1 === "until"))){
const err9 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data2.check !== undefined){
if(!(validate54(data2.check, {instancePath:instancePath+"/waivers/" + i0+"/check",parentData:data2,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data2.feature !== undefined){
let data4 = data2.feature;
if(typeof data4 === "string"){
if(data4.length > 100){
const err10 = {instancePath:instancePath+"/waivers/" + i0+"/feature",schemaPath:"#/properties/waivers/items/properties/feature/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.waivers.items.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/waivers/" + i0+"/feature",schemaPath:"#/properties/waivers/items/properties/feature/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.waivers.items.properties.feature,data:data4};
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
const err12 = {instancePath:instancePath+"/waivers/" + i0+"/feature",schemaPath:"#/properties/waivers/items/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.feature.type,parentSchema:schema19.properties.waivers.items.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data2.about !== undefined){
let data5 = data2.about;
if(typeof data5 === "string"){
if(data5.length > 2000){
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/about",schemaPath:"#/properties/waivers/items/properties/about/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.waivers.items.properties.about,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/about",schemaPath:"#/properties/waivers/items/properties/about/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.waivers.items.properties.about,data:data5};
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
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/about",schemaPath:"#/properties/waivers/items/properties/about/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.about.type,parentSchema:schema19.properties.waivers.items.properties.about,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data2.reason !== undefined){
let data6 = data2.reason;
if(typeof data6 === "string"){
if(data6.length > 2000){
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.waivers.items.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if(data6.length < 10){
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},schema:10,parentSchema:schema19.properties.waivers.items.properties.reason,data:data6};
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
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.waivers.items.properties.reason.type,parentSchema:schema19.properties.waivers.items.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data2.until !== undefined){
if(!(validate56(data2.until, {instancePath:instancePath+"/waivers/" + i0+"/until",parentData:data2,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.waivers.items.type,parentSchema:schema19.properties.waivers.items,data:data2};
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
else {
const err20 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.waivers.type,parentSchema:schema19.properties.waivers,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
