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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},parentSchema:schema21,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema21,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},parentSchema:schema22,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.waivers === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "waivers"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "waivers"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: 1},parentSchema:schema19.properties.version,data:data0});
errors++;
}
}
if(data.waivers !== undefined){
let data1 = data.waivers;
if(Array.isArray(data1)){
if(data1.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers",keyword:"maxItems",params:{limit: 1000},parentSchema:schema19.properties.waivers,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.check === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "check"},parentSchema:schema19.properties.waivers.items,data:data2});
errors++;
}
if(data2.feature === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "feature"},parentSchema:schema19.properties.waivers.items,data:data2});
errors++;
}
if(data2.reason === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "reason"},parentSchema:schema19.properties.waivers.items,data:data2});
errors++;
}
if(data2.until === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0,keyword:"required",params:{missingProperty: "until"},parentSchema:schema19.properties.waivers.items,data:data2});
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "check") || (key1 === "feature")) || (key1 === "about")) || (key1 === "reason")) || (key1 === "until"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.waivers.items,data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/feature",keyword:"maxLength",params:{limit: 100},parentSchema:schema19.properties.waivers.items.properties.feature,data:data4});
errors++;
}
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/feature",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.waivers.items.properties.feature,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/feature",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.waivers.items.properties.feature,data:data4});
errors++;
}
}
if(data2.about !== undefined){
let data5 = data2.about;
if(typeof data5 === "string"){
if(data5.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/about",keyword:"maxLength",params:{limit: 2000},parentSchema:schema19.properties.waivers.items.properties.about,data:data5});
errors++;
}
if(data5.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/about",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.waivers.items.properties.about,data:data5});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/about",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.waivers.items.properties.about,data:data5});
errors++;
}
}
if(data2.reason !== undefined){
let data6 = data2.reason;
if(typeof data6 === "string"){
if(data6.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",keyword:"maxLength",params:{limit: 2000},parentSchema:schema19.properties.waivers.items.properties.reason,data:data6});
errors++;
}
if(data6.length < 10){
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",keyword:"minLength",params:{limit: 10},parentSchema:schema19.properties.waivers.items.properties.reason,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.waivers.items.properties.reason,data:data6});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.waivers.items,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/waivers",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.waivers,data:data1});
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
