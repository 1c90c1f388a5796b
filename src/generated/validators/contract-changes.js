/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const contractChanges = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"contract-changes.schema.json","title":"ContractChanges","description":"What `promotion-gates data-contract diff OLD NEW --format json` prints.","type":"object","additionalProperties":false,"required":["kind","version","before","after","changes","needed","moved","compatibility","enough"],"properties":{"kind":{"const":"promotion-gates/contract-changes"},"version":{"const":"1.0"},"before":{"$ref":"#/$defs/side"},"after":{"$ref":"#/$defs/side"},"changes":{"type":"array","items":{"title":"ClassifiedChange","description":"One difference between the two, and what it asks of the version.","type":"object","additionalProperties":false,"required":["kind","element","says","location","consumer","producer"],"properties":{"kind":{"$ref":"#/$defs/kind"},"element":{"description":"What of the contract: `host_cpu.busy_share`.","type":"string","maxLength":2000},"says":{"description":"In words.","type":"string","maxLength":2000},"location":{"$ref":"common.schema.json#/$defs/location"},"consumer":{"description":"What it means for those who read the data.","$ref":"#/$defs/step"},"producer":{"description":"What it means for those who write the data, and for data that is there already.","$ref":"#/$defs/step"}}}},"needed":{"description":"By how much the version has to move, for each way to look at compatibility.","type":"object","additionalProperties":false,"required":["consumer","producer","full"],"properties":{"consumer":{"$ref":"#/$defs/step"},"producer":{"$ref":"#/$defs/step"},"full":{"$ref":"#/$defs/step"}}},"moved":{"description":"By how much it moved; `down` where it is lower than before, `unknown` where it is no semantic version.","enum":["major","minor","patch","none","down","unknown"]},"compatibility":{"description":"The way that decides.","enum":["consumer","producer","full"]},"enough":{"description":"Whether it moved enough; null where that cannot be told.","type":["boolean","null"]},"smallest":{"description":"The lowest version that is enough for what changed, once the contract is no draft; left out where the one before is no semantic version.","type":"string","maxLength":200}},"$defs":{"step":{"enum":["major","minor","patch","none"]},"side":{"title":"ContractSide","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","maxLength":1000},"version":{"type":"string","maxLength":200},"status":{"type":"string","maxLength":200}}},"change":{"title":"ContractChange","description":"One difference between two versions of a contract.","type":"object","required":["kind","element","says","location"],"properties":{"kind":{"$ref":"#/$defs/kind"},"element":{"description":"What of the contract: `host_cpu.busy_share`.","type":"string","maxLength":2000},"says":{"description":"In words.","type":"string","maxLength":2000},"location":{"$ref":"common.schema.json#/$defs/location"}},"additionalProperties":false},"kind":{"title":"ContractChangeKind","description":"What kind of difference it is.","enum":["identity-changed","object-removed","deprecated-object-removed","object-added","object-moved","property-removed","deprecated-property-removed","property-renamed","property-added","required-property-added","type-changed","type-widened","type-removed","type-added","physical-type-changed","form-changed","guarantee-dropped","guarantee-added","key-changed","pattern-changed","value-added","value-removed","rule-loosened","rule-tightened","rule-changed","service-level-loosened","service-level-tightened","classification-raised","classification-lowered","server-added","server-changed","sandbox-changed","ended","deprecated","documentation-changed"]}}};
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema20,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "version")) || (key0 === "status"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema20,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema20.properties.path,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.path,data:data0});
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"maxLength",params:{limit: 200},parentSchema:schema20.properties.version,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.version,data:data1});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 === "string"){
if(data2.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/status",keyword:"maxLength",params:{limit: 200},parentSchema:schema20.properties.status,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"},parentSchema:schema20.properties.status,data:data2});
errors++;
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
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema21.enum},parentSchema:schema21,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema23,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema23.properties.path,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema23.properties.path,data:data0});
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.line,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23.properties.line,data:data1});
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema23.properties.column,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23.properties.column,data:data2});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema24.enum},parentSchema:schema24,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19,data});
errors++;
}
if(data.version === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.before === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "before"},parentSchema:schema19,data});
errors++;
}
if(data.after === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "after"},parentSchema:schema19,data});
errors++;
}
if(data.changes === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "changes"},parentSchema:schema19,data});
errors++;
}
if(data.needed === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "needed"},parentSchema:schema19,data});
errors++;
}
if(data.moved === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "moved"},parentSchema:schema19,data});
errors++;
}
if(data.compatibility === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "compatibility"},parentSchema:schema19,data});
errors++;
}
if(data.enough === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "enough"},parentSchema:schema19,data});
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
if("promotion-gates/contract-changes" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "promotion-gates/contract-changes"},parentSchema:schema19.properties.kind,data:data0});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19.properties.changes.items,data:data5});
errors++;
}
if(data5.element === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"required",params:{missingProperty: "element"},parentSchema:schema19.properties.changes.items,data:data5});
errors++;
}
if(data5.says === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"required",params:{missingProperty: "says"},parentSchema:schema19.properties.changes.items,data:data5});
errors++;
}
if(data5.location === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"required",params:{missingProperty: "location"},parentSchema:schema19.properties.changes.items,data:data5});
errors++;
}
if(data5.consumer === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"required",params:{missingProperty: "consumer"},parentSchema:schema19.properties.changes.items,data:data5});
errors++;
}
if(data5.producer === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"required",params:{missingProperty: "producer"},parentSchema:schema19.properties.changes.items,data:data5});
errors++;
}
for(const key1 in data5){
if(!((((((key1 === "kind") || (key1 === "element")) || (key1 === "says")) || (key1 === "location")) || (key1 === "consumer")) || (key1 === "producer"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.changes.items,data:data5});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0+"/element",keyword:"maxLength",params:{limit: 2000},parentSchema:schema19.properties.changes.items.properties.element,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0+"/element",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.changes.items.properties.element,data:data7});
errors++;
}
}
if(data5.says !== undefined){
let data8 = data5.says;
if(typeof data8 === "string"){
if(data8.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0+"/says",keyword:"maxLength",params:{limit: 2000},parentSchema:schema19.properties.changes.items.properties.says,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0+"/says",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.changes.items.properties.says,data:data8});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/changes/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.changes.items,data:data5});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/changes",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.changes,data:data4});
errors++;
}
}
if(data.needed !== undefined){
let data12 = data.needed;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.consumer === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/needed",keyword:"required",params:{missingProperty: "consumer"},parentSchema:schema19.properties.needed,data:data12});
errors++;
}
if(data12.producer === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/needed",keyword:"required",params:{missingProperty: "producer"},parentSchema:schema19.properties.needed,data:data12});
errors++;
}
if(data12.full === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/needed",keyword:"required",params:{missingProperty: "full"},parentSchema:schema19.properties.needed,data:data12});
errors++;
}
for(const key2 in data12){
if(!(((key2 === "consumer") || (key2 === "producer")) || (key2 === "full"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/needed",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.needed,data:data12});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/needed",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.needed,data:data12});
errors++;
}
}
if(data.moved !== undefined){
let data16 = data.moved;
if(!((((((data16 === "major") || (data16 === "minor")) || (data16 === "patch")) || (data16 === "none")) || (data16 === "down")) || (data16 === "unknown"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/moved",keyword:"enum",params:{allowedValues: schema19.properties.moved.enum},parentSchema:schema19.properties.moved,data:data16});
errors++;
}
}
if(data.compatibility !== undefined){
let data17 = data.compatibility;
if(!(((data17 === "consumer") || (data17 === "producer")) || (data17 === "full"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/compatibility",keyword:"enum",params:{allowedValues: schema19.properties.compatibility.enum},parentSchema:schema19.properties.compatibility,data:data17});
errors++;
}
}
if(data.enough !== undefined){
let data18 = data.enough;
if((typeof data18 !== "boolean") && (data18 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/enough",keyword:"type",params:{type: schema19.properties.enough.type},parentSchema:schema19.properties.enough,data:data18});
errors++;
}
}
if(data.smallest !== undefined){
let data19 = data.smallest;
if(typeof data19 === "string"){
if(data19.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/smallest",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.smallest,data:data19});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/smallest",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.smallest,data:data19});
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
