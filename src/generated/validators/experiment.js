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
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},parentSchema:schema21,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema22.anyOf[0],data});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema22.anyOf[0],data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema22.anyOf[0],data});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 40){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema22.anyOf[1],data});
errors++;
}
if(!pattern4.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*%\\s*$"},parentSchema:schema22.anyOf[1],data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema22.anyOf[1],data});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},parentSchema:schema22,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 1000},parentSchema:schema24,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema24,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema26.enum},parentSchema:schema26,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "results"},parentSchema:schema25,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "results")) || (key0 === "format")) || (key0 === "parts"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema25,data});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema25.properties.name,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema25.properties.name,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema25.properties.name,data:data0});
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
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema25,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "base-branch"},parentSchema:schema23.anyOf[2],data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "base-branch") || (key0 === "name")) || (key0 === "format"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema23.anyOf[2],data});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema23.anyOf[2].properties.name,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema23.anyOf[2].properties.name,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema23.anyOf[2].properties.name,data:data1});
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
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23.anyOf[2],data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "history"},parentSchema:schema23.anyOf[3],data});
errors++;
}
for(const key1 in data){
if(!(((((key1 === "history") || (key1 === "name")) || (key1 === "format")) || (key1 === "window")) || (key1 === "bounds"))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema23.anyOf[3],data});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},parentSchema:schema23.anyOf[3].properties.name,data:data4});
errors++;
}
if(data4.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema23.anyOf[3].properties.name,data:data4});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema23.anyOf[3].properties.name,data:data4});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/window",keyword:"type",params:{type: "integer"},parentSchema:schema23.anyOf[3].properties.window,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/window",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema23.anyOf[3].properties.window,data:data6});
errors++;
}
if(data6 < 2 || isNaN(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/window",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema23.anyOf[3].properties.window,data:data6});
errors++;
}
}
}
if(data.bounds !== undefined){
let data7 = data.bounds;
if(!((((data7 === "t") || (data7 === "z")) || (data7 === "log-normal")) || (data7 === "iqr"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/bounds",keyword:"enum",params:{allowedValues: schema23.anyOf[3].properties.bounds.enum},parentSchema:schema23.anyOf[3].properties.bounds,data:data7});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23.anyOf[3],data});
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
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},parentSchema:schema23,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},parentSchema:schema27,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 200},parentSchema:schema28,data});
errors++;
}
if(data.length < 1){
vErrors = addError(vErrors, {instancePath,keyword:"minLength",params:{limit: 1},parentSchema:schema28,data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema28,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema30.anyOf[0],data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "number"},parentSchema:schema30.anyOf[0],data});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 40){
vErrors = addError(vErrors, {instancePath,keyword:"maxLength",params:{limit: 40},parentSchema:schema30.anyOf[1],data});
errors++;
}
if(!pattern6.test(data)){
vErrors = addError(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$"},parentSchema:schema30.anyOf[1],data});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "string"},parentSchema:schema30.anyOf[1],data});
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = addError(vErrors, {instancePath,keyword:"anyOf",params:{},parentSchema:schema30,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metric"},parentSchema:schema29,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema29.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema29,data});
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(data0.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/metric",keyword:"maxLength",params:{limit: 500},parentSchema:schema29.properties.metric,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/metric",keyword:"minLength",params:{limit: 1},parentSchema:schema29.properties.metric,data:data0});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/metric",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.metric,data:data0});
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!(((data1 === "goal") || (data1 === "guardrail")) || (data1 === "information"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: schema29.properties.role.enum},parentSchema:schema29.properties.role,data:data1});
errors++;
}
}
if(data.ratio !== undefined){
let data2 = data.ratio;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.numerator === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/ratio",keyword:"required",params:{missingProperty: "numerator"},parentSchema:schema29.properties.ratio,data:data2});
errors++;
}
if(data2.denominator === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/ratio",keyword:"required",params:{missingProperty: "denominator"},parentSchema:schema29.properties.ratio,data:data2});
errors++;
}
for(const key1 in data2){
if(!((key1 === "numerator") || (key1 === "denominator"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/ratio",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema29.properties.ratio,data:data2});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/ratio",keyword:"type",params:{type: "object"},parentSchema:schema29.properties.ratio,data:data2});
errors++;
}
}
if(data.direction !== undefined){
let data5 = data.direction;
if(!((data5 === "increase") || (data5 === "decrease"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema29.properties.direction.enum},parentSchema:schema29.properties.direction,data:data5});
errors++;
}
}
if(data.threshold !== undefined){
let data6 = data.threshold;
if(typeof data6 === "string"){
if(data6.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/threshold",keyword:"maxLength",params:{limit: 200},parentSchema:schema29.properties.threshold,data:data6});
errors++;
}
if(!pattern5.test(data6)){
vErrors = addError(vErrors, {instancePath:instancePath+"/threshold",keyword:"pattern",params:{pattern: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},parentSchema:schema29.properties.threshold,data:data6});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/threshold",keyword:"type",params:{type: "string"},parentSchema:schema29.properties.threshold,data:data6});
errors++;
}
}
if(data.tolerance !== undefined){
let data7 = data.tolerance;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema29.properties.tolerance,data:data7});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/tolerance",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.tolerance,data:data7});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/test",keyword:"enum",params:{allowedValues: schema29.properties.test.enum},parentSchema:schema29.properties.test,data:data11});
errors++;
}
}
if(data.alternative !== undefined){
let data12 = data.alternative;
if(!(((data12 === "two-sided") || (data12 === "greater")) || (data12 === "less"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/alternative",keyword:"enum",params:{allowedValues: schema29.properties.alternative.enum},parentSchema:schema29.properties.alternative,data:data12});
errors++;
}
}
if(data.confidence !== undefined){
let data13 = data.confidence;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 >= 1 || isNaN(data13)){
vErrors = addError(vErrors, {instancePath:instancePath+"/confidence",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},parentSchema:schema29.properties.confidence,data:data13});
errors++;
}
if(data13 <= 0 || isNaN(data13)){
vErrors = addError(vErrors, {instancePath:instancePath+"/confidence",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema29.properties.confidence,data:data13});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"},parentSchema:schema29.properties.confidence,data:data13});
errors++;
}
}
if(data.deterministic !== undefined){
let data14 = data.deterministic;
if(typeof data14 !== "boolean"){
vErrors = addError(vErrors, {instancePath:instancePath+"/deterministic",keyword:"type",params:{type: "boolean"},parentSchema:schema29.properties.deterministic,data:data14});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema29,data});
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
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"},parentSchema:schema19,data});
errors++;
}
if(data.hypothesis === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hypothesis"},parentSchema:schema19,data});
errors++;
}
if(data.criteria === undefined){
vErrors = addError(vErrors, {instancePath,keyword:"required",params:{missingProperty: "criteria"},parentSchema:schema19,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = addError(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/hypothesis",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.hypothesis,data:data1});
errors++;
}
if(data1.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/hypothesis",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.hypothesis,data:data1});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/hypothesis",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.hypothesis,data:data1});
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 === "string"){
if(data2.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.unit,data:data2});
errors++;
}
if(data2.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.unit,data:data2});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/unit",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.unit,data:data2});
errors++;
}
}
if(data["pair-by"] !== undefined){
let data3 = data["pair-by"];
if(!((data3 === "unit") || (data3 === "none"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/pair-by",keyword:"enum",params:{allowedValues: schema19.properties["pair-by"].enum},parentSchema:schema19.properties["pair-by"],data:data3});
errors++;
}
}
if(data.repeats !== undefined){
let data4 = data.repeats;
if(!(((data4 === "mean") || (data4 === "all")) || (data4 === "any"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/repeats",keyword:"enum",params:{allowedValues: schema19.properties.repeats.enum},parentSchema:schema19.properties.repeats,data:data4});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"required",params:{missingProperty: "true-positives"},parentSchema:schema19.properties.counts,data:data9});
errors++;
}
for(const key1 in data9){
if(!(((key1 === "true-positives") || (key1 === "false-positives")) || (key1 === "false-negatives"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema19.properties.counts,data:data9});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/counts",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.counts,data:data9});
errors++;
}
}
if(data.criteria !== undefined){
let data13 = data.criteria;
if(Array.isArray(data13)){
if(data13.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/criteria",keyword:"maxItems",params:{limit: 500},parentSchema:schema19.properties.criteria,data:data13});
errors++;
}
if(data13.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/criteria",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.criteria,data:data13});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/criteria",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.criteria,data:data13});
errors++;
}
}
if(data.guardrails !== undefined){
let data15 = data.guardrails;
if(Array.isArray(data15)){
if(data15.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/guardrails",keyword:"maxItems",params:{limit: 500},parentSchema:schema19.properties.guardrails,data:data15});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/guardrails",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.guardrails,data:data15});
errors++;
}
}
if(data.segments !== undefined){
let data17 = data.segments;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.by === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/segments",keyword:"required",params:{missingProperty: "by"},parentSchema:schema19.properties.segments,data:data17});
errors++;
}
for(const key2 in data17){
if(!((((key2 === "by") || (key2 === "metrics")) || (key2 === "minimum-n")) || (key2 === "non-inferiority-margin"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/segments",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema19.properties.segments,data:data17});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/metrics",keyword:"maxItems",params:{limit: 500},parentSchema:schema19.properties.segments.properties.metrics,data:data19});
errors++;
}
if(data19.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/metrics",keyword:"minItems",params:{limit: 1},parentSchema:schema19.properties.segments.properties.metrics,data:data19});
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 === "string"){
if(data20.length > 500){
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/metrics/" + i2,keyword:"maxLength",params:{limit: 500},parentSchema:schema19.properties.segments.properties.metrics.items,data:data20});
errors++;
}
if(data20.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/metrics/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.segments.properties.metrics.items,data:data20});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/metrics/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema19.properties.segments.properties.metrics.items,data:data20});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/metrics",keyword:"uniqueItems",params:{i: i3, j: j0},parentSchema:schema19.properties.segments.properties.metrics,data:data19});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/metrics",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.segments.properties.metrics,data:data19});
errors++;
}
}
if(data17["minimum-n"] !== undefined){
let data21 = data17["minimum-n"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/minimum-n",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.segments.properties["minimum-n"],data:data21});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000 || isNaN(data21)){
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/minimum-n",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},parentSchema:schema19.properties.segments.properties["minimum-n"],data:data21});
errors++;
}
if(data21 < 2 || isNaN(data21)){
vErrors = addError(vErrors, {instancePath:instancePath+"/segments/minimum-n",keyword:"minimum",params:{comparison: ">=", limit: 2},parentSchema:schema19.properties.segments.properties["minimum-n"],data:data21});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/segments",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.segments,data:data17});
errors++;
}
}
if(data.ablations !== undefined){
let data23 = data.ablations;
if(Array.isArray(data23)){
if(data23.length > 50){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations",keyword:"maxItems",params:{limit: 50},parentSchema:schema19.properties.ablations,data:data23});
errors++;
}
const len3 = data23.length;
for(let i4=0; i4<len3; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.without === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4,keyword:"required",params:{missingProperty: "without"},parentSchema:schema19.properties.ablations.items,data:data24});
errors++;
}
if(data24.results === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4,keyword:"required",params:{missingProperty: "results"},parentSchema:schema19.properties.ablations.items,data:data24});
errors++;
}
if(data24.metric === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4,keyword:"required",params:{missingProperty: "metric"},parentSchema:schema19.properties.ablations.items,data:data24});
errors++;
}
if(data24["worse-by"] === undefined){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4,keyword:"required",params:{missingProperty: "worse-by"},parentSchema:schema19.properties.ablations.items,data:data24});
errors++;
}
for(const key3 in data24){
if(!(((((key3 === "without") || (key3 === "results")) || (key3 === "format")) || (key3 === "metric")) || (key3 === "worse-by"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4,keyword:"additionalProperties",params:{additionalProperty: key3},parentSchema:schema19.properties.ablations.items,data:data24});
errors++;
}
}
if(data24.without !== undefined){
let data25 = data24.without;
if(typeof data25 === "string"){
if(data25.length > 200){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4+"/without",keyword:"maxLength",params:{limit: 200},parentSchema:schema19.properties.ablations.items.properties.without,data:data25});
errors++;
}
if(data25.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4+"/without",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.ablations.items.properties.without,data:data25});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4+"/without",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.ablations.items.properties.without,data:data25});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4+"/metric",keyword:"maxLength",params:{limit: 500},parentSchema:schema19.properties.ablations.items.properties.metric,data:data28});
errors++;
}
if(data28.length < 1){
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4+"/metric",keyword:"minLength",params:{limit: 1},parentSchema:schema19.properties.ablations.items.properties.metric,data:data28});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4+"/metric",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.ablations.items.properties.metric,data:data28});
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
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations/" + i4,keyword:"type",params:{type: "object"},parentSchema:schema19.properties.ablations.items,data:data24});
errors++;
}
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/ablations",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.ablations,data:data23});
errors++;
}
}
if(data.confidence !== undefined){
let data30 = data.confidence;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 >= 1 || isNaN(data30)){
vErrors = addError(vErrors, {instancePath:instancePath+"/confidence",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},parentSchema:schema19.properties.confidence,data:data30});
errors++;
}
if(data30 <= 0 || isNaN(data30)){
vErrors = addError(vErrors, {instancePath:instancePath+"/confidence",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema19.properties.confidence,data:data30});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/confidence",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.confidence,data:data30});
errors++;
}
}
if(data.correction !== undefined){
let data31 = data.correction;
if(!((((data31 === "holm") || (data31 === "benjamini-hochberg")) || (data31 === "bonferroni")) || (data31 === "none"))){
vErrors = addError(vErrors, {instancePath:instancePath+"/correction",keyword:"enum",params:{allowedValues: schema19.properties.correction.enum},parentSchema:schema19.properties.correction,data:data31});
errors++;
}
}
if(data.seed !== undefined){
let data32 = data.seed;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = addError(vErrors, {instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.seed,data:data32});
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4294967295 || isNaN(data32)){
vErrors = addError(vErrors, {instancePath:instancePath+"/seed",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19.properties.seed,data:data32});
errors++;
}
if(data32 < 0 || isNaN(data32)){
vErrors = addError(vErrors, {instancePath:instancePath+"/seed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.seed,data:data32});
errors++;
}
}
}
if(data.plan !== undefined){
let data33 = data.plan;
if(typeof data33 === "string"){
if(data33.length > 4000){
vErrors = addError(vErrors, {instancePath:instancePath+"/plan",keyword:"maxLength",params:{limit: 4000},parentSchema:schema19.properties.plan,data:data33});
errors++;
}
}
else {
vErrors = addError(vErrors, {instancePath:instancePath+"/plan",keyword:"type",params:{type: "string"},parentSchema:schema19.properties.plan,data:data33});
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
vErrors = addError(vErrors, {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
