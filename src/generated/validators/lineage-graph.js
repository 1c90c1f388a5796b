/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const lineageGraph = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"lineage-graph.schema.json","title":"LineageGraphDocument","description":"What `promotion-gates lineage graph PATH… --format json` prints.","type":"object","additionalProperties":false,"required":["kind","version","datasets","jobs","edges","columnEdges","roots","notices"],"properties":{"kind":{"const":"promotion-gates/lineage-graph"},"version":{"const":"1.0"},"datasets":{"type":"array","items":{"title":"LineageGraphDataset","type":"object","additionalProperties":false,"required":["id","namespace","name","aliases","fields","tags"],"properties":{"id":{"description":"Tells it from all others of this document.","type":"string"},"namespace":{"description":"Where it is stored.","type":"string"},"name":{"description":"Its name there.","type":"string"},"aliases":{"description":"Other names of the same dataset.","type":"array","items":{"type":"string"}},"fields":{"description":"Its columns.","type":"array","items":{"type":"string"}},"version":{"description":"The version that was read or written last.","type":"string"},"tags":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key","value"],"properties":{"key":{"type":"string"},"value":{"type":"string"},"field":{"description":"The column it is about; left out, the dataset.","type":"string"}}}}}}},"jobs":{"type":"array","items":{"title":"LineageGraphJob","type":"object","additionalProperties":false,"required":["id","namespace","name"],"properties":{"id":{"type":"string"},"namespace":{"type":"string"},"name":{"type":"string"},"code":{"description":"Path of its code in its repository.","type":"string"}}}},"edges":{"description":"From a dataset to a job that reads it, or from a job to a dataset it writes.","type":"array","items":{"title":"LineageGraphEdge","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"columnEdges":{"type":"array","items":{"title":"LineageGraphColumnEdge","description":"From a column, or a whole dataset, to what is made from it.","type":"object","additionalProperties":false,"required":["from","to","direct","masked"],"properties":{"from":{"type":"string"},"fromField":{"type":"string"},"to":{"type":"string"},"toField":{"description":"Left out: it decides about every column, as a filter does.","type":"string"},"direct":{"description":"Whether values flow.","type":"boolean"},"masked":{"description":"Whether what flows no longer shows them.","type":"boolean"}}}},"roots":{"description":"Datasets that something is made from, and that nothing makes.","type":"array","items":{"type":"string"}},"notices":{"description":"What could not be read, and what tells of no lineage.","type":"array","items":{"type":"string"}}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="lineage-graph.schema.json" */;
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
if(data.datasets === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasets"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.jobs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "jobs"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.edges === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edges"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.columnEdges === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columnEdges"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data.roots === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roots"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data.notices === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "version")) || (key0 === "datasets")) || (key0 === "jobs")) || (key0 === "edges")) || (key0 === "columnEdges")) || (key0 === "roots")) || (key0 === "notices"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/lineage-graph" !== data0){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "promotion-gates/lineage-graph"},schema:"promotion-gates/lineage-graph",parentSchema:schema19.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"},schema:"1.0",parentSchema:schema19.properties.version,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.datasets !== undefined){
let data2 = data.datasets;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err11 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.datasets.items.required,parentSchema:schema19.properties.datasets.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data3.namespace === undefined){
const err12 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "namespace"},schema:schema19.properties.datasets.items.required,parentSchema:schema19.properties.datasets.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data3.name === undefined){
const err13 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.datasets.items.required,parentSchema:schema19.properties.datasets.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data3.aliases === undefined){
const err14 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "aliases"},schema:schema19.properties.datasets.items.required,parentSchema:schema19.properties.datasets.items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if(data3.fields === undefined){
const err15 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "fields"},schema:schema19.properties.datasets.items.required,parentSchema:schema19.properties.datasets.items,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
if(data3.tags === undefined){
const err16 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/required",keyword:"required",params:{missingProperty: "tags"},schema:schema19.properties.datasets.items.required,parentSchema:schema19.properties.datasets.items,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "id") || (key1 === "namespace")) || (key1 === "name")) || (key1 === "aliases")) || (key1 === "fields")) || (key1 === "version")) || (key1 === "tags"))){
const err17 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.datasets.items,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/datasets/" + i0+"/id",schemaPath:"#/properties/datasets/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.id.type,parentSchema:schema19.properties.datasets.items.properties.id,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data3.namespace !== undefined){
let data5 = data3.namespace;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/datasets/" + i0+"/namespace",schemaPath:"#/properties/datasets/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.namespace.type,parentSchema:schema19.properties.datasets.items.properties.namespace,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data3.name !== undefined){
let data6 = data3.name;
if(typeof data6 !== "string"){
const err20 = {instancePath:instancePath+"/datasets/" + i0+"/name",schemaPath:"#/properties/datasets/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.name.type,parentSchema:schema19.properties.datasets.items.properties.name,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data3.aliases !== undefined){
let data7 = data3.aliases;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/datasets/" + i0+"/aliases/" + i1,schemaPath:"#/properties/datasets/items/properties/aliases/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.aliases.items.type,parentSchema:schema19.properties.datasets.items.properties.aliases.items,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/datasets/" + i0+"/aliases",schemaPath:"#/properties/datasets/items/properties/aliases/type",keyword:"type",params:{type: "array"},schema:schema19.properties.datasets.items.properties.aliases.type,parentSchema:schema19.properties.datasets.items.properties.aliases,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data3.fields !== undefined){
let data9 = data3.fields;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/datasets/" + i0+"/fields/" + i2,schemaPath:"#/properties/datasets/items/properties/fields/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.fields.items.type,parentSchema:schema19.properties.datasets.items.properties.fields.items,data:data10};
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
const err24 = {instancePath:instancePath+"/datasets/" + i0+"/fields",schemaPath:"#/properties/datasets/items/properties/fields/type",keyword:"type",params:{type: "array"},schema:schema19.properties.datasets.items.properties.fields.type,parentSchema:schema19.properties.datasets.items.properties.fields,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data3.version !== undefined){
let data11 = data3.version;
if(typeof data11 !== "string"){
const err25 = {instancePath:instancePath+"/datasets/" + i0+"/version",schemaPath:"#/properties/datasets/items/properties/version/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.version.type,parentSchema:schema19.properties.datasets.items.properties.version,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
if(data3.tags !== undefined){
let data12 = data3.tags;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.key === undefined){
const err26 = {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3,schemaPath:"#/properties/datasets/items/properties/tags/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema19.properties.datasets.items.properties.tags.items.required,parentSchema:schema19.properties.datasets.items.properties.tags.items,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if(data13.value === undefined){
const err27 = {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3,schemaPath:"#/properties/datasets/items/properties/tags/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema19.properties.datasets.items.properties.tags.items.required,parentSchema:schema19.properties.datasets.items.properties.tags.items,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "key") || (key2 === "value")) || (key2 === "field"))){
const err28 = {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3,schemaPath:"#/properties/datasets/items/properties/tags/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.datasets.items.properties.tags.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data13.key !== undefined){
let data14 = data13.key;
if(typeof data14 !== "string"){
const err29 = {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3+"/key",schemaPath:"#/properties/datasets/items/properties/tags/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.tags.items.properties.key.type,parentSchema:schema19.properties.datasets.items.properties.tags.items.properties.key,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data13.value !== undefined){
let data15 = data13.value;
if(typeof data15 !== "string"){
const err30 = {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3+"/value",schemaPath:"#/properties/datasets/items/properties/tags/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.tags.items.properties.value.type,parentSchema:schema19.properties.datasets.items.properties.tags.items.properties.value,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data13.field !== undefined){
let data16 = data13.field;
if(typeof data16 !== "string"){
const err31 = {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3+"/field",schemaPath:"#/properties/datasets/items/properties/tags/items/properties/field/type",keyword:"type",params:{type: "string"},schema:schema19.properties.datasets.items.properties.tags.items.properties.field.type,parentSchema:schema19.properties.datasets.items.properties.tags.items.properties.field,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3,schemaPath:"#/properties/datasets/items/properties/tags/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.datasets.items.properties.tags.items.type,parentSchema:schema19.properties.datasets.items.properties.tags.items,data:data13};
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
const err33 = {instancePath:instancePath+"/datasets/" + i0+"/tags",schemaPath:"#/properties/datasets/items/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema19.properties.datasets.items.properties.tags.type,parentSchema:schema19.properties.datasets.items.properties.tags,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.datasets.items.type,parentSchema:schema19.properties.datasets.items,data:data3};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},schema:schema19.properties.datasets.type,parentSchema:schema19.properties.datasets,data:data2};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
if(data.jobs !== undefined){
let data17 = data.jobs;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id === undefined){
const err36 = {instancePath:instancePath+"/jobs/" + i4,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.properties.jobs.items.required,parentSchema:schema19.properties.jobs.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
if(data18.namespace === undefined){
const err37 = {instancePath:instancePath+"/jobs/" + i4,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "namespace"},schema:schema19.properties.jobs.items.required,parentSchema:schema19.properties.jobs.items,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
if(data18.name === undefined){
const err38 = {instancePath:instancePath+"/jobs/" + i4,schemaPath:"#/properties/jobs/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.jobs.items.required,parentSchema:schema19.properties.jobs.items,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
for(const key3 in data18){
if(!((((key3 === "id") || (key3 === "namespace")) || (key3 === "name")) || (key3 === "code"))){
const err39 = {instancePath:instancePath+"/jobs/" + i4,schemaPath:"#/properties/jobs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.jobs.items,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if(typeof data19 !== "string"){
const err40 = {instancePath:instancePath+"/jobs/" + i4+"/id",schemaPath:"#/properties/jobs/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.jobs.items.properties.id.type,parentSchema:schema19.properties.jobs.items.properties.id,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data18.namespace !== undefined){
let data20 = data18.namespace;
if(typeof data20 !== "string"){
const err41 = {instancePath:instancePath+"/jobs/" + i4+"/namespace",schemaPath:"#/properties/jobs/items/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema19.properties.jobs.items.properties.namespace.type,parentSchema:schema19.properties.jobs.items.properties.namespace,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data18.name !== undefined){
let data21 = data18.name;
if(typeof data21 !== "string"){
const err42 = {instancePath:instancePath+"/jobs/" + i4+"/name",schemaPath:"#/properties/jobs/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.jobs.items.properties.name.type,parentSchema:schema19.properties.jobs.items.properties.name,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
if(data18.code !== undefined){
let data22 = data18.code;
if(typeof data22 !== "string"){
const err43 = {instancePath:instancePath+"/jobs/" + i4+"/code",schemaPath:"#/properties/jobs/items/properties/code/type",keyword:"type",params:{type: "string"},schema:schema19.properties.jobs.items.properties.code.type,parentSchema:schema19.properties.jobs.items.properties.code,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/jobs/" + i4,schemaPath:"#/properties/jobs/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.jobs.items.type,parentSchema:schema19.properties.jobs.items,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},schema:schema19.properties.jobs.type,parentSchema:schema19.properties.jobs,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
if(data.edges !== undefined){
let data23 = data.edges;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.from === undefined){
const err46 = {instancePath:instancePath+"/edges/" + i5,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.edges.items.required,parentSchema:schema19.properties.edges.items,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
if(data24.to === undefined){
const err47 = {instancePath:instancePath+"/edges/" + i5,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.edges.items.required,parentSchema:schema19.properties.edges.items,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
for(const key4 in data24){
if(!((key4 === "from") || (key4 === "to"))){
const err48 = {instancePath:instancePath+"/edges/" + i5,schemaPath:"#/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.edges.items,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
if(data24.from !== undefined){
let data25 = data24.from;
if(typeof data25 !== "string"){
const err49 = {instancePath:instancePath+"/edges/" + i5+"/from",schemaPath:"#/properties/edges/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema19.properties.edges.items.properties.from.type,parentSchema:schema19.properties.edges.items.properties.from,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
if(data24.to !== undefined){
let data26 = data24.to;
if(typeof data26 !== "string"){
const err50 = {instancePath:instancePath+"/edges/" + i5+"/to",schemaPath:"#/properties/edges/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema19.properties.edges.items.properties.to.type,parentSchema:schema19.properties.edges.items.properties.to,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/edges/" + i5,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.edges.items.type,parentSchema:schema19.properties.edges.items,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},schema:schema19.properties.edges.type,parentSchema:schema19.properties.edges,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
}
if(data.columnEdges !== undefined){
let data27 = data.columnEdges;
if(Array.isArray(data27)){
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
let data28 = data27[i6];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.from === undefined){
const err53 = {instancePath:instancePath+"/columnEdges/" + i6,schemaPath:"#/properties/columnEdges/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.columnEdges.items.required,parentSchema:schema19.properties.columnEdges.items,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
if(data28.to === undefined){
const err54 = {instancePath:instancePath+"/columnEdges/" + i6,schemaPath:"#/properties/columnEdges/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.columnEdges.items.required,parentSchema:schema19.properties.columnEdges.items,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
if(data28.direct === undefined){
const err55 = {instancePath:instancePath+"/columnEdges/" + i6,schemaPath:"#/properties/columnEdges/items/required",keyword:"required",params:{missingProperty: "direct"},schema:schema19.properties.columnEdges.items.required,parentSchema:schema19.properties.columnEdges.items,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
if(data28.masked === undefined){
const err56 = {instancePath:instancePath+"/columnEdges/" + i6,schemaPath:"#/properties/columnEdges/items/required",keyword:"required",params:{missingProperty: "masked"},schema:schema19.properties.columnEdges.items.required,parentSchema:schema19.properties.columnEdges.items,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
for(const key5 in data28){
if(!((((((key5 === "from") || (key5 === "fromField")) || (key5 === "to")) || (key5 === "toField")) || (key5 === "direct")) || (key5 === "masked"))){
const err57 = {instancePath:instancePath+"/columnEdges/" + i6,schemaPath:"#/properties/columnEdges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.columnEdges.items,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
}
if(data28.from !== undefined){
let data29 = data28.from;
if(typeof data29 !== "string"){
const err58 = {instancePath:instancePath+"/columnEdges/" + i6+"/from",schemaPath:"#/properties/columnEdges/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema19.properties.columnEdges.items.properties.from.type,parentSchema:schema19.properties.columnEdges.items.properties.from,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
}
if(data28.fromField !== undefined){
let data30 = data28.fromField;
if(typeof data30 !== "string"){
const err59 = {instancePath:instancePath+"/columnEdges/" + i6+"/fromField",schemaPath:"#/properties/columnEdges/items/properties/fromField/type",keyword:"type",params:{type: "string"},schema:schema19.properties.columnEdges.items.properties.fromField.type,parentSchema:schema19.properties.columnEdges.items.properties.fromField,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
}
if(data28.to !== undefined){
let data31 = data28.to;
if(typeof data31 !== "string"){
const err60 = {instancePath:instancePath+"/columnEdges/" + i6+"/to",schemaPath:"#/properties/columnEdges/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema19.properties.columnEdges.items.properties.to.type,parentSchema:schema19.properties.columnEdges.items.properties.to,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
}
if(data28.toField !== undefined){
let data32 = data28.toField;
if(typeof data32 !== "string"){
const err61 = {instancePath:instancePath+"/columnEdges/" + i6+"/toField",schemaPath:"#/properties/columnEdges/items/properties/toField/type",keyword:"type",params:{type: "string"},schema:schema19.properties.columnEdges.items.properties.toField.type,parentSchema:schema19.properties.columnEdges.items.properties.toField,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
}
if(data28.direct !== undefined){
let data33 = data28.direct;
if(typeof data33 !== "boolean"){
const err62 = {instancePath:instancePath+"/columnEdges/" + i6+"/direct",schemaPath:"#/properties/columnEdges/items/properties/direct/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.columnEdges.items.properties.direct.type,parentSchema:schema19.properties.columnEdges.items.properties.direct,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
}
if(data28.masked !== undefined){
let data34 = data28.masked;
if(typeof data34 !== "boolean"){
const err63 = {instancePath:instancePath+"/columnEdges/" + i6+"/masked",schemaPath:"#/properties/columnEdges/items/properties/masked/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.columnEdges.items.properties.masked.type,parentSchema:schema19.properties.columnEdges.items.properties.masked,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/columnEdges/" + i6,schemaPath:"#/properties/columnEdges/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.columnEdges.items.type,parentSchema:schema19.properties.columnEdges.items,data:data28};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/columnEdges",schemaPath:"#/properties/columnEdges/type",keyword:"type",params:{type: "array"},schema:schema19.properties.columnEdges.type,parentSchema:schema19.properties.columnEdges,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
}
if(data.roots !== undefined){
let data35 = data.roots;
if(Array.isArray(data35)){
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
let data36 = data35[i7];
if(typeof data36 !== "string"){
const err66 = {instancePath:instancePath+"/roots/" + i7,schemaPath:"#/properties/roots/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.roots.items.type,parentSchema:schema19.properties.roots.items,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/roots",schemaPath:"#/properties/roots/type",keyword:"type",params:{type: "array"},schema:schema19.properties.roots.type,parentSchema:schema19.properties.roots,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
addError(vErrors, err67);
}
errors++;
}
}
if(data.notices !== undefined){
let data37 = data.notices;
if(Array.isArray(data37)){
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
if(typeof data38 !== "string"){
const err68 = {instancePath:instancePath+"/notices/" + i8,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.notices.items.type,parentSchema:schema19.properties.notices.items,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema19.properties.notices.type,parentSchema:schema19.properties.notices,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
addError(vErrors, err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
