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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema21,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},parentSchema:schema23,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema23,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema24,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema24,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "path"},parentSchema:schema25,data});
errors++;
}
if(data.answer === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "answer"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "md5")) || (key0 === "answer"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 2000},parentSchema:schema25.properties.path,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.path,data:data0});
errors++;
}
}
if(data.md5 !== undefined){
let data1 = data.md5;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/md5",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.md5,data:data1});
errors++;
}
}
if(data.answer !== undefined){
let data2 = data.answer;
if(!((((((data2 === "verified") || (data2 === "line-endings")) || (data2 === "by-record")) || (data2 === "contradicted")) || (data2 === "not-checkable")) || (data2 === "not-recorded"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/answer",keyword:"enum",params:{allowedValues: schema25.properties.answer.enum},parentSchema:schema25.properties.answer,data:data2});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},parentSchema:schema26,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema26,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema22,data});
errors++;
}
if(data.stage === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stage"},parentSchema:schema22,data});
errors++;
}
if(data.files === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "files"},parentSchema:schema22,data});
errors++;
}
if(data.data === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "data"},parentSchema:schema22,data});
errors++;
}
if(data.packages === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "packages"},parentSchema:schema22,data});
errors++;
}
if(data.pipelines === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pipelines"},parentSchema:schema22,data});
errors++;
}
if(data.runs === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "runs"},parentSchema:schema22,data});
errors++;
}
if(data.checks === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "checks"},parentSchema:schema22,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "stage")) || (key0 === "files")) || (key0 === "data")) || (key0 === "packages")) || (key0 === "pipelines")) || (key0 === "runs")) || (key0 === "checks"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema22,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/id",keyword:"maxLength",params:{limit: 200},parentSchema:schema22.properties.id,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.id,data:data0});
errors++;
}
}
if(data.stage !== undefined){
let data1 = data.stage;
if(typeof data1 === "string"){
if(data1.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",keyword:"maxLength",params:{limit: 50},parentSchema:schema22.properties.stage,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/stage",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.stage,data:data1});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "path"},parentSchema:schema22.properties.files.items,data:data3});
errors++;
}
if(data3.roles === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"required",params:{missingProperty: "roles"},parentSchema:schema22.properties.files.items,data:data3});
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "path") || (key1 === "roles")) || (key1 === "blob")) || (key1 === "sha256")) || (key1 === "md5"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema22.properties.files.items,data:data3});
errors++;
}
}
if(data3.path !== undefined){
let data4 = data3.path;
if(typeof data4 === "string"){
if(data4.length > 2000){
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0+"/path",keyword:"maxLength",params:{limit: 2000},parentSchema:schema22.properties.files.items.properties.path,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0+"/path",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.files.items.properties.path,data:data4});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0+"/roles/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema22.properties.files.items.properties.roles.items,data:data6});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.files.items.properties.roles,data:data5});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0+"/md5",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.files.items.properties.md5,data:data9});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema22.properties.files.items,data:data3});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/files",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.files,data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "path"},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
if(data11.listedBy === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "listedBy"},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
if(data11.files === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "files"},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
if(data11.verified === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "verified"},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
if(data11.lineEndings === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "lineEndings"},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
if(data11.contradicted === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "contradicted"},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
if(data11.notHere === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"required",params:{missingProperty: "notHere"},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
for(const key2 in data11){
if(!((((((((key2 === "path") || (key2 === "listedBy")) || (key2 === "files")) || (key2 === "verified")) || (key2 === "lineEndings")) || (key2 === "contradicted")) || (key2 === "notHere")) || (key2 === "imports"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
}
if(data11.path !== undefined){
let data12 = data11.path;
if(typeof data12 === "string"){
if(data12.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema22.properties.data.items.properties.path,data:data12});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/path",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.data.items.properties.path,data:data12});
errors++;
}
}
if(data11.listedBy !== undefined){
let data13 = data11.listedBy;
if(typeof data13 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/listedBy",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.data.items.properties.listedBy,data:data13});
errors++;
}
}
if(data11.files !== undefined){
let data14 = data11.files;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/files",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.data.items.properties.files,data:data14});
errors++;
}
}
if(data11.verified !== undefined){
let data15 = data11.verified;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/verified",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.data.items.properties.verified,data:data15});
errors++;
}
}
if(data11.lineEndings !== undefined){
let data16 = data11.lineEndings;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/lineEndings",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.data.items.properties.lineEndings,data:data16});
errors++;
}
}
if(data11.contradicted !== undefined){
let data17 = data11.contradicted;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/contradicted",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.data.items.properties.contradicted,data:data17});
errors++;
}
}
if(data11.notHere !== undefined){
let data18 = data11.notHere;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/notHere",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.data.items.properties.notHere,data:data18});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/imports/" + i3,keyword:"required",params:{missingProperty: "from"},parentSchema:schema22.properties.data.items.properties.imports.items,data:data20});
errors++;
}
for(const key3 in data20){
if(!((key3 === "from") || (key3 === "commit"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/imports/" + i3,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema22.properties.data.items.properties.imports.items,data:data20});
errors++;
}
}
if(data20.from !== undefined){
let data21 = data20.from;
if(typeof data21 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/imports/" + i3+"/from",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.data.items.properties.imports.items.properties.from,data:data21});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/imports/" + i3,keyword:"type",params:{type: "object"},parentSchema:schema22.properties.data.items.properties.imports.items,data:data20});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2+"/imports",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.data.items.properties.imports,data:data19});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data/" + i2,keyword:"type",params:{type: "object"},parentSchema:schema22.properties.data.items,data:data11});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/data",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.data,data:data10});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4,keyword:"required",params:{missingProperty: "path"},parentSchema:schema22.properties.packages.items,data:data24});
errors++;
}
if(data24.format === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4,keyword:"required",params:{missingProperty: "format"},parentSchema:schema22.properties.packages.items,data:data24});
errors++;
}
if(data24.packages === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4,keyword:"required",params:{missingProperty: "packages"},parentSchema:schema22.properties.packages.items,data:data24});
errors++;
}
if(data24.unfixed === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4,keyword:"required",params:{missingProperty: "unfixed"},parentSchema:schema22.properties.packages.items,data:data24});
errors++;
}
if(data24.unhashed === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4,keyword:"required",params:{missingProperty: "unhashed"},parentSchema:schema22.properties.packages.items,data:data24});
errors++;
}
for(const key4 in data24){
if(!(((((key4 === "path") || (key4 === "format")) || (key4 === "packages")) || (key4 === "unfixed")) || (key4 === "unhashed"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4,keyword:"additionalProperties",params:{additionalProperty: key4},parentSchema:schema22.properties.packages.items,data:data24});
errors++;
}
}
if(data24.path !== undefined){
let data25 = data24.path;
if(typeof data25 === "string"){
if(data25.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema22.properties.packages.items.properties.path,data:data25});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4+"/path",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.packages.items.properties.path,data:data25});
errors++;
}
}
if(data24.format !== undefined){
let data26 = data24.format;
if(typeof data26 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4+"/format",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.packages.items.properties.format,data:data26});
errors++;
}
}
if(data24.packages !== undefined){
let data27 = data24.packages;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4+"/packages",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.packages.items.properties.packages,data:data27});
errors++;
}
}
if(data24.unfixed !== undefined){
let data28 = data24.unfixed;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4+"/unfixed",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.packages.items.properties.unfixed,data:data28});
errors++;
}
}
if(data24.unhashed !== undefined){
let data29 = data24.unhashed;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4+"/unhashed",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.packages.items.properties.unhashed,data:data29});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/packages/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema22.properties.packages.items,data:data24});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/packages",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.packages,data:data23});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5,keyword:"required",params:{missingProperty: "path"},parentSchema:schema22.properties.pipelines.items,data:data31});
errors++;
}
if(data31.stages === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5,keyword:"required",params:{missingProperty: "stages"},parentSchema:schema22.properties.pipelines.items,data:data31});
errors++;
}
for(const key5 in data31){
if(!((key5 === "path") || (key5 === "stages"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5,keyword:"additionalProperties",params:{additionalProperty: key5},parentSchema:schema22.properties.pipelines.items,data:data31});
errors++;
}
}
if(data31.path !== undefined){
let data32 = data31.path;
if(typeof data32 === "string"){
if(data32.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema22.properties.pipelines.items.properties.path,data:data32});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/path",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.pipelines.items.properties.path,data:data32});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,keyword:"required",params:{missingProperty: "name"},parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34});
errors++;
}
if(data34.parameters === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,keyword:"required",params:{missingProperty: "parameters"},parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34});
errors++;
}
if(data34.deps === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,keyword:"required",params:{missingProperty: "deps"},parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34});
errors++;
}
if(data34.outs === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,keyword:"required",params:{missingProperty: "outs"},parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34});
errors++;
}
if(data34.fresh === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,keyword:"required",params:{missingProperty: "fresh"},parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34});
errors++;
}
for(const key6 in data34){
if(!((((((((key6 === "name") || (key6 === "command")) || (key6 === "parameters")) || (key6 === "deps")) || (key6 === "moreDeps")) || (key6 === "outs")) || (key6 === "moreOuts")) || (key6 === "fresh"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,keyword:"additionalProperties",params:{additionalProperty: key6},parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34});
errors++;
}
}
if(data34.name !== undefined){
let data35 = data34.name;
if(typeof data35 === "string"){
if(data35.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/name",keyword:"maxLength",params:{limit: 500},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.name,data:data35});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/name",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.name,data:data35});
errors++;
}
}
if(data34.command !== undefined){
let data36 = data34.command;
if(typeof data36 === "string"){
if(data36.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/command",keyword:"maxLength",params:{limit: 4000},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.command,data:data36});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/command",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.command,data:data36});
errors++;
}
}
if(data34.parameters !== undefined){
let data37 = data34.parameters;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/parameters",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.parameters,data:data37});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/deps",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.deps,data:data38});
errors++;
}
}
if(data34.moreDeps !== undefined){
let data40 = data34.moreDeps;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/moreDeps",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.moreDeps,data:data40});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/outs",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.outs,data:data41});
errors++;
}
}
if(data34.moreOuts !== undefined){
let data43 = data34.moreOuts;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/moreOuts",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.moreOuts,data:data43});
errors++;
}
}
if(data34.fresh !== undefined){
let data44 = data34.fresh;
if((typeof data44 !== "boolean") && (data44 !== null)){
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6+"/fresh",keyword:"type",params:{type: schema22.properties.pipelines.items.properties.stages.items.properties.fresh.type},parentSchema:schema22.properties.pipelines.items.properties.stages.items.properties.fresh,data:data44});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages/" + i6,keyword:"type",params:{type: "object"},parentSchema:schema22.properties.pipelines.items.properties.stages.items,data:data34});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5+"/stages",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.pipelines.items.properties.stages,data:data33});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines/" + i5,keyword:"type",params:{type: "object"},parentSchema:schema22.properties.pipelines.items,data:data31});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/pipelines",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.pipelines,data:data30});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9,keyword:"required",params:{missingProperty: "path"},parentSchema:schema22.properties.runs.items,data:data46});
errors++;
}
if(data46.results === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9,keyword:"required",params:{missingProperty: "results"},parentSchema:schema22.properties.runs.items,data:data46});
errors++;
}
for(const key7 in data46){
if(!((((key7 === "path") || (key7 === "id")) || (key7 === "commit")) || (key7 === "results"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9,keyword:"additionalProperties",params:{additionalProperty: key7},parentSchema:schema22.properties.runs.items,data:data46});
errors++;
}
}
if(data46.path !== undefined){
let data47 = data46.path;
if(typeof data47 === "string"){
if(data47.length > 1000){
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9+"/path",keyword:"maxLength",params:{limit: 1000},parentSchema:schema22.properties.runs.items.properties.path,data:data47});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9+"/path",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.runs.items.properties.path,data:data47});
errors++;
}
}
if(data46.id !== undefined){
let data48 = data46.id;
if(typeof data48 === "string"){
if(data48.length > 300){
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9+"/id",keyword:"maxLength",params:{limit: 300},parentSchema:schema22.properties.runs.items.properties.id,data:data48});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9+"/id",keyword:"type",params:{type: "string"},parentSchema:schema22.properties.runs.items.properties.id,data:data48});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9+"/results/" + i10,keyword:"type",params:{type: "string"},parentSchema:schema22.properties.runs.items.properties.results.items,data:data51});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9+"/results",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.runs.items.properties.results,data:data50});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/runs/" + i9,keyword:"type",params:{type: "object"},parentSchema:schema22.properties.runs.items,data:data46});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/runs",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.runs,data:data45});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11,keyword:"required",params:{missingProperty: "check"},parentSchema:schema22.properties.checks.items,data:data53});
errors++;
}
if(data53.pass === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11,keyword:"required",params:{missingProperty: "pass"},parentSchema:schema22.properties.checks.items,data:data53});
errors++;
}
if(data53.fail === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11,keyword:"required",params:{missingProperty: "fail"},parentSchema:schema22.properties.checks.items,data:data53});
errors++;
}
if(data53.unknown === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11,keyword:"required",params:{missingProperty: "unknown"},parentSchema:schema22.properties.checks.items,data:data53});
errors++;
}
if(data53.skipped === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11,keyword:"required",params:{missingProperty: "skipped"},parentSchema:schema22.properties.checks.items,data:data53});
errors++;
}
for(const key8 in data53){
if(!(((((key8 === "check") || (key8 === "pass")) || (key8 === "fail")) || (key8 === "unknown")) || (key8 === "skipped"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11,keyword:"additionalProperties",params:{additionalProperty: key8},parentSchema:schema22.properties.checks.items,data:data53});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11+"/pass",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.checks.items.properties.pass,data:data55});
errors++;
}
}
if(data53.fail !== undefined){
let data56 = data53.fail;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11+"/fail",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.checks.items.properties.fail,data:data56});
errors++;
}
}
if(data53.unknown !== undefined){
let data57 = data53.unknown;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11+"/unknown",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.checks.items.properties.unknown,data:data57});
errors++;
}
}
if(data53.skipped !== undefined){
let data58 = data53.skipped;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11+"/skipped",keyword:"type",params:{type: "integer"},parentSchema:schema22.properties.checks.items.properties.skipped,data:data58});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/checks/" + i11,keyword:"type",params:{type: "object"},parentSchema:schema22.properties.checks.items,data:data53});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/checks",keyword:"type",params:{type: "array"},parentSchema:schema22.properties.checks,data:data52});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema22,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "kind"},parentSchema:schema19,data});
errors++;
}
if(data.version === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"},parentSchema:schema19,data});
errors++;
}
if(data.tool === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tool"},parentSchema:schema19,data});
errors++;
}
if(data.features === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "features"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "version")) || (key0 === "tool")) || (key0 === "commit")) || (key0 === "features"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/reproducibility-manifest" !== data0){
vErrors = addError(vErrors, {instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "promotion-gates/reproducibility-manifest"},parentSchema:schema19.properties.kind,data:data0});
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
if(data.tool !== undefined){
let data2 = data.tool;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: "name"},parentSchema:schema19.properties.tool,data:data2});
errors++;
}
if(data2.version === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/tool",keyword:"required",params:{missingProperty: "version"},parentSchema:schema19.properties.tool,data:data2});
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "version"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/tool",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.tool,data:data2});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/tool/name",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.tool.properties.name,data:data3});
errors++;
}
}
if(data2.version !== undefined){
let data4 = data2.version;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, {instancePath:instancePath+"/tool/version",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.tool.properties.version,data:data4});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tool",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.tool,data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/features",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.features,data:data6});
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
