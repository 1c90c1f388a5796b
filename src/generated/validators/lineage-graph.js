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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19,data});
errors++;
}
if(data.version === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.datasets === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "datasets"},parentSchema:schema19,data});
errors++;
}
if(data.jobs === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "jobs"},parentSchema:schema19,data});
errors++;
}
if(data.edges === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "edges"},parentSchema:schema19,data});
errors++;
}
if(data.columnEdges === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "columnEdges"},parentSchema:schema19,data});
errors++;
}
if(data.roots === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "roots"},parentSchema:schema19,data});
errors++;
}
if(data.notices === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notices"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "version")) || (key0 === "datasets")) || (key0 === "jobs")) || (key0 === "edges")) || (key0 === "columnEdges")) || (key0 === "roots")) || (key0 === "notices"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/lineage-graph" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "promotion-gates/lineage-graph"},parentSchema:schema19.properties.kind,data:data0});
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
if(data.datasets !== undefined){
let data2 = data.datasets;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.datasets.items,data:data3});
errors++;
}
if(data3.namespace === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0,keyword:"required",params:{missingProperty: "namespace"},parentSchema:schema19.properties.datasets.items,data:data3});
errors++;
}
if(data3.name === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0,keyword:"required",params:{missingProperty: "name"},parentSchema:schema19.properties.datasets.items,data:data3});
errors++;
}
if(data3.aliases === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0,keyword:"required",params:{missingProperty: "aliases"},parentSchema:schema19.properties.datasets.items,data:data3});
errors++;
}
if(data3.fields === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0,keyword:"required",params:{missingProperty: "fields"},parentSchema:schema19.properties.datasets.items,data:data3});
errors++;
}
if(data3.tags === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0,keyword:"required",params:{missingProperty: "tags"},parentSchema:schema19.properties.datasets.items,data:data3});
errors++;
}
for(const key1 in data3){
if(!(((((((key1 === "id") || (key1 === "namespace")) || (key1 === "name")) || (key1 === "aliases")) || (key1 === "fields")) || (key1 === "version")) || (key1 === "tags"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.datasets.items,data:data3});
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.id,data:data4});
errors++;
}
}
if(data3.namespace !== undefined){
let data5 = data3.namespace;
if(typeof data5 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/namespace",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.namespace,data:data5});
errors++;
}
}
if(data3.name !== undefined){
let data6 = data3.name;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/name",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.name,data:data6});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/aliases/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.aliases.items,data:data8});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/aliases",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.datasets.items.properties.aliases,data:data7});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/fields/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.fields.items,data:data10});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/fields",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.datasets.items.properties.fields,data:data9});
errors++;
}
}
if(data3.version !== undefined){
let data11 = data3.version;
if(typeof data11 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.version,data:data11});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3,keyword:"required",params:{missingProperty: "key"},parentSchema:schema19.properties.datasets.items.properties.tags.items,data:data13});
errors++;
}
if(data13.value === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3,keyword:"required",params:{missingProperty: "value"},parentSchema:schema19.properties.datasets.items.properties.tags.items,data:data13});
errors++;
}
for(const key2 in data13){
if(!(((key2 === "key") || (key2 === "value")) || (key2 === "field"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.datasets.items.properties.tags.items,data:data13});
errors++;
}
}
if(data13.key !== undefined){
let data14 = data13.key;
if(typeof data14 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3+"/key",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.tags.items.properties.key,data:data14});
errors++;
}
}
if(data13.value !== undefined){
let data15 = data13.value;
if(typeof data15 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3+"/value",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.tags.items.properties.value,data:data15});
errors++;
}
}
if(data13.field !== undefined){
let data16 = data13.field;
if(typeof data16 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3+"/field",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.datasets.items.properties.tags.items.properties.field,data:data16});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/tags/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.datasets.items.properties.tags.items,data:data13});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0+"/tags",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.datasets.items.properties.tags,data:data12});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.datasets.items,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/datasets",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.datasets,data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19.properties.jobs.items,data:data18});
errors++;
}
if(data18.namespace === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4,keyword:"required",params:{missingProperty: "namespace"},parentSchema:schema19.properties.jobs.items,data:data18});
errors++;
}
if(data18.name === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4,keyword:"required",params:{missingProperty: "name"},parentSchema:schema19.properties.jobs.items,data:data18});
errors++;
}
for(const key3 in data18){
if(!((((key3 === "id") || (key3 === "namespace")) || (key3 === "name")) || (key3 === "code"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.jobs.items,data:data18});
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if(typeof data19 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4+"/id",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.jobs.items.properties.id,data:data19});
errors++;
}
}
if(data18.namespace !== undefined){
let data20 = data18.namespace;
if(typeof data20 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4+"/namespace",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.jobs.items.properties.namespace,data:data20});
errors++;
}
}
if(data18.name !== undefined){
let data21 = data18.name;
if(typeof data21 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4+"/name",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.jobs.items.properties.name,data:data21});
errors++;
}
}
if(data18.code !== undefined){
let data22 = data18.code;
if(typeof data22 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4+"/code",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.jobs.items.properties.code,data:data22});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.jobs.items,data:data18});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/jobs",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.jobs,data:data17});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/edges/" + i5,keyword:"required",params:{missingProperty: "from"},parentSchema:schema19.properties.edges.items,data:data24});
errors++;
}
if(data24.to === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/edges/" + i5,keyword:"required",params:{missingProperty: "to"},parentSchema:schema19.properties.edges.items,data:data24});
errors++;
}
for(const key4 in data24){
if(!((key4 === "from") || (key4 === "to"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/edges/" + i5,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema19.properties.edges.items,data:data24});
errors++;
}
}
if(data24.from !== undefined){
let data25 = data24.from;
if(typeof data25 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/edges/" + i5+"/from",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.edges.items.properties.from,data:data25});
errors++;
}
}
if(data24.to !== undefined){
let data26 = data24.to;
if(typeof data26 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/edges/" + i5+"/to",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.edges.items.properties.to,data:data26});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/edges/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.edges.items,data:data24});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/edges",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.edges,data:data23});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6,keyword:"required",params:{missingProperty: "from"},parentSchema:schema19.properties.columnEdges.items,data:data28});
errors++;
}
if(data28.to === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6,keyword:"required",params:{missingProperty: "to"},parentSchema:schema19.properties.columnEdges.items,data:data28});
errors++;
}
if(data28.direct === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6,keyword:"required",params:{missingProperty: "direct"},parentSchema:schema19.properties.columnEdges.items,data:data28});
errors++;
}
if(data28.masked === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6,keyword:"required",params:{missingProperty: "masked"},parentSchema:schema19.properties.columnEdges.items,data:data28});
errors++;
}
for(const key5 in data28){
if(!((((((key5 === "from") || (key5 === "fromField")) || (key5 === "to")) || (key5 === "toField")) || (key5 === "direct")) || (key5 === "masked"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema19.properties.columnEdges.items,data:data28});
errors++;
}
}
if(data28.from !== undefined){
let data29 = data28.from;
if(typeof data29 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6+"/from",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.columnEdges.items.properties.from,data:data29});
errors++;
}
}
if(data28.fromField !== undefined){
let data30 = data28.fromField;
if(typeof data30 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6+"/fromField",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.columnEdges.items.properties.fromField,data:data30});
errors++;
}
}
if(data28.to !== undefined){
let data31 = data28.to;
if(typeof data31 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6+"/to",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.columnEdges.items.properties.to,data:data31});
errors++;
}
}
if(data28.toField !== undefined){
let data32 = data28.toField;
if(typeof data32 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6+"/toField",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.columnEdges.items.properties.toField,data:data32});
errors++;
}
}
if(data28.direct !== undefined){
let data33 = data28.direct;
if(typeof data33 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6+"/direct",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.columnEdges.items.properties.direct,data:data33});
errors++;
}
}
if(data28.masked !== undefined){
let data34 = data28.masked;
if(typeof data34 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6+"/masked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.columnEdges.items.properties.masked,data:data34});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges/" + i6,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.columnEdges.items,data:data28});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/columnEdges",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.columnEdges,data:data27});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/roots/" + i7,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.roots.items,data:data36});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/roots",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.roots,data:data35});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/notices/" + i8,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.notices.items,data:data38});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/notices",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.notices,data:data37});
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
