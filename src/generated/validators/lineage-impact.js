/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const lineageImpact = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"lineage-impact.schema.json","title":"LineageImpactDocument","description":"What `promotion-gates lineage impact PATH|CONTRACT[#COLUMN] --format json` prints: what depends on it.","type":"object","additionalProperties":false,"required":["kind","version","subject","features","datasets"],"properties":{"kind":{"const":"promotion-gates/lineage-impact"},"version":{"const":"1.0"},"subject":{"title":"ImpactSubject","description":"What was asked about, and what it is in the lineage.","type":"object","additionalProperties":false,"required":["asked","datasets","jobs"],"properties":{"asked":{"type":"string"},"path":{"description":"The file, from the root.","type":"string"},"column":{"type":"string"},"datasets":{"type":"array","items":{"type":"string"}},"jobs":{"type":"array","items":{"type":"string"}}}},"features":{"description":"Nearest first.","type":"array","items":{"$ref":"common.schema.json#/$defs/affectedFeature"}},"datasets":{"description":"Data downstream, nearest first.","type":"array","items":{"type":"string"}}}};
const schema21 = {"title":"AffectedFeature","description":"A feature that a change reaches.","type":"object","additionalProperties":false,"required":["feature","title","stage","owners","by","certain","way"],"properties":{"feature":{"type":"string","maxLength":1000},"title":{"type":"string","maxLength":1000},"stage":{"type":"string","maxLength":200},"owners":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":500}},"record":{"$ref":"#/$defs/location"},"by":{"description":"`lineage`; `record`: its record names the file itself; `dependency`: its record leans on an affected feature.","enum":["lineage","record","dependency"]},"certain":{"description":"False where only data sets lead there, and nothing tells whether the column does.","type":"boolean"},"through":{"description":"The changed file.","type":"string","maxLength":1000},"way":{"description":"From what changes to the feature's data; of a dependency the features between. A long one is cut in its middle.","type":"array","maxItems":41,"items":{"type":"string","maxLength":1000}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema22 = {"title":"Location","description":"Where in the reader's own files.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"column":{"description":"Counted from 1.","type":"integer","minimum":1}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema22.properties.path,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.path,data:data0});
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.line,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = addError(vErrors, {instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema22.properties.line,data:data1});
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.column,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = addError(vErrors, {instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema22.properties.column,data:data2});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.feature === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "feature"},parentSchema:schema21,data});
errors++;
}
if(data.title === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "title"},parentSchema:schema21,data});
errors++;
}
if(data.stage === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stage"},parentSchema:schema21,data});
errors++;
}
if(data.owners === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "owners"},parentSchema:schema21,data});
errors++;
}
if(data.by === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "by"},parentSchema:schema21,data});
errors++;
}
if(data.certain === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "certain"},parentSchema:schema21,data});
errors++;
}
if(data.way === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "way"},parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema21,data});
errors++;
}
}
if(data.feature !== undefined){
let data0 = data.feature;
if(typeof data0 === "string"){
if(data0.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/feature",keyword:"maxLength",params:{limit: 1000},parentSchema:schema21.properties.feature,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/feature",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.feature,data:data0});
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 1000},parentSchema:schema21.properties.title,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.title,data:data1});
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 === "string"){
if(data2.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",keyword:"maxLength",params:{limit: 200},parentSchema:schema21.properties.stage,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.stage,data:data2});
errors++;
}
}
if(data.owners !== undefined){
let data3 = data.owners;
if(Array.isArray(data3)){
if(data3.length > 100){
vErrors = addError(vErrors, {instancePath:instancePath+"/owners",keyword:"maxItems",params:{limit: 100},parentSchema:schema21.properties.owners,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/owners/" + i0,keyword:"maxLength",params:{limit: 500},parentSchema:schema21.properties.owners.items,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/owners/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema21.properties.owners.items,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/owners",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.owners,data:data3});
errors++;
}
}
if(data.record !== undefined){
if(!(validate55(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data6 = data.by;
if(!(((data6 === "lineage") || (data6 === "record")) || (data6 === "dependency"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/by",keyword:"enum",params:{allowedValues: schema21.properties.by.enum},parentSchema:schema21.properties.by,data:data6});
errors++;
}
}
if(data.certain !== undefined){
let data7 = data.certain;
if(typeof data7 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/certain",keyword:"type",params:{type: "boolean"},parentSchema:schema21.properties.certain,data:data7});
errors++;
}
}
if(data.through !== undefined){
let data8 = data.through;
if(typeof data8 === "string"){
if(data8.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/through",keyword:"maxLength",params:{limit: 1000},parentSchema:schema21.properties.through,data:data8});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/through",keyword:"type",params:{type: "string"},parentSchema:schema21.properties.through,data:data8});
errors++;
}
}
if(data.way !== undefined){
let data9 = data.way;
if(Array.isArray(data9)){
if(data9.length > 41){
vErrors = addError(vErrors, {instancePath:instancePath+"/way",keyword:"maxItems",params:{limit: 41},parentSchema:schema21.properties.way,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(data10.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/way/" + i1,keyword:"maxLength",params:{limit: 1000},parentSchema:schema21.properties.way.items,data:data10});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/way/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema21.properties.way.items,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/way",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.way,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="lineage-impact.schema.json" */;
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
if(data.subject === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subject"},parentSchema:schema19,data});
errors++;
}
if(data.features === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "features"},parentSchema:schema19,data});
errors++;
}
if(data.datasets === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "datasets"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "version")) || (key0 === "subject")) || (key0 === "features")) || (key0 === "datasets"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/lineage-impact" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "promotion-gates/lineage-impact"},parentSchema:schema19.properties.kind,data:data0});
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
if(data.subject !== undefined){
let data2 = data.subject;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.asked === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject",keyword:"required",params:{missingProperty: "asked"},parentSchema:schema19.properties.subject,data:data2});
errors++;
}
if(data2.datasets === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject",keyword:"required",params:{missingProperty: "datasets"},parentSchema:schema19.properties.subject,data:data2});
errors++;
}
if(data2.jobs === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject",keyword:"required",params:{missingProperty: "jobs"},parentSchema:schema19.properties.subject,data:data2});
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "asked") || (key1 === "path")) || (key1 === "column")) || (key1 === "datasets")) || (key1 === "jobs"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.subject,data:data2});
errors++;
}
}
if(data2.asked !== undefined){
let data3 = data2.asked;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject/asked",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.asked,data:data3});
errors++;
}
}
if(data2.path !== undefined){
let data4 = data2.path;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject/path",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.path,data:data4});
errors++;
}
}
if(data2.column !== undefined){
let data5 = data2.column;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject/column",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.column,data:data5});
errors++;
}
}
if(data2.datasets !== undefined){
let data6 = data2.datasets;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject/datasets/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.datasets.items,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/subject/datasets",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.subject.properties.datasets,data:data6});
errors++;
}
}
if(data2.jobs !== undefined){
let data8 = data2.jobs;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/subject/jobs/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.subject.properties.jobs.items,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/subject/jobs",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.subject.properties.jobs,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/subject",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.subject,data:data2});
errors++;
}
}
if(data.features !== undefined){
let data10 = data.features;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate54(data10[i2], {instancePath:instancePath+"/features/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/features",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.features,data:data10});
errors++;
}
}
if(data.datasets !== undefined){
let data12 = data.datasets;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items,data:data13});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.datasets,data:data12});
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
