/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
import { addError, boundedValidator, endOfTwins, joinErrors } from '../../sources/bounded-validator.ts';

export const evidenceExperiment = boundedValidator(validate52);
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/experiment.schema.json","title":"ExperimentUnit","description":"One experiment. Its criteria (what was promised, and when) and its results (what came out) are units of their own: criteria are always looked at in the repository, results may be looked at where they are.","type":"object","additionalProperties":false,"required":["id","subjects","path"],"properties":{"id":{"description":"The experiment file; of its criteria, with `#criteria` behind it.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":200,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"path":{"description":"The experiment file, from the root.","type":"string","maxLength":1000},"form":{"title":"ExperimentForm","description":"How well the file is written. Only in the unit of the criteria.","type":"object","additionalProperties":false,"required":["found","problems","notes"],"properties":{"found":{"type":"boolean"},"problems":{"type":"array","maxItems":200,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"notes":{"description":"What a reader of the file should know.","type":"array","maxItems":20,"items":{"type":"string","maxLength":4000}},"sections":{"title":"WrittenSections","description":"Which parts of the whole experiment are written down.","type":"object","additionalProperties":false,"required":["plan","guardrails","ablations"],"properties":{"plan":{"type":"boolean"},"guardrails":{"type":"boolean"},"ablations":{"type":"boolean"},"learnings":{"title":"LearningsPage","type":"object","additionalProperties":false,"required":["stated","there","location"],"properties":{"stated":{"type":"string","maxLength":1000},"there":{"type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}}},"design":{"$ref":"#/$defs/design"},"registration":{"title":"Registration","description":"What was there at the merge base: `before` is the design there, of a file that changed. Only in the unit of the criteria.","type":"object","additionalProperties":false,"required":["standing"],"properties":{"standing":{"description":"Whether there is a merge base: not asked for, asked for and not to be had, or there.","enum":["no-base","unreachable","compared"]},"reason":{"description":"Why it is not to be had.","type":"string","maxLength":4000},"commit":{"$ref":"../common.schema.json#/$defs/commitId"},"file":{"description":"The experiment file beside the one at the merge base.","enum":["new","unchanged","moved","changed"]},"movedFrom":{"type":"string","maxLength":1000},"before":{"$ref":"#/$defs/design"},"beforeProblem":{"description":"Why that could not be read.","type":"string","maxLength":4000},"candidateNow":{"description":"Whether the candidate's results are there.","type":"boolean"},"candidateBefore":{"description":"And at the merge base.","enum":["absent","same","different"]},"changedWith":{"description":"Other files of the feature that differ from the merge base: the first few.","type":"array","maxItems":10,"items":{"type":"string","maxLength":1000}},"arrival":{"title":"ResultsArrival","description":"Of results that were there at the merge base already: how they came onto the base branch, beside the criteria. Absent where the results are new here, or name their criteria.","type":"object","additionalProperties":false,"required":["held"],"properties":{"commit":{"description":"What brought them: a commit of the base branch's own line.","$ref":"../common.schema.json#/$defs/commitId"},"held":{"description":"The criteria just before that commit: the same as at the merge base; `different`, with `changes` since; `absent`; or not to be seen from this checkout.","enum":["same","different","absent","unreachable"]},"changes":{"description":"Commits since that changed what the criteria mean together with other files of the feature: the first few.","type":"array","maxItems":10,"items":{"title":"CriteriaChange","type":"object","additionalProperties":false,"required":["commit"],"properties":{"commit":{"$ref":"../common.schema.json#/$defs/commitId"},"with":{"description":"Another file that it changed; absent where the criteria there cannot be read.","type":"string","maxLength":1000}}}}}},"named":{"description":"Results that say under which criteria they were measured, and whether these are the ones.","type":"array","maxItems":60,"items":{"title":"NamedCriteria","type":"object","additionalProperties":false,"required":["path","by","held"],"properties":{"path":{"description":"The results, or the record of the run that made them.","type":"string","maxLength":1000},"by":{"enum":["digest","commit"]},"value":{"$ref":"#/$defs/text"},"held":{"description":"`same`: the criteria mean what they mean at the merge base; `agreed`: other ones, and each change since was merged by itself; `different`; `unreachable`: that commit is not in this checkout; `absent`: it has no such file.","enum":["same","agreed","different","unreachable","absent"]}}}}}},"results":{"title":"ExperimentResults","description":"What came out, in the numbers that suffice to decide. Only in the unit of the results.","type":"object","additionalProperties":false,"required":["candidate","metrics"],"properties":{"baseline":{"$ref":"#/$defs/side"},"candidate":{"$ref":"#/$defs/side"},"sameBytes":{"description":"Whether the two sides are two files of exactly the same bytes. Absent: no.","const":true},"matching":{"$ref":"#/$defs/matching"},"metrics":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/metricResults"}},"segments":{"description":"The same of each segment by itself.","type":"array","maxItems":200,"items":{"title":"SegmentResults","type":"object","additionalProperties":false,"required":["name","n","metrics"],"properties":{"name":{"$ref":"#/$defs/text"},"n":{"title":"SegmentUnits","description":"Units (rows, where none are named) on each side.","type":"object","additionalProperties":false,"required":["baseline","candidate"],"properties":{"baseline":{"$ref":"#/$defs/count"},"candidate":{"$ref":"#/$defs/count"}}},"matching":{"$ref":"#/$defs/matching"},"metrics":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/metricResults"}}}}},"moreSegments":{"description":"Segments beyond the first 200.","$ref":"#/$defs/count"},"movedUnits":{"description":"Units that are in one segment on one side and in another on the other.","$ref":"#/$defs/units"},"ablations":{"description":"The candidate beside results without a component.","type":"array","maxItems":50,"items":{"title":"AblationResults","type":"object","additionalProperties":false,"required":["without","side","metrics"],"properties":{"without":{"$ref":"#/$defs/text"},"side":{"$ref":"#/$defs/side"},"matching":{"$ref":"#/$defs/matching"},"metrics":{"type":"array","maxItems":1,"items":{"$ref":"#/$defs/metricResults"}}}}},"history":{"description":"Earlier runs' values, the oldest first.","type":"array","maxItems":500,"items":{"title":"MetricHistory","type":"object","additionalProperties":false,"required":["metric","values"],"properties":{"metric":{"type":"string","maxLength":500},"values":{"type":"array","maxItems":1000,"items":{"type":"number"}}}}},"repeats":{"title":"RepeatCounts","description":"How many rows make one unit: the least and the most of each side.","type":"object","additionalProperties":false,"required":["candidate"],"properties":{"baseline":{"$ref":"#/$defs/repeatRange"},"candidate":{"$ref":"#/$defs/repeatRange"}}},"parts":{"description":"Summaries beside what their parts come to.","type":"array","maxItems":2,"items":{"title":"PartsComparison","type":"object","additionalProperties":false,"required":["side","path","metrics"],"properties":{"side":{"enum":["baseline","candidate"]},"path":{"type":"string","maxLength":1000},"unreadable":{"$ref":"../common.schema.json#/$defs/evidenceProblem"},"metrics":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/aggregate"}}}}}}}},"$defs":{"count":{"type":"integer","minimum":0,"maximum":1000000000000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"text":{"type":"string","maxLength":200},"design":{"title":"ExperimentDesign","description":"What an experiment file says, as far as anything is decided from it.","type":"object","additionalProperties":false,"required":["hypothesis","paired","confidence","candidate","criteria"],"properties":{"hypothesis":{"type":"string","maxLength":4000},"unit":{"type":"string","maxLength":200},"paired":{"description":"Whether units with the same id on both sides are to be paired.","type":"boolean"},"repeats":{"enum":["mean","all","any"]},"brokenShare":{"description":"Left out: 0.","type":"number","minimum":0,"maximum":1},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"correction":{"description":"Left out: holm.","enum":["holm","benjamini-hochberg","bonferroni","none"]},"seed":{"description":"Left out: 1.","type":"integer","minimum":0},"baseline":{"$ref":"#/$defs/source"},"candidate":{"$ref":"#/$defs/source"},"criteria":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/criterion"}},"counts":{"title":"CountColumns","type":"object","additionalProperties":false,"required":["truePositives"],"properties":{"truePositives":{"$ref":"#/$defs/text"},"falsePositives":{"$ref":"#/$defs/text"},"falseNegatives":{"$ref":"#/$defs/text"}}},"segments":{"title":"DesignSegments","type":"object","additionalProperties":false,"required":["by","minimumN","location"],"properties":{"by":{"$ref":"#/$defs/text"},"minimumN":{"$ref":"#/$defs/count"},"margin":{"$ref":"#/$defs/amount"},"location":{"$ref":"../common.schema.json#/$defs/location"},"metrics":{"type":"array","maxItems":500,"items":{"type":"string","maxLength":500}}}},"ablations":{"type":"array","maxItems":50,"items":{"title":"DesignAblation","type":"object","additionalProperties":false,"required":["without","source","metric","direction","worseBy"],"properties":{"without":{"$ref":"#/$defs/text"},"source":{"$ref":"#/$defs/source"},"metric":{"type":"string","maxLength":500},"direction":{"enum":["increase","decrease"]},"worseBy":{"$ref":"#/$defs/amount"}}}}}},"source":{"title":"ResultsSource","type":"object","additionalProperties":false,"required":["stated","path"],"properties":{"stated":{"description":"As written.","type":"string","maxLength":1000},"path":{"description":"From the root.","type":"string","maxLength":1000},"name":{"type":"string","maxLength":200},"format":{"$ref":"#/$defs/text"},"parts":{"description":"Rows that a summary follows from, from the root.","type":"string","maxLength":1000},"from":{"description":"Where it is read: the file on the base branch, or a history of earlier runs. Left out: the file here.","enum":["base-branch","history"]},"window":{"description":"Runs of a history.","type":"integer","minimum":2,"maximum":1000},"bounds":{"enum":["t","z","log-normal","iqr"]}}},"criterion":{"title":"DesignCriterion","type":"object","additionalProperties":false,"required":["metric","deterministic","location"],"properties":{"metric":{"type":"string","maxLength":500},"role":{"description":"Left out: it follows from the criterion.","enum":["goal","guardrail","information"]},"ratio":{"title":"DesignRatio","type":"object","additionalProperties":false,"required":["numerator","denominator"],"properties":{"numerator":{"$ref":"#/$defs/text"},"denominator":{"$ref":"#/$defs/text"}}},"direction":{"enum":["increase","decrease"]},"deterministic":{"type":"boolean"},"test":{"$ref":"#/$defs/test"},"alternative":{"enum":["greater","less"]},"confidence":{"description":"Left out: that of the experiment.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"location":{"$ref":"../common.schema.json#/$defs/location"},"threshold":{"title":"DesignThreshold","type":"object","additionalProperties":false,"required":["comparison","limit","tolerance","location"],"properties":{"comparison":{"enum":[">=",">","<=","<","==","between"]},"limit":{"description":"The lower one of `between`.","type":"number"},"upper":{"description":"The upper one of `between`.","type":"number"},"tolerance":{"description":"Left out: a thousand-millionth of the larger limit.","type":"number","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"minimumImprovement":{"$ref":"#/$defs/amount"},"nonInferiorityMargin":{"$ref":"#/$defs/amount"},"equivalenceBand":{"$ref":"#/$defs/amount"}}},"amount":{"title":"DesignAmount","type":"object","additionalProperties":false,"required":["value","scale","location"],"properties":{"value":{"description":"Of `2%` and `2pp`: 0.02.","type":"number","minimum":0},"scale":{"description":"In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.","enum":["absolute","share","points"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"side":{"title":"ResultsSide","description":"One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `unsegmented`: rows without a segment; `duplicates`: rows whose unit has a row before, where repeats are not asked for; `broken`: rows whose status says that the infrastructure failed.","type":"object","additionalProperties":false,"required":["path","kind","rows","problems","problemCount"],"properties":{"path":{"type":"string","maxLength":1000},"kind":{"description":"Observations, one or more a unit; or summaries of metrics.","enum":["rows","summary"]},"format":{"description":"The format it was read as: `csv`, `parquet`, `mlflow`, …","$ref":"#/$defs/text"},"unreadable":{"$ref":"../common.schema.json#/$defs/evidenceProblem"},"rows":{"description":"That could be read.","$ref":"#/$defs/count"},"problems":{"description":"Of form: the first few.","type":"array","maxItems":5,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"problemCount":{"$ref":"#/$defs/count"},"noUnitColumn":{"description":"The column that names the unit is not there: the nearest one, or an empty text.","$ref":"#/$defs/text"},"noSegmentColumn":{"description":"The column of the segments is not there: the nearest one, or an empty text.","$ref":"#/$defs/text"},"unnamed":{"$ref":"#/$defs/seen"},"duplicates":{"$ref":"#/$defs/seen"},"unsegmented":{"$ref":"#/$defs/seen"},"broken":{"$ref":"#/$defs/seen"},"data":{"description":"The data it was measured on, by content, as far as the results say so: name and digest as written.","type":"array","maxItems":1000,"items":{"title":"MeasuredData","type":"object","additionalProperties":false,"required":["name","digest"],"properties":{"name":{"$ref":"#/$defs/text"},"digest":{"$ref":"#/$defs/text"},"line":{"$ref":"#/$defs/line"}}}},"aggregates":{"description":"Numbers that the file states and that follow from others in it.","type":"array","maxItems":500,"items":{"$ref":"#/$defs/aggregate"}},"commit":{"description":"The commit the results say they were measured at; its id may be cut short.","type":"string","pattern":"^[0-9a-f]{7,64}$"},"criteria":{"description":"The criteria the results say they were measured under: the digest of the experiment file as written, SHA-256 or git blob id.","$ref":"#/$defs/text"}}},"seen":{"title":"SeenRows","type":"object","additionalProperties":false,"required":["count","line"],"properties":{"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}},"units":{"title":"UnitList","type":"object","additionalProperties":false,"required":["count","first"],"properties":{"count":{"$ref":"#/$defs/count"},"first":{"type":"array","maxItems":5,"items":{"$ref":"#/$defs/text"}}}},"moments":{"title":"SampleMoments","description":"Null: there are too few numbers, or they are so large or small that it cannot be computed.","type":"object","additionalProperties":false,"required":["n","mean","variance"],"properties":{"n":{"$ref":"#/$defs/count"},"mean":{"type":["number","null"]},"variance":{"type":["number","null"],"minimum":0}}},"measured":{"title":"MeasuredSample","description":"One metric on one side; `moments` are those of its finite numbers.","type":"object","additionalProperties":false,"required":["moments","faults"],"properties":{"moments":{"$ref":"#/$defs/moments"},"successes":{"description":"How many are 1, of a metric whose every value is 0 or 1.","$ref":"#/$defs/count"},"sums":{"title":"RatioSums","description":"Of a metric that is a ratio of sums over units. Its moments are those of the linearised values (delta method): their mean is the ratio.","type":"object","additionalProperties":false,"required":["numerator","denominator"],"properties":{"numerator":{"type":"number"},"denominator":{"type":"number"}}},"flips":{"description":"Units whose repeats do not all say the same, of a metric whose every value is 0 or 1.","$ref":"#/$defs/count"},"line":{"description":"Where it stands, of a summary.","$ref":"#/$defs/line"},"absent":{"description":"There is no such column or key: the nearest one, or an empty text.","$ref":"#/$defs/text"},"column":{"description":"Which column that is, where it is not the metric's own.","$ref":"#/$defs/text"},"faults":{"description":"Values that are no finite numbers.","type":"array","maxItems":4,"items":{"title":"ValueFault","type":"object","additionalProperties":false,"required":["kind","count","line"],"properties":{"kind":{"enum":["empty","nan","infinite","text"]},"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}}},"direction":{"description":"Which way is better, as the results say it themselves.","enum":["increase","decrease"]}}},"metricResults":{"title":"MetricResults","type":"object","additionalProperties":false,"required":["metric","candidate"],"properties":{"metric":{"type":"string","maxLength":500},"baseline":{"$ref":"#/$defs/measured"},"candidate":{"$ref":"#/$defs/measured"},"pairs":{"title":"MeasuredPairs","description":"Of the units that have a finite number on both sides; `difference` is candidate minus baseline.","type":"object","additionalProperties":false,"required":["n","baseline","candidate","difference","covariance"],"properties":{"n":{"$ref":"#/$defs/count"},"baseline":{"$ref":"#/$defs/moments"},"candidate":{"$ref":"#/$defs/moments"},"difference":{"$ref":"#/$defs/moments"},"covariance":{"type":["number","null"]},"yesNo":{"title":"YesNoPairs","description":"Of a metric whose every value is 0 or 1: how many pairs are 1 on both sides, on one, on none.","type":"object","additionalProperties":false,"required":["both","onlyBaseline","onlyCandidate","neither"],"properties":{"both":{"$ref":"#/$defs/count"},"onlyBaseline":{"$ref":"#/$defs/count"},"onlyCandidate":{"$ref":"#/$defs/count"},"neither":{"$ref":"#/$defs/count"}}}}},"differences":{"description":"Differences that do not follow from moments or counts, because they need every value: of rank tests, permutation and bootstrap.","type":"array","maxItems":16,"items":{"title":"ComputedDifference","type":"object","additionalProperties":false,"required":["test","limit","relative","confidence","method","estimate","interval","pValue","exact"],"properties":{"test":{"$ref":"#/$defs/test"},"limit":{"type":"number"},"relative":{"type":"boolean"},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"alternative":{"enum":["greater","less"]},"method":{"$ref":"#/$defs/text"},"estimate":{"type":"number"},"interval":{"$ref":"../common.schema.json#/$defs/interval"},"pValue":{"type":"number","minimum":0,"maximum":1},"exact":{"type":"boolean"},"requiredN":{"$ref":"#/$defs/count"},"detectable":{"type":"number","minimum":0},"effect":{"$ref":"../common.schema.json#/$defs/effectSize"},"none":{"description":"Why there is none; the numbers are then all zero.","enum":["too-few","beyond-computing","zero-baseline","baseline-around-zero","mixed-signs","zero-denominator","too-many"]}}}}}},"matching":{"title":"UnitMatching","description":"How the units of the two sides go together. Absent where they are not to be paired.","type":"object","additionalProperties":false,"required":["pairs","onlyBaseline","onlyCandidate"],"properties":{"pairs":{"$ref":"#/$defs/count"},"onlyBaseline":{"$ref":"#/$defs/units"},"onlyCandidate":{"$ref":"#/$defs/units"}}},"aggregate":{"title":"StatedAggregate","type":"object","additionalProperties":false,"required":["name","stated","recomputed"],"properties":{"name":{"type":"string","maxLength":500},"stated":{"type":"number"},"recomputed":{"type":"number"},"rounding":{"description":"Half a unit of the last digit that was written.","type":"number","minimum":0},"line":{"$ref":"#/$defs/line"}}},"test":{"enum":["welch","paired-t","mann-whitney","wilcoxon","permutation","bootstrap","proportions","mcnemar","fisher"]},"repeatRange":{"title":"RepeatRange","type":"object","additionalProperties":false,"required":["least","most"],"properties":{"least":{"$ref":"#/$defs/count"},"most":{"$ref":"#/$defs/count"}}}}};
const schema21 = {"title":"Subject","description":"What a finding was decided from: a file of the repository (path and git blob id), or data by name.","type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"enum":["record","contract","criteria","results","code","data","packages","environment","run","test-report","lineage","page","parameters","policy","report"]},"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"blob":{"$ref":"#/$defs/blobId"},"name":{"description":"Data that is not in the repository: where it lives.","type":"string","maxLength":2000},"sha256":{"$ref":"#/$defs/sha256"},"rows":{"type":"integer","minimum":0}}};
const schema22 = {"description":"The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern3 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");

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
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema22,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"A SHA-256: 64 digits and letters from a to f.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "");

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
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema23,data};
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
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "role") || (key0 === "path")) || (key0 === "blob")) || (key0 === "name")) || (key0 === "sha256")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "environment")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "lineage")) || (data0 === "page")) || (data0 === "parameters")) || (data0 === "policy")) || (data0 === "report"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema21.properties.role.enum},schema:schema21.properties.role.enum,parentSchema:schema21.properties.role,data:data0};
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
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema21.properties.path,data:data1};
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
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema21.properties.path.type,parentSchema:schema21.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.blob !== undefined){
if(!(validate55(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema21.properties.name,data:data3};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema21.properties.name.type,parentSchema:schema21.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate57(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.rows.type,parentSchema:schema21.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema21.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"EvidenceProblem","description":"Something wrong with a file of evidence, for its writer to mend.","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"}}};
const schema25 = {"title":"Location","description":"Where in the reader's own files.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"column":{"description":"Counted from 1.","type":"integer","minimum":1}}};

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
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
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
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.path.type,parentSchema:schema25.properties.path,data:data0};
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
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.line.type,parentSchema:schema25.properties.line,data:data1};
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
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.line,data:data1};
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
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.column.type,parentSchema:schema25.properties.column,data:data2};
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
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.column,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema24.required,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "message") || (key0 === "remedy")) || (key0 === "location"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema24.properties.message,data:data0};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema24.properties.message.type,parentSchema:schema24.properties.message,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.remedy !== undefined){
let data1 = data.remedy;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema24.properties.remedy,data:data1};
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
const err5 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema24.properties.remedy.type,parentSchema:schema24.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate61(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
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
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.path,data:data0};
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
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.path.type,parentSchema:schema25.properties.path,data:data0};
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
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.line.type,parentSchema:schema25.properties.line,data:data1};
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
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.line,data:data1};
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
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.column.type,parentSchema:schema25.properties.column,data:data2};
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
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.column,data:data2};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"title":"ExperimentDesign","description":"What an experiment file says, as far as anything is decided from it.","type":"object","additionalProperties":false,"required":["hypothesis","paired","confidence","candidate","criteria"],"properties":{"hypothesis":{"type":"string","maxLength":4000},"unit":{"type":"string","maxLength":200},"paired":{"description":"Whether units with the same id on both sides are to be paired.","type":"boolean"},"repeats":{"enum":["mean","all","any"]},"brokenShare":{"description":"Left out: 0.","type":"number","minimum":0,"maximum":1},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"correction":{"description":"Left out: holm.","enum":["holm","benjamini-hochberg","bonferroni","none"]},"seed":{"description":"Left out: 1.","type":"integer","minimum":0},"baseline":{"$ref":"#/$defs/source"},"candidate":{"$ref":"#/$defs/source"},"criteria":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/criterion"}},"counts":{"title":"CountColumns","type":"object","additionalProperties":false,"required":["truePositives"],"properties":{"truePositives":{"$ref":"#/$defs/text"},"falsePositives":{"$ref":"#/$defs/text"},"falseNegatives":{"$ref":"#/$defs/text"}}},"segments":{"title":"DesignSegments","type":"object","additionalProperties":false,"required":["by","minimumN","location"],"properties":{"by":{"$ref":"#/$defs/text"},"minimumN":{"$ref":"#/$defs/count"},"margin":{"$ref":"#/$defs/amount"},"location":{"$ref":"../common.schema.json#/$defs/location"},"metrics":{"type":"array","maxItems":500,"items":{"type":"string","maxLength":500}}}},"ablations":{"type":"array","maxItems":50,"items":{"title":"DesignAblation","type":"object","additionalProperties":false,"required":["without","source","metric","direction","worseBy"],"properties":{"without":{"$ref":"#/$defs/text"},"source":{"$ref":"#/$defs/source"},"metric":{"type":"string","maxLength":500},"direction":{"enum":["increase","decrease"]},"worseBy":{"$ref":"#/$defs/amount"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema28 = {"title":"ResultsSource","type":"object","additionalProperties":false,"required":["stated","path"],"properties":{"stated":{"description":"As written.","type":"string","maxLength":1000},"path":{"description":"From the root.","type":"string","maxLength":1000},"name":{"type":"string","maxLength":200},"format":{"$ref":"#/$defs/text"},"parts":{"description":"Rows that a summary follows from, from the root.","type":"string","maxLength":1000},"from":{"description":"Where it is read: the file on the base branch, or a history of earlier runs. Left out: the file here.","enum":["base-branch","history"]},"window":{"description":"Runs of a history.","type":"integer","minimum":2,"maximum":1000},"bounds":{"enum":["t","z","log-normal","iqr"]}}};
const schema29 = {"type":"string","maxLength":200};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema29,data};
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stated === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stated"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "stated") || (key0 === "path")) || (key0 === "name")) || (key0 === "format")) || (key0 === "parts")) || (key0 === "from")) || (key0 === "window")) || (key0 === "bounds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.stated !== undefined){
let data0 = data.stated;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema28.properties.stated,data:data0};
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
const err4 = {instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type: "string"},schema:schema28.properties.stated.type,parentSchema:schema28.properties.stated,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema28.properties.path,data:data1};
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
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema28.properties.path.type,parentSchema:schema28.properties.path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length > 200){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema28.properties.name,data:data2};
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
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema28.properties.name.type,parentSchema:schema28.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.format !== undefined){
if(!(validate68(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.parts !== undefined){
let data4 = data.parts;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err9 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema28.properties.parts,data:data4};
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
const err10 = {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "string"},schema:schema28.properties.parts.type,parentSchema:schema28.properties.parts,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.from !== undefined){
let data5 = data.from;
if(!((data5 === "base-branch") || (data5 === "history"))){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema28.properties.from.enum},schema:schema28.properties.from.enum,parentSchema:schema28.properties.from,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.window !== undefined){
let data6 = data.window;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "integer"},schema:schema28.properties.window.type,parentSchema:schema28.properties.window,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema28.properties.window,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data6 < 2 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema28.properties.window,data:data6};
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
if(data.bounds !== undefined){
let data7 = data.bounds;
if(!((((data7 === "t") || (data7 === "z")) || (data7 === "log-normal")) || (data7 === "iqr"))){
const err15 = {instancePath:instancePath+"/bounds",schemaPath:"#/properties/bounds/enum",keyword:"enum",params:{allowedValues: schema28.properties.bounds.enum},schema:schema28.properties.bounds.enum,parentSchema:schema28.properties.bounds,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"DesignCriterion","type":"object","additionalProperties":false,"required":["metric","deterministic","location"],"properties":{"metric":{"type":"string","maxLength":500},"role":{"description":"Left out: it follows from the criterion.","enum":["goal","guardrail","information"]},"ratio":{"title":"DesignRatio","type":"object","additionalProperties":false,"required":["numerator","denominator"],"properties":{"numerator":{"$ref":"#/$defs/text"},"denominator":{"$ref":"#/$defs/text"}}},"direction":{"enum":["increase","decrease"]},"deterministic":{"type":"boolean"},"test":{"$ref":"#/$defs/test"},"alternative":{"enum":["greater","less"]},"confidence":{"description":"Left out: that of the experiment.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"location":{"$ref":"../common.schema.json#/$defs/location"},"threshold":{"title":"DesignThreshold","type":"object","additionalProperties":false,"required":["comparison","limit","tolerance","location"],"properties":{"comparison":{"enum":[">=",">","<=","<","==","between"]},"limit":{"description":"The lower one of `between`.","type":"number"},"upper":{"description":"The upper one of `between`.","type":"number"},"tolerance":{"description":"Left out: a thousand-millionth of the larger limit.","type":"number","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"minimumImprovement":{"$ref":"#/$defs/amount"},"nonInferiorityMargin":{"$ref":"#/$defs/amount"},"equivalenceBand":{"$ref":"#/$defs/amount"}}};
const schema31 = {"enum":["welch","paired-t","mann-whitney","wilcoxon","permutation","bootstrap","proportions","mcnemar","fisher"]};

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
if(!(((((((((data === "welch") || (data === "paired-t")) || (data === "mann-whitney")) || (data === "wilcoxon")) || (data === "permutation")) || (data === "bootstrap")) || (data === "proportions")) || (data === "mcnemar")) || (data === "fisher"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum},schema:schema31.enum,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"title":"DesignAmount","type":"object","additionalProperties":false,"required":["value","scale","location"],"properties":{"value":{"description":"Of `2%` and `2pp`: 0.02.","type":"number","minimum":0},"scale":{"description":"In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.","enum":["absolute","share","points"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "scale")) || (key0 === "location"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties.value,data:data0};
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
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema32.properties.value.type,parentSchema:schema32.properties.value,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if(!(((data1 === "absolute") || (data1 === "share")) || (data1 === "points"))){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/enum",keyword:"enum",params:{allowedValues: schema32.properties.scale.enum},schema:schema32.properties.scale.enum,parentSchema:schema32.properties.scale,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate64(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.deterministic === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deterministic"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(data0.length > 500){
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema30.properties.metric,data:data0};
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
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema30.properties.metric.type,parentSchema:schema30.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!(((data1 === "goal") || (data1 === "guardrail")) || (data1 === "information"))){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema30.properties.role.enum},schema:schema30.properties.role.enum,parentSchema:schema30.properties.role,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.ratio !== undefined){
let data2 = data.ratio;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.numerator === undefined){
const err7 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/required",keyword:"required",params:{missingProperty: "numerator"},schema:schema30.properties.ratio.required,parentSchema:schema30.properties.ratio,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data2.denominator === undefined){
const err8 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/required",keyword:"required",params:{missingProperty: "denominator"},schema:schema30.properties.ratio.required,parentSchema:schema30.properties.ratio,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "numerator") || (key1 === "denominator"))){
const err9 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema30.properties.ratio,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data2.numerator !== undefined){
if(!(validate68(data2.numerator, {instancePath:instancePath+"/ratio/numerator",parentData:data2,parentDataProperty:"numerator",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data2.denominator !== undefined){
if(!(validate68(data2.denominator, {instancePath:instancePath+"/ratio/denominator",parentData:data2,parentDataProperty:"denominator",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ratio",schemaPath:"#/properties/ratio/type",keyword:"type",params:{type: "object"},schema:schema30.properties.ratio.type,parentSchema:schema30.properties.ratio,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.direction !== undefined){
let data5 = data.direction;
if(!((data5 === "increase") || (data5 === "decrease"))){
const err11 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema30.properties.direction.enum},schema:schema30.properties.direction.enum,parentSchema:schema30.properties.direction,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.deterministic !== undefined){
let data6 = data.deterministic;
if(typeof data6 !== "boolean"){
const err12 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",params:{type: "boolean"},schema:schema30.properties.deterministic.type,parentSchema:schema30.properties.deterministic,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
}
if(data.test !== undefined){
if(!(validate75(data.test, {instancePath:instancePath+"/test",parentData:data,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.alternative !== undefined){
let data8 = data.alternative;
if(!((data8 === "greater") || (data8 === "less"))){
const err13 = {instancePath:instancePath+"/alternative",schemaPath:"#/properties/alternative/enum",keyword:"enum",params:{allowedValues: schema30.properties.alternative.enum},schema:schema30.properties.alternative.enum,parentSchema:schema30.properties.alternative,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data.confidence !== undefined){
let data9 = data.confidence;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 >= 1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema30.properties.confidence,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema30.properties.confidence,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema30.properties.confidence.type,parentSchema:schema30.properties.confidence,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate64(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
let data11 = data.threshold;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.comparison === undefined){
const err17 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "comparison"},schema:schema30.properties.threshold.required,parentSchema:schema30.properties.threshold,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
if(data11.limit === undefined){
const err18 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "limit"},schema:schema30.properties.threshold.required,parentSchema:schema30.properties.threshold,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
if(data11.tolerance === undefined){
const err19 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "tolerance"},schema:schema30.properties.threshold.required,parentSchema:schema30.properties.threshold,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
if(data11.location === undefined){
const err20 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "location"},schema:schema30.properties.threshold.required,parentSchema:schema30.properties.threshold,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
for(const key2 in data11){
if(!(((((key2 === "comparison") || (key2 === "limit")) || (key2 === "upper")) || (key2 === "tolerance")) || (key2 === "location"))){
const err21 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema30.properties.threshold,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
}
if(data11.comparison !== undefined){
let data12 = data11.comparison;
if(!((((((data12 === ">=") || (data12 === ">")) || (data12 === "<=")) || (data12 === "<")) || (data12 === "==")) || (data12 === "between"))){
const err22 = {instancePath:instancePath+"/threshold/comparison",schemaPath:"#/properties/threshold/properties/comparison/enum",keyword:"enum",params:{allowedValues: schema30.properties.threshold.properties.comparison.enum},schema:schema30.properties.threshold.properties.comparison.enum,parentSchema:schema30.properties.threshold.properties.comparison,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data11.limit !== undefined){
let data13 = data11.limit;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err23 = {instancePath:instancePath+"/threshold/limit",schemaPath:"#/properties/threshold/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema30.properties.threshold.properties.limit.type,parentSchema:schema30.properties.threshold.properties.limit,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
}
if(data11.upper !== undefined){
let data14 = data11.upper;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/threshold/upper",schemaPath:"#/properties/threshold/properties/upper/type",keyword:"type",params:{type: "number"},schema:schema30.properties.threshold.properties.upper.type,parentSchema:schema30.properties.threshold.properties.upper,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data11.tolerance !== undefined){
let data15 = data11.tolerance;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err25 = {instancePath:instancePath+"/threshold/tolerance",schemaPath:"#/properties/threshold/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.properties.threshold.properties.tolerance,data:data15};
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
const err26 = {instancePath:instancePath+"/threshold/tolerance",schemaPath:"#/properties/threshold/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema30.properties.threshold.properties.tolerance.type,parentSchema:schema30.properties.threshold.properties.tolerance,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data11.location !== undefined){
if(!(validate64(data11.location, {instancePath:instancePath+"/threshold/location",parentData:data11,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "object"},schema:schema30.properties.threshold.type,parentSchema:schema30.properties.threshold,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data.minimumImprovement !== undefined){
if(!(validate79(data.minimumImprovement, {instancePath:instancePath+"/minimumImprovement",parentData:data,parentDataProperty:"minimumImprovement",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.nonInferiorityMargin !== undefined){
if(!(validate79(data.nonInferiorityMargin, {instancePath:instancePath+"/nonInferiorityMargin",parentData:data,parentDataProperty:"nonInferiorityMargin",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data.equivalenceBand !== undefined){
if(!(validate79(data.equivalenceBand, {instancePath:instancePath+"/equivalenceBand",parentData:data,parentDataProperty:"equivalenceBand",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"integer","minimum":0,"maximum":1000000000000};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},schema:1000000000000,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hypothesis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hypothesis"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.paired === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paired"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.confidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.candidate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.criteria === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.hypothesis !== undefined){
let data0 = data.hypothesis;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err6 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema27.properties.hypothesis,data:data0};
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
const err7 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/type",keyword:"type",params:{type: "string"},schema:schema27.properties.hypothesis.type,parentSchema:schema27.properties.hypothesis,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(data1.length > 200){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema27.properties.unit,data:data1};
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
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema27.properties.unit.type,parentSchema:schema27.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.paired !== undefined){
let data2 = data.paired;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/type",keyword:"type",params:{type: "boolean"},schema:schema27.properties.paired.type,parentSchema:schema27.properties.paired,data:data2};
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
let data3 = data.repeats;
if(!(((data3 === "mean") || (data3 === "all")) || (data3 === "any"))){
const err11 = {instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema27.properties.repeats.enum},schema:schema27.properties.repeats.enum,parentSchema:schema27.properties.repeats,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.brokenShare !== undefined){
let data4 = data.brokenShare;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/brokenShare",schemaPath:"#/properties/brokenShare/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema27.properties.brokenShare,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/brokenShare",schemaPath:"#/properties/brokenShare/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema27.properties.brokenShare,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/brokenShare",schemaPath:"#/properties/brokenShare/type",keyword:"type",params:{type: "number"},schema:schema27.properties.brokenShare.type,parentSchema:schema27.properties.brokenShare,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data.confidence !== undefined){
let data5 = data.confidence;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 >= 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema27.properties.confidence,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema27.properties.confidence,data:data5};
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
const err17 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema27.properties.confidence.type,parentSchema:schema27.properties.confidence,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
if(data.correction !== undefined){
let data6 = data.correction;
if(!((((data6 === "holm") || (data6 === "benjamini-hochberg")) || (data6 === "bonferroni")) || (data6 === "none"))){
const err18 = {instancePath:instancePath+"/correction",schemaPath:"#/properties/correction/enum",keyword:"enum",params:{allowedValues: schema27.properties.correction.enum},schema:schema27.properties.correction.enum,parentSchema:schema27.properties.correction,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.seed !== undefined){
let data7 = data.seed;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.seed.type,parentSchema:schema27.properties.seed,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema27.properties.seed,data:data7};
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
if(data.baseline !== undefined){
if(!(validate67(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate67(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data10 = data.criteria;
if(Array.isArray(data10)){
if(data10.length > 500){
const err21 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema27.properties.criteria,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data10[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},schema:schema27.properties.criteria.type,parentSchema:schema27.properties.criteria,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data.counts !== undefined){
let data12 = data.counts;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.truePositives === undefined){
const err23 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "truePositives"},schema:schema27.properties.counts.required,parentSchema:schema27.properties.counts,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
for(const key1 in data12){
if(!(((key1 === "truePositives") || (key1 === "falsePositives")) || (key1 === "falseNegatives"))){
const err24 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema27.properties.counts,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
}
if(data12.truePositives !== undefined){
if(!(validate68(data12.truePositives, {instancePath:instancePath+"/counts/truePositives",parentData:data12,parentDataProperty:"truePositives",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data12.falsePositives !== undefined){
if(!(validate68(data12.falsePositives, {instancePath:instancePath+"/counts/falsePositives",parentData:data12,parentDataProperty:"falsePositives",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data12.falseNegatives !== undefined){
if(!(validate68(data12.falseNegatives, {instancePath:instancePath+"/counts/falseNegatives",parentData:data12,parentDataProperty:"falseNegatives",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema27.properties.counts.type,parentSchema:schema27.properties.counts,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
}
if(data.segments !== undefined){
let data16 = data.segments;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.by === undefined){
const err26 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/required",keyword:"required",params:{missingProperty: "by"},schema:schema27.properties.segments.required,parentSchema:schema27.properties.segments,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if(data16.minimumN === undefined){
const err27 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/required",keyword:"required",params:{missingProperty: "minimumN"},schema:schema27.properties.segments.required,parentSchema:schema27.properties.segments,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
if(data16.location === undefined){
const err28 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/required",keyword:"required",params:{missingProperty: "location"},schema:schema27.properties.segments.required,parentSchema:schema27.properties.segments,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
for(const key2 in data16){
if(!(((((key2 === "by") || (key2 === "minimumN")) || (key2 === "margin")) || (key2 === "location")) || (key2 === "metrics"))){
const err29 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema27.properties.segments,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data16.by !== undefined){
if(!(validate68(data16.by, {instancePath:instancePath+"/segments/by",parentData:data16,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data16.minimumN !== undefined){
if(!(validate89(data16.minimumN, {instancePath:instancePath+"/segments/minimumN",parentData:data16,parentDataProperty:"minimumN",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data16.margin !== undefined){
if(!(validate79(data16.margin, {instancePath:instancePath+"/segments/margin",parentData:data16,parentDataProperty:"margin",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
if(data16.location !== undefined){
if(!(validate64(data16.location, {instancePath:instancePath+"/segments/location",parentData:data16,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data16.metrics !== undefined){
let data21 = data16.metrics;
if(Array.isArray(data21)){
if(data21.length > 500){
const err30 = {instancePath:instancePath+"/segments/metrics",schemaPath:"#/properties/segments/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema27.properties.segments.properties.metrics,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(typeof data22 === "string"){
if(data22.length > 500){
const err31 = {instancePath:instancePath+"/segments/metrics/" + i1,schemaPath:"#/properties/segments/properties/metrics/items/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema27.properties.segments.properties.metrics.items,data:data22};
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
const err32 = {instancePath:instancePath+"/segments/metrics/" + i1,schemaPath:"#/properties/segments/properties/metrics/items/type",keyword:"type",params:{type: "string"},schema:schema27.properties.segments.properties.metrics.items.type,parentSchema:schema27.properties.segments.properties.metrics.items,data:data22};
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
const err33 = {instancePath:instancePath+"/segments/metrics",schemaPath:"#/properties/segments/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema27.properties.segments.properties.metrics.type,parentSchema:schema27.properties.segments.properties.metrics,data:data21};
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
const err34 = {instancePath:instancePath+"/segments",schemaPath:"#/properties/segments/type",keyword:"type",params:{type: "object"},schema:schema27.properties.segments.type,parentSchema:schema27.properties.segments,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data.ablations !== undefined){
let data23 = data.ablations;
if(Array.isArray(data23)){
if(data23.length > 50){
const err35 = {instancePath:instancePath+"/ablations",schemaPath:"#/properties/ablations/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema27.properties.ablations,data:data23};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.without === undefined){
const err36 = {instancePath:instancePath+"/ablations/" + i2,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "without"},schema:schema27.properties.ablations.items.required,parentSchema:schema27.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
if(data24.source === undefined){
const err37 = {instancePath:instancePath+"/ablations/" + i2,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "source"},schema:schema27.properties.ablations.items.required,parentSchema:schema27.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
if(data24.metric === undefined){
const err38 = {instancePath:instancePath+"/ablations/" + i2,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "metric"},schema:schema27.properties.ablations.items.required,parentSchema:schema27.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
if(data24.direction === undefined){
const err39 = {instancePath:instancePath+"/ablations/" + i2,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "direction"},schema:schema27.properties.ablations.items.required,parentSchema:schema27.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
if(data24.worseBy === undefined){
const err40 = {instancePath:instancePath+"/ablations/" + i2,schemaPath:"#/properties/ablations/items/required",keyword:"required",params:{missingProperty: "worseBy"},schema:schema27.properties.ablations.items.required,parentSchema:schema27.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
for(const key3 in data24){
if(!(((((key3 === "without") || (key3 === "source")) || (key3 === "metric")) || (key3 === "direction")) || (key3 === "worseBy"))){
const err41 = {instancePath:instancePath+"/ablations/" + i2,schemaPath:"#/properties/ablations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema27.properties.ablations.items,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data24.without !== undefined){
if(!(validate68(data24.without, {instancePath:instancePath+"/ablations/" + i2+"/without",parentData:data24,parentDataProperty:"without",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data24.source !== undefined){
if(!(validate67(data24.source, {instancePath:instancePath+"/ablations/" + i2+"/source",parentData:data24,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data24.metric !== undefined){
let data27 = data24.metric;
if(typeof data27 === "string"){
if(data27.length > 500){
const err42 = {instancePath:instancePath+"/ablations/" + i2+"/metric",schemaPath:"#/properties/ablations/items/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema27.properties.ablations.items.properties.metric,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/ablations/" + i2+"/metric",schemaPath:"#/properties/ablations/items/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema27.properties.ablations.items.properties.metric.type,parentSchema:schema27.properties.ablations.items.properties.metric,data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
addError(vErrors, err43);
}
errors++;
}
}
if(data24.direction !== undefined){
let data28 = data24.direction;
if(!((data28 === "increase") || (data28 === "decrease"))){
const err44 = {instancePath:instancePath+"/ablations/" + i2+"/direction",schemaPath:"#/properties/ablations/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema27.properties.ablations.items.properties.direction.enum},schema:schema27.properties.ablations.items.properties.direction.enum,parentSchema:schema27.properties.ablations.items.properties.direction,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
}
if(data24.worseBy !== undefined){
if(!(validate79(data24.worseBy, {instancePath:instancePath+"/ablations/" + i2+"/worseBy",parentData:data24,parentDataProperty:"worseBy",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/ablations/" + i2,schemaPath:"#/properties/ablations/items/type",keyword:"type",params:{type: "object"},schema:schema27.properties.ablations.items.type,parentSchema:schema27.properties.ablations.items,data:data24};
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
const err46 = {instancePath:instancePath+"/ablations",schemaPath:"#/properties/ablations/type",keyword:"type",params:{type: "array"},schema:schema27.properties.ablations.type,parentSchema:schema27.properties.ablations,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"The whole id of a commit: 40 (or 64) digits and letters from a to f.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema34,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"ResultsSide","description":"One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `unsegmented`: rows without a segment; `duplicates`: rows whose unit has a row before, where repeats are not asked for; `broken`: rows whose status says that the infrastructure failed.","type":"object","additionalProperties":false,"required":["path","kind","rows","problems","problemCount"],"properties":{"path":{"type":"string","maxLength":1000},"kind":{"description":"Observations, one or more a unit; or summaries of metrics.","enum":["rows","summary"]},"format":{"description":"The format it was read as: `csv`, `parquet`, `mlflow`, …","$ref":"#/$defs/text"},"unreadable":{"$ref":"../common.schema.json#/$defs/evidenceProblem"},"rows":{"description":"That could be read.","$ref":"#/$defs/count"},"problems":{"description":"Of form: the first few.","type":"array","maxItems":5,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"problemCount":{"$ref":"#/$defs/count"},"noUnitColumn":{"description":"The column that names the unit is not there: the nearest one, or an empty text.","$ref":"#/$defs/text"},"noSegmentColumn":{"description":"The column of the segments is not there: the nearest one, or an empty text.","$ref":"#/$defs/text"},"unnamed":{"$ref":"#/$defs/seen"},"duplicates":{"$ref":"#/$defs/seen"},"unsegmented":{"$ref":"#/$defs/seen"},"broken":{"$ref":"#/$defs/seen"},"data":{"description":"The data it was measured on, by content, as far as the results say so: name and digest as written.","type":"array","maxItems":1000,"items":{"title":"MeasuredData","type":"object","additionalProperties":false,"required":["name","digest"],"properties":{"name":{"$ref":"#/$defs/text"},"digest":{"$ref":"#/$defs/text"},"line":{"$ref":"#/$defs/line"}}}},"aggregates":{"description":"Numbers that the file states and that follow from others in it.","type":"array","maxItems":500,"items":{"$ref":"#/$defs/aggregate"}},"commit":{"description":"The commit the results say they were measured at; its id may be cut short.","type":"string","pattern":"^[0-9a-f]{7,64}$"},"criteria":{"description":"The criteria the results say they were measured under: the digest of the experiment file as written, SHA-256 or git blob id.","$ref":"#/$defs/text"}}};
const schema36 = {"title":"SeenRows","type":"object","additionalProperties":false,"required":["count","line"],"properties":{"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}};
const schema37 = {"description":"Counted from 1.","type":"integer","minimum":1};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.line === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "line")) || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.count !== undefined){
if(!(validate89(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate113(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate68(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"StatedAggregate","type":"object","additionalProperties":false,"required":["name","stated","recomputed"],"properties":{"name":{"type":"string","maxLength":500},"stated":{"type":"number"},"recomputed":{"type":"number"},"rounding":{"description":"Half a unit of the last digit that was written.","type":"number","minimum":0},"line":{"$ref":"#/$defs/line"}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.stated === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stated"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.recomputed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recomputed"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "stated")) || (key0 === "recomputed")) || (key0 === "rounding")) || (key0 === "line"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 500){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema38.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema38.properties.name.type,parentSchema:schema38.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.stated !== undefined){
let data1 = data.stated;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type: "number"},schema:schema38.properties.stated.type,parentSchema:schema38.properties.stated,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data.recomputed !== undefined){
let data2 = data.recomputed;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/recomputed",schemaPath:"#/properties/recomputed/type",keyword:"type",params:{type: "number"},schema:schema38.properties.recomputed.type,parentSchema:schema38.properties.recomputed,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.rounding !== undefined){
let data3 = data.rounding;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38.properties.rounding,data:data3};
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
const err9 = {instancePath:instancePath+"/rounding",schemaPath:"#/properties/rounding/type",keyword:"type",params:{type: "number"},schema:schema38.properties.rounding.type,parentSchema:schema38.properties.rounding,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.line !== undefined){
if(!(validate113(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[0-9a-f]{7,64}$", "");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
if(data.problems === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data.problemCount === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problemCount"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema35.properties.path,data:data0};
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
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema35.properties.path.type,parentSchema:schema35.properties.path,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "rows") || (data1 === "summary"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema35.properties.kind.enum},schema:schema35.properties.kind.enum,parentSchema:schema35.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.format !== undefined){
if(!(validate68(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.unreadable !== undefined){
if(!(validate60(data.unreadable, {instancePath:instancePath+"/unreadable",parentData:data,parentDataProperty:"unreadable",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate89(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.problems !== undefined){
let data5 = data.problems;
if(Array.isArray(data5)){
if(data5.length > 5){
const err9 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema35.properties.problems,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data5[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema35.properties.problems.type,parentSchema:schema35.properties.problems,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data.problemCount !== undefined){
if(!(validate89(data.problemCount, {instancePath:instancePath+"/problemCount",parentData:data,parentDataProperty:"problemCount",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.noUnitColumn !== undefined){
if(!(validate68(data.noUnitColumn, {instancePath:instancePath+"/noUnitColumn",parentData:data,parentDataProperty:"noUnitColumn",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.noSegmentColumn !== undefined){
if(!(validate68(data.noSegmentColumn, {instancePath:instancePath+"/noSegmentColumn",parentData:data,parentDataProperty:"noSegmentColumn",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.unnamed !== undefined){
if(!(validate111(data.unnamed, {instancePath:instancePath+"/unnamed",parentData:data,parentDataProperty:"unnamed",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data.duplicates !== undefined){
if(!(validate111(data.duplicates, {instancePath:instancePath+"/duplicates",parentData:data,parentDataProperty:"duplicates",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data.unsegmented !== undefined){
if(!(validate111(data.unsegmented, {instancePath:instancePath+"/unsegmented",parentData:data,parentDataProperty:"unsegmented",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data.broken !== undefined){
if(!(validate111(data.broken, {instancePath:instancePath+"/broken",parentData:data,parentDataProperty:"broken",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate111.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data14 = data.data;
if(Array.isArray(data14)){
if(data14.length > 1000){
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema35.properties.data,data:data14};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err12 = {instancePath:instancePath+"/data/" + i1,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema35.properties.data.items.required,parentSchema:schema35.properties.data.items,data:data15};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data15.digest === undefined){
const err13 = {instancePath:instancePath+"/data/" + i1,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "digest"},schema:schema35.properties.data.items.required,parentSchema:schema35.properties.data.items,data:data15};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "name") || (key1 === "digest")) || (key1 === "line"))){
const err14 = {instancePath:instancePath+"/data/" + i1,schemaPath:"#/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema35.properties.data.items,data:data15};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data15.name !== undefined){
if(!(validate68(data15.name, {instancePath:instancePath+"/data/" + i1+"/name",parentData:data15,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data15.digest !== undefined){
if(!(validate68(data15.digest, {instancePath:instancePath+"/data/" + i1+"/digest",parentData:data15,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data15.line !== undefined){
if(!(validate113(data15.line, {instancePath:instancePath+"/data/" + i1+"/line",parentData:data15,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/data/" + i1,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},schema:schema35.properties.data.items.type,parentSchema:schema35.properties.data.items,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema35.properties.data.type,parentSchema:schema35.properties.data,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.aggregates !== undefined){
let data19 = data.aggregates;
if(Array.isArray(data19)){
if(data19.length > 500){
const err17 = {instancePath:instancePath+"/aggregates",schemaPath:"#/properties/aggregates/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema35.properties.aggregates,data:data19};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(!(validate123(data19[i2], {instancePath:instancePath+"/aggregates/" + i2,parentData:data19,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/aggregates",schemaPath:"#/properties/aggregates/type",keyword:"type",params:{type: "array"},schema:schema35.properties.aggregates.type,parentSchema:schema35.properties.aggregates,data:data19};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.commit !== undefined){
let data21 = data.commit;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err19 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{7,64}$"},schema:"^[0-9a-f]{7,64}$",parentSchema:schema35.properties.commit,data:data21};
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
const err20 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},schema:schema35.properties.commit.type,parentSchema:schema35.properties.commit,data:data21};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
if(data.criteria !== undefined){
if(!(validate68(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"UnitMatching","description":"How the units of the two sides go together. Absent where they are not to be paired.","type":"object","additionalProperties":false,"required":["pairs","onlyBaseline","onlyCandidate"],"properties":{"pairs":{"$ref":"#/$defs/count"},"onlyBaseline":{"$ref":"#/$defs/units"},"onlyCandidate":{"$ref":"#/$defs/units"}}};
const schema40 = {"title":"UnitList","type":"object","additionalProperties":false,"required":["count","first"],"properties":{"count":{"$ref":"#/$defs/count"},"first":{"type":"array","maxItems":5,"items":{"$ref":"#/$defs/text"}}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.count !== undefined){
if(!(validate89(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 5){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema40.properties.first,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data1[i0], {instancePath:instancePath+"/first/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema40.properties.first.type,parentSchema:schema40.properties.first,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pairs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pairs"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.onlyBaseline === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onlyBaseline"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.onlyCandidate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onlyCandidate"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "pairs") || (key0 === "onlyBaseline")) || (key0 === "onlyCandidate"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.pairs !== undefined){
if(!(validate89(data.pairs, {instancePath:instancePath+"/pairs",parentData:data,parentDataProperty:"pairs",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.onlyBaseline !== undefined){
if(!(validate131(data.onlyBaseline, {instancePath:instancePath+"/onlyBaseline",parentData:data,parentDataProperty:"onlyBaseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.onlyCandidate !== undefined){
if(!(validate131(data.onlyCandidate, {instancePath:instancePath+"/onlyCandidate",parentData:data,parentDataProperty:"onlyCandidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"MetricResults","type":"object","additionalProperties":false,"required":["metric","candidate"],"properties":{"metric":{"type":"string","maxLength":500},"baseline":{"$ref":"#/$defs/measured"},"candidate":{"$ref":"#/$defs/measured"},"pairs":{"title":"MeasuredPairs","description":"Of the units that have a finite number on both sides; `difference` is candidate minus baseline.","type":"object","additionalProperties":false,"required":["n","baseline","candidate","difference","covariance"],"properties":{"n":{"$ref":"#/$defs/count"},"baseline":{"$ref":"#/$defs/moments"},"candidate":{"$ref":"#/$defs/moments"},"difference":{"$ref":"#/$defs/moments"},"covariance":{"type":["number","null"]},"yesNo":{"title":"YesNoPairs","description":"Of a metric whose every value is 0 or 1: how many pairs are 1 on both sides, on one, on none.","type":"object","additionalProperties":false,"required":["both","onlyBaseline","onlyCandidate","neither"],"properties":{"both":{"$ref":"#/$defs/count"},"onlyBaseline":{"$ref":"#/$defs/count"},"onlyCandidate":{"$ref":"#/$defs/count"},"neither":{"$ref":"#/$defs/count"}}}}},"differences":{"description":"Differences that do not follow from moments or counts, because they need every value: of rank tests, permutation and bootstrap.","type":"array","maxItems":16,"items":{"title":"ComputedDifference","type":"object","additionalProperties":false,"required":["test","limit","relative","confidence","method","estimate","interval","pValue","exact"],"properties":{"test":{"$ref":"#/$defs/test"},"limit":{"type":"number"},"relative":{"type":"boolean"},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"alternative":{"enum":["greater","less"]},"method":{"$ref":"#/$defs/text"},"estimate":{"type":"number"},"interval":{"$ref":"../common.schema.json#/$defs/interval"},"pValue":{"type":"number","minimum":0,"maximum":1},"exact":{"type":"boolean"},"requiredN":{"$ref":"#/$defs/count"},"detectable":{"type":"number","minimum":0},"effect":{"$ref":"../common.schema.json#/$defs/effectSize"},"none":{"description":"Why there is none; the numbers are then all zero.","enum":["too-few","beyond-computing","zero-baseline","baseline-around-zero","mixed-signs","zero-denominator","too-many"]}}}}}};
const schema42 = {"title":"MeasuredSample","description":"One metric on one side; `moments` are those of its finite numbers.","type":"object","additionalProperties":false,"required":["moments","faults"],"properties":{"moments":{"$ref":"#/$defs/moments"},"successes":{"description":"How many are 1, of a metric whose every value is 0 or 1.","$ref":"#/$defs/count"},"sums":{"title":"RatioSums","description":"Of a metric that is a ratio of sums over units. Its moments are those of the linearised values (delta method): their mean is the ratio.","type":"object","additionalProperties":false,"required":["numerator","denominator"],"properties":{"numerator":{"type":"number"},"denominator":{"type":"number"}}},"flips":{"description":"Units whose repeats do not all say the same, of a metric whose every value is 0 or 1.","$ref":"#/$defs/count"},"line":{"description":"Where it stands, of a summary.","$ref":"#/$defs/line"},"absent":{"description":"There is no such column or key: the nearest one, or an empty text.","$ref":"#/$defs/text"},"column":{"description":"Which column that is, where it is not the metric's own.","$ref":"#/$defs/text"},"faults":{"description":"Values that are no finite numbers.","type":"array","maxItems":4,"items":{"title":"ValueFault","type":"object","additionalProperties":false,"required":["kind","count","line"],"properties":{"kind":{"enum":["empty","nan","infinite","text"]},"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}}},"direction":{"description":"Which way is better, as the results say it themselves.","enum":["increase","decrease"]}}};
const schema43 = {"title":"SampleMoments","description":"Null: there are too few numbers, or they are so large or small that it cannot be computed.","type":"object","additionalProperties":false,"required":["n","mean","variance"],"properties":{"n":{"$ref":"#/$defs/count"},"mean":{"type":["number","null"]},"variance":{"type":["number","null"],"minimum":0}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.n === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.mean === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mean"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.variance === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variance"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "n") || (key0 === "mean")) || (key0 === "variance"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.n !== undefined){
if(!(validate89(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.mean !== undefined){
let data1 = data.mean;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: schema43.properties.mean.type},schema:schema43.properties.mean.type,parentSchema:schema43.properties.mean,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.variance !== undefined){
let data2 = data.variance;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/variance",schemaPath:"#/properties/variance/type",keyword:"type",params:{type: schema43.properties.variance.type},schema:schema43.properties.variance.type,parentSchema:schema43.properties.variance,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/variance",schemaPath:"#/properties/variance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema43.properties.variance,data:data2};
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
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.moments === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moments"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.faults === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema42.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.moments !== undefined){
if(!(validate139(data.moments, {instancePath:instancePath+"/moments",parentData:data,parentDataProperty:"moments",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.successes !== undefined){
if(!(validate89(data.successes, {instancePath:instancePath+"/successes",parentData:data,parentDataProperty:"successes",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.sums !== undefined){
let data2 = data.sums;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.numerator === undefined){
const err3 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/required",keyword:"required",params:{missingProperty: "numerator"},schema:schema42.properties.sums.required,parentSchema:schema42.properties.sums,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
if(data2.denominator === undefined){
const err4 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/required",keyword:"required",params:{missingProperty: "denominator"},schema:schema42.properties.sums.required,parentSchema:schema42.properties.sums,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "numerator") || (key1 === "denominator"))){
const err5 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema42.properties.sums,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data2.numerator !== undefined){
let data3 = data2.numerator;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/sums/numerator",schemaPath:"#/properties/sums/properties/numerator/type",keyword:"type",params:{type: "number"},schema:schema42.properties.sums.properties.numerator.type,parentSchema:schema42.properties.sums.properties.numerator,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
}
if(data2.denominator !== undefined){
let data4 = data2.denominator;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/sums/denominator",schemaPath:"#/properties/sums/properties/denominator/type",keyword:"type",params:{type: "number"},schema:schema42.properties.sums.properties.denominator.type,parentSchema:schema42.properties.sums.properties.denominator,data:data4};
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
const err8 = {instancePath:instancePath+"/sums",schemaPath:"#/properties/sums/type",keyword:"type",params:{type: "object"},schema:schema42.properties.sums.type,parentSchema:schema42.properties.sums,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
}
if(data.flips !== undefined){
if(!(validate89(data.flips, {instancePath:instancePath+"/flips",parentData:data,parentDataProperty:"flips",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate113(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data.absent !== undefined){
if(!(validate68(data.absent, {instancePath:instancePath+"/absent",parentData:data,parentDataProperty:"absent",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.column !== undefined){
if(!(validate68(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.faults !== undefined){
let data9 = data.faults;
if(Array.isArray(data9)){
if(data9.length > 4){
const err9 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema42.properties.faults,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err10 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema42.properties.faults.items.required,parentSchema:schema42.properties.faults.items,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
if(data10.count === undefined){
const err11 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "count"},schema:schema42.properties.faults.items.required,parentSchema:schema42.properties.faults.items,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
if(data10.line === undefined){
const err12 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "line"},schema:schema42.properties.faults.items.required,parentSchema:schema42.properties.faults.items,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
for(const key2 in data10){
if(!((((key2 === "kind") || (key2 === "count")) || (key2 === "line")) || (key2 === "text"))){
const err13 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema42.properties.faults.items,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
}
if(data10.kind !== undefined){
let data11 = data10.kind;
if(!((((data11 === "empty") || (data11 === "nan")) || (data11 === "infinite")) || (data11 === "text"))){
const err14 = {instancePath:instancePath+"/faults/" + i0+"/kind",schemaPath:"#/properties/faults/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.faults.items.properties.kind.enum},schema:schema42.properties.faults.items.properties.kind.enum,parentSchema:schema42.properties.faults.items.properties.kind,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
}
if(data10.count !== undefined){
if(!(validate89(data10.count, {instancePath:instancePath+"/faults/" + i0+"/count",parentData:data10,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data10.line !== undefined){
if(!(validate113(data10.line, {instancePath:instancePath+"/faults/" + i0+"/line",parentData:data10,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate113.errors);
errors = vErrors.length;
}
}
if(data10.text !== undefined){
if(!(validate68(data10.text, {instancePath:instancePath+"/faults/" + i0+"/text",parentData:data10,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema42.properties.faults.items.type,parentSchema:schema42.properties.faults.items,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema42.properties.faults.type,parentSchema:schema42.properties.faults,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data.direction !== undefined){
let data15 = data.direction;
if(!((data15 === "increase") || (data15 === "decrease"))){
const err17 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema42.properties.direction.enum},schema:schema42.properties.direction.enum,parentSchema:schema42.properties.direction,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"description":"Low and high end. An open end is null.","type":"array","minItems":2,"maxItems":2,"items":{"type":["number","null"]}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema44.items.type},schema:schema44.items.type,parentSchema:schema44.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"MeasuredEffect","description":"How large a difference is beside the spread of the units; nothing is decided from it.","type":"object","additionalProperties":false,"required":["measure","value"],"properties":{"measure":{"enum":["hedges-g","cohen-d-paired","rank-biserial","cohen-h","cohen-g","odds-ratio"]},"value":{"type":"number"}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.measure === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "measure"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "measure") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.measure !== undefined){
let data0 = data.measure;
if(!((((((data0 === "hedges-g") || (data0 === "cohen-d-paired")) || (data0 === "rank-biserial")) || (data0 === "cohen-h")) || (data0 === "cohen-g")) || (data0 === "odds-ratio"))){
const err3 = {instancePath:instancePath+"/measure",schemaPath:"#/properties/measure/enum",keyword:"enum",params:{allowedValues: schema45.properties.measure.enum},schema:schema45.properties.measure.enum,parentSchema:schema45.properties.measure,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema45.properties.value.type,parentSchema:schema45.properties.value,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.candidate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "metric") || (key0 === "baseline")) || (key0 === "candidate")) || (key0 === "pairs")) || (key0 === "differences"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(data0.length > 500){
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema41.properties.metric,data:data0};
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
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema41.properties.metric.type,parentSchema:schema41.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
addError(vErrors, err4);
}
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate138(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate138(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.pairs !== undefined){
let data3 = data.pairs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.n === undefined){
const err5 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/required",keyword:"required",params:{missingProperty: "n"},schema:schema41.properties.pairs.required,parentSchema:schema41.properties.pairs,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
if(data3.baseline === undefined){
const err6 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/required",keyword:"required",params:{missingProperty: "baseline"},schema:schema41.properties.pairs.required,parentSchema:schema41.properties.pairs,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
if(data3.candidate === undefined){
const err7 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema41.properties.pairs.required,parentSchema:schema41.properties.pairs,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
if(data3.difference === undefined){
const err8 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/required",keyword:"required",params:{missingProperty: "difference"},schema:schema41.properties.pairs.required,parentSchema:schema41.properties.pairs,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
addError(vErrors, err8);
}
errors++;
}
if(data3.covariance === undefined){
const err9 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/required",keyword:"required",params:{missingProperty: "covariance"},schema:schema41.properties.pairs.required,parentSchema:schema41.properties.pairs,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "n") || (key1 === "baseline")) || (key1 === "candidate")) || (key1 === "difference")) || (key1 === "covariance")) || (key1 === "yesNo"))){
const err10 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema41.properties.pairs,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
if(data3.n !== undefined){
if(!(validate89(data3.n, {instancePath:instancePath+"/pairs/n",parentData:data3,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data3.baseline !== undefined){
if(!(validate139(data3.baseline, {instancePath:instancePath+"/pairs/baseline",parentData:data3,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data3.candidate !== undefined){
if(!(validate139(data3.candidate, {instancePath:instancePath+"/pairs/candidate",parentData:data3,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data3.difference !== undefined){
if(!(validate139(data3.difference, {instancePath:instancePath+"/pairs/difference",parentData:data3,parentDataProperty:"difference",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data3.covariance !== undefined){
let data8 = data3.covariance;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err11 = {instancePath:instancePath+"/pairs/covariance",schemaPath:"#/properties/pairs/properties/covariance/type",keyword:"type",params:{type: schema41.properties.pairs.properties.covariance.type},schema:schema41.properties.pairs.properties.covariance.type,parentSchema:schema41.properties.pairs.properties.covariance,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data3.yesNo !== undefined){
let data9 = data3.yesNo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.both === undefined){
const err12 = {instancePath:instancePath+"/pairs/yesNo",schemaPath:"#/properties/pairs/properties/yesNo/required",keyword:"required",params:{missingProperty: "both"},schema:schema41.properties.pairs.properties.yesNo.required,parentSchema:schema41.properties.pairs.properties.yesNo,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data9.onlyBaseline === undefined){
const err13 = {instancePath:instancePath+"/pairs/yesNo",schemaPath:"#/properties/pairs/properties/yesNo/required",keyword:"required",params:{missingProperty: "onlyBaseline"},schema:schema41.properties.pairs.properties.yesNo.required,parentSchema:schema41.properties.pairs.properties.yesNo,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data9.onlyCandidate === undefined){
const err14 = {instancePath:instancePath+"/pairs/yesNo",schemaPath:"#/properties/pairs/properties/yesNo/required",keyword:"required",params:{missingProperty: "onlyCandidate"},schema:schema41.properties.pairs.properties.yesNo.required,parentSchema:schema41.properties.pairs.properties.yesNo,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
if(data9.neither === undefined){
const err15 = {instancePath:instancePath+"/pairs/yesNo",schemaPath:"#/properties/pairs/properties/yesNo/required",keyword:"required",params:{missingProperty: "neither"},schema:schema41.properties.pairs.properties.yesNo.required,parentSchema:schema41.properties.pairs.properties.yesNo,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
for(const key2 in data9){
if(!((((key2 === "both") || (key2 === "onlyBaseline")) || (key2 === "onlyCandidate")) || (key2 === "neither"))){
const err16 = {instancePath:instancePath+"/pairs/yesNo",schemaPath:"#/properties/pairs/properties/yesNo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema41.properties.pairs.properties.yesNo,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data9.both !== undefined){
if(!(validate89(data9.both, {instancePath:instancePath+"/pairs/yesNo/both",parentData:data9,parentDataProperty:"both",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data9.onlyBaseline !== undefined){
if(!(validate89(data9.onlyBaseline, {instancePath:instancePath+"/pairs/yesNo/onlyBaseline",parentData:data9,parentDataProperty:"onlyBaseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data9.onlyCandidate !== undefined){
if(!(validate89(data9.onlyCandidate, {instancePath:instancePath+"/pairs/yesNo/onlyCandidate",parentData:data9,parentDataProperty:"onlyCandidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data9.neither !== undefined){
if(!(validate89(data9.neither, {instancePath:instancePath+"/pairs/yesNo/neither",parentData:data9,parentDataProperty:"neither",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/pairs/yesNo",schemaPath:"#/properties/pairs/properties/yesNo/type",keyword:"type",params:{type: "object"},schema:schema41.properties.pairs.properties.yesNo.type,parentSchema:schema41.properties.pairs.properties.yesNo,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type: "object"},schema:schema41.properties.pairs.type,parentSchema:schema41.properties.pairs,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data.differences !== undefined){
let data14 = data.differences;
if(Array.isArray(data14)){
if(data14.length > 16){
const err19 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/maxItems",keyword:"maxItems",params:{limit: 16},schema:16,parentSchema:schema41.properties.differences,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.test === undefined){
const err20 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "test"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
if(data15.limit === undefined){
const err21 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "limit"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
addError(vErrors, err21);
}
errors++;
}
if(data15.relative === undefined){
const err22 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "relative"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
if(data15.confidence === undefined){
const err23 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "confidence"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
if(data15.method === undefined){
const err24 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "method"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data15.estimate === undefined){
const err25 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "estimate"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
if(data15.interval === undefined){
const err26 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "interval"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
if(data15.pValue === undefined){
const err27 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "pValue"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
if(data15.exact === undefined){
const err28 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/required",keyword:"required",params:{missingProperty: "exact"},schema:schema41.properties.differences.items.required,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
for(const key3 in data15){
if(!(func1.call(schema41.properties.differences.items.properties, key3))){
const err29 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema41.properties.differences.items,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data15.test !== undefined){
if(!(validate75(data15.test, {instancePath:instancePath+"/differences/" + i0+"/test",parentData:data15,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data15.limit !== undefined){
let data17 = data15.limit;
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err30 = {instancePath:instancePath+"/differences/" + i0+"/limit",schemaPath:"#/properties/differences/items/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema41.properties.differences.items.properties.limit.type,parentSchema:schema41.properties.differences.items.properties.limit,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
}
if(data15.relative !== undefined){
let data18 = data15.relative;
if(typeof data18 !== "boolean"){
const err31 = {instancePath:instancePath+"/differences/" + i0+"/relative",schemaPath:"#/properties/differences/items/properties/relative/type",keyword:"type",params:{type: "boolean"},schema:schema41.properties.differences.items.properties.relative.type,parentSchema:schema41.properties.differences.items.properties.relative,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
}
if(data15.confidence !== undefined){
let data19 = data15.confidence;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 >= 1 || isNaN(data19)){
const err32 = {instancePath:instancePath+"/differences/" + i0+"/confidence",schemaPath:"#/properties/differences/items/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema41.properties.differences.items.properties.confidence,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
if(data19 <= 0 || isNaN(data19)){
const err33 = {instancePath:instancePath+"/differences/" + i0+"/confidence",schemaPath:"#/properties/differences/items/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema41.properties.differences.items.properties.confidence,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/differences/" + i0+"/confidence",schemaPath:"#/properties/differences/items/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema41.properties.differences.items.properties.confidence.type,parentSchema:schema41.properties.differences.items.properties.confidence,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
if(data15.alternative !== undefined){
let data20 = data15.alternative;
if(!((data20 === "greater") || (data20 === "less"))){
const err35 = {instancePath:instancePath+"/differences/" + i0+"/alternative",schemaPath:"#/properties/differences/items/properties/alternative/enum",keyword:"enum",params:{allowedValues: schema41.properties.differences.items.properties.alternative.enum},schema:schema41.properties.differences.items.properties.alternative.enum,parentSchema:schema41.properties.differences.items.properties.alternative,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
if(data15.method !== undefined){
if(!(validate68(data15.method, {instancePath:instancePath+"/differences/" + i0+"/method",parentData:data15,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data15.estimate !== undefined){
let data22 = data15.estimate;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err36 = {instancePath:instancePath+"/differences/" + i0+"/estimate",schemaPath:"#/properties/differences/items/properties/estimate/type",keyword:"type",params:{type: "number"},schema:schema41.properties.differences.items.properties.estimate.type,parentSchema:schema41.properties.differences.items.properties.estimate,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
if(data15.interval !== undefined){
if(!(validate162(data15.interval, {instancePath:instancePath+"/differences/" + i0+"/interval",parentData:data15,parentDataProperty:"interval",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate162.errors);
errors = vErrors.length;
}
}
if(data15.pValue !== undefined){
let data24 = data15.pValue;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1 || isNaN(data24)){
const err37 = {instancePath:instancePath+"/differences/" + i0+"/pValue",schemaPath:"#/properties/differences/items/properties/pValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema41.properties.differences.items.properties.pValue,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err38 = {instancePath:instancePath+"/differences/" + i0+"/pValue",schemaPath:"#/properties/differences/items/properties/pValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema41.properties.differences.items.properties.pValue,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/differences/" + i0+"/pValue",schemaPath:"#/properties/differences/items/properties/pValue/type",keyword:"type",params:{type: "number"},schema:schema41.properties.differences.items.properties.pValue.type,parentSchema:schema41.properties.differences.items.properties.pValue,data:data24};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
if(data15.exact !== undefined){
let data25 = data15.exact;
if(typeof data25 !== "boolean"){
const err40 = {instancePath:instancePath+"/differences/" + i0+"/exact",schemaPath:"#/properties/differences/items/properties/exact/type",keyword:"type",params:{type: "boolean"},schema:schema41.properties.differences.items.properties.exact.type,parentSchema:schema41.properties.differences.items.properties.exact,data:data25};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
}
if(data15.requiredN !== undefined){
if(!(validate89(data15.requiredN, {instancePath:instancePath+"/differences/" + i0+"/requiredN",parentData:data15,parentDataProperty:"requiredN",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data15.detectable !== undefined){
let data27 = data15.detectable;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err41 = {instancePath:instancePath+"/differences/" + i0+"/detectable",schemaPath:"#/properties/differences/items/properties/detectable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema41.properties.differences.items.properties.detectable,data:data27};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/differences/" + i0+"/detectable",schemaPath:"#/properties/differences/items/properties/detectable/type",keyword:"type",params:{type: "number"},schema:schema41.properties.differences.items.properties.detectable.type,parentSchema:schema41.properties.differences.items.properties.detectable,data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
if(data15.effect !== undefined){
if(!(validate165(data15.effect, {instancePath:instancePath+"/differences/" + i0+"/effect",parentData:data15,parentDataProperty:"effect",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data15.none !== undefined){
let data29 = data15.none;
if(!(((((((data29 === "too-few") || (data29 === "beyond-computing")) || (data29 === "zero-baseline")) || (data29 === "baseline-around-zero")) || (data29 === "mixed-signs")) || (data29 === "zero-denominator")) || (data29 === "too-many"))){
const err43 = {instancePath:instancePath+"/differences/" + i0+"/none",schemaPath:"#/properties/differences/items/properties/none/enum",keyword:"enum",params:{allowedValues: schema41.properties.differences.items.properties.none.enum},schema:schema41.properties.differences.items.properties.none.enum,parentSchema:schema41.properties.differences.items.properties.none,data:data29};
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
const err44 = {instancePath:instancePath+"/differences/" + i0,schemaPath:"#/properties/differences/items/type",keyword:"type",params:{type: "object"},schema:schema41.properties.differences.items.type,parentSchema:schema41.properties.differences.items,data:data15};
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
const err45 = {instancePath:instancePath+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type: "array"},schema:schema41.properties.differences.type,parentSchema:schema41.properties.differences,data:data14};
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
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"title":"RepeatRange","type":"object","additionalProperties":false,"required":["least","most"],"properties":{"least":{"$ref":"#/$defs/count"},"most":{"$ref":"#/$defs/count"}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.least === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "least"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
addError(vErrors, err0);
}
errors++;
}
if(data.most === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "most"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "least") || (key0 === "most"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
}
if(data.least !== undefined){
if(!(validate89(data.least, {instancePath:instancePath+"/least",parentData:data,parentDataProperty:"least",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.most !== undefined){
if(!(validate89(data.most, {instancePath:instancePath+"/most",parentData:data,parentDataProperty:"most",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err3];
}
else {
addError(vErrors, err3);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/experiment.schema.json" */;
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
if(data.subjects === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
addError(vErrors, err1);
}
errors++;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
addError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "subjects")) || (key0 === "unavailable")) || (key0 === "path")) || (key0 === "form")) || (key0 === "design")) || (key0 === "registration")) || (key0 === "results"))){
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
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.id,data:data0};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
addError(vErrors, err5);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
if(data1.length > 200){
const err6 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
addError(vErrors, err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data1[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema19.properties.subjects.type,parentSchema:schema19.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
addError(vErrors, err7);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err8 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.unavailable,data:data3};
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
const err9 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema19.properties.unavailable.type,parentSchema:schema19.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
addError(vErrors, err9);
}
errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.path,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
addError(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema19.properties.path.type,parentSchema:schema19.properties.path,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
addError(vErrors, err11);
}
errors++;
}
}
if(data.form !== undefined){
let data5 = data.form;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.found === undefined){
const err12 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "found"},schema:schema19.properties.form.required,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
addError(vErrors, err12);
}
errors++;
}
if(data5.problems === undefined){
const err13 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "problems"},schema:schema19.properties.form.required,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
addError(vErrors, err13);
}
errors++;
}
if(data5.notes === undefined){
const err14 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "notes"},schema:schema19.properties.form.required,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
addError(vErrors, err14);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "found") || (key1 === "problems")) || (key1 === "notes")) || (key1 === "sections"))){
const err15 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
addError(vErrors, err15);
}
errors++;
}
}
if(data5.found !== undefined){
let data6 = data5.found;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/form/found",schemaPath:"#/properties/form/properties/found/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.form.properties.found.type,parentSchema:schema19.properties.form.properties.found,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
addError(vErrors, err16);
}
errors++;
}
}
if(data5.problems !== undefined){
let data7 = data5.problems;
if(Array.isArray(data7)){
if(data7.length > 200){
const err17 = {instancePath:instancePath+"/form/problems",schemaPath:"#/properties/form/properties/problems/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.form.properties.problems,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
addError(vErrors, err17);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate60(data7[i1], {instancePath:instancePath+"/form/problems/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/form/problems",schemaPath:"#/properties/form/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema19.properties.form.properties.problems.type,parentSchema:schema19.properties.form.properties.problems,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
addError(vErrors, err18);
}
errors++;
}
}
if(data5.notes !== undefined){
let data9 = data5.notes;
if(Array.isArray(data9)){
if(data9.length > 20){
const err19 = {instancePath:instancePath+"/form/notes",schemaPath:"#/properties/form/properties/notes/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.form.properties.notes,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
addError(vErrors, err19);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(data10.length > 4000){
const err20 = {instancePath:instancePath+"/form/notes/" + i2,schemaPath:"#/properties/form/properties/notes/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.form.properties.notes.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
addError(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/form/notes/" + i2,schemaPath:"#/properties/form/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.form.properties.notes.items.type,parentSchema:schema19.properties.form.properties.notes.items,data:data10};
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
const err22 = {instancePath:instancePath+"/form/notes",schemaPath:"#/properties/form/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.form.properties.notes.type,parentSchema:schema19.properties.form.properties.notes,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
addError(vErrors, err22);
}
errors++;
}
}
if(data5.sections !== undefined){
let data11 = data5.sections;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.plan === undefined){
const err23 = {instancePath:instancePath+"/form/sections",schemaPath:"#/properties/form/properties/sections/required",keyword:"required",params:{missingProperty: "plan"},schema:schema19.properties.form.properties.sections.required,parentSchema:schema19.properties.form.properties.sections,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
addError(vErrors, err23);
}
errors++;
}
if(data11.guardrails === undefined){
const err24 = {instancePath:instancePath+"/form/sections",schemaPath:"#/properties/form/properties/sections/required",keyword:"required",params:{missingProperty: "guardrails"},schema:schema19.properties.form.properties.sections.required,parentSchema:schema19.properties.form.properties.sections,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
addError(vErrors, err24);
}
errors++;
}
if(data11.ablations === undefined){
const err25 = {instancePath:instancePath+"/form/sections",schemaPath:"#/properties/form/properties/sections/required",keyword:"required",params:{missingProperty: "ablations"},schema:schema19.properties.form.properties.sections.required,parentSchema:schema19.properties.form.properties.sections,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
addError(vErrors, err25);
}
errors++;
}
for(const key2 in data11){
if(!((((key2 === "plan") || (key2 === "guardrails")) || (key2 === "ablations")) || (key2 === "learnings"))){
const err26 = {instancePath:instancePath+"/form/sections",schemaPath:"#/properties/form/properties/sections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.form.properties.sections,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
addError(vErrors, err26);
}
errors++;
}
}
if(data11.plan !== undefined){
let data12 = data11.plan;
if(typeof data12 !== "boolean"){
const err27 = {instancePath:instancePath+"/form/sections/plan",schemaPath:"#/properties/form/properties/sections/properties/plan/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.form.properties.sections.properties.plan.type,parentSchema:schema19.properties.form.properties.sections.properties.plan,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
addError(vErrors, err27);
}
errors++;
}
}
if(data11.guardrails !== undefined){
let data13 = data11.guardrails;
if(typeof data13 !== "boolean"){
const err28 = {instancePath:instancePath+"/form/sections/guardrails",schemaPath:"#/properties/form/properties/sections/properties/guardrails/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.form.properties.sections.properties.guardrails.type,parentSchema:schema19.properties.form.properties.sections.properties.guardrails,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
addError(vErrors, err28);
}
errors++;
}
}
if(data11.ablations !== undefined){
let data14 = data11.ablations;
if(typeof data14 !== "boolean"){
const err29 = {instancePath:instancePath+"/form/sections/ablations",schemaPath:"#/properties/form/properties/sections/properties/ablations/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.form.properties.sections.properties.ablations.type,parentSchema:schema19.properties.form.properties.sections.properties.ablations,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
addError(vErrors, err29);
}
errors++;
}
}
if(data11.learnings !== undefined){
let data15 = data11.learnings;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.stated === undefined){
const err30 = {instancePath:instancePath+"/form/sections/learnings",schemaPath:"#/properties/form/properties/sections/properties/learnings/required",keyword:"required",params:{missingProperty: "stated"},schema:schema19.properties.form.properties.sections.properties.learnings.required,parentSchema:schema19.properties.form.properties.sections.properties.learnings,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
addError(vErrors, err30);
}
errors++;
}
if(data15.there === undefined){
const err31 = {instancePath:instancePath+"/form/sections/learnings",schemaPath:"#/properties/form/properties/sections/properties/learnings/required",keyword:"required",params:{missingProperty: "there"},schema:schema19.properties.form.properties.sections.properties.learnings.required,parentSchema:schema19.properties.form.properties.sections.properties.learnings,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
addError(vErrors, err31);
}
errors++;
}
if(data15.location === undefined){
const err32 = {instancePath:instancePath+"/form/sections/learnings",schemaPath:"#/properties/form/properties/sections/properties/learnings/required",keyword:"required",params:{missingProperty: "location"},schema:schema19.properties.form.properties.sections.properties.learnings.required,parentSchema:schema19.properties.form.properties.sections.properties.learnings,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
addError(vErrors, err32);
}
errors++;
}
for(const key3 in data15){
if(!(((key3 === "stated") || (key3 === "there")) || (key3 === "location"))){
const err33 = {instancePath:instancePath+"/form/sections/learnings",schemaPath:"#/properties/form/properties/sections/properties/learnings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.form.properties.sections.properties.learnings,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
addError(vErrors, err33);
}
errors++;
}
}
if(data15.stated !== undefined){
let data16 = data15.stated;
if(typeof data16 === "string"){
if(data16.length > 1000){
const err34 = {instancePath:instancePath+"/form/sections/learnings/stated",schemaPath:"#/properties/form/properties/sections/properties/learnings/properties/stated/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.form.properties.sections.properties.learnings.properties.stated,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
addError(vErrors, err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/form/sections/learnings/stated",schemaPath:"#/properties/form/properties/sections/properties/learnings/properties/stated/type",keyword:"type",params:{type: "string"},schema:schema19.properties.form.properties.sections.properties.learnings.properties.stated.type,parentSchema:schema19.properties.form.properties.sections.properties.learnings.properties.stated,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
addError(vErrors, err35);
}
errors++;
}
}
if(data15.there !== undefined){
let data17 = data15.there;
if(typeof data17 !== "boolean"){
const err36 = {instancePath:instancePath+"/form/sections/learnings/there",schemaPath:"#/properties/form/properties/sections/properties/learnings/properties/there/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.form.properties.sections.properties.learnings.properties.there.type,parentSchema:schema19.properties.form.properties.sections.properties.learnings.properties.there,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
addError(vErrors, err36);
}
errors++;
}
}
if(data15.location !== undefined){
if(!(validate64(data15.location, {instancePath:instancePath+"/form/sections/learnings/location",parentData:data15,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/form/sections/learnings",schemaPath:"#/properties/form/properties/sections/properties/learnings/type",keyword:"type",params:{type: "object"},schema:schema19.properties.form.properties.sections.properties.learnings.type,parentSchema:schema19.properties.form.properties.sections.properties.learnings,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
addError(vErrors, err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/form/sections",schemaPath:"#/properties/form/properties/sections/type",keyword:"type",params:{type: "object"},schema:schema19.properties.form.properties.sections.type,parentSchema:schema19.properties.form.properties.sections,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
addError(vErrors, err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "object"},schema:schema19.properties.form.type,parentSchema:schema19.properties.form,data:data5};
if(vErrors === null){
vErrors = [err39];
}
else {
addError(vErrors, err39);
}
errors++;
}
}
if(data.design !== undefined){
if(!(validate66(data.design, {instancePath:instancePath+"/design",parentData:data,parentDataProperty:"design",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.registration !== undefined){
let data20 = data.registration;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.standing === undefined){
const err40 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/required",keyword:"required",params:{missingProperty: "standing"},schema:schema19.properties.registration.required,parentSchema:schema19.properties.registration,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
addError(vErrors, err40);
}
errors++;
}
for(const key4 in data20){
if(!(func1.call(schema19.properties.registration.properties, key4))){
const err41 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.registration,data:data20};
if(vErrors === null){
vErrors = [err41];
}
else {
addError(vErrors, err41);
}
errors++;
}
}
if(data20.standing !== undefined){
let data21 = data20.standing;
if(!(((data21 === "no-base") || (data21 === "unreachable")) || (data21 === "compared"))){
const err42 = {instancePath:instancePath+"/registration/standing",schemaPath:"#/properties/registration/properties/standing/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.standing.enum},schema:schema19.properties.registration.properties.standing.enum,parentSchema:schema19.properties.registration.properties.standing,data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
addError(vErrors, err42);
}
errors++;
}
}
if(data20.reason !== undefined){
let data22 = data20.reason;
if(typeof data22 === "string"){
if(data22.length > 4000){
const err43 = {instancePath:instancePath+"/registration/reason",schemaPath:"#/properties/registration/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.registration.properties.reason,data:data22};
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
const err44 = {instancePath:instancePath+"/registration/reason",schemaPath:"#/properties/registration/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.reason.type,parentSchema:schema19.properties.registration.properties.reason,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
addError(vErrors, err44);
}
errors++;
}
}
if(data20.commit !== undefined){
if(!(validate97(data20.commit, {instancePath:instancePath+"/registration/commit",parentData:data20,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data20.file !== undefined){
let data24 = data20.file;
if(!((((data24 === "new") || (data24 === "unchanged")) || (data24 === "moved")) || (data24 === "changed"))){
const err45 = {instancePath:instancePath+"/registration/file",schemaPath:"#/properties/registration/properties/file/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.file.enum},schema:schema19.properties.registration.properties.file.enum,parentSchema:schema19.properties.registration.properties.file,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
addError(vErrors, err45);
}
errors++;
}
}
if(data20.movedFrom !== undefined){
let data25 = data20.movedFrom;
if(typeof data25 === "string"){
if(data25.length > 1000){
const err46 = {instancePath:instancePath+"/registration/movedFrom",schemaPath:"#/properties/registration/properties/movedFrom/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.registration.properties.movedFrom,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
addError(vErrors, err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/registration/movedFrom",schemaPath:"#/properties/registration/properties/movedFrom/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.movedFrom.type,parentSchema:schema19.properties.registration.properties.movedFrom,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
addError(vErrors, err47);
}
errors++;
}
}
if(data20.before !== undefined){
if(!(validate66(data20.before, {instancePath:instancePath+"/registration/before",parentData:data20,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data20.beforeProblem !== undefined){
let data27 = data20.beforeProblem;
if(typeof data27 === "string"){
if(data27.length > 4000){
const err48 = {instancePath:instancePath+"/registration/beforeProblem",schemaPath:"#/properties/registration/properties/beforeProblem/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema19.properties.registration.properties.beforeProblem,data:data27};
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
const err49 = {instancePath:instancePath+"/registration/beforeProblem",schemaPath:"#/properties/registration/properties/beforeProblem/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.beforeProblem.type,parentSchema:schema19.properties.registration.properties.beforeProblem,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
addError(vErrors, err49);
}
errors++;
}
}
if(data20.candidateNow !== undefined){
let data28 = data20.candidateNow;
if(typeof data28 !== "boolean"){
const err50 = {instancePath:instancePath+"/registration/candidateNow",schemaPath:"#/properties/registration/properties/candidateNow/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties.registration.properties.candidateNow.type,parentSchema:schema19.properties.registration.properties.candidateNow,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
addError(vErrors, err50);
}
errors++;
}
}
if(data20.candidateBefore !== undefined){
let data29 = data20.candidateBefore;
if(!(((data29 === "absent") || (data29 === "same")) || (data29 === "different"))){
const err51 = {instancePath:instancePath+"/registration/candidateBefore",schemaPath:"#/properties/registration/properties/candidateBefore/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.candidateBefore.enum},schema:schema19.properties.registration.properties.candidateBefore.enum,parentSchema:schema19.properties.registration.properties.candidateBefore,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
addError(vErrors, err51);
}
errors++;
}
}
if(data20.changedWith !== undefined){
let data30 = data20.changedWith;
if(Array.isArray(data30)){
if(data30.length > 10){
const err52 = {instancePath:instancePath+"/registration/changedWith",schemaPath:"#/properties/registration/properties/changedWith/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.registration.properties.changedWith,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
addError(vErrors, err52);
}
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(data31.length > 1000){
const err53 = {instancePath:instancePath+"/registration/changedWith/" + i3,schemaPath:"#/properties/registration/properties/changedWith/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.registration.properties.changedWith.items,data:data31};
if(vErrors === null){
vErrors = [err53];
}
else {
addError(vErrors, err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/registration/changedWith/" + i3,schemaPath:"#/properties/registration/properties/changedWith/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.changedWith.items.type,parentSchema:schema19.properties.registration.properties.changedWith.items,data:data31};
if(vErrors === null){
vErrors = [err54];
}
else {
addError(vErrors, err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/registration/changedWith",schemaPath:"#/properties/registration/properties/changedWith/type",keyword:"type",params:{type: "array"},schema:schema19.properties.registration.properties.changedWith.type,parentSchema:schema19.properties.registration.properties.changedWith,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
addError(vErrors, err55);
}
errors++;
}
}
if(data20.arrival !== undefined){
let data32 = data20.arrival;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.held === undefined){
const err56 = {instancePath:instancePath+"/registration/arrival",schemaPath:"#/properties/registration/properties/arrival/required",keyword:"required",params:{missingProperty: "held"},schema:schema19.properties.registration.properties.arrival.required,parentSchema:schema19.properties.registration.properties.arrival,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
addError(vErrors, err56);
}
errors++;
}
for(const key5 in data32){
if(!(((key5 === "commit") || (key5 === "held")) || (key5 === "changes"))){
const err57 = {instancePath:instancePath+"/registration/arrival",schemaPath:"#/properties/registration/properties/arrival/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.registration.properties.arrival,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
addError(vErrors, err57);
}
errors++;
}
}
if(data32.commit !== undefined){
if(!(validate97(data32.commit, {instancePath:instancePath+"/registration/arrival/commit",parentData:data32,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data32.held !== undefined){
let data34 = data32.held;
if(!((((data34 === "same") || (data34 === "different")) || (data34 === "absent")) || (data34 === "unreachable"))){
const err58 = {instancePath:instancePath+"/registration/arrival/held",schemaPath:"#/properties/registration/properties/arrival/properties/held/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.arrival.properties.held.enum},schema:schema19.properties.registration.properties.arrival.properties.held.enum,parentSchema:schema19.properties.registration.properties.arrival.properties.held,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
addError(vErrors, err58);
}
errors++;
}
}
if(data32.changes !== undefined){
let data35 = data32.changes;
if(Array.isArray(data35)){
if(data35.length > 10){
const err59 = {instancePath:instancePath+"/registration/arrival/changes",schemaPath:"#/properties/registration/properties/arrival/properties/changes/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.registration.properties.arrival.properties.changes,data:data35};
if(vErrors === null){
vErrors = [err59];
}
else {
addError(vErrors, err59);
}
errors++;
}
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.commit === undefined){
const err60 = {instancePath:instancePath+"/registration/arrival/changes/" + i4,schemaPath:"#/properties/registration/properties/arrival/properties/changes/items/required",keyword:"required",params:{missingProperty: "commit"},schema:schema19.properties.registration.properties.arrival.properties.changes.items.required,parentSchema:schema19.properties.registration.properties.arrival.properties.changes.items,data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
addError(vErrors, err60);
}
errors++;
}
for(const key6 in data36){
if(!((key6 === "commit") || (key6 === "with"))){
const err61 = {instancePath:instancePath+"/registration/arrival/changes/" + i4,schemaPath:"#/properties/registration/properties/arrival/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.registration.properties.arrival.properties.changes.items,data:data36};
if(vErrors === null){
vErrors = [err61];
}
else {
addError(vErrors, err61);
}
errors++;
}
}
if(data36.commit !== undefined){
if(!(validate97(data36.commit, {instancePath:instancePath+"/registration/arrival/changes/" + i4+"/commit",parentData:data36,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data36.with !== undefined){
let data38 = data36.with;
if(typeof data38 === "string"){
if(data38.length > 1000){
const err62 = {instancePath:instancePath+"/registration/arrival/changes/" + i4+"/with",schemaPath:"#/properties/registration/properties/arrival/properties/changes/items/properties/with/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.registration.properties.arrival.properties.changes.items.properties.with,data:data38};
if(vErrors === null){
vErrors = [err62];
}
else {
addError(vErrors, err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/registration/arrival/changes/" + i4+"/with",schemaPath:"#/properties/registration/properties/arrival/properties/changes/items/properties/with/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.arrival.properties.changes.items.properties.with.type,parentSchema:schema19.properties.registration.properties.arrival.properties.changes.items.properties.with,data:data38};
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
const err64 = {instancePath:instancePath+"/registration/arrival/changes/" + i4,schemaPath:"#/properties/registration/properties/arrival/properties/changes/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.registration.properties.arrival.properties.changes.items.type,parentSchema:schema19.properties.registration.properties.arrival.properties.changes.items,data:data36};
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
const err65 = {instancePath:instancePath+"/registration/arrival/changes",schemaPath:"#/properties/registration/properties/arrival/properties/changes/type",keyword:"type",params:{type: "array"},schema:schema19.properties.registration.properties.arrival.properties.changes.type,parentSchema:schema19.properties.registration.properties.arrival.properties.changes,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
addError(vErrors, err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/registration/arrival",schemaPath:"#/properties/registration/properties/arrival/type",keyword:"type",params:{type: "object"},schema:schema19.properties.registration.properties.arrival.type,parentSchema:schema19.properties.registration.properties.arrival,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
addError(vErrors, err66);
}
errors++;
}
}
if(data20.named !== undefined){
let data39 = data20.named;
if(Array.isArray(data39)){
if(data39.length > 60){
const err67 = {instancePath:instancePath+"/registration/named",schemaPath:"#/properties/registration/properties/named/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema19.properties.registration.properties.named,data:data39};
if(vErrors === null){
vErrors = [err67];
}
else {
addError(vErrors, err67);
}
errors++;
}
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.path === undefined){
const err68 = {instancePath:instancePath+"/registration/named/" + i5,schemaPath:"#/properties/registration/properties/named/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema19.properties.registration.properties.named.items.required,parentSchema:schema19.properties.registration.properties.named.items,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
addError(vErrors, err68);
}
errors++;
}
if(data40.by === undefined){
const err69 = {instancePath:instancePath+"/registration/named/" + i5,schemaPath:"#/properties/registration/properties/named/items/required",keyword:"required",params:{missingProperty: "by"},schema:schema19.properties.registration.properties.named.items.required,parentSchema:schema19.properties.registration.properties.named.items,data:data40};
if(vErrors === null){
vErrors = [err69];
}
else {
addError(vErrors, err69);
}
errors++;
}
if(data40.held === undefined){
const err70 = {instancePath:instancePath+"/registration/named/" + i5,schemaPath:"#/properties/registration/properties/named/items/required",keyword:"required",params:{missingProperty: "held"},schema:schema19.properties.registration.properties.named.items.required,parentSchema:schema19.properties.registration.properties.named.items,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
addError(vErrors, err70);
}
errors++;
}
for(const key7 in data40){
if(!((((key7 === "path") || (key7 === "by")) || (key7 === "value")) || (key7 === "held"))){
const err71 = {instancePath:instancePath+"/registration/named/" + i5,schemaPath:"#/properties/registration/properties/named/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.registration.properties.named.items,data:data40};
if(vErrors === null){
vErrors = [err71];
}
else {
addError(vErrors, err71);
}
errors++;
}
}
if(data40.path !== undefined){
let data41 = data40.path;
if(typeof data41 === "string"){
if(data41.length > 1000){
const err72 = {instancePath:instancePath+"/registration/named/" + i5+"/path",schemaPath:"#/properties/registration/properties/named/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.registration.properties.named.items.properties.path,data:data41};
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
const err73 = {instancePath:instancePath+"/registration/named/" + i5+"/path",schemaPath:"#/properties/registration/properties/named/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema19.properties.registration.properties.named.items.properties.path.type,parentSchema:schema19.properties.registration.properties.named.items.properties.path,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
addError(vErrors, err73);
}
errors++;
}
}
if(data40.by !== undefined){
let data42 = data40.by;
if(!((data42 === "digest") || (data42 === "commit"))){
const err74 = {instancePath:instancePath+"/registration/named/" + i5+"/by",schemaPath:"#/properties/registration/properties/named/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.named.items.properties.by.enum},schema:schema19.properties.registration.properties.named.items.properties.by.enum,parentSchema:schema19.properties.registration.properties.named.items.properties.by,data:data42};
if(vErrors === null){
vErrors = [err74];
}
else {
addError(vErrors, err74);
}
errors++;
}
}
if(data40.value !== undefined){
if(!(validate68(data40.value, {instancePath:instancePath+"/registration/named/" + i5+"/value",parentData:data40,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data40.held !== undefined){
let data44 = data40.held;
if(!(((((data44 === "same") || (data44 === "agreed")) || (data44 === "different")) || (data44 === "unreachable")) || (data44 === "absent"))){
const err75 = {instancePath:instancePath+"/registration/named/" + i5+"/held",schemaPath:"#/properties/registration/properties/named/items/properties/held/enum",keyword:"enum",params:{allowedValues: schema19.properties.registration.properties.named.items.properties.held.enum},schema:schema19.properties.registration.properties.named.items.properties.held.enum,parentSchema:schema19.properties.registration.properties.named.items.properties.held,data:data44};
if(vErrors === null){
vErrors = [err75];
}
else {
addError(vErrors, err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/registration/named/" + i5,schemaPath:"#/properties/registration/properties/named/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.registration.properties.named.items.type,parentSchema:schema19.properties.registration.properties.named.items,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
addError(vErrors, err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/registration/named",schemaPath:"#/properties/registration/properties/named/type",keyword:"type",params:{type: "array"},schema:schema19.properties.registration.properties.named.type,parentSchema:schema19.properties.registration.properties.named,data:data39};
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
const err78 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "object"},schema:schema19.properties.registration.type,parentSchema:schema19.properties.registration,data:data20};
if(vErrors === null){
vErrors = [err78];
}
else {
addError(vErrors, err78);
}
errors++;
}
}
if(data.results !== undefined){
let data45 = data.results;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.candidate === undefined){
const err79 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema19.properties.results.required,parentSchema:schema19.properties.results,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
addError(vErrors, err79);
}
errors++;
}
if(data45.metrics === undefined){
const err80 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema19.properties.results.required,parentSchema:schema19.properties.results,data:data45};
if(vErrors === null){
vErrors = [err80];
}
else {
addError(vErrors, err80);
}
errors++;
}
for(const key8 in data45){
if(!(func1.call(schema19.properties.results.properties, key8))){
const err81 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.results,data:data45};
if(vErrors === null){
vErrors = [err81];
}
else {
addError(vErrors, err81);
}
errors++;
}
}
if(data45.baseline !== undefined){
if(!(validate103(data45.baseline, {instancePath:instancePath+"/results/baseline",parentData:data45,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data45.candidate !== undefined){
if(!(validate103(data45.candidate, {instancePath:instancePath+"/results/candidate",parentData:data45,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data45.sameBytes !== undefined){
let data48 = data45.sameBytes;
if(true !== data48){
const err82 = {instancePath:instancePath+"/results/sameBytes",schemaPath:"#/properties/results/properties/sameBytes/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema19.properties.results.properties.sameBytes,data:data48};
if(vErrors === null){
vErrors = [err82];
}
else {
addError(vErrors, err82);
}
errors++;
}
}
if(data45.matching !== undefined){
if(!(validate129(data45.matching, {instancePath:instancePath+"/results/matching",parentData:data45,parentDataProperty:"matching",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data45.metrics !== undefined){
let data50 = data45.metrics;
if(Array.isArray(data50)){
if(data50.length > 500){
const err83 = {instancePath:instancePath+"/results/metrics",schemaPath:"#/properties/results/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.results.properties.metrics,data:data50};
if(vErrors === null){
vErrors = [err83];
}
else {
addError(vErrors, err83);
}
errors++;
}
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
if(!(validate137(data50[i6], {instancePath:instancePath+"/results/metrics/" + i6,parentData:data50,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/results/metrics",schemaPath:"#/properties/results/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.metrics.type,parentSchema:schema19.properties.results.properties.metrics,data:data50};
if(vErrors === null){
vErrors = [err84];
}
else {
addError(vErrors, err84);
}
errors++;
}
}
if(data45.segments !== undefined){
let data52 = data45.segments;
if(Array.isArray(data52)){
if(data52.length > 200){
const err85 = {instancePath:instancePath+"/results/segments",schemaPath:"#/properties/results/properties/segments/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.results.properties.segments,data:data52};
if(vErrors === null){
vErrors = [err85];
}
else {
addError(vErrors, err85);
}
errors++;
}
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
let data53 = data52[i7];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.name === undefined){
const err86 = {instancePath:instancePath+"/results/segments/" + i7,schemaPath:"#/properties/results/properties/segments/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema19.properties.results.properties.segments.items.required,parentSchema:schema19.properties.results.properties.segments.items,data:data53};
if(vErrors === null){
vErrors = [err86];
}
else {
addError(vErrors, err86);
}
errors++;
}
if(data53.n === undefined){
const err87 = {instancePath:instancePath+"/results/segments/" + i7,schemaPath:"#/properties/results/properties/segments/items/required",keyword:"required",params:{missingProperty: "n"},schema:schema19.properties.results.properties.segments.items.required,parentSchema:schema19.properties.results.properties.segments.items,data:data53};
if(vErrors === null){
vErrors = [err87];
}
else {
addError(vErrors, err87);
}
errors++;
}
if(data53.metrics === undefined){
const err88 = {instancePath:instancePath+"/results/segments/" + i7,schemaPath:"#/properties/results/properties/segments/items/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema19.properties.results.properties.segments.items.required,parentSchema:schema19.properties.results.properties.segments.items,data:data53};
if(vErrors === null){
vErrors = [err88];
}
else {
addError(vErrors, err88);
}
errors++;
}
for(const key9 in data53){
if(!((((key9 === "name") || (key9 === "n")) || (key9 === "matching")) || (key9 === "metrics"))){
const err89 = {instancePath:instancePath+"/results/segments/" + i7,schemaPath:"#/properties/results/properties/segments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.results.properties.segments.items,data:data53};
if(vErrors === null){
vErrors = [err89];
}
else {
addError(vErrors, err89);
}
errors++;
}
}
if(data53.name !== undefined){
if(!(validate68(data53.name, {instancePath:instancePath+"/results/segments/" + i7+"/name",parentData:data53,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data53.n !== undefined){
let data55 = data53.n;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.baseline === undefined){
const err90 = {instancePath:instancePath+"/results/segments/" + i7+"/n",schemaPath:"#/properties/results/properties/segments/items/properties/n/required",keyword:"required",params:{missingProperty: "baseline"},schema:schema19.properties.results.properties.segments.items.properties.n.required,parentSchema:schema19.properties.results.properties.segments.items.properties.n,data:data55};
if(vErrors === null){
vErrors = [err90];
}
else {
addError(vErrors, err90);
}
errors++;
}
if(data55.candidate === undefined){
const err91 = {instancePath:instancePath+"/results/segments/" + i7+"/n",schemaPath:"#/properties/results/properties/segments/items/properties/n/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema19.properties.results.properties.segments.items.properties.n.required,parentSchema:schema19.properties.results.properties.segments.items.properties.n,data:data55};
if(vErrors === null){
vErrors = [err91];
}
else {
addError(vErrors, err91);
}
errors++;
}
for(const key10 in data55){
if(!((key10 === "baseline") || (key10 === "candidate"))){
const err92 = {instancePath:instancePath+"/results/segments/" + i7+"/n",schemaPath:"#/properties/results/properties/segments/items/properties/n/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema19.properties.results.properties.segments.items.properties.n,data:data55};
if(vErrors === null){
vErrors = [err92];
}
else {
addError(vErrors, err92);
}
errors++;
}
}
if(data55.baseline !== undefined){
if(!(validate89(data55.baseline, {instancePath:instancePath+"/results/segments/" + i7+"/n/baseline",parentData:data55,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data55.candidate !== undefined){
if(!(validate89(data55.candidate, {instancePath:instancePath+"/results/segments/" + i7+"/n/candidate",parentData:data55,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/results/segments/" + i7+"/n",schemaPath:"#/properties/results/properties/segments/items/properties/n/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.segments.items.properties.n.type,parentSchema:schema19.properties.results.properties.segments.items.properties.n,data:data55};
if(vErrors === null){
vErrors = [err93];
}
else {
addError(vErrors, err93);
}
errors++;
}
}
if(data53.matching !== undefined){
if(!(validate129(data53.matching, {instancePath:instancePath+"/results/segments/" + i7+"/matching",parentData:data53,parentDataProperty:"matching",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data53.metrics !== undefined){
let data59 = data53.metrics;
if(Array.isArray(data59)){
if(data59.length > 500){
const err94 = {instancePath:instancePath+"/results/segments/" + i7+"/metrics",schemaPath:"#/properties/results/properties/segments/items/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.results.properties.segments.items.properties.metrics,data:data59};
if(vErrors === null){
vErrors = [err94];
}
else {
addError(vErrors, err94);
}
errors++;
}
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
if(!(validate137(data59[i8], {instancePath:instancePath+"/results/segments/" + i7+"/metrics/" + i8,parentData:data59,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/results/segments/" + i7+"/metrics",schemaPath:"#/properties/results/properties/segments/items/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.segments.items.properties.metrics.type,parentSchema:schema19.properties.results.properties.segments.items.properties.metrics,data:data59};
if(vErrors === null){
vErrors = [err95];
}
else {
addError(vErrors, err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/results/segments/" + i7,schemaPath:"#/properties/results/properties/segments/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.segments.items.type,parentSchema:schema19.properties.results.properties.segments.items,data:data53};
if(vErrors === null){
vErrors = [err96];
}
else {
addError(vErrors, err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/results/segments",schemaPath:"#/properties/results/properties/segments/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.segments.type,parentSchema:schema19.properties.results.properties.segments,data:data52};
if(vErrors === null){
vErrors = [err97];
}
else {
addError(vErrors, err97);
}
errors++;
}
}
if(data45.moreSegments !== undefined){
if(!(validate89(data45.moreSegments, {instancePath:instancePath+"/results/moreSegments",parentData:data45,parentDataProperty:"moreSegments",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data45.movedUnits !== undefined){
if(!(validate131(data45.movedUnits, {instancePath:instancePath+"/results/movedUnits",parentData:data45,parentDataProperty:"movedUnits",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data45.ablations !== undefined){
let data63 = data45.ablations;
if(Array.isArray(data63)){
if(data63.length > 50){
const err98 = {instancePath:instancePath+"/results/ablations",schemaPath:"#/properties/results/properties/ablations/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.results.properties.ablations,data:data63};
if(vErrors === null){
vErrors = [err98];
}
else {
addError(vErrors, err98);
}
errors++;
}
const len9 = data63.length;
for(let i9=0; i9<len9; i9++){
let data64 = data63[i9];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.without === undefined){
const err99 = {instancePath:instancePath+"/results/ablations/" + i9,schemaPath:"#/properties/results/properties/ablations/items/required",keyword:"required",params:{missingProperty: "without"},schema:schema19.properties.results.properties.ablations.items.required,parentSchema:schema19.properties.results.properties.ablations.items,data:data64};
if(vErrors === null){
vErrors = [err99];
}
else {
addError(vErrors, err99);
}
errors++;
}
if(data64.side === undefined){
const err100 = {instancePath:instancePath+"/results/ablations/" + i9,schemaPath:"#/properties/results/properties/ablations/items/required",keyword:"required",params:{missingProperty: "side"},schema:schema19.properties.results.properties.ablations.items.required,parentSchema:schema19.properties.results.properties.ablations.items,data:data64};
if(vErrors === null){
vErrors = [err100];
}
else {
addError(vErrors, err100);
}
errors++;
}
if(data64.metrics === undefined){
const err101 = {instancePath:instancePath+"/results/ablations/" + i9,schemaPath:"#/properties/results/properties/ablations/items/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema19.properties.results.properties.ablations.items.required,parentSchema:schema19.properties.results.properties.ablations.items,data:data64};
if(vErrors === null){
vErrors = [err101];
}
else {
addError(vErrors, err101);
}
errors++;
}
for(const key11 in data64){
if(!((((key11 === "without") || (key11 === "side")) || (key11 === "matching")) || (key11 === "metrics"))){
const err102 = {instancePath:instancePath+"/results/ablations/" + i9,schemaPath:"#/properties/results/properties/ablations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema19.properties.results.properties.ablations.items,data:data64};
if(vErrors === null){
vErrors = [err102];
}
else {
addError(vErrors, err102);
}
errors++;
}
}
if(data64.without !== undefined){
if(!(validate68(data64.without, {instancePath:instancePath+"/results/ablations/" + i9+"/without",parentData:data64,parentDataProperty:"without",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data64.side !== undefined){
if(!(validate103(data64.side, {instancePath:instancePath+"/results/ablations/" + i9+"/side",parentData:data64,parentDataProperty:"side",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate103.errors);
errors = vErrors.length;
}
}
if(data64.matching !== undefined){
if(!(validate129(data64.matching, {instancePath:instancePath+"/results/ablations/" + i9+"/matching",parentData:data64,parentDataProperty:"matching",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data64.metrics !== undefined){
let data68 = data64.metrics;
if(Array.isArray(data68)){
if(data68.length > 1){
const err103 = {instancePath:instancePath+"/results/ablations/" + i9+"/metrics",schemaPath:"#/properties/results/properties/ablations/items/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.results.properties.ablations.items.properties.metrics,data:data68};
if(vErrors === null){
vErrors = [err103];
}
else {
addError(vErrors, err103);
}
errors++;
}
const len10 = data68.length;
for(let i10=0; i10<len10; i10++){
if(!(validate137(data68[i10], {instancePath:instancePath+"/results/ablations/" + i9+"/metrics/" + i10,parentData:data68,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err104 = {instancePath:instancePath+"/results/ablations/" + i9+"/metrics",schemaPath:"#/properties/results/properties/ablations/items/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.ablations.items.properties.metrics.type,parentSchema:schema19.properties.results.properties.ablations.items.properties.metrics,data:data68};
if(vErrors === null){
vErrors = [err104];
}
else {
addError(vErrors, err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/results/ablations/" + i9,schemaPath:"#/properties/results/properties/ablations/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.ablations.items.type,parentSchema:schema19.properties.results.properties.ablations.items,data:data64};
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
const err106 = {instancePath:instancePath+"/results/ablations",schemaPath:"#/properties/results/properties/ablations/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.ablations.type,parentSchema:schema19.properties.results.properties.ablations,data:data63};
if(vErrors === null){
vErrors = [err106];
}
else {
addError(vErrors, err106);
}
errors++;
}
}
if(data45.history !== undefined){
let data70 = data45.history;
if(Array.isArray(data70)){
if(data70.length > 500){
const err107 = {instancePath:instancePath+"/results/history",schemaPath:"#/properties/results/properties/history/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.results.properties.history,data:data70};
if(vErrors === null){
vErrors = [err107];
}
else {
addError(vErrors, err107);
}
errors++;
}
const len11 = data70.length;
for(let i11=0; i11<len11; i11++){
let data71 = data70[i11];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.metric === undefined){
const err108 = {instancePath:instancePath+"/results/history/" + i11,schemaPath:"#/properties/results/properties/history/items/required",keyword:"required",params:{missingProperty: "metric"},schema:schema19.properties.results.properties.history.items.required,parentSchema:schema19.properties.results.properties.history.items,data:data71};
if(vErrors === null){
vErrors = [err108];
}
else {
addError(vErrors, err108);
}
errors++;
}
if(data71.values === undefined){
const err109 = {instancePath:instancePath+"/results/history/" + i11,schemaPath:"#/properties/results/properties/history/items/required",keyword:"required",params:{missingProperty: "values"},schema:schema19.properties.results.properties.history.items.required,parentSchema:schema19.properties.results.properties.history.items,data:data71};
if(vErrors === null){
vErrors = [err109];
}
else {
addError(vErrors, err109);
}
errors++;
}
for(const key12 in data71){
if(!((key12 === "metric") || (key12 === "values"))){
const err110 = {instancePath:instancePath+"/results/history/" + i11,schemaPath:"#/properties/results/properties/history/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema19.properties.results.properties.history.items,data:data71};
if(vErrors === null){
vErrors = [err110];
}
else {
addError(vErrors, err110);
}
errors++;
}
}
if(data71.metric !== undefined){
let data72 = data71.metric;
if(typeof data72 === "string"){
if(data72.length > 500){
const err111 = {instancePath:instancePath+"/results/history/" + i11+"/metric",schemaPath:"#/properties/results/properties/history/items/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema19.properties.results.properties.history.items.properties.metric,data:data72};
if(vErrors === null){
vErrors = [err111];
}
else {
addError(vErrors, err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/results/history/" + i11+"/metric",schemaPath:"#/properties/results/properties/history/items/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema19.properties.results.properties.history.items.properties.metric.type,parentSchema:schema19.properties.results.properties.history.items.properties.metric,data:data72};
if(vErrors === null){
vErrors = [err112];
}
else {
addError(vErrors, err112);
}
errors++;
}
}
if(data71.values !== undefined){
let data73 = data71.values;
if(Array.isArray(data73)){
if(data73.length > 1000){
const err113 = {instancePath:instancePath+"/results/history/" + i11+"/values",schemaPath:"#/properties/results/properties/history/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.results.properties.history.items.properties.values,data:data73};
if(vErrors === null){
vErrors = [err113];
}
else {
addError(vErrors, err113);
}
errors++;
}
const len12 = data73.length;
for(let i12=0; i12<len12; i12++){
let data74 = data73[i12];
if(!((typeof data74 == "number") && (isFinite(data74)))){
const err114 = {instancePath:instancePath+"/results/history/" + i11+"/values/" + i12,schemaPath:"#/properties/results/properties/history/items/properties/values/items/type",keyword:"type",params:{type: "number"},schema:schema19.properties.results.properties.history.items.properties.values.items.type,parentSchema:schema19.properties.results.properties.history.items.properties.values.items,data:data74};
if(vErrors === null){
vErrors = [err114];
}
else {
addError(vErrors, err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/results/history/" + i11+"/values",schemaPath:"#/properties/results/properties/history/items/properties/values/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.history.items.properties.values.type,parentSchema:schema19.properties.results.properties.history.items.properties.values,data:data73};
if(vErrors === null){
vErrors = [err115];
}
else {
addError(vErrors, err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/results/history/" + i11,schemaPath:"#/properties/results/properties/history/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.history.items.type,parentSchema:schema19.properties.results.properties.history.items,data:data71};
if(vErrors === null){
vErrors = [err116];
}
else {
addError(vErrors, err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/results/history",schemaPath:"#/properties/results/properties/history/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.history.type,parentSchema:schema19.properties.results.properties.history,data:data70};
if(vErrors === null){
vErrors = [err117];
}
else {
addError(vErrors, err117);
}
errors++;
}
}
if(data45.repeats !== undefined){
let data75 = data45.repeats;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.candidate === undefined){
const err118 = {instancePath:instancePath+"/results/repeats",schemaPath:"#/properties/results/properties/repeats/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema19.properties.results.properties.repeats.required,parentSchema:schema19.properties.results.properties.repeats,data:data75};
if(vErrors === null){
vErrors = [err118];
}
else {
addError(vErrors, err118);
}
errors++;
}
for(const key13 in data75){
if(!((key13 === "baseline") || (key13 === "candidate"))){
const err119 = {instancePath:instancePath+"/results/repeats",schemaPath:"#/properties/results/properties/repeats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema19.properties.results.properties.repeats,data:data75};
if(vErrors === null){
vErrors = [err119];
}
else {
addError(vErrors, err119);
}
errors++;
}
}
if(data75.baseline !== undefined){
if(!(validate179(data75.baseline, {instancePath:instancePath+"/results/repeats/baseline",parentData:data75,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate179.errors);
errors = vErrors.length;
}
}
if(data75.candidate !== undefined){
if(!(validate179(data75.candidate, {instancePath:instancePath+"/results/repeats/candidate",parentData:data75,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/results/repeats",schemaPath:"#/properties/results/properties/repeats/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.repeats.type,parentSchema:schema19.properties.results.properties.repeats,data:data75};
if(vErrors === null){
vErrors = [err120];
}
else {
addError(vErrors, err120);
}
errors++;
}
}
if(data45.parts !== undefined){
let data78 = data45.parts;
if(Array.isArray(data78)){
if(data78.length > 2){
const err121 = {instancePath:instancePath+"/results/parts",schemaPath:"#/properties/results/properties/parts/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema19.properties.results.properties.parts,data:data78};
if(vErrors === null){
vErrors = [err121];
}
else {
addError(vErrors, err121);
}
errors++;
}
const len13 = data78.length;
for(let i13=0; i13<len13; i13++){
let data79 = data78[i13];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.side === undefined){
const err122 = {instancePath:instancePath+"/results/parts/" + i13,schemaPath:"#/properties/results/properties/parts/items/required",keyword:"required",params:{missingProperty: "side"},schema:schema19.properties.results.properties.parts.items.required,parentSchema:schema19.properties.results.properties.parts.items,data:data79};
if(vErrors === null){
vErrors = [err122];
}
else {
addError(vErrors, err122);
}
errors++;
}
if(data79.path === undefined){
const err123 = {instancePath:instancePath+"/results/parts/" + i13,schemaPath:"#/properties/results/properties/parts/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema19.properties.results.properties.parts.items.required,parentSchema:schema19.properties.results.properties.parts.items,data:data79};
if(vErrors === null){
vErrors = [err123];
}
else {
addError(vErrors, err123);
}
errors++;
}
if(data79.metrics === undefined){
const err124 = {instancePath:instancePath+"/results/parts/" + i13,schemaPath:"#/properties/results/properties/parts/items/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema19.properties.results.properties.parts.items.required,parentSchema:schema19.properties.results.properties.parts.items,data:data79};
if(vErrors === null){
vErrors = [err124];
}
else {
addError(vErrors, err124);
}
errors++;
}
for(const key14 in data79){
if(!((((key14 === "side") || (key14 === "path")) || (key14 === "unreadable")) || (key14 === "metrics"))){
const err125 = {instancePath:instancePath+"/results/parts/" + i13,schemaPath:"#/properties/results/properties/parts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema19.properties.results.properties.parts.items,data:data79};
if(vErrors === null){
vErrors = [err125];
}
else {
addError(vErrors, err125);
}
errors++;
}
}
if(data79.side !== undefined){
let data80 = data79.side;
if(!((data80 === "baseline") || (data80 === "candidate"))){
const err126 = {instancePath:instancePath+"/results/parts/" + i13+"/side",schemaPath:"#/properties/results/properties/parts/items/properties/side/enum",keyword:"enum",params:{allowedValues: schema19.properties.results.properties.parts.items.properties.side.enum},schema:schema19.properties.results.properties.parts.items.properties.side.enum,parentSchema:schema19.properties.results.properties.parts.items.properties.side,data:data80};
if(vErrors === null){
vErrors = [err126];
}
else {
addError(vErrors, err126);
}
errors++;
}
}
if(data79.path !== undefined){
let data81 = data79.path;
if(typeof data81 === "string"){
if(data81.length > 1000){
const err127 = {instancePath:instancePath+"/results/parts/" + i13+"/path",schemaPath:"#/properties/results/properties/parts/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.results.properties.parts.items.properties.path,data:data81};
if(vErrors === null){
vErrors = [err127];
}
else {
addError(vErrors, err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/results/parts/" + i13+"/path",schemaPath:"#/properties/results/properties/parts/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema19.properties.results.properties.parts.items.properties.path.type,parentSchema:schema19.properties.results.properties.parts.items.properties.path,data:data81};
if(vErrors === null){
vErrors = [err128];
}
else {
addError(vErrors, err128);
}
errors++;
}
}
if(data79.unreadable !== undefined){
if(!(validate60(data79.unreadable, {instancePath:instancePath+"/results/parts/" + i13+"/unreadable",parentData:data79,parentDataProperty:"unreadable",rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data79.metrics !== undefined){
let data83 = data79.metrics;
if(Array.isArray(data83)){
if(data83.length > 500){
const err129 = {instancePath:instancePath+"/results/parts/" + i13+"/metrics",schemaPath:"#/properties/results/properties/parts/items/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema19.properties.results.properties.parts.items.properties.metrics,data:data83};
if(vErrors === null){
vErrors = [err129];
}
else {
addError(vErrors, err129);
}
errors++;
}
const len14 = data83.length;
for(let i14=0; i14<len14; i14++){
if(!(validate123(data83[i14], {instancePath:instancePath+"/results/parts/" + i13+"/metrics/" + i14,parentData:data83,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = joinErrors(vErrors, validate123.errors);
errors = vErrors.length;
}
}
}
else {
const err130 = {instancePath:instancePath+"/results/parts/" + i13+"/metrics",schemaPath:"#/properties/results/properties/parts/items/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.parts.items.properties.metrics.type,parentSchema:schema19.properties.results.properties.parts.items.properties.metrics,data:data83};
if(vErrors === null){
vErrors = [err130];
}
else {
addError(vErrors, err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/results/parts/" + i13,schemaPath:"#/properties/results/properties/parts/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.properties.parts.items.type,parentSchema:schema19.properties.results.properties.parts.items,data:data79};
if(vErrors === null){
vErrors = [err131];
}
else {
addError(vErrors, err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/results/parts",schemaPath:"#/properties/results/properties/parts/type",keyword:"type",params:{type: "array"},schema:schema19.properties.results.properties.parts.type,parentSchema:schema19.properties.results.properties.parts,data:data78};
if(vErrors === null){
vErrors = [err132];
}
else {
addError(vErrors, err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "object"},schema:schema19.properties.results.type,parentSchema:schema19.properties.results,data:data45};
if(vErrors === null){
vErrors = [err133];
}
else {
addError(vErrors, err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err134];
}
else {
addError(vErrors, err134);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
