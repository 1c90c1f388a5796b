/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const experiment = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"experiment.schema.json","title":"Experiment","description":"`*.experiment.yml`: a hypothesis and the success criteria it is held to, written before the results. Every path is relative to this file.","type":"object","additionalProperties":false,"required":["id","hypothesis","criteria"],"properties":{"id":{"$ref":"common.schema.json#/$defs/identifier"},"hypothesis":{"description":"What is believed, in a sentence.","type":"string","minLength":1,"maxLength":4000},"unit":{"description":"The column that names one observation: episode, case, seed, fold, user. The same id on both sides makes a pair. Left out: rows are independent.","type":"string","minLength":1,"maxLength":200},"pair-by":{"description":"`none` refuses to pair rows that have the same unit.","enum":["unit","none"]},"repeats":{"description":"Several rows of one unit become one value: their `mean`; `all`, 1 where all are 1 (pass^k); `any`, 1 where one is (pass@k). Left out: one row a unit.","enum":["mean","all","any"]},"broken-rows":{"description":"The largest share of rows with `status: error` (the infrastructure's fault, not the candidate's) with which the rest still counts: `2%`, or a share from 0 to 1. Left out: none.","$ref":"#/$defs/share"},"baseline":{"description":"Results of what is there today: a file, a file as it is on the base branch, or the window of earlier runs that the candidate is held against.","$ref":"#/$defs/baseline"},"candidate":{"description":"Results of what is proposed.","$ref":"#/$defs/results"},"results":{"description":"Results alone, instead of `baseline` and `candidate`, where all criteria are thresholds.","$ref":"#/$defs/results"},"counts":{"title":"Counts","description":"Columns that hold counts, for the metrics `precision`, `recall` and `f1`: computed from the sums over units, never as the mean of the rows' own ratios.","type":"object","additionalProperties":false,"required":["true-positives"],"properties":{"true-positives":{"$ref":"#/$defs/column"},"false-positives":{"$ref":"#/$defs/column"},"false-negatives":{"$ref":"#/$defs/column"}}},"criteria":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/criterion"}},"guardrails":{"description":"Criteria whose role is `guardrail` unless they say otherwise.","type":"array","maxItems":500,"items":{"$ref":"#/$defs/criterion"}},"segments":{"title":"Segments","description":"Holds metrics in every segment, so that a passing average cannot hide a segment that fell.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"The column that names a row's segment.","$ref":"#/$defs/column"},"metrics":{"description":"The metrics that are held in every segment. Left out: every metric of the criteria whose direction is known.","type":"array","minItems":1,"maxItems":500,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":500}},"minimum-n":{"description":"Units a segment needs on each side to be decided. Left out: 30.","type":"integer","minimum":2,"maximum":1000000000},"non-inferiority-margin":{"description":"How much worse a metric may be in a segment at most. A criterion with a margin of its own keeps that one. Left out: only those are held.","$ref":"#/$defs/amount"}}},"ablations":{"description":"Results with a component taken out: they must be worse by a stated amount, else the component has not earned its place.","type":"array","maxItems":50,"items":{"title":"Ablation","type":"object","additionalProperties":false,"required":["without","results","metric","worse-by"],"properties":{"without":{"description":"The component that was taken out.","type":"string","minLength":1,"maxLength":200},"results":{"$ref":"common.schema.json#/$defs/path"},"format":{"$ref":"#/$defs/format"},"metric":{"description":"A metric of the criteria whose direction is known.","type":"string","minLength":1,"maxLength":500},"worse-by":{"description":"How much worse the results without it must surely be.","$ref":"#/$defs/amount"}}}},"confidence":{"description":"Of the intervals, two-sided: a share between 0 and 1. Left out: 0.95.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"correction":{"description":"How goals that are tested side by side are corrected for being several. Guardrails are not. Left out: holm.","enum":["holm","benjamini-hochberg","bonferroni","none"]},"seed":{"description":"Of the random numbers of `permutation` and `bootstrap`. Left out: 1.","type":"integer","minimum":0,"maximum":4294967295},"plan":{"description":"How the result becomes a production artefact.","type":"string","maxLength":4000},"learnings":{"description":"What was learnt: a page.","$ref":"common.schema.json#/$defs/path"}},"$defs":{"format":{"description":"How the file is read, where its name and content do not say. Left out: recognised.","enum":["csv","tsv","parquet","json","ndjson","summary","long","dvc","mlflow","scikit-learn","hugging-face","lm-evaluation-harness","inspect","promptfoo"]},"column":{"type":"string","minLength":1,"maxLength":200},"share":{"anyOf":[{"type":"number","minimum":0,"maximum":1,"description":"A share from 0 to 1, or `2%`."},{"type":"string","maxLength":40,"pattern":"^\\s*\\d+(\\.\\d+)?\\s*%\\s*$","description":"A share from 0 to 1, or `2%`."}]},"results":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"#/$defs/namedResults"}]},"baseline":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"#/$defs/namedResults"},{"title":"BaseBranchResults","type":"object","additionalProperties":false,"required":["base-branch"],"properties":{"base-branch":{"description":"The file as it is on the base branch.","$ref":"common.schema.json#/$defs/path"},"name":{"type":"string","minLength":1,"maxLength":200},"format":{"$ref":"#/$defs/format"}}},{"title":"HistoryResults","type":"object","additionalProperties":false,"required":["history"],"properties":{"history":{"description":"One earlier run a row, the oldest first.","$ref":"common.schema.json#/$defs/path"},"name":{"type":"string","minLength":1,"maxLength":200},"format":{"$ref":"#/$defs/format"},"window":{"description":"The last so many runs. Left out: 20.","type":"integer","minimum":2,"maximum":1000},"bounds":{"description":"How the bounds for the next value are predicted: `t` (normal, spread estimated), `z` (normal, spread taken as known), `log-normal`, `iqr` (quartiles and 1.5 times their distance). Left out: t.","enum":["t","z","log-normal","iqr"]}}}]},"namedResults":{"title":"NamedResults","type":"object","additionalProperties":false,"required":["results"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"results":{"$ref":"common.schema.json#/$defs/path"},"format":{"$ref":"#/$defs/format"},"parts":{"description":"Rows that the summary in `results` follows from: it is computed again from them.","$ref":"common.schema.json#/$defs/path"}}},"amount":{"description":"`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.","anyOf":[{"type":"number","minimum":0,"description":"A number that is not negative, `2%` or `2pp`."},{"type":"string","maxLength":40,"pattern":"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$","description":"A number that is not negative, `2%` or `2pp`."}]},"criterion":{"title":"Criterion","description":"One metric and what it must do.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"description":"The column of the results, the key, a dotted path (`val.loss`) or a JSON pointer (`/macro avg/f1-score`).","type":"string","minLength":1,"maxLength":500},"role":{"description":"`goal`: must be reached, and is corrected where there are several. `guardrail`: must not get worse. `information`: is shown and decides nothing. Left out: a margin or a band makes a guardrail, anything else a goal.","enum":["goal","guardrail","information"]},"ratio":{"title":"Ratio","description":"The metric is the sum of one column over the sum of another (false alerts per day), never the mean of the rows' own ratios.","type":"object","additionalProperties":false,"required":["numerator","denominator"],"properties":{"numerator":{"$ref":"#/$defs/column"},"denominator":{"$ref":"#/$defs/column"}}},"direction":{"description":"Which way is better.","enum":["increase","decrease"]},"threshold":{"description":"What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.","type":"string","maxLength":200,"pattern":"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},"tolerance":{"description":"How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.","type":"number","minimum":0},"minimum-improvement":{"description":"How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"non-inferiority-margin":{"description":"How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"equivalence-band":{"description":"How far it may be from the baseline on either side: the whole interval must lie within. Needs `baseline`.","$ref":"#/$defs/amount"},"test":{"description":"How the sides are compared. Left out: chosen from the shape of the data, and named in the report.","enum":["welch","paired-t","mann-whitney","wilcoxon","permutation","bootstrap","proportions","mcnemar","fisher"]},"alternative":{"description":"Asks on one side only: that the difference is `greater`, or `less`, than the limit. The interval is then open on the other side. Left out: two-sided.","enum":["two-sided","greater","less"]},"confidence":{"description":"Of this criterion alone: a share between 0 and 1. Left out: that of the experiment.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"deterministic":{"description":"The metric comes out the same every time: one measurement is enough and no interval is needed.","type":"boolean"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"description":"A short name: letters, digits, dots, dashes and underscores.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");

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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema21,data};
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

