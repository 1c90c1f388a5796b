/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const policy = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.schema.json","title":"Policy","description":"`promotion.yml`: the stages, the gates each stage requires, and what a failing check does there. Everything left out is as in the built-in policy.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Of this format.","const":1},"stages":{"description":"From loosest to strictest. `retired` stands below the first by itself and is not listed. Left out: exploratory, candidate, production.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/stage"}},"requires":{"description":"Which gates must have evidence at a stage. A gate that a stage does not require never blocks there unless a severity says so by name.","type":"object","additionalProperties":{"type":"array","uniqueItems":true,"items":{"type":"string","maxLength":100}}},"evidence":{"description":"The least a stage accepts of evidence made elsewhere: `committed` beside the feature, or `supplied` by the workflow. Evidence collected from the checkout itself is always accepted.","type":"object","additionalProperties":{"enum":["committed","supplied"]}},"records":{"description":"Where feature records are found. Left out: **/*.feature.yml","$ref":"#/$defs/patterns"},"gates":{"description":"Options of single gates. Any of them may be one value, or a map from stage to value: a stage that is not named takes the value of the nearest one below it.","type":"object","additionalProperties":false,"properties":{"data-contract":{"title":"DataContractOptions","type":"object","additionalProperties":false,"properties":{"contracts":{"description":"Where contracts are found when no record names them. Left out: **/*.odcs.yaml, **/*.odcs.yml","$ref":"#/$defs/patternsByStage"},"compatibility":{"description":"Whose view decides by how much the version of a changed contract has to move: those who read the data, those who write it, or both. Left out: consumer.","anyOf":[{"$ref":"#/$defs/compatibility"},{"type":"object","additionalProperties":{"$ref":"#/$defs/compatibility"}}]},"extra-columns":{"description":"What columns mean that the contract does not declare: allow, warn or fail. Left out: allow.","$ref":"#/$defs/allowanceByStage"},"optional-columns":{"description":"What it means that the data lacks a column which the contract declares without requiring it: allow, warn or fail. Left out: allow.","$ref":"#/$defs/allowanceByStage"},"column-order":{"description":"What it means that declared columns stand in another order than in the contract: allow, warn or fail. Left out: allow.","$ref":"#/$defs/allowanceByStage"},"memory-limit":{"description":"Resident memory, in megabytes, above which the process that reads data is ended. Left out: 1000.","$ref":"#/$defs/numberByStage"},"time-limit":{"description":"Seconds after which the process that reads one contract's data is ended. Left out: 300.","$ref":"#/$defs/numberByStage"}}},"experiment":{"title":"ExperimentOptions","type":"object","additionalProperties":false,"properties":{"experiments":{"description":"Where experiments are found when no record names them. Left out: **/*.experiment.yml, **/*.experiment.yaml","$ref":"#/$defs/patternsByStage"},"sections":{"description":"Which sections an experiment must have: any of `plan`, `learnings`, `guardrails`, `ablations`; of a map, from which stage on. Left out: none.","anyOf":[{"$ref":"#/$defs/sections"},{"type":"object","additionalProperties":{"$ref":"#/$defs/sections"}}]}}},"reproducibility":{"title":"ReproducibilityOptions","type":"object","additionalProperties":false,"properties":{"packages":{"description":"How exactly packages are locked: `pinned` to a version, or `hashed` to bytes. Left out: pinned.","anyOf":[{"enum":["pinned","hashed"]},{"type":"object","additionalProperties":{"enum":["pinned","hashed"]}}]},"notebooks":{"description":"How a notebook is to be left: `executed-in-order`, from top to bottom in a new kernel; `stripped`, without outputs; or `any`. Left out: executed-in-order.","anyOf":[{"enum":["executed-in-order","stripped","any"]},{"type":"object","additionalProperties":{"enum":["executed-in-order","stripped","any"]}}]}}},"lineage":{"title":"LineageOptions","type":"object","additionalProperties":false,"properties":{"trace":{"description":"How exactly a feature must be traced to its sources: by `dataset`, or by `column`. Left out: dataset.","anyOf":[{"enum":["dataset","column"]},{"type":"object","additionalProperties":{"enum":["dataset","column"]}}]},"source-versions":{"description":"Whether lineage must say which version of each source was read: optional or required. A file of the repository has one. Left out: optional.","anyOf":[{"enum":["optional","required"]},{"type":"object","additionalProperties":{"enum":["optional","required"]}}]},"sources":{"description":"Which contract data is under, where neither its servers nor its name say so.","type":"array","maxItems":1000,"items":{"title":"SourceRule","type":"object","additionalProperties":false,"required":["dataset","contract"],"properties":{"dataset":{"description":"`namespace/name` as in lineage; `*` stands for any text.","type":"string","minLength":1,"maxLength":500},"contract":{"description":"Path of the contract from the root, or its id.","type":"string","minLength":1,"maxLength":1000}}}},"outputs":{"description":"Which feature data is made by, where neither its record nor the code says so.","type":"array","maxItems":1000,"items":{"title":"OutputRule","type":"object","additionalProperties":false,"required":["dataset","feature"],"properties":{"dataset":{"description":"`namespace/name` as in lineage; `*` stands for any text.","type":"string","minLength":1,"maxLength":500},"feature":{"description":"Id of the feature.","$ref":"common.schema.json#/$defs/identifier"}}}},"unready-environments":{"description":"Environments (of a contract's servers) that are not for more than trying: data that lives in no other is less ready than a feature in production. Left out: sandbox.","$ref":"#/$defs/words"},"personal-data":{"description":"Tags and classifications that mark personal data. Left out: pii, phi, personal, personal-data, sensitive.","$ref":"#/$defs/words"},"files":{"description":"Where OpenLineage events, manifests of dbt, what `feast registry-dump` printed, and pipelines and data of DVC are found, besides those that records name. Left out: **/*.openlineage.{json,jsonl,ndjson}, **/lineage/*.{json,jsonl,ndjson}, **/target/manifest.json, **/dvc.{yaml,lock}, **/*.dvc","$ref":"#/$defs/patternsByStage"},"telemetry":{"description":"Files or folders that list names of telemetry, besides the semantic conventions of OpenTelemetry: registries of Weaver, or plain lists. Left out: none.","$ref":"#/$defs/patternsByStage"},"registries":{"description":"Registries of other tools, and which of what they register is which feature. Left out: none.","type":"array","maxItems":100,"items":{"title":"ForeignRegistry","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"From the root of the judged repository: what `feast registry-dump` printed, or a `manifest.json` of dbt.","type":"string","minLength":1,"maxLength":1000},"kind":{"description":"Left out: told by the content.","enum":["feast","dbt"]},"features":{"description":"Id of a feature → names of its feature views, feature services, models or exposures there. What has the tag (of dbt: the meta) `promotion-gates.feature` need not be named: it is the feature with that id.","type":"object","maxProperties":10000,"additionalProperties":{"anyOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":500}}]}},"tags":{"description":"Tags (of dbt: keys of meta) that each of them must have. Left out: none.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":200}}}}},"alerts":{"description":"Where rules of Prometheus are looked for. Left out: **/*{alert,rule}*.{yml,yaml}, **/*.rules, and YAML in folders named alerts, alerting, rules, prometheus or monitoring.","$ref":"#/$defs/patternsByStage"},"sections":{"description":"What a record must say at a stage: a list, or a map from stage to list. Left out: nothing at the first stage; purpose, owner, contracts between; all but `tests` and `remediation` at the last.","anyOf":[{"$ref":"#/$defs/recordSections"},{"type":"object","additionalProperties":{"$ref":"#/$defs/recordSections"}}]}}},"tests":{"title":"TestsOptions","type":"object","additionalProperties":false,"properties":{"kinds":{"description":"Which kinds of test a stage needs: a list, or `declared` for all that the record names and at least one. Left out: declared.","anyOf":[{"$ref":"#/$defs/kinds"},{"type":"object","additionalProperties":{"$ref":"#/$defs/kinds"}}]}}}}},"severity":{"description":"What a failing check does, one severity for all stages or a map from stage to severity: a stage that is not named keeps the default.","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/checkId"},"additionalProperties":{"anyOf":[{"$ref":"common.schema.json#/$defs/severity"},{"type":"object","additionalProperties":{"$ref":"common.schema.json#/$defs/severity"}}]}},"enforce":{"description":"`false`: report and never block. Left out: true.","type":"boolean"},"timeout":{"description":"Seconds that looking at evidence may take in all; what was not looked at by then leaves the run undecided. Left out: 1800.","type":"number","exclusiveMinimum":0,"maximum":86400}},"$defs":{"recordSections":{"type":"array","uniqueItems":true,"items":{"enum":["purpose","objective","owner","contracts","transformations","outputs","parameters","experiments","tests","failure-modes","telemetry","rollout","rollback","remediation","privacy","ethics","runbook","learnings","artifact","review-by"]}},"stage":{"description":"A short name: small letters, digits and dashes, with a letter first.","type":"string","pattern":"^[a-z][a-z0-9-]{0,49}$"},"patterns":{"anyOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500}}]},"patternsByStage":{"anyOf":[{"$ref":"#/$defs/patterns"},{"type":"object","additionalProperties":{"$ref":"#/$defs/patterns"}}]},"words":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":200}},"numberByStage":{"anyOf":[{"type":"number","exclusiveMinimum":0},{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}]},"compatibility":{"enum":["consumer","producer","full"]},"allowance":{"enum":["allow","warn","fail"]},"allowanceByStage":{"anyOf":[{"$ref":"#/$defs/allowance"},{"type":"object","additionalProperties":{"$ref":"#/$defs/allowance"}}]},"kinds":{"anyOf":[{"const":"declared"},{"type":"array","uniqueItems":true,"items":{"enum":["unit","integration","end-to-end"]}}]},"sections":{"type":"array","uniqueItems":true,"items":{"enum":["plan","learnings","guardrails","ablations"]}}}};
const func1 = Object.prototype.hasOwnProperty;
import equal from 'fast-deep-equal';
const func0 = equal;
const schema20 = {"description":"A short name: small letters, digits and dashes, with a letter first.","type":"string","pattern":"^[a-z][a-z0-9-]{0,49}$"};
const pattern3 = new RegExp("^[a-z][a-z0-9-]{0,49}$", "");

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
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,49}$"},schema:"^[a-z][a-z0-9-]{0,49}$",parentSchema:schema20,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"anyOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500}}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema21.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema21.anyOf[0].type,parentSchema:schema21.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 50){
const err3 = {instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema21.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 500){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema21.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.anyOf[1].items,data:data0};
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
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"},schema:schema21.anyOf[1].items.type,parentSchema:schema21.anyOf[1].items,data:data0};
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
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema21.anyOf[1].type,parentSchema:schema21.anyOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema21.anyOf,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate55.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema22 = {"anyOf":[{"$ref":"#/$defs/patterns"},{"type":"object","additionalProperties":{"$ref":"#/$defs/patterns"}}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
else {
var items0 = validate55.evaluated.items;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate55(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.anyOf[1].type,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema22.anyOf,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate57.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema23 = {"enum":["consumer","producer","full"]};

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
if(!(((data === "consumer") || (data === "producer")) || (data === "full"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema23.enum},schema:schema23.enum,parentSchema:schema23,data};
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

const schema24 = {"anyOf":[{"$ref":"#/$defs/allowance"},{"type":"object","additionalProperties":{"$ref":"#/$defs/allowance"}}]};
const schema25 = {"enum":["allow","warn","fail"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "allow") || (data === "warn")) || (data === "fail"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},schema:schema25.enum,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate65(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema24.anyOf[1].type,parentSchema:schema24.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema24.anyOf,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate64.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema26 = {"anyOf":[{"type":"number","exclusiveMinimum":0},{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data <= 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema26.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema26.anyOf[0].type,parentSchema:schema26.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema26.anyOf[1].additionalProperties,data:data0};
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
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema26.anyOf[1].additionalProperties.type,parentSchema:schema26.anyOf[1].additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema26.anyOf[1].type,parentSchema:schema26.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema26.anyOf,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate71.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema27 = {"type":"array","uniqueItems":true,"items":{"enum":["plan","learnings","guardrails","ablations"]}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((data0 === "plan") || (data0 === "learnings")) || (data0 === "guardrails")) || (data0 === "ablations"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema27.items.enum},schema:schema27.items.enum,parentSchema:schema27.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
}
let i1 = endOfTwins(data);
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"description":"A short name: letters, digits, dots, dashes and underscores.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema29,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":200}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema30.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.items,data:data0};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema30.items.type,parentSchema:schema30.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"array","uniqueItems":true,"items":{"enum":["purpose","objective","owner","contracts","transformations","outputs","parameters","experiments","tests","failure-modes","telemetry","rollout","rollback","remediation","privacy","ethics","runbook","learnings","artifact","review-by"]}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((((((((((((((((((data0 === "purpose") || (data0 === "objective")) || (data0 === "owner")) || (data0 === "contracts")) || (data0 === "transformations")) || (data0 === "outputs")) || (data0 === "parameters")) || (data0 === "experiments")) || (data0 === "tests")) || (data0 === "failure-modes")) || (data0 === "telemetry")) || (data0 === "rollout")) || (data0 === "rollback")) || (data0 === "remediation")) || (data0 === "privacy")) || (data0 === "ethics")) || (data0 === "runbook")) || (data0 === "learnings")) || (data0 === "artifact")) || (data0 === "review-by"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema31.items.enum},schema:schema31.items.enum,parentSchema:schema31.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
}
let i1 = endOfTwins(data);
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"anyOf":[{"const":"declared"},{"type":"array","uniqueItems":true,"items":{"enum":["unit","integration","end-to-end"]}}]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if("declared" !== data){
const err0 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "declared"},schema:"declared",parentSchema:schema32.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((data0 === "unit") || (data0 === "integration")) || (data0 === "end-to-end"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema32.anyOf[1].items.enum},schema:schema32.anyOf[1].items.enum,parentSchema:schema32.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
let i1 = endOfTwins(data);
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema32.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema32.anyOf[1].type,parentSchema:schema32.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema32.anyOf,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate90.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate90.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema33 = {"description":"A check, as `gate/question`.","type":"string","pattern":"^[a-z][a-z-]*/[a-z][a-z0-9-]*$"};
const pattern5 = new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema33,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"What a failing check does: nothing at all, a note, a warning, or it blocks.","enum":["off","note","warning","block"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "off") || (data === "note")) || (data === "warning")) || (data === "block"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum},schema:schema34.enum,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="policy.schema.json" */;
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.stages !== undefined){
let data1 = data.stages;
if(Array.isArray(data1)){
if(data1.length > 20){
const err3 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data1[i0], {instancePath:instancePath+"/stages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
let i1 = endOfTwins(data1);
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema19.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema19.properties.stages.type,parentSchema:schema19.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.requires !== undefined){
let data3 = data.requires;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(data5.length > 100){
const err7 = {instancePath:instancePath+"/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/requires/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema19.properties.requires.additionalProperties.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/requires/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.requires.additionalProperties.items.type,parentSchema:schema19.properties.requires.additionalProperties.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data4[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err9 = {instancePath:instancePath+"/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requires/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema19.properties.requires.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err10 = {instancePath:instancePath+"/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requires/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema19.properties.requires.additionalProperties.type,parentSchema:schema19.properties.requires.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "object"},schema:schema19.properties.requires.type,parentSchema:schema19.properties.requires,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(!((data7 === "committed") || (data7 === "supplied"))){
const err12 = {instancePath:instancePath+"/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.evidence.additionalProperties.enum},schema:schema19.properties.evidence.additionalProperties.enum,parentSchema:schema19.properties.evidence.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},schema:schema19.properties.evidence.type,parentSchema:schema19.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.records !== undefined){
if(!(validate55(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data9 = data.gates;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!(((((key3 === "data-contract") || (key3 === "experiment")) || (key3 === "reproducibility")) || (key3 === "lineage")) || (key3 === "tests"))){
const err14 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.gates,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data9["data-contract"] !== undefined){
let data10 = data9["data-contract"];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(((((((key4 === "contracts") || (key4 === "compatibility")) || (key4 === "extra-columns")) || (key4 === "optional-columns")) || (key4 === "column-order")) || (key4 === "memory-limit")) || (key4 === "time-limit"))){
const err15 = {instancePath:instancePath+"/gates/data-contract",schemaPath:"#/properties/gates/properties/data-contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.gates.properties["data-contract"],data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data10.contracts !== undefined){
if(!(validate57(data10.contracts, {instancePath:instancePath+"/gates/data-contract/contracts",parentData:data10,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data10.compatibility !== undefined){
let data12 = data10.compatibility;
const _errs26 = errors;
let valid11 = false;
const _errs27 = errors;
if(!(validate61(data12, {instancePath:instancePath+"/gates/data-contract/compatibility",parentData:data10,parentDataProperty:"compatibility",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs27 === errors;
valid11 = valid11 || _valid0;
const _errs28 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!(validate61(data12[key5], {instancePath:instancePath+"/gates/data-contract/compatibility/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/gates/data-contract/compatibility",schemaPath:"#/properties/gates/properties/data-contract/properties/compatibility/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties["data-contract"].properties.compatibility.anyOf[1].type,parentSchema:schema19.properties.gates.properties["data-contract"].properties.compatibility.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid11 = valid11 || _valid0;
if(!valid11){
const err17 = {instancePath:instancePath+"/gates/data-contract/compatibility",schemaPath:"#/properties/gates/properties/data-contract/properties/compatibility/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties["data-contract"].properties.compatibility.anyOf,parentSchema:schema19.properties.gates.properties["data-contract"].properties.compatibility,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data10["extra-columns"] !== undefined){
if(!(validate64(data10["extra-columns"], {instancePath:instancePath+"/gates/data-contract/extra-columns",parentData:data10,parentDataProperty:"extra-columns",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data10["optional-columns"] !== undefined){
if(!(validate64(data10["optional-columns"], {instancePath:instancePath+"/gates/data-contract/optional-columns",parentData:data10,parentDataProperty:"optional-columns",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data10["column-order"] !== undefined){
if(!(validate64(data10["column-order"], {instancePath:instancePath+"/gates/data-contract/column-order",parentData:data10,parentDataProperty:"column-order",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data10["memory-limit"] !== undefined){
if(!(validate71(data10["memory-limit"], {instancePath:instancePath+"/gates/data-contract/memory-limit",parentData:data10,parentDataProperty:"memory-limit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data10["time-limit"] !== undefined){
if(!(validate71(data10["time-limit"], {instancePath:instancePath+"/gates/data-contract/time-limit",parentData:data10,parentDataProperty:"time-limit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/gates/data-contract",schemaPath:"#/properties/gates/properties/data-contract/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties["data-contract"].type,parentSchema:schema19.properties.gates.properties["data-contract"],data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data9.experiment !== undefined){
let data19 = data9.experiment;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key6 in data19){
if(!((key6 === "experiments") || (key6 === "sections"))){
const err19 = {instancePath:instancePath+"/gates/experiment",schemaPath:"#/properties/gates/properties/experiment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.gates.properties.experiment,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data19.experiments !== undefined){
if(!(validate57(data19.experiments, {instancePath:instancePath+"/gates/experiment/experiments",parentData:data19,parentDataProperty:"experiments",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data19.sections !== undefined){
let data21 = data19.sections;
const _errs42 = errors;
let valid14 = false;
const _errs43 = errors;
if(!(validate75(data21, {instancePath:instancePath+"/gates/experiment/sections",parentData:data19,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
var _valid1 = _errs43 === errors;
valid14 = valid14 || _valid1;
const _errs44 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 in data21){
if(!(validate75(data21[key7], {instancePath:instancePath+"/gates/experiment/sections/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/gates/experiment/sections",schemaPath:"#/properties/gates/properties/experiment/properties/sections/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.experiment.properties.sections.anyOf[1].type,parentSchema:schema19.properties.gates.properties.experiment.properties.sections.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err21 = {instancePath:instancePath+"/gates/experiment/sections",schemaPath:"#/properties/gates/properties/experiment/properties/sections/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties.experiment.properties.sections.anyOf,parentSchema:schema19.properties.gates.properties.experiment.properties.sections,data:data21};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/gates/experiment",schemaPath:"#/properties/gates/properties/experiment/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.experiment.type,parentSchema:schema19.properties.gates.properties.experiment,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data9.reproducibility !== undefined){
let data23 = data9.reproducibility;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
if(!((key8 === "packages") || (key8 === "notebooks"))){
const err23 = {instancePath:instancePath+"/gates/reproducibility",schemaPath:"#/properties/gates/properties/reproducibility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.gates.properties.reproducibility,data:data23};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data23.packages !== undefined){
let data24 = data23.packages;
const _errs52 = errors;
let valid17 = false;
const _errs53 = errors;
if(!((data24 === "pinned") || (data24 === "hashed"))){
const err24 = {instancePath:instancePath+"/gates/reproducibility/packages",schemaPath:"#/properties/gates/properties/reproducibility/properties/packages/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum},schema:schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum,parentSchema:schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[0],data:data24};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid17 = valid17 || _valid2;
const _errs54 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key9 in data24){
let data25 = data24[key9];
if(!((data25 === "pinned") || (data25 === "hashed"))){
const err25 = {instancePath:instancePath+"/gates/reproducibility/packages/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/reproducibility/properties/packages/anyOf/1/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum},schema:schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum,parentSchema:schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/gates/reproducibility/packages",schemaPath:"#/properties/gates/properties/reproducibility/properties/packages/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[1].type,parentSchema:schema19.properties.gates.properties.reproducibility.properties.packages.anyOf[1],data:data24};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
var _valid2 = _errs54 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const err27 = {instancePath:instancePath+"/gates/reproducibility/packages",schemaPath:"#/properties/gates/properties/reproducibility/properties/packages/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties.reproducibility.properties.packages.anyOf,parentSchema:schema19.properties.gates.properties.reproducibility.properties.packages,data:data24};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data23.notebooks !== undefined){
let data26 = data23.notebooks;
const _errs59 = errors;
let valid19 = false;
const _errs60 = errors;
if(!(((data26 === "executed-in-order") || (data26 === "stripped")) || (data26 === "any"))){
const err28 = {instancePath:instancePath+"/gates/reproducibility/notebooks",schemaPath:"#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0].enum},schema:schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0].enum,parentSchema:schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[0],data:data26};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
var _valid3 = _errs60 === errors;
valid19 = valid19 || _valid3;
const _errs61 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
let data27 = data26[key10];
if(!(((data27 === "executed-in-order") || (data27 === "stripped")) || (data27 === "any"))){
const err29 = {instancePath:instancePath+"/gates/reproducibility/notebooks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/1/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties.enum},schema:schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties.enum,parentSchema:schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/gates/reproducibility/notebooks",schemaPath:"#/properties/gates/properties/reproducibility/properties/notebooks/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1].type,parentSchema:schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
var _valid3 = _errs61 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const err31 = {instancePath:instancePath+"/gates/reproducibility/notebooks",schemaPath:"#/properties/gates/properties/reproducibility/properties/notebooks/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties.reproducibility.properties.notebooks.anyOf,parentSchema:schema19.properties.gates.properties.reproducibility.properties.notebooks,data:data26};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/gates/reproducibility",schemaPath:"#/properties/gates/properties/reproducibility/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.reproducibility.type,parentSchema:schema19.properties.gates.properties.reproducibility,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data9.lineage !== undefined){
let data28 = data9.lineage;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key11 in data28){
if(!(func1.call(schema19.properties.gates.properties.lineage.properties, key11))){
const err33 = {instancePath:instancePath+"/gates/lineage",schemaPath:"#/properties/gates/properties/lineage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema19.properties.gates.properties.lineage,data:data28};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data28.trace !== undefined){
let data29 = data28.trace;
const _errs69 = errors;
let valid22 = false;
const _errs70 = errors;
if(!((data29 === "dataset") || (data29 === "column"))){
const err34 = {instancePath:instancePath+"/gates/lineage/trace",schemaPath:"#/properties/gates/properties/lineage/properties/trace/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.lineage.properties.trace.anyOf[0].enum},schema:schema19.properties.gates.properties.lineage.properties.trace.anyOf[0].enum,parentSchema:schema19.properties.gates.properties.lineage.properties.trace.anyOf[0],data:data29};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid22 = valid22 || _valid4;
const _errs71 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key12 in data29){
let data30 = data29[key12];
if(!((data30 === "dataset") || (data30 === "column"))){
const err35 = {instancePath:instancePath+"/gates/lineage/trace/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/lineage/properties/trace/anyOf/1/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties.enum},schema:schema19.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties.enum,parentSchema:schema19.properties.gates.properties.lineage.properties.trace.anyOf[1].additionalProperties,data:data30};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/gates/lineage/trace",schemaPath:"#/properties/gates/properties/lineage/properties/trace/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.lineage.properties.trace.anyOf[1].type,parentSchema:schema19.properties.gates.properties.lineage.properties.trace.anyOf[1],data:data29};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
var _valid4 = _errs71 === errors;
valid22 = valid22 || _valid4;
if(!valid22){
const err37 = {instancePath:instancePath+"/gates/lineage/trace",schemaPath:"#/properties/gates/properties/lineage/properties/trace/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties.lineage.properties.trace.anyOf,parentSchema:schema19.properties.gates.properties.lineage.properties.trace,data:data29};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data28["source-versions"] !== undefined){
let data31 = data28["source-versions"];
const _errs76 = errors;
let valid24 = false;
const _errs77 = errors;
if(!((data31 === "optional") || (data31 === "required"))){
const err38 = {instancePath:instancePath+"/gates/lineage/source-versions",schemaPath:"#/properties/gates/properties/lineage/properties/source-versions/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[0].enum},schema:schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[0].enum,parentSchema:schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[0],data:data31};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
var _valid5 = _errs77 === errors;
valid24 = valid24 || _valid5;
const _errs78 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key13 in data31){
let data32 = data31[key13];
if(!((data32 === "optional") || (data32 === "required"))){
const err39 = {instancePath:instancePath+"/gates/lineage/source-versions/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/lineage/properties/source-versions/anyOf/1/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties.enum},schema:schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties.enum,parentSchema:schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].additionalProperties,data:data32};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/gates/lineage/source-versions",schemaPath:"#/properties/gates/properties/lineage/properties/source-versions/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[1].type,parentSchema:schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
var _valid5 = _errs78 === errors;
valid24 = valid24 || _valid5;
if(!valid24){
const err41 = {instancePath:instancePath+"/gates/lineage/source-versions",schemaPath:"#/properties/gates/properties/lineage/properties/source-versions/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties.lineage.properties["source-versions"].anyOf,parentSchema:schema19.properties.gates.properties.lineage.properties["source-versions"],data:data31};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data28.sources !== undefined){
let data33 = data28.sources;
if(Array.isArray(data33)){
if(data33.length > 1000){
const err42 = {instancePath:instancePath+"/gates/lineage/sources",schemaPath:"#/properties/gates/properties/lineage/properties/sources/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.gates.properties.lineage.properties.sources,data:data33};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
const len2 = data33.length;
for(let i4=0; i4<len2; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.dataset === undefined){
const err43 = {instancePath:instancePath+"/gates/lineage/sources/" + i4,schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/required",keyword:"required",params:{missingProperty: "dataset"},schema:schema19.properties.gates.properties.lineage.properties.sources.items.required,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items,data:data34};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
if(data34.contract === undefined){
const err44 = {instancePath:instancePath+"/gates/lineage/sources/" + i4,schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/required",keyword:"required",params:{missingProperty: "contract"},schema:schema19.properties.gates.properties.lineage.properties.sources.items.required,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items,data:data34};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
for(const key14 in data34){
if(!((key14 === "dataset") || (key14 === "contract"))){
const err45 = {instancePath:instancePath+"/gates/lineage/sources/" + i4,schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items,data:data34};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
if(data34.dataset !== undefined){
let data35 = data34.dataset;
if(typeof data35 === "string"){
if(data35.length > 500){
const err46 = {instancePath:instancePath+"/gates/lineage/sources/" + i4+"/dataset",schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items.properties.dataset,data:data35};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
if(data35.length < 1){
const err47 = {instancePath:instancePath+"/gates/lineage/sources/" + i4+"/dataset",schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items.properties.dataset,data:data35};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/gates/lineage/sources/" + i4+"/dataset",schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/properties/dataset/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.properties.lineage.properties.sources.items.properties.dataset.type,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items.properties.dataset,data:data35};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
if(data34.contract !== undefined){
let data36 = data34.contract;
if(typeof data36 === "string"){
if(data36.length > 1000){
const err49 = {instancePath:instancePath+"/gates/lineage/sources/" + i4+"/contract",schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/properties/contract/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items.properties.contract,data:data36};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
if(data36.length < 1){
const err50 = {instancePath:instancePath+"/gates/lineage/sources/" + i4+"/contract",schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/properties/contract/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items.properties.contract,data:data36};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/gates/lineage/sources/" + i4+"/contract",schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/properties/contract/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.properties.lineage.properties.sources.items.properties.contract.type,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items.properties.contract,data:data36};
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
const err52 = {instancePath:instancePath+"/gates/lineage/sources/" + i4,schemaPath:"#/properties/gates/properties/lineage/properties/sources/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.lineage.properties.sources.items.type,parentSchema:schema19.properties.gates.properties.lineage.properties.sources.items,data:data34};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/gates/lineage/sources",schemaPath:"#/properties/gates/properties/lineage/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema19.properties.gates.properties.lineage.properties.sources.type,parentSchema:schema19.properties.gates.properties.lineage.properties.sources,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
}
if(data28.outputs !== undefined){
let data37 = data28.outputs;
if(Array.isArray(data37)){
if(data37.length > 1000){
const err54 = {instancePath:instancePath+"/gates/lineage/outputs",schemaPath:"#/properties/gates/properties/lineage/properties/outputs/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs,data:data37};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
const len3 = data37.length;
for(let i5=0; i5<len3; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.dataset === undefined){
const err55 = {instancePath:instancePath+"/gates/lineage/outputs/" + i5,schemaPath:"#/properties/gates/properties/lineage/properties/outputs/items/required",keyword:"required",params:{missingProperty: "dataset"},schema:schema19.properties.gates.properties.lineage.properties.outputs.items.required,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs.items,data:data38};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
if(data38.feature === undefined){
const err56 = {instancePath:instancePath+"/gates/lineage/outputs/" + i5,schemaPath:"#/properties/gates/properties/lineage/properties/outputs/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema19.properties.gates.properties.lineage.properties.outputs.items.required,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs.items,data:data38};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
for(const key15 in data38){
if(!((key15 === "dataset") || (key15 === "feature"))){
const err57 = {instancePath:instancePath+"/gates/lineage/outputs/" + i5,schemaPath:"#/properties/gates/properties/lineage/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs.items,data:data38};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
}
if(data38.dataset !== undefined){
let data39 = data38.dataset;
if(typeof data39 === "string"){
if(data39.length > 500){
const err58 = {instancePath:instancePath+"/gates/lineage/outputs/" + i5+"/dataset",schemaPath:"#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,data:data39};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
if(data39.length < 1){
const err59 = {instancePath:instancePath+"/gates/lineage/outputs/" + i5+"/dataset",schemaPath:"#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,data:data39};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/gates/lineage/outputs/" + i5+"/dataset",schemaPath:"#/properties/gates/properties/lineage/properties/outputs/items/properties/dataset/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.properties.lineage.properties.outputs.items.properties.dataset.type,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs.items.properties.dataset,data:data39};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
}
if(data38.feature !== undefined){
if(!(validate79(data38.feature, {instancePath:instancePath+"/gates/lineage/outputs/" + i5+"/feature",parentData:data38,parentDataProperty:"feature",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/gates/lineage/outputs/" + i5,schemaPath:"#/properties/gates/properties/lineage/properties/outputs/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.lineage.properties.outputs.items.type,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs.items,data:data38};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/gates/lineage/outputs",schemaPath:"#/properties/gates/properties/lineage/properties/outputs/type",keyword:"type",params:{type: "array"},schema:schema19.properties.gates.properties.lineage.properties.outputs.type,parentSchema:schema19.properties.gates.properties.lineage.properties.outputs,data:data37};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
}
if(data28["unready-environments"] !== undefined){
if(!(validate81(data28["unready-environments"], {instancePath:instancePath+"/gates/lineage/unready-environments",parentData:data28,parentDataProperty:"unready-environments",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data28["personal-data"] !== undefined){
if(!(validate81(data28["personal-data"], {instancePath:instancePath+"/gates/lineage/personal-data",parentData:data28,parentDataProperty:"personal-data",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
if(data28.files !== undefined){
if(!(validate57(data28.files, {instancePath:instancePath+"/gates/lineage/files",parentData:data28,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data28.telemetry !== undefined){
if(!(validate57(data28.telemetry, {instancePath:instancePath+"/gates/lineage/telemetry",parentData:data28,parentDataProperty:"telemetry",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data28.registries !== undefined){
let data45 = data28.registries;
if(Array.isArray(data45)){
if(data45.length > 100){
const err63 = {instancePath:instancePath+"/gates/lineage/registries",schemaPath:"#/properties/gates/properties/lineage/properties/registries/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema19.properties.gates.properties.lineage.properties.registries,data:data45};
if(vErrors === null){
vErrors = [err63];
}
else {
addError(vErrors, err63);
}
errors++;
}
const len4 = data45.length;
for(let i6=0; i6<len4; i6++){
let data46 = data45[i6];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.path === undefined){
const err64 = {instancePath:instancePath+"/gates/lineage/registries/" + i6,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.required,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items,data:data46};
if(vErrors === null){
vErrors = [err64];
}
else {
addError(vErrors, err64);
}
errors++;
}
for(const key16 in data46){
if(!((((key16 === "path") || (key16 === "kind")) || (key16 === "features")) || (key16 === "tags"))){
const err65 = {instancePath:instancePath+"/gates/lineage/registries/" + i6,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items,data:data46};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
}
if(data46.path !== undefined){
let data47 = data46.path;
if(typeof data47 === "string"){
if(data47.length > 1000){
const err66 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/path",schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.path,data:data47};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
if(data47.length < 1){
const err67 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/path",schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.path,data:data47};
if(vErrors === null){
vErrors = [err67];
}
else {
addError(vErrors, err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/path",schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.path.type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.path,data:data47};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
}
if(data46.kind !== undefined){
let data48 = data46.kind;
if(!((data48 === "feast") || (data48 === "dbt"))){
const err69 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/kind",schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.properties.lineage.properties.registries.items.properties.kind.enum},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.kind.enum,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.kind,data:data48};
if(vErrors === null){
vErrors = [err69];
}
else {
addError(vErrors, err69);
}
errors++;
}
}
if(data46.features !== undefined){
let data49 = data46.features;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(Object.keys(data49).length > 10000){
const err70 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features",schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/maxProperties",keyword:"maxProperties",params:{limit: 10000},schema:10000,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features,data:data49};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
for(const key17 in data49){
let data50 = data49[key17];
const _errs115 = errors;
let valid36 = false;
const _errs116 = errors;
if(typeof data50 === "string"){
if(data50.length > 500){
const err71 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],data:data50};
if(vErrors === null){
vErrors = [err71];
}
else {
addError(vErrors, err71);
}
errors++;
}
if(data50.length < 1){
const err72 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],data:data50};
if(vErrors === null){
vErrors = [err72];
}
else {
addError(vErrors, err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0].type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[0],data:data50};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
var _valid6 = _errs116 === errors;
valid36 = valid36 || _valid6;
const _errs118 = errors;
if(Array.isArray(data50)){
if(data50.length > 1000){
const err74 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1],data:data50};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
const len5 = data50.length;
for(let i7=0; i7<len5; i7++){
let data51 = data50[i7];
if(typeof data51 === "string"){
if(data51.length > 500){
const err75 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,data:data51};
if(vErrors === null){
vErrors = [err75];
}
else {
addError(vErrors, err75);
}
errors++;
}
if(data51.length < 1){
const err76 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,data:data51};
if(vErrors === null){
vErrors = [err76];
}
else {
addError(vErrors, err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items.type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].items,data:data51};
if(vErrors === null){
vErrors = [err77];
}
else {
addError(vErrors, err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1].type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf[1],data:data50};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
var _valid6 = _errs118 === errors;
valid36 = valid36 || _valid6;
if(!valid36){
const err79 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties.anyOf,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.additionalProperties,data:data50};
if(vErrors === null){
vErrors = [err79];
}
else {
addError(vErrors, err79);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/features",schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/features/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features.type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.features,data:data49};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
}
if(data46.tags !== undefined){
let data52 = data46.tags;
if(Array.isArray(data52)){
if(data52.length > 50){
const err81 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/tags",schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags,data:data52};
if(vErrors === null){
vErrors = [err81];
}
else {
addError(vErrors, err81);
}
errors++;
}
const len6 = data52.length;
for(let i8=0; i8<len6; i8++){
let data53 = data52[i8];
if(typeof data53 === "string"){
if(data53.length > 200){
const err82 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/tags/" + i8,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,data:data53};
if(vErrors === null){
vErrors = [err82];
}
else {
addError(vErrors, err82);
}
errors++;
}
if(data53.length < 1){
const err83 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/tags/" + i8,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,data:data53};
if(vErrors === null){
vErrors = [err83];
}
else {
addError(vErrors, err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/tags/" + i8,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/tags/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags.items.type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags.items,data:data53};
if(vErrors === null){
vErrors = [err84];
}
else {
addError(vErrors, err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/gates/lineage/registries/" + i6+"/tags",schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/properties/tags/type",keyword:"type",params:{type: "array"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags.type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items.properties.tags,data:data52};
if(vErrors === null){
vErrors = [err85];
}
else {
addError(vErrors, err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/gates/lineage/registries/" + i6,schemaPath:"#/properties/gates/properties/lineage/properties/registries/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.lineage.properties.registries.items.type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries.items,data:data46};
if(vErrors === null){
vErrors = [err86];
}
else {
addError(vErrors, err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/gates/lineage/registries",schemaPath:"#/properties/gates/properties/lineage/properties/registries/type",keyword:"type",params:{type: "array"},schema:schema19.properties.gates.properties.lineage.properties.registries.type,parentSchema:schema19.properties.gates.properties.lineage.properties.registries,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
addError(vErrors, err87);
}
errors++;
}
}
if(data28.alerts !== undefined){
if(!(validate57(data28.alerts, {instancePath:instancePath+"/gates/lineage/alerts",parentData:data28,parentDataProperty:"alerts",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data28.sections !== undefined){
let data55 = data28.sections;
const _errs128 = errors;
let valid41 = false;
const _errs129 = errors;
if(!(validate87(data55, {instancePath:instancePath+"/gates/lineage/sections",parentData:data28,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
var _valid7 = _errs129 === errors;
valid41 = valid41 || _valid7;
const _errs130 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key18 in data55){
if(!(validate87(data55[key18], {instancePath:instancePath+"/gates/lineage/sections/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data55,parentDataProperty:key18,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err88 = {instancePath:instancePath+"/gates/lineage/sections",schemaPath:"#/properties/gates/properties/lineage/properties/sections/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.lineage.properties.sections.anyOf[1].type,parentSchema:schema19.properties.gates.properties.lineage.properties.sections.anyOf[1],data:data55};
if(vErrors === null){
vErrors = [err88];
}
else {
addError(vErrors, err88);
}
errors++;
}
var _valid7 = _errs130 === errors;
valid41 = valid41 || _valid7;
if(!valid41){
const err89 = {instancePath:instancePath+"/gates/lineage/sections",schemaPath:"#/properties/gates/properties/lineage/properties/sections/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties.lineage.properties.sections.anyOf,parentSchema:schema19.properties.gates.properties.lineage.properties.sections,data:data55};
if(vErrors === null){
vErrors = [err89];
}
else {
addError(vErrors, err89);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err90 = {instancePath:instancePath+"/gates/lineage",schemaPath:"#/properties/gates/properties/lineage/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.lineage.type,parentSchema:schema19.properties.gates.properties.lineage,data:data28};
if(vErrors === null){
vErrors = [err90];
}
else {
addError(vErrors, err90);
}
errors++;
}
}
if(data9.tests !== undefined){
let data57 = data9.tests;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key19 in data57){
if(!(key19 === "kinds")){
const err91 = {instancePath:instancePath+"/gates/tests",schemaPath:"#/properties/gates/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema19.properties.gates.properties.tests,data:data57};
if(vErrors === null){
vErrors = [err91];
}
else {
addError(vErrors, err91);
}
errors++;
}
}
if(data57.kinds !== undefined){
let data58 = data57.kinds;
const _errs138 = errors;
let valid44 = false;
const _errs139 = errors;
if(!(validate90(data58, {instancePath:instancePath+"/gates/tests/kinds",parentData:data57,parentDataProperty:"kinds",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate90.errors);
errors = vErrors.length;
}
var _valid8 = _errs139 === errors;
valid44 = valid44 || _valid8;
const _errs140 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key20 in data58){
if(!(validate90(data58[key20], {instancePath:instancePath+"/gates/tests/kinds/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data58,parentDataProperty:key20,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err92 = {instancePath:instancePath+"/gates/tests/kinds",schemaPath:"#/properties/gates/properties/tests/properties/kinds/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.tests.properties.kinds.anyOf[1].type,parentSchema:schema19.properties.gates.properties.tests.properties.kinds.anyOf[1],data:data58};
if(vErrors === null){
vErrors = [err92];
}
else {
addError(vErrors, err92);
}
errors++;
}
var _valid8 = _errs140 === errors;
valid44 = valid44 || _valid8;
if(!valid44){
const err93 = {instancePath:instancePath+"/gates/tests/kinds",schemaPath:"#/properties/gates/properties/tests/properties/kinds/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.gates.properties.tests.properties.kinds.anyOf,parentSchema:schema19.properties.gates.properties.tests.properties.kinds,data:data58};
if(vErrors === null){
vErrors = [err93];
}
else {
addError(vErrors, err93);
}
errors++;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/gates/tests",schemaPath:"#/properties/gates/properties/tests/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.properties.tests.type,parentSchema:schema19.properties.gates.properties.tests,data:data57};
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
const err95 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"},schema:schema19.properties.gates.type,parentSchema:schema19.properties.gates,data:data9};
if(vErrors === null){
vErrors = [err95];
}
else {
addError(vErrors, err95);
}
errors++;
}
}
if(data.severity !== undefined){
let data60 = data.severity;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key21 in data60){
const _errs146 = errors;
if(!(validate93(key21, {instancePath:instancePath+"/severity",parentData:data60,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate93.errors);
errors = vErrors.length;
}
var valid46 = _errs146 === errors;
if(!valid46){
const err96 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/propertyNames",keyword:"propertyNames",params:{propertyName: key21},schema:schema19.properties.severity.propertyNames,parentSchema:schema19.properties.severity,data:data60};
if(vErrors === null){
vErrors = [err96];
}
else {
addError(vErrors, err96);
}
errors++;
}
}
for(const key22 in data60){
let data61 = data60[key22];
const _errs149 = errors;
let valid48 = false;
const _errs150 = errors;
if(!(validate95(data61, {instancePath:instancePath+"/severity/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data60,parentDataProperty:key22,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
var _valid9 = _errs150 === errors;
valid48 = valid48 || _valid9;
const _errs151 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key23 in data61){
if(!(validate95(data61[key23], {instancePath:instancePath+"/severity/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data61,parentDataProperty:key23,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err97 = {instancePath:instancePath+"/severity/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.properties.severity.additionalProperties.anyOf[1].type,parentSchema:schema19.properties.severity.additionalProperties.anyOf[1],data:data61};
if(vErrors === null){
vErrors = [err97];
}
else {
addError(vErrors, err97);
}
errors++;
}
var _valid9 = _errs151 === errors;
valid48 = valid48 || _valid9;
if(!valid48){
const err98 = {instancePath:instancePath+"/severity/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema19.properties.severity.additionalProperties.anyOf,parentSchema:schema19.properties.severity.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err98];
}
else {
addError(vErrors, err98);
}
errors++;
}
else {
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"},schema:schema19.properties.severity.type,parentSchema:schema19.properties.severity,data:data60};
if(vErrors === null){
vErrors = [err99];
}
else {
addError(vErrors, err99);
}
errors++;
}
}
if(data.enforce !== undefined){
let data63 = data.enforce;
if(typeof data63 !== "boolean"){
const err100 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.enforce.type,parentSchema:schema19.properties.enforce,data:data63};
if(vErrors === null){
vErrors = [err100];
}
else {
addError(vErrors, err100);
}
errors++;
}
}
if(data.timeout !== undefined){
let data64 = data.timeout;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 86400 || isNaN(data64)){
const err101 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},schema:86400,parentSchema:schema19.properties.timeout,data:data64};
if(vErrors === null){
vErrors = [err101];
}
else {
addError(vErrors, err101);
}
errors++;
}
if(data64 <= 0 || isNaN(data64)){
const err102 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema19.properties.timeout,data:data64};
if(vErrors === null){
vErrors = [err102];
}
else {
addError(vErrors, err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "number"},schema:schema19.properties.timeout.type,parentSchema:schema19.properties.timeout,data:data64};
if(vErrors === null){
vErrors = [err103];
}
else {
addError(vErrors, err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err104];
}
else {
addError(vErrors, err104);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
