/* Written by scripts/generate-formats.ts from schemas/. Do not edit: change the schema. */
/* oxlint-disable */
export const baseline = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"baseline.schema.json","title":"Baseline","description":"`promotion.baseline.json`: the blocking findings that were there when the suite was adopted. Written by `promotion-gates baseline`; it only shrinks.","type":"object","additionalProperties":false,"required":["version","findings"],"properties":{"version":{"const":1},"findings":{"type":"array","maxItems":100000,"items":{"title":"KnownFinding","type":"object","additionalProperties":false,"required":["check","feature","fingerprint"],"properties":{"check":{"$ref":"common.schema.json#/$defs/checkId"},"feature":{"type":"string","maxLength":200},"fingerprint":{"type":"string","maxLength":2000},"size":{"description":"As measured then. A larger one is a new finding.","type":"number"}}}}}};
const schema21 = {"description":"A check, as `gate/question`.","type":"string","pattern":"^[a-z][a-z-]*/[a-z][a-z0-9-]*$"};
const pattern3 = new RegExp("^[a-z][a-z-]*/[a-z][a-z0-9-]*$", "");

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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="baseline.schema.json" */;
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
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "findings"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.findings !== undefined){
let data1 = data.findings;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err4 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema19.properties.findings,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.check === undefined){
const err5 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema19.properties.findings.items.required,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.feature === undefined){
const err6 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema19.properties.findings.items.required,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.fingerprint === undefined){
const err7 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "fingerprint"},schema:schema19.properties.findings.items.required,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "check") || (key1 === "feature")) || (key1 === "fingerprint")) || (key1 === "size"))){
const err8 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.check !== undefined){
if(!(validate54(data2.check, {instancePath:instancePath+"/findings/" + i0+"/check",parentData:data2,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data2.feature !== undefined){
let data4 = data2.feature;
if(typeof data4 === "string"){
if(data4.length > 200){
const err9 = {instancePath:instancePath+"/findings/" + i0+"/feature",schemaPath:"#/properties/findings/items/properties/feature/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.findings.items.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/findings/" + i0+"/feature",schemaPath:"#/properties/findings/items/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema19.properties.findings.items.properties.feature.type,parentSchema:schema19.properties.findings.items.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.fingerprint !== undefined){
let data5 = data2.fingerprint;
if(typeof data5 === "string"){
if(data5.length > 2000){
const err11 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema19.properties.findings.items.properties.fingerprint,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},schema:schema19.properties.findings.items.properties.fingerprint.type,parentSchema:schema19.properties.findings.items.properties.fingerprint,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.size !== undefined){
let data6 = data2.size;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/findings/" + i0+"/size",schemaPath:"#/properties/findings/items/properties/size/type",keyword:"type",params:{type: "number"},schema:schema19.properties.findings.items.properties.size.type,parentSchema:schema19.properties.findings.items.properties.size,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.findings.items.type,parentSchema:schema19.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},schema:schema19.properties.findings.type,parentSchema:schema19.properties.findings,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const effectivePolicy = validate56;
const schema22 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"effective-policy.schema.json","title":"EffectivePolicyDocument","description":"What `promotion-gates policy --format json` prints: what each check does, and where that comes from.","type":"object","additionalProperties":false,"required":["kind","version","source","stages","checks"],"properties":{"kind":{"const":"promotion-gates/effective-policy"},"version":{"const":"1.0"},"source":{"description":"Path of the policy, or `built-in`.","type":"string"},"stages":{"type":"array","items":{"type":"string"}},"feature":{"type":"object","additionalProperties":false,"required":["id","stage"],"properties":{"id":{"type":"string"},"stage":{"type":"string"}}},"checks":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["check","severities"],"properties":{"check":{"$ref":"common.schema.json#/$defs/checkId"},"severities":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["stage","severity","because"],"properties":{"stage":{"type":"string"},"severity":{"$ref":"common.schema.json#/$defs/severity"},"because":{"type":"string"}}}}}}}}};

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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"What a failing check does: nothing at all, a note, a warning, or it blocks.","enum":["off","note","warning","block"]};

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
if(!((((data === "off") || (data === "note")) || (data === "warning")) || (data === "block"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="effective-policy.schema.json" */;
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
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.source === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.stages === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stages"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.checks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "kind") || (key0 === "version")) || (key0 === "source")) || (key0 === "stages")) || (key0 === "feature")) || (key0 === "checks"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/effective-policy" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "promotion-gates/effective-policy"},schema:"promotion-gates/effective-policy",parentSchema:schema22.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"},schema:"1.0",parentSchema:schema22.properties.version,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema22.properties.source.type,parentSchema:schema22.properties.source,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.stages !== undefined){
let data3 = data.stages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties.stages.items.type,parentSchema:schema22.properties.stages.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema22.properties.stages.type,parentSchema:schema22.properties.stages,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.feature !== undefined){
let data5 = data.feature;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err11 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/required",keyword:"required",params:{missingProperty: "id"},schema:schema22.properties.feature.required,parentSchema:schema22.properties.feature,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.stage === undefined){
const err12 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/required",keyword:"required",params:{missingProperty: "stage"},schema:schema22.properties.feature.required,parentSchema:schema22.properties.feature,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "id") || (key1 === "stage"))){
const err13 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema22.properties.feature,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/feature/id",schemaPath:"#/properties/feature/properties/id/type",keyword:"type",params:{type: "string"},schema:schema22.properties.feature.properties.id.type,parentSchema:schema22.properties.feature.properties.id,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.stage !== undefined){
let data7 = data5.stage;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/feature/stage",schemaPath:"#/properties/feature/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema22.properties.feature.properties.stage.type,parentSchema:schema22.properties.feature.properties.stage,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/type",keyword:"type",params:{type: "object"},schema:schema22.properties.feature.type,parentSchema:schema22.properties.feature,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.checks !== undefined){
let data8 = data.checks;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.check === undefined){
const err17 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema22.properties.checks.items.required,parentSchema:schema22.properties.checks.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.severities === undefined){
const err18 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "severities"},schema:schema22.properties.checks.items.required,parentSchema:schema22.properties.checks.items,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "check") || (key2 === "severities"))){
const err19 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema22.properties.checks.items,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.check !== undefined){
if(!(validate57(data9.check, {instancePath:instancePath+"/checks/" + i1+"/check",parentData:data9,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data9.severities !== undefined){
let data11 = data9.severities;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.stage === undefined){
const err20 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/required",keyword:"required",params:{missingProperty: "stage"},schema:schema22.properties.checks.items.properties.severities.items.required,parentSchema:schema22.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.severity === undefined){
const err21 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/required",keyword:"required",params:{missingProperty: "severity"},schema:schema22.properties.checks.items.properties.severities.items.required,parentSchema:schema22.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12.because === undefined){
const err22 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/required",keyword:"required",params:{missingProperty: "because"},schema:schema22.properties.checks.items.properties.severities.items.required,parentSchema:schema22.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "stage") || (key3 === "severity")) || (key3 === "because"))){
const err23 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema22.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.stage !== undefined){
let data13 = data12.stage;
if(typeof data13 !== "string"){
const err24 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2+"/stage",schemaPath:"#/properties/checks/items/properties/severities/items/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema22.properties.checks.items.properties.severities.items.properties.stage.type,parentSchema:schema22.properties.checks.items.properties.severities.items.properties.stage,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.severity !== undefined){
if(!(validate59(data12.severity, {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2+"/severity",parentData:data12,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data12.because !== undefined){
let data15 = data12.because;
if(typeof data15 !== "string"){
const err25 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2+"/because",schemaPath:"#/properties/checks/items/properties/severities/items/properties/because/type",keyword:"type",params:{type: "string"},schema:schema22.properties.checks.items.properties.severities.items.properties.because.type,parentSchema:schema22.properties.checks.items.properties.severities.items.properties.because,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/checks/" + i1+"/severities/" + i2,schemaPath:"#/properties/checks/items/properties/severities/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.checks.items.properties.severities.items.type,parentSchema:schema22.properties.checks.items.properties.severities.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/checks/" + i1+"/severities",schemaPath:"#/properties/checks/items/properties/severities/type",keyword:"type",params:{type: "array"},schema:schema22.properties.checks.items.properties.severities.type,parentSchema:schema22.properties.checks.items.properties.severities,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/checks/" + i1,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},schema:schema22.properties.checks.items.type,parentSchema:schema22.properties.checks.items,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},schema:schema22.properties.checks.type,parentSchema:schema22.properties.checks,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evidenceExperiment = validate61;
const schema25 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/experiment.schema.json","title":"ExperimentUnit","description":"One experiment. Its criteria (what was promised, and when) and its results (what came out) are units of their own: criteria are always looked at in the repository, results may be looked at where they are.","type":"object","additionalProperties":false,"required":["id","subjects","path"],"properties":{"id":{"description":"The experiment file; of its criteria, with `#criteria` behind it.","type":"string","maxLength":1100},"subjects":{"type":"array","maxItems":10,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":4000},"path":{"description":"The experiment file, from the root.","type":"string","maxLength":1000},"form":{"title":"ExperimentForm","description":"How well the file is written. Only in the unit of the criteria.","type":"object","additionalProperties":false,"required":["found","problems","notes"],"properties":{"found":{"type":"boolean"},"problems":{"type":"array","maxItems":200,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"notes":{"description":"What a reader of the file should know.","type":"array","maxItems":20,"items":{"type":"string","maxLength":4000}}}},"design":{"$ref":"#/$defs/design"},"registration":{"title":"Registration","description":"What was there at the merge base: `before` is the design there, of a file that changed. Only in the unit of the criteria.","type":"object","additionalProperties":false,"required":["standing"],"properties":{"standing":{"description":"Whether there is a merge base: not asked for, asked for and not to be had, or there.","enum":["no-base","unreachable","compared"]},"reason":{"description":"Why it is not to be had.","type":"string","maxLength":4000},"commit":{"$ref":"../common.schema.json#/$defs/commitId"},"file":{"description":"The experiment file beside the one at the merge base.","enum":["new","unchanged","moved","changed"]},"movedFrom":{"type":"string","maxLength":1000},"before":{"$ref":"#/$defs/design"},"beforeProblem":{"description":"Why that could not be read.","type":"string","maxLength":4000},"candidateNow":{"description":"Whether the candidate's results are there.","type":"boolean"},"candidateBefore":{"description":"And at the merge base.","enum":["absent","same","different"]},"changedWith":{"description":"Other files of the feature that differ from the merge base: the first few.","type":"array","maxItems":10,"items":{"type":"string","maxLength":1000}}}},"results":{"title":"ExperimentResults","description":"What came out, in the numbers that suffice to decide. Only in the unit of the results.","type":"object","additionalProperties":false,"required":["candidate","metrics"],"properties":{"baseline":{"$ref":"#/$defs/side"},"candidate":{"$ref":"#/$defs/side"},"matching":{"title":"UnitMatching","description":"How the units of the two sides go together. Absent where they are not to be paired.","type":"object","additionalProperties":false,"required":["pairs","onlyBaseline","onlyCandidate"],"properties":{"pairs":{"$ref":"#/$defs/count"},"onlyBaseline":{"$ref":"#/$defs/units"},"onlyCandidate":{"$ref":"#/$defs/units"}}},"metrics":{"type":"array","maxItems":500,"items":{"title":"MetricResults","type":"object","additionalProperties":false,"required":["metric","candidate"],"properties":{"metric":{"type":"string","maxLength":500},"baseline":{"$ref":"#/$defs/measured"},"candidate":{"$ref":"#/$defs/measured"},"pairs":{"title":"MeasuredPairs","description":"Of the units that have a finite number on both sides; `difference` is candidate minus baseline.","type":"object","additionalProperties":false,"required":["n","baseline","candidate","difference","covariance"],"properties":{"n":{"$ref":"#/$defs/count"},"baseline":{"$ref":"#/$defs/moments"},"candidate":{"$ref":"#/$defs/moments"},"difference":{"$ref":"#/$defs/moments"},"covariance":{"type":["number","null"]}}}}}}}}},"$defs":{"count":{"type":"integer","minimum":0,"maximum":1000000000000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"text":{"type":"string","maxLength":200},"design":{"title":"ExperimentDesign","description":"What an experiment file says, as far as anything is decided from it.","type":"object","additionalProperties":false,"required":["hypothesis","paired","confidence","candidate","criteria"],"properties":{"hypothesis":{"type":"string","maxLength":4000},"unit":{"type":"string","maxLength":200},"paired":{"description":"Whether units with the same id on both sides are to be paired.","type":"boolean"},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"baseline":{"$ref":"#/$defs/source"},"candidate":{"$ref":"#/$defs/source"},"criteria":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/criterion"}}}},"source":{"title":"ResultsSource","type":"object","additionalProperties":false,"required":["stated","path"],"properties":{"stated":{"description":"As written.","type":"string","maxLength":1000},"path":{"description":"From the root.","type":"string","maxLength":1000},"name":{"type":"string","maxLength":200}}},"criterion":{"title":"DesignCriterion","type":"object","additionalProperties":false,"required":["metric","deterministic","location"],"properties":{"metric":{"type":"string","maxLength":500},"direction":{"enum":["increase","decrease"]},"deterministic":{"type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"},"threshold":{"title":"DesignThreshold","type":"object","additionalProperties":false,"required":["comparison","limit","tolerance","location"],"properties":{"comparison":{"enum":[">=",">","<=","<","==","between"]},"limit":{"description":"The lower one of `between`.","type":"number"},"upper":{"description":"The upper one of `between`.","type":"number"},"tolerance":{"description":"Left out: a thousand-millionth of the larger limit.","type":"number","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"minimumImprovement":{"$ref":"#/$defs/amount"},"nonInferiorityMargin":{"$ref":"#/$defs/amount"}}},"amount":{"title":"DesignAmount","type":"object","additionalProperties":false,"required":["value","scale","location"],"properties":{"value":{"description":"Of `2%` and `2pp`: 0.02.","type":"number","minimum":0},"scale":{"description":"In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.","enum":["absolute","share","points"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"side":{"title":"ResultsSide","description":"One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `duplicates`: rows whose unit has a row before.","type":"object","additionalProperties":false,"required":["path","kind","rows","problems","problemCount"],"properties":{"path":{"type":"string","maxLength":1000},"kind":{"description":"One observation a row, or one number a metric.","enum":["rows","summary"]},"unreadable":{"$ref":"../common.schema.json#/$defs/evidenceProblem"},"rows":{"description":"That could be read.","$ref":"#/$defs/count"},"problems":{"description":"Of form: the first few.","type":"array","maxItems":5,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"problemCount":{"$ref":"#/$defs/count"},"noUnitColumn":{"description":"The column that names the unit is not there: the nearest one, or an empty text.","$ref":"#/$defs/text"},"unnamed":{"$ref":"#/$defs/seen"},"duplicates":{"$ref":"#/$defs/seen"}}},"seen":{"title":"SeenRows","type":"object","additionalProperties":false,"required":["count","line"],"properties":{"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}},"units":{"title":"UnitList","type":"object","additionalProperties":false,"required":["count","first"],"properties":{"count":{"$ref":"#/$defs/count"},"first":{"type":"array","maxItems":5,"items":{"$ref":"#/$defs/text"}}}},"moments":{"title":"SampleMoments","description":"Null: there are too few numbers, or they are so large or small that it cannot be computed.","type":"object","additionalProperties":false,"required":["n","mean","variance"],"properties":{"n":{"$ref":"#/$defs/count"},"mean":{"type":["number","null"]},"variance":{"type":["number","null"],"minimum":0}}},"measured":{"title":"MeasuredSample","description":"One metric on one side; `moments` are those of its finite numbers.","type":"object","additionalProperties":false,"required":["moments","faults"],"properties":{"moments":{"$ref":"#/$defs/moments"},"line":{"description":"Where it stands, of a summary.","$ref":"#/$defs/line"},"absent":{"description":"There is no such column or key: the nearest one, or an empty text.","$ref":"#/$defs/text"},"faults":{"description":"Values that are no finite numbers.","type":"array","maxItems":4,"items":{"title":"ValueFault","type":"object","additionalProperties":false,"required":["kind","count","line"],"properties":{"kind":{"enum":["empty","nan","infinite","text"]},"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}}}}}}};
const schema26 = {"title":"Subject","description":"What a finding was decided from: a file of the repository (path and git blob id), or data by name.","type":"object","additionalProperties":false,"required":["role"],"properties":{"role":{"enum":["record","contract","criteria","results","code","data","packages","run","test-report","policy","report"]},"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"blob":{"$ref":"#/$defs/blobId"},"name":{"description":"Data that is not in the repository: where it lives.","type":"string","maxLength":2000},"sha256":{"$ref":"#/$defs/sha256"},"rows":{"type":"integer","minimum":0}}};
const schema27 = {"description":"The id git gives these bytes (`git hash-object`): SHA-1, or SHA-256 in repositories that use it.","type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "");

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
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "");

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
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "role") || (key0 === "path")) || (key0 === "blob")) || (key0 === "name")) || (key0 === "sha256")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "policy")) || (data0 === "report"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema26.properties.role.enum},schema:schema26.properties.role.enum,parentSchema:schema26.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema26.properties.path.type,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.blob !== undefined){
if(!(validate63(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate65(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.rows.type,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"EvidenceProblem","description":"Something wrong with a file of evidence, for its writer to mend.","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"}}};
const schema30 = {"title":"Location","description":"Where in the reader's own files.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"description":"From the repository's root.","type":"string","maxLength":1000},"line":{"description":"Counted from 1.","type":"integer","minimum":1},"column":{"description":"Counted from 1.","type":"integer","minimum":1}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.line.type,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.column.type,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "message") || (key0 === "remedy")) || (key0 === "location"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.message,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema29.properties.message.type,parentSchema:schema29.properties.message,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.remedy !== undefined){
let data1 = data.remedy;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema29.properties.remedy.type,parentSchema:schema29.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate69(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"title":"ExperimentDesign","description":"What an experiment file says, as far as anything is decided from it.","type":"object","additionalProperties":false,"required":["hypothesis","paired","confidence","candidate","criteria"],"properties":{"hypothesis":{"type":"string","maxLength":4000},"unit":{"type":"string","maxLength":200},"paired":{"description":"Whether units with the same id on both sides are to be paired.","type":"boolean"},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"baseline":{"$ref":"#/$defs/source"},"candidate":{"$ref":"#/$defs/source"},"criteria":{"type":"array","maxItems":500,"items":{"$ref":"#/$defs/criterion"}}}};
const schema32 = {"title":"ResultsSource","type":"object","additionalProperties":false,"required":["stated","path"],"properties":{"stated":{"description":"As written.","type":"string","maxLength":1000},"path":{"description":"From the root.","type":"string","maxLength":1000},"name":{"type":"string","maxLength":200}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stated === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stated"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "stated") || (key0 === "path")) || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.stated !== undefined){
let data0 = data.stated;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema32.properties.stated,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/stated",schemaPath:"#/properties/stated/type",keyword:"type",params:{type: "string"},schema:schema32.properties.stated.type,parentSchema:schema32.properties.stated,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema32.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema32.properties.path.type,parentSchema:schema32.properties.path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(data2.length > 200){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema32.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"title":"DesignCriterion","type":"object","additionalProperties":false,"required":["metric","deterministic","location"],"properties":{"metric":{"type":"string","maxLength":500},"direction":{"enum":["increase","decrease"]},"deterministic":{"type":"boolean"},"location":{"$ref":"../common.schema.json#/$defs/location"},"threshold":{"title":"DesignThreshold","type":"object","additionalProperties":false,"required":["comparison","limit","tolerance","location"],"properties":{"comparison":{"enum":[">=",">","<=","<","==","between"]},"limit":{"description":"The lower one of `between`.","type":"number"},"upper":{"description":"The upper one of `between`.","type":"number"},"tolerance":{"description":"Left out: a thousand-millionth of the larger limit.","type":"number","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"minimumImprovement":{"$ref":"#/$defs/amount"},"nonInferiorityMargin":{"$ref":"#/$defs/amount"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.line.type,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.column.type,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"title":"DesignAmount","type":"object","additionalProperties":false,"required":["value","scale","location"],"properties":{"value":{"description":"Of `2%` and `2pp`: 0.02.","type":"number","minimum":0},"scale":{"description":"In the metric's own unit; a share of |baseline mean|; percentage points of a metric that is itself a share.","enum":["absolute","share","points"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scale === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "scale")) || (key0 === "location"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.value,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema35.properties.value.type,parentSchema:schema35.properties.value,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.scale !== undefined){
let data1 = data.scale;
if(!(((data1 === "absolute") || (data1 === "share")) || (data1 === "points"))){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/enum",keyword:"enum",params:{allowedValues: schema35.properties.scale.enum},schema:schema35.properties.scale.enum,parentSchema:schema35.properties.scale,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate77(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.deterministic === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deterministic"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "metric") || (key0 === "direction")) || (key0 === "deterministic")) || (key0 === "location")) || (key0 === "threshold")) || (key0 === "minimumImprovement")) || (key0 === "nonInferiorityMargin"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(data0.length > 500){
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema33.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema33.properties.metric.type,parentSchema:schema33.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(!((data1 === "increase") || (data1 === "decrease"))){
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema33.properties.direction.enum},schema:schema33.properties.direction.enum,parentSchema:schema33.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.deterministic !== undefined){
let data2 = data.deterministic;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",params:{type: "boolean"},schema:schema33.properties.deterministic.type,parentSchema:schema33.properties.deterministic,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate77(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.threshold !== undefined){
let data4 = data.threshold;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.comparison === undefined){
const err8 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "comparison"},schema:schema33.properties.threshold.required,parentSchema:schema33.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.limit === undefined){
const err9 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "limit"},schema:schema33.properties.threshold.required,parentSchema:schema33.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.tolerance === undefined){
const err10 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "tolerance"},schema:schema33.properties.threshold.required,parentSchema:schema33.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.location === undefined){
const err11 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: "location"},schema:schema33.properties.threshold.required,parentSchema:schema33.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "comparison") || (key1 === "limit")) || (key1 === "upper")) || (key1 === "tolerance")) || (key1 === "location"))){
const err12 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema33.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.comparison !== undefined){
let data5 = data4.comparison;
if(!((((((data5 === ">=") || (data5 === ">")) || (data5 === "<=")) || (data5 === "<")) || (data5 === "==")) || (data5 === "between"))){
const err13 = {instancePath:instancePath+"/threshold/comparison",schemaPath:"#/properties/threshold/properties/comparison/enum",keyword:"enum",params:{allowedValues: schema33.properties.threshold.properties.comparison.enum},schema:schema33.properties.threshold.properties.comparison.enum,parentSchema:schema33.properties.threshold.properties.comparison,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.limit !== undefined){
let data6 = data4.limit;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/threshold/limit",schemaPath:"#/properties/threshold/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema33.properties.threshold.properties.limit.type,parentSchema:schema33.properties.threshold.properties.limit,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.upper !== undefined){
let data7 = data4.upper;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/threshold/upper",schemaPath:"#/properties/threshold/properties/upper/type",keyword:"type",params:{type: "number"},schema:schema33.properties.threshold.properties.upper.type,parentSchema:schema33.properties.threshold.properties.upper,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.tolerance !== undefined){
let data8 = data4.tolerance;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/threshold/tolerance",schemaPath:"#/properties/threshold/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema33.properties.threshold.properties.tolerance,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/threshold/tolerance",schemaPath:"#/properties/threshold/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema33.properties.threshold.properties.tolerance.type,parentSchema:schema33.properties.threshold.properties.tolerance,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.location !== undefined){
if(!(validate77(data4.location, {instancePath:instancePath+"/threshold/location",parentData:data4,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "object"},schema:schema33.properties.threshold.type,parentSchema:schema33.properties.threshold,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.minimumImprovement !== undefined){
if(!(validate80(data.minimumImprovement, {instancePath:instancePath+"/minimumImprovement",parentData:data,parentDataProperty:"minimumImprovement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.nonInferiorityMargin !== undefined){
if(!(validate80(data.nonInferiorityMargin, {instancePath:instancePath+"/nonInferiorityMargin",parentData:data,parentDataProperty:"nonInferiorityMargin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.hypothesis === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hypothesis"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.paired === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paired"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.confidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.candidate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.criteria === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "hypothesis") || (key0 === "unit")) || (key0 === "paired")) || (key0 === "confidence")) || (key0 === "baseline")) || (key0 === "candidate")) || (key0 === "criteria"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.hypothesis !== undefined){
let data0 = data.hypothesis;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err6 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema31.properties.hypothesis,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/type",keyword:"type",params:{type: "string"},schema:schema31.properties.hypothesis.type,parentSchema:schema31.properties.hypothesis,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(data1.length > 200){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema31.properties.unit.type,parentSchema:schema31.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.paired !== undefined){
let data2 = data.paired;
if(typeof data2 !== "boolean"){
const err10 = {instancePath:instancePath+"/paired",schemaPath:"#/properties/paired/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.paired.type,parentSchema:schema31.properties.paired,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.confidence !== undefined){
let data3 = data.confidence;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 >= 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema31.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema31.properties.confidence.type,parentSchema:schema31.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate73(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate73(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data6 = data.criteria;
if(Array.isArray(data6)){
if(data6.length > 500){
const err14 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema31.properties.criteria,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate76(data6[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},schema:schema31.properties.criteria.type,parentSchema:schema31.properties.criteria,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"string","pattern":"^([0-9a-f]{40}|[0-9a-f]{64})$"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"title":"ResultsSide","description":"One side's results. `unreadable`: why there is nothing of it; `unnamed`: rows without a unit; `duplicates`: rows whose unit has a row before.","type":"object","additionalProperties":false,"required":["path","kind","rows","problems","problemCount"],"properties":{"path":{"type":"string","maxLength":1000},"kind":{"description":"One observation a row, or one number a metric.","enum":["rows","summary"]},"unreadable":{"$ref":"../common.schema.json#/$defs/evidenceProblem"},"rows":{"description":"That could be read.","$ref":"#/$defs/count"},"problems":{"description":"Of form: the first few.","type":"array","maxItems":5,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}},"problemCount":{"$ref":"#/$defs/count"},"noUnitColumn":{"description":"The column that names the unit is not there: the nearest one, or an empty text.","$ref":"#/$defs/text"},"unnamed":{"$ref":"#/$defs/seen"},"duplicates":{"$ref":"#/$defs/seen"}}};
const func1 = Object.prototype.hasOwnProperty;
const schema38 = {"type":"integer","minimum":0,"maximum":1000000000000};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},schema:1000000000000,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"string","maxLength":200};

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
if(typeof data === "string"){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"SeenRows","type":"object","additionalProperties":false,"required":["count","line"],"properties":{"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}};
const schema41 = {"description":"Counted from 1.","type":"integer","minimum":1};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.line === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "line")) || (key0 === "text"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
if(!(validate91(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate99(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate95(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rows === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.problems === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.problemCount === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problemCount"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema37.properties.path,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema37.properties.path.type,parentSchema:schema37.properties.path,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "rows") || (data1 === "summary"))){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema37.properties.kind.enum},schema:schema37.properties.kind.enum,parentSchema:schema37.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.unreadable !== undefined){
if(!(validate68(data.unreadable, {instancePath:instancePath+"/unreadable",parentData:data,parentDataProperty:"unreadable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
if(!(validate91(data.rows, {instancePath:instancePath+"/rows",parentData:data,parentDataProperty:"rows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.problems !== undefined){
let data4 = data.problems;
if(Array.isArray(data4)){
if(data4.length > 5){
const err9 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema37.properties.problems,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data4[i0], {instancePath:instancePath+"/problems/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema37.properties.problems.type,parentSchema:schema37.properties.problems,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.problemCount !== undefined){
if(!(validate91(data.problemCount, {instancePath:instancePath+"/problemCount",parentData:data,parentDataProperty:"problemCount",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.noUnitColumn !== undefined){
if(!(validate95(data.noUnitColumn, {instancePath:instancePath+"/noUnitColumn",parentData:data,parentDataProperty:"noUnitColumn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.unnamed !== undefined){
if(!(validate97(data.unnamed, {instancePath:instancePath+"/unnamed",parentData:data,parentDataProperty:"unnamed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.duplicates !== undefined){
if(!(validate97(data.duplicates, {instancePath:instancePath+"/duplicates",parentData:data,parentDataProperty:"duplicates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"UnitList","type":"object","additionalProperties":false,"required":["count","first"],"properties":{"count":{"$ref":"#/$defs/count"},"first":{"type":"array","maxItems":5,"items":{"$ref":"#/$defs/text"}}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "count") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
if(!(validate91(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 5){
const err3 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema42.properties.first,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate95(data1[i0], {instancePath:instancePath+"/first/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema42.properties.first.type,parentSchema:schema42.properties.first,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"title":"MeasuredSample","description":"One metric on one side; `moments` are those of its finite numbers.","type":"object","additionalProperties":false,"required":["moments","faults"],"properties":{"moments":{"$ref":"#/$defs/moments"},"line":{"description":"Where it stands, of a summary.","$ref":"#/$defs/line"},"absent":{"description":"There is no such column or key: the nearest one, or an empty text.","$ref":"#/$defs/text"},"faults":{"description":"Values that are no finite numbers.","type":"array","maxItems":4,"items":{"title":"ValueFault","type":"object","additionalProperties":false,"required":["kind","count","line"],"properties":{"kind":{"enum":["empty","nan","infinite","text"]},"count":{"$ref":"#/$defs/count"},"line":{"description":"Of the first.","$ref":"#/$defs/line"},"text":{"description":"Of the first.","$ref":"#/$defs/text"}}}}}};
const schema44 = {"title":"SampleMoments","description":"Null: there are too few numbers, or they are so large or small that it cannot be computed.","type":"object","additionalProperties":false,"required":["n","mean","variance"],"properties":{"n":{"$ref":"#/$defs/count"},"mean":{"type":["number","null"]},"variance":{"type":["number","null"],"minimum":0}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.n === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mean === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mean"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.variance === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variance"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "n") || (key0 === "mean")) || (key0 === "variance"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.n !== undefined){
if(!(validate91(data.n, {instancePath:instancePath+"/n",parentData:data,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.mean !== undefined){
let data1 = data.mean;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: schema44.properties.mean.type},schema:schema44.properties.mean.type,parentSchema:schema44.properties.mean,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.variance !== undefined){
let data2 = data.variance;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/variance",schemaPath:"#/properties/variance/type",keyword:"type",params:{type: schema44.properties.variance.type},schema:schema44.properties.variance.type,parentSchema:schema44.properties.variance,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/variance",schemaPath:"#/properties/variance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.variance,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.moments === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moments"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.faults === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faults"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "moments") || (key0 === "line")) || (key0 === "absent")) || (key0 === "faults"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.moments !== undefined){
if(!(validate113(data.moments, {instancePath:instancePath+"/moments",parentData:data,parentDataProperty:"moments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.line !== undefined){
if(!(validate99(data.line, {instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.absent !== undefined){
if(!(validate95(data.absent, {instancePath:instancePath+"/absent",parentData:data,parentDataProperty:"absent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.faults !== undefined){
let data3 = data.faults;
if(Array.isArray(data3)){
if(data3.length > 4){
const err3 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema43.properties.faults,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
const err4 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema43.properties.faults.items.required,parentSchema:schema43.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4.count === undefined){
const err5 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "count"},schema:schema43.properties.faults.items.required,parentSchema:schema43.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4.line === undefined){
const err6 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/required",keyword:"required",params:{missingProperty: "line"},schema:schema43.properties.faults.items.required,parentSchema:schema43.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "kind") || (key1 === "count")) || (key1 === "line")) || (key1 === "text"))){
const err7 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema43.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.kind !== undefined){
let data5 = data4.kind;
if(!((((data5 === "empty") || (data5 === "nan")) || (data5 === "infinite")) || (data5 === "text"))){
const err8 = {instancePath:instancePath+"/faults/" + i0+"/kind",schemaPath:"#/properties/faults/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema43.properties.faults.items.properties.kind.enum},schema:schema43.properties.faults.items.properties.kind.enum,parentSchema:schema43.properties.faults.items.properties.kind,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.count !== undefined){
if(!(validate91(data4.count, {instancePath:instancePath+"/faults/" + i0+"/count",parentData:data4,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data4.line !== undefined){
if(!(validate99(data4.line, {instancePath:instancePath+"/faults/" + i0+"/line",parentData:data4,parentDataProperty:"line",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data4.text !== undefined){
if(!(validate95(data4.text, {instancePath:instancePath+"/faults/" + i0+"/text",parentData:data4,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/faults/" + i0,schemaPath:"#/properties/faults/items/type",keyword:"type",params:{type: "object"},schema:schema43.properties.faults.items.type,parentSchema:schema43.properties.faults.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/faults",schemaPath:"#/properties/faults/type",keyword:"type",params:{type: "array"},schema:schema43.properties.faults.type,parentSchema:schema43.properties.faults,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/experiment.schema.json" */;
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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subjects === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.path === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "subjects")) || (key0 === "unavailable")) || (key0 === "path")) || (key0 === "form")) || (key0 === "design")) || (key0 === "registration")) || (key0 === "results"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1100){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1100},schema:1100,parentSchema:schema25.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema25.properties.id.type,parentSchema:schema25.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
if(data1.length > 10){
const err6 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema25.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data1[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema25.properties.subjects.type,parentSchema:schema25.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 4000){
const err8 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema25.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema25.properties.unavailable.type,parentSchema:schema25.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err10 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.path,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema25.properties.path.type,parentSchema:schema25.properties.path,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.form !== undefined){
let data5 = data.form;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.found === undefined){
const err12 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "found"},schema:schema25.properties.form.required,parentSchema:schema25.properties.form,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.problems === undefined){
const err13 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "problems"},schema:schema25.properties.form.required,parentSchema:schema25.properties.form,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.notes === undefined){
const err14 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/required",keyword:"required",params:{missingProperty: "notes"},schema:schema25.properties.form.required,parentSchema:schema25.properties.form,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "found") || (key1 === "problems")) || (key1 === "notes"))){
const err15 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema25.properties.form,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.found !== undefined){
let data6 = data5.found;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/form/found",schemaPath:"#/properties/form/properties/found/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.form.properties.found.type,parentSchema:schema25.properties.form.properties.found,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.problems !== undefined){
let data7 = data5.problems;
if(Array.isArray(data7)){
if(data7.length > 200){
const err17 = {instancePath:instancePath+"/form/problems",schemaPath:"#/properties/form/properties/problems/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema25.properties.form.properties.problems,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate68(data7[i1], {instancePath:instancePath+"/form/problems/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/form/problems",schemaPath:"#/properties/form/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema25.properties.form.properties.problems.type,parentSchema:schema25.properties.form.properties.problems,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.notes !== undefined){
let data9 = data5.notes;
if(Array.isArray(data9)){
if(data9.length > 20){
const err19 = {instancePath:instancePath+"/form/notes",schemaPath:"#/properties/form/properties/notes/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema25.properties.form.properties.notes,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(data10.length > 4000){
const err20 = {instancePath:instancePath+"/form/notes/" + i2,schemaPath:"#/properties/form/properties/notes/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema25.properties.form.properties.notes.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/form/notes/" + i2,schemaPath:"#/properties/form/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.form.properties.notes.items.type,parentSchema:schema25.properties.form.properties.notes.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/form/notes",schemaPath:"#/properties/form/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema25.properties.form.properties.notes.type,parentSchema:schema25.properties.form.properties.notes,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "object"},schema:schema25.properties.form.type,parentSchema:schema25.properties.form,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.design !== undefined){
if(!(validate72(data.design, {instancePath:instancePath+"/design",parentData:data,parentDataProperty:"design",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.registration !== undefined){
let data12 = data.registration;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.standing === undefined){
const err24 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/required",keyword:"required",params:{missingProperty: "standing"},schema:schema25.properties.registration.required,parentSchema:schema25.properties.registration,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data12){
if(!(func1.call(schema25.properties.registration.properties, key2))){
const err25 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema25.properties.registration,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.standing !== undefined){
let data13 = data12.standing;
if(!(((data13 === "no-base") || (data13 === "unreachable")) || (data13 === "compared"))){
const err26 = {instancePath:instancePath+"/registration/standing",schemaPath:"#/properties/registration/properties/standing/enum",keyword:"enum",params:{allowedValues: schema25.properties.registration.properties.standing.enum},schema:schema25.properties.registration.properties.standing.enum,parentSchema:schema25.properties.registration.properties.standing,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.reason !== undefined){
let data14 = data12.reason;
if(typeof data14 === "string"){
if(data14.length > 4000){
const err27 = {instancePath:instancePath+"/registration/reason",schemaPath:"#/properties/registration/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema25.properties.registration.properties.reason,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/registration/reason",schemaPath:"#/properties/registration/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema25.properties.registration.properties.reason.type,parentSchema:schema25.properties.registration.properties.reason,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.commit !== undefined){
if(!(validate86(data12.commit, {instancePath:instancePath+"/registration/commit",parentData:data12,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data12.file !== undefined){
let data16 = data12.file;
if(!((((data16 === "new") || (data16 === "unchanged")) || (data16 === "moved")) || (data16 === "changed"))){
const err29 = {instancePath:instancePath+"/registration/file",schemaPath:"#/properties/registration/properties/file/enum",keyword:"enum",params:{allowedValues: schema25.properties.registration.properties.file.enum},schema:schema25.properties.registration.properties.file.enum,parentSchema:schema25.properties.registration.properties.file,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.movedFrom !== undefined){
let data17 = data12.movedFrom;
if(typeof data17 === "string"){
if(data17.length > 1000){
const err30 = {instancePath:instancePath+"/registration/movedFrom",schemaPath:"#/properties/registration/properties/movedFrom/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.registration.properties.movedFrom,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/registration/movedFrom",schemaPath:"#/properties/registration/properties/movedFrom/type",keyword:"type",params:{type: "string"},schema:schema25.properties.registration.properties.movedFrom.type,parentSchema:schema25.properties.registration.properties.movedFrom,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.before !== undefined){
if(!(validate72(data12.before, {instancePath:instancePath+"/registration/before",parentData:data12,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data12.beforeProblem !== undefined){
let data19 = data12.beforeProblem;
if(typeof data19 === "string"){
if(data19.length > 4000){
const err32 = {instancePath:instancePath+"/registration/beforeProblem",schemaPath:"#/properties/registration/properties/beforeProblem/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema25.properties.registration.properties.beforeProblem,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/registration/beforeProblem",schemaPath:"#/properties/registration/properties/beforeProblem/type",keyword:"type",params:{type: "string"},schema:schema25.properties.registration.properties.beforeProblem.type,parentSchema:schema25.properties.registration.properties.beforeProblem,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.candidateNow !== undefined){
let data20 = data12.candidateNow;
if(typeof data20 !== "boolean"){
const err34 = {instancePath:instancePath+"/registration/candidateNow",schemaPath:"#/properties/registration/properties/candidateNow/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.registration.properties.candidateNow.type,parentSchema:schema25.properties.registration.properties.candidateNow,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.candidateBefore !== undefined){
let data21 = data12.candidateBefore;
if(!(((data21 === "absent") || (data21 === "same")) || (data21 === "different"))){
const err35 = {instancePath:instancePath+"/registration/candidateBefore",schemaPath:"#/properties/registration/properties/candidateBefore/enum",keyword:"enum",params:{allowedValues: schema25.properties.registration.properties.candidateBefore.enum},schema:schema25.properties.registration.properties.candidateBefore.enum,parentSchema:schema25.properties.registration.properties.candidateBefore,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.changedWith !== undefined){
let data22 = data12.changedWith;
if(Array.isArray(data22)){
if(data22.length > 10){
const err36 = {instancePath:instancePath+"/registration/changedWith",schemaPath:"#/properties/registration/properties/changedWith/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema25.properties.registration.properties.changedWith,data:data22};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(data23.length > 1000){
const err37 = {instancePath:instancePath+"/registration/changedWith/" + i3,schemaPath:"#/properties/registration/properties/changedWith/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema25.properties.registration.properties.changedWith.items,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/registration/changedWith/" + i3,schemaPath:"#/properties/registration/properties/changedWith/items/type",keyword:"type",params:{type: "string"},schema:schema25.properties.registration.properties.changedWith.items.type,parentSchema:schema25.properties.registration.properties.changedWith.items,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/registration/changedWith",schemaPath:"#/properties/registration/properties/changedWith/type",keyword:"type",params:{type: "array"},schema:schema25.properties.registration.properties.changedWith.type,parentSchema:schema25.properties.registration.properties.changedWith,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "object"},schema:schema25.properties.registration.type,parentSchema:schema25.properties.registration,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.results !== undefined){
let data24 = data.results;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.candidate === undefined){
const err41 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema25.properties.results.required,parentSchema:schema25.properties.results,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data24.metrics === undefined){
const err42 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema25.properties.results.required,parentSchema:schema25.properties.results,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data24){
if(!((((key3 === "baseline") || (key3 === "candidate")) || (key3 === "matching")) || (key3 === "metrics"))){
const err43 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema25.properties.results,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.baseline !== undefined){
if(!(validate89(data24.baseline, {instancePath:instancePath+"/results/baseline",parentData:data24,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data24.candidate !== undefined){
if(!(validate89(data24.candidate, {instancePath:instancePath+"/results/candidate",parentData:data24,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data24.matching !== undefined){
let data27 = data24.matching;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.pairs === undefined){
const err44 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/required",keyword:"required",params:{missingProperty: "pairs"},schema:schema25.properties.results.properties.matching.required,parentSchema:schema25.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data27.onlyBaseline === undefined){
const err45 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/required",keyword:"required",params:{missingProperty: "onlyBaseline"},schema:schema25.properties.results.properties.matching.required,parentSchema:schema25.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data27.onlyCandidate === undefined){
const err46 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/required",keyword:"required",params:{missingProperty: "onlyCandidate"},schema:schema25.properties.results.properties.matching.required,parentSchema:schema25.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 in data27){
if(!(((key4 === "pairs") || (key4 === "onlyBaseline")) || (key4 === "onlyCandidate"))){
const err47 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema25.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data27.pairs !== undefined){
if(!(validate91(data27.pairs, {instancePath:instancePath+"/results/matching/pairs",parentData:data27,parentDataProperty:"pairs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data27.onlyBaseline !== undefined){
if(!(validate107(data27.onlyBaseline, {instancePath:instancePath+"/results/matching/onlyBaseline",parentData:data27,parentDataProperty:"onlyBaseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data27.onlyCandidate !== undefined){
if(!(validate107(data27.onlyCandidate, {instancePath:instancePath+"/results/matching/onlyCandidate",parentData:data27,parentDataProperty:"onlyCandidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/results/matching",schemaPath:"#/properties/results/properties/matching/type",keyword:"type",params:{type: "object"},schema:schema25.properties.results.properties.matching.type,parentSchema:schema25.properties.results.properties.matching,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.metrics !== undefined){
let data31 = data24.metrics;
if(Array.isArray(data31)){
if(data31.length > 500){
const err49 = {instancePath:instancePath+"/results/metrics",schemaPath:"#/properties/results/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema25.properties.results.properties.metrics,data:data31};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.metric === undefined){
const err50 = {instancePath:instancePath+"/results/metrics/" + i4,schemaPath:"#/properties/results/properties/metrics/items/required",keyword:"required",params:{missingProperty: "metric"},schema:schema25.properties.results.properties.metrics.items.required,parentSchema:schema25.properties.results.properties.metrics.items,data:data32};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data32.candidate === undefined){
const err51 = {instancePath:instancePath+"/results/metrics/" + i4,schemaPath:"#/properties/results/properties/metrics/items/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema25.properties.results.properties.metrics.items.required,parentSchema:schema25.properties.results.properties.metrics.items,data:data32};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key5 in data32){
if(!((((key5 === "metric") || (key5 === "baseline")) || (key5 === "candidate")) || (key5 === "pairs"))){
const err52 = {instancePath:instancePath+"/results/metrics/" + i4,schemaPath:"#/properties/results/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema25.properties.results.properties.metrics.items,data:data32};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data32.metric !== undefined){
let data33 = data32.metric;
if(typeof data33 === "string"){
if(data33.length > 500){
const err53 = {instancePath:instancePath+"/results/metrics/" + i4+"/metric",schemaPath:"#/properties/results/properties/metrics/items/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema25.properties.results.properties.metrics.items.properties.metric,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/results/metrics/" + i4+"/metric",schemaPath:"#/properties/results/properties/metrics/items/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema25.properties.results.properties.metrics.items.properties.metric.type,parentSchema:schema25.properties.results.properties.metrics.items.properties.metric,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data32.baseline !== undefined){
if(!(validate112(data32.baseline, {instancePath:instancePath+"/results/metrics/" + i4+"/baseline",parentData:data32,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data32.candidate !== undefined){
if(!(validate112(data32.candidate, {instancePath:instancePath+"/results/metrics/" + i4+"/candidate",parentData:data32,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data32.pairs !== undefined){
let data36 = data32.pairs;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.n === undefined){
const err55 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "n"},schema:schema25.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema25.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data36.baseline === undefined){
const err56 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "baseline"},schema:schema25.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema25.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data36.candidate === undefined){
const err57 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema25.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema25.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data36.difference === undefined){
const err58 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "difference"},schema:schema25.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema25.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data36.covariance === undefined){
const err59 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/required",keyword:"required",params:{missingProperty: "covariance"},schema:schema25.properties.results.properties.metrics.items.properties.pairs.required,parentSchema:schema25.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key6 in data36){
if(!(((((key6 === "n") || (key6 === "baseline")) || (key6 === "candidate")) || (key6 === "difference")) || (key6 === "covariance"))){
const err60 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema25.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data36.n !== undefined){
if(!(validate91(data36.n, {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/n",parentData:data36,parentDataProperty:"n",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data36.baseline !== undefined){
if(!(validate113(data36.baseline, {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/baseline",parentData:data36,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data36.candidate !== undefined){
if(!(validate113(data36.candidate, {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/candidate",parentData:data36,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data36.difference !== undefined){
if(!(validate113(data36.difference, {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/difference",parentData:data36,parentDataProperty:"difference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data36.covariance !== undefined){
let data41 = data36.covariance;
if((!((typeof data41 == "number") && (isFinite(data41)))) && (data41 !== null)){
const err61 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs/covariance",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/properties/covariance/type",keyword:"type",params:{type: schema25.properties.results.properties.metrics.items.properties.pairs.properties.covariance.type},schema:schema25.properties.results.properties.metrics.items.properties.pairs.properties.covariance.type,parentSchema:schema25.properties.results.properties.metrics.items.properties.pairs.properties.covariance,data:data41};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/results/metrics/" + i4+"/pairs",schemaPath:"#/properties/results/properties/metrics/items/properties/pairs/type",keyword:"type",params:{type: "object"},schema:schema25.properties.results.properties.metrics.items.properties.pairs.type,parentSchema:schema25.properties.results.properties.metrics.items.properties.pairs,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/results/metrics/" + i4,schemaPath:"#/properties/results/properties/metrics/items/type",keyword:"type",params:{type: "object"},schema:schema25.properties.results.properties.metrics.items.type,parentSchema:schema25.properties.results.properties.metrics.items,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/results/metrics",schemaPath:"#/properties/results/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema25.properties.results.properties.metrics.type,parentSchema:schema25.properties.results.properties.metrics,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "object"},schema:schema25.properties.results.type,parentSchema:schema25.properties.results,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evidenceGovernance = validate127;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/governance.schema.json","title":"GovernanceUnit","description":"What the governance checks know of one feature: its record, its waivers, what it leans on, and who owns the files that decide.","type":"object","additionalProperties":false,"required":["id","subjects","problems","notes","waivers","dependencies","guarded"],"properties":{"id":{"type":"string","maxLength":1000},"subjects":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"record":{"description":"The record's path; absent for the implied feature.","type":"string","maxLength":1000},"removedFrom":{"description":"The record is gone: the stage it had on the base, where that was above the first.","type":"string","maxLength":50},"problems":{"description":"What is wrong with the record.","type":"array","items":{"title":"RecordProblem","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"notes":{"description":"What a reader of the record should know.","type":"array","items":{"type":"string","maxLength":4000}},"waivers":{"description":"Waivers of this feature that have ended.","type":"array","items":{"title":"EndedWaiver","type":"object","additionalProperties":false,"required":["check","until","reason","stillBad","location"],"properties":{"check":{"type":"string"},"about":{"type":"string"},"until":{"type":"string"},"reason":{"type":"string"},"stillBad":{"description":"How many findings it would still cover.","type":"integer","minimum":0},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"dependencies":{"type":"array","items":{"title":"Dependency","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string"},"stage":{"description":"Absent where no such feature is registered.","type":"string"},"lower":{"description":"Whether it stands lower than the feature that leans on it.","type":"boolean"},"record":{"type":"string"},"location":{"$ref":"../common.schema.json#/$defs/location"}}}},"guarded":{"description":"Files that decide or are decided from, with their code owners on the base.","type":"array","items":{"title":"GuardedFile","type":"object","additionalProperties":false,"required":["path","owners"],"properties":{"path":{"type":"string"},"owners":{"type":"array","items":{"type":"string"}}}}},"ownersFile":{"description":"The CODEOWNERS file that was read.","type":"string"}}};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "role") || (key0 === "path")) || (key0 === "blob")) || (key0 === "name")) || (key0 === "sha256")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "policy")) || (data0 === "report"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema26.properties.role.enum},schema:schema26.properties.role.enum,parentSchema:schema26.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema26.properties.path.type,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.blob !== undefined){
if(!(validate63(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate65(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.rows.type,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.line.type,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.column.type,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/governance.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subjects === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.problems === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "problems"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.notes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.waivers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dependencies === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dependencies"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.guarded === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guarded"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema45.properties.id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema45.properties.id.type,parentSchema:schema45.properties.id,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate128(data1[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema45.properties.subjects.type,parentSchema:schema45.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err11 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema45.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema45.properties.unavailable.type,parentSchema:schema45.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.record !== undefined){
let data4 = data.record;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema45.properties.record,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},schema:schema45.properties.record.type,parentSchema:schema45.properties.record,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.removedFrom !== undefined){
let data5 = data.removedFrom;
if(typeof data5 === "string"){
if(data5.length > 50){
const err15 = {instancePath:instancePath+"/removedFrom",schemaPath:"#/properties/removedFrom/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema45.properties.removedFrom,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/removedFrom",schemaPath:"#/properties/removedFrom/type",keyword:"type",params:{type: "string"},schema:schema45.properties.removedFrom.type,parentSchema:schema45.properties.removedFrom,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.problems !== undefined){
let data6 = data.problems;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.message === undefined){
const err17 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema45.properties.problems.items.required,parentSchema:schema45.properties.problems.items,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "message") || (key1 === "remedy")) || (key1 === "location"))){
const err18 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema45.properties.problems.items,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.message !== undefined){
let data8 = data7.message;
if(typeof data8 === "string"){
if(data8.length > 4000){
const err19 = {instancePath:instancePath+"/problems/" + i1+"/message",schemaPath:"#/properties/problems/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema45.properties.problems.items.properties.message,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/problems/" + i1+"/message",schemaPath:"#/properties/problems/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema45.properties.problems.items.properties.message.type,parentSchema:schema45.properties.problems.items.properties.message,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.remedy !== undefined){
let data9 = data7.remedy;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err21 = {instancePath:instancePath+"/problems/" + i1+"/remedy",schemaPath:"#/properties/problems/items/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema45.properties.problems.items.properties.remedy,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/problems/" + i1+"/remedy",schemaPath:"#/properties/problems/items/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema45.properties.problems.items.properties.remedy.type,parentSchema:schema45.properties.problems.items.properties.remedy,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.location !== undefined){
if(!(validate132(data7.location, {instancePath:instancePath+"/problems/" + i1+"/location",parentData:data7,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "object"},schema:schema45.properties.problems.items.type,parentSchema:schema45.properties.problems.items,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},schema:schema45.properties.problems.type,parentSchema:schema45.properties.problems,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.notes !== undefined){
let data11 = data.notes;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(data12.length > 4000){
const err25 = {instancePath:instancePath+"/notes/" + i2,schemaPath:"#/properties/notes/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema45.properties.notes.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/notes/" + i2,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"},schema:schema45.properties.notes.items.type,parentSchema:schema45.properties.notes.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},schema:schema45.properties.notes.type,parentSchema:schema45.properties.notes,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.waivers !== undefined){
let data13 = data.waivers;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.check === undefined){
const err28 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema45.properties.waivers.items.required,parentSchema:schema45.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14.until === undefined){
const err29 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema45.properties.waivers.items.required,parentSchema:schema45.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.reason === undefined){
const err30 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema45.properties.waivers.items.required,parentSchema:schema45.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.stillBad === undefined){
const err31 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "stillBad"},schema:schema45.properties.waivers.items.required,parentSchema:schema45.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.location === undefined){
const err32 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema45.properties.waivers.items.required,parentSchema:schema45.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data14){
if(!((((((key2 === "check") || (key2 === "about")) || (key2 === "until")) || (key2 === "reason")) || (key2 === "stillBad")) || (key2 === "location"))){
const err33 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema45.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.check !== undefined){
let data15 = data14.check;
if(typeof data15 !== "string"){
const err34 = {instancePath:instancePath+"/waivers/" + i3+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"},schema:schema45.properties.waivers.items.properties.check.type,parentSchema:schema45.properties.waivers.items.properties.check,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.about !== undefined){
let data16 = data14.about;
if(typeof data16 !== "string"){
const err35 = {instancePath:instancePath+"/waivers/" + i3+"/about",schemaPath:"#/properties/waivers/items/properties/about/type",keyword:"type",params:{type: "string"},schema:schema45.properties.waivers.items.properties.about.type,parentSchema:schema45.properties.waivers.items.properties.about,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.until !== undefined){
let data17 = data14.until;
if(typeof data17 !== "string"){
const err36 = {instancePath:instancePath+"/waivers/" + i3+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema45.properties.waivers.items.properties.until.type,parentSchema:schema45.properties.waivers.items.properties.until,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 !== "string"){
const err37 = {instancePath:instancePath+"/waivers/" + i3+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema45.properties.waivers.items.properties.reason.type,parentSchema:schema45.properties.waivers.items.properties.reason,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.stillBad !== undefined){
let data19 = data14.stillBad;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err38 = {instancePath:instancePath+"/waivers/" + i3+"/stillBad",schemaPath:"#/properties/waivers/items/properties/stillBad/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.waivers.items.properties.stillBad.type,parentSchema:schema45.properties.waivers.items.properties.stillBad,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/waivers/" + i3+"/stillBad",schemaPath:"#/properties/waivers/items/properties/stillBad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema45.properties.waivers.items.properties.stillBad,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data14.location !== undefined){
if(!(validate132(data14.location, {instancePath:instancePath+"/waivers/" + i3+"/location",parentData:data14,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema45.properties.waivers.items.type,parentSchema:schema45.properties.waivers.items,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema45.properties.waivers.type,parentSchema:schema45.properties.waivers,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.dependencies !== undefined){
let data21 = data.dependencies;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id === undefined){
const err42 = {instancePath:instancePath+"/dependencies/" + i4,schemaPath:"#/properties/dependencies/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema45.properties.dependencies.items.required,parentSchema:schema45.properties.dependencies.items,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data22){
if(!(((((key3 === "id") || (key3 === "stage")) || (key3 === "lower")) || (key3 === "record")) || (key3 === "location"))){
const err43 = {instancePath:instancePath+"/dependencies/" + i4,schemaPath:"#/properties/dependencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema45.properties.dependencies.items,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.id !== undefined){
let data23 = data22.id;
if(typeof data23 !== "string"){
const err44 = {instancePath:instancePath+"/dependencies/" + i4+"/id",schemaPath:"#/properties/dependencies/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema45.properties.dependencies.items.properties.id.type,parentSchema:schema45.properties.dependencies.items.properties.id,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.stage !== undefined){
let data24 = data22.stage;
if(typeof data24 !== "string"){
const err45 = {instancePath:instancePath+"/dependencies/" + i4+"/stage",schemaPath:"#/properties/dependencies/items/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema45.properties.dependencies.items.properties.stage.type,parentSchema:schema45.properties.dependencies.items.properties.stage,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.lower !== undefined){
let data25 = data22.lower;
if(typeof data25 !== "boolean"){
const err46 = {instancePath:instancePath+"/dependencies/" + i4+"/lower",schemaPath:"#/properties/dependencies/items/properties/lower/type",keyword:"type",params:{type: "boolean"},schema:schema45.properties.dependencies.items.properties.lower.type,parentSchema:schema45.properties.dependencies.items.properties.lower,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data22.record !== undefined){
let data26 = data22.record;
if(typeof data26 !== "string"){
const err47 = {instancePath:instancePath+"/dependencies/" + i4+"/record",schemaPath:"#/properties/dependencies/items/properties/record/type",keyword:"type",params:{type: "string"},schema:schema45.properties.dependencies.items.properties.record.type,parentSchema:schema45.properties.dependencies.items.properties.record,data:data26};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.location !== undefined){
if(!(validate132(data22.location, {instancePath:instancePath+"/dependencies/" + i4+"/location",parentData:data22,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/dependencies/" + i4,schemaPath:"#/properties/dependencies/items/type",keyword:"type",params:{type: "object"},schema:schema45.properties.dependencies.items.type,parentSchema:schema45.properties.dependencies.items,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "array"},schema:schema45.properties.dependencies.type,parentSchema:schema45.properties.dependencies,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.guarded !== undefined){
let data28 = data.guarded;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.path === undefined){
const err50 = {instancePath:instancePath+"/guarded/" + i5,schemaPath:"#/properties/guarded/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema45.properties.guarded.items.required,parentSchema:schema45.properties.guarded.items,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data29.owners === undefined){
const err51 = {instancePath:instancePath+"/guarded/" + i5,schemaPath:"#/properties/guarded/items/required",keyword:"required",params:{missingProperty: "owners"},schema:schema45.properties.guarded.items.required,parentSchema:schema45.properties.guarded.items,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data29){
if(!((key4 === "path") || (key4 === "owners"))){
const err52 = {instancePath:instancePath+"/guarded/" + i5,schemaPath:"#/properties/guarded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema45.properties.guarded.items,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.path !== undefined){
let data30 = data29.path;
if(typeof data30 !== "string"){
const err53 = {instancePath:instancePath+"/guarded/" + i5+"/path",schemaPath:"#/properties/guarded/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema45.properties.guarded.items.properties.path.type,parentSchema:schema45.properties.guarded.items.properties.path,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data29.owners !== undefined){
let data31 = data29.owners;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(typeof data32 !== "string"){
const err54 = {instancePath:instancePath+"/guarded/" + i5+"/owners/" + i6,schemaPath:"#/properties/guarded/items/properties/owners/items/type",keyword:"type",params:{type: "string"},schema:schema45.properties.guarded.items.properties.owners.items.type,parentSchema:schema45.properties.guarded.items.properties.owners.items,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/guarded/" + i5+"/owners",schemaPath:"#/properties/guarded/items/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema45.properties.guarded.items.properties.owners.type,parentSchema:schema45.properties.guarded.items.properties.owners,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/guarded/" + i5,schemaPath:"#/properties/guarded/items/type",keyword:"type",params:{type: "object"},schema:schema45.properties.guarded.items.type,parentSchema:schema45.properties.guarded.items,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/guarded",schemaPath:"#/properties/guarded/type",keyword:"type",params:{type: "array"},schema:schema45.properties.guarded.type,parentSchema:schema45.properties.guarded,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.ownersFile !== undefined){
let data33 = data.ownersFile;
if(typeof data33 !== "string"){
const err58 = {instancePath:instancePath+"/ownersFile",schemaPath:"#/properties/ownersFile/type",keyword:"type",params:{type: "string"},schema:schema45.properties.ownersFile.type,parentSchema:schema45.properties.ownersFile,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evidenceReproducibility = validate136;
const schema48 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/reproducibility.schema.json","title":"ReproducibilityUnit","description":"What can be recomputed of a feature's claims. One unit is about the feature (packages, runs, results, code), and one about each list of data digests, so that data which lies elsewhere can be looked at there.","type":"object","additionalProperties":false,"required":["id","subjects"],"properties":{"id":{"description":"Of the feature: its record's path. Of data: the list, or the record or run record and `#data`.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"feature":{"$ref":"#/$defs/feature"},"data":{"$ref":"#/$defs/data"}},"$defs":{"path":{"type":"string","maxLength":1000},"feature":{"title":"RecordedFeature","description":"What the feature's record, its lock files, its experiments and its run records say, and what the checkout holds.","type":"object","additionalProperties":false,"required":["dataLists","packages","code","runs","results","unreadableExperiments"],"properties":{"record":{"description":"The top of the feature's record; absent where there is no record.","$ref":"../common.schema.json#/$defs/location"},"dataLists":{"description":"How many lists of data digests there are; each is a unit of its own.","type":"integer","minimum":0},"packages":{"title":"LockedPackages","type":"object","additionalProperties":false,"required":["named","locks"],"properties":{"named":{"description":"Whether the record names them. Else they are the nearest there are.","type":"boolean"},"locks":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/lock"}}}},"code":{"title":"NamedCode","type":"object","additionalProperties":false,"required":["named","files","missing"],"properties":{"named":{"description":"How many files and folders the record names.","type":"integer","minimum":0},"files":{"description":"How many files that are.","type":"integer","minimum":0},"missing":{"description":"Named, and nothing is there.","$ref":"../common.schema.json#/$defs/nameList"},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"runs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/run"}},"results":{"description":"The files of results that the feature's experiments name.","type":"array","maxItems":3000,"items":{"$ref":"#/$defs/result"}},"unreadableExperiments":{"description":"Experiments of which it cannot be told what results they name.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/unreadableExperiment"}}}},"unreadableExperiment":{"title":"UnreadableExperiment","type":"object","additionalProperties":false,"required":["path","unread"],"properties":{"path":{"$ref":"#/$defs/path"},"unread":{"$ref":"#/$defs/unread"}}},"lock":{"title":"PackageLockFile","description":"One lock file, with the files it includes.","type":"object","additionalProperties":false,"required":["path","format","read","packages","unfixed","unhashed","uncheckable"],"properties":{"path":{"$ref":"#/$defs/path"},"format":{"enum":["requirements","package-lock","other"]},"location":{"description":"Where it is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"read":{"description":"All files that were read for it.","type":"array","maxItems":1100,"items":{"$ref":"#/$defs/path"}},"packages":{"description":"How many packages it asks for.","type":"integer","minimum":0},"remark":{"description":"Where it asks for none: what its comments say.","type":"string","maxLength":300},"unfixed":{"description":"Not fixed to one version, or not what was asked for.","$ref":"#/$defs/faults"},"unhashed":{"description":"Fixed to one version, but not to bytes.","$ref":"#/$defs/faults"},"uncheckable":{"description":"Cannot be told in this checkout.","$ref":"#/$defs/faults"}}},"faults":{"title":"LockFaults","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"title":"LockFault","type":"object","additionalProperties":false,"required":["what","why","location"],"properties":{"what":{"description":"The requirement as written, or the package.","type":"string","maxLength":200},"why":{"type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"run":{"title":"RecordedRun","type":"object","additionalProperties":false,"required":["path","location","results"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"description":"Where the run record is named.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"results":{"description":"Results of the feature that are among its outputs, with whatever digest.","type":"array","maxItems":3000,"items":{"$ref":"#/$defs/path"}},"status":{"enum":["finished","failed","running","unsaid"]},"statusLocation":{"$ref":"../common.schema.json#/$defs/location"},"commit":{"description":"Shown, never compared.","$ref":"../common.schema.json#/$defs/commitId"},"seeds":{"description":"By generator, or one without a name. Left out: the run recorded none.","type":"array","maxItems":100,"items":{"title":"RecordedSeed","type":"object","additionalProperties":false,"required":["value"],"properties":{"generator":{"type":"string","maxLength":200},"value":{"description":"null: the run says it used none.","type":["string","null"],"maxLength":200}}}},"seedLocation":{"$ref":"../common.schema.json#/$defs/location"},"code":{"$ref":"../common.schema.json#/$defs/codeComparison"}}},"result":{"title":"ResultsFile","type":"object","additionalProperties":false,"required":["path","experiment","location","state","runs"],"properties":{"path":{"$ref":"#/$defs/path"},"experiment":{"$ref":"#/$defs/path"},"location":{"description":"Where the experiment names it.","$ref":"../common.schema.json#/$defs/location"},"state":{"enum":["present","absent","refused"]},"detail":{"description":"Of an absent or refused one: why.","type":"string","maxLength":2000},"sha256":{"description":"Of its bytes here.","$ref":"../common.schema.json#/$defs/sha256"},"runs":{"description":"Run records that list it among their outputs.","type":"array","maxItems":100,"items":{"title":"ResultsListing","type":"object","additionalProperties":false,"required":["run","sha256","holds","location"],"properties":{"run":{"$ref":"#/$defs/path"},"sha256":{"description":"As the run recorded it.","$ref":"../common.schema.json#/$defs/sha256"},"holds":{"enum":["same","line-endings","different"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}},"data":{"title":"DataDigests","description":"One list of data files with their SHA-256, held against the bytes.","type":"object","additionalProperties":false,"required":["listedBy","path","location","files","verified","malformed","others","otherCounts"],"properties":{"listedBy":{"description":"A list of digests, the feature's record, or a run record.","enum":["list","record","run"]},"path":{"description":"The file that lists them.","$ref":"#/$defs/path"},"location":{"description":"Where the list is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"files":{"description":"How many files it lists.","type":"integer","minimum":0},"verified":{"description":"How many have the listed digest.","type":"integer","minimum":0},"malformed":{"title":"MalformedLines","description":"Lines of the list that could not be read.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}},"others":{"description":"The first of the files that are not verified.","type":"array","maxItems":100,"items":{"title":"UnverifiedData","type":"object","additionalProperties":false,"required":["path","state","expected","location"],"properties":{"path":{"description":"From the repository's root, or as listed where it is refused.","$ref":"#/$defs/path"},"state":{"description":"`pointer`: a Git LFS pointer to the listed bytes; `other-pointer`: to other bytes.","enum":["different","line-endings","absent","pointer","other-pointer","refused"]},"expected":{"$ref":"../common.schema.json#/$defs/sha256"},"observed":{"$ref":"../common.schema.json#/$defs/sha256"},"here":{"description":"Of one that differs by its line endings: those of the bytes here.","enum":["CRLF","LF","mixed"]},"detail":{"description":"Of an absent or refused one: why.","type":"string","maxLength":2000},"location":{"description":"Where its digest stands.","$ref":"../common.schema.json#/$defs/location"}}}},"otherCounts":{"title":"UnverifiedCounts","description":"How many files that are not verified contradict what is listed, and how many cannot be looked at here.","type":"object","additionalProperties":false,"required":["contradicted","notHere"],"properties":{"contradicted":{"type":"integer","minimum":0},"notHere":{"type":"integer","minimum":0}}}}},"unread":{"title":"UnreadFile","description":"Why a file of evidence tells nothing: it is not here, of a kind that is not read yet, or wrong.","type":"object","additionalProperties":false,"required":["because","message","location"],"properties":{"because":{"enum":["absent","unsupported","malformed"]},"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}};

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
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "role") || (key0 === "path")) || (key0 === "blob")) || (key0 === "name")) || (key0 === "sha256")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "policy")) || (data0 === "report"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema26.properties.role.enum},schema:schema26.properties.role.enum,parentSchema:schema26.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema26.properties.path.type,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.blob !== undefined){
if(!(validate63(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate65(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.rows.type,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"title":"RecordedFeature","description":"What the feature's record, its lock files, its experiments and its run records say, and what the checkout holds.","type":"object","additionalProperties":false,"required":["dataLists","packages","code","runs","results","unreadableExperiments"],"properties":{"record":{"description":"The top of the feature's record; absent where there is no record.","$ref":"../common.schema.json#/$defs/location"},"dataLists":{"description":"How many lists of data digests there are; each is a unit of its own.","type":"integer","minimum":0},"packages":{"title":"LockedPackages","type":"object","additionalProperties":false,"required":["named","locks"],"properties":{"named":{"description":"Whether the record names them. Else they are the nearest there are.","type":"boolean"},"locks":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/lock"}}}},"code":{"title":"NamedCode","type":"object","additionalProperties":false,"required":["named","files","missing"],"properties":{"named":{"description":"How many files and folders the record names.","type":"integer","minimum":0},"files":{"description":"How many files that are.","type":"integer","minimum":0},"missing":{"description":"Named, and nothing is there.","$ref":"../common.schema.json#/$defs/nameList"},"location":{"$ref":"../common.schema.json#/$defs/location"}}},"runs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/run"}},"results":{"description":"The files of results that the feature's experiments name.","type":"array","maxItems":3000,"items":{"$ref":"#/$defs/result"}},"unreadableExperiments":{"description":"Experiments of which it cannot be told what results they name.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/unreadableExperiment"}}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.line.type,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.column.type,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"title":"PackageLockFile","description":"One lock file, with the files it includes.","type":"object","additionalProperties":false,"required":["path","format","read","packages","unfixed","unhashed","uncheckable"],"properties":{"path":{"$ref":"#/$defs/path"},"format":{"enum":["requirements","package-lock","other"]},"location":{"description":"Where it is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"read":{"description":"All files that were read for it.","type":"array","maxItems":1100,"items":{"$ref":"#/$defs/path"}},"packages":{"description":"How many packages it asks for.","type":"integer","minimum":0},"remark":{"description":"Where it asks for none: what its comments say.","type":"string","maxLength":300},"unfixed":{"description":"Not fixed to one version, or not what was asked for.","$ref":"#/$defs/faults"},"unhashed":{"description":"Fixed to one version, but not to bytes.","$ref":"#/$defs/faults"},"uncheckable":{"description":"Cannot be told in this checkout.","$ref":"#/$defs/faults"}}};
const schema53 = {"type":"string","maxLength":1000};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema54 = {"title":"UnreadFile","description":"Why a file of evidence tells nothing: it is not here, of a kind that is not read yet, or wrong.","type":"object","additionalProperties":false,"required":["because","message","location"],"properties":{"because":{"enum":["absent","unsupported","malformed"]},"message":{"type":"string","maxLength":4000},"remedy":{"type":"string","maxLength":4000},"location":{"$ref":"../common.schema.json#/$defs/location"}}};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.because === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "because") || (key0 === "message")) || (key0 === "remedy")) || (key0 === "location"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.because !== undefined){
let data0 = data.because;
if(!(((data0 === "absent") || (data0 === "unsupported")) || (data0 === "malformed"))){
const err4 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/enum",keyword:"enum",params:{allowedValues: schema54.properties.because.enum},schema:schema54.properties.because.enum,parentSchema:schema54.properties.because,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema54.properties.message,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema54.properties.message.type,parentSchema:schema54.properties.message,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.remedy !== undefined){
let data2 = data.remedy;
if(typeof data2 === "string"){
if(data2.length > 4000){
const err7 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema54.properties.remedy,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema54.properties.remedy.type,parentSchema:schema54.properties.remedy,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate142(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"title":"LockFaults","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"title":"LockFault","type":"object","additionalProperties":false,"required":["what","why","location"],"properties":{"what":{"description":"The requirement as written, or the package.","type":"string","maxLength":200},"why":{"type":"string","maxLength":500},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema55.properties.total.type,parentSchema:schema55.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema55.properties.total,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema55.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.what === undefined){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "what"},schema:schema55.properties.first.items.required,parentSchema:schema55.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.why === undefined){
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "why"},schema:schema55.properties.first.items.required,parentSchema:schema55.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.location === undefined){
const err8 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema55.properties.first.items.required,parentSchema:schema55.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "what") || (key1 === "why")) || (key1 === "location"))){
const err9 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema55.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.what !== undefined){
let data3 = data2.what;
if(typeof data3 === "string"){
if(data3.length > 200){
const err10 = {instancePath:instancePath+"/first/" + i0+"/what",schemaPath:"#/properties/first/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema55.properties.first.items.properties.what,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/first/" + i0+"/what",schemaPath:"#/properties/first/items/properties/what/type",keyword:"type",params:{type: "string"},schema:schema55.properties.first.items.properties.what.type,parentSchema:schema55.properties.first.items.properties.what,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.why !== undefined){
let data4 = data2.why;
if(typeof data4 === "string"){
if(data4.length > 500){
const err12 = {instancePath:instancePath+"/first/" + i0+"/why",schemaPath:"#/properties/first/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema55.properties.first.items.properties.why,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/first/" + i0+"/why",schemaPath:"#/properties/first/items/properties/why/type",keyword:"type",params:{type: "string"},schema:schema55.properties.first.items.properties.why.type,parentSchema:schema55.properties.first.items.properties.why,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.location !== undefined){
if(!(validate142(data2.location, {instancePath:instancePath+"/first/" + i0+"/location",parentData:data2,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "object"},schema:schema55.properties.first.items.type,parentSchema:schema55.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema55.properties.first.type,parentSchema:schema55.properties.first,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.read === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "read"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.packages === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.unfixed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unfixed"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.unhashed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unhashed"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.uncheckable === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uncheckable"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema52.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate145(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(((data1 === "requirements") || (data1 === "package-lock")) || (data1 === "other"))){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema52.properties.format.enum},schema:schema52.properties.format.enum,parentSchema:schema52.properties.format,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate142(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate148(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.read !== undefined){
let data4 = data.read;
if(Array.isArray(data4)){
if(data4.length > 1100){
const err9 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/maxItems",keyword:"maxItems",params:{limit: 1100},schema:1100,parentSchema:schema52.properties.read,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate145(data4[i0], {instancePath:instancePath+"/read/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "array"},schema:schema52.properties.read.type,parentSchema:schema52.properties.read,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.packages !== undefined){
let data6 = data.packages;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.packages.type,parentSchema:schema52.properties.packages,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema52.properties.packages,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.remark !== undefined){
let data7 = data.remark;
if(typeof data7 === "string"){
if(data7.length > 300){
const err13 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema52.properties.remark,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/type",keyword:"type",params:{type: "string"},schema:schema52.properties.remark.type,parentSchema:schema52.properties.remark,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.unfixed !== undefined){
if(!(validate152(data.unfixed, {instancePath:instancePath+"/unfixed",parentData:data,parentDataProperty:"unfixed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.unhashed !== undefined){
if(!(validate152(data.unhashed, {instancePath:instancePath+"/unhashed",parentData:data,parentDataProperty:"unhashed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.uncheckable !== undefined){
if(!(validate152(data.uncheckable, {instancePath:instancePath+"/uncheckable",parentData:data,parentDataProperty:"uncheckable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"NameList","description":"A list that may be long: how many there are, and the first of them.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":1000}}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.total.type,parentSchema:schema56.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.total,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema56.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema56.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "string"},schema:schema56.properties.first.items.type,parentSchema:schema56.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema56.properties.first.type,parentSchema:schema56.properties.first,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"title":"RecordedRun","type":"object","additionalProperties":false,"required":["path","location","results"],"properties":{"path":{"$ref":"#/$defs/path"},"location":{"description":"Where the run record is named.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"results":{"description":"Results of the feature that are among its outputs, with whatever digest.","type":"array","maxItems":3000,"items":{"$ref":"#/$defs/path"}},"status":{"enum":["finished","failed","running","unsaid"]},"statusLocation":{"$ref":"../common.schema.json#/$defs/location"},"commit":{"description":"Shown, never compared.","$ref":"../common.schema.json#/$defs/commitId"},"seeds":{"description":"By generator, or one without a name. Left out: the run recorded none.","type":"array","maxItems":100,"items":{"title":"RecordedSeed","type":"object","additionalProperties":false,"required":["value"],"properties":{"generator":{"type":"string","maxLength":200},"value":{"description":"null: the run says it used none.","type":["string","null"],"maxLength":200}}}},"seedLocation":{"$ref":"../common.schema.json#/$defs/location"},"code":{"$ref":"../common.schema.json#/$defs/codeComparison"}}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema59 = {"title":"CodeComparison","description":"The files of code that a run recorded and those that the feature's record names, held against the checkout by content.","type":"object","additionalProperties":false,"required":["recorded","same","different","added","gone","uncheckable"],"properties":{"recorded":{"description":"How many files the run recorded.","type":"integer","minimum":0},"same":{"description":"How many of them are byte for byte the same here.","type":"integer","minimum":0},"different":{"description":"Have other content here.","$ref":"#/$defs/nameList"},"added":{"description":"Named by the record, here, and not recorded by the run.","$ref":"#/$defs/nameList"},"gone":{"description":"Recorded by the run and no longer here.","$ref":"#/$defs/nameList"},"uncheckable":{"description":"Cannot be compared in this checkout.","$ref":"#/$defs/nameList"}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.total.type,parentSchema:schema56.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.total,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema56.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema56.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "string"},schema:schema56.properties.first.items.type,parentSchema:schema56.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema56.properties.first.type,parentSchema:schema56.properties.first,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recorded === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.same === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "same"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.different === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "different"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.added === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "added"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gone"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.uncheckable === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uncheckable"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "recorded") || (key0 === "same")) || (key0 === "different")) || (key0 === "added")) || (key0 === "gone")) || (key0 === "uncheckable"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recorded !== undefined){
let data0 = data.recorded;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.recorded.type,parentSchema:schema59.properties.recorded,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema59.properties.recorded,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.same !== undefined){
let data1 = data.same;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.same.type,parentSchema:schema59.properties.same,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema59.properties.same,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.different !== undefined){
if(!(validate171(data.different, {instancePath:instancePath+"/different",parentData:data,parentDataProperty:"different",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.added !== undefined){
if(!(validate171(data.added, {instancePath:instancePath+"/added",parentData:data,parentDataProperty:"added",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.gone !== undefined){
if(!(validate171(data.gone, {instancePath:instancePath+"/gone",parentData:data,parentDataProperty:"gone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.uncheckable !== undefined){
if(!(validate171(data.uncheckable, {instancePath:instancePath+"/uncheckable",parentData:data,parentDataProperty:"uncheckable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.results === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema57.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate145(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate142(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate148(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
let data3 = data.results;
if(Array.isArray(data3)){
if(data3.length > 3000){
const err4 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 3000},schema:3000,parentSchema:schema57.properties.results,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate145(data3[i0], {instancePath:instancePath+"/results/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema57.properties.results.type,parentSchema:schema57.properties.results,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!((((data5 === "finished") || (data5 === "failed")) || (data5 === "running")) || (data5 === "unsaid"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema57.properties.status.enum},schema:schema57.properties.status.enum,parentSchema:schema57.properties.status,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.statusLocation !== undefined){
if(!(validate142(data.statusLocation, {instancePath:instancePath+"/statusLocation",parentData:data,parentDataProperty:"statusLocation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate167(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.seeds !== undefined){
let data8 = data.seeds;
if(Array.isArray(data8)){
if(data8.length > 100){
const err7 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema57.properties.seeds,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.value === undefined){
const err8 = {instancePath:instancePath+"/seeds/" + i1,schemaPath:"#/properties/seeds/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema57.properties.seeds.items.required,parentSchema:schema57.properties.seeds.items,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "generator") || (key1 === "value"))){
const err9 = {instancePath:instancePath+"/seeds/" + i1,schemaPath:"#/properties/seeds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema57.properties.seeds.items,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.generator !== undefined){
let data10 = data9.generator;
if(typeof data10 === "string"){
if(data10.length > 200){
const err10 = {instancePath:instancePath+"/seeds/" + i1+"/generator",schemaPath:"#/properties/seeds/items/properties/generator/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema57.properties.seeds.items.properties.generator,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/seeds/" + i1+"/generator",schemaPath:"#/properties/seeds/items/properties/generator/type",keyword:"type",params:{type: "string"},schema:schema57.properties.seeds.items.properties.generator.type,parentSchema:schema57.properties.seeds.items.properties.generator,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.value !== undefined){
let data11 = data9.value;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/seeds/" + i1+"/value",schemaPath:"#/properties/seeds/items/properties/value/type",keyword:"type",params:{type: schema57.properties.seeds.items.properties.value.type},schema:schema57.properties.seeds.items.properties.value.type,parentSchema:schema57.properties.seeds.items.properties.value,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length > 200){
const err13 = {instancePath:instancePath+"/seeds/" + i1+"/value",schemaPath:"#/properties/seeds/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema57.properties.seeds.items.properties.value,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/seeds/" + i1,schemaPath:"#/properties/seeds/items/type",keyword:"type",params:{type: "object"},schema:schema57.properties.seeds.items.type,parentSchema:schema57.properties.seeds.items,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/seeds",schemaPath:"#/properties/seeds/type",keyword:"type",params:{type: "array"},schema:schema57.properties.seeds.type,parentSchema:schema57.properties.seeds,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.seedLocation !== undefined){
if(!(validate142(data.seedLocation, {instancePath:instancePath+"/seedLocation",parentData:data,parentDataProperty:"seedLocation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate170(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"title":"ResultsFile","type":"object","additionalProperties":false,"required":["path","experiment","location","state","runs"],"properties":{"path":{"$ref":"#/$defs/path"},"experiment":{"$ref":"#/$defs/path"},"location":{"description":"Where the experiment names it.","$ref":"../common.schema.json#/$defs/location"},"state":{"enum":["present","absent","refused"]},"detail":{"description":"Of an absent or refused one: why.","type":"string","maxLength":2000},"sha256":{"description":"Of its bytes here.","$ref":"../common.schema.json#/$defs/sha256"},"runs":{"description":"Run records that list it among their outputs.","type":"array","maxItems":100,"items":{"title":"ResultsListing","type":"object","additionalProperties":false,"required":["run","sha256","holds","location"],"properties":{"run":{"$ref":"#/$defs/path"},"sha256":{"description":"As the run recorded it.","$ref":"../common.schema.json#/$defs/sha256"},"holds":{"enum":["same","line-endings","different"]},"location":{"$ref":"../common.schema.json#/$defs/location"}}}}}};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.experiment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "experiment"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.runs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "path") || (key0 === "experiment")) || (key0 === "location")) || (key0 === "state")) || (key0 === "detail")) || (key0 === "sha256")) || (key0 === "runs"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate145(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.experiment !== undefined){
if(!(validate145(data.experiment, {instancePath:instancePath+"/experiment",parentData:data,parentDataProperty:"experiment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate142(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(!(((data3 === "present") || (data3 === "absent")) || (data3 === "refused"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema61.properties.state.enum},schema:schema61.properties.state.enum,parentSchema:schema61.properties.state,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(typeof data4 === "string"){
if(data4.length > 2000){
const err7 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema61.properties.detail,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema61.properties.detail.type,parentSchema:schema61.properties.detail,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate182(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.runs !== undefined){
let data6 = data.runs;
if(Array.isArray(data6)){
if(data6.length > 100){
const err9 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema61.properties.runs,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.run === undefined){
const err10 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "run"},schema:schema61.properties.runs.items.required,parentSchema:schema61.properties.runs.items,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7.sha256 === undefined){
const err11 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema61.properties.runs.items.required,parentSchema:schema61.properties.runs.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7.holds === undefined){
const err12 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "holds"},schema:schema61.properties.runs.items.required,parentSchema:schema61.properties.runs.items,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7.location === undefined){
const err13 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema61.properties.runs.items.required,parentSchema:schema61.properties.runs.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data7){
if(!((((key1 === "run") || (key1 === "sha256")) || (key1 === "holds")) || (key1 === "location"))){
const err14 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema61.properties.runs.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.run !== undefined){
if(!(validate145(data7.run, {instancePath:instancePath+"/runs/" + i0+"/run",parentData:data7,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data7.sha256 !== undefined){
if(!(validate182(data7.sha256, {instancePath:instancePath+"/runs/" + i0+"/sha256",parentData:data7,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data7.holds !== undefined){
let data10 = data7.holds;
if(!(((data10 === "same") || (data10 === "line-endings")) || (data10 === "different"))){
const err15 = {instancePath:instancePath+"/runs/" + i0+"/holds",schemaPath:"#/properties/runs/items/properties/holds/enum",keyword:"enum",params:{allowedValues: schema61.properties.runs.items.properties.holds.enum},schema:schema61.properties.runs.items.properties.holds.enum,parentSchema:schema61.properties.runs.items.properties.holds,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.location !== undefined){
if(!(validate142(data7.location, {instancePath:instancePath+"/runs/" + i0+"/location",parentData:data7,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/runs/" + i0,schemaPath:"#/properties/runs/items/type",keyword:"type",params:{type: "object"},schema:schema61.properties.runs.items.type,parentSchema:schema61.properties.runs.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},schema:schema61.properties.runs.type,parentSchema:schema61.properties.runs,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"title":"UnreadableExperiment","type":"object","additionalProperties":false,"required":["path","unread"],"properties":{"path":{"$ref":"#/$defs/path"},"unread":{"$ref":"#/$defs/unread"}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unread === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unread"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "unread"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate145(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate148(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dataLists === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataLists"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.packages === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packages"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.runs === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.results === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.unreadableExperiments === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unreadableExperiments"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "record") || (key0 === "dataLists")) || (key0 === "packages")) || (key0 === "code")) || (key0 === "runs")) || (key0 === "results")) || (key0 === "unreadableExperiments"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate142(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.dataLists !== undefined){
let data1 = data.dataLists;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/dataLists",schemaPath:"#/properties/dataLists/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.dataLists.type,parentSchema:schema50.properties.dataLists,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/dataLists",schemaPath:"#/properties/dataLists/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.dataLists,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.packages !== undefined){
let data2 = data.packages;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.named === undefined){
const err9 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty: "named"},schema:schema50.properties.packages.required,parentSchema:schema50.properties.packages,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.locks === undefined){
const err10 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/required",keyword:"required",params:{missingProperty: "locks"},schema:schema50.properties.packages.required,parentSchema:schema50.properties.packages,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "named") || (key1 === "locks"))){
const err11 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema50.properties.packages,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.named !== undefined){
let data3 = data2.named;
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/packages/named",schemaPath:"#/properties/packages/properties/named/type",keyword:"type",params:{type: "boolean"},schema:schema50.properties.packages.properties.named.type,parentSchema:schema50.properties.packages.properties.named,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.locks !== undefined){
let data4 = data2.locks;
if(Array.isArray(data4)){
if(data4.length > 1000){
const err13 = {instancePath:instancePath+"/packages/locks",schemaPath:"#/properties/packages/properties/locks/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema50.properties.packages.properties.locks,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate144(data4[i0], {instancePath:instancePath+"/packages/locks/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/packages/locks",schemaPath:"#/properties/packages/properties/locks/type",keyword:"type",params:{type: "array"},schema:schema50.properties.packages.properties.locks.type,parentSchema:schema50.properties.packages.properties.locks,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "object"},schema:schema50.properties.packages.type,parentSchema:schema50.properties.packages,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.code !== undefined){
let data6 = data.code;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.named === undefined){
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "named"},schema:schema50.properties.code.required,parentSchema:schema50.properties.code,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.files === undefined){
const err17 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "files"},schema:schema50.properties.code.required,parentSchema:schema50.properties.code,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.missing === undefined){
const err18 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "missing"},schema:schema50.properties.code.required,parentSchema:schema50.properties.code,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "named") || (key2 === "files")) || (key2 === "missing")) || (key2 === "location"))){
const err19 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema50.properties.code,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.named !== undefined){
let data7 = data6.named;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err20 = {instancePath:instancePath+"/code/named",schemaPath:"#/properties/code/properties/named/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.code.properties.named.type,parentSchema:schema50.properties.code.properties.named,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err21 = {instancePath:instancePath+"/code/named",schemaPath:"#/properties/code/properties/named/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.code.properties.named,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data6.files !== undefined){
let data8 = data6.files;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/code/files",schemaPath:"#/properties/code/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema50.properties.code.properties.files.type,parentSchema:schema50.properties.code.properties.files,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/code/files",schemaPath:"#/properties/code/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema50.properties.code.properties.files,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data6.missing !== undefined){
if(!(validate158(data6.missing, {instancePath:instancePath+"/code/missing",parentData:data6,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data6.location !== undefined){
if(!(validate142(data6.location, {instancePath:instancePath+"/code/location",parentData:data6,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},schema:schema50.properties.code.type,parentSchema:schema50.properties.code,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.runs !== undefined){
let data11 = data.runs;
if(Array.isArray(data11)){
if(data11.length > 1000){
const err25 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema50.properties.runs,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate161(data11[i1], {instancePath:instancePath+"/runs/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},schema:schema50.properties.runs.type,parentSchema:schema50.properties.runs,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.results !== undefined){
let data13 = data.results;
if(Array.isArray(data13)){
if(data13.length > 3000){
const err27 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/maxItems",keyword:"maxItems",params:{limit: 3000},schema:3000,parentSchema:schema50.properties.results,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate178(data13[i2], {instancePath:instancePath+"/results/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},schema:schema50.properties.results.type,parentSchema:schema50.properties.results,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.unreadableExperiments !== undefined){
let data15 = data.unreadableExperiments;
if(Array.isArray(data15)){
if(data15.length > 1000){
const err29 = {instancePath:instancePath+"/unreadableExperiments",schemaPath:"#/properties/unreadableExperiments/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema50.properties.unreadableExperiments,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate188(data15[i3], {instancePath:instancePath+"/unreadableExperiments/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/unreadableExperiments",schemaPath:"#/properties/unreadableExperiments/type",keyword:"type",params:{type: "array"},schema:schema50.properties.unreadableExperiments.type,parentSchema:schema50.properties.unreadableExperiments,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"DataDigests","description":"One list of data files with their SHA-256, held against the bytes.","type":"object","additionalProperties":false,"required":["listedBy","path","location","files","verified","malformed","others","otherCounts"],"properties":{"listedBy":{"description":"A list of digests, the feature's record, or a run record.","enum":["list","record","run"]},"path":{"description":"The file that lists them.","$ref":"#/$defs/path"},"location":{"description":"Where the list is named, or the file itself.","$ref":"../common.schema.json#/$defs/location"},"unread":{"$ref":"#/$defs/unread"},"files":{"description":"How many files it lists.","type":"integer","minimum":0},"verified":{"description":"How many have the listed digest.","type":"integer","minimum":0},"malformed":{"title":"MalformedLines","description":"Lines of the list that could not be read.","type":"object","additionalProperties":false,"required":["total","first"],"properties":{"total":{"type":"integer","minimum":0},"first":{"type":"array","maxItems":20,"items":{"$ref":"../common.schema.json#/$defs/evidenceProblem"}}}},"others":{"description":"The first of the files that are not verified.","type":"array","maxItems":100,"items":{"title":"UnverifiedData","type":"object","additionalProperties":false,"required":["path","state","expected","location"],"properties":{"path":{"description":"From the repository's root, or as listed where it is refused.","$ref":"#/$defs/path"},"state":{"description":"`pointer`: a Git LFS pointer to the listed bytes; `other-pointer`: to other bytes.","enum":["different","line-endings","absent","pointer","other-pointer","refused"]},"expected":{"$ref":"../common.schema.json#/$defs/sha256"},"observed":{"$ref":"../common.schema.json#/$defs/sha256"},"here":{"description":"Of one that differs by its line endings: those of the bytes here.","enum":["CRLF","LF","mixed"]},"detail":{"description":"Of an absent or refused one: why.","type":"string","maxLength":2000},"location":{"description":"Where its digest stands.","$ref":"../common.schema.json#/$defs/location"}}}},"otherCounts":{"title":"UnverifiedCounts","description":"How many files that are not verified contradict what is listed, and how many cannot be looked at here.","type":"object","additionalProperties":false,"required":["contradicted","notHere"],"properties":{"contradicted":{"type":"integer","minimum":0},"notHere":{"type":"integer","minimum":0}}}}};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "message") || (key0 === "remedy")) || (key0 === "location"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.message,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema29.properties.message.type,parentSchema:schema29.properties.message,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.remedy !== undefined){
let data1 = data.remedy;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema29.properties.remedy.type,parentSchema:schema29.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate69(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listedBy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listedBy"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.files === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.verified === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verified"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.malformed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "malformed"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.others === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "others"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.otherCounts === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherCounts"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.listedBy !== undefined){
let data0 = data.listedBy;
if(!(((data0 === "list") || (data0 === "record")) || (data0 === "run"))){
const err9 = {instancePath:instancePath+"/listedBy",schemaPath:"#/properties/listedBy/enum",keyword:"enum",params:{allowedValues: schema64.properties.listedBy.enum},schema:schema64.properties.listedBy.enum,parentSchema:schema64.properties.listedBy,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate145(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
if(!(validate142(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.unread !== undefined){
if(!(validate148(data.unread, {instancePath:instancePath+"/unread",parentData:data,parentDataProperty:"unread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.files !== undefined){
let data4 = data.files;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.files.type,parentSchema:schema64.properties.files,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.files,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.verified !== undefined){
let data5 = data.verified;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.verified.type,parentSchema:schema64.properties.verified,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.verified,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.malformed !== undefined){
let data6 = data.malformed;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.total === undefined){
const err14 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/required",keyword:"required",params:{missingProperty: "total"},schema:schema64.properties.malformed.required,parentSchema:schema64.properties.malformed,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.first === undefined){
const err15 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/required",keyword:"required",params:{missingProperty: "first"},schema:schema64.properties.malformed.required,parentSchema:schema64.properties.malformed,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "total") || (key1 === "first"))){
const err16 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema64.properties.malformed,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.total !== undefined){
let data7 = data6.total;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/malformed/total",schemaPath:"#/properties/malformed/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.malformed.properties.total.type,parentSchema:schema64.properties.malformed.properties.total,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/malformed/total",schemaPath:"#/properties/malformed/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.malformed.properties.total,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data6.first !== undefined){
let data8 = data6.first;
if(Array.isArray(data8)){
if(data8.length > 20){
const err19 = {instancePath:instancePath+"/malformed/first",schemaPath:"#/properties/malformed/properties/first/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema64.properties.malformed.properties.first,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate197(data8[i0], {instancePath:instancePath+"/malformed/first/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/malformed/first",schemaPath:"#/properties/malformed/properties/first/type",keyword:"type",params:{type: "array"},schema:schema64.properties.malformed.properties.first.type,parentSchema:schema64.properties.malformed.properties.first,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/malformed",schemaPath:"#/properties/malformed/type",keyword:"type",params:{type: "object"},schema:schema64.properties.malformed.type,parentSchema:schema64.properties.malformed,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.others !== undefined){
let data10 = data.others;
if(Array.isArray(data10)){
if(data10.length > 100){
const err22 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema64.properties.others,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.path === undefined){
const err23 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema64.properties.others.items.required,parentSchema:schema64.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.state === undefined){
const err24 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "state"},schema:schema64.properties.others.items.required,parentSchema:schema64.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.expected === undefined){
const err25 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "expected"},schema:schema64.properties.others.items.required,parentSchema:schema64.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.location === undefined){
const err26 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/required",keyword:"required",params:{missingProperty: "location"},schema:schema64.properties.others.items.required,parentSchema:schema64.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data11){
if(!(((((((key2 === "path") || (key2 === "state")) || (key2 === "expected")) || (key2 === "observed")) || (key2 === "here")) || (key2 === "detail")) || (key2 === "location"))){
const err27 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema64.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.path !== undefined){
if(!(validate145(data11.path, {instancePath:instancePath+"/others/" + i1+"/path",parentData:data11,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data11.state !== undefined){
let data13 = data11.state;
if(!((((((data13 === "different") || (data13 === "line-endings")) || (data13 === "absent")) || (data13 === "pointer")) || (data13 === "other-pointer")) || (data13 === "refused"))){
const err28 = {instancePath:instancePath+"/others/" + i1+"/state",schemaPath:"#/properties/others/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema64.properties.others.items.properties.state.enum},schema:schema64.properties.others.items.properties.state.enum,parentSchema:schema64.properties.others.items.properties.state,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.expected !== undefined){
if(!(validate182(data11.expected, {instancePath:instancePath+"/others/" + i1+"/expected",parentData:data11,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data11.observed !== undefined){
if(!(validate182(data11.observed, {instancePath:instancePath+"/others/" + i1+"/observed",parentData:data11,parentDataProperty:"observed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data11.here !== undefined){
let data16 = data11.here;
if(!(((data16 === "CRLF") || (data16 === "LF")) || (data16 === "mixed"))){
const err29 = {instancePath:instancePath+"/others/" + i1+"/here",schemaPath:"#/properties/others/items/properties/here/enum",keyword:"enum",params:{allowedValues: schema64.properties.others.items.properties.here.enum},schema:schema64.properties.others.items.properties.here.enum,parentSchema:schema64.properties.others.items.properties.here,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.detail !== undefined){
let data17 = data11.detail;
if(typeof data17 === "string"){
if(data17.length > 2000){
const err30 = {instancePath:instancePath+"/others/" + i1+"/detail",schemaPath:"#/properties/others/items/properties/detail/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema64.properties.others.items.properties.detail,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/others/" + i1+"/detail",schemaPath:"#/properties/others/items/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema64.properties.others.items.properties.detail.type,parentSchema:schema64.properties.others.items.properties.detail,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.location !== undefined){
if(!(validate142(data11.location, {instancePath:instancePath+"/others/" + i1+"/location",parentData:data11,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/others/" + i1,schemaPath:"#/properties/others/items/type",keyword:"type",params:{type: "object"},schema:schema64.properties.others.items.type,parentSchema:schema64.properties.others.items,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"},schema:schema64.properties.others.type,parentSchema:schema64.properties.others,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.otherCounts !== undefined){
let data19 = data.otherCounts;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.contradicted === undefined){
const err34 = {instancePath:instancePath+"/otherCounts",schemaPath:"#/properties/otherCounts/required",keyword:"required",params:{missingProperty: "contradicted"},schema:schema64.properties.otherCounts.required,parentSchema:schema64.properties.otherCounts,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data19.notHere === undefined){
const err35 = {instancePath:instancePath+"/otherCounts",schemaPath:"#/properties/otherCounts/required",keyword:"required",params:{missingProperty: "notHere"},schema:schema64.properties.otherCounts.required,parentSchema:schema64.properties.otherCounts,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data19){
if(!((key3 === "contradicted") || (key3 === "notHere"))){
const err36 = {instancePath:instancePath+"/otherCounts",schemaPath:"#/properties/otherCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema64.properties.otherCounts,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.contradicted !== undefined){
let data20 = data19.contradicted;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err37 = {instancePath:instancePath+"/otherCounts/contradicted",schemaPath:"#/properties/otherCounts/properties/contradicted/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.otherCounts.properties.contradicted.type,parentSchema:schema64.properties.otherCounts.properties.contradicted,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/otherCounts/contradicted",schemaPath:"#/properties/otherCounts/properties/contradicted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.otherCounts.properties.contradicted,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data19.notHere !== undefined){
let data21 = data19.notHere;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err39 = {instancePath:instancePath+"/otherCounts/notHere",schemaPath:"#/properties/otherCounts/properties/notHere/type",keyword:"type",params:{type: "integer"},schema:schema64.properties.otherCounts.properties.notHere.type,parentSchema:schema64.properties.otherCounts.properties.notHere,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err40 = {instancePath:instancePath+"/otherCounts/notHere",schemaPath:"#/properties/otherCounts/properties/notHere/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema64.properties.otherCounts.properties.notHere,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/otherCounts",schemaPath:"#/properties/otherCounts/type",keyword:"type",params:{type: "object"},schema:schema64.properties.otherCounts.type,parentSchema:schema64.properties.otherCounts,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/reproducibility.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subjects === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "subjects")) || (key0 === "unavailable")) || (key0 === "feature")) || (key0 === "data"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema48.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema48.properties.id.type,parentSchema:schema48.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err5 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema48.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate137(data1[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema48.properties.subjects.type,parentSchema:schema48.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err7 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema48.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema48.properties.unavailable.type,parentSchema:schema48.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.feature !== undefined){
if(!(validate141(data.feature, {instancePath:instancePath+"/feature",parentData:data,parentDataProperty:"feature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
if(!(validate193(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evidenceTests = validate205;
const schema66 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"evidence/tests.schema.json","title":"TestsUnit","description":"The test reports of one feature: counts, what failed, what is gone since the base, and whether each report is about the code here.","type":"object","additionalProperties":false,"required":["id","subjects","record","code","reports","dropped"],"properties":{"id":{"description":"The feature's record.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"../common.schema.json#/$defs/subject"}},"unavailable":{"type":"string","maxLength":2000},"record":{"description":"Where the record names its tests, or its top.","$ref":"../common.schema.json#/$defs/location"},"code":{"description":"How many files the record names as code.","type":"integer","minimum":0},"noBase":{"description":"Why there is no base to compare with. Left out: there is one.","type":"string","maxLength":2000},"reports":{"type":"array","maxItems":3000,"items":{"$ref":"#/$defs/report"}},"dropped":{"description":"Reports that the record named on the base and no longer names, with tests that are in no other report now.","type":"array","maxItems":3000,"items":{"title":"DroppedReport","type":"object","additionalProperties":false,"required":["kind","path","tests","removed"],"properties":{"kind":{"$ref":"#/$defs/kind"},"path":{"type":"string","maxLength":1000},"tests":{"description":"How many it held.","type":"integer","minimum":0},"removed":{"$ref":"../common.schema.json#/$defs/nameList"}}}}},"$defs":{"kind":{"enum":["unit","integration","end-to-end"]},"report":{"title":"TestReport","type":"object","additionalProperties":false,"required":["kind","path","location","state"],"properties":{"kind":{"$ref":"#/$defs/kind"},"path":{"type":"string","maxLength":1000},"location":{"description":"Where the record names it.","$ref":"../common.schema.json#/$defs/location"},"state":{"enum":["read","absent","unreadable"]},"problem":{"description":"Of an absent or unreadable one: why.","$ref":"../common.schema.json#/$defs/evidenceProblem"},"counts":{"title":"TestCounts","description":"Tests counted, never what the report states about itself.","type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped"],"properties":{"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"errored":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0}}},"failures":{"description":"The first tests that failed or ended in an error.","type":"array","maxItems":100,"items":{"title":"TestFailure","type":"object","additionalProperties":false,"required":["name","line"],"properties":{"name":{"type":"string","maxLength":500},"message":{"type":"string","maxLength":500},"line":{"type":"integer","minimum":1}}}},"sinceBase":{"$ref":"#/$defs/sinceBase"},"currency":{"$ref":"#/$defs/currency"}}},"sinceBase":{"title":"TestsSinceBase","description":"Held against the same report at the merge base.","type":"object","additionalProperties":false,"required":["state","tests","removed","moved","nowSkipped"],"properties":{"state":{"description":"`new`: not there at the base. `unreadable`: there, and no report that can be read.","enum":["compared","new","unreadable"]},"problem":{"description":"Of an unreadable one: why.","type":"string","maxLength":2000},"tests":{"description":"How many different tests it held at the base.","type":"integer","minimum":0},"removed":{"description":"Were in it and are in no report now.","$ref":"../common.schema.json#/$defs/nameList"},"moved":{"description":"How many are now under another suite, class, file or report.","type":"integer","minimum":0},"nowSkipped":{"description":"Ran at the base and are skipped now.","$ref":"../common.schema.json#/$defs/nameList"}}},"currency":{"title":"ReportCurrency","description":"What says which code the report is about.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"`run`: a run record lists exactly this report. `base`: whether code and report changed since the merge base. `nothing`: neither tells.","enum":["run","base","nothing"]},"run":{"type":"string","maxLength":1000},"code":{"description":"By a run record: its code and the code here.","$ref":"../common.schema.json#/$defs/codeComparison"},"changed":{"description":"By the base: files of code that changed since, while the report did not.","$ref":"../common.schema.json#/$defs/nameList"},"why":{"description":"By nothing: what there would have to be.","type":"string","maxLength":1000}}}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "role") || (key0 === "path")) || (key0 === "blob")) || (key0 === "name")) || (key0 === "sha256")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "policy")) || (data0 === "report"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema26.properties.role.enum},schema:schema26.properties.role.enum,parentSchema:schema26.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema26.properties.path.type,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.blob !== undefined){
if(!(validate63(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate65(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.rows.type,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.line.type,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.column.type,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"title":"TestReport","type":"object","additionalProperties":false,"required":["kind","path","location","state"],"properties":{"kind":{"$ref":"#/$defs/kind"},"path":{"type":"string","maxLength":1000},"location":{"description":"Where the record names it.","$ref":"../common.schema.json#/$defs/location"},"state":{"enum":["read","absent","unreadable"]},"problem":{"description":"Of an absent or unreadable one: why.","$ref":"../common.schema.json#/$defs/evidenceProblem"},"counts":{"title":"TestCounts","description":"Tests counted, never what the report states about itself.","type":"object","additionalProperties":false,"required":["passed","failed","errored","skipped"],"properties":{"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"errored":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0}}},"failures":{"description":"The first tests that failed or ended in an error.","type":"array","maxItems":100,"items":{"title":"TestFailure","type":"object","additionalProperties":false,"required":["name","line"],"properties":{"name":{"type":"string","maxLength":500},"message":{"type":"string","maxLength":500},"line":{"type":"integer","minimum":1}}}},"sinceBase":{"$ref":"#/$defs/sinceBase"},"currency":{"$ref":"#/$defs/currency"}}};
const schema70 = {"enum":["unit","integration","end-to-end"]};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "unit") || (data === "integration")) || (data === "end-to-end"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema70.enum},schema:schema70.enum,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "message") || (key0 === "remedy")) || (key0 === "location"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
let data0 = data.message;
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.message,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema29.properties.message.type,parentSchema:schema29.properties.message,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.remedy !== undefined){
let data1 = data.remedy;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema29.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema29.properties.remedy.type,parentSchema:schema29.properties.remedy,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate69(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"title":"TestsSinceBase","description":"Held against the same report at the merge base.","type":"object","additionalProperties":false,"required":["state","tests","removed","moved","nowSkipped"],"properties":{"state":{"description":"`new`: not there at the base. `unreadable`: there, and no report that can be read.","enum":["compared","new","unreadable"]},"problem":{"description":"Of an unreadable one: why.","type":"string","maxLength":2000},"tests":{"description":"How many different tests it held at the base.","type":"integer","minimum":0},"removed":{"description":"Were in it and are in no report now.","$ref":"../common.schema.json#/$defs/nameList"},"moved":{"description":"How many are now under another suite, class, file or report.","type":"integer","minimum":0},"nowSkipped":{"description":"Ran at the base and are skipped now.","$ref":"../common.schema.json#/$defs/nameList"}}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "total") || (key0 === "first"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.total.type,parentSchema:schema56.properties.total,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema56.properties.total,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.first !== undefined){
let data1 = data.first;
if(Array.isArray(data1)){
if(data1.length > 100){
const err5 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema56.properties.first,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 1000){
const err6 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema56.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/first/" + i0,schemaPath:"#/properties/first/items/type",keyword:"type",params:{type: "string"},schema:schema56.properties.first.items.type,parentSchema:schema56.properties.first.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "array"},schema:schema56.properties.first.type,parentSchema:schema56.properties.first,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tests === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.removed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "removed"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.moved === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "moved"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.nowSkipped === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nowSkipped"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "state") || (key0 === "problem")) || (key0 === "tests")) || (key0 === "removed")) || (key0 === "moved")) || (key0 === "nowSkipped"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.state !== undefined){
let data0 = data.state;
if(!(((data0 === "compared") || (data0 === "new")) || (data0 === "unreadable"))){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema72.properties.state.enum},schema:schema72.properties.state.enum,parentSchema:schema72.properties.state,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.problem !== undefined){
let data1 = data.problem;
if(typeof data1 === "string"){
if(data1.length > 2000){
const err7 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema72.properties.problem,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type: "string"},schema:schema72.properties.problem.type,parentSchema:schema72.properties.problem,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tests !== undefined){
let data2 = data.tests;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "integer"},schema:schema72.properties.tests.type,parentSchema:schema72.properties.tests,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema72.properties.tests,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.removed !== undefined){
if(!(validate220(data.removed, {instancePath:instancePath+"/removed",parentData:data,parentDataProperty:"removed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.moved !== undefined){
let data4 = data.moved;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "integer"},schema:schema72.properties.moved.type,parentSchema:schema72.properties.moved,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema72.properties.moved,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.nowSkipped !== undefined){
if(!(validate220(data.nowSkipped, {instancePath:instancePath+"/nowSkipped",parentData:data,parentDataProperty:"nowSkipped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"title":"ReportCurrency","description":"What says which code the report is about.","type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"description":"`run`: a run record lists exactly this report. `base`: whether code and report changed since the merge base. `nothing`: neither tells.","enum":["run","base","nothing"]},"run":{"type":"string","maxLength":1000},"code":{"description":"By a run record: its code and the code here.","$ref":"../common.schema.json#/$defs/codeComparison"},"changed":{"description":"By the base: files of code that changed since, while the report did not.","$ref":"../common.schema.json#/$defs/nameList"},"why":{"description":"By nothing: what there would have to be.","type":"string","maxLength":1000}}};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recorded === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.same === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "same"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.different === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "different"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.added === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "added"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gone"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.uncheckable === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uncheckable"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "recorded") || (key0 === "same")) || (key0 === "different")) || (key0 === "added")) || (key0 === "gone")) || (key0 === "uncheckable"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recorded !== undefined){
let data0 = data.recorded;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err7 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.recorded.type,parentSchema:schema59.properties.recorded,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err8 = {instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema59.properties.recorded,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.same !== undefined){
let data1 = data.same;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.same.type,parentSchema:schema59.properties.same,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/same",schemaPath:"#/properties/same/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema59.properties.same,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.different !== undefined){
if(!(validate171(data.different, {instancePath:instancePath+"/different",parentData:data,parentDataProperty:"different",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.added !== undefined){
if(!(validate171(data.added, {instancePath:instancePath+"/added",parentData:data,parentDataProperty:"added",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.gone !== undefined){
if(!(validate171(data.gone, {instancePath:instancePath+"/gone",parentData:data,parentDataProperty:"gone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.uncheckable !== undefined){
if(!(validate171(data.uncheckable, {instancePath:instancePath+"/uncheckable",parentData:data,parentDataProperty:"uncheckable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "run")) || (key0 === "code")) || (key0 === "changed")) || (key0 === "why"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.by !== undefined){
let data0 = data.by;
if(!(((data0 === "run") || (data0 === "base")) || (data0 === "nothing"))){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema74.properties.by.enum},schema:schema74.properties.by.enum,parentSchema:schema74.properties.by,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.run !== undefined){
let data1 = data.run;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema74.properties.run,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema74.properties.run.type,parentSchema:schema74.properties.run,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.code !== undefined){
if(!(validate225(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.changed !== undefined){
if(!(validate220(data.changed, {instancePath:instancePath+"/changed",parentData:data,parentDataProperty:"changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data4 = data.why;
if(typeof data4 === "string"){
if(data4.length > 1000){
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema74.properties.why,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},schema:schema74.properties.why.type,parentSchema:schema74.properties.why,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.location === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema69.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if(!(validate213(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema69.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema69.properties.path.type,parentSchema:schema69.properties.path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate210(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(!(((data3 === "read") || (data3 === "absent")) || (data3 === "unreadable"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema69.properties.state.enum},schema:schema69.properties.state.enum,parentSchema:schema69.properties.state,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.problem !== undefined){
if(!(validate216(data.problem, {instancePath:instancePath+"/problem",parentData:data,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.counts !== undefined){
let data5 = data.counts;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.passed === undefined){
const err8 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "passed"},schema:schema69.properties.counts.required,parentSchema:schema69.properties.counts,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.failed === undefined){
const err9 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "failed"},schema:schema69.properties.counts.required,parentSchema:schema69.properties.counts,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.errored === undefined){
const err10 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "errored"},schema:schema69.properties.counts.required,parentSchema:schema69.properties.counts,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.skipped === undefined){
const err11 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "skipped"},schema:schema69.properties.counts.required,parentSchema:schema69.properties.counts,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "passed") || (key1 === "failed")) || (key1 === "errored")) || (key1 === "skipped"))){
const err12 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema69.properties.counts,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.passed !== undefined){
let data6 = data5.passed;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.counts.properties.passed.type,parentSchema:schema69.properties.counts.properties.passed,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema69.properties.counts.properties.passed,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data5.failed !== undefined){
let data7 = data5.failed;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.counts.properties.failed.type,parentSchema:schema69.properties.counts.properties.failed,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema69.properties.counts.properties.failed,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data5.errored !== undefined){
let data8 = data5.errored;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/counts/errored",schemaPath:"#/properties/counts/properties/errored/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.counts.properties.errored.type,parentSchema:schema69.properties.counts.properties.errored,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/counts/errored",schemaPath:"#/properties/counts/properties/errored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema69.properties.counts.properties.errored,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data5.skipped !== undefined){
let data9 = data5.skipped;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/counts/skipped",schemaPath:"#/properties/counts/properties/skipped/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.counts.properties.skipped.type,parentSchema:schema69.properties.counts.properties.skipped,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/counts/skipped",schemaPath:"#/properties/counts/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema69.properties.counts.properties.skipped,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema69.properties.counts.type,parentSchema:schema69.properties.counts,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.failures !== undefined){
let data10 = data.failures;
if(Array.isArray(data10)){
if(data10.length > 100){
const err22 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema69.properties.failures,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err23 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema69.properties.failures.items.required,parentSchema:schema69.properties.failures.items,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.line === undefined){
const err24 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/required",keyword:"required",params:{missingProperty: "line"},schema:schema69.properties.failures.items.required,parentSchema:schema69.properties.failures.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "name") || (key2 === "message")) || (key2 === "line"))){
const err25 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema69.properties.failures.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(data12.length > 500){
const err26 = {instancePath:instancePath+"/failures/" + i0+"/name",schemaPath:"#/properties/failures/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema69.properties.failures.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/failures/" + i0+"/name",schemaPath:"#/properties/failures/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema69.properties.failures.items.properties.name.type,parentSchema:schema69.properties.failures.items.properties.name,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.message !== undefined){
let data13 = data11.message;
if(typeof data13 === "string"){
if(data13.length > 500){
const err28 = {instancePath:instancePath+"/failures/" + i0+"/message",schemaPath:"#/properties/failures/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema69.properties.failures.items.properties.message,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/failures/" + i0+"/message",schemaPath:"#/properties/failures/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema69.properties.failures.items.properties.message.type,parentSchema:schema69.properties.failures.items.properties.message,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.line !== undefined){
let data14 = data11.line;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/failures/" + i0+"/line",schemaPath:"#/properties/failures/items/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.failures.items.properties.line.type,parentSchema:schema69.properties.failures.items.properties.line,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/failures/" + i0+"/line",schemaPath:"#/properties/failures/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema69.properties.failures.items.properties.line,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/properties/failures/items/type",keyword:"type",params:{type: "object"},schema:schema69.properties.failures.items.type,parentSchema:schema69.properties.failures.items,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "array"},schema:schema69.properties.failures.type,parentSchema:schema69.properties.failures,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.sinceBase !== undefined){
if(!(validate219(data.sinceBase, {instancePath:instancePath+"/sinceBase",parentData:data,parentDataProperty:"sinceBase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(!(validate224(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="evidence/tests.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subjects === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.record === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.reports === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reports"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.dropped === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "subjects")) || (key0 === "unavailable")) || (key0 === "record")) || (key0 === "code")) || (key0 === "noBase")) || (key0 === "reports")) || (key0 === "dropped"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema66.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema66.properties.id.type,parentSchema:schema66.properties.id,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err9 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema66.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate206(data1[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema66.properties.subjects.type,parentSchema:schema66.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err11 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema66.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema66.properties.unavailable.type,parentSchema:schema66.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate210(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.code.type,parentSchema:schema66.properties.code,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema66.properties.code,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.noBase !== undefined){
let data6 = data.noBase;
if(typeof data6 === "string"){
if(data6.length > 2000){
const err15 = {instancePath:instancePath+"/noBase",schemaPath:"#/properties/noBase/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema66.properties.noBase,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/noBase",schemaPath:"#/properties/noBase/type",keyword:"type",params:{type: "string"},schema:schema66.properties.noBase.type,parentSchema:schema66.properties.noBase,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.reports !== undefined){
let data7 = data.reports;
if(Array.isArray(data7)){
if(data7.length > 3000){
const err17 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/maxItems",keyword:"maxItems",params:{limit: 3000},schema:3000,parentSchema:schema66.properties.reports,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate212(data7[i1], {instancePath:instancePath+"/reports/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},schema:schema66.properties.reports.type,parentSchema:schema66.properties.reports,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.dropped !== undefined){
let data9 = data.dropped;
if(Array.isArray(data9)){
if(data9.length > 3000){
const err19 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/maxItems",keyword:"maxItems",params:{limit: 3000},schema:3000,parentSchema:schema66.properties.dropped,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
const err20 = {instancePath:instancePath+"/dropped/" + i2,schemaPath:"#/properties/dropped/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema66.properties.dropped.items.required,parentSchema:schema66.properties.dropped.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.path === undefined){
const err21 = {instancePath:instancePath+"/dropped/" + i2,schemaPath:"#/properties/dropped/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema66.properties.dropped.items.required,parentSchema:schema66.properties.dropped.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.tests === undefined){
const err22 = {instancePath:instancePath+"/dropped/" + i2,schemaPath:"#/properties/dropped/items/required",keyword:"required",params:{missingProperty: "tests"},schema:schema66.properties.dropped.items.required,parentSchema:schema66.properties.dropped.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.removed === undefined){
const err23 = {instancePath:instancePath+"/dropped/" + i2,schemaPath:"#/properties/dropped/items/required",keyword:"required",params:{missingProperty: "removed"},schema:schema66.properties.dropped.items.required,parentSchema:schema66.properties.dropped.items,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data10){
if(!((((key1 === "kind") || (key1 === "path")) || (key1 === "tests")) || (key1 === "removed"))){
const err24 = {instancePath:instancePath+"/dropped/" + i2,schemaPath:"#/properties/dropped/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema66.properties.dropped.items,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.kind !== undefined){
if(!(validate213(data10.kind, {instancePath:instancePath+"/dropped/" + i2+"/kind",parentData:data10,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
if(typeof data12 === "string"){
if(data12.length > 1000){
const err25 = {instancePath:instancePath+"/dropped/" + i2+"/path",schemaPath:"#/properties/dropped/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema66.properties.dropped.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/dropped/" + i2+"/path",schemaPath:"#/properties/dropped/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema66.properties.dropped.items.properties.path.type,parentSchema:schema66.properties.dropped.items.properties.path,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.tests !== undefined){
let data13 = data10.tests;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/dropped/" + i2+"/tests",schemaPath:"#/properties/dropped/items/properties/tests/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.dropped.items.properties.tests.type,parentSchema:schema66.properties.dropped.items.properties.tests,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/dropped/" + i2+"/tests",schemaPath:"#/properties/dropped/items/properties/tests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema66.properties.dropped.items.properties.tests,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data10.removed !== undefined){
if(!(validate220(data10.removed, {instancePath:instancePath+"/dropped/" + i2+"/removed",parentData:data10,parentDataProperty:"removed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/dropped/" + i2,schemaPath:"#/properties/dropped/items/type",keyword:"type",params:{type: "object"},schema:schema66.properties.dropped.items.type,parentSchema:schema66.properties.dropped.items,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "array"},schema:schema66.properties.dropped.type,parentSchema:schema66.properties.dropped,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const experiment = validate236;
const schema76 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"experiment.schema.json","title":"Experiment","description":"`*.experiment.yml`: a hypothesis and the success criteria it is held to, written before the results. Every path is relative to this file.","type":"object","additionalProperties":false,"required":["id","hypothesis","criteria"],"properties":{"id":{"$ref":"common.schema.json#/$defs/identifier"},"hypothesis":{"description":"What is believed, in a sentence.","type":"string","minLength":1,"maxLength":4000},"unit":{"description":"The column that names one observation: episode, case, seed, fold, user. The same id on both sides makes a pair. Left out: rows are independent.","type":"string","minLength":1,"maxLength":200},"pair-by":{"description":"`none` refuses to pair rows that have the same unit.","enum":["unit","none"]},"baseline":{"description":"Results of what is there today.","$ref":"#/$defs/results"},"candidate":{"description":"Results of what is proposed.","$ref":"#/$defs/results"},"results":{"description":"Results alone, instead of `baseline` and `candidate`, where all criteria are thresholds.","$ref":"#/$defs/results"},"criteria":{"type":"array","minItems":1,"maxItems":500,"items":{"$ref":"#/$defs/criterion"}},"confidence":{"description":"Of the intervals, two-sided: a share between 0 and 1. Left out: 0.95.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"plan":{"description":"How the result becomes a production artefact.","type":"string","maxLength":4000},"learnings":{"description":"What was learnt: a page.","$ref":"common.schema.json#/$defs/path"}},"$defs":{"results":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"NamedResults","type":"object","additionalProperties":false,"required":["name","results"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"results":{"$ref":"common.schema.json#/$defs/path"}}}]},"amount":{"description":"`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.","anyOf":[{"type":"number","minimum":0,"description":"A number that is not negative, `2%` or `2pp`."},{"type":"string","maxLength":40,"pattern":"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$","description":"A number that is not negative, `2%` or `2pp`."}]},"criterion":{"title":"Criterion","description":"One metric and what it must do.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"description":"The column of the results (CSV), or the key (JSON, YAML).","type":"string","minLength":1,"maxLength":500},"direction":{"description":"Which way is better.","enum":["increase","decrease"]},"threshold":{"description":"What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.","type":"string","maxLength":200,"pattern":"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},"tolerance":{"description":"How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.","type":"number","minimum":0},"minimum-improvement":{"description":"How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"non-inferiority-margin":{"description":"How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"deterministic":{"description":"The metric comes out the same every time: one measurement is enough and no interval is needed.","type":"boolean"}}}}};
const schema77 = {"description":"A short name: letters, digits, dots, dashes and underscores.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"};
const pattern10 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "");

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema78 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"NamedResults","type":"object","additionalProperties":false,"required":["name","results"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"results":{"$ref":"common.schema.json#/$defs/path"}}}]};
const schema79 = {"description":"A path, relative to the file that states it, with forward slashes.","type":"string","minLength":1,"maxLength":1000};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"},schema:schema78.anyOf[1].required,parentSchema:schema78.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.results === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "results"},schema:schema78.anyOf[1].required,parentSchema:schema78.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "results"))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema78.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 200){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema78.anyOf[1].properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema78.anyOf[1].properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"},schema:schema78.anyOf[1].properties.name.type,parentSchema:schema78.anyOf[1].properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.results !== undefined){
if(!(validate240(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema78.anyOf[1].type,parentSchema:schema78.anyOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema78.anyOf,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
validate239.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate239.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema80 = {"title":"Criterion","description":"One metric and what it must do.","type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"description":"The column of the results (CSV), or the key (JSON, YAML).","type":"string","minLength":1,"maxLength":500},"direction":{"description":"Which way is better.","enum":["increase","decrease"]},"threshold":{"description":"What the candidate's own mean is held against: `>= 0.80`, `> 0`, `<= 5`, `< 5`, `== 0`, `between 0 and 1`.","type":"string","maxLength":200,"pattern":"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},"tolerance":{"description":"How far beyond a threshold still counts as on it, in the metric's unit. Left out: 1e-9 of the threshold's size, so that float noise does not decide.","type":"number","minimum":0},"minimum-improvement":{"description":"How much better the candidate must surely be: the whole interval must lie beyond it. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"non-inferiority-margin":{"description":"How much worse it may be at most: the whole interval must lie within it. Makes the metric a guardrail. Needs `direction` and `baseline`.","$ref":"#/$defs/amount"},"deterministic":{"description":"The metric comes out the same every time: one measurement is enough and no interval is needed.","type":"boolean"}}};
const pattern11 = new RegExp("^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$", "");
const schema81 = {"description":"`0.02` is absolute, `2%` relative to the size of the baseline, `2pp` percentage points of a share.","anyOf":[{"type":"number","minimum":0,"description":"A number that is not negative, `2%` or `2pp`."},{"type":"string","maxLength":40,"pattern":"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$","description":"A number that is not negative, `2%` or `2pp`."}]};
const pattern12 = new RegExp("^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$", "");

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema81.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema81.anyOf[0].type,parentSchema:schema81.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(data.length > 40){
const err2 = {instancePath,schemaPath:"#/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema81.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern12.test(data)){
const err3 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$"},schema:"^\\s*\\d+(\\.\\d+)?\\s*(%|pp)\\s*$",parentSchema:schema81.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},schema:schema81.anyOf[1].type,parentSchema:schema81.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema81.anyOf,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "metric") || (key0 === "direction")) || (key0 === "threshold")) || (key0 === "tolerance")) || (key0 === "minimum-improvement")) || (key0 === "non-inferiority-margin")) || (key0 === "deterministic"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema80.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema80.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema80.properties.metric.type,parentSchema:schema80.properties.metric,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.direction !== undefined){
let data1 = data.direction;
if(!((data1 === "increase") || (data1 === "decrease"))){
const err5 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema80.properties.direction.enum},schema:schema80.properties.direction.enum,parentSchema:schema80.properties.direction,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.threshold !== undefined){
let data2 = data.threshold;
if(typeof data2 === "string"){
if(data2.length > 200){
const err6 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema80.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern11.test(data2)){
const err7 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/pattern",keyword:"pattern",params:{pattern: "^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$"},schema:"^\\s*((>=|<=|==|>|<)\\s*[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|between\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s+and\\s+[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?)\\s*$",parentSchema:schema80.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "string"},schema:schema80.properties.threshold.type,parentSchema:schema80.properties.threshold,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data3 = data.tolerance;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema80.properties.tolerance,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema80.properties.tolerance.type,parentSchema:schema80.properties.tolerance,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["minimum-improvement"] !== undefined){
if(!(validate247(data["minimum-improvement"], {instancePath:instancePath+"/minimum-improvement",parentData:data,parentDataProperty:"minimum-improvement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data["non-inferiority-margin"] !== undefined){
if(!(validate247(data["non-inferiority-margin"], {instancePath:instancePath+"/non-inferiority-margin",parentData:data,parentDataProperty:"non-inferiority-margin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.deterministic !== undefined){
let data6 = data.deterministic;
if(typeof data6 !== "boolean"){
const err11 = {instancePath:instancePath+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",params:{type: "boolean"},schema:schema80.properties.deterministic.type,parentSchema:schema80.properties.deterministic,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="experiment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hypothesis === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hypothesis"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.criteria === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema76.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate237(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.hypothesis !== undefined){
let data1 = data.hypothesis;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err4 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema76.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/type",keyword:"type",params:{type: "string"},schema:schema76.properties.hypothesis.type,parentSchema:schema76.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unit !== undefined){
let data2 = data.unit;
if(typeof data2 === "string"){
if(data2.length > 200){
const err7 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema76.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema76.properties.unit.type,parentSchema:schema76.properties.unit,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["pair-by"] !== undefined){
let data3 = data["pair-by"];
if(!((data3 === "unit") || (data3 === "none"))){
const err10 = {instancePath:instancePath+"/pair-by",schemaPath:"#/properties/pair-by/enum",keyword:"enum",params:{allowedValues: schema76.properties["pair-by"].enum},schema:schema76.properties["pair-by"].enum,parentSchema:schema76.properties["pair-by"],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate239(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.candidate !== undefined){
if(!(validate239(data.candidate, {instancePath:instancePath+"/candidate",parentData:data,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.results !== undefined){
if(!(validate239(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data7 = data.criteria;
if(Array.isArray(data7)){
if(data7.length > 500){
const err11 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema76.properties.criteria,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data7.length < 1){
const err12 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema76.properties.criteria,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate246(data7[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},schema:schema76.properties.criteria.type,parentSchema:schema76.properties.criteria,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.confidence !== undefined){
let data9 = data.confidence;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 >= 1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema76.properties.confidence,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema76.properties.confidence,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema76.properties.confidence.type,parentSchema:schema76.properties.confidence,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.plan !== undefined){
let data10 = data.plan;
if(typeof data10 === "string"){
if(data10.length > 4000){
const err17 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema76.properties.plan,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema76.properties.plan.type,parentSchema:schema76.properties.plan,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.learnings !== undefined){
if(!(validate240(data.learnings, {instancePath:instancePath+"/learnings",parentData:data,parentDataProperty:"learnings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const explanation = validate252;
const schema82 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"explanation.schema.json","title":"Explanation","description":"What `promotion-gates explain CHECK --format json` prints.","type":"object","additionalProperties":false,"required":["kind","version","id","question","why","remedy","for","severity"],"properties":{"kind":{"const":"promotion-gates/explanation"},"version":{"const":"1.0"},"id":{"$ref":"common.schema.json#/$defs/checkId"},"question":{"type":"string"},"why":{"type":"string"},"remedy":{"type":"string"},"for":{"enum":["data-scientist","engineer","operator"]},"severity":{"type":"object","additionalProperties":false,"required":["exploratory","candidate","production"],"properties":{"exploratory":{"$ref":"common.schema.json#/$defs/severity"},"candidate":{"$ref":"common.schema.json#/$defs/severity"},"production":{"$ref":"common.schema.json#/$defs/severity"}}}}};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "off") || (data === "note")) || (data === "warning")) || (data === "block"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="explanation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.question === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "question"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.why === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.remedy === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remedy"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.for === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.severity === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "version")) || (key0 === "id")) || (key0 === "question")) || (key0 === "why")) || (key0 === "remedy")) || (key0 === "for")) || (key0 === "severity"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/explanation" !== data0){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "promotion-gates/explanation"},schema:"promotion-gates/explanation",parentSchema:schema82.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"},schema:"1.0",parentSchema:schema82.properties.version,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate253(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.question !== undefined){
let data3 = data.question;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"},schema:schema82.properties.question.type,parentSchema:schema82.properties.question,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.why !== undefined){
let data4 = data.why;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},schema:schema82.properties.why.type,parentSchema:schema82.properties.why,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.remedy !== undefined){
let data5 = data.remedy;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema82.properties.remedy.type,parentSchema:schema82.properties.remedy,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.for !== undefined){
let data6 = data.for;
if(!(((data6 === "data-scientist") || (data6 === "engineer")) || (data6 === "operator"))){
const err14 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/enum",keyword:"enum",params:{allowedValues: schema82.properties.for.enum},schema:schema82.properties.for.enum,parentSchema:schema82.properties.for,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.severity !== undefined){
let data7 = data.severity;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.exploratory === undefined){
const err15 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/required",keyword:"required",params:{missingProperty: "exploratory"},schema:schema82.properties.severity.required,parentSchema:schema82.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.candidate === undefined){
const err16 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema82.properties.severity.required,parentSchema:schema82.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.production === undefined){
const err17 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/required",keyword:"required",params:{missingProperty: "production"},schema:schema82.properties.severity.required,parentSchema:schema82.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "exploratory") || (key1 === "candidate")) || (key1 === "production"))){
const err18 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema82.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.exploratory !== undefined){
if(!(validate255(data7.exploratory, {instancePath:instancePath+"/severity/exploratory",parentData:data7,parentDataProperty:"exploratory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data7.candidate !== undefined){
if(!(validate255(data7.candidate, {instancePath:instancePath+"/severity/candidate",parentData:data7,parentDataProperty:"candidate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
if(data7.production !== undefined){
if(!(validate255(data7.production, {instancePath:instancePath+"/severity/production",parentData:data7,parentDataProperty:"production",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"},schema:schema82.properties.severity.type,parentSchema:schema82.properties.severity,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const feature = validate259;
const schema85 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"feature.schema.json","title":"FeatureRecord","description":"`*.feature.yml`: what is being promoted, how far it has come, and where its evidence lies. Every path is relative to this file.","type":"object","additionalProperties":false,"required":["id","title","stage"],"properties":{"id":{"description":"Unique in the repository.","$ref":"common.schema.json#/$defs/identifier"},"title":{"description":"What it is, for a reader.","type":"string","minLength":1,"maxLength":200},"stage":{"description":"How far it has come: a stage of the policy, or `retired`. The pull request that raises it is the promotion request.","type":"string","maxLength":50},"kind":{"description":"detector, model input, remediation, agent, …","type":"string","maxLength":100},"owner":{"description":"Who answers for it. Left out: the code owners of this file.","type":"string","maxLength":200},"purpose":{"description":"What it is for, in a sentence or two.","type":"string","maxLength":4000},"contracts":{"description":"Data contracts (ODCS) of the data it reads.","$ref":"common.schema.json#/$defs/paths"},"code":{"description":"Files and folders (ending in /) that make its numbers. Results must come from exactly these bytes.","$ref":"common.schema.json#/$defs/paths"},"experiments":{"description":"Experiment files.","$ref":"common.schema.json#/$defs/paths"},"data":{"description":"The data snapshot: a SHA256SUMS file, or a file and its digest.","type":"array","maxItems":1000,"items":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"title":"DataFile","type":"object","additionalProperties":false,"required":["path","sha256"],"properties":{"path":{"$ref":"common.schema.json#/$defs/path"},"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}}]}},"packages":{"description":"Lock files of its packages (requirements.txt, package-lock.json).","$ref":"common.schema.json#/$defs/paths"},"runs":{"description":"Run records: what the runs that made its results recorded.","$ref":"common.schema.json#/$defs/paths"},"tests":{"description":"Test reports (JUnit XML), by kind of test.","type":"object","additionalProperties":false,"properties":{"unit":{"$ref":"#/$defs/reports"},"integration":{"$ref":"#/$defs/reports"},"end-to-end":{"$ref":"#/$defs/reports"}}},"evidence":{"description":"Gate reports made elsewhere and committed here.","$ref":"common.schema.json#/$defs/paths"},"depends-on":{"description":"Ids of features it leans on.","type":"array","maxItems":1000,"items":{"$ref":"common.schema.json#/$defs/identifier"}},"locked":{"description":"Gates (`data-contract`) or checks (`reproducibility/seed-recorded`) that block for this feature whatever its stage.","type":"array","maxItems":200,"uniqueItems":true,"items":{"type":"string","maxLength":200}},"artifact":{"title":"Artifact","description":"What is shipped.","type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","maxLength":200},"version":{"type":["string","number"],"maxLength":100},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}},"telemetry":{"description":"Names of the signals it emits.","type":"array","maxItems":200,"items":{"type":"string","maxLength":200}},"remediation":{"title":"Remediation","description":"What it does to a running system, and how that is bounded.","type":"object","additionalProperties":false,"required":["action"],"properties":{"action":{"type":"string","maxLength":200},"mode":{"description":"How far it may act by itself.","enum":["shadow","approve","automatic"]},"blast-radius":{"description":"The most it may touch at once.","type":"object","maxProperties":20,"additionalProperties":{"type":["number","string"],"maxLength":100}},"rate-limit":{"type":"string","maxLength":100},"kill-switch":{"description":"The flag that stops it.","type":"string","maxLength":200},"undo":{"description":"How one action is undone.","$ref":"common.schema.json#/$defs/path"}}},"rollout":{"title":"Rollout","type":"object","additionalProperties":false,"properties":{"flag":{"type":"string","maxLength":200},"steps":{"type":"array","maxItems":50,"items":{"type":["string","number"],"maxLength":50}},"hold":{"description":"How long each step lasts.","type":"string","maxLength":50}}},"rollback":{"description":"How it is taken back: a page.","$ref":"common.schema.json#/$defs/path"},"review-by":{"description":"The day by which someone looks again.","$ref":"common.schema.json#/$defs/date"}},"$defs":{"reports":{"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]}}};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"array","items":{"$ref":"#/$defs/path"},"maxItems":1000};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate263(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema91 = {"anyOf":[{"$ref":"common.schema.json#/$defs/path"},{"$ref":"common.schema.json#/$defs/paths"}]};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate268(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(!(validate262(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema91.anyOf,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
validate275.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate275.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema92 = {"description":"A day, as year-month-day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern17 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "");

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern16 = new RegExp("^sha256:[0-9a-f]{64}$", "");

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="feature.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stage === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema85.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate260(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 200){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema85.properties.title,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema85.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema85.properties.title.type,parentSchema:schema85.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 === "string"){
if(data2.length > 50){
const err7 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema85.properties.stage,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema85.properties.stage.type,parentSchema:schema85.properties.stage,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 === "string"){
if(data3.length > 100){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema85.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema85.properties.kind.type,parentSchema:schema85.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(data4.length > 200){
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema85.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema85.properties.owner.type,parentSchema:schema85.properties.owner,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.purpose !== undefined){
let data5 = data.purpose;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err13 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema85.properties.purpose,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},schema:schema85.properties.purpose.type,parentSchema:schema85.properties.purpose,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contracts !== undefined){
if(!(validate262(data.contracts, {instancePath:instancePath+"/contracts",parentData:data,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate262(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.experiments !== undefined){
if(!(validate262(data.experiments, {instancePath:instancePath+"/experiments",parentData:data,parentDataProperty:"experiments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data9 = data.data;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err15 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema85.properties.data,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs19 = errors;
let valid3 = false;
const _errs20 = errors;
if(!(validate268(data10, {instancePath:instancePath+"/data/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
const _errs21 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},schema:schema85.properties.data.items.anyOf[1].required,parentSchema:schema85.properties.data.items.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data10.sha256 === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema85.properties.data.items.anyOf[1].required,parentSchema:schema85.properties.data.items.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "path") || (key1 === "sha256"))){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema85.properties.data.items.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.path !== undefined){
if(!(validate268(data10.path, {instancePath:instancePath+"/data/" + i0+"/path",parentData:data10,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data10.sha256 !== undefined){
if(!(validate271(data10.sha256, {instancePath:instancePath+"/data/" + i0+"/sha256",parentData:data10,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema85.properties.data.items.anyOf[1].type,parentSchema:schema85.properties.data.items.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf",keyword:"anyOf",params:{},schema:schema85.properties.data.items.anyOf,parentSchema:schema85.properties.data.items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},schema:schema85.properties.data.type,parentSchema:schema85.properties.data,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.packages !== undefined){
if(!(validate262(data.packages, {instancePath:instancePath+"/packages",parentData:data,parentDataProperty:"packages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.runs !== undefined){
if(!(validate262(data.runs, {instancePath:instancePath+"/runs",parentData:data,parentDataProperty:"runs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.tests !== undefined){
let data15 = data.tests;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(((key2 === "unit") || (key2 === "integration")) || (key2 === "end-to-end"))){
const err22 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema85.properties.tests,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.unit !== undefined){
if(!(validate275(data15.unit, {instancePath:instancePath+"/tests/unit",parentData:data15,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
if(data15.integration !== undefined){
if(!(validate275(data15.integration, {instancePath:instancePath+"/tests/integration",parentData:data15,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
if(data15["end-to-end"] !== undefined){
if(!(validate275(data15["end-to-end"], {instancePath:instancePath+"/tests/end-to-end",parentData:data15,parentDataProperty:"end-to-end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "object"},schema:schema85.properties.tests.type,parentSchema:schema85.properties.tests,data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.evidence !== undefined){
if(!(validate262(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data["depends-on"] !== undefined){
let data20 = data["depends-on"];
if(Array.isArray(data20)){
if(data20.length > 1000){
const err24 = {instancePath:instancePath+"/depends-on",schemaPath:"#/properties/depends-on/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema85.properties["depends-on"],data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate260(data20[i1], {instancePath:instancePath+"/depends-on/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/depends-on",schemaPath:"#/properties/depends-on/type",keyword:"type",params:{type: "array"},schema:schema85.properties["depends-on"].type,parentSchema:schema85.properties["depends-on"],data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.locked !== undefined){
let data22 = data.locked;
if(Array.isArray(data22)){
if(data22.length > 200){
const err26 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema85.properties.locked,data:data22};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(typeof data23 === "string"){
if(data23.length > 200){
const err27 = {instancePath:instancePath+"/locked/" + i2,schemaPath:"#/properties/locked/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema85.properties.locked.items,data:data23};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/locked/" + i2,schemaPath:"#/properties/locked/items/type",keyword:"type",params:{type: "string"},schema:schema85.properties.locked.items.type,parentSchema:schema85.properties.locked.items,data:data23};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
let i3 = data22.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data22[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err29 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},schema:true,parentSchema:schema85.properties.locked,data:data22};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err30 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "array"},schema:schema85.properties.locked.type,parentSchema:schema85.properties.locked,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.artifact !== undefined){
let data24 = data.artifact;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err31 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty: "name"},schema:schema85.properties.artifact.required,parentSchema:schema85.properties.artifact,data:data24};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data24.version === undefined){
const err32 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/required",keyword:"required",params:{missingProperty: "version"},schema:schema85.properties.artifact.required,parentSchema:schema85.properties.artifact,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data24){
if(!(((key3 === "name") || (key3 === "version")) || (key3 === "digest"))){
const err33 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema85.properties.artifact,data:data24};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 === "string"){
if(data25.length > 200){
const err34 = {instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema85.properties.artifact.properties.name,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/artifact/name",schemaPath:"#/properties/artifact/properties/name/type",keyword:"type",params:{type: "string"},schema:schema85.properties.artifact.properties.name.type,parentSchema:schema85.properties.artifact.properties.name,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data24.version !== undefined){
let data26 = data24.version;
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err36 = {instancePath:instancePath+"/artifact/version",schemaPath:"#/properties/artifact/properties/version/type",keyword:"type",params:{type: schema85.properties.artifact.properties.version.type},schema:schema85.properties.artifact.properties.version.type,parentSchema:schema85.properties.artifact.properties.version,data:data26};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data26 === "string"){
if(data26.length > 100){
const err37 = {instancePath:instancePath+"/artifact/version",schemaPath:"#/properties/artifact/properties/version/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema85.properties.artifact.properties.version,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data24.digest !== undefined){
let data27 = data24.digest;
if(typeof data27 === "string"){
if(!pattern16.test(data27)){
const err38 = {instancePath:instancePath+"/artifact/digest",schemaPath:"#/properties/artifact/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema85.properties.artifact.properties.digest,data:data27};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/artifact/digest",schemaPath:"#/properties/artifact/properties/digest/type",keyword:"type",params:{type: "string"},schema:schema85.properties.artifact.properties.digest.type,parentSchema:schema85.properties.artifact.properties.digest,data:data27};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/artifact",schemaPath:"#/properties/artifact/type",keyword:"type",params:{type: "object"},schema:schema85.properties.artifact.type,parentSchema:schema85.properties.artifact,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.telemetry !== undefined){
let data28 = data.telemetry;
if(Array.isArray(data28)){
if(data28.length > 200){
const err41 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema85.properties.telemetry,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len3 = data28.length;
for(let i4=0; i4<len3; i4++){
let data29 = data28[i4];
if(typeof data29 === "string"){
if(data29.length > 200){
const err42 = {instancePath:instancePath+"/telemetry/" + i4,schemaPath:"#/properties/telemetry/items/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema85.properties.telemetry.items,data:data29};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/telemetry/" + i4,schemaPath:"#/properties/telemetry/items/type",keyword:"type",params:{type: "string"},schema:schema85.properties.telemetry.items.type,parentSchema:schema85.properties.telemetry.items,data:data29};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/telemetry",schemaPath:"#/properties/telemetry/type",keyword:"type",params:{type: "array"},schema:schema85.properties.telemetry.type,parentSchema:schema85.properties.telemetry,data:data28};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.remediation !== undefined){
let data30 = data.remediation;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.action === undefined){
const err45 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/required",keyword:"required",params:{missingProperty: "action"},schema:schema85.properties.remediation.required,parentSchema:schema85.properties.remediation,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key4 in data30){
if(!((((((key4 === "action") || (key4 === "mode")) || (key4 === "blast-radius")) || (key4 === "rate-limit")) || (key4 === "kill-switch")) || (key4 === "undo"))){
const err46 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema85.properties.remediation,data:data30};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data30.action !== undefined){
let data31 = data30.action;
if(typeof data31 === "string"){
if(data31.length > 200){
const err47 = {instancePath:instancePath+"/remediation/action",schemaPath:"#/properties/remediation/properties/action/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema85.properties.remediation.properties.action,data:data31};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/remediation/action",schemaPath:"#/properties/remediation/properties/action/type",keyword:"type",params:{type: "string"},schema:schema85.properties.remediation.properties.action.type,parentSchema:schema85.properties.remediation.properties.action,data:data31};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data30.mode !== undefined){
let data32 = data30.mode;
if(!(((data32 === "shadow") || (data32 === "approve")) || (data32 === "automatic"))){
const err49 = {instancePath:instancePath+"/remediation/mode",schemaPath:"#/properties/remediation/properties/mode/enum",keyword:"enum",params:{allowedValues: schema85.properties.remediation.properties.mode.enum},schema:schema85.properties.remediation.properties.mode.enum,parentSchema:schema85.properties.remediation.properties.mode,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data30["blast-radius"] !== undefined){
let data33 = data30["blast-radius"];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length > 20){
const err50 = {instancePath:instancePath+"/remediation/blast-radius",schemaPath:"#/properties/remediation/properties/blast-radius/maxProperties",keyword:"maxProperties",params:{limit: 20},schema:20,parentSchema:schema85.properties.remediation.properties["blast-radius"],data:data33};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 in data33){
let data34 = data33[key5];
if((!((typeof data34 == "number") && (isFinite(data34)))) && (typeof data34 !== "string")){
const err51 = {instancePath:instancePath+"/remediation/blast-radius/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remediation/properties/blast-radius/additionalProperties/type",keyword:"type",params:{type: schema85.properties.remediation.properties["blast-radius"].additionalProperties.type},schema:schema85.properties.remediation.properties["blast-radius"].additionalProperties.type,parentSchema:schema85.properties.remediation.properties["blast-radius"].additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data34 === "string"){
if(data34.length > 100){
const err52 = {instancePath:instancePath+"/remediation/blast-radius/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/remediation/properties/blast-radius/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema85.properties.remediation.properties["blast-radius"].additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/remediation/blast-radius",schemaPath:"#/properties/remediation/properties/blast-radius/type",keyword:"type",params:{type: "object"},schema:schema85.properties.remediation.properties["blast-radius"].type,parentSchema:schema85.properties.remediation.properties["blast-radius"],data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data30["rate-limit"] !== undefined){
let data35 = data30["rate-limit"];
if(typeof data35 === "string"){
if(data35.length > 100){
const err54 = {instancePath:instancePath+"/remediation/rate-limit",schemaPath:"#/properties/remediation/properties/rate-limit/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema85.properties.remediation.properties["rate-limit"],data:data35};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/remediation/rate-limit",schemaPath:"#/properties/remediation/properties/rate-limit/type",keyword:"type",params:{type: "string"},schema:schema85.properties.remediation.properties["rate-limit"].type,parentSchema:schema85.properties.remediation.properties["rate-limit"],data:data35};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data30["kill-switch"] !== undefined){
let data36 = data30["kill-switch"];
if(typeof data36 === "string"){
if(data36.length > 200){
const err56 = {instancePath:instancePath+"/remediation/kill-switch",schemaPath:"#/properties/remediation/properties/kill-switch/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema85.properties.remediation.properties["kill-switch"],data:data36};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/remediation/kill-switch",schemaPath:"#/properties/remediation/properties/kill-switch/type",keyword:"type",params:{type: "string"},schema:schema85.properties.remediation.properties["kill-switch"].type,parentSchema:schema85.properties.remediation.properties["kill-switch"],data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data30.undo !== undefined){
if(!(validate268(data30.undo, {instancePath:instancePath+"/remediation/undo",parentData:data30,parentDataProperty:"undo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/type",keyword:"type",params:{type: "object"},schema:schema85.properties.remediation.type,parentSchema:schema85.properties.remediation,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.rollout !== undefined){
let data38 = data.rollout;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key6 in data38){
if(!(((key6 === "flag") || (key6 === "steps")) || (key6 === "hold"))){
const err59 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema85.properties.rollout,data:data38};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data38.flag !== undefined){
let data39 = data38.flag;
if(typeof data39 === "string"){
if(data39.length > 200){
const err60 = {instancePath:instancePath+"/rollout/flag",schemaPath:"#/properties/rollout/properties/flag/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema85.properties.rollout.properties.flag,data:data39};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/rollout/flag",schemaPath:"#/properties/rollout/properties/flag/type",keyword:"type",params:{type: "string"},schema:schema85.properties.rollout.properties.flag.type,parentSchema:schema85.properties.rollout.properties.flag,data:data39};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data38.steps !== undefined){
let data40 = data38.steps;
if(Array.isArray(data40)){
if(data40.length > 50){
const err62 = {instancePath:instancePath+"/rollout/steps",schemaPath:"#/properties/rollout/properties/steps/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema85.properties.rollout.properties.steps,data:data40};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len4 = data40.length;
for(let i5=0; i5<len4; i5++){
let data41 = data40[i5];
if((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))){
const err63 = {instancePath:instancePath+"/rollout/steps/" + i5,schemaPath:"#/properties/rollout/properties/steps/items/type",keyword:"type",params:{type: schema85.properties.rollout.properties.steps.items.type},schema:schema85.properties.rollout.properties.steps.items.type,parentSchema:schema85.properties.rollout.properties.steps.items,data:data41};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data41 === "string"){
if(data41.length > 50){
const err64 = {instancePath:instancePath+"/rollout/steps/" + i5,schemaPath:"#/properties/rollout/properties/steps/items/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema85.properties.rollout.properties.steps.items,data:data41};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/rollout/steps",schemaPath:"#/properties/rollout/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema85.properties.rollout.properties.steps.type,parentSchema:schema85.properties.rollout.properties.steps,data:data40};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data38.hold !== undefined){
let data42 = data38.hold;
if(typeof data42 === "string"){
if(data42.length > 50){
const err66 = {instancePath:instancePath+"/rollout/hold",schemaPath:"#/properties/rollout/properties/hold/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema85.properties.rollout.properties.hold,data:data42};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/rollout/hold",schemaPath:"#/properties/rollout/properties/hold/type",keyword:"type",params:{type: "string"},schema:schema85.properties.rollout.properties.hold.type,parentSchema:schema85.properties.rollout.properties.hold,data:data42};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/rollout",schemaPath:"#/properties/rollout/type",keyword:"type",params:{type: "object"},schema:schema85.properties.rollout.type,parentSchema:schema85.properties.rollout,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.rollback !== undefined){
if(!(validate268(data.rollback, {instancePath:instancePath+"/rollback",parentData:data,parentDataProperty:"rollback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data["review-by"] !== undefined){
if(!(validate285(data["review-by"], {instancePath:instancePath+"/review-by",parentData:data,parentDataProperty:"review-by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const gateReport = validate287;
const schema93 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"gate-report.schema.json","title":"GateReport","description":"What one gate saw, as it travels between jobs: evidence with its subjects, and the findings it gave there. Whoever reads it hashes the subjects and evaluates the evidence anew.","type":"object","additionalProperties":false,"required":["kind","version","gate","producer","features"],"properties":{"kind":{"const":"promotion-gates/gate-report"},"version":{"description":"Major and minor. Older minors are read; a newer one is refused.","const":"1.0"},"gate":{"type":"string","maxLength":100},"producer":{"$ref":"common.schema.json#/$defs/producer"},"features":{"type":"array","maxItems":10000,"items":{"title":"FeatureEvidence","type":"object","additionalProperties":false,"required":["feature","stage","units","findings"],"properties":{"feature":{"type":"string","maxLength":200},"stage":{"type":"string","maxLength":50},"units":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/unit"}},"findings":{"type":"array","maxItems":100000,"items":{"$ref":"common.schema.json#/$defs/finding"}}}}}},"$defs":{"unit":{"title":"EvidenceUnit","description":"Evidence about one thing (a contract, an experiment). What else it holds is in the gate's own evidence schema.","type":"object","required":["id","subjects"],"properties":{"id":{"description":"What it is about: as a rule, a path.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"common.schema.json#/$defs/subject"}},"unavailable":{"description":"Why this could not be looked at where the report was made.","type":"string","maxLength":2000}}}}};
const schema94 = {"title":"Producer","description":"Who made a report, when and where.","type":"object","additionalProperties":false,"required":["tool","version","time"],"properties":{"tool":{"type":"string","maxLength":100},"version":{"type":"string","maxLength":100},"time":{"$ref":"#/$defs/time"},"commit":{"$ref":"#/$defs/commitId"},"run":{"description":"Link to the run.","type":"string","maxLength":2000}}};
const schema95 = {"description":"A moment, in Coordinated Universal Time.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"};
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "");

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$",parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tool === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.time === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "tool") || (key0 === "version")) || (key0 === "time")) || (key0 === "commit")) || (key0 === "run"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tool !== undefined){
let data0 = data.tool;
if(typeof data0 === "string"){
if(data0.length > 100){
const err4 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema94.properties.tool,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},schema:schema94.properties.tool.type,parentSchema:schema94.properties.tool,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 100){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema94.properties.version,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema94.properties.version.type,parentSchema:schema94.properties.version,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate289(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate291(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
let data4 = data.run;
if(typeof data4 === "string"){
if(data4.length > 2000){
const err8 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema94.properties.run,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema94.properties.run.type,parentSchema:schema94.properties.run,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"title":"EvidenceUnit","description":"Evidence about one thing (a contract, an experiment). What else it holds is in the gate's own evidence schema.","type":"object","required":["id","subjects"],"properties":{"id":{"description":"What it is about: as a rule, a path.","type":"string","maxLength":1000},"subjects":{"type":"array","maxItems":100000,"items":{"$ref":"common.schema.json#/$defs/subject"}},"unavailable":{"description":"Why this could not be looked at where the report was made.","type":"string","maxLength":2000}}};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "role") || (key0 === "path")) || (key0 === "blob")) || (key0 === "name")) || (key0 === "sha256")) || (key0 === "rows"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((((data0 === "record") || (data0 === "contract")) || (data0 === "criteria")) || (data0 === "results")) || (data0 === "code")) || (data0 === "data")) || (data0 === "packages")) || (data0 === "run")) || (data0 === "test-report")) || (data0 === "policy")) || (data0 === "report"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema26.properties.role.enum},schema:schema26.properties.role.enum,parentSchema:schema26.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length > 1000){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema26.properties.path.type,parentSchema:schema26.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.blob !== undefined){
if(!(validate63(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate65(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.rows !== undefined){
let data5 = data.rows;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.rows.type,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subjects === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema97.required,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema97.properties.id,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema97.properties.id.type,parentSchema:schema97.properties.id,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subjects !== undefined){
let data1 = data.subjects;
if(Array.isArray(data1)){
if(data1.length > 100000){
const err4 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema97.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate295(data1[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema97.properties.subjects.type,parentSchema:schema97.properties.subjects,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unavailable !== undefined){
let data3 = data.unavailable;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err6 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema97.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},schema:schema97.properties.unavailable.type,parentSchema:schema97.properties.unavailable,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":{"id":true,"subjects":true,"unavailable":true},"dynamicProps":false,"dynamicItems":false};

const schema99 = {"title":"Finding","description":"One answer to a check's question.","type":"object","additionalProperties":false,"required":["check","feature","outcome","severity","standing","message","fingerprint","subjects","origin","for"],"properties":{"check":{"$ref":"#/$defs/checkId"},"feature":{"type":"string","maxLength":200},"outcome":{"enum":["pass","fail","unknown","skipped"]},"severity":{"$ref":"#/$defs/severity"},"standing":{"description":"Whether it counts for the verdict: `open` does; the others say why not.","enum":["open","waived","known","already-on-main"]},"message":{"type":"string","maxLength":4000},"location":{"$ref":"#/$defs/location"},"expected":{"type":"string","maxLength":2000},"observed":{"type":"string","maxLength":2000},"remedy":{"description":"What to do next.","type":"string","maxLength":4000},"paste":{"title":"Paste","description":"Lines to paste, where the remedy is mechanical.","type":"object","additionalProperties":false,"required":["path","text"],"properties":{"path":{"type":"string","maxLength":1000},"text":{"type":"string","maxLength":10000}}},"fingerprint":{"description":"What the finding is about, stable while lines move: the same check, feature and fingerprint are the same finding.","type":"string","maxLength":2000},"size":{"description":"How bad, where it can be counted: more is worse.","type":"number"},"timed":{"description":"True where only the passing of time made it so.","type":"boolean"},"subjects":{"description":"Paths and data names.","type":"array","items":{"type":"string","maxLength":2000}},"origin":{"description":"Where the evidence came from: this checkout, a gate report in the repository, or one handed in by the workflow.","enum":["checkout","committed","supplied"]},"for":{"description":"Whose the remedy is.","enum":["data-scientist","engineer","operator"]},"statistics":{"$ref":"#/$defs/statistics"}}};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "off") || (data === "note")) || (data === "warning")) || (data === "block"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema102 = {"title":"Statistics","description":"How a statistical finding was decided.","type":"object","additionalProperties":false,"required":["method","estimate","interval","confidence","n"],"properties":{"method":{"type":"string","maxLength":200},"estimate":{"description":"In the criterion's own scale.","type":"number"},"interval":{"$ref":"#/$defs/interval"},"confidence":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"pValue":{"type":"number","minimum":0,"maximum":1},"n":{"type":"object","additionalProperties":false,"required":["baseline","candidate"],"properties":{"baseline":{"type":"integer"},"candidate":{"type":"integer"}}},"requiredN":{"description":"Units that would decide it.","type":"integer"},"limit":{"description":"What the estimate is held against, in the same scale.","type":"number"},"direction":{"enum":["increase","decrease"]},"relative":{"description":"Whether estimate, interval and limit are shares of the baseline.","type":"boolean"},"baseline":{"description":"The baseline's own value.","type":"number"},"candidate":{"description":"The candidate's own value.","type":"number"}}};
const schema103 = {"description":"Low and high end. An open end is null.","type":"array","minItems":2,"maxItems":2,"items":{"type":["number","null"]}};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema103.items.type},schema:schema103.items.type,parentSchema:schema103.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.estimate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "estimate"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.interval === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "interval"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.confidence === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.n === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n"},schema:schema102.required,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema102.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(data0.length > 200){
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema102.properties.method,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},schema:schema102.properties.method.type,parentSchema:schema102.properties.method,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.estimate !== undefined){
let data1 = data.estimate;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/estimate",schemaPath:"#/properties/estimate/type",keyword:"type",params:{type: "number"},schema:schema102.properties.estimate.type,parentSchema:schema102.properties.estimate,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.interval !== undefined){
if(!(validate307(data.interval, {instancePath:instancePath+"/interval",parentData:data,parentDataProperty:"interval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
let data3 = data.confidence;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 >= 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema102.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema102.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "number"},schema:schema102.properties.confidence.type,parentSchema:schema102.properties.confidence,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pValue !== undefined){
let data4 = data.pValue;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/pValue",schemaPath:"#/properties/pValue/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema102.properties.pValue,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/pValue",schemaPath:"#/properties/pValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema102.properties.pValue,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/pValue",schemaPath:"#/properties/pValue/type",keyword:"type",params:{type: "number"},schema:schema102.properties.pValue.type,parentSchema:schema102.properties.pValue,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.n !== undefined){
let data5 = data.n;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.baseline === undefined){
const err15 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/required",keyword:"required",params:{missingProperty: "baseline"},schema:schema102.properties.n.required,parentSchema:schema102.properties.n,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.candidate === undefined){
const err16 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/required",keyword:"required",params:{missingProperty: "candidate"},schema:schema102.properties.n.required,parentSchema:schema102.properties.n,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "baseline") || (key1 === "candidate"))){
const err17 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema102.properties.n,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.baseline !== undefined){
let data6 = data5.baseline;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err18 = {instancePath:instancePath+"/n/baseline",schemaPath:"#/properties/n/properties/baseline/type",keyword:"type",params:{type: "integer"},schema:schema102.properties.n.properties.baseline.type,parentSchema:schema102.properties.n.properties.baseline,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.candidate !== undefined){
let data7 = data5.candidate;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err19 = {instancePath:instancePath+"/n/candidate",schemaPath:"#/properties/n/properties/candidate/type",keyword:"type",params:{type: "integer"},schema:schema102.properties.n.properties.candidate.type,parentSchema:schema102.properties.n.properties.candidate,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: "object"},schema:schema102.properties.n.type,parentSchema:schema102.properties.n,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.requiredN !== undefined){
let data8 = data.requiredN;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err21 = {instancePath:instancePath+"/requiredN",schemaPath:"#/properties/requiredN/type",keyword:"type",params:{type: "integer"},schema:schema102.properties.requiredN.type,parentSchema:schema102.properties.requiredN,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema102.properties.limit.type,parentSchema:schema102.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.direction !== undefined){
let data10 = data.direction;
if(!((data10 === "increase") || (data10 === "decrease"))){
const err23 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema102.properties.direction.enum},schema:schema102.properties.direction.enum,parentSchema:schema102.properties.direction,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.relative !== undefined){
let data11 = data.relative;
if(typeof data11 !== "boolean"){
const err24 = {instancePath:instancePath+"/relative",schemaPath:"#/properties/relative/type",keyword:"type",params:{type: "boolean"},schema:schema102.properties.relative.type,parentSchema:schema102.properties.relative,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.baseline !== undefined){
let data12 = data.baseline;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "number"},schema:schema102.properties.baseline.type,parentSchema:schema102.properties.baseline,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.candidate !== undefined){
let data13 = data.candidate;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err26 = {instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/type",keyword:"type",params:{type: "number"},schema:schema102.properties.candidate.type,parentSchema:schema102.properties.candidate,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.feature === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.severity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.standing === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.message === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.fingerprint === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fingerprint"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.subjects === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.origin === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origin"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.for === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.check !== undefined){
if(!(validate301(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.feature !== undefined){
let data1 = data.feature;
if(typeof data1 === "string"){
if(data1.length > 200){
const err11 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema99.properties.feature,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema99.properties.feature.type,parentSchema:schema99.properties.feature,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(!((((data2 === "pass") || (data2 === "fail")) || (data2 === "unknown")) || (data2 === "skipped"))){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema99.properties.outcome.enum},schema:schema99.properties.outcome.enum,parentSchema:schema99.properties.outcome,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.severity !== undefined){
if(!(validate303(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.standing !== undefined){
let data4 = data.standing;
if(!((((data4 === "open") || (data4 === "waived")) || (data4 === "known")) || (data4 === "already-on-main"))){
const err14 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema99.properties.standing.enum},schema:schema99.properties.standing.enum,parentSchema:schema99.properties.standing,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err15 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema99.properties.message,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema99.properties.message.type,parentSchema:schema99.properties.message,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate69(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
let data7 = data.expected;
if(typeof data7 === "string"){
if(data7.length > 2000){
const err17 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema99.properties.expected,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema99.properties.expected.type,parentSchema:schema99.properties.expected,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.observed !== undefined){
let data8 = data.observed;
if(typeof data8 === "string"){
if(data8.length > 2000){
const err19 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema99.properties.observed,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "string"},schema:schema99.properties.observed.type,parentSchema:schema99.properties.observed,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.remedy !== undefined){
let data9 = data.remedy;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err21 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema99.properties.remedy,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema99.properties.remedy.type,parentSchema:schema99.properties.remedy,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.paste !== undefined){
let data10 = data.paste;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err23 = {instancePath:instancePath+"/paste",schemaPath:"#/properties/paste/required",keyword:"required",params:{missingProperty: "path"},schema:schema99.properties.paste.required,parentSchema:schema99.properties.paste,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.text === undefined){
const err24 = {instancePath:instancePath+"/paste",schemaPath:"#/properties/paste/required",keyword:"required",params:{missingProperty: "text"},schema:schema99.properties.paste.required,parentSchema:schema99.properties.paste,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "path") || (key1 === "text"))){
const err25 = {instancePath:instancePath+"/paste",schemaPath:"#/properties/paste/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema99.properties.paste,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.path !== undefined){
let data11 = data10.path;
if(typeof data11 === "string"){
if(data11.length > 1000){
const err26 = {instancePath:instancePath+"/paste/path",schemaPath:"#/properties/paste/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema99.properties.paste.properties.path,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/paste/path",schemaPath:"#/properties/paste/properties/path/type",keyword:"type",params:{type: "string"},schema:schema99.properties.paste.properties.path.type,parentSchema:schema99.properties.paste.properties.path,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.text !== undefined){
let data12 = data10.text;
if(typeof data12 === "string"){
if(data12.length > 10000){
const err28 = {instancePath:instancePath+"/paste/text",schemaPath:"#/properties/paste/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000},schema:10000,parentSchema:schema99.properties.paste.properties.text,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/paste/text",schemaPath:"#/properties/paste/properties/text/type",keyword:"type",params:{type: "string"},schema:schema99.properties.paste.properties.text.type,parentSchema:schema99.properties.paste.properties.text,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/paste",schemaPath:"#/properties/paste/type",keyword:"type",params:{type: "object"},schema:schema99.properties.paste.type,parentSchema:schema99.properties.paste,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
if(typeof data13 === "string"){
if(data13.length > 2000){
const err31 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema99.properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},schema:schema99.properties.fingerprint.type,parentSchema:schema99.properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.size !== undefined){
let data14 = data.size;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err33 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "number"},schema:schema99.properties.size.type,parentSchema:schema99.properties.size,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.timed !== undefined){
let data15 = data.timed;
if(typeof data15 !== "boolean"){
const err34 = {instancePath:instancePath+"/timed",schemaPath:"#/properties/timed/type",keyword:"type",params:{type: "boolean"},schema:schema99.properties.timed.type,parentSchema:schema99.properties.timed,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.subjects !== undefined){
let data16 = data.subjects;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(data17.length > 2000){
const err35 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema99.properties.subjects.items,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"},schema:schema99.properties.subjects.items.type,parentSchema:schema99.properties.subjects.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema99.properties.subjects.type,parentSchema:schema99.properties.subjects,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.origin !== undefined){
let data18 = data.origin;
if(!(((data18 === "checkout") || (data18 === "committed")) || (data18 === "supplied"))){
const err38 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues: schema99.properties.origin.enum},schema:schema99.properties.origin.enum,parentSchema:schema99.properties.origin,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.for !== undefined){
let data19 = data.for;
if(!(((data19 === "data-scientist") || (data19 === "engineer")) || (data19 === "operator"))){
const err39 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/enum",keyword:"enum",params:{allowedValues: schema99.properties.for.enum},schema:schema99.properties.for.enum,parentSchema:schema99.properties.for,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.statistics !== undefined){
if(!(validate306(data.statistics, {instancePath:instancePath+"/statistics",parentData:data,parentDataProperty:"statistics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="gate-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.gate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.producer === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "producer"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.features === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},schema:schema93.required,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "version")) || (key0 === "gate")) || (key0 === "producer")) || (key0 === "features"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/gate-report" !== data0){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "promotion-gates/gate-report"},schema:"promotion-gates/gate-report",parentSchema:schema93.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"},schema:"1.0",parentSchema:schema93.properties.version,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.gate !== undefined){
let data2 = data.gate;
if(typeof data2 === "string"){
if(data2.length > 100){
const err8 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema93.properties.gate,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"},schema:schema93.properties.gate.type,parentSchema:schema93.properties.gate,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.producer !== undefined){
if(!(validate288(data.producer, {instancePath:instancePath+"/producer",parentData:data,parentDataProperty:"producer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.features !== undefined){
let data4 = data.features;
if(Array.isArray(data4)){
if(data4.length > 10000){
const err10 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema93.properties.features,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.feature === undefined){
const err11 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/properties/features/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema93.properties.features.items.required,parentSchema:schema93.properties.features.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.stage === undefined){
const err12 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/properties/features/items/required",keyword:"required",params:{missingProperty: "stage"},schema:schema93.properties.features.items.required,parentSchema:schema93.properties.features.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.units === undefined){
const err13 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/properties/features/items/required",keyword:"required",params:{missingProperty: "units"},schema:schema93.properties.features.items.required,parentSchema:schema93.properties.features.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.findings === undefined){
const err14 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/properties/features/items/required",keyword:"required",params:{missingProperty: "findings"},schema:schema93.properties.features.items.required,parentSchema:schema93.properties.features.items,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "feature") || (key1 === "stage")) || (key1 === "units")) || (key1 === "findings"))){
const err15 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/properties/features/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema93.properties.features.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.feature !== undefined){
let data6 = data5.feature;
if(typeof data6 === "string"){
if(data6.length > 200){
const err16 = {instancePath:instancePath+"/features/" + i0+"/feature",schemaPath:"#/properties/features/items/properties/feature/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema93.properties.features.items.properties.feature,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/features/" + i0+"/feature",schemaPath:"#/properties/features/items/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema93.properties.features.items.properties.feature.type,parentSchema:schema93.properties.features.items.properties.feature,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.stage !== undefined){
let data7 = data5.stage;
if(typeof data7 === "string"){
if(data7.length > 50){
const err18 = {instancePath:instancePath+"/features/" + i0+"/stage",schemaPath:"#/properties/features/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 50},schema:50,parentSchema:schema93.properties.features.items.properties.stage,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/features/" + i0+"/stage",schemaPath:"#/properties/features/items/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema93.properties.features.items.properties.stage.type,parentSchema:schema93.properties.features.items.properties.stage,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.units !== undefined){
let data8 = data5.units;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err20 = {instancePath:instancePath+"/features/" + i0+"/units",schemaPath:"#/properties/features/items/properties/units/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema93.properties.features.items.properties.units,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate294(data8[i1], {instancePath:instancePath+"/features/" + i0+"/units/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/features/" + i0+"/units",schemaPath:"#/properties/features/items/properties/units/type",keyword:"type",params:{type: "array"},schema:schema93.properties.features.items.properties.units.type,parentSchema:schema93.properties.features.items.properties.units,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.findings !== undefined){
let data10 = data5.findings;
if(Array.isArray(data10)){
if(data10.length > 100000){
const err22 = {instancePath:instancePath+"/features/" + i0+"/findings",schemaPath:"#/properties/features/items/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000},schema:100000,parentSchema:schema93.properties.features.items.properties.findings,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate300(data10[i2], {instancePath:instancePath+"/features/" + i0+"/findings/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/features/" + i0+"/findings",schemaPath:"#/properties/features/items/properties/findings/type",keyword:"type",params:{type: "array"},schema:schema93.properties.features.items.properties.findings.type,parentSchema:schema93.properties.features.items.properties.findings,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/features/" + i0,schemaPath:"#/properties/features/items/type",keyword:"type",params:{type: "object"},schema:schema93.properties.features.items.type,parentSchema:schema93.properties.features.items,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},schema:schema93.properties.features.type,parentSchema:schema93.properties.features,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const policy = validate311;
const schema104 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"policy.schema.json","title":"Policy","description":"`promotion.yml`: the stages, the gates each stage requires, and what a failing check does there. Everything left out is as in the built-in policy.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Of this format.","const":1},"stages":{"description":"From loosest to strictest. `retired` stands below the first by itself and is not listed. Left out: exploratory, candidate, production.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"#/$defs/stage"}},"requires":{"description":"Which gates must have evidence at a stage. A gate that a stage does not require never blocks there unless a severity says so by name.","type":"object","additionalProperties":{"type":"array","uniqueItems":true,"items":{"type":"string","maxLength":100}}},"evidence":{"description":"The least a stage accepts of evidence made elsewhere: `committed` beside the feature, or `supplied` by the workflow. Evidence collected from the checkout itself is always accepted.","type":"object","additionalProperties":{"enum":["committed","supplied"]}},"records":{"description":"Where feature records are found. Left out: **/*.feature.yml","$ref":"#/$defs/patterns"},"gates":{"description":"Options of single gates. Any of them may be one value, or a map from stage to value: a stage that is not named takes the value of the nearest one below it.","type":"object","additionalProperties":false,"properties":{"data-contract":{"title":"DataContractOptions","type":"object","additionalProperties":false,"properties":{"contracts":{"description":"Where contracts are found when no record names them. Left out: **/*.odcs.yaml, **/*.odcs.yml","$ref":"#/$defs/patternsByStage"},"memory-limit":{"description":"Resident memory, in megabytes, above which the process that reads data is ended. Left out: 1000.","$ref":"#/$defs/numberByStage"},"time-limit":{"description":"Seconds after which the process that reads one contract's data is ended. Left out: 300.","$ref":"#/$defs/numberByStage"}}},"experiment":{"title":"ExperimentOptions","type":"object","additionalProperties":false,"properties":{"experiments":{"description":"Where experiments are found when no record names them. Left out: **/*.experiment.yml, **/*.experiment.yaml","$ref":"#/$defs/patternsByStage"}}},"reproducibility":{"title":"ReproducibilityOptions","type":"object","additionalProperties":false,"properties":{"packages":{"description":"How exactly packages are locked: `pinned` to a version, or `hashed` to bytes. Left out: pinned.","anyOf":[{"enum":["pinned","hashed"]},{"type":"object","additionalProperties":{"enum":["pinned","hashed"]}}]}}},"tests":{"title":"TestsOptions","type":"object","additionalProperties":false,"properties":{"kinds":{"description":"Which kinds of test a stage needs: a list, or `declared` for all that the record names and at least one. Left out: declared.","anyOf":[{"$ref":"#/$defs/kinds"},{"type":"object","additionalProperties":{"$ref":"#/$defs/kinds"}}]}}}}},"severity":{"description":"What a failing check does, one severity for all stages or a map from stage to severity: a stage that is not named keeps the default.","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/checkId"},"additionalProperties":{"anyOf":[{"$ref":"common.schema.json#/$defs/severity"},{"type":"object","additionalProperties":{"$ref":"common.schema.json#/$defs/severity"}}]}},"enforce":{"description":"`false`: report and never block. Left out: true.","type":"boolean"}},"$defs":{"stage":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,49}$"},"patterns":{"anyOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500}}]},"patternsByStage":{"anyOf":[{"$ref":"#/$defs/patterns"},{"type":"object","additionalProperties":{"$ref":"#/$defs/patterns"}}]},"numberByStage":{"anyOf":[{"type":"number","exclusiveMinimum":0},{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}]},"kinds":{"anyOf":[{"const":"declared"},{"type":"array","uniqueItems":true,"items":{"enum":["unit","integration","end-to-end"]}}]}}};
const schema105 = {"type":"string","pattern":"^[a-z][a-z0-9-]{0,49}$"};
const pattern21 = new RegExp("^[a-z][a-z0-9-]{0,49}$", "");

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern21.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,49}$"},schema:"^[a-z][a-z0-9-]{0,49}$",parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema106 = {"anyOf":[{"type":"string","minLength":1,"maxLength":500},{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","minLength":1,"maxLength":500}}]};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema106.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema106.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema106.anyOf[0].type,parentSchema:schema106.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 50){
const err3 = {instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema106.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 1){
const err4 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema106.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 500){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema106.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema106.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"},schema:schema106.anyOf[1].items.type,parentSchema:schema106.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema106.anyOf[1].type,parentSchema:schema106.anyOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema106.anyOf,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
validate314.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate314.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema107 = {"anyOf":[{"$ref":"#/$defs/patterns"},{"type":"object","additionalProperties":{"$ref":"#/$defs/patterns"}}]};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate314(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
else {
var items0 = validate314.evaluated.items;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate314(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema107.anyOf[1].type,parentSchema:schema107.anyOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema107.anyOf,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
validate316.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate316.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema108 = {"anyOf":[{"type":"number","exclusiveMinimum":0},{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0}}]};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema108.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "number"},schema:schema108.anyOf[0].type,parentSchema:schema108.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
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
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema108.anyOf[1].additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema108.anyOf[1].additionalProperties.type,parentSchema:schema108.anyOf[1].additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema108.anyOf[1].type,parentSchema:schema108.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema108.anyOf,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
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
validate320.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate320.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema109 = {"anyOf":[{"const":"declared"},{"type":"array","uniqueItems":true,"items":{"enum":["unit","integration","end-to-end"]}}]};
import equal from 'fast-deep-equal';
const func0 = equal;

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
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
const err0 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "declared"},schema:"declared",parentSchema:schema109.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema109.anyOf[1].items.enum},schema:schema109.anyOf[1].items.enum,parentSchema:schema109.anyOf[1].items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema109.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema109.anyOf[1].type,parentSchema:schema109.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema109.anyOf,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
validate324.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate324.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "off") || (data === "note")) || (data === "warning")) || (data === "block"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "stages")) || (key0 === "requires")) || (key0 === "evidence")) || (key0 === "records")) || (key0 === "gates")) || (key0 === "severity")) || (key0 === "enforce"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema104.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.stages !== undefined){
let data1 = data.stages;
if(Array.isArray(data1)){
if(data1.length > 20){
const err3 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema104.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema104.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate312(data1[i0], {instancePath:instancePath+"/stages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema104.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema104.properties.stages.type,parentSchema:schema104.properties.stages,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
const err7 = {instancePath:instancePath+"/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/requires/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema104.properties.requires.additionalProperties.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/requires/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema104.properties.requires.additionalProperties.items.type,parentSchema:schema104.properties.requires.additionalProperties.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requires/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema104.properties.requires.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err10 = {instancePath:instancePath+"/requires/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requires/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema104.properties.requires.additionalProperties.type,parentSchema:schema104.properties.requires.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "object"},schema:schema104.properties.requires.type,parentSchema:schema104.properties.requires,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
const err12 = {instancePath:instancePath+"/evidence/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema104.properties.evidence.additionalProperties.enum},schema:schema104.properties.evidence.additionalProperties.enum,parentSchema:schema104.properties.evidence.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},schema:schema104.properties.evidence.type,parentSchema:schema104.properties.evidence,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.records !== undefined){
if(!(validate314(data.records, {instancePath:instancePath+"/records",parentData:data,parentDataProperty:"records",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.gates !== undefined){
let data9 = data.gates;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!((((key3 === "data-contract") || (key3 === "experiment")) || (key3 === "reproducibility")) || (key3 === "tests"))){
const err14 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema104.properties.gates,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9["data-contract"] !== undefined){
let data10 = data9["data-contract"];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key4 in data10){
if(!(((key4 === "contracts") || (key4 === "memory-limit")) || (key4 === "time-limit"))){
const err15 = {instancePath:instancePath+"/gates/data-contract",schemaPath:"#/properties/gates/properties/data-contract/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema104.properties.gates.properties["data-contract"],data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data10.contracts !== undefined){
if(!(validate316(data10.contracts, {instancePath:instancePath+"/gates/data-contract/contracts",parentData:data10,parentDataProperty:"contracts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
if(data10["memory-limit"] !== undefined){
if(!(validate320(data10["memory-limit"], {instancePath:instancePath+"/gates/data-contract/memory-limit",parentData:data10,parentDataProperty:"memory-limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
if(data10["time-limit"] !== undefined){
if(!(validate320(data10["time-limit"], {instancePath:instancePath+"/gates/data-contract/time-limit",parentData:data10,parentDataProperty:"time-limit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/gates/data-contract",schemaPath:"#/properties/gates/properties/data-contract/type",keyword:"type",params:{type: "object"},schema:schema104.properties.gates.properties["data-contract"].type,parentSchema:schema104.properties.gates.properties["data-contract"],data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.experiment !== undefined){
let data14 = data9.experiment;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
if(!(key5 === "experiments")){
const err17 = {instancePath:instancePath+"/gates/experiment",schemaPath:"#/properties/gates/properties/experiment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema104.properties.gates.properties.experiment,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data14.experiments !== undefined){
if(!(validate316(data14.experiments, {instancePath:instancePath+"/gates/experiment/experiments",parentData:data14,parentDataProperty:"experiments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/gates/experiment",schemaPath:"#/properties/gates/properties/experiment/type",keyword:"type",params:{type: "object"},schema:schema104.properties.gates.properties.experiment.type,parentSchema:schema104.properties.gates.properties.experiment,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.reproducibility !== undefined){
let data16 = data9.reproducibility;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(!(key6 === "packages")){
const err19 = {instancePath:instancePath+"/gates/reproducibility",schemaPath:"#/properties/gates/properties/reproducibility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema104.properties.gates.properties.reproducibility,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.packages !== undefined){
let data17 = data16.packages;
const _errs35 = errors;
let valid13 = false;
const _errs36 = errors;
if(!((data17 === "pinned") || (data17 === "hashed"))){
const err20 = {instancePath:instancePath+"/gates/reproducibility/packages",schemaPath:"#/properties/gates/properties/reproducibility/properties/packages/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema104.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum},schema:schema104.properties.gates.properties.reproducibility.properties.packages.anyOf[0].enum,parentSchema:schema104.properties.gates.properties.reproducibility.properties.packages.anyOf[0],data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid13 = valid13 || _valid0;
const _errs37 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
let data18 = data17[key7];
if(!((data18 === "pinned") || (data18 === "hashed"))){
const err21 = {instancePath:instancePath+"/gates/reproducibility/packages/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/properties/reproducibility/properties/packages/anyOf/1/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema104.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum},schema:schema104.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties.enum,parentSchema:schema104.properties.gates.properties.reproducibility.properties.packages.anyOf[1].additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/gates/reproducibility/packages",schemaPath:"#/properties/gates/properties/reproducibility/properties/packages/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema104.properties.gates.properties.reproducibility.properties.packages.anyOf[1].type,parentSchema:schema104.properties.gates.properties.reproducibility.properties.packages.anyOf[1],data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const err23 = {instancePath:instancePath+"/gates/reproducibility/packages",schemaPath:"#/properties/gates/properties/reproducibility/properties/packages/anyOf",keyword:"anyOf",params:{},schema:schema104.properties.gates.properties.reproducibility.properties.packages.anyOf,parentSchema:schema104.properties.gates.properties.reproducibility.properties.packages,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/gates/reproducibility",schemaPath:"#/properties/gates/properties/reproducibility/type",keyword:"type",params:{type: "object"},schema:schema104.properties.gates.properties.reproducibility.type,parentSchema:schema104.properties.gates.properties.reproducibility,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.tests !== undefined){
let data19 = data9.tests;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
if(!(key8 === "kinds")){
const err25 = {instancePath:instancePath+"/gates/tests",schemaPath:"#/properties/gates/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema104.properties.gates.properties.tests,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.kinds !== undefined){
let data20 = data19.kinds;
const _errs45 = errors;
let valid16 = false;
const _errs46 = errors;
if(!(validate324(data20, {instancePath:instancePath+"/gates/tests/kinds",parentData:data19,parentDataProperty:"kinds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
var _valid1 = _errs46 === errors;
valid16 = valid16 || _valid1;
const _errs47 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key9 in data20){
if(!(validate324(data20[key9], {instancePath:instancePath+"/gates/tests/kinds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/gates/tests/kinds",schemaPath:"#/properties/gates/properties/tests/properties/kinds/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema104.properties.gates.properties.tests.properties.kinds.anyOf[1].type,parentSchema:schema104.properties.gates.properties.tests.properties.kinds.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs47 === errors;
valid16 = valid16 || _valid1;
if(!valid16){
const err27 = {instancePath:instancePath+"/gates/tests/kinds",schemaPath:"#/properties/gates/properties/tests/properties/kinds/anyOf",keyword:"anyOf",params:{},schema:schema104.properties.gates.properties.tests.properties.kinds.anyOf,parentSchema:schema104.properties.gates.properties.tests.properties.kinds,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/gates/tests",schemaPath:"#/properties/gates/properties/tests/type",keyword:"type",params:{type: "object"},schema:schema104.properties.gates.properties.tests.type,parentSchema:schema104.properties.gates.properties.tests,data:data19};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"},schema:schema104.properties.gates.type,parentSchema:schema104.properties.gates,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.severity !== undefined){
let data22 = data.severity;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key10 in data22){
const _errs53 = errors;
if(!(validate327(key10, {instancePath:instancePath+"/severity",parentData:data22,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
var valid18 = _errs53 === errors;
if(!valid18){
const err30 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/propertyNames",keyword:"propertyNames",params:{propertyName: key10},schema:schema104.properties.severity.propertyNames,parentSchema:schema104.properties.severity,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key11 in data22){
let data23 = data22[key11];
const _errs56 = errors;
let valid20 = false;
const _errs57 = errors;
if(!(validate329(data23, {instancePath:instancePath+"/severity/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
var _valid2 = _errs57 === errors;
valid20 = valid20 || _valid2;
const _errs58 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key12 in data23){
if(!(validate329(data23[key12], {instancePath:instancePath+"/severity/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/severity/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema104.properties.severity.additionalProperties.anyOf[1].type,parentSchema:schema104.properties.severity.additionalProperties.anyOf[1],data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs58 === errors;
valid20 = valid20 || _valid2;
if(!valid20){
const err32 = {instancePath:instancePath+"/severity/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema104.properties.severity.additionalProperties.anyOf,parentSchema:schema104.properties.severity.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"},schema:schema104.properties.severity.type,parentSchema:schema104.properties.severity,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.enforce !== undefined){
let data25 = data.enforce;
if(typeof data25 !== "boolean"){
const err34 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/type",keyword:"type",params:{type: "boolean"},schema:schema104.properties.enforce.type,parentSchema:schema104.properties.enforce,data:data25};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const readinessReport = validate332;
const schema112 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"readiness-report.schema.json","title":"ReadinessReport","description":"The decision: each judged feature, what was found, and whether this run blocks.","type":"object","additionalProperties":false,"required":["kind","version","tool","verdict","ready","enforced","notices","policy","features","notJudged","waivers","knownDebt","discovered","counts"],"properties":{"kind":{"const":"promotion-gates/readiness-report"},"version":{"const":"1.0"},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"verdict":{"$ref":"#/$defs/runVerdict"},"ready":{"description":"The verdict is ready or nothing to judge. The exit status is 0 then, or where the run is not enforced.","type":"boolean"},"enforced":{"title":"Enforced","description":"Whether a blocking verdict fails the run, and if not, why.","type":"object","additionalProperties":false,"required":["value"],"properties":{"value":{"type":"boolean"},"because":{"type":"string"}}},"head":{"$ref":"common.schema.json#/$defs/commitId"},"base":{"title":"BaseInformation","type":"object","additionalProperties":false,"properties":{"commit":{"description":"The base branch's tip, or what stands for it.","$ref":"common.schema.json#/$defs/commitId"},"name":{"type":"string","maxLength":500},"missing":{"description":"Why there is nothing to compare with.","type":"string"}}},"run":{"description":"Link to the run.","type":"string","maxLength":2000},"notices":{"description":"What a reader must know before anything else.","type":"array","items":{"title":"Notice","type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","maxLength":4000},"location":{"$ref":"common.schema.json#/$defs/location"}}}},"policy":{"title":"PolicyInformation","type":"object","additionalProperties":false,"required":["source","stages"],"properties":{"source":{"enum":["built-in","base","head","given"]},"path":{"type":"string"},"stages":{"type":"array","items":{"type":"string"}}}},"features":{"type":"array","items":{"$ref":"#/$defs/feature"}},"notJudged":{"description":"Registered features this run does not answer for.","type":"integer","minimum":0},"waivers":{"type":"array","items":{"title":"WaiverUse","type":"object","additionalProperties":false,"required":["check","feature","reason","until","daysLeft","state","findings"],"properties":{"check":{"type":"string"},"feature":{"type":"string"},"about":{"type":"string"},"reason":{"type":"string"},"until":{"type":"string"},"daysLeft":{"description":"Whole days, the named day included; negative when ended.","type":"integer"},"state":{"enum":["in-force","ended","unused","not-merged"]},"findings":{"description":"How many findings it covers.","type":"integer"},"approvedBy":{"description":"The commit that merged the line, and its pull request where the message names one.","type":"string"},"location":{"$ref":"common.schema.json#/$defs/location"}}}},"knownDebt":{"title":"KnownDebt","type":"object","additionalProperties":false,"required":["total","seen","mended"],"properties":{"total":{"type":"integer"},"seen":{"description":"Entries whose finding is still there, among the judged features.","type":"integer"},"mended":{"description":"Entries whose finding is gone: take them out.","type":"array","items":{"type":"object","additionalProperties":false,"required":["check","feature","fingerprint"],"properties":{"check":{"type":"string"},"feature":{"type":"string"},"fingerprint":{"type":"string"},"size":{"type":"number"}}}}}},"discovered":{"description":"What lies in the repository, by kind, whether or not a record names it.","type":"array","items":{"title":"Discovered","type":"object","additionalProperties":false,"required":["kind","count"],"properties":{"kind":{"type":"string"},"count":{"type":"integer","minimum":0}}}},"unclaimed":{"description":"Evidence that no record names.","type":"array","items":{"type":"string"}},"verdictChanges":{"description":"Verdicts that will change once changes to policy, waivers or baseline are merged.","type":"array","items":{"title":"VerdictChange","type":"object","additionalProperties":false,"required":["feature","from","to"],"properties":{"feature":{"type":"string"},"from":{"$ref":"#/$defs/verdict"},"to":{"$ref":"#/$defs/verdict"}}}},"counts":{"title":"Counts","type":"object","additionalProperties":false,"required":["failed","unknown","waived","known"],"properties":{"failed":{"type":"integer"},"unknown":{"type":"integer"},"waived":{"type":"integer"},"known":{"type":"integer"}}}},"$defs":{"verdict":{"enum":["ready","blocked","undecided"]},"runVerdict":{"enum":["ready","blocked","undecided","nothing-to-judge"]},"feature":{"title":"JudgedFeature","type":"object","additionalProperties":false,"required":["id","title","stage","verdict","blocksThisRun","because","owners","gates","findings","dependents"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"stage":{"type":"string"},"raisedFrom":{"description":"The stage on the base; an empty text for a feature that is new.","type":"string"},"loweredFrom":{"type":"string"},"record":{"$ref":"common.schema.json#/$defs/location"},"owners":{"type":"array","items":{"type":"string"}},"because":{"description":"Why this run answers for it.","enum":["raised","registered","changed","lowered","removed","depends","every-feature","named"]},"verdict":{"$ref":"#/$defs/verdict"},"blocksThisRun":{"type":"boolean"},"gates":{"type":"array","items":{"title":"GateSummary","type":"object","additionalProperties":false,"required":["gate","required","verdict","passed","failed","unknown","summary"],"properties":{"gate":{"type":"string"},"required":{"type":"boolean"},"verdict":{"enum":["ready","blocked","undecided","not-asked"]},"passed":{"type":"integer"},"failed":{"type":"integer"},"unknown":{"type":"integer"},"summary":{"description":"What was seen, in a few words.","type":"string"},"producers":{"description":"Who made the evidence, where it was made elsewhere.","type":"array","items":{"title":"EvidenceOrigin","type":"object","additionalProperties":false,"required":["origin","producer"],"properties":{"origin":{"enum":["committed","supplied"]},"producer":{"$ref":"common.schema.json#/$defs/producer"}}}}}}},"findings":{"type":"array","items":{"$ref":"common.schema.json#/$defs/finding"}},"next":{"title":"NextStage","description":"What is missing for the stage after this one.","type":"object","additionalProperties":false,"required":["stage","missing"],"properties":{"stage":{"type":"string"},"missing":{"type":"array","items":{"$ref":"common.schema.json#/$defs/finding"}}}},"dependents":{"description":"Features that lean on this one.","type":"array","items":{"title":"Dependent","type":"object","additionalProperties":false,"required":["id","stage"],"properties":{"id":{"type":"string"},"stage":{"type":"string"}}}}}}}};
const schema113 = {"enum":["ready","blocked","undecided","nothing-to-judge"]};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "ready") || (data === "blocked")) || (data === "undecided")) || (data === "nothing-to-judge"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema113.enum},schema:schema113.enum,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "line")) || (key0 === "column"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line !== undefined){
let data1 = data.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.line.type,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.line,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.column !== undefined){
let data2 = data.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},schema:schema30.properties.column.type,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.properties.column,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"title":"JudgedFeature","type":"object","additionalProperties":false,"required":["id","title","stage","verdict","blocksThisRun","because","owners","gates","findings","dependents"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"stage":{"type":"string"},"raisedFrom":{"description":"The stage on the base; an empty text for a feature that is new.","type":"string"},"loweredFrom":{"type":"string"},"record":{"$ref":"common.schema.json#/$defs/location"},"owners":{"type":"array","items":{"type":"string"}},"because":{"description":"Why this run answers for it.","enum":["raised","registered","changed","lowered","removed","depends","every-feature","named"]},"verdict":{"$ref":"#/$defs/verdict"},"blocksThisRun":{"type":"boolean"},"gates":{"type":"array","items":{"title":"GateSummary","type":"object","additionalProperties":false,"required":["gate","required","verdict","passed","failed","unknown","summary"],"properties":{"gate":{"type":"string"},"required":{"type":"boolean"},"verdict":{"enum":["ready","blocked","undecided","not-asked"]},"passed":{"type":"integer"},"failed":{"type":"integer"},"unknown":{"type":"integer"},"summary":{"description":"What was seen, in a few words.","type":"string"},"producers":{"description":"Who made the evidence, where it was made elsewhere.","type":"array","items":{"title":"EvidenceOrigin","type":"object","additionalProperties":false,"required":["origin","producer"],"properties":{"origin":{"enum":["committed","supplied"]},"producer":{"$ref":"common.schema.json#/$defs/producer"}}}}}}},"findings":{"type":"array","items":{"$ref":"common.schema.json#/$defs/finding"}},"next":{"title":"NextStage","description":"What is missing for the stage after this one.","type":"object","additionalProperties":false,"required":["stage","missing"],"properties":{"stage":{"type":"string"},"missing":{"type":"array","items":{"$ref":"common.schema.json#/$defs/finding"}}}},"dependents":{"description":"Features that lean on this one.","type":"array","items":{"title":"Dependent","type":"object","additionalProperties":false,"required":["id","stage"],"properties":{"id":{"type":"string"},"stage":{"type":"string"}}}}}};
const schema117 = {"enum":["ready","blocked","undecided"]};

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "ready") || (data === "blocked")) || (data === "undecided"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema117.enum},schema:schema117.enum,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tool === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.time === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "tool") || (key0 === "version")) || (key0 === "time")) || (key0 === "commit")) || (key0 === "run"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tool !== undefined){
let data0 = data.tool;
if(typeof data0 === "string"){
if(data0.length > 100){
const err4 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema94.properties.tool,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"},schema:schema94.properties.tool.type,parentSchema:schema94.properties.tool,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(data1.length > 100){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema94.properties.version,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema94.properties.version.type,parentSchema:schema94.properties.version,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate289(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate291(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
let data4 = data.run;
if(typeof data4 === "string"){
if(data4.length > 2000){
const err8 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema94.properties.run,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema94.properties.run.type,parentSchema:schema94.properties.run,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.check === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.feature === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.severity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.standing === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.message === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.fingerprint === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fingerprint"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.subjects === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.origin === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origin"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.for === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "for"},schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.check !== undefined){
if(!(validate301(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.feature !== undefined){
let data1 = data.feature;
if(typeof data1 === "string"){
if(data1.length > 200){
const err11 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema99.properties.feature,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/feature",schemaPath:"#/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema99.properties.feature.type,parentSchema:schema99.properties.feature,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(!((((data2 === "pass") || (data2 === "fail")) || (data2 === "unknown")) || (data2 === "skipped"))){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema99.properties.outcome.enum},schema:schema99.properties.outcome.enum,parentSchema:schema99.properties.outcome,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.severity !== undefined){
if(!(validate303(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.standing !== undefined){
let data4 = data.standing;
if(!((((data4 === "open") || (data4 === "waived")) || (data4 === "known")) || (data4 === "already-on-main"))){
const err14 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema99.properties.standing.enum},schema:schema99.properties.standing.enum,parentSchema:schema99.properties.standing,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(typeof data5 === "string"){
if(data5.length > 4000){
const err15 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema99.properties.message,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema99.properties.message.type,parentSchema:schema99.properties.message,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.location !== undefined){
if(!(validate69(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
let data7 = data.expected;
if(typeof data7 === "string"){
if(data7.length > 2000){
const err17 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema99.properties.expected,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema99.properties.expected.type,parentSchema:schema99.properties.expected,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.observed !== undefined){
let data8 = data.observed;
if(typeof data8 === "string"){
if(data8.length > 2000){
const err19 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema99.properties.observed,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/type",keyword:"type",params:{type: "string"},schema:schema99.properties.observed.type,parentSchema:schema99.properties.observed,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.remedy !== undefined){
let data9 = data.remedy;
if(typeof data9 === "string"){
if(data9.length > 4000){
const err21 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema99.properties.remedy,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/remedy",schemaPath:"#/properties/remedy/type",keyword:"type",params:{type: "string"},schema:schema99.properties.remedy.type,parentSchema:schema99.properties.remedy,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.paste !== undefined){
let data10 = data.paste;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.path === undefined){
const err23 = {instancePath:instancePath+"/paste",schemaPath:"#/properties/paste/required",keyword:"required",params:{missingProperty: "path"},schema:schema99.properties.paste.required,parentSchema:schema99.properties.paste,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data10.text === undefined){
const err24 = {instancePath:instancePath+"/paste",schemaPath:"#/properties/paste/required",keyword:"required",params:{missingProperty: "text"},schema:schema99.properties.paste.required,parentSchema:schema99.properties.paste,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "path") || (key1 === "text"))){
const err25 = {instancePath:instancePath+"/paste",schemaPath:"#/properties/paste/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema99.properties.paste,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.path !== undefined){
let data11 = data10.path;
if(typeof data11 === "string"){
if(data11.length > 1000){
const err26 = {instancePath:instancePath+"/paste/path",schemaPath:"#/properties/paste/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema99.properties.paste.properties.path,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/paste/path",schemaPath:"#/properties/paste/properties/path/type",keyword:"type",params:{type: "string"},schema:schema99.properties.paste.properties.path.type,parentSchema:schema99.properties.paste.properties.path,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.text !== undefined){
let data12 = data10.text;
if(typeof data12 === "string"){
if(data12.length > 10000){
const err28 = {instancePath:instancePath+"/paste/text",schemaPath:"#/properties/paste/properties/text/maxLength",keyword:"maxLength",params:{limit: 10000},schema:10000,parentSchema:schema99.properties.paste.properties.text,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/paste/text",schemaPath:"#/properties/paste/properties/text/type",keyword:"type",params:{type: "string"},schema:schema99.properties.paste.properties.text.type,parentSchema:schema99.properties.paste.properties.text,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/paste",schemaPath:"#/properties/paste/type",keyword:"type",params:{type: "object"},schema:schema99.properties.paste.type,parentSchema:schema99.properties.paste,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
if(typeof data13 === "string"){
if(data13.length > 2000){
const err31 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema99.properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},schema:schema99.properties.fingerprint.type,parentSchema:schema99.properties.fingerprint,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.size !== undefined){
let data14 = data.size;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err33 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "number"},schema:schema99.properties.size.type,parentSchema:schema99.properties.size,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.timed !== undefined){
let data15 = data.timed;
if(typeof data15 !== "boolean"){
const err34 = {instancePath:instancePath+"/timed",schemaPath:"#/properties/timed/type",keyword:"type",params:{type: "boolean"},schema:schema99.properties.timed.type,parentSchema:schema99.properties.timed,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.subjects !== undefined){
let data16 = data.subjects;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(data17.length > 2000){
const err35 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema99.properties.subjects.items,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/subjects/" + i0,schemaPath:"#/properties/subjects/items/type",keyword:"type",params:{type: "string"},schema:schema99.properties.subjects.items.type,parentSchema:schema99.properties.subjects.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},schema:schema99.properties.subjects.type,parentSchema:schema99.properties.subjects,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.origin !== undefined){
let data18 = data.origin;
if(!(((data18 === "checkout") || (data18 === "committed")) || (data18 === "supplied"))){
const err38 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/enum",keyword:"enum",params:{allowedValues: schema99.properties.origin.enum},schema:schema99.properties.origin.enum,parentSchema:schema99.properties.origin,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.for !== undefined){
let data19 = data.for;
if(!(((data19 === "data-scientist") || (data19 === "engineer")) || (data19 === "operator"))){
const err39 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/enum",keyword:"enum",params:{allowedValues: schema99.properties.for.enum},schema:schema99.properties.for.enum,parentSchema:schema99.properties.for,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.statistics !== undefined){
if(!(validate306(data.statistics, {instancePath:instancePath+"/statistics",parentData:data,parentDataProperty:"statistics",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stage === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.verdict === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.blocksThisRun === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocksThisRun"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.because === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.owners === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owners"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.gates === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.findings === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.dependents === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dependents"},schema:schema116.required,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema116.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema116.properties.id.type,parentSchema:schema116.properties.id,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema116.properties.title.type,parentSchema:schema116.properties.title,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.stage !== undefined){
let data2 = data.stage;
if(typeof data2 !== "string"){
const err13 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema116.properties.stage.type,parentSchema:schema116.properties.stage,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.raisedFrom !== undefined){
let data3 = data.raisedFrom;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/raisedFrom",schemaPath:"#/properties/raisedFrom/type",keyword:"type",params:{type: "string"},schema:schema116.properties.raisedFrom.type,parentSchema:schema116.properties.raisedFrom,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.loweredFrom !== undefined){
let data4 = data.loweredFrom;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/loweredFrom",schemaPath:"#/properties/loweredFrom/type",keyword:"type",params:{type: "string"},schema:schema116.properties.loweredFrom.type,parentSchema:schema116.properties.loweredFrom,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate338(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.owners !== undefined){
let data6 = data.owners;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/owners/" + i0,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type: "string"},schema:schema116.properties.owners.items.type,parentSchema:schema116.properties.owners.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema116.properties.owners.type,parentSchema:schema116.properties.owners,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.because !== undefined){
let data8 = data.because;
if(!((((((((data8 === "raised") || (data8 === "registered")) || (data8 === "changed")) || (data8 === "lowered")) || (data8 === "removed")) || (data8 === "depends")) || (data8 === "every-feature")) || (data8 === "named"))){
const err18 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/enum",keyword:"enum",params:{allowedValues: schema116.properties.because.enum},schema:schema116.properties.because.enum,parentSchema:schema116.properties.because,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.verdict !== undefined){
if(!(validate342(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
if(data.blocksThisRun !== undefined){
let data10 = data.blocksThisRun;
if(typeof data10 !== "boolean"){
const err19 = {instancePath:instancePath+"/blocksThisRun",schemaPath:"#/properties/blocksThisRun/type",keyword:"type",params:{type: "boolean"},schema:schema116.properties.blocksThisRun.type,parentSchema:schema116.properties.blocksThisRun,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.gates !== undefined){
let data11 = data.gates;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.gate === undefined){
const err20 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "gate"},schema:schema116.properties.gates.items.required,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.required === undefined){
const err21 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "required"},schema:schema116.properties.gates.items.required,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12.verdict === undefined){
const err22 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema116.properties.gates.items.required,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.passed === undefined){
const err23 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "passed"},schema:schema116.properties.gates.items.required,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.failed === undefined){
const err24 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "failed"},schema:schema116.properties.gates.items.required,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12.unknown === undefined){
const err25 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "unknown"},schema:schema116.properties.gates.items.required,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12.summary === undefined){
const err26 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "summary"},schema:schema116.properties.gates.items.required,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data12){
if(!((((((((key1 === "gate") || (key1 === "required")) || (key1 === "verdict")) || (key1 === "passed")) || (key1 === "failed")) || (key1 === "unknown")) || (key1 === "summary")) || (key1 === "producers"))){
const err27 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.gate !== undefined){
let data13 = data12.gate;
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/gates/" + i1+"/gate",schemaPath:"#/properties/gates/items/properties/gate/type",keyword:"type",params:{type: "string"},schema:schema116.properties.gates.items.properties.gate.type,parentSchema:schema116.properties.gates.items.properties.gate,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.required !== undefined){
let data14 = data12.required;
if(typeof data14 !== "boolean"){
const err29 = {instancePath:instancePath+"/gates/" + i1+"/required",schemaPath:"#/properties/gates/items/properties/required/type",keyword:"type",params:{type: "boolean"},schema:schema116.properties.gates.items.properties.required.type,parentSchema:schema116.properties.gates.items.properties.required,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.verdict !== undefined){
let data15 = data12.verdict;
if(!((((data15 === "ready") || (data15 === "blocked")) || (data15 === "undecided")) || (data15 === "not-asked"))){
const err30 = {instancePath:instancePath+"/gates/" + i1+"/verdict",schemaPath:"#/properties/gates/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema116.properties.gates.items.properties.verdict.enum},schema:schema116.properties.gates.items.properties.verdict.enum,parentSchema:schema116.properties.gates.items.properties.verdict,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.passed !== undefined){
let data16 = data12.passed;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err31 = {instancePath:instancePath+"/gates/" + i1+"/passed",schemaPath:"#/properties/gates/items/properties/passed/type",keyword:"type",params:{type: "integer"},schema:schema116.properties.gates.items.properties.passed.type,parentSchema:schema116.properties.gates.items.properties.passed,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.failed !== undefined){
let data17 = data12.failed;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err32 = {instancePath:instancePath+"/gates/" + i1+"/failed",schemaPath:"#/properties/gates/items/properties/failed/type",keyword:"type",params:{type: "integer"},schema:schema116.properties.gates.items.properties.failed.type,parentSchema:schema116.properties.gates.items.properties.failed,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.unknown !== undefined){
let data18 = data12.unknown;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err33 = {instancePath:instancePath+"/gates/" + i1+"/unknown",schemaPath:"#/properties/gates/items/properties/unknown/type",keyword:"type",params:{type: "integer"},schema:schema116.properties.gates.items.properties.unknown.type,parentSchema:schema116.properties.gates.items.properties.unknown,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.summary !== undefined){
let data19 = data12.summary;
if(typeof data19 !== "string"){
const err34 = {instancePath:instancePath+"/gates/" + i1+"/summary",schemaPath:"#/properties/gates/items/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema116.properties.gates.items.properties.summary.type,parentSchema:schema116.properties.gates.items.properties.summary,data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.producers !== undefined){
let data20 = data12.producers;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.origin === undefined){
const err35 = {instancePath:instancePath+"/gates/" + i1+"/producers/" + i2,schemaPath:"#/properties/gates/items/properties/producers/items/required",keyword:"required",params:{missingProperty: "origin"},schema:schema116.properties.gates.items.properties.producers.items.required,parentSchema:schema116.properties.gates.items.properties.producers.items,data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21.producer === undefined){
const err36 = {instancePath:instancePath+"/gates/" + i1+"/producers/" + i2,schemaPath:"#/properties/gates/items/properties/producers/items/required",keyword:"required",params:{missingProperty: "producer"},schema:schema116.properties.gates.items.properties.producers.items.required,parentSchema:schema116.properties.gates.items.properties.producers.items,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data21){
if(!((key2 === "origin") || (key2 === "producer"))){
const err37 = {instancePath:instancePath+"/gates/" + i1+"/producers/" + i2,schemaPath:"#/properties/gates/items/properties/producers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema116.properties.gates.items.properties.producers.items,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.origin !== undefined){
let data22 = data21.origin;
if(!((data22 === "committed") || (data22 === "supplied"))){
const err38 = {instancePath:instancePath+"/gates/" + i1+"/producers/" + i2+"/origin",schemaPath:"#/properties/gates/items/properties/producers/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema116.properties.gates.items.properties.producers.items.properties.origin.enum},schema:schema116.properties.gates.items.properties.producers.items.properties.origin.enum,parentSchema:schema116.properties.gates.items.properties.producers.items.properties.origin,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.producer !== undefined){
if(!(validate344(data21.producer, {instancePath:instancePath+"/gates/" + i1+"/producers/" + i2+"/producer",parentData:data21,parentDataProperty:"producer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/gates/" + i1+"/producers/" + i2,schemaPath:"#/properties/gates/items/properties/producers/items/type",keyword:"type",params:{type: "object"},schema:schema116.properties.gates.items.properties.producers.items.type,parentSchema:schema116.properties.gates.items.properties.producers.items,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/gates/" + i1+"/producers",schemaPath:"#/properties/gates/items/properties/producers/type",keyword:"type",params:{type: "array"},schema:schema116.properties.gates.items.properties.producers.type,parentSchema:schema116.properties.gates.items.properties.producers,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/gates/" + i1,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},schema:schema116.properties.gates.items.type,parentSchema:schema116.properties.gates.items,data:data12};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},schema:schema116.properties.gates.type,parentSchema:schema116.properties.gates,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.findings !== undefined){
let data24 = data.findings;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(!(validate348(data24[i3], {instancePath:instancePath+"/findings/" + i3,parentData:data24,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},schema:schema116.properties.findings.type,parentSchema:schema116.properties.findings,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.next !== undefined){
let data26 = data.next;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.stage === undefined){
const err44 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/required",keyword:"required",params:{missingProperty: "stage"},schema:schema116.properties.next.required,parentSchema:schema116.properties.next,data:data26};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data26.missing === undefined){
const err45 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/required",keyword:"required",params:{missingProperty: "missing"},schema:schema116.properties.next.required,parentSchema:schema116.properties.next,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data26){
if(!((key3 === "stage") || (key3 === "missing"))){
const err46 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema116.properties.next,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data26.stage !== undefined){
let data27 = data26.stage;
if(typeof data27 !== "string"){
const err47 = {instancePath:instancePath+"/next/stage",schemaPath:"#/properties/next/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema116.properties.next.properties.stage.type,parentSchema:schema116.properties.next.properties.stage,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data26.missing !== undefined){
let data28 = data26.missing;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
if(!(validate348(data28[i4], {instancePath:instancePath+"/next/missing/" + i4,parentData:data28,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/next/missing",schemaPath:"#/properties/next/properties/missing/type",keyword:"type",params:{type: "array"},schema:schema116.properties.next.properties.missing.type,parentSchema:schema116.properties.next.properties.missing,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "object"},schema:schema116.properties.next.type,parentSchema:schema116.properties.next,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.dependents !== undefined){
let data30 = data.dependents;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id === undefined){
const err50 = {instancePath:instancePath+"/dependents/" + i5,schemaPath:"#/properties/dependents/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema116.properties.dependents.items.required,parentSchema:schema116.properties.dependents.items,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data31.stage === undefined){
const err51 = {instancePath:instancePath+"/dependents/" + i5,schemaPath:"#/properties/dependents/items/required",keyword:"required",params:{missingProperty: "stage"},schema:schema116.properties.dependents.items.required,parentSchema:schema116.properties.dependents.items,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data31){
if(!((key4 === "id") || (key4 === "stage"))){
const err52 = {instancePath:instancePath+"/dependents/" + i5,schemaPath:"#/properties/dependents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema116.properties.dependents.items,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.id !== undefined){
let data32 = data31.id;
if(typeof data32 !== "string"){
const err53 = {instancePath:instancePath+"/dependents/" + i5+"/id",schemaPath:"#/properties/dependents/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema116.properties.dependents.items.properties.id.type,parentSchema:schema116.properties.dependents.items.properties.id,data:data32};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data31.stage !== undefined){
let data33 = data31.stage;
if(typeof data33 !== "string"){
const err54 = {instancePath:instancePath+"/dependents/" + i5+"/stage",schemaPath:"#/properties/dependents/items/properties/stage/type",keyword:"type",params:{type: "string"},schema:schema116.properties.dependents.items.properties.stage.type,parentSchema:schema116.properties.dependents.items.properties.stage,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/dependents/" + i5,schemaPath:"#/properties/dependents/items/type",keyword:"type",params:{type: "object"},schema:schema116.properties.dependents.items.type,parentSchema:schema116.properties.dependents.items,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/dependents",schemaPath:"#/properties/dependents/type",keyword:"type",params:{type: "array"},schema:schema116.properties.dependents.type,parentSchema:schema116.properties.dependents,data:data30};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="readiness-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tool === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.verdict === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ready === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ready"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.enforced === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enforced"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.notices === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.policy === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.features === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "features"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.notJudged === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notJudged"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.waivers === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.knownDebt === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "knownDebt"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.discovered === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discovered"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.counts === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},schema:schema112.required,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema112.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("promotion-gates/readiness-report" !== data0){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "promotion-gates/readiness-report"},schema:"promotion-gates/readiness-report",parentSchema:schema112.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if("1.0" !== data1){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"},schema:"1.0",parentSchema:schema112.properties.version,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tool !== undefined){
let data2 = data.tool;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},schema:schema112.properties.tool.required,parentSchema:schema112.properties.tool,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.version === undefined){
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},schema:schema112.properties.tool.required,parentSchema:schema112.properties.tool,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "version"))){
const err19 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema112.properties.tool,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
const err20 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},schema:schema112.properties.tool.properties.name.type,parentSchema:schema112.properties.tool.properties.name,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.version !== undefined){
let data4 = data2.version;
if(typeof data4 !== "string"){
const err21 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},schema:schema112.properties.tool.properties.version.type,parentSchema:schema112.properties.tool.properties.version,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},schema:schema112.properties.tool.type,parentSchema:schema112.properties.tool,data:data2};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.verdict !== undefined){
if(!(validate333(data.verdict, {instancePath:instancePath+"/verdict",parentData:data,parentDataProperty:"verdict",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data.ready !== undefined){
let data6 = data.ready;
if(typeof data6 !== "boolean"){
const err23 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "boolean"},schema:schema112.properties.ready.type,parentSchema:schema112.properties.ready,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.enforced !== undefined){
let data7 = data.enforced;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.value === undefined){
const err24 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/required",keyword:"required",params:{missingProperty: "value"},schema:schema112.properties.enforced.required,parentSchema:schema112.properties.enforced,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "value") || (key2 === "because"))){
const err25 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema112.properties.enforced,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.value !== undefined){
let data8 = data7.value;
if(typeof data8 !== "boolean"){
const err26 = {instancePath:instancePath+"/enforced/value",schemaPath:"#/properties/enforced/properties/value/type",keyword:"type",params:{type: "boolean"},schema:schema112.properties.enforced.properties.value.type,parentSchema:schema112.properties.enforced.properties.value,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.because !== undefined){
let data9 = data7.because;
if(typeof data9 !== "string"){
const err27 = {instancePath:instancePath+"/enforced/because",schemaPath:"#/properties/enforced/properties/because/type",keyword:"type",params:{type: "string"},schema:schema112.properties.enforced.properties.because.type,parentSchema:schema112.properties.enforced.properties.because,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type: "object"},schema:schema112.properties.enforced.type,parentSchema:schema112.properties.enforced,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.head !== undefined){
if(!(validate335(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.base !== undefined){
let data11 = data.base;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(!(((key3 === "commit") || (key3 === "name")) || (key3 === "missing"))){
const err29 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema112.properties.base,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.commit !== undefined){
if(!(validate335(data11.commit, {instancePath:instancePath+"/base/commit",parentData:data11,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data11.name !== undefined){
let data13 = data11.name;
if(typeof data13 === "string"){
if(data13.length > 500){
const err30 = {instancePath:instancePath+"/base/name",schemaPath:"#/properties/base/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema112.properties.base.properties.name,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/base/name",schemaPath:"#/properties/base/properties/name/type",keyword:"type",params:{type: "string"},schema:schema112.properties.base.properties.name.type,parentSchema:schema112.properties.base.properties.name,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.missing !== undefined){
let data14 = data11.missing;
if(typeof data14 !== "string"){
const err32 = {instancePath:instancePath+"/base/missing",schemaPath:"#/properties/base/properties/missing/type",keyword:"type",params:{type: "string"},schema:schema112.properties.base.properties.missing.type,parentSchema:schema112.properties.base.properties.missing,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},schema:schema112.properties.base.type,parentSchema:schema112.properties.base,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.run !== undefined){
let data15 = data.run;
if(typeof data15 === "string"){
if(data15.length > 2000){
const err34 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema112.properties.run,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema112.properties.run.type,parentSchema:schema112.properties.run,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.notices !== undefined){
let data16 = data.notices;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.message === undefined){
const err36 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: "message"},schema:schema112.properties.notices.items.required,parentSchema:schema112.properties.notices.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key4 in data17){
if(!((key4 === "message") || (key4 === "location"))){
const err37 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema112.properties.notices.items,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.message !== undefined){
let data18 = data17.message;
if(typeof data18 === "string"){
if(data18.length > 4000){
const err38 = {instancePath:instancePath+"/notices/" + i0+"/message",schemaPath:"#/properties/notices/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema112.properties.notices.items.properties.message,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/notices/" + i0+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema112.properties.notices.items.properties.message.type,parentSchema:schema112.properties.notices.items.properties.message,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data17.location !== undefined){
if(!(validate338(data17.location, {instancePath:instancePath+"/notices/" + i0+"/location",parentData:data17,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"},schema:schema112.properties.notices.items.type,parentSchema:schema112.properties.notices.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},schema:schema112.properties.notices.type,parentSchema:schema112.properties.notices,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.policy !== undefined){
let data20 = data.policy;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.source === undefined){
const err42 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "source"},schema:schema112.properties.policy.required,parentSchema:schema112.properties.policy,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20.stages === undefined){
const err43 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/required",keyword:"required",params:{missingProperty: "stages"},schema:schema112.properties.policy.required,parentSchema:schema112.properties.policy,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key5 in data20){
if(!(((key5 === "source") || (key5 === "path")) || (key5 === "stages"))){
const err44 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema112.properties.policy,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.source !== undefined){
let data21 = data20.source;
if(!((((data21 === "built-in") || (data21 === "base")) || (data21 === "head")) || (data21 === "given"))){
const err45 = {instancePath:instancePath+"/policy/source",schemaPath:"#/properties/policy/properties/source/enum",keyword:"enum",params:{allowedValues: schema112.properties.policy.properties.source.enum},schema:schema112.properties.policy.properties.source.enum,parentSchema:schema112.properties.policy.properties.source,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data20.path !== undefined){
let data22 = data20.path;
if(typeof data22 !== "string"){
const err46 = {instancePath:instancePath+"/policy/path",schemaPath:"#/properties/policy/properties/path/type",keyword:"type",params:{type: "string"},schema:schema112.properties.policy.properties.path.type,parentSchema:schema112.properties.policy.properties.path,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data20.stages !== undefined){
let data23 = data20.stages;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 !== "string"){
const err47 = {instancePath:instancePath+"/policy/stages/" + i1,schemaPath:"#/properties/policy/properties/stages/items/type",keyword:"type",params:{type: "string"},schema:schema112.properties.policy.properties.stages.items.type,parentSchema:schema112.properties.policy.properties.stages.items,data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/policy/stages",schemaPath:"#/properties/policy/properties/stages/type",keyword:"type",params:{type: "array"},schema:schema112.properties.policy.properties.stages.type,parentSchema:schema112.properties.policy.properties.stages,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},schema:schema112.properties.policy.type,parentSchema:schema112.properties.policy,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.features !== undefined){
let data25 = data.features;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate340(data25[i2], {instancePath:instancePath+"/features/" + i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: "array"},schema:schema112.properties.features.type,parentSchema:schema112.properties.features,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.notJudged !== undefined){
let data27 = data.notJudged;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err51 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.notJudged.type,parentSchema:schema112.properties.notJudged,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err52 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema112.properties.notJudged,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data.waivers !== undefined){
let data28 = data.waivers;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.check === undefined){
const err53 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema112.properties.waivers.items.required,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data29.feature === undefined){
const err54 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema112.properties.waivers.items.required,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data29.reason === undefined){
const err55 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema112.properties.waivers.items.required,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data29.until === undefined){
const err56 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema112.properties.waivers.items.required,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data29.daysLeft === undefined){
const err57 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "daysLeft"},schema:schema112.properties.waivers.items.required,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data29.state === undefined){
const err58 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "state"},schema:schema112.properties.waivers.items.required,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data29.findings === undefined){
const err59 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "findings"},schema:schema112.properties.waivers.items.required,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key6 in data29){
if(!(func1.call(schema112.properties.waivers.items.properties, key6))){
const err60 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.check !== undefined){
let data30 = data29.check;
if(typeof data30 !== "string"){
const err61 = {instancePath:instancePath+"/waivers/" + i3+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"},schema:schema112.properties.waivers.items.properties.check.type,parentSchema:schema112.properties.waivers.items.properties.check,data:data30};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.feature !== undefined){
let data31 = data29.feature;
if(typeof data31 !== "string"){
const err62 = {instancePath:instancePath+"/waivers/" + i3+"/feature",schemaPath:"#/properties/waivers/items/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema112.properties.waivers.items.properties.feature.type,parentSchema:schema112.properties.waivers.items.properties.feature,data:data31};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.about !== undefined){
let data32 = data29.about;
if(typeof data32 !== "string"){
const err63 = {instancePath:instancePath+"/waivers/" + i3+"/about",schemaPath:"#/properties/waivers/items/properties/about/type",keyword:"type",params:{type: "string"},schema:schema112.properties.waivers.items.properties.about.type,parentSchema:schema112.properties.waivers.items.properties.about,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.reason !== undefined){
let data33 = data29.reason;
if(typeof data33 !== "string"){
const err64 = {instancePath:instancePath+"/waivers/" + i3+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema112.properties.waivers.items.properties.reason.type,parentSchema:schema112.properties.waivers.items.properties.reason,data:data33};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.until !== undefined){
let data34 = data29.until;
if(typeof data34 !== "string"){
const err65 = {instancePath:instancePath+"/waivers/" + i3+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"},schema:schema112.properties.waivers.items.properties.until.type,parentSchema:schema112.properties.waivers.items.properties.until,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data29.daysLeft !== undefined){
let data35 = data29.daysLeft;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err66 = {instancePath:instancePath+"/waivers/" + i3+"/daysLeft",schemaPath:"#/properties/waivers/items/properties/daysLeft/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.waivers.items.properties.daysLeft.type,parentSchema:schema112.properties.waivers.items.properties.daysLeft,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data29.state !== undefined){
let data36 = data29.state;
if(!((((data36 === "in-force") || (data36 === "ended")) || (data36 === "unused")) || (data36 === "not-merged"))){
const err67 = {instancePath:instancePath+"/waivers/" + i3+"/state",schemaPath:"#/properties/waivers/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema112.properties.waivers.items.properties.state.enum},schema:schema112.properties.waivers.items.properties.state.enum,parentSchema:schema112.properties.waivers.items.properties.state,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data29.findings !== undefined){
let data37 = data29.findings;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err68 = {instancePath:instancePath+"/waivers/" + i3+"/findings",schemaPath:"#/properties/waivers/items/properties/findings/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.waivers.items.properties.findings.type,parentSchema:schema112.properties.waivers.items.properties.findings,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data29.approvedBy !== undefined){
let data38 = data29.approvedBy;
if(typeof data38 !== "string"){
const err69 = {instancePath:instancePath+"/waivers/" + i3+"/approvedBy",schemaPath:"#/properties/waivers/items/properties/approvedBy/type",keyword:"type",params:{type: "string"},schema:schema112.properties.waivers.items.properties.approvedBy.type,parentSchema:schema112.properties.waivers.items.properties.approvedBy,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data29.location !== undefined){
if(!(validate338(data29.location, {instancePath:instancePath+"/waivers/" + i3+"/location",parentData:data29,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/waivers/" + i3,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema112.properties.waivers.items.type,parentSchema:schema112.properties.waivers.items,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema112.properties.waivers.type,parentSchema:schema112.properties.waivers,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.knownDebt !== undefined){
let data40 = data.knownDebt;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.total === undefined){
const err72 = {instancePath:instancePath+"/knownDebt",schemaPath:"#/properties/knownDebt/required",keyword:"required",params:{missingProperty: "total"},schema:schema112.properties.knownDebt.required,parentSchema:schema112.properties.knownDebt,data:data40};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data40.seen === undefined){
const err73 = {instancePath:instancePath+"/knownDebt",schemaPath:"#/properties/knownDebt/required",keyword:"required",params:{missingProperty: "seen"},schema:schema112.properties.knownDebt.required,parentSchema:schema112.properties.knownDebt,data:data40};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data40.mended === undefined){
const err74 = {instancePath:instancePath+"/knownDebt",schemaPath:"#/properties/knownDebt/required",keyword:"required",params:{missingProperty: "mended"},schema:schema112.properties.knownDebt.required,parentSchema:schema112.properties.knownDebt,data:data40};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key7 in data40){
if(!(((key7 === "total") || (key7 === "seen")) || (key7 === "mended"))){
const err75 = {instancePath:instancePath+"/knownDebt",schemaPath:"#/properties/knownDebt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema112.properties.knownDebt,data:data40};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data40.total !== undefined){
let data41 = data40.total;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err76 = {instancePath:instancePath+"/knownDebt/total",schemaPath:"#/properties/knownDebt/properties/total/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.knownDebt.properties.total.type,parentSchema:schema112.properties.knownDebt.properties.total,data:data41};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data40.seen !== undefined){
let data42 = data40.seen;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err77 = {instancePath:instancePath+"/knownDebt/seen",schemaPath:"#/properties/knownDebt/properties/seen/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.knownDebt.properties.seen.type,parentSchema:schema112.properties.knownDebt.properties.seen,data:data42};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data40.mended !== undefined){
let data43 = data40.mended;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.check === undefined){
const err78 = {instancePath:instancePath+"/knownDebt/mended/" + i4,schemaPath:"#/properties/knownDebt/properties/mended/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema112.properties.knownDebt.properties.mended.items.required,parentSchema:schema112.properties.knownDebt.properties.mended.items,data:data44};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data44.feature === undefined){
const err79 = {instancePath:instancePath+"/knownDebt/mended/" + i4,schemaPath:"#/properties/knownDebt/properties/mended/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema112.properties.knownDebt.properties.mended.items.required,parentSchema:schema112.properties.knownDebt.properties.mended.items,data:data44};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data44.fingerprint === undefined){
const err80 = {instancePath:instancePath+"/knownDebt/mended/" + i4,schemaPath:"#/properties/knownDebt/properties/mended/items/required",keyword:"required",params:{missingProperty: "fingerprint"},schema:schema112.properties.knownDebt.properties.mended.items.required,parentSchema:schema112.properties.knownDebt.properties.mended.items,data:data44};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data44){
if(!((((key8 === "check") || (key8 === "feature")) || (key8 === "fingerprint")) || (key8 === "size"))){
const err81 = {instancePath:instancePath+"/knownDebt/mended/" + i4,schemaPath:"#/properties/knownDebt/properties/mended/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema112.properties.knownDebt.properties.mended.items,data:data44};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data44.check !== undefined){
let data45 = data44.check;
if(typeof data45 !== "string"){
const err82 = {instancePath:instancePath+"/knownDebt/mended/" + i4+"/check",schemaPath:"#/properties/knownDebt/properties/mended/items/properties/check/type",keyword:"type",params:{type: "string"},schema:schema112.properties.knownDebt.properties.mended.items.properties.check.type,parentSchema:schema112.properties.knownDebt.properties.mended.items.properties.check,data:data45};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data44.feature !== undefined){
let data46 = data44.feature;
if(typeof data46 !== "string"){
const err83 = {instancePath:instancePath+"/knownDebt/mended/" + i4+"/feature",schemaPath:"#/properties/knownDebt/properties/mended/items/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema112.properties.knownDebt.properties.mended.items.properties.feature.type,parentSchema:schema112.properties.knownDebt.properties.mended.items.properties.feature,data:data46};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data44.fingerprint !== undefined){
let data47 = data44.fingerprint;
if(typeof data47 !== "string"){
const err84 = {instancePath:instancePath+"/knownDebt/mended/" + i4+"/fingerprint",schemaPath:"#/properties/knownDebt/properties/mended/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},schema:schema112.properties.knownDebt.properties.mended.items.properties.fingerprint.type,parentSchema:schema112.properties.knownDebt.properties.mended.items.properties.fingerprint,data:data47};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data44.size !== undefined){
let data48 = data44.size;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err85 = {instancePath:instancePath+"/knownDebt/mended/" + i4+"/size",schemaPath:"#/properties/knownDebt/properties/mended/items/properties/size/type",keyword:"type",params:{type: "number"},schema:schema112.properties.knownDebt.properties.mended.items.properties.size.type,parentSchema:schema112.properties.knownDebt.properties.mended.items.properties.size,data:data48};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/knownDebt/mended/" + i4,schemaPath:"#/properties/knownDebt/properties/mended/items/type",keyword:"type",params:{type: "object"},schema:schema112.properties.knownDebt.properties.mended.items.type,parentSchema:schema112.properties.knownDebt.properties.mended.items,data:data44};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/knownDebt/mended",schemaPath:"#/properties/knownDebt/properties/mended/type",keyword:"type",params:{type: "array"},schema:schema112.properties.knownDebt.properties.mended.type,parentSchema:schema112.properties.knownDebt.properties.mended,data:data43};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/knownDebt",schemaPath:"#/properties/knownDebt/type",keyword:"type",params:{type: "object"},schema:schema112.properties.knownDebt.type,parentSchema:schema112.properties.knownDebt,data:data40};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.discovered !== undefined){
let data49 = data.discovered;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.kind === undefined){
const err89 = {instancePath:instancePath+"/discovered/" + i5,schemaPath:"#/properties/discovered/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema112.properties.discovered.items.required,parentSchema:schema112.properties.discovered.items,data:data50};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data50.count === undefined){
const err90 = {instancePath:instancePath+"/discovered/" + i5,schemaPath:"#/properties/discovered/items/required",keyword:"required",params:{missingProperty: "count"},schema:schema112.properties.discovered.items.required,parentSchema:schema112.properties.discovered.items,data:data50};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key9 in data50){
if(!((key9 === "kind") || (key9 === "count"))){
const err91 = {instancePath:instancePath+"/discovered/" + i5,schemaPath:"#/properties/discovered/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema112.properties.discovered.items,data:data50};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data50.kind !== undefined){
let data51 = data50.kind;
if(typeof data51 !== "string"){
const err92 = {instancePath:instancePath+"/discovered/" + i5+"/kind",schemaPath:"#/properties/discovered/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema112.properties.discovered.items.properties.kind.type,parentSchema:schema112.properties.discovered.items.properties.kind,data:data51};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data50.count !== undefined){
let data52 = data50.count;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err93 = {instancePath:instancePath+"/discovered/" + i5+"/count",schemaPath:"#/properties/discovered/items/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.discovered.items.properties.count.type,parentSchema:schema112.properties.discovered.items.properties.count,data:data52};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err94 = {instancePath:instancePath+"/discovered/" + i5+"/count",schemaPath:"#/properties/discovered/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema112.properties.discovered.items.properties.count,data:data52};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/discovered/" + i5,schemaPath:"#/properties/discovered/items/type",keyword:"type",params:{type: "object"},schema:schema112.properties.discovered.items.type,parentSchema:schema112.properties.discovered.items,data:data50};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/discovered",schemaPath:"#/properties/discovered/type",keyword:"type",params:{type: "array"},schema:schema112.properties.discovered.type,parentSchema:schema112.properties.discovered,data:data49};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.unclaimed !== undefined){
let data53 = data.unclaimed;
if(Array.isArray(data53)){
const len6 = data53.length;
for(let i6=0; i6<len6; i6++){
let data54 = data53[i6];
if(typeof data54 !== "string"){
const err97 = {instancePath:instancePath+"/unclaimed/" + i6,schemaPath:"#/properties/unclaimed/items/type",keyword:"type",params:{type: "string"},schema:schema112.properties.unclaimed.items.type,parentSchema:schema112.properties.unclaimed.items,data:data54};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/unclaimed",schemaPath:"#/properties/unclaimed/type",keyword:"type",params:{type: "array"},schema:schema112.properties.unclaimed.type,parentSchema:schema112.properties.unclaimed,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.verdictChanges !== undefined){
let data55 = data.verdictChanges;
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i7=0; i7<len7; i7++){
let data56 = data55[i7];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.feature === undefined){
const err99 = {instancePath:instancePath+"/verdictChanges/" + i7,schemaPath:"#/properties/verdictChanges/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema112.properties.verdictChanges.items.required,parentSchema:schema112.properties.verdictChanges.items,data:data56};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data56.from === undefined){
const err100 = {instancePath:instancePath+"/verdictChanges/" + i7,schemaPath:"#/properties/verdictChanges/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema112.properties.verdictChanges.items.required,parentSchema:schema112.properties.verdictChanges.items,data:data56};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data56.to === undefined){
const err101 = {instancePath:instancePath+"/verdictChanges/" + i7,schemaPath:"#/properties/verdictChanges/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema112.properties.verdictChanges.items.required,parentSchema:schema112.properties.verdictChanges.items,data:data56};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key10 in data56){
if(!(((key10 === "feature") || (key10 === "from")) || (key10 === "to"))){
const err102 = {instancePath:instancePath+"/verdictChanges/" + i7,schemaPath:"#/properties/verdictChanges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema112.properties.verdictChanges.items,data:data56};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data56.feature !== undefined){
let data57 = data56.feature;
if(typeof data57 !== "string"){
const err103 = {instancePath:instancePath+"/verdictChanges/" + i7+"/feature",schemaPath:"#/properties/verdictChanges/items/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema112.properties.verdictChanges.items.properties.feature.type,parentSchema:schema112.properties.verdictChanges.items.properties.feature,data:data57};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data56.from !== undefined){
if(!(validate342(data56.from, {instancePath:instancePath+"/verdictChanges/" + i7+"/from",parentData:data56,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
if(data56.to !== undefined){
if(!(validate342(data56.to, {instancePath:instancePath+"/verdictChanges/" + i7+"/to",parentData:data56,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
}
}
else {
const err104 = {instancePath:instancePath+"/verdictChanges/" + i7,schemaPath:"#/properties/verdictChanges/items/type",keyword:"type",params:{type: "object"},schema:schema112.properties.verdictChanges.items.type,parentSchema:schema112.properties.verdictChanges.items,data:data56};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/verdictChanges",schemaPath:"#/properties/verdictChanges/type",keyword:"type",params:{type: "array"},schema:schema112.properties.verdictChanges.type,parentSchema:schema112.properties.verdictChanges,data:data55};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.counts !== undefined){
let data60 = data.counts;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.failed === undefined){
const err106 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "failed"},schema:schema112.properties.counts.required,parentSchema:schema112.properties.counts,data:data60};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data60.unknown === undefined){
const err107 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "unknown"},schema:schema112.properties.counts.required,parentSchema:schema112.properties.counts,data:data60};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data60.waived === undefined){
const err108 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "waived"},schema:schema112.properties.counts.required,parentSchema:schema112.properties.counts,data:data60};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data60.known === undefined){
const err109 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "known"},schema:schema112.properties.counts.required,parentSchema:schema112.properties.counts,data:data60};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key11 in data60){
if(!((((key11 === "failed") || (key11 === "unknown")) || (key11 === "waived")) || (key11 === "known"))){
const err110 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema112.properties.counts,data:data60};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data60.failed !== undefined){
let data61 = data60.failed;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err111 = {instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.counts.properties.failed.type,parentSchema:schema112.properties.counts.properties.failed,data:data61};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data60.unknown !== undefined){
let data62 = data60.unknown;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err112 = {instancePath:instancePath+"/counts/unknown",schemaPath:"#/properties/counts/properties/unknown/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.counts.properties.unknown.type,parentSchema:schema112.properties.counts.properties.unknown,data:data62};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data60.waived !== undefined){
let data63 = data60.waived;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err113 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.counts.properties.waived.type,parentSchema:schema112.properties.counts.properties.waived,data:data63};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data60.known !== undefined){
let data64 = data60.known;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err114 = {instancePath:instancePath+"/counts/known",schemaPath:"#/properties/counts/properties/known/type",keyword:"type",params:{type: "integer"},schema:schema112.properties.counts.properties.known.type,parentSchema:schema112.properties.counts.properties.known,data:data64};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},schema:schema112.properties.counts.type,parentSchema:schema112.properties.counts,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema112.type,parentSchema:schema112,data};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const run = validate359;
const schema120 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run.schema.json","title":"RunRecord","description":"What a run recorded about itself: the code and data it used and the files it made, by content. Written by the job, never by hand. Paths are relative to this file.","type":"object","additionalProperties":false,"required":["version","code","outputs"],"properties":{"version":{"description":"Of this format.","const":1},"command":{"description":"How to run it again.","type":"string","maxLength":4000},"status":{"description":"How it ended. A run of tests that fail has `failed`, and its report still counts; results count only from a run that `finished`.","enum":["finished","failed","running"]},"commit":{"description":"Where HEAD stood. Shown, never required: commits are rewritten, bytes are not.","$ref":"common.schema.json#/$defs/commitId"},"started":{"$ref":"common.schema.json#/$defs/time"},"finished":{"$ref":"common.schema.json#/$defs/time"},"seed":{"description":"The seed of the random numbers, or one for each generator by name. null: the run says it used none.","anyOf":[{"$ref":"#/$defs/seed"},{"type":"object","maxProperties":100,"propertyNames":{"maxLength":200},"additionalProperties":{"$ref":"#/$defs/seed"}}]},"code":{"description":"Every file of code that was used, with the id git gives its bytes (`git hash-object FILE`).","type":"object","maxProperties":100000,"propertyNames":{"$ref":"common.schema.json#/$defs/path"},"additionalProperties":{"$ref":"common.schema.json#/$defs/blobId"}},"data":{"description":"The data that was read, with its SHA-256 (`sha256sum FILE`).","type":"object","maxProperties":50000,"propertyNames":{"$ref":"common.schema.json#/$defs/path"},"additionalProperties":{"title":"RecordedData","type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"},"rows":{"type":"integer","minimum":0}}}},"outputs":{"description":"The files it made, with their SHA-256.","type":"object","maxProperties":50000,"propertyNames":{"$ref":"common.schema.json#/$defs/path"},"additionalProperties":{"title":"RecordedOutput","type":"object","additionalProperties":false,"required":["sha256"],"properties":{"sha256":{"$ref":"common.schema.json#/$defs/sha256"}}}},"parameters":{"description":"What the run was told, by name.","type":"object"},"environment":{"description":"Interpreter, packages and platform, by name.","type":"object"},"hardware":{"description":"Processor, memory and accelerator, by name.","type":"object"}},"$defs":{"seed":{"type":["integer","string","null"],"maxLength":200}}};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate362.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"},schema:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$",parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}
validate362.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":["integer","string","null"],"maxLength":200};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema123.type},schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(data.length > 200){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate368.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}
validate368.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"},schema:"^([0-9a-f]{40}|[0-9a-f]{64})$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate359.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.outputs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outputs"},schema:schema120.required,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema120.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema120.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(typeof data1 === "string"){
if(data1.length > 4000){
const err5 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema120.properties.command,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},schema:schema120.properties.command.type,parentSchema:schema120.properties.command,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((data2 === "finished") || (data2 === "failed")) || (data2 === "running"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema120.properties.status.enum},schema:schema120.properties.status.enum,parentSchema:schema120.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.commit !== undefined){
if(!(validate360(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.started !== undefined){
if(!(validate362(data.started, {instancePath:instancePath+"/started",parentData:data,parentDataProperty:"started",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
if(data.finished !== undefined){
if(!(validate362(data.finished, {instancePath:instancePath+"/finished",parentData:data,parentDataProperty:"finished",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data6 = data.seed;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(!(validate365(data6, {instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"seed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 100){
const err8 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema120.properties.seed.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data6){
const _errs14 = errors;
if(typeof key1 === "string"){
if(key1.length > 200){
const err9 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf/1/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema120.properties.seed.anyOf[1].propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
const err10 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema120.properties.seed.anyOf[1].propertyNames,parentSchema:schema120.properties.seed.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key2 in data6){
if(!(validate365(data6[key2], {instancePath:instancePath+"/seed/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema120.properties.seed.anyOf[1].type,parentSchema:schema120.properties.seed.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err12 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf",keyword:"anyOf",params:{},schema:schema120.properties.seed.anyOf,parentSchema:schema120.properties.seed,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.code !== undefined){
let data8 = data.code;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 100000){
const err13 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxProperties",keyword:"maxProperties",params:{limit: 100000},schema:100000,parentSchema:schema120.properties.code,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data8){
const _errs19 = errors;
if(!(validate368(key3, {instancePath:instancePath+"/code",parentData:data8,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/propertyNames",keyword:"propertyNames",params:{propertyName: key3},schema:schema120.properties.code.propertyNames,parentSchema:schema120.properties.code,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key4 in data8){
if(!(validate370(data8[key4], {instancePath:instancePath+"/code/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},schema:schema120.properties.code.type,parentSchema:schema120.properties.code,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.data !== undefined){
let data10 = data.data;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 50000){
const err16 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/maxProperties",keyword:"maxProperties",params:{limit: 50000},schema:50000,parentSchema:schema120.properties.data,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key5 in data10){
const _errs24 = errors;
if(!(validate368(key5, {instancePath:instancePath+"/data",parentData:data10,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(!valid6){
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/propertyNames",keyword:"propertyNames",params:{propertyName: key5},schema:schema120.properties.data.propertyNames,parentSchema:schema120.properties.data,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key6 in data10){
let data11 = data10[key6];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.sha256 === undefined){
const err18 = {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema120.properties.data.additionalProperties.required,parentSchema:schema120.properties.data.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key7 in data11){
if(!((key7 === "sha256") || (key7 === "rows"))){
const err19 = {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema120.properties.data.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.sha256 !== undefined){
if(!(validate373(data11.sha256, {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",parentData:data11,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(data11.rows !== undefined){
let data13 = data11.rows;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err20 = {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/data/additionalProperties/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema120.properties.data.additionalProperties.properties.rows.type,parentSchema:schema120.properties.data.additionalProperties.properties.rows,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err21 = {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/data/additionalProperties/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema120.properties.data.additionalProperties.properties.rows,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath:instancePath+"/data/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema120.properties.data.additionalProperties.type,parentSchema:schema120.properties.data.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},schema:schema120.properties.data.type,parentSchema:schema120.properties.data,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.outputs !== undefined){
let data14 = data.outputs;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 50000){
const err24 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/maxProperties",keyword:"maxProperties",params:{limit: 50000},schema:50000,parentSchema:schema120.properties.outputs,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key8 in data14){
const _errs34 = errors;
if(!(validate368(key8, {instancePath:instancePath+"/outputs",parentData:data14,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var valid9 = _errs34 === errors;
if(!valid9){
const err25 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema120.properties.outputs.propertyNames,parentSchema:schema120.properties.outputs,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key9 in data14){
let data15 = data14[key9];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.sha256 === undefined){
const err26 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema120.properties.outputs.additionalProperties.required,parentSchema:schema120.properties.outputs.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key10 in data15){
if(!(key10 === "sha256")){
const err27 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema120.properties.outputs.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.sha256 !== undefined){
if(!(validate373(data15.sha256, {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/sha256",parentData:data15,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/outputs/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/outputs/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema120.properties.outputs.additionalProperties.type,parentSchema:schema120.properties.outputs.additionalProperties,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: "object"},schema:schema120.properties.outputs.type,parentSchema:schema120.properties.outputs,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.parameters !== undefined){
let data17 = data.parameters;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err30 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},schema:schema120.properties.parameters.type,parentSchema:schema120.properties.parameters,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.environment !== undefined){
let data18 = data.environment;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err31 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "object"},schema:schema120.properties.environment.type,parentSchema:schema120.properties.environment,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.hardware !== undefined){
let data19 = data.hardware;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err32 = {instancePath:instancePath+"/hardware",schemaPath:"#/properties/hardware/type",keyword:"type",params:{type: "object"},schema:schema120.properties.hardware.type,parentSchema:schema120.properties.hardware,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}
validate359.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const waivers = validate377;
const schema127 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"waivers.schema.json","title":"Waivers","description":"`promotion.waivers.yml`: findings accepted for now, each with a reason and an end. Who approved is the pull request that merged the line.","type":"object","additionalProperties":false,"required":["version","waivers"],"properties":{"version":{"const":1},"waivers":{"type":"array","maxItems":1000,"items":{"title":"Waiver","type":"object","additionalProperties":false,"required":["check","feature","reason","until"],"properties":{"check":{"$ref":"common.schema.json#/$defs/checkId"},"feature":{"description":"The feature's id.","type":"string","minLength":1,"maxLength":100},"about":{"description":"Only the finding with this fingerprint, as the report prints it. Left out: every finding of the check for this feature.","type":"string","minLength":1,"maxLength":2000},"reason":{"description":"Why it is accepted for now.","type":"string","minLength":10,"maxLength":2000},"until":{"description":"The last day it holds, Coordinated Universal Time.","$ref":"common.schema.json#/$defs/date"}}}}}};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate378.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]*/[a-z][a-z0-9-]*$"},schema:"^[a-z][a-z-]*/[a-z][a-z0-9-]*$",parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
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
vErrors.push(err1);
}
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}
validate378.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate380.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern17.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}
validate380.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="waivers.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate377.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.waivers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "waivers"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema127.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.waivers !== undefined){
let data1 = data.waivers;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err4 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema127.properties.waivers,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.check === undefined){
const err5 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},schema:schema127.properties.waivers.items.required,parentSchema:schema127.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.feature === undefined){
const err6 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "feature"},schema:schema127.properties.waivers.items.required,parentSchema:schema127.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.reason === undefined){
const err7 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema127.properties.waivers.items.required,parentSchema:schema127.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.until === undefined){
const err8 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},schema:schema127.properties.waivers.items.required,parentSchema:schema127.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "check") || (key1 === "feature")) || (key1 === "about")) || (key1 === "reason")) || (key1 === "until"))){
const err9 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema127.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.check !== undefined){
if(!(validate378(data2.check, {instancePath:instancePath+"/waivers/" + i0+"/check",parentData:data2,parentDataProperty:"check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data2.feature !== undefined){
let data4 = data2.feature;
if(typeof data4 === "string"){
if(data4.length > 100){
const err10 = {instancePath:instancePath+"/waivers/" + i0+"/feature",schemaPath:"#/properties/waivers/items/properties/feature/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema127.properties.waivers.items.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/waivers/" + i0+"/feature",schemaPath:"#/properties/waivers/items/properties/feature/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema127.properties.waivers.items.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/waivers/" + i0+"/feature",schemaPath:"#/properties/waivers/items/properties/feature/type",keyword:"type",params:{type: "string"},schema:schema127.properties.waivers.items.properties.feature.type,parentSchema:schema127.properties.waivers.items.properties.feature,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.about !== undefined){
let data5 = data2.about;
if(typeof data5 === "string"){
if(data5.length > 2000){
const err13 = {instancePath:instancePath+"/waivers/" + i0+"/about",schemaPath:"#/properties/waivers/items/properties/about/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema127.properties.waivers.items.properties.about,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/waivers/" + i0+"/about",schemaPath:"#/properties/waivers/items/properties/about/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema127.properties.waivers.items.properties.about,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/waivers/" + i0+"/about",schemaPath:"#/properties/waivers/items/properties/about/type",keyword:"type",params:{type: "string"},schema:schema127.properties.waivers.items.properties.about.type,parentSchema:schema127.properties.waivers.items.properties.about,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.reason !== undefined){
let data6 = data2.reason;
if(typeof data6 === "string"){
if(data6.length > 2000){
const err16 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema127.properties.waivers.items.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 10){
const err17 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},schema:10,parentSchema:schema127.properties.waivers.items.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/waivers/" + i0+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema127.properties.waivers.items.properties.reason.type,parentSchema:schema127.properties.waivers.items.properties.reason,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.until !== undefined){
if(!(validate380(data2.until, {instancePath:instancePath+"/waivers/" + i0+"/until",parentData:data2,parentDataProperty:"until",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/waivers/" + i0,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},schema:schema127.properties.waivers.items.type,parentSchema:schema127.properties.waivers.items,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema127.properties.waivers.type,parentSchema:schema127.properties.waivers,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema127.type,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
validate377.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
