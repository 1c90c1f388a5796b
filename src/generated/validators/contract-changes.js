/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const contractChanges = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"contract-changes.schema.json","title":"ContractChanges","description":"What `promotion-gates data-contract diff OLD NEW --format json` prints.","type":"object","additionalProperties":false,"required":["kind","version","before","after","changes","needed","moved","compatibility","enough"],"properties":{"kind":{"const":"promotion-gates/contract-changes"},"version":{"const":"1.0"},"before":{"$ref":"#/$defs/side"},"after":{"$ref":"#/$defs/side"},"changes":{"type":"array","items":{"title":"ClassifiedChange","description":"One difference between the two, and what it asks of the version.","type":"object","additionalProperties":false,"required":["kind","element","says","location","consumer","producer"],"properties":{"kind":{"$ref":"#/$defs/kind"},"element":{"description":"What of the contract: `host_cpu.busy_share`.","type":"string","maxLength":2000},"says":{"description":"In words.","type":"string","maxLength":2000},"location":{"$ref":"common.schema.json#/$defs/location"},"consumer":{"description":"What it means for those who read the data.","$ref":"#/$defs/step"},"producer":{"description":"What it means for those who write the data, and for data that is there already.","$ref":"#/$defs/step"}}}},"needed":{"description":"By how much the version has to move, for each way to look at compatibility.","type":"object","additionalProperties":false,"required":["consumer","producer","full"],"properties":{"consumer":{"$ref":"#/$defs/step"},"producer":{"$ref":"#/$defs/step"},"full":{"$ref":"#/$defs/step"}}},"moved":{"description":"By how much it moved; `down` where it is lower than before, `unknown` where it is no semantic version.","enum":["major","minor","patch","none","down","unknown"]},"compatibility":{"description":"The way that decides.","enum":["consumer","producer","full"]},"enough":{"description":"Whether it moved enough; null where that cannot be told.","type":["boolean","null"]}},"$defs":{"step":{"enum":["major","minor","patch","none"]},"side":{"title":"ContractSide","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"version":{"type":"string","maxLength":200},"status":{"type":"string","maxLength":200}}},"change":{"title":"ContractChange","description":"One difference between two versions of a contract.","type":"object","required":["kind","element","says","location"],"properties":{"kind":{"$ref":"#/$defs/kind"},"element":{"description":"What of the contract: `host_cpu.busy_share`.","type":"string","maxLength":2000},"says":{"description":"In words.","type":"string","maxLength":2000},"location":{"$ref":"common.schema.json#/$defs/location"}},"additionalProperties":false},"kind":{"title":"ContractChangeKind","description":"What kind of difference it is.","enum":["identity-changed","object-removed","deprecated-object-removed","object-added","object-moved","property-removed","deprecated-property-removed","property-renamed","property-added","required-property-added","type-changed","type-widened","type-removed","type-added","physical-type-changed","form-changed","guarantee-dropped","guarantee-added","key-changed","pattern-changed","value-added","value-removed","rule-loosened","rule-tightened","rule-changed","service-level-loosened","service-level-tightened","classification-raised","classification-lowered","server-added","server-changed","sandbox-changed","ended","deprecated","documentation-changed"]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"title":"ContractSide","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"version":{"type":"string","maxLength":200},"status":{"type":"string","maxLength":200}}};

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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "version")) || (key0 === "status"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema20.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema20.properties.path.type,parentSchema:schema20.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 200){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema20.properties.version,data:data1};
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
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema20.properties.version.type,parentSchema:schema20.properties.version,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 === "string"){
if(data2.length > 200){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema20.properties.status,data:data2};
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
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema20.properties.status.type,parentSchema:schema20.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"title":"ContractChangeKind","description":"What kind of difference it is.","enum":["identity-changed","object-removed","deprecated-object-removed","object-added","object-moved","property-removed","deprecated-property-removed","property-renamed","property-added","required-property-added","type-changed","type-widened","type-removed","type-added","physical-type-changed","form-changed","guarantee-dropped","guarantee-added","key-changed","pattern-changed","value-added","value-removed","rule-loosened","rule-tightened","rule-changed","service-level-loosened","service-level-tightened","classification-raised","classification-lowered","server-added","server-changed","sandbox-changed","ended","deprecated","documentation-changed"]};

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
if(!(((((((((((((((((((((((((((((((((((data === "identity-changed") || (data === "object-removed")) || (data === "deprecated-object-removed")) || (data === "object-added")) || (data === "object-moved")) || (data === "property-removed")) || (data === "deprecated-property-removed")) || (data === "property-renamed")) || (data === "property-added")) || (data === "required-property-added")) || (data === "type-changed")) || (data === "type-widened")) || (data === "type-removed")) || (data === "type-added")) || (data === "physical-type-changed")) || (data === "form-changed")) || (data === "guarantee-dropped")) || (data === "guarantee-added")) || (data === "key-changed")) || (data === "pattern-changed")) || (data === "value-added")) || (data === "value-removed")) || (data === "rule-loosened")) || (data === "rule-tightened")) || (data === "rule-changed")) || (data === "service-level-loosened")) || (data === "service-level-tightened")) || (data === "classification-raised")) || (data === "classification-lowered")) || (data === "server-added")) || (data === "server-changed")) || (data === "sandbox-changed")) || (data === "ended")) || (data === "deprecated")) || (data === "documentation-changed"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},schema:schema21.enum,parentSchema:schema21,data};
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

const schema23 = {"title":"Location","description":"Where in the reader's own files.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"column":{"description":"Counted from 1.","type":"integer","minimum":1}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema23.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema23.properties.path.type,parentSchema:schema23.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.line.type,parentSchema:schema23.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema23.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema23.properties.column.type,parentSchema:schema23.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema23.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"enum":["major","minor","patch","none"]};

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
if(!((((data === "major") || (data === "minor")) || (data === "patch")) || (data === "none"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="contract-changes.schema.json" */;
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
if(data.before === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.after === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.changes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.needed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "needed"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data.moved === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moved"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data.compatibility === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compatibility"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data.enough === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enough"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/contract-changes" !== data0){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "promotion-gates/contract-changes"},schema:"promotion-gates/contract-changes",parentSchema:schema19.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"},schema:"1.0",parentSchema:schema19.properties.version,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.before !== undefined){
if(!(validate53(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate53(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.changes !== undefined){
let data4 = data.changes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.kind === undefined){
const err12 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema19.properties.changes.items.required,parentSchema:schema19.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data5.element === undefined){
const err13 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "element"},schema:schema19.properties.changes.items.required,parentSchema:schema19.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data5.says === undefined){
const err14 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "says"},schema:schema19.properties.changes.items.required,parentSchema:schema19.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if(data5.location === undefined){
const err15 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema19.properties.changes.items.required,parentSchema:schema19.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
if(data5.consumer === undefined){
const err16 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "consumer"},schema:schema19.properties.changes.items.required,parentSchema:schema19.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
if(data5.producer === undefined){
const err17 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "producer"},schema:schema19.properties.changes.items.required,parentSchema:schema19.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "kind") || (key1 === "element")) || (key1 === "says")) || (key1 === "location")) || (key1 === "consumer")) || (key1 === "producer"))){
const err18 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data5.kind !== undefined){
if(!(validate56(data5.kind, {instancePath:instancePath+"/changes/" + i0+"/kind",parentData:data5,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data5.element !== undefined){
let data7 = data5.element;
if(typeof data7 === "string"){
if(data7.length > 2000){
const err19 = {instancePath:instancePath+"/changes/" + i0+"/element",schemaPath:"#/properties/changes/items/properties/element/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.changes.items.properties.element,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/changes/" + i0+"/element",schemaPath:"#/properties/changes/items/properties/element/type",keyword:"type",params:{type: "string"},schema:schema19.properties.changes.items.properties.element.type,parentSchema:schema19.properties.changes.items.properties.element,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data5.says !== undefined){
let data8 = data5.says;
if(typeof data8 === "string"){
if(data8.length > 2000){
const err21 = {instancePath:instancePath+"/changes/" + i0+"/says",schemaPath:"#/properties/changes/items/properties/says/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.changes.items.properties.says,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/changes/" + i0+"/says",schemaPath:"#/properties/changes/items/properties/says/type",keyword:"type",params:{type: "string"},schema:schema19.properties.changes.items.properties.says.type,parentSchema:schema19.properties.changes.items.properties.says,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data5.location !== undefined){
if(!(validate59(data5.location, {instancePath:instancePath+"/changes/" + i0+"/location",parentData:data5,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data5.consumer !== undefined){
if(!(validate61(data5.consumer, {instancePath:instancePath+"/changes/" + i0+"/consumer",parentData:data5,parentDataProperty:"consumer",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data5.producer !== undefined){
if(!(validate61(data5.producer, {instancePath:instancePath+"/changes/" + i0+"/producer",parentData:data5,parentDataProperty:"producer",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.changes.items.type,parentSchema:schema19.properties.changes.items,data:data5};
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
const err24 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.changes.type,parentSchema:schema19.properties.changes,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data.needed !== undefined){
let data12 = data.needed;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.consumer === undefined){
const err25 = {instancePath:instancePath+"/needed",schemaPath:"#/properties/needed/required",keyword:"required",params:{missingProperty: "consumer"},schema:schema19.properties.needed.required,parentSchema:schema19.properties.needed,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if(data12.producer === undefined){
const err26 = {instancePath:instancePath+"/needed",schemaPath:"#/properties/needed/required",keyword:"required",params:{missingProperty: "producer"},schema:schema19.properties.needed.required,parentSchema:schema19.properties.needed,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if(data12.full === undefined){
const err27 = {instancePath:instancePath+"/needed",schemaPath:"#/properties/needed/required",keyword:"required",params:{missingProperty: "full"},schema:schema19.properties.needed.required,parentSchema:schema19.properties.needed,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "consumer") || (key2 === "producer")) || (key2 === "full"))){
const err28 = {instancePath:instancePath+"/needed",schemaPath:"#/properties/needed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.needed,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data12.consumer !== undefined){
if(!(validate61(data12.consumer, {instancePath:instancePath+"/needed/consumer",parentData:data12,parentDataProperty:"consumer",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data12.producer !== undefined){
if(!(validate61(data12.producer, {instancePath:instancePath+"/needed/producer",parentData:data12,parentDataProperty:"producer",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data12.full !== undefined){
if(!(validate61(data12.full, {instancePath:instancePath+"/needed/full",parentData:data12,parentDataProperty:"full",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/needed",schemaPath:"#/properties/needed/type",keyword:"type",params:{type: "object"},schema:schema19.properties.needed.type,parentSchema:schema19.properties.needed,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data.moved !== undefined){
let data16 = data.moved;
if(!((((((data16 === "major") || (data16 === "minor")) || (data16 === "patch")) || (data16 === "none")) || (data16 === "down")) || (data16 === "unknown"))){
const err30 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/enum",keyword:"enum",params:{allowedValues: schema19.properties.moved.enum},schema:schema19.properties.moved.enum,parentSchema:schema19.properties.moved,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data.compatibility !== undefined){
let data17 = data.compatibility;
if(!(((data17 === "consumer") || (data17 === "producer")) || (data17 === "full"))){
const err31 = {instancePath:instancePath+"/compatibility",schemaPath:"#/properties/compatibility/enum",keyword:"enum",params:{allowedValues: schema19.properties.compatibility.enum},schema:schema19.properties.compatibility.enum,parentSchema:schema19.properties.compatibility,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data.enough !== undefined){
let data18 = data.enough;
if((typeof data18 !== "boolean") && (data18 !== null)){
const err32 = {instancePath:instancePath+"/enough",schemaPath:"#/properties/enough/type",keyword:"type",params:{type: schema19.properties.enough.type},schema:schema19.properties.enough.type,parentSchema:schema19.properties.enough,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
