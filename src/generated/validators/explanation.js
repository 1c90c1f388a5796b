/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const explanation = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"explanation.schema.json","title":"Explanation","description":"What `promotion-gates explain CHECK --format json` prints.","type":"object","additionalProperties":false,"required":["kind","version","id","question","why","remedy","for","severity"],"properties":{"kind":{"const":"promotion-gates/explanation"},"version":{"const":"1.0"},"id":{"$ref":"common.schema.json#/$defs/checkId"},"question":{"type":"string"},"why":{"type":"string"},"remedy":{"type":"string"},"for":{"enum":["data-scientist","engineer","operator"]},"severity":{"type":"object","additionalProperties":false,"required":["exploratory","candidate","production"],"properties":{"exploratory":{"$ref":"common.schema.json#/$defs/severity"},"candidate":{"$ref":"common.schema.json#/$defs/severity"},"production":{"$ref":"common.schema.json#/$defs/severity"}}},"unraised":{"description":"The most it weighs by default where nothing raises the feature's stage. Left out: as `severity` says.","enum":["note","warning"]}}};
const func1 = Object.prototype.hasOwnProperty;
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
/*# sourceURL="explanation.schema.json" */;
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
if(data.id === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19,data});
errors++;
}
if(data.question === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "question"},parentSchema:schema19,data});
errors++;
}
if(data.why === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "why"},parentSchema:schema19,data});
errors++;
}
if(data.remedy === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "remedy"},parentSchema:schema19,data});
errors++;
}
if(data.for === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "for"},parentSchema:schema19,data});
errors++;
}
if(data.severity === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "severity"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/explanation" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "promotion-gates/explanation"},parentSchema:schema19.properties.kind,data:data0});
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
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
let data3 = data.question;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/question",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.question,data:data3});
errors++;
}
}
if(data.why !== undefined){
let data4 = data.why;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/why",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.why,data:data4});
errors++;
}
}
if(data.remedy !== undefined){
let data5 = data.remedy;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/remedy",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.remedy,data:data5});
errors++;
}
}
if(data.for !== undefined){
let data6 = data.for;
if(!(((data6 === "data-scientist") || (data6 === "engineer")) || (data6 === "operator"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/for",keyword:"enum",params:{allowedValues: schema19.properties.for.enum},parentSchema:schema19.properties.for,data:data6});
errors++;
}
}
if(data.severity !== undefined){
let data7 = data.severity;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.exploratory === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/severity",keyword:"required",params:{missingProperty: "exploratory"},parentSchema:schema19.properties.severity,data:data7});
errors++;
}
if(data7.candidate === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/severity",keyword:"required",params:{missingProperty: "candidate"},parentSchema:schema19.properties.severity,data:data7});
errors++;
}
if(data7.production === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/severity",keyword:"required",params:{missingProperty: "production"},parentSchema:schema19.properties.severity,data:data7});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "exploratory") || (key1 === "candidate")) || (key1 === "production"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/severity",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.severity,data:data7});
errors++;
}
}
if(data7.exploratory !== undefined){
if(!(validate56(data7.exploratory, {instancePath:instancePath+"/severity/exploratory",parentData:data7,parentDataProperty:"exploratory",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data7.candidate !== undefined){
if(!(validate56(data7.candidate, {instancePath:instancePath+"/severity/candidate",parentData:data7,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data7.production !== undefined){
if(!(validate56(data7.production, {instancePath:instancePath+"/severity/production",parentData:data7,parentDataProperty:"production",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/severity",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.severity,data:data7});
errors++;
}
}
if(data.unraised !== undefined){
let data11 = data.unraised;
if(!((data11 === "note") || (data11 === "warning"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/unraised",keyword:"enum",params:{allowedValues: schema19.properties.unraised.enum},parentSchema:schema19.properties.unraised,data:data11});
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