const schema22 = {"anyOf":[{"type":"number","minimum":0,"maximum":1,"description":"A share from 0 to 1, or `2%`."},{"type":"string","maxLength":40,"pattern":"^\\s*\\d+(\\.\\d+)?\\s*%\\s*$","description":"A share from 0 to 1, or `2%`."}]};
const pattern4 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*%\\s*$", "");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema22.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.anyOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema22.anyOf[0].type,parentSchema:schema22.anyOf[0],data};
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
if(typeof data === "string"){
if(data.length > 40){
const err3 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(!pattern4.test(data)){
const err4 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$"},schema:"^\\s*\\d+(\\.\\d+)?\\s*%\\s*$",parentSchema:schema22.anyOf[1],data};
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
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},schema:schema22.anyOf[1].type,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema22.anyOf,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"#/$defs/namedResults"},{"title":"BaseBranchResults","type":"object","additionalProperties":false,"required":["base-branch"],"properties":{"base-branch":{"description":"The file as it is on the base branch.","$ref":"common.schema.json#/$defs/path"},"name":{"type":"string","minLength":1,"maxLength":200},"format":{"$ref":"#/$defs/format"}}},{"title":"HistoryResults","type":"object","additionalProperties":false,"required":["history"],"properties":{"history":{"description":"One earlier run a row, the oldest first.","$ref":"common.schema.json#/$defs/path"},"name":{"type":"string","minLength":1,"maxLength":200},"format":{"$ref":"#/$defs/format"},"window":{"description":"The last so many runs. Left out: 20.","type":"integer","minimum":2,"maximum":1000},"bounds":{"description":"How the bounds for the next value are predicted: `t` (normal, spread estimated), `z` (normal, spread taken as known), `log-normal`, `iqr` (quartiles and 1.5 times their distance). Left out: t.","enum":["t","z","log-normal","iqr"]}}}]};
const schema24 = {"description":"A path, relative to the file that states it, with forward slashes.","type":"string","minLength":1,"maxLength":1000};

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
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"title":"NamedResults","type":"object","additionalProperties":false,"required":["results"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"results":{"$ref":"common.schema.json#/$defs/path"},"format":{"$ref":"#/$defs/format"},"parts":{"description":"Rows that the summary in `results` follows from: it is computed again from them.","$ref":"common.schema.json#/$defs/path"}}};
const schema26 = {"description":"How the file is read, where its name and content do not say. Left out: recognised.","enum":["csv","tsv","parquet","json","ndjson","summary","long","dvc","mlflow","scikit-learn","hugging-face","lm-evaluation-harness","inspect","promptfoo"]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((data === "csv") || (data === "tsv")) || (data === "parquet")) || (data === "json")) || (data === "ndjson")) || (data === "summary")) || (data === "long")) || (data === "dvc")) || (data === "mlflow")) || (data === "scikit-learn")) || (data === "hugging-face")) || (data === "lm-evaluation-harness")) || (data === "inspect")) || (data === "promptfoo"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},schema:schema26.enum,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "results")) || (key0 === "format")) || (key0 === "parts"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema25.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema25.properties.name,data:data0};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema25.properties.name.type,parentSchema:schema25.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.results !== undefined){
if(!(validate59(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate63(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
if(!(validate59(data.parts, {instancePath:instancePath+"/parts",parentData:data,parentDataProperty:"parts",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["base-branch"] === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "base-branch"},schema:schema23.anyOf[2].required,parentSchema:schema23.anyOf[2],data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "base-branch") || (key0 === "name")) || (key0 === "format"))){
const err1 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23.anyOf[2],data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data["base-branch"] !== undefined){
if(!(validate59(data["base-branch"], {instancePath:instancePath+"/base-branch",parentData:data,parentDataProperty:"base-branch",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 200){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/2/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema23.anyOf[2].properties.name,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/2/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.anyOf[2].properties.name,data:data1};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"},schema:schema23.anyOf[2].properties.name.type,parentSchema:schema23.anyOf[2].properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.format !== undefined){
if(!(validate63(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},schema:schema23.anyOf[2].type,parentSchema:schema23.anyOf[2],data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.history === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "history"},schema:schema23.anyOf[3].required,parentSchema:schema23.anyOf[3],data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
for(const key1 in data){
if(!(((((key1 === "history") || (key1 === "name")) || (key1 === "format")) || (key1 === "window")) || (key1 === "bounds"))){
const err7 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema23.anyOf[3],data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.history !== undefined){
if(!(validate59(data.history, {instancePath:instancePath+"/history",parentData:data,parentDataProperty:"history",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(data4.length > 200){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/3/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema23.anyOf[3].properties.name,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/3/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema23.anyOf[3].properties.name,data:data4};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/3/properties/name/type",keyword:"type",params:{type: "string"},schema:schema23.anyOf[3].properties.name.type,parentSchema:schema23.anyOf[3].properties.name,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.format !== undefined){
if(!(validate63(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.window !== undefined){
let data6 = data.window;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/window",schemaPath:"#/anyOf/3/properties/window/type",keyword:"type",params:{type: "integer"},schema:schema23.anyOf[3].properties.window.type,parentSchema:schema23.anyOf[3].properties.window,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/window",schemaPath:"#/anyOf/3/properties/window/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema23.anyOf[3].properties.window,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data6 < 2 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/window",schemaPath:"#/anyOf/3/properties/window/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema23.anyOf[3].properties.window,data:data6};
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
if(data.bounds !== undefined){
let data7 = data.bounds;
if(!((((data7 === "t") || (data7 === "z")) || (data7 === "log-normal")) || (data7 === "iqr"))){
const err14 = {instancePath:instancePath+"/bounds",schemaPath:"#/anyOf/3/properties/bounds/enum",keyword:"enum",params:{allowedValues: schema23.anyOf[3].properties.bounds.enum},schema:schema23.anyOf[3].properties.bounds.enum,parentSchema:schema23.anyOf[3].properties.bounds,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},schema:schema23.anyOf[3].type,parentSchema:schema23.anyOf[3],data};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema23.anyOf,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
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
validate58.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema27 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"#/$defs/namedResults"}]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema27.anyOf,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
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
validate72.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema28 = {"type":"string","minLength":1,"maxLength":200};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28,data};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"Criterion","description":"One metric and what it must do.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"description":"The column of the results, the key, a dotted path (`val.loss`) or a JSON pointer (`/macro avg/f1-score`).","type":"string","minLength":1,"maxLength":500},"role":{"description":"`goal`: must be reached, and is corrected where there are several. `guardrail`: must not get worse. `information`: is shown and decides nothing. Left out: a margin or a band makes a guardrail, anything else a goal.","enum":["goal","guardrail","information"]},"ratio":{"title":"Ratio","description":"The metric is the sum of one column over the sum of another (false alerts per day), never the mean of the rows' own ratios.","type":"object","additionalProperties":false,"required":["numerator","denominator"],"properties":{"numerator":{"$ref":"#/$defs/column"},"denominator":{"$ref":"#/$defs/column"}}},"direction":{"description":"Which way is better.","enum":["increase","decrease"]},"threshold":{"description":"What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.","type":"string","maxLength":200,"pattern":"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},"tolerance":{"description":"How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.","type":"number","minimum":0},"minimum-improvement":{"description":"How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"non-inferiority-margin":{"description":"How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"equivalence-band":{"description":"How far it may be from the baseline on either side: the whole interval must lie within. Needs `baseline`.","$ref":"#/$defs/amount"},"test":{"description":"How the sides are compared. Left out: chosen from the shape of the data, and named in the report.","enum":["welch","paired-t","mann-whitney","wilcoxon","permutation","bootstrap","proportions","mcnemar","fisher"]},"alternative":{"description":"Asks on one side only: that the difference is `greater`, or `less`, than the limit. The interval is then open on the other side. Left out: two-sided.","enum":["two-sided","greater","less"]},"confidence":{"description":"Of this criterion alone: a share between 0 and 1. Left out: that of the experiment.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"deterministic":{"description":"The metric comes out the same every time: one measurement is enough and no interval is needed.","type":"boolean"}}};
const schema30 = {"description":"`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.","anyOf":[{"type":"number","minimum":0,"description":"A number that is not negative, `2%` or `2pp`."},{"type":"string","maxLength":40,"pattern":"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$","description":"A number that is not negative, `2%` or `2pp`."}]};
const pattern6 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$", "");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
if(data < 0 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.anyOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema30.anyOf[0].type,parentSchema:schema30.anyOf[0],data};
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
if(typeof data === "string"){
if(data.length > 40){
const err2 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema30.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(!pattern6.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$"},schema:"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",parentSchema:schema30.anyOf[1],data};
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
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},schema:schema30.anyOf[1].type,parentSchema:schema30.anyOf[1],data};
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
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema30.anyOf,parentSchema:schema30,data};
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
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$", "");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema29.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema29.properties.metric,data:data0};
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
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema29.properties.metric.type,parentSchema:schema29.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!(((data1 === "goal") || (data1 === "guardrail")) || (data1 === "information"))){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema29.properties.role.enum},schema:schema29.properties.role.enum,parentSchema:schema29.properties.role,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.ratio !== undefined){
let data2 = data.ratio;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.numerator === undefined){
const err6 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/required",keyword:"required",params:{missingProperty: "numerator"},schema:schema29.properties.ratio.required,parentSchema:schema29.properties.ratio,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data2.denominator === undefined){
const err7 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/required",keyword:"required",params:{missingProperty: "denominator"},schema:schema29.properties.ratio.required,parentSchema:schema29.properties.ratio,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "numerator") || (key1 === "denominator"))){
const err8 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema29.properties.ratio,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data2.numerator !== undefined){
if(!(validate77(data2.numerator, {instancePath:instancePath+"/ratio/numerator",parentData:data2,parentDataProperty:"numerator",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data2.denominator !== undefined){
if(!(validate77(data2.denominator, {instancePath:instancePath+"/ratio/denominator",parentData:data2,parentDataProperty:"denominator",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/type",keyword:"type",params:{type: "object"},schema:schema29.properties.ratio.type,parentSchema:schema29.properties.ratio,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.direction !== undefined){
let data5 = data.direction;
if(!((data5 === "increase") || (data5 === "decrease"))){
const err10 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema29.properties.direction.enum},schema:schema29.properties.direction.enum,parentSchema:schema29.properties.direction,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.threshold !== undefined){
let data6 = data.threshold;
if(typeof data6 === "string"){
if(data6.length > 200){
const err11 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema29.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(!pattern5.test(data6)){
const err12 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/pattern",keyword:"pattern",params:{pattern: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},schema:"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$",parentSchema:schema29.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "string"},schema:schema29.properties.threshold.type,parentSchema:schema29.properties.threshold,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data7 = data.tolerance;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema29.properties.tolerance,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema29.properties.tolerance.type,parentSchema:schema29.properties.tolerance,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data["minimum-improvement"] !== undefined){
if(!(validate84(data["minimum-improvement"], {instancePath:instancePath+"/minimum-improvement",parentData:data,parentDataProperty:"minimum-improvement",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data["non-inferiority-margin"] !== undefined){
if(!(validate84(data["non-inferiority-margin"], {instancePath:instancePath+"/non-inferiority-margin",parentData:data,parentDataProperty:"non-inferiority-margin",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data["equivalence-band"] !== undefined){
if(!(validate84(data["equivalence-band"], {instancePath:instancePath+"/equivalence-band",parentData:data,parentDataProperty:"equivalence-band",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
let data11 = data.test;
if(!(((((((((data11 === "welch") || (data11 === "paired-t")) || (data11 === "mann-whitney")) || (data11 === "wilcoxon")) || (data11 === "permutation")) || (data11 === "bootstrap")) || (data11 === "proportions")) || (data11 === "mcnemar")) || (data11 === "fisher"))){
const err16 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/enum",keyword:"enum",params:{allowedValues: schema29.properties.test.enum},schema:schema29.properties.test.enum,parentSchema:schema29.properties.test,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.alternative !== undefined){
let data12 = data.alternative;
if(!(((data12 === "two-sided") || (data12 === "greater")) || (data12 === "less"))){
const err17 = {instancePath:instancePath+"/alternative",schemaPath:"#/properties/alternative/enum",keyword:"enum",params:{allowedValues: schema29.properties.alternative.enum},schema:schema29.properties.alternative.enum,parentSchema:schema29.properties.alternative,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data.confidence !== undefined){
let data13 = data.confidence;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 >= 1 || isNaN(data13)){
const err18 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema29.properties.confidence,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if(data13 <= 0 || isNaN(data13)){
const err19 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema29.properties.confidence,data:data13};
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
const err20 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema29.properties.confidence.type,parentSchema:schema29.properties.confidence,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data.deterministic !== undefined){
let data14 = data.deterministic;
if(typeof data14 !== "boolean"){
const err21 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",params:{type: "boolean"},schema:schema29.properties.deterministic.type,parentSchema:schema29.properties.deterministic,data:data14};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="experiment.schema.json" */;
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.hypothesis === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hypothesis"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.criteria === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.hypothesis !== undefined){
let data1 = data.hypothesis;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/type",keyword:"type",params:{type: "string"},schema:schema19.properties.hypothesis.type,parentSchema:schema19.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 === "string"){
if(data2.length > 200){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema19.properties.unit.type,parentSchema:schema19.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data["pair-by"] !== undefined){
let data3 = data["pair-by"];
if(!((data3 === "unit") || (data3 === "none"))){
const err10 = {instancePath:instancePath+"/pair-by",schemaPath:"#/properties/pair-by/enum",keyword:"enum",params:{allowedValues: schema19.properties["pair-by"].enum},schema:schema19.properties["pair-by"].enum,parentSchema:schema19.properties["pair-by"],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.repeats !== undefined){
let data4 = data.repeats;
if(!(((data4 === "mean") || (data4 === "all")) || (data4 === "any"))){
const err11 = {instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema19.properties.repeats.enum},schema:schema19.properties.repeats.enum,parentSchema:schema19.properties.repeats,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data["broken-rows"] !== undefined){
if(!(validate56(data["broken-rows"], {instancePath:instancePath+"/broken-rows",parentData:data,parentDataProperty:"broken-rows",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
if(!(validate58(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate72(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
if(!(validate72(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
let data9 = data.counts;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9["true-positives"] === undefined){
const err12 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "true-positives"},schema:schema19.properties.counts.required,parentSchema:schema19.properties.counts,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "true-positives") || (key1 === "false-positives")) || (key1 === "false-negatives"))){
const err13 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.counts,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data9["true-positives"] !== undefined){
if(!(validate77(data9["true-positives"], {instancePath:instancePath+"/counts/true-positives",parentData:data9,parentDataProperty:"true-positives",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data9["false-positives"] !== undefined){
if(!(validate77(data9["false-positives"], {instancePath:instancePath+"/counts/false-positives",parentData:data9,parentDataProperty:"false-positives",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data9["false-negatives"] !== undefined){
if(!(validate77(data9["false-negatives"], {instancePath:instancePath+"/counts/false-negatives",parentData:data9,parentDataProperty:"false-negatives",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema19.properties.counts.type,parentSchema:schema19.properties.counts,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data.criteria !== undefined){
let data13 = data.criteria;
if(Array.isArray(data13)){
if(data13.length > 500){
const err15 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.criteria,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
if(data13.length < 1){
const err16 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.criteria,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(!(validate81(data13[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},schema:schema19.properties.criteria.type,parentSchema:schema19.properties.criteria,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data.guardrails !== undefined){
let data15 = data.guardrails;
if(Array.isArray(data15)){
if(data15.length > 500){
const err18 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.guardrails,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate81(data15[i1], {instancePath:instancePath+"/guardrails/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/guardrails",schemaPath:"#/properties/guardrails/type",keyword:"type",params:{type: "array"},schema:schema19.properties.guardrails.type,parentSchema:schema19.properties.guardrails,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
}
if(data.segments !== undefined){
let data17 = data.segments;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.by === undefined){
const err20 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/required",keyword:"required",params:{missingProperty: "by"},schema:schema19.properties.segments.required,parentSchema:schema19.properties.segments,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
for(const key2 in data17){
if(!((((key2 === "by") || (key2 === "metrics")) || (key2 === "minimum-n")) || (key2 === "non-inferiority-margin"))){
const err21 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.segments,data:data17};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
if(data17.by !== undefined){
if(!(validate77(data17.by, {instancePath:instancePath+"/segments/by",parentData:data17,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data17.metrics !== undefined){
let data19 = data17.metrics;
if(Array.isArray(data19)){
if(data19.length > 500){
const err22 = {instancePath:instancePath+"/segments/metrics",schemaPath:"#/properties/segments/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.segments.properties.metrics,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
if(data19.length < 1){
const err23 = {instancePath:instancePath+"/segments/metrics",schemaPath:"#/properties/segments/properties/metrics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.segments.properties.metrics,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 === "string"){
if(data20.length > 500){
const err24 = {instancePath:instancePath+"/segments/metrics/" + i2,schemaPath:"#/properties/segments/properties/metrics/items/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.segments.properties.metrics.items,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data20.length < 1){
const err25 = {instancePath:instancePath+"/segments/metrics/" + i2,schemaPath:"#/properties/segments/properties/metrics/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.segments.properties.metrics.items,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/segments/metrics/" + i2,schemaPath:"#/properties/segments/properties/metrics/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.segments.properties.metrics.items.type,parentSchema:schema19.properties.segments.properties.metrics.items,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
let i3 = data19.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data19[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err27 = {instancePath:instancePath+"/segments/metrics",schemaPath:"#/properties/segments/properties/metrics/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},schema:true,parentSchema:schema19.properties.segments.properties.metrics,data:data19};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err28 = {instancePath:instancePath+"/segments/metrics",schemaPath:"#/properties/segments/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema19.properties.segments.properties.metrics.type,parentSchema:schema19.properties.segments.properties.metrics,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data17["minimum-n"] !== undefined){
let data21 = data17["minimum-n"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err29 = {instancePath:instancePath+"/segments/minimum-n",schemaPath:"#/properties/segments/properties/minimum-n/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.segments.properties["minimum-n"].type,parentSchema:schema19.properties.segments.properties["minimum-n"],data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000 || isNaN(data21)){
const err30 = {instancePath:instancePath+"/segments/minimum-n",schemaPath:"#/properties/segments/properties/minimum-n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema19.properties.segments.properties["minimum-n"],data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
if(data21 < 2 || isNaN(data21)){
const err31 = {instancePath:instancePath+"/segments/minimum-n",schemaPath:"#/properties/segments/properties/minimum-n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema19.properties.segments.properties["minimum-n"],data:data21};
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
if(data17["non-inferiority-margin"] !== undefined){
if(!(validate84(data17["non-inferiority-margin"], {instancePath:instancePath+"/segments/non-inferiority-margin",parentData:data17,parentDataProperty:"non-inferiority-margin",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "object"},schema:schema19.properties.segments.type,parentSchema:schema19.properties.segments,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
}
if(data.ablations !== undefined){
let data23 = data.ablations;
if(Array.isArray(data23)){
if(data23.length > 50){
const err33 = {instancePath:instancePath+"/ablations",schemaPath:"#/properties/ablations/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.ablations,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
const len3 = data23.length;
for(let i4=0; i4<len3; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.without === undefined){
const err34 = {instancePath:instancePath+"/ablations/" + i4,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "without"},schema:schema19.properties.ablations.items.required,parentSchema:schema19.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
if(data24.results === undefined){
const err35 = {instancePath:instancePath+"/ablations/" + i4,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "results"},schema:schema19.properties.ablations.items.required,parentSchema:schema19.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
if(data24.metric === undefined){
const err36 = {instancePath:instancePath+"/ablations/" + i4,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "metric"},schema:schema19.properties.ablations.items.required,parentSchema:schema19.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
if(data24["worse-by"] === undefined){
const err37 = {instancePath:instancePath+"/ablations/" + i4,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "worse-by"},schema:schema19.properties.ablations.items.required,parentSchema:schema19.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
for(const key3 in data24){
if(!(((((key3 === "without") || (key3 === "results")) || (key3 === "format")) || (key3 === "metric")) || (key3 === "worse-by"))){
const err38 = {instancePath:instancePath+"/ablations/" + i4,schemaPath:"#/properties/ablations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
if(data24.without !== undefined){
let data25 = data24.without;
if(typeof data25 === "string"){
if(data25.length > 200){
const err39 = {instancePath:instancePath+"/ablations/" + i4+"/without",schemaPath:"#/properties/ablations/items/properties/without/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.ablations.items.properties.without,data:data25};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
if(data25.length < 1){
const err40 = {instancePath:instancePath+"/ablations/" + i4+"/without",schemaPath:"#/properties/ablations/items/properties/without/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.ablations.items.properties.without,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/ablations/" + i4+"/without",schemaPath:"#/properties/ablations/items/properties/without/type",keyword:"type",params:{type: "string"},schema:schema19.properties.ablations.items.properties.without.type,parentSchema:schema19.properties.ablations.items.properties.without,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data24.results !== undefined){
if(!(validate59(data24.results, {instancePath:instancePath+"/ablations/" + i4+"/results",parentData:data24,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data24.format !== undefined){
if(!(validate63(data24.format, {instancePath:instancePath+"/ablations/" + i4+"/format",parentData:data24,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data24.metric !== undefined){
let data28 = data24.metric;
if(typeof data28 === "string"){
if(data28.length > 500){
const err42 = {instancePath:instancePath+"/ablations/" + i4+"/metric",schemaPath:"#/properties/ablations/items/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.ablations.items.properties.metric,data:data28};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
if(data28.length < 1){
const err43 = {instancePath:instancePath+"/ablations/" + i4+"/metric",schemaPath:"#/properties/ablations/items/properties/metric/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.ablations.items.properties.metric,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/ablations/" + i4+"/metric",schemaPath:"#/properties/ablations/items/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema19.properties.ablations.items.properties.metric.type,parentSchema:schema19.properties.ablations.items.properties.metric,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
}
if(data24["worse-by"] !== undefined){
if(!(validate84(data24["worse-by"], {instancePath:instancePath+"/ablations/" + i4+"/worse-by",parentData:data24,parentDataProperty:"worse-by",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/ablations/" + i4,schemaPath:"#/properties/ablations/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.ablations.items.type,parentSchema:schema19.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/ablations",schemaPath:"#/properties/ablations/type",keyword:"type",params:{type: "array"},schema:schema19.properties.ablations.type,parentSchema:schema19.properties.ablations,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
}
if(data.confidence !== undefined){
let data30 = data.confidence;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 >= 1 || isNaN(data30)){
const err47 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema19.properties.confidence,data:data30};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
if(data30 <= 0 || isNaN(data30)){
const err48 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema19.properties.confidence,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
addError(vErrors, err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema19.properties.confidence.type,parentSchema:schema19.properties.confidence,data:data30};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
if(data.correction !== undefined){
let data31 = data.correction;
if(!((((data31 === "holm") || (data31 === "benjamini-hochberg")) || (data31 === "bonferroni")) || (data31 === "none"))){
const err50 = {instancePath:instancePath+"/correction",schemaPath:"#/properties/correction/enum",keyword:"enum",params:{allowedValues: schema19.properties.correction.enum},schema:schema19.properties.correction.enum,parentSchema:schema19.properties.correction,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data.seed !== undefined){
let data32 = data.seed;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err51 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.seed.type,parentSchema:schema19.properties.seed,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4294967295 || isNaN(data32)){
const err52 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema19.properties.seed,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err53 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.seed,data:data32};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
}
}
if(data.plan !== undefined){
let data33 = data.plan;
if(typeof data33 === "string"){
if(data33.length > 4000){
const err54 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.plan,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema19.properties.plan.type,parentSchema:schema19.properties.plan,data:data33};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
if(data.learnings !== undefined){
if(!(validate59(data.learnings, {instancePath:instancePath+"/learnings",parentData:data,parentDataProperty:"learnings",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
