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
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema22.enum},parentSchema:schema22,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19,data});
errors++;
}
if(data.version === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.source === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "source"},parentSchema:schema19,data});
errors++;
}
if(data.stages === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stages"},parentSchema:schema19,data});
errors++;
}
if(data.checks === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "checks"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "version")) || (key0 === "source")) || (key0 === "stages")) || (key0 === "feature")) || (key0 === "checks"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/effective-policy" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "promotion-gates/effective-policy"},parentSchema:schema19.properties.kind,data:data0});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: "1.0"},parentSchema:schema19.properties.version,data:data1});
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/source",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.source,data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/stages/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.stages.items,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/stages",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.stages,data:data3});
errors++;
}
}
if(data.feature !== undefined){
let data5 = data.feature;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/feature",keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.feature,data:data5});
errors++;
}
if(data5.stage === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/feature",keyword:"required",params:{missingProperty: "stage"},parentSchema:schema19.properties.feature,data:data5});
errors++;
}
for(const key1 in data5){
if(!((key1 === "id") || (key1 === "stage"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/feature",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.feature,data:data5});
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/feature/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.feature.properties.id,data:data6});
errors++;
}
}
if(data5.stage !== undefined){
let data7 = data5.stage;
if(typeof data7 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/feature/stage",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.feature.properties.stage,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/feature",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.feature,data:data5});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1,keyword:"required",params:{missingProperty: "check"},parentSchema:schema19.properties.checks.items,data:data9});
errors++;
}
if(data9.severities === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1,keyword:"required",params:{missingProperty: "severities"},parentSchema:schema19.properties.checks.items,data:data9});
errors++;
}
for(const key2 in data9){
if(!((key2 === "check") || (key2 === "severities"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.checks.items,data:data9});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,keyword:"required",params:{missingProperty: "stage"},parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12});
errors++;
}
if(data12.severity === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12});
errors++;
}
if(data12.because === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,keyword:"required",params:{missingProperty: "because"},parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12});
errors++;
}
for(const key3 in data12){
if(!(((key3 === "stage") || (key3 === "severity")) || (key3 === "because"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12});
errors++;
}
}
if(data12.stage !== undefined){
let data13 = data12.stage;
if(typeof data13 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2+"/stage",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.checks.items.properties.severities.items.properties.stage,data:data13});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2+"/because",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.checks.items.properties.severities.items.properties.because,data:data15});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.checks.items.properties.severities.items,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1+"/severities",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.checks.items.properties.severities,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.checks.items,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.checks,data:data8});
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
