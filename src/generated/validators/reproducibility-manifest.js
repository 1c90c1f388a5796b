/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const reproducibilityManifest = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"reproducibility-manifest.schema.json","title":"ReproducibilityManifest","description":"What `promotion-gates reproducibility --write FILE` writes: what was verified of each feature, in a stable order and without times, so that the same commit gives the same bytes.","type":"object","additionalProperties":false,"required":["kind","version","tool","features"],"properties":{"kind":{"const":"promotion-gates/reproducibility-manifest"},"version":{"const":"1.0"},"tool":{"title":"ManifestTool","description":"What wrote it.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"commit":{"description":"The commit that was looked at.","$ref":"common.schema.json#/$defs/commitId"},"features":{"description":"By id.","type":"array","items":{"$ref":"#/$defs/feature"}}},"$defs":{"stageFile":{"title":"ManifestStageFile","type":"object","additionalProperties":false,"required":["path","answer"],"properties":{"path":{"type":"string","maxLength":2000},"md5":{"description":"As the last run recorded it; of a folder with `.dir` at the end.","type":"string"},"answer":{"description":"How what is here stands to it. `by-record`: it is not here, and what makes it records the same. `not-recorded`: the last run did not use it.","enum":["verified","line-endings","by-record","contradicted","not-checkable","not-recorded"]}}},"feature":{"title":"ManifestFeature","type":"object","additionalProperties":false,"required":["id","stage","files","data","packages","pipelines","runs","checks"],"properties":{"id":{"type":"string","maxLength":200},"stage":{"description":"The stage it was looked at for.","type":"string","maxLength":50},"files":{"description":"Every file and folder that was hashed, by path.","type":"array","items":{"title":"ManifestFile","type":"object","additionalProperties":false,"required":["path","roles"],"properties":{"path":{"type":"string","maxLength":2000},"roles":{"description":"What it is to the feature.","type":"array","items":{"type":"string"}},"blob":{"$ref":"common.schema.json#/$defs/blobId"},"sha256":{"$ref":"common.schema.json#/$defs/sha256"},"md5":{"description":"As DVC takes it; of a folder with `.dir` at the end.","type":"string"}}}},"data":{"description":"Lists of data digests, by path.","type":"array","items":{"title":"ManifestData","type":"object","additionalProperties":false,"required":["path","listedBy","files","verified","lineEndings","contradicted","notHere"],"properties":{"path":{"type":"string","maxLength":1000},"listedBy":{"type":"string"},"files":{"description":"How many it lists.","type":"integer"},"verified":{"description":"How many have the listed digest.","type":"integer"},"lineEndings":{"description":"How many have it but for line endings.","type":"integer"},"contradicted":{"description":"How many have another.","type":"integer"},"notHere":{"description":"How many could not be looked at.","type":"integer"},"imports":{"type":"array","items":{"title":"ManifestImport","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string"},"commit":{"$ref":"common.schema.json#/$defs/commitId"}}}}}}},"packages":{"description":"Lock files, by path.","type":"array","items":{"title":"ManifestLock","type":"object","additionalProperties":false,"required":["path","format","packages","unfixed","unhashed"],"properties":{"path":{"type":"string","maxLength":1000},"format":{"type":"string"},"packages":{"description":"How many it asks for.","type":"integer"},"unfixed":{"description":"How many are not fixed to one version.","type":"integer"},"unhashed":{"description":"How many are not fixed to bytes.","type":"integer"}}}},"pipelines":{"description":"Pipelines of DVC, by path.","type":"array","items":{"title":"ManifestPipeline","type":"object","additionalProperties":false,"required":["path","stages"],"properties":{"path":{"type":"string","maxLength":1000},"stages":{"type":"array","items":{"title":"ManifestStage","type":"object","additionalProperties":false,"required":["name","parameters","deps","outs","fresh"],"properties":{"name":{"type":"string","maxLength":500},"command":{"description":"As its last run recorded it.","type":"string","maxLength":4000},"parameters":{"description":"How many have the recorded value.","type":"integer"},"deps":{"description":"What it used, by path; the first 1,000.","type":"array","items":{"$ref":"#/$defs/stageFile"}},"moreDeps":{"description":"How many more.","type":"integer"},"outs":{"description":"What it made, by path; the first 1,000.","type":"array","items":{"$ref":"#/$defs/stageFile"}},"moreOuts":{"description":"How many more.","type":"integer"},"fresh":{"description":"Whether everything is as its last run recorded; null where it cannot be told.","type":["boolean","null"]}}}}}}},"runs":{"description":"Run records, by path.","type":"array","items":{"title":"ManifestRun","type":"object","additionalProperties":false,"required":["path","results"],"properties":{"path":{"type":"string","maxLength":1000},"id":{"description":"Which run of the file, of a store that holds many in one file.","type":"string","maxLength":300},"commit":{"$ref":"common.schema.json#/$defs/commitId"},"results":{"description":"Results it made.","type":"array","items":{"type":"string"}}}}},"checks":{"description":"How often each check gave which answer, by check.","type":"array","items":{"title":"ManifestCheck","type":"object","additionalProperties":false,"required":["check","pass","fail","unknown","skipped"],"properties":{"check":{"$ref":"common.schema.json#/$defs/checkId"},"pass":{"type":"integer"},"fail":{"type":"integer"},"unknown":{"type":"integer"},"skipped":{"type":"integer"}}}}}}}};
const schema21 = {"description":"The whole id of a commit: 40 (or 64) digits and letters from a to f.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern3 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");

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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema21,data};
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

const schema22 = {"title":"ManifestFeature","type":"object","additionalProperties":false,"required":["id","stage","files","data","packages","pipelines","runs","checks"],"properties":{"id":{"type":"string","maxLength":200},"stage":{"description":"The stage it was looked at for.","type":"string","maxLength":50},"files":{"description":"Every file and folder that was hashed, by path.","type":"array","items":{"title":"ManifestFile","type":"object","additionalProperties":false,"required":["path","roles"],"properties":{"path":{"type":"string","maxLength":2000},"roles":{"description":"What it is to the feature.","type":"array","items":{"type":"string"}},"blob":{"$ref":"common.schema.json#/$defs/blobId"},"sha256":{"$ref":"common.schema.json#/$defs/sha256"},"md5":{"description":"As DVC takes it; of a folder with `.dir` at the end.","type":"string"}}}},"data":{"description":"Lists of data digests, by path.","type":"array","items":{"title":"ManifestData","type":"object","additionalProperties":false,"required":["path","listedBy","files","verified","lineEndings","contradicted","notHere"],"properties":{"path":{"type":"string","maxLength":1000},"listedBy":{"type":"string"},"files":{"description":"How many it lists.","type":"integer"},"verified":{"description":"How many have the listed digest.","type":"integer"},"lineEndings":{"description":"How many have it but for line endings.","type":"integer"},"contradicted":{"description":"How many have another.","type":"integer"},"notHere":{"description":"How many could not be looked at.","type":"integer"},"imports":{"type":"array","items":{"title":"ManifestImport","type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"type":"string"},"commit":{"$ref":"common.schema.json#/$defs/commitId"}}}}}}},"packages":{"description":"Lock files, by path.","type":"array","items":{"title":"ManifestLock","type":"object","additionalProperties":false,"required":["path","format","packages","unfixed","unhashed"],"properties":{"path":{"type":"string","maxLength":1000},"format":{"type":"string"},"packages":{"description":"How many it asks for.","type":"integer"},"unfixed":{"description":"How many are not fixed to one version.","type":"integer"},"unhashed":{"description":"How many are not fixed to bytes.","type":"integer"}}}},"pipelines":{"description":"Pipelines of DVC, by path.","type":"array","items":{"title":"ManifestPipeline","type":"object","additionalProperties":false,"required":["path","stages"],"properties":{"path":{"type":"string","maxLength":1000},"stages":{"type":"array","items":{"title":"ManifestStage","type":"object","additionalProperties":false,"required":["name","parameters","deps","outs","fresh"],"properties":{"name":{"type":"string","maxLength":500},"command":{"description":"As its last run recorded it.","type":"string","maxLength":4000},"parameters":{"description":"How many have the recorded value.","type":"integer"},"deps":{"description":"What it used, by path; the first 1,000.","type":"array","items":{"$ref":"#/$defs/stageFile"}},"moreDeps":{"description":"How many more.","type":"integer"},"outs":{"description":"What it made, by path; the first 1,000.","type":"array","items":{"$ref":"#/$defs/stageFile"}},"moreOuts":{"description":"How many more.","type":"integer"},"fresh":{"description":"Whether everything is as its last run recorded; null where it cannot be told.","type":["boolean","null"]}}}}}}},"runs":{"description":"Run records, by path.","type":"array","items":{"title":"ManifestRun","type":"object","additionalProperties":false,"required":["path","results"],"properties":{"path":{"type":"string","maxLength":1000},"id":{"description":"Which run of the file, of a store that holds many in one file.","type":"string","maxLength":300},"commit":{"$ref":"common.schema.json#/$defs/commitId"},"results":{"description":"Results it made.","type":"array","items":{"type":"string"}}}}},"checks":{"description":"How often each check gave which answer, by check.","type":"array","items":{"title":"ManifestCheck","type":"object","additionalProperties":false,"required":["check","pass","fail","unknown","skipped"],"properties":{"check":{"$ref":"common.schema.json#/$defs/checkId"},"pass":{"type":"integer"},"fail":{"type":"integer"},"unknown":{"type":"integer"},"skipped":{"type":"integer"}}}}}};
const schema23 = {"description":"The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema23,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"A SHA-256: 64 digits and letters from a to f.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern5 = new RegExp("^[0-9a-f]{64}$", "");

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
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema24,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"ManifestStageFile","type":"object","additionalProperties":false,"required":["path","answer"],"properties":{"path":{"type":"string","maxLength":2000},"md5":{"description":"As the last run recorded it; of a folder with `.dir` at the end.","type":"string"},"answer":{"description":"How what is here stands to it. `by-record`: it is not here, and what makes it records the same. `not-recorded`: the last run did not use it.","enum":["verified","line-endings","by-record","contradicted","not-checkable","not-recorded"]}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.answer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answer"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "md5")) || (key0 === "answer"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 2000){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema25.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.path.type,parentSchema:schema25.properties.path,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.md5 !== undefined){
let data1 = data.md5;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/md5",schemaPath:"#/properties/md5/type",keyword:"type",params:{type: "string"},schema:schema25.properties.md5.type,parentSchema:schema25.properties.md5,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.answer !== undefined){
let data2 = data.answer;
if(!((((((data2 === "verified") || (data2 === "line-endings")) || (data2 === "by-record")) || (data2 === "contradicted")) || (data2 === "not-checkable")) || (data2 === "not-recorded"))){
const err6 = {instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/enum",keyword:"enum",params:{allowedValues: schema25.properties.answer.enum},schema:schema25.properties.answer.enum,parentSchema:schema25.properties.answer,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"description":"A check, as `gate/question`.","type":"string","pattern":"^[a-z][a-z-]*/[a-z][a-z0-9-]*$"};
const pattern6 = new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema26,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.stage === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.files === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.packages === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data.pipelines === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipelines"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data.runs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data.checks === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "stage")) || (key0 === "files")) || (key0 === "data")) || (key0 === "packages")) || (key0 === "pipelines")) || (key0 === "runs")) || (key0 === "checks"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 200){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema22.properties.id,data:data0};
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
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema22.properties.id.type,parentSchema:schema22.properties.id,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.stage !== undefined){
let data1 = data.stage;
if(typeof data1 === "string"){
if(data1.length > 50){
const err11 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema22.properties.stage,data:data1};
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
const err12 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema22.properties.stage.type,parentSchema:schema22.properties.stage,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
const err13 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema22.properties.files.items.required,parentSchema:schema22.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data3.roles === undefined){
const err14 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: "roles"},schema:schema22.properties.files.items.required,parentSchema:schema22.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "path") || (key1 === "roles")) || (key1 === "blob")) || (key1 === "sha256")) || (key1 === "md5"))){
const err15 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema22.properties.files.items,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data3.path !== undefined){
let data4 = data3.path;
if(typeof data4 === "string"){
if(data4.length > 2000){
const err16 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema22.properties.files.items.properties.path,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema22.properties.files.items.properties.path.type,parentSchema:schema22.properties.files.items.properties.path,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data3.roles !== undefined){
let data5 = data3.roles;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/files/" + i0+"/roles/" + i1,schemaPath:"#/properties/files/items/properties/roles/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties.files.items.properties.roles.items.type,parentSchema:schema22.properties.files.items.properties.roles.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/files/" + i0+"/roles",schemaPath:"#/properties/files/items/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema22.properties.files.items.properties.roles.type,parentSchema:schema22.properties.files.items.properties.roles,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data3.blob !== undefined){
if(!(validate57(data3.blob, {instancePath:instancePath+"/files/" + i0+"/blob",parentData:data3,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data3.sha256 !== undefined){
if(!(validate59(data3.sha256, {instancePath:instancePath+"/files/" + i0+"/sha256",parentData:data3,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data3.md5 !== undefined){
let data9 = data3.md5;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/files/" + i0+"/md5",schemaPath:"#/properties/files/items/properties/md5/type",keyword:"type",params:{type: "string"},schema:schema22.properties.files.items.properties.md5.type,parentSchema:schema22.properties.files.items.properties.md5,data:data9};
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
const err21 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.files.items.type,parentSchema:schema22.properties.files.items,data:data3};
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
const err22 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema22.properties.files.type,parentSchema:schema22.properties.files,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data.data !== undefined){
let data10 = data.data;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.path === undefined){
const err23 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema22.properties.data.items.required,parentSchema:schema22.properties.data.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
if(data11.listedBy === undefined){
const err24 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "listedBy"},schema:schema22.properties.data.items.required,parentSchema:schema22.properties.data.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data11.files === undefined){
const err25 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "files"},schema:schema22.properties.data.items.required,parentSchema:schema22.properties.data.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if(data11.verified === undefined){
const err26 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "verified"},schema:schema22.properties.data.items.required,parentSchema:schema22.properties.data.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if(data11.lineEndings === undefined){
const err27 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "lineEndings"},schema:schema22.properties.data.items.required,parentSchema:schema22.properties.data.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
if(data11.contradicted === undefined){
const err28 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "contradicted"},schema:schema22.properties.data.items.required,parentSchema:schema22.properties.data.items,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
if(data11.notHere === undefined){
const err29 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "notHere"},schema:schema22.properties.data.items.required,parentSchema:schema22.properties.data.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
for(const key2 in data11){
if(!((((((((key2 === "path") || (key2 === "listedBy")) || (key2 === "files")) || (key2 === "verified")) || (key2 === "lineEndings")) || (key2 === "contradicted")) || (key2 === "notHere")) || (key2 === "imports"))){
const err30 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema22.properties.data.items,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data11.path !== undefined){
let data12 = data11.path;
if(typeof data12 === "string"){
if(data12.length > 1000){
const err31 = {instancePath:instancePath+"/data/" + i2+"/path",schemaPath:"#/properties/data/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema22.properties.data.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/data/" + i2+"/path",schemaPath:"#/properties/data/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema22.properties.data.items.properties.path.type,parentSchema:schema22.properties.data.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data11.listedBy !== undefined){
let data13 = data11.listedBy;
if(typeof data13 !== "string"){
const err33 = {instancePath:instancePath+"/data/" + i2+"/listedBy",schemaPath:"#/properties/data/items/properties/listedBy/type",keyword:"type",params:{type: "string"},schema:schema22.properties.data.items.properties.listedBy.type,parentSchema:schema22.properties.data.items.properties.listedBy,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data11.files !== undefined){
let data14 = data11.files;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err34 = {instancePath:instancePath+"/data/" + i2+"/files",schemaPath:"#/properties/data/items/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.data.items.properties.files.type,parentSchema:schema22.properties.data.items.properties.files,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data11.verified !== undefined){
let data15 = data11.verified;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err35 = {instancePath:instancePath+"/data/" + i2+"/verified",schemaPath:"#/properties/data/items/properties/verified/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.data.items.properties.verified.type,parentSchema:schema22.properties.data.items.properties.verified,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
if(data11.lineEndings !== undefined){
let data16 = data11.lineEndings;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err36 = {instancePath:instancePath+"/data/" + i2+"/lineEndings",schemaPath:"#/properties/data/items/properties/lineEndings/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.data.items.properties.lineEndings.type,parentSchema:schema22.properties.data.items.properties.lineEndings,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
if(data11.contradicted !== undefined){
let data17 = data11.contradicted;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err37 = {instancePath:instancePath+"/data/" + i2+"/contradicted",schemaPath:"#/properties/data/items/properties/contradicted/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.data.items.properties.contradicted.type,parentSchema:schema22.properties.data.items.properties.contradicted,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
if(data11.notHere !== undefined){
let data18 = data11.notHere;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err38 = {instancePath:instancePath+"/data/" + i2+"/notHere",schemaPath:"#/properties/data/items/properties/notHere/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.data.items.properties.notHere.type,parentSchema:schema22.properties.data.items.properties.notHere,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data11.imports !== undefined){
let data19 = data11.imports;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.from === undefined){
const err39 = {instancePath:instancePath+"/data/" + i2+"/imports/" + i3,schemaPath:"#/properties/data/items/properties/imports/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema22.properties.data.items.properties.imports.items.required,parentSchema:schema22.properties.data.items.properties.imports.items,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
for(const key3 in data20){
if(!((key3 === "from") || (key3 === "commit"))){
const err40 = {instancePath:instancePath+"/data/" + i2+"/imports/" + i3,schemaPath:"#/properties/data/items/properties/imports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema22.properties.data.items.properties.imports.items,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data20.from !== undefined){
let data21 = data20.from;
if(typeof data21 !== "string"){
const err41 = {instancePath:instancePath+"/data/" + i2+"/imports/" + i3+"/from",schemaPath:"#/properties/data/items/properties/imports/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema22.properties.data.items.properties.imports.items.properties.from.type,parentSchema:schema22.properties.data.items.properties.imports.items.properties.from,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data20.commit !== undefined){
if(!(validate54(data20.commit, {instancePath:instancePath+"/data/" + i2+"/imports/" + i3+"/commit",parentData:data20,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/data/" + i2+"/imports/" + i3,schemaPath:"#/properties/data/items/properties/imports/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.data.items.properties.imports.items.type,parentSchema:schema22.properties.data.items.properties.imports.items,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/data/" + i2+"/imports",schemaPath:"#/properties/data/items/properties/imports/type",keyword:"type",params:{type: "array"},schema:schema22.properties.data.items.properties.imports.type,parentSchema:schema22.properties.data.items.properties.imports,data:data19};
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
const err44 = {instancePath:instancePath+"/data/" + i2,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.data.items.type,parentSchema:schema22.properties.data.items,data:data11};
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
const err45 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema22.properties.data.type,parentSchema:schema22.properties.data,data:data10};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
if(data.packages !== undefined){
let data23 = data.packages;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.path === undefined){
const err46 = {instancePath:instancePath+"/packages/" + i4,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema22.properties.packages.items.required,parentSchema:schema22.properties.packages.items,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
if(data24.format === undefined){
const err47 = {instancePath:instancePath+"/packages/" + i4,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "format"},schema:schema22.properties.packages.items.required,parentSchema:schema22.properties.packages.items,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
if(data24.packages === undefined){
const err48 = {instancePath:instancePath+"/packages/" + i4,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "packages"},schema:schema22.properties.packages.items.required,parentSchema:schema22.properties.packages.items,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
if(data24.unfixed === undefined){
const err49 = {instancePath:instancePath+"/packages/" + i4,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "unfixed"},schema:schema22.properties.packages.items.required,parentSchema:schema22.properties.packages.items,data:data24};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
if(data24.unhashed === undefined){
const err50 = {instancePath:instancePath+"/packages/" + i4,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "unhashed"},schema:schema22.properties.packages.items.required,parentSchema:schema22.properties.packages.items,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
for(const key4 in data24){
if(!(((((key4 === "path") || (key4 === "format")) || (key4 === "packages")) || (key4 === "unfixed")) || (key4 === "unhashed"))){
const err51 = {instancePath:instancePath+"/packages/" + i4,schemaPath:"#/properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema22.properties.packages.items,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
}
if(data24.path !== undefined){
let data25 = data24.path;
if(typeof data25 === "string"){
if(data25.length > 1000){
const err52 = {instancePath:instancePath+"/packages/" + i4+"/path",schemaPath:"#/properties/packages/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema22.properties.packages.items.properties.path,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/packages/" + i4+"/path",schemaPath:"#/properties/packages/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema22.properties.packages.items.properties.path.type,parentSchema:schema22.properties.packages.items.properties.path,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
}
if(data24.format !== undefined){
let data26 = data24.format;
if(typeof data26 !== "string"){
const err54 = {instancePath:instancePath+"/packages/" + i4+"/format",schemaPath:"#/properties/packages/items/properties/format/type",keyword:"type",params:{type: "string"},schema:schema22.properties.packages.items.properties.format.type,parentSchema:schema22.properties.packages.items.properties.format,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
}
if(data24.packages !== undefined){
let data27 = data24.packages;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err55 = {instancePath:instancePath+"/packages/" + i4+"/packages",schemaPath:"#/properties/packages/items/properties/packages/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.packages.items.properties.packages.type,parentSchema:schema22.properties.packages.items.properties.packages,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
if(data24.unfixed !== undefined){
let data28 = data24.unfixed;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err56 = {instancePath:instancePath+"/packages/" + i4+"/unfixed",schemaPath:"#/properties/packages/items/properties/unfixed/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.packages.items.properties.unfixed.type,parentSchema:schema22.properties.packages.items.properties.unfixed,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
}
if(data24.unhashed !== undefined){
let data29 = data24.unhashed;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err57 = {instancePath:instancePath+"/packages/" + i4+"/unhashed",schemaPath:"#/properties/packages/items/properties/unhashed/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.packages.items.properties.unhashed.type,parentSchema:schema22.properties.packages.items.properties.unhashed,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/packages/" + i4,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.packages.items.type,parentSchema:schema22.properties.packages.items,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},schema:schema22.properties.packages.type,parentSchema:schema22.properties.packages,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
}
if(data.pipelines !== undefined){
let data30 = data.pipelines;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.path === undefined){
const err60 = {instancePath:instancePath+"/pipelines/" + i5,schemaPath:"#/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema22.properties.pipelines.items.required,parentSchema:schema22.properties.pipelines.items,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
if(data31.stages === undefined){
const err61 = {instancePath:instancePath+"/pipelines/" + i5,schemaPath:"#/properties/pipelines/items/required",keyword:"required",params:{missingProperty: "stages"},schema:schema22.properties.pipelines.items.required,parentSchema:schema22.properties.pipelines.items,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
for(const key5 in data31){
if(!((key5 === "path") || (key5 === "stages"))){
const err62 = {instancePath:instancePath+"/pipelines/" + i5,schemaPath:"#/properties/pipelines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema22.properties.pipelines.items,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
}
if(data31.path !== undefined){
let data32 = data31.path;
if(typeof data32 === "string"){
if(data32.length > 1000){
const err63 = {instancePath:instancePath+"/pipelines/" + i5+"/path",schemaPath:"#/properties/pipelines/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema22.properties.pipelines.items.properties.path,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/pipelines/" + i5+"/path",schemaPath:"#/properties/pipelines/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema22.properties.pipelines.items.properties.path.type,parentSchema:schema22.properties.pipelines.items.properties.path,data:data32};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
}
if(data31.stages !== undefined){
let data33 = data31.stages;
if(Array.isArray(data33)){
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
let data34 = data33[i6];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.name === undefined){
const err65 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,schemaPath:"#/properties/pipelines/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema22.properties.pipelines.items.properties.stages.items.required,parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
if(data34.parameters === undefined){
const err66 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,schemaPath:"#/properties/pipelines/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "parameters"},schema:schema22.properties.pipelines.items.properties.stages.items.required,parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
if(data34.deps === undefined){
const err67 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,schemaPath:"#/properties/pipelines/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "deps"},schema:schema22.properties.pipelines.items.properties.stages.items.required,parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
addError(vErrors, err67);
}
errors++;
}
if(data34.outs === undefined){
const err68 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,schemaPath:"#/properties/pipelines/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "outs"},schema:schema22.properties.pipelines.items.properties.stages.items.required,parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
if(data34.fresh === undefined){
const err69 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,schemaPath:"#/properties/pipelines/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "fresh"},schema:schema22.properties.pipelines.items.properties.stages.items.required,parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34};
if(vErrors === null){
vErrors = [err69];
}
else {
addError(vErrors, err69);
}
errors++;
}
for(const key6 in data34){
if(!((((((((key6 === "name") || (key6 === "command")) || (key6 === "parameters")) || (key6 === "deps")) || (key6 === "moreDeps")) || (key6 === "outs")) || (key6 === "moreOuts")) || (key6 === "fresh"))){
const err70 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,schemaPath:"#/properties/pipelines/items/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
}
if(data34.name !== undefined){
let data35 = data34.name;
if(typeof data35 === "string"){
if(data35.length > 500){
const err71 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/name",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.name,data:data35};
if(vErrors === null){
vErrors = [err71];
}
else {
addError(vErrors, err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/name",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema22.properties.pipelines.items.properties.stages.items.properties.name.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.name,data:data35};
if(vErrors === null){
vErrors = [err72];
}
else {
addError(vErrors, err72);
}
errors++;
}
}
if(data34.command !== undefined){
let data36 = data34.command;
if(typeof data36 === "string"){
if(data36.length > 4000){
const err73 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/command",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/command/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.command,data:data36};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/command",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/command/type",keyword:"type",params:{type: "string"},schema:schema22.properties.pipelines.items.properties.stages.items.properties.command.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.command,data:data36};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
}
if(data34.parameters !== undefined){
let data37 = data34.parameters;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err75 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/parameters",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/parameters/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.pipelines.items.properties.stages.items.properties.parameters.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.parameters,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
addError(vErrors, err75);
}
errors++;
}
}
if(data34.deps !== undefined){
let data38 = data34.deps;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(!(validate62(data38[i7], {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/deps/" + i7,parentData:data38,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err76 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/deps",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/deps/type",keyword:"type",params:{type: "array"},schema:schema22.properties.pipelines.items.properties.stages.items.properties.deps.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.deps,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
addError(vErrors, err76);
}
errors++;
}
}
if(data34.moreDeps !== undefined){
let data40 = data34.moreDeps;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err77 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/moreDeps",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/moreDeps/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.pipelines.items.properties.stages.items.properties.moreDeps.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.moreDeps,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
addError(vErrors, err77);
}
errors++;
}
}
if(data34.outs !== undefined){
let data41 = data34.outs;
if(Array.isArray(data41)){
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
if(!(validate62(data41[i8], {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/outs/" + i8,parentData:data41,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err78 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/outs",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/outs/type",keyword:"type",params:{type: "array"},schema:schema22.properties.pipelines.items.properties.stages.items.properties.outs.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.outs,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
}
if(data34.moreOuts !== undefined){
let data43 = data34.moreOuts;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err79 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/moreOuts",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/moreOuts/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.pipelines.items.properties.stages.items.properties.moreOuts.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.moreOuts,data:data43};
if(vErrors === null){
vErrors = [err79];
}
else {
addError(vErrors, err79);
}
errors++;
}
}
if(data34.fresh !== undefined){
let data44 = data34.fresh;
if((typeof data44 !== "boolean") && (data44 !== null)){
const err80 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/fresh",schemaPath:"#/properties/pipelines/items/properties/stages/items/properties/fresh/type",keyword:"type",params:{type: schema22.properties.pipelines.items.properties.stages.items.properties.fresh.type},schema:schema22.properties.pipelines.items.properties.stages.items.properties.fresh.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.fresh,data:data44};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,schemaPath:"#/properties/pipelines/items/properties/stages/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.pipelines.items.properties.stages.items.type,parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34};
if(vErrors === null){
vErrors = [err81];
}
else {
addError(vErrors, err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/pipelines/" + i5+"/stages",schemaPath:"#/properties/pipelines/items/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema22.properties.pipelines.items.properties.stages.type,parentSchema:schema22.properties.pipelines.items.properties.stages,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
addError(vErrors, err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/pipelines/" + i5,schemaPath:"#/properties/pipelines/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.pipelines.items.type,parentSchema:schema22.properties.pipelines.items,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
addError(vErrors, err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/pipelines",schemaPath:"#/properties/pipelines/type",keyword:"type",params:{type: "array"},schema:schema22.properties.pipelines.type,parentSchema:schema22.properties.pipelines,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
addError(vErrors, err84);
}
errors++;
}
}
if(data.runs !== undefined){
let data45 = data.runs;
if(Array.isArray(data45)){
const len9 = data45.length;
for(let i9=0; i9<len9; i9++){
let data46 = data45[i9];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.path === undefined){
const err85 = {instancePath:instancePath+"/runs/" + i9,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema22.properties.runs.items.required,parentSchema:schema22.properties.runs.items,data:data46};
if(vErrors === null){
vErrors = [err85];
}
else {
addError(vErrors, err85);
}
errors++;
}
if(data46.results === undefined){
const err86 = {instancePath:instancePath+"/runs/" + i9,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "results"},schema:schema22.properties.runs.items.required,parentSchema:schema22.properties.runs.items,data:data46};
if(vErrors === null){
vErrors = [err86];
}
else {
addError(vErrors, err86);
}
errors++;
}
for(const key7 in data46){
if(!((((key7 === "path") || (key7 === "id")) || (key7 === "commit")) || (key7 === "results"))){
const err87 = {instancePath:instancePath+"/runs/" + i9,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema22.properties.runs.items,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
addError(vErrors, err87);
}
errors++;
}
}
if(data46.path !== undefined){
let data47 = data46.path;
if(typeof data47 === "string"){
if(data47.length > 1000){
const err88 = {instancePath:instancePath+"/runs/" + i9+"/path",schemaPath:"#/properties/runs/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema22.properties.runs.items.properties.path,data:data47};
if(vErrors === null){
vErrors = [err88];
}
else {
addError(vErrors, err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/runs/" + i9+"/path",schemaPath:"#/properties/runs/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema22.properties.runs.items.properties.path.type,parentSchema:schema22.properties.runs.items.properties.path,data:data47};
if(vErrors === null){
vErrors = [err89];
}
else {
addError(vErrors, err89);
}
errors++;
}
}
if(data46.id !== undefined){
let data48 = data46.id;
if(typeof data48 === "string"){
if(data48.length > 300){
const err90 = {instancePath:instancePath+"/runs/" + i9+"/id",schemaPath:"#/properties/runs/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema22.properties.runs.items.properties.id,data:data48};
if(vErrors === null){
vErrors = [err90];
}
else {
addError(vErrors, err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/runs/" + i9+"/id",schemaPath:"#/properties/runs/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema22.properties.runs.items.properties.id.type,parentSchema:schema22.properties.runs.items.properties.id,data:data48};
if(vErrors === null){
vErrors = [err91];
}
else {
addError(vErrors, err91);
}
errors++;
}
}
if(data46.commit !== undefined){
if(!(validate54(data46.commit, {instancePath:instancePath+"/runs/" + i9+"/commit",parentData:data46,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data46.results !== undefined){
let data50 = data46.results;
if(Array.isArray(data50)){
const len10 = data50.length;
for(let i10=0; i10<len10; i10++){
let data51 = data50[i10];
if(typeof data51 !== "string"){
const err92 = {instancePath:instancePath+"/runs/" + i9+"/results/" + i10,schemaPath:"#/properties/runs/items/properties/results/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties.runs.items.properties.results.items.type,parentSchema:schema22.properties.runs.items.properties.results.items,data:data51};
if(vErrors === null){
vErrors = [err92];
}
else {
addError(vErrors, err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/runs/" + i9+"/results",schemaPath:"#/properties/runs/items/properties/results/type",keyword:"type",params:{type: "array"},schema:schema22.properties.runs.items.properties.results.type,parentSchema:schema22.properties.runs.items.properties.results,data:data50};
if(vErrors === null){
vErrors = [err93];
}
else {
addError(vErrors, err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/runs/" + i9,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.runs.items.type,parentSchema:schema22.properties.runs.items,data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
addError(vErrors, err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},schema:schema22.properties.runs.type,parentSchema:schema22.properties.runs,data:data45};
if(vErrors === null){
vErrors = [err95];
}
else {
addError(vErrors, err95);
}
errors++;
}
}
if(data.checks !== undefined){
let data52 = data.checks;
if(Array.isArray(data52)){
const len11 = data52.length;
for(let i11=0; i11<len11; i11++){
let data53 = data52[i11];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.check === undefined){
const err96 = {instancePath:instancePath+"/checks/" + i11,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema22.properties.checks.items.required,parentSchema:schema22.properties.checks.items,data:data53};
if(vErrors === null){
vErrors = [err96];
}
else {
addError(vErrors, err96);
}
errors++;
}
if(data53.pass === undefined){
const err97 = {instancePath:instancePath+"/checks/" + i11,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "pass"},schema:schema22.properties.checks.items.required,parentSchema:schema22.properties.checks.items,data:data53};
if(vErrors === null){
vErrors = [err97];
}
else {
addError(vErrors, err97);
}
errors++;
}
if(data53.fail === undefined){
const err98 = {instancePath:instancePath+"/checks/" + i11,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "fail"},schema:schema22.properties.checks.items.required,parentSchema:schema22.properties.checks.items,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
addError(vErrors, err98);
}
errors++;
}
if(data53.unknown === undefined){
const err99 = {instancePath:instancePath+"/checks/" + i11,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "unknown"},schema:schema22.properties.checks.items.required,parentSchema:schema22.properties.checks.items,data:data53};
if(vErrors === null){
vErrors = [err99];
}
else {
addError(vErrors, err99);
}
errors++;
}
if(data53.skipped === undefined){
const err100 = {instancePath:instancePath+"/checks/" + i11,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "skipped"},schema:schema22.properties.checks.items.required,parentSchema:schema22.properties.checks.items,data:data53};
if(vErrors === null){
vErrors = [err100];
}
else {
addError(vErrors, err100);
}
errors++;
}
for(const key8 in data53){
if(!(((((key8 === "check") || (key8 === "pass")) || (key8 === "fail")) || (key8 === "unknown")) || (key8 === "skipped"))){
const err101 = {instancePath:instancePath+"/checks/" + i11,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema22.properties.checks.items,data:data53};
if(vErrors === null){
vErrors = [err101];
}
else {
addError(vErrors, err101);
}
errors++;
}
}
if(data53.check !== undefined){
if(!(validate66(data53.check, {instancePath:instancePath+"/checks/" + i11+"/check",parentData:data53,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data53.pass !== undefined){
let data55 = data53.pass;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err102 = {instancePath:instancePath+"/checks/" + i11+"/pass",schemaPath:"#/properties/checks/items/properties/pass/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.checks.items.properties.pass.type,parentSchema:schema22.properties.checks.items.properties.pass,data:data55};
if(vErrors === null){
vErrors = [err102];
}
else {
addError(vErrors, err102);
}
errors++;
}
}
if(data53.fail !== undefined){
let data56 = data53.fail;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err103 = {instancePath:instancePath+"/checks/" + i11+"/fail",schemaPath:"#/properties/checks/items/properties/fail/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.checks.items.properties.fail.type,parentSchema:schema22.properties.checks.items.properties.fail,data:data56};
if(vErrors === null){
vErrors = [err103];
}
else {
addError(vErrors, err103);
}
errors++;
}
}
if(data53.unknown !== undefined){
let data57 = data53.unknown;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err104 = {instancePath:instancePath+"/checks/" + i11+"/unknown",schemaPath:"#/properties/checks/items/properties/unknown/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.checks.items.properties.unknown.type,parentSchema:schema22.properties.checks.items.properties.unknown,data:data57};
if(vErrors === null){
vErrors = [err104];
}
else {
addError(vErrors, err104);
}
errors++;
}
}
if(data53.skipped !== undefined){
let data58 = data53.skipped;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err105 = {instancePath:instancePath+"/checks/" + i11+"/skipped",schemaPath:"#/properties/checks/items/properties/skipped/type",keyword:"type",params:{type: "integer"},schema:schema22.properties.checks.items.properties.skipped.type,parentSchema:schema22.properties.checks.items.properties.skipped,data:data58};
if(vErrors === null){
vErrors = [err105];
}
else {
addError(vErrors, err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/checks/" + i11,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.checks.items.type,parentSchema:schema22.properties.checks.items,data:data53};
if(vErrors === null){
vErrors = [err106];
}
else {
addError(vErrors, err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},schema:schema22.properties.checks.type,parentSchema:schema22.properties.checks,data:data52};
if(vErrors === null){
vErrors = [err107];
}
else {
addError(vErrors, err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err108];
}
else {
addError(vErrors, err108);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="reproducibility-manifest.schema.json" */;
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
if(data.tool === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.features === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "version")) || (key0 === "tool")) || (key0 === "commit")) || (key0 === "features"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/reproducibility-manifest" !== data0){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "promotion-gates/reproducibility-manifest"},schema:"promotion-gates/reproducibility-manifest",parentSchema:schema19.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"},schema:"1.0",parentSchema:schema19.properties.version,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.tool !== undefined){
let data2 = data.tool;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.tool.required,parentSchema:schema19.properties.tool,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data2.version === undefined){
const err8 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.properties.tool.required,parentSchema:schema19.properties.tool,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "version"))){
const err9 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.tool,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},schema:schema19.properties.tool.properties.name.type,parentSchema:schema19.properties.tool.properties.name,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data2.version !== undefined){
let data4 = data2.version;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},schema:schema19.properties.tool.properties.version.type,parentSchema:schema19.properties.tool.properties.version,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},schema:schema19.properties.tool.type,parentSchema:schema19.properties.tool,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.commit !== undefined){
if(!(validate54(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
let data6 = data.features;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data6[i0], {instancePath:instancePath+"/features/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},schema:schema19.properties.features.type,parentSchema:schema19.properties.features,data:data6};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
